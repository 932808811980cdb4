// What the Xcode project says, read where Xcode is not: property lists, the project's page, and the recipe for the core.

import Foundation
import LimberUI
import SwiftUI
import Testing

/// `ios/`.
private let ios = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

private func read(_ path: String) throws -> String { try String(contentsOf: ios.appendingPathComponent(path), encoding: .utf8) }

private func plist(_ path: String) throws -> [String: Any] {
  let data = try Data(contentsOf: ios.appendingPathComponent(path))
  return try #require(PropertyListSerialization.propertyList(from: data, format: nil) as? [String: Any])
}

@Suite struct PropertyListTests {
  @Test func theAppAsksForNothingAndOpensNothing() throws {
    let info = try plist("App/Info.plist")
    // No exception for the network, no permission, no document that another app may read.
    let forbidden = info.keys.filter { key in
      key == "NSAppTransportSecurity" || key.hasSuffix("UsageDescription") || key.hasSuffix("Usage") || key == "UIBackgroundModes"
        || key == "UIFileSharingEnabled" || key == "LSSupportsOpeningDocumentsInPlace" || key == "CFBundleURLTypes"
    }
    #expect(forbidden.isEmpty)
    #expect(info["LSApplicationQueriesSchemes"] as? [String] == ["tel"])
    let scenes = try #require(info["UIApplicationSceneManifest"] as? [String: Any])
    #expect(scenes["UIApplicationSupportsMultipleScenes"] as? Bool == false)
  }

  @Test func everyFontOfTheDesignIsInTheList() throws {
    let listed = try #require(try plist("App/Info.plist")["UIAppFonts"] as? [String])
    #expect(listed == Fonts.all.map { $0 + ".otf" })
    for name in listed {
      #expect(FileManager.default.fileExists(atPath: ios.appendingPathComponent("../design/font/\(name)").path))
    }
  }

  @Test func theFirstMomentHasTheGroundOfTheDesign() throws {
    let launch = try #require(try plist("App/Info.plist")["UILaunchScreen"] as? [String: Any])
    let name = try #require(launch["UIColorName"] as? String)
    let data = try Data(contentsOf: ios.appendingPathComponent("App/Assets.xcassets/\(name).colorset/Contents.json"))
    let set = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let colours = try #require(set["colors"] as? [[String: Any]]).map { entry -> Color in
      let parts = (entry["color"] as? [String: Any])?["components"] as? [String: String] ?? [:]
      let part = { (name: String) in parts[name].flatMap(Double.init) ?? -1 }
      return Color(red: part("red"), green: part("green"), blue: part("blue"))
    }
    #expect(colours == [Schemes.light.bg, Schemes.dark.bg])
  }

  @Test func filesAreProtectedWhileThePhoneIsLocked() throws {
    let entitlements = try plist("App/Limber.entitlements")
    #expect(entitlements.keys.sorted() == ["com.apple.developer.default-data-protection"])
    #expect(entitlements["com.apple.developer.default-data-protection"] as? String == "NSFileProtectionComplete")
  }

  @Test func nothingIsTrackedOrCollectedAndEveryReasonIsGiven() throws {
    let privacy = try plist("App/PrivacyInfo.xcprivacy")
    #expect(privacy["NSPrivacyTracking"] as? Bool == false)
    #expect((privacy["NSPrivacyTrackingDomains"] as? [Any])?.isEmpty == true)
    #expect((privacy["NSPrivacyCollectedDataTypes"] as? [Any])?.isEmpty == true)
    let types = try #require(privacy["NSPrivacyAccessedAPITypes"] as? [[String: Any]])
    let reasons = Dictionary(uniqueKeysWithValues: types.map {
      ($0["NSPrivacyAccessedAPIType"] as? String ?? "", $0["NSPrivacyAccessedAPITypeReasons"] as? [String] ?? [])
    })
    #expect(reasons == [
      "NSPrivacyAccessedAPICategoryFileTimestamp": ["C617.1"], "NSPrivacyAccessedAPICategorySystemBootTime": ["35F9.1"],
    ])
  }

  /// What the sources use must be in the privacy manifest, and none of them goes into the network.
  @Test func theSourcesUseNoOtherApiThatNeedsAReason() throws {
    let words = [
      "UserDefaults", "AppStorage", "SceneStorage", "systemUptime", "mach_absolute_time", "activeInputModes",
      "volumeAvailableCapacity", "systemFreeSize", "statfs", "URLSession", "NWConnection", "WKWebView", "CFSocket", "getaddrinfo",
    ]
    var files = 0
    for folder in ["App", "Sources"] {
      let all = FileManager.default.enumerator(at: ios.appendingPathComponent(folder), includingPropertiesForKeys: nil)
      for case let url as URL in try #require(all) where url.pathExtension == "swift" {
        files += 1
        let code = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { line in
          !line.trimmingCharacters(in: .whitespaces).hasPrefix("//")
        }.joined(separator: "\n")
        for word in words where code.contains(word) { Issue.record("\(url.lastPathComponent) uses \(word)") }
      }
    }
    #expect(files > 20)
  }
}

@Suite struct ProjectTests {
  @Test func theProjectNamesWhatIsThere() throws {
    let project = try Outline(read("project.yml"))
    #expect(project["options.deploymentTarget.iOS"] == ["17.0"])
    #expect(project["settings.base.SWIFT_VERSION"] == ["6.0"])
    #expect(project["settings.base.SWIFT_TREAT_WARNINGS_AS_ERRORS"] == ["YES"])
    let app = "targets.LimberApp."
    #expect(project[app + "type"] == ["application"] && project[app + "platform"] == ["iOS"])
    #expect(project[app + "dependencies.product"] == ["LimberKit", "LimberUI"])
    #expect(project["packages.Limber.path"] == ["."])
    // The module's name is the one that the tests here import.
    #expect(project[app + "settings.base.PRODUCT_MODULE_NAME"] == ["LimberApp"])
    var named = project[app + "sources.path"] + project[app + "settings.base.INFOPLIST_FILE"]
    named += project[app + "settings.base.CODE_SIGN_ENTITLEMENTS"]
    named += project[app + "sources.excludes"].map { "App/" + $0 }
    #expect(named.count == 6)
    for path in named { #expect(FileManager.default.fileExists(atPath: ios.appendingPathComponent(path).path), "\(path)") }
    let icon = try #require(project[app + "settings.base.ASSETCATALOG_COMPILER_APPICON_NAME"].first)
    #expect(FileManager.default.fileExists(atPath: ios.appendingPathComponent("App/Assets.xcassets/\(icon).appiconset").path))
  }

  @Test func theVersionIsTheCores() throws {
    let project = try Outline(read("project.yml"))
    let cargo = try read("../Cargo.toml").split(separator: "\n").first { $0.hasPrefix("version = ") }
    #expect(cargo.map(String.init) == "version = \"\(project["settings.base.MARKETING_VERSION"].joined())\"")
  }

  @Test func theSystemOfThePackageAndOfTheRecipeIsTheSame() throws {
    #expect(try read("Package.swift").contains("platforms: [.iOS(.v17)]"))
    #expect(try read("xcframework.sh").contains("IPHONEOS_DEPLOYMENT_TARGET=17.0"))
    #expect(try read("Package.swift").contains(#".binaryTarget(name: "limber_ffiFFI", path: "LimberFFI.xcframework")"#))
  }
}

/// Just enough of YAML for `project.yml`: maps, lists and plain or quoted words; anything else is an error.
private struct Outline {
  struct NotUnderstood: Error { let line: String }
  private var values: [String: [String]] = [:]

  subscript(path: String) -> [String] { values[path] ?? [] }

  init(_ text: String) throws {
    var open: [(indent: Int, name: String)] = []
    for line in text.split(separator: "\n").map(String.init) {
      var rest = Substring(line).drop { $0 == " " }
      if rest.isEmpty || rest.hasPrefix("#") { continue }
      var indent = line.count - rest.count
      if rest.hasPrefix("- ") { (rest, indent) = (rest.dropFirst(2), indent + 2) }
      open.removeAll { $0.indent >= indent }
      let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let isWord = parts.count == 1 || rest.hasPrefix("\"")
      let path = open.map(\.name)
      if isWord {
        values[path.joined(separator: "."), default: []].append(try Self.word(rest, in: line))
      } else if parts[1].isEmpty {
        open.append((indent, String(parts[0])))
      } else {
        guard parts[1].hasPrefix(" ") else { throw NotUnderstood(line: line) }
        let name = (path + [String(parts[0])]).joined(separator: ".")
        values[name, default: []].append(try Self.word(parts[1].dropFirst(), in: line))
      }
    }
  }

  private static func word(_ text: Substring, in line: String) throws -> String {
    if text.hasPrefix("\""), text.hasSuffix("\""), text.count > 1 { return String(text.dropFirst().dropLast()) }
    guard let first = text.first, !"\"'[{&*!|>%@`?-#".contains(first), !text.contains(" #"), !text.contains(": ") else {
      throw NotUnderstood(line: line)
    }
    return String(text)
  }
}

@Suite struct RecipeTests {
  /// Runs the recipe with programs in place of a Mac's that only write down how they were called.
  @Test func theRecipeBuildsThreeTargetsAndPacksTwo() throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("limber-\(UUID().uuidString)", isDirectory: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let programs = place.appendingPathComponent("bin", isDirectory: true)
    try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
    let targets = ["aarch64-apple-ios", "aarch64-apple-ios-sim", "x86_64-apple-ios"]
    for name in ["cargo", "lipo", "xcodebuild", "rustc"] {
      let note = "echo \"\(name) $IPHONEOS_DEPLOYMENT_TARGET $*\" >>'\(place.path)/calls'"
      let answer = name == "rustc" ? "echo '\(place.path)'" : note
      let file = programs.appendingPathComponent(name)
      try Data("#!/bin/bash\n\(answer)\n".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }
    func run() throws -> Int32 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/bash")
      process.arguments = [ios.appendingPathComponent("xcframework.sh").path, place.path]
      process.environment = ["PATH": "\(programs.path):/usr/bin:/bin"]
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }
    // Without the targets it stops before anything is built.
    #expect(try run() == 1 && !FileManager.default.fileExists(atPath: place.appendingPathComponent("calls").path))
    for target in targets {
      let folder = place.appendingPathComponent("lib/rustlib/\(target)", isDirectory: true)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    #expect(try run() == 0)
    let log = try String(contentsOf: place.appendingPathComponent("calls"), encoding: .utf8)
    let calls = log.split(separator: "\n").map(String.init)
    #expect(calls.count == 5)
    for (call, target) in zip(calls, targets) {
      #expect(call.hasPrefix("cargo 17.0 rustc --locked --package limber-ffi --release --target \(target) "))
      // What is for tests must never ship.
      #expect(call.hasSuffix("--crate-type staticlib") && !call.contains("probe"))
    }
    let library = "release/liblimber_ffi.a"
    #expect(calls[3].contains("-create target/ios/\(targets[1])/\(library) target/ios/\(targets[2])/\(library) -output"))
    #expect(calls[4].contains("-create-xcframework -library target/ios/\(targets[0])/\(library) -headers"))
    #expect(calls[4].hasSuffix("-output \(place.path)/LimberFFI.xcframework"))
  }
}

// swift-tools-version: 6.0
//
// One package for two worlds. On Linux, where it is built and tested, it links the library that cargo built and brings a
// stand-in for SwiftUI. On a Mac it takes the core as an XCFramework and SwiftUI from the SDK. Sources are the same in both.
import PackageDescription

#if os(Linux)
  let worlds: [Target] = [
    .systemLibrary(name: "limber_ffiFFI", path: "Generated/limber_ffiFFI", pkgConfig: "limber_ffi"),
    .target(name: "CThreadShim"),
    .target(name: "SwiftUI", dependencies: ["CThreadShim"], path: "Stubs/SwiftUI"),
    .target(name: "SwiftUIWalk", dependencies: ["SwiftUI"], path: "Stubs/SwiftUIWalk"),
    .testTarget(name: "SwiftUIWalkTests", dependencies: ["SwiftUIWalk"]),
    // The app around the package: on a Mac a target of the Xcode project (project.yml), here type-checked and tested.
    .target(name: "Security", path: "Stubs/Security"),
    .target(name: "CryptoKit", path: "Stubs/CryptoKit"),
    .target(name: "UIKit", dependencies: ["SwiftUI"], path: "Stubs/UIKit"),
    .executableTarget(
      name: "LimberApp",
      dependencies: ["LimberFFI", "LimberKit", "LimberUI", "SwiftUI", "UIKit", "Security", "CryptoKit"],
      path: "App",
      exclude: ["Assets.xcassets", "Info.plist", "Limber.entitlements", "PrivacyInfo.xcprivacy"]),
    .testTarget(name: "LimberAppTests", dependencies: ["LimberApp", "SwiftUIWalk"]),
  ]
  let observation: [Target.Dependency] = ["CThreadShim"]
  let swiftUI: [Target.Dependency] = ["SwiftUI"]
  let walk: [Target.Dependency] = ["SwiftUIWalk"]
#else
  let worlds: [Target] = [.binaryTarget(name: "limber_ffiFFI", path: "LimberFFI.xcframework")]
  let observation: [Target.Dependency] = []
  let swiftUI: [Target.Dependency] = []
  let walk: [Target.Dependency] = []
#endif

let package = Package(
  name: "Limber",
  platforms: [.iOS(.v17)],
  products: [
    // The app's shell implements the core's key store, so it sees the bridge too; no screen does.
    .library(name: "LimberKit", targets: ["LimberKit", "LimberFFI"]),
    .library(name: "LimberUI", targets: ["LimberUI"]),
  ],
  targets: worlds + [
    // `Generated` is a link to bindings/generated/swift: a target must lie in the package's own folder.
    .target(name: "LimberFFI", dependencies: ["limber_ffiFFI"], path: "Generated/LimberFFI"),
    .target(name: "LimberKit", dependencies: ["LimberFFI"] + observation),
    .target(name: "LimberUI", dependencies: ["LimberKit"] + swiftUI),
    .testTarget(name: "LimberFFITests", dependencies: ["LimberFFI"]),
    .testTarget(name: "LimberKitTests", dependencies: ["LimberKit"]),
    .testTarget(name: "LimberUITests", dependencies: ["LimberUI", "LimberKit"] + walk),
  ],
  swiftLanguageModes: [.v6]
)

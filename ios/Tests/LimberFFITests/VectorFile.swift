import Foundation
import LimberFFI
import Testing

/// The core's, not Foundation's.
typealias Locale = LimberFFI.Locale

/// What came is not what was expected.
struct Differs: Error {
  let why: String
}

/// A file of the vectors that every shell reads: cases with what they inherit, and how many there are.
struct VectorFile {
  let all: Json

  init(_ name: String) throws {
    all = try Json.read(Self.folder.appending(path: name))
  }

  /// The project, from where this file lies.
  private static let project = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let folder = project.appending(path: "tests/vectors")

  /// Where a page whose digest differs is left for a look at it.
  static let left = project.appending(path: "target/vectors/swift")

  /// Runs every case that is for phones; fails with all that is wrong, or when their number is not what the file says.
  func run(_ each: (Json) throws -> Void) throws {
    let cases = try #require(all["cases"].list)
    #expect(Int64(cases.count) == all["count"].number, "cases in the file")
    var ran: Int64 = 0
    var wrong: [String] = []
    for one in cases where one["only"].text != "terminal" {
      ran += 1
      do {
        try each(one)
      } catch let differs as Differs {
        wrong.append("\(one["id"].text ?? "?"): \(differs.why)")
      } catch {
        wrong.append("\(one["id"].text ?? "?"): \(error)")
      }
    }
    #expect(ran == all["phones"].number, "cases that were run")
    #expect(wrong.isEmpty, "\(wrong.count) of \(ran) cases differ:\n\(wrong.joined(separator: "\n"))")
    print("\(ran) cases")
  }

  /// The locale of a case: its own, or the file's.
  func locale(_ one: Json) -> Locale {
    let locale = one["locale"].isThere ? one["locale"] : all["locale"]
    return Locale(language: locale["language"].text ?? "", region: locale["region"].text ?? "")
  }

  /// The answers of a case over those of the bases that it is like.
  func answers(_ one: Json) -> [String: Json] {
    let base = one["like"].text.map { answers(all["bases"][$0]) } ?? [:]
    return merged(base, with: one["answers"])
  }
}

func merged(_ answers: [String: Json], with over: Json) -> [String: Json] {
  over.object == nil ? answers : over.over(.object(answers)).object ?? [:]
}

func instant(_ text: String) throws -> Int64 {
  let reader = ISO8601DateFormatter()
  reader.formatOptions = text.contains(".") ? [.withInternetDateTime, .withFractionalSeconds] : [.withInternetDateTime]
  guard let date = reader.date(from: text) else { throw Differs(why: "\(text) is no instant") }
  return Int64((date.timeIntervalSince1970 * 1000).rounded())
}

/// The time of a step. Without another reading the running clock is the same number.
func now(_ step: Json, zone: String) throws -> Now {
  let utc = try instant(step["now"].text ?? "")
  return Now(utcMs: utc, monoMs: step["mono_ms"].number ?? utc, zone: step["zone"].text ?? zone)
}

/// What can differ: texts byte for byte, for to Swift two ways to write one letter are the same.
func same<T: Equatable>(_ what: String, _ found: T, _ wanted: T) throws {
  guard found == wanted, "\(found)".utf8.elementsEqual("\(wanted)".utf8) else {
    throw Differs(why: "\(what) is \(found), wanted \(wanted)")
  }
}

/// Whether a call is refused with the expected error: its code, and the field where it names one.
func refused(_ expect: Json, _ call: () throws -> Void) throws {
  var found: [String?] = [nil, nil]
  do {
    try call()
  } catch LimberError.InvalidInput(let field, _) {
    found = ["invalid_input", field]
  } catch LimberError.NotFound {
    found = ["not_found", nil]
  }
  try same("the error", found, [expect["error"].text, expect["field"].text])
}

/// The digests of one file's cases. Rust writes them; see `README.md` beside the vectors.
final class Digests {
  private let part: String
  private let known: [String: Json]
  private var seen: Set<String> = []

  init(_ part: String) throws {
    self.part = part
    known = try #require(try Json.read(VectorFile.folder.appending(path: "digests.json"))[part].object)
  }

  func check(_ one: Json, _ what: String, _ paper: Paper) throws {
    let id = one["id"].text ?? ""
    seen.insert(id)
    let digest = paper.digest
    guard let wanted = known[id]?[what].text, wanted == digest else {
      try FileManager.default.createDirectory(at: VectorFile.left, withIntermediateDirectories: true)
      try Data(paper.lines.utf8).write(to: VectorFile.left.appending(path: "\(part)-\(id)-\(what).txt"))
      throw Differs(why: "the digest of \(what) is \(digest), wanted \(known[id]?[what].text ?? "none")")
    }
  }

  /// Fails where digests are left over.
  func finish() {
    #expect(seen == Set(known.keys), "cases that have digests")
  }
}

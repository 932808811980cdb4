import Foundation

/// JSON as it stands in a file.
enum Json: Decodable, Equatable {
  case null
  case flag(Bool)
  case number(Int64)
  case fraction(Double)
  case text(String)
  case list([Json])
  case object([String: Json])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Int64.self) {
      self = .number(number)
    } else if let fraction = try? value.decode(Double.self) {
      self = .fraction(fraction)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([Json].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: Json].self))
    }
  }

  static func read(_ path: URL) throws -> Json {
    try JSONDecoder().decode(Json.self, from: Data(contentsOf: path))
  }

  /// What an object holds under a name; null where it holds nothing.
  subscript(name: String) -> Json {
    if case .object(let parts) = self { parts[name] ?? .null } else { .null }
  }

  var object: [String: Json]? { if case .object(let parts) = self { parts } else { nil } }
  var list: [Json]? { if case .list(let items) = self { items } else { nil } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var number: Int64? { if case .number(let number) = self { number } else { nil } }
  var flag: Bool { self == .flag(true) }
  var isThere: Bool { self != .null }

  /// A list of texts; one that is not there is empty.
  var texts: [String] { list?.compactMap(\.text) ?? [] }

  /// A text, or one to be repeated.
  var long: String? {
    guard let part = self["repeat"].text, let times = self["times"].number else { return text }
    return String(repeating: part, count: Int(times))
  }

  /// This over another: null takes away, objects are put together part by part, anything else takes the place of what was there.
  func over(_ before: Json?) -> Json {
    guard case .object(let parts) = self, case .object(var merged)? = before else { return self }
    for (name, value) in parts {
      merged[name] = value == .null ? nil : value.over(merged[name])
    }
    return .object(merged)
  }
}

// A telephone number as an address that the phone can call.

import Foundation

enum TelephoneAddress {
  /// `tel:` with the number's digits, or nil where it is not a number to call. What people write between digits is left out;
  /// a number with anything else, such as a code with `*` or `#`, is not called.
  static func url(_ number: String) -> URL? {
    var digits = ""
    for character in number {
      switch character {
      case "0"..."9" where character.isASCII: digits.append(character)
      case "+" where digits.isEmpty: digits.append(character)
      case " ", "\u{a0}", "\u{202f}", "-", "\u{2011}", "(", ")", ".", "/": continue
      default: return nil
      }
    }
    guard digits.contains(where: \.isNumber), digits.count <= 16 else { return nil }
    return URL(string: "tel:" + digits)
  }
}

// From the core's level to its look, which stands in the design's one table. Nothing may compare two levels.

import LimberKit

extension Urgency {
  /// The same level by the design's name.
  init(_ level: Level) {
    switch level {
    case .emergency: self = .emergency
    case .sameDay: self = .sameDay
    case .soon: self = .soon
    case .routine: self = .routine
    case .selfCare: self = .selfCare
    }
  }
}

// The one place where an urgency has a look. How urgent something is, and what it is called, comes from the core.

import SwiftUI

/// A level of urgency, by the core's id.
public enum Urgency: String, CaseIterable, Sendable {
  case emergency
  case sameDay = "same_day"
  case soon
  case routine
  case selfCare = "self_care"

  /// Its band, and the shape that says the same without colour.
  public var look: (band: UrgencyBand, icon: IconName) {
    switch self {
    case .emergency: (UrgencyBands.emergency, .emergency)
    case .sameDay: (UrgencyBands.sameDay, .sameDay)
    case .soon: (UrgencyBands.soon, .soon)
    case .routine: (UrgencyBands.routine, .routine)
    case .selfCare: (UrgencyBands.selfCare, .selfCare)
    }
  }
}

// Which colours a screen has: the phone's settings choose the scheme, the job the accent. Read from the environment, so that a
// sheet, an alert's presenter and a test get it without anybody handing it down.

import SwiftUI

/// The three jobs of the app, each with its colour.
public enum Job: CaseIterable, Hashable, Sendable {
  case journal, check, move
}

/// The colours of a screen.
public struct LimberTheme: Sendable {
  /// All roles.
  public let colours: ColourScheme
  /// The four colours of the job that the screen belongs to.
  public let job: JobColours
  /// True where no meaning may hang on a tint: what is chosen then has an outline as well.
  public let isHighContrast: Bool

  public init(scheme: ColorScheme, contrast: ColorSchemeContrast, job: Job) {
    isHighContrast = contrast == .increased
    colours =
      switch (scheme, isHighContrast) {
      case (.dark, false): Schemes.dark
      case (.dark, true): Schemes.darkContrast
      case (_, false): Schemes.light
      case (_, true): Schemes.lightContrast
      }
    self.job =
      switch job {
      case .journal: colours.journal
      case .check: colours.check
      case .move: colours.move
      }
  }
}

private struct JobKey: EnvironmentKey {
  /// The journal's colour is also that of the app.
  static let defaultValue = Job.journal
}

extension EnvironmentValues {
  /// The job that a screen belongs to.
  public var job: Job {
    get { self[JobKey.self] }
    set { self[JobKey.self] = newValue }
  }

  /// The colours of a screen; they follow the phone's settings by themselves.
  public var limber: LimberTheme { LimberTheme(scheme: colorScheme, contrast: colorSchemeContrast, job: job) }
}

extension View {
  /// Says which job a screen and all in it belong to.
  public func job(_ job: Job) -> some View { environment(\.job, job) }
}

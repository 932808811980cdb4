import SwiftUI
import Testing

@testable import LimberUI

@MainActor @Suite struct DesignTests {
  @Test func thePhoneChoosesTheSchemeAndTheScreenItsJob() {
    let day = LimberTheme(scheme: .light, contrast: .standard, job: .journal)
    #expect(day.colours.bg == Schemes.light.bg && day.job.solid == Schemes.light.journal.solid && !day.isHighContrast)
    let night = LimberTheme(scheme: .dark, contrast: .standard, job: .move)
    #expect(night.colours.bg == Schemes.dark.bg && night.job.solid == Schemes.dark.move.solid)
    let strong = LimberTheme(scheme: .light, contrast: .increased, job: .check)
    #expect(strong.colours.ink == Schemes.lightContrast.ink && strong.job.solid == Schemes.lightContrast.check.solid)
    #expect(strong.isHighContrast)
    let strongNight = LimberTheme(scheme: .dark, contrast: .increased, job: .check)
    #expect(strongNight.colours.outlineWidth == 2 && strongNight.colours.bg == Schemes.darkContrast.bg)
  }

  @Test func theEnvironmentHandsTheThemeDown() {
    var values = EnvironmentValues()
    #expect(values.limber.job.solid == Schemes.light.journal.solid)
    values.colorScheme = .dark
    values.job = .check
    #expect(values.limber.job.solid == Schemes.dark.check.solid)
  }

  @Test func everyUrgencyHasABandAndAShapeOfItsOwn() {
    let looks = Urgency.allCases.map(\.look)
    #expect(Set(looks.map(\.icon)).count == 5 && Set(looks.map(\.band.fill)).count == 5)
    #expect(Urgency.allCases.map(\.rawValue) == ["emergency", "same_day", "soon", "routine", "self_care"])
    // The icon of a level bears its id, so that the two can never be mixed up.
    for urgency in Urgency.allCases { #expect(urgency.look.icon.rawValue == urgency.rawValue) }
    #expect(Urgency(rawValue: "urgent") == nil)
  }

  @Test func targetsAreLargeEnough() {
    #expect(Sizes.target >= 44 && Sizes.primary >= 56 && Sizes.player >= 56)
    #expect(Space.small >= 8)
  }

  @Test func everyPainHasAStepAndWhatLiesOutsideGetsAnEnd() {
    for scheme in ColorScheme.allCases {
      for contrast in ColorSchemeContrast.allCases {
        let theme = LimberTheme(scheme: scheme, contrast: contrast, job: .journal)
        #expect(theme.colours.pain.count == 11)
        #expect(Set((0...10).map { theme.pain($0).fill }).count == 11)
        #expect(theme.pain(-1).fill == theme.pain(0).fill && theme.pain(11).fill == theme.pain(10).fill)
      }
    }
  }

  @Test func everyStyleGrowsAndNeverSetsLinesCloserThanTheFont() {
    let styles = [
      TypeScale.figure, TypeScale.display, TypeScale.title, TypeScale.heading, TypeScale.body, TypeScale.label, TypeScale.small,
    ]
    for style in styles {
      #expect(Fonts.all.contains(style.font) && style.size >= 14)
      #expect(style.lead(at: style.size) > 0)
      #expect(abs(style.lead(at: style.size * 2) - 2 * style.lead(at: style.size)) < 0.001)
      #expect(style.fontName(bold: true) == Fonts.semiBold && style.fontName(bold: false) == style.font)
    }
    #expect(TypeScale.body.follows.system == .body && TypeScale.display.follows.system == .largeTitle)
  }
}

@MainActor @Suite struct IconTests {
  @Test(arguments: IconName.allCases) func anIconIsDrawnInsideItsSquare(name: IconName) {
    let square = CGRect(x: 10, y: 20, width: 48, height: 48)
    #expect(!name.parts.isEmpty)
    #expect(name.parts.reduce(0) { $0 + $1.shape.paths.count } == name.paths.count)
    for part in name.parts {
      let box = part.shape.path(in: square).boundingRect
      #expect(square.contains(box) && (box.width > 0 || box.height > 0))
    }
  }

  @Test func anIconStaysSquareInTheMiddleOfAWiderPlace() {
    let path = IconName.close.parts[0].shape.path(in: CGRect(x: 0, y: 0, width: 100, height: 24)).boundingRect
    #expect(abs(path.midX - 50) < 0.01 && path.width <= 24 && path.height <= 24)
  }

  @Test func onlyArrowsThatShowAWayTurnRound() {
    let turning = IconName.allCases.filter { $0.parts.contains { $0.shape.layoutDirectionBehavior == .mirrors } }
    #expect(turning == [.back, .forward, .undo])
    #expect(IconName.play.parts.allSatisfy { $0.shape.layoutDirectionBehavior == .fixed })
  }
}

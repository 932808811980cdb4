@testable import LimberUI
import LimberKit
import SwiftUI
import Testing

#if canImport(SwiftUIWalk)
  import SwiftUIWalk

  @MainActor @Suite struct OnboardingTests {
    private func page(_ step: Int, _ done: @escaping @MainActor (String) -> Void = { _ in }) -> OnboardingScreen {
      let back: @MainActor () -> Void = { done("back") }
      return OnboardingScreen(step: step, back: step > 1 ? back : nil, next: { done("next") }, finish: { done("finish \($0)") })
    }

    @Test func theFirstPageSaysWhatItDoesAndWhatItDoesNot() throws {
      let say = try Spoken()
      let screen = try sound(page(1))
      #expect(screen.spoken == [say.title(.start1Title), say(.start1Does), say(.start1Not), say.button(.continue)])
      #expect(screen.inset == [say(.continue)])
    }

    @Test func theSecondPageSaysWhereAllOfItStays() throws {
      let say = try Spoken()
      #expect(try sound(page(2)).spoken == [
        say.button(.back), say.title(.start2Title), say(.start2Text), say(.start2Copy), say.button(.continue),
      ])
    }

    @Test func theThirdPageOffersTheCheckAndLetsItWait() throws {
      let say = try Spoken()
      var done: [String] = []
      let screen = try sound(page(3) { done.append($0) })
      #expect(screen.spoken == [
        say.button(.back), say.title(.start3Title), say(.start3Text), say.button(.start3Check), say.button(.start3Later),
      ])
      try screen.tap(say(.start3Later))
      try screen.tap(say(.start3Check))
      try screen.tap(say(.back))
      #expect(done == ["finish false", "finish true", "back"])
    }

    @Test func aScreenReaderIsLedToTheHeadingOfEachPage() async throws {
      let say = try Spoken()
      let screen = try show(page(1))
      try await screen.wait("the heading") { screen.focus?.label == say(.start1Title) }
    }

    @Test func theLineIsThatOfTheIcon() throws {
      let icon = try String(contentsOf: Real.project.appending(path: "design/app-icon.svg"), encoding: .utf8)
      let line = LineShape.points.map { points in
        (points.count == 2 ? "M" : "C") + points.map { String(format: "%g", Double($0)) }.joined(separator: " ")
      }.joined()
      #expect(icon.contains(line))
      let box = LineShape().path(in: CGRect(x: 0, y: 0, width: 34.9, height: 58.2)).boundingRect
      #expect(box.minX >= 3 && box.minY >= 3 && box.maxX <= 32 && box.maxY <= 55.2)
    }
  }

  @MainActor @Suite struct TroubleTests {
    @Test func everyStateSaysWhatHappenedAndWhatStillWorks() throws {
      let say = try Spoken()
      for error in Real.everyState {
        let page = try Real.state(error)
        var done: [String] = []
        let view = TroubleScreen(
          page: page, again: { done.append("again") }, check: { done.append("check") }, numbers: { done.append("numbers") })
        let screen = try sound(view)
        let rest = page.retry ? [say.button(.tryAgain)] : []
        #expect(screen.spoken == [
          say.title(page.title), page.text, page.stillWorks, say.button(.troubleCheck), say.button(.troubleNumbers),
        ] + rest)
        for name in [say(.troubleCheck), say(.troubleNumbers)] + (page.retry ? [say(.tryAgain)] : []) { try screen.tap(name) }
        #expect(done == ["check", "numbers"] + (page.retry ? ["again"] : []))
      }
    }
  }

  @MainActor @Suite struct LoadingTests {
    @Test func aPageThatIsNotThereYetSaysSoAndAProblemTakesItsPlace() throws {
      let say = try Spoken()
      #expect(try sound(LoadingScreen(title: .movesTitle)).spoken == [say.title(.movesTitle), say(.loading)])
      let page = try Real.state(.Busy)
      var again = 0
      let view = LoadingScreen(title: .movesTitle).environment(\.problem, Problem(page: page, again: { again += 1 }, close: nil))
      let screen = try sound(view)
      #expect(screen.spoken == [say.title(.movesTitle), "\(page.title). \(page.text)", say.button(.tryAgain)])
      try screen.tap(say(.tryAgain))
      #expect(again == 1 && screen.announced.contains("\(page.title). \(page.text)"))
    }
  }
#endif

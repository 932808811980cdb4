import LimberFFI
import Testing

@testable import LimberKit

/// What a finger and a slow phone do: taps while the core is at work, and answers that come too late.
@MainActor @Suite struct WorkTests {
  private let person = Person()
  private let told = Told()
  private let bench: Bench
  private let work: Work

  init() {
    bench = Bench(person.shell)
    work = Work(bench)
    bench.onProblem = { [told] in told.problems.append($0.id) }
  }

  @Test func whatIsBeingDoneIsNotBegunAgain() async {
    let gate = Gate()
    for _ in 0..<3 {
      work.once { [told] () throws(LimberError) in
        told.done += 1
        await gate.pass()
      }
    }
    #expect(work.isDoing)
    gate.open()
    await bench.settled()
    #expect(told.done == 1 && !work.isDoing)
    work.once { [told] () throws(LimberError) in told.done += 1 }
    await bench.settled()
    #expect(told.done == 2)
  }

  @Test func whatFailedCanBeTriedAgain() async {
    work.once { () throws(LimberError) in throw .DiskFull }
    await bench.settled()
    #expect(told.problems == ["disk_full"] && !work.isDoing)
    work.once(failed: { [told] in told.shown.append("not here: \($0.id)") }) { () throws(LimberError) in throw .Busy }
    await bench.settled()
    #expect(told.problems == ["disk_full"] && told.shown == ["not here: busy"])
  }

  @Test func anAnswerThatWasOvertakenShowsNothing() async {
    let slow = Gate(), quick = Gate()
    for (name, gate) in [("old", slow), ("new", quick)] {
      work.latest { () throws(LimberError) in
        await gate.pass()
        return name
      } show: { [told] in told.shown.append($0) }
    }
    quick.open()
    await Task.yield()
    slow.open()
    await bench.settled()
    #expect(told.shown == ["new"])
  }

  @Test func aFailureThatWasOvertakenSaysNothing() async {
    let slow = Gate()
    work.latest { () throws(LimberError) in
      await slow.pass()
      throw .Io
    } show: { (_: Int) in }
    work.latest { () throws(LimberError) in "new" } show: { [told] in told.shown.append($0) }
    slow.open()
    await bench.settled()
    #expect(told.shown == ["new"] && told.problems.isEmpty)
  }

  @Test func whatWasStoppedShowsNothingAndTheNextBeginsAtOnce() async {
    let gate = Gate()
    work.latest { () throws(LimberError) in
      await gate.pass()
      return "late"
    } show: { [told] in told.shown.append($0) }
    work.once { () throws(LimberError) in
      await gate.pass()
      throw .Io
    }
    work.stop()
    #expect(!work.isDoing)
    let second = Gate()
    work.once { [told] () throws(LimberError) in
      told.done += 1
      await second.pass()
    }
    gate.open()
    await Task.yield()
    while told.done == 0 { await Task.yield() }
    // The end of what was stopped is not the end of what is done now.
    #expect(work.isDoing && told.problems.isEmpty)
    second.open()
    await bench.settled()
    #expect(told.shown.isEmpty && told.done == 1 && !work.isDoing)
  }

  @Test func theDoorLetsOneThroughAfterTheOther() async {
    let door = Door(), told = told
    let all = (0..<8).map { _ in
      Task {
        await door.through {
          told.inside += 1
          told.most = max(told.most, told.inside)
          for _ in 0..<3 { await Task.yield() }
          told.inside -= 1
          told.done += 1
        }
      }
    }
    for one in all { await one.value }
    #expect(told.most == 1 && told.done == 8)
  }

  @Test func whatTheBridgeThrowsBesidesItsErrorsIsAFaultOfOurs() async {
    await #expect(throws: LimberError.Internal(id: "bridge")) { try await bench.core.free { throw Missing() } }
    await #expect(throws: LimberError.Locked) { try await bench.vault { try $0.home(now: $1.now, locale: $1.locale) } }
    #expect(bench.core.calls == 1)
  }
}

/// What a test was told.
@MainActor private final class Told {
  var problems: [String] = []
  var shown: [String] = []
  var done = 0
  var inside = 0
  var most = 0
}

/// Holds whoever passes until it is opened.
@MainActor private final class Gate {
  private var isOpen = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func pass() async {
    if !isOpen { await withCheckedContinuation { waiting.append($0) } }
  }

  func open() {
    isOpen = true
    for one in waiting { one.resume() }
    waiting = []
  }
}

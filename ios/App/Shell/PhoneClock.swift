// What time it is, for the core: the wall clock, a clock that only runs forward, and where the phone is.

import Foundation
import LimberFFI

enum PhoneClock {
  /// The time now. The zone follows the phone while the app runs.
  static func now() -> Now {
    let wall = Int64((Date().timeIntervalSince1970 * 1000).rounded())
    return Now(utcMs: wall, monoMs: monotonic(), zone: TimeZone.autoupdatingCurrent.identifier)
  }

  /// Milliseconds since the phone was started, the hours in which it slept included: a night must not look like a moved clock.
  static func monotonic() -> Int64 {
    #if canImport(Darwin)
      // The documented one that goes on during sleep; `mach_absolute_time` and `systemUptime` stop.
      var base = mach_timebase_info_data_t()
      guard mach_timebase_info(&base) == KERN_SUCCESS, base.denom > 0 else { return 0 }
      let (high, low) = mach_continuous_time().multipliedFullWidth(by: UInt64(base.numer))
      let nanoseconds = UInt64(base.denom).dividingFullWidth((high, low)).quotient
      return Int64(nanoseconds / 1_000_000)
    #else
      var time = timespec()
      clock_gettime(CLOCK_BOOTTIME, &time)
      return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    #endif
  }
}

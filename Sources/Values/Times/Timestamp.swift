/// A point in time, to the nanosecond, from year 1 to year 9999. Prints as ISO 8601 in UTC.
package struct Timestamp: Sendable, Hashable, Comparable {
  /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
  package let seconds: Int64
  /// 0 to 999,999,999.
  package let nanoseconds: Int32

  package init(seconds: Int64, nanoseconds: Int32 = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// - Parameter milliseconds: since 1970; below 0 before it.
  package init(milliseconds: Int64) {
    seconds = milliseconds.flooredDivision(by: 1000)
    nanoseconds = Int32(milliseconds - seconds * 1000) * 1_000_000
  }

  /// Seconds since 1970 with a fraction, kept to the microsecond: a double has no more at this size. Nil
  /// when it is no time.
  package init?(epoch: Double) {
    guard epoch.isFinite, abs(epoch) < 253_402_300_800 else { return nil }
    let microseconds = Int64((epoch * 1e6).rounded())
    let whole = microseconds.flooredDivision(by: 1_000_000)
    seconds = whole
    nanoseconds = Int32((microseconds - whole * 1_000_000) * 1000)
  }

  /// Seconds since 1970 with a fraction.
  package var epoch: Double { Double(seconds) + Double(nanoseconds) / 1e9 }

  package static func < (a: Timestamp, b: Timestamp) -> Bool {
    (a.seconds, a.nanoseconds) < (b.seconds, b.nanoseconds)
  }

  /// The time so many seconds later, or earlier when they are below 0.
  package static func + (time: Timestamp, seconds: Int64) -> Timestamp {
    Timestamp(seconds: time.seconds + seconds, nanoseconds: time.nanoseconds)
  }

  /// Nanoseconds since 1970; nil for years that 64 bits do not reach.
  package var nanosecondsSince1970: Int64? {
    let (product, high) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carry) = product.addingReportingOverflow(Int64(nanoseconds))
    return high || carry ? nil : sum
  }
}

extension Int64 {
  /// Rounded towards negative infinity.
  func flooredDivision(by divisor: Int64) -> Int64 {
    self / divisor - (self % divisor < 0 ? 1 : 0)
  }
}

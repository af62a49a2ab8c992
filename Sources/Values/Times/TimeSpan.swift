/// A duration: a length of time to the millisecond, never negative, at most 10,000 years.
///
/// The one grammar for durations of options, parameters and functions; docs/times.md is its page.
package struct TimeSpan: Sendable, Hashable, Comparable {
  /// From 0 to those of `longest`.
  package let milliseconds: Int64

  /// - Parameter milliseconds: from 0 to those of `longest`; others are taken for the nearer of the two.
  package init(milliseconds: Int64) {
    self.milliseconds = min(max(0, milliseconds), Self.most)
  }

  /// - Parameter seconds: whole seconds, from 0 on.
  package init(seconds: Int64) {
    self.init(milliseconds: min(seconds, Self.most / 1000) * 1000)
  }

  /// A number of seconds, kept to the millisecond; nil when it is negative, no number or longer than `longest`.
  package init?(number seconds: Double) {
    guard seconds >= 0, seconds * 1000 <= Double(Self.most) else { return nil }
    milliseconds = Int64((seconds * 1000).rounded())
  }

  private static let most: Int64 = 10_000 * 366 * 86_400_000
  /// 10,000 years of 366 days: sums with times of the calendar stay far from overflowing.
  package static let longest = TimeSpan(milliseconds: most)
  /// No time at all.
  package static let zero = TimeSpan(milliseconds: 0)
  /// That many times 24 hours.
  package static func days(_ count: Int64) -> TimeSpan { TimeSpan(seconds: count * 86_400) }

  /// With the fraction.
  package var seconds: Double { Double(milliseconds) / 1000 }
  /// Nil when there is a fraction of a second.
  package var wholeSeconds: Int64? { milliseconds % 1000 == 0 ? milliseconds / 1000 : nil }

  package static func < (a: TimeSpan, b: TimeSpan) -> Bool { a.milliseconds < b.milliseconds }

  // ---- reading ---------------------------------------------------------------------------------
  /// What a duration may look like, for messages.
  package static let forms = "a duration such as 30s, 5m, 2h, 7d or 1w, or a number of seconds"

  /// Reads a duration: a number of seconds (`90`, `0.5`); a number and a unit (`30s`, `5m`, `2h`, `7d`, `1w`,
  /// `250ms`, `90 minutes`); an ISO 8601 duration of weeks, or of days, hours, minutes and seconds (`PT2H30M`).
  package init(argument: String) throws(TimeFault) {
    guard let span = TimeSpan(text: argument.trimmed) else {
      throw TimeFault("expected \(Self.forms), found \"\(argument.prefix(40))\"")
    }
    self = span
  }

  /// This duration, when it is in a range.
  ///
  /// - Parameter isWhole: whether a fraction of a second is refused as well.
  package func within(
    _ range: ClosedRange<TimeSpan>, isWhole: Bool = false
  ) throws(TimeFault) -> TimeSpan {
    guard range.contains(self) else {
      throw TimeFault(
        range.upperBound == .longest
          ? "expected \(range.lowerBound) or more, found \(self)"
          : "expected \(range.lowerBound) to \(range.upperBound), found \(self)")
    }
    if isWhole, wholeSeconds == nil {
      throw TimeFault("expected whole seconds, found \(self)")
    }
    return self
  }

  private static let units: [(names: [String], milliseconds: Int64)] = [
    (["s", "", "sec", "second", "seconds"], 1000),
    (["ms", "millisecond", "milliseconds"], 1),
    (["m", "min", "minute", "minutes"], 60_000),
    (["h", "hour", "hours"], 3_600_000),
    (["d", "day", "days"], 86_400_000),
    (["w", "week", "weeks"], 7 * 86_400_000),
  ]

  /// Nil for a text that is no duration.
  init?(text: String) {
    if let first = text.first, first == "P" || first == "p" {
      guard let milliseconds = Self.iso8601(text.uppercased()) else { return nil }
      self.init(milliseconds: milliseconds)
      return
    }
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let unit = String(text.dropFirst(digits.count)).trimmed.lowercased()
    guard let scale = Self.units.first(where: { $0.names.contains(unit) })?.milliseconds,
      let milliseconds = Self.product(digits, scale)
    else { return nil }
    self.init(milliseconds: milliseconds)
  }

  /// A number with or without a fraction, scaled; nil when it is none, or too long.
  private static func product(_ digits: Substring, _ scale: Int64) -> Int64? {
    guard let first = digits.first, first != ".", digits.last != ".", let number = Double(digits),
      number * Double(scale) <= Double(most)
    else { return nil }
    return Int64((number * Double(scale)).rounded())
  }

  private static let isoUnits: [[(letter: Character, milliseconds: Int64)]] = [
    [("W", 7 * 86_400_000), ("D", 86_400_000)], [("H", 3_600_000), ("M", 60_000), ("S", 1000)],
  ]

  /// `P1W`, `P1DT2H`, `PT90S`, in upper case. Years and months have no fixed length and are refused.
  private static func iso8601(_ text: String) -> Int64? {
    let halves = text.dropFirst().split(
      separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 1 || !halves[1].isEmpty else { return nil }
    var sum: Int64?
    for (half, units) in zip(halves, isoUnits) {
      var rest = half
      var left = units[...]
      while !rest.isEmpty {
        let digits = rest.prefix { $0 != "." ? $0.isASCII && $0.isNumber : true }
        guard let letter = rest.dropFirst(digits.count).first,
          let place = left.firstIndex(where: { $0.letter == letter }),
          let part = product(digits, left[place].milliseconds), (sum ?? 0) + part <= most
        else { return nil }
        sum = (sum ?? 0) + part
        left = left[(place + 1)...]
        rest = rest.dropFirst(digits.count + 1)
      }
    }
    return sum
  }
}

extension TimeSpan: CustomStringConvertible {
  /// With the largest unit that divides it: `1h`, `90s`, `250ms`.
  package var description: String {
    guard milliseconds > 0 else { return "0s" }
    let unit = Self.units.filter { milliseconds % $0.milliseconds == 0 }
      .max { $0.milliseconds < $1.milliseconds }
    guard let unit else { return "\(milliseconds)ms" }
    return "\(milliseconds / unit.milliseconds)\(unit.names[0])"
  }

  /// As ISO 8601 writes durations, in hours, minutes and seconds: `PT2H30M`.
  package var iso8601: String {
    let parts = [(milliseconds / 3_600_000, "H"), (milliseconds / 60_000 % 60, "M")]
    var text = parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
    let rest = milliseconds % 60_000
    if rest > 0 || text.isEmpty {
      text += rest % 1000 == 0 ? "\(rest / 1000)S" : "\(Double(rest) / 1000)S"
    }
    return "PT" + text
  }
}

extension Timestamp {
  /// The time that is so much later.
  package static func + (time: Timestamp, span: TimeSpan) -> Timestamp {
    time.moved(milliseconds: span.milliseconds)
  }

  /// The time that is so much earlier.
  package static func - (time: Timestamp, span: TimeSpan) -> Timestamp {
    time.moved(milliseconds: -span.milliseconds)
  }

  private func moved(milliseconds: Int64) -> Timestamp {
    let whole = milliseconds.flooredDivision(by: 1000)
    let nanoseconds = Int64(self.nanoseconds) + (milliseconds - whole * 1000) * 1_000_000
    return Timestamp(
      seconds: seconds + whole + nanoseconds / 1_000_000_000,
      nanoseconds: Int32(nanoseconds % 1_000_000_000))
  }
}

/// Why a text names no time.
package struct TimeFault: Error, Sendable, Hashable {
  package let message: String
  package init(_ message: String) { self.message = message }
}

// Times as people write them: options such as --since, arguments of streams.
extension Timestamp {
  /// What a time may look like, for messages.
  package static let forms =
    "a time such as 7d, 24h, yesterday, 2026-03-01 or 2026-03-01T08:00:00Z"

  /// Reads `now`, `today`, `yesterday`, a span before now (`7d`, `24h`, `30m ago`), a day, ISO 8601 with or without
  /// seconds and an offset, or seconds since 1970. Days begin at midnight UTC, and so are times without an offset.
  package init(argument: String, now: Timestamp) throws(TimeFault) {
    let text = argument.trimmed
    let midnight = now.startOfDay
    switch text.lowercased() {
    case "now": self = now
    case "today": self = midnight
    case "yesterday": self = midnight + -86400
    case let word:
      guard let time = Self.span(word, before: now) ?? Self.date(text) ?? Self.epoch(text) else {
        throw TimeFault("expected \(Self.forms), found \"\(argument.prefix(40))\"")
      }
      self = time
    }
  }

  /// The midnight, UTC, before or at this time.
  package var startOfDay: Timestamp {
    Timestamp(seconds: seconds.flooredDivision(by: 86400) * 86400)
  }

  private static func span(_ word: String, before now: Timestamp) -> Timestamp? {
    var text = Substring(word)
    if text.hasSuffix("ago") { text = text.dropLast(3) }
    guard let span = TimeSpan(String(text).trimmed), span.seconds <= 10_000 * 366 * 86400 else {
      return nil
    }
    let time = now + -span.seconds
    return time.seconds < -62_135_596_800 ? nil : time
  }

  private static func date(_ text: String) -> Timestamp? {
    for rest in ["", "Z", ":00Z", "T00:00:00Z"] {
      if let time = Timestamp(iso8601: text + rest) { return time }
    }
    // An offset after the minutes: 2026-03-01T08:00+01:00.
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
    return Timestamp(iso8601: text[..<sign] + ":00" + text[sign...])
  }

  /// Ten digits and more: fewer are more likely a year or a mistake.
  private static func epoch(_ text: String) -> Timestamp? {
    guard text.utf8.count >= 9, let seconds = Double(text), text.utf8.first != 0x2B else {
      return nil
    }
    return Timestamp(epoch: seconds)
  }
}

/// A length of time as people write it: `30s`, `5m`, `1h`, `7d`, `2w`.
package struct TimeSpan: Sendable, Hashable {
  package let seconds: Int64

  package init(seconds: Int64) { self.seconds = seconds }

  private static let units: [(names: [String], seconds: Int64)] = [
    (["s", "sec", "second", "seconds"], 1), (["m", "min", "minute", "minutes"], 60),
    (["h", "hour", "hours"], 3600), (["d", "day", "days"], 86400),
    (["w", "week", "weeks"], 7 * 86400),
  ]

  /// What a span may look like, for messages.
  package static let forms = "a length of time such as 30s, 5m, 1h, 1d or 1w"

  /// A whole number above zero and a unit.
  package init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit = String(text.dropFirst(digits.count)).trimmed.lowercased()
    guard let number = Int64(digits), number > 0,
      let scale = Self.units.first(where: { $0.names.contains(unit) })?.seconds
    else { return nil }
    let (product, overflow) = number.multipliedReportingOverflow(by: scale)
    guard !overflow else { return nil }
    seconds = product
  }

  /// With the largest unit that divides it: `1h`.
  package var text: String {
    let unit = Self.units.last { seconds % $0.seconds == 0 } ?? Self.units[0]
    return "\(seconds / unit.seconds)\(unit.names[0])"
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}

// The one grammar for points in time, of options, parameters and functions; docs/times.md is its page.
extension Timestamp {
  /// What a time may look like, for messages.
  package static let forms =
    "a time such as 7d, yesterday, 2026-03-01 or 2026-03-01T08:00:00Z"

  /// Where a duration that stands for a point in time is counted from now.
  package enum Direction: Sendable {
    /// `2h` is two hours ago.
    case back
    /// `2h` is two hours from now.
    case ahead
  }

  /// Reads a point in time: `now`, `today`, `yesterday`; a duration before now (`7d`, `90`, `30m ago`); a day or a
  /// time in ISO 8601, with or without seconds and an offset; seconds since 1970 of nine digits and more. Days begin
  /// at midnight UTC; a time without an offset is UTC.
  ///
  /// - Parameter direction: `.ahead` where the time is one to come: `2h` is two hours from now.
  package init(
    argument: String, now: Timestamp, direction: Direction = .back
  ) throws(TimeFault) {
    let text = argument.trimmed
    let found = "found \"\(argument.prefix(40))\""
    switch text.lowercased() {
    case "now": self = now
    case "today": self = now.startOfDay
    case "yesterday": self = now.startOfDay + -86400
    case let word where Self.isYear(word):
      throw TimeFault(
        "expected \(Self.forms), \(found); the year begins at \(word)-01-01, \(word)s are seconds")
    case let word:
      guard
        let time = Self.date(text) ?? Self.epoch(text) ?? Self.span(word, from: now, direction)
      else { throw TimeFault("expected \(Self.forms), \(found)") }
      self = time
    }
  }

  /// The midnight, UTC, before or at this time.
  package var startOfDay: Timestamp {
    Timestamp(seconds: seconds.flooredDivision(by: 86400) * 86400)
  }

  /// Four digits that are more likely a year than a number of seconds.
  private static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && (Int(word).map { (1970...2199).contains($0) } ?? false)
  }

  private static func span(
    _ word: String, from now: Timestamp, _ direction: Direction
  ) -> Timestamp? {
    var text = word
    var direction = direction
    if text.hasSuffix("ago") {
      text = String(text.dropLast(3)).trimmed
      direction = .back
    }
    guard let span = TimeSpan(text: text) else { return nil }
    let time = direction == .back ? now - span : now + span
    return time.seconds < -62_135_596_800 || time.seconds > 253_402_300_799 ? nil : time
  }

  /// A day or a time in ISO 8601, extended (`2026-03-01T08:12`) or basic (`20260301T081201`), UTC without an offset;
  /// nil for other texts.
  package init?(looseISO8601 text: String) {
    guard let time = Self.date(text) else { return nil }
    self = time
  }

  private static func date(_ text: String) -> Timestamp? {
    for rest in ["", "Z", ":00Z", "T00:00:00Z", "T000000Z"] {
      if let time = Timestamp(iso8601: text + rest) { return time }
    }
    // An offset after the minutes: 2026-03-01T08:00+01:00, 2026-03-01T08:00Z.
    guard let sign = text.zuluIndex ?? text.lastIndex(where: { $0 == "+" || $0 == "-" }) else {
      return nil
    }
    return Timestamp(iso8601: text[..<sign] + ":00" + text[sign...])
  }

  /// Nine digits and more: fewer are a number of seconds before now.
  private static func epoch(_ text: String) -> Timestamp? {
    guard text.utf8.prefix(while: { (0x30...0x39).contains($0) }).count >= 9,
      let seconds = Double(text)
    else { return nil }
    return Timestamp(epoch: seconds)
  }
}

extension String {
  /// Without blanks at either end.
  var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }

  /// Where a Z ends it.
  fileprivate var zuluIndex: Index? {
    guard let last, last == "Z" || last == "z" else { return nil }
    return index(before: endIndex)
  }
}

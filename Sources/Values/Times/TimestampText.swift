// The forms in which AWS writes times: ISO 8601, and HTTP's own.

extension Timestamp: CustomStringConvertible {
  /// `2026-03-01T08:12:01Z`, with as many digits of a fraction as it has.
  package var description: String { iso8601 }

  /// `2026-03-01T08:12:01Z`, with as many digits of a fraction as it has.
  package var iso8601: String {
    let (date, time) = split
    var text = "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T"
    text += clock(time)
    if nanoseconds != 0 {
      var fraction = padded(Int(nanoseconds), 9)
      while fraction.hasSuffix("0") { fraction.removeLast() }
      text += "." + fraction
    }
    return text + "Z"
  }

  /// `2026-03-01T08:12:01.250Z`: always of one width, in years of four digits.
  package var iso8601Milliseconds: String {
    let (date, time) = split
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T"
      + clock(time) + "." + padded(Int(nanoseconds) / 1_000_000, 3) + "Z"
  }

  /// `20260301T081201Z`, the form of Signature Version 4.
  package var basic: String {
    let (date, time) = split
    return "\(padded(date.year, 4))\(padded(date.month, 2))\(padded(date.day, 2))T"
      + clock(time, separator: "") + "Z"
  }

  /// `Sun, 01 Mar 2026 08:12:01 GMT` (RFC 9110, IMF-fixdate).
  package var httpDate: String {
    let (date, time) = split
    let weekday = Self.weekdays[Int((seconds.flooredDivision(by: 86400) % 7 + 11) % 7)]
    return "\(weekday), \(padded(date.day, 2)) \(Self.months[date.month - 1]) "
      + "\(padded(date.year, 4)) \(clock(time)) GMT"
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Year, month (1 to 12), day, hour, minute, second and weekday (0 is Sunday), in UTC.
  package var parts: [(name: String, value: Int)] {
    let (date, time) = split
    let weekday = (seconds.flooredDivision(by: 86400) % 7 + 11) % 7
    return [
      ("year", date.year), ("month", date.month), ("day", date.day), ("hour", time / 3600),
      ("minute", time / 60 % 60), ("second", time % 60), ("weekday", Int(weekday)),
    ]
  }

  private var split: (CivilDate, Int) {
    let days = seconds.flooredDivision(by: 86400)
    return (CivilDate(daysSince1970: days), Int(seconds - days * 86400))
  }

  private func clock(_ time: Int, separator: String = ":") -> String {
    [time / 3600, time / 60 % 60, time % 60].map { padded($0, 2) }.joined(separator: separator)
  }

  private func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  /// Reads ISO 8601, `2026-03-01T08:12:01Z`, with or without a fraction and an offset from UTC, and its basic
  /// form, `20260301T081201Z`.
  package init?(iso8601 text: some StringProtocol) {
    var reader = TimeReader(rest: Substring(text).utf8)
    guard let year = reader.number(4) else { return nil }
    let basic = !reader.take("-")
    guard let month = reader.number(2), basic || reader.take("-"), let day = reader.number(2),
      reader.take("Tt "), let hour = reader.number(2), basic || reader.take(":"),
      let minute = reader.number(2), basic || reader.take(":"), let second = reader.number(2),
      let fraction = reader.fraction(), let offset = reader.offset(), reader.rest.isEmpty
    else { return nil }
    self.init(
      CivilDate(year: year, month: month, day: day), hour, minute, second, offset: offset,
      nanoseconds: fraction)
  }

  /// Reads `Sun, 01 Mar 2026 08:12:01 GMT`, with or without a fraction of the second.
  package init?(httpDate text: some StringProtocol) {
    var reader = TimeReader(rest: Substring(text).utf8)
    guard reader.word() != nil, reader.take(","), reader.take(" "), let day = reader.number(2),
      reader.take(" -"), let name = reader.word(), let month = Self.months.firstIndex(of: name),
      reader.take(" -"), let year = reader.number(4), reader.take(" "), let hour = reader.number(2),
      reader.take(":"), let minute = reader.number(2), reader.take(":"),
      let second = reader.number(2), let fraction = reader.fraction(), reader.take(" "),
      reader.word() == "GMT"
    else { return nil }
    self.init(
      CivilDate(year: year, month: month + 1, day: day), hour, minute, second, offset: 0,
      nanoseconds: fraction)
  }

  private init?(
    _ date: CivilDate, _ hour: Int, _ minute: Int, _ second: Int, offset: Int, nanoseconds: Int
  ) {
    guard date.exists, hour < 24, minute < 60, second <= 60 else { return nil }
    let time = hour * 3600 + minute * 60 + second - offset
    self.init(seconds: Int64(date.daysSince1970 * 86400 + time), nanoseconds: Int32(nanoseconds))
  }
}

/// Takes the parts of a time off the front of a text.
private struct TimeReader {
  var rest: Substring.UTF8View

  mutating func number(_ digits: Int) -> Int? {
    guard rest.count >= digits, rest.prefix(digits).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return nil
    }
    defer { rest = rest.dropFirst(digits) }
    return rest.prefix(digits).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  mutating func take(_ characters: String) -> Bool {
    guard let first = rest.first, characters.utf8.contains(first) else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func word() -> String? {
    let letters = rest.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    rest = rest.dropFirst(letters.count)
    return letters.isEmpty ? nil : String(letters)
  }

  /// Nanoseconds; digits beyond the ninth are dropped. Nil when a point has no digit after it.
  mutating func fraction() -> Int? {
    guard take(".,") else { return 0 }
    var nanoseconds = 0
    var scale = 100_000_000
    guard let first = number(1) else { return nil }
    nanoseconds = first * scale
    while let digit = number(1) {
      scale /= 10
      nanoseconds += digit * scale
    }
    return nanoseconds
  }

  /// Seconds east of UTC.
  mutating func offset() -> Int? {
    if take("Zz") { return 0 }
    let west = rest.first == UInt8(ascii: "-")
    guard take("+-"), let hours = number(2), hours < 24 else { return nil }
    _ = take(":")
    let minutes = number(2) ?? 0
    guard minutes < 60 else { return nil }
    return (hours * 60 + minutes) * (west ? -60 : 60)
  }
}

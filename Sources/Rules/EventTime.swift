/// Times as CloudTrail and its relatives write them.
enum EventTime {
  /// Nanoseconds since 1970 of an ISO 8601 time, `2026-03-01T08:12:01Z`, with or without a fraction and an
  /// offset from UTC. Nil when the text is something else.
  static func nanoseconds(_ text: String?) -> Int64? {
    guard let text else { return nil }
    var rest = Substring(text).utf8
    func number(_ digits: Int) -> Int? {
      guard rest.count >= digits, rest.prefix(digits).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
      else {
        return nil
      }
      defer { rest = rest.dropFirst(digits) }
      return rest.prefix(digits).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    func take(_ characters: String) -> Bool {
      guard let first = rest.first, characters.utf8.contains(first) else { return false }
      rest = rest.dropFirst()
      return true
    }
    guard let year = number(4), take("-"), let month = number(2), take("-"), let day = number(2),
      take("Tt "), let hour = number(2), take(":"), let minute = number(2), take(":"),
      let second = number(2), (1...12).contains(month), (1...31).contains(day), hour < 24,
      minute < 60,
      second <= 60
    else { return nil }
    var nanoseconds = 0
    if take(".,") {
      var scale = 100_000_000
      while let digit = number(1) {
        nanoseconds += digit * scale
        scale /= 10
      }
    }
    var offset = 0
    if !take("Zz") {
      let west = rest.first == UInt8(ascii: "-")
      guard take("+-"), let hours = number(2) else { return nil }
      _ = take(":")
      offset = (hours * 60 + (number(2) ?? 0)) * (west ? -60 : 60)
    }
    guard rest.isEmpty else { return nil }
    let days = Self.days(year, month, day)
    return Int64(days * 86400 + hour * 3600 + minute * 60 + second - offset) * 1_000_000_000
      + Int64(nanoseconds)
  }

  /// Days since 1970-01-01 in the Gregorian calendar. Source: Howard Hinnant, "chrono-Compatible Low-Level
  /// Date Algorithms", days_from_civil.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

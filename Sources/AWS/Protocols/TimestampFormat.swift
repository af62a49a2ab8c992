internal import Values

/// How a protocol writes times. Source: Smithy, "timestampFormat"; the names are those of service-2.json.
enum TimestampFormat: String {
  case iso8601, rfc822
  case unixTimestamp = "unixtimestamp"

  /// The format of a place, or the location's own.
  init(_ place: Place, else standard: TimestampFormat) {
    let named = place.timestampFormat?.lowercased()
    self = named.flatMap { TimestampFormat(rawValue: $0) } ?? standard
  }

  /// Fractions are kept to the microsecond in ISO 8601 and to the millisecond in seconds since 1970: no
  /// service takes more.
  func text(_ time: Timestamp) -> String {
    switch self {
    case .iso8601:
      return Timestamp(seconds: time.seconds, nanoseconds: time.nanoseconds / 1000 * 1000).iso8601
    case .rfc822: return time.httpDate
    case .unixTimestamp:
      // The seconds are rounded down, also before 1970: the fraction adds to them.
      let milliseconds = time.seconds * 1000 + Int64(time.nanoseconds / 1_000_000)
      let (whole, fraction) = (abs(milliseconds) / 1000, abs(milliseconds) % 1000)
      var text = (milliseconds < 0 ? "-" : "") + String(whole)
      if fraction != 0 {
        let digits = String(fraction + 1000).dropFirst()
        text += "." + (digits.last == "0" ? String(digits.trimmed(of: "0")) : String(digits))
      }
      return text
    }
  }

  /// Reads what a service wrote, whatever format it chose: services do not always keep to their models.
  static func time(_ text: String) -> Timestamp? {
    if let time = Timestamp(iso8601: text) ?? Timestamp(httpDate: text) { return time }
    if let seconds = Int64(text) { return Timestamp(epoch: Double(seconds)) }
    return Double(text).flatMap { Timestamp(epoch: $0) }
  }
}

extension Substring {
  fileprivate func trimmed(of character: Character) -> Substring {
    var text = self
    while text.last == character { text.removeLast() }
    return text
  }
}

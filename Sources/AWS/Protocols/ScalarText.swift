internal import Values

/// Scalars as the text of headers, labels, queries and XML.
enum ScalarText {
  /// Nil for lists and tables.
  static func text(
    _ value: Value, _ place: Place, times standard: TimestampFormat = .iso8601
  ) -> String? {
    switch value {
    case .string(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .integer(let number): String(number)
    case .double(let number): text(number)
    case .blob(let bytes): Base64.encode(bytes)
    case .time(let time): TimestampFormat(place, else: standard).text(time)
    default: nil
    }
  }

  /// The words for what is no number are those of all five protocols.
  private static func text(_ number: Double) -> String {
    if number.isFinite { return "\(number)" }
    return number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity"
  }
}

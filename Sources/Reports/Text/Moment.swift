/// A time as CloudTrail writes it, `2026-03-01T08:12:01Z`, in two parts.
struct Moment {
  /// `2026-03-01`
  let date: Substring

  /// `08:12:01`
  let time: Substring

  /// To the minute, `2026-03-01 08:12`.
  var minute: String { "\(date) \(time.prefix(5))" }

  /// `nil` for anything else, which is then shown whole.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 else { return nil }
    for (byte, shape) in zip(bytes, "0000-00-00T00:00:00Z".utf8) {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      guard shape == UInt8(ascii: "0") ? isDigit : byte == shape else { return nil }
    }
    date = text.prefix(10)
    time = text.dropFirst(11).prefix(8)
  }
}

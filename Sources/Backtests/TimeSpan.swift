/// A length of time: `90`, `90s`, `5m`, `1h`, `2d`.
package struct TimeSpan: Hashable, Sendable, CustomStringConvertible {
  private static let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
  /// A year: no delay and no period is longer, and times stay far from overflowing.
  package static let longest: Int64 = 366 * 86_400

  package var seconds: Int64

  package init(seconds: Int64) { self.seconds = seconds }

  /// Nil when the text is no length of time, or longer than a year.
  package init?(_ text: String) {
    var digits = Substring(text)
    let unit = text.last.flatMap { Self.units[$0] }
    if unit != nil { digits.removeLast() }
    guard let count = Int64(digits), count >= 0, count <= Self.longest / (unit ?? 1) else {
      return nil
    }
    seconds = count * (unit ?? 1)
  }

  package var description: String { "\(seconds)s" }
}

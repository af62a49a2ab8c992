internal import AWS
internal import Values

/// Readers of options that take times and durations, in the grammar of docs/times.md.
enum TimeOption {
  /// Follows the first words of an option's help.
  static let timeHelp =
    "A duration before now (7d, 12h), yesterday, a day or a time in ISO 8601; UTC without an offset."

  /// A point in time.
  static func time(_ text: String) throws -> Timestamp {
    try Timestamp(argument: text, now: ServerClock.systemTime())
  }

  /// A duration in a range.
  static func duration(
    _ range: ClosedRange<TimeSpan>, isWhole: Bool = false
  ) -> @Sendable (String) throws -> TimeSpan {
    { try TimeSpan(argument: $0).within(range, isWhole: isWhole) }
  }

  /// A duration in a range, of an option whose plain numbers have always been milliseconds.
  static func milliseconds(
    _ range: ClosedRange<TimeSpan>
  ) -> @Sendable (String) throws -> TimeSpan {
    { text in
      try (Int64(text).map { TimeSpan(milliseconds: $0) } ?? TimeSpan(argument: text)).within(range)
    }
  }
}

internal import Reports

/// Durations as people read them.
enum Elapsed {
  /// `340 µs`, `12.5 ms`, `1.84 s`.
  static func text(_ duration: Duration) -> String {
    let seconds = duration / .seconds(1)
    if seconds >= 1 { return fixedPoint(seconds, places: 2) + " s" }
    if seconds >= 0.001 { return fixedPoint(seconds * 1000, places: 1) + " ms" }
    return "\(Int(seconds * 1_000_000)) µs"
  }
}

/// Numbers between two others.
package struct NumberRange: Hashable, Sendable, CustomStringConvertible {
  /// The lower end.
  package var low: JSONNumber
  /// The upper end.
  package var high: JSONNumber
  /// Whether the lower end belongs to it.
  package var includesLow: Bool
  /// Whether the upper end belongs to it.
  package var includesHigh: Bool

  package init(
    from low: JSONNumber, to high: JSONNumber, includingLow: Bool = true, includingHigh: Bool = true
  ) {
    self.low = low
    self.high = high
    includesLow = includingLow
    includesHigh = includingHigh
  }

  func contains(_ number: JSONNumber) -> Bool {
    (includesLow ? number >= low : number > low) && (includesHigh ? number <= high : number < high)
  }

  package var description: String {
    "\(includesLow ? "from" : "above") \(low) \(includesHigh ? "to" : "to below") \(high)"
  }
}

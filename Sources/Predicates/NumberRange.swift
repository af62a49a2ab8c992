/// Numbers between two others.
package struct NumberRange: Hashable, Sendable, CustomStringConvertible {
  package var low: JSONNumber
  package var high: JSONNumber
  package var includesLow: Bool
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

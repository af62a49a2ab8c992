/// Numbers of which each class that some tests tell apart has at least one.
enum NumberClasses {
  /// The limits in the tests, a number between each two, one below and one above all.
  static func witnesses(for tests: [ValueTest]) -> [JSONNumber] {
    var limits: Set<JSONNumber> = []
    for test in tests {
      switch test {
      case .equals(.number(let number)): limits.insert(number)
      case .lessThan(let limit), .atLeast(let limit), .greaterThan(let limit), .atMost(let limit):
        limits.insert(limit)
      case .inRange(let range): limits.formUnion([range.low, range.high])
      default: break
      }
    }
    let sorted = limits.sorted()
    guard let least = sorted.first, let greatest = sorted.last else { return [.integer(0)] }
    var found = sorted + [below(least), above(greatest)]
    for (low, high) in zip(sorted, sorted.dropFirst()) {
      if let middle = between(low, high) { found.append(middle) }
    }
    return found
  }

  private static func between(_ low: JSONNumber, _ high: JSONNumber) -> JSONNumber? {
    if case .integer(let a) = low, a < .max, .integer(a + 1) < high { return .integer(a + 1) }
    let (a, b) = (double(low), double(high))
    let middle = JSONNumber(a + (b - a) / 2)
    return low < middle && middle < high ? middle : nil
  }

  private static func below(_ number: JSONNumber) -> JSONNumber {
    if case .integer(let value) = number, value > .min { return .integer(value - 1) }
    return JSONNumber(double(number) - max(1, double(number).ulp))
  }

  private static func above(_ number: JSONNumber) -> JSONNumber {
    if case .integer(let value) = number, value < .max { return .integer(value + 1) }
    return JSONNumber(double(number) + max(1, double(number).ulp))
  }

  private static func double(_ number: JSONNumber) -> Double {
    switch number {
    case .integer(let value): Double(value)
    case .double(let value): value
    }
  }
}

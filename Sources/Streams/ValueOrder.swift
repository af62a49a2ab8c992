internal import AWS
internal import Predicates

/// One order of all values, for sorting and for least and greatest: numbers, texts by their bytes, booleans, times,
/// then lists and tables. Null comes last, whatever the direction.
enum ValueOrder {
  /// -1, 0 or 1.
  static func compare(_ a: Value, _ b: Value) -> Int {
    let (first, second) = (rank(a), rank(b))
    if first != second { return first < second ? -1 : 1 }
    switch (a, b) {
    case (.string(let a), .string(let b)): return order(a, b)
    case (.boolean(let a), .boolean(let b)): return a == b ? 0 : a ? 1 : -1
    case (.time(let a), .time(let b)): return a == b ? 0 : a < b ? -1 : 1
    case (.integer(let a), .integer(let b)): return a == b ? 0 : a < b ? -1 : 1
    default: break
    }
    if let a = number(a), let b = number(b) { return a == b ? 0 : a < b ? -1 : 1 }
    if first == nullRank { return 0 }
    var (x, y): ([UInt8], [UInt8]) = ([], [])
    CanonicalKey.append(a, to: &x)
    CanonicalKey.append(b, to: &y)
    return x == y ? 0 : x.lexicographicallyPrecedes(y) ? -1 : 1
  }

  private static func order(_ a: String, _ b: String) -> Int {
    if a.utf8.elementsEqual(b.utf8) { return 0 }
    return a.utf8.lexicographicallyPrecedes(b.utf8) ? -1 : 1
  }

  private static func number(_ value: Value) -> JSONNumber? {
    switch value {
    case .integer(let number): .integer(number)
    case .double(let number): JSONNumber(number.isNaN ? -.infinity : number)
    default: nil
    }
  }

  static let nullRank = 9
  private static func rank(_ value: Value) -> Int {
    switch value {
    case .integer, .double: 0
    case .string, .blob: 1
    case .boolean: 2
    case .time: 3
    case .list: 4
    case .members: 5
    case .null, .secret, .stream, .events: nullRank
    }
  }
}

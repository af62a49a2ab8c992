internal import AWS

/// One aggregate of one group, so far.
enum AggregateState {
  case count(Int)
  case first(Value, ItemPosition?)
  case last(Value, ItemPosition?)
  case min(Value)
  case max(Value)
  case distinct(KeyTable, countOnly: Bool)

  init(_ kind: Aggregate.Kind) {
    switch kind {
    case .count: self = .count(0)
    case .first: self = .first(.null, nil)
    case .last: self = .last(.null, nil)
    case .min: self = .min(.null)
    case .max: self = .max(.null)
    case .distinct: self = .distinct(KeyTable(), countOnly: false)
    case .countDistinct: self = .distinct(KeyTable(), countOnly: true)
    }
  }

  /// - Parameter value: nil when no field is asked for.
  mutating func add(_ value: Value?, at position: ItemPosition) {
    if value?.isNull == true { return }
    switch self {
    case .count(let count): self = .count(count + 1)
    case .first(_, let place): if place == nil { self = .first(value ?? .null, position) }
    case .last: self = .last(value ?? .null, position)
    case .min(let least):
      if let value, least.isNull || ValueOrder.compare(value, least) < 0 { self = .min(value) }
    case .max(let greatest):
      if let value, greatest.isNull || ValueOrder.compare(value, greatest) > 0 {
        self = .max(value)
      }
    case .distinct(var table, let countOnly):
      guard let value else { return }
      self = .count(0)  // so that the table is not copied
      var key: [UInt8] = []
      CanonicalKey.append(value, to: &key)
      _ = table.number(of: key)
      self = .distinct(table, countOnly: countOnly)
    }
  }

  mutating func merge(_ other: AggregateState) {
    switch (self, other) {
    case (.count(let a), .count(let b)): self = .count(a + b)
    case (.first(_, let mine), .first(let value, let place?)):
      if mine.map({ place < $0 }) ?? true { self = .first(value, place) }
    case (.last(_, let mine), .last(let value, let place?)):
      if mine.map({ place > $0 }) ?? true { self = .last(value, place) }
    case (.min, .min(let value)), (.max, .max(let value)):
      add(value, at: ItemPosition(source: 0, number: 0))
    case (.distinct(var table, let countOnly), .distinct(let others, _)):
      self = .count(0)
      for number in 0..<others.count { _ = table.number(of: Array(others[number])) }
      self = .distinct(table, countOnly: countOnly)
    default: break
    }
  }

  var result: Value {
    switch self {
    case .count(let count): .integer(Int64(count))
    case .first(let value, _), .last(let value, _), .min(let value), .max(let value): value
    case .distinct(let table, true): .integer(Int64(table.count))
    case .distinct(let table, false):
      .list(
        (0..<table.count).flatMap { CanonicalKey.values(table[$0]) }
          .sorted { ValueOrder.compare($0, $1) < 0 })
    }
  }
}

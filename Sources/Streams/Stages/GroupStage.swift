internal import AWS
package import Predicates

/// What is computed of the items of a group.
package struct Aggregate: Sendable {
  /// The functions, by the names that scripts call them.
  package enum Kind: String, CaseIterable, Sendable {
    /// Items; with a field, those that have it.
    case count
    /// Of the first and the last item that has the field, in the order of the stream.
    case first, last
    case min, max
    /// The values, ordered.
    case distinct
    /// How many values there are.
    case countDistinct = "count_distinct"
  }
  /// What is computed.
  package var kind: Kind
  /// Nil for `count` of all.
  package var field: FieldPath?
  /// The column that it is written to.
  package var name: String

  package init(_ kind: Kind, of field: FieldPath?, name: String) {
    self.kind = kind
    self.field = field
    self.name = name
  }
}

/// Groups of items that agree in their keys, and a row for each.
package final class Grouping: Sendable {
  /// How the rows are ordered.
  package enum Order: Sendable {
    case keys
    /// By the first aggregate, greatest first, then by keys.
    case firstAggregate
  }
  let keys: [Column]
  let aggregates: [Aggregate]
  let order: Order
  let limit: Int?
  /// How the rows are drawn; nil: as a table.
  package let chart: Chart?
  let fields: FieldSet
  /// Of each aggregate the place of its field among the fields.
  let places: [Int?]
  /// Whether counting is all there is to do.
  let onlyCounts: Bool

  /// - Parameter limit: how many rows are wanted.
  package init(
    _ keys: [Column], _ aggregates: [Aggregate], order: Order, limit: Int? = nil,
    chart: Chart? = nil
  ) {
    self.keys = keys
    self.aggregates = aggregates
    self.order = order
    self.limit = limit
    self.chart = chart
    var paths = keys.map(\.field)
    var places: [Int?] = []
    for aggregate in aggregates {
      if let field = aggregate.field {
        places.append(paths.count)
        paths.append(field)
      } else {
        places.append(nil)
      }
    }
    self.places = places
    fields = FieldSet(paths)
    onlyCounts = aggregates.count == 1 && aggregates[0].kind == .count && places[0] == nil
  }

  /// The rows' columns: keys, then aggregates.
  package var columns: [String] { keys.map(\.name) + aggregates.map(\.name) }
}

/// Holds one state for each group.
final class GroupSink: ItemSink {
  private let grouping: Grouping
  private let reader: FieldReader
  private let limit: Int?
  private var table = KeyTable()
  private var counts: [Int] = []
  /// For each group, as many as there are aggregates; none when all that is asked for are counts.
  private var states: [AggregateState] = []
  private var key: [UInt8] = []

  init(_ grouping: Grouping, limit: Int?) {
    self.grouping = grouping
    self.limit = [grouping.limit, limit].compactMap { $0 }.min()
    reader = FieldReader(grouping.fields)
  }

  var fields: FieldSet? { grouping.fields }

  func add(_ item: StreamItem, at position: ItemPosition) {
    reader.turn(to: item)
    key.removeAll(keepingCapacity: true)
    for number in grouping.keys.indices { reader.append(number, to: &key) }
    let (number, isNew) = table.number(of: key)
    if isNew { addGroup() }
    if grouping.onlyCounts {
      counts[number] += 1
      return
    }
    let first = number * grouping.aggregates.count
    for (offset, place) in grouping.places.enumerated() {
      let value: Value? = place.map { reader.value($0) }
      states[first + offset].add(value, at: position)
    }
  }

  private func addGroup() {
    counts.append(0)
    if !grouping.onlyCounts {
      states += grouping.aggregates.map { AggregateState($0.kind) }
    }
  }

  func merge(_ other: GroupSink) {
    let width = grouping.aggregates.count
    for theirs in 0..<other.table.count {
      let (ours, isNew) = table.number(of: Array(other.table[theirs]))
      if isNew { addGroup() }
      counts[ours] += other.counts[theirs]
      guard !grouping.onlyCounts else { continue }
      for offset in 0..<width {
        states[ours * width + offset].merge(other.states[theirs * width + offset])
      }
    }
  }

  func items() -> [StreamItem] {
    let width = grouping.aggregates.count
    var rows: [(keys: [Value], results: [Value])] = (0..<table.count).map { number in
      let results: [Value] =
        grouping.onlyCounts
        ? [.integer(Int64(counts[number]))]
        : (0..<width).map { states[number * width + $0].result }
      return (CanonicalKey.values(table[number]), results)
    }
    let order = grouping.order
    rows.sort { a, b in
      if order == .firstAggregate {
        let order = ValueOrder.compare(a.results[0], b.results[0])
        if order != 0 { return order > 0 }
      }
      for (x, y) in zip(a.keys, b.keys) {
        let order = ValueOrder.compare(x, y)
        if order != 0 { return order < 0 }
      }
      return false
    }
    if let limit, rows.count > limit { rows.removeSubrange(limit...) }
    let names = grouping.columns
    return rows.map { row in
      var members = Members()
      for (name, value) in zip(names, row.keys + row.results) where !value.isNull {
        members.append(name, value)
      }
      return .row(.members(members))
    }
  }
}

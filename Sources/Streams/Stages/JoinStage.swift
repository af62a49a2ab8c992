package import AWS
package import Predicates

/// Rows that items are matched with by their keys.
package final class Join: Sendable {
  /// Which items stay, by the words that scripts have for them.
  package enum Kept: String, CaseIterable, Sendable {
    /// Items that have a row, with the row's other fields.
    case matched
    /// All items.
    case all
    /// Items that have no row, as they are.
    case unmatched
  }
  /// Which items stay.
  package let kept: Kept
  /// The fields that rows add.
  package let columns: [String]
  let fields: FieldSet
  private let table: KeyTable
  private let rows: [[Members]]

  /// - Parameters:
  ///   - keys: of each key the field of the items, and what the rows call it.
  ///   - rows: what is no table is passed over.
  package init(_ rows: [Value], keys: [(field: FieldPath, theirs: String)], kept: Kept) {
    self.kept = kept
    fields = FieldSet(keys.map(\.field))
    var table = KeyTable()
    var found: [[Members]] = []
    var columns: [String] = []
    for case .members(let row) in rows {
      var key: [UInt8] = []
      for (_, name) in keys { CanonicalKey.append(row[name] ?? .null, to: &key) }
      let (number, isNew) = table.number(of: key)
      if isNew { found.append([]) }
      var rest = row
      for (_, name) in keys { rest[name] = nil }
      found[number].append(rest)
      for name in rest.names where !columns.contains(name) { columns.append(name) }
    }
    self.table = table
    self.rows = found
    self.columns = columns
  }

  func rows(of key: [UInt8]) -> [Members] { table.find(key).map { rows[$0] } ?? [] }
}

/// Adds the fields of rows to items.
final class JoinStep: ItemStep {
  private let join: Join
  private let reader: FieldReader
  private var key: [UInt8] = []

  init(_ join: Join) {
    self.join = join
    reader = FieldReader(join.fields)
  }

  func push(
    _ item: StreamItem, _ emit: (StreamItem) throws(StreamFault) -> Void
  ) throws(StreamFault) {
    reader.turn(to: item)
    key.removeAll(keepingCapacity: true)
    for number in join.fields.paths.indices { reader.append(number, to: &key) }
    let rows = join.rows(of: key)
    switch join.kept {
    case .unmatched: if rows.isEmpty { try emit(item) }
    case .matched, .all:
      if rows.isEmpty, join.kept == .all { try emit(.row(item.value)) }
      for row in rows { try emit(.row(.members(try joined(item, row)))) }
    }
  }

  private func joined(_ item: StreamItem, _ row: Members) throws(StreamFault) -> Members {
    guard case .members(var members) = item.value else {
      throw .message("join: expected items with fields, found \(item.value.kindInWords)")
    }
    for (name, value) in row {
      if let own = members[name], !own.isNull {
        throw .message(
          "join: the items have a field \(name) already: give the table's another name")
      }
      members[name] = value
    }
    return members
  }
}

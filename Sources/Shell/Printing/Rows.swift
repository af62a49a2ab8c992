internal import Scripting
internal import Values

/// A list of records that can stand in one table.
struct Rows {
  var columns: [String]
  /// One for each column; nil: the record has no such member.
  var cells: [[Snapshot?]]
  /// Rows that were not read.
  var unread = 0
  /// A line that follows them.
  var note: String?

  /// Nil when the value is no list of records that look alike.
  ///
  /// - Parameter isForced: also one record alone, and records that have little in common.
  init?(_ value: Snapshot, isForced: Bool = false) {
    if isForced, case .record = value {
      self.init([value], .init())
      return
    }
    guard case .list(let items, let traits) = value, !items.isEmpty else { return nil }
    guard items.allSatisfy({ if case .record = $0 { true } else { false } }) else { return nil }
    self.init(items, traits)
    if isForced { return }
    // Whoever made the list says which columns tell most; the modes for one record have all.
    if !traits.columns.isEmpty {
      let count = columns.count { traits.columns.contains($0) }
      columns.removeLast(columns.count - count)
      cells = cells.map { Array($0.prefix(count)) }
      return
    }
    // Alike: at least half of a table is filled.
    let filled = cells.reduce(0) { $0 + $1.count { $0 != nil } }
    if filled * 2 < columns.count * cells.count { return nil }
  }

  private init(_ items: [Snapshot], _ traits: Snapshot.ListTraits) {
    var names: Set<String> = []
    let records = items.map { item -> [String: Snapshot] in
      guard case .record(let members) = item else { return [:] }
      names.formUnion(members.map(\.name))
      return Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
    }
    let wanted = traits.columns.filter(names.contains)
    let columns = wanted + Self.ordered(names.subtracting(wanted))
    self.columns = columns
    cells = records.map { record in columns.map { record[$0] } }
    unread = traits.unread
    note = traits.note
  }

  /// Rows of any value: what is no record has the one column `value`.
  static func asRows(_ value: Snapshot) -> Rows {
    if let rows = Rows(value, isForced: true) { return rows }
    var rows = Rows([], .init())
    rows.columns = ["value"]
    rows.cells = items(of: value).map { [$0] }
    return rows
  }

  /// The items of a list; any other value alone.
  static func items(of value: Snapshot) -> [Snapshot] {
    if case .list(let items, _) = value { items } else { [value] }
  }

  /// What says what a row is comes first, what is counted last.
  private static let first = [
    "time", "eventTime", "Timestamp", "id", "Id", "name", "Name", "severity", "rule", "title",
    "eventName", "Key",
  ]
  private static let last = ["count", "percent", "message", "Message", "error"]

  private static func ordered(_ names: Set<String>) -> [String] {
    func rank(_ name: String) -> Int {
      if let index = first.firstIndex(of: name) { return index - first.count }
      if let index = last.firstIndex(of: name) { return index + 1 }
      return 0
    }
    return names.sorted { (rank($0), $0) < (rank($1), $1) }
  }
}

/// Values as they stand in a cell or beside a name.
enum CellText {
  /// Nil for what is absent.
  static func text(_ value: Snapshot?, column: String) -> String? {
    switch value {
    case nil, .null: nil
    case .text(let text): text
    case .integer(let number): moment(number, column) ?? "\(number)"
    case .time(let time): time.iso8601
    case .object(let text): text
    case .some(let value): LuaText.line(value)
    }
  }

  /// Milliseconds since 1970, as CloudWatch Logs has its times: nobody reads those.
  private static func moment(_ number: Int64, _ column: String) -> String? {
    let name = column.lowercased()
    guard (1_000_000_000_000..<4_000_000_000_000).contains(number),
      name.hasSuffix("time") || name.hasSuffix("timestamp")
    else { return nil }
    return Timestamp(milliseconds: number).iso8601
  }
}

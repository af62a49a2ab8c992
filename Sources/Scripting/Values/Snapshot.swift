package import AWS
package import LuaHost
package import Values

/// A Lua value as it is shown: read without running any code of a script, as deep as it is to be shown.
package indirect enum Snapshot: Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case double(Double)
  case text(String)
  /// A string that is no UTF-8.
  case bytes([UInt8])
  case time(Timestamp)
  /// An object in words, which can be hostile: `<function>`, what an error says.
  case object(String)
  case list([Snapshot], ListTraits)
  /// Keys that are no text are written `[1]`; sorted.
  case record([(name: String, value: Snapshot)])
  /// A table that lies deeper than is shown.
  case deeper

  package struct ListTraits: Sendable {
    /// The order of the columns when the items are records, as whoever made the list wants it.
    package var columns: [String] = []
    /// Items that were not read.
    package var unread = 0
    /// A line that follows the items.
    package var note: String?

    package init(columns: [String] = [], unread: Int = 0, note: String? = nil) {
      self.columns = columns
      self.unread = unread
      self.note = note
    }
  }

  /// How much is read.
  package struct Limits: Sendable {
    package var depth: Int
    package var items: Int

    package init(depth: Int, items: Int) {
      self.depth = depth
      self.items = items
    }

    /// Everything, within what the stack holds.
    package static let none = Limits(depth: 100, items: .max)
  }
}

extension ScriptSession {
  /// Reads the value at an index of a frame of this session.
  package func snapshot(
    _ frame: borrowing LuaFrame, _ index: Int, limits: Snapshot.Limits
  ) -> Snapshot {
    var reader = SnapshotReader(classes: classes, limits: limits)
    return reader.read(frame, index)
  }
}

extension Snapshot {
  /// A plain value as it is shown.
  package init(_ value: Value) {
    switch value {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .integer(let number): self = .integer(number)
    case .double(let number): self = .double(number)
    case .string(let text): self = .text(text)
    case .blob(let bytes): self = .bytes(bytes)
    case .time(let time): self = .time(time)
    case .secret(let secret): self = .object(Redaction.shown(secret))
    case .stream: self = .object("<body>")
    case .events: self = .object("<event stream>")
    case .list(let items): self = .list(items.map { Snapshot($0) }, .init())
    case .members(let members):
      self = .record(
        members.sorted { $0.name < $1.name }.map { ($0.name, Snapshot($0.value)) })
    }
  }

  /// The same, with what lies deeper left out.
  package func cut(to depth: Int) -> Snapshot {
    switch self {
    case .list(let items, let traits):
      if items.isEmpty { return self }
      return depth <= 0 ? .deeper : .list(items.map { $0.cut(to: depth - 1) }, traits)
    case .record(let members):
      return depth <= 0 ? .deeper : .record(members.map { ($0.name, $0.value.cut(to: depth - 1)) })
    default: return self
    }
  }
}

/// The member of a list's metatable that has the order of its columns.
package let columnsMember = "__columns"

/// The member of a table's metatable that has the text it is shown as.
package let shownMember = "__shown"

private struct SnapshotReader {
  let classes: HostClasses
  let limits: Snapshot.Limits
  /// Tables that are being read: one that is met again contains itself.
  private var open: [UnsafeRawPointer] = []

  init(classes: HostClasses, limits: Snapshot.Limits) {
    self.classes = classes
    self.limits = limits
  }

  mutating func read(_ frame: borrowing LuaFrame, _ index: Int) -> Snapshot {
    switch frame.kind(index) {
    case .none, .null: return .null
    case .boolean: return .boolean(frame.boolean(index))
    case .integer: return .integer(frame.integer(index))
    case .number: return .double(frame.number(index))
    case .string: return text(frame, index)
    case .table: return table(frame, frame.absolute(index))
    case .function: return .object("<function>")
    case .userdata, .other: return object(frame, index)
    }
  }

  private func text(_ frame: borrowing LuaFrame, _ index: Int) -> Snapshot {
    frame.withBytes(index) { bytes in
      guard let bytes else { return .null }
      if let text = String(validating: bytes, as: UTF8.self) { return .text(text) }
      return .bytes(Array(bytes))
    }
  }

  private func object(_ frame: borrowing LuaFrame, _ index: Int) -> Snapshot {
    if let time = frame.object(index, as: LuaTime.self) { return .time(time.time) }
    if let event = classes.eventValue(frame, index) {
      return Snapshot(event).cut(to: limits.depth - open.count)
    }
    return .object(classes.describe(frame, index) ?? "<\(frame.typeName(index))>")
  }

  private mutating func table(_ frame: borrowing LuaFrame, _ index: Int) -> Snapshot {
    if let text = classes.describe(frame, index) { return .object(text) }
    let isEmpty = frame.length(index) == 0 && !frame.hasPairs(index)
    if isEmpty { return .list([], .init()) }
    guard open.count < limits.depth, frame.reserve(8) else { return .deeper }
    if let address = frame.identity(index) {
      if open.contains(address) { return .object("<the table itself>") }
      open.append(address)
    }
    defer { open.removeLast() }
    let count = frame.length(index)
    var items: [Snapshot] = []
    for number in stride(from: 1, through: min(count, limits.items), by: 1) {
      frame.pushItem(number, of: index)
      items.append(read(frame, -1))
      frame.pop(1)
    }
    let members = members(frame, index, count)
    if members.isEmpty {
      return .list(
        items, .init(columns: columns(frame, index), unread: max(0, count - limits.items)))
    }
    let numbered = items.enumerated().map { (name: "[\($0 + 1)]", value: $1) }
    return .record(numbered + members)
  }

  /// What is not part of the list: text keys first, sorted.
  private mutating func members(
    _ frame: borrowing LuaFrame, _ index: Int, _ count: Int
  ) -> [(name: String, value: Snapshot)] {
    var named: [(name: String, value: Snapshot)] = []
    var others: [(name: String, value: Snapshot)] = []
    var reader = self
    frame.forEachPair(of: index) { frame in
      if frame.kind(-2) == .string, let name = frame.string(-2) {
        named.append((name, reader.read(frame, -1)))
      } else if frame.kind(-2) != .integer || !(1...max(1, count)).contains(Int(frame.integer(-2)))
        || count == 0
      {
        others.append(("[\(classes.text(frame, -2))]", reader.read(frame, -1)))
      }
    }
    named.sort { $0.name < $1.name }
    others.sort { $0.name < $1.name }
    return named + others
  }

  private func columns(_ frame: borrowing LuaFrame, _ index: Int) -> [String] {
    guard frame.pushMetatable(of: index) else { return [] }
    frame.pushMember(columnsMember, of: -1)
    defer { frame.pop(2) }
    guard frame.kind(-1) == .table else { return [] }
    var names: [String] = []
    for number in stride(from: 1, through: frame.length(-1), by: 1) {
      frame.pushItem(number, of: frame.absolute(-1))
      if let name = frame.string(-1) { names.append(name) }
      frame.pop(1)
    }
    return names
  }
}

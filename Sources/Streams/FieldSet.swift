internal import AWS
internal import Events
internal import JSONScan
internal import Predicates

/// Fields that a stage reads of each item. Immutable, shared by all threads; each reads with a `FieldReader`.
final class FieldSet: Sendable {
  let paths: [FieldPath]
  let table: FieldTable
  let slots: [FieldTable.Slot]

  init(_ paths: [FieldPath]) {
    self.paths = paths
    table = FieldTable(Set(paths))
    slots = paths.map(table.slot(of:))
  }
}

/// Reads the fields of one item after another. One per thread.
///
/// A path that meets a list leads to the first element that has the rest of it; a number in it to the element of
/// that number, counted from 1. In a row, a name with dots may be a column's own.
final class FieldReader {
  let set: FieldSet
  private let scratch: UnsafeMutableBufferPointer<js_value>
  private var values: UnsafePointer<js_value>
  private var arrays = false
  private var event: EventItem?
  private var row: Value = .null

  init(_ set: FieldSet) {
    self.set = set
    scratch = .allocate(capacity: max(1, set.table.width))
    scratch.initialize(repeating: js_value())
    values = UnsafePointer(scratch.baseAddress.unsafelyUnwrapped)
  }

  deinit { scratch.deallocate() }

  /// Goes to an item, which has to stay valid until the next.
  func turn(to item: StreamItem) {
    switch item {
    case .event(let event):
      self.event = event
      if let noted = event.values, let table = event.table,
        table.toOpaque() == Unmanaged.passUnretained(set.table).toOpaque()
      {
        values = noted
        arrays = event.record.arrays
      } else {
        arrays = js_extract(
          set.table.handle, event.view, event.record.index, scratch.baseAddress)
        values = UnsafePointer(scratch.baseAddress.unsafelyUnwrapped)
      }
    case .row(let value):
      event = nil
      row = value
    }
  }

  /// The view of the event turned to; nil when the item is a row.
  var view: js_view? { event?.view }

  /// A field of the event turned to.
  @inline(__always)
  func scanned(_ number: Int, _ view: js_view) -> js_value {
    let slot = set.slots[number]
    if arrays, slot.around.contains(where: { values[$0].isArray }), let event {
      let record = js_value_at(view, event.record.index)
      return FieldAccess.value(set.paths[number].names[...], from: record, in: view)
    }
    return values[slot.slot]
  }

  /// A field of the row turned to.
  func plain(_ number: Int) -> Value { FieldAccess.value(set.paths[number].names, of: row) }

  /// A field of the item turned to; null when it has none.
  func value(_ number: Int) -> Value {
    guard let view else { return plain(number) }
    return Value(scanned(number, view), in: view)
  }
}

/// Where a path leads.
enum FieldAccess {
  static func value(
    _ names: ArraySlice<String>, from value: js_value, in view: js_view
  ) -> js_value {
    guard let name = names.first else { return value }
    if value.isObject {
      let member = ArrayPath.member(name, of: value, in: view)
      return member.isAbsent ? member : Self.value(names.dropFirst(), from: member, in: view)
    }
    guard value.isArray else { return js_value() }
    let number = Int(name) ?? 0
    var position: UInt32 = 0
    var key = js_value()
    var element = js_value()
    var at = 0
    while js_each(view, value.index, &position, &key, &element) {
      at += 1
      if number > 0 {
        if at == number { return Self.value(names.dropFirst(), from: element, in: view) }
        continue
      }
      let found = Self.value(names, from: element, in: view)
      if !found.isAbsent { return found }
    }
    return js_value()
  }

  static func value(_ names: [String], of row: Value) -> Value {
    if names.count > 1, case .members(let members) = row {
      // A column may be called "userIdentity.arn"; the longest such name wins.
      for count in stride(from: names.count, to: 1, by: -1) {
        let name = FieldPath(Array(names[..<count])).description
        if let value = members[name] {
          return found(names[count...], from: value) ?? .null
        }
      }
    }
    return found(names[...], from: row) ?? .null
  }

  private static func found(_ names: ArraySlice<String>, from value: Value) -> Value? {
    guard let name = names.first else { return value }
    switch value {
    case .members(let members):
      return members[name].flatMap { found(names.dropFirst(), from: $0) }
    case .list(let items):
      if let number = Int(name), number > 0 {
        guard number <= items.count else { return nil }
        return found(names.dropFirst(), from: items[number - 1])
      }
      for item in items {
        if let value = found(names, from: item) { return value }
      }
      return nil
    default: return nil
    }
  }
}

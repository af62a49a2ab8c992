package import AWS
package import Events
package import JSONScan
internal import Predicates

/// What goes through a stream: an event, or a row that a stage has made of events.
package enum StreamItem {
  case event(EventItem)
  case row(Value)

  /// The item in a form that outlives the window it came from.
  package var kept: StreamItem {
    switch self {
    case .event(let event): .event(event.kept)
    case .row: self
    }
  }

  /// The whole item as a plain value.
  package var value: Value {
    switch self {
    case .event(let event):
      Value(js_value_at(event.view, event.record.index), in: event.view)
    case .row(let value): value
    }
  }
}

/// One event. Without an owner it is valid until its reader goes on.
package struct EventItem {
  /// The window of the scanner that the record lies in.
  package var view: js_view
  /// Where in the window it lies.
  package var record: js_record
  /// The fields of `table`, as they were noted in the scan.
  var values: UnsafePointer<js_value>?
  var table: Unmanaged<FieldTable>?
  /// Whose memory `view` lies in.
  package var owner: KeptRecord?

  init(
    _ view: js_view, _ record: js_record, values: UnsafePointer<js_value>? = nil,
    table: FieldTable? = nil
  ) {
    self.view = view
    self.record = record
    self.values = values
    self.table = table.map { Unmanaged.passUnretained($0) }
  }

  /// An event that stays valid: it keeps its record.
  package init(_ owner: KeptRecord) {
    view = owner.view
    record = owner.record
    self.owner = owner
  }

  var kept: EventItem { owner == nil ? EventItem(KeptRecord(record, in: view)) : self }

  /// One line of JSON; nil when a string in it has an escape that JSON does not allow.
  package var json: [UInt8]? {
    switch EventFields.minified(record, in: view) {
    case .success(let bytes): bytes
    case .failure: nil
    }
  }
}

/// Where an item stands in its stream: the number of the source, and its own among those of the source.
package struct ItemPosition: Comparable, Hashable, Sendable {
  /// The number of its source, from 0, in the order in which they were named.
  package var source: Int
  /// Its number among the items of the source, from 0.
  package var number: Int

  package static func < (a: ItemPosition, b: ItemPosition) -> Bool {
    (a.source, a.number) < (b.source, b.number)
  }
}

extension Value {
  /// A value of a record. A string with a bad escape is its raw bytes.
  package init(_ value: js_value, in view: js_view) {
    switch js_kind(UInt32(value.kind)) {
    case JS_TRUE: self = .boolean(true)
    case JS_FALSE: self = .boolean(false)
    case JS_NUMBER:
      switch value.number(in: view) {
      case .integer(let number)?: self = .integer(number)
      case .double(let number)?: self = .double(number)
      case nil: self = .null
      }
    case JS_STRING:
      self = .string(
        value.string(in: view) ?? String(decoding: value.raw(in: view), as: UTF8.self))
    case JS_OBJECT:
      var members: [(name: String, value: Value)] = []
      var position: UInt32 = 0
      var key = js_value()
      var part = js_value()
      while js_each(view, value.index, &position, &key, &part) {
        let name = key.string(in: view) ?? String(decoding: key.raw(in: view), as: UTF8.self)
        members.append((name, Value(part, in: view)))
      }
      self = .members(Members(lastOf: members))
    case JS_ARRAY:
      var items: [Value] = []
      var position: UInt32 = 0
      var key = js_value()
      var part = js_value()
      while js_each(view, value.index, &position, &key, &part) {
        items.append(Value(part, in: view))
      }
      self = .list(items)
    default: self = .null
    }
  }
}

extension Members {
  /// Of members with the same name the last one counts.
  fileprivate init(lastOf members: [(name: String, value: Value)]) {
    self.init()
    guard Set(members.map { ExactText($0.name) }).count < members.count else {
      for (name, value) in members { append(name, value) }
      return
    }
    var places: [ExactText: Int] = [:]
    for (place, member) in members.enumerated() { places[ExactText(member.name)] = place }
    for (place, member) in members.enumerated() where places[ExactText(member.name)] == place {
      append(member.name, member.value)
    }
  }
}

internal import AWS
internal import JSONScan
internal import Predicates
internal import Values

/// A field as it was seen in events.
package struct FieldSummary: Sendable {
  /// `userIdentity.type`
  package var path: String
  /// How often each type was seen: `string`, `number`, …
  package var types: [(name: String, count: Int)]
  /// How many events have the field.
  package var count: Int
  /// Values without parts, most frequent first.
  package var values: [(text: String, count: Int)]
  /// Whether there were more values than are listed.
  package var hasMoreValues: Bool

  /// The three most frequent values. Hostile text.
  package var examples: [String] { values.prefix(3).map(\.text) }
}

/// Which fields events have.
package struct SchemaSample: Sendable {
  /// How many events were looked at.
  package var events: Int
  /// In the order of their paths.
  package var fields: [FieldSummary]
}

/// Notes the fields of items. Bounded: of each field 200 values, and 2,000 fields.
final class SchemaSink: ItemSink {
  static let columns = ["field", "types", "count", "percent", "values", "example"]
  static let mostValues = 200
  private static let mostFields = 2000
  private static let deepest = 16
  private static let longestValue = 120

  private var events = 0
  private var paths = KeyTable()
  private var fields: [Field] = []
  private var path: [UInt8] = []

  /// What was seen of a field; its number is that of its path.
  fileprivate struct Field {
    /// How often each kind was seen; by `js_kind`, with times after them.
    var kinds = [Int](repeating: 0, count: 9)
    var values = KeyTable()
    var counts: [Int] = []
    var hasMore = false
    var count = 0
    var lastEvent = 0
  }

  private static let kinds = [
    "absent", "null", "boolean", "boolean", "number", "string", "table", "list", "time",
  ]

  func add(_ item: StreamItem, at position: ItemPosition) {
    events += 1
    path.removeAll(keepingCapacity: true)
    switch item {
    case .event(let event):
      members(of: js_value_at(event.view, event.record.index), event.view, 0)
    case .row(let row): note(row, 0)
    }
  }

  // ---- events ----------------------------------------------------------------------------------
  private func members(of object: js_value, _ view: js_view, _ depth: Int) {
    guard depth < Self.deepest, object.isObject else { return }
    let length = path.count
    var position: UInt32 = 0
    var name = js_value()
    var value = js_value()
    while js_each(view, object.index, &position, &name, &value) {
      if name.escaped, var text = name.string(in: view) {
        text.withUTF8 { appendName(UnsafeRawBufferPointer($0)) }
      } else {
        appendName(name.raw(in: view))
      }
      note(value, view, depth)
      path.removeSubrange(length...)
    }
  }

  private func note(_ value: js_value, _ view: js_view, _ depth: Int) {
    if value.escaped, var text = value.string(in: view) {
      text.withUTF8 { noteValue(kind: Int(value.kind), UnsafeRawBufferPointer($0)) }
    } else {
      let isPlain = value.isString || value.isNumber || value.boolean != nil
      noteValue(kind: Int(value.kind), isPlain ? value.raw(in: view) : nil)
    }
    if value.isObject {
      members(of: value, view, depth + 1)
    } else if value.isArray {
      var position: UInt32 = 0
      var name = js_value()
      var element = js_value()
      while js_each(view, value.index, &position, &name, &element) {
        members(of: element, view, depth + 1)
      }
    }
  }

  /// A dot of the name's own is escaped, as in paths.
  private func appendName(_ name: UnsafeRawBufferPointer) {
    if !path.isEmpty { path.append(UInt8(ascii: ".")) }
    if !name.contains(UInt8(ascii: ".")) {
      path.append(contentsOf: name)
      return
    }
    for byte in name {
      if byte == UInt8(ascii: ".") { path.append(UInt8(ascii: "\\")) }
      path.append(byte)
    }
  }

  private func noteValue(kind: Int, _ text: UnsafeRawBufferPointer?) {
    let number: Int
    if fields.count < Self.mostFields {
      let (found, isNew) = paths.number(of: path)
      if isNew { fields.append(Field()) }
      number = found
    } else if let found = paths.find(path) {
      number = found
    } else {
      return
    }
    if fields[number].lastEvent != events {
      fields[number].count += 1
      fields[number].lastEvent = events
    }
    fields[number].kinds[kind] += 1
    guard let text, text.count <= Self.longestValue else { return }
    if fields[number].values.count == Self.mostValues {
      if let known = fields[number].values.find(text) {
        fields[number].counts[known] += 1
      } else {
        fields[number].hasMore = true
      }
      return
    }
    let (value, isNew) = fields[number].values.number(of: text)
    if isNew { fields[number].counts.append(0) }
    fields[number].counts[value] += 1
  }

  // ---- rows ------------------------------------------------------------------------------------
  private func note(_ value: Value, _ depth: Int) {
    if !path.isEmpty {
      var text = value.plainText ?? ""
      let isPlain = value.plainText != nil
      text.withUTF8 {
        noteValue(kind: value.kindNumber, isPlain ? UnsafeRawBufferPointer($0) : nil)
      }
    }
    guard depth < Self.deepest else { return }
    switch value {
    case .members(let members):
      let length = path.count
      for (name, value) in members {
        var name = name
        name.withUTF8 { appendName(UnsafeRawBufferPointer($0)) }
        note(value, depth + 1)
        path.removeSubrange(length...)
      }
    case .list(let items):
      for case .members(let members) in items { noteMembers(members, depth) }
    default: break
    }
  }

  private func noteMembers(_ members: Members, _ depth: Int) {
    let length = path.count
    for (name, value) in members {
      var name = name
      name.withUTF8 { appendName(UnsafeRawBufferPointer($0)) }
      note(value, depth + 1)
      path.removeSubrange(length...)
    }
  }

  // ---- results ---------------------------------------------------------------------------------
  func merge(_ other: SchemaSink) {
    events += other.events
    for theirs in 0..<other.paths.count {
      let (ours, isNew) = paths.number(of: Array(other.paths[theirs]))
      if isNew { fields.append(Field()) }
      fields[ours].take(other.fields[theirs])
    }
  }

  private func merged(_ field: Field) -> [(text: String, count: Int)] {
    field.counts.enumerated().map { number, count in
      (String(decoding: field.values[number], as: UTF8.self), count)
    }.sorted { ($1.count, ExactText($0.text)) < ($0.count, ExactText($1.text)) }
  }

  var sample: SchemaSample {
    let summaries = fields.enumerated().map { number, field in
      let values = merged(field)
      var types: [String: Int] = [:]
      for (kind, count) in field.kinds.enumerated() where count > 0 {
        types[Self.kinds[kind], default: 0] += count
      }
      return FieldSummary(
        path: String(decoding: paths[number], as: UTF8.self),
        types: types.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) },
        count: field.count, values: Array(values.prefix(Self.mostValues)),
        hasMoreValues: field.hasMore || values.count > Self.mostValues)
    }
    return SchemaSample(
      events: events, fields: summaries.sorted { ExactText($0.path) < ExactText($1.path) })
  }

  func items() -> [StreamItem] {
    let sample = sample
    return sample.fields.map { field in
      var row = Members()
      row.append("field", .string(field.path))
      row.append("types", .string(field.types.map(\.name).joined(separator: " ")))
      row.append("count", .integer(Int64(field.count)))
      row.append("percent", .double(Double(field.count * 1000 / max(1, sample.events)) / 10))
      if !field.values.isEmpty {
        row.append("values", .integer(Int64(field.values.count)))
        row.append("example", .string(field.values[0].text))
      }
      return .row(.members(row))
    }
  }
}

extension SchemaSink.Field {
  fileprivate mutating func take(_ other: Self) {
    count += other.count
    hasMore = hasMore || other.hasMore
    for (kind, count) in other.kinds.enumerated() { kinds[kind] += count }
    for (number, count) in other.counts.enumerated() {
      let (value, isNew) = values.number(of: Array(other.values[number]))
      if isNew { counts.append(0) }
      counts[value] += count
    }
  }
}

extension Value {
  /// As `js_kind`, and 8 for times.
  fileprivate var kindNumber: Int {
    switch self {
    case .null, .secret, .stream, .events: 1
    case .boolean: 2
    case .integer, .double: 4
    case .string, .blob: 5
    case .members: 6
    case .list: 7
    case .time: 8
    }
  }

  /// Text of a value without parts.
  fileprivate var plainText: String? {
    switch self {
    case .boolean(let flag): flag ? "true" : "false"
    case .integer(let number): "\(number)"
    case .double(let number): "\(number)"
    case .string(let text): text
    case .time(let time): time.iso8601
    default: nil
    }
  }
}

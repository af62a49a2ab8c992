internal import AWS
internal import JSONScan
internal import Predicates
internal import Timestamps

/// A field as it was seen in events.
package struct FieldSummary: Sendable {
  /// `userIdentity.type`
  package var path: String
  /// How often each type was seen: `string`, `number`, …
  package var types: [(name: String, count: Int)]
  package var count: Int
  /// Values without parts, most frequent first.
  package var values: [(text: String, count: Int)]
  /// Whether there were more values than are listed.
  package var hasMoreValues: Bool

  package var examples: [String] { values.prefix(3).map(\.text) }
}

/// Which fields events have.
package struct SchemaSample: Sendable {
  package var events: Int
  /// In the order of their paths.
  package var fields: [FieldSummary]
}

/// Notes the fields of events. Bounded: of each field 200 values, and 5,000 fields.
final class SchemaSink: ItemSink {
  static let columns = ["field", "types", "count", "percent", "values", "example"]
  static let mostValues = 200
  static let mostFields = 5000
  static let deepest = 16
  static let longestValue = 200

  private var events = 0
  private var fields: [ExactText: Field] = [:]

  private struct Field {
    var types: [String: Int] = [:]
    var values: [ExactText: Int] = [:]
    var hasMore = false
    var count = 0
    var lastEvent = 0
  }

  func add(_ item: StreamItem, at position: ItemPosition) {
    events += 1
    note(item.value, "", 0)
  }

  private func note(_ value: Value, _ path: String, _ depth: Int) {
    if !path.isEmpty { note(value, at: path) }
    guard depth < Self.deepest else { return }
    switch value {
    case .members(let members):
      for (name, value) in members {
        let name = FieldPath([name]).description
        note(value, path.isEmpty ? name : "\(path).\(name)", depth + 1)
      }
    case .list(let items):
      for case .members(let members) in items { note(.members(members), path, depth) }
    default: break
    }
  }

  private func note(_ value: Value, at path: String) {
    let key = ExactText(path)
    if fields[key] == nil, fields.count >= Self.mostFields { return }
    var field = fields.removeValue(forKey: key) ?? Field()
    if field.lastEvent != events {
      field.count += 1
      field.lastEvent = events
    }
    field.types[value.typeName, default: 0] += 1
    if let text = value.plainText, text.utf8.count <= Self.longestValue {
      let text = ExactText(text)
      if field.values[text] != nil || field.values.count < Self.mostValues {
        field.values[text, default: 0] += 1
      } else {
        field.hasMore = true
      }
    }
    fields[key] = field
  }

  func merge(_ other: SchemaSink) {
    events += other.events
    for (path, theirs) in other.fields {
      guard var ours = fields[path] else {
        fields[path] = theirs
        continue
      }
      ours.count += theirs.count
      ours.types.merge(theirs.types, uniquingKeysWith: +)
      ours.values.merge(theirs.values, uniquingKeysWith: +)
      ours.hasMore = ours.hasMore || theirs.hasMore
      if ours.values.count > Self.mostValues {
        ours.hasMore = true
        let most = ours.values.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        ours.values = Dictionary(uniqueKeysWithValues: most.prefix(Self.mostValues).map { $0 })
      }
      fields[path] = ours
    }
  }

  var sample: SchemaSample {
    SchemaSample(
      events: events,
      fields: fields.sorted { $0.key < $1.key }.map { path, field in
        FieldSummary(
          path: path.string,
          types: field.types.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { ($0.key, $0.value) },
          count: field.count,
          values: field.values.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { ($0.key.string, $0.value) }, hasMoreValues: field.hasMore)
      })
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

extension Value {
  fileprivate var typeName: String {
    switch self {
    case .null: "null"
    case .boolean: "boolean"
    case .integer, .double: "number"
    case .string, .blob: "string"
    case .time: "time"
    case .list: "list"
    case .members: "table"
    case .secret, .stream, .events: "other"
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

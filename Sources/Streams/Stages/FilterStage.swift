internal import AWS
internal import Events
internal import JSONScan
package import Predicates

/// A predicate behind other stages, where items are rows, or events one at a time: each is judged as the record that
/// its JSON is, by the evaluator of scans.
final class FilterStep: ItemStep {
  private let set: PredicateSet
  private var matcher: PredicateMatcher
  private let reader = EventReader(limits: EventLimits(), cancelled: Cancellation())

  init(_ predicate: Predicate) {
    set = PredicateSet([predicate])
    matcher = PredicateMatcher(set)
  }

  func push(
    _ item: StreamItem, _ emit: (StreamItem) throws(StreamFault) -> Void
  ) throws(StreamFault) {
    if passes(item) { try emit(item) }
  }

  private func passes(_ item: StreamItem) -> Bool {
    var json = Array(#"{"Records":["#.utf8)
    switch item {
    case .event(let event):
      let start = event.view.bytes + Int(event.record.offset)
      json += UnsafeBufferPointer(start: start, count: Int(event.record.length))
    case .row(let row):
      // What is no table has no fields.
      if case .members(let members) = row { json.append(row: members) } else { json += "{}".utf8 }
    }
    json += "]}".utf8
    var passed = false
    _ = reader.read(
      EventSource(name: "row", origin: .bytes(json)), fields: set.noted, problem: { _ in }
    ) { batch in
      matcher.forEachMatch(in: batch) { _, _ in passed = true }
      return true
    }
    return passed
  }
}

extension Predicate {
  /// The same of rows: a field that is a column by the name it is written as is that column.
  package func onColumns(_ columns: [String]) -> Predicate {
    func column(_ field: FieldPath) -> FieldPath {
      guard !field.isExact, field.names.count > 1 else { return field }
      for count in stride(from: field.names.count, to: 1, by: -1) {
        let name = FieldPath(Array(field.names[..<count])).description
        if columns.contains(name) { return FieldPath([name] + field.names[count...]) }
      }
      return field
    }
    switch self {
    case .constant, .text: return self
    case .test(let field, let test): return .test(column(field), test)
    case .group(let group):
      return .group(
        FieldGroup(
          group.parts.map {
            .init(field: column($0.field), tests: $0.tests, orAbsent: $0.orAbsent)
          }))
    case .not(let part): return .not(part.onColumns(columns))
    case .all(let parts): return .all(parts.map { $0.onColumns(columns) })
    case .any(let parts): return .any(parts.map { $0.onColumns(columns) })
    }
  }
}

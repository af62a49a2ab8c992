internal import AWS
package import Predicates

/// What items are ordered by.
package final class Sorting: Sendable {
  /// A field and a direction.
  package struct Key: Sendable {
    /// The field whose values are compared, numbers as numbers, texts by their bytes.
    package var field: FieldPath
    /// Whether the greatest comes first.
    package var descending: Bool

    package init(_ field: FieldPath, descending: Bool) {
      self.field = field
      self.descending = descending
    }
  }

  let keys: [Key]
  let fields: FieldSet

  /// - Parameter keys: a later one decides where the earlier ones are equal.
  package init(_ keys: [Key]) {
    self.keys = keys
    fields = FieldSet(keys.map(\.field))
  }

  /// What has no value comes last, in either direction.
  func precedes(_ a: [Value], _ b: [Value]) -> Bool? {
    for (number, key) in keys.enumerated() {
      let order = ValueOrder.compare(a[number], b[number])
      if order == 0 { continue }
      let isAbsent = a[number].isNull || b[number].isNull
      return (order < 0) != (key.descending && !isAbsent)
    }
    return nil
  }
}

/// Keeps items in order. Equal ones stay as they came.
final class SortSink: ItemSink {
  private let sorting: Sorting
  private let reader: FieldReader
  private let limit: Int?
  private var kept: [Entry] = []
  /// The keys of the last that can still be among those wanted.
  private var worst: [Value]?

  private struct Entry {
    var keys: [Value]
    var item: StreamItem
    var position: ItemPosition
  }

  /// - Parameter limit: how many of the first are wanted: no more than that is held for long.
  init(_ sorting: Sorting, limit: Int?) {
    self.sorting = sorting
    self.limit = limit
    reader = FieldReader(sorting.fields)
  }

  var fields: FieldSet? { sorting.fields }

  func add(_ item: StreamItem, at position: ItemPosition) {
    reader.turn(to: item)
    let keys = sorting.keys.indices.map { reader.value($0) }
    // Of equal ones those that came earlier are first.
    if let worst, sorting.precedes(keys, worst) != true { return }
    kept.append(Entry(keys: keys, item: item.kept, position: position))
    if let limit, kept.count >= max(1024, 2 * limit) {
      shorten(to: limit)
      worst = kept.last?.keys
    }
  }

  func merge(_ other: SortSink) { kept += other.kept }

  func items() -> [StreamItem] {
    shorten(to: limit ?? kept.count)
    return kept.map(\.item)
  }

  private func shorten(to limit: Int) {
    kept.sort { sorting.precedes($0.keys, $1.keys) ?? ($0.position < $1.position) }
    if kept.count > limit { kept.removeSubrange(limit...) }
  }
}

extension Value {
  var isNull: Bool { if case .null = self { true } else { false } }
}

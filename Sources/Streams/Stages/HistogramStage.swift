internal import AWS
internal import Predicates
package import Values

/// How many events there are in each length of time, and in each of a field's values.
package final class Histogram: Sendable {
  /// Lengths without an event are filled in up to so many.
  package static let mostFilled = 10_000
  /// The length of one row's time, in seconds.
  package let seconds: Int64
  /// The field whose values are counted apart; nil: none.
  package let column: Column?
  let fields: FieldSet

  /// - Parameter span: a second or more; a fraction is dropped.
  package init(_ span: TimeSpan, by column: Column?) {
    seconds = max(1, span.milliseconds / 1000)
    self.column = column
    fields = FieldSet([TimeRange.field] + (column.map { [$0.field] } ?? []))
  }

  /// The rows' columns: `time`, the field if there is one, `count`.
  package var columns: [String] { ["time"] + (column.map { [$0.name] } ?? []) + ["count"] }
}

/// Counts events by the beginning of their length of time. Events without a time come last.
final class HistogramSink: ItemSink {
  private let histogram: Histogram
  private let reader: FieldReader
  private var table = KeyTable()
  private var counts: [Int] = []
  private var key: [UInt8] = []

  init(_ histogram: Histogram) {
    self.histogram = histogram
    reader = FieldReader(histogram.fields)
  }

  var fields: FieldSet? { histogram.fields }

  func add(_ item: StreamItem, at position: ItemPosition) {
    reader.turn(to: item)
    key.removeAll(keepingCapacity: true)
    CanonicalKey.append(bucket.map(Value.time) ?? .null, to: &key)
    if histogram.column != nil { reader.append(1, to: &key) }
    let (number, isNew) = table.number(of: key)
    if isNew { counts.append(0) }
    counts[number] += 1
  }

  private var bucket: Timestamp? {
    let time: Timestamp? =
      switch reader.value(0) {
      case .string(let text): Timestamp(iso8601: text)
      case .time(let time): time
      default: nil
      }
    return time.map { Timestamp(seconds: $0.seconds.rounded(downTo: histogram.seconds)) }
  }

  func merge(_ other: HistogramSink) {
    for theirs in 0..<other.table.count {
      let (ours, isNew) = table.number(of: Array(other.table[theirs]))
      if isNew { counts.append(0) }
      counts[ours] += other.counts[theirs]
    }
  }

  func items() -> [StreamItem] {
    var rows = (0..<table.count).map { (CanonicalKey.values(table[$0]), counts[$0]) }
    if histogram.column == nil { rows += empty(rows.compactMap { $0.0[0].time }) }
    rows.sort { a, b in
      for (x, y) in zip(a.0, b.0) {
        let order = ValueOrder.compare(x, y)
        if order != 0 { return order < 0 }
      }
      return false
    }
    return rows.map { keys, count in
      var members = Members()
      for (name, value) in zip(histogram.columns, keys + [.integer(Int64(count))])
      where !value.isNull {
        members.append(name, value)
      }
      return .row(.members(members))
    }
  }

  /// The lengths of time between the first and the last that had no event.
  private func empty(_ times: [Timestamp]) -> [([Value], Int)] {
    let span = histogram.seconds
    guard let first = times.min()?.seconds, let last = times.max()?.seconds,
      (last - first) / span < Histogram.mostFilled
    else { return [] }
    let known = Set(times.map(\.seconds))
    return stride(from: first, through: last, by: Int64.Stride(span))
      .filter { !known.contains($0) }
      .map { ([.time(Timestamp(seconds: $0))], 0) }
  }
}

extension Int64 {
  fileprivate func rounded(downTo span: Int64) -> Int64 {
    let rest = self % span
    return self - (rest < 0 ? rest + span : rest)
  }
}

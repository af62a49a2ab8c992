internal import AWS
internal import Values

/// A range of times behind other stages.
final class BetweenStep: ItemStep {
  private let range: TimeRange
  private let reader = FieldReader(FieldSet([TimeRange.field]))

  init(_ from: Timestamp?, _ to: Timestamp?) { range = TimeRange(from: from, to: to) }

  func push(
    _ item: StreamItem, _ emit: (StreamItem) throws(StreamFault) -> Void
  ) throws(StreamFault) {
    reader.turn(to: item)
    switch reader.value(0) {
    case .string(let text): if range.contains(text) { try emit(item) }
    case .time(let time): if range.contains(time) { try emit(item) }
    default: return
    }
  }
}

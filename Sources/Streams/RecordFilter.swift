internal import Events
internal import JSONScan
internal import Predicates
internal import Values

/// What the first stages of a pipeline ask of events, made ready. Immutable, shared by all threads.
final class RecordFilter: Sendable {
  /// What stages ask, collected.
  struct Parts {
    var predicates: [Predicate] = []
    var from: Timestamp?
    var to: Timestamp?

    /// False when the stage is no filter.
    mutating func take(_ stage: Stage) -> Bool {
      switch stage {
      case .filter(let predicate): predicates.append(predicate)
      case .between(let from, let to):
        self.from = [self.from, from].compactMap { $0 }.max()
        self.to = [self.to, to].compactMap { $0 }.min()
      default: return false
      }
      return true
    }
  }

  let predicate: Predicate
  let from: Timestamp?
  let to: Timestamp?
  /// Nil when every event passes.
  let set: PredicateSet?
  let range: TimeRange?

  init(_ parts: Parts) {
    predicate = Predicate.all(parts.predicates).simplified
    from = parts.from
    to = parts.to
    set = predicate == .constant(true) ? nil : PredicateSet([predicate])
    range = from == nil && to == nil ? nil : TimeRange(from: from, to: to)
  }
}

/// Whether times lie in a range. The end is not in it.
struct TimeRange: Sendable {
  static let field = FieldPath(["eventTime"])
  private let from: Timestamp?
  private let to: Timestamp?
  // The bounds as CloudTrail writes times, to the second, rounded up: such texts are ordered like their times.
  private let firstText: [UInt8]?
  private let endText: [UInt8]?

  init(from: Timestamp?, to: Timestamp?) {
    self.from = from
    self.to = to
    func text(_ time: Timestamp?) -> [UInt8]? {
      guard let time else { return nil }
      let whole = time.nanoseconds == 0 ? time : Timestamp(seconds: time.seconds) + 1
      return Array(Timestamp(seconds: whole.seconds).iso8601.utf8)
    }
    firstText = text(from)
    endText = text(to)
  }

  func contains(_ value: js_value, in view: js_view) -> Bool {
    guard value.isString else { return false }
    if !value.escaped, Self.isPlain(value.raw(in: view)) {
      let text = value.raw(in: view)
      if let firstText, text.lexicographicallyPrecedes(firstText) { return false }
      if let endText, !text.lexicographicallyPrecedes(endText) { return false }
      return true
    }
    return value.string(in: view).map(contains) ?? false
  }

  func contains(_ text: String) -> Bool {
    Timestamp(iso8601: text).map(contains) ?? false
  }

  func contains(_ time: Timestamp) -> Bool {
    if let from, time < from { return false }
    if let to, time >= to { return false }
    return true
  }

  /// `2026-03-01T08:12:01Z`, of a day that every month has.
  private static func isPlain(_ text: UnsafeRawBufferPointer) -> Bool {
    guard text.count == 20 else { return false }
    for (place, expected) in form.enumerated() {
      let byte = text[place]
      if expected == UInt8(ascii: "0") {
        if byte < 0x30 || byte > 0x39 { return false }
      } else if byte != expected {
        return false
      }
    }
    func two(_ at: Int) -> Int { Int(text[at] - 0x30) * 10 + Int(text[at + 1] - 0x30) }
    return (1...12).contains(two(5)) && (1...28).contains(two(8)) && two(11) < 24 && two(14) < 60
      && two(17) < 60
  }

  private static let form = Array("0000-00-00T00:00:00Z".utf8)
}

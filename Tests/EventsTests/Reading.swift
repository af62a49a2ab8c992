import Events
import JSONScan
import Predicates

/// What came out of one source: its events in order, as one line of JSON each, and its problems.
struct Reading: Equatable {
  var events: [String]
  var problems: [String]
  var totals: SourceTotals

  init(
    _ bytes: [UInt8], limits: EventLimits = EventLimits(),
    names: Set<FieldPath> = [FieldPath(["eventName"])]
  ) {
    self.init(EventSource(name: "test", origin: .bytes(bytes)), limits: limits, names: names)
  }

  init(_ text: String, window: Int = 512 << 10) {
    self.init(Array(text.utf8), limits: EventLimits(window: window))
  }

  init(
    _ source: EventSource, limits: EventLimits = EventLimits(),
    names: Set<FieldPath> = [FieldPath(["eventName"])]
  ) {
    let reader = EventReader(limits: limits, cancelled: Cancellation())
    var events: [String] = []
    var problems: [String] = []
    totals = reader.read(source, fields: FieldTable(names)) {
      problems.append($0.message)
    } _: { batch in
      for index in 0..<batch.count {
        switch EventFields.minified(batch.records[index], in: batch.view) {
        case .success(let bytes): events.append(String(decoding: bytes, as: UTF8.self))
        case .failure(let fault):
          events.append("escape that JSON does not allow at \(fault.offset)")
        }
      }
      return true
    }
    self.events = events
    self.problems = problems
  }
}

extension Reading {
  /// What must not depend on windows. How many bytes have been read when a fault ends it, may.
  var result: Reading {
    var copy = self
    copy.totals.bytes = 0
    return copy
  }
}

/// `{"eventName":"…"}`, as the tests use it for an event.
func event(_ name: String) -> String { "{\"eventName\":\"\(name)\"}" }

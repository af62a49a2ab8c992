package import Events
package import Predicates
package import Values

/// Where events come from: one file of `Sources/` each. A source is walked as often as somebody asks.
package protocol StreamSource: Sendable {
  /// For messages: `AWSLogs/`, `history:us-east-1`.
  var name: String { get }

  /// Whether looking at a few of its events costs nothing but reading: no pipe that is used up, no calls.
  var isAtHand: Bool { get }

  /// Begins a walk.
  func parts(_ request: SourceRequest) -> any SourceParts
}

extension StreamSource {
  package var isAtHand: Bool { false }
}

/// What a walk asks of a source. A source may give more than is asked for, never less: the stream looks again.
package struct SourceRequest: Sendable {
  /// What all events that are wanted meet.
  package var predicate: Predicate
  /// The earliest time that is wanted.
  package var from: Timestamp?
  /// The first time that is not wanted any more.
  package var to: Timestamp?
  /// Ends the source early when it is set.
  package var cancelled: Cancellation
  /// Is called with what goes wrong and does not end the source.
  package var problem: @Sendable (SourceProblem) -> Void

  package init(
    predicate: Predicate, from: Timestamp? = nil, to: Timestamp? = nil, cancelled: Cancellation,
    problem: @escaping @Sendable (SourceProblem) -> Void
  ) {
    self.predicate = predicate
    self.from = from
    self.to = to
    self.cancelled = cancelled
    self.problem = problem
  }
}

/// One walk through a source, part by part: files, pages. Used by one thread at a time.
package protocol SourceParts: AnyObject {
  /// The next part; nil after the last.
  func next() -> EventSource?
}

/// Parts that are known at the start.
package final class KnownParts: SourceParts {
  private var rest: ArraySlice<EventSource>
  /// - Parameter sources: given out in this order.
  package init(_ sources: [EventSource]) { rest = sources[...] }
  package func next() -> EventSource? { rest.popFirst() }
}

/// Several sources, one after another.
package struct SourceSequence: StreamSource {
  private let sources: [any StreamSource]
  /// - Parameter sources: walked in this order.
  package init(_ sources: [any StreamSource]) { self.sources = sources }

  /// The names of all, with commas.
  package var name: String { sources.map(\.name).joined(separator: ", ") }
  package var isAtHand: Bool { sources.allSatisfy(\.isAtHand) }

  package func parts(_ request: SourceRequest) -> any SourceParts {
    Parts(sources: sources[...], request: request)
  }

  private final class Parts: SourceParts {
    var sources: ArraySlice<any StreamSource>
    let request: SourceRequest
    var current: (any SourceParts)?

    init(sources: ArraySlice<any StreamSource>, request: SourceRequest) {
      self.sources = sources
      self.request = request
    }

    func next() -> EventSource? {
      while true {
        if let part = current?.next() { return part }
        guard let source = sources.popFirst() else { return nil }
        current = source.parts(request)
      }
    }
  }
}

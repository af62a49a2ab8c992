internal import JSONScan
package import Predicates

/// Reads sources for the events that a predicate is true of. One per thread.
package struct MatchingEvents: ~Copyable {
  private let set: PredicateSet
  private var matcher: PredicateMatcher

  /// - Parameter predicate: what events have to be true of.
  package init(_ predicate: Predicate) {
    set = PredicateSet([predicate])
    matcher = PredicateMatcher(set)
  }

  /// Calls `body` with each matching event of a source, as one line of JSON, until it returns false.
  ///
  /// - Parameters:
  ///   - problem: is called with each fault.
  ///   - countsOnly: whether `body` is not called.
  package mutating func read(
    _ source: EventSource, with reader: EventReader, countsOnly: Bool,
    problem: (SourceProblem) -> Void, _ body: ([UInt8]) -> Bool
  ) -> (matched: Int, totals: SourceTotals) {
    var matched = 0
    var goesOn = true
    let totals = reader.read(source, fields: set.noted, problem: problem) { batch in
      matcher.forEachMatch(in: batch) { place, _ in
        guard goesOn else { return }
        matched += 1
        if countsOnly { return }
        switch EventFields.minified(batch.records[place], in: batch.view) {
        case .success(let record): goesOn = body(record)
        case .failure(let fault):
          let at = batch.base + UInt64(batch.records[place].offset) + UInt64(fault.offset)
          problem(
            SourceProblem(
              name: source.name,
              message:
                "is not JSON at byte \(at): a string has an escape that JSON does not allow"))
        }
      }
      return goesOn
    }
    return (matched, totals)
  }
}

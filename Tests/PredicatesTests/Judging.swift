import Events
import JSONScan
import Testing

@testable package import Predicates

/// What a set of predicates says of some records.
struct Judgement {
  /// Per record: the numbers of the predicates that the matcher found true.
  var matched: [[Int32]] = []
  /// Per record and predicate: what `explain` says.
  var explained: [[Explanation]] = []
}

/// Runs predicates over records, given as JSON, in one scan.
///
/// - Parameter window: a small one makes many batches.
func judge(
  _ predicates: [Predicate], _ records: [String], window: Int = 512 << 10, explains: Bool = true
) -> Judgement {
  let set = PredicateSet(predicates)
  var matcher = PredicateMatcher(set)
  var limits = EventLimits()
  limits.window = window
  let reader = EventReader(limits: limits, cancelled: Cancellation())
  let bytes = Array("{\"Records\":[\(records.joined(separator: ","))]}".utf8)
  let source = EventSource(name: "test", origin: .bytes(bytes))
  var judgement = Judgement()
  let totals = reader.read(
    source, fields: set.noted, problem: { Issue.record("\($0.message)") }
  ) { batch in
    var matched = [[Int32]](repeating: [], count: batch.count)
    matcher.forEachMatch(in: batch) { place, found in matched[place] = found }
    judgement.matched += matched
    for place in 0..<(explains ? batch.count : 0) {
      let record = batch.records[place].index
      judgement.explained.append(predicates.map { $0.explain(batch.view, record: record) })
    }
    return true
  }
  #expect(totals.events == records.count)
  return judgement
}

/// Whether one predicate is true of one record; the matcher and `explain` have to agree.
func holds(_ predicate: Predicate, _ record: String) -> Bool {
  let judgement = judge([predicate], [record])
  let matched = judgement.matched.first?.isEmpty == false
  #expect(judgement.explained.first?.first?.passed == matched, "explain disagrees: \(record)")
  return matched
}

// ---- match tables, written as Lua does ----------------------------------------------------------

extension MatchValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  package init(stringLiteral text: String) { self = .string(text) }
  package init(integerLiteral value: Int64) { self = .number(.integer(value)) }
  package init(floatLiteral value: Double) { self = .number(JSONNumber(value)) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(arrayLiteral items: MatchValue...) { self = .table(items: items, members: []) }
  package init(dictionaryLiteral members: (String, MatchValue)...) {
    self = .table(items: [], members: members.map { ($0.0, $0.1) })
  }
}

/// `starts_with "x"`, called on line 7.
func call(_ name: String, _ argument: MatchValue? = nil) -> MatchValue {
  .constructor(name: name, argument: argument, line: 7)
}

/// A table with list items beside named fields.
func mixed(_ items: [MatchValue], _ members: [(String, MatchValue)]) -> MatchValue {
  .table(items: items, members: members.map { (name: $0.0, value: $0.1) })
}

/// The predicate of a match table that has to be right.
func parsed(_ match: MatchValue) -> Predicate {
  let (predicate, errors) = MatchTable.parse(match)
  #expect(errors.isEmpty)
  return predicate
}

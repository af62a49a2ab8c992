internal import AWS
internal import Events
internal import Values
internal import LuaHost
internal import Predicates

/// The global `patterns`: parse, compare and explain patterns by what they mean (docs/patterns.md).
final class PatternsModule {
  private unowned let session: ScriptSession
  private(set) lazy var predicate = session.state.defineClass(
    "predicate", of: PredicateHandle.self, context: session,
    metamethods: [
      HostFunction("predicate:__tostring", "self") {
        (_: ScriptSession, _, held: PredicateHandle) throws(LuaFault) in held.pattern.text
      }
    ],
    methods: [
      HostFunction("predicate:matches", "self", "event", call: Self.matches),
      HostFunction("predicate:as", "self", "dialect", call: Self.printed),
      HostFunction("predicate:explain", "self") {
        (session: ScriptSession, frame, held: PredicateHandle) throws(LuaFault) -> Int32 in
        session.push(Self.explanation(held.pattern), on: frame)
        return 1
      },
    ])

  private static let functions = [
    HostFunction("patterns.parse", "pattern", "options", call: parse),
    HostFunction("patterns.compare", "first", "second", call: compare),
    HostFunction("patterns.explain", "pattern", call: explain),
  ]

  init(_ session: ScriptSession) { self.session = session }

  func define() {
    session.state.define(module: "patterns", Self.functions, context: session)
    session.classes.describers.append { frame, index in
      frame.object(index, as: PredicateHandle.self)?.pattern.text
    }
  }

  /// A pattern that Lua holds.
  final class PredicateHandle: LuaObject {
    static let article = "a predicate"
    let pattern: Pattern
    init(_ pattern: Pattern) { self.pattern = pattern }
  }

  // ---- functions -------------------------------------------------------------------------------
  private static func parse(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ given: PatternArgument,
    _ options: TableArgument?
  ) throws(LuaFault) -> Int32 {
    let dialect = try options.map { options throws(LuaFault) in try chosen(frame, options) } ?? nil
    frame.push(PredicateHandle(try given.pattern(dialect)), as: session.patterns.predicate)
    return 1
  }

  /// The dialect that options name.
  private static func chosen(
    _ frame: borrowing LuaFrame, _ options: TableArgument
  ) throws(LuaFault) -> PatternDialect? {
    for name in frame.memberNames(of: options.index) where name != "dialect" {
      let hint = NearestName.hint(for: name, in: ["dialect"])
      throw LuaFault(.error, "there is no option \"\(name)\"\(hint)")
    }
    frame.pushMember("dialect", of: options.index)
    defer { frame.pop(1) }
    if frame.isMissing(-1) { return nil }
    guard let name = frame.string(-1) else {
      throw LuaFault(.error, "dialect: expected text, found \(frame.found(-1))")
    }
    return try dialect(name)
  }

  private static func dialect(_ name: String) throws(LuaFault) -> PatternDialect {
    let dialects: [PatternDialect] = [.filterPattern, .eventPattern]
    if let known = dialects.first(where: { $0.rawValue == name }) { return known }
    let names = dialects.map(\.rawValue)
    let hint = NearestName.hint(for: name, in: names)
    throw LuaFault(
      .error,
      "there is no dialect \"\(name)\": expected \(names.joined(separator: " or "))\(hint)")
  }

  private static func compare(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ one: PatternArgument,
    _ other: PatternArgument
  ) throws(LuaFault) -> Int32 {
    let first = try one.pattern()
    let second = try other.pattern()
    let comparison = PatternComparison(first.predicate, second.predicate)
    var result: Members = [
      "relation": .string(comparison.relation.rawValue),
      "documented": .boolean(first.isDocumented && second.isDocumented),
    ]
    result["only_first"] = try comparison.onlyFirst.map { tree throws(LuaFault) in
      try value(tree)
    }
    result["only_second"] = try comparison.onlySecond.map { tree throws(LuaFault) in
      try value(tree)
    }
    result["reason"] = comparison.reason.map(Value.string)
    session.push(.members(result), on: frame)
    return 1
  }

  private static func explain(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ given: PatternArgument
  ) throws(LuaFault) -> Int32 {
    session.push(explanation(try given.pattern()), on: frame)
    return 1
  }

  private static func explanation(_ pattern: Pattern) -> Value {
    var result: Members = [
      "dialect": .string(pattern.dialect.rawValue), "pattern": .string(pattern.text),
      "documented": .boolean(pattern.isDocumented),
      "outline": .list(pattern.predicate.outline.map(Value.string)),
      "fields": .list(pattern.predicate.fields.map(\.description).sorted().map(Value.string)),
      "warnings": .list(pattern.warnings.map { .string($0.message) }),
    ]
    result["record_types"] = pattern.envelope.map { .list($0.lets.map(Value.string)) }
    return .members(result)
  }

  // ---- methods ---------------------------------------------------------------------------------
  private static func printed(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ held: PredicateHandle,
    _ name: String
  ) throws(LuaFault) -> String {
    let dialect = try dialect(name)
    do throws(UnprintablePredicate) {
      return try held.pattern.predicate.printed(as: dialect).text
    } catch {
      throw LuaFault(.error, error.message)
    }
  }

  private static func matches(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ held: PredicateHandle,
    _ event: AnyArgument
  ) throws(LuaFault) -> Bool {
    try matches(held.pattern, try record(session.classes, frame, event.index))
  }

  /// An event as JSON: a table, or JSON already.
  private static func record(
    _ classes: HostClasses, _ frame: borrowing LuaFrame, _ index: Int
  ) throws(LuaFault) -> [UInt8] {
    if let text = frame.string(index) {
      do throws(JSONFault) { _ = try JSONDocument(Array(text.utf8)) } catch {
        throw LuaFault(.error, "the event is no JSON: \(error.message)")
      }
      return Array(text.utf8)
    }
    guard frame.kind(index) == .table || classes.eventValue(frame, index) != nil else {
      throw LuaFault(.error, "expected an event, a table or JSON, found \(frame.found(index))")
    }
    var reader = ValueReader(classes: classes)
    do throws(ValueFault) {
      var json: [UInt8] = []
      json.appendJSON(try reader.read(frame, index))
      return json
    } catch {
      throw LuaFault(.error, "the event: \(error.message)")
    }
  }

  /// By the same evaluator that scans use.
  private static func matches(_ pattern: Pattern, _ record: [UInt8]) throws(LuaFault) -> Bool {
    var matching = MatchingEvents(pattern.predicate)
    var problem: String?
    let bytes = Array(#"{"Records":["#.utf8) + record + Array("]}".utf8)
    let reader = EventReader(limits: EventLimits(), cancelled: Cancellation())
    let (matched, totals) = matching.read(
      EventSource(name: "event", origin: .bytes(bytes)), with: reader, countsOnly: true,
      problem: { problem = problem ?? $0.message }, { _ in true })
    if let problem { throw LuaFault(.error, "the event: \(problem)") }
    guard totals.events == 1 else { throw LuaFault(.error, "the event is no JSON object") }
    return matched == 1
  }

  private static func value(_ tree: JSONTree) throws(LuaFault) -> Value {
    do throws(JSONFault) {
      return Value(try JSONDocument(Array(tree.json.utf8)).root)
    } catch {
      throw LuaFault(.error, error.message)
    }
  }
}

/// A pattern among the arguments of a host function: its text, or what `patterns.parse` gave.
enum PatternArgument: LuaArgument {
  case held(Pattern)
  case text(String)

  static var expected: String { "a pattern's text or what patterns.parse gave" }

  static func read(_ frame: borrowing LuaFrame, _ index: Int) -> PatternArgument? {
    if let held = frame.object(index, as: PatternsModule.PredicateHandle.self) {
      return .held(held.pattern)
    }
    return frame.string(index).map { .text($0) }
  }

  /// The pattern; a text is read in a dialect, or in the one it looks like.
  func pattern(_ dialect: PatternDialect? = nil) throws(LuaFault) -> Pattern {
    let text: String
    switch self {
    case .held(let pattern): return pattern
    case .text(let given): text = given
    }
    do throws(PatternError) {
      switch dialect ?? PatternDialect(recognising: text) {
      case .filterPattern: return try FilterPattern.parse(text)
      case .eventPattern: return try EventPattern.parse(text)
      case .lua: throw PatternError("a match table belongs into a rule", at: 0)
      }
    } catch {
      throw LuaFault(.error, "\(error)")
    }
  }
}

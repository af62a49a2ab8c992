internal import AWS
internal import Events
internal import JSON
internal import LuaHost
internal import Predicates
internal import Spelling

/// The global `patterns`: parse, compare and explain patterns by what they mean (docs/patterns.md).
final class PatternsModule {
  private unowned let session: ScriptSession
  private(set) lazy var predicate = session.state.defineClass(
    "predicate", context: session,
    metamethods: [("__tostring", Self.shown)],
    methods: [("matches", Self.matches), ("as", Self.printed), ("explain", Self.outline)])

  init(_ session: ScriptSession) { self.session = session }

  func define() {
    let frame = session.state.frame
    frame.pushTable(members: 3)
    for (name, body) in [
      ("parse", Self.parse), ("compare", Self.compare), ("explain", Self.explain),
    ] {
      frame.push(pointer: Unmanaged.passUnretained(session).toOpaque())
      frame.push(body: body, upvalues: 1)
      frame.setMember(name, of: -2)
    }
    session.state.setGlobal("patterns")
    session.classes.describers.append { [unowned self] frame, index in
      frame.object(index, predicate, as: PredicateHandle.self)?.pattern.text
    }
  }

  /// A pattern that Lua holds.
  final class PredicateHandle {
    let pattern: Pattern
    init(_ pattern: Pattern) { self.pattern = pattern }
  }

  private struct Fault: Error { var message: String }

  // ---- arguments -------------------------------------------------------------------------------
  private static let dialects: [PatternDialect] = [.filterPattern, .eventPattern]

  /// The predicate at an index: one that was parsed, or a text.
  private static func pattern(
    _ frame: borrowing LuaFrame, _ index: Int, dialect: PatternDialect? = nil
  ) throws(Fault) -> Pattern {
    let session = frame.context(as: ScriptSession.self)
    if let held = frame.object(index, session.patterns.predicate, as: PredicateHandle.self) {
      return held.pattern
    }
    guard let text = frame.string(index) else {
      throw Fault(
        message: "expected a pattern's text or what patterns.parse gave, found "
          + frame.typeName(index))
    }
    do throws(PatternError) {
      switch dialect ?? PatternDialect(recognising: text) {
      case .filterPattern: return try FilterPattern.parse(text)
      case .eventPattern: return try EventPattern.parse(text)
      case .lua: throw PatternError("a match table belongs into a rule", at: 0)
      }
    } catch {
      throw Fault(message: "\(error)")
    }
  }

  private static func dialect(
    _ frame: borrowing LuaFrame, _ index: Int
  ) throws(Fault) -> PatternDialect {
    let names = dialects.map(\.rawValue)
    guard let name = frame.string(index) else {
      throw Fault(
        message: "expected a dialect, \(names.joined(separator: " or ")), found "
          + frame.typeName(index))
    }
    guard let known = dialects.first(where: { $0.rawValue == name }) else {
      let hint = NearestName.hint(for: name, in: names)
      throw Fault(message: "there is no dialect \"\(name)\"\(hint)")
    }
    return known
  }

  private static func options(
    _ frame: borrowing LuaFrame, _ index: Int
  ) throws(Fault) -> PatternDialect? {
    guard frame.kind(index) == .table else {
      guard [.none, .null].contains(frame.kind(index)) else {
        throw Fault(message: "expected a table of options, found \(frame.typeName(index))")
      }
      return nil
    }
    for name in frame.memberNames(of: index) where name != "dialect" {
      let hint = NearestName.hint(for: name, in: ["dialect"])
      throw Fault(message: "there is no option \"\(name)\"\(hint)")
    }
    frame.pushMember("dialect", of: index)
    defer { frame.pop(1) }
    return frame.kind(-1) == .null ? nil : try dialect(frame, -1)
  }

  private static func run(
    _ frame: borrowing LuaFrame, _ name: String, _ body: () throws(Fault) -> Void
  ) -> Int32 {
    do throws(Fault) {
      try body()
      return 1
    } catch {
      return frame.fail("\(name): \(error.message)")
    }
  }

  private static func push(_ value: Value, _ frame: borrowing LuaFrame) {
    frame.context(as: ScriptSession.self).classes.push(value, on: frame)
  }

  // ---- functions -------------------------------------------------------------------------------
  private static let parse: LuaBody = { L in
    let frame = LuaFrame(L)
    return run(frame, "patterns.parse") { () throws(Fault) in
      let parsed = try pattern(frame, 1, dialect: try options(frame, 2))
      let session = frame.context(as: ScriptSession.self)
      frame.push(PredicateHandle(parsed), as: session.patterns.predicate)
    }
  }

  private static let compare: LuaBody = { L in
    let frame = LuaFrame(L)
    return run(frame, "patterns.compare") { () throws(Fault) in
      let first = try pattern(frame, 1)
      let second = try pattern(frame, 2)
      let comparison = PatternComparison(first.predicate, second.predicate)
      var result: Members = [
        "relation": .string(comparison.relation.rawValue),
        "documented": .boolean(first.isDocumented && second.isDocumented),
      ]
      result["only_first"] = try comparison.onlyFirst.map { tree throws(Fault) in try value(tree) }
      result["only_second"] = try comparison.onlySecond.map { tree throws(Fault) in
        try value(tree)
      }
      result["reason"] = comparison.reason.map(Value.string)
      push(.members(result), frame)
    }
  }

  private static let explain: LuaBody = { L in
    let frame = LuaFrame(L)
    return run(frame, "patterns.explain") { () throws(Fault) in
      push(explanation(try pattern(frame, 1)), frame)
    }
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
  private static let shown: LuaBody = { L in
    let frame = LuaFrame(L)
    return run(frame, "predicate") { () throws(Fault) in
      push(.string(try pattern(frame, 1).text), frame)
    }
  }

  private static let outline: LuaBody = { L in
    let frame = LuaFrame(L)
    return run(frame, "predicate:explain") { () throws(Fault) in
      push(explanation(try pattern(frame, 1)), frame)
    }
  }

  private static let printed: LuaBody = { L in
    let frame = LuaFrame(L)
    return run(frame, "predicate:as") { () throws(Fault) in
      let pattern = try pattern(frame, 1)
      let dialect = try dialect(frame, 2)
      do throws(UnprintablePredicate) {
        push(.string(try pattern.predicate.printed(as: dialect).text), frame)
      } catch {
        throw Fault(message: error.message)
      }
    }
  }

  private static let matches: LuaBody = { L in
    let frame = LuaFrame(L)
    return run(frame, "predicate:matches") { () throws(Fault) in
      let pattern = try pattern(frame, 1)
      frame.push(try matches(pattern, try record(frame)))
    }
  }

  /// The event at index 2 as JSON: a table, or JSON already.
  private static func record(_ frame: borrowing LuaFrame) throws(Fault) -> [UInt8] {
    if let text = frame.string(2) {
      do throws(JSONFault) { _ = try JSONDocument(Array(text.utf8)) } catch {
        throw Fault(message: "the event is no JSON: \(error.message)")
      }
      return Array(text.utf8)
    }
    let classes = frame.context(as: ScriptSession.self).classes
    guard frame.kind(2) == .table || classes.eventValue(frame, 2) != nil else {
      throw Fault(message: "expected an event, a table or JSON, found \(frame.typeName(2))")
    }
    var reader = ValueReader(classes: classes)
    do throws(ValueFault) {
      var json: [UInt8] = []
      json.appendJSON(try reader.read(frame, 2))
      return json
    } catch {
      throw Fault(message: "the event: \(error.message)")
    }
  }

  /// By the same evaluator that scans use.
  private static func matches(_ pattern: Pattern, _ record: [UInt8]) throws(Fault) -> Bool {
    var matching = MatchingEvents(pattern.predicate)
    var problem: String?
    let bytes = Array(#"{"Records":["#.utf8) + record + Array("]}".utf8)
    let reader = EventReader(limits: EventLimits(), cancelled: Cancellation())
    let (matched, totals) = matching.read(
      EventSource(name: "event", origin: .bytes(bytes)), with: reader, countsOnly: true,
      problem: { problem = problem ?? $0.message }, { _ in true })
    if let problem { throw Fault(message: "the event: \(problem)") }
    guard totals.events == 1 else { throw Fault(message: "the event is no JSON object") }
    return matched == 1
  }

  private static func value(_ tree: JSONTree) throws(Fault) -> Value {
    do throws(JSONFault) {
      return Value(try JSONDocument(Array(tree.json.utf8)).root)
    } catch {
      throw Fault(message: error.message)
    }
  }
}

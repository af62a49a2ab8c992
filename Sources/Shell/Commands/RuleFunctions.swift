internal import AWS
internal import Scripting
internal import Events
internal import Rules
internal import Values
internal import LuaHost
internal import Predicates
internal import Streams

/// Rules from the shell: `rules`, `explain`, `scan`, and the examples of a rule.
extension ShellSession {
  /// `rules(word)`: a list of records.
  static func listRules(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ given: String?
  ) -> Int32 {
    let word = given?.lowercased()
    let chosen = shell.rules.all.filter { rule in
      guard let word else { return true }
      return ([rule.id, rule.title] + rule.tags).contains { $0.lowercased().contains(word) }
    }
    let rows = chosen.map { rule -> Value in
      .members([
        "id": .string(rule.id), "severity": .string(rule.severity.name),
        "title": .string(rule.title), "tags": .list(rule.tags.map { .string($0) }),
        "file": .string(rule.file.path), "reference": .boolean(rule.isReference),
      ])
    }
    shell.push(rows: rows, columns: ["id", "severity", "title", "file"], frame)
    return 1
  }

  /// Pushes a list that prints with these columns.
  func push(rows: [Value], columns: [String], _ frame: borrowing LuaFrame) {
    script.push(.list(rows), on: frame)
    let list = frame.absolute(-1)
    script.push(.list(columns.map { .string($0) }), on: frame)
    ScriptSession.markColumns(frame, list: list, columns: frame.absolute(-1))
    frame.pop(1)
  }

  /// `explain(rule, event)`: why it fires or not. Without an event, what it asks.
  static func explainRule(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ id: String, _ event: AnyArgument
  ) throws(LuaFault) -> Int32 {
    let rule = try shell.rule(id)
    if frame.isMissing(event.index) {
      guard let event = shell.browsing.event else {
        let lines =
          ["\(rule.id): \(rule.title)", "fires when"] + rule.predicate.outline.map { "  " + $0 }
        let ending = rule.hasWhere ? ["  and its where function says so"] : []
        frame.push((lines + ending).joined(separator: "\n"))
        return 1
      }
      frame.pop(frame.count - 1)
      shell.script.push(event, on: frame)
    }
    let trial: RuleTrial
    do throws(TrialFault) {
      trial = try rule.trial(
        try shell.eventJSON(frame, event.index), shell.rules.environment)
    } catch {
      throw LuaFault(.error, error.message)
    }
    shell.script.push(trial.value(of: rule), on: frame)
    ScriptSession.mark(frame, shown: TrialText(rule: rule, trial: trial).text)
    return 1
  }

  /// The rule with an id.
  func rule(_ id: String) throws(LuaFault) -> Rule {
    if let rule = rules.rule(id) { return rule }
    let hint = rules.hint(forID: id)
    throw LuaFault(.error, "there is no rule \"\(id)\"\(hint)")
  }

  /// The JSON of an event, a finding, a table like one, or a text.
  func eventJSON(_ frame: borrowing LuaFrame, _ index: Int) throws(TrialFault) -> [UInt8] {
    switch frame.kind(index) {
    case .string: return frame.withBytes(index) { $0.map(Array.init) ?? [] }
    case .table:
      var value: Value
      do throws(LuaFault) {
        value = try script.value(frame, index).get()
      } catch {
        throw TrialFault(message: "the event: \(error.message)")
      }
      if value["rule"] != nil, let event = value["event"] { value = event }
      // A list of one event is what :to_list() and :head(1) come to.
      if case .list(let items) = value, let first = items.first { value = first }
      return ValueDocument.document(value)
    case .userdata:
      if let text = script.streams.eventJSON(frame, index) { return Array(text.utf8) }
      fallthrough
    default:
      throw TrialFault(
        message: "expected an event, a table like one, or its JSON; found \(frame.typeName(index))")
    }
  }

  /// `scan(source, ids)`: findings as a list.
  static func scanEvents(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ stream: StreamHandle,
    _ given: AnyArgument
  ) throws(LuaFault) -> Int32 {
    let chosen =
      frame.isMissing(given.index)
      ? shell.rules.all.filter { !$0.isReference } : try shell.chosenRules(frame, given.index)
    return try shell.script.streams.walking(frame) { (frame) throws(StreamFault) in
      let report = shell.scan(try shell.script.streams.sources(stream), chosen)
      shell.push(
        rows: report.findings.map(\.value),
        columns: ["time", "severity", "rule", "message", "actor", "source_ip"], frame)
      return 1
    }
  }

  private func scan(_ inputs: [EventSource], _ rules: [Rule]) -> ScanReport {
    let cancellation = Cancellation()
    let scan = Scan(
      rules, over: inputs, environment: self.rules.environment,
      options: ScanOptions(jobs: surroundings.jobs), cancelled: cancellation)
    let outcome = interrupts.during({ cancellation.set() }) {
      surroundings.progress.map { show in scan.run(tick: show) } ?? scan.run()
    }
    surroundings.progressEnds?()
    for problem in outcome.report.problems {
      console.say(safeLines("\(problem.where): \(problem.message)"))
    }
    let summary = outcome.report.summary
    console.say(
      ScanWords.summary(summary, rules: rules.count))
    return outcome.report
  }

  /// Ids, one or a list of them.
  private func chosenRules(
    _ frame: borrowing LuaFrame, _ index: Int
  ) throws(LuaFault) -> [Rule] {
    let ids = frame.string(index).map { [$0] } ?? TableArgument.read(frame, index)?.texts(frame)
    guard let ids else {
      throw LuaFault(.error, "expected the ids of rules, found \(frame.found(index))")
    }
    return try ids.map { id throws(LuaFault) in try rule(id) }
  }

  /// `test(id)`: runs the examples of a rule and says what came of it. Gives the number of failures.
  static func testRule(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ id: String
  ) -> Int64 {
    let tester = RuleTester(shell.rules.environment)
    defer { tester.end() }
    var failures = 0
    for rule in shell.rules.all where rule.id == id {
      let result = tester.test(rule)
      failures += result.failures.count
      for line in TestWords.lines(rule, result) { shell.console.say(safeLines(line)) }
    }
    return Int64(failures)
  }
}

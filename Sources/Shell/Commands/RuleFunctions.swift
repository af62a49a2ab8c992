internal import AWS
internal import Scripting
internal import Events
internal import Findings
internal import JSON
internal import LuaHost
internal import Predicates
internal import Rules
internal import Streams

/// Rules from the shell: `rules`, `explain`, `scan`, and the examples of a rule.
extension ShellSession {
  /// `rules(word)`: a list of records.
  static let listRules: LuaBody = { L in
    let frame = LuaFrame(L)
    let shell = held(frame)
    let word = frame.string(1)?.lowercased()
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
  static let explainRule: LuaBody = { L in
    let frame = LuaFrame(L)
    let shell = held(frame)
    guard let id = frame.string(1) else {
      return frame.fail("explain takes the id of a rule and an event, found \(frame.typeName(1))")
    }
    guard let rule = shell.rules.rule(id) else {
      let hint = shell.rules.hint(forID: id)
      return frame.fail("there is no rule \"\(id)\"\(hint)")
    }
    let isGiven = frame.kind(2) != .none && frame.kind(2) != .null
    if !isGiven, let event = shell.browsing.event {
      frame.pop(frame.count - 1)
      shell.script.push(event, on: frame)
    } else if !isGiven {
      let lines =
        ["\(rule.id): \(rule.title)", "fires when"] + rule.predicate.outline.map { "  " + $0 }
      let ending = rule.hasWhere ? ["  and its where function says so"] : []
      frame.push((lines + ending).joined(separator: "\n"))
      return 1
    }
    do throws(LuaFault) {
      let trial: RuleTrial
      do throws(TrialFault) {
        trial = try rule.trial(try shell.eventJSON(frame, 2), shell.rules.environment)
      } catch {
        throw LuaFault(.error, error.message)
      }
      shell.script.push(trial.value(of: rule), on: frame)
      ScriptSession.mark(frame, shown: TrialText(rule: rule, trial: trial).text)
      return 1
    } catch {
      return frame.fail("explain: \(error.message)")
    }
  }

  /// The JSON of an event, a finding, a table like one, or a text.
  func eventJSON(_ frame: borrowing LuaFrame, _ index: Int) throws(TrialFault) -> [UInt8] {
    switch frame.kind(index) {
    case .string: return frame.withBytes(index) { $0.map(Array.init) ?? [] }
    case .table:
      var value: Value
      do {
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
  static let scanEvents: LuaBody = { L in
    let frame = LuaFrame(L)
    let shell = held(frame)
    var chosen = shell.rules.all.filter { !$0.isReference }
    guard let stream = shell.script.streams.handle(frame, 1) else {
      return frame.fail("scan: expected a source or a stream, found \(frame.typeName(1))")
    }
    if frame.kind(2) != .none, frame.kind(2) != .null {
      do throws(LuaFault) { chosen = try shell.chosenRules(frame, 2) } catch {
        return frame.fail("scan: \(error.message)")
      }
    }
    return shell.script.streams.walking(frame, "scan") { (frame) throws(StreamFault) in
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
    var ids: [String] = []
    if let id = frame.string(index) {
      ids = [id]
    } else if frame.kind(index) == .table {
      for number in stride(from: 1, through: frame.length(index), by: 1) {
        frame.pushItem(number, of: index)
        ids.append(frame.string(-1) ?? "")
        frame.pop(1)
      }
    } else {
      throw LuaFault(.error, "expected the ids of rules, found \(frame.typeName(index))")
    }
    return try ids.map { id throws(LuaFault) in
      if let rule = rules.rule(id) { return rule }
      let hint = rules.hint(forID: id)
      throw LuaFault(.error, "there is no rule \"\(id)\"\(hint)")
    }
  }

  /// `test(id)`: runs the examples of a rule and says what came of it.
  static let testRules: LuaBody = { L in
    let frame = LuaFrame(L)
    let shell = held(frame)
    let tester = RuleTester(shell.rules.environment)
    defer { tester.end() }
    var failures: Int64 = 0
    for rule in shell.rules.all where rule.id == frame.string(1) {
      let result = tester.test(rule)
      failures += Int64(result.failures.count)
      for line in TestWords.lines(rule, result) { shell.console.say(safeLines(line)) }
    }
    frame.push(failures)
    return 1
  }
}

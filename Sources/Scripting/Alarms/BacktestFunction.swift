internal import AWS
internal import Backtests
internal import Events
internal import Values
internal import LuaHost
internal import Predicates
internal import Rules
internal import System

/// The global `backtest`: what a control's alarm would have done about past events (docs/backtest.md).
final class BacktestFunction {
  private unowned let session: ScriptSession
  private let library: StandardLibrary

  init(_ session: ScriptSession, library: StandardLibrary) {
    self.session = session
    self.library = library
  }

  func define() { session.state.define(Self.backtest, context: self) }

  private static let members = [
    "control", "pattern", "rule", "sources", "set", "delay", "from", "to", "jobs",
  ]

  private static let backtest = HostFunction("backtest", "request") {
    (function: BacktestFunction, frame, request: TableArgument) throws(LuaFault) -> Int32 in
    let document: JSONDocument
    do throws(BacktestFault) {
      let report = try function.report(request, frame)
      do throws(JSONFault) { document = try JSONDocument(report.document) } catch {
        throw BacktestFault(error.message)
      }
    } catch {
      throw LuaFault(.error, error.message)
    }
    function.session.classes.push(Value(document.root), on: frame)
    return 1
  }

  private func report(
    _ table: TableArgument, _ frame: borrowing LuaFrame
  ) throws(BacktestFault) -> BacktestReport {
    let given = try arguments(table, frame)
    var request = BacktestRequest()
    request.pattern = try pattern(table, frame)
    if let control = try text("control", given) {
      request.control = try described(control)
    }
    request.rule = try text("rule", given)
    request.values = try values(given["set"])
    request.delay = try delay(given["delay"])
    do throws(LuaFault) {
      request.from = try given["from"].map { value throws(LuaFault) in
        try AlarmReader.time(value, "from")
      }
      request.to = try given["to"].map { value throws(LuaFault) in
        try AlarmReader.time(value, "to")
      }
    } catch {
      throw BacktestFault(error.message)
    }
    var backtest = Backtest(
      try request.settings { id throws(BacktestFault) in try predicate(of: id) })
    if let jobs = given["jobs"] {
      guard let jobs = jobs.integer, (1...1024).contains(jobs) else {
        throw BacktestFault("jobs: expected 1 to 1024")
      }
      backtest.jobs = Int(jobs)
    }
    let (sources, problems) = try sources(given["sources"])
    return backtest.run(sources, problems: problems)
  }

  /// The control, read in a session of its own: this one is a script's.
  private func described(_ id: String) throws(BacktestFault) -> BacktestControl {
    let watched = WatchedThread()
    defer { watched.end() }
    let reader: ControlReader
    do throws(LuaFault) {
      let own = try ScriptSession(
        library: library, clients: session.clients, folder: nil, watched: watched,
        write: session.write)
      reader = ControlReader(own, places: ControlPlace.builtIn(library))
    } catch {
      throw BacktestFault(error.message)
    }
    return try reader.backtest(id)
  }

  private func arguments(
    _ table: TableArgument, _ frame: borrowing LuaFrame
  ) throws(BacktestFault) -> Members {
    for name in frame.memberNames(of: table.index) where !Self.members.contains(name) {
      let hint = NearestName.hint(for: name, in: Self.members)
      throw BacktestFault("there is no \"\(name)\"\(hint)")
    }
    var members = Members()
    for name in Self.members where name != "pattern" {
      frame.pushMember(name, of: table.index)
      defer { frame.pop(1) }
      if frame.kind(-1) == .null { continue }
      var reader = ValueReader(classes: session.classes)
      do throws(ValueFault) { members[name] = try reader.read(frame, -1) } catch {
        throw BacktestFault("\(name): \(error.message)")
      }
    }
    return members
  }

  private func text(_ name: String, _ given: Members) throws(BacktestFault) -> String? {
    guard let value = given[name] else { return nil }
    guard let text = value.string else { throw BacktestFault("\(name): expected a text") }
    return text
  }

  private func pattern(
    _ table: TableArgument, _ frame: borrowing LuaFrame
  ) throws(BacktestFault) -> Pattern? {
    frame.pushMember("pattern", of: table.index)
    defer { frame.pop(1) }
    if frame.isMissing(-1) { return nil }
    guard let given = PatternArgument.read(frame, -1) else {
      throw BacktestFault("pattern: expected \(PatternArgument.expected), found \(frame.found(-1))")
    }
    do throws(LuaFault) {
      return try given.pattern()
    } catch {
      throw BacktestFault("pattern: \(error.message)")
    }
  }

  private func values(
    _ value: Value?
  ) throws(BacktestFault) -> [(name: String, value: String)] {
    guard let value else { return [] }
    if case .list(let items) = value, items.isEmpty { return [] }
    guard case .members(let members) = value else {
      throw BacktestFault("set: expected a table of names and values")
    }
    var values: [(name: String, value: String)] = []
    for (name, value) in members {
      switch value {
      case .string(let text): values.append((name, text))
      case .integer(let number): values.append((name, "\(number)"))
      case .double(let number): values.append((name, AlarmDefinition.text(number)))
      default: throw BacktestFault("set.\(name): expected a text or a number")
      }
    }
    return values
  }

  private func delay(_ value: Value?) throws(BacktestFault) -> Int64 {
    guard let value else { return 0 }
    do throws(TimeFault) {
      let span: TimeSpan? =
        switch value {
        case .string(let text): try TimeSpan(argument: text)
        case .integer(let seconds): TimeSpan(number: Double(seconds))
        case .double(let seconds): TimeSpan(number: seconds)
        default: nil
        }
      guard let span else { throw TimeFault("expected \(TimeSpan.forms)") }
      return Int64(
        try span.within(.zero...BacktestRequest.longest, isWhole: true).seconds)
    } catch {
      throw BacktestFault("delay: \(error.message)")
    }
  }

  private func predicate(of id: String) throws(BacktestFault) -> Predicate {
    let pack = RulePack(places: [], environment: RuleEnvironment(library: library))
    guard let rule = pack.rules.first(where: { $0.id == id }) else {
      let hint = pack.hint(forID: id)
      throw BacktestFault("there is no rule \"\(id)\"\(hint)")
    }
    guard !rule.hasWhere else {
      throw BacktestFault("rule \(id) has a where function, which a backtest does not run")
    }
    return rule.predicate
  }

  private func sources(
    _ value: Value?
  ) throws(BacktestFault) -> ([EventSource], [(where: String, message: String)]) {
    var names: [String] = []
    switch value {
    case .string(let name): names = [name]
    case .list(let items):
      names = items.compactMap(\.string)
      guard names.count == items.count else {
        throw BacktestFault("sources: expected a list of files and folders")
      }
    default: throw BacktestFault("sources: expected a file or folder, or a list of them")
    }
    guard !names.isEmpty else { throw BacktestFault("sources: expected at least one") }
    var found: [EventSource] = []
    var problems: [(where: String, message: String)] = []
    for name in names {
      if name == "samples:" {
        for path in library.files(below: "stdlib/samples/AWSLogs") {
          found.append(EventSource(name: path, origin: .bytes(library.file(path) ?? [])))
        }
        continue
      }
      let list = SourceList(paths: [name])
      found += list.sources
      problems += list.problems.map { ($0.name, $0.message) }
      if list.sources.isEmpty && list.problems.isEmpty {
        problems.append((name, "the folder has no files"))
      }
    }
    return (found, problems)
  }
}

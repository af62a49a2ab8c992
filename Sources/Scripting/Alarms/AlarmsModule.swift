internal import AWS
internal import Backtests
internal import LuaHost
internal import Values

/// The global `alarms`: what a CloudWatch alarm does about data points (docs/backtest.md).
final class AlarmsModule {
  private unowned let session: ScriptSession

  init(_ session: ScriptSession) { self.session = session }

  private static let functions = [
    HostFunction("alarms.evaluate", "evaluation", call: evaluate),
    HostFunction("alarms.check", "alarm", call: check),
    HostFunction("alarms.single_event", "question", call: singleEvent),
  ]

  func define() { session.state.define(module: "alarms", Self.functions, context: session) }

  /// The table that is the argument, with no other members than these.
  private static func read(
    _ table: TableArgument, _ session: ScriptSession, _ frame: borrowing LuaFrame,
    members known: [String]
  ) throws(LuaFault) -> Members {
    let members: Members
    switch try session.value(frame, table.index).get() {
    case .members(let given): members = given
    case .list(let items) where items.isEmpty: members = Members()
    default: throw LuaFault(.error, "expected a table with names, found a list")
    }
    for name in members.names where !known.contains(name) {
      let hint = NearestName.hint(for: name, in: known)
      throw LuaFault(.error, "there is no \"\(name)\"\(hint)")
    }
    return members
  }

  private static func alarm(_ members: Members) throws(LuaFault) -> AlarmDefinition {
    guard let given = members["alarm"] else { throw LuaFault(.error, "alarm is missing") }
    return try AlarmReader.alarm(given)
  }

  private static func evaluate(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ evaluation: TableArgument
  ) throws(LuaFault) -> Int32 {
    let members = try read(
      evaluation, session, frame,
      members: ["alarm", "data", "from", "to", "state", "resolution", "evaluation_range"])
    var alarm = try alarm(members)
    if let range = members["evaluation_range"] {
      guard case .integer(let range) = range, range <= Int64(Int32.max) else {
        throw LuaFault(.error, "evaluation_range: expected a whole number")
      }
      alarm.evaluationRange = Int(range)
      do throws(AlarmFault) { try alarm.validate() } catch {
        throw LuaFault(.error, "evaluation_range: \(error.message)")
      }
    }
    let resolution = try resolution(members["resolution"])
    let series = MetricSeries(try AlarmReader.samples(members["data"]), resolution: resolution)
    let timeline = AlarmTimeline(
      alarm, over: series, from: try AlarmReader.time(members["from"], "from"),
      to: try AlarmReader.time(members["to"], "to"), state: try state(members["state"]))
    let changes = timeline.transitions.map { change in
      Value.members([
        "time": .integer(change.time), "from": .string(change.from.rawValue),
        "to": .string(change.to.rawValue), "reason": .string(change.reason),
        "since": .integer(change.since),
      ])
    }
    session.push(.list(changes), on: frame)
    frame.push(timeline.state.rawValue)
    return 2
  }

  private static func resolution(_ value: Value?) throws(LuaFault) -> Int64 {
    switch value {
    case nil: return 60
    case .integer(let seconds) where seconds == 1 || seconds == 60: return seconds
    default: throw LuaFault(.error, "resolution: expected 1 or 60")
    }
  }

  private static func state(_ value: Value?) throws(LuaFault) -> AlarmState {
    guard let value else { return .insufficientData }
    guard let state = value.string.flatMap(AlarmState.init) else {
      throw LuaFault(
        .error, "state: expected \(AlarmState.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return state
  }

  private static func check(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ alarm: TableArgument
  ) throws(LuaFault) -> String {
    try AlarmReader.alarm(try session.value(frame, alarm.index).get()).summary
  }

  private static func singleEvent(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ question: TableArgument
  ) throws(LuaFault) -> Int32 {
    let members = try read(
      question, session, frame, members: ["alarm", "value", "default_value"])
    func number(_ name: String) throws(LuaFault) -> Double? {
      guard let given = members[name] else { return nil }
      guard let number = AlarmReader.number(given) else {
        throw LuaFault(.error, "\(name): expected a number")
      }
      return number
    }
    let response = SingleEventResponse(
      try alarm(members), value: try number("value") ?? 1,
      defaultValue: try number("default_value"))
    session.push(
      .members([
        "before": .string(response.before.rawValue), "fires": .boolean(response.fires),
        "after": .string(response.after.rawValue), "again": .boolean(response.again),
      ]), on: frame)
    return 1
  }
}

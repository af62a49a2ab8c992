internal import AWS
internal import Alarms
internal import LuaHost
internal import Spelling

/// The global `alarms`: what a CloudWatch alarm does about data points (docs/backtest.md).
final class AlarmsModule {
  private unowned let session: ScriptSession

  init(_ session: ScriptSession) { self.session = session }

  func define() {
    let frame = session.state.frame
    frame.pushTable(members: 3)
    for (name, body) in [
      ("evaluate", Self.evaluate), ("check", Self.check), ("single_event", Self.singleEvent),
    ] {
      frame.push(pointer: Unmanaged.passUnretained(session).toOpaque())
      frame.push(body: body, upvalues: 1)
      frame.setMember(name, of: -2)
    }
    session.state.setGlobal("alarms")
  }

  private typealias Fault = AlarmReader.Fault

  private static func run(
    _ frame: borrowing LuaFrame, _ name: String, _ body: () throws(Fault) -> Int32
  ) -> Int32 {
    do throws(Fault) {
      return try body()
    } catch {
      return frame.fail("\(name): \(error.message)")
    }
  }

  /// The table that is the argument, with no other members than these.
  private static func argument(
    _ frame: borrowing LuaFrame, members known: [String]
  ) throws(Fault) -> Members {
    guard frame.kind(1) == .table else {
      throw Fault(message: "expected a table, found \(frame.typeName(1))")
    }
    var reader = ValueReader(classes: frame.context(as: ScriptSession.self).classes)
    let value: Value
    do throws(ValueFault) { value = try reader.read(frame, 1) } catch {
      throw Fault(message: error.message)
    }
    let members: Members
    switch value {
    case .members(let given): members = given
    case .list(let items) where items.isEmpty: members = Members()
    default: throw Fault(message: "expected a table with names, found a list")
    }
    for name in members.names where !known.contains(name) {
      let hint = NearestName.hint(for: name, in: known)
      throw Fault(message: "there is no \"\(name)\"\(hint)")
    }
    return members
  }

  private static func alarm(_ members: Members) throws(Fault) -> AlarmDefinition {
    guard let given = members["alarm"] else { throw Fault(message: "alarm is missing") }
    return try AlarmReader.alarm(given)
  }

  private static func push(_ value: Value, _ frame: borrowing LuaFrame) {
    frame.context(as: ScriptSession.self).classes.push(value, on: frame)
  }

  private static let evaluate: LuaBody = { L in
    let frame = LuaFrame(L)
    return run(frame, "alarms.evaluate") { () throws(Fault) in
      let members = try argument(
        frame, members: ["alarm", "data", "from", "to", "state", "resolution", "evaluation_range"])
      var alarm = try alarm(members)
      if let range = members["evaluation_range"] {
        guard case .integer(let range) = range, range <= Int64(Int32.max) else {
          throw Fault(message: "evaluation_range: expected a whole number")
        }
        alarm.evaluationRange = Int(range)
        do throws(AlarmFault) { try alarm.validate() } catch {
          throw Fault(message: "evaluation_range: \(error.message)")
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
      push(.list(changes), frame)
      push(.string(timeline.state.rawValue), frame)
      return 2
    }
  }

  private static func resolution(_ value: Value?) throws(Fault) -> Int64 {
    switch value {
    case nil: return 60
    case .integer(let seconds) where seconds == 1 || seconds == 60: return seconds
    default: throw Fault(message: "resolution: expected 1 or 60")
    }
  }

  private static func state(_ value: Value?) throws(Fault) -> AlarmState {
    guard let value else { return .insufficientData }
    guard let state = value.string.flatMap(AlarmState.init) else {
      throw Fault(
        message: "state: expected \(AlarmState.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return state
  }

  private static let check: LuaBody = { L in
    let frame = LuaFrame(L)
    return run(frame, "alarms.check") { () throws(Fault) in
      guard frame.kind(1) == .table else {
        throw Fault(message: "expected an alarm, a table, found \(frame.typeName(1))")
      }
      var reader = ValueReader(classes: frame.context(as: ScriptSession.self).classes)
      let value: Value
      do throws(ValueFault) { value = try reader.read(frame, 1) } catch {
        throw Fault(message: error.message)
      }
      push(.string(try AlarmReader.alarm(value).summary), frame)
      return 1
    }
  }

  private static let singleEvent: LuaBody = { L in
    let frame = LuaFrame(L)
    return run(frame, "alarms.single_event") { () throws(Fault) in
      let members = try argument(frame, members: ["alarm", "value", "default_value"])
      func number(_ name: String) throws(Fault) -> Double? {
        guard let given = members[name] else { return nil }
        guard let number = AlarmReader.number(given) else {
          throw Fault(message: "\(name): expected a number")
        }
        return number
      }
      let response = SingleEventResponse(
        try alarm(members), value: try number("value") ?? 1,
        defaultValue: try number("default_value"))
      push(
        .members([
          "before": .string(response.before.rawValue), "fires": .boolean(response.fires),
          "after": .string(response.after.rawValue), "again": .boolean(response.again),
        ]), frame)
      return 1
    }
  }
}

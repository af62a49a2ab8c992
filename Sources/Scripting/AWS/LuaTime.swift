internal import AWS
internal import LuaHost
internal import Values

/// A time as Lua sees it: prints as ISO 8601, compares with times and with texts that name one, `time + 60` and
/// `time + "1m"` are a minute later, `time - other` is seconds, `time.epoch` is seconds since 1970, `time.year` and
/// the like are in UTC.
final class LuaTime: LuaObject {
  static let article = "a time"
  let time: Timestamp
  init(_ time: Timestamp) { self.time = time }

  static let metamethods = [
    HostFunction("time:__tostring", "self") {
      (_: HostClasses, _, time: LuaTime) throws(LuaFault) in time.time.iso8601
    },
    HostClasses.concatenate,
    HostFunction("time:__eq", "first", "second") {
      (_: HostClasses, _, first: TimeArgument, second: TimeArgument) throws(LuaFault) in
      first.time == second.time
    },
    HostFunction("time:__lt", "first", "second") {
      (_: HostClasses, _, first: TimeArgument, second: TimeArgument) throws(LuaFault) in
      first.time < second.time
    },
    HostFunction("time:__le", "first", "second") {
      (_: HostClasses, _, first: TimeArgument, second: TimeArgument) throws(LuaFault) in
      first.time <= second.time
    },
    HostFunction("time:__add", "first", "second", call: add),
    HostFunction("time:__sub", "first", "second", call: subtract),
    HostFunction("time:__index", "self", "field", call: member),
  ]

  // ---- arguments of host functions -------------------------------------------------------------
  /// The point in time at an index: a time, seconds since 1970, or a text (docs/times.md).
  static func read(
    _ frame: borrowing LuaFrame, _ index: Int, now: Timestamp,
    direction: Timestamp.Direction = .back
  ) throws(TimeFault) -> Timestamp {
    switch frame.kind(index) {
    case .string:
      return try Timestamp(
        argument: frame.string(index) ?? "", now: now, direction: direction)
    case .integer, .number:
      if let time = Timestamp(epoch: frame.number(index)) { return time }
    default:
      if let time = frame.object(index, as: LuaTime.self) { return time.time }
    }
    throw TimeFault("expected \(Timestamp.forms), found \(frame.typeName(index))")
  }

  /// The duration at an index: a number of seconds, or a text (docs/times.md).
  static func readSpan(
    _ frame: borrowing LuaFrame, _ index: Int
  ) throws(TimeFault) -> TimeSpan {
    switch frame.kind(index) {
    case .string: return try TimeSpan(argument: frame.string(index) ?? "")
    case .integer, .number:
      if let span = TimeSpan(number: frame.number(index)) { return span }
      throw TimeFault("expected \(TimeSpan.forms), found \(frame.number(index))")
    default: throw TimeFault("expected \(TimeSpan.forms), found \(frame.typeName(index))")
    }
  }

  // ---- what scripts do with times ---------------------------------------------------------------
  private static func push(
    _ time: Timestamp, _ frame: borrowing LuaFrame, _ classes: HostClasses
  ) -> Int32 {
    frame.push(LuaTime(time), as: classes.time)
    return 1
  }

  private static func moved(_ time: Timestamp, by seconds: Double) -> Timestamp? {
    guard seconds.rounded() == seconds, abs(seconds) < 1e12 else {
      return Timestamp(epoch: time.epoch + seconds)
    }
    return time + Int64(seconds)
  }

  /// A number of seconds, which may be below zero, or the text of a duration; nil for anything else.
  private static func seconds(_ frame: borrowing LuaFrame, _ value: AnyArgument) -> Double? {
    if let number = Double.read(frame, value.index) { return number }
    guard let text = frame.string(value.index) else { return nil }
    do throws(TimeFault) { return try TimeSpan(argument: text).seconds } catch { return nil }
  }

  private static func add(
    _ classes: HostClasses, _ frame: borrowing LuaFrame, _ first: AnyArgument,
    _ second: AnyArgument
  ) throws(LuaFault) -> Int32 {
    let isOffsetFirst = seconds(frame, first) != nil
    let (at, by) = isOffsetFirst ? (second, first) : (first, second)
    guard let start = TimeArgument.read(frame, at.index)?.time,
      let offset = seconds(frame, by), let sum = moved(start, by: offset)
    else {
      throw LuaFault(.error, "only a duration (seconds, \"5m\") can be added to a time")
    }
    return push(sum, frame, classes)
  }

  private static func subtract(
    _ classes: HostClasses, _ frame: borrowing LuaFrame, _ first: AnyArgument,
    _ second: AnyArgument
  ) throws(LuaFault) -> Int32 {
    let start = TimeArgument.read(frame, first.index)?.time
    if let start, let offset = seconds(frame, second), let difference = moved(start, by: -offset) {
      return push(difference, frame, classes)
    }
    guard let start, let end = TimeArgument.read(frame, second.index)?.time else {
      throw LuaFault(
        .error, "only a time or a duration (seconds, \"5m\") can be taken from a time")
    }
    let whole = start.seconds - end.seconds
    if start.nanoseconds == end.nanoseconds {
      frame.push(whole)
    } else {
      frame.push(Double(whole) + Double(start.nanoseconds - end.nanoseconds) / 1e9)
    }
    return 1
  }

  private static func member(
    _ classes: HostClasses, _ frame: borrowing LuaFrame, _ held: LuaTime, _ field: AnyArgument
  ) throws(LuaFault) -> Int32 {
    let time = held.time
    let name = frame.string(field.index) ?? frame.typeName(field.index)
    if name == "epoch" {
      if time.nanoseconds == 0 { frame.push(time.seconds) } else { frame.push(time.epoch) }
    } else if let part = time.parts.first(where: { $0.name == name }) {
      frame.push(Int64(part.value))
    } else {
      let names = ["epoch"] + time.parts.map(\.name)
      throw LuaFault(.error, "a time has \(names.joined(separator: ", ")), found \"\(name)\"")
    }
    return 1
  }
}

/// A time object, or a text that names a time (docs/times.md).
struct TimeArgument: LuaArgument {
  let time: Timestamp
  static var expected: String { "\(Timestamp.forms) to compare with" }

  static func read(_ frame: borrowing LuaFrame, _ index: Int) -> TimeArgument? {
    if let held = frame.object(index, as: LuaTime.self) { return TimeArgument(time: held.time) }
    guard let text = frame.string(index) else { return nil }
    do throws(TimeFault) {
      return TimeArgument(time: try Timestamp(argument: text, now: ServerClock.systemTime()))
    } catch {
      return nil
    }
  }
}

internal import AWS
internal import LuaHost
internal import Timestamps

/// A time as Lua sees it: prints as ISO 8601, compares with times and with texts that name one, `time + 60` and
/// `time + "1m"` are a minute later, `time - other` is seconds, `time.epoch` is seconds since 1970, `time.year` and
/// the like are in UTC.
final class LuaTime {
  let time: Timestamp
  init(_ time: Timestamp) { self.time = time }

  static let metamethods: [(name: String, body: LuaBody)] = [
    ("__tostring", text), ("__concat", HostClasses.concatenate), ("__eq", equal), ("__lt", less),
    ("__le", lessOrEqual), ("__add", add), ("__sub", subtract), ("__index", member),
  ]

  // ---- arguments of host functions -------------------------------------------------------------
  /// The point in time at an index: a time, seconds since 1970, or a text (docs/times.md).
  static func read(
    _ frame: borrowing LuaFrame, _ index: Int, _ classes: HostClasses,
    now: Timestamp, direction: Timestamp.Direction = .back
  ) throws(TimeFault) -> Timestamp {
    switch frame.kind(index) {
    case .string:
      return try Timestamp(
        argument: frame.string(index) ?? "", now: now, direction: direction)
    case .integer, .number:
      if let time = Timestamp(epoch: frame.number(index)) { return time }
    default:
      if let time = frame.object(index, classes.time, as: LuaTime.self) { return time.time }
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

  // ---- metamethods -----------------------------------------------------------------------------
  /// A time object, or a text that names a time.
  private static func time(_ frame: borrowing LuaFrame, _ index: Int) -> Timestamp? {
    let classes = frame.context(as: HostClasses.self)
    if let held = frame.object(index, classes.time, as: LuaTime.self) { return held.time }
    return frame.string(index).flatMap { text in
      try? Timestamp(argument: text, now: ServerClock.systemTime())
    }
  }

  private static func push(_ time: Timestamp, _ frame: borrowing LuaFrame) -> Int32 {
    frame.push(LuaTime(time), as: frame.context(as: HostClasses.self).time)
    return 1
  }

  private static let text: LuaBody = { L in
    let frame = LuaFrame(L)
    frame.push(time(frame, 1)?.iso8601 ?? "time")
    return 1
  }

  private static func compare(
    _ frame: borrowing LuaFrame, _ holds: (Timestamp, Timestamp) -> Bool
  ) -> Int32 {
    guard let first = time(frame, 1), let second = time(frame, 2) else {
      let other = time(frame, 1) == nil ? 1 : 2
      let found = frame.string(other).map { "\"\($0)\"" } ?? frame.typeName(other)
      return frame.fail("expected \(Timestamp.forms) to compare with, found \(found)")
    }
    frame.push(holds(first, second))
    return 1
  }

  private static let equal: LuaBody = { L in compare(LuaFrame(L)) { $0 == $1 } }
  private static let less: LuaBody = { L in compare(LuaFrame(L)) { $0 < $1 } }
  private static let lessOrEqual: LuaBody = { L in compare(LuaFrame(L)) { $0 <= $1 } }

  /// A number of seconds, which may be below zero, or the text of a duration.
  private static func seconds(_ frame: borrowing LuaFrame, _ index: Int) -> Double? {
    switch frame.kind(index) {
    case .integer, .number: frame.number(index)
    case .string: (try? TimeSpan(argument: frame.string(index) ?? ""))?.seconds
    default: nil
    }
  }

  private static func moved(_ time: Timestamp, by seconds: Double) -> Timestamp? {
    guard seconds.rounded() == seconds, abs(seconds) < 1e12 else {
      return Timestamp(epoch: time.epoch + seconds)
    }
    return time + Int64(seconds)
  }

  private static let add: LuaBody = { L in
    let frame = LuaFrame(L)
    let (at, by) = seconds(frame, 1) == nil ? (1, 2) : (2, 1)
    guard let start = time(frame, at), let offset = seconds(frame, by),
      let sum = moved(start, by: offset)
    else { return frame.fail("only a duration (seconds, \"5m\") can be added to a time") }
    return push(sum, frame)
  }

  private static let subtract: LuaBody = { L in
    let frame = LuaFrame(L)
    if let start = time(frame, 1), let offset = seconds(frame, 2),
      let difference = moved(start, by: -offset)
    {
      return push(difference, frame)
    }
    guard let first = time(frame, 1), let second = time(frame, 2) else {
      return frame.fail("only a time or a duration (seconds, \"5m\") can be taken from a time")
    }
    let whole = first.seconds - second.seconds
    if first.nanoseconds == second.nanoseconds {
      frame.push(whole)
    } else {
      frame.push(Double(whole) + Double(first.nanoseconds - second.nanoseconds) / 1e9)
    }
    return 1
  }

  private static let member: LuaBody = { L in
    let frame = LuaFrame(L)
    let name = frame.string(2) ?? frame.typeName(2)
    guard let time = time(frame, 1) else { return frame.fail("expected a time") }
    if name == "epoch" {
      if time.nanoseconds == 0 { frame.push(time.seconds) } else { frame.push(time.epoch) }
    } else if let part = time.parts.first(where: { $0.name == name }) {
      frame.push(Int64(part.value))
    } else {
      let names = ["epoch"] + time.parts.map(\.name)
      return frame.fail("a time has \(names.joined(separator: ", ")), found \"\(name)\"")
    }
    return 1
  }
}

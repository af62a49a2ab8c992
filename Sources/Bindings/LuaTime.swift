internal import LuaHost
internal import Timestamps

/// A time as Lua sees it: prints as ISO 8601, compares with times and with ISO texts, `time + 60` is a minute
/// later, `time - other` is seconds, `time.epoch` is seconds since 1970.
final class LuaTime {
  let time: Timestamp
  init(_ time: Timestamp) { self.time = time }

  static let metamethods: [(name: String, body: LuaBody)] = [
    ("__tostring", text), ("__concat", HostClasses.concatenate), ("__eq", equal), ("__lt", less),
    ("__le", lessOrEqual), ("__add", add), ("__sub", subtract), ("__index", member),
  ]

  /// A time object, or a text or number that is one.
  private static func time(_ frame: borrowing LuaFrame, _ index: Int) -> Timestamp? {
    let classes = frame.context(as: HostClasses.self)
    if let held = frame.object(index, classes.time, as: LuaTime.self) { return held.time }
    if let text = frame.string(index) {
      // A day alone is its first moment.
      return Timestamp(iso8601: text) ?? Timestamp(iso8601: text + "T00:00:00Z")
    }
    return nil
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
      return frame.fail("expected a time like 2026-03-01T08:12:01Z to compare with, found \(found)")
    }
    frame.push(holds(first, second))
    return 1
  }

  private static let equal: LuaBody = { L in compare(LuaFrame(L)) { $0 == $1 } }
  private static let less: LuaBody = { L in compare(LuaFrame(L)) { $0 < $1 } }
  private static let lessOrEqual: LuaBody = { L in compare(LuaFrame(L)) { $0 <= $1 } }

  private static func seconds(_ frame: borrowing LuaFrame, _ index: Int) -> Double? {
    switch frame.kind(index) {
    case .integer, .number: frame.number(index)
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
    else { return frame.fail("only a number of seconds can be added to a time") }
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
      return frame.fail("only a time or a number of seconds can be taken from a time")
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
    guard let time = time(frame, 1), frame.string(2) == "epoch" else {
      return frame.fail("a time has the field epoch, found \"\(frame.string(2) ?? "?")\"")
    }
    if time.nanoseconds == 0 { frame.push(time.seconds) } else { frame.push(time.epoch) }
    return 1
  }
}

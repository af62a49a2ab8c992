internal import AWS
internal import LuaHost
internal import Values

/// The global `time`: what texts mean that name a time or a duration (docs/times.md).
final class TimeModule {
  private unowned let session: ScriptSession

  init(_ session: ScriptSession) { self.session = session }

  func define() { session.state.define(module: "time", Self.functions, context: session) }

  private static let functions = [
    HostFunction("time.now", call: now),
    HostFunction("time.parse", "time", "options", call: parse),
    HostFunction("time.iso8601", "text", call: iso8601),
    HostFunction("time.text", "time", "precision", call: text),
    HostFunction("time.duration", "duration", call: duration),
    HostFunction("time.iso_duration", "duration", call: isoDuration),
  ]

  private static func push(
    _ time: Timestamp, _ frame: borrowing LuaFrame, _ session: ScriptSession
  ) -> Int32 {
    frame.push(LuaTime(time), as: session.classes.time)
    return 1
  }

  /// Runs what reads times, and throws what is wrong with one as a host function does.
  private static func reading<R>(_ body: () throws(TimeFault) -> R) throws(LuaFault) -> R {
    do throws(TimeFault) { return try body() } catch { throw LuaFault(.error, error.message) }
  }

  private static func now(_ session: ScriptSession, _ frame: borrowing LuaFrame) -> Int32 {
    push(ServerClock.systemTime(), frame, session)
  }

  /// `parse(value[, { now = time, ahead = true }])`
  private static func parse(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ value: AnyArgument,
    _ options: TableArgument?
  ) throws(LuaFault) -> Int32 {
    var now = ServerClock.systemTime()
    var direction = Timestamp.Direction.back
    for name in options.map({ frame.memberNames(of: $0.index) }) ?? [] {
      guard let options else { break }
      frame.pushMember(name, of: options.index)
      defer { frame.pop(1) }
      switch name {
      case "now":
        now = try reading { () throws(TimeFault) in
          try LuaTime.read(frame, frame.absolute(-1), now: now)
        }
      case "ahead": direction = frame.boolean(-1) ? .ahead : .back
      default: throw LuaFault(.error, "the options are now and ahead, found \"\(name)\"")
      }
    }
    let time = try reading { () throws(TimeFault) in
      try LuaTime.read(frame, value.index, now: now, direction: direction)
    }
    return push(time, frame, session)
  }

  /// `iso8601(text)`: the time that a text of ISO 8601 names; nil for anything else.
  private static func iso8601(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ value: AnyArgument
  ) -> Int32 {
    guard let time = frame.string(value.index).flatMap({ Timestamp(looseISO8601: $0) }) else {
      frame.pushNil()
      return 1
    }
    return push(time, frame, session)
  }

  /// `text(value[, "minute"])`: ISO 8601 to the second, or to the minute and without the Z.
  private static func text(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ value: AnyArgument,
    _ precision: String?
  ) throws(LuaFault) -> String {
    let time = try reading { () throws(TimeFault) in
      try LuaTime.read(frame, value.index, now: ServerClock.systemTime())
    }
    let text = Timestamp(seconds: time.seconds).iso8601
    guard let precision else { return text }
    guard precision == "minute" else {
      throw LuaFault(.error, "expected \"minute\" or nothing after the time")
    }
    return String(text.prefix(16))
  }

  /// `duration(value)`: its seconds, an integer when there is no fraction.
  private static func duration(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ value: AnyArgument
  ) throws(LuaFault) -> Int32 {
    let span = try reading { () throws(TimeFault) in try LuaTime.readSpan(frame, value.index) }
    if let seconds = span.wholeSeconds { frame.push(seconds) } else { frame.push(span.seconds) }
    return 1
  }

  /// `iso_duration(value)`: as ISO 8601 writes it.
  private static func isoDuration(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ value: AnyArgument
  ) throws(LuaFault) -> String {
    try reading { () throws(TimeFault) in try LuaTime.readSpan(frame, value.index).iso8601 }
  }
}

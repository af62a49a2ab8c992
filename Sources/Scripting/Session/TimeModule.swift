internal import AWS
internal import LuaHost
internal import Timestamps

/// The global `time`: what texts mean that name a time or a duration (docs/times.md).
final class TimeModule {
  private unowned let session: ScriptSession

  init(_ session: ScriptSession) { self.session = session }

  func define() {
    let frame = session.state.frame
    frame.pushTable(members: Self.functions.count)
    for (name, body) in Self.functions {
      frame.push(pointer: Unmanaged.passUnretained(session).toOpaque())
      frame.push(body: body, upvalues: 1)
      frame.setMember(name, of: -2)
    }
    session.state.setGlobal("time")
  }

  private static let functions: [(name: String, body: LuaBody)] = [
    ("now", now), ("parse", parse), ("iso8601", iso8601), ("text", text), ("duration", duration),
    ("iso_duration", isoDuration),
  ]

  private static func push(_ time: Timestamp, _ frame: borrowing LuaFrame) -> Int32 {
    frame.push(LuaTime(time), as: frame.context(as: ScriptSession.self).classes.time)
    return 1
  }

  private static func run(
    _ frame: borrowing LuaFrame, _ name: String,
    _ body: (ScriptSession) throws(TimeFault) -> Int32
  ) -> Int32 {
    do throws(TimeFault) {
      return try body(frame.context(as: ScriptSession.self))
    } catch {
      return frame.fail("time.\(name): \(error.message)")
    }
  }

  private static let now: LuaBody = { L in push(ServerClock.systemTime(), LuaFrame(L)) }

  /// `parse(value[, { now = time, ahead = true }])`
  private static let parse: LuaBody = { L in
    let frame = LuaFrame(L)
    return run(frame, "parse") { (session) throws(TimeFault) in
      var now = ServerClock.systemTime()
      var direction = Timestamp.Direction.back
      if ![.none, .null].contains(frame.kind(2)) {
        guard frame.kind(2) == .table else {
          throw TimeFault("expected a table of options, found \(frame.typeName(2))")
        }
        for name in frame.memberNames(of: 2) {
          frame.pushMember(name, of: 2)
          defer { frame.pop(1) }
          switch name {
          case "now":
            now = try LuaTime.read(frame, frame.absolute(-1), session.classes, now: now)
          case "ahead": direction = frame.boolean(-1) ? .ahead : .back
          default: throw TimeFault("the options are now and ahead, found \"\(name)\"")
          }
        }
      }
      return push(
        try LuaTime.read(frame, 1, session.classes, now: now, direction: direction), frame)
    }
  }

  /// `iso8601(text)`: the time that a text of ISO 8601 names; nil for anything else.
  private static let iso8601: LuaBody = { L in
    let frame = LuaFrame(L)
    guard let time = frame.string(1).flatMap({ Timestamp(looseISO8601: $0) }) else {
      frame.pushNil()
      return 1
    }
    return push(time, frame)
  }

  /// `text(value[, "minute"])`: ISO 8601 to the second, or to the minute and without the Z.
  private static let text: LuaBody = { L in
    let frame = LuaFrame(L)
    return run(frame, "text") { (session) throws(TimeFault) in
      let time = try LuaTime.read(frame, 1, session.classes, now: ServerClock.systemTime())
      let text = Timestamp(seconds: time.seconds).iso8601
      switch frame.kind(2) {
      case .none, .null: frame.push(text)
      default:
        guard frame.string(2) == "minute" else {
          throw TimeFault("expected \"minute\" or nothing after the time")
        }
        frame.push(String(text.prefix(16)))
      }
      return 1
    }
  }

  /// `duration(value)`: its seconds, an integer when there is no fraction.
  private static let duration: LuaBody = { L in
    let frame = LuaFrame(L)
    return run(frame, "duration") { (_) throws(TimeFault) in
      let span = try LuaTime.readSpan(frame, 1)
      if let seconds = span.wholeSeconds { frame.push(seconds) } else { frame.push(span.seconds) }
      return 1
    }
  }

  /// `iso_duration(value)`: as ISO 8601 writes it.
  private static let isoDuration: LuaBody = { L in
    let frame = LuaFrame(L)
    return run(frame, "iso_duration") { (_) throws(TimeFault) in
      frame.push(try LuaTime.readSpan(frame, 1).iso8601)
      return 1
    }
  }
}

internal import AWS
internal import Glibc
internal import LuaHost
internal import Rules
internal import Spelling
internal import Stdlib
internal import Timestamps

/// The engine's functions about time and the person at the terminal.
extension PlanHost {
  static let consoleFunctions: [(name: String, body: LuaBody)] = [
    ("controls", controls), ("line_of", lineOf), ("hint", hint), ("now", now),
    ("sleep", sleep),
    ("interrupted", interrupted), ("hold", hold), ("progress", progress), ("show", show),
    ("can_ask", canAsk), ("ask", ask),
  ]

  /// `controls()`: where control files are.
  private static let controls: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = frame.context(as: PlanHost.self)
    let list: [Value] = host.controls.map { place in
      .members([
        "module": .string(place.module), "path": .string(place.path),
        "is_built_in": .boolean(place.isBuiltIn),
      ])
    }
    host.session.classes.push(.list(list), on: frame)
    return 1
  }

  /// `line_of(number, path)`: the line of a key of the nth control file; nil when it is not known.
  private static let lineOf: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = frame.context(as: PlanHost.self)
    let number = Int(clamping: frame.integer(1)) - 1
    guard host.controls.indices.contains(number), frame.kind(2) == .table else {
      return frame.fail("line_of takes the number of a control file and a path of keys")
    }
    let place = host.controls[number]
    let source =
      place.isBuiltIn
      ? host.session.library.file(place.path) : StandardLibrary.read(place.path)
    var path: [String] = []
    for index in stride(from: 1, through: frame.length(2), by: 1) {
      frame.pushItem(index, of: 2)
      path.append(frame.string(-1) ?? "")
      frame.pop(1)
    }
    if let line = source.flatMap({ SourceLines($0, constructor: "control").line(of: path) }) {
      frame.push(Int64(line))
    } else {
      frame.pushNil()
    }
    return 1
  }

  /// `hint(name, names)`: what a message about an unknown name ends with, `; did you mean x?` or "".
  private static let hint: LuaBody = { L in
    let frame = LuaFrame(L)
    var names: [String] = []
    guard let name = frame.string(1), frame.kind(2) == .table else {
      return frame.fail("hint takes a name and a list of names")
    }
    for number in stride(from: 1, through: frame.length(2), by: 1) {
      frame.pushItem(number, of: 2)
      if let text = frame.string(-1) { names.append(text) }
      frame.pop(1)
    }
    frame.push(NearestName.hint(for: name, in: names))
    return 1
  }

  /// `now()`: seconds since 1970.
  private static let now: LuaBody = { L in
    let frame = LuaFrame(L)
    frame.push(ServerClock.systemTime().epoch)
    return 1
  }

  private struct Nothing: Scheduler.Result {
    func push(on frame: borrowing LuaFrame) -> Int? { 0 }
  }

  private struct Answer: Scheduler.Result {
    var text: String?
    func push(on frame: borrowing LuaFrame) -> Int? {
      if let text { frame.push(text) } else { frame.pushNil() }
      return 1
    }
  }

  /// `sleep(duration)`: waits for it, at most ten minutes, or until an interruption.
  private static let sleep: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = frame.context(as: PlanHost.self)
    let seconds: Double
    do throws(TimeFault) { seconds = min(try LuaTime.readSpan(frame, 1).seconds, 600) } catch {
      return frame.fail("sleep: \(error.message)")
    }
    if let practice = host.session.practice {
      // Its clock is its own: nobody waits.
      do throws(LuaFault) {
        try practice.advance(seconds, on: frame)
        return 0
      } catch {
        return frame.fail(error.message)
      }
    }
    let isInterrupted = host.console.isInterrupted
    return host.session.scheduler.wait(frame) {
      let end = ContinuousClock.now + .seconds(seconds)
      while ContinuousClock.now < end, !isInterrupted() {
        do {
          try await Task.sleep(until: min(end, .now + .milliseconds(100)), clock: .continuous)
        } catch {
          break  // cancelled
        }
      }
      return Nothing()
    }
  }

  private static let interrupted: LuaBody = { L in
    let frame = LuaFrame(L)
    frame.push(frame.context(as: PlanHost.self).console.isInterrupted())
    return 1
  }

  private static let hold: LuaBody = { L in
    let frame = LuaFrame(L)
    frame.context(as: PlanHost.self).console.hold(frame.boolean(1))
    return 0
  }

  private static let progress: LuaBody = { L in
    let frame = LuaFrame(L)
    frame.context(as: PlanHost.self).console.progress(frame.string(1) ?? "")
    return 0
  }

  /// `show(report)`: shows what a question will be about.
  private static let show: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = frame.context(as: PlanHost.self)
    var reader = ValueReader(classes: host.session.classes)
    do throws(ValueFault) {
      host.console.show(PlanDocument.document(try reader.read(frame, 1, isStrict: false)))
      return 0
    } catch {
      return frame.fail("the plan's report: \(error.message)")
    }
  }

  /// `can_ask()`: whether there is somebody to ask.
  private static let canAsk: LuaBody = { L in
    let frame = LuaFrame(L)
    frame.push(frame.context(as: PlanHost.self).console.canAsk)
    return 1
  }

  /// `ask(text)`: what was answered; nil when there is nobody to ask.
  private static let ask: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = frame.context(as: PlanHost.self)
    let text = frame.string(1) ?? ""
    let ask = host.console.ask
    return host.session.scheduler.wait(frame) { Answer(text: await ask(text)) }
  }
}

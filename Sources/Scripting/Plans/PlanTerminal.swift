internal import AWS
internal import LuaHost
internal import Values

/// The engine's functions about time and the person at the terminal.
extension PlanHost {
  static let consoleFunctions = [
    HostFunction("hint", "name", "names", call: hint),
    HostFunction("now", call: now),
    HostFunction("sleep", "duration", call: sleep),
    HostFunction("interrupted", call: interrupted),
    HostFunction("hold", "is_held", call: hold),
    HostFunction("progress", "text", call: progress),
    HostFunction("say", "line", call: say),
    HostFunction("show", "report", call: show),
    HostFunction("can_ask", call: canAsk),
    HostFunction("ask", "text", call: ask),
  ]

  /// `hint(name, names)`: what a message about an unknown name ends with, `; did you mean x?` or "".
  private static func hint(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ name: String, _ names: TableArgument
  ) throws(LuaFault) -> String {
    guard let names = names.texts(frame) else { throw LuaFault(.error, "names: expected texts") }
    return NearestName.hint(for: name, in: names)
  }

  /// `now()`: seconds since 1970, by the practice account's own clock where there is one.
  private static func now(
    _ host: PlanHost, _ frame: borrowing LuaFrame
  ) throws(LuaFault) -> Double {
    try host.session.practice?.now(on: frame) ?? ServerClock.systemTime().epoch
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
  private static func sleep(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ given: AnyArgument
  ) throws(LuaFault) -> Int32 {
    let seconds: Double
    do throws(TimeFault) {
      seconds = min(try LuaTime.readSpan(frame, given.index).seconds, 600)
    } catch {
      throw LuaFault(.error, error.message)
    }
    if let practice = host.session.practice {
      // Its clock is its own: no time passes.
      try practice.advance(seconds, on: frame)
      return 0
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

  private static func interrupted(_ host: PlanHost, _ frame: borrowing LuaFrame) -> Bool {
    host.console.isInterrupted()
  }

  private static func hold(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ isHeld: Bool
  ) -> Int32 {
    host.console.hold(isHeld)
    return 0
  }

  private static func progress(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ text: String
  ) -> Int32 {
    host.console.progress(text)
    return 0
  }

  /// `say(line)`: a line about the run, beside its report.
  private static func say(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ line: String
  ) -> Int32 {
    host.console.say(line)
    return 0
  }

  /// `show(report)`: shows what a question will be about. Raises when it cannot be shown: the question is not to be
  /// asked then.
  private static func show(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ report: TableArgument
  ) throws(LuaFault) -> Int32 {
    var reader = ValueReader(classes: host.session.classes)
    let document: [UInt8]
    do throws(ValueFault) {
      document = PlanDocument.document(try reader.read(frame, report.index, isStrict: false))
    } catch {
      throw LuaFault(.error, "the plan's report: \(error.message)")
    }
    if let problem = host.console.show(document) {
      throw LuaFault(.error, "the plan's report cannot be shown: \(problem)")
    }
    return 0
  }

  /// `can_ask()`: whether there is a terminal to ask on.
  private static func canAsk(_ host: PlanHost, _ frame: borrowing LuaFrame) -> Bool {
    host.console.canAsk
  }

  /// `ask(text)`: what was answered; nil when there was no answer.
  private static func ask(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ text: String
  ) -> Int32 {
    let ask = host.console.ask
    return host.session.scheduler.wait(frame) { Answer(text: await ask(text)) }
  }
}

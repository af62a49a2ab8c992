package import Bindings
package import LuaHost
internal import Reports
internal import Rules
internal import Stdlib

/// A shell without its terminal: it takes inputs one after another, runs them, and prints what they give.
///
/// Used by one thread, but for `interrupts`.
package final class ShellSession {
  package let script: ScriptSession
  package let interrupts: Interrupts
  package let console: Console
  package let rules: LoadedRules
  package var mode = PrintMode.table
  /// Whether each evaluation says how long it took.
  var timesEach = false
  /// Inputs that were run without a fault, oldest first.
  private(set) var transcript: [String] = []
  /// How the shell is to end, once an input has asked for it.
  private(set) var leaving: Int32?
  private var saidLocals = false
  /// What the commands need that others provide.
  package var surroundings: Surroundings
  /// What is known of events.
  var knowledge: EventKnowledge { EventKnowledge() }
  private(set) lazy var stubs = StubIndex(rules.environment.library)

  package init(
    _ script: ScriptSession, rules: LoadedRules, interrupts: Interrupts, console: Console,
    surroundings: Surroundings = Surroundings()
  ) throws(LuaFault) {
    self.script = script
    self.rules = rules
    self.interrupts = interrupts
    self.console = console
    self.surroundings = surroundings
    interrupts.onInterrupt(script.scheduler.interrupt)
    try defineFunctions()
  }

  package var printer: Printer {
    Printer(mode: mode, width: console.size()?.columns, colour: console.colour)
  }

  /// What a text is when Enter is pressed after it.
  package func reading(of text: String) -> InputReading {
    InputReading(text) { source throws(LuaFault) in
      try script.compile(source, chunk: InputReading.chunkName)
    }
  }

  /// Runs an input.
  package func evaluate(_ text: String) -> Evaluation {
    let reading = reading(of: text)
    switch reading {
    case .nothing: return .done
    case .incomplete:
      fail("the input ends too early")
      return .failed
    case .command(let name, let arguments) where !arguments.contains("\n"):
      let source: String
      do throws(CommandFault) {
        source = try Command.source(name, arguments)
      } catch {
        fail(error.message)
        return .failed
      }
      return run(source, text)
    case .chunk(let source, let names):
      script.state.declare(names)
      return run(source, text)
    case .command, .fault:
      // Several inputs at once: what somebody pasted.
      if text.contains("\n"), let pieces = pieces(of: text), pieces.count > 1 {
        for piece in pieces {
          let result = evaluate(piece)
          if result != .done { return result }
        }
        return .done
      }
      if case .fault(let fault) = reading { fail(fault.message) }
      if case .command = reading { fail("a command is one line") }
      return .failed
    }
  }

  private func pieces(of text: String) -> [String]? {
    InputReading.pieces(of: text) { source throws(LuaFault) in
      try script.compile(source, chunk: InputReading.chunkName)
    }
  }

  private func run(_ source: String, _ text: String) -> Evaluation {
    rules.refresh(console.say)
    let clock = ContinuousClock()
    let started = clock.now
    interrupts.begin()
    var shown: [Snapshot] = []
    var fault: LuaFault?
    do throws(LuaFault) {
      try script.evaluate(
        source, chunk: InputReading.chunkName,
        results: { (frame, count) throws(LuaFault) in shown = keep(frame, count) })
    } catch {
      fault = error
    }
    let wasInterrupted = interrupts.end()
    script.recover()
    if let leaving { return .leave(leaving) }
    if wasInterrupted {
      fail("interrupted")
      return .interrupted
    }
    if let fault {
      fail(fault.message)
      return .failed
    }
    transcript.append(text)
    for value in shown { show(value) }
    if timesEach { console.say("took \(Elapsed.text(clock.now - started))") }
    return .done
  }

  /// Keeps the results for later inputs, and reads them as they are to be shown.
  private func keep(_ frame: borrowing LuaFrame, _ count: Int) -> [Snapshot] {
    guard count > 0 else { return [] }
    let first = frame.count - count + 1
    let limits = printer.limits
    let shown = (first...frame.count).map { index in
      preview(frame, index) ?? script.snapshot(frame, index, limits: limits)
    }
    if frame.kind(first) != .null { remember(frame, first) }
    return shown
  }

  private func show(_ value: Snapshot) { console.show(printer.text(value)) }

  /// Says what went wrong. Text of events and of answers may be in it.
  func fail(_ message: String) {
    let label = console.colour ? "\u{1B}[31merror:\u{1B}[0m " : "error: "
    console.say(label + safeLines(message))
  }

  /// Ends the shell once the input that runs has ended.
  func leave(_ status: Int32) { leaving = status }

  func recordedInputs() -> [String] { transcript }
}

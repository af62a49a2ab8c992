package import Scripting
package import LuaHost
internal import Events
internal import Reports
internal import Rules
internal import System
internal import Streams

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
  /// What the input that runs says about writes, when it is a person's and says nothing else.
  private(set) var typedWrites: Bool?
  /// Inputs that were run without a fault, oldest first.
  private(set) var transcript: [String] = []
  /// How the shell is to end, once an input has asked for it.
  private(set) var leaving: Int32?
  /// What the input that runs is to show.
  private var shown: [Snapshot] = []
  /// The input that was read last, until it runs.
  private var compiled: Compiled?
  /// Runs an input and hands its results to `keep`.
  private var runner: LuaReference?
  let browsing = Browsing()
  let tour = Tour()
  let sampled = SampledEvents()
  /// What the commands need that others provide.
  package var surroundings: Surroundings
  /// What is known of events.
  var knowledge: EventKnowledge { sampled.knowledge(of: self) }
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
    interrupts.onInterrupt(script.streams.interrupt)
    let say = console.say
    script.streams.report = { problem in
      say(safeLines("\(problem.name): \(problem.message)"))
    }
    try defineFunctions()
  }

  package var printer: Printer {
    Printer(mode: mode, width: console.size()?.columns, colour: console.colour)
  }

  /// What a text is when Enter is pressed after it. What it compiled to is kept for `evaluate`.
  package func reading(of text: String) -> InputReading {
    if let compiled, compiled.text == text { return compiled.reading }
    forgetCompiled()
    var function: LuaReference?
    let reading = InputReading(text) { source throws(LuaFault) in
      function = try script.compile(source, chunk: InputReading.chunkName)
    }
    compiled = Compiled(text: text, reading: reading, function: function)
    return reading
  }

  /// An input that was read, and the function that it became.
  private struct Compiled {
    var text: String
    var reading: InputReading
    var function: LuaReference?
  }

  private func forgetCompiled() {
    if let function = compiled?.function { script.state.release(function) }
    compiled = nil
  }

  /// Runs an input.
  package func evaluate(_ text: String) -> Evaluation {
    typedWrites = console.isTerminal ? WritesInput.permission(in: text) : nil
    defer { typedWrites = nil }
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
      return run(text) { () throws(LuaFault) in
        try script.compile(source, chunk: InputReading.chunkName)
      }
    case .chunk(let source, let names):
      script.state.declare(names)
      let function = compiled?.function
      compiled = nil
      return run(text) { () throws(LuaFault) in
        if let function { return function }
        return try script.compile(source, chunk: InputReading.chunkName)
      }
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
      script.state.release(try script.compile(source, chunk: InputReading.chunkName))
    }
  }

  /// - Parameter text: the input as it was typed.
  /// - Parameter compile: gives the function that it became.
  private func run(
    _ text: String, _ compile: () throws(LuaFault) -> LuaReference
  ) -> Evaluation {
    rules.refresh(console.say)
    script.streams.width = console.size()?.columns
    let clock = ContinuousClock()
    let started = clock.now
    interrupts.begin()
    shown = []
    var fault: LuaFault?
    do throws(LuaFault) {
      let function = try compile()
      defer { script.state.release(function) }
      // Results are read inside of the run: showing a stream may run functions, and may have to be stopped.
      try script.state.call(try keepingRunner) { frame in
        frame.push(function)
        frame.push(Self.keep, context: self)
        return 2
      } _: { _ in
      }
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
    defer { if let text = tour.advance(text) { console.write("\n" + safeLines(text) + "\n") } }
    if timesEach { console.say("took \(Elapsed.text(clock.now - started))") }
    return .done
  }

  /// `keep(…)`: keeps the results for later inputs, and reads them as they are to be shown.
  private static let keep = HostFunction("print", "results") {
    (shell: ShellSession, frame, results: RestArguments) throws(LuaFault) -> Int32 in
    guard let first = results.indices.first else { return 0 }
    return try shell.script.streams.walking(frame) { (frame) throws(StreamFault) in
      let limits = shell.printer.limits
      for index in results.indices {
        let value =
          try shell.preview(frame, index) ?? shell.script.snapshot(frame, index, limits: limits)
        shell.shown.append(value)
      }
      if frame.kind(first) != .null { shell.remember(frame, first) }
      return 0
    }
  }

  private var keepingRunner: LuaReference {
    get throws(LuaFault) {
      if let runner { return runner }
      let made = try script.compile("local run, keep = ... keep(run())", chunk: "=shell")
      runner = made
      return made
    }
  }

  private func show(_ value: Snapshot) { show(printer.text(value)) }

  /// Writes results. During the tour nothing waits in a pager: its next input is to be seen.
  func show(_ text: String) {
    if tour.suggestion == nil { console.show(text) } else { console.write(text) }
  }

  /// Says what went wrong. Text of events and of answers may be in it.
  func fail(_ message: String) {
    let label = console.colour ? "\u{1B}[31mmoonwatch:\u{1B}[0m " : "moonwatch: "
    console.say(label + safeLines(message))
  }

  /// Ends the shell once the input that runs has ended.
  func leave(_ status: Int32) { leaving = status }

  func recordedInputs() -> [String] { transcript }
}

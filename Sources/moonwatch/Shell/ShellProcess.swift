internal import AWS
internal import Scripting
internal import LineEditor
internal import LuaHost
internal import Reports
internal import Rules
internal import Shell
internal import System

/// The shell as a process: its session, and who reads its inputs.
enum ShellProcess {
  enum End: Sendable {
    case status(Int32)
    case failure(String)
  }

  static func run(_ command: ShellCommand, _ signals: ShellSignals) -> End {
    let watched = WatchedThread()
    defer { watched.end() }
    let isTerminal = Descriptor.input.isTerminal && Descriptor.output.isTerminal
    do throws(LuaFault) {
      let shell = try session(command, signals, watched)
      shell.mode = command.mode
      if shell.rules.isOwn { shell.rules.loadNow(shell.console.say) }
      return isTerminal ? interactive(shell, signals) : plain(shell, signals)
    } catch {
      return .failure(displaySafe(error.message))
    }
  }

  private static func session(
    _ command: ShellCommand, _ signals: ShellSignals, _ watched: WatchedThread
  ) throws(LuaFault) -> ShellSession {
    let library = RuleOptions.library
    let console = console()
    let logger = command.log.logger()
    let script = try command.account.session(
      library, logger, folder: ".", allowsWrites: command.allowWrites, watched: watched
    ) { line in console.write((console.isTerminal ? safeLines(line) : line) + "\n") }
    var environment = command.rules.environment
    environment.library = library
    let shell = try ShellSession(
      script, rules: LoadedRules(places: command.rules.allPlaces, environment: environment),
      interrupts: signals.interrupts, console: console)
    shell.surroundings.environment = Environment.variable
    shell.surroundings.jobs = ThisProcess.processors
    if console.isTerminal {
      let editor = ExternalEditor(environment: Environment.variable)
      shell.surroundings.editFile = editor.edit(file:)
      shell.surroundings.editText = editor.edit(text:)
    }
    let account = ShellAccount(command.account, library, logger)
    shell.surroundings.accountFacts = { account.facts }
    shell.surroundings.accountName = { account.name }
    shell.surroundings.switchAccount = { choice throws(SwitchFault) in
      try account.change(choice, of: script)
    }
    return shell
  }

  private static func console() -> Console {
    let terminal = Terminal(descriptor: .output)
    let errors = Terminal(descriptor: .errors)
    let pager = Pager(environment: Environment.variable)
    return Console(
      write: StandardOutput.write,
      say: { Moonwatch.say($0, prefix: "") },
      size: {
        guard terminal.isTerminal else { return nil }
        return Terminal.size(descriptor: .output)
      },
      colour: terminal.colour && errors.colour, page: pager.show)
  }

  // ---- not on a terminal -----------------------------------------------------------------------
  /// Runs what standard input has, input by input; the first that fails ends it.
  private static func plain(_ shell: ShellSession, _ signals: ShellSignals) -> End {
    let reader = PlainReader()
    var isFirst = true
    while true {
      let input = reader.read(prompt: { _ in }) { text in
        // A script may begin as a program's file does.
        text.hasPrefix("#!") && isFirst || shell.reading(of: text).isComplete
      }
      switch input {
      case .text(let text) where text.hasPrefix("#!") && isFirst: isFirst = false
      case .text(let text):
        isFirst = false
        if let end = end(of: shell.evaluate(text), signals) { return end }
      case .terminated(let number): return .status(128 + number)
      case .abandoned, .end: return .status(0)
      }
    }
  }

  private static func end(of evaluation: Evaluation, _ signals: ShellSignals) -> End? {
    if let number = signals.end { return .status(128 + number) }
    switch evaluation {
    case .done: return nil
    case .leave(let status): return .status(status)
    case .failed: return .status(2)
    case .interrupted: return .status(130)
    }
  }

  // ---- on a terminal ---------------------------------------------------------------------------
  private static func interactive(_ shell: ShellSession, _ signals: ShellSignals) -> End {
    ShellTerminal(shell, signals).run()
  }
}

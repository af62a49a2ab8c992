internal import ArgumentParser
internal import LuaHost
internal import Shell
internal import System

struct ShellCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell",
    abstract: "Explore events and accounts in Lua.",
    discussion: """
      On a terminal, Tab completes, .help lists the commands, .tour is an introduction, Ctrl-C interrupts, and \
      Ctrl-D leaves. moonwatch without arguments starts the shell, too.

      Without a terminal it is a plain interpreter: it reads inputs from standard input and writes the values \
      of expressions to standard output. The first error ends it with status 2.

        moonwatch shell
        moonwatch shell --account practice
        echo 'scan "samples:"' | moonwatch shell --mode csv

      The history is in $XDG_STATE_HOME/moonwatch/history; ~/.editrc sets the keys. See docs/shell.md.
      """)

  @Option(
    help: ArgumentHelp("How values are printed: \(PrintMode.names).", valueName: "mode"))
  var mode: PrintMode = .table

  @Flag(help: "Allow calls that change something.")
  var allowWrites = false

  @OptionGroup var rules: RuleOptions
  @OptionGroup var account: AccountOptions
  @OptionGroup var log: LogOptions

  func run() throws {
    // Before any other thread: they inherit the signal mask.
    let signals = ShellSignals()
    let outcome = Outcome()
    let command = self
    // A stack that Lua's own depth fits into, whatever the limits of the main thread are.
    let thread = Thread { outcome.result = ShellProcess.run(command, signals) }
    thread.start()
    thread.join()
    switch outcome.result {
    case .status(0): return
    case .status(let status): throw ExitCode(status)
    case .failure(let message): throw Failure(description: message)
    }
  }

  private final class Outcome: @unchecked Sendable {
    var result = ShellProcess.End.status(0)
  }
}

extension PrintMode: ExpressibleByArgument {
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

internal import AWS
internal import ArgumentParser
internal import Reports
internal import System

/// The command line. Each subcommand is a file; this one only starts them and turns errors into words.
@main
struct Moonwatch: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "moonwatch",
    abstract: "A scriptable rule engine for AWS account security.",
    discussion: """
      Examples:
        moonwatch scan samples:                                    scan the included sample events
        moonwatch test root-usage-monitoring --account practice    test a control
        moonwatch                                                  start the shell (on a terminal)
        moonwatch -e 'return aws.sts.get_caller_identity{}'        run a line of Lua

      Exit status: 0 nothing to report; 1 findings, or a failed test; 2 part of the work could not be done; 130 \
      interrupted.
      """,
    version: version,
    subcommands: [
      ScanCommand.self, RulesCommand.self, PatternCommand.self, BacktestCommand.self,
      TestCommand.self, ImplementCommand.self, BackoutCommand.self, ControlsCommand.self,
      JournalCommand.self, RunCommand.self, ShellCommand.self, StubsCommand.self,
      DoctorCommand.self, CompletionsCommand.self, ManualCommand.self, DebugCommand.self,
    ])

  static func main() {
    Signal.ignoreBrokenPipes()
    do {
      var command = try parseAsRoot(arguments)
      try requireTrustedLibrary()
      try command.run()
      leave(0)
    } catch let status as ExitCode {
      leave(status.rawValue)
    } catch let error as Failure {
      say(safe(error.description))
      leave(2)
    } catch let error as OutputError {
      // The reader has seen enough: `moonwatch … | head`.
      if case .readerGone = error { leave(2) }
      say(safe("\(error)"))
      leave(2)
    } catch let error as SystemError {
      say(displaySafe(error.description))
      leave(2)
    } catch {
      answer(error)
    }
  }

  /// Ends the run after an error of the command line, or a request for help or the version.
  private static func answer(_ error: any Error) -> Never {
    let isRequest = exitCode(for: error) == .success
    let text = fullMessage(for: error)
    var given = arguments
    if isRequest, given.first == "help" { given.removeFirst() }
    do {
      let path = try CommandPath(given, in: .program())
      if isRequest, !text.contains("USAGE:") {
        print(text)
        leave(0)
      }
      if isRequest || path.asksForHelp {
        print(path.help)
        leave(0)
      }
      say(safe(message(for: error)) + "\n" + path.usage)
    } catch let error as Failure {
      say(error.description)
    } catch {
      say(safe(text))
    }
    leave(2)
  }

  /// What others could have changed decides nothing.
  private static func requireTrustedLibrary() throws {
    do throws(SystemError) {
      try RuleOptions.library.requireTrusted(executable: ThisProcess.executable)
    } catch {
      throw Failure(description: error.description)
    }
  }

  /// `moonwatch -e CODE` is `moonwatch run -e CODE`, `moonwatch FILE.lua` is `moonwatch run FILE.lua`.
  private static var arguments: [String] {
    let given = Array(CommandLine.arguments.dropFirst())
    // On a terminal nothing at all is the shell.
    if given.isEmpty, Descriptor.input.isTerminal, Descriptor.output.isTerminal {
      return ["shell"]
    }
    // `#!/usr/bin/env moonwatch`: a script's path is no subcommand.
    if let first = given.first, first.contains("/") || first.hasSuffix(".lua"),
      !first.hasPrefix("-")
    {
      return ["run"] + given
    }
    guard let first = given.first, first.hasPrefix("-"), given.contains("-e"),
      !["-h", "--help", "--version", "---completion"].contains(first)
    else { return given }
    return ["run"] + given
  }

  /// Ends the run. What could not be written to standard output makes it one that failed.
  static func leave(_ status: Int32) -> Never {
    RunningProgram.endAll()
    // A signal that ended the run is the better reason.
    if let failure = StandardOutput.failure, status < 128 {
      say("cannot write to standard output: " + failure.reason)
      ThisProcess.end(2)
    }
    ThisProcess.end(status)
  }

  /// A message that may repeat arguments, display-safe. Line ends stay, but not those of an argument.
  private static func safe(_ message: String) -> String {
    let shown = CommandLine.arguments.reduce(message) { message, argument in
      let safe = displaySafe(argument)
      return safe == argument ? message : message.replacing(argument, with: safe)
    }
    return shown.split(separator: "\n", omittingEmptySubsequences: false)
      .map { displaySafe(String($0)) }.joined(separator: "\n")
  }

  /// Writes a line about the run to standard error.
  static func say(_ text: String, prefix: String = "moonwatch: ") { show(prefix + text + "\n") }

  /// Writes text to standard error in one go, so that lines of several threads do not mix. Where nothing can be
  /// written there, nothing can be told.
  static func show(_ text: String) { try? Descriptor.errors.write(text) }
}

/// The work cannot be done, and why. Ends the run with status 2.
struct Failure: Error, CustomStringConvertible {
  var description: String
}

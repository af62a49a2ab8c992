internal import AWS
internal import ArgumentParser
internal import Scripting
internal import Events
internal import LuaHost
internal import Reports
internal import System

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a Lua script that calls AWS.",
    discussion: """
      Prints what the script returns. Calls that change something are refused without --allow-writes. \
      Credentials, profiles and regions are those of the AWS CLI. help() in a script shows what there is.

        moonwatch run audit.lua 111122223333
        moonwatch -e 'return aws.sts.get_caller_identity{}'
        moonwatch -e 'for t in aws.cloudtrail.list_trails:items{} do print(t.TrailARN) end'
        moonwatch -e 'help(aws.cloudtrail.lookup_events)'
        moonwatch --format json -e 'return aws.cloudtrail.describe_trails{}' | jq .trailList
        moonwatch run --account practice --allow-writes audit.lua

      Arguments after FILE are the script's: arg[1], …, and its "...". "-" reads the script from standard \
      input. A script may begin with "#!/usr/bin/env moonwatch" or "#!/usr/bin/env -S moonwatch run".

      Exit status: 0 when the script ends, 2 when it fails, what it gives to exit(status), 130 interrupted.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(
    name: .customShort("e"),
    help: ArgumentHelp("Run this code and not a file.", valueName: "code"))
  var code: String?

  @Option(help: ArgumentHelp("text or json: how results are printed.", valueName: "format"))
  var format: Format = .text

  @Flag(help: "Also make calls that change something.")
  var allowWrites = false

  @OptionGroup var account: AccountOptions
  @OptionGroup var log: LogOptions

  @Argument(
    parsing: .captureForPassthrough,
    help: ArgumentHelp("The script, and its arguments.", valueName: "file"),
    completion: .file(extensions: ["lua"]))
  var arguments: [String] = []

  func validate() throws {
    if code == nil, arguments.isEmpty {
      throw ValidationError("expected a script's FILE, or -e CODE")
    }
    // After a file everything is the script's; a lone mistyped option is not.
    let own = code == nil ? arguments.prefix(1) : arguments.prefix { $0 != "--" }
    if let unknown = own.first(where: { $0.hasPrefix("-") && $0 != "-" }) {
      throw ValidationError("unknown option \"\(unknown)\"")
    }
  }

  func run() throws {
    let interruption = Interruption()
    let outcome = Outcome()
    let script = try source()
    let command = self
    // A stack that Lua's own depth fits into, whatever the limits of the main thread are.
    let thread = Thread { outcome.error = command.run(script, interruption, outcome) }
    thread.start()
    thread.join()
    if let status = interruption.status { throw ExitCode(status) }
    if let status = outcome.status { throw ExitCode(status) }
    if let error = outcome.error { throw Failure(description: error) }
    // They have been told.
    if outcome.hasProblems { throw ExitCode(2) }
  }

  private final class Outcome: @unchecked Sendable {
    var error: String?
    /// What the script has called `exit` with.
    var status: Int32?
    /// Something could not be read.
    var hasProblems = false
  }

  private struct Script: Sendable {
    var source: [UInt8]
    /// As Lua wants it: `@path` or `=name`.
    var chunk: String
    var folder: String?
    var arguments: [String]
  }

  private func source() throws -> Script {
    if let code {
      let own = arguments.filter { $0 != "--" }
      return Script(source: Array(code.utf8), chunk: "=(-e)", folder: nil, arguments: own)
    }
    let path = arguments[0]
    if path == "-" {
      return Script(
        source: try Descriptor.input.bytesToEnd(), chunk: "=stdin", folder: nil,
        arguments: Array(arguments.dropFirst()))
    }
    return Script(
      source: try FileSystem.read(path), chunk: "@\(path)", folder: FileSystem.folder(of: path),
      arguments: Array(arguments.dropFirst()))
  }

  /// Words for what went wrong; nil when nothing did.
  private func run(_ script: Script, _ interruption: Interruption, _ outcome: Outcome) -> String? {
    let watched = WatchedThread()
    defer { watched.end() }
    let library = RuleOptions.library
    let isTerminal = Descriptor.output.isTerminal
    do throws(LuaFault) {
      let session = try account.session(
        library, log.logger(), folder: script.folder, allowsWrites: allowWrites, watched: watched
      ) { line in
        print(isTerminal ? Self.safe(line) : line)
      }
      interruption.onSignal(session.scheduler.interrupt)
      interruption.onSignal(session.streams.interrupt)
      session.listsStreams = format == .json
      session.streams.width = Terminal(descriptor: .output).width
      session.streams.report = { problem in
        Moonwatch.say(displaySafe("\(problem.name): \(problem.message)"))
      }
      defer {
        outcome.status = session.exitStatus
        outcome.hasProblems = session.streams.problemCount > 0
      }
      let values = try session.run(
        script.source, chunk: script.chunk, arguments: script.arguments)
      for value in values { show(value) }
      return nil
    } catch {
      return displaySafe(error.message)
    }
  }

  private func show(_ value: Value) {
    switch format {
    case .text:
      if case .string(let text) = value {
        print(Self.safe(text))
      } else {
        print(ValueText.text(value))
      }
    case .json:
      print(String(decoding: ValueDocument.document(value), as: UTF8.self))
    }
  }

  /// Line ends and tabs stay, other control characters are shown.
  private static func safe(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        line.split(separator: "\t", omittingEmptySubsequences: false)
          .map { displaySafe(String($0)) }.joined(separator: "\t")
      }
      .joined(separator: "\n")
  }
}

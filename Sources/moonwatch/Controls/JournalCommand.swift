internal import AWS
internal import ArgumentParser
internal import Values
internal import Journals
internal import Reports
internal import System

struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "List, show and verify the changes that were made to an account.",
    subcommands: [JournalList.self, JournalShow.self, JournalVerify.self])
}

/// Which journal.
struct JournalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The journal's file; without it the account is asked for its number, and its own journal is read.",
      valueName: "file"),
    completion: .file())
  var journal: String?

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: RunCommand.Format = .text

  @OptionGroup var account: AccountOptions
  @OptionGroup var log: LogOptions

  /// The journal, and its text.
  func read() throws -> (path: String, text: JournalText) {
    var path = journal
    if path == nil {
      let settings = PlanSettings(account: account, log: log)
      path = try PlanRun(settings, .json, ["command": .string("journal")]).answer()
        .json["path"]?.string
    }
    guard let path else { throw Failure(description: "the engine named no journal") }
    let found = Journal(path: path)
    do throws(JournalFault) {
      guard found.exists else { throw JournalFault("\(path): there is no journal yet") }
      return (path, try found.read())
    } catch {
      throw Failure(description: displaySafe(error.message))
    }
  }

  /// Says what is wrong with the journal; status 2 when something is.
  func finish(_ path: String, _ text: JournalText) throws {
    if !text.tornTail.isEmpty, !text.isTailWhole {
      Moonwatch.say(
        displaySafe("\(path): the last line was cut short (\(text.tornTail.count) bytes)"))
    }
    guard let fault = text.fault else { return }
    Moonwatch.say(
      displaySafe("\(path):\(fault.lineNumber ?? 0): \(fault.message); what follows was not read"))
    throw ExitCode(2)
  }

  func write(_ body: (inout ReportOutput) throws(OutputError) -> Void) throws {
    var output = try ReportOutput(path: nil)
    try body(&output)
    try output.finish()
  }
}

struct JournalList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the runs that changed the account, oldest first.")

  @OptionGroup var options: JournalOptions

  func run() throws {
    let (path, text) = try options.read()
    let report = JournalReport(path: path, runs: JournalRun.runs(text.records))
    try options.write { output throws(OutputError) in
      if options.format == .json {
        try report.writeJSON(details: false, to: &output)
      } else {
        try report.writeList(to: &output)
      }
    }
    try options.finish(path, text)
  }
}

struct JournalShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a run: each resource before and after, and each call.")

  @Argument(help: ArgumentHelp("The run's id; without it, the last run.", valueName: "run"))
  var id: String?

  @OptionGroup var options: JournalOptions

  func run() throws {
    let (path, text) = try options.read()
    let runs = JournalRun.runs(text.records)
    let wanted = id.map { id in runs.filter { $0.id.hasPrefix(id) } } ?? Array(runs.suffix(1))
    guard wanted.count == 1 else {
      if let id {
        let found = wanted.isEmpty ? "there is no run" : "\(wanted.count) runs begin with"
        throw Failure(description: displaySafe("\(path): \(found) \"\(id)\""))
      }
      throw Failure(description: displaySafe("\(path): the journal has no run"))
    }
    let report = JournalReport(path: path, runs: wanted)
    try options.write { output throws(OutputError) in
      if options.format == .json {
        try report.writeJSON(details: true, to: &output)
      } else {
        try report.writeRun(wanted[0], colour: Terminal(descriptor: .output).colour, to: &output)
      }
    }
    try options.finish(path, text)
  }
}

struct JournalVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Verify the hash chain of the journal.",
    discussion:
      "Exit status: 0 it is; 1 it is not, and the first bad line is named; 2 it cannot be read.")

  @OptionGroup var options: JournalOptions

  func run() throws {
    let (path, text) = try options.read()
    let report = JournalReport(path: path, runs: [])
    try options.write { output throws(OutputError) in
      try report.writeVerification(text, isJSON: options.format == .json, to: &output)
    }
    if text.fault != nil { throw ExitCode(1) }
  }
}

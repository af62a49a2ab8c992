internal import AWS
internal import ArgumentParser
internal import Values
internal import Journals
internal import Reports
internal import System

struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "List, show, verify and repair the record of changes made to an account.",
    subcommands: [
      JournalList.self, JournalShow.self, JournalVerify.self, JournalRepair.self,
    ])
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

  /// The journal's file and, unless the file was named, the account that calls go to.
  func place() throws -> (path: String, account: String?) {
    if let journal { return (journal, nil) }
    let settings = PlanSettings(account: account, log: log)
    let answer = try PlanRun(settings, .json, ["command": .string("journal")]).answer().json
    guard let path = answer["path"]?.string else {
      throw Failure(description: "the engine named no journal")
    }
    return (path, answer["account"]?.string)
  }

  /// The journal, and its text.
  func read() throws -> (path: String, text: JournalText, account: String?) {
    let (path, account) = try place()
    let found = Journal(path: path)
    do throws(JournalFault) {
      guard found.exists else { throw JournalFault("\(path): there is no journal yet") }
      return (path, try found.read(), account)
    } catch {
      throw Failure(description: displaySafe(error.message))
    }
  }

  /// The runs of the account. A file that several accounts share has others.
  func runs(_ text: JournalText, _ account: String?) -> [JournalRun] {
    let all = JournalRun.runs(text.records)
    guard let account else { return all }
    let own = all.filter { $0.text("account") == account }
    if own.count < all.count {
      let others = all.count - own.count
      Moonwatch.say(
        "\(others) \(others == 1 ? "run" : "runs") of other accounts in this file \(others == 1 ? "is" : "are") "
          + "not shown: --journal FILE shows all")
    }
    return own
  }

  /// Says what is wrong with the journal; status 2 when something is.
  func finish(_ path: String, _ text: JournalText) throws {
    if text.isTorn {
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
    let (path, text, account) = try options.read()
    let report = JournalReport(path: path, runs: options.runs(text, account))
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
    let (path, text, account) = try options.read()
    let runs = options.runs(text, account)
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
    abstract: "Verify the hash chain of the journal, and its end.",
    discussion: """
      Exit status: 0 intact; 1 the first bad line is named, or the last line was cut short; 2 it \
      cannot be read.
      """)

  @OptionGroup var options: JournalOptions

  func run() throws {
    let (path, text, _) = try options.read()
    let report = JournalReport(path: path, runs: [])
    try options.write { output throws(OutputError) in
      try report.writeVerification(text, isJSON: options.format == .json, to: &output)
    }
    if text.fault != nil || text.isTorn { throw ExitCode(1) }
  }
}

struct JournalRepair: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract:
      "Say what a broken journal has lost and what stands, and with --yes go on with what stands.",
    discussion: """
      The records before the first bad line stand. With --yes they become the journal again, the broken file is kept \
      beside it, and a record says what was lost. What a lost record has changed is not undone by `undo`, which names \
      the resources that the journal does not know. Exit status: 0 nothing to repair, or repaired; 1 there is \
      something to repair; 2 it cannot be read or written.
      """)

  @Flag(help: "Repair the journal. Without it nothing is written.")
  var yes = false

  @OptionGroup var options: JournalOptions

  func run() throws {
    let (path, text, _) = try options.read()
    var aside: String?
    if yes, text.fault != nil {
      do throws(JournalFault) {
        aside = try Journal(path: path).repair(holder: "journal repair", timeout: 0)
      } catch {
        throw Failure(description: displaySafe(error.message))
      }
    }
    let report = JournalReport(path: path, runs: JournalRun.runs(text.records))
    let isDone = yes
    try options.write { output throws(OutputError) in
      try report.writeRepair(
        text, isDone: isDone, aside: aside, isJSON: options.format == .json, to: &output)
    }
    if text.fault != nil, !yes { throw ExitCode(1) }
  }
}

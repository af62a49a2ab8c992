internal import AWS
internal import ArgumentParser
internal import Scripting
internal import Values
internal import LuaHost
internal import Journals
internal import Reports
internal import System
internal import Synchronization

/// What a run of the engine needs of the command line.
struct PlanSettings: Sendable {
  var account: AccountOptions
  var log: LogOptions
  /// Folders with controls of the user's own, or control files.
  var rulePlaces: [String] = []
  var journal: String?
  var lockTimeout = 30.0
  var output: String?
}

/// One run of the engine of controls: a session, the journal, the terminal, and the report at the end.
struct PlanRun: Sendable {
  private let options: PlanSettings
  private let format: PlanFormat
  private let request: Members
  private let interruption = Interruption()

  /// - Parameter request: what the engine is to do (stdlib/plans/engine.lua).
  init(_ options: PlanSettings, _ format: PlanFormat, _ request: Members) {
    self.options = options
    self.format = format
    self.request = request
  }

  /// What the engine answered.
  struct Answer: Sendable {
    var json: JSON
    /// Whether the report's diff was shown before a question.
    var wasShown = false
  }

  private final class Outcome: Sendable {
    let answer = Mutex<Result<Answer, Failure>?>(nil)
  }

  /// Runs a plan, writes its report and ends with its status.
  func report() throws {
    let output = try ReportOutput(path: options.output)
    let answer = try answer()
    guard let json = answer.json["report"] else { throw Failure(description: "no report came") }
    let report: PlanReport
    do throws(PlanFault) {
      report = try PlanReader.report(json)
    } catch {
      throw Failure(description: "the plan's report is not what it should be: \(error.message)")
    }
    try write(report, answer.wasShown, output)
    if let status = interruption.status { throw ExitCode(status) }
    let status = answer.json["status"]?.integer ?? 2
    if status != 0 { throw ExitCode(Int32(clamping: status)) }
  }

  private func write(
    _ report: PlanReport, _ wasShown: Bool, _ output: consuming ReportOutput
  ) throws(OutputError) {
    let toTerminal = options.output == nil || options.output == "-"
    let colour = toTerminal && Terminal(descriptor: .output).colour
    try format.write(report, colour: colour, isBrief: wasShown, to: &output)
    try output.finish()
  }

  /// What the engine says to the request.
  ///
  /// - Throws: `Failure` when it cannot do it at all; `ExitCode` after an interruption.
  func answer() throws -> Answer {
    let outcome = Outcome()
    let run = self
    // A stack that Lua's own depth fits into, whatever the limits of the main thread are.
    let thread = Thread {
      let result = run.engineAnswer()
      outcome.answer.withLock { $0 = result }
    }
    thread.start()
    thread.join()
    guard let result = outcome.answer.withLock({ $0 }) else {
      throw Failure(description: "the engine gave no answer")
    }
    switch result {
    case .success(let answer):
      if let failure = answer.json["failure"]?.string {
        throw Failure(description: Self.safe(failure))
      }
      return answer
    case .failure(let failure):
      if let status = interruption.status { throw ExitCode(status) }
      throw failure
    }
  }

  private static func safe(_ text: String) -> String {
    text.split(separator: "\n").map { displaySafe(String($0)) }.joined(separator: "\n")
  }

  // ---- the engine's thread ---------------------------------------------------------------------
  private func engineAnswer() -> Result<Answer, Failure> {
    let watched = WatchedThread()
    defer { watched.end() }
    do {
      return .success(try ask(watched))
    } catch let error as LuaFault {
      return .failure(Failure(description: Self.safe(error.message)))
    } catch let error as JSONFault {
      return .failure(Failure(description: Self.safe(error.message)))
    } catch let error as Failure {
      return .failure(error)
    } catch {
      return .failure(Failure(description: Self.safe("\(error)")))
    }
  }

  private func ask(_ watched: WatchedThread) throws -> Answer {
    let library = RuleOptions.library
    let pack = try ControlPack(options.rulePlaces, library: library)
    let session = try options.account.session(
      library, options.log.logger(), folder: nil, watched: watched
    ) { line in Moonwatch.say(displaySafe(line), prefix: "") }
    interruption.onSignal(session.scheduler.interrupt)
    let terminal = PlanTerminal(interruption, isText: format == .text && options.output == nil)
    let (journal, practice) = (options.journal, options.account.practiceJournal)
    let host = PlanHost(
      session, console: terminal.console(lockTimeout: options.lockTimeout), controls: pack.places,
      commandOptions: options.account.commandOptions
    ) { partition, account throws(JournalFault) in
      if let path = journal { return Journal(path: path) }
      if let practice { return practice.map { Journal(path: $0) } ?? Journal() }
      return try Self.journal(partition, account, endpoint: session.endpoint)
    }
    let answer = try host.run(.members(request))
    terminal.end()
    return Answer(json: try JSONDocument(answer).root, wasShown: terminal.hasShown)
  }

  /// The account's own journal.
  private static func journal(
    _ partition: String, _ account: String, endpoint: String?
  ) throws(JournalFault) -> Journal {
    let found = JournalPlace.path(
      partition: partition, account: account, endpoint: endpoint,
      variable: Environment.variable)
    guard let found else {
      throw JournalFault("there is no home folder for it: say where with --journal FILE")
    }
    return Journal(path: found)
  }
}

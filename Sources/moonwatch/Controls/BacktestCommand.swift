internal import Backtests
internal import ArgumentParser
internal import Scripting
internal import Events
internal import Rules
internal import Logging
internal import LuaHost
internal import Predicates
internal import Reports
internal import Synchronization
internal import Values
internal import System

struct BacktestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "Show when a control's alarm would have fired on past events.",
    discussion: """
      Events go through the control's metric filter, become data points, and the alarm is evaluated as \
      CloudWatch does it. The report says when it would have fired and for whom, which events it would have \
      missed and why, and how noisy other thresholds and periods would have been. Nothing is called.

        moonwatch backtest root-usage-monitoring samples:
        moonwatch backtest root-usage-monitoring AWSLogs/ --set threshold=5 period=60
        moonwatch backtest root-usage-monitoring --pattern @filter.txt --delay 5m AWSLogs/
        moonwatch backtest root-usage-monitoring --format csv AWSLogs/ > transitions.csv

      Parameters: threshold, period, evaluation_periods, datapoints_to_alarm, statistic, comparison_operator, \
      treat_missing_data, metric_value, default_value, window (sliding or wall-clock), evaluation_range.
      """)

  @Argument(
    help: ArgumentHelp("The control's id.", valueName: "control"),
    completion: ArgumentCompletion.controls)
  var control: String

  @Argument(help: ArgumentHelp(stringLiteral: EventInputs.help), completion: .file())
  var sources: [String] = []

  @Option(
    name: .customLong("set"), parsing: .upToNextOption,
    help: ArgumentHelp("Values of parameters; may be repeated.", valueName: "name=value"),
    completion: ArgumentCompletion.parameters)
  var given: [String] = []

  @Option(
    help: ArgumentHelp(
      "The metric filter's pattern instead of the control's: a pattern, @FILE or rule:ID.",
      valueName: "pattern"),
    completion: ArgumentCompletion.patterns)
  var pattern: String?

  @OptionGroup var patterns: PatternOptions

  @Option(help: ArgumentHelp("The same as --set evaluation_periods=N.", valueName: "n"))
  var evaluationPeriods: String?

  @Option(help: ArgumentHelp("The same as --set datapoints_to_alarm=N.", valueName: "n"))
  var datapoints: String?

  @Option(
    help: "Sum, SampleCount, Average, Minimum or Maximum.",
    completion: .list(["Sum", "SampleCount", "Average", "Minimum", "Maximum"]))
  var statistic: String?

  @Option(
    help: "missing, ignore, breaching or notBreaching.",
    completion: .list(["missing", "ignore", "breaching", "notBreaching"]))
  var treatMissing: String?

  @Option(
    help: ArgumentHelp(
      "The rule that finds the events that should be caught instead of the control's, or none.",
      valueName: "id"),
    completion: ArgumentCompletion.rules)
  var rule: String?

  @Option(
    help: ArgumentHelp(
      "Duration from an event to its data point, at most a year: 90s, 5m, 1h.",
      valueName: "duration"),
    transform: TimeOption.duration(.zero...BacktestRequest.longest, isWhole: true))
  var delay = TimeSpan.zero

  @Option(
    help: ArgumentHelp(
      "Only events at or after this time. \(TimeOption.timeHelp)", valueName: "time"),
    transform: TimeOption.time)
  var from: Timestamp?

  @Option(
    help: ArgumentHelp("Only events before this time.", valueName: "time"),
    transform: TimeOption.time)
  var to: Timestamp?

  @Option(
    help: ArgumentHelp(
      "End with status 1 if the alarm would have fired (alarms), or events would have been missed (missed).",
      valueName: "what"))
  var failOn = BacktestFailure.none

  @Option(help: ArgumentHelp("text, json or csv (the changes of state).", valueName: "format"))
  var format = BacktestFormat.text

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to a file, all or nothing.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp("Threads. (default: the processor's cores)", valueName: "n"))
  var jobs: Int?

  @Option(help: ArgumentHelp("The most that one file may inflate to.", valueName: "size"))
  var maxBytes = ByteCount(4 << 30)

  @OptionGroup var log: LogOptions

  /// `--set a=1 b=2 SOURCE`: what is no assignment is a source.
  private var assignments: [(name: String, value: String)] {
    given.compactMap { text in
      guard let equals = text.firstIndex(of: "="), Self.isName(text[..<equals]) else { return nil }
      return (String(text[..<equals]), String(text[text.index(after: equals)...]))
    }
  }

  private var allSources: [String] {
    sources
      + given.filter { text in
        text.firstIndex(of: "=").map { !Self.isName(text[..<$0]) } ?? true
      }
  }

  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 == 0x5F || ($0 >= 0x61 && $0 <= 0x7A) }
  }

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs: expected 1 to 1024, found \(jobs)")
    }
    if allSources.isEmpty { throw ValidationError("expected a source: \(EventInputs.help)") }
  }

  func run() throws {
    let interruption = Interruption()
    let logger = log.logger()
    let settings = try settings()
    let (inputs, unread) = EventInputs.list(
      allSources, patterns.rules.environment.library, logger)
    var output = try ReportOutput(path: output)
    var backtest = Backtest(settings)
    backtest.jobs = jobs ?? ThisProcess.processors
    backtest.limits = EventLimits(stream: UInt64(maxBytes.bytes))
    backtest.cancelled = interruption.cancellation
    let report = backtest.run(inputs, problems: unread.map { ($0.where, $0.message) })
    switch format {
    case .text:
      let path = self.output
      let terminal = Terminal(descriptor: path == nil || path == "-" ? .output : nil)
      try BacktestText(width: terminal.width, colour: terminal.colour).write(report, to: &output)
    case .json: try output.write(line: report.document)
    case .csv:
      try BacktestCSV().write(report, to: &output)
      for problem in report.problems { logger.error("\(problem.where): \(problem.message)") }
    }
    try output.finish()
    if let status = interruption.status { throw ExitCode(status) }
    if !report.problems.isEmpty { throw ExitCode(2) }
    if failOn.isMet(by: report) { throw ExitCode(1) }
  }

  private func settings() throws -> BacktestSettings {
    var request = BacktestRequest()
    request.control = try described()
    if let pattern {
      do throws(BadPattern) {
        let argument = try patterns.pattern(pattern)
        if let id = argument.ruleWithWhere {
          throw BadPattern(message: "rule \(id) has a where function, which no metric filter has")
        }
        request.pattern = argument.pattern
      } catch {
        try error.report("--pattern", asJSON: false)
      }
    }
    request.rule = rule
    request.values = assignments
    for (name, value) in [
      ("evaluation_periods", evaluationPeriods), ("datapoints_to_alarm", datapoints),
      ("statistic", statistic), ("treat_missing_data", treatMissing),
    ] {
      if let value { request.values.append((name, value)) }
    }
    request.delay = Int64(delay.seconds)
    request.from = from?.seconds
    request.to = to?.seconds
    do throws(BacktestFault) {
      return try request.settings { id throws(BacktestFault) in try predicate(of: id) }
    } catch {
      throw Failure(description: displaySafe(error.message))
    }
  }

  /// The control, read on a thread whose stack Lua's own depth fits into.
  private func described() throws -> BacktestControl {
    let library = RuleOptions.library
    let pack = try ControlPack(patterns.rules.allPlaces, library: library)
    let outcome = Mutex<Result<BacktestControl, BacktestFault>?>(nil)
    // No call is made, but a session has somewhere to make them.
    let account = try AccountOptions.parse([])
    let (id, log) = (control, log.logger())
    let thread = Thread {
      let watched = WatchedThread()
      defer { watched.end() }
      let result = Result { () throws(BacktestFault) in
        let reader: ControlReader
        do throws(LuaFault) {
          let session = try account.session(library, log, folder: nil, watched: watched) { line in
            Moonwatch.say(displaySafe(line), prefix: "")
          }
          reader = ControlReader(session, places: pack.places)
        } catch {
          throw BacktestFault(error.message)
        }
        return try reader.backtest(id)
      }
      outcome.withLock { $0 = result }
    }
    thread.start()
    thread.join()
    do {
      guard let control = try outcome.withLock({ $0 })?.get() else {
        throw BacktestFault("the control was not read")
      }
      return control
    } catch let error as BacktestFault {
      let lines = error.message.split(separator: "\n").map { displaySafe(String($0)) }
      throw Failure(description: lines.joined(separator: "\n"))
    }
  }

  private func predicate(of id: String) throws(BacktestFault) -> Predicate {
    do throws(BadPattern) {
      let argument = try patterns.pattern("rule:\(id)")
      guard argument.ruleWithWhere == nil else {
        throw BadPattern(message: "rule \(id) has a where function, which a backtest does not run")
      }
      return argument.pattern.predicate
    } catch {
      throw BacktestFault("--rule: \(error.message)")
    }
  }
}

/// The values of `--format` for backtests.
enum BacktestFormat: String, CaseIterable, ExpressibleByArgument { case text, json, csv }

/// What makes a backtest end with status 1.
enum BacktestFailure: String, CaseIterable, ExpressibleByArgument {
  case none, alarms, missed

  func isMet(by report: BacktestReport) -> Bool {
    switch self {
    case .none: false
    case .alarms: !report.alarms.isEmpty
    case .missed: report.missed.count > 0
    }
  }
}

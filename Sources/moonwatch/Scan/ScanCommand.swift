internal import ArgumentParser
internal import Events
internal import Rules
internal import Logging
internal import Reports
internal import System

struct ScanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Run detection rules over CloudTrail events.",
    discussion: """
      Files are recognised by content: {"Records":[…]} as CloudTrail writes them, gzip or plain, JSON \
      Lines, a JSON array, a single event, EventBridge envelopes, and the output of aws cloudtrail \
      lookup-events. Digest files are skipped. Files of any size are read in bounded memory. An event \
      that was delivered twice is one finding.

      What cannot be read is reported with its place; everything else is still scanned, and the exit \
      status is 2.

        moonwatch scan AWSLogs/
        moonwatch scan --rules my-rules --rules builtin: AWSLogs/
        moonwatch scan --format json -o findings.json AWSLogs/
        zcat *.json.gz | moonwatch scan --fail-on high -
      """)

  @Argument(
    help: ArgumentHelp(
      "Files, folders (searched recursively), \"-\" for standard input, \"samples:\" for the sample events that come with Moonwatch.",
      valueName: "source"),
    completion: .file())
  var sources: [String]

  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "End with status 1 if a finding is at least this severe: info, low, medium, high, critical, or none.",
      valueName: "severity"))
  var failOn: FailOn = .severity(.low)

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp("Threads. (default: the processor's cores)", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Report an event as often as it was delivered.")
  var keepDuplicates = false

  @Option(help: ArgumentHelp("The most that one file may inflate to.", valueName: "size"))
  var maxBytes = ByteCount(4 << 30)

  @OptionGroup var log: LogOptions

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs: expected 1 to 1024, found \(jobs)")
    }
  }

  func run() throws {
    let interruption = Interruption()
    let logger = log.logger()
    let environment = rules.environment
    let pack = rules.pack
    let scanned = pack.rules.filter { !$0.isReference }
    guard !scanned.isEmpty || !pack.problems.isEmpty else {
      throw Failure(description: "there are no rules")
    }
    let (inputs, unread) = EventInputs.list(sources, environment.library, logger)
    let file = try ReportOutput(path: output.output)

    let scan = Scan(
      scanned, over: inputs, environment: environment,
      options: ScanOptions(
        jobs: jobs ?? ThisProcess.processors, keepDuplicates: keepDuplicates,
        limits: EventLimits(stream: UInt64(maxBytes.bytes))),
      cancelled: interruption.cancellation)
    var line = ProgressLine()
    let problems = pack.problems.map { ScanProblem(where: $0.place, message: $0.message) } + unread
    let outcome =
      ProgressLine.isUseful
      ? scan.run(problems: problems) { line.show($0) } : scan.run(problems: problems)
    line.clear()
    for (rule, seconds) in outcome.luaSeconds where seconds >= 2 {
      logger.warning("rule \(rule): its Lua ran for \(Int(seconds)) s of processor time")
    }
    let reported = Set(outcome.report.problems.map(\.where))
    for (source, count) in outcome.foreign where !reported.contains(source) {
      logger.warning(
        "\(source): skipped \(count) JSON values that are not CloudTrail events")
    }
    try report(outcome.report, to: file)
    try finish(outcome.report, interruption, logger)
  }

  private func report(_ report: ScanReport, to output: consuming ReportOutput) throws(OutputError) {
    let terminal = self.output.terminal
    var output = output
    try self.output.format.report(width: terminal.width, colour: terminal.colour).write(
      report, to: &output)
    try output.finish()
  }

  private func finish(_ report: ScanReport, _ interruption: Interruption, _ logger: Logger) throws {
    // JSON and text carry the problems themselves.
    if output.format == .ndjson || output.format == .csv {
      for problem in report.problems { logger.error("\(problem.where): \(problem.message)") }
    }
    if let status = interruption.status {
      throw ExitCode(status)
    }
    if !report.problems.isEmpty { throw ExitCode(2) }
    if failOn.isMet(by: report.findings) { throw ExitCode(1) }
  }
}

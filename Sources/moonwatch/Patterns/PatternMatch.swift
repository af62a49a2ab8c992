internal import ArgumentParser
internal import Events
internal import Rules
internal import Logging
internal import Predicates
internal import Reports

struct PatternMatch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Print the events that a pattern matches.",
    discussion: """
      Events are written one a line, as they stand in their files, in the order of the sources.

        moonwatch pattern match '{ $.userIdentity.type = "Root" }' samples:
        moonwatch pattern match --count @filter.txt AWSLogs/

      Of an event pattern, what it asks of the envelope is not looked at: files have records only.
      """)

  @Argument(
    help: ArgumentHelp("A pattern, @FILE or rule:ID.", valueName: "pattern"),
    completion: ArgumentCompletion.patterns)
  var pattern: String

  @Argument(help: ArgumentHelp(stringLiteral: EventInputs.help), completion: .file())
  var sources: [String]

  @OptionGroup var options: PatternOptions

  @Option(help: ArgumentHelp("ndjson or json.", valueName: "format"))
  var format: MatchFormat = .ndjson

  @Flag(help: "Write only how many there are.")
  var count = false

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to a file, all or nothing.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("The most that one file may inflate to.", valueName: "size"))
  var maxBytes = ByteCount(4 << 30)

  @OptionGroup var log: LogOptions

  func run() throws {
    let interruption = Interruption()
    let logger = log.logger()
    let argument: PatternArgument
    do throws(BadPattern) {
      argument = try options.pattern(pattern)
      if let id = argument.ruleWithWhere {
        throw BadPattern(message: "rule \(id) has a where function: run it with moonwatch scan")
      }
    } catch {
      try error.report("the pattern", asJSON: format == .json)
    }
    for warning in argument.warnings { logger.warning("\(warning.message)") }
    if let envelope = argument.pattern.envelope, envelope.predicate != .constant(true) {
      logger.warning("what the pattern asks of the envelope is not looked at")
    }
    let (inputs, problems) = EventInputs.list(
      sources, options.rules.environment.library, logger)
    var run = MatchRun(
      format: format, countsOnly: count,
      output: try ReportOutput(path: output))
    for problem in problems { run.fail(problem.where, problem.message) }
    var matching = MatchingEvents(argument.pattern.predicate)
    let reader = EventReader(
      limits: EventLimits(stream: UInt64(maxBytes.bytes)), cancelled: interruption.cancellation)
    for input in inputs where !interruption.cancellation.isSet {
      try run.read(input, with: reader, &matching)
    }
    let failed = try run.finish()
    if let status = interruption.status { throw ExitCode(status) }
    if failed { throw ExitCode(2) }
  }
}

/// The values of `--format` for matching events; `text` is the same as `ndjson`.
enum MatchFormat: String, CaseIterable, ExpressibleByArgument { case text, ndjson, json }

/// Matching in progress.
private struct MatchRun: ~Copyable {
  private let format: MatchFormat
  private let countsOnly: Bool
  private var output: ReportOutput
  private var problems: [ScanProblem] = []
  private var matched = 0
  private var read = 0
  private var written = 0

  init(
    format: MatchFormat, countsOnly: Bool, output: consuming ReportOutput
  ) {
    self.format = format
    self.countsOnly = countsOnly
    self.output = output
  }

  mutating func fail(_ place: String, _ message: String) {
    problems.append(ScanProblem(where: place, message: message))
    Moonwatch.say(displaySafe("\(place): \(message)"))
  }

  mutating func read(
    _ source: EventSource, with reader: EventReader, _ matching: inout MatchingEvents
  ) throws {
    var faults: [SourceProblem] = []
    var failure: OutputError?
    let found = matching.read(
      source, with: reader, countsOnly: countsOnly, problem: { faults.append($0) }
    ) { record in
      do throws(OutputError) {
        try write(record)
      } catch {
        failure = error
      }
      return failure == nil
    }
    matched += found.matched
    read += found.totals.events
    if found.totals.foreign > 0, faults.isEmpty {
      Moonwatch.say(
        displaySafe(
          "warning: \(source.name): \(found.totals.foreign) JSON values are no CloudTrail events; "
            + "they were skipped"))
    }
    for fault in faults { fail(fault.name, fault.message) }
    if let failure { throw failure }
  }

  private mutating func write(_ record: [UInt8]) throws(OutputError) {
    if format == .json {
      let before =
        written == 0
        ? #"{"schema":"moonwatch.pattern/1","valid":true,"error":null,"events":["# : ","
      try output.write { $0 += Array(before.utf8) }
    }
    written += 1
    try output.write(line: record)
  }

  /// Returns whether something could not be read.
  consuming func finish() throws -> Bool {
    if format == .json {
      let start =
        written > 0
        ? "]" : #"{"schema":"moonwatch.pattern/1","valid":true,"error":null,"events":[]"#
      let faults = JSONTree.array(
        problems.map {
          ["where": .string(ExactText($0.where)), "message": .string(ExactText($0.message))]
        })
      let end = "\(start),\"count\":\(matched),\"read\":\(read),\"errors\":\(faults.json)}\n"
      try output.write { $0 += Array(end.utf8) }
    } else if countsOnly {
      let line = "\(matched)\n"
      try output.write { $0 += Array(line.utf8) }
    }
    let failed = !problems.isEmpty
    try output.finish()
    return failed
  }
}

internal import AWS
internal import ArgumentParser
internal import Reports
internal import Values

struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Test whether an account meets a control.",
    discussion: """
      Only reads. The verdict is pass, fail (with a remedy), manual (needs a manual check) or unknown (with the \
      permission that is missing), and on what evidence.

        moonwatch test root-usage-monitoring
        moonwatch test root-usage-monitoring --regions us-east-1 --no-history --format json

      Exit status: 0 pass or manual; 1 fail; 2 unknown, or the test is incomplete. `moonwatch controls list` \
      lists the controls.
      """)

  enum FailOnManual: String, ExpressibleByArgument, CaseIterable {
    case fail, manual
  }

  @Argument(
    help: ArgumentHelp("The control's id.", valueName: "control"),
    completion: ArgumentCompletion.controls)
  var control: String?

  @Option(
    help: ArgumentHelp(
      "Start of the look-up of recent activity in Event history. \(TimeOption.timeHelp)",
      valueName: "time"),
    transform: TimeOption.time)
  var since: Timestamp?

  @Flag(inversion: .prefixedNo, help: "Look up recent activity in Event history, as information.")
  var history = true

  @Option(
    help: ArgumentHelp("The verdict that ends with status 1: fail or manual.", valueName: "verdict")
  )
  var failOn: FailOnManual = .fail

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: PlanFormat = .text

  @OptionGroup var options: ControlOptions

  func validate() throws {
    if format == .awsCLI { throw ValidationError("--format: a test has no commands: text or json") }
    _ = try Self.control(control, options.words)
  }

  func run() throws {
    var request = options.request("test")
    request["control"] = .string(try Self.control(control, options.words))
    request["since"] = since.map { .time($0) }
    request["history"] = .boolean(history)
    request["fail_on_manual"] = .boolean(failOn == .manual)
    try PlanRun(options.settings, format, request).report()
  }

  /// The control's id, from the arguments or from behind `--set`.
  static func control(_ given: String?, _ words: [String]) throws -> String {
    var all = (given.map { [$0] } ?? []) + words
    guard !all.isEmpty else {
      throw ValidationError("expected a control's id; `moonwatch controls list` lists them")
    }
    let control = all.removeFirst()
    if let stray = all.first {
      throw ValidationError("--set: expected name=value, found \"\(stray)\"")
    }
    return control
  }
}

extension PlanFormat: ExpressibleByArgument {}

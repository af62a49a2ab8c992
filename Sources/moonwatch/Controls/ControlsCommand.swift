internal import AWS
internal import ArgumentParser
internal import Values
internal import Reports

struct ControlsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controls",
    abstract: "List and show controls.",
    subcommands: [ControlsList.self, ControlsShow.self])
}

/// Where controls come from.
struct ControlPlaceOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "A folder with controls of your own, or a control.lua. May be repeated.", valueName: "path"),
    completion: .file())
  var places: [String] = []

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: RunCommand.Format = .text

  @OptionGroup var log: LogOptions

  /// The controls that the engine finds, as `stdlib/plans/engine.lua` describes them.
  func controls(_ request: Members) throws -> JSON {
    // No call is made: it does not matter whose account it would be.
    let settings = PlanSettings(
      account: try AccountOptions.parse([]), log: log, rulePlaces: RuleOptions.places(places))
    return try PlanRun(settings, .json, request).answer().json
  }

  func writeJSON(_ value: JSON) throws {
    var output = try ReportOutput(path: nil)
    var bytes: [UInt8] = []
    bytes.appendJSON(value)
    try output.write(line: bytes)
    try output.finish()
  }
}

struct ControlsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the controls.")

  @OptionGroup var options: ControlPlaceOptions

  func run() throws {
    let answer = try options.controls(["command": .string("list")])
    let controls = answer["controls"].map { Array($0.elements) } ?? []
    let problems = answer["problems"].map { Array($0.elements) } ?? []
    for problem in problems { Moonwatch.say(displaySafe(problem.string ?? "")) }
    if options.format == .json, let list = answer["controls"] {
      try options.writeJSON(list)
    } else {
      let width = controls.compactMap { $0["id"]?.string?.count }.max() ?? 0
      for control in controls {
        let id = control["id"]?.string ?? ""
        let blanks = String(repeating: " ", count: width - id.count)
        print(displaySafe("\(id)\(blanks)  \(control["title"]?.string ?? "")"))
      }
      print("\(controls.count) control\(controls.count == 1 ? "" : "s")")
    }
    if !problems.isEmpty { throw ExitCode(2) }
  }
}

struct ControlsShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a control: its purpose, its parameters, and its backout ways.")

  @Argument(
    help: ArgumentHelp("The control's id.", valueName: "control"),
    completion: ArgumentCompletion.controls)
  var id: String

  @OptionGroup var options: ControlPlaceOptions

  func run() throws {
    let answer = try options.controls(["command": .string("show"), "control": .string(id)])
    guard let control = answer["controls"]?.elements.first(where: { _ in true }) else {
      throw Failure(description: "the engine did not describe the control")
    }
    if options.format == .json { return try options.writeJSON(control) }
    for line in ControlText.lines(control) { print(line) }
  }
}

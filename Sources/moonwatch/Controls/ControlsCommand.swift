internal import AWS
internal import ArgumentParser
internal import Values
internal import Reports

struct ControlsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controls",
    abstract: "List, show, create, check and test controls.",
    subcommands: [
      ControlsList.self, ControlsShow.self, ControlsNew.self, ControlsLint.self,
      ControlsTest.self,
    ])
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

  /// The controls of some ids, all without any; those that do not load are said on standard error.
  func selected(
    _ ids: [String], _ more: Members = [:]
  ) throws -> (controls: [JSON], isBroken: Bool) {
    var request: Members = ["command": .string("list")]
    for (name, value) in more { request[name] = value }
    let answer = try controls(request)
    let problems = answer["problems"]?.elements.compactMap(\.string) ?? []
    for problem in problems { Moonwatch.say(displaySafe(problem)) }
    let all = answer["controls"].map { Array($0.elements) } ?? []
    let known = all.compactMap { $0["id"]?.string }
    for id in ids where !known.contains(id) {
      throw Failure(
        description: displaySafe(
          "there is no control \"\(id)\"\(NearestName.hint(for: id, in: known))"))
    }
    let chosen = all.filter { ids.isEmpty || ids.contains($0["id"]?.string ?? "") }
    return (chosen, !problems.isEmpty)
  }

  func writeJSON(_ value: JSON) throws {
    var bytes: [UInt8] = []
    bytes.appendJSON(value)
    try write(bytes)
  }

  /// A list of values.
  func writeJSON(_ values: [JSON]) throws {
    var bytes = [UInt8(ascii: "[")]
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.appendJSON(value)
    }
    try write(bytes + [UInt8(ascii: "]")])
  }

  private func write(_ bytes: [UInt8]) throws {
    var output = try ReportOutput(path: nil)
    try output.write(line: bytes)
    try output.finish()
  }
}

struct ControlsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the controls.")

  @OptionGroup var options: ControlPlaceOptions

  func run() throws {
    let (controls, isBroken) = try options.selected([])
    if options.format == .json {
      try options.writeJSON(controls)
    } else {
      let width = controls.compactMap { $0["id"]?.string?.count }.max() ?? 0
      for control in controls {
        let id = control["id"]?.string ?? ""
        let blanks = String(repeating: " ", count: width - id.count)
        print(displaySafe("\(id)\(blanks)  \(control["title"]?.string ?? "")"))
      }
      print(counted(controls.count, "control"))
    }
    if isBroken { throw ExitCode(2) }
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

internal import AWS
internal import ArgumentParser
internal import Reports
internal import Values

struct ControlsLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check controls for mistakes that do not keep them from loading.",
    discussion: """
      Missing or mistyped permissions, parameters without a description, defaults that their own check refuses, a \
      missing rationale, missing tests. Status 1 when there is something to improve, 2 when a control does not load.
      """)

  @Argument(help: ArgumentHelp("Ids of controls; all without any.", valueName: "id"))
  var ids: [String] = []

  @OptionGroup var options: ControlPlaceOptions

  func run() throws {
    let (controls, isBroken) = try options.selected(ids, ["lint": .boolean(true)])
    let remarks = controls.flatMap { $0["remarks"]?.elements.compactMap(\.string) ?? [] }
    for remark in remarks { print(displaySafe(remark)) }
    print(
      "\(counted(controls.count, "control")), \(counted(remarks.count, "remark"))")
    if isBroken { throw ExitCode(2) }
    if !remarks.isEmpty { throw ExitCode(1) }
  }
}

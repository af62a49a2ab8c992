internal import AWS
internal import ArgumentParser
internal import Reports

struct ImplementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "implement",
    abstract: "Deploy a control: print a diff, and apply it with --apply.",
    discussion: """
      Without --apply it only reads, and shows what would be created, changed and kept. Every change is journalled \
      before it is made (docs/plans.md); `moonwatch backout CONTROL undo` takes it back.

        moonwatch implement root-usage-monitoring --set notify=email:security@example.com
        moonwatch implement root-usage-monitoring --set notify=email:security@example.com --apply
        moonwatch implement root-usage-monitoring --format aws-cli

      Exit status: 0 unchanged, planned or applied; 2 failed or declined; 130 interrupted between two steps.
      """)

  @Argument(
    help: ArgumentHelp("The control's id.", valueName: "control"),
    completion: ArgumentCompletion.controls)
  var control: String?

  @OptionGroup var change: ChangeOptions
  @OptionGroup var options: ControlOptions

  func validate() throws { _ = try TestCommand.control(control, options.words) }

  func run() throws {
    var request = options.request("implement")
    request["control"] = .string(try TestCommand.control(control, options.words))
    change.add(to: &request)
    try PlanRun(options.settings, change.format, request).report()
  }
}

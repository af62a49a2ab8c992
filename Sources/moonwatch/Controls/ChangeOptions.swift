internal import AWS
internal import ArgumentParser
internal import Reports

/// What the commands take that change an account.
struct ChangeOptions: ParsableArguments {
  @Flag(help: "Make the changes, after asking once. Without it they are only shown.")
  var apply = false

  @Flag(help: "Make the changes without asking.")
  var yes = false

  @Flag(help: "Also change what CloudFormation, Terraform or Control Tower owns.")
  var includeManaged = false

  @Flag(
    help:
      "Also replace resources with settings that this version does not know: those settings are lost."
  )
  var dropUnknown = false

  @Option(
    help: ArgumentHelp(
      "text, json, or aws-cli: the commands that make the changes.", valueName: "format"))
  var format: PlanFormat = .text

  func validate() throws {
    if format == .awsCLI, apply || yes {
      throw ValidationError(
        "--format aws-cli prints what would be done: leave out --apply and --yes")
    }
  }

  func add(to request: inout Members) {
    request["apply"] = .boolean(apply || yes)
    request["yes"] = .boolean(yes)
    request["include_managed"] = .boolean(includeManaged)
    request["drop_unknown"] = .boolean(dropUnknown)
    request["format"] = .string(format.rawValue)
  }
}

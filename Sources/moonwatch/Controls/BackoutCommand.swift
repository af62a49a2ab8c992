internal import AWS
internal import ArgumentParser
internal import Reports

struct BackoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backout",
    abstract: "Roll back a control, or reduce it temporarily.",
    discussion: """
      `undo` puts back what the journal says was there before, newest first. What was changed since by others is \
      a conflict: shown, and left alone unless --override-conflicts is given. `moonwatch controls show CONTROL` lists \
      the other ways.

        moonwatch backout root-usage-monitoring quiet=2h --apply
        moonwatch backout root-usage-monitoring threshold=5 --apply
        moonwatch backout root-usage-monitoring undo --apply

      Exit status: 0 unchanged, planned or applied; 2 failed or declined; 130 interrupted between two steps.
      """)

  @Argument(
    help: ArgumentHelp("The control's id.", valueName: "control"),
    completion: ArgumentCompletion.controls)
  var control: String?

  @Argument(
    help: ArgumentHelp("The way, with its value if it takes one.", valueName: "way[=value]"),
    completion: ArgumentCompletion.ways)
  var way: String?

  @Flag(help: "Also put back what others have changed since.")
  var overrideConflicts = false

  @OptionGroup var change: ChangeOptions
  @OptionGroup var options: ControlOptions

  func validate() throws { _ = try words() }

  /// The control's id and the way.
  private func words() throws -> [String] {
    let words = ([control, way].compactMap { $0 }) + options.words
    guard words.count >= 2 else {
      throw ValidationError(
        "expected a control's id and a way, like undo; `moonwatch controls show CONTROL` lists them"
      )
    }
    if words.count > 2 {
      throw ValidationError("--set: expected name=value, found \"\(words[2])\"")
    }
    return words
  }

  func run() throws {
    let words = try words()
    let parts = words[1].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    var request = options.request("backout")
    request["control"] = .string(words[0])
    request["way"] = .string(String(parts[0]))
    request["value"] = parts.count == 2 ? .string(String(parts[1])) : nil
    request["override_conflicts"] = .boolean(overrideConflicts)
    change.add(to: &request)
    try PlanRun(options.settings, change.format, request).report()
  }
}

internal import AWS
internal import ArgumentParser
internal import Reports
internal import Values

/// What all commands on controls take.
struct ControlOptions: ParsableArguments {
  @Option(
    name: .customLong("set"), parsing: .upToNextOption,
    help: ArgumentHelp(
      "Parameters of the control: --set threshold=2 notify=email:sec@example.com. May be repeated; `moonwatch controls show CONTROL` lists them.",
      valueName: "name=value"),
    completion: ArgumentCompletion.parameters)
  var assignments: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only these regions, separated by commas, instead of all that are enabled.",
      valueName: "regions"),
    completion: ArgumentCompletion.regionLists)
  var regions: String?

  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "Folder with your own controls and resources, or a control.lua; searched before the included ones. May be repeated; MOONWATCH_RULES can name such places too, separated by colons.",
      valueName: "path"),
    completion: .file())
  var places: [String] = []

  @Option(
    help: ArgumentHelp(
      "Journal file. (default: the account's, in ~/.local/state/moonwatch/journal)",
      valueName: "file"),
    completion: .file())
  var journal: String?

  @Option(
    help: ArgumentHelp(
      "Longest wait for another run on the account, at most a day.", valueName: "duration"),
    transform: TimeOption.duration(.zero ... .days(1)))
  var lockTimeout = TimeSpan(seconds: 30)

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write the report to a file, all or nothing.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var account: AccountOptions
  @OptionGroup var log: LogOptions

  func validate() throws {
    if let regions {
      let names = regions.split(separator: ",", omittingEmptySubsequences: false)
      let isName = { (name: Substring) in
        !name.isEmpty
          && name.utf8.allSatisfy { byte in
            byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x2D
          }
      }
      guard names.allSatisfy(isName) else {
        throw ValidationError(
          "--regions: expected names like us-east-1,eu-west-1, found \"\(regions)\"")
      }
    }
  }

  /// The values of `--set`, and the words after them that are no assignments.
  func split() -> (assignments: [Value], words: [String]) {
    var values: [Value] = []
    for (index, text) in assignments.enumerated() {
      guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
        return (values, Array(assignments[index...]))
      }
      let value = text[text.index(after: sign)...]
      values.append(
        .members(["name": .string(String(text[..<sign])), "value": .string(String(value))]))
    }
    return (values, [])
  }

  var settings: PlanSettings {
    PlanSettings(
      account: account, log: log, rulePlaces: RuleOptions.places(places), journal: journal,
      lockTimeout: lockTimeout.seconds, output: output)
  }

  /// What stands behind `--set` and is no assignment: `--set a=b CONTROL` is meant as two things.
  var words: [String] { split().words }

  /// The options that a command of a remedy needs to reach the same control, account and journal.
  private var repeated: [Value] {
    var words = places.flatMap { ["--rules", $0] } + account.words
    if let regions { words += ["--regions", regions] }
    if let journal { words += ["--journal", journal] }
    return words.map { .string($0) }
  }

  /// The members of a request that all commands have.
  func request(_ command: String) -> Members {
    var request: Members = ["command": .string(command)]
    request["set"] = .list(split().assignments)
    request["options"] = .list(repeated)
    if let regions {
      request["regions"] = .list(regions.split(separator: ",").map { .string(String($0)) })
    }
    return request
  }
}

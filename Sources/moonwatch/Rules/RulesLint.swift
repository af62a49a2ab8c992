internal import ArgumentParser
internal import Reports
internal import Rules

struct RulesLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check rules for mistakes that do not keep them from loading.",
    discussion: "Exit status: 0 no problems; 1 problems found; 2 a rule does not load.")

  @Argument(
    help: ArgumentHelp("Ids of rules; all without any.", valueName: "id"),
    completion: ArgumentCompletion.rules)
  var ids: [String] = []

  @OptionGroup var rules: RuleOptions

  func run() throws {
    let pack = rules.pack
    let broken = pack.reportProblems()
    let selected = try pack.selected(ids)
    let remarks = selected.flatMap(RuleLint.remarks)
    for remark in remarks { print(displaySafe("\(remark.place): \(remark.message)")) }
    print("\(selected.count) rules, \(remarks.count) remarks")
    if broken { throw ExitCode(2) }
    if !remarks.isEmpty { throw ExitCode(1) }
  }
}

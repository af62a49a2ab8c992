internal import ArgumentParser
internal import Rules
internal import Reports

struct RulesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The rules that a scan would run.")

  @OptionGroup var rules: RuleOptions

  func run() throws {
    let pack = rules.pack
    let failed = pack.reportProblems()
    let width = pack.rules.map(\.id.count).max() ?? 0
    for rule in pack.rules {
      let severity = rule.isReference ? "none" : rule.severity.name
      print(
        displaySafe(
          padded(rule.id, width) + "  " + padded(severity, 8) + "  " + rule.title))
    }
    let references = pack.rules.count { $0.isReference }
    let count = pack.rules.count - references
    let beside = references == 0 ? "" : ", \(references) to compare with"
    print("\(count) rule\(count == 1 ? "" : "s")\(beside)")
    if failed { throw ExitCode(2) }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

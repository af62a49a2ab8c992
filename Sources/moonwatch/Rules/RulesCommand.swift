internal import ArgumentParser
internal import Reports
internal import Rules

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List, show, test, lint, import and create detection rules.",
    subcommands: [
      RulesList.self, RulesShow.self, RulesTest.self, RulesLint.self, RulesImport.self,
      RulesNew.self,
    ])
}

extension RulePack {
  /// Writes the pack's problems to standard error. Returns whether there were any.
  func reportProblems() -> Bool {
    for problem in problems { Moonwatch.say(displaySafe("\(problem.place): \(problem.message)")) }
    return !problems.isEmpty
  }

  /// The rules with these ids, all when there are none.
  ///
  /// - Throws: `Failure` for an id that no rule has.
  func selected(_ ids: [String]) throws(Failure) -> [Rule] {
    if ids.isEmpty { return rules }
    return try ids.map { id throws(Failure) in try rule(id) }
  }

  /// The rule with an id.
  ///
  /// - Throws: `Failure` when no rule has it.
  func rule(_ id: String) throws(Failure) -> Rule {
    if let rule = rules.first(where: { $0.id == id }) { return rule }
    let hint = hint(forID: id)
    throw Failure(description: displaySafe("there is no rule \"\(id)\"\(hint)"))
  }
}

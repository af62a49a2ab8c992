internal import ArgumentParser
internal import Predicates
internal import Reports
internal import Rules

struct RulesTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the examples of rules.",
    discussion: """
      Every event under examples.fires has to be found, every one under examples.quiet left alone. For \
      one that should have fired, the parts of the match that said no are shown with what the event had.
      """)

  @Argument(
    help: ArgumentHelp("Ids of rules; all without any.", valueName: "id"),
    completion: ArgumentCompletion.rules)
  var ids: [String] = []

  @OptionGroup var rules: RuleOptions

  func run() throws {
    let pack = rules.pack
    let broken = pack.reportProblems()
    let tester = RuleTester(rules.environment)
    defer { tester.end() }
    var passed = 0
    var failed = 0
    for rule in try pack.selected(ids) {
      let result = tester.test(rule)
      passed += result.passed
      failed += result.failures.count
      if result.failures.isEmpty {
        let count = result.passed
        print(displaySafe("ok    \(rule.id)  \(count == 0 ? "no examples" : "\(count) examples")"))
      } else {
        print(displaySafe("FAIL  \(rule.id)"))
        for failure in result.failures { show(failure, rule) }
      }
    }
    print("\(passed) passed, \(failed) failed")
    if broken { throw ExitCode(2) }
    if failed > 0 { throw ExitCode(1) }
  }

  private func show(_ failure: RuleTester.Failure, _ rule: Rule) {
    let place = failure.example.line.map { "\(rule.file.path):\($0)" } ?? rule.file.path
    print(displaySafe("      \(place): \(failure.example.name): \(failure.message)"))
    for culprit in failure.explanation?.culprits ?? [] {
      let found = culprit.found.map { ", found \($0)" } ?? ""
      print(displaySafe("        no: \(culprit.text)\(found)"))
    }
  }
}

internal import ArgumentParser
internal import Rules
internal import Predicates
internal import Reports

struct RulesShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a rule: what it finds and why, what to do, its match in words.",
    discussion: """
      With --as, the rule as another tool takes it: on standard output just what is to be deployed, on standard \
      error where it says nearly, but not just, the same. What cannot be said is an error with status 2.

        moonwatch rules show root-usage-reference --as filter-pattern
        moonwatch rules show root-usage --as sigma > root_usage.yml
      """)

  @Argument(
    help: ArgumentHelp("The rule's id.", valueName: "id"),
    completion: ArgumentCompletion.rules)
  var id: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "filter-pattern (CloudWatch Logs), event-pattern (EventBridge), sql-athena, sigma or lua.",
      valueName: "form"))
  var form: DeployedForm?

  @OptionGroup var rules: RuleOptions

  func run() throws {
    let pack = rules.pack
    let rule: Rule
    do throws(Failure) {
      rule = try pack.rule(id)
    } catch {
      // It may be in a file that did not load.
      _ = pack.reportProblems()
      throw error
    }
    if let form { return try deploy(rule, as: form) }
    print(displaySafe("\(rule.id): \(rule.title)"))
    if let comment = rule.comment {
      for line in comment.split(separator: "\n", omittingEmptySubsequences: false) {
        print(displaySafe("  \(line)"))
      }
      print("")
    }
    print(displaySafe("file      \(rule.file.path)"))
    print(
      "severity  \(rule.severity.name)\(rule.hasSeverityFor ? ", or what severity_for says" : "")")
    if !rule.tags.isEmpty { print(displaySafe("tags      \(rule.tags.joined(separator: ", "))")) }
    switch rule.message {
    case .template(let template): print(displaySafe("message   \(template.source)"))
    case .function: print("message   a function of the event")
    }
    print("examples  \(rule.examples.fires.count) fire, \(rule.examples.quiet.count) stay quiet")
    if let description = rule.description { print("\n" + displaySafe(description)) }
    print("\nfires when")
    for line in rule.predicate.outline { print(displaySafe("  " + line)) }
    if rule.hasWhere { print("  and its where function says so") }
    for reference in rule.references { print(displaySafe("see \(reference)")) }
  }

  private func deploy(_ rule: Rule, as form: DeployedForm) throws {
    do throws(UnprintablePredicate) {
      let printed = try form.print(rule)
      for line in printed.text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.isEmpty, printed.text.hasSuffix("\n") { continue }
        print(displaySafe(String(line)))
      }
      for caveat in printed.caveats { Moonwatch.say(displaySafe("nearly: \(caveat)")) }
    } catch {
      throw Failure(description: displaySafe("\(rule.id): \(error.message)"))
    }
  }
}

extension DeployedForm: ExpressibleByArgument {}

internal import ArgumentParser
internal import Findings
internal import Predicates
internal import Reports
internal import Rules

struct RulesShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "What a rule finds: its match in words, its severity, its examples.")

  @Argument(help: ArgumentHelp("The rule's id.", valueName: "id"))
  var id: String

  @OptionGroup var rules: RuleOptions

  func run() throws {
    let pack = rules.pack
    guard let rule = try? pack.selected([id]).first else {
      _ = pack.reportProblems()
      _ = try pack.selected([id])
      return
    }
    print(displaySafe("\(rule.id): \(rule.title)"))
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
}

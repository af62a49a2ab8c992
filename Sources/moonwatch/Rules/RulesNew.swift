internal import AWS
internal import ArgumentParser
internal import Events
internal import Predicates
internal import Reports
internal import Rules
internal import Shell
internal import System
internal import Values

struct RulesNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Create a rule from a template.",
    discussion: """
      The rule loads, and passes its own examples and rules lint. With --from it finds the calls that the event shows, and \
      the event is its example.

        moonwatch rules new console-without-mfa
        moonwatch rules new open-ssh --kind where --output my-rules/open-ssh.lua
        moonwatch rules new role-created --from event.json
      """)

  @Argument(help: ArgumentHelp("Id of the new rule.", valueName: "name"))
  var id: String

  @Option(
    help: ArgumentHelp(
      "What decides: match (fields of an event) or where (a function of the event).",
      valueName: "kind"),
    completion: .list(RuleTemplate.Kind.allCases.map(\.rawValue)))
  var kind = RuleTemplate.Kind.match.rawValue

  @Option(
    help: ArgumentHelp(
      "File with an event to find, as JSON; of several events the first. \"-\" is standard input.",
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var from: String?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "File to write instead of standard output. It must not exist.", valueName: "file"),
    completion: .file())
  var output: String?

  func validate() throws {
    guard Identifier.isValid(id) else {
      throw ValidationError(
        "the name of a rule is its id: expected \(Identifier.words), found \"\(id)\"")
    }
    try checkKind()
  }

  /// Kinds of rules that see more than one event.
  private static let unavailable: Set<String> = ["threshold", "sequence"]

  private func checkKind() throws {
    if RuleTemplate.Kind(rawValue: kind) != nil { return }
    if Self.unavailable.contains(kind) {
      throw ValidationError(
        "\(kind) rules are not available in this version: a rule sees one event; "
          + "expected --kind match or where")
    }
    let hint = NearestName.hint(for: kind, in: RuleTemplate.Kind.allCases.map(\.rawValue))
    throw ValidationError("--kind: expected match or where, found \"\(kind)\"\(hint)")
  }

  func run() throws {
    if let output, FileSystem.exists(output) {
      throw Failure(description: displaySafe("\(output) exists already; it is left as it is"))
    }
    let template = RuleTemplate(
      id: id, kind: RuleTemplate.Kind(rawValue: kind) ?? .match, event: try from.map(Self.event))
    var file = try ReportOutput(path: output)
    try file.write { $0 += template.text.utf8 }
    try file.finish()
  }

  /// The first event of a file.
  private static func event(in path: String) throws -> Value {
    let source =
      path == "-"
      ? EventSource(name: "standard input", origin: .standardInput)
      : EventSource(name: path, origin: .file(path))
    var problem: SourceProblem?
    var event: Value?
    var all = MatchingEvents(.constant(true))
    let reader = EventReader(limits: EventLimits(), cancelled: Cancellation())
    _ = all.read(source, with: reader, countsOnly: false, problem: { problem = problem ?? $0 }) {
      event = (try? JSONDocument($0)).map { Value($0.root) }
      return false
    }
    if let event { return event }
    let why = problem.map { "\($0.name): \($0.message)" } ?? "\(path): has no CloudTrail event"
    throw Failure(description: displaySafe(why))
  }
}

internal import ArgumentParser
internal import Predicates
internal import Reports

struct PatternCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two patterns by meaning; print an event for each difference.",
    discussion: """
      The relation is that of the first to the second: equal, broader, narrower, overlapping, disjoint; \
      unknown where it could not be decided, with the reason.

        moonwatch pattern compare '{ $.userIdentity.type = "Root" }' rule:root-usage-reference
        moonwatch pattern compare --expect equal --expect broader @filter.txt rule:root-usage-reference

      Event patterns are about an envelope: the records in it are compared, and what the envelope lets \
      through is said beside.
      """)

  @Argument(
    help: ArgumentHelp("A pattern, @FILE or rule:ID.", valueName: "first"),
    completion: ArgumentCompletion.patterns)
  var first: String

  @Argument(
    help: ArgumentHelp("A pattern, @FILE or rule:ID.", valueName: "second"),
    completion: ArgumentCompletion.patterns)
  var second: String

  @OptionGroup var options: PatternOptions

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: PatternFormat = .text

  @Option(
    help: ArgumentHelp(
      "End with status 1 unless this is the relation. May be repeated: any of them.",
      valueName: "relation"))
  var expect: [PatternComparison.Relation] = []

  func run() throws {
    let one = try read(first, "the first pattern")
    let other = try read(second, "the second pattern")
    let verdict = PatternVerdict(one, other)
    switch format {
    case .json:
      var output = try ReportOutput(path: nil)
      try output.write(line: verdict.document.bytes)
      try output.finish()
    case .text: for line in verdict.lines { print(displaySafe(line)) }
    }
    if !expect.isEmpty, !expect.contains(verdict.relation) {
      throw ExitCode(1)
    }
  }

  private func read(_ argument: String, _ name: String) throws -> PatternArgument {
    do {
      return try options.pattern(argument)
    } catch {
      try error.report(name, asJSON: format == .json)
    }
  }
}

/// How two patterns of the command line relate.
struct PatternVerdict {
  private let sides: [(name: String, argument: PatternArgument)]
  private let comparison: PatternComparison
  /// Why the relation is unknown.
  private let reason: String?
  let relation: PatternComparison.Relation

  init(_ first: PatternArgument, _ second: PatternArgument) {
    sides = [("first", first), ("second", second)]
    comparison = PatternComparison(first.pattern.predicate, second.pattern.predicate)
    let rules = [first, second].compactMap(\.ruleWithWhere)
    // Functions only take away events: what has none in common stays so.
    if rules.isEmpty || comparison.relation == .disjoint {
      relation = comparison.relation
      reason = comparison.reason
    } else {
      relation = .unknown
      let names = rules.map { "rule \($0)" }.joined(separator: " and ")
      reason =
        "the where function of \(names) may leave out more events; without it the relation is "
        + comparison.relation.rawValue
    }
  }

  /// Whether AWS is documented to read both patterns as they were read here.
  private var isDocumented: Bool { sides.allSatisfy { $0.argument.pattern.isDocumented } }

  var document: PatternDocument {
    PatternDocument([
      ("relation", .string(ExactText(relation.rawValue))),
      ("only_first", comparison.onlyFirst ?? .null),
      ("only_second", comparison.onlySecond ?? .null), ("both", comparison.both ?? .null),
      ("reason", JSONTree(reason)), ("documented", .boolean(isDocumented)),
      (
        "warnings",
        .array(
          sides.flatMap { name, argument in
            argument.warnings.map { warning in
              guard case .object(let members) = warning.document else { return warning.document }
              return .object(
                [JSONTree.Member("pattern", .string(ExactText(name)))] + members)
            }
          })
      ),
      ("first", side(0)), ("second", side(1)),
    ])
  }

  private func side(_ number: Int) -> JSONTree {
    let pattern = sides[number].argument.pattern
    return [
      "dialect": .string(ExactText(pattern.dialect.rawValue)),
      "pattern": .string(ExactText(pattern.text)),
      "record_types": pattern.envelope.map { JSONTree(strings: $0.lets) } ?? .null,
      "envelope": pattern.envelope.map { JSONTree(strings: $0.predicate.outline) } ?? .null,
    ]
  }

  var lines: [String] {
    var lines = ["\(relation.rawValue): \(words)"]
    if let reason { lines.append("  " + reason) }
    for (name, event) in [
      ("only the first", comparison.onlyFirst), ("only the second", comparison.onlySecond),
    ] {
      guard let event else { continue }
      lines.append("an event that \(name) matches: a root console login\(Self.changes(event))")
      lines.append("  " + event.json)
    }
    for (name, argument) in sides {
      if let envelope = argument.pattern.envelope {
        lines.append("the \(name) pattern is met in envelopes of")
        lines += envelope.lets.map { "  " + $0 }
        if envelope.asksForMore {
          lines += ["  of which"] + envelope.predicate.outline.map { "    " + $0 }
        }
      }
      lines += argument.warnings.map { "the \(name) pattern: \($0.line)" }
    }
    if !isDocumented {
      lines.append("what is said here holds if AWS reads the patterns as they are read here")
    }
    return lines
  }

  private var words: String {
    switch relation {
    case .equal: "both match the same events"
    case .broader: "the first matches all that the second does, and more"
    case .narrower: "the first matches only events that the second does, not all of them"
    case .overlapping: "each matches events that the other does not, and some both"
    case .disjoint: "no event is matched by both"
    case .unknown: "it could not be decided"
    }
  }

  private static func changes(_ event: JSONTree) -> String {
    let changes = event.changes(from: SampleEvent.rootLogin)
    if changes.isEmpty { return "" }
    return changes.count > 6 ? ", changed much" : " with " + changes.joined(separator: ", ")
  }
}

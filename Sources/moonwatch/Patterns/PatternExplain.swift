internal import ArgumentParser
internal import Predicates
internal import Reports

struct PatternExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a pattern: its meaning, its fields, and doubtful parts.",
    discussion: """
      moonwatch pattern explain '{ $.userIdentity.type = "Root" }'
      moonwatch pattern explain --format json rule:root-usage
      """)

  @Argument(
    help: ArgumentHelp("A pattern, @FILE or rule:ID.", valueName: "pattern"),
    completion: ArgumentCompletion.patterns)
  var pattern: String

  @OptionGroup var options: PatternOptions

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: PatternFormat = .text

  func run() throws {
    let argument: PatternArgument
    do throws(BadPattern) {
      argument = try options.pattern(pattern)
    } catch {
      try error.report("the pattern", asJSON: format == .json)
    }
    let reading = PatternReading(argument)
    switch format {
    case .json:
      var output = try ReportOutput(path: nil)
      try output.write(line: reading.document.bytes)
      try output.finish()
    case .text: for line in reading.lines { print(displaySafe(line)) }
    }
  }
}

/// The values of `--format` for patterns.
enum PatternFormat: String, CaseIterable, ExpressibleByArgument { case text, json }

/// What there is to say about one pattern.
struct PatternReading {
  private let argument: PatternArgument
  private let matches: EventSearch.Finding
  private let misses: EventSearch.Finding
  private let warnings: [PatternWarning]
  /// Per other dialect, the pattern in it, or why it cannot be said.
  private let printed:
    [(dialect: PatternDialect, result: Result<PrintedPattern, UnprintablePredicate>)]

  init(_ argument: PatternArgument) {
    self.argument = argument
    let predicate = argument.pattern.predicate
    var search = EventSearch([predicate])
    matches = search.find([(predicate, true)])
    misses = search.find([(predicate, false)])
    var warnings = argument.warnings
    if case .none = matches { warnings.insert(PatternWarning("this can never match"), at: 0) }
    if case .none = misses { warnings.insert(PatternWarning("this matches every event"), at: 0) }
    self.warnings = warnings
    printed = [PatternDialect.filterPattern, .eventPattern]
      .filter { $0 != argument.pattern.dialect }
      .map { dialect in
        (dialect, Result { () throws(UnprintablePredicate) in try predicate.printed(as: dialect) })
      }
  }

  private var fields: [String] { argument.pattern.predicate.fields.map(\.description).sorted() }

  var document: PatternDocument {
    let pattern = argument.pattern
    return PatternDocument([
      ("dialect", .string(ExactText(pattern.dialect.rawValue))),
      ("pattern", .string(ExactText(pattern.text))),
      ("outline", JSONTree(strings: pattern.predicate.outline)),
      ("fields", JSONTree(strings: fields)),
      ("documented", .boolean(pattern.isDocumented)),
      ("matches_never", .boolean(matches.isNone)), ("matches_always", .boolean(misses.isNone)),
      ("example", matches.event ?? .null),
      ("record_types", pattern.envelope.map { JSONTree(strings: $0.lets) } ?? .null),
      ("warnings", .array(warnings.map(\.document))),
      (
        "printed",
        .object(
          printed.map { dialect, result in
            switch result {
            case .success(let printed):
              JSONTree.Member(
                dialect.rawValue,
                [
                  "text": .string(ExactText(printed.text)),
                  "caveats": JSONTree(strings: printed.caveats), "error": .null,
                ])
            case .failure(let error):
              JSONTree.Member(
                dialect.rawValue,
                ["text": .null, "caveats": [], "error": .string(ExactText(error.message))])
            }
          })
      ),
    ])
  }

  var lines: [String] {
    let pattern = argument.pattern
    var lines = ["dialect   \(pattern.dialect.rawValue)", "matches when"]
    lines += pattern.predicate.outline.map { "  " + $0 }
    if let id = argument.ruleWithWhere {
      lines.append("  and the where function of rule \(id) says so")
    }
    if let envelope = pattern.envelope {
      lines += ["in envelopes of"] + envelope.lets.map { "  " + $0 }
      if envelope.asksForMore {
        lines += ["of which"] + envelope.predicate.outline.map { "  " + $0 }
      }
    }
    if !fields.isEmpty { lines += ["fields"] + fields.map { "  " + $0 } }
    if let event = matches.event { lines += ["an event it matches", "  " + event.json] }
    for (dialect, result) in printed {
      lines.append("as \(dialect.rawValue)")
      switch result {
      case .success(let printed):
        lines.append("  " + (printed.text.isEmpty ? "(the empty pattern)" : printed.text))
        lines += printed.caveats.map { "  but: " + $0 }
      case .failure(let error): lines.append("  no: " + error.message)
      }
    }
    return lines + warnings.map(\.line)
  }
}

extension EventSearch.Finding {
  var isNone: Bool { if case .none = self { true } else { false } }
}

internal import ArgumentParser
internal import Predicates
internal import Reports
internal import Rules
internal import System

/// How patterns on the command line are read.
struct PatternOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The dialect of patterns that are written out or in a file: filter-pattern, event-pattern or lua.",
      valueName: "dialect"))
  var dialect: PatternDialect?

  @OptionGroup var rules: RuleOptions

  /// The pattern that an argument stands for.
  func pattern(_ argument: String) throws(BadPattern) -> PatternArgument {
    if argument.hasPrefix("rule:") { return try rule(String(argument.dropFirst("rule:".count))) }
    var text = argument
    if argument.hasPrefix("@") {
      let path = String(argument.dropFirst())
      let bytes: [UInt8]
      do throws(SystemError) { bytes = try FileSystem.read(path) } catch {
        throw BadPattern(message: error.description)
      }
      guard let read = String(validating: bytes, as: UTF8.self) else {
        throw BadPattern(message: "\(path) is not UTF-8")
      }
      // A file ends with a line break, a pattern does not.
      text = read.hasSuffix("\n") ? String(read.dropLast()) : read
    }
    do throws(PatternError) {
      switch dialect ?? PatternDialect(recognising: text) {
      case .filterPattern: return PatternArgument(pattern: try FilterPattern.parse(text))
      case .eventPattern: return PatternArgument(pattern: try EventPattern.parse(text))
      case .lua:
        return PatternArgument(pattern: try LuaPattern.parse(text, environment: rules.environment))
      }
    } catch {
      throw BadPattern(message: error.description, marked: error.marked(in: text))
    }
  }

  private func rule(_ id: String) throws(BadPattern) -> PatternArgument {
    let pack = rules.pack
    guard let rule = pack.rules.first(where: { $0.id == id }) else {
      _ = pack.reportProblems()
      let hint = pack.hint(forID: id) { "rule:" + $0 }
      throw BadPattern(message: "there is no rule \"\(id)\"\(hint)")
    }
    let pattern = Pattern(dialect: .lua, text: "rule:\(id)", predicate: rule.predicate)
    return PatternArgument(pattern: pattern, ruleWithWhere: rule.hasWhere ? id : nil)
  }
}

/// A pattern of the command line.
struct PatternArgument {
  var pattern: Pattern
  /// The rule's id, if it leaves out events by a function, which no comparison sees.
  var ruleWithWhere: String?

  /// The pattern's own warnings, and those about its fields.
  var warnings: [PatternWarning] {
    var all = pattern.warnings
    for field in pattern.predicate.fields.sorted(by: { $0.description < $1.description }) {
      guard let unknown = EventSchema.check(FieldPath(field.names)) else { continue }
      let hint = unknown.hint
      all.append(
        PatternWarning("no CloudTrail event has the field \(unknown.path)\(hint)"))
    }
    all += RuleLint.typeRemarks(pattern.predicate).map { PatternWarning("it " + $0) }
    if let ruleWithWhere {
      all.append(
        PatternWarning("the where function of rule \(ruleWithWhere) may leave out more events"))
    }
    return all
  }
}

/// An argument that stands for no pattern.
struct BadPattern: Error {
  var message: String
  /// The line of the pattern, and a caret below the fault.
  var marked: String?

  /// Ends the run: with a document on standard output for `json`, with words otherwise.
  func report(_ name: String, asJSON: Bool) throws -> Never {
    if asJSON {
      var output = try ReportOutput(path: nil)
      try output.write(
        line: PatternDocument.bad("\(name): \(message)").bytes)
      try output.finish()
    }
    Moonwatch.say(displaySafe("\(name): \(message)"))
    for line in (marked ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
      Moonwatch.say(displaySafe(String(line)), prefix: "  ")
    }
    throw ExitCode(2)
  }
}

/// `moonwatch.pattern/1`.
struct PatternDocument {
  private var members: [JSONTree.Member]

  init(_ members: [(String, JSONTree)]) {
    self.members = [
      JSONTree.Member("schema", "moonwatch.pattern/1"), JSONTree.Member("valid", true),
      JSONTree.Member("error", .null),
    ]
    for (name, value) in members { self.members.append(JSONTree.Member(name, value)) }
  }

  static func bad(_ error: String) -> PatternDocument {
    var document = PatternDocument([
      ("relation", .null), ("only_first", .null), ("only_second", .null),
    ])
    document.members[1].value = false
    document.members[2].value = .string(ExactText(error))
    return document
  }

  var bytes: [UInt8] { Array(JSONTree.object(members).json.utf8) }
}

extension PatternWarning {
  var document: JSONTree {
    [
      "message": .string(ExactText(message)), "unknown_on_aws": .boolean(isUnknownOnAWS),
      "character": offset.map { .number(.integer(Int64($0 + 1))) } ?? .null,
    ]
  }

  var line: String {
    "\(isUnknownOnAWS ? "unknown on AWS" : "warning"): \(message)"
      + (offset.map { ", at character \($0 + 1)" } ?? "")
  }
}

extension JSONTree {
  init(strings: [String]) { self = .array(strings.map { .string(ExactText($0)) }) }
  init(_ text: String?) { self = text.map { .string(ExactText($0)) } ?? .null }
}

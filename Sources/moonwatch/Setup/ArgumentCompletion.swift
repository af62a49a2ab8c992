internal import AWS
internal import ArgumentParser
internal import Values
internal import Logging
internal import Reports
internal import Rules
internal import System

/// What a shell offers for an argument whose values are not known before it is completed.
///
/// The functions run in `moonwatch ---completion …`, which the scripts of `moonwatch completions` call. They print
/// nothing, and offer nothing where something fails.
enum ArgumentCompletion {
  /// A word, and what it stands for: zsh and fish show both.
  struct Word {
    var text: String
    var about = ""
  }

  /// Ids of rules, those of `--rules` when the line has it.
  static let rules = kind { line in try ruleWords(line) }

  /// Patterns that are written as `rule:ID`.
  static let patterns = kind { line in
    try ruleWords(line).map { Word(text: "rule:" + $0.text, about: $0.about) }
  }

  /// Ids of controls.
  static let controls = kind { line in
    try describe(["command": .string("list")], line).list("controls").compactMap { control in
      control["id"]?.string.map { Word(text: $0, about: control["title"]?.string ?? "") }
    }
  }

  /// The ways of backing out of the control that is on the line.
  static let ways = kind { line in
    try control(on: line, after: "backout").list("ways").compactMap { way in
      way["name"]?.string.map { Word(text: $0, about: way["description"]?.string ?? "") }
    }
  }

  /// `name=` of each parameter of the control that is on the line.
  static let parameters = kind { line in
    let command = line.words.dropFirst().first ?? ""
    return try control(on: line, after: command).list("parameters").compactMap { parameter in
      parameter["name"]?.string.map {
        Word(text: $0 + "=", about: parameter["description"]?.string ?? "")
      }
    }
  }

  /// Profiles of the AWS CLI's configuration.
  static let profiles = kind { _ in
    let silent = Logger(label: "completion") { _ in SwiftLogNoOpLogHandler() }
    let machine = Machine.system(
      environment: Environment.variables, ask: { _ in nil }, log: silent)
    return try Configuration.profileNames(machine).map { Word(text: $0) }
  }

  static let regions = kind { _ in try regionNames().map { Word(text: $0) } }

  /// Regions, separated by commas.
  static let regionLists = kind { line in
    let head = line.prefix.lastIndex(of: ",").map { String(line.prefix[...$0]) } ?? ""
    return try regionNames().map { Word(text: head + $0) }
  }

  /// The accounts, with the scenarios that come with the practice account.
  static let accounts = kind { _ in
    let folder = "stdlib/practice/scenarios"
    let scenarios = RuleOptions.library.files(below: folder).compactMap { path -> Word? in
      let name = path.dropFirst(folder.count + 1)
      guard name.hasSuffix(".lua"), !name.contains("/") else { return nil }
      return Word(text: "practice:" + name.dropLast(".lua".count))
    }
    return [Word(text: "aws"), Word(text: "practice")] + scenarios
  }

  // ---- a line, and words for its shell ---------------------------------------------------------
  /// The words of the line, and what of the current one is before the cursor.
  private struct Line {
    var words: [String]
    var prefix: String

    /// Values of an option.
    func values(of option: String) -> [String] {
      zip(words, words.dropFirst()).filter { $0.0 == option }.map(\.1)
    }
  }

  private static func kind(
    _ words: @escaping @Sendable (Line) throws -> [Word]
  ) -> CompletionKind {
    .custom { line, _, prefix in
      let found = (try? words(Line(words: line, prefix: prefix))) ?? []
      return found.filter { isPlain($0.text) }.map(shown)
    }
  }

  /// bash expands what is offered to it, so that a profile called `$(id)` would run a program.
  private static func isPlain(_ word: String) -> Bool {
    !word.isEmpty && !word.hasPrefix("-")
      && word.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || "-_.:/@+=,".utf8.contains(byte)
      }
  }

  private static func shown(_ word: Word) -> String {
    let about = displaySafe(word.about)
    switch CompletionShell.requesting {
    case .zsh?:
      let text = word.text.split(separator: ":", omittingEmptySubsequences: false)
        .joined(separator: "\\:")
      return about.isEmpty ? text : "\(text):\(about)"
    case .fish?: return about.isEmpty ? word.text : "\(word.text)\t\(about)"
    default: return word.text
    }
  }

  // ---- what there is ---------------------------------------------------------------------------
  private static func ruleWords(_ line: Line) throws -> [Word] {
    var options = try RuleOptions.parse([])
    options.places = line.values(of: "--rules")
    return options.pack.rules.map { Word(text: $0.id, about: $0.title) }
  }

  private static func describe(_ request: Members, _ line: Line) throws -> JSON {
    let settings = PlanSettings(
      account: try AccountOptions.parse([]), log: try LogOptions.parse([]),
      rulePlaces: RuleOptions.places(line.values(of: "--rules")))
    return try PlanRun(settings, .json, request).answer().json
  }

  /// The control whose id follows a subcommand, or comes later on the line.
  private static func control(on line: Line, after command: String) throws -> JSON {
    let ids = Set(
      try describe(["command": .string("list")], line).list("controls")
        .compactMap { $0["id"]?.string })
    guard let start = line.words.firstIndex(of: command),
      let id = line.words[start...].first(where: ids.contains)
    else { throw Failure(description: "there is no control on the line") }
    let request: Members = ["command": .string("show"), "control": .string(id)]
    guard let control = try describe(request, line).list("controls").first else {
      throw Failure(description: "the engine did not describe \(id)")
    }
    return control
  }

  private static func regionNames() throws -> [String] {
    try ServiceCatalog(library: RuleOptions.library).readPartitions().regionNames
  }
}

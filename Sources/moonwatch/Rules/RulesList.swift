internal import ArgumentParser
internal import Reports
internal import Rules
internal import Values

struct RulesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the rules that a scan would run.")

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: RunCommand.Format = .text

  @OptionGroup var rules: RuleOptions

  func run() throws {
    let pack = rules.pack
    let failed = pack.reportProblems()
    switch format {
    case .text: list(pack)
    case .json:
      var output = try ReportOutput(path: nil)
      try output.write { $0.append(list: pack) }
      try output.finish()
    }
    if failed { throw ExitCode(2) }
  }

  private func list(_ pack: RulePack) {
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
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension [UInt8] {
  /// `{"schema":"moonwatch.rules/1","rules":[…],"errors":[{"where","message"}]}`, a rule a line.
  fileprivate mutating func append(list pack: RulePack) {
    append(contentsOf: #"{"schema":"moonwatch.rules/1","rules":["#.utf8)
    for (number, rule) in pack.rules.enumerated() {
      append(contentsOf: (number == 0 ? "\n" : ",\n").utf8)
      append(rule: rule)
    }
    append(contentsOf: (pack.rules.isEmpty ? "]" : "\n]").utf8)
    append(contentsOf: #","errors":["#.utf8)
    for (number, problem) in pack.problems.enumerated() {
      append(contentsOf: (number == 0 ? #"{"where":"# : #",{"where":"#).utf8)
      appendJSON(problem.place)
      append(contentsOf: #","message":"#.utf8)
      appendJSON(problem.message)
      append(UInt8(ascii: "}"))
    }
    append(contentsOf: "]}\n".utf8)
  }

  private mutating func append(rule: Rule) {
    let texts = [
      ("id", rule.id), ("title", rule.title), ("severity", rule.severity.name),
      ("comment", rule.comment), ("description", rule.description), ("file", rule.file.path),
    ]
    for (number, (name, text)) in texts.enumerated() {
      append(contentsOf: (number == 0 ? "{" : ",").utf8)
      appendJSON(name)
      append(UInt8(ascii: ":"))
      appendJSON(text)
    }
    append(contentsOf: #","reference":\#(rule.isReference)"#.utf8)
    for (name, list) in [("tags", rule.tags), ("references", rule.references)] {
      append(contentsOf: #","\#(name)":["#.utf8)
      for (number, text) in list.enumerated() {
        if number > 0 { append(UInt8(ascii: ",")) }
        appendJSON(text)
      }
      append(UInt8(ascii: "]"))
    }
    append(UInt8(ascii: "}"))
  }
}

internal import Values

/// The help of a command, wrapped at a width. Examples (lines that begin with blanks) are never broken.
struct HelpText {
  /// The subcommands of the program by what they are about, in the order of the help.
  static let groups: [(title: String, names: [String])] = [
    ("Events", ["scan"]),
    ("Rules", ["rules"]),
    ("Controls", ["test", "implement", "backout", "backtest", "controls", "journal"]),
    ("Patterns", ["pattern"]),
    ("Shell and scripts", ["shell", "run"]),
    ("Setup", ["doctor", "completions", "stubs"]),
  ]

  /// Columns.
  let width: Int
  private var lines: [String] = []

  init(width: Int) { self.width = max(40, width) }

  /// - Parameter path: the names that lead to the command: `["moonwatch", "rules", "list"]`.
  mutating func text(of command: ManualCommandLine, at path: [String]) -> String {
    lines = []
    paragraph(command.abstract)
    section("Usage")
    paragraph("\(path.joined(separator: " ")) \(usage(command))", indent: 2)
    if !command.discussion.isEmpty {
      lines.append("")
      discussion(command.discussion)
    }
    subcommands(of: command, isRoot: path.count == 1)
    arguments(command.arguments.filter(\.names.isEmpty), "Arguments")
    arguments(command.arguments.filter { !$0.names.isEmpty }, "Options")
    if !command.subcommands.isEmpty {
      lines.append("")
      paragraph(
        "Run \"\(path.joined(separator: " ")) COMMAND --help\" for the options of a command.")
    }
    return lines.joined(separator: "\n")
  }

  private func usage(_ command: ManualCommandLine) -> String {
    command.subcommands.isEmpty ? command.usage : "COMMAND [option ...]"
  }

  private mutating func section(_ title: String) {
    lines += ["", "\(title):"]
  }

  private mutating func subcommands(of command: ManualCommandLine, isRoot: Bool) {
    let shown = command.subcommands
    if shown.isEmpty { return }
    let column = 2 + (shown.map(\.name.count).max() ?? 0) + 2
    if isRoot {
      for (title, names) in Self.groups {
        section(title)
        for name in names {
          if let one = shown.first(where: { $0.name == name }) {
            entry(one.name, one.abstract, column)
          }
        }
      }
    } else {
      section("Commands")
      for one in shown { entry(one.name, one.abstract, column) }
    }
  }

  private mutating func arguments(_ arguments: [ManualCommandLine.Argument], _ title: String) {
    if arguments.isEmpty { return }
    section(title)
    for argument in arguments {
      let names = argument.names.joined(separator: ", ")
      let value = argument.value.map { "<\($0)>" } ?? ""
      entry([names, value].filter { !$0.isEmpty }.joined(separator: " "), argument.text, 26)
    }
  }

  /// A term, and beside it, from a column on, what it means; below it where the term is long.
  private mutating func entry(_ term: String, _ text: String, _ column: Int) {
    let head = "  " + term
    let body = Self.wrapped(text, to: width - column)
    let margin = String(repeating: " ", count: column)
    if body.isEmpty {
      lines.append(head)
    } else if head.count + 2 > column {
      lines.append(head)
      lines += body.map { margin + $0 }
    } else {
      lines.append(head + String(margin.dropFirst(head.count)) + body[0])
      lines += body.dropFirst().map { margin + $0 }
    }
  }

  private mutating func discussion(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty || line.hasPrefix(" ") {
        lines.append(String(line))
      } else {
        paragraph(String(line))
      }
    }
  }

  private mutating func paragraph(_ text: String, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    lines += Self.wrapped(text, to: width - indent).map { margin + $0 }
  }

  /// The lines of a text; a word that is longer than a line has one of its own.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

internal import Reports
internal import System
internal import Values

/// The command that a command line names, found before the line is parsed: for help, and for errors that say how the
/// command is used.
struct CommandPath {
  /// `["moonwatch", "rules", "list"]`
  private(set) var names: [String]
  private(set) var command: ManualCommandLine
  /// What follows the names.
  private(set) var rest: ArraySlice<String>

  /// - Throws: `Failure` for a name that is no subcommand, with the nearest one.
  init(_ arguments: [String], in program: ManualCommandLine) throws(Failure) {
    names = [program.name]
    command = program
    rest = arguments[...]
    while !command.subcommands.isEmpty, let name = rest.first, !name.hasPrefix("-") {
      let all = command.subcommands + command.hidden
      guard let found = all.first(where: { $0.name == name }) else {
        let known = command.subcommands.map(\.name)
        let hint = NearestName.hint(for: name, in: known)
        let line = names.joined(separator: " ")
        throw Failure(
          description: displaySafe("there is no command \"\(line) \(name)\"\(hint)")
            + "\nRun \"\(line) --help\" for the list of commands.")
      }
      names.append(name)
      command = found
      rest = rest.dropFirst()
    }
  }

  /// Whether the line asks for help. Behind the file of `run` everything is the script's.
  var asksForHelp: Bool {
    let own = command.name == "run" ? rest.prefix(1) : rest.prefix { $0 != "--" }
    return own.contains("--help") || own.contains("-h")
  }

  /// The help at the width of the terminal; of 80 columns where there is none.
  var help: String {
    let columns = Environment.variable("COLUMNS").flatMap { Int($0) }
    var text = HelpText(width: columns ?? Descriptor.output.windowSize?.columns ?? 80)
    return text.text(of: command, at: names)
  }

  /// Two lines behind an error: how the command is used, and where to read more.
  var usage: String {
    let line = names.joined(separator: " ")
    let usage = command.subcommands.isEmpty ? command.usage : "COMMAND [option ...]"
    return "Usage: \(line) \(usage)\nRun \"\(line) --help\" for more information."
  }
}

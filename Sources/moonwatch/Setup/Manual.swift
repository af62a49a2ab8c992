/// The manual: a page for the program, and one for each of its subcommands, in the macros of man(7).
struct Manual {
  struct Page {
    /// `moonwatch-scan`
    var name: String
    var text: String
  }

  let program: ManualCommandLine
  /// `Moonwatch 0.1.0`
  let edition: String
  /// `2026-01-31`, or nothing.
  let date: String

  var pages: [Page] {
    [programPage] + program.subcommands.map(page)
  }

  private var programPage: Page {
    var text = heading(program.name, program)
    text.section("SYNOPSIS")
    text.usage(program.name, "command [option ...]", isFirst: true)
    describe(program, &text)
    text.section("COMMANDS")
    for command in program.subcommands {
      text.entry("\(RoffText.bold(command.pageName(in: program.name)))(1)", command.abstract)
    }
    options(program.arguments, &text)
    seeAlso(except: program.name, &text)
    return Page(name: program.name, text: text.text)
  }

  private func page(_ command: ManualCommandLine) -> Page {
    let name = command.pageName(in: program.name)
    let words = "\(program.name) \(command.name)"
    var text = heading(name, command)
    text.section("SYNOPSIS")
    if command.subcommands.isEmpty {
      text.usage(words, command.usage, isFirst: true)
    }
    for (index, part) in command.subcommands.enumerated() {
      text.usage("\(words) \(part.name)", part.usage, isFirst: index == 0)
    }
    describe(command, &text)
    options(command.ownArguments, &text)
    for part in command.subcommands {
      text.section("\(words) \(part.name)")
      text.paragraph(part.abstract)
      text.discussion(part.discussion)
      options(part.ownArguments, &text, isPart: true)
    }
    seeAlso(except: name, &text)
    return Page(name: name, text: text.text)
  }

  private func heading(_ name: String, _ command: ManualCommandLine) -> RoffText {
    var text = RoffText()
    text.title(name.uppercased(), date: date, edition: edition, manual: "Moonwatch Manual")
    text.section("NAME")
    text.line(RoffText.escaped(name) + " \\- " + RoffText.escaped(Self.clause(command.abstract)))
    return text
  }

  /// An abstract as the line after a page's name: no period.
  private static func clause(_ abstract: String) -> String {
    abstract.hasSuffix(".") ? String(abstract.dropLast()) : abstract
  }

  private func describe(_ command: ManualCommandLine, _ text: inout RoffText) {
    text.section("DESCRIPTION")
    text.paragraph(command.abstract)
    text.discussion(command.discussion)
  }

  private func options(
    _ arguments: [ManualCommandLine.Argument], _ text: inout RoffText, isPart: Bool = false
  ) {
    for (title, isNamed) in [("ARGUMENTS", false), ("OPTIONS", true)] {
      let chosen = arguments.filter { $0.names.isEmpty != isNamed }
      if chosen.isEmpty { continue }
      isPart ? text.subsection(title) : text.section(title)
      for argument in chosen {
        let names = argument.names.map(RoffText.bold).joined(separator: ", ")
        let value = argument.value.map(RoffText.italic)
        text.entry(
          [names, value ?? ""].filter { !$0.isEmpty }.joined(separator: " "), argument.text)
      }
    }
  }

  private func seeAlso(except name: String, _ text: inout RoffText) {
    let names = [program.name] + program.subcommands.map { $0.pageName(in: program.name) }
    text.section("SEE ALSO")
    text.line(
      names.filter { $0 != name }.map { RoffText.bold($0) + "(1)" }.joined(separator: ", "))
  }
}

internal import ArgumentParser
internal import Values
internal import Reports
internal import System

/// Writes the manual pages, for `make install` and the packages.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Write the manual pages: moonwatch.1, and one for each subcommand.",
    discussion: "moonwatch manual man1 && man -l man1/moonwatch-scan.1",
    shouldDisplay: false)

  @Argument(
    help: ArgumentHelp("The folder to write to. It is made if it is missing.", valueName: "folder"),
    completion: .directory)
  var folder: String

  @Option(help: ArgumentHelp("The date on the pages: 2026-01-31.", valueName: "date"))
  var date = ""

  func run() throws {
    try FileSystem.makeFolders(folder)
    // The description that `--help` is made from, too.
    let manual = Manual(
      program: try .program(), edition: "Moonwatch \(Moonwatch.version)", date: date)
    for page in manual.pages {
      var output = try ReportOutput(path: "\(folder)/\(page.name).1")
      try output.write { $0 += page.text.utf8 }
      try output.finish()
    }
  }
}

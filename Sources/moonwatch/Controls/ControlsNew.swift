internal import ArgumentParser
internal import Reports
internal import Rules
internal import System

struct ControlsNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Create a control from a template.",
    discussion: """
      The control has a test plan, an implementation plan, a parameter and tests of its own. It loads, and passes \
      controls lint and controls test. Replace what it checks.

        moonwatch controls new alerts-topic --output my-controls/alerts_topic/control.lua
        moonwatch controls test --rules my-controls
      """)

  @Argument(help: ArgumentHelp("Id of the new control.", valueName: "name"))
  var id: String

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "File to write instead of standard output, named control.lua. It must not exist.",
      valueName: "file"))
  var output: String?

  func validate() throws {
    guard Identifier.isValid(id) else {
      throw ValidationError(
        "the name of a control is its id: expected \(Identifier.words), found \"\(id)\"")
    }
    if let output, output != "-", output.split(separator: "/").last != "control.lua" {
      throw ValidationError(
        "--output: controls are found by the name control.lua, found \"\(output)\"")
    }
  }

  func run() throws {
    if let output, FileSystem.exists(output) {
      throw Failure(description: displaySafe("\(output) exists already; it is left as it is"))
    }
    if let output, output != "-" { try FileSystem.makeFolders(FileSystem.folder(of: output)) }
    let template = RuleOptions.library.file("stdlib/stubs/control.lua") ?? []
    let text = String(decoding: template, as: UTF8.self).replacing("CONTROL", with: id)
    var file = try ReportOutput(path: output)
    try file.write { $0 += text.utf8 }
    try file.finish()
  }
}

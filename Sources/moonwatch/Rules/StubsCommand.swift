internal import ArgumentParser
internal import LuaHost
internal import Reports
internal import Rules
internal import Shell
internal import System

struct StubsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stubs",
    abstract: "Write type stubs, so that an editor completes and checks rules and scripts.",
    discussion: """
      Writes the stubs to DIR/.moonwatch/stubs, where no scan looks for rules, and DIR/.luarc.json, which tells the Lua \
      language server about them. A .luarc.json that is there already is left as it is. Run it again after an update. \
      docs/editors.md has the settings of VS Code and Neovim.

        moonwatch stubs my-rules
      """)

  /// Where the stubs are, seen from the folder of the rules.
  private static let folder = ".moonwatch/stubs"

  @Argument(
    help: ArgumentHelp("Folder of rules or scripts.", valueName: "dir"), completion: .directory)
  var directory: String

  func run() throws {
    let stubs: EditorStubs
    do { stubs = try EditorStubs(RuleOptions.library) } catch {
      throw Failure(description: displaySafe("the stubs cannot be made: \(error.message)"))
    }
    for file in stubs.files {
      try write(file.bytes, to: "\(directory)/\(Self.folder)/\(file.path)")
    }
    Moonwatch.say("\(stubs.files.count) stubs written to \(displaySafe(directory))/\(Self.folder)")
    try configure()
  }

  private func configure() throws {
    let path = "\(directory)/.luarc.json"
    guard FileSystem.exists(path) else {
      try write(Array(EditorStubs.configuration(stubs: Self.folder).utf8), to: path)
      return Moonwatch.say("\(displaySafe(path)) written")
    }
    let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
    if !text.contains(Self.folder) {
      Moonwatch.say(
        "\(displaySafe(path)) exists already; add \"\(Self.folder)\" to its workspace.library")
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    try FileSystem.makeFolders(FileSystem.folder(of: path))
    var output = try ReportOutput(path: path)
    try output.write { $0 += bytes }
    try output.finish()
  }
}

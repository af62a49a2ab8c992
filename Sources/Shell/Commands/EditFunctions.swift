internal import Scripting
internal import LuaHost
internal import Rules
internal import System

/// `edit`: a rule, a file or the last input in the user's editor.
extension ShellSession {
  /// `edit(target)`: for the last input its new text; for a file its path, `file`.
  static func edit(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ target: String?
  ) throws(LuaFault) -> Int32 {
    guard let editFile = shell.surroundings.editFile, let editText = shell.surroundings.editText
    else { throw LuaFault(.error, "it needs a terminal") }
    guard let target else {
      // Without an input yet, the editor begins with an empty text.
      guard let text = editText(shell.recordedInputs().last ?? "") else {
        throw LuaFault(.error, "the editor failed; nothing was changed")
      }
      frame.push(text)
      return 1
    }
    let path = try shell.editedPath(target)
    guard editFile(path) else { throw LuaFault(.error, "the editor failed on \(path)") }
    frame.push(path)
    frame.push("file")
    return 2
  }

  /// The file of a rule, or the file that a target names.
  private func editedPath(_ target: String) throws(LuaFault) -> String {
    guard let rule = rules.rule(target) else { return Self.expanded(target, self) }
    guard rule.file.root == .library else { return rule.file.path }
    guard let folder = rules.environment.library.folder else {
      throw LuaFault(
        .error,
        "\(target) comes with Moonwatch and is in no file; moonwatch rules show \(target) "
          + "prints it, moonwatch rules new begins one of your own")
    }
    return "\(folder)/\(rule.file.path)"
  }
}

internal import Scripting
internal import LuaHost
internal import Rules
internal import Stdlib

/// `edit`: a rule, a file or the last input in the user's editor.
extension ShellSession {
  /// `edit(target)`: for the last input its new text; for a file its path, `file`.
  static let editText: LuaBody = { L in
    let frame = LuaFrame(L)
    let shell = held(frame)
    guard let editFile = shell.surroundings.editFile, let editText = shell.surroundings.editText
    else {
      return frame.fail("edit needs a terminal")
    }
    guard let target = frame.string(1) else {
      guard let text = editText(shell.recordedInputs().last ?? "") else {
        return frame.fail("edit: the editor failed; nothing was changed")
      }
      frame.push(text)
      return 1
    }
    var path = expanded(target, shell)
    if let rule = shell.rules.rule(target) {
      guard rule.file.root != .library || shell.rules.environment.library.folder != nil else {
        return frame.fail(
          "edit: \(target) comes with Moonwatch and is in no file; moonwatch rules show \(target) "
            + "prints it, moonwatch rules new begins one of your own")
      }
      path = rule.file.path
      if rule.file.root == .library, let folder = shell.rules.environment.library.folder {
        path = "\(folder)/\(path)"
      }
    }
    guard editFile(path) else { return frame.fail("edit: the editor failed on \(path)") }
    frame.push(path)
    frame.push("file")
    return 2
  }
}

internal import Bindings
internal import LuaHost

/// `_`, the last value, and `_1` … `_9`, the ones before it.
extension ShellSession {
  private static let kept = 9

  /// Makes a value of a frame the last one.
  func remember(_ frame: borrowing LuaFrame, _ index: Int) {
    let own = script.state.frame
    for number in stride(from: Self.kept, through: 1, by: -1) {
      script.pushScriptGlobal(number == 1 ? "_" : "_\(number - 1)")
      if own.kind(-1) == .null {
        own.pop(1)
      } else {
        script.setScriptGlobal("_\(number)")
      }
    }
    frame.push(copyOf: index)
    script.setScriptGlobal("_")
  }

  /// Values that are shown in another way than by what is in them. Nil: in the ordinary way.
  func preview(_ frame: borrowing LuaFrame, _ index: Int) -> Snapshot? {
    guard !mode.isWhole, let text = ScriptSession.shownText(frame, index) else { return nil }
    return .object(text)
  }
}

internal import AWS
internal import Scripting
internal import LuaHost

/// `help`.
extension ShellSession {
  /// `help()`, `help "topic"`, `help(value)`.
  static func help(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ topic: AnyArgument
  ) throws(LuaFault) -> Int32 {
    if frame.isMissing(topic.index) {
      shell.show(Guide.overview + "\n")
    } else if let name = frame.string(topic.index) {
      guard let text = shell.guide.text(on: name) else {
        let near = shell.guide.suggestions(for: name)
        let list =
          near.isEmpty ? "; .help alone is an overview" : "; see " + near.joined(separator: ", ")
        throw LuaFault(.error, "there is no help on \"\(name)\"\(list)")
      }
      shell.show(safeLines(text) + "\n")
    } else {
      let text = shell.script.helpText(frame, topic.index) ?? shell.stubText(of: frame)
      shell.show(
        safeLines(text ?? "\(frame.typeName(topic.index)); .help alone is an overview") + "\n")
    }
    return 0
  }

  var guide: Guide {
    Guide(stubs: stubs, rules: rules, catalog: script.clients.catalog)
  }

  /// Of a function of the library: the stub of the name under which it is known.
  private func stubText(of frame: borrowing LuaFrame) -> String? {
    for name in script.globalNames {
      script.pushScriptGlobal(name)
      let own = script.state.frame
      defer { own.pop(1) }
      guard own.identity(-1) == frame.identity(1), own.kind(-1) == frame.kind(1) else { continue }
      return guide.text(on: name)
    }
    return nil
  }
}

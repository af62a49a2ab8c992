internal import AWS
internal import Scripting
internal import LuaHost

/// `help`.
extension ShellSession {
  /// `help()`, `help "topic"`, `help(value)`.
  static let help: LuaBody = { L in
    let frame = LuaFrame(L)
    let shell = held(frame)
    switch frame.kind(1) {
    case .none, .null: shell.console.show(Guide.overview + "\n")
    case .string:
      let topic = frame.string(1) ?? ""
      guard let text = shell.guide.text(on: topic) else {
        let near = shell.guide.suggestions(for: topic)
        let list =
          near.isEmpty ? "; .help alone is an overview" : "; see " + near.joined(separator: ", ")
        return frame.fail("there is no help on \"\(topic)\"\(list)")
      }
      shell.console.show(safeLines(text) + "\n")
    default:
      let text = shell.script.helpText(frame, 1) ?? shell.stubText(of: frame)
      shell.console.show(
        safeLines(text ?? "\(frame.typeName(1)); .help alone is an overview") + "\n")
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

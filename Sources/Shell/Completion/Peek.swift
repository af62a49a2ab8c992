internal import AWS
internal import Scripting
internal import LuaHost

/// Looks at values of the session without running anything of them.
struct Peek {
  let shell: ShellSession

  enum Kind {
    case table, text, stream, event
    case client
    case service(ServiceModel)
    case operation(ServiceModel, AWS.Operation, String)
    case other
  }

  /// What stands at a path of names from the globals, `[1]` for items; nil when there is nothing.
  func kind(of path: [String]) -> Kind? {
    with(path) { frame in
      switch frame.kind(-1) {
      case .none, .null: return nil
      case .string: return .text
      case .table: return .table
      case .userdata: return object(frame)
      default: return .other
      }
    }
  }

  private func object(_ frame: borrowing LuaFrame) -> Kind {
    switch shell.script.handle(frame, -1) {
    case .client: .client
    case .service(let model): .service(model)
    case .operation(let model, let operation, let name): .operation(model, operation, name)
    case nil:
      if shell.script.streams.handle(frame, -1) != nil {
        .stream
      } else if shell.script.streams
        .eventJSON(frame, -1) != nil
      {
        .event
      } else {
        .other
      }
    }
  }

  /// Text keys of the table at a path, with what their values are.
  func members(of path: [String]) -> [(name: String, type: String)] {
    with(path) { frame in
      guard frame.kind(-1) == .table else { return [] }
      shell.script.pushContent(frame, -1)
      defer { frame.pop(1) }
      let table = frame.absolute(-1)
      return frame.memberNames(of: table).map { name in
        frame.pushMember(name, of: table)
        defer { frame.pop(1) }
        return (name, frame.typeName(-1))
      }
    } ?? []
  }

  private func with<R>(_ path: [String], _ body: (borrowing LuaFrame) -> R?) -> R? {
    let frame = shell.script.state.frame
    guard let first = path.first, frame.reserve(path.count * 2 + 8) else { return nil }
    let top = frame.count
    defer { frame.pop(frame.count - top) }
    shell.script.pushScriptGlobal(first)
    for name in path.dropFirst() {
      guard frame.kind(-1) == .table else { return nil }
      shell.script.pushContent(frame, -1)
      if name.hasPrefix("["), let number = Int(name.dropFirst().dropLast()) {
        frame.pushItem(number, of: frame.absolute(-1))
      } else {
        frame.pushMember(name, of: -1)
      }
    }
    return body(frame)
  }
}

extension ShellSession {
  var peek: Peek { Peek(shell: self) }
}

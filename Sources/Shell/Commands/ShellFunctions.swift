internal import AWS
internal import Scripting
internal import LuaHost
internal import Rules
internal import Stdlib

/// The functions that scripts in a shell have besides those of `moonwatch run`.
///
/// Those that only the host can do are here and in the files beside this one; those that call Lua are in
/// stdlib/shell.lua, which gets the host's as a table.
extension ShellSession {
  private static let host: [(name: String, body: LuaBody)] = [
    ("help", help), ("mode", setMode), ("writes", setWrites), ("leave", leaveShell),
    ("rules", listRules), ("explain", explainRule), ("scan", scanEvents), ("read", readFile),
    ("say", sayLine), ("clock", clock), ("time_each", timeEachInput), ("save", saveFile),
    ("edit", editText), ("changes", changes), ("wait", waitForChange), ("account", account),
    ("compile", compileChunk), ("test", testRules), ("columns", withColumns),
    ("profile_begin", profileBegin), ("profile_end", profileEnd), ("modules", staleModules),
    ("step", stepEvents), ("save_example", saveExample), ("save_rule", saveRule),
    ("tour", tourStep), ("last_stream", lastStream),
  ]

  /// Defines what stdlib/shell.lua makes of the host's functions.
  func defineFunctions() throws(LuaFault) {
    let path = "stdlib/shell.lua"
    guard let source = rules.environment.library.file(path) else {
      throw LuaFault(.error, "\(path) is missing in the library")
    }
    let context = Unmanaged.passUnretained(self).toOpaque()
    var names: [String] = []
    try script.evaluate(
      String(decoding: source, as: UTF8.self), chunk: "@" + path,
      arguments: { frame in
        frame.pushTable(members: Self.host.count)
        for (name, body) in Self.host {
          frame.push(pointer: context)
          frame.push(body: body, upvalues: 1)
          frame.setMember(name, of: -2)
        }
        return 1
      },
      results: { (frame, count) throws(LuaFault) in
        let table = frame.absolute(-1)
        names = frame.memberNames(of: table)
        for name in names {
          frame.pushMember(name, of: table)
          script.state.setGlobal(name)
        }
      })
  }

  static func held(_ frame: borrowing LuaFrame) -> ShellSession {
    frame.context(as: ShellSession.self)
  }

  // ---- the small ones --------------------------------------------------------------------------
  private static let setMode: LuaBody = { L in
    let frame = LuaFrame(L)
    let shell = held(frame)
    if let name = frame.string(1) {
      guard let mode = PrintMode(rawValue: name) else {
        let names = PrintMode.allCases.map(\.rawValue).joined(separator: ", ")
        return frame.fail("mode: expected one of \(names); found \"\(name)\"")
      }
      shell.mode = mode
      return 0
    }
    guard frame.kind(1) == .none || frame.kind(1) == .null else {
      return frame.fail("mode: expected a name, found \(frame.typeName(1))")
    }
    frame.push(shell.mode.rawValue)
    return 1
  }

  private static let setWrites: LuaBody = { L in
    let frame = LuaFrame(L)
    let shell = held(frame)
    switch frame.kind(1) {
    case .none, .null: break
    case .boolean:
      shell.script.allowsWrites = frame.boolean(1)
      return 0
    default: return frame.fail("writes: expected true or false, found \(frame.typeName(1))")
    }
    frame.push(shell.script.allowsWrites)
    return 1
  }

  /// Ends the shell; nothing of the input runs after it.
  private static let leaveShell: LuaBody = { L in
    let frame = LuaFrame(L)
    let shell = held(frame)
    shell.leave(Int32(truncatingIfNeeded: frame.integer(1)))
    shell.script.state.cancelRun()
    return frame.fail("the shell ends")
  }

  private static let sayLine: LuaBody = { L in
    let frame = LuaFrame(L)
    held(frame).console.say(safeLines(frame.string(1) ?? ""))
    return 0
  }

  private static let clock: LuaBody = { L in
    let frame = LuaFrame(L)
    let now = ContinuousClock().now
    frame.push(ShellClock.start.duration(to: now) / .seconds(1))
    return 1
  }

  private static let timeEachInput: LuaBody = { L in
    let frame = LuaFrame(L)
    held(frame).timesEach = frame.boolean(1)
    return 0
  }

  /// A list and the names of its columns: gives the list, which prints in their order.
  private static let withColumns: LuaBody = { L in
    let frame = LuaFrame(L)
    guard frame.kind(1) == .table, frame.kind(2) == .table else {
      return frame.fail("columns takes a list and the names of its columns")
    }
    ScriptSession.markColumns(frame, list: 1, columns: 2)
    frame.push(copyOf: 1)
    return 1
  }
}

/// Where `clock` counts from.
private enum ShellClock {
  static let start = ContinuousClock().now
}

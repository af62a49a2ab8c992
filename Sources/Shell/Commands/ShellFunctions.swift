internal import AWS
internal import Scripting
internal import LuaHost
internal import Rules
internal import System

/// The functions that scripts in a shell have besides those of `moonwatch run`.
///
/// Those that only the host can do are here and in the files beside this one; those that call Lua are in
/// stdlib/shell.lua, which gets the host's as a table.
extension ShellSession {
  private static let host = [
    HostFunction("help", "topic", call: help),
    HostFunction("mode", "name", call: setMode),
    HostFunction("writes", "are_allowed", call: setWrites),
    HostFunction("leave", "status", call: leaveShell),
    HostFunction("rules", "word", call: listRules),
    HostFunction("explain", "rule", "event", call: explainRule),
    HostFunction("scan", "source", "rules", call: scanEvents),
    HostFunction("read", "path", call: readFile),
    HostFunction("say", "line", call: sayLine),
    HostFunction("clock", call: clock),
    HostFunction("time_each", "is_timed", call: timeEachInput),
    HostFunction("save", "path", "over", call: saveFile),
    HostFunction("edit", "target", call: edit),
    HostFunction("changes", call: changes),
    HostFunction("wait", "paths", call: waitForChange),
    HostFunction("account", "choice", call: account),
    HostFunction("compile", "source", "name", call: compileChunk),
    HostFunction("test", "rule", call: testRule),
    HostFunction("columns", "list", "names", call: withColumns),
    HostFunction("profile_begin", call: profileBegin),
    HostFunction("profile_end", call: profileEnd),
    HostFunction("modules", call: staleModules),
    HostFunction("step", "forward", call: stepEvents),
    HostFunction("save.save_example", "rule", "kind", call: saveExample),
    HostFunction("save.save_rule", "path", call: saveRule),
    HostFunction("tour", "where", call: tourStep),
    HostFunction("last_stream", call: lastStream),
  ]

  /// Defines what stdlib/shell.lua makes of the host's functions.
  func defineFunctions() throws(LuaFault) {
    let path = "stdlib/shell.lua"
    guard let source = rules.environment.library.file(path) else {
      throw LuaFault(.error, "\(path) is missing in the library")
    }
    var names: [String] = []
    try script.evaluate(
      String(decoding: source, as: UTF8.self), chunk: "@" + path,
      arguments: { frame in
        frame.pushTable(members: Self.host.count)
        frame.setMembers(Self.host, of: -1, context: self)
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

  // ---- the small ones --------------------------------------------------------------------------
  private static func setMode(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ name: String?
  ) throws(LuaFault) -> Int32 {
    guard let name else { return shell.mode.rawValue.push(on: frame) }
    guard let mode = PrintMode(rawValue: name) else {
      let names = PrintMode.allCases.map(\.rawValue).joined(separator: ", ")
      throw LuaFault(.error, "expected one of \(names); found \"\(name)\"")
    }
    shell.mode = mode
    return 0
  }

  private static func setWrites(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ areAllowed: Bool?
  ) throws(LuaFault) -> Int32 {
    guard let areAllowed else { return shell.script.allowsWrites.push(on: frame) }
    // Anything may take the permission away; only a person gives it.
    guard !areAllowed || shell.typedWrites == true else {
      throw LuaFault(
        .error,
        shell.console.isTerminal
          ? "only typing it allows writes: .writes on, or writes(true), as the whole input"
          : "without a terminal --allow-writes allows writes")
    }
    shell.script.allowsWrites = areAllowed
    return 0
  }

  /// Ends the shell; nothing of the input runs after it.
  private static func leaveShell(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ status: Int64
  ) throws(LuaFault) -> Int32 {
    shell.leave(Int32(truncatingIfNeeded: status))
    shell.script.state.cancelRun()
    throw LuaFault(.cancelled, "the shell ends")
  }

  private static func sayLine(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ line: String
  ) -> Int32 {
    shell.console.say(safeLines(line))
    return 0
  }

  private static func clock(_ shell: ShellSession, _ frame: borrowing LuaFrame) -> Double {
    ShellClock.start.duration(to: ContinuousClock().now) / .seconds(1)
  }

  private static func timeEachInput(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ isTimed: Bool
  ) -> Int32 {
    shell.timesEach = isTimed
    return 0
  }

  /// A list and the names of its columns: gives the list, which prints in their order.
  private static func withColumns(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ list: TableArgument,
    _ names: TableArgument
  ) -> Int32 {
    ScriptSession.markColumns(frame, list: list.index, columns: names.index)
    frame.push(copyOf: list.index)
    return 1
  }
}

/// Where `clock` counts from.
private enum ShellClock {
  static let start = ContinuousClock().now
}

internal import CLua
internal import CLuaBridge

/// Running a user's scripts, as opposed to rules: globals that stay, results that are values.
extension LuaState {
  /// Makes an environment for scripts: the globals of the state can be read, names that scripts assign are the
  /// environment's own and stay.
  package func makeEnvironment() -> LuaReference {
    pushEnvironment(isOpen: true)
    return reference()
  }

  /// Runs a chunk and lends its results.
  ///
  /// - Parameter chunk: how Lua names it in messages: `@path`, or `=text` to be shown as it is.
  /// - Parameter arguments: pushes the chunk's `...` and says how many they are.
  /// - Parameter results: gets the frame they are on and how many there are.
  package func run(
    _ source: [UInt8], chunk: String, in environment: LuaReference,
    arguments: (borrowing LuaFrame) -> Int,
    results: (borrowing LuaFrame, Int) throws(LuaFault) -> Void
  ) throws(LuaFault) {
    let top = lua_gettop(L)
    defer { lua_settop(L, top) }
    // `#!/usr/bin/env moonwatch`: dropped up to its line end, so that lines keep their numbers.
    let source = source.first == UInt8(ascii: "#") ? Array(source.drop { $0 != 0x0A }) : source
    try watch { () throws(LuaFault) in
      try load(source, name: chunk, environment: environment)
      let status = lb_call(L, Int32(arguments(frame)), LUA_MULTRET)
      if status != LUA_OK { throw fault(status) }
    }
    try results(frame, Int(lua_gettop(L) - top))
  }

  /// Whether the state was stopped: it runs nothing any more.
  package var isStopped: Bool { universe.pointee.stopped != 0 }

  /// Stops the state from a host function that it has called: the run was cancelled.
  package func cancelRun() { lb_stop(universe, LB_STOP_CANCELLED) }
}

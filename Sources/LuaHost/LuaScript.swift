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

  /// Lets the state run again after a stop, from outside of all that it ran: globals and values are as the
  /// stop left them. After a memory limit garbage is collected first.
  package func clearStop() {
    guard isStopped else { return }
    let isFull =
      LuaFault.Kind(stop: lb_stop_reason(UInt32(universe.pointee.stopped))) == .memoryLimit
    Watchdog.shared.whileNotLooking { lb_clear_stop(universe) }
    if isFull { lb_collect(L) }
  }

  /// Compiles a chunk to a function, which is kept until it is released.
  ///
  /// - Throws: a fault of kind `syntax` that says why it does not compile.
  package func compile(
    _ source: [UInt8], chunk: String, in environment: LuaReference
  ) throws(LuaFault) -> LuaReference {
    try watch { () throws(LuaFault) in
      try load(source, name: chunk, environment: environment)
    }
    return reference()
  }

  /// Compiles a chunk to a function, which is pushed on a frame of this state: for host functions.
  package func pushFunction(
    _ source: [UInt8], chunk: String, in environment: LuaReference, on frame: borrowing LuaFrame
  ) throws(LuaFault) {
    let source = source.first == UInt8(ascii: "#") ? Array(source.drop { $0 != 0x0A }) : source
    let status = compile(source, name: chunk, on: frame.L)
    guard status == LUA_OK else {
      defer { frame.pop(1) }
      throw fault(status, on: frame.L)
    }
    frame.push(environment)
    if lua_setupvalue(frame.L, -2, 1) == nil { frame.pop(1) }
  }

  /// Names of the modules that `require` has loaded, sorted.
  package var loadedModules: [String] {
    owners[0].loaded.filter { if case .done = $0.value { true } else { false } }.keys.sorted()
  }

  /// Lets the next `require` of a module load it again.
  package func forget(module name: String) {
    if case .done(let reference)? = owners[0].loaded.removeValue(forKey: name) {
      luaL_unref(L, lb_registryindex(), reference)
    }
  }

  /// Stops the state from a host function that it has called: the run was cancelled.
  package func cancelRun() { lb_stop(universe, LB_STOP_CANCELLED) }
}

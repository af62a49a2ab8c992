internal import CLua
internal import CLuaBridge

extension LuaState {
  /// Calls a function from a host function, on the thread that called the host function, with the values that
  /// `push` pushes, and lends its first result.
  ///
  /// What it calls cannot suspend that thread: calls that wait hold it up.
  package func call<R>(
    _ function: LuaReference, on caller: borrowing LuaFrame, _ push: (borrowing LuaFrame) -> Int,
    _ result: (borrowing LuaFrame) throws(LuaFault) -> R
  ) throws(LuaFault) -> R {
    let L = caller.L
    guard caller.reserve(16) else { throw LuaFault(.error, "stack overflow") }
    let top = lua_gettop(L)
    defer { lua_settop(L, top) }
    caller.push(function)
    let arguments = push(caller)
    let status = try watch { () throws(LuaFault) in lb_call(L, Int32(arguments), 1) }
    if status != LUA_OK { throw fault(status, on: L) }
    return try result(caller)
  }
}

internal import LuaHost

/// `exit(status)`: ends a script here and now, whatever is around the call.
extension ScriptSession {
  static let exit = HostFunction("exit", "status") {
    (session: ScriptSession, frame, status: AnyArgument) throws(LuaFault) -> Int32 in
    switch frame.kind(status.index) {
    case .none, .null: session.exitStatus = 0
    case .boolean: session.exitStatus = frame.boolean(status.index) ? 0 : 1
    case .integer where (0...255).contains(frame.integer(status.index)):
      session.exitStatus = Int32(frame.integer(status.index))
    default:
      throw LuaFault(
        .error, "expected a status from 0 to 255, found \(frame.found(status.index))")
    }
    // A stop: nothing catches it, and no later line runs.
    session.state.cancelRun()
    throw LuaFault(.cancelled, "the script ends")
  }
}

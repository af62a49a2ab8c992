internal import LuaHost

/// `exit(status)`: ends a script here and now, whatever is around the call.
extension ScriptSession {
  static let exit: LuaBody = { L in
    let frame = LuaFrame(L)
    let session = frame.context(as: ScriptSession.self)
    switch frame.kind(1) {
    case .none, .null: session.exitStatus = 0
    case .boolean: session.exitStatus = frame.boolean(1) ? 0 : 1
    case .integer where (0...255).contains(frame.integer(1)):
      session.exitStatus = Int32(frame.integer(1))
    case .integer, .number:
      return frame.fail("exit: expected a status from 0 to 255, found \(frame.number(1))")
    default:
      return frame.fail("exit: expected a status from 0 to 255, found \(frame.typeName(1))")
    }
    // A stop: nothing catches it, and no later line runs.
    session.state.cancelRun()
    return frame.fail("exit")
  }
}

internal import Bindings
internal import LuaHost

/// `.save example RULE`.
extension ShellSession {
  static let saveExample: LuaBody = { L in
    let frame = LuaFrame(L)
    return frame.fail("save: expected the id of a rule")
  }
}

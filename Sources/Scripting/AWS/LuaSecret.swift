internal import AWS
internal import LuaHost

/// A secret that AWS gave: it can be handed to another call, and is shown only when asked for by name.
final class LuaSecret {
  static let text = "<secret>"

  let value: Value
  init(_ value: Value) { self.value = value }

  static let metamethods: [(name: String, body: LuaBody)] = [("__tostring", shown)]
  static let methods: [(name: String, body: LuaBody)] = [("reveal", reveal)]

  private static let shown: LuaBody = { L in
    LuaFrame(L).push(text)
    return 1
  }

  private static let reveal: LuaBody = { L in
    let frame = LuaFrame(L)
    let classes = frame.context(as: HostClasses.self)
    guard let secret = frame.object(1, classes.secret, as: LuaSecret.self) else {
      return frame.fail("reveal is called with a colon: secret:reveal()")
    }
    classes.push(secret.value, on: frame)
    return 1
  }
}

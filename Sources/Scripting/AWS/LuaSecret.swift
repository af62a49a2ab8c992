internal import AWS
internal import LuaHost

/// A secret that AWS or the user gave: it can be handed to another call, and is shown only when asked for by name.
final class LuaSecret: LuaObject {
  static let article = "a secret"
  let value: Value
  init(_ value: Value) { self.value = value }

  static let metamethods = [
    HostFunction("secret:__tostring", "self") {
      (_: HostClasses, _, secret: LuaSecret) throws(LuaFault) in Redaction.shown(secret.value)
    }
  ]
  static let methods = [
    HostFunction("secret:reveal", "self") {
      (classes: HostClasses, frame, secret: LuaSecret) throws(LuaFault) -> Int32 in
      classes.push(secret.value, on: frame)
      return 1
    }
  ]
}

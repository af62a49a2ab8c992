internal import AWS
internal import LuaHost
internal import Values

/// The global `secrets`: texts that give access, and how they may be shown.
enum SecretsModule {
  static func define(_ session: ScriptSession) {
    session.state.define(module: "secrets", functions, context: session)
  }

  private static let functions = [
    HostFunction("secrets.of", "text") {
      (session: ScriptSession, frame, text: String) throws(LuaFault) -> Int32 in
      session.classes.push(.secret(.string(text)), on: frame)
      return 1
    },
    HostFunction("secrets.shown", "text") {
      (_: ScriptSession, _, text: String) throws(LuaFault) in Secret.shown(urlsIn: text)
    },
  ]
}

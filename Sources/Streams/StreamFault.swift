package import LuaHost

/// Why a walk ended early.
package enum StreamFault: Error, Sendable {
  /// In words: what was expected and what was found.
  case message(String)
  /// A function of a script raised this error value.
  case raised(LuaReference)
  case cancelled
}

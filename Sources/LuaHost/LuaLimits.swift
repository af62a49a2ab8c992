/// What one Lua state may use.
package struct LuaLimits: Sendable, Equatable {
  /// Bytes that the state may hold.
  package var memory: Int
  /// Milliseconds of processor time that one call may take.
  package var milliseconds: Int
  /// Bytes that one call may print.
  package var output: Int

  package init(memory: Int = 8 << 20, milliseconds: Int = 250, output: Int = 64 << 10) {
    self.memory = memory
    self.milliseconds = milliseconds
    self.output = output
  }
}

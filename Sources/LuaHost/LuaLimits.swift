/// What one Lua state may use.
package struct LuaLimits: Sendable, Equatable {
  /// Bytes that the state may hold.
  package var memory: Int
  /// Milliseconds of processor time that one call may take.
  package var milliseconds: Int
  /// Bytes that one call may print.
  package var output: Int

  /// Whether one table may take all of the memory. If not, it gets an eighth: filling a table with colliding
  /// keys takes the square of its size, and nothing can interrupt it.
  package var hasLargeTables = false

  /// For scripts that a user runs and can interrupt, as opposed to rules.
  package static let script = {
    var limits = LuaLimits(memory: 4 << 30, milliseconds: .max, output: .max)
    limits.hasLargeTables = true
    return limits
  }()

  package init(memory: Int = 8 << 20, milliseconds: Int = 250, output: Int = 64 << 10) {
    self.memory = memory
    self.milliseconds = milliseconds
    self.output = output
  }
}

internal import System

/// Reading from and writing to the terminal.
struct TerminalPort {
  let input: Descriptor
  let output: Descriptor

  /// Columns and rows; 80 by 24 where the terminal does not say.
  var size: (width: Int, height: Int) {
    guard let size = output.windowSize, size.rows > 0 else { return (80, 24) }
    return (max(size.columns, 2), max(size.rows, 2))
  }

  /// Whether more can be read now.
  var hasInput: Bool { input.hasInput() }

  /// What there is to read; empty at the end, and when the terminal is gone; nil when there is nothing yet.
  func read() -> [UInt8]? {
    do throws(SystemError) { return try input.bytes(waits: false) } catch { return [] }
  }

  /// Writes everything; false when the terminal is gone.
  func write(_ bytes: [UInt8]) -> Bool {
    do throws(SystemError) {
      try output.write(bytes)
      return true
    } catch {
      return false
    }
  }

  func write(_ text: String) -> Bool { write(Array(text.utf8)) }
}

internal import Glibc

/// Bytes from standard input.
struct StandardInput {
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// All that is left of it.
  mutating func all() -> [UInt8] {
    while readMore() {}
    return buffer
  }

  /// False at the end.
  private mutating func readMore() -> Bool {
    guard !isAtEnd else { return false }
    let size = 1 << 16
    let chunk = [UInt8](unsafeUninitializedCapacity: size) { space, count in
      var result = 0
      repeat {
        result = read(STDIN_FILENO, space.baseAddress, size)
      } while result < 0 && errno == EINTR
      count = max(0, result)
    }
    isAtEnd = chunk.isEmpty
    buffer.append(contentsOf: chunk)
    return !isAtEnd
  }
}

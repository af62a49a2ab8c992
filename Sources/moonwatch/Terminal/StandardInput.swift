internal import Glibc

/// Bytes from standard input, by the line or whole.
struct StandardInput {
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// The next line without its end; nil after the last.
  mutating func line() -> [UInt8]? {
    var searched = 0
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = buffer[..<end]
        buffer.removeFirst(end + 1)
        return Array(line.last == 0x0D ? line.dropLast() : line)
      }
      searched = buffer.count
      guard readMore() else {
        defer { buffer = [] }
        return buffer.isEmpty ? nil : buffer
      }
    }
  }

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

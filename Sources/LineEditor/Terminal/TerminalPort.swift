internal import Glibc

/// Reading from and writing to the terminal.
struct TerminalPort {
  let input: Int32
  let output: Int32

  /// Columns and rows; 80 by 24 where the terminal does not say.
  var size: (width: Int, height: Int) {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return (80, 24)
    }
    return (max(Int(size.ws_col), 2), max(Int(size.ws_row), 2))
  }

  /// Whether more can be read now.
  var hasInput: Bool {
    var watched = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, 0) > 0 && watched.revents & Int16(POLLIN) != 0
  }

  /// What there is to read; empty at the end, nil when there is nothing yet.
  func read() -> [UInt8]? {
    var isInterrupted = false
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { space, count in
      let result = Glibc.read(input, space.baseAddress, space.count)
      isInterrupted = result < 0 && (errno == EINTR || errno == EAGAIN)
      count = max(0, result)
    }
    return isInterrupted ? nil : bytes
  }

  /// Writes everything; false when the terminal is gone.
  func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var watched = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        _ = poll(&watched, 1, -1)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  func write(_ text: String) -> Bool { write(Array(text.utf8)) }
}

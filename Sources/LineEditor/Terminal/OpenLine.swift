internal import Glibc
internal import Synchronization

/// The line being read, as other threads reach it.
package final class OpenLine: Sendable {
  /// What other threads have asked for.
  struct Requests: Sendable {
    var isAbandoned = false
    var signal: Int32?
  }
  private let requests = Mutex(Requests())

  /// Bytes that wake the reader; -1 where the system had no more descriptors.
  private let readEnd: Int32
  private let writeEnd: Int32

  /// Makes the pipe that wakes the reader.
  package init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    if readEnd >= 0 { close(readEnd) }
    if writeEnd >= 0 { close(writeEnd) }
  }

  /// As if Ctrl-C were typed.
  package func abandon() {
    requests.withLock { $0.isAbandoned = true }
    wake()
  }

  /// Ends the reading with `EditorInput.terminated`.
  package func terminate(_ signal: Int32) {
    requests.withLock { $0.signal = signal }
    wake()
  }

  /// What has been asked for; it is taken.
  func take() -> Requests {
    requests.withLock { state in
      let taken = state
      state.isAbandoned = false
      return taken
    }
  }

  /// What a Ctrl-C from before the reading began was about is over.
  func forgetAbandoning() { requests.withLock { $0.isAbandoned = false } }

  var wakingDescriptor: Int32 { writeEnd }

  private func wake() {
    var byte: UInt8 = 0
    _ = write(writeEnd, &byte, 1)
  }

  /// What waiting ended with.
  enum Event { case input, woken, timeout, gone }

  /// Waits for input, or for another thread or a signal. `timeout` is in milliseconds, -1 for none.
  func wait(for input: Int32, timeout: Int32 = -1) -> Event {
    var watched = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&watched, 2, timeout)
    if count < 0 { return errno == EINTR ? .woken : .gone }
    if count == 0 { return .timeout }
    if watched[1].revents != 0 {
      var drain = [UInt8](repeating: 0, count: 256)
      while read(readEnd, &drain, drain.count) == drain.count {}
      return .woken
    }
    // A terminal that hangs up may still have input; reading tells.
    return watched[0].revents & Int16(POLLNVAL) != 0 ? .gone : .input
  }
}

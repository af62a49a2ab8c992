internal import Glibc
internal import JSON

/// The right to change an account: one run at a time has it. A file beside the journal, locked with `flock`, so
/// that it goes with the process that holds it, however that ends.
struct JournalLock: ~Copyable {
  private let descriptor: Int32

  /// - Parameters:
  ///   - holder: who we are, for those who wait: one line.
  ///   - timeout: seconds to wait.
  ///   - waiting: is called once, with who holds the lock, when there is something to wait for.
  ///   - isCancelled: ends the wait.
  init(
    path: String, holder: String, timeout: Double, waiting: (String) -> Void,
    isCancelled: () -> Bool
  ) throws(JournalFault) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw JournalFault("\(path): " + String(cString: strerror(errno)))
    }
    let start = ContinuousClock.now
    var hasSaid = false
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      let other = Self.holder(descriptor)
      guard code == EWOULDBLOCK else {
        close(descriptor)
        throw JournalFault("\(path): " + String(cString: strerror(code)))
      }
      if isCancelled() {
        close(descriptor)
        throw JournalFault("interrupted while waiting for \(other)")
      }
      guard start.duration(to: .now) < .seconds(timeout) else {
        close(descriptor)
        throw JournalFault("another run changes this account: \(other); waited \(timeout) s for it")
      }
      if !hasSaid {
        waiting(other)
        hasSaid = true
      }
      usleep(50_000)
    }
    self.descriptor = descriptor
    _ = ftruncate(descriptor, 0)
    let line = Array("\(holder), process \(getpid())\n".utf8)
    _ = line.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  private static func holder(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 400)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    let line = bytes.prefix(max(0, count)).prefix { $0 != 0x0A }
    return line.isEmpty ? "a run that did not say its name" : String(decoding: line, as: UTF8.self)
  }

  deinit { close(descriptor) }
}

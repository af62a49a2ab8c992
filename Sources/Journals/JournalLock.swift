internal import Values
internal import System

/// The right to change an account: one run at a time has it. A file beside the journal, locked with `flock`, so
/// that it goes with the process that holds it, however that ends.
struct JournalLock: ~Copyable {
  private let file: OpenFile

  /// - Parameters:
  ///   - holder: who we are, for those who wait: one line.
  ///   - timeout: seconds to wait.
  ///   - waiting: is called once, with who holds the lock, when there is something to wait for.
  ///   - isCancelled: ends the wait.
  init(
    path: String, holder: String, timeout: Double, waiting: (String) -> Void,
    isCancelled: () -> Bool
  ) throws(JournalFault) {
    let file: OpenFile
    let start = ContinuousClock.now
    var hasSaid = false
    do throws(SystemError) {
      file = try OpenFile(path, [.readingAndWriting, .creating, .notThroughLink])
    } catch {
      throw JournalFault(error)
    }
    while try !Self.isLocked(file) {
      let other = Self.holder(file)
      if isCancelled() { throw JournalFault("interrupted while waiting for \(other)") }
      guard start.duration(to: .now) < .seconds(timeout) else {
        throw JournalFault("another run changes this account: \(other); waited \(timeout) s for it")
      }
      if !hasSaid {
        waiting(other)
        hasSaid = true
      }
      Thread.sleep(milliseconds: 50)
    }
    // For those who wait only: without it they do not learn who we are.
    try? file.truncate(to: 0)
    try? file.descriptor.write("\(holder), process \(ThisProcess.id)\n")
    self.file = file
  }

  private static func isLocked(_ file: borrowing OpenFile) throws(JournalFault) -> Bool {
    do throws(SystemError) { return try file.lock(waits: false) } catch {
      throw JournalFault(error)
    }
  }

  private static func holder(_ file: borrowing OpenFile) -> String {
    let bytes: [UInt8] = (try? file.descriptor.bytes(at: 0, count: 400)) ?? []
    let line = bytes.prefix { $0 != 0x0A }
    return line.isEmpty ? "a run that did not say its name" : String(decoding: line, as: UTF8.self)
  }
}

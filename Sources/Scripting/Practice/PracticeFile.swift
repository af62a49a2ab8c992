internal import System

/// Why the state of a practice account cannot be read or kept.
struct PracticeFault: Error {
  var message: String
}

/// The file with a practice account's state: one process at a time has it, and it is replaced whole.
///
/// The lock is on the file itself. A new state comes as a new file of that name, so who waited for the lock looks
/// whether its file still has the name, and opens the new one if not.
final class PracticeFile {
  /// Seconds to wait for others: they hold the lock for one call at a time.
  private static let patience = 30.0
  private static let mostBytes = 1 << 30

  let path: String
  /// The file that was read or written last. It stays open, so that no other file can get its number.
  private var file: OpenFile?
  /// Whether the caller knows what the open file says.
  private var isKnown = false

  /// A link is followed now: what it leads to is replaced, not the link.
  init(path: String) { self.path = FileSystem.resolved(path) ?? path }

  /// Takes the lock.
  ///
  /// - Returns: the content, empty for a file that was just made; nil when it is what was read or written last.
  func lock() throws(PracticeFault) -> [UInt8]? {
    var waited = 0.0
    do throws(SystemError) {
      while true {
        if file == nil { file = try openFile() }
        if try file?.lock(waits: false) == false {
          guard waited < Self.patience else { break }
          Thread.sleep(milliseconds: 5)
          waited += 0.005
          continue
        }
        if !isCurrent {
          forget()
          continue
        }
        if isKnown { return nil }
        do throws(SystemError) {
          let content = try file?.content(limit: Self.mostBytes)
          isKnown = true
          return content
        } catch {
          unlock()
          throw error
        }
      }
    } catch {
      throw PracticeFault(message: error.description)
    }
    throw PracticeFault(message: "\(path): another run has held it for \(Int(waited)) seconds")
  }

  func unlock() { file?.unlock() }

  /// Has the next `lock` give the content again.
  func doubt() { isKnown = false }

  /// Replaces the content; the lock is held, and given up.
  func replace(with bytes: [UInt8]) throws(PracticeFault) {
    do throws(SystemError) {
      let replacement = try FileReplacement(path, .ownerOnly)
      try replacement.descriptor.write(bytes)
      file = try replacement.commit()
      isKnown = true
    } catch {
      throw PracticeFault(message: error.description)
    }
  }

  // ---- the file --------------------------------------------------------------------------------
  private func openFile() throws(SystemError) -> OpenFile {
    isKnown = false
    let opened = try OpenFile(path, [.readingAndWriting, .creating, .withoutWaiting])
    guard try opened.status().kind == .regular else { throw SystemError(.read, path, .notRegular) }
    return opened
  }

  private func forget() {
    file = nil
    isKnown = false
  }

  /// Whether the open file is still the one of that name.
  private var isCurrent: Bool {
    guard let opened = try? file?.status(), let named = try? FileStatus(path) else { return false }
    return opened.identity == named.identity
  }
}

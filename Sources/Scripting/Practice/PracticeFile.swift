internal import Glibc

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
  private var descriptor: Int32 = -1
  /// Whether the caller knows what the open file says.
  private var isKnown = false

  /// A link is followed now: what it leads to is replaced, not the link.
  init(path: String) {
    if let resolved = realpath(path, nil) {
      self.path = String(cString: resolved)
      free(resolved)
    } else {
      self.path = path
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Takes the lock.
  ///
  /// - Returns: the content, empty for a file that was just made; nil when it is what was read or written last.
  func lock() throws(PracticeFault) -> [UInt8]? {
    var waited = 0.0
    while true {
      if descriptor < 0 { try openFile() }
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        guard errno == EWOULDBLOCK || errno == EINTR else { throw fault("cannot be locked") }
        guard waited < Self.patience else {
          throw PracticeFault(
            message: "\(path): another run has held it for \(Int(waited)) seconds")
        }
        usleep(5000)
        waited += 0.005
        continue
      }
      if isCurrent { break }
      forget()
    }
    if isKnown { return nil }
    do throws(PracticeFault) {
      let content = try read()
      isKnown = true
      return content
    } catch {
      unlock()
      throw error
    }
  }

  func unlock() { _ = flock(descriptor, LOCK_UN) }

  /// Has the next `lock` give the content again.
  func doubt() { isKnown = false }

  /// Replaces the content; the lock is held, and given up.
  func replace(with bytes: [UInt8]) throws(PracticeFault) {
    let temporary = "\(path).\(getpid()).part"
    let new = open(temporary, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard new >= 0 else { throw fault("cannot be written") }
    var isDone = write(bytes, to: new) && fsync(new) == 0
    if isDone { isDone = rename(temporary, path) == 0 }
    guard isDone else {
      let fault = fault("cannot be written")
      close(new)
      unlink(temporary)
      throw fault
    }
    syncFolder()
    forget()
    descriptor = new
    isKnown = true
  }

  // ---- the file --------------------------------------------------------------------------------
  private func fault(_ what: String) -> PracticeFault {
    PracticeFault(message: "\(path): \(what): \(String(cString: strerror(errno)))")
  }

  private func openFile() throws(PracticeFault) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw fault("cannot be opened") }
    isKnown = false
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      forget()
      throw PracticeFault(message: "\(path): is no regular file")
    }
  }

  private func forget() {
    close(descriptor)
    descriptor = -1
    isKnown = false
  }

  /// Whether the open file is still the one of that name.
  private var isCurrent: Bool {
    var opened = stat()
    var named = stat()
    return fstat(descriptor, &opened) == 0 && stat(path, &named) == 0
      && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
  }

  private func read() throws(PracticeFault) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw fault("cannot be read") }
    guard status.st_size <= Self.mostBytes else {
      throw PracticeFault(message: "\(path): is larger than a practice account can be")
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        pread(
          descriptor, buffer.baseAddress.unsafelyUnwrapped + filled, buffer.count - filled,
          off_t(filled))
      }
      if got < 0 && errno == EINTR { continue }
      guard got > 0 else { throw fault("cannot be read") }
      filled += got
    }
    return bytes
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = Glibc.write(descriptor, part.baseAddress, part.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  /// The new name survives a power failure too, as far as the file system can promise it.
  private func syncFolder() {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { return }
    _ = fsync(opened)
    close(opened)
  }
}

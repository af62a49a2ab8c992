internal import Glibc

/// The file that keeps the history, an entry a line, readable by its owner only.
///
/// Several shells add to it at once: each entry is one write at the end, under a lock. When the file
/// has grown to twice the limit it is replaced by a shorter one, whole, under the same lock.
struct HistoryFile: Sendable {
  let path: String
  let limit: Int

  /// The last entries, the oldest first. A file that does not exist has none.
  func load() throws(HistoryFault) -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return [] }
      throw HistoryFault("read", path, code: errno)
    }
    defer { close(descriptor) }
    let lines = try Self.lines(of: descriptor, path: path)
    if lines.count > 2 * limit { try shorten() }
    return lines.suffix(limit).map(HistoryLine.decode)
  }

  /// Adds an entry at the end.
  func append(_ entry: String) throws(HistoryFault) {
    let descriptor = try openLocked()
    defer { close(descriptor) }
    var line = HistoryLine.encode(entry)
    line.append(0x0A)
    // What a crash left without an end must not swallow this entry.
    let size = lseek(descriptor, 0, SEEK_END)
    if size > 0 {
      var last: UInt8 = 0
      if pread(descriptor, &last, 1, size - 1) == 1, last != 0x0A { line.insert(0x0A, at: 0) }
    }
    try Self.write(line, to: descriptor, path: path)
  }

  /// Opens the file for adding, and locks it: the one that has the name, not one replaced meanwhile.
  private func openLocked() throws(HistoryFault) -> Int32 {
    while true {
      let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw HistoryFault("write", path, code: errno) }
      var result: Int32
      repeat { result = flock(descriptor, LOCK_EX) } while result != 0 && errno == EINTR
      var opened = stat()
      var named = stat()
      if result == 0, fstat(descriptor, &opened) == 0, stat(path, &named) == 0,
        opened.st_ino == named.st_ino, opened.st_dev == named.st_dev
      {
        if opened.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
        return descriptor
      }
      let code = errno
      close(descriptor)
      if result != 0 { throw HistoryFault("lock", path, code: code) }
    }
  }

  /// Replaces the file by one with the last entries.
  private func shorten() throws(HistoryFault) {
    let descriptor = try openLocked()
    defer { close(descriptor) }
    let lines = try Self.lines(of: descriptor, path: path).suffix(limit)
    // The file itself, where the name is a link to it.
    let resolved = realpath(path, nil)
    defer { free(resolved) }
    let target = resolved.map { String(cString: $0) } ?? path
    let temporary = "\(target).\(getpid())"
    unlink(temporary)
    let copy = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard copy >= 0 else { throw HistoryFault("shorten", path, code: errno) }
    defer { close(copy) }
    var bytes: [UInt8] = []
    for line in lines {
      bytes.append(contentsOf: line)
      bytes.append(0x0A)
    }
    do throws(HistoryFault) {
      try Self.write(bytes, to: copy, path: path)
      guard rename(temporary, target) == 0 else {
        throw HistoryFault("shorten", path, code: errno)
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func lines(
    of descriptor: Int32, path: String
  ) throws(HistoryFault) -> [ArraySlice<UInt8>] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw HistoryFault("read", path, code: errno) }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes.split(separator: 0x0A)
  }

  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, path: String
  ) throws(HistoryFault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw HistoryFault("write", path, code: errno) }
      rest = rest.dropFirst(count)
    }
  }
}

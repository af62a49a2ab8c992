internal import CSystem
internal import Glibc

/// How a file is opened. Programs that are started do not inherit it.
package struct OpenOptions: OptionSet, Sendable {
  /// The flags of open(2).
  package let rawValue: Int32
  package init(rawValue: Int32) { self.rawValue = rawValue }

  /// For reading, without waiting for the writer of a pipe.
  package static let reading = OpenOptions(rawValue: O_NONBLOCK)
  /// For writing alone.
  package static let writing = OpenOptions(rawValue: O_WRONLY)
  /// For both.
  package static let readingAndWriting = OpenOptions(rawValue: O_RDWR)
  /// Each write goes to the end.
  package static let atEnd = OpenOptions(rawValue: O_APPEND)
  /// A file that does not exist is made.
  package static let creating = OpenOptions(rawValue: O_CREAT)
  /// A file that exists is an error.
  package static let onlyNew = OpenOptions(rawValue: O_EXCL)
  /// What it holds is dropped.
  package static let emptied = OpenOptions(rawValue: O_TRUNC)
  /// A symbolic link is an error.
  package static let notThroughLink = OpenOptions(rawValue: O_NOFOLLOW)
  /// Opening, reading and writing do not wait.
  package static let withoutWaiting = OpenOptions(rawValue: O_NONBLOCK)
}

/// An open file, pipe or terminal, which is closed with its owner.
package struct OpenFile: ~Copyable {
  private var number: Int32
  private let name: String

  /// For reading and writing. Valid as long as the file is: one that no variable holds is closed before the
  /// descriptor is used.
  package var descriptor: Descriptor { Descriptor(number, name: name) }

  /// - Parameter permissions: of a new file, less the umask.
  package init(
    _ path: String, _ options: OpenOptions = [], permissions: UInt32 = 0o600
  ) throws(SystemError) {
    let isWritten = options.rawValue & (O_WRONLY | O_RDWR) != 0
    // A terminal that is opened does not become the process's own.
    let flags = options.rawValue | O_CLOEXEC | O_NOCTTY
    name = path
    number = try systemCall(isWritten ? .written : .read, path) { open(path, flags, permissions) }
  }

  /// Another descriptor for what one is open on.
  package init(copyOf descriptor: Descriptor) throws(SystemError) {
    name = descriptor.name
    number = try systemCall(.written, descriptor.name) {
      fcntl(descriptor.number, F_DUPFD_CLOEXEC, 0)
    }
  }

  private init(number: Int32, name: String) {
    self.number = number
    self.name = name
  }

  /// The ends of a pipe.
  static func pipe() throws(SystemError) -> Pipe {
    var ends: [Int32] = [-1, -1]
    try systemCall(.made, "pipe") { csystem_pipe(&ends) }
    return Pipe(
      reader: OpenFile(number: ends[0], name: "pipe"),
      writer: OpenFile(number: ends[1], name: "pipe"))
  }

  struct Pipe: ~Copyable {
    let reader: OpenFile
    let writer: OpenFile

    /// Two values that are the ends' owners from then on.
    consuming func take() -> (reader: Int32, writer: Int32) {
      (reader.release(), writer.release())
    }
  }

  /// The number, which is the caller's to close.
  private consuming func release() -> Int32 {
    let taken = number
    number = -1
    return taken
  }

  deinit { if number >= 0 { Glibc.close(number) } }

  /// Closes the file, and tells what a write that came late could not do.
  package consuming func close() throws(SystemError) {
    let open = number
    number = -1
    // Not made again: whatever close(2) says, the descriptor is gone.
    guard Glibc.close(open) == 0 || errno == EINTR else { throw SystemError(.written, name) }
  }

  // ---- files -----------------------------------------------------------------------------------
  /// What the system knows of the open file, whatever has its name by now.
  package func status() throws(SystemError) -> FileStatus {
    var status = stat()
    try systemCall(.read, name) { fstat(number, &status) }
    return FileStatus(status)
  }

  /// Everything in the file, from its beginning, wherever it was read or written last.
  package func content(limit: Int = .max) throws(SystemError) -> [UInt8] {
    try systemCall(.read, name) { lseek(number, 0, SEEK_SET) }
    return try descriptor.bytesToEnd(expecting: try status().size, limit: limit)
  }

  /// Shortens the file to so many bytes.
  package func truncate(to size: Int) throws(SystemError) {
    try systemCall(.written, name) { ftruncate(number, off_t(size)) }
  }

  /// Waits until what was written is on the disk.
  package func flush() throws(SystemError) {
    try systemCall(.flushed, name) { fsync(number) }
  }

  /// Sets the permissions, whatever the umask is.
  package func setPermissions(_ permissions: UInt32) throws(SystemError) {
    try systemCall(.written, name) { fchmod(number, permissions) }
  }

  // ---- locks -----------------------------------------------------------------------------------
  /// Locks the file (flock(2)) until it is unlocked or closed, also by the end of the process.
  ///
  /// - Returns: false when another open file has the lock and `waits` is false.
  package func lock(waits: Bool) throws(SystemError) -> Bool {
    do throws(SystemError) {
      try systemCall(.locked, name) { flock(number, waits ? LOCK_EX : LOCK_EX | LOCK_NB) }
      return true
    } catch {
      if error.isNotReady { return false }
      throw error
    }
  }

  /// Gives the lock up before the file is closed.
  package func unlock() { _ = flock(number, LOCK_UN) }
}

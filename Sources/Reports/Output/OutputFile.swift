import Glibc

/// A file that `--output` names: it appears complete, or not at all.
///
/// A regular file is written under a temporary name in the same folder, flushed to disk and renamed
/// over the old one by `commit()`; without `commit()` the temporary file is removed and the old
/// file is untouched. A symbolic link stays and the file it points to is replaced. A file that
/// exists keeps its permissions, a new one gets 0644 less the umask. Pipes, devices and
/// `/dev/stdout` cannot be renamed over and are written straight.
struct OutputFile: ~Copyable {
  /// The path as the user gave it, for messages.
  let path: String

  /// Where to write.
  private(set) var descriptor: Int32

  private let target: String
  private var temporary: String?

  /// Opens the file, so that a bad path is an error before a long scan and not after it.
  init(path: String) throws(OutputError) {
    let target = Self.followingLinks(path)
    self.path = path
    self.target = target
    self.temporary = nil
    self.descriptor = -1

    if let standard = Self.ownDescriptor(target) {
      descriptor = fcntl(standard, F_DUPFD_CLOEXEC, 0)
      guard descriptor >= 0 else { throw .cannotOpen(path: path, reason: systemReason(errno)) }
      return
    }
    var found = stat()
    let exists = stat(target, &found) == 0
    if !exists, errno != ENOENT {
      throw .cannotOpen(path: path, reason: systemReason(errno))
    }
    let kind = found.st_mode & S_IFMT
    if exists && kind == S_IFDIR || !target.isEmpty && target.utf8.last == UInt8(ascii: "/") {
      throw .isFolder(path: path)
    }
    if exists && kind != S_IFREG || target.hasPrefix("/proc/") {
      descriptor = openRetrying(target, O_WRONLY | O_CLOEXEC | O_NOCTTY, 0)
      guard descriptor >= 0 else { throw .cannotOpen(path: path, reason: systemReason(errno)) }
      return
    }
    guard !target.isEmpty else { throw .cannotOpen(path: path, reason: "the path is empty") }
    try openTemporary(mode: exists ? found.st_mode & 0o777 : nil)
  }

  /// Makes the file appear under its name, with everything written to `descriptor`.
  consuming func commit() throws(OutputError) {
    if temporary != nil, fsync(descriptor) != 0 {
      throw .cannotWrite(path: path, reason: systemReason(errno))
    }
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0 || errno == EINTR else {
      throw .cannotWrite(path: path, reason: systemReason(errno))
    }
    guard let name = temporary else { return }
    guard rename(name, target) == 0 else {
      throw .cannotWrite(path: path, reason: systemReason(errno))
    }
    temporary = nil
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if let temporary { unlink(temporary) }
  }

  /// Opens a new file beside the target. `mode` is that of the file to be replaced, if any.
  private mutating func openTemporary(mode: mode_t?) throws(OutputError) {
    let folder = Self.folder(of: target)
    for _ in 0..<16 {
      let name = "\(folder).moonwatch-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
      descriptor = openRetrying(name, flags, mode.map { $0 & 0o600 } ?? 0o644)
      if descriptor >= 0 {
        temporary = name
        break
      }
      guard errno == EEXIST else { break }
    }
    guard descriptor >= 0 else { throw .cannotOpen(path: path, reason: systemReason(errno)) }
    if let mode, fchmod(descriptor, mode) != 0 {
      throw .cannotOpen(path: path, reason: systemReason(errno))
    }
  }
}

extension OutputFile {
  /// The path behind symbolic links in the last part, up to the system's limit of 40.
  ///
  /// Stops at this process's own descriptors, whose links say what they are open on.
  private static func followingLinks(_ path: String) -> String {
    var path = path
    for _ in 0..<40 {
      if ownDescriptor(path) != nil || path.hasPrefix("/proc/") { break }
      guard let next = link(at: path) else { break }
      path = next.hasPrefix("/") ? next : folder(of: path) + next
    }
    return path
  }

  /// What the symbolic link at `path` says, or `nil` when it is not one.
  private static func link(at path: String) -> String? {
    let limit = Int(PATH_MAX)
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = buffer.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map { max(0, readlink(path, $0, limit)) } ?? 0
      }
    }
    return bytes.isEmpty ? nil : String(validating: bytes, as: UTF8.self)
  }

  /// The descriptor of this process that a path such as `/dev/stdout` or `/dev/fd/3` means.
  private static func ownDescriptor(_ path: String) -> Int32? {
    if path == "/dev/stdout" { return STDOUT_FILENO }
    if path == "/dev/stderr" { return STDERR_FILENO }
    for prefix in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(prefix) {
      return Int32(path.dropFirst(prefix.count))
    }
    return nil
  }

  /// The folder part of a path with its slash; empty when there is none.
  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }
}

private func openRetrying(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  while true {
    let descriptor = open(path, flags, mode)
    if descriptor >= 0 || errno != EINTR { return descriptor }
  }
}

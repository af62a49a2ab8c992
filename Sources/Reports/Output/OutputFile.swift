internal import System

/// A file that `--output` names: it appears complete, or not at all.
///
/// A regular file is replaced by `commit()`, as `FileReplacement` does it; without `commit()` the old
/// file is untouched. A symbolic link stays and the file it points to is replaced. A file that
/// exists keeps its permissions, a new one gets 0644 less the umask. Pipes, devices and
/// `/dev/stdout` cannot be renamed over and are written straight.
struct OutputFile: ~Copyable {
  /// The path as the user gave it, for messages.
  let path: String

  /// Where to write.
  let descriptor: Descriptor

  private var replacement: FileReplacement?
  private var straight: OpenFile?

  /// Opens the file, so that a bad path is an error before a long scan and not after it.
  init(path: String) throws(OutputError) {
    let target = Self.followingLinks(path)
    self.path = path
    let kind: FileStatus.Kind?
    do throws(SystemError) { kind = try Self.kind(of: target) } catch {
      throw .cannotOpen(path: path, reason: error.reason)
    }
    guard !target.isEmpty else { throw .cannotOpen(path: path, reason: "the path is empty") }
    let isStraight = kind == .other || Self.isOfThisProcess(target)
    if !isStraight, kind == .folder || target.utf8.last == UInt8(ascii: "/") {
      throw .isFolder(path: path)
    }
    do throws(SystemError) {
      if isStraight {
        let file = try Self.openStraight(target)
        descriptor = Descriptor(file.descriptor.number, name: path)
        straight = consume file
      } else {
        let file = try FileReplacement(target, .kept)
        descriptor = Descriptor(file.descriptor.number, name: path)
        replacement = consume file
      }
    } catch {
      throw .cannotOpen(path: path, reason: error.reason)
    }
  }

  private static func openStraight(_ target: String) throws(SystemError) -> OpenFile {
    if let own = ownDescriptor(target) { return try OpenFile(copyOf: own) }
    return try OpenFile(target, .writing)
  }

  /// Makes the file appear under its name, with everything written to `descriptor`.
  consuming func commit() throws(OutputError) {
    do throws(SystemError) {
      if let file = replacement.take() { try file.commit().close() }
      if let file = straight.take() { try file.close() }
    } catch {
      throw .cannotWrite(path: path, reason: error.reason)
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
      if isOfThisProcess(path) { break }
      guard let next = FileSystem.link(at: path) else { break }
      path = next.hasPrefix("/") ? next : folder(of: path) + next
    }
    return path
  }

  /// Nil when there is nothing of that name, or the path is of this process.
  private static func kind(of path: String) throws(SystemError) -> FileStatus.Kind? {
    if isOfThisProcess(path) { return nil }
    do throws(SystemError) { return try FileStatus(path).kind } catch {
      if error.isAbsent { return nil }
      throw error
    }
  }

  private static func isOfThisProcess(_ path: String) -> Bool {
    ownDescriptor(path) != nil || path.hasPrefix("/proc/")
  }

  /// The descriptor of this process that a path such as `/dev/stdout` or `/dev/fd/3` means.
  private static func ownDescriptor(_ path: String) -> Descriptor? {
    if path == "/dev/stdout" { return .output }
    if path == "/dev/stderr" { return .errors }
    for prefix in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(prefix) {
      return Int32(path.dropFirst(prefix.count)).map { Descriptor($0, name: path) }
    }
    return nil
  }

  /// The folder part of a path with its slash; empty when there is none.
  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }
}

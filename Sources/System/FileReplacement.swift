internal import Glibc

/// A file that appears whole, or not at all, in place of one that may exist.
///
/// It is written under a temporary name in the same folder. `commit()` flushes it to the disk and renames it;
/// without that the temporary file is removed, and the old one stays as it was.
package struct FileReplacement: ~Copyable {
  /// Who may read and write the new file.
  package enum Permissions: Sendable {
    /// Of the file that is replaced; 0644 less the umask where there is none.
    case kept
    /// Its owner's only: 0600.
    case ownerOnly
  }

  private let path: String
  private var temporary: TemporaryFile

  /// - Parameter path: is replaced itself, also where it is a symbolic link.
  package init(_ path: String, _ permissions: Permissions) throws(SystemError) {
    do throws(SystemError) {
      let kept = permissions == .kept ? try Self.permissions(of: path) : 0o600
      temporary = try TemporaryFile.made(beside: path, permissions: kept)
      self.path = path
    } catch {
      throw SystemError(.written, path, error.cause)
    }
  }

  /// Where to write. Errors call it by the path.
  package var descriptor: Descriptor { Descriptor(temporary.number, name: path) }

  /// Nil when there is no such file.
  private static func permissions(of path: String) throws(SystemError) -> UInt32? {
    do throws(SystemError) { return try FileStatus(path).permissions } catch {
      if error.isAbsent { return nil }
      throw error
    }
  }

  /// Puts the file in its place. Its new name survives a power failure too, as far as the file system can promise.
  ///
  /// - Returns: the file, open for reading and writing.
  @discardableResult
  package consuming func commit() throws(SystemError) -> OpenFile {
    guard let name = temporary.name, let file = temporary.file.take() else {
      throw SystemError(.written, path, .code(EBADF))
    }
    do throws(SystemError) {
      try file.flush()
      try systemCall(.written, path) { rename(name, path) }
    } catch {
      throw SystemError(error.operation, path, error.cause)
    }
    temporary.name = nil
    try? FileSystem.flushFolder(FileSystem.folder(of: path))
    return file
  }
}

/// A file that is removed with its owner, unless it has got another name.
private struct TemporaryFile: ~Copyable {
  var name: String?
  var file: OpenFile?
  let number: Int32

  private init(_ file: consuming OpenFile, name: String) {
    number = file.descriptor.number
    self.file = consume file
    self.name = name
  }

  deinit { if let name { unlink(name) } }

  /// Makes a file in the same folder as another.
  ///
  /// - Parameter permissions: nil: 0644 less the umask.
  static func made(
    beside path: String, permissions: UInt32?
  ) throws(SystemError) -> TemporaryFile {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    var attempts = 1
    while true {
      let name = "\(folder).moonwatch-\(FileSystem.randomName).tmp"
      do throws(SystemError) {
        // Not wider than the final permissions at any time.
        let file = try OpenFile(
          name, [.readingAndWriting, .creating, .onlyNew, .notThroughLink],
          permissions: permissions.map { $0 & 0o600 } ?? 0o644)
        let made = TemporaryFile(file, name: name)
        if let permissions { try made.file?.setPermissions(permissions) }
        return made
      } catch {
        guard error.isPresent, attempts < 16 else { throw error }
        attempts += 1
      }
    }
  }
}

extension FileSystem {
  /// Replaces a file by bytes, whole or not at all.
  package static func replace(
    _ path: String, with bytes: [UInt8], _ permissions: FileReplacement.Permissions
  ) throws(SystemError) {
    let replacement = try FileReplacement(path, permissions)
    try replacement.descriptor.write(bytes)
    try replacement.commit()
  }
}

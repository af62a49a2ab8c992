internal import Glibc

extension FileSystem {
  /// The folder part of a path; "." when it has none.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes a folder and those around it that are missing. One that exists is left as it is.
  ///
  /// - Parameter permissions: of new folders, less the umask.
  package static func makeFolders(
    _ folder: String, permissions: UInt32 = 0o777
  ) throws(SystemError) {
    if isFolder(folder) { return }
    let around = self.folder(of: folder)
    if around != folder, around != "." { try makeFolders(around, permissions: permissions) }
    do throws(SystemError) {
      try systemCall(.made, folder) { mkdir(folder, permissions) }
    } catch {
      guard error.isPresent else { throw error }
      // Another process was faster, or there is a file of that name.
      if !isFolder(folder) { throw SystemError(.made, folder, .code(ENOTDIR)) }
    }
  }

  /// Waits until the names in a folder are on the disk: that of a file that is new there, or was renamed.
  package static func flushFolder(_ folder: String) throws(SystemError) {
    try OpenFile(folder, OpenOptions(rawValue: O_DIRECTORY)).flush()
  }

  /// A name in a folder.
  package struct Entry: Sendable, Hashable {
    /// Without its folder.
    package let name: String
    /// What it is, where the file system says so with the name; `.other` where it has to be asked.
    package let kind: FileStatus.Kind
  }

  /// What is in a folder, in no order, without "." and "..".
  package static func entries(of folder: String) throws(SystemError) -> [Entry] {
    guard let directory = opendir(folder) else { throw SystemError(.read, folder) }
    defer { closedir(directory) }
    var found: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else {
        if errno != 0 { throw SystemError(.read, folder) }
        return found
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      let kind: FileStatus.Kind =
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): .regular
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        default: .other
        }
      found.append(Entry(name: name, kind: kind))
    }
  }

  /// The paths of the files below a folder, relative to it, without hidden ones, in no order. Links to folders are
  /// followed, once.
  ///
  /// - Parameters:
  ///   - isTrusted: leave out what others than root and the user can change: it is a problem.
  ///   - problem: is called with what cannot be looked into.
  package static func files(
    below folder: String, isTrusted: Bool = false, problem: (SystemError) -> Void = { _ in }
  ) -> [String] {
    var seen: Set<FileStatus.Identity> = []
    return files(folder, "", isTrusted, &seen, problem)
  }

  private static func files(
    _ folder: String, _ prefix: String, _ isTrusted: Bool,
    _ seen: inout Set<FileStatus.Identity>, _ problem: (SystemError) -> Void
  ) -> [String] {
    var found: [String] = []
    do throws(SystemError) {
      let status = try FileStatus(folder)
      if isTrusted { try requireTrusted(status, folder) }
      guard seen.insert(status.identity).inserted else { return [] }
      for entry in try entries(of: folder) where !entry.name.hasPrefix(".") {
        let path = "\(folder)/\(entry.name)"
        do throws(SystemError) {
          let status = try FileStatus(path)
          if status.kind == .folder {
            found += files(path, prefix + entry.name + "/", isTrusted, &seen, problem)
          } else {
            if isTrusted { try requireTrusted(status, path) }
            found.append(prefix + entry.name)
          }
        } catch {
          problem(error)
        }
      }
    } catch {
      problem(error)
    }
    return found
  }
}

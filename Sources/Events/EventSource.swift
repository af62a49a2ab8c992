internal import Glibc

/// One stream of bytes that holds events.
package struct EventSource: Sendable, Hashable {
  /// Where the bytes are.
  package enum Origin: Sendable, Hashable {
    case file(String)
    case standardInput
    /// A file that is in memory.
    case bytes([UInt8])
  }
  /// For messages: the path as the user gave it, or "standard input".
  package var name: String
  /// Whether the user named it, and did not come upon it in a folder.
  package var isNamed = true
  /// Where its bytes are.
  package var origin: Origin

  package init(name: String, origin: Origin) {
    self.name = name
    self.origin = origin
  }
}

/// Something that could not be read, and why.
package struct SourceProblem: Error, Sendable, Hashable {
  /// What could not be read, as the user knows it.
  package var name: String
  /// Why, in words that follow the name and a colon.
  package var message: String

  package init(name: String, message: String) {
    self.name = name
    self.message = message
  }

  init(name: String, errno code: Int32) {
    self.init(name: name, message: "cannot be read: " + String(cString: strerror(code)))
  }
}

/// What the user's arguments stand for: files, in an order that does not depend on the file system.
package struct SourceList: Sendable {
  /// The files, each once, folders' files sorted by path.
  package private(set) var sources: [EventSource] = []
  /// Paths that cannot be read.
  package private(set) var problems: [SourceProblem] = []
  /// Things in folders that are no files: links to folders, pipes, devices.
  package private(set) var passedOver: [String] = []

  private var seen: Set<FolderIdentity> = []
  private struct FolderIdentity: Hashable {
    var device: UInt
    var inode: UInt
  }

  /// - Parameter paths: files, folders (searched recursively) and `-` for standard input.
  package init(paths: [String]) {
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    if path == "-" {
      sources.append(EventSource(name: "standard input", origin: .standardInput))
      return
    }
    var status = stat()
    guard stat(path, &status) == 0 else {
      problems.append(SourceProblem(name: path, errno: errno))
      return
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      addFolder(path)
    } else {
      sources.append(EventSource(name: path, origin: .file(path)))
    }
  }

  private mutating func addFolder(_ folder: String) {
    var status = stat()
    guard stat(folder, &status) == 0, let directory = opendir(folder) else {
      problems.append(SourceProblem(name: folder, errno: errno))
      return
    }
    // Links may lead round in a circle.
    guard seen.insert(FolderIdentity(device: status.st_dev, inode: status.st_ino)).inserted else {
      closedir(directory)
      return
    }
    var entries: [(name: String, type: Int32)] = []
    errno = 0
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      // Hidden files are the file system's own (.DS_Store), never CloudTrail's.
      if !name.hasPrefix(".") { entries.append((name, Int32(entry.pointee.d_type))) }
    }
    closedir(directory)
    entries.sort { strcmp($0.name, $1.name) < 0 }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for entry in entries { addEntry(prefix + entry.name, type: entry.type) }
  }

  private mutating func addEntry(_ path: String, type: Int32) {
    if type == Int32(DT_DIR) { return addFolder(path) }
    if type != Int32(DT_REG) {
      // A link counts as what it leads to; a pipe or a device may never end.
      var status = stat()
      guard stat(path, &status) == 0 else {
        problems.append(SourceProblem(name: path, errno: errno))
        return
      }
      switch status.st_mode & S_IFMT {
      case S_IFREG: break
      case S_IFDIR: return addFolder(path)
      default:
        passedOver.append(path)
        return
      }
    }
    var source = EventSource(name: path, origin: .file(path))
    source.isNamed = false
    sources.append(source)
  }
}

internal import System

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

  init(name: String, _ error: SystemError) { self.init(name: name, message: error.message) }
}

/// What the user's arguments stand for: files, in an order that does not depend on the file system.
package struct SourceList: Sendable {
  /// The files, each once, folders' files sorted by path.
  package private(set) var sources: [EventSource] = []
  /// Paths that cannot be read.
  package private(set) var problems: [SourceProblem] = []
  /// Things in folders that are no files: links to folders, pipes, devices.
  package private(set) var passedOver: [String] = []

  private var seen: Set<FileStatus.Identity> = []

  /// - Parameter paths: files, folders (searched recursively) and `-` for standard input.
  package init(paths: [String]) {
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    if path == "-" {
      sources.append(EventSource(name: "standard input", origin: .standardInput))
      return
    }
    do throws(SystemError) {
      if try FileStatus(path).kind == .folder {
        addFolder(path)
      } else {
        sources.append(EventSource(name: path, origin: .file(path)))
      }
    } catch {
      problems.append(SourceProblem(name: path, error))
    }
  }

  private mutating func addFolder(_ folder: String) {
    var entries: [FileSystem.Entry] = []
    do throws(SystemError) {
      // Links may lead round in a circle.
      guard seen.insert(try FileStatus(folder).identity).inserted else { return }
      entries = try FileSystem.entries(of: folder)
    } catch {
      problems.append(SourceProblem(name: folder, error))
    }
    // Hidden files are the file system's own (.DS_Store), never CloudTrail's.
    entries.removeAll { $0.name.hasPrefix(".") }
    entries.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for entry in entries { addEntry(prefix + entry.name, entry.kind) }
  }

  private mutating func addEntry(_ path: String, _ kind: FileStatus.Kind) {
    if kind == .folder { return addFolder(path) }
    if kind != .regular {
      // A link counts as what it leads to; a pipe or a device may never end.
      do throws(SystemError) {
        switch try FileStatus(path).kind {
        case .regular: break
        case .folder: return addFolder(path)
        case .link, .other:
          passedOver.append(path)
          return
        }
      } catch {
        problems.append(SourceProblem(name: path, error))
        return
      }
    }
    var source = EventSource(name: path, origin: .file(path))
    source.isNamed = false
    sources.append(source)
  }
}

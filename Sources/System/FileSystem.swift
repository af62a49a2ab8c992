internal import Glibc

/// Files and folders by their paths.
package enum FileSystem {
  /// Reads a regular file whole.
  ///
  /// - Throws: `SystemError`; with the cause `.notRegular` for folders, pipes and devices, which may never end.
  package static func read(_ path: String, limit: Int = .max) throws(SystemError) -> [UInt8] {
    let file = try OpenFile(path, .reading)
    let status = try file.status()
    guard status.kind == .regular else { throw SystemError(.read, path, .notRegular) }
    return try file.descriptor.bytesToEnd(expecting: status.size, limit: limit)
  }

  /// Whether there is something of that name that this process may see.
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether this process may read what is there (access(2)).
  package static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// Whether this process may write to a file, or make files in a folder.
  package static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  /// Whether this process may run what is there.
  package static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

  /// Whether it is a folder, or a link to one.
  package static func isFolder(_ path: String) -> Bool {
    (try? FileStatus(path))?.kind == .folder
  }

  /// The absolute path behind all links; nil when there is nothing of that name.
  package static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// What the symbolic link at a path says; nil when it is not one.
  package static func link(at path: String) -> String? {
    let limit = Int(PATH_MAX)
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { space, count in
      count = space.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map { max(0, readlink(path, $0, limit)) } ?? 0
      }
    }
    return bytes.isEmpty ? nil : String(validating: bytes, as: UTF8.self)
  }

  /// Removes a file.
  package static func remove(_ path: String) throws(SystemError) {
    try systemCall(.removed, path) { unlink(path) }
  }

  /// The existing paths that a pattern with `*`, `?` and `[…]` fits (glob(3)), sorted.
  package static func paths(matching pattern: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { number in
      found.gl_pathv[number].map { String(cString: $0) }
    }
  }

  /// Makes a file of a new name in the folder for temporary files, for its owner only.
  ///
  /// - Parameter ending: of its name: `.lua`.
  package static func temporaryFile(ending: String, _ content: String) throws(SystemError) -> String
  {
    while true {
      let path = "/tmp/moonwatch-\(randomName)\(ending)"
      let file: OpenFile
      do throws(SystemError) {
        file = try OpenFile(path, [.writing, .creating, .onlyNew, .notThroughLink])
      } catch {
        if error.isPresent { continue }
        throw error
      }
      do throws(SystemError) {
        try file.descriptor.write(content)
        try file.close()
        return path
      } catch {
        try? remove(path)
        throw error
      }
    }
  }

  /// Letters and digits that no other file's name has.
  static var randomName: String { String(UInt64.random(in: .min ... .max), radix: 36) }
}

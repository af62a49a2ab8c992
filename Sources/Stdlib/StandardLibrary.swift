internal import CStdlib
internal import Glibc

/// The files that come with Moonwatch: `rules/…` and `stdlib/…`.
///
/// They are looked for in the folder that `MOONWATCH_SHARE` names, then in `../share/moonwatch` beside
/// the executable, then in the copy inside the binary. The first of these that exists is used for all.
package struct StandardLibrary: Sendable {
  private enum Place: Sendable {
    case folder(String)
    case embedded
  }
  private let place: Place

  /// - Parameters:
  /// - environment: `MOONWATCH_SHARE` is looked at.
  /// - executable: the path of the program; nil when it is not known.
  package init(environment: [String: String], executable: String?) {
    if let folder = environment["MOONWATCH_SHARE"], !folder.isEmpty {
      place = .folder(folder)
    } else if let folder = Self.beside(executable) {
      place = .folder(folder)
    } else {
      place = .embedded
    }
  }

  /// The copy inside the binary.
  package static let embedded = StandardLibrary(place: .embedded)
  private init(place: Place) { self.place = place }

  private static func beside(_ executable: String?) -> String? {
    guard let executable, let slash = executable.lastIndex(of: "/") else { return nil }
    let folder = executable[..<slash] + "/../share/moonwatch"
    return access(String(folder) + "/rules", R_OK) == 0 ? String(folder) : nil
  }

  /// The folder that the files are read from; nil when they are inside the binary, and never change.
  package var folder: String? {
    if case .folder(let folder) = place { folder } else { nil }
  }

  /// The bytes of a file, `rules/root/usage.lua`. Nil when there is none.
  package func file(_ path: String) -> [UInt8]? {
    switch place {
    case .folder(let folder): return Self.read("\(folder)/\(path)")
    case .embedded:
      guard let number = Self.find(path) else { return nil }
      let file = stdlib_file_at(number).pointee
      return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
  }

  /// The paths below a folder, `rules`, sorted.
  package func files(below folder: String) -> [String] {
    switch place {
    case .folder(let root): return Self.list("\(root)/\(folder)").map { "\(folder)/\($0)" }.sorted()
    case .embedded:
      return (0..<stdlib_count).compactMap { number in
        let path = String(cString: stdlib_file_at(number).pointee.path)
        return path.hasPrefix(folder + "/") ? path : nil
      }
    }
  }

  private static func find(_ path: String) -> Int? {
    var low = 0
    var high = stdlib_count
    while low < high {  // sorted by bytes
      let middle = (low + high) / 2
      let order = strcmp(stdlib_file_at(middle).pointee.path, path)
      if order == 0 { return middle }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// Reads a regular file whole. Nil when it cannot be read: errno says why.
  package static func read(_ path: String) -> [UInt8]? {
    // A pipe without a writer must not hold up the run.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    guard status.st_mode & S_IFMT == S_IFREG else {
      errno = EINVAL
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let got = bytes.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress.unsafelyUnwrapped + filled, $0.count - filled)
      }
      if got < 0 && errno == EINTR { continue }
      guard got > 0 else { return nil }
      filled += got
    }
    return bytes
  }

  /// The paths of the files below a folder, without hidden ones. Links to folders are followed, once.
  ///
  /// - Parameter problem: is called with what cannot be looked into, and why.
  package static func list(
    _ folder: String, problem: (_ path: String, _ why: String) -> Void = { _, _ in }
  ) -> [String] {
    var seen: Set<FolderIdentity> = []
    return list(folder, "", &seen, problem)
  }

  private struct FolderIdentity: Hashable {
    var device: UInt
    var inode: UInt
  }

  private static func list(
    _ folder: String, _ prefix: String, _ seen: inout Set<FolderIdentity>,
    _ problem: (String, String) -> Void
  ) -> [String] {
    var status = stat()
    guard stat(folder, &status) == 0, let directory = opendir(folder) else {
      problem(folder, String(cString: strerror(errno)))
      return []
    }
    defer { closedir(directory) }
    guard seen.insert(FolderIdentity(device: status.st_dev, inode: status.st_ino)).inserted else {
      return []
    }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      let path = "\(folder)/\(name)"
      guard stat(path, &status) == 0 else {
        problem(path, String(cString: strerror(errno)))
        continue
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        found += list(path, prefix + name + "/", &seen, problem)
      } else {
        found.append(prefix + name)
      }
    }
    return found
  }
}

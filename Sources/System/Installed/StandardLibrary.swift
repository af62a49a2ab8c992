internal import CStdlib
internal import func Glibc.strcmp

/// The files that come with Moonwatch: `rules/…` and `stdlib/…`.
///
/// They are looked for in the folder that `MOONWATCH_SHARE` names, then in `../share/moonwatch` beside
/// the `bin` folder of an installed executable, then in the copy inside the binary. The first of these that exists is
/// used for all.
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
    // Elsewhere, in a folder of downloads, what stands around the program is not its own.
    guard executable[..<slash].hasSuffix("/bin") else { return nil }
    let folder = executable[..<slash] + "/../share/moonwatch"
    return FileSystem.isReadable(String(folder) + "/rules") ? String(folder) : nil
  }

  /// Holds the folder that the files are read from, when there is one, and all that is in it to be changeable by root
  /// and the user alone, and so the folder of the executable when the folder was found by it.
  package func requireTrusted(executable: String?) throws(SystemError) {
    guard case .folder(let folder) = place else { return }
    if folder.hasSuffix("/bin/../share/moonwatch"), let executable {
      try FileSystem.requireTrusted(executable)
    }
    try FileSystem.requireTrusted(folder)
    var problem: SystemError?
    for part in ["rules", "stdlib"] where FileSystem.exists("\(folder)/\(part)") {
      _ = FileSystem.files(below: "\(folder)/\(part)", isTrusted: true) {
        if problem == nil, $0.isUntrusted { problem = $0 }
      }
    }
    if let problem { throw problem }
  }

  /// The folder that the files are read from; nil when they are inside the binary, and never change.
  package var folder: String? {
    if case .folder(let folder) = place { folder } else { nil }
  }

  /// The bytes of a file, `rules/root/usage.lua`. Nil when there is none.
  package func file(_ path: String) -> [UInt8]? {
    switch place {
    case .folder(let folder): return try? FileSystem.read("\(folder)/\(path)")
    case .embedded:
      guard let number = Self.find(path) else { return nil }
      let file = stdlib_file_at(number).pointee
      return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
  }

  /// The paths below a folder, `rules`, sorted.
  package func files(below folder: String) -> [String] {
    switch place {
    case .folder(let root):
      return FileSystem.files(below: "\(root)/\(folder)").map { "\(folder)/\($0)" }.sorted()
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
}

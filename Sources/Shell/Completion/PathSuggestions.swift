internal import Glibc

/// Files and folders that a partial path can become.
enum PathSuggestions {
  /// - Parameter home: for a path that begins with `~/`.
  static func items(_ partial: String, home: String?) -> [Suggestion] {
    let slash = partial.lastIndex(of: "/")
    let typedFolder = slash.map { String(partial[...$0]) } ?? ""
    let beginning = slash.map { partial[partial.index(after: $0)...] } ?? partial[...]
    var folder = typedFolder.isEmpty ? "." : typedFolder
    if folder.hasPrefix("~/"), let home { folder = home + folder.dropFirst() }
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var items: [Suggestion] = []
    while items.count < most, let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." || !name.hasPrefix(beginning) { continue }
      if name.hasPrefix("."), !beginning.hasPrefix(".") { continue }
      let isFolder = Self.isFolder("\(folder)/\(name)")
      items.append(
        Suggestion(
          typedFolder + name + (isFolder ? "/" : ""), label: name + (isFolder ? "/" : ""),
          detail: isFolder ? "folder" : nil, suffix: isFolder ? "" : "\""))
    }
    return items.sorted { $0.text < $1.text }
  }

  private static let most = 2000

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

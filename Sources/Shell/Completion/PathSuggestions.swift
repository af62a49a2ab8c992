internal import System

/// Files and folders that a partial path can become.
enum PathSuggestions {
  /// - Parameter home: for a path that begins with `~/`.
  static func items(_ partial: String, home: String?) -> [Suggestion] {
    let slash = partial.lastIndex(of: "/")
    let typedFolder = slash.map { String(partial[...$0]) } ?? ""
    let beginning = slash.map { partial[partial.index(after: $0)...] } ?? partial[...]
    var folder = typedFolder.isEmpty ? "." : typedFolder
    if folder.hasPrefix("~/"), let home { folder = home + folder.dropFirst() }
    var items: [Suggestion] = []
    for entry in (try? FileSystem.entries(of: folder)) ?? [] {
      let name = entry.name
      if !name.hasPrefix(beginning) { continue }
      if name.hasPrefix("."), !beginning.hasPrefix(".") { continue }
      let isFolder = FileSystem.isFolder("\(folder)/\(name)")
      items.append(
        Suggestion(
          typedFolder + name + (isFolder ? "/" : ""), label: name + (isFolder ? "/" : ""),
          detail: isFolder ? "folder" : nil, suffix: isFolder ? "" : "\""))
      if items.count == most { break }
    }
    return items.sorted { $0.text < $1.text }
  }

  private static let most = 2000
}

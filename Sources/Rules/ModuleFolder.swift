internal import System

/// A folder of a user's with Lua files. Nothing outside of it is read: links that lead out of it are not followed.
package struct ModuleFolder: Sendable, Hashable {
  /// Where it is, as it was named.
  package let path: String

  package init(_ path: String) { self.path = path }

  /// The module `a.b`: `a/b.lua`, in the folder or in its `lib` folder.
  package func module(_ name: String) -> (path: String, source: [UInt8])? {
    let relative = name.split(separator: ".").joined(separator: "/") + ".lua"
    for path in ["\(path)/\(relative)", "\(path)/lib/\(relative)"] {
      if isInside(path), let source = try? FileSystem.readTrusted(path) { return (path, source) }
    }
    return nil
  }

  /// Whether a path leads to something in the folder once links are followed.
  package func isInside(_ path: String) -> Bool {
    guard let file = FileSystem.resolved(path), let root = FileSystem.resolved(self.path) else {
      return false
    }
    return file.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }
}

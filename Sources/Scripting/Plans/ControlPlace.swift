internal import LuaHost
package import Rules
package import System

/// Where one control file is.
package struct ControlPlace: Sendable {
  /// The longest that a control file may be, in bytes.
  private static let longestSource = 1 << 20
  /// The longest that a lookup file may be, in bytes.
  private static let longestLookup = 16 << 20

  /// The file's path; of a control that comes with Moonwatch, in the library.
  package var path: String
  /// The user's folder that its code finds modules in; nil: it comes with Moonwatch.
  package var folder: ModuleFolder?
  package var isBuiltIn: Bool { folder == nil }

  package init(path: String, folder: ModuleFolder?) {
    self.path = path
    self.folder = folder
  }

  /// The controls that come with Moonwatch.
  package static func builtIn(_ library: StandardLibrary) -> [ControlPlace] {
    library.files(below: "rules").filter { isControl($0) }.map {
      ControlPlace(path: $0, folder: nil)
    }
  }

  /// Whether a file is a control's by its name.
  package static func isControl(_ path: String) -> Bool {
    path.split(separator: "/").last == "control.lua"
  }

  /// The bytes of the file.
  func source(_ library: StandardLibrary) throws(LuaFault) -> [UInt8] {
    guard let folder else {
      guard let source = library.file(path) else {
        throw LuaFault(.error, "it is missing in the library")
      }
      return source
    }
    return try read(path, in: folder, limit: Self.longestSource)
  }

  /// The bytes of a file beside the control file, for a control that says in `needs.files` that it reads it.
  func lookup(_ name: String, _ library: StandardLibrary) throws(LuaFault) -> [UInt8] {
    let path = lookupPath(name)
    guard let folder else {
      guard let bytes = library.file(path) else {
        throw LuaFault(.error, "\(path): it is missing in the library")
      }
      return bytes
    }
    return try read(path, in: folder, limit: Self.longestLookup)
  }

  /// The path of a file beside the control file.
  func lookupPath(_ name: String) -> String { FileSystem.folder(of: path) + "/" + name }

  private func read(
    _ path: String, in folder: ModuleFolder, limit: Int
  ) throws(LuaFault) -> [UInt8] {
    guard !FileSystem.exists(path) || folder.isInside(path) else {
      throw LuaFault(.error, "\(path) is a link to outside of \(folder.path)")
    }
    do throws(SystemError) {
      let size = try FileStatus(path).size
      if size <= limit { return try FileSystem.readTrusted(path) }
    } catch {
      throw LuaFault(.error, error.description)
    }
    throw LuaFault(.error, "\(path) is too long: it may have \(limit) bytes")
  }
}

internal import Scripting
internal import Reports
internal import System

/// Where controls are: every `control.lua` below the user's places, then those that come with Moonwatch.
struct ControlPack {
  /// In the order in which an id is looked for.
  private(set) var places: [ControlPlace] = []
  /// Where `require` looks before the library.
  private(set) var folders: [String] = []

  /// - Parameter given: folders, or control files; `builtin:` is always there.
  init(_ given: [String], library: StandardLibrary) throws {
    for place in given where place != "builtin:" { try add(place) }
    for path in library.files(below: "rules") where Self.isControl(path) {
      let name = String(path.dropFirst("rules/".count))
      add(name, path: path, isBuiltIn: true)
    }
  }

  private static func isControl(_ path: String) -> Bool {
    path.split(separator: "/").last == "control.lua"
  }

  private mutating func add(_ place: String) throws {
    try FileSystem.requireTrusted(place)
    guard try FileStatus(place).kind == .folder else {
      // Rule files are for scans.
      guard Self.isControl(place) else { return }
      folders.append(FileSystem.folder(of: place))
      return add("control.lua", path: place, isBuiltIn: false)
    }
    let folder = place.count > 1 && place.hasSuffix("/") ? String(place.dropLast()) : place
    folders.append(folder)
    var problem: SystemError?
    let files = FileSystem.files(below: folder, isTrusted: true) { error in
      if problem == nil, error.isUntrusted { problem = error }
    }
    if let problem { throw problem }
    for path in files.sorted() where Self.isControl(path) {
      add(path, path: "\(folder)/\(path)", isBuiltIn: false)
    }
  }

  /// A module of the user's hides one of the same name that comes along.
  private mutating func add(_ relative: String, path: String, isBuiltIn: Bool) {
    let module = relative.dropLast(".lua".count).split(separator: "/").joined(separator: ".")
    guard !places.contains(where: { $0.module == module }) else { return }
    places.append(ControlPlace(module: module, path: path, isBuiltIn: isBuiltIn))
  }
}

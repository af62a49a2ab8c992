internal import Rules
internal import Scripting
internal import System

/// Where controls are: every `control.lua` below the user's places, then those that come with Moonwatch.
struct ControlPack {
  /// In the order in which an id is looked for.
  private(set) var places: [ControlPlace] = []

  /// - Parameter given: folders, or control files; `builtin:` is always there.
  init(_ given: [String], library: StandardLibrary) throws {
    for place in given where place != "builtin:" { try add(place) }
    places += ControlPlace.builtIn(library)
  }

  private mutating func add(_ place: String) throws {
    try FileSystem.requireTrusted(place)
    guard try FileStatus(place).kind == .folder else {
      // Rule files are for scans.
      guard ControlPlace.isControl(place) else { return }
      // A link that was named is meant; one that is found in a folder must not lead out of it.
      let folder = ModuleFolder(FileSystem.folder(of: place))
      let file = folder.isInside(place) ? place : FileSystem.resolved(place) ?? place
      return add(file, ModuleFolder(FileSystem.folder(of: file)))
    }
    let folder = place.count > 1 && place.hasSuffix("/") ? String(place.dropLast()) : place
    var problem: SystemError?
    let files = FileSystem.files(below: folder, isTrusted: true) { error in
      if problem == nil, error.isUntrusted { problem = error }
    }
    if let problem { throw problem }
    for path in files.sorted() where ControlPlace.isControl(path) {
      add("\(folder)/\(path)", ModuleFolder(folder))
    }
  }

  private mutating func add(_ path: String, _ folder: ModuleFolder) {
    guard !places.contains(where: { $0.path == path }) else { return }
    places.append(ControlPlace(path: path, folder: folder))
  }
}

internal import Glibc
internal import LuaHost
internal import Predicates
internal import Stdlib

/// The rules of a run: every file below the given places, loaded. A broken file never stops the others.
package struct RulePack: Sendable {
  /// Sorted by id.
  package private(set) var rules: [Rule] = []
  package private(set) var problems: [RuleProblem] = []

  /// The name that stands for the rules that come with Moonwatch.
  package static let builtIn = "builtin:"

  /// - Parameter places: rule files, folders of them, or `builtin:`; none stands for `builtin:` alone.
  package init(places: [String], environment: RuleEnvironment) {
    let loader = RuleLoader(environment)
    defer { loader.end() }
    for place in places.isEmpty ? [Self.builtIn] : places {
      for file in files(place, environment.library) {
        switch loader.load(file) {
        case .rule(let rule): add(rule)
        case .broken(let faults): problems += faults
        }
      }
    }
    rules.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// The id nearest to a mistyped one.
  package func nearestID(to id: String) -> String? { NearestName.of(id, in: rules.map(\.id)) }

  private mutating func add(_ rule: Rule) {
    if let other = rules.first(where: { $0.id == rule.id }) {
      if other.file.path == rule.file.path { return }  // named twice
      problems.append(
        RuleProblem(
          path: rule.file.path, message: "the id \"\(rule.id)\" is taken by \(other.file.path)"))
      return
    }
    rules.append(rule)
  }

  private mutating func files(_ place: String, _ library: StandardLibrary) -> [RuleFile] {
    if place == Self.builtIn {
      return library.files(below: "rules").filter { Self.isRule($0, siblings: library.files(below: "rules")) }
        .compactMap { path in
          library.file(path).map { RuleFile(path: path, source: $0, root: .library) }
        }
    }
    var status = stat()
    guard stat(place, &status) == 0 else {
      problems.append(
        RuleProblem(path: place, message: "cannot be read: " + String(cString: strerror(errno))))
      return []
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      let slash = place.lastIndex(of: "/")
      return file(place, root: slash.map { String(place[..<$0]) } ?? ".").map { [$0] } ?? []
    }
    let folder = place.count > 1 && place.hasSuffix("/") ? String(place.dropLast()) : place
    let found = StandardLibrary.list(folder).map { "\(folder)/\($0)" }.sorted()
    let rules = found.filter { Self.isRule(String($0.dropFirst(folder.count + 1)), siblings: found.map { String($0.dropFirst(folder.count + 1)) }) }
    if rules.isEmpty {
      problems.append(RuleProblem(path: place, message: "the folder has no rules: expected .lua files"))
    }
    return rules.compactMap { file($0, root: folder) }
  }

  private mutating func file(_ path: String, root: String) -> RuleFile? {
    guard let source = StandardLibrary.read(path) else {
      problems.append(
        RuleProblem(path: path, message: "cannot be read: " + String(cString: strerror(errno))))
      return nil
    }
    return RuleFile(path: path, source: source, root: .folder(root))
  }

  /// `lib` folders hold modules, and a folder with a control.lua is a control.
  private static func isRule(_ path: String, siblings: [String]) -> Bool {
    guard path.hasSuffix(".lua") else { return false }
    var folders = path.split(separator: "/").dropLast().map(String.init)
    if folders.contains("lib") { return false }
    while !folders.isEmpty {
      if siblings.contains(folders.joined(separator: "/") + "/control.lua") { return false }
      folders.removeLast()
    }
    return !siblings.contains("control.lua") || path.contains("/")
  }
}

internal import LuaHost
internal import Predicates
package import System
internal import Values

/// The rules of a run: every file below the given places, loaded. A broken file never stops the others.
package struct RulePack: Sendable {
  /// Sorted by id.
  package private(set) var rules: [Rule] = []
  /// What could not be read or loaded, and ids that are taken, in the order of the files.
  package private(set) var problems: [RuleProblem] = []

  /// The name that stands for the rules that come with Moonwatch.
  package static let builtIn = "builtin:"

  /// - Parameter places: rule files, folders of them, or `builtin:`; none stands for `builtin:` alone.
  package init(places: [String], environment: RuleEnvironment) {
    let loader = RuleLoader(environment)
    defer { loader.end() }
    let (files, problems) = Self.files(in: places, environment.library)
    self.init(files.map(loader.load), problems: problems)
  }

  /// Puts together what files were loaded to, in their order.
  package init(_ outcomes: [RuleLoader.Outcome], problems: [RuleProblem]) {
    self.problems = problems
    for outcome in outcomes {
      switch outcome {
      case .rules(let rules): for rule in rules { add(rule) }
      case .broken(let faults): self.problems += faults
      }
    }
    rules.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// The rule files of places, in the order in which they take their ids, and what cannot be read.
  package static func files(
    in places: [String], _ library: StandardLibrary
  ) -> (files: [RuleFile], problems: [RuleProblem]) {
    // The rules that come along are first to take their ids: another rule cannot put one of them aside.
    let ordered =
      places.isEmpty
      ? [builtIn] : places.filter { $0 == builtIn } + places.filter { $0 != builtIn }
    var pack = RulePack([], problems: [])
    let files = ordered.flatMap { pack.files($0, library) }
    return (files, pack.problems)
  }

  /// The id nearest to a mistyped one.
  package func hint(forID id: String, as form: (String) -> String = { $0 }) -> String {
    NearestName.hint(for: id, in: rules.map(\.id), as: form)
  }

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
      let found = library.files(below: "rules").map { String($0.dropFirst("rules/".count)) }
      return Self.rules(among: found).compactMap { name in
        library.file("rules/\(name)").map {
          RuleFile(path: "rules/\(name)", source: $0, root: .library)
        }
      }
    }
    let kind: FileStatus.Kind
    do throws(SystemError) {
      kind = try FileStatus(place).kind
      // What is neither is refused for what it is, when it is read.
      if kind == .folder || kind == .regular { try FileSystem.requireTrusted(place) }
    } catch {
      problems.append(RuleProblem(path: error.path, message: error.message))
      return []
    }
    guard kind == .folder else {
      return file(place, root: FileSystem.folder(of: place)).map { [$0] } ?? []
    }
    let folder = place.count > 1 && place.hasSuffix("/") ? String(place.dropLast()) : place
    let before = problems.count
    let files = FileSystem.files(below: folder, isTrusted: true) { error in
      problems.append(RuleProblem(path: error.path, message: error.message))
    }
    let rules = Self.rules(among: files).map { "\(folder)/\($0)" }
    if rules.isEmpty && problems.count == before {
      problems.append(
        RuleProblem(path: place, message: "the folder has no rules: expected .lua or .yml files"))
    }
    return rules.compactMap { file($0, root: folder) }
  }

  private mutating func file(_ path: String, root: String) -> RuleFile? {
    do throws(SystemError) {
      return RuleFile(path: path, source: try FileSystem.readTrusted(path), root: .folder(root))
    } catch {
      problems.append(RuleProblem(path: error.path, message: error.message))
      return nil
    }
  }

  /// The rule files among the files of a folder, sorted: `lib` folders hold modules, and a folder with a
  /// control.lua is a control.
  private static func rules(among files: [String]) -> [String] {
    let controls = Set(
      files.filter { $0.split(separator: "/").last == "control.lua" }.map { folder(of: $0) })
    return files.sorted().filter { path in
      guard path.hasSuffix(".lua") || RuleFile.isSigma(path), !path.hasPrefix("lib/"),
        !path.contains("/lib/")
      else {
        return false
      }
      var around = folder(of: path)
      while true {
        if controls.contains(around) { return false }
        if around.isEmpty { return true }
        around = folder(of: around)
      }
    }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}

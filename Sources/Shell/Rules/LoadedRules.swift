package import Rules
internal import System

/// The rules of a shell: loaded when first asked for, and again when a file of theirs has changed. A file that no
/// longer loads keeps its last good version.
package final class LoadedRules {
  package let environment: RuleEnvironment
  private var places: [String]
  private var isLoaded = false
  private var files: [RuleFile] = []
  /// By path: what the file was loaded to when it last loaded, and what is wrong with it now.
  private var good: [String: [Rule]] = [:]
  private var faults: [String: [RuleProblem]] = [:]
  private var stamps: [String: FileStamp] = [:]
  private var pack = RulePack([], problems: [])

  /// - Parameter places: as `RulePack` has them.
  package init(places: [String], environment: RuleEnvironment) {
    self.places = places
    self.environment = environment
  }

  /// Adds a rule file or a folder of them to those that are loaded.
  func add(place: String) {
    load()
    if places.isEmpty { places = [RulePack.builtIn] }
    if !places.contains(place), !files.contains(where: { $0.path == place }) {
      places.append(place)
    }
  }

  /// Sorted by id.
  package var all: [Rule] {
    load()
    return pack.rules
  }

  package func rule(_ id: String) -> Rule? { all.first { $0.id == id } }
  package func hint(forID id: String) -> String { pack.hint(forID: id) }

  /// Whether the user named places: then what is wrong there is to be said at once.
  package var isOwn: Bool { !places.isEmpty && places != [RulePack.builtIn] }

  private func load() {
    if isLoaded { return }
    isLoaded = true
    stamps = currentStamps()
    _ = update(modulesChanged: true)
  }

  /// Loads the rules now, and says what is wrong with them.
  package func loadNow(_ say: (String) -> Void) {
    load()
    for problem in pack.problems { say(Self.words(problem, in: files)) }
  }

  /// Loads what has changed since the last time, and says what that was.
  ///
  /// - Returns: the rules that are new or changed.
  @discardableResult
  package func refresh(_ say: (String) -> Void) -> [Rule] {
    guard isLoaded else { return [] }
    let now = currentStamps()
    guard now != stamps else { return [] }
    let changed = Set(now.filter { stamps[$0.key] != $0.value }.keys)
      .union(stamps.keys.filter { now[$0] == nil })
    stamps = now
    // What is no rule file is a module, and any rule may have it.
    let known = Set(files.map(\.path)).union(
      RulePack.files(in: places, environment.library).files.map(\.path))
    return update(modulesChanged: !changed.isSubset(of: known), say)
  }

  /// Whether `refresh` would find something.
  package var hasChanges: Bool { isLoaded && currentStamps() != stamps }

  private func update(modulesChanged: Bool, _ say: (String) -> Void = { _ in }) -> [Rule] {
    let loader = RuleLoader(environment)
    defer { loader.end() }
    let before = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    let (found, problems) = RulePack.files(in: places, environment.library)
    files = found
    var changed: [Rule] = []
    for file in found {
      let isKnown = before[file.path] != nil
      if !modulesChanged, before[file.path] == file { continue }
      switch loader.load(file) {
      case .rules(let rules):
        let wasBroken = faults.removeValue(forKey: file.path) != nil
        let isSame = before[file.path] == file && !wasBroken
        good[file.path] = rules
        if isSame { continue }
        changed += rules
        say(
          "\(file.path): \(isKnown ? "reloaded" : "new rule") \(rules.map(\.id).joined(separator: ", "))"
        )
      case .broken(let problems):
        faults[file.path] = problems
        for problem in problems { say(Self.words(problem, in: [file])) }
        if good[file.path] != nil {
          say("\(file.path): the last version that loaded stays in use")
        }
      }
    }
    for path in before.keys.sorted() where !found.contains(where: { $0.path == path }) {
      good[path] = nil
      faults[path] = nil
      say("\(path): the rule was removed")
    }
    assemble(problems)
    return changed
  }

  private func assemble(_ problems: [RuleProblem]) {
    let outcomes = files.compactMap { good[$0.path].map(RuleLoader.Outcome.rules) }
    let broken = files.flatMap { faults[$0.path] ?? [] }
    pack = RulePack(outcomes, problems: problems + broken)
  }

  /// `my/rule.lua:3: …`, and the line itself.
  private static func words(_ problem: RuleProblem, in files: [RuleFile]) -> String {
    let message = "\(problem.place): \(problem.message)"
    guard let line = problem.line,
      let file = files.first(where: { $0.path == problem.path }),
      let text = sourceLine(line, of: file.source)
    else { return message }
    return message + "\n" + "  \(line) | \(text)"
  }

  static func sourceLine(_ number: Int, of source: [UInt8]) -> String? {
    let lines = source.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1) else { return nil }
    return String(decoding: lines[number - 1], as: UTF8.self)
  }

  // ---- what may have changed -------------------------------------------------------------------
  /// The stamps of all Lua files and examples at the places; nothing for rules that are in the binary.
  private func currentStamps() -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    let folder = environment.library.folder
    for place in places.isEmpty ? [RulePack.builtIn] : places {
      let path = place == RulePack.builtIn ? folder.map { $0 + "/rules" } : place
      guard let path else { continue }
      for file in Self.files(at: path) {
        let name = place == RulePack.builtIn ? "rules/" + file.dropFirst(path.count + 1) : file
        stamps[name] = FileStamp(file)
      }
    }
    return stamps
  }

  private static func files(at place: String) -> [String] {
    guard let kind = try? FileStatus(place).kind else { return [] }
    guard kind == .folder else { return [place] }
    let root = place.count > 1 && place.hasSuffix("/") ? String(place.dropLast()) : place
    return FileSystem.files(below: root).filter { $0.hasSuffix(".lua") }.map { "\(root)/\($0)" }
  }
}

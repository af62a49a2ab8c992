internal import Events
package import LuaHost
internal import Predicates
package import System
internal import Values

/// What a rule file can use: the constructors, `rule`, `record`, `require`.
package struct RuleEnvironment: Sendable {
  /// The longest source of a rule, in bytes; a module is bounded by the memory limit.
  static let longestSource = 1 << 20

  /// Where modules and the rules that come with Moonwatch are.
  package var library: StandardLibrary
  /// How much time, memory and output one rule may take.
  package var limits: LuaLimits
  /// Where `print` of a rule writes: the rule's path, the line.
  package var printLine: @Sendable (String, String) -> Void

  package init(
    library: StandardLibrary, limits: LuaLimits = LuaLimits(),
    printLine: @escaping @Sendable (String, String) -> Void = { _, _ in }
  ) {
    self.library = library
    self.limits = limits
    self.printLine = printLine
  }

  /// A fresh state for one rule file.
  func state(for file: RuleFile, watched: WatchedThread) throws(LuaFault) -> LuaState {
    let state = try LuaState(limits: limits, watched: watched)
    state.define(tag: "rule")
    state.define(tag: "record")
    for constructor in MatchTable.constructors {
      if constructor.takesArgument {
        state.define(tag: constructor.name)
      } else {
        state.define(tagValue: constructor.name)
      }
    }
    state.hint = { NearestName.hint(for: $0, in: $1) }
    let path = file.path
    state.printLine = { [printLine] in printLine(path, $0) }
    // One line for each print: what a rule prints stands among the messages of a scan.
    state.printed = { frame, index in
      guard frame.kind(index) == .table, let tree = try? frame.tree(index),
        let json = try? ExampleJSON.encode(tree)
      else { return nil }
      return String(decoding: json, as: UTF8.self)
    }
    state.findModule = { [library] in Self.module($0, for: file.root, library) }
    return state
  }

  /// `a.b` is `a/b.lua`, in the rules folder, in its `lib` folder, or in the library.
  private static func module(
    _ name: String, for root: RuleFile.ModuleRoot, _ library: StandardLibrary
  ) -> (path: String, source: [UInt8])? {
    let relative = name.split(separator: ".").joined(separator: "/") + ".lua"
    switch root {
    case .folder(let folder):
      if let found = ModuleFolder(folder).module(name) { return found }
    case .library:
      for path in ["rules/\(relative)", "rules/lib/\(relative)"] {
        if let source = library.file(path) { return (path, source) }
      }
    }
    let path = "stdlib/\(relative)"
    return library.file(path).map { (path, $0) }
  }
}

internal import LuaHost
internal import Predicates
internal import Rules
internal import System

/// The code of one control in a state: its own files, and the library as they see it.
///
/// The engine and its control share no module. A control's own files find the modules of their folder, then the
/// library's; the library's files find the library's alone, but for modules that the control overrides by name.
struct ControlCode {
  /// What plans have besides what a file has while it is loaded.
  static let planNames =
    ["alarms", "aws", "events", "parallel", "patterns", "secrets", "time"]
    + MatchTable.constructors.map(\.name)

  /// The control's own files.
  let own: LuaOwner
  /// The library, for this control; `own` itself when the control comes with Moonwatch.
  private let shared: LuaOwner
  private let state: LuaState

  /// - Parameter overrides: names of modules that the library's files, too, find in the control's folder.
  init(
    in state: LuaState, of place: ControlPlace, overrides: Set<String>,
    from library: StandardLibrary
  ) {
    self.state = state
    let shared = state.makeOwner(globals: LuaState.libraryNames) { name in
      Self.module(name, library)
    }
    self.shared = shared
    if let folder = place.folder {
      own = state.makeOwner(globals: LuaState.libraryNames) { name in
        folder.module(name).map { .source(path: $0.path, bytes: $0.source) } ?? .of(shared)
      }
      shared.find = { [unowned own] name in
        if overrides.contains(name), folder.module(name) != nil { return .of(own) }
        return Self.module(name, library)
      }
    } else {
      own = shared
    }
    for owner in owners {
      for name in Self.planNames {
        owner.withheld[name] =
          "is not available while a control's file is loaded: use it in a plan's function"
      }
    }
  }

  private var owners: [LuaOwner] { own === shared ? [own] : [own, shared] }

  /// A module of the library that controls can have: the engine's and the practice account's are not among them.
  private static func module(
    _ name: String, _ library: StandardLibrary
  ) -> LuaOwner.Module? {
    let first = name.prefix { $0 != "." }
    guard first != "plans", first != "practice" else { return nil }
    return source(name, ["stdlib", "rules"], library)
  }

  /// A module of the engine's: from the library alone.
  static func engineModule(_ name: String, _ library: StandardLibrary) -> LuaOwner.Module? {
    source(name, ["stdlib"], library)
  }

  private static func source(
    _ name: String, _ folders: [String], _ library: StandardLibrary
  ) -> LuaOwner.Module? {
    let relative = name.split(separator: ".").joined(separator: "/") + ".lua"
    for folder in folders {
      let path = "\(folder)/\(relative)"
      if let bytes = library.file(path) { return .source(path: path, bytes: bytes) }
    }
    return nil
  }

  /// Makes functions of the engine's (`control`, `parameter`, `way`) globals of the control's code.
  func define(_ constructors: [(name: String, function: LuaReference)]) {
    for owner in owners {
      for (name, function) in constructors {
        state.frame.push(function)
        state.setGlobal(name, of: owner)
      }
    }
  }

  /// The file is loaded; what runs from here on are its plans.
  func beginPlan() {
    for owner in owners { state.give(Self.planNames, to: owner) }
  }
}

/// The engine of controls in a state, and what it gives to control files.
struct EngineCode {
  /// What `plans.declare` and `plans.engine` are found in.
  let environment: LuaReference
  /// The constructors `control`, `parameter` and `way`.
  private(set) var constructors: [(name: String, function: LuaReference)] = []

  /// - Parameter names: globals that the engine has besides the library's.
  init(
    in state: LuaState, globals names: [String], from library: StandardLibrary
  ) throws(LuaFault) {
    let owner = state.makeOwner(globals: LuaState.libraryNames + names) { name in
      ControlCode.engineModule(name, library)
    }
    environment = state.makeEnvironment(of: owner)
    var found: [(String, LuaReference)] = []
    try state.run(
      Array(#"return require "plans.control""#.utf8), chunk: "=engine", in: environment
    ) { _ in
      0
    } results: { (frame, count) throws(LuaFault) in
      for name in ["control", "parameter", "way"] {
        frame.pushMember(name, of: frame.count - count + 1)
        found.append((name, frame.makeReference()))
      }
    }
    constructors = found
  }

  /// A function of one of the engine's modules, `plans.engine`.
  func function(_ name: String, of module: String, in state: LuaState) throws(LuaFault)
    -> LuaReference
  {
    var function: LuaReference?
    try state.run(
      Array(#"return require(...)"#.utf8), chunk: "=engine", in: environment
    ) { frame in
      frame.push(module)
      return 1
    } results: { (frame, count) throws(LuaFault) in
      frame.pushMember(name, of: frame.count - count + 1)
      function = frame.makeReference()
    }
    guard let function else { throw LuaFault(.error, "the engine is missing") }
    return function
  }
}

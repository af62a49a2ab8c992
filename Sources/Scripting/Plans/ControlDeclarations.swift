internal import AWS
internal import LuaHost
internal import System
internal import Values

/// Reads what control files declare, each in a state of its own that has no `aws`, no events, no files and no clock,
/// and limits of time and memory. No code of one control meets that of another.
final class ControlDeclarations {
  private static let limits = LuaLimits(memory: 64 << 20, milliseconds: 2000, output: 64 << 10)

  private let library: StandardLibrary
  private let watched: WatchedThread
  private let lints: Bool
  private let printLine: (String) -> Void

  /// - Parameters:
  ///   - lints: whether what there is to improve in a control is wanted, too: its checks of values run for that.
  ///   - printLine: where `print` writes.
  init(
    _ library: StandardLibrary, watched: WatchedThread, lints: Bool,
    printLine: @escaping (String) -> Void
  ) {
    self.lints = lints
    self.library = library
    self.watched = watched
    self.printLine = printLine
  }

  /// What a file declares, as `stdlib/plans/declare.lua` gives it: `description` and, where they are wanted, `remarks`; or
  /// the `problem` that it has.
  func read(_ place: ControlPlace) -> Members {
    do throws(LuaFault) {
      guard let members = try declared(place).members else {
        throw LuaFault(.error, "the engine did not say what it declares")
      }
      return members
    } catch {
      return ["problem": .members(["message": .string(error.message)])]
    }
  }

  private static let hint = HostFunction("hint", "name", "names") {
    (_: ControlDeclarations, frame, name: String, names: TableArgument) throws(LuaFault) in
    NearestName.hint(for: name, in: names.texts(frame) ?? [])
  }

  private func declared(_ place: ControlPlace) throws(LuaFault) -> Value {
    let source = try place.source(library)
    let state = try LuaState(limits: Self.limits, watched: watched)
    state.printLine = printLine
    state.hint = { NearestName.hint(for: $0, in: $1) }
    let engine = try EngineCode(in: state, globals: [], from: library)
    let code = ControlCode(in: state, of: place, overrides: [], from: library)
    code.define(engine.constructors)
    let declare = try engine.function("declare", of: "plans.declare", in: state)
    let file = try state.compile(
      source, chunk: "@" + place.path, in: state.makeEnvironment(of: code.own))
    return try state.call(declare) { frame in
      frame.push(Self.hint, context: self)
      frame.push(file)
      frame.push(place.path)
      frame.push(lints)
      return 4
    } _: { (frame) throws(LuaFault) in
      try Self.value(frame.tree(-1))
    }
  }

  /// A plain value: a table without names is a list.
  private static func value(_ tree: LuaTree) throws(LuaFault) -> Value {
    switch tree {
    case .null: return .null
    case .boolean(let value): return .boolean(value)
    case .integer(let number): return .integer(number)
    case .number(let number): return .double(number)
    case .string(let text): return .string(text)
    case .table(let table) where table.members.isEmpty:
      var items: [Value] = []
      for item in table.items { items.append(try value(item)) }
      return .list(items)
    case .table(let table):
      var members = Members()
      for (name, item) in table.members { members[name] = try value(item) }
      return .members(members)
    case .tagged, .function, .other:
      throw LuaFault(.error, "expected plain values in what it declares, found \(tree.found)")
    }
  }
}

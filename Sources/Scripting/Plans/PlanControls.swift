internal import AWS
internal import LuaHost
internal import Rules
internal import System
internal import Values

/// The engine's functions about control files and their code.
extension PlanHost {
  static let controlFunctions = [
    HostFunction("controls", call: listControls),
    HostFunction("line_of", "number", "path", call: lineOf),
    HostFunction("load", "number", "overrides", call: load),
    HostFunction("begin_plan", call: beginPlan),
    HostFunction("module", "name", call: module),
    HostFunction("file_path", "number", "name", call: filePath),
    HostFunction("file", "name", call: file),
  ]

  /// `controls()`: where control files are, with the `description` or the `problem` of each.
  private static func listControls(_ host: PlanHost, _ frame: borrowing LuaFrame) -> Int32 {
    let list: [Value] = zip(host.controls, host.declarations).map { place, declared in
      var members = declared
      members["path"] = .string(place.path)
      members["is_built_in"] = .boolean(place.isBuiltIn)
      return .members(members)
    }
    host.session.classes.push(.list(list), on: frame)
    return 1
  }

  private func place(_ number: Int64) throws(LuaFault) -> ControlPlace {
    let index = Int(clamping: number) - 1
    guard controls.indices.contains(index) else {
      throw LuaFault(.error, "there is no control file \(number)")
    }
    return controls[index]
  }

  /// `line_of(number, path)`: the line of a key of the nth control file; nil when it is not known.
  private static func lineOf(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ number: Int64, _ path: TableArgument
  ) throws(LuaFault) -> Int64? {
    let place = try host.place(number)
    // A key that is no text has no line of its own.
    guard let keys = path.texts(frame) else { return nil }
    let source = try? place.source(host.session.library)
    return source.flatMap { SourceLines($0, constructor: "control").line(of: keys) }.map {
      Int64($0)
    }
  }

  /// `load(number, overrides)`: the nth control file as a function that is to be called once.
  private static func load(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ number: Int64, _ overrides: TableArgument
  ) throws(LuaFault) -> Int32 {
    let place = try host.place(number)
    guard host.loaded == nil, let engine = host.engine else {
      throw LuaFault(.error, "a run loads one control")
    }
    let state = host.session.state
    let code = ControlCode(
      in: state, of: place, overrides: Set(overrides.texts(frame) ?? []),
      from: host.session.library)
    code.define(engine.constructors)
    try state.pushFunction(
      place.source(host.session.library), chunk: "@" + place.path,
      in: state.makeEnvironment(of: code.own), on: frame)
    host.loaded = (code, place)
    return 1
  }

  private var control: (code: ControlCode, place: ControlPlace) {
    get throws(LuaFault) {
      guard let loaded else { throw LuaFault(.error, "no control has been loaded") }
      return loaded
    }
  }

  /// `begin_plan()`: what runs from here on are the plans of the control that was loaded.
  private static func beginPlan(
    _ host: PlanHost, _ frame: borrowing LuaFrame
  ) throws(LuaFault) -> Int32 {
    try host.control.code.beginPlan()
    return 0
  }

  /// `module(name)`: a module as the control's own files find it.
  private static func module(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ name: String
  ) throws(LuaFault) -> Int32 {
    host.session.state.require(name, for: try host.control.code.own, on: frame)
  }

  /// `file_path(number, name)`: where a file beside the nth control file is.
  private static func filePath(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ number: Int64, _ name: String
  ) throws(LuaFault) -> String {
    try host.place(number).lookupPath(name)
  }

  /// `file(name)`: the bytes of a file beside the control that was loaded.
  private static func file(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ name: String
  ) throws(LuaFault) -> Int32 {
    let bytes = try host.control.place.lookup(name, host.session.library)
    bytes.withUnsafeBytes { frame.push($0) }
    return 1
  }
}

internal import AWS
internal import LuaHost
internal import Values

/// The objects that Lua sees: times, secrets, bodies of responses, errors.
final class HostClasses {
  let scheduler: Scheduler
  /// Whether bodies are read only, and saved nowhere (`ScriptSession.isConfined`).
  var isConfined = false
  private let state: LuaState
  private(set) lazy var time = state.defineClass(
    "time", of: LuaTime.self, context: self, metamethods: LuaTime.metamethods)
  private(set) lazy var secret = state.defineClass(
    "secret", of: LuaSecret.self, context: self, metamethods: LuaSecret.metamethods,
    methods: LuaSecret.methods)
  private(set) lazy var body = state.defineClass(
    "body", of: LuaBodyStream.self, context: self, metamethods: LuaBodyStream.metamethods,
    methods: LuaBodyStream.methods)
  private(set) lazy var events = state.defineClass(
    "event stream", of: LuaEventStream.self, context: self,
    metamethods: LuaEventStream.metamethods)
  /// The metatable of error tables.
  private(set) lazy var error = LuaError.metatable(state, self)
  /// Events of streams as plain values, and parts of them; nil for other values.
  var eventValue: (borrowing LuaFrame, Int) -> Value? = { _, _ in nil }
  /// More descriptions, from modules that define objects of their own.
  var describers: [(borrowing LuaFrame, Int) -> String?] = []

  init(_ state: LuaState, _ scheduler: Scheduler) {
    self.state = state
    self.scheduler = scheduler
  }

  /// Text of an object of ours; nil for others.
  func describe(_ frame: borrowing LuaFrame, _ index: Int) -> String? {
    if let time = frame.object(index, as: LuaTime.self) { return time.time.iso8601 }
    if let secret = frame.object(index, as: LuaSecret.self) { return Redaction.shown(secret.value) }
    if frame.object(index, as: LuaBodyStream.self) != nil { return "body" }
    if frame.object(index, as: LuaEventStream.self) != nil { return "event stream" }
    if let text = LuaError.text(frame, index, error) { return text }
    for describer in describers {
      if let text = describer(frame, index) { return text }
    }
    return nil
  }

  /// Text of any value in one line.
  func text(_ frame: borrowing LuaFrame, _ index: Int) -> String {
    switch frame.kind(index) {
    case .none, .null: "nil"
    case .boolean: frame.boolean(index) ? "true" : "false"
    case .integer: "\(frame.integer(index))"
    case .number: "\(frame.number(index))"
    case .string: frame.string(index) ?? ""
    default: describe(frame, index) ?? frame.typeName(index)
    }
  }

  /// `object .. text`, of objects that print.
  static let concatenate = HostFunction("text:__concat", "first", "second") {
    (classes: HostClasses, frame, first: AnyArgument, second: AnyArgument) throws(LuaFault) in
    classes.text(frame, first.index) + classes.text(frame, second.index)
  }

  // ---- pushing ---------------------------------------------------------------------------------
  /// - Parameter origin: the call whose result it is, for errors of what is still to come.
  func push(_ value: Value, on frame: borrowing LuaFrame, from origin: CallOrigin? = nil) {
    guard frame.reserve(4) else { return frame.pushNil() }
    switch value {
    case .null: frame.pushNil()
    case .boolean(let value): frame.push(value)
    case .integer(let number): frame.push(number)
    case .double(let number): frame.push(number)
    case .string(let text): frame.push(text)
    case .blob(let bytes): bytes.withUnsafeBytes { frame.push($0) }
    case .time(let time): frame.push(LuaTime(time), as: self.time)
    case .secret(let value): frame.push(LuaSecret(value), as: secret)
    case .stream(let stream): frame.push(LuaBodyStream(stream, from: origin), as: body)
    case .events(let stream): frame.push(LuaEventStream(stream, from: origin), as: events)
    case .list(let items):
      frame.pushTable(items: items.count)
      for (index, item) in items.enumerated() {
        push(item, on: frame, from: origin)
        frame.setItem(index + 1, of: -2)
      }
    case .members(let members):
      frame.pushTable(members: members.count)
      for (name, value) in members {
        push(value, on: frame, from: origin)
        frame.setMember(name, of: -2)
      }
      if !members.unknown.isEmpty { markUnknown(members.unknown, on: frame) }
    }
  }

  /// Names the members that the model does not know in the metatable of the table on top, as `__unknown`: they are
  /// not seen unless they are asked for (`resources.unknown`).
  private func markUnknown(_ names: [String], on frame: borrowing LuaFrame) {
    let table = frame.absolute(-1)
    frame.pushTable(members: 1)
    push(.list(names.map { .string($0) }), on: frame)
    frame.setMember("__unknown", of: -2)
    frame.setMetatable(of: table)
  }
}

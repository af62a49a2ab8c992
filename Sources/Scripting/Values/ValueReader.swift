internal import AWS
internal import LuaHost
internal import Values

/// Why a Lua value has no place in a call or a report.
struct ValueFault: Error {
  var message: String
}

/// Turns Lua values into plain ones, without running any of a script's code.
struct ValueReader {
  private static let deepest = 100
  let classes: HostClasses
  /// Tables that are being read: one that is met again contains itself.
  private var open: [UnsafeRawPointer] = []

  init(classes: HostClasses) { self.classes = classes }

  /// What cannot be read becomes text (`function`), for printing; a fault if `isStrict`.
  mutating func read(
    _ frame: borrowing LuaFrame, _ index: Int, isStrict: Bool = true
  ) throws(ValueFault) -> Value {
    switch frame.kind(index) {
    case .none, .null: return .null
    case .boolean: return .boolean(frame.boolean(index))
    case .integer: return .integer(frame.integer(index))
    case .number: return .double(frame.number(index))
    case .string: return text(frame, index)
    case .table: return try table(frame, frame.absolute(index), isStrict)
    default: return try object(frame, index, isStrict)
    }
  }

  /// Bytes that are not UTF-8 stay bytes.
  private func text(_ frame: borrowing LuaFrame, _ index: Int) -> Value {
    frame.withBytes(index) { bytes in
      guard let bytes else { return .null }
      if let text = String(validating: bytes, as: UTF8.self) { return .string(text) }
      return .blob(Array(bytes))
    }
  }

  private func object(
    _ frame: borrowing LuaFrame, _ index: Int, _ isStrict: Bool
  ) throws(ValueFault) -> Value {
    if let time = frame.object(index, as: LuaTime.self) { return .time(time.time) }
    if let secret = frame.object(index, as: LuaSecret.self) {
      return .secret(secret.value)
    }
    if let event = classes.eventValue(frame, index) { return event }
    if !isStrict {
      if let body = frame.object(index, as: LuaBodyStream.self) {
        return .stream(body.stream)
      }
      if let events = frame.object(index, as: LuaEventStream.self) {
        return .events(events.stream)
      }
    }
    if isStrict { throw ValueFault(message: "a value here cannot be a \(frame.typeName(index))") }
    return .string(classes.describe(frame, index) ?? frame.typeName(index))
  }

  private mutating func table(
    _ frame: borrowing LuaFrame, _ index: Int, _ isStrict: Bool
  ) throws(ValueFault) -> Value {
    if let address = frame.identity(index) {
      guard !open.contains(address) else {
        if isStrict { throw ValueFault(message: "a table contains itself") }
        return .string("(the table itself)")
      }
      open.append(address)
    }
    defer { open.removeLast() }
    guard open.count < Self.deepest, frame.reserve(8) else {
      throw ValueFault(message: "a table is nested more than \(Self.deepest) deep")
    }
    var items: [Value] = []
    for number in stride(from: 1, through: frame.length(index), by: 1) {
      frame.pushItem(number, of: index)
      let item = try popped(frame, isStrict)
      items.append(item)
    }
    return try members(frame, index, items, isStrict)
  }

  private mutating func popped(
    _ frame: borrowing LuaFrame, _ isStrict: Bool
  ) throws(ValueFault) -> Value {
    defer { frame.pop(1) }
    return try read(frame, -1, isStrict: isStrict)
  }

  private mutating func members(
    _ frame: borrowing LuaFrame, _ index: Int, _ items: [Value], _ isStrict: Bool
  ) throws(ValueFault) -> Value {
    var found: [(name: String, value: Value)] = []
    var strays = 0
    var fault: ValueFault?
    var reader = self
    frame.forEachPair(of: index) { frame in
      if frame.kind(-2) == .string, let name = frame.string(-2) {
        do throws(ValueFault) {
          found.append((name, try reader.read(frame, -1, isStrict: isStrict)))
        } catch {
          fault = fault ?? ValueFault(message: "\(name): \(error.message)")
        }
      } else if frame.kind(-2) != .integer
        || !(1...items.count + 1).contains(Int(frame.integer(-2)))
      {
        strays += 1
        if !isStrict, let value = try? reader.read(frame, -1, isStrict: false) {
          found.append(("[\(classes.text(frame, -2))]", value))
        }
      }
    }
    if let fault { throw fault }
    if isStrict, strays > 0 || (!items.isEmpty && !found.isEmpty) {
      throw ValueFault(message: "a table is either a list or has names, found both")
    }
    if found.isEmpty { return .list(items) }
    for (number, item) in items.enumerated() { found.append(("[\(number + 1)]", item)) }
    var members = Members()
    for (name, value) in found.sorted(by: { $0.name < $1.name }) { members.append(name, value) }
    return .members(members)
  }
}

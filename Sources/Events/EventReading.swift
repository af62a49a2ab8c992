internal import CLuaBridge
internal import func Glibc.memcmp
internal import JSONScan
internal import LuaHost
internal import Predicates

/// Reading one field of an event from Lua: `event.name`, `event[1]`, `event:get "a.b"`.
extension EventProxy {
  static let index: lb_body = { L in
    let frame = LuaFrame(L)
    let current = context(frame)
    guard let handle = handle(frame, 1, current) else { return frame.fail(gone) }
    switch frame.kind(2) {
    case .integer:
      push(element(handle, frame.integer(2), current), frame, current)
      return 1
    case .number:
      // Lua takes 2.0 for the key 2.
      guard let number = Int64(exactly: frame.number(2)) else { break }
      push(element(handle, number, current), frame, current)
      return 1
    case .string:
      let isRecord = handle.index == current.pointee.record
      let keeps = current.pointee.keeps
      // A method wins over a field of the record itself, a field of anything inside over a method.
      if isRecord, let method = method(frame, keeps) {
        push(method: method, frame)
        return 1
      }
      let value = member(handle, frame, 2, current)
      if !isRecord, value.isAbsent, let method = method(frame, keeps) {
        push(method: method, frame)
      } else {
        push(value, frame, current)
      }
      return 1
    default: break
    }
    frame.pushNil()
    return 1
  }

  static func method(_ frame: borrowing LuaFrame, _ keeps: Bool) -> String? {
    frame.withBytes(2) { key in
      guard let key else { return nil }
      switch key.count {
      case 3: return key.elementsEqual("get".utf8) ? "get" : nil
      case 7: return key.elementsEqual("is_null".utf8) ? "is_null" : nil
      case 8: return keeps && key.elementsEqual("to_table".utf8) ? "to_table" : nil
      default: return nil
      }
    }
  }

  static func push(method name: String, _ frame: borrowing LuaFrame) {
    frame.push(copyOf: LuaFrame.upvalue(2))
    frame.pushMember(name, of: -1)
  }

  static func member(
    _ handle: Handle, _ frame: borrowing LuaFrame, _ key: Int,
    _ current: UnsafeMutablePointer<Current>
  ) -> js_value {
    let view = current.pointee.view
    if isArray(handle, view) { return js_value() }
    return frame.withBytes(key) { name in
      guard let name else { return js_value() }
      if handle.index == current.pointee.record, let value = top(name, current) { return value }
      return js_member(
        view, handle.index, name.baseAddress?.assumingMemoryBound(to: CChar.self), name.count)
    }
  }

  /// A member of the record itself. Nil when the noted names do not decide: too many, or with escapes.
  static func top(
    _ name: UnsafeRawBufferPointer, _ current: UnsafeMutablePointer<Current>
  ) -> js_value? {
    let view = current.pointee.view
    let names = current.pointee.names
    if current.pointee.nameCount == 0 {
      current.pointee.nameCount = js_names(
        view, current.pointee.record, names, Current.mostNames)
    }
    let count = current.pointee.nameCount
    guard count <= Current.mostNames else { return nil }
    var found: UInt32 = 0
    for number in 0..<count {  // the last of several wins
      let candidate = names[number]
      if candidate.escaped { return nil }
      if Int(candidate.length) == name.count, let start = name.baseAddress,
        memcmp(view.bytes + Int(candidate.offset), start, name.count) == 0
      {
        found = candidate.value
      }
    }
    return found == 0 ? js_value() : js_value_at(view, found)
  }

  static func element(
    _ handle: Handle, _ number: Int64, _ current: UnsafeMutablePointer<Current>
  ) -> js_value {
    let view = current.pointee.view
    guard number >= 1, isArray(handle, view) else { return js_value() }
    var at: Int64 = 0
    var position: UInt32 = 0
    if current.pointee.array == handle.index, current.pointee.element < number {
      at = current.pointee.element
      position = current.pointee.position
    }
    var key = js_value()
    var value = js_value()
    while at < number {
      guard js_each(view, handle.index, &position, &key, &value) else { return js_value() }
      at += 1
    }
    current.pointee.array = handle.index
    current.pointee.element = at
    current.pointee.position = position
    return value
  }

  /// `event:get "a.b.c"`: nil when any part is missing.
  static let get: lb_body = { L in
    let frame = LuaFrame(L)
    let current = context(frame)
    if frame.kind(1) == .userdata, handle(frame, 1, current) == nil { return frame.fail(gone) }
    guard let value = walk(frame, current) else {
      return frame.fail("event:get takes a path such as \"userIdentity.type\"")
    }
    push(value, frame, current)
    return 1
  }

  static let isNull: lb_body = { L in
    let frame = LuaFrame(L)
    let current = context(frame)
    if frame.kind(1) == .userdata, handle(frame, 1, current) == nil { return frame.fail(gone) }
    guard let value = walk(frame, current) else {
      return frame.fail("event:is_null takes a path such as \"responseElements\"")
    }
    frame.push(value.isNull)
    return 1
  }

  static func walk(
    _ frame: borrowing LuaFrame, _ current: UnsafeMutablePointer<Current>
  ) -> js_value? {
    guard let handle = handle(frame, 1, current), let text = frame.string(2),
      let path = FieldPath(dotted: text)
    else { return nil }
    let view = current.pointee.view
    var value = js_value_at(view, handle.index)
    for name in path.names {
      if value.isArray, let number = Int64(name) {
        value = element(Handle(generation: 0, index: value.index), number, current)
      } else if value.isObject {
        value = EventFields.member(name, of: value, in: view)
      } else {
        return js_value()
      }
    }
    return value
  }

  static let newIndex: lb_body = { L in
    let frame = LuaFrame(L)
    // A rule that tries is not to be trusted; a script made a mistake.
    if context(frame).pointee.keeps {
      return frame.fail("events cannot be changed; event:to_table() gives a table that can")
    }
    return frame.tamper("events cannot be changed")
  }
}

internal import CLuaBridge
internal import Glibc
package import JSONScan
package import LuaHost
internal import Predicates

/// Events as Lua sees them: values that read like tables, one field at a time, straight from the window
/// that the scanner has in memory. Nothing is converted before it is read.
///
/// An event belongs to the record that was shown last; a script that keeps one and reads it later gets an
/// error, never another event's fields.
package final class EventProxy {
  /// What the values of one state refer to. Reached from their functions by address.
  private struct Current {
    var view = js_view()
    var record: UInt32 = 0
    /// Changes with every record; 0 is none.
    var generation: UInt64 = 0
    // The element of an array that was read last, so that walking one in order is linear.
    var array: UInt32 = .max
    var element: Int64 = 0
    var position: UInt32 = 0
    // The members of the record itself, found at the first read of one: most rules read several.
    var names: UnsafeMutablePointer<js_name>
    var nameCount = 0
    static let mostNames = 64
  }

  /// The bytes of a userdata.
  private struct Handle {
    var generation: UInt64
    var index: UInt32
  }

  private let current: UnsafeMutablePointer<Current>
  private let metatable: LuaReference

  /// Prepares a state for events. The proxy has to live as long as the state runs code.
  package init(_ state: LuaState) {
    current = .allocate(capacity: 1)
    current.initialize(to: Current(names: .allocate(capacity: Current.mostNames)))
    let frame = state.frame
    frame.pushTable(members: 10)
    for (name, body) in Self.metamethods {
      frame.push(pointer: current)
      frame.push(copyOf: -2)
      frame.push(body: body, upvalues: 2)
      frame.setMember(name, of: -2)
    }
    frame.push("event")
    frame.setMember("__name", of: -2)
    frame.push(false)
    frame.setMember("__metatable", of: -2)
    for (name, body) in Self.methods {
      frame.push(pointer: current)
      frame.push(copyOf: -2)
      frame.push(body: body, upvalues: 2)
      frame.setMember(name, of: -2)
    }
    metatable = state.reference()
    state.describe = { [current] frame, index in Self.json(frame, index, current) }
  }

  deinit {
    current.pointee.names.deallocate()
    current.deallocate()
  }

  /// Makes a record the current one.
  package func show(_ view: js_view, record: UInt32) {
    current.pointee.view = view
    current.pointee.record = record
    current.pointee.generation &+= 1
    current.pointee.array = .max
    current.pointee.nameCount = 0
  }

  /// Ends the current record: values that are kept cannot be read from here on.
  package func hide() {
    current.pointee.generation &+= 1
    current.pointee.view = js_view()
  }

  /// Pushes the current event.
  package func push(_ frame: borrowing LuaFrame) {
    let handle = frame.pushUserdata(size: MemoryLayout<Handle>.stride)
    handle.initializeMemory(
      as: Handle.self,
      repeating: Handle(generation: current.pointee.generation, index: current.pointee.record),
      count: 1)
    frame.push(metatable)
    frame.setMetatable(of: -2)
  }

  // ---- functions -------------------------------------------------------------------------------
  private static let metamethods: [(String, lb_body)] = [
    ("__index", index), ("__newindex", newIndex), ("__len", length), ("__pairs", pairs),
    ("__next", next), ("__eq", equal), ("__tostring", toString),
  ]
  private static let methods: [(String, lb_body)] = [("get", get), ("is_null", isNull)]

  @inline(__always)
  private static func context(_ frame: borrowing LuaFrame) -> UnsafeMutablePointer<Current> {
    frame.userdata(LuaFrame.upvalue(1)).unsafelyUnwrapped.assumingMemoryBound(to: Current.self)
  }

  /// The handle at an index of the stack, when it is an event of this state that can still be read.
  private static func handle(
    _ frame: borrowing LuaFrame, _ index: Int, _ current: UnsafeMutablePointer<Current>
  ) -> Handle? {
    guard frame.kind(index) == .userdata, frame.hasMetatable(index, sameAs: LuaFrame.upvalue(2)),
      let bytes = frame.userdata(index)
    else { return nil }
    let handle = bytes.assumingMemoryBound(to: Handle.self).pointee
    return handle.generation == current.pointee.generation ? handle : nil
  }

  private static let gone = "this event is gone: events can be read only while they are looked at"

  private static func push(
    _ value: js_value, _ frame: borrowing LuaFrame, _ current: UnsafeMutablePointer<Current>
  ) {
    let view = current.pointee.view
    switch js_kind(UInt32(value.kind)) {
    case JS_STRING:
      var scratch = TextScratch()
      scratch.withText(of: value, in: view) { text in
        if let text { frame.push(text) } else { frame.push(value.raw(in: view)) }
      }
    case JS_TRUE: frame.push(true)
    case JS_FALSE: frame.push(false)
    case JS_NUMBER:
      switch value.number(in: view) {
      case .integer(let number)?: frame.push(number)
      case .double(let number)?: frame.push(number)
      case nil: frame.pushNil()
      }
    case JS_OBJECT, JS_ARRAY:
      let handle = frame.pushUserdata(size: MemoryLayout<Handle>.stride)
      handle.initializeMemory(
        as: Handle.self,
        repeating: Handle(generation: current.pointee.generation, index: value.index), count: 1)
      frame.push(copyOf: LuaFrame.upvalue(2))
      frame.setMetatable(of: -2)
    default: frame.pushNil()
    }
  }

  private static func isArray(_ handle: Handle, _ view: js_view) -> Bool {
    view.bytes[Int(view.index[Int(handle.index)])] == UInt8(ascii: "[")
  }

  private static let index: lb_body = { L in
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
      // A method wins over a field of the record itself, a field of anything inside over a method.
      if isRecord, let method = method(frame) {
        push(method: method, frame)
        return 1
      }
      let value = member(handle, frame, 2, current)
      if !isRecord, value.isAbsent, let method = method(frame) {
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

  private static func method(_ frame: borrowing LuaFrame) -> String? {
    frame.withBytes(2) { key in
      guard let key else { return nil }
      switch key.count {
      case 3: return key.elementsEqual("get".utf8) ? "get" : nil
      case 7: return key.elementsEqual("is_null".utf8) ? "is_null" : nil
      default: return nil
      }
    }
  }

  private static func push(method name: String, _ frame: borrowing LuaFrame) {
    frame.push(copyOf: LuaFrame.upvalue(2))
    frame.pushMember(name, of: -1)
  }

  private static func member(
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
  private static func top(
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

  private static func element(
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

  private static let newIndex: lb_body = { L in
    LuaFrame(L).tamper("events cannot be changed")
  }

  private static let length: lb_body = { L in
    let frame = LuaFrame(L)
    let current = context(frame)
    guard let handle = handle(frame, 1, current) else { return frame.fail(gone) }
    var count: Int64 = 0
    if isArray(handle, current.pointee.view) {
      var position: UInt32 = 0
      var key = js_value()
      var value = js_value()
      while js_each(current.pointee.view, handle.index, &position, &key, &value) { count += 1 }
    }
    frame.push(count)
    return 1
  }

  /// Members in the order of the record; those that are null read as nil, and are passed over.
  private static let pairs: lb_body = { L in
    let frame = LuaFrame(L)
    let current = context(frame)
    guard handle(frame, 1, current) != nil else { return frame.fail(gone) }
    frame.push(pointer: current)
    frame.push(copyOf: LuaFrame.upvalue(2))
    frame.push(Int64(0))  // where the walk is
    frame.push(Int64(0))  // elements so far
    frame.push(body: step, upvalues: 4)
    frame.push(copyOf: 1)
    frame.pushNil()
    return 3
  }

  private static let step: lb_body = { L in
    let frame = LuaFrame(L)
    let current = context(frame)
    guard let handle = handle(frame, 1, current) else { return frame.fail(gone) }
    var position = UInt32(truncatingIfNeeded: frame.integer(LuaFrame.upvalue(3)))
    var count = frame.integer(LuaFrame.upvalue(4))
    var key = js_value()
    var value = js_value()
    while js_each(current.pointee.view, handle.index, &position, &key, &value) {
      count += 1
      if value.isNull { continue }
      frame.push(Int64(position))
      frame.replace(LuaFrame.upvalue(3))
      frame.push(count)
      frame.replace(LuaFrame.upvalue(4))
      if key.isAbsent { frame.push(count) } else { push(key, frame, current) }
      push(value, frame, current)
      return 2
    }
    frame.pushNil()
    return 1
  }

  /// `next(event, key)`: linear, unlike `pairs`, since it has nowhere to remember its place.
  private static let next: lb_body = { L in
    let frame = LuaFrame(L)
    let current = context(frame)
    guard let handle = handle(frame, 1, current) else { return frame.fail(gone) }
    let view = current.pointee.view
    var position: UInt32 = 0
    var count: Int64 = 0
    var found = frame.kind(2) == .null || frame.kind(2) == .none
    var key = js_value()
    var value = js_value()
    while js_each(view, handle.index, &position, &key, &value) {
      count += 1
      if found && !value.isNull && isLast(key, value, handle, view) {
        if key.isAbsent { frame.push(count) } else { push(key, frame, current) }
        push(value, frame, current)
        return 2
      }
      if !found {
        found =
          key.isAbsent
          ? frame.kind(2) == .integer && frame.integer(2) == count
          : member(handle, frame, 2, current).index == value.index
      }
    }
    frame.pushNil()
    return 1
  }

  /// Whether no later member has the same name. A walk by name would otherwise come back to the first.
  private static func isLast(
    _ key: js_value, _ value: js_value, _ handle: Handle, _ view: js_view
  ) -> Bool {
    guard !key.isAbsent else { return true }
    var scratch = TextScratch()
    return scratch.withText(of: key, in: view) { name in
      guard let name else { return false }
      let start = name.baseAddress?.assumingMemoryBound(to: CChar.self)
      return js_member(view, handle.index, start, name.count).index == value.index
    }
  }

  private static let equal: lb_body = { L in
    let frame = LuaFrame(L)
    let current = context(frame)
    let same =
      if let a = handle(frame, 1, current), let b = handle(frame, 2, current) {
        a.index == b.index
      } else {
        false
      }
    frame.push(same)
    return 1
  }

  private static let toString: lb_body = { L in
    let frame = LuaFrame(L)
    guard let text = json(frame, 1, context(frame)) else { return frame.fail(gone) }
    frame.push(text)
    return 1
  }

  private static func json(
    _ frame: borrowing LuaFrame, _ index: Int, _ current: UnsafeMutablePointer<Current>
  ) -> String? {
    guard frame.kind(index) == .userdata, let bytes = frame.userdata(index) else { return nil }
    let handle = bytes.assumingMemoryBound(to: Handle.self).pointee
    guard handle.generation == current.pointee.generation else { return nil }
    let value = js_value_at(current.pointee.view, handle.index)
    return String(decoding: value.raw(in: current.pointee.view), as: UTF8.self)
  }

  /// `event:get "a.b.c"`: nil when any part is missing.
  private static let get: lb_body = { L in
    let frame = LuaFrame(L)
    let current = context(frame)
    if frame.kind(1) == .userdata, handle(frame, 1, current) == nil { return frame.fail(gone) }
    guard let value = walk(frame, current) else {
      return frame.fail("event:get takes a path such as \"userIdentity.type\"")
    }
    push(value, frame, current)
    return 1
  }

  private static let isNull: lb_body = { L in
    let frame = LuaFrame(L)
    let current = context(frame)
    if frame.kind(1) == .userdata, handle(frame, 1, current) == nil { return frame.fail(gone) }
    guard let value = walk(frame, current) else {
      return frame.fail("event:is_null takes a path such as \"responseElements\"")
    }
    frame.push(value.isNull)
    return 1
  }

  private static func walk(
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
}

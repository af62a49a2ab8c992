internal import CLuaBridge
internal import JSONScan
internal import LuaHost
internal import Predicates

/// Going through an event from Lua: `pairs`, `next`, `#`, and what compares and shows one.
extension EventProxy {
  static let length: lb_body = { L in
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
  static let pairs: lb_body = { L in
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

  static let step: lb_body = { L in
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
  static let next: lb_body = { L in
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
  static func isLast(
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

  static let equal: lb_body = { L in
    let frame = LuaFrame(L)
    let current = context(frame)
    let same =
      if let a = handle(frame, 1, current), let b = handle(frame, 2, current) {
        a.index == b.index && a.generation == b.generation
      } else {
        false
      }
    frame.push(same)
    return 1
  }

  static let toString: lb_body = { L in
    let frame = LuaFrame(L)
    guard let text = json(frame, 1, context(frame)) else { return frame.fail(gone) }
    frame.push(text)
    return 1
  }

  static func json(
    _ frame: borrowing LuaFrame, _ index: Int, _ current: UnsafeMutablePointer<Current>
  ) -> String? {
    guard frame.kind(index) == .userdata, let bytes = frame.userdata(index) else { return nil }
    let handle = bytes.assumingMemoryBound(to: Handle.self).pointee
    if handle.generation != current.pointee.generation {
      guard current.pointee.keeps, turn(to: handle, current) != nil else { return nil }
    }
    let value = js_value_at(current.pointee.view, handle.index)
    return String(decoding: value.raw(in: current.pointee.view), as: UTF8.self)
  }
}

internal import CLuaBridge
package import JSONScan
package import LuaHost
internal import Predicates

/// Events that own a copy of their record, for scripts: one may keep them as long as it likes.
extension EventProxy {
  /// Pushes an event with a copy of a record of a window.
  package func push(_ record: js_record, in view: js_view, on frame: borrowing LuaFrame) {
    let layout = RecordBlock(of: record, in: view)
    layout.write(to: pushOwned(size: layout.size, frame))
  }

  /// Room for a record inside of the value that is pushed.
  private func pushOwned(size: Int, _ frame: borrowing LuaFrame) -> UnsafeMutableRawPointer {
    let place = frame.pushUserdata(size: MemoryLayout<Handle>.stride + size, values: 1)
    let block = place + MemoryLayout<Handle>.stride
    nextIdentity &+= 1
    place.initializeMemory(
      as: Handle.self, repeating: Handle(generation: nextIdentity, index: 0, owned: block), count: 1
    )
    frame.push(metatable)
    frame.setMetatable(of: -2)
    return block
  }

  /// The record of an event, or of the event that the value is a part of; nil for other values.
  ///
  /// - Returns: the record, and whether the value is all of it.
  package func record(
    _ frame: borrowing LuaFrame, _ index: Int
  ) -> (kept: KeptRecord, part: js_value)? {
    guard let handle = value(frame, index), let owned = handle.owned else { return nil }
    let kept = KeptRecord(copying: owned)
    return (kept, js_value_at(kept.view, handle.index))
  }

  /// JSON of an event or a part of one; nil for other values.
  package func text(_ frame: borrowing LuaFrame, _ index: Int) -> String? {
    guard let handle = value(frame, index), let owned = handle.owned else { return nil }
    let view = RecordBlock.view(of: owned)
    return String(decoding: js_value_at(view, handle.index).raw(in: view), as: UTF8.self)
  }

  private func value(_ frame: borrowing LuaFrame, _ index: Int) -> Handle? {
    guard frame.kind(index) == .userdata, let place = frame.userdata(index) else { return nil }
    let index = frame.absolute(index)
    frame.push(metatable)
    defer { frame.pop(1) }
    guard frame.hasMetatable(index, sameAs: frame.absolute(-1)) else { return nil }
    return place.assumingMemoryBound(to: Handle.self).pointee
  }

  /// Makes the record that an owned value belongs to the current one.
  static func turn(
    to handle: Handle, _ current: UnsafeMutablePointer<Current>
  ) -> Handle? {
    guard let owned = handle.owned else { return nil }
    current.pointee.view = RecordBlock.view(of: owned)
    current.pointee.record = 0
    current.pointee.generation = handle.generation
    current.pointee.owned = owned
    current.pointee.array = .max
    current.pointee.nameCount = 0
    return handle
  }

  /// Lets a part of an event, on top of the stack, keep the event whose value is at 1.
  static func anchor(_ frame: borrowing LuaFrame) {
    guard let place = frame.userdata(1) else { return }
    let handle = place.assumingMemoryBound(to: Handle.self).pointee
    let isWhole = handle.owned.map {
      UnsafeRawPointer(place + MemoryLayout<Handle>.stride) == UnsafeRawPointer($0)
    }
    if isWhole == true { frame.push(copyOf: 1) } else { frame.pushUserValue(of: 1) }
    frame.setUserValue(of: -2)
  }

  /// `event:to_table()`: plain tables; what is null is left out.
  static let toTable: lb_body = { L in
    let frame = LuaFrame(L)
    let current = context(frame)
    guard let handle = handle(frame, 1, current) else { return frame.fail(gone) }
    pushTable(js_value_at(current.pointee.view, handle.index), frame, current)
    return 1
  }

  private static func pushTable(
    _ value: js_value, _ frame: borrowing LuaFrame, _ current: UnsafeMutablePointer<Current>
  ) {
    guard value.isObject || value.isArray, frame.reserve(6) else {
      return push(value, frame, current)
    }
    frame.pushTable()
    var position: UInt32 = 0
    var key = js_value()
    var part = js_value()
    var count = 0
    while js_each(current.pointee.view, value.index, &position, &key, &part) {
      count += 1
      if value.isArray {
        if part.isNull { continue }
        pushTable(part, frame, current)
        frame.setItem(count, of: -2)
      } else {
        push(key, frame, current)
        pushTable(part, frame, current)
        frame.setPair(of: -3)
      }
    }
  }
}

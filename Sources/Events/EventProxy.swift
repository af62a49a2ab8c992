internal import CLuaBridge
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
  struct Current {
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
    /// Whether values own their records: then reading one makes its record the current one.
    var keeps = false
    /// The block of the current record, when it is owned.
    var owned: UnsafeMutableRawPointer?
  }

  /// The bytes of a userdata.
  struct Handle {
    var generation: UInt64
    var index: UInt32
    /// The record's block, of an event that owns it.
    var owned: UnsafeMutableRawPointer?
  }

  private let current: UnsafeMutablePointer<Current>
  let metatable: LuaReference
  /// The generation of the owned event made last.
  var nextIdentity: UInt64 = 0

  /// Prepares a state for events. The proxy has to live as long as the state runs code.
  ///
  /// - Parameter keeps: whether events own their records (`push(_:in:on:)`) and are not shown one by one.
  package init(_ state: LuaState, keeps: Bool = false) {
    current = .allocate(capacity: 1)
    current.initialize(to: Current(names: .allocate(capacity: Current.mostNames)))
    current.pointee.keeps = keeps
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
    for (name, body) in Self.methods + (keeps ? [("to_table", Self.toTable)] : []) {
      frame.push(pointer: current)
      frame.push(copyOf: -2)
      frame.push(body: body, upvalues: 2)
      frame.setMember(name, of: -2)
    }
    metatable = state.reference()
    if !keeps {
      state.describe = { [current] frame, index in Self.json(frame, index, current) }
    }
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
  static let metamethods: [(String, lb_body)] = [
    ("__index", index), ("__newindex", newIndex), ("__len", length), ("__pairs", pairs),
    ("__next", next), ("__eq", equal), ("__tostring", toString),
  ]
  static let methods: [(String, lb_body)] = [("get", get), ("is_null", isNull)]

  @inline(__always)
  static func context(_ frame: borrowing LuaFrame) -> UnsafeMutablePointer<Current> {
    frame.userdata(LuaFrame.upvalue(1)).unsafelyUnwrapped.assumingMemoryBound(to: Current.self)
  }

  /// The handle at an index of the stack, when it is an event of this state that can still be read.
  static func handle(
    _ frame: borrowing LuaFrame, _ index: Int, _ current: UnsafeMutablePointer<Current>
  ) -> Handle? {
    guard frame.kind(index) == .userdata, frame.hasMetatable(index, sameAs: LuaFrame.upvalue(2)),
      let bytes = frame.userdata(index)
    else { return nil }
    let handle = bytes.assumingMemoryBound(to: Handle.self).pointee
    if handle.generation == current.pointee.generation { return handle }
    return current.pointee.keeps ? turn(to: handle, current) : nil
  }

  static let gone =
    "this event can no longer be read: an event is valid only while its rule or function runs"

  static func push(
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
      let keeps = current.pointee.keeps
      let handle = frame.pushUserdata(
        size: MemoryLayout<Handle>.stride, values: keeps ? 1 : 0)
      handle.initializeMemory(
        as: Handle.self,
        repeating: Handle(
          generation: current.pointee.generation, index: value.index,
          owned: current.pointee.owned), count: 1)
      if keeps { anchor(frame) }
      frame.push(copyOf: LuaFrame.upvalue(2))
      frame.setMetatable(of: -2)
    default: frame.pushNil()
    }
  }

  static func isArray(_ handle: Handle, _ view: js_view) -> Bool {
    view.bytes[Int(view.index[Int(handle.index)])] == UInt8(ascii: "[")
  }
}

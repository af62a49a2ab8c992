internal import CLua
package import CLuaBridge

/// The arguments and results of a host function while it runs, and a state's stack while the host builds
/// values on it. Nothing here can raise: only raw access, and allocations beyond the limit are granted
/// and paid for when the host function has returned.
@usableFromInline
package struct LuaFrame: ~Copyable {
  let L: OpaquePointer

  init(_ L: OpaquePointer) { self.L = L }
  /// For bodies of host functions.
  package init(_ L: OpaquePointer?) { self.L = L.unsafelyUnwrapped }

  package var count: Int { Int(lua_gettop(L)) }

  /// The same frame, to be kept while its body runs.
  package var again: LuaFrame { LuaFrame(L) }

  // ---- reading ---------------------------------------------------------------------------------
  package enum Kind {
    case none, null, boolean, integer, number, string, table, function, userdata, other
  }

  package func kind(_ index: Int) -> Kind {
    switch lua_type(L, Int32(index)) {
    case LUA_TNIL: .null
    case LUA_TNONE: .none
    case LUA_TBOOLEAN: .boolean
    case LUA_TNUMBER: lua_isinteger(L, Int32(index)) != 0 ? .integer : .number
    case LUA_TSTRING: .string
    case LUA_TTABLE: .table
    case LUA_TFUNCTION: .function
    case LUA_TUSERDATA: .userdata
    default: .other
    }
  }

  /// Lua's own name for the type: "nil", "string", "table", …
  package func typeName(_ index: Int) -> String {
    String(cString: lua_typename(L, lua_type(L, Int32(index))))
  }

  package func boolean(_ index: Int) -> Bool { lua_toboolean(L, Int32(index)) != 0 }
  package func integer(_ index: Int) -> Int64 { lua_tointegerx(L, Int32(index), nil) }
  package func number(_ index: Int) -> Double { lua_tonumberx(L, Int32(index), nil) }

  /// Lends the bytes of a string; nil when the value is something else.
  package func withBytes<R>(_ index: Int, _ body: (UnsafeRawBufferPointer?) -> R) -> R {
    guard lua_type(L, Int32(index)) == LUA_TSTRING else { return body(nil) }
    var count = 0
    let start = lua_tolstring(L, Int32(index), &count)
    return body(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// The text of a string; invalid UTF-8 is repaired. Nil when the value is something else.
  package func string(_ index: Int) -> String? {
    withBytes(index) { $0.map { String(decoding: $0, as: UTF8.self) } }
  }

  package func userdata(_ index: Int) -> UnsafeMutableRawPointer? {
    lua_touserdata(L, Int32(index))
  }

  /// The nth value given to `push(body:upvalues:)`, as an index for the readers above.
  package static func upvalue(_ number: Int) -> Int { Int(lb_upvalue(Int32(number))) }

  // ---- pushing ---------------------------------------------------------------------------------
  @usableFromInline package func pushNil() { lua_pushnil(L) }
  package func push(_ value: Bool) { lua_pushboolean(L, value ? 1 : 0) }
  package func push(_ value: Int64) { lua_pushinteger(L, value) }
  package func push(_ value: Double) { lua_pushnumber(L, value) }
  package func push(_ text: String) {
    var text = text
    text.withUTF8 { push(UnsafeRawBufferPointer($0)) }
  }
  package func push(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return push("") }
    _ = lua_pushlstring(L, start.assumingMemoryBound(to: CChar.self), bytes.count)
  }
  package func push(pointer: UnsafeMutableRawPointer) { lua_pushlightuserdata(L, pointer) }
  package func push(copyOf index: Int) { lua_pushvalue(L, Int32(index)) }

  /// A host function; `upvalues` values are taken from the top of the stack.
  package func push(body: @escaping lb_body, upvalues: Int = 0) {
    lb_pushbody(L, body, Int32(upvalues))
  }

  /// A full userdata of `size` bytes, without a metatable, that can refer to so many values.
  package func pushUserdata(size: Int, values: Int = 0) -> UnsafeMutableRawPointer {
    lua_newuserdatauv(L, size, Int32(values)).unsafelyUnwrapped
  }

  /// Pops a value and lets the userdata at `index` refer to it, as its first.
  package func setUserValue(of index: Int) { _ = lua_setiuservalue(L, Int32(index), 1) }
  /// Pushes the first value that the userdata at `index` refers to, or nil.
  package func pushUserValue(of index: Int) { _ = lua_getiuservalue(L, Int32(index), 1) }

  package func pushTable(items: Int = 0, members: Int = 0) {
    lua_createtable(L, Int32(items), Int32(members))
  }
  /// Pops a value and makes it a member of the table at `table`.
  package func setMember(_ name: String, of table: Int) {
    let at = lua_absindex(L, Int32(table))
    push(name)
    lua_rotate(L, -2, 1)
    lua_rawset(L, at)
  }
  /// Pushes a member of the table at `table`, without metamethods.
  package func pushMember(_ name: String, of table: Int) {
    let at = lua_absindex(L, Int32(table))
    push(name)
    lua_rawget(L, at)
  }
  package func push(_ reference: LuaReference) {
    lua_rawgeti(L, lb_registryindex(), lua_Integer(reference.number))
  }
  /// Whether the value's metatable is the table at `other`.
  package func hasMetatable(_ index: Int, sameAs other: Int) -> Bool {
    guard lua_getmetatable(L, Int32(index)) != 0 else { return false }
    defer { pop(1) }
    return lua_rawequal(L, -1, Int32(other)) != 0
  }
  /// Pops a table and makes it the metatable of the value at `index`.
  package func setMetatable(of index: Int) { lua_setmetatable(L, Int32(index)) }
  package func replace(_ index: Int) {
    lua_copy(L, -1, Int32(index))
    pop(1)
  }
  package func pop(_ count: Int) { lb_pop(L, Int32(count)) }

  // ---- ending a body ---------------------------------------------------------------------------
  /// The result of a body that raises `message`, with the place of the Lua code that called it.
  package func fail(_ message: String) -> Int32 {
    push(place(level: 1) + message)
    return LB_ERROR
  }

  /// The result of a body that stops the state for good: an attempt to change an event.
  package func tamper(_ message: String) -> Int32 {
    lb_stop(lb_get(L), LB_STOP_TAMPER)
    return fail(message)
  }

  /// `file:line: ` of a caller, or nothing.
  private func place(level: Int32) -> String {
    var activation = lua_Debug()
    guard lua_getstack(L, level, &activation) == 1, lua_getinfo(L, "Sl", &activation) == 1,
      activation.currentline > 0
    else { return "" }
    let source = withUnsafeBytes(of: activation.short_src) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return "\(source):\(activation.currentline): "
  }

  /// The line of the Lua code that called this body.
  package var callerLine: Int? {
    var activation = lua_Debug()
    guard lua_getstack(L, 1, &activation) == 1, lua_getinfo(L, "l", &activation) == 1,
      activation.currentline > 0
    else { return nil }
    return Int(activation.currentline)
  }
}

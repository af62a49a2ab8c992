internal import CLua
internal import CLuaBridge

/// Lists, references, and walking tables: raw, so that no code of a script runs.
extension LuaFrame {
  /// The length of a list or string, without metamethods.
  package func length(_ index: Int) -> Int { Int(lua_rawlen(L, Int32(index))) }

  package func pushItem(_ number: Int, of table: Int) {
    lua_rawgeti(L, Int32(table), lua_Integer(number))
  }

  /// Pops a value and makes it an item of the table at `table`.
  package func setItem(_ number: Int, of table: Int) {
    lua_rawseti(L, Int32(table), lua_Integer(number))
  }

  /// Pops a key and a value and makes them a pair of the table at `table`.
  package func setPair(of table: Int) { lua_rawset(L, Int32(table)) }

  /// Whether two values are the same, without metamethods.
  package func isSame(_ index: Int, _ other: Int) -> Bool {
    lua_rawequal(L, Int32(index), Int32(other)) != 0
  }

  package func remove(_ index: Int) {
    lua_rotate(L, Int32(index), -1)
    pop(1)
  }

  /// An index that stays right when more is pushed.
  package func absolute(_ index: Int) -> Int { Int(lua_absindex(L, Int32(index))) }

  /// Room for that many more values; false when the stack is full.
  package func reserve(_ count: Int) -> Bool { lua_checkstack(L, Int32(count)) != 0 }

  /// Pops a value and keeps it for the host until it is released.
  package func makeReference() -> LuaReference {
    LuaReference(number: luaL_ref(L, lb_registryindex()))
  }

  /// The string keys of a table, sorted.
  package func memberNames(of table: Int) -> [String] {
    let at = lua_absindex(L, Int32(table))
    var names: [String] = []
    lua_pushnil(L)
    while lua_next(L, at) != 0 {
      lua_settop(L, -2)
      if lua_type(L, -1) == LUA_TSTRING, let name = string(-1) { names.append(name) }
    }
    return names.sorted()
  }

  /// Visits the pairs of a table: the key is at -2, the value at -1.
  package func forEachPair(of table: Int, _ body: (borrowing LuaFrame) -> Void) {
    let at = lua_absindex(L, Int32(table))
    lua_pushnil(L)
    while lua_next(L, at) != 0 {
      body(self)
      lua_settop(L, -2)
    }
  }

  /// Whether a table has any pair.
  package func hasPairs(_ index: Int) -> Bool {
    let at = lua_absindex(L, Int32(index))
    lua_pushnil(L)
    guard lua_next(L, at) != 0 else { return false }
    pop(2)
    return true
  }

  /// Pushes the metatable of a value, as it is; false, and nothing pushed, when there is none.
  package func pushMetatable(of index: Int) -> Bool { lua_getmetatable(L, Int32(index)) != 0 }

  /// Whether the body was called by the main chunk and not by a coroutine.
  package var isMainThread: Bool {
    defer { pop(1) }
    return lua_pushthread(L) == 1
  }

  /// The address of a table or other object, to tell whether it was met before.
  package func identity(_ index: Int) -> UnsafeRawPointer? { lua_topointer(L, Int32(index)) }
}

extension LuaFrame {
  /// Calls a function of a script from inside of a body: it and its arguments are on top of the stack, and in
  /// their place come that many results; false: its error value, to be raised with `raise`.
  package func call(arguments: Int, results: Int) -> Bool {
    lb_call(L, Int32(arguments), Int32(results)) == LUA_OK
  }

  /// The value at an index as plain Swift.
  ///
  /// - Throws: a fault of kind `error` when it is too large, too deep, or contains itself.
  package func tree(_ index: Int) throws(LuaFault) -> LuaTree {
    var reader = LuaTreeReader(L: L)
    do throws(LuaTreeFault) {
      return try reader.read(Int32(index))
    } catch {
      throw LuaFault(.error, error.message)
    }
  }
}

extension LuaState {
  /// Pushes a global of the library; nil when there is none.
  package func pushGlobal(_ name: String) {
    lua_rawgeti(L, lb_registryindex(), lua_Integer(globals))
    frame.pushMember(name, of: -1)
    frame.remove(-2)
  }

  /// Names of the library's globals, sorted.
  package var globalNames: [String] {
    lua_rawgeti(L, lb_registryindex(), lua_Integer(globals))
    defer { lb_pop(L, 1) }
    return frame.memberNames(of: -1)
  }

  package func release(_ reference: LuaReference) {
    luaL_unref(L, lb_registryindex(), reference.number)
  }
}

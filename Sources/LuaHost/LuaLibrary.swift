internal import CLua
internal import CLuaBridge

/// What scripts call that needs the state: `print`, `require`, and the answers to unknown names.
extension LuaState {
  static func owner(_ frame: borrowing LuaFrame) -> LuaState {
    Unmanaged<LuaState>.fromOpaque(lb_get(frame.L).pointee.owner).takeUnretainedValue()
  }

  static let unknownGlobal: lb_body = { L in
    let frame = LuaFrame(L)
    let name = frame.string(2) ?? frame.typeName(2)
    let state = owner(frame)
    if state.declared.contains(name) {
      frame.pushNil()
      return 1
    }
    let code = state.owners[Int(frame.integer(LuaFrame.upvalue(1)))]
    if let why = code.withheld[name] { return frame.fail("\(name) \(why)") }
    return frame.fail("unknown name \"\(name)\"\(state.hint(for: name, of: code))")
  }

  static let newGlobal: lb_body = { L in
    let frame = LuaFrame(L)
    let name = frame.string(2) ?? frame.typeName(2)
    return frame.fail("\"\(name)\" is no variable: declare it with local")
  }

  /// What follows the name of a global that does not exist: `; did you mean x?`, or nothing.
  private func hint(for name: String, of owner: LuaOwner) -> String {
    guard let hint else { return "" }
    var names: [String] = []
    lua_rawgeti(L, lb_registryindex(), lua_Integer(owner.globals))
    defer { lb_pop(L, 1) }
    lua_pushnil(L)
    while lua_next(L, -2) != 0 {
      if let global = frame.string(-2) { names.append(global) }
      lb_pop(L, 1)
    }
    return hint(name, names.sorted())
  }

  static let print: lb_body = { L in
    let frame = LuaFrame(L)
    let state = owner(frame)
    var parts: [String] = []
    if frame.count > 0 {
      for index in 1...frame.count {
        parts.append(state.printed?(frame, index) ?? state.shown(index, frame))
      }
    }
    let line = parts.joined(separator: "\t")
    state.universe.pointee.output += line.utf8.count + 1
    if state.universe.pointee.output > state.limits.output {
      lb_stop(state.universe, LB_STOP_OUTPUT)
      return frame.fail("output limit exceeded")
    }
    state.printLine?(line)
    return 0
  }

  /// Text of a value without running a metamethod of it.
  func shown(_ index: Int, _ frame: borrowing LuaFrame) -> String {
    switch frame.kind(index) {
    case .null, .none: "nil"
    case .boolean: frame.boolean(index) ? "true" : "false"
    case .integer: "\(frame.integer(index))"
    case .number: "\(frame.number(index))"
    case .string: frame.string(index) ?? ""
    default: describe?(frame, index) ?? frame.typeName(index)
    }
  }

  static let require: lb_body = { L in
    let frame = LuaFrame(L)
    guard let name = frame.string(1), frame.count == 1 else {
      return frame.fail("require takes the name of a module, found \(frame.typeName(1))")
    }
    let state = owner(frame)
    let code = state.owners[Int(frame.integer(LuaFrame.upvalue(1)))]
    return state.require(name, for: code, on: frame.L)
  }

  func require(_ name: String, for owner: LuaOwner, on L: OpaquePointer) -> Int32 {
    let frame = LuaFrame(L)
    switch owner.loaded[name] {
    case .done(let reference)?:
      lua_rawgeti(L, lb_registryindex(), lua_Integer(reference))
      return 1
    case .loading?: return frame.fail("module \"\(name)\" requires itself")
    case nil: break
    }
    let wellFormed =
      !name.isEmpty
      && name.utf8.allSatisfy {
        ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x30 && $0 <= 0x39)
          || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
      }
    guard wellFormed, !name.hasPrefix("."), !name.hasSuffix("."), !name.contains("..") else {
      return frame.fail("a module's name has letters, digits, _ and single dots, found \"\(name)\"")
    }
    let (path, source): (String, [UInt8])
    switch owner.find(name) {
    case .source(let found, let bytes)?: (path, source) = (found, bytes)
    case .of(let other)?: return require(name, for: other, on: L)
    case nil:
      return frame.fail("there is no module \"\(name)\" in the rules folder or the library")
    }
    owner.loaded[name] = .loading
    let status = compile(source, name: "@" + path, on: L)
    if status == LUA_OK {
      pushEnvironment(of: owner, on: L)
      if lua_setupvalue(L, -2, 1) == nil { lb_pop(L, 1) }
      if lb_call(L, 0, 1) == LUA_OK {
        if lua_type(L, -1) == LUA_TNIL {
          lb_pop(L, 1)
          frame.push(true)
        }
        lua_pushvalue(L, -1)
        owner.loaded[name] = .done(luaL_ref(L, lb_registryindex()))
        return 1
      }
    }
    owner.loaded[name] = nil
    return LB_ERROR  // the module's own error is on top
  }

  private func pushEnvironment(of owner: LuaOwner, on other: OpaquePointer) {
    pushEnvironment(of: owner)
    if other != L { lua_xmove(L, other, 1) }
  }
}

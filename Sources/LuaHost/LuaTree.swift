internal import CLua
internal import CLuaBridge

/// A Lua value as plain Swift, read without running any of its code.
package indirect enum LuaTree: Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case number(Double)
  case string(String)
  case table(LuaTable)
  /// What a tagging function returned (`LuaState.define(tag:)`): its name, its argument, the line of the call.
  case tagged(name: String, argument: LuaTree?, line: Int?)
  case function(LuaReference)
  /// Userdata, threads: the name of the type.
  case other(String)

  package struct LuaTable: Sendable {
    /// The values at 1, 2, … up to the first gap.
    package var items: [LuaTree] = []
    /// Values with string keys, sorted by key.
    package var members: [(name: String, value: LuaTree)] = []
    /// Keys that are neither, in words.
    package var strayKeys: [String] = []

    init() {}

    /// A table with names only.
    package init(members: [(name: String, value: LuaTree)]) { self.members = members }

    package subscript(name: String) -> LuaTree? { members.first { $0.name == name }?.value }
  }

  /// `a string`, `a table`, …
  package var found: String {
    switch self {
    case .null: "nil"
    case .boolean(let value): "\(value)"
    case .integer(let value): "the number \(value)"
    case .number(let value): "the number \(value)"
    case .string(let text): "the string \"\(text.prefix(40))\""
    case .table: "a table"
    case .tagged(let name, _, _): name
    case .function: "a function"
    case .other(let type): "a \(type)"
    }
  }
}

/// A Lua function kept alive for the host. Only good for the state it came from.
package struct LuaReference: Sendable, Hashable {
  let number: Int32
}

/// Why a value cannot be read.
struct LuaTreeFault: Error { var message: String }

/// Reads the value on top of a stack. Bounded: values come from rule files, and may be cyclic.
struct LuaTreeReader {
  static let deepest = 64
  static let most = 100_000
  let L: OpaquePointer
  var left = Self.most

  mutating func read(_ index: Int32, depth: Int = 0) throws(LuaTreeFault) -> LuaTree {
    left -= 1
    if left < 0 { throw LuaTreeFault(message: "the value has more than \(Self.most) parts") }
    switch lua_type(L, index) {
    case LUA_TNIL, LUA_TNONE: return .null
    case LUA_TBOOLEAN: return .boolean(lua_toboolean(L, index) != 0)
    case LUA_TNUMBER:
      return lua_isinteger(L, index) != 0
        ? .integer(lua_tointegerx(L, index, nil)) : .number(lua_tonumberx(L, index, nil))
    case LUA_TSTRING: return .string(LuaFrame(L).string(Int(index)) ?? "")
    case LUA_TFUNCTION:
      lua_pushvalue(L, index)
      return .function(LuaReference(number: luaL_ref(L, lb_registryindex())))
    case LUA_TTABLE: return try table(lua_absindex(L, index), depth: depth)
    default: return .other(LuaFrame(L).typeName(Int(index)))
    }
  }

  private mutating func table(_ table: Int32, depth: Int) throws(LuaTreeFault) -> LuaTree {
    guard depth < Self.deepest else {
      throw LuaTreeFault(
        message: "the value is nested more than \(Self.deepest) deep, or contains itself")
    }
    guard lua_checkstack(L, 8) != 0 else { throw LuaTreeFault(message: "the stack is full") }
    if let tagged = try tagged(table, depth: depth) { return tagged }
    var result = LuaTree.LuaTable()
    var count: lua_Integer = 0
    while true {
      count += 1
      let kind = lua_rawgeti(L, table, count)
      defer { lb_pop(L, 1) }
      if kind == LUA_TNIL { break }
      result.items.append(try read(-1, depth: depth + 1))
    }
    lua_pushnil(L)
    while lua_next(L, table) != 0 {
      defer { lb_pop(L, 1) }
      if lua_type(L, -2) == LUA_TSTRING {
        let name = LuaFrame(L).string(-2) ?? ""
        result.members.append((name, try read(-1, depth: depth + 1)))
      } else if lua_isinteger(L, -2) != 0 {
        let key = lua_tointegerx(L, -2, nil)
        if key < 1 || key >= count { result.strayKeys.append("[\(key)]") }
      } else {
        result.strayKeys.append("a \(LuaFrame(L).typeName(-2))")
      }
    }
    result.members.sort { $0.name < $1.name }
    return .table(result)
  }

  private mutating func tagged(_ table: Int32, depth: Int) throws(LuaTreeFault) -> LuaTree? {
    guard lua_getmetatable(L, table) != 0 else { return nil }
    _ = lua_rawgetp(L, lb_registryindex(), LuaState.tagKey)
    let same = lua_rawequal(L, -1, -2) != 0
    lb_pop(L, 2)
    guard same else { return nil }
    lua_rawgeti(L, table, 1)
    let name = LuaFrame(L).string(-1) ?? ""
    lua_rawgeti(L, table, 2)
    let line = lua_isinteger(L, -1) != 0 ? Int(lua_tointegerx(L, -1, nil)) : nil
    lua_rawgeti(L, table, 3)
    defer { lb_pop(L, 3) }
    let argument = lua_type(L, -1) == LUA_TNIL ? nil : try read(-1, depth: depth + 1)
    return .tagged(name: name, argument: argument, line: line)
  }
}

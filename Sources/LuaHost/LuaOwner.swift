internal import CLua
internal import CLuaBridge

/// Code of one origin in a state: the globals that it reads, what `require` finds for it, and the modules that it has
/// loaded.
///
/// Two owners share no module: each has a copy of its own of what it requires, so that neither can change the other's.
package final class LuaOwner {
  /// What a module's name stands for.
  package enum Module {
    case source(path: String, bytes: [UInt8])
    /// The module of that name of another owner.
    case of(LuaOwner)
  }

  /// Finds a module by its name; nil: there is none.
  package var find: (String) -> Module? = { _ in nil }
  /// Names that the code cannot read yet, and why.
  package var withheld: [String: String] = [:]
  let number: Int
  /// The table of globals, in the registry.
  let globals: Int32
  var loaded: [String: LuaState.LoadState] = [:]

  init(number: Int, globals: Int32) {
    self.number = number
    self.globals = globals
  }
}

extension LuaState {
  /// The globals that every state has from the start, but for `require`: none of them can reach outside of the state.
  package static let libraryNames = [
    "_VERSION", "assert", "coroutine", "error", "getmetatable", "ipairs", "math", "next", "pairs",
    "pcall", "print", "rawequal", "rawget", "rawlen", "select", "setmetatable", "string", "table",
    "tonumber", "tostring", "type", "utf8",
  ]

  /// Makes an owner whose code reads these globals of the state, and has a `require` of its own.
  package func makeOwner(
    globals names: [String], find: @escaping (String) -> LuaOwner.Module?
  ) -> LuaOwner {
    frame.pushTable(members: names.count + 1)
    let owner = LuaOwner(number: owners.count, globals: luaL_ref(L, lb_registryindex()))
    owner.find = find
    owners.append(owner)
    defineRequire(for: owner)
    give(names, to: owner)
    return owner
  }

  /// Lets an owner's code read more globals of the state, as they are now.
  package func give(_ names: [String], to owner: LuaOwner) {
    for name in names {
      owner.withheld[name] = nil
      pushGlobal(name)
      setGlobal(name, of: owner)
    }
  }

  /// Pops a value and makes it a global of an owner's code.
  package func setGlobal(_ name: String, of owner: LuaOwner) {
    lua_rawgeti(L, lb_registryindex(), lua_Integer(owner.globals))
    lua_rotate(L, -2, 1)
    frame.setMember(name, of: -2)
    lb_pop(L, 1)
  }

  func defineRequire(for owner: LuaOwner) {
    frame.push(Int64(owner.number))
    frame.push(body: Self.require, upvalues: 1)
    setGlobal("require", of: owner)
  }

  /// Makes the environment of a file of an owner's: its globals can be read and nothing can be set.
  package func makeEnvironment(of owner: LuaOwner) -> LuaReference {
    pushEnvironment(of: owner)
    return reference()
  }

  /// The end of a body that requires a module for an owner.
  package func require(
    _ name: String, for owner: LuaOwner, on frame: borrowing LuaFrame
  ) -> Int32 {
    require(name, for: owner, on: frame.L)
  }
}

internal import CLua
package import CLuaBridge
internal import Synchronization

/// A Lua state with the sandbox's libraries and limits. Used by one thread at a time.
///
/// One state per rule and thread: a rule cannot see, slow down or starve another (docs/lua-host.md).
package final class LuaState {
  package let limits: LuaLimits
  let universe: UnsafeMutablePointer<lb_universe>
  let L: OpaquePointer
  private let watched: WatchedThread
  /// Whose code runs here. The first is the state's own.
  var owners: [LuaOwner] = []

  /// Names that read as nil while nobody has set them.
  private(set) var declared: Set<String> = []

  /// Lets scripts read variables that have no value.
  package func declare(_ names: [String]) { declared.formUnion(names) }

  enum LoadState { case loading, done(Int32) }

  /// Finds the source of a module by the name given to `require`.
  package var findModule: ((String) -> (path: String, source: [UInt8])?)?
  /// Where `print` writes. A line without its end.
  package var printLine: ((String) -> Void)?

  /// What a message about a mistyped global ends with, given the name and those that exist. Without it: nothing.
  package var hint: ((String, [String]) -> String)?

  /// Text of a userdata value, from whoever made it.
  package var describe: ((borrowing LuaFrame, Int) -> String?)?

  /// What `print` writes for a table or an object; nil: its description, else the name of its type.
  package var printed: ((borrowing LuaFrame, Int) -> String?)?

  /// - Throws: a fault of kind `memoryLimit` when there is no memory for a state.
  package init(limits: LuaLimits, watched: WatchedThread) throws(LuaFault) {
    self.limits = limits
    self.watched = watched
    universe = .allocate(capacity: 1)
    universe.initialize(to: lb_universe())
    guard let L = lb_new(universe, limits.memory) else {
      universe.deallocate()
      throw LuaFault(.memoryLimit, "there is no memory for a Lua state")
    }
    self.L = L
    universe.pointee.output_limit = limits.output
    if limits.hasLargeTables { universe.pointee.table_limit = 0 }
    universe.pointee.owner = Unmanaged.passUnretained(self).toOpaque()
    guard lb_open_sandbox(L) == LUA_OK else {
      throw LuaFault(.memoryLimit, "the memory limit is too low for Lua's library")
    }
    let own = LuaOwner(number: 0, globals: luaL_ref(L, lb_registryindex()))
    own.find = { [unowned self] name in
      findModule?(name).map { .source(path: $0.path, bytes: $0.source) }
    }
    owners.append(own)
    defineTags()
    define("print", Self.print)
    defineRequire(for: own)
  }

  /// The state's own table of globals, in the registry.
  var globals: Int32 { owners[0].globals }

  deinit {
    Watchdog.shared.whileNotLooking { lb_close(L) }
    universe.deallocate()
  }

  /// How often the watchdog found the state running.
  let samples = Atomic<Int>(0)

  /// Time that the state has run, in seconds, as the watchdog has seen it.
  package var secondsRun: Double {
    Double(samples.load(ordering: .relaxed)) * Double(Watchdog.interval) / 1e6
  }

  /// Bytes that Lua holds.
  package var memory: Int { universe.pointee.used }

  // ---- globals ---------------------------------------------------------------------------------
  /// A frame for building values on the state's stack. What is pushed has to be popped again.
  package var frame: LuaFrame { LuaFrame(L) }

  /// Pops a value and makes it a global of the scripts loaded from here on.
  package func setGlobal(_ name: String) { setGlobal(name, of: owners[0]) }

  /// Pops a value and keeps it for the host.
  package func reference() -> LuaReference { LuaReference(number: luaL_ref(L, lb_registryindex())) }

  package func define(_ name: String, _ body: @escaping lb_body) {
    frame.push(body: body)
    setGlobal(name)
  }

  // ---- tags ------------------------------------------------------------------------------------
  nonisolated(unsafe) static let tagKey = UnsafeMutableRawPointer.allocate(
    byteCount: 1, alignment: 1)

  private func defineTags() {
    frame.pushTable(members: 2)
    frame.push(false)
    frame.setMember("__metatable", of: -2)
    lua_pushvalue(L, -1)
    frame.push(body: Self.callTagged)
    frame.setMember("__call", of: -2)
    lb_pop(L, 1)
    lua_rawsetp(L, lb_registryindex(), Self.tagKey)
  }

  /// Defines a global function that wraps its one argument in a value of that name.
  package func define(tag name: String) {
    frame.push(name)
    _ = lua_rawgetp(L, lb_registryindex(), Self.tagKey)
    frame.push(body: Self.tag, upvalues: 2)
    setGlobal(name)
  }

  /// Defines a global value of that name; calling it without an argument gives the value again.
  package func define(tagValue name: String) {
    Self.pushTagged(frame, name: name, line: nil, argument: nil) {
      _ = lua_rawgetp(L, lb_registryindex(), Self.tagKey)
    }
    setGlobal(name)
  }

  private static func pushTagged(
    _ frame: borrowing LuaFrame, name: String, line: Int?, argument: Int?,
    _ pushMetatable: () -> Void
  ) {
    frame.pushTable(items: 3)
    frame.push(name)
    lua_rawseti(frame.L, -2, 1)
    if let line {
      frame.push(Int64(line))
      lua_rawseti(frame.L, -2, 2)
    }
    if let argument {
      frame.push(copyOf: argument)
      lua_rawseti(frame.L, -2, 3)
    }
    pushMetatable()
    lua_setmetatable(frame.L, -2)
  }

  private static let tag: lb_body = { L in
    let frame = LuaFrame(L)
    let name = frame.string(LuaFrame.upvalue(1)) ?? ""
    guard frame.count == 1, frame.kind(1) != .null else {
      let found = frame.count == 0 || frame.kind(1) == .null ? "none" : "\(frame.count)"
      return frame.fail("\(name) takes one argument, found \(found)")
    }
    pushTagged(frame, name: name, line: frame.callerLine, argument: 1) {
      lua_pushvalue(frame.L, Int32(LuaFrame.upvalue(2)))
    }
    return 1
  }

  private static let callTagged: lb_body = { L in
    let frame = LuaFrame(L)
    lua_rawgeti(frame.L, 1, 1)
    let name = frame.string(-1) ?? ""
    guard frame.count == 2 else {
      return frame.fail("\(name) takes no argument: write \(name) alone")
    }
    frame.push(copyOf: 1)
    return 1
  }

  // ---- running ---------------------------------------------------------------------------------
  /// Compiles a chunk and runs it in an environment of its own, in which the globals can be read and
  /// nothing can be set.
  ///
  /// - Parameter name: how Lua names the chunk in messages, a path.
  /// - Returns: its first result.
  package func run(_ source: [UInt8], name: String) throws(LuaFault) -> LuaTree {
    let top = lua_gettop(L)
    defer { lua_settop(L, top) }
    try watch { () throws(LuaFault) in
      try load(source, name: "@" + name)
      let status = lb_call(L, 0, 1)
      if status != LUA_OK { throw fault(status) }
    }
    do {
      var reader = LuaTreeReader(L: L)
      return try reader.read(-1)
    } catch {
      throw LuaFault(.error, "\(name): \(error.message)")
    }
  }

  private var isWatched = false

  /// Runs what enters the VM where the watchdog sees it. What a host function enters belongs to the call that
  /// the function was called by.
  func watch<R>(_ body: () throws(LuaFault) -> R) throws(LuaFault) -> R {
    if isWatched { return try body() }
    isWatched = true
    watched.begin(universe, milliseconds: limits.milliseconds)
    defer {
      watched.finish()
      isWatched = false
    }
    return try body()
  }

  /// How many chunks were given to the compiler.
  package private(set) var compilations = 0

  /// Gives a chunk to the compiler, on a thread of this state: a function or an error is pushed.
  func compile(_ source: [UInt8], name: String, on thread: OpaquePointer) -> Int32 {
    compilations += 1
    return source.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { lb_load(thread, $0.baseAddress, $0.count, name) }
    }
  }

  /// Compiles a chunk, which is left on the stack. Its environment is `environment`, or one of its own.
  func load(
    _ source: [UInt8], name: String, environment: LuaReference? = nil
  ) throws(LuaFault) {
    // A byte order mark is what some editors put in front; Lua's own loader of files skips it too.
    let source = source.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(source.dropFirst(3)) : source
    let status = compile(source, name: name, on: L)
    if status != LUA_OK { throw fault(status) }
    if let environment { frame.push(environment) } else { pushEnvironment() }
    // A chunk's only upvalue is _ENV.
    if lua_setupvalue(L, -2, 1) == nil { lb_pop(L, 1) }
  }

  /// - Parameter owner: whose globals can be read; nil: the state's own.
  func pushEnvironment(of owner: LuaOwner? = nil, isOpen: Bool = false) {
    let owner = owner ?? owners[0]
    frame.pushTable()
    frame.pushTable(members: 3)
    lua_rawgeti(L, lb_registryindex(), lua_Integer(owner.globals))
    frame.pushTable(members: 2)
    frame.push(Int64(owner.number))
    frame.push(body: Self.unknownGlobal, upvalues: 1)
    frame.setMember("__index", of: -2)
    frame.push(false)
    frame.setMember("__metatable", of: -2)
    lua_setmetatable(L, -2)
    frame.setMember("__index", of: -2)
    if !isOpen {
      frame.push(body: Self.newGlobal)
      frame.setMember("__newindex", of: -2)
    }
    frame.push(false)
    frame.setMember("__metatable", of: -2)
    lua_setmetatable(L, -2)
  }

  func fault(_ status: Int32) -> LuaFault {
    defer { lb_pop(L, 1) }
    return fault(status, on: L)
  }

  /// The fault whose error value is on top of a thread, where it stays.
  func fault(_ status: Int32, on thread: OpaquePointer) -> LuaFault {
    let frame = LuaFrame(thread)
    let stopped = lb_stop_reason(UInt32(universe.pointee.stopped))
    var message = frame.string(-1)
    if message == nil, lua_type(thread, -1) == LUA_TNUMBER {
      message = lua_isinteger(thread, -1) != 0 ? "\(frame.integer(-1))" : "\(frame.number(-1))"
    }
    // What the host describes may be long for a reason: all places where no credentials were found.
    let text =
      message?.clipped ?? describe?(frame, -1)?.clipped(to: 4000)
      ?? "the error is no text but a \(frame.typeName(-1))"
    if stopped != LB_RUNNING { return LuaFault(.init(stop: stopped), text) }
    return LuaFault(status == LUA_ERRSYNTAX ? .syntax : .error, text)
  }

  /// Calls a function with the values that `push` pushes, and lends its first result.
  package func call<R>(
    _ function: LuaReference, _ push: (borrowing LuaFrame) -> Int,
    _ result: (borrowing LuaFrame) throws(LuaFault) -> R
  ) throws(LuaFault) -> R {
    let top = lua_gettop(L)
    defer { lua_settop(L, top) }
    lua_rawgeti(L, lb_registryindex(), lua_Integer(function.number))
    let arguments = push(LuaFrame(L))
    universe.pointee.output = 0
    let status = try watch { lb_call(L, Int32(arguments), 1) }
    if status != LUA_OK { throw fault(status) }
    return try result(LuaFrame(L))
  }
}

import Testing

@testable import LuaHost

@Suite struct LuaStateTests {
  private func run(
    _ source: String, limits: LuaLimits = LuaLimits(milliseconds: 200),
    prepare: (LuaState) -> Void = { _ in }
  ) -> Result<LuaTree, LuaFault> {
    let watched = WatchedThread()
    defer { watched.end() }
    do throws(LuaFault) {
      let state = try LuaState(limits: limits, watched: watched)
      prepare(state)
      return .success(try state.run(Array(source.utf8), name: "test.lua"))
    } catch {
      return .failure(error)
    }
  }

  private func fault(_ source: String, limits: LuaLimits = LuaLimits(milliseconds: 200))
    -> LuaFault?
  {
    if case .failure(let fault) = run(source, limits: limits) { fault } else { nil }
  }

  @Test func valuesComeBackAsTrees() throws {
    guard case .success(.table(let table)) = run("return { 1, 'two', true, x = { y = 3.5 } }")
    else {
      Issue.record("expected a table")
      return
    }
    #expect(table.items.count == 3)
    guard case .table(let inner)? = table["x"], case .number(3.5)? = inner["y"] else {
      Issue.record("expected x.y to be 3.5")
      return
    }
  }

  @Test(arguments: [
    ("return 1 +", LuaFault.Kind.syntax, "test.lua:1: unexpected symbol near <eof>"),
    ("local x\nreturn x.y", .error, "test.lua:2: attempt to index a nil value (local 'x')"),
    ("error 'mine'", .error, "test.lua:1: mine"),
    ("error()", .error, "the error is no text but a nil"),
    ("error {}", .error, "the error is no text but a table"),
    ("return y", .error, "test.lua:1: unknown name \"y\""),
    ("y = 1", .error, "test.lua:1: \"y\" is no variable: declare it with local"),
    ("\u{1B}Lua", .syntax, "attempt to load a binary chunk (mode is 't')"),
    (
      "return require 'no.such'", .error,
      "test.lua:1: there is no module \"no.such\" in the rules folder or the library"
    ),
    (
      "return require '../x'", .error,
      "test.lua:1: a module's name has letters, digits, _ and single dots, found \"../x\""
    ),
    ("while true do end", .timeLimit, "test.lua:1: time limit exceeded"),
    (
      "while true do pcall(function() while true do end end) end", .timeLimit,
      "test.lua:1: time limit exceeded"
    ),
    ("string.len = 1", .tampering, "test.lua:1: tried to change an event or the library"),
  ]) func faultsSayWhatAndWhere(source: String, kind: LuaFault.Kind, message: String) {
    let found = fault(source)
    #expect(found?.kind == kind)
    #expect(
      found?.message == message || found?.message.hasSuffix(message) == true,
      "\(found?.message ?? "none")")
  }

  @Test func memoryHasALimit() {
    let fault = fault(
      "local t = {} for i = 1, 1e9 do t[i] = i end", limits: LuaLimits(memory: 1 << 20))
    #expect(fault?.kind == .memoryLimit)
  }

  @Test func outputHasALimit() {
    let fault = fault("while true do print 'x' end", limits: LuaLimits(output: 100))
    #expect(fault?.kind == .outputLimit)
  }

  @Test func cyclicAndDeepValuesAreRefused() {
    #expect(
      fault("local t = {} t.t = t return t")?.message.contains("nested more than 64 deep") == true)
    #expect(fault("local t = {} for i = 1, 200000 do t = { t } end return t") != nil)
  }

  @Test func modulesAreLoadedOnce() {
    var loads = 0
    let result = run("return require 'm' == require 'm'") { state in
      state.findModule = { name in
        loads += 1
        return name == "m" ? ("m.lua", Array("return {}".utf8)) : nil
      }
    }
    guard case .success(.boolean(true)) = result else {
      Issue.record("expected the same table twice")
      return
    }
    #expect(loads == 1)
  }

  @Test func aModuleThatRequiresItselfIsAnError() {
    let result = run("return require 'm'") { state in
      state.findModule = { _ in ("m.lua", Array("return require 'm'".utf8)) }
    }
    guard case .failure(let fault) = result else {
      Issue.record("expected an error")
      return
    }
    #expect(fault.message.contains("module \"m\" requires itself"))
  }

  @Test func aStoppedStateStaysStopped() throws {
    let watched = WatchedThread()
    defer { watched.end() }
    let state = try LuaState(limits: LuaLimits(milliseconds: 50), watched: watched)
    for _ in 0..<2 {
      do throws(LuaFault) {
        _ = try state.run(Array("while true do end".utf8), name: "test.lua")
        Issue.record("expected a fault")
      } catch {
        #expect(error.kind == .timeLimit)
      }
    }
  }

  @Test func memoryGoesBackWhenAStateIsClosed() throws {
    let watched = WatchedThread()
    defer { watched.end() }
    for _ in 0..<200 {
      let state = try LuaState(limits: LuaLimits(), watched: watched)
      #expect(state.memory < 64 << 10)
    }
  }
}

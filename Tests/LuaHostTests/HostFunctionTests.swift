import Testing

@testable import LuaHost

/// Host functions with typed arguments: how arguments are read, and how what does not fit is worded.
@Suite struct HostFunctionTests {
  private final class Host {
    var boxes: LuaClass?
    var others: LuaClass?
  }
  private final class Box: LuaObject {
    static let article = "a box"
  }
  private final class Other: LuaObject {
    static let article = "another"
  }

  private static let functions: [HostFunction] = [
    HostFunction("f.sum", "first", "second") {
      (_: Host, _, a: Int64, b: Int64) throws(LuaFault) in a &+ b
    },
    HostFunction("f.half", "number") { (_: Host, _, a: Double) throws(LuaFault) in a / 2 },
    HostFunction("f.text", "text", "suffix") {
      (_: Host, _, a: String, b: String?) throws(LuaFault) in a + (b ?? "!")
    },
    HostFunction("f.flip", "flag") { (_: Host, _, a: Bool?) throws(LuaFault) in a.map { !$0 } },
    HostFunction("f.size", "list") { (_: Host, frame, a: TableArgument) throws(LuaFault) in
      Int64(frame.length(a.index))
    },
    HostFunction("f.call", "function") {
      (_: Host, frame, a: FunctionArgument) throws(LuaFault) -> Int32 in
      frame.push(copyOf: a.index)
      guard frame.call(arguments: 0, results: 1) else { throw .raised }
      return 1
    },
    HostFunction("f.count", "any", "rest") {
      (_: Host, _, _: AnyArgument, rest: RestArguments) throws(LuaFault) in
      Int64(rest.indices.count)
    },
    HostFunction("f.refuse") { (_: Host, _) throws(LuaFault) -> Int32 in
      throw LuaFault(.error, "not today")
    },
    HostFunction("f.four", "a", "b", "c", "d") {
      (_: Host, _, a: String, b: String, c: String, d: String) throws(LuaFault) in a + b + c + d
    },
  ]

  private static let opened = HostFunction("box:open", "self", "force") {
    (_: Host, _, _: Box, force: Int64?) throws(LuaFault) in force ?? 0
  }

  private func run(_ source: String) throws -> Result<LuaTree, LuaFault> {
    let watched = WatchedThread()
    defer { watched.end() }
    let host = Host()
    return try withExtendedLifetime(host) {
      let state = try LuaState(limits: LuaLimits(milliseconds: 500), watched: watched)
      state.define(module: "f", Self.functions, context: host)
      let boxes = state.defineClass(
        "box", of: Box.self, context: host, metamethods: [], methods: [Self.opened])
      let others = state.defineClass("other", of: Other.self, context: host, metamethods: [])
      state.frame.push(Box(), as: boxes)
      state.setGlobal("box")
      state.frame.push(Other(), as: others)
      state.setGlobal("other")
      do throws(LuaFault) {
        return .success(try state.run(Array(source.utf8), name: "test.lua"))
      } catch {
        return .failure(error)
      }
    }
  }

  @Test(arguments: [
    ("f.sum(1, 2)", "the number 3"), ("f.sum(1, 2.0)", "the number 3"),
    ("f.half(1)", "the number 0.5"), ("f.text 'a'", "the string \"a!\""),
    ("f.text('a', nil)", "the string \"a!\""), ("f.text('a', 'b')", "the string \"ab\""),
    ("f.flip()", "nil"), ("f.flip(true)", "false"), ("f.size { 1, 2 }", "the number 2"),
    ("f.call(function() return 7 end)", "the number 7"), ("f.count()", "the number 0"),
    ("f.count(nil, nil, 1)", "the number 2"), ("box:open()", "the number 0"),
    ("box:open(3)", "the number 3"), ("f.four('a', 'b', 'c', 'd')", "the string \"abcd\""),
    ("f.sum(1, 2, 'extra')", "the number 3"),
  ])
  func argumentsAreReadByTheirTypes(_ call: String, _ expected: String) throws {
    #expect(try run("return " + call).get().found == expected)
  }

  @Test(arguments: [
    ("f.sum(1)", "f.sum: argument 2 (second): expected a whole number, found nothing"),
    ("f.sum(1, 1.5)", "f.sum: argument 2 (second): expected a whole number, found 1.5"),
    ("f.sum('1', 2)", "f.sum: argument 1 (first): expected a whole number, found \"1\""),
    ("f.half {}", "f.half: argument 1 (number): expected a number, found table"),
    ("f.text(1)", "f.text: argument 1 (text): expected text, found 1"),
    ("f.text('a', 1)", "f.text: argument 2 (suffix): expected text, found 1"),
    ("f.flip(0)", "f.flip: argument 1 (flag): expected true or false, found 0"),
    ("f.size(nil)", "f.size: argument 1 (list): expected a table, found nil"),
    ("f.call(true)", "f.call: argument 1 (function): expected a function, found true"),
    ("box.open()", "box:open: expected a box, found nothing: call it with a colon"),
    ("box.open(other)", "box:open: expected a box, found userdata: call it with a colon"),
    ("box:open 'x'", "box:open: argument 1 (force): expected a whole number, found \"x\""),
    ("f.refuse()", "f.refuse: not today"),
  ])
  func aMismatchIsWordedOnce(_ call: String, _ expected: String) throws {
    guard case .failure(let fault) = try run("return " + call) else {
      Issue.record("expected a fault")
      return
    }
    #expect(fault.kind == .error)
    #expect(fault.message == "test.lua:1: " + expected)
  }

  @Test func aRaisedValueStaysWhatItIs() throws {
    let source = "local ok, err = pcall(f.call, function() error({ code = 5 }) end) return err.code"
    #expect(try run(source).get().found == "the number 5")
  }
}

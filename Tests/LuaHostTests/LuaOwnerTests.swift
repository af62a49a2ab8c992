import LuaHost
import Testing

/// Owners of code in one state: each with globals and modules of its own.
@Suite struct LuaOwnerTests {
  private func with(_ body: (LuaState) throws -> Void) throws {
    let watched = WatchedThread()
    defer { watched.end() }
    try body(try LuaState(limits: LuaLimits(), watched: watched))
  }

  /// What a chunk returns as text, or the words of its fault.
  private func run(_ source: String, in owner: LuaOwner, _ state: LuaState) -> String? {
    var text: String?
    do throws(LuaFault) {
      try state.run(
        Array(source.utf8), chunk: "=test", in: state.makeEnvironment(of: owner)
      ) { _ in
        0
      } results: { frame, count in
        text = count == 0 ? nil : frame.string(-1)
      }
    } catch {
      return error.message
    }
    return text
  }

  private func source(_ text: String) -> LuaOwner.Module {
    .source(path: "m.lua", bytes: Array(text.utf8))
  }

  @Test func theNamesOfTheLibraryAreThoseOfAFreshState() throws {
    try with { state in
      #expect(Set(state.globalNames) == Set(LuaState.libraryNames).union(["require"]))
    }
  }

  @Test func modulesOfTwoOwnersShareNoTable() throws {
    try with { state in
      let module = source("return { value = 'as it was' }")
      let first = state.makeOwner(globals: LuaState.libraryNames) { _ in module }
      let second = state.makeOwner(globals: LuaState.libraryNames) { _ in module }
      #expect(
        run("require('m').value = 'patched' return require('m').value", in: first, state)
          == "patched")
      #expect(run("return require('m').value", in: second, state) == "as it was")
    }
  }

  @Test func aNameMayStandForAnotherOwnersModule() throws {
    try with { state in
      let library = state.makeOwner(globals: LuaState.libraryNames) { name in
        ["a": source("return require('b')"), "b": source("return 'library'")][name]
      }
      let own = state.makeOwner(globals: LuaState.libraryNames) { name in
        name == "b" ? source("return 'own'") : .of(library)
      }
      #expect(
        run("return require('a') .. ' ' .. require('b')", in: own, state) == "library own")
    }
  }

  @Test func globalsAreThoseThatWereGiven() throws {
    try with { state in
      state.frame.push("reach")
      state.setGlobal("aws")
      let owner = state.makeOwner(globals: LuaState.libraryNames) { _ in nil }
      owner.withheld["aws"] = "is not there yet"
      #expect(
        run("return aws", in: owner, state)?.contains("aws is not there yet") == true)
      state.give(["aws"], to: owner)
      #expect(run("return aws", in: owner, state) == "reach")
    }
  }
}

import Shell
import Testing

/// Who can allow writes in a shell: the person at the terminal, by typing it.
@Suite struct ConfinementWritesTests {
  @Test func typingItAllowsWrites() throws {
    try TestShell.with(columns: 80) { shell in
      for input in [".writes on", "writes(true)", "  writes ( true ) ;"] {
        #expect(!shell.session.allowsWrites, "\(input)")
        shell.run(input)
        #expect(shell.session.allowsWrites, "\(input): \(shell.said)")
        shell.run(".writes off")
      }
    }
  }

  @Test func codeDoesNotAllowWrites() throws {
    try TestShell.with(columns: 80) { shell in
      let inputs = [
        "function setup() return writes(true) end", "setup()", "local _ = writes(true)",
        "writes(true) aws.sns.create_topic{ Name = 'x' }", "pcall(writes, true)",
        "writes(1 == 1)", "coroutine.wrap(writes)(true)",
        "for _ in pairs{ 1 } do writes(true) end",
      ]
      for input in inputs {
        shell.run(input)
        #expect(!shell.session.allowsWrites, "\(input)")
      }
      #expect(shell.run("return select(2, pcall(writes, true))").contains("only typing it"))
    }
  }

  @Test func takingItBackIsNotTurnedAround() throws {
    try TestShell.with(columns: 80) { shell in
      shell.run("real = writes", "function writes(on) return real(true) end", "writes(false)")
      #expect(!shell.session.allowsWrites)
      shell.run(".writes off")
      #expect(!shell.session.allowsWrites)
    }
  }

  @Test func anyCodeMayTakeItBack() throws {
    try TestShell.with(columns: 80) { shell in
      shell.run("writes(true)", "function stop() writes(false) end", "stop()")
      #expect(!shell.session.allowsWrites)
    }
  }

  @Test func withoutATerminalNothingIsTyped() throws {
    try TestShell.with { shell in
      shell.run("writes(true)")
      #expect(!shell.session.allowsWrites)
      #expect(shell.said.contains { $0.contains("--allow-writes") }, "\(shell.said)")
    }
  }
}

internal import Scripting
internal import Glibc
internal import LuaHost
internal import Reports
internal import Rules
internal import Stdlib

/// Files: `load`, `.save`, what has changed.
extension ShellSession {
  /// `read(path)`: its text; nil and why not.
  static let readFile: LuaBody = { L in
    let frame = LuaFrame(L)
    guard let path = frame.string(1) else { return frame.fail("expected a path") }
    guard let source = StandardLibrary.read(expanded(path, held(frame))) else {
      frame.pushNil()
      frame.push("\(path): \(String(cString: strerror(errno)))")
      return 2
    }
    frame.push(String(decoding: source, as: UTF8.self))
    return 1
  }

  static func expanded(_ path: String, _ shell: ShellSession) -> String {
    guard path.hasPrefix("~/"), let home = shell.surroundings.environment("HOME") else {
      return path
    }
    return home + path.dropFirst(1)
  }

  /// `compile(source, chunk)`: the function; nil and what is wrong.
  static let compileChunk: LuaBody = { L in
    let frame = LuaFrame(L)
    let shell = held(frame)
    guard let source = frame.string(1), let name = frame.string(2) else {
      return frame.fail("compile takes a source and a name")
    }
    do throws(LuaFault) {
      try shell.script.pushFunction(source, chunk: name, on: frame)
      return 1
    } catch {
      frame.pushNil()
      frame.push(error.message)
      return 2
    }
  }

  /// `save(path)`: the session as a script. `save("example", …)` is elsewhere.
  static let saveFile: LuaBody = { L in
    let frame = LuaFrame(L)
    let shell = held(frame)
    guard let path = frame.string(1) else { return frame.fail("save: expected a path") }
    let target = expanded(path, shell)
    if access(target, F_OK) == 0, frame.string(2) != "over" {
      return frame.fail("save: \(path) is there already; save(\"\(path)\", \"over\") replaces it")
    }
    let text = SessionScript.text(shell.recordedInputs())
    do throws(OutputError) {
      var output = try ReportOutput(path: target)
      try output.write { $0 += Array(text.utf8) }
      try output.finish()
    } catch {
      return frame.fail("save: \(error)")
    }
    shell.console.say(displaySafe("\(path): \(shell.recordedInputs().count) inputs written"))
    return 0
  }

  /// What the lists of `.reload` came to since the last look: `{ rules = { … } }`.
  static let changes: LuaBody = { L in
    let frame = LuaFrame(L)
    let shell = held(frame)
    let changed = shell.rules.refresh(shell.console.say)
    frame.pushTable(items: changed.count)
    for (index, rule) in changed.enumerated() {
      frame.push(rule.id)
      frame.setItem(index + 1, of: -2)
    }
    return 1
  }

  /// `wait(paths)`: until one of the files, or a rule, has changed; false when interrupted.
  static let waitForChange: LuaBody = { L in
    let frame = LuaFrame(L)
    let shell = held(frame)
    var paths: [String] = []
    for number in stride(from: 1, through: frame.length(1), by: 1) {
      frame.pushItem(number, of: 1)
      if let path = frame.string(-1) { paths.append(expanded(path, shell)) }
      frame.pop(1)
    }
    let before = paths.map { FileStamp($0) }
    while !shell.interrupts.isSet {
      if paths.map({ FileStamp($0) }) != before || shell.rules.hasChanges { break }
      usleep(100_000)
    }
    frame.push(!shell.interrupts.isSet)
    return 1
  }

  /// `modules()`: names of modules whose files have changed; they are forgotten, so that `require` reads them again.
  static let staleModules: LuaBody = { L in
    let frame = LuaFrame(L)
    let names = held(frame).script.forgetChangedModules()
    frame.pushTable(items: names.count)
    for (index, name) in names.enumerated() {
      frame.push(name)
      frame.setItem(index + 1, of: -2)
    }
    return 1
  }
}

/// A session as a script that `moonwatch run` and the shell can load.
enum SessionScript {
  static func text(_ inputs: [String]) -> String {
    var lines = ["#!/usr/bin/env moonwatch"]
    for input in inputs {
      switch InputReading.commandLine(input) {
      case .some(let (name, arguments)):
        // Commands are the shell's; what they looked at is worth a note, not a call.
        lines.append("-- .\(name) \(arguments)")
      case nil: lines.append(statement(input))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A value that was only looked at is printed by the script.
  private static func statement(_ input: String) -> String {
    let tokens = SourceToken.tokens(of: input).filter { $0.kind != .comment }
    guard let first = tokens.first else { return input }
    let statements: Set<String> = [
      "local", "for", "while", "if", "repeat", "function", "do", "return", "goto", "break",
    ]
    var depth = 0
    let assigns = tokens.contains { token in
      if ["(", "{", "["].contains(token.text), token.kind == .symbol { depth += 1 }
      if [")", "}", "]"].contains(token.text), token.kind == .symbol { depth -= 1 }
      if token.isKeyword("function") { depth += 1 }
      if token.isKeyword("end") { depth -= 1 }
      return depth == 0 && token.isSymbol("=")
    }
    if (first.kind == .keyword && statements.contains(first.text)) || assigns {
      return TopLevelNames.kept(input).source
    }
    return "print(\(input))"
  }
}

internal import Scripting
internal import LuaHost
internal import Reports
internal import Rules
internal import System

/// Files: `load`, `.save`, what has changed.
extension ShellSession {
  /// `read(path)`: its text; nil and why not.
  static func readFile(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ path: String
  ) -> Int32 {
    do throws(SystemError) {
      let source = try FileSystem.read(expanded(path, shell))
      frame.push(String(decoding: source, as: UTF8.self))
      return 1
    } catch {
      frame.pushNil()
      frame.push("\(path): \(error.reason)")
      return 2
    }
  }

  static func expanded(_ path: String, _ shell: ShellSession) -> String {
    guard path.hasPrefix("~/"), let home = shell.surroundings.environment("HOME") else {
      return path
    }
    return home + path.dropFirst(1)
  }

  /// `compile(source, chunk)`: the function; nil and what is wrong.
  static func compileChunk(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ source: String, _ name: String
  ) -> Int32 {
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
  static func saveFile(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ path: String, _ over: String?
  ) throws(LuaFault) -> Int32 {
    let target = expanded(path, shell)
    if FileSystem.exists(target), over != "over" {
      throw LuaFault(
        .error, "\(path) is there already; save(\"\(path)\", \"over\") replaces it")
    }
    let text = SessionScript.text(shell.recordedInputs())
    do throws(OutputError) {
      var output = try ReportOutput(path: target)
      try output.write { $0 += Array(text.utf8) }
      try output.finish()
    } catch {
      throw LuaFault(.error, "\(error)")
    }
    shell.console.say(displaySafe("\(path): \(shell.recordedInputs().count) inputs written"))
    return 0
  }

  /// What the lists of `.reload` came to since the last look: `{ rules = { … } }`.
  static func changes(_ shell: ShellSession, _ frame: borrowing LuaFrame) -> Int32 {
    let changed = shell.rules.refresh(shell.console.say)
    frame.pushTable(items: changed.count)
    for (index, rule) in changed.enumerated() {
      frame.push(rule.id)
      frame.setItem(index + 1, of: -2)
    }
    return 1
  }

  /// `wait(paths)`: until one of the files, or a rule, has changed; false when interrupted.
  static func waitForChange(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ list: TableArgument
  ) throws(LuaFault) -> Bool {
    guard let paths = list.texts(frame)?.map({ expanded($0, shell) }) else {
      throw LuaFault(.error, "paths: expected texts")
    }
    let before = paths.map { FileStamp($0) }
    while !shell.interrupts.isSet {
      if paths.map({ FileStamp($0) }) != before || shell.rules.hasChanges { break }
      Thread.sleep(milliseconds: 100)
    }
    return !shell.interrupts.isSet
  }

  /// `modules()`: names of modules whose files have changed; they are forgotten, so that `require` reads them again.
  static func staleModules(_ shell: ShellSession, _ frame: borrowing LuaFrame) -> Int32 {
    let names = shell.script.forgetChangedModules()
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
    if InputReading.isStatement(input) { return TopLevelNames.kept(input).source }
    return "print(\(input))"
  }
}

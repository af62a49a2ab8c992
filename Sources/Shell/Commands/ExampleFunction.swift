internal import AWS
internal import Scripting
internal import LuaHost
internal import Reports
internal import Rules
internal import System

/// `.save example RULE` and `.save rule FILE`: the last event as something that a rule is tested with.
extension ShellSession {
  /// The event that is to be saved: that of next(), else what `_` is.
  private func savedEvent() -> Value? {
    script.pushScriptGlobal("_")
    let own = script.state.frame
    defer { own.pop(1) }
    if case .success(let value) = script.value(own, -1), let event = Self.event(in: value) {
      return event
    }
    return browsing.event
  }

  /// An event, a finding's, or the first of a list.
  private static func event(in value: Value) -> Value? {
    if value["rule"] != nil, let event = value["event"] { return event }
    if value["eventName"] != nil, value["eventTime"] != nil || value["eventSource"] != nil {
      return value
    }
    if case .list(let items) = value, let first = items.first { return event(in: first) }
    return nil
  }

  /// `save_example(rule, kind)`: writes the event beside the rule, and names it among the rule's examples.
  static func saveExample(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ id: String, _ given: String?
  ) throws(LuaFault) -> Int32 {
    let kind = given ?? "fires"
    guard kind == "fires" || kind == "quiet" else {
      throw LuaFault(.error, "expected fires or quiet, found \"\(kind)\"")
    }
    let rule = try shell.rule(id)
    guard let event = shell.savedEvent() else {
      throw LuaFault(.error, "there is no event: show one with next(), or print a finding")
    }
    guard rule.file.root != .library || shell.rules.environment.library.folder != nil else {
      throw LuaFault(.error, "\(id) comes with Moonwatch and is in no file")
    }
    do throws(CommandFault) {
      let example = try RuleExample(rule, event, kind: kind)
      try example.write()
      shell.console.say(
        displaySafe("\(example.path): written; \(rule.file.path) names it in \(kind)"))
    } catch {
      throw LuaFault(.error, "\(error.message)")
    }
    return 0
  }

  /// `save_rule(path)`: a new rule that finds the event, which is its example.
  static func saveRule(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ given: String
  ) throws(LuaFault) -> Int32 {
    guard let event = shell.savedEvent() else {
      throw LuaFault(.error, "there is no event: show one with next(), or print a finding")
    }
    let path = expanded(given, shell)
    guard path.hasSuffix(".lua"), !FileSystem.exists(path) else {
      throw LuaFault(
        .error, "expected the path of a .lua file that is not there yet, found \"\(given)\"")
    }
    do throws(CommandFault) {
      let name = path.split(separator: "/").last?.dropLast(".lua".count) ?? "rule"
      let id = Identifier.like(String(name))
      try NewFile.write(RuleTemplate(id: id, kind: .match, event: event).text, to: path)
    } catch {
      throw LuaFault(.error, "\(error.message)")
    }
    shell.rules.add(place: path)
    _ = shell.rules.refresh(shell.console.say)
    return 0
  }
}

/// An event as a file that a rule names among its examples.
private struct RuleExample {
  let path: String
  private let json: [UInt8]
  private let rulePath: String
  private let source: [UInt8]

  init(_ rule: Rule, _ event: Value, kind: String) throws(CommandFault) {
    let folder = rule.file.path.lastIndex(of: "/").map { String(rule.file.path[...$0]) } ?? ""
    let event = Members.named(event, "eventName")
    let name = String(event.name.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
    var number = 1
    func file() -> String {
      "examples/\(rule.id)-\(name.isEmpty ? "event" : name)\(number == 1 ? "" : "-\(number)").json"
    }
    while FileSystem.exists(folder + file()) { number += 1 }
    path = folder + file()
    json = ValueDocument.document(event.value) + [0x0A]
    rulePath = rule.file.path
    guard let changed = Self.naming(file(), kind, in: rule.file.source) else {
      throw CommandFault(
        message: "\(rule.file.path): expected examples = { \(kind) = { … } } to put the example in")
    }
    source = changed
  }

  func write() throws(CommandFault) {
    try NewFile.write(String(decoding: json, as: UTF8.self), to: path)
    try NewFile.write(String(decoding: source, as: UTF8.self), to: rulePath)
  }

  /// The source with a file's name in front of what stands in `fires = {`.
  private static func naming(_ file: String, _ kind: String, in source: [UInt8]) -> [UInt8]? {
    let tokens = SourceToken.tokens(of: String(decoding: source, as: UTF8.self))
      .filter { $0.kind != .comment }
    for index in tokens.indices.dropLast(2)
    where tokens[index].kind == .name && tokens[index].text == kind
      && tokens[index + 1].isSymbol("=") && tokens[index + 2].isSymbol("{")
    {
      var changed = source
      changed.insert(
        contentsOf: " \(ValueText.quoted(file)),".utf8, at: tokens[index + 2].range.upperBound)
      return changed
    }
    return nil
  }
}

extension Members {
  fileprivate static func named(_ event: Value, _ field: String) -> (value: Value, name: String) {
    (event, event[field]?.string ?? "event")
  }
}

/// Files that the shell writes.
enum NewFile {
  /// Writes a whole file, and the folder around it when that is missing.
  static func write(_ text: String, to path: String) throws(CommandFault) {
    do throws(SystemError) { try FileSystem.makeFolders(FileSystem.folder(of: path)) } catch {
      throw CommandFault(message: error.description)
    }
    do throws(OutputError) {
      var output = try ReportOutput(path: path)
      try output.write { $0 += Array(text.utf8) }
      try output.finish()
    } catch {
      throw CommandFault(message: "\(error)")
    }
  }
}

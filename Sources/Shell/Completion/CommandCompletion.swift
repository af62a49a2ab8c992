internal import Rules

/// Completion of commands and what follows them.
struct CommandCompletion {
  let completer: Completer

  private var shell: ShellSession { completer.shell }

  /// Nil when the text is no command.
  func suggestions(_ text: Substring) -> Suggestions? {
    let begin = text.drop { $0.isWhitespace }
    guard begin.first == ".", !begin.contains("\n"),
      begin.dropFirst().first.map({ $0.isLetter }) ?? true
    else { return nil }
    let end = text.utf8.count
    let offset = end - begin.utf8.count
    guard let space = begin.firstIndex(where: { $0.isWhitespace }) else {
      let items = Command.all.map { command in
        Suggestion(
          "." + command.name, detail: command.summary, suffix: command.usage.isEmpty ? "" : " ")
      }
      return Suggestions(
        range: offset..<end, items: items.matching(String(begin)))
    }
    guard let command = Command.named(String(begin[..<space].dropFirst())) else {
      return .none(at: end)
    }
    let rest = begin[begin.index(after: space)...]
    var answer = arguments(command, rest, offset: end - rest.utf8.count)
    if rest.allSatisfy(\.isWhitespace) { answer.signature = ".\(command.name) \(command.usage)" }
    return answer
  }

  private func arguments(_ command: Command, _ rest: Substring, offset: Int) -> Suggestions {
    let end = offset + rest.utf8.count
    let partial = rest.split(omittingEmptySubsequences: false) { $0.isWhitespace }.last ?? ""
    let isFirst = !rest.drop(while: { $0.isWhitespace }).contains { $0.isWhitespace }
    func words(_ items: [Suggestion]) -> Suggestions {
      Suggestions(
        range: end - partial.utf8.count..<end,
        items: items.map(Self.bare).matching(String(partial)))
    }
    func names(_ names: [String]) -> Suggestions { words(names.map { Suggestion($0) }) }
    switch command.argument {
    case .none: return .none(at: end)
    case .topic: return words(topics(String(partial)))
    case .file: return words(files(partial))
    case .mode:
      return words(PrintMode.allCases.map { Suggestion($0.rawValue, detail: $0.summary) })
    case .onOff: return names(["on", "off"])
    case .rule: return words(rules)
    case .ruleOrFile: return words(rules + files(partial))
    case .ruleThenEvent:
      return isFirst ? words(rules) : completer.lua(rest, offset: offset, following: "")
    case .expression:
      let lua = completer.lua(rest, offset: offset, following: "")
      guard isFirst, command.name == "time" else { return lua }
      var both = lua
      both.items = [Suggestion("on"), Suggestion("off")].matching(String(partial)) + lua.items
      return both
    case .account:
      return names(["practice", "aws", "profile=", "region=", "role=", "endpoint_url="])
    case .saved:
      if isFirst { return words([Suggestion("example")] + files(partial)) }
      return words(rules + [Suggestion("fires"), Suggestion("quiet")])
    }
  }

  /// Operations only once a service is named: there are thousands.
  private func topics(_ partial: String) -> [Suggestion] {
    let names = shell.guide.topics.map { Suggestion($0) }
    let service = partial.hasPrefix("aws.") ? partial.dropFirst(4) : partial[...]
    guard let dot = service.firstIndex(of: "."),
      let model = ServiceTopic.model(String(service[..<dot]), shell)
    else { return names }
    let head = partial.prefix(partial.utf8.count - service.utf8.count) + service[...dot]
    return names + ServiceTopic.operations(model).map { Suggestion(head + $0, label: $0) }
  }

  private var rules: [Suggestion] { shell.rules.all.map { Suggestion($0.id, detail: $0.title) } }

  private func files(_ partial: Substring) -> [Suggestion] {
    PathSuggestions.items(String(partial), home: shell.surroundings.environment("HOME"))
  }

  /// Words of a command have no quotes to end.
  private static func bare(_ item: Suggestion) -> Suggestion {
    var item = item
    if item.suffix == "\"" { item.suffix = "" }
    return item
  }
}

internal import AWS
internal import Scripting
internal import LuaHost

/// Completion of inputs: knows the session, the stubs, AWS's models, the rules and the events.
struct Completer {
  let shell: ShellSession

  /// What can stand at a place of a text, in bytes.
  func suggestions(_ text: String, at cursor: Int) -> Suggestions {
    let bytes = text.utf8
    let end = bytes.index(bytes.startIndex, offsetBy: min(max(0, cursor), bytes.count))
    let before = text[..<end]
    if let answer = CommandCompletion(completer: self).suggestions(before) { return answer }
    return lua(before, offset: 0, following: text[end...])
  }

  /// - Parameter offset: of `before` in the text.
  /// - Parameter following: what stands after the cursor.
  func lua(_ before: Substring, offset: Int, following: Substring) -> Suggestions {
    let site = CompletionSite(before)
    guard !site.isSilent else { return .none(at: offset + before.utf8.count) }
    let reader = ThingReader(shell: shell, tokens: site.before)
    var items: [Suggestion]
    if site.isInString {
      items = StringCompletion(shell: shell, site: site, reader: reader).items
    } else if site.previous?.isSymbol(".") == true || site.previous?.isSymbol(":") == true {
      items = MemberCompletion(shell: shell).items(
        of: reader.thing(endingBefore: site.before.count - 1),
        isMethod: site.previous?.text == ":")
    } else if site.isAtKey,
      let keys = TableCompletion(shell: shell, site: site, reader: reader).items
    {
      items = keys
    } else {
      items = names(site)
    }
    items = items.matching(site.partial)
    if site.isInString {
      // The quote is there already, or the string is to go on.
      let quote = following.first
      if quote == "\"" || quote == "'" { for index in items.indices { items[index].suffix = "" } }
    }
    var answer = Suggestions(
      range: offset + site.start..<offset + before.utf8.count, items: items)
    if site.partial.isEmpty { answer.signature = signature(site, reader) }
    return answer
  }

  /// Globals, names of the text, words of Lua.
  private func names(_ site: CompletionSite) -> [Suggestion] {
    // After a value no name can follow.
    if let previous = site.previous, previous.kind == .number { return [] }
    let hidden = site.partial.hasPrefix("_")
    var items = shell.script.globalNames.filter { hidden || !$0.hasPrefix("_") }.map { name in
      let stub = shell.stubs[name]
      let isFunction = stub?.kind == .function || shell.isFunction(name)
      return Suggestion(name, detail: stub?.summary, suffix: isFunction ? "(" : "")
    }
    let local = Set(site.before.filter { $0.kind == .name && $0.text.utf8.count > 1 }.map(\.text))
    items += local.map { Suggestion($0) }
    items += SourceToken.keywords.map { Suggestion($0, detail: "keyword") }
    return items
  }

  // ---- signatures ------------------------------------------------------------------------------
  /// Of the function whose empty list of arguments the cursor is in.
  private func signature(_ site: CompletionSite, _ reader: ThingReader) -> String? {
    guard let bracket = site.open.last, bracket.index == site.before.count - 1,
      bracket.symbol == "(" || bracket.symbol == "{", bracket.index > 0
    else { return nil }
    return signature(of: reader.thing(endingBefore: bracket.index))
  }

  func signature(of thing: Thing) -> String? {
    switch thing {
    case .stub(let name):
      guard let stub = shell.stubs[name], stub.kind == .function else { return nil }
      return stub.typedSignature
    case .operation(let model, let operation, let name):
      guard let input = operation.input, let shape = Parameters.structure(in: input, model) else {
        return "\(name){}"
      }
      let required = shape.required
      let optional = shape.members.map(\.name).filter { !required.contains($0) }.map { $0 + "?" }
      return "\(name){ \((required + optional).joined(separator: ", ")) }"
    default: return nil
    }
  }
}

extension ShellSession {
  /// What can stand at a place of a text.
  package func suggestions(_ text: String, at cursor: Int) -> Suggestions {
    Completer(shell: self).suggestions(text, at: cursor)
  }

  func isFunction(_ name: String) -> Bool {
    script.pushScriptGlobal(name)
    defer { script.state.frame.pop(1) }
    return script.state.frame.kind(-1) == .function
  }
}

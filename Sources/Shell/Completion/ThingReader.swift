internal import AWS
internal import Scripting
internal import LuaHost

/// Tells what an expression is from its tokens and from the values of the session. Runs nothing.
struct ThingReader {
  let shell: ShellSession
  let tokens: [SourceToken]

  /// What the expression that ends before an index is.
  func thing(endingBefore end: Int) -> Thing {
    guard let start = start(endingBefore: end) else { return .unknown }
    return read(start..<end)
  }

  // ---- where it begins -------------------------------------------------------------------------
  private func start(endingBefore end: Int) -> Int? {
    var at = end - 1
    while tokens.indices.contains(at) {
      let token = tokens[at]
      if token.kind == .symbol, [")", "}", "]"].contains(token.text) {
        guard let open = opening(of: at) else { return nil }
        // Brackets after an expression belong to it; others are one.
        guard open > 0, continues(open - 1) else { return open }
        at = open - 1
      } else if token.kind == .string {
        guard at > 0, continues(at - 1) else { return at }
        at -= 1
      } else if token.kind == .name {
        guard at >= 2, tokens[at - 1].isSymbol(".") || tokens[at - 1].isSymbol(":") else {
          return at
        }
        at -= 2
      } else {
        return nil
      }
    }
    return nil
  }

  /// Whether an expression can end at an index.
  private func continues(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .name || token.kind == .string
      || (token.kind == .symbol && [")", "}", "]"].contains(token.text))
  }

  private func opening(of close: Int) -> Int? {
    var depth = 0
    for index in stride(from: close, through: 0, by: -1) where tokens[index].kind == .symbol {
      if [")", "}", "]"].contains(tokens[index].text) { depth += 1 }
      if ["(", "{", "["].contains(tokens[index].text) { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private func closing(of open: Int, before end: Int) -> Int {
    var depth = 0
    for index in open..<end where tokens[index].kind == .symbol {
      if ["(", "{", "["].contains(tokens[index].text) { depth += 1 }
      if [")", "}", "]"].contains(tokens[index].text) { depth -= 1 }
      if depth == 0 { return index }
    }
    return end
  }

  // ---- what it is ------------------------------------------------------------------------------
  private func read(_ range: Range<Int>) -> Thing {
    var at = range.lowerBound
    var thing: Thing
    let first = tokens[at]
    switch first.kind {
    case .name: thing = named(first.text, at)
    case .string: thing = .text
    default:
      guard first.isSymbol("(") else { return .unknown }
      let end = closing(of: at, before: range.upperBound)
      thing = end > at + 1 ? self.thing(endingBefore: end) : .unknown
      at = end
    }
    at += 1
    while at < range.upperBound {
      let token = tokens[at]
      if token.isSymbol(".") || token.isSymbol(":"), at + 1 < range.upperBound {
        thing = member(tokens[at + 1].text, of: thing)
        at += 2
      } else if token.isSymbol("[") {
        let end = closing(of: at, before: range.upperBound)
        thing = element(of: thing, key: end == at + 2 ? tokens[at + 1] : nil)
        at = end + 1
      } else if token.isSymbol("(") || token.isSymbol("{") {
        thing = result(of: thing)
        at = closing(of: at, before: range.upperBound) + 1
      } else if token.kind == .string {
        thing = result(of: thing)
        at += 1
      } else {
        return .unknown
      }
    }
    return thing
  }

  /// A variable: a local one of the text that is known to be an event, else a value of the session.
  private func named(_ name: String, _ index: Int) -> Thing {
    if isEventVariable(name, before: index) { return .event([]) }
    let value = known([name])
    if case .unknown = value, name == "event" || name == "e" { return .event([]) }
    return value
  }

  /// `for name in STREAM do`, `where(function(name)`.
  private func isEventVariable(_ name: String, before index: Int) -> Bool {
    for at in stride(from: index - 1, through: 1, by: -1)
    where tokens[at].kind == .name && tokens[at].text == name {
      if tokens[at - 1].isKeyword("for"), at + 1 < index, tokens[at + 1].isKeyword("in") {
        let end = tokens[at...].firstIndex { $0.isKeyword("do") } ?? index
        if end < index, case .object(StubClass.stream) = thing(endingBefore: end) { return true }
      }
      if at >= 3, tokens[at - 1].isSymbol("("), tokens[at - 2].isKeyword("function"),
        let callee = tokens[..<(at - 2)].last(where: { $0.kind == .name }),
        ["where", "map", "each", "severity_for", "message"].contains(callee.text)
      {
        return true
      }
    }
    return false
  }

  /// The value at the end of a path from the globals.
  private func known(_ path: [String]) -> Thing {
    if let kind = shell.peek.kind(of: path) {
      switch kind {
      case .client: return .client
      case .service(let model): return .service(model)
      case .operation(let model, let operation, let name): return .operation(model, operation, name)
      case .text: return .text
      case .stream: return .object(StubClass.stream)
      case .event: return .event([])
      case .table: return .value(path)
      case .other: break
      }
    }
    let name = path.joined(separator: ".")
    return shell.stubs[name] == nil ? .unknown : .stub(name)
  }

  private func member(_ name: String, of thing: Thing) -> Thing {
    switch thing {
    case .value(let path): return known(path + [name])
    case .client:
      return ServiceNames.model(name, in: shell.script.clients.catalog).map(Thing.service)
        ?? .unknown
    case .service(let model):
      guard let found = ServiceNames.operations(model).first(where: { $0.lua == name }),
        let operation = model.operations[found.api]
      else { return .unknown }
      return .operation(model, operation, name)
    case .operation: return ["pages", "items"].contains(name) ? thing : .unknown
    case .answer(let model, let member):
      guard let next = Parameters.structure(in: member, model)?.member(name) else {
        return .unknown
      }
      return .answer(model, next)
    case .event(let path): return .event(path + [name])
    case .stub(let type): return stubMember(name, of: type)
    case .object(let type): return stubMember(name, of: type)
    case .text: return .stub("string." + name)
    case .unknown: return .unknown
    }
  }

  private func stubMember(_ name: String, of type: String) -> Thing {
    for separator in [":", "."] where shell.stubs[type + separator + name] != nil {
      return .stub(type + separator + name)
    }
    guard let field = shell.stubs[type]?.fields.first(where: { $0.name == name }) else {
      return .unknown
    }
    return thing(ofType: field.type)
  }

  private func element(of thing: Thing, key: SourceToken?) -> Thing {
    switch thing {
    case .answer: return thing
    case .event(let path):
      guard let key, key.kind == .string else { return thing }
      return .event(path + key.text.split(separator: ".").map(String.init))
    case .value(let path):
      guard let key else { return .unknown }
      return known(path + [key.kind == .number ? "[\(key.text)]" : key.text])
    default: return .unknown
    }
  }

  private func result(of thing: Thing) -> Thing {
    switch thing {
    case .client: return .client
    case .operation(let model, let operation, _):
      return operation.output.map { .answer(model, $0) } ?? .unknown
    case .stub(let name):
      guard let type = shell.stubs[name]?.results.first else { return .unknown }
      return self.thing(ofType: type)
    default: return .unknown
    }
  }

  /// A type of LuaCATS: `string`, `Stream`, `patterns.Predicate?`.
  private func thing(ofType type: String) -> Thing {
    let name = type.last == "?" ? String(type.dropLast()) : type
    switch name {
    case "string": return .text
    case StubClass.event: return .event([])
    case "aws": return .client
    default: return shell.stubs[name]?.kind == .type ? .object(name) : .unknown
    }
  }
}

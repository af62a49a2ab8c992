internal import AWS
internal import Scripting
internal import LuaHost
internal import Rules
internal import System

/// What can stand inside quotes.
struct StringCompletion {
  let shell: ShellSession
  let site: CompletionSite
  let reader: ThingReader

  var items: [Suggestion] {
    if let index = argumentOf { return argument(callee: index.end, number: index.number) }
    if let path = comparedField { return values(path) }
    if let path = indexedField { return fields(below: path) }
    if let items = tableValue { return items }
    return files
  }

  // ---- where it stands -------------------------------------------------------------------------
  /// The call that the string is an argument of: where its callee ends, and which argument it is.
  private var argumentOf: (end: Int, number: Int)? {
    guard let previous = site.previous else { return nil }
    let count = site.before.count
    if previous.kind == .name
      || [")", "]", "}"].contains(previous.text) && previous.kind == .symbol
    {
      return (count, 0)
    }
    if let bracket = site.open.last, bracket.symbol == "(", bracket.index > 0,
      bracket.index == count - 1 || previous.isSymbol(",")
    {
      return (bracket.index, bracket.commas)
    }
    // A list of fields or sources: `group_by("f", { "`.
    return nil
  }

  /// `e.eventName == "`.
  private var comparedField: [String]? {
    guard let previous = site.previous, previous.kind == .symbol,
      ["==", "~="].contains(previous.text),
      case .event(let path) = reader.thing(endingBefore: site.before.count - 1), !path.isEmpty
    else { return nil }
    return path
  }

  /// `event["`.
  private var indexedField: [String]? {
    guard site.previous?.isSymbol("[") == true,
      case .event(let path) = reader.thing(endingBefore: site.before.count - 1)
    else { return nil }
    return path
  }

  /// A value in a table: `{ eventName = "`, `{ eventName = { "a", "`, and the key `{ ["`.
  private var tableValue: [Suggestion]? {
    guard site.open.last?.symbol == "{" || site.open.last?.symbol == "[" else { return nil }
    let table = TableCompletion(shell: shell, site: site, reader: reader)
    var key: [String] = []
    if let previous = site.previous, previous.isSymbol("=") {
      guard let name = CompletionSite.key(before: site.before.count, site.before) else {
        return nil
      }
      key = name.split(separator: ".").map(String.init)
    }
    let isDottedKey = site.previous?.isSymbol("[") == true
    switch table.owner {
    case .parameters(let model, let operation, let path):
      return choices(model, operation, path + key)
    case .fields(let path):
      if isDottedKey { return fields(below: path) }
      return key.isEmpty && path.isEmpty ? [] : values(path + key)
    case .aggregates: return aggregates
    case .options(let stub): return optionValues(stub, key)
    case .rule where key == ["severity"]:
      return ["info", "low", "medium", "high", "critical"].map { Suggestion($0, suffix: "\"") }
    default: return nil
    }
  }

  // ---- what can be there -----------------------------------------------------------------------
  private func argument(callee end: Int, number: Int) -> [Suggestion] {
    let name = site.before[end - 1].text
    // A constructor in a match table: `eventName = is_not "`.
    if site.open.last?.symbol == "{" || site.open.dropLast().last?.symbol == "{",
      ["is_not", "any_of", "none_of", "like", "starts_with", "ends_with", "contains"].contains(
        name),
      let key = CompletionSite.key(before: end - 1, site.before)
    {
      let outer = CompletionSite(
        tokens: Array(site.before[..<(end - 1)]), partial: "", start: 0)
      let table = TableCompletion(shell: shell, site: outer, reader: reader)
      if case .fields(let path) = table.owner {
        return values(path + key.split(separator: ".").map(String.init))
      }
    }
    switch reader.thing(endingBefore: end) {
    case .stub(let full):
      if full.hasPrefix(StubClass.stream) || full.hasPrefix(StubClass.event) {
        return method(name, number)
      }
      return function(full, number)
    case .event(let path) where path.last == "get" || path.last == "is_null":
      return fields(below: Array(path.dropLast()))
    default: return function(name, number)
    }
  }

  private func function(_ name: String, _ number: Int) -> [Suggestion] {
    switch (name, number) {
    case ("require", _): return modules
    case ("help", _): return shell.guide.topics.map { Suggestion($0, suffix: "\"") }
    case ("mode", _):
      return PrintMode.allCases.map {
        Suggestion($0.rawValue, detail: $0.summary, suffix: "\"")
      }
    case ("explain", 0), ("rules", _), ("scan", 1): return ruleIDs
    case ("edit", _): return ruleIDs + files
    case ("save", 0): return [Suggestion("example", suffix: "\"")] + files
    case ("save", 1): return ruleIDs
    case ("account", _):
      return [Suggestion("practice", suffix: "\""), Suggestion("aws", suffix: "\"")]
    case ("events", _), ("scan", 0), ("schema", _): return sources
    case ("tour", _): return ["next", "back", "end"].map { Suggestion($0, suffix: "\"") }
    default: return optionsOfParameter(name, number) ?? files
    }
  }

  /// A parameter whose type is a choice of texts: `"a"|"b"`.
  private func optionsOfParameter(_ name: String, _ number: Int) -> [Suggestion]? {
    guard let stub = shell.stubs[name], stub.parameters.indices.contains(number) else { return nil }
    return Self.choices(in: stub.parameters[number].type, shell.stubs)
  }

  private func optionValues(_ stub: Stub, _ key: [String]) -> [Suggestion]? {
    guard let field = stub.fields.first(where: { [$0.name] == key }) else { return nil }
    return Self.choices(in: field.type, shell.stubs)
  }

  private static func choices(in type: String, _ stubs: StubIndex) -> [Suggestion]? {
    let texts = (stubs.aliases[type] ?? type).split(separator: "|").filter {
      $0.first == "\"" && $0.last == "\""
    }
    return texts.isEmpty
      ? nil : texts.map { Suggestion(String($0.dropFirst().dropLast()), suffix: "\"") }
  }

  private func method(_ name: String, _ number: Int) -> [Suggestion] {
    switch name {
    case "write": return files
    case "between":
      return ["24h", "7d", "30d", "today", "yesterday", "now"].map { Suggestion($0, suffix: "\"") }
    case "histogram" where number == 0:
      return ["1m", "10m", "1h", "1d"].map { Suggestion($0, suffix: "\"") }
    case "sort": return fields(below: []) + [Suggestion("desc", suffix: "\"")]
    case "where": return []
    default: return fields(below: [])
    }
  }

  /// Paths of fields below one, as they are written in quotes.
  private func fields(below path: [String]) -> [Suggestion] {
    let knowledge = shell.knowledge
    let prefix = path.isEmpty ? "" : path.joined(separator: ".") + "."
    return knowledge.paths.filter { $0.hasPrefix(prefix) }.map { name in
      Suggestion(
        String(name.dropFirst(prefix.count)), detail: knowledge.detail(name), suffix: "\"")
    }
  }

  private func values(_ path: [String]) -> [Suggestion] {
    shell.knowledge.values(path.joined(separator: ".")).map { value in
      // As it is written in quotes: it may have quotes and control characters of its own.
      Suggestion(
        String(ValueText.quoted(value.text).dropFirst().dropLast()), detail: "\(value.count)×",
        suffix: "\"")
    }
  }

  private func choices(
    _ model: ServiceModel, _ operation: AWS.Operation, _ path: [String]
  ) -> [Suggestion] {
    guard let input = operation.input, let member = Parameters.member(path, of: input, in: model)
    else { return [] }
    return Parameters.choices(member, model).map { Suggestion($0, suffix: "\"") }
  }

  private var aggregates: [Suggestion] {
    let names = ["count", "first", "last", "min", "max", "distinct", "count_distinct"]
    guard let space = site.partial.firstIndex(of: " ") else {
      return names.map { Suggestion($0, suffix: $0 == "count" ? "\"" : " ") }
    }
    let verb = site.partial[...space]
    return fields(below: []).map { Suggestion(verb + $0.text, label: $0.text, suffix: "\"") }
  }

  private var modules: [Suggestion] {
    let library = shell.rules.environment.library
    let shipped = library.files(below: "stdlib").filter { path in
      path.hasSuffix(".lua")
        && !["stdlib/_meta", "stdlib/samples", "stdlib/help"].contains { path.hasPrefix($0) }
    }.map { String($0.dropFirst("stdlib/".count).dropLast(4)) }
    let own = PathSuggestions.items(site.partial.replacing(".", with: "/"), home: nil).compactMap {
      item in
      item.text.hasSuffix(".lua") ? String(item.text.dropLast(4)) : nil
    }
    return (shipped + own).map { Suggestion($0.replacing("/", with: "."), suffix: "\"") }
  }

  private var ruleIDs: [Suggestion] {
    shell.rules.all.map { Suggestion($0.id, detail: $0.title, suffix: "\"") }
      + ControlIndex(shell.rules.environment.library).all.map {
        Suggestion($0.id, detail: $0.title, suffix: "\"")
      }
  }

  private var sources: [Suggestion] {
    [
      Suggestion("samples:", detail: "the included sample events", suffix: "\""),
      Suggestion("history:", detail: "Event history of the account"),
    ] + files
  }

  private var files: [Suggestion] {
    PathSuggestions.items(site.partial, home: shell.surroundings.environment("HOME"))
  }
}

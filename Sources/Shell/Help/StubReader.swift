/// Reads stub files: LuaCATS annotations and the empty functions under them.
///
/// Only what stubs have is read: `---` texts, `@class`, `@field`, `@param`, `@return`, `@overload`, functions and
/// variables at the top.
struct StubReader {
  private(set) var stubs: [Stub] = []
  /// What `@alias` names stand for.
  private(set) var aliases: [String: String] = [:]
  private var text: [String] = []
  private var parameters: [Stub.Part] = []
  private var results: [String] = []
  private var overloads: [String] = []
  /// The class whose fields are being read.
  private var open: Int?
  /// Names of the file's variables that stand for a class: `local body = {}`.
  private var classes: [String: String] = [:]

  init(_ source: String) {
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) { read(line) }
  }

  private mutating func read(_ line: Substring) {
    if line.hasPrefix("---@") {
      annotation(line.dropFirst(4))
    } else if line.hasPrefix("---") {
      text.append(String(line.dropFirst(line.hasPrefix("--- ") ? 4 : 3)))
    } else if line.isEmpty || line.hasPrefix("--") {
      if open == nil, parameters.isEmpty { text = [] }
      open = nil
    } else {
      definition(line)
      clear()
    }
  }

  private mutating func clear() {
    text = []
    parameters = []
    results = []
    overloads = []
    open = nil
  }

  private mutating func annotation(_ line: Substring) {
    let tag = line.prefix { $0.isLetter }
    let rest = line.dropFirst(tag.count).drop { $0 == " " }
    switch tag {
    case "class":
      let name = String(rest.prefix { !$0.isWhitespace && $0 != ":" })
      // A class may be written in several files: what is said first stays.
      if let known = stubs.firstIndex(where: { $0.name == name && $0.kind == .type }) {
        open = known
      } else {
        stubs.append(
          Stub(name: name, kind: .type, text: text.joined(separator: "\n"), overloads: overloads))
        open = stubs.count - 1
      }
      text = []
    case "field":
      guard let open, let part = Self.part(rest) else { return }
      stubs[open].fields.append(part)
    case "alias":
      let name = rest.prefix { !$0.isWhitespace }
      aliases[String(name)] = Self.type(rest.dropFirst(name.count).drop { $0 == " " }).type
    case "param": if let part = Self.part(rest) { parameters.append(part) }
    case "return": results.append(String(Self.type(rest).type))
    case "overload":
      if let open {
        stubs[open].overloads.append(String(rest))
      } else {
        overloads.append(String(rest))
      }
    default: break
    }
  }

  /// `name? type what it is`.
  private static func part(_ text: Substring) -> Stub.Part? {
    var name = text.prefix { !$0.isWhitespace }
    guard !name.isEmpty else { return nil }
    let (type, rest) = type(text.dropFirst(name.count).drop { $0 == " " })
    let isOptional = name.last == "?"
    if isOptional { name.removeLast() }
    return Stub.Part(
      name: String(name), type: type, text: rest, isOptional: isOptional)
  }

  /// A type ends at the first blank outside of brackets and quotes; `fun(…): T` goes on after its colon.
  private static func type(_ text: Substring) -> (type: String, rest: String) {
    var depth = 0
    var isQuoted = false
    var end = text.startIndex
    while end < text.endIndex {
      let character = text[end]
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted {
        if "({<[".contains(character) { depth += 1 }
        if ")}>]".contains(character) { depth -= 1 }
        if character == " ", depth == 0, text[..<end].last.map({ $0 != ":" && $0 != "|" }) ?? true {
          break
        }
      }
      end = text.index(after: end)
    }
    let rest = text[end...].drop { $0 == " " || $0 == "#" }
    return (String(text[..<end]), String(rest))
  }

  private mutating func definition(_ line: Substring) {
    if line.hasPrefix("function ") {
      let name = line.dropFirst("function ".count).prefix { $0 != "(" }
      stubs.append(
        Stub(
          name: qualified(String(name)), kind: .function, text: text.joined(separator: "\n"),
          parameters: parameters, results: results, overloads: overloads))
      return
    }
    let isLocal = line.hasPrefix("local ")
    let name = String(
      line.dropFirst(isLocal ? 6 : 0).prefix { $0.isLetter || $0.isNumber || "_.".contains($0) })
    if let open {
      classes[name] = stubs[open].name
    } else if !isLocal, !name.isEmpty, !text.isEmpty {
      // `name = …` with a text: a value.
      stubs.append(Stub(name: name, kind: .type, text: text.joined(separator: "\n")))
    }
  }

  /// `body:read` is `aws.Body:read` where `body` stands for the class aws.Body.
  private func qualified(_ name: String) -> String {
    guard let at = name.firstIndex(where: { $0 == "." || $0 == ":" }),
      let known = classes[String(name[..<at])]
    else { return name }
    return known + name[at...]
  }
}

package import LuaHost

/// What a text is when Enter is pressed after it. Decided by compiling, never by running; what compiles is compiled
/// once, as it will be run.
package enum InputReading: Sendable {
  case nothing
  /// `.help events`: its name without the dot, and the rest.
  case command(name: String, arguments: String)
  /// Lua to run: what stands there, or the values of expressions.
  ///
  /// `names`: what it declares, which reads as nil while it has no value.
  case chunk(source: String, names: [String] = [])
  /// More is needed.
  case incomplete
  /// It cannot become a chunk, whatever follows.
  case fault(LuaFault)

  /// How Lua names an input in messages.
  package static let chunkName = "=input"

  package var isComplete: Bool { if case .incomplete = self { false } else { true } }

  /// - Parameter compile: throws why a source does not compile.
  package init(_ text: String, compile: (String) throws(LuaFault) -> Void) {
    let trimmed = text.drop { $0.isWhitespace }
    if trimmed.isEmpty {
      self = .nothing
      return
    }
    if let command = Self.command(trimmed) ?? Self.bareCommand(trimmed) {
      self = command
      return
    }
    if Self.isOnlyComments(text) {
      self = .nothing
      return
    }
    // With a line end, as the next line would bring it: an open quote is then a fault and no open end.
    var whyNoExpression: LuaFault?
    if !Self.isStatement(text) {
      do throws(LuaFault) {
        let expression = "return " + text + "\n"
        try compile(expression)
        self = .chunk(source: expression)
        return
      } catch {
        whyNoExpression = error
      }
    }
    let kept = TopLevelNames.kept(text + "\n")
    do throws(LuaFault) {
      try compile(kept.source)
      self = .chunk(source: kept.source, names: kept.names)
    } catch {
      if let chunk = Self.valueAfterStatements(text, compile) {
        self = chunk
      } else if Self.endsTooEarly(error) || whyNoExpression.map(Self.endsTooEarly) == true {
        self = .incomplete
      } else {
        self = .fault(Self.beginsAnExpression(text) ? whyNoExpression ?? error : error)
      }
    }
  }

  /// `x = 1; x`: statements, and after the last semicolon outside of blocks and brackets an expression.
  private static func valueAfterStatements(
    _ text: String, _ compile: (String) throws(LuaFault) -> Void
  ) -> InputReading? {
    guard let end = TopLevelNames.lastSemicolon(of: text) else { return nil }
    let statements = TopLevelNames.kept(String(decoding: text.utf8.prefix(end), as: UTF8.self))
    let value = String(decoding: text.utf8.dropFirst(end + 1), as: UTF8.self)
    guard !isOnlyComments(value) else { return nil }
    let source = statements.source + "; return " + value + "\n"
    do throws(LuaFault) { try compile(source) } catch { return nil }
    return .chunk(source: source, names: statements.names)
  }

  /// Words that mean a command, and have no value that is worth printing.
  private static func bareCommand(_ text: Substring) -> InputReading? {
    guard let end = text.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    let word = String(text[...end])
    return ["help", "exit", "quit"].contains(word) ? .command(name: word, arguments: "") : nil
  }

  /// Whether a text can only be a statement: by its first word, or because something is assigned outside of all
  /// brackets and functions.
  static func isStatement(_ text: String) -> Bool {
    let tokens = SourceToken.tokens(of: text).filter { $0.kind != .comment }
    guard let first = tokens.first else { return false }
    let words: Set<String> = [
      "local", "for", "while", "if", "repeat", "do", "return", "goto", "break",
    ]
    if first.kind == .keyword, words.contains(first.text) { return true }
    if first.isKeyword("function"), tokens.count > 1, tokens[1].kind == .name { return true }
    var depth = 0
    return tokens.contains { token in
      if token.kind == .symbol, ["(", "{", "["].contains(token.text) { depth += 1 }
      if token.kind == .symbol, [")", "}", "]"].contains(token.text) { depth -= 1 }
      if token.isKeyword("function") { depth += 1 }
      if token.isKeyword("end") { depth -= 1 }
      return depth == 0 && token.isSymbol("=")
    }
  }

  /// Whether no statement begins like this: then what is wrong with it as an expression is what is wrong.
  private static func beginsAnExpression(_ text: String) -> Bool {
    guard let first = SourceToken.tokens(of: text).first(where: { $0.kind != .comment }) else {
      return false
    }
    switch first.kind {
    case .number, .string: return true
    case .symbol: return !first.isSymbol(";") && !first.isSymbol("::") && !first.isSymbol("(")
    case .keyword: return ["nil", "true", "false", "not"].contains(first.text)
    case .name, .comment: return false
    }
  }

  /// Lua's parser says so: its message ends with the token that it did not expect.
  private static func endsTooEarly(_ fault: LuaFault) -> Bool {
    fault.kind == .syntax && fault.message.hasSuffix("near <eof>")
  }

  /// No Lua begins with a dot and a letter.
  private static func command(_ text: Substring) -> InputReading? {
    guard text.first == ".", let letter = text.dropFirst().first, letter.isLetter else {
      return nil
    }
    let name = text.dropFirst().prefix { $0.isLetter || $0 == "_" }
    let rest = text[name.endIndex...]
    guard rest.isEmpty || rest.first?.isWhitespace == true else { return nil }
    let arguments = rest.drop { $0.isWhitespace }
    let end = arguments.lastIndex { !$0.isWhitespace }
    return .command(
      name: String(name), arguments: end.map { String(arguments[...$0]) } ?? "")
  }

  /// The parts of a text that is a command.
  static func commandLine(_ text: String) -> (name: String, arguments: String)? {
    guard case .command(let name, let arguments)? = command(text.drop { $0.isWhitespace }) else {
      return nil
    }
    return (name, arguments)
  }

  private static func isOnlyComments(_ text: String) -> Bool {
    let tokens = SourceToken.tokens(of: text)
    return tokens.allSatisfy { $0.kind == .comment }
      && tokens.last.map { !($0.isOpen && $0.text.utf8.count != $0.range.count) } ?? true
  }

  /// The inputs that a text of several lines is, when it is no single one: what somebody pasted. Nil when a line of
  /// it cannot be read.
  package static func pieces(
    of text: String, compile: (String) throws(LuaFault) -> Void
  ) -> [String]? {
    var pieces: [String] = []
    var open = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let candidate = open.isEmpty ? String(line) : open + "\n" + line
      switch InputReading(candidate, compile: compile) {
      case .incomplete: open = candidate
      case .fault: return nil
      case .nothing: open = ""
      case .command, .chunk:
        pieces.append(candidate)
        open = ""
      }
    }
    return open.isEmpty ? pieces : nil
  }
}

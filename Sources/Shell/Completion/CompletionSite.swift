/// Where in a piece of Lua the cursor is. Only what is before it counts.
struct CompletionSite {
  /// All tokens that end before what is being typed; comments left out.
  let before: [SourceToken]
  /// What is being typed: a name, or the inside of a string.
  let partial: String
  /// Where that begins.
  let start: Int
  let isInString: Bool
  /// In a comment, or in a long string: nothing is completed there.
  let isSilent: Bool
  /// Brackets that are open, outermost first.
  let open: [Bracket]

  /// An open bracket.
  struct Bracket {
    /// `(`, `{` or `[`.
    var symbol: String
    /// Its place among `before`.
    var index: Int
    /// Of a table: the key that it is the value of.
    var key: String?
    /// Commas in it, so far.
    var commas = 0
  }

  init(_ text: Substring) {
    var tokens = SourceToken.tokens(of: String(text))
    let last = tokens.last
    let end = text.utf8.count
    let isComment = last?.kind == .comment && last?.isOpen == true
    tokens.removeAll { $0.kind == .comment }
    var partial = ""
    var start = end
    var isInString = false
    var isSilent = isComment
    if let last, last.kind == .string, last.isOpen {
      let quote = text.utf8[text.utf8.index(text.startIndex, offsetBy: last.range.lowerBound)]
      isSilent = quote == UInt8(ascii: "[")
      isInString = true
      partial = last.text
      start = last.range.lowerBound + 1
      tokens.removeLast()
    } else if let last, last.range.upperBound == end, last.kind == .name || last.kind == .keyword {
      partial = last.text
      start = last.range.lowerBound
      tokens.removeLast()
    } else if let last, last.kind == .number, last.range.upperBound == end {
      isSilent = true
    }
    before = tokens
    self.partial = partial
    self.start = start
    self.isInString = isInString
    self.isSilent = isSilent
    open = Self.brackets(tokens)
  }

  /// A place in front of something that was typed already.
  init(tokens: [SourceToken], partial: String, start: Int) {
    before = tokens
    self.partial = partial
    self.start = start
    isInString = false
    isSilent = false
    open = Self.brackets(tokens)
  }

  private static let pairs = [")": "(", "}": "{", "]": "["]

  private static func brackets(_ tokens: [SourceToken]) -> [Bracket] {
    var open: [Bracket] = []
    for (index, token) in tokens.enumerated() where token.kind == .symbol {
      switch token.text {
      case "(", "[": open.append(Bracket(symbol: token.text, index: index))
      case "{":
        open.append(Bracket(symbol: "{", index: index, key: key(before: index, tokens)))
      case ")", "}", "]":
        if let at = open.lastIndex(where: { $0.symbol == pairs[token.text] }) {
          open.removeSubrange(at...)
        }
      case ",", ";": if !open.isEmpty { open[open.count - 1].commas += 1 }
      default: break
      }
    }
    return open
  }

  /// `name =` or `["text"] =` in front of an index, also with a constructor between: `name = any_of {`.
  static func key(before index: Int, _ tokens: [SourceToken]) -> String? {
    func token(_ at: Int) -> SourceToken? { tokens.indices.contains(at) ? tokens[at] : nil }
    var at = index - 1
    if token(at)?.isSymbol("(") == true { at -= 1 }
    if token(at)?.kind == .name, token(at - 1)?.isSymbol("=") == true { at -= 1 }
    guard token(at)?.isSymbol("=") == true, let name = token(at - 1) else { return nil }
    if name.kind == .name { return name.text }
    if name.isSymbol("]"), let text = token(at - 2), text.kind == .string { return text.text }
    return nil
  }

  var previous: SourceToken? { before.last }

  /// Whether a key of a table can begin here.
  var isAtKey: Bool {
    guard open.last?.symbol == "{", let previous else { return false }
    return ["{", ",", ";"].contains(previous.text) && previous.kind == .symbol
  }

  /// The keys that the innermost table has already.
  var keysGiven: Set<String> {
    guard let table = open.last, table.symbol == "{" else { return [] }
    var keys: Set<String> = []
    var depth = 0
    for index in before.indices where index > table.index {
      let token = before[index]
      if ["{", "(", "["].contains(token.text), token.kind == .symbol { depth += 1 }
      if ["}", ")", "]"].contains(token.text), token.kind == .symbol { depth -= 1 }
      if depth == 0, token.isSymbol("="), before[index - 1].kind == .name {
        keys.insert(before[index - 1].text)
      }
    }
    return keys
  }
}

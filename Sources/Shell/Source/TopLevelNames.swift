/// Keeps what an input declares with `local` at its top, so that the next input finds it: `local x = 1` is read as
/// `x = 1`. Only of typed inputs, never of files.
enum TopLevelNames {
  /// The source with its outermost `local` left out, in the same number of lines, and the names that it declares.
  ///
  /// A variable with `<close>` stays local: it is to be closed at the end of the input.
  static func kept(_ source: String) -> (source: String, names: [String]) {
    var declared: [String] = []
    let tokens = SourceToken.tokens(of: source).filter { $0.kind != .comment }
    var bytes = Array(source.utf8)
    var depth = 0
    for (index, token) in tokens.enumerated() {
      depth += change(token)
      guard depth == 0, token.isKeyword("local") else { continue }
      let declaration = Declaration(tokens, from: index + 1)
      guard !declaration.closes, !declaration.isMalformed else { continue }
      blank(token.range, in: &bytes)
      for range in declaration.attributes { blank(range, in: &bytes) }
      declared += declaration.names
      if declaration.needsValue, let last = declaration.lastName {
        bytes.insert(contentsOf: " = nil".utf8, at: last.upperBound)
        // The places of later declarations have moved.
        let rest = kept(String(decoding: bytes, as: UTF8.self))
        return (rest.source, declared + rest.names)
      }
    }
    return (String(decoding: bytes, as: UTF8.self), declared)
  }

  /// The place, in bytes, of the last semicolon outside of blocks and brackets.
  static func lastSemicolon(of source: String) -> Int? {
    var depth = 0
    var place: Int?
    for token in SourceToken.tokens(of: source) where token.kind != .comment {
      depth += change(token)
      if depth == 0, token.isSymbol(";") { place = token.range.lowerBound }
    }
    return place
  }

  private static func blank(_ range: Range<Int>, in bytes: inout [UInt8]) {
    for index in range { bytes[index] = 0x20 }
  }

  /// How a token changes the depth of blocks and brackets. A loop's `do` belongs to its `while` or `for`.
  private static func change(_ token: SourceToken) -> Int {
    switch (token.kind, token.text) {
    case (.keyword, "function"), (.keyword, "if"), (.keyword, "repeat"), (.keyword, "do"): 1
    case (.keyword, "end"), (.keyword, "until"): -1
    case (.symbol, "("), (.symbol, "{"), (.symbol, "["): 1
    case (.symbol, ")"), (.symbol, "}"), (.symbol, "]"): -1
    default: 0
    }
  }

  /// `a <const>, b = …` or `function f`.
  private struct Declaration {
    var attributes: [Range<Int>] = []
    var closes = false
    var needsValue = false
    /// The compiler is to see it as it stands, and to say what is wrong.
    var isMalformed = false
    var lastName: Range<Int>?
    var names: [String] = []

    init(_ tokens: [SourceToken], from start: Int) {
      var at = start
      func token(_ index: Int) -> SourceToken? {
        tokens.indices.contains(index) ? tokens[index] : nil
      }
      if token(at)?.isKeyword("function") == true { return }
      isMalformed = token(at)?.kind != .name
      while let name = token(at), name.kind == .name {
        lastName = name.range
        names.append(name.text)
        at += 1
        if token(at)?.isSymbol("<") == true {
          guard let word = token(at + 1), ["const", "close"].contains(word.text),
            let end = token(at + 2), end.isSymbol(">")
          else {
            isMalformed = true
            return
          }
          closes = closes || word.text == "close"
          attributes.append(tokens[at].range.lowerBound..<end.range.upperBound)
          lastName = end.range
          at += 3
        }
        guard token(at)?.isSymbol(",") == true else { break }
        at += 1
        isMalformed = token(at)?.kind != .name
      }
      needsValue = token(at)?.isSymbol("=") != true
    }
  }
}

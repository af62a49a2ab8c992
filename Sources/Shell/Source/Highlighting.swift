/// Which parts of an input are what, for colours.
package enum Highlighting {
  package enum Part: Sendable, Equatable {
    case keyword, string, number, comment, field, call, command
  }

  /// Ranges of bytes; what is not in any is ordinary.
  package static func ranges(of text: String) -> [(range: Range<Int>, part: Part)] {
    if let command = commandRange(text) { return [(command, .command)] }
    let tokens = SourceToken.tokens(of: text)
    return tokens.indices.compactMap { index in
      let token = tokens[index]
      return part(
        token, before: index > 0 ? tokens[index - 1] : nil,
        after: index + 1 < tokens.count ? tokens[index + 1] : nil
      ).map { (token.range, $0) }
    }
  }

  private static func part(
    _ token: SourceToken, before: SourceToken?, after: SourceToken?
  ) -> Part? {
    switch token.kind {
    case .keyword: return .keyword
    case .string: return .string
    case .number: return .number
    case .comment: return .comment
    case .symbol: return nil
    case .name:
      let isCalled =
        after.map { $0.kind == .string || $0.isSymbol("(") || $0.isSymbol("{") } ?? false
      if isCalled { return .call }
      return before.map { $0.isSymbol(".") || $0.isSymbol(":") } ?? false ? .field : nil
    }
  }

  private static func commandRange(_ text: String) -> Range<Int>? {
    guard let command = InputReading.commandLine(text) else { return nil }
    let start = text.utf8.count - text.drop { $0.isWhitespace }.utf8.count
    return start..<start + command.name.utf8.count + 1
  }
}

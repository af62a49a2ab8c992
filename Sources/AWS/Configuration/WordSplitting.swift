/// Splits a line into words as a POSIX shell would, without expanding anything: blanks separate,
/// quotes and backslashes protect. The rules of Python's `shlex.split`, which the AWS CLI uses for
/// `credential_process` and for the names of sections.
enum WordSplitting {
  enum Fault: Error, Equatable {
    case unclosedQuote
    case danglingBackslash
  }

  static func words(_ text: String) throws(Fault) -> [String] {
    var words: [String] = []
    var word: String?
    var rest = Substring(text)
    while let character = rest.popFirst() {
      switch character {
      case " ", "\t", "\r", "\n", "\r\n":
        if let done = word.take() { words.append(done) }
      case "'":
        guard let end = rest.firstIndex(of: "'") else { throw .unclosedQuote }
        word = (word ?? "") + rest[..<end]
        rest = rest[rest.index(after: end)...]
      case "\"":
        word = (word ?? "") + (try quoted(&rest))
      case "\\":
        guard let next = rest.popFirst() else { throw .danglingBackslash }
        word = (word ?? "") + String(next)
      default:
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }

  /// Up to the closing double quote: a backslash protects only itself and the quote.
  private static func quoted(_ rest: inout Substring) throws(Fault) -> String {
    var text = ""
    while let character = rest.popFirst() {
      if character == "\"" { return text }
      if character == "\\", let next = rest.first, next == "\"" || next == "\\" {
        text.append(next)
        rest.removeFirst()
      } else {
        text.append(character)
      }
    }
    throw .unclosedQuote
  }
}

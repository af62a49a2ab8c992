/// The words of a line of `~/.editrc`: quotes hold blanks together. Source: libedit's tokenizer,
/// which follows the shell; a backslash stays for keys such as `\e`, except before blanks and quotes.
func editrcWords(_ line: String) -> [String]? {
  var words: [String] = []
  var word: String?
  var quote: Character?
  var rest = line[...]
  while let character = rest.popFirst() {
    if let open = quote {
      if character == open {
        quote = nil
      } else if open == "\"", character == "\\", rest.first == "\"" {
        word?.append(rest.removeFirst())
      } else {
        word?.append(character)
      }
    } else if character == "'" || character == "\"" {
      quote = character
      word = word ?? ""
    } else if character.isWhitespace {
      if let whole = word { words.append(whole) }
      word = nil
    } else if character == "\\", let next = rest.first, " '\"".contains(next) {
      word = (word ?? "") + String(rest.removeFirst())
    } else {
      word = (word ?? "") + String(character)
    }
  }
  guard quote == nil else { return nil }
  if let whole = word { words.append(whole) }
  return words
}

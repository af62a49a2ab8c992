/// An input that allows writes, or takes that back, and does nothing else.
///
/// The permission is a person's: code that is loaded or run cannot give it, nor can a function that an input calls. So
/// what counts is the text that was typed.
enum WritesInput {
  /// True for `.writes on` and `writes(true)`, false for their opposites, nil for any other input.
  static func permission(in text: String) -> Bool? {
    var words = text.split(whereSeparator: \.isWhitespace)
    if words.first == ".writes" {
      words.removeFirst()
      return words == ["on"] ? true : words == ["off"] ? false : nil
    }
    var code = words.joined()[...]
    if code.last == ";" { code = code.dropLast() }
    switch code {
    case "writes(true)": return true
    case "writes(false)": return false
    default: return nil
    }
  }
}

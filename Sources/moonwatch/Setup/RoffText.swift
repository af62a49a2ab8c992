/// Text in the macros of man(7), as it grows.
struct RoffText {
  private(set) var text = ""

  mutating func title(_ name: String, date: String, edition: String, manual: String) {
    let arguments = [name, "1", date, edition, manual]
    line(".TH " + arguments.map { "\"\(Self.escaped($0))\"" }.joined(separator: " "))
  }

  mutating func section(_ name: String) { heading(".SH", name) }

  mutating func subsection(_ name: String) { heading(".SS", name) }

  private mutating func heading(_ macro: String, _ name: String) {
    line("\(macro) \"\(Self.escaped(name))\"")
    // Names of options are neither hyphenated nor spread out; a heading sets both back.
    lines(".nh", ".ad l")
  }

  /// A line of the synopsis.
  mutating func usage(_ command: String, _ arguments: String, isFirst: Bool) {
    if !isFirst { line(".br") }
    line(Self.bold(command) + " " + Self.escaped(arguments))
  }

  /// An indented entry below a line of its own, which is escaped already.
  mutating func entry(_ head: String, _ body: String) {
    line(".TP")
    line(head)
    line(Self.escaped(body))
  }

  mutating func paragraph(_ words: String) {
    line(".PP")
    line(Self.escaped(words))
  }

  /// A discussion: paragraphs between blank lines; those that are indented are examples, kept as they are.
  mutating func discussion(_ words: String) {
    var isExample = false
    var isStart = true
    for part in words.split(separator: "\n", omittingEmptySubsequences: false) {
      if part.allSatisfy({ $0 == " " }) {
        isStart = true
        continue
      }
      if part.hasPrefix("  ") != isExample || isStart {
        if isExample { lines(".EE", ".RE") }
        isExample = part.hasPrefix("  ")
        line(".PP")
        if isExample { lines(".RS 4", ".EX") }
      }
      isStart = false
      line(Self.escaped(String(isExample ? part.dropFirst(2) : part)))
    }
    if isExample { lines(".EE", ".RE") }
  }

  mutating func lines(_ all: String...) { for text in all { line(text) } }

  mutating func line(_ words: String) { text += words + "\n" }

  static func bold(_ words: String) -> String { "\\fB\(escaped(words))\\fR" }
  static func italic(_ words: String) -> String { "\\fI\(escaped(words))\\fR" }

  /// Text that stands for itself: `groff_char(7)` has the names.
  static func escaped(_ words: String) -> String {
    var text = ""
    for character in words {
      switch character {
      case "\\": text += "\\e"
      case "-": text += "\\-"
      case "'": text += "\\(aq"
      case "`": text += "\\(ga"
      case "^": text += "\\(ha"
      case "~": text += "\\(ti"
      case "\"": text += "\\(dq"
      default: text.append(character)
      }
    }
    // A line that begins with a period is a macro.
    return text.hasPrefix(".") ? "\\&" + text : text
  }
}

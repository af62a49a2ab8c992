/// Groups, flags and comments: everything that starts with `(`.
extension RegexParser {
  /// Takes `(?ims)` and comments at the start of the pattern. The flags hold for all of it.
  mutating func leadingFlags() throws(RegexSyntaxError) {
    while true {
      if try skipComment() { continue }
      let start = index
      guard take("("), take("?"), let letter = peek(), isFlagLetter(letter) else {
        index = start
        return
      }
      let changed = try flagLetters(from: start)
      guard take(")") else {
        index = start
        return
      }
      flags = changed
    }
  }

  /// Reads a group after its `(`, up to and with its `)`.
  mutating func group(from start: Int) throws(RegexSyntaxError) -> RegexNode {
    guard depth < RegexParser.maximumDepth else {
      throw error("groups are nested deeper than \(RegexParser.maximumDepth)", at: start)
    }
    let outer = flags
    if take("?") { try groupForm(from: start) }
    depth += 1
    let node = try alternation()
    depth -= 1
    guard take(")") else {
      throw error("missing ')': this group is not closed", at: start)
    }
    flags = outer
    return node
  }

  /// Reads what follows `(?`, so that the group's content is next; sets the flags for it.
  private mutating func groupForm(from start: Int) throws(RegexSyntaxError) {
    guard let form = next() else {
      throw error("the pattern ends after '(?'", at: start)
    }
    switch form {
    case ":": return
    case "P" where take("<"): try groupName(from: start)
    case "<" where peek() != "=" && peek() != "!": try groupName(from: start)
    case let letter where isFlagLetter(letter):
      index -= 1
      let changed = try flagLetters(from: start)
      if take(")") {
        throw error(
          "flags for the whole pattern must be at its start: '\(text(from: start))'", at: start)
      }
      guard take(":") else {
        throw error("expected ':' or ')' after the flags '\(text(from: start))'", at: index)
      }
      flags = changed
    default:
      if form == "<" || form == "P" { _ = next() }
      let shown = text(from: start)
      guard let name = RegexParser.unsupportedForm(shown) else {
        throw error("unknown group form: '\(shown)'", at: start)
      }
      throw error("\(name) is not supported: '\(shown)'", at: start)
    }
  }

  /// The name of a group form that a finite automaton cannot match, or that is left out.
  private static func unsupportedForm(_ form: String) -> String? {
    switch form {
    case "(?=": "lookahead"
    case "(?!": "negative lookahead"
    case "(?<=": "lookbehind"
    case "(?<!": "negative lookbehind"
    case "(?>": "an atomic group"
    case "(?(": "a conditional"
    case "(?|": "a branch reset group"
    case "(?P=": "a backreference"
    case "(?P>", "(?R", "(?&": "recursion"
    default: nil
    }
  }

  private mutating func groupName(from start: Int) throws(RegexSyntaxError) {
    let nameStart = index
    while let scalar = peek(), scalar != ">", scalar != ")" { index += 1 }
    let name = text(from: nameStart)
    guard take(">") else {
      throw error("missing '>' after the group name '\(name)'", at: nameStart)
    }
    var isName = false
    for (position, scalar) in name.unicodeScalars.enumerated() {
      isName = position == 0 ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue
      isName = isName || scalar == "_"
      if !isName { break }
    }
    guard isName else {
      throw error("expected a group name, found '\(name)'", at: nameStart)
    }
    guard groupNames.insert(name).inserted else {
      throw error("two groups have the name '\(name)'", at: nameStart)
    }
  }

  private func isFlagLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || ("a"..."z").contains(scalar) || scalar == "L" || scalar == "U"
  }

  /// Reads `ims` and `-ims`; returns the flags that then hold, without setting them.
  private mutating func flagLetters(from start: Int) throws(RegexSyntaxError) -> Flags {
    var changed = flags
    var seen: [Unicode.Scalar: Bool] = [:]
    var value = true
    while let letter = peek(), isFlagLetter(letter) {
      index += 1
      switch letter {
      case "i": changed.ignoreCase = value
      case "s": changed.dotAll = value
      case "m": changed.multiline = value
      case "-" where value:
        value = false
        continue
      default:
        throw error(
          "the flag '\(letter)' is not supported; supported are i, m and s", at: index - 1)
      }
      if seen.updateValue(value, forKey: letter) == !value {
        throw error("the flag '\(letter)' is turned on and off", at: index - 1)
      }
    }
    if scalars[index - 1] == "-" {
      throw error("expected a flag after '\(text(from: start))'", at: index)
    }
    if !value && peek() == ")" {
      throw error("flags can be turned off only in a group: '\(text(from: start)):'", at: start)
    }
    return changed
  }

  /// Takes a comment `(?#...)`; false, taking nothing, when none is next.
  mutating func skipComment() throws(RegexSyntaxError) -> Bool {
    let start = index
    guard take("("), take("?"), take("#") else {
      index = start
      return false
    }
    while let scalar = next() {
      if scalar == ")" { return true }
    }
    throw error("missing ')': this comment is not closed", at: start)
  }
}

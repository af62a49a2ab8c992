internal import Predicates
internal import Values

/// A condition: `selection and not 1 of filter_*`. `not` binds before `and`, `and` before `or`.
struct SigmaCondition {
  private let searches: [String: Predicate]
  private let line: Int
  private var tokens: ArraySlice<String>
  private var depth = 0

  init(_ text: String, _ searches: [String: Predicate], _ line: Int) {
    self.searches = searches
    self.line = line
    tokens = Self.tokens(text)[...]
  }

  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    func flush() {
      if !word.isEmpty { tokens.append(word) }
      word = ""
    }
    for character in text {
      switch character {
      case "(", ")", "|":
        flush()
        tokens.append(String(character))
      case _ where character.isWhitespace: flush()
      default: word.append(character)
      }
    }
    flush()
    return tokens
  }

  mutating func predicate() throws(SigmaFault) -> Predicate {
    guard !tokens.isEmpty else { throw fault("expected the name of a search, found nothing") }
    let predicate = try disjunction()
    if tokens.first == "|" {
      throw fault("what follows | counts events; a rule here is about one event")
    }
    if let next = tokens.first { throw fault("expected and, or, or the end, found \"\(next)\"") }
    return predicate
  }

  private mutating func take(_ word: String) -> Bool {
    guard tokens.first?.lowercased() == word else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func disjunction() throws(SigmaFault) -> Predicate {
    depth += 1
    defer { depth -= 1 }
    if depth > 100 { throw fault("is nested more than 100 deep") }
    var parts = [try conjunction()]
    while take("or") { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(SigmaFault) -> Predicate {
    var parts = [try negation()]
    while take("and") { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(SigmaFault) -> Predicate {
    var isNegated = false
    while take("not") { isNegated.toggle() }
    let inner = try operand()
    return isNegated ? .not(inner) : inner
  }

  private mutating func operand() throws(SigmaFault) -> Predicate {
    guard let word = tokens.popFirst() else {
      throw fault("expected the name of a search, found the end")
    }
    if word == "(" {
      let inner = try disjunction()
      guard take(")") else { throw fault("expected ), found \"\(tokens.first ?? "the end")\"") }
      return inner
    }
    if tokens.first?.lowercased() == "of" {
      tokens.removeFirst()
      return try several(word.lowercased())
    }
    guard let search = searches[word] else {
      let hint =
        NearestName.hint(for: word, in: searches.keys.sorted())
      throw fault("there is no search \"\(word)\"\(hint)")
    }
    return search
  }

  /// `1 of them`, `all of selection_*`.
  private mutating func several(_ count: String) throws(SigmaFault) -> Predicate {
    guard count == "1" || count == "any" || count == "all" else {
      throw fault("expected 1 of or all of, found \"\(count) of\"")
    }
    guard let pattern = tokens.popFirst() else {
      throw fault("expected them or a name after of, found the end")
    }
    let names = searches.keys.sorted().filter { name in
      // Names that begin with _ are not among "them".
      pattern.lowercased() == "them" ? !name.hasPrefix("_") : Self.fits(name, pattern)
    }
    guard !names.isEmpty else { throw fault("no search has a name like \"\(pattern)\"") }
    let parts = names.compactMap { searches[$0] }
    return count == "all" ? .all(parts) : .any(parts)
  }

  private static func fits(_ name: String, _ pattern: String) -> Bool {
    let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count > 1 else { return name == pattern }
    var rest = name[...]
    guard rest.hasPrefix(pieces[0]) else { return false }
    rest = rest.dropFirst(pieces[0].count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(pieces[pieces.count - 1])
  }

  private func fault(_ message: String) -> SigmaFault { SigmaFault("condition: \(message)", line) }
}

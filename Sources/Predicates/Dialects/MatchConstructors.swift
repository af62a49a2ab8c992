/// What each constructor of a match table means.
extension MatchTable {
  mutating func constructor(
    _ name: String, _ argument: MatchValue?, _ line: Int?, at: [String], key: [String]
  ) -> Predicate {
    switch name {
    case "any_of", "none_of", "all_of":
      return group(name, argument, line, at: at, key: key)
    case _ where at.isEmpty:
      return fail(key, "\(name) needs a field: write { field = \(name) … }", line: line)
    case "is_not":
      guard let argument else { return missing(name, "a value", key, line) }
      return .not(predicate(argument, at: at, key: key))
    case "exists": return .test(FieldPath(at), .exists)
    case "absent": return .not(.test(FieldPath(at), .exists))
    case "is_null": return .test(FieldPath(at), .isNull)
    case "same_as":
      guard case .string(let name)? = argument, let other = FieldPath(dotted: name) else {
        let found = argument?.found ?? "nothing"
        return fail(key, "same_as: expected the name of a field, found \(found)", line: line)
      }
      return .same(FieldPath(at), other)
    case "ignore_case": return ignoreCase(argument, line, at: at, key: key)
    case "less_than", "at_most", "greater_than", "at_least":
      return each(name, argument, line, at: at, key: key, expected: "a number") { value in
        guard case .number(let limit) = value else { return nil }
        switch name {
        case "less_than": return .lessThan(limit)
        case "at_most": return .atMost(limit)
        case "greater_than": return .greaterThan(limit)
        default: return .atLeast(limit)
        }
      }
    case "matches": return regex(argument, line, at: at, key: key)
    case "cidr":
      return each(
        name, argument, line, at: at, key: key, expected: "a block such as \"10.0.0.0/8\""
      ) {
        guard case .string(let text) = $0 else { return nil }
        return NetworkBlock(text).map(ValueTest.inNetwork)
      }
    default:
      return each(name, argument, line, at: at, key: key, expected: "a string") { value in
        guard case .string(let string) = value else { return nil }
        let text = ExactText(string)
        switch name {
        case "starts_with": return .hasPrefix(text)
        case "ends_with": return .hasSuffix(text)
        case "contains": return .contains(text)
        case "like": return .wildcard(Wildcard(string))
        default: return nil
        }
      }
    }
  }

  private mutating func missing(
    _ name: String, _ expected: String, _ key: [String], _ line: Int?
  ) -> Predicate {
    fail(key, "\(name): expected \(expected), found nothing", line: line)
  }

  private mutating func group(
    _ name: String, _ argument: MatchValue?, _ line: Int?, at: [String], key: [String]
  ) -> Predicate {
    guard case .table(let items, let members)? = argument, !items.isEmpty, members.isEmpty else {
      var found = argument?.found ?? "nothing"
      if case .table(_, let members)? = argument, !members.isEmpty {
        found = "names such as \(members[0].name): put each table of fields in braces of its own"
      }
      return fail(
        key, "\(name): expected a list with at least one item, found \(found)", line: line)
    }
    switch name {
    case "any_of": return anyOf(items, at: at, key: key)
    case "none_of": return .not(anyOf(items, at: at, key: key))
    default:
      return .all(items.enumerated().map { predicate($1, at: at, key: key + ["\($0 + 1)"]) })
    }
  }

  /// A test with one argument; a list of arguments means any of them.
  private mutating func each(
    _ name: String, _ argument: MatchValue?, _ line: Int?, at: [String], key: [String],
    expected: String, _ make: (MatchValue) -> ValueTest?
  ) -> Predicate {
    guard let argument else { return missing(name, expected, key, line) }
    var values = [argument]
    if case .table(let items, let members) = argument, !items.isEmpty, members.isEmpty {
      values = items
    }
    var parts: [Predicate] = []
    for value in values {
      guard let test = make(value) else {
        return fail(key, "\(name): expected \(expected), found \(value.found)", line: line)
      }
      parts.append(.test(FieldPath(at), test))
    }
    return .any(parts)
  }

  /// `ignore_case "x"`, `ignore_case(starts_with "x")`; a list means any of them.
  private mutating func ignoreCase(
    _ argument: MatchValue?, _ line: Int?, at: [String], key: [String]
  ) -> Predicate {
    let places: [String: FoldedText.Place] = [
      "starts_with": .start, "ends_with": .end, "contains": .anywhere, "like": .pattern,
    ]
    var values = argument
    var place = FoldedText.Place.whole
    if case .constructor(let name, let inner, _)? = argument, let known = places[name] {
      (values, place) = (inner, known)
    }
    return each(
      "ignore_case", values, line, at: at, key: key,
      expected: "a string, starts_with, ends_with, contains or like"
    ) { value in
      guard case .string(let text) = value, let folded = try? FoldedText(text, place) else {
        return nil
      }
      return .foldedText(folded)
    }
  }

  private mutating func regex(
    _ argument: MatchValue?, _ line: Int?, at: [String], key: [String]
  ) -> Predicate {
    var problem: String?
    let predicate = each(
      "matches", argument, line, at: at, key: key, expected: "a regular expression"
    ) { value in
      guard case .string(let text) = value else { return nil }
      do throws(RegexSyntaxError) {
        return .regex(try ByteRegex(text))
      } catch {
        problem = "matches: \(error.message), at character \(error.offset + 1) of \"\(text)\""
        return .exists
      }
    }
    if let problem { return fail(key, problem, line: line) }
    return predicate
  }
}

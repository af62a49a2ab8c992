/// Writes predicates as Lua `match` tables.
struct MatchPrinter {
  private func cannot(_ what: String) -> UnprintablePredicate {
    UnprintablePredicate("a match table cannot \(what)")
  }

  func print(_ predicate: Predicate) throws(UnprintablePredicate) -> String {
    switch predicate.simplified {
    case .constant(true): return "{}"
    case .constant(false): throw cannot("match nothing")
    case let predicate: return try table(predicate, indent: 0)
    }
  }

  // ---- tables ----------------------------------------------------------------------------------
  private func table(_ predicate: Predicate, indent: Int) throws(UnprintablePredicate) -> String {
    let inner = String(repeating: "  ", count: indent + 1)
    var lines: [String] = []
    var names: Set<String> = []
    var parts = [predicate]
    if case .all(let several) = predicate { parts = several }
    var again: [Predicate] = []
    for part in parts {
      if let (field, value) = try field(part, indent: indent + 1) {
        let name = field.description
        if names.insert(name).inserted {
          lines.append("\(inner)\(key(field)) = \(value),")
        } else {
          again.append(part)
        }
      } else {
        lines.append("\(inner)\(try group(part, indent: indent + 1)),")
      }
    }
    // A table has a name once; more about the same field stands in groups.
    for part in again {
      let text = try table(part, indent: indent + 2)
      lines.append("\(inner)all_of {\n\(inner)  \(text),\n\(inner)},")
    }
    return "{\n" + lines.joined(separator: "\n") + "\n" + String(inner.dropLast(2)) + "}"
  }

  private func group(_ predicate: Predicate, indent: Int) throws(UnprintablePredicate) -> String {
    let name: String
    let parts: [Predicate]
    switch predicate {
    case .any(let several): (name, parts) = ("any_of", several)
    case .not(.any(let several)): (name, parts) = ("none_of", several)
    case .not(let part): (name, parts) = ("none_of", [part])
    case .all(let several): (name, parts) = ("all_of", several)
    case .group(let group): return try self.group(group.separately, indent: indent)
    case .text: throw cannot("search the event's text")
    default: throw cannot("say \(predicate.outline.joined(separator: ", "))")
    }
    let space = String(repeating: "  ", count: indent)
    var texts: [String] = []
    for part in parts {
      texts.append("\(space)  \(try table(part, indent: indent + 1)),")
    }
    return "\(name) {\n" + texts.joined(separator: "\n") + "\n\(space)}"
  }

  // ---- fields ----------------------------------------------------------------------------------
  /// The field and its value, of a predicate about one field.
  private func field(
    _ predicate: Predicate, indent: Int
  ) throws(UnprintablePredicate) -> (FieldPath, String)? {
    switch predicate {
    case .test(let field, let test): return (try checked(field), try value(field, test))
    case .same(let field, let other):
      return (try checked(field), "same_as \(quoted(try checked(other).description))")
    case .not(.test(let field, .exists)): return (try checked(field), "absent")
    case .not(let part):
      guard let (field, value) = try field(part, indent: indent) else { return nil }
      return (field, "is_not(\(value))")
    case .any(let parts), .all(let parts):
      guard let first = parts.first, let (name, _) = try field(first, indent: indent) else {
        return nil
      }
      var values: [String] = []
      for part in parts {
        guard let (field, value) = try field(part, indent: indent), field == name else {
          return nil
        }
        values.append(value)
      }
      if case .all = predicate { return (name, "all_of { \(values.joined(separator: ", ")) }") }
      return (name, "any_of { \(values.joined(separator: ", ")) }")
    default: return nil
    }
  }

  private func checked(_ field: FieldPath) throws(UnprintablePredicate) -> FieldPath {
    guard !field.isExact || field.rest.isEmpty else {
      throw cannot("ask for one element of a list, in \(field)")
    }
    // A filter pattern's path does not look into lists. Where there is none, it is the same.
    guard !field.isExact || EventSchema.kind(of: field) == .single else {
      throw cannot("ask for \(field) without looking into lists")
    }
    return FieldPath(field.names)
  }

  private func key(_ field: FieldPath) -> String {
    let isName =
      field.names.count == 1
      && field.names[0].utf8.allSatisfy {
        ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 == 0x5F
      } && !["and", "or", "not", "end", "in", "if", "do", "for"].contains(field.names[0])
    return isName ? field.names[0] : "[\(quoted(field.description))]"
  }

  private func value(
    _ field: FieldPath, _ test: ValueTest
  ) throws(UnprintablePredicate) -> String {
    switch test {
    case .exists: return "exists"
    case .isNull, .equals(.null): return "is_null"
    case .equals(.boolean(let value)): return "\(value)"
    case .equals(.number(let number)): return "\(number)"
    case .equals(.string(let text)): return quoted(text.string)
    case .oneOf(let texts):
      return "{ \(texts.sorted().map { quoted($0.string) }.joined(separator: ", ")) }"
    case .hasPrefix(let text): return "starts_with \(quoted(text.string))"
    case .hasSuffix(let text): return "ends_with \(quoted(text.string))"
    case .contains(let text): return "contains \(quoted(text.string))"
    case .wildcard(let pattern): return "like \(quoted(pattern.pattern))"
    case .regex(let regex): return "matches \(quoted(regex.pattern))"
    case .lessThan(let limit): return "less_than(\(limit))"
    case .atMost(let limit): return "at_most(\(limit))"
    case .greaterThan(let limit): return "greater_than(\(limit))"
    case .atLeast(let limit): return "at_least(\(limit))"
    case .inRange(let range):
      let low = range.includesLow ? "at_least" : "greater_than"
      let high = range.includesHigh ? "at_most" : "less_than"
      return "all_of { \(low)(\(range.low)), \(high)(\(range.high)) }"
    case .inNetwork(let block): return "cidr \(quoted(block.text))"
    case .foldedText(let text):
      let inner = quoted(text.text.string)
      switch text.place {
      case .whole: return "ignore_case \(inner)"
      case .start: return "ignore_case(starts_with \(inner))"
      case .end: return "ignore_case(ends_with \(inner))"
      case .anywhere: return "ignore_case(contains \(inner))"
      case .pattern: return "ignore_case(like \(inner))"
      }
    case .isText: return "like \"*\""
    case .isNumber, .noneOf: throw cannot("say that \(field) \(test.words)")
    }
  }

  /// A string of Lua's.
  private func quoted(_ text: String) -> String { LuaText.quoted(text) }
}

/// Texts as Lua reads them.
package enum LuaText {
  /// In double quotes, on one line.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        result += "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

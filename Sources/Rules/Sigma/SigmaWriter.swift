package import Predicates

/// Writes a rule as a Sigma rule for CloudTrail, which `SigmaReader` reads as the same predicate, but for the caveats.
package struct SigmaWriter {
  private var searches: [(name: String, lines: [String])] = []
  private var caveats: [String] = []

  private init() {}

  /// - Throws: `UnprintablePredicate`, naming what Sigma cannot say.
  package static func print(_ rule: Rule) throws(UnprintablePredicate) -> PrintedPattern {
    var writer = SigmaWriter()
    var predicate = rule.predicate.simplified
    if case .constant = predicate { throw cannot("match all events, or none") }
    if case .not = predicate { predicate = .all([predicate]) }
    let condition = try writer.condition(predicate, inside: .any)
    // Sigma's ids are UUIDs.
    let key = rule.id.utf8.count == 36 && rule.id.utf8.count { $0 == 0x2D } == 4 ? "id" : "name"
    var lines = ["title: \(quoted(rule.title))", "\(key): \(quoted(rule.id))"]
    if let description = rule.description { lines.append("description: \(quoted(description))") }
    lines += list("references", rule.references) + list("tags", rule.tags)
    lines += ["logsource:", "  product: aws", "  service: cloudtrail", "detection:"]
    for search in writer.searches {
      lines.append("  \(search.name):")
      lines += search.lines.map { "    " + $0 }
    }
    lines.append("  condition: \(condition)")
    lines.append("level: \(rule.severity == .info ? "informational" : rule.severity.name)")
    return PrintedPattern(text: lines.joined(separator: "\n") + "\n", caveats: writer.caveats)
  }

  private static func cannot(_ what: String) -> UnprintablePredicate {
    UnprintablePredicate("Sigma cannot \(what)")
  }

  private static func list(_ name: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["\(name):"] + items.map { "  - \(quoted($0))" }
  }

  /// A text of YAML's in quotes: JSON's strings are.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        result += "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  // ---- condition -------------------------------------------------------------------------------
  private enum Joint { case any, all }

  private mutating func condition(
    _ predicate: Predicate, inside: Joint, isFilter: Bool = false
  ) throws(UnprintablePredicate) -> String {
    switch predicate {
    case .all(let parts):
      // What stands in one search has to be met together.
      var fields: [[String]] = []
      var texts: [String] = []
      var names: Set<String> = []
      for part in parts {
        if case .test(let field, let test) = part, names.insert(field.description).inserted {
          fields.append(try lines(field, test))
        } else if case .same(let field, let other) = part,
          names.insert(field.description).inserted
        {
          fields.append(["\(name(field))|fieldref: \(Self.quoted(other.description))"])
        } else {
          texts.append(try condition(part, inside: .all, isFilter: isFilter))
        }
      }
      if !fields.isEmpty { texts.insert(search(fields.flatMap(\.self), isFilter), at: 0) }
      return texts.joined(separator: " and ")
    case .any where predicate.absentOrNull != nil:
      guard let field = predicate.absentOrNull else { return "" }
      return search(["\(name(field)): null"], isFilter)
    case .below(let field, let test): return search(try lines(field, test), isFilter)
    case .any(let parts):
      var texts: [String] = []
      for part in parts {
        texts.append(try condition(part, inside: .any, isFilter: isFilter))
      }
      let text = texts.joined(separator: " or ")
      return inside == .all ? "(\(text))" : text
    case .not(let part):
      let inner = try condition(part, inside: .all, isFilter: true)
      return "not " + (part.isJoined && !inner.hasPrefix("(") ? "(\(inner))" : inner)
    case .test(let field, let test): return search(try lines(field, test), isFilter)
    case .same(let field, let other):
      return search(["\(name(field))|fieldref: \(Self.quoted(other.description))"], isFilter)
    case .group(let group):
      caveats.append("Sigma does not say that one element of a list meets several conditions")
      return try condition(group.separately, inside: inside, isFilter: isFilter)
    case .text, .constant:
      throw Self.cannot("say \(predicate.outline.joined(separator: ", "))")
    }
  }

  private mutating func search(_ lines: [String], _ isFilter: Bool) -> String {
    let stem = isFilter ? "filter" : "selection"
    let count = searches.count { $0.name == stem || $0.name.hasPrefix(stem + "_") }
    let name = count == 0 ? stem : "\(stem)_\(count + 1)"
    searches.append((name, lines))
    return name
  }

  // ---- fields ----------------------------------------------------------------------------------
  private func name(_ field: FieldPath) -> String { field.description }

  private mutating func lines(
    _ field: FieldPath, _ test: ValueTest
  ) throws(UnprintablePredicate) -> [String] {
    if field.isExact, EventSchema.kind(of: field) != .single {
      throw Self.cannot("ask for \(field) without looking into lists")
    }
    guard field.names.allSatisfy({ !$0.contains("|") && !$0.contains(":") && !$0.contains(" ") })
    else { throw Self.cannot("name the field \(field)") }
    let name = name(field)
    func one(_ modifier: String, _ value: String) -> [String] { ["\(name)\(modifier): \(value)"] }
    func text(_ text: ExactText) -> String { Self.quoted(Self.escaped(text.string)) }
    switch test {
    case .exists: return one("|exists", "true")
    case .isNull, .equals(.null): throw Self.cannot("tell null from absent, in \(field)")
    case .equals(.boolean(let value)):
      caveats.append("\(field): Sigma takes the text \"\(value)\" for \(value), too")
      return one("", "\(value)")
    case .equals(.number(let number)):
      caveats.append("\(field): Sigma takes the text \"\(number)\" for the number, too")
      return one("", "\(number)")
    case .equals(.string(let value)): return one("|cased", text(value))
    case .oneOf(let values):
      return ["\(name)|cased:"] + values.sorted().map { "  - \(text($0))" }
    case .hasPrefix(let value): return one("|startswith|cased", text(value))
    case .hasSuffix(let value): return one("|endswith|cased", text(value))
    case .contains(let value): return one("|contains|cased", text(value))
    case .wildcard(let pattern): return one("|cased", Self.quoted(pattern.pattern))
    case .foldedText(let folded): return one(Self.modifier(folded.place), Self.value(folded))
    case .regex(let regex): return one("|re", Self.quoted(regex.pattern))
    case .lessThan(let limit): return one("|lt", "\(limit)")
    case .atMost(let limit): return one("|lte", "\(limit)")
    case .greaterThan(let limit): return one("|gt", "\(limit)")
    case .atLeast(let limit): return one("|gte", "\(limit)")
    case .inRange(let range):
      return one(range.includesLow ? "|gte" : "|gt", "\(range.low)")
        + one(range.includesHigh ? "|lte" : "|lt", "\(range.high)")
    case .inNetwork(let block): return one("|cidr", Self.quoted(block.text))
    case .isText, .isNumber, .noneOf: throw Self.cannot("say that \(field) \(test.words)")
    }
  }

  private static func modifier(_ place: FoldedText.Place) -> String {
    switch place {
    case .whole, .pattern: ""
    case .start: "|startswith"
    case .end: "|endswith"
    case .anywhere: "|contains"
    }
  }

  private static func value(_ folded: FoldedText) -> String {
    quoted(folded.place == .pattern ? folded.text.string : escaped(folded.text.string))
  }

  /// Wildcards and backslashes with a backslash before them.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("*", with: "\\*").replacing("?", with: "\\?")
  }
}

extension Predicate {
  fileprivate var isJoined: Bool {
    switch self {
    case .all(let parts): parts.count > 1
    case .any: true
    default: false
    }
  }
}

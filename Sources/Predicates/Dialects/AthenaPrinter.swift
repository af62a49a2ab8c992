/// Writes predicates as queries for Athena (Trino's SQL) over the documented CloudTrail table.
///
/// SQL has a third truth, unknown, for what is absent: what stands below a NOT is made two-valued with COALESCE, so that
/// NOT means what it means elsewhere.
package struct AthenaPrinter {
  private var caveats: [String] = []

  private init() {}

  /// - Parameter table: the name of the table.
  /// - Throws: `UnprintablePredicate`, naming what the query cannot say.
  package static func print(
    _ predicate: Predicate, table: String = "cloudtrail_logs"
  ) throws(UnprintablePredicate) -> PrintedPattern {
    var printer = AthenaPrinter()
    let condition = try printer.condition(predicate.simplified, isNegated: false, indent: 1)
    return PrintedPattern(
      text: "SELECT *\nFROM \(table)\nWHERE \(condition)\nORDER BY eventtime",
      caveats: printer.caveats)
  }

  private func cannot(_ what: String) -> UnprintablePredicate {
    UnprintablePredicate("SQL over the Athena table cannot \(what)")
  }

  private mutating func caveat(_ text: String) {
    if !caveats.contains(text) { caveats.append(text) }
  }

  // ---- conditions ------------------------------------------------------------------------------
  private mutating func condition(
    _ predicate: Predicate, isNegated: Bool, indent: Int
  ) throws(UnprintablePredicate) -> String {
    switch predicate {
    case .constant(let value): return value ? "TRUE" : "FALSE"
    case .all(let parts): return try joined(parts, "AND", isNegated, indent)
    case .any(let parts) where predicate.absentOrNull != nil && parts.count == 2:
      guard let field = predicate.absentOrNull, case .column(let name) = try place(field) else {
        return "(\(try joined(parts, "OR", isNegated, indent + 1)))"
      }
      return "\(name) IS NULL"
    case .any(let parts): return "(\(try joined(parts, "OR", isNegated, indent + 1)))"
    case .not(.test(let field, .exists)): return try exists(field, isWanted: false)
    case .not(let part):
      let inner = try condition(part, isNegated: true, indent: indent + 1)
      return "NOT (\(inner))"
    case .test(let field, .exists): return try exists(field, isWanted: true)
    case .test(let field, let test):
      let text = try self.test(field, test)
      return isNegated ? "COALESCE(\(text), FALSE)" : text
    case .same(let one, let other):
      guard case .column(let left) = try AthenaTable.place(of: one),
        case .column(let right) = try AthenaTable.place(of: other)
      else { throw cannot("compare \(one) with \(other)") }
      return isNegated ? "COALESCE(\(left) = \(right), FALSE)" : "\(left) = \(right)"
    case .below(let field, let test):
      guard case .column(let name) = try AthenaTable.place(of: field), field.names.count == 1,
        case .json? = AthenaTable.columns[field.names[0]]
      else { throw cannot("look into everything below \(field)") }
      caveat("\(field): the text of the whole is searched, names and JSON's escapes included")
      let text = try textTest(name, test, field)
      return isNegated ? "COALESCE(\(text), FALSE)" : text
    case .group: throw cannot("ask several things of one element of a list")
    case .text: throw cannot("search the event's text: the table holds its parts")
    }
  }

  private mutating func joined(
    _ parts: [Predicate], _ word: String, _ isNegated: Bool, _ indent: Int
  ) throws(UnprintablePredicate) -> String {
    var texts: [String] = []
    for part in parts {
      let text = try condition(part, isNegated: isNegated, indent: indent + (word == "OR" ? 1 : 0))
      if word == "OR", case .all = part { texts.append("(\(text))") } else { texts.append(text) }
    }
    let space = "\n" + String(repeating: "  ", count: indent)
    return texts.joined(separator: "\(space)\(word) ")
  }

  private mutating func exists(
    _ field: FieldPath, isWanted: Bool
  ) throws(UnprintablePredicate) -> String {
    let word = isWanted ? "IS NOT NULL" : "IS NULL"
    switch try place(field) {
    case .column(let name):
      caveat("the table does not tell null from absent: \(field)")
      return "\(name) \(word)"
    case .json(let column, let path):
      return "json_extract(\(column), '\(path)') \(word)"
    case .element(let list, let member):
      caveat("the table does not tell null from absent: \(field)")
      let any = "any_match(\(list), element -> \(member) IS NOT NULL)"
      return isWanted ? "COALESCE(\(any), FALSE)" : "NOT COALESCE(\(any), FALSE)"
    }
  }

  private mutating func place(
    _ field: FieldPath
  ) throws(UnprintablePredicate) -> AthenaTable.Place {
    guard field.rest.isEmpty else { throw cannot("ask for one element of a list, in \(field)") }
    let place = try AthenaTable.place(of: field)
    switch place {
    case .json: caveat("\(field): where it is a list, its elements are not looked into")
    case .element where field.isExact: throw cannot("ask for \(field) without looking into lists")
    case .element, .column: break
    }
    return place
  }

  // ---- tests -----------------------------------------------------------------------------------
  private mutating func test(
    _ field: FieldPath, _ test: ValueTest
  ) throws(UnprintablePredicate) -> String {
    switch try place(field) {
    case .column(let name): return try textTest(name, test, field)
    case .element(let list, let member):
      return "any_match(\(list), element -> \(try textTest(member, test, field)))"
    case .json(let column, let path):
      if test == .isNull || test == .equals(.null) {
        return "json_format(json_extract(\(column), '\(path)')) = 'null'"
      }
      return try textTest("json_extract_scalar(\(column), '\(path)')", test, field)
    }
  }

  /// The test of a text; the table keeps numbers and booleans as texts, too.
  private mutating func textTest(
    _ value: String, _ test: ValueTest, _ field: FieldPath
  ) throws(UnprintablePredicate) -> String {
    switch test {
    case .equals(.string(let text)):
      if ["true", "false"].contains(text.string) || Double(text.string) != nil {
        caveat("\(field): \(text) without quotes also matches the text")
      }
      return "\(value) = \(Self.quoted(text.string))"
    case .equals(.boolean(let wanted)):
      caveat("\(field): the text \"\(wanted)\" also matches \(wanted)")
      return "\(value) = '\(wanted)'"
    case .equals(.number(let number)): return try compared(value, "=", number, field)
    case .oneOf(let texts):
      let list = texts.sorted().map { Self.quoted($0.string) }.joined(separator: ", ")
      return "\(value) IN (\(list))"
    case .hasPrefix(let text): return Self.like(value, "", text.string, "%")
    case .hasSuffix(let text): return Self.like(value, "%", text.string, "")
    case .contains(let text): return Self.like(value, "%", text.string, "%")
    case .wildcard(let pattern): return "\(value) LIKE \(Self.likePattern(pattern))"
    case .foldedText(let folded) where folded.text.string.utf8.allSatisfy { $0 < 0x80 }:
      // Letters of ASCII have one other form each.
      let text = folded.text.string.lowercased()
      switch folded.place {
      case .whole: return "lower(\(value)) = \(Self.quoted(text))"
      case .start: return Self.like("lower(\(value))", "", text, "%")
      case .end: return Self.like("lower(\(value))", "%", text, "")
      case .anywhere: return Self.like("lower(\(value))", "%", text, "%")
      case .pattern: return "lower(\(value)) LIKE \(Self.likePattern(Wildcard(text)))"
      }
    case .foldedText(let text):
      return "regexp_like(\(value), \(Self.quoted(text.regex.pattern)))"
    case .regex(let regex):
      caveat("\(field): Athena's own regular expressions decide")
      return "regexp_like(\(value), \(Self.quoted(regex.pattern)))"
    case .lessThan(let limit): return try compared(value, "<", limit, field)
    case .atMost(let limit): return try compared(value, "<=", limit, field)
    case .greaterThan(let limit): return try compared(value, ">", limit, field)
    case .atLeast(let limit): return try compared(value, ">=", limit, field)
    case .inRange(let range):
      let low = try compared(value, range.includesLow ? ">=" : ">", range.low, field)
      let high = try compared(value, range.includesHigh ? "<=" : "<", range.high, field)
      return "(\(low) AND \(high))"
    case .inNetwork(let block):
      return "contains(\(Self.quoted(block.text)), TRY_CAST(\(value) AS IPADDRESS))"
    case .isText:
      caveat("\(field): a number or a boolean counts as text in the table")
      return "\(value) IS NOT NULL"
    case .exists, .isNull, .equals(.null), .isNumber, .noneOf:
      throw cannot("say that \(field) \(test.words)")
    }
  }

  private mutating func compared(
    _ value: String, _ sign: String, _ number: JSONNumber, _ field: FieldPath
  ) throws(UnprintablePredicate) -> String {
    caveat("\(field): a text that looks like a number is also compared as a number")
    switch number {
    case .integer(let limit): return "TRY_CAST(\(value) AS DECIMAL(38, 9)) \(sign) \(limit)"
    case .double(let limit): return "TRY_CAST(\(value) AS DOUBLE) \(sign) \(limit)E0"
    }
  }

  // ---- texts -----------------------------------------------------------------------------------
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }

  private static func like(
    _ value: String, _ before: String, _ text: String, _ after: String
  ) -> String {
    "\(value) LIKE " + escaping(before + literal(text) + after, if: literal(text) != text)
  }

  private static func likePattern(_ pattern: Wildcard) -> String {
    var text = ""
    var bytes: [UInt8] = []
    var escapes = false
    func flush() {
      let plain = String(decoding: bytes, as: UTF8.self)
      if literal(plain) != plain { escapes = true }
      text += literal(plain)
      bytes = []
    }
    for piece in pattern.pieces {
      switch piece {
      case .byte(let byte): bytes.append(byte)
      case .character:
        flush()
        text += "_"
      case .text:
        flush()
        text += "%"
      }
    }
    flush()
    return escaping(text, if: escapes)
  }

  private static func literal(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
  }

  private static func escaping(_ pattern: String, if escapes: Bool) -> String {
    quoted(pattern) + (escapes ? " ESCAPE '\\'" : "")
  }
}

internal import Predicates
internal import Values

/// What one value of a field means, with the field's modifiers.
///
/// Texts are compared without regard to upper and lower case, with `*` and `?` as wildcards and `\` before them (the
/// specification, "General"). Sigma knows no types: a number is met by that number and by its text, a text such as
/// `true` or `5` by the value that is written so.
struct SigmaValue {
  private let field: FieldPath
  private let value: YAMLNode
  private let modifiers: [String]

  init(_ field: FieldPath, _ value: YAMLNode, _ modifiers: [String]) {
    self.field = field
    self.value = value
    self.modifiers = modifiers
  }

  func predicate() throws(SigmaFault) -> Predicate {
    let isCased = modifiers.contains("cased")
    let rest = modifiers.filter { $0 != "cased" }
    switch rest.first {
    case nil: return try plain(isCased)
    case "contains"?, "startswith"?, "endswith"?: return asks(try part(try only(rest), isCased))
    case "re"?: return asks(.regex(try regex(rest.dropFirst())))
    default: break
    }
    if isCased { throw fault("cased is about texts") }
    switch try only(rest) {
    case "exists":
      guard case .boolean(let wanted) = value.content else { throw expected("true or false") }
      return wanted ? .test(field, .exists) : .not(.test(field, .exists))
    case "cidr":
      guard let block = NetworkBlock(try text()) else {
        throw expected("a block such as 10.0.0.0/8")
      }
      return .test(field, .inNetwork(block))
    case "fieldref":
      guard let other = FieldPath(dotted: try text()) else { throw expected("the name of a field") }
      return .same(field, other)
    case "lt": return .test(field, .lessThan(try number()))
    case "lte": return .test(field, .atMost(try number()))
    case "gt": return .test(field, .greaterThan(try number()))
    case "gte": return .test(field, .atLeast(try number()))
    default: throw fault("\(rest[0]) goes with re only")
    }
  }

  /// Sigma's rules search objects as the texts that log stores make of them: here, all that is below.
  private func asks(_ test: ValueTest) -> Predicate {
    EventSchema.isObject(field) ? .below(field, test) : .test(field, test)
  }

  // ---- plain values ----------------------------------------------------------------------------
  private func plain(_ isCased: Bool) throws(SigmaFault) -> Predicate {
    switch value.content {
    case .null: return .any([.not(.test(field, .exists)), .test(field, .isNull)])
    case .boolean(let wanted):
      return .any([
        .test(field, .equals(.boolean(wanted))),
        .test(field, try Self.text(wanted ? "true" : "false", .whole, isCased, value.line)),
      ])
    case .integer(let number):
      return .any([
        .test(field, .equals(.number(.integer(number)))),
        .test(field, .equals(.string(ExactText("\(number)")))),
      ])
    case .double(let number):
      return .any([
        .test(field, .equals(.number(JSONNumber(number)))),
        .test(field, .equals(.string(ExactText("\(number)")))),
      ])
    case .text("*"): return .all([.test(field, .exists), .not(.test(field, .isNull))])
    case .text(let text):
      let test = asks(try Self.text(text, .whole, isCased, value.line))
      guard !isCased else { return test }
      return .any([test] + written(text).map { .test(field, .equals($0)) }).simplified
    case .list, .members: throw expected("a value")
    }
  }

  /// The value that is no text and is written so.
  private func written(_ text: String) -> [Scalar] {
    switch text.lowercased() {
    case "true": return [.boolean(true)]
    case "false": return [.boolean(false)]
    default: break
    }
    if let number = Int64(text), "\(number)" == text { return [.number(.integer(number))] }
    if let number = Double(text), "\(number)" == text { return [.number(JSONNumber(number))] }
    return []
  }

  private func part(_ modifier: String, _ isCased: Bool) throws(SigmaFault) -> ValueTest {
    let place: FoldedText.Place =
      switch modifier {
      case "startswith": .start
      case "endswith": .end
      default: .anywhere
      }
    return try Self.text(try text(), place, isCased, value.line)
  }

  /// The test for a text with wildcards.
  private static func text(
    _ text: String, _ place: FoldedText.Place, _ isCased: Bool, _ line: Int
  ) throws(SigmaFault) -> ValueTest {
    guard let plain = unescaped(text) else {
      let before = place == .end || place == .anywhere ? "*" : ""
      let after = place == .start || place == .anywhere ? "*" : ""
      let pattern = before + text + after
      return isCased ? .wildcard(Wildcard(pattern)) : try folded(pattern, .pattern, line)
    }
    guard isCased else { return try folded(plain, place, line) }
    switch place {
    case .start: return .hasPrefix(ExactText(plain))
    case .end: return .hasSuffix(ExactText(plain))
    case .anywhere: return .contains(ExactText(plain))
    case .whole, .pattern: return .equals(.string(ExactText(plain)))
    }
  }

  private static func folded(
    _ text: String, _ place: FoldedText.Place, _ line: Int
  ) throws(SigmaFault) -> ValueTest {
    do throws(RegexSyntaxError) { return .foldedText(try FoldedText(text, place)) } catch {
      throw SigmaFault("the text is too long: \(error.message)", line)
    }
  }

  /// A text without wildcards, its escapes resolved; nil when it has some.
  private static func unescaped(_ text: String) -> String? {
    var plain = String.UnicodeScalarView()
    var escaped = false
    for scalar in text.unicodeScalars {
      if escaped {
        if !["*", "?", "\\"].contains(scalar) { plain.append("\\") }
        plain.append(scalar)
        escaped = false
      } else if scalar == "\\" {
        escaped = true
      } else if scalar == "*" || scalar == "?" {
        return nil
      } else {
        plain.append(scalar)
      }
    }
    if escaped { plain.append("\\") }
    return String(plain)
  }

  // ---- words of the event ----------------------------------------------------------------------
  /// A word that stands anywhere in the event as it is written, names of fields included.
  static func keyword(_ node: YAMLNode) throws(SigmaFault) -> Predicate {
    let text: String
    switch node.content {
    case .text(let word): text = word
    case .integer(let number): text = "\(number)"
    default: throw SigmaFault("expected a word to look for, found \(node.found)", node.line)
    }
    if text.isEmpty { throw SigmaFault("expected a word to look for, found none", node.line) }
    // Stars at the ends say nothing: the word may stand anywhere.
    guard case .foldedText(let test) = try Self.text(text, .anywhere, false, node.line) else {
      return .constant(false)
    }
    return .text(.regex(test.regex))
  }

  // ---- operands --------------------------------------------------------------------------------
  private func regex(_ flags: ArraySlice<String>) throws(SigmaFault) -> ByteRegex {
    for flag in flags where !["i", "m", "s"].contains(flag) {
      throw fault("\(flag) does not go with re")
    }
    let pattern = try text()
    let prefix = flags.isEmpty ? "" : "(?\(flags.joined()))"
    do throws(RegexSyntaxError) { return try ByteRegex(prefix + pattern) } catch {
      let at = error.offset - prefix.unicodeScalars.count + 1
      throw fault("re: \(error.message), at character \(at) of \"\(pattern)\"")
    }
  }

  private func text() throws(SigmaFault) -> String {
    switch value.content {
    case .text(let text): return text
    case .integer(let number): return "\(number)"
    case .boolean(let value): return "\(value)"
    default: throw expected("a text")
    }
  }

  private func number() throws(SigmaFault) -> JSONNumber {
    switch value.content {
    case .integer(let number): return .integer(number)
    case .double(let number): return JSONNumber(number)
    default: throw expected("a number")
    }
  }

  /// The one modifier there may be.
  private func only(_ modifiers: [String]) throws(SigmaFault) -> String {
    guard modifiers.count == 1 else {
      throw fault("\(modifiers.joined(separator: " and ")) do not go together")
    }
    return modifiers[0]
  }

  private func expected(_ what: String) -> SigmaFault {
    fault("expected \(what), found \(value.found)")
  }

  private func fault(_ message: String) -> SigmaFault {
    SigmaFault("\(field): \(message)", value.line)
  }
}

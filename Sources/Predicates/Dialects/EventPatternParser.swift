/// Reads the objects of an event pattern into branches.
struct EventPatternParser {
  var scanner: PatternScanner

  init(_ scanner: PatternScanner) { self.scanner = scanner }

  /// Names that mean something to Ruler, and are no fields inside `$or`. Source: Constants.java.
  private static let reserved: Set<String> = [
    "exactly", "equals-ignore-case", "prefix", "suffix", "anything-but", "exists", "wildcard",
    "numeric", "cidr", "=", "<", "<=", ">", ">=", "regex", "not-wildcard",
    "not-equals-ignore-case", "date-after", "date-on-or-after", "date-before",
    "date-on-or-before", "in-date-range", "ip-address-in-range", "ip-address-not-in-range",
  ]

  mutating func read(
    _ members: [PatternJSON.Member], at path: [String], of object: PatternJSON, isInsideOr: Bool,
    into branches: inout [EventBranch]
  ) throws(PatternError) {
    if members.isEmpty {
      throw PatternError(
        "expected at least one field, found an empty object", at: object.offset)
    }
    for member in members {
      if member.name == "$or" {
        try readOr(member, at: path, into: &branches)
        continue
      }
      if isInsideOr && Self.reserved.contains(member.name) {
        throw PatternError(
          "expected the name of a field, found \"\(member.name)\", which is an operator: inside $or "
            + "it cannot name a field", at: member.offset)
      }
      // A dot in a name is a step, as Ruler flattens events.
      let field =
        path + member.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      switch member.value.value {
      case .object(let inner):
        try read(inner, at: field, of: member.value, isInsideOr: isInsideOr, into: &branches)
      case .array(let items):
        let part = try alternatives(items, FieldPath(field), at: member.value.offset)
        for number in branches.indices where branches[number].set(part) {
          scanner.warn(
            "\(FieldPath(field)) is given twice; the later one counts here, whether EventBridge takes "
              + "it is not documented", unknown: true, at: member.offset)
        }
      default:
        throw PatternError(
          "expected an array of alternatives or an object of fields for \"\(member.name)\", found "
            + "\(member.value.found); a single value stands in an array, too",
          at: member.value.offset)
      }
    }
  }

  private mutating func readOr(
    _ member: PatternJSON.Member, at path: [String], into branches: inout [EventBranch]
  ) throws(PatternError) {
    guard case .array(let items) = member.value.value else {
      throw PatternError(
        "expected an array of objects after $or, found \(member.value.found)",
        at: member.value.offset)
    }
    guard items.count >= 2 else {
      throw PatternError(
        "expected at least two objects in $or, found \(items.count)", at: member.value.offset)
    }
    var all: [EventBranch] = []
    for item in items {
      guard case .object(let inner) = item.value else {
        throw PatternError("expected an object in $or, found \(item.found)", at: item.offset)
      }
      var alternative = branches
      try read(inner, at: path, of: item, isInsideOr: true, into: &alternative)
      all += alternative
      if all.count > EventPattern.mostBranches {
        throw PatternError(
          "the $or of this pattern make more than \(EventPattern.mostBranches) combinations",
          at: member.offset)
      }
    }
    branches = all
  }

  private mutating func alternatives(
    _ items: [PatternJSON], _ field: FieldPath, at offset: Int
  ) throws(PatternError) -> FieldGroup.Part {
    if items.isEmpty {
      throw PatternError("expected at least one alternative, found an empty array", at: offset)
    }
    var part = FieldGroup.Part(field: field, tests: [])
    var texts: Set<ExactText> = []
    for item in items {
      switch item.value {
      case .null: part.tests.append(.equals(.null))
      case .boolean(let value): part.tests.append(.equals(.boolean(value)))
      case .number(let text): part.tests.append(.equals(.number(Self.number(text))))
      case .string(let text):
        // An IPv6 address equals each of its spellings.
        if text.contains(":"), let block = NetworkBlock(text), !text.contains("/") {
          part.tests.append(.inNetwork(block))
        } else {
          texts.insert(ExactText(text))
        }
      case .array:
        throw PatternError(
          "expected a string, a number, true, false, null or an operator, found an array",
          at: item.offset)
      case .object(let members):
        guard let test = try operation(members, item) else {
          part.orAbsent = true
          continue
        }
        part.tests.append(test)
      }
    }
    if texts.count == 1, let only = texts.first {
      part.tests.append(.equals(.string(only)))
    } else if !texts.isEmpty {
      part.tests.append(.oneOf(texts))
    }
    return part
  }

  static func number(_ text: String) -> JSONNumber {
    Array(text.utf8).withUnsafeBytes { JSONNumber($0) } ?? .double(.nan)
  }
}

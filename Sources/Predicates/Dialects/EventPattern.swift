/// Parses the event patterns of EventBridge (docs/patterns.md).
///
/// Source: aws/event-ruler, the matcher that EventBridge publishes (README, JsonRuleCompiler), and
/// Amazon EventBridge User Guide, "Comparison operators for use in event patterns".
package enum EventPattern {
  /// Branches that the `$or` of a pattern may make. Source: EventBridge User Guide, "$or".
  static let mostBranches = 1000

  /// Fields that all branches may have together.
  static let mostFields = 20_000

  /// The longest pattern that is read, in characters: twice EventBridge's quota, which can be raised.
  static let longest = 4096

  /// - Throws: `PatternError` with the place, in code points from 0, of what EventBridge refuses too: bad JSON,
  ///   an unknown operator, an empty list.
  package static func parse(_ text: String) throws(PatternError) -> Pattern {
    var scanner = PatternScanner(text)
    if scanner.scalars.count > longest {
      throw scanner.error(
        "expected at most \(longest) characters, found \(scanner.scalars.count)", at: longest)
    }
    let document = try PatternJSON.parse(&scanner)
    guard case .object(let members) = document.value else {
      throw PatternError("expected an object, found \(document.found)", at: document.offset)
    }
    var parser = EventPatternParser(scanner)
    var branches: [EventBranch] = [EventBranch()]
    try parser.read(members, at: [], of: document, isInsideOr: false, into: &branches)
    let fields = branches.reduce(0) { $0 + $1.parts.count }
    if fields > mostFields {
      throw PatternError(
        "the $or of this pattern make \(branches.count) combinations with \(fields) fields together; "
          + "at most \(mostFields) are looked at", at: document.offset)
    }
    let envelope = EventEnvelope(branches: branches)
    var warnings = parser.scanner.warnings
    warnings += envelope.warnings
    return Pattern(
      dialect: .eventPattern, text: text,
      predicate: Predicate.any(branches.map(\.recordPredicate)).simplified,
      warnings: warnings, envelope: envelope)
  }
}

/// One way to meet a pattern: each field with the tests of which one has to pass.
struct EventBranch {
  private(set) var parts: [FieldGroup.Part] = []
  private var places: [FieldPath: Int] = [:]

  /// Sets what a field has to meet. Returns whether it had been set before: the later one counts, as in
  /// Ruler.
  mutating func set(_ part: FieldGroup.Part) -> Bool {
    if let known = places[part.field] {
      parts[known] = part
      return true
    }
    places[part.field] = parts.count
    parts.append(part)
    return false
  }

  static let detail = ExactText("detail")

  private func isAboutRecord(_ part: FieldGroup.Part) -> Bool {
    part.field.names.first.map { ExactText($0) == Self.detail } ?? false
  }

  /// What is asked of the envelope around the record.
  var envelopeParts: [FieldGroup.Part] { parts.filter { !isAboutRecord($0) } }

  var envelopePredicate: Predicate { Predicate.all(envelopeParts.map(\.separately)).simplified }

  /// What is asked of the record; never, if no envelope meets the rest.
  var recordPredicate: Predicate {
    for part in envelopeParts where !part.orAbsent {
      guard EventEnvelope.fields.contains(part.field.names[0]) else { return .constant(false) }
    }
    var clusters: [[FieldGroup.Part]] = []
    var numbers: [ExactText: Int] = [:]
    for var part in parts where isAboutRecord(part) {
      part.field = FieldPath(Array(part.field.names.dropFirst()))
      guard let name = part.field.names.first else {
        // The record itself is an object: no value, and so it is absent.
        if part.orAbsent { continue }
        return .constant(false)
      }
      if let known = numbers[ExactText(name)] {
        clusters[known].append(part)
      } else {
        numbers[ExactText(name)] = clusters.count
        clusters.append([part])
      }
    }
    return Predicate.all(clusters.map(Self.predicate)).simplified
  }

  private static func predicate(_ cluster: [FieldGroup.Part]) -> Predicate {
    if cluster.count == 1 { return cluster[0].separately }
    let group = FieldGroup(cluster)
    // Where the documents say that no list is on the way, parts are met each for itself.
    return EventSchema.canShareList(cluster.map(\.field)) ? .group(group) : group.separately
  }
}

extension EventSchema {
  /// Whether two of the fields may lead through the same list.
  static func canShareList(_ fields: [FieldPath]) -> Bool {
    FieldPath.longestCommonNames(fields).contains { names in
      (1...names.count).contains { depth in
        guard case .members = shape(of: names.prefix(depth)) else { return true }
        return depth == 1 && lists.contains(names[0])
      }
    }
  }
}

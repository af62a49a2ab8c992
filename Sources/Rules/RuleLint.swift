package import Predicates

/// What is doubtful about a rule that loads.
package enum RuleLint {
  /// What `rules lint` says of a rule: missing examples and tags, a match that is always or never true,
  /// comparisons with a value of another type than CloudTrail writes, fields that no event has.
  package static func remarks(_ rule: Rule) -> [RuleProblem] {
    var messages: [String] = []
    if rule.examples.fires.isEmpty, !rule.file.isSigma {
      messages.append("has no example that fires")
    }
    if rule.examples.quiet.isEmpty, !rule.file.isSigma {
      messages.append("has no example that stays quiet")
    }
    if rule.tags.isEmpty { messages.append("has no tags") }
    if rule.predicate == .constant(false) { messages.append("match can never be true") }
    if rule.predicate == .constant(true) {
      messages.append("match is true of every event")
    }
    if !rule.file.isSigma { messages += typeRemarks(rule.predicate) }
    // Sigma's rules load with fields that no record has: what else they ask for may be right.
    for field in rule.predicate.fields.sorted(by: { $0.description < $1.description }) {
      guard rule.file.isSigma, let unknown = EventSchema.check(field) else { continue }
      let hint = unknown.hint
      messages.append("asks for \(unknown.path), which no CloudTrail event has\(hint)")
    }
    return messages.map {
      RuleProblem(path: rule.file.path, line: nil, message: "rule \(rule.id) \($0)")
    }
  }

  // CloudTrail writes these as text, though they look like something else.
  private static let texts: Set<[String]> = [
    ["recipientAccountId"], ["userIdentity", "accountId"], ["userIdentity", "principalId"],
    ["userIdentity", "sessionContext", "attributes", "mfaAuthenticated"], ["eventVersion"],
    ["additionalEventData", "MFAUsed"],
  ]
  // And these as true or false.
  private static let booleans: Set<[String]> = [["readOnly"], ["managementEvent"]]

  /// Comparisons with a value of another type than CloudTrail writes.
  package static func typeRemarks(_ predicate: Predicate) -> [String] {
    switch predicate {
    case .constant: return []
    case .not(let part): return typeRemarks(part)
    case .all(let parts), .any(let parts): return parts.flatMap(typeRemarks)
    case .test(let field, .oneOf) where booleans.contains(field.names):
      return ["compares \(field) with texts: CloudTrail writes true or false, without quotes"]
    case .test(let field, .equals(let value)):
      switch value {
      case .number, .boolean:
        guard texts.contains(field.names) else { return [] }
        return ["compares \(field) with \(value.words): CloudTrail writes it as text, \"…\""]
      case .string(let text):
        guard booleans.contains(field.names) else { return [] }
        return [
          "compares \(field) with \"\(text)\": CloudTrail writes true or false, without quotes"
        ]
      case .null: return []
      }
    default: return []
    }
  }
}

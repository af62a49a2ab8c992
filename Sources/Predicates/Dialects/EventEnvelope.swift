internal import Values

/// What an event pattern asks of the envelope in which EventBridge delivers a record.
package struct EventEnvelope: Hashable, Sendable {
  /// The fields of an envelope. Source: EventBridge User Guide, "Events".
  package static let fields: Set<String> = [
    "version", "id", "detail-type", "source", "account", "time", "region", "resources", "detail",
    "replay-name",
  ]

  /// The `detail-type`s in which CloudTrail's records come. Source: EventBridge User Guide, "Events from
  /// AWS services via CloudTrail"; sign-in is spelt in two ways in AWS's documents.
  package static let detailTypes = [
    "AWS API Call via CloudTrail", "AWS Console Sign In via CloudTrail",
    "AWS Console Signin via CloudTrail", "AWS Console Action via CloudTrail",
    "AWS Service Event via CloudTrail", "AWS Insight via CloudTrail",
  ]

  /// About the envelope; always true if nothing is asked of it.
  package let predicate: Predicate
  /// Those of `detailTypes` that it lets through.
  package let lets: [String]
  let warnings: [PatternWarning]

  init(branches: [EventBranch]) {
    predicate = Predicate.any(branches.map(\.envelopePredicate)).simplified
    lets = Self.detailTypes.filter { type in
      branches.contains { branch in
        branch.envelopeParts.allSatisfy { part in
          part.field != FieldPath(["detail-type"])
            || part.tests.contains { $0.passes(text: type) }
        }
      }
    }
    var warnings: [PatternWarning] = []
    if Set(branches.map(\.envelopePredicate)).count > 1 {
      warnings.append(
        PatternWarning(
          "branches of $or ask different things of the envelope: what is said about the record holds "
            + "for some envelope"))
    }
    for name in Set(branches.flatMap(\.envelopeParts).map { $0.field.names[0] }).sorted()
    where !Self.fields.contains(name) {
      let isRecordField = EventSchema.check(FieldPath([name])) == nil
      warnings.append(
        PatternWarning(
          "no EventBridge event has the field \(name)"
            + NearestName.hint(isRecordField ? "detail.\(name)" : nil)))
    }
    if lets.isEmpty {
      warnings.append(
        PatternWarning("no CloudTrail event comes in an envelope with this detail-type"))
    }
    self.warnings = warnings
  }

  /// Whether it asks for anything but certain `detail-type`s.
  package var asksForMore: Bool {
    !predicate.fields.subtracting([FieldPath(["detail-type"])]).isEmpty
  }
}

extension ValueTest {
  /// Whether a text passes.
  func passes(text: String) -> Bool {
    var regexes: [ByteRegex] = []
    let test = CompiledTest(self, regexes: &regexes)
    var runner = TestRunner(regexes: regexes)
    return Array(text.utf8).withUnsafeBytes { runner.passes(test, text: $0) }
  }
}

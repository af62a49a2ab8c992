/// A test that has to pass for a predicate to be true: what decides which predicates are looked at for
/// an event.
struct Trigger: Hashable {
  var field: FieldPath
  var test: ValueTest

  /// Tests of which at least one passes whenever the predicate is true. Nil when there are none: a
  /// predicate made of negations can be true of an event that has no field at all.
  static func choose(for predicate: Predicate) -> [Trigger]? {
    switch predicate {
    case .constant(let value): return value ? nil : []
    case .not, .text: return nil
    case .group(let group): return choose(for: group.separately)
    case .below(let field, _): return [Trigger(field: field, test: .exists)]
    case .same(let field, _): return [Trigger(field: field, test: .isText)]
    case .test(let field, let test): return [Trigger(field: field, test: test)]
    case .any(let parts):
      var all: [Trigger] = []
      for part in parts {
        guard let triggers = choose(for: part) else { return nil }
        all += triggers
      }
      return all
    case .all(let parts):
      return parts.compactMap(choose).min { cost($0) < cost($1) }
    }
  }

  /// How often the triggers are likely to pass, in arbitrary units: an event name is rare, a source or
  /// an account is not, and anything but equality says little.
  private static func cost(_ triggers: [Trigger]) -> Int {
    triggers.reduce(0) { $0 + $1.cost }
  }

  private var cost: Int {
    let perValue: Int
    switch field.names {
    case ["eventName"]: perValue = 2
    case ["userIdentity", "type"]: perValue = test == .equals(.string("Root")) ? 1 : 60
    case ["eventID"], ["requestID"], ["userIdentity", "accessKeyId"]: perValue = 1
    case ["errorCode"], ["sourceIPAddress"], ["userIdentity", "arn"], ["userIdentity", "userName"]:
      perValue = 10
    case ["eventSource"]: perValue = 20
    case ["eventType"], ["eventCategory"], ["awsRegion"], ["recipientAccountId"], ["readOnly"]:
      perValue = 80
    default: perValue = 8
    }
    switch test {
    case .equals: return perValue
    case .oneOf(let values): return perValue * values.count
    case .exists, .isText, .isNumber, .noneOf: return perValue * 100
    default: return perValue * 10
    }
  }
}

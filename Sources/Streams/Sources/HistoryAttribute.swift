internal import AWS
internal import Predicates

/// Which part of a predicate LookupEvents can look up, so that it gives every event that the predicate is true of.
enum HistoryAttribute {
  /// The attribute of each field, the most selective first.
  ///
  /// Not among them: ResourceName and ResourceType, which CloudTrail takes from parameters as it likes; and Username
  /// of what is no IAM user: of a role it is the session's name, and root's records have none (assumed; nobody has
  /// documented more than examples).
  private static let fields: [(field: FieldPath, key: String)] = [
    (FieldPath(["eventID"]), "EventId"),
    (FieldPath(["userIdentity", "accessKeyId"]), "AccessKeyId"),
    (FieldPath(["userIdentity", "userName"]), "Username"),
    (FieldPath(["eventName"]), "EventName"),
    (FieldPath(["eventSource"]), "EventSource"),
    (FieldPath(["readOnly"]), "ReadOnly"),
  ]

  static func of(_ predicate: Predicate) -> (key: String, value: String)? {
    let parts: [Predicate] = if case .all(let parts) = predicate { parts } else { [predicate] }
    for (field, key) in fields {
      for case .test(let asked, .equals(let scalar)) in parts where asked.isPlain(field) {
        switch (scalar, key) {
        case (.boolean(let flag), "ReadOnly"): return (key, flag ? "true" : "false")
        case (_, "ReadOnly"): continue
        case (.string(let text), "Username"):
          if parts.contains(where: isUser), !text.string.isEmpty { return (key, text.string) }
        case (.string(let text), _): if !text.string.isEmpty { return (key, text.string) }
        default: continue
        }
      }
    }
    return nil
  }

  private static func isUser(_ part: Predicate) -> Bool {
    guard case .test(let field, .equals(.string("IAMUser"))) = part else { return false }
    return field.isPlain(FieldPath(["userIdentity", "type"]))
  }
}

extension FieldPath {
  /// Whether it leads to this member; filter patterns write paths of their own kind.
  fileprivate func isPlain(_ field: FieldPath) -> Bool {
    names == field.names && rest.isEmpty
  }
}

internal import Values

/// Policies in IAM's answers: JSON, percent-encoded, in a string. They are given as tables, as the AWS CLI and
/// boto3 give them. Source: IAM API Reference, "GetPolicyVersion".
enum IAMPolicies {
  static func isPolicy(_ place: Place, in model: ServiceModel) -> Bool {
    place.shape.name == "policyDocumentType" && model.metadata.serviceID == "IAM"
  }

  /// The policy; nil when the text is none.
  static func decoded(_ text: String) -> Value? {
    PercentEncoding.decode(text).flatMap { document($0) }
  }

  /// The policy of a text that is JSON already.
  static func document(_ text: String) -> Value? {
    guard let document = try? JSONDocument(Array(text.utf8)), document.root.kind == .object
    else { return nil }
    return Value(document.root)
  }
}

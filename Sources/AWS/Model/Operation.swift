package import Values

/// One operation of a service.
package struct Operation: Sendable {
  /// What making the call amounts to (docs/aws-models.md).
  package enum Access: String, Sendable {
    /// It leaves nothing behind.
    case read
    /// It leaves nothing behind, but its answer gives access: a secret, credentials, a presigned URL.
    case secret
    case write
  }

  /// As the API spells it: `DescribeTrails`.
  package let name: String
  package var method = "POST"
  /// The path, with `{Label}` and `{Label+}`, and maybe a query.
  package var requestURI = "/"
  package var input: Member?
  package var output: Member?
  /// The element around the result in the query protocol.
  package var resultWrapper: String?
  package var errors: [Member] = []
  /// As the list of reviewed operations has it; `write` for every operation that is not on the list.
  package var access: Access = .write
  /// Whether the list has the operation.
  package var isReviewed = false
  /// Whether making the call twice is as good as making it once.
  package var isIdempotent = false
  /// `v4`, `none`, `v4-unsigned-body`, `bearer`; nil is the service's own.
  package var authType: String?
  package var unsignedPayload = false
  /// `{AccountId}.` and the like, to go in front of the endpoint's host.
  package var hostPrefix: String?
  package var checksum: ChecksumTrait?
  /// Members that the endpoint rules want, given by the operation and not the caller.
  package var staticContext: [String: JSON] = [:]
  package var operationContext: [String: String] = [:]
  package var pagination: Pagination?

  init(name: String) { self.name = name }
}

/// Checksums of a body that S3 asks for.
package struct ChecksumTrait: Sendable {
  package var required = false
  /// The member that names the algorithm.
  package var algorithmMember: String?
}

/// How an operation's pages follow each other: paginators-1.json. Tokens and keys are JMESPath.
package struct Pagination: Sendable {
  package var inputTokens: [String] = []
  package var outputTokens: [String] = []
  package var resultKeys: [String] = []
  package var moreResults: String?
  package var limitKey: String?

  package init() {}
}

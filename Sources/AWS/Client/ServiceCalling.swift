/// Where a call goes and who makes it.
package struct CallContext: Sendable {
  package var region: String
  /// Nil: the call is not signed.
  package var credentials: Credentials?

  package init(region: String, credentials: Credentials?) {
    self.region = region
    self.credentials = credentials
  }
}

/// Makes single calls for those who cannot hold a client: the client asks the credential chain, and some
/// links of the chain ask STS or IAM Identity Center.
package protocol ServiceCalling: Sendable {
  /// - Parameter service: a shipped service's name, `sts`, with its operation as the API spells it.
  func call(
    _ service: String, _ operation: String, _ parameters: Members, in context: CallContext
  ) async throws(AWSError) -> Value
}

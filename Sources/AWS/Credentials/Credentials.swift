package import Values

/// What a request is signed with. Prints without its secrets.
package struct Credentials: Sendable, CustomStringConvertible {
  package let accessKey: String
  package let secretKey: Secret
  package let token: Secret?
  /// When they stop working; nil: never.
  package let expires: Timestamp?
  /// The account they belong to, where that is known without a call: some endpoints have it in
  /// their name.
  package let accountID: String?
  /// Where they came from, for messages: `environment`, `profile audit`, `instance metadata`.
  package let source: String

  package init(
    accessKey: String, secretKey: String, token: String? = nil, expires: Timestamp? = nil,
    accountID: String? = nil, source: String
  ) {
    self.accessKey = accessKey
    self.secretKey = Secret(secretKey)
    self.token = token.map(Secret.init)
    self.expires = expires
    self.accountID = accountID
    self.source = source
  }

  package var description: String { "\(accessKey) from \(source)" }
}

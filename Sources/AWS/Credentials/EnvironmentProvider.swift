internal import Values

/// Keys in environment variables.
struct EnvironmentProvider: CredentialProvider {
  let machine: Machine
  /// A profile that was asked for by name goes before the environment.
  var isPassedOver = false

  var name: String { "environment" }

  func find(now: Timestamp) async throws(AWSError) -> CredentialSearch {
    if isPassedOver { return .nothing("skipped, since a profile was asked for") }
    guard let accessKey = machine.variable("AWS_ACCESS_KEY_ID") else {
      return .nothing("AWS_ACCESS_KEY_ID is not set")
    }
    guard let secretKey = machine.variable("AWS_SECRET_ACCESS_KEY") else {
      throw .credentials(
        "PartialCredentials",
        "environment: AWS_ACCESS_KEY_ID is set, AWS_SECRET_ACCESS_KEY is not")
    }
    return .found(
      Credentials(
        accessKey: accessKey, secretKey: secretKey,
        token: machine.variable("AWS_SECURITY_TOKEN") ?? machine.variable("AWS_SESSION_TOKEN"),
        expires: try expires(), accountID: machine.variable("AWS_ACCOUNT_ID"), source: name))
  }

  private func expires() throws(AWSError) -> Timestamp? {
    guard let text = machine.variable("AWS_CREDENTIAL_EXPIRATION") else { return nil }
    guard let time = Timestamp(iso8601: text) else {
      throw .configuration(
        "AWS_CREDENTIAL_EXPIRATION: expected a time, 2026-03-01T08:12:01Z, found \"\(text)\"")
    }
    return time
  }
}

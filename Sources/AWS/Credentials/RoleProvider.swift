internal import Values

/// A role that the caller named, assumed with the credentials of a chain.
struct RoleProvider: CredentialProvider {
  let links: CredentialLinks
  let role: AssumedRole
  let source: CredentialChain

  var name: String { "role \(role.arn)" }
  var asksUser: Bool { role.mfaSerial != nil }

  func find(now: Timestamp) async throws(AWSError) -> CredentialSearch {
    .found(
      try await links.assume(role, for: "asked for", now: now) { () async throws(AWSError) in
        try await source.credentials(now: now)
      })
  }
}

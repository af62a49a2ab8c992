internal import Values

/// The role of the EC2 instance.
struct InstanceMetadataProvider: CredentialProvider {
  let configuration: Configuration
  let transport: any HTTPTransport

  var name: String { "instance metadata" }

  private static let path = "latest/meta-data/iam/security-credentials/"

  func find(now: Timestamp) async throws(AWSError) -> CredentialSearch {
    let metadata = try InstanceMetadata(configuration, transport: transport)
    do {
      return try await role(metadata, now: now)
    } catch {
      return .nothing(error.why)
    }
  }

  private func role(
    _ metadata: InstanceMetadata, now: Timestamp
  ) async throws(InstanceMetadata.Unavailable) -> CredentialSearch {
    let token = try await metadata.token()
    let role = try await metadata.text(Self.path, token: token).trimmed
    guard !role.isEmpty, role.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") })
    else { return .nothing("the instance has no role") }
    let text = try await metadata.text(Self.path + role, token: token)
    guard let document = try? JSONDocument(Array(text.utf8)) else {
      return .nothing("role \(role): the answer is no JSON")
    }
    let source = "instance metadata, role \(role)"
    guard let found = Credentials(document.root, token: "Token", source: source),
      found.token != nil,
      let expires = found.expires
    else {
      let code = document.root["Code"]?.string ?? "no credentials in the answer"
      return .nothing("role \(role): \(code)")
    }
    return .found(
      Credentials(
        accessKey: found.accessKey, secretKey: found.secretKey.reveal(),
        token: found.token?.reveal(),
        expires: Self.extended(expires, now: now), accountID: found.accountID, source: source))
  }

  /// When the service cannot make new credentials it gives old ones, and EC2 goes on accepting
  /// them: they count as good for a while, so that not every call asks again.
  static func extended(_ expires: Timestamp, now: Timestamp) -> Timestamp {
    let offset = CredentialChain.advisoryWindow + Int64.random(in: 120...600)
    return now + offset >= expires ? now + offset : expires
  }
}

internal import Values

/// A role that is assumed with a token from a file: EKS service accounts, CI systems. What
/// variables and profile say is put together, variables first.
struct WebIdentityProvider: CredentialProvider {
  let links: CredentialLinks
  let profile: String
  let usesEnvironment: Bool

  var name: String { "web identity" }

  private func value(_ variable: String, _ setting: String) -> String? {
    if usesEnvironment, let text = links.machine.variable(variable) { return text }
    let text = links.configuration.profiles[profile]?[setting]?.value
    return text?.isEmpty == true ? nil : text
  }

  func find(now: Timestamp) async throws(AWSError) -> CredentialSearch {
    guard let file = value("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file") else {
      let variable = usesEnvironment ? "AWS_WEB_IDENTITY_TOKEN_FILE is not set, " : ""
      return .nothing("\(variable)no web_identity_token_file in profile \"\(profile)\"")
    }
    guard let arn = value("AWS_ROLE_ARN", "role_arn") else {
      throw .configuration(
        "web identity: there is a token file, \(file), but no role: expected AWS_ROLE_ARN or role_arn in "
          + "profile \"\(profile)\"")
    }
    var role = AssumedRole(arn: arn)
    role.sessionName = value("AWS_ROLE_SESSION_NAME", "role_session_name")
    let source = "web identity, role \(arn)"
    let key = CLICache.key(role.parameters, spaced: true)
    if let kept = links.cliCache.credentials(key, now: now, source: source) {
      return .found(kept)
    }
    return .found(try await assume(role, tokenFile: file, source: source, now: now))
  }

  private func assume(
    _ role: AssumedRole, tokenFile: String, source: String, now: Timestamp
  ) async throws(AWSError) -> Credentials {
    var parameters = role.parameters
    parameters["RoleSessionName"] = .string(role.sessionName ?? AssumedRole.sessionName(now))
    parameters["WebIdentityToken"] = .string(try token(tokenFile))
    let context = CallContext(region: try links.region(), credentials: nil)
    do {
      let answer = try await links.calling.call(
        "sts", "AssumeRoleWithWebIdentity", parameters, in: context)
      return try CredentialLinks.credentials(inAnswer: answer, source: source)
    } catch {
      throw error.explained("\(source) cannot be assumed")
    }
  }

  private func token(_ path: String) throws(AWSError) -> String {
    switch links.machine.read(path) {
    case .bytes(let bytes):
      let token = String(decoding: bytes, as: UTF8.self).trimmed
      guard !token.isEmpty else { throw .credentials("web identity: \(path) is empty") }
      return token
    case .absent: throw .credentials("web identity: \(path): no such file")
    case .unreadable(let why): throw .credentials("web identity: \(path): \(why)")
    }
  }
}

internal import Logging
internal import Values

/// A profile of IAM Identity Center: the sign-in that the CLI keeps gives the role's credentials.
/// One with an `sso_session` is renewed when it is about to end, and kept where it was, since the
/// service may take back the old one.
struct SSOProvider: CredentialProvider {
  let links: CredentialLinks
  let profile: String

  var name: String { "IAM Identity Center" }

  /// Seconds before its end at which a sign-in is renewed.
  private static let refreshWindow: Int64 = 15 * 60

  func find(now: Timestamp) async throws(AWSError) -> CredentialSearch {
    guard let sso = try SSOProfile(links.configuration, profile: profile) else {
      return .nothing("no sso_account_id or sso_role_name in profile \"\(profile)\"")
    }
    let source = "IAM Identity Center, profile \(profile)"
    let key = CLICache.key(
      [
        "accountId": .string(sso.accountID), "roleName": .string(sso.roleName),
        sso.session == nil ? "startUrl" : "sessionName": .string(sso.session ?? sso.startURL),
      ], spaced: false)
    if let kept = links.cliCache.credentials(key, now: now, source: source) {
      return .found(kept)
    }
    let token = try await token(sso, now: now)
    let parameters: Members = [
      "roleName": .string(sso.roleName), "accountId": .string(sso.accountID),
      "accessToken": .string(token.accessToken.reveal()),
    ]
    do {
      let answer = try await links.calling.call(
        "sso", "GetRoleCredentials", parameters,
        in: CallContext(region: sso.region, credentials: nil))
      return .found(try Self.credentials(answer, account: sso.accountID, source: source))
    } catch  where error.code == "UnauthorizedException" {
      throw .credentials("SignInEnded", "\(source): the sign-in is no longer valid: \(sso.remedy)")
    } catch {
      throw error.explained("\(source), role \(sso.roleName) in account \(sso.accountID)")
    }
  }

  private static func credentials(
    _ answer: Value, account: String, source: String
  ) throws(AWSError) -> Credentials {
    guard let role = answer["roleCredentials"], let accessKey = role["accessKeyId"]?.string,
      let secretKey = role["secretAccessKey"]?.string, let token = role["sessionToken"]?.string,
      let milliseconds = role["expiration"]?.integer
    else { throw .credentials("\(source): expected roleCredentials in the answer, found none") }
    return Credentials(
      accessKey: accessKey, secretKey: secretKey, token: token,
      expires: Timestamp(seconds: milliseconds / 1000), accountID: account, source: source)
  }

  /// The sign-in, renewed if it is time.
  private func token(_ sso: SSOProfile, now: Timestamp) async throws(AWSError) -> SSOToken {
    let path = SSOToken.path(sso, links.machine)
    let bytes: [UInt8]
    switch links.machine.read(path) {
    case .bytes(let content): bytes = content
    case .absent:
      throw .credentials(
        "NotSignedIn", "profile \"\(profile)\": not signed in, \(path) is not there: \(sso.remedy)")
    case .unreadable(let why): throw .credentials("\(path): \(why)")
    }
    guard var token = SSOToken(bytes) else {
      throw .credentials(
        "\(path): expected a sign-in with accessToken and expiresAt: \(sso.remedy)")
    }
    var failure = ""
    if sso.session != nil, token.expires < now + Self.refreshWindow {
      do {
        if let renewed = try await renewed(token, sso, path: path, now: now) { token = renewed }
      } catch {
        // It goes on with the old one while that lasts.
        failure = "; renewing it failed: \(error.code)"
        links.machine.log.warning(
          "the sign-in of \(sso.session ?? "") is not renewed: \(error.code)")
      }
    }
    guard token.expires > now else {
      throw .credentials(
        "SignInEnded",
        "profile \"\(profile)\": the sign-in ended at \(token.expires)\(failure): \(sso.remedy)")
    }
    return token
  }

  private func renewed(
    _ token: SSOToken, _ sso: SSOProfile, path: String, now: Timestamp
  ) async throws(AWSError) -> SSOToken? {
    guard let parameters = token.refreshParameters(now: now) else { return nil }
    let answer = try await links.calling.call(
      "sso-oidc", "CreateToken", parameters, in: CallContext(region: sso.region, credentials: nil))
    guard let accessToken = answer["accessToken"]?.string,
      let lifetime = answer["expiresIn"]?.integer
    else { throw .credentials("expected accessToken and expiresIn in the answer, found none") }
    var token = token
    token.accessToken = Secret(accessToken)
    token.expires = now + lifetime
    if let next = answer["refreshToken"]?.string { token.refreshToken = Secret(next) }
    if let why = links.machine.write(path, token.document(sso)) {
      links.machine.log.warning("\(path) is not written: \(why)")
    }
    return token
  }
}

internal import Values
internal import Logging

/// A profile that was signed in to with `aws login`. The session's credentials are renewed with its
/// key, and the new ones kept where the old ones were: the service takes back the old refresh
/// token.
struct LoginProvider: CredentialProvider {
  let links: CredentialLinks
  let profile: String

  var name: String { "console sign-in" }

  /// Seconds before their end at which credentials are renewed.
  private static let refreshWindow: Int64 = 5 * 60

  private var remedy: String { "run aws login --profile \(profile)" }

  func find(now: Timestamp) async throws(AWSError) -> CredentialSearch {
    guard let setting = links.configuration.profiles[profile]?["login_session"] else {
      return .nothing("no login_session in profile \"\(profile)\"")
    }
    let path = LoginSession.path(setting.value, links.machine)
    let source = "aws login, profile \(profile)"
    let session = try session(path)
    guard session.expires < now + Self.refreshWindow else {
      return .found(session.credentials(source: source))
    }
    do {
      let renewed = try await renewed(session, path: path, now: now)
      return .found(renewed.credentials(source: source))
    } catch {
      guard session.expires > now else { throw error }
      links.machine.log.warning("\(source): not renewed: \(error.code)")
      return .found(session.credentials(source: source))
    }
  }

  private func session(_ path: String) throws(AWSError) -> LoginSession {
    switch links.machine.read(path) {
    case .bytes(let bytes):
      if let session = LoginSession(bytes) { return session }
      throw .credentials("\(path): expected a session of aws login: \(remedy)")
    case .absent:
      throw .credentials(
        "NotSignedIn", "profile \"\(profile)\": not signed in, \(path) is not there: \(remedy)")
    case .unreadable(let why): throw .credentials("\(path): \(why)")
    }
  }

  private func renewed(
    _ session: LoginSession, path: String, now: Timestamp
  ) async throws(AWSError) -> LoginSession {
    let url = try endpoint() + "/v1/token"
    let identifier = (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 16) }
    guard
      let proof = ProofOfPossession(pem: session.key.reveal())?.header(
        method: "POST", url: url, now: now, identifier: identifier.joined(separator: "-"))
    else { throw .credentials("\(path): expected a P-256 key as dpopKey: \(remedy)") }
    var options = HTTPOptions()
    options.caBundle = try links.configuration.caBundle()
    options.totalTimeout = 60
    options.bodyLimit = 1 << 20
    let request = HTTPRequest(
      method: "POST", url: url, headers: ["Content-Type": "application/json", "DPoP": proof],
      body: session.refreshRequest, options: options)
    let response: HTTPResponse
    do {
      response = try await links.transport.send(request)
    } catch {
      throw AWSError(.network, code: "SignInUnreachable", "\(url): \(error.message)")
    }
    guard response.status == 200 else { throw refused(response) }
    guard let bytes = session.document(refreshedBy: response.body, now: now),
      let renewed = LoginSession(bytes)
    else {
      throw .credentials("\(url): expected accessToken, expiresIn and refreshToken: \(remedy)")
    }
    if let why = links.machine.write(path, bytes) {
      links.machine.log.warning("\(path) is not written: \(why)")
    }
    return renewed
  }

  private func refused(_ response: HTTPResponse) -> AWSError {
    let code = (try? JSONDocument(response.body))?.root["error"]?.string ?? "no reason given"
    var error = AWSError.credentials(
      "SignInEnded", "profile \"\(profile)\": the sign-in cannot be renewed (\(code)): \(remedy)")
    error.status = response.status
    return error
  }

  /// The sign-in service, which is in every region under a name of its own.
  private func endpoint() throws(AWSError) -> String {
    let settings = try ClientSettings(links.configuration)
    if let url = settings.endpointURL(for: "Signin") {
      return url.hasSuffix("/") ? String(url.dropLast()) : url
    }
    let region = try links.region()
    let (plain, suffix, dualStack) =
      if region.hasPrefix("cn-") {
        ("signin.amazonaws.cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn")
      } else if region.hasPrefix("us-gov-") {
        ("signin.amazonaws-us-gov.com", "amazonaws.com", "api.aws")
      } else {
        ("signin.aws.amazon.com", "amazonaws.com", "api.aws")
      }
    switch (settings.useFIPS, settings.useDualStack) {
    case (false, false): return "https://\(region).\(plain)"
    case (true, let isDual): return "https://signin-fips.\(region).\(isDual ? dualStack : suffix)"
    case (false, true): return "https://signin.\(region).\(dualStack)"
    }
  }
}

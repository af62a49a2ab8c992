import Foundation
import Values
import Testing

@testable import AWS

struct LoginTests {
  private static let config =
    "[default]\nregion = eu-west-1\nlogin_session = arn:aws:sts::1:session"
  /// SHA-256 of the session's name.
  private static let path =
    "/home/ada/.aws/login/cache/656e1991fb2751982a7ace35ba6996e6a6990286649ae00fcb1a1fe6e23ebd1a.json"
  /// A key made for these tests, in PEM as the CLI keeps it.
  private static let key =
    #"-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIAASNFZ4kKvN7xI0VniQq83vEjRWeJCrze8SNFZ4kKvNoAoGCCqGSM49\n"#
    + #"AwEHoUQDQgAELVYqYX6d+wQ31mE6A4b7ucJBjo6JV9TXqf17FRiIMno47NfZtrFm\n"#
    + #"dG2FuXT7imuf0rqzi5pA7dtgCKOA0Hhszw==\n-----END EC PRIVATE KEY-----\n"#

  private func session(expires: Timestamp) -> String {
    #"{"accessToken":{"accessKeyId":"OLD","secretAccessKey":"s","sessionToken":"t","accountId":"1","#
      + #""expiresAt":"\#(expires)"},"clientId":"client","refreshToken":"old-refresh","#
      + #""idToken":"id","extra":[1,{"a":null,"b":[],"c":{}},true],"dpopKey":"\#(Self.key)"}"#
  }

  private static let answer =
    #"{"accessToken":{"accessKeyId":"NEW","secretAccessKey":"s2","sessionToken":"t2"},"#
    + #""tokenType":"aws_sigv4","expiresIn":900,"refreshToken":"new-refresh"}"#

  @Test func aSessionThatLastsIsUsed() async throws {
    let files = FakeFiles([Self.path: session(expires: now + 301)])
    let transport = FakeTransport()
    let chain = try CredentialChain.fake(
      .fake(config: Self.config, files: files), transport: transport)
    let credentials = try await chain.credentials(now: now)
    #expect(credentials.accessKey == "OLD" && credentials.accountID == "1")
    #expect(transport.requests.isEmpty)
  }

  @Test func aSessionThatIsAboutToEndIsRenewedWithAProofAndKept() async throws {
    let files = FakeFiles([Self.path: session(expires: now + 299)])
    let transport = FakeTransport { _ in .text(Self.answer) }
    let chain = try CredentialChain.fake(
      .fake(config: Self.config, files: files), transport: transport)
    let credentials = try await chain.credentials(now: now)
    #expect(credentials.accessKey == "NEW" && credentials.expires == now + 900)
    let request = try #require(transport.requests.first)
    #expect(request.url == "https://eu-west-1.signin.aws.amazon.com/v1/token")
    #expect(
      String(decoding: request.body, as: UTF8.self)
        == #"{"clientId":"client","grantType":"refresh_token","refreshToken":"old-refresh"}"#)
    let proof = try #require(request.headers["DPoP"])
    let parts = proof.split(separator: ".").map { decoded(String($0)) }
    #expect(
      String(decoding: parts[0], as: UTF8.self)
        == #"{"typ":"dpop+jwt","alg":"ES256","jwk":{"kty":"EC","#
        + #""x":"LVYqYX6d-wQ31mE6A4b7ucJBjo6JV9TXqf17FRiIMno","#
        + #""y":"OOzX2baxZnRthbl0-4prn9K6s4uaQO3bYAijgNB4bM8","crv":"P-256"}}"#)
    let claims = try JSONDocument(parts[1]).root
    #expect(claims["htm"]?.string == "POST" && claims["htu"]?.string == request.url)
    #expect(claims["iat"]?.integer == now.seconds && claims["jti"]?.string?.isEmpty == false)
    #expect(parts[2].count == 64)
    #expect(
      files[Self.path]
        == #"{"accessToken":{"accessKeyId":"NEW","secretAccessKey":"s2","sessionToken":"t2","#
        + #""accountId":"1","expiresAt":"\#(now + 900)"},"clientId":"client","#
        + #""refreshToken":"new-refresh","idToken":"id","#
        + #""extra":[1,{"a":null,"b":[],"c":{}},true],"dpopKey":"\#(Self.key)"}"#)
  }

  private func decoded(_ text: String) -> [UInt8] {
    let standard = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(
      of: "_", with: "/")
    let padding = String(repeating: "=", count: (4 - standard.count % 4) % 4)
    return Data(base64Encoded: standard + padding).map { Array($0) } ?? []
  }

  @Test func aSessionThatCannotBeRenewedWorksToItsEnd() async throws {
    let refusal = #"{"error":"TOKEN_EXPIRED","message":"hidden"}"#
    let transport = FakeTransport { _ in .text(refusal, status: 400) }
    for (expires, works) in [(now + 60, true), (now, false)] {
      let files = FakeFiles([Self.path: session(expires: expires)])
      let chain = try CredentialChain.fake(
        .fake(config: Self.config, files: files), transport: transport)
      if works {
        #expect(try await chain.credentials(now: now).accessKey == "OLD")
      } else {
        let error = await #expect(throws: AWSError.self) { try await chain.credentials(now: now) }
        #expect(
          error?.message
            == "profile \"default\": the sign-in cannot be renewed (TOKEN_EXPIRED): "
            + "run aws login --profile default")
      }
    }
  }

  @Test func whoIsNotSignedInIsToldHow() async throws {
    let chain = try CredentialChain.fake(.fake(config: Self.config))
    let error = await #expect(throws: AWSError.self) { try await chain.credentials(now: now) }
    #expect(
      error?.message
        == "profile \"default\": not signed in, \(Self.path) is not there: "
        + "run aws login --profile default")
  }

  @Test(arguments: [
    (["AWS_REGION": "cn-north-1"], "https://cn-north-1.signin.amazonaws.cn/v1/token"),
    (
      ["AWS_REGION": "us-gov-west-1"],
      "https://us-gov-west-1.signin.amazonaws-us-gov.com/v1/token"
    ),
    (["AWS_USE_FIPS_ENDPOINT": "true"], "https://signin-fips.eu-west-1.amazonaws.com/v1/token"),
    (["AWS_USE_DUALSTACK_ENDPOINT": "true"], "https://signin.eu-west-1.api.aws/v1/token"),
    (["AWS_ENDPOINT_URL_SIGNIN": "http://local/"], "http://local/v1/token"),
    (
      ["AWS_LOGIN_CACHE_DIRECTORY": "~/.aws/login/cache"],
      "https://eu-west-1.signin.aws.amazon.com/v1/token"
    ),
  ])
  func theServiceIsInEveryRegion(environment: [String: String], url: String) async throws {
    let files = FakeFiles([Self.path: session(expires: now)])
    let transport = FakeTransport { _ in .text(Self.answer) }
    let chain = try CredentialChain.fake(
      .fake(environment, config: Self.config, files: files), transport: transport)
    _ = try await chain.credentials(now: now)
    #expect(transport.requests.first?.url == url)
  }
}

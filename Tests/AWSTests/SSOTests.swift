import Testing
import Values

@testable import AWS

struct SSOTests {
  private static let session = """
    [default]
    sso_session = corp
    sso_account_id = 111122223333
    sso_role_name = Reader
    [sso-session corp]
    sso_start_url = https://corp.example/start
    sso_region = eu-west-1
    """
  private static let legacy = """
    [default]
    sso_start_url = https://corp.example/start
    sso_region = eu-west-1
    sso_account_id = 111122223333
    sso_role_name = Reader
    """
  /// SHA-1 of `corp`, and of the start URL.
  private static let sessionPath =
    "/home/ada/.aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json"
  private static let legacyPath =
    "/home/ada/.aws/sso/cache/f7c9b39d0b4c7a7d82c79307585f77e1c5e74378.json"

  private func token(expires: Timestamp, registration: Timestamp? = nil) -> String {
    var text = #"{"startUrl":"https://corp.example/start","region":"eu-west-1","#
    text += #""accessToken":"old-access","expiresAt":"\#(expires)""#
    if let registration {
      text += #","clientId":"client","clientSecret":"client-secret","refreshToken":"old-refresh","#
      text += #""registrationExpiresAt":"\#(registration)""#
    }
    return text + "}"
  }

  private func services(fails: String? = nil) -> FakeServices {
    FakeServices { call throws(AWSError) in
      if let fails, call.operation == fails {
        throw AWSError(.service, code: "UnauthorizedException", "no")
      }
      if call.operation == "CreateToken" {
        return .members([
          "accessToken": .string("new-access"), "expiresIn": .integer(28800),
          "refreshToken": .string("new-refresh"),
        ])
      }
      return .members([
        "roleCredentials": .members([
          "accessKeyId": .string("SSO"), "secretAccessKey": .secret(.string("s")),
          "sessionToken": .string("t"), "expiration": .integer((now.seconds + 3600) * 1000),
        ])
      ])
    }
  }

  @Test func aSignInGivesTheCredentialsOfARole() async throws {
    for (config, path) in [(Self.session, Self.sessionPath), (Self.legacy, Self.legacyPath)] {
      let files = FakeFiles([path: token(expires: now + 3600)])
      let services = services()
      let chain = try CredentialChain.fake(.fake(config: config, files: files), services: services)
      let credentials = try await chain.credentials(now: now)
      #expect(credentials.accessKey == "SSO" && credentials.expires == now + 3600)
      #expect(credentials.accountID == "111122223333")
      let call = try #require(services.calls.first)
      #expect(call.service == "sso" && call.operation == "GetRoleCredentials")
      #expect(call["roleName"] == "Reader" && call["accountId"] == "111122223333")
      #expect(call["accessToken"] == "old-access" && call.context.region == "eu-west-1")
      #expect(call.context.credentials == nil)
    }
  }

  @Test func aSignInThatIsAboutToEndIsRenewedAndKept() async throws {
    let files = FakeFiles([
      Self.sessionPath: token(expires: now + 600, registration: now + 9999)
    ])
    let services = services()
    let chain = try CredentialChain.fake(
      .fake(config: Self.session, files: files), services: services)
    _ = try await chain.credentials(now: now)
    let create = try #require(services.calls.first)
    #expect(create.service == "sso-oidc" && create["grantType"] == "refresh_token")
    #expect(create["refreshToken"] == "old-refresh" && create["clientSecret"] == "client-secret")
    #expect(services.calls.last?["accessToken"] == "new-access")
    #expect(
      files[Self.sessionPath]
        == #"{"startUrl": "https://corp.example/start", "region": "eu-west-1", "#
        + #""accessToken": "new-access", "expiresAt": "\#(now + 28800)", "clientId": "client", "#
        + #""clientSecret": "client-secret", "registrationExpiresAt": "\#(now + 9999)", "#
        + #""refreshToken": "new-refresh"}"#)
  }

  @Test func aSignInThatCannotBeRenewedWorksToItsEnd() async throws {
    let files = FakeFiles([
      Self.sessionPath: token(expires: now + 600, registration: now + 9999)
    ])
    let services = services(fails: "CreateToken")
    let chain = try CredentialChain.fake(
      .fake(config: Self.session, files: files), services: services)
    #expect(try await chain.credentials(now: now).accessKey == "SSO")
    #expect(services.calls.last?["accessToken"] == "old-access")
  }

  @Test func anEndedSignInSaysHowToSignInAgain() async throws {
    let cases: [(config: String, file: (String, String)?, fails: String?, message: String)] = [
      (
        Self.session, nil, nil,
        "profile \"default\": not signed in, \(Self.sessionPath) is not there: "
          + "run aws sso login --sso-session corp"
      ),
      (
        Self.legacy, (Self.legacyPath, token(expires: now, registration: now + 9)), nil,
        "profile \"default\": the sign-in ended at 2027-01-15T08:00:00Z: "
          + "run aws sso login --profile default"
      ),
      (
        Self.session, (Self.sessionPath, token(expires: now, registration: now + 9)), "CreateToken",
        "profile \"default\": the sign-in ended at 2027-01-15T08:00:00Z; renewing it failed: "
          + "UnauthorizedException: run aws sso login --sso-session corp"
      ),
      (
        Self.session, (Self.sessionPath, token(expires: now, registration: now)), nil,
        "profile \"default\": the sign-in ended at 2027-01-15T08:00:00Z: "
          + "run aws sso login --sso-session corp"
      ),
      (
        Self.session, (Self.sessionPath, token(expires: now + 3600)), "GetRoleCredentials",
        "IAM Identity Center, profile default: the sign-in is no longer valid: "
          + "run aws sso login --sso-session corp"
      ),
      (
        Self.session, (Self.sessionPath, "{}"), nil,
        "\(Self.sessionPath): expected a sign-in with accessToken and expiresAt: "
          + "run aws sso login --sso-session corp"
      ),
    ]
    for (config, file, fails, message) in cases {
      let files = FakeFiles(file.map { [$0.0: $0.1] } ?? [:])
      let chain = try CredentialChain.fake(
        .fake(config: config, files: files), services: services(fails: fails))
      let error = await #expect(throws: AWSError.self) { try await chain.credentials(now: now) }
      #expect(error?.message == message)
    }
  }

  @Test(arguments: [
    ("sso_session = none", "there is no section [sso-session none]"),
    ("sso_session = corp\nsso_region = us-east-1", "differs from the one in"),
    ("sso_start_url = https://x.example", "has no sso_role_name, sso_region"),
  ])
  func profilesThatDoNotAddUpAreRefused(settings: String, message: String) async throws {
    let config = """
      [default]
      sso_account_id = 1
      \(settings)
      [sso-session corp]
      sso_start_url = https://corp.example/start
      sso_region = eu-west-1
      """
    let chain = try CredentialChain.fake(.fake(config: config))
    let error = await #expect(throws: AWSError.self) { try await chain.credentials(now: now) }
    #expect(error?.kind == .configuration && error?.message.contains(message) == true)
  }
}

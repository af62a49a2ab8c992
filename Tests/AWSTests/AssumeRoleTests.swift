import Values
import Synchronization
import Testing

@testable import AWS

struct AssumeRoleTests {
  private func role(_ name: String) -> String {
    "role_arn = arn:aws:iam::111122223333:role/\(name)"
  }
  private let keys = "aws_access_key_id = K\naws_secret_access_key = s"

  private func found(
    _ config: String, _ environment: [String: String] = [:], profile: String? = nil,
    services: FakeServices = FakeServices()
  ) async throws -> Credentials {
    let machine = Machine.fake(environment, config: config)
    return try await CredentialChain.fake(machine, profile: profile, services: services)
      .credentials(now: now)
  }

  @Test func rolesAreAssumedAlongAChainOfProfiles() async throws {
    let services = FakeServices()
    let credentials = try await found(
      """
      [default]
      region = eu-west-1
      \(role("Top"))
      source_profile = middle
      external_id = ext
      duration_seconds = 900
      role_session_name = ada
      [profile middle]
      \(role("Middle"))
      source_profile = base
      [profile base]
      \(keys)
      """, services: services)
    #expect(credentials.accessKey == "K>Middle>Top" && credentials.token?.reveal() == "role-token")
    #expect(credentials.accountID == "111122223333" && credentials.expires == now + 3600)
    let calls = services.calls
    #expect(calls.map(\.operation) == ["AssumeRole", "AssumeRole"])
    #expect(calls.allSatisfy { $0.service == "sts" && $0.context.region == "eu-west-1" })
    #expect(calls[0]["RoleSessionName"] == "moonwatch-1800000000")
    #expect(calls[0]["ExternalId"] == nil && calls[0]["DurationSeconds"] == nil)
    #expect(calls[1]["ExternalId"] == "ext" && calls[1]["DurationSeconds"] == "900")
    #expect(calls[1]["RoleSessionName"] == "ada")
  }

  @Test func aProfileMayAssumeItsRoleWithItsOwnKeys() async throws {
    let credentials = try await found("[default]\n\(role("R"))\nsource_profile = default\n\(keys)")
    #expect(credentials.accessKey == "K>R")
  }

  @Test func keysOfASourceGoBeforeItsRole() async throws {
    let credentials = try await found(
      """
      [default]
      \(role("R"))
      source_profile = a
      [profile a]
      \(role("A"))
      source_profile = b
      \(keys)
      """)
    #expect(credentials.accessKey == "K>R")
  }

  @Test func credentialSourceNamesAProvider() async throws {
    let environment = ["AWS_ACCESS_KEY_ID": "E", "AWS_SECRET_ACCESS_KEY": "s"]
    let config = "[profile a]\n\(role("R"))\ncredential_source = Environment"
    #expect(try await found(config, environment, profile: "a").accessKey == "E>R")
    let ended = await #expect(throws: AWSError.self) {
      let end = ["AWS_CREDENTIAL_EXPIRATION": "2027-01-15T08:00:00Z"]
      return try await found(config, environment.merging(end) { $1 }, profile: "a")
    }
    #expect(ended?.code == "ExpiredCredentials")
    let error = await #expect(throws: AWSError.self) {
      try await found(config, [:], profile: "a")
    }
    #expect(
      error?.message
        == "profile \"a\": its credential_source Environment has no credentials; looked for them in "
        + "environment: AWS_ACCESS_KEY_ID is not set")
  }

  @Test(arguments: [
    ("source_profile = nobody", "there is no profile \"nobody\", the source_profile in"),
    ("source_profile = default", "the profiles go round in a circle: default, default"),
    ("source_profile = loop", "the profiles go round in a circle: default, loop, default"),
    ("credential_source = Moon", "expected Environment, Ec2InstanceMetadata or EcsContainer"),
    ("region = x", "but neither source_profile nor credential_source"),
    ("source_profile = loop\ncredential_source = Environment", "expected one of them"),
    ("source_profile = empty", "source_profile empty has no credentials; looked for them in"),
    ("source_profile = empty\nduration_seconds = long", "expected a whole number from 1 to"),
  ])
  func rolesWithoutASourceAreRefused(settings: String, message: String) async {
    let config = """
      [default]
      \(role("R"))
      \(settings)
      [profile loop]
      \(role("L"))
      source_profile = default
      [profile empty]
      region = x
      """
    let error = await #expect(throws: AWSError.self) { try await found(config) }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }

  @Test func aRefusalOfSTSSaysWhichRoleItWas() async {
    let services = FakeServices { _ throws(AWSError) in
      throw AWSError(.service, code: "AccessDenied", "not authorized")
    }
    let error = await #expect(throws: AWSError.self) {
      try await found(
        "[default]\n\(role("R"))\nsource_profile = default\n\(keys)", services: services)
    }
    #expect(error?.code == "AccessDenied")
    #expect(
      error?.message
        == "profile default, role arn:aws:iam::111122223333:role/R cannot be assumed: not authorized"
    )
  }

  @Test func aCodeOfTheMFADeviceIsAskedFor() async throws {
    let config = "[default]\n\(role("R"))\nsource_profile = default\nmfa_serial = arn:mfa\n\(keys)"
    let services = FakeServices()
    let prompts = Mutex<[String]>([])
    var machine = Machine.fake(config: config)
    machine.ask = { prompt in
      prompts.withLock { $0.append(prompt) }
      return " 123456\n"
    }
    let chain = try CredentialChain.fake(machine, services: services)
    _ = try await chain.credentials(now: now)
    #expect(prompts.withLock { $0 } == ["Enter MFA code for arn:mfa: "])
    #expect(services.calls[0]["TokenCode"] == "123456")
    #expect(services.calls[0]["SerialNumber"] == "arn:mfa")
    let error = await #expect(throws: AWSError.self) { try await found(config) }
    #expect(error?.code == "NoMFACode" && error?.message.contains("on a terminal") == true)
  }

  @Test func whatTheCLIKeepsOfARoleIsTakenAndNotChanged() async throws {
    let config = "[default]\n\(role("R"))\nsource_profile = default\nmfa_serial = arn:mfa\n\(keys)"
    // sha1 of {"RoleArn": "arn:aws:iam::111122223333:role/R", "SerialNumber": "arn:mfa"}
    let path = "/home/ada/.aws/cli/cache/106f97e4469db330426d8044faf32ed9b7b03eef.json"
    func kept(_ expires: Timestamp) -> String {
      #"{"Credentials":{"AccessKeyId":"KEPT","SecretAccessKey":"s","SessionToken":"t","Expiration":"\#(expires)"}}"#
    }
    let files = FakeFiles([path: kept(now + 901)])
    let fresh = try CredentialChain.fake(.fake(config: config, files: files))
    #expect(try await fresh.credentials(now: now).accessKey == "KEPT")
    // What a service refuses is not taken again.
    let refused = try await fresh.credentials(now: now)
    #expect(await fresh.forget(refused))
    await #expect(throws: AWSError.self) { try await fresh.credentials(now: now) }
    files[path] = kept(now + 899)
    let stale = try CredentialChain.fake(.fake(config: config, files: files))
    let error = await #expect(throws: AWSError.self) { try await stale.credentials(now: now) }
    #expect(error?.code == "NoMFACode")
    #expect(files[path] == kept(now + 899))
  }

  @Test func aRoleThatIsAskedForIsAssumedOverTheChain() async throws {
    let services = FakeServices()
    let configuration = try Configuration(
      .fake(config: "[default]\nregion = eu-west-1\n\(keys)"),
      choices: Configuration.Choices(region: "us-west-2"))
    let base = CredentialChain(configuration, calling: services, transport: FakeTransport())
    let chain = CredentialChain(
      role: AssumedRole(
        arn: "arn:aws:iam::1:role/Audit", externalID: "e", sessionName: "n", durationSeconds: 1800),
      over: base, configuration, calling: services, transport: FakeTransport())
    #expect(try await chain.credentials(now: now).accessKey == "K>Audit")
    let call = try #require(services.calls.first)
    #expect(call["ExternalId"] == "e" && call["RoleSessionName"] == "n")
    #expect(call["DurationSeconds"] == "1800" && call.context.region == "us-west-2")
  }

  @Test func aWebIdentityIsPutTogetherFromVariablesAndProfile() async throws {
    let files = FakeFiles(["/var/token": "jwt\n"])
    let config = "[default]\n\(role("FromProfile"))\nrole_session_name = from-profile"
    func found(_ environment: [String: String]) async throws -> (Credentials, FakeServices.Call) {
      let services = FakeServices()
      let chain = try CredentialChain.fake(
        .fake(environment, config: config + "\nweb_identity_token_file = /var/token", files: files),
        services: services)
      let credentials = try await chain.credentials(now: now)
      return (credentials, try #require(services.calls.first))
    }
    let (profile, call) = try await found([:])
    #expect(profile.accessKey == "nobody>FromProfile" && call["WebIdentityToken"] == "jwt")
    #expect(call.operation == "AssumeRoleWithWebIdentity" && call.context.credentials == nil)
    #expect(call["RoleSessionName"] == "from-profile")
    let (mixed, second) = try await found(["AWS_ROLE_ARN": "arn:aws:iam::1:role/FromVariable"])
    #expect(mixed.accessKey == "nobody>FromVariable")
    #expect(second["RoleSessionName"] == "from-profile")
  }

  @Test func aWebIdentityWithoutARoleOrAFileIsRefused() async throws {
    for (environment, message) in [
      (["AWS_WEB_IDENTITY_TOKEN_FILE": "/var/token"], "no role: expected AWS_ROLE_ARN"),
      (
        ["AWS_WEB_IDENTITY_TOKEN_FILE": "/var/token", "AWS_ROLE_ARN": "arn:r"],
        "/var/token: no such file"
      ),
    ] {
      let chain = try CredentialChain.fake(.fake(environment))
      let error = await #expect(throws: AWSError.self) { try await chain.credentials(now: now) }
      #expect(error?.message.contains(message) == true)
    }
  }
}

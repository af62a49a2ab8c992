import Synchronization
import Testing
import Values

@testable import AWS

struct ContainerProviderTests {
  private static let relative = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
  private static let full = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
  private static let answer = """
    {"AccessKeyId":"C","SecretAccessKey":"s","Token":"t","Expiration":"2027-01-15T10:00:00Z",
     "AccountId":"111122223333"}
    """

  private func chain(
    _ environment: [String: String], files: [String: String] = [:],
    transport: FakeTransport = FakeTransport { _ in .text(Self.answer) }
  ) throws -> CredentialChain {
    try CredentialChain.fake(.fake(environment, files: FakeFiles(files)), transport: transport)
  }

  @Test func aTaskRoleIsAskedForWithoutAProxy() async throws {
    let transport = FakeTransport { _ in .text(Self.answer) }
    let credentials = try await chain(
      [Self.relative: "/v2/credentials/x", Self.full: "http://evil.example/"], transport: transport
    ).credentials(now: now)
    #expect(credentials.accessKey == "C" && credentials.token?.reveal() == "t")
    #expect(credentials.expires == now + 7200 && credentials.accountID == "111122223333")
    let request = try #require(transport.requests.first)
    #expect(request.url == "http://169.254.170.2/v2/credentials/x" && request.method == "GET")
    #expect(request.options.noProxy && request.options.connectTimeout <= 2)
    #expect(request.headers["Authorization"] == nil)
  }

  @Test func theTokenOfAFileGoesBeforeThatOfAVariable() async throws {
    let transport = FakeTransport { _ in .text(Self.answer) }
    _ = try await chain(
      [
        Self.full: "http://169.254.170.23/v1/credentials",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN": "variable",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "/var/token",
      ], files: ["/var/token": "file"], transport: transport
    ).credentials(now: now)
    #expect(transport.requests.first?.headers["Authorization"] == "file")
  }

  @Test(arguments: [
    "https://anywhere.example/x", "http://127.0.0.1/x", "http://127.9.9.9:8080/x", "http://[::1]/x",
    "http://localhost:80/x", "http://169.254.170.2/x", "http://[fd00:ec2::23]/v1",
    "HTTP://LOCALHOST/x",
  ])
  func theTokenMayGoToThisMachineAndOverTLS(url: String) async throws {
    #expect(try await chain([Self.full: url]).credentials(now: now).accessKey == "C")
  }

  @Test(arguments: [
    "http://evil.example/x", "http://127.0.0.1.evil.example/", "http://localhost@evil.example/",
    "http://169.254.169.254/x", "http://[::2]/x", "http://127.1/", "http://0x7f000001/",
    "http://evil.example\\@localhost/", "ftp://localhost/", "localhost", "http://",
    "http://local host/", "http://evil.example#localhost",
  ])
  func theTokenMayGoNowhereElse(url: String) async throws {
    let transport = FakeTransport { _ in .text(Self.answer) }
    let chain = try chain(
      [Self.full: url, "AWS_CONTAINER_AUTHORIZATION_TOKEN": "token"], transport: transport)
    let error = await #expect(throws: AWSError.self) { try await chain.credentials(now: now) }
    #expect(error?.kind == .configuration && error?.message.hasPrefix(Self.full) == true)
    #expect(transport.requests.isEmpty)
  }

  @Test func aTokenThatIsNoHeaderIsRefusedAndNotShown() async throws {
    let chain = try chain([
      Self.relative: "/x", "AWS_CONTAINER_AUTHORIZATION_TOKEN": "hidden\r\nX-Evil: 1",
    ])
    let error = await #expect(throws: AWSError.self) { try await chain.credentials(now: now) }
    #expect(error?.message.hasPrefix("AWS_CONTAINER_AUTHORIZATION_TOKEN: expected") == true)
    #expect(error?.message.contains("hidden") == false)
  }

  @Test func threeAttemptsAreMade() async throws {
    let count = Mutex(0)
    let transport = FakeTransport { _ in
      let attempt = count.withLock { number in
        number += 1
        return number
      }
      return attempt < 3 ? .text("busy: secret", status: 500) : .text(Self.answer)
    }
    #expect(
      try await chain([Self.relative: "/x"], transport: transport).credentials(now: now).accessKey
        == "C")
    let never = FakeTransport { _ in .text("busy: secret", status: 500) }
    let chain = try chain([Self.relative: "/x"], transport: never)
    let error = await #expect(throws: AWSError.self) { try await chain.credentials(now: now) }
    #expect(
      error?.message == "\(Self.relative): no credentials after 3 attempts, the last ended with: "
        + "status 500")
    #expect(never.requests.count == 3)
  }
}

struct InstanceMetadataTests {
  private static let role = "http://169.254.169.254/latest/meta-data/iam/security-credentials/"
  private static let document = """
    {"Code":"Success","AccessKeyId":"I","SecretAccessKey":"s","Token":"t",
     "Expiration":"2027-01-15T14:00:00Z"}
    """

  /// Version 2, and a role named `web`.
  private static func version2(_ request: HTTPRequest) -> HTTPResponse {
    if request.method == "PUT" {
      let isRight = request.headers["X-aws-ec2-metadata-token-ttl-seconds"] == "21600"
      return isRight ? .text("session") : .text("", status: 400)
    }
    guard request.headers["X-aws-ec2-metadata-token"] == "session" else {
      return .text("", status: 401)
    }
    switch request.url {
    case role: return .text("web\n")
    case role + "web": return .text(document)
    case let url where url.hasSuffix("/placement/availability-zone/"): return .text("eu-west-1b")
    default: return .text("", status: 404)
    }
  }

  private func found(
    _ environment: [String: String] = [:], _ transport: FakeTransport
  ) async throws -> Credentials {
    try await CredentialChain.fake(.fake(environment), transport: transport).credentials(now: now)
  }

  @Test func anInstanceHasTheCredentialsOfItsRole() async throws {
    let transport = FakeTransport { Self.version2($0) }
    let credentials = try await found([:], transport)
    #expect(credentials.accessKey == "I" && credentials.token?.reveal() == "t")
    #expect(credentials.source == "instance metadata, role web")
    #expect(transport.requests.map(\.method) == ["PUT", "GET", "GET"])
    #expect(transport.requests.allSatisfy { $0.options.noProxy && $0.options.connectTimeout == 1 })
  }

  @Test(arguments: [nil, 403, 404, 405] as [Int?])
  func withoutASessionTokenVersion1IsTried(status: Int?) async throws {
    let transport = FakeTransport { request throws(HTTPError) in
      if request.method == "PUT" {
        // A container one hop too far away waits in vain.
        guard let status else { throw HTTPError(.stalled, "stalled", mayHaveActed: true) }
        return .text("", status: status)
      }
      if request.headers["X-aws-ec2-metadata-token"] != nil { return .text("", status: 401) }
      return .text(request.url == Self.role ? "web" : Self.document)
    }
    #expect(try await found([:], transport).accessKey == "I")
    let error = await #expect(throws: AWSError.self) {
      try await found(["AWS_EC2_METADATA_V1_DISABLED": "true"], transport)
    }
    #expect(
      error?.message.hasSuffix("gave no session token, and version 1 is switched off") == true)
  }

  @Test func itIsNotAskedWhenSwitchedOff() async throws {
    let transport = FakeTransport { Self.version2($0) }
    let error = await #expect(throws: AWSError.self) {
      try await found(["AWS_EC2_METADATA_DISABLED": "True"], transport)
    }
    #expect(
      error?.message.hasSuffix(
        "instance metadata: switched off by AWS_EC2_METADATA_DISABLED") == true)
    #expect(transport.requests.isEmpty)
  }

  @Test func attemptsTimeoutAndEndpointAreConfigured() async throws {
    let environment = [
      "AWS_METADATA_SERVICE_NUM_ATTEMPTS": "3", "AWS_METADATA_SERVICE_TIMEOUT": "5",
      "AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://metadata.example:81",
    ]
    let transport = FakeTransport()
    await #expect(throws: AWSError.self) { try await found(environment, transport) }
    #expect(transport.requests.count == 3)
    #expect(transport.requests[0].url == "http://metadata.example:81/latest/api/token")
    #expect(transport.requests[0].options.connectTimeout == 5)
    let six = FakeTransport()
    await #expect(throws: AWSError.self) {
      try await found(["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "IPv6"], six)
    }
    #expect(six.requests[0].url == "http://[fd00:ec2::254]/latest/api/token")
  }

  @Test(arguments: [
    ("AWS_METADATA_SERVICE_TIMEOUT", "0"), ("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "x"),
    ("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ipv5"),
    ("AWS_EC2_METADATA_SERVICE_ENDPOINT", "metadata"), ("AWS_EC2_METADATA_V1_DISABLED", "1"),
  ])
  func badSettingsAreNamed(variable: String, value: String) async {
    let error = await #expect(throws: AWSError.self) {
      try await found([variable: value], FakeTransport())
    }
    #expect(error?.kind == .configuration && error?.message.hasPrefix(variable) == true)
  }

  @Test func anInstanceWhoseRoleIsBrokenSaysSo() async {
    let transport = FakeTransport { request in
      request.method == "PUT"
        ? .text("t")
        : .text(
          request.url == Self.role
            ? "web" : #"{"Code":"AssumeRoleUnauthorizedAccess","Message":"no"}"#)
    }
    let error = await #expect(throws: AWSError.self) { try await found([:], transport) }
    #expect(error?.message.hasSuffix("role web: AssumeRoleUnauthorizedAccess") == true)
  }

  @Test func credentialsThatAreNotRenewedInTimeGoOn() {
    let later = now + 4 * 3600
    #expect(InstanceMetadataProvider.extended(later, now: now) == later)
    for end in [now + 60, now + (-60)] {
      let extended = InstanceMetadataProvider.extended(end, now: now)
      #expect(extended >= now + 1020 && extended <= now + 1500)
    }
  }

  @Test func theRegionIsTheZoneWithoutItsLetter() async throws {
    let configuration = try Configuration(.fake())
    let here = try InstanceMetadata(
      configuration, transport: FakeTransport { Self.version2($0) })
    #expect(await here.region() == "eu-west-1")
    let nowhere = try InstanceMetadata(configuration, transport: FakeTransport())
    #expect(await nowhere.region() == nil)
  }
}

import Logging
import Synchronization
import Testing
import Values

@testable import AWS

struct CredentialChainTests {
  private static let keys = "aws_access_key_id = F\naws_secret_access_key = s"

  @Test func keysOfTheEnvironmentGoBeforeTheFiles() async throws {
    let machine = Machine.fake(
      [
        "AWS_ACCESS_KEY_ID": "E", "AWS_SECRET_ACCESS_KEY": "s", "AWS_SESSION_TOKEN": "t",
        "AWS_ACCOUNT_ID": "111122223333",
      ], credentials: "[default]\n\(Self.keys)\n[audit]\n\(Self.keys)")
    let found = try await CredentialChain.fake(machine).credentials(now: now)
    #expect(
      found.accessKey == "E" && found.token?.reveal() == "t" && found.accountID == "111122223333")
    // A profile of the environment does not change that; one that is asked for does.
    var named = machine
    named.environment["AWS_PROFILE"] = "audit"
    #expect(try await CredentialChain.fake(named).credentials(now: now).accessKey == "E")
    let asked = try await CredentialChain.fake(machine, profile: "audit").credentials(now: now)
    #expect(asked.accessKey == "F")
    #expect(asked.source == "profile audit in /home/ada/.aws/credentials")
  }

  @Test func theCredentialsFileGoesBeforeTheConfigFile() async throws {
    let config = "[default]\naws_access_key_id = C\naws_secret_access_key = s"
    let both = Machine.fake(config: config, credentials: "[default]\n\(Self.keys)")
    #expect(try await CredentialChain.fake(both).credentials(now: now).accessKey == "F")
    let one = Machine.fake(config: config)
    #expect(try await CredentialChain.fake(one).credentials(now: now).accessKey == "C")
  }

  @Test func halfOfTheKeysIsAnErrorThatNamesTheOtherHalf() async throws {
    let environment = try CredentialChain.fake(.fake(["AWS_ACCESS_KEY_ID": "E"]))
    await #expect {
      try await environment.credentials(now: now)
    } throws: {
      ($0 as? AWSError)?.message
        == "environment: AWS_ACCESS_KEY_ID is set, AWS_SECRET_ACCESS_KEY is not"
    }
    let file = try CredentialChain.fake(.fake(credentials: "[default]\naws_access_key_id = F"))
    await #expect {
      try await file.credentials(now: now)
    } throws: {
      ($0 as? AWSError)?.message.hasPrefix("/home/ada/.aws/credentials, line 2: ") == true
    }
  }

  @Test func whenThereAreNoneEveryPlaceIsNamed() async throws {
    let chain = try CredentialChain.fake(.fake(config: "[default]\nregion = a"))
    let error = await #expect(throws: AWSError.self) { try await chain.credentials(now: now) }
    #expect(error?.code == "NoCredentials" && error?.kind == .credentials)
    #expect(
      error?.message.split(separator: "; ").map(String.init) == [
        "no credentials were found",
        "looked for them in environment: AWS_ACCESS_KEY_ID is not set",
        "role to assume: no role_arn in profile \"default\"",
        "web identity: AWS_WEB_IDENTITY_TOKEN_FILE is not set, no web_identity_token_file in profile "
          + "\"default\"",
        "IAM Identity Center: no sso_account_id or sso_role_name in profile \"default\"",
        "shared credentials file /home/ada/.aws/credentials: no such file",
        "console sign-in: no login_session in profile \"default\"",
        "credential_process: none in profile \"default\"",
        "config file /home/ada/.aws/config: no aws_access_key_id in profile \"default\"",
        "container: neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor "
          + "AWS_CONTAINER_CREDENTIALS_FULL_URI is set",
        "instance metadata: http://169.254.169.254/: no route to host",
      ])
  }
}

struct CredentialRefreshTests {
  /// Gives numbered credentials that last as long as it is told, or fails.
  private final class Source: CredentialProvider {
    struct State {
      var searches = 0
      var lifetime: Int64? = 3600
      var fails = false
    }
    let state = Mutex(State())
    let gate: Gate?
    let asksUser: Bool
    var name: String { "source" }
    var searches: Int { state.withLock { $0.searches } }

    init(gate: Gate? = nil, asksUser: Bool = false) {
      self.gate = gate
      self.asksUser = asksUser
    }

    func find(now: Timestamp) async throws(AWSError) -> CredentialSearch {
      let state = state.withLock { state in
        state.searches += 1
        return state
      }
      await gate?.pass()
      if state.fails { throw AWSError(.network, code: "Down", "the source is down") }
      return .found(
        Credentials(
          accessKey: "\(state.searches)", secretKey: "s",
          expires: state.lifetime.map { now + $0 }, source: "source"))
    }
  }

  /// Holds back whoever passes until it is opened.
  private actor Gate {
    private var isOpen = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func pass() async {
      if isOpen { return }
      await withCheckedContinuation { waiting.append($0) }
    }

    func open() {
      isOpen = true
      for continuation in waiting { continuation.resume() }
      waiting = []
    }
  }

  @Test func credentialsAreKeptUntilAQuarterOfAnHourBeforeTheirEnd() async throws {
    let source = Source()
    let chain = CredentialChain(source)
    for (seconds, key) in [(0, "1"), (2699, "1"), (2701, "2"), (2702, "2")] as [(Int64, String)] {
      #expect(try await chain.credentials(now: now + seconds).accessKey == key)
    }
  }

  @Test func credentialsWithoutAnEndAreKept() async throws {
    let source = Source()
    source.state.withLock { $0.lifetime = nil }
    let chain = CredentialChain(source)
    _ = try await chain.credentials(now: now)
    #expect(try await chain.credentials(now: now + 1_000_000).accessKey == "1")
  }

  @Test func aFailedRefreshKeepsTheOldOnesWhileTheyLastTenMinutes() async throws {
    let source = Source()
    let chain = CredentialChain(source)
    _ = try await chain.credentials(now: now)
    source.state.withLock { $0.fails = true }
    #expect(try await chain.credentials(now: now + 2800).accessKey == "1")
    // The next attempt is a minute away.
    _ = try await chain.credentials(now: now + 2801)
    #expect(source.searches == 2)
    _ = try await chain.credentials(now: now + 2860)
    #expect(source.searches == 3)
    for seconds in [3001, 3002] as [Int64] {
      let error = await #expect(throws: AWSError.self) {
        try await chain.credentials(now: now + seconds)
      }
      #expect(error?.code == "Down")
    }
    source.state.withLock { $0.fails = false }
    #expect(try await chain.credentials(now: now + 3003).accessKey == "6")
  }

  @Test func credentialsThatLastForMinutesAreNotLookedForWithEveryCall() async throws {
    let source = Source()
    source.state.withLock { $0.lifetime = 120 }
    let chain = CredentialChain(source)
    for seconds in 0..<59 as Range<Int64> { _ = try await chain.credentials(now: now + seconds) }
    #expect(source.searches == 1)
    #expect(try await chain.credentials(now: now + 60).accessKey == "2")
  }

  @Test func credentialsThatAServiceRefusedAreLookedForAgain() async throws {
    let source = Source()
    let chain = CredentialChain(source)
    let first = try await chain.credentials(now: now)
    #expect(await chain.forget(first))
    #expect(try await chain.credentials(now: now).accessKey == "2")
    // Another call that still had the first ones does not cost the second.
    #expect(await chain.forget(first))
    #expect(try await chain.credentials(now: now).accessKey == "2")
    let plain = Credentials(accessKey: "K", secretKey: "s", source: "test")
    #expect(await !chain.forget(plain))
  }

  @Test func credentialsThatHaveEndedAreRefused() async throws {
    let source = Source()
    source.state.withLock { $0.lifetime = 0 }
    let error = await #expect(throws: AWSError.self) {
      try await CredentialChain(source).credentials(now: now)
    }
    #expect(error?.code == "ExpiredCredentials")
  }

  @Test func oneSearchServesAHundredWhoWait() async throws {
    let gate = Gate()
    let source = Source(gate: gate)
    let chain = CredentialChain(source)
    let keys = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<100 {
        group.addTask { try await chain.credentials(now: now).accessKey }
      }
      while await chain.waiting < 100 { await Task.yield() }
      await gate.open()
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(keys == Array(repeating: "1", count: 100))
    #expect(source.searches == 1)
  }

  @Test func oneFailureIsToldToAllWhoWait() async throws {
    let gate = Gate()
    let source = Source(gate: gate)
    source.state.withLock { $0.fails = true }
    let chain = CredentialChain(source)
    let codes = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<20 {
        group.addTask {
          do throws(AWSError) {
            return try await chain.credentials(now: now).accessKey
          } catch {
            return error.code
          }
        }
      }
      while await chain.waiting < 20 { await Task.yield() }
      await gate.open()
      return await group.reduce(into: Set<String?>()) { $0.insert($1) }
    }
    #expect(codes == ["Down"] && source.searches == 1)
  }

  @Test func whoIsCancelledStopsWaitingAndOthersDoNot() async throws {
    let gate = Gate()
    let source = Source(gate: gate)
    let chain = CredentialChain(source)
    let first = Task { try await chain.credentials(now: now) }
    let second = Task { try await chain.credentials(now: now) }
    while await chain.waiting < 2 { await Task.yield() }
    first.cancel()
    let error = await #expect(throws: AWSError.self) { try await first.value }
    #expect(error?.kind == .cancelled)
    await gate.open()
    #expect(try await second.value.accessKey == "1")
  }

  @Test func aSearchForWhichNobodyWaitsIsForgotten() async throws {
    let gate = Gate()
    let source = Source(gate: gate)
    let chain = CredentialChain(source)
    let only = Task { try await chain.credentials(now: now) }
    while await chain.waiting < 1 { await Task.yield() }
    only.cancel()
    await #expect(throws: AWSError.self) { try await only.value }
    await gate.open()
    #expect(try await chain.credentials(now: now).accessKey == "2")
  }

  @Test func nobodyIsAskedForACodeBeforeThereIsNeed() async throws {
    let source = Source(asksUser: true)
    let chain = CredentialChain(source)
    _ = try await chain.credentials(now: now)
    #expect(try await chain.credentials(now: now + 2800).accessKey == "1")
    #expect(try await chain.credentials(now: now + 3001).accessKey == "2")
  }
}

import Logging
import Synchronization
import Testing
import Values

@testable import AWS

struct CredentialSecrecyTests {
  /// Keeps everything that is logged, whatever its level.
  private struct Recorder: LogHandler {
    let lines: Lines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace
    final class Lines: Sendable {
      let text = Mutex("")
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      lines.text.withLock { $0 += "\(event.message) \(event.metadata ?? [:])\n" }
    }
  }

  private static let config = """
    [default]
    role_arn = arn:aws:iam::1:role/R
    source_profile = keys
    [profile keys]
    aws_access_key_id = K
    aws_secret_access_key = HIDDEN
    aws_session_token = HIDDEN
    [profile half]
    aws_access_key_id = K
    [profile process]
    credential_process = printf HIDDEN
    [profile sso]
    sso_session = corp
    sso_account_id = 1
    sso_role_name = R
    [sso-session corp]
    sso_start_url = https://x.example
    sso_region = eu-west-1
    [profile web]
    role_arn = arn:aws:iam::1:role/R
    web_identity_token_file = /token
    """
  private static let token = """
    {"accessToken":"HIDDEN","expiresAt":"2027-01-15T08:00:01Z","refreshToken":"HIDDEN",
     "clientId":"c","clientSecret":"HIDDEN","registrationExpiresAt":"2030-01-01T00:00:00Z"}
    """

  @Test(arguments: ["default", "keys", "half", "process", "sso", "web"], [true, false])
  func secretsAreNeitherLoggedNorInErrorsNorInDescriptions(
    profile: String, works: Bool
  ) async throws {
    let lines = Recorder.Lines()
    let log = Logger(label: "aws", factory: { _ in Recorder(lines: lines) })
    let files = FakeFiles([
      "/token": "HIDDEN",
      "/home/ada/.aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json": Self.token,
    ])
    let services = FakeServices { call throws(AWSError) in
      if works { return try FakeServices.roles(call) }
      throw AWSError(.service, code: "AccessDenied", "denied")
    }
    var machine = Machine.fake(config: Self.config, files: files, log: log)
    machine.run = { _, _ in
      Machine.ProcessOutcome(
        .exited(works ? 0 : 1),
        output: Array(
          #"{"Version":1,"AccessKeyId":"P","SecretAccessKey":"HIDDEN"}"#.utf8))
    }
    let chain = try CredentialChain.fake(
      machine, profile: profile, services: services)
    var text = ""
    do {
      text = "\(try await chain.credentials(now: now))"
    } catch {
      text = "\(error)"
    }
    #expect(!text.isEmpty && !text.contains("HIDDEN"))
    #expect(!lines.text.withLock { $0 }.contains("HIDDEN"))
    #expect(!"\(machine.log)".contains("HIDDEN"))
  }
}

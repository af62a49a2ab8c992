import FaultServer
import Foundation
import Testing

/// Scripts that call a server that misbehaves.
@Suite(.timeLimit(.minutes(1)))
struct WeatherTests {
  static let secretKey = "SECRETKEY/abcdefghijklmnop"
  static let token = "SESSIONTOKEN+abcdefghijklmnop=="

  /// As a user with nothing but keys in the environment.
  static func environment(_ more: [String: String] = [:]) -> [String: String] {
    var variables = [
      "AWS_ACCESS_KEY_ID": "AKIAEXAMPLE", "AWS_SECRET_ACCESS_KEY": secretKey,
      "AWS_SESSION_TOKEN": token, "AWS_REGION": "eu-west-1", "AWS_MAX_ATTEMPTS": "1",
      "AWS_EC2_METADATA_DISABLED": "true", "HOME": "/dev/null",
    ]
    variables.merge(more) { $1 }
    return variables
  }

  static func tool(
    _ code: String, _ url: String, options: [String] = [], environment: [String: String] = [:]
  ) throws -> Tool {
    try Tool(
      ["run", "--endpoint-url", url, "--log-level", "trace"] + options + ["-e", code],
      environment: Self.environment(environment))
  }

  static let call = "return aws.cloudtrail.describe_trails{}"

  private static let failures: [(play: String, message: String)] = [
    (#"{"end":"close"}"#, "ConnectionLost: http://127.0.0.1:PORT: Empty reply from server"),
    (#"{"end":"stall"}"#, "ReadTimeout: http://127.0.0.1:PORT: nothing came for 0.2 s"),
    (
      #"{"status":200,"body_size":9,"cut":3,"end":"close"}"#,
      "ConnectionLost: http://127.0.0.1:PORT: transfer closed with 6 bytes remaining to read"
    ),
    (
      #"{"status":200,"body_size":314572800}"#,
      "ResponseTooLarge: http://127.0.0.1:PORT: the response has more than 268435456 bytes"
    ),
    (
      #"{"status":200,"body":"{\"trailList\":["}"#,
      "UnexpectedResponse: the answer: expected a JSON document, found 14 bytes that are not JSON "
        + "(line 1, column 15: expected a value, found the end) (status 200)"
    ),
    (
      #"{"status":307,"headers":{"Location":"http://example.com/?X-Amz-Signature=hidden"}}"#,
      "Redirect: the answer is a redirect, which is not followed: the request belongs to "
        + "http://127.0.0.1:PORT (status 307)"
    ),
    (#"{"status":500}"#, "500: Internal Server Error (status 500)"),
    (
      #"{"status":400,"body":"{\"__type\":\"ThrottlingException\",\"message\":\"slow\"}"}"#,
      "ThrottlingException: slow (status 400)"
    ),
  ]

  @Test func anAnswerThatDripsIsGivenUpAfterTheTotalTime() throws {
    let server = try FaultServer([#"{"status":200,"body_size":100000,"drip":0.1}"#])
    let outcome = try Self.tool(
      Self.call, server.url, options: ["--read-timeout", "20", "--total-timeout", "0.5"]
    ).outcome()
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("ReadTimeout: http://127.0.0.1:"), "\(outcome.errors)")
    #expect(outcome.errors.contains("Operation timed out after"), "\(outcome.errors)")
  }

  @Test(arguments: failures.indices)
  func everyFailureNamesServiceOperationRegionAndCause(index: Int) throws {
    let (play, message) = Self.failures[index]
    let server = try FaultServer([play])
    let outcome = try Self.tool(Self.call, server.url, options: ["--read-timeout", "0.2"]).outcome()
    #expect(outcome.status == 2)
    let expected = message.replacing("PORT", with: "\(server.port)")
    #expect(
      outcome.errors.split(separator: "\n").last
        == "moonwatch: cloudtrail describe_trails in eu-west-1: \(expected)")
  }

  @Test func aServerThatIsNotThere() throws {
    let url = "http://127.0.0.1:\(try FaultServer.deafPort())"
    let outcome = try Self.tool(Self.call, url).outcome()
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains(
        "cloudtrail describe_trails in eu-west-1: ConnectionRefused: \(url): "))
  }

  @Test(arguments: ["wrong.example", "127.0.0.1"])
  func aServerThatIsNotProvenGetsNothing(name: String) throws {
    let server = try FaultServer([#"{"status":200}"#], settings: #""tls":"\#(name)""#)
    var variables: [String: String] = [:]
    if name == "wrong.example" { variables["AWS_CA_BUNDLE"] = server.certificate }
    let outcome = try Self.tool(Self.call, server.url, environment: variables).outcome()
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains(
        "cloudtrail describe_trails in eu-west-1: TLSError: \(server.url): SSL"))
    #expect(server.requests().isEmpty)
  }

  @Test func aBodyThatBreaksOffNamesItsCall() throws {
    let server = try FaultServer([#"{"status":200,"body_size":99,"cut":10,"end":"reset"}"#])
    let code = """
      local body = aws.s3.get_object{ Bucket = "b", Key = "k" }.Body
      local ok, err = pcall(body.read, body)
      print(err.service, err.operation, err.region, err.kind, err.code)
      body:read()
      """
    let outcome = try Self.tool(code, server.url).outcome()
    #expect(outcome.text == "s3\tget_object\teu-west-1\tnetwork\tConnectionLost\n")
    #expect(
      outcome.errors.contains(
        "s3 get_object in eu-west-1: ConnectionLost: the rest of the answer did not arrive: "))
  }

  @Test(arguments: [
    (
      "local body = aws.s3.get_object{ Bucket = 'b', Key = 'k' }.Body", "body:read()",
      #"{"status":200,"body_size":9,"cut":3,"end":"stall"}"#,
      "body:read: the body is already being read elsewhere"
    ),
    (
      "local next, state = aws.cloudtrail.list_trails:items{}", "next(state)", #"{"end":"stall"}"#,
      "aws.cloudtrail.list_trails: its loop already waits for a page, in another job"
    ),
  ])
  func jobsThatShareWhatOneReadsAreTold(
    setUp: String, read: String, play: String, message: String
  ) throws {
    let server = try FaultServer([play])
    let code = "\(setUp); parallel({ 1, 2 }, function() \(read) end)"
    let outcome = try Self.tool(code, server.url).outcome()
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test(arguments: ["0", "-1", "x", "1e9"]) func timeoutsAreChecked(value: String) throws {
    for option in ["--read-timeout", "--connect-timeout"] {
      let outcome = try Tool.run(["run", "\(option)=\(value)", "-e", "return 1"])
      #expect(outcome.status == 2 && outcome.errors.contains(option))
    }
  }

  // ---- credentials -----------------------------------------------------------------------------
  @Test func credentialsThatExpireBetweenPagesAreFetchedAgain() throws {
    let scratch = try Scratch()
    let program = try scratch.write(
      "keys",
      #"""
      #!/bin/sh
      echo run >> "$0.runs"
      n=$(wc -l < "$0.runs")
      sleep 0.1
      echo '{"Version":1,"AccessKeyId":"AKIARUN'$n'","SecretAccessKey":"s","SessionToken":"t",
        "Expiration":"2099-01-01T00:00:00Z"}'
      """#)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    let config = try scratch.write("config", "[default]\ncredential_process = \(program.path)\n")
    let server = try FaultServer([
      #"{"status":200,"body":"{\"Trails\":[{\"Name\":\"a\"}],\"NextToken\":\"2\"}"}"#,
      #"{"status":400,"body":"{\"__type\":\"ExpiredTokenException\"}"}"#,
      #"{"status":200,"body":"{\"Trails\":[{\"Name\":\"b\"}]}"}"#,
    ])
    let outcome = try Tool.run(
      [
        "run", "--endpoint-url", server.url, "-e",
        "for trail in aws.cloudtrail.list_trails:items{} do print(trail.Name) end",
      ],
      environment: [
        "AWS_CONFIG_FILE": config.path, "AWS_REGION": "eu-west-1", "HOME": scratch.path,
        "AWS_SHARED_CREDENTIALS_FILE": scratch.path + "/none", "AWS_EC2_METADATA_DISABLED": "true",
      ])
    #expect(outcome.text == "a\nb\n" && outcome.status == 0, "\(outcome.errors)")
    let requests = server.requests()
    #expect(requests.map(\.body) == ["{}", #"{"NextToken":"2"}"#, #"{"NextToken":"2"}"#])
    let keys = requests.map {
      $0.headers["authorization"]?.split(separator: "=")[1].prefix { $0 != "/" }
    }
    #expect(keys == ["AKIARUN1", "AKIARUN1", "AKIARUN2"])
  }
}

import FaultServer
import Foundation
import Testing

/// Ctrl-C ends a run that waits, wherever it waits.
@Suite(.timeLimit(.minutes(1)))
struct InterruptionTests {
  private static let call = "aws.cloudtrail.describe_trails{}"

  private static let scripts = [
    call,
    "while true do pcall(function() \(call) end) end",
    "parallel({ 1, 2, 3 }, function() \(call) end)",
    "parallel({ 1, 2, 3 }, function() while true do pcall(function() \(call) end) end end)",
    "parallel({ 1, 2 }, function() \(call) end, { errors = 'collect' }); \(call)",
    "pcall(parallel, { 1, 2 }, function() parallel({ 1, 2 }, function() \(call) end) end); \(call)",
    "for t in aws.cloudtrail.list_trails:items{} do end",
    "coroutine.wrap(function() while true do pcall(function() \(call) end) end end)()",
    // Closing on the way out calls once more.
    "local x <close> = setmetatable({}, { __close = function() \(call) end }); \(call)",
    "local x <close> = setmetatable({}, { __close = aws.cloudtrail.describe_trails }); \(call)",
    """
    parallel({ 1 }, function()
      local x <close> = setmetatable({}, { __close = aws.cloudtrail.describe_trails })
      \(call)
    end)
    """,
    "table.sort({ 1, 2, 3 }, function() \(call) end)",
  ]

  /// Starts a script, waits until its call is with the server, and sends the signal.
  private func interrupted(
    _ script: String, play: String, signal: Int32 = SIGINT, options: [String] = []
  ) throws -> Tool.Outcome {
    let server = try FaultServer([play])
    let tool = try WeatherTests.tool(script, server.url, options: options)
    #expect(server.request() != nil, "nothing was called")
    tool.signal(signal)
    let sent = ContinuousClock.now
    let outcome = try tool.outcome()
    // Less than the hour that a call may take here: a bound that only something that hangs exceeds.
    #expect(sent.duration(to: .now) < .seconds(20))
    return outcome
  }

  @Test(arguments: scripts) func aStalledCallEnds(script: String) throws {
    let outcome = try interrupted(
      script, play: #"{"end":"stall"}"#, options: ["--read-timeout", "3600"])
    #expect(outcome.status == 130, "\(outcome.errors)")
  }

  @Test func aStalledCallEndsOverTLS() throws {
    let server = try FaultServer([#"{"end":"stall"}"#], settings: #""tls":"127.0.0.1""#)
    let tool = try WeatherTests.tool(
      Self.call, server.url, environment: ["AWS_CA_BUNDLE": server.certificate ?? ""])
    #expect(server.request() != nil, "nothing was called")
    tool.signal(SIGINT)
    #expect(try tool.outcome().status == 130)
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func otherSignalsHaveTheirStatus(signal: Int32, status: Int32) throws {
    let outcome = try interrupted(Self.call, play: #"{"end":"stall"}"#, signal: signal)
    #expect(outcome.status == status)
  }

  @Test(arguments: ["body:read()", "for line in body:lines() do end", "body:save(arg[0])"])
  func aStalledBodyEnds(read: String) throws {
    let outcome = try interrupted(
      "local body = aws.s3.get_object{ Bucket = 'b', Key = 'k' }.Body; print('reads'); \(read)",
      play: #"{"status":200,"body_size":100,"cut":10,"end":"stall"}"#)
    #expect(outcome.status == 130, "\(outcome.errors)")
  }

  @Test func aPauseBetweenAttemptsEnds() throws {
    let server = try FaultServer([#"{"status":503,"headers":{"Retry-After":"60"}}"#])
    let tool = try WeatherTests.tool(
      Self.call, server.url, environment: ["AWS_MAX_ATTEMPTS": "9"])
    #expect(server.request() != nil, "nothing was called")
    tool.signal(SIGINT)
    #expect(try tool.outcome().status == 130)
  }

  @Test func aSlowCredentialProcessEnds() throws {
    let scratch = try Scratch()
    let pipe = scratch.path + "/started"
    #expect(mkfifo(pipe, 0o600) == 0)
    let config = try scratch.write(
      "config",
      "[default]\ncredential_process = sh -c 'exec > \(pipe); echo started; exec sleep 30'\n")
    let tool = try Tool(
      ["run", "-e", Self.call],
      environment: [
        "AWS_CONFIG_FILE": config.path, "AWS_REGION": "eu-west-1", "HOME": scratch.path,
        "AWS_SHARED_CREDENTIALS_FILE": scratch.path + "/none", "AWS_EC2_METADATA_DISABLED": "true",
      ])
    // Opens when the program does, and is at its end when the program is.
    let reader = try #require(FileHandle(forReadingAtPath: pipe))
    #expect(reader.availableData == Data("started\n".utf8))
    tool.signal(SIGINT)
    #expect(try tool.outcome().status == 130)
    #expect(reader.availableData.isEmpty)
  }
}

import FaultServer
import Synchronization
import Testing

@testable import AWS

/// Whole calls to a server that misbehaves.
@Suite(.timeLimit(.minutes(1)))
struct BadWeatherTests {
  private static let trails = #"{"status":200,"body":"{\"trailList\":[]}"}"#

  private static func play(_ status: Int, _ code: String, times: Int, headers: String = "{}")
    -> String
  {
    #"""
    {"status":\#(status),"times":\#(times),"headers":\#(headers),"body":"{\"__type\":\"\#(code)\"}"}
    """#
  }

  @Test(arguments: [
    play(500, "InternalFailure", times: 2), play(503, "ServiceUnavailable", times: 2),
    play(400, "ThrottlingException", times: 9), play(503, "SlowDown", times: 9),
    play(503, "SlowDown", times: 9, headers: #"{"Retry-After":"30"}"#),
    #"{"end":"reset","times":2}"#, #"{"end":"close","times":2}"#,
    #"{"status":200,"body":"{\"trailList\":[","times":2}"#,
    #"{"status":200,"body_size":100,"cut":50,"end":"reset","times":2}"#,
  ])
  func aReadSurvivesABurst(play: String) async throws {
    let server = try FaultServer([play, Self.trails])
    _ = try await Weather(CurlTransport(), url: server.url).read()
    #expect(server.requests().count > 2)
  }

  @Test func aWriteWhoseConnectionDiesReachesTheServerOnce() async throws {
    let server = try FaultServer([Self.trails, #"{"end":"close"}"#, Self.trails])
    let weather = try Weather(CurlTransport(), url: server.url)
    _ = try await weather.read()
    #expect(await weather.error { try await $0.write() }?.code == "ConnectionLost")
    let targets = server.requests().map { $0.headers["x-amz-target"]?.split(separator: ".").last }
    #expect(targets == ["DescribeTrails", "CreateKey"])
  }

  @Test func aWriteWithATokenReachesItAgainUnderTheSameToken() async throws {
    let server = try FaultServer([Self.trails, #"{"end":"reset"}"#, Self.trails])
    let weather = try Weather(CurlTransport(), url: server.url)
    _ = try await weather.read()
    _ = try await weather.call("secretsmanager", "CreateSecret", .members(["Name": .string("n")]))
    let bodies = server.requests().dropFirst().map(\.body)
    #expect(bodies.count == 2 && bodies.first == bodies.last)
  }

  @Test(arguments: [1200, -1200], ["RequestTimeTooSkewed", "SignatureDoesNotMatch"])
  func aClockTwentyMinutesOffIsCorrected(seconds: Int, code: String) async throws {
    let server = try FaultServer(
      [Self.trails], settings: #""clock":\#(seconds),"clock_code":"\#(code)""#)
    let weather = try Weather(CurlTransport(), url: server.url)
    _ = try await weather.write()
    _ = try await weather.write()
    #expect(server.requests().count == 3)
  }

  @Test(arguments: [301, 302, 303, 307, 308])
  func aRedirectIsNotFollowed(status: Int) async throws {
    let other = try FaultServer([Self.trails])
    let server = try FaultServer([
      #"{"status":\#(status),"headers":{"Location":"\#(other.url)/?x=1"}}"#
    ])
    let error = await Weather.error(server) { try await $0.read() }
    #expect(error?.code == "Redirect" && error?.status == status)
    #expect(error?.message.contains("not followed") == true)
    #expect(server.requests().count == 1)
    #expect(other.requests().isEmpty)
  }

  private static let laughs: String = {
    let entities = (1...12).map {
      "<!ENTITY l\($0) '\(String(repeating: "&l\($0 - 1);", count: 10))'>"
    }
    return "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY l0 'ha'>\(entities.joined())]>"
  }()

  @Test(
    arguments: [
      laughs + "<GetCallerIdentityResponse><A>&l12;</A></GetCallerIdentityResponse>",
      "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><GetCallerIdentityResponse>"
        + "<GetCallerIdentityResult><Arn>&e;</Arn></GetCallerIdentityResult>"
        + "</GetCallerIdentityResponse>",
      "<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'><GetCallerIdentityResponse/>",
      String(repeating: "<a>", count: 100_000),
    ], [200, 400])
  func entitiesAndBombsAreRefused(xml: String, status: Int) async throws {
    let server = try FaultServer([#"{"status":\#(status),"body":"\#(xml)"}"#])
    let error = await Weather.error(server) { try await $0.call("sts", "GetCallerIdentity") }
    #expect(error?.status == status)
    #expect(error?.code == (status == 200 ? "UnexpectedResponse" : "400"))
  }

  @Test func aCutAnswerIsToldWithoutWhatItHolds() async throws {
    let server = try FaultServer([#"{"status":200,"body":"{\"SecretString\":\"hunter22"}"#])
    let error = try #require(
      await Weather.error(server) {
        try await $0.call("secretsmanager", "GetSecretValue", .members(["SecretId": .string("n")]))
      })
    #expect(error.kind == .response)
    #expect(!"\(error)".contains("hunter"))
  }

  @Test func credentialsThatExpireBetweenPagesLoseAndRepeatNothing() async throws {
    func page(_ name: String, next: String?) -> String {
      let token = next.map { #","NextToken\":\"\#($0)\""# } ?? ""
      return #"{"status":200,"body":"{\"Trails\":[{\"Name\":\"\#(name)\"}]"#
        + token.replacing(#",""#, with: #",\""#) + #"}"}"#
    }
    let server = try FaultServer([
      page("a", next: "2"), page("b", next: "3"), Self.play(400, "ExpiredTokenException", times: 1),
      page("c", next: nil),
    ])
    let weather = try Weather(CurlTransport(), url: server.url)
    let model = try Weather.catalog.service("cloudtrail")
    let pagination = try #require(model.operations["ListTrails"]?.pagination)
    var paginator = try Paginator(pagination, .members([:]))
    var names: [String?] = []
    while let parameters = paginator.request {
      let page = try await weather.call("cloudtrail", "ListTrails", parameters)
      names += paginator.items(of: page).map { $0.value["Name"]?.string }
      try paginator.advance(after: page)
    }
    #expect(names == ["a", "b", "c"])
    let requests = server.requests()
    #expect(
      requests.map(\.body) == [
        "{}", #"{"NextToken":"2"}"#, #"{"NextToken":"3"}"#, #"{"NextToken":"3"}"#,
      ])
    let second = requests.map { $0.headers["authorization"]?.contains("AKIASECOND") }
    #expect(second == [false, false, false, true])
  }
}

extension Weather {
  /// The error of a call to a server, on a transport of its own.
  static func error(_ server: FaultServer, _ body: (Weather) async throws -> Value) async
    -> AWSError?
  {
    guard let weather = try? Weather(CurlTransport(), url: server.url) else { return nil }
    return await weather.error(body)
  }
}

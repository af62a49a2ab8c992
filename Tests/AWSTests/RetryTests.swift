import Synchronization
import Testing
import Values

@testable import AWS

/// When a call is made again, with a transport that answers as told.
struct RetryTests {
  private static let reads: [(PlayedTransport.Answer, Int)] = [
    (.error(500, "InternalFailure"), 3),
    (.error(503, "ServiceUnavailable"), 3),
    (.error(400, "InternalError"), 3),
    (.error(400, "ThrottlingException"), 10),
    (.error(503, "SlowDown"), 10),
    (.error(429, "Whatever"), 10),
    (.status(502, "<html>no gateway</html>"), 3),
    (.status(200, #"{"trailList":["#), 3),
    (.lost(.reset, acted: true), 3),
    (.lost(.stalled, acted: true), 3),
    (.lost(.connectionRefused, acted: false), 3),
    (.lost(.handshake, acted: false), 3),
    (.lost(.tls, acted: false), 1),
    (.lost(.bodyTooLarge, acted: true), 1),
    (.error(400, "ValidationException"), 1),
    (.error(403, "AccessDenied"), 1),
    (.status(307, "", ["Location": "https://elsewhere.test/"]), 1),
  ]

  @Test(arguments: reads.indices) func readsAreRepeatedWhereThatMayHelp(index: Int) async throws {
    let (answer, attempts) = Self.reads[index]
    let transport = PlayedTransport([answer])
    let weather = try Weather(transport)
    let error = try #require(await weather.error { try await $0.read() })
    #expect(transport.requests.count == attempts, "\(error)")
    #expect(error.message.contains("(after \(attempts) attempts)") == (attempts > 1))
    #expect(error.service == "cloudtrail" && error.operation == "DescribeTrails")
    #expect(error.region == "eu-west-1")
  }

  private static let writes: [(PlayedTransport.Answer, Int)] = [
    // May have been acted on.
    (.error(500, "InternalFailure"), 1),
    (.status(504, ""), 1),
    (.status(200, "{"), 1),
    (.lost(.reset, acted: true), 1),
    (.lost(.stalled, acted: true), 1),
    (.error(503, "ServiceUnavailable"), 1),
    (.status(503, "<html>no server</html>"), 1),
    // Were not.
    (.error(503, "SlowDown"), 10),
    (.error(400, "ThrottlingException"), 10),
    (.lost(.connectionRefused, acted: false), 3),
    (.lost(.nameNotFound, acted: false), 3),
    (.lost(.connectTimeout, acted: false), 3),
  ]

  @Test(arguments: writes.indices)
  func writesAreRepeatedOnlyWhenTheyWereNotActedOn(index: Int) async throws {
    let (answer, attempts) = Self.writes[index]
    let transport = PlayedTransport([answer])
    #expect(try await Weather(transport).error { try await $0.write() } != nil)
    #expect(transport.requests.count == attempts)
    #expect(transport.requests.allSatisfy { !$0.options.mayRepeat })
  }

  @Test func aWriteWithAnIdempotencyTokenIsRepeatedWithTheSameToken() async throws {
    let transport = PlayedTransport([.lost(.reset, acted: true), .success])
    _ = try await Weather(transport).call(
      "secretsmanager", "CreateSecret", .members(["Name": .string("n")]))
    let bodies = transport.requests.map { String(decoding: $0.body, as: UTF8.self) }
    #expect(bodies.count == 2 && bodies[0] == bodies[1])
    #expect(bodies[0].contains("ClientRequestToken"))
  }

  @Test func aPasswordInTheEndpointIsNotTold() async throws {
    let transport = PlayedTransport([.lost(.connectionRefused, acted: false)])
    let error = await (try Weather(transport, url: "https://user:hunter22@fake.test"))
      .error { try await $0.read() }
    #expect(error?.message.hasPrefix("https://fake.test: ") == true)
  }

  @Test func pausesGrowUpToTwentySeconds() async throws {
    let weather = try Weather(PlayedTransport([.error(400, "ThrottlingException")]), random: 1)
    _ = await weather.error { try await $0.read() }
    #expect(await weather.pauseList == [1, 2, 4, 8, 16, 20, 20, 20, 20])
  }

  @Test(arguments: [
    ("Retry-After", "7", 7.0), ("Retry-After", "0", 0.5), ("Retry-After", "3600", 60),
    ("Retry-After", "Thu, 01 Jan 2026 00:00:09 GMT", 9), ("Retry-After", "soon", 0.5),
    ("Retry-After", "-3", 0.5), ("Retry-After", "inf", 0.5), ("x-amz-retry-after", "2500", 2.5),
  ])
  func theServersWishForAPauseIsHeeded(name: String, value: String, pause: Double) async throws {
    let transport = PlayedTransport([.error(503, "SlowDown", [name: value]), .success])
    let start = try #require(Timestamp(iso8601: "2026-01-01T00:00:00Z"))
    let weather = try Weather(transport, now: { start })
    _ = try await weather.read()
    #expect(await weather.pauseList == [pause])
  }

  /// Throttles until its time is over, which passes in the client's pauses.
  private final class Throttling: HTTPTransport {
    private let left: Mutex<Double>
    init(seconds: Double) { left = Mutex(seconds) }

    func pass(_ seconds: Double) { left.withLock { $0 -= seconds } }

    func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
      left.withLock { $0 } > 0
        ? HTTPResponse(
          status: 400, headers: [:], body: Array(#"{"__type":"ThrottlingException"}"#.utf8))
        : HTTPResponse(status: 200, headers: [:], body: Array("{}".utf8))
    }
  }

  @Test(arguments: [0.3, 0.5, 1])
  func throttlingForHalfAMinuteIsSurvived(random: Double) async throws {
    let transport = Throttling(seconds: 30)
    _ = try await Weather(transport, random: random, onPause: transport.pass).write()
  }

  @Test func aBucketOfTokensLimitsRetriesOfAWholeClient() async throws {
    let weather = try Weather(PlayedTransport([.error(500, "InternalFailure")]), attempts: 1000)
    let error = await weather.error { try await $0.read() }
    // 500 tokens, 5 a retry.
    #expect(
      error?.message.hasSuffix("(after 101 attempts); too many calls fail to try again") == true)
  }

  @Test func successesFillTheBucketAgain() {
    let quota = RetryQuota()
    var paid: Int?
    for _ in 0..<50 { paid = quota.pay(forTimeout: true) }
    #expect(paid == 10 && quota.pay(forTimeout: false) == nil)
    quota.refund(paid)
    #expect(quota.pay(forTimeout: false) == 5 && quota.pay(forTimeout: false) == 5)
    for _ in 0..<4 { quota.refund(nil) }
    #expect(quota.pay(forTimeout: false) == nil)
    quota.refund(nil)
    #expect(quota.pay(forTimeout: false) == 5)
  }

  @Test func aCancelledCallIsNotMadeAgain() async throws {
    let transport = PlayedTransport([.error(500, "InternalFailure")])
    let task = Mutex<Task<AWSError?, Never>?>(nil)
    let weather = try Weather(transport, onPause: { _ in task.withLock { $0?.cancel() } })
    let running = task.withLock { task in
      let made = Task { await weather.error { try await $0.read() } }
      task = made
      return made
    }
    #expect(await running.value?.kind == .cancelled)
    #expect(transport.requests.count == 1)
  }
}

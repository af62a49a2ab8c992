import Foundation
import Testing
import Values

@testable import AWS

/// What a refusal teaches the client.
struct RepairTests {
  private static let now = Timestamp(iso8601: "2026-01-01T00:00:00Z")
  private static let later: HTTPHeaders = ["Date": "Thu, 01 Jan 2026 00:20:00 GMT"]

  private func weather(_ answers: [PlayedTransport.Answer]) throws -> (PlayedTransport, Weather) {
    let now = try #require(Self.now)
    let transport = PlayedTransport(answers)
    return (transport, try Weather(transport, now: { now }))
  }

  @Test(arguments: [
    "RequestTimeTooSkewed", "SignatureDoesNotMatch", "InvalidSignatureException", "RequestExpired",
    "AuthFailure",
  ])
  func aWrongClockIsCorrectedFromTheServersDate(code: String) async throws {
    let (transport, weather) = try weather([.error(403, code, Self.later), .success])
    _ = try await weather.write()
    let dates = transport.requests.map { $0.headers["X-Amz-Date"] }
    #expect(dates == ["20260101T000000Z", "20260101T002000Z"])
    #expect(await weather.pauseList.isEmpty)
  }

  @Test func theCorrectionIsForAllCallsAfterIt() async throws {
    let (transport, weather) = try weather([
      .error(403, "SignatureDoesNotMatch", Self.later), .success,
    ])
    _ = try await weather.read()
    _ = try await weather.read()
    #expect(transport.requests.count == 3)
    #expect(transport.requests[2].headers["X-Amz-Date"] == "20260101T002000Z")
  }

  @Test func callsSideBySideAreAllMadeAgain() async throws {
    /// Refuses what was signed for another time than its own.
    final class Server: HTTPTransport {
      func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
        if request.headers["X-Amz-Date"] == "20260101T002000Z" {
          return HTTPResponse(status: 200, headers: [:], body: Array("{}".utf8))
        }
        await Task.yield()
        return HTTPResponse(
          status: 403, headers: RepairTests.later,
          body: Array(#"{"__type":"InvalidSignatureException"}"#.utf8))
      }
    }
    let now = try #require(Self.now)
    let weather = try Weather(Server(), now: { now })
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<20 { group.addTask { _ = try await weather.read() } }
      try await group.waitForAll()
    }
  }

  @Test(arguments: [
    // The same time, a wrong key: no clock's fault.
    ["Date": "Thu, 01 Jan 2026 00:00:01 GMT"] as HTTPHeaders,
    ["Date": "yesterday"],
    [:],
  ])
  func aWrongKeyIsNotTakenForAWrongClock(headers: HTTPHeaders) async throws {
    let (transport, weather) = try weather([.error(403, "SignatureDoesNotMatch", headers)])
    #expect(await weather.error { try await $0.read() }?.code == "SignatureDoesNotMatch")
    #expect(transport.requests.count == 1)
  }

  @Test func aClockThatIsStillWrongIsCorrectedOnce() async throws {
    let now = try #require(Self.now)
    let transport = PlayedTransport([.error(403, "RequestTimeTooSkewed", Self.later)])
    #expect(try await Weather(transport, now: { now }).error { try await $0.read() } != nil)
    #expect(transport.requests.count == 2)
  }

  @Test func aCorrectedClockHoldsNoCallBack() async throws {
    let earlier: HTTPHeaders = ["Date": "Wed, 31 Dec 2025 23:40:00 GMT"]
    let now = try #require(Self.now)
    let transport = PlayedTransport([
      .error(400, "ThrottlingException"), .error(403, "RequestTimeTooSkewed", earlier), .success,
    ])
    let weather = try Weather(transport, retryMode: "adaptive", now: { now })
    _ = try await weather.read()
    #expect(await weather.pauseList.allSatisfy { $0 < 60 })
  }

  @Test(arguments: ["ExpiredToken", "ExpiredTokenException"])
  func expiredCredentialsAreLookedForAgain(code: String) async throws {
    let (transport, weather) = try weather([.error(400, code), .success])
    _ = try await weather.write()
    let keys = transport.requests.map { $0.headers["Authorization"]?.contains("AKIASECOND") }
    #expect(keys == [false, true])
  }

  @Test func credentialsThatExpireAgainAreAnError() async throws {
    let (transport, weather) = try weather([.error(400, "ExpiredToken")])
    #expect(await weather.error { try await $0.read() }?.code == "ExpiredToken")
    #expect(transport.requests.count == 2)
  }

  @Test(arguments: [301, 400])
  func aBucketOfAnotherRegionIsFound(status: Int) async throws {
    let moved = """
      <Error><Code>AuthorizationHeaderMalformed</Code><Message>wrong region</Message></Error>
      """
    let (transport, weather) = try weather([
      .status(status, moved, ["x-amz-bucket-region": "ap-south-1"]), .status(200, ""),
    ])
    _ = try await weather.call("s3", "HeadBucket", .members(["Bucket": .string("b")]))
    let regions = transport.requests.map {
      $0.headers["Authorization"]?.contains("/ap-south-1/s3/")
    }
    #expect(regions == [false, true])
  }

  @Test func aBucketThatMovesForEverIsAnError() async throws {
    let (transport, weather) = try weather([
      .status(301, "", ["x-amz-bucket-region": "ap-south-1"]),
      .status(301, "", ["x-amz-bucket-region": "ap-south-2"]),
    ])
    let error = await weather.error {
      try await $0.call("s3", "HeadBucket", .members(["Bucket": .string("b")]))
    }
    #expect(error?.status == 301 && error?.region == "ap-south-1")
    #expect(transport.requests.count == 2)
  }

  @Test func aRefusedSignatureIsToldWithoutTheToken() async throws {
    let canonical = """
      POST\n/\n\nx-amz-security-token:\(TwoCredentials.token)\n\
      X-Amz-Security-Token=\(TwoCredentials.token.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
      """
    let body = """
      <Error><Code>SignatureDoesNotMatch</Code><Message>should have been '\(canonical)'</Message>\
      <CanonicalRequest>\(canonical)</CanonicalRequest><StringToSign>AWS4</StringToSign>\
      <CanonicalRequestBytes>50 4f 53 54</CanonicalRequestBytes></Error>
      """
    let (_, weather) = try weather([.status(403, body)])
    let error = try #require(
      await weather.error {
        try await $0.call("s3", "GetBucketAcl", .members(["Bucket": .string("b")]))
      })
    #expect(error.message.contains("x-amz-security-token:<secret>"))
    #expect(error.details["StringToSign"]?.string == "AWS4")
    #expect(error.details["CanonicalRequestBytes"] == nil)
    for text in ["\(error)", "\(error.details)"] { #expect(!text.contains("SESSIONTOKEN")) }
  }

  /// As it was given, and as the request had it.
  @Test(arguments: [
    (
      "Value 'hunter22' at 'secretString'", Value.string("hunter22"),
      "Value '<secret>' at 'secretString'"
    ),
    (#"not {\"pass\\\"word\"}"#, .string(#"pass"word"#), "not {\"<secret>\"}"),
  ])
  func anErrorThatRepeatsASensitiveParameterIsToldWithoutIt(
    message: String, secret: Value, told: String
  ) async throws {
    let (_, weather) = try weather([
      .status(400, #"{"__type":"ValidationException","message":"\#(message)"}"#)
    ])
    let error = await weather.error {
      try await $0.call(
        "secretsmanager", "CreateSecret",
        .members(["Name": .string("shown"), "SecretString": .secret(secret)]))
    }
    #expect(error?.message == told)
  }
}

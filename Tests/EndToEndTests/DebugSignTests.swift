import Foundation
import Testing

@Suite struct DebugSignTests {
  private static let question = #"""
    {"method":"GET","uri":"/a b?z=1&y","headers":[["Host","shop.test"],["X-Cup","a\n  b"]],"region":"eu-west-1",
     "service":"shop","access_key":"AKTEST","secret_key":"se/cret","token":null,
     "timestamp":"2026-03-01T08:12:01Z"}
    """#

  private func run(_ arguments: [String], _ input: String) throws -> Tool.Outcome {
    try Tool.run(["debug"] + arguments, input: Data(input.utf8))
  }

  private func members(_ line: some StringProtocol) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test func signShowsTheTextsThatLeadToASignature() throws {
    let outcome = try run(["sign"], Self.question)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let answer = try members(outcome.text)
    let canonical = try #require(answer["canonical_request"] as? String)
    #expect(
      canonical.hasPrefix(
        "GET\n/a%20b\ny=&z=1\nhost:shop.test\nx-amz-date:20260301T081201Z\nx-cup:a b\n"))
    let signature = try #require(answer["signature"] as? String)
    let headers = try #require(answer["headers"] as? [[String]])
    #expect(headers.last?[0] == "Authorization" && headers.last?[1].hasSuffix(signature) == true)
    #expect(answer["uri"] as? String == "/a b?z=1&y")
  }

  @Test func signCanPresign() throws {
    let question = Self.question.replacingOccurrences(
      of: #""token":null"#, with: #""token":"t","presign":true,"expires":60"#)
    let answer = try members(try run(["sign"], question).text)
    let uri = try #require(answer["uri"] as? String)
    #expect(uri.hasPrefix("/a b?z=1&y&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKTEST%2F"))
    #expect(
      uri.contains("&X-Amz-Expires=60&X-Amz-SignedHeaders=host%3Bx-cup&X-Amz-Security-Token=t&"))
  }

  @Test func endpointResolvesAShippedService() throws {
    let outcome = try run(["endpoint", "iam"], #"{"Region":"eu-west-1"}"#)
    let answer = try members(outcome.text)
    #expect(outcome.status == 0 && answer["url"] as? String == "https://iam.amazonaws.com")
    #expect((answer["headers"] as? [String: Any])?.isEmpty == true)
    let schemes = (answer["properties"] as? [String: Any])?["authSchemes"] as? [[String: Any]]
    #expect(schemes?.first?["signingRegion"] as? String == "us-east-1")
  }

  @Test func whatTheRulesRefuseIsAnAnswer() throws {
    let outcome = try run(["endpoint", "cloudtrail"], "{}")
    #expect(outcome.status == 0)
    #expect(
      try members(outcome.text)["error"] as? String == "Invalid Configuration: Missing Region")
  }

  @Test func aBatchGoesOnAfterABadLine() throws {
    let outcome = try run(
      ["endpoint", "--batch"],
      #"""
      {"id":{"a":[1]},"service":"sqs","parameters":{"Region":"eu-west-1"}}

      {"id":2,"service":"squ","parameters":{}}
      {"id":3,
      {"service":"sqs","parameters":{"Region":"sea"}}
      """#)
    #expect(outcome.status == 2 && outcome.lines.count == 4)
    #expect(
      outcome.lines[0].hasPrefix(#"{"id":{"a":[1]},"url":"https://sqs.eu-west-1.amazonaws.com""#))
    #expect(
      outcome.lines[1].hasPrefix(
        #"{"id":2,"error":"there is no service \"squ\"; did you mean sqs?"#))
    #expect(outcome.lines[2].hasPrefix(#"{"error":"line 1, column"#))
    #expect(outcome.lines[3].hasPrefix(#"{"url":"https://sqs.sea.amazonaws.com""#))
    #expect(
      outcome.errors.contains("line 3: there is no service") && outcome.errors.contains("line 4: "))
  }

  @Test(arguments: [
    ("", "line 1, column 1: expected a value, found the end"), ("[]", "expected a JSON object"),
    ("{}", #"expected a member "region""#),
    (
      question.replacingOccurrences(of: "2026-03-01T08:12:01Z", with: "yesterday"),
      #""timestamp": expected a time like 2015-08-30T12:36:00Z"#
    ),
    (
      question.replacingOccurrences(of: #""Host""#, with: #""Guest""#),
      #"expected a header Host, or an absolute "uri""#
    ),
    (
      question.replacingOccurrences(of: #""token":null"#, with: #""presign":"yes""#),
      #""presign": expected true or false"#
    ),
    (
      question.replacingOccurrences(of: #""token":null"#, with: #""body_base64":"?""#),
      #""body_base64": expected base64"#
    ),
  ])
  func badInputIsNamed(input: String, message: String) throws {
    let outcome = try run(["sign"], input)
    #expect(outcome.status == 2 && outcome.errors == "moonwatch: \(message)\n")
    #expect(try members(outcome.text)["error"] as? String == message)
    #expect(!outcome.text.contains("se/cret") && !outcome.errors.contains("se/cret"))
  }

  @Test func aServiceIsNeeded() throws {
    #expect(try run(["endpoint"], "{}").status == 2)
  }
}

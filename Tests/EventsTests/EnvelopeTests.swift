import Events
import Testing

@Suite("Envelopes") struct EnvelopeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var events: [String]
    var foreign = 0
    var isDigest = false

    init(
      _ name: String, _ text: String, _ events: [String], foreign: Int = 0, isDigest: Bool = false
    ) {
      testDescription = name
      self.text = text
      self.events = events
      self.foreign = foreign
      self.isDigest = isDigest
    }
  }

  static let escaped = #"{\"eventName\":\"a\"}"#
  static let cases = [
    Case(
      "CloudTrail file", "{\"Records\":[\(event("a")),\(event("b"))]}", [event("a"), event("b")]),
    Case(
      "pretty-printed", "{\n \"Records\" : [\n {\n\"eventName\":\"a\"\n}\n ]\n}\n", [event("a")]),
    Case("no records", "{\"Records\":[]}", []),
    Case("records without a CloudTrail member", #"{"Records":[{"x":1}]}"#, [#"{"x":1}"#]),
    Case(
      "records that are no objects", "{\"Records\":[1,\"x\",[{}],\(event("a"))]}", [event("a")],
      foreign: 3),
    Case(
      "members around the list", "{\"a\":[{}],\"Records\":[\(event("a"))],\"b\":{}}", [event("a")]),
    Case(
      "two lists", "{\"Records\":[\(event("a"))],\"Records\":[\(event("b"))]}",
      [event("a"), event("b")]),
    Case("escaped name of the list", "{\"R\\u0065cords\":[\(event("a"))]}", [event("a")]),
    Case("JSON Lines", event("a") + "\n" + event("b") + "\n", [event("a"), event("b")]),
    Case("JSON Lines of Windows", event("a") + "\r\n" + event("b"), [event("a"), event("b")]),
    Case(
      "documents without a line break", event("a") + event("b") + " " + event("c"),
      [event("a"), event("b"), event("c")]),
    Case(
      "files one after another", "{\"Records\":[\(event("a"))]}\n{\"Records\":[\(event("b"))]}",
      [event("a"), event("b")]),
    Case("array", "[\(event("a")),\n\(event("b"))]", [event("a"), event("b")]),
    Case("empty array", "[]", []),
    Case("single event", event("a"), [event("a")]),
    Case("single event, escaped names", #"{"event\u004eame":"a"}"#, [#"{"event\u004eame":"a"}"#]),
    Case("byte order mark", "\u{FEFF}" + event("a"), [event("a")]),
    Case(
      "EventBridge", "{\"detail-type\":\"x\",\"detail\":\(event("a")),\"source\":\"aws.iam\"}",
      [event("a")]),
    Case(
      "EventBridge, other event", #"{"detail-type":"EC2","detail":{"state":"on"}}"#, [], foreign: 1),
    Case(
      "EventBridge, last detail wins",
      "{\"detail-type\":\"x\",\"detail\":\(event("a")),\"detail\":1}", [], foreign: 1),
    Case(
      "lookup-events",
      "{\"Events\":[{\"EventId\":\"1\",\"CloudTrailEvent\":\"\(escaped)\"}],\"NextToken\":\"x\"}",
      [event("a")]),
    Case("lookup-events, one by one", "{\"CloudTrailEvent\":\"\(escaped)\"}\n", [event("a")]),
    Case(
      "order of mixed envelopes",
      event("1") + "\n{\"CloudTrailEvent\":\"\(escaped)\"}\n" + event("2"),
      [event("1"), event("a"), event("2")]),
    Case(
      "digest", #"{"awsAccountId":"1","digestStartTime":"x","digestS3Object":"y","eventName":"z"}"#,
      [], isDigest: true),
    Case("other objects", "{\"x\":{\"eventName\":1}}\n{}\n\(event("a"))", [event("a")], foreign: 2),
    Case("only white space", " \r\n\t", []),
    Case(
      "odd types", #"{"eventName":null,"userIdentity":[1]}"#,
      [#"{"eventName":null,"userIdentity":[1]}"#]),
  ]

  @Test("yields the events of", arguments: cases) func yields(_ test: Case) {
    let reading = Reading(test.text)
    #expect(reading.events == test.events)
    #expect(reading.problems == [])
    #expect(reading.totals.events == test.events.count)
    #expect(reading.totals.foreign == test.foreign)
    #expect(reading.totals.isDigest == test.isDigest)
    #expect(reading.totals.bytes == test.text.utf8.count)
  }

  @Test("is the same in gzip, by content", arguments: cases) func gzip(_ test: Case) {
    #expect(Reading(Gzip.member(test.text)) == Reading(test.text))
  }

  @Test("is the same in windows of any size", arguments: cases) func windows(_ test: Case) {
    for window in [64, 100, 257] {
      #expect(Reading(test.text, window: window) == Reading(test.text))
    }
  }
}

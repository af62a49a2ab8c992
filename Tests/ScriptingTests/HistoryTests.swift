import AWS
import Scripting
import Foundation
import Values
import LuaHost
import Testing

/// Event history as a source of streams, against a stand-in for LookupEvents.
struct HistoryTests {
  private static func page(_ ids: [Int], token: String? = nil) -> (Int, String) {
    let events = ids.map { id in
      let record =
        #"{\"eventID\":\"\#(id)\",\"eventName\":\"\#(id % 2 == 0 ? "Even" : "Odd")\",\"eventTime\":\"2026-03-01T08:00:\#(59 - id)Z\",\"userIdentity\":{\"type\":\"Root\"}}"#
      return
        #"{"EventId":"\#(id)","EventName":"x","EventTime":\#(1_772_352_059 - id),"Username":"root","CloudTrailEvent":"\#(record)"}"#
    }
    let end = token.map { #","NextToken":"\#($0)""# } ?? ""
    return (200, #"{"Events":[\#(events.joined(separator: ","))]\#(end)}"#)
  }
  private static func refusal(_ code: String) -> (Int, String) {
    (400, #"{"__type":"\#(code)","message":"Rate exceeded"}"#)
  }

  private static func bodies(_ fake: FakeAWS) -> [String] {
    fake.requests.map { String(decoding: $0.body, as: UTF8.self) }
  }

  @Test func pagesFollowOneAnother() async {
    let fake = FakeAWS([
      "LookupEvents": [
        Self.page([1, 2], token: "t1"), Self.page([], token: "t2"), Self.page([2, 3]),
      ]
    ])
    let run = await run(
      "local s = events 'history:' local ids = {} for e in s do ids[#ids + 1] = e.eventID end return table.concat(ids, ' '), s:stats().events",
      fake)
    #expect(run.fault == nil && run.problems.isEmpty)
    // What comes on two pages comes once.
    #expect(run.text == "\"1 2 3\"\n3")
    #expect(
      Self.bodies(fake) == [
        #"{"MaxResults":50}"#, #"{"MaxResults":50,"NextToken":"t1"}"#,
        #"{"MaxResults":50,"NextToken":"t2"}"#,
      ])
  }

  /// What stages ask is looked up where LookupEvents gives all that the predicate is true of.
  @Test(
    arguments: [
      (":where { eventName = 'Odd' }", "EventName", "Odd", "2"),
      (":where { eventName = 'Odd', eventID = '1' }", "EventId", "1", "1"),
      (
        ":where { eventSource = 's3.amazonaws.com', errorCode = absent }", "EventSource",
        "s3.amazonaws.com", "0"
      ),
      (":where { readOnly = false }", "ReadOnly", "false", "0"),
      (":where { userIdentity = { accessKeyId = 'AKIA' } }", "AccessKeyId", "AKIA", "0"),
      (
        ":where { userIdentity = { userName = 'anaya', type = 'IAMUser' } }", "Username", "anaya",
        "0"
      ),
      (":where '{ $.eventName = \"Odd\" }'", "EventName", "Odd", "2"),
      (":where { readOnly = absent }:where { eventName = 'Odd' }", "EventName", "Odd", "2"),
      // Not these: they would leave events out, or ask for two.
      (":where { userIdentity = { userName = 'root' } }", nil, nil, "0"),
      (":where { userIdentity = { type = 'Root' } }", nil, nil, "3"),
      (":where { eventName = { 'Odd', 'Even' } }", nil, nil, "3"),
      (":where { eventName = is_not 'Odd' }", nil, nil, "1"),
      (":where { { eventName = 'Odd' }, { eventID = '2' } }", nil, nil, "3"),
      (":where(function(e) return e.eventName == 'Odd' end)", nil, nil, "2"),
      (":select 'eventName':where { eventName = 'Odd' }", nil, nil, "2"),
    ] as [(String, String?, String?, String)])
  func exactPartsAreLookedUp(stage: String, key: String?, value: String?, count: String) async {
    let fake = FakeAWS(["LookupEvents": [Self.page([1, 2, 3])]])
    let run = await run("return events 'history:'\(stage):count()", fake)
    #expect(run.fault == nil)
    // What comes back is judged again, whatever was looked up.
    #expect(run.text == count)
    let attribute = key.map {
      #""LookupAttributes":[{"AttributeKey":"\#($0)","AttributeValue":"\#(value ?? "")"}],"#
    }
    #expect(
      Self.bodies(fake).map(Self.sorted) == [Self.sorted("{\(attribute ?? "")\"MaxResults\":50}")])
  }

  @Test(arguments: [
    ("events('history:?days=7')", #"{"MaxResults":50,"StartTime":1772896166}"#),
    (
      "events('history:', { since = '2026-03-01', before = 'yesterday' })",
      #"{"EndTime":1773360000,"MaxResults":50,"StartTime":1772323200}"#
    ),
    (
      "events('history:'):between('2026-03-01', '2026-03-02')",
      #"{"EndTime":1772409600,"MaxResults":50,"StartTime":1772323200}"#
    ),
    (
      "events('history:?since=2026-02-01'):between('2026-03-01')",
      #"{"MaxResults":50,"StartTime":1772323200}"#
    ),
    (
      "events('history:', { attributes = { ResourceName = 'b' } }):where { eventName = 'Odd' }",
      #"{"LookupAttributes":[{"AttributeKey":"ResourceName","AttributeValue":"b"}],"MaxResults":50}"#
    ),
    (
      "events('history:?Username=root')",
      #"{"LookupAttributes":[{"AttributeKey":"Username","AttributeValue":"root"}],"MaxResults":50}"#
    ),
  ])
  func timesAndAttributesAreSent(stream: String, body: String) async {
    let fake = FakeAWS(["LookupEvents": [Self.page([1])]])
    let run = await run("return \(stream):count()", fake)
    #expect(run.fault == nil)
    #expect(Self.bodies(fake).map(Self.sorted) == [Self.sorted(body)])
  }

  /// Members of a request in one order.
  private static func sorted(_ json: String) -> String {
    json.dropFirst().dropLast().split(separator: ",").sorted().joined(separator: ",")
  }

  @Test func regionsFollowOneAnother() async {
    let fake = FakeAWS(["LookupEvents": [Self.page([1]), Self.page([1])]])
    let run = await run("return events 'history:us-east-1,ap-south-1':count()", fake)
    #expect(run.text == "2")
    #expect(
      fake.requests.map(\.url).map {
        $0.contains("us-east-1") ? "us" : $0.contains("ap-south-1") ? "ap" : $0
      }
        == ["us", "ap"])
  }

  /// Refused pages are asked for again: nothing is lost, and nothing comes twice.
  @Test func refusedPagesAreAskedForAgain() async {
    let fake = FakeAWS([
      "LookupEvents": [
        Self.page([1], token: "t"), Self.refusal("ThrottlingException"),
        Self.refusal("ThrottlingException"), Self.page([2]),
      ]
    ])
    let run = await run("return events 'history:':count()", fake)
    #expect(run.fault == nil && run.problems.isEmpty)
    #expect(run.text == "2")
    #expect(Self.bodies(fake).suffix(3).allSatisfy { $0.contains(#""NextToken":"t""#) })
  }

  /// A token that has expired: the look-up goes on from the last event's time.
  @Test func staleTokensAreReplaced() async {
    let fake = FakeAWS([
      "LookupEvents": [
        Self.page([1, 2], token: "t"), Self.refusal("InvalidNextTokenException"),
        Self.page([2, 3]),
      ]
    ])
    let run = await run("return events 'history:':count()", fake)
    #expect(run.problems.isEmpty)
    #expect(run.text == "3")
    #expect(Self.bodies(fake).last == #"{"MaxResults":50,"EndTime":1772352057}"#)
  }

  @Test func errorsAreProblemsAndWhatCameIsKept() async {
    let fake = FakeAWS([
      "LookupEvents": [
        Self.page([1], token: "t"),
        (400, #"{"__type":"AccessDeniedException","message":"not you"}"#),
      ]
    ])
    let run = await run(
      "local s = events 'history:' return s:count(), #s:problems(), s:problems()[1].message", fake)
    #expect(run.problems.count == 1)
    #expect(run.text.hasPrefix("1\n1\n"))
    #expect(run.text.contains("AccessDenied") && run.text.contains("lookup_events") == false)
  }

  @Test(arguments: [
    ("history:nowhere", "expected a region such as eu-west-1, found \"nowhere\""),
    ("history:?day=7", "has no option \"day\"; did you mean days?"),
    ("history:?days=91", "days: expected 1 to 90"),
    ("history:?since=soon", "since: expected a time"),
    ("history:?days", "expected name=value"),
    ("history:?EventName=a&EventId=b", "looks up one attribute"),
  ])
  func mistakesAreNamed(source: String, message: String) async {
    let fault = await run("events '\(source)'").fault?.message ?? ""
    #expect(fault.contains(message), "\(fault)")
  }

  @Test func recordsThatAreNoneAreProblems() async {
    let fake = FakeAWS([
      "LookupEvents": [
        (
          200,
          #"{"Events":[{"EventId":"1","CloudTrailEvent":"]}{"},{"EventId":"2"},{"EventId":"3","CloudTrailEvent":"{\"eventName\":\"A\"}"}]}"#
        )
      ]
    ])
    let run = await run("return events 'history:':count()", fake)
    #expect(run.text == "1")
    #expect(
      run.problems == ["history: page 1: 2 events have no record in CloudTrailEvent"]
        || run.problems == ["history:: page 1: 2 events have no record in CloudTrailEvent"])
  }
}

import Rules
import Reports
import Testing

@Suite struct JSONReportTests {
  @Test func documentIsExactlyTheSchema() throws {
    var absent = finding(nil, actor: nil, source: nil, event: nil, region: nil, account: nil)
    absent.eventID = nil
    absent.tags = []
    absent.event = []
    let problem = ScanProblem(where: "a.json.gz", message: "not JSON at byte 7")
    let text = try written(scan([finding(), absent], problems: [problem]), as: JSONReport())
    #expect(
      text == """
        {"schema":"moonwatch.scan/1","summary":{"files":3872,"events":30477,"bytes":45200000,\
        "findings":2,"errors":1,"seconds":0.410},
        "findings":[
        {"id":"f-1","rule":"root-usage","title":"The root user was used","severity":"high",\
        "message":"Root was used","time":"2026-03-01T08:12:01Z","account":"111122223333",\
        "region":"us-east-1","event_name":"ConsoleLogin","event_id":"e-1","actor":"root",\
        "source_ip":"198.51.100.7","tags":["cis-aws-4.3","attack.t1078.004"],\
        "event":{"eventName":"ConsoleLogin"}},
        {"id":"f-1","rule":"root-usage","title":"The root user was used","severity":"high",\
        "message":"Root was used","time":null,"account":null,"region":null,"event_name":null,\
        "event_id":null,"actor":null,"source_ip":null,"tags":[],"event":null}
        ],"errors":[
        {"where":"a.json.gz","message":"not JSON at byte 7"}
        ]}

        """)
    #expect(try JSONValue(text).keys == ["schema", "summary", "findings", "errors"])
  }

  @Test func nothingFoundIsTwoEmptyLists() throws {
    let report = ScanReport(summary: ScanSummary(seconds: 0.0004))
    #expect(
      try written(report, as: JSONReport()) == """
        {"schema":"moonwatch.scan/1","summary":{"files":0,"events":0,"bytes":0,"findings":0,\
        "errors":0,"seconds":0.000},
        "findings":[],"errors":[]}

        """)
  }

  @Test(arguments: hostileTexts)
  func textComesBackAsItWas(sample: Sample) throws {
    let text = sample.text
    let problem = ScanProblem(where: text, message: text)
    let json = try written(scan([finding(saying: text)], problems: [problem]), as: JSONReport())
    #expect(!hasRawControls(json))
    let document = try JSONValue(json)
    let found = try #require(document["findings"]?.items.first)
    for key in found.keys where !["severity", "tags", "event"].contains(key) {
      #expect(found[key] == .string(text), "\(key)")
    }
    #expect(found["tags"] == .array([.string(text), .string(text)]))
    let error = try #require(document["errors"]?.items.first)
    #expect(error["where"] == .string(text))
    #expect(error["message"] == .string(text))
  }

  @Test(
    "an event is as it is, but for what a terminal obeys",
    arguments: [
      (#"{"a":"x\u001b[2J\"\\","n":1.50e3}"#, #"{"a":"x\u001b[2J\"\\","n":1.50e3}"#),
      (
        "{\"a\":\"\u{7F}\u{80}\u{9B}\u{9F}\u{A0}\"}",
        "{\"a\":\"\\u007f\\u0080\\u009b\\u009f\u{A0}\"}"
      ),
      (
        "{\"a\":\"\u{202A}\u{202E}\u{2066}\u{2069}\u{200E}\u{200F}\u{61C}\"}",
        #"{"a":"\u202a\u202e\u2066\u2069\u200e\u200f\u061c"}"#
      ),
      ("{\"a\":\"\u{2028}\u{2029}\"}", #"{"a":"\u2028\u2029"}"#),
      // What cannot be seen, also beyond 16 bits.
      (
        "{\"a\u{200B}\":\"\u{AD}\u{2065}\u{FEFF}\u{E0041}\u{E01EF}\"}",
        #"{"a\u200b":"\u00ad\u2065\ufeff\udb40\udc41\udb40\uddef"}"#
      ),
      // The neighbours of what is escaped stay.
      (
        "{\"a\":\"\u{2027}\u{202F}\u{2070}\u{AE}\u{61B}\u{E1000}\"}",
        "{\"a\":\"\u{2027}\u{202F}\u{2070}\u{AE}\u{61B}\u{E1000}\"}"
      ),
      ("{\"é\":\"日本👩🏽💻\"}", "{\"é\":\"日本👩🏽💻\"}"),
      ("{\n\t\"a\":\r\n1}", "{  \"a\":  1}"),
      ("{\"a\":\"\u{1B}\"}", #"{"a":"\u001b"}"#),
    ] as [(Sample, Sample)])
  func events(record: Sample, expected: Sample) throws {
    let text = try written(scan([finding(record: record.text)]), as: NDJSONReport())
    #expect(text.hasSuffix("\"event\":\(expected.text)}\n"))
    _ = try JSONValue(text)
  }

  @Test func bytesThatAreNotTextBecomeReplacementCharacters() throws {
    var broken = finding()
    broken.event = Array("{\"a\":\"".utf8) + [0x9B, 0x33, 0xE2, 0x80] + Array("\"}".utf8)
    let text = try written(scan([broken]), as: NDJSONReport())
    #expect(text.hasSuffix("{\"a\":\"\u{FFFD}3\u{FFFD}\"}}\n"))
  }

  @Test func linesAreFindingsAndNothingElse() throws {
    let report = scan(
      hostileTexts.map { finding(saying: $0.text) },
      problems: [ScanProblem(where: "x", message: "y")])
    let lines = try written(report, as: NDJSONReport()).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == hostileTexts.count + 1)
    #expect(lines.last == "")
    let document = try JSONValue(try written(report, as: JSONReport()))
    #expect(try lines.dropLast().map { try JSONValue(String($0)) } == document["findings"]?.items)
    #expect(try written(scan(), as: NDJSONReport()) == "")
  }

  @Test(arguments: [
    (0.0, "0.000"), (0.4123, "0.412"), (0.9996, "1.000"), (61.5, "61.500"), (-1.25, "-1.250"),
    (.nan, "0.000"), (.infinity, "0.000"), (1e300, "1000000000000.000"),
  ])
  func seconds(value: Double, expected: String) throws {
    let text = try written(ScanReport(summary: ScanSummary(seconds: value)), as: JSONReport())
    #expect(text.contains("\"seconds\":\(expected)}"))
  }
}

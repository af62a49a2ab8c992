import Events
import Testing

@Suite("Faults") struct FaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var events: [String]
    var problems: [String]

    init(_ name: String, _ text: String, _ events: [String], _ problems: [String]) {
      self.init(name, Array(text.utf8), events, problems)
    }

    init(_ name: String, _ bytes: [UInt8], _ events: [String], _ problems: [String]) {
      testDescription = name
      self.bytes = bytes
      self.events = events
      self.problems = problems
    }
  }

  static let a = event("a")
  static let b = event("b")
  static let list = [
    Case(
      "syntax in a list ends it", "{\"Records\":[\(a),{\"eventName\":b},\(a)]}", [a],
      ["is not JSON at byte 43, after 1 event: found 'b'"]),
    Case("missing comma", "[\(a) \(b)]", [a], ["is not JSON at byte 19, after 1 event: found '{'"]),
    Case("comma at the end", "[\(a),]", [a], ["is not JSON at byte 19, after 1 event: found ']'"]),
    Case(
      "control character", "[\(a),{\"eventName\":\"\u{1}\"}]", [a],
      ["is not JSON at byte 33, after 1 event: found control character 0x01 in a string"]),
    Case(
      "not UTF-8", Array("[\(a),{\"eventName\":\"".utf8) + [0xFF] + Array("\"}]".utf8), [a],
      ["is not UTF-8 at byte 33, after 1 event: found byte 0xFF"]),
    Case(
      "backslash outside a string", "[\(a), \\\"\u{1}\"]", [a],
      ["is not JSON at byte 20, after 1 event: found '\\'"]),
    Case(
      "truncated between records", "{\"Records\":[\(a),", [a],
      ["is truncated: the JSON ends too early, at byte 30, after 1 event"]),
    Case(
      "truncated in a string", "{\"Records\":[\(a),{\"x\":\"},{", [a],
      ["is truncated: the JSON ends too early, at byte 39, after 1 event"]),
    Case(
      "truncated in a character", Array("[\(a),{\"x\":\"".utf8) + [0xE2, 0x82], [a],
      ["is truncated: the JSON ends too early, at byte 27, after 1 event"]),
    Case(
      "truncated after a backslash", "[\(a),{\"x\":\"\\", [a],
      ["is truncated: the JSON ends too early, at byte 26, after 1 event"]),
    Case(
      "nothing at all but a bracket", "{", [],
      ["is truncated: the JSON ends too early, at byte 1, before the first event"]),
    Case(
      "nested too deep", "[\(a)," + String(repeating: "[", count: 5000), [a],
      ["is not JSON at byte 1043, after 1 event: found '['"]),
  ]
  static let kinds = [
    Case("text", "hello", [], ["is not JSON at byte 0, before the first event: found 'h'"]),
    Case(
      "zip", "PK\u{3}", [],
      ["is not JSON at byte 0, before the first event: found something like a zip file"]),
    Case(
      "zstd", [0x28, 0xB5, 0x2F, 0xFD], [],
      ["is not JSON at byte 0, before the first event: found something like zstd data"]),
    Case(
      "bad CloudTrailEvent", #"{"CloudTrailEvent":"{\"a\""}"# + "\n" + a, [a],
      ["is not JSON at byte 20, before the first event: found '\"'"]),
  ]
  static let lines = [
    Case(
      "a line with a fault", "\(a)\n{\"eventName\":b}\n\(b)\n", [a, b],
      ["is not JSON at byte 31, after 1 event: found 'b'"]),
    Case(
      "the first line", "me\":\"x\"}\n\(a)\n\(b)", [a, b],
      ["is not JSON at byte 0, before the first event: found 'm'"]),
    Case(
      "a line without its end takes no other with it", "\(a)\n{\"eventName\":\"x\n\(b)", [a, b],
      ["is not JSON at byte 33, after 1 event: found control character 0x0A in a string"]),
    Case(
      "a line without its bracket", "\(a)\n{\"x\":1\n\(b)", [a, b],
      ["is not JSON at byte 25, after 1 event: found '{'"]),
    Case(
      "a document of several lines", "\(a)\n{\n \"x\": y,\n \"z\": 1\n}\n\(b)", [a, b],
      ["is not JSON at byte 26, after 1 event: found 'y'"]),
    Case(
      "the last line", "\(a)\n{\"x\":", [a],
      ["is truncated: the JSON ends too early, at byte 23, after 1 event"]),
    Case(
      "something after a file", "{\"Records\":[\(a)]}x\n\(b)", [a, b],
      ["is not JSON at byte 31, after 1 event: found 'x'"]),
    Case(
      "seven lines", a + "\n" + String(repeating: "x\n", count: 7) + b, [a, b],
      (0..<5).map { "is not JSON at byte \(18 + 2 * $0), after 1 event: found 'x'" }
        + ["and 2 more faults of this kind"]),
  ]
  static let cases = list + kinds + lines

  @Test("are told with their place, and events are kept:", arguments: cases)
  func told(_ test: Case) {
    let reading = Reading(test.bytes)
    #expect(reading.events == test.events)
    #expect(reading.problems == test.problems)
  }

  @Test("are the same in gzip and in windows of any size:", arguments: cases)
  func same(_ test: Case) {
    let reading = Reading(test.bytes)
    #expect(Reading(Gzip.member(test.bytes)) == reading)
    for window in [64, 100, 257] {
      #expect(Reading(test.bytes, limits: EventLimits(window: window)).result == reading.result)
    }
  }

  @Test("in more than a thousand lines end the file") func gaveUp() {
    let reading = Reading(event("a") + "\n" + String(repeating: "{\"x\":y}\n", count: 3000))
    #expect(reading.events == [event("a")])
    #expect(reading.problems.count == 6)
    #expect(reading.problems.last == "gave up after 1000 faults")
  }

  @Test("an escape that JSON does not allow costs the event that has it") func escape() {
    let reading = Reading("[\(event("a")),{\"eventName\":\"\\q\"},\(event("b"))]")
    #expect(reading.problems == [])
    #expect(reading.events == [event("a"), "escape that JSON does not allow at 14", event("b")])
  }
}

import Events
import Testing

@Suite("Limits") struct LimitTests {
  static let text = "{\"Records\":[\(event("a")),\(event("b"))]}"

  @Test("a stream of exactly the limit passes", arguments: [false, true]) func exact(_ gzip: Bool) {
    let bytes = gzip ? Gzip.member(Self.text) : Array(Self.text.utf8)
    #expect(
      Reading(bytes, limits: EventLimits(stream: UInt64(Self.text.utf8.count)))
        == Reading(Self.text))
  }

  @Test("a longer one ends there, and the events before are kept", arguments: [false, true])
  func beyond(_ gzip: Bool) {
    let bytes = gzip ? Gzip.member(Self.text) : Array(Self.text.utf8)
    let reading = Reading(bytes, limits: EventLimits(stream: 35))
    #expect(reading.events == [event("a")])
    #expect(
      reading.problems == [
        "inflates to more than the limit of 35 bytes (after 1 event; see --max-bytes)"
      ])
    #expect(reading.totals.bytes == 35)
  }

  @Test("a record that is too long ends the file") func record() {
    let text = "[\(event("a")),\(event(String(repeating: "x", count: 5000)))]"
    let reading = Reading(Array(text.utf8), limits: EventLimits(record: 1000, window: 64))
    #expect(reading.events == [event("a")])
    #expect(
      reading.problems == ["has an event of more than 1000 bytes (at byte 19, after 1 event)"])
  }

  @Test("a window grows for a long record") func growth() {
    let long = event(String(repeating: "},{", count: 5000))
    let text = "[\(event("a")),\(long),\(event("b"))]"
    #expect(Reading(text, window: 64).events == [event("a"), long, event("b")])
  }

  @Test("white space is no record, however much of it") func space() {
    let text = String(repeating: " \n", count: 5000) + event("a")
    let reading = Reading(Array(text.utf8), limits: EventLimits(record: 1000, window: 64))
    #expect(reading.events == [event("a")])
    #expect(reading.problems == [])
  }
}

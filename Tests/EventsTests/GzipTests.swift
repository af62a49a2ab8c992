import Events
import Testing

@Suite("Gzip") struct GzipTests {
  static let text = "{\"Records\":[\(event("a")),\(event("b"))]}"

  @Test("members follow one another wherever they are split", arguments: 0...text.utf8.count)
  func members(_ split: Int) {
    let bytes = Array(Self.text.utf8)
    let both = Gzip.member(Array(bytes[..<split])) + Gzip.member(Array(bytes[split...]))
    #expect(Reading(both) == Reading(Self.text))
  }

  @Test("is inflated") func inflated() {
    #expect(Reading(Gzip.squeezed).events == Array(repeating: event("squeezed"), count: 3))
  }

  @Test("zeros after the last member are padding") func padding() {
    let reading = Reading(Gzip.member(Self.text) + Array(repeating: 0, count: 600))
    #expect(reading == Reading(Self.text))
  }

  @Test("of nothing is nothing") func empty() {
    #expect(Reading(Gzip.member("")) == Reading(" ").result)
  }

  @Test("something else after the last member is a fault") func trailing() {
    let member = Gzip.member(Self.text)
    let reading = Reading(member + [0, 0, 0x78])
    #expect(reading.events == [event("a"), event("b")])
    #expect(
      reading.problems
        == [
          "has something after its gzip data at byte \(member.count + 2) of the compressed file, after 2 events"
        ])
  }

  @Test("a wrong checksum is a fault, and the events are kept") func checksum() {
    var bytes = Gzip.member(Self.text)
    bytes[bytes.count - 8] ^= 1
    let reading = Reading(bytes)
    #expect(reading.events == [event("a"), event("b")])
    #expect(reading.problems.count == 1)
    #expect(
      reading.problems.first?.hasPrefix("is damaged: the gzip checksum is wrong at byte") == true)
  }

  @Test("is truncated at every byte with one fault, after the events before it")
  func truncated() {
    let bytes = Gzip.member(Self.text)
    for count in 2..<bytes.count {
      let reading = Reading(Array(bytes[..<count]))
      #expect(reading.events == Array([event("a"), event("b")].prefix(reading.events.count)))
      #expect(
        reading.problems == [
          "is truncated: the gzip data ends too early, at byte \(count) of the compressed file, "
            + ["before the first event", "after 1 event", "after 2 events"][reading.events.count]
        ])
    }
  }
}

import Values
import Testing

struct NearestNameTests {
  private static let names = ["eventName", "eventTime", "sourceIPAddress", "help", "find"]

  @Test(arguments: [
    ("eventNmae", "eventName"), ("EVENTTIME", "eventTime"), ("sourceIpAdress", "sourceIPAddress"),
    ("halp", "help"), ("fin", "find"), ("nothing", nil), ("", nil),
  ])
  func nearest(name: String, found: String?) {
    #expect(NearestName.of(name, in: Self.names) == found)
  }

  @Test func hints() {
    #expect(NearestName.hint(for: "halp", in: Self.names) == "; did you mean help?")
    #expect(NearestName.hint(for: "halp", in: Self.names) { "." + $0 } == "; did you mean .help?")
    #expect(NearestName.hint(for: "nothing", in: Self.names) == "")
    #expect(NearestName.hint(Optional(7)) == "; did you mean 7?")
    #expect(NearestName.hint(String?.none) == "")
  }
}

import AWS
import Scripting
import LuaHost
import Testing

struct PagesTests {
  private static let pages = [
    "ListTrails": [
      (200, #"{"Trails":[{"Name":"a"},{"Name":"b"}],"NextToken":"1"}"#),
      (200, #"{"Trails":[],"NextToken":"2"}"#),
      (200, #"{"Trails":[{"Name":"c"}]}"#),
    ]
  ]

  @Test func itemsComeFromAllPages() async {
    let fake = FakeAWS(Self.pages)
    let run = await run(
      """
      local names = {}
      for trail, key in aws.cloudtrail.list_trails:items{} do names[#names + 1] = key .. trail.Name end
      return table.concat(names, " ")
      """, fake)
    #expect(run.text == "\"Trailsa Trailsb Trailsc\"")
    #expect(
      fake.requests.map { String(decoding: $0.body, as: UTF8.self) } == [
        "{}", #"{"NextToken":"1"}"#, #"{"NextToken":"2"}"#,
      ])
  }

  @Test func pagesAreAskedForOneByOne() async {
    let fake = FakeAWS(Self.pages)
    let run = await run(
      "for page in aws.cloudtrail.list_trails:pages{} do return #page.Trails end", fake)
    #expect(run.text == "2")
    #expect(fake.requests.count == 1)
  }

  @Test func aTokenThatComesAgainEndsTheLoop() async {
    let fake = FakeAWS(["ListTrails": [(200, #"{"Trails":[{"Name":"a"}],"NextToken":"1"}"#)]])
    let run = await run("for _ in aws.cloudtrail.list_trails:items{} do end", fake)
    #expect(run.fault?.message.contains("the same page token twice") == true)
  }
}

import AWS
import Scripting
import LuaHost
import System
import Testing

struct ScriptTests {
  @Test(arguments: [
    ("x = 1 return x", "1"),
    ("return arg[0], arg[1], ...", "\"test\"\n\"one\"\n\"one\"\n\"two\""),
    ("return { 1, { a = true }, 'x\\27[2J' }", "{ 1, { a = true }, \"x\\027[2J\" }"),
    ("local t = {} t.t = t return t", "{ t = \"(the table itself)\" }"),
    ("return print", "\"function\""),
    ("return {}, nil, 2^53, 9007199254740993", "{}\nnil\n9007199254740992.0\n9007199254740993"),
  ])
  func resultsAreShown(source: String, text: String) async {
    #expect(await run(source).text == text)
  }

  @Test func printShowsWhatIsInTables() async {
    let run = await run(
      """
      print("a", { b = 1, 2 }, {}, nil, print)
      for event in events{ { eventName = "A", eventSource = "s", userIdentity = { type = "Root" } } } do
        print(event)
        print(event.userIdentity)
      end
      """)
    #expect(
      run.printed == [
        "a\t{ [1] = 2, b = 1 }\t{}\tnil\tfunction",
        #"{ eventName = "A", eventSource = "s", userIdentity = { type = "Root" } }"#,
        #"{ type = "Root" }"#,
      ], "\(run)")
  }

  @Test(arguments: [
    ("return nothing", #"test:1: unknown name "nothing""#),
    ("return parralel", #"test:1: unknown name "parralel"; did you mean parallel?"#),
    ("return return", "test:1: unexpected symbol near 'return'"),
    ("error { code = 1 }", "the error is no text but a table"),
    (
      "require 'no.such'",
      #"test:1: there is no module "no.such" in the rules folder or the library"#
    ),
  ])
  func faultsSayWhere(source: String, message: String) async {
    #expect(await run(source).fault?.message == message)
  }

  @Test func timesCompareAndCount() async {
    let fake = FakeAWS([
      "GetTrailStatus": [(200, #"{"IsLogging":true,"LatestDeliveryTime":1772352721.25}"#)]
    ])
    let run = await run(
      """
      local t = aws.cloudtrail.get_trail_status{ Name = "t" }.LatestDeliveryTime
      print(t, t + 60, t - 0.25, (t + 60) - t, t.epoch)
      return t > "2026-03-01", t < "2026-03-01T08:12:02Z", t == t + 0, "at " .. t
      """, fake)
    #expect(
      run.printed == [
        "2026-03-01T08:12:01.25Z\t2026-03-01T08:13:01.25Z\t2026-03-01T08:12:01Z\t60\t1772352721.25"
      ])
    #expect(run.text == "true\ntrue\ntrue\n\"at 2026-03-01T08:12:01.25Z\"")
  }

  @Test func helpListsWhatAnOperationTakes() async {
    let run = await run("help(aws.cloudtrail.lookup_events) help() help(aws.sts)")
    #expect(run.printed[0].contains("AttributeKey*  \"EventId\""))
    #expect(run.printed[0].contains("Events  list of table"))
    #expect(run.printed[1].contains("parallel(list"))
    #expect(run.printed[2].contains("aws.sts.get_caller_identity{}"))
  }

  @Test func servicesListTheirOperations() async {
    let run = await run(
      "return tostring(aws), tostring(aws.sts), tostring(aws.sts.get_caller_identity)")
    #expect(run.text.contains("cloudtrail cloudwatch"))
    #expect(run.text.contains("get_caller_identity"))
    #expect(run.text.hasSuffix("\"aws.sts.get_caller_identity\""))
  }

  /// A new operation in a model must not slip through as whatever its name suggests.
  @Test func everyShippedOperationIsClassified() async throws {
    let library = StandardLibrary.embedded
    let catalog = ServiceCatalog(library: library)
    for name in catalog.names {
      let file = try #require(library.file("stdlib/aws/\(name).json"))
      let lines = String(decoding: file, as: UTF8.self).split(separator: "\n")
      let model = try catalog.service(name)
      for operation in model.operations.keys {
        let line = try #require(
          lines.first { $0.hasPrefix("\"\(operation)\":{") && $0.contains("\"access\"") })
        let classes = ["read", "write", "secret"].map { "\"access\":\"\($0)\"" }
        #expect(classes.contains { line.contains($0) }, "\(name):\(operation)")
      }
    }
  }
}

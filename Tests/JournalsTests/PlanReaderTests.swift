import Values
import Journals
import Testing

/// Reports as plans hand them over.
@Suite struct PlanReaderTests {
  private static let head = """
    "control":"c","title":"t","plan":"test","account":"111122223333","region":"us-east-1",
    "summary":"s"
    """

  private func read(_ members: String) throws -> PlanReport {
    try PlanReader.report(try JSONDocument(Array("{\(Self.head),\(members)}".utf8)).root)
  }

  @Test func everyPartIsRead() throws {
    let report = try read(
      """
      "verdict":"fail","parameters":[["a",1]],
      "steps":[{"id":"trail","title":"T","verdict":"pass","evidence":[["b",{"x":[1]}],["a",2]],
        "changes":[{"field":"f","to":1,"action":"create"}]}],
      "chains":[{"id":"1","title":"C","kind":"feed","regions":["r"],"verdict":"manual","links":[
        {"id":"l","title":"L","verdict":"manual","remedy":"look"}]}],
      "regions":[{"region":"r","verdict":"fail","chain":"1"}],
      "conflicts":[{"resource":"x","field":"f","expected":1,"found":2,"journal":"run r"}],
      "kept":[{"resource":"x","reason":"why"}],"information":[{"title":"i","rows":[1,"two"]}],
      "notes":["n"],"permissions":{"needed":["a:B"],"missing":[]},
      "cost":[{"what":"w","usd_per_month":0.3}],"manual":[{"title":"m","text":"t"}],
      "errors":[{"where":"w","message":"m"}]
      """)
    #expect(report.verdict == .fail && report.steps[0].evidence.map(\.name) == ["b", "a"])
    #expect(report.steps[0].changes[0].action == .create && report.steps[0].changes[0].from == nil)
    #expect(report.chains[0].links[0].remedy == "look" && report.regions[0].chain == "1")
    #expect(report.conflicts[0].found?.integer == 2 && report.kept[0].reason == "why")
    #expect(report.information[0].rows.count == 2 && report.cost[0].dollarsPerMonth == 0.3)
  }

  @Test(arguments: [
    (
      #""verdict":"good""#,
      "report.verdict: expected one of pass, fail, manual, unknown, unchanged, planned, applied, failed, found \"good\""
    ),
    (#""verdict":"pass","steps":{"id":"a"}"#, "report.steps: expected a list, found a table"),
    (
      #""verdict":"pass","steps":[{"id":"a","title":"t"}]"#,
      "report.steps[1].verdict: expected text, found nothing"
    ),
    (#""verdict":"pass","notes":[1]"#, "report.notes: expected a list of texts, found a list"),
  ])
  func faultsNameTheirPlace(members: String, message: String) throws {
    let fault = #expect(throws: PlanFault.self) { try read(members) }
    #expect(fault?.message == message)
  }
}

import Rules
import Testing

@Suite struct SeverityTests {
  @Test func namesAndOrderAgree() {
    #expect(Severity.allCases.map(\.name) == ["info", "low", "medium", "high", "critical"])
    #expect(Severity.allCases.sorted() == Severity.allCases)
    for severity in Severity.allCases { #expect(Severity(name: severity.name) == severity) }
  }

  @Test(arguments: ["", "High", "HIGH", "urgent", "high "])
  func anythingElseIsNoSeverity(name: String) {
    #expect(Severity(name: name) == nil)
  }
}

import Foundation
import Testing

/// The ways back on the practice account: what the stand-in for AWS lacks, and what the test plan says afterwards.
@Suite struct PracticeBackoutTests {
  /// A practice account in a file, on which root usage is watched and somebody is told.
  private struct Practice {
    let scratch: Scratch
    let account: String

    init() throws {
      scratch = try Scratch()
      account = "practice:\(scratch.path)/account.json"
      #expect(try plan("implement", "--yes", "--set", "notify=email:ops@example.com") == "applied")
      try run("practice.confirm('all')")
      #expect(try plan("test") == "pass")
    }

    func document(_ plan: String, _ arguments: [String]) throws -> PlanDocument {
      let history = plan == "test" ? ["--no-history"] : []
      return try PlanDocument(
        try Tool.run(
          [plan, "root-usage-monitoring"] + arguments + history
            + ["--account", account, "--format", "json"]))
    }

    func plan(_ plan: String, _ arguments: String...) throws -> String {
      try document(plan, arguments).verdict
    }

    func backout(_ way: String) throws -> PlanDocument { try document("backout", [way, "--yes"]) }

    @discardableResult
    func run(_ code: String) throws -> String {
      let outcome = try Tool.run(["-e", code, "--account", account, "--allow-writes"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.text
    }
  }

  @Test func quietDisablesTheActionsUntilResume() throws {
    let practice = try Practice()
    let quiet = try practice.backout("quiet")
    #expect(quiet.step("alarm")?.changed == ["ActionsEnabled"])
    #expect(quiet.warnings.contains { $0.contains(":RootAccountUsage") })
    let test = try practice.document("test", [])
    #expect(test.verdict == "fail")
    #expect(test.notes.contains { $0.hasPrefix("a backout is in effect: quiet, since") })
    try practice.run("practice.root_login{} practice.advance(900)")
    #expect(try practice.run("return #practice.notifications()") == "0\n")
    #expect(try practice.backout("resume").step("alarm")?.changed == ["ActionsEnabled"])
    #expect(try practice.plan("test") == "pass")
  }

  @Test func quietUntilATimeMutesTheAlarmForThatLong() throws {
    let practice = try Practice()
    let quiet = try practice.backout("quiet=2h")
    #expect(quiet.actions == ["create mute_rule"], "\(quiet.errors)")
    try practice.run("practice.advance(120)")
    #expect(try practice.plan("test") == "fail")
    try practice.run("practice.advance(7200)")
    #expect(try practice.plan("test") == "pass")
    #expect(try practice.backout("resume").actions == ["delete mute_rule"])
    #expect(try practice.backout("resume").verdict == "unchanged")
  }

  @Test func anImplementationTakesTheMuteRuleAway() throws {
    let practice = try Practice()
    #expect(try practice.backout("quiet=2h").verdict == "applied")
    let done = try practice.document("implement", ["--yes"])
    #expect(done.actions == ["delete mute_rule"], "\(done.errors)")
    #expect(try practice.plan("implement", "--yes") == "unchanged")
    let undone = try practice.backout("undo")
    #expect(undone.status == 0 && undone.conflicts.isEmpty, "\(undone.errors)")
  }

  @Test func aBackoutMakesTheTestFailAndSayWhy() throws {
    let practice = try Practice()
    for (way, link) in [
      ("threshold=3", "alarm"), ("filter", "metric-filter"), ("reduce-logging=reads", "selectors"),
      ("reduce-logging=stop", "logging"),
    ] {
      #expect(try practice.backout(way).verdict == "applied", "\(way)")
      let test = try practice.document("test", [])
      #expect(test.verdict == "fail", "\(way)")
      #expect(test.steps.first { $0.verdict == "fail" }?.id == link, "\(way)")
      #expect(test.notes.contains { $0.hasPrefix("a backout is in effect: \(way), since") })
      #expect(try practice.plan("implement", "--yes") == "applied", "\(way)")
      #expect(try practice.plan("test") == "pass", "\(way)")
    }
  }

  @Test func aPendingSubscriptionIsUndoneWithItsTopic() throws {
    let practice = try Practice()
    #expect(
      try practice.plan("implement", "--yes", "--set", "notify=email:new@example.com") == "applied")
    let undone = try practice.backout("undo")
    let pending = undone.steps.filter { $0.title.contains("new@example.com") }
    #expect(pending.map(\.action) == ["delete"])
    #expect(undone.verdict == "applied", "\(undone.errors)")
    #expect(try practice.backout("undo").status == 0)
  }
}

import Foundation
import MotoServer
import Testing

/// Plans that are killed in the middle of a change, and the run after.
@Suite struct KilledPlanTests {
  private struct Case: Decodable {
    var plan: String
    var at: Int
    var operation: String?
    var problems: [String]
  }

  /// One of five changes, or all of them, before and after they reach AWS, if MOONWATCH_EVERY_CHANGE is set: that
  /// takes minutes.
  @Test func theNextRunFinishesWhatAKilledOneBegan() throws {
    let every = ProcessInfo.processInfo.environment["MOONWATCH_EVERY_CHANGE"] == nil ? "5" : "1"
    let script = Tool.root.appendingPathComponent("Tests/MotoServer/killed.py").path
    let outcome = try MotoServer().run(
      "python3", ["-B", script, Tool.binary.path, every, ""])
    #expect(outcome.status == 0, "\(outcome.errors.suffix(2000))")
    let cases = try outcome.output.split(separator: "\n").map {
      try JSONDecoder().decode(Case.self, from: Data($0.utf8))
    }
    #expect(Set(cases.map(\.plan)) == ["implement", "undo", "undo, implement"])
    for one in cases {
      #expect(one.problems.isEmpty, "\(one.plan), change \(one.at), \(one.operation ?? "none")")
    }
  }
}

import Foundation
import Testing

/// What has to be true of every account, on random ones (properties/accounts.lua). A seed that is named in a failure is
/// run alone with `scripts/properties.sh SEED 1`.
@Suite struct AccountPropertyTests {
  @Test(arguments: [1, 101, 201])
  func theVerdictIsWhatReachesAPersonAndPlansAgreeWithIt(_ first: Int) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("properties")
    let parts = try ["deviations.lua", "accounts.lua"].map {
      try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
    }
    let scratch = try Scratch()
    let script = try scratch.write(
      "accounts.lua", "local FIRST, COUNT = \(first), 100\n" + parts.joined())
    let outcome = try Tool.run(["run", "--account", "practice", "--allow-writes", script.path])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.hasSuffix("; 0 faults\n"), "\(outcome.text)")
  }
}

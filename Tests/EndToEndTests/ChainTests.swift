import Foundation
import MotoServer
import Testing

/// The test plan of root usage, on chains of evidence whose verdict is known.
@Suite struct ChainTests {
  /// A chain that was made on the stand-in, and what was said of it.
  private struct Judged: Decodable {
    var name, verdict, found: String
    var expected_link, link, summary: String?
    var status: Int32
    var errors, notes: [String]?
  }

  @Test("every chain of the stand-in has its verdict, and the broken link is named")
  func chains() throws {
    let server = try MotoServer()
    let script = Tool.root.appendingPathComponent("Tests/EndToEndTests/chain_cases.py").path
    let outcome = try server.run(
      "python3", ["-B", script, server.url, Tool.binary.path])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let statuses: [String: Int32] = ["pass": 0, "manual": 0, "fail": 1, "unknown": 2]
    var count = 0
    for line in outcome.output.split(separator: "\n") {
      let judged = try JSONDecoder().decode(Judged.self, from: Data(line.utf8))
      let said: Comment = "\(judged.name): \(judged.summary ?? judged.found)"
      #expect(judged.found == judged.verdict, said)
      #expect(judged.link == judged.expected_link, said)
      #expect(judged.status == statuses[judged.verdict], said)
      #expect(judged.errors == [], said)
      if judged.name.hasPrefix("the document's own alarm") {
        #expect(judged.notes?.contains { $0.contains("is blind") } == true, said)
      }
      count += 1
    }
    #expect(count >= 70)
  }
}

import Foundation
import Testing

@testable import Predicates

/// Variants of the reference filter with known verdicts, kept outside of the project.
enum KnownPatterns {
  static let path: String = {
    let shared =
      ProcessInfo.processInfo.environment["MOONWATCH_SHARED"]
      ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/../../../shared"
    return shared + "/suites/filter-patterns-sample.json"
  }()
}

@Suite("known patterns") struct KnownPatternTests {
  private struct Known: Decodable {
    var id: String
    var pattern: String
    var equivalent: Bool
    var catches_root_console_login: Bool
    var aws_accepts: Bool
  }

  @Test(
    "variants of the reference are judged by what they mean",
    .enabled(
      if: FileManager.default.isReadableFile(atPath: KnownPatterns.path),
      "no filter-patterns-sample.json in ../shared/suites (or MOONWATCH_SHARED)"))
  func sample() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: KnownPatterns.path))
    let reference = try FilterPattern.parse(ComparisonTests.reference).predicate
    for one in try JSONDecoder().decode([Known].self, from: data) {
      let pattern = try? FilterPattern.parse(one.pattern)
      #expect((pattern != nil) == one.aws_accepts, "\(one.id)")
      guard let pattern else { continue }
      let result = PatternComparison(pattern.predicate, reference)
      #expect((result.relation == .equal) == one.equivalent, "\(one.id)")
      let catches = RecordJudge.verdicts(of: [pattern.predicate], on: SampleEvent.rootLogin)
      #expect(catches == [one.catches_root_console_login], "\(one.id)")
    }
  }
}

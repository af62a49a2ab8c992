import Foundation
import MotoServer
import Testing

/// Where tests run plans: an account of moto's, a journal of their own, and the controls in `controls/`.
struct PlanBench {
  static let controls = Tool.root.appendingPathComponent("Tests/EndToEndTests/controls").path

  let moto: MotoServer
  let scratch: Scratch
  var journal: String { scratch.path + "/journal.ndjson" }

  /// - Parameter moto: is emptied.
  init(_ moto: MotoServer) throws {
    try moto.reset()
    self.moto = moto
    scratch = try Scratch()
  }

  /// Arguments with the account, the journal and the controls.
  func arguments(_ words: [String]) -> [String] {
    let needsRules = words.first != "journal"
    return words + (needsRules ? ["--rules", Self.controls, "--regions", "us-east-1"] : [])
      + ["--journal", journal]
  }

  var environment: [String: String] {
    moto.environment.merging(["HOME": scratch.path]) { $1 }
  }

  func start(_ words: String...) throws -> Tool {
    try Tool(arguments(words), environment: environment)
  }

  @discardableResult
  func run(_ words: String...) throws -> Tool.Outcome {
    try Tool.run(arguments(words), environment: environment)
  }

  /// A plan's report, with its exit status checked.
  func report(_ words: String..., status: Int32 = 0) throws -> PlanReportDocument {
    let outcome = try Tool.run(
      arguments(words + ["--format", "json"]), environment: environment)
    #expect(outcome.status == status, "\(words): \(outcome.errors)\(outcome.text)")
    return try JSONDecoder().decode(PlanReportDocument.self, from: outcome.output)
  }

  /// What the AWS CLI prints.
  func aws(_ words: String...) throws -> String {
    let outcome = try moto.aws(words)
    #expect(outcome.status == 0, "\(words): \(outcome.errors)")
    return outcome.output
  }

  /// Everything that the controls of these tests can touch.
  func dump() throws -> String {
    let commands = [
      ["sns", "list-topics"],
      [
        "cloudwatch", "describe-alarms", "--query",
        "MetricAlarms[].[AlarmName,Threshold,ActionsEnabled,AlarmActions,AlarmDescription,Period]",
      ],
      ["secretsmanager", "list-secrets", "--query", "SecretList[].Name"],
    ]
    return try moto.aws(commands.map { $0 + ["--output", "text"] }).map(\.output).joined()
  }

  /// The journal's records.
  func records() throws -> [JournalLine] {
    guard let text = try? String(contentsOfFile: journal, encoding: .utf8) else { return [] }
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(JournalLine.self, from: Data($0.utf8))
    }
  }
}

/// What tests look at of a record.
struct JournalLine: Decodable {
  var seq: Int
  var type: String
  var operation: String?
  var verdict: String?
  var resource: String?
  var ok: Bool?
}

/// What tests look at of a `moonwatch.plan/1` document.
struct PlanReportDocument: Decodable {
  struct Step: Decodable {
    struct Change: Decodable, Equatable { var field, action: String }
    var id, title, verdict, summary: String
    var remedy, action: String?
    var changes: [Change]
  }
  struct Chain: Decodable {
    var id, title, kind, verdict: String
    var links: [Step]
  }
  struct Region: Decodable { var region, verdict: String }
  struct Conflict: Decodable { var resource, field, journal: String }
  struct Kept: Decodable { var resource, reason: String }
  struct Permissions: Decodable { var needed, missing: [String] }
  struct Problem: Decodable { var `where`, message: String }

  var schema, control, plan, account, region, verdict, summary: String
  var way: String?
  var steps: [Step]
  var chains: [Chain]
  var regions: [Region]
  var conflicts: [Conflict]
  var kept: [Kept]
  var notes, warnings: [String]
  var permissions: Permissions
  var errors: [Problem]
}

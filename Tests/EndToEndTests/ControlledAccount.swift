import Foundation
import MotoServer

/// An account of the stand-in for AWS, a journal, and the tool on both.
struct ControlledAccount {
  let server: MotoServer
  private let scratch: Scratch

  /// - Parameter fixture: Python that makes what is there; `client(service, region)` gives clients of boto3.
  init(_ fixture: String = "") throws {
    server = try MotoServer()
    scratch = try Scratch()
    guard !fixture.isEmpty else { return }
    try python(fixture)
  }

  var journal: String { scratch.folder.appendingPathComponent("journal.ndjson").path }

  /// Empties the account and forgets the journal.
  func reset(_ fixture: String = "") throws {
    try server.reset()
    Scratch.forget(journal: journal)
    if !fixture.isEmpty { try python(fixture) }
  }

  /// Writes a file beside the journal.
  func write(_ name: String, _ text: String) throws -> String {
    try scratch.write(name, text).path
  }

  /// Runs Python with clients of boto3 at hand.
  @discardableResult
  func python(_ code: String) throws -> String {
    let outcome = try server.python(Self.clients + code)
    guard outcome.status == 0 else { throw Failure(description: outcome.errors) }
    return outcome.output
  }

  struct Failure: Error, CustomStringConvertible { var description: String }

  private static let clients = """
    import boto3, functools, json
    @functools.lru_cache(maxsize=None)
    def client(service, region="us-east-1"): return boto3.client(service, region_name=region)
    ACCOUNT = client("sts").get_caller_identity()["Account"]

    """

  /// Everything that plans touch, as boto3 sees it, as text to compare.
  func dump() throws -> String {
    let script = Tool.root.appendingPathComponent("Tests/MotoServer/account_dump.py").path
    let outcome = try server.run("python3", ["-B", script])
    guard outcome.status == 0 else { throw Failure(description: outcome.errors) }
    return outcome.output
  }

  /// Runs the tool; what it says is text.
  func run(_ arguments: [String]) throws -> Tool.Outcome {
    try Tool.run(arguments + ["--journal", journal], environment: server.environment)
  }

  /// Runs a plan of the control of root usage.
  func plan(_ arguments: String...) throws -> PlanDocument {
    let words = [arguments[0], "root-usage-monitoring"] + arguments.dropFirst()
    let outcome = try run(words + ["--format", "json"])
    return try PlanDocument(outcome)
  }

  /// Does the implementation.
  func implement(_ arguments: String...) throws -> PlanDocument {
    let words = ["implement", "root-usage-monitoring", "--yes", "--format", "json"]
    return try PlanDocument(try run(words + arguments))
  }

  /// Does a backout.
  func backout(_ arguments: String...) throws -> PlanDocument {
    let words = ["backout", "root-usage-monitoring"] + arguments
    return try PlanDocument(try run(words + ["--yes", "--format", "json"]))
  }
}

/// The parts of a `moonwatch.plan/1` document of changes that tests look at.
struct PlanDocument: Decodable {
  struct Change: Decodable {
    var field, action: String
    var from, to: Anything?
  }
  struct Step: Decodable {
    var id, title, verdict, summary: String
    /// Of changes alone.
    var action: String?
    var changes: [Change]

    /// The fields that are not kept.
    var changed: [String] { changes.filter { $0.action != "keep" }.map(\.field) }
  }
  struct Named: Decodable {
    var resource: String
    var field, reason: String?
  }
  struct Manual: Decodable { var title, text: String }
  struct Problem: Decodable { var `where`, message: String }

  var schema, verdict, summary: String
  var steps: [Step]
  var conflicts, kept: [Named]
  var notes, warnings: [String]
  var manual: [Manual]
  var errors: [Problem]
  /// The exit status.
  var status: Int32 = 0

  private enum CodingKeys: CodingKey {
    case schema, verdict, summary, steps, conflicts, kept, notes, warnings, manual, errors
  }

  init(_ outcome: Tool.Outcome) throws {
    do {
      self = try JSONDecoder().decode(PlanDocument.self, from: outcome.output)
    } catch {
      throw ControlledAccount.Failure(
        description: "status \(outcome.status), \(outcome.errors)\(outcome.text)\(error)")
    }
    status = outcome.status
  }

  /// What is done to what: `create bucket`; kept steps are left out.
  var actions: [String] {
    steps.filter { $0.action != "keep" }.map { "\($0.action ?? "") \(kind(of: $0))" }
  }

  /// The step of a kind, the first one.
  func step(_ kind: String) -> Step? { steps.first { self.kind(of: $0) == kind } }

  private func kind(of step: Step) -> String {
    String(step.id.prefix { $0 != "-" })
  }
}

/// Any JSON value, as text.
struct Anything: Decodable, CustomStringConvertible {
  var description: String

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      description = text
    } else if let flag = try? value.decode(Bool.self) {
      description = "\(flag)"
    } else if let number = try? value.decode(Double.self) {
      description = number == number.rounded() ? "\(Int(number))" : "\(number)"
    } else if let list = try? value.decode([Anything].self) {
      description = "[\(list.map(\.description).joined(separator: ", "))]"
    } else {
      let members = try value.decode([String: Anything].self)
      let texts = members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      description = "{\(texts.joined(separator: ", "))}"
    }
  }
}

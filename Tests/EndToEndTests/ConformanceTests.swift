import Foundation
import Testing

/// scripts/conformance, as a user runs it, without AWS: alone, and with an AWS CLI of our own.
@Suite struct ConformanceTests {
  struct Document: Decodable {
    struct Case: Decodable {
      var id, kind, basis, source, verdict: String
      var documented: Bool?
      var error: String?
    }
    var schema: String
    var dry_run: Bool
    var cases: [Case]
  }

  private static let script = Tool.root.appendingPathComponent("scripts/conformance")

  private static func run(
    _ arguments: [String], path: String? = nil
  ) throws -> (outcome: Tool.Outcome, document: Document?) {
    let scratch = try Scratch()
    let file = scratch.folder.appendingPathComponent("results.json")
    var environment: [String: String] = [:]
    if let path { environment["PATH"] = path + ":/usr/bin:/bin" }
    let outcome = try Tool.run(
      ["--moonwatch", Tool.binary.path, "--output", file.path] + arguments,
      environment: environment, binary: script)
    let data = try? Data(contentsOf: file)
    return (outcome, try data.map { try JSONDecoder().decode(Document.self, from: $0) })
  }

  @Test("every case is as it expects, offline; what AWS documents does not carry a doubt")
  func dryRun() throws {
    let (outcome, document) = try Self.run(["--dry-run"])
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
    let results = try #require(document)
    #expect(results.schema == "moonwatch.conformance/1" && results.dry_run)
    #expect(results.cases.count > 80)
    for result in results.cases {
      #expect(["documented", "observed", "assumed"].contains(result.basis))
      #expect(!result.source.isEmpty)
      #expect(result.verdict == "as expected")
      if result.basis == "documented" { #expect(result.documented != false, "\(result.id)") }
    }
    #expect(Set(results.cases.map(\.id)).count == results.cases.count)
  }

  /// An AWS CLI that answers every call in the same way.
  private static func cli(_ body: String) throws -> Scratch {
    let scratch = try Scratch()
    let file = try scratch.write("aws", "#!/bin/sh\n" + body)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    return scratch
  }

  @Test("what AWS says is compared, case by case")
  func compared() throws {
    let nothing = try Self.cli(
      #"case "$1" in logs) echo '{"matches":[]}' ;; *) echo '{"Result":false}' ;; esac"#)
    let same = try Self.run(["--only", "equals-case"], path: nothing.path)
    #expect(same.outcome.status == 0, "\(same.outcome.text)\(same.outcome.errors)")
    #expect(same.document?.cases.map(\.verdict) == ["agree"])
    let other = try Self.run(["--only", "cis", "--only", "ep-equals"], path: nothing.path)
    #expect(other.outcome.status == 1)
    #expect(other.document?.cases.map(\.verdict) == ["differ", "differ"])
    #expect(other.outcome.text.contains("root-login"))
  }

  @Test("a refusal is an answer, anything else is none")
  func refused() throws {
    let refusing = try Self.cli(
      "echo 'An error occurred (InvalidParameterException) when calling it: no' >&2; exit 254")
    let (outcome, document) = try Self.run(
      ["--only", "refused-exists", "--only", "cis"], path: refusing.path)
    #expect(outcome.status == 1)
    #expect(document?.cases.map(\.verdict) == ["differ", "agree"])
    let denied = try Self.cli(
      "echo 'An error occurred (AccessDenied) when calling it' >&2; exit 254")
    let untried = try Self.run(["--only", "cis"], path: denied.path)
    #expect(untried.outcome.status == 2)
    #expect(untried.document?.cases.first?.error?.contains("AccessDenied") == true)
  }
}

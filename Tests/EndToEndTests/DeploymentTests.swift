import Foundation
import MotoServer
import Testing

/// What `rules show --as` prints finds, run by its own evaluator, what the rule finds.
@Suite struct DeploymentTests {
  static let forms = ["filter-pattern", "event-pattern", "sigma", "lua", "sql-athena"]

  static func ruleIDs() throws -> [String] {
    try Tool.run(["rules", "list"]).lines.dropLast().map {
      String($0.split(separator: " ")[0])
    }
  }

  /// The events of a run of `pattern match`, a line each.
  static func matches(_ arguments: [String]) throws -> [Substring] {
    let outcome = try Tool.run(["pattern", "match"] + arguments + ["samples:"])
    #expect([0, 1].contains(outcome.status), "\(arguments): \(outcome.errors)")
    return outcome.lines
  }

  @Test(arguments: ["filter-pattern", "event-pattern"])
  func patternsMatchWhatTheRuleMatches(form: String) throws {
    let scratch = try Scratch()
    var count = 0
    for id in try Self.ruleIDs() {
      let printed = try Tool.run(["rules", "show", id, "--as", form])
      guard printed.status == 0 else {
        #expect(printed.errors.contains("cannot"), "\(id): \(printed.errors)")
        continue
      }
      let file = try scratch.write("pattern", printed.output)
      #expect(
        try Self.matches(["@" + file.path, "--dialect", form]) == Self.matches(["rule:" + id]),
        "\(id) as \(form)")
      count += 1
    }
    #expect(count >= 8)
  }

  @Test func sigmaRulesFindWhatTheRuleFinds() throws {
    let scratch = try Scratch()
    var count = 0
    for id in try Self.ruleIDs() {
      let printed = try Tool.run(["rules", "show", id, "--as", "sigma"])
      guard printed.status == 0 else {
        #expect(printed.errors.contains("cannot"), "\(id): \(printed.errors)")
        continue
      }
      let file = try scratch.write("\(id).yml", printed.output)
      #expect(
        try Self.matches(["rule:" + id, "--rules", file.path]) == Self.matches(["rule:" + id]),
        "\(id)")
      count += 1
    }
    #expect(count >= 12)
  }

  @Test func queriesFindWhatTheRuleFinds() throws {
    let probe = Process()
    probe.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    probe.environment = TestTools.environment
    probe.arguments = ["python3", "-c", "import duckdb, sqlglot"]
    probe.standardError = FileHandle.nullDevice
    try probe.run()
    probe.waitUntilExit()
    guard probe.terminationStatus == 0 else {
      Issue.record("python3 has no duckdb or sqlglot: make setup-test installs them")
      return
    }
    var queries: [String: String] = [:]
    for id in try Self.ruleIDs() {
      let printed = try Tool.run(["rules", "show", id, "--as", "sql-athena"])
      if printed.status == 0 {
        queries[id] = printed.text
      } else {
        #expect(printed.errors.contains("cannot"), "\(id): \(printed.errors)")
      }
    }
    #expect(queries.count >= 10)
    let events = try Self.matches([""])
    let document =
      #"{"events":[\#(events.joined(separator: ","))],"queries":"#
      + String(decoding: try JSONEncoder().encode(queries), as: UTF8.self) + "}"
    let scratch = try Scratch()
    let input = try scratch.write("input", document)
    let output = try scratch.write("output", Data())
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.environment = TestTools.environment
    process.arguments = [
      "python3", "-B", Tool.root.appendingPathComponent("Tests/EndToEndTests/athena.py").path,
    ]
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let answers = try JSONDecoder().decode([String: [String]].self, from: Data(contentsOf: output))
    struct Event: Decodable { var eventID: String }
    for id in queries.keys.sorted() {
      let expected = try Self.matches(["rule:" + id]).map {
        try JSONDecoder().decode(Event.self, from: Data($0.utf8)).eventID
      }
      #expect(answers[id].map { $0.sorted() } == expected.sorted(), "\(id)")
    }
  }

  @Test func whatCannotBeSaidIsNamed() throws {
    let scratch = try Scratch()
    let rule = """
      return rule { id = "x", title = "x", severity = "low", match = { eventName = matches "^(?i)a" } }
      """
    try scratch.write("x.lua", rule.replacing("^(?i)a", with: "^a.b{2}$"))
    try scratch.write(
      "y.lua",
      """
      return rule { id = "y", title = "y", severity = "low", match = { eventName = "A" },
        where = function(event) return event.errorCode == nil end }
      """)
    for (id, form, words) in [
      ("x", "event-pattern", "cannot say that eventName matches"),
      ("y", "filter-pattern", "its where function is Lua"), ("y", "sigma", "its where function"),
    ] {
      let outcome = try Tool.run(["rules", "show", id, "--rules", scratch.path, "--as", form])
      #expect(outcome.status == 2)
      #expect(outcome.text.isEmpty)
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
  }
}

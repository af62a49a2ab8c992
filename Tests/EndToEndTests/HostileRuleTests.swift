import Foundation
import Testing

/// Rules that try to take the run down, each in three places: as the file's top level, as `where` and as
/// `severity_for`. Each has to end with an error that names the rule, and the root pack must not notice.
@Suite(.serialized) struct HostileRuleTests {
  struct Snippet: Decodable {
    var name: String
    var lua: String
  }

  /// Of each kind one; the shared suite, when it is there, has more.
  static let own = [
    Snippet(name: "endless loop", lua: "while true do end"),
    Snippet(
      name: "swallowed limit", lua: "while true do pcall(function() while true do end end) end"),
    Snippet(
      name: "swallowed limit, then true", lua: "pcall(function() while true do end end) return true"
    ),
    Snippet(
      name: "loop in a coroutine", lua: "return coroutine.wrap(function() while true do end end)()"),
    Snippet(name: "backtracking", lua: #"return (("a"):rep(60)):find((".-"):rep(12).."b")"#),
    Snippet(
      name: "memory", lua: "local t = {} while true do t[#t + 1] = ('x'):rep(1000) .. #t end"),
    Snippet(
      name: "memory, swallowed",
      lua:
        "local t = {} while true do pcall(function() t[#t + 1] = ('x'):rep(100000) .. #t end) end"),
    Snippet(name: "output", lua: "while true do print(('x'):rep(1000)) end"),
    Snippet(name: "deep recursion", lua: "local function f(n) return 1 + f(n + 1) end return f(1)"),
    Snippet(name: "changes the event", lua: "event.eventName = 'x' return true"),
    Snippet(name: "changes the library", lua: "string.find = nil return true"),
    Snippet(name: "sets a global", lua: "found = true return true"),
    Snippet(name: "leaves the sandbox", lua: "return io.open('/etc/passwd')"),
    Snippet(name: "loads code", lua: "return load('return 1')()"),
    Snippet(
      name: "endless close",
      lua:
        "local x <close> = setmetatable({}, {__close = function() while true do end end}) error('x')"
    ),
    Snippet(
      name: "error with a looping name",
      lua: "error(setmetatable({}, {__tostring = function() while true do end end}))"),
    Snippet(name: "wrong result", lua: "return {}"),
  ]

  static var all: [Snippet] {
    let suite = Tool.shared.appendingPathComponent("suites/hostile-lua-core.json")
    guard let data = try? Data(contentsOf: suite),
      let shared = try? JSONDecoder().decode([Snippet].self, from: data)
    else {
      print("skipped: \(suite.path) is not there; the project's own snippets run alone")
      return own
    }
    return own + shared
  }

  static let positions: [(name: String, wrap: @Sendable (String) -> String)] = [
    ("top level", { $0 }),
    (
      "where",
      {
        "return rule { id = 'hostile', title = 'H', severity = 'low', match = {}, where = function(event) \($0) end }"
      }
    ),
    (
      "severity_for",
      {
        "return rule { id = 'hostile', title = 'H', severity = 'low', match = {}, severity_for = function(event) \($0) end }"
      }
    ),
  ]

  @Test func theRootPackDoesNotNotice() throws {
    let events = "stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1"
    let alone = try ScanDocument(Tool.run(["scan", "--format", "json", events]))
    #expect(!alone.findings.isEmpty)
    for snippet in Self.all {
      for position in Self.positions {
        let scratch = try Scratch()
        try scratch.write("hostile.lua", position.wrap(snippet.lua))
        let outcome = try Tool.run(
          [
            "scan", "--format", "json", "--rule-time", "150", "--rules", "builtin:", "--rules",
            scratch.path, events,
          ])
        let name = "\(snippet.name) as \(position.name)"
        #expect(outcome.status == 2, "\(name)")
        let document = try ScanDocument(outcome)
        #expect(document.findings == alone.findings, "\(name)")
        #expect(document.errors.contains { $0.where.contains("hostile.lua") }, "\(name)")
      }
    }
  }
}

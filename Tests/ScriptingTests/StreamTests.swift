import AWS
import Foundation
import LuaHost
import Testing

/// What each method of a stream gives, and what it refuses.
struct StreamTests {
  /// Five events that the cases below are about.
  private static let prelude = """
    local s = events({
      { eventName = "ConsoleLogin", eventTime = "2026-03-01T08:00:00Z", sourceIPAddress = "192.0.2.1",
        userIdentity = { type = "Root" }, n = 1 },
      { eventName = "GetObject", eventTime = "2026-03-01T08:30:00Z", sourceIPAddress = "192.0.2.1",
        userIdentity = { type = "IAMUser", userName = "anaya" }, readOnly = true, n = 2 },
      { eventName = "GetObject", eventTime = "2026-03-01T10:00:00Z", sourceIPAddress = "198.51.100.7",
        userIdentity = { type = "IAMUser", userName = "anaya" }, readOnly = true, n = 3 },
      { eventName = "PutObject", eventTime = "2026-03-02T00:00:00Z", sourceIPAddress = "198.51.100.7",
        userIdentity = { type = "IAMUser", userName = "bo" }, readOnly = false, n = 4,
        resources = { { ARN = "arn:a" }, { ARN = "arn:b", type = "x" } } },
      { eventName = "DeleteTrail", errorCode = "AccessDenied", n = 5 },
    }, { fields = { "n" } })
    local function n(stream)
      local found = {}
      for item in stream do found[#found + 1] = tostring(item.n or item) end
      return table.concat(found, " ")
    end

    """

  /// What stands on several lines because it is long, on one.
  private static func joined(_ text: String) -> String {
    var joined = text
    for (long, short) in [("{\n", "{ "), (",\n", ", "), ("\n}", " }")] {
      joined = joined.replacingOccurrences(of: long, with: short)
    }
    while joined.contains("  ") { joined = joined.replacingOccurrences(of: "  ", with: " ") }
    return joined
  }

  private static func answer(_ source: String) async -> String {
    let run = await run(prelude + source)
    return run.fault.map { "! " + $0.message } ?? run.text
  }

  @Test(arguments: [
    // where
    ("return n(s:where { eventName = 'GetObject' })", #""2 3""#),
    ("return n(s:where { userIdentity = { type = is_not 'IAMUser' } })", #""1 5""#),
    ("return n(s:where { any_of { { readOnly = true }, { errorCode = exists } } })", #""2 3 5""#),
    (
      "return n(s:where { { eventName = 'PutObject' }, { errorCode = 'AccessDenied' } })", #""4 5""#
    ),
    ("return n(s:where { sourceIPAddress = cidr '198.51.100.0/24' })", #""3 4""#),
    ("return n(s:where '{ $.userIdentity.type = \"Root\" }')", #""1""#),
    ("return n(s:where '{\"detail\": {\"eventName\": [{\"prefix\": \"Get\"}]}}')", #""2 3""#),
    ("return n(s:where(patterns.parse '{ $.readOnly IS FALSE }'))", #""4""#),
    ("return n(s:where(function(e) return e.eventName:find 'Object' end))", #""2 3 4""#),
    ("return n(s:where {})", #""1 2 3 4 5""#),
    (
      "return n(s:where { readOnly = true }:where { eventTime = starts_with '2026-03-01T10' })",
      #""3""#
    ),
    // on rows
    (
      "return s:count_by 'eventName':where { count = at_least(2) }:to_list()",
      #"{ { count = 2, eventName = "GetObject" } }"#
    ),
    (
      "return s:select('userIdentity.type', 'n'):where { ['userIdentity.type'] = 'Root' }:to_list()",
      ##"{ { n = 1, ["userIdentity.type"] = "Root" } }"##
    ),
    (
      "return s:map(function(e) return { a = { b = e.n } } end):where { ['a.b'] = 4 }:to_list()",
      "{ { a = { b = 4 } } }"
    ),
    // select
    (
      "return s:head(1):select('eventName as what', { ip = 'sourceIPAddress' }):to_list()",
      #"{ { ip = "192.0.2.1", what = "ConsoleLogin" } }"#
    ),
    (
      "return s:where { n = 4 }:select('resources.ARN', 'resources.2.ARN as second'):to_list()",
      ##"{ { ["resources.ARN"] = "arn:a", second = "arn:b" } }"##
    ),
    ("return s:where { n = 5 }:select('eventTime', 'n'):to_list()", "{ { n = 5 } }"),
    // map
    ("return s:map(function(e) return e.n > 3 and e.n or nil end):to_list()", "{ 4, 5 }"),
    ("return n(s:map(function(e) return e end))", #""1 2 3 4 5""#),
    (
      "return s:map(function(e) return e.userIdentity end):head(1):to_list()",
      #"{ { type = "Root" } }"#
    ),
    // between
    ("return n(s:between('2026-03-01T08:30:00Z', '2026-03-02'))", #""2 3""#),
    ("return n(s:between('2026-03-02'))", #""4""#),
    ("return n(s:between(nil, '2026-03-01T08:00:00.5Z'))", #""1""#),
    ("return n(s:select('eventTime', 'n'):between '2026-03-01T09:00')", #""3 4""#),
    ("return s:between(1772355600):count()", "2"),
    // groups
    (
      "return s:count_by 'sourceIPAddress':to_list()[1]",
      #"{ count = 2, sourceIPAddress = "192.0.2.1" }"#
    ),
    (
      "return s:count_by 'errorCode':to_list()",
      #"{ { count = 4 }, { count = 1, errorCode = "AccessDenied" } }"#
    ),
    (
      "return s:count_by('userIdentity.type as who', 'readOnly'):first()",
      #"{ count = 2, readOnly = true, who = "IAMUser" }"#
    ),
    (
      "return s:group_by('userIdentity.type'):to_list()",
      ##"{ { count = 3, ["userIdentity.type"] = "IAMUser" }, { count = 1, ["userIdentity.type"] = "Root" }, { count = 1 } }"##
    ),
    (
      "return s:group_by('readOnly', { 'first n', 'last n as z', lo = 'min n', hi = 'max n', all = 'distinct n', many = 'count_distinct n', c = 'count eventTime' }):where { readOnly = true }:first()",
      "{ all = { 2, 3 }, c = 2, first_n = 2, hi = 3, lo = 2, many = 2, readOnly = true, z = 3 }"
    ),
    ("return s:top('eventName', 1):to_list()", #"{ { count = 2, eventName = "GetObject" } }"#),
    // order and number
    ("return n(s:sort('n', 'desc'))", #""5 4 3 2 1""#),
    ("return n(s:sort('-eventName', 'n'))", #""4 2 3 5 1""#),
    ("return n(s:sort('errorCode', 'desc'))", #""5 1 2 3 4""#),
    ("return n(s:sort('sourceIPAddress'))", #""1 2 3 4 5""#),
    (
      "return n(s:head(2)), n(s:tail(2)), n(s:head(0)), n(s:tail(0)), n(s:head(99))",
      "\"1 2\"\n\"4 5\"\n\"\"\n\"\"\n\"1 2 3 4 5\""
    ),
    (
      "local x = s:sample(3) return n(x) == n(x) and x:count(), n(s:sample(2, 7)) == n(s:sample(2, 7)), s:sample(99):count()",
      "3\ntrue\n5"
    ),
    ("return n(s:distinct 'sourceIPAddress')", #""1 3 5""#),
    ("return events { { a = 1, b = 2 }, { b = 2, a = 1.0 }, { a = 1 } }:distinct():count()", "2"),
    // histogram
    (
      "return s:histogram('1h'):head(3):to_list()",
      "{ { count = 2, time = 2026-03-01T08:00:00Z }, { count = 0, time = 2026-03-01T09:00:00Z }, { count = 1, time = 2026-03-01T10:00:00Z } }"
    ),
    (
      "return s:histogram('1d', 'readOnly'):where { readOnly = exists }:map(function(r) return r.count end):to_list()",
      "{ 2, 1 }"
    ),
    ("return s:histogram('1d'):tail(1):to_list()", "{ { count = 1 } }"),
    // join
    (
      "return n(s:join({ { sourceIPAddress = '192.0.2.1', owner = 'office' } }, 'sourceIPAddress'))",
      #""1 2""#
    ),
    (
      "return s:join({ { ip = '192.0.2.1', owner = 'office' } }, { sourceIPAddress = 'ip' }):select('n', 'owner'):first()",
      #"{ n = 1, owner = "office" }"#
    ),
    (
      "return n(s:join({ { ip = '192.0.2.1' } }, { sourceIPAddress = 'ip' }, { keep = 'unmatched' }))",
      #""3 4 5""#
    ),
    (
      "return s:join({ { ip = '192.0.2.1', o = 1 } }, { sourceIPAddress = 'ip' }, { keep = 'all' }):count()",
      "5"
    ),
    (
      "return n(s:join(s:where { eventName = 'PutObject' }:select('userIdentity.userName as user'), { ['userIdentity.userName'] = 'user' }))",
      #""4""#
    ),
    // walking
    (
      "local all = {} local count = s:each(function(e) all[#all + 1] = e end) return count, all[1].n + all[5].n, all[4].resources[2].type",
      "5\n6\n\"x\""
    ),
    (
      "local list = s:to_list() return #list, list[2].userIdentity.userName, s:first().n, s:where { n = 9 }:first()",
      "5\n\"anaya\"\n1\nnil"
    ),
    (
      "local pairs_seen = {} for a in s:head(2) do for b in s:head(2) do pairs_seen[#pairs_seen + 1] = a.n .. b.n end end return table.concat(pairs_seen, ' ')",
      #""11 12 21 22""#
    ),
    (
      "local t = s:head(2) local seen = {} for a in t do for b in t do seen[#seen + 1] = a.n .. b.n end end return table.concat(seen, ' ')",
      #""11 12 21 22""#
    ),
    ("for e in s do break end return n(s)", #""1 2 3 4 5""#),
    (
      "local kept for e in s do kept = kept or e.userIdentity end return kept.type, kept == s:first().userIdentity",
      "\"Root\"\nfalse"
    ),
    ("return s:count(), s:stats().events, s:stats().sources, #s:problems()", "5\n5\n1\n0"),
    (
      "return s:first():get 'userIdentity.type', s:first():to_table().userIdentity, tostring(events { { a = 1 } }:first())",
      "\"Root\"\n{ type = \"Root\" }\n\"{\\\"a\\\":1}\""
    ),
    ("return aws and patterns.parse('{ $.n = 1 }'):matches(s:first())", "true"),
    (
      "return s:schema():where { field = 'readOnly' }:first()",
      #"{ count = 3, example = "true", field = "readOnly", percent = 60.0, types = "boolean", values = 2 }"#
    ),
    (
      "return events({}, { jobs = 1 }):count(), events {}:count_by('eventName'):count(), tostring(events {})",
      "0\n0\n\"(no items)\""
    ),
  ])
  func methodsGive(source: String, text: String) async {
    #expect(Self.joined(await Self.answer(source)) == text, "\(source)")
  }

  @Test(
    arguments: [
      ("events()", "events: expected a file, a folder, a pattern of files"),
      ("events 'no/such/file'", "events: no/such/file: cannot be read: No such file or directory"),
      ("events 'no*such.json'", "events: no*such.json: no file fits this pattern"),
      ("events('samples:', s)", "or a list of events; found userdata"),
      ("events 's3://bucket'", "there is no kind of source \"s3:\""),
      ("events('samples:', { job = 1 })", "there is no option \"job\"; did you mean jobs?"),
      ("events('samples:', { jobs = 0 })", "jobs: expected a whole number from 1 to 1024"),
      ("events { 1 }", "item 1: expected an event as a table, found"),
      ("events 'samples:x'", "expected nothing after \"samples:\""),
      ("s:where()", "where: expected a match table, a pattern or a function, found nothing"),
      ("s:where(7)", "expected a match table, a pattern or a function, found 7"),
      (
        "s:where { evntName = 'x' }",
        "no CloudTrail event has the field evntName; did you mean eventName?"
      ),
      ("s:where { eventName = print }", "found a function"),
      ("s:where { eventName = {} }", "an empty table matches nothing"),
      ("s:where '{ $.a = }'", "where: "),
      ("s:where { eventName = 'x' }:where({}, 1)", "where: expected at most 1 argument, found 2"),
      (
        "s:count_by 'eventName':where { cuont = 1 }",
        "the rows here have no cuont: they have eventName, count; did you mean count?"
      ),
      ("s:select()", "select: expected fields, found none"),
      ("s:select 'userIdentity.tpye'", "did you mean userIdentity.type?"),
      ("s:select 'a..b'", "\"a..b\" names no field"),
      ("s:select('eventName', 'eventName')", "there are two columns eventName"),
      ("s:select(1)", "expected a field's name, found 1"),
      ("s:map 'x'", "map: expected a function, found \"x\""),
      ("s:map(function() return print end):to_list()", "what the function returned cannot go on"),
      ("s:map(function() error('mine', 0) end):to_list()", "mine"),
      ("s:where(function(e) return e.a.b end):count()", "attempt to index a nil value (field 'a')"),
      ("s:between()", "between: expected a time such as"),
      ("s:between 'soon'", "found \"soon\""),
      ("s:between('2026-03-02', '2026-03-01')", "is later than"),
      ("s:count_by()", "count_by: expected fields, found none"),
      ("s:count_by('eventName as count')", "there are two columns count"),
      ("s:group_by('eventName', { 'frist eventTime' })", "did you mean first?"),
      ("s:group_by('eventName', { 'first' })", "first: expected a field"),
      ("s:sort()", "sort: expected fields, found none"),
      ("s:sort({})", "sort: expected a field's name, found table"),
      ("s:head(-1)", "head: expected a number of items, found -1"),
      ("s:head 'x'", "head: expected a number of items, found \"x\""),
      ("s:sample(1, 'x')", "expected a whole number as the seed"),
      ("s:histogram()", "histogram: expected a duration such as"),
      ("s:histogram '1y'", "found \"1y\""),
      ("s:count_by 'eventName':histogram '1h'", "the rows here have no eventTime"),
      ("s:join()", "join: expected a key, found none"),
      ("s:join({ { a = 1 } }, 'eventName')", "the table's rows have no eventName"),
      (
        "s:join({ { eventName = 'x' } }, 'eventName', { keep = 'some' })",
        "keep: expected \"matched\""
      ),
      (
        "s:join({ { eventName = 'GetObject', n = 1 } }, 'eventName'):to_list()",
        "the items have a field n already"
      ),
      ("s:join({ a = 1 }, 'eventName')", "expected a list of tables"),
      ("s:count(1)", "count: takes nothing"),
      ("s.cuont_by()", "a stream has no \"cuont_by\"; did you mean count_by?"),
      ("s.count()", "count: expected a stream"),
      ("s.head {}", "head: expected a stream, found table: call it with a colon"),
      ("s:write()", "write: argument 1 (path): expected text, found nothing"),
      ("s:write 'x.parquet'", "write: expected a name that ends with .csv, .json or .ndjson"),
      ("s:write '/no/such/folder/x.csv'", "write: cannot create /no/such/folder/x.csv"),
      ("s()", "never"),
      (
        "s:first().eventName = 'x'",
        "events cannot be changed; event:to_table() gives a table that can"
      ),
      ("s.x = 1", "attempt to index a stream value"),
    ].filter { $0.1 != "never" })
  func mistakesAreNamed(source: String, message: String) async {
    let fault = await run(Self.prelude + source).fault?.message ?? "no error"
    #expect(fault.contains(message), "\(source): \(fault)")
  }

  @Test func eventsOutliveTheWalkAndGarbage() async {
    let run = await run(
      """
      local kept = {}
      for e in events "samples:" do kept[#kept + 1] = e.userIdentity end
      local waste = {}
      for i = 1, 200000 do waste = { waste = i } end
      local types = {}
      for _, identity in ipairs(kept) do types[identity.type or "-"] = (types[identity.type or "-"] or 0) + 1 end
      local counted = {}
      for row in events "samples:":count_by "userIdentity.type" do
        counted[row["userIdentity.type"] or "-"] = row.count
      end
      for type, count in pairs(counted) do assert(types[type] == count, type) end
      return #kept
      """)
    #expect(run.fault == nil)
    #expect(run.text == "424")
  }

  @Test func charsAndTablesOfHostileEventsAreHarmless() async {
    let run = await run(
      #"""
      local s = events { { eventName = "a\27[2J\u{202E}b", sourceIPAddress = "=cmd|'x'", eventTime = "2026-03-01T08:00:00Z" } }
      return tostring(s), tostring(s:top "eventName"), tostring(s:histogram("1h", "eventName")), tostring(s:count_by "eventName")
      """#)
    #expect(run.fault == nil)
    for value in run.results {
      let text = value.string ?? ""
      #expect(
        !text.contains("\u{1B}") && !text.contains("\u{202E}") && text.contains("u{1B}"), "\(text)")
    }
  }

  // ---- writing ---------------------------------------------------------------------------------
  private static func written(_ source: String, _ name: String) async throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("write-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent(name).path
    let run = await run(prelude + "local path = \"\(path)\"\n" + source)
    #expect(run.fault == nil, "\(run.fault?.message ?? "")")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test(arguments: [
    (
      "s:select('eventName', 'readOnly', 'n'):head(2):write(path)", "a.csv",
      "\"eventName\",\"readOnly\",\"n\"\r\n\"ConsoleLogin\",,1\r\n\"GetObject\",true,2\r\n"
    ),
    (
      "s:select('eventName', 'errorCode'):head(1):write(path)", "a.ndjson",
      "{\"eventName\":\"ConsoleLogin\",\"errorCode\":null}\n"
    ),
    (
      "s:count_by 'readOnly':write(path)", "a.json",
      "[\n{\"readOnly\":true,\"count\":2},\n{\"readOnly\":null,\"count\":2},\n{\"readOnly\":false,\"count\":1}\n]\n"
    ),
    ("s:where { n = 9 }:write(path)", "a.json", "[]\n"),
    (
      "s:map(function(e) return { x = e.n > 3 and { e.n } or nil, ['='] = '=1+1' } end):tail(2):write(path)",
      "a.csv", "\"'=\",\"x\"\r\n\"'=1+1\",\"[4]\"\r\n\"'=1+1\",\"[5]\"\r\n"
    ),
    (
      "s:where { n = 5 }:write(path, 'ndjson')", "a",
      "{\"errorCode\":\"AccessDenied\",\"eventName\":\"DeleteTrail\",\"n\":5}\n"
    ),
    (
      "s:histogram('1d'):head(1):write(path)", "a.csv",
      "\"time\",\"count\"\r\n\"2026-03-01T00:00:00Z\",3\r\n"
    ),
  ])
  func filesAreWritten(source: String, name: String, content: String) async throws {
    #expect(try await Self.written(source, name) == content)
  }

  @Test func eventsInCSVHaveTheirFieldsAndAllOfThemselves() async throws {
    let lines = try await Self.written("s:where { n = 1 }:write(path)", "a.csv").components(
      separatedBy: "\r\n")
    #expect(lines[0].hasPrefix("\"eventTime\",\"eventName\",\"eventSource\""))
    #expect(lines[1].hasPrefix("\"2026-03-01T08:00:00Z\",\"ConsoleLogin\",,"))
    #expect(lines[1].contains("\"\"n\"\":1"))
  }

  /// A file that is there stays as it was when the walk fails.
  @Test func aFailureWritesNothing() async throws {
    let text = try await Self.written(
      """
      s:head(1):select 'n':write(path)
      local ok = pcall(function() s:map(function(e) error 'no' end):write(path) end)
      assert(not ok)
      """, "a.csv")
    #expect(text == "\"n\"\r\n1\r\n")
  }

  // ---- sources ---------------------------------------------------------------------------------
  @Test func problemsOfFilesAreToldAndKept() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bad-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ name: String, _ text: String) throws {
      try text.write(
        to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    try write("a.json", #"{"Records":[{"eventName":"A"},{"eventName":"B"}]}"#)
    try write("b.json", #"{"Records":[{"eventName":"C"},{"eventName":"#)
    try write("c.json", #"{"manifest":true}"#)
    let run = await run(
      """
      local all = events "\(folder.path)"
      local globbed = events "\(folder.path)/*.json"
      local counts = all:count() .. " " .. globbed:count_by "eventName":count()
      local problems = all:problems()
      local other = pcall(function() return events "\(folder.path)/c.json":count() end)
      return counts, #problems, problems[1].where, problems[1].message, all:stats().foreign
      """)
    #expect(run.fault == nil)
    let lines = run.text.components(separatedBy: "\n")
    #expect(lines[0] == #""3 3""# && lines[1] == "1" && lines[4] == "1")
    #expect(lines[2].hasSuffix("b.json\"") && lines[3].contains("is truncated"))
    // Each once, although b.json was read twice.
    #expect(run.problems.count == 2)
    #expect(run.problems.contains { $0.contains("has no CloudTrail event") })
  }

  /// Rows made by the host are the same for any number of threads; so are walks side by side.
  @Test func parallelWalksAgree() async {
    let run = await run(
      """
      local s = events "samples:"
      local counts = parallel({ 1, 2, 3, 4 }, function() return s:where { readOnly = true }:count() end)
      return table.concat(counts, " "), s:where { readOnly = true }:count()
      """)
    let parts = run.text.components(separatedBy: "\n")
    #expect(parts[0] == "\"" + Array(repeating: parts[1], count: 4).joined(separator: " ") + "\"")
  }
}

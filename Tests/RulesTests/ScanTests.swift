@testable import Rules
import LuaHost
import Testing

@Test("findings are the same whatever the number of threads, and ordered by time, id and rule")
func jobsGiveTheSame() {
  let folder = RulesFolder([
    "a.lua": rule("a"),
    "b.lua": rule("b", "match = {}, where = function(e) return e.eventID:find \"7\" end,"),
    "c.lua": rule(
      "c", "where = function(e) if e.eventID:find \"5$\" then error \"no\" end return true end,"),
  ])
  let sources = (0..<40).map { source in
    (0..<10).map { event((source * 37 + $0 * 11) % 200, name: $0 % 2 == 0 ? "A" : "B") }
  }
  for keepDuplicates in [false, true] {
    let reports = [1, 2, 8].map { jobs in
      var report = scan(folder, sources, jobs: jobs, keepDuplicates: keepDuplicates)
      report.summary.seconds = 0
      return report
    }
    #expect(reports[0] == reports[1] && reports[0] == reports[2])
    let keys = reports[0].findings.map { "\($0.time ?? "") \($0.eventID ?? "") \($0.rule)" }
    #expect(keys == keys.sorted())
    #expect(Set(reports[0].findings.map(\.id)).count == keys.count || keepDuplicates)
    #expect(reports[0].problems.count == 1)
  }
}

@Test("an event delivered twice is one finding, whatever the order of its members")
func duplicates() {
  let folder = RulesFolder(["a.lua": rule("a")])
  let same = [
    #"{"eventName":"A","eventID":"1","x":[1,"\u0041"]}"#,
    #"{ "x":[1,"A"],"eventID":"1", "eventName":"A"}"#,
  ]
  let other = #"{"eventName":"A","eventID":"1","x":["A",1]}"#
  #expect(scan(folder, [same, [same[0], other]]).findings.count == 2)
  #expect(scan(folder, [same, [same[0], other]], keepDuplicates: true).findings.count == 4)
}

@Test("a rule that errors on some events goes on with the others, and the errors are counted")
func errorsAreCounted() {
  let folder = RulesFolder([
    "a.lua": rule(
      "a",
      "where = function(e)\n  if e.eventName == \"B\" then error(\"bad\") end\n  return true\nend,"),
    "b.lua": rule("b", "match = {},"),
  ])
  let report = scan(folder, [[event(1), event(2, name: "B"), event(3), event(4, name: "B")]])
  #expect(report.findings.map(\.rule) == ["a", "b", "b", "a", "b", "b"])
  #expect(report.problems.map(\.where) == ["\(folder.path)/a.lua:3"])
  #expect(
    report.problems.map(\.message) == ["rule a: bad (on event e2 in source-0; 2 events in all)"])
}

@Test(
  "a rule that breaks a limit is named with the event, stopped, and the others go on",
  arguments: [
    ("while true do end", "time limit exceeded"),
    ("pcall(function() while true do end end)", "time limit exceeded"),
    ("local t = {} while true do t[#t + 1] = (\"x\"):rep(1e5) .. #t end", "memory limit exceeded"),
    ("while true do print(\"xxxxxxxxxxxxxxxx\") end", "output limit exceeded"),
    ("e.eventName = \"B\"", "tried to change an event or the library"),
    ("e.userIdentity.type = \"B\"", "tried to change an event or the library"),
    ("string.rep = nil", ""),
  ])
func limits(_ body: String, _ message: String) {
  let folder = RulesFolder([
    "a.lua": rule(
      "a",
      "where = function(e)\n  if e.eventID ~= \"e2\" then return true end\n  \(body)\n  return true\nend,"
    ),
    "b.lua": rule("b", "match = {},"),
  ])
  let events = (1...4).map { event($0, #","userIdentity":{"type":"A"}"#) }
  let report = scan(
    folder, [events], limits: LuaLimits(memory: 8 << 20, milliseconds: 200, output: 4096))
  #expect(report.findings.filter { $0.rule == "a" }.map(\.eventID) == ["e1"])
  #expect(report.findings.filter { $0.rule == "b" }.count == 4)
  #expect(report.problems.count == 1)
  let problem = report.problems.first?.message ?? ""
  #expect(
    problem.hasPrefix("rule a: ")
      && problem.contains("(on event e2 in source-0; the rule was stopped there)"))
  #expect(problem.contains(message), "\(problem)")
}

@Test("messages are templates or functions, and severity_for may change the severity")
func messagesAndSeverities() {
  let template =
    #"message = "{eventName} {{x}} {userIdentity.arn} {resources.ARN} {requestParameters.n}","#
  let folder = RulesFolder([
    "a.lua": rule("a", "match = {},\n" + template),
    "b.lua": rule(
      "b",
      "match = {}, message = function(e) return e.eventName .. \"!\" end, severity_for = function(e) return \"high\" end"
    ),
    "c.lua": rule("c", "match = {}, severity_for = function(e) return nil end"),
    "d.lua": rule("d", "match = {}, severity_for = function(e) return \"hihg\" end"),
    "e.lua": rule("e", "match = {}, message = function(e) return {} end"),
    "f.lua": rule("f", "match = {}, where = function(e) return {} end"),
  ])
  let report = scan(
    folder, [[event(1, #","resources":[{"x":1},{"ARN":"r"}],"requestParameters":{"n":[1,2]}"#)]])
  #expect(report.findings.map(\.message) == ["A {x} - r [1,2]", "A!", "t"])
  #expect(report.findings.map(\.severity) == [.low, .high, .low])
  #expect(
    report.problems.map { String($0.message.prefix { $0 != "(" }) } == [
      "rule d: severity_for: expected one of info, low, medium, high, critical, or nil; found \"hihg\" ",
      "rule e: message: expected text, found a table ",
      "rule f: where: expected true or false, found a table ",
    ])
}

@Test(
  "an event reads like a table",
  arguments: [
    "e.eventName == 'A'", "e.nothing == nil", "e.none == nil", "e:is_null 'none'",
    "not e:is_null 'nothing'",
    "e:get 'userIdentity.type' == 'Root'", "e:get 'a.b.c' == nil", "e:get 'list.2' == 'y'",
    "e.userIdentity:get 'type' == 'Root'", "#e.list == 3", "e.list[1] == 'x' and e.list[4] == nil",
    "e.list[2.0] == 'y' and e.list[0] == nil and e.list[-1] == nil",
    "e.userIdentity == e.userIdentity",
    "e.userIdentity ~= e.list", "tostring(e.list) == '[\"x\",\"y\",3]'", "type(e) == 'table'",
    "e.big == 111122223333 and math.type(e.big) == 'integer'", "e.half == 0.5", "e.yes == true",
    "e.text == 'Aé'", "e.twice.k == 2", "getmetatable(e) == false",
    "(function() local n = 0 for k, v in pairs(e.userIdentity) do n = n + 1 end return n == 2 end)()",
    "(function() local s = '' for i, v in ipairs(e.list) do s = s .. i .. v end return s == '1x2y33' end)()",
    "(function() local n = 0 for k in next, e.twice do n = n + 1 end return n == 2 end)()",
    "next(e.empty) == nil and next({}) == nil",
    "not pcall(function() return e:get() end)", "not pcall(function() return e:get 'a..b' end)",
  ])
func eventReadsLikeATable(_ condition: String) {
  let folder = RulesFolder(["a.lua": rule("a", "where = function(e) return \(condition) end")])
  let more =
    #","none":null,"userIdentity":{"type":"Root","arn":"x","no":null},"list":["x","y",3],"big":111122223333,"half":5e-1,"yes":true,"text":"\u0041é","twice":{"k":1,"j":0,"k":2},"empty":{}"#
  let report = scan(folder, [[event(1, more)]])
  #expect(report.findings.count == 1, "\(report.problems)")
}

@Test(
  "an event that a rule keeps cannot be read later",
  arguments: [
    "kept.eventName", "kept:get 'eventName'", "kept:is_null 'eventName'", "#kept", "pairs(kept)",
    "next(kept)",
  ])
func keptEvents(_ use: String) {
  let folder = RulesFolder([
    "a.lua": "local kept\n"
      + rule("a", "where = function(e)\n  if kept then return \(use) end\n  kept = e\nend")
  ])
  let report = scan(folder, [[event(1), event(2)]])
  #expect(report.findings.isEmpty)
  #expect(
    report.problems.first?.message.contains("this event can no longer be read") == true,
    "\(report.problems)")
}

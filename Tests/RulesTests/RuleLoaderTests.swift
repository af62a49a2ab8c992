import LuaHost
import Predicates
import Testing

@testable import Rules

struct BrokenRule: Sendable, CustomTestStringConvertible {
  var source: String
  var problems: [String]
  var testDescription: String { problems.first ?? source }

  init(_ source: String, _ problems: String...) {
    (self.source, self.problems) = (source, problems)
  }

  static let keys: [BrokenRule] = [
    .init(
      rule("r", "match = { eventName = \"A\" },\nseverty_for = 1,"),
      "3: a rule has no key \"severty_for\"; did you mean severity_for?"),
    .init(rule("r", "match = { eventName = \"A\" }, zzz = 1"), "2: a rule has no key \"zzz\""),
    .init(
      "return rule {\n  title = \"t\", severity = \"low\", match = {},\n}",
      "1: the rule has no id: expected id = \"…\""),
    .init(
      "\nreturn rule { id = \"r\", severity = \"low\", match = {} }", "2: the rule has no title"),
    .init(
      "return rule { id = \"r\", title = \"t\", match = {} }",
      "1: the rule has no severity: expected one of info, low, medium, high, critical"),
    .init(
      "return rule { id = \"r\", title = \"t\", severity = \"low\" }",
      "1: the rule has neither match nor where: it would report every event"),
    .init(
      "local t = { id = \"r\" }\nreturn rule(t)",
      "2: the rule has neither match", "2: the rule has no severity", "2: the rule has no title"),
    .init(
      rule("R x"),
      "1: id: expected 1 to 100 letters, digits, - _ and . that begin with a letter or a digit, found \"R x\""
    ),
    .init(
      "return rule { id = 3, title = {}, severity = \"hihg\", match = {} }",
      "1: id: expected text, found the number 3",
      "1: severity: expected one of info, low, medium, high, critical, found \"hihg\"; did you mean high?",
      "1: title: expected text, found a table"),
    .init(
      "return rule { id = \"r\", title = \"\", severity = 3, match = {} }",
      "1: severity: expected one of info, low, medium, high, critical, found the number 3",
      "1: title: expected text, found the string \"\""),
    .init(
      rule("r", "match = {},\n\"stray\""),
      "3: a rule has named keys only, found the string \"stray\""),
    .init(rule("r", "match = {},\n[7] = 1"), "1: a rule has named keys only, found the key [7]"),
    .init(
      rule("r", "match = {},\ntags = \"a\""),
      "3: tags: expected a list of texts, found the string \"a\""),
    .init(
      rule("r", "match = {},\ntags = {\n  \"a\",\n  3 }"),
      "5: tags: expected text, found the number 3"),
    .init(rule("r", "where = true"), "2: where: expected a function of the event, found true"),
    .init(rule("r", "match = {},\nseverity_for = \"low\""), "3: severity_for: expected a function"),
    .init(
      rule("r", "match = {}, message = 3"), "2: message: expected text or a function of the event"),
    .init(
      rule("r", "match = {}, message = \"{evntName}\""),
      "2: message: no CloudTrail event has the field evntName; did you mean {eventName}?"),
    .init(
      rule("r", "match = {}, message = \"a { b\""),
      "2: message: a { is not closed: write {{ for a brace"),
    .init(rule("r", "match = {}, message = \"{}\""), "2: message: \"{}\" names no field"),
    .init(
      rule("r", "match = {}, message = \"a } b\""),
      "2: message: a } without {: write }} for a brace"),
    .init(rule("r", "match = {}, fields = { \"a..b\" }"), "2: fields: \"a..b\" names no field"),
    .init(rule("r", "match = {}, references = 1"), "2: references: expected a list of texts"),
  ]

  static let examples: [BrokenRule] = [
    .init(
      rule("r", "match = {},\nexamples = { {} }"),
      "3: examples: expected { fires = { … }, quiet = { … } }, found a table"),
    .init(
      rule("r", "match = {},\nexamples = {\n  fire = {} }"),
      "4: examples has no key \"fire\": expected fires and quiet; did you mean fires?"),
    .init(
      rule("r", "match = {},\nexamples = { fires = \"a.json\" }"),
      "3: examples.fires: expected a list of events and file names"),
    .init(
      rule("r", "match = {},\nexamples = { fires = {\n  {},\n  3 } }"),
      "5: examples.fires[2]: expected an event or a file name, found the number 3"),
    .init(
      rule("r", "match = {},\nexamples = { quiet = { { eventName = is_not \"x\" } } }"),
      "3: examples.quiet[1]: an event has no place for is_not"),
    .init(
      rule("r", "match = {},\nexamples = { quiet = { { 1, a = 2 } } }"),
      "3: examples.quiet[1]: a table is either a list or has names, found both"),
    .init(
      rule("r", "match = {},\nexamples = { quiet = { { a = 0/0 } } }"),
      "3: examples.quiet[1]: JSON has no number"),
  ]

  static let match: [BrokenRule] = [
    .init(
      rule("r", "match = {\n  userIdentity = {\n    tpye = \"Root\",\n  },\n}"),
      "4: no CloudTrail event has the field userIdentity.tpye; did you mean userIdentity.type?"),
    .init(
      rule("r", "match = {\n  eventName = \"A\",\n  [\"userIdentity.tpye\"] = \"Root\" }"),
      "4: no CloudTrail event has the field userIdentity.tpye"),
    .init(
      rule("r", "match = {\n  eventName = { \"A\",\n    {},\n  } }"),
      "4: an empty table matches nothing"),
    .init(
      rule("r", "match = {\n  { eventName = \"A\" },\n  { evntName = \"B\" } }"),
      "4: no CloudTrail event"),
    .init(
      rule(
        "r",
        "match = {\n  eventName = \"A\",\n  any_of {\n    { errorCode = \"x\" },\n    { erorCode = \"y\" },\n  } }"
      ),
      "6: no CloudTrail event has the field erorCode; did you mean errorCode?"),
    .init(
      rule("r", "match = {\n  sourceIPAddress = is_not(\n    cidr \"10.0.0.0/99\"\n  ) }"),
      "4: cidr: expected a block"),
    .init(
      rule(
        "r",
        "match = {\n  -- tpye = \"x\"\n  --[[ evntName = \"x\"\n  ]] eventSource = \"evntName = {\",\n  evntName = \"x\" }"
      ),
      "6: no CloudTrail event has the field evntName"),
    .init(
      rule(
        "r",
        "match = {\n  eventSource = [==[a\nb]]\n]==],\n  eventName = \"x\\\n  y\\z\n  z\",\n  evntName = 1 }"
      ),
      "9: no CloudTrail event has the field evntName"),
    .init(
      rule(
        "r",
        "where = function(e)\n  local t = { match = { evntName = 1 } }\n  if t then return true end\nend,\nmatch = {\n  evntName = 1 }"
      ),
      "7: no CloudTrail event has the field evntName"),
    .init(rule("r", "match = { eventName = function() end }"), "found a function"),
    .init(rule("r", "match = { eventName = less_than(0/0) }"), "found a number NaN (0/0)"),
    .init(
      rule("r", "match = \"Root\""), "2: expected a table of fields, found the string \"Root\""),
    .init(
      rule("r", "match = {\n  eventName = exists \"x\" }"),
      "3: exists takes no argument: write exists alone"),
    .init(
      rule("r", "match = {\n  eventName = starts_with() }"),
      "3: starts_with takes one argument, found none"),
    .init(
      rule("r", "match = {\n  eventName = like(\"a\", \"b\") }"),
      "3: like takes one argument, found 2"),
  ]

  static let lua: [BrokenRule] = [
    .init("return rule {\n  id = \n}", "3: unexpected symbol near '}'"),
    .init("local x = nil\nreturn x.y", "2: attempt to index a nil value (local 'x')"),
    .init("error(\"no\")", "1: no"), .init("error({})", "the error is no text but a table"),
    .init("return 3", "expected the file to return rule { … }, found the number 3"),
    .init("", "expected the file to return rule { … }, found nil"),
    .init("return exists", "expected the file to return rule { … }, found exists"),
    .init("return rule(3)", "1: rule: expected a table, found the number 3"),
    .init("\nreturn rul { }", "2: unknown name \"rul\"; did you mean rule?"),
    .init(
      "return rule { match = { eventName = start_with \"x\" } }",
      "1: unknown name \"start_with\"; did you mean starts_with?"),
    .init("x = 1\nreturn rule {}", "1: \"x\" is no variable: declare it with local"),
    .init("local t = {}\nt.t = t\nreturn rule { match = t }", "contains itself"),
    .init("\u{1B}Lua", "attempt to load a binary chunk"),
    .init("return io.open(\"/etc/passwd\")", "1: unknown name \"io\""),
    .init("while true do end", "time limit exceeded"),
    .init(
      "local t = {} for i = 1, 1e9 do t[i] = (\"x\"):rep(1e6) .. i end", "memory limit exceeded"),
  ]
}

@Test(
  "a broken rule file is reported with line and reason",
  arguments: BrokenRule.keys + BrokenRule.examples + BrokenRule.match + BrokenRule.lua)
func brokenRule(_ example: BrokenRule) {
  let found = problems(example.source)
  #expect(found.count == example.problems.count, "\(found)")
  for (found, expected) in zip(found, example.problems) {
    #expect(found.contains(expected), "\(found)")
  }
}

@Test("a file that is too large is not run")
func tooLarge() {
  let source = "-- " + String(repeating: "x", count: 1 << 20)
  #expect(problems(source) == ["the file has 1048579 bytes; the longest a rule may have is 1 MiB"])
}

@Test(
  "the line of a fault is found whatever the path is",
  arguments: [
    "a.lua", "my rules/a b.lua", "x:3:y/a.lua",
    "/very/long/" + String(repeating: "folder/", count: 20) + "a.lua",
  ])
func lineInAnyPath(_ path: String) {
  let file = RuleFile(
    path: path, source: Array("\nerror(\"a.lua:9: no\")".utf8), root: .folder("/"))
  #expect(problems(of: file) == ["2: a.lua:9: no"])
}

@Test("a whole rule is read, exists() is exists, and what can be left out can be left out")
func wholeRule() throws {
  let folder = RulesFolder([
    "a.lua": rule(
      "a.b-c_1",
      "match = { errorCode = exists(), eventName = { \"A\" } },\ntags = { \"x\" },"
        + "references = { \"https://example.com\" }, description = \"d\", fields = { \"newField\" }, message = \"{newField} {{\""
    )
  ])
  let rule = try #require(folder.pack.rules.first, "\(folder.pack.problems)")
  #expect(rule.id == "a.b-c_1")
  #expect(rule.tags == ["x"])
  #expect(rule.description == "d")
  #expect(rule.references == ["https://example.com"])
  #expect(!rule.runsLua)
  #expect(rule.predicate.outline == ["all of", "  errorCode exists", "  eventName is \"A\""])
}

@testable import Rules
import Glibc
import Predicates
import Testing

@Test("a broken file does not stop the others, and rules come sorted by id")
func brokenBesideGood() {
  let folder = RulesFolder([
    "z.lua": rule("a"), "a.lua": rule("z"), "sub/b.lua": rule("m"), "bad.lua": "return 1",
    "c.txt": "no",
    "lib/helper.lua": "return {}", "sub/lib/x.lua": "error(\"not a rule\")",
    ".hidden.lua": "error()",
    "c/control.lua": "return 1", "c/test.lua": "return 2",
  ])
  #expect(folder.pack.rules.map(\.id) == ["a", "m", "z"])
  #expect(folder.pack.problems.map(\.path) == ["\(folder.path)/bad.lua"])
}

@Test("an id belongs to one file")
func duplicateIDs() {
  let folder = RulesFolder(["a.lua": rule("same"), "b.lua": rule("same"), "c.lua": rule("other")])
  #expect(folder.pack.rules.map(\.id) == ["other", "same"])
  #expect(
    folder.pack.problems.map(\.message) == ["the id \"same\" is taken by \(folder.path)/a.lua"])
  let twice = RulePack(places: [folder.path, folder.path + "/c.lua"], environment: .test)
  #expect(twice.problems.count == 1)
}

@Test("places that are no rules are named")
func noRules() {
  let folder = RulesFolder(["c.txt": "x"])
  #expect(
    folder.pack.problems.map(\.message) == ["the folder has no rules: expected .lua or .yml files"])
  let missing = RulePack(places: ["/nonexistent/x"], environment: .test)
  #expect(missing.problems.map(\.message) == ["cannot be read: No such file or directory"])
  let device = RulePack(places: ["/dev/null"], environment: .test)
  #expect(device.problems.map(\.message) == ["cannot be read: not a regular file"])
}

@Test("the rules that come with Moonwatch load, and their examples pass")
func builtInRules() {
  let pack = RulePack(places: [], environment: .test)
  #expect(pack.problems.isEmpty)
  #expect(!pack.rules.isEmpty)
  let tester = RuleTester(.test)
  defer { tester.end() }
  for rule in pack.rules { #expect(tester.test(rule).failures.isEmpty, "\(rule.id)") }
}

@Test("the severity that a comment promises is the one that its example gets")
func builtInSeverities() throws {
  let words: Set<String> = ["info", "low", "medium", "high", "critical"]
  var checked = 0
  for rule in RulePack(places: [], environment: .test).rules {
    let lines = String(decoding: rule.file.source, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for example in rule.examples.fires {
      guard let line = example.line, case .json(let json) = example.content,
        let promised = lines[line - 1].split(separator: " ").last.map(String.init),
        words.contains(promised), lines[line - 1].contains("--")
      else { continue }
      let trial = try rule.trial(json, .test)
      #expect(trial.severity?.name == promised, "\(rule.id), line \(line)")
      checked += 1
    }
  }
  #expect(checked >= 20)
}

// ---- require ------------------------------------------------------------------------------------

private func using(_ module: String) -> String {
  "local m = require \"\(module)\"\n" + rule("r", "match = { eventName = m.names },")
}

@Test(
  "modules are found in the rules folder and in its lib", arguments: ["lib/names.lua", "names.lua"])
func modulesAreFound(_ path: String) {
  // A module in the rules folder itself is a rule file to the pack, and no rule: load the one file.
  let folder = RulesFolder([
    path: "local M = {}\nM.names = { \"A\", \"B\" }\nreturn M", "r.lua": using("names"),
  ])
  #expect(folder.pack.rules.map(\.predicate.outline) == [["eventName is one of \"A\", \"B\""]])
}

@Test("a module may be in a folder, and require another; each runs once")
func nestedModules() {
  let folder = RulesFolder([
    "lib/net/a.lua": "return require \"net.b\"",
    "lib/net/b.lua": "local M = { names = { \"A\" } }\nreturn M",
    "r.lua": "assert(require \"net.a\" == require \"net.b\")\n" + using("net.a"),
  ])
  #expect(folder.pack.rules.count == 1, "\(folder.pack.problems)")
}

@Test(
  "what cannot be required is named",
  arguments: [
    ("missing", "2: there is no module \"missing\" in the rules folder or the library"),
    ("../secret", "2: a module's name has letters, digits, _ and single dots, found \"../secret\""),
    ("a..b", "2: a module's name has"), (".a", "2: a module's name has"),
    ("/etc/passwd", "2: a module's name"),
    ("", "2: a module's name has"), ("a\\0b", "2: a module's name has"),
    ("cyclic", "cyclic.lua:1: module \"cyclic\" requires itself"),
    ("first", "second.lua:1: module \"first\" requires itself"),
    ("broken", "broken.lua:2: unexpected symbol near '='"),
    ("fails", "fails.lua:1: no"), ("global", "global.lua:1: \"x\" is no variable"),
    ("outside", "2: there is no module \"outside\""), ("binary", "attempt to load a binary chunk"),
  ])
func requireFails(_ module: String, _ message: String) {
  let outside = RulesFolder(["outside.lua": "return { names = {} }"])
  let folder = RulesFolder([
    "r.lua": "\n" + using(module), "lib/cyclic.lua": "return require \"cyclic\"",
    "lib/first.lua": "return require \"second\"", "lib/second.lua": "return require \"first\"",
    "lib/broken.lua": "return\n=", "lib/fails.lua": "error \"no\"", "lib/global.lua": "x = 1",
    "lib/binary.lua": "\u{1B}Lua",
  ])
  symlink("\(outside.path)/outside.lua", "\(folder.path)/lib/outside.lua")
  let pack = folder.pack
  #expect(pack.rules.isEmpty)
  let found = pack.problems.map { ($0.line.map { "\($0): " } ?? "") + $0.message }
  #expect(found.count == 1 && found[0].contains(message), "\(found)")
}

import Foundation
import Testing

/// Control files that are wrong, and parameters that are: what is said, and where.
@Suite struct ControlFileTests {
  private static let good = #"""
    return control {
      id = "mine", title = "Mine", description = "d",
      test = function(ctx) ctx:check("a", "A", function(step) step:pass "good" end) end,
    }
    """#

  private static let faults: [(name: String, from: String, to: String, message: String)] = [
    (
      "a key", "title =", "tilte =",
      #"control.lua:2: control has no key "tilte"; did you mean title?"#
    ),
    (
      "no test", "test =", "implement =",
      "control.lua:1: control: test is missing: expected a function"
    ),
    (
      "a type", #"title = "Mine""#, "title = 3",
      "control.lua:2: control: title: expected text, found 3"
    ),
    (
      "an id", #""mine""#, #""My Control""#,
      #"control: id: expected 1 to 100 letters, digits, - _ and . that begin with a letter or a digit, found "My Control""#
    ),
    ("syntax", "return control {", "return control", "control.lua:2: <eof> expected near 'id'"),
    ("no control", "return control {", "local x = control {", "expected `return control { … }`"),
    (
      "a permission's plan", "title =", "permissions = { tests = {} }, title =",
      #"control: permissions has no plan "tests"; did you mean test?"#
    ),
    (
      "a parameter", "title =", "parameters = { a = 3 }, title =",
      "control: parameters.a: expected parameter{ … }, found 3"
    ),
    (
      "a parameter's type", "title =", #"parameters = { a = parameter { type = "int" } }, title ="#,
      #"parameter: type: expected boolean, duration, integer, list, number, string, found "int""#
    ),
    (
      "a parameter's key", "title =", "parameters = { a = parameter { defautl = 1 } }, title =",
      #"parameter has no key "defautl"; did you mean default?"#
    ),
    (
      "a way", "title =", "backout = { undo = way { description = 'd', run = print } }, title =",
      "control: backout: undo is the engine's own way"
    ),
    (
      "a way's key", "title =",
      "backout = { quiet = way { description = 'd', rum = print } }, title =",
      #"way has no key "rum"; did you mean run?"#
    ),
    ("a module", "return", "require 'no.such' return", #"there is no module "no.such""#),
  ]

  @Test(arguments: faults.indices) func mistakesAreNamed(index: Int) throws {
    let (name, from, to, message) = Self.faults[index]
    let scratch = try Scratch()
    try scratch.write("mine/control.lua", Self.good.replacing(from, with: to))
    let list = try Tool.run(["controls", "list", "--rules", scratch.path])
    #expect(list.status == 2, "\(name)")
    #expect(list.errors.contains(message), "\(name): \(list.errors)")
    // The others are still there.
    #expect(list.text.contains("root-usage-monitoring"))
    let show = try Tool.run(["controls", "show", "mine", "--rules", scratch.path])
    #expect(show.status == 2 && show.errors.contains(message), "\(name): \(show.errors)")
  }

  @Test func aControlOfOnesOwnIsFoundAndGoesBeforeOneThatComesAlong() throws {
    let scratch = try Scratch()
    try scratch.write(
      "root/usage_monitoring/control.lua",
      Self.good.replacing(#""mine""#, with: #""root-usage-monitoring""#))
    for place in [scratch.path, scratch.path + "/root/usage_monitoring/control.lua"] {
      let show = try Tool.run(["controls", "show", "root-usage-monitoring", "--rules", place])
      #expect(
        show.status == 0 && show.text.hasPrefix("root-usage-monitoring: Mine"), "\(show.errors)")
    }
    let missing = try Tool.run(["controls", "list", "--rules", scratch.path + "/none"])
    #expect(missing.status == 2 && missing.errors.contains("No such file or directory"))
  }

  @Test func theExampleOfTheDocumentationWorks() throws {
    var count = 0
    for block in try DocumentationTests.blocks() where block.language == "lua control" {
      let scratch = try Scratch()
      try scratch.write("example/control.lua", block.lines.joined(separator: "\n"))
      let outcome = try Tool.run([
        "test", "topics-named", "--rules", scratch.path, "--account", "practice",
      ])
      // The practice account has a topic without a name.
      #expect(
        outcome.status == 1 && outcome.text.contains("topics have none"),
        "\(block.page): \(outcome.text)\(outcome.errors)")
      count += 1
    }
    #expect(count == 1)
  }

  private static let usage: [(words: [String], message: String)] = [
    (["test", "smal-alarm"], #"there is no control "smal-alarm"; did you mean small-alarm?"#),
    (["test"], "expected a control's id"),
    (["implement", "small-alarm", "--set", "threshhold=1"], "did you mean threshold?"),
    (["implement", "small-alarm", "--set", "threshold=x"], #"expected an integer, found "x""#),
    (["implement", "small-alarm", "--set", "threshold=0"], "--set threshold=0: at least 1"),
    (["implement", "small-alarm", "--set", "kind=c"], "--set kind=c: expected a, b"),
    (
      ["implement", "small-alarm", "--set", "period=5x"],
      "period=5x: expected a duration such as 30s, 5m"
    ),
    (
      ["implement", "small-alarm", "--set", "threshold"], #"expected name=value, found "threshold""#
    ),
    (["backout", "small-alarm", "quit"], #"small-alarm has no way "quit"; did you mean quiet?"#),
    (["backout", "small-alarm", "quiet=1"], #"quiet takes no value, found "1""#),
    (["backout", "small-alarm", "threshold=many"], "threshold=N takes a number"),
    (["backout", "small-alarm"], "expected a control's id and a way"),
    (["implement", "small-alarm", "--format", "aws-cli", "--apply"], "leave out --apply"),
    (["test", "small-alarm", "--format", "aws-cli"], "a test has no commands"),
    (["test", "small-alarm", "--since", "soon"], "--since"),
    (["test", "small-alarm", "--regions", "us-east-1,"], "--regions: expected names"),
  ]

  @Test(arguments: usage.indices) func wrongUsageIsNamed(index: Int) throws {
    let (words, message) = Self.usage[index]
    let regions = words.contains("--regions") ? [] : ["--regions", "us-east-1"]
    let outcome = try Tool.run(
      words + ["--rules", PlanBench.controls, "--account", "practice"] + regions)
    #expect(outcome.status == 2 && outcome.errors.contains(message), "\(words): \(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func parametersMayStandBeforeTheControl() throws {
    let options = [
      "--rules", PlanBench.controls, "--account", "practice", "--regions", "us-east-1",
    ]
    let first = try Tool.run(["implement", "--set", "threshold=3", "small-alarm"] + options)
    #expect(first.status == 0 && first.text.contains("Threshold          = 3"), "\(first.errors)")
    let second = try Tool.run(
      ["implement", "small-alarm", "--set", "threshold=3", "display=a", "--set", "threshold=4"]
        + options)
    #expect(second.text.contains("Threshold          = 4"))
    let way = try Tool.run(
      ["backout", "--set", "threshold=3", "small-alarm", "threshold=5"] + options)
    #expect(way.status == 0 && way.text.contains("Threshold          = 5"), "\(way.errors)")
  }
}

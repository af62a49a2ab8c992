internal import AWS
internal import ArgumentParser
internal import Reports
internal import System
internal import Values

struct ControlsTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests of controls on the practice account.",
    discussion: """
      Each entry of a control's tests names a scenario of the practice account and the verdict that the test plan has \
      to come to there:

        tests = {
          { scenario = "monitored", verdict = "pass" },
          { scenario = "scenarios/no_topic.lua", set = { topic = "Alerts" }, verdict = "fail" },
        }

      A scenario is one of Moonwatch's (docs/practice.md) or a file beside the control; without one it is the practice \
      account as it begins. `set` has the texts that --set would have. Status 1 when a verdict is another, 2 when a \
      control does not load or a test cannot be run.
      """)

  @Argument(help: ArgumentHelp("Ids of controls; all without any.", valueName: "id"))
  var ids: [String] = []

  @OptionGroup var options: ControlPlaceOptions

  func run() throws {
    var (controls, isBroken) = try options.selected(ids)
    var passed = 0
    var failed = 0
    for control in controls {
      let id = control["id"]?.string ?? ""
      var lines: [String] = []
      let cases = control["tests"].map { Array($0.elements) } ?? []
      for (index, test) in cases.enumerated() {
        do {
          guard let line = try outcome(of: test, control) else {
            passed += 1
            continue
          }
          failed += 1
          lines.append("tests[\(index + 1)]: \(line)")
        } catch let failure as Failure {
          isBroken = true
          lines.append("tests[\(index + 1)]: cannot be run: \(failure.description)")
        }
      }
      let count = cases.isEmpty ? "no tests" : counted(cases.count, "test")
      print(displaySafe(lines.isEmpty ? "ok    \(id)  \(count)" : "FAIL  \(id)"))
      for line in lines { print(displaySafe("      \(control["path"]?.string ?? ""): \(line)")) }
    }
    print("\(passed) passed, \(failed) failed")
    if isBroken { throw ExitCode(2) }
    if failed > 0 { throw ExitCode(1) }
  }

  /// What is wrong with the verdict of a test; nil when it is the one that is expected.
  private func outcome(of test: JSON, _ control: JSON) throws -> String? {
    let scenario = test["scenario"]?.string
    var place = "practice"
    if let scenario {
      let isFile = scenario.hasSuffix(".lua")
      let folder = FileSystem.folder(of: control["path"]?.string ?? "")
      place += ":" + (isFile && !scenario.hasPrefix("/") ? "\(folder)/\(scenario)" : scenario)
    }
    guard let account = try? AccountOptions.parse(["--account", place]) else {
      throw Failure(
        description:
          "scenario: expected the name of a scenario or a .lua file, found \"\(scenario ?? "")\"")
    }
    var settings = PlanSettings(account: account, log: options.log)
    settings.rulePlaces = RuleOptions.places(options.places)
    var request: Members = [
      "command": .string("test"), "control": .string(control["id"]?.string ?? ""),
      "history": .boolean(false),
    ]
    request["set"] = .list(
      (test["set"].map { Array($0.elements) } ?? []).map { pair in
        .members([
          "name": .string(pair["name"]?.string ?? ""),
          "value": .string(pair["value"]?.string ?? ""),
        ])
      })
    let report = try PlanRun(settings, .json, request).answer().json["report"]
    let found = report?["verdict"]?.string ?? "no verdict"
    let expected = test["verdict"]?.string ?? ""
    if found == expected { return nil }
    let name = scenario.map { "scenario \($0)" } ?? "the practice account as it begins"
    return "\(name): expected \(expected), found \(found): \(report?["summary"]?.string ?? "")"
  }
}

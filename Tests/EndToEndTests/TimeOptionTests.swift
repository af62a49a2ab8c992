import Foundation
import Testing

/// Each option and parameter that takes a time or a duration takes all spellings of docs/times.md.
struct TimeOptionTests {
  private static let times = [
    "now", "today", "yesterday", "30s", "5m", "2h", "7d", "1w", "90", "2026-03-01",
    "2026-03-01T08:00", "2026-03-01T08:00:00Z", "2026-03-01T08:00:00+01:00",
  ]
  private static let durations = ["30s", "5m", "2h", "1d", "90", "0.5", "PT2H"]

  @Test(arguments: times) func optionsTakeEveryTime(text: String) throws {
    let test = try Tool.run(["test", "no-such-control", "--since", text, "--account", "practice"])
    #expect(test.status == 2 && test.errors.contains("there is no control"), "\(test.errors)")
    for option in ["--from", "--to"] {
      let backtest = try Tool.run(
        ["backtest", "root-usage-monitoring", option, text, "samples:", "--format", "json"])
      #expect(backtest.status == 0, "\(option) \(text): \(backtest.errors)")
    }
    let source = try Tool.run(
      [
        "run", "--account", "practice", "-e",
        "local _ = events('history:us-east-1?since=\(text)'); return 1",
      ])
    #expect(source.status == 0, "\(text): \(source.errors)")
  }

  @Test(arguments: durations) func optionsTakeEveryDuration(text: String) throws {
    let run = try Tool.run(
      ["run", "--connect-timeout", text, "--read-timeout", text, "-e", "return 1"])
    #expect(run.status == 0, "\(run.errors)")
    let scan = try Tool.run(["scan", "--rule-time", text == "0.5" ? "500ms" : text, "samples:"])
    #expect(scan.status != 2, "\(scan.errors)")
    let test = try Tool.run(
      ["test", "no-such-control", "--lock-timeout", text, "--account", "practice"])
    #expect(test.errors.contains("there is no control"), "\(test.errors)")
    guard text != "0.5" else { return }
    let backtest = try Tool.run(
      ["backtest", "root-usage-monitoring", "--delay", text, "samples:", "--format", "json"])
    #expect(backtest.status == 0, "\(backtest.errors)")
  }

  /// Parameters of controls and the values of ways: `period` takes minutes up to a day, `quiet` up to 15 days.
  @Test(arguments: durations + ["7d", "1w", "2099-01-01", "yesterday"])
  func parametersTakeEverySpelling(text: String) throws {
    let account = ["--account", "practice:monitored"]
    if Self.durations.contains(text) {
      for command in [
        ["implement", "root-usage-monitoring"], ["backtest", "root-usage-monitoring", "samples:"],
      ] {
        let outcome = try Tool.run(
          command + ["--set", "period=\(text)"] + (command[0] == "implement" ? account : []))
        #expect(!outcome.errors.contains("expected a duration"), "\(outcome.errors)")
      }
    }
    let quiet = try Tool.run(["backout", "root-usage-monitoring", "quiet=\(text)"] + account)
    #expect(!quiet.errors.contains("expected a duration"), "\(quiet.errors)")
  }

  @Test(arguments: [
    (["test", "x", "--since", "7x"], "--since <time>': expected a time such as"),
    (
      ["backtest", "x", "--delay", "1y", "samples:"],
      "--delay <duration>': expected a duration such as"
    ),
    (["backtest", "x", "--delay", "2000d", "samples:"], "expected 0s to 366d, found 2000d"),
    (["backtest", "x", "--from", "2026", "samples:"], "the year begins at 2026-01-01"),
    (["run", "--read-timeout", "2d", "-e", "x"], "expected 1ms to 1d, found 2d"),
    (["scan", "--rule-time", "0", "samples:"], "expected 1ms to"),
    (
      ["implement", "root-usage-monitoring", "--account", "practice", "--set", "period=soon"],
      "period=soon: expected a duration such as"
    ),
    (
      ["backout", "root-usage-monitoring", "quiet=soon", "--account", "practice:monitored"],
      "quiet=soon: expected a duration such as 2h, or a time such as"
    ),
  ])
  func refusalsNameTheOption(arguments: [String], message: String) throws {
    let outcome = try Tool.run(arguments)
    #expect(outcome.status == 2 && outcome.errors.contains(message), "\(outcome.errors)")
  }
}

import Foundation
import Testing

/// The completion scripts in the shells they are for: the Tab key, on a pseudo-terminal.
@Suite struct CompletionTests {
  private static func isInstalled(_ shell: String) -> Bool {
    ["/usr/bin", "/bin"].contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(shell)") }
  }

  /// A line, and what the Tab key has to write after it.
  private static let cases: [(line: String, expected: String)] = [
    ("moonwatch sc", "scan "),
    ("moonwatch rules sh", "show "),
    ("moonwatch rules show root-usage-r", "root-usage-reference"),
    ("moonwatch rules show --rules mine harbour-", "harbour-door"),
    ("moonwatch pattern compare rule:root-usage rule:root-usage-r", "rule:root-usage-reference"),
    ("moonwatch test root", "root-usage-monitoring"),
    ("moonwatch backout root-usage-monitoring un", "undo"),
    ("moonwatch implement root-usage-monitoring --set thr", "threshold="),
    ("moonwatch test --region eusc", "eusc-de-east-1"),
    ("moonwatch test --regions eu-west-1,eusc", "eu-west-1,eusc-de-east-1"),
    ("moonwatch test --account practice:mon", "practice:monitored"),
    ("moonwatch test --profile har", "harbour"),
    ("moonwatch scan --fail-on cri", "critical"),
    ("moonwatch scan mi", "mine/"),
  ]

  /// A folder with rules, a configuration, the script, and `moonwatch` on the PATH.
  private func folder(_ shell: String) throws -> (scratch: Scratch, variables: [String: String]) {
    let scratch = try Scratch()
    try scratch.write(
      "mine/door.lua",
      """
      return rule {
        id = "harbour-door", title = "A door was opened", severity = "low",
        match = { eventName = "OpenDoor" }, message = "opened",
      }
      """)
    try scratch.write(
      "config", "[profile harbour]\n[profile $(touch${IFS}owned)]\n[profile hark&touch owned]\n")
    let script = try Tool.run(["completions", shell])
    #expect(script.status == 0 && script.errors.isEmpty)
    try scratch.write("script", script.output)
    let programs = scratch.folder.appendingPathComponent("bin")
    try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: programs.appendingPathComponent("moonwatch"), withDestinationURL: Tool.binary)
    return (
      scratch,
      [
        "PATH": "\(programs.path):/usr/bin:/bin", "AWS_CONFIG_FILE": scratch.path + "/config",
        "HOME": scratch.path,
      ]
    )
  }

  private func complete(_ shell: String) throws {
    let (scratch, variables) = try folder(shell)
    let helper = Tool.root.appendingPathComponent("Tests/EndToEndTests/complete.py").path
    for (line, expected) in Self.cases {
      let outcome = try Tool.run(
        [helper, shell, scratch.path + "/script", line, expected], environment: variables,
        binary: URL(fileURLWithPath: "/usr/bin/python3"), folder: scratch.folder)
      #expect(outcome.status == 0, "\(shell): \(line): \(outcome.errors)")
    }
    // What a configuration is called never runs.
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/owned"))
  }

  @Test(.enabled(if: isInstalled("bash"), "bash is not installed"))
  func bashCompletes() throws { try complete("bash") }

  @Test(.enabled(if: isInstalled("zsh"), "zsh is not installed"))
  func zshCompletes() throws { try complete("zsh") }

  @Test(.enabled(if: isInstalled("fish"), "fish is not installed"))
  func fishCompletes() throws { try complete("fish") }

  @Test func whatCannotBeReadOffersNothing() throws {
    let scratch = try Scratch()
    try scratch.write("config", "[profile\nnot a setting")
    let word = ["---completion", "test", "--", "--profile", "3", "0", "moonwatch", "test"]
    let outcome = try Tool.run(
      word + ["--profile", ""], environment: ["AWS_CONFIG_FILE": scratch.path + "/config"])
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.lines.isEmpty, "\(outcome.text)")
  }

  @Test func anotherShellIsRefusedWithTheNamesOfTheKnown() throws {
    let outcome = try Tool.run(["completions", "tcsh"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("bash") && outcome.errors.contains("fish"))
  }
}

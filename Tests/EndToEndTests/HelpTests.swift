import Foundation
import Testing

/// What the command line answers to people who look for something, and to mistakes.
@Suite struct HelpTests {
  /// All commands that help lists, as they are typed.
  private static let commands = [
    "", "scan", "rules", "rules list", "rules show", "rules test", "rules lint", "rules import",
    "rules new", "pattern", "pattern explain", "pattern compare", "pattern match", "backtest",
    "test", "implement", "backout", "controls", "controls list", "controls show", "controls new",
    "controls lint", "controls test", "journal", "journal list", "journal show", "journal verify",
    "journal repair", "run", "shell", "stubs", "completions", "doctor",
  ]

  private func run(_ line: String, columns: Int? = nil) throws -> Tool.Outcome {
    var environment = [
      "PATH": "/usr/bin:/bin", "HOME": "/dev/null", "AWS_EC2_METADATA_DISABLED": "true",
    ]
    environment["COLUMNS"] = columns.map(String.init)
    return try Tool.run(line.split(separator: " ").map(String.init), environment: environment)
  }

  @Test(arguments: commands, [80, 200]) func helpFitsTheTerminal(command: String, columns: Int)
    throws
  {
    let outcome = try run("\(command) --help", columns: columns)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let name = command.isEmpty ? "moonwatch" : "moonwatch \(command)"
    #expect(outcome.text.contains("\n  \(name) "), "\(outcome.text)")
    for line in outcome.text.components(separatedBy: "\n") {
      // Examples are shown as they are typed.
      let isExample = line.hasPrefix("  moonwatch ") || line.hasPrefix("    {")
      #expect(line.count <= columns || isExample, "\(line)")
    }
    // Values are said once.
    #expect(!outcome.text.contains("json. (values: "))
  }

  @Test(arguments: commands.dropFirst()) func helpOfAWordIsTheSame(command: String) throws {
    #expect(try run("help \(command)").text == run("\(command) --help").text)
    #expect(try run("\(command) -h").text == run("\(command) --help").text)
  }

  @Test func helpListsEveryCommandOnce() throws {
    let lines = try run("").text.components(separatedBy: "\n")
    for command in Self.commands where !command.isEmpty && !command.contains(" ") {
      #expect(lines.count { $0.hasPrefix("  \(command) ") } == 1, "\(command)")
    }
    let listed = lines.drop { $0 != "Events:" }.prefix { $0 != "Options:" }
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(Set(listed).isSubset(of: Set(Self.commands)))
  }

  @Test(arguments: [
    ("scna", "there is no command \"moonwatch scna\"; did you mean scan?"),
    ("rules lsit", "there is no command \"moonwatch rules lsit\"; did you mean list?"),
    ("help nonsense", "there is no command \"moonwatch nonsense\""),
    ("help rules lsit", "there is no command \"moonwatch rules lsit\"; did you mean list?"),
  ])
  func mistypedCommandsAreNamed(line: String, message: String) throws {
    let outcome = try run(line)
    #expect(outcome.status == 2)
    #expect(outcome.text.isEmpty)
    #expect(outcome.errors.hasPrefix("moonwatch: \(message)\n"), "\(outcome.errors)")
    #expect(outcome.errors.contains("--help\" for the list of commands."))
  }

  @Test(arguments: [
    "scan", "rules show", "pattern explain", "pattern compare", "backtest", "test", "implement",
    "backout",
    "controls show", "run", "stubs", "completions", "scan --nope samples:",
    "test --fail-on nope x",
  ])
  func mistakesSayHowTheCommandIsUsed(line: String) throws {
    let outcome = try run(line)
    #expect(outcome.status == 2)
    #expect(outcome.text.isEmpty)
    let names = line.split(separator: " ").prefix { word in
      word.allSatisfy(\.isLetter)
        && Self.commands.contains { $0.split(separator: " ").contains(word) }
    }
    let name = "moonwatch " + names.joined(separator: " ")
    #expect(outcome.errors.hasPrefix("moonwatch: "), "\(outcome.errors)")
    #expect(outcome.errors.contains("\nUsage: \(name) "), "\(outcome.errors)")
    #expect(
      outcome.errors.hasSuffix("\nRun \"\(name) --help\" for more information.\n"),
      "\(outcome.errors)")
  }

  @Test(arguments: ["scan /nope", "scan --rules /nope samples:"])
  func nothingReadsLikeAnAllClear(line: String) throws {
    let outcome = try run(line)
    #expect(outcome.status == 2)
    #expect(outcome.text.hasPrefix("1 error: the scan is incomplete\n  /nope: "), "\(outcome.text)")
    #expect(!outcome.text.contains("No findings"))
  }
}

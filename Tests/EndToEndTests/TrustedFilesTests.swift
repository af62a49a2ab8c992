import Foundation
import Glibc
import MotoServer
import Testing

/// Files that decide what Moonwatch does are used only when root and the user alone can change them. Each refusal names
/// the path, its owner and mode, and the command that mends it.
@Suite struct TrustedFilesTests {
  private static let rule = """
    return rule { id = "mine", title = "t", severity = "low", match = { eventName = "X" } }
    """
  private static let control = """
    return control { id = "mine", title = "t", test = function(ctx) end }
    """

  /// - Parameter path: what others can write.
  private func refuses(
    _ outcome: Tool.Outcome, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let words = outcome.errors + outcome.text
    #expect(outcome.status == 2, "\(words)", sourceLocation: sourceLocation)
    #expect(
      words.contains("\(path): cannot be used: owner "), "\(words)", sourceLocation: sourceLocation)
    #expect(words.contains(", mode 07"), "\(words)", sourceLocation: sourceLocation)
    #expect(words.contains("chmod go-w \(path)"), "\(words)", sourceLocation: sourceLocation)
  }

  @Test func rulesAndControlsOfFoldersThatOthersCanWrite() throws {
    let scratch = try Scratch()
    let rules = scratch.path + "/rules"
    try scratch.write("rules/mine.lua", Self.rule)
    try scratch.write("rules/own/control.lua", Self.control)
    let commands = [
      ["scan", "--rules", rules, "samples:"], ["rules", "test", "--rules", rules],
      ["controls", "list", "--rules", rules],
      ["test", "root-usage-monitoring", "--account", "practice", "--rules", rules],
    ]
    for command in commands {
      #expect(try !Tool.run(command).errors.contains("cannot be used"))
    }
    for wrong in [rules, rules + "/own"] {
      chmod(wrong, 0o777)
      for command in commands { refuses(try Tool.run(command), wrong) }
      refuses(try Tool.run(["rules", "list"], environment: ["MOONWATCH_RULES": rules]), wrong)
      chmod(wrong, 0o755)
    }
    chmod(rules + "/mine.lua", 0o777)
    for command in commands.prefix(2) { refuses(try Tool.run(command), rules + "/mine.lua") }
  }

  @Test func aFolderOfAnotherUser() throws {
    guard geteuid() == 0 else { return print("skipped: only root can give files away") }
    let scratch = try Scratch()
    let file = try scratch.write("rules/mine.lua", Self.rule)
    chown(file.path, 65534, 65534)
    let outcome = try Tool.run(["rules", "list", "--rules", scratch.path + "/rules"])
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains("\(file.path): cannot be used: owner nobody (65534), mode 0644"),
      "\(outcome.errors)")
    #expect(outcome.errors.contains("chown 0 \(file.path)"))
  }

  @Test func aShareFolderThatOthersCanWrite() throws {
    let scratch = try Scratch()
    let share = scratch.path + "/share/moonwatch"
    try FileManager.default.createDirectory(atPath: share, withIntermediateDirectories: true)
    for part in ["rules", "stdlib"] {
      try FileManager.default.copyItem(
        atPath: Tool.root.appendingPathComponent(part).path, toPath: "\(share)/\(part)")
    }
    let variables = ["MOONWATCH_SHARE": share]
    #expect(try Tool.run(["rules", "list"], environment: variables).status == 0)
    for wrong in [share, share + "/stdlib", share + "/rules/root/usage.lua"] {
      let before = try FileManager.default.attributesOfItem(atPath: wrong)[.posixPermissions]
      chmod(wrong, 0o777)
      for command in [["rules", "list"], ["run", "-e", "return 1"], ["controls", "list"]] {
        refuses(try Tool.run(command, environment: variables), wrong)
      }
      chmod(wrong, mode_t((before as? NSNumber)?.uint32Value ?? 0o755))
    }
  }

  @Test func aShareFolderBesideTheBinaryCountsForAnInstalledOneOnly() throws {
    let scratch = try Scratch()
    try scratch.write(
      "share/moonwatch/rules/only/one.lua", Self.rule.replacing("\"mine\"", with: "\"beside\""))
    for folder in ["bin", "downloads"] {
      try FileManager.default.createDirectory(
        atPath: "\(scratch.path)/\(folder)", withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: Tool.binary.path, toPath: "\(scratch.path)/\(folder)/moonwatch")
    }
    func list(_ folder: String) throws -> Tool.Outcome {
      try Tool.run(
        ["rules", "list"],
        binary: URL(fileURLWithPath: "\(scratch.path)/\(folder)/moonwatch"))
    }
    #expect(try list("bin").text.contains("beside"))
    #expect(try !list("downloads").text.contains("beside"))
    #expect(try list("downloads").text.contains("root-usage"))
    chmod(scratch.path + "/bin", 0o777)
    refuses(try list("bin"), scratch.path + "/bin")
    chmod(scratch.path + "/bin", 0o755)
    chmod(scratch.path + "/share", 0o777)
    refuses(try list("bin"), scratch.path + "/bin/../share")
  }

  @Test func aJournalThatOthersCanWrite() throws {
    let scratch = try Scratch()
    let journal = scratch.path + "/state/journal.ndjson"
    let account = ["--account", "practice", "--journal", journal]
    let implement = ["implement", "root-usage-monitoring", "--yes"] + account
    let undo = ["backout", "root-usage-monitoring", "undo"] + account
    #expect(try Tool.run(implement).status != 2)
    #expect(try Tool.run(["journal", "list", "--journal", journal]).status == 0)
    for wrong in [journal, scratch.path + "/state"] {
      let mode: mode_t = wrong == journal ? 0o600 : 0o755
      chmod(wrong, 0o777)
      for command in [implement, undo, ["journal", "list", "--journal", journal]] {
        refuses(try Tool.run(command), wrong)
      }
      chmod(wrong, mode)
    }
    let new = ["implement", "root-usage-monitoring", "--yes", "--account", "practice"]
    chmod(scratch.path + "/state", 0o777)
    let elsewhere = scratch.path + "/state/new.ndjson"
    refuses(try Tool.run(new + ["--journal", elsewhere]), scratch.path + "/state")
    #expect(!FileManager.default.fileExists(atPath: elsewhere))
  }

  @Test func credentialHelpersAndTheFileThatNamesThem() throws {
    let scratch = try Scratch()
    let helper = try scratch.write(
      "bin/helper", "#!/bin/sh\ntouch \(scratch.path)/ran\necho '{\"Version\": 2}'\n")
    chmod(helper.path, 0o755)
    let config = try scratch.write("aws/config", "[default]\ncredential_process = helper\n")
    let variables = [
      "AWS_CONFIG_FILE": config.path, "AWS_REGION": "eu-west-1", "HOME": scratch.path,
      "AWS_SHARED_CREDENTIALS_FILE": scratch.path + "/none", "AWS_EC2_METADATA_DISABLED": "true",
      "PATH": scratch.path + "/bin:/usr/bin:/bin",
    ]
    func call() throws -> Tool.Outcome {
      try Tool.run(["run", "-e", WeatherTests.call], environment: variables)
    }
    for wrong in [helper.path, scratch.path + "/bin", config.path, scratch.path + "/aws"] {
      chmod(wrong, 0o777)
      refuses(try call(), wrong)
      chmod(wrong, 0o755)
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/ran"))
    #expect(try call().errors.contains("\"Version\": 1"))
    #expect(FileManager.default.fileExists(atPath: scratch.path + "/ran"))
  }

  @Test func modelsThatOthersCanWrite() throws {
    let scratch = try Scratch()
    let file = try scratch.write(
      "shop/2020-01-01/service-2.json",
      #"{"metadata":{"protocol":"json"},"operations":{},"shapes":{}}"#)
    let variables = WeatherTests.environment(["AWS_DATA_PATH": scratch.path])
    func load() throws -> Tool.Outcome {
      try Tool.run(["run", "-e", "return tostring(aws.shop)"], environment: variables)
    }
    #expect(try load().status == 0)
    chmod(file.path, 0o777)
    refuses(try load(), file.path)
  }
}

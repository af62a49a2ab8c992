import Foundation
import MotoServer
import Testing

/// The examples in README and docs do what they are there for.
@Suite struct DocumentationTests {
  struct Block {
    var page: String
    var language: String
    var lines: [String]
  }

  static func blocks() throws -> [Block] {
    let docs = try FileManager.default.contentsOfDirectory(atPath: Tool.root.path + "/docs")
    let pages = ["README.md"] + docs.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }
    var blocks: [Block] = []
    for page in pages {
      let text = try String(contentsOf: Tool.root.appendingPathComponent(page), encoding: .utf8)
      var open: Block?
      for line in text.components(separatedBy: "\n") {
        if line.hasPrefix("```") {
          if let block = open { blocks.append(block) }
          open =
            open == nil ? Block(page: page, language: String(line.dropFirst(3)), lines: []) : nil
        } else {
          open?.lines.append(line)
        }
      }
    }
    return blocks
  }

  /// Commands in `sh` blocks that begin with `moonwatch` run, with status 0 or 1, in a folder that has
  /// what the pages speak of: `my-rules` with README's rule, and `AWSLogs`.
  @Test func commandsRun() throws {
    let scratch = try Scratch()
    let rule = try #require(
      try Self.blocks().first { $0.page == "README.md" && $0.language == "lua" })
    try scratch.write("my-rules/key.lua", rule.lines.joined(separator: "\n"))
    try FileManager.default.createSymbolicLink(
      at: scratch.folder.appendingPathComponent("AWSLogs"),
      withDestinationURL: Tool.root.appendingPathComponent("stdlib/samples/AWSLogs"))
    var count = 0
    for block in try Self.blocks() where block.language == "sh" {
      for line in block.lines where line.hasPrefix("moonwatch ") {
        let command = line.split(separator: "#").first.map(String.init) ?? line
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = scratch.folder
        var environment = TestTools.environment
        environment["PATH"] =
          Tool.binary.deletingLastPathComponent().path + ":" + (environment["PATH"] ?? "")
        process.environment = environment
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect([0, 1].contains(process.terminationStatus), "\(block.page): \(line)")
        count += 1
      }
    }
    #expect(count >= 5)
  }

  /// Commands in `sh aws` blocks and scripts in `lua script` blocks run against the stand-in for AWS.
  @Test func scriptsRun() throws {
    let server = try MotoServer()
    let scratch = try Scratch()
    var count = 0
    for block in try Self.blocks() where ["sh aws", "lua script"].contains(block.language) {
      var runs: [(name: String, arguments: [String])] = []
      if block.language == "lua script" {
        let file = try scratch.write("script.lua", block.lines.joined(separator: "\n"))
        runs = [("the script", ["run", file.path])]
      } else {
        for line in block.lines where line.hasPrefix("moonwatch ") {
          runs.append((line, CommandLineParityTests.words(String(line.dropFirst(10)))))
        }
      }
      for run in runs {
        let outcome = try Tool.run(run.arguments, environment: server.environment)
        #expect(outcome.status == 0, "\(block.page): \(run.name): \(outcome.errors)")
        count += 1
      }
    }
    #expect(count >= 5)
  }

  /// Rules in `lua` blocks load, and pass their own examples.
  @Test func rulesLoad() throws {
    var count = 0
    for block in try Self.blocks() where block.language == "lua" {
      let source = block.lines.joined(separator: "\n")
      guard source.contains("return rule") else { continue }
      let scratch = try Scratch()
      try scratch.write("example.lua", source)
      let outcome = try Tool.run(["rules", "test", "--rules", scratch.path])
      #expect(outcome.status == 0, "\(block.page): \(outcome.text)\(outcome.errors)")
      count += 1
    }
    #expect(count >= 1)
  }
}

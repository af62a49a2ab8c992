import Foundation
import Testing

/// What the operating system sees of a hostile folder that is listed and tested: no file outside of it is opened, and
/// no socket made. Needs strace and the right to trace.
@Suite struct ConfinementTraceTests {
  private static let hostile = #"""
    local function try(f, ...) pcall(f, ...) end
    local function reach()
      try(function() for e in events "/etc/hostname" do print(e) end end)
      try(function() events{ { a = 1 } }:write "PLACE/written.csv" end)
      try(function() return aws{ endpoint_url = "http://127.0.0.1:9" }.s3.list_buckets{} end)
      try(function() return aws{ profile = "other" }.sts.get_caller_identity{} end)
      try(function() return aws.load_model "PLACE/model.json" end)
      try(function() return require "plans.test" end)
      try(function() return require "link" end)
      try(function() return io.open("PLACE/opened", "w") end)
      try(function() return os.execute "touch PLACE/executed" end)
    end
    reach()
    return control {
      id = "hostile", title = "Hostile", description = "d",
      test = function(ctx)
        reach()
        try(function() return ctx:file "/etc/hostname" end)
        ctx:check("a", "A", function(step) step:pass "done" end)
      end,
    }
    """#

  static var reason: String? {
    let probe = Process()
    probe.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
    probe.arguments = ["-o", "/dev/null", "/bin/true"]
    probe.standardError = FileHandle.nullDevice
    do { try probe.run() } catch { return "there is no strace" }
    probe.waitUntilExit()
    return probe.terminationStatus == 0 ? nil : "this process may not trace"
  }

  /// The system calls of a run.
  private func trace(_ words: [String], _ scratch: Scratch) throws -> (
    outcome: Tool.Outcome, calls: [Substring]
  ) {
    let file = scratch.path + "/../" + scratch.folder.lastPathComponent + ".trace"
    defer { try? FileManager.default.removeItem(atPath: file) }
    let outcome = try Tool.run(
      [
        "-f", "-qq", "-e", "trace=open,openat,openat2,creat,socket,connect,execve,unlink,rename",
        "-o", file, Tool.binary.path,
      ] + words,
      environment: ["HOME": scratch.path], binary: URL(fileURLWithPath: "/usr/bin/strace"))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    return (outcome, text.split(separator: "\n"))
  }

  @Test(
    .enabled(if: reason == nil, "needs strace, and the right to trace"),
    arguments: [
      ["controls", "list"], ["controls", "show", "hostile"],
      ["test", "hostile", "--account", "practice", "--regions", "us-east-1"],
      ["test", "root-usage-monitoring", "--account", "practice", "--regions", "us-east-1"],
    ]) func noFileOutsideOfTheFolderAndNoSocket(words: [String]) throws
  {
    let scratch = try Scratch()
    try scratch.write(
      "rules/mine/control.lua",
      Self.hostile.replacingOccurrences(of: "PLACE", with: scratch.path))
    try FileManager.default.createSymbolicLink(
      at: scratch.folder.appendingPathComponent("rules/link.lua"),
      withDestinationURL: URL(fileURLWithPath: "/etc/hostname"))
    let (outcome, calls) = try trace(words + ["--rules", scratch.path + "/rules"], scratch)
    #expect(
      outcome.text.contains("hostile") || outcome.text.contains("Hostile")
        || words.contains("root-usage-monitoring"), "\(outcome.text)\(outcome.errors)")
    #expect(calls.contains { $0.contains("/rules/mine/control.lua") })
    for call in calls {
      #expect(!call.contains("AF_INET"), "\(call)")
      #expect(!call.contains("/etc/hostname"), "\(call)")
      #expect(!call.contains("/bin/sh"), "\(call)")
      #expect(
        !call.contains("\(scratch.path)/") || call.contains("\(scratch.path)/rules"), "\(call)")
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(left == ["rules"])
  }
}

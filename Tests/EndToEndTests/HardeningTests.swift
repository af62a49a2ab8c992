import Foundation
import MotoServer
import Testing

/// `scripts/hardening.sh`, which holds the release binary to how it is linked.
@Suite struct HardeningTests {
  private static let hardened = [
    "-fPIE", "-pie", "-fstack-protector-all", "-Wl,-z,relro", "-Wl,-z,now",
  ]

  /// What gcc makes of a small program with some flags, as the script judges it.
  private func judged(_ flags: [String]) throws -> Tool.Outcome {
    let scratch = try Scratch()
    let source = try scratch.write(
      "a.c", "#include <stdio.h>\nint main(void) { char b[64]; return !fgets(b, 64, stdin); }\n")
    let program = scratch.path + "/a"
    let built = try Tool.run(
      ["gcc", source.path, "-o", program] + flags, binary: URL(fileURLWithPath: "/usr/bin/env"))
    try #require(built.status == 0, "\(built.errors)")
    return try Tool.run(
      [program], binary: Tool.root.appendingPathComponent("scripts/hardening.sh"))
  }

  @Test func aHardenedProgramPasses() throws {
    let outcome = try judged(Self.hardened)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: [
    (["-no-pie"], "no position-independent executable (PIE)"),
    (["-Wl,-z,norelro"], "relocated data stays writable (no RELRO)"),
    (["-Wl,-z,lazy"], "symbols are bound late (no BIND_NOW)"),
    (["-Wl,-rpath=$ORIGIN"], "libraries are also looked for in RUNPATH [$ORIGIN]"),
    (["-Wl,-rpath=/opt/x", "-Wl,--disable-new-dtags"], "looked for in RPATH [/opt/x]"),
    (["-z", "execstack"], "the stack is executable"),
    (["-fno-stack-protector"], "no stack protector"),
  ])
  func aMissingPropertyIsNamed(flags: [String], message: String) throws {
    let outcome = try judged(Self.hardened + flags)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
  }

  @Test func whatIsNoProgramIsRefused() throws {
    let outcome = try Tool.run(
      ["/etc/passwd"], binary: Tool.root.appendingPathComponent("scripts/hardening.sh"))
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("readelf cannot read it"))
  }
}

import Foundation
import MotoServer
import Testing

/// What `make install` and the packages are made with. `make test-packages` tries the packages themselves.
@Suite struct InstallationTests {
  private func script(_ words: String...) throws -> Tool.Outcome {
    try Tool.run(
      words, binary: Tool.root.appendingPathComponent("scripts/test-packages.sh"))
  }

  @Test func whatIsInstalledRunsAndIsRemoved() throws {
    let outcome = try script("install", Tool.binary.path)
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
  }

  @Test func aNewerGlibcAndOtherLibrariesAreNamed() throws {
    let glibc = Tool.root.appendingPathComponent("scripts/glibc.sh")
    let oldest = try Tool.run([Tool.binary.path], binary: glibc)
    #expect(oldest.status == 0 && oldest.text.hasPrefix("2."), "\(oldest.errors)")
    let refused = try Tool.run([Tool.binary.path, "2.17"], binary: glibc)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("expected at most 2.17"))
    #expect(refused.errors.contains("needs libcurl.so.4, which is not part of glibc"))
  }
}

import Foundation
import Testing

/// The manual pages, which are made from what `--help` is made from.
@Suite struct ManualTests {
  private static let man = "/usr/bin/man"

  private func pages() throws -> (scratch: Scratch, names: [String]) {
    let scratch = try Scratch()
    let outcome = try Tool.run(["manual", scratch.path + "/man1", "--date", "2026-01-31"])
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/man1")
    return (scratch, names.sorted())
  }

  @Test func everySubcommandHasAPage() throws {
    let (_, names) = try pages()
    let help = try Tool.run(["--help"]).lines.drop { $0 != "Events:" }.prefix { $0 != "Options:" }
    // A name of a subcommand is indented by two spaces.
    let commands = help.filter {
      $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("See ")
    }
    .compactMap { $0.split(separator: " ").first }
    #expect(commands.contains("scan") && !commands.contains("debug"))
    #expect(names == (["moonwatch.1"] + commands.map { "moonwatch-\($0).1" }).sorted())
  }

  @Test func aPageHasWhatHelpHas() throws {
    let (scratch, _) = try pages()
    let page = try String(contentsOfFile: scratch.path + "/man1/moonwatch-scan.1", encoding: .utf8)
    let help = try Tool.run(["scan", "--help"]).text
    let options = help.matches(of: /(?m)^  (?:-\w, )?(--[a-z-]+)/).map { String($0.1) }
    #expect(options.contains("--fail-on"))
    for option in options where option != "--help" && option != "--version" {
      #expect(page.contains(option.replacing("-", with: "\\-")), "\(option)")
    }
    #expect(page.hasPrefix(".TH \"MOONWATCH\\-SCAN\" \"1\" \"2026\\-01\\-31\""))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: man), "man is not installed"))
  func everyPageIsRenderedWithoutAWarning() throws {
    let (scratch, names) = try pages()
    for name in names {
      let outcome = try Tool.run(
        ["--warnings=all", "-E", "UTF-8", "-l", "\(scratch.path)/man1/\(name)"],
        environment: ["MANWIDTH": "80", "LC_ALL": "C.UTF-8"],
        binary: URL(fileURLWithPath: Self.man))
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(name): \(outcome.errors)")
      #expect(outcome.text.contains("NAME"), "\(name)")
      #expect(outcome.lines.allSatisfy { $0.count <= 110 }, "\(name)")
    }
  }
}

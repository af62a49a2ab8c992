import Testing

/// What stands in an argument reaches the terminal as text, whoever names it.
@Suite struct HostileArgumentTests {
  private static let escape = "\u{1B}]0;x\u{7}\u{202E}\u{200B}"

  @Test(arguments: [
    [escape], ["scan", "--\(escape)"], ["scan", "--format", escape, "samples:"],
    ["scan", escape], ["scan", "--rules", escape, "samples:"], ["run", escape],
    ["run", "--connect-timeout", escape, "-e", "return 1"], ["test", escape],
    ["test", "root-usage-monitoring", "--set", escape],
    ["test", "root-usage-monitoring", "--rules", escape],
    ["run", "--account", escape, "-e", "return 1"], ["run", "--allow-read", escape, "-e", ""],
    ["journal", "list", "--journal", escape],
    ["journal", "show", escape, "--journal", "/dev/null"],
    ["pattern", "explain", escape], ["pattern", "match", "{ $.a = 1 }", escape],
    ["rules", "show", escape], ["rules", "test", "--rules", escape],
    ["rules", "import", escape], ["rules", "new", escape], ["controls", "show", escape],
    ["backtest", escape, "samples:"], ["backtest", "root-usage-monitoring", escape],
    ["shell", "--mode", escape],
  ])
  func noErrorRepeatsControlCharacters(arguments: [String]) throws {
    let outcome = try Tool.run(arguments, environment: ["HOME": "/nonexistent"])
    #expect(outcome.status != 0)
    let written = outcome.errors + outcome.text
    for scalar in ["\u{1B}", "\u{7}", "\u{202E}", "\u{200B}"] as [Unicode.Scalar] {
      #expect(!written.unicodeScalars.contains(scalar), "\(written)")
    }
  }
}

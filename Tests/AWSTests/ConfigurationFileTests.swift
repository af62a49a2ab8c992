import Testing

@testable import AWS

struct ConfigurationFileTests {
  private func read(_ text: String) throws -> ConfigurationFile {
    try ConfigurationFile(Array(text.utf8), path: "config")
  }

  @Test(arguments: [
    ("[default]\nregion = eu-west-1", "eu-west-1"),
    ("[default]\r\nREGION: eu-west-1\r\n", "eu-west-1"),
    ("\u{FEFF}[default]\nregion=eu-west-1", "eu-west-1"),
    ("# first\n[default] # why not\n; second\n\nregion =   eu-west-1  \n", "eu-west-1"),
    ("[default]\nregion = a # no comment ; none", "a # no comment ; none"),
    ("[default]\nregion = a=b:c", "a=b:c"),
    ("[default]\nregion = a\n  b\n\n  # left out\n\tc\noutput = d", "a\nb\n\nc"),
    ("[default]\nregion = a\n[other]\nx = 1\n[default]\nregion = b", "b"),
    ("[default]\nregion = a\nRegion = b", "b"),
    ("[DEFAULT]\nregion = a\n[default]\noutput = json", "a"),
    ("  [default]\n  region = a\n  output = b", "a"),
    ("[default]\nregion =", ""),
  ])
  func aValueIsRead(text: String, value: String) throws {
    #expect(try read(text).sections["default"]?["region"]?.value == value)
  }

  @Test func nestedSettingsHaveTheirOwnLines() throws {
    let file = try read(
      """
      [default]
      s3 =
        # how
        addressing_style = path

        Max_Size = 5 = 5
      region = a
      """)
    let group = try #require(file.sections["default"]?["s3"]?.nested)
    #expect(group["addressing_style"]?.value == "path" && group["addressing_style"]?.line == 4)
    #expect(group["Max_Size"]?.value == "5 = 5" && group["Max_Size"]?.line == 6)
    #expect(file.sections["default"]?["region"]?.line == 7)
  }

  @Test(arguments: [
    ("region = a", "config, line 1: expected a section, [default], first"),
    ("[default]\n\nAKIAsecret", "config, line 3: expected name = value or [section]"),
    ("[default]\n= AKIAsecret", "config, line 2: expected a name before ="),
    ("[default]\ns3 =\n  a = b\n  AKIAsecret", "config, line 4: expected name = value"),
    ("[default\nregion = a", "config, line 1: expected a section, [default], first"),
  ])
  func whatIsWrongIsNamedWithItsLineAndNotQuoted(text: String, message: String) {
    let error = #expect(throws: AWSError.self) { try read(text) }
    #expect(error?.message == message && error?.kind == .configuration)
  }

  @Test func bytesThatAreNoTextAreNamedWithTheirLine() {
    let error = #expect(throws: AWSError.self) {
      try ConfigurationFile(Array("[default]\nregion = ".utf8) + [0xFF, 0x0A], path: "config")
    }
    #expect(error?.message == "config, line 2: expected UTF-8")
  }

  @Test(arguments: [
    ("a b  c", ["a", "b", "c"]),
    (#"a "b c" 'd "e'"#, ["a", "b c", "d \"e"]),
    (#"a\ b "c\"d\\e\f""#, ["a b", #"c"d\e\f"#]),
    (#"'a'"b"c '' """#, ["abc", "", ""]),
    ("  ", []),
  ])
  func wordsAreSplitAsAShellDoes(text: String, words: [String]) throws {
    #expect(try WordSplitting.words(text) == words)
  }

  @Test(arguments: ["a 'b", "a \"b", "a \\"])
  func openQuotesAreRefused(text: String) {
    #expect(throws: WordSplitting.Fault.self) { try WordSplitting.words(text) }
  }
}

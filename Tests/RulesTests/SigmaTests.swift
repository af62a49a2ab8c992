import Events
@testable import Rules
import Predicates
import System
import Testing

/// Sigma rules mean what the specification says.
@Suite struct SigmaTests {
  static let before = """
    title: t
    logsource: { product: aws, service: cloudtrail }

    """

  /// The rules of a file, or its problems.
  static func load(_ text: String) -> RuleLoader.Outcome {
    let loader = RuleLoader(.test)
    defer { loader.end() }
    return loader.load(
      RuleFile(path: "a.yml", source: Array(text.utf8), root: .folder("/nonexistent")))
  }

  static func matches(_ detection: String, _ event: String) throws -> Bool {
    guard case .rules(let rules) = load(before + "detection:\n" + detection) else {
      Issue.record("does not load: \(problems(before + "detection:\n" + detection))")
      return false
    }
    var matching = MatchingEvents(try #require(rules.first).predicate)
    let reader = EventReader(limits: EventLimits(), cancelled: Cancellation())
    let source = EventSource(
      name: "e", origin: .bytes(Array("{\"Records\":[\(event)]}".utf8)))
    return matching.read(source, with: reader, countsOnly: true, problem: { _ in }, { _ in true })
      .matched == 1
  }

  static func problems(_ text: String) -> [String] {
    guard case .broken(let problems) = load(text) else { return [] }
    return problems.map { problem in (problem.line.map { "\($0): " } ?? "") + problem.message }
  }

  struct Case {
    var search: String
    var fires: [String]
    var quiet: [String]
    init(_ search: String, fires: [String], quiet: [String]) {
      (self.search, self.fires, self.quiet) = (search, fires, quiet)
    }
  }

  static func event(_ name: String) -> String { #"{"eventName":\#(name)}"# }

  static let cases: [Case] = [
    Case(
      "eventName: ConsoleLogin", fires: [#""ConsoleLogin""#, #""CONSOLElogin""#],
      quiet: [#""ConsoleLogins""#, "null"]),
    Case("eventName: 'a*c'", fires: [#""abbc""#, #""AC""#], quiet: [#""abcd""#]),
    Case("eventName: 'a?c'", fires: [#""abc""#], quiet: [#""ac""#, #""abbc""#]),
    Case(#"eventName: 'a\*c'"#, fires: [#""a*c""#], quiet: [#""abc""#]),
    Case(#"eventName: 'a\\*'"#, fires: [#""a\\b""#], quiet: [#""a*""#]),
    Case("eventName: [a, b]", fires: [#""A""#, #""b""#], quiet: [#""c""#]),
    Case("eventName|cased: aB", fires: [#""aB""#], quiet: [#""ab""#]),
    Case("eventName|contains: 'b'", fires: [#""aBc""#], quiet: [#""ac""#]),
    Case("eventName|contains|all: [a, b]", fires: [#""ba""#], quiet: [#""a""#]),
    Case("eventName|startswith: ab", fires: [#""ABc""#], quiet: [#""cab""#]),
    Case("eventName|endswith: 'b?'", fires: [#""abc""#], quiet: [#""ab""#]),
    Case("eventName|re: '^a.c$'", fires: [#""abc""#], quiet: [#""ABC""#, #""abcd""#]),
    Case("eventName|re|i: '^a.c$'", fires: [#""ABC""#], quiet: [#""abcd""#]),
    Case("eventName: true", fires: ["true", #""True""#], quiet: ["false", #""t""#]),
    Case("eventName: 'true'", fires: ["true", #""TRUE""#], quiet: ["false"]),
    Case("eventName: 5", fires: ["5", "5.0", #""5""#], quiet: ["6", #""05""#]),
    Case("eventName: '5'", fires: ["5", #""5""#], quiet: ["50"]),
    Case("eventName: null", fires: ["null"], quiet: [#""""#, #""a""#]),
    Case("eventName: ''", fires: [#""""#], quiet: ["null", #"" ""#]),
    Case("eventName: '*'", fires: [#""a""#, "1", #""""#], quiet: ["null"]),
    Case("eventName|exists: true", fires: ["null", "1"], quiet: []),
    Case("eventName|exists: false", fires: [], quiet: ["null", "1"]),
    Case("eventName|lt: 5", fires: ["4"], quiet: ["5", #""4""#]),
    Case("eventName|lte: 5", fires: ["5"], quiet: ["6"]),
    Case("eventName|gt: 5.5", fires: ["6"], quiet: ["5"]),
    Case("eventName|gte: -1", fires: ["-1"], quiet: ["-2"]),
    Case(
      "eventName|cidr: 10.0.0.0/8", fires: [#""10.1.2.3""#], quiet: [#""11.0.0.1""#, #""a""#]),
    Case("eventName|cidr: [10.0.0.0/8, '2001:db8::/32']", fires: [#""2001:db8::1""#], quiet: []),
    Case("eventName|neq: a", fires: [#""b""#, "null"], quiet: [#""A""#]),
    Case("eventName|contains: b", fires: [#"["a","ab"]"#], quiet: [#"["a"]"#]),
  ]

  @Test(arguments: Array(cases.indices))
  func aSearchMeansWhatTheSpecificationSays(index: Int) throws {
    let row = Self.cases[index]
    let detection = "  sel:\n    \(row.search)\n  condition: sel\n"
    for value in row.fires {
      #expect(try Self.matches(detection, Self.event(value)), "\(row.search) fires on \(value)")
    }
    for value in row.quiet {
      #expect(!(try Self.matches(detection, Self.event(value))), "\(row.search) quiet on \(value)")
    }
  }

  @Test func absentIsNullAndDoesNotExist() throws {
    for search in ["errorCode: null", "errorCode|exists: false", "errorCode|neq: x"] {
      #expect(
        try Self.matches("  a:\n    \(search)\n  condition: a\n", #"{"eventName":"A"}"#),
        "\(search)")
    }
  }

  @Test func fieldsAreComparedWithEachOther() throws {
    let detection = """
        a:
          userIdentity.userName|fieldref: requestParameters.userName
        condition: not a

      """
    func event(_ one: String, _ other: String) -> String {
      #"{"eventName":"A","userIdentity":{"userName":\#(one)},"requestParameters":{"userName":\#(other)}}"#
    }
    #expect(try Self.matches(detection, event(#""a""#, #""b""#)))
    #expect(!(try Self.matches(detection, event(#""a""#, #""a""#))))
    #expect(try Self.matches(detection, event("null", "null")))
  }

  @Test func anObjectIsSearchedAsAWhole() throws {
    let detection = """
        a:
          requestParameters|contains|all: ['"s3:GetObject"', Allow]
        condition: a

      """
    let policy = #""{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\"}""#
    #expect(
      try Self.matches(detection, #"{"eventName":"A","requestParameters":{"policy":\#(policy)}}"#))
    #expect(
      !(try Self.matches(detection, #"{"eventName":"A","requestParameters":{"policy":"Allow"}}"#)))
  }

  static let event = #"{"eventName":"A","errorCode":"B","awsRegion":"C","userAgent":"x Moon y"}"#
  static let conditions: [(String, Bool)] = [
    ("a and b", true), ("a and not b", false), ("not n or a", true), ("n and a or b", true),
    ("n and (a or b)", false), ("1 of sel_*", true), ("all of sel_*", false), ("1 of them", true),
    ("all of them", false), ("not 1 of n*", true), ("NOT n AND a", true), ("word", true),
    ("any of sel_*", true), ("not (a and n)", true), ("a and b or n and n", true),
  ]

  @Test(arguments: conditions)
  func conditionsJoinSearches(condition: String, wanted: Bool) throws {
    let searches = """
        a: { eventName: A }
        b: { errorCode: B }
        n: { awsRegion: X }
        sel_a: { eventName: A }
        sel_b: { eventName: B }
        _hidden: { eventName: nothing }
        word:
          - 'moon'
          - 'sun'
        condition: \(condition)

      """
    #expect(try Self.matches(searches, Self.event) == wanted)
  }

  @Test func listsOfMappingsAndOfConditionsAreAlternatives() throws {
    let detection = """
        a:
          - eventName: Z
          - errorCode: B
            awsRegion: C
        n: { eventName: Z }
        condition: [n, a]

      """
    #expect(try Self.matches(detection, Self.event))
  }

  static let bad: [(String, String)] = [
    (before, "1: expected a detection"),
    (before + "detection: { a: { eventName: A } }", "3: detection: expected a condition"),
    (
      before + "detection:\n  a: { eventName: A }\n  condition: b",
      "5: condition: there is no search \"b\"; did you mean a?"
    ),
    (
      before + "detection:\n  a: { eventName|base64: A }\n  condition: a",
      "4: eventName: the modifier base64 is not taken"
    ),
    (
      before + "detection:\n  a: { eventName|contain: A }\n  condition: a",
      "4: eventName: there is no modifier \"contain\"; did you mean contains?"
    ),
    (
      before + "detection:\n  a: { eventName|re: '(?=a)' }\n  condition: a",
      "4: eventName: re: lookahead is not supported: '(?=', at character 1 of \"(?=a)\""
    ),
    (
      before + "detection:\n  a: { eventName: A }\n  condition: a | count() > 5",
      "5: condition: what follows | counts events; a rule here is about one event"
    ),
    (
      before + "detection:\n  a: { eventName: A }\n  timeframe: 5m\n  condition: a",
      "5: detection: a timeframe is about several events; a rule here is about one"
    ),
    (
      before + "detection:\n  a: { eventName: A }\n  condition: 2 of a*",
      "5: condition: expected 1 of or all of, found \"2 of\""
    ),
    (
      "title: t\nlogsource: { product: windows }\ndetection: { a: { b: c }, condition: a }",
      "2: logsource: expected product aws, service cloudtrail, found product windows"
    ),
    ("title: t\ntitle: u", "2: title is given twice"),
    ("a: [", "2: is no YAML: did not find expected node content"),
    ("- a", "1: expected a Sigma rule, a mapping, found a list"),
    ("correlation: { type: event_count }\ntitle: t", "1: correlations of Sigma are not taken"),
    (
      before + "level: hihg\ndetection: { a: { eventName: A }, condition: a }",
      "3: level: expected one of informational, low, medium, high, critical, found \"hihg\"; did you mean high?"
    ),
  ]

  @Test(arguments: bad)
  func whatCannotBeTakenIsNamedWithItsLine(text: String, problem: String) {
    let found = Self.problems(text)
    #expect(found.contains { $0.hasPrefix(problem) }, "\(found)")
  }

  @Test func aBombOfAliasesIsRefused() {
    var text = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for (one, other) in zip("abcdefgh", "bcdefghi") {
      text +=
        "\(other): &\(other) [\(Array(repeating: "*\(one)", count: 10).joined(separator: ","))]\n"
    }
    #expect(Self.problems(text).first?.contains("more than 100000 values") == true)
  }

  @Test func aFileMayHaveSeveralRules() {
    let rule =
      Self.before
      + "id: X\nlevel: informational\ndetection: { a: { eventName: A }, condition: a }\n"
    let text = rule.replacing("X", with: "one") + "---\n" + rule.replacing("X", with: "two")
    guard case .rules(let rules) = Self.load(text) else {
      Issue.record("\(Self.problems(text))")
      return
    }
    #expect(rules.map(\.id) == ["one", "two"])
    #expect(rules.map(\.severity) == [.info, .info])
  }
}

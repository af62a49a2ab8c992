import Shell
import Testing

struct CompletionTests {
  /// A `|` is where the cursor is. Texts that have to be offered; with a `!` in front, that must not.
  private static let cases: [(input: String, offered: [String])] = [
    // Globals, tables, libraries, methods of text.
    ("par|", ["parallel"]), ("pri|", ["print"]), ("xs = {}; x|", ["xs"]), ("whi|", ["while"]),
    ("string.|", ["format", "rep", "gsub"]), ("string.fo|", ["format", "!rep"]),
    ("math.|", ["floor", "pi"]), ("('x'):up|", ["upper"]), ("tbl.|", ["first", "second"]),
    ("tbl.second.|", ["inner"]), ("tbl.second.inner[1].|", ["deep"]),
    ("patterns.|", ["parse", "compare"]),
    ("_|", ["_"]), ("no_such.|", []), ("1|", []), ("-- par|", []), ("[[par|", []),
    // AWS.
    ("aws.|", ["cloudtrail", "sso_oidc", "load_model"]),
    ("aws.clo|", ["cloudtrail", "cloudwatch"]),
    ("aws.cloudtrail.|", ["describe_trails", "lookup_events"]),
    ("aws.cloudtrail.desc|", ["describe_trails", "!lookup_events"]),
    ("aws{ region = 'x' }.iam.list_u|", ["list_users"]), ("eu.sts.get_c|", ["get_caller_identity"]),
    ("aws{ |", ["region", "role", "profile"]),
    ("aws.cloudtrail.lookup_events:|", ["items", "pages"]),
    ("aws.cloudtrail.lookup_events{ |", ["LookupAttributes", "StartTime", "MaxResults"]),
    ("aws.cloudtrail.lookup_events({ |", ["LookupAttributes"]),
    ("aws.cloudtrail.lookup_events:items{ Loo|", ["LookupAttributes", "!StartTime"]),
    (
      "aws.cloudtrail.lookup_events{ LookupAttributes = {{ |",
      ["AttributeKey", "AttributeValue", "!StartTime"]
    ),
    (
      "aws.cloudtrail.lookup_events{ LookupAttributes = {{ AttributeKey = \"|",
      ["EventName", "Username"]
    ),
    ("aws.cloudtrail.lookup_events{ MaxResults = 5, |", ["StartTime", "!MaxResults"]),
    ("aws.cloudtrail.describe_trails{}.|", ["trailList"]),
    ("aws.cloudtrail.describe_trails{}.trailList[1].Na|", ["Name"]),
    ("for t in aws.cloudtrail.list_trails:items{ |", ["!LookupAttributes"]),
    // Fields of events.
    ("event.|", ["eventName", "userIdentity"]),
    ("event.userIdentity.|", ["type", "sessionContext"]),
    ("event.userIdentity.sessionContext.|", ["attributes"]),
    ("event:get \"userIdentity.t|", ["userIdentity.type"]),
    ("event[\"event|", ["eventName"]),
    ("return rule { |", ["id", "match", "severity"]),
    ("return rule { match = { |", ["eventName", "userIdentity"]),
    ("return rule { match = { userIdentity = { |", ["type", "arn", "!eventName"]),
    ("return rule { severity = \"|", ["high", "critical"]),
    ("rule { match = { [\"userIdentity.|", ["userIdentity.type"]),
    // Streams.
    ("events \"samples:\":|", ["where", "count_by", "to_list"]),
    ("logs:cou|", ["count_by", "count"]),
    ("logs:where{}:head(3):hist|", ["histogram"]),
    ("logs:where{ |", ["eventName", "userIdentity"]),
    ("logs:where{ userIdentity = { |", ["type", "!eventName"]),
    ("logs:where{ eventName = \"|", ["ConsoleLogin"]),
    ("logs:where{ userIdentity = { type = \"|", ["Root"]),
    ("logs:where{ eventName = is_not \"Cons|", ["ConsoleLogin"]),
    ("logs:where{ eventName = { \"|", ["ConsoleLogin"]),
    ("logs:where{ eventName = any_of { \"|", ["ConsoleLogin"]),
    ("logs:where{ [\"userIdentity.type\"] = \"|", ["Root"]),
    ("logs:where(function(ev) return ev.|", ["eventName"]),
    ("logs:where(function(ev) return ev.userIdentity.type == \"|", ["Root"]),
    ("for x in logs do print(x.userIdentity.|", ["arn"]),
    ("logs:count_by \"eventN|", ["eventName"]),
    ("logs:select(\"eventTime\", \"userIdentity.a|", ["userIdentity.arn"]),
    ("logs:group_by(\"eventName\", { \"|", ["count", "first"]),
    ("logs:group_by(\"eventName\", { \"first eventT|", ["first eventTime"]),
    ("logs:where{ tlsDetails = { |", ["tlsVersion"]), ("events(\"samples:\", { |", ["jobs"]),
    ("logs:first().userId|", ["userIdentity"]),
    // Rules, controls, modules, files, modes.
    ("explain(\"root-|", ["root-usage", "root-console-login"]),
    ("explain \"root-us|", ["root-usage", "!root-console-login"]),
    ("scan(\"samples:\", \"root-mfa|", ["root-mfa-device-changed"]), ("help \"para|", ["parallel"]),
    ("mode \"|", ["json", "csv", "table"]), ("scan \"|", ["samples:"]),
    ("patterns.parse(\"x\", { dialect = \"|", ["filter-pattern", "event-pattern"]),
    ("parallel({}, f, { |", ["limit", "errors"]),
    // Commands.
    (".|", [".help", ".rules", ".explain"]), (".he|", [".help", "!.rules"]),
    (".mode j|", ["json", "!csv"]),
    (".explain root-u|", ["root-usage"]), (".explain root-usage aws.st|", ["sts"]),
    (".writes |", ["on", "off"]), (".help cloudtrail.lookup|", ["cloudtrail.lookup_events"]),
    (".help .mo|", [".mode"]), (".time aws.clo|", ["cloudtrail"]), (".account pra|", ["practice"]),
    (".nonsense x|", []),
  ]

  private static let setup = [
    "tbl = { first = 1, second = { inner = { { deep = true } } } }",
    "eu = aws{ region = 'eu-west-1' }",
    "_ = 1",
    "logs = events 'samples:'",
  ]

  @Test(arguments: cases.indices) func knowsWhatCanStandThere(index: Int) throws {
    let (input, offered) = Self.cases[index]
    let parts = input.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let found = try TestShell.with { shell in
      for line in Self.setup { shell.run(line) }
      return shell.session.suggestions(parts.joined(), at: parts[0].utf8.count)
    }
    let texts = found.items.map(\.text)
    if offered.isEmpty { #expect(texts.isEmpty, "\(input): \(texts.prefix(9))") }
    for text in offered {
      if text.hasPrefix("!") {
        #expect(!texts.contains(String(text.dropFirst())), "\(input)")
      } else {
        #expect(texts.contains(text), "\(input): \(texts.prefix(20))")
      }
    }
  }

  private static let signatures: [(input: String, begins: String?)] = [
    ("parallel(", "parallel(list: "), ("patterns.compare(", "patterns.compare(first: "),
    ("string.rep(", "string.rep("), ("explain(", "explain(rule: "), ("print(", "print("),
    ("aws.cloudtrail.lookup_events{", "lookup_events{ "),
    ("aws.cloudtrail.get_trail{", "get_trail{ Name"),
    (".explain ", ".explain RULE [EVENT]"),
    ("events \"samples:\":between(", "events.Stream:between(from"),
    ("tbl(", nil), ("(", nil),
  ]

  @Test(arguments: signatures.indices) func showsTheSignatureOfAnEmptyList(index: Int) throws {
    let (input, begins) = Self.signatures[index]
    let found = try TestShell.with { shell in
      shell.session.suggestions(input, at: input.utf8.count).signature
    }
    if let begins {
      #expect(found?.hasPrefix(begins) == true, "\(input): \(found ?? "nothing")")
    } else {
      #expect(found == nil, "\(input)")
    }
  }

  @Test func rangesCoverWhatIsTyped() throws {
    let cases = [
      ("x = aws.clo", 8..<11), ("help \"par", 6..<9), (".mode js", 6..<8), ("é = pri", 5..<8),
    ]
    for (input, range) in cases {
      let found = try TestShell.with { $0.session.suggestions(input, at: input.utf8.count).range }
      #expect(found == range, "\(input)")
    }
  }

  @Test func nothingIsRunByCompleting() throws {
    let printed = try TestShell.with { shell in
      shell.run("t = setmetatable({}, { __index = function() print 'ran' return {} end })")
      _ = shell.session.suggestions("t.a.b.", at: 6)
      _ = shell.session.suggestions("print 'ran' t.", at: 14)
      return shell.run("1")
    }
    #expect(printed == "1\n")
  }

  /// Whatever is typed, at whatever place: completion answers, and what it replaces is in the text.
  @Test func anyPlaceOfAnyTextHasAnAnswer() throws {
    let text = """
      local x <const> = { a = { "b", [1] = 'c', ["d.e"] = any_of { "f" } } }; for e in events "s":where{ userIdentity = \
      { type = is_not "Root" } }:group_by("eventName", { "count", n = "first eventTime" }) do print(e.eventName == "x", \
      aws{ region = "r" }.ec2.describe_instances{ Filters = {{ Name = "n", Values = { "v" } }} }.Reservations[1]) end \
      -- é日本 \u{1F600} [[ ]] .. ... ) } ] ( "
      """
    try TestShell.with { shell in
      let bytes = Array(text.utf8)
      for cursor in 0...bytes.count {
        let found = shell.session.suggestions(String(decoding: bytes, as: UTF8.self), at: cursor)
        #expect(
          found.range.lowerBound <= found.range.upperBound && found.range.upperBound <= bytes.count)
      }
    }
  }
}

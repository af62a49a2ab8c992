import Testing

@testable import Predicates

/// What a filter pattern says of a record.
private func matches(_ pattern: String, _ record: String) throws -> Bool {
  holds(try FilterPattern.parse(pattern).predicate, record)
}

@Suite("filter patterns") struct FilterPatternTests {
  struct Verdict: Sendable, CustomTestStringConvertible {
    var pattern: String
    var record: String
    var matches: Bool
    init(_ pattern: String, _ record: String, _ matches: Bool) {
      self.pattern = pattern
      self.record = record
      self.matches = matches
    }
    var testDescription: String { "\(pattern) of \(record)" }
  }

  @Test(
    "fields, operators and values mean what AWS documents",
    arguments: [
      Verdict("", #"{"eventName":"a"}"#, true),
      Verdict(#"{ $.a = "x" }"#, #"{"a":"x"}"#, true),
      Verdict(#"{ $.a = "x" }"#, #"{"a":"X"}"#, false),
      Verdict(#"{ $.a = x }"#, #"{"a":"x"}"#, true),
      Verdict(#"{$.a=x}"#, #"{"a":"x"}"#, true),
      Verdict(#"{ $.A = x }"#, #"{"a":"x"}"#, false),
      Verdict(#"{ $.a = "x" }"#, #"{"a":["x"]}"#, false),
      Verdict(#"{ $.a = "x" }"#, #"{"a":{"b":"x"}}"#, false),
      Verdict(#"{ $.a.b = "x" }"#, #"{"a":[{"b":"x"}]}"#, false),
      Verdict(#"{ $.a[0].b = "x" }"#, #"{"a":[{"b":"x"}]}"#, true),
      Verdict(#"{ $.a[1].b = "x" }"#, #"{"a":[{"b":"x"}]}"#, false),
      Verdict(#"{ $.a[0][1] = 7 }"#, #"{"a":[[1,7]]}"#, true),
      Verdict(#"{ $.a[0] = "x" }"#, #"{"a":"x"}"#, false),
      Verdict(#"{ $.a['b.c'] = "x" }"#, #"{"a":{"b.c":"x"}}"#, true),
      Verdict(#"{ $.a['b.c'] = "x" }"#, #"{"a":{"b":{"c":"x"}}}"#, false),
      Verdict(#"{ $.a-b_c = "x" }"#, #"{"a-b_c":"x"}"#, true),
      Verdict(#"{ $.a = "x*" }"#, #"{"a":"xyz"}"#, true),
      Verdict(#"{ $.a = *yz }"#, #"{"a":"xyz"}"#, true),
      Verdict(#"{ $.a = 10.0.* }"#, #"{"a":"10.0.0.1"}"#, true),
      Verdict(#"{ $.a = "x?" }"#, #"{"a":"xy"}"#, false),
      Verdict(#"{ $.a = "*" }"#, #"{"a":""}"#, true),
      Verdict(#"{ $.a = "*" }"#, #"{"a":null}"#, false),
      Verdict(#"{ $.a = "\"q\\" }"#, #"{"a":"\"q\\"}"#, true),
      Verdict(#"{ $.a != "x" }"#, #"{"a":"y"}"#, true),
      Verdict(#"{ $.a != "x" }"#, #"{"a":"x"}"#, false),
      Verdict(#"{ $.a != "x" }"#, #"{"b":"y"}"#, false),
      Verdict(#"{ $.a != "x" }"#, #"{"a":null}"#, false),
      Verdict(#"{ $.a != "x" }"#, #"{"a":{}}"#, false),
      Verdict(#"{ $.a != "*" }"#, #"{"a":"y"}"#, false),
      Verdict(#"{ $.a = 1e3 }"#, #"{"a":1000.0}"#, true),
      Verdict(#"{ $.a = 1000 }"#, #"{"a":"1000"}"#, false),
      Verdict(#"{ $.a != 5 }"#, #"{"a":6}"#, true),
      Verdict(#"{ $.a != 5 }"#, #"{"b":6}"#, false),
      Verdict(#"{ $.a < 5 }"#, #"{"a":4.9}"#, true),
      Verdict(#"{ $.a <= -5 }"#, #"{"a":-5}"#, true),
      Verdict(#"{ $.a > 5 }"#, #"{"a":5}"#, false),
      Verdict(#"{ $.a >= 5 }"#, #"{"a":5}"#, true),
      Verdict(#"{ $.a = 012 }"#, #"{"a":"012"}"#, true),
      Verdict(#"{ $.a NOT EXISTS }"#, #"{"b":1}"#, true),
      Verdict(#"{ $.a NOT EXISTS }"#, #"{"a":null}"#, false),
      Verdict(#"{ $.a.b NOT EXISTS }"#, #"{"a":"x"}"#, true),
      Verdict(#"{ $.a IS NULL }"#, #"{"a":null}"#, true),
      Verdict(#"{ $.a IS NULL }"#, #"{"b":1}"#, false),
      Verdict(#"{ $.a IS TRUE }"#, #"{"a":true}"#, true),
      Verdict(#"{ $.a IS FALSE }"#, #"{"a":"false"}"#, false),
      Verdict(#"{ $.a = %^A[bc]d$% }"#, #"{"a":"Abd"}"#, true),
      Verdict(#"{ $.a = %bc% }"#, #"{"a":"abcd"}"#, true),
      Verdict(#"{ $.a = 1 || $.b = 2 && $.c = 3 }"#, #"{"a":1}"#, true),
      Verdict(#"{ ($.a = 1 || $.b = 2) && $.c = 3 }"#, #"{"a":1}"#, false),
      Verdict("{ $.a = 1 &&\n $.b = 2 }", #"{"a":1,"b":2}"#, true),
      Verdict("Root", #"{"a":"Root"}"#, true),
      Verdict("Root Login", #"{"a":"Root"}"#, false),
      Verdict("?Root ?Login", #"{"a":"Root"}"#, true),
      Verdict("Root -Login", #"{"a":"Root","b":"Login"}"#, false),
      Verdict(#""a\":\"R""#, #"{"a":"Root"}"#, true),
      Verdict(#""a\":\"r""#, #"{"a":"Root"}"#, false),
      Verdict("%R[aeiou]+t%", #"{"a":"Root"}"#, true),
    ])
  func verdicts(_ verdict: Verdict) throws {
    #expect(try matches(verdict.pattern, verdict.record) == verdict.matches)
  }

  @Test(
    "an error names the character, what was expected and what was found",
    arguments: [
      ("{ $.a == 1 }", 6, "single ="), ("{ $.a = 'x' }", 8, "single quote"),
      ("{ $.a = “x” }", 8, "typographic quote"), ("{ $.a EXISTS }", 6, "no EXISTS"),
      ("{ $.a IS NOT NULL }", 9, "no IS NOT"), ("{ !$.a = 1 }", 2, "no !"),
      ("{ $.a = 1 AND $.b = 2 }", 10, "&&"), ("{ $.a = 1 & $.b = 2 }", 10, "two of them"),
      ("{ a = 1 }", 2, "begin with $."), ("{ $.a > \"x\" }", 8, "a number"),
      ("{ $.a = 1", 9, "the end of the pattern"), ("{ ($.a = 1 }", 11, "or )"),
      ("{ $.a = 1 } x", 12, "nothing after"), ("{ }", 2, "a condition"),
      ("{ $.a[*].b = 1 }", 6, "any element"), ("{ $.a:b = 1 }", 5, "['…']"),
      ("{ $.a = \"x }", 8, "closing double quote"), ("{ $ = 1 }", 3, "a field after $"),
      ("{ $.a = %(a)% }", 9, "no parentheses"), ("{ $.a = %a!b% }", 10, "found '!'"),
      ("{ $.a = %a% && $.b = %b% && $.c = %c% }", 34, "third"),
      ("[ip, user]", 0, "space-delimited"), ("{ $.a\u{A0}= 1 }", 5, "no-break space"),
      ("%a% b", 4, "stands alone"), ("$.a = 1", 0, "in braces"), ("a (b)", 2, "a phrase"),
      (String(repeating: "a", count: 1025), 1024, "at most 1024"), ("{ $.a =~ 1 }", 7, "a value"),
    ])
  func errors(_ pattern: String, _ offset: Int, _ part: String) {
    let error = #expect(throws: PatternError.self) { try FilterPattern.parse(pattern) }
    #expect(error?.offset == offset, "\(error?.description ?? "")")
    #expect(error?.message.contains(part) == true, "\(error?.description ?? "")")
  }

  @Test("no text makes a parser trap, and errors stay inside the text", arguments: 0..<4)
  func hostile(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "{", "}", "(", ")", "$", ".", "[", "]", "'", "\"", "%", "\\", "&&", "||", "=", "!=", "<",
      "NOT",
      "EXISTS", "IS", "NULL", " ", "\t", "a", "*", "1e9", "-", "?", "é", "\u{0}", "0", "$.a",
      "$.a = 1",
      "{\"a\":[", "null", ":", ",", "$or", "{\"prefix\":", "\\ud800", "numeric",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in random.pick(parts) }
        .joined()
      for parse in [FilterPattern.parse, EventPattern.parse] as [(String) throws -> Pattern] {
        do {
          _ = try parse(text)
        } catch let error as PatternError {
          #expect(error.offset <= text.unicodeScalars.count, "\(text)")
          _ = error.marked(in: text)
        } catch {
          Issue.record("\(error)")
        }
      }
    }
  }

  @Test("the caret stands below the character, on its line")
  func caret() {
    let error = PatternError("x", at: 12)
    #expect(error.marked(in: "{ $.a = 1 &&\n$.b}") == "{ $.a = 1 &&\n            ^")
    #expect(PatternError("x", at: 15).marked(in: "{ $.a = 1 &&\n$.b}") == "$.b}\n  ^")
  }

  @Test(
    "what no AWS document decides is accepted with a warning",
    arguments: [
      #"{ $.a = "x*y" }"#, "{ $.a not exists }", "{ $.a NOT  EXISTS }", "{ $.a\t= 1 }",
      "{ $.a = true }", "{ $.a['b'] = 1 }", "{ $.a != %x% }", "{ $.a = a/b }", "-x", "word",
    ])
  func unknown(_ pattern: String) throws {
    #expect(try FilterPattern.parse(pattern).isDocumented == false)
  }

  @Test(
    "a filter pattern that is printed is the same pattern",
    arguments: [
      #"{ $.a.b = "x" && $.c NOT EXISTS && $.d != "y" }"#,
      #"{ $.a = "x" || $.b = "y*" && $.c IS TRUE }"#,
      #"{ ($.a = "x" || $.b IS NULL) && $.c[0]['d.e'] >= 5 }"#,
      #"{ $.a = %^x[0-9]+% && $.b != 5 }"#,
      #""Root" "Login""#, #"?"A" ?"B""#, "",
    ])
  func printing(_ pattern: String) throws {
    let predicate = try FilterPattern.parse(pattern).predicate
    #expect(try predicate.printed(as: .filterPattern).text == pattern)
  }

  @Test("what a filter pattern cannot say is refused by name")
  func unprintable() throws {
    let field = FieldPath(["a"])
    let block = try #require(NetworkBlock("10.0.0.0/8"))
    for (predicate, part) in [
      (Predicate.test(field, .inNetwork(block)), "is in 10.0.0.0/8"),
      (.test(FieldPath(["resources", "ARN"]), .exists), "elements of a list"),
      (.all([.text(.contains("x")), .test(field, .isNull)]), "at once"),
      (.constant(false), "match nothing"),
    ] {
      let error = #expect(throws: UnprintablePredicate.self) {
        try predicate.printed(as: .filterPattern)
      }
      #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
    }
  }
}

import Testing

@testable import Predicates

@Suite("event patterns") struct EventPatternTests {
  struct Verdict: Sendable, CustomTestStringConvertible {
    var detail: String
    var record: String
    var matches: Bool
    init(_ detail: String, _ record: String, _ matches: Bool) {
      self.detail = detail
      self.record = record
      self.matches = matches
    }
    var testDescription: String { "\(detail) of \(record)" }
  }

  @Test(
    "operators and arrays mean what Ruler does",
    arguments: [
      Verdict(#"{"a":["x","y"]}"#, #"{"a":"y"}"#, true),
      Verdict(#"{"a":["x"]}"#, #"{"a":["w","x"]}"#, true),
      Verdict(#"{"a":["x"]}"#, #"{"a":[["x"]]}"#, true),
      Verdict(#"{"a":["x"]}"#, #"{"a":{"b":"x"}}"#, false),
      Verdict(#"{"a":{"b":["x"]}}"#, #"{"a":[{"b":"w"},{"b":"x"}]}"#, true),
      Verdict(#"{"a.b":["x"]}"#, #"{"a":{"b":"x"}}"#, true),
      Verdict(#"{"a":[300]}"#, #"{"a":3.0e2}"#, true),
      Verdict(#"{"a":[300]}"#, #"{"a":"300"}"#, false),
      Verdict(#"{"a":[null]}"#, #"{"a":null}"#, true),
      Verdict(#"{"a":[null]}"#, #"{"b":1}"#, false),
      Verdict(#"{"a":[""]}"#, #"{"a":""}"#, true),
      Verdict(#"{"a":[true]}"#, #"{"a":"true"}"#, false),
      Verdict(#"{"a":[{"prefix":"ab"}]}"#, #"{"a":"abc"}"#, true),
      Verdict(#"{"a":[{"prefix":{"equals-ignore-case":"AB"}}]}"#, #"{"a":"abc"}"#, true),
      Verdict(#"{"a":[{"suffix":"bc"}]}"#, #"{"a":"abc"}"#, true),
      Verdict(#"{"a":[{"suffix":{"equals-ignore-case":"BC"}}]}"#, #"{"a":"xbc"}"#, true),
      Verdict(#"{"a":[{"equals-ignore-case":"rÉot"}]}"#, #"{"a":"RéOT"}"#, true),
      Verdict(#"{"a":[{"equals-ignore-case":"root"}]}"#, #"{"a":"roots"}"#, false),
      Verdict(#"{"a":[{"wildcard":"a*c?"}]}"#, #"{"a":"abbc?"}"#, true),
      Verdict(#"{"a":[{"wildcard":"a\\*c"}]}"#, #"{"a":"abc"}"#, false),
      Verdict(#"{"a":[{"anything-but":"x"}]}"#, #"{"a":"y"}"#, true),
      Verdict(#"{"a":[{"anything-but":"x"}]}"#, #"{"a":["x","y"]}"#, true),
      Verdict(#"{"a":[{"anything-but":"x"}]}"#, #"{"a":["x"]}"#, false),
      Verdict(#"{"a":[{"anything-but":"x"}]}"#, #"{"b":"y"}"#, false),
      Verdict(#"{"a":[{"anything-but":"x"}]}"#, #"{"a":null}"#, true),
      Verdict(#"{"a":[{"anything-but":"x"}]}"#, #"{"a":[]}"#, false),
      Verdict(#"{"a":[{"anything-but":"x"}]}"#, #"{"a":{}}"#, false),
      Verdict(#"{"a":[{"anything-but":[1,2]}]}"#, #"{"a":2.0}"#, false),
      Verdict(#"{"a":[{"anything-but":[1,2]}]}"#, #"{"a":"2"}"#, true),
      Verdict(#"{"a":[{"anything-but":["x","y"]}]}"#, #"{"a":"y"}"#, false),
      Verdict(#"{"a":[{"anything-but":{"prefix":"x"}}]}"#, #"{"a":"xy"}"#, false),
      Verdict(#"{"a":[{"anything-but":{"suffix":["x","y"]}}]}"#, #"{"a":"ay"}"#, false),
      Verdict(#"{"a":[{"anything-but":{"equals-ignore-case":["X"]}}]}"#, #"{"a":"x"}"#, false),
      Verdict(#"{"a":[{"anything-but":{"wildcard":"x*z"}}]}"#, #"{"a":"xyz"}"#, false),
      Verdict(#"{"a":[{"exists":true}]}"#, #"{"a":null}"#, true),
      Verdict(#"{"a":[{"exists":true}]}"#, #"{"a":{"b":1}}"#, false),
      Verdict(#"{"a":[{"exists":false}]}"#, #"{"a":{"b":1}}"#, true),
      Verdict(#"{"a":[{"exists":false}]}"#, #"{"a":[]}"#, true),
      Verdict(#"{"a":[{"exists":false},"x"]}"#, #"{"a":"x"}"#, true),
      Verdict(#"{"a":[{"numeric":[">",0,"<=",5]}]}"#, #"{"a":5}"#, true),
      Verdict(#"{"a":[{"numeric":[">",0,"<=",5]}]}"#, #"{"a":0}"#, false),
      Verdict(#"{"a":[{"numeric":[">",0]}]}"#, #"{"a":1e10}"#, false),
      Verdict(#"{"a":[{"numeric":["=",3.018e2]}]}"#, #"{"a":301.8}"#, true),
      Verdict(#"{"a":[{"cidr":"10.0.0.0/24"}]}"#, #"{"a":"10.0.0.255"}"#, true),
      Verdict(#"{"a":[{"cidr":"2001:db8::/32"}]}"#, #"{"a":"2001:DB8::1"}"#, true),
      Verdict(#"{"$or":[{"a":["x"]},{"b":["y"]}]}"#, #"{"b":"y"}"#, true),
      Verdict(#"{"c":["z"],"$or":[{"a":["x"]},{"b":["y"]}]}"#, #"{"b":"y"}"#, false),
      // One element has to meet both.
      Verdict(#"{"a":{"x":[1],"y":[2]}}"#, #"{"a":[{"x":1},{"y":2}]}"#, false),
      Verdict(#"{"a":{"x":[1],"y":[2]}}"#, #"{"a":[{"x":3},{"x":1,"y":2}]}"#, true),
      Verdict(#"{"a":{"x":[1],"y":{"z":[2]}}}"#, #"{"a":[{"x":1,"y":[{"z":3},{"z":2}]}]}"#, true),
      Verdict(#"{"a":{"x":[1],"y":[{"exists":false}]}}"#, #"{"a":[{"x":1},{"y":2}]}"#, true),
      Verdict(#"{"a":{"x":[1],"y":[{"exists":false}]}}"#, #"{"a":[{"x":1,"y":2}]}"#, false),
    ])
  func verdicts(_ verdict: Verdict) throws {
    let pattern = try EventPattern.parse("{\"detail\":\(verdict.detail)}")
    #expect(holds(pattern.predicate, verdict.record) == verdict.matches)
  }

  @Test(
    "an error names the character, what was expected and what was found",
    arguments: [
      (#"["a"]"#, 0, "an object"), (#"{}"#, 0, "at least one field"),
      (#"{"a":"x"}"#, 5, "an array of alternatives"), (#"{"a":[]}"#, 5, "empty array"),
      (#"{"a":[["x"]]}"#, 6, "found an array"),
      (#"{"a":[{"prefx":"x"}]}"#, 7, "did you mean prefix"),
      (#"{"a":[{"prefix":1}]}"#, 16, "a string"), (#"{"a":[{"exists":"x"}]}"#, 16, "true or false"),
      (#"{"a":[{"numeric":["~",1]}]}"#, 18, "=, <"),
      (#"{"a":[{"numeric":[">",1,"<",1]}]}"#, 28, "above 1"),
      (#"{"a":[{"numeric":[">",1e10]}]}"#, 22, "5e9"),
      (#"{"a":[{"cidr":"10.0.0.0"}]}"#, 14, "a block"),
      (#"{"a":[{"wildcard":"a**b"}]}"#, 18, "two stars"),
      (#"{"a":[{"wildcard":"a\\b"}]}"#, 18, "backslash"),
      (#"{"a":[{"anything-but":["x",1]}]}"#, 22, "both"),
      (#"{"a":[{"anything-but":null}]}"#, 22, "null"),
      (#"{"a":[{"anything-but":{"prefix":""}}]}"#, 32, "empty string"),
      (#"{"a":[{"prefix":"x","suffix":"y"}]}"#, 20, "a second"),
      (#"{"$or":[{"a":["x"]}]}"#, 7, "at least two"),
      (#"{"$or":[{"prefix":["x"]},{"b":["y"]}]}"#, 9, "operator"),
      (#"{"a":["x"],}"#, 11, "a name"), (#"{"a":["x"]"#, 10, "the end of the pattern"),
    ])
  func errors(_ pattern: String, _ offset: Int, _ part: String) {
    let error = #expect(throws: PatternError.self) { try EventPattern.parse(pattern) }
    #expect(error?.offset == offset, "\(error?.description ?? "")")
    #expect(error?.message.contains(part) == true, "\(error?.description ?? "")")
  }

  @Test("the envelope says which record types come through")
  func envelope() throws {
    let console = try EventPattern.parse(
      #"{"detail-type":[{"prefix":"AWS Console"}],"detail":{"userIdentity":{"type":["Root"]}}}"#)
    #expect(console.envelope?.lets.count == 3)
    let none = try EventPattern.parse(
      #"{"detail-type":["EC2 Instance State-change Notification"]}"#)
    #expect(none.envelope?.lets.isEmpty == true)
    let lost = try EventPattern.parse(#"{"eventName":["ConsoleLogin"]}"#)
    #expect(lost.predicate == .constant(false))
    #expect(lost.warnings.contains { $0.message.contains("did you mean detail.eventName") })
  }

  @Test(
    "an event pattern that is printed is the same pattern",
    arguments: [
      #"{"detail": {"a": ["x", "y"], "b": {"c": [{"prefix": "p"}, {"exists": false}]}}}"#,
      #"{"detail": {"a": [{"anything-but": ["x", "y"]}], "$or": [{"b": [1]}, {"c": [null, true]}]}}"#,
      #"{"detail": {"a": [{"numeric": [">", 0, "<=", 5]}], "b": [{"cidr": "10.0.0.0/8"}]}}"#,
      #"{"detail": {"a": [{"wildcard": "a\\**c"}], "b": [{"suffix": {"equals-ignore-case": "q"}}]}}"#,
      #"{"detail": {"a": [{"anything-but": {"wildcard": ["a*", "*b"]}}]}}"#,
    ])
  func printing(_ text: String) throws {
    let predicate = try EventPattern.parse(text).predicate
    let printed = try predicate.printed(as: .eventPattern).text
    #expect(try EventPattern.parse(printed).predicate == predicate)
  }
}

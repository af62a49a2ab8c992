import Testing

@testable import Predicates

/// One condition on `eventName` or another field, and what it says of some values of that field.
struct ConstructorCase: Sendable, CustomTestStringConvertible {
  var name: String
  var condition: MatchValue
  /// JSON values; nil is an event without the field.
  var yes: [String?]
  var no: [String?]
  var testDescription: String { name }

  init(_ name: String, _ condition: MatchValue, yes: [String?], no: [String?]) {
    (self.name, self.condition, self.yes, self.no) = (name, condition, yes, no)
  }

  static let equality: [ConstructorCase] = [
    .init(
      "text", "Root",
      yes: [
        #""Root""#, #""\u0052oot""#, #""\u0052\u006f\u006Ft""#, #"["x","Root"]"#, #"[["Root"]]"#,
      ],
      no: [
        nil, "null", #""root""#, #""Root ""#, #""""#, "[]", #"["Roo","t"]"#, #"{"a":"Root"}"#, "1",
      ]),
    .init(
      "empty text", "", yes: [#""""#, #"[""]"#],
      no: [nil, "null", #"" ""#, "[]", "{}", "0", "false"]),
    .init(
      "quotes and backslashes", "a\"b\\c", yes: [#""a\"b\\c""#, #""\u0061\u0022b\u005cc""#],
      no: [#""a\\\"b\\c""#]),
    .init(
      "a slash may be escaped", "a/b", yes: [#""a/b""#, #""a\/b""#, #""a\u002Fb""#],
      no: [#""a\\/b""#]),
    .init(
      "beyond ASCII", "é😀", yes: [#""é😀""#, #""\u00e9\ud83d\ude00""#, #""\u00E9😀""#],
      no: [#""e\u0301😀""#, #""é""#]),
    .init("decomposed", "e\u{301}", yes: [#""e\u0301""#, "\"e\u{301}\""], no: [#""é""#]),
    .init(
      "true", true, yes: ["true", "[false,true]", " true "],
      no: [nil, "null", "false", #""true""#, "1", "[]"]),
    .init("false", false, yes: ["false"], no: [nil, "null", "true", #""false""#, "0", #""""#]),
    .init(
      "list", ["a", "b", 3, true], yes: [#""a""#, #""b""#, "3", "3.0", "true", #"["x",3]"#],
      no: [nil, "null", #""c""#, #""3""#, "false", "[]"]),
    .init("list of one", ["a"], yes: [#""a""#], no: [#""b""#, nil]),
    .init(
      "list of texts that look the same", ["é", "e\u{301}"], yes: ["\"é\"", "\"e\u{301}\""],
      no: [#""e""#]),
    .init(
      "nested lists", [["a", "b"], ["c"]], yes: [#""a""#, #""c""#], no: [#""d""#, #"[]"#]),
    .init(
      "list with constructors", ["a", call("starts_with", "b"), call("is_null")],
      yes: [#""a""#, #""bc""#, "null"], no: [#""ab""#, nil]),
  ]

  static let numbers: [ConstructorCase] = [
    .init(
      "account id", 111_122_223_333, yes: ["111122223333", "111122223333.0", "1.11122223333e11"],
      no: ["111122223334", #""111122223333""#, nil]),
    .init(
      "2^53 + 1", 9_007_199_254_740_993, yes: ["9007199254740993", "[1,9007199254740993]"],
      no: ["9007199254740992", "9007199254740994"]),
    .init(
      "greatest integer", .number(.integer(.max)), yes: ["9223372036854775807"],
      no: ["9223372036854775808", "9223372036854775806"]),
    .init(
      "2^63", .number(JSONNumber(0x1p63)), yes: ["9223372036854775808", "9.223372036854775808e18"],
      no: ["9223372036854775807"]),
    .init(
      "1000", 1000, yes: ["1000", "1e3", "1E+3", "1000.0", "10000e-1"], no: ["1001", #""1e3""#]),
    .init("zero", 0, yes: ["0", "-0", "0.0", "-0.0e5"], no: ["1", "false", "null", #""""#]),
    .init("fraction", 0.5, yes: ["0.5", "5e-1"], no: ["0.25", "0"]),
    .init("negative", -7, yes: ["-7", "-7.0"], no: ["7"]),
    .init(
      "less_than", call("less_than", 10), yes: ["9", "9.99", "-1e300", "[20,5]"],
      no: ["10", "10.0", "11", #""9""#, nil, "null", "true", "[]"]),
    .init(
      "at_least", call("at_least", 10),
      yes: ["10", "10.0", "1e3", "[1,12]", "9223372036854775808"],
      no: ["9.99", "9", #""11""#, nil, "null"]),
    .init(
      "less_than 2^53 + 1", call("less_than", 9_007_199_254_740_993), yes: ["9007199254740992"],
      no: ["9007199254740993", "9007199254740994"]),
    .init(
      "less_than 2^63", call("less_than", .number(JSONNumber(0x1p63))),
      yes: ["9223372036854775807", "0"], no: ["9223372036854775808"]),
    .init(
      "at_least 2^63", call("at_least", .number(JSONNumber(0x1p63))), yes: ["9223372036854775808"],
      no: ["9223372036854775807", "-1e300"]),
    .init("less_than of a list", call("less_than", [1, 10]), yes: ["5"], no: ["10"]),
  ]

  static let texts: [ConstructorCase] = [
    .init(
      "starts_with", call("starts_with", "ab"),
      yes: [#""ab""#, #""abc""#, #""\u0061bc""#, #"["x","abz"]"#],
      no: [nil, "null", #""a""#, #""xab""#, "1", "[]", #""AB""#]),
    .init(
      "starts_with nothing", call("starts_with", ""), yes: [#""""#, #""x""#],
      no: [nil, "null", "1"]),
    .init(
      "ends_with", call("ends_with", "bc"), yes: [#""bc""#, #""abc""#, #""ab\u0063""#],
      no: [nil, #""c""#, #""bcd""#, "null"]),
    .init(
      "contains", call("contains", "bc"), yes: [#""bc""#, #""abcd""#, #""a\u0062cd""#],
      no: [nil, #""b-c""#, "null", #"["b","c"]"#]),
    .init(
      "contains a list", call("contains", ["x", "y"]), yes: [#""axb""#, #""y""#], no: [#""z""#]),
    .init(
      "like", call("like", "10.*.?"), yes: [#""10.0.0.1""#, #""10..x""#, #""10.a.é""#],
      no: [#""10.""#, #""110.0.0.1""#, #""10.0.0.""#, nil, "null", "10"]),
    .init(
      "like with escapes", call("like", #"\*a\?\\*"#), yes: [#""*a?\\""#, #""*a?\\b""#],
      no: [#""xa?\\""#, #""*ab\\""#]),
    .init("like everything", call("like", "*"), yes: [#""""#, #""x""#], no: [nil, "null", "1"]),
    .init("like a plain text", call("like", "ab"), yes: [#""ab""#], no: [#""abc""#, #""xab""#]),
    .init(
      "matches", call("matches", "^(Stop|Delete)[A-Z]"),
      yes: [#""StopLogging""#, #"["x","DeleteTrail"]"#],
      no: [#""XStopLogging""#, #""Stop""#, nil, "null", "1"]),
    .init("matches anywhere", call("matches", "b+c"), yes: [#""abbc""#], no: [#""ab""#]),
    .init(
      "cidr", call("cidr", "10.0.0.0/8"),
      yes: [#""10.1.2.3""#, #""::ffff:10.1.2.3""#, #"["x","10.0.0.0"]"#],
      no: [
        #""11.0.0.1""#, #""cloudtrail.amazonaws.com""#, #""010.0.0.1""#, #""10.1.2""#,
        #""10.1.2.3/32""#,
        #""10.0.0.1\u0000x""#, #""""#, nil, "null", "10.1", #""::10.0.0.1""#,
      ]),
    .init(
      "cidr, bits inside a byte", call("cidr", "192.0.2.64/27"),
      yes: [#""192.0.2.64""#, #""192.0.2.95""#],
      no: [#""192.0.2.63""#, #""192.0.2.96""#]),
    .init(
      "cidr of an address", call("cidr", "192.0.2.1"), yes: [#""192.0.2.1""#], no: [#""192.0.2.2""#]
    ),
    .init("cidr of all", call("cidr", "0.0.0.0/0"), yes: [#""1.2.3.4""#], no: [#""::1""#]),
    .init(
      "cidr of IPv6", call("cidr", "2001:db8::/33"),
      yes: [#""2001:db8::1""#, #""2001:DB8:0:0::9""#],
      no: [#""2001:db8:8000::1""#, #""2001:db9::1""#]),
    .init(
      "cidr, IPv4 in IPv6", call("cidr", "::ffff:10.0.0.0/104"), yes: [#""10.9.9.9""#],
      no: [#""11.0.0.1""#]),
    .init(
      "cidr of a list", call("cidr", ["10.0.0.0/8", "2001:db8::/32"]),
      yes: [#""10.0.0.1""#, #""2001:db8::1""#],
      no: [#""192.0.2.1""#]),
  ]

  static let presence: [ConstructorCase] = [
    .init(
      "exists", call("exists"), yes: ["null", "[]", "{}", #""""#, "false", "0", #""\u0041""#],
      no: [nil]),
    .init("absent", call("absent"), yes: [nil], no: ["null", "[]", "{}", #""""#, "false"]),
    .init(
      "is_null", call("is_null"), yes: ["null", " null\n"],
      no: [nil, "[]", "[null]", #""null""#, "0"]),
    .init(
      "is_not", call("is_not", "a"), yes: [nil, "null", #""b""#, "1", "[]", #"["b"]"#, "{}"],
      no: [#""a""#, #"["b","a"]"#, #""\u0061""#]),
    .init(
      "is_not of a list", call("is_not", ["a", 1]), yes: [nil, #""b""#, "2", "null"],
      no: [#""a""#, "1", "1.0"]),
    .init(
      "is_not of a constructor", call("is_not", call("starts_with", "a")),
      yes: [nil, #""b""#, "null"],
      no: [#""ab""#, #"["b","ac"]"#]),
    .init("is_not exists", call("is_not", call("exists")), yes: [nil], no: ["null", "1"]),
    .init("is_not absent", call("is_not", call("absent")), yes: ["null", "1"], no: [nil]),
    .init("is_not is_null", call("is_not", call("is_null")), yes: [nil, "1"], no: ["null"]),
    .init(
      "is_not is_not", call("is_not", call("is_not", "a")), yes: [#""a""#], no: [nil, #""b""#]),
    .init(
      "any_of", call("any_of", ["a", call("ends_with", "z")]), yes: [#""a""#, #""xyz""#],
      no: [nil, #""b""#]),
    .init(
      "none_of", call("none_of", ["a", call("ends_with", "z")]), yes: [nil, "null", #""b""#],
      no: [#""a""#, #""xyz""#, #"["b","a"]"#]),
    .init(
      "all_of", call("all_of", [call("starts_with", "a"), call("ends_with", "z")]),
      yes: [#""az""#, #""abcz""#, #"["a1","1z"]"#], no: [nil, #""a""#, #""z""#, #"["a","b"]"#]),
    .init(
      "all_of exists", call("all_of", [call("exists"), call("is_not", "a")]),
      yes: ["null", #""b""#], no: [nil, #""a""#]),
  ]
}

private func record(_ value: String?) -> String {
  value.map { #"{"eventVersion":"1.08","eventName":\#($0),"eventSource":"s3.amazonaws.com"}"# }
    ?? #"{"eventVersion":"1.08","eventSource":"s3.amazonaws.com"}"#
}

@Test(
  "a condition says of each value what the documentation says",
  arguments: ConstructorCase.equality + ConstructorCase.numbers + ConstructorCase.texts
    + ConstructorCase.presence)
func conditionHolds(_ example: ConstructorCase) {
  let predicate = parsed(["eventName": example.condition])
  // Beside a test that is likelier to be the trigger, and beside one that is not.
  let beside = parsed(["eventName": example.condition, "eventVersion": "1.08"])
  for (values, expected) in [(example.yes, true), (example.no, false)] {
    for value in values {
      #expect(holds(predicate, record(value)) == expected, "\(value ?? "absent")")
      #expect(holds(beside, record(value)) == expected, "\(value ?? "absent"), beside")
      #expect(holds(.not(predicate), record(value)) != expected, "\(value ?? "absent"), not")
    }
  }
}

@Test("equality with null is about elements, isNull about the member")
func nullInArrays() {
  let field = FieldPath(["eventName"])
  #expect(holds(.test(field, .equals(.null)), record("[1,null]")))
  #expect(holds(.test(field, .equals(.null)), record("null")))
  #expect(!holds(.test(field, .equals(.null)), record(nil)))
  #expect(!holds(.test(field, .isNull), record("[1,null]")))
}

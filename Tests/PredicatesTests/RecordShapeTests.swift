import Testing

@testable import Predicates

/// A match and a record, whatever way the record is written.
struct ShapeCase: Sendable, CustomTestStringConvertible {
  var name: String
  var match: MatchValue
  var yes: [String]
  var no: [String]
  var testDescription: String { name }

  init(_ name: String, _ match: MatchValue, yes: [String], no: [String]) {
    (self.name, self.match, self.yes, self.no) = (name, match, yes, no)
  }

  static let all: [ShapeCase] = [
    .init(
      "keys in any order, odd white space", ["userIdentity": ["type": "Root"], "eventName": "A"],
      yes: [
        #"{"userIdentity":{"type":"Root"},"eventName":"A"}"#,
        #"{"eventName":"A","userIdentity":{"x":{"type":"z"},"type":"Root","y":[1,{"type":2}]}}"#,
        "{\n\t\"eventName\" \r\n:\t\"A\" ,\n \"userIdentity\" : { \"type\"\t: \"Root\" }\n}",
      ],
      no: [
        #"{"userIdentity":{"x":{"type":"Root"}},"eventName":"A"}"#,
        #"{"userIdentity":{"types":"Root","typ":"Root"},"eventName":"A"}"#,
        #"{"type":"Root","eventName":"A"}"#, #"{"userIdentity":"Root","eventName":"A"}"#,
      ]),
    .init(
      "the last of equal keys counts", ["userIdentity": ["type": "Root"]],
      yes: [
        #"{"userIdentity":{"type":"IAMUser","type":"Root"}}"#,
        #"{"userIdentity":{"type":"IAMUser"},"userIdentity":{"type":"Root"}}"#,
        #"{"userIdentity":null,"userIdentity":{"type":"Root"}}"#,
        #"{"userIdentity":[{"type":"IAMUser"}],"userIdentity":{"type":"Root"}}"#,
        #"{"userIdentity":{"type":"IAMUser","\u0074ype":"Root"}}"#,
      ],
      no: [
        #"{"userIdentity":{"type":"Root","type":"IAMUser"}}"#,
        #"{"userIdentity":{"type":"Root"},"userIdentity":{}}"#,
        #"{"userIdentity":{"type":"Root"},"userIdentity":null}"#,
        #"{"userIdentity":{"type":"Root","t\u0079pe":null}}"#,
      ]),
    .init(
      "escapes in keys", ["userIdentity": ["type": "Root"]],
      yes: [
        #"{"userIdentit\u0079":{"type":"Root"}}"#,
        #"{"\u0075serIdentity":{"t\u0079pe":"\u0052oot"}}"#,
      ],
      no: [#"{"userIdentity\u0000":{"type":"Root"}}"#]),
    .init(
      "keys beyond ASCII, and with dots and quotes",
      ["requestParameters": ["é": "1", #"a\.b"#: "2", "q\"": "3"]],
      yes: [
        #"{"requestParameters":{"é":"1","a.b":"2","q\"":"3"}}"#,
        #"{"requestParameters":{"\u00e9":"1","a\u002eb":"2","q\u0022":"3"}}"#,
      ],
      no: [
        "{\"requestParameters\":{\"e\u{301}\":\"1\",\"a.b\":\"2\",\"q\\\"\":\"3\"}}",
        #"{"requestParameters":{"é":"1","a":{"b":"2"},"q\"":"3"}}"#,
      ]),
    .init(
      "two keys that look the same", ["requestParameters": ["é": "1", "e\u{301}": "2"]],
      yes: ["{\"requestParameters\":{\"é\":\"1\",\"e\u{301}\":\"2\"}}"],
      no: [
        "{\"requestParameters\":{\"é\":\"2\",\"e\u{301}\":\"1\"}}",
        #"{"requestParameters":{"é":"1"}}"#,
      ]),
    .init(
      "arrays on the way", ["resources": ["ARN": call("ends_with", "/x")]],
      yes: [
        #"{"resources":[{"ARN":"a"},{"ARN":"b/x"}]}"#, #"{"resources":{"ARN":"b/x"}}"#,
        #"{"resources":[[{"ARN":"b/x"}]]}"#, #"{"resources":[{"ARN":["b/x"]}]}"#,
        #"{"resources":[1,null,"s",{"ARN":null},{"ARN":"b/x"}]}"#,
      ],
      no: [
        #"{"resources":[]}"#, #"{"resources":["b/x"]}"#, #"{"resources":[{"arn":"b/x"}]}"#,
        #"{"resources":[{"ARN":{"ARN":"b/x"}}]}"#,
      ]),
    .init(
      "exists and absent through arrays",
      ["resources.ARN": call("exists"), "resources.accountId": call("absent")],
      yes: [#"{"resources":[{"ARN":null},{"type":"t"}]}"#],
      no: [#"{"resources":[{"type":"t"}]}"#, #"{"resources":[{"ARN":"a"},{"accountId":null}]}"#]),
    .init(
      "each condition may be met by another element", ["resources": ["ARN": "a", "type": "t"]],
      yes: [
        #"{"resources":[{"ARN":"a"},{"type":"t"}]}"#, #"{"resources":[{"ARN":"a","type":"t"}]}"#,
      ],
      no: [#"{"resources":[{"ARN":"a"}]}"#]),
    .init(
      "none_of beside fields",
      mixed([call("none_of", [["errorCode": call("exists")]])], [("eventName", "A")]),
      yes: [#"{"eventName":"A"}"#],
      no: [#"{"eventName":"A","errorCode":null}"#, #"{"eventName":"B"}"#]),
    .init(
      "groups beside fields are one more condition",
      mixed(
        [
          call("any_of", [["eventName": "A"], ["eventName": "B", "errorCode": "x"]]),
          call("all_of", [["awsRegion": call("exists")], ["awsRegion": call("is_not", "r")]]),
        ], [("eventSource", "s")]),
      yes: [
        #"{"eventSource":"s","eventName":"A","awsRegion":"q"}"#,
        #"{"eventSource":"s","eventName":"B","errorCode":"x","awsRegion":null}"#,
      ],
      no: [
        #"{"eventSource":"t","eventName":"A","awsRegion":"q"}"#,
        #"{"eventSource":"s","eventName":"A"}"#,
        #"{"eventSource":"s","eventName":"A","awsRegion":"r"}"#,
        #"{"eventSource":"s","eventName":"B","awsRegion":"q"}"#,
      ]),
    .init(
      "groups below a field",
      [
        "userIdentity": mixed(
          [call("any_of", [["type": "Root"], ["userName": "r"]])], [("accountId", "1")])
      ],
      yes: [
        #"{"userIdentity":{"type":"Root","accountId":"1"}}"#,
        #"{"userIdentity":{"userName":"r","accountId":"1"}}"#,
      ],
      no: [#"{"userIdentity":{"type":"Root"}}"#, #"{"userIdentity":{"accountId":"1"}}"#]),
    .init(
      "a list of tables at the top",
      [["eventName": "A"], ["eventSource": "s", "errorCode": call("absent")]],
      yes: [#"{"eventName":"A"}"#, #"{"eventSource":"s"}"#],
      no: [#"{"eventSource":"s","errorCode":"x"}"#, #"{"eventName":"B"}"#]),
    .init(
      "a list of tables below a field",
      ["userIdentity": [["type": "Root"], ["type": "IAMUser", "userName": "u"]]],
      yes: [
        #"{"userIdentity":{"type":"Root"}}"#,
        #"{"userIdentity":{"type":"IAMUser","userName":"u"}}"#,
      ],
      no: [#"{"userIdentity":{"type":"IAMUser"}}"#]),
    .init(
      "is_not of a table", ["userIdentity": call("is_not", ["type": "Root", "accountId": "1"])],
      yes: [#"{}"#, #"{"userIdentity":{"type":"Root"}}"#, #"{"userIdentity":null}"#],
      no: [#"{"userIdentity":{"type":"Root","accountId":"1"}}"#]),
    .init(
      "groups alone must all hold",
      [call("any_of", [["eventName": "A"]]), call("none_of", [["errorCode": call("exists")]])],
      yes: [#"{"eventName":"A"}"#], no: [#"{"eventName":"A","errorCode":"x"}"#, #"{}"#]),
    .init(
      "an empty match is true of every event", [:], yes: ["{}", #"{"eventName":null}"#], no: []),
  ]
}

@Test("a match means the same however the record is written", arguments: ShapeCase.all)
func recordShape(_ example: ShapeCase) {
  let predicate = parsed(example.match)
  for record in example.yes { #expect(holds(predicate, record), "\(record)") }
  for record in example.no { #expect(!holds(predicate, record), "\(record)") }
}

@Test("nested tables and dotted keys give the same predicate")
func nestedAndDotted() {
  let nested = parsed([
    "userIdentity": ["sessionContext": ["attributes": ["mfaAuthenticated": "true"]]]
  ])
  let spellings: [MatchValue] = [
    ["userIdentity.sessionContext.attributes.mfaAuthenticated": "true"],
    ["userIdentity": ["sessionContext.attributes": ["mfaAuthenticated": "true"]]],
    ["userIdentity.sessionContext": ["attributes.mfaAuthenticated": "true"]],
  ]
  for spelling in spellings { #expect(parsed(spelling) == nested) }
}

@Test("a record with a bad escape in a value still has the field")
func badEscape() {
  let record = #"{"eventName":"\u00zz"}"#
  #expect(holds(parsed(["eventName": call("exists")]), record))
  #expect(!holds(parsed(["eventName": call("contains", "z")]), record))
  #expect(holds(parsed(["eventName": [call("exists"), call("contains", "z")]]), record))
}

import Testing

@testable import Predicates

struct MistakeCase: Sendable, CustomTestStringConvertible {
  var match: MatchValue
  var path: [String]
  var message: String
  var line: Int?
  var testDescription: String { message }

  init(_ match: MatchValue, _ path: [String], _ message: String, line: Int? = nil) {
    (self.match, self.path, self.message, self.line) = (match, path, message, line)
  }

  static let all: [MistakeCase] = [
    // fields
    .init(
      ["userIdentity": ["tpye": "Root"]], ["userIdentity", "tpye"],
      "no CloudTrail event has the field userIdentity.tpye; did you mean userIdentity.type?"),
    .init(
      ["userIdentity.tpye": "Root"], ["userIdentity.tpye"],
      "no CloudTrail event has the field userIdentity.tpye; did you mean userIdentity.type?"),
    .init(
      ["eventname": "x"], ["eventname"],
      "no CloudTrail event has the field eventname; did you mean eventName?"),
    .init(
      ["userName": "x"], ["userName"],
      "no CloudTrail event has the field userName; did you mean userIdentity.userName?"),
    .init(
      ["eventName.x": "y"], ["eventName.x"],
      "no CloudTrail event has the field eventName.x; did you mean eventName?"),
    .init(["zzzzzzzz": "y"], ["zzzzzzzz"], "no CloudTrail event has the field zzzzzzzz"),
    .init(["": "y"], [""], "\"\" is no field: a name between dots is empty"),
    .init(["a..b": "y"], ["a..b"], "\"a..b\" is no field: a name between dots is empty"),
    .init(["eventName.": "y"], ["eventName."], "\"eventName.\" is no field"),
    .init(
      [["eventName": "A"], ["evntName": "B"]], ["2", "evntName"],
      "no CloudTrail event has the field evntName; did you mean eventName?"),
    .init(
      mixed([call("any_of", [["eventName": "A"], ["evntName": "B"]])], [("eventSource", "s")]),
      ["1", "2", "evntName"], "did you mean eventName?"),
    // shapes
    .init("Root", [], "expected a table of fields, found the string \"Root\""),
    .init(["Root"], ["1"], "expected a table of fields, found the string \"Root\""),
    .init(call("exists"), [], "exists needs a field: write { field = exists … }", line: 7),
    .init(
      ["eventName": []], ["eventName"],
      "an empty table matches nothing: give the values that eventName may have"),
    .init(["eventName": .unusable("function")], ["eventName"], "found a function"),
    .init(
      mixed(["Root"], [("eventName", "x")]), ["1"],
      "the string \"Root\" stands beside named fields: put it in any_of{…}, or give it a field"),
    .init(
      mixed([["eventName": "y"]], [("eventName", "x")]), ["1"], "a table stands beside named fields"
    ),
    // constructors
    .init(
      ["eventName": call("starts_with", 3)], ["eventName"],
      "starts_with: expected a string, found the number 3", line: 7),
    .init(
      ["eventName": call("contains", ["a", true])], ["eventName"],
      "contains: expected a string, found true", line: 7),
    .init(
      ["eventName": call("like", [])], ["eventName"],
      "like: expected a string, found an empty table",
      line: 7),
    .init(
      ["eventName": call("less_than", "3")], ["eventName"],
      "less_than: expected a number, found the string \"3\"", line: 7),
    .init(
      ["sourceIPAddress": call("cidr", "10.0.0.0/33")], ["sourceIPAddress"],
      "cidr: expected a block such as \"10.0.0.0/8\", found the string \"10.0.0.0/33\"", line: 7),
    .init(
      ["sourceIPAddress": call("is_not", call("cidr", ["10.0.0.0/8", "10.0.0/8"]))],
      ["sourceIPAddress"],
      "found the string \"10.0.0/8\"", line: 7),
    .init(
      ["sourceIPAddress": call("cidr", "10.0.0.0/-0")], ["sourceIPAddress"], "cidr: expected",
      line: 7),
    .init(
      ["sourceIPAddress": call("cidr", "10.0.0.0/")], ["sourceIPAddress"], "cidr: expected", line: 7
    ),
    .init(
      ["sourceIPAddress": call("cidr", "::ffff:10.0.0.0/8")], ["sourceIPAddress"], "cidr: expected",
      line: 7),
    .init(
      ["eventName": call("matches", "a(b")], ["eventName"],
      "matches: missing ')': this group is not closed, at character 2 of \"a(b\"", line: 7),
    .init(
      ["eventName": call("matches", ["ok", "*"])], ["eventName"],
      "matches: nothing to repeat", line: 7),
    .init(
      ["eventName": call("any_of", "a")], ["eventName"],
      "any_of: expected a list with at least one item, found the string \"a\"", line: 7),
    .init(["eventName": call("none_of", [])], ["eventName"], "found an empty table", line: 7),
    .init(
      [call("all_of", ["eventName": "x"])], ["1"],
      "all_of: expected a list with at least one item, found names such as eventName", line: 7),
    .init(["eventName": call("is_not", [])], ["eventName"], "an empty table matches nothing"),
    .init(["eventName": call("is_not", .unusable("thread"))], ["eventName"], "found a thread"),
  ]
}

@Test("a mistake is named with the way to it", arguments: MistakeCase.all)
func mistake(_ example: MistakeCase) {
  let (_, errors) = MatchTable.parse(example.match)
  #expect(errors.count == 1)
  #expect(errors.first?.path == example.path)
  #expect(
    errors.first?.message.contains(example.message) == true, "\(errors.first?.message ?? "-")")
  #expect(errors.first?.line == example.line)
}

@Test("every mistake of a match is named, not the first only")
func allMistakes() {
  let (_, errors) = MatchTable.parse([
    "evntName": "x", "userIdentity": ["tpye": "y", "type": call("like", 1)], "errorCode": [],
  ])
  #expect(errors.count == 4)
}

@Test("fields that a rule declares are accepted, with what is around and below them")
func declaredFields() {
  let extra: Set<FieldPath> = [FieldPath(["newThing", "part"])]
  for name in ["newThing", "newThing.part", "newThing.part.below"] {
    #expect(MatchTable.parse([name: call("exists")], extraFields: extra).errors.isEmpty)
  }
  #expect(
    MatchTable.parse(["newThing.other": call("exists")], extraFields: extra).errors.count == 1)
}

import Values
import Predicates
import Testing

@testable import Rules

/// What `record { … }` in a rule's examples becomes.
@Suite struct ExampleRecordTests {
  /// A rule whose only example, on line 3, is this.
  private static func source(_ example: String, _ more: String = "") -> String {
    rule("r", "match = { eventName = \"A\" },\(more) examples = { fires = {\n\(example) } },")
  }

  /// The event of one `record`, as JSON.
  private static func event(_ example: String, _ more: String = "") throws -> JSONDocument {
    let loader = RuleLoader(.test)
    defer { loader.end() }
    let file = RuleFile(
      path: "a.lua", source: Array(source(example, more).utf8), root: .folder("/nonexistent"))
    guard case .rules(let rules) = loader.load(file),
      case .json(let json)? = rules.first?.examples.fires.first?.content
    else { throw EventFault() }
    return try JSONDocument(json)
  }

  private struct EventFault: Error {}

  private static func text(_ document: JSONDocument, _ path: String) -> String? {
    var value: JSON? = document.root
    for name in path.split(separator: ".") { value = value?[String(name)] }
    return value?.string
  }

  @Test(
    "what is not given is what CloudTrail records",
    arguments: [
      (
        #"eventSource = "iam.amazonaws.com", eventName = "CreateUser", userIdentity = { type = "Root" }"#,
        [
          "userIdentity.arn": "arn:aws:iam::111122223333:root",
          "userIdentity.principalId": "111122223333", "eventType": "AwsApiCall",
          "awsRegion": "us-east-1", "recipientAccountId": "111122223333",
          "eventCategory": "Management",
          "userIdentity.accessKeyId": "ASIAZQ3DRT7KEXAMPLE1",
          "userIdentity.sessionContext.attributes.mfaAuthenticated": "false",
        ]
      ),
      (
        #"eventSource = "s3.amazonaws.com", eventName = "B", userIdentity = { type = "IAMUser", userName = "tom" }"#,
        [
          "userIdentity.arn": "arn:aws:iam::111122223333:user/tom", "awsRegion": "eu-west-1",
          "sourceIPAddress": "198.51.100.24",
          "userIdentity.accessKeyId": "AKIAI44QH8DHBEXAMPLE",
        ]
      ),
      (
        #"eventSource = "s3.amazonaws.com", eventName = "B", userIdentity = { type = "IAMUser", arn = "arn:aws:iam::444455556666:user/team/jon" }"#,
        [
          "userIdentity.userName": "jon", "userIdentity.accountId": "444455556666",
          "recipientAccountId": "444455556666",
        ]
      ),
      (
        #"eventSource = "s3.amazonaws.com", eventName = "B", userIdentity = { type = "AssumedRole", arn = "arn:aws:sts::111122223333:assumed-role/Admin/jon" }"#,
        [
          "userIdentity.principalId": "AROACKCEVSQ6C2EXAMPLE:jon",
          "userIdentity.sessionContext.sessionIssuer.arn": "arn:aws:iam::111122223333:role/Admin",
          "userIdentity.sessionContext.sessionIssuer.userName": "Admin",
        ]
      ),
      (
        #"eventSource = "s3.amazonaws.com", eventName = "B""#,
        ["userIdentity.arn": "arn:aws:sts::111122223333:assumed-role/Developer/anaya"]
      ),
      (
        #"eventSource = "iam.amazonaws.com", eventName = "B", userIdentity = { type = "Root", invokedBy = "acm.amazonaws.com" }"#,
        ["sourceIPAddress": "acm.amazonaws.com", "userAgent": "acm.amazonaws.com"]
      ),
      (
        #"eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin", userIdentity = { type = "Root" }"#,
        ["eventType": "AwsConsoleSignIn", "userIdentity.accessKeyId": ""]
      ),
    ])
  func usualFields(_ fields: String, _ expected: [String: String]) throws {
    let event = try Self.event("record { \(fields) }")
    for (path, text) in expected { #expect(Self.text(event, path) == text, "\(path)") }
  }

  @Test("readOnly follows the operation's name, managementEvent the category")
  func flags() throws {
    let read = try Self.event(#"record { eventSource = "s", eventName = "DescribeTrails" }"#).root
    #expect(read["readOnly"]?.boolean == true)
    let write = try Self.event(#"record { eventSource = "s", eventName = "StopLogging" }"#).root
    #expect(write["readOnly"]?.boolean == false)
    #expect(write["managementEvent"]?.boolean == true)
    let data = try Self.event(
      #"record { eventSource = "s", eventName = "GetObject", eventCategory = "Data" }"#
    ).root
    #expect(data["managementEvent"]?.boolean == false)
  }

  @Test("a given field is kept; absent leaves one out, is_null makes it null")
  func givenFields() throws {
    let event = try Self.event(
      #"""
      record {
        eventSource = "s", eventName = "A", awsRegion = "ap-south-1", eventType = absent,
        readOnly = is_null, requestParameters = { a = absent, b = is_null, c = { { d = absent } } },
        userIdentity = { type = "Root", arn = absent, accessKeyId = "AKIAIOSFODNN7EXAMPLE" },
      }
      """#
    ).root
    #expect(event["awsRegion"]?.string == "ap-south-1")
    #expect(event["eventType"] == nil)
    #expect(event["readOnly"]?.isNull == true)
    #expect(event["requestParameters"]?["a"] == nil)
    #expect(event["requestParameters"]?["b"]?.isNull == true)
    #expect(event["userIdentity"]?["arn"] == nil)
    // A long-term key has no session.
    #expect(event["userIdentity"]?["sessionContext"] == nil)
  }

  @Test("every field that is filled in is one that CloudTrail documents")
  func documentedFields() throws {
    func check(_ value: JSON, _ path: [String]) {
      for member in value.members {
        let names = path + [member.name]
        #expect(EventSchema.check(FieldPath(names)) == nil, "\(names)")
        check(member.value, names)
      }
    }
    for type in ["Root", "IAMUser", "AssumedRole", "AWSService"] {
      for source in ["iam", "signin"] {
        let example =
          #"record { eventSource = "\#(source).amazonaws.com", eventName = "A", userIdentity = { type = "\#(type)" } }"#
        check(try Self.event(example).root, [])
      }
    }
  }

  @Test(
    "what is wrong with a record is said at its line",
    arguments: [
      (
        "record { eventSource = \"s\",\nevenName = \"A\" }",
        "4: examples.fires[1]: record: no CloudTrail event has the field evenName; did you mean eventName?"
      ),
      (
        "record { eventSource = \"s\", eventName = \"A\",\nuserIdentity = { tpye = \"Root\" } }",
        "4: examples.fires[1]: record: no CloudTrail event has the field userIdentity.tpye; did you mean userIdentity.type?"
      ),
      (
        "record { eventSource = \"s\" }",
        "3: examples.fires[1]: record: expected eventName = \"…\""
      ),
      (
        "record { eventName = \"A\" }",
        "3: examples.fires[1]: record: expected eventSource = \"…\""
      ),
      (
        "record \"A\"",
        "3: examples.fires[1]: record: expected a table of fields, found the string \"A\""
      ),
      (
        "record { \"A\" }",
        "3: examples.fires[1]: record: expected a table of fields, found a table"
      ),
      (
        "record { eventSource = \"s\", eventName = \"A\", requestParameters = print }",
        "3: examples.fires[1]: an event has no place for a function"
      ),
      ("exists", "3: examples.fires[1]: expected an event or a file name, found exists"),
    ])
  func faults(_ example: String, _ message: String) {
    #expect(problems(Self.source(example)) == [message])
  }

  @Test("fields that the rule names are accepted")
  func extraFields() throws {
    let event = try Self.event(
      #"record { eventSource = "s", eventName = "A", pipeline = { stage = "raw" } }"#,
      #" fields = { "pipeline" },"#)
    #expect(Self.text(event, "pipeline.stage") == "raw")
  }

  @Test("a record is no condition")
  func inMatch() {
    let found = problems(rule("r", #"match = { eventName = record { eventName = "A" } },"#))
    #expect(found.count == 1 && found[0].contains("found a record"), "\(found)")
  }
}

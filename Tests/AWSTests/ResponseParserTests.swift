@testable import AWS
import Testing

/// Answers of the five protocols.
struct ResponseParserTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var what: String
    var metadata: String
    var members: String
    var shape = ""
    var status = 200
    var headers: [(name: String, value: String)] = []
    var body: String
    /// The result, or the error's code, message and details.
    var result: String
    var testDescription: String { what }
  }

  private static let json = #""protocol":"json""#
  private static let query = #""protocol":"query""#
  private static let ec2 = #""protocol":"ec2""#
  private static let restJSON = #""protocol":"rest-json""#
  private static let restXML = #""protocol":"rest-xml""#

  static let results: [Case] = [
    Case(
      what: "JSON values are typed, unknown and null members left out", metadata: json,
      members:
        #""N":{"shape":"Text","locationName":"n"},"T":{"shape":"Total"},"W":{"shape":"Time"},"B":{"shape":"Bytes"},"P":{"shape":"Price"},"L":{"shape":"Texts"}"#,
      body:
        #"{"n":"a","T":9223372036854775807,"W":1.5,"B":"aGk=","P":"Infinity","L":["x",null],"X":{"y":1},"N":null}"#,
      result: #"{"N":"a","T":9223372036854775807,"W":1.5,"B":"hi","P":"Infinity","L":["x",null]}"#),
    Case(
      what: "an empty body is an empty result", metadata: json, members: "", body: "", result: "{}"),
    Case(
      what: "a member that the model does not know is named", metadata: json,
      members: #""U":{"shape":"Either"}"#, body: #"{"U":{"__type":"x","Up":1,"Left":null}}"#,
      result: #"{"U":{"SDK_UNKNOWN_MEMBER":{"name":"Up"}}}"#),
    Case(
      what: "query results are inside their wrapper", metadata: query,
      members:
        #""L":{"shape":"Texts"},"I":{"shape":"Item"},"M":{"shape":"Names"},"E":{"shape":"Texts"}"#,
      body:
        #"<SellResponse xmlns="http://s/"><SellResult><L><member> a </member><member/></L><I xmlns:q="i" q:kind="k"><Name>n</Name><size>7</size><X><Y/></X></I><M><entry><key>k</key><value>v</value></entry></M><E/></SellResult><ResponseMetadata/></SellResponse>"#,
      result: #"{"L":[" a ",""],"I":{"Name":"n","Size":7,"Kind":"k"},"M":{"k":"v"},"E":[]}"#),
    Case(
      what: "EC2 results are the root", metadata: ec2,
      members: #""L":{"shape":"Items","locationName":"l"}"#,
      body: "<R><requestId>1</requestId><l><item><Name>n</Name></item></l></R>",
      result: #"{"L":[{"Name":"n"}]}"#),
    Case(
      what: "flattened lists and maps stand in their structure", metadata: restXML,
      members:
        #""L":{"shape":"Items","flattened":true,"locationName":"l"},"M":{"shape":"Names","flattened":true},"N":{"shape":"Texts"}"#,
      body:
        "<R><l><Name>1</Name></l><M><key>a</key><value>b</value></M><l><Name>2</Name></l></R>",
      result: #"{"L":[{"Name":"1"},{"Name":"2"}],"M":{"a":"b"}}"#),
    Case(
      what: "headers and status are members", metadata: restJSON,
      members: """
        "S":{"shape":"Count","location":"statusCode"},"P":{"shape":"Names","location":"headers","locationName":"X-P-"},
        "T":{"shape":"Times","location":"header","locationName":"x-t"},
        "Q":{"shape":"Texts","location":"header","locationName":"x-q"},
        "J":{"shape":"Text","jsonvalue":true,"location":"header","locationName":"x-j"},"B":{"shape":"Text"}
        """,
      status: 202,
      headers: [
        ("x-p-A", "1"), ("X-T", "Thu, 01 Jan 1970 00:00:05 GMT, Thu, 01 Jan 1970 00:00:06 GMT"),
        ("X-Q", #"a, "b,\"c\"", d"#), ("X-J", "eyJhIjoxfQ=="),
      ],
      body: #"{"B":"b","S":1}"#,
      result: #"{"S":202,"P":{"A":"1"},"T":[5,6],"Q":["a","b,\"c\"","d"],"J":{"a":1},"B":"b"}"#),
    Case(
      what: "a stream that is here is a blob", metadata: restJSON,
      members: #""N":{"shape":"Stream"}"#,
      shape: #","payload":"N""#, body: "raw", result: #"{"N":"raw"}"#),
    Case(
      what: "a payload of a structure that did not come is absent", metadata: restXML,
      members: #""N":{"shape":"Item"}"#, shape: #","payload":"N""#, body: "", result: "{}"),
  ]

  static let errors: [Case] = [
    Case(
      what: "a type with its namespace and URL", metadata: json, members: "", status: 400,
      body: #"{"__type":"com.shop#SoldOut:http://x/","Message":"none","Left":0}"#,
      result: #"{"code":"SoldOut","message":"none","status":400,"details":{"Left":0}}"#),
    Case(
      what: "a type in a header, members in headers", metadata: restJSON, members: "", status: 409,
      headers: [("X-Amzn-ErrorType", "SoldOut:"), ("x-hint", "later"), ("x-amzn-RequestId", "r")],
      body: #"{"message":"none","code":"Other"}"#,
      result:
        #"{"code":"SoldOut","message":"none","status":409,"request_id":"r","details":{"Hint":"later"}}"#
    ),
    Case(
      what: "the code that a service had before", metadata: json + #","awsQueryCompatible":{}"#,
      members: "", status: 400, headers: [("x-amzn-query-error", "Old.Code;Sender")],
      body: #"{"__type":"SoldOut"}"#,
      result:
        #"{"code":"Old.Code","message":"","status":400,"details":{"QueryErrorCode":"SoldOut","Type":"Sender"}}"#
    ),
    Case(
      what: "an error of the query protocol", metadata: query, members: "", status: 409,
      body:
        "<ErrorResponse><Error><Type>Sender</Type><Code>Shop.SoldOut</Code><Message>none</Message><Left>2</Left></Error><RequestId>r</RequestId></ErrorResponse>",
      result:
        #"{"code":"Shop.SoldOut","message":"none","status":409,"request_id":"r","details":{"Type":"Sender","Left":2}}"#
    ),
    Case(
      what: "an error of EC2", metadata: ec2, members: "", status: 400,
      body:
        "<Response><Errors><Error><Code>Bad</Code><Message>m</Message></Error></Errors><RequestID>r</RequestID></Response>",
      result: #"{"code":"Bad","message":"m","status":400,"request_id":"r"}"#),
    Case(
      what: "an error of S3", metadata: restXML, members: "", status: 404,
      body:
        "<Error><Code>NoSuchKey</Code><Message>m</Message><Key>k</Key><RequestId>r</RequestId></Error>",
      result:
        #"{"code":"NoSuchKey","message":"m","status":404,"request_id":"r","details":{"Key":"k"}}"#),
    Case(
      what: "an error without a body", metadata: restXML, members: "", status: 404, body: "",
      result: #"{"code":"404","message":"Not Found","status":404}"#),
    Case(
      what: "an error of a proxy", metadata: json, members: "", status: 503,
      body: "<html>no</html>",
      result: #"{"code":"503","message":"Service Unavailable","status":503}"#),
  ]

  private func parse(_ test: Case, readsWhole: Bool = true) throws -> Value {
    let model = try ShopModel.model(test.metadata, members: test.members, shape: test.shape)
    let response = HTTPResponse(
      status: test.status, headers: HTTPHeaders(test.headers), body: Array(test.body.utf8))
    return try ResponseParser(model, readsWhole: readsWhole)
      .parse(ShopModel.operation(model), response)
  }

  @Test(arguments: results) func resultsAreTyped(_ test: Case) throws {
    #expect(ShopModel.json(try parse(test)) == test.result)
  }

  @Test(arguments: errors) func errorsAreRead(_ test: Case) throws {
    let error = #expect(throws: AWSError.self) { try parse(test) }
    #expect(error?.kind == .service)
    #expect(ShopModel.json(.members(error?.members ?? [:])) == test.result)
    #expect(error?.operation == "Sell")
  }

  @Test(arguments: [
    (json, #"{"Items":[{"Name":"a"},{"Na"#, "the answer: expected a JSON document"),
    (
      json, #"{"Items":[{"Name":"a"},{"Name":7}]}"#,
      "Items[2].Name: expected a string, found an integer"
    ),
    (json, #"{"Items":{"Name":"hunter2"}}"#, "Items: expected a list, found an object"),
    (json, "[]", "the answer: expected an object, found a list"),
    (json, #"{"One":{"Left":"a","Right":1}}"#, "One: expected one member of the union, found 2"),
    (query, "", "the answer: expected an XML document, found an empty body"),
    (query, "<SellResponse><SellRes", "the answer: expected an XML document, found 22 bytes"),
    (
      query, "<R><SellResult><Items><m><Name><X/></Name></m></Items></SellResult></R>",
      "Items[1].Name: expected a string, found elements"
    ),
    (query, "<R><Size>hunter2</Size></R>", "Size: expected an integer, found something else"),
  ])
  func whatTheProtocolDoesNotAllowIsNamed(metadata: String, body: String, message: String) throws {
    let test = Case(
      what: "", metadata: metadata,
      members:
        #""Items":{"shape":"Items"},"One":{"shape":"Either"},"Size":{"shape":"Count"}"#, body: body,
      result: "")
    let error = #expect(throws: AWSError.self) { try parse(test) }
    #expect(error?.kind == .response && error?.status == 200)
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
    #expect(error?.message.contains("hunter2") == false)
  }

  /// Of the structure that they came in, in JSON and in XML.
  @Test func membersThatTheModelDoesNotKnowAreNamed() throws {
    let json = Case(
      what: "", metadata: Self.json, members: #""I":{"shape":"Item"}"#,
      body: #"{"I":{"Name":"n","New":{"A":1},"Null":null,"__type":"x"}}"#, result: "")
    let xml = Case(
      what: "", metadata: Self.restXML, members: #""I":{"shape":"Item"}"#,
      body: "<R><I><Name>n</Name><New><A>1</A></New></I></R>", result: "")
    for test in [json, xml] {
      let item = try parse(test)["I"]?.members
      #expect(item?.unknown == ["New"] && item?.names == ["Name"])
    }
  }

  @Test func sensitiveMembersAreSecret() throws {
    let test = Case(
      what: "", metadata: Self.json, members: #""S":{"shape":"Secret"}"#, body: #"{"S":"x"}"#,
      result: "")
    guard case .secret? = try parse(test)["S"] else {
      Issue.record("not a secret")
      return
    }
  }

  @Test func streamsAreHandedOut() async throws {
    let test = Case(
      what: "", metadata: Self.restJSON, members: #""N":{"shape":"Stream"}"#,
      shape: #","payload":"N""#, body: "raw", result: "")
    guard case .stream(let stream)? = try parse(test, readsWhole: false)["N"] else {
      Issue.record("no stream")
      return
    }
    #expect(try await stream.next() == Array("raw".utf8))
    #expect(try await stream.next() == nil)
  }
}

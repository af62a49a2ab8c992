@testable import AWS
import Testing

/// Requests of the five protocols.
struct SerializerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var what: String
    var metadata: String
    var http = #""method":"POST","requestUri":"/""#
    var members: String
    var shape = ""
    var operation = ""
    var given: String
    /// Method, URI, headers in order, host prefix; then the body.
    var head: String
    var body = ""
    var testDescription: String { what }
  }

  private static let json = #""protocol":"json","jsonVersion":"1.1","targetPrefix":"Shop""#
  private static let query = #""protocol":"query""#
  private static let ec2 = #""protocol":"ec2""#
  private static let restJSON = #""protocol":"rest-json""#
  private static let restXML = #""protocol":"rest-xml""#
  private static let form = "Content-Type: application/x-www-form-urlencoded; charset=utf-8"

  static let cases: [Case] = [
    Case(
      what: "JSON has members by their names on the wire", metadata: json,
      members:
        #""Name":{"shape":"Text","locationName":"name"},"When":{"shape":"Time"},"Data":{"shape":"Bytes"},"Any":{"shape":"Anything"}"#,
      given: #"{"Name":"é\u0001","When":1.25,"Data":"hi","Any":{"a":[null]}}"#,
      head: "POST / | X-Amz-Target: Shop.Sell | Content-Type: application/x-amz-json-1.1",
      body: #"{"name":"é\u0001","When":1.25,"Data":"aGk=","Any":{"a":[null]}}"#),
    Case(
      what: "JSON without parameters is an empty object", metadata: json, members: "",
      given: "{}",
      head: "POST / | X-Amz-Target: Shop.Sell | Content-Type: application/x-amz-json-1.1",
      body: "{}"),
    Case(
      what: "query has lists with and without a name, and empty ones", metadata: query,
      members:
        #""A":{"shape":"Texts"},"B":{"shape":"Items"},"C":{"shape":"Texts","flattened":true},"D":{"shape":"Texts"},"E":{"shape":"Names"}"#,
      given:
        #"{"A":["x","y z"],"B":[{"Name":"n","Size":1}],"C":["c"],"D":[],"E":{"k":"v"}}"#,
      head: "POST / | " + form,
      body:
        "Action=Sell&Version=2020-01-01&A.member.1=x&A.member.2=y%20z&B.item.1.Name=n&B.item.1.size=1&C.1=c&D=&E.entry.1.key=k&E.entry.1.value=v"
    ),
    Case(
      what: "EC2 numbers lists and writes names with a capital", metadata: ec2,
      members:
        #""A":{"shape":"Texts"},"B":{"shape":"Items","locationName":"bee"},"C":{"shape":"Text","queryName":"cQ"},"D":{"shape":"Texts"}"#,
      given: #"{"A":["x"],"B":[{"Name":"n","Size":1}],"C":"c","D":[]}"#,
      head: "POST / | " + form,
      body: "Action=Sell&Version=2020-01-01&A.1=x&Bee.1.Name=n&Bee.1.Size=1&cQ=c"),
    Case(
      what: "REST puts members into path, query and headers", metadata: restJSON,
      http: #""method":"GET","requestUri":"/s/{Name}/{Key+}?x=1&y""#,
      members: """
        "Name":{"shape":"Text","location":"uri"},"Key":{"shape":"Text","location":"uri","locationName":"Key"},
        "Q":{"shape":"Texts","location":"querystring","locationName":"q"},
        "M":{"shape":"Lists","location":"querystring"},
        "H":{"shape":"Texts","location":"header","locationName":"X-H"},
        "When":{"shape":"Time","location":"header","locationName":"X-When"},
        "P":{"shape":"Names","location":"headers","locationName":"x-p-"},
        "J":{"shape":"Text","jsonvalue":true,"location":"header","locationName":"X-J"}
        """,
      given:
        #"{"Name":"a/b","Key":"c/d e","Q":["1","2"],"M":{"q":["no"],"z":["9"]},"H":["a","b,c"],"When":0,"P":{"k":"v"},"J":{"a":1}}"#,
      head:
        #"GET /s/a%2Fb/c/d%20e?x=1&y&q=1&q=2&z=9 | X-H: a,"b,c" | X-When: Thu, 01 Jan 1970 00:00:00 GMT | X-J: eyJhIjoxfQ== | x-p-k: v"#
    ),
    Case(
      what: "REST JSON without members in its body has none", metadata: restJSON,
      members: #""N":{"shape":"Text","location":"header","locationName":"X-N"}"#, given: "{}",
      head: "POST /"),
    Case(
      what: "REST JSON with none given has an empty object", metadata: restJSON,
      members: #""N":{"shape":"Text"}"#, given: "{}",
      head: "POST / | Content-Type: application/json", body: "{}"),
    Case(
      what: "a raw payload is the body", metadata: restJSON, members: #""N":{"shape":"Stream"}"#,
      shape: #","payload":"N""#, given: #"{"N":"raw"}"#,
      head: "POST / | Content-Type: application/octet-stream", body: "raw"),
    Case(
      what: "XML has attributes, namespaces, flattened lists and escapes", metadata: restXML,
      members: """
        "Items":{"shape":"Items","flattened":true,"locationName":"I"},"L":{"shape":"Texts"},
        "T":{"shape":"Text","xmlNamespace":{"prefix":"p","uri":"http://p"}},"Price":{"shape":"Price"}
        """,
      given: #"{"Items":[{"Name":"<&>\r","Kind":"k\"\n"}],"L":[],"T":"","Price":1e300}"#,
      head: "POST / | Content-Type: application/xml",
      body:
        #"<SellRequest><I xsi:kind="k&quot;&#xA;"><Name>&lt;&amp;&gt;&#xD;</Name></I><L></L><T xmlns:p="http://p"></T><Price>1e+300</Price></SellRequest>"#
    ),
    Case(
      what: "XML without members has no body", metadata: restXML, members: #""N":{"shape":"Text"}"#,
      given: "{}", head: "POST /"),
    Case(
      what: "tokens are made up", metadata: query,
      members: #""Token":{"shape":"Text","idempotencyToken":true}"#,
      shape: #","required":["Token"]"#,
      given: "{}", head: "POST / | " + form, body: "Action=Sell&Version=2020-01-01&Token=token"),
    Case(
      what: "a host prefix is filled in", metadata: query,
      members: #""Id":{"shape":"Text","hostLabel":true}"#,
      operation: #","endpoint":{"hostPrefix":"{Id}-x."}"#, given: #"{"Id":"a1"}"#,
      head: "POST / | " + form + " | a1-x.", body: "Action=Sell&Version=2020-01-01&Id=a1"),
    Case(
      what: "a checksum is CRC32 unless another is named", metadata: restXML,
      members:
        #""B":{"shape":"Bytes"},"C":{"shape":"Text","location":"header","locationName":"X-C"}"#,
      shape: #","payload":"B""#,
      operation: #","httpChecksum":{"requestChecksumRequired":true,"requestAlgorithmMember":"C"}"#,
      given: #"{"B":"123456789"}"#, head: "POST / | x-amz-checksum-crc32: y/Q5Jg== | X-C: CRC32",
      body: "123456789"),
    Case(
      what: "an older model asks for MD5", metadata: restXML, members: #""B":{"shape":"Bytes"}"#,
      shape: #","payload":"B""#, operation: #","httpChecksumRequired":true"#,
      given: #"{"B":""}"#, head: "POST / | Content-MD5: 1B2M2Y8AsgTpgAmY7PhCfg=="),
  ]

  @Test(arguments: cases) func requestsAreAsTheProtocolHasThem(_ test: Case) throws {
    let model = try ShopModel.model(
      test.metadata, http: test.http, members: test.members, shape: test.shape,
      operation: test.operation)
    let request = try serialize(model, test.given)
    var head = ["\(request.method) \(request.uri)"]
    head += request.headers.map { "\($0.name): \($0.value)" }
    if let prefix = request.hostPrefix { head.append(prefix) }
    #expect(head.joined(separator: " | ") == test.head)
    #expect(String(decoding: request.body, as: UTF8.self) == test.body)
  }

  private func serialize(_ model: ServiceModel, _ given: String) throws -> WireRequest {
    let operation = try ShopModel.operation(model)
    let parameters = try ParameterCheck.check(ShopModel.value(given), of: operation, in: model)
    return try Serializer(model, tokens: IdempotencyTokens { "token" })
      .request(for: operation, parameters)
  }

  @Test(arguments: [
    (#"{"Key":""}"#, "Key: expected a text that is not empty: it is part of the path"),
    (#"{"Key":"k","H":"a\r\nEvil: 1"}"#, "H: expected a text that a header can hold, found U+000D"),
    (#"{"Key":"k","P":{"a b":"c"}}"#, "P.a b: expected a name that a header can have"),
    (
      #"{"Key":"k","T":["ok","\u0001"]}"#,
      "T[2]: expected characters that XML can hold, found U+0001"
    ),
  ])
  func whatCannotBeCarriedIsRefused(given: String, message: String) throws {
    let model = try ShopModel.model(
      Self.restXML, http: #""method":"PUT","requestUri":"/{Key}""#,
      members: """
        "Key":{"shape":"Text","location":"uri"},"H":{"shape":"Text","location":"header","locationName":"X-H"},
        "P":{"shape":"Names","location":"headers","locationName":"x-p-"},"T":{"shape":"Texts"}
        """)
    let fault = #expect(throws: ParameterFault.self) { try serialize(model, given) }
    #expect(fault?.message == message)
  }

  @Test(arguments: ["", "-a", "a.b", "a/b", "é", String(repeating: "a", count: 64)])
  func hostLabelsThatAreNoneAreRefused(label: String) throws {
    let model = try ShopModel.model(
      Self.query, members: #""Id":{"shape":"Text","hostLabel":true}"#,
      operation: #","endpoint":{"hostPrefix":"{Id}."}"#)
    #expect(throws: ParameterFault.self) { try serialize(model, #"{"Id":"\#(label)"}"#) }
  }

  @Test func anEndpointsPathGoesInFront() throws {
    let model = try ShopModel.model(
      Self.restXML, http: #""method":"GET","requestUri":"/{Bucket}/{Key+}?a""#,
      members:
        #""Bucket":{"shape":"Text","location":"uri"},"Key":{"shape":"Text","location":"uri"}"#)
    let operation = try ShopModel.operation(model)
    let parameters: Value = .members(["Bucket": .string("b"), "Key": .string("k")])
    let serializer = Serializer(model)
    #expect(
      try serializer.request(for: operation, parameters, under: "/base/").uri == "/base/b/k?a")
  }
}

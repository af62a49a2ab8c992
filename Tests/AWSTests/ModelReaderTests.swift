import AWS
import Values
import System
import Testing

struct ModelReaderTests {
  private func load(_ text: String) throws -> ServiceModel {
    try ServiceCatalog(library: .embedded).load(Array(text.utf8), name: "shop")
  }

  @Test func aModelIsRead() throws {
    let model = try load(
      #"""
      {"metadata":{"apiVersion":"2020-01-01","endpointPrefix":"shop","protocol":"smithy-rpc-v2-cbor",
        "protocols":["smithy-rpc-v2-cbor","json"],"jsonVersion":"1.0","targetPrefix":"Shop"},
       "operations":{
         "ListCups":{"name":"ListCups","http":{"method":"POST","requestUri":"/"},"input":{"shape":"In"}},
         "BreakCup":{"name":"BreakCup"}},
       "shapes":{"In":{"type":"structure","required":["Name"],"members":{"Name":{"shape":"Text"},
         "Parts":{"shape":"Parts"}}},"Text":{"type":"string","enum":["a","b"]},
         "Parts":{"type":"list","member":{"shape":"In","locationName":"part"},"flattened":true}},
       "pagination":{"ListCups":{"input_token":"Next","output_token":["Next"],"result_key":"Cups"}}}
      """#)
    #expect(model.metadata.wireProtocol == .json)
    let list = try #require(model.operations["ListCups"])
    // Whatever their names say: nobody has reviewed them.
    #expect(list.access == .write && !list.isReviewed)
    #expect(list.pagination?.outputTokens == ["Next"])
    let input = model.shape(try #require(list.input))
    #expect(input.required == ["Name"] && input.members.map(\.name) == ["Name", "Parts"])
    let parts = model.shape(try #require(input.member("Parts")))
    #expect(parts.traits.flattened && parts.element?.locationName == "part")
  }

  @Test(arguments: [
    ("{", "shop: line 1, column 2: expected a name in quotes, found the end"),
    ("[]", "shop: no service model: expected \"metadata\", \"operations\" and \"shapes\""),
    (
      #"{"metadata":{"protocol":"soap"},"operations":{},"shapes":{}}"#,
      "shop: expected protocol json, query, ec2, rest-json or rest-xml, found soap"
    ),
    (
      #"{"metadata":{"protocol":"ec2"},"operations":{"A":{"input":{"shape":"X"}}},"shapes":{}}"#,
      "shop: A: there is no shape \"X\""
    ),
    (
      #"{"metadata":{"protocol":"ec2"},"operations":{},"shapes":{"S":{"type":"set"}}}"#,
      "shop: shape S: expected a known type, found \"set\""
    ),
  ])
  func brokenModelsAreRefused(text: String, message: String) {
    let error = #expect(throws: ModelError.self) { try load(text) }
    #expect(error?.message == message)
  }
}

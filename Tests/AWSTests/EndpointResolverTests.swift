import Values
import System
import Testing

@testable import AWS

struct EndpointResolverTests {
  private static let shop = #"""
    {"metadata":{"protocol":"rest-json","endpointPrefix":"shop","signingName":"shopping"},
     "operations":{
       "GetCup":{"name":"GetCup","http":{"method":"GET","requestUri":"/{Bucket}/{Key+}"},"input":{"shape":"In"}},
       "Open":{"name":"Open","http":{"method":"GET","requestUri":"/"},"authtype":"none"},
       "Ask":{"name":"Ask","http":{"method":"GET","requestUri":"/"},"authtype":"bearer"},
       "Pick":{"name":"Pick","http":{"method":"GET","requestUri":"/"},"input":{"shape":"In"},
         "staticContextParams":{"Kind":{"value":"fixed"}},
         "operationContextParams":{"Names":{"path":"Cups[*].Name"}}}},
     "shapes":{"In":{"type":"structure","members":{
       "Bucket":{"shape":"Text","contextParam":{"name":"Bucket"}},"Key":{"shape":"Text"}}},
       "Text":{"type":"string"}},
     "endpoints":{"version":"1.0","parameters":{
       "Region":{"type":"string","builtIn":"AWS::Region"},"Endpoint":{"type":"string","builtIn":"SDK::Endpoint"},
       "UseFIPS":{"type":"boolean","builtIn":"AWS::UseFIPS","required":true,"default":false},
       "ForcePathStyle":{"type":"boolean","builtIn":"AWS::S3::ForcePathStyle"},
       "Bucket":{"type":"string"},"Kind":{"type":"string"},"Names":{"type":"stringArray"}},
      "rules":[
       {"type":"endpoint","conditions":[{"fn":"isSet","argv":[{"ref":"Names"}]},
         {"fn":"getAttr","argv":[{"ref":"Names"},"[1]"],"assign":"second"}],
        "endpoint":{"url":"https://{Kind}.{second}.test"}},
       {"type":"endpoint","conditions":[{"fn":"isSet","argv":[{"ref":"Endpoint"}]}],
        "endpoint":{"url":"{Endpoint}"}},
       {"type":"error","conditions":[{"fn":"not","argv":[{"fn":"isSet","argv":[{"ref":"Region"}]}]}],
        "error":"Invalid Configuration: Missing Region"},
       {"type":"endpoint","conditions":[{"fn":"booleanEquals","argv":[{"ref":"UseFIPS"},true]}],
        "endpoint":{"url":"https://fips.{Region}.test"}},
       {"type":"endpoint","conditions":[{"fn":"isSet","argv":[{"ref":"Bucket"}]},
         {"fn":"booleanEquals","argv":[{"ref":"ForcePathStyle"},true]}],
        "endpoint":{"url":"https://{Region}.test/{Bucket}"}},
       {"type":"endpoint","conditions":[{"fn":"isSet","argv":[{"ref":"Bucket"}]}],
        "endpoint":{"url":"https://{Bucket}.{Region}.test","headers":{"x-cup":["{Bucket}"]},
         "properties":{"authSchemes":[{"name":"sigv4a"},
           {"name":"sigv4","signingName":"cups","signingRegion":"near","disableDoubleEncoding":true}]}}},
       {"type":"endpoint","conditions":[{"fn":"stringEquals","argv":[{"ref":"Region"},"sea-wide-1"]}],
        "endpoint":{"url":"https://x","properties":{"authSchemes":[{"name":"sigv4a"}]}}},
       {"type":"endpoint","conditions":[],"endpoint":{"url":"https://{Region}.test",
        "properties":{"authSchemes":[{"name":"sigv4","signingRegion":"home"}]}}}]}}
    """#

  private func resolve(
    _ name: String, _ parameters: Members = [:], model text: String = shop,
    _ change: (inout EndpointSettings) -> Void = { _ in }
  ) throws -> ResolvedEndpoint {
    let model = try ServiceCatalog(library: .embedded).load(Array(text.utf8), name: "shop")
    let resolver = try EndpointResolver(
      model: model, partitions: EndpointRulesTests.readPartitions())
    var settings = EndpointSettings(region: "no-east-1")
    change(&settings)
    return try resolver.resolve(try #require(model.operations[name]), parameters, settings)
  }

  @Test func theRulesChooseTheSignature() throws {
    let endpoint = try resolve("GetCup", ["Bucket": .string("mine")])
    #expect(endpoint.url == "https://mine.no-east-1.test" && endpoint.headers["X-Cup"] == "mine")
    #expect(endpoint.signature == .v4(name: "cups", region: "near", doubleEncodes: false))
    #expect(endpoint.url(for: "/mine/a%20b/c?x=1") == "https://mine.no-east-1.test/a%20b/c?x=1")
  }

  @Test func parametersComeFromTheOperationTheCallAndTheSettings() throws {
    let cups: Value = .list([.members(["Name": .string("a")]), .members(["Name": .string("b")])])
    #expect(try resolve("Pick", ["Cups": cups]).url == "https://fixed.b.test")
  }

  @Test func pathStyleIsForcedWhereAskedAndNeverForARNs() throws {
    let arn = "arn:aws:s3:no-east-1:111122223333:accesspoint/x"
    #expect(
      try resolve("GetCup", ["Bucket": .string("b")]) { $0.s3.addressing = .path }.url
        == "https://no-east-1.test/b")
    #expect(
      try resolve("GetCup", ["Bucket": .string(arn)]) { $0.s3.addressing = .path }.url
        == "https://\(arn).no-east-1.test")
  }

  @Test func operationsWithoutSignaturesNeedNone() throws {
    #expect(try resolve("Open").signature == .none)
  }

  @Test func fipsEndpointsAreSignedForTheServicesOwnRegion() throws {
    let endpoint = try resolve("GetCup") { $0.useFIPS = true }
    #expect(endpoint.url == "https://fips.no-east-1.test")
    #expect(endpoint.signature == .v4(name: "shopping", region: "home", doubleEncodes: true))
  }

  @Test func anEndpointOfTheUsersOwnReplacesAllOthers() throws {
    let endpoint = try resolve("GetCup") {
      $0.useFIPS = true
      $0.customEndpoint = "http://localhost:4566"
    }
    #expect(endpoint.url == "http://localhost:4566")
    #expect(endpoint.signature == .v4(name: "shopping", region: "no-east-1", doubleEncodes: true))
  }

  @Test func errorsSayWhatToDo() {
    func error(_ name: String, _ change: (inout EndpointSettings) -> Void) -> EndpointError? {
      #expect(throws: EndpointError.self) { try resolve(name, [:], model: Self.shop, change) }
    }
    #expect(error("GetCup") { $0.region = nil }?.cause == .noRegion)
    #expect(
      error("GetCup") { ($0.region, $0.customEndpoint) = (nil, "http://h") }?.cause == .noRegion)
    #expect(error("GetCup") { $0.region = "evil.test/" }?.cause == .badRegion)
    #expect(error("GetCup") { $0.customEndpoint = "localhost" }?.cause == .badURL)
    #expect(error("GetCup") { $0.region = "sea-wide-1" }?.message.contains("sigv4a") == true)
    #expect(error("Ask") { _ in }?.cause == .unsupportedSignature)
  }

  @Test(arguments: [
    ("no-east-1", false, false, "https://shop.no-east-1.land.test"),
    ("no-east-1", true, false, "https://shop-fips.no-east-1.land.test"),
    ("no-east-1", true, true, "https://shop-fips.no-east-1.dual.land.test"),
    ("sea-deep-1", false, false, "https://shop.sea-deep-1.sea.test"),
    ("sea-deep-1", true, false, nil),
  ])
  func aModelWithoutRulesGetsTheUsualEndpoint(
    region: String, fips: Bool, dual: Bool, expected: String?
  ) {
    let text = Self.shop.replacing(#""endpoints""#, with: #""none""#)
    let url = try? resolve("GetCup", model: text) {
      ($0.region, $0.useFIPS, $0.useDualStack) = (region, fips, dual)
    }.url
    #expect(url == expected)
  }

  @Test(arguments: [
    ("https://b.h", true, "/b/k/", "https://b.h/k/"), ("https://b.h", true, "/b", "https://b.h/"),
    ("https://b.h", true, "/b?acl", "https://b.h/?acl"),
    ("https://h/b", true, "/b?acl", "https://h/b?acl"),
    ("https://h/b", true, "/b//k", "https://h/b//k"), ("https://h/b", true, "/b", "https://h/b"),
    ("https://h", true, "/arn%3Aa%2Fb/k", "https://h/k"), ("https://h", false, "/", "https://h/"),
    ("https://h/base/", false, "/x?y", "https://h/base/x?y"),
    ("https://h/base", false, "/", "https://h/base"),
  ])
  func theBucketIsNotNamedTwice(url: String, names: Bool, uri: String, expected: String) {
    let endpoint = ResolvedEndpoint(url: url, headers: [:], signature: .none, namesBucket: names)
    #expect(endpoint.url(for: uri) == expected)
  }

  @Test func aHostPrefixStandsInFrontOfTheHost() {
    let endpoint = ResolvedEndpoint(
      url: "https://h/a", headers: [:], signature: .none, namesBucket: false)
    #expect(endpoint.url(for: "/b", hostPrefix: "me.") == "https://me.h/a/b")
  }

  @Test func everyShippedServiceHasAnEndpoint() throws {
    let catalog = ServiceCatalog(library: .embedded)
    let partitions = try catalog.readPartitions()
    for name in catalog.names {
      let model = try catalog.service(name)
      let resolver = try EndpointResolver(model: model, partitions: partitions)
      let plain = model.operations.values.first { !$0.requestURI.contains("{Bucket}") }
      let operation = try #require(plain)
      let endpoint = try resolver.resolve(operation, [:], EndpointSettings(region: "eu-west-1"))
      #expect(endpoint.url.hasPrefix("https://"), "\(name)")
    }
  }
}

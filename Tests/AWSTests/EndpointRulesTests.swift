import Values
import Testing

@testable import AWS

struct EndpointRulesTests {
  static let partitions = #"""
    {"version":"1.1","partitions":[
      {"id":"land","regionRegex":"^(no|so)\\-\\w+\\-\\d+$","regions":{"land-global":{}},"outputs":{
        "dnsSuffix":"land.test","dualStackDnsSuffix":"dual.land.test","supportsFIPS":true,
        "supportsDualStack":true,"implicitGlobalRegion":"no-east-1"}},
      {"id":"sea","regionRegex":"^sea\\-\\w+\\-\\d+$","regions":{"sea-deep-1":{},"atoll":{}},"outputs":{
        "dnsSuffix":"sea.test","supportsFIPS":false,"supportsDualStack":false,
        "implicitGlobalRegion":"sea-deep-1"}}]}
    """#

  static func readPartitions() throws -> Partitions {
    try Partitions(JSONDocument(Array(partitions.utf8)).root)
  }

  /// A rule set of one endpoint whose URL is made from what the conditions assign to `x`.
  private func resolve(
    _ conditions: String, url: String = "{x}", _ parameters: Members = [:]
  ) throws -> String {
    let text = #"""
      {"version":"1.1","parameters":{"A":{"type":"String"},"B":{"type":"string","default":"bee"},
         "On":{"type":"Boolean","required":true,"default":false},"List":{"type":"stringArray"}},
       "rules":[{"type":"endpoint","conditions":[\#(conditions)],"endpoint":{"url":"\#(url)"}},
                {"type":"error","conditions":[],"error":"none for {B}"}]}
      """#
    let rules = try EndpointRules(
      rules: JSONDocument(Array(text.utf8)).root, partitions: Self.readPartitions())
    do { return try rules.resolve(parameters).url } catch { return error.message }
  }

  @Test(arguments: [
    (#"{"fn":"substring","argv":[{"ref":"A"},0,3,false],"assign":"x"}"#, "abcdef", "abc"),
    (#"{"fn":"substring","argv":[{"ref":"A"},0,3,true],"assign":"x"}"#, "abcdef", "def"),
    (#"{"fn":"substring","argv":[{"ref":"A"},0,7,false],"assign":"x"}"#, "abcdef", "none for bee"),
    (#"{"fn":"substring","argv":[{"ref":"A"},0,1,false],"assign":"x"}"#, "öbc", "none for bee"),
    (#"{"fn":"uriEncode","argv":[{"ref":"A"}],"assign":"x"}"#, "a b/ö~", "a%20b%2F%C3%B6~"),
    (#"{"fn":"coalesce","argv":[{"ref":"A"},{"ref":"B"}],"assign":"x"}"#, nil, "bee"),
    (#"{"fn":"ite","argv":[{"ref":"On"},"y",{"ref":"B"}],"assign":"x"}"#, nil, "bee"),
    (
      #"{"fn":"getAttr","argv":[{"fn":"split","argv":[{"ref":"A"},"--",2]},"[1]"],"assign":"x"}"#,
      "a--b--c", "b--c"
    ),
    (
      #"{"fn":"getAttr","argv":[{"fn":"split","argv":[{"ref":"A"},"--",0]},"[2]"],"assign":"x"}"#,
      "a--b--c", "c"
    ),
    (
      #"{"fn":"getAttr","argv":[{"fn":"split","argv":[{"ref":"A"},"--",0]},"[3]"],"assign":"x"}"#,
      "a--b--c", "none for bee"
    ),
    (
      #"{"fn":"getAttr","argv":[{"fn":"aws.parseArn","argv":[{"ref":"A"}]},"resourceId[1]"],"assign":"x"}"#,
      "arn:aws:s3:no-east-1::point/cup:x", "cup"
    ),
    (#"{"fn":"aws.parseArn","argv":[{"ref":"A"}],"assign":"x"}"#, "arn:aws:s3:::", "none for bee"),
    (
      #"{"fn":"getAttr","argv":[{"fn":"aws.partition","argv":[{"ref":"A"}]},"name"],"assign":"x"}"#,
      "sea-shore-9", "sea"
    ),
    (
      #"{"fn":"getAttr","argv":[{"fn":"aws.partition","argv":[{"ref":"A"}]},"name"],"assign":"x"}"#,
      "elsewhere", "land"
    ),
  ])
  func functionsGiveTheirValues(condition: String, a: String?, expected: String) throws {
    var parameters = Members()
    parameters["A"] = a.map(Value.string)
    #expect(try resolve(condition, parameters) == expected)
  }

  @Test(arguments: [
    ("isValidHostLabel", "a-1", false, true), ("isValidHostLabel", "-a", false, false),
    ("isValidHostLabel", "a.b", false, false), ("isValidHostLabel", "a.b", true, true),
    ("isValidHostLabel", "a..b", true, false), ("isValidHostLabel", "", false, false),
    ("isValidHostLabel", String(repeating: "a", count: 64), false, false),
    ("aws.isVirtualHostableS3Bucket", "cups", false, true),
    ("aws.isVirtualHostableS3Bucket", "Cups", false, false),
    ("aws.isVirtualHostableS3Bucket", "ab", false, false),
    ("aws.isVirtualHostableS3Bucket", "my.cups", false, false),
    ("aws.isVirtualHostableS3Bucket", "my.cups", true, true),
    ("aws.isVirtualHostableS3Bucket", "192.168.1.1", true, false),
  ])
  func namesAreChecked(function: String, name: String, dots: Bool, isGood: Bool) throws {
    let condition = #"{"fn":"\#(function)","argv":[{"ref":"A"},\#(dots)]}"#
    #expect(
      try resolve(condition, url: "ok", ["A": .string(name)]) == (isGood ? "ok" : "none for bee"))
  }

  @Test(arguments: [
    ("https://h.test", "https h.test  / false"),
    ("HTTP://h.test:81/a/", "http h.test:81 /a/ /a/ false"),
    ("https://10.0.0.1/a//b/..", "https 10.0.0.1 /a//b/.. /a/ true"),
    ("https://[::1]:1", "https [::1]:1  / true"), ("ftp://h", "none for bee"),
    ("https://h?a=b", "none for bee"), ("https://h:x", "none for bee"), ("h.test", "none for bee"),
    ("https://", "none for bee"),
  ])
  func urlsAreTakenApart(url: String, expected: String) throws {
    let condition = #"{"fn":"parseURL","argv":[{"ref":"A"}],"assign":"u"}"#
    let template = "{u#scheme} {u#authority} {u#path} {u#normalizedPath} {u#isIp}"
    #expect(try resolve(condition, url: template, ["A": .string(url)]) == expected)
  }

  @Test func bracesAreDoubledToStandForThemselves() throws {
    #expect(try resolve("", url: "{{{B}}}") == "{bee}")
  }

  @Test func treesThatMatchNothingAreLeft() throws {
    let text = #"""
      {"version":"1.0","parameters":{"A":{"type":"string"}},"rules":[
        {"type":"tree","conditions":[],"rules":[
          {"type":"endpoint","conditions":[{"fn":"isSet","argv":[{"ref":"A"}]}],"endpoint":{"url":"in",
           "headers":{"x-a":["{A}","b"]},"properties":{"authSchemes":[{"name":"sigv4","n":1,"t":"{A}"}]}}}]},
        {"type":"endpoint","conditions":[{"fn":"not","argv":[{"fn":"isSet","argv":[{"ref":"A"}]}]}],
         "endpoint":{"url":"out"}}]}
      """#
    let rules = try EndpointRules(
      rules: JSONDocument(Array(text.utf8)).root, partitions: Self.readPartitions())
    #expect(try rules.resolve([:]).url == "out")
    let endpoint = try rules.resolve(["A": .string("a")])
    #expect(endpoint.url == "in" && endpoint.headers.first?.values == ["a", "b"])
    let scheme = endpoint.properties["authSchemes"]?.list?.first
    #expect(scheme?["t"]?.string == "a" && scheme?["n"]?.integer == 1)
  }

  @Test func parametersOfAnotherTypeAreRefused() throws {
    #expect(
      try resolve("", url: "u", ["On": .string("true")])
        == "endpoint parameter On: expected boolean, found a value of another type")
  }

  @Test(arguments: [
    (#"{"fn":"isSet","argv":[{"ref":"Nope"}]}"#, "found \"Nope\""),
    (#"{"fn":"sing","argv":[]}"#, "found \"sing\""),
    (#"{"fn":"not","argv":[]}"#, "found \"not\""),
    (#"{"fn":"getAttr","argv":[{"ref":"A"},"colour"]}"#, "found \"colour\""),
  ])
  func unknownRulesAreRefused(condition: String, message: String) {
    let error = #expect(throws: ModelError.self) { try resolve(condition, url: "") }
    #expect(error?.message.hasSuffix(message) == true, "\(error?.message ?? "")")
  }

  @Test(arguments: ["^a", #"^a\sb$"#, #"^\w+a$"#, "^(a|b)c$", "^a.b$", "^(a$"])
  func otherRegularExpressionsAreRefused(pattern: String) {
    #expect(RegionPattern(pattern) == nil)
  }
}

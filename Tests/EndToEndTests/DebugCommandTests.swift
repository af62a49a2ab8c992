import Foundation
import Testing

/// `moonwatch debug serialize` and `debug parse`, driven as a suite of test cases drives them.
@Suite struct DebugCommandTests {
  static let model = """
    {"metadata":{"protocol":"rest-json"},
     "operations":{"Sell":{"name":"Sell","http":{"method":"POST","requestUri":"/sell/{Name}"},
       "input":{"shape":"Sale"},"output":{"shape":"Sold"}}},
     "shapes":{"Sale":{"type":"structure","required":["Name"],"members":{
         "Name":{"shape":"Text","location":"uri"},"Data":{"shape":"Bytes"}}},
       "Sold":{"type":"structure","members":{"id":{"shape":"Text"},"When":{"shape":"Time"},
         "Key":{"shape":"Secret"},"Data":{"shape":"Bytes"}}},
       "Text":{"type":"string"},"Secret":{"type":"string","sensitive":true},
       "Bytes":{"type":"blob"},"Time":{"type":"timestamp"}}}
    """

  private func run(_ arguments: [String], _ input: String) throws -> Tool.Outcome {
    let scratch = try Scratch()
    let file = try scratch.write("shop.json", Self.model)
    return try Tool.run(
      ["debug"] + arguments.map { $0 == "MODEL" ? file.path : $0 }, input: Data(input.utf8))
  }

  @Test func serializeWritesTheRequest() throws {
    let outcome = try run(
      ["serialize", "--model", "MODEL", "--endpoint", "https://h:1/base", "Sell"],
      #"{"Name":"a b","Data":{"base64":"/w=="}}"#)
    #expect(outcome.status == 0)
    #expect(
      outcome.text
        == #"{"method":"POST","uri":"/base/sell/a%20b","headers":{"Content-Type":"application/json"},"host_prefix":null,"body_base64":"eyJEYXRhIjoiL3c9PSJ9"}"#
        + "\n")
  }

  @Test func wrongParametersEndWithStatus2() throws {
    let outcome = try run(["serialize", "--model", "MODEL", "Sell"], #"{"name":"a"}"#)
    #expect(outcome.status == 2)
    #expect(
      outcome.text
        == #"{"error":{"code":"ParameterValidation","message":"unknown name; did you mean Name?; missing Name"}}"#
        + "\n")
  }

  @Test func aShippedServiceNeedsNoModel() throws {
    let outcome = try run(["serialize", "--service", "cloudtrail", "DescribeTrails"], "{}")
    #expect(outcome.status == 0 && outcome.text.contains(#""body_base64":"e30=""#))
  }

  @Test func parsePrintsTheResultPlainly() throws {
    let body = Data(#"{"When":1.5,"Key":"hunter2","Data":"/w=="}"#.utf8).base64EncodedString()
    let outcome = try run(
      ["parse", "--model", "MODEL", "Sell"],
      #"{"status":200,"headers":{},"body_base64":"\#(body)"}"#)
    #expect(outcome.status == 0)
    #expect(outcome.text == #"{"When":1.5,"Key":"hunter2","Data":{"base64":"/w=="}}"# + "\n")
  }

  @Test func parsePrintsErrors() throws {
    let outcome = try run(
      ["parse", "--model", "MODEL", "Sell"],
      #"{"status":403,"headers":{"x-amzn-errortype":"Denied"},"body_base64":"e30="}"#)
    #expect(outcome.status == 0)
    #expect(outcome.text == #"{"error":{"code":"Denied","message":"","status":403}}"# + "\n")
  }

  @Test func aBatchGoesOnAfterABadLine() throws {
    let inline = Self.model.replacingOccurrences(of: "\n", with: " ")
    let outcome = try run(
      ["serialize", "--batch"],
      """
      {"id":1,"model":\(inline),"operation":"Sell","parameters":{"Name":"a"}}
      {"id":2,"service":"cloudtrial","operation":"DescribeTrails"}
      not JSON
      {"id":"4","service":"sts","operation":"GetCallerIdentity"}

      """)
    #expect(outcome.status == 2)
    #expect(outcome.lines.count == 4)
    #expect(outcome.lines.first?.hasPrefix(#"{"id":1,"method":"POST","uri":"/sell/a""#) == true)
    #expect(outcome.lines[1].hasPrefix(#"{"id":2,"error":{"code":"InvalidModel","message":"#))
    #expect(outcome.lines[2].hasPrefix(#"{"error":{"code":"InvalidInput","message":"line 1, "#))
    #expect(outcome.lines[3].hasPrefix(#"{"id":"4","method":"POST""#))
  }

  @Test func aResultWithAnIdOfItsOwnKeepsIt() throws {
    let inline = Self.model.replacingOccurrences(of: "\n", with: " ")
    let body = Data(#"{"When":1,"id":"own"}"#.utf8).base64EncodedString()
    let outcome = try run(
      ["parse", "--batch"],
      #"{"id":1,"model":\#(inline),"operation":"Sell","response":{"status":200,"body_base64":"\#(body)"}}"#
    )
    #expect(outcome.text == #"{"id":"own","When":1}"# + "\n")
  }

  @Test(arguments: [
    ["serialize", "Sell"], ["serialize", "--model", "MODEL"],
    ["parse", "--model", "MODEL", "--service", "sts", "Sell"],
  ])
  func whatIsMissingIsSaid(arguments: [String]) throws {
    let outcome = try run(arguments, "{}")
    #expect(outcome.status == 2 && outcome.errors.contains("expected"))
  }
}

import FaultServer
import Foundation
import Testing

/// What is a write is decided by the list of reviewed operations and by the person, not by a model.
@Suite struct WriteAccessTests {
  private static let model = #"""
    {"metadata":{"apiVersion":"2010-03-31","endpointPrefix":"sns","protocol":"query","serviceId":"SNS",
       "signatureVersion":"v4"},
     "operations":{
       "CreateTopic":{"name":"CreateTopic","http":{"method":"POST","requestUri":"/"},"access":"read",
         "input":{"shape":"In"},"output":{"shape":"Out"}},
       "ListTopics":{"name":"CreateTopic","http":{"method":"POST","requestUri":"/"},"access":"read",
         "input":{"shape":"In"},"output":{"shape":"Out"}},
       "Foo":{"name":"Foo","http":{"method":"POST","requestUri":"/"},"access":"read",
         "input":{"shape":"In"},"output":{"shape":"Out"}}},
     "shapes":{"In":{"type":"structure","members":{"Name":{"shape":"Text"}}},
       "Out":{"type":"structure","members":{"TopicArn":{"shape":"Text"}}},"Text":{"type":"string"}}}
    """#

  private static let answer =
    #"{"status":200,"body":"<R><FooResult><TopicArn>a</TopicArn></FooResult></R>"}"#

  /// A script that calls an operation of the model, read by the script itself or shadowing the shipped one.
  private func call(
    _ operation: String, _ server: FaultServer, loads: Bool, options: [String] = []
  ) throws -> Tool.Outcome {
    let scratch = try Scratch()
    let file = try scratch.write("models/sns/2010-03-31/service-2.json", Self.model)
    let code =
      loads
      ? "return aws.load_model(\"\(file.path)\").\(operation){ Name = \"t\" }.TopicArn"
      : "return aws.sns.\(operation){ Name = \"t\" }.TopicArn"
    let variables = loads ? [:] : ["AWS_DATA_PATH": scratch.path + "/models"]
    return try WeatherTests.tool(code, server.url, options: options, environment: variables)
      .outcome()
  }

  @Test(arguments: [true, false], ["create_topic", "list_topics", "foo"])
  func aModelCannotMakeAReadOfAWrite(loads: Bool, operation: String) throws {
    let server = try FaultServer([Self.answer])
    let outcome = try call(
      operation, server, loads: loads,
      options: operation == "foo" ? ["--allow-read", "sns:Bar"] : ["--allow-read", "sns:Foo"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("WriteRefused"), "\(outcome.errors)")
    #expect(server.requests().isEmpty)
  }

  @Test(arguments: [true, false])
  func thePersonAllowsAnOperationByItsName(loads: Bool) throws {
    let server = try FaultServer([Self.answer])
    let outcome = try call("foo", server, loads: loads, options: ["--allow-read", "sns:Foo"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text == "a\n")
    #expect(server.requests().map(\.body) == ["Action=Foo&Version=2010-03-31&Name=t"])
  }

  private static let commands = [
    ["run", "-e", "return 1"], ["shell"], ["test", "root-usage-monitoring"],
    ["implement", "root-usage-monitoring"], ["backout", "root-usage-monitoring", "undo"],
    ["journal", "list"],
  ]

  @Test(arguments: commands)
  func everyCommandThatCallsChecksTheNames(command: [String]) throws {
    for (value, message) in [
      ("sns", "expected one operation, such as sts:AssumeRole, found \"sns\""),
      (
        "sns:CreateTopic",
        "sns:CreateTopic changes the account; --allow-read is for operations that only read"
      ),
    ] {
      let outcome = try Tool.run(command + ["--allow-read", value])
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("--allow-read: \(message)"), "\(outcome.errors)")
    }
  }
}

import Foundation
import MotoServer
import Testing

/// The checks of stdlib/aws_names.lua beside the AWS models: a value that a model's length refuses is refused, and the
/// longest and shortest that it allows are allowed.
@Suite struct NameLimitTests {
  /// Checks by the members that they stand for; `fill` is what values are made of.
  private static let members = [
    ["alarm", "cloudwatch", "PutMetricAlarm", "AlarmName"],
    ["metric", "cloudwatch", "PutMetricAlarm", "MetricName"],
    ["namespace", "cloudwatch", "PutMetricAlarm", "Namespace"],
    ["metric_filter", "logs", "PutMetricFilter", "filterName"],
    ["log_group", "logs", "CreateLogGroup", "logGroupName"],
    ["role", "iam", "CreateRole", "RoleName"],
  ]

  private static let script = """
    import botocore.session, json, sys
    session = botocore.session.get_session()
    for name, service, operation, member in json.load(sys.stdin):
        shape = session.get_service_model(service).operation_model(operation).input_shape
        limits = shape.members[member].metadata
        print(name, limits["min"], limits["max"])
    """

  @Test func lengthsAreThoseOfTheModels() throws {
    let scratch = try Scratch()
    let input = try scratch.write(
      "members.json", String(decoding: JSONEncoder().encode(Self.members), as: UTF8.self))
    let server = try MotoServer()
    let outcome = try server.python(
      "import sys\nsys.stdin = open(\"\(input.path)\")\n" + Self.script)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let rows = outcome.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(rows.count == Self.members.count)
    for row in rows {
      let code = """
        local check = require("aws_names").\(row[0])
        local function of(length) return check(("a"):rep(length)) == true end
        return tostring(of(\(row[1]) - 1)) .. tostring(of(\(row[1]))) .. tostring(of(\(row[2])))
          .. tostring(of(\(row[2]) + 1))
        """
      let checked = try Tool.run(["-e", code, "--account", "practice"])
      #expect(checked.text == "falsetruetruefalse\n", "\(row): \(checked.text)\(checked.errors)")
    }
  }
}

import FaultServer
import Foundation
import Testing

/// Calls that replace the whole of a resource: nothing that was read of it is lost.
@Suite struct ReplacingWriteTests {
  /// A call, what of it is read with, and how a kind's state is made of that.
  struct Kind: Sendable, CustomTestStringConvertible {
    var service: String
    var input: String
    var output: String
    /// Lua: gives the parameters of the call that writes a resource read as `item`, which was changed first.
    var parameters: String
    var testDescription: String { input }
  }

  static let kinds = [
    Kind(
      service: "cloudwatch", input: "PutMetricAlarmInput", output: "MetricAlarm",
      parameters: """
        local kind = require "resources.alarm"
        local state = kind.state(item)
        local other = kind.plan(state, { Threshold = 99 }, id, {})
        return kind.write(other, state, id, {})[1].parameters
        """),
    Kind(
      service: "logs", input: "PutMetricFilterRequest", output: "MetricFilter",
      parameters: """
        local kind = require "resources.metric_filter"
        local state = kind.state(item)
        local other = kind.plan(state, { filterPattern = "other" }, id, {})
        return kind.write(other, state, id, {})[1].parameters
        """),
    Kind(
      service: "logs", input: "MetricTransformation", output: "MetricTransformation",
      parameters: """
        local kind = require "resources.metric_filter"
        local state = kind.state { filterPattern = "a", metricTransformations = { item } }
        local other = kind.plan(state, { filterPattern = "other" }, id, {})
        return kind.write(other, state, id, {})[1].parameters.metricTransformations[1]
        """),
    Kind(
      service: "events", input: "PutRuleRequest", output: "DescribeRuleResponse",
      parameters: """
        local kind = require "resources.event_rule"
        item.EventPattern = '{"source":["x"]}'
        local state = kind.state(item, {})
        local other = kind.plan(state, { State = "other" }, id, {})
        return kind.write(other, state, id, {})[1].parameters
        """),
    Kind(
      service: "events", input: "Target", output: "Target",
      parameters: """
        local kind = require "resources.event_rule"
        item.Id = "one"
        local state = kind.state({ State = "ENABLED" }, { item })
        local other = kind.state({ State = "ENABLED" }, { { Id = "one", Arn = "other" } })
        return kind.write(other, state, id, {})[1].parameters.Targets[1]
        """),
  ]

  private struct Model: Decodable {
    struct Member: Decodable { var shape: String }
    struct Shape: Decodable {
      var type: String
      var members: [String: Member]?
    }
    var shapes: [String: Shape]

    /// A value of a shape, as Lua.
    func value(_ name: String) -> String {
      switch shapes[name]?.type {
      case "boolean": "true"
      case "integer", "long": "3"
      case "double", "float": "1.5"
      case "list": "{ \"x\" }"
      case "map": "{ x = \"y\" }"
      case "structure": "{ X = \"y\" }"
      default: "\"text of \(name)\""
      }
    }
  }

  /// Every member that can be read and set survives.
  @Test(arguments: kinds) func everySettableMemberIsCarriedOver(_ kind: Kind) throws {
    let file = Tool.root.appendingPathComponent("stdlib/aws/\(kind.service).json")
    let model = try JSONDecoder().decode(Model.self, from: try Data(contentsOf: file))
    let settable = try #require(model.shapes[kind.input]?.members)
    let read = try #require(model.shapes[kind.output]?.members)
    let names = settable.keys.filter { read[$0] != nil }.sorted()
    #expect(names.count > 4)
    let item = read.sorted { $0.key < $1.key }.map { "\($0.key) = \(model.value($0.value.shape))" }
    let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
    let code = """
      local resources = require "resources"
      local id = { region = "us-east-1", log_group = "g", bus = "b", name = "n" }
      local item = { \(item.joined(separator: ", ")) }
      local before = resources.copy(item)
      local function parameters() \(kind.parameters) end
      local sent, lost = parameters(), {}
      -- What finds the resource is the id's, and a pattern is written anew.
      local own = { AlarmName = 1, filterName = 1, logGroupName = 1, Name = 1, EventBusName = 1, EventPattern = 1, Id = 1 }
      for _, name in ipairs { \(list) } do
        if sent[name] == nil or not own[name] and not resources.equal(sent[name], before[name]) then lost[#lost + 1] = name end
      end
      print(#lost == 0 and "all" or table.concat(lost, " "))
      -- Nothing is sent that the call does not take.
      local takes = {}
      for name in ("\(settable.keys.joined(separator: " "))"):gmatch "%S+" do takes[name] = true end
      for name in pairs(sent) do if not takes[name] then print("too much: " .. name) end end
      """
    let outcome = try Tool.run(["-e", code, "--account", "practice"])
    #expect(outcome.text == "all\n", "\(outcome.errors)")
  }

  // ---- members that the models do not know -----------------------------------------------------
  private static let identity = #"""
    {"status":200,"body":"<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:user/ann</Arn><UserId>A</UserId><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"}
    """#

  private static func alarm(_ more: String) -> String {
    """
    {"status":200,"headers":{"Content-Type":"application/json"},"body":"{\\"MetricAlarms\\":[{\\"AlarmName\\":\\"a\\",\\"AlarmArn\\":\\"arn:aws:cloudwatch:us-east-1:111122223333:alarm:a\\",\\"Threshold\\":1,\\"MetricName\\":\\"m\\",\\"Namespace\\":\\"n\\"\(more)}]}"}
    """
  }
  private static let tags = #"{"status":200,"body":"{\"Tags\":[]}"}"#
  private static let new = #",\"NewSetting\":{\"A\":1}"#

  private func plan(_ alarm: String, _ options: String...) throws -> PlanReportDocument {
    let scratch = try Scratch()
    try scratch.write(
      "one/control.lua",
      """
      local alarm = require "resources.alarm"
      return control {
        id = "one-alarm", title = "One alarm", description = "For tests.",
        test = function(ctx) ctx:check("none", "Nothing", function(step) step:pass("as it is") end) end,
        implement = function(ctx)
          ctx:ensure(alarm { region = "us-east-1", name = "a", Threshold = 5 })
        end,
      }
      """)
    let server = try FaultServer([Self.identity, alarm, Self.tags])
    let outcome = try Tool.run(
      [
        "implement", "one-alarm", "--rules", scratch.path + "/one", "--regions", "us-east-1",
        "--journal", scratch.path + "/j", "--endpoint-url", server.url, "--format", "json",
      ] + options, environment: WeatherTests.environment(["AWS_REGION": "us-east-1"]))
    return try JSONDecoder().decode(PlanReportDocument.self, from: outcome.output)
  }

  @Test func aSettingThatTheModelsDoNotKnowIsNotDropped() throws {
    let refused = try plan(Self.alarm(Self.new))
    #expect(refused.verdict == "failed")
    #expect(
      refused.steps[0].summary
        == "cloudwatch put_metric_alarm replaces the whole and would drop settings that this version "
        + "does not know: NewSetting")
    #expect(refused.steps[0].remedy?.contains("--drop-unknown") == true)
    #expect(try plan(Self.alarm("")).verdict == "planned")
  }

  @Test func itIsDroppedWhenAskedFor() throws {
    let shown = try plan(Self.alarm(Self.new), "--drop-unknown")
    #expect(shown.verdict == "planned")
    #expect(shown.warnings.first?.contains("loses NewSetting") == true)
  }
}

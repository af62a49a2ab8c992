import AWS
import Scripting
import Predicates
import Rules
import Shell
import System
import Testing

struct HelpTests {
  private static func help(_ topics: [String]) throws -> [(
    topic: String, text: String, said: [String]
  )] {
    try TestShell.with { shell in
      topics.map { topic in
        let text = shell.run(".help \(topic)")
        return (topic, text, shell.said)
      }
    }
  }

  @Test func everyCommandHasHelp() throws {
    for found in try Self.help(Command.all.map { "." + $0.name }) {
      #expect(found.text.hasPrefix(found.topic), "\(found)")
    }
  }

  /// What scripts can call is described in the stubs.
  @Test func everyFunctionHasHelp() throws {
    let missing = try TestShell.with { shell -> [String] in
      let names = shell.run(
        """
        (function()
          local names = {}
          for _, library in ipairs { "string", "table", "math", "utf8", "coroutine" } do
            local tables = { string = string, table = table, math = math, utf8 = utf8, coroutine = coroutine }
            for name in pairs(tables[library]) do names[#names + 1] = library .. "." .. name end
          end
          return "\\n" .. table.concat(names, "\\n")
        end)()
        """
      ).split(separator: "\n").map(String.init)
      let topics =
        names + shell.session.script.globalNames.filter { !$0.hasPrefix("_") && $0 != "arg" }
      // Fields of libraries that are no functions stand in the text of the library.
      return topics.filter { topic in
        let text = shell.run("help '\(topic)'")
        guard text.isEmpty, let dot = topic.firstIndex(of: ".") else { return text.isEmpty }
        return !shell.run("help '\(topic[..<dot])'").contains(
          "  \(topic[topic.index(after: dot)...])")
      }
    }
    #expect(missing == [])
  }

  @Test func everyMethodOfAStreamHasHelp() throws {
    let found = try Self.help(StreamsModule.methodNames.map { "events.Stream:" + $0 })
    for found in found { #expect(found.text.hasPrefix("events.Stream:"), "\(found)") }
  }

  @Test func everyRuleHasHelp() throws {
    let ids = try TestShell.with { $0.session.rules.all.map(\.id) }
    #expect(ids.count > 10)
    for found in try Self.help(ids) { #expect(found.text.contains("fires when"), "\(found)") }
  }

  @Test func everyFieldOfEventsHasHelp() throws {
    let fields = EventSchema.fields.map(\.description)
    for found in try Self.help(fields) {
      #expect(found.text.hasPrefix(found.topic + "  "), "\(found)")
      #expect(found.text.split(separator: "\n").count > 1, "\(found)")
    }
  }

  /// Every operation of every service, and each of its parameters.
  @Test func everyOperationHasHelp() throws {
    let catalog = ServiceCatalog(library: .embedded)
    var topics: [String] = []
    for name in ["cloudtrail", "sts", "iam", "logs", "sns"] {
      let model = try catalog.service(name)
      for (lua, api) in ServiceNames.operations(model) {
        topics.append("\(name).\(lua)")
        guard let input = model.operations[api]?.input else { continue }
        for member in model.shape(input).members { topics.append("\(name).\(lua).\(member.name)") }
      }
    }
    #expect(topics.count > 500)
    for found in try Self.help(topics) {
      #expect(found.text.hasPrefix("aws."), "\(found.topic): \(found.said)")
    }
  }

  @Test func everyServiceHasHelp() throws {
    let names = ServiceCatalog(library: .embedded).names.map { ServiceNames.lua($0) }
    for found in try Self.help(names.map { "aws." + $0 }) {
      #expect(found.text.hasPrefix("aws."), "\(found.topic): \(found.said)")
    }
  }

  private static let topics: [(topic: String, text: String)] = [
    ("parallel", "parallel(list: "), ("where", "events.Stream:where("),
    ("cloudtrail.lookup_events", "Parameters (* required)"),
    ("cloudtrail.LookupEvents", "aws.cloudtrail.lookup_events"), ("lookup_events", ""),
    ("cloudtrail.lookup_events.LookupAttributes.AttributeKey", "\"EventId\""),
    ("userIdentity.type", "Root, IAMUser"), ("root-usage", "The root user was used"),
    ("like", "wildcard"), ("string", "string.format(format, ...)"), ("Rule", "severity_for"),
  ]

  @Test(arguments: topics.indices) func helpKnows(index: Int) throws {
    let (topic, text) = Self.topics[index]
    let found = try Self.help([topic])[0]
    if text.isEmpty {
      #expect(found.said.first?.contains("there is no help on") == true)
    } else {
      #expect(found.text.contains(text), "\(found)")
    }
  }

  @Test func helpOfAValueSaysWhatItIs() throws {
    let (call, function, text) = try TestShell.with {
      ($0.run("help(aws.sts.get_caller_identity)"), $0.run("help(parallel)"), $0.run("help(12)"))
    }
    #expect(call.hasPrefix("aws.sts.get_caller_identity{ … }"))
    #expect(function.hasPrefix("parallel(list: "))
    #expect(text == "number; .help alone is an overview\n")
  }
}

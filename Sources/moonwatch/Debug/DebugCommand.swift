internal import ArgumentParser

/// Parts of a call without a network, for suites of test cases that drive the binary (docs/aws-calls.md).
struct DebugCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debug",
    abstract: "Parts of an AWS call, as JSON: for suites of test cases.",
    shouldDisplay: false,
    subcommands: [
      DebugSerialize.self, DebugParse.self, DebugSign.self, DebugEndpoint.self,
    ])
}

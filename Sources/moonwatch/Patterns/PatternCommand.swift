internal import ArgumentParser
internal import Predicates

struct PatternCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pattern",
    abstract: "Explain, compare and run filter patterns, event patterns and match tables.",
    discussion: """
      A pattern is written out, or is in a file (@FILE), or is the match of a rule (rule:ID). The dialect is \
      recognised: a JSON object is an EventBridge event pattern, { name = … } a Lua match table, everything \
      else a CloudWatch Logs filter pattern; --dialect decides where that is wrong.

      Exit status: 0 done; 1 not what --expect wants; 2 a bad pattern, or not all events could be read.
      """,
    subcommands: [PatternExplain.self, PatternCompare.self, PatternMatch.self])
}

extension PatternDialect: ExpressibleByArgument {}

extension PatternComparison.Relation: ExpressibleByArgument {}

internal import LuaHost
package import Predicates

/// A detection rule, as its file describes it. A value: running its Lua functions takes a `RuleCell`.
package struct Rule: Sendable {
  /// Unique among the rules of a run; `isIdentifier` says what it is made of.
  package var id: String
  /// What a finding means, in a line.
  package var title: String
  /// The severity of findings, unless the rule's `severity_for` says another.
  package var severity: Severity
  /// Frameworks and techniques: `cis-aws-4.3`, `attack.t1078.004`.
  package var tags: [String]
  /// Longer text about what it finds; nil when the rule has none.
  package var description: String?
  /// URLs.
  package var references: [String]
  /// Its `match`: what an event has to be true of before any Lua runs.
  package var predicate: Predicate
  /// What a finding says.
  package var message: Message
  /// Whether a `where` function decides about events that match.
  package var hasWhere: Bool
  /// Whether a `severity_for` function says how severe each event is.
  package var hasSeverityFor: Bool
  /// The rule's own tests.
  package var examples: Examples
  /// Whether it is there to compare with: no scan runs it.
  package var isReference: Bool
  /// The file that it was read from.
  package var file: RuleFile

  /// Where the text of a finding comes from: a template, or the rule's `message` function.
  package enum Message: Sendable {
    case template(MessageTemplate)
    case function
  }

  /// Events that the rule has to find, and events that it has to leave alone.
  package struct Examples: Sendable {
    /// Events that it has to find.
    package var fires: [Example] = []
    /// Events that it has to leave alone.
    package var quiet: [Example] = []
  }

  /// The comment at the top of its file, without the dashes: what it finds, why, and what to do. Nil when
  /// there is none, or the file is none of Lua's.
  package var comment: String? {
    if file.isSigma { return nil }
    let lines = String(decoding: file.source, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { $0.hasPrefix("--") && !$0.hasPrefix("--[") }
      .map { $0.drop { $0 == "-" } }
      .map { $0.first == " " ? $0.dropFirst() : $0 }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// Whether the rule runs Lua for an event that its `match` accepts.
  package var runsLua: Bool {
    if case .function = message { return true }
    return hasWhere || hasSeverityFor
  }
}

/// One example: an event in the rule file, or a file of events.
package struct Example: Sendable {
  /// `fires[2]` or `examples/login.json`.
  package var name: String
  /// The line in the rule's file, from 1; nil when it is not known.
  package var line: Int?
  /// The event, or where it is.
  package var content: Content

  /// An event as JSON, or the path of a file with events, relative to the rule's folder.
  package enum Content: Sendable {
    case json([UInt8])
    case file(String)
  }
}

/// Where a rule comes from.
package struct RuleFile: Sendable, Hashable {
  /// The path as the user knows it.
  package var path: String
  /// The file's bytes.
  package var source: [UInt8]
  /// Where `require` looks for modules.
  package var root: ModuleRoot

  /// Whether it holds Sigma rules, by its name.
  package var isSigma: Bool { Self.isSigma(path) }

  /// Whether a file with this name holds Sigma rules: `.yml` or `.yaml`.
  package static func isSigma(_ path: String) -> Bool {
    path.hasSuffix(".yml") || path.hasSuffix(".yaml")
  }

  /// The folder in which `require` looks before the library.
  package enum ModuleRoot: Sendable, Hashable {
    case folder(String)
    /// The rules that come with Moonwatch.
    case library
  }
}

/// What is wrong with a rule file.
package struct RuleProblem: Error, Sendable, Hashable {
  /// The rule's file, as the user knows it.
  package var path: String
  /// The line, from 1; nil when it is about the whole file.
  package var line: Int?
  /// What is wrong, cut to a length that can be shown.
  package var message: String

  /// - Parameter message: of any length.
  package init(path: String, line: Int? = nil, message: String) {
    self.path = path
    self.line = line
    self.message = message.clipped
  }

  /// `rules/root/usage.lua:12`.
  package var place: String { line.map { "\(path):\($0)" } ?? path }
}

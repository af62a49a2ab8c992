package import Findings
internal import LuaHost
package import Predicates

/// A detection rule, as its file describes it. A value: running its Lua functions takes a `RuleCell`.
package struct Rule: Sendable {
  package var id: String
  package var title: String
  package var severity: Severity
  package var tags: [String]
  package var description: String?
  package var references: [String]
  package var predicate: Predicate
  package var message: Message
  package var hasWhere: Bool
  package var hasSeverityFor: Bool
  package var examples: Examples
  /// Whether it is there to compare with: no scan runs it.
  package var isReference: Bool
  package var file: RuleFile

  package enum Message: Sendable {
    case template(MessageTemplate)
    case function
  }

  package struct Examples: Sendable {
    package var fires: [Example] = []
    package var quiet: [Example] = []
  }

  /// Whether text can be a rule's id: letters, digits, `-`, `_`, `.`, `:` and `/`, at most 100 of them.
  package static func isIdentifier(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= 100
      && id.utf8.allSatisfy {
        ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x2D && $0 <= 0x3A) || $0 == 0x5F
      }
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
  package var line: Int?
  package var content: Content

  package enum Content: Sendable {
    case json([UInt8])
    case file(String)
  }
}

/// Where a rule comes from.
package struct RuleFile: Sendable, Hashable {
  /// The path as the user knows it.
  package var path: String
  package var source: [UInt8]
  /// Where `require` looks for modules.
  package var root: ModuleRoot

  /// Whether it holds Sigma rules, by its name.
  package var isSigma: Bool { Self.isSigma(path) }

  package static func isSigma(_ path: String) -> Bool {
    path.hasSuffix(".yml") || path.hasSuffix(".yaml")
  }

  package enum ModuleRoot: Sendable, Hashable {
    case folder(String)
    /// The rules that come with Moonwatch.
    case library
  }
}

/// What is wrong with a rule file.
package struct RuleProblem: Error, Sendable, Hashable {
  package var path: String
  package var line: Int?
  package var message: String

  package init(path: String, line: Int? = nil, message: String) {
    self.path = path
    self.line = line
    self.message = message.clipped
  }

  /// `rules/root/usage.lua:12`.
  package var place: String { line.map { "\(path):\($0)" } ?? path }
}

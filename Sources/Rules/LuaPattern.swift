internal import LuaHost
package import Predicates

/// Reads a match table that stands alone, as a rule's would.
package enum LuaPattern {
  private static let before = """
    return rule { id = "pattern", title = "pattern", severity = "info", match =
    """

  /// - Throws: `PatternError`, at the beginning of the line that Lua names.
  package static func parse(
    _ text: String, environment: RuleEnvironment
  ) throws(PatternError) -> Pattern {
    let source = Self.before + " " + text + "\n}"
    let loader = RuleLoader(environment)
    defer { loader.end() }
    let file = RuleFile(path: "pattern", source: Array(source.utf8), root: .library)
    switch loader.load(file) {
    case .rules(let rules):
      guard let rule = rules.first, !rule.hasWhere else {
        throw PatternError("expected a match table, found a rule with a where function", at: 0)
      }
      return Pattern(dialect: .lua, text: text, predicate: rule.predicate)
    case .broken(let problems):
      let problem = problems.first
      throw PatternError(
        problem?.message ?? "not a match table", at: offset(ofLine: problem?.line ?? 1, in: text))
    }
  }

  private static func offset(ofLine line: Int, in text: String) -> Int {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix(max(0, min(line, lines.count) - 1)).reduce(0) { $0 + $1.count + 1 }
  }
}

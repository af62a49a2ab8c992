package import Predicates

/// Writes rules that came in another form as rule files.
package enum RuleWriter {
  /// - Throws: `UnprintablePredicate`, naming what a match table cannot say.
  package static func lua(_ rule: Rule) throws(UnprintablePredicate) -> String {
    guard !rule.runsLua, !rule.hasSeverityFor else {
      throw UnprintablePredicate("it is a Lua file already: \(rule.file.path)")
    }
    var lines = ["return rule {"]
    func add(_ key: String, _ value: String) { lines.append("  \(key) = \(value),") }
    func add(_ key: String, _ items: [String]) {
      guard !items.isEmpty else { return }
      lines.append("  \(key) = {")
      lines += items.map { "    \(LuaText.quoted($0))," }
      lines.append("  },")
    }
    add("id", LuaText.quoted(rule.id))
    add("title", LuaText.quoted(rule.title))
    add("severity", LuaText.quoted(rule.severity.name))
    add("tags", rule.tags)
    if let description = rule.description { add("description", LuaText.quoted(description)) }
    add("references", rule.references)
    let unknown = rule.predicate.fields.filter { EventSchema.check($0) != nil }
    add("fields", unknown.map(\.description).sorted())
    let match = try rule.predicate.printed(as: .lua).text
    add("match", match.replacing("\n", with: "\n  "))
    if case .template(let template) = rule.message {
      add("message", LuaText.quoted(template.source))
    }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }
}

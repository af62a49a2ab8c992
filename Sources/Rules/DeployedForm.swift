package import Predicates

/// What a rule can be written as for other tools.
package enum DeployedForm: String, CaseIterable, Sendable {
  case filterPattern = "filter-pattern"
  case eventPattern = "event-pattern"
  case athena = "sql-athena"
  case sigma
  /// A rule file.
  case lua

  /// - Throws: `UnprintablePredicate`, naming what the form cannot say. A where function can be said in none.
  package func print(_ rule: Rule) throws(UnprintablePredicate) -> PrintedPattern {
    guard !rule.hasWhere else {
      throw UnprintablePredicate("its where function is Lua, which \(rawValue) cannot say")
    }
    var printed: PrintedPattern
    switch self {
    case .filterPattern: printed = try rule.predicate.printed(as: .filterPattern)
    case .eventPattern: printed = try rule.predicate.printed(as: .eventPattern)
    case .athena: printed = try AthenaPrinter.print(rule.predicate)
    case .sigma: printed = try SigmaWriter.print(rule)
    case .lua: return PrintedPattern(text: try RuleWriter.lua(rule))
    }
    if rule.hasSeverityFor {
      printed.caveats.append("its severity_for function is Lua, and stays behind")
    }
    return printed
  }
}

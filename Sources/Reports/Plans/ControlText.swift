package import Values

/// A control in words, as the engine describes it.
package enum ControlText {
  /// Display-safe lines.
  package static func lines(_ control: JSON) -> [String] {
    var lines: [String] = []
    func add(_ text: String) { lines.append(displaySafe(text)) }
    func text(_ name: String) -> String? { control[name]?.string }
    func list(_ value: JSON?) -> [String] { value?.elements.compactMap(\.string) ?? [] }

    add("\(text("id") ?? ""): \(text("title") ?? "")")
    add("file        \(text("path") ?? "")")
    if let profile = text("profile") { add("profile     \(profile)") }
    if let rule = text("rule") { add("rule        \(rule)") }
    let frameworks = list(control["frameworks"])
    if !frameworks.isEmpty { add("frameworks  \(frameworks.joined(separator: ", "))") }
    let sections = [
      ("description", "description"), ("rationale", "rationale"), ("impact", "impact"),
      ("default value", "default_value"),
    ]
    for (title, name) in sections {
      guard let paragraph = text(name) else { continue }
      add("")
      add(title)
      for part in paragraph.split(separator: "\n", omittingEmptySubsequences: false) {
        add("  \(part)")
      }
    }
    let parameters = control["parameters"].map { Array($0.elements) } ?? []
    if !parameters.isEmpty { add("parameters (--set name=value)") }
    for parameter in parameters { for line in self.parameter(parameter) { add(line) } }
    for file in list(control["needs"]?["files"]) { add("reads the file \(file) beside it") }
    for name in list(control["overrides"]) {
      add("replaces the library's module \(name) for its own run")
    }
    if control["has_implement"]?.boolean == false { add("it has no implementation plan") }
    add("backout")
    for way in control["ways"].map({ Array($0.elements) }) ?? [] {
      let values = way["values"]?.string.map { "=\($0)" } ?? ""
      add("  \(way["name"]?.string ?? "")\(values)")
      add("      \(way["description"]?.string ?? "")")
    }
    for plan in ["test", "implement", "backout"] {
      let needed = list(control["permissions"]?[plan])
      if !needed.isEmpty {
        add("permissions to \(plan)")
        for permission in needed { add("  \(permission)") }
      }
    }
    for reference in list(control["references"]) { add("see \(reference)") }
    return lines
  }

  private static func parameter(_ parameter: JSON) -> [String] {
    var head = "  \(parameter["name"]?.string ?? ""): \(parameter["type"]?.string ?? "")"
    if let value = parameter["default"], !value.isNull {
      head += ", default \(value.string ?? PlanValue.line(value))"
    }
    let choices = parameter["choices"]?.elements.map { $0.string ?? PlanValue.line($0) } ?? []
    if !choices.isEmpty { head += ", one of \(choices.joined(separator: ", "))" }
    return [head] + (parameter["description"]?.string.map { ["      \($0)"] } ?? [])
  }
}

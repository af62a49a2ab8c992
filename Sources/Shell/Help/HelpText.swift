internal import Rules
internal import Predicates

/// A stub as text.
enum StubText {
  static func text(_ stub: Stub, _ stubs: StubIndex) -> String {
    var lines = [stub.kind == .function ? stub.typedSignature : stub.name]
    if !stub.text.isEmpty {
      lines += stub.text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
    }
    for parameter in stub.parameters where !parameter.text.isEmpty {
      lines.append("  \(parameter.name)\(parameter.isOptional ? "?" : "")  \(parameter.text)")
    }
    for overload in stub.overloads { lines.append("  also  \(overload)") }
    if !stub.fields.isEmpty { lines.append("") }
    for field in stub.fields {
      let mark = field.isOptional ? "?" : ""
      let text = field.text.isEmpty ? "" : "    \(field.text)"
      lines.append("  \(field.name)\(mark)  \(field.type)\(text)")
    }
    let members = stubs.members(of: stub.name)
    if !members.isEmpty { lines.append("") }
    for member in members {
      lines.append("  \(member.signature)\(member.summary.isEmpty ? "" : "    \(member.summary)")")
    }
    return lines.joined(separator: "\n")
  }
}

/// A rule as text.
enum RuleText {
  static func text(_ rule: Rule) -> String {
    var lines = ["\(rule.id): \(rule.title)", "  file      \(rule.file.path)"]
    lines.append(
      "  severity  \(rule.severity.name)\(rule.hasSeverityFor ? ", or what severity_for says" : "")"
    )
    if !rule.tags.isEmpty { lines.append("  tags      \(rule.tags.joined(separator: ", "))") }
    if let description = rule.description {
      lines +=
        [""]
        + description.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
    }
    lines += ["", "  fires when"] + rule.predicate.outline.map { "    " + $0 }
    if rule.hasWhere { lines.append("    and its where function says so") }
    for reference in rule.references { lines.append("  see \(reference)") }
    return lines.joined(separator: "\n")
  }
}

/// An event's field as text: what the stub of events says, and what stands below it.
struct FieldHelp {
  private let stubs: StubIndex

  init(_ stubs: StubIndex) { self.stubs = stubs }

  /// The class of events in the stubs.
  static let eventClass = "events.Event"

  func text(on topic: String) -> String? {
    guard let path = FieldPath(dotted: topic), EventSchema.isListed(path) else { return nil }
    let fields = stubs[Self.eventClass]?.fields ?? []
    let own = fields.first { $0.name == topic }
    var lines = ["\(topic)\(own.map { "  " + $0.type } ?? ""): a field of CloudTrail events"]
    if let text = own?.text, !text.isEmpty { lines.append("  " + text) }
    let below = EventSchema.fields.map(\.description).filter { $0.hasPrefix(topic + ".") }
    for name in below {
      let text = fields.first { $0.name == name }?.text ?? ""
      lines.append("  \(name)\(text.isEmpty ? "" : "    \(text)")")
    }
    return lines.joined(separator: "\n")
  }
}

internal import Values
internal import Journals

/// The diff of a change plan, as Terraform prints one: `+` is made, `~` changed, `-` goes.
extension PlanText {
  mutating func change(_ report: PlanReport, isBrief: Bool) {
    for step in report.steps {
      let mark = Self.mark(step)
      line(
        ("  \(mark.sign) ", mark.ink), (step.title, .plain),
        (step.summary.isEmpty ? "" : ": \(step.summary)", .plain))
      if !isBrief, step.verdict != .failed { diff(step) }
      if let remedy = step.remedy, !remedy.isEmpty {
        block(remedy, indent: "        ", label: "remedy: ")
      }
    }
  }

  private static func mark(_ step: PlanStep) -> (sign: String, ink: Ink) {
    if step.verdict == .failed { return ("!", .bad) }
    return switch step.action {
    case .create: ("+", .good)
    case .change: ("~", .doubtful)
    case .delete: ("-", .bad)
    case .keep, nil: ("=", .plain)
    case .foreign, .conflict: ("!", .doubtful)
    }
  }

  private mutating func diff(_ step: PlanStep) {
    guard [.create, .change, .delete].contains(step.action) else { return }
    let changes = step.changes.filter { $0.action != .keep }
    let width = min(28, changes.map { displayWidth(displaySafe($0.field)) }.max() ?? 0)
    for change in changes { self.change(change, width) }
    let kept = step.changes.count - changes.count
    if kept > 0 {
      line(
        "        (\(kept) more \(kept == 1 ? "field stays" : "fields stay") as \(kept == 1 ? "it is" : "they are"))"
      )
    }
  }

  private mutating func change(_ change: PlanChange, _ width: Int) {
    let label = displaySafe(change.field)
    let padded = label + String(repeating: " ", count: max(0, width - displayWidth(label)))
    switch (change.from, change.to) {
    case (nil, let to?): lines("+", .good, padded, PlanValue.lines(to))
    case (let from?, nil): lines("-", .bad, padded, PlanValue.lines(from))
    case (let from?, let to?):
      if let items = Self.items(from, to) { return list(padded, items) }
      let (old, new) = (PlanValue.lines(from), PlanValue.lines(to))
      if old.count == 1, new.count == 1, old[0].count + new[0].count < 90 {
        lines("~", .doubtful, padded, ["\(old[0]) -> \(new[0])"])
      } else {
        lines("-", .bad, padded, old)
        lines("+", .good, padded, new)
      }
    case (nil, nil): break
    }
  }

  /// The items of two lists of texts or numbers, each with whether it comes, stays or goes.
  private static func items(_ from: JSON, _ to: JSON) -> [(sign: String, text: String)]? {
    guard from.kind == .array, to.kind == .array else { return nil }
    let all = Array(from.elements) + Array(to.elements)
    guard !all.contains(where: { $0.kind == .array || $0.kind == .object }) else { return nil }
    let (old, new) = (from.elements.map(PlanValue.line), to.elements.map(PlanValue.line))
    return old.filter { !new.contains($0) }.map { ("-", $0) }
      + new.map { (old.contains($0) ? " " : "+", $0) }
  }

  private mutating func list(_ label: String, _ items: [(sign: String, text: String)]) {
    line(("      ~ ", .doubtful), ("\(label) = [", .plain))
    for (sign, text) in items {
      line(("      \(sign) ", sign == "+" ? .good : .bad), ("    \(text)", .plain))
    }
    line("          ]")
  }

  private mutating func lines(_ sign: String, _ ink: Ink, _ label: String, _ lines: [String]) {
    for (index, text) in lines.enumerated() {
      line(
        ("      \(sign) ", ink),
        (index == 0 ? "\(label) = \(text)" : "  \(text)", .plain))
    }
  }
}

/// Values of plans in words.
enum PlanValue {
  /// JSON on one line.
  static func line(_ value: JSON) -> String {
    var bytes: [UInt8] = []
    bytes.appendJSON(value)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// JSON; of what is long, a member a line.
  static func lines(_ value: JSON) -> [String] {
    let short = line(value)
    switch value.kind {
    case .array where short.utf8.count > 72:
      let items = value.elements.map { lines($0) }
      return around("[", items, "]")
    case .object where short.utf8.count > 72:
      let members = value.members.map { name, member in
        var lines = lines(member)
        lines[0] = "\(name): \(lines[0])"
        return lines
      }
      return around("{", members, "}")
    default: return [short]
    }
  }

  private static func around(_ open: String, _ parts: [[String]], _ close: String) -> [String] {
    [open] + parts.flatMap { $0.map { "  " + $0 } } + [close]
  }

  /// A row of information: `name value, name value`.
  static func words(_ row: JSON) -> String {
    guard row.kind == .object else { return line(row) }
    return row.members.map { name, value in "\(name) \(value.string ?? line(value))" }
      .joined(separator: "  ")
  }

  /// Two decimals.
  static func dollars(_ amount: Double) -> String {
    let cents = Int64((max(0, min(amount, 1e12)) * 100).rounded())
    let rest = cents % 100
    return "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

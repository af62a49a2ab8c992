internal import AWS
internal import Rules
internal import Values
internal import Predicates
internal import Reports

/// A trial as a tree: each part of the match with its verdict and what the event has there.
struct TrialText {
  let rule: Rule
  let trial: RuleTrial

  var text: String {
    var lines = ["\(rule.id) \(trial.fires ? "fires" : "does not fire")"]
    append(trial.match, depth: 1, to: &lines)
    if let says = trial.whereSays {
      lines.append("  \(mark(says)) where says \(says ? "yes" : "no")")
    }
    if let fault = trial.fault { lines.append("  \(mark(false)) \(fault)") }
    if let severity = trial.severity { lines.append("  severity  \(severity.name)") }
    if let message = trial.message { lines.append("  message   \(message)") }
    return lines.joined(separator: "\n")
  }

  private func append(_ part: Explanation, depth: Int, to lines: inout [String]) {
    let indent = String(repeating: "  ", count: depth)
    let found = part.found.map { "    found \($0)" } ?? ""
    lines.append("\(indent)\(mark(part.passed)) \(part.text)\(found)")
    for inner in part.parts { append(inner, depth: depth + 1, to: &lines) }
  }

  private func mark(_ passed: Bool) -> String { passed ? "yes" : "no " }
}

extension RuleTrial {
  /// As Lua sees it.
  func value(of rule: Rule) -> Value {
    var members: Members = [
      "rule": .string(rule.id), "fires": .boolean(fires), "match": match.value,
    ]
    members["where"] = whereSays.map { .boolean($0) }
    members["error"] = fault.map { .string($0) }
    members["severity"] = severity.map { .string($0.name) }
    members["message"] = message.map { .string($0) }
    return .members(members)
  }
}

extension Explanation {
  fileprivate var value: Value {
    var members: Members = ["text": .string(text), "passed": .boolean(passed)]
    members["found"] = found.map { .string($0) }
    if !parts.isEmpty { members["parts"] = .list(parts.map(\.value)) }
    return .members(members)
  }
}

extension Finding {
  /// As Lua sees it: the fields of the JSON report.
  var value: Value {
    var members: Members = [
      "id": .string(id), "rule": .string(rule), "title": .string(title),
      "severity": .string(severity.name), "message": .string(message),
      "tags": .list(tags.map { .string($0) }),
    ]
    let texts = [
      ("time", time), ("account", account), ("region", region), ("event_name", eventName),
      ("event_id", eventID), ("actor", actor), ("source_ip", sourceIP),
    ]
    for (name, text) in texts { members[name] = text.map { .string($0) } }
    if let document = try? JSONDocument(event) { members["event"] = Value(document.root) }
    return .members(members)
  }
}

/// Sentences about a scan.
enum ScanWords {
  static func summary(_ summary: ScanSummary, rules: Int) -> String {
    let speed = summary.seconds > 0 ? Double(summary.bytes) / summary.seconds : 0
    return "\(counted(summary.findings, "finding")) of \(counted(rules, "rule")) in "
      + "\(counted(summary.events, "event")), \(duration(summary.seconds)), "
      + "\(byteCount(speed))/s"
  }
}

/// What came of the examples of a rule.
enum TestWords {
  static func lines(_ rule: Rule, _ result: RuleTester.Result) -> [String] {
    if result.failures.isEmpty {
      let count = result.passed
      return ["ok    \(rule.id)  \(count == 0 ? "no examples" : "\(count) examples")"]
    }
    var lines = ["FAIL  \(rule.id)"]
    for failure in result.failures {
      let place = failure.example.line.map { "\(rule.file.path):\($0)" } ?? rule.file.path
      lines.append("      \(place): \(failure.example.name): \(failure.message)")
      for culprit in failure.explanation?.culprits ?? [] {
        let found = culprit.found.map { ", found \($0)" } ?? ""
        lines.append("        no: \(culprit.text)\(found)")
      }
    }
    return lines
  }
}

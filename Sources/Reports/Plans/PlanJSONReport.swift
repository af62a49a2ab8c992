internal import Values
package import Journals

/// `--format json` of a plan: one document, `moonwatch.plan/1`. See docs/plans.md.
package struct PlanJSONReport: Sendable {
  package init() {}

  /// Writes the document, in one line.
  package func write(_ report: PlanReport, to output: inout ReportOutput) throws(OutputError) {
    try output.write { bytes in
      bytes.append(contentsOf: #"{"schema":"moonwatch.plan/1""#.utf8)
      bytes.append("control", report.control)
      bytes.append("title", report.title)
      bytes.append("plan", report.plan.rawValue)
      if let way = report.way { bytes.append("way", way) }
      bytes.append("account", report.account)
      bytes.append("region", report.region)
      bytes.append("date", report.date)
      bytes.append("caller", report.caller)
      bytes.append("version", report.version)
      bytes.append(texts: "frameworks", report.frameworks)
      bytes.append("verdict", report.verdict.rawValue)
      bytes.append("summary", report.summary)
      bytes.append("parameters", report.parameters)
      bytes.append(list: "steps", report.steps) { bytes, step in bytes.append(step) }
      bytes.append(list: "chains", report.chains) { bytes, chain in bytes.append(chain) }
      bytes.append(list: "regions", report.regions) { bytes, region in
        bytes.open("region", region.region)
        bytes.append("verdict", region.verdict.rawValue)
        bytes.append("chain", region.chain)
        bytes.append("summary", region.summary)
      }
      bytes.append(list: "conflicts", report.conflicts) { bytes, conflict in
        bytes.open("resource", conflict.resource)
        bytes.append("field", conflict.field)
        bytes.append("expected", conflict.expected)
        bytes.append("found", conflict.found)
        bytes.append("journal", conflict.journal)
      }
      bytes.append(list: "kept", report.kept) { bytes, kept in
        bytes.open("resource", kept.resource)
        bytes.append("reason", kept.reason)
      }
      bytes.append(list: "information", report.information) { bytes, information in
        bytes.open("title", information.title)
        bytes.append(values: "rows", information.rows)
      }
      bytes.append(texts: "notes", report.notes)
      bytes.append(texts: "warnings", report.warnings)
      bytes.name("permissions")
      bytes.append(texts: "needed", report.permissions.needed, opens: true)
      bytes.append(texts: "missing", report.permissions.missing)
      bytes.append(UInt8(ascii: "}"))
      bytes.append(list: "cost", report.cost) { bytes, cost in
        bytes.open("what", cost.what)
        bytes.name("usd_per_month")
        bytes.appendJSON(cost.dollarsPerMonth)
      }
      bytes.append(list: "manual", report.manual) { bytes, manual in
        bytes.open("title", manual.title)
        bytes.append("text", manual.text)
      }
      if let judged = report.judged {
        bytes.name("judged")
        bytes.open("verdict", judged.verdict.rawValue)
        bytes.append("summary", judged.summary)
        bytes.append(list: "defects", judged.defects) { bytes, defect in
          bytes.open("title", defect.title)
          bytes.append("verdict", defect.verdict.rawValue)
          bytes.append("summary", defect.summary)
          bytes.append("remedy", defect.remedy)
        }
        bytes.append(UInt8(ascii: "}"))
      }
      bytes.append(list: "errors", report.problems) { bytes, problem in
        bytes.open("where", problem.where)
        bytes.append("message", problem.message)
      }
      bytes.append(contentsOf: "}\n".utf8)
    }
  }
}

extension [UInt8] {
  /// `,"name":`
  fileprivate mutating func name(_ name: String) {
    append(UInt8(ascii: ","))
    appendJSON(name)
    append(UInt8(ascii: ":"))
  }

  /// `{"name":"text"`
  fileprivate mutating func open(_ name: String, _ text: String) {
    append(UInt8(ascii: "{"))
    appendJSON(name)
    append(UInt8(ascii: ":"))
    appendJSON(text)
  }

  fileprivate mutating func append(_ name: String, _ text: String?) {
    self.name(name)
    appendJSON(text)
  }

  fileprivate mutating func append(_ name: String, _ value: JSON?) {
    self.name(name)
    if let value { appendJSON(value) } else { append(contentsOf: "null".utf8) }
  }

  fileprivate mutating func append(_ name: String, _ pairs: [(name: String, value: JSON)]) {
    self.name(name)
    append(UInt8(ascii: "{"))
    for (index, pair) in pairs.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      appendJSON(pair.name)
      append(UInt8(ascii: ":"))
      appendJSON(pair.value)
    }
    append(UInt8(ascii: "}"))
  }

  /// A list of objects, one a line; `item` leaves its object open.
  fileprivate mutating func append<Item>(
    list name: String, _ items: [Item], _ item: (inout [UInt8], Item) -> Void
  ) {
    append(contentsOf: ",\n".utf8)
    appendJSON(name)
    append(UInt8(ascii: ":"))
    var separator = "[\n"
    for one in items {
      append(contentsOf: separator.utf8)
      item(&self, one)
      append(UInt8(ascii: "}"))
      separator = ",\n"
    }
    append(contentsOf: (items.isEmpty ? "[]" : "\n]").utf8)
  }

  fileprivate mutating func append(texts name: String, _ texts: [String], opens: Bool = false) {
    append(UInt8(ascii: opens ? "{" : ","))
    appendJSON(name)
    append(contentsOf: ":[".utf8)
    for (index, text) in texts.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      appendJSON(text)
    }
    append(UInt8(ascii: "]"))
  }

  fileprivate mutating func append(values name: String, _ values: [JSON]) {
    self.name(name)
    append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      appendJSON(value)
    }
    append(UInt8(ascii: "]"))
  }

  /// An open object.
  fileprivate mutating func append(_ step: PlanStep) {
    open("id", step.id)
    append("title", step.title)
    append("verdict", step.verdict.rawValue)
    append("summary", step.summary)
    append("evidence", step.evidence)
    append("remedy", step.remedy)
    if let action = step.action { append("action", action.rawValue) }
    name("changes")
    append(UInt8(ascii: "["))
    for (index, change) in step.changes.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      open("field", change.field)
      append("from", change.from)
      append("to", change.to)
      append("action", change.action.rawValue)
      append(UInt8(ascii: "}"))
    }
    append(UInt8(ascii: "]"))
  }

  /// An open object.
  fileprivate mutating func append(_ chain: PlanChain) {
    open("id", chain.id)
    append("title", chain.title)
    append("kind", chain.kind)
    append(texts: "regions", chain.regions)
    append("verdict", chain.verdict.rawValue)
    append(list: "links", chain.links) { bytes, link in bytes.append(link) }
  }
}

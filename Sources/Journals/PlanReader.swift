package import Values

/// A report that is not what `PlanReport` can hold.
package struct PlanFault: Error, Sendable {
  package var message: String
}

/// Reads reports as plans hand them over: the members of `moonwatch.plan/1`, evidence and parameters as lists
/// of pairs because Lua's tables have no order.
package struct PlanReader {
  private let json: JSON
  private let place: String

  package static func report(_ json: JSON) throws(PlanFault) -> PlanReport {
    try PlanReader(json: json, place: "report").report()
  }

  // ---- members ---------------------------------------------------------------------------------
  private func fail(_ name: String, _ expected: String) -> PlanFault {
    PlanFault(message: "\(place).\(name): expected \(expected), found \(found(json[name]))")
  }

  private func found(_ value: JSON?) -> String {
    guard let value else { return "nothing" }
    switch value.kind {
    case .null: return "nothing"
    case .boolean: return "a boolean"
    case .integer, .unsigned, .double: return "a number"
    case .string: return "\"\(value.string ?? "")\""
    case .array: return "a list"
    case .object: return "a table"
    }
  }

  private func text(_ name: String) throws(PlanFault) -> String {
    guard let text = json[name]?.string else { throw fail(name, "text") }
    return text
  }

  private func optionalText(_ name: String) throws(PlanFault) -> String? {
    guard let value = json[name], !value.isNull else { return nil }
    guard let text = value.string else { throw fail(name, "text") }
    return text
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String
  ) throws(PlanFault) -> Word {
    let text = try text(name)
    if let word = Word(rawValue: text) { return word }
    throw fail(name, "one of " + Word.allCases.map(\.rawValue).joined(separator: ", "))
  }

  private func texts(_ name: String) throws(PlanFault) -> [String] {
    var texts: [String] = []
    for element in json[name].map({ Array($0.elements) }) ?? [] {
      guard let text = element.string else { throw fail(name, "a list of texts") }
      texts.append(text)
    }
    return texts
  }

  private func list<Item>(
    _ name: String, _ read: (PlanReader) throws(PlanFault) -> Item
  ) throws(PlanFault) -> [Item] {
    guard let list = json[name], !list.isNull else { return [] }
    guard list.kind == .array else { throw fail(name, "a list") }
    var items: [Item] = []
    for (index, element) in list.elements.enumerated() {
      items.append(try read(PlanReader(json: element, place: "\(place).\(name)[\(index + 1)]")))
    }
    return items
  }

  /// `[["name", value], …]`
  private func pairs(_ name: String) throws(PlanFault) -> [(name: String, value: JSON)] {
    var pairs: [(name: String, value: JSON)] = []
    for element in json[name].map({ Array($0.elements) }) ?? [] {
      let pair = Array(element.elements)
      guard pair.count == 2, let key = pair[0].string else {
        throw fail(name, "pairs of a name and a value")
      }
      pairs.append((key, pair[1]))
    }
    return pairs
  }

  // ---- parts -----------------------------------------------------------------------------------
  private func report() throws(PlanFault) -> PlanReport {
    var report = PlanReport(
      control: try text("control"), title: try text("title"), plan: try word("plan"),
      way: try optionalText("way"), account: try text("account"), region: try text("region"),
      verdict: try word("verdict"), summary: try text("summary"))
    report.date = try optionalText("date") ?? ""
    report.caller = try optionalText("caller") ?? ""
    report.version = try optionalText("version") ?? ""
    report.frameworks = try texts("frameworks")
    report.parameters = try pairs("parameters")
    report.steps = try list("steps") { reader throws(PlanFault) in try reader.step() }
    report.chains = try list("chains") { reader throws(PlanFault) in try reader.chain() }
    report.regions = try list("regions") { reader throws(PlanFault) in
      PlanReport.Region(
        region: try reader.text("region"), verdict: try reader.word("verdict"),
        chain: try reader.optionalText("chain"), summary: try reader.optionalText("summary"))
    }
    report.conflicts = try list("conflicts") { reader throws(PlanFault) in
      PlanReport.Conflict(
        resource: try reader.text("resource"), field: try reader.text("field"),
        expected: reader.json["expected"], found: reader.json["found"],
        journal: try reader.optionalText("journal"))
    }
    report.kept = try list("kept") { reader throws(PlanFault) in
      PlanReport.Kept(resource: try reader.text("resource"), reason: try reader.text("reason"))
    }
    report.information = try list("information") { reader throws(PlanFault) in
      PlanReport.Information(
        title: try reader.text("title"),
        rows: reader.json["rows"].map { Array($0.elements) } ?? [])
    }
    report.notes = try texts("notes")
    report.warnings = try texts("warnings")
    if let permissions = json["permissions"] {
      let reader = PlanReader(json: permissions, place: "\(place).permissions")
      report.permissions.needed = try reader.texts("needed")
      report.permissions.missing = try reader.texts("missing")
    }
    report.cost = try list("cost") { reader throws(PlanFault) in
      guard let dollars = reader.json["usd_per_month"]?.number else {
        throw reader.fail("usd_per_month", "a number")
      }
      return PlanReport.Cost(what: try reader.text("what"), dollarsPerMonth: dollars)
    }
    report.manual = try list("manual") { reader throws(PlanFault) in
      PlanReport.Manual(title: try reader.text("title"), text: try reader.text("text"))
    }
    if let judged = json["judged"] {
      let reader = PlanReader(json: judged, place: "\(place).judged")
      report.judged = PlanReport.Judged(
        verdict: try reader.word("verdict"), summary: try reader.text("summary"),
        defects: try reader.list("defects") { reader throws(PlanFault) in
          PlanReport.Defect(
            verdict: try reader.word("verdict"), title: try reader.text("title"),
            summary: try reader.text("summary"), remedy: try reader.optionalText("remedy"))
        })
    }
    report.problems = try list("errors") { reader throws(PlanFault) in
      PlanReport.Problem(where: try reader.text("where"), message: try reader.text("message"))
    }
    return report
  }

  private func step() throws(PlanFault) -> PlanStep {
    var step = PlanStep(
      id: try text("id"), title: try text("title"), verdict: try word("verdict"),
      summary: try optionalText("summary") ?? "")
    step.evidence = try pairs("evidence")
    step.remedy = try optionalText("remedy")
    if json["action"] != nil { step.action = try word("action") }
    step.changes = try list("changes") { reader throws(PlanFault) in
      PlanChange(
        field: try reader.text("field"), from: reader.json["from"], to: reader.json["to"],
        action: try reader.word("action"))
    }
    step.commands = try list("commands") { reader throws(PlanFault) in
      PlanCommand(
        why: try reader.optionalText("why"), text: try reader.text("text"),
        retriedCodes: try reader.texts("retry"))
    }
    return step
  }

  private func chain() throws(PlanFault) -> PlanChain {
    PlanChain(
      id: try text("id"), title: try text("title"), kind: try text("kind"),
      regions: try texts("regions"), verdict: try word("verdict"),
      links: try list("links") { reader throws(PlanFault) in try reader.step() })
  }
}

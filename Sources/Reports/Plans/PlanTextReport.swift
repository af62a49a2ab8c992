internal import Values
package import Journals

/// A plan for people: what was found link by link, or what would change, as a diff.
package struct PlanTextReport: Sendable {
  private let paint: Paint
  /// Leaves out the diff, which was shown before.
  private let isBrief: Bool

  /// - Parameters:
  /// - colour: whether to write ANSI sequences.
  /// - isBrief: whether to leave out the diff, since it was shown before.
  package init(colour: Bool, isBrief: Bool = false) {
    paint = Paint(colour: colour)
    self.isBrief = isBrief
  }

  /// Writes a test's verdict, regions, chains and steps, or a change's diff and what became of it.
  package func write(_ report: PlanReport, to output: inout ReportOutput) throws(OutputError) {
    try output.write { bytes in
      var text = PlanText(paint: paint)
      text.head(report)
      if report.plan == .test {
        text.test(report)
      } else {
        text.change(report, isBrief: isBrief)
      }
      text.rest(report, isBrief: isBrief)
      bytes += text.bytes
    }
  }
}

/// The lines of a plan's report.
struct PlanText {
  let paint: Paint
  private(set) var bytes: [UInt8] = []

  init(paint: Paint) { self.paint = paint }

  /// Adds a line of parts; texts are made display-safe here.
  mutating func line(_ parts: (text: String, ink: Ink)...) {
    for part in parts { paint.append(displaySafe(part.text), part.ink, to: &bytes) }
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func line(_ text: String = "") { line((text, .plain)) }

  /// Text with line ends, each line indented.
  mutating func block(_ text: String, indent: String, label: String = "") {
    var lead = indent + label
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line(lead + part)
      lead = indent + String(repeating: " ", count: label.count)
    }
  }

  // ---- the head --------------------------------------------------------------------------------
  mutating func head(_ report: PlanReport) {
    let way = report.way.map { " \($0)" } ?? ""
    line(
      ("\(report.plan.rawValue) \(report.control)\(way)", .heading), (": \(report.title)", .plain))
    line("account \(report.account), \(report.region)")
    if !report.date.isEmpty {
      line("\(report.date), by \(report.caller), moonwatch \(report.version)")
    }
    line()
  }

  static func ink(_ verdict: PlanReport.Verdict) -> Ink {
    switch verdict {
    case .pass, .applied, .unchanged: .good
    case .manual, .unknown, .planned: .doubtful
    case .fail, .failed: .bad
    }
  }

  mutating func verdict(_ report: PlanReport) {
    line(
      (report.verdict.rawValue.uppercased(), Self.ink(report.verdict)),
      ("  \(report.summary)", .plain))
  }

  // ---- tests -----------------------------------------------------------------------------------
  mutating func test(_ report: PlanReport) {
    verdict(report)
    let linkIDs = Set(report.chains.first?.links.map(\.id) ?? [])
    let steps = report.steps.filter { !linkIDs.contains($0.id) }
    if !steps.isEmpty {
      line()
      for step in steps { self.step(step, isWhole: true) }
    }
    for (index, chain) in report.chains.enumerated() { self.chain(chain, isBest: index == 0) }
    regions(report.regions)
  }

  private mutating func chain(_ chain: PlanChain, isBest: Bool) {
    line()
    let regions = chain.regions.isEmpty ? "" : " (\(chain.regions.joined(separator: ", ")))"
    line(
      (isBest ? "the best chain: " : "another chain: ", .plain),
      (chain.title, .heading), ("\(regions): ", .plain),
      (chain.verdict.rawValue, Self.ink(chain.verdict)))
    for link in chain.links where isBest || link.verdict != .pass {
      step(link, isWhole: isBest)
    }
  }

  private mutating func step(_ step: PlanStep, isWhole: Bool) {
    let word = step.verdict.rawValue.padded(to: 8)
    let summary = step.summary.isEmpty ? "" : ": \(step.summary)"
    line(("  ", .plain), (word, Self.ink(step.verdict)), (step.title + summary, .plain))
    let indent = "          "
    if isWhole, step.verdict != .pass {
      for pair in step.evidence { evidence(pair.name, pair.value, indent) }
    }
    if let remedy = step.remedy, !remedy.isEmpty {
      block(remedy, indent: indent, label: "remedy: ")
    }
  }

  private mutating func evidence(_ name: String, _ value: JSON, _ indent: String) {
    let text = value.string ?? PlanValue.line(value)
    block(text, indent: indent, label: "\(name): ")
  }

  private mutating func regions(_ regions: [PlanReport.Region]) {
    guard !regions.isEmpty else { return }
    line()
    line(("regions", .heading))
    var groups: [(first: PlanReport.Region, names: [String])] = []
    for region in regions {
      let index = groups.firstIndex {
        $0.first.verdict == region.verdict && $0.first.summary == region.summary
      }
      if let index {
        groups[index].names.append(region.region)
      } else {
        groups.append((region, [region.region]))
      }
    }
    for (first, names) in groups {
      line(
        ("  ", .plain), (first.verdict.rawValue.padded(to: 8), Self.ink(first.verdict)),
        (first.summary ?? "", .plain))
      list(names, label: "          ", indent: 10)
    }
  }

  /// Words with commas between, broken into lines.
  private mutating func list(_ words: [String], label: String, indent: Int) {
    var label = label
    var row = ""
    for word in words {
      if !row.isEmpty, label.count + row.count + word.count + 2 > 100 {
        line(label + row + ",")
        label = String(repeating: " ", count: indent)
        row = ""
      }
      row += (row.isEmpty ? "" : ", ") + word
    }
    line(label + row)
  }

  // ---- what every plan has ---------------------------------------------------------------------
  mutating func rest(_ report: PlanReport, isBrief: Bool) {
    for information in report.information {
      line()
      line((information.title, .heading))
      for row in information.rows { line("  " + (row.string ?? PlanValue.words(row))) }
      if information.rows.isEmpty { line("  none") }
    }
    section("conflicts", report.conflicts) { text, conflict in
      let expected = conflict.expected.map(PlanValue.line) ?? "nothing"
      let found = conflict.found.map(PlanValue.line) ?? "nothing"
      text.line("  \(conflict.resource): \(conflict.field)")
      text.line("      the journal has \(expected)\(conflict.journal.map { " (\($0))" } ?? "")")
      text.line("      found \(found)")
    }
    section("kept", report.kept) { text, kept in text.line("  \(kept.resource): \(kept.reason)") }
    if !isBrief { plans(report) }
    section("by hand", report.manual) { text, manual in
      text.line("  \(manual.title)")
      text.block(manual.text, indent: "      ")
    }
    section("warnings", report.warnings) { text, warning in
      text.block(warning, indent: "  ")
    }
    section("notes", report.notes) { text, note in text.block(note, indent: "  ") }
    if !report.permissions.missing.isEmpty {
      line()
      line(("missing permissions", .heading))
      for permission in report.permissions.missing { line("  \(permission)") }
    }
    section("not everything was done", report.problems) { text, problem in
      text.block(problem.message, indent: "  ", label: "\(problem.where): ")
    }
    if !report.frameworks.isEmpty {
      line()
      line(("frameworks", .heading))
      list(report.frameworks, label: "  ", indent: 2)
    }
    guard report.plan != .test else { return }
    defects(report)
    line()
    verdict(report)
    if let judged = report.judged {
      line(
        (report.verdict == .planned ? "after these changes: " : "", .plain),
        (judged.verdict.rawValue.uppercased(), Self.ink(judged.verdict)),
        ("  \(judged.summary)", .plain))
    }
    if report.verdict == .planned, report.problems.isEmpty {
      line("Nothing was changed; --apply does it.")
    }
  }

  private mutating func defects(_ report: PlanReport) {
    let defects = report.judged?.defects ?? []
    let title = report.verdict == .planned ? "defects that remain" : "defects"
    section(title, defects) { text, defect in
      let word = defect.verdict.rawValue.padded(to: 8)
      text.line(
        ("  ", .plain), (word, Self.ink(defect.verdict)),
        ("\(defect.title): \(defect.summary)", .plain))
      if let remedy = defect.remedy { text.block(remedy, indent: "          ", label: "remedy: ") }
    }
  }

  private mutating func plans(_ report: PlanReport) {
    section("what it costs", report.cost) { text, cost in
      text.line("  about $\(PlanValue.dollars(cost.dollarsPerMonth)) a month: \(cost.what)")
    }
    if report.cost.count > 1 {
      let sum = report.cost.reduce(0) { $0 + $1.dollarsPerMonth }
      line("  about $\(PlanValue.dollars(sum)) a month in all")
    }
    guard report.plan != .test, report.verdict == .planned else { return }
    let services = Self.byService(report.permissions.needed)
    let width = services.map(\.service.count).max() ?? 0
    section("permissions it needs", services) { text, item in
      text.list(
        item.actions, label: "  \(item.service.padded(to: width))  ", indent: width + 4)
    }
  }

  /// `logs:CreateLogGroup`, … by what stands before the colon.
  private static func byService(
    _ permissions: [String]
  ) -> [(service: String, actions: [String])] {
    var services: [(service: String, actions: [String])] = []
    for permission in permissions {
      let parts = permission.split(separator: ":", maxSplits: 1).map(String.init)
      let (service, action) = (parts.first ?? permission, parts.count > 1 ? parts[1] : "")
      if let index = services.firstIndex(where: { $0.service == service }) {
        services[index].actions.append(action)
      } else {
        services.append((service, [action]))
      }
    }
    return services
  }

  private mutating func section<Item>(
    _ title: String, _ items: [Item], _ item: (inout PlanText, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    line()
    line((title, .heading))
    for one in items { item(&self, one) }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

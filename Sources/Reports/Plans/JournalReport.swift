internal import Values
package import Journals

/// What a journal says: text for people, `moonwatch.journal/1` for programs.
package struct JournalReport: Sendable {
  let path: String
  let runs: [JournalRun]

  package init(path: String, runs: [JournalRun]) {
    self.path = path
    self.runs = runs
  }

  // ---- text ------------------------------------------------------------------------------------
  /// One line a run.
  package func writeList(to output: inout ReportOutput) throws(OutputError) {
    // Only a file that accounts share says whose each run is.
    let isShared = Set(runs.map { $0.text("account") }).count > 1
    var table = Table(
      columns: [
        TableColumn(heading: "RUN", minimum: 10), TableColumn(heading: "TIME", minimum: 20),
      ] + (isShared ? [TableColumn(heading: "ACCOUNT", minimum: 12)] : []) + [
        TableColumn(heading: "CONTROL", minimum: 10), TableColumn(heading: "PLAN", minimum: 10),
        TableColumn(heading: "VERDICT", minimum: 9),
        TableColumn(heading: "CHANGES", alignsRight: true, minimum: 7),
        TableColumn(heading: "BY", keeps: .end, minimum: 10),
      ])
    for run in runs {
      table.add(
        [
          TableCell(run.id), TableCell(run.text("time")),
        ] + (isShared ? [TableCell(run.text("account"))] : []) + [
          TableCell(run.text("control")), TableCell(run.plan),
          TableCell(run.verdict ?? "cut short"),
          TableCell("\(run.changes.count)"), TableCell(run.text("arn")),
        ])
    }
    try table.write(
      widths: table.fitted(to: nil), cutting: false, paint: Paint(colour: false), to: &output)
  }

  /// One run with its changes and calls.
  package func writeRun(
    _ run: JournalRun, colour: Bool, to output: inout ReportOutput
  ) throws(OutputError) {
    var text = PlanText(paint: Paint(colour: colour))
    text.line(("run \(run.id)", .heading), (": \(run.plan) \(run.text("control") ?? "")", .plain))
    text.line("account \(run.text("account") ?? "?"), by \(run.text("arn") ?? "?")")
    text.line("begun \(run.text("time") ?? "?"), \(run.verdict ?? "cut short")")
    if let parameters = run.begin["parameters"] {
      for (name, value) in parameters.members {
        text.line("  \(name) = \(value.string ?? PlanValue.line(value))")
      }
    }
    for change in run.changes {
      text.line()
      text.line(
        ("\(change.step). \(change.title)", .heading), (" (record \(change.record))", .plain))
      state("before", change.before, &text)
      state(
        change.isKnown ? "after" : "meant", change.isKnown ? change.after : change.target, &text)
      for call in change.calls { self.call(call, &text) }
    }
    try output.write { $0 += text.bytes }
  }

  private func state(_ label: String, _ value: JSON?, _ text: inout PlanText) {
    guard let value else { return text.line("   \(label): it did not exist") }
    for (index, line) in PlanValue.lines(value).enumerated() {
      text.line((index == 0 ? "   \(label): " : "      ") + line)
    }
  }

  private func call(_ call: JournalRun.Call, _ text: inout PlanText) {
    let outcome: String
    switch call.isOK {
    case true?: outcome = "done"
    case false?: outcome = "failed: \(call.error ?? "")"
    case nil: outcome = "begun; whether it was made is not known"
    }
    text.line("   call \(call.service) \(call.operation) in \(call.region): \(outcome)")
    if let parameters = call.parameters { text.line("        \(PlanValue.line(parameters))") }
  }

  /// Whether the chain holds.
  package func writeVerification(
    _ journal: JournalText, isJSON: Bool, to output: inout ReportOutput
  ) throws(OutputError) {
    let isTorn = journal.isTorn
    if isJSON {
      try output.write { bytes in
        bytes.append(contentsOf: #"{"schema":"moonwatch.journal/1","path":"#.utf8)
        bytes.appendJSON(path)
        bytes.append(contentsOf: #","valid":\#(journal.fault == nil && !isTorn),"records":"#.utf8)
        bytes.appendJSON(journal.records.count)
        bytes.append(contentsOf: #","torn_bytes":"#.utf8)
        bytes.appendJSON(isTorn ? journal.tornTail.count : 0)
        bytes.append(contentsOf: #","line":"#.utf8)
        if let line = journal.fault?.lineNumber {
          bytes.appendJSON(line)
        } else {
          bytes.append(contentsOf: "null".utf8)
        }
        bytes.append(contentsOf: #","error":"#.utf8)
        bytes.appendJSON(journal.fault?.message)
        bytes.append(contentsOf: "}\n".utf8)
      }
      return
    }
    var text = PlanText(paint: Paint(colour: false))
    let count = journal.records.count
    if let fault = journal.fault {
      text.line("\(path):\(fault.lineNumber ?? 0): \(fault.message)")
      text.line("\(Self.counted(count, "record")) before it are as they were written")
      text.line("`moonwatch journal repair` says what is lost and what stands")
    } else if isTorn {
      text.line(
        "\(path): \(Self.counted(count, "record")) are as they were written; the last line is not")
    } else {
      text.line("\(path): \(Self.counted(count, "record")), as they were written")
    }
    if isTorn {
      text.line(
        "the last line was cut short (\(journal.tornTail.count) bytes): a run was killed while it wrote. The "
          + "next run that changes the account sets it aside")
    }
    if journal.end == nil, !journal.records.isEmpty {
      text.line(
        "no file beside it says how far it was written: lines cut off at the end would not be noticed"
      )
    }
    try output.write { $0 += text.bytes }
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// What a repair loses and what stands.
  ///
  /// - Parameter aside: where the broken file is kept.
  package func writeRepair(
    _ journal: JournalText, isDone: Bool, aside: String?, isJSON: Bool,
    to output: inout ReportOutput
  ) throws(OutputError) {
    let cut = runs.filter { $0.verdict == nil }
    if isJSON {
      try output.write { bytes in
        bytes.append(contentsOf: #"{"schema":"moonwatch.journal/1","path":"#.utf8)
        bytes.appendJSON(path)
        bytes.append(contentsOf: #","error":"#.utf8)
        bytes.appendJSON(journal.fault?.message)
        bytes.append(contentsOf: #","records":"#.utf8)
        bytes.appendJSON(journal.records.count)
        bytes.append(contentsOf: #","lost_lines":"#.utf8)
        bytes.appendJSON(journal.lostLines.count)
        bytes.append(contentsOf: #","missing":"#.utf8)
        bytes.appendJSON(journal.missing)
        bytes.append(contentsOf: #","repaired":\#(isDone && journal.fault != nil),"kept_as":"#.utf8)
        bytes.appendJSON(aside)
        bytes.append(contentsOf: "}\n".utf8)
      }
      return
    }
    var text = PlanText(paint: Paint(colour: false))
    guard let fault = journal.fault else {
      text.line("\(path): nothing to repair")
      try output.write { $0 += text.bytes }
      return
    }
    text.line("\(path):\(fault.lineNumber ?? 0): \(fault.message)")
    text.line(
      "stands: \(Self.counted(journal.records.count, "record")) of \(Self.counted(runs.count, "run"))"
    )
    for run in cut {
      text.line("  the end of run \(run.id) (\(run.plan) \(run.text("control") ?? "?")) is missing")
    }
    if journal.missing > 0 {
      text.line("lost: \(Self.counted(Int(journal.missing), "record")), of which nothing is left")
    }
    if !journal.lostLines.isEmpty {
      text.line("lost: \(Self.counted(journal.lostLines.count, "line")) that nothing vouches for")
    }
    for line in journal.lostLines {
      guard let json = try? JSONDocument(line).root, let title = json["title"]?.string else {
        continue
      }
      text.line(
        "  one says: \(json["type"]?.string ?? "?") of \(title), run \(json["run"]?.string ?? "?")")
    }
    if !isDone {
      text.line("nothing was written; `moonwatch journal repair --yes` goes on with what stands")
    } else {
      text.line(aside.map { "repaired; the broken file is kept as \($0)" } ?? "repaired")
    }
    text.line(
      "what lost records changed is not undone by `undo`, which names what the journal does not know"
    )
    try output.write { $0 += text.bytes }
  }

  // ---- JSON ------------------------------------------------------------------------------------
  /// - Parameter details: with every change and call.
  package func writeJSON(
    details: Bool, to output: inout ReportOutput
  ) throws(OutputError) {
    try output.write { bytes in
      bytes.append(contentsOf: #"{"schema":"moonwatch.journal/1","path":"#.utf8)
      bytes.appendJSON(path)
      bytes.append(contentsOf: #","runs":["#.utf8)
      for (index, run) in runs.enumerated() {
        bytes.append(contentsOf: (index == 0 ? "\n" : ",\n").utf8)
        bytes.append(run, details: details)
      }
      bytes.append(contentsOf: (runs.isEmpty ? "]}\n" : "\n]}\n").utf8)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ run: JournalRun, details: Bool) {
    append(contentsOf: #"{"id":"#.utf8)
    appendJSON(run.id)
    for name in ["time", "control", "plan", "way", "value", "account", "arn", "region", "version"] {
      member(name, run.begin[name])
    }
    member("parameters", run.begin["parameters"])
    append(contentsOf: #","verdict":"#.utf8)
    appendJSON(run.verdict)
    append(contentsOf: #","changes":"#.utf8)
    if details {
      list(run.changes) { bytes, change in bytes.append(change) }
    } else {
      appendJSON(run.changes.count)
    }
    append(UInt8(ascii: "}"))
  }

  private mutating func append(_ change: JournalRun.Change) {
    append(contentsOf: #"{"record":"#.utf8)
    appendJSON(change.record)
    append(contentsOf: #","step":"#.utf8)
    appendJSON(change.step)
    append(contentsOf: #","kind":"#.utf8)
    appendJSON(change.kind)
    append(contentsOf: #","title":"#.utf8)
    appendJSON(change.title)
    member("before", change.before)
    member("target", change.target)
    member("after", change.after)
    append(contentsOf: #","is_known":\#(change.isKnown),"calls":"#.utf8)
    list(change.calls) { bytes, call in bytes.append(call) }
    append(UInt8(ascii: "}"))
  }

  private mutating func append(_ call: JournalRun.Call) {
    append(contentsOf: #"{"service":"#.utf8)
    appendJSON(call.service)
    append(contentsOf: #","operation":"#.utf8)
    appendJSON(call.operation)
    append(contentsOf: #","region":"#.utf8)
    appendJSON(call.region)
    member("parameters", call.parameters)
    append(contentsOf: #","why":"#.utf8)
    appendJSON(call.why)
    append(contentsOf: #","ok":"#.utf8)
    append(contentsOf: (call.isOK.map { $0 ? "true" : "false" } ?? "null").utf8)
    append(contentsOf: #","error":"#.utf8)
    appendJSON(call.error)
    append(UInt8(ascii: "}"))
  }

  private mutating func member(_ name: String, _ value: JSON?) {
    append(UInt8(ascii: ","))
    appendJSON(name)
    append(UInt8(ascii: ":"))
    if let value { appendJSON(value) } else { append(contentsOf: "null".utf8) }
  }

  private mutating func list<Item>(_ items: [Item], _ body: (inout [UInt8], Item) -> Void) {
    append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      body(&self, item)
    }
    append(UInt8(ascii: "]"))
  }
}

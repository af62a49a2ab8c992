package import Values

/// A run as the journal has it.
package struct JournalRun: Sendable {
  package struct Call: Sendable {
    package var service: String
    package var operation: String
    package var region: String
    package var parameters: JSON?
    package var why: String?
    /// Nil: whether it was made is not known.
    package var isOK: Bool?
    package var error: String?
  }

  /// What was done to one resource.
  package struct Change: Sendable {
    package var record: Int64
    package var step: Int64
    package var kind: String
    package var title: String
    package var before: JSON?
    package var target: JSON?
    package var after: JSON?
    /// Whether `after` is what was read.
    package var isKnown = false
    package var calls: [Call] = []
  }

  package var id: String
  package var begin: JSON
  package var changes: [Change] = []
  /// How many resources an undo has put back.
  package var undone: Int = 0
  /// Nil: it goes on, or was killed.
  package var verdict: String?

  package func text(_ name: String) -> String? { begin[name]?.string }
  package var plan: String {
    let way = text("way").map { " \($0)" } ?? ""
    return (text("plan") ?? "?") + way + (text("value").map { "=\($0)" } ?? "")
  }

  /// The runs of a journal, oldest first.
  package static func runs(_ records: [JournalRecord]) -> [JournalRun] {
    var runs: [JournalRun] = []
    for record in records {
      if record.type == "begin" {
        runs.append(JournalRun(id: record.run, begin: record.json))
      } else if let index = runs.lastIndex(where: { $0.id == record.run }) {
        runs[index].add(record)
      }
    }
    return runs
  }

  private mutating func add(_ record: JournalRecord) {
    let json = record.json
    let step = json["step"]?.integer
    switch record.type {
    case "change":
      changes.append(
        Change(
          record: record.number, step: step ?? 0, kind: json["resource"]?.string ?? "",
          title: json["title"]?.string ?? "", before: json["before"], target: json["target"]))
    case "call":
      let call = Call(
        service: json["service"]?.string ?? "", operation: json["operation"]?.string ?? "",
        region: json["region"]?.string ?? "", parameters: json["parameters"],
        why: json["why"]?.string)
      edit(step) { $0.calls.append(call) }
    case "result":
      edit(step) { change in
        guard let last = change.calls.indices.last else { return }
        change.calls[last].isOK = json["ok"]?.boolean
        change.calls[last].error = json["error"]?.string
      }
    case "changed":
      edit(step) { change in
        change.isKnown = true
        change.after = json["after"]
      }
    case "undone": undone += json["resource"] == nil ? 0 : 1
    case "end": verdict = json["verdict"]?.string
    default: break
    }
  }

  private mutating func edit(_ step: Int64?, _ body: (inout Change) -> Void) {
    guard let index = changes.lastIndex(where: { $0.step == step }) else { return }
    body(&changes[index])
  }
}

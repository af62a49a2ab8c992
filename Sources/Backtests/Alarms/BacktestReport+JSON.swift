internal import Values

extension BacktestReport {
  /// `moonwatch.backtest/1` on one line (docs/backtest.md).
  package var document: [UInt8] {
    var json = ObjectWriter()
    json.set("schema", "moonwatch.backtest/1")
    json.set("control", control)
    json.set("rule", rule)
    json.set("pattern", pattern)
    json.object("metric") {
      $0.set("value", metricValue)
      $0.set("default_value", defaultValue)
    }
    json.object("alarm") { write(alarm, to: &$0) }
    json.set("delay_seconds", Int(delay))
    json.object("input") { write(input, to: &$0) }
    json.object("summary") { writeSummary(to: &$0) }
    json.list("timeline", timeline.transitions) { json, change in
      json.set("time", Self.text(change.time))
      json.set("from", change.from.rawValue)
      json.set("to", change.to.rawValue)
      json.set("reason", change.reason)
    }
    json.list("alarms", alarms) { write($1, to: &$0) }
    json.object("missed") { writeMissed(to: &$0) }
    json.list("noise", noise) { json, cell in
      json.set("threshold", cell.threshold)
      json.set("period", cell.period)
      json.set("alarms", cell.outcome?.alarms)
      json.set("minutes_in_alarm", cell.outcome.map { Self.minutes($0.seconds) })
      json.set("refused", cell.refusal)
    }
    json.texts("notes", notes)
    json.list("errors", problems) { json, problem in
      json.set("where", problem.where)
      json.set("message", problem.message)
    }
    return json.finish()
  }

  /// `2026-03-01T08:12:00Z`.
  package static func text(_ time: Int64) -> String { Timestamp(seconds: time).iso8601 }

  /// Minutes, with a fraction where there is one.
  static func minutes(_ seconds: Int64) -> Double { Double(seconds) / 60 }

  private func write(_ alarm: AlarmDefinition, to json: inout ObjectWriter) {
    json.set("statistic", alarm.statistic.rawValue)
    json.set("comparison_operator", alarm.comparison.rawValue)
    json.set("threshold", alarm.threshold)
    json.set("period", alarm.period)
    json.set("evaluation_periods", alarm.evaluationPeriods)
    json.set("datapoints_to_alarm", alarm.needed)
    json.set("treat_missing_data", alarm.missingData.rawValue)
    json.set("window", alarm.window.rawValue)
    json.set("evaluation_range", alarm.range)
  }

  private func write(_ input: Input, to json: inout ObjectWriter) {
    json.set("files", input.files)
    json.set("events", input.events)
    json.set("duplicates", input.duplicates)
    json.set("counted", input.counted)
    json.set("expected", rule == nil ? nil : input.expected)
    json.set("unexpected", rule == nil ? nil : input.unexpected)
    json.set("undated", input.undated)
    json.set("outside", input.outside)
    json.set("first", input.first.map(Self.text))
    json.set("last", input.last.map(Self.text))
  }

  private func writeSummary(to json: inout ObjectWriter) {
    let isEmpty = input.first == nil
    json.set("from", isEmpty ? nil : Self.text(timeline.start))
    json.set("to", isEmpty ? nil : Self.text(timeline.end))
    json.set("alarms", alarms.count)
    json.set("minutes_in_alarm", Self.minutes(timeline.secondsInAlarm))
    json.set("state", timeline.state.rawValue)
    json.set("missed", rule == nil ? nil : missed.count)
  }

  private func write(_ firing: Firing, to json: inout ObjectWriter) {
    let episode = firing.episode
    json.set("start", Self.text(episode.start))
    json.set("end", episode.end.map(Self.text))
    json.set("minutes", Self.minutes((episode.end ?? timeline.end) - episode.start))
    json.set("since", Self.text(episode.since))
    json.set("reason", episode.reason)
    json.set("events", firing.events)
    for (name, tallies) in [
      ("actors", firing.actors), ("source_ips", firing.sources), ("event_names", firing.names),
      ("regions", firing.regions),
    ] {
      json.list(name, tallies) { json, tally in
        json.set("value", tally.text)
        json.set("events", tally.count)
      }
    }
  }

  private func writeMissed(to json: inout ObjectWriter) {
    guard rule != nil else { return json.set("count", nil as Int?) }
    json.set("count", missed.count)
    json.set("not_counted", missed.byFilter)
    json.set("no_alarm", missed.byAlarm)
    json.list("reasons", missed.reasons) { json, reason in
      json.set("term", reason.text)
      json.set("events", reason.count)
    }
    json.list("events", missed.events) { json, event in
      json.set("time", Self.text(event.time))
      json.set("event_id", event.id)
      json.set("event_name", event.name)
      json.set("actor", event.actor)
      json.set("source_ip", event.source)
      json.set("region", event.region)
      json.set("why", event.terms.isEmpty ? "no_alarm" : "not_counted")
      json.list("terms", event.terms) { json, term in
        json.set("term", term.term)
        json.set("found", term.found)
      }
    }
  }
}

/// Writes a JSON object, member by member.
private struct ObjectWriter {
  private var bytes: [UInt8] = [UInt8(ascii: "{")]

  private mutating func key(_ name: String) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    bytes.appendJSON(name)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func null() { bytes.append(contentsOf: "null".utf8) }

  mutating func set(_ name: String, _ text: String?) {
    key(name)
    bytes.appendJSON(text)
  }

  mutating func set(_ name: String, _ number: Int?) {
    key(name)
    if let number { bytes.appendJSON(number) } else { null() }
  }

  mutating func set(_ name: String, _ number: Double?) {
    key(name)
    if let number { bytes.appendJSON(number) } else { null() }
  }

  mutating func object(_ name: String, _ body: (inout ObjectWriter) -> Void) {
    key(name)
    var inner = ObjectWriter()
    body(&inner)
    bytes += inner.finish()
  }

  mutating func list<Item>(
    _ name: String, _ items: [Item], _ body: (inout ObjectWriter, Item) -> Void
  ) {
    key(name)
    bytes.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      var inner = ObjectWriter()
      body(&inner, item)
      bytes += inner.finish()
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func texts(_ name: String, _ items: [String]) {
    key(name)
    bytes.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.appendJSON(item)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  func finish() -> [UInt8] { bytes + [UInt8(ascii: "}")] }
}

package import AWS
internal import Events
internal import JSONScan
internal import LuaHost
package import Predicates
internal import Reports
package import Streams
internal import Values

/// The first rows of a stream, for showing it.
package struct StreamPreview {
  package var columns: [String]
  /// Tables with the columns; of values that are no tables, in the column `value`.
  package var rows: [Value]
  package var hasMore: Bool
  /// The stream as a chart, when that is how it is shown; display-safe.
  package var chart: String?
}

extension StreamHandle {
  /// What is shown of an event.
  package static let eventColumns: [(name: String, field: FieldPath)] = [
    ("eventTime", FieldPath(["eventTime"])), ("eventName", FieldPath(["eventName"])),
    ("eventSource", FieldPath(["eventSource"])), ("awsRegion", FieldPath(["awsRegion"])),
    ("sourceIPAddress", FieldPath(["sourceIPAddress"])), ("errorCode", FieldPath(["errorCode"])),
  ]
  private static let actor = ["arn", "userName", "invokedBy", "principalId", "accountId", "type"]
  /// Rows of a chart are shown up to so many.
  private static let longestChart = 400

  /// Walks to the first `count` items. Functions in it run on the body that runs now.
  package func preview(_ count: Int) throws(StreamFault) -> StreamPreview {
    let (walk, ticket) = walk()
    defer { withExtendedLifetime(ticket) {} }
    let count = pipeline.chart == nil ? count : Self.longestChart
    let items = walk.items()
    var rows: [Value] = []
    var hasMore = false
    while let item = try items.next() {
      if rows.count == count {
        hasMore = true
        break
      }
      rows.append(Self.row(item))
    }
    let columns = columns(of: rows)
    return StreamPreview(
      columns: columns, rows: rows, hasMore: hasMore, chart: chart(rows, hasMore: hasMore))
  }

  /// A walk for going forth and back.
  package func browser() -> StreamBrowser {
    let (walk, ticket) = walk()
    return StreamBrowser(walk.items(), ticket: ticket)
  }

  /// The fields of the first events of the source. Runs no function; any thread may ask.
  package func sample(_ limit: Int) -> SchemaSample {
    var source = Pipeline(source: pipeline.source, jobs: 1)
    source.limits = pipeline.limits
    return Walk(source.appending(.head(limit)), log: WalkLog(), cancelled: Cancellation()).sample()
  }

  // ---- rows ------------------------------------------------------------------------------------
  private static func row(_ item: StreamItem) -> Value {
    switch item {
    case .row(let value):
      if case .members = value { return value }
      return .members(["value": value])
    case .event(let event):
      var row = Members()
      for (name, field) in eventColumns {
        if name == "sourceIPAddress", let actor = actor(event) {
          row.append("actor", .string(actor))
        }
        if let text = EventFields.text(field, of: event.record.index, in: event.view) {
          row.append(name, .string(text))
        }
      }
      return .members(row)
    }
  }

  private static func actor(_ event: EventItem) -> String? {
    for name in actor {
      let path = FieldPath(["userIdentity", name])
      let text = EventFields.text(path, of: event.record.index, in: event.view)
      if let text, !text.isEmpty { return text }
    }
    return nil
  }

  private func columns(of rows: [Value]) -> [String] {
    if let columns = pipeline.shape.columns { return columns }
    if case .events = pipeline.shape {
      return [
        "eventTime", "eventName", "eventSource", "awsRegion", "actor", "sourceIPAddress",
        "errorCode",
      ].filter { name in name != "errorCode" || rows.contains { $0[name] != nil } }
    }
    var columns: [String] = []
    for row in rows {
      for name in (row.members?.names ?? []).sorted() where !columns.contains(name) {
        columns.append(name)
      }
    }
    return columns
  }

  // ---- text ------------------------------------------------------------------------------------
  private static let shownRows = 20

  /// The stream as people see it: a table of its first rows, or a chart.
  func text() throws(StreamProblem) -> String {
    let preview: StreamPreview
    do throws(StreamFault) { preview = try self.preview(Self.shownRows) } catch {
      throw StreamProblem(error)
    }
    if let chart = preview.chart { return chart }
    guard !preview.rows.isEmpty else { return "(no items)" }
    let numbers = preview.columns.indices.filter { index in
      preview.rows.allSatisfy { $0[preview.columns[index]].map(Self.isNumber) ?? true }
    }
    var table = RowsTable(columns: preview.columns, numbers: Set(numbers))
    for row in preview.rows {
      table.add(preview.columns.map { row[$0].flatMap(Self.cell) })
    }
    let more = preview.hasMore ? "\n… and more: the first \(Self.shownRows) are shown" : ""
    return table.text(width: module.width) + more
  }

  private static func isNumber(_ value: Value) -> Bool {
    switch value {
    case .integer, .double: true
    default: false
    }
  }

  /// Text of a value for a cell.
  static func cell(_ value: Value) -> String? {
    switch value {
    case .null: return nil
    case .string(let text): return text
    case .time(let time): return time.iso8601
    case .list, .members:
      var json: [UInt8] = []
      json.append(value: value)
      return String(decoding: json, as: UTF8.self)
    default: return ValueText.text(value)
    }
  }

  // ---- charts ----------------------------------------------------------------------------------
  private func chart(_ rows: [Value], hasMore: Bool) -> String? {
    guard let chart = pipeline.chart, !rows.isEmpty else { return nil }
    let text: String
    switch chart {
    case .bars(let labels, let number):
      var bars = BarChart()
      for row in rows {
        let label = labels.map { row[$0].flatMap(Self.cell) ?? "-" }.joined(separator: "  ")
        bars.add(label, Double(row[number]?.integer ?? 0))
      }
      text = bars.text(width: module.width)
    case .timeline(let seconds, nil):
      var bars = BarChart()
      for row in rows {
        bars.add(
          row["time"]?.time.map { Self.label($0, seconds) } ?? "(no time)",
          Double(row["count"]?.integer ?? 0))
      }
      text = bars.text(width: module.width)
    case .timeline(let seconds, let column?):
      text = timeline(rows, seconds, column)
    }
    return hasMore ? text + "\n… and more: the first \(Self.longestChart) rows are shown" : text
  }

  /// `2026-03-01 08:00`, a day alone when that is the length of time.
  private static func label(_ time: Timestamp, _ seconds: Int64) -> String {
    let text = time.iso8601
    if seconds % 86400 == 0 { return String(text.prefix(10)) }
    return text.prefix(10) + " " + text.dropFirst(11).prefix(seconds % 60 == 0 ? 5 : 8)
  }

  private func timeline(_ rows: [Value], _ seconds: Int64, _ column: String) -> String {
    let times = rows.compactMap { $0["time"]?.time }
    guard let first = times.min(), let last = times.max() else { return "(no times)" }
    let length = min(Int((last.seconds - first.seconds) / seconds) + 1, Histogram.mostFilled)
    var counts: [String: [Int]] = [:]
    for row in rows {
      guard let time = row["time"]?.time else { continue }
      let place = Int((time.seconds - first.seconds) / seconds)
      let label = row[column].flatMap(Self.cell) ?? "-"
      if place < length {
        counts[label, default: [Int](repeating: 0, count: length)][place] += Int(
          row["count"]?.integer ?? 0)
      }
    }
    var timeline = Timeline(from: Self.label(first, seconds), to: Self.label(last, seconds))
    let most = counts.sorted {
      ($1.value.reduce(0, +), $0.key) < ($0.value.reduce(0, +), $1.key)
    }
    for (label, counts) in most { timeline.add(label, counts) }
    return timeline.text(width: module.width)
  }
}

extension StreamsModule {
  /// All items of a stream, for a report.
  func list(_ handle: StreamHandle, _ frame: borrowing LuaFrame) throws(LuaFault) -> Value {
    let before = running
    running = RunningFrame(frame)
    defer { running = before }
    let (walk, ticket) = handle.walk()
    defer { withExtendedLifetime(ticket) {} }
    do throws(StreamFault) {
      let items = walk.items()
      var values: [Value] = []
      while let item = try items.next() { values.append(item.value) }
      return .list(values)
    } catch {
      throw LuaFault(.error, words(error, frame))
    }
  }

  private func words(_ fault: StreamFault, _ frame: borrowing LuaFrame) -> String {
    switch fault {
    case .message(let text): return text
    case .cancelled: return "cancelled"
    case .raised(let reference):
      frame.push(reference)
      defer { frame.pop(1) }
      session.state.release(reference)
      return session.classes.text(frame, -1)
    }
  }

  /// Text of a stream for `print`; words for what went wrong, when something did.
  func describe(_ handle: StreamHandle, _ frame: borrowing LuaFrame) -> String {
    let before = running
    running = RunningFrame(frame)
    defer { running = before }
    do throws(StreamProblem) {
      return try handle.text()
    } catch {
      switch error.reason {
      case .text(let text): return "stream: \(text)"
      case .fault(let fault):
        if case .cancelled = fault { session.state.cancelRun() }
        return "stream: \(words(fault, frame))"
      }
    }
  }
}

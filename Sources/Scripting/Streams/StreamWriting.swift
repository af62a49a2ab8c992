internal import AWS
internal import Events
internal import JSONScan
internal import LuaHost
internal import Predicates
internal import Reports
internal import Streams
internal import Values

/// `stream:write "file.csv"`: how many items were written. The file appears when it is complete, or stays as it was.
extension StreamHandle {
  static func write(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ handle: StreamHandle,
    _ path: String, _ name: String?
  ) throws(LuaFault) -> Int32 {
    guard !session.isConfined else { throw LuaFault(.error, "a plan writes no files") }
    let format = try format(name, path)
    let shape = handle.pipeline.shape
    return try handle.walk(frame, "write") { (walk) throws(StreamFault) in
      try StreamWriter(walk, shape).write(to: path, as: format)
    } _: { frame, count in
      frame.push(Int64(count))
      return 1
    }
  }

  /// The format that was named, or the one that a path ends with.
  private static func format(_ name: String?, _ path: String) throws(LuaFault) -> RowFormat {
    guard !path.isEmpty else { throw LuaFault(.error, "expected the name of a file, found \"\"") }
    guard let name else {
      if let known = RowFormat(path: path) { return known }
      throw LuaFault(
        .error,
        "expected a name that ends with .csv, .json or .ndjson, found \"\(path)\"; "
          + "or the format after it")
    }
    if let known = RowFormat(rawValue: name) { return known }
    let names = RowFormat.allCases.map(\.rawValue).joined(separator: ", ")
    throw LuaFault(.error, "expected a format (\(names)), found \"\(name)\"")
  }
}

/// Writes the items of a walk.
private struct StreamWriter {
  /// What CSV has of an event, before the whole of it.
  private static let eventFields = [
    "eventTime", "eventName", "eventSource", "awsRegion", "recipientAccountId", "sourceIPAddress",
    "userAgent", "userIdentity.type", "userIdentity.arn", "userIdentity.accessKeyId", "errorCode",
    "eventID",
  ]
  private let walk: Walk
  private let shape: ItemShape

  init(_ walk: Walk, _ shape: ItemShape) {
    self.walk = walk
    self.shape = shape
  }

  func write(to path: String, as format: RowFormat) throws(StreamFault) -> Int {
    do throws(Failure) {
      return try writeAll(to: path, as: format)
    } catch {
      switch error {
      case .output(let error): throw .message(error.description)
      case .walk(let fault): throw fault
      }
    }
  }

  private enum Failure: Error {
    case output(OutputError)
    case walk(StreamFault)
  }

  private func writeAll(to path: String, as format: RowFormat) throws(Failure) -> Int {
    // First: a bad path ends it before a long walk.
    var writer = RowWriter(format, to: try Self.open(path))
    let items = walk.items()
    if format == .csv {
      try writeCells(items, to: &writer)
    } else {
      while let item = try next(items) {
        if let document = document(item) {
          try Self.put { () throws(OutputError) in try writer.write(document: document) }
        }
      }
    }
    let count = writer.count
    do throws(OutputError) { try writer.finish() } catch { throw .output(error) }
    return count
  }

  private static func open(_ path: String) throws(Failure) -> ReportOutput {
    do throws(OutputError) { return try ReportOutput(path: path) } catch { throw .output(error) }
  }

  private static func put(_ body: () throws(OutputError) -> Void) throws(Failure) {
    do throws(OutputError) { try body() } catch { throw .output(error) }
  }

  private func next(_ items: any ItemIterator) throws(Failure) -> StreamItem? {
    do throws(StreamFault) { return try items.next() } catch { throw .walk(error) }
  }

  /// One line of JSON; nil, and a problem, when the record is none.
  private func document(_ item: StreamItem) -> [UInt8]? {
    switch item {
    case .event(let event):
      let json = event.json
      if json == nil {
        walk.note(
          SourceProblem(
            name: "write",
            message: "an event was left out: it has an escape that JSON does not allow"))
      }
      return json
    case .row(let row):
      var json: [UInt8] = []
      if let columns = shape.columns {
        json.append(row: row, columns: columns)
      } else {
        json.append(value: row)
      }
      return json
    }
  }

  // ---- CSV -------------------------------------------------------------------------------------
  private func writeCells(
    _ items: any ItemIterator, to writer: inout RowWriter
  ) throws(Failure) {
    switch shape {
    case .events:
      let paths = Self.eventFields.compactMap { FieldPath(dotted: $0) }
      try Self.put { () throws(OutputError) in
        try writer.write(header: Self.eventFields + ["event"])
      }
      while let item = try next(items) {
        guard let document = document(item) else { continue }
        let cells = eventCells(item, paths) + [.document(document)]
        try Self.put { () throws(OutputError) in try writer.write(cells: cells) }
      }
    case .rows(let columns?):
      try Self.put { () throws(OutputError) in try writer.write(header: columns) }
      while let item = try next(items) {
        let cells = columns.map { cell(item.value[$0] ?? .null) }
        try Self.put { () throws(OutputError) in try writer.write(cells: cells) }
      }
    case .rows(nil):
      // A header needs the columns of all rows.
      var rows: [Value] = []
      var columns: [String] = []
      while let item = try next(items) {
        var row = item.value
        if row.members == nil { row = .members(["value": row]) }
        for name in (row.members?.names ?? []).sorted() where !columns.contains(name) {
          columns.append(name)
        }
        rows.append(row)
      }
      try Self.put { () throws(OutputError) in
        if !rows.isEmpty { try writer.write(header: columns) }
        for row in rows { try writer.write(cells: columns.map { cell(row[$0] ?? .null) }) }
      }
    }
  }

  private func eventCells(_ item: StreamItem, _ paths: [FieldPath]) -> [RowWriter.Cell] {
    guard case .event(let event) = item else { return paths.map { _ in .empty } }
    return paths.map { path in
      EventFields.text(path, of: event.record.index, in: event.view).map { .text($0) } ?? .empty
    }
  }

  private func cell(_ value: Value) -> RowWriter.Cell {
    switch value {
    case .null: return .empty
    case .boolean, .integer, .double: return .plain(ValueText.text(value))
    case .list, .members:
      var json: [UInt8] = []
      json.append(value: value)
      return .document(json)
    default: return StreamHandle.cell(value).map { .text($0) } ?? .empty
    }
  }
}

internal import AWS
internal import Scripting
internal import LuaHost
internal import Streams

/// `_`, the last value, and `_1` … `_9`, the ones before it.
extension ShellSession {
  private static let kept = 9

  /// Makes a value of a frame the last one.
  func remember(_ frame: borrowing LuaFrame, _ index: Int) {
    let own = script.state.frame
    guard own.reserve(8) else { return }
    for number in stride(from: Self.kept, through: 1, by: -1) {
      script.pushScriptGlobal(number == 1 ? "_" : "_\(number - 1)")
      if own.kind(-1) == .null {
        own.pop(1)
      } else {
        script.setScriptGlobal("_\(number)")
      }
    }
    frame.push(copyOf: index)
    frame.move(1, to: own)
    script.setScriptGlobal("_")
  }

  /// Rows of a stream that the modes for people show.
  private var rowsShown: Int { max(20, (console.size()?.rows ?? 24) - 4) }

  /// Values that are shown in another way than by what is in them. Nil: in the ordinary way.
  func preview(
    _ frame: borrowing LuaFrame, _ index: Int
  ) throws(StreamFault) -> Snapshot? {
    if let stream = script.streams.handle(frame, index) { return try preview(stream) }
    guard !mode.isWhole, let text = ScriptSession.shownText(frame, index) else { return nil }
    return .object(text)
  }

  /// The first rows for people, all of them for programs.
  private func preview(_ stream: StreamHandle) throws(StreamFault) -> Snapshot {
    if mode.isWhole {
      let (columns, rows) = try script.streams.rows(stream)
      return .list(rows, .init(columns: columns))
    }
    let preview = try stream.preview(min(rowsShown, 50))
    if let chart = preview.chart { return .object(chart) }
    if preview.rows.isEmpty { return .object("(no events)") }
    let rows = preview.rows.map { Snapshot($0) }
    if !preview.hasMore { return .list(rows, .init(columns: preview.columns)) }
    return .list(
      rows,
      .init(
        columns: preview.columns,
        note: "… and more: the first \(rows.count) are shown; next() goes through them"))
  }
}

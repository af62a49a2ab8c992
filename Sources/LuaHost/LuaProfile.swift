internal import CLuaBridge

/// Where the time of Lua code goes, by line. For host functions: it is about the code that called them.
package enum LuaProfile {
  package struct Line: Sendable {
    package var source: String
    package var line: Int
    package var visits: Int
    package var nanoseconds: Int64
  }

  package static func begin(_ frame: borrowing LuaFrame) { lb_profile_begin(frame.L) }

  /// Ends it: the lines, those that took longest first.
  package static func end(_ frame: borrowing LuaFrame) -> [Line] {
    var records: UnsafePointer<lb_profile_line>?
    let count = lb_profile_end(frame.L, &records)
    guard let records else { return [] }
    let lines = UnsafeBufferPointer(start: records, count: Int(count)).compactMap {
      record -> Line? in
      guard record.line > 0 else { return nil }
      let source = withUnsafeBytes(of: record.source) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      return Line(
        source: source, line: Int(record.line), visits: Int(record.visits),
        nanoseconds: record.nanoseconds)
    }
    return lines.sorted { ($0.nanoseconds, $1.line) > ($1.nanoseconds, $0.line) }
  }
}

internal import System
internal import Values

/// How far a journal was written: kept in a file beside it, `JOURNAL.end`, and flushed after each record, so that
/// lines which are cut off cleanly are noticed.
///
///     {"records":45,"hash":"…"}
///
/// `hash` is the SHA-256 of the last line without its line end. The file is blank at its end, so that it has one
/// length and is rewritten in place. A run that is killed between the two leaves a journal with one record more.
package struct JournalEnd: Sendable, Hashable {
  /// The number of the last record.
  package var records: Int64
  package var digest: String

  static func path(beside journal: String) -> String { journal + ".end" }

  private static let length = 112

  /// What the file says; nil when there is none.
  static func read(beside journal: String) throws(JournalFault) -> JournalEnd? {
    let path = path(beside: journal)
    let bytes: [UInt8]
    do throws(SystemError) { bytes = try FileSystem.read(path) } catch {
      if error.isAbsent { return nil }
      throw JournalFault(error)
    }
    // A run that was killed before it wrote it for the first time.
    if bytes.isEmpty { return nil }
    guard let root = try? JSONDocument(bytes).root, let records = root["records"]?.integer,
      let digest = root["hash"]?.string
    else { throw JournalFault("\(path): expected how many records the journal has") }
    return JournalEnd(records: records, digest: digest)
  }

  /// What the file holds.
  var bytes: [UInt8] {
    var bytes: [UInt8] = Array(#"{"records":"#.utf8)
    bytes.appendJSON(records)
    bytes.append(contentsOf: #","hash":""#.utf8)
    bytes.append(contentsOf: digest.utf8)
    bytes.append(contentsOf: #""}"#.utf8)
    bytes.append(contentsOf: repeatElement(0x20, count: max(0, Self.length - 1 - bytes.count)))
    bytes.append(0x0A)
    return bytes
  }
}

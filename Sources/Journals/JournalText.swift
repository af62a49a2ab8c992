internal import Values

/// The bytes of a journal, read and checked.
package struct JournalText: Sendable {
  package private(set) var records: [JournalRecord] = []
  /// What stands behind the last line end: a record whose writing was cut short by a kill.
  package private(set) var tornTail: [UInt8] = []

  /// Whether the tail is a whole record that only lacks its line end.
  package private(set) var isTailWhole = false

  /// The hash that the next record has to name.
  private(set) var lastDigest = LineDigest.none
  var nextNumber: Int64 { (records.last?.number ?? 0) + 1 }

  /// The first bad line, and what is wrong with it: `records` are those before it.
  package private(set) var fault: JournalFault?

  package init(_ bytes: [UInt8] = []) {
    var start = 0
    var number = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      number += 1
      do throws(JournalFault) {
        try add(Array(bytes[start..<end]), number)
      } catch {
        fault = error
        return
      }
      start = end + 1
    }
    tornTail = Array(bytes[start...])
    guard !tornTail.isEmpty else { return }
    var whole = self
    do throws(JournalFault) {
      try whole.add(tornTail, number + 1)
      whole.isTailWhole = true
      self = whole
    } catch {
      // Torn: not a record, and not a fault.
    }
  }

  /// Adds a record that was just made.
  mutating func append(_ line: [UInt8]) throws(JournalFault) { try add(line, records.count + 1) }

  private mutating func add(_ line: [UInt8], _ number: Int) throws(JournalFault) {
    let record: JournalRecord
    do throws(JournalFault) {
      record = try JournalRecord(line: line)
    } catch {
      throw JournalFault(error.message, line: number)
    }
    guard record.number == nextNumber else {
      throw JournalFault(
        "expected the record \(nextNumber), found \(record.number): records are missing or out of order",
        line: number)
    }
    guard record.json["previous"]?.string == lastDigest else {
      throw JournalFault(
        number == 1
          ? "the first record names a record before it: records are missing"
          : "it does not follow line \(number - 1): that line was changed, or lines are missing",
        line: number)
    }
    records.append(record)
    lastDigest = LineDigest.sha256(line)
  }
}

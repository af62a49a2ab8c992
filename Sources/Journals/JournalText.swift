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

  /// What the file beside the journal says of its end; nil when there is none, as in journals of earlier versions.
  package private(set) var end: JournalEnd?

  /// Lines that are no record, or follow one that is none: what `repair` would lose.
  package private(set) var lostLines: [[UInt8]] = []

  /// Whether the last line was cut short.
  package var isTorn: Bool { !tornTail.isEmpty && !isTailWhole }

  /// How many records are known to be missing at the end.
  package var missing: Int64 {
    guard let end, lostLines.isEmpty else { return 0 }
    return max(0, end.records - (records.last?.number ?? 0))
  }

  /// - Parameter end: what the file beside the journal says, read before the journal was.
  package init(_ bytes: [UInt8] = [], end: JournalEnd? = nil) {
    self.end = end
    readLines(bytes)
    checkEnd()
  }

  /// Whether nothing was cut off: the last record that was written is there.
  private mutating func checkEnd() {
    guard let end, fault == nil else { return }
    let last = records.last?.number ?? 0
    guard last >= end.records else {
      fault = JournalFault(
        "\(end.records) records were written, and \(last) \(last == 1 ? "is" : "are") there: "
          + "lines were cut off at the end", line: records.count + 1)
      return
    }
    // Records of a run that was killed before it could say so may follow.
    let named = records.first { $0.number == end.records }
    if let named, LineDigest.sha256(named.line) != end.digest {
      fault = JournalFault(
        "record \(end.records) is not the one that was written last: lines were replaced",
        line: records.count)
    }
  }

  private mutating func readLines(_ bytes: [UInt8]) {
    var start = 0
    var number = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      number += 1
      do throws(JournalFault) {
        try add(Array(bytes[start..<end]), number)
      } catch {
        fault = error
        lostLines = bytes[start...].split(separator: 0x0A).map { Array($0) }
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
  mutating func append(_ line: [UInt8]) throws(JournalFault) {
    try add(line, records.count + 1)
    end = JournalEnd(records: nextNumber - 1, digest: lastDigest)
  }

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

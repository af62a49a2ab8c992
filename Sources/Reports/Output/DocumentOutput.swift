internal import Values
extension ReportOutput {
  /// Writes one JSON document on a line of its own, with nothing in it that a terminal would obey.
  ///
  /// - Throws: `OutputError.cannotWrite` or `.readerGone`.
  package mutating func write(line document: [UInt8]) throws(OutputError) {
    try write { bytes in
      bytes.appendJSON(document: document)
      bytes.append(UInt8(ascii: "\n"))
    }
  }
}

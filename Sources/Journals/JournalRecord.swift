package import Values
internal import System

/// One line of a journal.
///
///     {"seq":7,"time":"…","type":"call",…,"previous":"…","hash":"…"}
///
/// `previous` is the SHA-256 of the line before, without its line end; `hash` that of this line up to the
/// comma in front of `"hash"`. So a change of a line shows in that line, or in the next one if its hash was
/// made anew.
package struct JournalRecord: Sendable {
  /// The line without its end.
  package let line: [UInt8]
  package let json: JSON
  package let number: Int64

  package var type: String { json["type"]?.string ?? "" }
  package var run: String { json["run"]?.string ?? "" }

  static let tailLength = #","hash":""#.utf8.count + 64 + #""}"#.utf8.count

  /// Makes the line of a record.
  ///
  /// - Parameter members: a JSON object with the record's own members.
  static func line(
    number: Int64, time: String, members: [UInt8], previous: String
  ) -> [UInt8] {
    var line: [UInt8] = []
    line.append(contentsOf: #"{"seq":"#.utf8)
    line.appendJSON(number)
    line.append(contentsOf: #","time":"#.utf8)
    line.appendJSON(time)
    if members.count > 2 {
      line.append(UInt8(ascii: ","))
      line.append(contentsOf: members.dropFirst().dropLast())
    }
    line.append(contentsOf: #","previous":""#.utf8)
    line.append(contentsOf: previous.utf8)
    line.append(UInt8(ascii: "\""))
    let hash = LineDigest.sha256(line)
    line.append(contentsOf: #","hash":""#.utf8)
    line.append(contentsOf: hash.utf8)
    line.append(contentsOf: #""}"#.utf8)
    return line
  }

  /// Reads a line and checks its own hash.
  ///
  /// - Throws: what is wrong with the line.
  init(line: [UInt8]) throws(JournalFault) {
    guard line.count > Self.tailLength else { throw JournalFault("expected a record") }
    do {
      json = try JSONDocument(line).root
    } catch {
      throw JournalFault("expected a JSON object: \(error.message)")
    }
    guard let number = json["seq"]?.integer, let hash = json["hash"]?.string,
      json["previous"]?.string != nil
    else { throw JournalFault("expected \"seq\", \"previous\" and \"hash\"") }
    let expected = LineDigest.sha256(line.dropLast(Self.tailLength))
    guard hash == expected, line.suffix(Self.tailLength).starts(with: #","hash":""#.utf8) else {
      throw JournalFault("the record was changed: its hash is not that of its text")
    }
    self.line = line
    self.number = number
  }
}

/// What is wrong with a journal, in words.
package struct JournalFault: Error, Sendable {
  package var message: String
  /// Counted from 1.
  package var lineNumber: Int?

  package init(_ message: String, line: Int? = nil) {
    self.message = message
    lineNumber = line
  }

  init(_ error: SystemError) { self.init(error.description) }
}

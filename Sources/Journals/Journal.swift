internal import Values
internal import System

/// The durable record of every change that plans make in one account: a file of JSON lines, or memory.
///
/// A record is on the disk when `append` returns. Used by one thread.
package final class Journal {
  private enum Place {
    case file(path: String)
    case memory
  }
  private let place: Place
  private var lock: JournalLock?
  private var file: OpenFile?
  private var endFile: OpenFile?
  private var text: JournalText?
  /// Why nothing more can be written.
  private var failure: JournalFault?

  package init(path: String) { place = .file(path: path) }

  /// A journal that ends with the process: of an account that does so too.
  package init() { place = .memory }

  /// Where it is, for messages.
  package var path: String {
    switch place {
    case .file(let path): path
    case .memory: "(in memory)"
    }
  }

  // ---- reading ---------------------------------------------------------------------------------
  /// The records, checked; none when there is no file yet. A torn last line is no record.
  ///
  /// - Throws: the first line that is wrong.
  package func records() throws(JournalFault) -> [JournalRecord] {
    if let text { return text.records }
    return try checked().records
  }

  /// The file's text; its `fault` says what is wrong with it.
  package func read() throws(JournalFault) -> JournalText {
    guard case .file(let path) = place else { return text ?? JournalText() }
    // First the end: a run that goes on may add records meanwhile.
    let end = try JournalEnd.read(beside: path)
    return JournalText(try Self.bytes(of: path) ?? [], end: end)
  }

  private func checked() throws(JournalFault) -> JournalText {
    let text = try read()
    guard let fault = text.fault else { return text }
    let line = fault.lineNumber.map { ":\($0)" } ?? ""
    throw JournalFault(
      "\(path)\(line): \(fault.message); `moonwatch journal repair` says what is lost and what stands",
      line: fault.lineNumber)
  }

  /// Whether there is a journal.
  package var exists: Bool {
    guard case .file(let path) = place else { return true }
    return FileSystem.exists(path) || FileSystem.exists(JournalEnd.path(beside: path))
  }

  private static func bytes(of path: String) throws(JournalFault) -> [UInt8]? {
    do throws(SystemError) { return try FileSystem.readTrusted(path) } catch {
      if error.isAbsent { return nil }
      throw JournalFault(error)
    }
  }

  // ---- writing ---------------------------------------------------------------------------------
  /// Takes the account's lock and reads the journal, which is made with the first record that is written.
  ///
  /// - Parameters:
  ///   - holder: who we are, for a run that has to wait for this one.
  ///   - timeout: seconds to wait for another run.
  ///   - waiting: is told whom we wait for.
  package func open(
    holder: String, timeout: Double, waiting: (String) -> Void, isCancelled: () -> Bool
  ) throws(JournalFault) {
    guard text == nil else { return }
    guard case .file(let path) = place else {
      text = JournalText()
      return
    }
    do throws(SystemError) {
      // For their owner only.
      try FileSystem.makeFolders(FileSystem.folder(of: path), permissions: 0o700)
      try FileSystem.requireTrusted(path, orAbsent: true)
    } catch {
      throw JournalFault(error)
    }
    lock = try JournalLock(
      path: path + ".lock", holder: holder, timeout: timeout, waiting: waiting,
      isCancelled: isCancelled)
    text = try checked()
  }

  /// Opens the file. What a killed run has left of its last line is set aside in a file of its own, and a record
  /// says so.
  private func openFile(_ path: String, _ found: JournalText) throws(JournalFault) {
    do throws(SystemError) {
      let isNew = !FileSystem.exists(path)
      file = try OpenFile(path, [.writing, .atEnd, .creating, .notThroughLink])
      endFile = try OpenFile(
        JournalEnd.path(beside: path), [.writing, .creating, .notThroughLink])
      if isNew { try FileSystem.flushFolder(FileSystem.folder(of: path)) }
    } catch {
      throw JournalFault(error)
    }
    if found.isTailWhole {
      try write([0x0A])
    } else if !found.tornTail.isEmpty {
      try setAside(found.tornTail, path)
    }
  }

  private func setAside(_ tail: [UInt8], _ path: String) throws(JournalFault) {
    let number = text?.nextNumber ?? 1
    let aside = "\(path).torn-\(number)"
    do throws(SystemError) {
      let copy = try OpenFile(aside, [.writing, .creating, .emptied, .notThroughLink])
      try copy.descriptor.write(tail)
      try copy.flush()
      if let size = try file?.status().size { try file?.truncate(to: size - tail.count) }
    } catch {
      throw JournalFault(error)
    }
    var members: [UInt8] = Array(#"{"type":"torn","bytes":"#.utf8)
    members.appendJSON(tail.count)
    members.append(contentsOf: #","file":"#.utf8)
    members.appendJSON(aside)
    members.append(UInt8(ascii: "}"))
    try append(members)
  }

  /// Writes a record and waits until it is on the disk.
  ///
  /// - Parameter members: a JSON object on one line, with what the record says.
  /// - Returns: the record's number.
  @discardableResult
  package func append(_ members: [UInt8]) throws(JournalFault) -> Int64 {
    guard let opened = text else { throw JournalFault("the journal is not open") }
    if let failure { throw failure }
    if case .file(let path) = place, file == nil { try openFile(path, opened) }
    let known = text ?? opened
    let line = JournalRecord.line(
      number: known.nextNumber, time: Self.now, members: members, previous: known.lastDigest)
    if file != nil { try write(line + [0x0A]) }
    var next = known
    try next.append(line)
    text = next
    try writeEnd(next.end)
    return next.nextNumber - 1
  }

  private func write(_ bytes: [UInt8]) throws(JournalFault) {
    guard let size = try? file?.status().size else {
      throw JournalFault("\(path): the journal is not open")
    }
    do throws(SystemError) {
      try file?.descriptor.write(bytes)
      try file?.flush()
    } catch {
      // A part of a line must not stand before other lines.
      try? file?.truncate(to: size)
      let fault = JournalFault(error)
      failure = fault
      throw fault
    }
  }

  private func writeEnd(_ end: JournalEnd?) throws(JournalFault) {
    guard let end else { return }
    do throws(SystemError) {
      try endFile?.descriptor.write(end.bytes, at: 0)
      try endFile?.flush()
    } catch {
      let fault = JournalFault(error)
      failure = fault
      throw fault
    }
  }

  // ---- repair ----------------------------------------------------------------------------------
  /// Puts the records that stand in place of a journal with a fault. The old file is kept beside it, and a record
  /// says what was lost. Takes the account's lock.
  ///
  /// - Returns: where the old file is; nil when there was none.
  @discardableResult
  package func repair(holder: String, timeout: Double) throws(JournalFault) -> String? {
    guard case .file(let path) = place else { return nil }
    lock = try JournalLock(
      path: path + ".lock", holder: holder, timeout: timeout, waiting: { _ in },
      isCancelled: { false })
    let found = try read()
    guard let fault = found.fault else { return nil }
    var lines: [UInt8] = []
    for record in found.records {
      lines += record.line
      lines.append(0x0A)
    }
    var aside: String?
    do throws(SystemError) {
      if FileSystem.exists(path) {
        let name = Self.unused(path)
        try FileSystem.replace(name, with: try FileSystem.read(path), .ownerOnly)
        aside = name
      }
      try FileSystem.replace(path, with: lines, .ownerOnly)
      let end = JournalEnd(records: found.nextNumber - 1, digest: found.lastDigest)
      try FileSystem.replace(JournalEnd.path(beside: path), with: end.bytes, .ownerOnly)
    } catch {
      throw JournalFault(error)
    }
    text = JournalText(lines)
    var members: [UInt8] = Array(#"{"type":"repaired","lines":"#.utf8)
    members.appendJSON(found.lostLines.count)
    members.append(contentsOf: #","missing":"#.utf8)
    members.appendJSON(found.missing)
    members.append(contentsOf: #","fault":"#.utf8)
    members.appendJSON(fault.message)
    members.append(contentsOf: #","file":"#.utf8)
    members.appendJSON(aside)
    members.append(UInt8(ascii: "}"))
    try append(members)
    return aside
  }

  /// A name for a broken journal's file that is not taken.
  private static func unused(_ path: String) -> String {
    var number = 1
    while FileSystem.exists("\(path).broken-\(number)") { number += 1 }
    return "\(path).broken-\(number)"
  }

  private static var now: String {
    let time = ThisProcess.time
    return Timestamp(milliseconds: time.seconds * 1000 + Int64(time.nanoseconds / 1_000_000))
      .iso8601Milliseconds
  }
}

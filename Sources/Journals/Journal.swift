internal import Glibc
internal import JSON
internal import Timestamps

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
  private var descriptor: Int32 = -1
  private var text: JournalText?

  package init(path: String) { place = .file(path: path) }

  /// A journal that ends with the process: of an account that does so too.
  package init() { place = .memory }

  deinit { if descriptor >= 0 { close(descriptor) } }

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
    return JournalText(try Self.bytes(of: path) ?? [])
  }

  private func checked() throws(JournalFault) -> JournalText {
    let text = try read()
    guard let fault = text.fault else { return text }
    let line = fault.lineNumber.map { ":\($0)" } ?? ""
    throw JournalFault("\(path)\(line): \(fault.message)", line: fault.lineNumber)
  }

  /// Whether there is a journal.
  package var exists: Bool {
    guard case .file(let path) = place else { return true }
    return access(path, F_OK) == 0
  }

  private static func bytes(of path: String) throws(JournalFault) -> [UInt8]? {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw JournalFault("\(path): " + String(cString: strerror(errno)))
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw JournalFault("\(path): expected a regular file")
    }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = part.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw JournalFault("\(path): " + String(cString: strerror(errno))) }
      if count == 0 { return bytes }
      bytes += part.prefix(count)
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
    try Self.makeFolder(of: path)
    lock = try JournalLock(
      path: path + ".lock", holder: holder, timeout: timeout, waiting: waiting,
      isCancelled: isCancelled)
    text = try checked()
  }

  /// Opens the file. What a killed run has left of its last line is set aside in a file of its own, and a record
  /// says so.
  private func openFile(_ path: String, _ found: JournalText) throws(JournalFault) {
    let isNew = access(path, F_OK) != 0
    let file = Glibc.open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw JournalFault("\(path): " + String(cString: strerror(errno))) }
    descriptor = file
    if isNew { try Self.flushFolder(of: path) }
    if found.isTailWhole {
      try write([0x0A])
    } else if !found.tornTail.isEmpty {
      try setAside(found.tornTail, path)
    }
  }

  private func setAside(_ tail: [UInt8], _ path: String) throws(JournalFault) {
    let number = text?.nextNumber ?? 1
    let aside = "\(path).torn-\(number)"
    let file = Glibc.open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw JournalFault("\(aside): " + String(cString: strerror(errno))) }
    let count = tail.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    let isKept = count == tail.count && fsync(file) == 0
    close(file)
    guard isKept else { throw JournalFault("\(aside): " + String(cString: strerror(errno))) }
    var status = stat()
    guard fstat(descriptor, &status) == 0,
      ftruncate(descriptor, status.st_size - tail.count) == 0
    else { throw JournalFault("\(path): " + String(cString: strerror(errno))) }
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
    if case .file(let path) = place, descriptor < 0 { try openFile(path, opened) }
    let known = text ?? opened
    let line = JournalRecord.line(
      number: known.nextNumber, time: Self.now, members: members, previous: known.lastDigest)
    if descriptor >= 0 { try write(line + [0x0A]) }
    var next = known
    try next.append(line)
    text = next
    return next.nextNumber - 1
  }

  private func write(_ bytes: [UInt8]) throws(JournalFault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw JournalFault("\(path): " + String(cString: strerror(errno))) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else {
      throw JournalFault("\(path): cannot be flushed: " + String(cString: strerror(errno)))
    }
  }

  private static var now: String {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec / 1_000_000))
      .iso8601
  }

  // ---- folders ---------------------------------------------------------------------------------
  /// Makes the folders that a path needs, for their owner only.
  private static func makeFolder(of path: String) throws(JournalFault) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    if access(folder, F_OK) == 0 { return }
    try makeFolder(of: folder)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw JournalFault("\(folder): " + String(cString: strerror(errno)))
    }
  }

  private static func flushFolder(of path: String) throws(JournalFault) {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let file = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw JournalFault("\(folder): " + String(cString: strerror(errno))) }
    defer { close(file) }
    guard fsync(file) == 0 else {
      throw JournalFault("\(folder): " + String(cString: strerror(errno)))
    }
  }
}

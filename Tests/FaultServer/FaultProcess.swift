internal import Foundation
internal import Synchronization

/// The process that plays all servers of a test run. It ends when this one does.
final class FaultProcess: Sendable {
  static let shared = Result { try FaultProcess() }

  private struct State {
    var lines: [Int: FaultLine] = [:]
    var count = 0
    var hasEnded = false
  }
  private let state = Mutex(State())
  /// One order at a time: long ones are written in parts.
  private let orders: Mutex<FileHandle>

  private init() throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("faults.py")
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-I", "-B", script.path]
    process.standardInput = input
    process.standardOutput = output
    orders = Mutex(input.fileHandleForWriting)
    try process.run()
    // Ours would keep the pipe open when the process has gone.
    try output.fileHandleForWriting.close()
    let answers = output.fileHandleForReading
    Thread.detachNewThread { [self] in read(answers) }
  }

  /// Begins a server.
  ///
  /// - Parameter settings: members of the document for it.
  func line(_ settings: String) throws -> FaultLine {
    let line = state.withLock { state in
      state.count += 1
      let line = FaultLine(number: state.count, process: self)
      if state.hasEnded { line.put(nil) } else { state.lines[state.count] = line }
      return line
    }
    // JSON has line ends between its parts only.
    try send(#"{"server":\#(line.number),\#(settings.replacing("\n", with: " "))}"#)
    return line
  }

  func send(_ order: String) throws {
    try orders.withLock { try $0.write(contentsOf: Data((order + "\n").utf8)) }
  }

  private func read(_ handle: FileHandle) {
    var rest = Data()
    while case let data = handle.availableData, !data.isEmpty {
      rest += data
      while let end = rest.firstIndex(of: 0x0A) {
        if let report = try? JSONDecoder().decode(Report.self, from: rest[..<end]) { pass(report) }
        rest = Data(rest[(end + 1)...])
      }
    }
    let lines = state.withLock { state in
      state.hasEnded = true
      return state.lines.values
    }
    for line in lines { line.put(nil) }
  }

  private func pass(_ report: Report) {
    let line = state.withLock { state in
      report.stopped == true
        ? state.lines.removeValue(forKey: report.server) : state.lines[report.server]
    }
    if let port = report.port {
      line?.put(.listening(port: port, certificate: report.certificate))
    } else {
      line?.put(report.request.map { .request($0) })
    }
  }

  private struct Report: Decodable {
    var server: Int
    var port: Int?
    var certificate: String?
    var request: FaultServer.Request?
    var stopped: Bool?
  }
}

/// What one server says, in order.
final class FaultLine: Sendable {
  enum Word: Sendable {
    case listening(port: Int, certificate: String?)
    case request(FaultServer.Request)
  }

  private struct State {
    var words: [Word] = []
    var hasEnded = false
    var isStopping = false
  }
  let number: Int
  private let process: FaultProcess
  private let state = Mutex(State())
  private let arrival = DispatchSemaphore(value: 0)

  init(number: Int, process: FaultProcess) {
    self.number = number
    self.process = process
  }

  /// Nil: there is no more.
  func put(_ word: Word?) {
    state.withLock { state in
      if let word { state.words.append(word) } else { state.hasEnded = true }
    }
    arrival.signal()
  }

  /// Waits for a word; nil after the last, and when none comes: a test fails then, and does not hang.
  func next() -> Word? {
    guard arrival.wait(timeout: .now() + .seconds(20)) == .success else { return nil }
    return state.withLock { state in
      if !state.words.isEmpty { return state.words.removeFirst() }
      arrival.signal()  // the end stays
      return nil
    }
  }

  func stop() {
    let isFirst = state.withLock { state in
      defer { state.isStopping = true }
      return !state.isStopping && !state.hasEnded
    }
    if isFirst { try? process.send(#"{"server":\#(number),"stop":true}"#) }
  }
}

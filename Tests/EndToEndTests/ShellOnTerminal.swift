import Foundation
import Glibc
import Testing

/// The shell on a pseudo-terminal, driven by keys. What it writes is kept as text, without control sequences.
final class ShellOnTerminal {
  struct NoTerminal: Error { var reason: Int32 }

  private let process = Process()
  private let master: Int32
  private let slave: Int32
  let scratch: Scratch
  private var output: [UInt8] = []
  /// Where the next wait begins to look.
  private var seen = 0

  init(
    _ arguments: [String] = [], environment: [String: String] = [:], scratch: Scratch? = nil,
    width: Int = 100, term: String = "xterm", waitsForPrompt: Bool = true
  ) throws {
    self.scratch = try scratch ?? Scratch()
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: UInt32 = 0
    var unlocked: Int32 = 0
    // TIOCSPTLCK and TIOCGPTN, which the headers that Swift sees do not have.
    guard master >= 0, ioctl(master, 0x4004_5431, &unlocked) == 0,
      ioctl(master, 0x8004_5430, &number) == 0
    else { throw NoTerminal(reason: errno) }
    slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw NoTerminal(reason: errno) }
    resize(width: width, height: 40)
    // A session of its own, so that the terminal's signals reach it.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/setsid")
    // Signals as a login shell leaves them: what this process ignores would stay ignored.
    process.arguments =
      ["--ctty", "--wait", "/usr/bin/env", "--default-signal", Tool.binary.path, "shell"]
      + arguments
    process.currentDirectoryURL = self.scratch.folder
    var variables = [
      "TERM": term, "HOME": self.scratch.path, "PATH": "/usr/bin:/bin", "PAGER": "cat",
      "NO_COLOR": "1", "AWS_EC2_METADATA_DISABLED": "true", "SWIFT_BACKTRACE": "enable=no",
    ]
    variables.merge(environment) { $1 }
    process.environment = variables
    let handle = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    if waitsForPrompt { try wait(for: "moonwatch> ") }
  }

  deinit {
    // What still runs is hung up on.
    close(master)
    close(slave)
  }

  func resize(width: Int, height: Int) {
    var size = winsize()
    size.ws_col = UInt16(width)
    size.ws_row = UInt16(height)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Types, taking in what is answered meanwhile.
  func type(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let chunk = rest.prefix(500)
      let count = chunk.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      take(timeout: 0)
    }
  }

  /// Types a line and waits for what it gives, and for the next prompt.
  func enter(
    _ line: String, expecting text: String, location: SourceLocation = #_sourceLocation
  ) throws {
    type(line + "\r")
    try wait(for: text, location: location)
    try wait(for: "moonwatch> ", location: location)
  }

  /// Waits until a text is written after what was waited for last.
  func wait(for text: String, location: SourceLocation = #_sourceLocation) throws {
    // Foundation finds no empty text.
    if text.isEmpty { return }
    while true {
      let shown = Self.plain(output)
      let rest = shown.dropFirst(seen)
      if let range = rest.range(of: text) {
        seen = shown.distance(from: shown.startIndex, to: range.upperBound)
        return
      }
      guard take(timeout: 20_000) else {
        Issue.record("no \"\(text)\" in \"\(rest)\"", sourceLocation: location)
        throw NoTerminal(reason: 0)
      }
    }
  }

  /// Everything that was written, control sequences and all.
  var raw: [UInt8] { output }

  /// Waits for the end, and gives the exit status.
  func status() -> Int32 {
    while process.isRunning { take(timeout: 20) }
    return process.terminationStatus
  }

  /// Takes what is there; false when there was nothing for so many milliseconds.
  @discardableResult
  private func take(timeout: Int32) -> Bool {
    var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, timeout) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    output += bytes.prefix(count)
    return true
  }

  /// Without escape sequences and carriage returns.
  private static func plain(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0x1B, at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "[") {
        at += 2
        while at < bytes.count, !(0x40...0x7E).contains(bytes[at]) { at += 1 }
      } else if bytes[at] != 0x0D {
        text.append(bytes[at])
      }
      at += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}

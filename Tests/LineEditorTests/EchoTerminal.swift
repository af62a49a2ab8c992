import Foundation
import Glibc
import Testing

/// EchoShell on a pseudo-terminal whose screen can be looked at.
final class EchoTerminal {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let binary = root.appendingPathComponent(".build/debug/EchoShell")

  struct NoTerminal: Error { var reason: Int32 }

  private let process = Process()
  private let master: Int32
  private let slave: Int32
  private(set) var screen: VirtualTerminal
  private let before: termios

  init(
    _ arguments: [String] = [], width: Int = 80, height: Int = 24, term: String = "xterm"
  ) throws {
    screen = VirtualTerminal(width: width, height: height)
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: UInt32 = 0
    var unlocked: Int32 = 0
    // TIOCSPTLCK and TIOCGPTN, which the headers that Swift sees do not have.
    guard master >= 0, ioctl(master, 0x4004_5431, &unlocked) == 0,
      ioctl(master, 0x8004_5430, &number) == 0
    else { throw NoTerminal(reason: errno) }
    slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw NoTerminal(reason: errno) }
    var mode = termios()
    tcgetattr(slave, &mode)
    before = mode
    setSize(width: width, height: height)
    // A session of its own, so that the terminal's signals reach it.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/setsid")
    process.arguments = ["--ctty", "--wait", Self.binary.path] + arguments
    process.environment = ["TERM": term, "HOME": "/dev/null", "SWIFT_BACKTRACE": "enable=no"]
    let handle = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    try wait("the prompt") { $0.lines.last?.hasPrefix(">") == true }
  }

  deinit {
    // What still runs is hung up on.
    close(master)
    close(slave)
  }

  private func setSize(width: Int, height: Int) {
    var size = winsize()
    size.ws_col = UInt16(width)
    size.ws_row = UInt16(height)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Resizes the terminal, which tells the process.
  func resize(width: Int, height: Int) {
    screen.resize(width: width)
    setSize(width: width, height: height)
  }

  /// Types, taking in what is answered meanwhile.
  func type(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let chunk = rest.prefix(1000)
      let count = chunk.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      take(timeout: 0)
    }
  }

  /// Waits until the screen is as wanted; fails after ten seconds of silence.
  func wait(
    _ what: String, location: SourceLocation = #_sourceLocation,
    until isThere: (VirtualTerminal) -> Bool
  ) throws {
    while !isThere(screen) {
      guard take(timeout: 10_000) else {
        Issue.record("no \(what); the screen: \(screen.lines)", sourceLocation: location)
        throw NoTerminal(reason: 0)
      }
    }
  }

  /// Waits for a text in any line, also one that has scrolled away.
  func wait(for text: String, location: SourceLocation = #_sourceLocation) throws {
    try wait(text, location: location) { screen in
      (screen.scrollback + screen.lines).contains { $0.contains(text) }
    }
  }

  /// Ends the wait of a process that said that it waits.
  func resume() {
    let line = screen.lines.first { $0.hasPrefix("waiting ") } ?? ""
    if let process = Int32(line.dropFirst(8)) { kill(process, SIGUSR1) }
  }

  /// Types Ctrl-D at the next prompt. Sooner it would mean something else to the terminal.
  func end(location: SourceLocation = #_sourceLocation) throws {
    try wait("a prompt", location: location) { $0.lines.last == ">" }
    type("\u{04}")
  }

  /// Waits for the end of the process, and gives whether the terminal is as it was.
  func isRestoredAtEnd() -> Bool {
    var waits = 0
    while process.isRunning, waits < 200 {
      if !take(timeout: 50) { waits += 1 }
    }
    while take(timeout: 0) {}
    guard !process.isRunning else { return false }
    var now = termios()
    tcgetattr(slave, &now)
    return now.c_lflag == before.c_lflag && now.c_iflag == before.c_iflag
      && now.c_oflag == before.c_oflag && !screen.isBracketedPaste
  }

  @discardableResult
  private func take(timeout: Int32) -> Bool {
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, timeout) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    screen.write(Array(bytes[..<count]))
    return true
  }
}

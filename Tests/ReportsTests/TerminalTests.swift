import Glibc
import Reports
import System
import Testing

@Suite struct TerminalTests {
  @Test(
    "colour follows the usual variables",
    arguments: [
      ([:], true, false),
      (["TERM": "xterm"], true, true),
      (["TERM": "xterm"], false, false),
      (["TERM": "dumb"], true, false),
      (["TERM": "xterm", "NO_COLOR": "1"], true, false),
      (["TERM": "xterm", "NO_COLOR": ""], true, true),
      (["TERM": "xterm", "CLICOLOR": "0"], true, false),
      (["CLICOLOR_FORCE": "1"], false, true),
      (["CLICOLOR_FORCE": "0"], false, false),
      (["CLICOLOR_FORCE": ""], false, false),
      (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true, false),
      (["CLICOLOR_FORCE": "1", "TERM": "dumb"], true, true),
    ] as [([String: String], Bool, Bool)])
  func colour(variables: [String: String], isTerminal: Bool, expected: Bool) {
    #expect(Terminal.usesColour(isTerminal: isTerminal) { variables[$0] } == expected)
  }

  @Test func aFileIsNoTerminal() throws {
    let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    let terminal = Terminal(descriptor: Descriptor(descriptor, name: "terminal")) {
      ["COLUMNS": "120", "TERM": "xterm"][$0]
    }
    #expect(terminal.width == nil)
    #expect(!terminal.isTerminal)
    #expect(!terminal.colour)
  }

  @Test(
    "the width is that of COLUMNS, of the terminal, or 80",
    .enabled(if: access("/dev/pts/ptmx", F_OK) == 0, "there are no pseudo terminals here"),
    arguments: [(nil, 97, 97), ("120", 97, 120), ("0", 97, 97), ("wide", 97, 97), (nil, 0, 80)])
  func width(columns: String?, size: UInt16, expected: Int) throws {
    // posix_openpt(3), unlockpt(3) and ptsname(3), which Swift does not import.
    let leader = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(leader) }
    var isLocked: Int32 = 0
    var number: UInt32 = 0
    let isReady =
      ioctl(leader, UInt(0x4004_5431 /* TIOCSPTLCK */), &isLocked) == 0
      && ioctl(leader, UInt(0x8004_5430 /* TIOCGPTN */), &number) == 0
    try #require(isReady)
    let descriptor = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    var window = winsize(ws_row: 24, ws_col: size, ws_xpixel: 0, ws_ypixel: 0)
    let isSized = ioctl(descriptor, UInt(TIOCSWINSZ), &window) == 0
    try #require(isSized)
    let terminal = Terminal(descriptor: Descriptor(descriptor, name: "terminal")) {
      $0 == "COLUMNS" ? columns : nil
    }
    #expect(terminal.width == expected)
  }
}

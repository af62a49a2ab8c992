import Glibc

/// What is known about the terminal behind a descriptor: how wide it is, and whether to use colour.
package struct Terminal: Sendable, Hashable {
  /// Columns; `nil` when the descriptor is not a terminal, and lines may be of any length.
  package let width: Int?

  /// Whether to write ANSI colours.
  package let colour: Bool

  /// Whether the descriptor is a terminal.
  package var isTerminal: Bool { width != nil }

  /// Asks the system about `descriptor`. `variable` looks up environment variables.
  package init(
    descriptor: Int32, variable: (String) -> String? = Terminal.environmentVariable
  ) {
    let isTerminal = isatty(descriptor) == 1
    self.width = isTerminal ? Self.columns(descriptor: descriptor, variable: variable) : nil
    self.colour = Self.usesColour(isTerminal: isTerminal, variable: variable)
  }

  /// Colour by the usual variables, the first that applies: a `NO_COLOR` that is not empty is off
  /// (<https://no-color.org>); a `CLICOLOR_FORCE` other than empty or `0` is on; without a
  /// terminal, with `CLICOLOR=0`, or with `TERM` absent, empty or `dumb`, off; otherwise on.
  package static func usesColour(isTerminal: Bool, variable: (String) -> String?) -> Bool {
    if let value = variable("NO_COLOR"), !value.isEmpty { return false }
    if let value = variable("CLICOLOR_FORCE"), !value.isEmpty, value != "0" { return true }
    guard isTerminal, variable("CLICOLOR") != "0" else { return false }
    let kind = variable("TERM") ?? ""
    return !kind.isEmpty && kind != "dumb"
  }

  /// Columns of a terminal: `COLUMNS` if it is a number above zero, else what the terminal says
  /// (`TIOCGWINSZ`), else 80.
  package static func columns(descriptor: Int32, variable: (String) -> String?) -> Int {
    if let value = variable("COLUMNS").flatMap({ Int($0) }), value > 0 { return value }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Columns and rows of a terminal.
  package static func size(descriptor: Int32) -> (columns: Int, rows: Int) {
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_row > 0
    return (
      columns(descriptor: descriptor, variable: environmentVariable),
      isKnown ? Int(size.ws_row) : 24
    )
  }

  /// The value of a variable in this process's environment.
  package static func environmentVariable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

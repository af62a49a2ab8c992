package import System

/// What is known about the terminal behind a descriptor: how wide it is, and whether to use colour.
package struct Terminal: Sendable, Hashable {
  /// Columns; `nil` when the descriptor is not a terminal, and lines may be of any length.
  package let width: Int?

  /// Whether to write ANSI colours.
  package let colour: Bool

  /// Whether the descriptor is a terminal.
  package var isTerminal: Bool { width != nil }

  /// Asks the system about `descriptor`; nil is no terminal. `variable` looks up environment variables.
  package init(
    descriptor: Descriptor?, variable: (String) -> String? = Environment.variable
  ) {
    let terminal = descriptor.flatMap { $0.isTerminal ? $0 : nil }
    let isTerminal = terminal != nil
    self.width = terminal.map { Self.columns(descriptor: $0, variable: variable) }
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
  package static func columns(descriptor: Descriptor, variable: (String) -> String?) -> Int {
    if let value = variable("COLUMNS").flatMap({ Int($0) }), value > 0 { return value }
    return descriptor.windowSize?.columns ?? 80
  }

  /// Columns and rows of a terminal.
  package static func size(descriptor: Descriptor) -> (columns: Int, rows: Int) {
    let rows = descriptor.windowSize?.rows ?? 0
    return (
      columns(descriptor: descriptor, variable: Environment.variable), rows > 0 ? rows : 24
    )
  }
}

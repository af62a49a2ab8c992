/// Why a text is no time, or no duration: what was expected and what was found.
package struct TimeFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// Without an end mark, to be put after the name of the option or argument.
  package let message: String
  package init(_ message: String) { self.message = message }

  package var description: String { message }
}

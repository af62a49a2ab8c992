/// Searches texts for a regular expression; keeps what it learns about the pattern between
/// searches, up to about 16 MB. Not for use from two threads at once.
///
/// A search reads each byte at most once, and takes time in proportion to the length of the text:
/// there is no backtracking.
package final class RegexMatcher {
  /// What is searched for.
  package let regex: ByteRegex
  private var automaton: RegexAutomaton

  /// One that has learnt nothing yet.
  package init(_ regex: ByteRegex) {
    self.regex = regex
    automaton = RegexAutomaton(regex.program)
  }

  /// Whether the pattern occurs anywhere in the bytes, as `re.search` of Python.
  package func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
    automaton.matches(bytes)
  }
}

extension RegexAutomaton {
  fileprivate mutating func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let hasFinalNewline = usesFinalNewline && bytes.last == RegexSymbol.newline
    let count = hasFinalNewline ? bytes.count - 1 : bytes.count
    var state = start
    var position = 0
    while state >= 0 {
      (state, position) = advance(state, over: bytes, from: position, to: count)
      if state < 0 || position == count { break }
      state = step(state, column: Int(alphabet.columns[Int(bytes[position])]))
      position += 1
    }
    if state >= 0 && hasFinalNewline { state = step(state, column: alphabet.finalNewline) }
    if state >= 0 { state = step(state, column: alphabet.end) }
    return state == RegexAutomaton.matched
  }

  /// Follows known transitions until `end`, a match, the dead state, or a byte whose transition
  /// is unknown; returns the state there and the position of that byte.
  @inline(__always)
  private func advance(
    _ state: Int32, over text: UnsafeRawBufferPointer, from position: Int, to end: Int
  ) -> (Int32, Int) {
    table.withUnsafeBufferPointer { table in
      alphabet.columns.withUnsafeBufferPointer { columns in
        var state = state
        var position = position
        while position < end {
          let next = table[Int(state) &+ Int(columns[Int(text[position])])]
          if next < 0 { return (next == RegexAutomaton.unknown ? state : next, position) }
          state = next
          position &+= 1
        }
        return (state, position)
      }
    }
  }
}

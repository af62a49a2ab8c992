/// A regular expression as a nondeterministic finite automaton over bytes (Thompson 1968).
struct RegexProgram: Sendable {
  enum Instruction: Sendable {
    /// Consumes one byte, by the transitions in this range; fails when none applies.
    case bytes(Range<Int>)
    /// Continues at both.
    case split(Int32, Int32)
    /// Continues when the assertion holds.
    case assertion(RegexAssertion, next: Int32)
    case match
  }

  /// On a byte from `lowest` to `highest`, continue at `next`.
  struct ByteTransition: Sendable, Hashable {
    var lowest: UInt8
    var highest: UInt8
    var next: Int32
  }

  /// Limits on a program, so that a short pattern cannot take much memory or time: `[^a]{1000}`
  /// fits with 8,000 instructions.
  static let maximumInstructions = 20_000
  static let maximumTransitions = 200_000

  var instructions: [Instruction] = []
  var transitions: [ByteTransition] = []
  var start: Int32 = 0

  func uses(_ assertion: RegexAssertion) -> Bool {
    instructions.contains { instruction in
      if case .assertion(assertion, _) = instruction { true } else { false }
    }
  }
}

/// The 256 bytes and the two symbols at the end of a text, in columns that the program cannot
/// tell apart: one per class of bytes, then the final newline, then the end.
struct RegexAlphabet {
  /// The column of each byte.
  private(set) var columns: [UInt8]
  /// One symbol of each column.
  private(set) var symbols: [RegexSymbol]

  var finalNewline: Int { symbols.count - 2 }
  var end: Int { symbols.count - 1 }

  init(_ program: RegexProgram) {
    // Whether a byte may differ from the byte before it.
    var isEdge = [Bool](repeating: false, count: 257)
    isEdge[0] = true
    for transition in program.transitions {
      isEdge[Int(transition.lowest)] = true
      isEdge[Int(transition.highest) + 1] = true
    }
    let kind = { (byte: Int) -> [Bool] in
      let symbol = RegexSymbol.byte(UInt8(byte))
      return [symbol.byte == RegexSymbol.newline, symbol.isWord, symbol.isContinuation]
    }
    let usesAssertions = RegexAssertion.allCases.contains { program.uses($0) }
    columns = []
    symbols = []
    for byte in 0..<256 {
      let differs = byte > 0 && usesAssertions && kind(byte) != kind(byte - 1)
      if isEdge[byte] || differs { symbols.append(.byte(UInt8(byte))) }
      columns.append(UInt8(symbols.count - 1))
    }
    symbols += [.finalNewline, .end]
  }
}

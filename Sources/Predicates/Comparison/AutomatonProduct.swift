/// Automata that read the same text side by side, and a tree of literals.
struct AutomatonProduct {
  private var automata: [RegexAutomaton]
  private let literals: LiteralTree
  private let letters: [UInt8]
  /// Whether the search was given up before its end.
  private(set) var isExhausted = false

  /// Where everything is after some text.
  private struct State: Hashable {
    var automata: [Int32]
    var literal: Int32
    var encoding: UTF8State
  }
  /// What everything says of a text.
  private struct Answer: Hashable {
    var matches: [Bool]
    var literal: Int32
  }

  init(_ automata: [RegexAutomaton], literals: [ExactText]) {
    self.automata = automata
    self.literals = LiteralTree(literals)
    letters = Self.letters(automata, self.literals)
  }

  /// One byte for each class of bytes that nothing tells apart, the more readable ones first.
  private static func letters(_ automata: [RegexAutomaton], _ literals: LiteralTree) -> [UInt8] {
    var best: [[UInt8]: UInt8] = [:]
    for byte in UInt8.min...UInt8.max {
      var signature = automata.map { $0.alphabet.columns[Int(byte)] }
      signature.append(literals.uses(byte) ? byte : 0)
      signature.append(UTF8State.kind(byte))
      signature.append(byte == UInt8(ascii: "\n") ? 1 : 0)
      if let known = best[signature], rank(known) <= rank(byte) { continue }
      best[signature] = byte
    }
    return best.values.sorted { (rank($0), $0) < (rank($1), $1) }
  }

  private static func rank(_ byte: UInt8) -> Int {
    switch byte {
    case 0x61...0x7A: 0
    case 0x41...0x5A: 1
    case 0x30...0x39: 2
    case 0x2D...0x2F, 0x3A, 0x40, 0x5F: 3
    case 0x21...0x7E: 4
    case 0x20: 5
    case 0x80...0xFF: 6
    default: 7
    }
  }

  /// A shortest text for each combination of answers.
  mutating func search(budget: Int) -> [String] {
    var known: [State: Int] = [:]
    var states: [State] = []
    var from: [(state: Int, byte: UInt8)] = []
    // States judged as the end of a text; one that ends with a line break is judged by itself.
    var judged: Set<State> = []
    var answers: Set<Answer> = []
    var found: [String] = []
    var steps = 0
    let start = State(automata: automata.map(\.start), literal: 0, encoding: .complete)
    known[start] = 0
    judged.insert(start)
    states.append(start)
    from.append((-1, 0))
    answers.insert(answer(start))
    found.append("")
    var next = 0
    while next < states.count {
      for byte in letters {
        guard let encoding = states[next].encoding.after(byte) else { continue }
        steps += 1 + automata.count
        if steps > budget || automata.contains(where: \.hasDroppedStates) {
          isExhausted = true
          return found
        }
        let target = State(
          automata: step(states[next].automata, byte),
          literal: literals.step(states[next].literal, byte), encoding: encoding)
        let isLineEnd = byte == UInt8(ascii: "\n")
        if encoding == .complete && (isLineEnd || judged.insert(target).inserted) {
          let answer = isLineEnd ? answer(states[next], endingWithNewline: target) : answer(target)
          if answers.insert(answer).inserted {
            found.append(Self.text(endingAt: next, byte, from))
          }
        }
        if known[target] == nil {
          known[target] = states.count
          states.append(target)
          from.append((next, byte))
        }
      }
      next += 1
    }
    return found
  }

  private mutating func step(_ states: [Int32], _ byte: UInt8) -> [Int32] {
    var next = states
    for number in automata.indices where states[number] >= 0 {
      let column = Int(automata[number].alphabet.columns[Int(byte)])
      next[number] = automata[number].step(states[number], column: column)
    }
    return next
  }

  private mutating func answer(_ state: State) -> Answer {
    var matches: [Bool] = []
    for number in automata.indices {
      matches.append(Self.matches(&automata[number], state.automata[number]))
    }
    return Answer(matches: matches, literal: literals.literal(at: state.literal))
  }

  /// For a text that ends with a line break, which `$` may stand before.
  private mutating func answer(_ state: State, endingWithNewline target: State) -> Answer {
    var answer = answer(target)
    for number in automata.indices
    where automata[number].usesFinalNewline && state.automata[number] >= 0 {
      let last = automata[number].step(
        state.automata[number], column: automata[number].alphabet.finalNewline)
      answer.matches[number] = Self.matches(&automata[number], last)
    }
    return answer
  }

  private static func matches(_ automaton: inout RegexAutomaton, _ state: Int32) -> Bool {
    let last = state < 0 ? state : automaton.step(state, column: automaton.alphabet.end)
    return last == RegexAutomaton.matched
  }

  private static func text(
    endingAt state: Int, _ byte: UInt8, _ from: [(state: Int, byte: UInt8)]
  ) -> String {
    var bytes = [byte]
    var at = state
    while from[at].state >= 0 {
      bytes.append(from[at].byte)
      at = from[at].state
    }
    return String(decoding: bytes.reversed(), as: UTF8.self)
  }
}

/// Literals by their prefixes: which of them a text is.
private struct LiteralTree {
  private var edges: [[UInt8: Int32]] = [[:]]
  private var literals: [Int32: Int32] = [:]
  private var bytes: Set<UInt8> = []

  init(_ texts: [ExactText]) {
    for (number, text) in texts.enumerated() {
      var node = 0
      for byte in text.bytes {
        bytes.insert(byte)
        if let next = edges[node][byte] {
          node = Int(next)
        } else {
          edges[node][byte] = Int32(edges.count)
          node = edges.count
          edges.append([:])
        }
      }
      literals[Int32(node)] = Int32(number)
    }
  }

  func uses(_ byte: UInt8) -> Bool { bytes.contains(byte) }

  /// -1: no literal begins so.
  func step(_ node: Int32, _ byte: UInt8) -> Int32 { node < 0 ? -1 : edges[Int(node)][byte] ?? -1 }

  func literal(at node: Int32) -> Int32 { literals[node] ?? -1 }
}

/// How much of a code point has been read. Source: RFC 3629, section 4.
private enum UTF8State: Hashable {
  case complete, oneMore, twoMore, threeMore, afterE0, afterED, afterF0, afterF4

  static func kind(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x00...0x7F: 0
    case 0x80...0x8F: 1
    case 0x90...0x9F: 2
    case 0xA0...0xBF: 3
    case 0xC2...0xDF: 4
    case 0xE0: 5
    case 0xED: 6
    case 0xE1...0xEF: 7
    case 0xF0: 8
    case 0xF1...0xF3: 9
    case 0xF4: 10
    default: 11
    }
  }

  /// Nil when the byte cannot stand here.
  func after(_ byte: UInt8) -> UTF8State? {
    switch (self, Self.kind(byte)) {
    case (.complete, 0): .complete
    case (.complete, 4): .oneMore
    case (.complete, 5): .afterE0
    case (.complete, 6): .afterED
    case (.complete, 7): .twoMore
    case (.complete, 8): .afterF0
    case (.complete, 9): .threeMore
    case (.complete, 10): .afterF4
    case (.oneMore, 1...3): .complete
    case (.twoMore, 1...3), (.afterE0, 3), (.afterED, 1...2): .oneMore
    case (.threeMore, 1...3), (.afterF0, 2...3), (.afterF4, 1): .twoMore
    default: nil
    }
  }
}

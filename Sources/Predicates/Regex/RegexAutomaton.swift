/// A deterministic automaton made from a program, state by state, as inputs reach them.
///
/// A state is a set of instructions that wait for the next symbol, and what lies before the
/// position if an assertion waits too. `table` holds one row per state and one column per symbol
/// of the alphabet; a state is named by the offset of its row, or by a negative number. States
/// are dropped, and made anew, when there are too many: memory is bounded, and each symbol costs
/// at most a walk over the program.
///
/// Source: Russ Cox, "Regular Expression Matching in the Wild", https://swtch.com/~rsc/regexp/
struct RegexAutomaton {
  /// A transition that has not been computed yet.
  static let unknown: Int32 = -1
  /// The pattern has matched; what follows does not matter.
  static let matched: Int32 = -2
  /// The pattern cannot match any more.
  static let dead: Int32 = -3

  private static let maximumStates = 4_000
  private static let maximumElements = 1 << 20

  let alphabet: RegexAlphabet
  let usesFinalNewline: Bool
  private(set) var table: [Int32] = []
  /// The state before any input.
  private(set) var start: Int32 = RegexAutomaton.unknown

  private let program: RegexProgram
  /// Whether a match can start nowhere but at the start of the text.
  private var isAnchored = false
  /// For each state, its context and its instructions in ascending order.
  private var keys: [[Int32]] = []
  private var states: [[Int32]: Int32] = [:]
  private var keyElements = 0
  private var drops = 0
  /// Whether states that were handed out are no more.
  var hasDroppedStates: Bool { drops > 0 }
  private var before: InstructionSet
  private var after: InstructionSet
  private var pending: [Int32] = []

  init(_ program: RegexProgram) {
    self.program = program
    alphabet = RegexAlphabet(program)
    usesFinalNewline = program.uses(.textEndOrFinalNewline)
    before = InstructionSet(count: program.instructions.count)
    after = InstructionSet(count: program.instructions.count)
    isAnchored = [.newline, .word, .other].allSatisfy { canStartNowhere(after: $0) }
    start = enter(after: .textStart)
  }

  /// Whether no match starts at a position in this context, whatever follows.
  private mutating func canStartNowhere(after context: RegexContext) -> Bool {
    pending = [program.start]
    after.removeAll()
    return !RegexAutomaton.close(&after, &pending, program, after: context, before: nil)
      && key(after: context).count == 1
  }

  /// The state that follows `state`, which is not negative, on the symbol of a column.
  mutating func step(_ state: Int32, column: Int) -> Int32 {
    let cell = Int(state) + column
    if table[cell] != RegexAutomaton.unknown { return table[cell] }
    let drops = drops
    let next = successor(
      of: keys[Int(state) / alphabet.symbols.count], on: alphabet.symbols[column])
    if drops == self.drops { table[cell] = next }
    return next
  }

  private mutating func successor(of key: [Int32], on symbol: RegexSymbol) -> Int32 {
    let context = RegexContext(rawValue: key[0]) ?? .other
    before.removeAll()
    pending = Array(key.dropFirst())
    if RegexAutomaton.close(&before, &pending, program, after: context, before: symbol) {
      return RegexAutomaton.matched
    }
    guard let byte = symbol.byte else { return RegexAutomaton.dead }
    pending.removeAll(keepingCapacity: true)
    before.forEach { instruction in
      guard case .bytes(let range) = program.instructions[instruction] else { return }
      for transition in program.transitions[range]
      where transition.lowest <= byte && byte <= transition.highest {
        pending.append(transition.next)
      }
    }
    return enter(after: RegexContext(after: byte))
  }

  /// The state at a position where the instructions in `pending` go on, and a match may start.
  private mutating func enter(after context: RegexContext) -> Int32 {
    pending.append(program.start)
    after.removeAll()
    if RegexAutomaton.close(&after, &pending, program, after: context, before: nil) {
      return RegexAutomaton.matched
    }
    let key = key(after: context)
    if key.count == 1 && isAnchored { return RegexAutomaton.dead }
    return states[key] ?? add(key)
  }

  /// The key of the state with the instructions in `after`.
  private func key(after context: RegexContext) -> [Int32] {
    var key = [RegexContext.other.rawValue]
    after.forEach { instruction in
      switch program.instructions[instruction] {
      case .bytes: key.append(Int32(instruction))
      case .assertion(let assertion, _) where assertion.needsNextSymbol:
        key[0] = context.rawValue
        key.append(Int32(instruction))
      case .assertion, .split, .match: break
      }
    }
    return key
  }

  private mutating func add(_ key: [Int32]) -> Int32 {
    if keys.count >= RegexAutomaton.maximumStates
      || keyElements + key.count > RegexAutomaton.maximumElements
    {
      dropStates()
    }
    let state = Int32(table.count)
    table += repeatElement(RegexAutomaton.unknown, count: alphabet.symbols.count)
    keys.append(key)
    states[key] = state
    keyElements += key.count
    return state
  }

  private mutating func dropStates() {
    let first = start >= 0 ? keys.first : nil
    table.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    states.removeAll(keepingCapacity: true)
    keyElements = 0
    drops += 1
    if let first { start = add(first) }
  }

  /// Adds to `set` all that can be reached from `pending` without consuming a byte; empties
  /// `pending`. True, at once, when that includes a match. When `symbol` is nil, assertions that
  /// need it are members of the set but not passed.
  private static func close(
    _ set: inout InstructionSet, _ pending: inout [Int32], _ program: RegexProgram,
    after context: RegexContext, before symbol: RegexSymbol?
  ) -> Bool {
    while let instruction = pending.popLast() {
      guard set.insert(Int(instruction)) else { continue }
      switch program.instructions[Int(instruction)] {
      case .bytes: break
      case .split(let first, let second):
        pending.append(second)
        pending.append(first)
      case .assertion(let assertion, let next):
        if assertion.holds(after: context, before: symbol) == true { pending.append(next) }
      case .match: return true
      }
    }
    return false
  }
}

/// A set of instruction numbers, visited in ascending order.
private struct InstructionSet {
  private var words: [UInt64]

  init(count: Int) {
    words = Array(repeating: 0, count: (count + 63) / 64)
  }

  mutating func removeAll() {
    for index in words.indices { words[index] = 0 }
  }

  /// True when the instruction was not a member yet.
  mutating func insert(_ instruction: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(instruction & 63)
    guard words[instruction >> 6] & bit == 0 else { return false }
    words[instruction >> 6] |= bit
    return true
  }

  func forEach(_ body: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        body(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}

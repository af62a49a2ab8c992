/// Compiles a tree into a program, from the end of the pattern to its start: each node is given
/// the instruction that follows it, and returns the one to enter it by.
struct RegexCompiler {
  private var program = RegexProgram()

  static func compile(_ node: RegexNode) throws(RegexSyntaxError) -> RegexProgram {
    var compiler = RegexCompiler()
    let match = try compiler.emit(.match)
    compiler.program.start = try compiler.compile(node, next: match)
    return compiler.program
  }

  private mutating func compile(
    _ node: RegexNode, next: Int32
  ) throws(RegexSyntaxError) -> Int32 {
    switch node {
    case .empty: return next
    case .scalars(let set): return try compile(set, next: next)
    case .assertion(let assertion): return try emit(.assertion(assertion, next: next))
    case .concatenation(let nodes):
      var entry = next
      for node in nodes.reversed() { entry = try compile(node, next: entry) }
      return entry
    case .alternation(let nodes):
      var entry: Int32?
      for node in nodes.reversed() {
        let branch = try compile(node, next: next)
        entry = if let other = entry { try split(branch, other) } else { branch }
      }
      return entry ?? next
    case .repetition(let node, let min, let max):
      guard let max else { return try unbounded(node, min: min, next: next) }
      var entry = next
      for _ in min..<max {
        let body = try compile(node, next: entry)
        // A body without instructions repeats to nothing; do not spend time on its copies.
        if body == entry { return next }
        entry = try split(body, next)
      }
      return try copies(of: node, count: min, next: entry)
    }
  }

  private mutating func unbounded(
    _ node: RegexNode, min: Int, next: Int32
  ) throws(RegexSyntaxError) -> Int32 {
    let loop = try emit(.split(next, next))
    let body = try compile(node, next: loop)
    program.instructions[Int(loop)] = .split(body, next)
    if min == 0 { return loop }
    return try copies(of: node, count: min - 1, next: body)
  }

  private mutating func copies(
    of node: RegexNode, count: Int, next: Int32
  ) throws(RegexSyntaxError) -> Int32 {
    var entry = next
    for _ in 0..<count {
      let body = try compile(node, next: entry)
      if body == entry { break }
      entry = body
    }
    return entry
  }

  private mutating func split(_ first: Int32, _ second: Int32) throws(RegexSyntaxError) -> Int32 {
    first == second ? first : try emit(.split(first, second))
  }

  private mutating func emit(
    _ instruction: RegexProgram.Instruction
  ) throws(RegexSyntaxError) -> Int32 {
    guard program.instructions.count < RegexProgram.maximumInstructions else {
      throw RegexCompiler.tooLarge
    }
    program.instructions.append(instruction)
    return Int32(program.instructions.count - 1)
  }

  private static let tooLarge = RegexSyntaxError(
    message: """
      the pattern is too large: it compiles to over \(RegexProgram.maximumInstructions) \
      instructions or \(RegexProgram.maximumTransitions) byte ranges
      """,
    offset: 0)
}

/// Sets of code points, as automata over their UTF-8 encodings.
///
/// Source: RFC 3629, section 4; overlong encodings, surrogates and values above U+10FFFF are
/// left out.
extension RegexCompiler {
  private typealias ByteTransition = RegexProgram.ByteTransition

  /// The code points whose encodings have the same length: the bits that mark the first byte,
  /// and how many bytes follow it.
  private static let lengths: [(scalars: ClosedRange<UInt32>, mark: UInt32, trailing: UInt32)] = [
    (0...0x7F, 0x00, 0), (0x80...0x7FF, 0xC0, 1), (0x800...0xFFFF, 0xE0, 2),
    (0x10000...0x10FFFF, 0xF0, 3),
  ]

  private mutating func compile(
    _ set: ScalarSet, next: Int32
  ) throws(RegexSyntaxError) -> Int32 {
    var known: [[ByteTransition]: Int32] = [:]
    var first: [ByteTransition] = []
    for length in RegexCompiler.lengths {
      let ranges = set.ranges.filter { $0.overlaps(length.scalars) }
        .map { $0.clamped(to: length.scalars) }
      first += try transitions(
        ranges, mark: length.mark, trailing: length.trailing, next: next, known: &known)
    }
    return try emit(first)
  }

  /// The transitions on one byte that leads to `trailing` more bytes and then to `next`.
  /// Instructions for the bytes that follow are shared by way of `known`.
  private mutating func transitions(
    _ ranges: [ClosedRange<UInt32>], mark: UInt32, trailing: UInt32, next: Int32,
    known: inout [[ByteTransition]: Int32]
  ) throws(RegexSyntaxError) -> [ByteTransition] {
    var result: [ByteTransition] = []
    for block in UTF8Block.blocks(of: ranges, shift: 6 * trailing) {
      var target = next
      if trailing > 0 {
        let rest = try transitions(
          block.rest, mark: 0x80, trailing: trailing - 1, next: next, known: &known)
        if let shared = known[rest] { target = shared } else { target = try emit(rest) }
        known[rest] = target
      }
      let lowest = UInt8(mark | block.values.lowerBound)
      let highest = UInt8(mark | block.values.upperBound)
      if let last = result.last, last.next == target, last.highest + 1 == lowest {
        result[result.count - 1].highest = highest
      } else {
        result.append(ByteTransition(lowest: lowest, highest: highest, next: target))
      }
    }
    return result
  }

  private mutating func emit(
    _ transitions: [ByteTransition]
  ) throws(RegexSyntaxError) -> Int32 {
    let start = program.transitions.count
    guard start + transitions.count <= RegexProgram.maximumTransitions else {
      throw RegexCompiler.tooLarge
    }
    program.transitions += transitions
    return try emit(.bytes(start..<program.transitions.count))
  }
}

/// Code points that share the bits of one byte (or of several bytes in a row, when all of the
/// bits below are free), and what their bits below that byte may be.
private struct UTF8Block {
  var values: ClosedRange<UInt32>
  var rest: [ClosedRange<UInt32>]

  /// Cuts sorted, disjoint ranges where the bits from `shift` upwards change.
  static func blocks(of ranges: [ClosedRange<UInt32>], shift: UInt32) -> [UTF8Block] {
    let mask: UInt32 = (1 << shift) - 1
    var blocks: [UTF8Block] = []
    for range in ranges {
      var low = range.lowerBound
      while low <= range.upperBound {
        let value = low >> shift
        let isWhole = low & mask == 0
        let end = (range.upperBound + 1) >> shift
        if isWhole && end > value {
          blocks.append(UTF8Block(values: value...end - 1, rest: [0...mask]))
          low = end << shift
          continue
        }
        let high = min(range.upperBound, low | mask)
        if let last = blocks.last, last.values.upperBound == value {
          blocks[blocks.count - 1].rest.append((low & mask)...(high & mask))
        } else {
          blocks.append(UTF8Block(values: value...value, rest: [(low & mask)...(high & mask)]))
        }
        low = high + 1
      }
    }
    return blocks
  }
}

/// Texts of which each class that some tests tell apart has at least one.
///
/// Each test but equality becomes a deterministic automaton over bytes; the equalities become one tree of
/// prefixes. All run side by side from the empty text, breadth first, over texts that are UTF-8. Each
/// combination of answers is noted with the first, that is a shortest, text that gives it. States are
/// finitely many, so that when the search ends, no combination has been missed.
struct TextClasses {
  private(set) var witnesses: [String] = []
  /// Why combinations may have been missed; nil when none has.
  private(set) var gap: String?

  /// Steps of all automata together.
  static let budget = 200_000

  init(_ tests: [ValueTest]) {
    var literals: Set<ExactText> = []
    var automata: [RegexAutomaton] = []
    var blocks: [NetworkBlock] = []
    do throws(RegexSyntaxError) {
      for test in Set(tests) {
        switch test {
        case .equals(.string(let text)): literals.insert(text)
        case .oneOf(let texts): literals.formUnion(texts)
        case .inNetwork(let block): blocks.append(block)
        default:
          guard let regex = try test.asRegex else { continue }
          automata.append(RegexAutomaton(regex.program))
        }
      }
    } catch {
      gap = "a text is too long for an automaton"
    }
    witnesses = literals.sorted().map(\.string) + NetworkBlock.representatives(of: blocks)
    if automata.isEmpty {
      // Any other text answers no to all of them.
      var other = "x"
      while literals.contains(ExactText(other)) { other += "x" }
      witnesses.append(other)
      return
    }
    if !blocks.isEmpty {
      gap = "address blocks and other tests of text are asked of one field"
    }
    var product = AutomatonProduct(automata, literals: literals.sorted())
    witnesses += product.search(budget: Self.budget)
    if product.isExhausted { gap = "the tests of text on one field make too many states" }
  }
}

/// Classes that were worked out before: they do not depend on the event that is changed.
struct KnownTextClasses {
  private var known: [Set<ValueTest>: TextClasses] = [:]

  mutating func classes(for tests: [ValueTest]) -> TextClasses {
    let key = Set(tests)
    if let found = known[key] { return found }
    let found = TextClasses(tests)
    known[key] = found
    return found
  }
}

extension ValueTest {
  /// A regular expression that matches the same texts; nil when the test is about no text, equality or
  /// an address.
  var asRegex: ByteRegex? {
    get throws(RegexSyntaxError) {
      switch self {
      case .hasPrefix(let text): return try ByteRegex("\\A" + Self.escaped(text.string))
      case .hasSuffix(let text): return try ByteRegex(Self.escaped(text.string) + "\\z")
      case .contains(let text): return try ByteRegex(Self.escaped(text.string))
      case .regex(let regex): return regex
      case .foldedText(let text): return text.regex
      case .wildcard(let pattern):
        var expression = "(?s)\\A"
        var bytes: [UInt8] = []
        for piece in pattern.pieces {
          if case .byte(let byte) = piece {
            bytes.append(byte)
            continue
          }
          expression += Self.escaped(String(decoding: bytes, as: UTF8.self))
          bytes = []
          expression += piece == .text ? ".*" : "."
        }
        return try ByteRegex(
          expression + Self.escaped(String(decoding: bytes, as: UTF8.self)) + "\\z")
      default: return nil
      }
    }
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { "\\x{" + String($0.value, radix: 16) + "}" }.joined()
  }
}

@testable import Predicates

/// A generator with a seed: the same sequence in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func pick<T>(_ values: [T]) -> T {
    values[Int.random(in: 0..<values.count, using: &self)]
  }
}

/// Random records and predicates over few fields and few values, so that they often meet.
struct RandomCases {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  static let texts = [
    "Root", "root", "", "Root ", "é", "e\u{301}", "a\"b\\c/", "10.0.0.1", "10.255.0.1",
    "192.0.2.7", "StopLogging", "DeleteTrail", "tab\there", "日本", "😀", "\u{1}",
    "arn:aws:iam::111122223333:user/anaya", String(repeating: "long ", count: 120) + "end",
  ]

  /// Spellings of numbers, in ascending order.
  static let numbers = [
    ["-9223372036854775808"], ["-1.5"], ["0", "-0", "0.0"], ["1", "1.0", "10e-1"], ["1.5"],
    ["1000", "1e3", "1E+3"], ["111122223333"], ["9007199254740992"], ["9007199254740993"],
    ["9223372036854775807"], ["9223372036854775808", "9.223372036854775808e18"], ["1e300"],
  ]

  static let patterns: [String: @Sendable (String) -> Bool] = [
    "^R": { $0.hasPrefix("R") },
    "oo(t|d)$": { $0.hasSuffix("oot") || $0.hasSuffix("ood") },
    "[0-9]{3}": { text in
      let digits = text.unicodeScalars.map { "0" <= $0 && $0 <= "9" }
      return (0..<max(0, digits.count - 2)).contains {
        digits[$0] && digits[$0 + 1] && digits[$0 + 2]
      }
    },
    "R*t": { $0.hasPrefix("R") && $0.hasSuffix("t") && $0.unicodeScalars.count > 1 },
    "?": { $0.unicodeScalars.count == 1 },
    "*": { _ in true },
    "10.0.0.0/8": { ["10.0.0.1", "10.255.0.1"].contains($0) },
    "10.0.0.0/16": { $0 == "10.0.0.1" },
    "::/0": { _ in false },
  ]

  static let fields = [
    ["eventName"], ["eventSource"], ["userIdentity"], ["userIdentity", "type"],
    ["userIdentity", "sessionContext", "attributes"], ["requestParameters", "a"],
    ["requestParameters", "a", "b"], ["requestParameters", "é"], ["requestParameters", "e\u{301}"],
    ["resources"], ["resources", "ARN"], ["resources", "ARN", "a"],
  ]

  // ---- predicates ------------------------------------------------------------------------------
  mutating func predicate(depth: Int = 3) -> Predicate {
    switch Int.random(in: 0..<(depth == 0 ? 5 : 10), using: &random) {
    case 0..<4: return .test(FieldPath(random.pick(Self.fields)), test())
    case 4:
      return random.chance(80)
        ? .test(exactPath(), test())
        : .same(FieldPath(random.pick(Self.fields)), FieldPath(random.pick(Self.fields)))
    case 5: return .not(predicate(depth: depth - 1))
    case 6, 7: return .all(parts(depth))
    case 8: return .any(parts(depth))
    default: return random.chance(10) ? .constant(random.chance(50)) : .any(parts(depth))
    }
  }

  private mutating func parts(_ depth: Int) -> [Predicate] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in predicate(depth: depth - 1) }
  }

  private mutating func number() -> JSONNumber {
    Self.value(random.pick(random.pick(Self.numbers)))
  }
  private mutating func text() -> ExactText { ExactText(random.pick(Self.texts)) }

  static func value(_ text: String) -> JSONNumber {
    Array(text.utf8).withUnsafeBytes { JSONNumber($0) } ?? .integer(0)
  }

  /// A field with the number of an element here and there.
  private mutating func exactPath() -> FieldPath {
    var steps: [FieldPath.Step] = []
    for name in random.pick(Self.fields) {
      steps.append(.member(ExactText(name)))
      if random.chance(25) { steps.append(.element(Int.random(in: 0...2, using: &random))) }
    }
    return FieldPath(exactly: steps)
  }

  private mutating func test() -> ValueTest {
    switch Int.random(in: 0..<20, using: &random) {
    case 16: return random.chance(50) ? .isText : .isNumber
    case 17: return random.chance(50) ? .greaterThan(number()) : .atMost(number())
    case 18, 19:
      return .noneOf(
        random.chance(30) ? [] : [.equals(.string(text())), .equals(.number(number()))])
    case 0: return .exists
    case 1: return .isNull
    case 2: return .equals(.null)
    case 3: return .equals(.boolean(random.chance(50)))
    case 4: return .equals(.number(number()))
    case 5, 6: return .equals(.string(text()))
    case 7, 8: return .oneOf(Set((0..<3).map { _ in text() }))
    case 9: return .hasPrefix(ExactText(String(text().string.prefix(2))))
    case 10: return .hasSuffix(ExactText(String(text().string.suffix(2))))
    case 11: return .contains(ExactText(String(text().string.dropFirst().prefix(2))))
    case 12: return .wildcard(Wildcard(random.pick(["R*t", "?", "*"])))
    case 13:
      let regex = try? ByteRegex(random.pick(["^R", "oo(t|d)$", "[0-9]{3}"]))
      return regex.map(ValueTest.regex) ?? .exists
    case 14: return random.chance(50) ? .lessThan(number()) : .atLeast(number())
    default:
      let block = NetworkBlock(random.pick(["10.0.0.0/8", "10.0.0.0/16", "::/0"]))
      return block.map(ValueTest.inNetwork) ?? .exists
    }
  }

  // ---- records ---------------------------------------------------------------------------------
  mutating func record() -> Tree {
    object(
      depth: 3,
      names: [
        "eventName", "eventSource", "userIdentity", "requestParameters", "resources", "other",
      ])
  }

  private mutating func object(depth: Int, names: [String]) -> Tree {
    var members: [(name: String, value: Tree)] = []
    for name in names.shuffled(using: &random) where random.chance(75) {
      members.append((name, value(of: name, depth: depth)))
      if random.chance(6) { members.append((name, value(of: name, depth: depth))) }
    }
    return .object(members)
  }

  private mutating func value(of name: String, depth: Int) -> Tree {
    let below = [
      "userIdentity": ["type", "sessionContext"], "sessionContext": ["attributes"],
      "requestParameters": ["a", "é", "e\u{301}"], "resources": ["ARN", "type"],
      "a": ["b", "c"], "ARN": ["a"],
    ]
    if depth > 0, let names = below[name] {
      if random.chance(name == "resources" ? 60 : 12) {
        return .array(
          (0..<Int.random(in: 0...3, using: &random)).map { _ in value(of: name, depth: depth - 1) }
        )
      }
      if random.chance(65) { return object(depth: depth - 1, names: names) }
    }
    return leaf(depth)
  }

  private mutating func leaf(_ depth: Int) -> Tree {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return .null
    case 1: return .boolean(random.chance(50))
    case 2, 3:
      let rank = Int.random(in: 0..<Self.numbers.count, using: &random)
      return .number(random.pick(Self.numbers[rank]), rank: rank)
    case 4 where depth > 0:
      return .array((0..<Int.random(in: 0...3, using: &random)).map { _ in leaf(depth - 1) })
    default: return .string(random.pick(Self.texts))
    }
  }

  // ---- writing ---------------------------------------------------------------------------------
  mutating func json(_ tree: Tree) -> String {
    let space = { (random: inout SeededGenerator) in
      random.chance(8) ? random.pick([" ", "\n\t", "\r\n  "]) : ""
    }
    switch tree {
    case .null: return space(&random) + "null" + space(&random)
    case .boolean(let value): return space(&random) + "\(value)" + space(&random)
    case .number(let text, _): return space(&random) + text + space(&random)
    case .string(let text): return space(&random) + quoted(text) + space(&random)
    case .array(let elements):
      return "[" + space(&random) + elements.map { json($0) }.joined(separator: ",") + "]"
    case .object(let members):
      let parts = members.map { quoted($0.name) + space(&random) + ":" + json($0.value) }
      return space(&random) + "{" + space(&random) + parts.joined(separator: ",") + "}"
    }
  }

  private mutating func quoted(_ text: String) -> String {
    let escapes = random.chance(25)
    var out = "\""
    for scalar in text.unicodeScalars {
      if escapes && random.chance(30) || scalar.value < 0x20 {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: random.chance(50))
          out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else if scalar == "\"" || scalar == "\\" {
        out += "\\\(scalar)"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}

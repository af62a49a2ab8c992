import Events
import Testing

@Suite("Mutations") struct MutationTests {
  /// SplitMix64: the same cases in every run.
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return z ^ z >> 31
    }
  }

  static let events = [
    event("a"), event("},{"), "{\"eventName\":\"é€😀\",\"x\":[{\"y\":1},{\"z\":[]}]}",
    event("\\\"},{\\\\"),
    "{\n  \"eventName\": \"p\",\n  \"l\": [\n    {\"a\": 1},\n    {\"b\": -1.5e3}\n  ]\n}",
  ]
  static let inserted = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "\r\n", " ", "\0", "\u{1}", "\u{FEFF}", "},{",
    "01",
    "tru", "\\u12", "\"Records\":[", "\u{C}",
  ]

  static func document(_ random: inout Generator) -> String {
    let some = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      events.randomElement(using: &random) ?? ""
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return "{\"Records\":[" + some.joined(separator: ",") + "]}"
    case 1: return "[\n" + some.joined(separator: " ,\n") + "\n]\n"
    case 2: return some.joined(separator: "\n")
    default: return "{\"Records\":[\n" + some.joined(separator: ",\n") + "\n],\"x\":[{},{}]}"
    }
  }

  /// The mutated bytes, and where they begin to differ.
  static func mutated(_ text: String, _ random: inout Generator) -> (bytes: [UInt8], at: Int) {
    var bytes = Array(text.utf8)
    let at = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.removeSubrange(at...)
    case 1: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 2: bytes[at] = UInt8.random(in: 0...255, using: &random)
    case 3: bytes.remove(at: at)
    case 4: bytes.insert(contentsOf: bytes[at..<min(at + 30, bytes.count)], at: at)
    default:
      bytes.insert(contentsOf: Array((inserted.randomElement(using: &random) ?? "").utf8), at: at)
    }
    return (bytes, at)
  }

  @Test("keep the events before them, and give the same result in every window", arguments: 0..<8)
  func mutate(_ seed: UInt64) {
    var random = Generator(state: seed)
    for number in 0..<300 {
      let text = Self.document(&random)
      let (bytes, at) = Self.mutated(text, &random)
      let reading = Reading(bytes)
      let window = [64, 100, 257, 1024].randomElement(using: &random) ?? 64
      #expect(
        Reading(bytes, limits: EventLimits(window: window)).result == reading.result,
        "case \(seed)/\(number), window \(window)")
      #expect(Reading(Gzip.member(bytes)) == reading, "case \(seed)/\(number), gzip")
      let before = Reading(Array(text.utf8.prefix(at))).events
      #expect(
        Array(reading.events.prefix(before.count)) == before, "case \(seed)/\(number), at \(at)")
    }
  }
}

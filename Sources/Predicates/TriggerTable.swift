internal import func Glibc.memcmp
internal import JSONScan

/// For one field: which predicates to look at, given its value. Immutable, shared by all threads.
final class TriggerTable: @unchecked Sendable {
  let field: Program.Field
  /// All predicates of the table: what is looked at when the value is an array.
  let everyone: [Int32]
  /// Tests other than equality with a string, with the predicates each of them starts.
  let tests: [(test: CompiledTest, predicates: [Int32])]
  /// The tests of equality. Lives as long as the table.
  let texts: TextIndex

  init(field: Program.Field, triggers: [(ValueTest, Int32)], regexes: inout [ByteRegex]) {
    self.field = field
    var byText: [[UInt8]: Set<Int32>] = [:]
    var byTest: [ValueTest: Set<Int32>] = [:]
    var order: [ValueTest] = []
    for (test, predicate) in triggers {
      switch test {
      case .equals(.string(let text)): byText[text.bytes, default: []].insert(predicate)
      case .oneOf(let texts):
        for text in texts { byText[text.bytes, default: []].insert(predicate) }
      default:
        if byTest[test] == nil { order.append(test) }
        byTest[test, default: []].insert(predicate)
      }
    }
    everyone = Set(triggers.map(\.1)).sorted()
    tests = order.map { (CompiledTest($0, regexes: &regexes), (byTest[$0] ?? []).sorted()) }
    texts = TextIndex(byText)
  }

  deinit { texts.deallocate() }
}

/// Texts and the predicates that each of them starts: a hash table in plain memory, so that looking
/// something up touches no reference counts.
struct TextIndex {
  private let buckets: UnsafeMutableBufferPointer<Int32>  // open addressing: entry number + 1
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let entries: UnsafeMutableBufferPointer<Entry>
  private let lengths: UInt64  // bit n: some text has n bytes (modulo 64)

  private struct Entry {
    var offset: Int32
    var count: Int32
    var predicates: UnsafeBufferPointer<Int32>
  }

  init(_ byText: [[UInt8]: Set<Int32>]) {
    let texts = byText.keys.sorted { $0.lexicographicallyPrecedes($1) }
    var size = 16
    while size < texts.count * 4 { size *= 2 }
    buckets = .allocate(capacity: size)
    buckets.initialize(repeating: 0)
    bytes = .allocate(capacity: max(1, texts.reduce(0) { $0 + $1.count }))
    entries = .allocate(capacity: texts.count)
    var lengths: UInt64 = 0
    var offset = 0
    for (number, text) in texts.enumerated() {
      for (i, byte) in text.enumerated() { bytes.initializeElement(at: offset + i, to: byte) }
      let predicates = (byText[text] ?? []).sorted()
      let copy = UnsafeMutableBufferPointer<Int32>.allocate(capacity: predicates.count)
      _ = copy.initialize(from: predicates)
      entries.initializeElement(
        at: number,
        to: Entry(
          offset: Int32(offset), count: Int32(text.count), predicates: UnsafeBufferPointer(copy)))
      var bucket = text.withUnsafeBytes { Int(truncatingIfNeeded: Self.hash($0)) } & (size - 1)
      while buckets[bucket] != 0 { bucket = (bucket + 1) & (size - 1) }
      buckets[bucket] = Int32(number + 1)
      lengths |= 1 << UInt64(text.count & 63)
      offset += text.count
    }
    self.lengths = lengths
  }

  func deallocate() {
    for entry in entries { entry.predicates.deallocate() }
    buckets.deallocate()
    bytes.deallocate()
    entries.deallocate()
  }

  /// The predicates that start when the field is this text; none is nil.
  @inline(__always)
  func find(_ text: UnsafeRawBufferPointer) -> UnsafeBufferPointer<Int32>? {
    guard lengths >> UInt64(text.count & 63) & 1 != 0 else { return nil }
    let mask = buckets.count &- 1
    var bucket = Int(truncatingIfNeeded: Self.hash(text)) & mask
    while true {
      let number = Int(buckets[bucket])
      if number == 0 { return nil }
      let entry = entries[number &- 1]
      if Int(entry.count) == text.count,
        text.isEmpty
          || memcmp(
            bytes.baseAddress.unsafelyUnwrapped + Int(entry.offset),
            text.baseAddress.unsafelyUnwrapped, text.count) == 0
      {
        return entry.predicates
      }
      bucket = (bucket &+ 1) & mask
    }
  }

  /// Of the first eight bytes, the last eight and the length: enough for names. Not for hostile keys:
  /// the keys are the rules'.
  @inline(__always)
  static func hash(_ text: UnsafeRawBufferPointer) -> UInt64 {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    if text.count >= 8 {
      head = text.loadUnaligned(as: UInt64.self)
      tail = text.loadUnaligned(fromByteOffset: text.count &- 8, as: UInt64.self)
    } else {
      for byte in text { head = head << 8 | UInt64(byte) }
    }
    var h = (head ^ UInt64(text.count)) &* 0x9E37_79B9_7F4A_7C15
    h ^= (tail ^ h >> 29) &* 0xBF58_476D_1CE4_E5B9
    return h ^ h >> 32
  }
}

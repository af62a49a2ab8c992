internal import func Glibc.memcmp

/// Remembers, for values of one field, which predicates start: event names and user agents repeat, so
/// that a thousand patterns on them cost one look-up. Bounded; one per thread and field.
struct ValueMemo {
  static let longestText = 512
  private static let capacity = 2048
  private static let size = 8192

  private var buckets = [Int32](repeating: 0, count: Self.size)
  private var texts: [UInt8] = []
  private var places: [(offset: Int, count: Int)] = []
  private var started: [[Int32]] = []
  private var lookups = 0
  private var misses = 0
  /// Set when values hardly repeat: then remembering costs more than testing.
  private(set) var isUseless = false

  mutating func find(_ text: UnsafeRawBufferPointer) -> [Int32]? {
    lookups += 1
    var bucket = Int(truncatingIfNeeded: TextIndex.hash(text)) & (Self.size - 1)
    while true {
      let number = Int(buckets[bucket])
      if number == 0 { break }
      let place = places[number - 1]
      let same = texts.withUnsafeBytes { texts in
        place.count == text.count
          && (text.isEmpty
            || memcmp(
              texts.baseAddress.unsafelyUnwrapped + place.offset,
              text.baseAddress.unsafelyUnwrapped, text.count) == 0)
      }
      if same { return started[number - 1] }
      bucket = (bucket + 1) & (Self.size - 1)
    }
    misses += 1
    if lookups >= 8192 {
      isUseless = misses > lookups / 2
      lookups = 0
      misses = 0
    }
    return nil
  }

  mutating func remember(_ text: UnsafeRawBufferPointer, _ predicates: [Int32]) {
    if places.count == Self.capacity { forget() }
    places.append((texts.count, text.count))
    texts.append(contentsOf: text)
    started.append(predicates)
    var bucket = Int(truncatingIfNeeded: TextIndex.hash(text)) & (Self.size - 1)
    while buckets[bucket] != 0 { bucket = (bucket + 1) & (Self.size - 1) }
    buckets[bucket] = Int32(places.count)
  }

  private mutating func forget() {
    for bucket in buckets.indices { buckets[bucket] = 0 }
    texts.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    started.removeAll(keepingCapacity: true)
  }
}

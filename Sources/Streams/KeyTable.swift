internal import func Glibc.memcmp

/// Numbers for keys, from 0 in the order in which they were first met. Holds each key once.
struct KeyTable {
  private var buckets = [Int32](repeating: 0, count: 16)
  private var places: [(start: Int, count: Int, hash: UInt64)] = []
  private var bytes: [UInt8] = []
  // Events are hostile: their values must not be able to make all keys collide.
  private static let seed = UInt64.random(in: .min ... .max) | 1

  var count: Int { places.count }

  /// A key by its number.
  subscript(number: Int) -> ArraySlice<UInt8> {
    let place = places[number]
    return bytes[place.start..<place.start + place.count]
  }

  /// The number of a key, and whether it is new.
  mutating func number(of key: [UInt8]) -> (number: Int, isNew: Bool) {
    key.withUnsafeBytes { number(of: $0) }
  }

  mutating func number(of key: UnsafeRawBufferPointer) -> (number: Int, isNew: Bool) {
    let hash = Self.hash(key)
    var bucket = Int(truncatingIfNeeded: hash) & (buckets.count - 1)
    while case let found = Int(buckets[bucket]), found != 0 {
      let place = places[found - 1]
      if place.hash == hash, place.count == key.count, isSame(place.start, key) {
        return (found - 1, false)
      }
      bucket = (bucket + 1) & (buckets.count - 1)
    }
    places.append((bytes.count, key.count, hash))
    bytes.append(contentsOf: key)
    buckets[bucket] = Int32(places.count)
    if places.count * 2 > buckets.count { grow() }
    return (places.count - 1, true)
  }

  /// The number of a key; nil when it is not there.
  func find(_ key: [UInt8]) -> Int? { key.withUnsafeBytes { find($0) } }

  func find(_ key: UnsafeRawBufferPointer) -> Int? {
    let hash = Self.hash(key)
    var bucket = Int(truncatingIfNeeded: hash) & (buckets.count - 1)
    while case let found = Int(buckets[bucket]), found != 0 {
      let place = places[found - 1]
      if place.hash == hash, place.count == key.count, isSame(place.start, key) {
        return found - 1
      }
      bucket = (bucket + 1) & (buckets.count - 1)
    }
    return nil
  }

  private func isSame(_ start: Int, _ key: UnsafeRawBufferPointer) -> Bool {
    guard let other = key.baseAddress else { return true }
    return bytes.withUnsafeBytes {
      memcmp($0.baseAddress.unsafelyUnwrapped + start, other, key.count) == 0
    }
  }

  private mutating func grow() {
    buckets = [Int32](repeating: 0, count: buckets.count * 4)
    for (number, place) in places.enumerated() {
      var bucket = Int(truncatingIfNeeded: place.hash) & (buckets.count - 1)
      while buckets[bucket] != 0 { bucket = (bucket + 1) & (buckets.count - 1) }
      buckets[bucket] = Int32(number + 1)
    }
  }

  private static func hash(_ key: UnsafeRawBufferPointer) -> UInt64 {
    var state = seed ^ UInt64(truncatingIfNeeded: key.count)
    var at = 0
    while at + 8 <= key.count {
      state = mixed(state ^ key.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    var last: UInt64 = 0
    while at < key.count {
      last = last << 8 | UInt64(key[at])
      at += 1
    }
    return mixed(state ^ last)
  }

  @inline(__always)
  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15 ^ (seed << 1))
    return product.high ^ product.low
  }
}

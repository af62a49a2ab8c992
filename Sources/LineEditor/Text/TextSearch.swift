/// Finds a text in others. One without capitals is found in capitals too.
///
/// Ten thousand entries of a history are searched for each letter typed, so texts are compared as the
/// bytes they are; only a query with letters beyond ASCII takes the slow way.
struct TextSearch {
  private let wanted: [UInt8]
  private let ignoresCase: Bool
  private let isASCII: Bool

  init(_ query: String) {
    ignoresCase = query == query.lowercased()
    wanted = Array(query.utf8)
    isASCII = wanted.allSatisfy { $0 < 0x80 }
  }

  /// The UTF-8 offset of the first place.
  func firstOffset(in text: String) -> Int? {
    var text = ignoresCase && !isASCII ? text.lowercased() : text
    return text.withUTF8 { bytes in
      guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
      for start in 0...(bytes.count - wanted.count) where equals(bytes[start], first) {
        var length = 1
        while length < wanted.count, equals(bytes[start + length], wanted[length]) { length += 1 }
        if length == wanted.count { return start }
      }
      return nil
    }
  }

  @inline(__always)
  private func equals(_ byte: UInt8, _ wanted: UInt8) -> Bool {
    byte == wanted
      || ignoresCase && (0x41...0x5A).contains(byte) && byte | 0x20 == wanted
  }
}

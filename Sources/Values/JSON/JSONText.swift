// Appending JSON to bytes. What is appended is also safe to print on a terminal and shows all that is in it: what
// `displaySafe` spells out, from control characters to invisible ones, is written as \uXXXX, which JSON treats as
// the same text.

extension [UInt8] {
  /// Appends a JSON string, or `null`.
  package mutating func appendJSON(_ text: String?) {
    guard var text else {
      append(contentsOf: "null".utf8)
      return
    }
    append(UInt8(ascii: "\""))
    text.withUTF8 { appendEscaped($0, in: .string) }
    append(UInt8(ascii: "\""))
  }

  /// Appends a JSON number.
  package mutating func appendJSON(_ number: some FixedWidthInteger) {
    append(contentsOf: String(number).utf8)
  }

  /// Appends a JSON number; an integral one without a fraction. JSON has no NaN and no infinity: they
  /// are written as strings, as AWS's protocols do.
  package mutating func appendJSON(_ number: Double) {
    guard number.isFinite else {
      return appendJSON(number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity")
    }
    var text = "\(number)"
    if text.hasSuffix(".0") { text.removeLast(2) }
    append(contentsOf: text.utf8)
  }

  /// Appends a complete JSON document on one line, as it is but for escapes; `null` when empty.
  ///
  /// Bytes that are not UTF-8 become U+FFFD, and line breaks become spaces, so that a record that
  /// is not what it should be cannot break out of its line.
  package mutating func appendJSON(document: [UInt8]) {
    guard !document.isEmpty else {
      append(contentsOf: "null".utf8)
      return
    }
    if (try? UTF8Span(validating: document.span)) != nil {
      document.withUnsafeBufferPointer { appendEscaped($0, in: .document) }
    } else {
      var repaired = String(decoding: document, as: UTF8.self)
      repaired.withUTF8 { appendEscaped($0, in: .document) }
    }
  }

  /// Appends `bytes`, which must be UTF-8: runs of harmless ones at once, hazards as escapes.
  private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, in place: JSONPlace) {
    let quoted = place == .string
    var written = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20 && byte < 0x7F
        && !(quoted && (byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")))
      {
        index += 1
        continue
      }
      guard let hazard = hazard(in: bytes, at: index) else {
        index += 1
        continue
      }
      append(contentsOf: bytes[written..<index])
      appendEscape(of: hazard.code, in: place)
      index += hazard.length
      written = index
    }
    append(contentsOf: bytes[written...])
  }

  private mutating func appendEscape(of code: UInt32, in place: JSONPlace) {
    switch (code, place) {
    case (0x09, .document), (0x0A, .document), (0x0D, .document): append(UInt8(ascii: " "))
    case (0x08, .string): append(contentsOf: #"\b"#.utf8)
    case (0x09, .string): append(contentsOf: #"\t"#.utf8)
    case (0x0A, .string): append(contentsOf: #"\n"#.utf8)
    case (0x0C, .string): append(contentsOf: #"\f"#.utf8)
    case (0x0D, .string): append(contentsOf: #"\r"#.utf8)
    case (0x22, _): append(contentsOf: #"\""#.utf8)
    case (0x5C, _): append(contentsOf: #"\\"#.utf8)
    case (0x10000..., _):  // a surrogate pair
      appendUnicodeEscape(UInt16(0xD800 + (code - 0x10000) >> 10))
      appendUnicodeEscape(UInt16(0xDC00 + code & 0x3FF))
    default: appendUnicodeEscape(UInt16(code))
    }
  }

  /// Appends `\uXXXX`.
  package mutating func appendUnicodeEscape(_ code: UInt16) {
    append(contentsOf: #"\u"#.utf8)
    let digits = String(code, radix: 16)
    append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
    append(contentsOf: digits.utf8)
  }
}

/// Where bytes stand: inside the quotes of one string, or as a whole document.
private enum JSONPlace {
  case string, document
}

/// The scalar at `index` if it has to be escaped, and its length in bytes. `bytes` is UTF-8.
private func hazard(
  in bytes: UnsafeBufferPointer<UInt8>, at index: Int
) -> (code: UInt32, length: Int)? {
  let first = UInt32(bytes[index])
  if first < 0x80 { return (first, 1) }
  let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
  guard first >= 0xC2, index + length <= bytes.count else { return nil }
  var code = first & (0x7F >> UInt32(length))
  for offset in 1..<length { code = code << 6 | UInt32(bytes[index + offset] & 0x3F) }
  guard let scalar = Unicode.Scalar(code), isDisplayHazard(scalar) else { return nil }
  return (code, length)
}

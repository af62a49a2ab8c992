/// A JSON value that has no parts.
package enum Scalar: Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(JSONNumber)
  case string(ExactText)
}

/// A number of JSON or Lua: 64-bit integers exactly (an account id is one), all others as doubles.
package enum JSONNumber: Hashable, Sendable, Comparable {
  case integer(Int64)
  case double(Double)

  /// - Parameter text: a number that follows the JSON grammar.
  init?(_ text: UnsafeRawBufferPointer) {
    if let integer = Self.integer(text) {
      self = .integer(integer)
      return
    }
    guard let double = Double(String(decoding: text, as: UTF8.self)) else { return nil }
    self = JSONNumber(double)
  }

  /// A double that is a whole number is that integer: 1.0 equals 1, as in JSON.parse and in Lua.
  package init(_ double: Double) {
    if let integer = Int64(exactly: double) {
      self = .integer(integer)
    } else {
      self = .double(double)
    }
  }

  private static func integer(_ text: UnsafeRawBufferPointer) -> Int64? {
    let negative = text.first == UInt8(ascii: "-")
    var value: Int64 = 0
    for byte in text.dropFirst(negative ? 1 : 0) {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      let (scaled, overflow) = value.multipliedReportingOverflow(by: 10)
      let digit = Int64(byte &- 0x30)
      let (next, more) =
        negative
        ? scaled.subtractingReportingOverflow(digit) : scaled.addingReportingOverflow(digit)
      if overflow || more { return nil }
      value = next
    }
    return value
  }

  package static func < (a: JSONNumber, b: JSONNumber) -> Bool {
    switch (a, b) {
    case (.integer(let a), .integer(let b)): return a < b
    case (.double(let a), .double(let b)): return a < b
    case (.double(let a), .integer(let b)): return Self.less(a, b)
    case (.integer(let a), .double(let b)): return Self.less(a, b)
    }
  }

  // A double that is not whole is smaller than 2^53, where converting the integer rounds nothing that
  // matters; a whole one here is outside Int64, and the greatest integers round up to 2^63.
  private static func less(_ a: Double, _ b: Int64) -> Bool { a < Double(b) }
  private static func less(_ a: Int64, _ b: Double) -> Bool { b >= 0x1p63 || Double(a) < b }
}

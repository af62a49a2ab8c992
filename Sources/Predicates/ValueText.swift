package import JSONScan

extension js_value {
  /// The value as it stands in the record, escapes and all.
  package func raw(in view: js_view) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: view.bytes + Int(offset), count: Int(length))
  }

  /// Whether the record has no such value.
  package var isAbsent: Bool { kind == UInt8(JS_ABSENT.rawValue) }
  /// Whether it is JSON's null.
  package var isNull: Bool { kind == UInt8(JS_NULL.rawValue) }
  /// Whether it is a text, escaped or not.
  package var isString: Bool { kind == UInt8(JS_STRING.rawValue) }
  /// Whether it is a number, of any length.
  package var isNumber: Bool { kind == UInt8(JS_NUMBER.rawValue) }
  /// Whether it has members.
  package var isObject: Bool { kind == UInt8(JS_OBJECT.rawValue) }
  /// Whether it has elements.
  package var isArray: Bool { kind == UInt8(JS_ARRAY.rawValue) }
  /// Nil unless the value is `true` or `false`.
  package var boolean: Bool? {
    kind == UInt8(JS_TRUE.rawValue) ? true : kind == UInt8(JS_FALSE.rawValue) ? false : nil
  }

  /// Nil unless the value is a number.
  package func number(in view: js_view) -> JSONNumber? {
    isNumber ? JSONNumber(raw(in: view)) : nil
  }

  /// The text of a string, unescaped. Nil for other values and for a string with a bad escape.
  package func string(in view: js_view) -> String? {
    guard isString else { return nil }
    guard escaped else { return String(decoding: raw(in: view), as: UTF8.self) }
    var scratch = TextScratch()
    return scratch.withText(of: self, in: view) { $0.map { String(decoding: $0, as: UTF8.self) } }
  }
}

/// A buffer for unescaping: strings without escapes are lent as they are.
package struct TextScratch {
  private var bytes: [UInt8] = []

  package init() {}

  /// Lends the text of a string value; nil when it is no string, or has a bad escape.
  @inline(__always)
  package mutating func withText<R>(
    of value: js_value, in view: js_view, _ body: (UnsafeRawBufferPointer?) -> R
  ) -> R {
    guard value.isString else { return body(nil) }
    guard value.escaped else { return body(value.raw(in: view)) }
    return withUnescaped(value, in: view, body)
  }

  @inline(never)
  private mutating func withUnescaped<R>(
    _ value: js_value, in view: js_view, _ body: (UnsafeRawBufferPointer?) -> R
  ) -> R {
    let count = Int(value.length)
    if bytes.count < count { bytes = [UInt8](repeating: 0, count: count * 2) }
    return bytes.withUnsafeMutableBufferPointer { buffer in
      let length = js_unescape(view.bytes + Int(value.offset), count, buffer.baseAddress)
      guard length >= 0 else { return body(nil) }
      return body(UnsafeRawBufferPointer(start: buffer.baseAddress, count: length))
    }
  }
}

/// One value of a document. Cheap to copy; keeps the document alive.
package struct JSON: Sendable {
  package enum Kind: Sendable {
    case null, boolean, integer, unsigned, double, string, array, object
  }

  let document: JSONDocument
  let at: Int

  init(document: JSONDocument, at: Int) {
    self.document = document
    self.at = at
  }

  private var word: UInt64 { document.tape[at] }

  package var kind: Kind {
    switch UInt8(word >> 56) {
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    case UInt8(ascii: "l"): .integer
    case UInt8(ascii: "u"): .unsigned
    case UInt8(ascii: "d"): .double
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "{"): .object
    default: .null
    }
  }

  package var isNull: Bool { kind == .null }

  package var boolean: Bool? {
    switch UInt8(word >> 56) {
    case UInt8(ascii: "t"): true
    case UInt8(ascii: "f"): false
    default: nil
    }
  }

  /// An integer that fits; nil for anything else, numbers with a fraction or exponent included.
  package var integer: Int64? {
    switch kind {
    case .integer: Int64(bitPattern: document.tape[at + 1])
    case .unsigned: Int64(exactly: document.tape[at + 1])
    default: nil
    }
  }

  /// Any number.
  package var number: Double? {
    switch kind {
    case .integer: Double(Int64(bitPattern: document.tape[at + 1]))
    case .unsigned: Double(document.tape[at + 1])
    case .double: Double(bitPattern: document.tape[at + 1])
    default: nil
    }
  }

  package var string: String? {
    guard kind == .string else { return nil }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a string, without a copy. Valid as long as the document.
  private var text: UnsafeBufferPointer<UInt8> {
    let start = document.strings + Int(word & 0x00FF_FFFF_FFFF_FFFF)
    let count = UnsafeRawPointer(start).loadUnaligned(as: UInt32.self)
    return UnsafeBufferPointer(start: start + 4, count: Int(count))
  }

  /// Where the next value stands on the tape.
  private var after: Int {
    switch kind {
    case .array, .object: Int(word & 0xFFFF_FFFF)
    case .integer, .unsigned, .double: at + 2
    default: at + 1
    }
  }

  /// The elements of an array; none when it is something else.
  package var elements: Elements { Elements(document: document, range: inside(.array)) }
  /// The members of an object in the order of the text; none when it is something else.
  package var members: Members { Members(document: document, range: inside(.object)) }

  private func inside(_ wanted: Kind) -> Range<Int> {
    kind == wanted ? (at + 1)..<(after - 1) : 0..<0
  }

  /// A member of an object. The last one of that name counts.
  package subscript(name: String) -> JSON? {
    var found: JSON?
    var name = name
    name.withUTF8 { wanted in
      for (key, value) in keyed where key.text.elementsEqual(wanted) { found = value }
    }
    return found
  }

  private var keyed: KeyedMembers { KeyedMembers(document: document, range: inside(.object)) }

  package struct Elements: Sequence, IteratorProtocol, Sendable {
    let document: JSONDocument
    var range: Range<Int>

    package mutating func next() -> JSON? {
      guard !range.isEmpty else { return nil }
      let value = JSON(document: document, at: range.lowerBound)
      range = value.after..<range.upperBound
      return value
    }
  }

  package struct Members: Sequence, IteratorProtocol, Sendable {
    private var keyed: KeyedMembers

    init(document: JSONDocument, range: Range<Int>) {
      keyed = KeyedMembers(document: document, range: range)
    }

    package mutating func next() -> (name: String, value: JSON)? {
      guard let (key, value) = keyed.next() else { return nil }
      return (String(decoding: key.text, as: UTF8.self), value)
    }
  }

  private struct KeyedMembers: Sequence, IteratorProtocol {
    let document: JSONDocument
    var range: Range<Int>

    mutating func next() -> (key: JSON, value: JSON)? {
      guard !range.isEmpty else { return nil }
      let key = JSON(document: document, at: range.lowerBound)
      let value = JSON(document: document, at: key.after)
      range = value.after..<range.upperBound
      return (key, value)
    }
  }
}

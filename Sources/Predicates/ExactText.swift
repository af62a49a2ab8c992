/// Text that equals other text only when their bytes are the same.
///
/// Swift's strings are equal when they look the same: "é" may be one code point or two. JSON texts
/// are compared by their code points, so that a set or a key of plain strings would merge values
/// that an event tells apart, and lose matches.
package struct ExactText: Sendable {
  /// The same text, to be printed; not to be compared.
  package let string: String

  /// - Parameter string: its code points are kept as they are, not normalised.
  package init(_ string: String) { self.string = string }

  /// In UTF-8.
  package var bytes: [UInt8] { Array(string.utf8) }
}

extension ExactText: Hashable, Comparable {
  package static func == (a: ExactText, b: ExactText) -> Bool {
    a.string.utf8.elementsEqual(b.string.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    var string = string
    string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  package static func < (a: ExactText, b: ExactText) -> Bool {
    a.string.utf8.lexicographicallyPrecedes(b.string.utf8)
  }
}

extension ExactText: ExpressibleByStringLiteral, CustomStringConvertible {
  package init(stringLiteral text: String) { self.init(text) }
  package var description: String { string }
}

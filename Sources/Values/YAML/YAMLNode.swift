/// A value of a YAML document, and the line where it begins.
package struct YAMLNode: Sendable {
  /// What a node is: plain scalars by their form (YAML 1.1's types, as PyYAML has them), quoted ones as text.
  package indirect enum Content: Sendable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case double(Double)
    case text(String)
    case list([YAMLNode])
    case members([Member])
  }

  /// A name and a value of a mapping.
  package struct Member: Sendable {
    /// The key: a text, or reading fails.
    package var name: String
    /// The line of the name.
    package var line: Int
    /// What the name stands for.
    package var value: YAMLNode
  }

  /// The value itself.
  package var content: Content
  /// Counts from 1.
  package var line: Int

  /// The member of a mapping; nil when there is none, and of everything else.
  package subscript(name: String) -> YAMLNode? {
    guard case .members(let members) = content else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a text; nil of everything else.
  package var text: String? { if case .text(let text) = content { text } else { nil } }

  /// `a list`, `the text "x"`: for messages.
  package var found: String {
    switch content {
    case .null: "nothing"
    case .boolean(let value): "\(value)"
    case .integer(let value): "the number \(value)"
    case .double(let value): "the number \(value)"
    case .text(let text): "the text \"\(text.prefix(40))\""
    case .list: "a list"
    case .members: "a mapping"
    }
  }
}

/// Why a text is no YAML, or none that is taken.
package struct YAMLError: Error, Hashable, Sendable {
  /// What is wrong, without the line.
  package var message: String
  /// Counts from 1.
  package var line: Int
}

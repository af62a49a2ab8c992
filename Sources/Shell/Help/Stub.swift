/// What a stub file says of one name: the same words that editors show.
struct Stub: Sendable {
  enum Kind: Sendable {
    /// Something that is called.
    case function
    /// A table of functions, or an object with methods and fields.
    case type
  }

  /// `patterns.parse`, `aws.Body:read`, `events`.
  var name: String
  var kind: Kind
  /// Paragraphs, lines as they stand.
  var text: String
  var parameters: [Part] = []
  var results: [String] = []
  /// Of a type.
  var fields: [Part] = []
  /// Other ways to call it: `fun(options: aws.Options): aws`.
  var overloads: [String] = []

  /// A parameter or a field.
  struct Part: Sendable {
    var name: String
    /// LuaCATS: `string`, `"a"|"b"`, `fun(x: integer): string`.
    var type: String
    var text: String
    var isOptional: Bool
  }

  /// `patterns.parse(text, options?)`
  var signature: String {
    switch kind {
    case .type: return name
    case .function:
      let list = parameters.map { $0.name + ($0.isOptional ? "?" : "") }
      return "\(name)(\(list.joined(separator: ", ")))"
    }
  }

  /// `patterns.parse(text: string, options?: patterns.Options) -> patterns.Predicate`
  var typedSignature: String {
    let list = parameters.map { "\($0.name)\($0.isOptional ? "?" : ""): \($0.type)" }
    let ends = results.isEmpty ? "" : " -> " + results.joined(separator: ", ")
    return "\(name)(\(list.joined(separator: ", ")))\(ends)"
  }

  /// The last name: `parse`.
  var lastName: String {
    String(name.split { $0 == "." || $0 == ":" }.last ?? "")
  }

  /// The first sentence.
  var summary: String {
    let paragraph = text.split(separator: "\n\n", maxSplits: 1).first.map(String.init) ?? text
    let line = paragraph.replacing("\n", with: " ")
    guard
      let end = line.range(of: ". ")?.lowerBound
        ?? (line.hasSuffix(".") ? line.index(before: line.endIndex) : nil)
    else { return line }
    return String(line[..<end])
  }
}

extension String {
  /// Where a text begins, without Foundation.
  func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}

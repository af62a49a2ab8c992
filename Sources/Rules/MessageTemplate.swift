package import JSONScan
package import Predicates
internal import Events

/// Text with fields in braces: `Root {eventName} from {sourceIPAddress}`. An absent field is `-`; a
/// brace is written twice.
package struct MessageTemplate: Sendable, Hashable {
  private enum Piece: Sendable, Hashable {
    case text(String)
    case field(FieldPath)
  }
  private var pieces: [Piece] = []
  /// The text that it was read from.
  package let source: String

  /// A text that is no template, and why.
  package struct Fault: Error { package var message: String }

  /// Text without fields.
  init(literal: String) {
    source = literal.replacing("{", with: "{{").replacing("}", with: "}}")
    if !literal.isEmpty { pieces = [.text(literal)] }
  }

  /// - Throws: `Fault` for a brace without its other half, and for braces around what names no field.
  package init(_ text: String) throws(Fault) {
    source = text
    var literal = ""
    var rest = Substring(text)
    while let character = rest.first {
      rest.removeFirst()
      if character == "{" || character == "}", rest.first == character {
        rest.removeFirst()
        literal.append(character)
      } else if character == "{" {
        guard let end = rest.firstIndex(of: "}") else {
          throw Fault(message: "a { is not closed: write {{ for a brace")
        }
        let name = String(rest[..<end])
        guard let path = FieldPath(dotted: name) else {
          throw Fault(message: "\"{\(name)}\" names no field")
        }
        if !literal.isEmpty { pieces.append(.text(literal)) }
        literal = ""
        pieces.append(.field(path))
        rest = rest[rest.index(after: end)...]
      } else if character == "}" {
        throw Fault(message: "a } without {: write }} for a brace")
      } else {
        literal.append(character)
      }
    }
    if !literal.isEmpty { pieces.append(.text(literal)) }
  }

  /// The fields in it, in their order; one that stands twice is there twice.
  package var fields: [FieldPath] {
    pieces.compactMap { if case .field(let path) = $0 { path } else { nil } }
  }

  /// The text for a record: fields read as `EventFields.text` reads them, `-` for those that are absent.
  /// Hostile text.
  package func text(_ view: js_view, record: UInt32) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let literal): text += literal
      case .field(let path): text += EventFields.text(path, of: record, in: view) ?? "-"
      }
    }
    return text
  }
}

/// The languages in which a predicate can be written.
package enum PatternDialect: String, CaseIterable, Sendable {
  /// CloudWatch Logs metric, subscription and search filters.
  case filterPattern = "filter-pattern"
  /// EventBridge rules.
  case eventPattern = "event-pattern"
  /// The `match` tables of rules.
  case lua

  /// The dialect that a text is most likely to be in, by its first characters.
  package init(recognising text: String) {
    let start = text.unicodeScalars.drop { $0.properties.isWhitespace }
    guard start.first == "{" else {
      self = .filterPattern
      return
    }
    let inside = start.dropFirst().drop { $0.properties.isWhitespace }
    switch inside.first {
    case "\""?: self = .eventPattern
    case "}"?: self = .eventPattern
    // A name and one equals sign, or a list: what Lua begins with. `$` and `(` begin filter patterns.
    case let first? where first == "[" || first == "_" || first == "{": self = .lua
    case let first? where first.properties.isAlphabetic:
      let rest = inside.drop { $0.properties.isAlphabetic || $0 == "_" || ("0"..."9").contains($0) }
        .drop { $0.properties.isWhitespace }
      self = rest.first == "=" && rest.dropFirst().first != "=" ? .lua : .filterPattern
    default: self = .filterPattern
    }
  }
}

/// A predicate as it was parsed from a pattern.
package struct Pattern: Sendable {
  /// The language that it is written in.
  package var dialect: PatternDialect
  /// As it was written.
  package var text: String
  /// About the record: what is inside an EventBridge envelope.
  package var predicate: Predicate
  /// What its author should know, in the order of the text.
  package var warnings: [PatternWarning] = []
  /// What an event pattern asks of the envelope.
  package var envelope: EventEnvelope?

  package init(
    dialect: PatternDialect, text: String, predicate: Predicate, warnings: [PatternWarning] = [],
    envelope: EventEnvelope? = nil
  ) {
    self.dialect = dialect
    self.text = text
    self.predicate = predicate
    self.warnings = warnings
    self.envelope = envelope
  }

  /// Whether it is documented that AWS reads the pattern as it was read here.
  package var isDocumented: Bool { !warnings.contains(where: \.isUnknownOnAWS) }
}

/// Something about a pattern that its author should know.
package struct PatternWarning: Hashable, Sendable {
  /// What may surprise, and why.
  package var message: String
  /// Whether AWS may read the pattern otherwise, or refuse it: no document says, and it was not tried.
  package var isUnknownOnAWS = false
  /// The place, in code points from 0; nil when it is about the whole.
  package var offset: Int?

  package init(_ message: String, isUnknownOnAWS: Bool = false, at offset: Int? = nil) {
    self.message = message
    self.isUnknownOnAWS = isUnknownOnAWS
    self.offset = offset
  }
}

/// Why a text is no pattern: what was expected, and what was found.
package struct PatternError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was expected and what was found, without the place.
  package var message: String
  /// Where in the pattern, in code points from 0.
  package var offset: Int

  package init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }

  /// `expected …, found …, at character 7`; with the line when there are several.
  package var description: String { "\(message), at character \(offset + 1)" }

  /// The line of the pattern at fault, and a caret below the character. A long line is cut.
  package func marked(in pattern: String) -> String {
    let scalars = Array(pattern.unicodeScalars)
    let at = min(offset, scalars.count)
    var start = at
    while start > 0, scalars[start - 1] != "\n", at - start < 60 { start -= 1 }
    var end = at
    while end < scalars.count, scalars[end] != "\n", end - at < 40 { end += 1 }
    var line = String.UnicodeScalarView()
    for scalar in scalars[start..<end] {
      // One column each, so that the caret stands where it should.
      line.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return String(line) + "\n" + String(repeating: " ", count: at - start) + "^"
  }
}

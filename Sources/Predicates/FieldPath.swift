/// Where a field stands in a record: member names from the top, `userIdentity.type`.
///
/// Written with dots; a dot that belongs to a name is written `\.`. A path that meets an array goes on
/// in each of its elements (CloudTrail's `resources` is one), so that it may lead to several values.
package struct FieldPath: Sendable, CustomStringConvertible {
  package let names: [String]

  package init(_ names: [String]) { self.names = names }

  /// Splits dotted text. Returns nil when a name is empty.
  package init?(dotted text: String) {
    var names = [""]
    var escaped = false
    for character in text {
      if escaped {
        names[names.count - 1].append(character)
        escaped = false
      } else if character == "\\" {
        escaped = true
      } else if character == "." {
        names.append("")
      } else {
        names[names.count - 1].append(character)
      }
    }
    guard !names.contains("") else { return nil }
    self.names = names
  }

  package func appending(_ other: FieldPath) -> FieldPath { FieldPath(names + other.names) }

  package var description: String {
    names.map {
      $0.split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.")
    }
    .joined(separator: ".")
  }
}

/// Names are compared by their bytes, as `ExactText` is.
extension FieldPath: Hashable {
  package static func == (a: FieldPath, b: FieldPath) -> Bool {
    a.names.elementsEqual(b.names) { $0.utf8.elementsEqual($1.utf8) }
  }

  package func hash(into hasher: inout Hasher) {
    for name in names { hasher.combine(ExactText(name)) }
  }
}

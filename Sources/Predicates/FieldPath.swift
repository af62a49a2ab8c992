/// Where a field stands in a record: member names from the top, `userIdentity.type`.
///
/// Written with dots; a dot that belongs to a name is written `\.`. A path that meets an array goes on
/// in each of its elements (CloudTrail's `resources` is one), so that it may lead to several values.
///
/// A path of a filter pattern does not: it leads to one place, and `rest` goes on from there through
/// elements by their number, `resources[0].ARN`.
package struct FieldPath: Sendable, CustomStringConvertible {
  /// The member names at the beginning; all of them, unless `isExact`.
  package let names: [String]
  /// Whether arrays are values like others, entered by number only.
  package let isExact: Bool
  /// What follows the names. Empty, or an element first.
  package let rest: [Step]

  /// A step from a value into what it holds.
  package enum Step: Hashable, Sendable {
    case member(ExactText)
    /// Counted from 0.
    case element(Int)
  }

  /// A path that goes through arrays by itself.
  ///
  /// - Parameter names: without escapes, none of them empty.
  package init(_ names: [String]) {
    self.names = names
    isExact = false
    rest = []
  }

  /// A path that enters arrays by number only.
  package init(exactly steps: [Step]) {
    var names: [String] = []
    for case .member(let name) in steps.prefix(while: {
      if case .member = $0 { true } else { false }
    }) {
      names.append(name.string)
    }
    self.names = names
    isExact = true
    rest = Array(steps.dropFirst(names.count))
  }

  /// All steps from the top.
  package var steps: [Step] { names.map { .member(ExactText($0)) } + rest }

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
    self.init(names)
  }

  package var description: String {
    var text = names.map(Self.escaped).joined(separator: ".")
    for step in rest {
      switch step {
      case .member(let name): text += "." + Self.escaped(name.string)
      case .element(let number): text += "[\(number)]"
      }
    }
    return text
  }

  private static func escaped(_ name: String) -> String {
    name.split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.")
  }
}

extension FieldPath {
  /// What some two of the paths have in common at their beginning, if anything. Of paths in order,
  /// neighbours have the most in common.
  static func longestCommonNames(_ fields: [FieldPath]) -> [ArraySlice<String>] {
    let sorted = fields.map(\.names).sorted {
      $0.lexicographicallyPrecedes($1) { ExactText($0) < ExactText($1) }
    }
    return zip(sorted, sorted.dropFirst()).compactMap { one, other in
      let common = zip(one, other).prefix { ExactText($0) == ExactText($1) }.count
      return common == 0 ? nil : one[..<common]
    }
  }
}

/// Names are compared by their bytes, as `ExactText` is.
extension FieldPath: Hashable {
  package static func == (a: FieldPath, b: FieldPath) -> Bool {
    a.isExact == b.isExact && a.rest == b.rest
      && a.names.elementsEqual(b.names) { $0.utf8.elementsEqual($1.utf8) }
  }

  package func hash(into hasher: inout Hasher) {
    for name in names { hasher.combine(ExactText(name)) }
    hasher.combine(isExact)
    hasher.combine(rest)
  }
}

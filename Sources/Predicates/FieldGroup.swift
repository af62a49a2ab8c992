/// Fields that are met together: where their paths lead through the same list, by the same element of it.
///
/// So does EventBridge: `{"a": {"x": [1], "y": [2]}}` is not met by `{"a": [{"x": 1}, {"y": 2}]}`. Source:
/// aws/event-ruler, README, "JSON Array Matching", and ACFinder.
package struct FieldGroup: Hashable, Sendable {
  /// One field and the tests of which one has to pass.
  package struct Part: Hashable, Sendable {
    /// The path, the list in it included.
    package var field: FieldPath
    /// One of these has to pass.
    package var tests: [ValueTest]
    /// Whether it will do, too, that no element in question has a value there.
    package var orAbsent: Bool

    package init(field: FieldPath, tests: [ValueTest], orAbsent: Bool = false) {
      self.field = field
      self.tests = tests
      self.orAbsent = orAbsent
    }
  }

  /// In the order of their names: absence is asked of the elements that the parts before have chosen.
  package let parts: [Part]

  /// - Parameter parts: in any order.
  package init(_ parts: [Part]) {
    self.parts = parts.sorted { Self.key($0.field) < Self.key($1.field) }
  }

  // Ruler sorts the joined names by UTF-16 code units.
  private static func key(_ field: FieldPath) -> Key {
    Key(units: Array(field.names.joined(separator: ".").utf16))
  }

  private struct Key: Comparable {
    var units: [UInt16]
    static func < (a: Key, b: Key) -> Bool { a.units.lexicographicallyPrecedes(b.units) }
  }

  /// The same without regard to lists: each part for itself. Equal to the group where no list is met, and
  /// true wherever the group is, absence aside.
  package var separately: Predicate { .all(parts.map(\.separately)).simplified }
}

extension FieldGroup.Part {
  var separately: Predicate {
    var alternatives: [Predicate] = tests.map { .test(field, $0) }
    if orAbsent { alternatives.append(.not(.test(field, .noneOf([])))) }
    return .any(alternatives).simplified
  }
}

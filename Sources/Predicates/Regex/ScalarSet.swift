/// A set of Unicode scalar values: sorted, disjoint, non-adjacent closed ranges.
///
/// Surrogates (U+D800 to U+DFFF) are never members: they have no encoding in UTF-8.
package struct ScalarSet: Sendable, Hashable {
  /// Sorted; between two of them at least one value is missing.
  package let ranges: [ClosedRange<UInt32>]

  static let all = ScalarSet([0...0x10FFFF])
  static let newline = ScalarSet([0x0A...0x0A])

  /// The union of the ranges, given in any order; surrogates and values above U+10FFFF are
  /// left out.
  package init(_ ranges: [ClosedRange<UInt32>]) {
    var merged: [ClosedRange<UInt32>] = []
    let clipped = ranges.flatMap { range in
      [0...0xD7FF, 0xE000...0x10FFFF].filter { $0.overlaps(range) }.map { range.clamped(to: $0) }
    }
    for range in clipped.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  /// The set of one code point.
  init(_ scalar: UInt32) {
    self.init([scalar...scalar])
  }

  /// All scalar values that are not members.
  package var inverted: ScalarSet {
    var gaps: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= 0x10FFFF { gaps.append(next...0x10FFFF) }
    return ScalarSet(gaps)
  }

  /// The set with the other case of each ASCII letter added.
  var foldingASCIICase: ScalarSet {
    let upper: ClosedRange<UInt32> = 0x41...0x5A
    let lower: ClosedRange<UInt32> = 0x61...0x7A
    var folded = ranges
    for range in ranges {
      if range.overlaps(upper) {
        let part = range.clamped(to: upper)
        folded.append(part.lowerBound + 32...part.upperBound + 32)
      }
      if range.overlaps(lower) {
        let part = range.clamped(to: lower)
        folded.append(part.lowerBound - 32...part.upperBound - 32)
      }
    }
    return ScalarSet(folded)
  }
}

/// The named classes, all ASCII.
extension ScalarSet {
  static let digit = ScalarSet([0x30...0x39])
  static let word = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  static let space = ScalarSet([0x09...0x0D, 0x20...0x20])

  /// The class that POSIX calls `name`, as in `[[:alpha:]]`; nil when there is none.
  ///
  /// Source: POSIX.1-2017, Base Definitions, 7.3.1 LC_CTYPE, in the POSIX locale; and the usual
  /// extensions `ascii` and `word`.
  static func posix(named name: String) -> ScalarSet? {
    switch name {
    case "alnum": ScalarSet([0x30...0x39, 0x41...0x5A, 0x61...0x7A])
    case "alpha": ScalarSet([0x41...0x5A, 0x61...0x7A])
    case "ascii": ScalarSet([0x00...0x7F])
    case "blank": ScalarSet([0x09...0x09, 0x20...0x20])
    case "cntrl": ScalarSet([0x00...0x1F, 0x7F...0x7F])
    case "digit": digit
    case "graph": ScalarSet([0x21...0x7E])
    case "lower": ScalarSet([0x61...0x7A])
    case "print": ScalarSet([0x20...0x7E])
    case "punct": ScalarSet([0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E])
    case "space": space
    case "upper": ScalarSet([0x41...0x5A])
    case "word": word
    case "xdigit": ScalarSet([0x30...0x39, 0x41...0x46, 0x61...0x66])
    default: nil
    }
  }
}

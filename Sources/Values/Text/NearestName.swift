/// The name nearest to a mistyped one, and the hint that messages end with.
package enum NearestName {
  /// What a message about an unknown name ends with: `; did you mean x?`, or nothing when no candidate is near.
  ///
  /// - Parameter form: how the found name is written, such as `.help` for a command `help`.
  package static func hint(
    for name: String, in candidates: some Sequence<String>,
    as form: (String) -> String = { $0 }
  ) -> String {
    hint(of(name, in: candidates).map(form))
  }

  /// The same hint for a name that was found by other means; nothing for nil.
  package static func hint(_ found: (some CustomStringConvertible)?) -> String {
    found.map { "; did you mean \($0)?" } ?? ""
  }

  /// Returns the candidate with the fewest edits (insert, delete, replace, swap neighbours), if they are
  /// few for its length: at most 1 in 3 characters. Upper and lower case count as equal but break ties.
  package static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().utf8)
    guard !wanted.isEmpty, wanted.count <= 100 else { return nil }
    var best: (name: String, edits: Int)?
    for candidate in candidates {
      let edits = distance(wanted, Array(candidate.lowercased().utf8))
      guard edits <= max(1, min(wanted.count, candidate.utf8.count) / 3) else { continue }
      if let found = best, (found.edits, found.name) <= (edits, candidate) { continue }
      best = (candidate, edits)
    }
    return best?.name
  }

  /// Optimal string alignment distance.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    if abs(a.count - b.count) > 6 { return .max }
    var before = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var edits = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          edits = min(edits, before[j - 1] + 1)
        }
        row.append(edits)
      }
      before = previous
      previous = row
    }
    return previous[b.count]
  }
}

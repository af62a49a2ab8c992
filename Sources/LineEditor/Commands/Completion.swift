/// One way to go on at the cursor.
package struct Candidate: Sendable, Hashable {
  /// What replaces the range of the completion.
  package var text: String

  /// What the menu shows instead of `text`.
  package var label: String?

  /// What the menu says about it.
  package var detail: String?

  /// What follows when this candidate is chosen, or is the only one.
  package var suffix: String

  package init(
    _ text: String, label: String? = nil, detail: String? = nil, suffix: String = ""
  ) {
    self.text = text
    self.label = label
    self.detail = detail
    self.suffix = suffix
  }
}

/// The ways to go on at the cursor.
package struct Completion: Sendable, Hashable {
  /// What a candidate replaces, in UTF-8 offsets.
  package var range: Range<Int>

  /// In the order to show.
  package var candidates: [Candidate]

  /// Shown under the input until the next key.
  package var signature: String?

  package init(range: Range<Int>, candidates: [Candidate] = [], signature: String? = nil) {
    self.range = range
    self.candidates = candidates
    self.signature = signature
  }

  /// What all candidates begin with.
  var commonPrefix: String {
    guard let first = candidates.first else { return "" }
    var prefix = Array(first.text)
    for candidate in candidates.dropFirst() {
      var count = 0
      for character in candidate.text {
        guard count < prefix.count, prefix[count] == character else { break }
        count += 1
      }
      prefix.removeLast(prefix.count - count)
    }
    return String(prefix)
  }
}

/// What the input may become, shown grey after the cursor.
package struct Hint: Sendable, Hashable {
  /// What follows the cursor if the hint is taken.
  package var text: String

  /// Whether the keys that go right at the end take it; otherwise it is only shown.
  package var isAcceptable: Bool

  package init(_ text: String, isAcceptable: Bool = true) {
    self.text = text
    self.isAcceptable = isAcceptable
  }
}

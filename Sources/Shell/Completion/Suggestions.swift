/// What can stand where the cursor is.
package struct Suggestions: Equatable, Sendable {
  /// Bytes of the text that an item replaces.
  package var range: Range<Int>
  /// In the order to show.
  package var items: [Suggestion] = []
  /// Of the function whose arguments begin here.
  package var signature: String?

  package static func none(at cursor: Int) -> Suggestions { Suggestions(range: cursor..<cursor) }
}

/// One thing that can stand there.
package struct Suggestion: Equatable, Sendable {
  /// Takes the place of the range.
  package var text: String
  /// What a list shows in place of the text.
  package var label: String?
  /// What it is: `required string`, `changes the account`.
  package var detail: String?
  /// Follows the text when this one is chosen.
  package var suffix = ""

  package init(_ text: String, label: String? = nil, detail: String? = nil, suffix: String = "") {
    self.text = text
    self.label = label
    self.detail = detail
    self.suffix = suffix
  }
}

extension [Suggestion] {
  /// Those that begin like `partial`, in either case; else those that have it in them. Equal case first, then sorted.
  func matching(_ partial: String) -> [Suggestion] {
    let folded = partial.lowercased()
    var found = filter { ($0.text).lowercased().hasPrefix(folded) }
    if found.isEmpty, !folded.isEmpty {
      found = filter { $0.text.lowercased().contains(folded) }
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0.text).inserted }
      .sorted { a, b in
        let (exact, other) = (a.text.hasPrefix(partial), b.text.hasPrefix(partial))
        return exact == other ? a.text < b.text : exact
      }
  }
}

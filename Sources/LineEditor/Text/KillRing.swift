/// Texts that were deleted on purpose, the last first to come back.
struct KillRing: Sendable {
  private static let capacity = 60
  private var texts: [String] = []
  private var position = 0

  /// Whether the last text was whole lines, which vi puts on lines of their own.
  private(set) var isLines = false

  /// The text that a yank inserts.
  var current: String? { texts.isEmpty ? nil : texts[position] }

  /// How a deleted text joins the last one.
  enum Joining { case none, before, after }

  /// Keeps a text. Deletions in a row are one text.
  mutating func add(_ text: String, joining: Joining, lines: Bool = false) {
    guard !text.isEmpty else { return }
    isLines = lines
    if let last = texts.last, joining != .none {
      texts[texts.count - 1] = joining == .before ? text + last : last + text
    } else {
      texts.append(text)
      if texts.count > Self.capacity { texts.removeFirst() }
    }
    position = texts.count - 1
  }

  /// Turns to the text before, and gives it.
  mutating func rotate() -> String? {
    guard !texts.isEmpty else { return nil }
    position = (position + texts.count - 1) % texts.count
    return texts[position]
  }
}

@testable import LineEditor

/// An input that a test types into, without a terminal.
///
/// Keys are as a terminal sends them; `|` in a text shows where the cursor is.
final class Typing {
  let editing: Editing
  private(set) var effects: [Editing.Effect] = []

  init(
    _ text: String = "", keymaps: KeymapSet = .emacs, history: [String] = [],
    complete: @escaping (String, Int) -> Completion = { Completion(range: $1..<$1) },
    hint: @escaping (String, Int) -> Hint? = { _, _ in nil }
  ) {
    var entries = History()
    for entry in history { _ = entries.record(entry) }
    editing = Editing(
      support: EditorSupport(
        isComplete: { text in
          text.filter { $0 == "{" }.count <= text.filter { $0 == "}" }.count
        }, complete: complete, hint: hint, report: { _ in }),
      keymaps: keymaps, history: entries)
    editing.begin()
    set(text)
  }

  /// Sets the text and, at `|`, the cursor.
  private func set(_ marked: String) {
    let place = marked.firstIndex(of: "|")
    editing.begin(text: marked.replacing("|", with: "", maxReplacements: 1))
    if let place { editing.buffer.cursor = marked.distance(from: marked.startIndex, to: place) }
  }

  /// Types keys; each call is what comes at once.
  @discardableResult
  func type(_ keys: String...) -> Typing {
    for part in keys {
      var decoder = StrokeDecoder()
      decoder.feed(part.utf8)
      while let stroke = decoder.next(isLate: true) { effects.append(editing.take(stroke)) }
      editing.updateHint()
    }
    return self
  }

  var last: Editing.Effect? { effects.last }
  var text: String { editing.buffer.text }

  /// The text with the cursor.
  var marked: String {
    let buffer = editing.buffer
    return buffer.text(in: 0..<buffer.cursor) + "|" + buffer.text(in: buffer.cursor..<buffer.count)
  }
}

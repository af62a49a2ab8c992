/// What the editor asks of its caller. Offsets are UTF-8 offsets. Called on the thread that reads.
package struct EditorSupport {
  /// Whether Enter hands the text over; otherwise it begins a new line.
  package var isComplete: (_ text: String) -> Bool

  /// The ways to go on at a cursor.
  package var complete: (_ text: String, _ cursor: Int) -> Completion

  /// What to show after the cursor.
  package var hint: (_ text: String, _ cursor: Int) -> Hint?

  /// How parts of the text look. Where ranges overlap, the later wins.
  package var style: (_ text: String) -> [StyledRange]

  /// The white space that begins a line after the text `before`.
  package var indentation: (_ before: String) -> String

  /// Changes the text outside of the editor, with the terminal in its normal mode; nil leaves it.
  package var editExternally: ((_ text: String) -> String?)?

  /// Takes a warning, with the terminal in its normal mode. It is not display-safe.
  package var report: (_ message: String) -> Void

  package init(
    isComplete: @escaping (_ text: String) -> Bool,
    complete: @escaping (_ text: String, _ cursor: Int) -> Completion = { text, cursor in
      Completion(range: cursor..<cursor)
    },
    hint: @escaping (_ text: String, _ cursor: Int) -> Hint? = { _, _ in nil },
    style: @escaping (_ text: String) -> [StyledRange] = { _ in [] },
    indentation: @escaping (_ before: String) -> String = luaIndentation(after:),
    editExternally: ((_ text: String) -> String?)? = nil,
    report: @escaping (_ message: String) -> Void
  ) {
    self.isComplete = isComplete
    self.complete = complete
    self.hint = hint
    self.style = style
    self.indentation = indentation
    self.editExternally = editExternally
    self.report = report
  }
}

/// What a call of `LineEditor.read` ended with.
package enum EditorInput: Sendable, Hashable {
  /// A whole input.
  case text(String)

  /// Ctrl-C: what was typed is dropped.
  case abandoned

  /// Ctrl-D on an empty input, or there is nothing more to read.
  case end

  /// A signal that ends the process; its default action has not happened yet.
  case terminated(Int32)
}

internal import System

/// What a user may set about the editor.
package struct EditorSettings: Sendable {
  /// What `program:` before a line of `~/.editrc` is compared with.
  package var programName: String

  /// Where the history is kept; nil keeps it in memory.
  package var historyPath: String?

  /// How many entries of it are kept.
  package var historyLimit: Int

  /// The file of key bindings.
  package var editrcPath: String?

  /// Whether to write colours.
  package var colour: Bool

  /// How long an Escape waits for the rest of a key's sequence, in milliseconds.
  package var escapeTimeout: Int

  package init(
    programName: String, historyPath: String? = nil, historyLimit: Int = 10_000,
    editrcPath: String? = EditorSettings.defaultEditrc, colour: Bool = true,
    escapeTimeout: Int = 50
  ) {
    self.programName = programName
    self.historyPath = historyPath
    self.historyLimit = historyLimit
    self.editrcPath = editrcPath
    self.colour = colour
    self.escapeTimeout = escapeTimeout
  }

  /// `$EDITRC`, or `.editrc` in the home folder. Source: editrc(5).
  package static var defaultEditrc: String? {
    if let path = Environment.variable("EDITRC") { return path }
    guard let home = Environment.variable("HOME"), !home.isEmpty else { return nil }
    return home + "/.editrc"
  }
}

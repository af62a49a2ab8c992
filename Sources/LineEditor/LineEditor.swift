package import System

/// Reads inputs of any number of lines from a terminal, and lets people edit them.
///
/// The terminal is in raw mode only during `read`. To be used from one thread; other threads have
/// `line`.
package final class LineEditor {
  /// For other threads.
  package let line = OpenLine()

  /// False after `edit off` in `~/.editrc`.
  package let isEnabled: Bool

  private let editing: Editing
  private let settings: EditorSettings
  private let port: TerminalPort
  private var decoder = StrokeDecoder()

  /// What is to be reported when the next reading begins.
  private var warnings: [String]
  private var hasReportedHistory = false

  /// Whether `input` and `output` are a terminal that can be edited on.
  package static func canEdit(input: Descriptor, output: Descriptor, term: String?) -> Bool {
    guard let term, !term.isEmpty, term != "dumb" else { return false }
    return input.isTerminal && output.isTerminal
  }

  /// Reads `~/.editrc` and the history; what is wrong with either is told when the first reading begins.
  ///
  /// - Parameters:
  /// - input: the descriptor of the terminal that keys come from.
  /// - output: the one that is drawn on.
  /// - support: what the editor asks of the language: completion, colours, whether an input is whole.
  package init(
    input: Descriptor = .input, output: Descriptor = .output, settings: EditorSettings,
    support: EditorSupport
  ) {
    self.settings = settings
    port = TerminalPort(input: input, output: output)
    var reader = EditrcReader()
    warnings = []
    if let path = settings.editrcPath, let text = Self.text(ofFile: path) {
      warnings = reader.read(text, path: path, program: settings.programName)
    }
    isEnabled = reader.isEnabled
    var history = History(
      path: settings.historyPath, limit: reader.historySize ?? settings.historyLimit)
    history.isUnique = reader.isHistoryUnique ?? false
    if let fault = history.fault { warnings.append(fault.description) }
    editing = Editing(support: support, keymaps: reader.keymaps, history: history)
  }

  /// What was read before, from other shells too.
  package var history: History {
    get { editing.history }
    set { editing.history = newValue }
  }

  /// Reads one whole input, beginning with `text`.
  package func read(_ prompt: Prompt, text: String = "") -> EditorInput {
    for warning in warnings { editing.support.report(warning) }
    warnings = []
    editing.begin(text: text)
    line.forgetAbandoning()
    let reading = EditorReading(
      editing: editing, port: port, line: line, prompt: prompt, settings: settings)
    let result = reading.run(&decoder)
    if case .text(let text) = result, let fault = editing.history.record(text),
      !hasReportedHistory
    {
      hasReportedHistory = true
      editing.support.report(fault.description)
    }
    return result
  }

  /// A file of key bindings; nil when there is none, or none that can be read.
  private static func text(ofFile path: String) -> String? {
    guard let file = try? OpenFile(path, .reading),
      let bytes = try? file.descriptor.bytesToEnd(limit: 1 << 20)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}

internal import LineEditor
internal import Reports
internal import Shell
internal import System

/// A shell on a terminal: who reads its inputs, and what they look like.
final class ShellTerminal {
  private let shell: ShellSession
  private let signals: ShellSignals
  private let editor: LineEditor
  private let externalEditor: ExternalEditor

  init(_ shell: ShellSession, _ signals: ShellSignals) {
    self.shell = shell
    self.signals = signals
    let external = ExternalEditor(environment: Environment.variable)
    externalEditor = external
    let editorBox = EditorBox()
    editor = LineEditor(
      settings: EditorSettings(
        programName: "moonwatch", historyPath: HistoryPlace.path(shell.console.say),
        colour: shell.console.colour),
      support: EditorSupport(
        isComplete: { shell.reading(of: $0).isComplete },
        complete: { Self.completion(shell.suggestions($0, at: $1)) },
        hint: { Self.hint(shell, editorBox.editor?.history.entries ?? [], $0, $1) },
        style: { Self.style($0) },
        editExternally: external.edit(text:),
        report: { shell.console.say(displaySafe($0)) }))
    editorBox.editor = editor
  }

  /// The editor, for what it asks of itself.
  private final class EditorBox { weak var editor: LineEditor? }

  func run() -> ShellProcess.End {
    let line = editor.line
    signals.whenIdle { number in
      if number == Signal.interrupt.rawValue { line.abandon() } else { line.terminate(number) }
    }
    if shell.console.isTerminal {
      shell.console.write(
        "Moonwatch \(Moonwatch.version). .help lists the commands, .tour is an introduction, Ctrl-D leaves.\n"
      )
    }
    let canEdit = LineEditor.canEdit(
      input: .input, output: .output, term: Environment.variable("TERM"))
    let plain = editor.isEnabled && canEdit ? nil : PlainReader(line: line)
    while true {
      let input =
        plain.map { reader in
          reader.read(
            prompt: { continues in
              let prompt = shell.prompt
              shell.console.write(continues ? prompt.continuation : prompt.first)
            }, isComplete: { shell.reading(of: $0).isComplete })
        } ?? editor.read(prompt, text: shell.suggestedInput)
      switch input {
      case .text(let text):
        switch shell.evaluate(text) {
        case .leave(let status): return .status(status)
        case .done, .failed, .interrupted: break
        }
        if let number = signals.end { return .status(128 + number) }
      case .abandoned: break
      case .end: return .status(0)
      case .terminated(let number): return .status(128 + number)
      }
    }
  }

  private var prompt: Prompt {
    let texts = shell.prompt
    return Prompt(
      first: [StyledText(texts.first, shell.allowsWrites ? .error : .prompt)],
      continuation: [StyledText(texts.continuation, .faint)])
  }

  // ---- what the editor asks --------------------------------------------------------------------
  private static func completion(_ found: Suggestions) -> Completion {
    Completion(
      range: found.range,
      candidates: found.items.map {
        Candidate(
          displaySafe($0.text), label: $0.label.map { displaySafe($0) },
          detail: $0.detail.map { displaySafe($0) }, suffix: $0.suffix)
      },
      signature: found.signature.map { displaySafe($0) })
  }

  /// The signature of an empty list of arguments; else how the latest input that begins like this went on.
  private static func hint(
    _ shell: ShellSession, _ history: [String], _ text: String, _ cursor: Int
  ) -> Hint? {
    if let last = text.last, last == "(" || last == "{",
      let signature = shell.suggestions(text, at: cursor).signature
    {
      return Hint("  " + displaySafe(signature), isAcceptable: false)
    }
    guard cursor == text.utf8.count, text.utf8.count >= 3 else { return nil }
    guard let entry = history.last(where: { $0.hasPrefix(text) && $0 != text }) else { return nil }
    let rest = entry.dropFirst(text.count)
    return rest.contains("\n") ? nil : Hint(displaySafe(String(rest)))
  }

  private static func style(_ text: String) -> [StyledRange] {
    Highlighting.ranges(of: text).map { StyledRange($0.range, ink(of: $0.part)) }
  }

  private static func ink(of part: Highlighting.Part) -> EditorInk {
    switch part {
    case .keyword, .command: .keyword
    case .string: .string
    case .number: .number
    case .comment: .comment
    case .field: .field
    case .call: .call
    }
  }
}

/// Where the history of inputs is kept: `$XDG_STATE_HOME/moonwatch/history`.
enum HistoryPlace {
  /// The folder of the history, which may not exist yet; nil without a home folder.
  static var folder: String? {
    var folder = Environment.variable("XDG_STATE_HOME") ?? ""
    if !folder.hasPrefix("/") {
      guard let home = Environment.variable("HOME"), !home.isEmpty else { return nil }
      folder = home + "/.local/state"
    }
    return folder + "/moonwatch"
  }

  /// The path, in a folder that exists; nil when there is no place for it.
  static func path(_ complain: (String) -> Void) -> String? {
    guard let folder else { return nil }
    do throws(SystemError) {
      // For their owner only.
      try FileSystem.makeFolders(folder, permissions: 0o700)
    } catch {
      complain(displaySafe("no history is kept: \(error.path): \(error.reason)"))
      return nil
    }
    return folder + "/history"
  }
}

internal import Glibc
internal import LineEditor
internal import System

/// An interpreter that only shows what it read, so that tests can drive the editor on a terminal.
///
/// An input is whole when it has as many closing braces as opening ones. `EchoShell HISTORY EDITRC`.
@main
enum EchoShell {
  static func main() {
    setSignals()
    let arguments = CommandLine.arguments
    let settings = EditorSettings(
      programName: "moonwatch",
      historyPath: arguments.count > 1 && !arguments[1].isEmpty ? arguments[1] : nil,
      editrcPath: arguments.count > 2 ? arguments[2] : nil, colour: false)
    guard
      LineEditor.canEdit(
        input: .input, output: .output, term: getenv("TERM").map { String(cString: $0) })
    else {
      plain()
      return
    }
    let editor = LineEditor(settings: settings, support: support)
    while true {
      switch editor.read(
        Prompt(first: [StyledText("> ", .prompt)], continuation: [StyledText(". ", .faint)]))
      {
      case .text("wait"):
        show("waiting \(getpid())")
        waitForSignal()
      case .text("pid"): show("pid \(getpid())")
      case .text("partial"):
        print("no line end", terminator: "")
        fflush(nil)
      case .text(let text): show("read \(text.utf8.count) bytes: \(text.debugDescription)")
      case .abandoned: show("abandoned")
      case .end:
        show("end")
        return
      case .terminated(let signal):
        show("terminated by \(signal)")
        exit(128 + signal)
      }
    }
  }

  /// Waits for SIGUSR1, with the terminal in its normal mode.
  private static func waitForSignal() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGUSR1)
    var number: Int32 = 0
    sigwait(&signals, &number)
  }

  /// Signals come, whatever the parent blocked; SIGUSR1 waits until it is waited for.
  private static func setSignals() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGUSR1)
    pthread_sigmask(SIG_SETMASK, &signals, nil)
  }

  private static func plain() {
    let reader = PlainReader()
    while case .text(let text) = reader.read(isComplete: isComplete) {
      show("read \(text.utf8.count) bytes: \(text.debugDescription)")
    }
  }

  private static func show(_ text: String) {
    print(text)
    fflush(nil)
  }

  private static func isComplete(_ text: String) -> Bool {
    text.filter { $0 == "{" }.count <= text.filter { $0 == "}" }.count
  }

  /// What a Tab after certain words does, while the terminal is the editor's.
  private static func misbehave(_ text: String) {
    switch text {
    case "crash": abort()
    case "exit": exit(0)
    default: break
    }
  }

  private static let words = [
    "eventName", "eventSource", "eventTime", "eventType", "eventVersion", "print", "pairs",
  ]

  private static var support: EditorSupport {
    EditorSupport(
      isComplete: isComplete,
      complete: { text, cursor in
        misbehave(text)
        let before = String(decoding: Array(text.utf8)[..<cursor], as: UTF8.self)
        let word = String(before.reversed().prefix { $0.isLetter }.reversed())
        if before.hasSuffix("print(") {
          return Completion(range: cursor..<cursor, signature: "print(value, …)")
        }
        let range = (cursor - word.utf8.count)..<cursor
        if word.hasPrefix("n") {
          return Completion(range: range, candidates: (1...300).map { Candidate("number\($0)") })
        }
        return Completion(
          range: range,
          candidates: words.filter { $0.hasPrefix(word) }.map { word in
            Candidate(word, detail: word.hasPrefix("p") ? "function" : nil, suffix: "(")
          })
      },
      hint: { text, _ in text == "hel" ? Hint("lo world") : nil },
      style: { text in
        text.hasPrefix("local") ? [StyledRange(0..<5, .keyword)] : []
      },
      editExternally: { $0 + " edited" },
      report: { show($0) })
  }
}

internal import Glibc
internal import LineEditor

/// An interpreter that only shows what it read, so that tests can drive the editor on a terminal.
///
/// An input is whole when it has as many closing braces as opening ones. `EchoShell HISTORY EDITRC`.
@main
enum EchoShell {
  static func main() {
    let arguments = CommandLine.arguments
    let settings = EditorSettings(
      programName: "moonwatch", historyPath: arguments.count > 1 ? arguments[1] : nil,
      editrcPath: arguments.count > 2 ? arguments[2] : nil, colour: false)
    guard LineEditor.canEdit(input: 0, output: 1, term: getenv("TERM").map { String(cString: $0) })
    else {
      plain()
      return
    }
    let editor = LineEditor(settings: settings, support: support)
    while true {
      switch editor.read(Prompt("> ", continuation: ". ")) {
      case .text("crash"): abort()
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

  private static func plain() {
    let reader = PlainReader(input: 0)
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

  private static let words = [
    "eventName", "eventSource", "eventTime", "eventType", "eventVersion", "print", "pairs",
  ]

  private static var support: EditorSupport {
    EditorSupport(
      isComplete: isComplete,
      complete: { text, cursor in
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

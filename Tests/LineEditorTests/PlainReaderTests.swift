import Glibc
import System
import Testing

@testable import LineEditor

@Suite struct PlainReaderTests {
  /// All inputs that `text` holds.
  private func inputs(_ text: String) -> [EditorInput] {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
    close(ends[1])
    defer { close(ends[0]) }
    let reader = PlainReader(input: Descriptor(ends[0], name: "pipe"))
    var inputs: [EditorInput] = []
    repeat {
      inputs.append(
        reader.read { text in
          text.filter { $0 == "{" }.count <= text.filter { $0 == "}" }.count
        })
    } while inputs.last != .end
    return inputs
  }

  @Test(
    "lines are inputs once they are complete; the last is given as it is",
    arguments: [
      ("a\nb\n", ["a", "b"]), ("f{\n1\n}\nb", ["f{\n1\n}", "b"]), ("\n\n  \na\n", ["a"]),
      ("f{\n1\n", ["f{\n1"]), ("a\r\nb\r\n", ["a", "b"]), ("", []), ("f{\n\n}\n", ["f{\n\n}"]),
      ("\u{1B}[A\t\n", ["\u{1B}[A\t"]),
    ])
  func lines(text: String, expected: [String]) {
    #expect(inputs(text) == expected.map { .text($0) } + [.end])
  }

  @Test("other threads can drop an input that is half read, and end the reading")
  func requests() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    defer { for end in ends { close(end) } }
    let line = OpenLine()
    let reader = PlainReader(input: Descriptor(ends[0], name: "pipe"), line: line)
    _ = write(ends[1], "f{\n", 3)
    let dropped = reader.read(prompt: { if $0 { line.abandon() } }, isComplete: { $0 != "f{" })
    #expect(dropped == .abandoned)
    line.terminate(SIGTERM)
    #expect(reader.read { _ in true } == .terminated(SIGTERM))
  }

  @Test(
    "a terminal that can do nothing, and what is no terminal, is not edited on",
    arguments: [nil, "", "dumb", "xterm"])
  func canEdit(term: String?) {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    defer { for end in ends { close(end) } }
    let pipe = ends.map { Descriptor($0, name: "pipe") }
    #expect(!LineEditor.canEdit(input: pipe[0], output: pipe[1], term: term))
  }
}

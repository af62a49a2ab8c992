package import System

/// Reads whole inputs where nobody edits: from pipes, files, and terminals that can do nothing.
package final class PlainReader {
  private let port: TerminalPort
  private let line: OpenLine
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// `line` lets other threads end the reading.
  package init(input: Descriptor = .input, line: OpenLine = OpenLine()) {
    port = TerminalPort(input: input, output: .output)
    self.line = line
  }

  /// The next input: lines until `isComplete`. At the end of what there is to read the last input is
  /// given as it is, complete or not. `prompt` is called before each line is waited for.
  package func read(
    prompt: (_ continues: Bool) -> Void = { _ in }, isComplete: (_ text: String) -> Bool
  ) -> EditorInput {
    line.forgetAbandoning()
    var text = ""
    while true {
      prompt(!text.isEmpty)
      switch nextLine() {
      case .success(let next):
        text += text.isEmpty ? next : "\n" + next
        // Blank lines between inputs are none.
        if text.allSatisfy(\.isWhitespace) {
          text = ""
        } else if isComplete(text) {
          return .text(text)
        }
      case .failure(let stop):
        guard case .end = stop.input, !text.isEmpty else { return stop.input }
        return .text(text)
      }
    }
  }

  /// Why there is no line.
  private struct Stop: Error { var input: EditorInput }

  private func nextLine() -> Result<String, Stop> {
    var searched = 0
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = buffer[..<end]
        defer { buffer.removeFirst(end + 1) }
        return .success(String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self))
      }
      searched = buffer.count
      if isAtEnd {
        guard !buffer.isEmpty else { return .failure(Stop(input: .end)) }
        defer { buffer = [] }
        return .success(String(decoding: buffer, as: UTF8.self))
      }
      if let stop = readMore() { return .failure(Stop(input: stop)) }
    }
  }

  private func readMore() -> EditorInput? {
    switch line.wait(for: port.input) {
    case .input:
      guard let bytes = port.read() else { return nil }
      isAtEnd = bytes.isEmpty
      buffer += bytes
    case .gone: isAtEnd = true
    case .woken, .timeout: break
    }
    let requests = line.take()
    if let signal = requests.signal { return .terminated(signal) }
    guard requests.isAbandoned else { return nil }
    buffer = []
    return .abandoned
  }
}

internal import System

/// Asks for a line on the terminal, whatever standard input and output are: the code of an MFA device.
enum TerminalQuestion {
  /// Nil when there is no terminal, or no answer.
  static let ask: @Sendable (String) async -> String? = { prompt in
    // A terminal gives one line at a time.
    guard let terminal = try? OpenFile("/dev/tty", .readingAndWriting),
      (try? terminal.descriptor.write(prompt)) != nil,
      let line = try? terminal.descriptor.bytes(atMost: 4096)
    else { return nil }
    var text = String(decoding: line, as: UTF8.self)
    while text.last?.isNewline == true { text.removeLast() }
    return text.isEmpty ? nil : text
  }
}

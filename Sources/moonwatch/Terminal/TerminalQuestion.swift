internal import Glibc

/// Asks for a line on the terminal, whatever standard input and output are: the code of an MFA device.
enum TerminalQuestion {
  /// Nil when there is no terminal, or nobody answers.
  static let ask: @Sendable (String) async -> String? = { prompt in
    guard let terminal = fopen("/dev/tty", "r+e") else { return nil }
    defer { fclose(terminal) }
    Moonwatch.write(prompt, to: fileno(terminal))
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    let count = getline(&line, &capacity, terminal)
    guard count > 0, let line else { return nil }
    var text = String(cString: line)
    while text.last?.isNewline == true { text.removeLast() }
    return text.isEmpty ? nil : text
  }
}

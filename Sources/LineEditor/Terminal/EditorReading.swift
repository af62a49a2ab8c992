internal import Synchronization
internal import System

/// The reading of one input from a terminal.
final class EditorReading {
  private let editing: Editing
  private let port: TerminalPort
  private let line: OpenLine
  private let prompt: Prompt
  private let settings: EditorSettings
  private var screen: Screen
  private var height: Int
  private var top = 0
  private var cursorShape: Bool?

  init(
    editing: Editing, port: TerminalPort, line: OpenLine, prompt: Prompt, settings: EditorSettings
  ) {
    self.editing = editing
    self.port = port
    self.line = line
    self.prompt = prompt
    self.settings = settings
    let size = port.size
    screen = Screen(width: size.width, colour: settings.colour)
    height = size.height
  }

  /// Reads until the input ends in some way.
  func run(_ decoder: inout StrokeDecoder) -> EditorInput {
    guard start() else { return .end }
    takeTypedAhead(&decoder)
    while true {
      if let result = takeStrokes(&decoder) ?? takeRequests() { return result }
      draw()
      let timeout = decoder.waitsForRest ? Int32(settings.escapeTimeout) : -1
      switch line.wait(for: port.input, timeout: timeout) {
      case .woken: continue
      case .gone: return stop(with: .end)
      case .timeout:
        if let stroke = decoder.next(isLate: true), let result = take(stroke, decoder) {
          return result
        }
      case .input:
        guard let bytes = port.read() else { continue }
        if bytes.isEmpty { return stop(with: .end) }
        decoder.feed(bytes)
      }
    }
  }

  private func start() -> Bool {
    guard TerminalMode.enter(input: port.input, output: port.output) else { return false }
    EditorSignals.begin(waking: line.wakingNumber)
    resume()
    return true
  }

  /// Takes what was typed before the reading began. A Ctrl-D among it has become a NUL: the terminal,
  /// in its normal mode, keeps the end of a file so.
  private func takeTypedAhead(_ decoder: inout StrokeDecoder) {
    guard port.hasInput, let bytes = port.read() else { return }
    decoder.feed(bytes.map { $0 == 0 ? 0x04 : $0 })
  }

  /// Begins on a row of its own, as zsh does it: what another program left on this row is ended with
  /// a mark, and blanks that run into the next row just then.
  private func resume() {
    let size = port.size
    height = size.height
    screen.reset(width: size.width)
    let blanks = String(repeating: " ", count: size.width - 1)
    send("\u{1B}[?2004h\u{1B}[7m%\u{1B}[0m\(blanks)\r\u{1B}[K")
    cursorShape = nil
  }

  private func pause() {
    send((cursorShape == nil ? "" : "\u{1B}[0 q") + "\u{1B}[?2004l")
    EditorSignals.end()
    TerminalMode.leave()
  }

  private func stop(with result: EditorInput) -> EditorInput {
    pause()
    return result
  }

  private func send(_ text: String) { _ = port.write(text) }
  private func send(_ bytes: [UInt8]) { _ = port.write(bytes) }

  /// Takes all keys that are there; the screen is drawn once after them.
  private func takeStrokes(_ decoder: inout StrokeDecoder) -> EditorInput? {
    while let stroke = decoder.next() {
      if let result = take(stroke, decoder) { return result }
    }
    return nil
  }

  private func take(_ stroke: Stroke, _ decoder: StrokeDecoder) -> EditorInput? {
    editing.hasMoreInput = decoder.waitsForRest || port.hasInput
    switch editing.take(stroke) {
    case .none: return nil
    case .bell: send("\u{07}")
    case .submit:
      finish()
      return stop(with: .text(editing.buffer.text))
    case .abandon: return abandon()
    case .end:
      finish()
      return stop(with: .end)
    case .suspend: suspend { Signal.stop.raiseInGroup() }
    case .quit: suspend { Signal.quit.raise() }
    case .clearScreen:
      send("\u{1B}[H\u{1B}[2J")
      screen.reset(width: screen.width)
    case .redraw: send(screen.erase())
    case .editExternally: editExternally()
    case .say(let text): announce(Self.safe(text))
    }
    return nil
  }

  /// What other threads and signals ask for.
  private func takeRequests() -> EditorInput? {
    let flag = EditorSignals.terminated.exchange(0, ordering: .sequentiallyConsistent)
    let requests = line.take()
    if let signal = requests.signal ?? (flag == 0 ? nil : flag) {
      finish()
      return stop(with: .terminated(signal))
    }
    let isInterrupted = EditorSignals.interrupted.exchange(false, ordering: .sequentiallyConsistent)
    if requests.isAbandoned || isInterrupted { return abandon() }
    if EditorSignals.stopped.exchange(false, ordering: .sequentiallyConsistent) {
      suspend { Signal.stop.raise() }
    }
    if EditorSignals.continued.exchange(false, ordering: .sequentiallyConsistent) {
      // Stopped without warning: the terminal may be in any mode, and show anything.
      TerminalMode.leave()
      _ = TerminalMode.enter(input: port.input, output: port.output)
      resume()
    }
    return nil
  }

  /// Brings the screen up to date.
  private func draw() {
    editing.updateHint()
    let size = port.size
    var bytes: [UInt8] = []
    if size.width != screen.width { bytes += screen.erase(resizedTo: size.width) }
    if size.height < height { top = 0 }
    height = size.height
    let frame = Frame(
      editing.presentation(prompt: prompt), width: size.width, height: height, previousTop: top)
    top = frame.top
    editing.menu?.rows = frame.menuRows
    editing.menu?.page = frame.menuPage
    bytes += shape()
    bytes += screen.update(frame)
    if !bytes.isEmpty { send(bytes) }
  }

  /// In vi's modes the cursor says which one it is: a bar to insert, a block to command.
  private func shape() -> [UInt8] {
    guard editing.vi.isOn else { return [] }
    let isBar = editing.vi.mode == .insert
    guard cursorShape != isBar else { return [] }
    cursorShape = isBar
    return Array("\u{1B}[\(isBar ? 6 : 2) q".utf8)
  }

  /// Shows the input as it stays on the screen, and goes below it.
  private func finish(text: String = "") {
    let size = port.size
    if size.width != screen.width { send(screen.erase(resizedTo: size.width)) }
    let frame = Frame(whole: editing.finalPresentation(prompt: prompt), width: size.width)
    send(screen.finish(frame, scrolledBy: top, text: text))
    top = 0
  }

  private func abandon() -> EditorInput {
    finish(text: "^C")
    return stop(with: .abandoned)
  }

  /// Leaves the terminal to others, and comes back to it.
  private func suspend(_ body: () -> Void) {
    finish()
    pause()
    body()
    _ = TerminalMode.enter(input: port.input, output: port.output)
    EditorSignals.begin(waking: line.wakingNumber)
    resume()
  }

  private func editExternally() {
    guard let edit = editing.support.editExternally else { return }
    suspend {
      guard var text = edit(editing.buffer.text) else { return }
      // Editors end the last line.
      while text.hasSuffix("\n") { text.removeLast() }
      editing.replaceAll(with: text)
    }
  }

  /// Text with what a terminal would obey spelt out: the answer to a command has what was typed in it.
  private static func safe(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Cell.cells(of: String($0), ink: .plain).map(\.text).joined() }
      .joined(separator: "\n")
  }

  /// Shows lines above the input.
  private func announce(_ text: String) {
    var lines = text
    if !lines.hasSuffix("\n") { lines += "\n" }
    send(screen.erase() + Array(lines.replacing("\n", with: "\r\n").utf8))
  }
}

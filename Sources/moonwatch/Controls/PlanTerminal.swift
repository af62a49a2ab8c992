internal import Scripting
internal import Values
internal import Journals
internal import Reports
internal import System

/// The terminal, as a plan's run uses it: progress, questions, interruptions.
///
/// Used by the engine's thread.
final class PlanTerminal {
  private let interruption: Interruption
  private let isText: Bool
  private var progressShown = false
  /// Whether the report was shown on standard output already.
  private(set) var hasShown = false

  /// - Parameter isText: whether standard output gets the report as text.
  init(_ interruption: Interruption, isText: Bool) {
    self.interruption = interruption
    self.isText = isText
  }

  func console(lockTimeout: Double) -> PlanConsole {
    PlanConsole(
      runID: Self.newRunID(), version: Moonwatch.version, lockTimeout: lockTimeout,
      canAsk: Descriptor.input.isTerminal,
      ask: Self.ask, show: { self.show($0) }, progress: { self.progress($0) },
      say: { text in
        self.clear()
        Moonwatch.say(displaySafe(text))
      },
      isInterrupted: { [interruption] in interruption.status != nil },
      hold: { [interruption] in interruption.hold($0) })
  }

  private static func newRunID() -> String {
    let digits = String(UInt64.random(in: 0..<1 << 40), radix: 16)
    return String(repeating: "0", count: 10 - digits.count) + digits
  }

  /// Asks on standard input, which is a terminal then.
  private static let ask: @Sendable (String) async -> String? = { prompt in
    Moonwatch.show(displaySafe(prompt))
    return readLine(strippingNewline: true) ?? ""
  }

  /// Shows what a question is about: on standard output if the report goes there, else beside it.
  ///
  /// - Returns: why it could not be shown, or nil: without it the question must not be asked.
  private func show(_ document: [UInt8]) -> String? {
    clear()
    let report: PlanReport
    do {
      report = try PlanReader.report(try JSONDocument(document).root)
    } catch let error as JSONFault {
      return error.message
    } catch let error as PlanFault {
      return error.message
    } catch {
      return "\(error)"
    }
    let toOutput = isText && Descriptor.output.isTerminal
    let descriptor = toOutput ? Descriptor.output : .errors
    var output = ReportOutput(descriptor: descriptor)
    let colour = Terminal(descriptor: descriptor).colour
    do throws(OutputError) {
      try PlanTextReport(colour: colour).write(report, to: &output)
      try output.finish()
      hasShown = toOutput
      return nil
    } catch {
      return "\(error)"
    }
  }

  private func progress(_ text: String) {
    guard ProgressLine.isUseful else { return }
    progressShown = true
    // Short enough for any terminal: a line that breaks cannot be taken back.
    Moonwatch.show("\r\u{1B}[K\(displaySafe(String(text.prefix(70))))")
  }

  private func clear() {
    if progressShown { Moonwatch.show("\r\u{1B}[K") }
    progressShown = false
  }

  func end() { clear() }
}

internal import Reports
internal import Rules
internal import System

/// One line on a terminal, written over and over while a scan runs. Nothing in a pipe, and nothing for a
/// scan that is over before one can read it.
struct ProgressLine {
  private var ticks = 0
  private var shown = false

  static var isUseful: Bool {
    Descriptor.errors.isTerminal && Environment.variable("TERM") != "dumb"
  }

  mutating func show(_ progress: ScanProgress) {
    ticks += 1
    guard ticks > 5, ticks % 2 == 0 else { return }
    shown = true
    let files = "\(progress.sources) of \(progress.sourceCount) files"
    Moonwatch.show(
      "\r\u{1B}[K\(files), \(progress.events) events, \(progress.bytes / 1_000_000) MB")
  }

  func clear() {
    if shown { Moonwatch.show("\r\u{1B}[K") }
  }
}

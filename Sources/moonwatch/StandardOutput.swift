internal import Synchronization
internal import System

/// Standard output, for everything that is no report.
///
/// What cannot be written does not stop a run: it is kept, and the run ends with status 2 and a message.
enum StandardOutput {
  private static let kept = Mutex<SystemError?>(nil)

  /// Why something could not be written; nil when everything was.
  static var failure: SystemError? { kept.withLock { $0 } }

  /// Writes text in one go, so that lines of several threads do not mix. When the reader of a pipe has gone
  /// (`moonwatch … | head`), the run is over.
  static func write(_ text: String) {
    guard failure == nil else { return }
    do throws(SystemError) { try Descriptor.output.write(text) } catch {
      if error.isBrokenPipe { Moonwatch.leave(2) }
      kept.withLock { $0 = error }
    }
  }
}

/// Writes a line to standard output. It stands for Swift's own `print`, which drops what cannot be written.
func print(_ line: String) { StandardOutput.write(line + "\n") }

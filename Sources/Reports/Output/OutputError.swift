import System

/// Why a report could not be written. Each case names the path as the user gave it.
package enum OutputError: Error, Hashable, CustomStringConvertible {
  /// The path is a folder.
  case isFolder(path: String)

  /// The file, or the temporary file beside it, cannot be created or opened.
  case cannotOpen(path: String, reason: String)

  /// Writing, flushing or renaming failed: a full disk, a device error, a quota.
  case cannotWrite(path: String, reason: String)

  /// The reader of a pipe has gone (`EPIPE`), as in `moonwatch scan … | head`.
  /// Not worth a message.
  case readerGone(path: String)

  /// One line, safe for a terminal.
  package var description: String {
    switch self {
    case .isFolder(let path):
      "cannot write to \(displaySafe(path)): it is a folder; name a file in it"
    case .cannotOpen(let path, let reason):
      "cannot create \(displaySafe(path)): \(reason)"
    case .cannotWrite(let path, let reason):
      "cannot write to \(displaySafe(path)): \(reason)"
    case .readerGone(let path):
      "cannot write to \(displaySafe(path)): broken pipe"
    }
  }
}

extension OutputError {
  /// - Parameter path: as the user gave it.
  init(writing path: String, _ error: SystemError) {
    self =
      error.isBrokenPipe
      ? .readerGone(path: path) : .cannotWrite(path: path, reason: error.reason)
  }
}

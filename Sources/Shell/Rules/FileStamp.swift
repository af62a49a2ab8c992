internal import System

/// What tells that a file was changed, without reading it.
struct FileStamp: Hashable, Sendable {
  private let identity: FileStatus.Identity
  private let size: Int
  private let changed: Int64

  /// Nil when there is no such file.
  init?(_ path: String) {
    guard let status = try? FileStatus(path) else { return nil }
    identity = status.identity
    size = status.size
    changed = status.changed
  }
}

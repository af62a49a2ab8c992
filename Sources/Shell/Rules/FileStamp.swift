internal import Glibc

/// What tells that a file was changed, without reading it.
struct FileStamp: Hashable, Sendable {
  private let device: UInt
  private let inode: UInt
  private let size: Int
  /// Its bytes: the members of the time belong to whichever C module declares it first, which differs between builds.
  private let changed: [UInt8]

  /// Nil when there is no such file.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    changed = withUnsafeBytes(of: status.st_mtim) { Array($0) }
  }
}

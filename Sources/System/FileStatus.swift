internal import Glibc

/// What the system knows of a file, without reading it.
package struct FileStatus: Sendable, Hashable {
  /// What is at a path. `other` is a pipe, a socket or a device.
  package enum Kind: Sendable { case regular, folder, link, other }

  /// Which file it is, whatever names it has.
  package struct Identity: Sendable, Hashable {
    private let device: UInt64
    private let number: UInt64

    fileprivate init(_ status: stat) {
      device = UInt64(status.st_dev)
      number = UInt64(status.st_ino)
    }
  }

  /// Never `link`, since links are followed.
  package let kind: Kind
  /// In bytes.
  package let size: Int
  /// The nine bits of owner, group and others.
  package let permissions: UInt32
  /// Names in the folder can be removed by their files' owners only.
  let isSticky: Bool
  /// The number of the user whose it is.
  let owner: UInt32
  /// Equal for two names of one file.
  package let identity: Identity
  /// When the content changed last, in nanoseconds since 1970.
  package let changed: Int64

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(status.st_size)
    permissions = status.st_mode & 0o777
    isSticky = status.st_mode & 0o1000 != 0
    owner = status.st_uid
    identity = Identity(status)
    changed = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
  }

  /// Of what a path leads to.
  package init(_ path: String) throws(SystemError) {
    var status = stat()
    try systemCall(.read, path) { stat(path, &status) }
    self.init(status)
  }
}

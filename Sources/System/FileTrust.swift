internal import Glibc

/// Who could have written a file. What decides what Moonwatch does (rules, controls, models, the journal, programs that
/// give credentials) is used only when that is root or the user alone.
extension FileStatus {
  /// Nil when nobody but root and the user of this process can change what the file or folder holds.
  ///
  /// - Parameter isAround: it is the folder that what is used stands in. In one with the sticky bit, as `/tmp`, others
  ///   can make files but not replace those of the user.
  func distrust(isAround: Bool = false) -> SystemError.Cause? {
    let isOwned = owner == 0 || owner == geteuid()
    let isWritable = permissions & 0o022 != 0 && !(isAround && isSticky)
    guard !isOwned || isWritable else { return nil }
    return .untrusted(owner: owner, permissions: permissions | (isSticky ? 0o1000 : 0))
  }
}

extension FileSystem {
  /// Holds a file or folder, and the folder around it, to be changeable by root and the user alone. Where the path is a
  /// link, that holds for what it leads to, too.
  ///
  /// - Throws: `SystemError` with the cause `.untrusted`, which names the path that is wrong.
  ///
  /// - Parameter orAbsent: there need be nothing of that name yet.
  package static func requireTrusted(
    _ path: String, orAbsent: Bool = false
  ) throws(SystemError) {
    do throws(SystemError) {
      try requireTrusted(try FileStatus(path), path)
    } catch {
      guard orAbsent, error.isAbsent else { throw error }
    }
    try requireTrustedPlace(of: path)
  }

  /// Reads a regular file whole that root and the user alone can change.
  package static func readTrusted(_ path: String) throws(SystemError) -> [UInt8] {
    let file = try OpenFile(path, .reading)
    let status = try file.status()
    guard status.kind == .regular else { throw SystemError(.read, path, .notRegular) }
    try requireTrusted(status, path)
    try requireTrustedPlace(of: path)
    return try file.descriptor.bytesToEnd(expecting: status.size, limit: .max)
  }

  static func requireTrusted(_ status: FileStatus, _ path: String) throws(SystemError) {
    if let cause = status.distrust() { throw SystemError(.used, path, cause) }
  }

  private static func requireTrustedPlace(of path: String) throws(SystemError) {
    try requireTrustedFolder(around: path)
    guard link(at: path) != nil, let real = resolved(path) else { return }
    try requireTrustedFolder(around: real)
  }

  private static func requireTrustedFolder(around path: String) throws(SystemError) {
    var trimmed = Substring(path)
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    let around = folder(of: String(trimmed))
    if let cause = try FileStatus(around).distrust(isAround: true) {
      throw SystemError(.used, around, cause)
    }
  }

  /// The file that a program's name leads to: the name itself when there is a slash in it, else the first of that name
  /// in the folders of `PATH` that can be executed.
  package static func program(_ name: String, path: String?) -> String? {
    if name.contains("/") { return name }
    for folder in (path ?? "/usr/local/bin:/usr/bin:/bin").split(
      separator: ":", omittingEmptySubsequences: false)
    {
      let file = (folder.isEmpty ? "." : String(folder)) + "/" + name
      if isExecutable(file), !isFolder(file) { return file }
    }
    return nil
  }
}

extension SystemError {
  /// `owner nobody (65534), mode 0777: …`
  static func words(forOwner owner: UInt32, permissions: UInt32, _ path: String) -> String {
    let digits = String(permissions, radix: 8)
    let mode = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let user = geteuid()
    var remedies: [String] = []
    if owner != 0, owner != user { remedies.append("chown \(user) \(quoted(path))") }
    if permissions & 0o022 != 0 { remedies.append("chmod go-w \(quoted(path))") }
    let wanted = user == 0 ? "root" : "root or \(name(of: user))"
    return
      "owner \(name(of: owner)), mode \(mode): only \(wanted) may own it, and only its owner may write it. "
      + "If you trust what is in it: \(remedies.joined(separator: " && "))"
  }

  private static func name(of user: UInt32) -> String {
    if user == 0 { return "root" }
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16384)
    guard getpwuid_r(user, &entry, &buffer, buffer.count, &found) == 0, found != nil,
      let name = entry.pw_name
    else { return "\(user)" }
    return "\(String(cString: name)) (\(user))"
  }

  /// As a shell takes it.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || (0x2B...0x3A).contains($0) || $0 == 0x5F
    }
    return isPlain ? path : "'\(path.replacing("'", with: "'\\''"))'"
  }
}

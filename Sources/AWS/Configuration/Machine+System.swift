internal import Glibc
package import Logging
internal import Stdlib

extension Machine {
  /// The machine this runs on.
  ///
  /// - Parameters:
  ///   - environment: of the process. Without `HOME` in it the user's entry in the password file
  ///     counts.
  ///   - ask: reads a line from the terminal.
  package static func system(
    environment: [String: String],
    ask: @escaping @Sendable (_ prompt: String) async -> String?, log: Logger
  ) -> Machine {
    Machine(
      environment: environment, home: homeFolder(environment), read: readFile,
      write: replaceFile,
      run: { arguments, seconds in
        await ChildProcess.run(arguments, environment: environment, seconds: seconds)
      },
      ask: ask, pause: { try? await Task.sleep(for: .seconds($0)) }, log: log)
  }

  private static func homeFolder(_ environment: [String: String]) -> String? {
    var home = environment["HOME"] ?? ""
    if home.isEmpty {
      var entry = passwd()
      var found: UnsafeMutablePointer<passwd>?
      var buffer = [CChar](repeating: 0, count: 16384)
      guard getpwuid_r(getuid(), &entry, &buffer, buffer.count, &found) == 0, found != nil,
        let folder = entry.pw_dir
      else { return nil }
      home = String(cString: folder)
    }
    while home.hasSuffix("/") { home.removeLast() }
    return home
  }

  private static let readFile: @Sendable (String) -> File = { path in
    // The usual way to say "no such file" in a variable.
    if path == "/dev/null" { return .absent }
    if let bytes = StandardLibrary.read(path) { return .bytes(bytes) }
    let code = errno
    return code == ENOENT || code == ENOTDIR
      ? .absent
      : .unreadable(code == EINVAL ? "not a regular file" : String(cString: strerror(code)))
  }

  /// Writes beside the file and renames, so that another reader sees the old one or the new one.
  private static let replaceFile: @Sendable (String, [UInt8]) -> String? = { path, bytes in
    let temporary = "\(path).\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = open(temporary, flags, 0o600)
    guard descriptor >= 0 else { return String(cString: strerror(errno)) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      written += count
    }
    let isWhole = written == bytes.count && fsync(descriptor) == 0
    var code = errno
    close(descriptor)
    if isWhole, rename(temporary, path) == 0 { return nil }
    if isWhole { code = errno }
    unlink(temporary)
    return String(cString: strerror(code))
  }
}

internal import Glibc

/// A system call that failed: what was to be done, with what, and why it could not be.
///
/// Errors become words here and nowhere else.
package struct SystemError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was to be done. The raw value is what "cannot be" is followed by.
  package enum Operation: String, Sendable {
    case read, written, made, listed, locked, removed, started, used
    case flushed = "flushed to the disk"
    case waited = "waited for"
  }

  /// Why it could not be done.
  package enum Cause: Sendable, Hashable {
    /// An `errno`, as in errno(3).
    case code(Int32)
    /// A folder, a pipe or a device, where only a regular file will do.
    case notRegular
    /// Others than root and the user can change it.
    case untrusted(owner: UInt32, permissions: UInt32)
    /// More bytes than the caller takes.
    case tooLarge(limit: Int)
  }

  /// What was to be done with it.
  package var operation: Operation
  /// The path, or what a descriptor is called: "standard output".
  package var path: String
  /// Why it could not be done.
  package var cause: Cause

  package init(_ operation: Operation, _ path: String, _ cause: Cause) {
    self.operation = operation
    self.path = path
    self.cause = cause
  }

  /// The error that `errno` tells of now.
  init(_ operation: Operation, _ path: String) {
    self.init(operation, path, .code(errno))
  }

  /// The reason in words, for example `No space left on device`. Display-safe, but for `.untrusted`, which has the
  /// path in it.
  package var reason: String {
    switch cause {
    case .code(let code): strerror(code).map { String(cString: $0) } ?? "error \(code)"
    case .notRegular: "not a regular file"
    case .untrusted(let owner, let permissions):
      Self.words(forOwner: owner, permissions: permissions, path)
    case .tooLarge(let limit): "larger than \(limit) bytes"
    }
  }

  /// `PATH: cannot be read: No such file or directory`. The path is not display-safe.
  package var description: String { "\(path): \(message)" }

  /// The description without the path: `cannot be read: No such file or directory`.
  package var message: String { "cannot be \(operation.rawValue): \(reason)" }

  /// Others than root and the user can change it.
  package var isUntrusted: Bool {
    if case .untrusted = cause { true } else { false }
  }

  /// There is nothing of that name.
  package var isAbsent: Bool { cause == .code(ENOENT) || cause == .code(ENOTDIR) }

  /// There is something of that name already.
  package var isPresent: Bool { cause == .code(EEXIST) }

  /// The reader of a pipe has gone, as in `moonwatch scan … | head`.
  package var isBrokenPipe: Bool { cause == .code(EPIPE) }

  /// A descriptor that does not wait has nothing now, or another process has the lock.
  var isNotReady: Bool { cause == .code(EAGAIN) }
}

/// Makes a system call, again when a signal interrupted it.
///
/// - Parameter body: the call; -1 is a failure, of which `errno` tells.
/// - Returns: what the call gave.
@inline(__always) @discardableResult
func systemCall<Result: SignedInteger>(
  _ operation: SystemError.Operation, _ path: @autoclosure () -> String, _ body: () -> Result
) throws(SystemError) -> Result {
  while true {
    let result = body()
    if result != -1 { return result }
    if errno != EINTR { throw SystemError(operation, path()) }
  }
}

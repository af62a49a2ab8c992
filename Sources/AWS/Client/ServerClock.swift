internal import System
internal import Synchronization
package import Values

/// The time as the servers have it: our clock, corrected by what a server that refused a request for its time
/// said in `Date`. Signatures are good for minutes only.
package final class ServerClock: Sendable {
  /// Differences below this are the network's, not the clock's, in seconds.
  static let tolerance: Int64 = 240
  private let now: @Sendable () -> Timestamp
  private let offset = Mutex<Int64>(0)

  package init(now: @escaping @Sendable () -> Timestamp = ServerClock.systemTime) { self.now = now }

  package var time: Timestamp { now() + offset.withLock { $0 } }

  /// Codes with which a signature is refused for its time.
  private static let skewCodes: Set<String> = [
    "RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture", "InvalidSignatureException",
    "SignatureDoesNotMatch", "AuthFailure", "SignatureExpired",
  ]

  /// Whether the error came from a wrong clock, which is right from here on.
  ///
  /// - Parameter signed: the time that the refused request was signed for. Many may have been under way before the
  ///   first of them came back.
  func learns(from error: AWSError, _ headers: HTTPHeaders, signed: Timestamp) -> Bool {
    guard Self.skewCodes.contains(error.code), let date = headers["Date"],
      let server = Timestamp(httpDate: date),
      abs(server.seconds - signed.seconds) > Self.tolerance
    else { return false }
    offset.withLock { $0 = server.seconds - now().seconds }
    return true
  }

  package static func systemTime() -> Timestamp {
    let now = ThisProcess.time
    return Timestamp(seconds: now.seconds, nanoseconds: now.nanoseconds)
  }
}

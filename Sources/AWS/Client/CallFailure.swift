internal import Values

/// What a request was signed with.
struct UsedSignature: Sendable {
  let credentials: Credentials
  let time: Timestamp
}

/// A failed attempt: the error, and what it says about another attempt.
struct CallFailure: Error {
  var error: AWSError
  let kind: FailureClass
  let headers: HTTPHeaders
  let isTimeout: Bool
  /// Nil: the request was not signed, or not sent.
  var signature: UsedSignature?

  init(_ error: AWSError, _ response: HTTPResponse?, isModelled: Bool) {
    self.error = error
    headers = response?.headers ?? [:]
    isTimeout = false
    switch error.kind {
    case .service: kind = FailureClass(error, isModelledRetryable: isModelled)
    // A server that answers 5xx in no protocol at all is a proxy or a load balancer.
    case .response where (500..<600).contains(error.status ?? 0):
      kind = FailureClass(error, isModelledRetryable: false)
    // A cut answer: the service has acted.
    case .response where error.status == 200: kind = .uncertain
    default: kind = .final
    }
  }

  init(_ error: HTTPError, host: String) {
    kind = FailureClass(error)
    headers = [:]
    isTimeout = [.connectTimeout, .stalled, .tooSlow].contains(error.cause)
    self.error = AWSError(
      error.cause == .cancelled ? .cancelled : .network, code: error.cause.code,
      "\(host): \(error.message)")
  }

  /// The error to be shown, with how often it was tried.
  func described(attempts: Int, note: String? = nil) -> AWSError {
    var error = error
    if attempts > 1 { error.message += " (after \(attempts) attempts)" }
    if let note { error.message += "; \(note)" }
    return error
  }
}

extension HTTPError.Cause {
  /// A code in the style of the API's own.
  var code: String {
    switch self {
    case .nameNotFound: "HostNotFound"
    case .connectionRefused: "ConnectionRefused"
    case .connectTimeout: "ConnectTimeout"
    case .stalled, .tooSlow: "ReadTimeout"
    case .reset: "ConnectionLost"
    case .handshake, .tls: "TLSError"
    case .bodyTooLarge: "ResponseTooLarge"
    case .badURL: "BadURL"
    case .cancelled: "Cancelled"
    case .other: "NetworkError"
    }
  }
}

extension RetryPolicy {
  /// Seconds to wait before the next attempt; nil when there is to be none.
  func wait(
    after attempt: Int, _ failure: CallFailure, isRepeatable: Bool, random: Double,
    now: Timestamp
  ) -> Double? {
    let most: Int
    switch failure.kind {
    case .throttled: most = maxThrottledAttempts
    case .transient: most = maxAttempts
    case .uncertain: most = isRepeatable ? maxAttempts : 1
    case .final: most = 1
    }
    guard attempt < most else { return nil }
    let asked =
      failure.headers["x-amz-retry-after"].flatMap(Double.init).map { $0 / 1000 }
      ?? failure.headers["Retry-After"].flatMap { Self.seconds($0, now) }
    let own = Self.wait(after: attempt, random: random)
    guard let asked, asked.isFinite, asked >= 0 else { return own }
    return min(max(asked, own), Self.longestAskedWait)
  }

  /// `Retry-After`: seconds, or a date. Source: RFC 9110, section 10.2.3.
  private static func seconds(_ text: String, _ now: Timestamp) -> Double? {
    Double(text) ?? Timestamp(httpDate: text).map { Double($0.seconds - now.seconds) }
  }

  /// A server that asks for more than a minute is not waited for any longer than that.
  private static let longestAskedWait = 60.0
}

extension AWSError {
  /// The rest of an answer, read as it arrives, did not come.
  package init(brokenBody error: HTTPError) {
    self.init(
      error.cause == .cancelled ? .cancelled : .network, code: error.cause.code,
      "the rest of the answer did not arrive: \(error.message)")
  }

  /// A redirect, which is never followed: credentials go to the host they were meant for.
  init(redirect response: HTTPResponse, _ message: String) {
    self.init(.response, code: "Redirect", message)
    status = response.status
  }
}

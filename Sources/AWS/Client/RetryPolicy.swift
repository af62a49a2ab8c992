internal import Synchronization

/// How often and when a failed call is made again: the AWS SDKs' standard mode.
///
/// Source: AWS SDKs and Tools Reference Guide, "Retry behavior".
package struct RetryPolicy: Sendable {
  /// Attempts in all, the first one included.
  package var maxAttempts: Int
  /// The same for calls that were throttled: nothing is wrong with them but their time.
  package var maxThrottledAttempts: Int

  package init(maxAttempts: Int, maxThrottledAttempts: Int) {
    self.maxAttempts = maxAttempts
    self.maxThrottledAttempts = maxThrottledAttempts
  }

  /// No wait is longer, in seconds.
  static let longestWait = 20.0

  /// Seconds to wait before attempt number `attempt` + 1: random, so that callers that failed together do not
  /// come back together, up to twice as long each time.
  static func wait(after attempt: Int, random: Double) -> Double {
    min(random * pow2(attempt), longestWait)
  }

  private static func pow2(_ exponent: Int) -> Double { Double(1 << min(exponent, 16)) / 2 }
}

/// What a failed attempt says about making the call again.
enum FailureClass {
  /// The service refused it for its rate.
  case throttled
  /// It may work another time.
  case transient
  /// It may work another time, and may have been acted on.
  case uncertain
  /// It will not work.
  case final
}

extension FailureClass {
  /// Codes of throttling, whatever their status. Source: the same guide, and botocore's `standard.py`.
  private static let throttlingCodes: Set<String> = [
    "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottledException",
    "TooManyRequestsException", "ProvisionedThroughputExceededException",
    "TransactionInProgressException", "RequestLimitExceeded", "BandwidthLimitExceeded",
    "RequestThrottled", "SlowDown", "PriorRequestNotComplete",
    "EC2ThrottledException",
  ]
  /// None of them says that nothing was done: 503 also comes from a proxy whose server went away in mid-call.
  private static let uncertainCodes: Set<String> = [
    "RequestTimeout", "RequestTimeoutException", "InternalError", "InternalFailure",
    "ServiceUnavailable", "ServiceUnavailableException",
    // A quota for some services, a rate for others.
    "LimitExceededException",
  ]

  init(_ error: AWSError, isModelledRetryable: Bool) {
    if Self.throttlingCodes.contains(error.code) || error.status == 429 {
      self = .throttled
    } else if [500, 502, 503, 504].contains(error.status)
      || Self.uncertainCodes.contains(error.code) || isModelledRetryable
    {
      self = .uncertain
    } else {
      self = .final
    }
  }

  init(_ error: HTTPError) {
    switch error.cause {
    case .cancelled, .badURL, .tls, .bodyTooLarge: self = .final
    default: self = error.mayHaveActed ? .uncertain : .transient
    }
  }
}

/// The tokens that retries are paid with, one bucket a client: when most calls fail, retries stop. A lone call
/// has plenty.
final class RetryQuota: Sendable {
  private static let capacity = 500
  private static let cost = 5
  private static let timeoutCost = 10
  private let left = Mutex(RetryQuota.capacity)

  /// Pays for a retry; nil when the bucket is too empty for it.
  func pay(forTimeout: Bool) -> Int? {
    let price = forTimeout ? Self.timeoutCost : Self.cost
    return left.withLock { left in
      guard left >= price else { return nil }
      left -= price
      return price
    }
  }

  /// A success gives back what its last retry cost, or one token.
  func refund(_ paid: Int?) {
    left.withLock { $0 = min(Self.capacity, $0 + (paid ?? 1)) }
  }
}

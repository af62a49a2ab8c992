/// What is put right after a refusal, each once a call: a wrong clock, expired credentials, a bucket's region.
struct Repairs {
  private var clock = false
  private var credentials = false
  private var region = false

  /// Whether the call is to be made again at once. A refused request was not acted on.
  mutating func apply(
    to exchange: inout Exchange, after failure: CallFailure, _ client: AWSClient
  ) async throws(AWSError) -> Bool {
    guard failure.error.kind == .service || failure.error.kind == .response else { return false }
    if !clock, let signed = failure.signature?.time,
      client.environment.clock.learns(from: failure.error, failure.headers, signed: signed)
    {
      clock = true
      return true
    }
    if !credentials, Self.expiredCodes.contains(failure.error.code),
      let source = client.credentials,
      let used = failure.signature?.credentials
    {
      credentials = true
      return await source.forget(used)
    }
    if !region, let bucketRegion = Self.bucketRegion(exchange, failure) {
      region = true
      exchange = try Exchange(
        client, exchange.model, exchange.operation, exchange.parameters, region: bucketRegion)
      return true
    }
    return false
  }

  private static let expiredCodes: Set<String> = [
    "ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired",
  ]

  /// S3 names the region of a bucket that was asked for elsewhere.
  private static func bucketRegion(_ exchange: Exchange, _ failure: CallFailure) -> String? {
    guard exchange.model.name == "s3", let region = failure.headers["x-amz-bucket-region"],
      region != exchange.region, [301, 307, 400].contains(failure.error.status)
    else { return nil }
    return region
  }
}

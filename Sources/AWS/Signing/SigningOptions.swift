package import Values

/// What a signature is valid for.
package struct SigningScope: Sendable {
  package var region: String
  /// The service's signing name: `cloudtrail`, `s3`.
  package var service: String
  /// The server's time, as well as it is known.
  package var time: Timestamp

  package init(region: String, service: String, time: Timestamp) {
    self.region = region
    self.service = service
    self.time = time
  }

  /// `20260301/us-east-1/cloudtrail/aws4_request`
  func text(date: Substring) -> String { "\(date)/\(region)/\(service)/aws4_request" }
}

/// How services differ in what they sign. The defaults are everyone's but S3's.
package struct SigningOptions: Sendable {
  /// Takes `.`, `..` and repeated slashes out of the path that is signed.
  package var normalisesPath = true
  /// Encodes the path once more than it is sent.
  package var doubleEncodes = true
  /// Sends the body's digest in `X-Amz-Content-Sha256`, which is then signed.
  package var signsBody = false
  /// Does not sign the body, as long as the request goes over TLS.
  package var unsignedPayload = false
  /// Adds the session token after signing and not before it (AWS IoT).
  package var omitsSessionToken = false

  package init() {}

  /// Those of a service, by its signing name. S3's keys are no paths: they may have empty and dotted parts.
  package init(service: String) {
    guard Self.storageServices.contains(service) else { return }
    normalisesPath = false
    doubleEncodes = false
    signsBody = true
  }

  static let storageServices: Set<String> = ["s3", "s3-object-lambda", "s3-outposts", "s3express"]
}

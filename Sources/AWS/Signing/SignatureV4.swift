internal import Values

/// A request with its signature, and the texts that led to it.
package struct SignedRequest: Sendable, CustomStringConvertible {
  package var request: HTTPRequest
  /// Hold the session token, if there is one.
  package let canonicalRequest: String
  package let stringToSign: String
  package let signature: String

  /// Without what is secret: the URL may be a presigned one.
  package var description: String { "signed \(request.method) request" }
}

/// Signs requests with Signature Version 4. Source: AWS, IAM User Guide, "Create a signed AWS API request"; for S3,
/// "Authenticating Requests (AWS Signature Version 4)".
package struct SignatureV4: Sendable {
  private let keys: SigningKeys

  package init(keys: SigningKeys) { self.keys = keys }

  private static let algorithm = "AWS4-HMAC-SHA256"
  private static let unsignedPayload = "UNSIGNED-PAYLOAD"
  private static let tokenHeader = "X-Amz-Security-Token"
  private static let contentHeader = "X-Amz-Content-Sha256"

  /// The request with `Authorization` and the headers that it covers: `X-Amz-Date`, the session token and, where
  /// the options say so, the body's digest. What was there of them is replaced, so a request can be signed again.
  package func sign(
    _ unsigned: HTTPRequest, with credentials: Credentials, in scope: SigningScope,
    _ options: SigningOptions
  ) -> SignedRequest {
    var request = unsigned
    let url = SplitURL(request.url)
    let time = scope.time.basic
    request.headers["Authorization"] = nil
    request.headers["X-Amz-Date"] = time
    if let token = credentials.token?.reveal() {
      request.headers[Self.tokenHeader] = options.omitsSessionToken ? nil : token
    }
    let payload = payloadHash(&request, url, options)
    let canonical = CanonicalRequest(
      method: request.method, url: url, headers: request.headers, payloadHash: payload,
      options: options)
    let parts = signature(of: canonical, time, credentials, scope)
    request.headers["Authorization"] =
      "\(Self.algorithm) Credential=\(credentials.accessKey)/\(parts.scope), "
      + "SignedHeaders=\(canonical.signedHeaders), Signature=\(parts.signature)"
    if options.omitsSessionToken, let token = credentials.token?.reveal() {
      request.headers[Self.tokenHeader] = token
    }
    return SignedRequest(
      request: request, canonicalRequest: String(decoding: canonical.text, as: UTF8.self),
      stringToSign: parts.stringToSign, signature: parts.signature)
  }

  /// The request with its signature in the URL, for whoever holds that URL to send.
  ///
  /// Headers that the request has are signed too, so they have to be sent as well.
  /// - Parameter seconds: how long the URL is good for; AWS allows 1 to 604,800.
  package func presign(
    _ unsigned: HTTPRequest, with credentials: Credentials, in scope: SigningScope,
    expires seconds: Int, _ options: SigningOptions
  ) -> SignedRequest {
    var request = unsigned
    let time = scope.time.basic
    request.headers["Authorization"] = nil
    request.headers["X-Amz-Date"] = nil
    if credentials.token != nil { request.headers[Self.tokenHeader] = nil }
    let payload = presignedPayloadHash(&request, scope, options)
    let plain = SplitURL(request.url)
    let names = CanonicalRequest(
      method: request.method, url: plain, headers: request.headers, payloadHash: "",
      options: options
    ).signedHeaders
    var query = [
      ("X-Amz-Algorithm", Self.algorithm),
      ("X-Amz-Credential", "\(credentials.accessKey)/\(scope.text(date: time.prefix(8)))"),
      ("X-Amz-Date", time), ("X-Amz-Expires", String(seconds)), ("X-Amz-SignedHeaders", names),
    ]
    let token = credentials.token.map { [(Self.tokenHeader, $0.reveal())] } ?? []
    if !options.omitsSessionToken { query += token }
    request.url = Self.url(request.url, adding: query)

    let canonical = CanonicalRequest(
      method: request.method, url: SplitURL(request.url), headers: request.headers,
      payloadHash: payload, options: options)
    let parts = signature(of: canonical, time, credentials, scope)
    query = [("X-Amz-Signature", parts.signature)] + (options.omitsSessionToken ? token : [])
    request.url = Self.url(request.url, adding: query)
    return SignedRequest(
      request: request, canonicalRequest: String(decoding: canonical.text, as: UTF8.self),
      stringToSign: parts.stringToSign, signature: parts.signature)
  }

  // ---- payload ---------------------------------------------------------------------------------
  /// What stands for the body, also in the request's header where that is wanted.
  private func payloadHash(
    _ request: inout HTTPRequest, _ url: SplitURL, _ options: SigningOptions
  ) -> String {
    // Only TLS keeps a body that is not signed from being changed.
    let isUnsigned = options.unsignedPayload && url.scheme != "http"
    if isUnsigned || options.signsBody {
      let hash = isUnsigned ? Self.unsignedPayload : Self.hash(request.body)
      request.headers[Self.contentHeader] = hash
      return hash
    }
    return request.headers[Self.contentHeader] ?? Self.hash(request.body)
  }

  /// The same for a URL. Who presigns one of S3 does not know the body that will be sent to it.
  private func presignedPayloadHash(
    _ request: inout HTTPRequest, _ scope: SigningScope, _ options: SigningOptions
  ) -> String {
    if let given = request.headers[Self.contentHeader] { return given }
    let isStorage = SigningOptions.storageServices.contains(scope.service)
    if isStorage || options.unsignedPayload { return Self.unsignedPayload }
    let hash = Self.hash(request.body)
    if options.signsBody { request.headers[Self.contentHeader] = hash }
    return hash
  }

  private static let emptyHash =
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

  private static func hash(_ body: [UInt8]) -> String {
    body.isEmpty ? emptyHash : Digest.sha256(body).hex
  }

  // ---- signature -------------------------------------------------------------------------------
  private func signature(
    of canonical: CanonicalRequest, _ time: String, _ credentials: Credentials,
    _ scope: SigningScope
  ) -> (scope: String, stringToSign: String, signature: String) {
    let date = time.prefix(8)
    let named = scope.text(date: date)
    let text = "\(Self.algorithm)\n\(time)\n\(named)\n\(Digest.sha256(canonical.text).hex)"
    let key = keys.key(secret: credentials.secretKey.reveal(), date: date, scope)
    return (named, text, Digest.hmacSHA256(key: key, Array(text.utf8)).hex)
  }

  private static func url(_ url: String, adding query: [(String, String)]) -> String {
    let end = url.firstIndex(of: "#") ?? url.endIndex
    let sent = url[..<end]
    var text = String(sent)
    if !sent.contains("?") {
      text += "?"
    } else if !sent.hasSuffix("?") && !sent.hasSuffix("&") {
      text += "&"
    }
    return text + query.map { "\($0)=\(PercentEncoding.encode($1))" }.joined(separator: "&")
  }
}

internal import CCurl

extension HTTPError {
  /// What libcurl's code means for a call.
  ///
  /// - Parameters:
  ///   - text: libcurl's words for it.
  ///   - wasSent: whether any of the request went out.
  init(_ code: CURLcode, _ text: String, wasSent: Bool, _ options: HTTPOptions) {
    let text = Self.withoutPasswords(text)
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY:
      self.init(.nameNotFound, text, mayHaveActed: false)
    case CURLE_COULDNT_CONNECT:
      self.init(.connectionRefused, text, mayHaveActed: false)
    case CURLE_OPERATION_TIMEDOUT:
      let cause: Cause =
        !wasSent ? .connectTimeout : options.totalTimeout == nil ? .stalled : .tooSlow
      self.init(cause, text, mayHaveActed: wasSent)
    case CURLE_SSL_CONNECT_ERROR:
      self.init(.handshake, text, mayHaveActed: false)
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CIPHER:
      self.init(.tls, text, mayHaveActed: false)
    case CURLE_URL_MALFORMAT:
      self.init(.badURL, text, mayHaveActed: false)
    // Of the URL; once the request is out libcurl says it of an answer that is no HTTP.
    case CURLE_UNSUPPORTED_PROTOCOL where !wasSent:
      self.init(.badURL, text, mayHaveActed: false)
    // A kept connection was dead, and the request is one that libcurl may not send again.
    case CURLE_SEND_FAIL_REWIND:
      self.init(.reset, "the connection was lost", mayHaveActed: true)
    default:
      self.init(.reset, text, mayHaveActed: wasSent)
    }
  }

  /// libcurl names a proxy that it cannot use with all of its URL.
  private static func withoutPasswords(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { word in
        guard let start = word.firstRange(of: "://")?.upperBound,
          let end = word[start...].lastIndex(of: "@")
        else { return String(word) }
        return word[..<start] + "…" + word[end...]
      }
      .joined(separator: " ")
  }
}

/// A request, ready to be sent: signed, with all of its headers but those that the transport sets itself
/// (`Host` unless given, `Content-Length`).
package struct HTTPRequest: Sendable {
  package var method: String
  /// Absolute, percent-encoded: sent as it is.
  package var url: String
  package var headers: HTTPHeaders
  package var body: [UInt8]
  package var options: HTTPOptions

  package init(
    method: String, url: String, headers: HTTPHeaders = [:], body: [UInt8] = [],
    options: HTTPOptions = HTTPOptions()
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.options = options
  }
}

/// How one request travels. Times in seconds.
package struct HTTPOptions: Sendable {
  package var connectTimeout = 10.0
  /// The longest time without a byte in either direction.
  package var stallTimeout = 60.0
  /// For the whole exchange; nil: no limit.
  package var totalTimeout: Double?
  /// The largest body that is kept in memory; beyond it the transfer ends with `bodyTooLarge`.
  package var bodyLimit = 256 << 20
  /// Hand the body over as it arrives (`HTTPResponse.stream`) once a status of 2xx came.
  package var streams = false
  /// A file of certificates to trust in place of the system's.
  package var caBundle: String?
  /// Whether the request may reach the server twice. If not, not even libcurl repeats it when a
  /// kept connection turns out to be dead.
  package var mayRepeat = true
  /// Do not use a proxy, whatever the environment says: instance and container metadata.
  package var noProxy = false

  package init() {}
}

package struct HTTPResponse: Sendable {
  package var status: Int
  package var headers: HTTPHeaders
  /// The whole body; empty when it is streamed.
  package var body: [UInt8]
  package var stream: ByteStream?

  package init(status: Int, headers: HTTPHeaders, body: [UInt8], stream: ByteStream? = nil) {
    self.status = status
    self.headers = headers
    self.body = body
    self.stream = stream
  }
}

/// Header fields in order. Names compare without regard to case.
package struct HTTPHeaders: Sendable, ExpressibleByDictionaryLiteral, Sequence {
  package private(set) var fields: [(name: String, value: String)] = []

  package init() {}
  package init(_ fields: [(name: String, value: String)]) { self.fields = fields }
  package init(dictionaryLiteral elements: (String, String)...) {
    fields = elements.map { (name: $0.0, value: $0.1) }
  }

  /// The first field of that name. Setting replaces all of them, or removes them.
  package subscript(name: String) -> String? {
    get { fields.first { Self.same($0.name, name) }?.value }
    set {
      fields.removeAll { Self.same($0.name, name) }
      if let newValue { fields.append((name, newValue)) }
    }
  }

  package var count: Int { fields.count }

  package mutating func append(_ name: String, _ value: String) { fields.append((name, value)) }

  package func makeIterator() -> IndexingIterator<[(name: String, value: String)]> {
    fields.makeIterator()
  }

  private static func same(_ a: String, _ b: String) -> Bool {
    a.utf8.elementsEqual(b.utf8) { $0 == $1 || ($0.isLetter && $0 ^ $1 == 0x20) }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}

/// Why no response, or no whole one, came.
package struct HTTPError: Error, Sendable {
  package enum Cause: Sendable, Equatable {
    case nameNotFound, connectionRefused, connectTimeout, stalled, tooSlow, reset
    /// `handshake`: TLS broke off before a certificate was judged; `tls`: what was offered is refused.
    case handshake, tls
    case bodyTooLarge, badURL, cancelled, other
  }

  package let cause: Cause
  /// What happened, in words: no header, no body, no query in it.
  package let message: String
  /// Whether the server may have acted on the request: bytes of it were sent.
  package let mayHaveActed: Bool

  package init(_ cause: Cause, _ message: String, mayHaveActed: Bool) {
    self.cause = cause
    self.message = message
    self.mayHaveActed = mayHaveActed
  }
}

/// Sends requests. The client's is curl's (`CurlTransport`); tests have their own.
package protocol HTTPTransport: Sendable {
  func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse
}

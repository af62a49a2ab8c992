internal import Foundation

/// A server that misbehaves as told (`faults.py` has the language), for one test. Ends with its owner.
public final class FaultServer: Sendable {
  /// What the server was asked.
  public struct Request: Decodable, Sendable {
    /// `GET`
    public var method: String
    /// Path and query.
    public var target: String
    /// By names in small letters.
    public var headers: [String: String]
    /// As it was sent.
    public var body: String
    /// Connections count from 1.
    public var connection: Int
  }

  struct CannotStart: Error {}

  private let line: FaultLine
  /// Of 127.0.0.1.
  public let port: Int
  /// The file of the certificate that a server with TLS shows.
  public let certificate: String?

  /// Where it listens.
  public var url: String { (certificate == nil ? "http" : "https") + "://127.0.0.1:\(port)" }

  /// - Parameters:
  ///   - plays: JSON objects, one a play.
  ///   - settings: more members of the document that begins the server: `"tls":"example.com"`.
  public init(_ plays: [String], settings: String...) throws {
    line = try FaultProcess.shared.get().line(
      ([#""plays":[\#(plays.joined(separator: ","))]"#] + settings).joined(separator: ","))
    guard case .listening(let port, let certificate)? = line.next() else { throw CannotStart() }
    self.port = port
    self.certificate = certificate
  }

  deinit { line.stop() }

  /// Waits for the next request; nil once the server was stopped.
  public func request() -> Request? {
    if case .request(let request)? = line.next() { request } else { nil }
  }

  /// Waits for the next request without holding a thread of the pool that asynchronous tests share.
  public func arrival() async -> Request? {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: self.request()) }
    }
  }

  /// Stops the server and gives the requests that it got and that were not taken before.
  public func requests() -> [Request] {
    line.stop()
    var requests: [Request] = []
    while let request = request() { requests.append(request) }
    return requests
  }

  /// A port on which nobody listens.
  public static func deafPort() throws -> Int {
    let server = try FaultServer(["{}"])
    _ = server.requests()
    return server.port
  }
}

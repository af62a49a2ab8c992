/// A request as the protocol has it: without a host, without a signature.
package struct WireRequest: Sendable {
  package var method: String
  /// Path and query, percent-encoded.
  package var uri: String
  package var headers: HTTPHeaders = [:]
  package var body: [UInt8] = []
  /// What goes in front of the endpoint's host: `111122223333.`.
  package var hostPrefix: String?
  /// The answer's keys will be percent-encoded because the serializer asked for that:
  /// `ResponseParser` is to decode them.
  package var asksForEncodedKeys = false
}

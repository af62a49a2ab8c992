/// Why a call failed. Holds no secret: neither headers nor bodies nor queries.
package struct AWSError: Error, Sendable {
  package enum Kind: Sendable, Equatable {
    /// The service answered with an error.
    case service
    /// Wrong parameters: nothing was sent.
    case parameters
    /// Settings, in the environment or a file, that cannot be used: nothing was sent.
    case configuration
    /// No credentials, or none that work.
    case credentials
    /// No region, or no endpoint for it.
    case endpoint
    /// No whole answer came.
    case network
    /// The answer is not what the protocol allows.
    case response
    /// A write where only reads are allowed.
    case refused
    case cancelled
  }

  package var kind: Kind
  /// The API's code (`AccessDenied`), or a name of our own for what is not the service's.
  package var code: String
  package var message: String
  package var status: Int?
  package var requestID: String?
  package var service = ""
  package var operation = ""
  package var region = ""
  /// More members of the error's shape, or of its XML.
  package var details = Members()

  package init(_ kind: Kind, code: String, _ message: String) {
    self.kind = kind
    self.code = code
    self.message = message
  }
}

extension AWSError: CustomStringConvertible {
  /// `cloudtrail lookup_events in us-east-1: AccessDenied: User … is not authorized (status 403, request …)`
  package var description: String {
    var text = [service, operation].filter { !$0.isEmpty }.joined(separator: " ")
    if !region.isEmpty { text += " in \(region)" }
    if !text.isEmpty { text += ": " }
    text += code
    if !message.isEmpty { text += ": \(message)" }
    var notes: [String] = []
    if let status { notes.append("status \(status)") }
    if let requestID { notes.append("request \(requestID)") }
    return notes.isEmpty ? text : text + " (\(notes.joined(separator: ", ")))"
  }
}

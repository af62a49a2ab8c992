/// What a caller asks for, in place of what is configured.
package struct ClientChoices: Sendable, Hashable {
  package var region: String?
  package var profile: String?
  /// ARN of a role to assume with the credentials that are found.
  package var role: String?
  package var externalID: String?
  package var sessionName: String?
  package var durationSeconds: Int?
  package var endpointURL: String?
  /// How often a call is tried, throttled or not.
  package var maxAttempts: Int?
  /// Seconds to connect in, and to wait for the next byte of an answer.
  package var connectTimeout: Double?
  package var readTimeout: Double?
  /// Seconds that a request may take until the last byte of its answer.
  package var totalTimeout: Double?

  package init() {}
}

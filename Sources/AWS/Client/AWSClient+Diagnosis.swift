package import Values

/// What calls of a client would use, asked one by one, for a report on what works. Nothing that these give is secret.
extension AWSClient {
  /// Where credentials were found, and when they expire.
  package struct CredentialFacts: Sendable {
    /// `environment`, `profile audit`, `instance metadata`.
    package let source: String
    /// Nil: never.
    package let expires: Timestamp?
  }

  /// The answer of a service to a request without a signature.
  package struct Contact: Sendable {
    /// Scheme, host and port.
    package let host: String
    /// Seconds that this machine's clock is ahead of the service's; nil when the answer has no date.
    package let clockOffset: Int64?
  }

  /// Seconds that the clock may differ from a service's. Signatures are refused beyond 300.
  package static var clockTolerance: Int64 { ServerClock.tolerance }

  /// The region of calls that name none: the configured one, else that of the instance this runs on.
  package func defaultRegion() async -> String? {
    if let region = settings.region { return region }
    return await findRegion?()
  }

  /// Looks for credentials as a call does.
  ///
  /// - Throws: with each place that was searched when there are none.
  package func findCredentials() async throws(AWSError) -> CredentialFacts {
    guard let credentials else { throw .credentials("NoCredentials", "calls are not signed") }
    let found = try await credentials.credentials(now: environment.clock.time)
    return CredentialFacts(source: found.source, expires: found.expires)
  }

  /// Sends a request of an operation without parameters, unsigned, once. Services answer it with an error and their
  /// time, which is all that is wanted of it.
  ///
  /// - Throws: when no answer comes, with the host in the message.
  package func contact(
    _ model: ServiceModel, _ operation: Operation, region: String?
  ) async throws(AWSError) -> Contact {
    let exchange = try Exchange(self, model, operation, [:], region: region)
    let response: HTTPResponse
    do throws(HTTPError) {
      response = try await environment.transport.send(exchange.request)
    } catch {
      throw CallFailure(error, host: exchange.host).error
    }
    let time = response.headers["Date"].flatMap(Timestamp.init(httpDate:))
    let now = ServerClock.systemTime().seconds
    return Contact(host: exchange.host, clockOffset: time.map { now - $0.seconds })
  }
}

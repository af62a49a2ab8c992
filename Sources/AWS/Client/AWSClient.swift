package import Logging
package import Values

/// Calls AWS in one region with one set of credentials: endpoint, serialise, sign, send, parse, and once more when
/// that may help and is safe.
package final class AWSClient: Sendable {
  /// What all clients of a process share.
  package struct Environment: Sendable {
    package var services: ServiceEndpoints
    package var transport: any HTTPTransport
    package var clock: ServerClock
    package var log: Logger
    /// Waits, in seconds; throws when the call is cancelled.
    package var pause: @Sendable (Double) async throws -> Void
    /// 0 to 1.
    package var random: @Sendable () -> Double
    /// `User-Agent`.
    package var userAgent: String

    package init(
      services: ServiceEndpoints, transport: any HTTPTransport, clock: ServerClock = ServerClock(),
      log: Logger, userAgent: String,
      pause: @escaping @Sendable (Double) async throws -> Void = {
        try await Task.sleep(for: .seconds($0))
      },
      random: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }
    ) {
      self.services = services
      self.transport = transport
      self.clock = clock
      self.log = log
      self.userAgent = userAgent
      self.pause = pause
      self.random = random
    }
  }

  let environment: Environment
  let settings: ClientSettings
  /// Nil: calls are not signed.
  let credentials: (any CredentialSource)?
  let quota = RetryQuota()
  /// Only in the `adaptive` retry mode.
  private let rate: SendRate?
  /// Where the region is asked for when none is configured.
  let findRegion: (@Sendable () async -> String?)?
  private let start = ContinuousClock.now
  private let signer = SignatureV4(keys: SigningKeys())

  package init(
    _ environment: Environment, settings: ClientSettings, credentials: (any CredentialSource)?,
    findRegion: (@Sendable () async -> String?)? = nil
  ) {
    self.environment = environment
    self.settings = settings
    self.credentials = credentials
    self.findRegion = findRegion
    rate = settings.retryMode == .adaptive ? SendRate() : nil
  }

  package var region: String? { settings.region }

  /// Makes a call.
  ///
  /// - Parameter parameters: of the operation's input, from `ParameterCheck`.
  /// - Throws: the error with service, operation and region in it, whatever its cause.
  package func call(
    _ model: ServiceModel, _ operation: Operation, _ parameters: Value
  ) async throws(AWSError) -> Value {
    var region = settings.region ?? ""
    do throws(AWSError) {
      let members = parameters.members ?? [:]
      var exchange = try await exchange(model, operation, members)
      // Another one than at first when a bucket turns out to be elsewhere.
      defer { region = exchange.region }
      return try await attempts(&exchange)
    } catch {
      var placed = error
      placed.service = model.name
      placed.operation = operation.name
      if placed.region.isEmpty { placed.region = region }
      throw placed
    }
  }

  private func exchange(
    _ model: ServiceModel, _ operation: Operation, _ parameters: Members
  ) async throws(AWSError) -> Exchange {
    do {
      return try Exchange(self, model, operation, parameters, region: settings.region)
    } catch {
      guard error.code == "NoRegion", let region = await findRegion?() else { throw error }
      return try Exchange(self, model, operation, parameters, region: region)
    }
  }

  private func attempts(_ exchange: inout Exchange) async throws(AWSError) -> Value {
    var repair = Repairs()
    var paid: Int?
    var attempt = 1
    while true {
      let failure: CallFailure
      if let wait = rate?.wait(at: uptime), wait > 0 { try await pause(wait) }
      do throws(CallFailure) {
        let value = try await once(exchange)
        quota.refund(paid)
        rate?.note(throttled: false, at: uptime)
        return value
      } catch {
        failure = error
      }
      rate?.note(throttled: failure.kind == .throttled, at: uptime)
      if Task.isCancelled {
        throw AWSError(.cancelled, code: "Cancelled", "the call was cancelled")
      }
      if try await repair.apply(to: &exchange, after: failure, self) { continue }
      guard
        let wait = exchange.policy.wait(
          after: attempt, failure, isRepeatable: exchange.isRepeatable,
          random: environment.random(), now: environment.clock.time)
      else { throw failure.described(attempts: attempt) }
      guard let price = quota.pay(forTimeout: failure.isTimeout) else {
        throw failure.described(attempts: attempt, note: "too many calls fail to try again")
      }
      paid = price
      log(
        exchange,
        "attempt \(attempt) failed: \(failure.error.code); again in \((wait * 10).rounded() / 10) s"
      )
      try await pause(wait)
      attempt += 1
    }
  }

  /// Seconds on a clock that nothing corrects.
  private var uptime: Double { start.duration(to: .now) / .seconds(1) }

  private func pause(_ seconds: Double) async throws(AWSError) {
    do { try await environment.pause(seconds) } catch {
      throw AWSError(.cancelled, code: "Cancelled", "the call was cancelled")
    }
  }

  /// One request and its answer.
  private func once(_ exchange: Exchange) async throws(CallFailure) -> Value {
    let (request, signature) = try await signed(exchange)
    let response: HTTPResponse
    do throws(HTTPError) {
      response = try await environment.transport.send(request)
    } catch {
      throw CallFailure(error, host: exchange.host)
    }
    log(exchange, "\(request.method) \(exchange.host) answered \(response.status)")
    do throws(AWSError) {
      return try exchange.parse(response)
    } catch {
      let secrets = Secrets(signature?.credentials, exchange)
      var failure = CallFailure(
        secrets.hidden(in: error), response, isModelled: exchange.isRetryable(error))
      failure.signature = signature
      throw failure
    }
  }

  /// The request with its signature, and what it was signed with.
  private func signed(
    _ exchange: Exchange
  ) async throws(CallFailure) -> (HTTPRequest, UsedSignature?) {
    let request = exchange.request
    guard case .v4(let name, let region, let doubleEncodes) = exchange.endpoint.signature,
      let credentials
    else { return (request, nil) }
    let time = environment.clock.time
    let found: Credentials
    do throws(AWSError) { found = try await credentials.credentials(now: time) } catch {
      throw CallFailure(error, nil, isModelled: false)
    }
    var options = SigningOptions(service: name)
    options.doubleEncodes = doubleEncodes
    if exchange.operation.unsignedPayload || exchange.operation.authType == "v4-unsigned-body" {
      options.unsignedPayload = request.url.hasPrefix("https:")
    }
    let scope = SigningScope(region: region, service: name, time: time)
    let signed = signer.sign(request, with: found, in: scope, options).request
    return (signed, UsedSignature(credentials: found, time: time))
  }

  private func log(_ exchange: Exchange, _ message: @autoclosure () -> String) {
    environment.log.trace(
      "\(exchange.model.name) \(exchange.operation.name) in \(exchange.region): \(message())")
  }
}

/// Who has the credentials of a client.
package protocol CredentialSource: Sendable {
  /// Credentials that work at `now`.
  func credentials(now: Timestamp) async throws(AWSError) -> Credentials
  /// Forgets credentials that a service refused as expired. True if there may be others.
  func forget(_ refused: Credentials) async -> Bool
}

extension CredentialChain: CredentialSource {}

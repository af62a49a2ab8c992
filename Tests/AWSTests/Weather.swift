import Foundation
import Logging
import System
import Synchronization
import Values

@testable import AWS

/// A client whose pauses take no time and are written down.
final class Weather: Sendable {
  let credentials: TwoCredentials
  private let client: AWSClient
  static let catalog = ServiceCatalog(library: .embedded)

  /// - Parameters:
  ///   - random: what jitter is made of, 0 to 1.
  ///   - now: the client's clock.
  init(
    _ transport: any HTTPTransport, url: String = "https://fake.test", attempts: Int? = nil,
    credentials: TwoCredentials = TwoCredentials(), caBundle: String? = nil,
    retryMode: String? = nil, readTimeout: Double = 20, random: Double = 0.5,
    now: @escaping @Sendable () -> Timestamp = ServerClock.systemTime,
    onPause: @escaping @Sendable (Double) -> Void = { _ in }
  ) throws {
    var variables = ["AWS_REGION": "eu-west-1", "AWS_ENDPOINT_URL": url]
    variables["AWS_CA_BUNDLE"] = caBundle
    variables["AWS_RETRY_MODE"] = retryMode
    variables["AWS_MAX_ATTEMPTS"] = attempts.map(String.init)
    var settings = try ClientSettings(Configuration(Machine(environment: variables)))
    settings.readTimeout = readTimeout
    let (stream, continuation) = AsyncStream.makeStream(of: Double.self)
    self.credentials = credentials
    let environment = AWSClient.Environment(
      services: ServiceEndpoints(catalog: Self.catalog), transport: transport,
      clock: ServerClock(now: now), log: Logger(label: "test", factory: { _ in Silent() }),
      userAgent: "test",
      pause: { seconds in
        continuation.yield(seconds)
        onPause(seconds)
        try Task.checkCancellation()
      },
      random: { random })
    client = AWSClient(environment, settings: settings, credentials: credentials)
    pauses = stream
    endPauses = { continuation.finish() }
  }

  private let pauses: AsyncStream<Double>
  private let endPauses: @Sendable () -> Void

  /// The pauses that were made, in seconds. To be asked for once, at the end.
  var pauseList: [Double] {
    get async {
      endPauses()
      return await pauses.reduce(into: []) { $0.append($1) }
    }
  }

  func call(
    _ service: String, _ operation: String, _ parameters: Value = .members([:])
  ) async throws -> Value {
    let model = try Self.catalog.service(service)
    guard let operation = model.operations[operation] else {
      throw AWSError(.parameters, code: "NoOperation", operation)
    }
    let checked = try ParameterCheck.check(parameters, of: operation, in: model)
    return try await client.call(model, operation, checked)
  }

  /// A call that changes nothing, or one that does.
  func read() async throws -> Value { try await call("cloudtrail", "DescribeTrails") }
  func write() async throws -> Value {
    try await call("kms", "CreateKey")
  }

  /// The error of a call; nil when it worked.
  func error(_ body: (Weather) async throws -> Value) async -> AWSError? {
    do {
      _ = try await body(self)
      return nil
    } catch {
      return error as? AWSError
    }
  }
}

private struct Silent: LogHandler {
  var logLevel = Logger.Level.critical
  var metadata: Logger.Metadata = [:]
  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }
  func log(event: LogEvent) {}
}

/// The first credentials until they are refused, then the second.
final class TwoCredentials: CredentialSource {
  static let secret = "SECRETKEY/0123456789"
  static let token = "SESSIONTOKEN/one+two=="
  private let isFirst = Mutex(true)

  func credentials(now: Timestamp) async throws(AWSError) -> Credentials {
    let isFirst = isFirst.withLock { $0 }
    return Credentials(
      accessKey: isFirst ? "AKIAFIRST" : "AKIASECOND", secretKey: Self.secret, token: Self.token,
      source: "test")
  }

  func forget(_ refused: Credentials) async -> Bool {
    isFirst.withLock { $0 = false }
    return true
  }
}

/// Gives answers in turn, the last one again and again.
final class PlayedTransport: HTTPTransport {
  enum Answer {
    case status(Int, String, HTTPHeaders = [:])
    case failure(HTTPError)
  }

  private struct State {
    var answers: [Answer]
    var requests: [HTTPRequest] = []
  }
  private let state: Mutex<State>

  init(_ answers: [Answer]) { state = Mutex(State(answers: answers)) }

  var requests: [HTTPRequest] { state.withLock { $0.requests } }

  func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
    let answer = state.withLock { state in
      state.requests.append(request)
      return state.answers.count > 1 ? state.answers.removeFirst() : state.answers[0]
    }
    switch answer {
    case .status(let status, let body, let headers):
      return HTTPResponse(status: status, headers: headers, body: Array(body.utf8))
    case .failure(let error): throw error
    }
  }
}

extension PlayedTransport.Answer {
  static let success = Self.status(200, "{}")

  /// An error as the JSON protocols have it.
  static func error(_ status: Int, _ code: String, _ headers: HTTPHeaders = [:]) -> Self {
    .status(status, #"{"__type":"\#(code)","message":"played"}"#, headers)
  }

  static func lost(_ cause: HTTPError.Cause, acted: Bool) -> Self {
    .failure(HTTPError(cause, "played", mayHaveActed: acted))
  }
}

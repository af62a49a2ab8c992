import Logging
import Synchronization
import Values

@testable import AWS

/// The time in these tests.
let now = Timestamp(seconds: 1_800_000_000)

/// Answers calls from a closure, and keeps what was asked.
final class FakeServices: ServiceCalling {
  struct Call: Sendable {
    var service: String
    var operation: String
    var parameters: Members
    var context: CallContext

    /// A parameter as text.
    subscript(name: String) -> String? {
      parameters[name].flatMap { $0.string ?? $0.integer.map { String($0) } }
    }
  }

  private let made = Mutex<[Call]>([])
  private let answer: @Sendable (Call) throws(AWSError) -> Value

  init(_ answer: @escaping @Sendable (Call) throws(AWSError) -> Value = FakeServices.roles) {
    self.answer = answer
  }

  var calls: [Call] { made.withLock { $0 } }

  func call(
    _ service: String, _ operation: String, _ parameters: Members, in context: CallContext
  ) async throws(AWSError) -> Value {
    let call = Call(
      service: service, operation: operation, parameters: parameters, context: context)
    made.withLock { $0.append(call) }
    return try answer(call)
  }

  /// STS: the key says who assumed what.
  @Sendable static func roles(_ call: Call) throws(AWSError) -> Value {
    let source = call.context.credentials?.accessKey ?? "nobody"
    let role = call["RoleArn"] ?? "none"
    return .members([
      "Credentials": .members([
        "AccessKeyId": .string("\(source)>\(role.split(separator: "/").last ?? "")"),
        "SecretAccessKey": .string("role-secret"), "SessionToken": .string("role-token"),
        "Expiration": .time(now + 3600),
      ]),
      "AssumedRoleUser": .members(["Arn": .string("arn:aws:sts::111122223333:assumed-role/r/s")]),
    ])
  }
}

/// Answers requests from a closure, and keeps them.
final class FakeTransport: HTTPTransport {
  private let sent = Mutex<[HTTPRequest]>([])
  private let answer: @Sendable (HTTPRequest) throws(HTTPError) -> HTTPResponse

  /// Without a closure there is no network.
  init(
    _ answer: @escaping @Sendable (HTTPRequest) throws(HTTPError) -> HTTPResponse = {
      _ throws(HTTPError) in
      throw HTTPError(.connectTimeout, "no route to host", mayHaveActed: false)
    }
  ) {
    self.answer = answer
  }

  var requests: [HTTPRequest] { sent.withLock { $0 } }

  func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
    sent.withLock { $0.append(request) }
    return try answer(request)
  }
}

extension HTTPResponse {
  static func text(_ text: String, status: Int = 200) -> HTTPResponse {
    HTTPResponse(status: status, headers: [:], body: Array(text.utf8))
  }
}

/// Files in memory that code under test writes.
final class FakeFiles: Sendable {
  private let files: Mutex<[String: String]>

  init(_ files: [String: String]) { self.files = Mutex(files) }

  subscript(path: String) -> String? {
    get { files.withLock { $0[path] } }
    set { files.withLock { $0[path] = newValue } }
  }
}

extension Machine {
  /// A machine whose home is `/home/ada`, with these files; `config` and `credentials` are the shared ones.
  static func fake(
    _ environment: [String: String] = [:], config: String? = nil, credentials: String? = nil,
    files: FakeFiles = FakeFiles([:]), log: Logger? = nil
  ) -> Machine {
    if let config { files["/home/ada/.aws/config"] = config }
    if let credentials { files["/home/ada/.aws/credentials"] = credentials }
    var machine = Machine(
      environment: environment, home: "/home/ada",
      read: { path in files[path].map { .bytes(Array($0.utf8)) } ?? .absent },
      write: { path, bytes in
        files[path] = String(decoding: bytes, as: UTF8.self)
        return nil
      })
    if let log { machine.log = log }
    return machine
  }
}

extension CredentialChain {
  static func fake(
    _ machine: Machine, profile: String? = nil, services: FakeServices = FakeServices(),
    transport: FakeTransport = FakeTransport()
  ) throws -> CredentialChain {
    CredentialChain(
      try Configuration(machine, choices: Configuration.Choices(profile: profile)),
      calling: services, transport: transport)
  }
}

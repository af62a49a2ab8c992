internal import var Glibc.AF_INET
internal import var Glibc.AF_INET6
internal import struct Glibc.in6_addr
internal import struct Glibc.in_addr
internal import func Glibc.inet_pton
internal import Values

/// Credentials of a container: the task role on ECS, Pod Identity on EKS, anything that speaks the
/// same.
struct ContainerProvider: CredentialProvider {
  let machine: Machine
  let transport: any HTTPTransport

  var name: String { "container" }

  private static let relative = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
  private static let full = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
  private static let token = "AWS_CONTAINER_AUTHORIZATION_TOKEN"
  private static let tokenFile = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
  /// ECS, EKS Pod Identity over IPv4 and IPv6.
  private static let hosts = ["169.254.170.2", "169.254.170.23", "fd00:ec2::23", "localhost"]
  private static let attempts = 3
  private static let timeout = 2.0

  func find(now: Timestamp) async throws(AWSError) -> CredentialSearch {
    let variable: String
    let url: String
    if let path = machine.variable(Self.relative) {
      (variable, url) = (Self.relative, "http://169.254.170.2\(path)")
    } else if let address = machine.variable(Self.full) {
      (variable, url) = (Self.full, address)
    } else {
      return .nothing("neither \(Self.relative) nor \(Self.full) is set")
    }
    try Self.check(url, variable)
    var headers: HTTPHeaders = ["Accept": "application/json"]
    if let token = try authorization() { headers["Authorization"] = token }
    let request = HTTPRequest(
      method: "GET", url: url, headers: headers,
      options: MetadataRequest.options(timeout: Self.timeout))
    return .found(try await credentials(request, variable))
  }

  /// The token goes out unencrypted to this machine only.
  static func check(_ url: String, _ variable: String) throws(AWSError) {
    guard let authority = URLAuthority(url) else {
      throw .configuration("\(variable): expected a URL, http://… or https://…")
    }
    guard
      authority.scheme == "https" || hosts.contains(authority.host) || isLoopback(authority.host)
    else {
      throw .configuration(
        "\(variable): expected https, a loopback address or one of \(hosts.joined(separator: ", ")), "
          + "found host \"\(authority.host)\"")
    }
  }

  private static func isLoopback(_ host: String) -> Bool {
    var four = in_addr()
    if inet_pton(AF_INET, host, &four) == 1 { return UInt32(bigEndian: four.s_addr) >> 24 == 127 }
    var six = in6_addr()
    guard inet_pton(AF_INET6, host, &six) == 1 else { return false }
    return withUnsafeBytes(of: six) { $0.dropLast().allSatisfy { $0 == 0 } && $0[15] == 1 }
  }

  /// The token, read each time: Pod Identity replaces the file.
  private func authorization() throws(AWSError) -> String? {
    var token = machine.variable(Self.token)
    var place = Self.token
    if let path = machine.variable(Self.tokenFile) {
      place = "\(Self.tokenFile), \(path)"
      switch machine.read(path) {
      case .bytes(let bytes): token = String(decoding: bytes, as: UTF8.self)
      case .absent: throw .credentials("\(place): no such file")
      case .unreadable(let why): throw .credentials("\(place): \(why)")
      }
    }
    if let token, token.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      throw .credentials("\(place): expected a token on one line, without control characters")
    }
    return token
  }

  private func credentials(
    _ request: HTTPRequest, _ variable: String
  ) async throws(AWSError) -> Credentials {
    var problem = ""
    for attempt in 1...Self.attempts {
      if attempt > 1 { await machine.pause(1) }
      let response: HTTPResponse
      do {
        response = try await transport.send(request)
      } catch {
        if error.cause == .cancelled { throw AWSError(.cancelled, code: "Cancelled", "cancelled") }
        problem = error.message
        continue
      }
      guard response.status == 200, let document = try? JSONDocument(response.body) else {
        problem = response.status == 200 ? "answer is no JSON" : "status \(response.status)"
        continue
      }
      let found = Credentials(document.root, token: "Token", source: "container metadata")
      guard let found else {
        throw .credentials(
          "\(variable): expected AccessKeyId, SecretAccessKey and Expiration in the answer")
      }
      return found
    }
    throw .credentials(
      "\(variable): no credentials after \(Self.attempts) attempts, the last ended with: \(problem)"
    )
  }
}

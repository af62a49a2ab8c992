internal import Values

/// The instance metadata service of EC2, version 2; version 1 when that gives no session token,
/// unless `AWS_EC2_METADATA_V1_DISABLED` says otherwise.
package struct InstanceMetadata: Sendable {
  /// Why a document could not be had, in words for a list of what was tried.
  struct Unavailable: Error {
    let why: String
  }

  private let base: String
  private let isDisabled: Bool
  private let isVersion1Disabled: Bool
  private let timeout: Double
  private let attempts: Int
  private let transport: any HTTPTransport

  private enum EndpointMode: String, CaseIterable { case ipv4, ipv6 }

  package init(
    _ configuration: Configuration, transport: any HTTPTransport
  ) throws(AWSError) {
    self.transport = transport
    isDisabled = configuration.machine.variable("AWS_EC2_METADATA_DISABLED")?.lowercased() == "true"
    isVersion1Disabled =
      try configuration.value(["AWS_EC2_METADATA_V1_DISABLED"], "ec2_metadata_v1_disabled")?
      .boolean() ?? false
    timeout = Double(
      try configuration.value(["AWS_METADATA_SERVICE_TIMEOUT"], "metadata_service_timeout")?
        .integer(1...3600) ?? 1)
    attempts =
      try configuration.value(
        ["AWS_METADATA_SERVICE_NUM_ATTEMPTS"], "metadata_service_num_attempts")?.integer(1...100)
      ?? 1
    base = try Self.endpoint(configuration)
  }

  private static func endpoint(_ configuration: Configuration) throws(AWSError) -> String {
    let useIPv6 =
      try configuration.value(["AWS_IMDS_USE_IPV6"], "imds_use_ipv6")?.boolean() ?? false
    let mode =
      try configuration.value(
        ["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"], "ec2_metadata_service_endpoint_mode")?
      .word(of: EndpointMode.self) ?? (useIPv6 ? .ipv6 : .ipv4)
    if let url = try configuration.value(
      ["AWS_EC2_METADATA_SERVICE_ENDPOINT"], "ec2_metadata_service_endpoint")
    {
      guard URLAuthority(url.text) != nil else {
        throw .configuration("\(url.place): expected a URL, http://… or https://…")
      }
      return url.text.hasSuffix("/") ? url.text : url.text + "/"
    }
    return mode == .ipv6 ? "http://[fd00:ec2::254]/" : "http://169.254.169.254/"
  }

  /// The region of the instance, as the CLI finds it when none is configured: the availability zone
  /// without its letter. Nil when there is no answer.
  package func region() async -> String? {
    guard let token = try? await token(),
      let zone = try? await text("latest/meta-data/placement/availability-zone/", token: token)
    else { return nil }
    let region = String(zone.trimmed.dropLast())
    return region.isEmpty ? nil : region
  }

  /// A session token; nil when the service has none to give and version 1 is to be tried.
  func token() async throws(Unavailable) -> String? {
    if isDisabled { throw Unavailable(why: "switched off by AWS_EC2_METADATA_DISABLED") }
    let request = HTTPRequest(
      method: "PUT", url: base + "latest/api/token",
      headers: ["x-aws-ec2-metadata-token-ttl-seconds": "21600"],
      options: MetadataRequest.options(timeout: timeout))
    for attempt in 1...attempts {
      let status: Int
      do {
        let response = try await transport.send(request)
        if response.status == 200 {
          return String(decoding: response.body, as: UTF8.self).trimmed
        }
        status = response.status
      } catch {
        // A container one hop too far away: the answer never arrives.
        if error.cause == .stalled || error.cause == .tooSlow { return nil }
        if attempt == attempts { throw Unavailable(why: "\(base): \(error.message)") }
        continue
      }
      if status == 400 { throw Unavailable(why: "\(base) refused to give a session token") }
      if [403, 404, 405].contains(status) { return nil }
    }
    return nil
  }

  /// A document that is not empty.
  func text(_ path: String, token: String?) async throws(Unavailable) -> String {
    if token == nil, isVersion1Disabled {
      throw Unavailable(why: "\(base) gave no session token, and version 1 is switched off")
    }
    var headers: HTTPHeaders = [:]
    if let token { headers["x-aws-ec2-metadata-token"] = token }
    let request = HTTPRequest(
      method: "GET", url: base + path, headers: headers,
      options: MetadataRequest.options(timeout: timeout))
    var problem = ""
    for _ in 1...attempts {
      do {
        let response = try await transport.send(request)
        if response.status == 200, !response.body.isEmpty {
          return String(decoding: response.body, as: UTF8.self)
        }
        problem = response.status == 200 ? "the answer is empty" : "status \(response.status)"
      } catch {
        problem = error.message
      }
    }
    throw Unavailable(why: "\(base)\(path): \(problem)")
  }
}

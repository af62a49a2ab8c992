/// What a client needs of the configuration, all of it checked.
package struct ClientSettings: Sendable {
  /// How failed calls are repeated.
  package enum RetryMode: String, Sendable, CaseIterable {
    /// The CLI's first mode. Here it is `standard` with up to five attempts.
    case legacy
    case standard
    /// `standard`, and calls are held back while a service throttles.
    case adaptive
  }

  /// Whether an account's number may be part of an endpoint's name.
  package enum AccountIDEndpointMode: String, Sendable, CaseIterable {
    case preferred, disabled, required
  }

  /// Where calls to STS go.
  package enum STSEndpoints: String, Sendable, CaseIterable {
    case regional
    /// `sts.amazonaws.com` from the regions that existed before the others had their own.
    case legacy
  }

  /// The region of calls that name none. Nil: neither asked for nor configured; the instance may
  /// know (`InstanceMetadata.region`).
  package var region: String?
  package var endpoints: ConfiguredEndpoints
  /// Attempts in all, the first one included.
  package var maxAttempts: Int
  /// Whether that number was configured, and is not the mode's.
  package var hasChosenAttempts: Bool
  package var retryMode: RetryMode
  /// Seconds. No file and no variable has them: the CLI's are options of the command line.
  package var connectTimeout = 10.0
  package var readTimeout = 60.0
  /// Seconds that a request may take until the last byte of its answer; nil: no limit.
  package var totalTimeout: Double?
  /// A file of certificates to trust in place of the system's.
  package var caBundle: String?
  package var useFIPS: Bool
  package var useDualStack: Bool
  package var s3: S3Settings
  package var stsEndpoints: STSEndpoints
  package var accountIDEndpointMode: AccountIDEndpointMode

  /// - Throws: `configuration` for a value that is not what it should be, naming the variable, or
  ///   the file and line.
  package init(_ configuration: Configuration) throws(AWSError) {
    region = try configuration.region()
    endpoints = try ConfiguredEndpoints(configuration)
    retryMode =
      try configuration.value(["AWS_RETRY_MODE"], "retry_mode")?.word(of: RetryMode.self)
      ?? .standard
    let attempts =
      try configuration.value(["AWS_MAX_ATTEMPTS"], "max_attempts")?.integer(1...Int.max)
    hasChosenAttempts = attempts != nil
    maxAttempts = attempts ?? (retryMode == .legacy ? 5 : 3)
    caBundle = try configuration.caBundle()
    useFIPS =
      try configuration.value(["AWS_USE_FIPS_ENDPOINT"], "use_fips_endpoint")?.boolean() ?? false
    useDualStack =
      try configuration.value(["AWS_USE_DUALSTACK_ENDPOINT"], "use_dualstack_endpoint")?.boolean()
      ?? false
    s3 = try S3Settings(configuration)
    stsEndpoints =
      try configuration.value(["AWS_STS_REGIONAL_ENDPOINTS"], "sts_regional_endpoints")?
      .word(of: STSEndpoints.self) ?? .regional
    accountIDEndpointMode =
      try configuration.value(["AWS_ACCOUNT_ID_ENDPOINT_MODE"], "account_id_endpoint_mode")?
      .word(of: AccountIDEndpointMode.self) ?? .preferred
  }

  /// Where calls to a service go when it is not for the endpoint rules to say.
  ///
  /// - Parameter serviceID: the model's `serviceId`, `CloudWatch Logs`.
  package func endpointURL(for serviceID: String) -> String? { endpoints.url(for: serviceID) }
}

/// Settings of S3 alone: the profile's `s3` group and two variables.
package struct S3Settings: Sendable, Equatable {
  package enum AddressingStyle: String, Sendable, CaseIterable {
    case auto, virtual, path
  }

  /// Whether a bucket's name stands in the host or in the path.
  package var addressingStyle = AddressingStyle.auto
  package var useAccelerate = false
  /// Nil: as for the other services.
  package var useDualStack: Bool?
  /// Whether an access point's ARN may name another region than the client's. Nil: yes for S3, no
  /// for S3 Control.
  package var useARNRegion: Bool?
  package var disableMultiRegionAccessPoints = false

  init(_ configuration: Configuration) throws(AWSError) {
    if let style = try configuration.setting("s3", "addressing_style") {
      addressingStyle = try style.word(of: AddressingStyle.self)
    }
    useAccelerate =
      try configuration.setting("s3", "use_accelerate_endpoint")?.boolean() ?? false
    useDualStack = try configuration.setting("s3", "use_dualstack_endpoint")?.boolean()
    let arnRegion = try configuration.setting("s3", "use_arn_region")
    useARNRegion =
      try configuration.value(
        ["AWS_S3_USE_ARN_REGION"], "s3_use_arn_region", or: arnRegion)?.boolean()
    let multiRegion = try configuration.setting("s3", "s3_disable_multiregion_access_points")
    disableMultiRegionAccessPoints =
      try configuration.value(
        ["AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS"], nil, or: multiRegion)?.boolean() ?? false
  }
}

extension Configuration {
  /// The region: asked for, `AWS_REGION`, `AWS_DEFAULT_REGION`, the profile's. The name is made
  /// part of a host, so it has to look like one.
  package func region() throws(AWSError) -> String? {
    var found = try value(["AWS_REGION", "AWS_DEFAULT_REGION"], "region")
    if let chosen = choices.region { found = ConfiguredValue(text: chosen, place: "the region") }
    guard let found else { return nil }
    let isLabel =
      found.text.utf8.count <= 63 && !found.text.hasPrefix("-") && !found.text.hasSuffix("-")
      && found.text.utf8.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
    guard isLabel else {
      throw .configuration("\(found.place): expected a region, eu-west-1, found \"\(found.text)\"")
    }
    return found.text
  }

  func caBundle() throws(AWSError) -> String? {
    let configured = try value(["AWS_CA_BUNDLE"], "ca_bundle")?.text
    return (choices.caBundle ?? configured).map(machine.expand)
  }
}

// What the parts of a call need of the settings.
extension ClientSettings {
  /// As if the user had set the number.
  mutating func limitAttempts(_ number: Int) {
    maxAttempts = number
    hasChosenAttempts = true
  }

  var retryPolicy: RetryPolicy {
    // Unless the user has set a number, a call that is only too early is given more time.
    RetryPolicy(
      maxAttempts: maxAttempts, maxThrottledAttempts: hasChosenAttempts ? maxAttempts : 10)
  }

  var httpOptions: HTTPOptions {
    var options = HTTPOptions()
    options.connectTimeout = connectTimeout
    options.stallTimeout = readTimeout
    options.totalTimeout = totalTimeout
    options.caBundle = caBundle
    return options
  }

  /// - Parameter serviceID: the model's `serviceId`.
  func endpoints(for serviceID: String) -> EndpointSettings {
    var endpoints = EndpointSettings(region: region)
    endpoints.customEndpoint = endpointURL(for: serviceID)
    endpoints.useFIPS = useFIPS
    endpoints.useDualStack = useDualStack
    if serviceID == "S3", let own = s3.useDualStack { endpoints.useDualStack = own }
    endpoints.usesGlobalSTS = stsEndpoints == .legacy
    endpoints.accountIDEndpointMode = accountIDEndpointMode.rawValue
    switch s3.addressingStyle {
    case .auto: endpoints.s3.addressing = .automatic
    case .path: endpoints.s3.addressing = .path
    case .virtual: endpoints.s3.addressing = .virtual
    }
    endpoints.s3.accelerate = s3.useAccelerate
    endpoints.s3.useARNRegion = s3.useARNRegion ?? true
    endpoints.s3.disableMultiRegionAccessPoints = s3.disableMultiRegionAccessPoints
    return endpoints
  }
}

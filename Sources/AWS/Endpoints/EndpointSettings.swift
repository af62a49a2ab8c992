/// What a caller may say about where calls go.
package struct EndpointSettings: Sendable {
  /// How a bucket is named in a URL: in front of the host, or as the first part of the path.
  package enum Addressing: Sendable {
    /// In front of the host where that works; in the path of an endpoint that the user gave.
    case automatic
    case path, virtual
  }

  package var region: String?
  package var useFIPS = false
  package var useDualStack = false
  /// A URL that replaces the service's own.
  package var customEndpoint: String?
  package var s3 = Storage()
  /// Whether STS is asked at the global endpoint from the old regions (`sts_regional_endpoints = legacy`).
  package var usesGlobalSTS = false
  package var accountID: String?
  /// `preferred`, `disabled` or `required`.
  package var accountIDEndpointMode = "preferred"

  package init(region: String?) { self.region = region }

  /// The settings of S3 alone.
  package struct Storage: Sendable {
    package var addressing = Addressing.automatic
    package var accelerate = false
    /// Whether an ARN's region replaces the client's.
    package var useARNRegion = true
    package var disableMultiRegionAccessPoints = false
    package var disableExpressSessionAuth = false
    /// Whether `us-east-1` means s3.amazonaws.com (`s3_us_east_1_regional_endpoint = legacy`).
    package var usesGlobalEndpoint = false

    package init() {}
  }

  /// Where STS had only its global endpoint at first. Source: botocore, `LEGACY_GLOBAL_STS_REGIONS`.
  private static let globalSTSRegions: Set<String> = [
    "ap-northeast-1", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "aws-global",
    "ca-central-1", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3",
    "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2",
  ]

  /// The value of a rule set's built-in parameter, or of one that S3 takes from settings without calling it
  /// built in. FIPS and dual stack choose among AWS's own endpoints: they say nothing about one that the user gave.
  /// - Parameter bucket: the call's; where its name is no host's label or it is an ARN, there is no choice.
  func builtIn(_ name: String, operation: String, bucket: String?) -> Value? {
    switch name {
    case "AWS::Region": region.map(Value.string)
    case "SDK::Endpoint": customEndpoint.map(Value.string)
    case "AWS::UseFIPS": .boolean(useFIPS && customEndpoint == nil)
    case "AWS::UseDualStack": .boolean(useDualStack && customEndpoint == nil)
    case "AWS::STS::UseGlobalEndpoint":
      .boolean(usesGlobalSTS && Self.globalSTSRegions.contains(region ?? ""))
    case "AWS::S3::UseGlobalEndpoint": .boolean(s3.usesGlobalEndpoint && region == "us-east-1")
    case "AWS::S3::Accelerate": .boolean(s3.accelerate)
    case "AWS::S3::ForcePathStyle": .boolean(forcesPathStyle(operation, bucket))
    case "AWS::S3::UseArnRegion", "AWS::S3Control::UseArnRegion": .boolean(s3.useARNRegion)
    case "AWS::S3::DisableMultiRegionAccessPoints": .boolean(s3.disableMultiRegionAccessPoints)
    case "AWS::S3::DisableS3ExpressSessionAuth", "DisableS3ExpressSessionAuth":
      .boolean(s3.disableExpressSessionAuth)
    case "AWS::Auth::AccountId":
      accountIDEndpointMode == "disabled" ? nil : accountID.map(Value.string)
    case "AWS::Auth::AccountIdEndpointMode": .string(accountIDEndpointMode)
    default: nil
    }
  }

  private func forcesPathStyle(_ operation: String, _ bucket: String?) -> Bool {
    // It answers only where the signature's region is the bucket's, unless the bucket is in the path.
    if operation == "GetBucketLocation" { return true }
    if s3.accelerate || bucket.flatMap(ARN.init) != nil { return false }
    switch s3.addressing {
    case .path: return true
    case .virtual: return false
    case .automatic: return customEndpoint != nil
    }
  }
}

import Testing

@testable import AWS

struct ClientSettingsTests {
  private func settings(
    _ environment: [String: String] = [:], _ config: String = "", endpointURL: String? = nil
  ) throws -> ClientSettings {
    let machine = Machine.fake(environment, config: "[default]\n" + config)
    return try ClientSettings(
      try Configuration(machine, choices: Configuration.Choices(endpointURL: endpointURL)))
  }

  @Test func settingsHaveDefaults() throws {
    let settings = try settings()
    #expect(settings.maxAttempts == 3 && settings.retryMode == .standard)
    #expect(settings.region == nil && settings.caBundle == nil)
    #expect(!settings.useFIPS && !settings.useDualStack && settings.stsEndpoints == .regional)
    #expect(settings.s3.addressingStyle == .auto && settings.s3.useARNRegion == nil)
    #expect(settings.accountIDEndpointMode == .preferred)
    #expect(settings.endpointURL(for: "S3") == nil)
  }

  @Test func variablesGoBeforeTheProfile() throws {
    let config = """
      max_attempts = 7
      retry_mode = Adaptive
      use_fips_endpoint = true
      use_dualstack_endpoint = TRUE
      ca_bundle = ~/ca.pem
      sts_regional_endpoints = legacy
      account_id_endpoint_mode = required
      s3 =
        addressing_style = path
        use_arn_region = true
        use_accelerate_endpoint = true
        use_dualstack_endpoint = false
        s3_disable_multiregion_access_points = true
      """
    let profile = try settings([:], config)
    #expect(profile.maxAttempts == 7 && profile.retryMode == .adaptive)
    #expect(profile.useFIPS && profile.useDualStack && profile.caBundle == "/home/ada/ca.pem")
    #expect(profile.stsEndpoints == .legacy && profile.accountIDEndpointMode == .required)
    #expect(profile.s3.addressingStyle == .path && profile.s3.useARNRegion == true)
    #expect(profile.s3.useAccelerate && profile.s3.useDualStack == false)
    #expect(profile.s3.disableMultiRegionAccessPoints)
    let variables = try settings(
      [
        "AWS_MAX_ATTEMPTS": "2", "AWS_RETRY_MODE": "standard", "AWS_USE_FIPS_ENDPOINT": "false",
        "AWS_USE_DUALSTACK_ENDPOINT": "false", "AWS_CA_BUNDLE": "/x.pem",
        "AWS_STS_REGIONAL_ENDPOINTS": "regional", "AWS_ACCOUNT_ID_ENDPOINT_MODE": "disabled",
        "AWS_S3_USE_ARN_REGION": "false", "AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS": "false",
      ], config)
    #expect(variables.maxAttempts == 2 && variables.retryMode == .standard)
    #expect(!variables.useFIPS && !variables.useDualStack && variables.caBundle == "/x.pem")
    #expect(variables.stsEndpoints == .regional && variables.accountIDEndpointMode == .disabled)
    #expect(variables.s3.useARNRegion == false && !variables.s3.disableMultiRegionAccessPoints)
  }

  @Test func legacyRetriesTryFiveTimes() throws {
    #expect(try settings(["AWS_RETRY_MODE": "legacy"]).maxAttempts == 5)
  }

  @Test(arguments: [
    ("max_attempts = x", "line 2: expected a whole number of at least 1, found \"x\""),
    ("max_attempts = 0", "line 2: expected a whole number of at least 1, found \"0\""),
    (
      "retry_mode = standart",
      "line 2: expected legacy, standard, adaptive, found \"standart\"; did you mean standard?"
    ),
    ("use_fips_endpoint = yes", "line 2: expected true or false, found \"yes\""),
    ("s3 =\n  addressing_style = dns", "line 3: expected auto, virtual, path, found \"dns\""),
    ("s3 = path", "line 2: expected nested settings below s3"),
    ("region =\n  a = b", "line 2: expected a value for region, found nested settings"),
    ("endpoint_url = localhost:4566", "line 2: expected a URL, http://… or https://…"),
    ("services = x", "line 2: there is no section [services x]"),
  ])
  func badValuesAreNamedWithTheirPlace(config: String, message: String) {
    let error = #expect(throws: AWSError.self) { try settings([:], config) }
    #expect(error?.message.hasSuffix("/home/ada/.aws/config, " + message) == true)
  }

  @Test func badVariablesAreNamed() {
    let error = #expect(throws: AWSError.self) { try settings(["AWS_MAX_ATTEMPTS": "many"]) }
    #expect(
      error?.message == "AWS_MAX_ATTEMPTS: expected a whole number of at least 1, found \"many\"")
  }

  @Test func endpointsAreTakenFromTheFirstPlaceThatHasOne() throws {
    let config = """
      endpoint_url = http://profile
      services = local
      [services local]
      cloudwatch_logs =
        endpoint_url = http://section
      s3 =
        addressing_style = path
      """
    func url(_ environment: [String: String], _ service: String, chosen: String? = nil) throws
      -> String?
    {
      try settings(environment, config, endpointURL: chosen).endpointURL(for: service)
    }
    #expect(try url([:], "CloudWatch Logs") == "http://section")
    #expect(try url([:], "S3") == "http://profile")
    #expect(try url(["AWS_ENDPOINT_URL": "http://all"], "CloudWatch Logs") == "http://all")
    let both = ["AWS_ENDPOINT_URL": "http://all", "AWS_ENDPOINT_URL_CLOUDWATCH_LOGS": "http://one"]
    #expect(try url(both, "CloudWatch Logs") == "http://one")
    #expect(try url(both, "CloudWatch Logs", chosen: "http://chosen") == "http://chosen")
    let ignored = both.merging(["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"]) { $1 }
    #expect(try url(ignored, "CloudWatch Logs") == nil)
    #expect(try url(ignored, "S3", chosen: "http://chosen") == "http://chosen")
  }
}

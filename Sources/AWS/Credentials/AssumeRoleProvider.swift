internal import Values

/// A profile with `role_arn`: the role is assumed with the credentials of another profile, or of
/// where `credential_source` says.
struct AssumeRoleProvider: CredentialProvider {
  let links: CredentialLinks
  let profile: String
  /// The profiles on the way here, the first one first.
  var visited: [String] = []

  var name: String { "role to assume" }

  private var settings: [String: Setting] { links.configuration.profiles[profile] ?? [:] }

  var asksUser: Bool { Self.isRole(settings) && settings["mfa_serial"] != nil || nextAsksUser }

  private var nextAsksUser: Bool {
    guard Self.isRole(settings), let next = settings["source_profile"]?.value, next != profile,
      !visited.contains(next)
    else { return false }
    return AssumeRoleProvider(links: links, profile: next, visited: visited + [profile]).asksUser
  }

  /// Whether a profile assumes a role with AssumeRole. With a web identity it is another call.
  private static func isRole(_ settings: [String: Setting]) -> Bool {
    settings["role_arn"] != nil && settings["web_identity_token_file"] == nil
  }

  private static func hasKeys(_ settings: [String: Setting]) -> Bool {
    settings["aws_access_key_id"] != nil || settings["aws_secret_access_key"] != nil
  }

  func find(now: Timestamp) async throws(AWSError) -> CredentialSearch {
    guard Self.isRole(settings) else { return .nothing("no role_arn in profile \"\(profile)\"") }
    let role = try role()
    let source = try source(of: role)
    let credentials = try await links.assume(role, for: "profile \(profile)", now: now) {
      () async throws(AWSError) in
      switch try await source.find(now: now) {
      case .found(let credentials): return credentials
      case .nothing(let tried):
        throw .credentials(
          "profile \"\(profile)\": its \(source.name) has no credentials; looked for them in \(tried)"
        )
      }
    }
    return .found(credentials)
  }

  private func role() throws(AWSError) -> AssumedRole {
    var duration: Int?
    if let setting = settings["duration_seconds"] {
      duration = try ConfiguredValue(
        text: setting.value, place: "duration_seconds in \(setting.place)"
      ).integer(1...Int(Int32.max))
    }
    return AssumedRole(
      arn: settings["role_arn"]?.value ?? "", externalID: settings["external_id"]?.value,
      sessionName: settings["role_session_name"]?.value, durationSeconds: duration,
      mfaSerial: settings["mfa_serial"]?.value)
  }

  /// Where the credentials come from that assume the role.
  private func source(of role: AssumedRole) throws(AWSError) -> any CredentialProvider {
    switch (settings["source_profile"], settings["credential_source"]) {
    case (let source?, let other?):
      throw .configuration(
        "profile \"\(profile)\" has source_profile (\(source.place)) and credential_source "
          + "(\(other.place)): expected one of them")
    case (nil, nil):
      throw .credentials(
        "PartialCredentials",
        "profile \"\(profile)\" has role_arn (\(settings["role_arn"]?.place ?? "")), but neither "
          + "source_profile nor credential_source")
    case (nil, let setting?):
      guard let source = links.source(setting.value) else {
        throw .configuration(
          "credential_source in \(setting.place): expected Environment, Ec2InstanceMetadata or "
            + "EcsContainer, found \"\(setting.value)\"")
      }
      return ProviderList(name: "credential_source \(setting.value)", providers: [source])
    case (let setting?, nil): return try source(profile: setting)
    }
  }

  private func source(profile setting: Setting) throws(AWSError) -> any CredentialProvider {
    let next = setting.value
    guard let nextSettings = links.configuration.profiles[next] else {
      throw Configuration.unknownProfile(
        next, "the source_profile in \(setting.place)", among: links.configuration.profiles)
    }
    let path = visited + [profile]
    // A profile may name itself: its keys then assume its role.
    if path.contains(next), next != profile || !Self.hasKeys(nextSettings) {
      throw AWSError(
        .configuration, code: "InfiniteLoop",
        "source_profile in \(setting.place): the profiles go round in a circle: "
          + (path + [next]).joined(separator: ", "))
    }
    if Self.isRole(nextSettings), !Self.hasKeys(nextSettings) {
      return AssumeRoleProvider(links: links, profile: next, visited: path)
    }
    return ProviderList(
      name: "source_profile \(next)", providers: links.ofProfile(next, usesEnvironment: false))
  }
}

/// What the links of a chain share, and the order in which they come.
struct CredentialLinks: Sendable {
  let configuration: Configuration
  let calling: any ServiceCalling
  let transport: any HTTPTransport
  let refused = RefusedKeys()

  var machine: Machine { configuration.machine }

  var cliCache: CLICache { CLICache(machine: machine, refused: refused) }

  /// Everything, in the CLI's order. A profile that was asked for puts the environment's keys out
  /// of play.
  func all() -> ProviderList {
    let profile = configuration.profileName
    let isAskedFor = configuration.isProfileAskedFor
    var providers: [any CredentialProvider] = [
      EnvironmentProvider(machine: machine, isPassedOver: isAskedFor),
      AssumeRoleProvider(links: self, profile: profile),
    ]
    providers += ofProfile(profile, usesEnvironment: !isAskedFor)
    providers.append(ContainerProvider(machine: machine, transport: transport))
    providers.append(InstanceMetadataProvider(configuration: configuration, transport: transport))
    return ProviderList(name: "credentials", providers: providers)
  }

  /// What one profile may hold beside a role to assume from another.
  ///
  /// - Parameter usesEnvironment: whether variables may name a web identity.
  func ofProfile(_ profile: String, usesEnvironment: Bool) -> [any CredentialProvider] {
    [
      WebIdentityProvider(links: self, profile: profile, usesEnvironment: usesEnvironment),
      SSOProvider(links: self, profile: profile),
      FileProvider(configuration: configuration, kind: .credentials, profile: profile),
      LoginProvider(links: self, profile: profile),
      ProcessProvider(configuration: configuration, profile: profile),
      FileProvider(configuration: configuration, kind: .config, profile: profile),
    ]
  }

  /// What a profile's `credential_source` names.
  func source(_ name: String) -> (any CredentialProvider)? {
    switch name.lowercased() {
    case "environment": EnvironmentProvider(machine: machine)
    case "ecscontainer": ContainerProvider(machine: machine, transport: transport)
    case "ec2instancemetadata":
      InstanceMetadataProvider(configuration: configuration, transport: transport)
    default: nil
    }
  }

  /// The region of calls to STS. Without one the CLI uses STS's global endpoint, which is
  /// us-east-1's.
  func region() throws(AWSError) -> String { try configuration.region() ?? "us-east-1" }
}

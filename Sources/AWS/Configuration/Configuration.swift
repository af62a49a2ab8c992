internal import Logging
internal import Values

/// The shared config and credentials files and the environment, seen through one profile.
///
/// Settings are looked up as the AWS CLI v2 does: what was asked for in the call, then the
/// environment, then the profile. docs/credentials.md has the table of all of them.
package struct Configuration: Sendable {
  /// What a caller asks for; it goes before everything that is configured.
  package struct Choices: Sendable {
    /// As `--profile`: keys in the environment are then not looked at.
    package var profile: String?
    package var region: String?
    /// Where all calls go, whatever the service.
    package var endpointURL: String?
    package var caBundle: String?

    package init(
      profile: String? = nil, region: String? = nil, endpointURL: String? = nil,
      caBundle: String? = nil
    ) {
      self.profile = profile
      self.region = region
      self.endpointURL = endpointURL
      self.caBundle = caBundle
    }
  }

  /// A file that was looked at.
  package struct File: Sendable {
    package let path: String
    /// `no such file`, or the system's words; nil when it was read.
    package let problem: String?
  }

  let machine: Machine
  let choices: Choices
  /// `default` when none was chosen.
  package let profileName: String
  package let configFile: File
  package let credentialsFile: File
  /// Profiles of both files: settings of the credentials file go before those of the config file.
  let profiles: [String: [String: Setting]]
  /// Profiles of one file: keys are looked for file by file.
  let configProfiles: [String: [String: Setting]]
  let credentialsProfiles: [String: [String: Setting]]
  let ssoSessions: [String: [String: Setting]]
  let services: [String: [String: Setting]]

  /// - Throws: `configuration` when a file cannot be understood, naming the line, or when a profile
  ///   that was chosen is in neither file, naming the nearest that is.
  package init(_ machine: Machine, choices: Choices = Choices()) throws(AWSError) {
    self.machine = machine
    self.choices = choices
    let configPath = machine.variable("AWS_CONFIG_FILE") ?? "~/.aws/config"
    let credentialsPath = machine.variable("AWS_SHARED_CREDENTIALS_FILE") ?? "~/.aws/credentials"
    let (config, configFile) = try Self.load(configPath, machine)
    let (credentials, credentialsFile) = try Self.load(credentialsPath, machine)
    self.configFile = configFile
    self.credentialsFile = credentialsFile

    let sections = ConfigurationSections(config)
    configProfiles = sections.profiles
    ssoSessions = sections.ssoSessions
    services = sections.services
    credentialsProfiles = credentials.sections
    profiles = configProfiles.merging(credentialsProfiles) { config, credentials in
      config.merging(credentials) { $1 }
    }
    profileName = try Self.chosenProfile(machine, choices, among: profiles)
  }

  private static func load(
    _ path: String, _ machine: Machine
  ) throws(AWSError) -> (ConfigurationFile, File) {
    let path = machine.expand(path)
    switch machine.read(path) {
    case .bytes(let bytes):
      return (try ConfigurationFile(bytes, path: path), File(path: path, problem: nil))
    case .absent:
      return (ConfigurationFile(), File(path: path, problem: "no such file"))
    case .unreadable(let why):
      machine.log.warning("\(path) is not read: \(why)")
      return (ConfigurationFile(), File(path: path, problem: why))
    }
  }

  private static func chosenProfile(
    _ machine: Machine, _ choices: Choices, among profiles: [String: [String: Setting]]
  ) throws(AWSError) -> String {
    let named: [(String?, String)] = [
      (choices.profile, "was asked for"),
      (machine.variable("AWS_PROFILE"), "is named by AWS_PROFILE"),
      (machine.variable("AWS_DEFAULT_PROFILE"), "is named by AWS_DEFAULT_PROFILE"),
    ]
    for case (let name?, let why) in named {
      if profiles[name] != nil { return name }
      throw unknownProfile(name, "which \(why)", among: profiles)
    }
    return "default"
  }

  static func unknownProfile(
    _ name: String, _ why: String, among profiles: [String: [String: Setting]]
  ) -> AWSError {
    var message = "there is no profile \"\(name)\", \(why)"
    let hint = NearestName.hint(for: name, in: profiles.keys) { "\"\($0)\"" }
    message += hint
    if hint.isEmpty {
      let names = profiles.keys.sorted()
      message +=
        names.isEmpty
        ? "; the configuration has no profiles" : "; there are " + names.joined(separator: ", ")
    }
    return AWSError(.configuration, code: "ProfileNotFound", message)
  }

  /// The profiles of both files, sorted, whichever is chosen.
  ///
  /// - Throws: `configuration` when a file cannot be understood.
  package static func profileNames(_ machine: Machine) throws(AWSError) -> [String] {
    var machine = machine
    machine.environment["AWS_PROFILE"] = nil
    machine.environment["AWS_DEFAULT_PROFILE"] = nil
    return try Configuration(machine).profiles.keys.sorted()
  }

  /// The settings of the profile.
  var profile: [String: Setting] { profiles[profileName] ?? [:] }

  /// Whether the profile was asked for in the call, not by the environment.
  var isProfileAskedFor: Bool { choices.profile != nil }
}

/// The sections of a config file by what they are. Others are not AWS's and left alone.
private struct ConfigurationSections {
  var profiles: [String: [String: Setting]] = [:]
  var ssoSessions: [String: [String: Setting]] = [:]
  var services: [String: [String: Setting]] = [:]

  init(_ file: ConfigurationFile) {
    for heading in file.names {
      let settings = file.sections[heading] ?? [:]
      let words = (try? WordSplitting.words(heading)) ?? []
      if heading == "default" {
        profiles["default", default: [:]].merge(settings) { $1 }
      } else if words.count == 2 {
        switch words[0] {
        case "profile": profiles[words[1], default: [:]].merge(settings) { $1 }
        case "sso-session": ssoSessions[words[1], default: [:]].merge(settings) { $1 }
        case "services": services[words[1], default: [:]].merge(settings) { $1 }
        default: break
        }
      }
    }
  }
}

extension AWSError {
  /// A setting that cannot be used.
  static func configuration(_ message: String) -> AWSError {
    AWSError(.configuration, code: "InvalidConfiguration", message)
  }
}

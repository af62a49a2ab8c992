internal import Values

/// Keys in a profile of one of the shared files.
struct FileProvider: CredentialProvider {
  enum Kind { case config, credentials }

  let configuration: Configuration
  let kind: Kind
  let profile: String

  private var file: Configuration.File {
    kind == .config ? configuration.configFile : configuration.credentialsFile
  }
  private var profiles: [String: [String: Setting]] {
    kind == .config ? configuration.configProfiles : configuration.credentialsProfiles
  }

  var name: String {
    "\(kind == .config ? "config file" : "shared credentials file") \(file.path)"
  }

  func find(now: Timestamp) async throws(AWSError) -> CredentialSearch {
    if let problem = file.problem { return .nothing(problem) }
    guard let settings = profiles[profile] else { return .nothing("no profile \"\(profile)\"") }
    guard let accessKey = settings["aws_access_key_id"], !accessKey.value.isEmpty else {
      return .nothing("no aws_access_key_id in profile \"\(profile)\"")
    }
    guard let secretKey = settings["aws_secret_access_key"]?.value, !secretKey.isEmpty else {
      throw .credentials(
        "PartialCredentials",
        "\(accessKey.place): profile \"\(profile)\" has aws_access_key_id, but no aws_secret_access_key"
      )
    }
    let token = settings["aws_security_token"] ?? settings["aws_session_token"]
    return .found(
      Credentials(
        accessKey: accessKey.value, secretKey: secretKey, token: token?.value,
        accountID: settings["aws_account_id"]?.value, source: "profile \(profile) in \(file.path)"))
  }
}

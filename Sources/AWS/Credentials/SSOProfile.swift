/// What a profile says about IAM Identity Center: who to be, and which sign-in to use.
struct SSOProfile: Sendable {
  let profile: String
  let accountID: String
  let roleName: String
  let startURL: String
  let region: String
  /// The `[sso-session]` the sign-in belongs to; nil for profiles that name the start URL
  /// themselves.
  let session: String?

  /// How the user signs in again.
  var remedy: String {
    session.map { "run aws sso login --sso-session \($0)" }
      ?? "run aws sso login --profile \(profile)"
  }

  /// Nil when the profile does not use it.
  init?(_ configuration: Configuration, profile: String) throws(AWSError) {
    var settings = configuration.profiles[profile] ?? [:]
    guard settings["sso_role_name"] != nil || settings["sso_account_id"] != nil else { return nil }
    let reference = settings["sso_session"]
    if let reference {
      guard let session = configuration.ssoSessions[reference.value] else {
        throw .configuration(
          "\(reference.place): there is no section [sso-session \(reference.value)]")
      }
      for (name, setting) in session {
        if let own = settings[name], own.value != setting.value {
          throw .configuration(
            "\(name) in \(own.place) differs from the one in \(setting.place), its sso-session's")
        }
        settings[name] = setting
      }
    }
    let needed = ["sso_role_name", "sso_account_id", "sso_start_url", "sso_region"]
    let missing = needed.filter { settings[$0]?.value.isEmpty ?? true }
    guard missing.isEmpty else {
      throw .configuration(
        "profile \"\(profile)\" uses IAM Identity Center, but has no \(missing.joined(separator: ", "))"
      )
    }
    self.profile = profile
    roleName = settings["sso_role_name"]?.value ?? ""
    accountID = settings["sso_account_id"]?.value ?? ""
    startURL = settings["sso_start_url"]?.value ?? ""
    region = settings["sso_region"]?.value ?? ""
    session = reference?.value
  }
}

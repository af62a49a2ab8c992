internal import Values

/// A sign-in to IAM Identity Center, as `aws sso login` leaves it in `~/.aws/sso/cache`.
struct SSOToken: Sendable {
  var accessToken: Secret
  var expires: Timestamp
  var refreshToken: Secret?
  /// The CLI as a client of the service; with a refresh token it gets new access tokens.
  var clientID: String?
  var clientSecret: Secret?
  var registrationExpires: String?

  init?(_ bytes: [UInt8]) {
    guard let document = try? JSONDocument(bytes),
      let accessToken = document.root["accessToken"]?.string,
      let expires = document.root["expiresAt"]?.string.flatMap(Timestamp.init(cached:))
    else { return nil }
    self.accessToken = Secret(accessToken)
    self.expires = expires
    refreshToken = document.root["refreshToken"]?.string.map(Secret.init)
    clientID = document.root["clientId"]?.string
    clientSecret = document.root["clientSecret"]?.string.map(Secret.init)
    registrationExpires = document.root["registrationExpiresAt"]?.string
  }

  /// The parameters that get a new token; nil when it cannot be had without the user.
  func refreshParameters(now: Timestamp) -> Members? {
    guard let refreshToken, let clientID, let clientSecret,
      let registration = registrationExpires.flatMap(Timestamp.init(cached:)), registration > now
    else { return nil }
    return [
      "grantType": .string("refresh_token"), "clientId": .string(clientID),
      "clientSecret": .string(clientSecret.reveal()),
      "refreshToken": .string(refreshToken.reveal()),
    ]
  }

  /// The file as the CLI writes it.
  func document(_ profile: SSOProfile) -> [UInt8] {
    let fields: [(String, String?)] = [
      ("startUrl", profile.startURL), ("region", profile.region),
      ("accessToken", accessToken.reveal()),
      ("expiresAt", Timestamp(seconds: expires.seconds).iso8601), ("clientId", clientID),
      ("clientSecret", clientSecret?.reveal()), ("registrationExpiresAt", registrationExpires),
      ("refreshToken", refreshToken?.reveal()),
    ]
    var json: [UInt8] = [UInt8(ascii: "{")]
    for case (let name, let value?) in fields {
      if json.count > 1 { json += ", ".utf8 }
      json.appendJSON(name)
      json += ": ".utf8
      json.appendJSON(value)
    }
    json.append(UInt8(ascii: "}"))
    return json
  }

  static func path(_ profile: SSOProfile, _ machine: Machine) -> String {
    let name = Digest.sha1(Array((profile.session ?? profile.startURL).utf8))?.hex ?? ""
    return machine.expand("~/.aws/sso/cache/\(name).json")
  }
}

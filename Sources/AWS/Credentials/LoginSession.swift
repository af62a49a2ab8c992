internal import Values

/// A console sign-in, as `aws login` leaves it in `~/.aws/login/cache`: credentials for a quarter
/// of an hour, and what gets the next ones.
struct LoginSession: Sendable {
  let accessKey: String
  let secretKey: Secret
  let sessionToken: Secret
  let accountID: String?
  let expires: Timestamp
  let clientID: String
  let refreshToken: Secret
  let key: Secret
  private let document: JSONDocument

  /// Nil when something is missing.
  init?(_ bytes: [UInt8]) {
    guard let document = try? JSONDocument(bytes) else { return nil }
    let root = document.root
    guard let access = root["accessToken"], let accessKey = access["accessKeyId"]?.string,
      let secretKey = access["secretAccessKey"]?.string,
      let sessionToken = access["sessionToken"]?.string,
      let expires = access["expiresAt"]?.string.flatMap(Timestamp.init(cached:)),
      let clientID = root["clientId"]?.string, let refreshToken = root["refreshToken"]?.string,
      let key = root["dpopKey"]?.string
    else { return nil }
    self.document = document
    self.accessKey = accessKey
    self.secretKey = Secret(secretKey)
    self.sessionToken = Secret(sessionToken)
    self.expires = expires
    self.clientID = clientID
    self.refreshToken = Secret(refreshToken)
    self.key = Secret(key)
    accountID = access["accountId"]?.string
  }

  func credentials(source: String) -> Credentials {
    Credentials(
      accessKey: accessKey, secretKey: secretKey.reveal(), token: sessionToken.reveal(),
      expires: expires,
      accountID: accountID, source: source)
  }

  static func path(_ session: String, _ machine: Machine) -> String {
    let folder = machine.variable("AWS_LOGIN_CACHE_DIRECTORY") ?? "~/.aws/login/cache"
    let name = Digest.sha256(Array(session.utf8)).hex
    return machine.expand("\(folder)/\(name).json")
  }

  var refreshRequest: [UInt8] {
    Self.object([
      ("clientId", clientID), ("grantType", "refresh_token"),
      ("refreshToken", refreshToken.reveal()),
    ])
  }

  /// The file after a refresh: what it held, with the answer's parts replaced. Nil when the answer
  /// lacks one.
  func document(refreshedBy answer: [UInt8], now: Timestamp) -> [UInt8]? {
    guard let fresh = try? JSONDocument(answer), let access = fresh.root["accessToken"],
      let accessKey = access["accessKeyId"]?.string,
      let secretKey = access["secretAccessKey"]?.string,
      let token = access["sessionToken"]?.string, let lifetime = fresh.root["expiresIn"]?.integer,
      let refreshToken = fresh.root["refreshToken"]?.string
    else { return nil }
    var json: [UInt8] = []
    var separator = UInt8(ascii: "{")
    for (name, value) in document.root.members {
      json.append(separator)
      separator = UInt8(ascii: ",")
      json.appendJSON(name)
      json.append(UInt8(ascii: ":"))
      switch name {
      case "accessToken":
        json += Self.object([
          ("accessKeyId", accessKey), ("secretAccessKey", secretKey), ("sessionToken", token),
          ("accountId", accountID),
          ("expiresAt", Timestamp(seconds: now.seconds + lifetime).iso8601),
        ])
      case "refreshToken": json.appendJSON(refreshToken)
      default: json.append(value)
      }
    }
    json.append(UInt8(ascii: "}"))
    return json
  }

  private static func object(_ fields: [(String, String?)]) -> [UInt8] {
    var json: [UInt8] = []
    for case (let name, let value?) in fields {
      json.append(UInt8(ascii: json.isEmpty ? "{" : ","))
      json.appendJSON(name)
      json.append(UInt8(ascii: ":"))
      json.appendJSON(value)
    }
    json.append(UInt8(ascii: "}"))
    return json
  }
}

extension [UInt8] {
  /// Appends a value as it was read.
  fileprivate mutating func append(_ value: JSON) {
    switch value.kind {
    case .null: appendJSON(nil as String?)
    case .boolean: append(contentsOf: (value.boolean == true ? "true" : "false").utf8)
    case .integer: appendJSON(value.integer ?? 0)
    case .unsigned, .double: appendJSON(value.number ?? 0)
    case .string: appendJSON(value.string)
    case .array:
      var separator = UInt8(ascii: "[")
      for element in value.elements {
        append(separator)
        append(element)
        separator = UInt8(ascii: ",")
      }
      append(contentsOf: (separator == UInt8(ascii: "[") ? "[]" : "]").utf8)
    case .object:
      var separator = UInt8(ascii: "{")
      for (name, member) in value.members {
        append(separator)
        appendJSON(name)
        append(UInt8(ascii: ":"))
        append(member)
        separator = UInt8(ascii: ",")
      }
      append(contentsOf: (separator == UInt8(ascii: "{") ? "{}" : "}").utf8)
    }
  }
}

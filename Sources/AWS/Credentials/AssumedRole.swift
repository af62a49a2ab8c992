internal import Values

/// A role to assume, and how.
package struct AssumedRole: Sendable {
  package var arn: String
  /// What the role's trust policy may ask for.
  package var externalID: String?
  /// Nil: `moonwatch-` and the seconds since 1970.
  package var sessionName: String?
  /// Nil: the service's default, one hour.
  package var durationSeconds: Int?
  /// The device that makes one-time codes: the user is asked for one.
  package var mfaSerial: String?

  package init(
    arn: String, externalID: String? = nil, sessionName: String? = nil,
    durationSeconds: Int? = nil, mfaSerial: String? = nil
  ) {
    self.arn = arn
    self.externalID = externalID
    self.sessionName = sessionName
    self.durationSeconds = durationSeconds
    self.mfaSerial = mfaSerial
  }

  /// The parameters of AssumeRole that are the same each time.
  var parameters: Members {
    var parameters: Members = ["RoleArn": .string(arn)]
    if let externalID { parameters["ExternalId"] = .string(externalID) }
    if let sessionName { parameters["RoleSessionName"] = .string(sessionName) }
    if let durationSeconds { parameters["DurationSeconds"] = .integer(Int64(durationSeconds)) }
    if let mfaSerial { parameters["SerialNumber"] = .string(mfaSerial) }
    return parameters
  }

  /// A name for a session that has none, as the CLI makes them.
  static func sessionName(_ now: Timestamp) -> String { "moonwatch-\(now.seconds)" }
}

extension CredentialLinks {
  /// Assumes a role, or takes what the CLI keeps of it.
  ///
  /// - Parameters:
  ///   - why: what asked for the role, for messages: `profile audit`.
  ///   - source: who assumes it; only asked for when a call is made.
  func assume(
    _ role: AssumedRole, for why: String, now: Timestamp,
    source: () async throws(AWSError) -> Credentials
  ) async throws(AWSError) -> Credentials {
    let name = "\(why), role \(role.arn)"
    let key = CLICache.key(role.parameters, spaced: true)
    if let kept = cliCache.credentials(key, now: now, source: name) {
      return kept
    }
    var parameters = role.parameters
    if role.sessionName == nil {
      parameters["RoleSessionName"] = .string(AssumedRole.sessionName(now))
    }
    let credentials = try await source()
    if let expires = credentials.expires, expires <= now {
      throw .credentials(
        "ExpiredCredentials",
        "\(name): the credentials of \(credentials.source) ended at \(expires)")
    }
    if let serial = role.mfaSerial {
      guard let code = await machine.ask("Enter MFA code for \(serial): ")?.trimmed, !code.isEmpty
      else {
        throw .credentials(
          "NoMFACode",
          "\(name) needs a code of the MFA device \(serial), and none was given: it is asked for on a terminal"
        )
      }
      parameters["TokenCode"] = .string(code)
    }
    let context = CallContext(region: try region(), credentials: credentials)
    do {
      let result = try await calling.call("sts", "AssumeRole", parameters, in: context)
      return try Self.credentials(inAnswer: result, source: name)
    } catch {
      throw error.explained("\(name) cannot be assumed")
    }
  }

  /// `Credentials` in an answer of STS.
  static func credentials(
    inAnswer answer: Value, source: String
  ) throws(AWSError) -> Credentials {
    guard let credentials = answer["Credentials"],
      let accessKey = credentials["AccessKeyId"]?.string,
      let secretKey = credentials["SecretAccessKey"]?.string,
      let token = credentials["SessionToken"]?.string, let expires = credentials["Expiration"]?.time
    else { throw .credentials("\(source): expected Credentials in the answer of STS, found none") }
    let arn = answer["AssumedRoleUser"]?["Arn"]?.string ?? ""
    let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
    return Credentials(
      accessKey: accessKey, secretKey: secretKey, token: token, expires: expires,
      accountID: parts.count > 5 && !parts[4].isEmpty ? String(parts[4]) : nil, source: source)
  }
}

extension AWSError {
  /// The same error, with what could not be done before its message.
  func explained(_ what: String) -> AWSError {
    var error = self
    error.message = message.isEmpty ? what : "\(what): \(message)"
    return error
  }
}

internal import Values

/// A program of the user's that prints credentials as JSON: the profile's `credential_process`.
struct ProcessProvider: CredentialProvider {
  /// Seconds. The CLI waits without end; a program may ask the user to sign in, which takes a
  /// while.
  static let timeout = 120.0

  let configuration: Configuration
  let profile: String

  var name: String { "credential_process" }

  func find(now: Timestamp) async throws(AWSError) -> CredentialSearch {
    guard let setting = configuration.profiles[profile]?["credential_process"] else {
      return .nothing("none in profile \"\(profile)\"")
    }
    let what = "credential_process in \(setting.place)"
    guard let words = try? WordSplitting.words(setting.value), !words.isEmpty else {
      throw .configuration("\(what): expected a command line with its quotes closed")
    }
    // Whoever can write the file says what is run.
    if let why = configuration.machine.distrust(setting.file) {
      throw .configuration("\(what): it is not run: \(why)")
    }
    let outcome = await configuration.machine.run(words, Self.timeout)
    guard outcome.ending == .exited(0) else {
      throw .credentials("\(what): \(words[0]) \(Self.words(outcome.ending))")
    }
    return .found(try credentials(in: outcome.output, what))
  }

  // Neither what the program printed nor its arguments are repeated: both may hold secrets.
  private static func words(_ ending: Machine.ProcessOutcome.Ending) -> String {
    switch ending {
    case .exited(let status): "ended with status \(status)"
    case .killed(let signal): "was ended by signal \(signal)"
    case .timedOut: "did not end within \(Int(timeout)) s"
    case .outputTooLarge: "printed too much"
    case .notStarted(let why): "could not be started: \(why)"
    }
  }

  private func credentials(in output: [UInt8], _ what: String) throws(AWSError) -> Credentials {
    guard let document = try? JSONDocument(output), document.root.kind == .object else {
      throw .credentials("\(what): expected a JSON object on standard output")
    }
    let root = document.root
    guard root["Version"]?.integer == 1 else {
      throw .credentials("\(what): expected \"Version\": 1 in what it printed")
    }
    for key in ["AccessKeyId", "SecretAccessKey"] where root[key]?.string?.isEmpty ?? true {
      throw .credentials("\(what): expected \"\(key)\" in what it printed")
    }
    let source = "credential_process of profile \(profile)"
    guard let found = Credentials(root, token: "SessionToken", source: source) else {
      throw .credentials("\(what): expected a time, 2026-03-01T08:12:01Z, as \"Expiration\"")
    }
    let account = found.accountID ?? configuration.profiles[profile]?["aws_account_id"]?.value
    return Credentials(
      accessKey: found.accessKey, secretKey: found.secretKey.reveal(), token: found.token?.reveal(),
      expires: found.expires, accountID: account, source: source)
  }
}

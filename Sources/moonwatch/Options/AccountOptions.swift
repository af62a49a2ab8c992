internal import AWS
internal import ArgumentParser
internal import Scripting
internal import LuaHost
internal import Logging
internal import Reports
internal import System
internal import Values

/// Which account calls go to.
struct AccountOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Account that calls go to: aws, or practice, a simulated account that needs no network. practice:FILE.json keeps its state in a file; practice:FILE.lua and practice:SCENARIO start from a scenario.",
      valueName: "account"),
    completion: ArgumentCompletion.accounts)
  var account: AccountChoice = .aws

  @Option(
    help: ArgumentHelp("Default AWS region.", valueName: "region"),
    completion: ArgumentCompletion.regions)
  var region: String?

  @Option(
    help: ArgumentHelp("Profile of the AWS CLI's configuration.", valueName: "name"),
    completion: ArgumentCompletion.profiles)
  var profile: String?

  @Option(help: ArgumentHelp("Endpoint of all calls, instead of AWS's.", valueName: "url"))
  var endpointURL: String?

  @Option(
    help: ArgumentHelp("Connection timeout, a duration of at most a day.", valueName: "duration"),
    transform: TimeOption.duration(Self.timeouts))
  var connectTimeout = Self.connectTimeout

  @Option(
    help: ArgumentHelp(
      "Longest wait for the next byte of an answer, at most a day. --total-timeout limits a whole answer.",
      valueName: "duration"),
    transform: TimeOption.duration(Self.timeouts))
  var readTimeout = Self.readTimeout

  @Option(
    help: ArgumentHelp(
      "Time limit of one attempt of a call, to the last byte of its answer, at most a day. (default: no limit)",
      valueName: "duration"),
    transform: TimeOption.duration(Self.timeouts))
  var totalTimeout: TimeSpan?

  @Option(
    name: .customLong("allow-read"),
    help: ArgumentHelp(
      "Operation to allow without --allow-writes: one whose answer gives access (sts:AssumeRole), or one that is not in the list of reviewed operations (docs/aws-models.md). May be repeated.",
      valueName: "service:Operation"))
  var allowedReads: [String] = []

  private static let connectTimeout = TimeSpan(seconds: 10)
  private static let readTimeout = TimeSpan(seconds: 60)
  private static let timeouts = TimeSpan(milliseconds: 1) ... .days(1)

  func validate() throws {
    do throws(ModelError) {
      if !allowedReads.isEmpty { try allowed.check(ServiceCatalog(library: RuleOptions.library)) }
    } catch {
      throw ValidationError("--allow-read: \(error.message)")
    }
    if case .practice = account {
      if endpointURL != nil {
        throw ValidationError("--endpoint-url does not go with --account \(account)")
      }
    }
  }

  private var allowed: AllowedReads {
    get throws(ModelError) {
      var allowed = AllowedReads()
      for name in allowedReads { try allowed.add(name) }
      return allowed
    }
  }

  private var choices: ClientChoices {
    var choices = ClientChoices()
    choices.region = region
    choices.profile = profile
    choices.endpointURL = endpointURL
    choices.connectTimeout = connectTimeout.seconds
    choices.readTimeout = readTimeout.seconds
    choices.totalTimeout = totalTimeout?.seconds
    return choices
  }

  /// The journal of a practice account, beside its file: nil for an account that is forgotten with the run, and nil
  /// where there is no practice account at all.
  var practiceJournal: String?? {
    switch account {
    case .aws: .none
    case .practice(.stateFile(let path)):
      .some(String(path.dropLast(".json".count)) + ".journal.ndjson")
    case .practice: .some(nil)
    }
  }

  /// The options that the user gave, as words of a command line.
  var words: [String] {
    var words: [String] = []
    if case .practice = account { words += ["--account", "\(account)"] }
    for (name, value) in [
      ("--region", region), ("--profile", profile), ("--endpoint-url", endpointURL),
    ] {
      if let value { words += [name, value] }
    }
    if connectTimeout != Self.connectTimeout {
      words += ["--connect-timeout", "\(connectTimeout)"]
    }
    if let totalTimeout { words += ["--total-timeout", "\(totalTimeout)"] }
    words += allowedReads.flatMap { ["--allow-read", $0] }
    if readTimeout != Self.readTimeout { words += ["--read-timeout", "\(readTimeout)"] }
    return words
  }

  /// What the AWS CLI has to be told to reach the same account.
  var commandOptions: [String] {
    (profile.map { ["--profile", $0] } ?? []) + (endpointURL.map { ["--endpoint-url", $0] } ?? [])
  }

  /// A session whose calls go to the account that was chosen.
  func session(
    _ library: StandardLibrary, _ log: Logger, folder: String?, allowsWrites: Bool = false,
    watched: WatchedThread, write: @escaping (String) -> Void
  ) throws(LuaFault) -> ScriptSession {
    var practice: PracticeChoice?
    if case .practice(let origin) = account {
      practice = PracticeChoice(origin, region: region, profile: profile)
    }
    let allowed: AllowedReads
    do throws(ModelError) { allowed = try self.allowed } catch {
      throw LuaFault(.error, "--allow-read: \(error.message)")
    }
    return try ScriptSession(
      library: library, clients: clients(library, log), practice: practice, folder: folder,
      allowsWrites: allowsWrites, allowedReads: allowed, watched: watched, write: write)
  }

  /// - Parameter role: the ARN of a role that all calls assume.
  func clients(
    _ library: StandardLibrary, _ log: Logger, role: String? = nil
  ) -> ClientPool {
    var choices = choices
    choices.role = role
    return ClientPool(
      catalog: ServiceCatalog(
        library: library, dataPath: Environment.variable("AWS_DATA_PATH")),
      machine: .system(
        environment: Environment.variables, ask: TerminalQuestion.ask, log: log),
      defaults: choices, transport: CurlTransport(), log: log,
      userAgent: "moonwatch/\(Moonwatch.version)")
  }
}

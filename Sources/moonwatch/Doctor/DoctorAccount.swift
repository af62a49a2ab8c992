internal import AWS
internal import ArgumentParser
internal import Logging
internal import Reports
internal import System
internal import Values

/// The configuration, the credentials and the account: what calls would use, and whether they can be made.
struct DoctorAccount {
  typealias Check = DoctorReport.Check

  /// The built-in control whose permissions are checked.
  static let control = "root-usage-monitoring"

  private let options: AccountOptions
  private let log: LogOptions

  init(_ options: AccountOptions, _ log: LogOptions) {
    self.options = options
    self.log = log
  }

  var checks: [Check] {
    if case .practice = options.account {
      return [
        Check(
          group: .account, name: "account", result: .pass,
          text: "\(options.account): part of the program, needs no credentials and no network"),
        permissions,
      ]
    }
    return variables + configured
  }

  /// Names only: a value may be a key, and a proxy's URL may have a password.
  private var variables: [Check] {
    let names = Environment.variables.keys.filter { name in
      name.hasPrefix("AWS_") || name.hasPrefix("MOONWATCH_")
        || name.lowercased().hasSuffix("_proxy")
    }
    return [
      Check(
        group: .configuration, name: "variables", result: .information,
        text: names.isEmpty ? "none set" : names.sorted().joined(separator: ", "))
    ]
  }

  private var configured: [Check] {
    let library = RuleOptions.library
    let pool = options.clients(library, log.logger())
    let machine = Machine.system(
      environment: Environment.variables, ask: { _ in nil }, log: log.logger())
    var checks: [Check] = []
    do {
      let configuration = try Configuration(
        machine, choices: Configuration.Choices(profile: options.profile, region: options.region))
      for (name, file) in [
        ("config file", configuration.configFile),
        ("credentials file", configuration.credentialsFile),
      ] {
        checks.append(Self.file(name, file))
      }
      checks.append(
        Check(
          group: .configuration, name: "profile", result: .information,
          text: configuration.profileName))
      let client = try pool.client(for: ClientChoices())
      let sts = try pool.catalog.service("sts")
      guard let operation = sts.operations["GetCallerIdentity"] else {
        throw ModelError(message: "the model of sts has no operation GetCallerIdentity")
      }
      let calls = DoctorCalls(client: client, model: sts, operation: operation)
      let answers = Self.waiting { await calls.checks() }
      checks += answers
      checks.append(
        answers.contains { $0.result == .fail }
          ? Check(
            group: .account, name: "permissions", result: .skipped,
            text: "the account cannot be used") : permissions)
    } catch {
      checks.append(
        Check(
          group: .configuration, name: "settings", result: .fail, text: Self.text(error),
          remedy: "Correct the setting. docs/credentials.md lists the settings and their order."))
    }
    return checks
  }

  private static func text(_ error: any Error) -> String {
    (error as? AWSError)?.message ?? (error as? ModelError)?.message ?? "\(error)"
  }

  private static func file(_ name: String, _ file: Configuration.File) -> Check {
    let isBroken = file.problem != nil && file.problem != "no such file"
    return Check(
      group: .configuration, name: name, result: isBroken ? .fail : .information,
      text: file.path + (file.problem.map { ": \($0)" } ?? ""),
      remedy: isBroken ? "Make \(file.path) readable." : nil)
  }

  /// The result of a task, for a thread that has nothing else to do.
  private static func waiting<Result: Sendable>(
    _ body: @escaping @Sendable () async -> Result
  ) -> Result {
    let done = Monitor<Result?>(nil)
    Task {
      let result = await body()
      done.change { $0 = result }
    }
    // Set once, before the wait ends.
    while true {
      if let result = done.wait(until: { $0 != nil }, { $0 }) { return result }
    }
  }

  /// A test of the control in the caller's region: it names each permission that is missing.
  private var permissions: Check {
    let settings = PlanSettings(account: options, log: log)
    var check = Check(group: .account, name: "permissions", result: .pass, text: "")
    do {
      let answer = try PlanRun(
        settings, .json,
        [
          "command": .string("test"), "control": .string(Self.control), "history": .boolean(false),
          "set": .list([]),
        ]
      ).answer().json
      let missing = answer["report"]?["permissions"]?["missing"].map { Array($0.elements) } ?? []
      let names = missing.compactMap(\.string)
      guard names.isEmpty else {
        check.result = .fail
        check.text =
          "\(names.count) missing for `moonwatch test \(Self.control)`: "
          + names.joined(separator: ", ")
        check.remedy = "Allow the caller \(names.count == 1 ? "this action" : "these actions")."
        return check
      }
      let verdict = answer["report"]?["verdict"]?.string ?? "unknown"
      let errors = answer["report"]?["errors"].map { Array($0.elements) } ?? []
      check.text = "`moonwatch test \(Self.control)` has what it needs (verdict: \(verdict))"
      if verdict == "unknown" || !errors.isEmpty {
        check.result = .fail
        check.text = "`moonwatch test \(Self.control)` is incomplete (verdict: \(verdict))"
        check.remedy = "Run `moonwatch test \(Self.control)` and read its errors."
      }
    } catch {
      check.result = .fail
      check.text = (error as? Failure)?.description ?? Self.text(error)
    }
    return check
  }
}

/// What can be asked without permissions.
private struct DoctorCalls: Sendable {
  typealias Check = DoctorReport.Check

  let client: AWSClient
  let model: ServiceModel
  let operation: Operation

  func checks() async -> [Check] {
    let region = await client.defaultRegion()
    var checks = [
      region.map { Check(group: .account, name: "region", result: .pass, text: $0) }
        ?? Check(
          group: .account, name: "region", result: .fail, text: "none is configured",
          remedy: "Set AWS_REGION or the profile's region, or give --region.")
    ]
    let contact = await contact(region)
    let credentials = await credentials()
    checks += contact
    checks.append(credentials)
    guard !checks.contains(where: { $0.result == .fail }) else {
      checks.append(
        Check(
          group: .account, name: "identity", result: .skipped,
          text: "needs a region, the network, the right time and credentials"))
      return checks
    }
    checks.append(await identity())
    return checks
  }

  private func contact(_ region: String?) async -> [Check] {
    do throws(AWSError) {
      let contact = try await client.contact(model, operation, region: region ?? "us-east-1")
      return [
        Check(group: .account, name: "network", result: .pass, text: "\(contact.host) answers"),
        clock(contact.clockOffset),
      ]
    } catch {
      return [
        Check(
          group: .account, name: "network", result: .fail, text: error.message,
          remedy: "Check the network, HTTPS_PROXY and --endpoint-url."),
        Check(group: .account, name: "clock", result: .skipped, text: "needs the network"),
      ]
    }
  }

  private func clock(_ offset: Int64?) -> Check {
    guard let offset else {
      return Check(
        group: .account, name: "clock", result: .skipped, text: "the answer has no date")
    }
    let isRight = abs(offset) <= AWSClient.clockTolerance
    let amount = abs(offset) == 1 ? "1 second" : "\(abs(offset)) seconds"
    return Check(
      group: .account, name: "clock", result: isRight ? .pass : .fail,
      text: offset == 0
        ? "agrees with the service" : "\(amount) \(offset > 0 ? "ahead of" : "behind") the service",
      remedy: isRight ? nil : "Set the clock: AWS refuses signatures that differ by 5 minutes.")
  }

  private func credentials() async -> Check {
    do throws(AWSError) {
      let found = try await client.findCredentials()
      let end = found.expires.map { "expire at \($0)" } ?? "do not expire"
      return Check(
        group: .account, name: "credentials", result: .pass, text: "from \(found.source); \(end)")
    } catch {
      return Check(
        group: .account, name: "credentials", result: .fail, text: error.message,
        remedy:
          "Set up a profile as for the AWS CLI (`aws configure sso`), or name one with --profile.")
    }
  }

  private func identity() async -> Check {
    do throws(AWSError) {
      let answer = try await client.call(model, operation, .members([:])).members ?? [:]
      let arn = answer["Arn"]?.string ?? "no ARN"
      let account = answer["Account"]?.string ?? "no number"
      return Check(
        group: .account, name: "identity", result: .pass, text: "\(arn), account \(account)")
    } catch {
      return Check(
        group: .account, name: "identity", result: .fail, text: "\(error.code): \(error.message)",
        remedy: "Renew the credentials, or name another profile with --profile.")
    }
  }
}

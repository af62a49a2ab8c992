internal import Logging
package import Values

/// The credentials of a configuration, found where the AWS CLI finds them (docs/credentials.md has the
/// order) and kept until they are about to end. One search serves all who wait for it.
package actor CredentialChain {
  /// Seconds before their end from which new credentials are looked for, while the old ones still
  /// do.
  static let advisoryWindow: Int64 = 15 * 60
  /// Seconds before their end from which there have to be new ones.
  static let mandatoryWindow: Int64 = 10 * 60
  /// Seconds between two searches while the credentials at hand still work: a program whose
  /// credentials last for minutes is not run for every call.
  static let pause: Int64 = 60

  private let provider: any CredentialProvider
  private let refused: RefusedKeys
  private let log: Logger
  private var kept: Credentials?
  private var lastSearch: Timestamp?
  private var search: Search?
  /// Of the next search or waiter.
  private var nextNumber = 0

  private typealias Answer = Result<Credentials, AWSError>

  /// A search under way, and who waits for it.
  private struct Search {
    let number: Int
    var task: Task<Void, Never>
    var waiters: [Int: CheckedContinuation<Answer, Never>] = [:]
  }

  /// - Parameters:
  ///   - calling: makes the calls to STS and IAM Identity Center that some credentials come from.
  ///   - transport: reaches instance and container metadata.
  package init(
    _ configuration: Configuration, calling: any ServiceCalling, transport: any HTTPTransport
  ) {
    let links = CredentialLinks(
      configuration: configuration, calling: calling, transport: transport)
    self.init(links.all(), refused: links.refused, log: configuration.machine.log)
  }

  /// A role that is assumed with the credentials of another chain: what Lua asks for as
  /// `aws{ role = …, external_id = … }`.
  package init(
    role: AssumedRole, over chain: CredentialChain, _ configuration: Configuration,
    calling: any ServiceCalling, transport: any HTTPTransport
  ) {
    let links = CredentialLinks(
      configuration: configuration, calling: calling, transport: transport)
    self.init(
      RoleProvider(links: links, role: role, source: chain), refused: links.refused,
      log: configuration.machine.log)
  }

  init(
    _ provider: any CredentialProvider, refused: RefusedKeys = RefusedKeys(),
    log: Logger = Machine().log
  ) {
    self.provider = provider
    self.refused = refused
    self.log = log
  }

  /// Forgets credentials that a service refused as expired before their time. True if others may be found:
  /// those that never expire are always the same.
  package func forget(_ refused: Credentials) async -> Bool {
    guard refused.expires != nil || refused.token != nil else { return false }
    self.refused.insert(refused.accessKey)
    if kept?.accessKey == refused.accessKey, kept?.token == refused.token {
      kept = nil
      lastSearch = nil
    }
    return true
  }

  /// Credentials that work at `now`.
  ///
  /// - Throws: `credentials` when there are none, with every place that was looked at and what was
  ///   found there, or when those that should be there are broken; `configuration`; `cancelled`; or
  ///   what a call threw.
  package func credentials(now: Timestamp) async throws(AWSError) -> Credentials {
    guard let kept else { return try await found(now: now) }
    guard let expires = kept.expires, expires < now + Self.advisoryWindow else { return kept }
    if expires > now, let lastSearch, now < lastSearch + Self.pause, search == nil { return kept }
    if expires >= now + Self.mandatoryWindow {
      // Others go on with the old ones meanwhile, and nobody is asked for a code before there is
      // need.
      if search != nil || provider.asksUser { return kept }
      do {
        return try await found(now: now)
      } catch {
        log.warning("credentials are not refreshed yet: \(error.code)")
        return kept
      }
    }
    return try await found(now: now)
  }

  /// Waits for the search under way, or for a new one. Who is cancelled stops waiting; a search for
  /// which nobody waits any more is cancelled.
  private func found(now: Timestamp) async throws(AWSError) -> Credentials {
    if search == nil {
      let number = number()
      lastSearch = now
      search = Search(number: number, task: Task { await self.run(number, now: now) })
    }
    let waiter = number()
    let answer = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        if Task.isCancelled {
          continuation.resume(returning: Self.cancelled)
        } else {
          search?.waiters[waiter] = continuation
        }
      }
    } onCancel: {
      Task { await self.leave(waiter) }
    }
    return try answer.get()
  }

  private static var cancelled: Answer {
    .failure(AWSError(.cancelled, code: "Cancelled", "cancelled while waiting for credentials"))
  }

  /// How many wait for the search under way.
  var waiting: Int { search?.waiters.count ?? 0 }

  private func number() -> Int {
    nextNumber += 1
    return nextNumber
  }

  private func leave(_ waiter: Int) {
    guard let continuation = search?.waiters.removeValue(forKey: waiter) else { return }
    continuation.resume(returning: Self.cancelled)
    if let search, search.waiters.isEmpty {
      search.task.cancel()
      self.search = nil
    }
  }

  private func run(_ number: Int, now: Timestamp) async {
    let answer: Answer
    do {
      answer = .success(try await searched(now: now))
    } catch {
      answer = .failure(error)
    }
    guard let waiters = search?.waiters, search?.number == number else { return }
    search = nil
    switch answer {
    case .success(let credentials): kept = credentials
    case .failure:
      // Whoever has to have new ones tries again at once.
      if let expires = kept?.expires, expires < now + Self.mandatoryWindow { lastSearch = nil }
    }
    for continuation in waiters.values { continuation.resume(returning: answer) }
  }

  private func searched(now: Timestamp) async throws(AWSError) -> Credentials {
    switch try await provider.find(now: now) {
    case .found(let credentials):
      if let expires = credentials.expires, expires <= now {
        throw .credentials(
          "ExpiredCredentials", "\(credentials.source): the credentials ended at \(expires)")
      }
      log.debug("credentials: \(credentials)")
      return credentials
    case .nothing(let tried):
      throw .credentials("NoCredentials", "no credentials were found; looked for them in \(tried)")
    }
  }
}

package import Logging
internal import Synchronization
internal import Values

/// The clients of a process: one for each set of choices, all on one transport. Clients of the same profile and
/// role share their credentials.
package final class ClientPool: Sendable {
  package let catalog: ServiceCatalog
  private let machine: Machine
  private let defaults: ClientChoices
  private let environment: AWSClient.Environment

  private struct State {
    var clients: [ClientChoices: AWSClient] = [:]
    /// By choices without a region and an endpoint.
    var chains: [ClientChoices: CredentialChain] = [:]
  }
  private let state = Mutex(State())

  /// - Parameter defaults: what the command line asks for.
  package init(
    catalog: ServiceCatalog, machine: Machine, defaults: ClientChoices = ClientChoices(),
    transport: any HTTPTransport, log: Logger, userAgent: String
  ) {
    self.catalog = catalog
    self.machine = machine
    self.defaults = defaults
    environment = AWSClient.Environment(
      services: ServiceEndpoints(catalog: catalog), transport: transport, log: log,
      userAgent: userAgent)
  }

  /// - Throws: when the configuration cannot be used. Credentials are looked for at the first call.
  package func client(for choices: ClientChoices) throws(AWSError) -> AWSClient {
    let choices = choices.over(defaults)
    if let known = state.withLock({ $0.clients[choices] }) { return known }
    let configuration = try Configuration(
      machine,
      choices: Configuration.Choices(
        profile: choices.profile, region: choices.region, endpointURL: choices.endpointURL))
    var settings = try ClientSettings(configuration)
    if let seconds = choices.connectTimeout { settings.connectTimeout = seconds }
    if let seconds = choices.readTimeout { settings.readTimeout = seconds }
    settings.totalTimeout = choices.totalTimeout
    if let attempts = choices.maxAttempts { settings.limitAttempts(attempts) }
    let metadata = try InstanceMetadata(configuration, transport: environment.transport)
    let made = AWSClient(
      environment, settings: settings,
      credentials: try chain(for: choices, configuration, settings),
      findRegion: InstanceRegion(metadata).find)
    state.withLock { $0.clients[choices] = made }
    return made
  }

  /// Where calls to a service go in place of AWS's own endpoints; nil when they go there.
  ///
  /// - Parameter serviceID: the model's `serviceId`, `CloudTrail`.
  package func endpoint(of serviceID: String) throws(AWSError) -> String? {
    try client(for: ClientChoices()).settings.endpointURL(for: serviceID)
  }

  private func chain(
    for choices: ClientChoices, _ configuration: Configuration, _ settings: ClientSettings
  ) throws(AWSError) -> CredentialChain {
    var key = choices
    key.maxAttempts = nil
    if key.role == nil { key.region = nil }
    if let known = state.withLock({ $0.chains[key] }) { return known }
    let caller = ServiceCaller(environment: environment, catalog: catalog, settings: settings)
    let base = CredentialChain(configuration, calling: caller, transport: environment.transport)
    var made = base
    if let role = choices.role {
      made = CredentialChain(
        role: AssumedRole(
          arn: role, externalID: choices.externalID, sessionName: choices.sessionName,
          durationSeconds: choices.durationSeconds),
        over: base, configuration, calling: caller, transport: environment.transport)
    }
    state.withLock { $0.chains[key] = made }
    return made
  }
}

extension ClientChoices {
  /// These choices, and the others where these say nothing.
  func over(_ others: ClientChoices) -> ClientChoices {
    var choices = self
    choices.region = region ?? others.region
    choices.profile = profile ?? others.profile
    choices.role = role ?? others.role
    choices.externalID = externalID ?? others.externalID
    choices.sessionName = sessionName ?? others.sessionName
    choices.durationSeconds = durationSeconds ?? others.durationSeconds
    choices.endpointURL = endpointURL ?? others.endpointURL
    choices.maxAttempts = maxAttempts ?? others.maxAttempts
    choices.connectTimeout = connectTimeout ?? others.connectTimeout
    choices.readTimeout = readTimeout ?? others.readTimeout
    choices.totalTimeout = totalTimeout ?? others.totalTimeout
    return choices
  }
}

/// The region of the instance that this runs on, asked for once.
private actor InstanceRegion {
  private let metadata: InstanceMetadata
  private var search: Task<String?, Never>?

  init(_ metadata: InstanceMetadata) { self.metadata = metadata }

  @Sendable func find() async -> String? {
    let metadata = metadata
    let running = search ?? Task { await metadata.region() }
    search = running
    return await running.value
  }
}

/// Makes the calls that credentials come from.
struct ServiceCaller: ServiceCalling {
  let environment: AWSClient.Environment
  let catalog: ServiceCatalog
  let settings: ClientSettings

  func call(
    _ service: String, _ operation: String, _ parameters: Members, in context: CallContext
  ) async throws(AWSError) -> Value {
    var settings = settings
    settings.region = context.region
    let client = AWSClient(
      environment, settings: settings, credentials: context.credentials.map(FixedCredentials.init))
    let (model, known, checked) = try prepare(service, operation, parameters)
    return try await client.call(model, known, checked)
  }

  private func prepare(
    _ service: String, _ operation: String, _ parameters: Members
  ) throws(AWSError) -> (ServiceModel, Operation, Value) {
    let message: String
    do throws(ModelError) {
      // Not a model that a script has loaded: credentials go into these calls and come out of them.
      guard let model = try catalog.shipped(service) else {
        throw ModelError(message: "there is no service \"\(service)\"")
      }
      guard let known = model.operations[operation] else {
        throw ModelError(message: "\(service) has no operation \(operation)")
      }
      do throws(ParameterFault) {
        return (
          model, known, try ParameterCheck.check(.members(parameters), of: known, in: model)
        )
      } catch {
        message = error.message
      }
    } catch {
      message = error.message
    }
    throw AWSError(.parameters, code: "ParameterValidation", message)
  }
}

/// Credentials that are at hand.
struct FixedCredentials: CredentialSource {
  let credentials: Credentials

  func credentials(now: Timestamp) async throws(AWSError) -> Credentials { credentials }
  func forget(_ refused: Credentials) async -> Bool { false }
}

internal import AWS
internal import LuaHost
internal import Values

/// The global `aws`: clients, services and operations as objects (docs/aws.md).
final class AWSModule {
  private unowned let session: ScriptSession
  private(set) lazy var client = session.state.defineClass(
    "aws", of: ClientHandle.self, context: session, metamethods: ClientHandle.metamethods)
  private(set) lazy var service = session.state.defineClass(
    "service", of: ServiceHandle.self, context: session, metamethods: ServiceHandle.metamethods)
  private(set) lazy var operation = session.state.defineClass(
    "operation", of: OperationHandle.self, context: session,
    metamethods: OperationHandle.metamethods, methods: OperationHandle.methods)
  private(set) lazy var cursor = session.state.defineClass(
    "pages", of: PageCursor.self, context: session, metamethods: [])

  init(_ session: ScriptSession) { self.session = session }

  func define() {
    session.state.frame.push(ClientHandle(choices: ClientChoices()), as: client)
    session.state.setGlobal("aws")
    session.classes.describers.append { [unowned self] frame, index in describe(frame, index) }
  }

  private func describe(_ frame: borrowing LuaFrame, _ index: Int) -> String? {
    if let handle = frame.object(index, as: ClientHandle.self) {
      return handle.text(session.clients.catalog)
    }
    if let handle = frame.object(index, as: ServiceHandle.self) { return handle.text }
    if let handle = frame.object(index, as: OperationHandle.self) { return handle.text }
    return nil
  }
}

/// `aws`, or `aws{ region = … }`: whom calls are made for.
final class ClientHandle: LuaObject {
  static let article = "aws"
  let choices: ClientChoices
  init(choices: ClientChoices) { self.choices = choices }

  static let metamethods = [
    HostFunction("aws:__index", "self", "name", call: member),
    HostFunction("aws:__call", "self", "options", call: derive),
    HostFunction("aws:__tostring", "self", call: shown),
  ]
  private static let loadModel = HostFunction(
    "aws.load_model", "path", "name", call: load)

  func text(_ catalog: ServiceCatalog) -> String {
    "aws: " + catalog.names.map(ServiceName.lua).joined(separator: " ")
  }

  private static func shown(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ handle: ClientHandle
  ) -> String {
    handle.text(session.clients.catalog)
  }

  private static func member(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ handle: ClientHandle, _ name: String
  ) throws(LuaFault) -> Int32 {
    if name == "load_model" {
      guard !session.isConfined else {
        throw LuaFault(.error, "aws.load_model is not available to a plan")
      }
      frame.push(loadModel, context: session)
      return 1
    }
    do throws(ModelError) {
      let model = try session.clients.catalog.service(ServiceName.api(name))
      frame.push(
        ServiceHandle(model: model, choices: handle.choices), as: session.awsModule.service)
      return 1
    } catch {
      throw LuaFault(.error, error.message)
    }
  }

  /// `aws{ region = …, profile = …, role = … }`: a client with other choices.
  private static func derive(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ handle: ClientHandle,
    _ options: TableArgument
  ) throws(LuaFault) -> Int32 {
    var choices = handle.choices
    for name in frame.memberNames(of: options.index) {
      frame.pushMember(name, of: options.index)
      defer { frame.pop(1) }
      if session.isConfined, !confinedOptions.contains(name) {
        throw LuaFault(
          .error,
          "aws: \(name): a plan calls the account of its run; it may choose \(confinedOptions.joined(separator: " and "))"
        )
      }
      try choose(name, frame, &choices)
    }
    frame.push(ClientHandle(choices: choices), as: session.awsModule.client)
    return 1
  }

  /// What a plan may choose of its clients.
  private static let confinedOptions = ["region", "max_attempts"]

  /// How long STS lets a session last. Source: STS API Reference, AssumeRole.
  private static let sessionDuration = TimeSpan(seconds: 900)...TimeSpan(seconds: 43200)

  /// Takes the option whose value is on top.
  private static func choose(
    _ name: String, _ frame: borrowing LuaFrame, _ choices: inout ClientChoices
  ) throws(LuaFault) {
    func number(_ range: ClosedRange<Int>) throws(LuaFault) -> Int {
      let number = frame.kind(-1) == .integer ? Int(clamping: frame.integer(-1)) : nil
      if let number, range.contains(number) { return number }
      throw LuaFault(
        .error,
        "aws: \(name): expected \(range.lowerBound) to \(range.upperBound), found \(frame.found(-1))"
      )
    }
    switch name {
    case "duration_seconds":
      do throws(TimeFault) {
        let span = try LuaTime.readSpan(frame, -1).within(sessionDuration, isWhole: true)
        choices.durationSeconds = Int(span.seconds)
      } catch {
        throw LuaFault(.error, "aws: duration_seconds: \(error.message)")
      }
    case "max_attempts": choices.maxAttempts = try number(1...100)
    default:
      guard let path = ClientChoices.texts[name] else {
        let names = ClientChoices.texts.keys.sorted() + ["duration_seconds", "max_attempts"]
        let hint = NearestName.hint(for: name, in: names)
        throw LuaFault(.error, "aws has no option \"\(name)\"\(hint)")
      }
      guard let text = frame.string(-1), !text.isEmpty else {
        throw LuaFault(.error, "aws: \(name): expected text, found \(frame.found(-1))")
      }
      choices[keyPath: path] = text
    }
  }

  private static func load(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ path: String, _ name: String?
  ) throws(LuaFault) -> Int32 {
    do throws(ModelError) {
      let model = try session.clients.catalog.load(file: path, name: name)
      frame.push(
        ServiceHandle(model: model, choices: ClientChoices()), as: session.awsModule.service)
      return 1
    } catch {
      throw LuaFault(.error, error.message)
    }
  }
}

extension ClientChoices {
  /// Options of `aws{…}` that are texts.
  static let texts: [String: any WritableKeyPath<ClientChoices, String?> & Sendable] = [
    "region": \.region, "profile": \.profile, "role": \.role, "external_id": \.externalID,
    "session_name": \.sessionName, "endpoint_url": \.endpointURL,
  ]
}

/// Names of services in Lua: a dash of the CLI's name is an underscore.
enum ServiceName {
  static func lua(_ name: String) -> String { String(name.map { $0 == "-" ? "_" : $0 }) }
  static func api(_ name: String) -> String { String(name.map { $0 == "_" ? "-" : $0 }) }
}

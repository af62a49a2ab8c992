internal import AWS
internal import LuaHost
internal import Spelling
internal import Timestamps

/// The global `aws`: clients, services and operations as objects (docs/aws.md).
final class AWSModule {
  private unowned let session: ScriptSession
  private(set) lazy var client = session.state.defineClass(
    "aws", context: session, metamethods: ClientHandle.metamethods)
  private(set) lazy var service = session.state.defineClass(
    "service", context: session, metamethods: ServiceHandle.metamethods)
  private(set) lazy var operation = session.state.defineClass(
    "operation", context: session, metamethods: OperationHandle.metamethods,
    methods: OperationHandle.methods)
  private(set) lazy var cursor = session.state.defineClass(
    "pages", context: session, metamethods: [])

  init(_ session: ScriptSession) { self.session = session }

  func define() {
    session.state.frame.push(ClientHandle(choices: ClientChoices()), as: client)
    session.state.setGlobal("aws")
    session.classes.describers.append { [unowned self] frame, index in describe(frame, index) }
  }

  private func describe(_ frame: borrowing LuaFrame, _ index: Int) -> String? {
    if let handle = frame.object(index, client, as: ClientHandle.self) {
      return handle.text(session.clients.catalog)
    }
    if let handle = frame.object(index, service, as: ServiceHandle.self) { return handle.text }
    if let handle = frame.object(index, operation, as: OperationHandle.self) { return handle.text }
    return nil
  }
}

/// `aws`, or `aws{ region = … }`: whom calls are made for.
final class ClientHandle {
  let choices: ClientChoices
  init(choices: ClientChoices) { self.choices = choices }

  static let metamethods: [(name: String, body: LuaBody)] = [
    ("__index", member), ("__call", derive), ("__tostring", shown),
  ]

  func text(_ catalog: ServiceCatalog) -> String {
    "aws: " + catalog.names.map(ServiceName.lua).joined(separator: " ")
  }

  private static func held(_ frame: borrowing LuaFrame) -> (ScriptSession, ClientHandle)? {
    let session = frame.context(as: ScriptSession.self)
    return frame.object(1, session.awsModule.client, as: ClientHandle.self).map { (session, $0) }
  }

  private static let shown: LuaBody = { L in
    let frame = LuaFrame(L)
    guard let (session, handle) = held(frame) else { return frame.fail("expected aws") }
    frame.push(handle.text(session.clients.catalog))
    return 1
  }

  private static let member: LuaBody = { L in
    let frame = LuaFrame(L)
    guard let (session, handle) = held(frame), let name = frame.string(2) else {
      return frame.fail("aws has services by name, found \(frame.typeName(2))")
    }
    if name == "load_model" {
      frame.push(pointer: Unmanaged.passUnretained(session).toOpaque())
      frame.push(body: loadModel, upvalues: 1)
      return 1
    }
    do throws(ModelError) {
      let model = try session.clients.catalog.service(ServiceName.api(name))
      frame.push(
        ServiceHandle(model: model, choices: handle.choices), as: session.awsModule.service)
      return 1
    } catch {
      return frame.fail(error.message)
    }
  }

  /// How long STS lets a session last. Source: STS API Reference, AssumeRole.
  private static let sessionDuration = TimeSpan(seconds: 900)...TimeSpan(seconds: 43200)

  /// `aws{ region = …, profile = …, role = … }`: a client with other choices.
  private static let derive: LuaBody = { L in
    let frame = LuaFrame(L)
    guard let (session, handle) = held(frame), frame.kind(2) == .table else {
      return frame.fail("aws takes a table: aws{ region = \"eu-west-1\" }")
    }
    var choices = handle.choices
    for name in frame.memberNames(of: 2) {
      frame.pushMember(name, of: 2)
      let text = frame.string(-1)
      let number = frame.kind(-1) == .integer ? Int(clamping: frame.integer(-1)) : nil
      let found = frame.typeName(-1)
      if name == "duration_seconds" {
        do throws(TimeFault) {
          let span = try LuaTime.readSpan(frame, -1).within(
            ClientHandle.sessionDuration, isWhole: true)
          choices.durationSeconds = Int(span.seconds)
        } catch {
          return frame.fail("aws: duration_seconds: \(error.message)")
        }
        frame.pop(1)
        continue
      }
      frame.pop(1)
      if name == "max_attempts" {
        guard let number, (1...100).contains(number) else {
          return frame.fail("aws: max_attempts: expected 1 to 100")
        }
        choices.maxAttempts = number
      } else if let path = ClientChoices.texts[name] {
        guard let text, !text.isEmpty else {
          return frame.fail("aws: \(name): expected text, found \(found)")
        }
        choices[keyPath: path] = text
      } else {
        let names = ClientChoices.texts.keys.sorted() + ["duration_seconds", "max_attempts"]
        let hint = NearestName.hint(for: name, in: names)
        return frame.fail("aws has no option \"\(name)\"\(hint)")
      }
    }
    frame.push(ClientHandle(choices: choices), as: session.awsModule.client)
    return 1
  }

  private static let loadModel: LuaBody = { L in
    let frame = LuaFrame(L)
    let session = frame.context(as: ScriptSession.self)
    guard let path = frame.string(1), frame.kind(2) == .none || frame.string(2) != nil else {
      return frame.fail("aws.load_model takes the path of a service-2.json, and maybe a name")
    }
    do throws(ModelError) {
      let model = try session.clients.catalog.load(file: path, name: frame.string(2))
      frame.push(
        ServiceHandle(model: model, choices: ClientChoices()), as: session.awsModule.service)
      return 1
    } catch {
      return frame.fail(error.message)
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

internal import AWS
internal import Values
package import LuaHost
internal import System

/// The practice account of a session: calls are answered by `stdlib/practice.lua`, in the session's own Lua state
/// (docs/practice.md). Only the Lua thread touches it.
package final class PracticeAccount: @unchecked Sendable {
  unowned let session: ScriptSession
  let file: PracticeFile?
  private let region: String?
  private let profile: String?
  /// The account's own region.
  private var home = "us-east-1"
  /// What the module gives to its host: `dispatch`, `advance`, and what tells the time.
  private var dispatch: LuaReference?
  private var wait: LuaReference?
  private var clock: LuaReference?

  init(_ session: ScriptSession, _ choice: PracticeChoice) {
    self.session = session
    region = choice.region
    profile = choice.profile
    if case .stateFile(let path) = choice.origin {
      file = PracticeFile(path: path)
    } else {
      file = nil
    }
  }

  /// Loads the module, and the scenario if there is one; makes the global `practice`.
  func start(_ choice: PracticeChoice, in environment: LuaReference) throws(LuaFault) {
    let scenario = try scenario(choice, in: environment)
    let attach = Array(#"return require("practice").attach(...)"#.utf8)
    try session.state.run(attach, chunk: "=practice", in: environment) { frame in
      pushHost(frame)
      if let scenario { frame.push(scenario) } else { frame.pushNil() }
      return 2
    } results: { (frame, count) throws(LuaFault) in
      guard count == 4 else { throw LuaFault(.error, "practice.attach gave \(count) results") }
      clock = frame.makeReference()
      wait = frame.makeReference()
      dispatch = frame.makeReference()
      session.state.setGlobal("practice")
    }
    let open = Array(#"return require("practice").open()"#.utf8)
    try session.state.run(open, chunk: "=practice", in: environment) { _ in
      0
    } results: { frame, count in
      if count == 1, let region = frame.string(frame.count) { home = region }
    }
  }

  private func scenario(
    _ choice: PracticeChoice, in environment: LuaReference
  ) throws(LuaFault) -> LuaReference? {
    guard let (path, source) = try source(choice) else { return nil }
    var scenario: LuaReference?
    try session.state.run(source, chunk: "@\(path)", in: environment) { _ in
      0
    } results: { (frame, count) throws(LuaFault) in
      guard count >= 1, [.function, .table].contains(frame.kind(frame.count - count + 1)) else {
        throw LuaFault(.error, "\(path): a scenario returns a function or a table")
      }
      frame.push(copyOf: frame.count - count + 1)
      scenario = frame.makeReference()
    }
    return scenario
  }

  private func source(
    _ choice: PracticeChoice
  ) throws(LuaFault) -> (path: String, source: [UInt8])? {
    switch choice.origin {
    case .fresh, .stateFile: return nil
    case .scenario(let path):
      do throws(SystemError) { return (path, try FileSystem.read(path)) } catch {
        throw LuaFault(.error, error.description)
      }
    case .builtIn(let name):
      let folder = "stdlib/practice/scenarios"
      let path = "\(folder)/\(name).lua"
      if let source = session.library.file(path) { return (path, source) }
      let names = session.library.files(below: folder).map {
        String($0.dropFirst(folder.count + 1).dropLast(".lua".count))
      }
      throw LuaFault(
        .error,
        "the practice account has no scenario \"\(name)\"; there are \(names.joined(separator: ", "))"
      )
    }
  }

  // ---- calls -----------------------------------------------------------------------------------
  /// The region of calls that name none.
  func region(_ choices: ClientChoices) -> String { choices.region ?? region ?? home }

  /// Answers one call. The parameters were checked.
  func call(
    _ handle: OperationHandle, _ parameters: Value, on frame: borrowing LuaFrame
  ) -> Result<Value, AWSError> {
    let choices = handle.choices
    var place: Members = ["region": .string(region(choices))]
    place["role"] = choices.role.map { .string($0) }
    place["external_id"] = choices.externalID.map { .string($0) }
    place["session_name"] = choices.sessionName.map { .string($0) }
    place["profile"] = (choices.profile ?? profile).map { .string($0) }
    do throws(AWSError) {
      return .success(try answer(handle, parameters, place, frame))
    } catch {
      let secrets = Secrets(parameters, of: handle.operation, in: handle.model)
      return .failure(handle.placed(secrets.hidden(in: error), region: region(choices)))
    }
  }

  /// - Parameter place: whose call it is, as `dispatch` takes it.
  func answer(
    _ handle: OperationHandle, _ parameters: Value, _ place: Members,
    _ frame: borrowing LuaFrame
  ) throws(AWSError) -> Value {
    let classes = session.classes
    guard let dispatch else {
      throw AWSError(.configuration, code: "PracticeAccount", "it has not been set up yet")
    }
    let given: Value
    do throws(LuaFault) {
      given = try session.state.call(dispatch, on: frame) { frame in
        frame.push(ServiceName.lua(handle.model.name))
        frame.push(handle.luaName)
        classes.push(parameters.plain, on: frame)
        classes.push(.members(place), on: frame)
        frame.push(handle.operation.access == .write)
        return 5
      } _: { (frame) throws(LuaFault) in
        var reader = ValueReader(classes: classes)
        do throws(ValueFault) {
          return try reader.read(frame, -1)
        } catch {
          throw LuaFault(.error, error.message)
        }
      }
    } catch {
      throw AWSError(
        error.kind.isStop ? .cancelled : .response, code: "PracticeAccount", error.message)
    }
    if let fault = given["fault"] { throw AWSError(practice: fault) }
    do throws(ParameterFault) {
      return try ResultCheck.check(
        given["result"] ?? .members([:]), of: handle.operation, in: handle.model)
    } catch {
      throw AWSError(
        .response, code: "PracticeAccount", "its answer is none of AWS: \(error.message)")
    }
  }

  /// Lets that many seconds of the practice account's time pass, at once: what real time would bring, comes. To be
  /// called from a host function, on its thread.
  package func advance(_ seconds: Double, on frame: borrowing LuaFrame) throws(LuaFault) {
    guard let wait else { return }
    try session.state.call(wait, on: frame) { frame in
      frame.push(seconds)
      return 1
    } _: { _ in
    }
  }
}

extension PracticeAccount {
  /// Seconds since 1970 in the practice account; nil before it has begun. To be called from a host function.
  func now(on frame: borrowing LuaFrame) throws(LuaFault) -> Double? {
    guard let clock else { return nil }
    return try session.state.call(clock, on: frame) { _ in
      1
    } _: { frame in
      frame.number(-1)
    }
  }
}

extension Value {
  /// Times in seconds since 1970, secrets as what they hide: what the account's Lua wants.
  fileprivate var plain: Value {
    switch self {
    case .time(let time):
      time.nanoseconds == 0 ? .integer(time.seconds) : .double(time.epoch)
    case .secret(let value): value.plain
    case .list(let items): .list(items.map(\.plain))
    case .members(let members):
      .members(
        members.reduce(into: Members()) { $0.append($1.name, $1.value.plain) })
    default: self
    }
  }
}

extension AWSError {
  /// An error as the account's Lua raises it: `{ code, message, status, kind, details }`.
  fileprivate init(practice fault: Value) {
    let kinds: [String: AWSError.Kind] = [
      "configuration": .configuration, "credentials": .credentials, "endpoint": .endpoint,
      "response": .response,
    ]
    self.init(
      fault["kind"]?.string.flatMap { kinds[$0] } ?? .service,
      code: fault["code"]?.string ?? "PracticeAccount", fault["message"]?.string ?? "")
    status = fault["status"]?.integer.map { Int(clamping: $0) }
    if let details = fault["details"]?.members { self.details = details }
  }
}

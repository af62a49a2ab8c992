internal import AWS
internal import LuaHost

/// `aws.cloudtrail.lookup_events`: called, or asked for `:pages{…}` and `:items{…}`.
final class OperationHandle: LuaObject, Sendable {
  static let article = "an operation"
  let model: ServiceModel
  let operation: Operation
  let luaName: String
  let choices: ClientChoices

  init(model: ServiceModel, operation: Operation, luaName: String, choices: ClientChoices) {
    self.model = model
    self.operation = operation
    self.luaName = luaName
    self.choices = choices
  }

  static let metamethods = [
    HostFunction("operation:__call", "self", "parameters") {
      (session: ScriptSession, frame, handle: OperationHandle, _: AnyArgument) throws(LuaFault) in
      handle.call(frame, session)
    },
    HostFunction("operation:__tostring", "self") {
      (_: ScriptSession, _, handle: OperationHandle) throws(LuaFault) in handle.path
    },
  ]
  static let methods = [
    HostFunction("operation:pages", "self", "parameters") {
      (session: ScriptSession, frame, handle: OperationHandle, _: AnyArgument) throws(LuaFault) in
      try handle.iterate(frame, session, items: false)
    },
    HostFunction("operation:items", "self", "parameters") {
      (session: ScriptSession, frame, handle: OperationHandle, _: AnyArgument) throws(LuaFault) in
      try handle.iterate(frame, session, items: true)
    },
  ]
  /// What a loop over pages or items calls.
  private static let nextPage = HostFunction("pages", "cursor") {
    (session: ScriptSession, frame, cursor: PageCursor) throws(LuaFault) in
    cursor.next(frame, session)
  }

  /// `aws.cloudtrail.lookup_events`
  var path: String { "aws.\(ServiceName.lua(model.name)).\(luaName)" }
  var text: String { OperationHelp(model: model, operation: operation, path: path).text }

  /// Fills in what the service's model does not know of an error.
  func placed(_ error: AWSError, region: String) -> AWSError {
    CallOrigin(service: model.name, operation: luaName, region: region).placed(error)
  }

  /// The parameters at index 2, checked; and whether the call may be made at all.
  func prepare(
    _ frame: borrowing LuaFrame, _ session: ScriptSession, region: String
  ) throws(AWSError) -> Value {
    try checkAccess(session, region: region)
    return try parameters(frame, session, region: region)
  }

  private func checkAccess(_ session: ScriptSession, region: String) throws(AWSError) {
    let action = "\(model.name):\(operation.name)"
    // The name that is sent counts, whatever name a model gives it.
    let isNamed = session.allowedReads.contains(service: model.name, operation: operation.name)
    switch operation.access {
    case .read: return
    case .secret:
      guard !isNamed else { return }
      throw refused(
        "SecretRefused",
        "its answer gives access to what it is about; --allow-read \(action) allows it", region)
    case .write:
      if session.allowsWrites || isNamed && !operation.isReviewed { return }
      guard operation.isReviewed else {
        throw refused(
          "WriteRefused",
          "it has not been reviewed and counts as a write; --allow-read \(action) allows it as a read",
          region)
      }
      throw refused(
        "WriteRefused", "it changes the account, and only reads are allowed without --allow-writes",
        region)
    }
  }

  private func refused(_ code: String, _ message: String, _ region: String) -> AWSError {
    placed(AWSError(.refused, code: code, message), region: region)
  }

  /// The parameters at index 2, checked.
  func parameters(
    _ frame: borrowing LuaFrame, _ session: ScriptSession, region: String
  ) throws(AWSError) -> Value {
    guard frame.count <= 2, [.none, .null, .table].contains(frame.kind(2)) else {
      throw placed(
        AWSError(
          .parameters, code: "ParameterValidation",
          "expected one table of parameters, found \(frame.typeName(2))"),
        region: region)
    }
    return try check(frame, 2, session, region: region)
  }

  /// The table of parameters at an index, or none, checked.
  func check(
    _ frame: borrowing LuaFrame, _ index: Int, _ session: ScriptSession, region: String
  ) throws(AWSError) -> Value {
    var reader = ValueReader(classes: session.classes)
    let message: String
    do throws(ValueFault) {
      let given = frame.kind(index) == .table ? try reader.read(frame, index) : .members(Members())
      do throws(ParameterFault) {
        return try ParameterCheck.check(given, of: operation, in: model)
      } catch {
        message = error.message
      }
    } catch {
      message = error.message
    }
    throw placed(AWSError(.parameters, code: "ParameterValidation", message), region: region)
  }

  /// The end of a body that makes the call: the parameters are at index 2.
  func call(_ frame: borrowing LuaFrame, _ session: ScriptSession) -> Int32 {
    do throws(AWSError) {
      let caller = try Caller(self, session)
      let parameters = try prepare(frame, session, region: caller.region)
      return caller.call(parameters, frame, session)
    } catch {
      LuaError.push(error, on: frame, session.classes)
      return frame.raise
    }
  }

  // ---- pages -----------------------------------------------------------------------------------
  /// Pushes what a loop needs: a function and a cursor.
  private func iterate(
    _ frame: borrowing LuaFrame, _ session: ScriptSession, items: Bool
  ) throws(LuaFault) -> Int32 {
    guard let pagination = operation.pagination else {
      throw LuaFault(.error, "\(path) has no pages: call it")
    }
    do throws(AWSError) {
      let caller = try Caller(self, session)
      let parameters = try prepare(frame, session, region: caller.region)
      let cursor = PageCursor(
        caller: caller, classes: session.classes,
        paginator: try Paginator(pagination, parameters), givesItems: items)
      frame.push(Self.nextPage, context: session)
      frame.push(cursor, as: session.awsModule.cursor)
      return 2
    } catch {
      throw session.classes.fault(error, on: frame)
    }
  }
}

/// Objects that only the Lua thread touches, on their way through tasks that do not.
struct ClassesBox: @unchecked Sendable {
  let classes: HostClasses
  init(_ classes: HostClasses) { self.classes = classes }
}

/// Which call an error belongs to, also one that comes while its answer is read.
struct CallOrigin: Sendable {
  let service: String
  let operation: String
  let region: String

  func placed(_ error: AWSError) -> AWSError {
    var error = error
    if error.service.isEmpty { error.service = service }
    error.operation = operation
    if error.region.isEmpty { error.region = region }
    return error
  }
}

/// What a call came to.
struct CallResult: Scheduler.Result {
  let outcome: Swift.Result<Value, AWSError>
  let classes: ClassesBox
  var origin: CallOrigin?

  func push(on frame: borrowing LuaFrame) -> Int? {
    switch outcome {
    case .success(let value):
      classes.classes.push(value, on: frame, from: origin)
      return 1
    case .failure(let error):
      LuaError.push(error, on: frame, classes.classes)
      return nil
    }
  }
}

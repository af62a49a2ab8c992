internal import AWS
internal import LuaHost

/// `aws.cloudtrail.lookup_events`: called, or asked for `:pages{…}` and `:items{…}`.
final class OperationHandle: Sendable {
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

  static let metamethods: [(name: String, body: LuaBody)] = [
    ("__call", call), ("__tostring", shown),
  ]
  static let methods: [(name: String, body: LuaBody)] = [("pages", pages), ("items", items)]

  /// `aws.cloudtrail.lookup_events`
  var path: String { "aws.\(ServiceName.lua(model.name)).\(luaName)" }
  var text: String { OperationHelp(model: model, operation: operation, path: path).text }

  private static func held(_ frame: borrowing LuaFrame) -> (ScriptSession, OperationHandle)? {
    let session = frame.context(as: ScriptSession.self)
    return frame.object(1, session.awsModule.operation, as: OperationHandle.self).map {
      (session, $0)
    }
  }

  private static let shown: LuaBody = { L in
    let frame = LuaFrame(L)
    guard let (_, handle) = held(frame) else { return frame.fail("expected an operation") }
    frame.push(handle.path)
    return 1
  }

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
    if operation.access == .write, !session.allowsWrites {
      throw placed(
        AWSError(
          .refused, code: "WriteRefused",
          "it changes the account, and only reads are allowed without --allow-writes"),
        region: region)
    }
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

  private static let call: LuaBody = { L in
    let frame = LuaFrame(L)
    guard let (session, handle) = held(frame) else { return frame.fail("expected an operation") }
    return handle.call(frame, session)
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
  private static func iterate(_ frame: borrowing LuaFrame, items: Bool) -> Int32 {
    guard let (session, handle) = held(frame) else {
      return frame.fail("pages and items are called with a colon: operation:pages{…}")
    }
    guard let pagination = handle.operation.pagination else {
      return frame.fail("\(handle.path) has no pages: call it")
    }
    do throws(AWSError) {
      let caller = try Caller(handle, session)
      let parameters = try handle.prepare(frame, session, region: caller.region)
      let cursor = PageCursor(
        caller: caller, classes: session.classes,
        paginator: try Paginator(pagination, parameters), givesItems: items)
      frame.push(pointer: Unmanaged.passUnretained(session).toOpaque())
      frame.push(body: next, upvalues: 1)
      frame.push(cursor, as: session.awsModule.cursor)
      return 2
    } catch {
      LuaError.push(error, on: frame, session.classes)
      return frame.raise
    }
  }

  private static let pages: LuaBody = { L in iterate(LuaFrame(L), items: false) }
  private static let items: LuaBody = { L in iterate(LuaFrame(L), items: true) }

  private static let next: LuaBody = { L in
    let frame = LuaFrame(L)
    let session = frame.context(as: ScriptSession.self)
    guard let cursor = frame.object(1, session.awsModule.cursor, as: PageCursor.self) else {
      return frame.fail("pages: the cursor is missing")
    }
    return cursor.next(frame, session)
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

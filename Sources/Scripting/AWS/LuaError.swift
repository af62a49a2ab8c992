internal import AWS
internal import LuaHost

/// An error of a call as Lua sees it: a table with `service`, `operation`, `region`, `code`, `message`,
/// `status`, `request_id`, `kind` and `details`, which prints as one line.
enum LuaError {
  /// Where the line is kept that the error prints as.
  private static let line = "text"

  static func metatable(_ state: LuaState, _ classes: HostClasses) -> LuaReference {
    let frame = state.frame
    frame.pushTable(members: 3)
    frame.setMembers([text, HostClasses.concatenate], of: -1, context: classes)
    frame.push(false)
    frame.setMember("__metatable", of: -2)
    return state.reference()
  }

  static func push(_ error: AWSError, on frame: borrowing LuaFrame, _ classes: HostClasses) {
    frame.pushTable(members: 10)
    func set(_ name: String, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      frame.push(text)
      frame.setMember(name, of: -2)
    }
    set("service", error.service)
    set("operation", error.operation)
    set("region", error.region)
    set("code", error.code)
    set("message", error.message)
    set("request_id", error.requestID)
    set("kind", error.kind.name)
    set(line, error.description)
    if let status = error.status {
      frame.push(Int64(status))
      frame.setMember("status", of: -2)
    }
    if !error.details.isEmpty {
      classes.push(.members(error.details), on: frame)
      frame.setMember("details", of: -2)
    }
    frame.push(classes.error)
    frame.setMetatable(of: -2)
  }

  /// The line of an error table; nil for other values.
  static func text(
    _ frame: borrowing LuaFrame, _ index: Int, _ metatable: LuaReference
  ) -> String? {
    guard frame.kind(index) == .table else { return nil }
    let index = frame.absolute(index)
    frame.push(metatable)
    let isError = frame.hasMetatable(index, sameAs: frame.absolute(-1))
    frame.pop(1)
    guard isError else { return nil }
    frame.pushMember(line, of: index)
    defer { frame.pop(1) }
    return frame.string(-1)
  }

  private static let text = HostFunction("error:__tostring", "error") {
    (classes: HostClasses, frame, error: AnyArgument) throws(LuaFault) in
    classes.text(frame, error.index)
  }
}

extension HostClasses {
  /// What a host function throws to raise an error of a call, which is pushed.
  func fault(_ error: AWSError, on frame: borrowing LuaFrame) -> LuaFault {
    LuaError.push(error, on: frame, self)
    return .raised
  }
}

extension AWSError.Kind {
  /// The word for it in Lua.
  var name: String {
    switch self {
    case .service: "service"
    case .parameters: "parameters"
    case .configuration: "configuration"
    case .credentials: "credentials"
    case .endpoint: "endpoint"
    case .network: "network"
    case .response: "response"
    case .refused: "refused"
    case .cancelled: "cancelled"
    }
  }
}

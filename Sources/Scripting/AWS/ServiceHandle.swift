internal import AWS
internal import LuaHost
internal import Spelling

/// `aws.cloudtrail`
final class ServiceHandle {
  let model: ServiceModel
  let choices: ClientChoices

  init(model: ServiceModel, choices: ClientChoices) {
    self.model = model
    self.choices = choices
  }

  static let metamethods: [(name: String, body: LuaBody)] = [
    ("__index", member), ("__tostring", shown),
  ]

  /// Names of the operations in Lua, sorted, with the API's names.
  static func operations(_ model: ServiceModel) -> [(lua: String, api: String)] {
    model.operations.keys.map { (OperationName.lua($0), $0) }.sorted { $0.lua < $1.lua }
  }

  var text: String {
    "aws.\(ServiceName.lua(model.name)): "
      + Self.operations(model).map(\.lua).joined(separator: " ")
  }

  private static func held(_ frame: borrowing LuaFrame) -> (ScriptSession, ServiceHandle)? {
    let session = frame.context(as: ScriptSession.self)
    return frame.object(1, session.awsModule.service, as: ServiceHandle.self).map { (session, $0) }
  }

  private static let shown: LuaBody = { L in
    let frame = LuaFrame(L)
    guard let (_, handle) = held(frame) else { return frame.fail("expected a service") }
    frame.push(handle.text)
    return 1
  }

  private static let member: LuaBody = { L in
    let frame = LuaFrame(L)
    guard let (session, handle) = held(frame), let name = frame.string(2) else {
      return frame.fail("a service has operations by name, found \(frame.typeName(2))")
    }
    let service = "aws.\(ServiceName.lua(handle.model.name))"
    let operations = operations(handle.model)
    if let found = operations.first(where: { $0.lua == name }),
      let operation = handle.model.operations[found.api]
    {
      frame.push(
        OperationHandle(
          model: handle.model, operation: operation, luaName: name, choices: handle.choices),
        as: session.awsModule.operation)
      return 1
    }
    let nearest =
      operations.first { $0.api == name }?.lua ?? NearestName.of(name, in: operations.map(\.lua))
    return frame.fail(
      "\(service) has no operation \"\(name)\"\(NearestName.hint(nearest))")
  }
}

internal import AWS
internal import LuaHost
internal import Values

/// `aws.cloudtrail`
final class ServiceHandle: LuaObject {
  static let article = "a service"
  let model: ServiceModel
  let choices: ClientChoices

  init(model: ServiceModel, choices: ClientChoices) {
    self.model = model
    self.choices = choices
  }

  static let metamethods = [
    HostFunction("service:__index", "self", "name", call: member),
    HostFunction("service:__tostring", "self", call: shown),
  ]

  var text: String {
    "aws.\(ServiceName.lua(model.name)): "
      + model.operationNames.all.map(\.lua).joined(separator: " ")
  }

  private static func shown(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ handle: ServiceHandle
  ) -> String {
    handle.text
  }

  private static func member(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ handle: ServiceHandle, _ name: String
  ) throws(LuaFault) -> Int32 {
    let names = handle.model.operationNames
    if let api = names.api(name), let operation = handle.model.operations[api] {
      frame.push(
        OperationHandle(
          model: handle.model, operation: operation, luaName: name, choices: handle.choices),
        as: session.awsModule.operation)
      return 1
    }
    let nearest = names.lua(name) ?? NearestName.of(name, in: names.all.map(\.lua))
    throw LuaFault(
      .error,
      "aws.\(ServiceName.lua(handle.model.name)) has no operation \"\(name)\""
        + NearestName.hint(nearest))
  }
}

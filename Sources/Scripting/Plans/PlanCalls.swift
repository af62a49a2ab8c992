internal import AWS
internal import LuaHost

/// The engine's functions about calls.
extension PlanHost {
  static let callFunctions = [
    HostFunction("call", "operation", "parameters", call: call),
    HostFunction("action", "service", "operation", call: action),
    HostFunction("redacted", "operation", "parameters", call: redacted),
    HostFunction("command", "operation", "parameters", "region", call: command),
    HostFunction("quote", "word", call: quote),
    HostFunction("region", call: region),
  ]

  /// `call(operation, parameters)`: makes a call that may change the account.
  private static func call(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ handle: OperationHandle,
    _ parameters: TableArgument?
  ) throws(LuaFault) -> Int32 {
    // Only this call is allowed: what runs while it is waited for is not.
    let before = host.session.allowsWrites
    host.session.allowsWrites = true
    defer { host.session.allowsWrites = before }
    return handle.call(frame, host.session)
  }

  /// `action("logs", "describe_metric_filters")`: `logs:DescribeMetricFilters`. A name that no model has stays as
  /// it is.
  private static func action(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ service: String, _ name: String
  ) throws(LuaFault) -> String {
    let known: String?
    do throws(ModelError) {
      let model = try host.session.clients.catalog.service(ServiceName.api(service))
      known = model.operationNames.api(name)
    } catch {
      known = nil
    }
    return "\(service):\(known ?? name)"
  }

  /// Parameters at index 2, checked.
  private func parameters(
    _ handle: OperationHandle, _ frame: borrowing LuaFrame
  ) throws(LuaFault) -> Value {
    do throws(AWSError) {
      return try handle.parameters(frame, session, region: handle.choices.region ?? "")
    } catch {
      throw session.classes.fault(error, on: frame)
    }
  }

  /// `redacted(operation, parameters)`: parameters as the journal may keep them.
  private static func redacted(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ handle: OperationHandle,
    _ parameters: TableArgument?
  ) throws(LuaFault) -> Int32 {
    let value = try host.parameters(handle, frame)
    host.session.classes.push(
      Redaction.redacted(value, of: handle.operation, in: handle.model), on: frame)
    return 1
  }

  /// `command(operation, parameters, region)`: the AWS CLI's command for a call.
  private static func command(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ handle: OperationHandle,
    _ parameters: TableArgument, _ region: String
  ) throws(LuaFault) -> String {
    frame.pop(frame.count - 2)
    let value = try host.parameters(handle, frame)
    return CLICommand(
      model: handle.model, operation: handle.operation, parameters: value.members ?? [:],
      options: ["--region", region] + host.commandOptions
    ).text
  }

  /// `quote(word)`: a word for the shell.
  private static func quote(
    _ host: PlanHost, _ frame: borrowing LuaFrame, _ word: String
  ) -> String { CLICommand.quoted(word) }

  /// `region()`: the region of calls that name none; nil when nothing says which.
  private static func region(
    _ host: PlanHost, _ frame: borrowing LuaFrame
  ) throws(LuaFault) -> String? {
    do throws(AWSError) {
      return try host.session.defaultRegion
    } catch {
      throw host.session.classes.fault(error, on: frame)
    }
  }
}

extension ScriptSession {
  /// The region of calls that name none.
  var defaultRegion: String? {
    get throws(AWSError) {
      if let practice { return practice.region(ClientChoices()) }
      return try clients.client(for: ClientChoices()).region
    }
  }

  /// Where calls go in place of AWS; nil when they go there.
  package var endpoint: String? {
    practice == nil ? try? clients.endpoint(of: "CloudTrail") : nil
  }
}

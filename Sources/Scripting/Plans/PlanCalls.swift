internal import AWS
internal import LuaHost

/// The engine's functions about calls.
extension PlanHost {
  static let callFunctions: [(name: String, body: LuaBody)] = [
    ("call", call), ("action", action), ("redacted", redacted), ("command", command),
    ("region", region),
  ]

  private func operation(_ frame: borrowing LuaFrame) -> OperationHandle? {
    frame.object(1, session.awsModule.operation, as: OperationHandle.self)
  }

  /// `call(operation, parameters)`: makes a call that may change the account.
  private static let call: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = frame.context(as: PlanHost.self)
    guard let handle = host.operation(frame) else { return frame.fail("call takes an operation") }
    // Only this call is allowed: what runs while it is waited for is not.
    let before = host.session.allowsWrites
    host.session.allowsWrites = true
    defer { host.session.allowsWrites = before }
    return handle.call(frame, host.session)
  }

  /// `action("logs", "describe_metric_filters")`: `logs:DescribeMetricFilters`.
  private static let action: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = frame.context(as: PlanHost.self)
    guard let service = frame.string(1), let name = frame.string(2) else {
      return frame.fail("action takes a service and an operation")
    }
    let model = try? host.session.clients.catalog.service(ServiceName.api(service))
    let known = model.flatMap { model in
      ServiceHandle.operations(model).first { $0.lua == name || $0.api == name }?.api
    }
    frame.push("\(service):\(known ?? name)")
    return 1
  }

  /// Parameters at index 2, checked.
  private func parameters(
    _ handle: OperationHandle, _ frame: borrowing LuaFrame
  ) throws(AWSError) -> Value {
    try handle.parameters(frame, session, region: handle.choices.region ?? "")
  }

  /// `redacted(operation, parameters)`: parameters as the journal may keep them.
  private static let redacted: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = frame.context(as: PlanHost.self)
    guard let handle = host.operation(frame) else {
      return frame.fail("redacted takes an operation")
    }
    do throws(AWSError) {
      let value = try host.parameters(handle, frame)
      host.session.classes.push(
        Redaction.redacted(value, of: handle.operation, in: handle.model), on: frame)
      return 1
    } catch {
      LuaError.push(error, on: frame, host.session.classes)
      return frame.raise
    }
  }

  /// `command(operation, parameters, region)`: the AWS CLI's command for a call.
  private static let command: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = frame.context(as: PlanHost.self)
    guard let handle = host.operation(frame), let region = frame.string(3) else {
      return frame.fail("command takes an operation, parameters and a region")
    }
    frame.pop(frame.count - 2)
    do throws(AWSError) {
      let value = try host.parameters(handle, frame)
      frame.push(
        CLICommand(
          model: handle.model, operation: handle.operation, parameters: value.members ?? [:],
          options: ["--region", region] + host.commandOptions
        ).text)
      return 1
    } catch {
      LuaError.push(error, on: frame, host.session.classes)
      return frame.raise
    }
  }

  /// `region()`: the region of calls that name none; nil when nothing says which.
  private static let region: LuaBody = { L in
    let frame = LuaFrame(L)
    let host = frame.context(as: PlanHost.self)
    do throws(AWSError) {
      if let region = try host.session.defaultRegion { frame.push(region) } else { frame.pushNil() }
      return 1
    } catch {
      LuaError.push(error, on: frame, host.session.classes)
      return frame.raise
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

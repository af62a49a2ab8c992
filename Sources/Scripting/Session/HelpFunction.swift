internal import AWS
package import LuaHost

/// `help(value)`: what can be done with it.
extension ScriptSession {
  private static let overview = """
    aws.SERVICE.OPERATION{ … }           a call: aws.cloudtrail.describe_trails{}
    aws.SERVICE.OPERATION:items{ … }     a loop over all items of all pages; :pages{ … } over the pages
    aws{ region = …, profile = …, role = … }   the same for another region, profile or role
    events "AWSLogs/":where{ … }:count_by "eventName"   streams of events; also "history:", "samples:", "-"
    time.parse "7d", time.duration "5m"  times and durations, as options take them
    parallel(list, function(item) … end, { limit = 8 })   many calls side by side, results in order
    help(aws.cloudtrail.lookup_events)   what an operation takes and gives
    tostring(aws), tostring(aws.s3)      the services; the operations of one
    Errors are tables: local ok, err = pcall(aws.s3.get_bucket_policy, { Bucket = "b" }); err.code
    """

  static let help = HostFunction("help", "value") {
    (session: ScriptSession, frame, value: RestArguments) throws(LuaFault) -> Int32 in
    guard let index = value.indices.first else {
      session.write(overview)
      return 0
    }
    session.write(
      session.helpText(frame, index)
        ?? "\(frame.typeName(index)); help() without an argument is an overview")
    return 0
  }
}

extension ScriptSession {
  /// What can be done with an object; nil for a value that is none.
  package func helpText(_ frame: borrowing LuaFrame, _ index: Int) -> String? {
    if let handle = frame.object(index, as: OperationHandle.self) {
      return handle.text
    }
    if let handle = frame.object(index, as: ServiceHandle.self) {
      return handle.list
    }
    return classes.describe(frame, index)
  }
}

extension ServiceHandle {
  /// One operation a line, with what is required.
  var list: String {
    let service = "aws.\(ServiceName.lua(model.name))"
    return model.operationNames.all.compactMap { name, api in
      guard let operation = model.operations[api] else { return nil }
      let required = operation.input.map { model.shape($0).required } ?? []
      let effect = operation.access.note.map { "    \($0)" } ?? ""
      return "\(service).\(name){\(required.joined(separator: ", "))}\(effect)"
    }.joined(separator: "\n")
  }
}

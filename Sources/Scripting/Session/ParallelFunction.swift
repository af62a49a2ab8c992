internal import LuaHost
internal import Values

/// `parallel(list, function(item, index) … end, { limit = 8, errors = "raise" })`
extension ScriptSession {
  static let defaultLimit = 8
  static let highestLimit = 256

  static let parallel = HostFunction("parallel", "list", "function", "options") {
    (
      session: ScriptSession, frame, list: TableArgument, function: FunctionArgument,
      options: TableArgument?
    ) throws(LuaFault) in
    let (limit, onError) =
      try options.map { options throws(LuaFault) in
        try choices(frame, options)
      } ?? (defaultLimit, .raise)
    let group = Group(
      session.state, frame, list: list.index, function: function.index, limit: limit,
      onError: onError)
    return session.scheduler.run(group, frame)
  }

  private static func choices(
    _ frame: borrowing LuaFrame, _ options: TableArgument
  ) throws(LuaFault) -> (limit: Int, onError: Group.OnError) {
    var choices = (limit: defaultLimit, onError: Group.OnError.raise)
    for name in frame.memberNames(of: options.index) {
      frame.pushMember(name, of: options.index)
      defer { frame.pop(1) }
      switch name {
      case "limit":
        guard let limit = Int64.read(frame, -1), (1...Int64(highestLimit)).contains(limit) else {
          throw LuaFault(
            .error, "limit: expected 1 to \(highestLimit), found \(frame.found(-1))")
        }
        choices.limit = Int(limit)
      case "errors":
        switch frame.string(-1) {
        case "raise": choices.onError = .raise
        case "collect": choices.onError = .collect
        default:
          throw LuaFault(
            .error, "errors: expected \"raise\" or \"collect\", found \(frame.found(-1))")
        }
      default:
        let hint = NearestName.hint(for: name, in: ["limit", "errors"])
        throw LuaFault(.error, "there is no option \"\(name)\"\(hint)")
      }
    }
    return choices
  }
}

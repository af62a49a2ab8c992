internal import LuaHost
internal import Spelling

/// `parallel(list, function(item, index) … end, { limit = 8, errors = "raise" })`
extension ScriptSession {
  static let defaultLimit = 8
  static let highestLimit = 256

  static let parallel: LuaBody = { L in
    let frame = LuaFrame(L)
    let session = frame.context(as: ScriptSession.self)
    guard frame.kind(1) == .table, frame.kind(2) == .function,
      [.none, .null, .table].contains(frame.kind(3))
    else {
      let found = (1...3).map { frame.typeName($0) }.joined(separator: ", ")
      return frame.fail("parallel takes a list, a function and maybe options, found \(found)")
    }
    var limit = defaultLimit
    var onError = Group.OnError.raise
    if frame.kind(3) == .table {
      for name in frame.memberNames(of: 3) {
        frame.pushMember(name, of: 3)
        let number = frame.kind(-1) == .integer ? Int(clamping: frame.integer(-1)) : 0
        let text = frame.string(-1)
        frame.pop(1)
        switch name {
        case "limit":
          guard (1...highestLimit).contains(number) else {
            return frame.fail("parallel: limit: expected 1 to \(highestLimit)")
          }
          limit = number
        case "errors":
          guard text == "raise" || text == "collect" else {
            return frame.fail("parallel: errors: expected \"raise\" or \"collect\"")
          }
          onError = text == "raise" ? .raise : .collect
        default:
          let hint =
            NearestName.hint(for: name, in: ["limit", "errors"])
          return frame.fail("parallel has no option \"\(name)\"\(hint)")
        }
      }
    }
    let group = Group(
      session.state, frame, list: 1, function: 2, limit: limit, onError: onError)
    return session.scheduler.run(group, frame)
  }
}

internal import AWS
internal import Scripting
internal import LuaHost

/// `account`: who calls are made for.
extension ShellSession {
  /// `account()`: what is chosen, as a table; `account "practice"` and `account{ region = … }` change it.
  static let account: LuaBody = { L in
    let frame = LuaFrame(L)
    let shell = held(frame)
    var choice = AccountSwitch()
    switch frame.kind(1) {
    case .none, .null:
      shell.script.push(shell.accountValue, on: frame)
      return 1
    case .string: choice.kind = frame.string(1)
    case .table:
      for name in frame.memberNames(of: 1) {
        frame.pushMember(name, of: 1)
        guard let text = frame.string(-1) else {
          let found = frame.typeName(-1)
          frame.pop(1)
          return frame.fail("account: \(name): expected text, found \(found)")
        }
        frame.pop(1)
        if name == "account" { choice.kind = text } else { choice.options[name] = text }
      }
    default: return frame.fail("account: expected practice or a table, found \(frame.typeName(1))")
    }
    guard frame.isMainThread else {
      return frame.fail("account: it cannot be changed in a coroutine")
    }
    guard let switchAccount = shell.surroundings.switchAccount else {
      return frame.fail("account: it cannot be changed here")
    }
    do throws(SwitchFault) {
      try switchAccount(choice)
    } catch {
      return frame.fail("account: \(error.message)")
    }
    shell.script.push(shell.accountValue, on: frame)
    return 1
  }

  private var accountValue: Value {
    var members = Members()
    for (name, value) in surroundings.accountFacts() { members[name] = .string(value) }
    members["writes"] = .boolean(script.allowsWrites)
    return .members(members)
  }
}

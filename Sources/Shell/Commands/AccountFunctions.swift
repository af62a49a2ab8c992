internal import AWS
internal import Scripting
internal import LuaHost

/// `account`: who calls are made for.
extension ShellSession {
  /// `account()`: what is chosen, as a table; `account "practice"` and `account{ region = … }` change it.
  static func account(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ given: AnyArgument
  ) throws(LuaFault) -> Int32 {
    guard let choice = try accountChoice(frame, given) else {
      shell.script.push(shell.accountValue, on: frame)
      return 1
    }
    guard frame.isMainThread else {
      throw LuaFault(.error, "it cannot be changed in a coroutine")
    }
    guard let switchAccount = shell.surroundings.switchAccount else {
      throw LuaFault(.error, "it cannot be changed here")
    }
    do throws(SwitchFault) {
      try switchAccount(choice)
    } catch {
      throw LuaFault(.error, error.message)
    }
    shell.script.push(shell.accountValue, on: frame)
    return 1
  }

  /// `"practice"`, or a table of texts; nil for nothing.
  private static func accountChoice(
    _ frame: borrowing LuaFrame, _ given: AnyArgument
  ) throws(LuaFault) -> AccountSwitch? {
    var choice = AccountSwitch()
    switch frame.kind(given.index) {
    case .none, .null: return nil
    case .string: choice.kind = frame.string(given.index)
    case .table:
      for name in frame.memberNames(of: given.index) {
        frame.pushMember(name, of: given.index)
        defer { frame.pop(1) }
        guard let text = frame.string(-1) else {
          throw LuaFault(.error, "\(name): expected text, found \(frame.found(-1))")
        }
        if name == "account" { choice.kind = text } else { choice.options[name] = text }
      }
    default:
      throw LuaFault(.error, "expected practice or a table, found \(frame.found(given.index))")
    }
    return choice
  }

  private var accountValue: Value {
    var members = Members()
    for (name, value) in surroundings.accountFacts() { members[name] = .string(value) }
    members["writes"] = .boolean(script.allowsWrites)
    return .members(members)
  }
}

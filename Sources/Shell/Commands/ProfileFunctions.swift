internal import AWS
internal import Scripting
internal import LuaHost

/// `profile`: where time goes.
extension ShellSession {
  static func profileBegin(_ shell: ShellSession, _ frame: borrowing LuaFrame) -> Int32 {
    LuaProfile.begin(frame)
    return 0
  }

  /// `profile_end()`: lines by the time spent on them.
  static func profileEnd(_ shell: ShellSession, _ frame: borrowing LuaFrame) -> Int32 {
    let total = LuaProfile.end(frame)
    let all = total.reduce(0) { $0 + $1.nanoseconds }
    let rows = total.prefix(40).map { line -> Value in
      .members([
        "ms": .double((Double(line.nanoseconds) / 1e4).rounded() / 100),
        "percent": .double((Double(line.nanoseconds) / Double(max(1, all)) * 1000).rounded() / 10),
        "visits": .integer(Int64(line.visits)), "line": .string("\(line.source):\(line.line)"),
      ])
    }
    shell.push(rows: Array(rows), columns: ["ms", "percent", "visits", "line"], frame)
    return 1
  }
}

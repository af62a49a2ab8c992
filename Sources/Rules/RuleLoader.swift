internal import LuaHost

/// Reads one rule file: runs it, and checks every part of what it returns.
package struct RuleLoader {
  private let environment: RuleEnvironment
  private let watched: WatchedThread

  /// To be used on the thread that makes it; `end()` when done.
  package init(_ environment: RuleEnvironment) {
    self.environment = environment
    watched = WatchedThread()
  }

  /// Gives up the thread's place with the watchdog. The loader must not be used afterwards.
  package func end() { watched.end() }

  /// What a file was loaded to.
  package enum Outcome: Sendable {
    /// One rule, or those of a Sigma file.
    case rules([Rule])
    /// Every fault of the file.
    case broken([RuleProblem])
  }

  /// Runs the file, within the environment's limits, and checks what it returns. It never throws: what is wrong
  /// is part of the outcome.
  package func load(_ file: RuleFile) -> Outcome {
    guard file.source.count <= RuleEnvironment.longestSource else {
      return .broken([
        RuleProblem(
          path: file.path,
          message: "the file has \(file.source.count) bytes; the longest a rule may have is 1 MiB")
      ])
    }
    if file.isSigma {
      var reader = SigmaReader(file: file)
      return reader.read()
    }
    do {
      let state = try environment.state(for: file, watched: watched)
      let result = try state.run(file.source, name: file.path)
      var reader = RuleReader(file: file)
      return reader.read(result)
    } catch {
      return .broken([Self.problem(error, in: file)])
    }
  }

  /// A Lua fault as a problem of the file: Lua's `path:line:` becomes the place.
  static func problem(_ fault: LuaFault, in file: RuleFile) -> RuleProblem {
    let (line, text) = split(fault.message, file: file)
    return RuleProblem(path: file.path, line: line, message: text)
  }

  /// Splits `path:line: text`, as Lua writes it; a message about another file stays whole.
  package static func split(_ message: String, file: RuleFile) -> (line: Int?, text: String) {
    let start = Array((chunkID(file.path) + ":").utf8)
    guard message.utf8.starts(with: start) else { return (nil, message) }
    let rest = message.utf8.dropFirst(start.count)
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")),
      let line = Int(String(decoding: rest[..<colon], as: UTF8.self))
    else { return (nil, message) }
    let text = rest[rest.index(after: colon)...].drop { $0 == UInt8(ascii: " ") }
    return (line, String(decoding: text, as: UTF8.self))
  }

  /// How Lua names a file in messages: a path of more than 59 bytes by its end. Source: Lua 5.4,
  /// luaO_chunkid, LUA_IDSIZE.
  private static func chunkID(_ path: String) -> String {
    guard path.utf8.count > 59 else { return path }
    return "..." + String(decoding: path.utf8.suffix(56), as: UTF8.self)
  }
}

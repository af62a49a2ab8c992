import AWS
import Scripting
import Logging
import LuaHost
import Rules
import Shell
import System
import Synchronization
import Testing

/// A shell whose output is kept, without a terminal and without a network.
///
/// Lives on a thread of its own, as Lua wants a deep stack; what is done with it is done there.
final class TestShell {
  let session: ShellSession
  private let record: Record
  private let watched: WatchedThread

  /// What was printed.
  final class Record: @unchecked Sendable {
    var output = ""
    var said: [String] = []
  }

  private init(columns: Int?, rules: [String]) throws {
    let record = Record()
    self.record = record
    watched = WatchedThread()
    let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let clients = ClientPool(
      catalog: ServiceCatalog(library: .embedded),
      machine: .system(environment: [:], ask: { _ in nil }, log: log), transport: NoTransport(),
      log: log, userAgent: "test")
    let script = try ScriptSession(
      library: .embedded, clients: clients, folder: nil, watched: watched
    ) { record.output += $0 + "\n" }
    session = try ShellSession(
      script,
      rules: LoadedRules(
        places: rules, environment: RuleEnvironment(library: .embedded)),
      interrupts: Interrupts(),
      console: Console(
        write: { record.output += $0 }, say: { record.said.append($0) },
        size: { columns.map { (columns: $0, rows: 1_000_000) } }))
  }

  /// Runs `body` with a shell.
  ///
  /// - Parameter columns: of the terminal; nil: there is none.
  static func with<R: Sendable>(
    columns: Int? = nil, rules: [String] = [], _ body: @escaping @Sendable (TestShell) throws -> R
  ) throws -> R {
    let result = Mutex<Result<R, any Error>?>(nil)
    let thread = Thread {
      let outcome = Result { () throws -> R in
        let shell = try TestShell(columns: columns, rules: rules)
        defer { shell.watched.end() }
        return try body(shell)
      }
      result.withLock { $0 = outcome }
    }
    thread.start()
    thread.join()
    return try #require(result.withLock { $0 }).get()
  }

  /// Runs inputs and gives what was printed by the last of them.
  @discardableResult
  func run(_ inputs: String...) -> String {
    for input in inputs {
      record.output = ""
      record.said = []
      _ = session.evaluate(input)
    }
    return record.output
  }

  /// What the last input said beside its results.
  var said: [String] { record.said }
}

/// Nobody is there.
private struct NoTransport: HTTPTransport {
  func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
    throw HTTPError(.connectionRefused, "nobody answers", mayHaveActed: false)
  }
}

package import AWS
package import LuaHost
internal import Spelling
package import Stdlib

/// A Lua state for a user's scripts: the sandbox's library, and the modules that scripts get (`aws`, `parallel`,
/// `help`). Globals and loaded modules stay from one script to the next.
///
/// Used by one thread. Closing it ends what waits.
package final class ScriptSession {
  package let state: LuaState
  package let scheduler: Scheduler
  let classes: HostClasses
  let clients: ClientPool
  /// Whether calls that change something are made.
  package var allowsWrites: Bool
  private(set) lazy var awsModule = AWSModule(self)
  private(set) lazy var patterns = PatternsModule(self)
  /// The global `events`, and the streams it gives.
  package private(set) lazy var streams = StreamsModule(self, library)
  private let library: StandardLibrary
  private let environment: LuaReference
  /// Where `print` and `help` write.
  package var write: (String) -> Void
  /// Whether a stream among the results of `run` is given as the list of its items, and not as the text it prints as.
  package var listsStreams = false

  /// - Parameter folder: where `require` looks for modules before the library; nil: nowhere else.
  package init(
    library: StandardLibrary, clients: ClientPool, folder: String?, allowsWrites: Bool = false,
    watched: WatchedThread, write: @escaping (String) -> Void
  ) throws(LuaFault) {
    state = try LuaState(limits: .script, watched: watched)
    scheduler = Scheduler(state)
    classes = HostClasses(state, scheduler)
    self.clients = clients
    self.library = library
    self.allowsWrites = allowsWrites
    self.write = write
    environment = state.makeEnvironment()
    awsModule.define()
    patterns.define()
    streams.define()
    state.suggest = { NearestName.of($0, in: $1) }
    state.printLine = write
    // Not owned: the objects keep the state.
    state.describe = { [unowned classes] frame, index in classes.describe(frame, index) }
    state.findModule = { Self.module($0, folder, library) }
    state.define("parallel", context: self, Self.parallel)
    state.define("help", context: self, Self.help)
  }

  deinit { streams.last = nil }

  /// Runs a chunk; its results are given as plain values.
  ///
  /// - Parameter chunk: `@path`, or `=name`.
  package func run(
    _ source: [UInt8], chunk: String, arguments: [String] = []
  ) throws(LuaFault) -> [Value] {
    defineArguments(chunk, arguments)
    var results: [Value] = []
    try state.run(source, chunk: chunk, in: environment) { frame in
      for argument in arguments { frame.push(argument) }
      return arguments.count
    } results: { (frame, count) throws(LuaFault) in
      let first = frame.count - count + 1
      for index in stride(from: first, through: frame.count, by: 1) {
        if listsStreams, let handle = streams.handle(frame, index) {
          results.append(try streams.list(handle, frame))
          continue
        }
        var reader = ValueReader(classes: classes)
        do throws(ValueFault) {
          results.append(try reader.read(frame, index, isStrict: false))
        } catch {
          throw LuaFault(.error, "the result cannot be shown: \(error.message)")
        }
      }
    }
    return results
  }

  /// `arg`, as Lua's own interpreter has it: the script's name at 0.
  private func defineArguments(_ chunk: String, _ arguments: [String]) {
    let frame = state.frame
    frame.pushTable(items: arguments.count)
    for (index, text) in ([String(chunk.dropFirst())] + arguments).enumerated() {
      frame.push(text)
      frame.setItem(index, of: -2)
    }
    state.setGlobal("arg")
  }

  /// `a.b` is `a/b.lua`, beside the script or in the library.
  private static func module(
    _ name: String, _ folder: String?, _ library: StandardLibrary
  ) -> (path: String, source: [UInt8])? {
    let relative = name.split(separator: ".").joined(separator: "/") + ".lua"
    if let folder, let source = StandardLibrary.read("\(folder)/\(relative)") {
      return ("\(folder)/\(relative)", source)
    }
    for path in ["stdlib/\(relative)", "rules/\(relative)"] {
      if let source = library.file(path) { return (path, source) }
    }
    return nil
  }
}

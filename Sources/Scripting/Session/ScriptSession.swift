package import AWS
package import LuaHost
internal import Values
package import System

/// A Lua state for a user's scripts: the sandbox's library, and the modules that scripts get (`aws`, `parallel`,
/// `help`). Globals and loaded modules stay from one script to the next.
///
/// Used by one thread. Closing it ends what waits.
package final class ScriptSession {
  package let state: LuaState
  package let scheduler: Scheduler
  let classes: HostClasses
  package var clients: ClientPool
  /// Whether code is kept to the account of the run: clients differ in their region alone, no model is loaded, no file
  /// is read or written, events come from Event history.
  package private(set) var isConfined = false
  /// The thread that it is used on.
  let watched: WatchedThread
  /// Who answers calls instead of AWS.
  package private(set) var practice: PracticeAccount?
  /// Whether calls that change something are made.
  package var allowsWrites: Bool
  /// Operations that the user allows by name.
  let allowedReads: AllowedReads
  private(set) lazy var awsModule = AWSModule(self)
  private(set) lazy var patterns = PatternsModule(self)
  private lazy var alarms = AlarmsModule(self)
  private lazy var time = TimeModule(self)
  private lazy var backtest = BacktestFunction(self, library: library)
  /// The global `events`, and the streams it gives.
  package private(set) lazy var streams = StreamsModule(self, library)
  let library: StandardLibrary
  private let folder: String?
  let environment: LuaReference
  /// What the modules that were loaded were made of.
  private var moduleSources: [String: [UInt8]] = [:]
  /// What a script has called `exit` with.
  package internal(set) var exitStatus: Int32?
  /// Where `print` and `help` write.
  package var write: (String) -> Void
  /// Whether a stream among the results of `run` is given as the list of its items, and not as the text it prints as.
  package var listsStreams = false

  /// - Parameter clients: who makes the calls; with a practice account it only knows the services.
  /// - Parameter folder: where `require` looks for modules before the library; nil: nowhere else.
  package init(
    library: StandardLibrary, clients: ClientPool, practice: PracticeChoice? = nil,
    folder: String?, allowsWrites: Bool = false, allowedReads: AllowedReads = AllowedReads(),
    watched: WatchedThread,
    write: @escaping (String) -> Void
  ) throws(LuaFault) {
    self.watched = watched
    state = try LuaState(limits: .script, watched: watched)
    scheduler = Scheduler(state)
    classes = HostClasses(state, scheduler)
    self.clients = clients
    self.library = library
    self.folder = folder
    self.allowsWrites = allowsWrites
    self.allowedReads = allowedReads
    self.write = write
    environment = state.makeEnvironment()
    awsModule.define()
    patterns.define()
    alarms.define()
    time.define()
    SecretsModule.define(self)
    backtest.define()
    streams.define()
    state.hint = { NearestName.hint(for: $0, in: $1) }
    state.printLine = write
    // Not owned: the objects keep the state.
    state.describe = { [unowned classes] frame, index in classes.describe(frame, index) }
    state.printed = { [unowned classes] frame, index in Self.printed(frame, index, classes) }
    state.findModule = { [unowned self] name in
      let found = Self.module(name, folder.map { [$0] } ?? [], library)
      moduleSources[name] = found?.source
      return found
    }
    state.define(Self.parallel, context: self)
    state.define(Self.help, context: self)
    state.define(Self.exit, context: self)
    if let practice { try use(practice) }
  }

  deinit { streams.last = nil }

  /// Keeps all code to the account of the run from here on.
  package func confine() {
    isConfined = true
    classes.isConfined = true
  }

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

  /// A table or an event as Lua, over several lines when it is long. Nil for what describes itself, and for
  /// other values.
  private static func printed(
    _ frame: borrowing LuaFrame, _ index: Int, _ classes: HostClasses
  ) -> String? {
    if let event = classes.eventValue(frame, index) { return ValueText.text(event) }
    guard frame.kind(index) == .table, classes.describe(frame, index) == nil else { return nil }
    var reader = ValueReader(classes: classes)
    return (try? reader.read(frame, index, isStrict: false)).map(ValueText.text)
  }

  /// Answers calls from a practice account from here on; nil: AWS does.
  package func use(_ practice: PracticeChoice?) throws(LuaFault) {
    guard let practice else {
      self.practice = nil
      return
    }
    let account = PracticeAccount(self, practice)
    let before = self.practice
    self.practice = account
    do throws(LuaFault) {
      try account.start(practice, in: environment)
    } catch {
      self.practice = before
      throw error
    }
  }

  /// Forgets the modules whose files have changed, so that the next `require` reads them again.
  ///
  /// - Returns: their names, sorted.
  package func forgetChangedModules() -> [String] {
    let changed = state.loadedModules.filter { name in
      guard let before = moduleSources[name] else { return false }
      return Self.module(name, folder.map { [$0] } ?? [], library)?.source != before
    }
    for name in changed { state.forget(module: name) }
    return changed
  }

  /// `a.b` is `a/b.lua`, in one of the folders or in the library.
  static func module(
    _ name: String, _ folders: [String], _ library: StandardLibrary
  ) -> (path: String, source: [UInt8])? {
    let relative = name.split(separator: ".").joined(separator: "/") + ".lua"
    // A script's own file of that name is no practice account.
    if name == "practice" || name.hasPrefix("practice."),
      let source = library.file("stdlib/\(relative)")
    {
      return ("stdlib/\(relative)", source)
    }
    for folder in folders {
      if let source = try? FileSystem.read("\(folder)/\(relative)") {
        return ("\(folder)/\(relative)", source)
      }
    }
    for path in ["stdlib/\(relative)", "rules/\(relative)"] {
      if let source = library.file(path) { return (path, source) }
    }
    return nil
  }
}

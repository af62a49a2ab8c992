internal import AWS
package import Events
package import LuaHost
internal import Predicates
internal import System
package import Streams
internal import Synchronization
package import Values

/// The global `events`: streams of events (docs/streams.md). Also the constructors of match tables.
package final class StreamsModule {
  unowned let session: ScriptSession
  private let library: StandardLibrary
  let proxy: EventProxy
  private(set) lazy var stream = session.state.defineClass(
    "stream", of: StreamHandle.self, context: session, metamethods: StreamHandle.metamethods)
  private(set) lazy var methods = StreamHandle.methodTable(session)
  /// How far apart calls for Event history are.
  package var pacing = HistoryPacing()
  let walks = WalkRegister()
  let reporter = ProblemReporter()

  /// Threads that work on one walk.
  package var jobs = StreamsModule.cores
  /// Columns for what is shown; nil when there is no terminal.
  package var width: Int?
  /// The stream that was shown or walked last.
  package internal(set) var last: StreamHandle?
  /// What times are counted from.
  package var now: () -> Timestamp = ServerClock.systemTime

  /// The frame of the body that walks now: functions of stages run on it.
  var running: RunningFrame?
  /// Functions of stages that are gone; released when Lua's thread comes by.
  let garbage = ReferenceBin()

  /// The processor's cores.
  package static var cores: Int { ThisProcess.processors }

  init(_ session: ScriptSession, _ library: StandardLibrary) {
    self.session = session
    self.library = library
    proxy = EventProxy(session.state, keeps: true)
  }

  func define() {
    let state = session.state
    state.define(Self.events, context: session)
    for constructor in MatchTable.constructors {
      if constructor.takesArgument {
        state.define(tag: constructor.name)
      } else {
        state.define(tagValue: constructor.name)
      }
    }
    session.classes.eventValue = { [proxy] frame, index in
      proxy.record(frame, index).map { kept, part in Value(part, in: kept.view) }
    }
    session.classes.describers.append { [proxy] frame, index in proxy.text(frame, index) }
    session.classes.describers.append { [unowned self] frame, index in
      handle(frame, index).map { describe($0, frame) }
    }
  }

  /// Ends the walks that go on, from any thread.
  package var interrupt: @Sendable () -> Void { { [walks] in walks.cancelAll() } }

  /// What is done with problems of walks: each is told once, from any thread.
  package var report: @Sendable (SourceProblem) -> Void {
    get { reporter.report }
    set { reporter.report = newValue }
  }

  /// How many problems walks had.
  package var problemCount: Int { reporter.count }

  /// The stream at an index; nil when the value is something else.
  package func handle(_ frame: borrowing LuaFrame, _ index: Int) -> StreamHandle? {
    frame.object(index, as: StreamHandle.self)
  }

  /// The names of a stream's methods.
  package static var methodNames: [String] { StreamHandle.methods.map(\.key).sorted() }

  // ---- events ----------------------------------------------------------------------------------
  /// `events(source, …, options)`
  private static let events = HostFunction("events", "sources") {
    (session: ScriptSession, frame, _: RestArguments) throws(LuaFault) -> Int32 in
    let module = session.streams
    module.collect()
    do throws(StreamArgumentFault) {
      let reader = SourceArguments(module)
      var pipeline = try reader.pipeline(frame)
      pipeline.jobs = reader.jobs ?? module.jobs
      let reporter = module.reporter
      let handle = StreamHandle(pipeline, WalkLog { reporter.tell($0) }, module)
      frame.push(handle, as: module.stream, weight: handle.weight)
      return 1
    } catch {
      throw LuaFault(.error, error.message)
    }
  }

  func sourceContext(_ history: HistoryOptions) -> SourceContext {
    var context = SourceContext(
      library: library, clients: session.clients, now: now(), pacing: pacing)
    context.history = history
    return context
  }

  /// Releases what stages have left.
  func collect() {
    for reference in garbage.take() { session.state.release(reference) }
  }
}

/// The frame of a body that runs.
final class RunningFrame {
  let frame: LuaFrame
  init(_ frame: borrowing LuaFrame) { self.frame = frame.again }
}

/// The walks that go on.
final class WalkRegister: Sendable {
  private let walks = Mutex<[ObjectIdentifier: Cancellation]>([:])

  func add(_ cancellation: Cancellation) {
    walks.withLock { $0[ObjectIdentifier(cancellation)] = cancellation }
  }
  func remove(_ cancellation: Cancellation) {
    walks.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(cancellation)) }
  }
  func cancelAll() {
    for walk in walks.withLock({ Array($0.values) }) { walk.set() }
  }
}

/// A walk's place in the register, as long as it lasts.
final class WalkTicket: Sendable {
  let cancellation = Cancellation()
  private let register: WalkRegister

  init(_ register: WalkRegister) {
    self.register = register
    register.add(cancellation)
  }

  deinit { register.remove(cancellation) }
}

/// Tells each problem once.
final class ProblemReporter: Sendable {
  private struct State {
    var report: @Sendable (SourceProblem) -> Void = { _ in }
    var told: Set<SourceProblem> = []
  }
  private let state = Mutex(State())

  var report: @Sendable (SourceProblem) -> Void {
    get { state.withLock { $0.report } }
    set { state.withLock { $0.report = newValue } }
  }
  var count: Int { state.withLock { $0.told.count } }

  func tell(_ problem: SourceProblem) {
    let report = state.withLock { state in
      state.told.insert(problem).inserted ? state.report : nil
    }
    report?(problem)
  }
}

/// References to be released on Lua's thread.
final class ReferenceBin: Sendable {
  private let references = Mutex<[LuaReference]>([])
  func put(_ reference: LuaReference) { references.withLock { $0.append(reference) } }
  func take() -> [LuaReference] {
    references.withLock { references in
      defer { references = [] }
      return references
    }
  }
}

internal import AWS
internal import Events
internal import JSONScan
internal import LuaHost
internal import Values
package import Streams

/// A stream as Lua sees it. Its methods give new ones.
package final class StreamHandle: LuaObject {
  package static let article = "a stream"
  package let pipeline: Pipeline
  /// Of the last walk of this stream, or of one made from the same source.
  package let log: WalkLog
  let module: StreamsModule
  /// Loops that go on, the innermost last.
  private var loops: [Loop] = []

  private static let mostLoops = 8

  /// A loop, and the item it had last: that is how its next round is told from another's.
  private struct Loop {
    var items: any ItemIterator
    var ticket: WalkTicket
    var last: LuaReference?
  }

  init(_ pipeline: Pipeline, _ log: WalkLog, _ module: StreamsModule) {
    self.pipeline = pipeline
    self.log = log
    self.module = module
  }

  deinit {
    for loop in loops { if let last = loop.last { module.garbage.put(last) } }
  }

  /// Every stage is one more call an item, and every longer stream holds all stages again.
  static let mostStages = 500

  func appending(_ stage: Stage) throws(StreamArgumentFault) -> StreamHandle {
    guard pipeline.stages.count < Self.mostStages else {
      throw StreamArgumentFault("a stream has at most \(Self.mostStages) stages")
    }
    return StreamHandle(pipeline.appending(stage), log, module)
  }

  /// About how much memory it holds outside of Lua, in bytes.
  var weight: Int { 512 + pipeline.stages.count * MemoryLayout<Stage>.stride }

  /// A walk that Ctrl-C ends; it lasts as long as the ticket.
  func walk() -> (walk: Walk, ticket: WalkTicket) {
    module.last = self
    let ticket = WalkTicket(module.walks)
    return (Walk(pipeline, log: log, cancelled: ticket.cancellation), ticket)
  }

  // ---- metamethods -----------------------------------------------------------------------------
  static let metamethods = [
    HostFunction("stream:__call", "self", "state", "before", call: iterate),
    HostFunction("stream:__tostring", "self") {
      (session: ScriptSession, frame, handle: StreamHandle) throws(LuaFault) -> Int32 in
      try session.streams.run(frame) { (frame) throws(StreamProblem) in
        frame.push(try handle.text())
        return 1
      }
    },
    HostFunction("stream:__index", "self", "name", call: method),
    HostFunction("stream:__concat", "first", "second") {
      (session: ScriptSession, frame, first: AnyArgument, second: AnyArgument)
        throws(LuaFault) -> String in
      session.classes.text(frame, first.index) + session.classes.text(frame, second.index)
    },
  ]

  /// `stream.name`
  private static func method(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ handle: StreamHandle,
    _ key: AnyArgument
  ) throws(LuaFault) -> Int32 {
    guard let name = frame.string(key.index) else {
      throw LuaFault(.error, "a stream has methods, found the key \(frame.typeName(key.index))")
    }
    frame.push(session.streams.methods)
    frame.pushMember(name, of: -1)
    guard frame.kind(-1) == .null else { return 1 }
    let hint = NearestName.hint(for: name, in: StreamsModule.methodNames)
    throw LuaFault(
      .error, "a stream has no \"\(name)\"\(hint)")
  }

  static func methodTable(_ session: ScriptSession) -> LuaReference {
    let frame = session.state.frame
    frame.pushTable(members: methods.count)
    frame.setMembers(methods, of: -1, context: session)
    return session.state.reference()
  }

  /// `for item in stream do`: Lua calls the stream with the item before.
  private static func iterate(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ handle: StreamHandle,
    _ state: AnyArgument, _ before: AnyArgument
  ) throws(LuaFault) -> Int32 {
    try session.streams.run(frame) { (frame) throws(StreamProblem) in
      if frame.isMissing(before.index) { handle.beginLoop() }
      return try handle.nextRound(frame, before.index)
    }
  }

  private func beginLoop() {
    if loops.count == Self.mostLoops { drop(loops.removeFirst()) }
    let (walk, ticket) = walk()
    loops.append(Loop(items: walk.items(), ticket: ticket))
  }

  private func drop(_ loop: Loop) {
    if let last = loop.last { module.garbage.put(last) }
  }

  private func nextRound(
    _ frame: borrowing LuaFrame, _ before: Int
  ) throws(StreamProblem) -> Int {
    // Loops inside that were left are over.
    while let loop = loops.last, let last = loop.last {
      frame.push(last)
      let isThis = frame.isSame(frame.absolute(-1), before)
      frame.pop(1)
      if isThis { break }
      drop(loops.removeLast())
    }
    guard let loop = loops.last else {
      throw StreamProblem("a stream is for loops: for event in stream do … end")
    }
    do throws(StreamFault) {
      guard let item = try loop.items.next() else {
        drop(loops.removeLast())
        frame.pushNil()
        return 1
      }
      module.push(item, frame)
    } catch {
      drop(loops.removeLast())
      throw StreamProblem(error)
    }
    if let last = loops[loops.count - 1].last { module.garbage.put(last) }
    frame.push(copyOf: -1)
    loops[loops.count - 1].last = frame.makeReference()
    return 1
  }
}

/// Why a method of a stream ends with an error.
struct StreamProblem: Error {
  enum Reason {
    case fault(StreamFault)
    /// A table of AWS's errors, and the like: on top of the stack.
    case text(String)
  }
  let reason: Reason

  init(_ fault: StreamFault) { reason = .fault(fault) }
  init(_ text: String) { reason = .text(text) }
  init(_ fault: StreamArgumentFault) { reason = .text(fault.message) }
}

extension StreamsModule {
  /// Runs what walks streams, on a frame.
  func run(
    _ frame: borrowing LuaFrame,
    _ body: (borrowing LuaFrame) throws(StreamProblem) -> Int
  ) throws(LuaFault) -> Int32 {
    collect()
    guard frame.reserve(16) else { throw LuaFault(.error, "the stack is full") }
    let before = running
    running = RunningFrame(frame)
    defer { running = before }
    do throws(StreamProblem) {
      return Int32(try body(frame))
    } catch {
      throw fault(error, frame)
    }
  }

  /// What a host function throws for a problem.
  func fault(_ problem: StreamProblem, _ frame: borrowing LuaFrame) -> LuaFault {
    switch problem.reason {
    case .text(let text), .fault(.message(let text)): return LuaFault(.error, text)
    case .fault(.cancelled):
      session.state.cancelRun()
      return LuaFault(.cancelled, "cancelled")
    case .fault(.raised(let error)):
      frame.push(error)
      session.state.release(error)
      return .raised
    }
  }

  // ---- items in Lua ----------------------------------------------------------------------------
  func push(_ item: StreamItem, _ frame: borrowing LuaFrame) {
    switch item {
    case .event(let event): proxy.push(event.record, in: event.view, on: frame)
    case .row(let row): session.classes.push(row, on: frame)
    }
  }

  /// The value at an index as an item; nil for nil.
  func item(_ frame: borrowing LuaFrame, _ index: Int) throws(ValueFault) -> StreamItem? {
    if let (kept, part) = proxy.record(frame, index) {
      if part.index == kept.record.index { return .event(EventItem(kept)) }
      return .row(Value(part, in: kept.view))
    }
    var reader = ValueReader(classes: session.classes)
    let value = try reader.read(frame, index)
    if case .null = value { return nil }
    return .row(value)
  }
}

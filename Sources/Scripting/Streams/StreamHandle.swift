internal import AWS
internal import Events
internal import JSONScan
internal import LuaHost
internal import Spelling
package import Streams

/// A stream as Lua sees it. Its methods give new ones.
package final class StreamHandle {
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

  func appending(_ stage: Stage) -> StreamHandle {
    StreamHandle(pipeline.appending(stage), log, module)
  }

  /// A walk that Ctrl-C ends; it lasts as long as the ticket.
  func walk() -> (walk: Walk, ticket: WalkTicket) {
    module.last = self
    let ticket = WalkTicket(module.walks)
    return (Walk(pipeline, log: log, cancelled: ticket.cancellation), ticket)
  }

  // ---- bodies ----------------------------------------------------------------------------------
  typealias Body = (borrowing LuaFrame, StreamHandle) throws(StreamProblem) -> Int

  /// Runs a body for the stream at index 1.
  static func run(_ L: OpaquePointer?, _ name: String, _ body: Body) -> Int32 {
    let frame = LuaFrame(L)
    let module = frame.context(as: ScriptSession.self).streams
    guard let handle = module.handle(frame, 1) else {
      return frame.fail(
        "\(name): expected a stream, found \(frame.typeName(1)): call it with a colon")
    }
    return module.run(frame, name) { (frame) throws(StreamProblem) in try body(frame, handle) }
  }

  // ---- metamethods -----------------------------------------------------------------------------
  static let shown: LuaBody = { L in
    run(L, "tostring") { (frame, handle) throws(StreamProblem) in
      frame.push(try handle.text())
      return 1
    }
  }

  static let joined: LuaBody = { L in
    let frame = LuaFrame(L)
    let classes = frame.context(as: ScriptSession.self).classes
    frame.push(classes.text(frame, 1) + classes.text(frame, 2))
    return 1
  }

  /// `stream.name`
  static let method: LuaBody = { L in
    let frame = LuaFrame(L)
    let module = frame.context(as: ScriptSession.self).streams
    guard let name = frame.string(2) else {
      return frame.fail("a stream has methods, found the key \(frame.typeName(2))")
    }
    guard methods.contains(where: { $0.name == name }) else {
      let hint = NearestName.hint(for: name, in: methods.map(\.name))
      return frame.fail("a stream has no \"\(name)\"\(hint)")
    }
    frame.push(module.methods)
    frame.pushMember(name, of: -1)
    return 1
  }

  static func methodTable(_ session: ScriptSession) -> LuaReference {
    let frame = session.state.frame
    frame.pushTable(members: methods.count)
    for (name, body) in methods {
      frame.push(pointer: Unmanaged.passUnretained(session).toOpaque())
      frame.push(body: body, upvalues: 1)
      frame.setMember(name, of: -2)
    }
    return session.state.reference()
  }

  /// `for item in stream do`: Lua calls the stream with the item before.
  static let iterate: LuaBody = { L in
    run(L, "stream") { (frame, handle) throws(StreamProblem) in
      if frame.kind(3) == .none || frame.kind(3) == .null { handle.beginLoop() }
      return try handle.nextRound(frame)
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

  private func nextRound(_ frame: borrowing LuaFrame) throws(StreamProblem) -> Int {
    // Loops inside that were left are over.
    while let loop = loops.last, let last = loop.last {
      frame.push(last)
      let isThis = frame.isSame(frame.absolute(-1), 3)
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
    _ frame: borrowing LuaFrame, _ name: String,
    _ body: (borrowing LuaFrame) throws(StreamProblem) -> Int
  ) -> Int32 {
    collect()
    guard frame.reserve(16) else { return frame.fail("\(name): the stack is full") }
    let before = running
    running = RunningFrame(frame)
    defer { running = before }
    do throws(StreamProblem) {
      return Int32(try body(frame))
    } catch {
      return raise(error, frame, name)
    }
  }

  func raise(_ problem: StreamProblem, _ frame: borrowing LuaFrame, _ name: String) -> Int32 {
    switch problem.reason {
    case .text(let text), .fault(.message(let text)): return frame.fail("\(name): \(text)")
    case .fault(.cancelled):
      session.state.cancelRun()
      return frame.fail("cancelled")
    case .fault(.raised(let error)):
      frame.push(error)
      session.state.release(error)
      return frame.raise
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

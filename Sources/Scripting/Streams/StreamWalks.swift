internal import AWS
internal import Events
internal import LuaHost
internal import Streams
internal import System

/// The methods that walk a stream.
extension StreamHandle {
  static let methods = stages + walks
  private static let walks = [
    HostFunction("each", "self", "function", call: each),
    HostFunction("to_list", "self", call: toList),
    HostFunction("count", "self", "nothing", call: count),
    HostFunction("first", "self", call: first),
    HostFunction("write", "self", "path", "format", call: write),
    HostFunction("stats", "self", call: stats),
    HostFunction("problems", "self", call: problems),
  ]

  /// Walks, and pushes what comes of it: beside Lua's thread where no function of the script takes part, so that
  /// others of `parallel` go on meanwhile.
  ///
  /// - Parameter name: of the method, for errors.
  func walk<Result>(
    _ frame: borrowing LuaFrame, _ name: String,
    _ work: @escaping @Sendable (Walk) throws(StreamFault) -> Result,
    _ push: @escaping (borrowing LuaFrame, Result) -> Int
  ) throws(LuaFault) -> Int32 {
    let module = module
    module.collect()
    let (walk, ticket) = walk()
    guard pipeline.isNative else {
      return try module.run(frame) { (frame) throws(StreamProblem) in
        do throws(StreamFault) {
          let result = try work(walk)
          withExtendedLifetime(ticket) {}
          return push(frame, result)
        } catch {
          throw StreamProblem(error)
        }
      }
    }
    let job = WalkJob(walk, ticket, work)
    let end = WalkEnd<Result> { frame, outcome in
      switch outcome {
      case .success(let result): return push(frame, result)
      case .failure(let fault):
        let fault = module.fault(StreamProblem(fault), frame)
        if fault.kind != .raised { _ = frame.fail("\(name): \(fault.message)") }
        return nil
      }
    }
    return module.session.scheduler.wait(frame) {
      WalkResult(outcome: await job.run(), end: end)
    }
  }

  private static func count(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ handle: StreamHandle,
    _ more: RestArguments
  ) throws(LuaFault) -> Int32 {
    guard more.indices.isEmpty else {
      throw LuaFault(.error, "takes nothing; count_by(\"field\") counts by a field")
    }
    return try handle.walk(frame, "count") { (walk) throws(StreamFault) in
      try walk.count()
    } _: { frame, count in
      frame.push(Int64(count))
      return 1
    }
  }

  private static func toList(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ handle: StreamHandle
  ) throws(LuaFault) -> Int32 {
    let module = handle.module
    return try handle.walk(frame, "to_list") { (walk) throws(StreamFault) in
      let items = walk.items()
      var kept: [StreamItem] = []
      while let item = try items.next() { kept.append(item.kept) }
      return kept
    } _: { frame, items in
      frame.pushTable(items: items.count)
      for (number, item) in items.enumerated() {
        module.push(item, frame)
        frame.setItem(number + 1, of: -2)
      }
      return 1
    }
  }

  private static func first(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ handle: StreamHandle
  ) throws(LuaFault) -> Int32 {
    let module = handle.module
    return try handle.walk(frame, "first") { (walk) throws(StreamFault) in
      let items = walk.items()
      defer { withExtendedLifetime(items) {} }  // the item lies in its memory
      return try items.next()?.kept
    } _: { frame, item in
      if let item { module.push(item, frame) } else { frame.pushNil() }
      return 1
    }
  }

  /// `stream:each(function(item) … end)`: how many items there were.
  private static func each(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ handle: StreamHandle,
    _ function: FunctionArgument
  ) throws(LuaFault) -> Int32 {
    try handle.module.run(frame) { (frame) throws(StreamProblem) in
      frame.push(copyOf: function.index)
      let function = frame.makeReference()
      defer { handle.module.garbage.put(function) }
      let (walk, ticket) = handle.walk()
      defer { withExtendedLifetime(ticket) {} }
      var count: Int64 = 0
      do throws(StreamFault) {
        let items = walk.items()
        while let item = try items.next() {
          count += 1
          try handle.module.call(function, with: item) { (_) throws(StreamFault) in }
        }
      } catch {
        throw StreamProblem(error)
      }
      frame.push(count)
      return 1
    }
  }

  // ---- what the last walk did ------------------------------------------------------------------
  private static func stats(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ handle: StreamHandle
  ) -> Int32 {
    let seen = handle.log.statistics
    let seconds = max(seen.seconds, 1e-6)
    let stats: Members = [
      "events": .integer(Int64(seen.events)), "bytes": .integer(Int64(seen.bytes)),
      "sources": .integer(Int64(seen.sources)), "foreign": .integer(Int64(seen.foreign)),
      "seconds": .double(seen.seconds),
      "events_per_second": .integer(Int64(Double(seen.events) / seconds)),
      "bytes_per_second": .integer(Int64(Double(seen.bytes) / seconds)),
    ]
    session.push(.members(stats), on: frame)
    return 1
  }

  private static func problems(
    _ session: ScriptSession, _ frame: borrowing LuaFrame, _ handle: StreamHandle
  ) -> Int32 {
    let problems = handle.log.problems.map { problem in
      Value.members(["where": .string(problem.name), "message": .string(problem.message)])
    }
    session.push(.list(problems), on: frame)
    return 1
  }
}

/// A walk on a thread of its own.
private final class WalkJob<Result>: @unchecked Sendable {
  private let walk: Walk
  private let ticket: WalkTicket
  private let work: @Sendable (Walk) throws(StreamFault) -> Result

  init(
    _ walk: Walk, _ ticket: WalkTicket,
    _ work: @escaping @Sendable (Walk) throws(StreamFault) -> Result
  ) {
    self.walk = walk
    self.ticket = ticket
    self.work = work
  }

  func run() async -> WalkOutcome<Result> {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let thread = Thread { continuation.resume(returning: self.outcome()) }
        thread.start()
      }
    } onCancel: {
      ticket.cancellation.set()
    }
  }

  private func outcome() -> WalkOutcome<Result> {
    do throws(StreamFault) {
      return .success(try work(walk))
    } catch {
      return .failure(error)
    }
  }
}

/// What came of a walk, on its way to Lua's thread.
private enum WalkOutcome<Result>: @unchecked Sendable {
  case success(Result)
  case failure(StreamFault)
}

/// What is done with it there.
private struct WalkEnd<Result>: @unchecked Sendable {
  let push: (borrowing LuaFrame, WalkOutcome<Result>) -> Int?
  init(_ push: @escaping (borrowing LuaFrame, WalkOutcome<Result>) -> Int?) { self.push = push }
}

private struct WalkResult<Result>: Scheduler.Result {
  let outcome: WalkOutcome<Result>
  let end: WalkEnd<Result>
  func push(on frame: borrowing LuaFrame) -> Int? { end.push(frame, outcome) }
}

package import LuaHost

/// Runs the calls that wait, on the one thread that runs Lua.
///
/// A host function that has to wait gives the scheduler an operation. Inside `parallel` its coroutine is
/// suspended and others go on; anywhere else (the main script, a comparison of `table.sort`, a coroutine of the
/// script's own) the thread itself waits, so every call works everywhere.
package final class Scheduler {
  /// The result of an operation, made off the thread and pushed on it.
  package protocol Result: Sendable {
    /// Pushes the results and returns their count; or pushes an error value and returns nil.
    func push(on frame: borrowing LuaFrame) -> Int?
  }

  private enum Message: Sendable {
    case done(Int, any Result)
    case interrupted
  }

  /// A coroutine of `parallel`.
  final class Job {
    let thread: LuaThread
    let group: Group
    let index: Int
    /// The operation it waits for.
    var operation: Int?
    /// The `parallel` inside of it that it waits for.
    weak var child: Group?

    init(thread: LuaThread, group: Group, index: Int) {
      self.thread = thread
      self.group = group
      self.index = index
    }
  }

  private let state: LuaState
  private let mailbox = Mailbox<Message>()
  private var nextOperation = 0
  private var tasks: [Int: Task<Void, Never>] = [:]
  private var waiting: [Int: Job] = [:]
  /// Results that came while something else was awaited.
  private var early: [Int: any Result] = [:]
  /// The job whose thread runs now.
  private var current: Job?

  package init(_ state: LuaState) { self.state = state }

  /// Ends what is awaited, from any thread: the run was cancelled.
  package var interrupt: @Sendable () -> Void {
    { [mailbox] in mailbox.post(.interrupted) }
  }

  /// Forgets what was given up by an interruption, so that calls can be made again. To be called when nothing
  /// runs.
  func reset() {
    for task in tasks.values { task.cancel() }
    tasks = [:]
    waiting = [:]
    early = [:]
    current = nil
    mailbox.clear()
  }

  // ---- waiting ---------------------------------------------------------------------------------
  /// The end of a body that waits for an operation.
  package func wait(
    _ frame: borrowing LuaFrame, for operation: @escaping @Sendable () async -> any Result
  ) -> Int32 {
    // A script that was stopped closes what it holds, and may come here once more.
    if state.isStopped { return interrupted(frame) }
    nextOperation += 1
    let number = nextOperation
    let mailbox = mailbox
    tasks[number] = Task { mailbox.post(.done(number, await operation())) }
    if let current, current.thread.runs(frame), frame.canSuspend {
      current.operation = number
      waiting[number] = current
      return frame.suspend
    }
    while early[number] == nil {
      guard receive() else { return interrupted(frame) }
    }
    guard let result = early.removeValue(forKey: number) else { return frame.suspend }
    guard let count = result.push(on: frame) else { return frame.raise }
    return Int32(count)
  }

  /// Takes what has arrived; false when the run was interrupted.
  private func receive() -> Bool {
    for message in mailbox.take() {
      switch message {
      case .done(let number, let result):
        // What a job that was given up had asked for is not kept.
        if tasks.removeValue(forKey: number) != nil { early[number] = result }
      case .interrupted:
        for task in tasks.values { task.cancel() }
        return false
      }
    }
    return true
  }

  private func interrupted(_ frame: borrowing LuaFrame) -> Int32 {
    state.cancelRun()
    return frame.fail("cancelled")
  }

  // ---- parallel --------------------------------------------------------------------------------
  /// The end of the body of `parallel`: runs the group's jobs, at most `limit` at once.
  func run(_ group: Group, _ frame: borrowing LuaFrame) -> Int32 {
    proceed(group, frame)
    if group.isDone { return group.finish(frame) }
    if let current, current.thread.runs(frame), frame.canSuspend {
      group.parent = current
      current.child = group
      return frame.suspend
    }
    while !group.isDone {
      guard advance(group, frame) || receive() else {
        group.cancel(self)
        return interrupted(frame)
      }
    }
    return group.finish(frame)
  }

  /// Starts jobs up to the group's limit. When all are done the job that waits for them goes on, and its group with
  /// it: a loop, since lists and nests may be longer than the stack is deep.
  private func proceed(_ group: Group, _ frame: borrowing LuaFrame) {
    var group = group
    while true {
      while let job = group.nextJob(state, frame) { resume(job, frame, raises: false, values: 2) }
      guard group.isDone, let parent = group.parent else { return }
      group.parent = nil
      let result = group.finish(parent.thread.frame)
      resume(parent, frame, raises: result < 0, values: result < 0 ? 1 : Int(result))
      group = parent.group
    }
  }

  /// Resumes one job whose operation is done; false when there is none.
  ///
  /// Only jobs of the group and of those inside of it. One that is outside may be running right now, below this
  /// call, and the failure of another would end it there.
  private func advance(_ group: Group, _ frame: borrowing LuaFrame) -> Bool {
    let number = early.keys.first { waiting[$0]?.isInside(group) == true }
    guard let number, let result = early.removeValue(forKey: number),
      let job = waiting.removeValue(forKey: number)
    else { return false }
    job.operation = nil
    let count = result.push(on: job.thread.frame)
    resume(job, frame, raises: count == nil, values: count ?? 1)
    proceed(job.group, frame)
    return true
  }

  private func resume(_ job: Job, _ frame: borrowing LuaFrame, raises: Bool, values: Int) {
    let before = current
    current = job
    let outcome: Swift.Result<LuaThread.Outcome, LuaFault>
    do throws(LuaFault) {
      outcome = .success(try job.thread.resume(from: frame, raises: raises, values: values))
    } catch {
      outcome = .failure(error)
    }
    current = before
    switch outcome {
    case .success(.waiting): break
    case .success(.finished(let count)): job.group.finished(job, count, frame)
    case .failure: job.group.failed(job, frame, self)
    }
  }

  /// Gives up a job that waits: what it waits for is cancelled, and its `<close>` variables are closed.
  func abandon(_ job: Job) {
    if let number = job.operation {
      waiting[number] = nil
      tasks.removeValue(forKey: number)?.cancel()
      early[number] = nil
    }
    if let child = job.child {
      child.parent = nil
      child.cancel(self)
    }
    job.thread.cancel()
  }
}

extension Scheduler.Job {
  fileprivate func isInside(_ group: Group) -> Bool {
    self.group === group || self.group.parent?.isInside(group) == true
  }
}

internal import LuaHost

/// The jobs of one `parallel`: a function over a list, at most `limit` at once, results in the list's order.
final class Group {
  enum OnError {
    /// The first error ends the others and is raised.
    case raise
    /// Errors are collected by index and returned beside the results.
    case collect
  }

  private let state: LuaState
  private let list: LuaReference
  private let function: LuaReference
  private let results: LuaReference
  private let errors: LuaReference
  private let count: Int
  private let limit: Int
  private let onError: OnError
  private var started = 0
  private var running: [Int: Scheduler.Job] = [:]
  private var failure: LuaReference?
  /// The job that waits for this group.
  var parent: Scheduler.Job?

  /// Takes the list and the function at these indexes of the frame.
  init(
    _ state: LuaState, _ frame: borrowing LuaFrame, list: Int, function: Int, limit: Int,
    onError: OnError
  ) {
    self.state = state
    self.limit = limit
    self.onError = onError
    count = frame.length(list)
    frame.push(copyOf: list)
    self.list = frame.makeReference()
    frame.push(copyOf: function)
    self.function = frame.makeReference()
    frame.pushTable(items: count)
    results = frame.makeReference()
    frame.pushTable()
    errors = frame.makeReference()
  }

  deinit {
    for reference in [list, function, results, errors] { state.release(reference) }
    if let failure { state.release(failure) }
  }

  var isDone: Bool { running.isEmpty && (started == count || failure != nil) }

  /// The next job to start, its arguments pushed: the item and its index. Nil when there is none now.
  func nextJob(_ state: LuaState, _ frame: borrowing LuaFrame) -> Scheduler.Job? {
    guard failure == nil, started < count, running.count < limit else { return nil }
    started += 1
    frame.push(function)
    let thread = LuaThread(state, from: frame)
    let job = Scheduler.Job(thread: thread, group: self, index: started)
    thread.frame.push(list)
    thread.frame.pushItem(started, of: -1)
    thread.frame.remove(-2)
    thread.frame.push(Int64(started))
    running[started] = job
    return job
  }

  /// Keeps the first result of a job; none is nil.
  func finished(_ job: Scheduler.Job, _ count: Int, _ frame: borrowing LuaFrame) {
    running[job.index] = nil
    guard count > 0 else { return }
    if count > 1 { job.thread.frame.pop(count - 1) }
    keep(job, in: results, frame)
  }

  private func keep(_ job: Scheduler.Job, in table: LuaReference, _ frame: borrowing LuaFrame) {
    frame.push(table)
    job.thread.frame.move(1, to: frame)
    frame.setItem(job.index, of: -2)
    frame.pop(1)
  }

  func failed(_ job: Scheduler.Job, _ frame: borrowing LuaFrame, _ scheduler: Scheduler) {
    running[job.index] = nil
    guard failure == nil else { return }
    if case .collect = onError, !state.isStopped {
      keep(job, in: errors, frame)
      return job.thread.cancel()
    }
    failure = job.thread.frame.makeReference()
    job.thread.cancel()
    cancel(scheduler)
  }

  func cancel(_ scheduler: Scheduler) {
    let jobs = running.values
    running = [:]
    started = count
    for job in jobs { scheduler.abandon(job) }
  }

  /// Pushes what `parallel` returns or raises; the end of its body.
  func finish(_ frame: borrowing LuaFrame) -> Int32 {
    if let failure {
      frame.push(failure)
      return frame.raise
    }
    frame.push(results)
    guard case .collect = onError else { return 1 }
    frame.push(errors)
    return 2
  }
}

internal import Glibc

/// A value that threads share, and whose changes they can wait for: a mutex with a condition variable.
package final class Monitor<State>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var state: State

  /// - Parameter state: what the value is at first.
  package init(_ state: sending State) {
    self.state = state
    pthread_mutex_init(lock, nil)
    // A clock that no change of the date moves.
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(change, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(lock)
    change.deallocate()
    lock.deallocate()
  }

  /// Changes the value, and wakes all that wait.
  package func change<Result>(_ body: (inout State) -> Result) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    let result = body(&state)
    pthread_cond_broadcast(change)
    return result
  }

  /// Waits until the value is as wanted, and takes something of it.
  package func wait<Result>(
    until isReady: (State) -> Bool, _ body: (inout State) -> Result
  ) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while !isReady(state) { pthread_cond_wait(change, lock) }
    return body(&state)
  }

  /// Waits until the value is as wanted, at most so long.
  ///
  /// - Returns: what `body` gave; nil when the time was over first.
  package func wait<Result>(
    milliseconds: Int, until isReady: (State) -> Bool, _ body: (inout State) -> Result
  ) -> Result? {
    var end = timespec()
    clock_gettime(CLOCK_MONOTONIC, &end)
    let nanoseconds = end.tv_nsec + milliseconds * 1_000_000
    end.tv_sec += nanoseconds / 1_000_000_000
    end.tv_nsec = nanoseconds % 1_000_000_000
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while !isReady(state) {
      if pthread_cond_timedwait(change, lock, &end) != 0 { return nil }
    }
    return body(&state)
  }
}

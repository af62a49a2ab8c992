internal import Events
internal import Glibc

/// Waits on a thread of ours for what runs on the threads of Swift's tasks.
enum Waiting {
  /// The result of an operation; nil when the walk was cancelled before.
  static func result<Result: Sendable>(
    cancelled: Cancellation, _ operation: @escaping @Sendable () async -> Result
  ) -> Result? {
    let box = Box<Result>()
    let task = Task { box.put(await operation()) }
    while true {
      if let result = box.take(milliseconds: 50) { return result }
      if cancelled.isSet {
        task.cancel()
        return nil
      }
    }
  }

  private final class Box<Content: Sendable>: @unchecked Sendable {
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let arrival = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var content: Content?

    init() {
      pthread_mutex_init(lock, nil)
      pthread_cond_init(arrival, nil)
    }

    deinit {
      pthread_cond_destroy(arrival)
      pthread_mutex_destroy(lock)
      arrival.deallocate()
      lock.deallocate()
    }

    func put(_ content: Content) {
      pthread_mutex_lock(lock)
      self.content = content
      pthread_cond_signal(arrival)
      pthread_mutex_unlock(lock)
    }

    /// What was put there, after waiting for so long at most.
    func take(milliseconds: Int) -> Content? {
      pthread_mutex_lock(lock)
      defer { pthread_mutex_unlock(lock) }
      if content == nil {
        var until = timespec()
        clock_gettime(CLOCK_REALTIME, &until)
        until.tv_nsec += milliseconds * 1_000_000
        until.tv_sec += until.tv_nsec / 1_000_000_000
        until.tv_nsec %= 1_000_000_000
        pthread_cond_timedwait(arrival, lock, &until)
      }
      return content
    }
  }
}

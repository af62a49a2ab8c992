internal import Events
internal import System

/// Waits on a thread of ours for what runs on the threads of Swift's tasks.
enum Waiting {
  /// The result of an operation; nil when the walk was cancelled before.
  static func result<Result: Sendable>(
    cancelled: Cancellation, _ operation: @escaping @Sendable () async -> Result
  ) -> Result? {
    let box = Monitor<Result?>(nil)
    let task = Task {
      let result = await operation()
      box.change { $0 = result }
    }
    while true {
      if let result = box.wait(milliseconds: 50, until: { $0 != nil }, { $0 }) { return result }
      if cancelled.isSet {
        task.cancel()
        return nil
      }
    }
  }
}

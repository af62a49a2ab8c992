internal import Glibc

/// Where the thread that runs Lua waits for what runs elsewhere.
final class Mailbox<Message: Sendable>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let arrival = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var messages: [Message] = []

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

  func post(_ message: Message) {
    pthread_mutex_lock(lock)
    messages.append(message)
    pthread_cond_signal(arrival)
    pthread_mutex_unlock(lock)
  }

  /// Waits for messages and takes all of them, oldest first.
  func take() -> [Message] {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while messages.isEmpty { pthread_cond_wait(arrival, lock) }
    defer { messages = [] }
    return messages
  }

  /// Drops what has not been taken.
  func clear() {
    pthread_mutex_lock(lock)
    messages = []
    pthread_mutex_unlock(lock)
  }
}

internal import Glibc

/// A POSIX thread with a stack that Lua's C recursion fits into, whatever the main thread's limits are.
package final class Thread: @unchecked Sendable {
  private static let stackSize = 8 << 20
  /// Until it runs: what it holds may hold the thread.
  private var body: (@Sendable () -> Void)?
  private var handle = pthread_t()
  private var isJoinable = false

  package init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  /// Starts the thread. When the system has no more threads, the body runs here instead.
  package func start() {
    do throws(SystemError) { try startElsewhere() } catch { run() }
  }

  /// Starts the thread, never the body on this one.
  ///
  /// - Parameter takesSignals: whether signals of the process may be handled on it.
  package func startElsewhere(takesSignals: Bool = true) throws(SystemError) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    // A thread begins with the mask of the one that started it.
    let mask = takesSignals ? nil : SignalMask.blockingAll()
    defer { mask?.restore() }
    let box = Unmanaged.passRetained(self)
    let code = pthread_create(&handle, &attributes, Self.main, box.toOpaque())
    guard code == 0 else {
      box.release()
      throw SystemError(.started, "thread", .code(code))
    }
    isJoinable = true
  }

  /// Waits for the thread's end.
  package func join() {
    guard isJoinable else { return }
    isJoinable = false
    pthread_join(handle, nil)
  }

  private func run() {
    let body = body
    self.body = nil
    body?()
  }

  private static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    box in
    guard let box else { return nil }
    Unmanaged<Thread>.fromOpaque(box).takeRetainedValue().run()
    return nil
  }

  /// Holds up the calling thread.
  package static func sleep(milliseconds: UInt32) { usleep(milliseconds * 1000) }
}

/// A running thread, as others see it.
package struct ThreadHandle: @unchecked Sendable {
  private let thread: pthread_t
  private let clock: clockid_t

  /// The calling thread.
  package init() {
    thread = pthread_self()
    var clock = clockid_t()
    pthread_getcpuclockid(thread, &clock)
    self.clock = clock
  }

  /// Processor time that the thread has used, in nanoseconds. It must not have ended.
  package var processorTime: Int { Self.nanoseconds(of: clock) }

  /// Processor time that the calling thread has used, in nanoseconds.
  package static var processorTime: Int { nanoseconds(of: CLOCK_THREAD_CPUTIME_ID) }

  private static func nanoseconds(of clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Sends the thread a signal. It must not have ended.
  package func send(_ signal: Signal) { pthread_kill(thread, signal.rawValue) }
}

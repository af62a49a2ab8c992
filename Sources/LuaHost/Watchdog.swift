internal import CLuaBridge
internal import Synchronization
internal import System

/// Stops Lua code that runs too long, from outside: Lua's own count hook would slow every loop.
///
/// A thread looks at each registered worker every few milliseconds. When a worker has been in the same
/// call for longer than its limit allows, counted in processor time, the watchdog asks the state to stop
/// and sends SIGURG; the handler, on the worker's own thread, sets a hook that raises.
package final class Watchdog: Sendable {
  /// How often it looks, in milliseconds: a limit is kept to within this.
  static let interval: UInt32 = 10

  private struct State {
    var slots: [ObjectIdentifier: WatchedThread] = [:]
  }
  private let state = Mutex(State())
  private let cancelled = Atomic<Bool>(false)

  package static let shared = Watchdog()

  private init() {
    lb_install_signal()
    let thread = Thread { [self] in
      while true {
        Thread.sleep(milliseconds: Self.interval)
        state.withLock { state in
          for slot in state.slots.values {
            slot.check(cancelled: cancelled.load(ordering: .relaxed))
          }
        }
      }
    }
    thread.start()
  }

  /// Stops whatever runs, now and from here on: the run was cancelled.
  package func cancelEverything() { cancelled.store(true, ordering: .relaxed) }

  /// Ends a cancellation: what is started from here on runs. To be called when nothing runs.
  package func goOn() { state.withLock { _ in cancelled.store(false, ordering: .relaxed) } }

  func add(_ slot: WatchedThread) { state.withLock { $0.slots[ObjectIdentifier(slot)] = slot } }
  func remove(_ slot: WatchedThread) {
    state.withLock { _ = $0.slots.removeValue(forKey: ObjectIdentifier(slot)) }
  }
  /// Runs `body` while no stop can be requested: a state that is being closed must not be written to.
  func whileNotLooking(_ body: () -> Void) { state.withLock { _ in body() } }
}

/// The thread that runs Lua code, as the watchdog sees it. Made on that thread.
package final class WatchedThread: @unchecked Sendable {
  private let thread = ThreadHandle()
  // Even: outside Lua. A call makes it odd, its end even again.
  private let calls = Atomic<UInt64>(0)
  private let universe = Atomic<UInt>(0)
  private let limit = Atomic<Int>(0)
  // The watchdog's own: the call it saw last, and the processor time it saw then.
  private var seenCall: UInt64 = 0
  private var seenAt: Int = 0

  package init() {
    // Whoever started the process or the thread may have left the signal blocked: libdispatch does.
    Signal.unblock([.urgent])
    Watchdog.shared.add(self)
  }

  /// Processor time that the calling thread has used, in nanoseconds.
  package static var processorTime: Int { ThreadHandle.processorTime }

  /// Ends the watch. To be called on the same thread, before it ends.
  package func end() { Watchdog.shared.remove(self) }

  @inline(__always)
  func begin(_ universe: UnsafeMutablePointer<lb_universe>, milliseconds: Int) {
    self.universe.store(UInt(bitPattern: universe), ordering: .relaxed)
    limit.store(milliseconds, ordering: .relaxed)
    calls.store(calls.load(ordering: .relaxed) &+ 1, ordering: .releasing)
  }

  @inline(__always)
  func finish() { calls.store(calls.load(ordering: .relaxed) &+ 1, ordering: .releasing) }

  /// What runs in the call that is going on. Not closed while the watchdog looks.
  private var current: UnsafeMutablePointer<lb_universe>? {
    UnsafeMutablePointer(bitPattern: universe.load(ordering: .relaxed))
  }

  fileprivate func check(cancelled: Bool) {
    let call = calls.load(ordering: .acquiring)
    guard call & 1 == 1 else { return }
    if let universe = current, let owner = universe.pointee.owner {
      let state = Unmanaged<LuaState>.fromOpaque(owner)
      state._withUnsafeGuaranteedRef { _ = $0.samples.add(1, ordering: .relaxed) }
    }
    let now = thread.processorTime / 1_000_000
    if call != seenCall {
      seenCall = call
      seenAt = now
      if !cancelled { return }
    }
    guard cancelled || now - seenAt >= limit.load(ordering: .relaxed) else { return }
    guard calls.load(ordering: .acquiring) == call, let universe = current else { return }
    lb_request_stop(universe, cancelled ? LB_STOP_CANCELLED : LB_STOP_TIME)
    thread.send(.urgent)
  }
}

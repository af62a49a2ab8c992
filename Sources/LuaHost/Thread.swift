internal import CLuaBridge  // its headers define the pthread types that Glibc has too
internal import Glibc

/// A POSIX thread with a stack that Lua's C recursion fits into, whatever the main thread's limits are.
package final class Thread: @unchecked Sendable {
  private static let stackSize = 8 << 20
  private let body: @Sendable () -> Void
  private var handle = pthread_t()

  package init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  /// Starts the thread. When the system has no more threads, the body runs here instead.
  package func start() {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    let box = Unmanaged.passRetained(self)
    let status = pthread_create(&handle, &attributes, Self.main, box.toOpaque())
    if status != 0 {
      box.release()
      body()
      joined = true
    }
  }

  package func join() {
    guard !joined else { return }
    joined = true
    pthread_join(handle, nil)
  }

  private var joined = false
  private static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    box in
    guard let box else { return nil }
    Unmanaged<Thread>.fromOpaque(box).takeRetainedValue().body()
    return nil
  }
}

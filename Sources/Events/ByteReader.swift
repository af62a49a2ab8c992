internal import Glibc
internal import JSONScan
internal import Synchronization

/// The bytes of one source, for `js_open`.
final class ByteReader {
  private var descriptor: Int32 = -1
  private var ownsDescriptor = false
  private var bytes: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private let cancelled: Cancellation
  /// Set when reading failed.
  private(set) var failure: Int32?
  /// Whether the source is a file, of which an empty one is damaged, and not a pipe.
  private(set) var isFile = false

  init(_ source: EventSource, cancelled: Cancellation) throws(SourceProblem) {
    self.cancelled = cancelled
    switch source.origin {
    case .bytes(let bytes): self.bytes = bytes
    case .standardInput: descriptor = STDIN_FILENO
    case .file(let path):
      descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else { throw SourceProblem(name: source.name, errno: errno) }
      ownsDescriptor = true
      var status = stat()
      isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
  }

  deinit { if ownsDescriptor { close(descriptor) } }

  /// For `js_open`: the context is the unretained reader.
  static let read: js_read_fn = { context, into, capacity in
    guard let context, let into else { return -1 }
    return Unmanaged<ByteReader>.fromOpaque(context)._withUnsafeGuaranteedRef {
      $0.read(into, capacity)
    }
  }

  /// Until a pipe has a writer and something to read, or the run is cancelled: opening or reading that
  /// blocks would not notice.
  private func wait() {
    var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while !cancelled.isSet, poll(&state, 1, 100) == 0 {}
  }

  private func read(_ into: UnsafeMutablePointer<UInt8>, _ capacity: Int) -> Int {
    guard descriptor >= 0 else {
      let count = min(capacity, bytes.count - position)
      guard count > 0 else { return 0 }
      bytes.withUnsafeBytes { bytes in
        UnsafeMutableRawBufferPointer(start: into, count: count).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[position..<position + count]))
      }
      position += count
      return count
    }
    while true {
      if !isFile { wait() }
      if cancelled.isSet || isAtEnd { return 0 }
      let got = Glibc.read(descriptor, into, capacity)
      if got >= 0 {
        isAtEnd = isFile && got < capacity  // saves asking again, of thousands of small files
        return got
      }
      if errno == EINTR || errno == EAGAIN { continue }
      failure = errno
      return -1
    }
  }
}

/// Set once, by a signal or a deadline; looked at between batches.
package final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)
  /// One that is not set.
  package init() {}
  /// Whether the run is to end. Cheap: no other thread waits for it.
  package var isSet: Bool { flag.load(ordering: .relaxed) }
  /// Ends the run. It cannot be taken back; safe in a signal's handler.
  package func set() { flag.store(true, ordering: .relaxed) }
}

internal import JSONScan
internal import Synchronization
internal import System

/// The bytes of one source, for `js_open`.
final class ByteReader {
  private let file: OpenFile?
  /// Nil for bytes in memory.
  private let descriptor: Descriptor?
  private var bytes: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private let cancelled: Cancellation
  /// Set when reading failed.
  private(set) var failure: SystemError?
  /// Whether the source is a file, of which an empty one is damaged, and not a pipe.
  let isFile: Bool

  init(_ source: EventSource, cancelled: Cancellation) throws(SourceProblem) {
    self.cancelled = cancelled
    switch source.origin {
    case .bytes(let bytes):
      self.bytes = bytes
      file = nil
      descriptor = nil
      isFile = false
    case .standardInput:
      file = nil
      descriptor = .input
      isFile = false
    case .file(let path):
      do throws(SystemError) {
        let file = try OpenFile(path, .reading)
        descriptor = file.descriptor
        isFile = try file.status().kind == .regular
        self.file = consume file
      } catch {
        throw SourceProblem(name: source.name, error)
      }
    }
  }

  /// For `js_open`: the context is the unretained reader.
  static let read: js_read_fn = { context, into, capacity in
    guard let context, let into else { return -1 }
    return Unmanaged<ByteReader>.fromOpaque(context)._withUnsafeGuaranteedRef {
      $0.read(into, capacity)
    }
  }

  /// Until a pipe has a writer and something to read, or the run is cancelled: opening or reading that
  /// blocks would not notice.
  private func wait(for descriptor: Descriptor) {
    while !cancelled.isSet, !descriptor.hasInput(milliseconds: 100) {}
  }

  private func read(_ into: UnsafeMutablePointer<UInt8>, _ capacity: Int) -> Int {
    guard let descriptor else {
      let count = min(capacity, bytes.count - position)
      guard count > 0 else { return 0 }
      bytes.withUnsafeBytes { bytes in
        UnsafeMutableRawBufferPointer(start: into, count: count).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[position..<position + count]))
      }
      position += count
      return count
    }
    let space = UnsafeMutableRawBufferPointer(start: into, count: capacity)
    while true {
      if !isFile { wait(for: descriptor) }
      if cancelled.isSet || isAtEnd { return 0 }
      do throws(SystemError) {
        guard let got = try descriptor.readNow(into: space) else { continue }
        isAtEnd = isFile && got < capacity  // saves asking again, of thousands of small files
        return got
      } catch {
        failure = error
        return -1
      }
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

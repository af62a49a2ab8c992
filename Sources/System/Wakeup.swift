internal import Glibc

/// Wakes a thread that waits for input, from other threads and from handlers of signals.
package final class Wakeup: Sendable {
  private let reader: Int32
  private let writer: Int32

  /// Where the system has no more descriptors, it wakes nothing.
  package init() {
    guard let ends = try? OpenFile.pipe().take() else {
      reader = -1
      writer = -1
      return
    }
    reader = ends.reader
    writer = ends.writer
    descriptor.stopWaiting()
    Descriptor(writer, name: "pipe").stopWaiting()
  }

  deinit {
    if reader >= 0 { close(reader) }
    if writer >= 0 { close(writer) }
  }

  /// Has something to read once it was woken.
  package var descriptor: Descriptor { Descriptor(reader, name: "pipe") }

  /// For `wake(number:)`; -1 when there is none.
  package var number: Int32 { writer }

  /// Makes `descriptor` have something to read.
  package func wake() { Self.wake(number: writer) }

  /// Safe in a handler of a signal.
  package static func wake(number: Int32) {
    guard number >= 0 else { return }
    let code = errno
    var byte: UInt8 = 0
    // A full pipe wakes too.
    _ = write(number, &byte, 1)
    errno = code
  }

  /// Waits for the next wakeup from here on.
  package func forget() {
    while let bytes = try? descriptor.bytes(atMost: 256, waits: false), bytes.count == 256 {}
  }
}

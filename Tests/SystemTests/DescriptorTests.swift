import Glibc
import Testing

@testable import System

@Suite struct DescriptorTests {
  /// The ends of a pipe that closes with the value.
  private final class Ends: Sendable {
    let reader: Descriptor
    let writer: Descriptor

    init() throws {
      let ends = try OpenFile.pipe().take()
      reader = Descriptor(ends.reader, name: "reader")
      writer = Descriptor(ends.writer, name: "writer")
    }

    func closeReader() { close(reader.number) }
    func closeWriter() { close(writer.number) }
  }

  @Test("what is written is read whole, though neither end waits and the pipe holds less")
  func manyShortWrites() throws {
    let ends = try Ends()
    ends.writer.stopWaiting()
    ends.reader.stopWaiting()
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let thread = Thread {
      try? ends.writer.write(bytes)
      ends.closeWriter()
    }
    try thread.startElsewhere()
    let read = try ends.reader.bytesToEnd()
    thread.join()
    #expect(read == bytes)
    ends.closeReader()
  }

  @Test("reading and writing go on after signals")
  func interrupted() throws {
    let handlers = SignalHandlers()
    let signal = Signal(rawValue: SIGUSR1)
    // With a stack of its own a handler interrupts system calls.
    handlers.set([signal], ownStack: true) { _ in }
    defer { handlers.restore([signal]) }
    let ends = try Ends()
    let read = Monitor<(handle: ThreadHandle?, bytes: [UInt8]?)>((nil, nil))
    let thread = Thread {
      read.change { $0.handle = ThreadHandle() }
      let bytes = try? ends.reader.bytesToEnd()
      read.change { $0.bytes = bytes ?? [] }
    }
    try thread.startElsewhere()
    let handle = read.wait(until: { $0.handle != nil }) { $0.handle }
    for _ in 0..<20 {
      handle?.send(signal)
      Thread.sleep(milliseconds: 1)
    }
    try ends.writer.write("all of it")
    ends.closeWriter()
    #expect(read.wait(until: { $0.bytes != nil }) { $0.bytes } == Array("all of it".utf8))
    thread.join()
    ends.closeReader()
  }

  @Test("a pipe without a reader is an error with a name")
  func brokenPipe() throws {
    Signal.ignoreBrokenPipes()
    let ends = try Ends()
    ends.closeReader()
    let error = #expect(throws: SystemError.self) { try ends.writer.write("x") }
    #expect(error?.isBrokenPipe == true)
    #expect(error?.description == "writer: cannot be written: Broken pipe")
    ends.closeWriter()
  }

  @Test("a full device is an error")
  func full() throws {
    let file = try OpenFile("/dev/full", .writing)
    let error = #expect(throws: SystemError.self) { try file.descriptor.write("x") }
    #expect(error?.message == "cannot be written: No space left on device")
  }

  @Test("reading ends at the limit")
  func limit() throws {
    let error = #expect(throws: SystemError.self) {
      let file = try OpenFile("/dev/zero", .reading)
      _ = try file.descriptor.bytesToEnd(limit: 100_000)
    }
    #expect(error?.cause == .tooLarge(limit: 100_000))
  }

  @Test("a wait for several says which is ready, that time is over, or that one is closed")
  func waiting() throws {
    let one = try Ends()
    let other = try Ends()
    #expect(Descriptor.waitForInput(of: [one.reader, other.reader], milliseconds: 0) == .timeout)
    try other.writer.write("x")
    #expect(Descriptor.waitForInput(of: [one.reader, other.reader]) == .ready(other.reader))
    one.closeReader()
    #expect(Descriptor.waitForInput(of: [one.reader]) == .closed)
    for descriptor in [one.writer, other.reader, other.writer] { close(descriptor.number) }
  }

  @Test("a wakeup is seen once, and a second one too")
  func wakeups() {
    let wakeup = Wakeup()
    #expect(!wakeup.descriptor.hasInput())
    wakeup.wake()
    wakeup.wake()
    #expect(wakeup.descriptor.hasInput())
    wakeup.forget()
    #expect(!wakeup.descriptor.hasInput())
    wakeup.wake()
    #expect(wakeup.descriptor.hasInput())
  }
}

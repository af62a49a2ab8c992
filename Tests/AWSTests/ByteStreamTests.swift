import Synchronization
import Testing

@testable import AWS

@Suite(.timeLimit(.minutes(1)))
struct ByteStreamTests {
  /// What a stream asks of its sender.
  private final class Sender: Sendable {
    let resumed = Mutex(0)
    let abandoned = Mutex(0)

    func stream() -> ByteStream {
      ByteStream(
        resume: { [self] in resumed.withLock { $0 += 1 } },
        abandon: { [self] in abandoned.withLock { $0 += 1 } })
    }
  }

  private static let megabyte = [UInt8](repeating: 0x61, count: 1 << 20)

  @Test func bytesComeInOrderAndThenNil() async throws {
    let stream = Sender().stream()
    for byte in 1...3 { #expect(stream.offer([UInt8(byte)])) }
    stream.end(.complete)
    var bytes: [UInt8] = []
    while let more = try await stream.next() { bytes += more }
    #expect(bytes == [1, 2, 3])
    #expect(try await stream.next() == nil)
  }

  @Test func whatArrivedBeforeAFailureIsRead() async throws {
    let stream = Sender().stream()
    #expect(stream.offer([1]))
    stream.end(.failed(HTTPError(.reset, "gone", mayHaveActed: true)))
    stream.end(.complete)
    #expect(try await stream.next() == [1])
    await #expect(throws: HTTPError.self) { try await stream.next() }
    await #expect(throws: HTTPError.self) { try await stream.next() }
  }

  @Test func theSenderIsHeldBackUntilHalfIsRead() async throws {
    let sender = Sender()
    let stream = sender.stream()
    for _ in 0..<4 { #expect(stream.offer(Array(Self.megabyte.prefix(1 << 18)))) }
    #expect(!stream.offer([1]))
    _ = try await stream.next()
    _ = try await stream.next()
    #expect(sender.resumed.withLock { $0 } == 0)
    _ = try await stream.next()
    #expect(sender.resumed.withLock { $0 } == 1)
    #expect(stream.offer([1]))
  }

  @Test func aReaderWaitsForBytes() async throws {
    let stream = Sender().stream()
    let reader = Task { try await stream.next() }
    #expect(stream.offer([7]))
    #expect(try await reader.value == [7])
  }

  @Test func twoReadersBothGetTheirShare() async throws {
    let stream = Sender().stream()
    let readers = (0..<2).map { _ in Task { try await stream.next() } }
    #expect(stream.offer([1]))
    #expect(stream.offer([2]))
    var bytes: [UInt8] = []
    for reader in readers { bytes += try await reader.value ?? [] }
    #expect(bytes.sorted() == [1, 2])
  }

  @Test(arguments: [false, true]) func aCancelledReaderEndsTheTransfer(isEarly: Bool) async {
    let sender = Sender()
    let stream = sender.stream()
    let reader = Task {
      if isEarly { while !Task.isCancelled { await Task.yield() } }
      return try await stream.next()
    }
    reader.cancel()
    let result = await reader.result
    #expect(throws: HTTPError.self) { try result.get() }
    #expect(sender.abandoned.withLock { $0 } == 1)
  }

  @Test func aStreamThatNobodyHoldsEndsTheTransfer() {
    let sender = Sender()
    do { _ = sender.stream() }
    #expect(sender.abandoned.withLock { $0 } == 1)
  }
}

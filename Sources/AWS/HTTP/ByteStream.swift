internal import Synchronization

/// The bytes of a response as they arrive; each goes to one reader. The sender stops when too many wait and goes
/// on when they were read. A stream that nobody holds, or whose reader is cancelled, ends its transfer.
package final class ByteStream: Sendable {
  /// How many bytes may wait before the sender is stopped.
  static let highWater = 1 << 20

  private struct State {
    var chunks: [[UInt8]] = []
    var waiting = 0
    var ending: Ending?
    var readers: [CheckedContinuation<Void, Never>] = []
    var isPaused = false

    mutating func takeReaders() -> [CheckedContinuation<Void, Never>] {
      defer { readers = [] }
      return readers
    }
  }

  enum Ending: Sendable {
    case complete
    case failed(HTTPError)
  }

  private let state = Mutex(State())
  /// Goes on with a stopped transfer; ends one that nobody wants.
  private let resume: @Sendable () -> Void
  private let abandon: @Sendable () -> Void

  init(resume: @escaping @Sendable () -> Void, abandon: @escaping @Sendable () -> Void) {
    self.resume = resume
    self.abandon = abandon
  }

  deinit { abandon() }

  /// A stream that is already here.
  package convenience init(bytes: [UInt8]) {
    self.init(resume: {}, abandon: {})
    _ = offer(bytes)
    end(.complete)
  }

  /// Adds bytes; false when the sender has to stop before them and offer them again after `resume`.
  func offer(_ bytes: [UInt8]) -> Bool {
    let readers = state.withLock { state -> [CheckedContinuation<Void, Never>]? in
      guard state.waiting < Self.highWater else {
        state.isPaused = true
        return nil
      }
      if !bytes.isEmpty { state.chunks.append(bytes) }
      state.waiting += bytes.count
      return state.takeReaders()
    }
    guard let readers else { return false }
    for reader in readers { reader.resume() }
    return true
  }

  func end(_ ending: Ending) {
    let readers = state.withLock { state in
      if state.ending == nil { state.ending = ending }
      return state.takeReaders()
    }
    for reader in readers { reader.resume() }
  }

  /// The next bytes; nil after the last.
  package func next() async throws(HTTPError) -> [UInt8]? {
    while true {
      let taken = state.withLock { state -> (chunk: [UInt8]?, ending: Ending?, resumes: Bool) in
        guard !state.chunks.isEmpty else { return (nil, state.ending, false) }
        let chunk = state.chunks.removeFirst()
        state.waiting -= chunk.count
        let resumes = state.isPaused && state.waiting < Self.highWater / 2
        if resumes { state.isPaused = false }
        return (chunk, nil, resumes)
      }
      if taken.resumes { resume() }
      if let chunk = taken.chunk { return chunk }
      switch taken.ending {
      case .complete?: return nil
      case .failed(let error)?: throw error
      case nil: await arrival()
      }
    }
  }

  private func arrival() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          guard state.chunks.isEmpty, state.ending == nil else { return true }
          state.readers.append(continuation)
          return false
        }
        if isReady { continuation.resume() }
      }
    } onCancel: {
      end(.failed(.cancelled))
      abandon()
    }
  }
}

internal import CCurl
internal import Synchronization
internal import System

/// Sends requests through one curl multi handle, on a thread of its own: connections are reused, HTTP/2 is used
/// where offered, certificates are verified, and redirects are never followed.
///
/// Meant to be one for the process. Proxies come from the environment, as libcurl reads it (`HTTPS_PROXY`,
/// `NO_PROXY`, …).
package final class CurlTransport: HTTPTransport {
  private let loop: CurlLoop

  package init() { loop = CurlLoop() }

  deinit { loop.stop() }

  package func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
    let number = loop.nextNumber()
    let isCancelled = Mutex(false)
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        // Nothing is sent for a task that was cancelled, and no cancellation comes before its start.
        isCancelled.withLock { isCancelled in
          if isCancelled {
            continuation.resume(returning: Result<HTTPResponse, HTTPError>.failure(.cancelled))
          } else {
            loop.post(.start(number, request, continuation))
          }
        }
      }
    } onCancel: {
      isCancelled.withLock { isCancelled in
        isCancelled = true
        loop.post(.cancel(number))
      }
    }
    return try result.get()
  }
}

extension HTTPError {
  static let cancelled = HTTPError(.cancelled, "cancelled", mayHaveActed: true)
}

/// What `send` waits for.
typealias Answer = CheckedContinuation<Result<HTTPResponse, HTTPError>, Never>

/// The thread that owns the multi handle. Others talk to it by posting orders.
final class CurlLoop: Sendable {
  enum Order: Sendable {
    case start(Int, HTTPRequest, Answer)
    case resume(Int)
    case cancel(Int)
    case stop
  }

  /// The longest wait while libcurl has nothing to do, in seconds. Orders end it.
  private static let longestPoll = 10.0

  private nonisolated(unsafe) let multi: OpaquePointer?
  private struct Inbox {
    var orders: [Order] = []
    /// No orders are taken any more: the multi handle is about to go.
    var isClosed = false
  }
  private let inbox = Mutex(Inbox())
  private let numbers = Atomic<Int>(0)
  private let thread = Mutex<Thread?>(nil)

  init() {
    Self.initialise
    multi = curl_multi_init().map { OpaquePointer($0) }
  }

  /// libcurl's own start is not safe from several threads at once.
  private static let initialise: Void = { _ = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) }()

  func nextNumber() -> Int { numbers.add(1, ordering: .relaxed).newValue }

  func post(_ order: Order) {
    guard startThread() else {
      if case .start(_, _, let answer) = order {
        let error = HTTPError(.other, "no thread can be started", mayHaveActed: false)
        answer.resume(returning: .failure(error))
      }
      return
    }
    inbox.withLock { inbox in
      guard !inbox.isClosed else { return }
      inbox.orders.append(order)
      curl_multi_wakeup(handle)
    }
  }

  private var handle: UnsafeMutableRawPointer? { multi.map { UnsafeMutableRawPointer($0) } }

  /// Ends the thread when what it does is done. The last user is gone by then.
  func stop() {
    inbox.withLock { inbox in
      inbox.orders.append(.stop)
      inbox.isClosed = true
      curl_multi_wakeup(handle)
    }
    thread.withLock({ $0 })?.join()
    curl_multi_cleanup(handle)
  }

  private func startThread() -> Bool {
    thread.withLock { thread in
      guard thread == nil else { return true }
      let started = Thread { self.run() }
      // Ctrl-C belongs to the thread that runs Lua.
      do throws(SystemError) { try started.startElsewhere(takesSignals: false) } catch {
        return false
      }
      thread = started
      return true
    }
  }

  // ---- on the thread ---------------------------------------------------------------------------
  private func run() {
    var transfers: [Int: CurlTransfer] = [:]
    var lastLook = ContinuousClock.now
    while true {
      let orders = inbox.withLock { inbox in
        defer { inbox.orders = [] }
        return inbox.orders
      }
      for order in orders {
        guard take(order, &transfers) else { return abandon(transfers) }
      }
      var running: Int32 = 0
      curl_multi_perform(handle, &running)
      finishTransfers(&transfers)
      // Four looks before a stall is one. libcurl's own limit is an average over seconds.
      let pause = transfers.values.lazy.map { $0.stallTimeout / 4 }.min() ?? Self.longestPoll
      if lastLook.duration(to: .now) >= .seconds(pause) {
        lastLook = .now
        endStalled(&transfers)
      }
      let milliseconds = min(max(pause, 0.001), Self.longestPoll) * 1000
      curl_multi_poll(handle, nil, 0, Int32(milliseconds.rounded(.up)), nil)
    }
  }

  private func endStalled(_ transfers: inout [Int: CurlTransfer]) {
    for (number, transfer) in transfers where transfer.hasStalled(at: .now) {
      end(number, &transfers, transfer.stalled)
    }
  }

  private func end(_ number: Int, _ transfers: inout [Int: CurlTransfer], _ error: HTTPError) {
    guard let transfer = transfers.removeValue(forKey: number) else { return }
    transfer.fail(error)
    curl_multi_remove_handle(handle, transfer.easy)
  }

  /// False when the loop is to end.
  private func take(_ order: Order, _ transfers: inout [Int: CurlTransfer]) -> Bool {
    switch order {
    case .start(let number, let request, let answer):
      let transfer = CurlTransfer(number: number, request: request, answer: answer, loop: self)
      guard let easy = transfer.easy else { break }
      transfers[number] = transfer
      curl_multi_add_handle(handle, easy)
    case .resume(let number):
      if let easy = transfers[number]?.easy { curl_easy_pause(easy, CURLPAUSE_CONT) }
    case .cancel(let number):
      end(number, &transfers, .cancelled)
    case .stop:
      return false
    }
    return true
  }

  private func finishTransfers(_ transfers: inout [Int: CurlTransfer]) {
    var left: Int32 = 0
    while let message = curl_multi_info_read(handle, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else {
        continue
      }
      let code = ccurl_result(message)
      guard let number = transfers.first(where: { $0.value.easy == easy })?.key,
        let transfer = transfers.removeValue(forKey: number)
      else { continue }
      transfer.finish(code)
      curl_multi_remove_handle(handle, easy)
    }
  }

  private func abandon(_ transfers: [Int: CurlTransfer]) {
    for transfer in transfers.values {
      transfer.fail(.cancelled)
      curl_multi_remove_handle(handle, transfer.easy)
    }
  }
}

import FaultServer
import Testing

@testable import AWS

/// libcurl's transport and a server that misbehaves.
@Suite(.timeLimit(.minutes(1)))
struct TransportTests {
  static let ok = #"{"status":200,"body":"hello"}"#

  /// Sends a request on a transport of its own. Nothing takes a proxy's way, whatever the environment says.
  static func send(
    _ url: String, method: String = "GET", body: String = "", on transport: CurlTransport = .init(),
    _ change: (inout HTTPOptions) -> Void = { _ in }
  ) async throws(HTTPError) -> HTTPResponse {
    var request = HTTPRequest(method: method, url: url, body: Array(body.utf8))
    request.options.noProxy = true
    change(&request.options)
    return try await transport.send(request)
  }

  private func cause(
    _ url: String, method: String = "GET", body: String = "",
    _ change: (inout HTTPOptions) -> Void = { _ in }
  ) async -> HTTPError? {
    do throws(HTTPError) {
      _ = try await Self.send(url, method: method, body: body, change)
      return nil
    } catch {
      return error
    }
  }

  @Test func aRequestArrivesAsItIs() async throws {
    let server = try FaultServer([#"{"status":201,"headers":{"X-A":" b "},"body":"done"}"#])
    let response = try await Self.send(
      server.url + "/a/../b%2Fc?x=%20", method: "PUT", body: "body")
    #expect(response.status == 201 && response.headers["x-a"] == "b")
    #expect(String(decoding: response.body, as: UTF8.self) == "done")
    let request = try #require(server.requests().first)
    #expect(request.method == "PUT" && request.target == "/a/../b%2Fc?x=%20")
    #expect(request.body == "body")
    // What was not signed is not there.
    #expect(request.headers.keys.sorted() == ["content-length", "host"])
  }

  private static let faults: [(play: String, cause: HTTPError.Cause)] = [
    (#"{"end":"close"}"#, .reset),
    (#"{"end":"reset"}"#, .reset),
    (#"{"end":"stall"}"#, .stalled),
    (#"{"status":200,"body_size":100000,"cut":50000,"end":"close"}"#, .reset),
    (#"{"status":200,"body_size":100000,"cut":50000,"end":"reset"}"#, .reset),
    (#"{"status":200,"body_size":100000,"cut":50000,"end":"stall"}"#, .stalled),
    (#"{"status":500,"body_size":100000,"cut":1,"end":"stall"}"#, .stalled),
    (#"{"status":200,"body_size":2000000}"#, .bodyTooLarge),
    // Without a length, and with a false one.
    (#"{"status":200,"body_size":2000000,"headers":{"Content-Length":10000000}}"#, .bodyTooLarge),
  ]

  @Test(arguments: faults.indices, [false, true])
  func everyFaultHasItsCause(index: Int, isWrite: Bool) async throws {
    let (play, cause) = Self.faults[index]
    let server = try FaultServer([play])
    let error = await self.cause(server.url, method: "POST", body: "x") { options in
      options.stallTimeout = 0.3
      options.bodyLimit = 1_000_000
      options.mayRepeat = !isWrite
    }
    #expect(error?.cause == cause, "\(error?.message ?? "no error")")
    #expect(error?.mayHaveActed == true)
    #expect(server.requests().count == 1)
  }

  @Test func aPortWhereNobodyListensWasNotReached() async throws {
    let error = await cause("http://127.0.0.1:\(try FaultServer.deafPort())/?secret=hidden")
    #expect(error?.cause == .connectionRefused && error?.mayHaveActed == false)
    #expect(error?.message.contains("hidden") == false)
  }

  @Test func aNameThatIsNone() async {
    let error = await cause("http://none.invalid/?secret=hidden")
    #expect(error?.cause == .nameNotFound && error?.mayHaveActed == false)
    #expect(error?.message.contains("hidden") == false)
  }

  @Test(arguments: ["ftp://127.0.0.1/", "file:///etc/passwd", "http://", ""])
  func onlyHTTP(url: String) async {
    #expect(await cause(url)?.cause == .badURL)
  }

  @Test func aBodyOf300MBIsNotTakenIn() async throws {
    let server = try FaultServer([#"{"status":200,"body_size":314572800}"#])
    let error = await cause(server.url)
    #expect(error?.cause == .bodyTooLarge)
    #expect(error?.message == "the response has more than 268435456 bytes")
  }

  @Test func aBodyOf300MBIsReadAsAStream() async throws {
    let server = try FaultServer([#"{"status":200,"body_size":314572800}"#])
    let transport = CurlTransport()
    let response = try await Self.send(server.url, on: transport) { $0.streams = true }
    var count = 0
    while let bytes = try await response.stream?.next() { count += bytes.count }
    #expect(count == 314_572_800)
  }

  @Test func aSlowReaderIsNoStall() async throws {
    let server = try FaultServer([#"{"status":200,"body_size":8000000}"#])
    let transport = CurlTransport()
    let response = try await Self.send(server.url, on: transport) {
      $0.streams = true
      $0.stallTimeout = 0.05
    }
    // Reads when the sender has been held back for longer than a stall may last. What is awaited is time itself.
    try await Task.sleep(for: .milliseconds(200))
    var count = 0
    while let bytes = try await response.stream?.next() { count += bytes.count }
    #expect(count == 8_000_000)
  }

  @Test func aStreamThatStallsFailsWhereItStalls() async throws {
    let server = try FaultServer([#"{"status":200,"body_size":1000,"cut":10,"end":"stall"}"#])
    let transport = CurlTransport()
    let response = try await Self.send(server.url, on: transport) {
      $0.streams = true
      $0.stallTimeout = 0.3
    }
    #expect(try await response.stream?.next()?.count == 10)
    await #expect { try await response.stream?.next() } throws: {
      ($0 as? HTTPError)?.cause == .stalled
    }
  }

  @Test func anAbandonedStreamLeavesTheLoopToOthers() async throws {
    let server = try FaultServer([#"{"status":200,"body_size":100000000}"#, Self.ok])
    let transport = CurlTransport()
    do {
      let response = try await Self.send(server.url, on: transport) { $0.streams = true }
      _ = try await response.stream?.next()
    }
    let next = try await Self.send(server.url, on: transport)
    #expect(String(decoding: next.body, as: UTF8.self) == "hello")
  }

  @Test func aTransportMayGoBeforeItsStream() async throws {
    let server = try FaultServer([#"{"status":200,"body_size":100000000}"#])
    var transport: CurlTransport? = CurlTransport()
    let response = try await Self.send(server.url, on: try #require(transport)) {
      $0.streams = true
    }
    transport = nil
    await #expect(throws: HTTPError.self) {
      while try await response.stream?.next() != nil {}
    }
  }

  @Test func aCancelledCallEnds() async throws {
    let server = try FaultServer([#"{"end":"stall"}"#])
    let url = server.url
    let call = Task { await self.cause(url) }
    _ = await server.arrival()
    call.cancel()
    #expect(await call.value?.cause == .cancelled)
  }

  @Test func nothingIsSentForATaskThatWasCancelledBefore() async throws {
    let server = try FaultServer([Self.ok])
    let url = server.url
    let call = Task {
      while !Task.isCancelled { await Task.yield() }
      return await self.cause(url)
    }
    call.cancel()
    #expect(await call.value?.cause == .cancelled)
    #expect(server.requests().isEmpty)
  }

  // ---- kept connections ------------------------------------------------------------------------
  @Test func connectionsAreReused() async throws {
    let server = try FaultServer([Self.ok])
    let transport = CurlTransport()
    for _ in 0..<3 { _ = try await Self.send(server.url, on: transport) }
    #expect(server.requests().map(\.connection) == [1, 1, 1])
  }

  @Test func aConnectionThatTheServerClosedIsNotMissed() async throws {
    let server = try FaultServer([#"{"status":200,"end":"close"}"#])
    let transport = CurlTransport()
    for _ in 0..<3 {
      _ = try await Self.send(server.url, method: "POST", body: "x", on: transport) {
        $0.mayRepeat = false
      }
    }
    #expect(server.requests().map(\.connection) == [1, 2, 3])
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "GET", "PATCH"], ["", "body"])
  func aKeptConnectionThatDiesTakesAReadToANewOne(method: String, body: String) async throws {
    let server = try FaultServer([Self.ok, #"{"end":"close"}"#, Self.ok])
    let transport = CurlTransport()
    _ = try await Self.send(server.url, on: transport)
    let response = try await Self.send(server.url, method: method, body: body, on: transport)
    #expect(response.status == 200)
    #expect(server.requests().map(\.connection) == [1, 1, 2])
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "PATCH"], ["", "body"])
  func aWriteIsNotSentAgainWhenItsConnectionDies(method: String, body: String) async throws {
    let server = try FaultServer([Self.ok, #"{"end":"close"}"#, Self.ok])
    let transport = CurlTransport()
    _ = try await Self.send(server.url, on: transport)
    await #expect {
      try await Self.send(server.url, method: method, body: body, on: transport) {
        $0.mayRepeat = false
      }
    } throws: {
      ($0 as? HTTPError)?.cause == .reset && ($0 as? HTTPError)?.mayHaveActed == true
    }
    #expect(server.requests().map(\.body) == ["", body])
  }

  // ---- TLS -------------------------------------------------------------------------------------
  @Test func aCertificateIsTrustedWhenItsFileIsGiven() async throws {
    let server = try FaultServer([Self.ok], settings: #""tls":"127.0.0.1""#)
    #expect(try await Self.send(server.url) { $0.caBundle = server.certificate }.status == 200)
  }

  @Test(arguments: ["127.0.0.1", "wrong.example"])
  func nothingIsSentToAServerThatIsNotProven(name: String) async throws {
    let server = try FaultServer([Self.ok], settings: #""tls":"\#(name)""#)
    let bundle = name == "127.0.0.1" ? nil : server.certificate
    let error = await cause(server.url) { $0.caBundle = bundle }
    #expect(error?.cause == .tls && error?.mayHaveActed == false)
    #expect(server.requests().isEmpty)
  }

  @Test func aServerWithoutTLSIsNotSpokenTo() async throws {
    let server = try FaultServer([#"{"status":200,"end":"close"}"#])
    let url = "https://127.0.0.1:\(server.port)/"
    let error = await cause(url) {
      $0.stallTimeout = 0.3; $0.connectTimeout = 0.3
    }
    #expect([.handshake, .connectTimeout].contains(error?.cause))
    #expect(error?.mayHaveActed == false)
  }
}

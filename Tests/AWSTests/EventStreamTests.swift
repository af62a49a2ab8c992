@testable import AWS
import Testing

struct EventStreamTests {
  /// A message of text headers and a payload.
  static func message(_ headers: [(String, String)], _ payload: String) -> [UInt8] {
    func number(_ value: some FixedWidthInteger) -> [UInt8] {
      withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }
    var block: [UInt8] = []
    for (name, value) in headers {
      block += [UInt8(name.utf8.count)] + Array(name.utf8) + [7]
      block += number(UInt16(value.utf8.count)) + Array(value.utf8)
    }
    var bytes = number(UInt32(16 + block.count + payload.utf8.count)) + number(UInt32(block.count))
    bytes += number(CyclicChecksum<UInt32>.crc32.value(of: bytes))
    bytes += block + Array(payload.utf8)
    return bytes + number(CyclicChecksum<UInt32>.crc32.value(of: bytes))
  }

  static let sold = message(
    [(":message-type", "event"), (":event-type", "Sold"), ("Place", "Rome")], #"{"Name":"cup"}"#)
  static let unknown = message([(":message-type", "event"), (":event-type", "New")], "{}")
  static let failed = message(
    [(":message-type", "exception"), (":exception-type", "Failed")], #"{"message":"gone","Left":3}"#
  )
  static let broken = message(
    [(":message-type", "error"), (":error-code", "Internal"), (":error-message", "oops")], "")

  private func model() throws -> ServiceModel {
    try ShopModel.model(
      #""protocol":"rest-json""#, members: #""E":{"shape":"Events"}"#, shape: #","payload":"E""#)
  }

  /// The stream of an answer whose bytes come in chunks of this size.
  private func stream(_ bytes: [UInt8], chunk: Int) throws -> EventStream {
    let source = ByteStream(resume: {}, abandon: {})
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      _ = source.offer(Array(bytes[start..<min(start + chunk, bytes.count)]))
    }
    source.end(.complete)
    let model = try model()
    let response = HTTPResponse(status: 200, headers: [:], body: [], stream: source)
    let result = try ResponseParser(model).parse(ShopModel.operation(model), response)
    guard case .events(let events)? = result["E"] else { throw ShopModel.Missing() }
    return events
  }

  @Test(arguments: [1, 7, 1000]) func eventsComeWholeHoweverTheirBytesCome(chunk: Int) async throws
  {
    let events = try stream(Self.sold + Self.unknown + Self.sold, chunk: chunk)
    for _ in 0..<2 {
      let event = try #require(try await events.next())
      #expect(ShopModel.json(event) == #"{"Sold":{"Place":"Rome","Item":{"Name":"cup"}}}"#)
    }
    #expect(try await events.next() == nil)
  }

  @Test func exceptionsEndTheStream() async throws {
    let events = try stream(Self.failed + Self.sold, chunk: 1000)
    let error = await #expect(throws: AWSError.self) { try await events.next() }
    #expect(error?.kind == .service && error?.code == "Shop.SoldOut" && error?.message == "gone")
    #expect(error?.details["Left"]?.integer == 3)
    #expect(try await events.next() == nil)
  }

  @Test func errorsOfTheProtocolAreTheServices() async throws {
    let events = try stream(Self.broken, chunk: 1000)
    let error = await #expect(throws: AWSError.self) { try await events.next() }
    #expect(error?.code == "Internal" && error?.message == "oops")
  }

  @Test func aStreamThatEndsInsideAnEventIsBroken() async throws {
    let events = try stream(Array(Self.sold.dropLast()), chunk: 1000)
    let error = await #expect(throws: AWSError.self) { try await events.next() }
    #expect(error?.kind == .response)
  }

  @Test func everyFlippedBitIsSeen() throws {
    for index in Self.sold.indices {
      var bytes = Self.sold
      bytes[index] ^= 0x10
      var decoder = EventStreamDecoder()
      decoder.append(bytes)
      // A longer length waits for bytes only when the prelude's checksum fits, and it cannot.
      #expect(throws: ResponseFault.self) { try decoder.next() }
    }
  }

  @Test func aWholeBodyIsAListOfEvents() throws {
    let model = try model()
    let result = try ResponseParser(model, readsWhole: true).parse(
      ShopModel.operation(model),
      HTTPResponse(status: 200, headers: [:], body: Self.sold + Self.broken))
    #expect(
      ShopModel.json(result)
        == #"{"E":[{"Sold":{"Place":"Rome","Item":{"Name":"cup"}}},{"error":{"code":"Internal","message":"oops"}}]}"#
    )
  }
}

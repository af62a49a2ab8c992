/// One message of a stream of events.
struct EventMessage {
  enum Header {
    case boolean(Bool)
    case integer(Int64)
    case bytes([UInt8])
    case text(String)
    /// Milliseconds since 1970.
    case time(Int64)
  }

  var headers: [String: Header] = [:]
  var payload: [UInt8] = []

  func text(_ name: String) -> String? {
    if case .text(let text)? = headers[name] { text } else { nil }
  }
}

/// Cuts bytes into messages of `application/vnd.amazon.eventstream`. Source: Smithy, "Amazon Event Stream
/// Specification": a prelude of total length, length of headers and its CRC32; headers; payload; the CRC32 of
/// all that.
struct EventStreamDecoder {
  private static let preludeLength = 12
  /// Of the specification: 16 MiB of payload, 128 KiB of headers; some more is borne, as botocore does.
  private static let lengthLimit = 24 << 20
  private static let headerLimit = 128 << 10

  private var buffer: [UInt8] = []
  private var at = 0

  /// Whether bytes wait that are not a whole message.
  var isInsideMessage: Bool { at < buffer.count }

  mutating func append(_ bytes: [UInt8]) {
    if at > 0 {
      buffer.removeFirst(at)
      at = 0
    }
    buffer.append(contentsOf: bytes)
  }

  /// The next whole message; nil when more bytes are needed for it.
  mutating func next() throws(ResponseFault) -> EventMessage? {
    guard buffer.count - at >= Self.preludeLength else { return nil }
    let prelude = EventBytes(buffer[at..<(at + Self.preludeLength)])
    let (total, headers) = (Int(prelude.word(0)), Int(prelude.word(4)))
    try check(prelude.word(8), buffer[at..<(at + 8)], of: "prelude")
    guard total >= Self.preludeLength + headers + 4, total <= Self.lengthLimit,
      headers <= Self.headerLimit
    else {
      throw ResponseFault(
        expected: "an event of at most \(Self.lengthLimit) bytes",
        found: "one of \(total) with \(headers) of headers")
    }
    guard buffer.count - at >= total else { return nil }
    let message = buffer[at..<(at + total)]
    try check(EventBytes(message.suffix(4)).word(0), message.dropLast(4), of: "event")
    at += total
    let headersStart = message.startIndex + Self.preludeLength
    var result = EventMessage()
    result.headers = try Self.headers(message[headersStart..<(headersStart + headers)])
    result.payload = Array(message[(headersStart + headers)..<(message.endIndex - 4)])
    return result
  }

  private func check(
    _ expected: UInt32, _ bytes: ArraySlice<UInt8>, of part: String
  ) throws(ResponseFault) {
    guard CyclicChecksum<UInt32>.crc32.value(of: bytes) == expected else {
      throw ResponseFault(expected: "an \(part) that its checksum fits", found: "another checksum")
    }
  }

  private static func headers(
    _ bytes: ArraySlice<UInt8>
  ) throws(ResponseFault) -> [String: EventMessage.Header] {
    var reader = EventBytes(bytes)
    var headers: [String: EventMessage.Header] = [:]
    while !reader.isEmpty {
      guard let length = reader.take(1), let name = reader.bytes(Int(length)),
        let type = reader.take(1), let value = value(type, &reader)
      else { throw ResponseFault(expected: "an event's header", found: "other bytes") }
      headers[String(decoding: name, as: UTF8.self)] = value
    }
    return headers
  }

  private static func value(_ type: UInt64, _ reader: inout EventBytes) -> EventMessage.Header? {
    switch type {
    case 0: .boolean(true)
    case 1: .boolean(false)
    case 2: reader.take(1).map { .integer(Int64(Int8(truncatingIfNeeded: $0))) }
    case 3: reader.take(2).map { .integer(Int64(Int16(truncatingIfNeeded: $0))) }
    case 4: reader.take(4).map { .integer(Int64(Int32(truncatingIfNeeded: $0))) }
    case 5: reader.take(8).map { .integer(Int64(bitPattern: $0)) }
    case 6: reader.take(2).flatMap { reader.bytes(Int($0)) }.map { .bytes(Array($0)) }
    case 7:
      reader.take(2).flatMap { reader.bytes(Int($0)) }
        .flatMap { String(validating: $0, as: UTF8.self) }.map { .text($0) }
    case 8: reader.take(8).map { .time(Int64(bitPattern: $0)) }
    case 9: reader.bytes(16).map { .bytes(Array($0)) }
    default: nil
    }
  }
}

/// Takes numbers, most significant byte first, off the front of bytes.
private struct EventBytes {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isEmpty: Bool { rest.isEmpty }

  func word(_ offset: Int) -> UInt32 {
    rest.dropFirst(offset).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  mutating func take(_ count: Int) -> UInt64? {
    bytes(count).map { $0.reduce(0) { $0 << 8 | UInt64($1) } }
  }

  mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
    guard rest.count >= count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }
}

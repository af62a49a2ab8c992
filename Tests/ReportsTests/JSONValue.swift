/// A JSON value as the tests read it back: strict, and with keys in the order written.
enum JSONValue: Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  struct Member: Equatable {
    let key: String
    let value: JSONValue
  }

  struct Malformed: Error {
    let position: Int
  }

  /// Parses one complete document.
  init(_ text: String) throws {
    var reader = JSONReader(bytes: Array(text.utf8))
    self = try reader.value()
    try reader.end()
  }

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var keys: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.key)
  }

  var items: [JSONValue] {
    guard case .array(let items) = self else { return [] }
    return items
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var position = 0

  mutating func value() throws -> JSONValue {
    switch peek {
    case "{": return try object()
    case "[": return try array()
    case "\"": return .string(try string())
    case "n": return try word("null", .null)
    case "t": return try word("true", .bool(true))
    case "f": return try word("false", .bool(false))
    default:
      let start = position
      while let next = peek, "-+.eE0123456789".unicodeScalars.contains(next) { position += 1 }
      guard position > start else { throw malformed }
      return .number(String(decoding: bytes[start..<position], as: UTF8.self))
    }
  }

  mutating func end() throws {
    skipBlanks()
    guard position == bytes.count else { throw malformed }
  }

  private var malformed: JSONValue.Malformed { .init(position: position) }

  private var peek: Unicode.Scalar? {
    mutating get {
      skipBlanks()
      return position < bytes.count ? Unicode.Scalar(bytes[position]) : nil
    }
  }

  private mutating func skipBlanks() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
      position += 1
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) throws {
    guard peek == scalar else { throw malformed }
    position += 1
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw malformed }
    position += word.utf8.count
    return value
  }

  private mutating func array() throws -> JSONValue {
    try take("[")
    var items: [JSONValue] = []
    while peek != "]" {
      if !items.isEmpty { try take(",") }
      items.append(try value())
    }
    try take("]")
    return .array(items)
  }

  private mutating func object() throws -> JSONValue {
    try take("{")
    var members: [JSONValue.Member] = []
    while peek != "}" {
      if !members.isEmpty { try take(",") }
      guard peek == "\"" else { throw malformed }
      let key = try string()
      try take(":")
      members.append(.init(key: key, value: try value()))
    }
    try take("}")
    return .object(members)
  }

  private mutating func string() throws -> String {
    try take("\"")
    var units: [UInt16] = []
    var run: [UInt8] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      let byte = bytes[position]
      position += 1
      guard byte >= 0x20 else { throw malformed }
      guard byte == UInt8(ascii: "\\") else {
        run.append(byte)
        continue
      }
      units += Array(String(decoding: run, as: UTF8.self).utf16)
      run = []
      units.append(try escape())
    }
    position += 1
    guard position <= bytes.count else { throw malformed }
    units += Array(String(decoding: run, as: UTF8.self).utf16)
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func escape() throws -> UInt16 {
    guard position < bytes.count else { throw malformed }
    let letter = Unicode.Scalar(bytes[position])
    position += 1
    let simple: [Unicode.Scalar: UInt16] = [
      "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9,
    ]
    if let unit = simple[letter] { return unit }
    let digits = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
    guard letter == "u", digits.count == 4, let unit = UInt16(digits, radix: 16) else {
      throw malformed
    }
    position += 4
    return unit
  }
}

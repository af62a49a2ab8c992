/// JSON with the place of each value, for messages about a pattern.
struct PatternJSON {
  indirect enum Value {
    case null
    case boolean(Bool)
    case number(String)
    case string(String)
    case array([PatternJSON])
    case object([Member])
  }
  struct Member {
    var name: String
    /// The place of the name.
    var offset: Int
    var value: PatternJSON
  }

  var value: Value
  var offset: Int

  static let deepest = 200

  /// Reads a whole document.
  static func parse(_ scanner: inout PatternScanner) throws(PatternError) -> PatternJSON {
    skip(&scanner)
    let value = try read(&scanner, depth: 0)
    skip(&scanner)
    guard scanner.isAtEnd else { throw scanner.expected("nothing after the closing }") }
    return value
  }

  var found: String {
    switch value {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let text): "the number \(text)"
    case .string(let text): "the string \"\(text)\""
    case .array: "an array"
    case .object: "an object"
    }
  }

  private static func skip(_ scanner: inout PatternScanner) {
    _ = scanner.take { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
  }

  private static func read(
    _ scanner: inout PatternScanner, depth: Int
  ) throws(PatternError) -> PatternJSON {
    let at = scanner.index
    if depth > deepest { throw scanner.error("values are nested deeper than \(deepest)") }
    switch scanner.peek {
    case "{"?: return PatternJSON(value: .object(try members(&scanner, depth)), offset: at)
    case "["?: return PatternJSON(value: .array(try elements(&scanner, depth)), offset: at)
    case "\""?: return PatternJSON(value: .string(try string(&scanner)), offset: at)
    case let first? where first == "-" || ("0"..."9").contains(first):
      return PatternJSON(value: .number(try number(&scanner)), offset: at)
    default: break
    }
    for (word, value) in [
      ("null", Value.null), ("true", .boolean(true)), ("false", .boolean(false)),
    ]
    where scanner.take(word) {
      return PatternJSON(value: value, offset: at)
    }
    throw scanner.expected("a JSON value")
  }

  private static func members(
    _ scanner: inout PatternScanner, _ depth: Int
  ) throws(PatternError) -> [Member] {
    scanner.index += 1
    var members: [Member] = []
    skip(&scanner)
    if scanner.take("}") { return members }
    while true {
      skip(&scanner)
      let at = scanner.index
      guard scanner.peek == "\"" else { throw scanner.expected("a name in double quotes") }
      let name = try string(&scanner)
      skip(&scanner)
      guard scanner.take(":") else { throw scanner.expected(": after the name") }
      skip(&scanner)
      members.append(Member(name: name, offset: at, value: try read(&scanner, depth: depth + 1)))
      skip(&scanner)
      if scanner.take("}") { return members }
      guard scanner.take(",") else { throw scanner.expected(", or }") }
    }
  }

  private static func elements(
    _ scanner: inout PatternScanner, _ depth: Int
  ) throws(PatternError) -> [PatternJSON] {
    scanner.index += 1
    var elements: [PatternJSON] = []
    skip(&scanner)
    if scanner.take("]") { return elements }
    while true {
      skip(&scanner)
      elements.append(try read(&scanner, depth: depth + 1))
      skip(&scanner)
      if scanner.take("]") { return elements }
      guard scanner.take(",") else { throw scanner.expected(", or ]") }
    }
  }

  private static func number(_ scanner: inout PatternScanner) throws(PatternError) -> String {
    let start = scanner.index
    let digits = { (scanner: inout PatternScanner) in
      !scanner.take(while: { ("0"..."9").contains($0) }).isEmpty
    }
    _ = scanner.take("-")
    if scanner.peek == "0" {
      scanner.index += 1
    } else if !digits(&scanner) {
      throw scanner.expected("a digit")
    }
    if scanner.take("."), !digits(&scanner) { throw scanner.expected("a digit") }
    if scanner.peek == "e" || scanner.peek == "E" {
      scanner.index += 1
      if scanner.peek == "+" || scanner.peek == "-" { scanner.index += 1 }
      if !digits(&scanner) { throw scanner.expected("a digit") }
    }
    if let next = scanner.peek, PatternScanner.isWordPart(next) || next == "." {
      throw scanner.expected("the end of the number")
    }
    return scanner.text(from: start)
  }

  private static func string(_ scanner: inout PatternScanner) throws(PatternError) -> String {
    let start = scanner.index
    scanner.index += 1
    var text = String.UnicodeScalarView()
    while let scalar = scanner.peek {
      if scalar.value < 0x20 { throw scanner.expected("no control character in a string") }
      scanner.index += 1
      if scalar == "\"" { return String(text) }
      if scalar == "\\" {
        text.append(try escape(&scanner))
      } else {
        text.append(scalar)
      }
    }
    throw scanner.error("expected a closing double quote for this one, found the end", at: start)
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
  ]

  private static func escape(
    _ scanner: inout PatternScanner
  ) throws(PatternError) -> Unicode.Scalar {
    guard let letter = scanner.peek else { throw scanner.expected("an escape") }
    if let plain = escapes[letter] {
      scanner.index += 1
      return plain
    }
    guard scanner.take("u") else { throw scanner.expected("an escape that JSON has after \\") }
    let at = scanner.index - 2
    let first = try unit(&scanner)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, scanner.take("\\u") else {
      throw scanner.error("half of a surrogate pair", at: at)
    }
    let second = try unit(&scanner)
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar((first - 0xD800) << 10 + (second - 0xDC00) + 0x10000)
    else { throw scanner.error("half of a surrogate pair", at: at) }
    return scalar
  }

  private static func unit(_ scanner: inout PatternScanner) throws(PatternError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = scanner.peek, digit.isASCII, let number = UInt32(String(digit), radix: 16)
      else { throw scanner.expected("a hexadecimal digit") }
      value = value << 4 | number
      scanner.index += 1
    }
    return value
  }
}

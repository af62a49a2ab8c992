/// The text of a request that both sides digest. Source: AWS, "Create a signed AWS API request", step 1.
struct CanonicalRequest {
  let text: [UInt8]
  /// `host;x-amz-date`
  let signedHeaders: String

  /// - Parameter payloadHash: hexadecimal, or one of the words in its place.
  init(
    method: String, url: SplitURL, headers: HTTPHeaders, payloadHash: String,
    options: SigningOptions
  ) {
    let fields = Self.signedFields(headers, host: url.hostHeader)
    signedHeaders = fields.map(\.name).joined(separator: ";")
    var text = Array(method.uppercased().utf8)
    text.append(Self.newline)
    Self.appendPath(of: url, options, to: &text)
    text.append(Self.newline)
    Self.appendQuery(url.query ?? "", to: &text)
    text.append(Self.newline)
    for (name, value) in fields {
      text.append(contentsOf: name.utf8)
      text.append(UInt8(ascii: ":"))
      text.append(contentsOf: value)
      text.append(Self.newline)
    }
    text.append(Self.newline)
    text.append(contentsOf: signedHeaders.utf8)
    text.append(Self.newline)
    text.append(contentsOf: payloadHash.utf8)
    self.text = text
  }

  private static let newline = UInt8(ascii: "\n")

  // ---- path ------------------------------------------------------------------------------------
  private static func appendPath(
    of url: SplitURL, _ options: SigningOptions, to text: inout [UInt8]
  ) {
    let path = options.normalisesPath ? withoutDots(url.path) : Array(url.path.utf8)
    if path.isEmpty {
      text.append(UInt8(ascii: "/"))
    } else if options.doubleEncodes {
      text.appendPercentEncoded(path, keeping: "/")
    } else {
      // Encoded already, but for what no URL may hold.
      text.appendPercentEncoded(path, keeping: "/%:@!$&'()*+,;=")
    }
  }

  /// RFC 3986, section 5.2.4; AWS also drops empty segments.
  static func withoutDots(_ path: Substring) -> [UInt8] {
    var kept: [Substring.UTF8View] = []
    for segment in path.utf8.split(separator: UInt8(ascii: "/")) {
      if segment.elementsEqual("..".utf8) {
        _ = kept.popLast()
      } else if !segment.elementsEqual(".".utf8) {
        kept.append(segment)
      }
    }
    let slash = UInt8(ascii: "/")
    var bytes: [UInt8] = path.utf8.first == slash ? [slash] : []
    bytes.append(contentsOf: kept.joined(separator: [slash]))
    if path.utf8.last == slash, !kept.isEmpty { bytes.append(slash) }
    return bytes
  }

  // ---- query -----------------------------------------------------------------------------------
  private static func appendQuery(_ query: Substring, to text: inout [UInt8]) {
    guard !query.isEmpty else { return }
    var pairs: [(name: [UInt8], value: [UInt8])] = []
    for pair in query.utf8.split(separator: UInt8(ascii: "&")) {
      let name = pair.prefix { $0 != UInt8(ascii: "=") }
      pairs.append((canonical(name), canonical(pair[name.endIndex...].dropFirst())))
    }
    pairs.sort { a, b in
      a.name == b.name
        ? a.value.lexicographicallyPrecedes(b.value) : a.name.lexicographicallyPrecedes(b.name)
    }
    for (index, pair) in pairs.enumerated() {
      if index > 0 { text.append(UInt8(ascii: "&")) }
      text.append(contentsOf: pair.name)
      text.append(UInt8(ascii: "="))
      text.append(contentsOf: pair.value)
    }
  }

  private static func canonical(_ bytes: Substring.UTF8View) -> [UInt8] {
    var canonical: [UInt8] = []
    canonical.appendCanonicallyEncoded(bytes)
    return canonical
  }

  // ---- headers ---------------------------------------------------------------------------------
  /// Headers that proxies and HTTP clients change or add on the way. The list is botocore's.
  private static let unsigned: Set<String> = [
    "authorization", "connection", "expect", "keep-alive", "proxy-authenticate",
    "proxy-authorization", "te", "trailer", "transfer-encoding", "upgrade", "user-agent",
    "x-amzn-trace-id",
  ]

  /// Names in lower case, sorted; the values of one name joined in their order.
  private static func signedFields(
    _ headers: HTTPHeaders, host: String
  ) -> [(name: String, value: [UInt8])] {
    var fields: [(name: String, value: [UInt8])] = []
    for (name, value) in headers {
      let name = String(trimming(name)).lowercased()
      guard !unsigned.contains(name) else { continue }
      if let index = fields.firstIndex(where: { $0.name == name }) {
        fields[index].value.append(UInt8(ascii: ","))
        fields[index].value.append(contentsOf: collapsed(value))
      } else {
        fields.append((name, collapsed(value)))
      }
    }
    if !fields.contains(where: { $0.name == "host" }) { fields.append(("host", Array(host.utf8))) }
    return fields.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func trimming(_ name: String) -> Substring {
    let end = name.utf8.lastIndex { !isSpace($0) }.map { name.utf8.index(after: $0) }
    return name[name.startIndex..<(end ?? name.startIndex)]
  }

  /// Without white space at the ends; runs of it, line breaks included, become one space.
  private static func collapsed(_ value: String) -> [UInt8] {
    Array(value.utf8.split(whereSeparator: isSpace).joined(separator: [0x20]))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }
}

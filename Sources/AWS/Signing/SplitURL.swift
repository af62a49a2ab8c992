/// The parts of an absolute URL, or of a path with a query, as they are written: nothing is decoded. A fragment is
/// left out, since it is never sent.
struct SplitURL {
  /// `https`, in lower case; "" when there is only a path.
  let scheme: String
  /// `user@host:port`; "" when there is only a path.
  let authority: Substring
  /// `/a/b`; may be empty.
  let path: Substring
  /// What follows the question mark; nil when there is none.
  let query: Substring?

  init(_ url: String) {
    let sent = url[..<(url.utf8.firstIndex(of: UInt8(ascii: "#")) ?? url.endIndex)]
    let mark = sent.utf8.firstIndex(of: UInt8(ascii: "?"))
    query = mark.map { sent[sent.utf8.index(after: $0)...] }
    let address = sent[..<(mark ?? sent.endIndex)]
    let scheme = address.utf8.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    let rest = address.utf8[scheme.endIndex...]
    guard !scheme.isEmpty, rest.starts(with: "://".utf8) else {
      (self.scheme, authority, path) = ("", "", address)
      return
    }
    self.scheme = String(Substring(scheme)).lowercased()
    let afterScheme = rest.dropFirst(3)
    let slash = afterScheme.firstIndex(of: UInt8(ascii: "/")) ?? afterScheme.endIndex
    authority = address[afterScheme.startIndex..<slash]
    path = address[slash...]
  }

  /// Without user and port; an IPv6 address keeps its brackets.
  var host: Substring { hostAndPort.host }

  /// After the last colon; nil when there is none.
  var port: Substring? { hostAndPort.port }

  private var hostAndPort: (host: Substring, port: Substring?) {
    let bytes = authority.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: "@")).map { bytes.index(after: $0) }
    let address = authority[(start ?? bytes.startIndex)...]
    let end = address.utf8.lastIndex(of: UInt8(ascii: "]")) ?? address.startIndex
    guard let colon = address.utf8[end...].firstIndex(of: UInt8(ascii: ":")) else {
      return (address, nil)
    }
    return (address[..<colon], address[address.utf8.index(after: colon)...])
  }

  /// The value of the header `Host`, as HTTP clients send it: without user, without the scheme's own port.
  var hostHeader: String {
    let (host, port) = hostAndPort
    guard let port, !port.isEmpty, port != (scheme == "http" ? "80" : "443") else {
      return String(host)
    }
    return "\(host):\(port)"
  }
}

extension HTTPRequest {
  /// The header `Host` that belongs to an absolute URL; nil for a path.
  package static func host(of url: String) -> String? {
    let host = SplitURL(url).hostHeader
    return host.isEmpty ? nil : host
  }
}

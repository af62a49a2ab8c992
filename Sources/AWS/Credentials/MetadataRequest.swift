/// Requests to services on the machine itself: short waits, never through a proxy.
enum MetadataRequest {
  static func options(timeout: Double) -> HTTPOptions {
    var options = HTTPOptions()
    options.connectTimeout = timeout
    options.stallTimeout = timeout
    options.totalTimeout = 2 * timeout
    options.bodyLimit = 1 << 20
    options.noProxy = true
    return options
  }
}

/// The parts of a URL that decide whom a secret is sent to.
struct URLAuthority: Sendable {
  let scheme: String
  /// In lower case, an IPv6 address without its brackets.
  let host: String

  /// Nil for what is no plain http or https URL: different readers disagree about backslashes,
  /// blanks and what stands before an @.
  init?(_ url: String) {
    guard url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }),
      let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://")
    else { return nil }
    scheme = url[..<colon].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = url[url.index(colon, offsetBy: 3)...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
    guard !authority.contains("@") else { return nil }
    if authority.hasPrefix("[") {
      guard let end = authority.firstIndex(of: "]") else { return nil }
      host = String(authority[authority.index(after: authority.startIndex)..<end])
    } else {
      host = String(authority.prefix { $0 != ":" })
    }
    guard !host.isEmpty else { return nil }
  }
}

/// A text that gives access: a key, a token, a password. It goes from where it was found to where it is used, and shows
/// itself nowhere in between: not in messages, not in a dump, not when a value that holds it is printed.
package struct Secret: Sendable, Hashable {
  /// What stands in its place.
  package static let mark = "<secret>"

  private let text: String

  package init(_ text: String) { self.text = text }

  /// The text itself: for a request, a signature, or the file that keeps it.
  package func reveal() -> String { text }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { Self.mark }
  package var debugDescription: String { Self.mark }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

extension Secret {
  /// A secret as people may see it. Of the URL of a webhook, in which the path or the query is the secret, scheme and
  /// host stay, with a digest by which two can be told apart: `https://hooks.example.com/<secret 3f2a9c01b7de>`.
  ///
  /// What is shown of a shown URL is that URL.
  package var shown: String { Self.url(text[...]) ?? Self.mark }

  /// Text in which the URLs are shown so.
  ///
  /// - Parameter isPlain: leaves a URL as it is.
  package static func shown(
    urlsIn text: String, except isPlain: (Substring) -> Bool = { _ in false }
  ) -> String {
    guard text.contains("://") else { return text }
    var result = ""
    var rest = text[...]
    while let start = firstURL(in: rest) {
      result += rest[..<start]
      let end = rest[start...].firstIndex(where: endsURL) ?? rest.endIndex
      // One that is shown already has a blank in it.
      let isShown = rest[end...].hasPrefix(" ") && rest[start..<end].hasSuffix("/<secret")
      let found = isShown ? rest[end...].firstIndex(of: ">").map { rest.index(after: $0) } : end
      let url = rest[start..<(found ?? end)]
      result += isPlain(url) ? String(url) : Self.url(url) ?? String(url)
      rest = rest[url.endIndex...]
    }
    return result + rest
  }

  private static func firstURL(in text: Substring) -> String.Index? {
    let found = ["http://", "https://"].compactMap { scheme in
      text.firstRange(of: scheme)?.lowerBound
    }
    return found.min()
  }

  private static func endsURL(_ character: Character) -> Bool {
    character.isWhitespace || character == "\"" || character == "'" || character == "`"
  }

  /// Scheme, host and port, and a digest of the whole when there is more; nil for what is no URL.
  private static func url(_ text: Substring) -> String? {
    guard let scheme = ["http://", "https://"].first(where: { text.lowercased().hasPrefix($0) })
    else {
      return nil
    }
    let authority = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    let host =
      authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
    let rest = text[authority.endIndex...]
    if host.startIndex == authority.startIndex, rest.isEmpty || rest == "/" || isMark(rest) {
      return String(text)
    }
    guard isPrintableASCII(String(host)) else { return mark }
    let digest = Digest.sha256(Array(text.utf8)).hex.prefix(12)
    return "\(scheme)\(host)/<secret \(digest)>"
  }

  private static func isMark(_ rest: Substring) -> Bool {
    rest.hasPrefix("/<secret ") && rest.hasSuffix(">") && rest.count == "/<secret >".count + 12
      && rest.dropFirst("/<secret ".count).dropLast().utf8.allSatisfy {
        Hexadecimal.value(of: $0) != nil
      }
  }
}

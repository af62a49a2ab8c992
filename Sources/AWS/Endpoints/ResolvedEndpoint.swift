/// Where one call goes and how it is signed.
package struct ResolvedEndpoint: Sendable {
  /// Maybe with a path; without a query.
  package let url: String
  package let headers: HTTPHeaders
  package let signature: SignatureScheme
  /// Whether the URL names the bucket already, in front of the host or in the path.
  package let namesBucket: Bool

  /// The URL of a request.
  ///
  /// S3's models have the bucket in the operation's path, `/{Bucket}/{Key+}`, and its rule set puts it into the
  /// endpoint: the path's first part is then left out.
  /// - Parameters:
  ///   - uri: as serialised: `/my-bucket/a%20key?versionId=1`.
  ///   - hostPrefix: of the operation, filled in: `111122223333.`.
  package func url(for uri: String, hostPrefix: String = "") -> String {
    let query = uri.firstIndex(of: "?") ?? uri.endIndex
    var path = uri[..<query]
    if namesBucket { path = path.dropFirst().drop { $0 != "/" } }
    let base = url.hasSuffix("/") ? url.dropLast() : url[...]
    if path == "/", SplitURL(url).path.count > 1 { path = "" }
    if path.isEmpty, SplitURL(String(base)).path.isEmpty { path = "/" }
    return Self.prefixed(base, hostPrefix) + path + uri[query...]
  }

  private static func prefixed(_ base: Substring, _ prefix: String) -> String {
    guard !prefix.isEmpty, let start = base.firstRange(of: "://")?.upperBound else {
      return String(base)
    }
    return base[..<start] + prefix + base[start...]
  }
}

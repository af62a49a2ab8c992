internal import Values
internal import Synchronization

/// The keys that signatures are made with. One is good for a day, a region and a service, and takes four HMACs to
/// derive: the last ones are kept.
package final class SigningKeys: Sendable {
  private struct Entry {
    let secret: String
    let date: Substring
    let scope: SigningScope
    let key: [UInt8]

    func serves(_ secret: String, _ date: Substring, _ scope: SigningScope) -> Bool {
      self.date == date && self.scope.region == scope.region && self.scope.service == scope.service
        && self.secret == secret
    }
  }

  /// Newest last.
  private let entries = Mutex<[Entry]>([])
  /// Accounts times regions times services that a run signs for in turn.
  private static let capacity = 64

  package init() {}

  /// - Parameter date: `20260301`.
  func key(secret: String, date: Substring, _ scope: SigningScope) -> [UInt8] {
    let known = entries.withLock { entries in
      entries.last { $0.serves(secret, date, scope) }?.key
    }
    if let known { return known }
    var key = Array("AWS4\(secret)".utf8)
    for part in [String(date), scope.region, scope.service, "aws4_request"] {
      key = Digest.hmacSHA256(key: key, Array(part.utf8))
    }
    entries.withLock { entries in
      if entries.count == Self.capacity { entries.removeFirst() }
      entries.append(Entry(secret: secret, date: date, scope: scope, key: key))
    }
    return key
  }
}

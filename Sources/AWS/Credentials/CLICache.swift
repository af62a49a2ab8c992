internal import Values
internal import Synchronization

/// The access keys that a service refused before their time.
final class RefusedKeys: Sendable {
  private let keys = Mutex<Set<String>>([])

  func insert(_ key: String) { keys.withLock { _ = $0.insert(key) } }
  func contains(_ key: String) -> Bool { keys.withLock { $0.contains(key) } }
}

/// Credentials of roles that the AWS CLI keeps in `~/.aws/cli/cache`, so that whoever gave it a
/// one-time code within the hour is not asked for another. They are only read: files that others
/// rely on stay theirs.
struct CLICache: Sendable {
  let machine: Machine
  /// Kept credentials that turned out not to work: new ones are needed.
  let refused: RefusedKeys

  /// The least lifetime that makes kept credentials worth taking, in seconds: the CLI's own.
  private static let leastLifetime: Int64 = 15 * 60

  func credentials(_ key: String, now: Timestamp, source: String) -> Credentials? {
    guard case .bytes(let bytes) = machine.read(machine.expand("~/.aws/cli/cache/\(key).json")),
      let document = try? JSONDocument(bytes), let fields = document.root["Credentials"],
      let credentials = Credentials(fields, token: "SessionToken", source: source),
      let expires = credentials.expires, expires > now + Self.leastLifetime,
      !refused.contains(credentials.accessKey)
    else { return nil }
    return credentials
  }

  /// The name of a file: SHA-1 over the parameters as Python's json.dumps writes them, with sorted
  /// keys.
  ///
  /// - Parameter spaced: with blanks after commas and colons.
  static func key(_ parameters: Members, spaced: Bool) -> String {
    var json: [UInt8] = [UInt8(ascii: "{")]
    for (index, name) in parameters.names.sorted().enumerated() {
      if index > 0 { json += (spaced ? ", " : ",").utf8 }
      json.appendJSON(name)
      json += (spaced ? ": " : ":").utf8
      switch parameters[name] {
      case .integer(let number): json.appendJSON(number)
      default: json.appendJSON(parameters[name]?.string)
      }
    }
    json.append(UInt8(ascii: "}"))
    return Digest.sha1(json)?.hex ?? ""
  }
}

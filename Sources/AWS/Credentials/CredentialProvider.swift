internal import Values

/// One place where credentials may be.
protocol CredentialProvider: Sendable {
  /// As messages name it: `environment`, `shared credentials file /root/.aws/credentials`.
  var name: String { get }
  /// Whether finding them may ask the user something.
  var asksUser: Bool { get }

  /// - Throws: when this is where credentials should come from, but they do not: others are not
  ///   tried.
  func find(now: Timestamp) async throws(AWSError) -> CredentialSearch
}

extension CredentialProvider {
  var asksUser: Bool { false }
}

enum CredentialSearch: Sendable {
  case found(Credentials)
  /// Nothing is configured here: what was looked for, and is not there.
  case nothing(String)
}

/// Providers in order: the first that has credentials counts.
struct ProviderList: CredentialProvider {
  let name: String
  let providers: [any CredentialProvider]

  var asksUser: Bool { providers.contains { $0.asksUser } }

  func find(now: Timestamp) async throws(AWSError) -> CredentialSearch {
    var tried: [String] = []
    for provider in providers {
      switch try await provider.find(now: now) {
      case .found(let credentials): return .found(credentials)
      case .nothing(let why): tried.append("\(provider.name): \(why)")
      }
    }
    return .nothing(tried.joined(separator: "; "))
  }
}

extension AWSError {
  /// Credentials that should be somewhere and are not, or cannot be used.
  static func credentials(_ message: String) -> AWSError {
    .credentials("CredentialRetrieval", message)
  }

  static func credentials(_ code: String, _ message: String) -> AWSError {
    AWSError(.credentials, code: code, message)
  }
}

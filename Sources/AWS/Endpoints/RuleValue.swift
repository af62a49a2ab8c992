/// What the expressions of a rule set give.
enum RuleValue: Sendable {
  /// Not set.
  case none
  case boolean(Bool)
  case integer(Int)
  case string(String)
  case list([String])
  case partition(Partition)
  case url(EndpointURL)
  case arn(ARN)

  var isSet: Bool { if case .none = self { false } else { true } }
  /// Whether a condition holds: anything but false and nothing.
  var holds: Bool {
    switch self {
    case .none, .boolean(false): false
    default: true
    }
  }

  var string: String? { if case .string(let text) = self { text } else { nil } }

  func attribute(_ attribute: RuleAttribute) -> RuleValue {
    switch (self, attribute) {
    case (.list(let items), .index(let index)):
      index < items.count ? .string(items[index]) : .none
    case (.partition(let partition), .name(let name)): partition.attribute(name)
    case (.url(let url), .name(let name)): url.attribute(name)
    case (.arn(let arn), .name(let name)): arn.attribute(name)
    default: .none
    }
  }
}

/// One step of a path into a value: `resourceId`, `[0]`.
enum RuleAttribute: Sendable {
  case name(Name)
  case index(Int)

  /// All names there are.
  enum Name: String, Sendable {
    case name, dnsSuffix, dualStackDnsSuffix, supportsFIPS, supportsDualStack, implicitGlobalRegion
    case scheme, authority, path, normalizedPath, isIp
    case partition, service, region, accountId, resourceId
  }
}

extension Partition {
  fileprivate func attribute(_ name: RuleAttribute.Name) -> RuleValue {
    switch name {
    case .name: .string(self.name)
    case .dnsSuffix: .string(dnsSuffix)
    case .dualStackDnsSuffix: .string(dualStackDNSSuffix)
    case .supportsFIPS: .boolean(supportsFIPS)
    case .supportsDualStack: .boolean(supportsDualStack)
    case .implicitGlobalRegion: .string(implicitGlobalRegion)
    default: .none
    }
  }
}

/// A URL as the rules' `parseURL` takes it apart.
final class EndpointURL: Sendable {
  let scheme: String
  let authority: String
  let path: String
  /// Starts and ends with a slash.
  let normalizedPath: String
  let isIP: Bool

  /// Nil for what is no URL of HTTP, and for URLs with a query: endpoints have none.
  init?(_ text: String) {
    let url = SplitURL(text)
    guard url.scheme == "https" || url.scheme == "http", url.query?.isEmpty ?? true,
      !url.host.isEmpty, url.port.map({ $0.isEmpty || UInt16($0) != nil }) ?? true
    else { return nil }
    scheme = url.scheme
    authority = String(url.authority)
    path = String(url.path)
    var normalized: [UInt8] = []
    normalized.appendPercentEncoded(CanonicalRequest.withoutDots(url.path), keeping: "/")
    if normalized.first != UInt8(ascii: "/") { normalized.insert(UInt8(ascii: "/"), at: 0) }
    if normalized.last != UInt8(ascii: "/") { normalized.append(UInt8(ascii: "/")) }
    normalizedPath = String(decoding: normalized, as: UTF8.self)
    isIP = url.host.hasPrefix("[") || HostName.isIPv4(url.host.utf8)
  }

  fileprivate func attribute(_ name: RuleAttribute.Name) -> RuleValue {
    switch name {
    case .scheme: .string(scheme)
    case .authority: .string(authority)
    case .path: .string(path)
    case .normalizedPath: .string(normalizedPath)
    case .isIp: .boolean(isIP)
    default: .none
    }
  }
}

/// An ARN in its parts.
final class ARN: Sendable {
  let partition: String
  let service: String
  let region: String
  let account: String
  /// Split at colons and slashes.
  let resource: [String]

  init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn", !parts[1].isEmpty, !parts[2].isEmpty,
      !parts[5].isEmpty
    else { return nil }
    partition = String(parts[1])
    service = String(parts[2])
    region = String(parts[3])
    account = String(parts[4])
    resource = parts[5].split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "/" }
      .map(String.init)
  }

  fileprivate func attribute(_ name: RuleAttribute.Name) -> RuleValue {
    switch name {
    case .partition: .string(partition)
    case .service: .string(service)
    case .region: .string(region)
    case .accountId: .string(account)
    case .resourceId: .list(resource)
    default: .none
    }
  }
}

/// Walks the pages of an operation: from a page to the parameters of the next.
package struct Paginator: Sendable {
  private let pagination: Pagination
  private let outputTokens: [ValuePath]
  private let resultKeys: [ValuePath]
  private let moreResults: ValuePath?
  /// Parameters of the next call; nil after the last page.
  package private(set) var request: Value?
  private var lastTokens: [String?] = []

  /// - Parameter parameters: of the first call.
  package init(_ pagination: Pagination, _ parameters: Value) throws(AWSError) {
    self.pagination = pagination
    do throws(ModelError) {
      outputTokens = try pagination.outputTokens.map { text throws(ModelError) in
        try ValuePath(text)
      }
      resultKeys = try pagination.resultKeys.map { text throws(ModelError) in try ValuePath(text) }
      moreResults = try pagination.moreResults.map { text throws(ModelError) in
        try ValuePath(text)
      }
    } catch {
      throw AWSError(.parameters, code: "PaginationError", error.message)
    }
    request = parameters
  }

  /// - Throws: when a service gives the same token again: its pages would never end.
  package mutating func advance(after page: Value) throws(AWSError) {
    guard let current = request?.members else { return }
    request = nil
    if let moreResults, moreResults.value(in: page)?.boolean != true { return }
    var next = current
    var tokens: [String?] = []
    for (name, path) in zip(pagination.inputTokens, outputTokens) {
      let token = path.value(in: page).flatMap { Self.isPresent($0) ? $0 : nil }
      next[name] = token
      tokens.append(token.map { "\($0)" })
    }
    guard tokens.contains(where: { $0 != nil }) else { return }
    guard tokens != lastTokens else {
      throw AWSError(
        .response, code: "PaginationError", "the service gave the same page token twice")
    }
    lastTokens = tokens
    request = .members(next)
  }

  private static func isPresent(_ token: Value) -> Bool {
    switch token {
    case .null: false
    case .string(let text): !text.isEmpty
    case .members(let members): !members.isEmpty
    default: true
    }
  }

  /// The items of a page, with the name of the list each is from.
  package func items(of page: Value) -> [(value: Value, key: String)] {
    var items: [(value: Value, key: String)] = []
    for (path, key) in zip(resultKeys, pagination.resultKeys) {
      switch path.value(in: page) {
      case .list(let list)?: items += list.map { ($0, key) }
      case .members(let members)?:
        items += members.map { (.members(["Key": .string($0.name), "Value": $0.value]), key) }
      case nil, .null?: break
      case let other?: items.append((other, key))
      }
    }
    return items
  }
}

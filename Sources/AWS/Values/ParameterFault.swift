/// Parameters that do not fit the operation. Nothing was sent.
package struct ParameterFault: Error, Sendable, CustomStringConvertible {
  private var found: [(path: String, problem: String)]

  /// - Parameter problems: each says where, what was expected and what was found.
  package init(_ problems: [String]) { found = problems.map { ("", $0) } }

  init(_ path: String, _ problem: String) { found = [(path, problem)] }

  package var problems: [String] {
    found.map { $0.path.isEmpty ? $0.problem : "\($0.path): \($0.problem)" }
  }

  /// The same problems seen from a member around them.
  func inside(_ name: String) -> ParameterFault { prefixed(name) }

  /// The same problems seen from a list around them.
  func inside(index: Int) -> ParameterFault { prefixed("[\(index + 1)]") }

  private func prefixed(_ prefix: String) -> ParameterFault {
    var fault = self
    fault.found = found.map { path, problem in
      (path.isEmpty || path.hasPrefix("[") ? prefix + path : "\(prefix).\(path)", problem)
    }
    return fault
  }

  /// All problems in one line.
  package var message: String { problems.joined(separator: "; ") }
  package var description: String { message }
}

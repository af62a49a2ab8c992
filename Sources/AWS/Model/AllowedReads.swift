/// Operations that the user allows by name, `--allow-read sts:AssumeRole`: reads whose answers give access, and
/// operations that have not been reviewed.
package struct AllowedReads: Sendable {
  private var names: Set<String> = []

  package init() {}

  /// Adds an operation, spelt as in an IAM policy.
  ///
  /// - Throws: what is wrong with the name; `check(_:)` looks at what it means.
  package mutating func add(_ text: String) throws(ModelError) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, Self.isService(parts[0]), Self.isOperation(parts[1]) else {
      throw ModelError(
        message: "expected one operation, such as sts:AssumeRole, found \"\(text)\"")
    }
    names.insert(text)
  }

  private static func isService(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }

  private static func isOperation(_ text: Substring) -> Bool {
    text.utf8.first.map { (0x41...0x5A).contains($0) } == true
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
  }

  /// Refuses names of operations that are known to change an account. Unknown names may be those of a model that is
  /// loaded later.
  package func check(_ catalog: ServiceCatalog) throws(ModelError) {
    for name in names.sorted() {
      let parts = name.split(separator: ":").map(String.init)
      if try catalog.shipped(parts[0])?.operations[parts[1]]?.access == .write {
        throw ModelError(
          message: "\(name) changes the account; --allow-read is for operations that only read")
      }
    }
  }

  package func contains(service: String, operation: String) -> Bool {
    names.contains("\(service):\(operation)")
  }
}

/// Unions in answers: one member, which may be newer than the model.
enum UnionResult {
  /// A member that the model does not know is named as the AWS SDK for Python names it:
  /// `{"SDK_UNKNOWN_MEMBER": {"name": "NewMember"}}`.
  ///
  /// - Parameters:
  ///   - members: those that the model knows.
  ///   - wire: the names that came, those of the model and others.
  static func members(
    _ members: Members, wire: [String], _ table: [String: Int]
  ) throws(ResponseFault) -> Members {
    let names = wire.filter { $0 != "__type" }
    let others = names.filter { table[$0] == nil }
    guard members.count + others.count <= 1 else {
      throw ResponseFault(
        expected: "one member of the union", found: "\(members.count + others.count)")
    }
    guard let unknown = others.first else { return members }
    return ["SDK_UNKNOWN_MEMBER": .members(["name": .string(unknown)])]
  }
}

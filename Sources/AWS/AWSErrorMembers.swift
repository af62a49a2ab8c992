extension AWSError {
  /// Code, message, status and the rest as values, for JSON and for Lua.
  package var members: Members {
    var members: Members = ["code": .string(code), "message": .string(message)]
    if let status { members["status"] = .integer(Int64(status)) }
    if let requestID { members["request_id"] = .string(requestID) }
    if !details.isEmpty { members["details"] = .members(details) }
    return members
  }
}

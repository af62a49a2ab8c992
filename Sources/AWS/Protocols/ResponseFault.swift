/// Where an answer is not what its protocol and its model allow. Holds nothing of the answer itself.
struct ResponseFault: Error {
  /// From the outside in: `Trails[2].Name`; "" for the whole answer.
  private(set) var path: String
  let expected: String
  let found: String

  init(expected: String, found: String) {
    path = ""
    self.expected = expected
    self.found = found
  }

  /// The same fault seen from a structure or map around it.
  func inside(_ name: String) -> ResponseFault {
    var fault = self
    fault.path = path.isEmpty || path.hasPrefix("[") ? name + path : "\(name).\(path)"
    return fault
  }

  /// The same fault seen from a list around it.
  func inside(index: Int) -> ResponseFault {
    var fault = self
    fault.path =
      path.isEmpty || path.hasPrefix("[") ? "[\(index + 1)]\(path)" : "[\(index + 1)].\(path)"
    return fault
  }

  var message: String {
    "\(path.isEmpty ? "the answer" : path): expected \(expected), found \(found)"
  }

  func error(status: Int) -> AWSError {
    var error = AWSError(.response, code: "UnexpectedResponse", message)
    error.status = status
    return error
  }
}

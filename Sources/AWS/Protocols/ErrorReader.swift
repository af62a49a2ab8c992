internal import Values

/// Reads error answers in the forms of all protocols.
struct ErrorReader {
  let model: ServiceModel
  let operation: Operation

  func error(_ response: HTTPResponse) -> AWSError {
    var error =
      switch model.metadata.wireProtocol {
      case .json, .restJSON: jsonError(response)
      case .query, .ec2, .restXML: xmlError(response)
      }
    if error.code.isEmpty { error.code = String(response.status) }
    if error.message.isEmpty, error.code == String(response.status) {
      error.message = Self.reasons[response.status] ?? ""
    }
    error.status = response.status
    error.requestID = error.requestID ?? Self.requestID(response.headers)
    return error
  }

  static func requestID(_ headers: HTTPHeaders) -> String? {
    headers["x-amzn-requestid"] ?? headers["x-amz-request-id"] ?? headers["x-amzn-request-id"]
  }

  /// The model's shape of an error by its code: one of the operation's own, or of another operation.
  private func shape(for code: String) -> Place? {
    func fits(_ shape: Shape) -> Bool {
      shape.traits.isException && (shape.traits.errorCode == code || shape.name == code)
    }
    if let own = operation.errors.map(model.place).first(where: {
      $0.shape.name == code || $0.shape.traits.errorCode == code
    }) {
      return own
    }
    guard let number = model.shapes.firstIndex(where: fits) else { return nil }
    return model.place(Member(name: "", target: number))
  }

  // ---- JSON --------------------------------------------------------------------------------------
  private func jsonError(_ response: HTTPResponse) -> AWSError {
    let document = try? JSONResult.document(response.body)
    let root = document?.root
    let type =
      response.headers["x-amzn-errortype"] ?? root?["__type"]?.string ?? root?["code"]?.string
      ?? root?["Code"]?.string ?? ""
    let code = Self.plainCode(type)
    var error = AWSError(.service, code: code, "")
    for name in Self.messageNames where error.message.isEmpty {
      error.message = root?[name]?.string ?? ""
    }
    if let place = shape(for: code) {
      if let headers = try? HeaderResult(model: model).members(place.shape, response) {
        error.details = headers
      }
      var reader = JSONResult(model)
      if let root, let members = try? reader.structure(root, place) {
        for (name, value) in members
        where name.lowercased() != "message" && error.details[name] == nil {
          error.details[name] = value
        }
      }
    }
    if let translated = response.headers["x-amzn-query-error"], model.metadata.queryCompatible {
      translate(&error, translated)
    }
    error.requestID = Self.requestID(response.headers) ?? root?["RequestId"]?.string
    return error
  }

  /// `Code;Sender`: the code that the service had before it spoke JSON.
  private func translate(_ error: inout AWSError, _ header: String) {
    let parts = header.split(separator: ";", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return }
    error.details["QueryErrorCode"] = .string(error.code)
    error.details["Type"] = .string(String(parts[1]))
    error.code = String(parts[0])
  }

  private static let messageNames = [
    "message", "Message", "errorMessage", "ErrorMessage", "error_description",
  ]

  /// `FooError` of `com.example#FooError:http://example.com/`.
  private static func plainCode(_ type: String) -> String {
    let name = type.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)[0]
    return String(name.split(separator: "#").last ?? "")
  }

  // ---- XML ---------------------------------------------------------------------------------------
  private func xmlError(_ response: HTTPResponse) -> AWSError {
    var error = AWSError(.service, code: "", "")
    guard let root = try? XMLReader.document(response.body).root, let element = element(in: root)
    else { return error }
    error.code = element.child("Code")?.text ?? ""
    error.message = (element.child("Message") ?? element.child("message"))?.text ?? ""
    error.requestID =
      Self.requestID(response.headers)
      ?? (root.child("RequestId") ?? root.child("RequestID") ?? element.child("RequestId"))?.text
    for child in element.children where !child.hasChildren && !Self.known.contains(child.name) {
      error.details[child.name] = .string(child.text)
    }
    if let place = shape(for: error.code) { addMembers(to: &error, place, element, response) }
    return error
  }

  private static let known: Set<String> = ["Code", "Message", "message", "RequestId", "HostId"]

  private func addMembers(
    to error: inout AWSError, _ place: Place, _ element: XMLElement, _ response: HTTPResponse
  ) {
    if model.metadata.wireProtocol == .restXML,
      let headers = try? HeaderResult(model: model).members(place.shape, response)
    {
      for (name, value) in headers { error.details[name] = value }
    }
    var reader = XMLResult(model)
    guard let members = try? reader.structure(element, place) else { return }
    for member in place.shape.members where members[member.name] != nil {
      // The raw text under the name on the wire gives way to the typed member.
      error.details[model.place(member).wireName] = nil
      guard !Self.messageNames.contains(member.name), member.name != "Code" else { continue }
      error.details[member.name] = members[member.name]
    }
  }

  /// S3 has `<Error>` alone, others `<ErrorResponse><Error>`, EC2 `<Response><Errors><Error>`.
  private func element(in root: XMLElement) -> XMLElement? {
    if root.name == "Error" { return root }
    return root.child("Error") ?? root.child("Errors")?.child("Error")
  }

  /// RFC 9110, section 15, for answers without a body.
  private static let reasons: [Int: String] = [
    301: "Moved Permanently", 302: "Found", 304: "Not Modified", 307: "Temporary Redirect",
    308: "Permanent Redirect", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden",
    404: "Not Found", 405: "Method Not Allowed", 408: "Request Timeout", 409: "Conflict",
    410: "Gone", 411: "Length Required", 412: "Precondition Failed",
    413: "Request Entity Too Large", 416: "Requested Range Not Satisfiable",
    429: "Too Many Requests", 500: "Internal Server Error", 501: "Not Implemented",
    502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout",
  ]
}

internal import AWS
internal import ArgumentParser
internal import Values

struct DebugSign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Signature Version 4 of a request.")

  @OptionGroup var exchange: DebugExchange

  func run() throws {
    let signer = SignatureV4(keys: SigningKeys())
    try exchange.run { json, bytes in
      let question = try SigningQuestion(json)
      bytes.append(answer: question.answer(signer))
    }
  }
}

/// The input of `debug sign`.
private struct SigningQuestion {
  private let request: HTTPRequest
  private let credentials: Credentials
  private let scope: SigningScope
  private let options: SigningOptions
  /// How long a presigned URL is good for; nil: the signature goes into headers.
  private let expires: Int?

  init(_ json: JSON) throws {
    scope = SigningScope(
      region: try json.text("region"), service: try json.text("service"),
      time: try json.time("timestamp"))
    credentials = Credentials(
      accessKey: try json.text("access_key"), secretKey: try json.text("secret_key"),
      token: try json.optionalText("token").flatMap { $0.isEmpty ? nil : $0 }, source: "input")
    expires = try json.flag("presign") == true ? try json.count("expires") ?? 3600 : nil
    options = try Self.options(json, service: scope.service)
    request = try Self.request(json)
  }

  private static func request(_ json: JSON) throws -> HTTPRequest {
    let uri = try json.text("uri")
    var headers = HTTPHeaders()
    for (name, value) in try json.pairs("headers") { headers.append(name, value) }
    if headers["Host"] == nil {
      guard let host = HTTPRequest.host(of: uri) else {
        throw Failure(description: "expected a header Host, or an absolute \"uri\"")
      }
      headers.append("Host", host)
    }
    let encoded = try json.optionalText("body_base64") ?? ""
    guard let body = Base64.decode(encoded) else {
      throw Failure(description: "\"body_base64\": expected base64")
    }
    return HTTPRequest(
      method: try json.optionalText("method") ?? "GET", url: uri, headers: headers, body: body)
  }

  private static func options(_ json: JSON, service: String) throws -> SigningOptions {
    var options = SigningOptions(service: service)
    if let flag = try json.flag("normalize") { options.normalisesPath = flag }
    if let flag = try json.flag("double_encode") { options.doubleEncodes = flag }
    if let flag = try json.flag("sign_body") { options.signsBody = flag }
    if let flag = try json.flag("unsigned_payload") { options.unsignedPayload = flag }
    if let flag = try json.flag("omit_session_token") { options.omitsSessionToken = flag }
    return options
  }

  func answer(_ signer: SignatureV4) -> SignedRequest {
    guard let expires else { return signer.sign(request, with: credentials, in: scope, options) }
    return signer.presign(request, with: credentials, in: scope, expires: expires, options)
  }
}

extension [UInt8] {
  fileprivate mutating func append(answer: SignedRequest) {
    appendName("canonical_request")
    appendJSON(answer.canonicalRequest)
    append(contentsOf: #","string_to_sign":"#.utf8)
    appendJSON(answer.stringToSign)
    append(contentsOf: #","signature":"#.utf8)
    appendJSON(answer.signature)
    append(contentsOf: #","headers":"#.utf8)
    appendItems(("[", "]"), answer.request.headers) { bytes, field in
      bytes.appendItems(("[", "]"), [field.name, field.value]) { $0.appendJSON($1) }
    }
    append(contentsOf: #","uri":"#.utf8)
    appendJSON(answer.request.url)
  }
}

// The members of an input document. Null is the same as absent.
extension JSON {
  fileprivate func text(_ name: String) throws -> String {
    guard let text = try optionalText(name) else {
      throw Failure(description: "expected a member \"\(name)\"")
    }
    return text
  }

  fileprivate func optionalText(_ name: String) throws -> String? {
    try member(name, "a string") { $0.string }
  }

  fileprivate func flag(_ name: String) throws -> Bool? {
    try member(name, "true or false") { $0.boolean }
  }

  fileprivate func count(_ name: String) throws -> Int? {
    try member(name, "a number of seconds") { json in
      json.integer.flatMap { $0 >= 0 ? Int($0) : nil }
    }
  }

  fileprivate func time(_ name: String) throws -> Timestamp {
    guard let time = Timestamp(iso8601: try text(name)) else {
      throw Failure(description: "\"\(name)\": expected a time like 2015-08-30T12:36:00Z")
    }
    return time
  }

  /// `[[name, value], …]`
  fileprivate func pairs(_ name: String) throws -> [(String, String)] {
    let pairs = try member(name, "a list of [name, value]") { json -> [(String, String)]? in
      guard json.kind == .array else { return nil }
      var pairs: [(String, String)] = []
      for element in json.elements {
        let pair = element.elements.compactMap(\.string)
        guard pair.count == 2 else { return nil }
        pairs.append((pair[0], pair[1]))
      }
      return pairs
    }
    return pairs ?? []
  }

  private func member<Member>(
    _ name: String, _ expected: String, _ read: (JSON) -> Member?
  ) throws -> Member? {
    guard let value = self[name], !value.isNull else { return nil }
    guard let member = read(value) else {
      throw Failure(description: "\"\(name)\": expected \(expected)")
    }
    return member
  }
}

/// A request of a REST protocol: its members go to the path, the query, headers and the body. Source: Smithy,
/// "HTTP binding traits".
struct RestRequest {
  let model: ServiceModel
  let operation: Operation
  /// Those that were given.
  let members: Members

  /// - Parameter path: the operation's URI, or what is left of it.
  func request(path: String) throws(ParameterFault) -> WireRequest {
    var request = WireRequest(method: operation.method, uri: "")
    guard let input = operation.input.map(model.place) else {
      request.uri = path
      return request
    }
    request.uri = try filled(path, input.shape) + query(input.shape, after: path)
    try addHeaders(to: &request, input.shape)
    try addBody(to: &request, input)
    return request
  }

  private func placed(_ shape: Shape, _ location: Member.Location) -> [(Place, Value)] {
    members.compactMap { (name, value) in
      guard let place = model.place(name, in: shape), place.location == location else {
        return nil
      }
      return (place, value)
    }
  }

  // ---- path and query ---------------------------------------------------------------------------
  /// The path with its labels. An empty label would ask for something else: it is refused.
  private func filled(_ template: String, _ shape: Shape) throws(ParameterFault) -> String {
    var path = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      var name = rest[rest.index(after: open)..<close]
      let isGreedy = name.last == "+"
      if isGreedy { name.removeLast() }
      path += rest[..<open]
      rest = rest[rest.index(after: close)...]
      let found = placed(shape, .uri).first { $0.0.wireName == name }
      guard let (place, value) = found, let text = ScalarText.text(value, place), !text.isEmpty
      else {
        throw ParameterFault("\(name)", "expected a text that is not empty: it is part of the path")
      }
      path += isGreedy ? PercentEncoding.encode(text, keeping: "/") : PercentEncoding.encode(text)
    }
    return path + rest
  }

  /// The query's fields behind those that the template has.
  private func query(_ shape: Shape, after template: String) -> String {
    var fields: [(name: String, value: String)] = []
    let given = placed(shape, .querystring)
    for (place, value) in given where place.shape.kind != .map {
      for text in Self.texts(value, place, model) { fields.append((place.wireName, text)) }
    }
    // What has a name of its own goes before an equal name in a map.
    let named = Set(fields.map(\.name))
    for (place, value) in given where place.shape.kind == .map {
      guard let inner = place.shape.value.map(model.place) else { continue }
      for (name, value) in value.members ?? [:] where !named.contains(name) {
        for text in Self.texts(value, inner, model) { fields.append((name, text)) }
      }
    }
    guard !fields.isEmpty else { return "" }
    let encoded = fields.map {
      "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))"
    }
    return (template.contains("?") ? "&" : "?") + encoded.joined(separator: "&")
  }

  /// One text of a scalar, one each of a list's items.
  private static func texts(_ value: Value, _ place: Place, _ model: ServiceModel) -> [String] {
    guard case .list(let items) = value, let element = place.shape.element.map(model.place) else {
      return ScalarText.text(value, place).map { [$0] } ?? []
    }
    return items.compactMap { ScalarText.text($0, element) }
  }

  // ---- headers ----------------------------------------------------------------------------------
  private func addHeaders(
    to request: inout WireRequest, _ shape: Shape
  ) throws(ParameterFault) {
    for (place, value) in placed(shape, .header) {
      guard let text = HeaderText.text(value, place, model) else { continue }
      try HeaderText.check(text, place.member.name)
      request.headers.append(place.wireName, text)
    }
    for (place, value) in placed(shape, .headers) {
      for (key, value) in value.members ?? [:] {
        guard let text = value.string else { continue }
        let name = (place.locationName ?? "") + key
        try HeaderText.check(text, "\(place.member.name).\(key)")
        try HeaderText.check(name: name, "\(place.member.name).\(key)")
        request.headers[name] = text
      }
    }
  }

  // ---- body -------------------------------------------------------------------------------------
  private func addBody(to request: inout WireRequest, _ input: Place) throws(ParameterFault) {
    if let name = input.payload, let payload = model.place(name, in: input.shape) {
      if payload.isRawPayload {
        addRaw(payload, to: &request)
      } else if let value = members[name] {
        try addDocument(value, payload, to: &request)
      } else if !payload.shape.traits.union {
        addEmptyDocument(to: &request)
      }
      return
    }
    let unplaced = input.shape.members.filter { model.place($0).location == nil }
    let names = Set(unplaced.map(\.name))
    var inside = Members()
    for (name, value) in members where names.contains(name) { inside.append(name, value) }
    if !inside.isEmpty {
      try addDocument(.members(inside), input, to: &request)
    } else if !unplaced.isEmpty {
      addEmptyDocument(to: &request)
    }
  }

  private func addRaw(_ payload: Place, to request: inout WireRequest) {
    let type: String?
    switch members[payload.member.name] {
    case .blob(let bytes):
      request.body = bytes
      type = blobType
    case nil where payload.shape.kind == .blob: type = blobType
    case .string(let text):
      request.body = Array(text.utf8)
      type = "text/plain"
    default: return
    }
    if let type, request.headers["Content-Type"] == nil {
      request.headers.append("Content-Type", type)
    }
  }

  /// S3 keeps the type that it is told: none is better than one that says nothing.
  private var blobType: String? {
    model.metadata.wireProtocol == .restJSON ? "application/octet-stream" : nil
  }

  private func addDocument(
    _ value: Value, _ place: Place, to request: inout WireRequest
  ) throws(ParameterFault) {
    let type: String
    if model.metadata.wireProtocol == .restJSON {
      request.body = JSONBody(model: model).document(value, place)
      type = "application/json"
    } else {
      var body = XMLBody(model: model)
      do { try body.append(value, rootPlace(place), as: place.rootName) } catch {
        throw place.member.name.isEmpty ? error : error.inside(place.member.name)
      }
      request.body = body.bytes
      type = "application/xml"
    }
    if request.headers["Content-Type"] == nil { request.headers.append("Content-Type", type) }
  }

  /// A document without a namespace of its own has the service's.
  private func rootPlace(_ place: Place) -> Place {
    guard place.xmlNamespace == nil, let namespace = model.metadata.xmlNamespace else {
      return place
    }
    var member = place.member
    member.xmlNamespace = namespace
    return Place(member: member, shape: place.shape)
  }

  /// JSON has a form for no members; for XML no body is the form.
  private func addEmptyDocument(to request: inout WireRequest) {
    guard model.metadata.wireProtocol == .restJSON else { return }
    request.body = Array("{}".utf8)
    if request.headers["Content-Type"] == nil {
      request.headers.append("Content-Type", "application/json")
    }
  }
}

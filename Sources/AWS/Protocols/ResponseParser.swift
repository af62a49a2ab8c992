internal import Values

/// Reads a service's answers by the model: results of calls, and errors in every protocol's form.
package struct ResponseParser: Sendable {
  let model: ServiceModel
  private let readsWhole: Bool

  /// - Parameter readsWhole: give bodies that are streams as `.blob`, and streams of events as `.list`: for
  ///   answers that are in memory.
  package init(_ model: ServiceModel, readsWhole: Bool = false) {
    self.model = model
    self.readsWhole = readsWhole
  }

  /// The result of a call: `.members`, with sensitive values as `.secret`. Members that did not come are
  /// absent; nulls are kept in lists and maps.
  ///
  /// - Parameter decodesKeys: undo the percent-encoding that the serializer asked for
  ///   (`WireRequest.asksForEncodedKeys`).
  /// - Throws: what the service said (`.service`, with the modelled error's members as details), or `.response`
  ///   when the answer is not what the protocol allows. Neither holds a part of the body but an error's own
  ///   code, message and members.
  package func parse(
    _ operation: Operation, _ response: HTTPResponse, decodesKeys: Bool = true
  ) throws(AWSError) -> Value {
    do throws(AWSError) {
      guard (200..<300).contains(response.status) else {
        throw ErrorReader(model: model, operation: operation).error(response)
      }
      if let error = errorInside(operation, response) { throw error }
      var members = try result(operation, response)
      if decodesKeys, S3Oddities.isS3(model) {
        members = S3Oddities.decodingKeys(members, operation)
      }
      return .members(members)
    } catch {
      var error = error
      error.service = model.name
      error.operation = operation.name
      throw error
    }
  }

  private func result(
    _ operation: Operation, _ response: HTTPResponse
  ) throws(AWSError) -> Members {
    guard let output = operation.output.map(model.place) else { return [:] }
    do throws(ResponseFault) {
      switch model.metadata.wireProtocol {
      case .json: return try jsonResult(output, response)
      case .query, .ec2: return try queryResult(operation, output, response)
      case .restJSON, .restXML: return try restResult(operation, output, response)
      }
    } catch {
      var fault = error.error(status: response.status)
      fault.requestID = ErrorReader.requestID(response.headers)
      throw fault
    }
  }

  /// S3 answers long work with 200 before it knows how it ends: the body may be an error.
  private func errorInside(_ operation: Operation, _ response: HTTPResponse) -> AWSError? {
    guard S3Oddities.mayHoldError(operation, model),
      String(decoding: response.body.prefix(512), as: UTF8.self).contains("<Error"),
      let root = try? XMLReader.document(response.body).root, root.name == "Error"
    else { return nil }
    return ErrorReader(model: model, operation: operation).error(response)
  }

  // ---- JSON --------------------------------------------------------------------------------------
  private func jsonResult(
    _ output: Place, _ response: HTTPResponse
  ) throws(ResponseFault) -> Members {
    if let stream = output.shape.members.map(model.place).first(where: \.shape.traits.eventStream) {
      guard readsWhole else {
        return Members(dictionaryLiteral: (stream.member.name, try events(stream, response)))
      }
      // The members beside the stream are in its first event.
      let first = try EventReader(model: model, shape: stream.shape).initial(in: response.body)
      var members = try jsonMembers(first, output)
      members[stream.member.name] = try events(stream, response)
      return members
    }
    return try jsonMembers(response.body, output)
  }

  private func jsonMembers(
    _ body: [UInt8], _ place: Place
  ) throws(ResponseFault) -> Members {
    guard let document = try JSONResult.document(body), !document.root.isNull else { return [:] }
    var reader = JSONResult(model)
    return try reader.structure(document.root, place)
  }

  // ---- query -------------------------------------------------------------------------------------
  private func queryResult(
    _ operation: Operation, _ output: Place, _ response: HTTPResponse
  ) throws(ResponseFault) -> Members {
    if response.body.isEmpty && output.shape.members.isEmpty { return [:] }
    let root = try XMLReader.document(response.body).root
    var reader = XMLResult(model)
    if model.metadata.wireProtocol == .ec2 { return try reader.structure(root, output) }
    if let wrapper = operation.resultWrapper {
      guard let result = root.child(wrapper) else {
        if output.shape.members.isEmpty { return [:] }
        throw ResponseFault(expected: "an element <\(wrapper)>", found: "none")
      }
      return try reader.structure(result, output)
    }
    return try reader.structure(root.child("\(operation.name)Result") ?? root, output)
  }

  // ---- REST --------------------------------------------------------------------------------------
  private func restResult(
    _ operation: Operation, _ output: Place, _ response: HTTPResponse
  ) throws(ResponseFault) -> Members {
    var members = try HeaderResult(model: model).members(output.shape, response)
    if let name = output.payload, let payload = model.place(name, in: output.shape) {
      if let value = try self.payload(payload, response) { members.append(name, value) }
    } else {
      for (name, value) in try bodyMembers(operation, output, response)
      where model.place(name, in: output.shape)?.isOutsideBody == false {
        members.append(name, value)
      }
    }
    return members
  }

  private func bodyMembers(
    _ operation: Operation, _ output: Place, _ response: HTTPResponse
  ) throws(ResponseFault) -> Members {
    let isInBody = output.shape.members.contains { !model.place($0).isOutsideBody }
    guard isInBody, !response.body.isEmpty else { return [:] }
    if model.metadata.wireProtocol == .restJSON { return try jsonMembers(response.body, output) }
    let root = try XMLReader.document(response.body).root
    // The one result whose root element is the member itself.
    if S3Oddities.isS3(model), operation.name == "GetBucketLocation" {
      return root.text.isEmpty ? [:] : ["LocationConstraint": .string(root.text)]
    }
    var reader = XMLResult(model)
    return try reader.structure(root, output)
  }

  private func payload(
    _ payload: Place, _ response: HTTPResponse
  ) throws(ResponseFault) -> Value? {
    if payload.shape.traits.eventStream { return try events(payload, response) }
    if payload.isStreaming, !readsWhole {
      return .stream(response.stream ?? ByteStream(bytes: response.body))
    }
    if payload.isRawPayload {
      if response.body.isEmpty && !payload.isStreaming { return nil }
      let value = try rawValue(response.body, payload)
      return payload.isSensitive ? .secret(value) : value
    }
    guard !response.body.isEmpty else { return nil }
    if model.metadata.wireProtocol == .restJSON {
      guard let document = try JSONResult.document(response.body) else { return nil }
      var reader = JSONResult(model)
      return try reader.value(document.root, payload)
    }
    var reader = XMLResult(model)
    return try reader.value(XMLReader.document(response.body).root, payload)
  }

  private func rawValue(_ body: [UInt8], _ payload: Place) throws(ResponseFault) -> Value {
    if payload.shape.kind == .blob { return .blob(body) }
    guard let text = String(validating: body, as: UTF8.self) else {
      throw ResponseFault(expected: "text in UTF-8", found: "other bytes")
        .inside(payload.member.name)
    }
    return .string(text)
  }

  private func events(
    _ place: Place, _ response: HTTPResponse
  ) throws(ResponseFault) -> Value {
    let events = EventReader(model: model, shape: place.shape)
    guard readsWhole else {
      let bytes = response.stream ?? ByteStream(bytes: response.body)
      return .events(EventStream(bytes, events))
    }
    return .list(try events.all(in: response.body))
  }
}

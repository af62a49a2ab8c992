internal import Values

/// Reads events by the shape of their stream.
struct EventReader: Sendable {
  let model: ServiceModel
  /// A union of the events.
  let shape: Shape

  enum Outcome {
    case event(Value)
    /// One that the model does not know, or the frame of the protocol itself: there is nothing to hand out.
    case nothing
    case failure(AWSError)
  }

  /// `{"Records": {…}}`, or the error that ends the stream.
  func outcome(_ message: EventMessage) throws(ResponseFault) -> Outcome {
    switch message.text(":message-type") {
    case "event":
      guard let place = message.text(":event-type").flatMap(named) else { return .nothing }
      var event = Members()
      do { event.append(place.member.name, .members(try members(message, place))) } catch {
        throw error.inside(place.member.name)
      }
      return .event(.members(event))
    case "exception": return .failure(exception(message))
    case "error":
      return .failure(
        AWSError(
          .service, code: message.text(":error-code") ?? "StreamError",
          message.text(":error-message") ?? ""))
    default: return .nothing
    }
  }

  /// All events of a whole body.
  func all(in body: [UInt8]) throws(ResponseFault) -> [Value] {
    var decoder = EventStreamDecoder()
    decoder.append(body)
    var events: [Value] = []
    while let message = try decoder.next() {
      switch try outcome(message) {
      case .event(let value): events.append(value)
      case .nothing: continue
      case .failure(let error):
        events.append(.members(["error": .members(error.members)]))
        return events
      }
    }
    guard !decoder.isInsideMessage else { throw Self.truncated }
    return events
  }

  /// The payload of the event that holds what is beside the stream; empty without one.
  func initial(in body: [UInt8]) throws(ResponseFault) -> [UInt8] {
    var decoder = EventStreamDecoder()
    decoder.append(body)
    guard let message = try decoder.next(), message.text(":event-type") == "initial-response" else {
      return []
    }
    return message.payload
  }

  static let truncated = ResponseFault(expected: "a whole event", found: "the end of the stream")

  private func named(_ name: String) -> Place? {
    shape.members.map(model.place).first { $0.member.name == name || $0.wireName == name }
  }

  // ---- members -----------------------------------------------------------------------------------
  private func members(_ message: EventMessage, _ place: Place) throws(ResponseFault) -> Members {
    var members = Members()
    for member in place.shape.members where member.eventHeader {
      if let header = message.headers[member.name] {
        let value = header.value
        members.append(member.name, model.place(member).isSensitive ? .secret(value) : value)
      }
    }
    if let payload = place.shape.members.first(where: \.eventPayload).map(model.place) {
      let value = try self.payload(message.payload, payload)
      if let value { members.append(payload.member.name, value) }
    } else {
      for (name, value) in try structure(message.payload, place) where members[name] == nil {
        members.append(name, value)
      }
    }
    return members
  }

  private func payload(_ bytes: [UInt8], _ place: Place) throws(ResponseFault) -> Value? {
    switch place.shape.kind {
    case .blob: return place.isSensitive ? .secret(.blob(bytes)) : .blob(bytes)
    case .string:
      let text = Value.string(String(decoding: bytes, as: UTF8.self))
      return place.isSensitive ? .secret(text) : text
    default: return bytes.isEmpty ? nil : .members(try structure(bytes, place))
    }
  }

  private func structure(_ bytes: [UInt8], _ place: Place) throws(ResponseFault) -> Members {
    guard !bytes.isEmpty else { return [:] }
    switch model.metadata.wireProtocol {
    case .restXML, .query, .ec2:
      var reader = XMLResult(model)
      return try reader.structure(XMLReader.document(bytes).root, place)
    case .json, .restJSON:
      guard let document = try JSONResult.document(bytes) else { return [:] }
      var reader = JSONResult(model)
      return try reader.structure(document.root, place)
    }
  }

  /// The stream's own kind of error: a member of the union that is an error's shape.
  private func exception(_ message: EventMessage) -> AWSError {
    let type = message.text(":exception-type") ?? "StreamError"
    var error = AWSError(.service, code: type, "")
    guard let place = named(type), let members = try? structure(message.payload, place) else {
      return error
    }
    error.code = place.shape.traits.errorCode ?? place.shape.name
    for (name, value) in members {
      if name.lowercased() == "message" {
        error.message = value.string ?? ""
      } else {
        error.details[name] = value
      }
    }
    return error
  }
}

extension EventMessage.Header {
  fileprivate var value: Value {
    switch self {
    case .boolean(let value): .boolean(value)
    case .integer(let number): .integer(number)
    case .bytes(let bytes): .blob(bytes)
    case .text(let text): .string(text)
    case .time(let milliseconds): .time(Timestamp(milliseconds: milliseconds))
    }
  }
}

/// Decides what the operations of a model from elsewhere amount to, when it has the name of a shipped service: an
/// operation is what the list of reviewed operations says of it if the requests it makes are ones that the shipped
/// operation could make; otherwise it has not been reviewed and is a write.
///
/// So a model in `AWS_DATA_PATH` may bring new operations, but cannot turn a write into a read: neither by saying so,
/// nor by sending another operation's request under the name of a read.
struct OperationReview {
  let shipped: ServiceModel

  /// The model with the classes of its operations, and with the endpoint rules of the shipped one: they decide where
  /// requests go and what they are signed for.
  func reviewed(_ model: ServiceModel) -> ServiceModel {
    let isSameService = hasSameHead(model.metadata)
    let operations = model.operations.map { name, operation in
      var operation = operation
      if isSameService, let known = shipped.operations[name], isSame(operation, model, known) {
        operation.access = known.access
        operation.isReviewed = true
      }
      return (name, operation)
    }
    return ServiceModel(
      name: model.name, metadata: model.metadata, shapes: model.shapes,
      operations: Dictionary(uniqueKeysWithValues: operations),
      endpointRules: shipped.endpointRules)
  }

  /// What of "metadata" is part of a request.
  private func hasSameHead(_ other: ServiceMetadata) -> Bool {
    let own = shipped.metadata
    return own.apiVersion == other.apiVersion && own.endpointPrefix == other.endpointPrefix
      && own.wireProtocol == other.wireProtocol && own.targetPrefix == other.targetPrefix
      && own.signingName == other.signingName && own.globalEndpoint == other.globalEndpoint
  }

  private func isSame(_ other: Operation, _ model: ServiceModel, _ known: Operation) -> Bool {
    guard other.name == known.name, other.method == known.method,
      other.requestURI == known.requestURI, other.hostPrefix == known.hostPrefix
    else { return false }
    guard let input = other.input else { return true }
    let own = known.input.map { shipped.shape($0).members } ?? []
    return model.shape(input).members.allSatisfy { member in
      own.contains { $0.isSentLike(member) }
    }
  }
}

extension Member {
  /// Whether a value of it stands at the same place of a request.
  fileprivate func isSentLike(_ other: Member) -> Bool {
    name == other.name && location == other.location && locationName == other.locationName
      && queryName == other.queryName && hostLabel == other.hostLabel
      && payload == other.payload
  }
}

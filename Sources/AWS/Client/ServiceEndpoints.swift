internal import Values
internal import Synchronization

/// The endpoint resolvers of services, each made when first asked for.
package final class ServiceEndpoints: Sendable {
  private let catalog: ServiceCatalog
  private struct State {
    var partitions: Partitions?
    /// By model, not by name: a model may be loaded in place of another.
    var resolvers: [ObjectIdentifier: EndpointResolver] = [:]
  }
  private let state = Mutex(State())

  package init(catalog: ServiceCatalog) { self.catalog = catalog }

  func resolver(for model: ServiceModel) throws(AWSError) -> EndpointResolver {
    let identity = ObjectIdentifier(model)
    if let known = state.withLock({ $0.resolvers[identity] }) { return known }
    do throws(ModelError) {
      let made = try EndpointResolver(model: model, partitions: try partitions())
      state.withLock { $0.resolvers[identity] = made }
      return made
    } catch {
      throw AWSError(.endpoint, code: "EndpointError", error.message)
    }
  }

  package func partitions() throws(ModelError) -> Partitions {
    if let known = state.withLock({ $0.partitions }) { return known }
    guard let bytes = catalog.partitions else {
      throw ModelError(message: "stdlib/aws/partitions.json is missing")
    }
    let document: JSONDocument
    do throws(JSONFault) { document = try JSONDocument(bytes) } catch {
      throw ModelError(message: "partitions.json: \(error.message)")
    }
    let made = try Partitions(document.root)
    state.withLock { $0.partitions = made }
    return made
  }
}

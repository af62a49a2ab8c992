internal import AWS
internal import ArgumentParser
internal import Values

struct DebugEndpoint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "endpoint", abstract: "The endpoint that a service's rule set gives.")

  @Argument(
    help: ArgumentHelp(
      "A shipped service; with --batch, of lines without \"service\".", valueName: "service"))
  var service: String?

  @OptionGroup var exchange: DebugExchange

  func validate() throws {
    guard service != nil || exchange.batch else {
      throw ValidationError("expected a service, as in: moonwatch debug endpoint cloudtrail")
    }
  }

  func run() throws {
    let sets = try RuleSets()
    try exchange.run { json, bytes in
      guard let name = json["service"]?.string ?? service else {
        throw Failure(description: "expected a member \"service\"")
      }
      let parameters = exchange.batch ? json["parameters"] : json
      guard let parameters, parameters.kind == .object else {
        throw Failure(description: "expected an object \"parameters\"")
      }
      let rules = try sets.rules(of: name)
      do {
        bytes.append(endpoint: try rules.resolve(Value(parameters).members ?? Members()))
      } catch let error as EndpointError {
        bytes.appendError(error.message)
      }
    }
  }
}

/// The compiled rule sets of shipped services.
private final class RuleSets {
  private let catalog: ServiceCatalog
  private let partitions: Partitions
  private var compiled: [String: EndpointRules] = [:]

  init() throws {
    catalog = ServiceCatalog(library: RuleOptions.library)
    partitions = try catalog.readPartitions()
  }

  func rules(of name: String) throws -> EndpointRules {
    if let rules = compiled[name] { return rules }
    guard let json = try catalog.service(name).endpointRules else {
      throw Failure(description: "the model of \(name) has no endpoint rules")
    }
    let rules = try EndpointRules(rules: json, partitions: partitions)
    compiled[name] = rules
    return rules
  }
}

extension [UInt8] {
  fileprivate mutating func append(endpoint: Endpoint) {
    appendName("url")
    appendJSON(endpoint.url)
    append(contentsOf: #","properties":"#.utf8)
    appendJSON(endpoint.properties)
    append(contentsOf: #","headers":"#.utf8)
    appendItems(("{", "}"), endpoint.headers) { bytes, header in
      bytes.appendName(header.name)
      bytes.appendItems(("[", "]"), header.values) { $0.appendJSON($1) }
    }
  }
}

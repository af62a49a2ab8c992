/// Endpoints that were configured in place of those in the services' rules. In order: asked for,
/// `AWS_ENDPOINT_URL_<SERVICE>`, `AWS_ENDPOINT_URL`, the profile's `services` section, its
/// `endpoint_url`.
package struct ConfiguredEndpoints: Sendable, Equatable {
  /// For every service: asked for in the call.
  private let chosen: String?
  /// By service, as variables and files spell it: `cloudwatch_logs`.
  private let variables: [String: String]
  private let variable: String?
  private let sections: [String: String]
  private let setting: String?

  /// - Throws: `configuration` when an endpoint is no http or https URL, or the profile's
  ///   `services` section is not there.
  init(_ configuration: Configuration) throws(AWSError) {
    let machine = configuration.machine
    chosen = try configuration.choices.endpointURL.map { url throws(AWSError) in
      try Self.checked(ConfiguredValue(text: url, place: "the endpoint URL"))
    }
    let ignored =
      try configuration.value(
        ["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"], "ignore_configured_endpoint_urls")?.boolean()
      ?? false
    guard !ignored else {
      (variables, variable, sections, setting) = ([:], nil, [:], nil)
      return
    }
    let prefix = "AWS_ENDPOINT_URL"
    var variables: [String: String] = [:]
    for name in machine.environment.keys where name.hasPrefix(prefix + "_") {
      guard let text = machine.variable(name) else { continue }
      variables[name.dropFirst(prefix.count + 1).lowercased()] = try Self.checked(
        ConfiguredValue(text: text, place: name))
    }
    self.variables = variables
    variable = try machine.variable(prefix).map { url throws(AWSError) in
      try Self.checked(ConfiguredValue(text: url, place: prefix))
    }
    var sections: [String: String] = [:]
    // Nobody looks into the section when one endpoint is for all.
    if chosen == nil, variable == nil {
      for (service, value) in try configuration.serviceEndpoints() {
        sections[service] = try Self.checked(value)
      }
    }
    self.sections = sections
    setting = try configuration.setting("endpoint_url").map { value throws(AWSError) in
      try Self.checked(value)
    }
  }

  func url(for serviceID: String) -> String? {
    let name = Self.name(serviceID)
    return chosen ?? variables[name] ?? variable ?? sections[name] ?? setting
  }

  /// `CloudWatch Logs` as `cloudwatch_logs`.
  private static func name(_ serviceID: String) -> String {
    String(serviceID.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
  }

  // A URL may hold a password: what was found is not quoted.
  private static func checked(_ value: ConfiguredValue) throws(AWSError) -> String {
    let text = value.text.lowercased()
    let scheme = ["http://", "https://"].first { text.hasPrefix($0) }
    guard let scheme, text.utf8.count > scheme.utf8.count,
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
    else { throw .configuration("\(value.place): expected a URL, http://… or https://…") }
    return value.text
  }
}

extension Configuration {
  /// The endpoints in the section that the profile's `services` setting names, by service.
  fileprivate func serviceEndpoints() throws(AWSError) -> [String: ConfiguredValue] {
    guard let reference = try setting("services") else { return [:] }
    guard let section = services[reference.text] else {
      throw .configuration("\(reference.place): there is no section [services \(reference.text)]")
    }
    var endpoints: [String: ConfiguredValue] = [:]
    for (service, group) in section {
      guard let nested = group.nested else {
        throw .configuration("\(group.place): expected nested settings below \(service)")
      }
      guard let url = nested["endpoint_url"], !url.value.isEmpty else { continue }
      endpoints[service] = ConfiguredValue(
        text: url.value, place: "\(service) endpoint_url in \(url.place)")
    }
    return endpoints
  }
}

/// The endpoint of a service whose model came without rules, in the form that most of AWS has.
struct StandardEndpoint {
  let metadata: ServiceMetadata
  let partitions: Partitions

  func endpoint(_ settings: EndpointSettings) throws(EndpointError) -> Endpoint {
    if let custom = settings.customEndpoint { return Self.endpoint(custom) }
    guard let region = settings.region else { throw .noRegion }
    let partition = partitions.partition(of: region)
    let usesVariant = settings.useFIPS || settings.useDualStack
    if let host = metadata.globalEndpoint, partition.name == "aws", !usesVariant {
      return Self.endpoint("https://\(host)", signingRegion: partition.implicitGlobalRegion)
    }
    guard partition.supportsFIPS || !settings.useFIPS,
      partition.supportsDualStack || !settings.useDualStack
    else {
      throw EndpointError(
        .rule,
        "partition \(partition.name) does not have the FIPS or dual-stack endpoints asked for")
    }
    let suffix = settings.useDualStack ? partition.dualStackDNSSuffix : partition.dnsSuffix
    let name = metadata.endpointPrefix + (settings.useFIPS ? "-fips" : "")
    return Self.endpoint("https://\(name).\(region).\(suffix)")
  }

  private static func endpoint(_ url: String, signingRegion: String? = nil) -> Endpoint {
    var properties = Members()
    if let signingRegion {
      properties.append(
        "authSchemes",
        .list([.members(["name": .string("sigv4"), "signingRegion": .string(signingRegion)])]))
    }
    return Endpoint(url: url, properties: .members(properties), headers: [])
  }
}

package import Values

/// The partitions of AWS, from botocore's partitions.json: separate clouds with their own domains.
package struct Partitions: Sendable {
  private let all: [Partition]

  /// - Throws: when the file is not what it was, with the partition's name.
  package init(_ json: JSON) throws(ModelError) {
    var all: [Partition] = []
    for partition in json["partitions"].elements {
      all.append(try Partition(partition))
    }
    guard !all.isEmpty else { throw ModelError(message: "partitions.json: no \"partitions\"") }
    self.all = all
  }

  /// The regions of all partitions, those of `aws` first; without `aws-global` and its like, which stand for no
  /// region.
  package var regionNames: [String] {
    all.flatMap { $0.regions.filter { !$0.hasSuffix("-global") }.sorted() }
  }

  /// The partition that lists the region, else the one whose pattern the region has, else the first, `aws`.
  package func partition(of region: String) -> Partition {
    all.first { $0.regions.contains(region) } ?? all.first { $0.pattern.matches(region) } ?? all[0]
  }
}

/// One partition: `aws`, `aws-cn`.
package final class Partition: Sendable {
  package let name: String
  /// `amazonaws.com`
  package let dnsSuffix: String
  package let dualStackDNSSuffix: String
  package let supportsFIPS: Bool
  package let supportsDualStack: Bool
  /// Where calls of services without regions are signed for: `us-east-1`.
  package let implicitGlobalRegion: String
  fileprivate let regions: Set<String>
  fileprivate let pattern: RegionPattern

  fileprivate init(_ json: JSON) throws(ModelError) {
    let name = json["id"]?.string ?? ""
    let outputs = json["outputs"]
    guard let suffix = outputs?["dnsSuffix"]?.string,
      let pattern = RegionPattern(json["regionRegex"]?.string ?? "")
    else {
      throw ModelError(
        message: "partitions.json: partition \"\(name)\": expected \"dnsSuffix\" and a "
          + "\"regionRegex\" of words, digits and choices")
    }
    self.name = name
    self.pattern = pattern
    dnsSuffix = suffix
    dualStackDNSSuffix = outputs?["dualStackDnsSuffix"]?.string ?? suffix
    supportsFIPS = outputs?["supportsFIPS"]?.boolean ?? false
    supportsDualStack = outputs?["supportsDualStack"]?.boolean ?? false
    implicitGlobalRegion = outputs?["implicitGlobalRegion"]?.string ?? ""
    regions = Set(json["regions"].members.map(\.name))
  }
}

extension ServiceCatalog {
  /// The partitions that are shipped.
  package func readPartitions() throws(ModelError) -> Partitions {
    guard let bytes = partitions else { throw ModelError(message: "partitions.json is not there") }
    let document: JSONDocument
    do { document = try JSONDocument(bytes) } catch {
      throw ModelError(message: "partitions.json: \(error.message)")
    }
    return try Partitions(document.root)
  }
}

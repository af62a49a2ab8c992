internal import Values

/// What S3 does beside its model, as every AWS SDK has it.
enum S3Oddities {
  static func isS3(_ model: ServiceModel) -> Bool { model.metadata.serviceID == "S3" }

  // ---- requests ----------------------------------------------------------------------------------
  /// Parameters with what S3 wants of them.
  static func prepared(
    _ members: Members, _ operation: Operation, _ model: ServiceModel
  ) throws(ParameterFault) -> Members {
    guard isS3(model), let input = operation.input.map(model.shape) else { return members }
    var members = members
    // XML cannot hold every key: ask for keys that it can.
    if listings.contains(operation.name), members["EncodingType"] == nil {
      members["EncodingType"] = .string("url")
    }
    if input.member("CopySource") != nil, let source = members["CopySource"]?.string {
      members["CopySource"] = .string(quoted(source))
    }
    for prefix in ["SSECustomer", "CopySourceSSECustomer"]
    where input.member(prefix + "KeyMD5") != nil {
      guard let key = members[prefix + "Key"]?.string, members[prefix + "KeyMD5"] == nil,
        let digest = Digest.md5(Array(key.utf8))
      else { continue }
      members[prefix + "Key"] = .string(Base64.encode(key.utf8))
      members[prefix + "KeyMD5"] = .string(Base64.encode(digest))
    }
    return members
  }

  private static let listings: Set<String> = ["ListObjects", "ListObjectsV2", "ListObjectVersions"]

  /// `bucket/key?versionId=…` with the key percent-encoded.
  private static func quoted(_ source: String) -> String {
    let parts = source.split(separator: "?versionId=", omittingEmptySubsequences: false)
    guard parts.count > 1, let version = parts.last else {
      return PercentEncoding.encode(source, keeping: "/")
    }
    let path = parts.dropLast().joined(separator: "?versionId=")
    return PercentEncoding.encode(path, keeping: "/") + "?versionId=" + version
  }

  // ---- answers -----------------------------------------------------------------------------------
  /// Undoes the encoding that `prepared` asked for. A plus is a space (`application/x-www-form-urlencoded`).
  static func decodingKeys(_ result: Members, _ operation: Operation) -> Members {
    guard listings.contains(operation.name), result["EncodingType"]?.string == "url" else {
      return result
    }
    var result = result
    for name in [
      "Delimiter", "Prefix", "Marker", "NextMarker", "StartAfter", "KeyMarker", "NextKeyMarker",
    ] {
      if let value = result[name] { result[name] = decoded(value) }
    }
    for (name, key) in [
      ("Contents", "Key"), ("CommonPrefixes", "Prefix"), ("Versions", "Key"),
      ("DeleteMarkers", "Key"),
    ] {
      guard let items = result[name]?.list else { continue }
      result[name] = .list(
        items.map { item in
          guard var members = item.members, let value = members[key] else { return item }
          members[key] = decoded(value)
          return .members(members)
        })
    }
    return result
  }

  private static func decoded(_ value: Value) -> Value {
    value.string.flatMap { PercentEncoding.decode($0, plusIsSpace: true) }.map { .string($0) }
      ?? value
  }

  /// Whether an answer of status 200 may hold an error: all but those that are an object's bytes.
  static func mayHoldError(_ operation: Operation, _ model: ServiceModel) -> Bool {
    guard isS3(model), let output = operation.output.map(model.shape) else { return false }
    guard let payload = output.traits.payload.flatMap({ model.place($0, in: output) }) else {
      return true
    }
    return !payload.isRawPayload && !payload.shape.traits.eventStream
  }
}

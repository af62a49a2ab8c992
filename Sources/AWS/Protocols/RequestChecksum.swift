internal import Values

/// The checksum of a body that an operation asks for. Source: AWS SDKs and Tools Reference Guide, "Data
/// Integrity Protections for Amazon S3": CRC32 where the caller names no algorithm.
enum RequestChecksum {
  static func add(
    to request: inout WireRequest, _ operation: Operation, _ members: Members,
    in model: ServiceModel
  ) throws(ParameterFault) {
    guard let trait = operation.checksum else { return }
    guard let member = trait.algorithmMember else {
      guard trait.required, request.headers["Content-MD5"] == nil,
        let digest = Digest.md5(request.body)
      else { return }
      request.headers.append("Content-MD5", Base64.encode(digest))
      return
    }
    // One that the caller worked out is sent as it is.
    if request.headers.contains(where: { $0.name.lowercased().hasPrefix("x-amz-checksum-") }) {
      return
    }
    let named = members[member]?.string
    let name = named ?? "CRC32"
    guard let digest = digest(name, request.body) else {
      throw ParameterFault(
        member, "expected CRC32, CRC32C, CRC64NVME, SHA1, SHA256 or SHA512, found \"\(name)\"")
    }
    request.headers.append("x-amz-checksum-\(name.lowercased())", Base64.encode(digest))
    if named == nil, let input = operation.input.map(model.shape),
      let header = model.place(member, in: input), header.location == .header
    {
      request.headers.append(header.wireName, name)
    }
  }

  /// Nil for an algorithm that is not known here.
  static func digest(_ name: String, _ bytes: [UInt8]) -> [UInt8]? {
    switch name.uppercased() {
    case "CRC32": CyclicChecksum<UInt32>.crc32.digest(of: bytes)
    case "CRC32C": CyclicChecksum<UInt32>.crc32c.digest(of: bytes)
    case "CRC64NVME": CyclicChecksum<UInt64>.crc64.digest(of: bytes)
    case "SHA1": Digest.sha1(bytes)
    case "SHA256": Digest.sha256(bytes)
    case "SHA512": Digest.sha512(bytes)
    default: nil
    }
  }
}

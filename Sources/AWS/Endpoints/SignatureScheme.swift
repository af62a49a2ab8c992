/// How a request to an endpoint is signed.
package enum SignatureScheme: Sendable, Equatable {
  case none
  case v4(name: String, region: String, doubleEncodes: Bool)

  /// The first of an endpoint's `authSchemes` that is known here; nil when it lists none.
  static func first(
    of properties: Value, name: String, region: String?
  ) throws(EndpointError) -> SignatureScheme? {
    guard let schemes = properties["authSchemes"]?.list, !schemes.isEmpty else { return nil }
    for scheme in schemes {
      switch scheme["name"]?.string {
      case "none"?: return SignatureScheme.none
      case "sigv4"?:
        guard let region = scheme["signingRegion"]?.string ?? region else { throw .noRegion }
        return .v4(
          name: scheme["signingName"]?.string ?? name, region: region,
          doubleEncodes: scheme["disableDoubleEncoding"]?.boolean != true)
      default: continue
      }
    }
    throw unsupported(schemes.compactMap { $0["name"]?.string })
  }

  private static func unsupported(_ names: [String]) -> EndpointError {
    if names.contains("sigv4-s3express") {
      return EndpointError(
        .unsupportedSignature,
        "directory buckets (S3 Express) want signatures of sessions (sigv4-s3express), which are "
          + "not made here; with s3_disable_express_session_auth = true they take ordinary ones")
    }
    if names.contains("sigv4a") {
      return EndpointError(
        .unsupportedSignature,
        "this endpoint spans regions and wants Signature Version 4A (sigv4a), which is not made "
          + "here; ask in one region")
    }
    return EndpointError(
      .unsupportedSignature,
      "the endpoint wants a signature that is not made here: " + names.joined(separator: ", "))
  }
}

extension EndpointError {
  static var noRegion: EndpointError {
    EndpointError(
      .noRegion,
      "no region: set AWS_REGION, \"region\" in the profile, --region or aws{ region = … }")
  }
}

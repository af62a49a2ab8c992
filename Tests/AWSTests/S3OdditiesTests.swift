@testable import AWS
import System
import Testing

/// What S3 and IAM do beside their models, with the shipped models.
struct S3OdditiesTests {
  private func parse(
    _ service: String, _ name: String, _ body: String, decodesKeys: Bool = true
  ) throws -> Value {
    let model = try ServiceCatalog(library: .embedded).service(service)
    let operation = try #require(model.operations[name])
    let response = HTTPResponse(status: 200, headers: [:], body: Array(body.utf8))
    return try ResponseParser(model).parse(operation, response, decodesKeys: decodesKeys)
  }

  private func request(_ name: String, _ parameters: String) throws -> WireRequest {
    let model = try ServiceCatalog(library: .embedded).service("s3")
    let operation = try #require(model.operations[name])
    let checked = try ParameterCheck.check(ShopModel.value(parameters), of: operation, in: model)
    return try Serializer(model).request(for: operation, checked)
  }

  @Test func aBucketsLocationIsTheRootElement() throws {
    let body = #"<LocationConstraint xmlns="http://s3/">eu-west-1</LocationConstraint>"#
    #expect(try parse("s3", "GetBucketLocation", body)["LocationConstraint"]?.string == "eu-west-1")
    #expect(try parse("s3", "GetBucketLocation", "<LocationConstraint/>").members?.isEmpty == true)
  }

  @Test func keysAreAskedForEncodedAndDecoded() throws {
    let asked = try request("ListObjectsV2", #"{"Bucket":"b"}"#)
    #expect(asked.uri == "/b?list-type=2&encoding-type=url" && asked.asksForEncodedKeys)
    let given = try request("ListObjectsV2", #"{"Bucket":"b","EncodingType":"url"}"#)
    #expect(!given.asksForEncodedKeys)
    let body =
      "<R><EncodingType>url</EncodingType><Contents><Key>a+b%2Fc%2B</Key></Contents></R>"
    let decoded = try parse("s3", "ListObjectsV2", body)
    #expect(decoded["Contents"]?.list?.first?["Key"]?.string == "a b/c+")
    let plain = try parse("s3", "ListObjectsV2", body, decodesKeys: false)
    #expect(plain["Contents"]?.list?.first?["Key"]?.string == "a+b%2Fc%2B")
  }

  @Test func anErrorMayComeWithStatus200() {
    let error = #expect(throws: AWSError.self) {
      try parse("s3", "CopyObject", "<Error><Code>SlowDown</Code><Message>m</Message></Error>")
    }
    #expect(error?.kind == .service && error?.code == "SlowDown" && error?.status == 200)
  }

  @Test func anObjectMayLookLikeAnError() async throws {
    let result = try parse("s3", "GetObject", "<Error><Code>no</Code></Error>")
    guard case .stream? = result["Body"] else {
      Issue.record("no stream")
      return
    }
  }

  @Test func customerKeysAreEncodedWithTheirDigest() throws {
    let headers = try request(
      "GetObject", #"{"Bucket":"b","Key":"k","SSECustomerKey":"12345678901234567890123456789012"}"#
    ).headers
    #expect(
      headers["x-amz-server-side-encryption-customer-key"]
        == "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=")
    #expect(
      headers["x-amz-server-side-encryption-customer-key-MD5"] == "dnF5x6K/8ZZRzpfSlMMM+w==")
  }

  @Test func copySourcesAreEncoded() throws {
    let source = #"{"Bucket":"b","Key":"k","CopySource":"b/k é+?versionId=3"}"#
    #expect(
      try request("CopyObject", source).headers["x-amz-copy-source"]
        == "b/k%20%C3%A9%2B?versionId=3")
  }

  @Test func policiesOfIAMAreTables() throws {
    let result = try parse(
      "iam", "GetPolicyVersion",
      "<R><GetPolicyVersionResult><PolicyVersion><Document>%7B%22Version%22%3A%222012-10-17%22%7D</Document></PolicyVersion></GetPolicyVersionResult></R>"
    )
    #expect(result["PolicyVersion"]?["Document"]?["Version"]?.string == "2012-10-17")
  }
}

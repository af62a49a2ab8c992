import Testing
import Values

@testable import AWS

/// Keys, times and requests of our own. Signatures were computed with botocore 1.43.11 (`SigV4Auth` and its kin).
struct SignatureV4Tests {
  private let signer = SignatureV4(keys: SigningKeys())
  private let plain = Credentials(accessKey: "AKTEST", secretKey: "se/cret", source: "test")
  private let session = Credentials(
    accessKey: "AKTEST", secretKey: "se/cret", token: "tok/en==", source: "test")

  private func scope(_ service: String) throws -> SigningScope {
    let time = try #require(Timestamp(iso8601: "2026-03-01T08:12:01Z"))
    return SigningScope(region: "eu-west-1", service: service, time: time)
  }

  private func canonical(
    _ url: String, headers: HTTPHeaders = [:], service: String = "shop",
    _ change: (inout SigningOptions) -> Void = { _ in }
  ) throws -> [Substring] {
    var options = SigningOptions(service: service)
    change(&options)
    let signed = signer.sign(
      HTTPRequest(method: "get", url: url, headers: headers), with: plain, in: try scope(service),
      options)
    return signed.canonicalRequest.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test(arguments: [
    ("", "/"), ("/", "/"), ("/a/../b/./c/", "/b/c/"), ("//a//b", "/a/b"), ("/..", "/"),
    ("/a b", "/a%20b"), ("/a%20b", "/a%2520b"), ("/ö", "/%C3%B6"), ("/$a:b", "/%24a%3Ab"),
  ])
  func pathsAreNormalisedAndEncodedOnceMore(path: String, expected: String) throws {
    #expect(try canonical("https://shop.test\(path)")[1] == expected)
  }

  @Test(arguments: [
    ("", "/"), ("/a/../b//./c", "/a/../b//./c"), ("/a%20b%2Fc", "/a%20b%2Fc"), ("/a b", "/a%20b"),
  ])
  func storagePathsAreSignedAsTheyAreSent(path: String, expected: String) throws {
    #expect(try canonical("https://cups.s3.test\(path)", service: "s3")[1] == expected)
  }

  @Test func normalisingCanBeTurnedOff() throws {
    #expect(try canonical("https://a.test//x/..") { $0.normalisesPath = false }[1] == "//x/..")
  }

  @Test(arguments: [
    ("b=2&a=1", "a=1&b=2"), ("a=2&a=1&a", "a=&a=1&a=2"), ("a-b=1&a=2", "a=2&a-b=1"),
    ("z=1&%C3%B6=1&Z=1", "%C3%B6=1&Z=1&z=1"), ("ö=ä b", "%C3%B6=%C3%A4%20b"),
    ("a=%7e%2f", "a=~%2F"),
    ("a=b=c", "a=b%3Dc"), ("a+b", "a%2Bb="), ("&&", ""), ("%zz", "%25zz="),
  ])
  func queriesAreSortedInTheirEncodedForm(query: String, expected: String) throws {
    #expect(try canonical("https://shop.test/?\(query)")[2] == expected)
  }

  @Test func headersAreSortedTrimmedAndJoined() throws {
    let headers: HTTPHeaders = [
      "X-Cup": "  b   c ", "Accept": "a\r\n  b", "x-cup": "a", "User-Agent": "x", "Expect": "y",
    ]
    let lines = try canonical("https://shop.test:443/", headers: headers)
    #expect(
      lines[3...] == [
        "accept:a b", "host:shop.test", "x-amz-date:20260301T081201Z", "x-cup:b c,a", "",
        "accept;host;x-amz-date;x-cup",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      ])
  }

  @Test(arguments: [
    ("https://h.test/", "h.test"), ("http://h.test:80", "h.test"),
    ("https://h.test:80", "h.test:80"),
    ("http://u:p@h.test:9/", "h.test:9"), ("https://[::1]:8443/", "[::1]:8443"),
    ("https://[::1]/", "[::1]"),
  ])
  func theHostIsTheOneThatIsSent(url: String, host: String) throws {
    #expect(try canonical(url)[3] == "host:\(host)")
  }

  @Test func aSessionTokenIsSignedUnlessTheServiceWantsItAfterwards() throws {
    let request = HTTPRequest(method: "GET", url: "https://shop.test/")
    var options = SigningOptions()
    let signed = signer.sign(request, with: session, in: try scope("shop"), options)
    #expect(
      signed.signature == "7db25dd868c9c5ef7662efe8858e84121ac8955f660f87c65601d7a7c2bc6279")
    #expect(signed.request.headers["X-Amz-Security-Token"] == "tok/en==")
    options.omitsSessionToken = true
    let after = signer.sign(request, with: session, in: try scope("shop"), options)
    #expect(!after.canonicalRequest.contains("x-amz-security-token"))
    #expect(after.request.headers["X-Amz-Security-Token"] == "tok/en==")
  }

  @Test func signingAgainReplacesTheFirstSignature() throws {
    let request = HTTPRequest(method: "PUT", url: "https://cups.s3.test/k", body: [1])
    let options = SigningOptions(service: "s3")
    let once = signer.sign(request, with: session, in: try scope("s3"), options)
    let twice = signer.sign(once.request, with: session, in: try scope("s3"), options)
    #expect(once.signature == twice.signature)
    #expect(once.request.headers.fields.count == twice.request.headers.fields.count)
  }

  @Test(arguments: [("https", "UNSIGNED-PAYLOAD"), ("http", "4bf5122f344554c5")])
  func aBodyStaysUnsignedOnlyUnderTLS(scheme: String, hash: String) throws {
    var options = SigningOptions()
    options.unsignedPayload = true
    let request = HTTPRequest(method: "PUT", url: "\(scheme)://shop.test/", body: [1])
    let signed = signer.sign(request, with: plain, in: try scope("shop"), options)
    #expect(signed.canonicalRequest.split(separator: "\n").last?.hasPrefix(hash) == true)
  }

  @Test func aPresignedURLCarriesItsSignature() throws {
    let request = HTTPRequest(method: "GET", url: "https://cups.s3.test/a%20b?versionId=1")
    let signed = signer.presign(
      request, with: session, in: try scope("s3"), expires: 60, SigningOptions(service: "s3"))
    #expect(
      signed.request.url
        == "https://cups.s3.test/a%20b?versionId=1&X-Amz-Algorithm=AWS4-HMAC-SHA256"
        + "&X-Amz-Credential=AKTEST%2F20260301%2Feu-west-1%2Fs3%2Faws4_request"
        + "&X-Amz-Date=20260301T081201Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host"
        + "&X-Amz-Security-Token=tok%2Fen%3D%3D&X-Amz-Signature="
        + "e4176036acec769049c7cf82e2eb34547d5110452d569541f0721efc95914909")
    #expect(signed.canonicalRequest.hasSuffix("UNSIGNED-PAYLOAD"))
    #expect(signed.request.headers.fields.isEmpty)
  }

  @Test func keysAreKeptApartByAllThatTheyAreMadeOf() throws {
    let keys = SigningKeys()
    let scope = try scope("s3")
    var other = scope
    other.region = "eu-west-2"
    let key = keys.key(secret: "a", date: "20260301", scope)
    #expect(key == keys.key(secret: "a", date: "20260301", scope))
    for number in 0..<100 { _ = keys.key(secret: "x\(number)", date: "20260301", scope) }
    #expect(key == keys.key(secret: "a", date: "20260301", scope))
    #expect(key != keys.key(secret: "b", date: "20260301", scope))
    #expect(key != keys.key(secret: "a", date: "20260302", scope))
    #expect(key != keys.key(secret: "a", date: "20260301", other))
  }

  @Test func nothingSecretIsPrinted() throws {
    let request = HTTPRequest(method: "GET", url: "https://shop.test/")
    let signed = signer.presign(
      request, with: session, in: try scope("shop"), expires: 1, SigningOptions())
    for text in [
      "\(signed)", String(reflecting: signed), "\(session)", String(reflecting: session),
    ] {
      #expect(
        !text.contains("se/cret") && !text.contains("tok") && !text.contains(signed.signature))
    }
  }
}

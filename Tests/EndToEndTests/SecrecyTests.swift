import FaultServer
import Foundation
import Testing

/// Nothing that is written holds a secret, whatever goes wrong.
@Suite(.timeLimit(.minutes(1)))
struct SecrecyTests {
  private static let secrets = [
    WeatherTests.secretKey, WeatherTests.token, "SESSIONTOKEN", "hunter22", "s3cr3tpassword",
    "Signature=", "signaturesofothers",
  ]

  private static let canonical =
    "GET\\n/\\n\\nx-amz-security-token:\(WeatherTests.token)\\n"

  private static let plays = [
    #"{"status":200,"body":"{\"Name\":\"n\",\"SecretString\":\"hunter22\"}"}"#,
    #"{"status":200,"body":"{\"Name\":\"n\",\"SecretString\":\"hunter22"}"#,
    #"{"status":200,"body":"{\"SecretString\":{\"hunter22\":1}}"}"#,
    #"{"status":400,"body":"{\"__type\":\"ValidationException\",\"message\":\"value hunter22\"}"}"#,
    #"""
    {"status":403,"body":"{\"__type\":\"InvalidSignatureException\",
      \"message\":\"should have been '\#(canonical.replacing("\\n", with: "\\\\n"))'\"}"}
    """#.replacing("\n", with: ""),
    #"{"status":307,"headers":{"Location":"http://127.0.0.1:1/?X-Amz-Signature=signaturesofothers"}}"#,
    #"{"status":500,"body":"hunter22"}"#,
    #"{"end":"reset"}"#,
    #"{"end":"stall"}"#,
    #"{"status":200,"body_size":10,"cut":2,"end":"close"}"#,
  ]

  @Test func noMessageAndNoLogHoldsASecret() throws {
    let server = try FaultServer(Self.plays)
    let code = """
      local ok, first = pcall(aws.secretsmanager.get_secret_value, { SecretId = "n" })
      print(ok, first, first.SecretString)
      for i = 1, \(Self.plays.count + 1) do
        local ok, err = pcall(aws.secretsmanager.put_secret_value,
          { SecretId = "n", SecretString = "hunter22", ClientRequestToken = ("x"):rep(32) })
        print(ok, err)
        if not ok then
          for name, value in pairs(err) do print(name, value) end
          for name, value in pairs(err.details or {}) do print(name, value) end
        end
      end
      print(pcall(aws.secretsmanager.put_secret_value, { SecretId = { "hunter22" } }))
      print(pcall(aws.secretsmanager.put_secret_value, { SecretString = { hunter22 = 1 } }))
      return first, { nested = { first } }
      """
    for format in ["text", "json"] {
      let outcome = try WeatherTests.tool(
        code, server.url,
        options: [
          "--read-timeout", "0.2", "--allow-writes", "--format", format, "--allow-read",
          "secretsmanager:GetSecretValue",
        ]
      ).outcome()
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.errors.contains("answered 403") || format == "json")
      for secret in Self.secrets {
        #expect(!outcome.text.contains(secret), "standard output")
        #expect(!outcome.errors.contains(secret), "standard error")
      }
    }
    let sent = server.requests()
    #expect(sent.contains { $0.body.contains("hunter22") })
    #expect(sent.allSatisfy { $0.headers["x-amz-security-token"] == WeatherTests.token })
  }

  @Test func anErrorThatEndsTheRunHoldsNone() throws {
    for play in Self.plays.dropFirst() {
      let server = try FaultServer([play])
      let outcome = try WeatherTests.tool(
        #"aws.secretsmanager.put_secret_value{ SecretId = "n", SecretString = "hunter22" }"#,
        server.url, options: ["--read-timeout", "0.2", "--allow-writes"]
      ).outcome()
      for secret in Self.secrets { #expect(!outcome.errors.contains(secret)) }
    }
  }

  @Test(arguments: [
    "foo://user:s3cr3tpassword@127.0.0.1:1", "http://user:s3cr3tpassword@127.0.0.1:1",
  ])
  func aProxysPasswordIsNotTold(proxy: String) throws {
    let outcome = try WeatherTests.tool(
      WeatherTests.call, "http://example.invalid", environment: ["http_proxy": proxy]
    ).outcome()
    #expect(outcome.status == 2)
    #expect(!outcome.errors.contains("s3cr3tpassword"))
  }

  @Test func whatACredentialProcessPrintsIsNotTold() throws {
    let scratch = try Scratch()
    let config = try scratch.write(
      "config",
      """
      [default]
      credential_process = sh -c 'echo {\\"SecretAccessKey\\":\\"s3cr3tpassword\\"; echo hunter22 >&2'
      """)
    let outcome = try Tool.run(
      ["run", "--log-level", "trace", "-e", WeatherTests.call],
      environment: [
        "AWS_CONFIG_FILE": config.path, "AWS_REGION": "eu-west-1", "HOME": scratch.path,
        "AWS_SHARED_CREDENTIALS_FILE": scratch.path + "/none", "AWS_EC2_METADATA_DISABLED": "true",
      ])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("credential_process"))
    for secret in Self.secrets { #expect(!outcome.errors.contains(secret)) }
  }
}

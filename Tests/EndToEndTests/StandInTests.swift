import Foundation
import MotoServer
import Testing

/// Moonwatch, the AWS CLI and the stand-in for AWS see the same account.
@Suite struct StandInTests {
  @Test func bothSeeTheSameIdentity() throws {
    let server = try MotoServer()
    let outcome = try Tool.run(
      ["-e", "return aws.sts.get_caller_identity{}.Arn"], environment: server.environment)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let witness = try server.aws([
      ["sts", "get-caller-identity", "--query", "Arn", "--output", "text"]
    ])
    #expect(outcome.text == witness[0].output)
  }
}

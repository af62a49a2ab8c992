import Foundation
import Testing

/// `moonwatch implement root-usage-monitoring` where the practice account is stricter than moto.
@Suite struct PracticeImplementTests {
  /// Runs the implementation on an account that Lua sets up.
  private func implement(
    _ setup: String, account: String = "111122223333", _ arguments: String...
  ) throws -> PlanDocument {
    let scratch = try Scratch()
    let scenario = try scratch.write(
      "scenario.lua",
      "return { account = \"\(account)\", setup = function(practice) \(setup) end }")
    return try PlanDocument(
      try Tool.run(
        ["implement", "root-usage-monitoring", "--format", "json"] + arguments
          + ["--account", "practice:\(scenario.path)"]))
  }

  /// A new role is unknown for some seconds, which pass at once here.
  @Test func waitsUntilANewRoleCanBeUsed() throws {
    let done = try implement("practice.eventual(true)", "--yes")
    #expect(done.verdict == "applied", "\(done.errors)")
    #expect(done.step("trail")?.verdict == "applied")
  }

  @Test func namesThePermissionThatIsMissing() throws {
    let writing = try implement("practice.deny('sns:CreateTopic')", "--yes")
    #expect(writing.status == 2)
    #expect(writing.step("topic")?.summary == "not allowed: sns:CreateTopic")
    #expect(writing.step("alarm")?.verdict == "planned")
    let reading = try implement("practice.deny('logs:DescribeLogGroups')")
    #expect(reading.status == 2)
    #expect(reading.step("log_group")?.summary == "not allowed: logs:DescribeLogGroups")
  }

  @Test func saysThatOwnersAreUnknownWhereTagsMayNotBeRead() throws {
    let shown = try implement(
      """
      local aws = practice.admin{ region = "us-east-1" }
      aws.logs.create_log_group{ logGroupName = "cloudtrail/management-events" }
      practice.deny("logs:ListTagsForResource")
      """)
    #expect(shown.verdict == "planned", "\(shown.errors)")
    #expect(shown.notes.contains { $0.contains("logs:ListTagsForResource is missing") })
  }

  private static let organization = """
    practice.organize { management = "111122223333", members = { "222233334444" } }
    local aws = practice.admin{ account = "111122223333", region = "us-east-1" }
    aws.s3.create_bucket{ Bucket = "org-logs" }
    aws.s3.put_bucket_policy{ Bucket = "org-logs", Policy = [[{ "Version": "2012-10-17",
      "Statement": [{ "Effect": "Allow", "Principal": { "Service": "cloudtrail.amazonaws.com" },
      "Action": ["s3:GetBucketAcl", "s3:PutObject"],
      "Resource": ["arn:aws:s3:::org-logs", "arn:aws:s3:::org-logs/*"] }] }]] }
    aws.cloudtrail.create_trail{ Name = "org", S3BucketName = "org-logs",
      IsMultiRegionTrail = true, IsOrganizationTrail = true }
    aws.cloudtrail.start_logging{ Name = "org" }
    """

  @Test func aMemberOfAnOrganizationIsToldOfItsTrailAndGetsOneOfItsOwn() throws {
    let shown = try implement(Self.organization, account: "222233334444")
    #expect(shown.actions.first == "create bucket", "\(shown.errors)")
    #expect(shown.notes.contains { $0.contains(":trail/org records this account's events, too") })
    let named = try implement(
      Self.organization, account: "222233334444", "--set", "trail=org")
    #expect(named.status == 2)
    #expect(named.errors.contains { $0.message.contains("is another account's") })
  }

  @Test func theManagementAccountTakesOverTheOrganizationsTrail() throws {
    let done = try implement(Self.organization, "--yes")
    #expect(done.verdict == "applied", "\(done.errors)")
    #expect(done.step("trail")?.changed.contains("CloudWatchLogsLogGroupArn") == true)
    #expect(done.step("bucket")?.action == "keep")
  }
}

import Foundation
import Testing

/// Names that are taken and quotas that are reached come with the parameter that helps.
@Suite struct ErrorRemedyTests {
  private static let cases: [(setup: String, set: [String], message: String)] = [
    (
      """
      practice.add_account("999988887777", "other")
      practice.admin { account = "999988887777", region = "us-east-1" }.s3.create_bucket {
        Bucket = "taken-bucket" }
      """, ["trail=my-trail", "bucket=taken-bucket"],
      "if the bucket is another account's, choose another name (--set bucket=NAME)"
    ),
    (
      """
      local aws = practice.admin { region = "us-east-1" }
      aws.s3.create_bucket { Bucket = "many-trails" }
      aws.s3.put_bucket_policy { Bucket = "many-trails", Policy = [[{ "Version": "2012-10-17",
        "Statement": [ { "Effect": "Allow", "Principal": { "Service": "cloudtrail.amazonaws.com" },
          "Action": ["s3:GetBucketAcl", "s3:PutObject"],
          "Resource": ["arn:aws:s3:::many-trails", "arn:aws:s3:::many-trails/*"] } ] }]] }
      for number = 1, 4 do
        aws.cloudtrail.create_trail { Name = "trail-" .. number, S3BucketName = "many-trails" }
      end
      """, ["trail=my-trail"],
      "A region has at most 5 trails: build on one that exists, or delete one. To use one that exists: --set trail=NAME"
    ),
  ]

  @Test(arguments: cases.indices) func theRemedyNamesTheParameter(index: Int) throws {
    let (setup, set, message) = Self.cases[index]
    let scratch = try Scratch()
    let scenario = try scratch.write(
      "scenario.lua",
      """
      return { setup = function(practice)
        require "practice.start" (practice)
        \(setup)
      end }
      """
    ).path
    let outcome = try Tool.run(
      ["implement", "root-usage-monitoring", "--yes", "--account", "practice:" + scenario, "--set"]
        + set)
    #expect(outcome.status == 2)
    #expect(outcome.text.contains("remedy: ") && outcome.text.contains(message), "\(outcome.text)")
  }
}

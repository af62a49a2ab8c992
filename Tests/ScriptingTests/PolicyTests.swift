import AWS
import Testing

/// `policies.decide`, on which the practice account and the test plans rest.
struct PolicyTests {
  private static let cases: [(statement: String, request: String, decision: String)] = [
    (
      "Effect = 'Allow', Principal = '*', Action = 'sns:Publish', Resource = 'arn:t'",
      "action = 'SNS:publish', resource = 'arn:t', principal = service", "allow"
    ),
    (
      "Effect = 'Allow', Principal = { AWS = '*' }, Action = 'sns:*', Resource = '*'",
      "action = 'sns:Publish', resource = 'arn:t', principal = service", "allow"
    ),
    (
      "Effect = 'Allow', Principal = { Service = { 'a.com', 'cloudwatch.amazonaws.com' } }, Action = 's?s:Publish', Resource = '*'",
      "action = 'sns:Publish', resource = 'arn:t', principal = service", "allow"
    ),
    (
      "Effect = 'Allow', Principal = { Service = 'a.com' }, Action = '*', Resource = '*'",
      "action = 'sns:Publish', principal = service", "none"
    ),
    (
      "Effect = 'Deny', NotPrincipal = { Service = 'a.com' }, Action = '*', Resource = '*'",
      "action = 'sns:Publish', principal = service", "deny"
    ),
    (
      "Effect = 'Allow', NotAction = 'iam:*', Resource = '*'", "action = 'sns:Publish'", "allow"
    ),
    ("Effect = 'Allow', NotAction = 'iam:*', Resource = '*'", "action = 'iam:GetRole'", "none"),
    (
      "Effect = 'Allow', Action = '*', NotResource = 'arn:t'", "action = 'a:B', resource = 'arn:t'",
      "none"
    ),
    (
      "Effect = 'Allow', Principal = { AWS = 'arn:aws:iam::111122223333:root' }, Action = '*', Resource = '*'",
      "action = 'a:B', principal = { account = '111122223333', arn = 'arn:x' }", "allow"
    ),
    (
      "Effect = 'Allow', Action = '*', Resource = '*', Condition = { StringEquals = { ['AWS:SourceOwner'] = '1' } }",
      "action = 'a:B', context = { ['aws:sourceowner'] = '1' }", "allow"
    ),
    (
      "Effect = 'Allow', Action = '*', Resource = '*', Condition = { StringEquals = { k = { 'x', 'y' } } }",
      "action = 'a:B'", "none"
    ),
    (
      "Effect = 'Deny', Action = '*', Resource = '*', Condition = { StringNotEquals = { k = 'x' } }",
      "action = 'a:B'", "deny"
    ),
    (
      "Effect = 'Allow', Action = '*', Resource = '*', Condition = { StringEqualsIfExists = { k = 'x' } }",
      "action = 'a:B'", "allow"
    ),
    (
      "Effect = 'Allow', Action = '*', Resource = '*', Condition = { Null = { k = 'true' } }",
      "action = 'a:B'", "allow"
    ),
    (
      "Effect = 'Allow', Action = '*', Resource = '*', Condition = { StringEquals = { k = 'x' } }",
      "action = 'a:B', context = { ['*'] = policies.unknown }", "unknown"
    ),
    (
      "Effect = 'Allow', Action = '*', Resource = '*', Condition = { StringEquals = { k = 'x' } }",
      "action = 'a:B', context = { k = policies.absent, ['*'] = policies.unknown }", "none"
    ),
    (
      "Effect = 'Allow', Action = '*', Resource = '*', Condition = { ArnLike = { k = 'arn:aws:a:*:1:b' } }",
      "action = 'a:B', context = { k = 'arn:aws:a:r:1:b' }", "allow"
    ),
    // A star does not reach over a colon.
    (
      "Effect = 'Allow', Action = '*', Resource = '*', Condition = { ArnLike = { k = 'arn:aws:a:*:b' } }",
      "action = 'a:B', context = { k = 'arn:aws:a:r:1:b' }", "none"
    ),
    (
      "Effect = 'Allow', Action = '*', Resource = '*', Condition = { IpAddress = { k = '192.0.2.0/24' } }",
      "action = 'a:B', context = { k = '192.0.2.9' }", "allow"
    ),
    (
      "Effect = 'Allow', Action = '*', Resource = '*', Condition = { NotIpAddress = { k = '192.0.2.0/24' } }",
      "action = 'a:B', context = { k = '192.0.2.9' }", "none"
    ),
    (
      "Effect = 'Allow', Action = '*', Resource = '*', Condition = { ['ForAnyValue:StringEquals'] = { k = 'b' } }",
      "action = 'a:B', context = { k = { 'a', 'b' } }", "allow"
    ),
    (
      "Effect = 'Allow', Action = '*', Resource = '*', Condition = { ['ForAllValues:StringEquals'] = { k = 'b' } }",
      "action = 'a:B', context = { k = { 'a', 'b' } }", "none"
    ),
    (
      "Effect = 'Allow', Action = '*', Resource = '*', Condition = { NumericLessThan = { k = '3' } }",
      "action = 'a:B', context = { k = 2 }", "allow"
    ),
    (
      "Effect = 'Allow', Action = '*', Resource = '*', Condition = { BinaryEquals = { k = 'x' } }",
      "action = 'a:B', context = { k = 'x' }", "unknown"
    ),
  ]

  @Test(arguments: cases) func statementsDecide(
    _ sample: (statement: String, request: String, decision: String)
  ) async {
    let run = await run(
      """
      local policies = require "policies"
      local service = { service = "cloudwatch.amazonaws.com" }
      return policies.decide({ Statement = { { \(sample.statement) } } }, { \(sample.request) })
      """)
    #expect(run.fault == nil)
    #expect(run.results.first?.string == sample.decision)
  }

  @Test func denyGoesBeforeAllowAndDoubtAboutIt() async {
    let run = await run(
      """
      local policies = require "policies"
      local allow = { Effect = "Allow", Action = "*", Resource = "*" }
      local function deny(condition) return { Effect = "Deny", Action = "*", Resource = "*", Condition = condition } end
      local request = { action = "a:B", context = { k = policies.unknown } }
      local doubtful = { StringEquals = { k = "x" } }
      return policies.decide({ Statement = { allow, deny() } }, request),
        policies.decide({ Statement = { allow, deny(doubtful) } }, request),
        policies.decide({ Statement = { allow, { Effect = "Allow", Action = "*", Condition = doubtful } } }, request),
        policies.decide({}, request)
      """)
    #expect(run.text == "\"deny\"\n\"unknown\"\n\"allow\"\n\"none\"")
  }
}

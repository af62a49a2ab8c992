import AWS
import Scripting
import LuaHost
import Testing

struct CallTests {
  private static let identity = [
    "GetCallerIdentity": [
      (
        200,
        """
        <GetCallerIdentityResponse><GetCallerIdentityResult><Account>111122223333</Account>\
        <Arn>arn:aws:iam::111122223333:root</Arn></GetCallerIdentityResult>\
        </GetCallerIdentityResponse>
        """
      )
    ]
  ]

  @Test func aCallGivesATable() async {
    let run = await run("return aws.sts.get_caller_identity{}.Account", FakeAWS(Self.identity))
    #expect(run.fault == nil)
    #expect(run.text == "\"111122223333\"")
  }

  @Test func aClientGoesToItsRegion() async {
    let fake = FakeAWS(Self.identity)
    _ = await run("aws{ region = 'ap-south-1' }.sts.get_caller_identity{}", fake)
    #expect(fake.requests.first?.url == "https://sts.ap-south-1.amazonaws.com/")
  }

  @Test func callsWorkWhereNothingCanBeSuspended() async {
    let run = await run(
      """
      local function account() return aws.sts.get_caller_identity{}.Account end
      local t = { 3, 1, 2 }
      table.sort(t, function(a, b) account() return a < b end)
      local text = ("x"):gsub("x", function() return account() end)
      local co = coroutine.wrap(function() coroutine.yield(account()) end)
      local m = setmetatable({}, { __index = function() return account() end })
      return t[1], text, co(), m.any
      """, FakeAWS(Self.identity))
    #expect(run.fault == nil)
    #expect(run.text == "1\n\"111122223333\"\n\"111122223333\"\n\"111122223333\"")
  }

  @Test func errorsAreTablesThatPrintAsOneLine() async {
    let fake = FakeAWS([
      "DescribeTrails": [
        (400, #"{"__type":"x#TrailNotFoundException","message":"no such trail"}"#)
      ]
    ])
    let run = await run(
      """
      local ok, err = pcall(aws.cloudtrail.describe_trails, {})
      return ok, err.service, err.operation, err.region, err.code, err.message, err.status,
        err.kind, tostring(err), "E: " .. err
      """, fake)
    let line =
      "cloudtrail describe_trails in eu-west-1: TrailNotFoundException: no such trail (status 400)"
    #expect(
      run.text == """
        false
        "cloudtrail"
        "describe_trails"
        "eu-west-1"
        "TrailNotFoundException"
        "no such trail"
        400
        "service"
        "\(line)"
        "E: \(line)"
        """)
  }

  @Test func anUncaughtErrorIsTheScriptsError() async {
    let run = await run("aws.sts.get_caller_identity{}")
    #expect(run.fault?.kind == .error)
    #expect(
      run.fault?.message == """
        sts get_caller_identity in eu-west-1: ConnectionRefused: \
        https://sts.eu-west-1.amazonaws.com: nobody answers GetCallerIdentity
        """)
  }

  @Test(arguments: [
    (
      "aws.cloudtrial",
      """
      test:1: there is no service "cloudtrial"; did you mean cloudtrail? (aws.load_model reads more)
      """
    ),
    (
      "aws.cloudtrail.describe_trail",
      #"test:1: aws.cloudtrail has no operation "describe_trail"; did you mean describe_trails?"#
    ),
    (
      "aws.cloudtrail.DescribeTrails",
      #"test:1: aws.cloudtrail has no operation "DescribeTrails"; did you mean describe_trails?"#
    ),
    ("aws{ regoin = 'x' }", #"test:1: aws has no option "regoin"; did you mean region?"#),
    ("aws{ max_attempts = 0 }", "test:1: aws: max_attempts: expected 1 to 100, found 0"),
    ("aws{ region = 5 }", "test:1: aws: region: expected text, found 5"),
    (
      "aws.cloudtrail.list_trails:items(1)",
      """
      cloudtrail list_trails in eu-west-1: ParameterValidation: expected one table of parameters, \
      found number
      """
    ),
    (
      "aws.cloudtrail.describe_trails:pages{}",
      "test:1: operation:pages: aws.cloudtrail.describe_trails has no pages: call it"
    ),
    (
      "aws.cloudtrail.delete_trail{ Name = 't' }",
      """
      cloudtrail delete_trail in eu-west-1: WriteRefused: it changes the account, and only reads \
      are allowed without --allow-writes
      """
    ),
    (
      "aws.cloudtrail.lookup_events{ { } , Max = 1 }",
      """
      cloudtrail lookup_events in eu-west-1: ParameterValidation: a table is either a list or has \
      names, found both
      """
    ),
  ])
  func mistakesAreNamed(source: String, message: String) async {
    #expect(await run("return " + source).fault?.message == message)
  }

  @Test func allParametersThatAreWrongAreNamedAtOnce() async {
    let run = await run("aws.cloudtrail.get_trail_status{ name = 1, Fancy = 2 }")
    let message = run.fault?.message ?? ""
    for part in ["name", "Fancy", "missing Name"] { #expect(message.contains(part)) }
  }

  @Test func nothingIsSentWhenAWriteIsRefused() async {
    let fake = FakeAWS([:])
    _ = await run("pcall(aws.cloudtrail.delete_trail, { Name = 't' })", fake)
    #expect(fake.requests.isEmpty)
  }

  @Test func whatGivesAccessIsRefusedUnlessItIsNamed() async {
    let fake = FakeAWS([:])
    let refusals = await run(
      """
      local function refusal(operation, parameters)
        local _, err = pcall(operation, parameters)
        return err.kind .. " " .. tostring(err)
      end
      return refusal(aws.sts.assume_role, { RoleArn = "arn:aws:iam::111122223333:role/r", RoleSessionName = "s" }),
        refusal(aws.lambda.get_function, { FunctionName = "f" }),
        refusal(aws.ssm.get_parameters_by_path, { Path = "/" }),
        refusal(function() for _ in aws.ssm.get_parameters_by_path:items{ Path = "/" } do end end)
      """, fake, allowsWrites: true, allowedReads: ["sts:GetSessionToken"])
    #expect(
      refusals.text.hasPrefix(
        #""refused sts assume_role in eu-west-1: SecretRefused: its answer gives access"#),
      "\(refusals.text)")
    #expect(refusals.text.split(separator: "\n").count == 4)
    #expect(refusals.text.matches(of: /SecretRefused/).count == 4, "\(refusals.text)")
    #expect(fake.requests.isEmpty)
  }

  @Test func whatCannotBeSeenIsAnEscapeInKeysToo() async {
    let run = await run(#"return { ["a\u{200B}b\u{AD}"] = "\u{E0041}\u{202E}" }"#)
    #expect(run.text == #"{ ["a\u{200b}b\u{ad}"] = "\u{e0041}\u{202e}" }"#)
  }

  @Test func secretsAreHandedOnButNotShown() async {
    let fake = FakeAWS([
      "GetSecretValue": [(200, #"{"Name":"n","SecretString":"hunter2"}"#)],
      "PutSecretValue": [(200, "{}")],
    ])
    let run = await run(
      """
      local secret = aws.secretsmanager.get_secret_value{ SecretId = "n" }
      print(secret.SecretString)
      aws.secretsmanager.put_secret_value{ SecretId = "n", SecretString = secret.SecretString }
      return secret, #secret.SecretString:reveal()
      """, fake, allowsWrites: true, allowedReads: ["secretsmanager:GetSecretValue"])
    #expect(run.printed == ["<secret>"])
    #expect(run.text == "{ Name = \"n\", SecretString = <secret> }\n7")
    #expect(
      fake.requests.last.map { String(decoding: $0.body, as: UTF8.self).contains("hunter2") }
        == true)
  }
}

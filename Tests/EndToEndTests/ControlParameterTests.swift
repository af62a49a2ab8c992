import Foundation
import Testing

/// Values of `--set` are checked before anything of an account is read, all at once, and reports can be acted upon.
@Suite struct ControlParameterTests {
  private func implement(_ assignments: [String], _ more: [String] = []) throws -> Tool.Outcome {
    try Tool.run(
      ["implement", "root-usage-monitoring", "--account", "practice", "--set"] + assignments + more)
  }

  /// What AWS is documented to refuse (stdlib/aws_names.lua has the sources).
  private static let refused: [(value: String, message: String)] = [
    ("alarm_name=" + String(repeating: "a", count: 256), "1 to 255 characters"),
    ("alarm_name=a\u{7}b", "control character"),
    ("metric_name=a:b", "without : * $"),
    ("namespace=AWS/Mine", "AWS's own metrics"),
    ("namespace=a:b", "1 to 255 letters"),
    ("filter_name=a*b", "without : and *"),
    ("filter_pattern={ $.a = }", "filter_pattern="),
    ("filter_pattern=" + String(repeating: "a", count: 1025), "at most 1024 characters"),
    ("log_group=my group", "1 to 512 letters"),
    ("log_group=aws/mine", "cannot begin with aws/"),
    ("topic=my topic", "1 to 256 letters"),
    ("topic=alerts.fifo", "FIFO topics"),
    ("topic=arn:aws:sqs:us-east-1:111122223333:queue", "the ARN of a topic"),
    ("topic_key=my-key", "a KMS key's id"),
    ("trail=ab", "3 to 128 letters"),
    ("trail=my--trail", "3 to 128 letters"),
    ("trail=192.168.0.1", "3 to 128 letters"),
    ("bucket=My-Logs", "3 to 63 lowercase letters"),
    ("bucket=my..logs", "two dots in a row"),
    ("bucket=10.0.0.1", "an IP address"),
    ("bucket=xn--logs", "begin with xn--"),
    ("bucket=logs-s3alias", "end with -s3alias"),
    ("role=my role", "1 to 64 letters"),
    ("role=arn:aws:iam::1:role/x", "the ARN of a role"),
    ("retention=2", "one of these days"),
    ("period=45s", "10, 20 or 30 seconds"),
    ("period=0.5", "10, 20 or 30 seconds"),
    ("period=2d", "at most a day"),
    ("evaluation_periods=0", "1 or more"),
    ("evaluation_periods=289", "CloudWatch evaluates at most 86400"),
    ("datapoints_to_alarm=2", "at most evaluation_periods"),
    ("threshold=1e999", "expected a number"),
    ("statistic=Average", "expected Sum, SampleCount, Maximum"),
    ("notify=ops@example", "an e-mail address"),
    ("notify=email:a b@example.com", "an e-mail address"),
    ("notify=https://", "a URL such as"),
    ("notify=https://exa mple.com/", "a URL such as"),
    ("notify=sms:12345678", "a phone number"),
    ("notify=sqs:arn:aws:sqs:us-east-1:1:q", "the ARN of a queue"),
    ("notify=lambda:arn:aws:lambda:us-east-1:111122223333:f", "the ARN of a function"),
    (
      "notify=firehose:arn:aws:firehose:us-east-1:111122223333:deliverystream/x",
      "a subscription role"
    ),
    ("notify=fax:1234", "expected email:ADDRESS"),
    ("notify=a@example.com,a@example.com", "a@example.com is given twice"),
    ("notify=a@example.com,email:a@example.com", "a@example.com is given twice"),
    ("notify=a@example.com,,b@example.com", "item 2 is empty"),
    ("notify=", "found an empty value"),
    ("alarm_name=", "expected text, found an empty value"),
    ("alarm_name= ", "expected text, found an empty value"),
  ]

  @Test(arguments: refused.indices) func whatAWSRefusesIsRefused(index: Int) throws {
    let (value, message) = Self.refused[index]
    let outcome = try implement([value])
    #expect(outcome.status == 2 && outcome.output.isEmpty, "\(value)")
    let name = value.prefix { $0 != "=" }
    #expect(outcome.errors.contains("--set \(name)="), "\(value): \(outcome.errors)")
    #expect(outcome.errors.contains(message), "\(value): \(outcome.errors)")
  }

  @Test(arguments: [
    "alarm_name=Ünlocked root", "namespace=My Team/Root#1", "log_group=/aws/cloudtrail/x_1.y",
    "topic=arn:aws:sns:us-east-1:111122223333:Alerts", "topic_key=none", "bucket=my.logs-2026",
    "topic_key=alias/mine", "role=arn:aws:iam::111122223333:role/service-role/Writer",
    "trail=my-trail.2026", "period=10s", "period=86400", "retention=0",
    "notify=sqs:arn:aws:sqs:us-east-1:111122223333:queue.fifo,sms:+4915112345678",
    "notify=https:https://me:word@example.com:8443/a", "notify=email-json:a+b@example.co.uk",
  ]) func whatAWSTakesIsTaken(value: String) throws {
    let outcome = try implement([value])
    #expect(!outcome.errors.contains("--set"), "\(value): \(outcome.errors)")
  }

  @Test func allProblemsAreInOneMessage() throws {
    let outcome = try implement(["threshold=0", "bucket=A", "tpic=x", "notify=", "period=x"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("5 parameters are not valid:"), "\(outcome.errors)")
    for name in ["threshold=0", "bucket=A", "tpic", "notify=", "period=x"] {
      #expect(outcome.errors.contains("\n  --set \(name): "), "\(name): \(outcome.errors)")
    }
    #expect(outcome.errors.contains("did you mean topic?"))
  }

  /// No call is made: there is nothing at the endpoint, and no credentials.
  @Test func nothingIsReadBefore() throws {
    let outcome = try Tool.run(
      [
        "test", "root-usage-monitoring", "--endpoint-url", "http://127.0.0.1:1", "--set",
        "topic=a b",
      ], environment: ["AWS_EC2_METADATA_DISABLED": "true"])
    #expect(outcome.status == 2 && outcome.errors.contains("--set topic=a b:"), "\(outcome.errors)")
  }

  @Test(arguments: [
    ("notify=https://h.org/x?a=1,2", ["https://h.org/x?a=1,2"]),
    (#"notify=https://h.org/x?a=1\,sms:+2"#, ["https://h.org/x?a=1,sms:+2"]),
    ("notify=https://h.org/x?a=1,2,ops@example.com", ["https://h.org/x?a=1,2", "ops@example.com"]),
  ]) func aCommaMayBePartOfAURL(value: String, endpoints: [String]) throws {
    let scratch = try Scratch()
    let account = ["--account", "practice:\(scratch.path)/a.json"]
    let made = try Tool.run(
      ["implement", "root-usage-monitoring", "--yes"] + account + ["--set", value])
    #expect(made.text.contains("APPLIED"), "\(made.text)\(made.errors)")
    // A webhook's URL is a secret.
    #expect(!made.text.contains("x?a=1"), "\(made.text)")
    let state = try String(contentsOfFile: "\(scratch.path)/a.json", encoding: .utf8)
      .replacing("\\/", with: "/")
    for endpoint in endpoints { #expect(state.contains("\"\(endpoint)\"")) }
  }

  @Test func quietCanBeMadeLonger() throws {
    let scratch = try Scratch()
    let account = ["--account", "practice:\(scratch.path)/a.json"]
    let made = try Tool.run(
      ["implement", "root-usage-monitoring", "--yes"] + account + ["--set", "notify=a@example.com"])
    #expect(made.text.contains("APPLIED"), "\(made.text)\(made.errors)")
    for way in ["quiet=2h", "quiet=4h"] {
      let outcome = try Tool.run(["backout", "root-usage-monitoring", way, "--yes"] + account)
      #expect(outcome.status == 0 && outcome.text.contains("APPLIED  1"), "\(outcome.text)")
      #expect(!outcome.text.contains("table:"))
    }
  }

  @Test func parametersAreShownInTheOrderOfTheFile() throws {
    let text = try Tool.run(["controls", "show", "root-usage-monitoring"]).text
    let shown = text.split(separator: "\nbackout\n")[0]
    let names = shown.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("  "), !line.hasPrefix("   ") else { return nil }
      let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1)
      return parts.count == 2 && parts[1].hasPrefix(" ") ? String(parts[0]) : nil
    }
    #expect(names.starts(with: ["alarm_name", "metric_name", "namespace", "filter_name"]))
    #expect(names.suffix(2) == ["reads", "alert"], "\(names)")
  }

  // ---- reports ---------------------------------------------------------------------------------
  @Test(arguments: [
    ["test", "root-usage-monitoring", "--no-history"], ["implement", "root-usage-monitoring"],
    ["backout", "root-usage-monitoring", "quiet"],
  ]) func aReportSaysWhenWhoAndWhatFor(words: [String]) throws {
    let scratch = try Scratch()
    let scenario = try scratch.write(
      "scenario.lua",
      """
      return {
        clock = "2026-03-14T15:00:00Z",
        setup = function() require "practice.scenarios.monitored" (practice) end,
      }
      """
    ).path
    struct Report: Decodable { var date, caller, version: String, frameworks: [String] }
    let account = ["--account", "practice:" + scenario]
    let json = try Tool.run(words + account + ["--format", "json"])
    let report = try JSONDecoder().decode(Report.self, from: json.output)
    #expect(report.date.hasPrefix("2026-03-14T15:") && report.date.hasSuffix("Z"), "\(report)")
    #expect(report.caller.hasPrefix("arn:aws:") && !report.version.isEmpty)
    #expect(report.frameworks.contains("CIS AWS Foundations 3.0.0/4.3"))
    let text = try Tool.run(words + account).text
    #expect(text.contains(", by \(report.caller), moonwatch \(report.version)"), "\(text)")
    #expect(text.contains("CIS AWS Foundations 3.0.0/4.3"))
  }

  @Test func remediesWorkAsPrinted() throws {
    let scratch = try Scratch()
    let options = [
      "--account", "practice:\(scratch.path)/my account.json", "--region", "us-east-1", "--rules",
      scratch.path,
    ]
    let test = try Tool.run(["test", "trail-changes-monitoring", "--set", "threshold=1"] + options)
    let line = test.text.split(separator: "\n").first {
      $0.contains("moonwatch implement trail-changes-monitoring")
    }
    let remedy = try #require(line, "\(test.text)")
    let start = try #require(remedy.range(of: "moonwatch implement"))
    let command = String(remedy[start.lowerBound...])
    #expect(
      command.hasPrefix(
        "moonwatch implement trail-changes-monitoring --rules \(scratch.path) --account "
          + "'practice:\(scratch.path)/my account.json' --region us-east-1 --set 'threshold=1'"),
      "\(command)")
  }

  @Test(arguments: [["test"], ["implement"], ["backout"], ["backout", "root-usage-monitoring"]])
  func aMissingArgumentShowsTheUsageOfItsCommand(words: [String]) throws {
    let outcome = try Tool.run(words)
    #expect(outcome.status == 2 && outcome.errors.contains("expected a control's id"))
    #expect(
      outcome.errors.contains("Usage: moonwatch \(words[0]) [option ...]"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("<subcommand>"))
  }
}

import Foundation
import MotoServer
import Testing

/// What the AWS CLI writes Moonwatch reads, and the other way round, for every shipped service that the stand-in has.
///
/// It has no `accessanalyzer`, and of `lambda` the shipped model only reads.
@Suite struct CommandLineParityTests {
  /// What is done with one service. All commands of a phase run in one process of each tool.
  struct Exchange {
    var service: String
    /// Commands of the AWS CLI that write.
    var written: [String]
    /// Lua that gives what was written, as text.
    var read: String
    var expected: String
    /// Lua that writes.
    var writing: String
    /// A command of the AWS CLI that reads that, and what it prints as text.
    var witness: String
    var seen: String
  }

  static let role = #"{"Version":"2012-10-17","Statement":[]}"#

  static let exchanges: [Exchange] = [
    Exchange(
      service: "s3",
      written: [
        "s3api create-bucket --bucket parity-cli",
        #"s3api put-bucket-tagging --bucket parity-cli --tagging '{"TagSet":[{"Key":"a","Value":"x & <y>"}]}'"#,
      ],
      read: #"return aws.s3.get_bucket_tagging{ Bucket = "parity-cli" }.TagSet[1].Value"#,
      expected: "x & <y>",
      writing: """
        aws.s3.create_bucket{ Bucket = "parity-mw" }
        aws.s3.put_object{ Bucket = "parity-mw", Key = "a b/ü+%.txt", Body = "hello" }
        """,
      witness:
        "s3api list-objects-v2 --bucket parity-mw --query Contents[].[Key,Size] --output text",
      seen: "a b/ü+%.txt\t5"),
    Exchange(
      service: "sqs",
      written: ["sqs create-queue --queue-name cli --attributes DelaySeconds=7"],
      read: """
        local url = aws.sqs.get_queue_url{ QueueName = "cli" }.QueueUrl
        return aws.sqs.get_queue_attributes{ QueueUrl = url, AttributeNames = { "All" } }
          .Attributes.DelaySeconds
        """,
      expected: "7",
      writing: """
        local url = aws.sqs.create_queue{ QueueName = "mw", Attributes = { DelaySeconds = "9" } }.QueueUrl
        aws.sqs.tag_queue{ QueueUrl = url, Tags = { team = "security" } }
        """,
      witness:
        "sqs list-queues --queue-name-prefix mw --query length(QueueUrls) --output text",
      seen: "1"),
    Exchange(
      service: "sns",
      written: [
        "sns create-topic --name cli",
        "sns set-topic-attributes --topic-arn arn:aws:sns:us-east-1:123456789012:cli --attribute-name DisplayName --attribute-value Root",
      ],
      read: """
        return aws.sns.get_topic_attributes{ TopicArn = "arn:aws:sns:us-east-1:123456789012:cli" }
          .Attributes.DisplayName
        """,
      expected: "Root",
      writing: """
        local topic = aws.sns.create_topic{ Name = "mw" }.TopicArn
        aws.sns.subscribe{ TopicArn = topic, Protocol = "email", Endpoint = "ann@example.com" }
        """,
      witness:
        "sns list-subscriptions-by-topic --topic-arn arn:aws:sns:us-east-1:123456789012:mw --query Subscriptions[].Endpoint --output text",
      seen: "ann@example.com"),
    Exchange(
      service: "iam",
      written: ["iam create-role --role-name cli --assume-role-policy-document '\(role)'"],
      read: #"return aws.iam.get_role{ RoleName = "cli" }.Role.AssumeRolePolicyDocument.Version"#,
      expected: "2012-10-17",
      writing: """
        aws.iam.create_role{ RoleName = "mw", AssumeRolePolicyDocument = [[\(role)]], Path = "/team/" }
        """,
      witness: "iam get-role --role-name mw --query Role.Path --output text",
      seen: "/team/"),
    Exchange(
      service: "logs",
      written: ["logs create-log-group --log-group-name cli"],
      read: """
        return aws.logs.describe_log_groups{ logGroupNamePrefix = "cli" }.logGroups[1].arn
        """,
      expected: "arn:aws:logs:us-east-1:123456789012:log-group:cli:*",
      writing: """
        aws.logs.create_log_group{ logGroupName = "mw", tags = { a = "b" } }
        aws.logs.put_metric_filter{ logGroupName = "mw", filterName = "root",
          filterPattern = '{ $.userIdentity.type = "Root" }',
          metricTransformations = {
            { metricName = "Root", metricNamespace = "Trail", metricValue = "1" } } }
        """,
      witness:
        "logs describe-metric-filters --log-group-name mw --query metricFilters[].filterPattern --output text",
      seen: #"{ $.userIdentity.type = "Root" }"#),
    Exchange(
      service: "cloudtrail",
      written: [
        "s3api create-bucket --bucket trail-bucket",
        "cloudtrail create-trail --name cli --s3-bucket-name trail-bucket --is-multi-region-trail",
      ],
      read: #"return aws.cloudtrail.get_trail{ Name = "cli" }.Trail.IsMultiRegionTrail"#,
      expected: "true",
      writing: """
        aws.cloudtrail.create_trail{ Name = "mw-trail", S3BucketName = "trail-bucket" }
        aws.cloudtrail.start_logging{ Name = "mw-trail" }
        """,
      witness: "cloudtrail get-trail-status --name mw-trail --query IsLogging --output text",
      seen: "True"),
    Exchange(
      service: "cloudwatch",
      written: [
        "cloudwatch put-metric-alarm --alarm-name cli --metric-name Root --namespace Trail --statistic Sum --period 300 --threshold 1 --comparison-operator GreaterThanOrEqualToThreshold --evaluation-periods 1"
      ],
      read: """
        local alarm = aws.cloudwatch.describe_alarms{ AlarmNames = { "cli" } }.MetricAlarms[1]
        return alarm.Period + alarm.Threshold
        """,
      expected: "301.0",
      writing: """
        aws.cloudwatch.put_metric_alarm{ AlarmName = "mw", MetricName = "Root", Namespace = "Trail",
          Statistic = "Sum", Period = 60, Threshold = 2.5, EvaluationPeriods = 3,
          ComparisonOperator = "GreaterThanThreshold",
          Dimensions = { { Name = "Region", Value = "eu-west-1" } } }
        """,
      witness:
        "cloudwatch describe-alarms --alarm-names mw --query MetricAlarms[].[Threshold,Dimensions[0].Value] --output text",
      seen: "2.5\teu-west-1"),
    Exchange(
      service: "events",
      written: [
        #"events put-rule --name cli --event-pattern '{"source":["aws.signin"]}' --state DISABLED"#
      ],
      read: #"return aws.events.describe_rule{ Name = "cli" }.State"#,
      expected: "DISABLED",
      writing: """
        aws.events.put_rule{ Name = "mw", EventPattern = '{"source":["aws.iam"]}' }
        aws.events.put_targets{ Rule = "mw",
          Targets = { { Id = "1", Arn = "arn:aws:sns:us-east-1:123456789012:mw" } } }
        """,
      witness: "events list-targets-by-rule --rule mw --query Targets[].Arn --output text",
      seen: "arn:aws:sns:us-east-1:123456789012:mw"),
    Exchange(
      service: "kms",
      written: ["kms create-key --description cli"],
      read: """
        for key in aws.kms.list_keys:items{} do
          local described = aws.kms.describe_key{ KeyId = key.KeyId }.KeyMetadata
          if described.Description == "cli" then return described.KeyState end
        end
        """,
      expected: "Enabled",
      writing: """
        local key = aws.kms.create_key{ Description = "mw" }.KeyMetadata.KeyId
        aws.kms.create_alias{ AliasName = "alias/mw", TargetKeyId = key }
        local sealed = aws.kms.encrypt{ KeyId = key, Plaintext = "\\0\\1\\255" }.CiphertextBlob
        assert(aws.kms.decrypt{ CiphertextBlob = sealed }.Plaintext:reveal() == "\\0\\1\\255")
        """,
      witness: "kms describe-key --key-id alias/mw --query KeyMetadata.Description --output text",
      seen: "mw"),
    Exchange(
      service: "organizations",
      written: [
        "organizations create-organization --feature-set ALL",
        "organizations create-account --email cli@example.com --account-name cli",
      ],
      read: """
        for account in aws.organizations.list_accounts:items{} do
          if account.Name == "cli" then return account.Email end
        end
        """,
      expected: "cli@example.com",
      writing: """
        aws.organizations.create_account{ Email = "mw@example.com", AccountName = "mw" }
        """,
      witness: "organizations list-accounts --query Accounts[?Name==`mw`].Email --output text",
      seen: "mw@example.com"),
    Exchange(
      service: "account",
      written: [
        "account put-alternate-contact --alternate-contact-type SECURITY --email-address sec@example.com --name Sec --phone-number 1 --title T"
      ],
      read: """
        return aws.account.get_alternate_contact{ AlternateContactType = "SECURITY" }
          .AlternateContact.Name
        """,
      expected: "Sec",
      writing: """
        aws.account.put_alternate_contact{ AlternateContactType = "BILLING", Name = "Bill",
          EmailAddress = "b@example.com", PhoneNumber = "2", Title = "T" }
        """,
      witness:
        "account get-alternate-contact --alternate-contact-type BILLING --query AlternateContact.Name --output text",
      seen: "Bill"),
    Exchange(
      service: "ec2",
      written: ["ec2 create-security-group --group-name cli --description made"],
      read: """
        local groups = aws.ec2.describe_security_groups{
          Filters = { { Name = "group-name", Values = { "cli" } } } }.SecurityGroups
        return groups[1].Description
        """,
      expected: "made",
      writing: """
        local vpc = aws.ec2.create_vpc{ CidrBlock = "10.9.0.0/16" }.Vpc.VpcId
        aws.ec2.create_tags{ Resources = { vpc }, Tags = { { Key = "Name", Value = "mw" } } }
        """,
      witness:
        "ec2 describe-vpcs --filters Name=tag:Name,Values=mw --query Vpcs[].CidrBlock --output text",
      seen: "10.9.0.0/16"),
    Exchange(
      service: "config",
      written: [
        "configservice put-configuration-recorder --configuration-recorder name=cli,roleARN=arn:aws:iam::123456789012:role/cli"
      ],
      read: """
        return aws.config.describe_configuration_recorders{}.ConfigurationRecorders[1].name
        """,
      expected: "cli",
      writing: """
        aws.config.put_aggregation_authorization{
          AuthorizedAccountId = "111122223333", AuthorizedAwsRegion = "eu-west-1" }
        """,
      witness:
        "configservice describe-aggregation-authorizations --query AggregationAuthorizations[].AuthorizedAwsRegion --output text",
      seen: "eu-west-1"),
    Exchange(
      service: "guardduty",
      written: ["guardduty create-detector --enable"],
      read: """
        local id = aws.guardduty.list_detectors{}.DetectorIds[1]
        return aws.guardduty.get_detector{ DetectorId = id }.Status
        """,
      expected: "ENABLED",
      writing: """
        local id = aws.guardduty.list_detectors{}.DetectorIds[1]
        aws.guardduty.update_detector{ DetectorId = id, Enable = false }
        """,
      witness: "guardduty list-detectors --query length(DetectorIds) --output text",
      seen: "1"),
    Exchange(
      service: "securityhub",
      written: ["securityhub enable-security-hub --no-enable-default-standards"],
      read: #"return aws.securityhub.describe_hub{}.HubArn"#,
      expected: "arn:aws:securityhub:us-east-1:123456789012:hub/default",
      writing: """
        aws.securityhub.create_members{
          AccountDetails = { { AccountId = "444455556666", Email = "m@example.com" } } }
        """,
      witness:
        "securityhub list-members --no-only-associated --query Members[].AccountId --output text",
      seen: "444455556666"),
    Exchange(
      service: "lambda",
      written: [],
      read: "return #(aws.lambda.list_functions{}.Functions or {})",
      expected: "0",
      writing: "",
      witness: "lambda list-functions --query length(Functions) --output text",
      seen: "0"),
    Exchange(
      service: "kinesis",
      written: ["kinesis create-stream --stream-name cli --shard-count 2"],
      read: """
        return aws.kinesis.describe_stream_summary{ StreamName = "cli" }
          .StreamDescriptionSummary.OpenShardCount
        """,
      expected: "2",
      writing: """
        aws.kinesis.create_stream{ StreamName = "mw", ShardCount = 1 }
        aws.kinesis.put_record{ StreamName = "mw", Data = "\\0\\255", PartitionKey = "k" }
        """,
      witness:
        "kinesis describe-stream-summary --stream-name mw --query StreamDescriptionSummary.OpenShardCount --output text",
      seen: "1"),
    Exchange(
      service: "firehose",
      written: [
        "firehose create-delivery-stream --delivery-stream-name cli --s3-destination-configuration RoleARN=arn:aws:iam::123456789012:role/cli,BucketARN=arn:aws:s3:::parity-cli"
      ],
      read: """
        return aws.firehose.list_delivery_streams{}.DeliveryStreamNames[1]
        """,
      expected: "cli",
      writing: """
        aws.firehose.tag_delivery_stream{ DeliveryStreamName = "cli",
          Tags = { { Key = "team", Value = "security" } } }
        """,
      witness:
        "firehose list-tags-for-delivery-stream --delivery-stream-name cli --query Tags[].Value --output text",
      seen: "security"),
    Exchange(
      service: "ssm",
      written: ["ssm put-parameter --name /cli --type String --value shown"],
      read: """
        return aws.ssm.get_parameter{ Name = "/cli" }.Parameter.Value:reveal()
        """,
      expected: "shown",
      writing: """
        aws.ssm.put_parameter{ Name = "/mw", Type = "SecureString", Value = "hidden" }
        """,
      witness:
        "ssm get-parameter --name /mw --with-decryption --query Parameter.Value --output text",
      seen: "hidden"),
    Exchange(
      service: "secretsmanager",
      written: ["secretsmanager create-secret --name cli --secret-string hidden"],
      read: """
        local secret = aws.secretsmanager.get_secret_value{ SecretId = "cli" }.SecretString
        return tostring(secret) .. secret:reveal()
        """,
      expected: "<secret>hidden",
      writing: """
        aws.secretsmanager.create_secret{ Name = "mw", SecretString = "of ours" }
        """,
      witness:
        "secretsmanager get-secret-value --secret-id mw --query SecretString --output text",
      seen: "of ours"),
  ]

  @Test func bothSeeWhatTheOtherWrote() throws {
    let server = try MotoServer()
    let written = try server.aws(Self.exchanges.flatMap { $0.written.map(Self.words) })
    let names = Self.exchanges.flatMap { exchange in exchange.written.map { _ in exchange.service }
    }
    for (name, outcome) in zip(names, written) {
      #expect(outcome.status == 0, "\(name): \(outcome.errors)")
    }
    for exchange in Self.exchanges {
      let reading = try Tool.run(
        ["-e", exchange.read] + Self.secretReads, environment: server.environment)
      #expect(
        reading.text == exchange.expected + "\n", "\(exchange.service): \(reading.errors)")
      let writing = try Tool.run(
        ["-e", exchange.writing, "--allow-writes"], environment: server.environment)
      #expect(writing.status == 0, "\(exchange.service): \(writing.errors)")
    }
    let seen = try server.aws(Self.exchanges.map { Self.words($0.witness) })
    for (exchange, outcome) in zip(Self.exchanges, seen) {
      #expect(outcome.output == exchange.seen + "\n", "\(exchange.service): \(outcome.errors)")
    }
  }

  private static let secretReads = [
    "--allow-read", "ssm:GetParameter", "--allow-read", "secretsmanager:GetSecretValue",
  ]

  /// The words of a command, with single quotes as in a shell.
  static func words(_ command: String) -> [String] {
    command.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap {
      index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }
}

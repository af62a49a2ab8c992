import AWS
import Scripting
import Testing

/// EventBridge and organizations on the practice account.
struct PracticeBusTests {
  @Test func rulesForwardAndTellWhoWhatAndFromWhere() async {
    let run = await practise(
      """
      for _, region in ipairs{ "us-east-1", "eu-west-1" } do
        practice.deliver(practice.root_login{ awsRegion = region, sourceIPAddress = "198.51.100.7",
          eventTime = "2026-03-14T15:09:26Z" })
      end
      local messages = {}
      for _, notification in ipairs(practice.notifications()) do
        table.insert(messages, notification.message)
      end
      return #practice.failures(), table.unpack(messages)
      """, on: .builtIn("eventbridge"))
    #expect(run.fault == nil)
    #expect(
      run.results.compactMap(\.string) == [
        "\"Root of 111122223333: ConsoleLogin from 198.51.100.7 in us-east-1 at 2026-03-14T15:09:26Z\"",
        "\"Root of 111122223333: ConsoleLogin from 198.51.100.7 in eu-west-1 at 2026-03-14T15:09:26Z\"",
      ])
  }

  @Test func readsAreSeenOnlyByRulesThatAskForThem() async {
    let run = await practise(
      """
      local read = { eventName = "ListBuckets", eventSource = "s3.amazonaws.com", eventType = "AwsApiCall",
        readOnly = true, userIdentity = { type = "Root" } }
      local first = practice.deliver(practice.event(read)).notifications
      local rule = aws.events.describe_rule{ Name = "root-usage" }
      aws.events.put_rule{ Name = "root-usage", EventPattern = rule.EventPattern, State = "ENABLED" }
      local second = practice.deliver(practice.event(read)).notifications
      aws.cloudtrail.stop_logging{ Name = "harbour-trail" }
      read.readOnly = false
      return first, second, practice.deliver(practice.event(read)).notifications,
        practice.deliver(practice.root_login()).notifications
      """, on: .builtIn("eventbridge"))
    #expect(run.fault == nil)
    // Without a trail API calls do not come at all; sign-ins do.
    #expect(run.text == "1\n0\n0\n1")
  }

  private static let obstacles: [(change: String, reason: String)] = [
    (
      "aws.iam.delete_role_policy{ RoleName = 'root-usage-forward', PolicyName = 'forward' }",
      "may not put events"
    ),
    (
      "aws.iam.update_assume_role_policy{ RoleName = 'root-usage-forward', PolicyDocument = '{\"Statement\":[]}' }",
      "may not assume"
    ),
    (
      "aws{ region = 'eu-west-1' }.events.put_targets{ Rule = 'root-usage', Targets = { { Id = 'home', Arn = 'arn:aws:events:us-east-1:111122223333:event-bus/none' } } }",
      "does not exist"
    ),
    (
      "aws.sns.set_topic_attributes{ TopicArn = 'arn:aws:sns:us-east-1:111122223333:root-usage', AttributeName = 'Policy', AttributeValue = '{\"Statement\":[]}' }",
      "does not let events.amazonaws.com publish"
    ),
  ]

  @Test(arguments: obstacles) func whatCannotBeReachedIsAFailure(
    _ obstacle: (change: String, reason: String)
  ) async {
    let run = await practise(
      """
      \(obstacle.change)
      local outcome = practice.deliver(practice.root_login{ awsRegion = "eu-west-1" })
      return outcome.notifications, practice.failures()[1].reason
      """, on: .builtIn("eventbridge"))
    #expect(run.fault == nil)
    #expect(run.results.first?.integer == 0)
    #expect(run.results.last?.string?.contains(obstacle.reason) == true)
  }

  @Test func queuesGetWhatTheirPolicyLetsThrough() async {
    let run = await practise(
      """
      local arn = "arn:aws:sqs:us-east-1:111122223333:events"
      local url = aws.sqs.create_queue{ QueueName = "events" }.QueueUrl
      aws.events.put_rule{ Name = "logins", EventPattern = '{"detail-type":["AWS Console Sign In via CloudTrail"]}' }
      aws.events.put_targets{ Rule = "logins", Targets = { { Id = "q", Arn = arn, InputPath = "$.detail.eventName" } } }
      practice.deliver(practice.root_login())
      aws.sqs.set_queue_attributes{ QueueUrl = url, Attributes = { Policy = json.encode{ Statement = {
        Effect = "Allow", Principal = { Service = "events.amazonaws.com" }, Action = "sqs:SendMessage",
        Resource = arn } } } }
      practice.deliver(practice.root_login())
      local messages = aws.sqs.receive_message{ QueueUrl = url, MaxNumberOfMessages = 10 }.Messages
      return #practice.failures(), #messages, messages[1].Body
      """)
    #expect(run.fault == nil)
    #expect(run.text == "1\n1\n\"\\\"ConsoleLogin\\\"\"")
  }

  @Test func transformersPutValuesIntoTexts() async {
    let run = await practise(
      """
      local inputs = require "target_inputs"
      local event = { detail = { readOnly = false, name = 'a "b"', list = { 1, 2 }, inner = { x = json.null } } }
      local function fill(text, paths)
        local target = { InputTransformer = { InputTemplate = text, InputPathsMap = paths } }
        return inputs.text(target, event, { name = "r", arn = "a" }, 0)
      end
      local paths = { read = "$.detail.readOnly", name = "$.detail.name", second = "$.detail.list[1]",
        none = "$.detail.none", list = "$.detail.list" }
      return fill('"<name> is <read>, <none>, <second>"', paths), fill('{"n":<name>,"l":<list>}', paths),
        fill('"<aws.events.rule-name> <unknown>"', paths)
      """)
    #expect(run.fault == nil)
    #expect(
      run.results.compactMap(\.string) == [
        #""a \"b\" is false, , 2""#, #"{"n":"a \"b\"","l":[1,2]}"#, #""r ""#,
      ])
  }

  @Test func anOrganizationsTrailCoversItsMembers() async {
    let run = await practise(
      """
      local outcome = practice.deliver(practice.root_login{ recipientAccountId = "222233334444" })
      local member = aws{ profile = "member" }
      local trail = member.cloudtrail.describe_trails{}.trailList[1]
      local group = select(2, pcall(member.logs.describe_metric_filters, { logGroupName = "cloudtrail" }))
      return outcome.notifications, trail.IsOrganizationTrail, trail.TrailARN, group.code,
        code(member.cloudtrail.stop_logging, { Name = trail.TrailARN }),
        code(member.organizations.list_accounts), #aws.organizations.list_accounts{}.Accounts,
        #aws{ profile = "security" }.organizations.list_accounts{}.Accounts
      """, on: .builtIn("organization"))
    #expect(run.fault == nil)
    #expect(
      run.text == """
        1
        true
        "arn:aws:cloudtrail:us-east-1:111122223333:trail/organization"
        "ResourceNotFoundException"
        "AccessDeniedException"
        "AccessDeniedException"
        3
        3
        """)
  }

  @Test func alarmsPublishToAnotherAccountsTopicThatLetsThem() async {
    let run = await practise(
      """
      local outcome = practice.deliver(practice.root_login())
      local topic = { TopicArn = "arn:aws:sns:us-east-1:999988887777:alerts" }
      return outcome.notifications, code(aws.sns.get_topic_attributes, topic),
        code(aws{ profile = "security" }.sns.get_topic_attributes, topic)
      """, on: .builtIn("cross_account"))
    #expect(run.text == "1\n\"AuthorizationError\"\n\"ok\"")
  }
}

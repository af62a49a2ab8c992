# Chains of evidence on the stand-in for AWS, each with its known verdict: made one after the other, judged by
# Moonwatch, and told as one line of JSON each. ChainTests.swift runs this.
#
#     chain_cases.py URL MOONWATCH [NAME…]
#
# The stand-in has no composite alarms and no mute rules, and confirms subscriptions at once: what needs these is
# tried on the practice account (PracticeChainTests.swift).

import json
import os
import subprocess
import sys
import urllib.request

import boto3

URL, MOONWATCH, ONLY = sys.argv[1], sys.argv[2], sys.argv[3:]
ACCOUNT = "123456789012"
TOPIC = f"arn:aws:sns:us-east-1:{ACCOUNT}:RootAccountUsage"
CIS = (
    '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS'
    ' && $.eventType != "AwsServiceEvent" }'
)


def reset():
    urllib.request.urlopen(urllib.request.Request(URL + "/moto-api/reset", method="POST"))


def client(service, region="us-east-1"):
    return boto3.client(service, region_name=region, endpoint_url=URL)


def policy(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def publish(effect="Allow", service="cloudwatch.amazonaws.com", topic=TOPIC):
    return policy({
        "Sid": "Publish", "Effect": effect, "Principal": {"Service": service},
        "Action": "SNS:Publish", "Resource": topic,
    })


# ---- the pieces of a chain ------------------------------------------------------------------------
def trail(region="us-east-1", multi=True, start=True, group=True, selectors=None, advanced=None,
          writes=("logs:CreateLogStream", "logs:PutLogEvents"), trusts="cloudtrail"):
    client("s3").create_bucket(Bucket="trail-bucket")
    iam = client("iam")
    iam.create_role(RoleName="trail", AssumeRolePolicyDocument=policy({
        "Effect": "Allow", "Principal": {"Service": trusts + ".amazonaws.com"},
        "Action": "sts:AssumeRole",
    }))
    name = f"arn:aws:logs:{region}:{ACCOUNT}:log-group:trail"
    iam.put_role_policy(RoleName="trail", PolicyName="logs", PolicyDocument=policy({
        "Effect": "Allow", "Action": list(writes), "Resource": name + ":log-stream:*",
    }))
    client("logs", region).create_log_group(logGroupName="trail")
    logs = {
        "CloudWatchLogsLogGroupArn": name + ":*",
        "CloudWatchLogsRoleArn": f"arn:aws:iam::{ACCOUNT}:role/trail",
    }
    cloudtrail = client("cloudtrail", region)
    cloudtrail.create_trail(
        Name="main", S3BucketName="trail-bucket", IsMultiRegionTrail=multi,
        IncludeGlobalServiceEvents=True, **(logs if group else {}))
    if start:
        cloudtrail.start_logging(Name="main")
    if selectors:
        cloudtrail.put_event_selectors(TrailName="main", EventSelectors=selectors)
    if advanced:
        cloudtrail.put_event_selectors(TrailName="main", AdvancedEventSelectors=advanced)


def metric_filter(region="us-east-1", pattern=CIS, value="1", group="trail", **more):
    if group != "trail":
        client("logs", region).create_log_group(logGroupName=group)
    client("logs", region).put_metric_filter(
        logGroupName=group, filterName="RootAccountUsage", filterPattern=pattern,
        metricTransformations=[{
            "metricName": "RootAccountActions", "metricNamespace": "CloudTrailMetrics",
            "metricValue": value, **more,
        }])


def topic(region="us-east-1", allows=True, key=None, subscribe=True, **attributes):
    sns = client("sns", region)
    arn = sns.create_topic(Name="RootAccountUsage")["TopicArn"]
    if allows:
        text = publish(topic=arn) if allows is True else allows
        sns.set_topic_attributes(TopicArn=arn, AttributeName="Policy", AttributeValue=text)
    if key:
        sns.set_topic_attributes(
            TopicArn=arn, AttributeName="KmsMasterKeyId", AttributeValue=key)
    if subscribe:
        sns.subscribe(
            TopicArn=arn, Protocol="email", Endpoint="security@example.com",
            Attributes=attributes)
    return arn


def alarm(region="us-east-1", **over):
    one = {
        "AlarmName": "RootAccountUsageAlarm", "MetricName": "RootAccountActions",
        "Namespace": "CloudTrailMetrics", "Statistic": "Sum", "Period": 300, "Threshold": 1,
        "ComparisonOperator": "GreaterThanOrEqualToThreshold", "EvaluationPeriods": 1,
        "TreatMissingData": "notBreaching", "ActionsEnabled": True, "AlarmActions": [TOPIC], **over,
    }
    client("cloudwatch", region).put_metric_alarm(
        **{name: value for name, value in one.items() if value is not None})


def chain(trail_is={}, filter_is={}, topic_is={}, alarm_is={}):
    trail(**trail_is)
    metric_filter(**filter_is)
    topic(**topic_is)
    alarm(**alarm_is)


# ---- chains that need more ------------------------------------------------------------------------
def document_alarm():
    client("cloudwatch").put_metric_alarm(
        AlarmName="RootAccountUsageAlarm", MetricName="RootAccountActions",
        Namespace="AWS/CloudTrail", Statistic="Sum", Period=300, Threshold=1,
        ComparisonOperator="GreaterThanOrEqualToThreshold", EvaluationPeriods=1,
        ActionsEnabled=True)


def expression(text):
    trail()
    metric_filter()
    topic()
    client("cloudwatch").put_metric_alarm(
        AlarmName="Expression", Threshold=1, EvaluationPeriods=1, AlarmActions=[TOPIC],
        ComparisonOperator="GreaterThanOrEqualToThreshold", TreatMissingData="notBreaching",
        Metrics=[
            {"Id": "m1", "ReturnData": False, "MetricStat": {
                "Metric": {
                    "Namespace": "CloudTrailMetrics", "MetricName": "RootAccountActions",
                }, "Period": 300, "Stat": "Sum"}},
            {"Id": "e1", "Expression": text, "ReturnData": True},
        ])


def own_key(*allowed):
    key = client("kms").create_key(Policy=policy(
        {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"},
         "Action": "kms:*", "Resource": "*"},
        *[{"Effect": "Allow", "Principal": {"Service": service}, "Resource": "*",
           "Action": ["kms:Decrypt", "kms:GenerateDataKey*"]} for service in allowed],
    ))["KeyMetadata"]["KeyId"]
    chain(topic_is={"key": key})


def event_rule(state="ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS", target=True, allows="events.amazonaws.com", **over):
    trail()
    topic(allows=publish(service=allows))
    pattern = {
        "detail-type": [
            "AWS API Call via CloudTrail", "AWS Console Sign In via CloudTrail",
            "AWS Console Action via CloudTrail",
        ],
        "detail": {"userIdentity": {"type": ["Root"]}}, **over,
    }
    events = client("events")
    events.put_rule(Name="root", EventPattern=json.dumps(pattern), State=state)
    if target:
        events.put_targets(Rule="root", Targets=[{"Id": "topic", "Arn": TOPIC}])


def without(service, call, **parameters):
    def make():
        chain()
        getattr(client(service), call)(**parameters)
    return make


def with_trail(**options):
    return lambda: chain(trail_is=options)


def with_filter(**options):
    return lambda: chain(filter_is=options)


def with_topic(**options):
    return lambda: chain(topic_is=options)


def with_alarm(**options):
    return lambda: chain(alarm_is=options)


def basic(**over):
    return [{
        "ReadWriteType": "All", "IncludeManagementEvents": True, "DataResources": [], **over}]


def advanced(*fields):
    return [{"Name": "management", "FieldSelectors": [
        {"Field": "eventCategory", "Equals": ["Management"]}, *fields]}]


def ending(more):
    return CIS[:-1] + more + " }"


# Name, what makes it, the verdict, and the first link with that verdict.
CASES = [
    ("the whole chain", chain, "pass", None),
    ("nothing", lambda: None, "fail", "trail"),
    ("two trails, one whole", lambda: (chain(), client("cloudtrail").create_trail(
        Name="second", S3BucketName="trail-bucket", IsMultiRegionTrail=True)), "pass", None),

    ("trail stopped", with_trail(start=False), "fail", "logging"),
    ("a trail of another region alone", lambda: chain(
        {"region": "eu-west-1", "multi": False}, {"region": "eu-west-1"}, {"region": "eu-west-1"},
        {"region": "eu-west-1", "AlarmActions": [TOPIC.replace("us-east-1", "eu-west-1")]}),
     "fail", "trail"),
    ("a trail of every region, at home elsewhere", lambda: chain(
        {"region": "eu-west-1"}, {"region": "eu-west-1"}, {"region": "eu-west-1"},
        {"region": "eu-west-1", "AlarmActions": [TOPIC.replace("us-east-1", "eu-west-1")]}),
     "pass", None),
    ("writes only", with_trail(selectors=basic(ReadWriteType="WriteOnly")), "fail", "selectors"),
    ("reads only", with_trail(selectors=basic(ReadWriteType="ReadOnly")), "fail", "selectors"),
    ("management events excluded", with_trail(selectors=basic(
        IncludeManagementEvents=False,
        DataResources=[{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3:::x/"]}])),
     "fail", "selectors"),
    ("KMS excluded, and said", with_trail(selectors=basic(
        ExcludeManagementEventSources=["kms.amazonaws.com"])), "pass", None),
    ("advanced selectors, everything", with_trail(advanced=advanced()), "pass", None),
    ("advanced selectors, writes", with_trail(advanced=advanced(
        {"Field": "readOnly", "Equals": ["false"]})), "fail", "selectors"),
    ("advanced selectors, reads and writes apart", with_trail(advanced=advanced(
        {"Field": "readOnly", "Equals": ["false"]}) + advanced(
        {"Field": "readOnly", "Equals": ["true"]})), "pass", None),
    ("advanced selectors, one source", with_trail(advanced=advanced(
        {"Field": "eventSource", "Equals": ["iam.amazonaws.com"]})), "fail", "selectors"),
    ("advanced selectors, data events", with_trail(advanced=[{"Name": "data", "FieldSelectors": [
        {"Field": "eventCategory", "Equals": ["Data"]},
        {"Field": "resources.type", "Equals": ["AWS::S3::Object"]}]}]), "fail", "selectors"),
    ("bucket gone", without("s3", "delete_bucket", Bucket="trail-bucket"), "fail", "bucket"),
    ("no log group", with_trail(group=False), "fail", "log-group"),
    ("log group gone", without("logs", "delete_log_group", logGroupName="trail"),
     "fail", "log-group"),
    ("role may not write", with_trail(writes=["logs:CreateLogStream"]), "fail", "log-group"),
    ("role trusts another service", with_trail(trusts="ec2"), "fail", "log-group"),
    ("role gone", without("iam", "delete_role_policy", RoleName="trail", PolicyName="logs"),
     "fail", "log-group"),

    ("no filter", without("logs", "delete_metric_filter", logGroupName="trail",
                          filterName="RootAccountUsage"), "fail", "metric-filter"),
    ("filter on a group that no trail writes to", with_filter(group="other"),
     "fail", "metric-filter"),
    ("filter narrowed to a service", with_filter(
        pattern=ending('&& $.eventSource = "iam.amazonaws.com"')), "fail", "metric-filter"),
    ("filter without console sign-ins", with_filter(
        pattern=ending('&& $.eventName != "ConsoleLogin"')), "fail", "metric-filter"),
    ("filter that contradicts itself", with_filter(
        pattern=ending('&& $.userIdentity.type = "IAMUser"')), "fail", "metric-filter"),
    ("filter for RootX", with_filter(pattern=CIS.replace('"Root"', '"RootX"')),
     "fail", "metric-filter"),
    ("filter with || for &&", with_filter(pattern=CIS.replace("&&", "||")),
     "fail", "metric-filter"),
    ("filter with single quotes", with_filter(pattern=CIS.replace('"', "'")),
     "fail", "metric-filter"),
    ("filter reordered", with_filter(
        pattern='{ $.eventType != "AwsServiceEvent" && $.userIdentity.invokedBy NOT EXISTS'
                ' && $.userIdentity.type = "Root" }'), "pass", None),
    ("filter without blanks and quotes", with_filter(
        pattern="{$.userIdentity.type=Root&&$.userIdentity.invokedBy NOT EXISTS"
                "&&$.eventType!=AwsServiceEvent}"), "pass", None),
    ("filter in lines and parentheses", with_filter(
        pattern=CIS.replace(" && ", ")\n && (").replace("{ ", "{ (").replace(" }", ") }")),
     "pass", None),
    ("filter for this account alone", with_filter(
        pattern=ending(f'&& $.recipientAccountId = "{ACCOUNT}"')), "pass", None),
    ("filter for this region alone", with_filter(
        pattern=ending('&& $.awsRegion = "us-east-1"')), "pass", None),
    ("filter for another account", with_filter(
        pattern=ending('&& $.recipientAccountId = "999988887777"')), "fail", "metric-filter"),
    ("filter that matches more of root", with_filter(pattern='{ $.userIdentity.type = "Root" }'),
     "pass", None),
    ("metric value 0", with_filter(value="0"), "fail", "metric"),
    ("metric value of the event", with_filter(value="$.eventVersion"), "fail", "metric"),
    ("default value 1", with_filter(defaultValue=1), "fail", "alarm"),
    ("default value 0", with_filter(defaultValue=0), "pass", None),

    ("no alarm", without("cloudwatch", "delete_alarms", AlarmNames=["RootAccountUsageAlarm"]),
     "fail", "alarm"),
    ("alarm on another namespace", with_alarm(Namespace="Other"), "fail", "alarm"),
    ("alarm with a dimension", with_alarm(Dimensions=[{"Name": "a", "Value": "b"}]),
     "fail", "alarm"),
    ("filter with a dimension", with_filter(dimensions={"event": "$.eventName"}),
     "fail", "alarm"),
    ("alarm in another region", with_alarm(region="eu-west-1"), "fail", "alarm"),
    ("threshold 1000", with_alarm(Threshold=1000), "fail", "alarm"),
    ("more than 0", with_alarm(Threshold=0, ComparisonOperator="GreaterThanThreshold"),
     "pass", None),
    ("missing data ignored", with_alarm(TreatMissingData="ignore"), "fail", "alarm"),
    ("missing data breaching", with_alarm(TreatMissingData="breaching"), "fail", "alarm"),
    ("missing data missing", with_alarm(TreatMissingData="missing"), "pass", None),
    ("missing data not said", with_alarm(TreatMissingData=None), "pass", None),
    ("average", with_alarm(Statistic="Average"), "pass", None),
    ("average with a default value", lambda: chain(
        filter_is={"defaultValue": 0}, alarm_is={"Statistic": "Average"}), "fail", "alarm"),
    ("maximum over a day", with_alarm(Statistic="Maximum", Period=86400), "pass", None),
    ("three periods of three", with_alarm(EvaluationPeriods=3), "fail", "alarm"),
    ("one period of three", with_alarm(EvaluationPeriods=3, DatapointsToAlarm=1), "pass", None),
    ("alarm at less", with_alarm(ComparisonOperator="LessThanThreshold"), "fail", "alarm"),
    ("alarm with a unit", with_alarm(Unit="Count"), "fail", "alarm"),
    ("alarm and filter with a unit", lambda: chain(
        filter_is={"unit": "Count"}, alarm_is={"Unit": "Count"}), "pass", None),
    ("expression that fills", lambda: expression("FILL(m1, 0)"), "pass", None),
    ("expression that divides", lambda: expression("m1 / 10"), "fail", "alarm"),
    ("expression that is not read", lambda: expression("RATE(m1)"), "unknown", "alarm"),
    ("the document's own alarm, alone", document_alarm, "fail", "trail"),
    ("the document's own alarm, on a trail", lambda: (trail(), document_alarm()),
     "fail", "metric-filter"),

    ("no action", with_alarm(AlarmActions=[]), "fail", "actions"),
    ("actions disabled", with_alarm(ActionsEnabled=False), "fail", "actions"),
    ("an action for OK alone", with_alarm(AlarmActions=[], OKActions=[TOPIC]), "fail", "actions"),
    ("topic gone", without("sns", "delete_topic", TopicArn=TOPIC), "fail", "topic"),
    ("topic with the policy it is born with", with_topic(allows=False), "pass", None),
    ("topic that denies", with_topic(allows=publish("Deny")), "fail", "topic"),
    ("topic for another service", with_topic(allows=publish(service="s3.amazonaws.com")),
     "fail", "topic"),
    ("topic with the AWS managed key", with_topic(key="alias/aws/sns"), "fail", "topic"),
    ("topic with a key for CloudWatch", lambda: own_key("cloudwatch.amazonaws.com"),
     "pass", None),
    ("topic with a key for nobody", own_key, "fail", "topic"),
    ("no subscription", with_topic(subscribe=False), "fail", "subscription"),
    ("filter policy over attributes", with_topic(FilterPolicy='{"team": ["red"]}'),
     "fail", "subscription"),
    ("filter policy that lets alarms through", with_topic(
        FilterPolicy='{"NewStateValue": ["ALARM"]}', FilterPolicyScope="MessageBody"),
     "pass", None),
    ("filter policy that does not", with_topic(
        FilterPolicy='{"NewStateValue": ["OK"]}', FilterPolicyScope="MessageBody"),
     "fail", "subscription"),

    ("EventBridge", event_rule, "pass", None),
    ("EventBridge without sign-ins", lambda: event_rule(
        **{"detail-type": ["AWS API Call via CloudTrail"]}), "fail", "rule"),
    ("EventBridge for one service", lambda: event_rule(source=["aws.iam"]), "fail", "rule"),
    ("EventBridge without reads", lambda: event_rule(state="ENABLED"), "fail", "rule"),
    ("EventBridge disabled", lambda: event_rule(state="DISABLED"), "fail", "rule"),
    ("EventBridge without a target", lambda: event_rule(target=False), "fail", "target"),
    ("EventBridge that may not publish", lambda: event_rule(allows="cloudwatch.amazonaws.com"),
     "fail", "topic"),
]


def judged():
    outcome = subprocess.run(
        [MOONWATCH, "test", "root-usage-monitoring", "--regions", "us-east-1", "--no-history",
         "--format", "json"], capture_output=True, text=True, env=os.environ)
    try:
        report = json.loads(outcome.stdout)
    except ValueError:
        return {"found": outcome.stderr or outcome.stdout, "status": outcome.returncode}
    first = [step["id"] for step in report["steps"] if step["verdict"] == report["verdict"]]
    return {
        "found": report["verdict"], "link": None if report["verdict"] == "pass" else first[0],
        "summary": report["summary"], "status": outcome.returncode, "notes": report["notes"],
        "errors": [error["message"] for error in report["errors"]],
    }


for name, make, verdict, link in CASES:
    if ONLY and name not in ONLY:
        continue
    reset()
    make()
    print(json.dumps({"name": name, "verdict": verdict, "expected_link": link, **judged()}))

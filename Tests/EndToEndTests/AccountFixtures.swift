/// Python that makes the accounts of the tests about root usage.
enum AccountFixtures {
  /// `trail`, `put_filter`, `topic` and `alarm` make what their names say.
  static let parts = """
    CIS_REORDERED = '{ ($.eventType != "AwsServiceEvent") && ($.userIdentity.type = Root) ' \\
      '&& ($.userIdentity.invokedBy NOT EXISTS) }'
    def trail(name="main", group="CloudTrail/logs", multi=True, tags=(), logging=True):
      client("s3").create_bucket(Bucket="org-logs")
      link = {}
      if group:
        client("logs").create_log_group(logGroupName=group)
        client("iam").create_role(RoleName="logs-writer", AssumeRolePolicyDocument=json.dumps({
          "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
          "Principal": {"Service": "cloudtrail.amazonaws.com"}}]}))
        client("iam").put_role_policy(RoleName="logs-writer", PolicyName="write",
          PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
          "Action": ["logs:CreateLogStream", "logs:PutLogEvents"], "Resource": "*"}]}))
        link = dict(CloudWatchLogsLogGroupArn=f"arn:aws:logs:us-east-1:{ACCOUNT}:log-group:{group}:*",
          CloudWatchLogsRoleArn=f"arn:aws:iam::{ACCOUNT}:role/logs-writer")
      client("cloudtrail").create_trail(Name=name, S3BucketName="org-logs", IsMultiRegionTrail=multi,
        TagsList=[dict(Key=k, Value=v) for k, v in tags], **link)
      if logging: client("cloudtrail").start_logging(Name=name)
    def put_filter(name="used-root", pattern=CIS_REORDERED, namespace="Security", metric="RootUse", value="1"):
      client("logs").put_metric_filter(logGroupName="CloudTrail/logs", filterName=name,
        filterPattern=pattern, metricTransformations=[
          dict(metricName=metric, metricNamespace=namespace, metricValue=value)])
    def topic(name="sec-alerts", **attributes):
      arn = client("sns").create_topic(Name=name, Attributes=attributes)["TopicArn"]
      client("sns").subscribe(TopicArn=arn, Protocol="email", Endpoint="sec@example.com")
      return arn
    def alarm(name="root-used", namespace="Security", metric="RootUse", actions=(), **fields):
      client("cloudwatch").put_metric_alarm(**{**dict(AlarmName=name, Namespace=namespace,
        MetricName=metric, Statistic="Sum", Period=60, EvaluationPeriods=1, Threshold=1,
        ComparisonOperator="GreaterThanOrEqualToThreshold", AlarmActions=list(actions)), **fields})

    """

  /// The alarm of the source document's own command, and nothing else.
  static let documentAlarm = [
    "cloudwatch", "put-metric-alarm", "--alarm-name", "RootAccountUsageAlarm",
    "--metric-name", "RootAccountActions", "--namespace", "AWS/CloudTrail",
    "--statistic", "Sum", "--period", "300", "--threshold", "1",
    "--comparison-operator", "GreaterThanOrEqualToThreshold", "--evaluation-periods", "1",
    "--actions-enabled",
  ]
}

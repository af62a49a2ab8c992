"""What is in an account of moto, as boto3 sees it: everything that plans touch.

Left out is what changes by itself (states, times, identifiers of requests and of things that were made again) and what
moto has in two spellings: a setting that is empty, and one that is not there.

    account_dump.py [REGION…]     prints JSON
"""

import functools
import json
import sys

import boto3
from botocore.exceptions import ClientError

REGIONS = ["us-east-1", "eu-west-1", "ap-southeast-2"]
BY_ITSELF = {
    "ResponseMetadata", "AlarmConfigurationUpdatedTimestamp", "StateUpdatedTimestamp", "StateReason",
    "StateReasonData", "StateValue", "StateTransitionedTimestamp", "CreateDate", "creationTime", "RoleId",
    "SubscriptionArn", "RoleLastUsed",
}


@functools.lru_cache(maxsize=None)
def client_of(service, region):
    return boto3.client(service, region_name=region)


def plain(value):
    if isinstance(value, dict):
        members = {k: plain(v) for k, v in value.items() if k not in BY_ITSELF}
        return {k: v for k, v in sorted(members.items()) if v not in ("", None)}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)


def by_name(items):
    return sorted((plain(item) for item in items), key=lambda item: json.dumps(item, sort_keys=True))


def read(operation, **parameters):
    try:
        return operation(**parameters)
    except ClientError as error:
        return error.response["Error"]["Code"]


def trails(client):
    for trail in client.describe_trails(includeShadowTrails=False)["trailList"]:
        name = trail["TrailARN"]
        yield [
            trail, client.get_trail_status(Name=name)["IsLogging"],
            client.get_event_selectors(TrailName=name), client.list_tags(ResourceIdList=[name])["ResourceTagList"],
        ]


def rules(client):
    for rule in client.list_rules()["Rules"]:
        yield [rule, client.list_targets_by_rule(Rule=rule["Name"])["Targets"]]


def region(name):
    def client(service):
        return client_of(service, name)
    topics = client("sns")
    return {
        "trails": by_name(trails(client("cloudtrail"))),
        "log groups": by_name(client("logs").describe_log_groups()["logGroups"]),
        "metric filters": by_name(client("logs").describe_metric_filters()["metricFilters"]),
        "alarms": by_name(client("cloudwatch").describe_alarms()["MetricAlarms"]),
        "topics": by_name(
            topics.get_topic_attributes(TopicArn=topic["TopicArn"])["Attributes"]
            for topic in topics.list_topics()["Topics"]),
        "subscriptions": by_name(topics.list_subscriptions()["Subscriptions"]),
        "rules": by_name(rules(client("events"))),
    }


def buckets():
    client = client_of("s3", "us-east-1")
    for bucket in client.list_buckets()["Buckets"]:
        name = bucket["Name"]
        yield [
            name, read(client.get_bucket_policy, Bucket=name), read(client.get_public_access_block, Bucket=name),
            read(client.get_bucket_versioning, Bucket=name), read(client.get_bucket_encryption, Bucket=name),
        ]


def roles():
    client = client_of("iam", "us-east-1")
    for role in client.list_roles()["Roles"]:
        name = role["RoleName"]
        policies = client.list_role_policies(RoleName=name)["PolicyNames"]
        yield [role, [client.get_role_policy(RoleName=name, PolicyName=policy) for policy in policies]]


def account(regions=None):
    dump = {name: region(name) for name in regions or REGIONS}
    dump["buckets"], dump["roles"] = by_name(buckets()), by_name(roles())
    return dump


if __name__ == "__main__":
    print(json.dumps(account(sys.argv[1:]), indent=1, sort_keys=True))

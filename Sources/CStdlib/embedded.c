// Written by `make embed`. Do not edit.
#include "CStdlib.h"
static const unsigned char f0[] = {
#embed "../../rules/root/access_key_created.lua"
};
static const unsigned char f1[] = {
#embed "../../rules/root/access_key_used.lua"
};
static const unsigned char f2[] = {
#embed "../../rules/root/alarm_disabled.lua"
};
static const unsigned char f3[] = {
#embed "../../rules/root/console_login.lua"
};
static const unsigned char f4[] = {
#embed "../../rules/root/console_login_failed.lua"
};
static const unsigned char f5[] = {
#embed "../../rules/root/console_login_without_mfa.lua"
};
static const unsigned char f6[] = {
#embed "../../rules/root/credentials_changed.lua"
};
static const unsigned char f7[] = {
#embed "../../rules/root/event_rule_disabled.lua"
};
static const unsigned char f8[] = {
#embed "../../rules/root/metric_filter_removed.lua"
};
static const unsigned char f9[] = {
#embed "../../rules/root/mfa_device.lua"
};
static const unsigned char f10[] = {
#embed "../../rules/root/topic_removed.lua"
};
static const unsigned char f11[] = {
#embed "../../rules/root/trail_deleted.lua"
};
static const unsigned char f12[] = {
#embed "../../rules/root/trail_selectors_reduced.lua"
};
static const unsigned char f13[] = {
#embed "../../rules/root/trail_stopped.lua"
};
static const unsigned char f14[] = {
#embed "../../rules/root/usage.lua"
};
static const unsigned char f15[] = {
#embed "../../rules/root/usage_reference.lua"
};
static const unsigned char f16[] = {
#embed "../../stdlib/_meta/alarms.lua"
};
static const unsigned char f17[] = {
#embed "../../stdlib/_meta/aws.lua"
};
static const unsigned char f18[] = {
#embed "../../stdlib/_meta/patterns.lua"
};
static const unsigned char f19[] = {
#embed "../../stdlib/aws/access.json"
};
static const unsigned char f20[] = {
#embed "../../stdlib/aws/accessanalyzer.json"
};
static const unsigned char f21[] = {
#embed "../../stdlib/aws/account.json"
};
static const unsigned char f22[] = {
#embed "../../stdlib/aws/cloudtrail.json"
};
static const unsigned char f23[] = {
#embed "../../stdlib/aws/cloudwatch.json"
};
static const unsigned char f24[] = {
#embed "../../stdlib/aws/config.json"
};
static const unsigned char f25[] = {
#embed "../../stdlib/aws/ec2.json"
};
static const unsigned char f26[] = {
#embed "../../stdlib/aws/events.json"
};
static const unsigned char f27[] = {
#embed "../../stdlib/aws/firehose.json"
};
static const unsigned char f28[] = {
#embed "../../stdlib/aws/guardduty.json"
};
static const unsigned char f29[] = {
#embed "../../stdlib/aws/iam.json"
};
static const unsigned char f30[] = {
#embed "../../stdlib/aws/index.json"
};
static const unsigned char f31[] = {
#embed "../../stdlib/aws/kinesis.json"
};
static const unsigned char f32[] = {
#embed "../../stdlib/aws/kms.json"
};
static const unsigned char f33[] = {
#embed "../../stdlib/aws/lambda.json"
};
static const unsigned char f34[] = {
#embed "../../stdlib/aws/logs.json"
};
static const unsigned char f35[] = {
#embed "../../stdlib/aws/organizations.json"
};
static const unsigned char f36[] = {
#embed "../../stdlib/aws/partitions.json"
};
static const unsigned char f37[] = {
#embed "../../stdlib/aws/s3.json"
};
static const unsigned char f38[] = {
#embed "../../stdlib/aws/secretsmanager.json"
};
static const unsigned char f39[] = {
#embed "../../stdlib/aws/securityhub.json"
};
static const unsigned char f40[] = {
#embed "../../stdlib/aws/sns.json"
};
static const unsigned char f41[] = {
#embed "../../stdlib/aws/sqs.json"
};
static const unsigned char f42[] = {
#embed "../../stdlib/aws/ssm.json"
};
static const unsigned char f43[] = {
#embed "../../stdlib/aws/sso-oidc.json"
};
static const unsigned char f44[] = {
#embed "../../stdlib/aws/sso.json"
};
static const unsigned char f45[] = {
#embed "../../stdlib/aws/sts.json"
};
static const unsigned char f46[] = {
#embed "../../stdlib/json.lua"
};
static const unsigned char f47[] = {
#embed "../../stdlib/policies.lua"
};
static const unsigned char f48[] = {
#embed "../../stdlib/practice.lua"
};
static const unsigned char f49[] = {
#embed "../../stdlib/practice/access.lua"
};
static const unsigned char f50[] = {
#embed "../../stdlib/practice/actions.lua"
};
static const unsigned char f51[] = {
#embed "../../stdlib/practice/alarm_calls.lua"
};
static const unsigned char f52[] = {
#embed "../../stdlib/practice/alarm_checks.lua"
};
static const unsigned char f53[] = {
#embed "../../stdlib/practice/alarm_rule.lua"
};
static const unsigned char f54[] = {
#embed "../../stdlib/practice/build.lua"
};
static const unsigned char f55[] = {
#embed "../../stdlib/practice/buses.lua"
};
static const unsigned char f56[] = {
#embed "../../stdlib/practice/clock.lua"
};
static const unsigned char f57[] = {
#embed "../../stdlib/practice/delivery.lua"
};
static const unsigned char f58[] = {
#embed "../../stdlib/practice/evaluation.lua"
};
static const unsigned char f59[] = {
#embed "../../stdlib/practice/event_selectors.lua"
};
static const unsigned char f60[] = {
#embed "../../stdlib/practice/events.lua"
};
static const unsigned char f61[] = {
#embed "../../stdlib/practice/fault.lua"
};
static const unsigned char f62[] = {
#embed "../../stdlib/practice/keys.lua"
};
static const unsigned char f63[] = {
#embed "../../stdlib/practice/listing.lua"
};
static const unsigned char f64[] = {
#embed "../../stdlib/practice/log_groups.lua"
};
static const unsigned char f65[] = {
#embed "../../stdlib/practice/lookups.lua"
};
static const unsigned char f66[] = {
#embed "../../stdlib/practice/metric_calls.lua"
};
static const unsigned char f67[] = {
#embed "../../stdlib/practice/metric_filters.lua"
};
static const unsigned char f68[] = {
#embed "../../stdlib/practice/metrics.lua"
};
static const unsigned char f69[] = {
#embed "../../stdlib/practice/mute_calls.lua"
};
static const unsigned char f70[] = {
#embed "../../stdlib/practice/mute_rules.lua"
};
static const unsigned char f71[] = {
#embed "../../stdlib/practice/objects.lua"
};
static const unsigned char f72[] = {
#embed "../../stdlib/practice/queues.lua"
};
static const unsigned char f73[] = {
#embed "../../stdlib/practice/regions.lua"
};
static const unsigned char f74[] = {
#embed "../../stdlib/practice/scenarios/cross_account.lua"
};
static const unsigned char f75[] = {
#embed "../../stdlib/practice/scenarios/eventbridge.lua"
};
static const unsigned char f76[] = {
#embed "../../stdlib/practice/scenarios/monitored.lua"
};
static const unsigned char f77[] = {
#embed "../../stdlib/practice/scenarios/organization.lua"
};
static const unsigned char f78[] = {
#embed "../../stdlib/practice/services/account.lua"
};
static const unsigned char f79[] = {
#embed "../../stdlib/practice/services/cloudtrail.lua"
};
static const unsigned char f80[] = {
#embed "../../stdlib/practice/services/cloudwatch.lua"
};
static const unsigned char f81[] = {
#embed "../../stdlib/practice/services/ec2.lua"
};
static const unsigned char f82[] = {
#embed "../../stdlib/practice/services/events.lua"
};
static const unsigned char f83[] = {
#embed "../../stdlib/practice/services/iam.lua"
};
static const unsigned char f84[] = {
#embed "../../stdlib/practice/services/kms.lua"
};
static const unsigned char f85[] = {
#embed "../../stdlib/practice/services/logs.lua"
};
static const unsigned char f86[] = {
#embed "../../stdlib/practice/services/organizations.lua"
};
static const unsigned char f87[] = {
#embed "../../stdlib/practice/services/s3.lua"
};
static const unsigned char f88[] = {
#embed "../../stdlib/practice/services/sns.lua"
};
static const unsigned char f89[] = {
#embed "../../stdlib/practice/services/sqs.lua"
};
static const unsigned char f90[] = {
#embed "../../stdlib/practice/services/sts.lua"
};
static const unsigned char f91[] = {
#embed "../../stdlib/practice/setup.lua"
};
static const unsigned char f92[] = {
#embed "../../stdlib/practice/start.lua"
};
static const unsigned char f93[] = {
#embed "../../stdlib/practice/state.lua"
};
static const unsigned char f94[] = {
#embed "../../stdlib/practice/subscription_calls.lua"
};
static const unsigned char f95[] = {
#embed "../../stdlib/practice/subscriptions.lua"
};
static const unsigned char f96[] = {
#embed "../../stdlib/practice/tags.lua"
};
static const unsigned char f97[] = {
#embed "../../stdlib/practice/template.lua"
};
static const unsigned char f98[] = {
#embed "../../stdlib/practice/topics.lua"
};
static const unsigned char f99[] = {
#embed "../../stdlib/practice/trail_tags.lua"
};
static const unsigned char f100[] = {
#embed "../../stdlib/practice/trails.lua"
};
static const unsigned char f101[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/ap-southeast-2/2026/03/14/111122223333_CloudTrail_ap-southeast-2_20260314T2355Z_3aNVgmDdxJowtZ7S.json"
};
static const unsigned char f102[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-central-1/2026/03/14/111122223333_CloudTrail_eu-central-1_20260314T1155Z_iLypAubWHZRqHZFU.json"
};
static const unsigned char f103[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-central-1/2026/03/14/111122223333_CloudTrail_eu-central-1_20260314T2355Z_qqGEvzQOv7Fewuug.json"
};
static const unsigned char f104[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0155Z_XSxHf9xDOM4vPpUS.json"
};
static const unsigned char f105[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0255Z_NsMqlMIu7dVDV5nD.json"
};
static const unsigned char f106[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0355Z_WZTda0xnNw7hruLO.json"
};
static const unsigned char f107[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0455Z_ZMMSGxsJP0dpudju.json"
};
static const unsigned char f108[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0755Z_VpiKIGNyKYGZAnnY.json"
};
static const unsigned char f109[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0855Z_x4RS6p59ZynEeZyl.json"
};
static const unsigned char f110[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0955Z_egtf8UjRJw2oscP1.json"
};
static const unsigned char f111[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1055Z_3Z7n7zp1Lg7jeJG1.json"
};
static const unsigned char f112[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1255Z_RHSw95GerfmXP7hN.json"
};
static const unsigned char f113[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1555Z_7kkjAZ9P73yovGue.json"
};
static const unsigned char f114[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1855Z_IMtaT0JccG5oUurA.json"
};
static const unsigned char f115[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T2355Z_vEwaWh1igL1pA6PU.json"
};
static const unsigned char f116[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0155Z_BdWKD2g5Tr9NrAWX.json"
};
static const unsigned char f117[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0255Z_wDqAJi0T396ty6UT.json"
};
static const unsigned char f118[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0455Z_MJe5sfvkIwfIDxbG.json"
};
static const unsigned char f119[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0955Z_7lM0ujhxx6jD2Abn.json"
};
static const unsigned char f120[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T1355Z_qev7Ykk55xb4Qntr.json"
};
static const unsigned char f121[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T2355Z_nv2MtTo70QlNf7LY.json"
};
static const unsigned char f122[] = {
#embed "../../stdlib/samples/attack.lua"
};
static const unsigned char f123[] = {
#embed "../../stdlib/samples/chance.lua"
};
static const unsigned char f124[] = {
#embed "../../stdlib/samples/company.lua"
};
static const unsigned char f125[] = {
#embed "../../stdlib/samples/generate.lua"
};
static const unsigned char f126[] = {
#embed "../../stdlib/samples/json.lua"
};
static const unsigned char f127[] = {
#embed "../../stdlib/samples/machines.lua"
};
static const unsigned char f128[] = {
#embed "../../stdlib/samples/people.lua"
};
static const unsigned char f129[] = {
#embed "../../stdlib/samples/record.lua"
};
const stdlib_file stdlib_files[] = {
    {"rules/root/access_key_created.lua", f0, sizeof f0},
    {"rules/root/access_key_used.lua", f1, sizeof f1},
    {"rules/root/alarm_disabled.lua", f2, sizeof f2},
    {"rules/root/console_login.lua", f3, sizeof f3},
    {"rules/root/console_login_failed.lua", f4, sizeof f4},
    {"rules/root/console_login_without_mfa.lua", f5, sizeof f5},
    {"rules/root/credentials_changed.lua", f6, sizeof f6},
    {"rules/root/event_rule_disabled.lua", f7, sizeof f7},
    {"rules/root/metric_filter_removed.lua", f8, sizeof f8},
    {"rules/root/mfa_device.lua", f9, sizeof f9},
    {"rules/root/topic_removed.lua", f10, sizeof f10},
    {"rules/root/trail_deleted.lua", f11, sizeof f11},
    {"rules/root/trail_selectors_reduced.lua", f12, sizeof f12},
    {"rules/root/trail_stopped.lua", f13, sizeof f13},
    {"rules/root/usage.lua", f14, sizeof f14},
    {"rules/root/usage_reference.lua", f15, sizeof f15},
    {"stdlib/_meta/alarms.lua", f16, sizeof f16},
    {"stdlib/_meta/aws.lua", f17, sizeof f17},
    {"stdlib/_meta/patterns.lua", f18, sizeof f18},
    {"stdlib/aws/access.json", f19, sizeof f19},
    {"stdlib/aws/accessanalyzer.json", f20, sizeof f20},
    {"stdlib/aws/account.json", f21, sizeof f21},
    {"stdlib/aws/cloudtrail.json", f22, sizeof f22},
    {"stdlib/aws/cloudwatch.json", f23, sizeof f23},
    {"stdlib/aws/config.json", f24, sizeof f24},
    {"stdlib/aws/ec2.json", f25, sizeof f25},
    {"stdlib/aws/events.json", f26, sizeof f26},
    {"stdlib/aws/firehose.json", f27, sizeof f27},
    {"stdlib/aws/guardduty.json", f28, sizeof f28},
    {"stdlib/aws/iam.json", f29, sizeof f29},
    {"stdlib/aws/index.json", f30, sizeof f30},
    {"stdlib/aws/kinesis.json", f31, sizeof f31},
    {"stdlib/aws/kms.json", f32, sizeof f32},
    {"stdlib/aws/lambda.json", f33, sizeof f33},
    {"stdlib/aws/logs.json", f34, sizeof f34},
    {"stdlib/aws/organizations.json", f35, sizeof f35},
    {"stdlib/aws/partitions.json", f36, sizeof f36},
    {"stdlib/aws/s3.json", f37, sizeof f37},
    {"stdlib/aws/secretsmanager.json", f38, sizeof f38},
    {"stdlib/aws/securityhub.json", f39, sizeof f39},
    {"stdlib/aws/sns.json", f40, sizeof f40},
    {"stdlib/aws/sqs.json", f41, sizeof f41},
    {"stdlib/aws/ssm.json", f42, sizeof f42},
    {"stdlib/aws/sso-oidc.json", f43, sizeof f43},
    {"stdlib/aws/sso.json", f44, sizeof f44},
    {"stdlib/aws/sts.json", f45, sizeof f45},
    {"stdlib/json.lua", f46, sizeof f46},
    {"stdlib/policies.lua", f47, sizeof f47},
    {"stdlib/practice.lua", f48, sizeof f48},
    {"stdlib/practice/access.lua", f49, sizeof f49},
    {"stdlib/practice/actions.lua", f50, sizeof f50},
    {"stdlib/practice/alarm_calls.lua", f51, sizeof f51},
    {"stdlib/practice/alarm_checks.lua", f52, sizeof f52},
    {"stdlib/practice/alarm_rule.lua", f53, sizeof f53},
    {"stdlib/practice/build.lua", f54, sizeof f54},
    {"stdlib/practice/buses.lua", f55, sizeof f55},
    {"stdlib/practice/clock.lua", f56, sizeof f56},
    {"stdlib/practice/delivery.lua", f57, sizeof f57},
    {"stdlib/practice/evaluation.lua", f58, sizeof f58},
    {"stdlib/practice/event_selectors.lua", f59, sizeof f59},
    {"stdlib/practice/events.lua", f60, sizeof f60},
    {"stdlib/practice/fault.lua", f61, sizeof f61},
    {"stdlib/practice/keys.lua", f62, sizeof f62},
    {"stdlib/practice/listing.lua", f63, sizeof f63},
    {"stdlib/practice/log_groups.lua", f64, sizeof f64},
    {"stdlib/practice/lookups.lua", f65, sizeof f65},
    {"stdlib/practice/metric_calls.lua", f66, sizeof f66},
    {"stdlib/practice/metric_filters.lua", f67, sizeof f67},
    {"stdlib/practice/metrics.lua", f68, sizeof f68},
    {"stdlib/practice/mute_calls.lua", f69, sizeof f69},
    {"stdlib/practice/mute_rules.lua", f70, sizeof f70},
    {"stdlib/practice/objects.lua", f71, sizeof f71},
    {"stdlib/practice/queues.lua", f72, sizeof f72},
    {"stdlib/practice/regions.lua", f73, sizeof f73},
    {"stdlib/practice/scenarios/cross_account.lua", f74, sizeof f74},
    {"stdlib/practice/scenarios/eventbridge.lua", f75, sizeof f75},
    {"stdlib/practice/scenarios/monitored.lua", f76, sizeof f76},
    {"stdlib/practice/scenarios/organization.lua", f77, sizeof f77},
    {"stdlib/practice/services/account.lua", f78, sizeof f78},
    {"stdlib/practice/services/cloudtrail.lua", f79, sizeof f79},
    {"stdlib/practice/services/cloudwatch.lua", f80, sizeof f80},
    {"stdlib/practice/services/ec2.lua", f81, sizeof f81},
    {"stdlib/practice/services/events.lua", f82, sizeof f82},
    {"stdlib/practice/services/iam.lua", f83, sizeof f83},
    {"stdlib/practice/services/kms.lua", f84, sizeof f84},
    {"stdlib/practice/services/logs.lua", f85, sizeof f85},
    {"stdlib/practice/services/organizations.lua", f86, sizeof f86},
    {"stdlib/practice/services/s3.lua", f87, sizeof f87},
    {"stdlib/practice/services/sns.lua", f88, sizeof f88},
    {"stdlib/practice/services/sqs.lua", f89, sizeof f89},
    {"stdlib/practice/services/sts.lua", f90, sizeof f90},
    {"stdlib/practice/setup.lua", f91, sizeof f91},
    {"stdlib/practice/start.lua", f92, sizeof f92},
    {"stdlib/practice/state.lua", f93, sizeof f93},
    {"stdlib/practice/subscription_calls.lua", f94, sizeof f94},
    {"stdlib/practice/subscriptions.lua", f95, sizeof f95},
    {"stdlib/practice/tags.lua", f96, sizeof f96},
    {"stdlib/practice/template.lua", f97, sizeof f97},
    {"stdlib/practice/topics.lua", f98, sizeof f98},
    {"stdlib/practice/trail_tags.lua", f99, sizeof f99},
    {"stdlib/practice/trails.lua", f100, sizeof f100},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/ap-southeast-2/2026/03/14/111122223333_CloudTrail_ap-southeast-2_20260314T2355Z_3aNVgmDdxJowtZ7S.json", f101, sizeof f101},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-central-1/2026/03/14/111122223333_CloudTrail_eu-central-1_20260314T1155Z_iLypAubWHZRqHZFU.json", f102, sizeof f102},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-central-1/2026/03/14/111122223333_CloudTrail_eu-central-1_20260314T2355Z_qqGEvzQOv7Fewuug.json", f103, sizeof f103},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0155Z_XSxHf9xDOM4vPpUS.json", f104, sizeof f104},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0255Z_NsMqlMIu7dVDV5nD.json", f105, sizeof f105},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0355Z_WZTda0xnNw7hruLO.json", f106, sizeof f106},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0455Z_ZMMSGxsJP0dpudju.json", f107, sizeof f107},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0755Z_VpiKIGNyKYGZAnnY.json", f108, sizeof f108},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0855Z_x4RS6p59ZynEeZyl.json", f109, sizeof f109},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0955Z_egtf8UjRJw2oscP1.json", f110, sizeof f110},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1055Z_3Z7n7zp1Lg7jeJG1.json", f111, sizeof f111},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1255Z_RHSw95GerfmXP7hN.json", f112, sizeof f112},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1555Z_7kkjAZ9P73yovGue.json", f113, sizeof f113},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1855Z_IMtaT0JccG5oUurA.json", f114, sizeof f114},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T2355Z_vEwaWh1igL1pA6PU.json", f115, sizeof f115},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0155Z_BdWKD2g5Tr9NrAWX.json", f116, sizeof f116},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0255Z_wDqAJi0T396ty6UT.json", f117, sizeof f117},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0455Z_MJe5sfvkIwfIDxbG.json", f118, sizeof f118},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0955Z_7lM0ujhxx6jD2Abn.json", f119, sizeof f119},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T1355Z_qev7Ykk55xb4Qntr.json", f120, sizeof f120},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T2355Z_nv2MtTo70QlNf7LY.json", f121, sizeof f121},
    {"stdlib/samples/attack.lua", f122, sizeof f122},
    {"stdlib/samples/chance.lua", f123, sizeof f123},
    {"stdlib/samples/company.lua", f124, sizeof f124},
    {"stdlib/samples/generate.lua", f125, sizeof f125},
    {"stdlib/samples/json.lua", f126, sizeof f126},
    {"stdlib/samples/machines.lua", f127, sizeof f127},
    {"stdlib/samples/people.lua", f128, sizeof f128},
    {"stdlib/samples/record.lua", f129, sizeof f129},
};
const size_t stdlib_count = sizeof stdlib_files / sizeof *stdlib_files;

// Written by `make embed`. Do not edit.
#include "CStdlib.h"
static const unsigned char f0[] = {
#embed "../../docs/tour.md"
};
static const unsigned char f1[] = {
#embed "../../rules/account/trail_changes/control.lua"
};
static const unsigned char f2[] = {
#embed "../../rules/account/unauthorized_calls/control.lua"
};
static const unsigned char f3[] = {
#embed "../../rules/root/access_key_created.lua"
};
static const unsigned char f4[] = {
#embed "../../rules/root/access_key_used.lua"
};
static const unsigned char f5[] = {
#embed "../../rules/root/alarm_disabled.lua"
};
static const unsigned char f6[] = {
#embed "../../rules/root/console_login.lua"
};
static const unsigned char f7[] = {
#embed "../../rules/root/console_login_failed.lua"
};
static const unsigned char f8[] = {
#embed "../../rules/root/console_login_without_mfa.lua"
};
static const unsigned char f9[] = {
#embed "../../rules/root/credentials_changed.lua"
};
static const unsigned char f10[] = {
#embed "../../rules/root/event_rule_disabled.lua"
};
static const unsigned char f11[] = {
#embed "../../rules/root/metric_filter_removed.lua"
};
static const unsigned char f12[] = {
#embed "../../rules/root/mfa_device.lua"
};
static const unsigned char f13[] = {
#embed "../../rules/root/topic_removed.lua"
};
static const unsigned char f14[] = {
#embed "../../rules/root/trail_deleted.lua"
};
static const unsigned char f15[] = {
#embed "../../rules/root/trail_selectors_reduced.lua"
};
static const unsigned char f16[] = {
#embed "../../rules/root/trail_stopped.lua"
};
static const unsigned char f17[] = {
#embed "../../rules/root/usage.lua"
};
static const unsigned char f18[] = {
#embed "../../rules/root/usage_monitoring/README.md"
};
static const unsigned char f19[] = {
#embed "../../rules/root/usage_monitoring/alert.lua"
};
static const unsigned char f20[] = {
#embed "../../rules/root/usage_monitoring/backout.lua"
};
static const unsigned char f21[] = {
#embed "../../rules/root/usage_monitoring/control.lua"
};
static const unsigned char f22[] = {
#embed "../../rules/root/usage_monitoring/implement.lua"
};
static const unsigned char f23[] = {
#embed "../../rules/root/usage_monitoring/test.lua"
};
static const unsigned char f24[] = {
#embed "../../rules/root/usage_reference.lua"
};
static const unsigned char f25[] = {
#embed "../../stdlib/_meta/alarms.lua"
};
static const unsigned char f26[] = {
#embed "../../stdlib/_meta/aws.lua"
};
static const unsigned char f27[] = {
#embed "../../stdlib/_meta/chains.lua"
};
static const unsigned char f28[] = {
#embed "../../stdlib/_meta/event.lua"
};
static const unsigned char f29[] = {
#embed "../../stdlib/_meta/events.lua"
};
static const unsigned char f30[] = {
#embed "../../stdlib/_meta/patterns.lua"
};
static const unsigned char f31[] = {
#embed "../../stdlib/_meta/plans.lua"
};
static const unsigned char f32[] = {
#embed "../../stdlib/_meta/practice.lua"
};
static const unsigned char f33[] = {
#embed "../../stdlib/_meta/rules.lua"
};
static const unsigned char f34[] = {
#embed "../../stdlib/_meta/secrets.lua"
};
static const unsigned char f35[] = {
#embed "../../stdlib/_meta/shell.lua"
};
static const unsigned char f36[] = {
#embed "../../stdlib/_meta/time.lua"
};
static const unsigned char f37[] = {
#embed "../../stdlib/alarm_rules.lua"
};
static const unsigned char f38[] = {
#embed "../../stdlib/aws/access.json"
};
static const unsigned char f39[] = {
#embed "../../stdlib/aws/accessanalyzer.json"
};
static const unsigned char f40[] = {
#embed "../../stdlib/aws/account.json"
};
static const unsigned char f41[] = {
#embed "../../stdlib/aws/cloudtrail.json"
};
static const unsigned char f42[] = {
#embed "../../stdlib/aws/cloudwatch.json"
};
static const unsigned char f43[] = {
#embed "../../stdlib/aws/config.json"
};
static const unsigned char f44[] = {
#embed "../../stdlib/aws/ec2.json"
};
static const unsigned char f45[] = {
#embed "../../stdlib/aws/events.json"
};
static const unsigned char f46[] = {
#embed "../../stdlib/aws/firehose.json"
};
static const unsigned char f47[] = {
#embed "../../stdlib/aws/guardduty.json"
};
static const unsigned char f48[] = {
#embed "../../stdlib/aws/iam.json"
};
static const unsigned char f49[] = {
#embed "../../stdlib/aws/index.json"
};
static const unsigned char f50[] = {
#embed "../../stdlib/aws/kinesis.json"
};
static const unsigned char f51[] = {
#embed "../../stdlib/aws/kms.json"
};
static const unsigned char f52[] = {
#embed "../../stdlib/aws/lambda.json"
};
static const unsigned char f53[] = {
#embed "../../stdlib/aws/logs.json"
};
static const unsigned char f54[] = {
#embed "../../stdlib/aws/organizations.json"
};
static const unsigned char f55[] = {
#embed "../../stdlib/aws/partitions.json"
};
static const unsigned char f56[] = {
#embed "../../stdlib/aws/s3.json"
};
static const unsigned char f57[] = {
#embed "../../stdlib/aws/secretsmanager.json"
};
static const unsigned char f58[] = {
#embed "../../stdlib/aws/securityhub.json"
};
static const unsigned char f59[] = {
#embed "../../stdlib/aws/sns.json"
};
static const unsigned char f60[] = {
#embed "../../stdlib/aws/sqs.json"
};
static const unsigned char f61[] = {
#embed "../../stdlib/aws/ssm.json"
};
static const unsigned char f62[] = {
#embed "../../stdlib/aws/sso-oidc.json"
};
static const unsigned char f63[] = {
#embed "../../stdlib/aws/sso.json"
};
static const unsigned char f64[] = {
#embed "../../stdlib/aws/sts.json"
};
static const unsigned char f65[] = {
#embed "../../stdlib/aws_names.lua"
};
static const unsigned char f66[] = {
#embed "../../stdlib/chains/actions.lua"
};
static const unsigned char f67[] = {
#embed "../../stdlib/chains/alarms.lua"
};
static const unsigned char f68[] = {
#embed "../../stdlib/chains/blind.lua"
};
static const unsigned char f69[] = {
#embed "../../stdlib/chains/event_paths.lua"
};
static const unsigned char f70[] = {
#embed "../../stdlib/chains/event_rules.lua"
};
static const unsigned char f71[] = {
#embed "../../stdlib/chains/expression.lua"
};
static const unsigned char f72[] = {
#embed "../../stdlib/chains/filters.lua"
};
static const unsigned char f73[] = {
#embed "../../stdlib/chains/history.lua"
};
static const unsigned char f74[] = {
#embed "../../stdlib/chains/key.lua"
};
static const unsigned char f75[] = {
#embed "../../stdlib/chains/known.lua"
};
static const unsigned char f76[] = {
#embed "../../stdlib/chains/link.lua"
};
static const unsigned char f77[] = {
#embed "../../stdlib/chains/log_group.lua"
};
static const unsigned char f78[] = {
#embed "../../stdlib/chains/metric.lua"
};
static const unsigned char f79[] = {
#embed "../../stdlib/chains/paths.lua"
};
static const unsigned char f80[] = {
#embed "../../stdlib/chains/permissions.lua"
};
static const unsigned char f81[] = {
#embed "../../stdlib/chains/planned.lua"
};
static const unsigned char f82[] = {
#embed "../../stdlib/chains/reads.lua"
};
static const unsigned char f83[] = {
#embed "../../stdlib/chains/receivers.lua"
};
static const unsigned char f84[] = {
#embed "../../stdlib/chains/selectors.lua"
};
static const unsigned char f85[] = {
#embed "../../stdlib/chains/subscriptions.lua"
};
static const unsigned char f86[] = {
#embed "../../stdlib/chains/tails.lua"
};
static const unsigned char f87[] = {
#embed "../../stdlib/chains/targets.lua"
};
static const unsigned char f88[] = {
#embed "../../stdlib/chains/test.lua"
};
static const unsigned char f89[] = {
#embed "../../stdlib/chains/topic.lua"
};
static const unsigned char f90[] = {
#embed "../../stdlib/chains/trail.lua"
};
static const unsigned char f91[] = {
#embed "../../stdlib/chains/trips.lua"
};
static const unsigned char f92[] = {
#embed "../../stdlib/chains/unions.lua"
};
static const unsigned char f93[] = {
#embed "../../stdlib/chains/verdicts.lua"
};
static const unsigned char f94[] = {
#embed "../../stdlib/dependents.lua"
};
static const unsigned char f95[] = {
#embed "../../stdlib/filter_policies.lua"
};
static const unsigned char f96[] = {
#embed "../../stdlib/help/lua.lua"
};
static const unsigned char f97[] = {
#embed "../../stdlib/json.lua"
};
static const unsigned char f98[] = {
#embed "../../stdlib/metric_alarm/backout.lua"
};
static const unsigned char f99[] = {
#embed "../../stdlib/metric_alarm/base.lua"
};
static const unsigned char f100[] = {
#embed "../../stdlib/metric_alarm/cost.lua"
};
static const unsigned char f101[] = {
#embed "../../stdlib/metric_alarm/implement.lua"
};
static const unsigned char f102[] = {
#embed "../../stdlib/metric_alarm/missed.lua"
};
static const unsigned char f103[] = {
#embed "../../stdlib/metric_alarm/mute.lua"
};
static const unsigned char f104[] = {
#embed "../../stdlib/metric_alarm/notification.lua"
};
static const unsigned char f105[] = {
#embed "../../stdlib/metric_alarm/parameters.lua"
};
static const unsigned char f106[] = {
#embed "../../stdlib/metric_alarm/permissions.lua"
};
static const unsigned char f107[] = {
#embed "../../stdlib/metric_alarm/repairs.lua"
};
static const unsigned char f108[] = {
#embed "../../stdlib/metric_alarm/route.lua"
};
static const unsigned char f109[] = {
#embed "../../stdlib/metric_alarm/storage.lua"
};
static const unsigned char f110[] = {
#embed "../../stdlib/metric_alarm/trails.lua"
};
static const unsigned char f111[] = {
#embed "../../stdlib/plans/apply.lua"
};
static const unsigned char f112[] = {
#embed "../../stdlib/plans/change.lua"
};
static const unsigned char f113[] = {
#embed "../../stdlib/plans/commands.lua"
};
static const unsigned char f114[] = {
#embed "../../stdlib/plans/context.lua"
};
static const unsigned char f115[] = {
#embed "../../stdlib/plans/control.lua"
};
static const unsigned char f116[] = {
#embed "../../stdlib/plans/controls.lua"
};
static const unsigned char f117[] = {
#embed "../../stdlib/plans/declare.lua"
};
static const unsigned char f118[] = {
#embed "../../stdlib/plans/describe.lua"
};
static const unsigned char f119[] = {
#embed "../../stdlib/plans/diff.lua"
};
static const unsigned char f120[] = {
#embed "../../stdlib/plans/engine.lua"
};
static const unsigned char f121[] = {
#embed "../../stdlib/plans/errors.lua"
};
static const unsigned char f122[] = {
#embed "../../stdlib/plans/history.lua"
};
static const unsigned char f123[] = {
#embed "../../stdlib/plans/left.lua"
};
static const unsigned char f124[] = {
#embed "../../stdlib/plans/lint.lua"
};
static const unsigned char f125[] = {
#embed "../../stdlib/plans/nearest.lua"
};
static const unsigned char f126[] = {
#embed "../../stdlib/plans/parameters.lua"
};
static const unsigned char f127[] = {
#embed "../../stdlib/plans/report.lua"
};
static const unsigned char f128[] = {
#embed "../../stdlib/plans/strangers.lua"
};
static const unsigned char f129[] = {
#embed "../../stdlib/plans/test.lua"
};
static const unsigned char f130[] = {
#embed "../../stdlib/plans/undo.lua"
};
static const unsigned char f131[] = {
#embed "../../stdlib/plans/usage.lua"
};
static const unsigned char f132[] = {
#embed "../../stdlib/plans/wishes.lua"
};
static const unsigned char f133[] = {
#embed "../../stdlib/policies.lua"
};
static const unsigned char f134[] = {
#embed "../../stdlib/policies/conditions.lua"
};
static const unsigned char f135[] = {
#embed "../../stdlib/policies/decision.lua"
};
static const unsigned char f136[] = {
#embed "../../stdlib/policies/document.lua"
};
static const unsigned char f137[] = {
#embed "../../stdlib/policies/senders.lua"
};
static const unsigned char f138[] = {
#embed "../../stdlib/practice.lua"
};
static const unsigned char f139[] = {
#embed "../../stdlib/practice/access.lua"
};
static const unsigned char f140[] = {
#embed "../../stdlib/practice/actions.lua"
};
static const unsigned char f141[] = {
#embed "../../stdlib/practice/alarm_calls.lua"
};
static const unsigned char f142[] = {
#embed "../../stdlib/practice/alarm_checks.lua"
};
static const unsigned char f143[] = {
#embed "../../stdlib/practice/build.lua"
};
static const unsigned char f144[] = {
#embed "../../stdlib/practice/buses.lua"
};
static const unsigned char f145[] = {
#embed "../../stdlib/practice/delivery.lua"
};
static const unsigned char f146[] = {
#embed "../../stdlib/practice/evaluation.lua"
};
static const unsigned char f147[] = {
#embed "../../stdlib/practice/events.lua"
};
static const unsigned char f148[] = {
#embed "../../stdlib/practice/fault.lua"
};
static const unsigned char f149[] = {
#embed "../../stdlib/practice/keys.lua"
};
static const unsigned char f150[] = {
#embed "../../stdlib/practice/listing.lua"
};
static const unsigned char f151[] = {
#embed "../../stdlib/practice/log_groups.lua"
};
static const unsigned char f152[] = {
#embed "../../stdlib/practice/lookups.lua"
};
static const unsigned char f153[] = {
#embed "../../stdlib/practice/metric_calls.lua"
};
static const unsigned char f154[] = {
#embed "../../stdlib/practice/metric_filters.lua"
};
static const unsigned char f155[] = {
#embed "../../stdlib/practice/metrics.lua"
};
static const unsigned char f156[] = {
#embed "../../stdlib/practice/mute_calls.lua"
};
static const unsigned char f157[] = {
#embed "../../stdlib/practice/mute_rules.lua"
};
static const unsigned char f158[] = {
#embed "../../stdlib/practice/objects.lua"
};
static const unsigned char f159[] = {
#embed "../../stdlib/practice/queues.lua"
};
static const unsigned char f160[] = {
#embed "../../stdlib/practice/regions.lua"
};
static const unsigned char f161[] = {
#embed "../../stdlib/practice/scenarios/cross_account.lua"
};
static const unsigned char f162[] = {
#embed "../../stdlib/practice/scenarios/eventbridge.lua"
};
static const unsigned char f163[] = {
#embed "../../stdlib/practice/scenarios/monitored.lua"
};
static const unsigned char f164[] = {
#embed "../../stdlib/practice/scenarios/organization.lua"
};
static const unsigned char f165[] = {
#embed "../../stdlib/practice/selector_calls.lua"
};
static const unsigned char f166[] = {
#embed "../../stdlib/practice/services/account.lua"
};
static const unsigned char f167[] = {
#embed "../../stdlib/practice/services/cloudtrail.lua"
};
static const unsigned char f168[] = {
#embed "../../stdlib/practice/services/cloudwatch.lua"
};
static const unsigned char f169[] = {
#embed "../../stdlib/practice/services/ec2.lua"
};
static const unsigned char f170[] = {
#embed "../../stdlib/practice/services/events.lua"
};
static const unsigned char f171[] = {
#embed "../../stdlib/practice/services/iam.lua"
};
static const unsigned char f172[] = {
#embed "../../stdlib/practice/services/kms.lua"
};
static const unsigned char f173[] = {
#embed "../../stdlib/practice/services/logs.lua"
};
static const unsigned char f174[] = {
#embed "../../stdlib/practice/services/organizations.lua"
};
static const unsigned char f175[] = {
#embed "../../stdlib/practice/services/s3.lua"
};
static const unsigned char f176[] = {
#embed "../../stdlib/practice/services/sns.lua"
};
static const unsigned char f177[] = {
#embed "../../stdlib/practice/services/sqs.lua"
};
static const unsigned char f178[] = {
#embed "../../stdlib/practice/services/sts.lua"
};
static const unsigned char f179[] = {
#embed "../../stdlib/practice/setup.lua"
};
static const unsigned char f180[] = {
#embed "../../stdlib/practice/start.lua"
};
static const unsigned char f181[] = {
#embed "../../stdlib/practice/state.lua"
};
static const unsigned char f182[] = {
#embed "../../stdlib/practice/subscription_calls.lua"
};
static const unsigned char f183[] = {
#embed "../../stdlib/practice/subscriptions.lua"
};
static const unsigned char f184[] = {
#embed "../../stdlib/practice/tags.lua"
};
static const unsigned char f185[] = {
#embed "../../stdlib/practice/topics.lua"
};
static const unsigned char f186[] = {
#embed "../../stdlib/practice/trail_tags.lua"
};
static const unsigned char f187[] = {
#embed "../../stdlib/practice/trails.lua"
};
static const unsigned char f188[] = {
#embed "../../stdlib/resources.lua"
};
static const unsigned char f189[] = {
#embed "../../stdlib/resources/alarm.lua"
};
static const unsigned char f190[] = {
#embed "../../stdlib/resources/bucket.lua"
};
static const unsigned char f191[] = {
#embed "../../stdlib/resources/event_rule.lua"
};
static const unsigned char f192[] = {
#embed "../../stdlib/resources/event_selectors.lua"
};
static const unsigned char f193[] = {
#embed "../../stdlib/resources/log_group.lua"
};
static const unsigned char f194[] = {
#embed "../../stdlib/resources/metric_filter.lua"
};
static const unsigned char f195[] = {
#embed "../../stdlib/resources/mute_rule.lua"
};
static const unsigned char f196[] = {
#embed "../../stdlib/resources/role.lua"
};
static const unsigned char f197[] = {
#embed "../../stdlib/resources/subscription.lua"
};
static const unsigned char f198[] = {
#embed "../../stdlib/resources/topic.lua"
};
static const unsigned char f199[] = {
#embed "../../stdlib/resources/trail.lua"
};
static const unsigned char f200[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/ap-southeast-2/2026/03/14/111122223333_CloudTrail_ap-southeast-2_20260314T2355Z_3aNVgmDdxJowtZ7S.json"
};
static const unsigned char f201[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-central-1/2026/03/14/111122223333_CloudTrail_eu-central-1_20260314T1155Z_iLypAubWHZRqHZFU.json"
};
static const unsigned char f202[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-central-1/2026/03/14/111122223333_CloudTrail_eu-central-1_20260314T2355Z_qqGEvzQOv7Fewuug.json"
};
static const unsigned char f203[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0155Z_XSxHf9xDOM4vPpUS.json"
};
static const unsigned char f204[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0255Z_NsMqlMIu7dVDV5nD.json"
};
static const unsigned char f205[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0355Z_WZTda0xnNw7hruLO.json"
};
static const unsigned char f206[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0455Z_ZMMSGxsJP0dpudju.json"
};
static const unsigned char f207[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0755Z_VpiKIGNyKYGZAnnY.json"
};
static const unsigned char f208[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0855Z_x4RS6p59ZynEeZyl.json"
};
static const unsigned char f209[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0955Z_egtf8UjRJw2oscP1.json"
};
static const unsigned char f210[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1055Z_3Z7n7zp1Lg7jeJG1.json"
};
static const unsigned char f211[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1255Z_RHSw95GerfmXP7hN.json"
};
static const unsigned char f212[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1555Z_7kkjAZ9P73yovGue.json"
};
static const unsigned char f213[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1855Z_IMtaT0JccG5oUurA.json"
};
static const unsigned char f214[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T2355Z_vEwaWh1igL1pA6PU.json"
};
static const unsigned char f215[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0155Z_BdWKD2g5Tr9NrAWX.json"
};
static const unsigned char f216[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0255Z_wDqAJi0T396ty6UT.json"
};
static const unsigned char f217[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0455Z_MJe5sfvkIwfIDxbG.json"
};
static const unsigned char f218[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0955Z_7lM0ujhxx6jD2Abn.json"
};
static const unsigned char f219[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T1355Z_qev7Ykk55xb4Qntr.json"
};
static const unsigned char f220[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T2355Z_nv2MtTo70QlNf7LY.json"
};
static const unsigned char f221[] = {
#embed "../../stdlib/samples/attack.lua"
};
static const unsigned char f222[] = {
#embed "../../stdlib/samples/chance.lua"
};
static const unsigned char f223[] = {
#embed "../../stdlib/samples/company.lua"
};
static const unsigned char f224[] = {
#embed "../../stdlib/samples/generate.lua"
};
static const unsigned char f225[] = {
#embed "../../stdlib/samples/json.lua"
};
static const unsigned char f226[] = {
#embed "../../stdlib/samples/machines.lua"
};
static const unsigned char f227[] = {
#embed "../../stdlib/samples/people.lua"
};
static const unsigned char f228[] = {
#embed "../../stdlib/samples/record.lua"
};
static const unsigned char f229[] = {
#embed "../../stdlib/selectors.lua"
};
static const unsigned char f230[] = {
#embed "../../stdlib/shell.lua"
};
static const unsigned char f231[] = {
#embed "../../stdlib/stubs/control.lua"
};
static const unsigned char f232[] = {
#embed "../../stdlib/stubs/kind.lua"
};
static const unsigned char f233[] = {
#embed "../../stdlib/stubs/operation_name.lua"
};
static const unsigned char f234[] = {
#embed "../../stdlib/stubs/service.lua"
};
static const unsigned char f235[] = {
#embed "../../stdlib/target_inputs.lua"
};
const stdlib_file stdlib_files[] = {
    {"docs/tour.md", f0, sizeof f0},
    {"rules/account/trail_changes/control.lua", f1, sizeof f1},
    {"rules/account/unauthorized_calls/control.lua", f2, sizeof f2},
    {"rules/root/access_key_created.lua", f3, sizeof f3},
    {"rules/root/access_key_used.lua", f4, sizeof f4},
    {"rules/root/alarm_disabled.lua", f5, sizeof f5},
    {"rules/root/console_login.lua", f6, sizeof f6},
    {"rules/root/console_login_failed.lua", f7, sizeof f7},
    {"rules/root/console_login_without_mfa.lua", f8, sizeof f8},
    {"rules/root/credentials_changed.lua", f9, sizeof f9},
    {"rules/root/event_rule_disabled.lua", f10, sizeof f10},
    {"rules/root/metric_filter_removed.lua", f11, sizeof f11},
    {"rules/root/mfa_device.lua", f12, sizeof f12},
    {"rules/root/topic_removed.lua", f13, sizeof f13},
    {"rules/root/trail_deleted.lua", f14, sizeof f14},
    {"rules/root/trail_selectors_reduced.lua", f15, sizeof f15},
    {"rules/root/trail_stopped.lua", f16, sizeof f16},
    {"rules/root/usage.lua", f17, sizeof f17},
    {"rules/root/usage_monitoring/README.md", f18, sizeof f18},
    {"rules/root/usage_monitoring/alert.lua", f19, sizeof f19},
    {"rules/root/usage_monitoring/backout.lua", f20, sizeof f20},
    {"rules/root/usage_monitoring/control.lua", f21, sizeof f21},
    {"rules/root/usage_monitoring/implement.lua", f22, sizeof f22},
    {"rules/root/usage_monitoring/test.lua", f23, sizeof f23},
    {"rules/root/usage_reference.lua", f24, sizeof f24},
    {"stdlib/_meta/alarms.lua", f25, sizeof f25},
    {"stdlib/_meta/aws.lua", f26, sizeof f26},
    {"stdlib/_meta/chains.lua", f27, sizeof f27},
    {"stdlib/_meta/event.lua", f28, sizeof f28},
    {"stdlib/_meta/events.lua", f29, sizeof f29},
    {"stdlib/_meta/patterns.lua", f30, sizeof f30},
    {"stdlib/_meta/plans.lua", f31, sizeof f31},
    {"stdlib/_meta/practice.lua", f32, sizeof f32},
    {"stdlib/_meta/rules.lua", f33, sizeof f33},
    {"stdlib/_meta/secrets.lua", f34, sizeof f34},
    {"stdlib/_meta/shell.lua", f35, sizeof f35},
    {"stdlib/_meta/time.lua", f36, sizeof f36},
    {"stdlib/alarm_rules.lua", f37, sizeof f37},
    {"stdlib/aws/access.json", f38, sizeof f38},
    {"stdlib/aws/accessanalyzer.json", f39, sizeof f39},
    {"stdlib/aws/account.json", f40, sizeof f40},
    {"stdlib/aws/cloudtrail.json", f41, sizeof f41},
    {"stdlib/aws/cloudwatch.json", f42, sizeof f42},
    {"stdlib/aws/config.json", f43, sizeof f43},
    {"stdlib/aws/ec2.json", f44, sizeof f44},
    {"stdlib/aws/events.json", f45, sizeof f45},
    {"stdlib/aws/firehose.json", f46, sizeof f46},
    {"stdlib/aws/guardduty.json", f47, sizeof f47},
    {"stdlib/aws/iam.json", f48, sizeof f48},
    {"stdlib/aws/index.json", f49, sizeof f49},
    {"stdlib/aws/kinesis.json", f50, sizeof f50},
    {"stdlib/aws/kms.json", f51, sizeof f51},
    {"stdlib/aws/lambda.json", f52, sizeof f52},
    {"stdlib/aws/logs.json", f53, sizeof f53},
    {"stdlib/aws/organizations.json", f54, sizeof f54},
    {"stdlib/aws/partitions.json", f55, sizeof f55},
    {"stdlib/aws/s3.json", f56, sizeof f56},
    {"stdlib/aws/secretsmanager.json", f57, sizeof f57},
    {"stdlib/aws/securityhub.json", f58, sizeof f58},
    {"stdlib/aws/sns.json", f59, sizeof f59},
    {"stdlib/aws/sqs.json", f60, sizeof f60},
    {"stdlib/aws/ssm.json", f61, sizeof f61},
    {"stdlib/aws/sso-oidc.json", f62, sizeof f62},
    {"stdlib/aws/sso.json", f63, sizeof f63},
    {"stdlib/aws/sts.json", f64, sizeof f64},
    {"stdlib/aws_names.lua", f65, sizeof f65},
    {"stdlib/chains/actions.lua", f66, sizeof f66},
    {"stdlib/chains/alarms.lua", f67, sizeof f67},
    {"stdlib/chains/blind.lua", f68, sizeof f68},
    {"stdlib/chains/event_paths.lua", f69, sizeof f69},
    {"stdlib/chains/event_rules.lua", f70, sizeof f70},
    {"stdlib/chains/expression.lua", f71, sizeof f71},
    {"stdlib/chains/filters.lua", f72, sizeof f72},
    {"stdlib/chains/history.lua", f73, sizeof f73},
    {"stdlib/chains/key.lua", f74, sizeof f74},
    {"stdlib/chains/known.lua", f75, sizeof f75},
    {"stdlib/chains/link.lua", f76, sizeof f76},
    {"stdlib/chains/log_group.lua", f77, sizeof f77},
    {"stdlib/chains/metric.lua", f78, sizeof f78},
    {"stdlib/chains/paths.lua", f79, sizeof f79},
    {"stdlib/chains/permissions.lua", f80, sizeof f80},
    {"stdlib/chains/planned.lua", f81, sizeof f81},
    {"stdlib/chains/reads.lua", f82, sizeof f82},
    {"stdlib/chains/receivers.lua", f83, sizeof f83},
    {"stdlib/chains/selectors.lua", f84, sizeof f84},
    {"stdlib/chains/subscriptions.lua", f85, sizeof f85},
    {"stdlib/chains/tails.lua", f86, sizeof f86},
    {"stdlib/chains/targets.lua", f87, sizeof f87},
    {"stdlib/chains/test.lua", f88, sizeof f88},
    {"stdlib/chains/topic.lua", f89, sizeof f89},
    {"stdlib/chains/trail.lua", f90, sizeof f90},
    {"stdlib/chains/trips.lua", f91, sizeof f91},
    {"stdlib/chains/unions.lua", f92, sizeof f92},
    {"stdlib/chains/verdicts.lua", f93, sizeof f93},
    {"stdlib/dependents.lua", f94, sizeof f94},
    {"stdlib/filter_policies.lua", f95, sizeof f95},
    {"stdlib/help/lua.lua", f96, sizeof f96},
    {"stdlib/json.lua", f97, sizeof f97},
    {"stdlib/metric_alarm/backout.lua", f98, sizeof f98},
    {"stdlib/metric_alarm/base.lua", f99, sizeof f99},
    {"stdlib/metric_alarm/cost.lua", f100, sizeof f100},
    {"stdlib/metric_alarm/implement.lua", f101, sizeof f101},
    {"stdlib/metric_alarm/missed.lua", f102, sizeof f102},
    {"stdlib/metric_alarm/mute.lua", f103, sizeof f103},
    {"stdlib/metric_alarm/notification.lua", f104, sizeof f104},
    {"stdlib/metric_alarm/parameters.lua", f105, sizeof f105},
    {"stdlib/metric_alarm/permissions.lua", f106, sizeof f106},
    {"stdlib/metric_alarm/repairs.lua", f107, sizeof f107},
    {"stdlib/metric_alarm/route.lua", f108, sizeof f108},
    {"stdlib/metric_alarm/storage.lua", f109, sizeof f109},
    {"stdlib/metric_alarm/trails.lua", f110, sizeof f110},
    {"stdlib/plans/apply.lua", f111, sizeof f111},
    {"stdlib/plans/change.lua", f112, sizeof f112},
    {"stdlib/plans/commands.lua", f113, sizeof f113},
    {"stdlib/plans/context.lua", f114, sizeof f114},
    {"stdlib/plans/control.lua", f115, sizeof f115},
    {"stdlib/plans/controls.lua", f116, sizeof f116},
    {"stdlib/plans/declare.lua", f117, sizeof f117},
    {"stdlib/plans/describe.lua", f118, sizeof f118},
    {"stdlib/plans/diff.lua", f119, sizeof f119},
    {"stdlib/plans/engine.lua", f120, sizeof f120},
    {"stdlib/plans/errors.lua", f121, sizeof f121},
    {"stdlib/plans/history.lua", f122, sizeof f122},
    {"stdlib/plans/left.lua", f123, sizeof f123},
    {"stdlib/plans/lint.lua", f124, sizeof f124},
    {"stdlib/plans/nearest.lua", f125, sizeof f125},
    {"stdlib/plans/parameters.lua", f126, sizeof f126},
    {"stdlib/plans/report.lua", f127, sizeof f127},
    {"stdlib/plans/strangers.lua", f128, sizeof f128},
    {"stdlib/plans/test.lua", f129, sizeof f129},
    {"stdlib/plans/undo.lua", f130, sizeof f130},
    {"stdlib/plans/usage.lua", f131, sizeof f131},
    {"stdlib/plans/wishes.lua", f132, sizeof f132},
    {"stdlib/policies.lua", f133, sizeof f133},
    {"stdlib/policies/conditions.lua", f134, sizeof f134},
    {"stdlib/policies/decision.lua", f135, sizeof f135},
    {"stdlib/policies/document.lua", f136, sizeof f136},
    {"stdlib/policies/senders.lua", f137, sizeof f137},
    {"stdlib/practice.lua", f138, sizeof f138},
    {"stdlib/practice/access.lua", f139, sizeof f139},
    {"stdlib/practice/actions.lua", f140, sizeof f140},
    {"stdlib/practice/alarm_calls.lua", f141, sizeof f141},
    {"stdlib/practice/alarm_checks.lua", f142, sizeof f142},
    {"stdlib/practice/build.lua", f143, sizeof f143},
    {"stdlib/practice/buses.lua", f144, sizeof f144},
    {"stdlib/practice/delivery.lua", f145, sizeof f145},
    {"stdlib/practice/evaluation.lua", f146, sizeof f146},
    {"stdlib/practice/events.lua", f147, sizeof f147},
    {"stdlib/practice/fault.lua", f148, sizeof f148},
    {"stdlib/practice/keys.lua", f149, sizeof f149},
    {"stdlib/practice/listing.lua", f150, sizeof f150},
    {"stdlib/practice/log_groups.lua", f151, sizeof f151},
    {"stdlib/practice/lookups.lua", f152, sizeof f152},
    {"stdlib/practice/metric_calls.lua", f153, sizeof f153},
    {"stdlib/practice/metric_filters.lua", f154, sizeof f154},
    {"stdlib/practice/metrics.lua", f155, sizeof f155},
    {"stdlib/practice/mute_calls.lua", f156, sizeof f156},
    {"stdlib/practice/mute_rules.lua", f157, sizeof f157},
    {"stdlib/practice/objects.lua", f158, sizeof f158},
    {"stdlib/practice/queues.lua", f159, sizeof f159},
    {"stdlib/practice/regions.lua", f160, sizeof f160},
    {"stdlib/practice/scenarios/cross_account.lua", f161, sizeof f161},
    {"stdlib/practice/scenarios/eventbridge.lua", f162, sizeof f162},
    {"stdlib/practice/scenarios/monitored.lua", f163, sizeof f163},
    {"stdlib/practice/scenarios/organization.lua", f164, sizeof f164},
    {"stdlib/practice/selector_calls.lua", f165, sizeof f165},
    {"stdlib/practice/services/account.lua", f166, sizeof f166},
    {"stdlib/practice/services/cloudtrail.lua", f167, sizeof f167},
    {"stdlib/practice/services/cloudwatch.lua", f168, sizeof f168},
    {"stdlib/practice/services/ec2.lua", f169, sizeof f169},
    {"stdlib/practice/services/events.lua", f170, sizeof f170},
    {"stdlib/practice/services/iam.lua", f171, sizeof f171},
    {"stdlib/practice/services/kms.lua", f172, sizeof f172},
    {"stdlib/practice/services/logs.lua", f173, sizeof f173},
    {"stdlib/practice/services/organizations.lua", f174, sizeof f174},
    {"stdlib/practice/services/s3.lua", f175, sizeof f175},
    {"stdlib/practice/services/sns.lua", f176, sizeof f176},
    {"stdlib/practice/services/sqs.lua", f177, sizeof f177},
    {"stdlib/practice/services/sts.lua", f178, sizeof f178},
    {"stdlib/practice/setup.lua", f179, sizeof f179},
    {"stdlib/practice/start.lua", f180, sizeof f180},
    {"stdlib/practice/state.lua", f181, sizeof f181},
    {"stdlib/practice/subscription_calls.lua", f182, sizeof f182},
    {"stdlib/practice/subscriptions.lua", f183, sizeof f183},
    {"stdlib/practice/tags.lua", f184, sizeof f184},
    {"stdlib/practice/topics.lua", f185, sizeof f185},
    {"stdlib/practice/trail_tags.lua", f186, sizeof f186},
    {"stdlib/practice/trails.lua", f187, sizeof f187},
    {"stdlib/resources.lua", f188, sizeof f188},
    {"stdlib/resources/alarm.lua", f189, sizeof f189},
    {"stdlib/resources/bucket.lua", f190, sizeof f190},
    {"stdlib/resources/event_rule.lua", f191, sizeof f191},
    {"stdlib/resources/event_selectors.lua", f192, sizeof f192},
    {"stdlib/resources/log_group.lua", f193, sizeof f193},
    {"stdlib/resources/metric_filter.lua", f194, sizeof f194},
    {"stdlib/resources/mute_rule.lua", f195, sizeof f195},
    {"stdlib/resources/role.lua", f196, sizeof f196},
    {"stdlib/resources/subscription.lua", f197, sizeof f197},
    {"stdlib/resources/topic.lua", f198, sizeof f198},
    {"stdlib/resources/trail.lua", f199, sizeof f199},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/ap-southeast-2/2026/03/14/111122223333_CloudTrail_ap-southeast-2_20260314T2355Z_3aNVgmDdxJowtZ7S.json", f200, sizeof f200},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-central-1/2026/03/14/111122223333_CloudTrail_eu-central-1_20260314T1155Z_iLypAubWHZRqHZFU.json", f201, sizeof f201},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-central-1/2026/03/14/111122223333_CloudTrail_eu-central-1_20260314T2355Z_qqGEvzQOv7Fewuug.json", f202, sizeof f202},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0155Z_XSxHf9xDOM4vPpUS.json", f203, sizeof f203},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0255Z_NsMqlMIu7dVDV5nD.json", f204, sizeof f204},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0355Z_WZTda0xnNw7hruLO.json", f205, sizeof f205},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0455Z_ZMMSGxsJP0dpudju.json", f206, sizeof f206},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0755Z_VpiKIGNyKYGZAnnY.json", f207, sizeof f207},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0855Z_x4RS6p59ZynEeZyl.json", f208, sizeof f208},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0955Z_egtf8UjRJw2oscP1.json", f209, sizeof f209},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1055Z_3Z7n7zp1Lg7jeJG1.json", f210, sizeof f210},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1255Z_RHSw95GerfmXP7hN.json", f211, sizeof f211},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1555Z_7kkjAZ9P73yovGue.json", f212, sizeof f212},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1855Z_IMtaT0JccG5oUurA.json", f213, sizeof f213},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T2355Z_vEwaWh1igL1pA6PU.json", f214, sizeof f214},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0155Z_BdWKD2g5Tr9NrAWX.json", f215, sizeof f215},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0255Z_wDqAJi0T396ty6UT.json", f216, sizeof f216},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0455Z_MJe5sfvkIwfIDxbG.json", f217, sizeof f217},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0955Z_7lM0ujhxx6jD2Abn.json", f218, sizeof f218},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T1355Z_qev7Ykk55xb4Qntr.json", f219, sizeof f219},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T2355Z_nv2MtTo70QlNf7LY.json", f220, sizeof f220},
    {"stdlib/samples/attack.lua", f221, sizeof f221},
    {"stdlib/samples/chance.lua", f222, sizeof f222},
    {"stdlib/samples/company.lua", f223, sizeof f223},
    {"stdlib/samples/generate.lua", f224, sizeof f224},
    {"stdlib/samples/json.lua", f225, sizeof f225},
    {"stdlib/samples/machines.lua", f226, sizeof f226},
    {"stdlib/samples/people.lua", f227, sizeof f227},
    {"stdlib/samples/record.lua", f228, sizeof f228},
    {"stdlib/selectors.lua", f229, sizeof f229},
    {"stdlib/shell.lua", f230, sizeof f230},
    {"stdlib/stubs/control.lua", f231, sizeof f231},
    {"stdlib/stubs/kind.lua", f232, sizeof f232},
    {"stdlib/stubs/operation_name.lua", f233, sizeof f233},
    {"stdlib/stubs/service.lua", f234, sizeof f234},
    {"stdlib/target_inputs.lua", f235, sizeof f235},
};
const size_t stdlib_count = sizeof stdlib_files / sizeof *stdlib_files;

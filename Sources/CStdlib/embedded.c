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
#embed "../../stdlib/_meta/aws.lua"
};
static const unsigned char f17[] = {
#embed "../../stdlib/_meta/events.lua"
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
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/ap-southeast-2/2026/03/14/111122223333_CloudTrail_ap-southeast-2_20260314T2355Z_3aNVgmDdxJowtZ7S.json"
};
static const unsigned char f47[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-central-1/2026/03/14/111122223333_CloudTrail_eu-central-1_20260314T1155Z_iLypAubWHZRqHZFU.json"
};
static const unsigned char f48[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-central-1/2026/03/14/111122223333_CloudTrail_eu-central-1_20260314T2355Z_qqGEvzQOv7Fewuug.json"
};
static const unsigned char f49[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0155Z_XSxHf9xDOM4vPpUS.json"
};
static const unsigned char f50[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0255Z_NsMqlMIu7dVDV5nD.json"
};
static const unsigned char f51[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0355Z_WZTda0xnNw7hruLO.json"
};
static const unsigned char f52[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0455Z_ZMMSGxsJP0dpudju.json"
};
static const unsigned char f53[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0755Z_VpiKIGNyKYGZAnnY.json"
};
static const unsigned char f54[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0855Z_x4RS6p59ZynEeZyl.json"
};
static const unsigned char f55[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0955Z_egtf8UjRJw2oscP1.json"
};
static const unsigned char f56[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1055Z_3Z7n7zp1Lg7jeJG1.json"
};
static const unsigned char f57[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1255Z_RHSw95GerfmXP7hN.json"
};
static const unsigned char f58[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1555Z_7kkjAZ9P73yovGue.json"
};
static const unsigned char f59[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1855Z_IMtaT0JccG5oUurA.json"
};
static const unsigned char f60[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T2355Z_vEwaWh1igL1pA6PU.json"
};
static const unsigned char f61[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0155Z_BdWKD2g5Tr9NrAWX.json"
};
static const unsigned char f62[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0255Z_wDqAJi0T396ty6UT.json"
};
static const unsigned char f63[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0455Z_MJe5sfvkIwfIDxbG.json"
};
static const unsigned char f64[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0955Z_7lM0ujhxx6jD2Abn.json"
};
static const unsigned char f65[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T1355Z_qev7Ykk55xb4Qntr.json"
};
static const unsigned char f66[] = {
#embed "../../stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T2355Z_nv2MtTo70QlNf7LY.json"
};
static const unsigned char f67[] = {
#embed "../../stdlib/samples/attack.lua"
};
static const unsigned char f68[] = {
#embed "../../stdlib/samples/chance.lua"
};
static const unsigned char f69[] = {
#embed "../../stdlib/samples/company.lua"
};
static const unsigned char f70[] = {
#embed "../../stdlib/samples/generate.lua"
};
static const unsigned char f71[] = {
#embed "../../stdlib/samples/json.lua"
};
static const unsigned char f72[] = {
#embed "../../stdlib/samples/machines.lua"
};
static const unsigned char f73[] = {
#embed "../../stdlib/samples/people.lua"
};
static const unsigned char f74[] = {
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
    {"stdlib/_meta/aws.lua", f16, sizeof f16},
    {"stdlib/_meta/events.lua", f17, sizeof f17},
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
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/ap-southeast-2/2026/03/14/111122223333_CloudTrail_ap-southeast-2_20260314T2355Z_3aNVgmDdxJowtZ7S.json", f46, sizeof f46},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-central-1/2026/03/14/111122223333_CloudTrail_eu-central-1_20260314T1155Z_iLypAubWHZRqHZFU.json", f47, sizeof f47},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-central-1/2026/03/14/111122223333_CloudTrail_eu-central-1_20260314T2355Z_qqGEvzQOv7Fewuug.json", f48, sizeof f48},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0155Z_XSxHf9xDOM4vPpUS.json", f49, sizeof f49},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0255Z_NsMqlMIu7dVDV5nD.json", f50, sizeof f50},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0355Z_WZTda0xnNw7hruLO.json", f51, sizeof f51},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0455Z_ZMMSGxsJP0dpudju.json", f52, sizeof f52},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0755Z_VpiKIGNyKYGZAnnY.json", f53, sizeof f53},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0855Z_x4RS6p59ZynEeZyl.json", f54, sizeof f54},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T0955Z_egtf8UjRJw2oscP1.json", f55, sizeof f55},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1055Z_3Z7n7zp1Lg7jeJG1.json", f56, sizeof f56},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1255Z_RHSw95GerfmXP7hN.json", f57, sizeof f57},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1555Z_7kkjAZ9P73yovGue.json", f58, sizeof f58},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T1855Z_IMtaT0JccG5oUurA.json", f59, sizeof f59},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/14/111122223333_CloudTrail_eu-west-1_20260314T2355Z_vEwaWh1igL1pA6PU.json", f60, sizeof f60},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0155Z_BdWKD2g5Tr9NrAWX.json", f61, sizeof f61},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0255Z_wDqAJi0T396ty6UT.json", f62, sizeof f62},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0455Z_MJe5sfvkIwfIDxbG.json", f63, sizeof f63},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T0955Z_7lM0ujhxx6jD2Abn.json", f64, sizeof f64},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T1355Z_qev7Ykk55xb4Qntr.json", f65, sizeof f65},
    {"stdlib/samples/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/14/111122223333_CloudTrail_us-east-1_20260314T2355Z_nv2MtTo70QlNf7LY.json", f66, sizeof f66},
    {"stdlib/samples/attack.lua", f67, sizeof f67},
    {"stdlib/samples/chance.lua", f68, sizeof f68},
    {"stdlib/samples/company.lua", f69, sizeof f69},
    {"stdlib/samples/generate.lua", f70, sizeof f70},
    {"stdlib/samples/json.lua", f71, sizeof f71},
    {"stdlib/samples/machines.lua", f72, sizeof f72},
    {"stdlib/samples/people.lua", f73, sizeof f73},
    {"stdlib/samples/record.lua", f74, sizeof f74},
};
const size_t stdlib_count = sizeof stdlib_files / sizeof *stdlib_files;

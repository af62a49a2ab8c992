---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field cloudwatch aws.cloudwatch

---@class aws.cloudwatch
---@field delete_alarm_mute_rule fun(params: aws.cloudwatch.DeleteAlarmMuteRuleInput): {} # write
---@field delete_alarms fun(params: aws.cloudwatch.DeleteAlarmsInput): {} # write
---@field delete_anomaly_detector fun(params?: aws.cloudwatch.DeleteAnomalyDetectorInput): aws.cloudwatch.DeleteAnomalyDetectorOutput # write
---@field delete_dashboards fun(params: aws.cloudwatch.DeleteDashboardsInput): aws.cloudwatch.DeleteDashboardsOutput # write
---@field delete_insight_rules fun(params: aws.cloudwatch.DeleteInsightRulesInput): aws.cloudwatch.DeleteInsightRulesOutput # write
---@field delete_metric_stream fun(params: aws.cloudwatch.DeleteMetricStreamInput): aws.cloudwatch.DeleteMetricStreamOutput # write
---@field describe_alarm_contributors fun(params: aws.cloudwatch.DescribeAlarmContributorsInput): aws.cloudwatch.DescribeAlarmContributorsOutput
---@field describe_alarm_history aws.cloudwatch.describe_alarm_history
---@field describe_alarms aws.cloudwatch.describe_alarms
---@field describe_alarms_for_metric fun(params: aws.cloudwatch.DescribeAlarmsForMetricInput): aws.cloudwatch.DescribeAlarmsForMetricOutput
---@field describe_anomaly_detectors aws.cloudwatch.describe_anomaly_detectors
---@field describe_insight_rules fun(params?: aws.cloudwatch.DescribeInsightRulesInput): aws.cloudwatch.DescribeInsightRulesOutput
---@field disable_alarm_actions fun(params: aws.cloudwatch.DisableAlarmActionsInput): {} # write
---@field disable_insight_rules fun(params: aws.cloudwatch.DisableInsightRulesInput): aws.cloudwatch.DisableInsightRulesOutput # write
---@field enable_alarm_actions fun(params: aws.cloudwatch.EnableAlarmActionsInput): {} # write
---@field enable_insight_rules fun(params: aws.cloudwatch.EnableInsightRulesInput): aws.cloudwatch.EnableInsightRulesOutput # write
---@field get_alarm_mute_rule fun(params: aws.cloudwatch.GetAlarmMuteRuleInput): aws.cloudwatch.GetAlarmMuteRuleOutput
---@field get_dashboard fun(params: aws.cloudwatch.GetDashboardInput): aws.cloudwatch.GetDashboardOutput
---@field get_insight_rule_report fun(params: aws.cloudwatch.GetInsightRuleReportInput): aws.cloudwatch.GetInsightRuleReportOutput
---@field get_metric_data aws.cloudwatch.get_metric_data
---@field get_metric_statistics fun(params: aws.cloudwatch.GetMetricStatisticsInput): aws.cloudwatch.GetMetricStatisticsOutput
---@field get_metric_stream fun(params: aws.cloudwatch.GetMetricStreamInput): aws.cloudwatch.GetMetricStreamOutput
---@field get_metric_widget_image fun(params: aws.cloudwatch.GetMetricWidgetImageInput): aws.cloudwatch.GetMetricWidgetImageOutput
---@field get_otel_enrichment fun(params?: aws.cloudwatch.GetOTelEnrichmentInput): aws.cloudwatch.GetOTelEnrichmentOutput
---@field list_alarm_mute_rules aws.cloudwatch.list_alarm_mute_rules
---@field list_dashboards aws.cloudwatch.list_dashboards
---@field list_managed_insight_rules fun(params: aws.cloudwatch.ListManagedInsightRulesInput): aws.cloudwatch.ListManagedInsightRulesOutput
---@field list_metric_streams fun(params?: aws.cloudwatch.ListMetricStreamsInput): aws.cloudwatch.ListMetricStreamsOutput
---@field list_metrics aws.cloudwatch.list_metrics
---@field list_tags_for_resource fun(params: aws.cloudwatch.ListTagsForResourceInput): aws.cloudwatch.ListTagsForResourceOutput
---@field put_alarm_mute_rule fun(params: aws.cloudwatch.PutAlarmMuteRuleInput): {} # write
---@field put_anomaly_detector fun(params?: aws.cloudwatch.PutAnomalyDetectorInput): aws.cloudwatch.PutAnomalyDetectorOutput # write
---@field put_composite_alarm fun(params: aws.cloudwatch.PutCompositeAlarmInput): {} # write
---@field put_dashboard fun(params: aws.cloudwatch.PutDashboardInput): aws.cloudwatch.PutDashboardOutput # write
---@field put_insight_rule fun(params: aws.cloudwatch.PutInsightRuleInput): aws.cloudwatch.PutInsightRuleOutput # write
---@field put_managed_insight_rules fun(params: aws.cloudwatch.PutManagedInsightRulesInput): aws.cloudwatch.PutManagedInsightRulesOutput # write
---@field put_metric_alarm fun(params: aws.cloudwatch.PutMetricAlarmInput): {} # write
---@field put_metric_data fun(params: aws.cloudwatch.PutMetricDataInput): {} # write
---@field put_metric_stream fun(params: aws.cloudwatch.PutMetricStreamInput): aws.cloudwatch.PutMetricStreamOutput # write
---@field set_alarm_state fun(params: aws.cloudwatch.SetAlarmStateInput): {} # write
---@field start_metric_streams fun(params: aws.cloudwatch.StartMetricStreamsInput): aws.cloudwatch.StartMetricStreamsOutput # write
---@field start_otel_enrichment fun(params?: aws.cloudwatch.StartOTelEnrichmentInput): aws.cloudwatch.StartOTelEnrichmentOutput # write
---@field stop_metric_streams fun(params: aws.cloudwatch.StopMetricStreamsInput): aws.cloudwatch.StopMetricStreamsOutput # write
---@field stop_otel_enrichment fun(params?: aws.cloudwatch.StopOTelEnrichmentInput): aws.cloudwatch.StopOTelEnrichmentOutput # write
---@field tag_resource fun(params: aws.cloudwatch.TagResourceInput): aws.cloudwatch.TagResourceOutput # write
---@field untag_resource fun(params: aws.cloudwatch.UntagResourceInput): aws.cloudwatch.UntagResourceOutput # write

---@class aws.cloudwatch.describe_alarm_history
---@overload fun(params?: aws.cloudwatch.DescribeAlarmHistoryInput): aws.cloudwatch.DescribeAlarmHistoryOutput
---@field pages fun(self: aws.cloudwatch.describe_alarm_history, params?: aws.cloudwatch.DescribeAlarmHistoryInput): fun(): aws.cloudwatch.DescribeAlarmHistoryOutput
---@field items fun(self: aws.cloudwatch.describe_alarm_history, params?: aws.cloudwatch.DescribeAlarmHistoryInput): fun(): aws.cloudwatch.AlarmHistoryItem

---@class aws.cloudwatch.describe_alarms
---@overload fun(params?: aws.cloudwatch.DescribeAlarmsInput): aws.cloudwatch.DescribeAlarmsOutput
---@field pages fun(self: aws.cloudwatch.describe_alarms, params?: aws.cloudwatch.DescribeAlarmsInput): fun(): aws.cloudwatch.DescribeAlarmsOutput
---@field items fun(self: aws.cloudwatch.describe_alarms, params?: aws.cloudwatch.DescribeAlarmsInput): fun(): aws.cloudwatch.MetricAlarm|aws.cloudwatch.CompositeAlarm

---@class aws.cloudwatch.describe_anomaly_detectors
---@overload fun(params?: aws.cloudwatch.DescribeAnomalyDetectorsInput): aws.cloudwatch.DescribeAnomalyDetectorsOutput
---@field pages fun(self: aws.cloudwatch.describe_anomaly_detectors, params?: aws.cloudwatch.DescribeAnomalyDetectorsInput): fun(): aws.cloudwatch.DescribeAnomalyDetectorsOutput
---@field items fun(self: aws.cloudwatch.describe_anomaly_detectors, params?: aws.cloudwatch.DescribeAnomalyDetectorsInput): fun(): aws.cloudwatch.AnomalyDetector

---@class aws.cloudwatch.get_metric_data
---@overload fun(params: aws.cloudwatch.GetMetricDataInput): aws.cloudwatch.GetMetricDataOutput
---@field pages fun(self: aws.cloudwatch.get_metric_data, params: aws.cloudwatch.GetMetricDataInput): fun(): aws.cloudwatch.GetMetricDataOutput
---@field items fun(self: aws.cloudwatch.get_metric_data, params: aws.cloudwatch.GetMetricDataInput): fun(): aws.cloudwatch.MetricDataResult|aws.cloudwatch.MessageData

---@class aws.cloudwatch.list_alarm_mute_rules
---@overload fun(params?: aws.cloudwatch.ListAlarmMuteRulesInput): aws.cloudwatch.ListAlarmMuteRulesOutput
---@field pages fun(self: aws.cloudwatch.list_alarm_mute_rules, params?: aws.cloudwatch.ListAlarmMuteRulesInput): fun(): aws.cloudwatch.ListAlarmMuteRulesOutput
---@field items fun(self: aws.cloudwatch.list_alarm_mute_rules, params?: aws.cloudwatch.ListAlarmMuteRulesInput): fun(): aws.cloudwatch.AlarmMuteRuleSummary

---@class aws.cloudwatch.list_dashboards
---@overload fun(params?: aws.cloudwatch.ListDashboardsInput): aws.cloudwatch.ListDashboardsOutput
---@field pages fun(self: aws.cloudwatch.list_dashboards, params?: aws.cloudwatch.ListDashboardsInput): fun(): aws.cloudwatch.ListDashboardsOutput
---@field items fun(self: aws.cloudwatch.list_dashboards, params?: aws.cloudwatch.ListDashboardsInput): fun(): aws.cloudwatch.DashboardEntry

---@class aws.cloudwatch.list_metrics
---@overload fun(params?: aws.cloudwatch.ListMetricsInput): aws.cloudwatch.ListMetricsOutput
---@field pages fun(self: aws.cloudwatch.list_metrics, params?: aws.cloudwatch.ListMetricsInput): fun(): aws.cloudwatch.ListMetricsOutput
---@field items fun(self: aws.cloudwatch.list_metrics, params?: aws.cloudwatch.ListMetricsInput): fun(): aws.cloudwatch.Metric|string

---@alias aws.cloudwatch.ActionsSuppressedBy "WaitPeriod"|"ExtensionPeriod"|"Alarm"

---@class aws.cloudwatch.AlarmContributor
---@field ContributorId string
---@field ContributorAttributes table<string, string>
---@field StateReason string
---@field StateTransitionedTimestamp aws.Time|string|number

---@class aws.cloudwatch.AlarmHistoryItem
---@field AlarmName string
---@field AlarmContributorId string
---@field AlarmType aws.cloudwatch.AlarmType
---@field Timestamp aws.Time|string|number
---@field HistoryItemType aws.cloudwatch.HistoryItemType
---@field HistorySummary string
---@field HistoryData string
---@field AlarmContributorAttributes table<string, string>

---@alias aws.cloudwatch.AlarmMuteRuleStatus "SCHEDULED"|"ACTIVE"|"EXPIRED"

---@class aws.cloudwatch.AlarmMuteRuleSummary
---@field AlarmMuteRuleArn string
---@field ExpireDate aws.Time|string|number
---@field Status aws.cloudwatch.AlarmMuteRuleStatus
---@field MuteType string
---@field LastUpdatedTimestamp aws.Time|string|number

---@class aws.cloudwatch.AlarmPromQLCriteria
---@field Query string
---@field PendingPeriod? integer
---@field RecoveryPeriod? integer

---@alias aws.cloudwatch.AlarmType "CompositeAlarm"|"MetricAlarm"

---@class aws.cloudwatch.AnomalyDetector
---@field Namespace string
---@field MetricName string
---@field Dimensions aws.cloudwatch.Dimension[]
---@field Stat string
---@field Configuration aws.cloudwatch.AnomalyDetectorConfiguration
---@field StateValue aws.cloudwatch.AnomalyDetectorStateValue
---@field MetricCharacteristics aws.cloudwatch.MetricCharacteristics
---@field SingleMetricAnomalyDetector aws.cloudwatch.SingleMetricAnomalyDetector
---@field MetricMathAnomalyDetector aws.cloudwatch.MetricMathAnomalyDetector

---@class aws.cloudwatch.AnomalyDetectorConfiguration
---@field ExcludedTimeRanges? aws.cloudwatch.Range[]
---@field MetricTimezone? string

---@alias aws.cloudwatch.AnomalyDetectorStateValue "PENDING_TRAINING"|"TRAINED_INSUFFICIENT_DATA"|"TRAINED"

---@alias aws.cloudwatch.AnomalyDetectorType "SINGLE_METRIC"|"METRIC_MATH"

---@alias aws.cloudwatch.ComparisonOperator "GreaterThanOrEqualToThreshold"|"GreaterThanThreshold"|"LessThanThreshold"|"LessThanOrEqualToThreshold"|"LessThanLowerOrGreaterThanUpperThreshold"|"LessThanLowerThreshold"|"GreaterThanUpperThreshold"

---@class aws.cloudwatch.CompositeAlarm
---@field ActionsEnabled boolean
---@field AlarmActions string[]
---@field AlarmArn string
---@field AlarmConfigurationUpdatedTimestamp aws.Time|string|number
---@field AlarmDescription string
---@field AlarmName string
---@field AlarmRule string
---@field InsufficientDataActions string[]
---@field OKActions string[]
---@field StateReason string
---@field StateReasonData string
---@field StateUpdatedTimestamp aws.Time|string|number
---@field StateValue aws.cloudwatch.StateValue
---@field StateTransitionedTimestamp aws.Time|string|number
---@field ActionsSuppressedBy aws.cloudwatch.ActionsSuppressedBy
---@field ActionsSuppressedReason string
---@field ActionsSuppressor string
---@field ActionsSuppressorWaitPeriod integer
---@field ActionsSuppressorExtensionPeriod integer

---@class aws.cloudwatch.DashboardEntry
---@field DashboardName string
---@field DashboardArn string
---@field LastModified aws.Time
---@field Size integer

---@class aws.cloudwatch.DashboardValidationMessage
---@field DataPath string
---@field Message string

---@class aws.cloudwatch.Datapoint
---@field Timestamp aws.Time|string|number
---@field SampleCount number
---@field Average number
---@field Sum number
---@field Minimum number
---@field Maximum number
---@field Unit aws.cloudwatch.StandardUnit
---@field ExtendedStatistics table<string, number>

---@class aws.cloudwatch.DeleteAlarmMuteRuleInput
---@field AlarmMuteRuleName string

---@class aws.cloudwatch.DeleteAlarmsInput
---@field AlarmNames string[]

---@class aws.cloudwatch.DeleteAnomalyDetectorInput
---@field Namespace? string
---@field MetricName? string
---@field Dimensions? aws.cloudwatch.Dimension[]
---@field Stat? string
---@field SingleMetricAnomalyDetector? aws.cloudwatch.SingleMetricAnomalyDetector
---@field MetricMathAnomalyDetector? aws.cloudwatch.MetricMathAnomalyDetector

---@class aws.cloudwatch.DeleteAnomalyDetectorOutput

---@class aws.cloudwatch.DeleteDashboardsInput
---@field DashboardNames string[]

---@class aws.cloudwatch.DeleteDashboardsOutput

---@class aws.cloudwatch.DeleteInsightRulesInput
---@field RuleNames string[]

---@class aws.cloudwatch.DeleteInsightRulesOutput
---@field Failures aws.cloudwatch.PartialFailure[]

---@class aws.cloudwatch.DeleteMetricStreamInput
---@field Name string

---@class aws.cloudwatch.DeleteMetricStreamOutput

---@class aws.cloudwatch.DescribeAlarmContributorsInput
---@field AlarmName string
---@field NextToken? string

---@class aws.cloudwatch.DescribeAlarmContributorsOutput
---@field AlarmContributors aws.cloudwatch.AlarmContributor[]
---@field NextToken string

---@class aws.cloudwatch.DescribeAlarmHistoryInput
---@field AlarmName? string
---@field AlarmContributorId? string
---@field AlarmTypes? aws.cloudwatch.AlarmType[]
---@field HistoryItemType? aws.cloudwatch.HistoryItemType
---@field StartDate? aws.Time|string|number
---@field EndDate? aws.Time|string|number
---@field MaxRecords? integer
---@field NextToken? string
---@field ScanBy? aws.cloudwatch.ScanBy

---@class aws.cloudwatch.DescribeAlarmHistoryOutput
---@field AlarmHistoryItems aws.cloudwatch.AlarmHistoryItem[]
---@field NextToken string

---@class aws.cloudwatch.DescribeAlarmsForMetricInput
---@field MetricName string
---@field Namespace string
---@field Statistic? aws.cloudwatch.Statistic
---@field ExtendedStatistic? string
---@field Dimensions? aws.cloudwatch.Dimension[]
---@field Period? integer
---@field Unit? aws.cloudwatch.StandardUnit

---@class aws.cloudwatch.DescribeAlarmsForMetricOutput
---@field MetricAlarms aws.cloudwatch.MetricAlarm[]

---@class aws.cloudwatch.DescribeAlarmsInput
---@field AlarmNames? string[]
---@field AlarmNamePrefix? string
---@field AlarmTypes? aws.cloudwatch.AlarmType[]
---@field ChildrenOfAlarmName? string
---@field ParentsOfAlarmName? string
---@field StateValue? aws.cloudwatch.StateValue
---@field ActionPrefix? string
---@field MaxRecords? integer
---@field NextToken? string

---@class aws.cloudwatch.DescribeAlarmsOutput
---@field CompositeAlarms aws.cloudwatch.CompositeAlarm[]
---@field MetricAlarms aws.cloudwatch.MetricAlarm[]
---@field NextToken string

---@class aws.cloudwatch.DescribeAnomalyDetectorsInput
---@field NextToken? string
---@field MaxResults? integer
---@field Namespace? string
---@field MetricName? string
---@field Dimensions? aws.cloudwatch.Dimension[]
---@field AnomalyDetectorTypes? aws.cloudwatch.AnomalyDetectorType[]

---@class aws.cloudwatch.DescribeAnomalyDetectorsOutput
---@field AnomalyDetectors aws.cloudwatch.AnomalyDetector[]
---@field NextToken string

---@class aws.cloudwatch.DescribeInsightRulesInput
---@field NextToken? string
---@field MaxResults? integer

---@class aws.cloudwatch.DescribeInsightRulesOutput
---@field NextToken string
---@field InsightRules aws.cloudwatch.InsightRule[]

---@class aws.cloudwatch.Dimension
---@field Name string
---@field Value string

---@class aws.cloudwatch.DimensionFilter
---@field Name string
---@field Value? string

---@class aws.cloudwatch.DisableAlarmActionsInput
---@field AlarmNames string[]

---@class aws.cloudwatch.DisableInsightRulesInput
---@field RuleNames string[]

---@class aws.cloudwatch.DisableInsightRulesOutput
---@field Failures aws.cloudwatch.PartialFailure[]

---@class aws.cloudwatch.EnableAlarmActionsInput
---@field AlarmNames string[]

---@class aws.cloudwatch.EnableInsightRulesInput
---@field RuleNames string[]

---@class aws.cloudwatch.EnableInsightRulesOutput
---@field Failures aws.cloudwatch.PartialFailure[]

---@class aws.cloudwatch.Entity
---@field KeyAttributes? table<string, string>
---@field Attributes? table<string, string>

---@class aws.cloudwatch.EntityMetricData
---@field Entity? aws.cloudwatch.Entity
---@field MetricData? aws.cloudwatch.MetricDatum[]

---@class aws.cloudwatch.EvaluationCriteria
---@field PromQLCriteria? aws.cloudwatch.AlarmPromQLCriteria

---@alias aws.cloudwatch.EvaluationState "PARTIAL_DATA"|"EVALUATION_FAILURE"|"EVALUATION_ERROR"

---@class aws.cloudwatch.GetAlarmMuteRuleInput
---@field AlarmMuteRuleName string

---@class aws.cloudwatch.GetAlarmMuteRuleOutput
---@field Name string
---@field AlarmMuteRuleArn string
---@field Description string
---@field Rule aws.cloudwatch.Rule
---@field MuteTargets aws.cloudwatch.MuteTargets
---@field StartDate aws.Time|string|number
---@field ExpireDate aws.Time|string|number
---@field Status aws.cloudwatch.AlarmMuteRuleStatus
---@field LastUpdatedTimestamp aws.Time|string|number
---@field MuteType string

---@class aws.cloudwatch.GetDashboardInput
---@field DashboardName string

---@class aws.cloudwatch.GetDashboardOutput
---@field DashboardArn string
---@field DashboardBody string
---@field DashboardName string

---@class aws.cloudwatch.GetInsightRuleReportInput
---@field RuleName string
---@field StartTime aws.Time|string|number
---@field EndTime aws.Time|string|number
---@field Period integer
---@field MaxContributorCount? integer
---@field Metrics? string[]
---@field OrderBy? string

---@class aws.cloudwatch.GetInsightRuleReportOutput
---@field KeyLabels string[]
---@field AggregationStatistic string
---@field AggregateValue number
---@field ApproximateUniqueCount integer
---@field Contributors aws.cloudwatch.InsightRuleContributor[]
---@field MetricDatapoints aws.cloudwatch.InsightRuleMetricDatapoint[]

---@class aws.cloudwatch.GetMetricDataInput
---@field MetricDataQueries aws.cloudwatch.MetricDataQuery[]
---@field StartTime aws.Time|string|number
---@field EndTime aws.Time|string|number
---@field NextToken? string
---@field ScanBy? aws.cloudwatch.ScanBy
---@field MaxDatapoints? integer
---@field LabelOptions? aws.cloudwatch.LabelOptions

---@class aws.cloudwatch.GetMetricDataOutput
---@field MetricDataResults aws.cloudwatch.MetricDataResult[]
---@field NextToken string
---@field Messages aws.cloudwatch.MessageData[]

---@class aws.cloudwatch.GetMetricStatisticsInput
---@field Namespace string
---@field MetricName string
---@field Dimensions? aws.cloudwatch.Dimension[]
---@field StartTime aws.Time|string|number
---@field EndTime aws.Time|string|number
---@field Period integer
---@field Statistics? aws.cloudwatch.Statistic[]
---@field ExtendedStatistics? string[]
---@field Unit? aws.cloudwatch.StandardUnit

---@class aws.cloudwatch.GetMetricStatisticsOutput
---@field Label string
---@field Datapoints aws.cloudwatch.Datapoint[]

---@class aws.cloudwatch.GetMetricStreamInput
---@field Name string

---@class aws.cloudwatch.GetMetricStreamOutput
---@field Arn string
---@field Name string
---@field IncludeFilters aws.cloudwatch.MetricStreamFilter[]
---@field ExcludeFilters aws.cloudwatch.MetricStreamFilter[]
---@field FirehoseArn string
---@field RoleArn string
---@field State string
---@field CreationDate aws.Time|string|number
---@field LastUpdateDate aws.Time|string|number
---@field OutputFormat aws.cloudwatch.MetricStreamOutputFormat
---@field StatisticsConfigurations aws.cloudwatch.MetricStreamStatisticsConfiguration[]
---@field IncludeLinkedAccountsMetrics boolean

---@class aws.cloudwatch.GetMetricWidgetImageInput
---@field MetricWidget string
---@field OutputFormat? string

---@class aws.cloudwatch.GetMetricWidgetImageOutput
---@field MetricWidgetImage string

---@class aws.cloudwatch.GetOTelEnrichmentInput

---@class aws.cloudwatch.GetOTelEnrichmentOutput
---@field Status aws.cloudwatch.OTelEnrichmentStatus

---@alias aws.cloudwatch.HistoryItemType "ConfigurationUpdate"|"StateUpdate"|"Action"|"AlarmContributorStateUpdate"|"AlarmContributorAction"

---@class aws.cloudwatch.InsightRule
---@field Name string
---@field State string
---@field Schema string
---@field Definition string
---@field ManagedRule boolean
---@field ApplyOnTransformedLogs boolean

---@class aws.cloudwatch.InsightRuleContributor
---@field Keys string[]
---@field ApproximateAggregateValue number
---@field Datapoints aws.cloudwatch.InsightRuleContributorDatapoint[]

---@class aws.cloudwatch.InsightRuleContributorDatapoint
---@field Timestamp aws.Time|string|number
---@field ApproximateValue number

---@class aws.cloudwatch.InsightRuleMetricDatapoint
---@field Timestamp aws.Time|string|number
---@field UniqueContributors number
---@field MaxContributorValue number
---@field SampleCount number
---@field Average number
---@field Sum number
---@field Minimum number
---@field Maximum number

---@class aws.cloudwatch.LabelOptions
---@field Timezone? string

---@class aws.cloudwatch.ListAlarmMuteRulesInput
---@field AlarmName? string
---@field Statuses? aws.cloudwatch.AlarmMuteRuleStatus[]
---@field MaxRecords? integer
---@field NextToken? string

---@class aws.cloudwatch.ListAlarmMuteRulesOutput
---@field AlarmMuteRuleSummaries aws.cloudwatch.AlarmMuteRuleSummary[]
---@field NextToken string

---@class aws.cloudwatch.ListDashboardsInput
---@field DashboardNamePrefix? string
---@field NextToken? string

---@class aws.cloudwatch.ListDashboardsOutput
---@field DashboardEntries aws.cloudwatch.DashboardEntry[]
---@field NextToken string

---@class aws.cloudwatch.ListManagedInsightRulesInput
---@field ResourceARN string
---@field NextToken? string
---@field MaxResults? integer

---@class aws.cloudwatch.ListManagedInsightRulesOutput
---@field ManagedRules aws.cloudwatch.ManagedRuleDescription[]
---@field NextToken string

---@class aws.cloudwatch.ListMetricStreamsInput
---@field NextToken? string
---@field MaxResults? integer

---@class aws.cloudwatch.ListMetricStreamsOutput
---@field NextToken string
---@field Entries aws.cloudwatch.MetricStreamEntry[]

---@class aws.cloudwatch.ListMetricsInput
---@field Namespace? string
---@field MetricName? string
---@field Dimensions? aws.cloudwatch.DimensionFilter[]
---@field NextToken? string
---@field RecentlyActive? aws.cloudwatch.RecentlyActive
---@field IncludeLinkedAccounts? boolean
---@field OwningAccount? string

---@class aws.cloudwatch.ListMetricsOutput
---@field Metrics aws.cloudwatch.Metric[]
---@field NextToken string
---@field OwningAccounts string[]

---@class aws.cloudwatch.ListTagsForResourceInput
---@field ResourceARN string

---@class aws.cloudwatch.ListTagsForResourceOutput
---@field Tags aws.cloudwatch.Tag[]

---@class aws.cloudwatch.ManagedRule
---@field TemplateName string
---@field ResourceARN string
---@field Tags? aws.cloudwatch.Tag[]

---@class aws.cloudwatch.ManagedRuleDescription
---@field TemplateName string
---@field ResourceARN string
---@field RuleState aws.cloudwatch.ManagedRuleState

---@class aws.cloudwatch.ManagedRuleState
---@field RuleName string
---@field State string

---@class aws.cloudwatch.MessageData
---@field Code string
---@field Value string

---@class aws.cloudwatch.Metric
---@field Namespace? string
---@field MetricName? string
---@field Dimensions? aws.cloudwatch.Dimension[]

---@class aws.cloudwatch.MetricAlarm
---@field AlarmName string
---@field AlarmArn string
---@field AlarmDescription string
---@field AlarmConfigurationUpdatedTimestamp aws.Time|string|number
---@field ActionsEnabled boolean
---@field OKActions string[]
---@field AlarmActions string[]
---@field InsufficientDataActions string[]
---@field StateValue aws.cloudwatch.StateValue
---@field StateReason string
---@field StateReasonData string
---@field StateUpdatedTimestamp aws.Time|string|number
---@field MetricName string
---@field Namespace string
---@field Statistic aws.cloudwatch.Statistic
---@field ExtendedStatistic string
---@field Dimensions aws.cloudwatch.Dimension[]
---@field Period integer
---@field Unit aws.cloudwatch.StandardUnit
---@field EvaluationPeriods integer
---@field DatapointsToAlarm integer
---@field Threshold number
---@field ComparisonOperator aws.cloudwatch.ComparisonOperator
---@field TreatMissingData string
---@field EvaluateLowSampleCountPercentile string
---@field Metrics aws.cloudwatch.MetricDataQuery[]
---@field ThresholdMetricId string
---@field EvaluationState aws.cloudwatch.EvaluationState
---@field StateTransitionedTimestamp aws.Time|string|number
---@field EvaluationCriteria aws.cloudwatch.EvaluationCriteria
---@field EvaluationInterval integer

---@class aws.cloudwatch.MetricCharacteristics
---@field PeriodicSpikes? boolean

---@class aws.cloudwatch.MetricDataQuery
---@field Id string
---@field MetricStat? aws.cloudwatch.MetricStat
---@field Expression? string
---@field Label? string
---@field ReturnData? boolean
---@field Period? integer
---@field AccountId? string

---@class aws.cloudwatch.MetricDataResult
---@field Id string
---@field Label string
---@field Timestamps (aws.Time|string|number)[]
---@field Values number[]
---@field StatusCode aws.cloudwatch.StatusCode
---@field Messages aws.cloudwatch.MessageData[]

---@class aws.cloudwatch.MetricDatum
---@field MetricName string
---@field Dimensions? aws.cloudwatch.Dimension[]
---@field Timestamp? aws.Time|string|number
---@field Value? number
---@field StatisticValues? aws.cloudwatch.StatisticSet
---@field Values? number[]
---@field Counts? number[]
---@field Unit? aws.cloudwatch.StandardUnit
---@field StorageResolution? integer

---@class aws.cloudwatch.MetricMathAnomalyDetector
---@field MetricDataQueries? aws.cloudwatch.MetricDataQuery[]

---@class aws.cloudwatch.MetricStat
---@field Metric aws.cloudwatch.Metric
---@field Period integer
---@field Stat string
---@field Unit? aws.cloudwatch.StandardUnit

---@class aws.cloudwatch.MetricStreamEntry
---@field Arn string
---@field CreationDate aws.Time|string|number
---@field LastUpdateDate aws.Time|string|number
---@field Name string
---@field FirehoseArn string
---@field State string
---@field OutputFormat aws.cloudwatch.MetricStreamOutputFormat

---@class aws.cloudwatch.MetricStreamFilter
---@field Namespace? string
---@field MetricNames? string[]

---@alias aws.cloudwatch.MetricStreamOutputFormat "json"|"opentelemetry0.7"|"opentelemetry1.0"

---@class aws.cloudwatch.MetricStreamStatisticsConfiguration
---@field IncludeMetrics aws.cloudwatch.MetricStreamStatisticsMetric[]
---@field AdditionalStatistics string[]

---@class aws.cloudwatch.MetricStreamStatisticsMetric
---@field Namespace string
---@field MetricName string

---@class aws.cloudwatch.MuteTargets
---@field AlarmNames string[]

---@alias aws.cloudwatch.OTelEnrichmentStatus "Running"|"Stopped"

---@class aws.cloudwatch.PartialFailure
---@field FailureResource string
---@field ExceptionType string
---@field FailureCode string
---@field FailureDescription string

---@class aws.cloudwatch.PutAlarmMuteRuleInput
---@field Name string
---@field Description? string
---@field Rule aws.cloudwatch.Rule
---@field MuteTargets? aws.cloudwatch.MuteTargets
---@field Tags? aws.cloudwatch.Tag[]
---@field StartDate? aws.Time|string|number
---@field ExpireDate? aws.Time|string|number

---@class aws.cloudwatch.PutAnomalyDetectorInput
---@field Namespace? string
---@field MetricName? string
---@field Dimensions? aws.cloudwatch.Dimension[]
---@field Stat? string
---@field Configuration? aws.cloudwatch.AnomalyDetectorConfiguration
---@field MetricCharacteristics? aws.cloudwatch.MetricCharacteristics
---@field SingleMetricAnomalyDetector? aws.cloudwatch.SingleMetricAnomalyDetector
---@field MetricMathAnomalyDetector? aws.cloudwatch.MetricMathAnomalyDetector

---@class aws.cloudwatch.PutAnomalyDetectorOutput

---@class aws.cloudwatch.PutCompositeAlarmInput
---@field ActionsEnabled? boolean
---@field AlarmActions? string[]
---@field AlarmDescription? string
---@field AlarmName string
---@field AlarmRule string
---@field InsufficientDataActions? string[]
---@field OKActions? string[]
---@field Tags? aws.cloudwatch.Tag[]
---@field ActionsSuppressor? string
---@field ActionsSuppressorWaitPeriod? integer
---@field ActionsSuppressorExtensionPeriod? integer

---@class aws.cloudwatch.PutDashboardInput
---@field DashboardName string
---@field DashboardBody string
---@field Tags? aws.cloudwatch.Tag[]

---@class aws.cloudwatch.PutDashboardOutput
---@field DashboardValidationMessages aws.cloudwatch.DashboardValidationMessage[]

---@class aws.cloudwatch.PutInsightRuleInput
---@field RuleName string
---@field RuleState? string
---@field RuleDefinition string
---@field Tags? aws.cloudwatch.Tag[]
---@field ApplyOnTransformedLogs? boolean

---@class aws.cloudwatch.PutInsightRuleOutput

---@class aws.cloudwatch.PutManagedInsightRulesInput
---@field ManagedRules aws.cloudwatch.ManagedRule[]

---@class aws.cloudwatch.PutManagedInsightRulesOutput
---@field Failures aws.cloudwatch.PartialFailure[]

---@class aws.cloudwatch.PutMetricAlarmInput
---@field AlarmName string
---@field AlarmDescription? string
---@field ActionsEnabled? boolean
---@field OKActions? string[]
---@field AlarmActions? string[]
---@field InsufficientDataActions? string[]
---@field MetricName? string
---@field Namespace? string
---@field Statistic? aws.cloudwatch.Statistic
---@field ExtendedStatistic? string
---@field Dimensions? aws.cloudwatch.Dimension[]
---@field Period? integer
---@field Unit? aws.cloudwatch.StandardUnit
---@field EvaluationPeriods? integer
---@field DatapointsToAlarm? integer
---@field Threshold? number
---@field ComparisonOperator? aws.cloudwatch.ComparisonOperator
---@field TreatMissingData? string
---@field EvaluateLowSampleCountPercentile? string
---@field Metrics? aws.cloudwatch.MetricDataQuery[]
---@field Tags? aws.cloudwatch.Tag[]
---@field ThresholdMetricId? string
---@field EvaluationCriteria? aws.cloudwatch.EvaluationCriteria
---@field EvaluationInterval? integer

---@class aws.cloudwatch.PutMetricDataInput
---@field Namespace string
---@field MetricData? aws.cloudwatch.MetricDatum[]
---@field EntityMetricData? aws.cloudwatch.EntityMetricData[]
---@field StrictEntityValidation? boolean

---@class aws.cloudwatch.PutMetricStreamInput
---@field Name string
---@field IncludeFilters? aws.cloudwatch.MetricStreamFilter[]
---@field ExcludeFilters? aws.cloudwatch.MetricStreamFilter[]
---@field FirehoseArn string
---@field RoleArn string
---@field OutputFormat aws.cloudwatch.MetricStreamOutputFormat
---@field Tags? aws.cloudwatch.Tag[]
---@field StatisticsConfigurations? aws.cloudwatch.MetricStreamStatisticsConfiguration[]
---@field IncludeLinkedAccountsMetrics? boolean

---@class aws.cloudwatch.PutMetricStreamOutput
---@field Arn string

---@class aws.cloudwatch.Range
---@field StartTime aws.Time|string|number
---@field EndTime aws.Time|string|number

---@alias aws.cloudwatch.RecentlyActive "PT3H"

---@class aws.cloudwatch.Rule
---@field Schedule aws.cloudwatch.Schedule

---@alias aws.cloudwatch.ScanBy "TimestampDescending"|"TimestampAscending"

---@class aws.cloudwatch.Schedule
---@field Expression string
---@field Duration string
---@field Timezone? string

---@class aws.cloudwatch.SetAlarmStateInput
---@field AlarmName string
---@field StateValue aws.cloudwatch.StateValue
---@field StateReason string
---@field StateReasonData? string

---@class aws.cloudwatch.SingleMetricAnomalyDetector
---@field AccountId? string
---@field Namespace? string
---@field MetricName? string
---@field Dimensions? aws.cloudwatch.Dimension[]
---@field Stat? string

---@alias aws.cloudwatch.StandardUnit "Seconds"|"Microseconds"|"Milliseconds"|"Bytes"|"Kilobytes"|"Megabytes"|"Gigabytes"|"Terabytes"|"Bits"|"Kilobits"|"Megabits"|"Gigabits"|"Terabits"|"Percent"|"Count"|"Bytes/Second"|"Kilobytes/Second"|"Megabytes/Second"|"Gigabytes/Second"|"Terabytes/Second"|"Bits/Second"|"Kilobits/Second"|"Megabits/Second"|"Gigabits/Second"|"Terabits/Second"|"Count/Second"|"None"

---@class aws.cloudwatch.StartMetricStreamsInput
---@field Names string[]

---@class aws.cloudwatch.StartMetricStreamsOutput

---@class aws.cloudwatch.StartOTelEnrichmentInput

---@class aws.cloudwatch.StartOTelEnrichmentOutput

---@alias aws.cloudwatch.StateValue "OK"|"ALARM"|"INSUFFICIENT_DATA"

---@alias aws.cloudwatch.Statistic "SampleCount"|"Average"|"Sum"|"Minimum"|"Maximum"

---@class aws.cloudwatch.StatisticSet
---@field SampleCount number
---@field Sum number
---@field Minimum number
---@field Maximum number

---@alias aws.cloudwatch.StatusCode "Complete"|"InternalError"|"PartialData"|"Forbidden"

---@class aws.cloudwatch.StopMetricStreamsInput
---@field Names string[]

---@class aws.cloudwatch.StopMetricStreamsOutput

---@class aws.cloudwatch.StopOTelEnrichmentInput

---@class aws.cloudwatch.StopOTelEnrichmentOutput

---@class aws.cloudwatch.Tag
---@field Key string
---@field Value string

---@class aws.cloudwatch.TagResourceInput
---@field ResourceARN string
---@field Tags aws.cloudwatch.Tag[]

---@class aws.cloudwatch.TagResourceOutput

---@class aws.cloudwatch.UntagResourceInput
---@field ResourceARN string
---@field TagKeys string[]

---@class aws.cloudwatch.UntagResourceOutput

---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field logs aws.logs

---@class aws.logs
---@field associate_kms_key fun(params: aws.logs.AssociateKmsKeyRequest): {} # write
---@field associate_source_to_s3_table_integration fun(params: aws.logs.AssociateSourceToS3TableIntegrationRequest): aws.logs.AssociateSourceToS3TableIntegrationResponse # write
---@field cancel_export_task fun(params: aws.logs.CancelExportTaskRequest): {} # write
---@field cancel_import_task fun(params: aws.logs.CancelImportTaskRequest): aws.logs.CancelImportTaskResponse # write
---@field create_delivery fun(params: aws.logs.CreateDeliveryRequest): aws.logs.CreateDeliveryResponse # write
---@field create_export_task fun(params: aws.logs.CreateExportTaskRequest): aws.logs.CreateExportTaskResponse # write
---@field create_import_task fun(params: aws.logs.CreateImportTaskRequest): aws.logs.CreateImportTaskResponse # write
---@field create_log_anomaly_detector fun(params: aws.logs.CreateLogAnomalyDetectorRequest): aws.logs.CreateLogAnomalyDetectorResponse # write
---@field create_log_group fun(params: aws.logs.CreateLogGroupRequest): {} # write
---@field create_log_stream fun(params: aws.logs.CreateLogStreamRequest): {} # write
---@field create_lookup_table fun(params: aws.logs.CreateLookupTableRequest): aws.logs.CreateLookupTableResponse # write
---@field create_scheduled_query fun(params: aws.logs.CreateScheduledQueryRequest): aws.logs.CreateScheduledQueryResponse # write
---@field delete_account_policy fun(params: aws.logs.DeleteAccountPolicyRequest): {} # write
---@field delete_data_protection_policy fun(params: aws.logs.DeleteDataProtectionPolicyRequest): {} # write
---@field delete_delivery fun(params: aws.logs.DeleteDeliveryRequest): {} # write
---@field delete_delivery_destination fun(params: aws.logs.DeleteDeliveryDestinationRequest): {} # write
---@field delete_delivery_destination_policy fun(params: aws.logs.DeleteDeliveryDestinationPolicyRequest): {} # write
---@field delete_delivery_source fun(params: aws.logs.DeleteDeliverySourceRequest): {} # write
---@field delete_destination fun(params: aws.logs.DeleteDestinationRequest): {} # write
---@field delete_index_policy fun(params: aws.logs.DeleteIndexPolicyRequest): aws.logs.DeleteIndexPolicyResponse # write
---@field delete_integration fun(params: aws.logs.DeleteIntegrationRequest): aws.logs.DeleteIntegrationResponse # write
---@field delete_log_anomaly_detector fun(params: aws.logs.DeleteLogAnomalyDetectorRequest): {} # write
---@field delete_log_group fun(params: aws.logs.DeleteLogGroupRequest): {} # write
---@field delete_log_stream fun(params: aws.logs.DeleteLogStreamRequest): {} # write
---@field delete_lookup_table fun(params: aws.logs.DeleteLookupTableRequest): {} # write
---@field delete_metric_filter fun(params: aws.logs.DeleteMetricFilterRequest): {} # write
---@field delete_query_definition fun(params: aws.logs.DeleteQueryDefinitionRequest): aws.logs.DeleteQueryDefinitionResponse # write
---@field delete_resource_policy fun(params?: aws.logs.DeleteResourcePolicyRequest): {} # write
---@field delete_retention_policy fun(params: aws.logs.DeleteRetentionPolicyRequest): {} # write
---@field delete_scheduled_query fun(params: aws.logs.DeleteScheduledQueryRequest): aws.logs.DeleteScheduledQueryResponse # write
---@field delete_subscription_filter fun(params: aws.logs.DeleteSubscriptionFilterRequest): {} # write
---@field delete_transformer fun(params: aws.logs.DeleteTransformerRequest): {} # write
---@field describe_account_policies fun(params: aws.logs.DescribeAccountPoliciesRequest): aws.logs.DescribeAccountPoliciesResponse
---@field describe_configuration_templates aws.logs.describe_configuration_templates
---@field describe_deliveries aws.logs.describe_deliveries
---@field describe_delivery_destinations aws.logs.describe_delivery_destinations
---@field describe_delivery_sources aws.logs.describe_delivery_sources
---@field describe_destinations aws.logs.describe_destinations
---@field describe_export_tasks aws.logs.describe_export_tasks
---@field describe_field_indexes fun(params: aws.logs.DescribeFieldIndexesRequest): aws.logs.DescribeFieldIndexesResponse
---@field describe_import_task_batches fun(params: aws.logs.DescribeImportTaskBatchesRequest): aws.logs.DescribeImportTaskBatchesResponse
---@field describe_import_tasks fun(params?: aws.logs.DescribeImportTasksRequest): aws.logs.DescribeImportTasksResponse
---@field describe_index_policies fun(params: aws.logs.DescribeIndexPoliciesRequest): aws.logs.DescribeIndexPoliciesResponse
---@field describe_log_groups aws.logs.describe_log_groups
---@field describe_log_streams aws.logs.describe_log_streams
---@field describe_lookup_tables fun(params?: aws.logs.DescribeLookupTablesRequest): aws.logs.DescribeLookupTablesResponse
---@field describe_metric_filters aws.logs.describe_metric_filters
---@field describe_queries aws.logs.describe_queries
---@field describe_query_definitions fun(params?: aws.logs.DescribeQueryDefinitionsRequest): aws.logs.DescribeQueryDefinitionsResponse
---@field describe_resource_policies aws.logs.describe_resource_policies
---@field describe_subscription_filters aws.logs.describe_subscription_filters
---@field disassociate_kms_key fun(params?: aws.logs.DisassociateKmsKeyRequest): {} # write
---@field disassociate_source_from_s3_table_integration fun(params: aws.logs.DisassociateSourceFromS3TableIntegrationRequest): aws.logs.DisassociateSourceFromS3TableIntegrationResponse # write
---@field filter_log_events aws.logs.filter_log_events
---@field get_data_protection_policy fun(params: aws.logs.GetDataProtectionPolicyRequest): aws.logs.GetDataProtectionPolicyResponse
---@field get_delivery fun(params: aws.logs.GetDeliveryRequest): aws.logs.GetDeliveryResponse
---@field get_delivery_destination fun(params: aws.logs.GetDeliveryDestinationRequest): aws.logs.GetDeliveryDestinationResponse
---@field get_delivery_destination_policy fun(params: aws.logs.GetDeliveryDestinationPolicyRequest): aws.logs.GetDeliveryDestinationPolicyResponse
---@field get_delivery_source fun(params: aws.logs.GetDeliverySourceRequest): aws.logs.GetDeliverySourceResponse
---@field get_integration fun(params: aws.logs.GetIntegrationRequest): aws.logs.GetIntegrationResponse
---@field get_log_anomaly_detector fun(params: aws.logs.GetLogAnomalyDetectorRequest): aws.logs.GetLogAnomalyDetectorResponse
---@field get_log_events fun(params: aws.logs.GetLogEventsRequest): aws.logs.GetLogEventsResponse
---@field get_log_fields fun(params: aws.logs.GetLogFieldsRequest): aws.logs.GetLogFieldsResponse
---@field get_log_group_fields fun(params?: aws.logs.GetLogGroupFieldsRequest): aws.logs.GetLogGroupFieldsResponse
---@field get_log_object fun(params: aws.logs.GetLogObjectRequest): aws.logs.GetLogObjectResponse
---@field get_log_record fun(params: aws.logs.GetLogRecordRequest): aws.logs.GetLogRecordResponse
---@field get_lookup_table fun(params: aws.logs.GetLookupTableRequest): aws.logs.GetLookupTableResponse
---@field get_query_results fun(params: aws.logs.GetQueryResultsRequest): aws.logs.GetQueryResultsResponse
---@field get_scheduled_query fun(params: aws.logs.GetScheduledQueryRequest): aws.logs.GetScheduledQueryResponse
---@field get_scheduled_query_history aws.logs.get_scheduled_query_history
---@field get_transformer fun(params: aws.logs.GetTransformerRequest): aws.logs.GetTransformerResponse
---@field list_aggregate_log_group_summaries aws.logs.list_aggregate_log_group_summaries
---@field list_anomalies aws.logs.list_anomalies
---@field list_integrations fun(params?: aws.logs.ListIntegrationsRequest): aws.logs.ListIntegrationsResponse
---@field list_log_anomaly_detectors aws.logs.list_log_anomaly_detectors
---@field list_log_groups fun(params?: aws.logs.ListLogGroupsRequest): aws.logs.ListLogGroupsResponse
---@field list_log_groups_for_query aws.logs.list_log_groups_for_query
---@field list_scheduled_queries aws.logs.list_scheduled_queries
---@field list_sources_for_s3_table_integration aws.logs.list_sources_for_s3_table_integration
---@field list_tags_for_resource fun(params: aws.logs.ListTagsForResourceRequest): aws.logs.ListTagsForResourceResponse
---@field list_tags_log_group fun(params: aws.logs.ListTagsLogGroupRequest): aws.logs.ListTagsLogGroupResponse # deprecated
---@field put_account_policy fun(params: aws.logs.PutAccountPolicyRequest): aws.logs.PutAccountPolicyResponse # write
---@field put_bearer_token_authentication fun(params: aws.logs.PutBearerTokenAuthenticationRequest): {} # write
---@field put_data_protection_policy fun(params: aws.logs.PutDataProtectionPolicyRequest): aws.logs.PutDataProtectionPolicyResponse # write
---@field put_delivery_destination fun(params: aws.logs.PutDeliveryDestinationRequest): aws.logs.PutDeliveryDestinationResponse # write
---@field put_delivery_destination_policy fun(params: aws.logs.PutDeliveryDestinationPolicyRequest): aws.logs.PutDeliveryDestinationPolicyResponse # write
---@field put_delivery_source fun(params: aws.logs.PutDeliverySourceRequest): aws.logs.PutDeliverySourceResponse # write
---@field put_destination fun(params: aws.logs.PutDestinationRequest): aws.logs.PutDestinationResponse # write
---@field put_destination_policy fun(params: aws.logs.PutDestinationPolicyRequest): {} # write
---@field put_index_policy fun(params: aws.logs.PutIndexPolicyRequest): aws.logs.PutIndexPolicyResponse # write
---@field put_integration fun(params: aws.logs.PutIntegrationRequest): aws.logs.PutIntegrationResponse # write
---@field put_log_events fun(params: aws.logs.PutLogEventsRequest): aws.logs.PutLogEventsResponse # write
---@field put_log_group_deletion_protection fun(params: aws.logs.PutLogGroupDeletionProtectionRequest): {} # write
---@field put_metric_filter fun(params: aws.logs.PutMetricFilterRequest): {} # write
---@field put_query_definition fun(params: aws.logs.PutQueryDefinitionRequest): aws.logs.PutQueryDefinitionResponse # write
---@field put_resource_policy fun(params?: aws.logs.PutResourcePolicyRequest): aws.logs.PutResourcePolicyResponse # write
---@field put_retention_policy fun(params: aws.logs.PutRetentionPolicyRequest): {} # write
---@field put_subscription_filter fun(params: aws.logs.PutSubscriptionFilterRequest): {} # write
---@field put_transformer fun(params: aws.logs.PutTransformerRequest): {} # write
---@field start_live_tail fun(params: aws.logs.StartLiveTailRequest): aws.logs.StartLiveTailResponse
---@field start_query fun(params: aws.logs.StartQueryRequest): aws.logs.StartQueryResponse
---@field stop_query fun(params: aws.logs.StopQueryRequest): aws.logs.StopQueryResponse # write
---@field tag_log_group fun(params: aws.logs.TagLogGroupRequest): {} # write, deprecated
---@field tag_resource fun(params: aws.logs.TagResourceRequest): {} # write
---@field test_metric_filter fun(params: aws.logs.TestMetricFilterRequest): aws.logs.TestMetricFilterResponse
---@field test_transformer fun(params: aws.logs.TestTransformerRequest): aws.logs.TestTransformerResponse
---@field untag_log_group fun(params: aws.logs.UntagLogGroupRequest): {} # write, deprecated
---@field untag_resource fun(params: aws.logs.UntagResourceRequest): {} # write
---@field update_anomaly fun(params: aws.logs.UpdateAnomalyRequest): {} # write
---@field update_delivery_configuration fun(params: aws.logs.UpdateDeliveryConfigurationRequest): aws.logs.UpdateDeliveryConfigurationResponse # write
---@field update_log_anomaly_detector fun(params: aws.logs.UpdateLogAnomalyDetectorRequest): {} # write
---@field update_lookup_table fun(params: aws.logs.UpdateLookupTableRequest): aws.logs.UpdateLookupTableResponse # write
---@field update_scheduled_query fun(params: aws.logs.UpdateScheduledQueryRequest): aws.logs.UpdateScheduledQueryResponse # write

---@class aws.logs.describe_configuration_templates
---@overload fun(params?: aws.logs.DescribeConfigurationTemplatesRequest): aws.logs.DescribeConfigurationTemplatesResponse
---@field pages fun(self: aws.logs.describe_configuration_templates, params?: aws.logs.DescribeConfigurationTemplatesRequest): fun(): aws.logs.DescribeConfigurationTemplatesResponse
---@field items fun(self: aws.logs.describe_configuration_templates, params?: aws.logs.DescribeConfigurationTemplatesRequest): fun(): aws.logs.ConfigurationTemplate

---@class aws.logs.describe_deliveries
---@overload fun(params?: aws.logs.DescribeDeliveriesRequest): aws.logs.DescribeDeliveriesResponse
---@field pages fun(self: aws.logs.describe_deliveries, params?: aws.logs.DescribeDeliveriesRequest): fun(): aws.logs.DescribeDeliveriesResponse
---@field items fun(self: aws.logs.describe_deliveries, params?: aws.logs.DescribeDeliveriesRequest): fun(): aws.logs.Delivery

---@class aws.logs.describe_delivery_destinations
---@overload fun(params?: aws.logs.DescribeDeliveryDestinationsRequest): aws.logs.DescribeDeliveryDestinationsResponse
---@field pages fun(self: aws.logs.describe_delivery_destinations, params?: aws.logs.DescribeDeliveryDestinationsRequest): fun(): aws.logs.DescribeDeliveryDestinationsResponse
---@field items fun(self: aws.logs.describe_delivery_destinations, params?: aws.logs.DescribeDeliveryDestinationsRequest): fun(): aws.logs.DeliveryDestination

---@class aws.logs.describe_delivery_sources
---@overload fun(params?: aws.logs.DescribeDeliverySourcesRequest): aws.logs.DescribeDeliverySourcesResponse
---@field pages fun(self: aws.logs.describe_delivery_sources, params?: aws.logs.DescribeDeliverySourcesRequest): fun(): aws.logs.DescribeDeliverySourcesResponse
---@field items fun(self: aws.logs.describe_delivery_sources, params?: aws.logs.DescribeDeliverySourcesRequest): fun(): aws.logs.DeliverySource

---@class aws.logs.describe_destinations
---@overload fun(params?: aws.logs.DescribeDestinationsRequest): aws.logs.DescribeDestinationsResponse
---@field pages fun(self: aws.logs.describe_destinations, params?: aws.logs.DescribeDestinationsRequest): fun(): aws.logs.DescribeDestinationsResponse
---@field items fun(self: aws.logs.describe_destinations, params?: aws.logs.DescribeDestinationsRequest): fun(): aws.logs.Destination

---@class aws.logs.describe_export_tasks
---@overload fun(params?: aws.logs.DescribeExportTasksRequest): aws.logs.DescribeExportTasksResponse
---@field pages fun(self: aws.logs.describe_export_tasks, params?: aws.logs.DescribeExportTasksRequest): fun(): aws.logs.DescribeExportTasksResponse
---@field items fun(self: aws.logs.describe_export_tasks, params?: aws.logs.DescribeExportTasksRequest): fun(): aws.logs.ExportTask

---@class aws.logs.describe_log_groups
---@overload fun(params?: aws.logs.DescribeLogGroupsRequest): aws.logs.DescribeLogGroupsResponse
---@field pages fun(self: aws.logs.describe_log_groups, params?: aws.logs.DescribeLogGroupsRequest): fun(): aws.logs.DescribeLogGroupsResponse
---@field items fun(self: aws.logs.describe_log_groups, params?: aws.logs.DescribeLogGroupsRequest): fun(): aws.logs.LogGroup

---@class aws.logs.describe_log_streams
---@overload fun(params?: aws.logs.DescribeLogStreamsRequest): aws.logs.DescribeLogStreamsResponse
---@field pages fun(self: aws.logs.describe_log_streams, params?: aws.logs.DescribeLogStreamsRequest): fun(): aws.logs.DescribeLogStreamsResponse
---@field items fun(self: aws.logs.describe_log_streams, params?: aws.logs.DescribeLogStreamsRequest): fun(): aws.logs.LogStream

---@class aws.logs.describe_metric_filters
---@overload fun(params?: aws.logs.DescribeMetricFiltersRequest): aws.logs.DescribeMetricFiltersResponse
---@field pages fun(self: aws.logs.describe_metric_filters, params?: aws.logs.DescribeMetricFiltersRequest): fun(): aws.logs.DescribeMetricFiltersResponse
---@field items fun(self: aws.logs.describe_metric_filters, params?: aws.logs.DescribeMetricFiltersRequest): fun(): aws.logs.MetricFilter

---@class aws.logs.describe_queries
---@overload fun(params?: aws.logs.DescribeQueriesRequest): aws.logs.DescribeQueriesResponse
---@field pages fun(self: aws.logs.describe_queries, params?: aws.logs.DescribeQueriesRequest): fun(): aws.logs.DescribeQueriesResponse
---@field items fun(self: aws.logs.describe_queries, params?: aws.logs.DescribeQueriesRequest): fun(): aws.logs.QueryInfo

---@class aws.logs.describe_resource_policies
---@overload fun(params?: aws.logs.DescribeResourcePoliciesRequest): aws.logs.DescribeResourcePoliciesResponse
---@field pages fun(self: aws.logs.describe_resource_policies, params?: aws.logs.DescribeResourcePoliciesRequest): fun(): aws.logs.DescribeResourcePoliciesResponse
---@field items fun(self: aws.logs.describe_resource_policies, params?: aws.logs.DescribeResourcePoliciesRequest): fun(): aws.logs.ResourcePolicy

---@class aws.logs.describe_subscription_filters
---@overload fun(params: aws.logs.DescribeSubscriptionFiltersRequest): aws.logs.DescribeSubscriptionFiltersResponse
---@field pages fun(self: aws.logs.describe_subscription_filters, params: aws.logs.DescribeSubscriptionFiltersRequest): fun(): aws.logs.DescribeSubscriptionFiltersResponse
---@field items fun(self: aws.logs.describe_subscription_filters, params: aws.logs.DescribeSubscriptionFiltersRequest): fun(): aws.logs.SubscriptionFilter

---@class aws.logs.filter_log_events
---@overload fun(params?: aws.logs.FilterLogEventsRequest): aws.logs.FilterLogEventsResponse
---@field pages fun(self: aws.logs.filter_log_events, params?: aws.logs.FilterLogEventsRequest): fun(): aws.logs.FilterLogEventsResponse
---@field items fun(self: aws.logs.filter_log_events, params?: aws.logs.FilterLogEventsRequest): fun(): aws.logs.FilteredLogEvent|aws.logs.SearchedLogStream

---@class aws.logs.get_scheduled_query_history
---@overload fun(params: aws.logs.GetScheduledQueryHistoryRequest): aws.logs.GetScheduledQueryHistoryResponse
---@field pages fun(self: aws.logs.get_scheduled_query_history, params: aws.logs.GetScheduledQueryHistoryRequest): fun(): aws.logs.GetScheduledQueryHistoryResponse
---@field items fun(self: aws.logs.get_scheduled_query_history, params: aws.logs.GetScheduledQueryHistoryRequest): fun(): aws.logs.TriggerHistoryRecord

---@class aws.logs.list_aggregate_log_group_summaries
---@overload fun(params: aws.logs.ListAggregateLogGroupSummariesRequest): aws.logs.ListAggregateLogGroupSummariesResponse
---@field pages fun(self: aws.logs.list_aggregate_log_group_summaries, params: aws.logs.ListAggregateLogGroupSummariesRequest): fun(): aws.logs.ListAggregateLogGroupSummariesResponse
---@field items fun(self: aws.logs.list_aggregate_log_group_summaries, params: aws.logs.ListAggregateLogGroupSummariesRequest): fun(): aws.logs.AggregateLogGroupSummary

---@class aws.logs.list_anomalies
---@overload fun(params?: aws.logs.ListAnomaliesRequest): aws.logs.ListAnomaliesResponse
---@field pages fun(self: aws.logs.list_anomalies, params?: aws.logs.ListAnomaliesRequest): fun(): aws.logs.ListAnomaliesResponse
---@field items fun(self: aws.logs.list_anomalies, params?: aws.logs.ListAnomaliesRequest): fun(): aws.logs.Anomaly

---@class aws.logs.list_log_anomaly_detectors
---@overload fun(params?: aws.logs.ListLogAnomalyDetectorsRequest): aws.logs.ListLogAnomalyDetectorsResponse
---@field pages fun(self: aws.logs.list_log_anomaly_detectors, params?: aws.logs.ListLogAnomalyDetectorsRequest): fun(): aws.logs.ListLogAnomalyDetectorsResponse
---@field items fun(self: aws.logs.list_log_anomaly_detectors, params?: aws.logs.ListLogAnomalyDetectorsRequest): fun(): aws.logs.AnomalyDetector

---@class aws.logs.list_log_groups_for_query
---@overload fun(params: aws.logs.ListLogGroupsForQueryRequest): aws.logs.ListLogGroupsForQueryResponse
---@field pages fun(self: aws.logs.list_log_groups_for_query, params: aws.logs.ListLogGroupsForQueryRequest): fun(): aws.logs.ListLogGroupsForQueryResponse
---@field items fun(self: aws.logs.list_log_groups_for_query, params: aws.logs.ListLogGroupsForQueryRequest): fun(): string

---@class aws.logs.list_scheduled_queries
---@overload fun(params?: aws.logs.ListScheduledQueriesRequest): aws.logs.ListScheduledQueriesResponse
---@field pages fun(self: aws.logs.list_scheduled_queries, params?: aws.logs.ListScheduledQueriesRequest): fun(): aws.logs.ListScheduledQueriesResponse
---@field items fun(self: aws.logs.list_scheduled_queries, params?: aws.logs.ListScheduledQueriesRequest): fun(): aws.logs.ScheduledQuerySummary

---@class aws.logs.list_sources_for_s3_table_integration
---@overload fun(params: aws.logs.ListSourcesForS3TableIntegrationRequest): aws.logs.ListSourcesForS3TableIntegrationResponse
---@field pages fun(self: aws.logs.list_sources_for_s3_table_integration, params: aws.logs.ListSourcesForS3TableIntegrationRequest): fun(): aws.logs.ListSourcesForS3TableIntegrationResponse
---@field items fun(self: aws.logs.list_sources_for_s3_table_integration, params: aws.logs.ListSourcesForS3TableIntegrationRequest): fun(): aws.logs.S3TableIntegrationSource

---@class aws.logs.AccountPolicy
---@field policyName string
---@field policyDocument string
---@field lastUpdatedTime integer
---@field policyType aws.logs.PolicyType
---@field scope aws.logs.Scope
---@field selectionCriteria string
---@field accountId string

---@alias aws.logs.ActionStatus "IN_PROGRESS"|"CLIENT_ERROR"|"FAILED"|"COMPLETE"

---@class aws.logs.AddKeyEntry
---@field key string
---@field value string
---@field overwriteIfExists? boolean

---@class aws.logs.AddKeys
---@field entries aws.logs.AddKeyEntry[]

---@class aws.logs.AggregateLogGroupSummary
---@field logGroupCount integer
---@field groupingIdentifiers aws.logs.GroupingIdentifier[]

---@class aws.logs.Anomaly
---@field anomalyId string
---@field patternId string
---@field anomalyDetectorArn string
---@field patternString string
---@field patternRegex string
---@field priority string
---@field firstSeen integer
---@field lastSeen integer
---@field description string
---@field active boolean
---@field state aws.logs.State
---@field histogram table<string, integer>
---@field logSamples aws.logs.LogEvent[]
---@field patternTokens aws.logs.PatternToken[]
---@field logGroupArnList string[]
---@field suppressed boolean
---@field suppressedDate integer
---@field suppressedUntil integer
---@field isPatternLevelSuppression boolean

---@class aws.logs.AnomalyDetector
---@field anomalyDetectorArn string
---@field detectorName string
---@field logGroupArnList string[]
---@field evaluationFrequency aws.logs.EvaluationFrequency
---@field filterPattern string
---@field anomalyDetectorStatus aws.logs.AnomalyDetectorStatus
---@field kmsKeyId string
---@field creationTimeStamp integer
---@field lastModifiedTimeStamp integer
---@field anomalyVisibilityTime integer

---@alias aws.logs.AnomalyDetectorStatus "INITIALIZING"|"TRAINING"|"ANALYZING"|"FAILED"|"DELETED"|"PAUSED"

---@class aws.logs.AssociateKmsKeyRequest
---@field logGroupName? string
---@field kmsKeyId string
---@field resourceIdentifier? string

---@class aws.logs.AssociateSourceToS3TableIntegrationRequest
---@field integrationArn string
---@field dataSource aws.logs.DataSource

---@class aws.logs.AssociateSourceToS3TableIntegrationResponse
---@field identifier string

---@class aws.logs.CSV
---@field quoteCharacter? string
---@field delimiter? string
---@field columns? string[]
---@field source? string
---@field destination? string

---@class aws.logs.CancelExportTaskRequest
---@field taskId string

---@class aws.logs.CancelImportTaskRequest
---@field importId string

---@class aws.logs.CancelImportTaskResponse
---@field importId string
---@field importStatistics aws.logs.ImportStatistics
---@field importStatus aws.logs.ImportStatus
---@field creationTime integer
---@field lastUpdatedTime integer

---@class aws.logs.ConfigurationTemplate
---@field service string
---@field logType string
---@field resourceType string
---@field deliveryDestinationType aws.logs.DeliveryDestinationType
---@field defaultDeliveryConfigValues aws.logs.ConfigurationTemplateDeliveryConfigValues
---@field allowedFields aws.logs.RecordField[]
---@field allowedOutputFormats aws.logs.OutputFormat[]
---@field allowedActionForAllowVendedLogsDeliveryForResource string
---@field allowedFieldDelimiters string[]
---@field allowedSuffixPathFields string[]
---@field deliverySourceConfiguration aws.logs.DeliverySourceConfigurationSchema[]
---@field s3TablesIntegration aws.logs.S3TablesIntegration

---@class aws.logs.ConfigurationTemplateDeliveryConfigValues
---@field recordFields string[]
---@field fieldDelimiter string
---@field s3DeliveryConfiguration aws.logs.S3DeliveryConfiguration

---@class aws.logs.CopyValue
---@field entries aws.logs.CopyValueEntry[]

---@class aws.logs.CopyValueEntry
---@field source string
---@field target string
---@field overwriteIfExists? boolean

---@class aws.logs.CreateDeliveryRequest
---@field deliverySourceName string
---@field deliveryDestinationArn string
---@field recordFields? string[]
---@field fieldDelimiter? string
---@field s3DeliveryConfiguration? aws.logs.S3DeliveryConfiguration
---@field tags? table<string, string>

---@class aws.logs.CreateDeliveryResponse
---@field delivery aws.logs.Delivery

---@class aws.logs.CreateExportTaskRequest
---@field taskName? string
---@field logGroupName string
---@field logStreamNamePrefix? string
---@field from integer
---@field to integer
---@field destination string
---@field destinationPrefix? string

---@class aws.logs.CreateExportTaskResponse
---@field taskId string

---@class aws.logs.CreateImportTaskRequest
---@field importSourceArn string
---@field importRoleArn string
---@field importFilter? aws.logs.ImportFilter

---@class aws.logs.CreateImportTaskResponse
---@field importId string
---@field importDestinationArn string
---@field creationTime integer

---@class aws.logs.CreateLogAnomalyDetectorRequest
---@field logGroupArnList string[]
---@field detectorName? string
---@field evaluationFrequency? aws.logs.EvaluationFrequency
---@field filterPattern? string
---@field kmsKeyId? string
---@field anomalyVisibilityTime? integer
---@field tags? table<string, string>

---@class aws.logs.CreateLogAnomalyDetectorResponse
---@field anomalyDetectorArn string

---@class aws.logs.CreateLogGroupRequest
---@field logGroupName string
---@field kmsKeyId? string
---@field tags? table<string, string>
---@field logGroupClass? aws.logs.LogGroupClass
---@field deletionProtectionEnabled? boolean

---@class aws.logs.CreateLogStreamRequest
---@field logGroupName string
---@field logStreamName string

---@class aws.logs.CreateLookupTableRequest
---@field lookupTableName string
---@field description? string
---@field tableBody string
---@field kmsKeyId? string
---@field tags? table<string, string>

---@class aws.logs.CreateLookupTableResponse
---@field lookupTableArn string
---@field createdAt integer

---@class aws.logs.CreateScheduledQueryRequest
---@field name string
---@field description? string
---@field queryLanguage aws.logs.QueryLanguage
---@field queryString string
---@field logGroupIdentifiers? string[]
---@field scheduleExpression string
---@field timezone? string
---@field startTimeOffset? integer
---@field destinationConfiguration? aws.logs.DestinationConfiguration
---@field scheduleStartTime? integer
---@field scheduleEndTime? integer
---@field executionRoleArn string
---@field state? aws.logs.ScheduledQueryState
---@field tags? table<string, string>

---@class aws.logs.CreateScheduledQueryResponse
---@field scheduledQueryArn string
---@field state aws.logs.ScheduledQueryState

---@alias aws.logs.DataProtectionStatus "ACTIVATED"|"DELETED"|"ARCHIVED"|"DISABLED"

---@class aws.logs.DataSource
---@field name string
---@field type? string

---@class aws.logs.DataSourceFilter
---@field name string
---@field type? string

---@class aws.logs.DateTimeConverter
---@field source string
---@field target string
---@field targetFormat? string
---@field matchPatterns string[]
---@field sourceTimezone? string
---@field targetTimezone? string
---@field locale? string

---@class aws.logs.DeleteAccountPolicyRequest
---@field policyName string
---@field policyType aws.logs.PolicyType

---@class aws.logs.DeleteDataProtectionPolicyRequest
---@field logGroupIdentifier string

---@class aws.logs.DeleteDeliveryDestinationPolicyRequest
---@field deliveryDestinationName string

---@class aws.logs.DeleteDeliveryDestinationRequest
---@field name string

---@class aws.logs.DeleteDeliveryRequest
---@field id string

---@class aws.logs.DeleteDeliverySourceRequest
---@field name string

---@class aws.logs.DeleteDestinationRequest
---@field destinationName string

---@class aws.logs.DeleteIndexPolicyRequest
---@field logGroupIdentifier string

---@class aws.logs.DeleteIndexPolicyResponse

---@class aws.logs.DeleteIntegrationRequest
---@field integrationName string
---@field force? boolean

---@class aws.logs.DeleteIntegrationResponse

---@class aws.logs.DeleteKeys
---@field withKeys string[]

---@class aws.logs.DeleteLogAnomalyDetectorRequest
---@field anomalyDetectorArn string

---@class aws.logs.DeleteLogGroupRequest
---@field logGroupName string

---@class aws.logs.DeleteLogStreamRequest
---@field logGroupName string
---@field logStreamName string

---@class aws.logs.DeleteLookupTableRequest
---@field lookupTableArn string

---@class aws.logs.DeleteMetricFilterRequest
---@field logGroupName string
---@field filterName string

---@class aws.logs.DeleteQueryDefinitionRequest
---@field queryDefinitionId string

---@class aws.logs.DeleteQueryDefinitionResponse
---@field success boolean

---@class aws.logs.DeleteResourcePolicyRequest
---@field policyName? string
---@field resourceArn? string
---@field expectedRevisionId? string

---@class aws.logs.DeleteRetentionPolicyRequest
---@field logGroupName string

---@class aws.logs.DeleteScheduledQueryRequest
---@field identifier string

---@class aws.logs.DeleteScheduledQueryResponse

---@class aws.logs.DeleteSubscriptionFilterRequest
---@field logGroupName string
---@field filterName string

---@class aws.logs.DeleteTransformerRequest
---@field logGroupIdentifier string

---@class aws.logs.Delivery
---@field id string
---@field arn string
---@field deliverySourceName string
---@field deliveryDestinationArn string
---@field deliveryDestinationType aws.logs.DeliveryDestinationType
---@field recordFields string[]
---@field fieldDelimiter string
---@field s3DeliveryConfiguration aws.logs.S3DeliveryConfiguration
---@field tags table<string, string>

---@class aws.logs.DeliveryDestination
---@field name string
---@field arn string
---@field deliveryDestinationType aws.logs.DeliveryDestinationType
---@field outputFormat aws.logs.OutputFormat
---@field deliveryDestinationConfiguration aws.logs.DeliveryDestinationConfiguration
---@field tags table<string, string>

---@class aws.logs.DeliveryDestinationConfiguration
---@field destinationResourceArn string

---@alias aws.logs.DeliveryDestinationType "S3"|"CWL"|"FH"|"XRAY"

---@class aws.logs.DeliverySource
---@field name string
---@field arn string
---@field resourceArns string[]
---@field service string
---@field logType string
---@field tags table<string, string>
---@field deliverySourceConfiguration table<string, string>
---@field status aws.logs.DeliverySourceStatus
---@field statusReason aws.logs.DeliverySourceStatusReason

---@class aws.logs.DeliverySourceConfigurationSchema
---@field keyName string
---@field valueType aws.logs.DeliverySourceConfigurationSchemaValueType
---@field defaultValue string
---@field supportedValues string[]
---@field minValue number
---@field maxValue number

---@alias aws.logs.DeliverySourceConfigurationSchemaValueType "string"|"boolean"|"int"|"double"|"long"

---@alias aws.logs.DeliverySourceStatus "ACTIVE"|"INACTIVE"

---@alias aws.logs.DeliverySourceStatusReason "RESOURCE_DELETED"

---@class aws.logs.DescribeAccountPoliciesRequest
---@field policyType aws.logs.PolicyType
---@field policyName? string
---@field accountIdentifiers? string[]
---@field nextToken? string

---@class aws.logs.DescribeAccountPoliciesResponse
---@field accountPolicies aws.logs.AccountPolicy[]
---@field nextToken string

---@class aws.logs.DescribeConfigurationTemplatesRequest
---@field service? string
---@field logTypes? string[]
---@field resourceTypes? string[]
---@field deliveryDestinationTypes? aws.logs.DeliveryDestinationType[]
---@field nextToken? string
---@field limit? integer

---@class aws.logs.DescribeConfigurationTemplatesResponse
---@field configurationTemplates aws.logs.ConfigurationTemplate[]
---@field nextToken string

---@class aws.logs.DescribeDeliveriesRequest
---@field nextToken? string
---@field limit? integer

---@class aws.logs.DescribeDeliveriesResponse
---@field deliveries aws.logs.Delivery[]
---@field nextToken string

---@class aws.logs.DescribeDeliveryDestinationsRequest
---@field nextToken? string
---@field limit? integer

---@class aws.logs.DescribeDeliveryDestinationsResponse
---@field deliveryDestinations aws.logs.DeliveryDestination[]
---@field nextToken string

---@class aws.logs.DescribeDeliverySourcesRequest
---@field nextToken? string
---@field limit? integer

---@class aws.logs.DescribeDeliverySourcesResponse
---@field deliverySources aws.logs.DeliverySource[]
---@field nextToken string

---@class aws.logs.DescribeDestinationsRequest
---@field DestinationNamePrefix? string
---@field nextToken? string
---@field limit? integer

---@class aws.logs.DescribeDestinationsResponse
---@field destinations aws.logs.Destination[]
---@field nextToken string

---@class aws.logs.DescribeExportTasksRequest
---@field taskId? string
---@field statusCode? aws.logs.ExportTaskStatusCode
---@field nextToken? string
---@field limit? integer

---@class aws.logs.DescribeExportTasksResponse
---@field exportTasks aws.logs.ExportTask[]
---@field nextToken string

---@class aws.logs.DescribeFieldIndexesRequest
---@field logGroupIdentifiers string[]
---@field nextToken? string

---@class aws.logs.DescribeFieldIndexesResponse
---@field fieldIndexes aws.logs.FieldIndex[]
---@field nextToken string

---@class aws.logs.DescribeImportTaskBatchesRequest
---@field importId string
---@field batchImportStatus? aws.logs.ImportStatus[]
---@field limit? integer
---@field nextToken? string

---@class aws.logs.DescribeImportTaskBatchesResponse
---@field importSourceArn string
---@field importId string
---@field importBatches aws.logs.ImportBatch[]
---@field nextToken string

---@class aws.logs.DescribeImportTasksRequest
---@field importId? string
---@field importStatus? aws.logs.ImportStatus
---@field importSourceArn? string
---@field limit? integer
---@field nextToken? string

---@class aws.logs.DescribeImportTasksResponse
---@field imports aws.logs.Import[]
---@field nextToken string

---@class aws.logs.DescribeIndexPoliciesRequest
---@field logGroupIdentifiers string[]
---@field nextToken? string

---@class aws.logs.DescribeIndexPoliciesResponse
---@field indexPolicies aws.logs.IndexPolicy[]
---@field nextToken string

---@class aws.logs.DescribeLogGroupsRequest
---@field accountIdentifiers? string[]
---@field logGroupNamePrefix? string
---@field logGroupNamePattern? string
---@field nextToken? string
---@field limit? integer
---@field includeLinkedAccounts? boolean
---@field logGroupClass? aws.logs.LogGroupClass
---@field logGroupIdentifiers? string[]

---@class aws.logs.DescribeLogGroupsResponse
---@field logGroups aws.logs.LogGroup[]
---@field nextToken string

---@class aws.logs.DescribeLogStreamsRequest
---@field logGroupName? string
---@field logGroupIdentifier? string
---@field logStreamNamePrefix? string
---@field orderBy? aws.logs.OrderBy
---@field descending? boolean
---@field nextToken? string
---@field limit? integer

---@class aws.logs.DescribeLogStreamsResponse
---@field logStreams aws.logs.LogStream[]
---@field nextToken string

---@class aws.logs.DescribeLookupTablesRequest
---@field lookupTableNamePrefix? string
---@field maxResults? integer
---@field nextToken? string

---@class aws.logs.DescribeLookupTablesResponse
---@field lookupTables aws.logs.LookupTable[]
---@field nextToken string

---@class aws.logs.DescribeMetricFiltersRequest
---@field logGroupName? string
---@field filterNamePrefix? string
---@field nextToken? string
---@field limit? integer
---@field metricName? string
---@field metricNamespace? string

---@class aws.logs.DescribeMetricFiltersResponse
---@field metricFilters aws.logs.MetricFilter[]
---@field nextToken string

---@class aws.logs.DescribeQueriesRequest
---@field logGroupName? string
---@field status? aws.logs.QueryStatus
---@field maxResults? integer
---@field nextToken? string
---@field queryLanguage? aws.logs.QueryLanguage

---@class aws.logs.DescribeQueriesResponse
---@field queries aws.logs.QueryInfo[]
---@field nextToken string

---@class aws.logs.DescribeQueryDefinitionsRequest
---@field queryLanguage? aws.logs.QueryLanguage
---@field queryDefinitionNamePrefix? string
---@field maxResults? integer
---@field nextToken? string

---@class aws.logs.DescribeQueryDefinitionsResponse
---@field queryDefinitions aws.logs.QueryDefinition[]
---@field nextToken string

---@class aws.logs.DescribeResourcePoliciesRequest
---@field nextToken? string
---@field limit? integer
---@field resourceArn? string
---@field policyScope? aws.logs.PolicyScope

---@class aws.logs.DescribeResourcePoliciesResponse
---@field resourcePolicies aws.logs.ResourcePolicy[]
---@field nextToken string

---@class aws.logs.DescribeSubscriptionFiltersRequest
---@field logGroupName string
---@field filterNamePrefix? string
---@field nextToken? string
---@field limit? integer

---@class aws.logs.DescribeSubscriptionFiltersResponse
---@field subscriptionFilters aws.logs.SubscriptionFilter[]
---@field nextToken string

---@class aws.logs.Destination
---@field destinationName string
---@field targetArn string
---@field roleArn string
---@field accessPolicy string
---@field arn string
---@field creationTime integer

---@class aws.logs.DestinationConfiguration
---@field s3Configuration aws.logs.S3Configuration

---@class aws.logs.DisassociateKmsKeyRequest
---@field logGroupName? string
---@field resourceIdentifier? string

---@class aws.logs.DisassociateSourceFromS3TableIntegrationRequest
---@field identifier string

---@class aws.logs.DisassociateSourceFromS3TableIntegrationResponse
---@field identifier string

---@alias aws.logs.Distribution "Random"|"ByLogStream"

---@class aws.logs.Entity
---@field keyAttributes? table<string, string>
---@field attributes? table<string, string>

---@alias aws.logs.EntityRejectionErrorType "InvalidEntity"|"InvalidTypeValue"|"InvalidKeyAttributes"|"InvalidAttributes"|"EntitySizeTooLarge"|"UnsupportedLogGroupType"|"MissingRequiredFields"

---@alias aws.logs.EvaluationFrequency "ONE_MIN"|"FIVE_MIN"|"TEN_MIN"|"FIFTEEN_MIN"|"THIRTY_MIN"|"ONE_HOUR"

---@alias aws.logs.EventSource "CloudTrail"|"Route53Resolver"|"VPCFlow"|"EKSAudit"|"AWSWAF"

---@alias aws.logs.ExecutionStatus "Running"|"InvalidQuery"|"Complete"|"Failed"|"Timeout"

---@class aws.logs.ExportTask
---@field taskId string
---@field taskName string
---@field logGroupName string
---@field from integer
---@field to integer
---@field destination string
---@field destinationPrefix string
---@field status aws.logs.ExportTaskStatus
---@field executionInfo aws.logs.ExportTaskExecutionInfo

---@class aws.logs.ExportTaskExecutionInfo
---@field creationTime integer
---@field completionTime integer

---@class aws.logs.ExportTaskStatus
---@field code aws.logs.ExportTaskStatusCode
---@field message string

---@alias aws.logs.ExportTaskStatusCode "CANCELLED"|"COMPLETED"|"FAILED"|"PENDING"|"PENDING_CANCEL"|"RUNNING"

---@class aws.logs.FieldIndex
---@field logGroupIdentifier string
---@field fieldIndexName string
---@field lastScanTime integer
---@field firstEventTime integer
---@field lastEventTime integer
---@field type aws.logs.IndexType

---@class aws.logs.FieldsData
---@field data string

---@class aws.logs.FilterLogEventsRequest
---@field logGroupName? string
---@field logGroupIdentifier? string
---@field logStreamNames? string[]
---@field logStreamNamePrefix? string
---@field startTime? integer
---@field endTime? integer
---@field filterPattern? string
---@field nextToken? string
---@field limit? integer
---@field interleaved? boolean
---@field unmask? boolean

---@class aws.logs.FilterLogEventsResponse
---@field events aws.logs.FilteredLogEvent[]
---@field searchedLogStreams aws.logs.SearchedLogStream[]
---@field nextToken string

---@class aws.logs.FilteredLogEvent
---@field logStreamName string
---@field timestamp integer
---@field message string
---@field ingestionTime integer
---@field eventId string

---@alias aws.logs.FlattenedElement "first"|"last"

---@class aws.logs.GetDataProtectionPolicyRequest
---@field logGroupIdentifier string

---@class aws.logs.GetDataProtectionPolicyResponse
---@field logGroupIdentifier string
---@field policyDocument string
---@field lastUpdatedTime integer

---@class aws.logs.GetDeliveryDestinationPolicyRequest
---@field deliveryDestinationName string

---@class aws.logs.GetDeliveryDestinationPolicyResponse
---@field policy aws.logs.Policy

---@class aws.logs.GetDeliveryDestinationRequest
---@field name string

---@class aws.logs.GetDeliveryDestinationResponse
---@field deliveryDestination aws.logs.DeliveryDestination

---@class aws.logs.GetDeliveryRequest
---@field id string

---@class aws.logs.GetDeliveryResponse
---@field delivery aws.logs.Delivery

---@class aws.logs.GetDeliverySourceRequest
---@field name string

---@class aws.logs.GetDeliverySourceResponse
---@field deliverySource aws.logs.DeliverySource

---@class aws.logs.GetIntegrationRequest
---@field integrationName string

---@class aws.logs.GetIntegrationResponse
---@field integrationName string
---@field integrationType aws.logs.IntegrationType
---@field integrationStatus aws.logs.IntegrationStatus
---@field integrationDetails aws.logs.IntegrationDetails

---@class aws.logs.GetLogAnomalyDetectorRequest
---@field anomalyDetectorArn string

---@class aws.logs.GetLogAnomalyDetectorResponse
---@field detectorName string
---@field logGroupArnList string[]
---@field evaluationFrequency aws.logs.EvaluationFrequency
---@field filterPattern string
---@field anomalyDetectorStatus aws.logs.AnomalyDetectorStatus
---@field kmsKeyId string
---@field creationTimeStamp integer
---@field lastModifiedTimeStamp integer
---@field anomalyVisibilityTime integer

---@class aws.logs.GetLogEventsRequest
---@field logGroupName? string
---@field logGroupIdentifier? string
---@field logStreamName string
---@field startTime? integer
---@field endTime? integer
---@field nextToken? string
---@field limit? integer
---@field startFromHead? boolean
---@field unmask? boolean

---@class aws.logs.GetLogEventsResponse
---@field events aws.logs.OutputLogEvent[]
---@field nextForwardToken string
---@field nextBackwardToken string

---@class aws.logs.GetLogFieldsRequest
---@field dataSourceName string
---@field dataSourceType string

---@class aws.logs.GetLogFieldsResponse
---@field logFields aws.logs.LogFieldsListItem[]

---@class aws.logs.GetLogGroupFieldsRequest
---@field logGroupName? string
---@field time? integer
---@field logGroupIdentifier? string

---@class aws.logs.GetLogGroupFieldsResponse
---@field logGroupFields aws.logs.LogGroupField[]

---@class aws.logs.GetLogObjectRequest
---@field unmask? boolean
---@field logObjectPointer string

---@class aws.logs.GetLogObjectResponse
---@field fieldStream aws.EventStream

---@class aws.logs.GetLogRecordRequest
---@field logRecordPointer string
---@field unmask? boolean

---@class aws.logs.GetLogRecordResponse
---@field logRecord table<string, string>

---@class aws.logs.GetLookupTableRequest
---@field lookupTableArn string

---@class aws.logs.GetLookupTableResponse
---@field lookupTableArn string
---@field lookupTableName string
---@field description string
---@field tableBody string
---@field sizeBytes integer
---@field lastUpdatedTime integer
---@field kmsKeyId string

---@class aws.logs.GetQueryResultsRequest
---@field queryId string
---@field nextToken? string
---@field maxItems? integer

---@class aws.logs.GetQueryResultsResponse
---@field queryLanguage aws.logs.QueryLanguage
---@field results aws.logs.ResultField[][]
---@field statistics aws.logs.QueryStatistics
---@field status aws.logs.QueryStatus
---@field encryptionKey string
---@field nextToken string

---@class aws.logs.GetScheduledQueryHistoryRequest
---@field identifier string
---@field startTime integer
---@field endTime integer
---@field executionStatuses? aws.logs.ExecutionStatus[]
---@field maxResults? integer
---@field nextToken? string

---@class aws.logs.GetScheduledQueryHistoryResponse
---@field name string
---@field scheduledQueryArn string
---@field triggerHistory aws.logs.TriggerHistoryRecord[]
---@field nextToken string

---@class aws.logs.GetScheduledQueryRequest
---@field identifier string

---@class aws.logs.GetScheduledQueryResponse
---@field scheduledQueryArn string
---@field name string
---@field description string
---@field queryLanguage aws.logs.QueryLanguage
---@field queryString string
---@field logGroupIdentifiers string[]
---@field scheduleExpression string
---@field timezone string
---@field startTimeOffset integer
---@field destinationConfiguration aws.logs.DestinationConfiguration
---@field state aws.logs.ScheduledQueryState
---@field lastTriggeredTime integer
---@field lastExecutionStatus aws.logs.ExecutionStatus
---@field scheduleStartTime integer
---@field scheduleEndTime integer
---@field executionRoleArn string
---@field creationTime integer
---@field lastUpdatedTime integer

---@class aws.logs.GetTransformerRequest
---@field logGroupIdentifier string

---@class aws.logs.GetTransformerResponse
---@field logGroupIdentifier string
---@field creationTime integer
---@field lastModifiedTime integer
---@field transformerConfig aws.logs.Processor[]

---@class aws.logs.Grok
---@field source? string
---@field match string

---@class aws.logs.GroupingIdentifier
---@field key string
---@field value string

---@class aws.logs.Import
---@field importId string
---@field importSourceArn string
---@field importStatus aws.logs.ImportStatus
---@field importDestinationArn string
---@field importStatistics aws.logs.ImportStatistics
---@field importFilter aws.logs.ImportFilter
---@field creationTime integer
---@field lastUpdatedTime integer
---@field errorMessage string

---@class aws.logs.ImportBatch
---@field batchId string
---@field status aws.logs.ImportStatus
---@field errorMessage string

---@class aws.logs.ImportFilter
---@field startEventTime? integer
---@field endEventTime? integer

---@class aws.logs.ImportStatistics
---@field bytesImported integer

---@alias aws.logs.ImportStatus "IN_PROGRESS"|"CANCELLED"|"COMPLETED"|"FAILED"

---@class aws.logs.IndexPolicy
---@field logGroupIdentifier string
---@field lastUpdateTime integer
---@field policyDocument string
---@field policyName string
---@field source aws.logs.IndexSource

---@alias aws.logs.IndexSource "ACCOUNT"|"LOG_GROUP"

---@alias aws.logs.IndexType "FACET"|"FIELD_INDEX"

---@alias aws.logs.InheritedProperty "ACCOUNT_DATA_PROTECTION"

---@class aws.logs.InputLogEvent
---@field timestamp integer
---@field message string

---@class aws.logs.IntegrationDetails
---@field openSearchIntegrationDetails aws.logs.OpenSearchIntegrationDetails

---@alias aws.logs.IntegrationStatus "PROVISIONING"|"ACTIVE"|"FAILED"

---@class aws.logs.IntegrationSummary
---@field integrationName string
---@field integrationType aws.logs.IntegrationType
---@field integrationStatus aws.logs.IntegrationStatus

---@alias aws.logs.IntegrationType "OPENSEARCH"

---@class aws.logs.InternalStreamingException
---@field message string

---@alias aws.logs.ListAggregateLogGroupSummariesGroupBy "DATA_SOURCE_NAME_TYPE_AND_FORMAT"|"DATA_SOURCE_NAME_AND_TYPE"

---@class aws.logs.ListAggregateLogGroupSummariesRequest
---@field accountIdentifiers? string[]
---@field includeLinkedAccounts? boolean
---@field logGroupClass? aws.logs.LogGroupClass
---@field logGroupNamePattern? string
---@field dataSources? aws.logs.DataSourceFilter[]
---@field groupBy aws.logs.ListAggregateLogGroupSummariesGroupBy
---@field nextToken? string
---@field limit? integer

---@class aws.logs.ListAggregateLogGroupSummariesResponse
---@field aggregateLogGroupSummaries aws.logs.AggregateLogGroupSummary[]
---@field nextToken string

---@class aws.logs.ListAnomaliesRequest
---@field anomalyDetectorArn? string
---@field suppressionState? aws.logs.SuppressionState
---@field limit? integer
---@field nextToken? string

---@class aws.logs.ListAnomaliesResponse
---@field anomalies aws.logs.Anomaly[]
---@field nextToken string

---@class aws.logs.ListIntegrationsRequest
---@field integrationNamePrefix? string
---@field integrationType? aws.logs.IntegrationType
---@field integrationStatus? aws.logs.IntegrationStatus

---@class aws.logs.ListIntegrationsResponse
---@field integrationSummaries aws.logs.IntegrationSummary[]

---@class aws.logs.ListLogAnomalyDetectorsRequest
---@field filterLogGroupArn? string
---@field limit? integer
---@field nextToken? string

---@class aws.logs.ListLogAnomalyDetectorsResponse
---@field anomalyDetectors aws.logs.AnomalyDetector[]
---@field nextToken string

---@class aws.logs.ListLogGroupsForQueryRequest
---@field queryId string
---@field nextToken? string
---@field maxResults? integer

---@class aws.logs.ListLogGroupsForQueryResponse
---@field logGroupIdentifiers string[]
---@field nextToken string

---@class aws.logs.ListLogGroupsRequest
---@field logGroupNamePattern? string
---@field logGroupClass? aws.logs.LogGroupClass
---@field includeLinkedAccounts? boolean
---@field accountIdentifiers? string[]
---@field nextToken? string
---@field limit? integer
---@field dataSources? aws.logs.DataSourceFilter[]
---@field fieldIndexNames? string[]
---@field logGroupTags? aws.logs.TagFilter[]

---@class aws.logs.ListLogGroupsResponse
---@field logGroups aws.logs.LogGroupSummary[]
---@field nextToken string

---@class aws.logs.ListScheduledQueriesRequest
---@field maxResults? integer
---@field nextToken? string
---@field state? aws.logs.ScheduledQueryState

---@class aws.logs.ListScheduledQueriesResponse
---@field nextToken string
---@field scheduledQueries aws.logs.ScheduledQuerySummary[]

---@class aws.logs.ListSourcesForS3TableIntegrationRequest
---@field integrationArn string
---@field maxResults? integer
---@field nextToken? string

---@class aws.logs.ListSourcesForS3TableIntegrationResponse
---@field sources aws.logs.S3TableIntegrationSource[]
---@field nextToken string

---@class aws.logs.ListTagsForResourceRequest
---@field resourceArn string

---@class aws.logs.ListTagsForResourceResponse
---@field tags table<string, string>

---@class aws.logs.ListTagsLogGroupRequest
---@field logGroupName string

---@class aws.logs.ListTagsLogGroupResponse
---@field tags table<string, string>

---@class aws.logs.ListToMap
---@field source string
---@field key string
---@field valueKey? string
---@field target? string
---@field flatten? boolean
---@field flattenedElement? aws.logs.FlattenedElement

---@class aws.logs.LiveTailSessionLogEvent
---@field logStreamName string
---@field logGroupIdentifier string
---@field message string
---@field timestamp integer
---@field ingestionTime integer

---@class aws.logs.LiveTailSessionMetadata
---@field sampled boolean

---@class aws.logs.LiveTailSessionStart
---@field requestId string
---@field sessionId string
---@field logGroupIdentifiers string[]
---@field logStreamNames string[]
---@field logStreamNamePrefixes string[]
---@field logEventFilterPattern string

---@class aws.logs.LiveTailSessionUpdate
---@field sessionMetadata aws.logs.LiveTailSessionMetadata
---@field sessionResults aws.logs.LiveTailSessionLogEvent[]

---@class aws.logs.LogEvent
---@field timestamp integer
---@field message string

---@class aws.logs.LogFieldType
---@field type string
---@field element aws.logs.LogFieldType
---@field fields aws.logs.LogFieldsListItem[]

---@class aws.logs.LogFieldsListItem
---@field logFieldName string
---@field logFieldType aws.logs.LogFieldType

---@class aws.logs.LogGroup
---@field logGroupName string
---@field creationTime integer
---@field retentionInDays integer
---@field metricFilterCount integer
---@field arn string
---@field storedBytes integer
---@field kmsKeyId string
---@field dataProtectionStatus aws.logs.DataProtectionStatus
---@field inheritedProperties aws.logs.InheritedProperty[]
---@field logGroupClass aws.logs.LogGroupClass
---@field logGroupArn string
---@field deletionProtectionEnabled boolean
---@field bearerTokenAuthenticationEnabled boolean

---@alias aws.logs.LogGroupClass "STANDARD"|"INFREQUENT_ACCESS"|"DELIVERY"

---@class aws.logs.LogGroupField
---@field name string
---@field percent integer

---@class aws.logs.LogGroupSummary
---@field logGroupName string
---@field logGroupArn string
---@field logGroupClass aws.logs.LogGroupClass

---@class aws.logs.LogStream
---@field logStreamName string
---@field creationTime integer
---@field firstEventTimestamp integer
---@field lastEventTimestamp integer
---@field lastIngestionTime integer
---@field uploadSequenceToken string
---@field arn string
---@field storedBytes integer

---@class aws.logs.LookupTable
---@field lookupTableArn string
---@field lookupTableName string
---@field description string
---@field tableFields string[]
---@field recordsCount integer
---@field sizeBytes integer
---@field lastUpdatedTime integer
---@field kmsKeyId string

---@class aws.logs.LowerCaseString
---@field withKeys string[]

---@class aws.logs.MetricFilter
---@field filterName string
---@field filterPattern string
---@field metricTransformations aws.logs.MetricTransformation[]
---@field creationTime integer
---@field logGroupName string
---@field applyOnTransformedLogs boolean
---@field fieldSelectionCriteria string
---@field emitSystemFieldDimensions string[]

---@class aws.logs.MetricFilterMatchRecord
---@field eventNumber integer
---@field eventMessage string
---@field extractedValues table<string, string>

---@class aws.logs.MetricTransformation
---@field metricName string
---@field metricNamespace string
---@field metricValue string
---@field defaultValue? number
---@field dimensions? table<string, string>
---@field unit? aws.logs.StandardUnit

---@class aws.logs.MoveKeyEntry
---@field source string
---@field target string
---@field overwriteIfExists? boolean

---@class aws.logs.MoveKeys
---@field entries aws.logs.MoveKeyEntry[]

---@alias aws.logs.OCSFVersion "V1.1"|"V1.5"

---@class aws.logs.OpenSearchApplication
---@field applicationEndpoint string
---@field applicationArn string
---@field applicationId string
---@field status aws.logs.OpenSearchResourceStatus

---@class aws.logs.OpenSearchCollection
---@field collectionEndpoint string
---@field collectionArn string
---@field status aws.logs.OpenSearchResourceStatus

---@class aws.logs.OpenSearchDataAccessPolicy
---@field policyName string
---@field status aws.logs.OpenSearchResourceStatus

---@class aws.logs.OpenSearchDataSource
---@field dataSourceName string
---@field status aws.logs.OpenSearchResourceStatus

---@class aws.logs.OpenSearchEncryptionPolicy
---@field policyName string
---@field status aws.logs.OpenSearchResourceStatus

---@class aws.logs.OpenSearchIntegrationDetails
---@field dataSource aws.logs.OpenSearchDataSource
---@field application aws.logs.OpenSearchApplication
---@field collection aws.logs.OpenSearchCollection
---@field workspace aws.logs.OpenSearchWorkspace
---@field encryptionPolicy aws.logs.OpenSearchEncryptionPolicy
---@field networkPolicy aws.logs.OpenSearchNetworkPolicy
---@field accessPolicy aws.logs.OpenSearchDataAccessPolicy
---@field lifecyclePolicy aws.logs.OpenSearchLifecyclePolicy

---@class aws.logs.OpenSearchLifecyclePolicy
---@field policyName string
---@field status aws.logs.OpenSearchResourceStatus

---@class aws.logs.OpenSearchNetworkPolicy
---@field policyName string
---@field status aws.logs.OpenSearchResourceStatus

---@class aws.logs.OpenSearchResourceConfig
---@field kmsKeyArn? string
---@field dataSourceRoleArn string
---@field dashboardViewerPrincipals string[]
---@field applicationArn? string
---@field retentionDays integer

---@class aws.logs.OpenSearchResourceStatus
---@field status aws.logs.OpenSearchResourceStatusType
---@field statusMessage string

---@alias aws.logs.OpenSearchResourceStatusType "ACTIVE"|"NOT_FOUND"|"ERROR"

---@class aws.logs.OpenSearchWorkspace
---@field workspaceId string
---@field status aws.logs.OpenSearchResourceStatus

---@alias aws.logs.OrderBy "LogStreamName"|"LastEventTime"

---@alias aws.logs.OutputFormat "json"|"plain"|"w3c"|"raw"|"parquet"

---@class aws.logs.OutputLogEvent
---@field timestamp integer
---@field message string
---@field ingestionTime integer

---@class aws.logs.ParseCloudfront
---@field source? string

---@class aws.logs.ParseJSON
---@field source? string
---@field destination? string

---@class aws.logs.ParseKeyValue
---@field source? string
---@field destination? string
---@field fieldDelimiter? string
---@field keyValueDelimiter? string
---@field keyPrefix? string
---@field nonMatchValue? string
---@field overwriteIfExists? boolean

---@class aws.logs.ParsePostgres
---@field source? string

---@class aws.logs.ParseRoute53
---@field source? string

---@class aws.logs.ParseToOCSF
---@field source? string
---@field eventSource aws.logs.EventSource
---@field ocsfVersion aws.logs.OCSFVersion
---@field mappingVersion? string

---@class aws.logs.ParseVPC
---@field source? string

---@class aws.logs.ParseWAF
---@field source? string

---@class aws.logs.PatternToken
---@field dynamicTokenPosition integer
---@field isDynamic boolean
---@field tokenString string
---@field enumerations table<string, integer>
---@field inferredTokenName string

---@class aws.logs.Policy
---@field deliveryDestinationPolicy string

---@alias aws.logs.PolicyScope "ACCOUNT"|"RESOURCE"

---@alias aws.logs.PolicyType "DATA_PROTECTION_POLICY"|"SUBSCRIPTION_FILTER_POLICY"|"FIELD_INDEX_POLICY"|"TRANSFORMER_POLICY"|"METRIC_EXTRACTION_POLICY"

---@class aws.logs.Processor
---@field addKeys? aws.logs.AddKeys
---@field copyValue? aws.logs.CopyValue
---@field csv? aws.logs.CSV
---@field dateTimeConverter? aws.logs.DateTimeConverter
---@field deleteKeys? aws.logs.DeleteKeys
---@field grok? aws.logs.Grok
---@field listToMap? aws.logs.ListToMap
---@field lowerCaseString? aws.logs.LowerCaseString
---@field moveKeys? aws.logs.MoveKeys
---@field parseCloudfront? aws.logs.ParseCloudfront
---@field parseJSON? aws.logs.ParseJSON
---@field parseKeyValue? aws.logs.ParseKeyValue
---@field parseRoute53? aws.logs.ParseRoute53
---@field parseToOCSF? aws.logs.ParseToOCSF
---@field parsePostgres? aws.logs.ParsePostgres
---@field parseVPC? aws.logs.ParseVPC
---@field parseWAF? aws.logs.ParseWAF
---@field renameKeys? aws.logs.RenameKeys
---@field splitString? aws.logs.SplitString
---@field substituteString? aws.logs.SubstituteString
---@field trimString? aws.logs.TrimString
---@field typeConverter? aws.logs.TypeConverter
---@field upperCaseString? aws.logs.UpperCaseString

---@class aws.logs.PutAccountPolicyRequest
---@field policyName string
---@field policyDocument string
---@field policyType aws.logs.PolicyType
---@field scope? aws.logs.Scope
---@field selectionCriteria? string

---@class aws.logs.PutAccountPolicyResponse
---@field accountPolicy aws.logs.AccountPolicy

---@class aws.logs.PutBearerTokenAuthenticationRequest
---@field logGroupIdentifier string
---@field bearerTokenAuthenticationEnabled boolean

---@class aws.logs.PutDataProtectionPolicyRequest
---@field logGroupIdentifier string
---@field policyDocument string

---@class aws.logs.PutDataProtectionPolicyResponse
---@field logGroupIdentifier string
---@field policyDocument string
---@field lastUpdatedTime integer

---@class aws.logs.PutDeliveryDestinationPolicyRequest
---@field deliveryDestinationName string
---@field deliveryDestinationPolicy string

---@class aws.logs.PutDeliveryDestinationPolicyResponse
---@field policy aws.logs.Policy

---@class aws.logs.PutDeliveryDestinationRequest
---@field name string
---@field outputFormat? aws.logs.OutputFormat
---@field deliveryDestinationConfiguration? aws.logs.DeliveryDestinationConfiguration
---@field deliveryDestinationType? aws.logs.DeliveryDestinationType
---@field tags? table<string, string>

---@class aws.logs.PutDeliveryDestinationResponse
---@field deliveryDestination aws.logs.DeliveryDestination

---@class aws.logs.PutDeliverySourceRequest
---@field name string
---@field resourceArn string
---@field logType string
---@field tags? table<string, string>
---@field deliverySourceConfiguration? table<string, string>

---@class aws.logs.PutDeliverySourceResponse
---@field deliverySource aws.logs.DeliverySource

---@class aws.logs.PutDestinationPolicyRequest
---@field destinationName string
---@field accessPolicy string
---@field forceUpdate? boolean

---@class aws.logs.PutDestinationRequest
---@field destinationName string
---@field targetArn string
---@field roleArn string
---@field tags? table<string, string>

---@class aws.logs.PutDestinationResponse
---@field destination aws.logs.Destination

---@class aws.logs.PutIndexPolicyRequest
---@field logGroupIdentifier string
---@field policyDocument string

---@class aws.logs.PutIndexPolicyResponse
---@field indexPolicy aws.logs.IndexPolicy

---@class aws.logs.PutIntegrationRequest
---@field integrationName string
---@field resourceConfig aws.logs.ResourceConfig
---@field integrationType aws.logs.IntegrationType

---@class aws.logs.PutIntegrationResponse
---@field integrationName string
---@field integrationStatus aws.logs.IntegrationStatus

---@class aws.logs.PutLogEventsRequest
---@field logGroupName string
---@field logStreamName string
---@field logEvents aws.logs.InputLogEvent[]
---@field sequenceToken? string
---@field entity? aws.logs.Entity

---@class aws.logs.PutLogEventsResponse
---@field nextSequenceToken string
---@field rejectedLogEventsInfo aws.logs.RejectedLogEventsInfo
---@field rejectedEntityInfo aws.logs.RejectedEntityInfo

---@class aws.logs.PutLogGroupDeletionProtectionRequest
---@field logGroupIdentifier string
---@field deletionProtectionEnabled boolean

---@class aws.logs.PutMetricFilterRequest
---@field logGroupName string
---@field filterName string
---@field filterPattern string
---@field metricTransformations aws.logs.MetricTransformation[]
---@field applyOnTransformedLogs? boolean
---@field fieldSelectionCriteria? string
---@field emitSystemFieldDimensions? string[]

---@class aws.logs.PutQueryDefinitionRequest
---@field queryLanguage? aws.logs.QueryLanguage
---@field name string
---@field queryDefinitionId? string
---@field logGroupNames? string[]
---@field queryString string
---@field clientToken? string
---@field parameters? aws.logs.QueryParameter[]

---@class aws.logs.PutQueryDefinitionResponse
---@field queryDefinitionId string

---@class aws.logs.PutResourcePolicyRequest
---@field policyName? string
---@field policyDocument? string
---@field resourceArn? string
---@field expectedRevisionId? string

---@class aws.logs.PutResourcePolicyResponse
---@field resourcePolicy aws.logs.ResourcePolicy
---@field revisionId string

---@class aws.logs.PutRetentionPolicyRequest
---@field logGroupName string
---@field retentionInDays integer

---@class aws.logs.PutSubscriptionFilterRequest
---@field logGroupName string
---@field filterName string
---@field filterPattern string
---@field destinationArn string
---@field roleArn? string
---@field distribution? aws.logs.Distribution
---@field applyOnTransformedLogs? boolean
---@field fieldSelectionCriteria? string
---@field emitSystemFields? string[]

---@class aws.logs.PutTransformerRequest
---@field logGroupIdentifier string
---@field transformerConfig aws.logs.Processor[]

---@class aws.logs.QueryDefinition
---@field queryLanguage aws.logs.QueryLanguage
---@field queryDefinitionId string
---@field name string
---@field queryString string
---@field lastModified integer
---@field logGroupNames string[]
---@field parameters aws.logs.QueryParameter[]

---@class aws.logs.QueryInfo
---@field queryLanguage aws.logs.QueryLanguage
---@field queryId string
---@field queryString string
---@field status aws.logs.QueryStatus
---@field createTime integer
---@field logGroupName string
---@field queryDuration integer
---@field bytesScanned number
---@field userIdentity string

---@alias aws.logs.QueryLanguage "CWLI"|"SQL"|"PPL"

---@class aws.logs.QueryParameter
---@field name string
---@field defaultValue? string
---@field description? string

---@class aws.logs.QueryStatistics
---@field recordsMatched number
---@field recordsScanned number
---@field estimatedRecordsSkipped number
---@field bytesScanned number
---@field estimatedBytesSkipped number
---@field logGroupsScanned number

---@alias aws.logs.QueryStatus "Scheduled"|"Running"|"Complete"|"Failed"|"Cancelled"|"Timeout"|"Unknown"

---@class aws.logs.RecordField
---@field name string
---@field mandatory boolean

---@class aws.logs.RejectedEntityInfo
---@field errorType aws.logs.EntityRejectionErrorType

---@class aws.logs.RejectedLogEventsInfo
---@field tooNewLogEventStartIndex integer
---@field tooOldLogEventEndIndex integer
---@field expiredLogEventEndIndex integer

---@class aws.logs.RenameKeyEntry
---@field key string
---@field renameTo string
---@field overwriteIfExists? boolean

---@class aws.logs.RenameKeys
---@field entries aws.logs.RenameKeyEntry[]

---@class aws.logs.ResourceConfig
---@field openSearchResourceConfig? aws.logs.OpenSearchResourceConfig

---@class aws.logs.ResourcePolicy
---@field policyName string
---@field policyDocument string
---@field lastUpdatedTime integer
---@field policyScope aws.logs.PolicyScope
---@field resourceArn string
---@field revisionId string

---@class aws.logs.ResultField
---@field field string
---@field value string

---@class aws.logs.S3Configuration
---@field destinationIdentifier string
---@field roleArn string
---@field ownerAccountId? string
---@field kmsKeyId? string

---@class aws.logs.S3DeliveryConfiguration
---@field suffixPath? string
---@field enableHiveCompatiblePath? boolean

---@class aws.logs.S3TableIntegrationSource
---@field identifier string
---@field dataSource aws.logs.DataSource
---@field status aws.logs.S3TableIntegrationSourceStatus
---@field statusReason string
---@field createdTimeStamp integer
---@field parentSourceIdentifier string

---@alias aws.logs.S3TableIntegrationSourceStatus "ACTIVE"|"UNHEALTHY"|"FAILED"|"DATA_SOURCE_DELETE_IN_PROGRESS"

---@class aws.logs.S3TablesIntegration
---@field datasourceName string
---@field datasourceType string

---@class aws.logs.ScheduledQueryDestination
---@field destinationType aws.logs.ScheduledQueryDestinationType
---@field destinationIdentifier string
---@field status aws.logs.ActionStatus
---@field processedIdentifier string
---@field errorMessage string

---@alias aws.logs.ScheduledQueryDestinationType "S3"

---@alias aws.logs.ScheduledQueryState "ENABLED"|"DISABLED"

---@class aws.logs.ScheduledQuerySummary
---@field scheduledQueryArn string
---@field name string
---@field state aws.logs.ScheduledQueryState
---@field lastTriggeredTime integer
---@field lastExecutionStatus aws.logs.ExecutionStatus
---@field scheduleExpression string
---@field timezone string
---@field destinationConfiguration aws.logs.DestinationConfiguration
---@field creationTime integer
---@field lastUpdatedTime integer

---@alias aws.logs.Scope "ALL"

---@class aws.logs.SearchedLogStream
---@field logStreamName string
---@field searchedCompletely boolean

---@class aws.logs.SessionStreamingException
---@field message string

---@class aws.logs.SessionTimeoutException
---@field message string

---@class aws.logs.SplitString
---@field entries aws.logs.SplitStringEntry[]

---@class aws.logs.SplitStringEntry
---@field source string
---@field delimiter string

---@alias aws.logs.StandardUnit "Seconds"|"Microseconds"|"Milliseconds"|"Bytes"|"Kilobytes"|"Megabytes"|"Gigabytes"|"Terabytes"|"Bits"|"Kilobits"|"Megabits"|"Gigabits"|"Terabits"|"Percent"|"Count"|"Bytes/Second"|"Kilobytes/Second"|"Megabytes/Second"|"Gigabytes/Second"|"Terabytes/Second"|"Bits/Second"|"Kilobits/Second"|"Megabits/Second"|"Gigabits/Second"|"Terabits/Second"|"Count/Second"|"None"

---@class aws.logs.StartLiveTailRequest
---@field logGroupIdentifiers string[]
---@field logStreamNames? string[]
---@field logStreamNamePrefixes? string[]
---@field logEventFilterPattern? string

---@class aws.logs.StartLiveTailResponse
---@field responseStream aws.EventStream

---@class aws.logs.StartQueryRequest
---@field queryLanguage? aws.logs.QueryLanguage
---@field logGroupName? string
---@field logGroupNames? string[]
---@field logGroupIdentifiers? string[]
---@field startTime integer
---@field endTime integer
---@field queryString string
---@field limit? integer

---@class aws.logs.StartQueryResponse
---@field queryId string

---@alias aws.logs.State "Active"|"Suppressed"|"Baseline"

---@class aws.logs.StopQueryRequest
---@field queryId string

---@class aws.logs.StopQueryResponse
---@field success boolean

---@class aws.logs.SubscriptionFilter
---@field filterName string
---@field logGroupName string
---@field filterPattern string
---@field destinationArn string
---@field roleArn string
---@field distribution aws.logs.Distribution
---@field applyOnTransformedLogs boolean
---@field creationTime integer
---@field fieldSelectionCriteria string
---@field emitSystemFields string[]

---@class aws.logs.SubstituteString
---@field entries aws.logs.SubstituteStringEntry[]

---@class aws.logs.SubstituteStringEntry
---@field source string
---@field from string
---@field to string

---@class aws.logs.SuppressionPeriod
---@field value? integer
---@field suppressionUnit? aws.logs.SuppressionUnit

---@alias aws.logs.SuppressionState "SUPPRESSED"|"UNSUPPRESSED"

---@alias aws.logs.SuppressionType "LIMITED"|"INFINITE"

---@alias aws.logs.SuppressionUnit "SECONDS"|"MINUTES"|"HOURS"

---@class aws.logs.TagFilter
---@field key string
---@field values? string[]

---@class aws.logs.TagLogGroupRequest
---@field logGroupName string
---@field tags table<string, string>

---@class aws.logs.TagResourceRequest
---@field resourceArn string
---@field tags table<string, string>

---@class aws.logs.TestMetricFilterRequest
---@field filterPattern string
---@field logEventMessages string[]

---@class aws.logs.TestMetricFilterResponse
---@field matches aws.logs.MetricFilterMatchRecord[]

---@class aws.logs.TestTransformerRequest
---@field transformerConfig aws.logs.Processor[]
---@field logEventMessages string[]

---@class aws.logs.TestTransformerResponse
---@field transformedLogs aws.logs.TransformedLogRecord[]

---@class aws.logs.TransformedLogRecord
---@field eventNumber integer
---@field eventMessage string
---@field transformedEventMessage string

---@class aws.logs.TriggerHistoryRecord
---@field queryId string
---@field executionStatus aws.logs.ExecutionStatus
---@field triggeredTimestamp integer
---@field errorMessage string
---@field destinations aws.logs.ScheduledQueryDestination[]

---@class aws.logs.TrimString
---@field withKeys string[]

---@alias aws.logs.Type "boolean"|"integer"|"double"|"string"

---@class aws.logs.TypeConverter
---@field entries aws.logs.TypeConverterEntry[]

---@class aws.logs.TypeConverterEntry
---@field key string
---@field type aws.logs.Type

---@class aws.logs.UntagLogGroupRequest
---@field logGroupName string
---@field tags string[]

---@class aws.logs.UntagResourceRequest
---@field resourceArn string
---@field tagKeys string[]

---@class aws.logs.UpdateAnomalyRequest
---@field anomalyId? string
---@field patternId? string
---@field anomalyDetectorArn string
---@field suppressionType? aws.logs.SuppressionType
---@field suppressionPeriod? aws.logs.SuppressionPeriod
---@field baseline? boolean

---@class aws.logs.UpdateDeliveryConfigurationRequest
---@field id string
---@field recordFields? string[]
---@field fieldDelimiter? string
---@field s3DeliveryConfiguration? aws.logs.S3DeliveryConfiguration

---@class aws.logs.UpdateDeliveryConfigurationResponse

---@class aws.logs.UpdateLogAnomalyDetectorRequest
---@field anomalyDetectorArn string
---@field evaluationFrequency? aws.logs.EvaluationFrequency
---@field filterPattern? string
---@field anomalyVisibilityTime? integer
---@field enabled boolean

---@class aws.logs.UpdateLookupTableRequest
---@field lookupTableArn string
---@field description? string
---@field tableBody string
---@field kmsKeyId? string

---@class aws.logs.UpdateLookupTableResponse
---@field lookupTableArn string
---@field lastUpdatedTime integer

---@class aws.logs.UpdateScheduledQueryRequest
---@field identifier string
---@field description? string
---@field queryLanguage aws.logs.QueryLanguage
---@field queryString string
---@field logGroupIdentifiers? string[]
---@field scheduleExpression string
---@field timezone? string
---@field startTimeOffset? integer
---@field destinationConfiguration? aws.logs.DestinationConfiguration
---@field scheduleStartTime? integer
---@field scheduleEndTime? integer
---@field executionRoleArn string
---@field state? aws.logs.ScheduledQueryState

---@class aws.logs.UpdateScheduledQueryResponse
---@field scheduledQueryArn string
---@field name string
---@field description string
---@field queryLanguage aws.logs.QueryLanguage
---@field queryString string
---@field logGroupIdentifiers string[]
---@field scheduleExpression string
---@field timezone string
---@field startTimeOffset integer
---@field destinationConfiguration aws.logs.DestinationConfiguration
---@field state aws.logs.ScheduledQueryState
---@field lastTriggeredTime integer
---@field lastExecutionStatus aws.logs.ExecutionStatus
---@field scheduleStartTime integer
---@field scheduleEndTime integer
---@field executionRoleArn string
---@field creationTime integer
---@field lastUpdatedTime integer

---@class aws.logs.UpperCaseString
---@field withKeys string[]

---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field cloudtrail aws.cloudtrail

---@class aws.cloudtrail
---@field add_tags fun(params: aws.cloudtrail.AddTagsRequest): aws.cloudtrail.AddTagsResponse # write
---@field cancel_query fun(params: aws.cloudtrail.CancelQueryRequest): aws.cloudtrail.CancelQueryResponse # write
---@field create_channel fun(params: aws.cloudtrail.CreateChannelRequest): aws.cloudtrail.CreateChannelResponse # write
---@field create_dashboard fun(params: aws.cloudtrail.CreateDashboardRequest): aws.cloudtrail.CreateDashboardResponse # write
---@field create_event_data_store fun(params: aws.cloudtrail.CreateEventDataStoreRequest): aws.cloudtrail.CreateEventDataStoreResponse # write
---@field create_trail fun(params: aws.cloudtrail.CreateTrailRequest): aws.cloudtrail.CreateTrailResponse # write
---@field delete_channel fun(params: aws.cloudtrail.DeleteChannelRequest): aws.cloudtrail.DeleteChannelResponse # write
---@field delete_dashboard fun(params: aws.cloudtrail.DeleteDashboardRequest): aws.cloudtrail.DeleteDashboardResponse # write
---@field delete_event_data_store fun(params: aws.cloudtrail.DeleteEventDataStoreRequest): aws.cloudtrail.DeleteEventDataStoreResponse # write
---@field delete_resource_policy fun(params: aws.cloudtrail.DeleteResourcePolicyRequest): aws.cloudtrail.DeleteResourcePolicyResponse # write
---@field delete_trail fun(params: aws.cloudtrail.DeleteTrailRequest): aws.cloudtrail.DeleteTrailResponse # write
---@field deregister_organization_delegated_admin fun(params: aws.cloudtrail.DeregisterOrganizationDelegatedAdminRequest): aws.cloudtrail.DeregisterOrganizationDelegatedAdminResponse # write
---@field describe_query fun(params?: aws.cloudtrail.DescribeQueryRequest): aws.cloudtrail.DescribeQueryResponse
---@field describe_trails fun(params?: aws.cloudtrail.DescribeTrailsRequest): aws.cloudtrail.DescribeTrailsResponse
---@field disable_federation fun(params: aws.cloudtrail.DisableFederationRequest): aws.cloudtrail.DisableFederationResponse # write
---@field enable_federation fun(params: aws.cloudtrail.EnableFederationRequest): aws.cloudtrail.EnableFederationResponse # write
---@field generate_query fun(params: aws.cloudtrail.GenerateQueryRequest): aws.cloudtrail.GenerateQueryResponse # write
---@field get_channel fun(params: aws.cloudtrail.GetChannelRequest): aws.cloudtrail.GetChannelResponse
---@field get_dashboard fun(params: aws.cloudtrail.GetDashboardRequest): aws.cloudtrail.GetDashboardResponse
---@field get_event_configuration fun(params?: aws.cloudtrail.GetEventConfigurationRequest): aws.cloudtrail.GetEventConfigurationResponse
---@field get_event_data_store fun(params: aws.cloudtrail.GetEventDataStoreRequest): aws.cloudtrail.GetEventDataStoreResponse
---@field get_event_selectors fun(params: aws.cloudtrail.GetEventSelectorsRequest): aws.cloudtrail.GetEventSelectorsResponse
---@field get_import fun(params: aws.cloudtrail.GetImportRequest): aws.cloudtrail.GetImportResponse
---@field get_insight_selectors fun(params?: aws.cloudtrail.GetInsightSelectorsRequest): aws.cloudtrail.GetInsightSelectorsResponse
---@field get_query_results fun(params: aws.cloudtrail.GetQueryResultsRequest): aws.cloudtrail.GetQueryResultsResponse
---@field get_resource_policy fun(params: aws.cloudtrail.GetResourcePolicyRequest): aws.cloudtrail.GetResourcePolicyResponse
---@field get_trail fun(params: aws.cloudtrail.GetTrailRequest): aws.cloudtrail.GetTrailResponse
---@field get_trail_status fun(params: aws.cloudtrail.GetTrailStatusRequest): aws.cloudtrail.GetTrailStatusResponse
---@field list_channels fun(params?: aws.cloudtrail.ListChannelsRequest): aws.cloudtrail.ListChannelsResponse
---@field list_dashboards fun(params?: aws.cloudtrail.ListDashboardsRequest): aws.cloudtrail.ListDashboardsResponse
---@field list_event_data_stores fun(params?: aws.cloudtrail.ListEventDataStoresRequest): aws.cloudtrail.ListEventDataStoresResponse
---@field list_import_failures aws.cloudtrail.list_import_failures
---@field list_imports aws.cloudtrail.list_imports
---@field list_insights_data aws.cloudtrail.list_insights_data
---@field list_insights_metric_data fun(params: aws.cloudtrail.ListInsightsMetricDataRequest): aws.cloudtrail.ListInsightsMetricDataResponse
---@field list_public_keys aws.cloudtrail.list_public_keys
---@field list_queries fun(params: aws.cloudtrail.ListQueriesRequest): aws.cloudtrail.ListQueriesResponse
---@field list_tags aws.cloudtrail.list_tags
---@field list_trails aws.cloudtrail.list_trails
---@field lookup_events aws.cloudtrail.lookup_events
---@field put_event_configuration fun(params?: aws.cloudtrail.PutEventConfigurationRequest): aws.cloudtrail.PutEventConfigurationResponse # write
---@field put_event_selectors fun(params: aws.cloudtrail.PutEventSelectorsRequest): aws.cloudtrail.PutEventSelectorsResponse # write
---@field put_insight_selectors fun(params: aws.cloudtrail.PutInsightSelectorsRequest): aws.cloudtrail.PutInsightSelectorsResponse # write
---@field put_resource_policy fun(params: aws.cloudtrail.PutResourcePolicyRequest): aws.cloudtrail.PutResourcePolicyResponse # write
---@field register_organization_delegated_admin fun(params: aws.cloudtrail.RegisterOrganizationDelegatedAdminRequest): aws.cloudtrail.RegisterOrganizationDelegatedAdminResponse # write
---@field remove_tags fun(params: aws.cloudtrail.RemoveTagsRequest): aws.cloudtrail.RemoveTagsResponse # write
---@field restore_event_data_store fun(params: aws.cloudtrail.RestoreEventDataStoreRequest): aws.cloudtrail.RestoreEventDataStoreResponse # write
---@field search_sample_queries fun(params: aws.cloudtrail.SearchSampleQueriesRequest): aws.cloudtrail.SearchSampleQueriesResponse
---@field start_dashboard_refresh fun(params: aws.cloudtrail.StartDashboardRefreshRequest): aws.cloudtrail.StartDashboardRefreshResponse # write
---@field start_event_data_store_ingestion fun(params: aws.cloudtrail.StartEventDataStoreIngestionRequest): aws.cloudtrail.StartEventDataStoreIngestionResponse # write
---@field start_import fun(params?: aws.cloudtrail.StartImportRequest): aws.cloudtrail.StartImportResponse # write
---@field start_logging fun(params: aws.cloudtrail.StartLoggingRequest): aws.cloudtrail.StartLoggingResponse # write
---@field start_query fun(params?: aws.cloudtrail.StartQueryRequest): aws.cloudtrail.StartQueryResponse # write
---@field stop_event_data_store_ingestion fun(params: aws.cloudtrail.StopEventDataStoreIngestionRequest): aws.cloudtrail.StopEventDataStoreIngestionResponse # write
---@field stop_import fun(params: aws.cloudtrail.StopImportRequest): aws.cloudtrail.StopImportResponse # write
---@field stop_logging fun(params: aws.cloudtrail.StopLoggingRequest): aws.cloudtrail.StopLoggingResponse # write
---@field update_channel fun(params: aws.cloudtrail.UpdateChannelRequest): aws.cloudtrail.UpdateChannelResponse # write
---@field update_dashboard fun(params: aws.cloudtrail.UpdateDashboardRequest): aws.cloudtrail.UpdateDashboardResponse # write
---@field update_event_data_store fun(params: aws.cloudtrail.UpdateEventDataStoreRequest): aws.cloudtrail.UpdateEventDataStoreResponse # write
---@field update_trail fun(params: aws.cloudtrail.UpdateTrailRequest): aws.cloudtrail.UpdateTrailResponse # write

---@class aws.cloudtrail.list_import_failures
---@overload fun(params: aws.cloudtrail.ListImportFailuresRequest): aws.cloudtrail.ListImportFailuresResponse
---@field pages fun(self: aws.cloudtrail.list_import_failures, params: aws.cloudtrail.ListImportFailuresRequest): fun(): aws.cloudtrail.ListImportFailuresResponse
---@field items fun(self: aws.cloudtrail.list_import_failures, params: aws.cloudtrail.ListImportFailuresRequest): fun(): aws.cloudtrail.ImportFailureListItem

---@class aws.cloudtrail.list_imports
---@overload fun(params?: aws.cloudtrail.ListImportsRequest): aws.cloudtrail.ListImportsResponse
---@field pages fun(self: aws.cloudtrail.list_imports, params?: aws.cloudtrail.ListImportsRequest): fun(): aws.cloudtrail.ListImportsResponse
---@field items fun(self: aws.cloudtrail.list_imports, params?: aws.cloudtrail.ListImportsRequest): fun(): aws.cloudtrail.ImportsListItem

---@class aws.cloudtrail.list_insights_data
---@overload fun(params: aws.cloudtrail.ListInsightsDataRequest): aws.cloudtrail.ListInsightsDataResponse
---@field pages fun(self: aws.cloudtrail.list_insights_data, params: aws.cloudtrail.ListInsightsDataRequest): fun(): aws.cloudtrail.ListInsightsDataResponse
---@field items fun(self: aws.cloudtrail.list_insights_data, params: aws.cloudtrail.ListInsightsDataRequest): fun(): aws.cloudtrail.Event

---@class aws.cloudtrail.list_public_keys
---@overload fun(params?: aws.cloudtrail.ListPublicKeysRequest): aws.cloudtrail.ListPublicKeysResponse
---@field pages fun(self: aws.cloudtrail.list_public_keys, params?: aws.cloudtrail.ListPublicKeysRequest): fun(): aws.cloudtrail.ListPublicKeysResponse
---@field items fun(self: aws.cloudtrail.list_public_keys, params?: aws.cloudtrail.ListPublicKeysRequest): fun(): aws.cloudtrail.PublicKey

---@class aws.cloudtrail.list_tags
---@overload fun(params: aws.cloudtrail.ListTagsRequest): aws.cloudtrail.ListTagsResponse
---@field pages fun(self: aws.cloudtrail.list_tags, params: aws.cloudtrail.ListTagsRequest): fun(): aws.cloudtrail.ListTagsResponse
---@field items fun(self: aws.cloudtrail.list_tags, params: aws.cloudtrail.ListTagsRequest): fun(): aws.cloudtrail.ResourceTag

---@class aws.cloudtrail.list_trails
---@overload fun(params?: aws.cloudtrail.ListTrailsRequest): aws.cloudtrail.ListTrailsResponse
---@field pages fun(self: aws.cloudtrail.list_trails, params?: aws.cloudtrail.ListTrailsRequest): fun(): aws.cloudtrail.ListTrailsResponse
---@field items fun(self: aws.cloudtrail.list_trails, params?: aws.cloudtrail.ListTrailsRequest): fun(): aws.cloudtrail.TrailInfo

---@class aws.cloudtrail.lookup_events
---@overload fun(params?: aws.cloudtrail.LookupEventsRequest): aws.cloudtrail.LookupEventsResponse
---@field pages fun(self: aws.cloudtrail.lookup_events, params?: aws.cloudtrail.LookupEventsRequest): fun(): aws.cloudtrail.LookupEventsResponse
---@field items fun(self: aws.cloudtrail.lookup_events, params?: aws.cloudtrail.LookupEventsRequest): fun(): aws.cloudtrail.Event

---@class aws.cloudtrail.AddTagsRequest
---@field ResourceId string
---@field TagsList aws.cloudtrail.Tag[]

---@class aws.cloudtrail.AddTagsResponse

---@class aws.cloudtrail.AdvancedEventSelector
---@field Name? string
---@field FieldSelectors aws.cloudtrail.AdvancedFieldSelector[]

---@class aws.cloudtrail.AdvancedFieldSelector
---@field Field string
---@field Equals? string[]
---@field StartsWith? string[]
---@field EndsWith? string[]
---@field NotEquals? string[]
---@field NotStartsWith? string[]
---@field NotEndsWith? string[]

---@class aws.cloudtrail.AggregationConfiguration
---@field Templates aws.cloudtrail.Template[]
---@field EventCategory aws.cloudtrail.EventCategoryAggregation

---@alias aws.cloudtrail.BillingMode "EXTENDABLE_RETENTION_PRICING"|"FIXED_RETENTION_PRICING"

---@class aws.cloudtrail.CancelQueryRequest
---@field EventDataStore? string
---@field QueryId string
---@field EventDataStoreOwnerAccountId? string

---@class aws.cloudtrail.CancelQueryResponse
---@field QueryId string
---@field QueryStatus aws.cloudtrail.QueryStatus
---@field EventDataStoreOwnerAccountId string

---@class aws.cloudtrail.Channel
---@field ChannelArn string
---@field Name string

---@class aws.cloudtrail.ContextKeySelector
---@field Type aws.cloudtrail.Type
---@field Equals string[]

---@class aws.cloudtrail.CreateChannelRequest
---@field Name string
---@field Source string
---@field Destinations aws.cloudtrail.Destination[]
---@field Tags? aws.cloudtrail.Tag[]

---@class aws.cloudtrail.CreateChannelResponse
---@field ChannelArn string
---@field Name string
---@field Source string
---@field Destinations aws.cloudtrail.Destination[]
---@field Tags aws.cloudtrail.Tag[]

---@class aws.cloudtrail.CreateDashboardRequest
---@field Name string
---@field RefreshSchedule? aws.cloudtrail.RefreshSchedule
---@field TagsList? aws.cloudtrail.Tag[]
---@field TerminationProtectionEnabled? boolean
---@field Widgets? aws.cloudtrail.RequestWidget[]

---@class aws.cloudtrail.CreateDashboardResponse
---@field DashboardArn string
---@field Name string
---@field Type aws.cloudtrail.DashboardType
---@field Widgets aws.cloudtrail.Widget[]
---@field TagsList aws.cloudtrail.Tag[]
---@field RefreshSchedule aws.cloudtrail.RefreshSchedule
---@field TerminationProtectionEnabled boolean

---@class aws.cloudtrail.CreateEventDataStoreRequest
---@field Name string
---@field AdvancedEventSelectors? aws.cloudtrail.AdvancedEventSelector[]
---@field MultiRegionEnabled? boolean
---@field OrganizationEnabled? boolean
---@field RetentionPeriod? integer
---@field TerminationProtectionEnabled? boolean
---@field TagsList? aws.cloudtrail.Tag[]
---@field KmsKeyId? string
---@field StartIngestion? boolean
---@field BillingMode? aws.cloudtrail.BillingMode

---@class aws.cloudtrail.CreateEventDataStoreResponse
---@field EventDataStoreArn string
---@field Name string
---@field Status aws.cloudtrail.EventDataStoreStatus
---@field AdvancedEventSelectors aws.cloudtrail.AdvancedEventSelector[]
---@field MultiRegionEnabled boolean
---@field OrganizationEnabled boolean
---@field RetentionPeriod integer
---@field TerminationProtectionEnabled boolean
---@field TagsList aws.cloudtrail.Tag[]
---@field CreatedTimestamp aws.Time|string|number
---@field UpdatedTimestamp aws.Time|string|number
---@field KmsKeyId string
---@field BillingMode aws.cloudtrail.BillingMode

---@class aws.cloudtrail.CreateTrailRequest
---@field Name string
---@field S3BucketName string
---@field S3KeyPrefix? string
---@field SnsTopicName? string
---@field IncludeGlobalServiceEvents? boolean
---@field IsMultiRegionTrail? boolean
---@field EnableLogFileValidation? boolean
---@field CloudWatchLogsLogGroupArn? string
---@field CloudWatchLogsRoleArn? string
---@field KmsKeyId? string
---@field IsOrganizationTrail? boolean
---@field TagsList? aws.cloudtrail.Tag[]

---@class aws.cloudtrail.CreateTrailResponse
---@field Name string
---@field S3BucketName string
---@field S3KeyPrefix string
---@field SnsTopicName string
---@field SnsTopicARN string
---@field IncludeGlobalServiceEvents boolean
---@field IsMultiRegionTrail boolean
---@field TrailARN string
---@field LogFileValidationEnabled boolean
---@field CloudWatchLogsLogGroupArn string
---@field CloudWatchLogsRoleArn string
---@field KmsKeyId string
---@field IsOrganizationTrail boolean

---@class aws.cloudtrail.DashboardDetail
---@field DashboardArn string
---@field Type aws.cloudtrail.DashboardType

---@alias aws.cloudtrail.DashboardStatus "CREATING"|"CREATED"|"UPDATING"|"UPDATED"|"DELETING"

---@alias aws.cloudtrail.DashboardType "MANAGED"|"CUSTOM"

---@class aws.cloudtrail.DataResource
---@field Type? string
---@field Values? string[]

---@class aws.cloudtrail.DeleteChannelRequest
---@field Channel string

---@class aws.cloudtrail.DeleteChannelResponse

---@class aws.cloudtrail.DeleteDashboardRequest
---@field DashboardId string

---@class aws.cloudtrail.DeleteDashboardResponse

---@class aws.cloudtrail.DeleteEventDataStoreRequest
---@field EventDataStore string

---@class aws.cloudtrail.DeleteEventDataStoreResponse

---@class aws.cloudtrail.DeleteResourcePolicyRequest
---@field ResourceArn string

---@class aws.cloudtrail.DeleteResourcePolicyResponse

---@class aws.cloudtrail.DeleteTrailRequest
---@field Name string

---@class aws.cloudtrail.DeleteTrailResponse

---@alias aws.cloudtrail.DeliveryStatus "SUCCESS"|"FAILED"|"FAILED_SIGNING_FILE"|"PENDING"|"RESOURCE_NOT_FOUND"|"ACCESS_DENIED"|"ACCESS_DENIED_SIGNING_FILE"|"CANCELLED"|"UNKNOWN"

---@class aws.cloudtrail.DeregisterOrganizationDelegatedAdminRequest
---@field DelegatedAdminAccountId string

---@class aws.cloudtrail.DeregisterOrganizationDelegatedAdminResponse

---@class aws.cloudtrail.DescribeQueryRequest
---@field EventDataStore? string
---@field QueryId? string
---@field QueryAlias? string
---@field RefreshId? string
---@field EventDataStoreOwnerAccountId? string

---@class aws.cloudtrail.DescribeQueryResponse
---@field QueryId string
---@field QueryString string
---@field QueryStatus aws.cloudtrail.QueryStatus
---@field QueryStatistics aws.cloudtrail.QueryStatisticsForDescribeQuery
---@field ErrorMessage string
---@field DeliveryS3Uri string
---@field DeliveryStatus aws.cloudtrail.DeliveryStatus
---@field Prompt string
---@field EventDataStoreOwnerAccountId string

---@class aws.cloudtrail.DescribeTrailsRequest
---@field trailNameList? string[]
---@field includeShadowTrails? boolean

---@class aws.cloudtrail.DescribeTrailsResponse
---@field trailList aws.cloudtrail.Trail[]

---@class aws.cloudtrail.Destination
---@field Type aws.cloudtrail.DestinationType
---@field Location string

---@alias aws.cloudtrail.DestinationType "EVENT_DATA_STORE"|"AWS_SERVICE"

---@class aws.cloudtrail.DisableFederationRequest
---@field EventDataStore string

---@class aws.cloudtrail.DisableFederationResponse
---@field EventDataStoreArn string
---@field FederationStatus aws.cloudtrail.FederationStatus

---@class aws.cloudtrail.EnableFederationRequest
---@field EventDataStore string
---@field FederationRoleArn string

---@class aws.cloudtrail.EnableFederationResponse
---@field EventDataStoreArn string
---@field FederationStatus aws.cloudtrail.FederationStatus
---@field FederationRoleArn string

---@class aws.cloudtrail.Event
---@field EventId string
---@field EventName string
---@field ReadOnly string
---@field AccessKeyId string
---@field EventTime aws.Time|string|number
---@field EventSource string
---@field Username string
---@field Resources aws.cloudtrail.Resource[]
---@field CloudTrailEvent string

---@alias aws.cloudtrail.EventCategory "insight"

---@alias aws.cloudtrail.EventCategoryAggregation "Data"

---@class aws.cloudtrail.EventDataStore
---@field EventDataStoreArn string
---@field Name string
---@field TerminationProtectionEnabled boolean
---@field Status aws.cloudtrail.EventDataStoreStatus
---@field AdvancedEventSelectors aws.cloudtrail.AdvancedEventSelector[]
---@field MultiRegionEnabled boolean
---@field OrganizationEnabled boolean
---@field RetentionPeriod integer
---@field CreatedTimestamp aws.Time|string|number
---@field UpdatedTimestamp aws.Time|string|number

---@alias aws.cloudtrail.EventDataStoreStatus "CREATED"|"ENABLED"|"PENDING_DELETION"|"STARTING_INGESTION"|"STOPPING_INGESTION"|"STOPPED_INGESTION"

---@class aws.cloudtrail.EventSelector
---@field ReadWriteType? aws.cloudtrail.ReadWriteType
---@field IncludeManagementEvents? boolean
---@field DataResources? aws.cloudtrail.DataResource[]
---@field ExcludeManagementEventSources? string[]

---@alias aws.cloudtrail.FederationStatus "ENABLING"|"ENABLED"|"DISABLING"|"DISABLED"

---@class aws.cloudtrail.GenerateQueryRequest
---@field EventDataStores string[]
---@field Prompt string

---@class aws.cloudtrail.GenerateQueryResponse
---@field QueryStatement string
---@field QueryAlias string
---@field EventDataStoreOwnerAccountId string

---@class aws.cloudtrail.GetChannelRequest
---@field Channel string

---@class aws.cloudtrail.GetChannelResponse
---@field ChannelArn string
---@field Name string
---@field Source string
---@field SourceConfig aws.cloudtrail.SourceConfig
---@field Destinations aws.cloudtrail.Destination[]
---@field IngestionStatus aws.cloudtrail.IngestionStatus

---@class aws.cloudtrail.GetDashboardRequest
---@field DashboardId string

---@class aws.cloudtrail.GetDashboardResponse
---@field DashboardArn string
---@field Type aws.cloudtrail.DashboardType
---@field Status aws.cloudtrail.DashboardStatus
---@field Widgets aws.cloudtrail.Widget[]
---@field RefreshSchedule aws.cloudtrail.RefreshSchedule
---@field CreatedTimestamp aws.Time|string|number
---@field UpdatedTimestamp aws.Time|string|number
---@field LastRefreshId string
---@field LastRefreshFailureReason string
---@field TerminationProtectionEnabled boolean

---@class aws.cloudtrail.GetEventConfigurationRequest
---@field TrailName? string
---@field EventDataStore? string

---@class aws.cloudtrail.GetEventConfigurationResponse
---@field TrailARN string
---@field EventDataStoreArn string
---@field MaxEventSize aws.cloudtrail.MaxEventSize
---@field ContextKeySelectors aws.cloudtrail.ContextKeySelector[]
---@field AggregationConfigurations aws.cloudtrail.AggregationConfiguration[]

---@class aws.cloudtrail.GetEventDataStoreRequest
---@field EventDataStore string

---@class aws.cloudtrail.GetEventDataStoreResponse
---@field EventDataStoreArn string
---@field Name string
---@field Status aws.cloudtrail.EventDataStoreStatus
---@field AdvancedEventSelectors aws.cloudtrail.AdvancedEventSelector[]
---@field MultiRegionEnabled boolean
---@field OrganizationEnabled boolean
---@field RetentionPeriod integer
---@field TerminationProtectionEnabled boolean
---@field CreatedTimestamp aws.Time|string|number
---@field UpdatedTimestamp aws.Time|string|number
---@field KmsKeyId string
---@field BillingMode aws.cloudtrail.BillingMode
---@field FederationStatus aws.cloudtrail.FederationStatus
---@field FederationRoleArn string
---@field PartitionKeys aws.cloudtrail.PartitionKey[]

---@class aws.cloudtrail.GetEventSelectorsRequest
---@field TrailName string

---@class aws.cloudtrail.GetEventSelectorsResponse
---@field TrailARN string
---@field EventSelectors aws.cloudtrail.EventSelector[]
---@field AdvancedEventSelectors aws.cloudtrail.AdvancedEventSelector[]

---@class aws.cloudtrail.GetImportRequest
---@field ImportId string

---@class aws.cloudtrail.GetImportResponse
---@field ImportId string
---@field Destinations string[]
---@field ImportSource aws.cloudtrail.ImportSource
---@field StartEventTime aws.Time|string|number
---@field EndEventTime aws.Time|string|number
---@field ImportStatus aws.cloudtrail.ImportStatus
---@field CreatedTimestamp aws.Time|string|number
---@field UpdatedTimestamp aws.Time|string|number
---@field ImportStatistics aws.cloudtrail.ImportStatistics

---@class aws.cloudtrail.GetInsightSelectorsRequest
---@field TrailName? string
---@field EventDataStore? string

---@class aws.cloudtrail.GetInsightSelectorsResponse
---@field TrailARN string
---@field InsightSelectors aws.cloudtrail.InsightSelector[]
---@field EventDataStoreArn string
---@field InsightsDestination string

---@class aws.cloudtrail.GetQueryResultsRequest
---@field EventDataStore? string
---@field QueryId string
---@field NextToken? string
---@field MaxQueryResults? integer
---@field EventDataStoreOwnerAccountId? string

---@class aws.cloudtrail.GetQueryResultsResponse
---@field QueryStatus aws.cloudtrail.QueryStatus
---@field QueryStatistics aws.cloudtrail.QueryStatistics
---@field QueryResultRows table<string, string>[][]
---@field NextToken string
---@field ErrorMessage string

---@class aws.cloudtrail.GetResourcePolicyRequest
---@field ResourceArn string

---@class aws.cloudtrail.GetResourcePolicyResponse
---@field ResourceArn string
---@field ResourcePolicy string
---@field DelegatedAdminResourcePolicy string

---@class aws.cloudtrail.GetTrailRequest
---@field Name string

---@class aws.cloudtrail.GetTrailResponse
---@field Trail aws.cloudtrail.Trail

---@class aws.cloudtrail.GetTrailStatusRequest
---@field Name string

---@class aws.cloudtrail.GetTrailStatusResponse
---@field IsLogging boolean
---@field LatestDeliveryError string
---@field LatestNotificationError string
---@field LatestDeliveryTime aws.Time|string|number
---@field LatestNotificationTime aws.Time|string|number
---@field StartLoggingTime aws.Time|string|number
---@field StopLoggingTime aws.Time|string|number
---@field LatestCloudWatchLogsDeliveryError string
---@field LatestCloudWatchLogsDeliveryTime aws.Time|string|number
---@field LatestDigestDeliveryTime aws.Time|string|number
---@field LatestDigestDeliveryError string
---@field LatestDeliveryAttemptTime string
---@field LatestNotificationAttemptTime string
---@field LatestNotificationAttemptSucceeded string
---@field LatestDeliveryAttemptSucceeded string
---@field TimeLoggingStarted string
---@field TimeLoggingStopped string

---@class aws.cloudtrail.ImportFailureListItem
---@field Location string
---@field Status aws.cloudtrail.ImportFailureStatus
---@field ErrorType string
---@field ErrorMessage string
---@field LastUpdatedTime aws.Time|string|number

---@alias aws.cloudtrail.ImportFailureStatus "FAILED"|"RETRY"|"SUCCEEDED"

---@class aws.cloudtrail.ImportSource
---@field S3 aws.cloudtrail.S3ImportSource

---@class aws.cloudtrail.ImportStatistics
---@field PrefixesFound integer
---@field PrefixesCompleted integer
---@field FilesCompleted integer
---@field EventsCompleted integer
---@field FailedEntries integer

---@alias aws.cloudtrail.ImportStatus "INITIALIZING"|"IN_PROGRESS"|"FAILED"|"STOPPED"|"COMPLETED"

---@class aws.cloudtrail.ImportsListItem
---@field ImportId string
---@field ImportStatus aws.cloudtrail.ImportStatus
---@field Destinations string[]
---@field CreatedTimestamp aws.Time|string|number
---@field UpdatedTimestamp aws.Time|string|number

---@class aws.cloudtrail.IngestionStatus
---@field LatestIngestionSuccessTime aws.Time|string|number
---@field LatestIngestionSuccessEventID string
---@field LatestIngestionErrorCode string
---@field LatestIngestionAttemptTime aws.Time|string|number
---@field LatestIngestionAttemptEventID string

---@class aws.cloudtrail.InsightSelector
---@field InsightType? aws.cloudtrail.InsightType
---@field EventCategories? aws.cloudtrail.SourceEventCategory[]

---@alias aws.cloudtrail.InsightType "ApiCallRateInsight"|"ApiErrorRateInsight"

---@alias aws.cloudtrail.InsightsMetricDataType "FillWithZeros"|"NonZeroData"

---@class aws.cloudtrail.ListChannelsRequest
---@field MaxResults? integer
---@field NextToken? string

---@class aws.cloudtrail.ListChannelsResponse
---@field Channels aws.cloudtrail.Channel[]
---@field NextToken string

---@class aws.cloudtrail.ListDashboardsRequest
---@field NamePrefix? string
---@field Type? aws.cloudtrail.DashboardType
---@field NextToken? string
---@field MaxResults? integer

---@class aws.cloudtrail.ListDashboardsResponse
---@field Dashboards aws.cloudtrail.DashboardDetail[]
---@field NextToken string

---@class aws.cloudtrail.ListEventDataStoresRequest
---@field NextToken? string
---@field MaxResults? integer

---@class aws.cloudtrail.ListEventDataStoresResponse
---@field EventDataStores aws.cloudtrail.EventDataStore[]
---@field NextToken string

---@class aws.cloudtrail.ListImportFailuresRequest
---@field ImportId string
---@field MaxResults? integer
---@field NextToken? string

---@class aws.cloudtrail.ListImportFailuresResponse
---@field Failures aws.cloudtrail.ImportFailureListItem[]
---@field NextToken string

---@class aws.cloudtrail.ListImportsRequest
---@field MaxResults? integer
---@field Destination? string
---@field ImportStatus? aws.cloudtrail.ImportStatus
---@field NextToken? string

---@class aws.cloudtrail.ListImportsResponse
---@field Imports aws.cloudtrail.ImportsListItem[]
---@field NextToken string

---@alias aws.cloudtrail.ListInsightsDataDimensionKey "EventId"|"EventName"|"EventSource"

---@class aws.cloudtrail.ListInsightsDataRequest
---@field InsightSource string
---@field DataType aws.cloudtrail.ListInsightsDataType
---@field Dimensions? table<string, string>
---@field StartTime? aws.Time|string|number
---@field EndTime? aws.Time|string|number
---@field MaxResults? integer
---@field NextToken? string

---@class aws.cloudtrail.ListInsightsDataResponse
---@field Events aws.cloudtrail.Event[]
---@field NextToken string

---@alias aws.cloudtrail.ListInsightsDataType "InsightsEvents"

---@class aws.cloudtrail.ListInsightsMetricDataRequest
---@field TrailName? string
---@field EventSource string
---@field EventName string
---@field InsightType aws.cloudtrail.InsightType
---@field ErrorCode? string
---@field StartTime? aws.Time|string|number
---@field EndTime? aws.Time|string|number
---@field Period? integer
---@field DataType? aws.cloudtrail.InsightsMetricDataType
---@field MaxResults? integer
---@field NextToken? string

---@class aws.cloudtrail.ListInsightsMetricDataResponse
---@field TrailARN string
---@field EventSource string
---@field EventName string
---@field InsightType aws.cloudtrail.InsightType
---@field ErrorCode string
---@field Timestamps (aws.Time|string|number)[]
---@field Values number[]
---@field NextToken string

---@class aws.cloudtrail.ListPublicKeysRequest
---@field StartTime? aws.Time|string|number
---@field EndTime? aws.Time|string|number
---@field NextToken? string

---@class aws.cloudtrail.ListPublicKeysResponse
---@field PublicKeyList aws.cloudtrail.PublicKey[]
---@field NextToken string

---@class aws.cloudtrail.ListQueriesRequest
---@field EventDataStore string
---@field NextToken? string
---@field MaxResults? integer
---@field StartTime? aws.Time|string|number
---@field EndTime? aws.Time|string|number
---@field QueryStatus? aws.cloudtrail.QueryStatus

---@class aws.cloudtrail.ListQueriesResponse
---@field Queries aws.cloudtrail.Query[]
---@field NextToken string

---@class aws.cloudtrail.ListTagsRequest
---@field ResourceIdList string[]
---@field NextToken? string

---@class aws.cloudtrail.ListTagsResponse
---@field ResourceTagList aws.cloudtrail.ResourceTag[]
---@field NextToken string

---@class aws.cloudtrail.ListTrailsRequest
---@field NextToken? string

---@class aws.cloudtrail.ListTrailsResponse
---@field Trails aws.cloudtrail.TrailInfo[]
---@field NextToken string

---@class aws.cloudtrail.LookupAttribute
---@field AttributeKey aws.cloudtrail.LookupAttributeKey
---@field AttributeValue string

---@alias aws.cloudtrail.LookupAttributeKey "EventId"|"EventName"|"ReadOnly"|"Username"|"ResourceType"|"ResourceName"|"EventSource"|"AccessKeyId"

---@class aws.cloudtrail.LookupEventsRequest
---@field LookupAttributes? aws.cloudtrail.LookupAttribute[]
---@field StartTime? aws.Time|string|number
---@field EndTime? aws.Time|string|number
---@field EventCategory? aws.cloudtrail.EventCategory
---@field MaxResults? integer
---@field NextToken? string

---@class aws.cloudtrail.LookupEventsResponse
---@field Events aws.cloudtrail.Event[]
---@field NextToken string

---@alias aws.cloudtrail.MaxEventSize "Standard"|"Large"

---@class aws.cloudtrail.PartitionKey
---@field Name string
---@field Type string

---@class aws.cloudtrail.PublicKey
---@field Value string
---@field ValidityStartTime aws.Time|string|number
---@field ValidityEndTime aws.Time|string|number
---@field Fingerprint string

---@class aws.cloudtrail.PutEventConfigurationRequest
---@field TrailName? string
---@field EventDataStore? string
---@field MaxEventSize? aws.cloudtrail.MaxEventSize
---@field ContextKeySelectors? aws.cloudtrail.ContextKeySelector[]
---@field AggregationConfigurations? aws.cloudtrail.AggregationConfiguration[]

---@class aws.cloudtrail.PutEventConfigurationResponse
---@field TrailARN string
---@field EventDataStoreArn string
---@field MaxEventSize aws.cloudtrail.MaxEventSize
---@field ContextKeySelectors aws.cloudtrail.ContextKeySelector[]
---@field AggregationConfigurations aws.cloudtrail.AggregationConfiguration[]

---@class aws.cloudtrail.PutEventSelectorsRequest
---@field TrailName string
---@field EventSelectors? aws.cloudtrail.EventSelector[]
---@field AdvancedEventSelectors? aws.cloudtrail.AdvancedEventSelector[]

---@class aws.cloudtrail.PutEventSelectorsResponse
---@field TrailARN string
---@field EventSelectors aws.cloudtrail.EventSelector[]
---@field AdvancedEventSelectors aws.cloudtrail.AdvancedEventSelector[]

---@class aws.cloudtrail.PutInsightSelectorsRequest
---@field TrailName? string
---@field InsightSelectors aws.cloudtrail.InsightSelector[]
---@field EventDataStore? string
---@field InsightsDestination? string

---@class aws.cloudtrail.PutInsightSelectorsResponse
---@field TrailARN string
---@field InsightSelectors aws.cloudtrail.InsightSelector[]
---@field EventDataStoreArn string
---@field InsightsDestination string

---@class aws.cloudtrail.PutResourcePolicyRequest
---@field ResourceArn string
---@field ResourcePolicy string

---@class aws.cloudtrail.PutResourcePolicyResponse
---@field ResourceArn string
---@field ResourcePolicy string
---@field DelegatedAdminResourcePolicy string

---@class aws.cloudtrail.Query
---@field QueryId string
---@field QueryStatus aws.cloudtrail.QueryStatus
---@field CreationTime aws.Time|string|number

---@class aws.cloudtrail.QueryStatistics
---@field ResultsCount integer
---@field TotalResultsCount integer
---@field BytesScanned integer

---@class aws.cloudtrail.QueryStatisticsForDescribeQuery
---@field EventsMatched integer
---@field EventsScanned integer
---@field BytesScanned integer
---@field ExecutionTimeInMillis integer
---@field CreationTime aws.Time|string|number

---@alias aws.cloudtrail.QueryStatus "QUEUED"|"RUNNING"|"FINISHED"|"FAILED"|"CANCELLED"|"TIMED_OUT"

---@alias aws.cloudtrail.ReadWriteType "ReadOnly"|"WriteOnly"|"All"

---@class aws.cloudtrail.RefreshSchedule
---@field Frequency? aws.cloudtrail.RefreshScheduleFrequency
---@field Status? aws.cloudtrail.RefreshScheduleStatus
---@field TimeOfDay? string

---@class aws.cloudtrail.RefreshScheduleFrequency
---@field Unit? aws.cloudtrail.RefreshScheduleFrequencyUnit
---@field Value? integer

---@alias aws.cloudtrail.RefreshScheduleFrequencyUnit "HOURS"|"DAYS"

---@alias aws.cloudtrail.RefreshScheduleStatus "ENABLED"|"DISABLED"

---@class aws.cloudtrail.RegisterOrganizationDelegatedAdminRequest
---@field MemberAccountId string

---@class aws.cloudtrail.RegisterOrganizationDelegatedAdminResponse

---@class aws.cloudtrail.RemoveTagsRequest
---@field ResourceId string
---@field TagsList aws.cloudtrail.Tag[]

---@class aws.cloudtrail.RemoveTagsResponse

---@class aws.cloudtrail.RequestWidget
---@field QueryStatement string
---@field QueryParameters? string[]
---@field ViewProperties table<string, string>

---@class aws.cloudtrail.Resource
---@field ResourceType string
---@field ResourceName string

---@class aws.cloudtrail.ResourceTag
---@field ResourceId string
---@field TagsList aws.cloudtrail.Tag[]

---@class aws.cloudtrail.RestoreEventDataStoreRequest
---@field EventDataStore string

---@class aws.cloudtrail.RestoreEventDataStoreResponse
---@field EventDataStoreArn string
---@field Name string
---@field Status aws.cloudtrail.EventDataStoreStatus
---@field AdvancedEventSelectors aws.cloudtrail.AdvancedEventSelector[]
---@field MultiRegionEnabled boolean
---@field OrganizationEnabled boolean
---@field RetentionPeriod integer
---@field TerminationProtectionEnabled boolean
---@field CreatedTimestamp aws.Time|string|number
---@field UpdatedTimestamp aws.Time|string|number
---@field KmsKeyId string
---@field BillingMode aws.cloudtrail.BillingMode

---@class aws.cloudtrail.S3ImportSource
---@field S3LocationUri string
---@field S3BucketRegion string
---@field S3BucketAccessRoleArn string

---@class aws.cloudtrail.SearchSampleQueriesRequest
---@field SearchPhrase string
---@field MaxResults? integer
---@field NextToken? string

---@class aws.cloudtrail.SearchSampleQueriesResponse
---@field SearchResults aws.cloudtrail.SearchSampleQueriesSearchResult[]
---@field NextToken string

---@class aws.cloudtrail.SearchSampleQueriesSearchResult
---@field Name string
---@field Description string
---@field SQL string
---@field Relevance number

---@class aws.cloudtrail.SourceConfig
---@field ApplyToAllRegions boolean
---@field AdvancedEventSelectors aws.cloudtrail.AdvancedEventSelector[]

---@alias aws.cloudtrail.SourceEventCategory "Management"|"Data"

---@class aws.cloudtrail.StartDashboardRefreshRequest
---@field DashboardId string
---@field QueryParameterValues? table<string, string>

---@class aws.cloudtrail.StartDashboardRefreshResponse
---@field RefreshId string

---@class aws.cloudtrail.StartEventDataStoreIngestionRequest
---@field EventDataStore string

---@class aws.cloudtrail.StartEventDataStoreIngestionResponse

---@class aws.cloudtrail.StartImportRequest
---@field Destinations? string[]
---@field ImportSource? aws.cloudtrail.ImportSource
---@field StartEventTime? aws.Time|string|number
---@field EndEventTime? aws.Time|string|number
---@field ImportId? string

---@class aws.cloudtrail.StartImportResponse
---@field ImportId string
---@field Destinations string[]
---@field ImportSource aws.cloudtrail.ImportSource
---@field StartEventTime aws.Time|string|number
---@field EndEventTime aws.Time|string|number
---@field ImportStatus aws.cloudtrail.ImportStatus
---@field CreatedTimestamp aws.Time|string|number
---@field UpdatedTimestamp aws.Time|string|number

---@class aws.cloudtrail.StartLoggingRequest
---@field Name string

---@class aws.cloudtrail.StartLoggingResponse

---@class aws.cloudtrail.StartQueryRequest
---@field QueryStatement? string
---@field DeliveryS3Uri? string
---@field QueryAlias? string
---@field QueryParameters? string[]
---@field EventDataStoreOwnerAccountId? string

---@class aws.cloudtrail.StartQueryResponse
---@field QueryId string
---@field EventDataStoreOwnerAccountId string

---@class aws.cloudtrail.StopEventDataStoreIngestionRequest
---@field EventDataStore string

---@class aws.cloudtrail.StopEventDataStoreIngestionResponse

---@class aws.cloudtrail.StopImportRequest
---@field ImportId string

---@class aws.cloudtrail.StopImportResponse
---@field ImportId string
---@field ImportSource aws.cloudtrail.ImportSource
---@field Destinations string[]
---@field ImportStatus aws.cloudtrail.ImportStatus
---@field CreatedTimestamp aws.Time|string|number
---@field UpdatedTimestamp aws.Time|string|number
---@field StartEventTime aws.Time|string|number
---@field EndEventTime aws.Time|string|number
---@field ImportStatistics aws.cloudtrail.ImportStatistics

---@class aws.cloudtrail.StopLoggingRequest
---@field Name string

---@class aws.cloudtrail.StopLoggingResponse

---@class aws.cloudtrail.Tag
---@field Key string
---@field Value? string

---@alias aws.cloudtrail.Template "API_ACTIVITY"|"RESOURCE_ACCESS"|"USER_ACTIONS"

---@class aws.cloudtrail.Trail
---@field Name string
---@field S3BucketName string
---@field S3KeyPrefix string
---@field SnsTopicName string
---@field SnsTopicARN string
---@field IncludeGlobalServiceEvents boolean
---@field IsMultiRegionTrail boolean
---@field HomeRegion string
---@field TrailARN string
---@field LogFileValidationEnabled boolean
---@field CloudWatchLogsLogGroupArn string
---@field CloudWatchLogsRoleArn string
---@field KmsKeyId string
---@field HasCustomEventSelectors boolean
---@field HasInsightSelectors boolean
---@field IsOrganizationTrail boolean

---@class aws.cloudtrail.TrailInfo
---@field TrailARN string
---@field Name string
---@field HomeRegion string

---@alias aws.cloudtrail.Type "TagContext"|"RequestContext"

---@class aws.cloudtrail.UpdateChannelRequest
---@field Channel string
---@field Destinations? aws.cloudtrail.Destination[]
---@field Name? string

---@class aws.cloudtrail.UpdateChannelResponse
---@field ChannelArn string
---@field Name string
---@field Source string
---@field Destinations aws.cloudtrail.Destination[]

---@class aws.cloudtrail.UpdateDashboardRequest
---@field DashboardId string
---@field Widgets? aws.cloudtrail.RequestWidget[]
---@field RefreshSchedule? aws.cloudtrail.RefreshSchedule
---@field TerminationProtectionEnabled? boolean

---@class aws.cloudtrail.UpdateDashboardResponse
---@field DashboardArn string
---@field Name string
---@field Type aws.cloudtrail.DashboardType
---@field Widgets aws.cloudtrail.Widget[]
---@field RefreshSchedule aws.cloudtrail.RefreshSchedule
---@field TerminationProtectionEnabled boolean
---@field CreatedTimestamp aws.Time|string|number
---@field UpdatedTimestamp aws.Time|string|number

---@class aws.cloudtrail.UpdateEventDataStoreRequest
---@field EventDataStore string
---@field Name? string
---@field AdvancedEventSelectors? aws.cloudtrail.AdvancedEventSelector[]
---@field MultiRegionEnabled? boolean
---@field OrganizationEnabled? boolean
---@field RetentionPeriod? integer
---@field TerminationProtectionEnabled? boolean
---@field KmsKeyId? string
---@field BillingMode? aws.cloudtrail.BillingMode

---@class aws.cloudtrail.UpdateEventDataStoreResponse
---@field EventDataStoreArn string
---@field Name string
---@field Status aws.cloudtrail.EventDataStoreStatus
---@field AdvancedEventSelectors aws.cloudtrail.AdvancedEventSelector[]
---@field MultiRegionEnabled boolean
---@field OrganizationEnabled boolean
---@field RetentionPeriod integer
---@field TerminationProtectionEnabled boolean
---@field CreatedTimestamp aws.Time|string|number
---@field UpdatedTimestamp aws.Time|string|number
---@field KmsKeyId string
---@field BillingMode aws.cloudtrail.BillingMode
---@field FederationStatus aws.cloudtrail.FederationStatus
---@field FederationRoleArn string

---@class aws.cloudtrail.UpdateTrailRequest
---@field Name string
---@field S3BucketName? string
---@field S3KeyPrefix? string
---@field SnsTopicName? string
---@field IncludeGlobalServiceEvents? boolean
---@field IsMultiRegionTrail? boolean
---@field EnableLogFileValidation? boolean
---@field CloudWatchLogsLogGroupArn? string
---@field CloudWatchLogsRoleArn? string
---@field KmsKeyId? string
---@field IsOrganizationTrail? boolean

---@class aws.cloudtrail.UpdateTrailResponse
---@field Name string
---@field S3BucketName string
---@field S3KeyPrefix string
---@field SnsTopicName string
---@field SnsTopicARN string
---@field IncludeGlobalServiceEvents boolean
---@field IsMultiRegionTrail boolean
---@field TrailARN string
---@field LogFileValidationEnabled boolean
---@field CloudWatchLogsLogGroupArn string
---@field CloudWatchLogsRoleArn string
---@field KmsKeyId string
---@field IsOrganizationTrail boolean

---@class aws.cloudtrail.Widget
---@field QueryAlias string
---@field QueryStatement string
---@field QueryParameters string[]
---@field ViewProperties table<string, string>

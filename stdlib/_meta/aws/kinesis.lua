---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field kinesis aws.kinesis

---@class aws.kinesis
---@field add_tags_to_stream fun(params: aws.kinesis.AddTagsToStreamInput): {} # write
---@field create_stream fun(params: aws.kinesis.CreateStreamInput): {} # write
---@field decrease_stream_retention_period fun(params: aws.kinesis.DecreaseStreamRetentionPeriodInput): {} # write
---@field delete_resource_policy fun(params: aws.kinesis.DeleteResourcePolicyInput): {} # write
---@field delete_stream fun(params?: aws.kinesis.DeleteStreamInput): {} # write
---@field deregister_stream_consumer fun(params?: aws.kinesis.DeregisterStreamConsumerInput): {} # write
---@field describe_account_settings fun(params?: aws.kinesis.DescribeAccountSettingsInput): aws.kinesis.DescribeAccountSettingsOutput
---@field describe_limits fun(params?: aws.kinesis.DescribeLimitsInput): aws.kinesis.DescribeLimitsOutput
---@field describe_stream aws.kinesis.describe_stream
---@field describe_stream_consumer fun(params?: aws.kinesis.DescribeStreamConsumerInput): aws.kinesis.DescribeStreamConsumerOutput
---@field describe_stream_summary fun(params?: aws.kinesis.DescribeStreamSummaryInput): aws.kinesis.DescribeStreamSummaryOutput
---@field disable_enhanced_monitoring fun(params: aws.kinesis.DisableEnhancedMonitoringInput): aws.kinesis.EnhancedMonitoringOutput # write
---@field enable_enhanced_monitoring fun(params: aws.kinesis.EnableEnhancedMonitoringInput): aws.kinesis.EnhancedMonitoringOutput # write
---@field get_records fun(params: aws.kinesis.GetRecordsInput): aws.kinesis.GetRecordsOutput
---@field get_resource_policy fun(params: aws.kinesis.GetResourcePolicyInput): aws.kinesis.GetResourcePolicyOutput
---@field get_shard_iterator fun(params: aws.kinesis.GetShardIteratorInput): aws.kinesis.GetShardIteratorOutput
---@field increase_stream_retention_period fun(params: aws.kinesis.IncreaseStreamRetentionPeriodInput): {} # write
---@field list_shards aws.kinesis.list_shards
---@field list_stream_consumers aws.kinesis.list_stream_consumers
---@field list_streams aws.kinesis.list_streams
---@field list_tags_for_resource fun(params: aws.kinesis.ListTagsForResourceInput): aws.kinesis.ListTagsForResourceOutput
---@field list_tags_for_stream fun(params?: aws.kinesis.ListTagsForStreamInput): aws.kinesis.ListTagsForStreamOutput
---@field merge_shards fun(params: aws.kinesis.MergeShardsInput): {} # write
---@field put_record fun(params: aws.kinesis.PutRecordInput): aws.kinesis.PutRecordOutput # write
---@field put_records fun(params: aws.kinesis.PutRecordsInput): aws.kinesis.PutRecordsOutput # write
---@field put_resource_policy fun(params: aws.kinesis.PutResourcePolicyInput): {} # write
---@field register_stream_consumer fun(params: aws.kinesis.RegisterStreamConsumerInput): aws.kinesis.RegisterStreamConsumerOutput # write
---@field remove_tags_from_stream fun(params: aws.kinesis.RemoveTagsFromStreamInput): {} # write
---@field split_shard fun(params: aws.kinesis.SplitShardInput): {} # write
---@field start_stream_encryption fun(params: aws.kinesis.StartStreamEncryptionInput): {} # write
---@field stop_stream_encryption fun(params: aws.kinesis.StopStreamEncryptionInput): {} # write
---@field subscribe_to_shard fun(params: aws.kinesis.SubscribeToShardInput): aws.kinesis.SubscribeToShardOutput # write
---@field tag_resource fun(params: aws.kinesis.TagResourceInput): {} # write
---@field untag_resource fun(params: aws.kinesis.UntagResourceInput): {} # write
---@field update_account_settings fun(params: aws.kinesis.UpdateAccountSettingsInput): aws.kinesis.UpdateAccountSettingsOutput # write
---@field update_max_record_size fun(params: aws.kinesis.UpdateMaxRecordSizeInput): {} # write
---@field update_shard_count fun(params: aws.kinesis.UpdateShardCountInput): aws.kinesis.UpdateShardCountOutput # write
---@field update_stream_mode fun(params: aws.kinesis.UpdateStreamModeInput): {} # write
---@field update_stream_warm_throughput fun(params: aws.kinesis.UpdateStreamWarmThroughputInput): aws.kinesis.UpdateStreamWarmThroughputOutput # write

---@class aws.kinesis.describe_stream
---@overload fun(params?: aws.kinesis.DescribeStreamInput): aws.kinesis.DescribeStreamOutput
---@field pages fun(self: aws.kinesis.describe_stream, params?: aws.kinesis.DescribeStreamInput): fun(): aws.kinesis.DescribeStreamOutput
---@field items fun(self: aws.kinesis.describe_stream, params?: aws.kinesis.DescribeStreamInput): fun(): aws.kinesis.Shard

---@class aws.kinesis.list_shards
---@overload fun(params?: aws.kinesis.ListShardsInput): aws.kinesis.ListShardsOutput
---@field pages fun(self: aws.kinesis.list_shards, params?: aws.kinesis.ListShardsInput): fun(): aws.kinesis.ListShardsOutput
---@field items fun(self: aws.kinesis.list_shards, params?: aws.kinesis.ListShardsInput): fun(): aws.kinesis.Shard

---@class aws.kinesis.list_stream_consumers
---@overload fun(params: aws.kinesis.ListStreamConsumersInput): aws.kinesis.ListStreamConsumersOutput
---@field pages fun(self: aws.kinesis.list_stream_consumers, params: aws.kinesis.ListStreamConsumersInput): fun(): aws.kinesis.ListStreamConsumersOutput
---@field items fun(self: aws.kinesis.list_stream_consumers, params: aws.kinesis.ListStreamConsumersInput): fun(): aws.kinesis.Consumer

---@class aws.kinesis.list_streams
---@overload fun(params?: aws.kinesis.ListStreamsInput): aws.kinesis.ListStreamsOutput
---@field pages fun(self: aws.kinesis.list_streams, params?: aws.kinesis.ListStreamsInput): fun(): aws.kinesis.ListStreamsOutput
---@field items fun(self: aws.kinesis.list_streams, params?: aws.kinesis.ListStreamsInput): fun(): string|aws.kinesis.StreamSummary

---@class aws.kinesis.AddTagsToStreamInput
---@field StreamName? string
---@field Tags table<string, string>
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.ChildShard
---@field ShardId string
---@field ParentShards string[]
---@field HashKeyRange aws.kinesis.HashKeyRange

---@class aws.kinesis.Consumer
---@field ConsumerName string
---@field ConsumerARN string
---@field ConsumerStatus aws.kinesis.ConsumerStatus
---@field ConsumerCreationTimestamp aws.Time|string|number

---@class aws.kinesis.ConsumerDescription
---@field ConsumerName string
---@field ConsumerARN string
---@field ConsumerStatus aws.kinesis.ConsumerStatus
---@field ConsumerCreationTimestamp aws.Time|string|number
---@field StreamARN string

---@alias aws.kinesis.ConsumerStatus "CREATING"|"DELETING"|"ACTIVE"

---@class aws.kinesis.CreateStreamInput
---@field StreamName string
---@field ShardCount? integer
---@field StreamModeDetails? aws.kinesis.StreamModeDetails
---@field Tags? table<string, string>
---@field WarmThroughputMiBps? integer
---@field MaxRecordSizeInKiB? integer

---@class aws.kinesis.DecreaseStreamRetentionPeriodInput
---@field StreamName? string
---@field RetentionPeriodHours integer
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.DeleteResourcePolicyInput
---@field ResourceARN string
---@field StreamId? string

---@class aws.kinesis.DeleteStreamInput
---@field StreamName? string
---@field EnforceConsumerDeletion? boolean
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.DeregisterStreamConsumerInput
---@field StreamARN? string
---@field ConsumerName? string
---@field ConsumerARN? string
---@field StreamId? string

---@class aws.kinesis.DescribeAccountSettingsInput

---@class aws.kinesis.DescribeAccountSettingsOutput
---@field MinimumThroughputBillingCommitment aws.kinesis.MinimumThroughputBillingCommitmentOutput

---@class aws.kinesis.DescribeLimitsInput

---@class aws.kinesis.DescribeLimitsOutput
---@field ShardLimit integer
---@field OpenShardCount integer
---@field OnDemandStreamCount integer
---@field OnDemandStreamCountLimit integer

---@class aws.kinesis.DescribeStreamConsumerInput
---@field StreamARN? string
---@field ConsumerName? string
---@field ConsumerARN? string
---@field StreamId? string

---@class aws.kinesis.DescribeStreamConsumerOutput
---@field ConsumerDescription aws.kinesis.ConsumerDescription

---@class aws.kinesis.DescribeStreamInput
---@field StreamName? string
---@field Limit? integer
---@field ExclusiveStartShardId? string
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.DescribeStreamOutput
---@field StreamDescription aws.kinesis.StreamDescription

---@class aws.kinesis.DescribeStreamSummaryInput
---@field StreamName? string
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.DescribeStreamSummaryOutput
---@field StreamDescriptionSummary aws.kinesis.StreamDescriptionSummary

---@class aws.kinesis.DisableEnhancedMonitoringInput
---@field StreamName? string
---@field ShardLevelMetrics aws.kinesis.MetricsName[]
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.EnableEnhancedMonitoringInput
---@field StreamName? string
---@field ShardLevelMetrics aws.kinesis.MetricsName[]
---@field StreamARN? string
---@field StreamId? string

---@alias aws.kinesis.EncryptionType "NONE"|"KMS"

---@class aws.kinesis.EnhancedMetrics
---@field ShardLevelMetrics aws.kinesis.MetricsName[]

---@class aws.kinesis.EnhancedMonitoringOutput
---@field StreamName string
---@field CurrentShardLevelMetrics aws.kinesis.MetricsName[]
---@field DesiredShardLevelMetrics aws.kinesis.MetricsName[]
---@field StreamARN string

---@class aws.kinesis.GetRecordsInput
---@field ShardIterator string
---@field Limit? integer
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.GetRecordsOutput
---@field Records aws.kinesis.Record[]
---@field NextShardIterator string
---@field MillisBehindLatest integer
---@field ChildShards aws.kinesis.ChildShard[]

---@class aws.kinesis.GetResourcePolicyInput
---@field ResourceARN string
---@field StreamId? string

---@class aws.kinesis.GetResourcePolicyOutput
---@field Policy string

---@class aws.kinesis.GetShardIteratorInput
---@field StreamName? string
---@field ShardId string
---@field ShardIteratorType aws.kinesis.ShardIteratorType
---@field StartingSequenceNumber? string
---@field Timestamp? aws.Time|string|number
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.GetShardIteratorOutput
---@field ShardIterator string

---@class aws.kinesis.HashKeyRange
---@field StartingHashKey string
---@field EndingHashKey string

---@class aws.kinesis.IncreaseStreamRetentionPeriodInput
---@field StreamName? string
---@field RetentionPeriodHours integer
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.InternalFailureException
---@field message string

---@class aws.kinesis.KMSAccessDeniedException
---@field message string

---@class aws.kinesis.KMSDisabledException
---@field message string

---@class aws.kinesis.KMSInvalidStateException
---@field message string

---@class aws.kinesis.KMSNotFoundException
---@field message string

---@class aws.kinesis.KMSOptInRequired
---@field message string

---@class aws.kinesis.KMSThrottlingException
---@field message string

---@class aws.kinesis.ListShardsInput
---@field StreamName? string
---@field NextToken? string
---@field ExclusiveStartShardId? string
---@field MaxResults? integer
---@field StreamCreationTimestamp? aws.Time|string|number
---@field ShardFilter? aws.kinesis.ShardFilter
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.ListShardsOutput
---@field Shards aws.kinesis.Shard[]
---@field NextToken string

---@class aws.kinesis.ListStreamConsumersInput
---@field StreamARN string
---@field NextToken? string
---@field MaxResults? integer
---@field StreamCreationTimestamp? aws.Time|string|number
---@field StreamId? string

---@class aws.kinesis.ListStreamConsumersOutput
---@field Consumers aws.kinesis.Consumer[]
---@field NextToken string

---@class aws.kinesis.ListStreamsInput
---@field Limit? integer
---@field ExclusiveStartStreamName? string
---@field NextToken? string

---@class aws.kinesis.ListStreamsOutput
---@field StreamNames string[]
---@field HasMoreStreams boolean
---@field NextToken string
---@field StreamSummaries aws.kinesis.StreamSummary[]

---@class aws.kinesis.ListTagsForResourceInput
---@field ResourceARN string
---@field StreamId? string

---@class aws.kinesis.ListTagsForResourceOutput
---@field Tags aws.kinesis.Tag[]

---@class aws.kinesis.ListTagsForStreamInput
---@field StreamName? string
---@field ExclusiveStartTagKey? string
---@field Limit? integer
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.ListTagsForStreamOutput
---@field Tags aws.kinesis.Tag[]
---@field HasMoreTags boolean

---@class aws.kinesis.MergeShardsInput
---@field StreamName? string
---@field ShardToMerge string
---@field AdjacentShardToMerge string
---@field StreamARN? string
---@field StreamId? string

---@alias aws.kinesis.MetricsName "IncomingBytes"|"IncomingRecords"|"OutgoingBytes"|"OutgoingRecords"|"WriteProvisionedThroughputExceeded"|"ReadProvisionedThroughputExceeded"|"IteratorAgeMilliseconds"|"ALL"

---@class aws.kinesis.MinimumThroughputBillingCommitmentInput
---@field Status aws.kinesis.MinimumThroughputBillingCommitmentInputStatus

---@alias aws.kinesis.MinimumThroughputBillingCommitmentInputStatus "ENABLED"|"DISABLED"

---@class aws.kinesis.MinimumThroughputBillingCommitmentOutput
---@field Status aws.kinesis.MinimumThroughputBillingCommitmentOutputStatus
---@field StartedAt aws.Time|string|number
---@field EndedAt aws.Time|string|number
---@field EarliestAllowedEndAt aws.Time|string|number

---@alias aws.kinesis.MinimumThroughputBillingCommitmentOutputStatus "ENABLED"|"DISABLED"|"ENABLED_UNTIL_EARLIEST_ALLOWED_END"

---@class aws.kinesis.PutRecordInput
---@field StreamName? string
---@field Data string
---@field PartitionKey string
---@field ExplicitHashKey? string
---@field SequenceNumberForOrdering? string
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.PutRecordOutput
---@field ShardId string
---@field SequenceNumber string
---@field EncryptionType aws.kinesis.EncryptionType

---@class aws.kinesis.PutRecordsInput
---@field Records aws.kinesis.PutRecordsRequestEntry[]
---@field StreamName? string
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.PutRecordsOutput
---@field FailedRecordCount integer
---@field Records aws.kinesis.PutRecordsResultEntry[]
---@field EncryptionType aws.kinesis.EncryptionType

---@class aws.kinesis.PutRecordsRequestEntry
---@field Data string
---@field ExplicitHashKey? string
---@field PartitionKey string

---@class aws.kinesis.PutRecordsResultEntry
---@field SequenceNumber string
---@field ShardId string
---@field ErrorCode string
---@field ErrorMessage string

---@class aws.kinesis.PutResourcePolicyInput
---@field ResourceARN string
---@field StreamId? string
---@field Policy string

---@class aws.kinesis.Record
---@field SequenceNumber string
---@field ApproximateArrivalTimestamp aws.Time|string|number
---@field Data string
---@field PartitionKey string
---@field EncryptionType aws.kinesis.EncryptionType

---@class aws.kinesis.RegisterStreamConsumerInput
---@field StreamARN string
---@field ConsumerName string
---@field StreamId? string
---@field Tags? table<string, string>

---@class aws.kinesis.RegisterStreamConsumerOutput
---@field Consumer aws.kinesis.Consumer

---@class aws.kinesis.RemoveTagsFromStreamInput
---@field StreamName? string
---@field TagKeys string[]
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.ResourceInUseException
---@field message string

---@class aws.kinesis.ResourceNotFoundException
---@field message string

---@alias aws.kinesis.ScalingType "UNIFORM_SCALING"

---@class aws.kinesis.SequenceNumberRange
---@field StartingSequenceNumber string
---@field EndingSequenceNumber string

---@class aws.kinesis.Shard
---@field ShardId string
---@field ParentShardId string
---@field AdjacentParentShardId string
---@field HashKeyRange aws.kinesis.HashKeyRange
---@field SequenceNumberRange aws.kinesis.SequenceNumberRange

---@class aws.kinesis.ShardFilter
---@field Type aws.kinesis.ShardFilterType
---@field ShardId? string
---@field Timestamp? aws.Time|string|number

---@alias aws.kinesis.ShardFilterType "AFTER_SHARD_ID"|"AT_TRIM_HORIZON"|"FROM_TRIM_HORIZON"|"AT_LATEST"|"AT_TIMESTAMP"|"FROM_TIMESTAMP"

---@alias aws.kinesis.ShardIteratorType "AT_SEQUENCE_NUMBER"|"AFTER_SEQUENCE_NUMBER"|"TRIM_HORIZON"|"LATEST"|"AT_TIMESTAMP"

---@class aws.kinesis.SplitShardInput
---@field StreamName? string
---@field ShardToSplit string
---@field NewStartingHashKey string
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.StartStreamEncryptionInput
---@field StreamName? string
---@field EncryptionType aws.kinesis.EncryptionType
---@field KeyId string
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.StartingPosition
---@field Type aws.kinesis.ShardIteratorType
---@field SequenceNumber? string
---@field Timestamp? aws.Time|string|number

---@class aws.kinesis.StopStreamEncryptionInput
---@field StreamName? string
---@field EncryptionType aws.kinesis.EncryptionType
---@field KeyId string
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.StreamDescription
---@field StreamName string
---@field StreamARN string
---@field StreamStatus aws.kinesis.StreamStatus
---@field StreamModeDetails aws.kinesis.StreamModeDetails
---@field Shards aws.kinesis.Shard[]
---@field HasMoreShards boolean
---@field RetentionPeriodHours integer
---@field StreamCreationTimestamp aws.Time|string|number
---@field EnhancedMonitoring aws.kinesis.EnhancedMetrics[]
---@field EncryptionType aws.kinesis.EncryptionType
---@field KeyId string

---@class aws.kinesis.StreamDescriptionSummary
---@field StreamName string
---@field StreamARN string
---@field StreamId string
---@field StreamStatus aws.kinesis.StreamStatus
---@field StreamModeDetails aws.kinesis.StreamModeDetails
---@field RetentionPeriodHours integer
---@field StreamCreationTimestamp aws.Time|string|number
---@field EnhancedMonitoring aws.kinesis.EnhancedMetrics[]
---@field EncryptionType aws.kinesis.EncryptionType
---@field KeyId string
---@field OpenShardCount integer
---@field ConsumerCount integer
---@field WarmThroughput aws.kinesis.WarmThroughputObject
---@field MaxRecordSizeInKiB integer

---@alias aws.kinesis.StreamMode "PROVISIONED"|"ON_DEMAND"

---@class aws.kinesis.StreamModeDetails
---@field StreamMode aws.kinesis.StreamMode

---@alias aws.kinesis.StreamStatus "CREATING"|"DELETING"|"ACTIVE"|"UPDATING"

---@class aws.kinesis.StreamSummary
---@field StreamName string
---@field StreamARN string
---@field StreamStatus aws.kinesis.StreamStatus
---@field StreamModeDetails aws.kinesis.StreamModeDetails
---@field StreamCreationTimestamp aws.Time|string|number

---@class aws.kinesis.SubscribeToShardEvent
---@field Records aws.kinesis.Record[]
---@field ContinuationSequenceNumber string
---@field MillisBehindLatest integer
---@field ChildShards aws.kinesis.ChildShard[]

---@class aws.kinesis.SubscribeToShardInput
---@field ConsumerARN string
---@field StreamId? string
---@field ShardId string
---@field StartingPosition aws.kinesis.StartingPosition

---@class aws.kinesis.SubscribeToShardOutput
---@field EventStream aws.EventStream

---@class aws.kinesis.Tag
---@field Key string
---@field Value string

---@class aws.kinesis.TagResourceInput
---@field Tags table<string, string>
---@field ResourceARN string
---@field StreamId? string

---@class aws.kinesis.UntagResourceInput
---@field TagKeys string[]
---@field ResourceARN string
---@field StreamId? string

---@class aws.kinesis.UpdateAccountSettingsInput
---@field MinimumThroughputBillingCommitment aws.kinesis.MinimumThroughputBillingCommitmentInput

---@class aws.kinesis.UpdateAccountSettingsOutput
---@field MinimumThroughputBillingCommitment aws.kinesis.MinimumThroughputBillingCommitmentOutput

---@class aws.kinesis.UpdateMaxRecordSizeInput
---@field StreamARN? string
---@field StreamId? string
---@field MaxRecordSizeInKiB integer

---@class aws.kinesis.UpdateShardCountInput
---@field StreamName? string
---@field TargetShardCount integer
---@field ScalingType aws.kinesis.ScalingType
---@field StreamARN? string
---@field StreamId? string

---@class aws.kinesis.UpdateShardCountOutput
---@field StreamName string
---@field CurrentShardCount integer
---@field TargetShardCount integer
---@field StreamARN string

---@class aws.kinesis.UpdateStreamModeInput
---@field StreamARN string
---@field StreamId? string
---@field StreamModeDetails aws.kinesis.StreamModeDetails
---@field WarmThroughputMiBps? integer

---@class aws.kinesis.UpdateStreamWarmThroughputInput
---@field StreamARN? string
---@field StreamName? string
---@field StreamId? string
---@field WarmThroughputMiBps integer

---@class aws.kinesis.UpdateStreamWarmThroughputOutput
---@field StreamARN string
---@field StreamName string
---@field WarmThroughput aws.kinesis.WarmThroughputObject

---@class aws.kinesis.WarmThroughputObject
---@field TargetMiBps integer
---@field CurrentMiBps integer

---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field firehose aws.firehose

---@class aws.firehose
---@field create_delivery_stream fun(params: aws.firehose.CreateDeliveryStreamInput): aws.firehose.CreateDeliveryStreamOutput # write
---@field delete_delivery_stream fun(params: aws.firehose.DeleteDeliveryStreamInput): aws.firehose.DeleteDeliveryStreamOutput # write
---@field describe_delivery_stream fun(params: aws.firehose.DescribeDeliveryStreamInput): aws.firehose.DescribeDeliveryStreamOutput
---@field list_delivery_streams fun(params?: aws.firehose.ListDeliveryStreamsInput): aws.firehose.ListDeliveryStreamsOutput
---@field list_tags_for_delivery_stream fun(params: aws.firehose.ListTagsForDeliveryStreamInput): aws.firehose.ListTagsForDeliveryStreamOutput
---@field put_record fun(params: aws.firehose.PutRecordInput): aws.firehose.PutRecordOutput # write
---@field put_record_batch fun(params: aws.firehose.PutRecordBatchInput): aws.firehose.PutRecordBatchOutput # write
---@field start_delivery_stream_encryption fun(params: aws.firehose.StartDeliveryStreamEncryptionInput): aws.firehose.StartDeliveryStreamEncryptionOutput # write
---@field stop_delivery_stream_encryption fun(params: aws.firehose.StopDeliveryStreamEncryptionInput): aws.firehose.StopDeliveryStreamEncryptionOutput # write
---@field tag_delivery_stream fun(params: aws.firehose.TagDeliveryStreamInput): aws.firehose.TagDeliveryStreamOutput # write
---@field untag_delivery_stream fun(params: aws.firehose.UntagDeliveryStreamInput): aws.firehose.UntagDeliveryStreamOutput # write
---@field update_destination fun(params: aws.firehose.UpdateDestinationInput): aws.firehose.UpdateDestinationOutput # write

---@class aws.firehose.AmazonOpenSearchServerlessBufferingHints
---@field IntervalInSeconds? integer
---@field SizeInMBs? integer

---@class aws.firehose.AmazonOpenSearchServerlessDestinationConfiguration
---@field RoleARN string
---@field CollectionEndpoint? string
---@field IndexName string
---@field BufferingHints? aws.firehose.AmazonOpenSearchServerlessBufferingHints
---@field RetryOptions? aws.firehose.AmazonOpenSearchServerlessRetryOptions
---@field S3BackupMode? aws.firehose.AmazonOpenSearchServerlessS3BackupMode
---@field S3Configuration aws.firehose.S3DestinationConfiguration
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field VpcConfiguration? aws.firehose.VpcConfiguration

---@class aws.firehose.AmazonOpenSearchServerlessDestinationDescription
---@field RoleARN string
---@field CollectionEndpoint string
---@field IndexName string
---@field BufferingHints aws.firehose.AmazonOpenSearchServerlessBufferingHints
---@field RetryOptions aws.firehose.AmazonOpenSearchServerlessRetryOptions
---@field S3BackupMode aws.firehose.AmazonOpenSearchServerlessS3BackupMode
---@field S3DestinationDescription aws.firehose.S3DestinationDescription
---@field ProcessingConfiguration aws.firehose.ProcessingConfiguration
---@field CloudWatchLoggingOptions aws.firehose.CloudWatchLoggingOptions
---@field VpcConfigurationDescription aws.firehose.VpcConfigurationDescription

---@class aws.firehose.AmazonOpenSearchServerlessDestinationUpdate
---@field RoleARN? string
---@field CollectionEndpoint? string
---@field IndexName? string
---@field BufferingHints? aws.firehose.AmazonOpenSearchServerlessBufferingHints
---@field RetryOptions? aws.firehose.AmazonOpenSearchServerlessRetryOptions
---@field S3Update? aws.firehose.S3DestinationUpdate
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions

---@class aws.firehose.AmazonOpenSearchServerlessRetryOptions
---@field DurationInSeconds? integer

---@alias aws.firehose.AmazonOpenSearchServerlessS3BackupMode "FailedDocumentsOnly"|"AllDocuments"

---@class aws.firehose.AmazonopensearchserviceBufferingHints
---@field IntervalInSeconds? integer
---@field SizeInMBs? integer

---@class aws.firehose.AmazonopensearchserviceDestinationConfiguration
---@field RoleARN string
---@field DomainARN? string
---@field ClusterEndpoint? string
---@field IndexName string
---@field TypeName? string
---@field IndexRotationPeriod? aws.firehose.AmazonopensearchserviceIndexRotationPeriod
---@field BufferingHints? aws.firehose.AmazonopensearchserviceBufferingHints
---@field RetryOptions? aws.firehose.AmazonopensearchserviceRetryOptions
---@field S3BackupMode? aws.firehose.AmazonopensearchserviceS3BackupMode
---@field S3Configuration aws.firehose.S3DestinationConfiguration
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field VpcConfiguration? aws.firehose.VpcConfiguration
---@field DocumentIdOptions? aws.firehose.DocumentIdOptions

---@class aws.firehose.AmazonopensearchserviceDestinationDescription
---@field RoleARN string
---@field DomainARN string
---@field ClusterEndpoint string
---@field IndexName string
---@field TypeName string
---@field IndexRotationPeriod aws.firehose.AmazonopensearchserviceIndexRotationPeriod
---@field BufferingHints aws.firehose.AmazonopensearchserviceBufferingHints
---@field RetryOptions aws.firehose.AmazonopensearchserviceRetryOptions
---@field S3BackupMode aws.firehose.AmazonopensearchserviceS3BackupMode
---@field S3DestinationDescription aws.firehose.S3DestinationDescription
---@field ProcessingConfiguration aws.firehose.ProcessingConfiguration
---@field CloudWatchLoggingOptions aws.firehose.CloudWatchLoggingOptions
---@field VpcConfigurationDescription aws.firehose.VpcConfigurationDescription
---@field DocumentIdOptions aws.firehose.DocumentIdOptions

---@class aws.firehose.AmazonopensearchserviceDestinationUpdate
---@field RoleARN? string
---@field DomainARN? string
---@field ClusterEndpoint? string
---@field IndexName? string
---@field TypeName? string
---@field IndexRotationPeriod? aws.firehose.AmazonopensearchserviceIndexRotationPeriod
---@field BufferingHints? aws.firehose.AmazonopensearchserviceBufferingHints
---@field RetryOptions? aws.firehose.AmazonopensearchserviceRetryOptions
---@field S3Update? aws.firehose.S3DestinationUpdate
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field DocumentIdOptions? aws.firehose.DocumentIdOptions

---@alias aws.firehose.AmazonopensearchserviceIndexRotationPeriod "NoRotation"|"OneHour"|"OneDay"|"OneWeek"|"OneMonth"

---@class aws.firehose.AmazonopensearchserviceRetryOptions
---@field DurationInSeconds? integer

---@alias aws.firehose.AmazonopensearchserviceS3BackupMode "FailedDocumentsOnly"|"AllDocuments"

---@class aws.firehose.AuthenticationConfiguration
---@field RoleARN string
---@field Connectivity aws.firehose.Connectivity

---@class aws.firehose.BufferingHints
---@field SizeInMBs? integer
---@field IntervalInSeconds? integer

---@class aws.firehose.CatalogConfiguration
---@field CatalogARN? string
---@field WarehouseLocation? string

---@class aws.firehose.CloudWatchLoggingOptions
---@field Enabled? boolean
---@field LogGroupName? string
---@field LogStreamName? string

---@alias aws.firehose.CompressionFormat "UNCOMPRESSED"|"GZIP"|"ZIP"|"Snappy"|"HADOOP_SNAPPY"

---@alias aws.firehose.Connectivity "PUBLIC"|"PRIVATE"

---@alias aws.firehose.ContentEncoding "NONE"|"GZIP"

---@class aws.firehose.CopyCommand
---@field DataTableName string
---@field DataTableColumns? string
---@field CopyOptions? string

---@class aws.firehose.CreateDeliveryStreamInput
---@field DeliveryStreamName string
---@field DeliveryStreamType? aws.firehose.DeliveryStreamType
---@field DirectPutSourceConfiguration? aws.firehose.DirectPutSourceConfiguration
---@field KinesisStreamSourceConfiguration? aws.firehose.KinesisStreamSourceConfiguration
---@field DeliveryStreamEncryptionConfigurationInput? aws.firehose.DeliveryStreamEncryptionConfigurationInput
---@field S3DestinationConfiguration? aws.firehose.S3DestinationConfiguration
---@field ExtendedS3DestinationConfiguration? aws.firehose.ExtendedS3DestinationConfiguration
---@field RedshiftDestinationConfiguration? aws.firehose.RedshiftDestinationConfiguration
---@field ElasticsearchDestinationConfiguration? aws.firehose.ElasticsearchDestinationConfiguration
---@field AmazonopensearchserviceDestinationConfiguration? aws.firehose.AmazonopensearchserviceDestinationConfiguration
---@field SplunkDestinationConfiguration? aws.firehose.SplunkDestinationConfiguration
---@field HttpEndpointDestinationConfiguration? aws.firehose.HttpEndpointDestinationConfiguration
---@field Tags? aws.firehose.Tag[]
---@field AmazonOpenSearchServerlessDestinationConfiguration? aws.firehose.AmazonOpenSearchServerlessDestinationConfiguration
---@field MSKSourceConfiguration? aws.firehose.MSKSourceConfiguration
---@field SnowflakeDestinationConfiguration? aws.firehose.SnowflakeDestinationConfiguration
---@field IcebergDestinationConfiguration? aws.firehose.IcebergDestinationConfiguration
---@field DatabaseSourceConfiguration? aws.firehose.DatabaseSourceConfiguration

---@class aws.firehose.CreateDeliveryStreamOutput
---@field DeliveryStreamARN string

---@class aws.firehose.DataFormatConversionConfiguration
---@field SchemaConfiguration? aws.firehose.SchemaConfiguration
---@field InputFormatConfiguration? aws.firehose.InputFormatConfiguration
---@field OutputFormatConfiguration? aws.firehose.OutputFormatConfiguration
---@field Enabled? boolean

---@class aws.firehose.DatabaseColumnList
---@field Include? string[]
---@field Exclude? string[]

---@class aws.firehose.DatabaseList
---@field Include? string[]
---@field Exclude? string[]

---@class aws.firehose.DatabaseSnapshotInfo
---@field Id string
---@field Table string
---@field RequestTimestamp aws.Time
---@field RequestedBy aws.firehose.SnapshotRequestedBy
---@field Status aws.firehose.SnapshotStatus
---@field FailureDescription aws.firehose.FailureDescription

---@class aws.firehose.DatabaseSourceAuthenticationConfiguration
---@field SecretsManagerConfiguration aws.firehose.SecretsManagerConfiguration

---@class aws.firehose.DatabaseSourceConfiguration
---@field Type aws.firehose.DatabaseType
---@field Endpoint string
---@field Port integer
---@field SSLMode? aws.firehose.SSLMode
---@field Databases aws.firehose.DatabaseList
---@field Tables aws.firehose.DatabaseTableList
---@field Columns? aws.firehose.DatabaseColumnList
---@field SurrogateKeys? string[]
---@field SnapshotWatermarkTable string
---@field DatabaseSourceAuthenticationConfiguration aws.firehose.DatabaseSourceAuthenticationConfiguration
---@field DatabaseSourceVPCConfiguration aws.firehose.DatabaseSourceVPCConfiguration

---@class aws.firehose.DatabaseSourceDescription
---@field Type aws.firehose.DatabaseType
---@field Endpoint string
---@field Port integer
---@field SSLMode aws.firehose.SSLMode
---@field Databases aws.firehose.DatabaseList
---@field Tables aws.firehose.DatabaseTableList
---@field Columns aws.firehose.DatabaseColumnList
---@field SurrogateKeys string[]
---@field SnapshotWatermarkTable string
---@field SnapshotInfo aws.firehose.DatabaseSnapshotInfo[]
---@field DatabaseSourceAuthenticationConfiguration aws.firehose.DatabaseSourceAuthenticationConfiguration
---@field DatabaseSourceVPCConfiguration aws.firehose.DatabaseSourceVPCConfiguration

---@class aws.firehose.DatabaseSourceVPCConfiguration
---@field VpcEndpointServiceName string

---@class aws.firehose.DatabaseTableList
---@field Include? string[]
---@field Exclude? string[]

---@alias aws.firehose.DatabaseType "MySQL"|"PostgreSQL"

---@alias aws.firehose.DefaultDocumentIdFormat "FIREHOSE_DEFAULT"|"NO_DOCUMENT_ID"

---@class aws.firehose.DeleteDeliveryStreamInput
---@field DeliveryStreamName string
---@field AllowForceDelete? boolean

---@class aws.firehose.DeleteDeliveryStreamOutput

---@class aws.firehose.DeliveryStreamDescription
---@field DeliveryStreamName string
---@field DeliveryStreamARN string
---@field DeliveryStreamStatus aws.firehose.DeliveryStreamStatus
---@field FailureDescription aws.firehose.FailureDescription
---@field DeliveryStreamEncryptionConfiguration aws.firehose.DeliveryStreamEncryptionConfiguration
---@field DeliveryStreamType aws.firehose.DeliveryStreamType
---@field VersionId string
---@field CreateTimestamp aws.Time
---@field LastUpdateTimestamp aws.Time
---@field Source aws.firehose.SourceDescription
---@field Destinations aws.firehose.DestinationDescription[]
---@field HasMoreDestinations boolean

---@class aws.firehose.DeliveryStreamEncryptionConfiguration
---@field KeyARN string
---@field KeyType aws.firehose.KeyType
---@field Status aws.firehose.DeliveryStreamEncryptionStatus
---@field FailureDescription aws.firehose.FailureDescription

---@class aws.firehose.DeliveryStreamEncryptionConfigurationInput
---@field KeyARN? string
---@field KeyType aws.firehose.KeyType

---@alias aws.firehose.DeliveryStreamEncryptionStatus "ENABLED"|"ENABLING"|"ENABLING_FAILED"|"DISABLED"|"DISABLING"|"DISABLING_FAILED"

---@alias aws.firehose.DeliveryStreamFailureType "VPC_ENDPOINT_SERVICE_NAME_NOT_FOUND"|"VPC_INTERFACE_ENDPOINT_SERVICE_ACCESS_DENIED"|"RETIRE_KMS_GRANT_FAILED"|"CREATE_KMS_GRANT_FAILED"|"KMS_ACCESS_DENIED"|"DISABLED_KMS_KEY"|"INVALID_KMS_KEY"|"KMS_KEY_NOT_FOUND"|"KMS_OPT_IN_REQUIRED"|"CREATE_ENI_FAILED"|"DELETE_ENI_FAILED"|"SUBNET_NOT_FOUND"|"SECURITY_GROUP_NOT_FOUND"|"ENI_ACCESS_DENIED"|"SUBNET_ACCESS_DENIED"|"SECURITY_GROUP_ACCESS_DENIED"|"UNKNOWN_ERROR"

---@alias aws.firehose.DeliveryStreamStatus "CREATING"|"CREATING_FAILED"|"DELETING"|"DELETING_FAILED"|"ACTIVE"

---@alias aws.firehose.DeliveryStreamType "DirectPut"|"KinesisStreamAsSource"|"MSKAsSource"|"DatabaseAsSource"

---@class aws.firehose.DescribeDeliveryStreamInput
---@field DeliveryStreamName string
---@field Limit? integer
---@field ExclusiveStartDestinationId? string

---@class aws.firehose.DescribeDeliveryStreamOutput
---@field DeliveryStreamDescription aws.firehose.DeliveryStreamDescription

---@class aws.firehose.Deserializer
---@field OpenXJsonSerDe? aws.firehose.OpenXJsonSerDe
---@field HiveJsonSerDe? aws.firehose.HiveJsonSerDe

---@class aws.firehose.DestinationDescription
---@field DestinationId string
---@field S3DestinationDescription aws.firehose.S3DestinationDescription
---@field ExtendedS3DestinationDescription aws.firehose.ExtendedS3DestinationDescription
---@field RedshiftDestinationDescription aws.firehose.RedshiftDestinationDescription
---@field ElasticsearchDestinationDescription aws.firehose.ElasticsearchDestinationDescription
---@field AmazonopensearchserviceDestinationDescription aws.firehose.AmazonopensearchserviceDestinationDescription
---@field SplunkDestinationDescription aws.firehose.SplunkDestinationDescription
---@field HttpEndpointDestinationDescription aws.firehose.HttpEndpointDestinationDescription
---@field SnowflakeDestinationDescription aws.firehose.SnowflakeDestinationDescription
---@field AmazonOpenSearchServerlessDestinationDescription aws.firehose.AmazonOpenSearchServerlessDestinationDescription
---@field IcebergDestinationDescription aws.firehose.IcebergDestinationDescription

---@class aws.firehose.DestinationTableConfiguration
---@field DestinationTableName string
---@field DestinationDatabaseName string
---@field UniqueKeys? string[]
---@field PartitionSpec? aws.firehose.PartitionSpec
---@field S3ErrorOutputPrefix? string

---@class aws.firehose.DirectPutSourceConfiguration
---@field ThroughputHintInMBs integer

---@class aws.firehose.DirectPutSourceDescription
---@field ThroughputHintInMBs integer

---@class aws.firehose.DocumentIdOptions
---@field DefaultDocumentIdFormat aws.firehose.DefaultDocumentIdFormat

---@class aws.firehose.DynamicPartitioningConfiguration
---@field RetryOptions? aws.firehose.RetryOptions
---@field Enabled? boolean

---@class aws.firehose.ElasticsearchBufferingHints
---@field IntervalInSeconds? integer
---@field SizeInMBs? integer

---@class aws.firehose.ElasticsearchDestinationConfiguration
---@field RoleARN string
---@field DomainARN? string
---@field ClusterEndpoint? string
---@field IndexName string
---@field TypeName? string
---@field IndexRotationPeriod? aws.firehose.ElasticsearchIndexRotationPeriod
---@field BufferingHints? aws.firehose.ElasticsearchBufferingHints
---@field RetryOptions? aws.firehose.ElasticsearchRetryOptions
---@field S3BackupMode? aws.firehose.ElasticsearchS3BackupMode
---@field S3Configuration aws.firehose.S3DestinationConfiguration
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field VpcConfiguration? aws.firehose.VpcConfiguration
---@field DocumentIdOptions? aws.firehose.DocumentIdOptions

---@class aws.firehose.ElasticsearchDestinationDescription
---@field RoleARN string
---@field DomainARN string
---@field ClusterEndpoint string
---@field IndexName string
---@field TypeName string
---@field IndexRotationPeriod aws.firehose.ElasticsearchIndexRotationPeriod
---@field BufferingHints aws.firehose.ElasticsearchBufferingHints
---@field RetryOptions aws.firehose.ElasticsearchRetryOptions
---@field S3BackupMode aws.firehose.ElasticsearchS3BackupMode
---@field S3DestinationDescription aws.firehose.S3DestinationDescription
---@field ProcessingConfiguration aws.firehose.ProcessingConfiguration
---@field CloudWatchLoggingOptions aws.firehose.CloudWatchLoggingOptions
---@field VpcConfigurationDescription aws.firehose.VpcConfigurationDescription
---@field DocumentIdOptions aws.firehose.DocumentIdOptions

---@class aws.firehose.ElasticsearchDestinationUpdate
---@field RoleARN? string
---@field DomainARN? string
---@field ClusterEndpoint? string
---@field IndexName? string
---@field TypeName? string
---@field IndexRotationPeriod? aws.firehose.ElasticsearchIndexRotationPeriod
---@field BufferingHints? aws.firehose.ElasticsearchBufferingHints
---@field RetryOptions? aws.firehose.ElasticsearchRetryOptions
---@field S3Update? aws.firehose.S3DestinationUpdate
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field DocumentIdOptions? aws.firehose.DocumentIdOptions

---@alias aws.firehose.ElasticsearchIndexRotationPeriod "NoRotation"|"OneHour"|"OneDay"|"OneWeek"|"OneMonth"

---@class aws.firehose.ElasticsearchRetryOptions
---@field DurationInSeconds? integer

---@alias aws.firehose.ElasticsearchS3BackupMode "FailedDocumentsOnly"|"AllDocuments"

---@class aws.firehose.EncryptionConfiguration
---@field NoEncryptionConfig? aws.firehose.NoEncryptionConfig
---@field KMSEncryptionConfig? aws.firehose.KMSEncryptionConfig

---@class aws.firehose.ExtendedS3DestinationConfiguration
---@field RoleARN string
---@field BucketARN string
---@field Prefix? string
---@field ErrorOutputPrefix? string
---@field BufferingHints? aws.firehose.BufferingHints
---@field CompressionFormat? aws.firehose.CompressionFormat
---@field EncryptionConfiguration? aws.firehose.EncryptionConfiguration
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field S3BackupMode? aws.firehose.S3BackupMode
---@field S3BackupConfiguration? aws.firehose.S3DestinationConfiguration
---@field DataFormatConversionConfiguration? aws.firehose.DataFormatConversionConfiguration
---@field DynamicPartitioningConfiguration? aws.firehose.DynamicPartitioningConfiguration
---@field FileExtension? string
---@field CustomTimeZone? string

---@class aws.firehose.ExtendedS3DestinationDescription
---@field RoleARN string
---@field BucketARN string
---@field Prefix string
---@field ErrorOutputPrefix string
---@field BufferingHints aws.firehose.BufferingHints
---@field CompressionFormat aws.firehose.CompressionFormat
---@field EncryptionConfiguration aws.firehose.EncryptionConfiguration
---@field CloudWatchLoggingOptions aws.firehose.CloudWatchLoggingOptions
---@field ProcessingConfiguration aws.firehose.ProcessingConfiguration
---@field S3BackupMode aws.firehose.S3BackupMode
---@field S3BackupDescription aws.firehose.S3DestinationDescription
---@field DataFormatConversionConfiguration aws.firehose.DataFormatConversionConfiguration
---@field DynamicPartitioningConfiguration aws.firehose.DynamicPartitioningConfiguration
---@field FileExtension string
---@field CustomTimeZone string

---@class aws.firehose.ExtendedS3DestinationUpdate
---@field RoleARN? string
---@field BucketARN? string
---@field Prefix? string
---@field ErrorOutputPrefix? string
---@field BufferingHints? aws.firehose.BufferingHints
---@field CompressionFormat? aws.firehose.CompressionFormat
---@field EncryptionConfiguration? aws.firehose.EncryptionConfiguration
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field S3BackupMode? aws.firehose.S3BackupMode
---@field S3BackupUpdate? aws.firehose.S3DestinationUpdate
---@field DataFormatConversionConfiguration? aws.firehose.DataFormatConversionConfiguration
---@field DynamicPartitioningConfiguration? aws.firehose.DynamicPartitioningConfiguration
---@field FileExtension? string
---@field CustomTimeZone? string

---@class aws.firehose.FailureDescription
---@field Type aws.firehose.DeliveryStreamFailureType
---@field Details string

---@alias aws.firehose.HECEndpointType "Raw"|"Event"

---@class aws.firehose.HiveJsonSerDe
---@field TimestampFormats? string[]

---@class aws.firehose.HttpEndpointBufferingHints
---@field SizeInMBs? integer
---@field IntervalInSeconds? integer

---@class aws.firehose.HttpEndpointCommonAttribute
---@field AttributeName string
---@field AttributeValue string|aws.Secret

---@class aws.firehose.HttpEndpointConfiguration
---@field Url string
---@field Name? string
---@field AccessKey? string|aws.Secret

---@class aws.firehose.HttpEndpointDescription
---@field Url string
---@field Name string

---@class aws.firehose.HttpEndpointDestinationConfiguration
---@field EndpointConfiguration aws.firehose.HttpEndpointConfiguration
---@field BufferingHints? aws.firehose.HttpEndpointBufferingHints
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field RequestConfiguration? aws.firehose.HttpEndpointRequestConfiguration
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field RoleARN? string
---@field RetryOptions? aws.firehose.HttpEndpointRetryOptions
---@field S3BackupMode? aws.firehose.HttpEndpointS3BackupMode
---@field S3Configuration aws.firehose.S3DestinationConfiguration
---@field SecretsManagerConfiguration? aws.firehose.SecretsManagerConfiguration

---@class aws.firehose.HttpEndpointDestinationDescription
---@field EndpointConfiguration aws.firehose.HttpEndpointDescription
---@field BufferingHints aws.firehose.HttpEndpointBufferingHints
---@field CloudWatchLoggingOptions aws.firehose.CloudWatchLoggingOptions
---@field RequestConfiguration aws.firehose.HttpEndpointRequestConfiguration
---@field ProcessingConfiguration aws.firehose.ProcessingConfiguration
---@field RoleARN string
---@field RetryOptions aws.firehose.HttpEndpointRetryOptions
---@field S3BackupMode aws.firehose.HttpEndpointS3BackupMode
---@field S3DestinationDescription aws.firehose.S3DestinationDescription
---@field SecretsManagerConfiguration aws.firehose.SecretsManagerConfiguration

---@class aws.firehose.HttpEndpointDestinationUpdate
---@field EndpointConfiguration? aws.firehose.HttpEndpointConfiguration
---@field BufferingHints? aws.firehose.HttpEndpointBufferingHints
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field RequestConfiguration? aws.firehose.HttpEndpointRequestConfiguration
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field RoleARN? string
---@field RetryOptions? aws.firehose.HttpEndpointRetryOptions
---@field S3BackupMode? aws.firehose.HttpEndpointS3BackupMode
---@field S3Update? aws.firehose.S3DestinationUpdate
---@field SecretsManagerConfiguration? aws.firehose.SecretsManagerConfiguration

---@class aws.firehose.HttpEndpointRequestConfiguration
---@field ContentEncoding? aws.firehose.ContentEncoding
---@field CommonAttributes? aws.firehose.HttpEndpointCommonAttribute[]

---@class aws.firehose.HttpEndpointRetryOptions
---@field DurationInSeconds? integer

---@alias aws.firehose.HttpEndpointS3BackupMode "FailedDataOnly"|"AllData"

---@class aws.firehose.IcebergDestinationConfiguration
---@field DestinationTableConfigurationList? aws.firehose.DestinationTableConfiguration[]
---@field SchemaEvolutionConfiguration? aws.firehose.SchemaEvolutionConfiguration
---@field TableCreationConfiguration? aws.firehose.TableCreationConfiguration
---@field BufferingHints? aws.firehose.BufferingHints
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field S3BackupMode? aws.firehose.IcebergS3BackupMode
---@field RetryOptions? aws.firehose.RetryOptions
---@field RoleARN string
---@field AppendOnly? boolean
---@field CatalogConfiguration aws.firehose.CatalogConfiguration
---@field S3Configuration aws.firehose.S3DestinationConfiguration

---@class aws.firehose.IcebergDestinationDescription
---@field DestinationTableConfigurationList aws.firehose.DestinationTableConfiguration[]
---@field SchemaEvolutionConfiguration aws.firehose.SchemaEvolutionConfiguration
---@field TableCreationConfiguration aws.firehose.TableCreationConfiguration
---@field BufferingHints aws.firehose.BufferingHints
---@field CloudWatchLoggingOptions aws.firehose.CloudWatchLoggingOptions
---@field ProcessingConfiguration aws.firehose.ProcessingConfiguration
---@field S3BackupMode aws.firehose.IcebergS3BackupMode
---@field RetryOptions aws.firehose.RetryOptions
---@field RoleARN string
---@field AppendOnly boolean
---@field CatalogConfiguration aws.firehose.CatalogConfiguration
---@field S3DestinationDescription aws.firehose.S3DestinationDescription

---@class aws.firehose.IcebergDestinationUpdate
---@field DestinationTableConfigurationList? aws.firehose.DestinationTableConfiguration[]
---@field SchemaEvolutionConfiguration? aws.firehose.SchemaEvolutionConfiguration
---@field TableCreationConfiguration? aws.firehose.TableCreationConfiguration
---@field BufferingHints? aws.firehose.BufferingHints
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field S3BackupMode? aws.firehose.IcebergS3BackupMode
---@field RetryOptions? aws.firehose.RetryOptions
---@field RoleARN? string
---@field AppendOnly? boolean
---@field CatalogConfiguration? aws.firehose.CatalogConfiguration
---@field S3Configuration? aws.firehose.S3DestinationConfiguration

---@alias aws.firehose.IcebergS3BackupMode "FailedDataOnly"|"AllData"

---@class aws.firehose.InputFormatConfiguration
---@field Deserializer? aws.firehose.Deserializer

---@class aws.firehose.KMSEncryptionConfig
---@field AWSKMSKeyARN string

---@alias aws.firehose.KeyType "AWS_OWNED_CMK"|"CUSTOMER_MANAGED_CMK"

---@class aws.firehose.KinesisStreamSourceConfiguration
---@field KinesisStreamARN string
---@field RoleARN string

---@class aws.firehose.KinesisStreamSourceDescription
---@field KinesisStreamARN string
---@field RoleARN string
---@field DeliveryStartTimestamp aws.Time

---@class aws.firehose.ListDeliveryStreamsInput
---@field Limit? integer
---@field DeliveryStreamType? aws.firehose.DeliveryStreamType
---@field ExclusiveStartDeliveryStreamName? string

---@class aws.firehose.ListDeliveryStreamsOutput
---@field DeliveryStreamNames string[]
---@field HasMoreDeliveryStreams boolean

---@class aws.firehose.ListTagsForDeliveryStreamInput
---@field DeliveryStreamName string
---@field ExclusiveStartTagKey? string
---@field Limit? integer

---@class aws.firehose.ListTagsForDeliveryStreamOutput
---@field Tags aws.firehose.Tag[]
---@field HasMoreTags boolean

---@class aws.firehose.MSKSourceConfiguration
---@field MSKClusterARN string
---@field TopicName string
---@field AuthenticationConfiguration aws.firehose.AuthenticationConfiguration
---@field ReadFromTimestamp? aws.Time|string|number

---@class aws.firehose.MSKSourceDescription
---@field MSKClusterARN string
---@field TopicName string
---@field AuthenticationConfiguration aws.firehose.AuthenticationConfiguration
---@field DeliveryStartTimestamp aws.Time
---@field ReadFromTimestamp aws.Time|string|number

---@alias aws.firehose.NoEncryptionConfig "NoEncryption"

---@class aws.firehose.OpenXJsonSerDe
---@field ConvertDotsInJsonKeysToUnderscores? boolean
---@field CaseInsensitive? boolean
---@field ColumnToJsonKeyMappings? table<string, string>

---@alias aws.firehose.OrcCompression "NONE"|"ZLIB"|"SNAPPY"

---@alias aws.firehose.OrcFormatVersion "V0_11"|"V0_12"

---@class aws.firehose.OrcSerDe
---@field StripeSizeBytes? integer
---@field BlockSizeBytes? integer
---@field RowIndexStride? integer
---@field EnablePadding? boolean
---@field PaddingTolerance? number
---@field Compression? aws.firehose.OrcCompression
---@field BloomFilterColumns? string[]
---@field BloomFilterFalsePositiveProbability? number
---@field DictionaryKeyThreshold? number
---@field FormatVersion? aws.firehose.OrcFormatVersion

---@class aws.firehose.OutputFormatConfiguration
---@field Serializer? aws.firehose.Serializer

---@alias aws.firehose.ParquetCompression "UNCOMPRESSED"|"GZIP"|"SNAPPY"

---@class aws.firehose.ParquetSerDe
---@field BlockSizeBytes? integer
---@field PageSizeBytes? integer
---@field Compression? aws.firehose.ParquetCompression
---@field EnableDictionaryCompression? boolean
---@field MaxPaddingBytes? integer
---@field WriterVersion? aws.firehose.ParquetWriterVersion

---@alias aws.firehose.ParquetWriterVersion "V1"|"V2"

---@class aws.firehose.PartitionField
---@field SourceName string

---@class aws.firehose.PartitionSpec
---@field Identity? aws.firehose.PartitionField[]

---@class aws.firehose.ProcessingConfiguration
---@field Enabled? boolean
---@field Processors? aws.firehose.Processor[]

---@class aws.firehose.Processor
---@field Type aws.firehose.ProcessorType
---@field Parameters? aws.firehose.ProcessorParameter[]

---@class aws.firehose.ProcessorParameter
---@field ParameterName aws.firehose.ProcessorParameterName
---@field ParameterValue string

---@alias aws.firehose.ProcessorParameterName "LambdaArn"|"NumberOfRetries"|"MetadataExtractionQuery"|"JsonParsingEngine"|"RoleArn"|"BufferSizeInMBs"|"BufferIntervalInSeconds"|"SubRecordType"|"Delimiter"|"CompressionFormat"|"DataMessageExtraction"

---@alias aws.firehose.ProcessorType "RecordDeAggregation"|"Decompression"|"CloudWatchLogProcessing"|"Lambda"|"MetadataExtraction"|"AppendDelimiterToRecord"

---@class aws.firehose.PutRecordBatchInput
---@field DeliveryStreamName string
---@field Records aws.firehose.Record[]

---@class aws.firehose.PutRecordBatchOutput
---@field FailedPutCount integer
---@field Encrypted boolean
---@field RequestResponses aws.firehose.PutRecordBatchResponseEntry[]

---@class aws.firehose.PutRecordBatchResponseEntry
---@field RecordId string
---@field ErrorCode string
---@field ErrorMessage string

---@class aws.firehose.PutRecordInput
---@field DeliveryStreamName string
---@field Record aws.firehose.Record

---@class aws.firehose.PutRecordOutput
---@field RecordId string
---@field Encrypted boolean

---@class aws.firehose.Record
---@field Data string

---@class aws.firehose.RedshiftDestinationConfiguration
---@field RoleARN string
---@field ClusterJDBCURL string
---@field CopyCommand aws.firehose.CopyCommand
---@field Username? string
---@field Password? string|aws.Secret
---@field RetryOptions? aws.firehose.RedshiftRetryOptions
---@field S3Configuration aws.firehose.S3DestinationConfiguration
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field S3BackupMode? aws.firehose.RedshiftS3BackupMode
---@field S3BackupConfiguration? aws.firehose.S3DestinationConfiguration
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field SecretsManagerConfiguration? aws.firehose.SecretsManagerConfiguration

---@class aws.firehose.RedshiftDestinationDescription
---@field RoleARN string
---@field ClusterJDBCURL string
---@field CopyCommand aws.firehose.CopyCommand
---@field Username string
---@field RetryOptions aws.firehose.RedshiftRetryOptions
---@field S3DestinationDescription aws.firehose.S3DestinationDescription
---@field ProcessingConfiguration aws.firehose.ProcessingConfiguration
---@field S3BackupMode aws.firehose.RedshiftS3BackupMode
---@field S3BackupDescription aws.firehose.S3DestinationDescription
---@field CloudWatchLoggingOptions aws.firehose.CloudWatchLoggingOptions
---@field SecretsManagerConfiguration aws.firehose.SecretsManagerConfiguration

---@class aws.firehose.RedshiftDestinationUpdate
---@field RoleARN? string
---@field ClusterJDBCURL? string
---@field CopyCommand? aws.firehose.CopyCommand
---@field Username? string
---@field Password? string|aws.Secret
---@field RetryOptions? aws.firehose.RedshiftRetryOptions
---@field S3Update? aws.firehose.S3DestinationUpdate
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field S3BackupMode? aws.firehose.RedshiftS3BackupMode
---@field S3BackupUpdate? aws.firehose.S3DestinationUpdate
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field SecretsManagerConfiguration? aws.firehose.SecretsManagerConfiguration

---@class aws.firehose.RedshiftRetryOptions
---@field DurationInSeconds? integer

---@alias aws.firehose.RedshiftS3BackupMode "Disabled"|"Enabled"

---@class aws.firehose.RetryOptions
---@field DurationInSeconds? integer

---@alias aws.firehose.S3BackupMode "Disabled"|"Enabled"

---@class aws.firehose.S3DestinationConfiguration
---@field RoleARN string
---@field BucketARN string
---@field Prefix? string
---@field ErrorOutputPrefix? string
---@field BufferingHints? aws.firehose.BufferingHints
---@field CompressionFormat? aws.firehose.CompressionFormat
---@field EncryptionConfiguration? aws.firehose.EncryptionConfiguration
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions

---@class aws.firehose.S3DestinationDescription
---@field RoleARN string
---@field BucketARN string
---@field Prefix string
---@field ErrorOutputPrefix string
---@field BufferingHints aws.firehose.BufferingHints
---@field CompressionFormat aws.firehose.CompressionFormat
---@field EncryptionConfiguration aws.firehose.EncryptionConfiguration
---@field CloudWatchLoggingOptions aws.firehose.CloudWatchLoggingOptions

---@class aws.firehose.S3DestinationUpdate
---@field RoleARN? string
---@field BucketARN? string
---@field Prefix? string
---@field ErrorOutputPrefix? string
---@field BufferingHints? aws.firehose.BufferingHints
---@field CompressionFormat? aws.firehose.CompressionFormat
---@field EncryptionConfiguration? aws.firehose.EncryptionConfiguration
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions

---@alias aws.firehose.SSLMode "Disabled"|"Enabled"

---@class aws.firehose.SchemaConfiguration
---@field RoleARN? string
---@field CatalogId? string
---@field DatabaseName? string
---@field TableName? string
---@field Region? string
---@field VersionId? string

---@class aws.firehose.SchemaEvolutionConfiguration
---@field Enabled boolean

---@class aws.firehose.SecretsManagerConfiguration
---@field SecretARN? string
---@field RoleARN? string
---@field Enabled boolean

---@class aws.firehose.Serializer
---@field ParquetSerDe? aws.firehose.ParquetSerDe
---@field OrcSerDe? aws.firehose.OrcSerDe

---@alias aws.firehose.SnapshotRequestedBy "USER"|"FIREHOSE"

---@alias aws.firehose.SnapshotStatus "IN_PROGRESS"|"COMPLETE"|"SUSPENDED"

---@class aws.firehose.SnowflakeBufferingHints
---@field SizeInMBs? integer
---@field IntervalInSeconds? integer

---@alias aws.firehose.SnowflakeDataLoadingOption "JSON_MAPPING"|"VARIANT_CONTENT_MAPPING"|"VARIANT_CONTENT_AND_METADATA_MAPPING"

---@class aws.firehose.SnowflakeDestinationConfiguration
---@field AccountUrl string
---@field PrivateKey? string|aws.Secret
---@field KeyPassphrase? string|aws.Secret
---@field User? string
---@field Database string
---@field Schema string
---@field Table string
---@field SnowflakeRoleConfiguration? aws.firehose.SnowflakeRoleConfiguration
---@field DataLoadingOption? aws.firehose.SnowflakeDataLoadingOption
---@field MetaDataColumnName? string
---@field ContentColumnName? string
---@field SnowflakeVpcConfiguration? aws.firehose.SnowflakeVpcConfiguration
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field RoleARN string
---@field RetryOptions? aws.firehose.SnowflakeRetryOptions
---@field S3BackupMode? aws.firehose.SnowflakeS3BackupMode
---@field S3Configuration aws.firehose.S3DestinationConfiguration
---@field SecretsManagerConfiguration? aws.firehose.SecretsManagerConfiguration
---@field BufferingHints? aws.firehose.SnowflakeBufferingHints

---@class aws.firehose.SnowflakeDestinationDescription
---@field AccountUrl string
---@field User string
---@field Database string
---@field Schema string
---@field Table string
---@field SnowflakeRoleConfiguration aws.firehose.SnowflakeRoleConfiguration
---@field DataLoadingOption aws.firehose.SnowflakeDataLoadingOption
---@field MetaDataColumnName string
---@field ContentColumnName string
---@field SnowflakeVpcConfiguration aws.firehose.SnowflakeVpcConfiguration
---@field CloudWatchLoggingOptions aws.firehose.CloudWatchLoggingOptions
---@field ProcessingConfiguration aws.firehose.ProcessingConfiguration
---@field RoleARN string
---@field RetryOptions aws.firehose.SnowflakeRetryOptions
---@field S3BackupMode aws.firehose.SnowflakeS3BackupMode
---@field S3DestinationDescription aws.firehose.S3DestinationDescription
---@field SecretsManagerConfiguration aws.firehose.SecretsManagerConfiguration
---@field BufferingHints aws.firehose.SnowflakeBufferingHints

---@class aws.firehose.SnowflakeDestinationUpdate
---@field AccountUrl? string
---@field PrivateKey? string|aws.Secret
---@field KeyPassphrase? string|aws.Secret
---@field User? string
---@field Database? string
---@field Schema? string
---@field Table? string
---@field SnowflakeRoleConfiguration? aws.firehose.SnowflakeRoleConfiguration
---@field DataLoadingOption? aws.firehose.SnowflakeDataLoadingOption
---@field MetaDataColumnName? string
---@field ContentColumnName? string
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field RoleARN? string
---@field RetryOptions? aws.firehose.SnowflakeRetryOptions
---@field S3BackupMode? aws.firehose.SnowflakeS3BackupMode
---@field S3Update? aws.firehose.S3DestinationUpdate
---@field SecretsManagerConfiguration? aws.firehose.SecretsManagerConfiguration
---@field BufferingHints? aws.firehose.SnowflakeBufferingHints

---@class aws.firehose.SnowflakeRetryOptions
---@field DurationInSeconds? integer

---@class aws.firehose.SnowflakeRoleConfiguration
---@field Enabled? boolean
---@field SnowflakeRole? string

---@alias aws.firehose.SnowflakeS3BackupMode "FailedDataOnly"|"AllData"

---@class aws.firehose.SnowflakeVpcConfiguration
---@field PrivateLinkVpceId string

---@class aws.firehose.SourceDescription
---@field DirectPutSourceDescription aws.firehose.DirectPutSourceDescription
---@field KinesisStreamSourceDescription aws.firehose.KinesisStreamSourceDescription
---@field MSKSourceDescription aws.firehose.MSKSourceDescription
---@field DatabaseSourceDescription aws.firehose.DatabaseSourceDescription

---@class aws.firehose.SplunkBufferingHints
---@field IntervalInSeconds? integer
---@field SizeInMBs? integer

---@class aws.firehose.SplunkDestinationConfiguration
---@field HECEndpoint string
---@field HECEndpointType aws.firehose.HECEndpointType
---@field HECToken? string|aws.Secret
---@field HECAcknowledgmentTimeoutInSeconds? integer
---@field RetryOptions? aws.firehose.SplunkRetryOptions
---@field S3BackupMode? aws.firehose.SplunkS3BackupMode
---@field S3Configuration aws.firehose.S3DestinationConfiguration
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field BufferingHints? aws.firehose.SplunkBufferingHints
---@field SecretsManagerConfiguration? aws.firehose.SecretsManagerConfiguration

---@class aws.firehose.SplunkDestinationDescription
---@field HECEndpoint string
---@field HECEndpointType aws.firehose.HECEndpointType
---@field HECToken aws.Secret
---@field HECAcknowledgmentTimeoutInSeconds integer
---@field RetryOptions aws.firehose.SplunkRetryOptions
---@field S3BackupMode aws.firehose.SplunkS3BackupMode
---@field S3DestinationDescription aws.firehose.S3DestinationDescription
---@field ProcessingConfiguration aws.firehose.ProcessingConfiguration
---@field CloudWatchLoggingOptions aws.firehose.CloudWatchLoggingOptions
---@field BufferingHints aws.firehose.SplunkBufferingHints
---@field SecretsManagerConfiguration aws.firehose.SecretsManagerConfiguration

---@class aws.firehose.SplunkDestinationUpdate
---@field HECEndpoint? string
---@field HECEndpointType? aws.firehose.HECEndpointType
---@field HECToken? string|aws.Secret
---@field HECAcknowledgmentTimeoutInSeconds? integer
---@field RetryOptions? aws.firehose.SplunkRetryOptions
---@field S3BackupMode? aws.firehose.SplunkS3BackupMode
---@field S3Update? aws.firehose.S3DestinationUpdate
---@field ProcessingConfiguration? aws.firehose.ProcessingConfiguration
---@field CloudWatchLoggingOptions? aws.firehose.CloudWatchLoggingOptions
---@field BufferingHints? aws.firehose.SplunkBufferingHints
---@field SecretsManagerConfiguration? aws.firehose.SecretsManagerConfiguration

---@class aws.firehose.SplunkRetryOptions
---@field DurationInSeconds? integer

---@alias aws.firehose.SplunkS3BackupMode "FailedEventsOnly"|"AllEvents"

---@class aws.firehose.StartDeliveryStreamEncryptionInput
---@field DeliveryStreamName string
---@field DeliveryStreamEncryptionConfigurationInput? aws.firehose.DeliveryStreamEncryptionConfigurationInput

---@class aws.firehose.StartDeliveryStreamEncryptionOutput

---@class aws.firehose.StopDeliveryStreamEncryptionInput
---@field DeliveryStreamName string

---@class aws.firehose.StopDeliveryStreamEncryptionOutput

---@class aws.firehose.TableCreationConfiguration
---@field Enabled boolean

---@class aws.firehose.Tag
---@field Key string
---@field Value? string

---@class aws.firehose.TagDeliveryStreamInput
---@field DeliveryStreamName string
---@field Tags aws.firehose.Tag[]

---@class aws.firehose.TagDeliveryStreamOutput

---@class aws.firehose.UntagDeliveryStreamInput
---@field DeliveryStreamName string
---@field TagKeys string[]

---@class aws.firehose.UntagDeliveryStreamOutput

---@class aws.firehose.UpdateDestinationInput
---@field DeliveryStreamName string
---@field CurrentDeliveryStreamVersionId string
---@field DestinationId string
---@field S3DestinationUpdate? aws.firehose.S3DestinationUpdate
---@field ExtendedS3DestinationUpdate? aws.firehose.ExtendedS3DestinationUpdate
---@field RedshiftDestinationUpdate? aws.firehose.RedshiftDestinationUpdate
---@field ElasticsearchDestinationUpdate? aws.firehose.ElasticsearchDestinationUpdate
---@field AmazonopensearchserviceDestinationUpdate? aws.firehose.AmazonopensearchserviceDestinationUpdate
---@field SplunkDestinationUpdate? aws.firehose.SplunkDestinationUpdate
---@field HttpEndpointDestinationUpdate? aws.firehose.HttpEndpointDestinationUpdate
---@field AmazonOpenSearchServerlessDestinationUpdate? aws.firehose.AmazonOpenSearchServerlessDestinationUpdate
---@field SnowflakeDestinationUpdate? aws.firehose.SnowflakeDestinationUpdate
---@field IcebergDestinationUpdate? aws.firehose.IcebergDestinationUpdate

---@class aws.firehose.UpdateDestinationOutput

---@class aws.firehose.VpcConfiguration
---@field SubnetIds string[]
---@field RoleARN string
---@field SecurityGroupIds string[]

---@class aws.firehose.VpcConfigurationDescription
---@field SubnetIds string[]
---@field RoleARN string
---@field SecurityGroupIds string[]
---@field VpcId string

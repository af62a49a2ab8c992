---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field s3 aws.s3

---@class aws.s3
---@field abort_multipart_upload fun(params: aws.s3.AbortMultipartUploadRequest): aws.s3.AbortMultipartUploadOutput # write
---@field complete_multipart_upload fun(params: aws.s3.CompleteMultipartUploadRequest): aws.s3.CompleteMultipartUploadOutput # write
---@field copy_object fun(params: aws.s3.CopyObjectRequest): aws.s3.CopyObjectOutput # write
---@field create_bucket fun(params: aws.s3.CreateBucketRequest): aws.s3.CreateBucketOutput # write
---@field create_bucket_metadata_configuration fun(params: aws.s3.CreateBucketMetadataConfigurationRequest): {} # write
---@field create_bucket_metadata_table_configuration fun(params: aws.s3.CreateBucketMetadataTableConfigurationRequest): {} # write
---@field create_multipart_upload fun(params: aws.s3.CreateMultipartUploadRequest): aws.s3.CreateMultipartUploadOutput # write
---@field create_session fun(params: aws.s3.CreateSessionRequest): aws.s3.CreateSessionOutput # secret
---@field delete_bucket fun(params: aws.s3.DeleteBucketRequest): {} # write
---@field delete_bucket_analytics_configuration fun(params: aws.s3.DeleteBucketAnalyticsConfigurationRequest): {} # write
---@field delete_bucket_cors fun(params: aws.s3.DeleteBucketCorsRequest): {} # write
---@field delete_bucket_encryption fun(params: aws.s3.DeleteBucketEncryptionRequest): {} # write
---@field delete_bucket_intelligent_tiering_configuration fun(params: aws.s3.DeleteBucketIntelligentTieringConfigurationRequest): {} # write
---@field delete_bucket_inventory_configuration fun(params: aws.s3.DeleteBucketInventoryConfigurationRequest): {} # write
---@field delete_bucket_lifecycle fun(params: aws.s3.DeleteBucketLifecycleRequest): {} # write
---@field delete_bucket_metadata_configuration fun(params: aws.s3.DeleteBucketMetadataConfigurationRequest): {} # write
---@field delete_bucket_metadata_table_configuration fun(params: aws.s3.DeleteBucketMetadataTableConfigurationRequest): {} # write
---@field delete_bucket_metrics_configuration fun(params: aws.s3.DeleteBucketMetricsConfigurationRequest): {} # write
---@field delete_bucket_ownership_controls fun(params: aws.s3.DeleteBucketOwnershipControlsRequest): {} # write
---@field delete_bucket_policy fun(params: aws.s3.DeleteBucketPolicyRequest): {} # write
---@field delete_bucket_replication fun(params: aws.s3.DeleteBucketReplicationRequest): {} # write
---@field delete_bucket_tagging fun(params: aws.s3.DeleteBucketTaggingRequest): {} # write
---@field delete_bucket_website fun(params: aws.s3.DeleteBucketWebsiteRequest): {} # write
---@field delete_object fun(params: aws.s3.DeleteObjectRequest): aws.s3.DeleteObjectOutput # write
---@field delete_object_tagging fun(params: aws.s3.DeleteObjectTaggingRequest): aws.s3.DeleteObjectTaggingOutput # write
---@field delete_objects fun(params: aws.s3.DeleteObjectsRequest): aws.s3.DeleteObjectsOutput # write
---@field delete_public_access_block fun(params: aws.s3.DeletePublicAccessBlockRequest): {} # write
---@field get_bucket_abac fun(params: aws.s3.GetBucketAbacRequest): aws.s3.GetBucketAbacOutput
---@field get_bucket_accelerate_configuration fun(params: aws.s3.GetBucketAccelerateConfigurationRequest): aws.s3.GetBucketAccelerateConfigurationOutput
---@field get_bucket_acl fun(params: aws.s3.GetBucketAclRequest): aws.s3.GetBucketAclOutput
---@field get_bucket_analytics_configuration fun(params: aws.s3.GetBucketAnalyticsConfigurationRequest): aws.s3.GetBucketAnalyticsConfigurationOutput
---@field get_bucket_cors fun(params: aws.s3.GetBucketCorsRequest): aws.s3.GetBucketCorsOutput
---@field get_bucket_encryption fun(params: aws.s3.GetBucketEncryptionRequest): aws.s3.GetBucketEncryptionOutput
---@field get_bucket_intelligent_tiering_configuration fun(params: aws.s3.GetBucketIntelligentTieringConfigurationRequest): aws.s3.GetBucketIntelligentTieringConfigurationOutput
---@field get_bucket_inventory_configuration fun(params: aws.s3.GetBucketInventoryConfigurationRequest): aws.s3.GetBucketInventoryConfigurationOutput
---@field get_bucket_lifecycle fun(params: aws.s3.GetBucketLifecycleRequest): aws.s3.GetBucketLifecycleOutput # deprecated
---@field get_bucket_lifecycle_configuration fun(params: aws.s3.GetBucketLifecycleConfigurationRequest): aws.s3.GetBucketLifecycleConfigurationOutput
---@field get_bucket_location fun(params: aws.s3.GetBucketLocationRequest): aws.s3.GetBucketLocationOutput
---@field get_bucket_logging fun(params: aws.s3.GetBucketLoggingRequest): aws.s3.GetBucketLoggingOutput
---@field get_bucket_metadata_configuration fun(params: aws.s3.GetBucketMetadataConfigurationRequest): aws.s3.GetBucketMetadataConfigurationOutput
---@field get_bucket_metadata_table_configuration fun(params: aws.s3.GetBucketMetadataTableConfigurationRequest): aws.s3.GetBucketMetadataTableConfigurationOutput
---@field get_bucket_metrics_configuration fun(params: aws.s3.GetBucketMetricsConfigurationRequest): aws.s3.GetBucketMetricsConfigurationOutput
---@field get_bucket_notification fun(params: aws.s3.GetBucketNotificationConfigurationRequest): aws.s3.NotificationConfigurationDeprecated # deprecated
---@field get_bucket_notification_configuration fun(params: aws.s3.GetBucketNotificationConfigurationRequest): aws.s3.NotificationConfiguration
---@field get_bucket_ownership_controls fun(params: aws.s3.GetBucketOwnershipControlsRequest): aws.s3.GetBucketOwnershipControlsOutput
---@field get_bucket_policy fun(params: aws.s3.GetBucketPolicyRequest): aws.s3.GetBucketPolicyOutput
---@field get_bucket_policy_status fun(params: aws.s3.GetBucketPolicyStatusRequest): aws.s3.GetBucketPolicyStatusOutput
---@field get_bucket_replication fun(params: aws.s3.GetBucketReplicationRequest): aws.s3.GetBucketReplicationOutput
---@field get_bucket_request_payment fun(params: aws.s3.GetBucketRequestPaymentRequest): aws.s3.GetBucketRequestPaymentOutput
---@field get_bucket_tagging fun(params: aws.s3.GetBucketTaggingRequest): aws.s3.GetBucketTaggingOutput
---@field get_bucket_versioning fun(params: aws.s3.GetBucketVersioningRequest): aws.s3.GetBucketVersioningOutput
---@field get_bucket_website fun(params: aws.s3.GetBucketWebsiteRequest): aws.s3.GetBucketWebsiteOutput
---@field get_object fun(params: aws.s3.GetObjectRequest): aws.s3.GetObjectOutput
---@field get_object_acl fun(params: aws.s3.GetObjectAclRequest): aws.s3.GetObjectAclOutput
---@field get_object_attributes fun(params: aws.s3.GetObjectAttributesRequest): aws.s3.GetObjectAttributesOutput
---@field get_object_legal_hold fun(params: aws.s3.GetObjectLegalHoldRequest): aws.s3.GetObjectLegalHoldOutput
---@field get_object_lock_configuration fun(params: aws.s3.GetObjectLockConfigurationRequest): aws.s3.GetObjectLockConfigurationOutput
---@field get_object_retention fun(params: aws.s3.GetObjectRetentionRequest): aws.s3.GetObjectRetentionOutput
---@field get_object_tagging fun(params: aws.s3.GetObjectTaggingRequest): aws.s3.GetObjectTaggingOutput
---@field get_object_torrent fun(params: aws.s3.GetObjectTorrentRequest): aws.s3.GetObjectTorrentOutput
---@field get_public_access_block fun(params: aws.s3.GetPublicAccessBlockRequest): aws.s3.GetPublicAccessBlockOutput
---@field head_bucket fun(params: aws.s3.HeadBucketRequest): aws.s3.HeadBucketOutput
---@field head_object fun(params: aws.s3.HeadObjectRequest): aws.s3.HeadObjectOutput
---@field list_bucket_analytics_configurations fun(params: aws.s3.ListBucketAnalyticsConfigurationsRequest): aws.s3.ListBucketAnalyticsConfigurationsOutput
---@field list_bucket_intelligent_tiering_configurations fun(params: aws.s3.ListBucketIntelligentTieringConfigurationsRequest): aws.s3.ListBucketIntelligentTieringConfigurationsOutput
---@field list_bucket_inventory_configurations fun(params: aws.s3.ListBucketInventoryConfigurationsRequest): aws.s3.ListBucketInventoryConfigurationsOutput
---@field list_bucket_metrics_configurations fun(params: aws.s3.ListBucketMetricsConfigurationsRequest): aws.s3.ListBucketMetricsConfigurationsOutput
---@field list_buckets aws.s3.list_buckets
---@field list_directory_buckets aws.s3.list_directory_buckets
---@field list_multipart_uploads aws.s3.list_multipart_uploads
---@field list_object_versions aws.s3.list_object_versions
---@field list_objects aws.s3.list_objects
---@field list_objects_v2 aws.s3.list_objects_v2
---@field list_parts aws.s3.list_parts
---@field put_bucket_abac fun(params: aws.s3.PutBucketAbacRequest): {} # write
---@field put_bucket_accelerate_configuration fun(params: aws.s3.PutBucketAccelerateConfigurationRequest): {} # write
---@field put_bucket_acl fun(params: aws.s3.PutBucketAclRequest): {} # write
---@field put_bucket_analytics_configuration fun(params: aws.s3.PutBucketAnalyticsConfigurationRequest): {} # write
---@field put_bucket_cors fun(params: aws.s3.PutBucketCorsRequest): {} # write
---@field put_bucket_encryption fun(params: aws.s3.PutBucketEncryptionRequest): {} # write
---@field put_bucket_intelligent_tiering_configuration fun(params: aws.s3.PutBucketIntelligentTieringConfigurationRequest): {} # write
---@field put_bucket_inventory_configuration fun(params: aws.s3.PutBucketInventoryConfigurationRequest): {} # write
---@field put_bucket_lifecycle fun(params: aws.s3.PutBucketLifecycleRequest): {} # write, deprecated
---@field put_bucket_lifecycle_configuration fun(params: aws.s3.PutBucketLifecycleConfigurationRequest): aws.s3.PutBucketLifecycleConfigurationOutput # write
---@field put_bucket_logging fun(params: aws.s3.PutBucketLoggingRequest): {} # write
---@field put_bucket_metrics_configuration fun(params: aws.s3.PutBucketMetricsConfigurationRequest): {} # write
---@field put_bucket_notification fun(params: aws.s3.PutBucketNotificationRequest): {} # write, deprecated
---@field put_bucket_notification_configuration fun(params: aws.s3.PutBucketNotificationConfigurationRequest): {} # write
---@field put_bucket_ownership_controls fun(params: aws.s3.PutBucketOwnershipControlsRequest): {} # write
---@field put_bucket_policy fun(params: aws.s3.PutBucketPolicyRequest): {} # write
---@field put_bucket_replication fun(params: aws.s3.PutBucketReplicationRequest): {} # write
---@field put_bucket_request_payment fun(params: aws.s3.PutBucketRequestPaymentRequest): {} # write
---@field put_bucket_tagging fun(params: aws.s3.PutBucketTaggingRequest): {} # write
---@field put_bucket_versioning fun(params: aws.s3.PutBucketVersioningRequest): {} # write
---@field put_bucket_website fun(params: aws.s3.PutBucketWebsiteRequest): {} # write
---@field put_object fun(params: aws.s3.PutObjectRequest): aws.s3.PutObjectOutput # write
---@field put_object_acl fun(params: aws.s3.PutObjectAclRequest): aws.s3.PutObjectAclOutput # write
---@field put_object_legal_hold fun(params: aws.s3.PutObjectLegalHoldRequest): aws.s3.PutObjectLegalHoldOutput # write
---@field put_object_lock_configuration fun(params: aws.s3.PutObjectLockConfigurationRequest): aws.s3.PutObjectLockConfigurationOutput # write
---@field put_object_retention fun(params: aws.s3.PutObjectRetentionRequest): aws.s3.PutObjectRetentionOutput # write
---@field put_object_tagging fun(params: aws.s3.PutObjectTaggingRequest): aws.s3.PutObjectTaggingOutput # write
---@field put_public_access_block fun(params: aws.s3.PutPublicAccessBlockRequest): {} # write
---@field rename_object fun(params: aws.s3.RenameObjectRequest): aws.s3.RenameObjectOutput # write
---@field restore_object fun(params: aws.s3.RestoreObjectRequest): aws.s3.RestoreObjectOutput # write
---@field select_object_content fun(params: aws.s3.SelectObjectContentRequest): aws.s3.SelectObjectContentOutput
---@field update_bucket_metadata_inventory_table_configuration fun(params: aws.s3.UpdateBucketMetadataInventoryTableConfigurationRequest): {} # write
---@field update_bucket_metadata_journal_table_configuration fun(params: aws.s3.UpdateBucketMetadataJournalTableConfigurationRequest): {} # write
---@field update_object_encryption fun(params: aws.s3.UpdateObjectEncryptionRequest): aws.s3.UpdateObjectEncryptionResponse # write
---@field upload_part fun(params: aws.s3.UploadPartRequest): aws.s3.UploadPartOutput # write
---@field upload_part_copy fun(params: aws.s3.UploadPartCopyRequest): aws.s3.UploadPartCopyOutput # write
---@field write_get_object_response fun(params: aws.s3.WriteGetObjectResponseRequest): {} # write

---@class aws.s3.list_buckets
---@overload fun(params?: aws.s3.ListBucketsRequest): aws.s3.ListBucketsOutput
---@field pages fun(self: aws.s3.list_buckets, params?: aws.s3.ListBucketsRequest): fun(): aws.s3.ListBucketsOutput
---@field items fun(self: aws.s3.list_buckets, params?: aws.s3.ListBucketsRequest): fun(): aws.s3.Bucket

---@class aws.s3.list_directory_buckets
---@overload fun(params?: aws.s3.ListDirectoryBucketsRequest): aws.s3.ListDirectoryBucketsOutput
---@field pages fun(self: aws.s3.list_directory_buckets, params?: aws.s3.ListDirectoryBucketsRequest): fun(): aws.s3.ListDirectoryBucketsOutput
---@field items fun(self: aws.s3.list_directory_buckets, params?: aws.s3.ListDirectoryBucketsRequest): fun(): aws.s3.Bucket

---@class aws.s3.list_multipart_uploads
---@overload fun(params: aws.s3.ListMultipartUploadsRequest): aws.s3.ListMultipartUploadsOutput
---@field pages fun(self: aws.s3.list_multipart_uploads, params: aws.s3.ListMultipartUploadsRequest): fun(): aws.s3.ListMultipartUploadsOutput
---@field items fun(self: aws.s3.list_multipart_uploads, params: aws.s3.ListMultipartUploadsRequest): fun(): aws.s3.MultipartUpload|aws.s3.CommonPrefix

---@class aws.s3.list_object_versions
---@overload fun(params: aws.s3.ListObjectVersionsRequest): aws.s3.ListObjectVersionsOutput
---@field pages fun(self: aws.s3.list_object_versions, params: aws.s3.ListObjectVersionsRequest): fun(): aws.s3.ListObjectVersionsOutput
---@field items fun(self: aws.s3.list_object_versions, params: aws.s3.ListObjectVersionsRequest): fun(): aws.s3.ObjectVersion|aws.s3.DeleteMarkerEntry|aws.s3.CommonPrefix

---@class aws.s3.list_objects
---@overload fun(params: aws.s3.ListObjectsRequest): aws.s3.ListObjectsOutput
---@field pages fun(self: aws.s3.list_objects, params: aws.s3.ListObjectsRequest): fun(): aws.s3.ListObjectsOutput
---@field items fun(self: aws.s3.list_objects, params: aws.s3.ListObjectsRequest): fun(): aws.s3.Object|aws.s3.CommonPrefix

---@class aws.s3.list_objects_v2
---@overload fun(params: aws.s3.ListObjectsV2Request): aws.s3.ListObjectsV2Output
---@field pages fun(self: aws.s3.list_objects_v2, params: aws.s3.ListObjectsV2Request): fun(): aws.s3.ListObjectsV2Output
---@field items fun(self: aws.s3.list_objects_v2, params: aws.s3.ListObjectsV2Request): fun(): aws.s3.Object|aws.s3.CommonPrefix

---@class aws.s3.list_parts
---@overload fun(params: aws.s3.ListPartsRequest): aws.s3.ListPartsOutput
---@field pages fun(self: aws.s3.list_parts, params: aws.s3.ListPartsRequest): fun(): aws.s3.ListPartsOutput
---@field items fun(self: aws.s3.list_parts, params: aws.s3.ListPartsRequest): fun(): aws.s3.Part

---@class aws.s3.AbacStatus
---@field Status? aws.s3.BucketAbacStatus

---@class aws.s3.AbortIncompleteMultipartUpload
---@field DaysAfterInitiation? integer

---@class aws.s3.AbortMultipartUploadOutput
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.AbortMultipartUploadRequest
---@field Bucket string
---@field Key string
---@field UploadId string
---@field RequestPayer? aws.s3.RequestPayer
---@field ExpectedBucketOwner? string
---@field IfMatchInitiatedTime? aws.Time|string|number

---@class aws.s3.AccelerateConfiguration
---@field Status? aws.s3.BucketAccelerateStatus

---@class aws.s3.AccessControlPolicy
---@field Grants? aws.s3.Grant[]
---@field Owner? aws.s3.Owner

---@class aws.s3.AccessControlTranslation
---@field Owner aws.s3.OwnerOverride

---@class aws.s3.AnalyticsAndOperator
---@field Prefix? string
---@field Tags? aws.s3.Tag[]

---@class aws.s3.AnalyticsConfiguration
---@field Id string
---@field Filter? aws.s3.AnalyticsFilter
---@field StorageClassAnalysis aws.s3.StorageClassAnalysis

---@class aws.s3.AnalyticsExportDestination
---@field S3BucketDestination aws.s3.AnalyticsS3BucketDestination

---@class aws.s3.AnalyticsFilter
---@field Prefix? string
---@field Tag? aws.s3.Tag
---@field And? aws.s3.AnalyticsAndOperator

---@class aws.s3.AnalyticsS3BucketDestination
---@field Format aws.s3.AnalyticsS3ExportFileFormat
---@field BucketAccountId? string
---@field Bucket string
---@field Prefix? string

---@alias aws.s3.AnalyticsS3ExportFileFormat "CSV"

---@alias aws.s3.ArchiveStatus "ARCHIVE_ACCESS"|"DEEP_ARCHIVE_ACCESS"

---@class aws.s3.BlockedEncryptionTypes
---@field EncryptionType? aws.s3.EncryptionType[]

---@class aws.s3.Bucket
---@field Name string
---@field CreationDate aws.Time
---@field BucketRegion string
---@field BucketArn string

---@alias aws.s3.BucketAbacStatus "Enabled"|"Disabled"

---@alias aws.s3.BucketAccelerateStatus "Enabled"|"Suspended"

---@alias aws.s3.BucketCannedACL "private"|"public-read"|"public-read-write"|"authenticated-read"

---@class aws.s3.BucketInfo
---@field DataRedundancy? aws.s3.DataRedundancy
---@field Type? aws.s3.BucketType

---@class aws.s3.BucketLifecycleConfiguration
---@field Rules aws.s3.LifecycleRule[]

---@alias aws.s3.BucketLocationConstraint "af-south-1"|"ap-east-1"|"ap-east-2"|"ap-northeast-1"|"ap-northeast-2"|"ap-northeast-3"|"ap-south-1"|"ap-south-2"|"ap-southeast-1"|"ap-southeast-2"|"ap-southeast-3"|"ap-southeast-4"|"ap-southeast-5"|"ap-southeast-6"|"ap-southeast-7"|"ca-central-1"|"ca-west-1"|"cn-north-1"|"cn-northwest-1"|"EU"|"eu-central-1"|"eu-central-2"|"eu-north-1"|"eu-south-1"|"eu-south-2"|"eu-west-1"|"eu-west-2"|"eu-west-3"|"il-central-1"|"me-central-1"|"me-south-1"|"mx-central-1"|"sa-east-1"|"us-east-2"|"us-gov-east-1"|"us-gov-west-1"|"us-west-1"|"us-west-2"

---@class aws.s3.BucketLoggingStatus
---@field LoggingEnabled? aws.s3.LoggingEnabled

---@alias aws.s3.BucketLogsPermission "FULL_CONTROL"|"READ"|"WRITE"

---@alias aws.s3.BucketNamespace "account-regional"|"global"

---@alias aws.s3.BucketType "Directory"

---@alias aws.s3.BucketVersioningStatus "Enabled"|"Suspended"

---@class aws.s3.CORSConfiguration
---@field CORSRules aws.s3.CORSRule[]

---@class aws.s3.CORSRule
---@field ID? string
---@field AllowedHeaders? string[]
---@field AllowedMethods string[]
---@field AllowedOrigins string[]
---@field ExposeHeaders? string[]
---@field MaxAgeSeconds? integer

---@class aws.s3.CSVInput
---@field FileHeaderInfo? aws.s3.FileHeaderInfo
---@field Comments? string
---@field QuoteEscapeCharacter? string
---@field RecordDelimiter? string
---@field FieldDelimiter? string
---@field QuoteCharacter? string
---@field AllowQuotedRecordDelimiter? boolean

---@class aws.s3.CSVOutput
---@field QuoteFields? aws.s3.QuoteFields
---@field QuoteEscapeCharacter? string
---@field RecordDelimiter? string
---@field FieldDelimiter? string
---@field QuoteCharacter? string

---@class aws.s3.Checksum
---@field ChecksumCRC32 string
---@field ChecksumCRC32C string
---@field ChecksumCRC64NVME string
---@field ChecksumSHA1 string
---@field ChecksumSHA256 string
---@field ChecksumSHA512 string
---@field ChecksumMD5 string
---@field ChecksumXXHASH64 string
---@field ChecksumXXHASH3 string
---@field ChecksumXXHASH128 string
---@field ChecksumType aws.s3.ChecksumType

---@alias aws.s3.ChecksumAlgorithm "CRC32"|"CRC32C"|"SHA1"|"SHA256"|"CRC64NVME"|"SHA512"|"MD5"|"XXHASH64"|"XXHASH3"|"XXHASH128"

---@alias aws.s3.ChecksumMode "ENABLED"

---@alias aws.s3.ChecksumType "COMPOSITE"|"FULL_OBJECT"

---@class aws.s3.CloudFunctionConfiguration
---@field Id? string
---@field Event? aws.s3.Event
---@field Events? aws.s3.Event[]
---@field CloudFunction? string
---@field InvocationRole? string

---@class aws.s3.CommonPrefix
---@field Prefix string

---@class aws.s3.CompleteMultipartUploadOutput
---@field Location string
---@field Bucket string
---@field Key string
---@field Expiration string
---@field ETag string
---@field ChecksumCRC32 string
---@field ChecksumCRC32C string
---@field ChecksumCRC64NVME string
---@field ChecksumSHA1 string
---@field ChecksumSHA256 string
---@field ChecksumSHA512 string
---@field ChecksumMD5 string
---@field ChecksumXXHASH64 string
---@field ChecksumXXHASH3 string
---@field ChecksumXXHASH128 string
---@field ChecksumType aws.s3.ChecksumType
---@field ServerSideEncryption aws.s3.ServerSideEncryption
---@field VersionId string
---@field SSEKMSKeyId string
---@field BucketKeyEnabled boolean
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.CompleteMultipartUploadRequest
---@field Bucket string
---@field Key string
---@field MultipartUpload? aws.s3.CompletedMultipartUpload
---@field UploadId string
---@field ChecksumCRC32? string
---@field ChecksumCRC32C? string
---@field ChecksumCRC64NVME? string
---@field ChecksumSHA1? string
---@field ChecksumSHA256? string
---@field ChecksumSHA512? string
---@field ChecksumMD5? string
---@field ChecksumXXHASH64? string
---@field ChecksumXXHASH3? string
---@field ChecksumXXHASH128? string
---@field ChecksumType? aws.s3.ChecksumType
---@field MpuObjectSize? integer
---@field RequestPayer? aws.s3.RequestPayer
---@field ExpectedBucketOwner? string
---@field IfMatch? string
---@field IfNoneMatch? string
---@field SSECustomerAlgorithm? string
---@field SSECustomerKey? string|aws.Secret
---@field SSECustomerKeyMD5? string

---@class aws.s3.CompletedMultipartUpload
---@field Parts? aws.s3.CompletedPart[]

---@class aws.s3.CompletedPart
---@field ETag? string
---@field ChecksumCRC32? string
---@field ChecksumCRC32C? string
---@field ChecksumCRC64NVME? string
---@field ChecksumSHA1? string
---@field ChecksumSHA256? string
---@field ChecksumSHA512? string
---@field ChecksumMD5? string
---@field ChecksumXXHASH64? string
---@field ChecksumXXHASH3? string
---@field ChecksumXXHASH128? string
---@field PartNumber? integer

---@alias aws.s3.CompressionType "NONE"|"GZIP"|"BZIP2"

---@class aws.s3.Condition
---@field HttpErrorCodeReturnedEquals? string
---@field KeyPrefixEquals? string

---@class aws.s3.ContinuationEvent

---@class aws.s3.CopyObjectOutput
---@field CopyObjectResult aws.s3.CopyObjectResult
---@field Expiration string
---@field CopySourceVersionId string
---@field VersionId string
---@field ServerSideEncryption aws.s3.ServerSideEncryption
---@field SSECustomerAlgorithm string
---@field SSECustomerKeyMD5 string
---@field SSEKMSKeyId string
---@field SSEKMSEncryptionContext string
---@field BucketKeyEnabled boolean
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.CopyObjectRequest
---@field ACL? aws.s3.ObjectCannedACL
---@field Bucket string
---@field CacheControl? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field ContentDisposition? string
---@field ContentEncoding? string
---@field ContentLanguage? string
---@field ContentType? string
---@field CopySource string
---@field CopySourceIfMatch? string
---@field CopySourceIfModifiedSince? aws.Time|string|number
---@field CopySourceIfNoneMatch? string
---@field CopySourceIfUnmodifiedSince? aws.Time|string|number
---@field Expires? aws.Time|string|number
---@field GrantFullControl? string
---@field GrantRead? string
---@field GrantReadACP? string
---@field GrantWriteACP? string
---@field IfMatch? string
---@field IfNoneMatch? string
---@field Key string
---@field Metadata? table<string, string>
---@field MetadataDirective? aws.s3.MetadataDirective
---@field TaggingDirective? aws.s3.TaggingDirective
---@field ServerSideEncryption? aws.s3.ServerSideEncryption
---@field StorageClass? aws.s3.StorageClass
---@field WebsiteRedirectLocation? string
---@field SSECustomerAlgorithm? string
---@field SSECustomerKey? string|aws.Secret
---@field SSECustomerKeyMD5? string
---@field SSEKMSKeyId? string
---@field SSEKMSEncryptionContext? string
---@field BucketKeyEnabled? boolean
---@field CopySourceSSECustomerAlgorithm? string
---@field CopySourceSSECustomerKey? string|aws.Secret
---@field CopySourceSSECustomerKeyMD5? string
---@field RequestPayer? aws.s3.RequestPayer
---@field Tagging? string
---@field ObjectLockMode? aws.s3.ObjectLockMode
---@field ObjectLockRetainUntilDate? aws.Time|string|number
---@field ObjectLockLegalHoldStatus? aws.s3.ObjectLockLegalHoldStatus
---@field ExpectedBucketOwner? string
---@field ExpectedSourceBucketOwner? string

---@class aws.s3.CopyObjectResult
---@field ETag string
---@field LastModified aws.Time|string|number
---@field ChecksumType aws.s3.ChecksumType
---@field ChecksumCRC32 string
---@field ChecksumCRC32C string
---@field ChecksumCRC64NVME string
---@field ChecksumSHA1 string
---@field ChecksumSHA256 string
---@field ChecksumSHA512 string
---@field ChecksumMD5 string
---@field ChecksumXXHASH64 string
---@field ChecksumXXHASH3 string
---@field ChecksumXXHASH128 string

---@class aws.s3.CopyPartResult
---@field ETag string
---@field LastModified aws.Time|string|number
---@field ChecksumCRC32 string
---@field ChecksumCRC32C string
---@field ChecksumCRC64NVME string
---@field ChecksumSHA1 string
---@field ChecksumSHA256 string
---@field ChecksumSHA512 string
---@field ChecksumMD5 string
---@field ChecksumXXHASH64 string
---@field ChecksumXXHASH3 string
---@field ChecksumXXHASH128 string

---@class aws.s3.CreateBucketConfiguration
---@field LocationConstraint? aws.s3.BucketLocationConstraint
---@field Location? aws.s3.LocationInfo
---@field Bucket? aws.s3.BucketInfo
---@field Tags? aws.s3.Tag[]

---@class aws.s3.CreateBucketMetadataConfigurationRequest
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field MetadataConfiguration aws.s3.MetadataConfiguration
---@field ExpectedBucketOwner? string

---@class aws.s3.CreateBucketMetadataTableConfigurationRequest
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field MetadataTableConfiguration aws.s3.MetadataTableConfiguration
---@field ExpectedBucketOwner? string

---@class aws.s3.CreateBucketOutput
---@field Location string
---@field BucketArn string

---@class aws.s3.CreateBucketRequest
---@field ACL? aws.s3.BucketCannedACL
---@field Bucket string
---@field CreateBucketConfiguration? aws.s3.CreateBucketConfiguration
---@field GrantFullControl? string
---@field GrantRead? string
---@field GrantReadACP? string
---@field GrantWrite? string
---@field GrantWriteACP? string
---@field ObjectLockEnabledForBucket? boolean
---@field ObjectOwnership? aws.s3.ObjectOwnership
---@field BucketNamespace? aws.s3.BucketNamespace

---@class aws.s3.CreateMultipartUploadOutput
---@field AbortDate aws.Time
---@field AbortRuleId string
---@field Bucket string
---@field Key string
---@field UploadId string
---@field ServerSideEncryption aws.s3.ServerSideEncryption
---@field SSECustomerAlgorithm string
---@field SSECustomerKeyMD5 string
---@field SSEKMSKeyId string
---@field SSEKMSEncryptionContext string
---@field BucketKeyEnabled boolean
---@field RequestCharged aws.s3.RequestCharged
---@field ChecksumAlgorithm aws.s3.ChecksumAlgorithm
---@field ChecksumType aws.s3.ChecksumType

---@class aws.s3.CreateMultipartUploadRequest
---@field ACL? aws.s3.ObjectCannedACL
---@field Bucket string
---@field CacheControl? string
---@field ContentDisposition? string
---@field ContentEncoding? string
---@field ContentLanguage? string
---@field ContentType? string
---@field Expires? aws.Time|string|number
---@field GrantFullControl? string
---@field GrantRead? string
---@field GrantReadACP? string
---@field GrantWriteACP? string
---@field Key string
---@field Metadata? table<string, string>
---@field ServerSideEncryption? aws.s3.ServerSideEncryption
---@field StorageClass? aws.s3.StorageClass
---@field WebsiteRedirectLocation? string
---@field SSECustomerAlgorithm? string
---@field SSECustomerKey? string|aws.Secret
---@field SSECustomerKeyMD5? string
---@field SSEKMSKeyId? string
---@field SSEKMSEncryptionContext? string
---@field BucketKeyEnabled? boolean
---@field RequestPayer? aws.s3.RequestPayer
---@field Tagging? string
---@field ObjectLockMode? aws.s3.ObjectLockMode
---@field ObjectLockRetainUntilDate? aws.Time|string|number
---@field ObjectLockLegalHoldStatus? aws.s3.ObjectLockLegalHoldStatus
---@field ExpectedBucketOwner? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field ChecksumType? aws.s3.ChecksumType

---@class aws.s3.CreateSessionOutput
---@field ServerSideEncryption aws.s3.ServerSideEncryption
---@field SSEKMSKeyId string
---@field SSEKMSEncryptionContext string
---@field BucketKeyEnabled boolean
---@field Credentials aws.s3.SessionCredentials

---@class aws.s3.CreateSessionRequest
---@field SessionMode? aws.s3.SessionMode
---@field Bucket string
---@field ServerSideEncryption? aws.s3.ServerSideEncryption
---@field SSEKMSKeyId? string
---@field SSEKMSEncryptionContext? string
---@field BucketKeyEnabled? boolean

---@alias aws.s3.DataRedundancy "SingleAvailabilityZone"|"SingleLocalZone"

---@class aws.s3.DefaultRetention
---@field Mode? aws.s3.ObjectLockRetentionMode
---@field Days? integer
---@field Years? integer

---@class aws.s3.Delete
---@field Objects aws.s3.ObjectIdentifier[]
---@field Quiet? boolean

---@class aws.s3.DeleteBucketAnalyticsConfigurationRequest
---@field Bucket string
---@field Id string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeleteBucketCorsRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeleteBucketEncryptionRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeleteBucketIntelligentTieringConfigurationRequest
---@field Bucket string
---@field Id string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeleteBucketInventoryConfigurationRequest
---@field Bucket string
---@field Id string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeleteBucketLifecycleRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeleteBucketMetadataConfigurationRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeleteBucketMetadataTableConfigurationRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeleteBucketMetricsConfigurationRequest
---@field Bucket string
---@field Id string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeleteBucketOwnershipControlsRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeleteBucketPolicyRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeleteBucketReplicationRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeleteBucketRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeleteBucketTaggingRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeleteBucketWebsiteRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeleteMarkerEntry
---@field Owner aws.s3.Owner
---@field Key string
---@field VersionId string
---@field IsLatest boolean
---@field LastModified aws.Time|string|number

---@class aws.s3.DeleteMarkerReplication
---@field Status? aws.s3.DeleteMarkerReplicationStatus

---@alias aws.s3.DeleteMarkerReplicationStatus "Enabled"|"Disabled"

---@class aws.s3.DeleteObjectOutput
---@field DeleteMarker boolean
---@field VersionId string
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.DeleteObjectRequest
---@field Bucket string
---@field Key string
---@field MFA? string|aws.Secret
---@field VersionId? string
---@field RequestPayer? aws.s3.RequestPayer
---@field BypassGovernanceRetention? boolean
---@field ExpectedBucketOwner? string
---@field IfMatch? string
---@field IfMatchLastModifiedTime? aws.Time|string|number
---@field IfMatchSize? integer

---@class aws.s3.DeleteObjectTaggingOutput
---@field VersionId string

---@class aws.s3.DeleteObjectTaggingRequest
---@field Bucket string
---@field Key string
---@field VersionId? string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeleteObjectsOutput
---@field Deleted aws.s3.DeletedObject[]
---@field RequestCharged aws.s3.RequestCharged
---@field Errors aws.s3.Error[]

---@class aws.s3.DeleteObjectsRequest
---@field Bucket string
---@field Delete aws.s3.Delete
---@field MFA? string|aws.Secret
---@field RequestPayer? aws.s3.RequestPayer
---@field BypassGovernanceRetention? boolean
---@field ExpectedBucketOwner? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm

---@class aws.s3.DeletePublicAccessBlockRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.DeletedObject
---@field Key string
---@field VersionId string
---@field DeleteMarker boolean
---@field DeleteMarkerVersionId string

---@class aws.s3.Destination
---@field Bucket string
---@field Account? string
---@field StorageClass? aws.s3.StorageClass
---@field AccessControlTranslation? aws.s3.AccessControlTranslation
---@field EncryptionConfiguration? aws.s3.EncryptionConfiguration
---@field ReplicationTime? aws.s3.ReplicationTime
---@field Metrics? aws.s3.Metrics

---@class aws.s3.DestinationResult
---@field TableBucketType aws.s3.S3TablesBucketType
---@field TableBucketArn string
---@field TableNamespace string

---@alias aws.s3.EncodingType "url"

---@class aws.s3.Encryption
---@field EncryptionType aws.s3.ServerSideEncryption
---@field KMSKeyId? string
---@field KMSContext? string

---@class aws.s3.EncryptionConfiguration
---@field ReplicaKmsKeyID? string

---@alias aws.s3.EncryptionType "NONE"|"SSE-C"

---@class aws.s3.EndEvent

---@class aws.s3.Error
---@field Key string
---@field VersionId string
---@field Code string
---@field Message string

---@class aws.s3.ErrorDetails
---@field ErrorCode string
---@field ErrorMessage string

---@class aws.s3.ErrorDocument
---@field Key string

---@alias aws.s3.Event "s3:ReducedRedundancyLostObject"|"s3:ObjectCreated:*"|"s3:ObjectCreated:Put"|"s3:ObjectCreated:Post"|"s3:ObjectCreated:Copy"|"s3:ObjectCreated:CompleteMultipartUpload"|"s3:ObjectRemoved:*"|"s3:ObjectRemoved:Delete"|"s3:ObjectRemoved:DeleteMarkerCreated"|"s3:ObjectRestore:*"|"s3:ObjectRestore:Post"|"s3:ObjectRestore:Completed"|"s3:Replication:*"|"s3:Replication:OperationFailedReplication"|"s3:Replication:OperationNotTracked"|"s3:Replication:OperationMissedThreshold"|"s3:Replication:OperationReplicatedAfterThreshold"|"s3:ObjectRestore:Delete"|"s3:LifecycleTransition"|"s3:IntelligentTiering"|"s3:ObjectAcl:Put"|"s3:LifecycleExpiration:*"|"s3:LifecycleExpiration:Delete"|"s3:LifecycleExpiration:DeleteMarkerCreated"|"s3:ObjectTagging:*"|"s3:ObjectTagging:Put"|"s3:ObjectTagging:Delete"

---@class aws.s3.EventBridgeConfiguration

---@class aws.s3.ExistingObjectReplication
---@field Status aws.s3.ExistingObjectReplicationStatus

---@alias aws.s3.ExistingObjectReplicationStatus "Enabled"|"Disabled"

---@alias aws.s3.ExpirationState "ENABLED"|"DISABLED"

---@alias aws.s3.ExpirationStatus "Enabled"|"Disabled"

---@alias aws.s3.ExpressionType "SQL"

---@alias aws.s3.FileHeaderInfo "USE"|"IGNORE"|"NONE"

---@class aws.s3.FilterRule
---@field Name? aws.s3.FilterRuleName
---@field Value? string

---@alias aws.s3.FilterRuleName "prefix"|"suffix"

---@class aws.s3.GetBucketAbacOutput
---@field AbacStatus aws.s3.AbacStatus

---@class aws.s3.GetBucketAbacRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketAccelerateConfigurationOutput
---@field Status aws.s3.BucketAccelerateStatus
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.GetBucketAccelerateConfigurationRequest
---@field Bucket string
---@field ExpectedBucketOwner? string
---@field RequestPayer? aws.s3.RequestPayer

---@class aws.s3.GetBucketAclOutput
---@field Owner aws.s3.Owner
---@field Grants aws.s3.Grant[]

---@class aws.s3.GetBucketAclRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketAnalyticsConfigurationOutput
---@field AnalyticsConfiguration aws.s3.AnalyticsConfiguration

---@class aws.s3.GetBucketAnalyticsConfigurationRequest
---@field Bucket string
---@field Id string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketCorsOutput
---@field CORSRules aws.s3.CORSRule[]

---@class aws.s3.GetBucketCorsRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketEncryptionOutput
---@field ServerSideEncryptionConfiguration aws.s3.ServerSideEncryptionConfiguration

---@class aws.s3.GetBucketEncryptionRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketIntelligentTieringConfigurationOutput
---@field IntelligentTieringConfiguration aws.s3.IntelligentTieringConfiguration

---@class aws.s3.GetBucketIntelligentTieringConfigurationRequest
---@field Bucket string
---@field Id string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketInventoryConfigurationOutput
---@field InventoryConfiguration aws.s3.InventoryConfiguration

---@class aws.s3.GetBucketInventoryConfigurationRequest
---@field Bucket string
---@field Id string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketLifecycleConfigurationOutput
---@field Rules aws.s3.LifecycleRule[]
---@field TransitionDefaultMinimumObjectSize aws.s3.TransitionDefaultMinimumObjectSize

---@class aws.s3.GetBucketLifecycleConfigurationRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketLifecycleOutput
---@field Rules aws.s3.Rule[]

---@class aws.s3.GetBucketLifecycleRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketLocationOutput
---@field LocationConstraint aws.s3.BucketLocationConstraint

---@class aws.s3.GetBucketLocationRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketLoggingOutput
---@field LoggingEnabled aws.s3.LoggingEnabled

---@class aws.s3.GetBucketLoggingRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketMetadataConfigurationOutput
---@field GetBucketMetadataConfigurationResult aws.s3.GetBucketMetadataConfigurationResult

---@class aws.s3.GetBucketMetadataConfigurationRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketMetadataConfigurationResult
---@field MetadataConfigurationResult aws.s3.MetadataConfigurationResult

---@class aws.s3.GetBucketMetadataTableConfigurationOutput
---@field GetBucketMetadataTableConfigurationResult aws.s3.GetBucketMetadataTableConfigurationResult

---@class aws.s3.GetBucketMetadataTableConfigurationRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketMetadataTableConfigurationResult
---@field MetadataTableConfigurationResult aws.s3.MetadataTableConfigurationResult
---@field Status string
---@field Error aws.s3.ErrorDetails

---@class aws.s3.GetBucketMetricsConfigurationOutput
---@field MetricsConfiguration aws.s3.MetricsConfiguration

---@class aws.s3.GetBucketMetricsConfigurationRequest
---@field Bucket string
---@field Id string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketNotificationConfigurationRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketOwnershipControlsOutput
---@field OwnershipControls aws.s3.OwnershipControls

---@class aws.s3.GetBucketOwnershipControlsRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketPolicyOutput
---@field Policy string

---@class aws.s3.GetBucketPolicyRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketPolicyStatusOutput
---@field PolicyStatus aws.s3.PolicyStatus

---@class aws.s3.GetBucketPolicyStatusRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketReplicationOutput
---@field ReplicationConfiguration aws.s3.ReplicationConfiguration

---@class aws.s3.GetBucketReplicationRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketRequestPaymentOutput
---@field Payer aws.s3.Payer

---@class aws.s3.GetBucketRequestPaymentRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketTaggingOutput
---@field TagSet aws.s3.Tag[]

---@class aws.s3.GetBucketTaggingRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketVersioningOutput
---@field Status aws.s3.BucketVersioningStatus
---@field MFADelete aws.s3.MFADeleteStatus

---@class aws.s3.GetBucketVersioningRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetBucketWebsiteOutput
---@field RedirectAllRequestsTo aws.s3.RedirectAllRequestsTo
---@field IndexDocument aws.s3.IndexDocument
---@field ErrorDocument aws.s3.ErrorDocument
---@field RoutingRules aws.s3.RoutingRule[]

---@class aws.s3.GetBucketWebsiteRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetObjectAclOutput
---@field Owner aws.s3.Owner
---@field Grants aws.s3.Grant[]
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.GetObjectAclRequest
---@field Bucket string
---@field Key string
---@field VersionId? string
---@field RequestPayer? aws.s3.RequestPayer
---@field ExpectedBucketOwner? string

---@class aws.s3.GetObjectAttributesOutput
---@field DeleteMarker boolean
---@field LastModified aws.Time|string|number
---@field VersionId string
---@field RequestCharged aws.s3.RequestCharged
---@field ETag string
---@field Checksum aws.s3.Checksum
---@field ObjectParts aws.s3.GetObjectAttributesParts
---@field StorageClass aws.s3.StorageClass
---@field ObjectSize integer

---@class aws.s3.GetObjectAttributesParts
---@field TotalPartsCount integer
---@field PartNumberMarker integer
---@field NextPartNumberMarker integer
---@field MaxParts integer
---@field IsTruncated boolean
---@field Parts aws.s3.ObjectPart[]

---@class aws.s3.GetObjectAttributesRequest
---@field Bucket string
---@field Key string
---@field VersionId? string
---@field MaxParts? integer
---@field PartNumberMarker? integer
---@field SSECustomerAlgorithm? string
---@field SSECustomerKey? string|aws.Secret
---@field SSECustomerKeyMD5? string
---@field RequestPayer? aws.s3.RequestPayer
---@field ExpectedBucketOwner? string
---@field ObjectAttributes aws.s3.ObjectAttributes[]

---@class aws.s3.GetObjectLegalHoldOutput
---@field LegalHold aws.s3.ObjectLockLegalHold

---@class aws.s3.GetObjectLegalHoldRequest
---@field Bucket string
---@field Key string
---@field VersionId? string
---@field RequestPayer? aws.s3.RequestPayer
---@field ExpectedBucketOwner? string

---@class aws.s3.GetObjectLockConfigurationOutput
---@field ObjectLockConfiguration aws.s3.ObjectLockConfiguration

---@class aws.s3.GetObjectLockConfigurationRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GetObjectOutput
---@field Body aws.Body
---@field DeleteMarker boolean
---@field AcceptRanges string
---@field Expiration string
---@field Restore string
---@field LastModified aws.Time|string|number
---@field ContentLength integer
---@field ETag string
---@field ChecksumCRC32 string
---@field ChecksumCRC32C string
---@field ChecksumCRC64NVME string
---@field ChecksumSHA1 string
---@field ChecksumSHA256 string
---@field ChecksumSHA512 string
---@field ChecksumMD5 string
---@field ChecksumXXHASH64 string
---@field ChecksumXXHASH3 string
---@field ChecksumXXHASH128 string
---@field ChecksumType aws.s3.ChecksumType
---@field MissingMeta integer
---@field VersionId string
---@field CacheControl string
---@field ContentDisposition string
---@field ContentEncoding string
---@field ContentLanguage string
---@field ContentRange string
---@field ContentType string
---@field Expires aws.Time|string|number
---@field WebsiteRedirectLocation string
---@field ServerSideEncryption aws.s3.ServerSideEncryption
---@field Metadata table<string, string>
---@field SSECustomerAlgorithm string
---@field SSECustomerKeyMD5 string
---@field SSEKMSKeyId string
---@field BucketKeyEnabled boolean
---@field StorageClass aws.s3.StorageClass
---@field RequestCharged aws.s3.RequestCharged
---@field ReplicationStatus aws.s3.ReplicationStatus
---@field PartsCount integer
---@field TagCount integer
---@field ObjectLockMode aws.s3.ObjectLockMode
---@field ObjectLockRetainUntilDate aws.Time|string|number
---@field ObjectLockLegalHoldStatus aws.s3.ObjectLockLegalHoldStatus

---@class aws.s3.GetObjectRequest
---@field Bucket string
---@field IfMatch? string
---@field IfModifiedSince? aws.Time|string|number
---@field IfNoneMatch? string
---@field IfUnmodifiedSince? aws.Time|string|number
---@field Key string
---@field Range? string
---@field ResponseCacheControl? string
---@field ResponseContentDisposition? string
---@field ResponseContentEncoding? string
---@field ResponseContentLanguage? string
---@field ResponseContentType? string
---@field ResponseExpires? aws.Time|string|number
---@field VersionId? string
---@field SSECustomerAlgorithm? string
---@field SSECustomerKey? string|aws.Secret
---@field SSECustomerKeyMD5? string
---@field RequestPayer? aws.s3.RequestPayer
---@field PartNumber? integer
---@field ExpectedBucketOwner? string
---@field ChecksumMode? aws.s3.ChecksumMode

---@class aws.s3.GetObjectRetentionOutput
---@field Retention aws.s3.ObjectLockRetention

---@class aws.s3.GetObjectRetentionRequest
---@field Bucket string
---@field Key string
---@field VersionId? string
---@field RequestPayer? aws.s3.RequestPayer
---@field ExpectedBucketOwner? string

---@class aws.s3.GetObjectTaggingOutput
---@field VersionId string
---@field TagSet aws.s3.Tag[]

---@class aws.s3.GetObjectTaggingRequest
---@field Bucket string
---@field Key string
---@field VersionId? string
---@field ExpectedBucketOwner? string
---@field RequestPayer? aws.s3.RequestPayer

---@class aws.s3.GetObjectTorrentOutput
---@field Body aws.Body
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.GetObjectTorrentRequest
---@field Bucket string
---@field Key string
---@field RequestPayer? aws.s3.RequestPayer
---@field ExpectedBucketOwner? string

---@class aws.s3.GetPublicAccessBlockOutput
---@field PublicAccessBlockConfiguration aws.s3.PublicAccessBlockConfiguration

---@class aws.s3.GetPublicAccessBlockRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.GlacierJobParameters
---@field Tier aws.s3.Tier

---@class aws.s3.Grant
---@field Grantee? aws.s3.Grantee
---@field Permission? aws.s3.Permission

---@class aws.s3.Grantee
---@field DisplayName? string
---@field EmailAddress? string
---@field ID? string
---@field Type aws.s3.Type
---@field URI? string

---@class aws.s3.HeadBucketOutput
---@field BucketArn string
---@field BucketLocationType aws.s3.LocationType
---@field BucketLocationName string
---@field BucketRegion string
---@field AccessPointAlias boolean

---@class aws.s3.HeadBucketRequest
---@field Bucket string
---@field ExpectedBucketOwner? string

---@class aws.s3.HeadObjectOutput
---@field DeleteMarker boolean
---@field AcceptRanges string
---@field Expiration string
---@field Restore string
---@field ArchiveStatus aws.s3.ArchiveStatus
---@field LastModified aws.Time|string|number
---@field ContentLength integer
---@field ChecksumCRC32 string
---@field ChecksumCRC32C string
---@field ChecksumCRC64NVME string
---@field ChecksumSHA1 string
---@field ChecksumSHA256 string
---@field ChecksumSHA512 string
---@field ChecksumMD5 string
---@field ChecksumXXHASH64 string
---@field ChecksumXXHASH3 string
---@field ChecksumXXHASH128 string
---@field ChecksumType aws.s3.ChecksumType
---@field ETag string
---@field MissingMeta integer
---@field VersionId string
---@field CacheControl string
---@field ContentDisposition string
---@field ContentEncoding string
---@field ContentLanguage string
---@field ContentType string
---@field ContentRange string
---@field Expires aws.Time|string|number
---@field WebsiteRedirectLocation string
---@field ServerSideEncryption aws.s3.ServerSideEncryption
---@field Metadata table<string, string>
---@field SSECustomerAlgorithm string
---@field SSECustomerKeyMD5 string
---@field SSEKMSKeyId string
---@field BucketKeyEnabled boolean
---@field StorageClass aws.s3.StorageClass
---@field RequestCharged aws.s3.RequestCharged
---@field ReplicationStatus aws.s3.ReplicationStatus
---@field PartsCount integer
---@field TagCount integer
---@field ObjectLockMode aws.s3.ObjectLockMode
---@field ObjectLockRetainUntilDate aws.Time|string|number
---@field ObjectLockLegalHoldStatus aws.s3.ObjectLockLegalHoldStatus

---@class aws.s3.HeadObjectRequest
---@field Bucket string
---@field IfMatch? string
---@field IfModifiedSince? aws.Time|string|number
---@field IfNoneMatch? string
---@field IfUnmodifiedSince? aws.Time|string|number
---@field Key string
---@field Range? string
---@field ResponseCacheControl? string
---@field ResponseContentDisposition? string
---@field ResponseContentEncoding? string
---@field ResponseContentLanguage? string
---@field ResponseContentType? string
---@field ResponseExpires? aws.Time|string|number
---@field VersionId? string
---@field SSECustomerAlgorithm? string
---@field SSECustomerKey? string|aws.Secret
---@field SSECustomerKeyMD5? string
---@field RequestPayer? aws.s3.RequestPayer
---@field PartNumber? integer
---@field ExpectedBucketOwner? string
---@field ChecksumMode? aws.s3.ChecksumMode

---@class aws.s3.IndexDocument
---@field Suffix string

---@class aws.s3.Initiator
---@field ID string
---@field DisplayName string

---@class aws.s3.InputSerialization
---@field CSV? aws.s3.CSVInput
---@field CompressionType? aws.s3.CompressionType
---@field JSON? aws.s3.JSONInput
---@field Parquet? aws.s3.ParquetInput

---@alias aws.s3.IntelligentTieringAccessTier "ARCHIVE_ACCESS"|"DEEP_ARCHIVE_ACCESS"

---@class aws.s3.IntelligentTieringAndOperator
---@field Prefix? string
---@field Tags? aws.s3.Tag[]

---@class aws.s3.IntelligentTieringConfiguration
---@field Id string
---@field Filter? aws.s3.IntelligentTieringFilter
---@field Status aws.s3.IntelligentTieringStatus
---@field Tierings aws.s3.Tiering[]

---@class aws.s3.IntelligentTieringFilter
---@field Prefix? string
---@field Tag? aws.s3.Tag
---@field And? aws.s3.IntelligentTieringAndOperator

---@alias aws.s3.IntelligentTieringStatus "Enabled"|"Disabled"

---@class aws.s3.InventoryConfiguration
---@field Destination aws.s3.InventoryDestination
---@field IsEnabled boolean
---@field Filter? aws.s3.InventoryFilter
---@field Id string
---@field IncludedObjectVersions aws.s3.InventoryIncludedObjectVersions
---@field OptionalFields? aws.s3.InventoryOptionalField[]
---@field Schedule aws.s3.InventorySchedule

---@alias aws.s3.InventoryConfigurationState "ENABLED"|"DISABLED"

---@class aws.s3.InventoryDestination
---@field S3BucketDestination aws.s3.InventoryS3BucketDestination

---@class aws.s3.InventoryEncryption
---@field SSES3? aws.s3.SSES3
---@field SSEKMS? aws.s3.SSEKMS

---@class aws.s3.InventoryFilter
---@field Prefix string

---@alias aws.s3.InventoryFormat "CSV"|"ORC"|"Parquet"

---@alias aws.s3.InventoryFrequency "Daily"|"Weekly"

---@alias aws.s3.InventoryIncludedObjectVersions "All"|"Current"

---@alias aws.s3.InventoryOptionalField "Size"|"LastModifiedDate"|"StorageClass"|"ETag"|"IsMultipartUploaded"|"ReplicationStatus"|"EncryptionStatus"|"ObjectLockRetainUntilDate"|"ObjectLockMode"|"ObjectLockLegalHoldStatus"|"IntelligentTieringAccessTier"|"BucketKeyStatus"|"ChecksumAlgorithm"|"ObjectAccessControlList"|"ObjectOwner"|"LifecycleExpirationDate"

---@class aws.s3.InventoryS3BucketDestination
---@field AccountId? string
---@field Bucket string
---@field Format aws.s3.InventoryFormat
---@field Prefix? string
---@field Encryption? aws.s3.InventoryEncryption

---@class aws.s3.InventorySchedule
---@field Frequency aws.s3.InventoryFrequency

---@class aws.s3.InventoryTableConfiguration
---@field ConfigurationState aws.s3.InventoryConfigurationState
---@field EncryptionConfiguration? aws.s3.MetadataTableEncryptionConfiguration

---@class aws.s3.InventoryTableConfigurationResult
---@field ConfigurationState aws.s3.InventoryConfigurationState
---@field TableStatus string
---@field Error aws.s3.ErrorDetails
---@field TableName string
---@field TableArn string

---@class aws.s3.InventoryTableConfigurationUpdates
---@field ConfigurationState aws.s3.InventoryConfigurationState
---@field EncryptionConfiguration? aws.s3.MetadataTableEncryptionConfiguration

---@class aws.s3.JSONInput
---@field Type? aws.s3.JSONType

---@class aws.s3.JSONOutput
---@field RecordDelimiter? string

---@alias aws.s3.JSONType "DOCUMENT"|"LINES"

---@class aws.s3.JournalTableConfiguration
---@field RecordExpiration aws.s3.RecordExpiration
---@field EncryptionConfiguration? aws.s3.MetadataTableEncryptionConfiguration

---@class aws.s3.JournalTableConfigurationResult
---@field TableStatus string
---@field Error aws.s3.ErrorDetails
---@field TableName string
---@field TableArn string
---@field RecordExpiration aws.s3.RecordExpiration

---@class aws.s3.JournalTableConfigurationUpdates
---@field RecordExpiration aws.s3.RecordExpiration

---@class aws.s3.LambdaFunctionConfiguration
---@field Id? string
---@field LambdaFunctionArn string
---@field Events aws.s3.Event[]
---@field Filter? aws.s3.NotificationConfigurationFilter

---@class aws.s3.LifecycleConfiguration
---@field Rules aws.s3.Rule[]

---@class aws.s3.LifecycleExpiration
---@field Date? aws.Time|string|number
---@field Days? integer
---@field ExpiredObjectDeleteMarker? boolean

---@class aws.s3.LifecycleRule
---@field Expiration? aws.s3.LifecycleExpiration
---@field ID? string
---@field Prefix? string
---@field Filter? aws.s3.LifecycleRuleFilter
---@field Status aws.s3.ExpirationStatus
---@field Transitions? aws.s3.Transition[]
---@field NoncurrentVersionTransitions? aws.s3.NoncurrentVersionTransition[]
---@field NoncurrentVersionExpiration? aws.s3.NoncurrentVersionExpiration
---@field AbortIncompleteMultipartUpload? aws.s3.AbortIncompleteMultipartUpload

---@class aws.s3.LifecycleRuleAndOperator
---@field Prefix? string
---@field Tags? aws.s3.Tag[]
---@field ObjectSizeGreaterThan? integer
---@field ObjectSizeLessThan? integer

---@class aws.s3.LifecycleRuleFilter
---@field Prefix? string
---@field Tag? aws.s3.Tag
---@field ObjectSizeGreaterThan? integer
---@field ObjectSizeLessThan? integer
---@field And? aws.s3.LifecycleRuleAndOperator

---@class aws.s3.ListBucketAnalyticsConfigurationsOutput
---@field IsTruncated boolean
---@field ContinuationToken string
---@field NextContinuationToken string
---@field AnalyticsConfigurationList aws.s3.AnalyticsConfiguration[]

---@class aws.s3.ListBucketAnalyticsConfigurationsRequest
---@field Bucket string
---@field ContinuationToken? string
---@field ExpectedBucketOwner? string

---@class aws.s3.ListBucketIntelligentTieringConfigurationsOutput
---@field IsTruncated boolean
---@field ContinuationToken string
---@field NextContinuationToken string
---@field IntelligentTieringConfigurationList aws.s3.IntelligentTieringConfiguration[]

---@class aws.s3.ListBucketIntelligentTieringConfigurationsRequest
---@field Bucket string
---@field ContinuationToken? string
---@field ExpectedBucketOwner? string

---@class aws.s3.ListBucketInventoryConfigurationsOutput
---@field ContinuationToken string
---@field InventoryConfigurationList aws.s3.InventoryConfiguration[]
---@field IsTruncated boolean
---@field NextContinuationToken string

---@class aws.s3.ListBucketInventoryConfigurationsRequest
---@field Bucket string
---@field ContinuationToken? string
---@field ExpectedBucketOwner? string

---@class aws.s3.ListBucketMetricsConfigurationsOutput
---@field IsTruncated boolean
---@field ContinuationToken string
---@field NextContinuationToken string
---@field MetricsConfigurationList aws.s3.MetricsConfiguration[]

---@class aws.s3.ListBucketMetricsConfigurationsRequest
---@field Bucket string
---@field ContinuationToken? string
---@field ExpectedBucketOwner? string

---@class aws.s3.ListBucketsOutput
---@field Buckets aws.s3.Bucket[]
---@field Owner aws.s3.Owner
---@field ContinuationToken string
---@field Prefix string

---@class aws.s3.ListBucketsRequest
---@field MaxBuckets? integer
---@field ContinuationToken? string
---@field Prefix? string
---@field BucketRegion? string

---@class aws.s3.ListDirectoryBucketsOutput
---@field Buckets aws.s3.Bucket[]
---@field ContinuationToken string

---@class aws.s3.ListDirectoryBucketsRequest
---@field ContinuationToken? string
---@field MaxDirectoryBuckets? integer

---@class aws.s3.ListMultipartUploadsOutput
---@field Bucket string
---@field KeyMarker string
---@field UploadIdMarker string
---@field NextKeyMarker string
---@field Prefix string
---@field Delimiter string
---@field NextUploadIdMarker string
---@field MaxUploads integer
---@field IsTruncated boolean
---@field Uploads aws.s3.MultipartUpload[]
---@field CommonPrefixes aws.s3.CommonPrefix[]
---@field EncodingType aws.s3.EncodingType
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.ListMultipartUploadsRequest
---@field Bucket string
---@field Delimiter? string
---@field EncodingType? aws.s3.EncodingType
---@field KeyMarker? string
---@field MaxUploads? integer
---@field Prefix? string
---@field UploadIdMarker? string
---@field ExpectedBucketOwner? string
---@field RequestPayer? aws.s3.RequestPayer

---@class aws.s3.ListObjectVersionsOutput
---@field IsTruncated boolean
---@field KeyMarker string
---@field VersionIdMarker string
---@field NextKeyMarker string
---@field NextVersionIdMarker string
---@field Versions aws.s3.ObjectVersion[]
---@field DeleteMarkers aws.s3.DeleteMarkerEntry[]
---@field Name string
---@field Prefix string
---@field Delimiter string
---@field MaxKeys integer
---@field CommonPrefixes aws.s3.CommonPrefix[]
---@field EncodingType aws.s3.EncodingType
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.ListObjectVersionsRequest
---@field Bucket string
---@field Delimiter? string
---@field EncodingType? aws.s3.EncodingType
---@field KeyMarker? string
---@field MaxKeys? integer
---@field Prefix? string
---@field VersionIdMarker? string
---@field ExpectedBucketOwner? string
---@field RequestPayer? aws.s3.RequestPayer
---@field OptionalObjectAttributes? aws.s3.OptionalObjectAttributes[]

---@class aws.s3.ListObjectsOutput
---@field IsTruncated boolean
---@field Marker string
---@field NextMarker string
---@field Contents aws.s3.Object[]
---@field Name string
---@field Prefix string
---@field Delimiter string
---@field MaxKeys integer
---@field CommonPrefixes aws.s3.CommonPrefix[]
---@field EncodingType aws.s3.EncodingType
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.ListObjectsRequest
---@field Bucket string
---@field Delimiter? string
---@field EncodingType? aws.s3.EncodingType
---@field Marker? string
---@field MaxKeys? integer
---@field Prefix? string
---@field RequestPayer? aws.s3.RequestPayer
---@field ExpectedBucketOwner? string
---@field OptionalObjectAttributes? aws.s3.OptionalObjectAttributes[]

---@class aws.s3.ListObjectsV2Output
---@field IsTruncated boolean
---@field Contents aws.s3.Object[]
---@field Name string
---@field Prefix string
---@field Delimiter string
---@field MaxKeys integer
---@field CommonPrefixes aws.s3.CommonPrefix[]
---@field EncodingType aws.s3.EncodingType
---@field KeyCount integer
---@field ContinuationToken string
---@field NextContinuationToken string
---@field StartAfter string
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.ListObjectsV2Request
---@field Bucket string
---@field Delimiter? string
---@field EncodingType? aws.s3.EncodingType
---@field MaxKeys? integer
---@field Prefix? string
---@field ContinuationToken? string
---@field FetchOwner? boolean
---@field StartAfter? string
---@field RequestPayer? aws.s3.RequestPayer
---@field ExpectedBucketOwner? string
---@field OptionalObjectAttributes? aws.s3.OptionalObjectAttributes[]

---@class aws.s3.ListPartsOutput
---@field AbortDate aws.Time
---@field AbortRuleId string
---@field Bucket string
---@field Key string
---@field UploadId string
---@field PartNumberMarker integer
---@field NextPartNumberMarker integer
---@field MaxParts integer
---@field IsTruncated boolean
---@field Parts aws.s3.Part[]
---@field Initiator aws.s3.Initiator
---@field Owner aws.s3.Owner
---@field StorageClass aws.s3.StorageClass
---@field RequestCharged aws.s3.RequestCharged
---@field ChecksumAlgorithm aws.s3.ChecksumAlgorithm
---@field ChecksumType aws.s3.ChecksumType

---@class aws.s3.ListPartsRequest
---@field Bucket string
---@field Key string
---@field MaxParts? integer
---@field PartNumberMarker? integer
---@field UploadId string
---@field RequestPayer? aws.s3.RequestPayer
---@field ExpectedBucketOwner? string
---@field SSECustomerAlgorithm? string
---@field SSECustomerKey? string|aws.Secret
---@field SSECustomerKeyMD5? string

---@class aws.s3.LocationInfo
---@field Type? aws.s3.LocationType
---@field Name? string

---@alias aws.s3.LocationType "AvailabilityZone"|"LocalZone"

---@class aws.s3.LoggingEnabled
---@field TargetBucket string
---@field TargetGrants? aws.s3.TargetGrant[]
---@field TargetPrefix string
---@field TargetObjectKeyFormat? aws.s3.TargetObjectKeyFormat

---@alias aws.s3.MFADelete "Enabled"|"Disabled"

---@alias aws.s3.MFADeleteStatus "Enabled"|"Disabled"

---@class aws.s3.MetadataConfiguration
---@field JournalTableConfiguration aws.s3.JournalTableConfiguration
---@field InventoryTableConfiguration? aws.s3.InventoryTableConfiguration

---@class aws.s3.MetadataConfigurationResult
---@field DestinationResult aws.s3.DestinationResult
---@field JournalTableConfigurationResult aws.s3.JournalTableConfigurationResult
---@field InventoryTableConfigurationResult aws.s3.InventoryTableConfigurationResult

---@alias aws.s3.MetadataDirective "COPY"|"REPLACE"

---@class aws.s3.MetadataEntry
---@field Name? string
---@field Value? string

---@class aws.s3.MetadataTableConfiguration
---@field S3TablesDestination aws.s3.S3TablesDestination

---@class aws.s3.MetadataTableConfigurationResult
---@field S3TablesDestinationResult aws.s3.S3TablesDestinationResult

---@class aws.s3.MetadataTableEncryptionConfiguration
---@field SseAlgorithm aws.s3.TableSseAlgorithm
---@field KmsKeyArn? string

---@class aws.s3.Metrics
---@field Status aws.s3.MetricsStatus
---@field EventThreshold? aws.s3.ReplicationTimeValue

---@class aws.s3.MetricsAndOperator
---@field Prefix? string
---@field Tags? aws.s3.Tag[]
---@field AccessPointArn? string

---@class aws.s3.MetricsConfiguration
---@field Id string
---@field Filter? aws.s3.MetricsFilter

---@class aws.s3.MetricsFilter
---@field Prefix? string
---@field Tag? aws.s3.Tag
---@field AccessPointArn? string
---@field And? aws.s3.MetricsAndOperator

---@alias aws.s3.MetricsStatus "Enabled"|"Disabled"

---@class aws.s3.MultipartUpload
---@field UploadId string
---@field Key string
---@field Initiated aws.Time
---@field StorageClass aws.s3.StorageClass
---@field Owner aws.s3.Owner
---@field Initiator aws.s3.Initiator
---@field ChecksumAlgorithm aws.s3.ChecksumAlgorithm
---@field ChecksumType aws.s3.ChecksumType

---@class aws.s3.NoncurrentVersionExpiration
---@field NoncurrentDays? integer
---@field NewerNoncurrentVersions? integer

---@class aws.s3.NoncurrentVersionTransition
---@field NoncurrentDays? integer
---@field StorageClass? aws.s3.TransitionStorageClass
---@field NewerNoncurrentVersions? integer

---@class aws.s3.NotificationConfiguration
---@field TopicConfigurations? aws.s3.TopicConfiguration[]
---@field QueueConfigurations? aws.s3.QueueConfiguration[]
---@field LambdaFunctionConfigurations? aws.s3.LambdaFunctionConfiguration[]
---@field EventBridgeConfiguration? aws.s3.EventBridgeConfiguration

---@class aws.s3.NotificationConfigurationDeprecated
---@field TopicConfiguration? aws.s3.TopicConfigurationDeprecated
---@field QueueConfiguration? aws.s3.QueueConfigurationDeprecated
---@field CloudFunctionConfiguration? aws.s3.CloudFunctionConfiguration

---@class aws.s3.NotificationConfigurationFilter
---@field Key? aws.s3.S3KeyFilter

---@class aws.s3.Object
---@field Key string
---@field LastModified aws.Time|string|number
---@field ETag string
---@field ChecksumAlgorithm aws.s3.ChecksumAlgorithm[]
---@field ChecksumType aws.s3.ChecksumType
---@field Size integer
---@field StorageClass aws.s3.ObjectStorageClass
---@field Owner aws.s3.Owner
---@field RestoreStatus aws.s3.RestoreStatus

---@alias aws.s3.ObjectAttributes "ETag"|"Checksum"|"ObjectParts"|"StorageClass"|"ObjectSize"

---@alias aws.s3.ObjectCannedACL "private"|"public-read"|"public-read-write"|"authenticated-read"|"aws-exec-read"|"bucket-owner-read"|"bucket-owner-full-control"

---@class aws.s3.ObjectEncryption
---@field SSEKMS? aws.s3.SSEKMSEncryption

---@class aws.s3.ObjectIdentifier
---@field Key string
---@field VersionId? string
---@field ETag? string
---@field LastModifiedTime? aws.Time|string|number
---@field Size? integer

---@class aws.s3.ObjectLockConfiguration
---@field ObjectLockEnabled? aws.s3.ObjectLockEnabled
---@field Rule? aws.s3.ObjectLockRule

---@alias aws.s3.ObjectLockEnabled "Enabled"

---@class aws.s3.ObjectLockLegalHold
---@field Status? aws.s3.ObjectLockLegalHoldStatus

---@alias aws.s3.ObjectLockLegalHoldStatus "ON"|"OFF"

---@alias aws.s3.ObjectLockMode "GOVERNANCE"|"COMPLIANCE"

---@class aws.s3.ObjectLockRetention
---@field Mode? aws.s3.ObjectLockRetentionMode
---@field RetainUntilDate? aws.Time|string|number

---@alias aws.s3.ObjectLockRetentionMode "GOVERNANCE"|"COMPLIANCE"

---@class aws.s3.ObjectLockRule
---@field DefaultRetention? aws.s3.DefaultRetention

---@alias aws.s3.ObjectOwnership "BucketOwnerPreferred"|"ObjectWriter"|"BucketOwnerEnforced"

---@class aws.s3.ObjectPart
---@field PartNumber integer
---@field Size integer
---@field ChecksumCRC32 string
---@field ChecksumCRC32C string
---@field ChecksumCRC64NVME string
---@field ChecksumSHA1 string
---@field ChecksumSHA256 string
---@field ChecksumSHA512 string
---@field ChecksumMD5 string
---@field ChecksumXXHASH64 string
---@field ChecksumXXHASH3 string
---@field ChecksumXXHASH128 string

---@alias aws.s3.ObjectStorageClass "STANDARD"|"REDUCED_REDUNDANCY"|"GLACIER"|"STANDARD_IA"|"ONEZONE_IA"|"INTELLIGENT_TIERING"|"DEEP_ARCHIVE"|"OUTPOSTS"|"GLACIER_IR"|"SNOW"|"EXPRESS_ONEZONE"|"FSX_OPENZFS"|"FSX_ONTAP"

---@class aws.s3.ObjectVersion
---@field ETag string
---@field ChecksumAlgorithm aws.s3.ChecksumAlgorithm[]
---@field ChecksumType aws.s3.ChecksumType
---@field Size integer
---@field StorageClass aws.s3.ObjectVersionStorageClass
---@field Key string
---@field VersionId string
---@field IsLatest boolean
---@field LastModified aws.Time|string|number
---@field Owner aws.s3.Owner
---@field RestoreStatus aws.s3.RestoreStatus

---@alias aws.s3.ObjectVersionStorageClass "STANDARD"

---@alias aws.s3.OptionalObjectAttributes "RestoreStatus"

---@class aws.s3.OutputLocation
---@field S3? aws.s3.S3Location

---@class aws.s3.OutputSerialization
---@field CSV? aws.s3.CSVOutput
---@field JSON? aws.s3.JSONOutput

---@class aws.s3.Owner
---@field DisplayName? string
---@field ID? string

---@alias aws.s3.OwnerOverride "Destination"

---@class aws.s3.OwnershipControls
---@field Rules aws.s3.OwnershipControlsRule[]

---@class aws.s3.OwnershipControlsRule
---@field ObjectOwnership aws.s3.ObjectOwnership

---@class aws.s3.ParquetInput

---@class aws.s3.Part
---@field PartNumber integer
---@field LastModified aws.Time|string|number
---@field ETag string
---@field Size integer
---@field ChecksumCRC32 string
---@field ChecksumCRC32C string
---@field ChecksumCRC64NVME string
---@field ChecksumSHA1 string
---@field ChecksumSHA256 string
---@field ChecksumSHA512 string
---@field ChecksumMD5 string
---@field ChecksumXXHASH64 string
---@field ChecksumXXHASH3 string
---@field ChecksumXXHASH128 string

---@alias aws.s3.PartitionDateSource "EventTime"|"DeliveryTime"

---@class aws.s3.PartitionedPrefix
---@field PartitionDateSource? aws.s3.PartitionDateSource

---@alias aws.s3.Payer "Requester"|"BucketOwner"

---@alias aws.s3.Permission "FULL_CONTROL"|"WRITE"|"WRITE_ACP"|"READ"|"READ_ACP"

---@class aws.s3.PolicyStatus
---@field IsPublic boolean

---@class aws.s3.Progress
---@field BytesScanned integer
---@field BytesProcessed integer
---@field BytesReturned integer

---@class aws.s3.ProgressEvent
---@field Details aws.s3.Progress

---@alias aws.s3.Protocol "http"|"https"

---@class aws.s3.PublicAccessBlockConfiguration
---@field BlockPublicAcls? boolean
---@field IgnorePublicAcls? boolean
---@field BlockPublicPolicy? boolean
---@field RestrictPublicBuckets? boolean

---@class aws.s3.PutBucketAbacRequest
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field ExpectedBucketOwner? string
---@field AbacStatus aws.s3.AbacStatus

---@class aws.s3.PutBucketAccelerateConfigurationRequest
---@field Bucket string
---@field AccelerateConfiguration aws.s3.AccelerateConfiguration
---@field ExpectedBucketOwner? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm

---@class aws.s3.PutBucketAclRequest
---@field ACL? aws.s3.BucketCannedACL
---@field AccessControlPolicy? aws.s3.AccessControlPolicy
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field GrantFullControl? string
---@field GrantRead? string
---@field GrantReadACP? string
---@field GrantWrite? string
---@field GrantWriteACP? string
---@field ExpectedBucketOwner? string

---@class aws.s3.PutBucketAnalyticsConfigurationRequest
---@field Bucket string
---@field Id string
---@field AnalyticsConfiguration aws.s3.AnalyticsConfiguration
---@field ExpectedBucketOwner? string

---@class aws.s3.PutBucketCorsRequest
---@field Bucket string
---@field CORSConfiguration aws.s3.CORSConfiguration
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field ExpectedBucketOwner? string

---@class aws.s3.PutBucketEncryptionRequest
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field ServerSideEncryptionConfiguration aws.s3.ServerSideEncryptionConfiguration
---@field ExpectedBucketOwner? string

---@class aws.s3.PutBucketIntelligentTieringConfigurationRequest
---@field Bucket string
---@field Id string
---@field ExpectedBucketOwner? string
---@field IntelligentTieringConfiguration aws.s3.IntelligentTieringConfiguration

---@class aws.s3.PutBucketInventoryConfigurationRequest
---@field Bucket string
---@field Id string
---@field InventoryConfiguration aws.s3.InventoryConfiguration
---@field ExpectedBucketOwner? string

---@class aws.s3.PutBucketLifecycleConfigurationOutput
---@field TransitionDefaultMinimumObjectSize aws.s3.TransitionDefaultMinimumObjectSize

---@class aws.s3.PutBucketLifecycleConfigurationRequest
---@field Bucket string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field LifecycleConfiguration? aws.s3.BucketLifecycleConfiguration
---@field ExpectedBucketOwner? string
---@field TransitionDefaultMinimumObjectSize? aws.s3.TransitionDefaultMinimumObjectSize

---@class aws.s3.PutBucketLifecycleRequest
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field LifecycleConfiguration? aws.s3.LifecycleConfiguration
---@field ExpectedBucketOwner? string

---@class aws.s3.PutBucketLoggingRequest
---@field Bucket string
---@field BucketLoggingStatus aws.s3.BucketLoggingStatus
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field ExpectedBucketOwner? string

---@class aws.s3.PutBucketMetricsConfigurationRequest
---@field Bucket string
---@field Id string
---@field MetricsConfiguration aws.s3.MetricsConfiguration
---@field ExpectedBucketOwner? string

---@class aws.s3.PutBucketNotificationConfigurationRequest
---@field Bucket string
---@field NotificationConfiguration aws.s3.NotificationConfiguration
---@field ExpectedBucketOwner? string
---@field SkipDestinationValidation? boolean

---@class aws.s3.PutBucketNotificationRequest
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field NotificationConfiguration aws.s3.NotificationConfigurationDeprecated
---@field ExpectedBucketOwner? string

---@class aws.s3.PutBucketOwnershipControlsRequest
---@field Bucket string
---@field ContentMD5? string
---@field ExpectedBucketOwner? string
---@field OwnershipControls aws.s3.OwnershipControls
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm

---@class aws.s3.PutBucketPolicyRequest
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field ConfirmRemoveSelfBucketAccess? boolean
---@field Policy string
---@field ExpectedBucketOwner? string

---@class aws.s3.PutBucketReplicationRequest
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field ReplicationConfiguration aws.s3.ReplicationConfiguration
---@field Token? string
---@field ExpectedBucketOwner? string

---@class aws.s3.PutBucketRequestPaymentRequest
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field RequestPaymentConfiguration aws.s3.RequestPaymentConfiguration
---@field ExpectedBucketOwner? string

---@class aws.s3.PutBucketTaggingRequest
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field Tagging aws.s3.Tagging
---@field ExpectedBucketOwner? string

---@class aws.s3.PutBucketVersioningRequest
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field MFA? string|aws.Secret
---@field VersioningConfiguration aws.s3.VersioningConfiguration
---@field ExpectedBucketOwner? string

---@class aws.s3.PutBucketWebsiteRequest
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field WebsiteConfiguration aws.s3.WebsiteConfiguration
---@field ExpectedBucketOwner? string

---@class aws.s3.PutObjectAclOutput
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.PutObjectAclRequest
---@field ACL? aws.s3.ObjectCannedACL
---@field AccessControlPolicy? aws.s3.AccessControlPolicy
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field GrantFullControl? string
---@field GrantRead? string
---@field GrantReadACP? string
---@field GrantWrite? string
---@field GrantWriteACP? string
---@field Key string
---@field RequestPayer? aws.s3.RequestPayer
---@field VersionId? string
---@field ExpectedBucketOwner? string

---@class aws.s3.PutObjectLegalHoldOutput
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.PutObjectLegalHoldRequest
---@field Bucket string
---@field Key string
---@field LegalHold? aws.s3.ObjectLockLegalHold
---@field RequestPayer? aws.s3.RequestPayer
---@field VersionId? string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field ExpectedBucketOwner? string

---@class aws.s3.PutObjectLockConfigurationOutput
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.PutObjectLockConfigurationRequest
---@field Bucket string
---@field ObjectLockConfiguration? aws.s3.ObjectLockConfiguration
---@field RequestPayer? aws.s3.RequestPayer
---@field Token? string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field ExpectedBucketOwner? string

---@class aws.s3.PutObjectOutput
---@field Expiration string
---@field ETag string
---@field ChecksumCRC32 string
---@field ChecksumCRC32C string
---@field ChecksumCRC64NVME string
---@field ChecksumSHA1 string
---@field ChecksumSHA256 string
---@field ChecksumSHA512 string
---@field ChecksumMD5 string
---@field ChecksumXXHASH64 string
---@field ChecksumXXHASH3 string
---@field ChecksumXXHASH128 string
---@field ChecksumType aws.s3.ChecksumType
---@field ServerSideEncryption aws.s3.ServerSideEncryption
---@field VersionId string
---@field SSECustomerAlgorithm string
---@field SSECustomerKeyMD5 string
---@field SSEKMSKeyId string
---@field SSEKMSEncryptionContext string
---@field BucketKeyEnabled boolean
---@field Size integer
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.PutObjectRequest
---@field ACL? aws.s3.ObjectCannedACL
---@field Body? string
---@field Bucket string
---@field CacheControl? string
---@field ContentDisposition? string
---@field ContentEncoding? string
---@field ContentLanguage? string
---@field ContentLength? integer
---@field ContentMD5? string
---@field ContentType? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field ChecksumCRC32? string
---@field ChecksumCRC32C? string
---@field ChecksumCRC64NVME? string
---@field ChecksumSHA1? string
---@field ChecksumSHA256? string
---@field ChecksumSHA512? string
---@field ChecksumMD5? string
---@field ChecksumXXHASH64? string
---@field ChecksumXXHASH3? string
---@field ChecksumXXHASH128? string
---@field Expires? aws.Time|string|number
---@field IfMatch? string
---@field IfNoneMatch? string
---@field GrantFullControl? string
---@field GrantRead? string
---@field GrantReadACP? string
---@field GrantWriteACP? string
---@field Key string
---@field WriteOffsetBytes? integer
---@field Metadata? table<string, string>
---@field ServerSideEncryption? aws.s3.ServerSideEncryption
---@field StorageClass? aws.s3.StorageClass
---@field WebsiteRedirectLocation? string
---@field SSECustomerAlgorithm? string
---@field SSECustomerKey? string|aws.Secret
---@field SSECustomerKeyMD5? string
---@field SSEKMSKeyId? string
---@field SSEKMSEncryptionContext? string
---@field BucketKeyEnabled? boolean
---@field RequestPayer? aws.s3.RequestPayer
---@field Tagging? string
---@field ObjectLockMode? aws.s3.ObjectLockMode
---@field ObjectLockRetainUntilDate? aws.Time|string|number
---@field ObjectLockLegalHoldStatus? aws.s3.ObjectLockLegalHoldStatus
---@field ExpectedBucketOwner? string

---@class aws.s3.PutObjectRetentionOutput
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.PutObjectRetentionRequest
---@field Bucket string
---@field Key string
---@field Retention? aws.s3.ObjectLockRetention
---@field RequestPayer? aws.s3.RequestPayer
---@field VersionId? string
---@field BypassGovernanceRetention? boolean
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field ExpectedBucketOwner? string

---@class aws.s3.PutObjectTaggingOutput
---@field VersionId string

---@class aws.s3.PutObjectTaggingRequest
---@field Bucket string
---@field Key string
---@field VersionId? string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field Tagging aws.s3.Tagging
---@field ExpectedBucketOwner? string
---@field RequestPayer? aws.s3.RequestPayer

---@class aws.s3.PutPublicAccessBlockRequest
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field PublicAccessBlockConfiguration aws.s3.PublicAccessBlockConfiguration
---@field ExpectedBucketOwner? string

---@class aws.s3.QueueConfiguration
---@field Id? string
---@field QueueArn string
---@field Events aws.s3.Event[]
---@field Filter? aws.s3.NotificationConfigurationFilter

---@class aws.s3.QueueConfigurationDeprecated
---@field Id? string
---@field Event? aws.s3.Event
---@field Events? aws.s3.Event[]
---@field Queue? string

---@alias aws.s3.QuoteFields "ALWAYS"|"ASNEEDED"

---@class aws.s3.RecordExpiration
---@field Expiration aws.s3.ExpirationState
---@field Days? integer

---@class aws.s3.RecordsEvent
---@field Payload string

---@class aws.s3.Redirect
---@field HostName? string
---@field HttpRedirectCode? string
---@field Protocol? aws.s3.Protocol
---@field ReplaceKeyPrefixWith? string
---@field ReplaceKeyWith? string

---@class aws.s3.RedirectAllRequestsTo
---@field HostName string
---@field Protocol? aws.s3.Protocol

---@class aws.s3.RenameObjectOutput

---@class aws.s3.RenameObjectRequest
---@field Bucket string
---@field Key string
---@field RenameSource string
---@field DestinationIfMatch? string
---@field DestinationIfNoneMatch? string
---@field DestinationIfModifiedSince? aws.Time|string|number
---@field DestinationIfUnmodifiedSince? aws.Time|string|number
---@field SourceIfMatch? string
---@field SourceIfNoneMatch? string
---@field SourceIfModifiedSince? aws.Time|string|number
---@field SourceIfUnmodifiedSince? aws.Time|string|number
---@field ClientToken? string

---@class aws.s3.ReplicaModifications
---@field Status aws.s3.ReplicaModificationsStatus

---@alias aws.s3.ReplicaModificationsStatus "Enabled"|"Disabled"

---@class aws.s3.ReplicationConfiguration
---@field Role string
---@field Rules aws.s3.ReplicationRule[]

---@class aws.s3.ReplicationRule
---@field ID? string
---@field Priority? integer
---@field Prefix? string
---@field Filter? aws.s3.ReplicationRuleFilter
---@field Status aws.s3.ReplicationRuleStatus
---@field SourceSelectionCriteria? aws.s3.SourceSelectionCriteria
---@field ExistingObjectReplication? aws.s3.ExistingObjectReplication
---@field Destination aws.s3.Destination
---@field DeleteMarkerReplication? aws.s3.DeleteMarkerReplication

---@class aws.s3.ReplicationRuleAndOperator
---@field Prefix? string
---@field Tags? aws.s3.Tag[]

---@class aws.s3.ReplicationRuleFilter
---@field Prefix? string
---@field Tag? aws.s3.Tag
---@field And? aws.s3.ReplicationRuleAndOperator

---@alias aws.s3.ReplicationRuleStatus "Enabled"|"Disabled"

---@alias aws.s3.ReplicationStatus "COMPLETE"|"PENDING"|"FAILED"|"REPLICA"|"COMPLETED"

---@class aws.s3.ReplicationTime
---@field Status aws.s3.ReplicationTimeStatus
---@field Time aws.s3.ReplicationTimeValue

---@alias aws.s3.ReplicationTimeStatus "Enabled"|"Disabled"

---@class aws.s3.ReplicationTimeValue
---@field Minutes? integer

---@alias aws.s3.RequestCharged "requester"

---@alias aws.s3.RequestPayer "requester"

---@class aws.s3.RequestPaymentConfiguration
---@field Payer aws.s3.Payer

---@class aws.s3.RequestProgress
---@field Enabled? boolean

---@class aws.s3.RestoreObjectOutput
---@field RequestCharged aws.s3.RequestCharged
---@field RestoreOutputPath string

---@class aws.s3.RestoreObjectRequest
---@field Bucket string
---@field Key string
---@field VersionId? string
---@field RestoreRequest? aws.s3.RestoreRequest
---@field RequestPayer? aws.s3.RequestPayer
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field ExpectedBucketOwner? string

---@class aws.s3.RestoreRequest
---@field Days? integer
---@field GlacierJobParameters? aws.s3.GlacierJobParameters
---@field Type? aws.s3.RestoreRequestType
---@field Tier? aws.s3.Tier
---@field Description? string
---@field SelectParameters? aws.s3.SelectParameters
---@field OutputLocation? aws.s3.OutputLocation

---@alias aws.s3.RestoreRequestType "SELECT"

---@class aws.s3.RestoreStatus
---@field IsRestoreInProgress boolean
---@field RestoreExpiryDate aws.Time

---@class aws.s3.RoutingRule
---@field Condition? aws.s3.Condition
---@field Redirect aws.s3.Redirect

---@class aws.s3.Rule
---@field Expiration? aws.s3.LifecycleExpiration
---@field ID? string
---@field Prefix string
---@field Status aws.s3.ExpirationStatus
---@field Transition? aws.s3.Transition
---@field NoncurrentVersionTransition? aws.s3.NoncurrentVersionTransition
---@field NoncurrentVersionExpiration? aws.s3.NoncurrentVersionExpiration
---@field AbortIncompleteMultipartUpload? aws.s3.AbortIncompleteMultipartUpload

---@class aws.s3.S3KeyFilter
---@field FilterRules? aws.s3.FilterRule[]

---@class aws.s3.S3Location
---@field BucketName string
---@field Prefix string
---@field Encryption? aws.s3.Encryption
---@field CannedACL? aws.s3.ObjectCannedACL
---@field AccessControlList? aws.s3.Grant[]
---@field Tagging? aws.s3.Tagging
---@field UserMetadata? aws.s3.MetadataEntry[]
---@field StorageClass? aws.s3.StorageClass

---@alias aws.s3.S3TablesBucketType "aws"|"customer"

---@class aws.s3.S3TablesDestination
---@field TableBucketArn string
---@field TableName string

---@class aws.s3.S3TablesDestinationResult
---@field TableBucketArn string
---@field TableName string
---@field TableArn string
---@field TableNamespace string

---@class aws.s3.SSEKMS
---@field KeyId string

---@class aws.s3.SSEKMSEncryption
---@field KMSKeyArn string
---@field BucketKeyEnabled? boolean

---@class aws.s3.SSES3

---@class aws.s3.ScanRange
---@field Start? integer
---@field End? integer

---@class aws.s3.SelectObjectContentOutput
---@field Payload aws.EventStream

---@class aws.s3.SelectObjectContentRequest
---@field Bucket string
---@field Key string
---@field SSECustomerAlgorithm? string
---@field SSECustomerKey? string|aws.Secret
---@field SSECustomerKeyMD5? string
---@field Expression string
---@field ExpressionType aws.s3.ExpressionType
---@field RequestProgress? aws.s3.RequestProgress
---@field InputSerialization aws.s3.InputSerialization
---@field OutputSerialization aws.s3.OutputSerialization
---@field ScanRange? aws.s3.ScanRange
---@field ExpectedBucketOwner? string

---@class aws.s3.SelectParameters
---@field InputSerialization aws.s3.InputSerialization
---@field ExpressionType aws.s3.ExpressionType
---@field Expression string
---@field OutputSerialization aws.s3.OutputSerialization

---@alias aws.s3.ServerSideEncryption "AES256"|"aws:fsx"|"aws:kms"|"aws:kms:dsse"

---@class aws.s3.ServerSideEncryptionByDefault
---@field SSEAlgorithm aws.s3.ServerSideEncryption
---@field KMSMasterKeyID? string

---@class aws.s3.ServerSideEncryptionConfiguration
---@field Rules aws.s3.ServerSideEncryptionRule[]

---@class aws.s3.ServerSideEncryptionRule
---@field ApplyServerSideEncryptionByDefault? aws.s3.ServerSideEncryptionByDefault
---@field BucketKeyEnabled? boolean
---@field BlockedEncryptionTypes? aws.s3.BlockedEncryptionTypes

---@class aws.s3.SessionCredentials
---@field AccessKeyId string
---@field SecretAccessKey aws.Secret
---@field SessionToken aws.Secret
---@field Expiration aws.Time

---@alias aws.s3.SessionMode "ReadOnly"|"ReadWrite"

---@class aws.s3.SimplePrefix

---@class aws.s3.SourceSelectionCriteria
---@field SseKmsEncryptedObjects? aws.s3.SseKmsEncryptedObjects
---@field ReplicaModifications? aws.s3.ReplicaModifications

---@class aws.s3.SseKmsEncryptedObjects
---@field Status aws.s3.SseKmsEncryptedObjectsStatus

---@alias aws.s3.SseKmsEncryptedObjectsStatus "Enabled"|"Disabled"

---@class aws.s3.Stats
---@field BytesScanned integer
---@field BytesProcessed integer
---@field BytesReturned integer

---@class aws.s3.StatsEvent
---@field Details aws.s3.Stats

---@alias aws.s3.StorageClass "STANDARD"|"REDUCED_REDUNDANCY"|"STANDARD_IA"|"ONEZONE_IA"|"INTELLIGENT_TIERING"|"GLACIER"|"DEEP_ARCHIVE"|"OUTPOSTS"|"GLACIER_IR"|"SNOW"|"EXPRESS_ONEZONE"|"FSX_OPENZFS"|"FSX_ONTAP"

---@class aws.s3.StorageClassAnalysis
---@field DataExport? aws.s3.StorageClassAnalysisDataExport

---@class aws.s3.StorageClassAnalysisDataExport
---@field OutputSchemaVersion aws.s3.StorageClassAnalysisSchemaVersion
---@field Destination aws.s3.AnalyticsExportDestination

---@alias aws.s3.StorageClassAnalysisSchemaVersion "V_1"

---@alias aws.s3.TableSseAlgorithm "aws:kms"|"AES256"

---@class aws.s3.Tag
---@field Key string
---@field Value string

---@class aws.s3.Tagging
---@field TagSet aws.s3.Tag[]

---@alias aws.s3.TaggingDirective "COPY"|"REPLACE"

---@class aws.s3.TargetGrant
---@field Grantee? aws.s3.Grantee
---@field Permission? aws.s3.BucketLogsPermission

---@class aws.s3.TargetObjectKeyFormat
---@field SimplePrefix? aws.s3.SimplePrefix
---@field PartitionedPrefix? aws.s3.PartitionedPrefix

---@alias aws.s3.Tier "Standard"|"Bulk"|"Expedited"

---@class aws.s3.Tiering
---@field Days integer
---@field AccessTier aws.s3.IntelligentTieringAccessTier

---@class aws.s3.TopicConfiguration
---@field Id? string
---@field TopicArn string
---@field Events aws.s3.Event[]
---@field Filter? aws.s3.NotificationConfigurationFilter

---@class aws.s3.TopicConfigurationDeprecated
---@field Id? string
---@field Events? aws.s3.Event[]
---@field Event? aws.s3.Event
---@field Topic? string

---@class aws.s3.Transition
---@field Date? aws.Time|string|number
---@field Days? integer
---@field StorageClass? aws.s3.TransitionStorageClass

---@alias aws.s3.TransitionDefaultMinimumObjectSize "varies_by_storage_class"|"all_storage_classes_128K"

---@alias aws.s3.TransitionStorageClass "GLACIER"|"STANDARD_IA"|"ONEZONE_IA"|"INTELLIGENT_TIERING"|"DEEP_ARCHIVE"|"GLACIER_IR"

---@alias aws.s3.Type "CanonicalUser"|"AmazonCustomerByEmail"|"Group"

---@class aws.s3.UpdateBucketMetadataInventoryTableConfigurationRequest
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field InventoryTableConfiguration aws.s3.InventoryTableConfigurationUpdates
---@field ExpectedBucketOwner? string

---@class aws.s3.UpdateBucketMetadataJournalTableConfigurationRequest
---@field Bucket string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field JournalTableConfiguration aws.s3.JournalTableConfigurationUpdates
---@field ExpectedBucketOwner? string

---@class aws.s3.UpdateObjectEncryptionRequest
---@field Bucket string
---@field Key string
---@field VersionId? string
---@field ObjectEncryption aws.s3.ObjectEncryption
---@field RequestPayer? aws.s3.RequestPayer
---@field ExpectedBucketOwner? string
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm

---@class aws.s3.UpdateObjectEncryptionResponse
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.UploadPartCopyOutput
---@field CopySourceVersionId string
---@field CopyPartResult aws.s3.CopyPartResult
---@field ServerSideEncryption aws.s3.ServerSideEncryption
---@field SSECustomerAlgorithm string
---@field SSECustomerKeyMD5 string
---@field SSEKMSKeyId string
---@field BucketKeyEnabled boolean
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.UploadPartCopyRequest
---@field Bucket string
---@field CopySource string
---@field CopySourceIfMatch? string
---@field CopySourceIfModifiedSince? aws.Time|string|number
---@field CopySourceIfNoneMatch? string
---@field CopySourceIfUnmodifiedSince? aws.Time|string|number
---@field CopySourceRange? string
---@field Key string
---@field PartNumber integer
---@field UploadId string
---@field SSECustomerAlgorithm? string
---@field SSECustomerKey? string|aws.Secret
---@field SSECustomerKeyMD5? string
---@field CopySourceSSECustomerAlgorithm? string
---@field CopySourceSSECustomerKey? string|aws.Secret
---@field CopySourceSSECustomerKeyMD5? string
---@field RequestPayer? aws.s3.RequestPayer
---@field ExpectedBucketOwner? string
---@field ExpectedSourceBucketOwner? string

---@class aws.s3.UploadPartOutput
---@field ServerSideEncryption aws.s3.ServerSideEncryption
---@field ETag string
---@field ChecksumCRC32 string
---@field ChecksumCRC32C string
---@field ChecksumCRC64NVME string
---@field ChecksumSHA1 string
---@field ChecksumSHA256 string
---@field ChecksumSHA512 string
---@field ChecksumMD5 string
---@field ChecksumXXHASH64 string
---@field ChecksumXXHASH3 string
---@field ChecksumXXHASH128 string
---@field SSECustomerAlgorithm string
---@field SSECustomerKeyMD5 string
---@field SSEKMSKeyId string
---@field BucketKeyEnabled boolean
---@field RequestCharged aws.s3.RequestCharged

---@class aws.s3.UploadPartRequest
---@field Body? string
---@field Bucket string
---@field ContentLength? integer
---@field ContentMD5? string
---@field ChecksumAlgorithm? aws.s3.ChecksumAlgorithm
---@field ChecksumCRC32? string
---@field ChecksumCRC32C? string
---@field ChecksumCRC64NVME? string
---@field ChecksumSHA1? string
---@field ChecksumSHA256? string
---@field ChecksumSHA512? string
---@field ChecksumMD5? string
---@field ChecksumXXHASH64? string
---@field ChecksumXXHASH3? string
---@field ChecksumXXHASH128? string
---@field Key string
---@field PartNumber integer
---@field UploadId string
---@field SSECustomerAlgorithm? string
---@field SSECustomerKey? string|aws.Secret
---@field SSECustomerKeyMD5? string
---@field RequestPayer? aws.s3.RequestPayer
---@field ExpectedBucketOwner? string

---@class aws.s3.VersioningConfiguration
---@field MFADelete? aws.s3.MFADelete
---@field Status? aws.s3.BucketVersioningStatus

---@class aws.s3.WebsiteConfiguration
---@field ErrorDocument? aws.s3.ErrorDocument
---@field IndexDocument? aws.s3.IndexDocument
---@field RedirectAllRequestsTo? aws.s3.RedirectAllRequestsTo
---@field RoutingRules? aws.s3.RoutingRule[]

---@class aws.s3.WriteGetObjectResponseRequest
---@field RequestRoute string
---@field RequestToken string
---@field Body? string
---@field StatusCode? integer
---@field ErrorCode? string
---@field ErrorMessage? string
---@field AcceptRanges? string
---@field CacheControl? string
---@field ContentDisposition? string
---@field ContentEncoding? string
---@field ContentLanguage? string
---@field ContentLength? integer
---@field ContentRange? string
---@field ContentType? string
---@field ChecksumCRC32? string
---@field ChecksumCRC32C? string
---@field ChecksumCRC64NVME? string
---@field ChecksumSHA1? string
---@field ChecksumSHA256? string
---@field ChecksumSHA512? string
---@field ChecksumMD5? string
---@field ChecksumXXHASH64? string
---@field ChecksumXXHASH3? string
---@field ChecksumXXHASH128? string
---@field DeleteMarker? boolean
---@field ETag? string
---@field Expires? aws.Time|string|number
---@field Expiration? string
---@field LastModified? aws.Time|string|number
---@field MissingMeta? integer
---@field Metadata? table<string, string>
---@field ObjectLockMode? aws.s3.ObjectLockMode
---@field ObjectLockLegalHoldStatus? aws.s3.ObjectLockLegalHoldStatus
---@field ObjectLockRetainUntilDate? aws.Time|string|number
---@field PartsCount? integer
---@field ReplicationStatus? aws.s3.ReplicationStatus
---@field RequestCharged? aws.s3.RequestCharged
---@field Restore? string
---@field ServerSideEncryption? aws.s3.ServerSideEncryption
---@field SSECustomerAlgorithm? string
---@field SSEKMSKeyId? string
---@field SSECustomerKeyMD5? string
---@field StorageClass? aws.s3.StorageClass
---@field TagCount? integer
---@field VersionId? string
---@field BucketKeyEnabled? boolean

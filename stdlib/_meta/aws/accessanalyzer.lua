---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field accessanalyzer aws.accessanalyzer

---@class aws.accessanalyzer
---@field apply_archive_rule fun(params: aws.accessanalyzer.ApplyArchiveRuleRequest): {} # write
---@field cancel_policy_generation fun(params: aws.accessanalyzer.CancelPolicyGenerationRequest): aws.accessanalyzer.CancelPolicyGenerationResponse # write
---@field check_access_not_granted fun(params: aws.accessanalyzer.CheckAccessNotGrantedRequest): aws.accessanalyzer.CheckAccessNotGrantedResponse
---@field check_no_new_access fun(params: aws.accessanalyzer.CheckNoNewAccessRequest): aws.accessanalyzer.CheckNoNewAccessResponse
---@field check_no_public_access fun(params: aws.accessanalyzer.CheckNoPublicAccessRequest): aws.accessanalyzer.CheckNoPublicAccessResponse
---@field create_access_preview fun(params: aws.accessanalyzer.CreateAccessPreviewRequest): aws.accessanalyzer.CreateAccessPreviewResponse # write
---@field create_analyzer fun(params: aws.accessanalyzer.CreateAnalyzerRequest): aws.accessanalyzer.CreateAnalyzerResponse # write
---@field create_archive_rule fun(params: aws.accessanalyzer.CreateArchiveRuleRequest): {} # write
---@field create_service_linked_analyzer fun(params: aws.accessanalyzer.CreateServiceLinkedAnalyzerRequest): aws.accessanalyzer.CreateServiceLinkedAnalyzerResponse # write
---@field delete_analyzer fun(params: aws.accessanalyzer.DeleteAnalyzerRequest): {} # write
---@field delete_archive_rule fun(params: aws.accessanalyzer.DeleteArchiveRuleRequest): {} # write
---@field delete_service_linked_analyzer fun(params: aws.accessanalyzer.DeleteServiceLinkedAnalyzerRequest): {} # write
---@field generate_finding_recommendation fun(params: aws.accessanalyzer.GenerateFindingRecommendationRequest): {} # write
---@field get_access_preview fun(params: aws.accessanalyzer.GetAccessPreviewRequest): aws.accessanalyzer.GetAccessPreviewResponse
---@field get_analyzed_resource fun(params: aws.accessanalyzer.GetAnalyzedResourceRequest): aws.accessanalyzer.GetAnalyzedResourceResponse
---@field get_analyzer fun(params: aws.accessanalyzer.GetAnalyzerRequest): aws.accessanalyzer.GetAnalyzerResponse
---@field get_archive_rule fun(params: aws.accessanalyzer.GetArchiveRuleRequest): aws.accessanalyzer.GetArchiveRuleResponse
---@field get_finding fun(params: aws.accessanalyzer.GetFindingRequest): aws.accessanalyzer.GetFindingResponse
---@field get_finding_recommendation aws.accessanalyzer.get_finding_recommendation
---@field get_finding_v2 aws.accessanalyzer.get_finding_v2
---@field get_findings_statistics fun(params: aws.accessanalyzer.GetFindingsStatisticsRequest): aws.accessanalyzer.GetFindingsStatisticsResponse
---@field get_generated_policy fun(params: aws.accessanalyzer.GetGeneratedPolicyRequest): aws.accessanalyzer.GetGeneratedPolicyResponse
---@field list_access_preview_findings aws.accessanalyzer.list_access_preview_findings
---@field list_access_previews aws.accessanalyzer.list_access_previews
---@field list_analyzed_resources aws.accessanalyzer.list_analyzed_resources
---@field list_analyzers aws.accessanalyzer.list_analyzers
---@field list_archive_rules aws.accessanalyzer.list_archive_rules
---@field list_findings aws.accessanalyzer.list_findings
---@field list_findings_v2 aws.accessanalyzer.list_findings_v2
---@field list_policy_generations aws.accessanalyzer.list_policy_generations
---@field list_tags_for_resource fun(params: aws.accessanalyzer.ListTagsForResourceRequest): aws.accessanalyzer.ListTagsForResourceResponse
---@field start_policy_generation fun(params: aws.accessanalyzer.StartPolicyGenerationRequest): aws.accessanalyzer.StartPolicyGenerationResponse # write
---@field start_resource_scan fun(params: aws.accessanalyzer.StartResourceScanRequest): {} # write
---@field tag_resource fun(params: aws.accessanalyzer.TagResourceRequest): aws.accessanalyzer.TagResourceResponse # write
---@field untag_resource fun(params: aws.accessanalyzer.UntagResourceRequest): aws.accessanalyzer.UntagResourceResponse # write
---@field update_analyzer fun(params: aws.accessanalyzer.UpdateAnalyzerRequest): aws.accessanalyzer.UpdateAnalyzerResponse # write
---@field update_archive_rule fun(params: aws.accessanalyzer.UpdateArchiveRuleRequest): {} # write
---@field update_findings fun(params: aws.accessanalyzer.UpdateFindingsRequest): {} # write
---@field validate_policy aws.accessanalyzer.validate_policy

---@class aws.accessanalyzer.get_finding_recommendation
---@overload fun(params: aws.accessanalyzer.GetFindingRecommendationRequest): aws.accessanalyzer.GetFindingRecommendationResponse
---@field pages fun(self: aws.accessanalyzer.get_finding_recommendation, params: aws.accessanalyzer.GetFindingRecommendationRequest): fun(): aws.accessanalyzer.GetFindingRecommendationResponse
---@field items fun(self: aws.accessanalyzer.get_finding_recommendation, params: aws.accessanalyzer.GetFindingRecommendationRequest): fun(): aws.accessanalyzer.RecommendedStep

---@class aws.accessanalyzer.get_finding_v2
---@overload fun(params: aws.accessanalyzer.GetFindingV2Request): aws.accessanalyzer.GetFindingV2Response
---@field pages fun(self: aws.accessanalyzer.get_finding_v2, params: aws.accessanalyzer.GetFindingV2Request): fun(): aws.accessanalyzer.GetFindingV2Response
---@field items fun(self: aws.accessanalyzer.get_finding_v2, params: aws.accessanalyzer.GetFindingV2Request): fun(): aws.accessanalyzer.FindingDetails

---@class aws.accessanalyzer.list_access_preview_findings
---@overload fun(params: aws.accessanalyzer.ListAccessPreviewFindingsRequest): aws.accessanalyzer.ListAccessPreviewFindingsResponse
---@field pages fun(self: aws.accessanalyzer.list_access_preview_findings, params: aws.accessanalyzer.ListAccessPreviewFindingsRequest): fun(): aws.accessanalyzer.ListAccessPreviewFindingsResponse
---@field items fun(self: aws.accessanalyzer.list_access_preview_findings, params: aws.accessanalyzer.ListAccessPreviewFindingsRequest): fun(): aws.accessanalyzer.AccessPreviewFinding

---@class aws.accessanalyzer.list_access_previews
---@overload fun(params: aws.accessanalyzer.ListAccessPreviewsRequest): aws.accessanalyzer.ListAccessPreviewsResponse
---@field pages fun(self: aws.accessanalyzer.list_access_previews, params: aws.accessanalyzer.ListAccessPreviewsRequest): fun(): aws.accessanalyzer.ListAccessPreviewsResponse
---@field items fun(self: aws.accessanalyzer.list_access_previews, params: aws.accessanalyzer.ListAccessPreviewsRequest): fun(): aws.accessanalyzer.AccessPreviewSummary

---@class aws.accessanalyzer.list_analyzed_resources
---@overload fun(params: aws.accessanalyzer.ListAnalyzedResourcesRequest): aws.accessanalyzer.ListAnalyzedResourcesResponse
---@field pages fun(self: aws.accessanalyzer.list_analyzed_resources, params: aws.accessanalyzer.ListAnalyzedResourcesRequest): fun(): aws.accessanalyzer.ListAnalyzedResourcesResponse
---@field items fun(self: aws.accessanalyzer.list_analyzed_resources, params: aws.accessanalyzer.ListAnalyzedResourcesRequest): fun(): aws.accessanalyzer.AnalyzedResourceSummary

---@class aws.accessanalyzer.list_analyzers
---@overload fun(params?: aws.accessanalyzer.ListAnalyzersRequest): aws.accessanalyzer.ListAnalyzersResponse
---@field pages fun(self: aws.accessanalyzer.list_analyzers, params?: aws.accessanalyzer.ListAnalyzersRequest): fun(): aws.accessanalyzer.ListAnalyzersResponse
---@field items fun(self: aws.accessanalyzer.list_analyzers, params?: aws.accessanalyzer.ListAnalyzersRequest): fun(): aws.accessanalyzer.AnalyzerSummary

---@class aws.accessanalyzer.list_archive_rules
---@overload fun(params: aws.accessanalyzer.ListArchiveRulesRequest): aws.accessanalyzer.ListArchiveRulesResponse
---@field pages fun(self: aws.accessanalyzer.list_archive_rules, params: aws.accessanalyzer.ListArchiveRulesRequest): fun(): aws.accessanalyzer.ListArchiveRulesResponse
---@field items fun(self: aws.accessanalyzer.list_archive_rules, params: aws.accessanalyzer.ListArchiveRulesRequest): fun(): aws.accessanalyzer.ArchiveRuleSummary

---@class aws.accessanalyzer.list_findings
---@overload fun(params: aws.accessanalyzer.ListFindingsRequest): aws.accessanalyzer.ListFindingsResponse
---@field pages fun(self: aws.accessanalyzer.list_findings, params: aws.accessanalyzer.ListFindingsRequest): fun(): aws.accessanalyzer.ListFindingsResponse
---@field items fun(self: aws.accessanalyzer.list_findings, params: aws.accessanalyzer.ListFindingsRequest): fun(): aws.accessanalyzer.FindingSummary

---@class aws.accessanalyzer.list_findings_v2
---@overload fun(params: aws.accessanalyzer.ListFindingsV2Request): aws.accessanalyzer.ListFindingsV2Response
---@field pages fun(self: aws.accessanalyzer.list_findings_v2, params: aws.accessanalyzer.ListFindingsV2Request): fun(): aws.accessanalyzer.ListFindingsV2Response
---@field items fun(self: aws.accessanalyzer.list_findings_v2, params: aws.accessanalyzer.ListFindingsV2Request): fun(): aws.accessanalyzer.FindingSummaryV2

---@class aws.accessanalyzer.list_policy_generations
---@overload fun(params?: aws.accessanalyzer.ListPolicyGenerationsRequest): aws.accessanalyzer.ListPolicyGenerationsResponse
---@field pages fun(self: aws.accessanalyzer.list_policy_generations, params?: aws.accessanalyzer.ListPolicyGenerationsRequest): fun(): aws.accessanalyzer.ListPolicyGenerationsResponse
---@field items fun(self: aws.accessanalyzer.list_policy_generations, params?: aws.accessanalyzer.ListPolicyGenerationsRequest): fun(): aws.accessanalyzer.PolicyGeneration

---@class aws.accessanalyzer.validate_policy
---@overload fun(params: aws.accessanalyzer.ValidatePolicyRequest): aws.accessanalyzer.ValidatePolicyResponse
---@field pages fun(self: aws.accessanalyzer.validate_policy, params: aws.accessanalyzer.ValidatePolicyRequest): fun(): aws.accessanalyzer.ValidatePolicyResponse
---@field items fun(self: aws.accessanalyzer.validate_policy, params: aws.accessanalyzer.ValidatePolicyRequest): fun(): aws.accessanalyzer.ValidatePolicyFinding

---@class aws.accessanalyzer.Access
---@field actions? string[]
---@field resources? string[]

---@alias aws.accessanalyzer.AccessCheckPolicyType "IDENTITY_POLICY"|"RESOURCE_POLICY"

---@alias aws.accessanalyzer.AccessCheckResourceType "AWS::DynamoDB::Table"|"AWS::DynamoDB::Stream"|"AWS::EFS::FileSystem"|"AWS::OpenSearchService::Domain"|"AWS::Kinesis::Stream"|"AWS::Kinesis::StreamConsumer"|"AWS::KMS::Key"|"AWS::Lambda::Function"|"AWS::S3::Bucket"|"AWS::S3::AccessPoint"|"AWS::S3Express::DirectoryBucket"|"AWS::S3::Glacier"|"AWS::S3Outposts::Bucket"|"AWS::S3Outposts::AccessPoint"|"AWS::SecretsManager::Secret"|"AWS::SNS::Topic"|"AWS::SQS::Queue"|"AWS::IAM::AssumeRolePolicyDocument"|"AWS::S3Tables::TableBucket"|"AWS::ApiGateway::RestApi"|"AWS::CodeArtifact::Domain"|"AWS::Backup::BackupVault"|"AWS::CloudTrail::Dashboard"|"AWS::CloudTrail::EventDataStore"|"AWS::S3Tables::Table"|"AWS::S3Express::AccessPoint"

---@class aws.accessanalyzer.AccessPreview
---@field id string
---@field analyzerArn string
---@field configurations table<string, aws.accessanalyzer.Configuration>
---@field createdAt aws.Time|string|number
---@field status aws.accessanalyzer.AccessPreviewStatus
---@field statusReason aws.accessanalyzer.AccessPreviewStatusReason

---@class aws.accessanalyzer.AccessPreviewFinding
---@field id string
---@field existingFindingId string
---@field existingFindingStatus aws.accessanalyzer.FindingStatus
---@field principal table<string, string>
---@field action string[]
---@field condition table<string, string>
---@field resource string
---@field isPublic boolean
---@field resourceType aws.accessanalyzer.ResourceType
---@field createdAt aws.Time|string|number
---@field changeType aws.accessanalyzer.FindingChangeType
---@field status aws.accessanalyzer.FindingStatus
---@field resourceOwnerAccount string
---@field error string
---@field sources aws.accessanalyzer.FindingSource[]
---@field resourceControlPolicyRestriction aws.accessanalyzer.ResourceControlPolicyRestriction

---@alias aws.accessanalyzer.AccessPreviewStatus "COMPLETED"|"CREATING"|"FAILED"

---@class aws.accessanalyzer.AccessPreviewStatusReason
---@field code aws.accessanalyzer.AccessPreviewStatusReasonCode

---@alias aws.accessanalyzer.AccessPreviewStatusReasonCode "INTERNAL_ERROR"|"INVALID_CONFIGURATION"

---@class aws.accessanalyzer.AccessPreviewSummary
---@field id string
---@field analyzerArn string
---@field createdAt aws.Time|string|number
---@field status aws.accessanalyzer.AccessPreviewStatus
---@field statusReason aws.accessanalyzer.AccessPreviewStatusReason

---@class aws.accessanalyzer.AclGrantee
---@field id? string
---@field uri? string

---@alias aws.accessanalyzer.AclPermission "READ"|"WRITE"|"READ_ACP"|"WRITE_ACP"|"FULL_CONTROL"

---@class aws.accessanalyzer.AnalysisRule
---@field exclusions? aws.accessanalyzer.AnalysisRuleCriteria[]

---@class aws.accessanalyzer.AnalysisRuleCriteria
---@field accountIds? string[]
---@field resourceTags? table<string, string>[]

---@class aws.accessanalyzer.AnalyzedResource
---@field resourceArn string
---@field resourceType aws.accessanalyzer.ResourceType
---@field createdAt aws.Time|string|number
---@field analyzedAt aws.Time|string|number
---@field updatedAt aws.Time|string|number
---@field isPublic boolean
---@field actions string[]
---@field sharedVia string[]
---@field status aws.accessanalyzer.FindingStatus
---@field resourceOwnerAccount string
---@field error string

---@class aws.accessanalyzer.AnalyzedResourceSummary
---@field resourceArn string
---@field resourceOwnerAccount string
---@field resourceType aws.accessanalyzer.ResourceType

---@class aws.accessanalyzer.AnalyzerConfiguration
---@field unusedAccess? aws.accessanalyzer.UnusedAccessConfiguration
---@field internalAccess? aws.accessanalyzer.InternalAccessConfiguration

---@alias aws.accessanalyzer.AnalyzerStatus "ACTIVE"|"CREATING"|"DISABLED"|"FAILED"

---@class aws.accessanalyzer.AnalyzerSummary
---@field arn string
---@field name string
---@field type aws.accessanalyzer.Type
---@field createdAt aws.Time|string|number
---@field lastResourceAnalyzed string
---@field lastResourceAnalyzedAt aws.Time|string|number
---@field tags table<string, string>
---@field status aws.accessanalyzer.AnalyzerStatus
---@field statusReason aws.accessanalyzer.StatusReason
---@field configuration aws.accessanalyzer.AnalyzerConfiguration
---@field managedBy string

---@class aws.accessanalyzer.ApplyArchiveRuleRequest
---@field analyzerArn string
---@field ruleName string
---@field clientToken? string

---@class aws.accessanalyzer.ArchiveRuleSummary
---@field ruleName string
---@field filter table<string, aws.accessanalyzer.Criterion>
---@field createdAt aws.Time|string|number
---@field updatedAt aws.Time|string|number

---@class aws.accessanalyzer.CancelPolicyGenerationRequest
---@field jobId string

---@class aws.accessanalyzer.CancelPolicyGenerationResponse

---@class aws.accessanalyzer.CheckAccessNotGrantedRequest
---@field policyDocument string
---@field access aws.accessanalyzer.Access[]
---@field policyType aws.accessanalyzer.AccessCheckPolicyType

---@class aws.accessanalyzer.CheckAccessNotGrantedResponse
---@field result aws.accessanalyzer.CheckAccessNotGrantedResult
---@field message string
---@field reasons aws.accessanalyzer.ReasonSummary[]

---@alias aws.accessanalyzer.CheckAccessNotGrantedResult "PASS"|"FAIL"

---@class aws.accessanalyzer.CheckNoNewAccessRequest
---@field newPolicyDocument string
---@field existingPolicyDocument string
---@field policyType aws.accessanalyzer.AccessCheckPolicyType

---@class aws.accessanalyzer.CheckNoNewAccessResponse
---@field result aws.accessanalyzer.CheckNoNewAccessResult
---@field message string
---@field reasons aws.accessanalyzer.ReasonSummary[]

---@alias aws.accessanalyzer.CheckNoNewAccessResult "PASS"|"FAIL"

---@class aws.accessanalyzer.CheckNoPublicAccessRequest
---@field policyDocument string
---@field resourceType aws.accessanalyzer.AccessCheckResourceType

---@class aws.accessanalyzer.CheckNoPublicAccessResponse
---@field result aws.accessanalyzer.CheckNoPublicAccessResult
---@field message string
---@field reasons aws.accessanalyzer.ReasonSummary[]

---@alias aws.accessanalyzer.CheckNoPublicAccessResult "PASS"|"FAIL"

---@class aws.accessanalyzer.CloudTrailDetails
---@field trails aws.accessanalyzer.Trail[]
---@field accessRole string
---@field startTime aws.Time|string|number
---@field endTime? aws.Time|string|number

---@class aws.accessanalyzer.CloudTrailProperties
---@field trailProperties aws.accessanalyzer.TrailProperties[]
---@field startTime aws.Time|string|number
---@field endTime aws.Time|string|number

---@class aws.accessanalyzer.Configuration
---@field ebsSnapshot? aws.accessanalyzer.EbsSnapshotConfiguration
---@field ecrRepository? aws.accessanalyzer.EcrRepositoryConfiguration
---@field iamRole? aws.accessanalyzer.IamRoleConfiguration
---@field efsFileSystem? aws.accessanalyzer.EfsFileSystemConfiguration
---@field kmsKey? aws.accessanalyzer.KmsKeyConfiguration
---@field rdsDbClusterSnapshot? aws.accessanalyzer.RdsDbClusterSnapshotConfiguration
---@field rdsDbSnapshot? aws.accessanalyzer.RdsDbSnapshotConfiguration
---@field secretsManagerSecret? aws.accessanalyzer.SecretsManagerSecretConfiguration
---@field s3Bucket? aws.accessanalyzer.S3BucketConfiguration
---@field snsTopic? aws.accessanalyzer.SnsTopicConfiguration
---@field sqsQueue? aws.accessanalyzer.SqsQueueConfiguration
---@field s3ExpressDirectoryBucket? aws.accessanalyzer.S3ExpressDirectoryBucketConfiguration
---@field dynamodbStream? aws.accessanalyzer.DynamodbStreamConfiguration
---@field dynamodbTable? aws.accessanalyzer.DynamodbTableConfiguration

---@class aws.accessanalyzer.CreateAccessPreviewRequest
---@field analyzerArn string
---@field configurations table<string, aws.accessanalyzer.Configuration>
---@field clientToken? string

---@class aws.accessanalyzer.CreateAccessPreviewResponse
---@field id string

---@class aws.accessanalyzer.CreateAnalyzerRequest
---@field analyzerName string
---@field type aws.accessanalyzer.Type
---@field archiveRules? aws.accessanalyzer.InlineArchiveRule[]
---@field tags? table<string, string>
---@field clientToken? string
---@field configuration? aws.accessanalyzer.AnalyzerConfiguration

---@class aws.accessanalyzer.CreateAnalyzerResponse
---@field arn string

---@class aws.accessanalyzer.CreateArchiveRuleRequest
---@field analyzerName string
---@field ruleName string
---@field filter table<string, aws.accessanalyzer.Criterion>
---@field clientToken? string

---@class aws.accessanalyzer.CreateServiceLinkedAnalyzerRequest
---@field type aws.accessanalyzer.Type
---@field archiveRules? aws.accessanalyzer.InlineArchiveRule[]
---@field clientToken? string
---@field configuration? aws.accessanalyzer.AnalyzerConfiguration

---@class aws.accessanalyzer.CreateServiceLinkedAnalyzerResponse
---@field arn string

---@class aws.accessanalyzer.Criterion
---@field eq? string[]
---@field neq? string[]
---@field contains? string[]
---@field exists? boolean

---@class aws.accessanalyzer.DeleteAnalyzerRequest
---@field analyzerName string
---@field clientToken? string

---@class aws.accessanalyzer.DeleteArchiveRuleRequest
---@field analyzerName string
---@field ruleName string
---@field clientToken? string

---@class aws.accessanalyzer.DeleteServiceLinkedAnalyzerRequest
---@field analyzerName string
---@field clientToken? string

---@class aws.accessanalyzer.DynamodbStreamConfiguration
---@field streamPolicy? string

---@class aws.accessanalyzer.DynamodbTableConfiguration
---@field tablePolicy? string

---@class aws.accessanalyzer.EbsSnapshotConfiguration
---@field userIds? string[]
---@field groups? string[]
---@field kmsKeyId? string

---@class aws.accessanalyzer.EcrRepositoryConfiguration
---@field repositoryPolicy? string

---@class aws.accessanalyzer.EfsFileSystemConfiguration
---@field fileSystemPolicy? string

---@class aws.accessanalyzer.ExternalAccessDetails
---@field action string[]
---@field condition table<string, string>
---@field isPublic boolean
---@field principal table<string, string>
---@field sources aws.accessanalyzer.FindingSource[]
---@field resourceControlPolicyRestriction aws.accessanalyzer.ResourceControlPolicyRestriction

---@class aws.accessanalyzer.ExternalAccessFindingsStatistics
---@field resourceTypeStatistics table<string, aws.accessanalyzer.ResourceTypeDetails>
---@field totalActiveFindings integer
---@field totalArchivedFindings integer
---@field totalResolvedFindings integer

---@class aws.accessanalyzer.Finding
---@field id string
---@field principal table<string, string>
---@field action string[]
---@field resource string
---@field isPublic boolean
---@field resourceType aws.accessanalyzer.ResourceType
---@field condition table<string, string>
---@field createdAt aws.Time|string|number
---@field analyzedAt aws.Time|string|number
---@field updatedAt aws.Time|string|number
---@field status aws.accessanalyzer.FindingStatus
---@field resourceOwnerAccount string
---@field error string
---@field sources aws.accessanalyzer.FindingSource[]
---@field resourceControlPolicyRestriction aws.accessanalyzer.ResourceControlPolicyRestriction

---@class aws.accessanalyzer.FindingAggregationAccountDetails
---@field account string
---@field numberOfActiveFindings integer
---@field details table<string, integer>

---@alias aws.accessanalyzer.FindingChangeType "CHANGED"|"NEW"|"UNCHANGED"

---@class aws.accessanalyzer.FindingDetails
---@field internalAccessDetails aws.accessanalyzer.InternalAccessDetails
---@field externalAccessDetails aws.accessanalyzer.ExternalAccessDetails
---@field unusedPermissionDetails aws.accessanalyzer.UnusedPermissionDetails
---@field unusedIamUserAccessKeyDetails aws.accessanalyzer.UnusedIamUserAccessKeyDetails
---@field unusedIamRoleDetails aws.accessanalyzer.UnusedIamRoleDetails
---@field unusedIamUserPasswordDetails aws.accessanalyzer.UnusedIamUserPasswordDetails

---@class aws.accessanalyzer.FindingSource
---@field type aws.accessanalyzer.FindingSourceType
---@field detail aws.accessanalyzer.FindingSourceDetail

---@class aws.accessanalyzer.FindingSourceDetail
---@field accessPointArn string
---@field accessPointAccount string

---@alias aws.accessanalyzer.FindingSourceType "POLICY"|"BUCKET_ACL"|"S3_ACCESS_POINT"|"S3_ACCESS_POINT_ACCOUNT"

---@alias aws.accessanalyzer.FindingStatus "ACTIVE"|"ARCHIVED"|"RESOLVED"

---@alias aws.accessanalyzer.FindingStatusUpdate "ACTIVE"|"ARCHIVED"

---@class aws.accessanalyzer.FindingSummary
---@field id string
---@field principal table<string, string>
---@field action string[]
---@field resource string
---@field isPublic boolean
---@field resourceType aws.accessanalyzer.ResourceType
---@field condition table<string, string>
---@field createdAt aws.Time|string|number
---@field analyzedAt aws.Time|string|number
---@field updatedAt aws.Time|string|number
---@field status aws.accessanalyzer.FindingStatus
---@field resourceOwnerAccount string
---@field error string
---@field sources aws.accessanalyzer.FindingSource[]
---@field resourceControlPolicyRestriction aws.accessanalyzer.ResourceControlPolicyRestriction

---@class aws.accessanalyzer.FindingSummaryV2
---@field analyzedAt aws.Time|string|number
---@field createdAt aws.Time|string|number
---@field error string
---@field id string
---@field resource string
---@field resourceType aws.accessanalyzer.ResourceType
---@field resourceOwnerAccount string
---@field status aws.accessanalyzer.FindingStatus
---@field updatedAt aws.Time|string|number
---@field findingType aws.accessanalyzer.FindingType

---@alias aws.accessanalyzer.FindingType "ExternalAccess"|"UnusedIAMRole"|"UnusedIAMUserAccessKey"|"UnusedIAMUserPassword"|"UnusedPermission"|"InternalAccess"

---@class aws.accessanalyzer.FindingsStatistics
---@field externalAccessFindingsStatistics aws.accessanalyzer.ExternalAccessFindingsStatistics
---@field internalAccessFindingsStatistics aws.accessanalyzer.InternalAccessFindingsStatistics
---@field unusedAccessFindingsStatistics aws.accessanalyzer.UnusedAccessFindingsStatistics

---@class aws.accessanalyzer.GenerateFindingRecommendationRequest
---@field analyzerArn string
---@field id string

---@class aws.accessanalyzer.GeneratedPolicy
---@field policy string

---@class aws.accessanalyzer.GeneratedPolicyProperties
---@field isComplete boolean
---@field principalArn string
---@field cloudTrailProperties aws.accessanalyzer.CloudTrailProperties

---@class aws.accessanalyzer.GeneratedPolicyResult
---@field properties aws.accessanalyzer.GeneratedPolicyProperties
---@field generatedPolicies aws.accessanalyzer.GeneratedPolicy[]

---@class aws.accessanalyzer.GetAccessPreviewRequest
---@field accessPreviewId string
---@field analyzerArn string

---@class aws.accessanalyzer.GetAccessPreviewResponse
---@field accessPreview aws.accessanalyzer.AccessPreview

---@class aws.accessanalyzer.GetAnalyzedResourceRequest
---@field analyzerArn string
---@field resourceArn string

---@class aws.accessanalyzer.GetAnalyzedResourceResponse
---@field resource aws.accessanalyzer.AnalyzedResource

---@class aws.accessanalyzer.GetAnalyzerRequest
---@field analyzerName string

---@class aws.accessanalyzer.GetAnalyzerResponse
---@field analyzer aws.accessanalyzer.AnalyzerSummary

---@class aws.accessanalyzer.GetArchiveRuleRequest
---@field analyzerName string
---@field ruleName string

---@class aws.accessanalyzer.GetArchiveRuleResponse
---@field archiveRule aws.accessanalyzer.ArchiveRuleSummary

---@class aws.accessanalyzer.GetFindingRecommendationRequest
---@field analyzerArn string
---@field id string
---@field maxResults? integer
---@field nextToken? string

---@class aws.accessanalyzer.GetFindingRecommendationResponse
---@field startedAt aws.Time|string|number
---@field completedAt aws.Time|string|number
---@field nextToken string
---@field error aws.accessanalyzer.RecommendationError
---@field resourceArn string
---@field recommendedSteps aws.accessanalyzer.RecommendedStep[]
---@field recommendationType aws.accessanalyzer.RecommendationType
---@field status aws.accessanalyzer.Status

---@class aws.accessanalyzer.GetFindingRequest
---@field analyzerArn string
---@field id string

---@class aws.accessanalyzer.GetFindingResponse
---@field finding aws.accessanalyzer.Finding

---@class aws.accessanalyzer.GetFindingV2Request
---@field analyzerArn string
---@field id string
---@field maxResults? integer
---@field nextToken? string

---@class aws.accessanalyzer.GetFindingV2Response
---@field analyzedAt aws.Time|string|number
---@field createdAt aws.Time|string|number
---@field error string
---@field id string
---@field nextToken string
---@field resource string
---@field resourceType aws.accessanalyzer.ResourceType
---@field resourceOwnerAccount string
---@field status aws.accessanalyzer.FindingStatus
---@field updatedAt aws.Time|string|number
---@field findingDetails aws.accessanalyzer.FindingDetails[]
---@field findingType aws.accessanalyzer.FindingType

---@class aws.accessanalyzer.GetFindingsStatisticsRequest
---@field analyzerArn string

---@class aws.accessanalyzer.GetFindingsStatisticsResponse
---@field findingsStatistics aws.accessanalyzer.FindingsStatistics[]
---@field lastUpdatedAt aws.Time|string|number

---@class aws.accessanalyzer.GetGeneratedPolicyRequest
---@field jobId string
---@field includeResourcePlaceholders? boolean
---@field includeServiceLevelTemplate? boolean

---@class aws.accessanalyzer.GetGeneratedPolicyResponse
---@field jobDetails aws.accessanalyzer.JobDetails
---@field generatedPolicyResult aws.accessanalyzer.GeneratedPolicyResult

---@class aws.accessanalyzer.IamRoleConfiguration
---@field trustPolicy? string

---@class aws.accessanalyzer.InlineArchiveRule
---@field ruleName string
---@field filter table<string, aws.accessanalyzer.Criterion>

---@class aws.accessanalyzer.InternalAccessAnalysisRule
---@field inclusions? aws.accessanalyzer.InternalAccessAnalysisRuleCriteria[]

---@class aws.accessanalyzer.InternalAccessAnalysisRuleCriteria
---@field accountIds? string[]
---@field resourceTypes? aws.accessanalyzer.ResourceType[]
---@field resourceArns? string[]

---@class aws.accessanalyzer.InternalAccessConfiguration
---@field analysisRule? aws.accessanalyzer.InternalAccessAnalysisRule

---@class aws.accessanalyzer.InternalAccessDetails
---@field action string[]
---@field condition table<string, string>
---@field principal table<string, string>
---@field principalOwnerAccount string
---@field accessType aws.accessanalyzer.InternalAccessType
---@field principalType aws.accessanalyzer.PrincipalType
---@field sources aws.accessanalyzer.FindingSource[]
---@field resourceControlPolicyRestriction aws.accessanalyzer.ResourceControlPolicyRestriction
---@field serviceControlPolicyRestriction aws.accessanalyzer.ServiceControlPolicyRestriction

---@class aws.accessanalyzer.InternalAccessFindingsStatistics
---@field resourceTypeStatistics table<string, aws.accessanalyzer.InternalAccessResourceTypeDetails>
---@field totalActiveFindings integer
---@field totalArchivedFindings integer
---@field totalResolvedFindings integer

---@class aws.accessanalyzer.InternalAccessResourceTypeDetails
---@field totalActiveFindings integer
---@field totalResolvedFindings integer
---@field totalArchivedFindings integer

---@alias aws.accessanalyzer.InternalAccessType "INTRA_ACCOUNT"|"INTRA_ORG"

---@class aws.accessanalyzer.InternetConfiguration

---@class aws.accessanalyzer.JobDetails
---@field jobId string
---@field status aws.accessanalyzer.JobStatus
---@field startedOn aws.Time|string|number
---@field completedOn aws.Time|string|number
---@field jobError aws.accessanalyzer.JobError

---@class aws.accessanalyzer.JobError
---@field code aws.accessanalyzer.JobErrorCode
---@field message string

---@alias aws.accessanalyzer.JobErrorCode "AUTHORIZATION_ERROR"|"RESOURCE_NOT_FOUND_ERROR"|"SERVICE_QUOTA_EXCEEDED_ERROR"|"SERVICE_ERROR"

---@alias aws.accessanalyzer.JobStatus "IN_PROGRESS"|"SUCCEEDED"|"FAILED"|"CANCELED"

---@class aws.accessanalyzer.KmsGrantConfiguration
---@field operations aws.accessanalyzer.KmsGrantOperation[]
---@field granteePrincipal string
---@field retiringPrincipal? string
---@field constraints? aws.accessanalyzer.KmsGrantConstraints
---@field issuingAccount string

---@class aws.accessanalyzer.KmsGrantConstraints
---@field encryptionContextEquals? table<string, string>
---@field encryptionContextSubset? table<string, string>

---@alias aws.accessanalyzer.KmsGrantOperation "CreateGrant"|"Decrypt"|"DescribeKey"|"Encrypt"|"GenerateDataKey"|"GenerateDataKeyPair"|"GenerateDataKeyPairWithoutPlaintext"|"GenerateDataKeyWithoutPlaintext"|"GetPublicKey"|"ReEncryptFrom"|"ReEncryptTo"|"RetireGrant"|"Sign"|"Verify"

---@class aws.accessanalyzer.KmsKeyConfiguration
---@field keyPolicies? table<string, string>
---@field grants? aws.accessanalyzer.KmsGrantConfiguration[]

---@class aws.accessanalyzer.ListAccessPreviewFindingsRequest
---@field accessPreviewId string
---@field analyzerArn string
---@field filter? table<string, aws.accessanalyzer.Criterion>
---@field nextToken? string
---@field maxResults? integer

---@class aws.accessanalyzer.ListAccessPreviewFindingsResponse
---@field findings aws.accessanalyzer.AccessPreviewFinding[]
---@field nextToken string

---@class aws.accessanalyzer.ListAccessPreviewsRequest
---@field analyzerArn string
---@field nextToken? string
---@field maxResults? integer

---@class aws.accessanalyzer.ListAccessPreviewsResponse
---@field accessPreviews aws.accessanalyzer.AccessPreviewSummary[]
---@field nextToken string

---@class aws.accessanalyzer.ListAnalyzedResourcesRequest
---@field analyzerArn string
---@field resourceType? aws.accessanalyzer.ResourceType
---@field nextToken? string
---@field maxResults? integer

---@class aws.accessanalyzer.ListAnalyzedResourcesResponse
---@field analyzedResources aws.accessanalyzer.AnalyzedResourceSummary[]
---@field nextToken string

---@class aws.accessanalyzer.ListAnalyzersRequest
---@field nextToken? string
---@field maxResults? integer
---@field type? aws.accessanalyzer.Type

---@class aws.accessanalyzer.ListAnalyzersResponse
---@field analyzers aws.accessanalyzer.AnalyzerSummary[]
---@field nextToken string

---@class aws.accessanalyzer.ListArchiveRulesRequest
---@field analyzerName string
---@field nextToken? string
---@field maxResults? integer

---@class aws.accessanalyzer.ListArchiveRulesResponse
---@field archiveRules aws.accessanalyzer.ArchiveRuleSummary[]
---@field nextToken string

---@class aws.accessanalyzer.ListFindingsRequest
---@field analyzerArn string
---@field filter? table<string, aws.accessanalyzer.Criterion>
---@field sort? aws.accessanalyzer.SortCriteria
---@field nextToken? string
---@field maxResults? integer

---@class aws.accessanalyzer.ListFindingsResponse
---@field findings aws.accessanalyzer.FindingSummary[]
---@field nextToken string

---@class aws.accessanalyzer.ListFindingsV2Request
---@field analyzerArn string
---@field filter? table<string, aws.accessanalyzer.Criterion>
---@field maxResults? integer
---@field nextToken? string
---@field sort? aws.accessanalyzer.SortCriteria

---@class aws.accessanalyzer.ListFindingsV2Response
---@field findings aws.accessanalyzer.FindingSummaryV2[]
---@field nextToken string

---@class aws.accessanalyzer.ListPolicyGenerationsRequest
---@field principalArn? string
---@field maxResults? integer
---@field nextToken? string

---@class aws.accessanalyzer.ListPolicyGenerationsResponse
---@field policyGenerations aws.accessanalyzer.PolicyGeneration[]
---@field nextToken string

---@class aws.accessanalyzer.ListTagsForResourceRequest
---@field resourceArn string

---@class aws.accessanalyzer.ListTagsForResourceResponse
---@field tags table<string, string>

---@alias aws.accessanalyzer.Locale "DE"|"EN"|"ES"|"FR"|"IT"|"JA"|"KO"|"PT_BR"|"ZH_CN"|"ZH_TW"

---@class aws.accessanalyzer.Location
---@field path aws.accessanalyzer.PathElement[]
---@field span aws.accessanalyzer.Span

---@class aws.accessanalyzer.NetworkOriginConfiguration
---@field vpcConfiguration? aws.accessanalyzer.VpcConfiguration
---@field internetConfiguration? aws.accessanalyzer.InternetConfiguration

---@alias aws.accessanalyzer.OrderBy "ASC"|"DESC"

---@class aws.accessanalyzer.PathElement
---@field index integer
---@field key string
---@field substring aws.accessanalyzer.Substring
---@field value string

---@class aws.accessanalyzer.PolicyGeneration
---@field jobId string
---@field principalArn string
---@field status aws.accessanalyzer.JobStatus
---@field startedOn aws.Time|string|number
---@field completedOn aws.Time|string|number

---@class aws.accessanalyzer.PolicyGenerationDetails
---@field principalArn string

---@alias aws.accessanalyzer.PolicyType "IDENTITY_POLICY"|"RESOURCE_POLICY"|"SERVICE_CONTROL_POLICY"|"RESOURCE_CONTROL_POLICY"

---@class aws.accessanalyzer.Position
---@field line integer
---@field column integer
---@field offset integer

---@alias aws.accessanalyzer.PrincipalType "IAM_ROLE"|"IAM_USER"

---@class aws.accessanalyzer.RdsDbClusterSnapshotAttributeValue
---@field accountIds? string[]

---@class aws.accessanalyzer.RdsDbClusterSnapshotConfiguration
---@field attributes? table<string, aws.accessanalyzer.RdsDbClusterSnapshotAttributeValue>
---@field kmsKeyId? string

---@class aws.accessanalyzer.RdsDbSnapshotAttributeValue
---@field accountIds? string[]

---@class aws.accessanalyzer.RdsDbSnapshotConfiguration
---@field attributes? table<string, aws.accessanalyzer.RdsDbSnapshotAttributeValue>
---@field kmsKeyId? string

---@alias aws.accessanalyzer.ReasonCode "AWS_SERVICE_ACCESS_DISABLED"|"DELEGATED_ADMINISTRATOR_DEREGISTERED"|"ORGANIZATION_DELETED"|"SERVICE_LINKED_ROLE_CREATION_FAILED"

---@class aws.accessanalyzer.ReasonSummary
---@field description string
---@field statementIndex integer
---@field statementId string

---@class aws.accessanalyzer.RecommendationError
---@field code string
---@field message string

---@alias aws.accessanalyzer.RecommendationType "UnusedPermissionRecommendation"

---@alias aws.accessanalyzer.RecommendedRemediationAction "CREATE_POLICY"|"DETACH_POLICY"

---@class aws.accessanalyzer.RecommendedStep
---@field unusedPermissionsRecommendedStep aws.accessanalyzer.UnusedPermissionsRecommendedStep

---@alias aws.accessanalyzer.ResourceControlPolicyRestriction "APPLICABLE"|"FAILED_TO_EVALUATE_RCP"|"NOT_APPLICABLE"|"APPLIED"

---@alias aws.accessanalyzer.ResourceType "AWS::S3::Bucket"|"AWS::IAM::Role"|"AWS::SQS::Queue"|"AWS::Lambda::Function"|"AWS::Lambda::LayerVersion"|"AWS::KMS::Key"|"AWS::SecretsManager::Secret"|"AWS::EFS::FileSystem"|"AWS::EC2::Snapshot"|"AWS::ECR::Repository"|"AWS::RDS::DBSnapshot"|"AWS::RDS::DBClusterSnapshot"|"AWS::SNS::Topic"|"AWS::S3Express::DirectoryBucket"|"AWS::DynamoDB::Table"|"AWS::DynamoDB::Stream"|"AWS::IAM::User"

---@class aws.accessanalyzer.ResourceTypeDetails
---@field totalActivePublic integer
---@field totalActiveCrossAccount integer
---@field totalActiveErrors integer

---@class aws.accessanalyzer.S3AccessPointConfiguration
---@field accessPointPolicy? string
---@field publicAccessBlock? aws.accessanalyzer.S3PublicAccessBlockConfiguration
---@field networkOrigin? aws.accessanalyzer.NetworkOriginConfiguration

---@class aws.accessanalyzer.S3BucketAclGrantConfiguration
---@field permission aws.accessanalyzer.AclPermission
---@field grantee aws.accessanalyzer.AclGrantee

---@class aws.accessanalyzer.S3BucketConfiguration
---@field bucketPolicy? string
---@field bucketAclGrants? aws.accessanalyzer.S3BucketAclGrantConfiguration[]
---@field bucketPublicAccessBlock? aws.accessanalyzer.S3PublicAccessBlockConfiguration
---@field accessPoints? table<string, aws.accessanalyzer.S3AccessPointConfiguration>

---@class aws.accessanalyzer.S3ExpressDirectoryAccessPointConfiguration
---@field accessPointPolicy? string
---@field networkOrigin? aws.accessanalyzer.NetworkOriginConfiguration

---@class aws.accessanalyzer.S3ExpressDirectoryBucketConfiguration
---@field bucketPolicy? string
---@field accessPoints? table<string, aws.accessanalyzer.S3ExpressDirectoryAccessPointConfiguration>

---@class aws.accessanalyzer.S3PublicAccessBlockConfiguration
---@field ignorePublicAcls boolean
---@field restrictPublicBuckets boolean

---@class aws.accessanalyzer.SecretsManagerSecretConfiguration
---@field kmsKeyId? string
---@field secretPolicy? string

---@alias aws.accessanalyzer.ServiceControlPolicyRestriction "APPLICABLE"|"FAILED_TO_EVALUATE_SCP"|"NOT_APPLICABLE"|"APPLIED"

---@class aws.accessanalyzer.SnsTopicConfiguration
---@field topicPolicy? string

---@class aws.accessanalyzer.SortCriteria
---@field attributeName? string
---@field orderBy? aws.accessanalyzer.OrderBy

---@class aws.accessanalyzer.Span
---@field start aws.accessanalyzer.Position
---@field ["end"] aws.accessanalyzer.Position

---@class aws.accessanalyzer.SqsQueueConfiguration
---@field queuePolicy? string

---@class aws.accessanalyzer.StartPolicyGenerationRequest
---@field policyGenerationDetails aws.accessanalyzer.PolicyGenerationDetails
---@field cloudTrailDetails? aws.accessanalyzer.CloudTrailDetails
---@field clientToken? string

---@class aws.accessanalyzer.StartPolicyGenerationResponse
---@field jobId string

---@class aws.accessanalyzer.StartResourceScanRequest
---@field analyzerArn string
---@field resourceArn string
---@field resourceOwnerAccount? string

---@alias aws.accessanalyzer.Status "SUCCEEDED"|"FAILED"|"IN_PROGRESS"

---@class aws.accessanalyzer.StatusReason
---@field code aws.accessanalyzer.ReasonCode

---@class aws.accessanalyzer.Substring
---@field start integer
---@field length integer

---@class aws.accessanalyzer.TagResourceRequest
---@field resourceArn string
---@field tags table<string, string>

---@class aws.accessanalyzer.TagResourceResponse

---@class aws.accessanalyzer.Trail
---@field cloudTrailArn string
---@field regions? string[]
---@field allRegions? boolean

---@class aws.accessanalyzer.TrailProperties
---@field cloudTrailArn string
---@field regions string[]
---@field allRegions boolean

---@alias aws.accessanalyzer.Type "ACCOUNT"|"ORGANIZATION"|"ACCOUNT_UNUSED_ACCESS"|"ORGANIZATION_UNUSED_ACCESS"|"ACCOUNT_INTERNAL_ACCESS"|"ORGANIZATION_INTERNAL_ACCESS"

---@class aws.accessanalyzer.UntagResourceRequest
---@field resourceArn string
---@field tagKeys string[]

---@class aws.accessanalyzer.UntagResourceResponse

---@class aws.accessanalyzer.UnusedAccessConfiguration
---@field unusedAccessAge? integer
---@field analysisRule? aws.accessanalyzer.AnalysisRule

---@class aws.accessanalyzer.UnusedAccessFindingsStatistics
---@field unusedAccessTypeStatistics aws.accessanalyzer.UnusedAccessTypeStatistics[]
---@field topAccounts aws.accessanalyzer.FindingAggregationAccountDetails[]
---@field totalActiveFindings integer
---@field totalArchivedFindings integer
---@field totalResolvedFindings integer

---@class aws.accessanalyzer.UnusedAccessTypeStatistics
---@field unusedAccessType string
---@field total integer

---@class aws.accessanalyzer.UnusedAction
---@field action string
---@field lastAccessed aws.Time|string|number

---@class aws.accessanalyzer.UnusedIamRoleDetails
---@field lastAccessed aws.Time|string|number

---@class aws.accessanalyzer.UnusedIamUserAccessKeyDetails
---@field accessKeyId string
---@field lastAccessed aws.Time|string|number

---@class aws.accessanalyzer.UnusedIamUserPasswordDetails
---@field lastAccessed aws.Time|string|number

---@class aws.accessanalyzer.UnusedPermissionDetails
---@field actions aws.accessanalyzer.UnusedAction[]
---@field serviceNamespace string
---@field lastAccessed aws.Time|string|number

---@class aws.accessanalyzer.UnusedPermissionsRecommendedStep
---@field policyUpdatedAt aws.Time|string|number
---@field recommendedAction aws.accessanalyzer.RecommendedRemediationAction
---@field recommendedPolicy string
---@field existingPolicyId string

---@class aws.accessanalyzer.UpdateAnalyzerRequest
---@field analyzerName string
---@field configuration? aws.accessanalyzer.AnalyzerConfiguration

---@class aws.accessanalyzer.UpdateAnalyzerResponse
---@field configuration aws.accessanalyzer.AnalyzerConfiguration

---@class aws.accessanalyzer.UpdateArchiveRuleRequest
---@field analyzerName string
---@field ruleName string
---@field filter table<string, aws.accessanalyzer.Criterion>
---@field clientToken? string

---@class aws.accessanalyzer.UpdateFindingsRequest
---@field analyzerArn string
---@field status aws.accessanalyzer.FindingStatusUpdate
---@field ids? string[]
---@field resourceArn? string
---@field clientToken? string

---@class aws.accessanalyzer.ValidatePolicyFinding
---@field findingDetails string
---@field findingType aws.accessanalyzer.ValidatePolicyFindingType
---@field issueCode string
---@field learnMoreLink string
---@field locations aws.accessanalyzer.Location[]

---@alias aws.accessanalyzer.ValidatePolicyFindingType "ERROR"|"SECURITY_WARNING"|"SUGGESTION"|"WARNING"

---@class aws.accessanalyzer.ValidatePolicyRequest
---@field locale? aws.accessanalyzer.Locale
---@field maxResults? integer
---@field nextToken? string
---@field policyDocument string
---@field policyType aws.accessanalyzer.PolicyType
---@field validatePolicyResourceType? aws.accessanalyzer.ValidatePolicyResourceType

---@alias aws.accessanalyzer.ValidatePolicyResourceType "AWS::S3::Bucket"|"AWS::S3::AccessPoint"|"AWS::S3::MultiRegionAccessPoint"|"AWS::S3ObjectLambda::AccessPoint"|"AWS::IAM::AssumeRolePolicyDocument"|"AWS::DynamoDB::Table"

---@class aws.accessanalyzer.ValidatePolicyResponse
---@field findings aws.accessanalyzer.ValidatePolicyFinding[]
---@field nextToken string

---@class aws.accessanalyzer.VpcConfiguration
---@field vpcId string

---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field secretsmanager aws.secretsmanager

---@class aws.secretsmanager
---@field batch_get_secret_value fun(params?: aws.secretsmanager.BatchGetSecretValueRequest): aws.secretsmanager.BatchGetSecretValueResponse # secret
---@field cancel_rotate_secret fun(params: aws.secretsmanager.CancelRotateSecretRequest): aws.secretsmanager.CancelRotateSecretResponse # write
---@field create_secret fun(params: aws.secretsmanager.CreateSecretRequest): aws.secretsmanager.CreateSecretResponse # write
---@field delete_resource_policy fun(params: aws.secretsmanager.DeleteResourcePolicyRequest): aws.secretsmanager.DeleteResourcePolicyResponse # write
---@field delete_secret fun(params: aws.secretsmanager.DeleteSecretRequest): aws.secretsmanager.DeleteSecretResponse # write
---@field describe_secret fun(params: aws.secretsmanager.DescribeSecretRequest): aws.secretsmanager.DescribeSecretResponse
---@field get_random_password fun(params?: aws.secretsmanager.GetRandomPasswordRequest): aws.secretsmanager.GetRandomPasswordResponse # secret
---@field get_resource_policy fun(params: aws.secretsmanager.GetResourcePolicyRequest): aws.secretsmanager.GetResourcePolicyResponse
---@field get_secret_value fun(params: aws.secretsmanager.GetSecretValueRequest): aws.secretsmanager.GetSecretValueResponse # secret
---@field list_secret_version_ids fun(params: aws.secretsmanager.ListSecretVersionIdsRequest): aws.secretsmanager.ListSecretVersionIdsResponse
---@field list_secrets aws.secretsmanager.list_secrets
---@field put_resource_policy fun(params: aws.secretsmanager.PutResourcePolicyRequest): aws.secretsmanager.PutResourcePolicyResponse # write
---@field put_secret_value fun(params: aws.secretsmanager.PutSecretValueRequest): aws.secretsmanager.PutSecretValueResponse # write
---@field remove_regions_from_replication fun(params: aws.secretsmanager.RemoveRegionsFromReplicationRequest): aws.secretsmanager.RemoveRegionsFromReplicationResponse # write
---@field replicate_secret_to_regions fun(params: aws.secretsmanager.ReplicateSecretToRegionsRequest): aws.secretsmanager.ReplicateSecretToRegionsResponse # write
---@field restore_secret fun(params: aws.secretsmanager.RestoreSecretRequest): aws.secretsmanager.RestoreSecretResponse # write
---@field rotate_secret fun(params: aws.secretsmanager.RotateSecretRequest): aws.secretsmanager.RotateSecretResponse # write
---@field stop_replication_to_replica fun(params: aws.secretsmanager.StopReplicationToReplicaRequest): aws.secretsmanager.StopReplicationToReplicaResponse # write
---@field tag_resource fun(params: aws.secretsmanager.TagResourceRequest): {} # write
---@field untag_resource fun(params: aws.secretsmanager.UntagResourceRequest): {} # write
---@field update_secret fun(params: aws.secretsmanager.UpdateSecretRequest): aws.secretsmanager.UpdateSecretResponse # write
---@field update_secret_version_stage fun(params: aws.secretsmanager.UpdateSecretVersionStageRequest): aws.secretsmanager.UpdateSecretVersionStageResponse # write
---@field validate_resource_policy fun(params: aws.secretsmanager.ValidateResourcePolicyRequest): aws.secretsmanager.ValidateResourcePolicyResponse

---@class aws.secretsmanager.list_secrets
---@overload fun(params?: aws.secretsmanager.ListSecretsRequest): aws.secretsmanager.ListSecretsResponse
---@field pages fun(self: aws.secretsmanager.list_secrets, params?: aws.secretsmanager.ListSecretsRequest): fun(): aws.secretsmanager.ListSecretsResponse
---@field items fun(self: aws.secretsmanager.list_secrets, params?: aws.secretsmanager.ListSecretsRequest): fun(): aws.secretsmanager.SecretListEntry

---@class aws.secretsmanager.APIErrorType
---@field SecretId string
---@field ErrorCode string
---@field Message string

---@class aws.secretsmanager.BatchGetSecretValueRequest
---@field SecretIdList? string[]
---@field Filters? aws.secretsmanager.Filter[]
---@field MaxResults? integer
---@field NextToken? string

---@class aws.secretsmanager.BatchGetSecretValueResponse
---@field SecretValues aws.secretsmanager.SecretValueEntry[]
---@field NextToken string
---@field Errors aws.secretsmanager.APIErrorType[]

---@class aws.secretsmanager.CancelRotateSecretRequest
---@field SecretId string

---@class aws.secretsmanager.CancelRotateSecretResponse
---@field ARN string
---@field Name string
---@field VersionId string

---@class aws.secretsmanager.CreateSecretRequest
---@field Name string
---@field ClientRequestToken? string
---@field Description? string
---@field KmsKeyId? string
---@field SecretBinary? string|aws.Secret
---@field SecretString? string|aws.Secret
---@field Tags? aws.secretsmanager.Tag[]
---@field AddReplicaRegions? aws.secretsmanager.ReplicaRegionType[]
---@field ForceOverwriteReplicaSecret? boolean
---@field Type? string

---@class aws.secretsmanager.CreateSecretResponse
---@field ARN string
---@field Name string
---@field VersionId string
---@field ReplicationStatus aws.secretsmanager.ReplicationStatusType[]

---@class aws.secretsmanager.DeleteResourcePolicyRequest
---@field SecretId string

---@class aws.secretsmanager.DeleteResourcePolicyResponse
---@field ARN string
---@field Name string

---@class aws.secretsmanager.DeleteSecretRequest
---@field SecretId string
---@field RecoveryWindowInDays? integer
---@field ForceDeleteWithoutRecovery? boolean

---@class aws.secretsmanager.DeleteSecretResponse
---@field ARN string
---@field Name string
---@field DeletionDate aws.Time

---@class aws.secretsmanager.DescribeSecretRequest
---@field SecretId string

---@class aws.secretsmanager.DescribeSecretResponse
---@field ARN string
---@field Name string
---@field Type string
---@field Description string
---@field KmsKeyId string
---@field RotationEnabled boolean
---@field RotationLambdaARN string
---@field RotationRules aws.secretsmanager.RotationRulesType
---@field ExternalSecretRotationMetadata aws.secretsmanager.ExternalSecretRotationMetadataItem[]
---@field ExternalSecretRotationRoleArn string
---@field LastRotatedDate aws.Time
---@field LastChangedDate aws.Time
---@field LastAccessedDate aws.Time
---@field DeletedDate aws.Time
---@field NextRotationDate aws.Time
---@field Tags aws.secretsmanager.Tag[]
---@field VersionIdsToStages table<string, string[]>
---@field OwningService string
---@field CreatedDate aws.Time
---@field PrimaryRegion string
---@field ReplicationStatus aws.secretsmanager.ReplicationStatusType[]

---@class aws.secretsmanager.ExternalSecretRotationMetadataItem
---@field Key? string
---@field Value? string

---@class aws.secretsmanager.Filter
---@field Key? aws.secretsmanager.FilterNameStringType
---@field Values? string[]

---@alias aws.secretsmanager.FilterNameStringType "description"|"name"|"tag-key"|"tag-value"|"primary-region"|"owning-service"|"all"

---@class aws.secretsmanager.GetRandomPasswordRequest
---@field PasswordLength? integer
---@field ExcludeCharacters? string
---@field ExcludeNumbers? boolean
---@field ExcludePunctuation? boolean
---@field ExcludeUppercase? boolean
---@field ExcludeLowercase? boolean
---@field IncludeSpace? boolean
---@field RequireEachIncludedType? boolean

---@class aws.secretsmanager.GetRandomPasswordResponse
---@field RandomPassword aws.Secret

---@class aws.secretsmanager.GetResourcePolicyRequest
---@field SecretId string

---@class aws.secretsmanager.GetResourcePolicyResponse
---@field ARN string
---@field Name string
---@field ResourcePolicy string

---@class aws.secretsmanager.GetSecretValueRequest
---@field SecretId string
---@field VersionId? string
---@field VersionStage? string

---@class aws.secretsmanager.GetSecretValueResponse
---@field ARN string
---@field Name string
---@field VersionId string
---@field SecretBinary aws.Secret
---@field SecretString aws.Secret
---@field VersionStages string[]
---@field CreatedDate aws.Time

---@class aws.secretsmanager.ListSecretVersionIdsRequest
---@field SecretId string
---@field MaxResults? integer
---@field NextToken? string
---@field IncludeDeprecated? boolean

---@class aws.secretsmanager.ListSecretVersionIdsResponse
---@field Versions aws.secretsmanager.SecretVersionsListEntry[]
---@field NextToken string
---@field ARN string
---@field Name string

---@class aws.secretsmanager.ListSecretsRequest
---@field IncludePlannedDeletion? boolean
---@field MaxResults? integer
---@field NextToken? string
---@field Filters? aws.secretsmanager.Filter[]
---@field SortOrder? aws.secretsmanager.SortOrderType
---@field SortBy? aws.secretsmanager.SortByType

---@class aws.secretsmanager.ListSecretsResponse
---@field SecretList aws.secretsmanager.SecretListEntry[]
---@field NextToken string

---@class aws.secretsmanager.PutResourcePolicyRequest
---@field SecretId string
---@field ResourcePolicy string
---@field BlockPublicPolicy? boolean

---@class aws.secretsmanager.PutResourcePolicyResponse
---@field ARN string
---@field Name string

---@class aws.secretsmanager.PutSecretValueRequest
---@field SecretId string
---@field ClientRequestToken? string
---@field SecretBinary? string|aws.Secret
---@field SecretString? string|aws.Secret
---@field VersionStages? string[]
---@field RotationToken? string|aws.Secret

---@class aws.secretsmanager.PutSecretValueResponse
---@field ARN string
---@field Name string
---@field VersionId string
---@field VersionStages string[]

---@class aws.secretsmanager.RemoveRegionsFromReplicationRequest
---@field SecretId string
---@field RemoveReplicaRegions string[]

---@class aws.secretsmanager.RemoveRegionsFromReplicationResponse
---@field ARN string
---@field ReplicationStatus aws.secretsmanager.ReplicationStatusType[]

---@class aws.secretsmanager.ReplicaRegionType
---@field Region? string
---@field KmsKeyId? string

---@class aws.secretsmanager.ReplicateSecretToRegionsRequest
---@field SecretId string
---@field AddReplicaRegions aws.secretsmanager.ReplicaRegionType[]
---@field ForceOverwriteReplicaSecret? boolean

---@class aws.secretsmanager.ReplicateSecretToRegionsResponse
---@field ARN string
---@field ReplicationStatus aws.secretsmanager.ReplicationStatusType[]

---@class aws.secretsmanager.ReplicationStatusType
---@field Region string
---@field KmsKeyId string
---@field Status aws.secretsmanager.StatusType
---@field StatusMessage string
---@field LastAccessedDate aws.Time

---@class aws.secretsmanager.RestoreSecretRequest
---@field SecretId string

---@class aws.secretsmanager.RestoreSecretResponse
---@field ARN string
---@field Name string

---@class aws.secretsmanager.RotateSecretRequest
---@field SecretId string
---@field ClientRequestToken? string
---@field RotationLambdaARN? string
---@field RotationRules? aws.secretsmanager.RotationRulesType
---@field ExternalSecretRotationMetadata? aws.secretsmanager.ExternalSecretRotationMetadataItem[]
---@field ExternalSecretRotationRoleArn? string
---@field RotateImmediately? boolean

---@class aws.secretsmanager.RotateSecretResponse
---@field ARN string
---@field Name string
---@field VersionId string

---@class aws.secretsmanager.RotationRulesType
---@field AutomaticallyAfterDays? integer
---@field Duration? string
---@field ScheduleExpression? string

---@class aws.secretsmanager.SecretListEntry
---@field ARN string
---@field Name string
---@field Type string
---@field Description string
---@field KmsKeyId string
---@field RotationEnabled boolean
---@field RotationLambdaARN string
---@field RotationRules aws.secretsmanager.RotationRulesType
---@field ExternalSecretRotationMetadata aws.secretsmanager.ExternalSecretRotationMetadataItem[]
---@field ExternalSecretRotationRoleArn string
---@field LastRotatedDate aws.Time
---@field LastChangedDate aws.Time
---@field LastAccessedDate aws.Time
---@field DeletedDate aws.Time
---@field NextRotationDate aws.Time
---@field Tags aws.secretsmanager.Tag[]
---@field SecretVersionsToStages table<string, string[]>
---@field OwningService string
---@field CreatedDate aws.Time
---@field PrimaryRegion string

---@class aws.secretsmanager.SecretValueEntry
---@field ARN string
---@field Name string
---@field VersionId string
---@field SecretBinary aws.Secret
---@field SecretString aws.Secret
---@field VersionStages string[]
---@field CreatedDate aws.Time

---@class aws.secretsmanager.SecretVersionsListEntry
---@field VersionId string
---@field VersionStages string[]
---@field LastAccessedDate aws.Time
---@field CreatedDate aws.Time
---@field KmsKeyIds string[]

---@alias aws.secretsmanager.SortByType "created-date"|"last-accessed-date"|"last-changed-date"|"name"

---@alias aws.secretsmanager.SortOrderType "asc"|"desc"

---@alias aws.secretsmanager.StatusType "InSync"|"Failed"|"InProgress"

---@class aws.secretsmanager.StopReplicationToReplicaRequest
---@field SecretId string

---@class aws.secretsmanager.StopReplicationToReplicaResponse
---@field ARN string

---@class aws.secretsmanager.Tag
---@field Key? string
---@field Value? string

---@class aws.secretsmanager.TagResourceRequest
---@field SecretId string
---@field Tags aws.secretsmanager.Tag[]

---@class aws.secretsmanager.UntagResourceRequest
---@field SecretId string
---@field TagKeys string[]

---@class aws.secretsmanager.UpdateSecretRequest
---@field SecretId string
---@field ClientRequestToken? string
---@field Description? string
---@field KmsKeyId? string
---@field SecretBinary? string|aws.Secret
---@field SecretString? string|aws.Secret
---@field Type? string

---@class aws.secretsmanager.UpdateSecretResponse
---@field ARN string
---@field Name string
---@field VersionId string

---@class aws.secretsmanager.UpdateSecretVersionStageRequest
---@field SecretId string
---@field VersionStage string
---@field RemoveFromVersionId? string
---@field MoveToVersionId? string

---@class aws.secretsmanager.UpdateSecretVersionStageResponse
---@field ARN string
---@field Name string

---@class aws.secretsmanager.ValidateResourcePolicyRequest
---@field SecretId? string
---@field ResourcePolicy string

---@class aws.secretsmanager.ValidateResourcePolicyResponse
---@field PolicyValidationPassed boolean
---@field ValidationErrors aws.secretsmanager.ValidationErrorsEntry[]

---@class aws.secretsmanager.ValidationErrorsEntry
---@field CheckName string
---@field ErrorMessage string

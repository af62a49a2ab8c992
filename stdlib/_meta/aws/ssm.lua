---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field ssm aws.ssm

---@class aws.ssm
---@field add_tags_to_resource fun(params: aws.ssm.AddTagsToResourceRequest): aws.ssm.AddTagsToResourceResult # write
---@field delete_parameter fun(params: aws.ssm.DeleteParameterRequest): aws.ssm.DeleteParameterResult # write
---@field delete_parameters fun(params: aws.ssm.DeleteParametersRequest): aws.ssm.DeleteParametersResult # write
---@field describe_parameters aws.ssm.describe_parameters
---@field get_parameter fun(params: aws.ssm.GetParameterRequest): aws.ssm.GetParameterResult # secret
---@field get_parameter_history aws.ssm.get_parameter_history # secret
---@field get_parameters fun(params: aws.ssm.GetParametersRequest): aws.ssm.GetParametersResult # secret
---@field get_parameters_by_path aws.ssm.get_parameters_by_path # secret
---@field label_parameter_version fun(params: aws.ssm.LabelParameterVersionRequest): aws.ssm.LabelParameterVersionResult # write
---@field list_tags_for_resource fun(params: aws.ssm.ListTagsForResourceRequest): aws.ssm.ListTagsForResourceResult
---@field put_parameter fun(params: aws.ssm.PutParameterRequest): aws.ssm.PutParameterResult # write
---@field remove_tags_from_resource fun(params: aws.ssm.RemoveTagsFromResourceRequest): aws.ssm.RemoveTagsFromResourceResult # write
---@field unlabel_parameter_version fun(params: aws.ssm.UnlabelParameterVersionRequest): aws.ssm.UnlabelParameterVersionResult # write

---@class aws.ssm.describe_parameters
---@overload fun(params?: aws.ssm.DescribeParametersRequest): aws.ssm.DescribeParametersResult
---@field pages fun(self: aws.ssm.describe_parameters, params?: aws.ssm.DescribeParametersRequest): fun(): aws.ssm.DescribeParametersResult
---@field items fun(self: aws.ssm.describe_parameters, params?: aws.ssm.DescribeParametersRequest): fun(): aws.ssm.ParameterMetadata

---@class aws.ssm.get_parameter_history
---@overload fun(params: aws.ssm.GetParameterHistoryRequest): aws.ssm.GetParameterHistoryResult
---@field pages fun(self: aws.ssm.get_parameter_history, params: aws.ssm.GetParameterHistoryRequest): fun(): aws.ssm.GetParameterHistoryResult
---@field items fun(self: aws.ssm.get_parameter_history, params: aws.ssm.GetParameterHistoryRequest): fun(): aws.ssm.ParameterHistory

---@class aws.ssm.get_parameters_by_path
---@overload fun(params: aws.ssm.GetParametersByPathRequest): aws.ssm.GetParametersByPathResult
---@field pages fun(self: aws.ssm.get_parameters_by_path, params: aws.ssm.GetParametersByPathRequest): fun(): aws.ssm.GetParametersByPathResult
---@field items fun(self: aws.ssm.get_parameters_by_path, params: aws.ssm.GetParametersByPathRequest): fun(): aws.ssm.Parameter

---@class aws.ssm.AddTagsToResourceRequest
---@field ResourceType aws.ssm.ResourceTypeForTagging
---@field ResourceId string
---@field Tags aws.ssm.Tag[]

---@class aws.ssm.AddTagsToResourceResult

---@class aws.ssm.DeleteParameterRequest
---@field Name string

---@class aws.ssm.DeleteParameterResult

---@class aws.ssm.DeleteParametersRequest
---@field Names string[]

---@class aws.ssm.DeleteParametersResult
---@field DeletedParameters string[]
---@field InvalidParameters string[]

---@class aws.ssm.DescribeParametersRequest
---@field Filters? aws.ssm.ParametersFilter[]
---@field ParameterFilters? aws.ssm.ParameterStringFilter[]
---@field MaxResults? integer
---@field NextToken? string
---@field Shared? boolean

---@class aws.ssm.DescribeParametersResult
---@field Parameters aws.ssm.ParameterMetadata[]
---@field NextToken string

---@class aws.ssm.GetParameterHistoryRequest
---@field Name string
---@field WithDecryption? boolean
---@field MaxResults? integer
---@field NextToken? string

---@class aws.ssm.GetParameterHistoryResult
---@field Parameters aws.ssm.ParameterHistory[]
---@field NextToken string

---@class aws.ssm.GetParameterRequest
---@field Name string
---@field WithDecryption? boolean

---@class aws.ssm.GetParameterResult
---@field Parameter aws.ssm.Parameter

---@class aws.ssm.GetParametersByPathRequest
---@field Path string
---@field Recursive? boolean
---@field ParameterFilters? aws.ssm.ParameterStringFilter[]
---@field WithDecryption? boolean
---@field MaxResults? integer
---@field NextToken? string

---@class aws.ssm.GetParametersByPathResult
---@field Parameters aws.ssm.Parameter[]
---@field NextToken string

---@class aws.ssm.GetParametersRequest
---@field Names string[]
---@field WithDecryption? boolean

---@class aws.ssm.GetParametersResult
---@field Parameters aws.ssm.Parameter[]
---@field InvalidParameters string[]

---@class aws.ssm.LabelParameterVersionRequest
---@field Name string
---@field ParameterVersion? integer
---@field Labels string[]

---@class aws.ssm.LabelParameterVersionResult
---@field InvalidLabels string[]
---@field ParameterVersion integer

---@class aws.ssm.ListTagsForResourceRequest
---@field ResourceType aws.ssm.ResourceTypeForTagging
---@field ResourceId string

---@class aws.ssm.ListTagsForResourceResult
---@field TagList aws.ssm.Tag[]

---@class aws.ssm.Parameter
---@field Name string
---@field Type aws.ssm.ParameterType
---@field Value aws.Secret
---@field Version integer
---@field Selector string
---@field SourceResult string
---@field LastModifiedDate aws.Time
---@field ARN string
---@field DataType string

---@class aws.ssm.ParameterHistory
---@field Name string
---@field Type aws.ssm.ParameterType
---@field KeyId string
---@field LastModifiedDate aws.Time
---@field LastModifiedUser string
---@field Description string
---@field Value aws.Secret
---@field AllowedPattern string
---@field Version integer
---@field Labels string[]
---@field Tier aws.ssm.ParameterTier
---@field Policies aws.ssm.ParameterInlinePolicy[]
---@field DataType string

---@class aws.ssm.ParameterInlinePolicy
---@field PolicyText string
---@field PolicyType string
---@field PolicyStatus string

---@class aws.ssm.ParameterMetadata
---@field Name string
---@field ARN string
---@field Type aws.ssm.ParameterType
---@field KeyId string
---@field LastModifiedDate aws.Time
---@field LastModifiedUser string
---@field Description string
---@field AllowedPattern string
---@field Version integer
---@field Tier aws.ssm.ParameterTier
---@field Policies aws.ssm.ParameterInlinePolicy[]
---@field DataType string

---@class aws.ssm.ParameterStringFilter
---@field Key string
---@field Option? string
---@field Values? string[]

---@alias aws.ssm.ParameterTier "Standard"|"Advanced"|"Intelligent-Tiering"

---@alias aws.ssm.ParameterType "String"|"StringList"|"SecureString"

---@class aws.ssm.ParametersFilter
---@field Key aws.ssm.ParametersFilterKey
---@field Values string[]

---@alias aws.ssm.ParametersFilterKey "Name"|"Type"|"KeyId"

---@class aws.ssm.PutParameterRequest
---@field Name string
---@field Description? string
---@field Value string|aws.Secret
---@field Type? aws.ssm.ParameterType
---@field KeyId? string
---@field Overwrite? boolean
---@field AllowedPattern? string
---@field Tags? aws.ssm.Tag[]
---@field Tier? aws.ssm.ParameterTier
---@field Policies? string
---@field DataType? string

---@class aws.ssm.PutParameterResult
---@field Version integer
---@field Tier aws.ssm.ParameterTier

---@class aws.ssm.RemoveTagsFromResourceRequest
---@field ResourceType aws.ssm.ResourceTypeForTagging
---@field ResourceId string
---@field TagKeys string[]

---@class aws.ssm.RemoveTagsFromResourceResult

---@alias aws.ssm.ResourceTypeForTagging "Document"|"ManagedInstance"|"MaintenanceWindow"|"Parameter"|"PatchBaseline"|"OpsItem"|"OpsMetadata"|"Automation"|"Association"

---@class aws.ssm.Tag
---@field Key string
---@field Value string

---@class aws.ssm.UnlabelParameterVersionRequest
---@field Name string
---@field ParameterVersion integer
---@field Labels string[]

---@class aws.ssm.UnlabelParameterVersionResult
---@field RemovedLabels string[]
---@field InvalidLabels string[]

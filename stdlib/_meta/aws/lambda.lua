---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field lambda aws.lambda

---@class aws.lambda
---@field get_account_settings fun(params?: aws.lambda.GetAccountSettingsRequest): aws.lambda.GetAccountSettingsResponse
---@field get_alias fun(params: aws.lambda.GetAliasRequest): aws.lambda.AliasConfiguration
---@field get_capacity_provider fun(params: aws.lambda.GetCapacityProviderRequest): aws.lambda.GetCapacityProviderResponse
---@field get_code_signing_config fun(params: aws.lambda.GetCodeSigningConfigRequest): aws.lambda.GetCodeSigningConfigResponse
---@field get_durable_execution fun(params: aws.lambda.GetDurableExecutionRequest): aws.lambda.GetDurableExecutionResponse
---@field get_durable_execution_history aws.lambda.get_durable_execution_history
---@field get_durable_execution_state aws.lambda.get_durable_execution_state
---@field get_event_source_mapping fun(params: aws.lambda.GetEventSourceMappingRequest): aws.lambda.EventSourceMappingConfiguration
---@field get_function fun(params: aws.lambda.GetFunctionRequest): aws.lambda.GetFunctionResponse # secret
---@field get_function_code_signing_config fun(params: aws.lambda.GetFunctionCodeSigningConfigRequest): aws.lambda.GetFunctionCodeSigningConfigResponse
---@field get_function_concurrency fun(params: aws.lambda.GetFunctionConcurrencyRequest): aws.lambda.GetFunctionConcurrencyResponse
---@field get_function_configuration fun(params: aws.lambda.GetFunctionConfigurationRequest): aws.lambda.FunctionConfiguration
---@field get_function_event_invoke_config fun(params: aws.lambda.GetFunctionEventInvokeConfigRequest): aws.lambda.FunctionEventInvokeConfig
---@field get_function_recursion_config fun(params: aws.lambda.GetFunctionRecursionConfigRequest): aws.lambda.GetFunctionRecursionConfigResponse
---@field get_function_scaling_config fun(params: aws.lambda.GetFunctionScalingConfigRequest): aws.lambda.GetFunctionScalingConfigResponse
---@field get_function_url_config fun(params: aws.lambda.GetFunctionUrlConfigRequest): aws.lambda.GetFunctionUrlConfigResponse
---@field get_layer_version fun(params: aws.lambda.GetLayerVersionRequest): aws.lambda.GetLayerVersionResponse # secret
---@field get_layer_version_by_arn fun(params: aws.lambda.GetLayerVersionByArnRequest): aws.lambda.GetLayerVersionResponse # secret
---@field get_layer_version_policy fun(params: aws.lambda.GetLayerVersionPolicyRequest): aws.lambda.GetLayerVersionPolicyResponse
---@field get_policy fun(params: aws.lambda.GetPolicyRequest): aws.lambda.GetPolicyResponse
---@field get_provisioned_concurrency_config fun(params: aws.lambda.GetProvisionedConcurrencyConfigRequest): aws.lambda.GetProvisionedConcurrencyConfigResponse
---@field get_runtime_management_config fun(params: aws.lambda.GetRuntimeManagementConfigRequest): aws.lambda.GetRuntimeManagementConfigResponse
---@field list_aliases aws.lambda.list_aliases
---@field list_capacity_providers aws.lambda.list_capacity_providers
---@field list_code_signing_configs aws.lambda.list_code_signing_configs
---@field list_durable_executions_by_function aws.lambda.list_durable_executions_by_function
---@field list_event_source_mappings aws.lambda.list_event_source_mappings
---@field list_function_event_invoke_configs aws.lambda.list_function_event_invoke_configs
---@field list_function_url_configs aws.lambda.list_function_url_configs
---@field list_function_versions_by_capacity_provider aws.lambda.list_function_versions_by_capacity_provider
---@field list_functions aws.lambda.list_functions
---@field list_functions_by_code_signing_config aws.lambda.list_functions_by_code_signing_config
---@field list_layer_versions aws.lambda.list_layer_versions
---@field list_layers aws.lambda.list_layers
---@field list_provisioned_concurrency_configs aws.lambda.list_provisioned_concurrency_configs
---@field list_tags fun(params: aws.lambda.ListTagsRequest): aws.lambda.ListTagsResponse
---@field list_versions_by_function aws.lambda.list_versions_by_function

---@class aws.lambda.get_durable_execution_history
---@overload fun(params: aws.lambda.GetDurableExecutionHistoryRequest): aws.lambda.GetDurableExecutionHistoryResponse
---@field pages fun(self: aws.lambda.get_durable_execution_history, params: aws.lambda.GetDurableExecutionHistoryRequest): fun(): aws.lambda.GetDurableExecutionHistoryResponse
---@field items fun(self: aws.lambda.get_durable_execution_history, params: aws.lambda.GetDurableExecutionHistoryRequest): fun(): aws.lambda.Event

---@class aws.lambda.get_durable_execution_state
---@overload fun(params: aws.lambda.GetDurableExecutionStateRequest): aws.lambda.GetDurableExecutionStateResponse
---@field pages fun(self: aws.lambda.get_durable_execution_state, params: aws.lambda.GetDurableExecutionStateRequest): fun(): aws.lambda.GetDurableExecutionStateResponse
---@field items fun(self: aws.lambda.get_durable_execution_state, params: aws.lambda.GetDurableExecutionStateRequest): fun(): aws.lambda.Operation

---@class aws.lambda.list_aliases
---@overload fun(params: aws.lambda.ListAliasesRequest): aws.lambda.ListAliasesResponse
---@field pages fun(self: aws.lambda.list_aliases, params: aws.lambda.ListAliasesRequest): fun(): aws.lambda.ListAliasesResponse
---@field items fun(self: aws.lambda.list_aliases, params: aws.lambda.ListAliasesRequest): fun(): aws.lambda.AliasConfiguration

---@class aws.lambda.list_capacity_providers
---@overload fun(params?: aws.lambda.ListCapacityProvidersRequest): aws.lambda.ListCapacityProvidersResponse
---@field pages fun(self: aws.lambda.list_capacity_providers, params?: aws.lambda.ListCapacityProvidersRequest): fun(): aws.lambda.ListCapacityProvidersResponse
---@field items fun(self: aws.lambda.list_capacity_providers, params?: aws.lambda.ListCapacityProvidersRequest): fun(): aws.lambda.CapacityProvider

---@class aws.lambda.list_code_signing_configs
---@overload fun(params?: aws.lambda.ListCodeSigningConfigsRequest): aws.lambda.ListCodeSigningConfigsResponse
---@field pages fun(self: aws.lambda.list_code_signing_configs, params?: aws.lambda.ListCodeSigningConfigsRequest): fun(): aws.lambda.ListCodeSigningConfigsResponse
---@field items fun(self: aws.lambda.list_code_signing_configs, params?: aws.lambda.ListCodeSigningConfigsRequest): fun(): aws.lambda.CodeSigningConfig

---@class aws.lambda.list_durable_executions_by_function
---@overload fun(params: aws.lambda.ListDurableExecutionsByFunctionRequest): aws.lambda.ListDurableExecutionsByFunctionResponse
---@field pages fun(self: aws.lambda.list_durable_executions_by_function, params: aws.lambda.ListDurableExecutionsByFunctionRequest): fun(): aws.lambda.ListDurableExecutionsByFunctionResponse
---@field items fun(self: aws.lambda.list_durable_executions_by_function, params: aws.lambda.ListDurableExecutionsByFunctionRequest): fun(): aws.lambda.Execution

---@class aws.lambda.list_event_source_mappings
---@overload fun(params?: aws.lambda.ListEventSourceMappingsRequest): aws.lambda.ListEventSourceMappingsResponse
---@field pages fun(self: aws.lambda.list_event_source_mappings, params?: aws.lambda.ListEventSourceMappingsRequest): fun(): aws.lambda.ListEventSourceMappingsResponse
---@field items fun(self: aws.lambda.list_event_source_mappings, params?: aws.lambda.ListEventSourceMappingsRequest): fun(): aws.lambda.EventSourceMappingConfiguration

---@class aws.lambda.list_function_event_invoke_configs
---@overload fun(params: aws.lambda.ListFunctionEventInvokeConfigsRequest): aws.lambda.ListFunctionEventInvokeConfigsResponse
---@field pages fun(self: aws.lambda.list_function_event_invoke_configs, params: aws.lambda.ListFunctionEventInvokeConfigsRequest): fun(): aws.lambda.ListFunctionEventInvokeConfigsResponse
---@field items fun(self: aws.lambda.list_function_event_invoke_configs, params: aws.lambda.ListFunctionEventInvokeConfigsRequest): fun(): aws.lambda.FunctionEventInvokeConfig

---@class aws.lambda.list_function_url_configs
---@overload fun(params: aws.lambda.ListFunctionUrlConfigsRequest): aws.lambda.ListFunctionUrlConfigsResponse
---@field pages fun(self: aws.lambda.list_function_url_configs, params: aws.lambda.ListFunctionUrlConfigsRequest): fun(): aws.lambda.ListFunctionUrlConfigsResponse
---@field items fun(self: aws.lambda.list_function_url_configs, params: aws.lambda.ListFunctionUrlConfigsRequest): fun(): aws.lambda.FunctionUrlConfig

---@class aws.lambda.list_function_versions_by_capacity_provider
---@overload fun(params: aws.lambda.ListFunctionVersionsByCapacityProviderRequest): aws.lambda.ListFunctionVersionsByCapacityProviderResponse
---@field pages fun(self: aws.lambda.list_function_versions_by_capacity_provider, params: aws.lambda.ListFunctionVersionsByCapacityProviderRequest): fun(): aws.lambda.ListFunctionVersionsByCapacityProviderResponse
---@field items fun(self: aws.lambda.list_function_versions_by_capacity_provider, params: aws.lambda.ListFunctionVersionsByCapacityProviderRequest): fun(): aws.lambda.FunctionVersionsByCapacityProviderListItem

---@class aws.lambda.list_functions
---@overload fun(params?: aws.lambda.ListFunctionsRequest): aws.lambda.ListFunctionsResponse
---@field pages fun(self: aws.lambda.list_functions, params?: aws.lambda.ListFunctionsRequest): fun(): aws.lambda.ListFunctionsResponse
---@field items fun(self: aws.lambda.list_functions, params?: aws.lambda.ListFunctionsRequest): fun(): aws.lambda.FunctionConfiguration

---@class aws.lambda.list_functions_by_code_signing_config
---@overload fun(params: aws.lambda.ListFunctionsByCodeSigningConfigRequest): aws.lambda.ListFunctionsByCodeSigningConfigResponse
---@field pages fun(self: aws.lambda.list_functions_by_code_signing_config, params: aws.lambda.ListFunctionsByCodeSigningConfigRequest): fun(): aws.lambda.ListFunctionsByCodeSigningConfigResponse
---@field items fun(self: aws.lambda.list_functions_by_code_signing_config, params: aws.lambda.ListFunctionsByCodeSigningConfigRequest): fun(): string

---@class aws.lambda.list_layer_versions
---@overload fun(params: aws.lambda.ListLayerVersionsRequest): aws.lambda.ListLayerVersionsResponse
---@field pages fun(self: aws.lambda.list_layer_versions, params: aws.lambda.ListLayerVersionsRequest): fun(): aws.lambda.ListLayerVersionsResponse
---@field items fun(self: aws.lambda.list_layer_versions, params: aws.lambda.ListLayerVersionsRequest): fun(): aws.lambda.LayerVersionsListItem

---@class aws.lambda.list_layers
---@overload fun(params?: aws.lambda.ListLayersRequest): aws.lambda.ListLayersResponse
---@field pages fun(self: aws.lambda.list_layers, params?: aws.lambda.ListLayersRequest): fun(): aws.lambda.ListLayersResponse
---@field items fun(self: aws.lambda.list_layers, params?: aws.lambda.ListLayersRequest): fun(): aws.lambda.LayersListItem

---@class aws.lambda.list_provisioned_concurrency_configs
---@overload fun(params: aws.lambda.ListProvisionedConcurrencyConfigsRequest): aws.lambda.ListProvisionedConcurrencyConfigsResponse
---@field pages fun(self: aws.lambda.list_provisioned_concurrency_configs, params: aws.lambda.ListProvisionedConcurrencyConfigsRequest): fun(): aws.lambda.ListProvisionedConcurrencyConfigsResponse
---@field items fun(self: aws.lambda.list_provisioned_concurrency_configs, params: aws.lambda.ListProvisionedConcurrencyConfigsRequest): fun(): aws.lambda.ProvisionedConcurrencyConfigListItem

---@class aws.lambda.list_versions_by_function
---@overload fun(params: aws.lambda.ListVersionsByFunctionRequest): aws.lambda.ListVersionsByFunctionResponse
---@field pages fun(self: aws.lambda.list_versions_by_function, params: aws.lambda.ListVersionsByFunctionRequest): fun(): aws.lambda.ListVersionsByFunctionResponse
---@field items fun(self: aws.lambda.list_versions_by_function, params: aws.lambda.ListVersionsByFunctionRequest): fun(): aws.lambda.FunctionConfiguration

---@class aws.lambda.AccountLimit
---@field TotalCodeSize integer
---@field CodeSizeUnzipped integer
---@field CodeSizeZipped integer
---@field ConcurrentExecutions integer
---@field UnreservedConcurrentExecutions integer

---@class aws.lambda.AccountUsage
---@field TotalCodeSize integer
---@field FunctionCount integer

---@class aws.lambda.AliasConfiguration
---@field AliasArn string
---@field Name string
---@field FunctionVersion string
---@field Description string
---@field RoutingConfig aws.lambda.AliasRoutingConfiguration
---@field RevisionId string

---@class aws.lambda.AliasRoutingConfiguration
---@field AdditionalVersionWeights table<string, number>

---@class aws.lambda.AllowedPublishers
---@field SigningProfileVersionArns string[]

---@class aws.lambda.AmazonManagedKafkaEventSourceConfig
---@field ConsumerGroupId string
---@field SchemaRegistryConfig aws.lambda.KafkaSchemaRegistryConfig

---@alias aws.lambda.ApplicationLogLevel "TRACE"|"DEBUG"|"INFO"|"WARN"|"ERROR"|"FATAL"

---@alias aws.lambda.Architecture "x86_64"|"arm64"

---@class aws.lambda.CallbackDetails
---@field CallbackId string
---@field Result aws.Secret
---@field Error aws.lambda.ErrorObject

---@class aws.lambda.CallbackFailedDetails
---@field Error aws.lambda.EventError

---@class aws.lambda.CallbackStartedDetails
---@field CallbackId string
---@field HeartbeatTimeout integer
---@field Timeout integer

---@class aws.lambda.CallbackSucceededDetails
---@field Result aws.lambda.EventResult

---@class aws.lambda.CallbackTimedOutDetails
---@field Error aws.lambda.EventError

---@class aws.lambda.CapacityProvider
---@field CapacityProviderArn string
---@field State aws.lambda.CapacityProviderState
---@field VpcConfig aws.lambda.CapacityProviderVpcConfig
---@field PermissionsConfig aws.lambda.CapacityProviderPermissionsConfig
---@field InstanceRequirements aws.lambda.InstanceRequirements
---@field CapacityProviderScalingConfig aws.lambda.CapacityProviderScalingConfig
---@field KmsKeyArn string
---@field LastModified string

---@class aws.lambda.CapacityProviderConfig
---@field LambdaManagedInstancesCapacityProviderConfig aws.lambda.LambdaManagedInstancesCapacityProviderConfig

---@class aws.lambda.CapacityProviderPermissionsConfig
---@field CapacityProviderOperatorRoleArn string

---@alias aws.lambda.CapacityProviderPredefinedMetricType "LambdaCapacityProviderAverageCPUUtilization"

---@class aws.lambda.CapacityProviderScalingConfig
---@field MaxVCpuCount integer
---@field ScalingMode aws.lambda.CapacityProviderScalingMode
---@field ScalingPolicies aws.lambda.TargetTrackingScalingPolicy[]

---@alias aws.lambda.CapacityProviderScalingMode "Auto"|"Manual"

---@alias aws.lambda.CapacityProviderState "Pending"|"Active"|"Failed"|"Deleting"

---@class aws.lambda.CapacityProviderVpcConfig
---@field SubnetIds string[]
---@field SecurityGroupIds string[]

---@class aws.lambda.ChainedInvokeDetails
---@field Result aws.Secret
---@field Error aws.lambda.ErrorObject

---@class aws.lambda.ChainedInvokeFailedDetails
---@field Error aws.lambda.EventError

---@class aws.lambda.ChainedInvokeStartedDetails
---@field FunctionName string
---@field TenantId string
---@field Input aws.lambda.EventInput
---@field ExecutedVersion string
---@field DurableExecutionArn string

---@class aws.lambda.ChainedInvokeStoppedDetails
---@field Error aws.lambda.EventError

---@class aws.lambda.ChainedInvokeSucceededDetails
---@field Result aws.lambda.EventResult

---@class aws.lambda.ChainedInvokeTimedOutDetails
---@field Error aws.lambda.EventError

---@class aws.lambda.CodeSigningConfig
---@field CodeSigningConfigId string
---@field CodeSigningConfigArn string
---@field Description string
---@field AllowedPublishers aws.lambda.AllowedPublishers
---@field CodeSigningPolicies aws.lambda.CodeSigningPolicies
---@field LastModified string

---@class aws.lambda.CodeSigningPolicies
---@field UntrustedArtifactOnDeployment aws.lambda.CodeSigningPolicy

---@alias aws.lambda.CodeSigningPolicy "Warn"|"Enforce"

---@class aws.lambda.Concurrency
---@field ReservedConcurrentExecutions integer

---@class aws.lambda.ContextDetails
---@field ReplayChildren boolean
---@field Result aws.Secret
---@field Error aws.lambda.ErrorObject

---@class aws.lambda.ContextFailedDetails
---@field Error aws.lambda.EventError

---@class aws.lambda.ContextStartedDetails

---@class aws.lambda.ContextSucceededDetails
---@field Result aws.lambda.EventResult

---@class aws.lambda.Cors
---@field AllowCredentials boolean
---@field AllowHeaders string[]
---@field AllowMethods string[]
---@field AllowOrigins string[]
---@field ExposeHeaders string[]
---@field MaxAge integer

---@class aws.lambda.DeadLetterConfig
---@field TargetArn string

---@class aws.lambda.DestinationConfig
---@field OnSuccess aws.lambda.OnSuccess
---@field OnFailure aws.lambda.OnFailure

---@class aws.lambda.DocumentDBEventSourceConfig
---@field DatabaseName string
---@field CollectionName string
---@field FullDocument aws.lambda.FullDocument

---@class aws.lambda.DurableConfig
---@field RetentionPeriodInDays integer
---@field ExecutionTimeout integer

---@alias aws.lambda.EndPointType "KAFKA_BOOTSTRAP_SERVERS"

---@class aws.lambda.EnvironmentError
---@field ErrorCode string
---@field Message string

---@class aws.lambda.EnvironmentResponse
---@field Variables table<string, string>
---@field Error aws.lambda.EnvironmentError

---@class aws.lambda.EphemeralStorage
---@field Size integer

---@class aws.lambda.ErrorObject
---@field ErrorMessage aws.Secret
---@field ErrorType aws.Secret
---@field ErrorData aws.Secret
---@field StackTrace string[]

---@class aws.lambda.Event
---@field EventType aws.lambda.EventType
---@field SubType string
---@field EventId integer
---@field Id string
---@field Name string
---@field EventTimestamp aws.Time|string|number
---@field ParentId string
---@field ExecutionStartedDetails aws.lambda.ExecutionStartedDetails
---@field ExecutionSucceededDetails aws.lambda.ExecutionSucceededDetails
---@field ExecutionFailedDetails aws.lambda.ExecutionFailedDetails
---@field ExecutionTimedOutDetails aws.lambda.ExecutionTimedOutDetails
---@field ExecutionStoppedDetails aws.lambda.ExecutionStoppedDetails
---@field ContextStartedDetails aws.lambda.ContextStartedDetails
---@field ContextSucceededDetails aws.lambda.ContextSucceededDetails
---@field ContextFailedDetails aws.lambda.ContextFailedDetails
---@field WaitStartedDetails aws.lambda.WaitStartedDetails
---@field WaitSucceededDetails aws.lambda.WaitSucceededDetails
---@field WaitCancelledDetails aws.lambda.WaitCancelledDetails
---@field StepStartedDetails aws.lambda.StepStartedDetails
---@field StepSucceededDetails aws.lambda.StepSucceededDetails
---@field StepFailedDetails aws.lambda.StepFailedDetails
---@field ChainedInvokeStartedDetails aws.lambda.ChainedInvokeStartedDetails
---@field ChainedInvokeSucceededDetails aws.lambda.ChainedInvokeSucceededDetails
---@field ChainedInvokeFailedDetails aws.lambda.ChainedInvokeFailedDetails
---@field ChainedInvokeTimedOutDetails aws.lambda.ChainedInvokeTimedOutDetails
---@field ChainedInvokeStoppedDetails aws.lambda.ChainedInvokeStoppedDetails
---@field CallbackStartedDetails aws.lambda.CallbackStartedDetails
---@field CallbackSucceededDetails aws.lambda.CallbackSucceededDetails
---@field CallbackFailedDetails aws.lambda.CallbackFailedDetails
---@field CallbackTimedOutDetails aws.lambda.CallbackTimedOutDetails
---@field InvocationCompletedDetails aws.lambda.InvocationCompletedDetails

---@class aws.lambda.EventError
---@field Payload aws.lambda.ErrorObject
---@field Truncated boolean

---@class aws.lambda.EventInput
---@field Payload aws.Secret
---@field Truncated boolean

---@class aws.lambda.EventResult
---@field Payload aws.Secret
---@field Truncated boolean

---@class aws.lambda.EventSourceMappingConfiguration
---@field UUID string
---@field StartingPosition aws.lambda.EventSourcePosition
---@field StartingPositionTimestamp aws.Time
---@field BatchSize integer
---@field MaximumBatchingWindowInSeconds integer
---@field ParallelizationFactor integer
---@field EventSourceArn string
---@field FilterCriteria aws.lambda.FilterCriteria
---@field FunctionArn string
---@field LastModified aws.Time
---@field LastProcessingResult string
---@field State string
---@field StateTransitionReason string
---@field DestinationConfig aws.lambda.DestinationConfig
---@field Topics string[]
---@field Queues string[]
---@field SourceAccessConfigurations aws.lambda.SourceAccessConfiguration[]
---@field SelfManagedEventSource aws.lambda.SelfManagedEventSource
---@field MaximumRecordAgeInSeconds integer
---@field BisectBatchOnFunctionError boolean
---@field MaximumRetryAttempts integer
---@field TumblingWindowInSeconds integer
---@field FunctionResponseTypes aws.lambda.FunctionResponseType[]
---@field AmazonManagedKafkaEventSourceConfig aws.lambda.AmazonManagedKafkaEventSourceConfig
---@field SelfManagedKafkaEventSourceConfig aws.lambda.SelfManagedKafkaEventSourceConfig
---@field ScalingConfig aws.lambda.ScalingConfig
---@field DocumentDBEventSourceConfig aws.lambda.DocumentDBEventSourceConfig
---@field KMSKeyArn string
---@field FilterCriteriaError aws.lambda.FilterCriteriaError
---@field EventSourceMappingArn string
---@field MetricsConfig aws.lambda.EventSourceMappingMetricsConfig
---@field LoggingConfig aws.lambda.EventSourceMappingLoggingConfig
---@field ProvisionedPollerConfig aws.lambda.ProvisionedPollerConfig

---@class aws.lambda.EventSourceMappingLoggingConfig
---@field SystemLogLevel aws.lambda.EventSourceMappingSystemLogLevel

---@alias aws.lambda.EventSourceMappingMetric "EventCount"|"ErrorCount"|"KafkaMetrics"

---@class aws.lambda.EventSourceMappingMetricsConfig
---@field Metrics aws.lambda.EventSourceMappingMetric[]

---@alias aws.lambda.EventSourceMappingSystemLogLevel "DEBUG"|"INFO"|"WARN"

---@alias aws.lambda.EventSourcePosition "TRIM_HORIZON"|"LATEST"|"AT_TIMESTAMP"

---@alias aws.lambda.EventType "ExecutionStarted"|"ExecutionSucceeded"|"ExecutionFailed"|"ExecutionTimedOut"|"ExecutionStopped"|"ContextStarted"|"ContextSucceeded"|"ContextFailed"|"WaitStarted"|"WaitSucceeded"|"WaitCancelled"|"StepStarted"|"StepSucceeded"|"StepFailed"|"ChainedInvokeStarted"|"ChainedInvokeSucceeded"|"ChainedInvokeFailed"|"ChainedInvokeTimedOut"|"ChainedInvokeStopped"|"CallbackStarted"|"CallbackSucceeded"|"CallbackFailed"|"CallbackTimedOut"|"InvocationCompleted"

---@class aws.lambda.Execution
---@field DurableExecutionArn string
---@field DurableExecutionName string
---@field FunctionArn string
---@field Status aws.lambda.ExecutionStatus
---@field StartTimestamp aws.Time|string|number
---@field EndTimestamp aws.Time|string|number

---@class aws.lambda.ExecutionDetails
---@field InputPayload aws.Secret

---@class aws.lambda.ExecutionFailedDetails
---@field Error aws.lambda.EventError

---@class aws.lambda.ExecutionStartedDetails
---@field Input aws.lambda.EventInput
---@field ExecutionTimeout integer

---@alias aws.lambda.ExecutionStatus "RUNNING"|"SUCCEEDED"|"FAILED"|"TIMED_OUT"|"STOPPED"

---@class aws.lambda.ExecutionStoppedDetails
---@field Error aws.lambda.EventError

---@class aws.lambda.ExecutionSucceededDetails
---@field Result aws.lambda.EventResult

---@class aws.lambda.ExecutionTimedOutDetails
---@field Error aws.lambda.EventError

---@class aws.lambda.FileSystemConfig
---@field Arn string
---@field LocalMountPath string

---@class aws.lambda.Filter
---@field Pattern string

---@class aws.lambda.FilterCriteria
---@field Filters aws.lambda.Filter[]

---@class aws.lambda.FilterCriteriaError
---@field ErrorCode string
---@field Message string

---@alias aws.lambda.FullDocument "UpdateLookup"|"Default"

---@class aws.lambda.FunctionCodeLocation
---@field RepositoryType string
---@field Location aws.Secret
---@field ImageUri string
---@field ResolvedImageUri string
---@field SourceKMSKeyArn string

---@class aws.lambda.FunctionConfiguration
---@field FunctionName string
---@field FunctionArn string
---@field Runtime aws.lambda.Runtime
---@field Role string
---@field Handler string
---@field CodeSize integer
---@field Description string
---@field Timeout integer
---@field MemorySize integer
---@field LastModified string
---@field CodeSha256 string
---@field Version string
---@field VpcConfig aws.lambda.VpcConfigResponse
---@field DeadLetterConfig aws.lambda.DeadLetterConfig
---@field Environment aws.lambda.EnvironmentResponse
---@field KMSKeyArn string
---@field TracingConfig aws.lambda.TracingConfigResponse
---@field MasterArn string
---@field RevisionId string
---@field Layers aws.lambda.Layer[]
---@field State aws.lambda.State
---@field StateReason string
---@field StateReasonCode aws.lambda.StateReasonCode
---@field LastUpdateStatus aws.lambda.LastUpdateStatus
---@field LastUpdateStatusReason string
---@field LastUpdateStatusReasonCode aws.lambda.LastUpdateStatusReasonCode
---@field FileSystemConfigs aws.lambda.FileSystemConfig[]
---@field PackageType aws.lambda.PackageType
---@field ImageConfigResponse aws.lambda.ImageConfigResponse
---@field SigningProfileVersionArn string
---@field SigningJobArn string
---@field Architectures aws.lambda.Architecture[]
---@field EphemeralStorage aws.lambda.EphemeralStorage
---@field SnapStart aws.lambda.SnapStartResponse
---@field RuntimeVersionConfig aws.lambda.RuntimeVersionConfig
---@field LoggingConfig aws.lambda.LoggingConfig
---@field CapacityProviderConfig aws.lambda.CapacityProviderConfig
---@field ConfigSha256 string
---@field DurableConfig aws.lambda.DurableConfig
---@field TenancyConfig aws.lambda.TenancyConfig

---@class aws.lambda.FunctionEventInvokeConfig
---@field LastModified aws.Time
---@field FunctionArn string
---@field MaximumRetryAttempts integer
---@field MaximumEventAgeInSeconds integer
---@field DestinationConfig aws.lambda.DestinationConfig

---@alias aws.lambda.FunctionResponseType "ReportBatchItemFailures"

---@class aws.lambda.FunctionScalingConfig
---@field MinExecutionEnvironments integer
---@field MaxExecutionEnvironments integer

---@alias aws.lambda.FunctionUrlAuthType "NONE"|"AWS_IAM"

---@class aws.lambda.FunctionUrlConfig
---@field FunctionUrl string
---@field FunctionArn string
---@field CreationTime string
---@field LastModifiedTime string
---@field Cors aws.lambda.Cors
---@field AuthType aws.lambda.FunctionUrlAuthType
---@field InvokeMode aws.lambda.InvokeMode

---@alias aws.lambda.FunctionVersion "ALL"

---@class aws.lambda.FunctionVersionsByCapacityProviderListItem
---@field FunctionArn string
---@field State aws.lambda.State

---@class aws.lambda.GetAccountSettingsRequest

---@class aws.lambda.GetAccountSettingsResponse
---@field AccountLimit aws.lambda.AccountLimit
---@field AccountUsage aws.lambda.AccountUsage

---@class aws.lambda.GetAliasRequest
---@field FunctionName string
---@field Name string

---@class aws.lambda.GetCapacityProviderRequest
---@field CapacityProviderName string

---@class aws.lambda.GetCapacityProviderResponse
---@field CapacityProvider aws.lambda.CapacityProvider

---@class aws.lambda.GetCodeSigningConfigRequest
---@field CodeSigningConfigArn string

---@class aws.lambda.GetCodeSigningConfigResponse
---@field CodeSigningConfig aws.lambda.CodeSigningConfig

---@class aws.lambda.GetDurableExecutionHistoryRequest
---@field DurableExecutionArn string
---@field IncludeExecutionData? boolean
---@field MaxItems? integer
---@field Marker? string
---@field ReverseOrder? boolean

---@class aws.lambda.GetDurableExecutionHistoryResponse
---@field Events aws.lambda.Event[]
---@field NextMarker string

---@class aws.lambda.GetDurableExecutionRequest
---@field DurableExecutionArn string

---@class aws.lambda.GetDurableExecutionResponse
---@field DurableExecutionArn string
---@field DurableExecutionName string
---@field FunctionArn string
---@field InputPayload aws.Secret
---@field Result aws.Secret
---@field Error aws.lambda.ErrorObject
---@field StartTimestamp aws.Time|string|number
---@field Status aws.lambda.ExecutionStatus
---@field EndTimestamp aws.Time|string|number
---@field Version string
---@field TraceHeader aws.lambda.TraceHeader

---@class aws.lambda.GetDurableExecutionStateRequest
---@field DurableExecutionArn string
---@field CheckpointToken string
---@field Marker? string
---@field MaxItems? integer

---@class aws.lambda.GetDurableExecutionStateResponse
---@field Operations aws.lambda.Operation[]
---@field NextMarker string

---@class aws.lambda.GetEventSourceMappingRequest
---@field UUID string

---@class aws.lambda.GetFunctionCodeSigningConfigRequest
---@field FunctionName string

---@class aws.lambda.GetFunctionCodeSigningConfigResponse
---@field CodeSigningConfigArn string
---@field FunctionName string

---@class aws.lambda.GetFunctionConcurrencyRequest
---@field FunctionName string

---@class aws.lambda.GetFunctionConcurrencyResponse
---@field ReservedConcurrentExecutions integer

---@class aws.lambda.GetFunctionConfigurationRequest
---@field FunctionName string
---@field Qualifier? string

---@class aws.lambda.GetFunctionEventInvokeConfigRequest
---@field FunctionName string
---@field Qualifier? string

---@class aws.lambda.GetFunctionRecursionConfigRequest
---@field FunctionName string

---@class aws.lambda.GetFunctionRecursionConfigResponse
---@field RecursiveLoop aws.lambda.RecursiveLoop

---@class aws.lambda.GetFunctionRequest
---@field FunctionName string
---@field Qualifier? string

---@class aws.lambda.GetFunctionResponse
---@field Configuration aws.lambda.FunctionConfiguration
---@field Code aws.lambda.FunctionCodeLocation
---@field Tags table<string, string>
---@field TagsError aws.lambda.TagsError
---@field Concurrency aws.lambda.Concurrency

---@class aws.lambda.GetFunctionScalingConfigRequest
---@field FunctionName string
---@field Qualifier string

---@class aws.lambda.GetFunctionScalingConfigResponse
---@field FunctionArn string
---@field AppliedFunctionScalingConfig aws.lambda.FunctionScalingConfig
---@field RequestedFunctionScalingConfig aws.lambda.FunctionScalingConfig

---@class aws.lambda.GetFunctionUrlConfigRequest
---@field FunctionName string
---@field Qualifier? string

---@class aws.lambda.GetFunctionUrlConfigResponse
---@field FunctionUrl string
---@field FunctionArn string
---@field AuthType aws.lambda.FunctionUrlAuthType
---@field Cors aws.lambda.Cors
---@field CreationTime string
---@field LastModifiedTime string
---@field InvokeMode aws.lambda.InvokeMode

---@class aws.lambda.GetLayerVersionByArnRequest
---@field Arn string

---@class aws.lambda.GetLayerVersionPolicyRequest
---@field LayerName string
---@field VersionNumber integer

---@class aws.lambda.GetLayerVersionPolicyResponse
---@field Policy string
---@field RevisionId string

---@class aws.lambda.GetLayerVersionRequest
---@field LayerName string
---@field VersionNumber integer

---@class aws.lambda.GetLayerVersionResponse
---@field Content aws.lambda.LayerVersionContentOutput
---@field LayerArn string
---@field LayerVersionArn string
---@field Description string
---@field CreatedDate string
---@field Version integer
---@field CompatibleRuntimes aws.lambda.Runtime[]
---@field LicenseInfo string
---@field CompatibleArchitectures aws.lambda.Architecture[]

---@class aws.lambda.GetPolicyRequest
---@field FunctionName string
---@field Qualifier? string

---@class aws.lambda.GetPolicyResponse
---@field Policy string
---@field RevisionId string

---@class aws.lambda.GetProvisionedConcurrencyConfigRequest
---@field FunctionName string
---@field Qualifier string

---@class aws.lambda.GetProvisionedConcurrencyConfigResponse
---@field RequestedProvisionedConcurrentExecutions integer
---@field AvailableProvisionedConcurrentExecutions integer
---@field AllocatedProvisionedConcurrentExecutions integer
---@field Status aws.lambda.ProvisionedConcurrencyStatusEnum
---@field StatusReason string
---@field LastModified string

---@class aws.lambda.GetRuntimeManagementConfigRequest
---@field FunctionName string
---@field Qualifier? string

---@class aws.lambda.GetRuntimeManagementConfigResponse
---@field UpdateRuntimeOn aws.lambda.UpdateRuntimeOn
---@field RuntimeVersionArn string
---@field FunctionArn string

---@class aws.lambda.ImageConfig
---@field EntryPoint string[]
---@field Command string[]
---@field WorkingDirectory string

---@class aws.lambda.ImageConfigError
---@field ErrorCode string
---@field Message string

---@class aws.lambda.ImageConfigResponse
---@field ImageConfig aws.lambda.ImageConfig
---@field Error aws.lambda.ImageConfigError

---@class aws.lambda.InstanceRequirements
---@field Architectures aws.lambda.Architecture[]
---@field AllowedInstanceTypes string[]
---@field ExcludedInstanceTypes string[]

---@class aws.lambda.InvocationCompletedDetails
---@field StartTimestamp aws.Time|string|number
---@field EndTimestamp aws.Time|string|number
---@field RequestId string
---@field Error aws.lambda.EventError

---@alias aws.lambda.InvokeMode "BUFFERED"|"RESPONSE_STREAM"

---@class aws.lambda.KafkaSchemaRegistryAccessConfig
---@field Type aws.lambda.KafkaSchemaRegistryAuthType
---@field URI string

---@alias aws.lambda.KafkaSchemaRegistryAuthType "BASIC_AUTH"|"CLIENT_CERTIFICATE_TLS_AUTH"|"SERVER_ROOT_CA_CERTIFICATE"

---@class aws.lambda.KafkaSchemaRegistryConfig
---@field SchemaRegistryURI string
---@field EventRecordFormat aws.lambda.SchemaRegistryEventRecordFormat
---@field AccessConfigs aws.lambda.KafkaSchemaRegistryAccessConfig[]
---@field SchemaValidationConfigs aws.lambda.KafkaSchemaValidationConfig[]

---@alias aws.lambda.KafkaSchemaValidationAttribute "KEY"|"VALUE"

---@class aws.lambda.KafkaSchemaValidationConfig
---@field Attribute aws.lambda.KafkaSchemaValidationAttribute

---@class aws.lambda.LambdaManagedInstancesCapacityProviderConfig
---@field CapacityProviderArn string
---@field PerExecutionEnvironmentMaxConcurrency integer
---@field ExecutionEnvironmentMemoryGiBPerVCpu number

---@alias aws.lambda.LastUpdateStatus "Successful"|"Failed"|"InProgress"

---@alias aws.lambda.LastUpdateStatusReasonCode "EniLimitExceeded"|"InsufficientRolePermissions"|"InvalidConfiguration"|"InternalError"|"SubnetOutOfIPAddresses"|"InvalidSubnet"|"InvalidSecurityGroup"|"ImageDeleted"|"ImageAccessDenied"|"InvalidImage"|"KMSKeyAccessDenied"|"KMSKeyNotFound"|"InvalidStateKMSKey"|"DisabledKMSKey"|"EFSIOError"|"EFSMountConnectivityError"|"EFSMountFailure"|"EFSMountTimeout"|"InvalidRuntime"|"InvalidZipFileException"|"FunctionError"|"VcpuLimitExceeded"|"CapacityProviderScalingLimitExceeded"|"InsufficientCapacity"|"EC2RequestLimitExceeded"|"FunctionError.InitTimeout"|"FunctionError.RuntimeInitError"|"FunctionError.ExtensionInitError"|"FunctionError.InvalidEntryPoint"|"FunctionError.InvalidWorkingDirectory"|"FunctionError.PermissionDenied"|"FunctionError.TooManyExtensions"|"FunctionError.InitResourceExhausted"|"DisallowedByVpcEncryptionControl"

---@class aws.lambda.Layer
---@field Arn string
---@field CodeSize integer
---@field SigningProfileVersionArn string
---@field SigningJobArn string

---@class aws.lambda.LayerVersionContentOutput
---@field Location aws.Secret
---@field CodeSha256 string
---@field CodeSize integer
---@field SigningProfileVersionArn string
---@field SigningJobArn string

---@class aws.lambda.LayerVersionsListItem
---@field LayerVersionArn string
---@field Version integer
---@field Description string
---@field CreatedDate string
---@field CompatibleRuntimes aws.lambda.Runtime[]
---@field LicenseInfo string
---@field CompatibleArchitectures aws.lambda.Architecture[]

---@class aws.lambda.LayersListItem
---@field LayerName string
---@field LayerArn string
---@field LatestMatchingVersion aws.lambda.LayerVersionsListItem

---@class aws.lambda.ListAliasesRequest
---@field FunctionName string
---@field FunctionVersion? string
---@field Marker? string
---@field MaxItems? integer

---@class aws.lambda.ListAliasesResponse
---@field NextMarker string
---@field Aliases aws.lambda.AliasConfiguration[]

---@class aws.lambda.ListCapacityProvidersRequest
---@field State? aws.lambda.CapacityProviderState
---@field Marker? string
---@field MaxItems? integer

---@class aws.lambda.ListCapacityProvidersResponse
---@field CapacityProviders aws.lambda.CapacityProvider[]
---@field NextMarker string

---@class aws.lambda.ListCodeSigningConfigsRequest
---@field Marker? string
---@field MaxItems? integer

---@class aws.lambda.ListCodeSigningConfigsResponse
---@field NextMarker string
---@field CodeSigningConfigs aws.lambda.CodeSigningConfig[]

---@class aws.lambda.ListDurableExecutionsByFunctionRequest
---@field FunctionName string
---@field Qualifier? string
---@field DurableExecutionName? string
---@field Statuses? aws.lambda.ExecutionStatus[]
---@field StartedAfter? aws.Time|string|number
---@field StartedBefore? aws.Time|string|number
---@field ReverseOrder? boolean
---@field Marker? string
---@field MaxItems? integer

---@class aws.lambda.ListDurableExecutionsByFunctionResponse
---@field DurableExecutions aws.lambda.Execution[]
---@field NextMarker string

---@class aws.lambda.ListEventSourceMappingsRequest
---@field EventSourceArn? string
---@field FunctionName? string
---@field Marker? string
---@field MaxItems? integer

---@class aws.lambda.ListEventSourceMappingsResponse
---@field NextMarker string
---@field EventSourceMappings aws.lambda.EventSourceMappingConfiguration[]

---@class aws.lambda.ListFunctionEventInvokeConfigsRequest
---@field FunctionName string
---@field Marker? string
---@field MaxItems? integer

---@class aws.lambda.ListFunctionEventInvokeConfigsResponse
---@field FunctionEventInvokeConfigs aws.lambda.FunctionEventInvokeConfig[]
---@field NextMarker string

---@class aws.lambda.ListFunctionUrlConfigsRequest
---@field FunctionName string
---@field Marker? string
---@field MaxItems? integer

---@class aws.lambda.ListFunctionUrlConfigsResponse
---@field FunctionUrlConfigs aws.lambda.FunctionUrlConfig[]
---@field NextMarker string

---@class aws.lambda.ListFunctionVersionsByCapacityProviderRequest
---@field CapacityProviderName string
---@field Marker? string
---@field MaxItems? integer

---@class aws.lambda.ListFunctionVersionsByCapacityProviderResponse
---@field CapacityProviderArn string
---@field FunctionVersions aws.lambda.FunctionVersionsByCapacityProviderListItem[]
---@field NextMarker string

---@class aws.lambda.ListFunctionsByCodeSigningConfigRequest
---@field CodeSigningConfigArn string
---@field Marker? string
---@field MaxItems? integer

---@class aws.lambda.ListFunctionsByCodeSigningConfigResponse
---@field NextMarker string
---@field FunctionArns string[]

---@class aws.lambda.ListFunctionsRequest
---@field MasterRegion? string
---@field FunctionVersion? aws.lambda.FunctionVersion
---@field Marker? string
---@field MaxItems? integer

---@class aws.lambda.ListFunctionsResponse
---@field NextMarker string
---@field Functions aws.lambda.FunctionConfiguration[]

---@class aws.lambda.ListLayerVersionsRequest
---@field CompatibleRuntime? aws.lambda.Runtime
---@field LayerName string
---@field Marker? string
---@field MaxItems? integer
---@field CompatibleArchitecture? aws.lambda.Architecture

---@class aws.lambda.ListLayerVersionsResponse
---@field NextMarker string
---@field LayerVersions aws.lambda.LayerVersionsListItem[]

---@class aws.lambda.ListLayersRequest
---@field CompatibleRuntime? aws.lambda.Runtime
---@field Marker? string
---@field MaxItems? integer
---@field CompatibleArchitecture? aws.lambda.Architecture

---@class aws.lambda.ListLayersResponse
---@field NextMarker string
---@field Layers aws.lambda.LayersListItem[]

---@class aws.lambda.ListProvisionedConcurrencyConfigsRequest
---@field FunctionName string
---@field Marker? string
---@field MaxItems? integer

---@class aws.lambda.ListProvisionedConcurrencyConfigsResponse
---@field ProvisionedConcurrencyConfigs aws.lambda.ProvisionedConcurrencyConfigListItem[]
---@field NextMarker string

---@class aws.lambda.ListTagsRequest
---@field Resource string

---@class aws.lambda.ListTagsResponse
---@field Tags table<string, string>

---@class aws.lambda.ListVersionsByFunctionRequest
---@field FunctionName string
---@field Marker? string
---@field MaxItems? integer

---@class aws.lambda.ListVersionsByFunctionResponse
---@field NextMarker string
---@field Versions aws.lambda.FunctionConfiguration[]

---@alias aws.lambda.LogFormat "JSON"|"Text"

---@class aws.lambda.LoggingConfig
---@field LogFormat aws.lambda.LogFormat
---@field ApplicationLogLevel aws.lambda.ApplicationLogLevel
---@field SystemLogLevel aws.lambda.SystemLogLevel
---@field LogGroup string

---@class aws.lambda.OnFailure
---@field Destination string

---@class aws.lambda.OnSuccess
---@field Destination string

---@class aws.lambda.Operation
---@field Id string
---@field ParentId string
---@field Name string
---@field Type aws.lambda.OperationType
---@field SubType string
---@field StartTimestamp aws.Time|string|number
---@field EndTimestamp aws.Time|string|number
---@field Status aws.lambda.OperationStatus
---@field ExecutionDetails aws.lambda.ExecutionDetails
---@field ContextDetails aws.lambda.ContextDetails
---@field StepDetails aws.lambda.StepDetails
---@field WaitDetails aws.lambda.WaitDetails
---@field CallbackDetails aws.lambda.CallbackDetails
---@field ChainedInvokeDetails aws.lambda.ChainedInvokeDetails

---@alias aws.lambda.OperationStatus "STARTED"|"PENDING"|"READY"|"SUCCEEDED"|"FAILED"|"CANCELLED"|"TIMED_OUT"|"STOPPED"

---@alias aws.lambda.OperationType "EXECUTION"|"CONTEXT"|"STEP"|"WAIT"|"CALLBACK"|"CHAINED_INVOKE"

---@alias aws.lambda.PackageType "Zip"|"Image"

---@class aws.lambda.ProvisionedConcurrencyConfigListItem
---@field FunctionArn string
---@field RequestedProvisionedConcurrentExecutions integer
---@field AvailableProvisionedConcurrentExecutions integer
---@field AllocatedProvisionedConcurrentExecutions integer
---@field Status aws.lambda.ProvisionedConcurrencyStatusEnum
---@field StatusReason string
---@field LastModified string

---@alias aws.lambda.ProvisionedConcurrencyStatusEnum "IN_PROGRESS"|"READY"|"FAILED"

---@class aws.lambda.ProvisionedPollerConfig
---@field MinimumPollers integer
---@field MaximumPollers integer
---@field PollerGroupName string

---@alias aws.lambda.RecursiveLoop "Allow"|"Terminate"

---@class aws.lambda.RetryDetails
---@field CurrentAttempt integer
---@field NextAttemptDelaySeconds integer

---@alias aws.lambda.Runtime "nodejs"|"nodejs4.3"|"nodejs6.10"|"nodejs8.10"|"nodejs10.x"|"nodejs12.x"|"nodejs14.x"|"nodejs16.x"|"java8"|"java8.al2"|"java11"|"python2.7"|"python3.6"|"python3.7"|"python3.8"|"python3.9"|"dotnetcore1.0"|"dotnetcore2.0"|"dotnetcore2.1"|"dotnetcore3.1"|"dotnet6"|"dotnet8"|"nodejs4.3-edge"|"go1.x"|"ruby2.5"|"ruby2.7"|"provided"|"provided.al2"|"nodejs18.x"|"python3.10"|"java17"|"ruby3.2"|"ruby3.3"|"ruby3.4"|"python3.11"|"nodejs20.x"|"provided.al2023"|"python3.12"|"java21"|"python3.13"|"nodejs22.x"|"nodejs24.x"|"python3.14"|"java25"|"dotnet10"|"ruby4.0"

---@class aws.lambda.RuntimeVersionConfig
---@field RuntimeVersionArn string
---@field Error aws.lambda.RuntimeVersionError

---@class aws.lambda.RuntimeVersionError
---@field ErrorCode string
---@field Message string

---@class aws.lambda.ScalingConfig
---@field MaximumConcurrency integer

---@alias aws.lambda.SchemaRegistryEventRecordFormat "JSON"|"SOURCE"

---@class aws.lambda.SelfManagedEventSource
---@field Endpoints table<string, string[]>

---@class aws.lambda.SelfManagedKafkaEventSourceConfig
---@field ConsumerGroupId string
---@field SchemaRegistryConfig aws.lambda.KafkaSchemaRegistryConfig

---@alias aws.lambda.SnapStartApplyOn "PublishedVersions"|"None"

---@alias aws.lambda.SnapStartOptimizationStatus "On"|"Off"

---@class aws.lambda.SnapStartResponse
---@field ApplyOn aws.lambda.SnapStartApplyOn
---@field OptimizationStatus aws.lambda.SnapStartOptimizationStatus

---@class aws.lambda.SourceAccessConfiguration
---@field Type aws.lambda.SourceAccessType
---@field URI string

---@alias aws.lambda.SourceAccessType "BASIC_AUTH"|"VPC_SUBNET"|"VPC_SECURITY_GROUP"|"SASL_SCRAM_512_AUTH"|"SASL_SCRAM_256_AUTH"|"VIRTUAL_HOST"|"CLIENT_CERTIFICATE_TLS_AUTH"|"SERVER_ROOT_CA_CERTIFICATE"

---@alias aws.lambda.State "Pending"|"Active"|"Inactive"|"Failed"|"Deactivating"|"Deactivated"|"ActiveNonInvocable"|"Deleting"

---@alias aws.lambda.StateReasonCode "Idle"|"Creating"|"Restoring"|"EniLimitExceeded"|"InsufficientRolePermissions"|"InvalidConfiguration"|"InternalError"|"SubnetOutOfIPAddresses"|"InvalidSubnet"|"InvalidSecurityGroup"|"ImageDeleted"|"ImageAccessDenied"|"InvalidImage"|"KMSKeyAccessDenied"|"KMSKeyNotFound"|"InvalidStateKMSKey"|"DisabledKMSKey"|"EFSIOError"|"EFSMountConnectivityError"|"EFSMountFailure"|"EFSMountTimeout"|"InvalidRuntime"|"InvalidZipFileException"|"FunctionError"|"DrainingDurableExecutions"|"VcpuLimitExceeded"|"CapacityProviderScalingLimitExceeded"|"InsufficientCapacity"|"EC2RequestLimitExceeded"|"FunctionError.InitTimeout"|"FunctionError.RuntimeInitError"|"FunctionError.ExtensionInitError"|"FunctionError.InvalidEntryPoint"|"FunctionError.InvalidWorkingDirectory"|"FunctionError.PermissionDenied"|"FunctionError.TooManyExtensions"|"FunctionError.InitResourceExhausted"|"DisallowedByVpcEncryptionControl"

---@class aws.lambda.StepDetails
---@field Attempt integer
---@field NextAttemptTimestamp aws.Time|string|number
---@field Result aws.Secret
---@field Error aws.lambda.ErrorObject

---@class aws.lambda.StepFailedDetails
---@field Error aws.lambda.EventError
---@field RetryDetails aws.lambda.RetryDetails

---@class aws.lambda.StepStartedDetails

---@class aws.lambda.StepSucceededDetails
---@field Result aws.lambda.EventResult
---@field RetryDetails aws.lambda.RetryDetails

---@alias aws.lambda.SystemLogLevel "DEBUG"|"INFO"|"WARN"

---@class aws.lambda.TagsError
---@field ErrorCode string
---@field Message string

---@class aws.lambda.TargetTrackingScalingPolicy
---@field PredefinedMetricType aws.lambda.CapacityProviderPredefinedMetricType
---@field TargetValue number

---@class aws.lambda.TenancyConfig
---@field TenantIsolationMode aws.lambda.TenantIsolationMode

---@alias aws.lambda.TenantIsolationMode "PER_TENANT"

---@class aws.lambda.TraceHeader
---@field XAmznTraceId string

---@class aws.lambda.TracingConfigResponse
---@field Mode aws.lambda.TracingMode

---@alias aws.lambda.TracingMode "Active"|"PassThrough"

---@alias aws.lambda.UpdateRuntimeOn "Auto"|"Manual"|"FunctionUpdate"

---@class aws.lambda.VpcConfigResponse
---@field SubnetIds string[]
---@field SecurityGroupIds string[]
---@field VpcId string
---@field Ipv6AllowedForDualStack boolean

---@class aws.lambda.WaitCancelledDetails
---@field Error aws.lambda.EventError

---@class aws.lambda.WaitDetails
---@field ScheduledEndTimestamp aws.Time|string|number

---@class aws.lambda.WaitStartedDetails
---@field Duration integer
---@field ScheduledEndTimestamp aws.Time|string|number

---@class aws.lambda.WaitSucceededDetails
---@field Duration integer

---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field events aws.events

---@class aws.events
---@field activate_event_source fun(params: aws.events.ActivateEventSourceRequest): {} # write
---@field cancel_replay fun(params: aws.events.CancelReplayRequest): aws.events.CancelReplayResponse # write
---@field create_api_destination fun(params: aws.events.CreateApiDestinationRequest): aws.events.CreateApiDestinationResponse # write
---@field create_archive fun(params: aws.events.CreateArchiveRequest): aws.events.CreateArchiveResponse # write
---@field create_connection fun(params: aws.events.CreateConnectionRequest): aws.events.CreateConnectionResponse # write
---@field create_endpoint fun(params: aws.events.CreateEndpointRequest): aws.events.CreateEndpointResponse # write
---@field create_event_bus fun(params: aws.events.CreateEventBusRequest): aws.events.CreateEventBusResponse # write
---@field create_partner_event_source fun(params: aws.events.CreatePartnerEventSourceRequest): aws.events.CreatePartnerEventSourceResponse # write
---@field deactivate_event_source fun(params: aws.events.DeactivateEventSourceRequest): {} # write
---@field deauthorize_connection fun(params: aws.events.DeauthorizeConnectionRequest): aws.events.DeauthorizeConnectionResponse # write
---@field delete_api_destination fun(params: aws.events.DeleteApiDestinationRequest): aws.events.DeleteApiDestinationResponse # write
---@field delete_archive fun(params: aws.events.DeleteArchiveRequest): aws.events.DeleteArchiveResponse # write
---@field delete_connection fun(params: aws.events.DeleteConnectionRequest): aws.events.DeleteConnectionResponse # write
---@field delete_endpoint fun(params: aws.events.DeleteEndpointRequest): aws.events.DeleteEndpointResponse # write
---@field delete_event_bus fun(params: aws.events.DeleteEventBusRequest): {} # write
---@field delete_partner_event_source fun(params: aws.events.DeletePartnerEventSourceRequest): {} # write
---@field delete_rule fun(params: aws.events.DeleteRuleRequest): {} # write
---@field describe_api_destination fun(params: aws.events.DescribeApiDestinationRequest): aws.events.DescribeApiDestinationResponse
---@field describe_archive fun(params: aws.events.DescribeArchiveRequest): aws.events.DescribeArchiveResponse
---@field describe_connection fun(params: aws.events.DescribeConnectionRequest): aws.events.DescribeConnectionResponse
---@field describe_endpoint fun(params: aws.events.DescribeEndpointRequest): aws.events.DescribeEndpointResponse
---@field describe_event_bus fun(params?: aws.events.DescribeEventBusRequest): aws.events.DescribeEventBusResponse
---@field describe_event_source fun(params: aws.events.DescribeEventSourceRequest): aws.events.DescribeEventSourceResponse
---@field describe_partner_event_source fun(params: aws.events.DescribePartnerEventSourceRequest): aws.events.DescribePartnerEventSourceResponse
---@field describe_replay fun(params: aws.events.DescribeReplayRequest): aws.events.DescribeReplayResponse
---@field describe_rule fun(params: aws.events.DescribeRuleRequest): aws.events.DescribeRuleResponse
---@field disable_rule fun(params: aws.events.DisableRuleRequest): {} # write
---@field enable_rule fun(params: aws.events.EnableRuleRequest): {} # write
---@field list_api_destinations fun(params?: aws.events.ListApiDestinationsRequest): aws.events.ListApiDestinationsResponse
---@field list_archives fun(params?: aws.events.ListArchivesRequest): aws.events.ListArchivesResponse
---@field list_connections fun(params?: aws.events.ListConnectionsRequest): aws.events.ListConnectionsResponse
---@field list_endpoints fun(params?: aws.events.ListEndpointsRequest): aws.events.ListEndpointsResponse
---@field list_event_buses fun(params?: aws.events.ListEventBusesRequest): aws.events.ListEventBusesResponse
---@field list_event_sources fun(params?: aws.events.ListEventSourcesRequest): aws.events.ListEventSourcesResponse
---@field list_partner_event_source_accounts fun(params: aws.events.ListPartnerEventSourceAccountsRequest): aws.events.ListPartnerEventSourceAccountsResponse
---@field list_partner_event_sources fun(params: aws.events.ListPartnerEventSourcesRequest): aws.events.ListPartnerEventSourcesResponse
---@field list_replays fun(params?: aws.events.ListReplaysRequest): aws.events.ListReplaysResponse
---@field list_rule_names_by_target aws.events.list_rule_names_by_target
---@field list_rules aws.events.list_rules
---@field list_tags_for_resource fun(params: aws.events.ListTagsForResourceRequest): aws.events.ListTagsForResourceResponse
---@field list_targets_by_rule aws.events.list_targets_by_rule
---@field put_events fun(params: aws.events.PutEventsRequest): aws.events.PutEventsResponse # write
---@field put_partner_events fun(params: aws.events.PutPartnerEventsRequest): aws.events.PutPartnerEventsResponse # write
---@field put_permission fun(params?: aws.events.PutPermissionRequest): {} # write
---@field put_rule fun(params: aws.events.PutRuleRequest): aws.events.PutRuleResponse # write
---@field put_targets fun(params: aws.events.PutTargetsRequest): aws.events.PutTargetsResponse # write
---@field remove_permission fun(params?: aws.events.RemovePermissionRequest): {} # write
---@field remove_targets fun(params: aws.events.RemoveTargetsRequest): aws.events.RemoveTargetsResponse # write
---@field start_replay fun(params: aws.events.StartReplayRequest): aws.events.StartReplayResponse # write
---@field tag_resource fun(params: aws.events.TagResourceRequest): aws.events.TagResourceResponse # write
---@field test_event_pattern fun(params: aws.events.TestEventPatternRequest): aws.events.TestEventPatternResponse
---@field untag_resource fun(params: aws.events.UntagResourceRequest): aws.events.UntagResourceResponse # write
---@field update_api_destination fun(params: aws.events.UpdateApiDestinationRequest): aws.events.UpdateApiDestinationResponse # write
---@field update_archive fun(params: aws.events.UpdateArchiveRequest): aws.events.UpdateArchiveResponse # write
---@field update_connection fun(params: aws.events.UpdateConnectionRequest): aws.events.UpdateConnectionResponse # write
---@field update_endpoint fun(params: aws.events.UpdateEndpointRequest): aws.events.UpdateEndpointResponse # write
---@field update_event_bus fun(params?: aws.events.UpdateEventBusRequest): aws.events.UpdateEventBusResponse # write

---@class aws.events.list_rule_names_by_target
---@overload fun(params: aws.events.ListRuleNamesByTargetRequest): aws.events.ListRuleNamesByTargetResponse
---@field pages fun(self: aws.events.list_rule_names_by_target, params: aws.events.ListRuleNamesByTargetRequest): fun(): aws.events.ListRuleNamesByTargetResponse
---@field items fun(self: aws.events.list_rule_names_by_target, params: aws.events.ListRuleNamesByTargetRequest): fun(): string

---@class aws.events.list_rules
---@overload fun(params?: aws.events.ListRulesRequest): aws.events.ListRulesResponse
---@field pages fun(self: aws.events.list_rules, params?: aws.events.ListRulesRequest): fun(): aws.events.ListRulesResponse
---@field items fun(self: aws.events.list_rules, params?: aws.events.ListRulesRequest): fun(): aws.events.Rule

---@class aws.events.list_targets_by_rule
---@overload fun(params: aws.events.ListTargetsByRuleRequest): aws.events.ListTargetsByRuleResponse
---@field pages fun(self: aws.events.list_targets_by_rule, params: aws.events.ListTargetsByRuleRequest): fun(): aws.events.ListTargetsByRuleResponse
---@field items fun(self: aws.events.list_targets_by_rule, params: aws.events.ListTargetsByRuleRequest): fun(): aws.events.Target

---@class aws.events.ActivateEventSourceRequest
---@field Name string

---@class aws.events.ApiDestination
---@field ApiDestinationArn string
---@field Name string
---@field ApiDestinationState aws.events.ApiDestinationState
---@field ConnectionArn string
---@field InvocationEndpoint string
---@field HttpMethod aws.events.ApiDestinationHttpMethod
---@field InvocationRateLimitPerSecond integer
---@field CreationTime aws.Time|string|number
---@field LastModifiedTime aws.Time|string|number

---@alias aws.events.ApiDestinationHttpMethod "POST"|"GET"|"HEAD"|"OPTIONS"|"PUT"|"PATCH"|"DELETE"

---@alias aws.events.ApiDestinationState "ACTIVE"|"INACTIVE"

---@class aws.events.AppSyncParameters
---@field GraphQLOperation? string|aws.Secret

---@class aws.events.Archive
---@field ArchiveName string
---@field EventSourceArn string
---@field State aws.events.ArchiveState
---@field StateReason string
---@field RetentionDays integer
---@field SizeBytes integer
---@field EventCount integer
---@field CreationTime aws.Time|string|number

---@alias aws.events.ArchiveState "ENABLED"|"DISABLED"|"CREATING"|"UPDATING"|"CREATE_FAILED"|"UPDATE_FAILED"

---@alias aws.events.AssignPublicIp "ENABLED"|"DISABLED"

---@class aws.events.AwsVpcConfiguration
---@field Subnets string[]
---@field SecurityGroups? string[]
---@field AssignPublicIp? aws.events.AssignPublicIp

---@class aws.events.BatchArrayProperties
---@field Size? integer

---@class aws.events.BatchParameters
---@field JobDefinition string
---@field JobName string
---@field ArrayProperties? aws.events.BatchArrayProperties
---@field RetryStrategy? aws.events.BatchRetryStrategy

---@class aws.events.BatchRetryStrategy
---@field Attempts? integer

---@class aws.events.CancelReplayRequest
---@field ReplayName string

---@class aws.events.CancelReplayResponse
---@field ReplayArn string
---@field State aws.events.ReplayState
---@field StateReason string

---@class aws.events.CapacityProviderStrategyItem
---@field capacityProvider string
---@field weight? integer
---@field base? integer

---@class aws.events.Condition
---@field Type string
---@field Key string
---@field Value string

---@class aws.events.Connection
---@field ConnectionArn string
---@field Name string
---@field ConnectionState aws.events.ConnectionState
---@field StateReason string
---@field AuthorizationType aws.events.ConnectionAuthorizationType
---@field CreationTime aws.Time|string|number
---@field LastModifiedTime aws.Time|string|number
---@field LastAuthorizedTime aws.Time|string|number

---@class aws.events.ConnectionApiKeyAuthResponseParameters
---@field ApiKeyName string

---@class aws.events.ConnectionAuthResponseParameters
---@field BasicAuthParameters aws.events.ConnectionBasicAuthResponseParameters
---@field OAuthParameters aws.events.ConnectionOAuthResponseParameters
---@field ApiKeyAuthParameters aws.events.ConnectionApiKeyAuthResponseParameters
---@field InvocationHttpParameters aws.events.ConnectionHttpParameters
---@field ConnectivityParameters aws.events.DescribeConnectionConnectivityParameters

---@alias aws.events.ConnectionAuthorizationType "BASIC"|"OAUTH_CLIENT_CREDENTIALS"|"API_KEY"

---@class aws.events.ConnectionBasicAuthResponseParameters
---@field Username string

---@class aws.events.ConnectionBodyParameter
---@field Key? string
---@field Value? string|aws.Secret
---@field IsValueSecret? boolean

---@class aws.events.ConnectionHeaderParameter
---@field Key? string
---@field Value? string|aws.Secret
---@field IsValueSecret? boolean

---@class aws.events.ConnectionHttpParameters
---@field HeaderParameters? aws.events.ConnectionHeaderParameter[]
---@field QueryStringParameters? aws.events.ConnectionQueryStringParameter[]
---@field BodyParameters? aws.events.ConnectionBodyParameter[]

---@class aws.events.ConnectionOAuthClientResponseParameters
---@field ClientID string

---@alias aws.events.ConnectionOAuthHttpMethod "GET"|"POST"|"PUT"

---@class aws.events.ConnectionOAuthResponseParameters
---@field ClientParameters aws.events.ConnectionOAuthClientResponseParameters
---@field AuthorizationEndpoint string
---@field HttpMethod aws.events.ConnectionOAuthHttpMethod
---@field OAuthHttpParameters aws.events.ConnectionHttpParameters

---@class aws.events.ConnectionQueryStringParameter
---@field Key? string
---@field Value? string|aws.Secret
---@field IsValueSecret? boolean

---@alias aws.events.ConnectionState "CREATING"|"UPDATING"|"DELETING"|"AUTHORIZED"|"DEAUTHORIZED"|"AUTHORIZING"|"DEAUTHORIZING"|"ACTIVE"|"FAILED_CONNECTIVITY"

---@class aws.events.ConnectivityResourceConfigurationArn
---@field ResourceConfigurationArn string

---@class aws.events.ConnectivityResourceParameters
---@field ResourceParameters aws.events.ConnectivityResourceConfigurationArn

---@class aws.events.CreateApiDestinationRequest
---@field Name string
---@field Description? string
---@field ConnectionArn string
---@field InvocationEndpoint string
---@field HttpMethod aws.events.ApiDestinationHttpMethod
---@field InvocationRateLimitPerSecond? integer

---@class aws.events.CreateApiDestinationResponse
---@field ApiDestinationArn string
---@field ApiDestinationState aws.events.ApiDestinationState
---@field CreationTime aws.Time|string|number
---@field LastModifiedTime aws.Time|string|number

---@class aws.events.CreateArchiveRequest
---@field ArchiveName string
---@field EventSourceArn string
---@field Description? string
---@field EventPattern? string
---@field RetentionDays? integer
---@field KmsKeyIdentifier? string

---@class aws.events.CreateArchiveResponse
---@field ArchiveArn string
---@field State aws.events.ArchiveState
---@field StateReason string
---@field CreationTime aws.Time|string|number

---@class aws.events.CreateConnectionApiKeyAuthRequestParameters
---@field ApiKeyName string
---@field ApiKeyValue string|aws.Secret

---@class aws.events.CreateConnectionAuthRequestParameters
---@field BasicAuthParameters? aws.events.CreateConnectionBasicAuthRequestParameters
---@field OAuthParameters? aws.events.CreateConnectionOAuthRequestParameters
---@field ApiKeyAuthParameters? aws.events.CreateConnectionApiKeyAuthRequestParameters
---@field InvocationHttpParameters? aws.events.ConnectionHttpParameters
---@field ConnectivityParameters? aws.events.ConnectivityResourceParameters

---@class aws.events.CreateConnectionBasicAuthRequestParameters
---@field Username string
---@field Password string|aws.Secret

---@class aws.events.CreateConnectionOAuthClientRequestParameters
---@field ClientID string
---@field ClientSecret string|aws.Secret

---@class aws.events.CreateConnectionOAuthRequestParameters
---@field ClientParameters aws.events.CreateConnectionOAuthClientRequestParameters
---@field AuthorizationEndpoint string
---@field HttpMethod aws.events.ConnectionOAuthHttpMethod
---@field OAuthHttpParameters? aws.events.ConnectionHttpParameters

---@class aws.events.CreateConnectionRequest
---@field Name string
---@field Description? string
---@field AuthorizationType aws.events.ConnectionAuthorizationType
---@field AuthParameters aws.events.CreateConnectionAuthRequestParameters
---@field InvocationConnectivityParameters? aws.events.ConnectivityResourceParameters
---@field KmsKeyIdentifier? string

---@class aws.events.CreateConnectionResponse
---@field ConnectionArn string
---@field ConnectionState aws.events.ConnectionState
---@field CreationTime aws.Time|string|number
---@field LastModifiedTime aws.Time|string|number

---@class aws.events.CreateEndpointRequest
---@field Name string
---@field Description? string
---@field RoutingConfig aws.events.RoutingConfig
---@field ReplicationConfig? aws.events.ReplicationConfig
---@field EventBuses aws.events.EndpointEventBus[]
---@field RoleArn? string

---@class aws.events.CreateEndpointResponse
---@field Name string
---@field Arn string
---@field RoutingConfig aws.events.RoutingConfig
---@field ReplicationConfig aws.events.ReplicationConfig
---@field EventBuses aws.events.EndpointEventBus[]
---@field RoleArn string
---@field State aws.events.EndpointState

---@class aws.events.CreateEventBusRequest
---@field Name string
---@field EventSourceName? string
---@field Description? string
---@field KmsKeyIdentifier? string
---@field DeadLetterConfig? aws.events.DeadLetterConfig
---@field LogConfig? aws.events.LogConfig
---@field Tags? aws.events.Tag[]

---@class aws.events.CreateEventBusResponse
---@field EventBusArn string
---@field Description string
---@field KmsKeyIdentifier string
---@field DeadLetterConfig aws.events.DeadLetterConfig
---@field LogConfig aws.events.LogConfig

---@class aws.events.CreatePartnerEventSourceRequest
---@field Name string
---@field Account string

---@class aws.events.CreatePartnerEventSourceResponse
---@field EventSourceArn string

---@class aws.events.DeactivateEventSourceRequest
---@field Name string

---@class aws.events.DeadLetterConfig
---@field Arn? string

---@class aws.events.DeauthorizeConnectionRequest
---@field Name string

---@class aws.events.DeauthorizeConnectionResponse
---@field ConnectionArn string
---@field ConnectionState aws.events.ConnectionState
---@field CreationTime aws.Time|string|number
---@field LastModifiedTime aws.Time|string|number
---@field LastAuthorizedTime aws.Time|string|number

---@class aws.events.DeleteApiDestinationRequest
---@field Name string

---@class aws.events.DeleteApiDestinationResponse

---@class aws.events.DeleteArchiveRequest
---@field ArchiveName string

---@class aws.events.DeleteArchiveResponse

---@class aws.events.DeleteConnectionRequest
---@field Name string

---@class aws.events.DeleteConnectionResponse
---@field ConnectionArn string
---@field ConnectionState aws.events.ConnectionState
---@field CreationTime aws.Time|string|number
---@field LastModifiedTime aws.Time|string|number
---@field LastAuthorizedTime aws.Time|string|number

---@class aws.events.DeleteEndpointRequest
---@field Name string

---@class aws.events.DeleteEndpointResponse

---@class aws.events.DeleteEventBusRequest
---@field Name string

---@class aws.events.DeletePartnerEventSourceRequest
---@field Name string
---@field Account string

---@class aws.events.DeleteRuleRequest
---@field Name string
---@field EventBusName? string
---@field Force? boolean

---@class aws.events.DescribeApiDestinationRequest
---@field Name string

---@class aws.events.DescribeApiDestinationResponse
---@field ApiDestinationArn string
---@field Name string
---@field Description string
---@field ApiDestinationState aws.events.ApiDestinationState
---@field ConnectionArn string
---@field InvocationEndpoint string
---@field HttpMethod aws.events.ApiDestinationHttpMethod
---@field InvocationRateLimitPerSecond integer
---@field CreationTime aws.Time|string|number
---@field LastModifiedTime aws.Time|string|number

---@class aws.events.DescribeArchiveRequest
---@field ArchiveName string

---@class aws.events.DescribeArchiveResponse
---@field ArchiveArn string
---@field ArchiveName string
---@field EventSourceArn string
---@field Description string
---@field EventPattern string
---@field State aws.events.ArchiveState
---@field StateReason string
---@field KmsKeyIdentifier string
---@field RetentionDays integer
---@field SizeBytes integer
---@field EventCount integer
---@field CreationTime aws.Time|string|number

---@class aws.events.DescribeConnectionConnectivityParameters
---@field ResourceParameters aws.events.DescribeConnectionResourceParameters

---@class aws.events.DescribeConnectionRequest
---@field Name string

---@class aws.events.DescribeConnectionResourceParameters
---@field ResourceConfigurationArn string
---@field ResourceAssociationArn string

---@class aws.events.DescribeConnectionResponse
---@field ConnectionArn string
---@field Name string
---@field Description string
---@field InvocationConnectivityParameters aws.events.DescribeConnectionConnectivityParameters
---@field ConnectionState aws.events.ConnectionState
---@field StateReason string
---@field AuthorizationType aws.events.ConnectionAuthorizationType
---@field SecretArn string
---@field KmsKeyIdentifier string
---@field AuthParameters aws.events.ConnectionAuthResponseParameters
---@field CreationTime aws.Time|string|number
---@field LastModifiedTime aws.Time|string|number
---@field LastAuthorizedTime aws.Time|string|number

---@class aws.events.DescribeEndpointRequest
---@field Name string
---@field HomeRegion? string

---@class aws.events.DescribeEndpointResponse
---@field Name string
---@field Description string
---@field Arn string
---@field RoutingConfig aws.events.RoutingConfig
---@field ReplicationConfig aws.events.ReplicationConfig
---@field EventBuses aws.events.EndpointEventBus[]
---@field RoleArn string
---@field EndpointId string
---@field EndpointUrl string
---@field State aws.events.EndpointState
---@field StateReason string
---@field CreationTime aws.Time|string|number
---@field LastModifiedTime aws.Time|string|number

---@class aws.events.DescribeEventBusRequest
---@field Name? string

---@class aws.events.DescribeEventBusResponse
---@field Name string
---@field Arn string
---@field Description string
---@field KmsKeyIdentifier string
---@field DeadLetterConfig aws.events.DeadLetterConfig
---@field Policy string
---@field LogConfig aws.events.LogConfig
---@field CreationTime aws.Time|string|number
---@field LastModifiedTime aws.Time|string|number

---@class aws.events.DescribeEventSourceRequest
---@field Name string

---@class aws.events.DescribeEventSourceResponse
---@field Arn string
---@field CreatedBy string
---@field CreationTime aws.Time|string|number
---@field ExpirationTime aws.Time|string|number
---@field Name string
---@field State aws.events.EventSourceState

---@class aws.events.DescribePartnerEventSourceRequest
---@field Name string

---@class aws.events.DescribePartnerEventSourceResponse
---@field Arn string
---@field Name string

---@class aws.events.DescribeReplayRequest
---@field ReplayName string

---@class aws.events.DescribeReplayResponse
---@field ReplayName string
---@field ReplayArn string
---@field Description string
---@field State aws.events.ReplayState
---@field StateReason string
---@field EventSourceArn string
---@field Destination aws.events.ReplayDestination
---@field EventStartTime aws.Time|string|number
---@field EventEndTime aws.Time|string|number
---@field EventLastReplayedTime aws.Time|string|number
---@field ReplayStartTime aws.Time|string|number
---@field ReplayEndTime aws.Time|string|number

---@class aws.events.DescribeRuleRequest
---@field Name string
---@field EventBusName? string

---@class aws.events.DescribeRuleResponse
---@field Name string
---@field Arn string
---@field EventPattern string
---@field ScheduleExpression string
---@field State aws.events.RuleState
---@field Description string
---@field RoleArn string
---@field ManagedBy string
---@field EventBusName string
---@field CreatedBy string

---@class aws.events.DisableRuleRequest
---@field Name string
---@field EventBusName? string

---@class aws.events.EcsParameters
---@field TaskDefinitionArn string
---@field TaskCount? integer
---@field LaunchType? aws.events.LaunchType
---@field NetworkConfiguration? aws.events.NetworkConfiguration
---@field PlatformVersion? string
---@field Group? string
---@field CapacityProviderStrategy? aws.events.CapacityProviderStrategyItem[]
---@field EnableECSManagedTags? boolean
---@field EnableExecuteCommand? boolean
---@field PlacementConstraints? aws.events.PlacementConstraint[]
---@field PlacementStrategy? aws.events.PlacementStrategy[]
---@field PropagateTags? aws.events.PropagateTags
---@field ReferenceId? string
---@field Tags? aws.events.Tag[]

---@class aws.events.EnableRuleRequest
---@field Name string
---@field EventBusName? string

---@class aws.events.Endpoint
---@field Name string
---@field Description string
---@field Arn string
---@field RoutingConfig aws.events.RoutingConfig
---@field ReplicationConfig aws.events.ReplicationConfig
---@field EventBuses aws.events.EndpointEventBus[]
---@field RoleArn string
---@field EndpointId string
---@field EndpointUrl string
---@field State aws.events.EndpointState
---@field StateReason string
---@field CreationTime aws.Time|string|number
---@field LastModifiedTime aws.Time|string|number

---@class aws.events.EndpointEventBus
---@field EventBusArn string

---@alias aws.events.EndpointState "ACTIVE"|"CREATING"|"UPDATING"|"DELETING"|"CREATE_FAILED"|"UPDATE_FAILED"|"DELETE_FAILED"

---@class aws.events.EventBus
---@field Name string
---@field Arn string
---@field Description string
---@field Policy string
---@field CreationTime aws.Time|string|number
---@field LastModifiedTime aws.Time|string|number

---@class aws.events.EventSource
---@field Arn string
---@field CreatedBy string
---@field CreationTime aws.Time|string|number
---@field ExpirationTime aws.Time|string|number
---@field Name string
---@field State aws.events.EventSourceState

---@alias aws.events.EventSourceState "PENDING"|"ACTIVE"|"DELETED"

---@class aws.events.FailoverConfig
---@field Primary aws.events.Primary
---@field Secondary aws.events.Secondary

---@class aws.events.HttpParameters
---@field PathParameterValues? string[]
---@field HeaderParameters? table<string, string>
---@field QueryStringParameters? table<string, string>

---@alias aws.events.IncludeDetail "NONE"|"FULL"

---@class aws.events.InputTransformer
---@field InputPathsMap? table<string, string>
---@field InputTemplate string

---@class aws.events.KinesisParameters
---@field PartitionKeyPath string

---@alias aws.events.LaunchType "EC2"|"FARGATE"|"EXTERNAL"

---@alias aws.events.Level "OFF"|"ERROR"|"INFO"|"TRACE"

---@class aws.events.ListApiDestinationsRequest
---@field NamePrefix? string
---@field ConnectionArn? string
---@field NextToken? string
---@field Limit? integer

---@class aws.events.ListApiDestinationsResponse
---@field ApiDestinations aws.events.ApiDestination[]
---@field NextToken string

---@class aws.events.ListArchivesRequest
---@field NamePrefix? string
---@field EventSourceArn? string
---@field State? aws.events.ArchiveState
---@field NextToken? string
---@field Limit? integer

---@class aws.events.ListArchivesResponse
---@field Archives aws.events.Archive[]
---@field NextToken string

---@class aws.events.ListConnectionsRequest
---@field NamePrefix? string
---@field ConnectionState? aws.events.ConnectionState
---@field NextToken? string
---@field Limit? integer

---@class aws.events.ListConnectionsResponse
---@field Connections aws.events.Connection[]
---@field NextToken string

---@class aws.events.ListEndpointsRequest
---@field NamePrefix? string
---@field HomeRegion? string
---@field NextToken? string
---@field MaxResults? integer

---@class aws.events.ListEndpointsResponse
---@field Endpoints aws.events.Endpoint[]
---@field NextToken string

---@class aws.events.ListEventBusesRequest
---@field NamePrefix? string
---@field NextToken? string
---@field Limit? integer

---@class aws.events.ListEventBusesResponse
---@field EventBuses aws.events.EventBus[]
---@field NextToken string

---@class aws.events.ListEventSourcesRequest
---@field NamePrefix? string
---@field NextToken? string
---@field Limit? integer

---@class aws.events.ListEventSourcesResponse
---@field EventSources aws.events.EventSource[]
---@field NextToken string

---@class aws.events.ListPartnerEventSourceAccountsRequest
---@field EventSourceName string
---@field NextToken? string
---@field Limit? integer

---@class aws.events.ListPartnerEventSourceAccountsResponse
---@field PartnerEventSourceAccounts aws.events.PartnerEventSourceAccount[]
---@field NextToken string

---@class aws.events.ListPartnerEventSourcesRequest
---@field NamePrefix string
---@field NextToken? string
---@field Limit? integer

---@class aws.events.ListPartnerEventSourcesResponse
---@field PartnerEventSources aws.events.PartnerEventSource[]
---@field NextToken string

---@class aws.events.ListReplaysRequest
---@field NamePrefix? string
---@field State? aws.events.ReplayState
---@field EventSourceArn? string
---@field NextToken? string
---@field Limit? integer

---@class aws.events.ListReplaysResponse
---@field Replays aws.events.Replay[]
---@field NextToken string

---@class aws.events.ListRuleNamesByTargetRequest
---@field TargetArn string
---@field EventBusName? string
---@field NextToken? string
---@field Limit? integer

---@class aws.events.ListRuleNamesByTargetResponse
---@field RuleNames string[]
---@field NextToken string

---@class aws.events.ListRulesRequest
---@field NamePrefix? string
---@field EventBusName? string
---@field NextToken? string
---@field Limit? integer

---@class aws.events.ListRulesResponse
---@field Rules aws.events.Rule[]
---@field NextToken string

---@class aws.events.ListTagsForResourceRequest
---@field ResourceARN string

---@class aws.events.ListTagsForResourceResponse
---@field Tags aws.events.Tag[]

---@class aws.events.ListTargetsByRuleRequest
---@field Rule string
---@field EventBusName? string
---@field NextToken? string
---@field Limit? integer

---@class aws.events.ListTargetsByRuleResponse
---@field Targets aws.events.Target[]
---@field NextToken string

---@class aws.events.LogConfig
---@field IncludeDetail? aws.events.IncludeDetail
---@field Level? aws.events.Level

---@class aws.events.NetworkConfiguration
---@field awsvpcConfiguration? aws.events.AwsVpcConfiguration

---@class aws.events.PartnerEventSource
---@field Arn string
---@field Name string

---@class aws.events.PartnerEventSourceAccount
---@field Account string
---@field CreationTime aws.Time|string|number
---@field ExpirationTime aws.Time|string|number
---@field State aws.events.EventSourceState

---@class aws.events.PlacementConstraint
---@field type? aws.events.PlacementConstraintType
---@field expression? string

---@alias aws.events.PlacementConstraintType "distinctInstance"|"memberOf"

---@class aws.events.PlacementStrategy
---@field type? aws.events.PlacementStrategyType
---@field field? string

---@alias aws.events.PlacementStrategyType "random"|"spread"|"binpack"

---@class aws.events.Primary
---@field HealthCheck string

---@alias aws.events.PropagateTags "TASK_DEFINITION"

---@class aws.events.PutEventsRequest
---@field Entries aws.events.PutEventsRequestEntry[]
---@field EndpointId? string

---@class aws.events.PutEventsRequestEntry
---@field Time? aws.Time|string|number
---@field Source? string
---@field Resources? string[]
---@field DetailType? string
---@field Detail? string
---@field EventBusName? string
---@field TraceHeader? string

---@class aws.events.PutEventsResponse
---@field FailedEntryCount integer
---@field Entries aws.events.PutEventsResultEntry[]

---@class aws.events.PutEventsResultEntry
---@field EventId string
---@field ErrorCode string
---@field ErrorMessage string

---@class aws.events.PutPartnerEventsRequest
---@field Entries aws.events.PutPartnerEventsRequestEntry[]

---@class aws.events.PutPartnerEventsRequestEntry
---@field Time? aws.Time|string|number
---@field Source? string
---@field Resources? string[]
---@field DetailType? string
---@field Detail? string

---@class aws.events.PutPartnerEventsResponse
---@field FailedEntryCount integer
---@field Entries aws.events.PutPartnerEventsResultEntry[]

---@class aws.events.PutPartnerEventsResultEntry
---@field EventId string
---@field ErrorCode string
---@field ErrorMessage string

---@class aws.events.PutPermissionRequest
---@field EventBusName? string
---@field Action? string
---@field Principal? string
---@field StatementId? string
---@field Condition? aws.events.Condition
---@field Policy? string

---@class aws.events.PutRuleRequest
---@field Name string
---@field ScheduleExpression? string
---@field EventPattern? string
---@field State? aws.events.RuleState
---@field Description? string
---@field RoleArn? string
---@field Tags? aws.events.Tag[]
---@field EventBusName? string

---@class aws.events.PutRuleResponse
---@field RuleArn string

---@class aws.events.PutTargetsRequest
---@field Rule string
---@field EventBusName? string
---@field Targets aws.events.Target[]

---@class aws.events.PutTargetsResponse
---@field FailedEntryCount integer
---@field FailedEntries aws.events.PutTargetsResultEntry[]

---@class aws.events.PutTargetsResultEntry
---@field TargetId string
---@field ErrorCode string
---@field ErrorMessage string

---@class aws.events.RedshiftDataParameters
---@field SecretManagerArn? string
---@field Database string
---@field DbUser? string
---@field Sql? string|aws.Secret
---@field StatementName? string
---@field WithEvent? boolean
---@field Sqls? string[]|aws.Secret

---@class aws.events.RemovePermissionRequest
---@field StatementId? string
---@field RemoveAllPermissions? boolean
---@field EventBusName? string

---@class aws.events.RemoveTargetsRequest
---@field Rule string
---@field EventBusName? string
---@field Ids string[]
---@field Force? boolean

---@class aws.events.RemoveTargetsResponse
---@field FailedEntryCount integer
---@field FailedEntries aws.events.RemoveTargetsResultEntry[]

---@class aws.events.RemoveTargetsResultEntry
---@field TargetId string
---@field ErrorCode string
---@field ErrorMessage string

---@class aws.events.Replay
---@field ReplayName string
---@field EventSourceArn string
---@field State aws.events.ReplayState
---@field StateReason string
---@field EventStartTime aws.Time|string|number
---@field EventEndTime aws.Time|string|number
---@field EventLastReplayedTime aws.Time|string|number
---@field ReplayStartTime aws.Time|string|number
---@field ReplayEndTime aws.Time|string|number

---@class aws.events.ReplayDestination
---@field Arn string
---@field FilterArns? string[]

---@alias aws.events.ReplayState "STARTING"|"RUNNING"|"CANCELLING"|"COMPLETED"|"CANCELLED"|"FAILED"

---@class aws.events.ReplicationConfig
---@field State? aws.events.ReplicationState

---@alias aws.events.ReplicationState "ENABLED"|"DISABLED"

---@class aws.events.RetryPolicy
---@field MaximumRetryAttempts? integer
---@field MaximumEventAgeInSeconds? integer

---@class aws.events.RoutingConfig
---@field FailoverConfig aws.events.FailoverConfig

---@class aws.events.Rule
---@field Name string
---@field Arn string
---@field EventPattern string
---@field State aws.events.RuleState
---@field Description string
---@field ScheduleExpression string
---@field RoleArn string
---@field ManagedBy string
---@field EventBusName string

---@alias aws.events.RuleState "ENABLED"|"DISABLED"|"ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"

---@class aws.events.RunCommandParameters
---@field RunCommandTargets aws.events.RunCommandTarget[]

---@class aws.events.RunCommandTarget
---@field Key string
---@field Values string[]

---@class aws.events.SageMakerPipelineParameter
---@field Name string
---@field Value string

---@class aws.events.SageMakerPipelineParameters
---@field PipelineParameterList? aws.events.SageMakerPipelineParameter[]

---@class aws.events.Secondary
---@field Route string

---@class aws.events.SqsParameters
---@field MessageGroupId? string

---@class aws.events.StartReplayRequest
---@field ReplayName string
---@field Description? string
---@field EventSourceArn string
---@field EventStartTime aws.Time|string|number
---@field EventEndTime aws.Time|string|number
---@field Destination aws.events.ReplayDestination

---@class aws.events.StartReplayResponse
---@field ReplayArn string
---@field State aws.events.ReplayState
---@field StateReason string
---@field ReplayStartTime aws.Time|string|number

---@class aws.events.Tag
---@field Key string
---@field Value string

---@class aws.events.TagResourceRequest
---@field ResourceARN string
---@field Tags aws.events.Tag[]

---@class aws.events.TagResourceResponse

---@class aws.events.Target
---@field Id string
---@field Arn string
---@field RoleArn? string
---@field Input? string
---@field InputPath? string
---@field InputTransformer? aws.events.InputTransformer
---@field KinesisParameters? aws.events.KinesisParameters
---@field RunCommandParameters? aws.events.RunCommandParameters
---@field EcsParameters? aws.events.EcsParameters
---@field BatchParameters? aws.events.BatchParameters
---@field SqsParameters? aws.events.SqsParameters
---@field HttpParameters? aws.events.HttpParameters
---@field RedshiftDataParameters? aws.events.RedshiftDataParameters
---@field SageMakerPipelineParameters? aws.events.SageMakerPipelineParameters
---@field DeadLetterConfig? aws.events.DeadLetterConfig
---@field RetryPolicy? aws.events.RetryPolicy
---@field AppSyncParameters? aws.events.AppSyncParameters

---@class aws.events.TestEventPatternRequest
---@field EventPattern string
---@field Event string

---@class aws.events.TestEventPatternResponse
---@field Result boolean

---@class aws.events.UntagResourceRequest
---@field ResourceARN string
---@field TagKeys string[]

---@class aws.events.UntagResourceResponse

---@class aws.events.UpdateApiDestinationRequest
---@field Name string
---@field Description? string
---@field ConnectionArn? string
---@field InvocationEndpoint? string
---@field HttpMethod? aws.events.ApiDestinationHttpMethod
---@field InvocationRateLimitPerSecond? integer

---@class aws.events.UpdateApiDestinationResponse
---@field ApiDestinationArn string
---@field ApiDestinationState aws.events.ApiDestinationState
---@field CreationTime aws.Time|string|number
---@field LastModifiedTime aws.Time|string|number

---@class aws.events.UpdateArchiveRequest
---@field ArchiveName string
---@field Description? string
---@field EventPattern? string
---@field RetentionDays? integer
---@field KmsKeyIdentifier? string

---@class aws.events.UpdateArchiveResponse
---@field ArchiveArn string
---@field State aws.events.ArchiveState
---@field StateReason string
---@field CreationTime aws.Time|string|number

---@class aws.events.UpdateConnectionApiKeyAuthRequestParameters
---@field ApiKeyName? string
---@field ApiKeyValue? string|aws.Secret

---@class aws.events.UpdateConnectionAuthRequestParameters
---@field BasicAuthParameters? aws.events.UpdateConnectionBasicAuthRequestParameters
---@field OAuthParameters? aws.events.UpdateConnectionOAuthRequestParameters
---@field ApiKeyAuthParameters? aws.events.UpdateConnectionApiKeyAuthRequestParameters
---@field InvocationHttpParameters? aws.events.ConnectionHttpParameters
---@field ConnectivityParameters? aws.events.ConnectivityResourceParameters

---@class aws.events.UpdateConnectionBasicAuthRequestParameters
---@field Username? string
---@field Password? string|aws.Secret

---@class aws.events.UpdateConnectionOAuthClientRequestParameters
---@field ClientID? string
---@field ClientSecret? string|aws.Secret

---@class aws.events.UpdateConnectionOAuthRequestParameters
---@field ClientParameters? aws.events.UpdateConnectionOAuthClientRequestParameters
---@field AuthorizationEndpoint? string
---@field HttpMethod? aws.events.ConnectionOAuthHttpMethod
---@field OAuthHttpParameters? aws.events.ConnectionHttpParameters

---@class aws.events.UpdateConnectionRequest
---@field Name string
---@field Description? string
---@field AuthorizationType? aws.events.ConnectionAuthorizationType
---@field AuthParameters? aws.events.UpdateConnectionAuthRequestParameters
---@field InvocationConnectivityParameters? aws.events.ConnectivityResourceParameters
---@field KmsKeyIdentifier? string

---@class aws.events.UpdateConnectionResponse
---@field ConnectionArn string
---@field ConnectionState aws.events.ConnectionState
---@field CreationTime aws.Time|string|number
---@field LastModifiedTime aws.Time|string|number
---@field LastAuthorizedTime aws.Time|string|number

---@class aws.events.UpdateEndpointRequest
---@field Name string
---@field Description? string
---@field RoutingConfig? aws.events.RoutingConfig
---@field ReplicationConfig? aws.events.ReplicationConfig
---@field EventBuses? aws.events.EndpointEventBus[]
---@field RoleArn? string

---@class aws.events.UpdateEndpointResponse
---@field Name string
---@field Arn string
---@field RoutingConfig aws.events.RoutingConfig
---@field ReplicationConfig aws.events.ReplicationConfig
---@field EventBuses aws.events.EndpointEventBus[]
---@field RoleArn string
---@field EndpointId string
---@field EndpointUrl string
---@field State aws.events.EndpointState

---@class aws.events.UpdateEventBusRequest
---@field Name? string
---@field KmsKeyIdentifier? string
---@field Description? string
---@field DeadLetterConfig? aws.events.DeadLetterConfig
---@field LogConfig? aws.events.LogConfig

---@class aws.events.UpdateEventBusResponse
---@field Arn string
---@field Name string
---@field KmsKeyIdentifier string
---@field Description string
---@field DeadLetterConfig aws.events.DeadLetterConfig
---@field LogConfig aws.events.LogConfig

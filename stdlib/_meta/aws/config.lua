---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field config aws.config

---@class aws.config
---@field associate_resource_types fun(params: aws.config.AssociateResourceTypesRequest): aws.config.AssociateResourceTypesResponse # write
---@field batch_get_aggregate_resource_config fun(params: aws.config.BatchGetAggregateResourceConfigRequest): aws.config.BatchGetAggregateResourceConfigResponse
---@field batch_get_resource_config fun(params: aws.config.BatchGetResourceConfigRequest): aws.config.BatchGetResourceConfigResponse
---@field delete_aggregation_authorization fun(params: aws.config.DeleteAggregationAuthorizationRequest): {} # write
---@field delete_config_rule fun(params: aws.config.DeleteConfigRuleRequest): {} # write
---@field delete_configuration_aggregator fun(params: aws.config.DeleteConfigurationAggregatorRequest): {} # write
---@field delete_configuration_recorder fun(params: aws.config.DeleteConfigurationRecorderRequest): {} # write
---@field delete_conformance_pack fun(params: aws.config.DeleteConformancePackRequest): {} # write
---@field delete_delivery_channel fun(params: aws.config.DeleteDeliveryChannelRequest): {} # write
---@field delete_evaluation_results fun(params: aws.config.DeleteEvaluationResultsRequest): aws.config.DeleteEvaluationResultsResponse # write
---@field delete_organization_config_rule fun(params: aws.config.DeleteOrganizationConfigRuleRequest): {} # write
---@field delete_organization_conformance_pack fun(params: aws.config.DeleteOrganizationConformancePackRequest): {} # write
---@field delete_pending_aggregation_request fun(params: aws.config.DeletePendingAggregationRequestRequest): {} # write
---@field delete_remediation_configuration fun(params: aws.config.DeleteRemediationConfigurationRequest): aws.config.DeleteRemediationConfigurationResponse # write
---@field delete_remediation_exceptions fun(params: aws.config.DeleteRemediationExceptionsRequest): aws.config.DeleteRemediationExceptionsResponse # write
---@field delete_resource_config fun(params: aws.config.DeleteResourceConfigRequest): {} # write
---@field delete_retention_configuration fun(params: aws.config.DeleteRetentionConfigurationRequest): {} # write
---@field delete_service_linked_configuration_recorder fun(params: aws.config.DeleteServiceLinkedConfigurationRecorderRequest): aws.config.DeleteServiceLinkedConfigurationRecorderResponse # write
---@field delete_stored_query fun(params: aws.config.DeleteStoredQueryRequest): aws.config.DeleteStoredQueryResponse # write
---@field deliver_config_snapshot fun(params: aws.config.DeliverConfigSnapshotRequest): aws.config.DeliverConfigSnapshotResponse # write
---@field describe_aggregate_compliance_by_config_rules aws.config.describe_aggregate_compliance_by_config_rules
---@field describe_aggregate_compliance_by_conformance_packs aws.config.describe_aggregate_compliance_by_conformance_packs
---@field describe_aggregation_authorizations aws.config.describe_aggregation_authorizations
---@field describe_compliance_by_config_rule aws.config.describe_compliance_by_config_rule
---@field describe_compliance_by_resource aws.config.describe_compliance_by_resource
---@field describe_config_rule_evaluation_status aws.config.describe_config_rule_evaluation_status
---@field describe_config_rules aws.config.describe_config_rules
---@field describe_configuration_aggregator_sources_status aws.config.describe_configuration_aggregator_sources_status
---@field describe_configuration_aggregators aws.config.describe_configuration_aggregators
---@field describe_configuration_recorder_status fun(params?: aws.config.DescribeConfigurationRecorderStatusRequest): aws.config.DescribeConfigurationRecorderStatusResponse
---@field describe_configuration_recorders fun(params?: aws.config.DescribeConfigurationRecordersRequest): aws.config.DescribeConfigurationRecordersResponse
---@field describe_conformance_pack_compliance aws.config.describe_conformance_pack_compliance
---@field describe_conformance_pack_status aws.config.describe_conformance_pack_status
---@field describe_conformance_packs aws.config.describe_conformance_packs
---@field describe_delivery_channel_status fun(params?: aws.config.DescribeDeliveryChannelStatusRequest): aws.config.DescribeDeliveryChannelStatusResponse
---@field describe_delivery_channels fun(params?: aws.config.DescribeDeliveryChannelsRequest): aws.config.DescribeDeliveryChannelsResponse
---@field describe_organization_config_rule_statuses aws.config.describe_organization_config_rule_statuses
---@field describe_organization_config_rules aws.config.describe_organization_config_rules
---@field describe_organization_conformance_pack_statuses aws.config.describe_organization_conformance_pack_statuses
---@field describe_organization_conformance_packs aws.config.describe_organization_conformance_packs
---@field describe_pending_aggregation_requests aws.config.describe_pending_aggregation_requests
---@field describe_remediation_configurations fun(params: aws.config.DescribeRemediationConfigurationsRequest): aws.config.DescribeRemediationConfigurationsResponse
---@field describe_remediation_exceptions fun(params: aws.config.DescribeRemediationExceptionsRequest): aws.config.DescribeRemediationExceptionsResponse
---@field describe_remediation_execution_status aws.config.describe_remediation_execution_status
---@field describe_retention_configurations aws.config.describe_retention_configurations
---@field disassociate_resource_types fun(params: aws.config.DisassociateResourceTypesRequest): aws.config.DisassociateResourceTypesResponse # write
---@field get_aggregate_compliance_details_by_config_rule aws.config.get_aggregate_compliance_details_by_config_rule
---@field get_aggregate_config_rule_compliance_summary fun(params: aws.config.GetAggregateConfigRuleComplianceSummaryRequest): aws.config.GetAggregateConfigRuleComplianceSummaryResponse
---@field get_aggregate_conformance_pack_compliance_summary fun(params: aws.config.GetAggregateConformancePackComplianceSummaryRequest): aws.config.GetAggregateConformancePackComplianceSummaryResponse
---@field get_aggregate_discovered_resource_counts fun(params: aws.config.GetAggregateDiscoveredResourceCountsRequest): aws.config.GetAggregateDiscoveredResourceCountsResponse
---@field get_aggregate_resource_config fun(params: aws.config.GetAggregateResourceConfigRequest): aws.config.GetAggregateResourceConfigResponse
---@field get_compliance_details_by_config_rule aws.config.get_compliance_details_by_config_rule
---@field get_compliance_details_by_resource aws.config.get_compliance_details_by_resource
---@field get_compliance_summary_by_config_rule fun(params?: {}): aws.config.GetComplianceSummaryByConfigRuleResponse
---@field get_compliance_summary_by_resource_type fun(params?: aws.config.GetComplianceSummaryByResourceTypeRequest): aws.config.GetComplianceSummaryByResourceTypeResponse
---@field get_conformance_pack_compliance_details fun(params: aws.config.GetConformancePackComplianceDetailsRequest): aws.config.GetConformancePackComplianceDetailsResponse
---@field get_conformance_pack_compliance_summary aws.config.get_conformance_pack_compliance_summary
---@field get_custom_rule_policy fun(params?: aws.config.GetCustomRulePolicyRequest): aws.config.GetCustomRulePolicyResponse
---@field get_discovered_resource_counts fun(params?: aws.config.GetDiscoveredResourceCountsRequest): aws.config.GetDiscoveredResourceCountsResponse
---@field get_organization_config_rule_detailed_status aws.config.get_organization_config_rule_detailed_status
---@field get_organization_conformance_pack_detailed_status aws.config.get_organization_conformance_pack_detailed_status
---@field get_organization_custom_rule_policy fun(params: aws.config.GetOrganizationCustomRulePolicyRequest): aws.config.GetOrganizationCustomRulePolicyResponse
---@field get_resource_config_history aws.config.get_resource_config_history
---@field get_resource_evaluation_summary fun(params: aws.config.GetResourceEvaluationSummaryRequest): aws.config.GetResourceEvaluationSummaryResponse
---@field get_stored_query fun(params: aws.config.GetStoredQueryRequest): aws.config.GetStoredQueryResponse
---@field list_aggregate_discovered_resources aws.config.list_aggregate_discovered_resources
---@field list_configuration_recorders aws.config.list_configuration_recorders
---@field list_conformance_pack_compliance_scores fun(params?: aws.config.ListConformancePackComplianceScoresRequest): aws.config.ListConformancePackComplianceScoresResponse
---@field list_discovered_resources aws.config.list_discovered_resources
---@field list_resource_evaluations aws.config.list_resource_evaluations
---@field list_stored_queries fun(params?: aws.config.ListStoredQueriesRequest): aws.config.ListStoredQueriesResponse
---@field list_tags_for_resource aws.config.list_tags_for_resource
---@field put_aggregation_authorization fun(params: aws.config.PutAggregationAuthorizationRequest): aws.config.PutAggregationAuthorizationResponse # write
---@field put_config_rule fun(params: aws.config.PutConfigRuleRequest): {} # write
---@field put_configuration_aggregator fun(params: aws.config.PutConfigurationAggregatorRequest): aws.config.PutConfigurationAggregatorResponse # write
---@field put_configuration_recorder fun(params: aws.config.PutConfigurationRecorderRequest): {} # write
---@field put_conformance_pack fun(params: aws.config.PutConformancePackRequest): aws.config.PutConformancePackResponse # write
---@field put_delivery_channel fun(params: aws.config.PutDeliveryChannelRequest): {} # write
---@field put_evaluations fun(params: aws.config.PutEvaluationsRequest): aws.config.PutEvaluationsResponse # write
---@field put_external_evaluation fun(params: aws.config.PutExternalEvaluationRequest): aws.config.PutExternalEvaluationResponse # write
---@field put_organization_config_rule fun(params: aws.config.PutOrganizationConfigRuleRequest): aws.config.PutOrganizationConfigRuleResponse # write
---@field put_organization_conformance_pack fun(params: aws.config.PutOrganizationConformancePackRequest): aws.config.PutOrganizationConformancePackResponse # write
---@field put_remediation_configurations fun(params: aws.config.PutRemediationConfigurationsRequest): aws.config.PutRemediationConfigurationsResponse # write
---@field put_remediation_exceptions fun(params: aws.config.PutRemediationExceptionsRequest): aws.config.PutRemediationExceptionsResponse # write
---@field put_resource_config fun(params: aws.config.PutResourceConfigRequest): {} # write
---@field put_retention_configuration fun(params: aws.config.PutRetentionConfigurationRequest): aws.config.PutRetentionConfigurationResponse # write
---@field put_service_linked_configuration_recorder fun(params: aws.config.PutServiceLinkedConfigurationRecorderRequest): aws.config.PutServiceLinkedConfigurationRecorderResponse # write
---@field put_stored_query fun(params: aws.config.PutStoredQueryRequest): aws.config.PutStoredQueryResponse # write
---@field select_aggregate_resource_config aws.config.select_aggregate_resource_config
---@field select_resource_config aws.config.select_resource_config
---@field start_config_rules_evaluation fun(params?: aws.config.StartConfigRulesEvaluationRequest): aws.config.StartConfigRulesEvaluationResponse # write
---@field start_configuration_recorder fun(params: aws.config.StartConfigurationRecorderRequest): {} # write
---@field start_remediation_execution fun(params: aws.config.StartRemediationExecutionRequest): aws.config.StartRemediationExecutionResponse # write
---@field start_resource_evaluation fun(params: aws.config.StartResourceEvaluationRequest): aws.config.StartResourceEvaluationResponse # write
---@field stop_configuration_recorder fun(params: aws.config.StopConfigurationRecorderRequest): {} # write
---@field tag_resource fun(params: aws.config.TagResourceRequest): {} # write
---@field untag_resource fun(params: aws.config.UntagResourceRequest): {} # write

---@class aws.config.describe_aggregate_compliance_by_config_rules
---@overload fun(params: aws.config.DescribeAggregateComplianceByConfigRulesRequest): aws.config.DescribeAggregateComplianceByConfigRulesResponse
---@field pages fun(self: aws.config.describe_aggregate_compliance_by_config_rules, params: aws.config.DescribeAggregateComplianceByConfigRulesRequest): fun(): aws.config.DescribeAggregateComplianceByConfigRulesResponse
---@field items fun(self: aws.config.describe_aggregate_compliance_by_config_rules, params: aws.config.DescribeAggregateComplianceByConfigRulesRequest): fun(): aws.config.AggregateComplianceByConfigRule

---@class aws.config.describe_aggregate_compliance_by_conformance_packs
---@overload fun(params: aws.config.DescribeAggregateComplianceByConformancePacksRequest): aws.config.DescribeAggregateComplianceByConformancePacksResponse
---@field pages fun(self: aws.config.describe_aggregate_compliance_by_conformance_packs, params: aws.config.DescribeAggregateComplianceByConformancePacksRequest): fun(): aws.config.DescribeAggregateComplianceByConformancePacksResponse
---@field items fun(self: aws.config.describe_aggregate_compliance_by_conformance_packs, params: aws.config.DescribeAggregateComplianceByConformancePacksRequest): fun(): aws.config.AggregateComplianceByConformancePack

---@class aws.config.describe_aggregation_authorizations
---@overload fun(params?: aws.config.DescribeAggregationAuthorizationsRequest): aws.config.DescribeAggregationAuthorizationsResponse
---@field pages fun(self: aws.config.describe_aggregation_authorizations, params?: aws.config.DescribeAggregationAuthorizationsRequest): fun(): aws.config.DescribeAggregationAuthorizationsResponse
---@field items fun(self: aws.config.describe_aggregation_authorizations, params?: aws.config.DescribeAggregationAuthorizationsRequest): fun(): aws.config.AggregationAuthorization

---@class aws.config.describe_compliance_by_config_rule
---@overload fun(params?: aws.config.DescribeComplianceByConfigRuleRequest): aws.config.DescribeComplianceByConfigRuleResponse
---@field pages fun(self: aws.config.describe_compliance_by_config_rule, params?: aws.config.DescribeComplianceByConfigRuleRequest): fun(): aws.config.DescribeComplianceByConfigRuleResponse
---@field items fun(self: aws.config.describe_compliance_by_config_rule, params?: aws.config.DescribeComplianceByConfigRuleRequest): fun(): aws.config.ComplianceByConfigRule

---@class aws.config.describe_compliance_by_resource
---@overload fun(params?: aws.config.DescribeComplianceByResourceRequest): aws.config.DescribeComplianceByResourceResponse
---@field pages fun(self: aws.config.describe_compliance_by_resource, params?: aws.config.DescribeComplianceByResourceRequest): fun(): aws.config.DescribeComplianceByResourceResponse
---@field items fun(self: aws.config.describe_compliance_by_resource, params?: aws.config.DescribeComplianceByResourceRequest): fun(): aws.config.ComplianceByResource

---@class aws.config.describe_config_rule_evaluation_status
---@overload fun(params?: aws.config.DescribeConfigRuleEvaluationStatusRequest): aws.config.DescribeConfigRuleEvaluationStatusResponse
---@field pages fun(self: aws.config.describe_config_rule_evaluation_status, params?: aws.config.DescribeConfigRuleEvaluationStatusRequest): fun(): aws.config.DescribeConfigRuleEvaluationStatusResponse
---@field items fun(self: aws.config.describe_config_rule_evaluation_status, params?: aws.config.DescribeConfigRuleEvaluationStatusRequest): fun(): aws.config.ConfigRuleEvaluationStatus

---@class aws.config.describe_config_rules
---@overload fun(params?: aws.config.DescribeConfigRulesRequest): aws.config.DescribeConfigRulesResponse
---@field pages fun(self: aws.config.describe_config_rules, params?: aws.config.DescribeConfigRulesRequest): fun(): aws.config.DescribeConfigRulesResponse
---@field items fun(self: aws.config.describe_config_rules, params?: aws.config.DescribeConfigRulesRequest): fun(): aws.config.ConfigRule

---@class aws.config.describe_configuration_aggregator_sources_status
---@overload fun(params: aws.config.DescribeConfigurationAggregatorSourcesStatusRequest): aws.config.DescribeConfigurationAggregatorSourcesStatusResponse
---@field pages fun(self: aws.config.describe_configuration_aggregator_sources_status, params: aws.config.DescribeConfigurationAggregatorSourcesStatusRequest): fun(): aws.config.DescribeConfigurationAggregatorSourcesStatusResponse
---@field items fun(self: aws.config.describe_configuration_aggregator_sources_status, params: aws.config.DescribeConfigurationAggregatorSourcesStatusRequest): fun(): aws.config.AggregatedSourceStatus

---@class aws.config.describe_configuration_aggregators
---@overload fun(params?: aws.config.DescribeConfigurationAggregatorsRequest): aws.config.DescribeConfigurationAggregatorsResponse
---@field pages fun(self: aws.config.describe_configuration_aggregators, params?: aws.config.DescribeConfigurationAggregatorsRequest): fun(): aws.config.DescribeConfigurationAggregatorsResponse
---@field items fun(self: aws.config.describe_configuration_aggregators, params?: aws.config.DescribeConfigurationAggregatorsRequest): fun(): aws.config.ConfigurationAggregator

---@class aws.config.describe_conformance_pack_compliance
---@overload fun(params: aws.config.DescribeConformancePackComplianceRequest): aws.config.DescribeConformancePackComplianceResponse
---@field pages fun(self: aws.config.describe_conformance_pack_compliance, params: aws.config.DescribeConformancePackComplianceRequest): fun(): aws.config.DescribeConformancePackComplianceResponse
---@field items fun(self: aws.config.describe_conformance_pack_compliance, params: aws.config.DescribeConformancePackComplianceRequest): fun(): aws.config.ConformancePackRuleCompliance

---@class aws.config.describe_conformance_pack_status
---@overload fun(params?: aws.config.DescribeConformancePackStatusRequest): aws.config.DescribeConformancePackStatusResponse
---@field pages fun(self: aws.config.describe_conformance_pack_status, params?: aws.config.DescribeConformancePackStatusRequest): fun(): aws.config.DescribeConformancePackStatusResponse
---@field items fun(self: aws.config.describe_conformance_pack_status, params?: aws.config.DescribeConformancePackStatusRequest): fun(): aws.config.ConformancePackStatusDetail

---@class aws.config.describe_conformance_packs
---@overload fun(params?: aws.config.DescribeConformancePacksRequest): aws.config.DescribeConformancePacksResponse
---@field pages fun(self: aws.config.describe_conformance_packs, params?: aws.config.DescribeConformancePacksRequest): fun(): aws.config.DescribeConformancePacksResponse
---@field items fun(self: aws.config.describe_conformance_packs, params?: aws.config.DescribeConformancePacksRequest): fun(): aws.config.ConformancePackDetail

---@class aws.config.describe_organization_config_rule_statuses
---@overload fun(params?: aws.config.DescribeOrganizationConfigRuleStatusesRequest): aws.config.DescribeOrganizationConfigRuleStatusesResponse
---@field pages fun(self: aws.config.describe_organization_config_rule_statuses, params?: aws.config.DescribeOrganizationConfigRuleStatusesRequest): fun(): aws.config.DescribeOrganizationConfigRuleStatusesResponse
---@field items fun(self: aws.config.describe_organization_config_rule_statuses, params?: aws.config.DescribeOrganizationConfigRuleStatusesRequest): fun(): aws.config.OrganizationConfigRuleStatus

---@class aws.config.describe_organization_config_rules
---@overload fun(params?: aws.config.DescribeOrganizationConfigRulesRequest): aws.config.DescribeOrganizationConfigRulesResponse
---@field pages fun(self: aws.config.describe_organization_config_rules, params?: aws.config.DescribeOrganizationConfigRulesRequest): fun(): aws.config.DescribeOrganizationConfigRulesResponse
---@field items fun(self: aws.config.describe_organization_config_rules, params?: aws.config.DescribeOrganizationConfigRulesRequest): fun(): aws.config.OrganizationConfigRule

---@class aws.config.describe_organization_conformance_pack_statuses
---@overload fun(params?: aws.config.DescribeOrganizationConformancePackStatusesRequest): aws.config.DescribeOrganizationConformancePackStatusesResponse
---@field pages fun(self: aws.config.describe_organization_conformance_pack_statuses, params?: aws.config.DescribeOrganizationConformancePackStatusesRequest): fun(): aws.config.DescribeOrganizationConformancePackStatusesResponse
---@field items fun(self: aws.config.describe_organization_conformance_pack_statuses, params?: aws.config.DescribeOrganizationConformancePackStatusesRequest): fun(): aws.config.OrganizationConformancePackStatus

---@class aws.config.describe_organization_conformance_packs
---@overload fun(params?: aws.config.DescribeOrganizationConformancePacksRequest): aws.config.DescribeOrganizationConformancePacksResponse
---@field pages fun(self: aws.config.describe_organization_conformance_packs, params?: aws.config.DescribeOrganizationConformancePacksRequest): fun(): aws.config.DescribeOrganizationConformancePacksResponse
---@field items fun(self: aws.config.describe_organization_conformance_packs, params?: aws.config.DescribeOrganizationConformancePacksRequest): fun(): aws.config.OrganizationConformancePack

---@class aws.config.describe_pending_aggregation_requests
---@overload fun(params?: aws.config.DescribePendingAggregationRequestsRequest): aws.config.DescribePendingAggregationRequestsResponse
---@field pages fun(self: aws.config.describe_pending_aggregation_requests, params?: aws.config.DescribePendingAggregationRequestsRequest): fun(): aws.config.DescribePendingAggregationRequestsResponse
---@field items fun(self: aws.config.describe_pending_aggregation_requests, params?: aws.config.DescribePendingAggregationRequestsRequest): fun(): aws.config.PendingAggregationRequest

---@class aws.config.describe_remediation_execution_status
---@overload fun(params: aws.config.DescribeRemediationExecutionStatusRequest): aws.config.DescribeRemediationExecutionStatusResponse
---@field pages fun(self: aws.config.describe_remediation_execution_status, params: aws.config.DescribeRemediationExecutionStatusRequest): fun(): aws.config.DescribeRemediationExecutionStatusResponse
---@field items fun(self: aws.config.describe_remediation_execution_status, params: aws.config.DescribeRemediationExecutionStatusRequest): fun(): aws.config.RemediationExecutionStatus

---@class aws.config.describe_retention_configurations
---@overload fun(params?: aws.config.DescribeRetentionConfigurationsRequest): aws.config.DescribeRetentionConfigurationsResponse
---@field pages fun(self: aws.config.describe_retention_configurations, params?: aws.config.DescribeRetentionConfigurationsRequest): fun(): aws.config.DescribeRetentionConfigurationsResponse
---@field items fun(self: aws.config.describe_retention_configurations, params?: aws.config.DescribeRetentionConfigurationsRequest): fun(): aws.config.RetentionConfiguration

---@class aws.config.get_aggregate_compliance_details_by_config_rule
---@overload fun(params: aws.config.GetAggregateComplianceDetailsByConfigRuleRequest): aws.config.GetAggregateComplianceDetailsByConfigRuleResponse
---@field pages fun(self: aws.config.get_aggregate_compliance_details_by_config_rule, params: aws.config.GetAggregateComplianceDetailsByConfigRuleRequest): fun(): aws.config.GetAggregateComplianceDetailsByConfigRuleResponse
---@field items fun(self: aws.config.get_aggregate_compliance_details_by_config_rule, params: aws.config.GetAggregateComplianceDetailsByConfigRuleRequest): fun(): aws.config.AggregateEvaluationResult

---@class aws.config.get_compliance_details_by_config_rule
---@overload fun(params: aws.config.GetComplianceDetailsByConfigRuleRequest): aws.config.GetComplianceDetailsByConfigRuleResponse
---@field pages fun(self: aws.config.get_compliance_details_by_config_rule, params: aws.config.GetComplianceDetailsByConfigRuleRequest): fun(): aws.config.GetComplianceDetailsByConfigRuleResponse
---@field items fun(self: aws.config.get_compliance_details_by_config_rule, params: aws.config.GetComplianceDetailsByConfigRuleRequest): fun(): aws.config.EvaluationResult

---@class aws.config.get_compliance_details_by_resource
---@overload fun(params?: aws.config.GetComplianceDetailsByResourceRequest): aws.config.GetComplianceDetailsByResourceResponse
---@field pages fun(self: aws.config.get_compliance_details_by_resource, params?: aws.config.GetComplianceDetailsByResourceRequest): fun(): aws.config.GetComplianceDetailsByResourceResponse
---@field items fun(self: aws.config.get_compliance_details_by_resource, params?: aws.config.GetComplianceDetailsByResourceRequest): fun(): aws.config.EvaluationResult

---@class aws.config.get_conformance_pack_compliance_summary
---@overload fun(params: aws.config.GetConformancePackComplianceSummaryRequest): aws.config.GetConformancePackComplianceSummaryResponse
---@field pages fun(self: aws.config.get_conformance_pack_compliance_summary, params: aws.config.GetConformancePackComplianceSummaryRequest): fun(): aws.config.GetConformancePackComplianceSummaryResponse
---@field items fun(self: aws.config.get_conformance_pack_compliance_summary, params: aws.config.GetConformancePackComplianceSummaryRequest): fun(): aws.config.ConformancePackComplianceSummary

---@class aws.config.get_organization_config_rule_detailed_status
---@overload fun(params: aws.config.GetOrganizationConfigRuleDetailedStatusRequest): aws.config.GetOrganizationConfigRuleDetailedStatusResponse
---@field pages fun(self: aws.config.get_organization_config_rule_detailed_status, params: aws.config.GetOrganizationConfigRuleDetailedStatusRequest): fun(): aws.config.GetOrganizationConfigRuleDetailedStatusResponse
---@field items fun(self: aws.config.get_organization_config_rule_detailed_status, params: aws.config.GetOrganizationConfigRuleDetailedStatusRequest): fun(): aws.config.MemberAccountStatus

---@class aws.config.get_organization_conformance_pack_detailed_status
---@overload fun(params: aws.config.GetOrganizationConformancePackDetailedStatusRequest): aws.config.GetOrganizationConformancePackDetailedStatusResponse
---@field pages fun(self: aws.config.get_organization_conformance_pack_detailed_status, params: aws.config.GetOrganizationConformancePackDetailedStatusRequest): fun(): aws.config.GetOrganizationConformancePackDetailedStatusResponse
---@field items fun(self: aws.config.get_organization_conformance_pack_detailed_status, params: aws.config.GetOrganizationConformancePackDetailedStatusRequest): fun(): aws.config.OrganizationConformancePackDetailedStatus

---@class aws.config.get_resource_config_history
---@overload fun(params: aws.config.GetResourceConfigHistoryRequest): aws.config.GetResourceConfigHistoryResponse
---@field pages fun(self: aws.config.get_resource_config_history, params: aws.config.GetResourceConfigHistoryRequest): fun(): aws.config.GetResourceConfigHistoryResponse
---@field items fun(self: aws.config.get_resource_config_history, params: aws.config.GetResourceConfigHistoryRequest): fun(): aws.config.ConfigurationItem

---@class aws.config.list_aggregate_discovered_resources
---@overload fun(params: aws.config.ListAggregateDiscoveredResourcesRequest): aws.config.ListAggregateDiscoveredResourcesResponse
---@field pages fun(self: aws.config.list_aggregate_discovered_resources, params: aws.config.ListAggregateDiscoveredResourcesRequest): fun(): aws.config.ListAggregateDiscoveredResourcesResponse
---@field items fun(self: aws.config.list_aggregate_discovered_resources, params: aws.config.ListAggregateDiscoveredResourcesRequest): fun(): aws.config.AggregateResourceIdentifier

---@class aws.config.list_configuration_recorders
---@overload fun(params?: aws.config.ListConfigurationRecordersRequest): aws.config.ListConfigurationRecordersResponse
---@field pages fun(self: aws.config.list_configuration_recorders, params?: aws.config.ListConfigurationRecordersRequest): fun(): aws.config.ListConfigurationRecordersResponse
---@field items fun(self: aws.config.list_configuration_recorders, params?: aws.config.ListConfigurationRecordersRequest): fun(): aws.config.ConfigurationRecorderSummary

---@class aws.config.list_discovered_resources
---@overload fun(params: aws.config.ListDiscoveredResourcesRequest): aws.config.ListDiscoveredResourcesResponse
---@field pages fun(self: aws.config.list_discovered_resources, params: aws.config.ListDiscoveredResourcesRequest): fun(): aws.config.ListDiscoveredResourcesResponse
---@field items fun(self: aws.config.list_discovered_resources, params: aws.config.ListDiscoveredResourcesRequest): fun(): aws.config.ResourceIdentifier

---@class aws.config.list_resource_evaluations
---@overload fun(params?: aws.config.ListResourceEvaluationsRequest): aws.config.ListResourceEvaluationsResponse
---@field pages fun(self: aws.config.list_resource_evaluations, params?: aws.config.ListResourceEvaluationsRequest): fun(): aws.config.ListResourceEvaluationsResponse
---@field items fun(self: aws.config.list_resource_evaluations, params?: aws.config.ListResourceEvaluationsRequest): fun(): aws.config.ResourceEvaluation

---@class aws.config.list_tags_for_resource
---@overload fun(params: aws.config.ListTagsForResourceRequest): aws.config.ListTagsForResourceResponse
---@field pages fun(self: aws.config.list_tags_for_resource, params: aws.config.ListTagsForResourceRequest): fun(): aws.config.ListTagsForResourceResponse
---@field items fun(self: aws.config.list_tags_for_resource, params: aws.config.ListTagsForResourceRequest): fun(): aws.config.Tag

---@class aws.config.select_aggregate_resource_config
---@overload fun(params: aws.config.SelectAggregateResourceConfigRequest): aws.config.SelectAggregateResourceConfigResponse
---@field pages fun(self: aws.config.select_aggregate_resource_config, params: aws.config.SelectAggregateResourceConfigRequest): fun(): aws.config.SelectAggregateResourceConfigResponse
---@field items fun(self: aws.config.select_aggregate_resource_config, params: aws.config.SelectAggregateResourceConfigRequest): fun(): string

---@class aws.config.select_resource_config
---@overload fun(params: aws.config.SelectResourceConfigRequest): aws.config.SelectResourceConfigResponse
---@field pages fun(self: aws.config.select_resource_config, params: aws.config.SelectResourceConfigRequest): fun(): aws.config.SelectResourceConfigResponse
---@field items fun(self: aws.config.select_resource_config, params: aws.config.SelectResourceConfigRequest): fun(): string

---@class aws.config.AccountAggregationSource
---@field AccountIds string[]
---@field AllAwsRegions? boolean
---@field AwsRegions? string[]

---@class aws.config.AggregateComplianceByConfigRule
---@field ConfigRuleName string
---@field Compliance aws.config.Compliance
---@field AccountId string
---@field AwsRegion string

---@class aws.config.AggregateComplianceByConformancePack
---@field ConformancePackName string
---@field Compliance aws.config.AggregateConformancePackCompliance
---@field AccountId string
---@field AwsRegion string

---@class aws.config.AggregateComplianceCount
---@field GroupName string
---@field ComplianceSummary aws.config.ComplianceSummary

---@class aws.config.AggregateConformancePackCompliance
---@field ComplianceType aws.config.ConformancePackComplianceType
---@field CompliantRuleCount integer
---@field NonCompliantRuleCount integer
---@field TotalRuleCount integer

---@class aws.config.AggregateConformancePackComplianceCount
---@field CompliantConformancePackCount integer
---@field NonCompliantConformancePackCount integer

---@class aws.config.AggregateConformancePackComplianceFilters
---@field ConformancePackName? string
---@field ComplianceType? aws.config.ConformancePackComplianceType
---@field AccountId? string
---@field AwsRegion? string

---@class aws.config.AggregateConformancePackComplianceSummary
---@field ComplianceSummary aws.config.AggregateConformancePackComplianceCount
---@field GroupName string

---@class aws.config.AggregateConformancePackComplianceSummaryFilters
---@field AccountId? string
---@field AwsRegion? string

---@alias aws.config.AggregateConformancePackComplianceSummaryGroupKey "ACCOUNT_ID"|"AWS_REGION"

---@class aws.config.AggregateEvaluationResult
---@field EvaluationResultIdentifier aws.config.EvaluationResultIdentifier
---@field ComplianceType aws.config.ComplianceType
---@field ResultRecordedTime aws.Time|string|number
---@field ConfigRuleInvokedTime aws.Time|string|number
---@field Annotation string
---@field AccountId string
---@field AwsRegion string

---@class aws.config.AggregateResourceIdentifier
---@field SourceAccountId string
---@field SourceRegion string
---@field ResourceId string
---@field ResourceType aws.config.ResourceType
---@field ResourceName? string

---@class aws.config.AggregatedSourceStatus
---@field SourceId string
---@field SourceType aws.config.AggregatedSourceType
---@field AwsRegion string
---@field LastUpdateStatus aws.config.AggregatedSourceStatusType
---@field LastUpdateTime aws.Time|string|number
---@field LastErrorCode string
---@field LastErrorMessage string

---@alias aws.config.AggregatedSourceStatusType "FAILED"|"SUCCEEDED"|"OUTDATED"

---@alias aws.config.AggregatedSourceType "ACCOUNT"|"ORGANIZATION"

---@class aws.config.AggregationAuthorization
---@field AggregationAuthorizationArn string
---@field AuthorizedAccountId string
---@field AuthorizedAwsRegion string
---@field CreationTime aws.Time|string|number

---@class aws.config.AggregatorFilterResourceType
---@field Type? aws.config.AggregatorFilterType
---@field Value? string[]

---@class aws.config.AggregatorFilterServicePrincipal
---@field Type? aws.config.AggregatorFilterType
---@field Value? string[]

---@alias aws.config.AggregatorFilterType "INCLUDE"

---@class aws.config.AggregatorFilters
---@field ResourceType? aws.config.AggregatorFilterResourceType
---@field ServicePrincipal? aws.config.AggregatorFilterServicePrincipal

---@class aws.config.AssociateResourceTypesRequest
---@field ConfigurationRecorderArn string
---@field ResourceTypes aws.config.ResourceType[]

---@class aws.config.AssociateResourceTypesResponse
---@field ConfigurationRecorder aws.config.ConfigurationRecorder

---@class aws.config.BaseConfigurationItem
---@field version string
---@field accountId string
---@field configurationItemCaptureTime aws.Time
---@field configurationItemStatus aws.config.ConfigurationItemStatus
---@field configurationStateId string
---@field arn string
---@field resourceType aws.config.ResourceType
---@field resourceId string
---@field resourceName string
---@field awsRegion string
---@field availabilityZone string
---@field resourceCreationTime aws.Time
---@field configuration string
---@field supplementaryConfiguration table<string, string>
---@field recordingFrequency aws.config.RecordingFrequency
---@field configurationItemDeliveryTime aws.Time

---@class aws.config.BatchGetAggregateResourceConfigRequest
---@field ConfigurationAggregatorName string
---@field ResourceIdentifiers aws.config.AggregateResourceIdentifier[]

---@class aws.config.BatchGetAggregateResourceConfigResponse
---@field BaseConfigurationItems aws.config.BaseConfigurationItem[]
---@field UnprocessedResourceIdentifiers aws.config.AggregateResourceIdentifier[]

---@class aws.config.BatchGetResourceConfigRequest
---@field resourceKeys aws.config.ResourceKey[]

---@class aws.config.BatchGetResourceConfigResponse
---@field baseConfigurationItems aws.config.BaseConfigurationItem[]
---@field unprocessedResourceKeys aws.config.ResourceKey[]

---@alias aws.config.ChronologicalOrder "Reverse"|"Forward"

---@class aws.config.Compliance
---@field ComplianceType aws.config.ComplianceType
---@field ComplianceContributorCount aws.config.ComplianceContributorCount

---@class aws.config.ComplianceByConfigRule
---@field ConfigRuleName string
---@field Compliance aws.config.Compliance

---@class aws.config.ComplianceByResource
---@field ResourceType string
---@field ResourceId string
---@field Compliance aws.config.Compliance

---@class aws.config.ComplianceContributorCount
---@field CappedCount integer
---@field CapExceeded boolean

---@class aws.config.ComplianceSummary
---@field CompliantResourceCount aws.config.ComplianceContributorCount
---@field NonCompliantResourceCount aws.config.ComplianceContributorCount
---@field ComplianceSummaryTimestamp aws.Time|string|number

---@class aws.config.ComplianceSummaryByResourceType
---@field ResourceType string
---@field ComplianceSummary aws.config.ComplianceSummary

---@alias aws.config.ComplianceType "COMPLIANT"|"NON_COMPLIANT"|"NOT_APPLICABLE"|"INSUFFICIENT_DATA"

---@class aws.config.ConfigExportDeliveryInfo
---@field lastStatus aws.config.DeliveryStatus
---@field lastErrorCode string
---@field lastErrorMessage string
---@field lastAttemptTime aws.Time|string|number
---@field lastSuccessfulTime aws.Time|string|number
---@field nextDeliveryTime aws.Time|string|number

---@class aws.config.ConfigRule
---@field ConfigRuleName? string
---@field ConfigRuleArn? string
---@field ConfigRuleId? string
---@field Description? string
---@field Scope? aws.config.Scope
---@field Source aws.config.Source
---@field InputParameters? string
---@field MaximumExecutionFrequency? aws.config.MaximumExecutionFrequency
---@field ConfigRuleState? aws.config.ConfigRuleState
---@field CreatedBy? string
---@field EvaluationModes? aws.config.EvaluationModeConfiguration[]

---@class aws.config.ConfigRuleComplianceFilters
---@field ConfigRuleName? string
---@field ComplianceType? aws.config.ComplianceType
---@field AccountId? string
---@field AwsRegion? string

---@class aws.config.ConfigRuleComplianceSummaryFilters
---@field AccountId? string
---@field AwsRegion? string

---@alias aws.config.ConfigRuleComplianceSummaryGroupKey "ACCOUNT_ID"|"AWS_REGION"

---@class aws.config.ConfigRuleEvaluationStatus
---@field ConfigRuleName string
---@field ConfigRuleArn string
---@field ConfigRuleId string
---@field LastSuccessfulInvocationTime aws.Time|string|number
---@field LastFailedInvocationTime aws.Time|string|number
---@field LastSuccessfulEvaluationTime aws.Time|string|number
---@field LastFailedEvaluationTime aws.Time|string|number
---@field FirstActivatedTime aws.Time|string|number
---@field LastDeactivatedTime aws.Time|string|number
---@field LastErrorCode string
---@field LastErrorMessage string
---@field FirstEvaluationStarted boolean
---@field LastDebugLogDeliveryStatus string
---@field LastDebugLogDeliveryStatusReason string
---@field LastDebugLogDeliveryTime aws.Time|string|number

---@alias aws.config.ConfigRuleState "ACTIVE"|"DELETING"|"DELETING_RESULTS"|"EVALUATING"

---@class aws.config.ConfigSnapshotDeliveryProperties
---@field deliveryFrequency? aws.config.MaximumExecutionFrequency

---@class aws.config.ConfigStreamDeliveryInfo
---@field lastStatus aws.config.DeliveryStatus
---@field lastErrorCode string
---@field lastErrorMessage string
---@field lastStatusChangeTime aws.Time|string|number

---@class aws.config.ConfigurationAggregator
---@field ConfigurationAggregatorName string
---@field ConfigurationAggregatorArn string
---@field AccountAggregationSources aws.config.AccountAggregationSource[]
---@field OrganizationAggregationSource aws.config.OrganizationAggregationSource
---@field CreationTime aws.Time|string|number
---@field LastUpdatedTime aws.Time|string|number
---@field CreatedBy string
---@field AggregatorFilters aws.config.AggregatorFilters

---@class aws.config.ConfigurationItem
---@field version string
---@field accountId string
---@field configurationItemCaptureTime aws.Time
---@field configurationItemStatus aws.config.ConfigurationItemStatus
---@field configurationStateId string
---@field configurationItemMD5Hash string
---@field arn string
---@field resourceType aws.config.ResourceType
---@field resourceId string
---@field resourceName string
---@field awsRegion string
---@field availabilityZone string
---@field resourceCreationTime aws.Time
---@field tags table<string, string>
---@field relatedEvents string[]
---@field relationships aws.config.Relationship[]
---@field configuration string
---@field supplementaryConfiguration table<string, string>
---@field recordingFrequency aws.config.RecordingFrequency
---@field configurationItemDeliveryTime aws.Time

---@alias aws.config.ConfigurationItemStatus "OK"|"ResourceDiscovered"|"ResourceNotRecorded"|"ResourceDeleted"|"ResourceDeletedNotRecorded"

---@class aws.config.ConfigurationRecorder
---@field arn? string
---@field name? string
---@field roleARN? string
---@field recordingGroup? aws.config.RecordingGroup
---@field recordingMode? aws.config.RecordingMode
---@field recordingScope? aws.config.RecordingScope
---@field servicePrincipal? string

---@class aws.config.ConfigurationRecorderFilter
---@field filterName? aws.config.ConfigurationRecorderFilterName
---@field filterValue? string[]

---@alias aws.config.ConfigurationRecorderFilterName "recordingScope"

---@class aws.config.ConfigurationRecorderStatus
---@field arn string
---@field name string
---@field lastStartTime aws.Time|string|number
---@field lastStopTime aws.Time|string|number
---@field recording boolean
---@field lastStatus aws.config.RecorderStatus
---@field lastErrorCode string
---@field lastErrorMessage string
---@field lastStatusChangeTime aws.Time|string|number
---@field servicePrincipal string

---@class aws.config.ConfigurationRecorderSummary
---@field arn string
---@field name string
---@field servicePrincipal string
---@field recordingScope aws.config.RecordingScope

---@class aws.config.ConformancePackComplianceFilters
---@field ConfigRuleNames? string[]
---@field ComplianceType? aws.config.ConformancePackComplianceType

---@class aws.config.ConformancePackComplianceScore
---@field Score string
---@field ConformancePackName string
---@field LastUpdatedTime aws.Time

---@class aws.config.ConformancePackComplianceScoresFilters
---@field ConformancePackNames string[]

---@class aws.config.ConformancePackComplianceSummary
---@field ConformancePackName string
---@field ConformancePackComplianceStatus aws.config.ConformancePackComplianceType

---@alias aws.config.ConformancePackComplianceType "COMPLIANT"|"NON_COMPLIANT"|"INSUFFICIENT_DATA"

---@class aws.config.ConformancePackDetail
---@field ConformancePackName string
---@field ConformancePackArn string
---@field ConformancePackId string
---@field DeliveryS3Bucket string
---@field DeliveryS3KeyPrefix string
---@field ConformancePackInputParameters aws.config.ConformancePackInputParameter[]
---@field LastUpdateRequestedTime aws.Time|string|number
---@field CreatedBy string
---@field TemplateSSMDocumentDetails aws.config.TemplateSSMDocumentDetails

---@class aws.config.ConformancePackEvaluationFilters
---@field ConfigRuleNames? string[]
---@field ComplianceType? aws.config.ConformancePackComplianceType
---@field ResourceType? string
---@field ResourceIds? string[]

---@class aws.config.ConformancePackEvaluationResult
---@field ComplianceType aws.config.ConformancePackComplianceType
---@field EvaluationResultIdentifier aws.config.EvaluationResultIdentifier
---@field ConfigRuleInvokedTime aws.Time|string|number
---@field ResultRecordedTime aws.Time|string|number
---@field Annotation string

---@class aws.config.ConformancePackInputParameter
---@field ParameterName string
---@field ParameterValue string

---@class aws.config.ConformancePackRuleCompliance
---@field ConfigRuleName string
---@field ComplianceType aws.config.ConformancePackComplianceType
---@field Controls string[]

---@alias aws.config.ConformancePackState "CREATE_IN_PROGRESS"|"CREATE_COMPLETE"|"CREATE_FAILED"|"DELETE_IN_PROGRESS"|"DELETE_FAILED"

---@class aws.config.ConformancePackStatusDetail
---@field ConformancePackName string
---@field ConformancePackId string
---@field ConformancePackArn string
---@field ConformancePackState aws.config.ConformancePackState
---@field StackArn string
---@field ConformancePackStatusReason string
---@field LastUpdateRequestedTime aws.Time|string|number
---@field LastUpdateCompletedTime aws.Time|string|number

---@class aws.config.CustomPolicyDetails
---@field PolicyRuntime string
---@field PolicyText string
---@field EnableDebugLogDelivery? boolean

---@class aws.config.DeleteAggregationAuthorizationRequest
---@field AuthorizedAccountId string
---@field AuthorizedAwsRegion string

---@class aws.config.DeleteConfigRuleRequest
---@field ConfigRuleName string

---@class aws.config.DeleteConfigurationAggregatorRequest
---@field ConfigurationAggregatorName string

---@class aws.config.DeleteConfigurationRecorderRequest
---@field ConfigurationRecorderName string

---@class aws.config.DeleteConformancePackRequest
---@field ConformancePackName string

---@class aws.config.DeleteDeliveryChannelRequest
---@field DeliveryChannelName string

---@class aws.config.DeleteEvaluationResultsRequest
---@field ConfigRuleName string

---@class aws.config.DeleteEvaluationResultsResponse

---@class aws.config.DeleteOrganizationConfigRuleRequest
---@field OrganizationConfigRuleName string

---@class aws.config.DeleteOrganizationConformancePackRequest
---@field OrganizationConformancePackName string

---@class aws.config.DeletePendingAggregationRequestRequest
---@field RequesterAccountId string
---@field RequesterAwsRegion string

---@class aws.config.DeleteRemediationConfigurationRequest
---@field ConfigRuleName string
---@field ResourceType? string

---@class aws.config.DeleteRemediationConfigurationResponse

---@class aws.config.DeleteRemediationExceptionsRequest
---@field ConfigRuleName string
---@field ResourceKeys aws.config.RemediationExceptionResourceKey[]

---@class aws.config.DeleteRemediationExceptionsResponse
---@field FailedBatches aws.config.FailedDeleteRemediationExceptionsBatch[]

---@class aws.config.DeleteResourceConfigRequest
---@field ResourceType string
---@field ResourceId string

---@class aws.config.DeleteRetentionConfigurationRequest
---@field RetentionConfigurationName string

---@class aws.config.DeleteServiceLinkedConfigurationRecorderRequest
---@field ServicePrincipal string

---@class aws.config.DeleteServiceLinkedConfigurationRecorderResponse
---@field Arn string
---@field Name string

---@class aws.config.DeleteStoredQueryRequest
---@field QueryName string

---@class aws.config.DeleteStoredQueryResponse

---@class aws.config.DeliverConfigSnapshotRequest
---@field deliveryChannelName string

---@class aws.config.DeliverConfigSnapshotResponse
---@field configSnapshotId string

---@class aws.config.DeliveryChannel
---@field name? string
---@field s3BucketName? string
---@field s3KeyPrefix? string
---@field s3KmsKeyArn? string
---@field snsTopicARN? string
---@field configSnapshotDeliveryProperties? aws.config.ConfigSnapshotDeliveryProperties

---@class aws.config.DeliveryChannelStatus
---@field name string
---@field configSnapshotDeliveryInfo aws.config.ConfigExportDeliveryInfo
---@field configHistoryDeliveryInfo aws.config.ConfigExportDeliveryInfo
---@field configStreamDeliveryInfo aws.config.ConfigStreamDeliveryInfo

---@alias aws.config.DeliveryStatus "Success"|"Failure"|"Not_Applicable"

---@class aws.config.DescribeAggregateComplianceByConfigRulesRequest
---@field ConfigurationAggregatorName string
---@field Filters? aws.config.ConfigRuleComplianceFilters
---@field Limit? integer
---@field NextToken? string

---@class aws.config.DescribeAggregateComplianceByConfigRulesResponse
---@field AggregateComplianceByConfigRules aws.config.AggregateComplianceByConfigRule[]
---@field NextToken string

---@class aws.config.DescribeAggregateComplianceByConformancePacksRequest
---@field ConfigurationAggregatorName string
---@field Filters? aws.config.AggregateConformancePackComplianceFilters
---@field Limit? integer
---@field NextToken? string

---@class aws.config.DescribeAggregateComplianceByConformancePacksResponse
---@field AggregateComplianceByConformancePacks aws.config.AggregateComplianceByConformancePack[]
---@field NextToken string

---@class aws.config.DescribeAggregationAuthorizationsRequest
---@field Limit? integer
---@field NextToken? string

---@class aws.config.DescribeAggregationAuthorizationsResponse
---@field AggregationAuthorizations aws.config.AggregationAuthorization[]
---@field NextToken string

---@class aws.config.DescribeComplianceByConfigRuleRequest
---@field ConfigRuleNames? string[]
---@field ComplianceTypes? aws.config.ComplianceType[]
---@field NextToken? string

---@class aws.config.DescribeComplianceByConfigRuleResponse
---@field ComplianceByConfigRules aws.config.ComplianceByConfigRule[]
---@field NextToken string

---@class aws.config.DescribeComplianceByResourceRequest
---@field ResourceType? string
---@field ResourceId? string
---@field ComplianceTypes? aws.config.ComplianceType[]
---@field Limit? integer
---@field NextToken? string

---@class aws.config.DescribeComplianceByResourceResponse
---@field ComplianceByResources aws.config.ComplianceByResource[]
---@field NextToken string

---@class aws.config.DescribeConfigRuleEvaluationStatusRequest
---@field ConfigRuleNames? string[]
---@field NextToken? string
---@field Limit? integer

---@class aws.config.DescribeConfigRuleEvaluationStatusResponse
---@field ConfigRulesEvaluationStatus aws.config.ConfigRuleEvaluationStatus[]
---@field NextToken string

---@class aws.config.DescribeConfigRulesFilters
---@field EvaluationMode? aws.config.EvaluationMode

---@class aws.config.DescribeConfigRulesRequest
---@field ConfigRuleNames? string[]
---@field NextToken? string
---@field Filters? aws.config.DescribeConfigRulesFilters

---@class aws.config.DescribeConfigRulesResponse
---@field ConfigRules aws.config.ConfigRule[]
---@field NextToken string

---@class aws.config.DescribeConfigurationAggregatorSourcesStatusRequest
---@field ConfigurationAggregatorName string
---@field UpdateStatus? aws.config.AggregatedSourceStatusType[]
---@field NextToken? string
---@field Limit? integer

---@class aws.config.DescribeConfigurationAggregatorSourcesStatusResponse
---@field AggregatedSourceStatusList aws.config.AggregatedSourceStatus[]
---@field NextToken string

---@class aws.config.DescribeConfigurationAggregatorsRequest
---@field ConfigurationAggregatorNames? string[]
---@field NextToken? string
---@field Limit? integer

---@class aws.config.DescribeConfigurationAggregatorsResponse
---@field ConfigurationAggregators aws.config.ConfigurationAggregator[]
---@field NextToken string

---@class aws.config.DescribeConfigurationRecorderStatusRequest
---@field ConfigurationRecorderNames? string[]
---@field ServicePrincipal? string
---@field Arn? string

---@class aws.config.DescribeConfigurationRecorderStatusResponse
---@field ConfigurationRecordersStatus aws.config.ConfigurationRecorderStatus[]

---@class aws.config.DescribeConfigurationRecordersRequest
---@field ConfigurationRecorderNames? string[]
---@field ServicePrincipal? string
---@field Arn? string

---@class aws.config.DescribeConfigurationRecordersResponse
---@field ConfigurationRecorders aws.config.ConfigurationRecorder[]

---@class aws.config.DescribeConformancePackComplianceRequest
---@field ConformancePackName string
---@field Filters? aws.config.ConformancePackComplianceFilters
---@field Limit? integer
---@field NextToken? string

---@class aws.config.DescribeConformancePackComplianceResponse
---@field ConformancePackName string
---@field ConformancePackRuleComplianceList aws.config.ConformancePackRuleCompliance[]
---@field NextToken string

---@class aws.config.DescribeConformancePackStatusRequest
---@field ConformancePackNames? string[]
---@field Limit? integer
---@field NextToken? string

---@class aws.config.DescribeConformancePackStatusResponse
---@field ConformancePackStatusDetails aws.config.ConformancePackStatusDetail[]
---@field NextToken string

---@class aws.config.DescribeConformancePacksRequest
---@field ConformancePackNames? string[]
---@field Limit? integer
---@field NextToken? string

---@class aws.config.DescribeConformancePacksResponse
---@field ConformancePackDetails aws.config.ConformancePackDetail[]
---@field NextToken string

---@class aws.config.DescribeDeliveryChannelStatusRequest
---@field DeliveryChannelNames? string[]

---@class aws.config.DescribeDeliveryChannelStatusResponse
---@field DeliveryChannelsStatus aws.config.DeliveryChannelStatus[]

---@class aws.config.DescribeDeliveryChannelsRequest
---@field DeliveryChannelNames? string[]

---@class aws.config.DescribeDeliveryChannelsResponse
---@field DeliveryChannels aws.config.DeliveryChannel[]

---@class aws.config.DescribeOrganizationConfigRuleStatusesRequest
---@field OrganizationConfigRuleNames? string[]
---@field Limit? integer
---@field NextToken? string

---@class aws.config.DescribeOrganizationConfigRuleStatusesResponse
---@field OrganizationConfigRuleStatuses aws.config.OrganizationConfigRuleStatus[]
---@field NextToken string

---@class aws.config.DescribeOrganizationConfigRulesRequest
---@field OrganizationConfigRuleNames? string[]
---@field Limit? integer
---@field NextToken? string

---@class aws.config.DescribeOrganizationConfigRulesResponse
---@field OrganizationConfigRules aws.config.OrganizationConfigRule[]
---@field NextToken string

---@class aws.config.DescribeOrganizationConformancePackStatusesRequest
---@field OrganizationConformancePackNames? string[]
---@field Limit? integer
---@field NextToken? string

---@class aws.config.DescribeOrganizationConformancePackStatusesResponse
---@field OrganizationConformancePackStatuses aws.config.OrganizationConformancePackStatus[]
---@field NextToken string

---@class aws.config.DescribeOrganizationConformancePacksRequest
---@field OrganizationConformancePackNames? string[]
---@field Limit? integer
---@field NextToken? string

---@class aws.config.DescribeOrganizationConformancePacksResponse
---@field OrganizationConformancePacks aws.config.OrganizationConformancePack[]
---@field NextToken string

---@class aws.config.DescribePendingAggregationRequestsRequest
---@field Limit? integer
---@field NextToken? string

---@class aws.config.DescribePendingAggregationRequestsResponse
---@field PendingAggregationRequests aws.config.PendingAggregationRequest[]
---@field NextToken string

---@class aws.config.DescribeRemediationConfigurationsRequest
---@field ConfigRuleNames string[]

---@class aws.config.DescribeRemediationConfigurationsResponse
---@field RemediationConfigurations aws.config.RemediationConfiguration[]

---@class aws.config.DescribeRemediationExceptionsRequest
---@field ConfigRuleName string
---@field ResourceKeys? aws.config.RemediationExceptionResourceKey[]
---@field Limit? integer
---@field NextToken? string

---@class aws.config.DescribeRemediationExceptionsResponse
---@field RemediationExceptions aws.config.RemediationException[]
---@field NextToken string

---@class aws.config.DescribeRemediationExecutionStatusRequest
---@field ConfigRuleName string
---@field ResourceKeys? aws.config.ResourceKey[]
---@field Limit? integer
---@field NextToken? string

---@class aws.config.DescribeRemediationExecutionStatusResponse
---@field RemediationExecutionStatuses aws.config.RemediationExecutionStatus[]
---@field NextToken string

---@class aws.config.DescribeRetentionConfigurationsRequest
---@field RetentionConfigurationNames? string[]
---@field NextToken? string

---@class aws.config.DescribeRetentionConfigurationsResponse
---@field RetentionConfigurations aws.config.RetentionConfiguration[]
---@field NextToken string

---@class aws.config.DisassociateResourceTypesRequest
---@field ConfigurationRecorderArn string
---@field ResourceTypes aws.config.ResourceType[]

---@class aws.config.DisassociateResourceTypesResponse
---@field ConfigurationRecorder aws.config.ConfigurationRecorder

---@class aws.config.Evaluation
---@field ComplianceResourceType string
---@field ComplianceResourceId string
---@field ComplianceType aws.config.ComplianceType
---@field Annotation? string
---@field OrderingTimestamp aws.Time|string|number

---@class aws.config.EvaluationContext
---@field EvaluationContextIdentifier? string

---@alias aws.config.EvaluationMode "DETECTIVE"|"PROACTIVE"

---@class aws.config.EvaluationModeConfiguration
---@field Mode? aws.config.EvaluationMode

---@class aws.config.EvaluationResult
---@field EvaluationResultIdentifier aws.config.EvaluationResultIdentifier
---@field ComplianceType aws.config.ComplianceType
---@field ResultRecordedTime aws.Time|string|number
---@field ConfigRuleInvokedTime aws.Time|string|number
---@field Annotation string
---@field ResultToken string

---@class aws.config.EvaluationResultIdentifier
---@field EvaluationResultQualifier aws.config.EvaluationResultQualifier
---@field OrderingTimestamp aws.Time|string|number
---@field ResourceEvaluationId string

---@class aws.config.EvaluationResultQualifier
---@field ConfigRuleName string
---@field ResourceType string
---@field ResourceId string
---@field EvaluationMode aws.config.EvaluationMode

---@class aws.config.EvaluationStatus
---@field Status aws.config.ResourceEvaluationStatus
---@field FailureReason string

---@alias aws.config.EventSource "aws.config"

---@class aws.config.ExclusionByResourceTypes
---@field resourceTypes? aws.config.ResourceType[]

---@class aws.config.ExecutionControls
---@field SsmControls? aws.config.SsmControls

---@class aws.config.ExternalEvaluation
---@field ComplianceResourceType string
---@field ComplianceResourceId string
---@field ComplianceType aws.config.ComplianceType
---@field Annotation? string
---@field OrderingTimestamp aws.Time|string|number

---@class aws.config.FailedDeleteRemediationExceptionsBatch
---@field FailureMessage string
---@field FailedItems aws.config.RemediationExceptionResourceKey[]

---@class aws.config.FailedRemediationBatch
---@field FailureMessage string
---@field FailedItems aws.config.RemediationConfiguration[]

---@class aws.config.FailedRemediationExceptionBatch
---@field FailureMessage string
---@field FailedItems aws.config.RemediationException[]

---@class aws.config.FieldInfo
---@field Name string

---@class aws.config.GetAggregateComplianceDetailsByConfigRuleRequest
---@field ConfigurationAggregatorName string
---@field ConfigRuleName string
---@field AccountId string
---@field AwsRegion string
---@field ComplianceType? aws.config.ComplianceType
---@field Limit? integer
---@field NextToken? string

---@class aws.config.GetAggregateComplianceDetailsByConfigRuleResponse
---@field AggregateEvaluationResults aws.config.AggregateEvaluationResult[]
---@field NextToken string

---@class aws.config.GetAggregateConfigRuleComplianceSummaryRequest
---@field ConfigurationAggregatorName string
---@field Filters? aws.config.ConfigRuleComplianceSummaryFilters
---@field GroupByKey? aws.config.ConfigRuleComplianceSummaryGroupKey
---@field Limit? integer
---@field NextToken? string

---@class aws.config.GetAggregateConfigRuleComplianceSummaryResponse
---@field GroupByKey string
---@field AggregateComplianceCounts aws.config.AggregateComplianceCount[]
---@field NextToken string

---@class aws.config.GetAggregateConformancePackComplianceSummaryRequest
---@field ConfigurationAggregatorName string
---@field Filters? aws.config.AggregateConformancePackComplianceSummaryFilters
---@field GroupByKey? aws.config.AggregateConformancePackComplianceSummaryGroupKey
---@field Limit? integer
---@field NextToken? string

---@class aws.config.GetAggregateConformancePackComplianceSummaryResponse
---@field AggregateConformancePackComplianceSummaries aws.config.AggregateConformancePackComplianceSummary[]
---@field GroupByKey string
---@field NextToken string

---@class aws.config.GetAggregateDiscoveredResourceCountsRequest
---@field ConfigurationAggregatorName string
---@field Filters? aws.config.ResourceCountFilters
---@field GroupByKey? aws.config.ResourceCountGroupKey
---@field Limit? integer
---@field NextToken? string

---@class aws.config.GetAggregateDiscoveredResourceCountsResponse
---@field TotalDiscoveredResources integer
---@field GroupByKey string
---@field GroupedResourceCounts aws.config.GroupedResourceCount[]
---@field NextToken string

---@class aws.config.GetAggregateResourceConfigRequest
---@field ConfigurationAggregatorName string
---@field ResourceIdentifier aws.config.AggregateResourceIdentifier

---@class aws.config.GetAggregateResourceConfigResponse
---@field ConfigurationItem aws.config.ConfigurationItem

---@class aws.config.GetComplianceDetailsByConfigRuleRequest
---@field ConfigRuleName string
---@field ComplianceTypes? aws.config.ComplianceType[]
---@field Limit? integer
---@field NextToken? string

---@class aws.config.GetComplianceDetailsByConfigRuleResponse
---@field EvaluationResults aws.config.EvaluationResult[]
---@field NextToken string

---@class aws.config.GetComplianceDetailsByResourceRequest
---@field ResourceType? string
---@field ResourceId? string
---@field ComplianceTypes? aws.config.ComplianceType[]
---@field NextToken? string
---@field ResourceEvaluationId? string

---@class aws.config.GetComplianceDetailsByResourceResponse
---@field EvaluationResults aws.config.EvaluationResult[]
---@field NextToken string

---@class aws.config.GetComplianceSummaryByConfigRuleResponse
---@field ComplianceSummary aws.config.ComplianceSummary

---@class aws.config.GetComplianceSummaryByResourceTypeRequest
---@field ResourceTypes? string[]

---@class aws.config.GetComplianceSummaryByResourceTypeResponse
---@field ComplianceSummariesByResourceType aws.config.ComplianceSummaryByResourceType[]

---@class aws.config.GetConformancePackComplianceDetailsRequest
---@field ConformancePackName string
---@field Filters? aws.config.ConformancePackEvaluationFilters
---@field Limit? integer
---@field NextToken? string

---@class aws.config.GetConformancePackComplianceDetailsResponse
---@field ConformancePackName string
---@field ConformancePackRuleEvaluationResults aws.config.ConformancePackEvaluationResult[]
---@field NextToken string

---@class aws.config.GetConformancePackComplianceSummaryRequest
---@field ConformancePackNames string[]
---@field Limit? integer
---@field NextToken? string

---@class aws.config.GetConformancePackComplianceSummaryResponse
---@field ConformancePackComplianceSummaryList aws.config.ConformancePackComplianceSummary[]
---@field NextToken string

---@class aws.config.GetCustomRulePolicyRequest
---@field ConfigRuleName? string

---@class aws.config.GetCustomRulePolicyResponse
---@field PolicyText string

---@class aws.config.GetDiscoveredResourceCountsRequest
---@field resourceTypes? string[]
---@field limit? integer
---@field nextToken? string

---@class aws.config.GetDiscoveredResourceCountsResponse
---@field totalDiscoveredResources integer
---@field resourceCounts aws.config.ResourceCount[]
---@field nextToken string

---@class aws.config.GetOrganizationConfigRuleDetailedStatusRequest
---@field OrganizationConfigRuleName string
---@field Filters? aws.config.StatusDetailFilters
---@field Limit? integer
---@field NextToken? string

---@class aws.config.GetOrganizationConfigRuleDetailedStatusResponse
---@field OrganizationConfigRuleDetailedStatus aws.config.MemberAccountStatus[]
---@field NextToken string

---@class aws.config.GetOrganizationConformancePackDetailedStatusRequest
---@field OrganizationConformancePackName string
---@field Filters? aws.config.OrganizationResourceDetailedStatusFilters
---@field Limit? integer
---@field NextToken? string

---@class aws.config.GetOrganizationConformancePackDetailedStatusResponse
---@field OrganizationConformancePackDetailedStatuses aws.config.OrganizationConformancePackDetailedStatus[]
---@field NextToken string

---@class aws.config.GetOrganizationCustomRulePolicyRequest
---@field OrganizationConfigRuleName string

---@class aws.config.GetOrganizationCustomRulePolicyResponse
---@field PolicyText string

---@class aws.config.GetResourceConfigHistoryRequest
---@field resourceType aws.config.ResourceType
---@field resourceId string
---@field laterTime? aws.Time|string|number
---@field earlierTime? aws.Time|string|number
---@field chronologicalOrder? aws.config.ChronologicalOrder
---@field limit? integer
---@field nextToken? string

---@class aws.config.GetResourceConfigHistoryResponse
---@field configurationItems aws.config.ConfigurationItem[]
---@field nextToken string

---@class aws.config.GetResourceEvaluationSummaryRequest
---@field ResourceEvaluationId string

---@class aws.config.GetResourceEvaluationSummaryResponse
---@field ResourceEvaluationId string
---@field EvaluationMode aws.config.EvaluationMode
---@field EvaluationStatus aws.config.EvaluationStatus
---@field EvaluationStartTimestamp aws.Time|string|number
---@field Compliance aws.config.ComplianceType
---@field EvaluationContext aws.config.EvaluationContext
---@field ResourceDetails aws.config.ResourceDetails

---@class aws.config.GetStoredQueryRequest
---@field QueryName string

---@class aws.config.GetStoredQueryResponse
---@field StoredQuery aws.config.StoredQuery

---@class aws.config.GroupedResourceCount
---@field GroupName string
---@field ResourceCount integer

---@class aws.config.ListAggregateDiscoveredResourcesRequest
---@field ConfigurationAggregatorName string
---@field ResourceType aws.config.ResourceType
---@field Filters? aws.config.ResourceFilters
---@field Limit? integer
---@field NextToken? string

---@class aws.config.ListAggregateDiscoveredResourcesResponse
---@field ResourceIdentifiers aws.config.AggregateResourceIdentifier[]
---@field NextToken string

---@class aws.config.ListConfigurationRecordersRequest
---@field Filters? aws.config.ConfigurationRecorderFilter[]
---@field MaxResults? integer
---@field NextToken? string

---@class aws.config.ListConfigurationRecordersResponse
---@field ConfigurationRecorderSummaries aws.config.ConfigurationRecorderSummary[]
---@field NextToken string

---@class aws.config.ListConformancePackComplianceScoresRequest
---@field Filters? aws.config.ConformancePackComplianceScoresFilters
---@field SortOrder? aws.config.SortOrder
---@field SortBy? aws.config.SortBy
---@field Limit? integer
---@field NextToken? string

---@class aws.config.ListConformancePackComplianceScoresResponse
---@field NextToken string
---@field ConformancePackComplianceScores aws.config.ConformancePackComplianceScore[]

---@class aws.config.ListDiscoveredResourcesRequest
---@field resourceType aws.config.ResourceType
---@field resourceIds? string[]
---@field resourceName? string
---@field limit? integer
---@field includeDeletedResources? boolean
---@field nextToken? string

---@class aws.config.ListDiscoveredResourcesResponse
---@field resourceIdentifiers aws.config.ResourceIdentifier[]
---@field nextToken string

---@class aws.config.ListResourceEvaluationsRequest
---@field Filters? aws.config.ResourceEvaluationFilters
---@field Limit? integer
---@field NextToken? string

---@class aws.config.ListResourceEvaluationsResponse
---@field ResourceEvaluations aws.config.ResourceEvaluation[]
---@field NextToken string

---@class aws.config.ListStoredQueriesRequest
---@field NextToken? string
---@field MaxResults? integer

---@class aws.config.ListStoredQueriesResponse
---@field StoredQueryMetadata aws.config.StoredQueryMetadata[]
---@field NextToken string

---@class aws.config.ListTagsForResourceRequest
---@field ResourceArn string
---@field Limit? integer
---@field NextToken? string

---@class aws.config.ListTagsForResourceResponse
---@field Tags aws.config.Tag[]
---@field NextToken string

---@alias aws.config.MaximumExecutionFrequency "One_Hour"|"Three_Hours"|"Six_Hours"|"Twelve_Hours"|"TwentyFour_Hours"

---@alias aws.config.MemberAccountRuleStatus "CREATE_SUCCESSFUL"|"CREATE_IN_PROGRESS"|"CREATE_FAILED"|"DELETE_SUCCESSFUL"|"DELETE_FAILED"|"DELETE_IN_PROGRESS"|"UPDATE_SUCCESSFUL"|"UPDATE_IN_PROGRESS"|"UPDATE_FAILED"

---@class aws.config.MemberAccountStatus
---@field AccountId string
---@field ConfigRuleName string
---@field MemberAccountRuleStatus aws.config.MemberAccountRuleStatus
---@field ErrorCode string
---@field ErrorMessage string
---@field LastUpdateTime aws.Time|string|number

---@alias aws.config.MessageType "ConfigurationItemChangeNotification"|"ConfigurationSnapshotDeliveryCompleted"|"ScheduledNotification"|"OversizedConfigurationItemChangeNotification"

---@class aws.config.OrganizationAggregationSource
---@field RoleArn string
---@field AwsRegions? string[]
---@field AllAwsRegions? boolean

---@class aws.config.OrganizationConfigRule
---@field OrganizationConfigRuleName string
---@field OrganizationConfigRuleArn string
---@field OrganizationManagedRuleMetadata aws.config.OrganizationManagedRuleMetadata
---@field OrganizationCustomRuleMetadata aws.config.OrganizationCustomRuleMetadata
---@field ExcludedAccounts string[]
---@field LastUpdateTime aws.Time|string|number
---@field OrganizationCustomPolicyRuleMetadata aws.config.OrganizationCustomPolicyRuleMetadataNoPolicy

---@class aws.config.OrganizationConfigRuleStatus
---@field OrganizationConfigRuleName string
---@field OrganizationRuleStatus aws.config.OrganizationRuleStatus
---@field ErrorCode string
---@field ErrorMessage string
---@field LastUpdateTime aws.Time|string|number

---@alias aws.config.OrganizationConfigRuleTriggerType "ConfigurationItemChangeNotification"|"OversizedConfigurationItemChangeNotification"|"ScheduledNotification"

---@alias aws.config.OrganizationConfigRuleTriggerTypeNoSN "ConfigurationItemChangeNotification"|"OversizedConfigurationItemChangeNotification"

---@class aws.config.OrganizationConformancePack
---@field OrganizationConformancePackName string
---@field OrganizationConformancePackArn string
---@field DeliveryS3Bucket string
---@field DeliveryS3KeyPrefix string
---@field ConformancePackInputParameters aws.config.ConformancePackInputParameter[]
---@field ExcludedAccounts string[]
---@field LastUpdateTime aws.Time|string|number

---@class aws.config.OrganizationConformancePackDetailedStatus
---@field AccountId string
---@field ConformancePackName string
---@field Status aws.config.OrganizationResourceDetailedStatus
---@field ErrorCode string
---@field ErrorMessage string
---@field LastUpdateTime aws.Time|string|number

---@class aws.config.OrganizationConformancePackStatus
---@field OrganizationConformancePackName string
---@field Status aws.config.OrganizationResourceStatus
---@field ErrorCode string
---@field ErrorMessage string
---@field LastUpdateTime aws.Time|string|number

---@class aws.config.OrganizationCustomPolicyRuleMetadata
---@field Description? string
---@field OrganizationConfigRuleTriggerTypes? aws.config.OrganizationConfigRuleTriggerTypeNoSN[]
---@field InputParameters? string
---@field MaximumExecutionFrequency? aws.config.MaximumExecutionFrequency
---@field ResourceTypesScope? string[]
---@field ResourceIdScope? string
---@field TagKeyScope? string
---@field TagValueScope? string
---@field PolicyRuntime string
---@field PolicyText string
---@field DebugLogDeliveryAccounts? string[]

---@class aws.config.OrganizationCustomPolicyRuleMetadataNoPolicy
---@field Description string
---@field OrganizationConfigRuleTriggerTypes aws.config.OrganizationConfigRuleTriggerTypeNoSN[]
---@field InputParameters string
---@field MaximumExecutionFrequency aws.config.MaximumExecutionFrequency
---@field ResourceTypesScope string[]
---@field ResourceIdScope string
---@field TagKeyScope string
---@field TagValueScope string
---@field PolicyRuntime string
---@field DebugLogDeliveryAccounts string[]

---@class aws.config.OrganizationCustomRuleMetadata
---@field Description? string
---@field LambdaFunctionArn string
---@field OrganizationConfigRuleTriggerTypes aws.config.OrganizationConfigRuleTriggerType[]
---@field InputParameters? string
---@field MaximumExecutionFrequency? aws.config.MaximumExecutionFrequency
---@field ResourceTypesScope? string[]
---@field ResourceIdScope? string
---@field TagKeyScope? string
---@field TagValueScope? string

---@class aws.config.OrganizationManagedRuleMetadata
---@field Description? string
---@field RuleIdentifier string
---@field InputParameters? string
---@field MaximumExecutionFrequency? aws.config.MaximumExecutionFrequency
---@field ResourceTypesScope? string[]
---@field ResourceIdScope? string
---@field TagKeyScope? string
---@field TagValueScope? string

---@alias aws.config.OrganizationResourceDetailedStatus "CREATE_SUCCESSFUL"|"CREATE_IN_PROGRESS"|"CREATE_FAILED"|"DELETE_SUCCESSFUL"|"DELETE_FAILED"|"DELETE_IN_PROGRESS"|"UPDATE_SUCCESSFUL"|"UPDATE_IN_PROGRESS"|"UPDATE_FAILED"

---@class aws.config.OrganizationResourceDetailedStatusFilters
---@field AccountId? string
---@field Status? aws.config.OrganizationResourceDetailedStatus

---@alias aws.config.OrganizationResourceStatus "CREATE_SUCCESSFUL"|"CREATE_IN_PROGRESS"|"CREATE_FAILED"|"DELETE_SUCCESSFUL"|"DELETE_FAILED"|"DELETE_IN_PROGRESS"|"UPDATE_SUCCESSFUL"|"UPDATE_IN_PROGRESS"|"UPDATE_FAILED"

---@alias aws.config.OrganizationRuleStatus "CREATE_SUCCESSFUL"|"CREATE_IN_PROGRESS"|"CREATE_FAILED"|"DELETE_SUCCESSFUL"|"DELETE_FAILED"|"DELETE_IN_PROGRESS"|"UPDATE_SUCCESSFUL"|"UPDATE_IN_PROGRESS"|"UPDATE_FAILED"

---@alias aws.config.Owner "CUSTOM_LAMBDA"|"AWS"|"CUSTOM_POLICY"

---@class aws.config.PendingAggregationRequest
---@field RequesterAccountId string
---@field RequesterAwsRegion string

---@class aws.config.PutAggregationAuthorizationRequest
---@field AuthorizedAccountId string
---@field AuthorizedAwsRegion string
---@field Tags? aws.config.Tag[]

---@class aws.config.PutAggregationAuthorizationResponse
---@field AggregationAuthorization aws.config.AggregationAuthorization

---@class aws.config.PutConfigRuleRequest
---@field ConfigRule aws.config.ConfigRule
---@field Tags? aws.config.Tag[]

---@class aws.config.PutConfigurationAggregatorRequest
---@field ConfigurationAggregatorName string
---@field AccountAggregationSources? aws.config.AccountAggregationSource[]
---@field OrganizationAggregationSource? aws.config.OrganizationAggregationSource
---@field Tags? aws.config.Tag[]
---@field AggregatorFilters? aws.config.AggregatorFilters

---@class aws.config.PutConfigurationAggregatorResponse
---@field ConfigurationAggregator aws.config.ConfigurationAggregator

---@class aws.config.PutConfigurationRecorderRequest
---@field ConfigurationRecorder aws.config.ConfigurationRecorder
---@field Tags? aws.config.Tag[]

---@class aws.config.PutConformancePackRequest
---@field ConformancePackName string
---@field TemplateS3Uri? string
---@field TemplateBody? string
---@field DeliveryS3Bucket? string
---@field DeliveryS3KeyPrefix? string
---@field ConformancePackInputParameters? aws.config.ConformancePackInputParameter[]
---@field TemplateSSMDocumentDetails? aws.config.TemplateSSMDocumentDetails
---@field Tags? aws.config.Tag[]

---@class aws.config.PutConformancePackResponse
---@field ConformancePackArn string

---@class aws.config.PutDeliveryChannelRequest
---@field DeliveryChannel aws.config.DeliveryChannel

---@class aws.config.PutEvaluationsRequest
---@field Evaluations? aws.config.Evaluation[]
---@field ResultToken string
---@field TestMode? boolean

---@class aws.config.PutEvaluationsResponse
---@field FailedEvaluations aws.config.Evaluation[]

---@class aws.config.PutExternalEvaluationRequest
---@field ConfigRuleName string
---@field ExternalEvaluation aws.config.ExternalEvaluation

---@class aws.config.PutExternalEvaluationResponse

---@class aws.config.PutOrganizationConfigRuleRequest
---@field OrganizationConfigRuleName string
---@field OrganizationManagedRuleMetadata? aws.config.OrganizationManagedRuleMetadata
---@field OrganizationCustomRuleMetadata? aws.config.OrganizationCustomRuleMetadata
---@field ExcludedAccounts? string[]
---@field OrganizationCustomPolicyRuleMetadata? aws.config.OrganizationCustomPolicyRuleMetadata

---@class aws.config.PutOrganizationConfigRuleResponse
---@field OrganizationConfigRuleArn string

---@class aws.config.PutOrganizationConformancePackRequest
---@field OrganizationConformancePackName string
---@field TemplateS3Uri? string
---@field TemplateBody? string
---@field DeliveryS3Bucket? string
---@field DeliveryS3KeyPrefix? string
---@field ConformancePackInputParameters? aws.config.ConformancePackInputParameter[]
---@field ExcludedAccounts? string[]

---@class aws.config.PutOrganizationConformancePackResponse
---@field OrganizationConformancePackArn string

---@class aws.config.PutRemediationConfigurationsRequest
---@field RemediationConfigurations aws.config.RemediationConfiguration[]

---@class aws.config.PutRemediationConfigurationsResponse
---@field FailedBatches aws.config.FailedRemediationBatch[]

---@class aws.config.PutRemediationExceptionsRequest
---@field ConfigRuleName string
---@field ResourceKeys aws.config.RemediationExceptionResourceKey[]
---@field Message? string
---@field ExpirationTime? aws.Time|string|number

---@class aws.config.PutRemediationExceptionsResponse
---@field FailedBatches aws.config.FailedRemediationExceptionBatch[]

---@class aws.config.PutResourceConfigRequest
---@field ResourceType string
---@field SchemaVersionId string
---@field ResourceId string
---@field ResourceName? string
---@field Configuration string
---@field Tags? table<string, string>

---@class aws.config.PutRetentionConfigurationRequest
---@field RetentionPeriodInDays integer

---@class aws.config.PutRetentionConfigurationResponse
---@field RetentionConfiguration aws.config.RetentionConfiguration

---@class aws.config.PutServiceLinkedConfigurationRecorderRequest
---@field ServicePrincipal string
---@field Tags? aws.config.Tag[]

---@class aws.config.PutServiceLinkedConfigurationRecorderResponse
---@field Arn string
---@field Name string

---@class aws.config.PutStoredQueryRequest
---@field StoredQuery aws.config.StoredQuery
---@field Tags? aws.config.Tag[]

---@class aws.config.PutStoredQueryResponse
---@field QueryArn string

---@class aws.config.QueryInfo
---@field SelectFields aws.config.FieldInfo[]

---@alias aws.config.RecorderStatus "Pending"|"Success"|"Failure"|"NotApplicable"

---@alias aws.config.RecordingFrequency "CONTINUOUS"|"DAILY"

---@class aws.config.RecordingGroup
---@field allSupported? boolean
---@field includeGlobalResourceTypes? boolean
---@field resourceTypes? aws.config.ResourceType[]
---@field exclusionByResourceTypes? aws.config.ExclusionByResourceTypes
---@field recordingStrategy? aws.config.RecordingStrategy

---@class aws.config.RecordingMode
---@field recordingFrequency aws.config.RecordingFrequency
---@field recordingModeOverrides? aws.config.RecordingModeOverride[]

---@class aws.config.RecordingModeOverride
---@field description? string
---@field resourceTypes aws.config.ResourceType[]
---@field recordingFrequency aws.config.RecordingFrequency

---@alias aws.config.RecordingScope "INTERNAL"|"PAID"

---@class aws.config.RecordingStrategy
---@field useOnly? aws.config.RecordingStrategyType

---@alias aws.config.RecordingStrategyType "ALL_SUPPORTED_RESOURCE_TYPES"|"INCLUSION_BY_RESOURCE_TYPES"|"EXCLUSION_BY_RESOURCE_TYPES"

---@class aws.config.Relationship
---@field resourceType aws.config.ResourceType
---@field resourceId string
---@field resourceName string
---@field relationshipName string

---@class aws.config.RemediationConfiguration
---@field ConfigRuleName string
---@field TargetType aws.config.RemediationTargetType
---@field TargetId string
---@field TargetVersion? string
---@field Parameters? table<string, aws.config.RemediationParameterValue>
---@field ResourceType? string
---@field Automatic? boolean
---@field ExecutionControls? aws.config.ExecutionControls
---@field MaximumAutomaticAttempts? integer
---@field RetryAttemptSeconds? integer
---@field Arn? string
---@field CreatedByService? string

---@class aws.config.RemediationException
---@field ConfigRuleName string
---@field ResourceType string
---@field ResourceId string
---@field Message string
---@field ExpirationTime aws.Time|string|number

---@class aws.config.RemediationExceptionResourceKey
---@field ResourceType? string
---@field ResourceId? string

---@alias aws.config.RemediationExecutionState "QUEUED"|"IN_PROGRESS"|"SUCCEEDED"|"FAILED"|"UNKNOWN"

---@class aws.config.RemediationExecutionStatus
---@field ResourceKey aws.config.ResourceKey
---@field State aws.config.RemediationExecutionState
---@field StepDetails aws.config.RemediationExecutionStep[]
---@field InvocationTime aws.Time|string|number
---@field LastUpdatedTime aws.Time|string|number

---@class aws.config.RemediationExecutionStep
---@field Name string
---@field State aws.config.RemediationExecutionStepState
---@field ErrorMessage string
---@field StartTime aws.Time|string|number
---@field StopTime aws.Time|string|number

---@alias aws.config.RemediationExecutionStepState "SUCCEEDED"|"PENDING"|"FAILED"|"IN_PROGRESS"|"EXITED"|"UNKNOWN"

---@class aws.config.RemediationParameterValue
---@field ResourceValue? aws.config.ResourceValue
---@field StaticValue? aws.config.StaticValue

---@alias aws.config.RemediationTargetType "SSM_DOCUMENT"

---@alias aws.config.ResourceConfigurationSchemaType "CFN_RESOURCE_SCHEMA"

---@class aws.config.ResourceCount
---@field resourceType aws.config.ResourceType
---@field count integer

---@class aws.config.ResourceCountFilters
---@field ResourceType? aws.config.ResourceType
---@field AccountId? string
---@field Region? string

---@alias aws.config.ResourceCountGroupKey "RESOURCE_TYPE"|"ACCOUNT_ID"|"AWS_REGION"

---@class aws.config.ResourceDetails
---@field ResourceId string
---@field ResourceType string
---@field ResourceConfiguration string
---@field ResourceConfigurationSchemaType? aws.config.ResourceConfigurationSchemaType

---@class aws.config.ResourceEvaluation
---@field ResourceEvaluationId string
---@field EvaluationMode aws.config.EvaluationMode
---@field EvaluationStartTimestamp aws.Time|string|number

---@class aws.config.ResourceEvaluationFilters
---@field EvaluationMode? aws.config.EvaluationMode
---@field TimeWindow? aws.config.TimeWindow
---@field EvaluationContextIdentifier? string

---@alias aws.config.ResourceEvaluationStatus "IN_PROGRESS"|"FAILED"|"SUCCEEDED"

---@class aws.config.ResourceFilters
---@field AccountId? string
---@field ResourceId? string
---@field ResourceName? string
---@field Region? string

---@class aws.config.ResourceIdentifier
---@field resourceType aws.config.ResourceType
---@field resourceId string
---@field resourceName string
---@field resourceDeletionTime aws.Time

---@class aws.config.ResourceKey
---@field resourceType aws.config.ResourceType
---@field resourceId string

---@alias aws.config.ResourceType "AWS::EC2::CustomerGateway"|"AWS::EC2::EIP"|"AWS::EC2::Host"|"AWS::EC2::Instance"|"AWS::EC2::InternetGateway"|"AWS::EC2::NetworkAcl"|"AWS::EC2::NetworkInterface"|"AWS::EC2::RouteTable"|"AWS::EC2::SecurityGroup"|"AWS::EC2::Subnet"|"AWS::CloudTrail::Trail"|"AWS::EC2::Volume"|"AWS::EC2::VPC"|"AWS::EC2::VPNConnection"|"AWS::EC2::VPNGateway"|"AWS::EC2::RegisteredHAInstance"|"AWS::EC2::NatGateway"|"AWS::EC2::EgressOnlyInternetGateway"|"AWS::EC2::VPCEndpoint"|"AWS::EC2::VPCEndpointService"|"AWS::EC2::FlowLog"|"AWS::EC2::VPCPeeringConnection"|"AWS::Elasticsearch::Domain"|"AWS::IAM::Group"|"AWS::IAM::Policy"|"AWS::IAM::Role"|"AWS::IAM::User"|"AWS::ElasticLoadBalancingV2::LoadBalancer"|"AWS::ACM::Certificate"|"AWS::RDS::DBInstance"|"AWS::RDS::DBSubnetGroup"|"AWS::RDS::DBSecurityGroup"|"AWS::RDS::DBSnapshot"|"AWS::RDS::DBCluster"|"AWS::RDS::DBClusterSnapshot"|"AWS::RDS::EventSubscription"|"AWS::S3::Bucket"|"AWS::S3::AccountPublicAccessBlock"|"AWS::Redshift::Cluster"|"AWS::Redshift::ClusterSnapshot"|"AWS::Redshift::ClusterParameterGroup"|"AWS::Redshift::ClusterSecurityGroup"|"AWS::Redshift::ClusterSubnetGroup"|"AWS::Redshift::EventSubscription"|"AWS::SSM::ManagedInstanceInventory"|"AWS::CloudWatch::Alarm"|"AWS::CloudFormation::Stack"|"AWS::ElasticLoadBalancing::LoadBalancer"|"AWS::AutoScaling::AutoScalingGroup"|"AWS::AutoScaling::LaunchConfiguration"|"AWS::AutoScaling::ScalingPolicy"|"AWS::AutoScaling::ScheduledAction"|"AWS::DynamoDB::Table"|"AWS::CodeBuild::Project"|"AWS::WAF::RateBasedRule"|"AWS::WAF::Rule"|"AWS::WAF::RuleGroup"|"AWS::WAF::WebACL"|"AWS::WAFRegional::RateBasedRule"|"AWS::WAFRegional::Rule"|"AWS::WAFRegional::RuleGroup"|"AWS::WAFRegional::WebACL"|"AWS::CloudFront::Distribution"|"AWS::CloudFront::StreamingDistribution"|"AWS::Lambda::Function"|"AWS::NetworkFirewall::Firewall"|"AWS::NetworkFirewall::FirewallPolicy"|"AWS::NetworkFirewall::RuleGroup"|"AWS::ElasticBeanstalk::Application"|"AWS::ElasticBeanstalk::ApplicationVersion"|"AWS::ElasticBeanstalk::Environment"|"AWS::WAFv2::WebACL"|"AWS::WAFv2::RuleGroup"|"AWS::WAFv2::IPSet"|"AWS::WAFv2::RegexPatternSet"|"AWS::WAFv2::ManagedRuleSet"|"AWS::XRay::EncryptionConfig"|"AWS::SSM::AssociationCompliance"|"AWS::SSM::PatchCompliance"|"AWS::Shield::Protection"|"AWS::ShieldRegional::Protection"|"AWS::Config::ConformancePackCompliance"|"AWS::Config::ResourceCompliance"|"AWS::ApiGateway::Stage"|"AWS::ApiGateway::RestApi"|"AWS::ApiGatewayV2::Stage"|"AWS::ApiGatewayV2::Api"|"AWS::CodePipeline::Pipeline"|"AWS::ServiceCatalog::CloudFormationProvisionedProduct"|"AWS::ServiceCatalog::CloudFormationProduct"|"AWS::ServiceCatalog::Portfolio"|"AWS::SQS::Queue"|"AWS::KMS::Key"|"AWS::QLDB::Ledger"|"AWS::SecretsManager::Secret"|"AWS::SNS::Topic"|"AWS::SSM::FileData"|"AWS::Backup::BackupPlan"|"AWS::Backup::BackupSelection"|"AWS::Backup::BackupVault"|"AWS::Backup::RecoveryPoint"|"AWS::ECR::Repository"|"AWS::ECS::Cluster"|"AWS::ECS::Service"|"AWS::ECS::TaskDefinition"|"AWS::EFS::AccessPoint"|"AWS::EFS::FileSystem"|"AWS::EKS::Cluster"|"AWS::OpenSearch::Domain"|"AWS::EC2::TransitGateway"|"AWS::Kinesis::Stream"|"AWS::Kinesis::StreamConsumer"|"AWS::CodeDeploy::Application"|"AWS::CodeDeploy::DeploymentConfig"|"AWS::CodeDeploy::DeploymentGroup"|"AWS::EC2::LaunchTemplate"|"AWS::ECR::PublicRepository"|"AWS::GuardDuty::Detector"|"AWS::EMR::SecurityConfiguration"|"AWS::SageMaker::CodeRepository"|"AWS::Route53Resolver::ResolverEndpoint"|"AWS::Route53Resolver::ResolverRule"|"AWS::Route53Resolver::ResolverRuleAssociation"|"AWS::DMS::ReplicationSubnetGroup"|"AWS::DMS::EventSubscription"|"AWS::MSK::Cluster"|"AWS::StepFunctions::Activity"|"AWS::WorkSpaces::Workspace"|"AWS::WorkSpaces::ConnectionAlias"|"AWS::SageMaker::Model"|"AWS::ElasticLoadBalancingV2::Listener"|"AWS::StepFunctions::StateMachine"|"AWS::Batch::JobQueue"|"AWS::Batch::ComputeEnvironment"|"AWS::AccessAnalyzer::Analyzer"|"AWS::Athena::WorkGroup"|"AWS::Athena::DataCatalog"|"AWS::Detective::Graph"|"AWS::GlobalAccelerator::Accelerator"|"AWS::GlobalAccelerator::EndpointGroup"|"AWS::GlobalAccelerator::Listener"|"AWS::EC2::TransitGatewayAttachment"|"AWS::EC2::TransitGatewayRouteTable"|"AWS::DMS::Certificate"|"AWS::AppConfig::Application"|"AWS::AppSync::GraphQLApi"|"AWS::DataSync::LocationSMB"|"AWS::DataSync::LocationFSxLustre"|"AWS::DataSync::LocationS3"|"AWS::DataSync::LocationEFS"|"AWS::DataSync::Task"|"AWS::DataSync::LocationNFS"|"AWS::EC2::NetworkInsightsAccessScopeAnalysis"|"AWS::EKS::FargateProfile"|"AWS::Glue::Job"|"AWS::GuardDuty::ThreatIntelSet"|"AWS::GuardDuty::IPSet"|"AWS::SageMaker::Workteam"|"AWS::SageMaker::NotebookInstanceLifecycleConfig"|"AWS::ServiceDiscovery::Service"|"AWS::ServiceDiscovery::PublicDnsNamespace"|"AWS::SES::ContactList"|"AWS::SES::ConfigurationSet"|"AWS::Route53::HostedZone"|"AWS::IoTEvents::Input"|"AWS::IoTEvents::DetectorModel"|"AWS::IoTEvents::AlarmModel"|"AWS::ServiceDiscovery::HttpNamespace"|"AWS::Events::EventBus"|"AWS::ImageBuilder::ContainerRecipe"|"AWS::ImageBuilder::DistributionConfiguration"|"AWS::ImageBuilder::InfrastructureConfiguration"|"AWS::DataSync::LocationObjectStorage"|"AWS::DataSync::LocationHDFS"|"AWS::Glue::Classifier"|"AWS::Route53RecoveryReadiness::Cell"|"AWS::Route53RecoveryReadiness::ReadinessCheck"|"AWS::ECR::RegistryPolicy"|"AWS::Backup::ReportPlan"|"AWS::Lightsail::Certificate"|"AWS::RUM::AppMonitor"|"AWS::Events::Endpoint"|"AWS::SES::ReceiptRuleSet"|"AWS::Events::Archive"|"AWS::Events::ApiDestination"|"AWS::Lightsail::Disk"|"AWS::FIS::ExperimentTemplate"|"AWS::DataSync::LocationFSxWindows"|"AWS::SES::ReceiptFilter"|"AWS::GuardDuty::Filter"|"AWS::SES::Template"|"AWS::AmazonMQ::Broker"|"AWS::AppConfig::Environment"|"AWS::AppConfig::ConfigurationProfile"|"AWS::Cloud9::EnvironmentEC2"|"AWS::EventSchemas::Registry"|"AWS::EventSchemas::RegistryPolicy"|"AWS::EventSchemas::Discoverer"|"AWS::FraudDetector::Label"|"AWS::FraudDetector::EntityType"|"AWS::FraudDetector::Variable"|"AWS::FraudDetector::Outcome"|"AWS::IoT::Authorizer"|"AWS::IoT::SecurityProfile"|"AWS::IoT::RoleAlias"|"AWS::IoT::Dimension"|"AWS::IoTAnalytics::Datastore"|"AWS::Lightsail::Bucket"|"AWS::Lightsail::StaticIp"|"AWS::MediaPackage::PackagingGroup"|"AWS::Route53RecoveryReadiness::RecoveryGroup"|"AWS::ResilienceHub::ResiliencyPolicy"|"AWS::Transfer::Workflow"|"AWS::EKS::IdentityProviderConfig"|"AWS::EKS::Addon"|"AWS::Glue::MLTransform"|"AWS::IoT::Policy"|"AWS::IoT::MitigationAction"|"AWS::IoTTwinMaker::Workspace"|"AWS::IoTTwinMaker::Entity"|"AWS::IoTAnalytics::Dataset"|"AWS::IoTAnalytics::Pipeline"|"AWS::IoTAnalytics::Channel"|"AWS::IoTSiteWise::Dashboard"|"AWS::IoTSiteWise::Project"|"AWS::IoTSiteWise::Portal"|"AWS::IoTSiteWise::AssetModel"|"AWS::IVS::Channel"|"AWS::IVS::RecordingConfiguration"|"AWS::IVS::PlaybackKeyPair"|"AWS::KinesisAnalyticsV2::Application"|"AWS::RDS::GlobalCluster"|"AWS::S3::MultiRegionAccessPoint"|"AWS::DeviceFarm::TestGridProject"|"AWS::Budgets::BudgetsAction"|"AWS::Lex::Bot"|"AWS::CodeGuruReviewer::RepositoryAssociation"|"AWS::IoT::CustomMetric"|"AWS::Route53Resolver::FirewallDomainList"|"AWS::RoboMaker::RobotApplicationVersion"|"AWS::EC2::TrafficMirrorSession"|"AWS::IoTSiteWise::Gateway"|"AWS::Lex::BotAlias"|"AWS::LookoutMetrics::Alert"|"AWS::IoT::AccountAuditConfiguration"|"AWS::EC2::TrafficMirrorTarget"|"AWS::S3::StorageLens"|"AWS::IoT::ScheduledAudit"|"AWS::Events::Connection"|"AWS::EventSchemas::Schema"|"AWS::MediaPackage::PackagingConfiguration"|"AWS::KinesisVideo::SignalingChannel"|"AWS::AppStream::DirectoryConfig"|"AWS::LookoutVision::Project"|"AWS::Route53RecoveryControl::Cluster"|"AWS::Route53RecoveryControl::SafetyRule"|"AWS::Route53RecoveryControl::ControlPanel"|"AWS::Route53RecoveryControl::RoutingControl"|"AWS::Route53RecoveryReadiness::ResourceSet"|"AWS::RoboMaker::SimulationApplication"|"AWS::RoboMaker::RobotApplication"|"AWS::HealthLake::FHIRDatastore"|"AWS::Pinpoint::Segment"|"AWS::Pinpoint::ApplicationSettings"|"AWS::Events::Rule"|"AWS::EC2::DHCPOptions"|"AWS::EC2::NetworkInsightsPath"|"AWS::EC2::TrafficMirrorFilter"|"AWS::EC2::IPAM"|"AWS::IoTTwinMaker::Scene"|"AWS::NetworkManager::TransitGatewayRegistration"|"AWS::CustomerProfiles::Domain"|"AWS::AutoScaling::WarmPool"|"AWS::Connect::PhoneNumber"|"AWS::AppConfig::DeploymentStrategy"|"AWS::AppFlow::Flow"|"AWS::AuditManager::Assessment"|"AWS::CloudWatch::MetricStream"|"AWS::DeviceFarm::InstanceProfile"|"AWS::DeviceFarm::Project"|"AWS::EC2::EC2Fleet"|"AWS::EC2::SubnetRouteTableAssociation"|"AWS::ECR::PullThroughCacheRule"|"AWS::GroundStation::Config"|"AWS::ImageBuilder::ImagePipeline"|"AWS::IoT::FleetMetric"|"AWS::IoTWireless::ServiceProfile"|"AWS::NetworkManager::Device"|"AWS::NetworkManager::GlobalNetwork"|"AWS::NetworkManager::Link"|"AWS::NetworkManager::Site"|"AWS::Panorama::Package"|"AWS::Pinpoint::App"|"AWS::Redshift::ScheduledAction"|"AWS::Route53Resolver::FirewallRuleGroupAssociation"|"AWS::SageMaker::AppImageConfig"|"AWS::SageMaker::Image"|"AWS::ECS::TaskSet"|"AWS::Cassandra::Keyspace"|"AWS::Signer::SigningProfile"|"AWS::Amplify::App"|"AWS::AppMesh::VirtualNode"|"AWS::AppMesh::VirtualService"|"AWS::AppRunner::VpcConnector"|"AWS::AppStream::Application"|"AWS::CodeArtifact::Repository"|"AWS::EC2::PrefixList"|"AWS::EC2::SpotFleet"|"AWS::Evidently::Project"|"AWS::Forecast::Dataset"|"AWS::IAM::SAMLProvider"|"AWS::IAM::ServerCertificate"|"AWS::Pinpoint::Campaign"|"AWS::Pinpoint::InAppTemplate"|"AWS::SageMaker::Domain"|"AWS::Transfer::Agreement"|"AWS::Transfer::Connector"|"AWS::KinesisFirehose::DeliveryStream"|"AWS::Amplify::Branch"|"AWS::AppIntegrations::EventIntegration"|"AWS::AppMesh::Route"|"AWS::Athena::PreparedStatement"|"AWS::EC2::IPAMScope"|"AWS::Evidently::Launch"|"AWS::Forecast::DatasetGroup"|"AWS::GreengrassV2::ComponentVersion"|"AWS::GroundStation::MissionProfile"|"AWS::MediaConnect::FlowEntitlement"|"AWS::MediaConnect::FlowVpcInterface"|"AWS::MediaTailor::PlaybackConfiguration"|"AWS::MSK::Configuration"|"AWS::Personalize::Dataset"|"AWS::Personalize::Schema"|"AWS::Personalize::Solution"|"AWS::Pinpoint::EmailTemplate"|"AWS::Pinpoint::EventStream"|"AWS::ResilienceHub::App"|"AWS::ACMPCA::CertificateAuthority"|"AWS::AppConfig::HostedConfigurationVersion"|"AWS::AppMesh::VirtualGateway"|"AWS::AppMesh::VirtualRouter"|"AWS::AppRunner::Service"|"AWS::CustomerProfiles::ObjectType"|"AWS::DMS::Endpoint"|"AWS::EC2::CapacityReservation"|"AWS::EC2::ClientVpnEndpoint"|"AWS::Kendra::Index"|"AWS::KinesisVideo::Stream"|"AWS::Logs::Destination"|"AWS::Pinpoint::EmailChannel"|"AWS::S3::AccessPoint"|"AWS::NetworkManager::CustomerGatewayAssociation"|"AWS::NetworkManager::LinkAssociation"|"AWS::IoTWireless::MulticastGroup"|"AWS::Personalize::DatasetGroup"|"AWS::IoTTwinMaker::ComponentType"|"AWS::CodeBuild::ReportGroup"|"AWS::SageMaker::FeatureGroup"|"AWS::MSK::BatchScramSecret"|"AWS::AppStream::Stack"|"AWS::IoT::JobTemplate"|"AWS::IoTWireless::FuotaTask"|"AWS::IoT::ProvisioningTemplate"|"AWS::InspectorV2::Filter"|"AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation"|"AWS::ServiceDiscovery::Instance"|"AWS::Transfer::Certificate"|"AWS::MediaConnect::FlowSource"|"AWS::APS::RuleGroupsNamespace"|"AWS::CodeGuruProfiler::ProfilingGroup"|"AWS::Route53Resolver::ResolverQueryLoggingConfig"|"AWS::Batch::SchedulingPolicy"|"AWS::ACMPCA::CertificateAuthorityActivation"|"AWS::AppMesh::GatewayRoute"|"AWS::AppMesh::Mesh"|"AWS::Connect::Instance"|"AWS::Connect::QuickConnect"|"AWS::EC2::CarrierGateway"|"AWS::EC2::IPAMPool"|"AWS::EC2::TransitGatewayConnect"|"AWS::EC2::TransitGatewayMulticastDomain"|"AWS::ECS::CapacityProvider"|"AWS::IAM::InstanceProfile"|"AWS::IoT::CACertificate"|"AWS::IoTTwinMaker::SyncJob"|"AWS::KafkaConnect::Connector"|"AWS::Lambda::CodeSigningConfig"|"AWS::NetworkManager::ConnectPeer"|"AWS::ResourceExplorer2::Index"|"AWS::AppStream::Fleet"|"AWS::Cognito::UserPool"|"AWS::Cognito::UserPoolClient"|"AWS::Cognito::UserPoolGroup"|"AWS::EC2::NetworkInsightsAccessScope"|"AWS::EC2::NetworkInsightsAnalysis"|"AWS::Grafana::Workspace"|"AWS::GroundStation::DataflowEndpointGroup"|"AWS::ImageBuilder::ImageRecipe"|"AWS::KMS::Alias"|"AWS::M2::Environment"|"AWS::QuickSight::DataSource"|"AWS::QuickSight::Template"|"AWS::QuickSight::Theme"|"AWS::RDS::OptionGroup"|"AWS::Redshift::EndpointAccess"|"AWS::Route53Resolver::FirewallRuleGroup"|"AWS::SSM::Document"|"AWS::AppConfig::ExtensionAssociation"|"AWS::AppIntegrations::Application"|"AWS::AppSync::ApiCache"|"AWS::Bedrock::Guardrail"|"AWS::Bedrock::KnowledgeBase"|"AWS::Cognito::IdentityPool"|"AWS::Connect::Rule"|"AWS::Connect::User"|"AWS::EC2::ClientVpnTargetNetworkAssociation"|"AWS::EC2::EIPAssociation"|"AWS::EC2::IPAMResourceDiscovery"|"AWS::EC2::IPAMResourceDiscoveryAssociation"|"AWS::EC2::InstanceConnectEndpoint"|"AWS::EC2::SnapshotBlockPublicAccess"|"AWS::EC2::VPCBlockPublicAccessExclusion"|"AWS::EC2::VPCBlockPublicAccessOptions"|"AWS::EC2::VPCEndpointConnectionNotification"|"AWS::EC2::VPNConnectionRoute"|"AWS::Evidently::Segment"|"AWS::IAM::OIDCProvider"|"AWS::InspectorV2::Activation"|"AWS::MSK::ClusterPolicy"|"AWS::MSK::VpcConnection"|"AWS::MediaConnect::Gateway"|"AWS::MemoryDB::SubnetGroup"|"AWS::OpenSearchServerless::Collection"|"AWS::OpenSearchServerless::VpcEndpoint"|"AWS::Redshift::EndpointAuthorization"|"AWS::Route53Profiles::Profile"|"AWS::S3::StorageLensGroup"|"AWS::S3Express::BucketPolicy"|"AWS::S3Express::DirectoryBucket"|"AWS::SageMaker::InferenceExperiment"|"AWS::SecurityHub::Standard"|"AWS::Transfer::Profile"|"AWS::CloudFormation::StackSet"|"AWS::MediaPackageV2::Channel"|"AWS::S3::AccessGrantsLocation"|"AWS::S3::AccessGrant"|"AWS::S3::AccessGrantsInstance"|"AWS::EMRServerless::Application"|"AWS::Config::AggregationAuthorization"|"AWS::Bedrock::ApplicationInferenceProfile"|"AWS::ApiGatewayV2::Integration"|"AWS::SageMaker::MlflowTrackingServer"|"AWS::SageMaker::ModelBiasJobDefinition"|"AWS::SecretsManager::RotationSchedule"|"AWS::Deadline::QueueFleetAssociation"|"AWS::ECR::RepositoryCreationTemplate"|"AWS::CloudFormation::LambdaHook"|"AWS::EC2::SubnetNetworkAclAssociation"|"AWS::ApiGateway::UsagePlan"|"AWS::AppConfig::Extension"|"AWS::Deadline::Fleet"|"AWS::EMR::Studio"|"AWS::S3Tables::TableBucket"|"AWS::CloudFront::RealtimeLogConfig"|"AWS::BackupGateway::Hypervisor"|"AWS::BCMDataExports::Export"|"AWS::CloudFormation::GuardHook"|"AWS::CloudFront::PublicKey"|"AWS::CloudTrail::EventDataStore"|"AWS::EntityResolution::IdMappingWorkflow"|"AWS::EntityResolution::SchemaMapping"|"AWS::IoT::DomainConfiguration"|"AWS::PCAConnectorAD::DirectoryRegistration"|"AWS::RDS::Integration"|"AWS::Config::ConformancePack"|"AWS::RolesAnywhere::Profile"|"AWS::CodeArtifact::Domain"|"AWS::Backup::RestoreTestingPlan"|"AWS::Config::StoredQuery"|"AWS::SageMaker::DataQualityJobDefinition"|"AWS::SageMaker::ModelExplainabilityJobDefinition"|"AWS::SageMaker::ModelQualityJobDefinition"|"AWS::SageMaker::StudioLifecycleConfig"|"AWS::SES::DedicatedIpPool"|"AWS::SES::MailManagerTrafficPolicy"|"AWS::SSM::ResourceDataSync"|"AWS::BedrockAgentCore::Runtime"|"AWS::BedrockAgentCore::BrowserCustom"|"AWS::ElasticLoadBalancingV2::TargetGroup"|"AWS::EMRContainers::VirtualCluster"|"AWS::EntityResolution::MatchingWorkflow"|"AWS::IoTCoreDeviceAdvisor::SuiteDefinition"|"AWS::EC2::SecurityGroupVpcAssociation"|"AWS::EC2::VerifiedAccessInstance"|"AWS::KafkaConnect::CustomPlugin"|"AWS::NetworkManager::TransitGatewayPeering"|"AWS::OpenSearchServerless::SecurityConfig"|"AWS::Redshift::Integration"|"AWS::RolesAnywhere::TrustAnchor"|"AWS::Route53Profiles::ProfileAssociation"|"AWS::SSMIncidents::ResponsePlan"|"AWS::Transfer::Server"|"AWS::Glue::Database"|"AWS::Organizations::OrganizationalUnit"|"AWS::EC2::IPAMPoolCidr"|"AWS::EC2::VPCGatewayAttachment"|"AWS::Bedrock::Prompt"|"AWS::Comprehend::Flywheel"|"AWS::DataSync::Agent"|"AWS::MediaTailor::LiveSource"|"AWS::MSK::ServerlessCluster"|"AWS::IoTSiteWise::Asset"|"AWS::B2BI::Capability"|"AWS::CloudFront::KeyValueStore"|"AWS::Deadline::Monitor"|"AWS::GuardDuty::MalwareProtectionPlan"|"AWS::Location::APIKey"|"AWS::MediaPackageV2::OriginEndpoint"|"AWS::PCAConnectorAD::Connector"|"AWS::S3Tables::TableBucketPolicy"|"AWS::SecretsManager::ResourcePolicy"|"AWS::SSMContacts::Contact"|"AWS::IoT::ThingGroup"|"AWS::ImageBuilder::LifecyclePolicy"|"AWS::GameLift::Build"|"AWS::ECR::ReplicationConfiguration"|"AWS::EC2::SubnetCidrBlock"|"AWS::Connect::SecurityProfile"|"AWS::CleanRoomsML::TrainingDataset"|"AWS::AppStream::AppBlockBuilder"|"AWS::Route53::DNSSEC"|"AWS::SageMaker::UserProfile"|"AWS::ApiGateway::Method"

---@class aws.config.ResourceValue
---@field Value aws.config.ResourceValueType

---@alias aws.config.ResourceValueType "RESOURCE_ID"

---@class aws.config.RetentionConfiguration
---@field Name string
---@field RetentionPeriodInDays integer

---@class aws.config.Scope
---@field ComplianceResourceTypes? string[]
---@field TagKey? string
---@field TagValue? string
---@field ComplianceResourceId? string

---@class aws.config.SelectAggregateResourceConfigRequest
---@field Expression string
---@field ConfigurationAggregatorName string
---@field Limit? integer
---@field MaxResults? integer
---@field NextToken? string

---@class aws.config.SelectAggregateResourceConfigResponse
---@field Results string[]
---@field QueryInfo aws.config.QueryInfo
---@field NextToken string

---@class aws.config.SelectResourceConfigRequest
---@field Expression string
---@field Limit? integer
---@field NextToken? string

---@class aws.config.SelectResourceConfigResponse
---@field Results string[]
---@field QueryInfo aws.config.QueryInfo
---@field NextToken string

---@alias aws.config.SortBy "SCORE"

---@alias aws.config.SortOrder "ASCENDING"|"DESCENDING"

---@class aws.config.Source
---@field Owner aws.config.Owner
---@field SourceIdentifier? string
---@field SourceDetails? aws.config.SourceDetail[]
---@field CustomPolicyDetails? aws.config.CustomPolicyDetails

---@class aws.config.SourceDetail
---@field EventSource? aws.config.EventSource
---@field MessageType? aws.config.MessageType
---@field MaximumExecutionFrequency? aws.config.MaximumExecutionFrequency

---@class aws.config.SsmControls
---@field ConcurrentExecutionRatePercentage? integer
---@field ErrorPercentage? integer

---@class aws.config.StartConfigRulesEvaluationRequest
---@field ConfigRuleNames? string[]

---@class aws.config.StartConfigRulesEvaluationResponse

---@class aws.config.StartConfigurationRecorderRequest
---@field ConfigurationRecorderName string

---@class aws.config.StartRemediationExecutionRequest
---@field ConfigRuleName string
---@field ResourceKeys aws.config.ResourceKey[]

---@class aws.config.StartRemediationExecutionResponse
---@field FailureMessage string
---@field FailedItems aws.config.ResourceKey[]

---@class aws.config.StartResourceEvaluationRequest
---@field ResourceDetails aws.config.ResourceDetails
---@field EvaluationContext? aws.config.EvaluationContext
---@field EvaluationMode aws.config.EvaluationMode
---@field EvaluationTimeout? integer
---@field ClientToken? string

---@class aws.config.StartResourceEvaluationResponse
---@field ResourceEvaluationId string

---@class aws.config.StaticValue
---@field Values string[]

---@class aws.config.StatusDetailFilters
---@field AccountId? string
---@field MemberAccountRuleStatus? aws.config.MemberAccountRuleStatus

---@class aws.config.StopConfigurationRecorderRequest
---@field ConfigurationRecorderName string

---@class aws.config.StoredQuery
---@field QueryId? string
---@field QueryArn? string
---@field QueryName string
---@field Description? string
---@field Expression? string

---@class aws.config.StoredQueryMetadata
---@field QueryId string
---@field QueryArn string
---@field QueryName string
---@field Description string

---@class aws.config.Tag
---@field Key? string
---@field Value? string

---@class aws.config.TagResourceRequest
---@field ResourceArn string
---@field Tags aws.config.Tag[]

---@class aws.config.TemplateSSMDocumentDetails
---@field DocumentName string
---@field DocumentVersion? string

---@class aws.config.TimeWindow
---@field StartTime? aws.Time|string|number
---@field EndTime? aws.Time|string|number

---@class aws.config.UntagResourceRequest
---@field ResourceArn string
---@field TagKeys string[]

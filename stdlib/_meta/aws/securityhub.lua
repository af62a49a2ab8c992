---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field securityhub aws.securityhub

---@class aws.securityhub
---@field accept_administrator_invitation fun(params: aws.securityhub.AcceptAdministratorInvitationRequest): aws.securityhub.AcceptAdministratorInvitationResponse # write
---@field accept_invitation fun(params: aws.securityhub.AcceptInvitationRequest): aws.securityhub.AcceptInvitationResponse # write, deprecated
---@field batch_delete_automation_rules fun(params: aws.securityhub.BatchDeleteAutomationRulesRequest): aws.securityhub.BatchDeleteAutomationRulesResponse # write
---@field batch_disable_standards fun(params: aws.securityhub.BatchDisableStandardsRequest): aws.securityhub.BatchDisableStandardsResponse # write
---@field batch_enable_standards fun(params: aws.securityhub.BatchEnableStandardsRequest): aws.securityhub.BatchEnableStandardsResponse # write
---@field batch_get_automation_rules fun(params: aws.securityhub.BatchGetAutomationRulesRequest): aws.securityhub.BatchGetAutomationRulesResponse
---@field batch_get_configuration_policy_associations fun(params: aws.securityhub.BatchGetConfigurationPolicyAssociationsRequest): aws.securityhub.BatchGetConfigurationPolicyAssociationsResponse
---@field batch_get_security_controls fun(params: aws.securityhub.BatchGetSecurityControlsRequest): aws.securityhub.BatchGetSecurityControlsResponse
---@field batch_get_standards_control_associations fun(params: aws.securityhub.BatchGetStandardsControlAssociationsRequest): aws.securityhub.BatchGetStandardsControlAssociationsResponse
---@field batch_import_findings fun(params: aws.securityhub.BatchImportFindingsRequest): aws.securityhub.BatchImportFindingsResponse # write
---@field batch_update_automation_rules fun(params: aws.securityhub.BatchUpdateAutomationRulesRequest): aws.securityhub.BatchUpdateAutomationRulesResponse # write
---@field batch_update_findings fun(params: aws.securityhub.BatchUpdateFindingsRequest): aws.securityhub.BatchUpdateFindingsResponse # write
---@field batch_update_findings_v2 fun(params?: aws.securityhub.BatchUpdateFindingsV2Request): aws.securityhub.BatchUpdateFindingsV2Response # write
---@field batch_update_standards_control_associations fun(params: aws.securityhub.BatchUpdateStandardsControlAssociationsRequest): aws.securityhub.BatchUpdateStandardsControlAssociationsResponse # write
---@field create_action_target fun(params: aws.securityhub.CreateActionTargetRequest): aws.securityhub.CreateActionTargetResponse # write
---@field create_aggregator_v2 fun(params: aws.securityhub.CreateAggregatorV2Request): aws.securityhub.CreateAggregatorV2Response # write
---@field create_automation_rule fun(params: aws.securityhub.CreateAutomationRuleRequest): aws.securityhub.CreateAutomationRuleResponse # write
---@field create_automation_rule_v2 fun(params: aws.securityhub.CreateAutomationRuleV2Request): aws.securityhub.CreateAutomationRuleV2Response # write
---@field create_configuration_policy fun(params: aws.securityhub.CreateConfigurationPolicyRequest): aws.securityhub.CreateConfigurationPolicyResponse # write
---@field create_connector_v2 fun(params: aws.securityhub.CreateConnectorV2Request): aws.securityhub.CreateConnectorV2Response # write
---@field create_finding_aggregator fun(params: aws.securityhub.CreateFindingAggregatorRequest): aws.securityhub.CreateFindingAggregatorResponse # write
---@field create_insight fun(params: aws.securityhub.CreateInsightRequest): aws.securityhub.CreateInsightResponse # write
---@field create_members fun(params: aws.securityhub.CreateMembersRequest): aws.securityhub.CreateMembersResponse # write
---@field create_ticket_v2 fun(params: aws.securityhub.CreateTicketV2Request): aws.securityhub.CreateTicketV2Response # write
---@field decline_invitations fun(params: aws.securityhub.DeclineInvitationsRequest): aws.securityhub.DeclineInvitationsResponse # write
---@field delete_action_target fun(params: aws.securityhub.DeleteActionTargetRequest): aws.securityhub.DeleteActionTargetResponse # write
---@field delete_aggregator_v2 fun(params: aws.securityhub.DeleteAggregatorV2Request): aws.securityhub.DeleteAggregatorV2Response # write
---@field delete_automation_rule_v2 fun(params: aws.securityhub.DeleteAutomationRuleV2Request): aws.securityhub.DeleteAutomationRuleV2Response # write
---@field delete_configuration_policy fun(params: aws.securityhub.DeleteConfigurationPolicyRequest): aws.securityhub.DeleteConfigurationPolicyResponse # write
---@field delete_connector_v2 fun(params: aws.securityhub.DeleteConnectorV2Request): aws.securityhub.DeleteConnectorV2Response # write
---@field delete_finding_aggregator fun(params: aws.securityhub.DeleteFindingAggregatorRequest): aws.securityhub.DeleteFindingAggregatorResponse # write
---@field delete_insight fun(params: aws.securityhub.DeleteInsightRequest): aws.securityhub.DeleteInsightResponse # write
---@field delete_invitations fun(params: aws.securityhub.DeleteInvitationsRequest): aws.securityhub.DeleteInvitationsResponse # write
---@field delete_members fun(params: aws.securityhub.DeleteMembersRequest): aws.securityhub.DeleteMembersResponse # write
---@field describe_action_targets aws.securityhub.describe_action_targets
---@field describe_hub fun(params?: aws.securityhub.DescribeHubRequest): aws.securityhub.DescribeHubResponse
---@field describe_organization_configuration fun(params?: aws.securityhub.DescribeOrganizationConfigurationRequest): aws.securityhub.DescribeOrganizationConfigurationResponse
---@field describe_products aws.securityhub.describe_products
---@field describe_products_v2 aws.securityhub.describe_products_v2
---@field describe_security_hub_v2 fun(params?: aws.securityhub.DescribeSecurityHubV2Request): aws.securityhub.DescribeSecurityHubV2Response
---@field describe_standards aws.securityhub.describe_standards
---@field describe_standards_controls aws.securityhub.describe_standards_controls
---@field disable_import_findings_for_product fun(params: aws.securityhub.DisableImportFindingsForProductRequest): aws.securityhub.DisableImportFindingsForProductResponse # write
---@field disable_organization_admin_account fun(params: aws.securityhub.DisableOrganizationAdminAccountRequest): aws.securityhub.DisableOrganizationAdminAccountResponse # write
---@field disable_security_hub fun(params?: aws.securityhub.DisableSecurityHubRequest): aws.securityhub.DisableSecurityHubResponse # write
---@field disable_security_hub_v2 fun(params?: aws.securityhub.DisableSecurityHubV2Request): aws.securityhub.DisableSecurityHubV2Response # write
---@field disassociate_from_administrator_account fun(params?: aws.securityhub.DisassociateFromAdministratorAccountRequest): aws.securityhub.DisassociateFromAdministratorAccountResponse # write
---@field disassociate_from_master_account fun(params?: aws.securityhub.DisassociateFromMasterAccountRequest): aws.securityhub.DisassociateFromMasterAccountResponse # write, deprecated
---@field disassociate_members fun(params: aws.securityhub.DisassociateMembersRequest): aws.securityhub.DisassociateMembersResponse # write
---@field enable_import_findings_for_product fun(params: aws.securityhub.EnableImportFindingsForProductRequest): aws.securityhub.EnableImportFindingsForProductResponse # write
---@field enable_organization_admin_account fun(params: aws.securityhub.EnableOrganizationAdminAccountRequest): aws.securityhub.EnableOrganizationAdminAccountResponse # write
---@field enable_security_hub fun(params?: aws.securityhub.EnableSecurityHubRequest): aws.securityhub.EnableSecurityHubResponse # write
---@field enable_security_hub_v2 fun(params?: aws.securityhub.EnableSecurityHubV2Request): aws.securityhub.EnableSecurityHubV2Response # write
---@field generate_recommended_policy_v2 fun(params: aws.securityhub.GenerateRecommendedPolicyV2Request): aws.securityhub.GenerateRecommendedPolicyV2Response # write
---@field get_administrator_account fun(params?: aws.securityhub.GetAdministratorAccountRequest): aws.securityhub.GetAdministratorAccountResponse
---@field get_aggregator_v2 fun(params: aws.securityhub.GetAggregatorV2Request): aws.securityhub.GetAggregatorV2Response
---@field get_automation_rule_v2 fun(params: aws.securityhub.GetAutomationRuleV2Request): aws.securityhub.GetAutomationRuleV2Response
---@field get_configuration_policy fun(params: aws.securityhub.GetConfigurationPolicyRequest): aws.securityhub.GetConfigurationPolicyResponse
---@field get_configuration_policy_association fun(params: aws.securityhub.GetConfigurationPolicyAssociationRequest): aws.securityhub.GetConfigurationPolicyAssociationResponse
---@field get_connector_v2 fun(params: aws.securityhub.GetConnectorV2Request): aws.securityhub.GetConnectorV2Response
---@field get_enabled_standards aws.securityhub.get_enabled_standards
---@field get_finding_aggregator fun(params: aws.securityhub.GetFindingAggregatorRequest): aws.securityhub.GetFindingAggregatorResponse
---@field get_finding_history aws.securityhub.get_finding_history
---@field get_finding_statistics_v2 fun(params: aws.securityhub.GetFindingStatisticsV2Request): aws.securityhub.GetFindingStatisticsV2Response
---@field get_findings aws.securityhub.get_findings
---@field get_findings_trends_v2 aws.securityhub.get_findings_trends_v2
---@field get_findings_v2 aws.securityhub.get_findings_v2
---@field get_insight_results fun(params: aws.securityhub.GetInsightResultsRequest): aws.securityhub.GetInsightResultsResponse
---@field get_insights aws.securityhub.get_insights
---@field get_invitations_count fun(params?: aws.securityhub.GetInvitationsCountRequest): aws.securityhub.GetInvitationsCountResponse
---@field get_master_account fun(params?: aws.securityhub.GetMasterAccountRequest): aws.securityhub.GetMasterAccountResponse # deprecated
---@field get_members fun(params: aws.securityhub.GetMembersRequest): aws.securityhub.GetMembersResponse
---@field get_recommended_policy_v2 aws.securityhub.get_recommended_policy_v2
---@field get_resources_statistics_v2 fun(params: aws.securityhub.GetResourcesStatisticsV2Request): aws.securityhub.GetResourcesStatisticsV2Response
---@field get_resources_trends_v2 aws.securityhub.get_resources_trends_v2
---@field get_resources_v2 aws.securityhub.get_resources_v2
---@field get_security_control_definition fun(params: aws.securityhub.GetSecurityControlDefinitionRequest): aws.securityhub.GetSecurityControlDefinitionResponse
---@field invite_members fun(params: aws.securityhub.InviteMembersRequest): aws.securityhub.InviteMembersResponse # write
---@field list_aggregators_v2 aws.securityhub.list_aggregators_v2
---@field list_automation_rules fun(params?: aws.securityhub.ListAutomationRulesRequest): aws.securityhub.ListAutomationRulesResponse
---@field list_automation_rules_v2 fun(params?: aws.securityhub.ListAutomationRulesV2Request): aws.securityhub.ListAutomationRulesV2Response
---@field list_configuration_policies aws.securityhub.list_configuration_policies
---@field list_configuration_policy_associations aws.securityhub.list_configuration_policy_associations
---@field list_connectors_v2 fun(params?: aws.securityhub.ListConnectorsV2Request): aws.securityhub.ListConnectorsV2Response
---@field list_enabled_products_for_import aws.securityhub.list_enabled_products_for_import
---@field list_finding_aggregators aws.securityhub.list_finding_aggregators
---@field list_invitations aws.securityhub.list_invitations
---@field list_members aws.securityhub.list_members
---@field list_organization_admin_accounts aws.securityhub.list_organization_admin_accounts
---@field list_security_control_definitions aws.securityhub.list_security_control_definitions
---@field list_standards_control_associations aws.securityhub.list_standards_control_associations
---@field list_tags_for_resource fun(params: aws.securityhub.ListTagsForResourceRequest): aws.securityhub.ListTagsForResourceResponse
---@field register_connector_v2 fun(params: aws.securityhub.RegisterConnectorV2Request): aws.securityhub.RegisterConnectorV2Response # write
---@field start_configuration_policy_association fun(params: aws.securityhub.StartConfigurationPolicyAssociationRequest): aws.securityhub.StartConfigurationPolicyAssociationResponse # write
---@field start_configuration_policy_disassociation fun(params: aws.securityhub.StartConfigurationPolicyDisassociationRequest): aws.securityhub.StartConfigurationPolicyDisassociationResponse # write
---@field tag_resource fun(params: aws.securityhub.TagResourceRequest): aws.securityhub.TagResourceResponse # write
---@field untag_resource fun(params: aws.securityhub.UntagResourceRequest): aws.securityhub.UntagResourceResponse # write
---@field update_action_target fun(params: aws.securityhub.UpdateActionTargetRequest): aws.securityhub.UpdateActionTargetResponse # write
---@field update_aggregator_v2 fun(params: aws.securityhub.UpdateAggregatorV2Request): aws.securityhub.UpdateAggregatorV2Response # write
---@field update_automation_rule_v2 fun(params: aws.securityhub.UpdateAutomationRuleV2Request): aws.securityhub.UpdateAutomationRuleV2Response # write
---@field update_configuration_policy fun(params: aws.securityhub.UpdateConfigurationPolicyRequest): aws.securityhub.UpdateConfigurationPolicyResponse # write
---@field update_connector_v2 fun(params: aws.securityhub.UpdateConnectorV2Request): aws.securityhub.UpdateConnectorV2Response # write
---@field update_finding_aggregator fun(params: aws.securityhub.UpdateFindingAggregatorRequest): aws.securityhub.UpdateFindingAggregatorResponse # write
---@field update_findings fun(params: aws.securityhub.UpdateFindingsRequest): aws.securityhub.UpdateFindingsResponse # write
---@field update_insight fun(params: aws.securityhub.UpdateInsightRequest): aws.securityhub.UpdateInsightResponse # write
---@field update_organization_configuration fun(params: aws.securityhub.UpdateOrganizationConfigurationRequest): aws.securityhub.UpdateOrganizationConfigurationResponse # write
---@field update_security_control fun(params: aws.securityhub.UpdateSecurityControlRequest): aws.securityhub.UpdateSecurityControlResponse # write
---@field update_security_hub_configuration fun(params?: aws.securityhub.UpdateSecurityHubConfigurationRequest): aws.securityhub.UpdateSecurityHubConfigurationResponse # write
---@field update_standards_control fun(params: aws.securityhub.UpdateStandardsControlRequest): aws.securityhub.UpdateStandardsControlResponse # write

---@class aws.securityhub.describe_action_targets
---@overload fun(params?: aws.securityhub.DescribeActionTargetsRequest): aws.securityhub.DescribeActionTargetsResponse
---@field pages fun(self: aws.securityhub.describe_action_targets, params?: aws.securityhub.DescribeActionTargetsRequest): fun(): aws.securityhub.DescribeActionTargetsResponse
---@field items fun(self: aws.securityhub.describe_action_targets, params?: aws.securityhub.DescribeActionTargetsRequest): fun(): aws.securityhub.ActionTarget

---@class aws.securityhub.describe_products
---@overload fun(params?: aws.securityhub.DescribeProductsRequest): aws.securityhub.DescribeProductsResponse
---@field pages fun(self: aws.securityhub.describe_products, params?: aws.securityhub.DescribeProductsRequest): fun(): aws.securityhub.DescribeProductsResponse
---@field items fun(self: aws.securityhub.describe_products, params?: aws.securityhub.DescribeProductsRequest): fun(): aws.securityhub.Product

---@class aws.securityhub.describe_products_v2
---@overload fun(params?: aws.securityhub.DescribeProductsV2Request): aws.securityhub.DescribeProductsV2Response
---@field pages fun(self: aws.securityhub.describe_products_v2, params?: aws.securityhub.DescribeProductsV2Request): fun(): aws.securityhub.DescribeProductsV2Response
---@field items fun(self: aws.securityhub.describe_products_v2, params?: aws.securityhub.DescribeProductsV2Request): fun(): aws.securityhub.ProductV2

---@class aws.securityhub.describe_standards
---@overload fun(params?: aws.securityhub.DescribeStandardsRequest): aws.securityhub.DescribeStandardsResponse
---@field pages fun(self: aws.securityhub.describe_standards, params?: aws.securityhub.DescribeStandardsRequest): fun(): aws.securityhub.DescribeStandardsResponse
---@field items fun(self: aws.securityhub.describe_standards, params?: aws.securityhub.DescribeStandardsRequest): fun(): aws.securityhub.Standard

---@class aws.securityhub.describe_standards_controls
---@overload fun(params: aws.securityhub.DescribeStandardsControlsRequest): aws.securityhub.DescribeStandardsControlsResponse
---@field pages fun(self: aws.securityhub.describe_standards_controls, params: aws.securityhub.DescribeStandardsControlsRequest): fun(): aws.securityhub.DescribeStandardsControlsResponse
---@field items fun(self: aws.securityhub.describe_standards_controls, params: aws.securityhub.DescribeStandardsControlsRequest): fun(): aws.securityhub.StandardsControl

---@class aws.securityhub.get_enabled_standards
---@overload fun(params?: aws.securityhub.GetEnabledStandardsRequest): aws.securityhub.GetEnabledStandardsResponse
---@field pages fun(self: aws.securityhub.get_enabled_standards, params?: aws.securityhub.GetEnabledStandardsRequest): fun(): aws.securityhub.GetEnabledStandardsResponse
---@field items fun(self: aws.securityhub.get_enabled_standards, params?: aws.securityhub.GetEnabledStandardsRequest): fun(): aws.securityhub.StandardsSubscription

---@class aws.securityhub.get_finding_history
---@overload fun(params: aws.securityhub.GetFindingHistoryRequest): aws.securityhub.GetFindingHistoryResponse
---@field pages fun(self: aws.securityhub.get_finding_history, params: aws.securityhub.GetFindingHistoryRequest): fun(): aws.securityhub.GetFindingHistoryResponse
---@field items fun(self: aws.securityhub.get_finding_history, params: aws.securityhub.GetFindingHistoryRequest): fun(): aws.securityhub.FindingHistoryRecord

---@class aws.securityhub.get_findings
---@overload fun(params?: aws.securityhub.GetFindingsRequest): aws.securityhub.GetFindingsResponse
---@field pages fun(self: aws.securityhub.get_findings, params?: aws.securityhub.GetFindingsRequest): fun(): aws.securityhub.GetFindingsResponse
---@field items fun(self: aws.securityhub.get_findings, params?: aws.securityhub.GetFindingsRequest): fun(): aws.securityhub.AwsSecurityFinding

---@class aws.securityhub.get_findings_trends_v2
---@overload fun(params: aws.securityhub.GetFindingsTrendsV2Request): aws.securityhub.GetFindingsTrendsV2Response
---@field pages fun(self: aws.securityhub.get_findings_trends_v2, params: aws.securityhub.GetFindingsTrendsV2Request): fun(): aws.securityhub.GetFindingsTrendsV2Response
---@field items fun(self: aws.securityhub.get_findings_trends_v2, params: aws.securityhub.GetFindingsTrendsV2Request): fun(): aws.securityhub.TrendsMetricsResult

---@class aws.securityhub.get_findings_v2
---@overload fun(params?: aws.securityhub.GetFindingsV2Request): aws.securityhub.GetFindingsV2Response
---@field pages fun(self: aws.securityhub.get_findings_v2, params?: aws.securityhub.GetFindingsV2Request): fun(): aws.securityhub.GetFindingsV2Response
---@field items fun(self: aws.securityhub.get_findings_v2, params?: aws.securityhub.GetFindingsV2Request): fun(): any

---@class aws.securityhub.get_insights
---@overload fun(params?: aws.securityhub.GetInsightsRequest): aws.securityhub.GetInsightsResponse
---@field pages fun(self: aws.securityhub.get_insights, params?: aws.securityhub.GetInsightsRequest): fun(): aws.securityhub.GetInsightsResponse
---@field items fun(self: aws.securityhub.get_insights, params?: aws.securityhub.GetInsightsRequest): fun(): aws.securityhub.Insight

---@class aws.securityhub.get_recommended_policy_v2
---@overload fun(params: aws.securityhub.GetRecommendedPolicyV2Request): aws.securityhub.GetRecommendedPolicyV2Response
---@field pages fun(self: aws.securityhub.get_recommended_policy_v2, params: aws.securityhub.GetRecommendedPolicyV2Request): fun(): aws.securityhub.GetRecommendedPolicyV2Response
---@field items fun(self: aws.securityhub.get_recommended_policy_v2, params: aws.securityhub.GetRecommendedPolicyV2Request): fun(): aws.securityhub.RecommendationStep

---@class aws.securityhub.get_resources_trends_v2
---@overload fun(params: aws.securityhub.GetResourcesTrendsV2Request): aws.securityhub.GetResourcesTrendsV2Response
---@field pages fun(self: aws.securityhub.get_resources_trends_v2, params: aws.securityhub.GetResourcesTrendsV2Request): fun(): aws.securityhub.GetResourcesTrendsV2Response
---@field items fun(self: aws.securityhub.get_resources_trends_v2, params: aws.securityhub.GetResourcesTrendsV2Request): fun(): aws.securityhub.ResourcesTrendsMetricsResult

---@class aws.securityhub.get_resources_v2
---@overload fun(params?: aws.securityhub.GetResourcesV2Request): aws.securityhub.GetResourcesV2Response
---@field pages fun(self: aws.securityhub.get_resources_v2, params?: aws.securityhub.GetResourcesV2Request): fun(): aws.securityhub.GetResourcesV2Response
---@field items fun(self: aws.securityhub.get_resources_v2, params?: aws.securityhub.GetResourcesV2Request): fun(): aws.securityhub.ResourceResult

---@class aws.securityhub.list_aggregators_v2
---@overload fun(params?: aws.securityhub.ListAggregatorsV2Request): aws.securityhub.ListAggregatorsV2Response
---@field pages fun(self: aws.securityhub.list_aggregators_v2, params?: aws.securityhub.ListAggregatorsV2Request): fun(): aws.securityhub.ListAggregatorsV2Response
---@field items fun(self: aws.securityhub.list_aggregators_v2, params?: aws.securityhub.ListAggregatorsV2Request): fun(): aws.securityhub.AggregatorV2

---@class aws.securityhub.list_configuration_policies
---@overload fun(params?: aws.securityhub.ListConfigurationPoliciesRequest): aws.securityhub.ListConfigurationPoliciesResponse
---@field pages fun(self: aws.securityhub.list_configuration_policies, params?: aws.securityhub.ListConfigurationPoliciesRequest): fun(): aws.securityhub.ListConfigurationPoliciesResponse
---@field items fun(self: aws.securityhub.list_configuration_policies, params?: aws.securityhub.ListConfigurationPoliciesRequest): fun(): aws.securityhub.ConfigurationPolicySummary

---@class aws.securityhub.list_configuration_policy_associations
---@overload fun(params?: aws.securityhub.ListConfigurationPolicyAssociationsRequest): aws.securityhub.ListConfigurationPolicyAssociationsResponse
---@field pages fun(self: aws.securityhub.list_configuration_policy_associations, params?: aws.securityhub.ListConfigurationPolicyAssociationsRequest): fun(): aws.securityhub.ListConfigurationPolicyAssociationsResponse
---@field items fun(self: aws.securityhub.list_configuration_policy_associations, params?: aws.securityhub.ListConfigurationPolicyAssociationsRequest): fun(): aws.securityhub.ConfigurationPolicyAssociationSummary

---@class aws.securityhub.list_enabled_products_for_import
---@overload fun(params?: aws.securityhub.ListEnabledProductsForImportRequest): aws.securityhub.ListEnabledProductsForImportResponse
---@field pages fun(self: aws.securityhub.list_enabled_products_for_import, params?: aws.securityhub.ListEnabledProductsForImportRequest): fun(): aws.securityhub.ListEnabledProductsForImportResponse
---@field items fun(self: aws.securityhub.list_enabled_products_for_import, params?: aws.securityhub.ListEnabledProductsForImportRequest): fun(): string

---@class aws.securityhub.list_finding_aggregators
---@overload fun(params?: aws.securityhub.ListFindingAggregatorsRequest): aws.securityhub.ListFindingAggregatorsResponse
---@field pages fun(self: aws.securityhub.list_finding_aggregators, params?: aws.securityhub.ListFindingAggregatorsRequest): fun(): aws.securityhub.ListFindingAggregatorsResponse
---@field items fun(self: aws.securityhub.list_finding_aggregators, params?: aws.securityhub.ListFindingAggregatorsRequest): fun(): aws.securityhub.FindingAggregator

---@class aws.securityhub.list_invitations
---@overload fun(params?: aws.securityhub.ListInvitationsRequest): aws.securityhub.ListInvitationsResponse
---@field pages fun(self: aws.securityhub.list_invitations, params?: aws.securityhub.ListInvitationsRequest): fun(): aws.securityhub.ListInvitationsResponse
---@field items fun(self: aws.securityhub.list_invitations, params?: aws.securityhub.ListInvitationsRequest): fun(): aws.securityhub.Invitation

---@class aws.securityhub.list_members
---@overload fun(params?: aws.securityhub.ListMembersRequest): aws.securityhub.ListMembersResponse
---@field pages fun(self: aws.securityhub.list_members, params?: aws.securityhub.ListMembersRequest): fun(): aws.securityhub.ListMembersResponse
---@field items fun(self: aws.securityhub.list_members, params?: aws.securityhub.ListMembersRequest): fun(): aws.securityhub.Member

---@class aws.securityhub.list_organization_admin_accounts
---@overload fun(params?: aws.securityhub.ListOrganizationAdminAccountsRequest): aws.securityhub.ListOrganizationAdminAccountsResponse
---@field pages fun(self: aws.securityhub.list_organization_admin_accounts, params?: aws.securityhub.ListOrganizationAdminAccountsRequest): fun(): aws.securityhub.ListOrganizationAdminAccountsResponse
---@field items fun(self: aws.securityhub.list_organization_admin_accounts, params?: aws.securityhub.ListOrganizationAdminAccountsRequest): fun(): aws.securityhub.AdminAccount

---@class aws.securityhub.list_security_control_definitions
---@overload fun(params?: aws.securityhub.ListSecurityControlDefinitionsRequest): aws.securityhub.ListSecurityControlDefinitionsResponse
---@field pages fun(self: aws.securityhub.list_security_control_definitions, params?: aws.securityhub.ListSecurityControlDefinitionsRequest): fun(): aws.securityhub.ListSecurityControlDefinitionsResponse
---@field items fun(self: aws.securityhub.list_security_control_definitions, params?: aws.securityhub.ListSecurityControlDefinitionsRequest): fun(): aws.securityhub.SecurityControlDefinition

---@class aws.securityhub.list_standards_control_associations
---@overload fun(params: aws.securityhub.ListStandardsControlAssociationsRequest): aws.securityhub.ListStandardsControlAssociationsResponse
---@field pages fun(self: aws.securityhub.list_standards_control_associations, params: aws.securityhub.ListStandardsControlAssociationsRequest): fun(): aws.securityhub.ListStandardsControlAssociationsResponse
---@field items fun(self: aws.securityhub.list_standards_control_associations, params: aws.securityhub.ListStandardsControlAssociationsRequest): fun(): aws.securityhub.StandardsControlAssociationSummary

---@class aws.securityhub.AcceptAdministratorInvitationRequest
---@field AdministratorId string
---@field InvitationId string

---@class aws.securityhub.AcceptAdministratorInvitationResponse

---@class aws.securityhub.AcceptInvitationRequest
---@field MasterId string
---@field InvitationId string

---@class aws.securityhub.AcceptInvitationResponse

---@class aws.securityhub.AccountDetails
---@field AccountId string
---@field Email? string

---@class aws.securityhub.Action
---@field ActionType? string
---@field NetworkConnectionAction? aws.securityhub.NetworkConnectionAction
---@field AwsApiCallAction? aws.securityhub.AwsApiCallAction
---@field DnsRequestAction? aws.securityhub.DnsRequestAction
---@field PortProbeAction? aws.securityhub.PortProbeAction

---@class aws.securityhub.ActionLocalIpDetails
---@field IpAddressV4? string

---@class aws.securityhub.ActionLocalPortDetails
---@field Port? integer
---@field PortName? string

---@class aws.securityhub.ActionRemoteIpDetails
---@field IpAddressV4? string
---@field Organization? aws.securityhub.IpOrganizationDetails
---@field Country? aws.securityhub.Country
---@field City? aws.securityhub.City
---@field GeoLocation? aws.securityhub.GeoLocation

---@class aws.securityhub.ActionRemotePortDetails
---@field Port? integer
---@field PortName? string

---@class aws.securityhub.ActionTarget
---@field ActionTargetArn string
---@field Name string
---@field Description string

---@class aws.securityhub.Actor
---@field Id? string
---@field User? aws.securityhub.ActorUser
---@field Session? aws.securityhub.ActorSession

---@class aws.securityhub.ActorSession
---@field Uid? string
---@field MfaStatus? aws.securityhub.ActorSessionMfaStatus
---@field CreatedTime? integer
---@field Issuer? string

---@alias aws.securityhub.ActorSessionMfaStatus "ENABLED"|"DISABLED"

---@class aws.securityhub.ActorUser
---@field Name? string
---@field Uid? string
---@field Type? string
---@field CredentialUid? string
---@field Account? aws.securityhub.UserAccount

---@class aws.securityhub.Adjustment
---@field Metric? string
---@field Reason? string

---@class aws.securityhub.AdminAccount
---@field AccountId string
---@field Status aws.securityhub.AdminStatus

---@alias aws.securityhub.AdminStatus "ENABLED"|"DISABLE_IN_PROGRESS"

---@class aws.securityhub.AggregatorV2
---@field AggregatorV2Arn string

---@alias aws.securityhub.AllowedOperators "AND"|"OR"

---@class aws.securityhub.AssociatedStandard
---@field StandardsId? string

---@class aws.securityhub.AssociationFilters
---@field ConfigurationPolicyId? string
---@field AssociationType? aws.securityhub.AssociationType
---@field AssociationStatus? aws.securityhub.ConfigurationPolicyAssociationStatus

---@class aws.securityhub.AssociationSetDetails
---@field AssociationState? aws.securityhub.AssociationStateDetails
---@field GatewayId? string
---@field Main? boolean
---@field RouteTableAssociationId? string
---@field RouteTableId? string
---@field SubnetId? string

---@class aws.securityhub.AssociationStateDetails
---@field State? string
---@field StatusMessage? string

---@alias aws.securityhub.AssociationStatus "ENABLED"|"DISABLED"

---@alias aws.securityhub.AssociationType "INHERITED"|"APPLIED"

---@alias aws.securityhub.AutoEnableStandards "NONE"|"DEFAULT"

---@class aws.securityhub.AutomationRulesAction
---@field Type? aws.securityhub.AutomationRulesActionType
---@field FindingFieldsUpdate? aws.securityhub.AutomationRulesFindingFieldsUpdate

---@alias aws.securityhub.AutomationRulesActionType "FINDING_FIELDS_UPDATE"

---@class aws.securityhub.AutomationRulesActionTypeObjectV2
---@field Type aws.securityhub.AutomationRulesActionTypeV2

---@alias aws.securityhub.AutomationRulesActionTypeV2 "FINDING_FIELDS_UPDATE"|"EXTERNAL_INTEGRATION"

---@class aws.securityhub.AutomationRulesActionV2
---@field Type aws.securityhub.AutomationRulesActionTypeV2
---@field FindingFieldsUpdate? aws.securityhub.AutomationRulesFindingFieldsUpdateV2
---@field ExternalIntegrationConfiguration? aws.securityhub.ExternalIntegrationConfiguration

---@class aws.securityhub.AutomationRulesConfig
---@field RuleArn string
---@field RuleStatus aws.securityhub.RuleStatus
---@field RuleOrder integer
---@field RuleName string
---@field Description string
---@field IsTerminal boolean
---@field Criteria aws.securityhub.AutomationRulesFindingFilters
---@field Actions aws.securityhub.AutomationRulesAction[]
---@field CreatedAt aws.Time|string|number
---@field UpdatedAt aws.Time|string|number
---@field CreatedBy string

---@class aws.securityhub.AutomationRulesFindingFieldsUpdate
---@field Note? aws.securityhub.NoteUpdate
---@field Severity? aws.securityhub.SeverityUpdate
---@field VerificationState? aws.securityhub.VerificationState
---@field Confidence? integer
---@field Criticality? integer
---@field Types? string[]
---@field UserDefinedFields? table<string, string>
---@field Workflow? aws.securityhub.WorkflowUpdate
---@field RelatedFindings? aws.securityhub.RelatedFinding[]

---@class aws.securityhub.AutomationRulesFindingFieldsUpdateV2
---@field SeverityId? integer
---@field Comment? string
---@field StatusId? integer

---@class aws.securityhub.AutomationRulesFindingFilters
---@field ProductArn? aws.securityhub.StringFilter[]
---@field AwsAccountId? aws.securityhub.StringFilter[]
---@field Id? aws.securityhub.StringFilter[]
---@field GeneratorId? aws.securityhub.StringFilter[]
---@field Type? aws.securityhub.StringFilter[]
---@field FirstObservedAt? aws.securityhub.DateFilter[]
---@field LastObservedAt? aws.securityhub.DateFilter[]
---@field CreatedAt? aws.securityhub.DateFilter[]
---@field UpdatedAt? aws.securityhub.DateFilter[]
---@field Confidence? aws.securityhub.NumberFilter[]
---@field Criticality? aws.securityhub.NumberFilter[]
---@field Title? aws.securityhub.StringFilter[]
---@field Description? aws.securityhub.StringFilter[]
---@field SourceUrl? aws.securityhub.StringFilter[]
---@field ProductName? aws.securityhub.StringFilter[]
---@field CompanyName? aws.securityhub.StringFilter[]
---@field SeverityLabel? aws.securityhub.StringFilter[]
---@field ResourceType? aws.securityhub.StringFilter[]
---@field ResourceId? aws.securityhub.StringFilter[]
---@field ResourcePartition? aws.securityhub.StringFilter[]
---@field ResourceRegion? aws.securityhub.StringFilter[]
---@field ResourceTags? aws.securityhub.MapFilter[]
---@field ResourceDetailsOther? aws.securityhub.MapFilter[]
---@field ComplianceStatus? aws.securityhub.StringFilter[]
---@field ComplianceSecurityControlId? aws.securityhub.StringFilter[]
---@field ComplianceAssociatedStandardsId? aws.securityhub.StringFilter[]
---@field VerificationState? aws.securityhub.StringFilter[]
---@field WorkflowStatus? aws.securityhub.StringFilter[]
---@field RecordState? aws.securityhub.StringFilter[]
---@field RelatedFindingsProductArn? aws.securityhub.StringFilter[]
---@field RelatedFindingsId? aws.securityhub.StringFilter[]
---@field NoteText? aws.securityhub.StringFilter[]
---@field NoteUpdatedAt? aws.securityhub.DateFilter[]
---@field NoteUpdatedBy? aws.securityhub.StringFilter[]
---@field UserDefinedFields? aws.securityhub.MapFilter[]
---@field ResourceApplicationArn? aws.securityhub.StringFilter[]
---@field ResourceApplicationName? aws.securityhub.StringFilter[]
---@field AwsAccountName? aws.securityhub.StringFilter[]

---@class aws.securityhub.AutomationRulesMetadata
---@field RuleArn string
---@field RuleStatus aws.securityhub.RuleStatus
---@field RuleOrder integer
---@field RuleName string
---@field Description string
---@field IsTerminal boolean
---@field CreatedAt aws.Time|string|number
---@field UpdatedAt aws.Time|string|number
---@field CreatedBy string

---@class aws.securityhub.AutomationRulesMetadataV2
---@field RuleArn string
---@field RuleId string
---@field RuleOrder number
---@field RuleName string
---@field RuleStatus aws.securityhub.RuleStatusV2
---@field Description string
---@field Actions aws.securityhub.AutomationRulesActionTypeObjectV2[]
---@field CreatedAt aws.Time|string|number
---@field UpdatedAt aws.Time|string|number

---@class aws.securityhub.AvailabilityZone
---@field ZoneName? string
---@field SubnetId? string

---@class aws.securityhub.AwsAmazonMqBrokerDetails
---@field AuthenticationStrategy? string
---@field AutoMinorVersionUpgrade? boolean
---@field BrokerArn? string
---@field BrokerName? string
---@field DeploymentMode? string
---@field EncryptionOptions? aws.securityhub.AwsAmazonMqBrokerEncryptionOptionsDetails
---@field EngineType? string
---@field EngineVersion? string
---@field HostInstanceType? string
---@field BrokerId? string
---@field LdapServerMetadata? aws.securityhub.AwsAmazonMqBrokerLdapServerMetadataDetails
---@field Logs? aws.securityhub.AwsAmazonMqBrokerLogsDetails
---@field MaintenanceWindowStartTime? aws.securityhub.AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails
---@field PubliclyAccessible? boolean
---@field SecurityGroups? string[]
---@field StorageType? string
---@field SubnetIds? string[]
---@field Users? aws.securityhub.AwsAmazonMqBrokerUsersDetails[]

---@class aws.securityhub.AwsAmazonMqBrokerEncryptionOptionsDetails
---@field KmsKeyId? string
---@field UseAwsOwnedKey? boolean

---@class aws.securityhub.AwsAmazonMqBrokerLdapServerMetadataDetails
---@field Hosts? string[]
---@field RoleBase? string
---@field RoleName? string
---@field RoleSearchMatching? string
---@field RoleSearchSubtree? boolean
---@field ServiceAccountUsername? string
---@field UserBase? string
---@field UserRoleName? string
---@field UserSearchMatching? string
---@field UserSearchSubtree? boolean

---@class aws.securityhub.AwsAmazonMqBrokerLogsDetails
---@field Audit? boolean
---@field General? boolean
---@field AuditLogGroup? string
---@field GeneralLogGroup? string
---@field Pending? aws.securityhub.AwsAmazonMqBrokerLogsPendingDetails

---@class aws.securityhub.AwsAmazonMqBrokerLogsPendingDetails
---@field Audit? boolean
---@field General? boolean

---@class aws.securityhub.AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails
---@field DayOfWeek? string
---@field TimeOfDay? string
---@field TimeZone? string

---@class aws.securityhub.AwsAmazonMqBrokerUsersDetails
---@field PendingChange? string
---@field Username? string

---@class aws.securityhub.AwsApiCallAction
---@field Api? string
---@field ServiceName? string
---@field CallerType? string
---@field RemoteIpDetails? aws.securityhub.ActionRemoteIpDetails
---@field DomainDetails? aws.securityhub.AwsApiCallActionDomainDetails
---@field AffectedResources? table<string, string>
---@field FirstSeen? string
---@field LastSeen? string

---@class aws.securityhub.AwsApiCallActionDomainDetails
---@field Domain? string

---@class aws.securityhub.AwsApiGatewayAccessLogSettings
---@field Format? string
---@field DestinationArn? string

---@class aws.securityhub.AwsApiGatewayCanarySettings
---@field PercentTraffic? number
---@field DeploymentId? string
---@field StageVariableOverrides? table<string, string>
---@field UseStageCache? boolean

---@class aws.securityhub.AwsApiGatewayEndpointConfiguration
---@field Types? string[]

---@class aws.securityhub.AwsApiGatewayMethodSettings
---@field MetricsEnabled? boolean
---@field LoggingLevel? string
---@field DataTraceEnabled? boolean
---@field ThrottlingBurstLimit? integer
---@field ThrottlingRateLimit? number
---@field CachingEnabled? boolean
---@field CacheTtlInSeconds? integer
---@field CacheDataEncrypted? boolean
---@field RequireAuthorizationForCacheControl? boolean
---@field UnauthorizedCacheControlHeaderStrategy? string
---@field HttpMethod? string
---@field ResourcePath? string

---@class aws.securityhub.AwsApiGatewayRestApiDetails
---@field Id? string
---@field Name? string
---@field Description? string
---@field CreatedDate? string
---@field Version? string
---@field BinaryMediaTypes? string[]
---@field MinimumCompressionSize? integer
---@field ApiKeySource? string
---@field EndpointConfiguration? aws.securityhub.AwsApiGatewayEndpointConfiguration

---@class aws.securityhub.AwsApiGatewayStageDetails
---@field DeploymentId? string
---@field ClientCertificateId? string
---@field StageName? string
---@field Description? string
---@field CacheClusterEnabled? boolean
---@field CacheClusterSize? string
---@field CacheClusterStatus? string
---@field MethodSettings? aws.securityhub.AwsApiGatewayMethodSettings[]
---@field Variables? table<string, string>
---@field DocumentationVersion? string
---@field AccessLogSettings? aws.securityhub.AwsApiGatewayAccessLogSettings
---@field CanarySettings? aws.securityhub.AwsApiGatewayCanarySettings
---@field TracingEnabled? boolean
---@field CreatedDate? string
---@field LastUpdatedDate? string
---@field WebAclArn? string

---@class aws.securityhub.AwsApiGatewayV2ApiDetails
---@field ApiEndpoint? string
---@field ApiId? string
---@field ApiKeySelectionExpression? string
---@field CreatedDate? string
---@field Description? string
---@field Version? string
---@field Name? string
---@field ProtocolType? string
---@field RouteSelectionExpression? string
---@field CorsConfiguration? aws.securityhub.AwsCorsConfiguration

---@class aws.securityhub.AwsApiGatewayV2RouteSettings
---@field DetailedMetricsEnabled? boolean
---@field LoggingLevel? string
---@field DataTraceEnabled? boolean
---@field ThrottlingBurstLimit? integer
---@field ThrottlingRateLimit? number

---@class aws.securityhub.AwsApiGatewayV2StageDetails
---@field ClientCertificateId? string
---@field CreatedDate? string
---@field Description? string
---@field DefaultRouteSettings? aws.securityhub.AwsApiGatewayV2RouteSettings
---@field DeploymentId? string
---@field LastUpdatedDate? string
---@field RouteSettings? aws.securityhub.AwsApiGatewayV2RouteSettings
---@field StageName? string
---@field StageVariables? table<string, string>
---@field AccessLogSettings? aws.securityhub.AwsApiGatewayAccessLogSettings
---@field AutoDeploy? boolean
---@field LastDeploymentStatusMessage? string
---@field ApiGatewayManaged? boolean

---@class aws.securityhub.AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails
---@field AuthenticationType? string
---@field LambdaAuthorizerConfig? aws.securityhub.AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails
---@field OpenIdConnectConfig? aws.securityhub.AwsAppSyncGraphQlApiOpenIdConnectConfigDetails
---@field UserPoolConfig? aws.securityhub.AwsAppSyncGraphQlApiUserPoolConfigDetails

---@class aws.securityhub.AwsAppSyncGraphQlApiDetails
---@field ApiId? string
---@field Id? string
---@field OpenIdConnectConfig? aws.securityhub.AwsAppSyncGraphQlApiOpenIdConnectConfigDetails
---@field Name? string
---@field LambdaAuthorizerConfig? aws.securityhub.AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails
---@field XrayEnabled? boolean
---@field Arn? string
---@field UserPoolConfig? aws.securityhub.AwsAppSyncGraphQlApiUserPoolConfigDetails
---@field AuthenticationType? string
---@field LogConfig? aws.securityhub.AwsAppSyncGraphQlApiLogConfigDetails
---@field AdditionalAuthenticationProviders? aws.securityhub.AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails[]
---@field WafWebAclArn? string

---@class aws.securityhub.AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails
---@field AuthorizerResultTtlInSeconds? integer
---@field AuthorizerUri? string
---@field IdentityValidationExpression? string

---@class aws.securityhub.AwsAppSyncGraphQlApiLogConfigDetails
---@field CloudWatchLogsRoleArn? string
---@field ExcludeVerboseContent? boolean
---@field FieldLogLevel? string

---@class aws.securityhub.AwsAppSyncGraphQlApiOpenIdConnectConfigDetails
---@field AuthTtL? integer
---@field ClientId? string
---@field IatTtL? integer
---@field Issuer? string

---@class aws.securityhub.AwsAppSyncGraphQlApiUserPoolConfigDetails
---@field AppIdClientRegex? string
---@field AwsRegion? string
---@field DefaultAction? string
---@field UserPoolId? string

---@class aws.securityhub.AwsAthenaWorkGroupConfigurationDetails
---@field ResultConfiguration? aws.securityhub.AwsAthenaWorkGroupConfigurationResultConfigurationDetails

---@class aws.securityhub.AwsAthenaWorkGroupConfigurationResultConfigurationDetails
---@field EncryptionConfiguration? aws.securityhub.AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails

---@class aws.securityhub.AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails
---@field EncryptionOption? string
---@field KmsKey? string

---@class aws.securityhub.AwsAthenaWorkGroupDetails
---@field Name? string
---@field Description? string
---@field State? string
---@field Configuration? aws.securityhub.AwsAthenaWorkGroupConfigurationDetails

---@class aws.securityhub.AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails
---@field Value? string

---@class aws.securityhub.AwsAutoScalingAutoScalingGroupDetails
---@field LaunchConfigurationName? string
---@field LoadBalancerNames? string[]
---@field HealthCheckType? string
---@field HealthCheckGracePeriod? integer
---@field CreatedTime? string
---@field MixedInstancesPolicy? aws.securityhub.AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails
---@field AvailabilityZones? aws.securityhub.AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails[]
---@field LaunchTemplate? aws.securityhub.AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification
---@field CapacityRebalance? boolean

---@class aws.securityhub.AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification
---@field LaunchTemplateId? string
---@field LaunchTemplateName? string
---@field Version? string

---@class aws.securityhub.AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails
---@field InstancesDistribution? aws.securityhub.AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails
---@field LaunchTemplate? aws.securityhub.AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails

---@class aws.securityhub.AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails
---@field OnDemandAllocationStrategy? string
---@field OnDemandBaseCapacity? integer
---@field OnDemandPercentageAboveBaseCapacity? integer
---@field SpotAllocationStrategy? string
---@field SpotInstancePools? integer
---@field SpotMaxPrice? string

---@class aws.securityhub.AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails
---@field LaunchTemplateSpecification? aws.securityhub.AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification
---@field Overrides? aws.securityhub.AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails[]

---@class aws.securityhub.AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification
---@field LaunchTemplateId? string
---@field LaunchTemplateName? string
---@field Version? string

---@class aws.securityhub.AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails
---@field InstanceType? string
---@field WeightedCapacity? string

---@class aws.securityhub.AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails
---@field DeviceName? string
---@field Ebs? aws.securityhub.AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails
---@field NoDevice? boolean
---@field VirtualName? string

---@class aws.securityhub.AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails
---@field DeleteOnTermination? boolean
---@field Encrypted? boolean
---@field Iops? integer
---@field SnapshotId? string
---@field VolumeSize? integer
---@field VolumeType? string

---@class aws.securityhub.AwsAutoScalingLaunchConfigurationDetails
---@field AssociatePublicIpAddress? boolean
---@field BlockDeviceMappings? aws.securityhub.AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails[]
---@field ClassicLinkVpcId? string
---@field ClassicLinkVpcSecurityGroups? string[]
---@field CreatedTime? string
---@field EbsOptimized? boolean
---@field IamInstanceProfile? string
---@field ImageId? string
---@field InstanceMonitoring? aws.securityhub.AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails
---@field InstanceType? string
---@field KernelId? string
---@field KeyName? string
---@field LaunchConfigurationName? string
---@field PlacementTenancy? string
---@field RamdiskId? string
---@field SecurityGroups? string[]
---@field SpotPrice? string
---@field UserData? string
---@field MetadataOptions? aws.securityhub.AwsAutoScalingLaunchConfigurationMetadataOptions

---@class aws.securityhub.AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails
---@field Enabled? boolean

---@class aws.securityhub.AwsAutoScalingLaunchConfigurationMetadataOptions
---@field HttpEndpoint? string
---@field HttpPutResponseHopLimit? integer
---@field HttpTokens? string

---@class aws.securityhub.AwsBackupBackupPlanAdvancedBackupSettingsDetails
---@field BackupOptions? table<string, string>
---@field ResourceType? string

---@class aws.securityhub.AwsBackupBackupPlanBackupPlanDetails
---@field BackupPlanName? string
---@field AdvancedBackupSettings? aws.securityhub.AwsBackupBackupPlanAdvancedBackupSettingsDetails[]
---@field BackupPlanRule? aws.securityhub.AwsBackupBackupPlanRuleDetails[]

---@class aws.securityhub.AwsBackupBackupPlanDetails
---@field BackupPlan? aws.securityhub.AwsBackupBackupPlanBackupPlanDetails
---@field BackupPlanArn? string
---@field BackupPlanId? string
---@field VersionId? string

---@class aws.securityhub.AwsBackupBackupPlanLifecycleDetails
---@field DeleteAfterDays? integer
---@field MoveToColdStorageAfterDays? integer

---@class aws.securityhub.AwsBackupBackupPlanRuleCopyActionsDetails
---@field DestinationBackupVaultArn? string
---@field Lifecycle? aws.securityhub.AwsBackupBackupPlanLifecycleDetails

---@class aws.securityhub.AwsBackupBackupPlanRuleDetails
---@field TargetBackupVault? string
---@field StartWindowMinutes? integer
---@field ScheduleExpression? string
---@field RuleName? string
---@field RuleId? string
---@field EnableContinuousBackup? boolean
---@field CompletionWindowMinutes? integer
---@field CopyActions? aws.securityhub.AwsBackupBackupPlanRuleCopyActionsDetails[]
---@field Lifecycle? aws.securityhub.AwsBackupBackupPlanLifecycleDetails

---@class aws.securityhub.AwsBackupBackupVaultDetails
---@field BackupVaultArn? string
---@field BackupVaultName? string
---@field EncryptionKeyArn? string
---@field Notifications? aws.securityhub.AwsBackupBackupVaultNotificationsDetails
---@field AccessPolicy? string

---@class aws.securityhub.AwsBackupBackupVaultNotificationsDetails
---@field BackupVaultEvents? string[]
---@field SnsTopicArn? string

---@class aws.securityhub.AwsBackupRecoveryPointCalculatedLifecycleDetails
---@field DeleteAt? string
---@field MoveToColdStorageAt? string

---@class aws.securityhub.AwsBackupRecoveryPointCreatedByDetails
---@field BackupPlanArn? string
---@field BackupPlanId? string
---@field BackupPlanVersion? string
---@field BackupRuleId? string

---@class aws.securityhub.AwsBackupRecoveryPointDetails
---@field BackupSizeInBytes? integer
---@field BackupVaultArn? string
---@field BackupVaultName? string
---@field CalculatedLifecycle? aws.securityhub.AwsBackupRecoveryPointCalculatedLifecycleDetails
---@field CompletionDate? string
---@field CreatedBy? aws.securityhub.AwsBackupRecoveryPointCreatedByDetails
---@field CreationDate? string
---@field EncryptionKeyArn? string
---@field IamRoleArn? string
---@field IsEncrypted? boolean
---@field LastRestoreTime? string
---@field Lifecycle? aws.securityhub.AwsBackupRecoveryPointLifecycleDetails
---@field RecoveryPointArn? string
---@field ResourceArn? string
---@field ResourceType? string
---@field SourceBackupVaultArn? string
---@field Status? string
---@field StatusMessage? string
---@field StorageClass? string

---@class aws.securityhub.AwsBackupRecoveryPointLifecycleDetails
---@field DeleteAfterDays? integer
---@field MoveToColdStorageAfterDays? integer

---@class aws.securityhub.AwsCertificateManagerCertificateDetails
---@field CertificateAuthorityArn? string
---@field CreatedAt? string
---@field DomainName? string
---@field DomainValidationOptions? aws.securityhub.AwsCertificateManagerCertificateDomainValidationOption[]
---@field ExtendedKeyUsages? aws.securityhub.AwsCertificateManagerCertificateExtendedKeyUsage[]
---@field FailureReason? string
---@field ImportedAt? string
---@field InUseBy? string[]
---@field IssuedAt? string
---@field Issuer? string
---@field KeyAlgorithm? string
---@field KeyUsages? aws.securityhub.AwsCertificateManagerCertificateKeyUsage[]
---@field NotAfter? string
---@field NotBefore? string
---@field Options? aws.securityhub.AwsCertificateManagerCertificateOptions
---@field RenewalEligibility? string
---@field RenewalSummary? aws.securityhub.AwsCertificateManagerCertificateRenewalSummary
---@field Serial? string
---@field SignatureAlgorithm? string
---@field Status? string
---@field Subject? string
---@field SubjectAlternativeNames? string[]
---@field Type? string

---@class aws.securityhub.AwsCertificateManagerCertificateDomainValidationOption
---@field DomainName? string
---@field ResourceRecord? aws.securityhub.AwsCertificateManagerCertificateResourceRecord
---@field ValidationDomain? string
---@field ValidationEmails? string[]
---@field ValidationMethod? string
---@field ValidationStatus? string

---@class aws.securityhub.AwsCertificateManagerCertificateExtendedKeyUsage
---@field Name? string
---@field OId? string

---@class aws.securityhub.AwsCertificateManagerCertificateKeyUsage
---@field Name? string

---@class aws.securityhub.AwsCertificateManagerCertificateOptions
---@field CertificateTransparencyLoggingPreference? string

---@class aws.securityhub.AwsCertificateManagerCertificateRenewalSummary
---@field DomainValidationOptions? aws.securityhub.AwsCertificateManagerCertificateDomainValidationOption[]
---@field RenewalStatus? string
---@field RenewalStatusReason? string
---@field UpdatedAt? string

---@class aws.securityhub.AwsCertificateManagerCertificateResourceRecord
---@field Name? string
---@field Type? string
---@field Value? string

---@class aws.securityhub.AwsCloudFormationStackDetails
---@field Capabilities? string[]
---@field CreationTime? string
---@field Description? string
---@field DisableRollback? boolean
---@field DriftInformation? aws.securityhub.AwsCloudFormationStackDriftInformationDetails
---@field EnableTerminationProtection? boolean
---@field LastUpdatedTime? string
---@field NotificationArns? string[]
---@field Outputs? aws.securityhub.AwsCloudFormationStackOutputsDetails[]
---@field RoleArn? string
---@field StackId? string
---@field StackName? string
---@field StackStatus? string
---@field StackStatusReason? string
---@field TimeoutInMinutes? integer

---@class aws.securityhub.AwsCloudFormationStackDriftInformationDetails
---@field StackDriftStatus? string

---@class aws.securityhub.AwsCloudFormationStackOutputsDetails
---@field Description? string
---@field OutputKey? string
---@field OutputValue? string

---@class aws.securityhub.AwsCloudFrontDistributionCacheBehavior
---@field ViewerProtocolPolicy? string

---@class aws.securityhub.AwsCloudFrontDistributionCacheBehaviors
---@field Items? aws.securityhub.AwsCloudFrontDistributionCacheBehavior[]

---@class aws.securityhub.AwsCloudFrontDistributionDefaultCacheBehavior
---@field ViewerProtocolPolicy? string

---@class aws.securityhub.AwsCloudFrontDistributionDetails
---@field CacheBehaviors? aws.securityhub.AwsCloudFrontDistributionCacheBehaviors
---@field DefaultCacheBehavior? aws.securityhub.AwsCloudFrontDistributionDefaultCacheBehavior
---@field DefaultRootObject? string
---@field DomainName? string
---@field ETag? string
---@field LastModifiedTime? string
---@field Logging? aws.securityhub.AwsCloudFrontDistributionLogging
---@field Origins? aws.securityhub.AwsCloudFrontDistributionOrigins
---@field OriginGroups? aws.securityhub.AwsCloudFrontDistributionOriginGroups
---@field ViewerCertificate? aws.securityhub.AwsCloudFrontDistributionViewerCertificate
---@field Status? string
---@field WebAclId? string

---@class aws.securityhub.AwsCloudFrontDistributionLogging
---@field Bucket? string
---@field Enabled? boolean
---@field IncludeCookies? boolean
---@field Prefix? string

---@class aws.securityhub.AwsCloudFrontDistributionOriginCustomOriginConfig
---@field HttpPort? integer
---@field HttpsPort? integer
---@field OriginKeepaliveTimeout? integer
---@field OriginProtocolPolicy? string
---@field OriginReadTimeout? integer
---@field OriginSslProtocols? aws.securityhub.AwsCloudFrontDistributionOriginSslProtocols

---@class aws.securityhub.AwsCloudFrontDistributionOriginGroup
---@field FailoverCriteria? aws.securityhub.AwsCloudFrontDistributionOriginGroupFailover

---@class aws.securityhub.AwsCloudFrontDistributionOriginGroupFailover
---@field StatusCodes? aws.securityhub.AwsCloudFrontDistributionOriginGroupFailoverStatusCodes

---@class aws.securityhub.AwsCloudFrontDistributionOriginGroupFailoverStatusCodes
---@field Items? integer[]
---@field Quantity? integer

---@class aws.securityhub.AwsCloudFrontDistributionOriginGroups
---@field Items? aws.securityhub.AwsCloudFrontDistributionOriginGroup[]

---@class aws.securityhub.AwsCloudFrontDistributionOriginItem
---@field DomainName? string
---@field Id? string
---@field OriginPath? string
---@field S3OriginConfig? aws.securityhub.AwsCloudFrontDistributionOriginS3OriginConfig
---@field CustomOriginConfig? aws.securityhub.AwsCloudFrontDistributionOriginCustomOriginConfig

---@class aws.securityhub.AwsCloudFrontDistributionOriginS3OriginConfig
---@field OriginAccessIdentity? string

---@class aws.securityhub.AwsCloudFrontDistributionOriginSslProtocols
---@field Items? string[]
---@field Quantity? integer

---@class aws.securityhub.AwsCloudFrontDistributionOrigins
---@field Items? aws.securityhub.AwsCloudFrontDistributionOriginItem[]

---@class aws.securityhub.AwsCloudFrontDistributionViewerCertificate
---@field AcmCertificateArn? string
---@field Certificate? string
---@field CertificateSource? string
---@field CloudFrontDefaultCertificate? boolean
---@field IamCertificateId? string
---@field MinimumProtocolVersion? string
---@field SslSupportMethod? string

---@class aws.securityhub.AwsCloudTrailTrailDetails
---@field CloudWatchLogsLogGroupArn? string
---@field CloudWatchLogsRoleArn? string
---@field HasCustomEventSelectors? boolean
---@field HomeRegion? string
---@field IncludeGlobalServiceEvents? boolean
---@field IsMultiRegionTrail? boolean
---@field IsOrganizationTrail? boolean
---@field KmsKeyId? string
---@field LogFileValidationEnabled? boolean
---@field Name? string
---@field S3BucketName? string
---@field S3KeyPrefix? string
---@field SnsTopicArn? string
---@field SnsTopicName? string
---@field TrailArn? string

---@class aws.securityhub.AwsCloudWatchAlarmDetails
---@field ActionsEnabled? boolean
---@field AlarmActions? string[]
---@field AlarmArn? string
---@field AlarmConfigurationUpdatedTimestamp? string
---@field AlarmDescription? string
---@field AlarmName? string
---@field ComparisonOperator? string
---@field DatapointsToAlarm? integer
---@field Dimensions? aws.securityhub.AwsCloudWatchAlarmDimensionsDetails[]
---@field EvaluateLowSampleCountPercentile? string
---@field EvaluationPeriods? integer
---@field ExtendedStatistic? string
---@field InsufficientDataActions? string[]
---@field MetricName? string
---@field Namespace? string
---@field OkActions? string[]
---@field Period? integer
---@field Statistic? string
---@field Threshold? number
---@field ThresholdMetricId? string
---@field TreatMissingData? string
---@field Unit? string

---@class aws.securityhub.AwsCloudWatchAlarmDimensionsDetails
---@field Name? string
---@field Value? string

---@class aws.securityhub.AwsCodeBuildProjectArtifactsDetails
---@field ArtifactIdentifier? string
---@field EncryptionDisabled? boolean
---@field Location? string
---@field Name? string
---@field NamespaceType? string
---@field OverrideArtifactName? boolean
---@field Packaging? string
---@field Path? string
---@field Type? string

---@class aws.securityhub.AwsCodeBuildProjectDetails
---@field EncryptionKey? string
---@field Artifacts? aws.securityhub.AwsCodeBuildProjectArtifactsDetails[]
---@field Environment? aws.securityhub.AwsCodeBuildProjectEnvironment
---@field Name? string
---@field Source? aws.securityhub.AwsCodeBuildProjectSource
---@field ServiceRole? string
---@field LogsConfig? aws.securityhub.AwsCodeBuildProjectLogsConfigDetails
---@field VpcConfig? aws.securityhub.AwsCodeBuildProjectVpcConfig
---@field SecondaryArtifacts? aws.securityhub.AwsCodeBuildProjectArtifactsDetails[]

---@class aws.securityhub.AwsCodeBuildProjectEnvironment
---@field Certificate? string
---@field EnvironmentVariables? aws.securityhub.AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails[]
---@field PrivilegedMode? boolean
---@field ImagePullCredentialsType? string
---@field RegistryCredential? aws.securityhub.AwsCodeBuildProjectEnvironmentRegistryCredential
---@field Type? string

---@class aws.securityhub.AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails
---@field Name? string
---@field Type? string
---@field Value? string

---@class aws.securityhub.AwsCodeBuildProjectEnvironmentRegistryCredential
---@field Credential? string
---@field CredentialProvider? string

---@class aws.securityhub.AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails
---@field GroupName? string
---@field Status? string
---@field StreamName? string

---@class aws.securityhub.AwsCodeBuildProjectLogsConfigDetails
---@field CloudWatchLogs? aws.securityhub.AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails
---@field S3Logs? aws.securityhub.AwsCodeBuildProjectLogsConfigS3LogsDetails

---@class aws.securityhub.AwsCodeBuildProjectLogsConfigS3LogsDetails
---@field EncryptionDisabled? boolean
---@field Location? string
---@field Status? string

---@class aws.securityhub.AwsCodeBuildProjectSource
---@field Type? string
---@field Location? string
---@field GitCloneDepth? integer
---@field InsecureSsl? boolean

---@class aws.securityhub.AwsCodeBuildProjectVpcConfig
---@field VpcId? string
---@field Subnets? string[]
---@field SecurityGroupIds? string[]

---@class aws.securityhub.AwsCorsConfiguration
---@field AllowOrigins? string[]
---@field AllowCredentials? boolean
---@field ExposeHeaders? string[]
---@field MaxAge? integer
---@field AllowMethods? string[]
---@field AllowHeaders? string[]

---@class aws.securityhub.AwsDmsEndpointDetails
---@field CertificateArn? string
---@field DatabaseName? string
---@field EndpointArn? string
---@field EndpointIdentifier? string
---@field EndpointType? string
---@field EngineName? string
---@field ExternalId? string
---@field ExtraConnectionAttributes? string
---@field KmsKeyId? string
---@field Port? integer
---@field ServerName? string
---@field SslMode? string
---@field Username? string

---@class aws.securityhub.AwsDmsReplicationInstanceDetails
---@field AllocatedStorage? integer
---@field AutoMinorVersionUpgrade? boolean
---@field AvailabilityZone? string
---@field EngineVersion? string
---@field KmsKeyId? string
---@field MultiAZ? boolean
---@field PreferredMaintenanceWindow? string
---@field PubliclyAccessible? boolean
---@field ReplicationInstanceClass? string
---@field ReplicationInstanceIdentifier? string
---@field ReplicationSubnetGroup? aws.securityhub.AwsDmsReplicationInstanceReplicationSubnetGroupDetails
---@field VpcSecurityGroups? aws.securityhub.AwsDmsReplicationInstanceVpcSecurityGroupsDetails[]

---@class aws.securityhub.AwsDmsReplicationInstanceReplicationSubnetGroupDetails
---@field ReplicationSubnetGroupIdentifier? string

---@class aws.securityhub.AwsDmsReplicationInstanceVpcSecurityGroupsDetails
---@field VpcSecurityGroupId? string

---@class aws.securityhub.AwsDmsReplicationTaskDetails
---@field CdcStartPosition? string
---@field CdcStartTime? string
---@field CdcStopPosition? string
---@field MigrationType? string
---@field Id? string
---@field ResourceIdentifier? string
---@field ReplicationInstanceArn? string
---@field ReplicationTaskIdentifier? string
---@field ReplicationTaskSettings? string
---@field SourceEndpointArn? string
---@field TableMappings? string
---@field TargetEndpointArn? string
---@field TaskData? string

---@class aws.securityhub.AwsDynamoDbTableAttributeDefinition
---@field AttributeName? string
---@field AttributeType? string

---@class aws.securityhub.AwsDynamoDbTableBillingModeSummary
---@field BillingMode? string
---@field LastUpdateToPayPerRequestDateTime? string

---@class aws.securityhub.AwsDynamoDbTableDetails
---@field AttributeDefinitions? aws.securityhub.AwsDynamoDbTableAttributeDefinition[]
---@field BillingModeSummary? aws.securityhub.AwsDynamoDbTableBillingModeSummary
---@field CreationDateTime? string
---@field GlobalSecondaryIndexes? aws.securityhub.AwsDynamoDbTableGlobalSecondaryIndex[]
---@field GlobalTableVersion? string
---@field ItemCount? integer
---@field KeySchema? aws.securityhub.AwsDynamoDbTableKeySchema[]
---@field LatestStreamArn? string
---@field LatestStreamLabel? string
---@field LocalSecondaryIndexes? aws.securityhub.AwsDynamoDbTableLocalSecondaryIndex[]
---@field ProvisionedThroughput? aws.securityhub.AwsDynamoDbTableProvisionedThroughput
---@field Replicas? aws.securityhub.AwsDynamoDbTableReplica[]
---@field RestoreSummary? aws.securityhub.AwsDynamoDbTableRestoreSummary
---@field SseDescription? aws.securityhub.AwsDynamoDbTableSseDescription
---@field StreamSpecification? aws.securityhub.AwsDynamoDbTableStreamSpecification
---@field TableId? string
---@field TableName? string
---@field TableSizeBytes? integer
---@field TableStatus? string
---@field DeletionProtectionEnabled? boolean

---@class aws.securityhub.AwsDynamoDbTableGlobalSecondaryIndex
---@field Backfilling? boolean
---@field IndexArn? string
---@field IndexName? string
---@field IndexSizeBytes? integer
---@field IndexStatus? string
---@field ItemCount? integer
---@field KeySchema? aws.securityhub.AwsDynamoDbTableKeySchema[]
---@field Projection? aws.securityhub.AwsDynamoDbTableProjection
---@field ProvisionedThroughput? aws.securityhub.AwsDynamoDbTableProvisionedThroughput

---@class aws.securityhub.AwsDynamoDbTableKeySchema
---@field AttributeName? string
---@field KeyType? string

---@class aws.securityhub.AwsDynamoDbTableLocalSecondaryIndex
---@field IndexArn? string
---@field IndexName? string
---@field KeySchema? aws.securityhub.AwsDynamoDbTableKeySchema[]
---@field Projection? aws.securityhub.AwsDynamoDbTableProjection

---@class aws.securityhub.AwsDynamoDbTableProjection
---@field NonKeyAttributes? string[]
---@field ProjectionType? string

---@class aws.securityhub.AwsDynamoDbTableProvisionedThroughput
---@field LastDecreaseDateTime? string
---@field LastIncreaseDateTime? string
---@field NumberOfDecreasesToday? integer
---@field ReadCapacityUnits? integer
---@field WriteCapacityUnits? integer

---@class aws.securityhub.AwsDynamoDbTableProvisionedThroughputOverride
---@field ReadCapacityUnits? integer

---@class aws.securityhub.AwsDynamoDbTableReplica
---@field GlobalSecondaryIndexes? aws.securityhub.AwsDynamoDbTableReplicaGlobalSecondaryIndex[]
---@field KmsMasterKeyId? string
---@field ProvisionedThroughputOverride? aws.securityhub.AwsDynamoDbTableProvisionedThroughputOverride
---@field RegionName? string
---@field ReplicaStatus? string
---@field ReplicaStatusDescription? string

---@class aws.securityhub.AwsDynamoDbTableReplicaGlobalSecondaryIndex
---@field IndexName? string
---@field ProvisionedThroughputOverride? aws.securityhub.AwsDynamoDbTableProvisionedThroughputOverride

---@class aws.securityhub.AwsDynamoDbTableRestoreSummary
---@field SourceBackupArn? string
---@field SourceTableArn? string
---@field RestoreDateTime? string
---@field RestoreInProgress? boolean

---@class aws.securityhub.AwsDynamoDbTableSseDescription
---@field InaccessibleEncryptionDateTime? string
---@field Status? string
---@field SseType? string
---@field KmsMasterKeyArn? string

---@class aws.securityhub.AwsDynamoDbTableStreamSpecification
---@field StreamEnabled? boolean
---@field StreamViewType? string

---@class aws.securityhub.AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails
---@field DirectoryId? string

---@class aws.securityhub.AwsEc2ClientVpnEndpointAuthenticationOptionsDetails
---@field Type? string
---@field ActiveDirectory? aws.securityhub.AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails
---@field MutualAuthentication? aws.securityhub.AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails
---@field FederatedAuthentication? aws.securityhub.AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails

---@class aws.securityhub.AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails
---@field SamlProviderArn? string
---@field SelfServiceSamlProviderArn? string

---@class aws.securityhub.AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails
---@field ClientRootCertificateChain? string

---@class aws.securityhub.AwsEc2ClientVpnEndpointClientConnectOptionsDetails
---@field Enabled? boolean
---@field LambdaFunctionArn? string
---@field Status? aws.securityhub.AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails

---@class aws.securityhub.AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails
---@field Code? string
---@field Message? string

---@class aws.securityhub.AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails
---@field Enabled? boolean
---@field BannerText? string

---@class aws.securityhub.AwsEc2ClientVpnEndpointConnectionLogOptionsDetails
---@field Enabled? boolean
---@field CloudwatchLogGroup? string
---@field CloudwatchLogStream? string

---@class aws.securityhub.AwsEc2ClientVpnEndpointDetails
---@field ClientVpnEndpointId? string
---@field Description? string
---@field ClientCidrBlock? string
---@field DnsServer? string[]
---@field SplitTunnel? boolean
---@field TransportProtocol? string
---@field VpnPort? integer
---@field ServerCertificateArn? string
---@field AuthenticationOptions? aws.securityhub.AwsEc2ClientVpnEndpointAuthenticationOptionsDetails[]
---@field ConnectionLogOptions? aws.securityhub.AwsEc2ClientVpnEndpointConnectionLogOptionsDetails
---@field SecurityGroupIdSet? string[]
---@field VpcId? string
---@field SelfServicePortalUrl? string
---@field ClientConnectOptions? aws.securityhub.AwsEc2ClientVpnEndpointClientConnectOptionsDetails
---@field SessionTimeoutHours? integer
---@field ClientLoginBannerOptions? aws.securityhub.AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails

---@class aws.securityhub.AwsEc2EipDetails
---@field InstanceId? string
---@field PublicIp? string
---@field AllocationId? string
---@field AssociationId? string
---@field Domain? string
---@field PublicIpv4Pool? string
---@field NetworkBorderGroup? string
---@field NetworkInterfaceId? string
---@field NetworkInterfaceOwnerId? string
---@field PrivateIpAddress? string

---@class aws.securityhub.AwsEc2InstanceDetails
---@field Type? string
---@field ImageId? string
---@field IpV4Addresses? string[]
---@field IpV6Addresses? string[]
---@field KeyName? string
---@field IamInstanceProfileArn? string
---@field VpcId? string
---@field SubnetId? string
---@field LaunchedAt? string
---@field NetworkInterfaces? aws.securityhub.AwsEc2InstanceNetworkInterfacesDetails[]
---@field VirtualizationType? string
---@field MetadataOptions? aws.securityhub.AwsEc2InstanceMetadataOptions
---@field Monitoring? aws.securityhub.AwsEc2InstanceMonitoringDetails

---@class aws.securityhub.AwsEc2InstanceMetadataOptions
---@field HttpEndpoint? string
---@field HttpProtocolIpv6? string
---@field HttpPutResponseHopLimit? integer
---@field HttpTokens? string
---@field InstanceMetadataTags? string

---@class aws.securityhub.AwsEc2InstanceMonitoringDetails
---@field State? string

---@class aws.securityhub.AwsEc2InstanceNetworkInterfacesDetails
---@field NetworkInterfaceId? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails
---@field DeviceName? string
---@field Ebs? aws.securityhub.AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails
---@field NoDevice? string
---@field VirtualName? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails
---@field DeleteOnTermination? boolean
---@field Encrypted? boolean
---@field Iops? integer
---@field KmsKeyId? string
---@field SnapshotId? string
---@field Throughput? integer
---@field VolumeSize? integer
---@field VolumeType? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails
---@field CapacityReservationId? string
---@field CapacityReservationResourceGroupArn? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails
---@field CapacityReservationPreference? string
---@field CapacityReservationTarget? aws.securityhub.AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails

---@class aws.securityhub.AwsEc2LaunchTemplateDataCpuOptionsDetails
---@field CoreCount? integer
---@field ThreadsPerCore? integer

---@class aws.securityhub.AwsEc2LaunchTemplateDataCreditSpecificationDetails
---@field CpuCredits? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataDetails
---@field BlockDeviceMappingSet? aws.securityhub.AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails[]
---@field CapacityReservationSpecification? aws.securityhub.AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails
---@field CpuOptions? aws.securityhub.AwsEc2LaunchTemplateDataCpuOptionsDetails
---@field CreditSpecification? aws.securityhub.AwsEc2LaunchTemplateDataCreditSpecificationDetails
---@field DisableApiStop? boolean
---@field DisableApiTermination? boolean
---@field EbsOptimized? boolean
---@field ElasticGpuSpecificationSet? aws.securityhub.AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails[]
---@field ElasticInferenceAcceleratorSet? aws.securityhub.AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails[]
---@field EnclaveOptions? aws.securityhub.AwsEc2LaunchTemplateDataEnclaveOptionsDetails
---@field HibernationOptions? aws.securityhub.AwsEc2LaunchTemplateDataHibernationOptionsDetails
---@field IamInstanceProfile? aws.securityhub.AwsEc2LaunchTemplateDataIamInstanceProfileDetails
---@field ImageId? string
---@field InstanceInitiatedShutdownBehavior? string
---@field InstanceMarketOptions? aws.securityhub.AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails
---@field InstanceRequirements? aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsDetails
---@field InstanceType? string
---@field KernelId? string
---@field KeyName? string
---@field LicenseSet? aws.securityhub.AwsEc2LaunchTemplateDataLicenseSetDetails[]
---@field MaintenanceOptions? aws.securityhub.AwsEc2LaunchTemplateDataMaintenanceOptionsDetails
---@field MetadataOptions? aws.securityhub.AwsEc2LaunchTemplateDataMetadataOptionsDetails
---@field Monitoring? aws.securityhub.AwsEc2LaunchTemplateDataMonitoringDetails
---@field NetworkInterfaceSet? aws.securityhub.AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails[]
---@field Placement? aws.securityhub.AwsEc2LaunchTemplateDataPlacementDetails
---@field PrivateDnsNameOptions? aws.securityhub.AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails
---@field RamDiskId? string
---@field SecurityGroupIdSet? string[]
---@field SecurityGroupSet? string[]
---@field UserData? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails
---@field Type? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails
---@field Count? integer
---@field Type? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataEnclaveOptionsDetails
---@field Enabled? boolean

---@class aws.securityhub.AwsEc2LaunchTemplateDataHibernationOptionsDetails
---@field Configured? boolean

---@class aws.securityhub.AwsEc2LaunchTemplateDataIamInstanceProfileDetails
---@field Arn? string
---@field Name? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails
---@field MarketType? string
---@field SpotOptions? aws.securityhub.AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails

---@class aws.securityhub.AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails
---@field BlockDurationMinutes? integer
---@field InstanceInterruptionBehavior? string
---@field MaxPrice? string
---@field SpotInstanceType? string
---@field ValidUntil? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails
---@field Max? integer
---@field Min? integer

---@class aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails
---@field Max? integer
---@field Min? integer

---@class aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails
---@field Max? integer
---@field Min? integer

---@class aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsDetails
---@field AcceleratorCount? aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails
---@field AcceleratorManufacturers? string[]
---@field AcceleratorNames? string[]
---@field AcceleratorTotalMemoryMiB? aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails
---@field AcceleratorTypes? string[]
---@field BareMetal? string
---@field BaselineEbsBandwidthMbps? aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails
---@field BurstablePerformance? string
---@field CpuManufacturers? string[]
---@field ExcludedInstanceTypes? string[]
---@field InstanceGenerations? string[]
---@field LocalStorage? string
---@field LocalStorageTypes? string[]
---@field MemoryGiBPerVCpu? aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails
---@field MemoryMiB? aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails
---@field NetworkInterfaceCount? aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails
---@field OnDemandMaxPricePercentageOverLowestPrice? integer
---@field RequireHibernateSupport? boolean
---@field SpotMaxPricePercentageOverLowestPrice? integer
---@field TotalLocalStorageGB? aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails
---@field VCpuCount? aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails

---@class aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails
---@field Max? number
---@field Min? number

---@class aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails
---@field Max? integer
---@field Min? integer

---@class aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails
---@field Max? integer
---@field Min? integer

---@class aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails
---@field Max? number
---@field Min? number

---@class aws.securityhub.AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails
---@field Max? integer
---@field Min? integer

---@class aws.securityhub.AwsEc2LaunchTemplateDataLicenseSetDetails
---@field LicenseConfigurationArn? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataMaintenanceOptionsDetails
---@field AutoRecovery? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataMetadataOptionsDetails
---@field HttpEndpoint? string
---@field HttpProtocolIpv6? string
---@field HttpTokens? string
---@field HttpPutResponseHopLimit? integer
---@field InstanceMetadataTags? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataMonitoringDetails
---@field Enabled? boolean

---@class aws.securityhub.AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails
---@field AssociateCarrierIpAddress? boolean
---@field AssociatePublicIpAddress? boolean
---@field DeleteOnTermination? boolean
---@field Description? string
---@field DeviceIndex? integer
---@field Groups? string[]
---@field InterfaceType? string
---@field Ipv4PrefixCount? integer
---@field Ipv4Prefixes? aws.securityhub.AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails[]
---@field Ipv6AddressCount? integer
---@field Ipv6Addresses? aws.securityhub.AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails[]
---@field Ipv6PrefixCount? integer
---@field Ipv6Prefixes? aws.securityhub.AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails[]
---@field NetworkCardIndex? integer
---@field NetworkInterfaceId? string
---@field PrivateIpAddress? string
---@field PrivateIpAddresses? aws.securityhub.AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails[]
---@field SecondaryPrivateIpAddressCount? integer
---@field SubnetId? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails
---@field Ipv4Prefix? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails
---@field Ipv6Address? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails
---@field Ipv6Prefix? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails
---@field Primary? boolean
---@field PrivateIpAddress? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataPlacementDetails
---@field Affinity? string
---@field AvailabilityZone? string
---@field GroupName? string
---@field HostId? string
---@field HostResourceGroupArn? string
---@field PartitionNumber? integer
---@field SpreadDomain? string
---@field Tenancy? string

---@class aws.securityhub.AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails
---@field EnableResourceNameDnsAAAARecord? boolean
---@field EnableResourceNameDnsARecord? boolean
---@field HostnameType? string

---@class aws.securityhub.AwsEc2LaunchTemplateDetails
---@field LaunchTemplateName? string
---@field Id? string
---@field LaunchTemplateData? aws.securityhub.AwsEc2LaunchTemplateDataDetails
---@field DefaultVersionNumber? integer
---@field LatestVersionNumber? integer

---@class aws.securityhub.AwsEc2NetworkAclAssociation
---@field NetworkAclAssociationId? string
---@field NetworkAclId? string
---@field SubnetId? string

---@class aws.securityhub.AwsEc2NetworkAclDetails
---@field IsDefault? boolean
---@field NetworkAclId? string
---@field OwnerId? string
---@field VpcId? string
---@field Associations? aws.securityhub.AwsEc2NetworkAclAssociation[]
---@field Entries? aws.securityhub.AwsEc2NetworkAclEntry[]

---@class aws.securityhub.AwsEc2NetworkAclEntry
---@field CidrBlock? string
---@field Egress? boolean
---@field IcmpTypeCode? aws.securityhub.IcmpTypeCode
---@field Ipv6CidrBlock? string
---@field PortRange? aws.securityhub.PortRangeFromTo
---@field Protocol? string
---@field RuleAction? string
---@field RuleNumber? integer

---@class aws.securityhub.AwsEc2NetworkInterfaceAttachment
---@field AttachTime? string
---@field AttachmentId? string
---@field DeleteOnTermination? boolean
---@field DeviceIndex? integer
---@field InstanceId? string
---@field InstanceOwnerId? string
---@field Status? string

---@class aws.securityhub.AwsEc2NetworkInterfaceDetails
---@field Attachment? aws.securityhub.AwsEc2NetworkInterfaceAttachment
---@field NetworkInterfaceId? string
---@field SecurityGroups? aws.securityhub.AwsEc2NetworkInterfaceSecurityGroup[]
---@field SourceDestCheck? boolean
---@field IpV6Addresses? aws.securityhub.AwsEc2NetworkInterfaceIpV6AddressDetail[]
---@field PrivateIpAddresses? aws.securityhub.AwsEc2NetworkInterfacePrivateIpAddressDetail[]
---@field PublicDnsName? string
---@field PublicIp? string

---@class aws.securityhub.AwsEc2NetworkInterfaceIpV6AddressDetail
---@field IpV6Address? string

---@class aws.securityhub.AwsEc2NetworkInterfacePrivateIpAddressDetail
---@field PrivateIpAddress? string
---@field PrivateDnsName? string

---@class aws.securityhub.AwsEc2NetworkInterfaceSecurityGroup
---@field GroupName? string
---@field GroupId? string

---@class aws.securityhub.AwsEc2RouteTableDetails
---@field AssociationSet? aws.securityhub.AssociationSetDetails[]
---@field OwnerId? string
---@field PropagatingVgwSet? aws.securityhub.PropagatingVgwSetDetails[]
---@field RouteTableId? string
---@field RouteSet? aws.securityhub.RouteSetDetails[]
---@field VpcId? string

---@class aws.securityhub.AwsEc2SecurityGroupDetails
---@field GroupName? string
---@field GroupId? string
---@field OwnerId? string
---@field VpcId? string
---@field IpPermissions? aws.securityhub.AwsEc2SecurityGroupIpPermission[]
---@field IpPermissionsEgress? aws.securityhub.AwsEc2SecurityGroupIpPermission[]

---@class aws.securityhub.AwsEc2SecurityGroupIpPermission
---@field IpProtocol? string
---@field FromPort? integer
---@field ToPort? integer
---@field UserIdGroupPairs? aws.securityhub.AwsEc2SecurityGroupUserIdGroupPair[]
---@field IpRanges? aws.securityhub.AwsEc2SecurityGroupIpRange[]
---@field Ipv6Ranges? aws.securityhub.AwsEc2SecurityGroupIpv6Range[]
---@field PrefixListIds? aws.securityhub.AwsEc2SecurityGroupPrefixListId[]

---@class aws.securityhub.AwsEc2SecurityGroupIpRange
---@field CidrIp? string

---@class aws.securityhub.AwsEc2SecurityGroupIpv6Range
---@field CidrIpv6? string

---@class aws.securityhub.AwsEc2SecurityGroupPrefixListId
---@field PrefixListId? string

---@class aws.securityhub.AwsEc2SecurityGroupUserIdGroupPair
---@field GroupId? string
---@field GroupName? string
---@field PeeringStatus? string
---@field UserId? string
---@field VpcId? string
---@field VpcPeeringConnectionId? string

---@class aws.securityhub.AwsEc2SubnetDetails
---@field AssignIpv6AddressOnCreation? boolean
---@field AvailabilityZone? string
---@field AvailabilityZoneId? string
---@field AvailableIpAddressCount? integer
---@field CidrBlock? string
---@field DefaultForAz? boolean
---@field MapPublicIpOnLaunch? boolean
---@field OwnerId? string
---@field State? string
---@field SubnetArn? string
---@field SubnetId? string
---@field VpcId? string
---@field Ipv6CidrBlockAssociationSet? aws.securityhub.Ipv6CidrBlockAssociation[]

---@class aws.securityhub.AwsEc2TransitGatewayDetails
---@field Id? string
---@field Description? string
---@field DefaultRouteTablePropagation? string
---@field AutoAcceptSharedAttachments? string
---@field DefaultRouteTableAssociation? string
---@field TransitGatewayCidrBlocks? string[]
---@field AssociationDefaultRouteTableId? string
---@field PropagationDefaultRouteTableId? string
---@field VpnEcmpSupport? string
---@field DnsSupport? string
---@field MulticastSupport? string
---@field AmazonSideAsn? integer

---@class aws.securityhub.AwsEc2VolumeAttachment
---@field AttachTime? string
---@field DeleteOnTermination? boolean
---@field InstanceId? string
---@field Status? string

---@class aws.securityhub.AwsEc2VolumeDetails
---@field CreateTime? string
---@field DeviceName? string
---@field Encrypted? boolean
---@field Size? integer
---@field SnapshotId? string
---@field Status? string
---@field KmsKeyId? string
---@field Attachments? aws.securityhub.AwsEc2VolumeAttachment[]
---@field VolumeId? string
---@field VolumeType? string
---@field VolumeScanStatus? string

---@class aws.securityhub.AwsEc2VpcDetails
---@field CidrBlockAssociationSet? aws.securityhub.CidrBlockAssociation[]
---@field Ipv6CidrBlockAssociationSet? aws.securityhub.Ipv6CidrBlockAssociation[]
---@field DhcpOptionsId? string
---@field State? string

---@class aws.securityhub.AwsEc2VpcEndpointServiceDetails
---@field AcceptanceRequired? boolean
---@field AvailabilityZones? string[]
---@field BaseEndpointDnsNames? string[]
---@field ManagesVpcEndpoints? boolean
---@field GatewayLoadBalancerArns? string[]
---@field NetworkLoadBalancerArns? string[]
---@field PrivateDnsName? string
---@field ServiceId? string
---@field ServiceName? string
---@field ServiceState? string
---@field ServiceType? aws.securityhub.AwsEc2VpcEndpointServiceServiceTypeDetails[]

---@class aws.securityhub.AwsEc2VpcEndpointServiceServiceTypeDetails
---@field ServiceType? string

---@class aws.securityhub.AwsEc2VpcPeeringConnectionDetails
---@field AccepterVpcInfo? aws.securityhub.AwsEc2VpcPeeringConnectionVpcInfoDetails
---@field ExpirationTime? string
---@field RequesterVpcInfo? aws.securityhub.AwsEc2VpcPeeringConnectionVpcInfoDetails
---@field Status? aws.securityhub.AwsEc2VpcPeeringConnectionStatusDetails
---@field VpcPeeringConnectionId? string

---@class aws.securityhub.AwsEc2VpcPeeringConnectionStatusDetails
---@field Code? string
---@field Message? string

---@class aws.securityhub.AwsEc2VpcPeeringConnectionVpcInfoDetails
---@field CidrBlock? string
---@field CidrBlockSet? aws.securityhub.VpcInfoCidrBlockSetDetails[]
---@field Ipv6CidrBlockSet? aws.securityhub.VpcInfoIpv6CidrBlockSetDetails[]
---@field OwnerId? string
---@field PeeringOptions? aws.securityhub.VpcInfoPeeringOptionsDetails
---@field Region? string
---@field VpcId? string

---@class aws.securityhub.AwsEc2VpnConnectionDetails
---@field VpnConnectionId? string
---@field State? string
---@field CustomerGatewayId? string
---@field CustomerGatewayConfiguration? string
---@field Type? string
---@field VpnGatewayId? string
---@field Category? string
---@field VgwTelemetry? aws.securityhub.AwsEc2VpnConnectionVgwTelemetryDetails[]
---@field Options? aws.securityhub.AwsEc2VpnConnectionOptionsDetails
---@field Routes? aws.securityhub.AwsEc2VpnConnectionRoutesDetails[]
---@field TransitGatewayId? string

---@class aws.securityhub.AwsEc2VpnConnectionOptionsDetails
---@field StaticRoutesOnly? boolean
---@field TunnelOptions? aws.securityhub.AwsEc2VpnConnectionOptionsTunnelOptionsDetails[]

---@class aws.securityhub.AwsEc2VpnConnectionOptionsTunnelOptionsDetails
---@field DpdTimeoutSeconds? integer
---@field IkeVersions? string[]
---@field OutsideIpAddress? string
---@field Phase1DhGroupNumbers? integer[]
---@field Phase1EncryptionAlgorithms? string[]
---@field Phase1IntegrityAlgorithms? string[]
---@field Phase1LifetimeSeconds? integer
---@field Phase2DhGroupNumbers? integer[]
---@field Phase2EncryptionAlgorithms? string[]
---@field Phase2IntegrityAlgorithms? string[]
---@field Phase2LifetimeSeconds? integer
---@field PreSharedKey? string
---@field RekeyFuzzPercentage? integer
---@field RekeyMarginTimeSeconds? integer
---@field ReplayWindowSize? integer
---@field TunnelInsideCidr? string

---@class aws.securityhub.AwsEc2VpnConnectionRoutesDetails
---@field DestinationCidrBlock? string
---@field State? string

---@class aws.securityhub.AwsEc2VpnConnectionVgwTelemetryDetails
---@field AcceptedRouteCount? integer
---@field CertificateArn? string
---@field LastStatusChange? string
---@field OutsideIpAddress? string
---@field Status? string
---@field StatusMessage? string

---@class aws.securityhub.AwsEcrContainerImageDetails
---@field RegistryId? string
---@field RepositoryName? string
---@field Architecture? string
---@field ImageDigest? string
---@field ImageTags? string[]
---@field ImagePublishedAt? string

---@class aws.securityhub.AwsEcrRepositoryDetails
---@field Arn? string
---@field ImageScanningConfiguration? aws.securityhub.AwsEcrRepositoryImageScanningConfigurationDetails
---@field ImageTagMutability? string
---@field LifecyclePolicy? aws.securityhub.AwsEcrRepositoryLifecyclePolicyDetails
---@field RepositoryName? string
---@field RepositoryPolicyText? string

---@class aws.securityhub.AwsEcrRepositoryImageScanningConfigurationDetails
---@field ScanOnPush? boolean

---@class aws.securityhub.AwsEcrRepositoryLifecyclePolicyDetails
---@field LifecyclePolicyText? string
---@field RegistryId? string

---@class aws.securityhub.AwsEcsClusterClusterSettingsDetails
---@field Name? string
---@field Value? string

---@class aws.securityhub.AwsEcsClusterConfigurationDetails
---@field ExecuteCommandConfiguration? aws.securityhub.AwsEcsClusterConfigurationExecuteCommandConfigurationDetails

---@class aws.securityhub.AwsEcsClusterConfigurationExecuteCommandConfigurationDetails
---@field KmsKeyId? string
---@field LogConfiguration? aws.securityhub.AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails
---@field Logging? string

---@class aws.securityhub.AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails
---@field CloudWatchEncryptionEnabled? boolean
---@field CloudWatchLogGroupName? string
---@field S3BucketName? string
---@field S3EncryptionEnabled? boolean
---@field S3KeyPrefix? string

---@class aws.securityhub.AwsEcsClusterDefaultCapacityProviderStrategyDetails
---@field Base? integer
---@field CapacityProvider? string
---@field Weight? integer

---@class aws.securityhub.AwsEcsClusterDetails
---@field ClusterArn? string
---@field ActiveServicesCount? integer
---@field CapacityProviders? string[]
---@field ClusterSettings? aws.securityhub.AwsEcsClusterClusterSettingsDetails[]
---@field Configuration? aws.securityhub.AwsEcsClusterConfigurationDetails
---@field DefaultCapacityProviderStrategy? aws.securityhub.AwsEcsClusterDefaultCapacityProviderStrategyDetails[]
---@field ClusterName? string
---@field RegisteredContainerInstancesCount? integer
---@field RunningTasksCount? integer
---@field Status? string

---@class aws.securityhub.AwsEcsContainerDetails
---@field Name? string
---@field Image? string
---@field MountPoints? aws.securityhub.AwsMountPoint[]
---@field Privileged? boolean

---@class aws.securityhub.AwsEcsServiceCapacityProviderStrategyDetails
---@field Base? integer
---@field CapacityProvider? string
---@field Weight? integer

---@class aws.securityhub.AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails
---@field Enable? boolean
---@field Rollback? boolean

---@class aws.securityhub.AwsEcsServiceDeploymentConfigurationDetails
---@field DeploymentCircuitBreaker? aws.securityhub.AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails
---@field MaximumPercent? integer
---@field MinimumHealthyPercent? integer

---@class aws.securityhub.AwsEcsServiceDeploymentControllerDetails
---@field Type? string

---@class aws.securityhub.AwsEcsServiceDetails
---@field CapacityProviderStrategy? aws.securityhub.AwsEcsServiceCapacityProviderStrategyDetails[]
---@field Cluster? string
---@field DeploymentConfiguration? aws.securityhub.AwsEcsServiceDeploymentConfigurationDetails
---@field DeploymentController? aws.securityhub.AwsEcsServiceDeploymentControllerDetails
---@field DesiredCount? integer
---@field EnableEcsManagedTags? boolean
---@field EnableExecuteCommand? boolean
---@field HealthCheckGracePeriodSeconds? integer
---@field LaunchType? string
---@field LoadBalancers? aws.securityhub.AwsEcsServiceLoadBalancersDetails[]
---@field Name? string
---@field NetworkConfiguration? aws.securityhub.AwsEcsServiceNetworkConfigurationDetails
---@field PlacementConstraints? aws.securityhub.AwsEcsServicePlacementConstraintsDetails[]
---@field PlacementStrategies? aws.securityhub.AwsEcsServicePlacementStrategiesDetails[]
---@field PlatformVersion? string
---@field PropagateTags? string
---@field Role? string
---@field SchedulingStrategy? string
---@field ServiceArn? string
---@field ServiceName? string
---@field ServiceRegistries? aws.securityhub.AwsEcsServiceServiceRegistriesDetails[]
---@field TaskDefinition? string

---@class aws.securityhub.AwsEcsServiceLoadBalancersDetails
---@field ContainerName? string
---@field ContainerPort? integer
---@field LoadBalancerName? string
---@field TargetGroupArn? string

---@class aws.securityhub.AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails
---@field AssignPublicIp? string
---@field SecurityGroups? string[]
---@field Subnets? string[]

---@class aws.securityhub.AwsEcsServiceNetworkConfigurationDetails
---@field AwsVpcConfiguration? aws.securityhub.AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails

---@class aws.securityhub.AwsEcsServicePlacementConstraintsDetails
---@field Expression? string
---@field Type? string

---@class aws.securityhub.AwsEcsServicePlacementStrategiesDetails
---@field Field? string
---@field Type? string

---@class aws.securityhub.AwsEcsServiceServiceRegistriesDetails
---@field ContainerName? string
---@field ContainerPort? integer
---@field Port? integer
---@field RegistryArn? string

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails
---@field Condition? string
---@field ContainerName? string

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsDetails
---@field Command? string[]
---@field Cpu? integer
---@field DependsOn? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails[]
---@field DisableNetworking? boolean
---@field DnsSearchDomains? string[]
---@field DnsServers? string[]
---@field DockerLabels? table<string, string>
---@field DockerSecurityOptions? string[]
---@field EntryPoint? string[]
---@field Environment? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails[]
---@field EnvironmentFiles? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails[]
---@field Essential? boolean
---@field ExtraHosts? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails[]
---@field FirelensConfiguration? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails
---@field HealthCheck? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails
---@field Hostname? string
---@field Image? string
---@field Interactive? boolean
---@field Links? string[]
---@field LinuxParameters? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails
---@field LogConfiguration? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails
---@field Memory? integer
---@field MemoryReservation? integer
---@field MountPoints? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails[]
---@field Name? string
---@field PortMappings? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails[]
---@field Privileged? boolean
---@field PseudoTerminal? boolean
---@field ReadonlyRootFilesystem? boolean
---@field RepositoryCredentials? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails
---@field ResourceRequirements? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails[]
---@field Secrets? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails[]
---@field StartTimeout? integer
---@field StopTimeout? integer
---@field SystemControls? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails[]
---@field Ulimits? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails[]
---@field User? string
---@field VolumesFrom? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails[]
---@field WorkingDirectory? string

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails
---@field Name? string
---@field Value? string

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails
---@field Type? string
---@field Value? string

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails
---@field Hostname? string
---@field IpAddress? string

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails
---@field Options? table<string, string>
---@field Type? string

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails
---@field Command? string[]
---@field Interval? integer
---@field Retries? integer
---@field StartPeriod? integer
---@field Timeout? integer

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails
---@field Add? string[]
---@field Drop? string[]

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails
---@field Capabilities? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails
---@field Devices? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails[]
---@field InitProcessEnabled? boolean
---@field MaxSwap? integer
---@field SharedMemorySize? integer
---@field Swappiness? integer
---@field Tmpfs? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails[]

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails
---@field ContainerPath? string
---@field HostPath? string
---@field Permissions? string[]

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails
---@field ContainerPath? string
---@field MountOptions? string[]
---@field Size? integer

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails
---@field LogDriver? string
---@field Options? table<string, string>
---@field SecretOptions? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails[]

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails
---@field Name? string
---@field ValueFrom? string

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails
---@field ContainerPath? string
---@field ReadOnly? boolean
---@field SourceVolume? string

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails
---@field ContainerPort? integer
---@field HostPort? integer
---@field Protocol? string

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails
---@field CredentialsParameter? string

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails
---@field Type? string
---@field Value? string

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails
---@field Name? string
---@field ValueFrom? string

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails
---@field Namespace? string
---@field Value? string

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails
---@field HardLimit? integer
---@field Name? string
---@field SoftLimit? integer

---@class aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails
---@field ReadOnly? boolean
---@field SourceContainer? string

---@class aws.securityhub.AwsEcsTaskDefinitionDetails
---@field ContainerDefinitions? aws.securityhub.AwsEcsTaskDefinitionContainerDefinitionsDetails[]
---@field Cpu? string
---@field ExecutionRoleArn? string
---@field Family? string
---@field InferenceAccelerators? aws.securityhub.AwsEcsTaskDefinitionInferenceAcceleratorsDetails[]
---@field IpcMode? string
---@field Memory? string
---@field NetworkMode? string
---@field PidMode? string
---@field PlacementConstraints? aws.securityhub.AwsEcsTaskDefinitionPlacementConstraintsDetails[]
---@field ProxyConfiguration? aws.securityhub.AwsEcsTaskDefinitionProxyConfigurationDetails
---@field RequiresCompatibilities? string[]
---@field TaskRoleArn? string
---@field Volumes? aws.securityhub.AwsEcsTaskDefinitionVolumesDetails[]
---@field Status? string

---@class aws.securityhub.AwsEcsTaskDefinitionInferenceAcceleratorsDetails
---@field DeviceName? string
---@field DeviceType? string

---@class aws.securityhub.AwsEcsTaskDefinitionPlacementConstraintsDetails
---@field Expression? string
---@field Type? string

---@class aws.securityhub.AwsEcsTaskDefinitionProxyConfigurationDetails
---@field ContainerName? string
---@field ProxyConfigurationProperties? aws.securityhub.AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails[]
---@field Type? string

---@class aws.securityhub.AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails
---@field Name? string
---@field Value? string

---@class aws.securityhub.AwsEcsTaskDefinitionVolumesDetails
---@field DockerVolumeConfiguration? aws.securityhub.AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails
---@field EfsVolumeConfiguration? aws.securityhub.AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails
---@field Host? aws.securityhub.AwsEcsTaskDefinitionVolumesHostDetails
---@field Name? string

---@class aws.securityhub.AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails
---@field Autoprovision? boolean
---@field Driver? string
---@field DriverOpts? table<string, string>
---@field Labels? table<string, string>
---@field Scope? string

---@class aws.securityhub.AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails
---@field AccessPointId? string
---@field Iam? string

---@class aws.securityhub.AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails
---@field AuthorizationConfig? aws.securityhub.AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails
---@field FilesystemId? string
---@field RootDirectory? string
---@field TransitEncryption? string
---@field TransitEncryptionPort? integer

---@class aws.securityhub.AwsEcsTaskDefinitionVolumesHostDetails
---@field SourcePath? string

---@class aws.securityhub.AwsEcsTaskDetails
---@field ClusterArn? string
---@field TaskDefinitionArn? string
---@field Version? string
---@field CreatedAt? string
---@field StartedAt? string
---@field StartedBy? string
---@field Group? string
---@field Volumes? aws.securityhub.AwsEcsTaskVolumeDetails[]
---@field Containers? aws.securityhub.AwsEcsContainerDetails[]

---@class aws.securityhub.AwsEcsTaskVolumeDetails
---@field Name? string
---@field Host? aws.securityhub.AwsEcsTaskVolumeHostDetails

---@class aws.securityhub.AwsEcsTaskVolumeHostDetails
---@field SourcePath? string

---@class aws.securityhub.AwsEfsAccessPointDetails
---@field AccessPointId? string
---@field Arn? string
---@field ClientToken? string
---@field FileSystemId? string
---@field PosixUser? aws.securityhub.AwsEfsAccessPointPosixUserDetails
---@field RootDirectory? aws.securityhub.AwsEfsAccessPointRootDirectoryDetails

---@class aws.securityhub.AwsEfsAccessPointPosixUserDetails
---@field Gid? string
---@field SecondaryGids? string[]
---@field Uid? string

---@class aws.securityhub.AwsEfsAccessPointRootDirectoryCreationInfoDetails
---@field OwnerGid? string
---@field OwnerUid? string
---@field Permissions? string

---@class aws.securityhub.AwsEfsAccessPointRootDirectoryDetails
---@field CreationInfo? aws.securityhub.AwsEfsAccessPointRootDirectoryCreationInfoDetails
---@field Path? string

---@class aws.securityhub.AwsEksClusterDetails
---@field Arn? string
---@field CertificateAuthorityData? string
---@field ClusterStatus? string
---@field Endpoint? string
---@field Name? string
---@field ResourcesVpcConfig? aws.securityhub.AwsEksClusterResourcesVpcConfigDetails
---@field RoleArn? string
---@field Version? string
---@field Logging? aws.securityhub.AwsEksClusterLoggingDetails

---@class aws.securityhub.AwsEksClusterLoggingClusterLoggingDetails
---@field Enabled? boolean
---@field Types? string[]

---@class aws.securityhub.AwsEksClusterLoggingDetails
---@field ClusterLogging? aws.securityhub.AwsEksClusterLoggingClusterLoggingDetails[]

---@class aws.securityhub.AwsEksClusterResourcesVpcConfigDetails
---@field SecurityGroupIds? string[]
---@field SubnetIds? string[]
---@field EndpointPublicAccess? boolean

---@class aws.securityhub.AwsElasticBeanstalkEnvironmentDetails
---@field ApplicationName? string
---@field Cname? string
---@field DateCreated? string
---@field DateUpdated? string
---@field Description? string
---@field EndpointUrl? string
---@field EnvironmentArn? string
---@field EnvironmentId? string
---@field EnvironmentLinks? aws.securityhub.AwsElasticBeanstalkEnvironmentEnvironmentLink[]
---@field EnvironmentName? string
---@field OptionSettings? aws.securityhub.AwsElasticBeanstalkEnvironmentOptionSetting[]
---@field PlatformArn? string
---@field SolutionStackName? string
---@field Status? string
---@field Tier? aws.securityhub.AwsElasticBeanstalkEnvironmentTier
---@field VersionLabel? string

---@class aws.securityhub.AwsElasticBeanstalkEnvironmentEnvironmentLink
---@field EnvironmentName? string
---@field LinkName? string

---@class aws.securityhub.AwsElasticBeanstalkEnvironmentOptionSetting
---@field Namespace? string
---@field OptionName? string
---@field ResourceName? string
---@field Value? string

---@class aws.securityhub.AwsElasticBeanstalkEnvironmentTier
---@field Name? string
---@field Type? string
---@field Version? string

---@class aws.securityhub.AwsElasticsearchDomainDetails
---@field AccessPolicies? string
---@field DomainEndpointOptions? aws.securityhub.AwsElasticsearchDomainDomainEndpointOptions
---@field DomainId? string
---@field DomainName? string
---@field Endpoint? string
---@field Endpoints? table<string, string>
---@field ElasticsearchVersion? string
---@field ElasticsearchClusterConfig? aws.securityhub.AwsElasticsearchDomainElasticsearchClusterConfigDetails
---@field EncryptionAtRestOptions? aws.securityhub.AwsElasticsearchDomainEncryptionAtRestOptions
---@field LogPublishingOptions? aws.securityhub.AwsElasticsearchDomainLogPublishingOptions
---@field NodeToNodeEncryptionOptions? aws.securityhub.AwsElasticsearchDomainNodeToNodeEncryptionOptions
---@field ServiceSoftwareOptions? aws.securityhub.AwsElasticsearchDomainServiceSoftwareOptions
---@field VPCOptions? aws.securityhub.AwsElasticsearchDomainVPCOptions

---@class aws.securityhub.AwsElasticsearchDomainDomainEndpointOptions
---@field EnforceHTTPS? boolean
---@field TLSSecurityPolicy? string

---@class aws.securityhub.AwsElasticsearchDomainElasticsearchClusterConfigDetails
---@field DedicatedMasterCount? integer
---@field DedicatedMasterEnabled? boolean
---@field DedicatedMasterType? string
---@field InstanceCount? integer
---@field InstanceType? string
---@field ZoneAwarenessConfig? aws.securityhub.AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails
---@field ZoneAwarenessEnabled? boolean

---@class aws.securityhub.AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails
---@field AvailabilityZoneCount? integer

---@class aws.securityhub.AwsElasticsearchDomainEncryptionAtRestOptions
---@field Enabled? boolean
---@field KmsKeyId? string

---@class aws.securityhub.AwsElasticsearchDomainLogPublishingOptions
---@field IndexSlowLogs? aws.securityhub.AwsElasticsearchDomainLogPublishingOptionsLogConfig
---@field SearchSlowLogs? aws.securityhub.AwsElasticsearchDomainLogPublishingOptionsLogConfig
---@field AuditLogs? aws.securityhub.AwsElasticsearchDomainLogPublishingOptionsLogConfig

---@class aws.securityhub.AwsElasticsearchDomainLogPublishingOptionsLogConfig
---@field CloudWatchLogsLogGroupArn? string
---@field Enabled? boolean

---@class aws.securityhub.AwsElasticsearchDomainNodeToNodeEncryptionOptions
---@field Enabled? boolean

---@class aws.securityhub.AwsElasticsearchDomainServiceSoftwareOptions
---@field AutomatedUpdateDate? string
---@field Cancellable? boolean
---@field CurrentVersion? string
---@field Description? string
---@field NewVersion? string
---@field UpdateAvailable? boolean
---@field UpdateStatus? string

---@class aws.securityhub.AwsElasticsearchDomainVPCOptions
---@field AvailabilityZones? string[]
---@field SecurityGroupIds? string[]
---@field SubnetIds? string[]
---@field VPCId? string

---@class aws.securityhub.AwsElbAppCookieStickinessPolicy
---@field CookieName? string
---@field PolicyName? string

---@class aws.securityhub.AwsElbLbCookieStickinessPolicy
---@field CookieExpirationPeriod? integer
---@field PolicyName? string

---@class aws.securityhub.AwsElbLoadBalancerAccessLog
---@field EmitInterval? integer
---@field Enabled? boolean
---@field S3BucketName? string
---@field S3BucketPrefix? string

---@class aws.securityhub.AwsElbLoadBalancerAdditionalAttribute
---@field Key? string
---@field Value? string

---@class aws.securityhub.AwsElbLoadBalancerAttributes
---@field AccessLog? aws.securityhub.AwsElbLoadBalancerAccessLog
---@field ConnectionDraining? aws.securityhub.AwsElbLoadBalancerConnectionDraining
---@field ConnectionSettings? aws.securityhub.AwsElbLoadBalancerConnectionSettings
---@field CrossZoneLoadBalancing? aws.securityhub.AwsElbLoadBalancerCrossZoneLoadBalancing
---@field AdditionalAttributes? aws.securityhub.AwsElbLoadBalancerAdditionalAttribute[]

---@class aws.securityhub.AwsElbLoadBalancerBackendServerDescription
---@field InstancePort? integer
---@field PolicyNames? string[]

---@class aws.securityhub.AwsElbLoadBalancerConnectionDraining
---@field Enabled? boolean
---@field Timeout? integer

---@class aws.securityhub.AwsElbLoadBalancerConnectionSettings
---@field IdleTimeout? integer

---@class aws.securityhub.AwsElbLoadBalancerCrossZoneLoadBalancing
---@field Enabled? boolean

---@class aws.securityhub.AwsElbLoadBalancerDetails
---@field AvailabilityZones? string[]
---@field BackendServerDescriptions? aws.securityhub.AwsElbLoadBalancerBackendServerDescription[]
---@field CanonicalHostedZoneName? string
---@field CanonicalHostedZoneNameID? string
---@field CreatedTime? string
---@field DnsName? string
---@field HealthCheck? aws.securityhub.AwsElbLoadBalancerHealthCheck
---@field Instances? aws.securityhub.AwsElbLoadBalancerInstance[]
---@field ListenerDescriptions? aws.securityhub.AwsElbLoadBalancerListenerDescription[]
---@field LoadBalancerAttributes? aws.securityhub.AwsElbLoadBalancerAttributes
---@field LoadBalancerName? string
---@field Policies? aws.securityhub.AwsElbLoadBalancerPolicies
---@field Scheme? string
---@field SecurityGroups? string[]
---@field SourceSecurityGroup? aws.securityhub.AwsElbLoadBalancerSourceSecurityGroup
---@field Subnets? string[]
---@field VpcId? string

---@class aws.securityhub.AwsElbLoadBalancerHealthCheck
---@field HealthyThreshold? integer
---@field Interval? integer
---@field Target? string
---@field Timeout? integer
---@field UnhealthyThreshold? integer

---@class aws.securityhub.AwsElbLoadBalancerInstance
---@field InstanceId? string

---@class aws.securityhub.AwsElbLoadBalancerListener
---@field InstancePort? integer
---@field InstanceProtocol? string
---@field LoadBalancerPort? integer
---@field Protocol? string
---@field SslCertificateId? string

---@class aws.securityhub.AwsElbLoadBalancerListenerDescription
---@field Listener? aws.securityhub.AwsElbLoadBalancerListener
---@field PolicyNames? string[]

---@class aws.securityhub.AwsElbLoadBalancerPolicies
---@field AppCookieStickinessPolicies? aws.securityhub.AwsElbAppCookieStickinessPolicy[]
---@field LbCookieStickinessPolicies? aws.securityhub.AwsElbLbCookieStickinessPolicy[]
---@field OtherPolicies? string[]

---@class aws.securityhub.AwsElbLoadBalancerSourceSecurityGroup
---@field GroupName? string
---@field OwnerAlias? string

---@class aws.securityhub.AwsElbv2LoadBalancerAttribute
---@field Key? string
---@field Value? string

---@class aws.securityhub.AwsElbv2LoadBalancerDetails
---@field AvailabilityZones? aws.securityhub.AvailabilityZone[]
---@field CanonicalHostedZoneId? string
---@field CreatedTime? string
---@field DNSName? string
---@field IpAddressType? string
---@field Scheme? string
---@field SecurityGroups? string[]
---@field State? aws.securityhub.LoadBalancerState
---@field Type? string
---@field VpcId? string
---@field LoadBalancerAttributes? aws.securityhub.AwsElbv2LoadBalancerAttribute[]

---@class aws.securityhub.AwsEventSchemasRegistryDetails
---@field Description? string
---@field RegistryArn? string
---@field RegistryName? string

---@class aws.securityhub.AwsEventsEndpointDetails
---@field Arn? string
---@field Description? string
---@field EndpointId? string
---@field EndpointUrl? string
---@field EventBuses? aws.securityhub.AwsEventsEndpointEventBusesDetails[]
---@field Name? string
---@field ReplicationConfig? aws.securityhub.AwsEventsEndpointReplicationConfigDetails
---@field RoleArn? string
---@field RoutingConfig? aws.securityhub.AwsEventsEndpointRoutingConfigDetails
---@field State? string
---@field StateReason? string

---@class aws.securityhub.AwsEventsEndpointEventBusesDetails
---@field EventBusArn? string

---@class aws.securityhub.AwsEventsEndpointReplicationConfigDetails
---@field State? string

---@class aws.securityhub.AwsEventsEndpointRoutingConfigDetails
---@field FailoverConfig? aws.securityhub.AwsEventsEndpointRoutingConfigFailoverConfigDetails

---@class aws.securityhub.AwsEventsEndpointRoutingConfigFailoverConfigDetails
---@field Primary? aws.securityhub.AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails
---@field Secondary? aws.securityhub.AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails

---@class aws.securityhub.AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails
---@field HealthCheck? string

---@class aws.securityhub.AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails
---@field Route? string

---@class aws.securityhub.AwsEventsEventbusDetails
---@field Arn? string
---@field Name? string
---@field Policy? string

---@class aws.securityhub.AwsGuardDutyDetectorDataSourcesCloudTrailDetails
---@field Status? string

---@class aws.securityhub.AwsGuardDutyDetectorDataSourcesDetails
---@field CloudTrail? aws.securityhub.AwsGuardDutyDetectorDataSourcesCloudTrailDetails
---@field DnsLogs? aws.securityhub.AwsGuardDutyDetectorDataSourcesDnsLogsDetails
---@field FlowLogs? aws.securityhub.AwsGuardDutyDetectorDataSourcesFlowLogsDetails
---@field Kubernetes? aws.securityhub.AwsGuardDutyDetectorDataSourcesKubernetesDetails
---@field MalwareProtection? aws.securityhub.AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails
---@field S3Logs? aws.securityhub.AwsGuardDutyDetectorDataSourcesS3LogsDetails

---@class aws.securityhub.AwsGuardDutyDetectorDataSourcesDnsLogsDetails
---@field Status? string

---@class aws.securityhub.AwsGuardDutyDetectorDataSourcesFlowLogsDetails
---@field Status? string

---@class aws.securityhub.AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails
---@field Status? string

---@class aws.securityhub.AwsGuardDutyDetectorDataSourcesKubernetesDetails
---@field AuditLogs? aws.securityhub.AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails

---@class aws.securityhub.AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails
---@field ScanEc2InstanceWithFindings? aws.securityhub.AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails
---@field ServiceRole? string

---@class aws.securityhub.AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails
---@field EbsVolumes? aws.securityhub.AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails

---@class aws.securityhub.AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails
---@field Reason? string
---@field Status? string

---@class aws.securityhub.AwsGuardDutyDetectorDataSourcesS3LogsDetails
---@field Status? string

---@class aws.securityhub.AwsGuardDutyDetectorDetails
---@field DataSources? aws.securityhub.AwsGuardDutyDetectorDataSourcesDetails
---@field Features? aws.securityhub.AwsGuardDutyDetectorFeaturesDetails[]
---@field FindingPublishingFrequency? string
---@field ServiceRole? string
---@field Status? string

---@class aws.securityhub.AwsGuardDutyDetectorFeaturesDetails
---@field Name? string
---@field Status? string

---@class aws.securityhub.AwsIamAccessKeyDetails
---@field UserName? string
---@field Status? aws.securityhub.AwsIamAccessKeyStatus
---@field CreatedAt? string
---@field PrincipalId? string
---@field PrincipalType? string
---@field PrincipalName? string
---@field AccountId? string
---@field AccessKeyId? string
---@field SessionContext? aws.securityhub.AwsIamAccessKeySessionContext

---@class aws.securityhub.AwsIamAccessKeySessionContext
---@field Attributes? aws.securityhub.AwsIamAccessKeySessionContextAttributes
---@field SessionIssuer? aws.securityhub.AwsIamAccessKeySessionContextSessionIssuer

---@class aws.securityhub.AwsIamAccessKeySessionContextAttributes
---@field MfaAuthenticated? boolean
---@field CreationDate? string

---@class aws.securityhub.AwsIamAccessKeySessionContextSessionIssuer
---@field Type? string
---@field PrincipalId? string
---@field Arn? string
---@field AccountId? string
---@field UserName? string

---@alias aws.securityhub.AwsIamAccessKeyStatus "Active"|"Inactive"

---@class aws.securityhub.AwsIamAttachedManagedPolicy
---@field PolicyName? string
---@field PolicyArn? string

---@class aws.securityhub.AwsIamGroupDetails
---@field AttachedManagedPolicies? aws.securityhub.AwsIamAttachedManagedPolicy[]
---@field CreateDate? string
---@field GroupId? string
---@field GroupName? string
---@field GroupPolicyList? aws.securityhub.AwsIamGroupPolicy[]
---@field Path? string

---@class aws.securityhub.AwsIamGroupPolicy
---@field PolicyName? string

---@class aws.securityhub.AwsIamInstanceProfile
---@field Arn? string
---@field CreateDate? string
---@field InstanceProfileId? string
---@field InstanceProfileName? string
---@field Path? string
---@field Roles? aws.securityhub.AwsIamInstanceProfileRole[]

---@class aws.securityhub.AwsIamInstanceProfileRole
---@field Arn? string
---@field AssumeRolePolicyDocument? string
---@field CreateDate? string
---@field Path? string
---@field RoleId? string
---@field RoleName? string

---@class aws.securityhub.AwsIamPermissionsBoundary
---@field PermissionsBoundaryArn? string
---@field PermissionsBoundaryType? string

---@class aws.securityhub.AwsIamPolicyDetails
---@field AttachmentCount? integer
---@field CreateDate? string
---@field DefaultVersionId? string
---@field Description? string
---@field IsAttachable? boolean
---@field Path? string
---@field PermissionsBoundaryUsageCount? integer
---@field PolicyId? string
---@field PolicyName? string
---@field PolicyVersionList? aws.securityhub.AwsIamPolicyVersion[]
---@field UpdateDate? string

---@class aws.securityhub.AwsIamPolicyVersion
---@field VersionId? string
---@field IsDefaultVersion? boolean
---@field CreateDate? string

---@class aws.securityhub.AwsIamRoleDetails
---@field AssumeRolePolicyDocument? string
---@field AttachedManagedPolicies? aws.securityhub.AwsIamAttachedManagedPolicy[]
---@field CreateDate? string
---@field InstanceProfileList? aws.securityhub.AwsIamInstanceProfile[]
---@field PermissionsBoundary? aws.securityhub.AwsIamPermissionsBoundary
---@field RoleId? string
---@field RoleName? string
---@field RolePolicyList? aws.securityhub.AwsIamRolePolicy[]
---@field MaxSessionDuration? integer
---@field Path? string

---@class aws.securityhub.AwsIamRolePolicy
---@field PolicyName? string

---@class aws.securityhub.AwsIamUserDetails
---@field AttachedManagedPolicies? aws.securityhub.AwsIamAttachedManagedPolicy[]
---@field CreateDate? string
---@field GroupList? string[]
---@field Path? string
---@field PermissionsBoundary? aws.securityhub.AwsIamPermissionsBoundary
---@field UserId? string
---@field UserName? string
---@field UserPolicyList? aws.securityhub.AwsIamUserPolicy[]

---@class aws.securityhub.AwsIamUserPolicy
---@field PolicyName? string

---@class aws.securityhub.AwsKinesisStreamDetails
---@field Name? string
---@field Arn? string
---@field StreamEncryption? aws.securityhub.AwsKinesisStreamStreamEncryptionDetails
---@field ShardCount? integer
---@field RetentionPeriodHours? integer

---@class aws.securityhub.AwsKinesisStreamStreamEncryptionDetails
---@field EncryptionType? string
---@field KeyId? string

---@class aws.securityhub.AwsKmsKeyDetails
---@field AWSAccountId? string
---@field CreationDate? number
---@field KeyId? string
---@field KeyManager? string
---@field KeyState? string
---@field Origin? string
---@field Description? string
---@field KeyRotationStatus? boolean

---@class aws.securityhub.AwsLambdaFunctionCode
---@field S3Bucket? string
---@field S3Key? string
---@field S3ObjectVersion? string
---@field ZipFile? string

---@class aws.securityhub.AwsLambdaFunctionDeadLetterConfig
---@field TargetArn? string

---@class aws.securityhub.AwsLambdaFunctionDetails
---@field Code? aws.securityhub.AwsLambdaFunctionCode
---@field CodeSha256? string
---@field DeadLetterConfig? aws.securityhub.AwsLambdaFunctionDeadLetterConfig
---@field Environment? aws.securityhub.AwsLambdaFunctionEnvironment
---@field FunctionName? string
---@field Handler? string
---@field KmsKeyArn? string
---@field LastModified? string
---@field Layers? aws.securityhub.AwsLambdaFunctionLayer[]
---@field MasterArn? string
---@field MemorySize? integer
---@field RevisionId? string
---@field Role? string
---@field Runtime? string
---@field Timeout? integer
---@field TracingConfig? aws.securityhub.AwsLambdaFunctionTracingConfig
---@field VpcConfig? aws.securityhub.AwsLambdaFunctionVpcConfig
---@field Version? string
---@field Architectures? string[]
---@field PackageType? string

---@class aws.securityhub.AwsLambdaFunctionEnvironment
---@field Variables? table<string, string>
---@field Error? aws.securityhub.AwsLambdaFunctionEnvironmentError

---@class aws.securityhub.AwsLambdaFunctionEnvironmentError
---@field ErrorCode? string
---@field Message? string

---@class aws.securityhub.AwsLambdaFunctionLayer
---@field Arn? string
---@field CodeSize? integer

---@class aws.securityhub.AwsLambdaFunctionTracingConfig
---@field Mode? string

---@class aws.securityhub.AwsLambdaFunctionVpcConfig
---@field SecurityGroupIds? string[]
---@field SubnetIds? string[]
---@field VpcId? string

---@class aws.securityhub.AwsLambdaLayerVersionDetails
---@field Version? integer
---@field CompatibleRuntimes? string[]
---@field CreatedDate? string

---@class aws.securityhub.AwsMountPoint
---@field SourceVolume? string
---@field ContainerPath? string

---@class aws.securityhub.AwsMskClusterClusterInfoClientAuthenticationDetails
---@field Sasl? aws.securityhub.AwsMskClusterClusterInfoClientAuthenticationSaslDetails
---@field Unauthenticated? aws.securityhub.AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails
---@field Tls? aws.securityhub.AwsMskClusterClusterInfoClientAuthenticationTlsDetails

---@class aws.securityhub.AwsMskClusterClusterInfoClientAuthenticationSaslDetails
---@field Iam? aws.securityhub.AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails
---@field Scram? aws.securityhub.AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails

---@class aws.securityhub.AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails
---@field Enabled? boolean

---@class aws.securityhub.AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails
---@field Enabled? boolean

---@class aws.securityhub.AwsMskClusterClusterInfoClientAuthenticationTlsDetails
---@field CertificateAuthorityArnList? string[]
---@field Enabled? boolean

---@class aws.securityhub.AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails
---@field Enabled? boolean

---@class aws.securityhub.AwsMskClusterClusterInfoDetails
---@field EncryptionInfo? aws.securityhub.AwsMskClusterClusterInfoEncryptionInfoDetails
---@field CurrentVersion? string
---@field NumberOfBrokerNodes? integer
---@field ClusterName? string
---@field ClientAuthentication? aws.securityhub.AwsMskClusterClusterInfoClientAuthenticationDetails
---@field EnhancedMonitoring? string

---@class aws.securityhub.AwsMskClusterClusterInfoEncryptionInfoDetails
---@field EncryptionInTransit? aws.securityhub.AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails
---@field EncryptionAtRest? aws.securityhub.AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails

---@class aws.securityhub.AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails
---@field DataVolumeKMSKeyId? string

---@class aws.securityhub.AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails
---@field InCluster? boolean
---@field ClientBroker? string

---@class aws.securityhub.AwsMskClusterDetails
---@field ClusterInfo? aws.securityhub.AwsMskClusterClusterInfoDetails

---@class aws.securityhub.AwsNetworkFirewallFirewallDetails
---@field DeleteProtection? boolean
---@field Description? string
---@field FirewallArn? string
---@field FirewallId? string
---@field FirewallName? string
---@field FirewallPolicyArn? string
---@field FirewallPolicyChangeProtection? boolean
---@field SubnetChangeProtection? boolean
---@field SubnetMappings? aws.securityhub.AwsNetworkFirewallFirewallSubnetMappingsDetails[]
---@field VpcId? string

---@class aws.securityhub.AwsNetworkFirewallFirewallPolicyDetails
---@field FirewallPolicy? aws.securityhub.FirewallPolicyDetails
---@field FirewallPolicyArn? string
---@field FirewallPolicyId? string
---@field FirewallPolicyName? string
---@field Description? string

---@class aws.securityhub.AwsNetworkFirewallFirewallSubnetMappingsDetails
---@field SubnetId? string

---@class aws.securityhub.AwsNetworkFirewallRuleGroupDetails
---@field Capacity? integer
---@field Description? string
---@field RuleGroup? aws.securityhub.RuleGroupDetails
---@field RuleGroupArn? string
---@field RuleGroupId? string
---@field RuleGroupName? string
---@field Type? string

---@class aws.securityhub.AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails
---@field Enabled? boolean
---@field InternalUserDatabaseEnabled? boolean
---@field MasterUserOptions? aws.securityhub.AwsOpenSearchServiceDomainMasterUserOptionsDetails

---@class aws.securityhub.AwsOpenSearchServiceDomainClusterConfigDetails
---@field InstanceCount? integer
---@field WarmEnabled? boolean
---@field WarmCount? integer
---@field DedicatedMasterEnabled? boolean
---@field ZoneAwarenessConfig? aws.securityhub.AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails
---@field DedicatedMasterCount? integer
---@field InstanceType? string
---@field WarmType? string
---@field ZoneAwarenessEnabled? boolean
---@field DedicatedMasterType? string

---@class aws.securityhub.AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails
---@field AvailabilityZoneCount? integer

---@class aws.securityhub.AwsOpenSearchServiceDomainDetails
---@field Arn? string
---@field AccessPolicies? string
---@field DomainName? string
---@field Id? string
---@field DomainEndpoint? string
---@field EngineVersion? string
---@field EncryptionAtRestOptions? aws.securityhub.AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails
---@field NodeToNodeEncryptionOptions? aws.securityhub.AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails
---@field ServiceSoftwareOptions? aws.securityhub.AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails
---@field ClusterConfig? aws.securityhub.AwsOpenSearchServiceDomainClusterConfigDetails
---@field DomainEndpointOptions? aws.securityhub.AwsOpenSearchServiceDomainDomainEndpointOptionsDetails
---@field VpcOptions? aws.securityhub.AwsOpenSearchServiceDomainVpcOptionsDetails
---@field LogPublishingOptions? aws.securityhub.AwsOpenSearchServiceDomainLogPublishingOptionsDetails
---@field DomainEndpoints? table<string, string>
---@field AdvancedSecurityOptions? aws.securityhub.AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails

---@class aws.securityhub.AwsOpenSearchServiceDomainDomainEndpointOptionsDetails
---@field CustomEndpointCertificateArn? string
---@field CustomEndpointEnabled? boolean
---@field EnforceHTTPS? boolean
---@field CustomEndpoint? string
---@field TLSSecurityPolicy? string

---@class aws.securityhub.AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails
---@field Enabled? boolean
---@field KmsKeyId? string

---@class aws.securityhub.AwsOpenSearchServiceDomainLogPublishingOption
---@field CloudWatchLogsLogGroupArn? string
---@field Enabled? boolean

---@class aws.securityhub.AwsOpenSearchServiceDomainLogPublishingOptionsDetails
---@field IndexSlowLogs? aws.securityhub.AwsOpenSearchServiceDomainLogPublishingOption
---@field SearchSlowLogs? aws.securityhub.AwsOpenSearchServiceDomainLogPublishingOption
---@field AuditLogs? aws.securityhub.AwsOpenSearchServiceDomainLogPublishingOption

---@class aws.securityhub.AwsOpenSearchServiceDomainMasterUserOptionsDetails
---@field MasterUserArn? string
---@field MasterUserName? string
---@field MasterUserPassword? string

---@class aws.securityhub.AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails
---@field Enabled? boolean

---@class aws.securityhub.AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails
---@field AutomatedUpdateDate? string
---@field Cancellable? boolean
---@field CurrentVersion? string
---@field Description? string
---@field NewVersion? string
---@field UpdateAvailable? boolean
---@field UpdateStatus? string
---@field OptionalDeployment? boolean

---@class aws.securityhub.AwsOpenSearchServiceDomainVpcOptionsDetails
---@field SecurityGroupIds? string[]
---@field SubnetIds? string[]

---@class aws.securityhub.AwsOrganizationScope
---@field OrganizationId? string
---@field OrganizationalUnitId? string

---@class aws.securityhub.AwsRdsDbClusterAssociatedRole
---@field RoleArn? string
---@field Status? string

---@class aws.securityhub.AwsRdsDbClusterDetails
---@field AllocatedStorage? integer
---@field AvailabilityZones? string[]
---@field BackupRetentionPeriod? integer
---@field DatabaseName? string
---@field Status? string
---@field Endpoint? string
---@field ReaderEndpoint? string
---@field CustomEndpoints? string[]
---@field MultiAz? boolean
---@field Engine? string
---@field EngineVersion? string
---@field Port? integer
---@field MasterUsername? string
---@field PreferredBackupWindow? string
---@field PreferredMaintenanceWindow? string
---@field ReadReplicaIdentifiers? string[]
---@field VpcSecurityGroups? aws.securityhub.AwsRdsDbInstanceVpcSecurityGroup[]
---@field HostedZoneId? string
---@field StorageEncrypted? boolean
---@field KmsKeyId? string
---@field DbClusterResourceId? string
---@field AssociatedRoles? aws.securityhub.AwsRdsDbClusterAssociatedRole[]
---@field ClusterCreateTime? string
---@field EnabledCloudWatchLogsExports? string[]
---@field EngineMode? string
---@field DeletionProtection? boolean
---@field HttpEndpointEnabled? boolean
---@field ActivityStreamStatus? string
---@field CopyTagsToSnapshot? boolean
---@field CrossAccountClone? boolean
---@field DomainMemberships? aws.securityhub.AwsRdsDbDomainMembership[]
---@field DbClusterParameterGroup? string
---@field DbSubnetGroup? string
---@field DbClusterOptionGroupMemberships? aws.securityhub.AwsRdsDbClusterOptionGroupMembership[]
---@field DbClusterIdentifier? string
---@field DbClusterMembers? aws.securityhub.AwsRdsDbClusterMember[]
---@field IamDatabaseAuthenticationEnabled? boolean
---@field AutoMinorVersionUpgrade? boolean

---@class aws.securityhub.AwsRdsDbClusterMember
---@field IsClusterWriter? boolean
---@field PromotionTier? integer
---@field DbInstanceIdentifier? string
---@field DbClusterParameterGroupStatus? string

---@class aws.securityhub.AwsRdsDbClusterOptionGroupMembership
---@field DbClusterOptionGroupName? string
---@field Status? string

---@class aws.securityhub.AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute
---@field AttributeName? string
---@field AttributeValues? string[]

---@class aws.securityhub.AwsRdsDbClusterSnapshotDetails
---@field AvailabilityZones? string[]
---@field SnapshotCreateTime? string
---@field Engine? string
---@field AllocatedStorage? integer
---@field Status? string
---@field Port? integer
---@field VpcId? string
---@field ClusterCreateTime? string
---@field MasterUsername? string
---@field EngineVersion? string
---@field LicenseModel? string
---@field SnapshotType? string
---@field PercentProgress? integer
---@field StorageEncrypted? boolean
---@field KmsKeyId? string
---@field DbClusterIdentifier? string
---@field DbClusterSnapshotIdentifier? string
---@field IamDatabaseAuthenticationEnabled? boolean
---@field DbClusterSnapshotAttributes? aws.securityhub.AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute[]

---@class aws.securityhub.AwsRdsDbDomainMembership
---@field Domain? string
---@field Status? string
---@field Fqdn? string
---@field IamRoleName? string

---@class aws.securityhub.AwsRdsDbInstanceAssociatedRole
---@field RoleArn? string
---@field FeatureName? string
---@field Status? string

---@class aws.securityhub.AwsRdsDbInstanceDetails
---@field AssociatedRoles? aws.securityhub.AwsRdsDbInstanceAssociatedRole[]
---@field CACertificateIdentifier? string
---@field DBClusterIdentifier? string
---@field DBInstanceIdentifier? string
---@field DBInstanceClass? string
---@field DbInstancePort? integer
---@field DbiResourceId? string
---@field DBName? string
---@field DeletionProtection? boolean
---@field Endpoint? aws.securityhub.AwsRdsDbInstanceEndpoint
---@field Engine? string
---@field EngineVersion? string
---@field IAMDatabaseAuthenticationEnabled? boolean
---@field InstanceCreateTime? string
---@field KmsKeyId? string
---@field PubliclyAccessible? boolean
---@field StorageEncrypted? boolean
---@field TdeCredentialArn? string
---@field VpcSecurityGroups? aws.securityhub.AwsRdsDbInstanceVpcSecurityGroup[]
---@field MultiAz? boolean
---@field EnhancedMonitoringResourceArn? string
---@field DbInstanceStatus? string
---@field MasterUsername? string
---@field AllocatedStorage? integer
---@field PreferredBackupWindow? string
---@field BackupRetentionPeriod? integer
---@field DbSecurityGroups? string[]
---@field DbParameterGroups? aws.securityhub.AwsRdsDbParameterGroup[]
---@field AvailabilityZone? string
---@field DbSubnetGroup? aws.securityhub.AwsRdsDbSubnetGroup
---@field PreferredMaintenanceWindow? string
---@field PendingModifiedValues? aws.securityhub.AwsRdsDbPendingModifiedValues
---@field LatestRestorableTime? string
---@field AutoMinorVersionUpgrade? boolean
---@field ReadReplicaSourceDBInstanceIdentifier? string
---@field ReadReplicaDBInstanceIdentifiers? string[]
---@field ReadReplicaDBClusterIdentifiers? string[]
---@field LicenseModel? string
---@field Iops? integer
---@field OptionGroupMemberships? aws.securityhub.AwsRdsDbOptionGroupMembership[]
---@field CharacterSetName? string
---@field SecondaryAvailabilityZone? string
---@field StatusInfos? aws.securityhub.AwsRdsDbStatusInfo[]
---@field StorageType? string
---@field DomainMemberships? aws.securityhub.AwsRdsDbDomainMembership[]
---@field CopyTagsToSnapshot? boolean
---@field MonitoringInterval? integer
---@field MonitoringRoleArn? string
---@field PromotionTier? integer
---@field Timezone? string
---@field PerformanceInsightsEnabled? boolean
---@field PerformanceInsightsKmsKeyId? string
---@field PerformanceInsightsRetentionPeriod? integer
---@field EnabledCloudWatchLogsExports? string[]
---@field ProcessorFeatures? aws.securityhub.AwsRdsDbProcessorFeature[]
---@field ListenerEndpoint? aws.securityhub.AwsRdsDbInstanceEndpoint
---@field MaxAllocatedStorage? integer

---@class aws.securityhub.AwsRdsDbInstanceEndpoint
---@field Address? string
---@field Port? integer
---@field HostedZoneId? string

---@class aws.securityhub.AwsRdsDbInstanceVpcSecurityGroup
---@field VpcSecurityGroupId? string
---@field Status? string

---@class aws.securityhub.AwsRdsDbOptionGroupMembership
---@field OptionGroupName? string
---@field Status? string

---@class aws.securityhub.AwsRdsDbParameterGroup
---@field DbParameterGroupName? string
---@field ParameterApplyStatus? string

---@class aws.securityhub.AwsRdsDbPendingModifiedValues
---@field DbInstanceClass? string
---@field AllocatedStorage? integer
---@field MasterUserPassword? string
---@field Port? integer
---@field BackupRetentionPeriod? integer
---@field MultiAZ? boolean
---@field EngineVersion? string
---@field LicenseModel? string
---@field Iops? integer
---@field DbInstanceIdentifier? string
---@field StorageType? string
---@field CaCertificateIdentifier? string
---@field DbSubnetGroupName? string
---@field PendingCloudWatchLogsExports? aws.securityhub.AwsRdsPendingCloudWatchLogsExports
---@field ProcessorFeatures? aws.securityhub.AwsRdsDbProcessorFeature[]

---@class aws.securityhub.AwsRdsDbProcessorFeature
---@field Name? string
---@field Value? string

---@class aws.securityhub.AwsRdsDbSecurityGroupDetails
---@field DbSecurityGroupArn? string
---@field DbSecurityGroupDescription? string
---@field DbSecurityGroupName? string
---@field Ec2SecurityGroups? aws.securityhub.AwsRdsDbSecurityGroupEc2SecurityGroup[]
---@field IpRanges? aws.securityhub.AwsRdsDbSecurityGroupIpRange[]
---@field OwnerId? string
---@field VpcId? string

---@class aws.securityhub.AwsRdsDbSecurityGroupEc2SecurityGroup
---@field Ec2SecurityGroupId? string
---@field Ec2SecurityGroupName? string
---@field Ec2SecurityGroupOwnerId? string
---@field Status? string

---@class aws.securityhub.AwsRdsDbSecurityGroupIpRange
---@field CidrIp? string
---@field Status? string

---@class aws.securityhub.AwsRdsDbSnapshotDetails
---@field DbSnapshotIdentifier? string
---@field DbInstanceIdentifier? string
---@field SnapshotCreateTime? string
---@field Engine? string
---@field AllocatedStorage? integer
---@field Status? string
---@field Port? integer
---@field AvailabilityZone? string
---@field VpcId? string
---@field InstanceCreateTime? string
---@field MasterUsername? string
---@field EngineVersion? string
---@field LicenseModel? string
---@field SnapshotType? string
---@field Iops? integer
---@field OptionGroupName? string
---@field PercentProgress? integer
---@field SourceRegion? string
---@field SourceDbSnapshotIdentifier? string
---@field StorageType? string
---@field TdeCredentialArn? string
---@field Encrypted? boolean
---@field KmsKeyId? string
---@field Timezone? string
---@field IamDatabaseAuthenticationEnabled? boolean
---@field ProcessorFeatures? aws.securityhub.AwsRdsDbProcessorFeature[]
---@field DbiResourceId? string

---@class aws.securityhub.AwsRdsDbStatusInfo
---@field StatusType? string
---@field Normal? boolean
---@field Status? string
---@field Message? string

---@class aws.securityhub.AwsRdsDbSubnetGroup
---@field DbSubnetGroupName? string
---@field DbSubnetGroupDescription? string
---@field VpcId? string
---@field SubnetGroupStatus? string
---@field Subnets? aws.securityhub.AwsRdsDbSubnetGroupSubnet[]
---@field DbSubnetGroupArn? string

---@class aws.securityhub.AwsRdsDbSubnetGroupSubnet
---@field SubnetIdentifier? string
---@field SubnetAvailabilityZone? aws.securityhub.AwsRdsDbSubnetGroupSubnetAvailabilityZone
---@field SubnetStatus? string

---@class aws.securityhub.AwsRdsDbSubnetGroupSubnetAvailabilityZone
---@field Name? string

---@class aws.securityhub.AwsRdsEventSubscriptionDetails
---@field CustSubscriptionId? string
---@field CustomerAwsId? string
---@field Enabled? boolean
---@field EventCategoriesList? string[]
---@field EventSubscriptionArn? string
---@field SnsTopicArn? string
---@field SourceIdsList? string[]
---@field SourceType? string
---@field Status? string
---@field SubscriptionCreationTime? string

---@class aws.securityhub.AwsRdsPendingCloudWatchLogsExports
---@field LogTypesToEnable? string[]
---@field LogTypesToDisable? string[]

---@class aws.securityhub.AwsRedshiftClusterClusterNode
---@field NodeRole? string
---@field PrivateIpAddress? string
---@field PublicIpAddress? string

---@class aws.securityhub.AwsRedshiftClusterClusterParameterGroup
---@field ClusterParameterStatusList? aws.securityhub.AwsRedshiftClusterClusterParameterStatus[]
---@field ParameterApplyStatus? string
---@field ParameterGroupName? string

---@class aws.securityhub.AwsRedshiftClusterClusterParameterStatus
---@field ParameterName? string
---@field ParameterApplyStatus? string
---@field ParameterApplyErrorDescription? string

---@class aws.securityhub.AwsRedshiftClusterClusterSecurityGroup
---@field ClusterSecurityGroupName? string
---@field Status? string

---@class aws.securityhub.AwsRedshiftClusterClusterSnapshotCopyStatus
---@field DestinationRegion? string
---@field ManualSnapshotRetentionPeriod? integer
---@field RetentionPeriod? integer
---@field SnapshotCopyGrantName? string

---@class aws.securityhub.AwsRedshiftClusterDeferredMaintenanceWindow
---@field DeferMaintenanceEndTime? string
---@field DeferMaintenanceIdentifier? string
---@field DeferMaintenanceStartTime? string

---@class aws.securityhub.AwsRedshiftClusterDetails
---@field AllowVersionUpgrade? boolean
---@field AutomatedSnapshotRetentionPeriod? integer
---@field AvailabilityZone? string
---@field ClusterAvailabilityStatus? string
---@field ClusterCreateTime? string
---@field ClusterIdentifier? string
---@field ClusterNodes? aws.securityhub.AwsRedshiftClusterClusterNode[]
---@field ClusterParameterGroups? aws.securityhub.AwsRedshiftClusterClusterParameterGroup[]
---@field ClusterPublicKey? string
---@field ClusterRevisionNumber? string
---@field ClusterSecurityGroups? aws.securityhub.AwsRedshiftClusterClusterSecurityGroup[]
---@field ClusterSnapshotCopyStatus? aws.securityhub.AwsRedshiftClusterClusterSnapshotCopyStatus
---@field ClusterStatus? string
---@field ClusterSubnetGroupName? string
---@field ClusterVersion? string
---@field DBName? string
---@field DeferredMaintenanceWindows? aws.securityhub.AwsRedshiftClusterDeferredMaintenanceWindow[]
---@field ElasticIpStatus? aws.securityhub.AwsRedshiftClusterElasticIpStatus
---@field ElasticResizeNumberOfNodeOptions? string
---@field Encrypted? boolean
---@field Endpoint? aws.securityhub.AwsRedshiftClusterEndpoint
---@field EnhancedVpcRouting? boolean
---@field ExpectedNextSnapshotScheduleTime? string
---@field ExpectedNextSnapshotScheduleTimeStatus? string
---@field HsmStatus? aws.securityhub.AwsRedshiftClusterHsmStatus
---@field IamRoles? aws.securityhub.AwsRedshiftClusterIamRole[]
---@field KmsKeyId? string
---@field MaintenanceTrackName? string
---@field ManualSnapshotRetentionPeriod? integer
---@field MasterUsername? string
---@field NextMaintenanceWindowStartTime? string
---@field NodeType? string
---@field NumberOfNodes? integer
---@field PendingActions? string[]
---@field PendingModifiedValues? aws.securityhub.AwsRedshiftClusterPendingModifiedValues
---@field PreferredMaintenanceWindow? string
---@field PubliclyAccessible? boolean
---@field ResizeInfo? aws.securityhub.AwsRedshiftClusterResizeInfo
---@field RestoreStatus? aws.securityhub.AwsRedshiftClusterRestoreStatus
---@field SnapshotScheduleIdentifier? string
---@field SnapshotScheduleState? string
---@field VpcId? string
---@field VpcSecurityGroups? aws.securityhub.AwsRedshiftClusterVpcSecurityGroup[]
---@field LoggingStatus? aws.securityhub.AwsRedshiftClusterLoggingStatus

---@class aws.securityhub.AwsRedshiftClusterElasticIpStatus
---@field ElasticIp? string
---@field Status? string

---@class aws.securityhub.AwsRedshiftClusterEndpoint
---@field Address? string
---@field Port? integer

---@class aws.securityhub.AwsRedshiftClusterHsmStatus
---@field HsmClientCertificateIdentifier? string
---@field HsmConfigurationIdentifier? string
---@field Status? string

---@class aws.securityhub.AwsRedshiftClusterIamRole
---@field ApplyStatus? string
---@field IamRoleArn? string

---@class aws.securityhub.AwsRedshiftClusterLoggingStatus
---@field BucketName? string
---@field LastFailureMessage? string
---@field LastFailureTime? string
---@field LastSuccessfulDeliveryTime? string
---@field LoggingEnabled? boolean
---@field S3KeyPrefix? string

---@class aws.securityhub.AwsRedshiftClusterPendingModifiedValues
---@field AutomatedSnapshotRetentionPeriod? integer
---@field ClusterIdentifier? string
---@field ClusterType? string
---@field ClusterVersion? string
---@field EncryptionType? string
---@field EnhancedVpcRouting? boolean
---@field MaintenanceTrackName? string
---@field MasterUserPassword? string
---@field NodeType? string
---@field NumberOfNodes? integer
---@field PubliclyAccessible? boolean

---@class aws.securityhub.AwsRedshiftClusterResizeInfo
---@field AllowCancelResize? boolean
---@field ResizeType? string

---@class aws.securityhub.AwsRedshiftClusterRestoreStatus
---@field CurrentRestoreRateInMegaBytesPerSecond? number
---@field ElapsedTimeInSeconds? integer
---@field EstimatedTimeToCompletionInSeconds? integer
---@field ProgressInMegaBytes? integer
---@field SnapshotSizeInMegaBytes? integer
---@field Status? string

---@class aws.securityhub.AwsRedshiftClusterVpcSecurityGroup
---@field Status? string
---@field VpcSecurityGroupId? string

---@class aws.securityhub.AwsRoute53HostedZoneConfigDetails
---@field Comment? string

---@class aws.securityhub.AwsRoute53HostedZoneDetails
---@field HostedZone? aws.securityhub.AwsRoute53HostedZoneObjectDetails
---@field Vpcs? aws.securityhub.AwsRoute53HostedZoneVpcDetails[]
---@field NameServers? string[]
---@field QueryLoggingConfig? aws.securityhub.AwsRoute53QueryLoggingConfigDetails

---@class aws.securityhub.AwsRoute53HostedZoneObjectDetails
---@field Id? string
---@field Name? string
---@field Config? aws.securityhub.AwsRoute53HostedZoneConfigDetails

---@class aws.securityhub.AwsRoute53HostedZoneVpcDetails
---@field Id? string
---@field Region? string

---@class aws.securityhub.AwsRoute53QueryLoggingConfigDetails
---@field CloudWatchLogsLogGroupArn? aws.securityhub.CloudWatchLogsLogGroupArnConfigDetails

---@class aws.securityhub.AwsS3AccessPointDetails
---@field AccessPointArn? string
---@field Alias? string
---@field Bucket? string
---@field BucketAccountId? string
---@field Name? string
---@field NetworkOrigin? string
---@field PublicAccessBlockConfiguration? aws.securityhub.AwsS3AccountPublicAccessBlockDetails
---@field VpcConfiguration? aws.securityhub.AwsS3AccessPointVpcConfigurationDetails

---@class aws.securityhub.AwsS3AccessPointVpcConfigurationDetails
---@field VpcId? string

---@class aws.securityhub.AwsS3AccountPublicAccessBlockDetails
---@field BlockPublicAcls? boolean
---@field BlockPublicPolicy? boolean
---@field IgnorePublicAcls? boolean
---@field RestrictPublicBuckets? boolean

---@class aws.securityhub.AwsS3BucketBucketLifecycleConfigurationDetails
---@field Rules? aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesDetails[]

---@class aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails
---@field DaysAfterInitiation? integer

---@class aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesDetails
---@field AbortIncompleteMultipartUpload? aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails
---@field ExpirationDate? string
---@field ExpirationInDays? integer
---@field ExpiredObjectDeleteMarker? boolean
---@field Filter? aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails
---@field ID? string
---@field NoncurrentVersionExpirationInDays? integer
---@field NoncurrentVersionTransitions? aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails[]
---@field Prefix? string
---@field Status? string
---@field Transitions? aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails[]

---@class aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails
---@field Predicate? aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails

---@class aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails
---@field Operands? aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails[]
---@field Prefix? string
---@field Tag? aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails
---@field Type? string

---@class aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails
---@field Prefix? string
---@field Tag? aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails
---@field Type? string

---@class aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails
---@field Key? string
---@field Value? string

---@class aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails
---@field Key? string
---@field Value? string

---@class aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails
---@field Days? integer
---@field StorageClass? string

---@class aws.securityhub.AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails
---@field Date? string
---@field Days? integer
---@field StorageClass? string

---@class aws.securityhub.AwsS3BucketBucketVersioningConfiguration
---@field IsMfaDeleteEnabled? boolean
---@field Status? string

---@class aws.securityhub.AwsS3BucketDetails
---@field OwnerId? string
---@field OwnerName? string
---@field OwnerAccountId? string
---@field CreatedAt? string
---@field ServerSideEncryptionConfiguration? aws.securityhub.AwsS3BucketServerSideEncryptionConfiguration
---@field BucketLifecycleConfiguration? aws.securityhub.AwsS3BucketBucketLifecycleConfigurationDetails
---@field PublicAccessBlockConfiguration? aws.securityhub.AwsS3AccountPublicAccessBlockDetails
---@field AccessControlList? string
---@field BucketLoggingConfiguration? aws.securityhub.AwsS3BucketLoggingConfiguration
---@field BucketWebsiteConfiguration? aws.securityhub.AwsS3BucketWebsiteConfiguration
---@field BucketNotificationConfiguration? aws.securityhub.AwsS3BucketNotificationConfiguration
---@field BucketVersioningConfiguration? aws.securityhub.AwsS3BucketBucketVersioningConfiguration
---@field ObjectLockConfiguration? aws.securityhub.AwsS3BucketObjectLockConfiguration
---@field Name? string

---@class aws.securityhub.AwsS3BucketLoggingConfiguration
---@field DestinationBucketName? string
---@field LogFilePrefix? string

---@class aws.securityhub.AwsS3BucketNotificationConfiguration
---@field Configurations? aws.securityhub.AwsS3BucketNotificationConfigurationDetail[]

---@class aws.securityhub.AwsS3BucketNotificationConfigurationDetail
---@field Events? string[]
---@field Filter? aws.securityhub.AwsS3BucketNotificationConfigurationFilter
---@field Destination? string
---@field Type? string

---@class aws.securityhub.AwsS3BucketNotificationConfigurationFilter
---@field S3KeyFilter? aws.securityhub.AwsS3BucketNotificationConfigurationS3KeyFilter

---@class aws.securityhub.AwsS3BucketNotificationConfigurationS3KeyFilter
---@field FilterRules? aws.securityhub.AwsS3BucketNotificationConfigurationS3KeyFilterRule[]

---@class aws.securityhub.AwsS3BucketNotificationConfigurationS3KeyFilterRule
---@field Name? aws.securityhub.AwsS3BucketNotificationConfigurationS3KeyFilterRuleName
---@field Value? string

---@alias aws.securityhub.AwsS3BucketNotificationConfigurationS3KeyFilterRuleName "Prefix"|"Suffix"

---@class aws.securityhub.AwsS3BucketObjectLockConfiguration
---@field ObjectLockEnabled? string
---@field Rule? aws.securityhub.AwsS3BucketObjectLockConfigurationRuleDetails

---@class aws.securityhub.AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails
---@field Days? integer
---@field Mode? string
---@field Years? integer

---@class aws.securityhub.AwsS3BucketObjectLockConfigurationRuleDetails
---@field DefaultRetention? aws.securityhub.AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails

---@class aws.securityhub.AwsS3BucketServerSideEncryptionByDefault
---@field SSEAlgorithm? string
---@field KMSMasterKeyID? string

---@class aws.securityhub.AwsS3BucketServerSideEncryptionConfiguration
---@field Rules? aws.securityhub.AwsS3BucketServerSideEncryptionRule[]

---@class aws.securityhub.AwsS3BucketServerSideEncryptionRule
---@field ApplyServerSideEncryptionByDefault? aws.securityhub.AwsS3BucketServerSideEncryptionByDefault

---@class aws.securityhub.AwsS3BucketWebsiteConfiguration
---@field ErrorDocument? string
---@field IndexDocumentSuffix? string
---@field RedirectAllRequestsTo? aws.securityhub.AwsS3BucketWebsiteConfigurationRedirectTo
---@field RoutingRules? aws.securityhub.AwsS3BucketWebsiteConfigurationRoutingRule[]

---@class aws.securityhub.AwsS3BucketWebsiteConfigurationRedirectTo
---@field Hostname? string
---@field Protocol? string

---@class aws.securityhub.AwsS3BucketWebsiteConfigurationRoutingRule
---@field Condition? aws.securityhub.AwsS3BucketWebsiteConfigurationRoutingRuleCondition
---@field Redirect? aws.securityhub.AwsS3BucketWebsiteConfigurationRoutingRuleRedirect

---@class aws.securityhub.AwsS3BucketWebsiteConfigurationRoutingRuleCondition
---@field HttpErrorCodeReturnedEquals? string
---@field KeyPrefixEquals? string

---@class aws.securityhub.AwsS3BucketWebsiteConfigurationRoutingRuleRedirect
---@field Hostname? string
---@field HttpRedirectCode? string
---@field Protocol? string
---@field ReplaceKeyPrefixWith? string
---@field ReplaceKeyWith? string

---@class aws.securityhub.AwsS3ObjectDetails
---@field LastModified? string
---@field ETag? string
---@field VersionId? string
---@field ContentType? string
---@field ServerSideEncryption? string
---@field SSEKMSKeyId? string

---@class aws.securityhub.AwsSageMakerNotebookInstanceDetails
---@field AcceleratorTypes? string[]
---@field AdditionalCodeRepositories? string[]
---@field DefaultCodeRepository? string
---@field DirectInternetAccess? string
---@field FailureReason? string
---@field InstanceMetadataServiceConfiguration? aws.securityhub.AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails
---@field InstanceType? string
---@field KmsKeyId? string
---@field NetworkInterfaceId? string
---@field NotebookInstanceArn? string
---@field NotebookInstanceLifecycleConfigName? string
---@field NotebookInstanceName? string
---@field NotebookInstanceStatus? string
---@field PlatformIdentifier? string
---@field RoleArn? string
---@field RootAccess? string
---@field SecurityGroups? string[]
---@field SubnetId? string
---@field Url? string
---@field VolumeSizeInGB? integer

---@class aws.securityhub.AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails
---@field MinimumInstanceMetadataServiceVersion? string

---@class aws.securityhub.AwsSecretsManagerSecretDetails
---@field RotationRules? aws.securityhub.AwsSecretsManagerSecretRotationRules
---@field RotationOccurredWithinFrequency? boolean
---@field KmsKeyId? string
---@field RotationEnabled? boolean
---@field RotationLambdaArn? string
---@field Deleted? boolean
---@field Name? string
---@field Description? string

---@class aws.securityhub.AwsSecretsManagerSecretRotationRules
---@field AutomaticallyAfterDays? integer

---@class aws.securityhub.AwsSecurityFinding
---@field SchemaVersion string
---@field Id string
---@field ProductArn string
---@field ProductName? string
---@field CompanyName? string
---@field Region? string
---@field GeneratorId string
---@field AwsAccountId string
---@field Types? string[]
---@field FirstObservedAt? string
---@field LastObservedAt? string
---@field CreatedAt string
---@field UpdatedAt string
---@field Severity? aws.securityhub.Severity
---@field Confidence? integer
---@field Criticality? integer
---@field Title string
---@field Description string
---@field Remediation? aws.securityhub.Remediation
---@field SourceUrl? string
---@field ProductFields? table<string, string>
---@field UserDefinedFields? table<string, string>
---@field Malware? aws.securityhub.Malware[]
---@field Network? aws.securityhub.Network
---@field NetworkPath? aws.securityhub.NetworkPathComponent[]
---@field Process? aws.securityhub.ProcessDetails
---@field Threats? aws.securityhub.Threat[]
---@field ThreatIntelIndicators? aws.securityhub.ThreatIntelIndicator[]
---@field Resources aws.securityhub.Resource[]
---@field Compliance? aws.securityhub.Compliance
---@field VerificationState? aws.securityhub.VerificationState
---@field WorkflowState? aws.securityhub.WorkflowState
---@field Workflow? aws.securityhub.Workflow
---@field RecordState? aws.securityhub.RecordState
---@field RelatedFindings? aws.securityhub.RelatedFinding[]
---@field Note? aws.securityhub.Note
---@field Vulnerabilities? aws.securityhub.Vulnerability[]
---@field PatchSummary? aws.securityhub.PatchSummary
---@field Action? aws.securityhub.Action
---@field FindingProviderFields? aws.securityhub.FindingProviderFields
---@field Sample? boolean
---@field GeneratorDetails? aws.securityhub.GeneratorDetails
---@field ProcessedAt? string
---@field AwsAccountName? string
---@field Detection? aws.securityhub.Detection

---@class aws.securityhub.AwsSecurityFindingFilters
---@field ProductArn? aws.securityhub.StringFilter[]
---@field AwsAccountId? aws.securityhub.StringFilter[]
---@field Id? aws.securityhub.StringFilter[]
---@field GeneratorId? aws.securityhub.StringFilter[]
---@field Region? aws.securityhub.StringFilter[]
---@field Type? aws.securityhub.StringFilter[]
---@field FirstObservedAt? aws.securityhub.DateFilter[]
---@field LastObservedAt? aws.securityhub.DateFilter[]
---@field CreatedAt? aws.securityhub.DateFilter[]
---@field UpdatedAt? aws.securityhub.DateFilter[]
---@field SeverityProduct? aws.securityhub.NumberFilter[]
---@field SeverityNormalized? aws.securityhub.NumberFilter[]
---@field SeverityLabel? aws.securityhub.StringFilter[]
---@field Confidence? aws.securityhub.NumberFilter[]
---@field Criticality? aws.securityhub.NumberFilter[]
---@field Title? aws.securityhub.StringFilter[]
---@field Description? aws.securityhub.StringFilter[]
---@field RecommendationText? aws.securityhub.StringFilter[]
---@field SourceUrl? aws.securityhub.StringFilter[]
---@field ProductFields? aws.securityhub.MapFilter[]
---@field ProductName? aws.securityhub.StringFilter[]
---@field CompanyName? aws.securityhub.StringFilter[]
---@field UserDefinedFields? aws.securityhub.MapFilter[]
---@field MalwareName? aws.securityhub.StringFilter[]
---@field MalwareType? aws.securityhub.StringFilter[]
---@field MalwarePath? aws.securityhub.StringFilter[]
---@field MalwareState? aws.securityhub.StringFilter[]
---@field NetworkDirection? aws.securityhub.StringFilter[]
---@field NetworkProtocol? aws.securityhub.StringFilter[]
---@field NetworkSourceIpV4? aws.securityhub.IpFilter[]
---@field NetworkSourceIpV6? aws.securityhub.IpFilter[]
---@field NetworkSourcePort? aws.securityhub.NumberFilter[]
---@field NetworkSourceDomain? aws.securityhub.StringFilter[]
---@field NetworkSourceMac? aws.securityhub.StringFilter[]
---@field NetworkDestinationIpV4? aws.securityhub.IpFilter[]
---@field NetworkDestinationIpV6? aws.securityhub.IpFilter[]
---@field NetworkDestinationPort? aws.securityhub.NumberFilter[]
---@field NetworkDestinationDomain? aws.securityhub.StringFilter[]
---@field ProcessName? aws.securityhub.StringFilter[]
---@field ProcessPath? aws.securityhub.StringFilter[]
---@field ProcessPid? aws.securityhub.NumberFilter[]
---@field ProcessParentPid? aws.securityhub.NumberFilter[]
---@field ProcessLaunchedAt? aws.securityhub.DateFilter[]
---@field ProcessTerminatedAt? aws.securityhub.DateFilter[]
---@field ThreatIntelIndicatorType? aws.securityhub.StringFilter[]
---@field ThreatIntelIndicatorValue? aws.securityhub.StringFilter[]
---@field ThreatIntelIndicatorCategory? aws.securityhub.StringFilter[]
---@field ThreatIntelIndicatorLastObservedAt? aws.securityhub.DateFilter[]
---@field ThreatIntelIndicatorSource? aws.securityhub.StringFilter[]
---@field ThreatIntelIndicatorSourceUrl? aws.securityhub.StringFilter[]
---@field ResourceType? aws.securityhub.StringFilter[]
---@field ResourceId? aws.securityhub.StringFilter[]
---@field ResourcePartition? aws.securityhub.StringFilter[]
---@field ResourceRegion? aws.securityhub.StringFilter[]
---@field ResourceTags? aws.securityhub.MapFilter[]
---@field ResourceAwsEc2InstanceType? aws.securityhub.StringFilter[]
---@field ResourceAwsEc2InstanceImageId? aws.securityhub.StringFilter[]
---@field ResourceAwsEc2InstanceIpV4Addresses? aws.securityhub.IpFilter[]
---@field ResourceAwsEc2InstanceIpV6Addresses? aws.securityhub.IpFilter[]
---@field ResourceAwsEc2InstanceKeyName? aws.securityhub.StringFilter[]
---@field ResourceAwsEc2InstanceIamInstanceProfileArn? aws.securityhub.StringFilter[]
---@field ResourceAwsEc2InstanceVpcId? aws.securityhub.StringFilter[]
---@field ResourceAwsEc2InstanceSubnetId? aws.securityhub.StringFilter[]
---@field ResourceAwsEc2InstanceLaunchedAt? aws.securityhub.DateFilter[]
---@field ResourceAwsS3BucketOwnerId? aws.securityhub.StringFilter[]
---@field ResourceAwsS3BucketOwnerName? aws.securityhub.StringFilter[]
---@field ResourceAwsIamAccessKeyUserName? aws.securityhub.StringFilter[]
---@field ResourceAwsIamAccessKeyPrincipalName? aws.securityhub.StringFilter[]
---@field ResourceAwsIamAccessKeyStatus? aws.securityhub.StringFilter[]
---@field ResourceAwsIamAccessKeyCreatedAt? aws.securityhub.DateFilter[]
---@field ResourceAwsIamUserUserName? aws.securityhub.StringFilter[]
---@field ResourceContainerName? aws.securityhub.StringFilter[]
---@field ResourceContainerImageId? aws.securityhub.StringFilter[]
---@field ResourceContainerImageName? aws.securityhub.StringFilter[]
---@field ResourceContainerLaunchedAt? aws.securityhub.DateFilter[]
---@field ResourceDetailsOther? aws.securityhub.MapFilter[]
---@field ComplianceStatus? aws.securityhub.StringFilter[]
---@field VerificationState? aws.securityhub.StringFilter[]
---@field WorkflowState? aws.securityhub.StringFilter[]
---@field WorkflowStatus? aws.securityhub.StringFilter[]
---@field RecordState? aws.securityhub.StringFilter[]
---@field RelatedFindingsProductArn? aws.securityhub.StringFilter[]
---@field RelatedFindingsId? aws.securityhub.StringFilter[]
---@field NoteText? aws.securityhub.StringFilter[]
---@field NoteUpdatedAt? aws.securityhub.DateFilter[]
---@field NoteUpdatedBy? aws.securityhub.StringFilter[]
---@field Keyword? aws.securityhub.KeywordFilter[]
---@field FindingProviderFieldsConfidence? aws.securityhub.NumberFilter[]
---@field FindingProviderFieldsCriticality? aws.securityhub.NumberFilter[]
---@field FindingProviderFieldsRelatedFindingsId? aws.securityhub.StringFilter[]
---@field FindingProviderFieldsRelatedFindingsProductArn? aws.securityhub.StringFilter[]
---@field FindingProviderFieldsSeverityLabel? aws.securityhub.StringFilter[]
---@field FindingProviderFieldsSeverityOriginal? aws.securityhub.StringFilter[]
---@field FindingProviderFieldsTypes? aws.securityhub.StringFilter[]
---@field Sample? aws.securityhub.BooleanFilter[]
---@field ComplianceSecurityControlId? aws.securityhub.StringFilter[]
---@field ComplianceAssociatedStandardsId? aws.securityhub.StringFilter[]
---@field VulnerabilitiesExploitAvailable? aws.securityhub.StringFilter[]
---@field VulnerabilitiesFixAvailable? aws.securityhub.StringFilter[]
---@field ComplianceSecurityControlParametersName? aws.securityhub.StringFilter[]
---@field ComplianceSecurityControlParametersValue? aws.securityhub.StringFilter[]
---@field AwsAccountName? aws.securityhub.StringFilter[]
---@field ResourceApplicationName? aws.securityhub.StringFilter[]
---@field ResourceApplicationArn? aws.securityhub.StringFilter[]

---@class aws.securityhub.AwsSecurityFindingIdentifier
---@field Id string
---@field ProductArn string

---@class aws.securityhub.AwsSnsTopicDetails
---@field KmsMasterKeyId? string
---@field Subscription? aws.securityhub.AwsSnsTopicSubscription[]
---@field TopicName? string
---@field Owner? string
---@field SqsSuccessFeedbackRoleArn? string
---@field SqsFailureFeedbackRoleArn? string
---@field ApplicationSuccessFeedbackRoleArn? string
---@field FirehoseSuccessFeedbackRoleArn? string
---@field FirehoseFailureFeedbackRoleArn? string
---@field HttpSuccessFeedbackRoleArn? string
---@field HttpFailureFeedbackRoleArn? string

---@class aws.securityhub.AwsSnsTopicSubscription
---@field Endpoint? string
---@field Protocol? string

---@class aws.securityhub.AwsSqsQueueDetails
---@field KmsDataKeyReusePeriodSeconds? integer
---@field KmsMasterKeyId? string
---@field QueueName? string
---@field DeadLetterTargetArn? string

---@class aws.securityhub.AwsSsmComplianceSummary
---@field Status? string
---@field CompliantCriticalCount? integer
---@field CompliantHighCount? integer
---@field CompliantMediumCount? integer
---@field ExecutionType? string
---@field NonCompliantCriticalCount? integer
---@field CompliantInformationalCount? integer
---@field NonCompliantInformationalCount? integer
---@field CompliantUnspecifiedCount? integer
---@field NonCompliantLowCount? integer
---@field NonCompliantHighCount? integer
---@field CompliantLowCount? integer
---@field ComplianceType? string
---@field PatchBaselineId? string
---@field OverallSeverity? string
---@field NonCompliantMediumCount? integer
---@field NonCompliantUnspecifiedCount? integer
---@field PatchGroup? string

---@class aws.securityhub.AwsSsmPatch
---@field ComplianceSummary? aws.securityhub.AwsSsmComplianceSummary

---@class aws.securityhub.AwsSsmPatchComplianceDetails
---@field Patch? aws.securityhub.AwsSsmPatch

---@class aws.securityhub.AwsStepFunctionStateMachineDetails
---@field Label? string
---@field LoggingConfiguration? aws.securityhub.AwsStepFunctionStateMachineLoggingConfigurationDetails
---@field Name? string
---@field RoleArn? string
---@field StateMachineArn? string
---@field Status? string
---@field TracingConfiguration? aws.securityhub.AwsStepFunctionStateMachineTracingConfigurationDetails
---@field Type? string

---@class aws.securityhub.AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails
---@field LogGroupArn? string

---@class aws.securityhub.AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails
---@field CloudWatchLogsLogGroup? aws.securityhub.AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails

---@class aws.securityhub.AwsStepFunctionStateMachineLoggingConfigurationDetails
---@field Destinations? aws.securityhub.AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails[]
---@field IncludeExecutionData? boolean
---@field Level? string

---@class aws.securityhub.AwsStepFunctionStateMachineTracingConfigurationDetails
---@field Enabled? boolean

---@class aws.securityhub.AwsWafRateBasedRuleDetails
---@field MetricName? string
---@field Name? string
---@field RateKey? string
---@field RateLimit? integer
---@field RuleId? string
---@field MatchPredicates? aws.securityhub.AwsWafRateBasedRuleMatchPredicate[]

---@class aws.securityhub.AwsWafRateBasedRuleMatchPredicate
---@field DataId? string
---@field Negated? boolean
---@field Type? string

---@class aws.securityhub.AwsWafRegionalRateBasedRuleDetails
---@field MetricName? string
---@field Name? string
---@field RateKey? string
---@field RateLimit? integer
---@field RuleId? string
---@field MatchPredicates? aws.securityhub.AwsWafRegionalRateBasedRuleMatchPredicate[]

---@class aws.securityhub.AwsWafRegionalRateBasedRuleMatchPredicate
---@field DataId? string
---@field Negated? boolean
---@field Type? string

---@class aws.securityhub.AwsWafRegionalRuleDetails
---@field MetricName? string
---@field Name? string
---@field PredicateList? aws.securityhub.AwsWafRegionalRulePredicateListDetails[]
---@field RuleId? string

---@class aws.securityhub.AwsWafRegionalRuleGroupDetails
---@field MetricName? string
---@field Name? string
---@field RuleGroupId? string
---@field Rules? aws.securityhub.AwsWafRegionalRuleGroupRulesDetails[]

---@class aws.securityhub.AwsWafRegionalRuleGroupRulesActionDetails
---@field Type? string

---@class aws.securityhub.AwsWafRegionalRuleGroupRulesDetails
---@field Action? aws.securityhub.AwsWafRegionalRuleGroupRulesActionDetails
---@field Priority? integer
---@field RuleId? string
---@field Type? string

---@class aws.securityhub.AwsWafRegionalRulePredicateListDetails
---@field DataId? string
---@field Negated? boolean
---@field Type? string

---@class aws.securityhub.AwsWafRegionalWebAclDetails
---@field DefaultAction? string
---@field MetricName? string
---@field Name? string
---@field RulesList? aws.securityhub.AwsWafRegionalWebAclRulesListDetails[]
---@field WebAclId? string

---@class aws.securityhub.AwsWafRegionalWebAclRulesListActionDetails
---@field Type? string

---@class aws.securityhub.AwsWafRegionalWebAclRulesListDetails
---@field Action? aws.securityhub.AwsWafRegionalWebAclRulesListActionDetails
---@field OverrideAction? aws.securityhub.AwsWafRegionalWebAclRulesListOverrideActionDetails
---@field Priority? integer
---@field RuleId? string
---@field Type? string

---@class aws.securityhub.AwsWafRegionalWebAclRulesListOverrideActionDetails
---@field Type? string

---@class aws.securityhub.AwsWafRuleDetails
---@field MetricName? string
---@field Name? string
---@field PredicateList? aws.securityhub.AwsWafRulePredicateListDetails[]
---@field RuleId? string

---@class aws.securityhub.AwsWafRuleGroupDetails
---@field MetricName? string
---@field Name? string
---@field RuleGroupId? string
---@field Rules? aws.securityhub.AwsWafRuleGroupRulesDetails[]

---@class aws.securityhub.AwsWafRuleGroupRulesActionDetails
---@field Type? string

---@class aws.securityhub.AwsWafRuleGroupRulesDetails
---@field Action? aws.securityhub.AwsWafRuleGroupRulesActionDetails
---@field Priority? integer
---@field RuleId? string
---@field Type? string

---@class aws.securityhub.AwsWafRulePredicateListDetails
---@field DataId? string
---@field Negated? boolean
---@field Type? string

---@class aws.securityhub.AwsWafWebAclDetails
---@field Name? string
---@field DefaultAction? string
---@field Rules? aws.securityhub.AwsWafWebAclRule[]
---@field WebAclId? string

---@class aws.securityhub.AwsWafWebAclRule
---@field Action? aws.securityhub.WafAction
---@field ExcludedRules? aws.securityhub.WafExcludedRule[]
---@field OverrideAction? aws.securityhub.WafOverrideAction
---@field Priority? integer
---@field RuleId? string
---@field Type? string

---@class aws.securityhub.AwsWafv2ActionAllowDetails
---@field CustomRequestHandling? aws.securityhub.AwsWafv2CustomRequestHandlingDetails

---@class aws.securityhub.AwsWafv2ActionBlockDetails
---@field CustomResponse? aws.securityhub.AwsWafv2CustomResponseDetails

---@class aws.securityhub.AwsWafv2CustomHttpHeader
---@field Name? string
---@field Value? string

---@class aws.securityhub.AwsWafv2CustomRequestHandlingDetails
---@field InsertHeaders? aws.securityhub.AwsWafv2CustomHttpHeader[]

---@class aws.securityhub.AwsWafv2CustomResponseDetails
---@field CustomResponseBodyKey? string
---@field ResponseCode? integer
---@field ResponseHeaders? aws.securityhub.AwsWafv2CustomHttpHeader[]

---@class aws.securityhub.AwsWafv2RuleGroupDetails
---@field Capacity? integer
---@field Description? string
---@field Id? string
---@field Name? string
---@field Arn? string
---@field Rules? aws.securityhub.AwsWafv2RulesDetails[]
---@field Scope? string
---@field VisibilityConfig? aws.securityhub.AwsWafv2VisibilityConfigDetails

---@class aws.securityhub.AwsWafv2RulesActionCaptchaDetails
---@field CustomRequestHandling? aws.securityhub.AwsWafv2CustomRequestHandlingDetails

---@class aws.securityhub.AwsWafv2RulesActionCountDetails
---@field CustomRequestHandling? aws.securityhub.AwsWafv2CustomRequestHandlingDetails

---@class aws.securityhub.AwsWafv2RulesActionDetails
---@field Allow? aws.securityhub.AwsWafv2ActionAllowDetails
---@field Block? aws.securityhub.AwsWafv2ActionBlockDetails
---@field Captcha? aws.securityhub.AwsWafv2RulesActionCaptchaDetails
---@field Count? aws.securityhub.AwsWafv2RulesActionCountDetails

---@class aws.securityhub.AwsWafv2RulesDetails
---@field Action? aws.securityhub.AwsWafv2RulesActionDetails
---@field Name? string
---@field OverrideAction? string
---@field Priority? integer
---@field VisibilityConfig? aws.securityhub.AwsWafv2VisibilityConfigDetails

---@class aws.securityhub.AwsWafv2VisibilityConfigDetails
---@field CloudWatchMetricsEnabled? boolean
---@field MetricName? string
---@field SampledRequestsEnabled? boolean

---@class aws.securityhub.AwsWafv2WebAclActionDetails
---@field Allow? aws.securityhub.AwsWafv2ActionAllowDetails
---@field Block? aws.securityhub.AwsWafv2ActionBlockDetails

---@class aws.securityhub.AwsWafv2WebAclCaptchaConfigDetails
---@field ImmunityTimeProperty? aws.securityhub.AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails

---@class aws.securityhub.AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails
---@field ImmunityTime? integer

---@class aws.securityhub.AwsWafv2WebAclDetails
---@field Name? string
---@field Arn? string
---@field ManagedbyFirewallManager? boolean
---@field Id? string
---@field Capacity? integer
---@field CaptchaConfig? aws.securityhub.AwsWafv2WebAclCaptchaConfigDetails
---@field DefaultAction? aws.securityhub.AwsWafv2WebAclActionDetails
---@field Description? string
---@field Rules? aws.securityhub.AwsWafv2RulesDetails[]
---@field VisibilityConfig? aws.securityhub.AwsWafv2VisibilityConfigDetails

---@class aws.securityhub.AwsXrayEncryptionConfigDetails
---@field KeyId? string
---@field Status? string
---@field Type? string

---@class aws.securityhub.BatchDeleteAutomationRulesRequest
---@field AutomationRulesArns string[]

---@class aws.securityhub.BatchDeleteAutomationRulesResponse
---@field ProcessedAutomationRules string[]
---@field UnprocessedAutomationRules aws.securityhub.UnprocessedAutomationRule[]

---@class aws.securityhub.BatchDisableStandardsRequest
---@field StandardsSubscriptionArns string[]

---@class aws.securityhub.BatchDisableStandardsResponse
---@field StandardsSubscriptions aws.securityhub.StandardsSubscription[]

---@class aws.securityhub.BatchEnableStandardsRequest
---@field StandardsSubscriptionRequests aws.securityhub.StandardsSubscriptionRequest[]

---@class aws.securityhub.BatchEnableStandardsResponse
---@field StandardsSubscriptions aws.securityhub.StandardsSubscription[]

---@class aws.securityhub.BatchGetAutomationRulesRequest
---@field AutomationRulesArns string[]

---@class aws.securityhub.BatchGetAutomationRulesResponse
---@field Rules aws.securityhub.AutomationRulesConfig[]
---@field UnprocessedAutomationRules aws.securityhub.UnprocessedAutomationRule[]

---@class aws.securityhub.BatchGetConfigurationPolicyAssociationsRequest
---@field ConfigurationPolicyAssociationIdentifiers aws.securityhub.ConfigurationPolicyAssociation[]

---@class aws.securityhub.BatchGetConfigurationPolicyAssociationsResponse
---@field ConfigurationPolicyAssociations aws.securityhub.ConfigurationPolicyAssociationSummary[]
---@field UnprocessedConfigurationPolicyAssociations aws.securityhub.UnprocessedConfigurationPolicyAssociation[]

---@class aws.securityhub.BatchGetSecurityControlsRequest
---@field SecurityControlIds string[]

---@class aws.securityhub.BatchGetSecurityControlsResponse
---@field SecurityControls aws.securityhub.SecurityControl[]
---@field UnprocessedIds aws.securityhub.UnprocessedSecurityControl[]

---@class aws.securityhub.BatchGetStandardsControlAssociationsRequest
---@field StandardsControlAssociationIds aws.securityhub.StandardsControlAssociationId[]

---@class aws.securityhub.BatchGetStandardsControlAssociationsResponse
---@field StandardsControlAssociationDetails aws.securityhub.StandardsControlAssociationDetail[]
---@field UnprocessedAssociations aws.securityhub.UnprocessedStandardsControlAssociation[]

---@class aws.securityhub.BatchImportFindingsRequest
---@field Findings aws.securityhub.AwsSecurityFinding[]

---@class aws.securityhub.BatchImportFindingsResponse
---@field FailedCount integer
---@field SuccessCount integer
---@field FailedFindings aws.securityhub.ImportFindingsError[]

---@class aws.securityhub.BatchUpdateAutomationRulesRequest
---@field UpdateAutomationRulesRequestItems aws.securityhub.UpdateAutomationRulesRequestItem[]

---@class aws.securityhub.BatchUpdateAutomationRulesResponse
---@field ProcessedAutomationRules string[]
---@field UnprocessedAutomationRules aws.securityhub.UnprocessedAutomationRule[]

---@class aws.securityhub.BatchUpdateFindingsRequest
---@field FindingIdentifiers aws.securityhub.AwsSecurityFindingIdentifier[]
---@field Note? aws.securityhub.NoteUpdate
---@field Severity? aws.securityhub.SeverityUpdate
---@field VerificationState? aws.securityhub.VerificationState
---@field Confidence? integer
---@field Criticality? integer
---@field Types? string[]
---@field UserDefinedFields? table<string, string>
---@field Workflow? aws.securityhub.WorkflowUpdate
---@field RelatedFindings? aws.securityhub.RelatedFinding[]

---@class aws.securityhub.BatchUpdateFindingsResponse
---@field ProcessedFindings aws.securityhub.AwsSecurityFindingIdentifier[]
---@field UnprocessedFindings aws.securityhub.BatchUpdateFindingsUnprocessedFinding[]

---@class aws.securityhub.BatchUpdateFindingsUnprocessedFinding
---@field FindingIdentifier aws.securityhub.AwsSecurityFindingIdentifier
---@field ErrorCode string
---@field ErrorMessage string

---@class aws.securityhub.BatchUpdateFindingsV2ProcessedFinding
---@field FindingIdentifier aws.securityhub.OcsfFindingIdentifier
---@field MetadataUid string

---@class aws.securityhub.BatchUpdateFindingsV2Request
---@field MetadataUids? string[]
---@field FindingIdentifiers? aws.securityhub.OcsfFindingIdentifier[]
---@field Comment? string
---@field SeverityId? integer
---@field StatusId? integer

---@class aws.securityhub.BatchUpdateFindingsV2Response
---@field ProcessedFindings aws.securityhub.BatchUpdateFindingsV2ProcessedFinding[]
---@field UnprocessedFindings aws.securityhub.BatchUpdateFindingsV2UnprocessedFinding[]

---@class aws.securityhub.BatchUpdateFindingsV2UnprocessedFinding
---@field FindingIdentifier aws.securityhub.OcsfFindingIdentifier
---@field MetadataUid string
---@field ErrorCode aws.securityhub.BatchUpdateFindingsV2UnprocessedFindingErrorCode
---@field ErrorMessage string

---@alias aws.securityhub.BatchUpdateFindingsV2UnprocessedFindingErrorCode "ResourceNotFoundException"|"ValidationException"|"InternalServerException"|"ConflictException"

---@class aws.securityhub.BatchUpdateStandardsControlAssociationsRequest
---@field StandardsControlAssociationUpdates aws.securityhub.StandardsControlAssociationUpdate[]

---@class aws.securityhub.BatchUpdateStandardsControlAssociationsResponse
---@field UnprocessedAssociationUpdates aws.securityhub.UnprocessedStandardsControlAssociationUpdate[]

---@class aws.securityhub.BooleanConfigurationOptions
---@field DefaultValue boolean

---@class aws.securityhub.BooleanFilter
---@field Value? boolean

---@class aws.securityhub.Cell
---@field Column? integer
---@field Row? integer
---@field ColumnName? string
---@field CellReference? string

---@class aws.securityhub.CidrBlockAssociation
---@field AssociationId? string
---@field CidrBlock? string
---@field CidrBlockState? string

---@class aws.securityhub.City
---@field CityName? string

---@class aws.securityhub.ClassificationResult
---@field MimeType? string
---@field SizeClassified? integer
---@field AdditionalOccurrences? boolean
---@field Status? aws.securityhub.ClassificationStatus
---@field SensitiveData? aws.securityhub.SensitiveDataResult[]
---@field CustomDataIdentifiers? aws.securityhub.CustomDataIdentifiersResult

---@class aws.securityhub.ClassificationStatus
---@field Code? string
---@field Reason? string

---@class aws.securityhub.CloudWatchLogsLogGroupArnConfigDetails
---@field CloudWatchLogsLogGroupArn? string
---@field HostedZoneId? string
---@field Id? string

---@class aws.securityhub.CodeRepositoryDetails
---@field ProviderType? string
---@field ProjectName? string
---@field CodeSecurityIntegrationArn? string

---@class aws.securityhub.CodeVulnerabilitiesFilePath
---@field EndLine? integer
---@field FileName? string
---@field FilePath? string
---@field StartLine? integer

---@class aws.securityhub.Compliance
---@field Status? aws.securityhub.ComplianceStatus
---@field RelatedRequirements? string[]
---@field StatusReasons? aws.securityhub.StatusReason[]
---@field SecurityControlId? string
---@field AssociatedStandards? aws.securityhub.AssociatedStandard[]
---@field SecurityControlParameters? aws.securityhub.SecurityControlParameter[]

---@alias aws.securityhub.ComplianceStatus "PASSED"|"WARNING"|"FAILED"|"NOT_AVAILABLE"

---@class aws.securityhub.CompositeFilter
---@field StringFilters? aws.securityhub.OcsfStringFilter[]
---@field DateFilters? aws.securityhub.OcsfDateFilter[]
---@field BooleanFilters? aws.securityhub.OcsfBooleanFilter[]
---@field NumberFilters? aws.securityhub.OcsfNumberFilter[]
---@field MapFilters? aws.securityhub.OcsfMapFilter[]
---@field IpFilters? aws.securityhub.OcsfIpFilter[]
---@field NestedCompositeFilters? aws.securityhub.CompositeFilter[]
---@field Operator? aws.securityhub.AllowedOperators

---@class aws.securityhub.ConfigurationOptions
---@field Integer aws.securityhub.IntegerConfigurationOptions
---@field IntegerList aws.securityhub.IntegerListConfigurationOptions
---@field Double aws.securityhub.DoubleConfigurationOptions
---@field String aws.securityhub.StringConfigurationOptions
---@field StringList aws.securityhub.StringListConfigurationOptions
---@field Boolean aws.securityhub.BooleanConfigurationOptions
---@field Enum aws.securityhub.EnumConfigurationOptions
---@field EnumList aws.securityhub.EnumListConfigurationOptions

---@class aws.securityhub.ConfigurationPolicyAssociation
---@field Target? aws.securityhub.Target

---@alias aws.securityhub.ConfigurationPolicyAssociationStatus "PENDING"|"SUCCESS"|"FAILED"

---@class aws.securityhub.ConfigurationPolicyAssociationSummary
---@field ConfigurationPolicyId string
---@field TargetId string
---@field TargetType aws.securityhub.TargetType
---@field AssociationType aws.securityhub.AssociationType
---@field UpdatedAt aws.Time|string|number
---@field AssociationStatus aws.securityhub.ConfigurationPolicyAssociationStatus
---@field AssociationStatusMessage string

---@class aws.securityhub.ConfigurationPolicySummary
---@field Arn string
---@field Id string
---@field Name string
---@field Description string
---@field UpdatedAt aws.Time|string|number
---@field ServiceEnabled boolean

---@alias aws.securityhub.ConnectionDirection "INBOUND"|"OUTBOUND"

---@alias aws.securityhub.ConnectorAuthStatus "ACTIVE"|"FAILED"

---@alias aws.securityhub.ConnectorProviderName "JIRA_CLOUD"|"SERVICENOW"

---@alias aws.securityhub.ConnectorStatus "CONNECTED"|"FAILED_TO_CONNECT"|"PENDING_CONFIGURATION"|"PENDING_AUTHORIZATION"

---@class aws.securityhub.ConnectorSummary
---@field ConnectorArn string
---@field ConnectorId string
---@field Name string
---@field Description string
---@field ProviderSummary aws.securityhub.ProviderSummary
---@field CreatedAt aws.Time|string|number

---@class aws.securityhub.ContainerDetails
---@field ContainerRuntime? string
---@field Name? string
---@field ImageId? string
---@field ImageName? string
---@field LaunchedAt? string
---@field VolumeMounts? aws.securityhub.VolumeMount[]
---@field Privileged? boolean

---@alias aws.securityhub.ControlFindingGenerator "STANDARD_CONTROL"|"SECURITY_CONTROL"

---@alias aws.securityhub.ControlStatus "ENABLED"|"DISABLED"

---@class aws.securityhub.Country
---@field CountryCode? string
---@field CountryName? string

---@class aws.securityhub.CreateActionTargetRequest
---@field Name string
---@field Description string
---@field Id string

---@class aws.securityhub.CreateActionTargetResponse
---@field ActionTargetArn string

---@class aws.securityhub.CreateAggregatorV2Request
---@field RegionLinkingMode string
---@field LinkedRegions? string[]
---@field Tags? table<string, string>
---@field ClientToken? string

---@class aws.securityhub.CreateAggregatorV2Response
---@field AggregatorV2Arn string
---@field AggregationRegion string
---@field RegionLinkingMode string
---@field LinkedRegions string[]

---@class aws.securityhub.CreateAutomationRuleRequest
---@field Tags? table<string, string>
---@field RuleStatus? aws.securityhub.RuleStatus
---@field RuleOrder integer
---@field RuleName string
---@field Description string
---@field IsTerminal? boolean
---@field Criteria aws.securityhub.AutomationRulesFindingFilters
---@field Actions aws.securityhub.AutomationRulesAction[]

---@class aws.securityhub.CreateAutomationRuleResponse
---@field RuleArn string

---@class aws.securityhub.CreateAutomationRuleV2Request
---@field RuleName string
---@field RuleStatus? aws.securityhub.RuleStatusV2
---@field Description string
---@field RuleOrder number
---@field Criteria aws.securityhub.Criteria
---@field Actions aws.securityhub.AutomationRulesActionV2[]
---@field Tags? table<string, string>
---@field ClientToken? string

---@class aws.securityhub.CreateAutomationRuleV2Response
---@field RuleArn string
---@field RuleId string

---@class aws.securityhub.CreateConfigurationPolicyRequest
---@field Name string
---@field Description? string
---@field ConfigurationPolicy aws.securityhub.Policy
---@field Tags? table<string, string>

---@class aws.securityhub.CreateConfigurationPolicyResponse
---@field Arn string
---@field Id string
---@field Name string
---@field Description string
---@field UpdatedAt aws.Time|string|number
---@field CreatedAt aws.Time|string|number
---@field ConfigurationPolicy aws.securityhub.Policy

---@class aws.securityhub.CreateConnectorV2Request
---@field Name string
---@field Description? string
---@field Provider aws.securityhub.ProviderConfiguration
---@field KmsKeyArn? string
---@field Tags? table<string, string>
---@field ClientToken? string

---@class aws.securityhub.CreateConnectorV2Response
---@field ConnectorArn string
---@field ConnectorId string
---@field AuthUrl string
---@field ConnectorStatus aws.securityhub.ConnectorStatus

---@class aws.securityhub.CreateFindingAggregatorRequest
---@field RegionLinkingMode string
---@field Regions? string[]

---@class aws.securityhub.CreateFindingAggregatorResponse
---@field FindingAggregatorArn string
---@field FindingAggregationRegion string
---@field RegionLinkingMode string
---@field Regions string[]

---@class aws.securityhub.CreateInsightRequest
---@field Name string
---@field Filters aws.securityhub.AwsSecurityFindingFilters
---@field GroupByAttribute string

---@class aws.securityhub.CreateInsightResponse
---@field InsightArn string

---@class aws.securityhub.CreateMembersRequest
---@field AccountDetails aws.securityhub.AccountDetails[]

---@class aws.securityhub.CreateMembersResponse
---@field UnprocessedAccounts aws.securityhub.Result[]

---@class aws.securityhub.CreateTicketV2Request
---@field ConnectorId string
---@field FindingMetadataUid string
---@field ClientToken? string
---@field Mode? aws.securityhub.TicketCreationMode

---@class aws.securityhub.CreateTicketV2Response
---@field TicketId string
---@field TicketSrcUrl string

---@class aws.securityhub.Criteria
---@field OcsfFindingCriteria? aws.securityhub.OcsfFindingFilters

---@class aws.securityhub.CustomDataIdentifiersDetections
---@field Count? integer
---@field Arn? string
---@field Name? string
---@field Occurrences? aws.securityhub.Occurrences

---@class aws.securityhub.CustomDataIdentifiersResult
---@field Detections? aws.securityhub.CustomDataIdentifiersDetections[]
---@field TotalCount? integer

---@class aws.securityhub.Cvss
---@field Version? string
---@field BaseScore? number
---@field BaseVector? string
---@field Source? string
---@field Adjustments? aws.securityhub.Adjustment[]

---@class aws.securityhub.DataClassificationDetails
---@field DetailedResultsLocation? string
---@field Result? aws.securityhub.ClassificationResult

---@class aws.securityhub.DateFilter
---@field Start? string
---@field End? string
---@field DateRange? aws.securityhub.DateRange

---@class aws.securityhub.DateRange
---@field Value? integer
---@field Unit? aws.securityhub.DateRangeUnit
---@field Comparison? aws.securityhub.DateRangeComparison

---@alias aws.securityhub.DateRangeComparison "WITHIN"|"OLDER_THAN"

---@alias aws.securityhub.DateRangeUnit "DAYS"

---@class aws.securityhub.DeclineInvitationsRequest
---@field AccountIds string[]

---@class aws.securityhub.DeclineInvitationsResponse
---@field UnprocessedAccounts aws.securityhub.Result[]

---@class aws.securityhub.DeleteActionTargetRequest
---@field ActionTargetArn string

---@class aws.securityhub.DeleteActionTargetResponse
---@field ActionTargetArn string

---@class aws.securityhub.DeleteAggregatorV2Request
---@field AggregatorV2Arn string

---@class aws.securityhub.DeleteAggregatorV2Response

---@class aws.securityhub.DeleteAutomationRuleV2Request
---@field Identifier string

---@class aws.securityhub.DeleteAutomationRuleV2Response

---@class aws.securityhub.DeleteConfigurationPolicyRequest
---@field Identifier string

---@class aws.securityhub.DeleteConfigurationPolicyResponse

---@class aws.securityhub.DeleteConnectorV2Request
---@field ConnectorId string

---@class aws.securityhub.DeleteConnectorV2Response

---@class aws.securityhub.DeleteFindingAggregatorRequest
---@field FindingAggregatorArn string

---@class aws.securityhub.DeleteFindingAggregatorResponse

---@class aws.securityhub.DeleteInsightRequest
---@field InsightArn string

---@class aws.securityhub.DeleteInsightResponse
---@field InsightArn string

---@class aws.securityhub.DeleteInvitationsRequest
---@field AccountIds string[]

---@class aws.securityhub.DeleteInvitationsResponse
---@field UnprocessedAccounts aws.securityhub.Result[]

---@class aws.securityhub.DeleteMembersRequest
---@field AccountIds string[]

---@class aws.securityhub.DeleteMembersResponse
---@field UnprocessedAccounts aws.securityhub.Result[]

---@class aws.securityhub.DescribeActionTargetsRequest
---@field ActionTargetArns? string[]
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.DescribeActionTargetsResponse
---@field ActionTargets aws.securityhub.ActionTarget[]
---@field NextToken string

---@class aws.securityhub.DescribeHubRequest
---@field HubArn? string

---@class aws.securityhub.DescribeHubResponse
---@field HubArn string
---@field SubscribedAt string
---@field AutoEnableControls boolean
---@field ControlFindingGenerator aws.securityhub.ControlFindingGenerator

---@class aws.securityhub.DescribeOrganizationConfigurationRequest

---@class aws.securityhub.DescribeOrganizationConfigurationResponse
---@field AutoEnable boolean
---@field MemberAccountLimitReached boolean
---@field AutoEnableStandards aws.securityhub.AutoEnableStandards
---@field OrganizationConfiguration aws.securityhub.OrganizationConfiguration

---@class aws.securityhub.DescribeProductsRequest
---@field NextToken? string
---@field MaxResults? integer
---@field ProductArn? string

---@class aws.securityhub.DescribeProductsResponse
---@field Products aws.securityhub.Product[]
---@field NextToken string

---@class aws.securityhub.DescribeProductsV2Request
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.DescribeProductsV2Response
---@field ProductsV2 aws.securityhub.ProductV2[]
---@field NextToken string

---@class aws.securityhub.DescribeSecurityHubV2Request

---@class aws.securityhub.DescribeSecurityHubV2Response
---@field HubV2Arn string
---@field SubscribedAt string

---@class aws.securityhub.DescribeStandardsControlsRequest
---@field StandardsSubscriptionArn string
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.DescribeStandardsControlsResponse
---@field Controls aws.securityhub.StandardsControl[]
---@field NextToken string

---@class aws.securityhub.DescribeStandardsRequest
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.DescribeStandardsResponse
---@field Standards aws.securityhub.Standard[]
---@field NextToken string

---@class aws.securityhub.Detection
---@field Sequence? aws.securityhub.Sequence

---@class aws.securityhub.DisableImportFindingsForProductRequest
---@field ProductSubscriptionArn string

---@class aws.securityhub.DisableImportFindingsForProductResponse

---@class aws.securityhub.DisableOrganizationAdminAccountRequest
---@field AdminAccountId string
---@field Feature? aws.securityhub.SecurityHubFeature

---@class aws.securityhub.DisableOrganizationAdminAccountResponse

---@class aws.securityhub.DisableSecurityHubRequest

---@class aws.securityhub.DisableSecurityHubResponse

---@class aws.securityhub.DisableSecurityHubV2Request

---@class aws.securityhub.DisableSecurityHubV2Response

---@class aws.securityhub.DisassociateFromAdministratorAccountRequest

---@class aws.securityhub.DisassociateFromAdministratorAccountResponse

---@class aws.securityhub.DisassociateFromMasterAccountRequest

---@class aws.securityhub.DisassociateFromMasterAccountResponse

---@class aws.securityhub.DisassociateMembersRequest
---@field AccountIds string[]

---@class aws.securityhub.DisassociateMembersResponse

---@class aws.securityhub.DnsRequestAction
---@field Domain? string
---@field Protocol? string
---@field Blocked? boolean

---@class aws.securityhub.DoubleConfigurationOptions
---@field DefaultValue number
---@field Min number
---@field Max number

---@class aws.securityhub.EnableImportFindingsForProductRequest
---@field ProductArn string

---@class aws.securityhub.EnableImportFindingsForProductResponse
---@field ProductSubscriptionArn string

---@class aws.securityhub.EnableOrganizationAdminAccountRequest
---@field AdminAccountId string
---@field Feature? aws.securityhub.SecurityHubFeature

---@class aws.securityhub.EnableOrganizationAdminAccountResponse
---@field AdminAccountId string
---@field Feature aws.securityhub.SecurityHubFeature

---@class aws.securityhub.EnableSecurityHubRequest
---@field Tags? table<string, string>
---@field EnableDefaultStandards? boolean
---@field ControlFindingGenerator? aws.securityhub.ControlFindingGenerator

---@class aws.securityhub.EnableSecurityHubResponse

---@class aws.securityhub.EnableSecurityHubV2Request
---@field Tags? table<string, string>

---@class aws.securityhub.EnableSecurityHubV2Response
---@field HubV2Arn string

---@class aws.securityhub.EnumConfigurationOptions
---@field DefaultValue string
---@field AllowedValues string[]

---@class aws.securityhub.EnumListConfigurationOptions
---@field DefaultValue string[]
---@field MaxItems integer
---@field AllowedValues string[]

---@class aws.securityhub.ExternalIntegrationConfiguration
---@field ConnectorArn? string

---@class aws.securityhub.FilePaths
---@field FilePath? string
---@field FileName? string
---@field ResourceId? string
---@field Hash? string

---@class aws.securityhub.FindingAggregator
---@field FindingAggregatorArn string

---@class aws.securityhub.FindingHistoryRecord
---@field FindingIdentifier aws.securityhub.AwsSecurityFindingIdentifier
---@field UpdateTime aws.Time|string|number
---@field FindingCreated boolean
---@field UpdateSource aws.securityhub.FindingHistoryUpdateSource
---@field Updates aws.securityhub.FindingHistoryUpdate[]
---@field NextToken string

---@class aws.securityhub.FindingHistoryUpdate
---@field UpdatedField string
---@field OldValue string
---@field NewValue string

---@class aws.securityhub.FindingHistoryUpdateSource
---@field Type aws.securityhub.FindingHistoryUpdateSourceType
---@field Identity string

---@alias aws.securityhub.FindingHistoryUpdateSourceType "BATCH_UPDATE_FINDINGS"|"BATCH_IMPORT_FINDINGS"

---@class aws.securityhub.FindingProviderFields
---@field Confidence? integer
---@field Criticality? integer
---@field RelatedFindings? aws.securityhub.RelatedFinding[]
---@field Severity? aws.securityhub.FindingProviderSeverity
---@field Types? string[]

---@class aws.securityhub.FindingProviderSeverity
---@field Label? aws.securityhub.SeverityLabel
---@field Original? string

---@class aws.securityhub.FindingScopes
---@field AwsOrganizations? aws.securityhub.AwsOrganizationScope[]

---@class aws.securityhub.FindingsTrendsCompositeFilter
---@field StringFilters? aws.securityhub.FindingsTrendsStringFilter[]
---@field NestedCompositeFilters? aws.securityhub.FindingsTrendsCompositeFilter[]
---@field Operator? aws.securityhub.AllowedOperators

---@class aws.securityhub.FindingsTrendsFilters
---@field CompositeFilters? aws.securityhub.FindingsTrendsCompositeFilter[]
---@field CompositeOperator? aws.securityhub.AllowedOperators

---@alias aws.securityhub.FindingsTrendsStringField "account_id"|"region"|"finding_types"|"finding_status"|"finding_cve_ids"|"finding_compliance_status"|"finding_control_id"|"finding_class_name"|"finding_provider"|"finding_activity_name"

---@class aws.securityhub.FindingsTrendsStringFilter
---@field FieldName? aws.securityhub.FindingsTrendsStringField
---@field Filter? aws.securityhub.StringFilter

---@class aws.securityhub.FirewallPolicyDetails
---@field StatefulRuleGroupReferences? aws.securityhub.FirewallPolicyStatefulRuleGroupReferencesDetails[]
---@field StatelessCustomActions? aws.securityhub.FirewallPolicyStatelessCustomActionsDetails[]
---@field StatelessDefaultActions? string[]
---@field StatelessFragmentDefaultActions? string[]
---@field StatelessRuleGroupReferences? aws.securityhub.FirewallPolicyStatelessRuleGroupReferencesDetails[]

---@class aws.securityhub.FirewallPolicyStatefulRuleGroupReferencesDetails
---@field ResourceArn? string

---@class aws.securityhub.FirewallPolicyStatelessCustomActionsDetails
---@field ActionDefinition? aws.securityhub.StatelessCustomActionDefinition
---@field ActionName? string

---@class aws.securityhub.FirewallPolicyStatelessRuleGroupReferencesDetails
---@field Priority? integer
---@field ResourceArn? string

---@class aws.securityhub.GenerateRecommendedPolicyV2Request
---@field MetadataUid string

---@class aws.securityhub.GenerateRecommendedPolicyV2Response

---@class aws.securityhub.GeneratorDetails
---@field Name? string
---@field Description? string
---@field Labels? string[]

---@class aws.securityhub.GeoLocation
---@field Lon? number
---@field Lat? number

---@class aws.securityhub.GetAdministratorAccountRequest

---@class aws.securityhub.GetAdministratorAccountResponse
---@field Administrator aws.securityhub.Invitation

---@class aws.securityhub.GetAggregatorV2Request
---@field AggregatorV2Arn string

---@class aws.securityhub.GetAggregatorV2Response
---@field AggregatorV2Arn string
---@field AggregationRegion string
---@field RegionLinkingMode string
---@field LinkedRegions string[]

---@class aws.securityhub.GetAutomationRuleV2Request
---@field Identifier string

---@class aws.securityhub.GetAutomationRuleV2Response
---@field RuleArn string
---@field RuleId string
---@field RuleOrder number
---@field RuleName string
---@field RuleStatus aws.securityhub.RuleStatusV2
---@field Description string
---@field Criteria aws.securityhub.Criteria
---@field Actions aws.securityhub.AutomationRulesActionV2[]
---@field CreatedAt aws.Time|string|number
---@field UpdatedAt aws.Time|string|number

---@class aws.securityhub.GetConfigurationPolicyAssociationRequest
---@field Target aws.securityhub.Target

---@class aws.securityhub.GetConfigurationPolicyAssociationResponse
---@field ConfigurationPolicyId string
---@field TargetId string
---@field TargetType aws.securityhub.TargetType
---@field AssociationType aws.securityhub.AssociationType
---@field UpdatedAt aws.Time|string|number
---@field AssociationStatus aws.securityhub.ConfigurationPolicyAssociationStatus
---@field AssociationStatusMessage string

---@class aws.securityhub.GetConfigurationPolicyRequest
---@field Identifier string

---@class aws.securityhub.GetConfigurationPolicyResponse
---@field Arn string
---@field Id string
---@field Name string
---@field Description string
---@field UpdatedAt aws.Time|string|number
---@field CreatedAt aws.Time|string|number
---@field ConfigurationPolicy aws.securityhub.Policy

---@class aws.securityhub.GetConnectorV2Request
---@field ConnectorId string

---@class aws.securityhub.GetConnectorV2Response
---@field ConnectorArn string
---@field ConnectorId string
---@field Name string
---@field Description string
---@field KmsKeyArn string
---@field CreatedAt aws.Time|string|number
---@field LastUpdatedAt aws.Time|string|number
---@field Health aws.securityhub.HealthCheck
---@field ProviderDetail aws.securityhub.ProviderDetail

---@class aws.securityhub.GetEnabledStandardsRequest
---@field StandardsSubscriptionArns? string[]
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.GetEnabledStandardsResponse
---@field StandardsSubscriptions aws.securityhub.StandardsSubscription[]
---@field NextToken string

---@class aws.securityhub.GetFindingAggregatorRequest
---@field FindingAggregatorArn string

---@class aws.securityhub.GetFindingAggregatorResponse
---@field FindingAggregatorArn string
---@field FindingAggregationRegion string
---@field RegionLinkingMode string
---@field Regions string[]

---@class aws.securityhub.GetFindingHistoryRequest
---@field FindingIdentifier aws.securityhub.AwsSecurityFindingIdentifier
---@field StartTime? aws.Time|string|number
---@field EndTime? aws.Time|string|number
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.GetFindingHistoryResponse
---@field Records aws.securityhub.FindingHistoryRecord[]
---@field NextToken string

---@class aws.securityhub.GetFindingStatisticsV2Request
---@field GroupByRules aws.securityhub.GroupByRule[]
---@field Scopes? aws.securityhub.FindingScopes
---@field SortOrder? aws.securityhub.SortOrder
---@field MaxStatisticResults? integer

---@class aws.securityhub.GetFindingStatisticsV2Response
---@field GroupByResults aws.securityhub.GroupByResult[]

---@class aws.securityhub.GetFindingsRequest
---@field Filters? aws.securityhub.AwsSecurityFindingFilters
---@field SortCriteria? aws.securityhub.SortCriterion[]
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.GetFindingsResponse
---@field Findings aws.securityhub.AwsSecurityFinding[]
---@field NextToken string

---@class aws.securityhub.GetFindingsTrendsV2Request
---@field Filters? aws.securityhub.FindingsTrendsFilters
---@field StartTime aws.Time|string|number
---@field EndTime aws.Time|string|number
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.GetFindingsTrendsV2Response
---@field Granularity aws.securityhub.GranularityField
---@field TrendsMetrics aws.securityhub.TrendsMetricsResult[]
---@field NextToken string

---@class aws.securityhub.GetFindingsV2Request
---@field Filters? aws.securityhub.OcsfFindingFilters
---@field Scopes? aws.securityhub.FindingScopes
---@field SortCriteria? aws.securityhub.SortCriterion[]
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.GetFindingsV2Response
---@field Findings any[]
---@field NextToken string

---@class aws.securityhub.GetInsightResultsRequest
---@field InsightArn string

---@class aws.securityhub.GetInsightResultsResponse
---@field InsightResults aws.securityhub.InsightResults

---@class aws.securityhub.GetInsightsRequest
---@field InsightArns? string[]
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.GetInsightsResponse
---@field Insights aws.securityhub.Insight[]
---@field NextToken string

---@class aws.securityhub.GetInvitationsCountRequest

---@class aws.securityhub.GetInvitationsCountResponse
---@field InvitationsCount integer

---@class aws.securityhub.GetMasterAccountRequest

---@class aws.securityhub.GetMasterAccountResponse
---@field Master aws.securityhub.Invitation

---@class aws.securityhub.GetMembersRequest
---@field AccountIds string[]

---@class aws.securityhub.GetMembersResponse
---@field Members aws.securityhub.Member[]
---@field UnprocessedAccounts aws.securityhub.Result[]

---@class aws.securityhub.GetRecommendedPolicyV2Request
---@field MetadataUid string
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.GetRecommendedPolicyV2Response
---@field NextToken string
---@field RecommendationType aws.securityhub.RecommendationType
---@field RecommendationSteps aws.securityhub.RecommendationStep[]
---@field Error aws.securityhub.RecommendationError
---@field Status aws.securityhub.RecommendationStatus
---@field ResourceArn string

---@class aws.securityhub.GetResourcesStatisticsV2Request
---@field GroupByRules aws.securityhub.ResourceGroupByRule[]
---@field Scopes? aws.securityhub.ResourceScopes
---@field SortOrder? aws.securityhub.SortOrder
---@field MaxStatisticResults? integer

---@class aws.securityhub.GetResourcesStatisticsV2Response
---@field GroupByResults aws.securityhub.GroupByResult[]

---@class aws.securityhub.GetResourcesTrendsV2Request
---@field Filters? aws.securityhub.ResourcesTrendsFilters
---@field StartTime aws.Time|string|number
---@field EndTime aws.Time|string|number
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.GetResourcesTrendsV2Response
---@field Granularity aws.securityhub.GranularityField
---@field TrendsMetrics aws.securityhub.ResourcesTrendsMetricsResult[]
---@field NextToken string

---@class aws.securityhub.GetResourcesV2Request
---@field Filters? aws.securityhub.ResourcesFilters
---@field Scopes? aws.securityhub.ResourceScopes
---@field SortCriteria? aws.securityhub.SortCriterion[]
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.GetResourcesV2Response
---@field Resources aws.securityhub.ResourceResult[]
---@field NextToken string

---@class aws.securityhub.GetSecurityControlDefinitionRequest
---@field SecurityControlId string

---@class aws.securityhub.GetSecurityControlDefinitionResponse
---@field SecurityControlDefinition aws.securityhub.SecurityControlDefinition

---@alias aws.securityhub.GranularityField "Daily"|"Weekly"|"Monthly"

---@alias aws.securityhub.GroupByField "activity_name"|"cloud.account.uid"|"cloud.provider"|"cloud.region"|"compliance.assessments.name"|"compliance.status"|"compliance.control"|"finding_info.title"|"finding_info.related_events.traits.category"|"finding_info.types"|"metadata.product.name"|"metadata.product.uid"|"resources.type"|"resources.uid"|"severity"|"status"|"vulnerabilities.fix_coverage"|"class_name"|"vulnerabilities.affected_packages.name"|"finding_info.analytic.name"|"compliance.standards"|"cloud.account.name"|"vendor_attributes.severity"|"metadata.product.vendor_name"

---@class aws.securityhub.GroupByResult
---@field GroupByField string
---@field GroupByValues aws.securityhub.GroupByValue[]

---@class aws.securityhub.GroupByRule
---@field Filters? aws.securityhub.OcsfFindingFilters
---@field GroupByField aws.securityhub.GroupByField

---@class aws.securityhub.GroupByValue
---@field FieldValue string
---@field Count integer

---@class aws.securityhub.HealthCheck
---@field ConnectorStatus aws.securityhub.ConnectorStatus
---@field Message string
---@field LastCheckedAt aws.Time|string|number

---@class aws.securityhub.IcmpTypeCode
---@field Code? integer
---@field Type? integer

---@class aws.securityhub.ImportFindingsError
---@field Id string
---@field ErrorCode string
---@field ErrorMessage string

---@class aws.securityhub.Indicator
---@field Key? string
---@field Values? string[]
---@field Title? string
---@field Type? string

---@class aws.securityhub.Insight
---@field InsightArn string
---@field Name string
---@field Filters aws.securityhub.AwsSecurityFindingFilters
---@field GroupByAttribute string

---@class aws.securityhub.InsightResultValue
---@field GroupByAttributeValue string
---@field Count integer

---@class aws.securityhub.InsightResults
---@field InsightArn string
---@field GroupByAttribute string
---@field ResultValues aws.securityhub.InsightResultValue[]

---@class aws.securityhub.IntegerConfigurationOptions
---@field DefaultValue integer
---@field Min integer
---@field Max integer

---@class aws.securityhub.IntegerListConfigurationOptions
---@field DefaultValue integer[]
---@field Min integer
---@field Max integer
---@field MaxItems integer

---@alias aws.securityhub.IntegrationType "SEND_FINDINGS_TO_SECURITY_HUB"|"RECEIVE_FINDINGS_FROM_SECURITY_HUB"|"UPDATE_FINDINGS_IN_SECURITY_HUB"

---@alias aws.securityhub.IntegrationV2Type "SEND_FINDINGS_TO_SECURITY_HUB"|"RECEIVE_FINDINGS_FROM_SECURITY_HUB"|"UPDATE_FINDINGS_IN_SECURITY_HUB"|"EXTENDED_PLAN"

---@class aws.securityhub.Invitation
---@field AccountId string
---@field InvitationId string
---@field InvitedAt aws.Time|string|number
---@field MemberStatus string

---@class aws.securityhub.InviteMembersRequest
---@field AccountIds string[]

---@class aws.securityhub.InviteMembersResponse
---@field UnprocessedAccounts aws.securityhub.Result[]

---@class aws.securityhub.IpFilter
---@field Cidr? string

---@class aws.securityhub.IpOrganizationDetails
---@field Asn? integer
---@field AsnOrg? string
---@field Isp? string
---@field Org? string

---@class aws.securityhub.Ipv6CidrBlockAssociation
---@field AssociationId? string
---@field Ipv6CidrBlock? string
---@field CidrBlockState? string

---@class aws.securityhub.JiraCloudDetail
---@field CloudId string
---@field ProjectKey string
---@field Domain string
---@field AuthUrl string
---@field AuthStatus aws.securityhub.ConnectorAuthStatus

---@class aws.securityhub.JiraCloudProviderConfiguration
---@field ProjectKey? string

---@class aws.securityhub.JiraCloudUpdateConfiguration
---@field ProjectKey? string

---@class aws.securityhub.KeywordFilter
---@field Value? string

---@class aws.securityhub.ListAggregatorsV2Request
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.ListAggregatorsV2Response
---@field AggregatorsV2 aws.securityhub.AggregatorV2[]
---@field NextToken string

---@class aws.securityhub.ListAutomationRulesRequest
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.ListAutomationRulesResponse
---@field AutomationRulesMetadata aws.securityhub.AutomationRulesMetadata[]
---@field NextToken string

---@class aws.securityhub.ListAutomationRulesV2Request
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.ListAutomationRulesV2Response
---@field Rules aws.securityhub.AutomationRulesMetadataV2[]
---@field NextToken string

---@class aws.securityhub.ListConfigurationPoliciesRequest
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.ListConfigurationPoliciesResponse
---@field ConfigurationPolicySummaries aws.securityhub.ConfigurationPolicySummary[]
---@field NextToken string

---@class aws.securityhub.ListConfigurationPolicyAssociationsRequest
---@field NextToken? string
---@field MaxResults? integer
---@field Filters? aws.securityhub.AssociationFilters

---@class aws.securityhub.ListConfigurationPolicyAssociationsResponse
---@field ConfigurationPolicyAssociationSummaries aws.securityhub.ConfigurationPolicyAssociationSummary[]
---@field NextToken string

---@class aws.securityhub.ListConnectorsV2Request
---@field NextToken? string
---@field MaxResults? integer
---@field ProviderName? aws.securityhub.ConnectorProviderName
---@field ConnectorStatus? aws.securityhub.ConnectorStatus

---@class aws.securityhub.ListConnectorsV2Response
---@field NextToken string
---@field Connectors aws.securityhub.ConnectorSummary[]

---@class aws.securityhub.ListEnabledProductsForImportRequest
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.ListEnabledProductsForImportResponse
---@field ProductSubscriptions string[]
---@field NextToken string

---@class aws.securityhub.ListFindingAggregatorsRequest
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.ListFindingAggregatorsResponse
---@field FindingAggregators aws.securityhub.FindingAggregator[]
---@field NextToken string

---@class aws.securityhub.ListInvitationsRequest
---@field MaxResults? integer
---@field NextToken? string

---@class aws.securityhub.ListInvitationsResponse
---@field Invitations aws.securityhub.Invitation[]
---@field NextToken string

---@class aws.securityhub.ListMembersRequest
---@field OnlyAssociated? boolean
---@field MaxResults? integer
---@field NextToken? string

---@class aws.securityhub.ListMembersResponse
---@field Members aws.securityhub.Member[]
---@field NextToken string

---@class aws.securityhub.ListOrganizationAdminAccountsRequest
---@field MaxResults? integer
---@field NextToken? string
---@field Feature? aws.securityhub.SecurityHubFeature

---@class aws.securityhub.ListOrganizationAdminAccountsResponse
---@field AdminAccounts aws.securityhub.AdminAccount[]
---@field NextToken string
---@field Feature aws.securityhub.SecurityHubFeature

---@class aws.securityhub.ListSecurityControlDefinitionsRequest
---@field StandardsArn? string
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.ListSecurityControlDefinitionsResponse
---@field SecurityControlDefinitions aws.securityhub.SecurityControlDefinition[]
---@field NextToken string

---@class aws.securityhub.ListStandardsControlAssociationsRequest
---@field SecurityControlId string
---@field NextToken? string
---@field MaxResults? integer

---@class aws.securityhub.ListStandardsControlAssociationsResponse
---@field StandardsControlAssociationSummaries aws.securityhub.StandardsControlAssociationSummary[]
---@field NextToken string

---@class aws.securityhub.ListTagsForResourceRequest
---@field ResourceArn string

---@class aws.securityhub.ListTagsForResourceResponse
---@field Tags table<string, string>

---@class aws.securityhub.LoadBalancerState
---@field Code? string
---@field Reason? string

---@class aws.securityhub.Malware
---@field Name string
---@field Type? aws.securityhub.MalwareType
---@field Path? string
---@field State? aws.securityhub.MalwareState

---@alias aws.securityhub.MalwareState "OBSERVED"|"REMOVAL_FAILED"|"REMOVED"

---@alias aws.securityhub.MalwareType "ADWARE"|"BLENDED_THREAT"|"BOTNET_AGENT"|"COIN_MINER"|"EXPLOIT_KIT"|"KEYLOGGER"|"MACRO"|"POTENTIALLY_UNWANTED"|"SPYWARE"|"RANSOMWARE"|"REMOTE_ACCESS"|"ROOTKIT"|"TROJAN"|"VIRUS"|"WORM"

---@class aws.securityhub.MapFilter
---@field Key? string
---@field Value? string
---@field Comparison? aws.securityhub.MapFilterComparison

---@alias aws.securityhub.MapFilterComparison "EQUALS"|"NOT_EQUALS"|"CONTAINS"|"NOT_CONTAINS"

---@class aws.securityhub.Member
---@field AccountId string
---@field Email string
---@field MasterId string
---@field AdministratorId string
---@field MemberStatus string
---@field InvitedAt aws.Time|string|number
---@field UpdatedAt aws.Time|string|number

---@class aws.securityhub.Network
---@field Direction? aws.securityhub.NetworkDirection
---@field Protocol? string
---@field OpenPortRange? aws.securityhub.PortRange
---@field SourceIpV4? string
---@field SourceIpV6? string
---@field SourcePort? integer
---@field SourceDomain? string
---@field SourceMac? string
---@field DestinationIpV4? string
---@field DestinationIpV6? string
---@field DestinationPort? integer
---@field DestinationDomain? string

---@class aws.securityhub.NetworkAutonomousSystem
---@field Name? string
---@field Number? integer

---@class aws.securityhub.NetworkConnection
---@field Direction? aws.securityhub.ConnectionDirection

---@class aws.securityhub.NetworkConnectionAction
---@field ConnectionDirection? string
---@field RemoteIpDetails? aws.securityhub.ActionRemoteIpDetails
---@field RemotePortDetails? aws.securityhub.ActionRemotePortDetails
---@field LocalPortDetails? aws.securityhub.ActionLocalPortDetails
---@field Protocol? string
---@field Blocked? boolean

---@alias aws.securityhub.NetworkDirection "IN"|"OUT"

---@class aws.securityhub.NetworkEndpoint
---@field Id? string
---@field Ip? string
---@field Domain? string
---@field Port? integer
---@field Location? aws.securityhub.NetworkGeoLocation
---@field AutonomousSystem? aws.securityhub.NetworkAutonomousSystem
---@field Connection? aws.securityhub.NetworkConnection

---@class aws.securityhub.NetworkGeoLocation
---@field City? string
---@field Country? string
---@field Lat? number
---@field Lon? number

---@class aws.securityhub.NetworkHeader
---@field Protocol? string
---@field Destination? aws.securityhub.NetworkPathComponentDetails
---@field Source? aws.securityhub.NetworkPathComponentDetails

---@class aws.securityhub.NetworkPathComponent
---@field ComponentId? string
---@field ComponentType? string
---@field Egress? aws.securityhub.NetworkHeader
---@field Ingress? aws.securityhub.NetworkHeader

---@class aws.securityhub.NetworkPathComponentDetails
---@field Address? string[]
---@field PortRanges? aws.securityhub.PortRange[]

---@class aws.securityhub.Note
---@field Text string
---@field UpdatedBy string
---@field UpdatedAt string

---@class aws.securityhub.NoteUpdate
---@field Text string
---@field UpdatedBy string

---@class aws.securityhub.NumberFilter
---@field Gte? number
---@field Lte? number
---@field Eq? number
---@field Gt? number
---@field Lt? number

---@class aws.securityhub.Occurrences
---@field LineRanges? aws.securityhub.Range[]
---@field OffsetRanges? aws.securityhub.Range[]
---@field Pages? aws.securityhub.Page[]
---@field Records? aws.securityhub.Record[]
---@field Cells? aws.securityhub.Cell[]

---@alias aws.securityhub.OcsfBooleanField "compliance.assessments.meets_criteria"|"vulnerabilities.is_exploit_available"|"vulnerabilities.is_fix_available"

---@class aws.securityhub.OcsfBooleanFilter
---@field FieldName? aws.securityhub.OcsfBooleanField
---@field Filter? aws.securityhub.BooleanFilter

---@alias aws.securityhub.OcsfDateField "finding_info.created_time_dt"|"finding_info.first_seen_time_dt"|"finding_info.last_seen_time_dt"|"finding_info.modified_time_dt"|"resources.image.created_time_dt"|"resources.image.last_used_time_dt"|"resources.modified_time_dt"

---@class aws.securityhub.OcsfDateFilter
---@field FieldName? aws.securityhub.OcsfDateField
---@field Filter? aws.securityhub.DateFilter

---@class aws.securityhub.OcsfFindingFilters
---@field CompositeFilters? aws.securityhub.CompositeFilter[]
---@field CompositeOperator? aws.securityhub.AllowedOperators

---@class aws.securityhub.OcsfFindingIdentifier
---@field CloudAccountUid string
---@field FindingInfoUid string
---@field MetadataProductUid string

---@alias aws.securityhub.OcsfIpField "evidences.dst_endpoint.ip"|"evidences.src_endpoint.ip"

---@class aws.securityhub.OcsfIpFilter
---@field FieldName? aws.securityhub.OcsfIpField
---@field Filter? aws.securityhub.IpFilter

---@alias aws.securityhub.OcsfMapField "resources.tags"|"compliance.control_parameters"|"databucket.tags"|"finding_info.tags"

---@class aws.securityhub.OcsfMapFilter
---@field FieldName? aws.securityhub.OcsfMapField
---@field Filter? aws.securityhub.MapFilter

---@alias aws.securityhub.OcsfNumberField "activity_id"|"compliance.status_id"|"confidence_score"|"severity_id"|"status_id"|"finding_info.related_events_count"|"evidences.api.response.code"|"evidences.dst_endpoint.autonomous_system.number"|"evidences.dst_endpoint.port"|"evidences.src_endpoint.autonomous_system.number"|"evidences.src_endpoint.port"|"resources.image.in_use_count"|"vulnerabilities.cve.cvss.base_score"|"vendor_attributes.severity_id"

---@class aws.securityhub.OcsfNumberFilter
---@field FieldName? aws.securityhub.OcsfNumberField
---@field Filter? aws.securityhub.NumberFilter

---@alias aws.securityhub.OcsfStringField "metadata.uid"|"activity_name"|"cloud.account.uid"|"cloud.provider"|"cloud.region"|"compliance.assessments.category"|"compliance.assessments.name"|"compliance.control"|"compliance.status"|"compliance.standards"|"finding_info.desc"|"finding_info.src_url"|"finding_info.title"|"finding_info.types"|"finding_info.uid"|"finding_info.related_events.traits.category"|"finding_info.related_events.uid"|"finding_info.related_events.product.uid"|"finding_info.related_events.title"|"metadata.product.name"|"metadata.product.uid"|"metadata.product.vendor_name"|"remediation.desc"|"remediation.references"|"resources.cloud_partition"|"resources.region"|"resources.type"|"resources.uid"|"severity"|"status"|"comment"|"vulnerabilities.fix_coverage"|"class_name"|"databucket.encryption_details.algorithm"|"databucket.encryption_details.key_uid"|"databucket.file.data_classifications.classifier_details.type"|"evidences.actor.user.account.uid"|"evidences.api.operation"|"evidences.api.response.error_message"|"evidences.api.service.name"|"evidences.connection_info.direction"|"evidences.connection_info.protocol_name"|"evidences.dst_endpoint.autonomous_system.name"|"evidences.dst_endpoint.location.city"|"evidences.dst_endpoint.location.country"|"evidences.src_endpoint.autonomous_system.name"|"evidences.src_endpoint.hostname"|"evidences.src_endpoint.location.city"|"evidences.src_endpoint.location.country"|"finding_info.analytic.name"|"malware.name"|"malware_scan_info.uid"|"malware.severity"|"resources.cloud_function.layers.uid_alt"|"resources.cloud_function.runtime"|"resources.cloud_function.user.uid"|"resources.device.encryption_details.key_uid"|"resources.device.image.uid"|"resources.image.architecture"|"resources.image.registry_uid"|"resources.image.repository_name"|"resources.image.uid"|"resources.subnet_info.uid"|"resources.vpc_uid"|"vulnerabilities.affected_code.file.path"|"vulnerabilities.affected_packages.name"|"vulnerabilities.cve.epss.score"|"vulnerabilities.cve.uid"|"vulnerabilities.related_vulnerabilities"|"cloud.account.name"|"vendor_attributes.severity"

---@class aws.securityhub.OcsfStringFilter
---@field FieldName? aws.securityhub.OcsfStringField
---@field Filter? aws.securityhub.StringFilter

---@class aws.securityhub.OrganizationConfiguration
---@field ConfigurationType? aws.securityhub.OrganizationConfigurationConfigurationType
---@field Status? aws.securityhub.OrganizationConfigurationStatus
---@field StatusMessage? string

---@alias aws.securityhub.OrganizationConfigurationConfigurationType "CENTRAL"|"LOCAL"

---@alias aws.securityhub.OrganizationConfigurationStatus "PENDING"|"ENABLED"|"FAILED"

---@class aws.securityhub.Page
---@field PageNumber? integer
---@field LineRange? aws.securityhub.Range
---@field OffsetRange? aws.securityhub.Range

---@class aws.securityhub.ParameterConfiguration
---@field ValueType aws.securityhub.ParameterValueType
---@field Value? aws.securityhub.ParameterValue

---@class aws.securityhub.ParameterDefinition
---@field Description string
---@field ConfigurationOptions aws.securityhub.ConfigurationOptions

---@class aws.securityhub.ParameterValue
---@field Integer? integer
---@field IntegerList? integer[]
---@field Double? number
---@field String? string
---@field StringList? string[]
---@field Boolean? boolean
---@field Enum? string
---@field EnumList? string[]

---@alias aws.securityhub.ParameterValueType "DEFAULT"|"CUSTOM"

---@alias aws.securityhub.Partition "aws"|"aws-cn"|"aws-us-gov"

---@class aws.securityhub.PatchSummary
---@field Id string
---@field InstalledCount? integer
---@field MissingCount? integer
---@field FailedCount? integer
---@field InstalledOtherCount? integer
---@field InstalledRejectedCount? integer
---@field InstalledPendingReboot? integer
---@field OperationStartTime? string
---@field OperationEndTime? string
---@field RebootOption? string
---@field Operation? string

---@class aws.securityhub.Policy
---@field SecurityHub? aws.securityhub.SecurityHubPolicy

---@class aws.securityhub.PortProbeAction
---@field PortProbeDetails? aws.securityhub.PortProbeDetail[]
---@field Blocked? boolean

---@class aws.securityhub.PortProbeDetail
---@field LocalPortDetails? aws.securityhub.ActionLocalPortDetails
---@field LocalIpDetails? aws.securityhub.ActionLocalIpDetails
---@field RemoteIpDetails? aws.securityhub.ActionRemoteIpDetails

---@class aws.securityhub.PortRange
---@field Begin? integer
---@field End? integer

---@class aws.securityhub.PortRangeFromTo
---@field From? integer
---@field To? integer

---@class aws.securityhub.ProcessDetails
---@field Name? string
---@field Path? string
---@field Pid? integer
---@field ParentPid? integer
---@field LaunchedAt? string
---@field TerminatedAt? string

---@class aws.securityhub.Product
---@field ProductArn string
---@field ProductName string
---@field CompanyName string
---@field Description string
---@field Categories string[]
---@field IntegrationTypes aws.securityhub.IntegrationType[]
---@field MarketplaceUrl string
---@field ActivationUrl string
---@field ProductSubscriptionResourcePolicy string

---@class aws.securityhub.ProductV2
---@field ProductV2Name string
---@field CompanyName string
---@field Description string
---@field Categories string[]
---@field IntegrationV2Types aws.securityhub.IntegrationV2Type[]
---@field MarketplaceUrl string
---@field ActivationUrl string
---@field MarketplaceProductId string

---@class aws.securityhub.PropagatingVgwSetDetails
---@field GatewayId? string

---@class aws.securityhub.ProviderConfiguration
---@field JiraCloud? aws.securityhub.JiraCloudProviderConfiguration
---@field ServiceNow? aws.securityhub.ServiceNowProviderConfiguration

---@class aws.securityhub.ProviderDetail
---@field JiraCloud aws.securityhub.JiraCloudDetail
---@field ServiceNow aws.securityhub.ServiceNowDetail

---@class aws.securityhub.ProviderSummary
---@field ProviderName aws.securityhub.ConnectorProviderName
---@field ConnectorStatus aws.securityhub.ConnectorStatus

---@class aws.securityhub.ProviderUpdateConfiguration
---@field JiraCloud? aws.securityhub.JiraCloudUpdateConfiguration
---@field ServiceNow? aws.securityhub.ServiceNowUpdateConfiguration

---@class aws.securityhub.Range
---@field Start? integer
---@field End? integer
---@field StartColumn? integer

---@class aws.securityhub.Recommendation
---@field Text? string
---@field Url? string

---@class aws.securityhub.RecommendationError
---@field Code string
---@field Message string

---@alias aws.securityhub.RecommendationStatus "IN_PROGRESS"|"SUCCEEDED"|"FAILED"

---@class aws.securityhub.RecommendationStep
---@field UnusedPermissions aws.securityhub.UnusedPermissionsRecommendationStep

---@alias aws.securityhub.RecommendationType "UNUSED_PERMISSION_RECOMMENDATION"

---@class aws.securityhub.Record
---@field JsonPath? string
---@field RecordIndex? integer

---@alias aws.securityhub.RecordState "ACTIVE"|"ARCHIVED"

---@alias aws.securityhub.RegionAvailabilityStatus "AVAILABLE"|"UNAVAILABLE"

---@class aws.securityhub.RegisterConnectorV2Request
---@field AuthCode string|aws.Secret
---@field AuthState string

---@class aws.securityhub.RegisterConnectorV2Response
---@field ConnectorArn string
---@field ConnectorId string

---@class aws.securityhub.RelatedFinding
---@field ProductArn string
---@field Id string

---@class aws.securityhub.Remediation
---@field Recommendation? aws.securityhub.Recommendation

---@class aws.securityhub.Resource
---@field Type string
---@field Id string
---@field Partition? aws.securityhub.Partition
---@field Region? string
---@field ResourceRole? string
---@field Tags? table<string, string>
---@field DataClassification? aws.securityhub.DataClassificationDetails
---@field Details? aws.securityhub.ResourceDetails
---@field ApplicationName? string
---@field ApplicationArn? string

---@alias aws.securityhub.ResourceCategory "Compute"|"Database"|"Storage"|"Code"|"AI/ML"|"Identity"|"Network"|"Other"

---@class aws.securityhub.ResourceDetails
---@field AwsAutoScalingAutoScalingGroup? aws.securityhub.AwsAutoScalingAutoScalingGroupDetails
---@field AwsCodeBuildProject? aws.securityhub.AwsCodeBuildProjectDetails
---@field AwsCloudFrontDistribution? aws.securityhub.AwsCloudFrontDistributionDetails
---@field AwsEc2Instance? aws.securityhub.AwsEc2InstanceDetails
---@field AwsEc2NetworkInterface? aws.securityhub.AwsEc2NetworkInterfaceDetails
---@field AwsEc2SecurityGroup? aws.securityhub.AwsEc2SecurityGroupDetails
---@field AwsEc2Volume? aws.securityhub.AwsEc2VolumeDetails
---@field AwsEc2Vpc? aws.securityhub.AwsEc2VpcDetails
---@field AwsEc2Eip? aws.securityhub.AwsEc2EipDetails
---@field AwsEc2Subnet? aws.securityhub.AwsEc2SubnetDetails
---@field AwsEc2NetworkAcl? aws.securityhub.AwsEc2NetworkAclDetails
---@field AwsElbv2LoadBalancer? aws.securityhub.AwsElbv2LoadBalancerDetails
---@field AwsElasticBeanstalkEnvironment? aws.securityhub.AwsElasticBeanstalkEnvironmentDetails
---@field AwsElasticsearchDomain? aws.securityhub.AwsElasticsearchDomainDetails
---@field AwsS3Bucket? aws.securityhub.AwsS3BucketDetails
---@field AwsS3AccountPublicAccessBlock? aws.securityhub.AwsS3AccountPublicAccessBlockDetails
---@field AwsS3Object? aws.securityhub.AwsS3ObjectDetails
---@field AwsSecretsManagerSecret? aws.securityhub.AwsSecretsManagerSecretDetails
---@field AwsIamAccessKey? aws.securityhub.AwsIamAccessKeyDetails
---@field AwsIamUser? aws.securityhub.AwsIamUserDetails
---@field AwsIamPolicy? aws.securityhub.AwsIamPolicyDetails
---@field AwsApiGatewayV2Stage? aws.securityhub.AwsApiGatewayV2StageDetails
---@field AwsApiGatewayV2Api? aws.securityhub.AwsApiGatewayV2ApiDetails
---@field AwsDynamoDbTable? aws.securityhub.AwsDynamoDbTableDetails
---@field AwsApiGatewayStage? aws.securityhub.AwsApiGatewayStageDetails
---@field AwsApiGatewayRestApi? aws.securityhub.AwsApiGatewayRestApiDetails
---@field AwsCloudTrailTrail? aws.securityhub.AwsCloudTrailTrailDetails
---@field AwsSsmPatchCompliance? aws.securityhub.AwsSsmPatchComplianceDetails
---@field AwsCertificateManagerCertificate? aws.securityhub.AwsCertificateManagerCertificateDetails
---@field AwsRedshiftCluster? aws.securityhub.AwsRedshiftClusterDetails
---@field AwsElbLoadBalancer? aws.securityhub.AwsElbLoadBalancerDetails
---@field AwsIamGroup? aws.securityhub.AwsIamGroupDetails
---@field AwsIamRole? aws.securityhub.AwsIamRoleDetails
---@field AwsKmsKey? aws.securityhub.AwsKmsKeyDetails
---@field AwsLambdaFunction? aws.securityhub.AwsLambdaFunctionDetails
---@field AwsLambdaLayerVersion? aws.securityhub.AwsLambdaLayerVersionDetails
---@field AwsRdsDbInstance? aws.securityhub.AwsRdsDbInstanceDetails
---@field AwsSnsTopic? aws.securityhub.AwsSnsTopicDetails
---@field AwsSqsQueue? aws.securityhub.AwsSqsQueueDetails
---@field AwsWafWebAcl? aws.securityhub.AwsWafWebAclDetails
---@field AwsRdsDbSnapshot? aws.securityhub.AwsRdsDbSnapshotDetails
---@field AwsRdsDbClusterSnapshot? aws.securityhub.AwsRdsDbClusterSnapshotDetails
---@field AwsRdsDbCluster? aws.securityhub.AwsRdsDbClusterDetails
---@field AwsEcsCluster? aws.securityhub.AwsEcsClusterDetails
---@field AwsEcsContainer? aws.securityhub.AwsEcsContainerDetails
---@field AwsEcsTaskDefinition? aws.securityhub.AwsEcsTaskDefinitionDetails
---@field Container? aws.securityhub.ContainerDetails
---@field Other? table<string, string>
---@field AwsRdsEventSubscription? aws.securityhub.AwsRdsEventSubscriptionDetails
---@field AwsEcsService? aws.securityhub.AwsEcsServiceDetails
---@field AwsAutoScalingLaunchConfiguration? aws.securityhub.AwsAutoScalingLaunchConfigurationDetails
---@field AwsEc2VpnConnection? aws.securityhub.AwsEc2VpnConnectionDetails
---@field AwsEcrContainerImage? aws.securityhub.AwsEcrContainerImageDetails
---@field AwsOpenSearchServiceDomain? aws.securityhub.AwsOpenSearchServiceDomainDetails
---@field AwsEc2VpcEndpointService? aws.securityhub.AwsEc2VpcEndpointServiceDetails
---@field AwsXrayEncryptionConfig? aws.securityhub.AwsXrayEncryptionConfigDetails
---@field AwsWafRateBasedRule? aws.securityhub.AwsWafRateBasedRuleDetails
---@field AwsWafRegionalRateBasedRule? aws.securityhub.AwsWafRegionalRateBasedRuleDetails
---@field AwsEcrRepository? aws.securityhub.AwsEcrRepositoryDetails
---@field AwsEksCluster? aws.securityhub.AwsEksClusterDetails
---@field AwsNetworkFirewallFirewallPolicy? aws.securityhub.AwsNetworkFirewallFirewallPolicyDetails
---@field AwsNetworkFirewallFirewall? aws.securityhub.AwsNetworkFirewallFirewallDetails
---@field AwsNetworkFirewallRuleGroup? aws.securityhub.AwsNetworkFirewallRuleGroupDetails
---@field AwsRdsDbSecurityGroup? aws.securityhub.AwsRdsDbSecurityGroupDetails
---@field AwsKinesisStream? aws.securityhub.AwsKinesisStreamDetails
---@field AwsEc2TransitGateway? aws.securityhub.AwsEc2TransitGatewayDetails
---@field AwsEfsAccessPoint? aws.securityhub.AwsEfsAccessPointDetails
---@field AwsCloudFormationStack? aws.securityhub.AwsCloudFormationStackDetails
---@field AwsCloudWatchAlarm? aws.securityhub.AwsCloudWatchAlarmDetails
---@field AwsEc2VpcPeeringConnection? aws.securityhub.AwsEc2VpcPeeringConnectionDetails
---@field AwsWafRegionalRuleGroup? aws.securityhub.AwsWafRegionalRuleGroupDetails
---@field AwsWafRegionalRule? aws.securityhub.AwsWafRegionalRuleDetails
---@field AwsWafRegionalWebAcl? aws.securityhub.AwsWafRegionalWebAclDetails
---@field AwsWafRule? aws.securityhub.AwsWafRuleDetails
---@field AwsWafRuleGroup? aws.securityhub.AwsWafRuleGroupDetails
---@field AwsEcsTask? aws.securityhub.AwsEcsTaskDetails
---@field AwsBackupBackupVault? aws.securityhub.AwsBackupBackupVaultDetails
---@field AwsBackupBackupPlan? aws.securityhub.AwsBackupBackupPlanDetails
---@field AwsBackupRecoveryPoint? aws.securityhub.AwsBackupRecoveryPointDetails
---@field AwsEc2LaunchTemplate? aws.securityhub.AwsEc2LaunchTemplateDetails
---@field AwsSageMakerNotebookInstance? aws.securityhub.AwsSageMakerNotebookInstanceDetails
---@field AwsWafv2WebAcl? aws.securityhub.AwsWafv2WebAclDetails
---@field AwsWafv2RuleGroup? aws.securityhub.AwsWafv2RuleGroupDetails
---@field AwsEc2RouteTable? aws.securityhub.AwsEc2RouteTableDetails
---@field AwsAmazonMqBroker? aws.securityhub.AwsAmazonMqBrokerDetails
---@field AwsAppSyncGraphQlApi? aws.securityhub.AwsAppSyncGraphQlApiDetails
---@field AwsEventSchemasRegistry? aws.securityhub.AwsEventSchemasRegistryDetails
---@field AwsGuardDutyDetector? aws.securityhub.AwsGuardDutyDetectorDetails
---@field AwsStepFunctionStateMachine? aws.securityhub.AwsStepFunctionStateMachineDetails
---@field AwsAthenaWorkGroup? aws.securityhub.AwsAthenaWorkGroupDetails
---@field AwsEventsEventbus? aws.securityhub.AwsEventsEventbusDetails
---@field AwsDmsEndpoint? aws.securityhub.AwsDmsEndpointDetails
---@field AwsEventsEndpoint? aws.securityhub.AwsEventsEndpointDetails
---@field AwsDmsReplicationTask? aws.securityhub.AwsDmsReplicationTaskDetails
---@field AwsDmsReplicationInstance? aws.securityhub.AwsDmsReplicationInstanceDetails
---@field AwsRoute53HostedZone? aws.securityhub.AwsRoute53HostedZoneDetails
---@field AwsMskCluster? aws.securityhub.AwsMskClusterDetails
---@field AwsS3AccessPoint? aws.securityhub.AwsS3AccessPointDetails
---@field AwsEc2ClientVpnEndpoint? aws.securityhub.AwsEc2ClientVpnEndpointDetails
---@field CodeRepository? aws.securityhub.CodeRepositoryDetails

---@class aws.securityhub.ResourceFindingsSummary
---@field FindingType string
---@field ProductName string
---@field TotalFindings integer
---@field Severities aws.securityhub.ResourceSeverityBreakdown

---@alias aws.securityhub.ResourceGroupByField "AccountId"|"Region"|"ResourceCategory"|"ResourceType"|"ResourceName"|"FindingsSummary.FindingType"

---@class aws.securityhub.ResourceGroupByRule
---@field GroupByField aws.securityhub.ResourceGroupByField
---@field Filters? aws.securityhub.ResourcesFilters

---@class aws.securityhub.ResourceResult
---@field ResourceGuid string
---@field ResourceId string
---@field AccountId string
---@field Region string
---@field ResourceCategory aws.securityhub.ResourceCategory
---@field ResourceType string
---@field ResourceName string
---@field ResourceCreationTimeDt string
---@field ResourceDetailCaptureTimeDt string
---@field FindingsSummary aws.securityhub.ResourceFindingsSummary[]
---@field ResourceTags aws.securityhub.ResourceTag[]
---@field ResourceConfig any

---@class aws.securityhub.ResourceScopes
---@field AwsOrganizations? aws.securityhub.AwsOrganizationScope[]

---@class aws.securityhub.ResourceSeverityBreakdown
---@field Other integer
---@field Fatal integer
---@field Critical integer
---@field High integer
---@field Medium integer
---@field Low integer
---@field Informational integer
---@field Unknown integer

---@class aws.securityhub.ResourceTag
---@field Key string
---@field Value string

---@class aws.securityhub.ResourcesCompositeFilter
---@field StringFilters? aws.securityhub.ResourcesStringFilter[]
---@field DateFilters? aws.securityhub.ResourcesDateFilter[]
---@field NumberFilters? aws.securityhub.ResourcesNumberFilter[]
---@field MapFilters? aws.securityhub.ResourcesMapFilter[]
---@field NestedCompositeFilters? aws.securityhub.ResourcesCompositeFilter[]
---@field Operator? aws.securityhub.AllowedOperators

---@class aws.securityhub.ResourcesCount
---@field AllResources integer

---@alias aws.securityhub.ResourcesDateField "ResourceDetailCaptureTime"|"ResourceCreationTime"

---@class aws.securityhub.ResourcesDateFilter
---@field FieldName? aws.securityhub.ResourcesDateField
---@field Filter? aws.securityhub.DateFilter

---@class aws.securityhub.ResourcesFilters
---@field CompositeFilters? aws.securityhub.ResourcesCompositeFilter[]
---@field CompositeOperator? aws.securityhub.AllowedOperators

---@alias aws.securityhub.ResourcesMapField "ResourceTags"

---@class aws.securityhub.ResourcesMapFilter
---@field FieldName? aws.securityhub.ResourcesMapField
---@field Filter? aws.securityhub.MapFilter

---@alias aws.securityhub.ResourcesNumberField "FindingsSummary.TotalFindings"|"FindingsSummary.Severities.Other"|"FindingsSummary.Severities.Fatal"|"FindingsSummary.Severities.Critical"|"FindingsSummary.Severities.High"|"FindingsSummary.Severities.Medium"|"FindingsSummary.Severities.Low"|"FindingsSummary.Severities.Informational"|"FindingsSummary.Severities.Unknown"

---@class aws.securityhub.ResourcesNumberFilter
---@field FieldName? aws.securityhub.ResourcesNumberField
---@field Filter? aws.securityhub.NumberFilter

---@alias aws.securityhub.ResourcesStringField "ResourceGuid"|"ResourceId"|"AccountId"|"Region"|"ResourceCategory"|"ResourceType"|"ResourceName"|"FindingsSummary.FindingType"|"FindingsSummary.ProductName"

---@class aws.securityhub.ResourcesStringFilter
---@field FieldName? aws.securityhub.ResourcesStringField
---@field Filter? aws.securityhub.StringFilter

---@class aws.securityhub.ResourcesTrendsCompositeFilter
---@field StringFilters? aws.securityhub.ResourcesTrendsStringFilter[]
---@field NestedCompositeFilters? aws.securityhub.ResourcesTrendsCompositeFilter[]
---@field Operator? aws.securityhub.AllowedOperators

---@class aws.securityhub.ResourcesTrendsFilters
---@field CompositeFilters? aws.securityhub.ResourcesTrendsCompositeFilter[]
---@field CompositeOperator? aws.securityhub.AllowedOperators

---@class aws.securityhub.ResourcesTrendsMetricsResult
---@field Timestamp aws.Time|string|number
---@field TrendsValues aws.securityhub.ResourcesTrendsValues

---@alias aws.securityhub.ResourcesTrendsStringField "account_id"|"region"|"resource_type"|"resource_category"

---@class aws.securityhub.ResourcesTrendsStringFilter
---@field FieldName? aws.securityhub.ResourcesTrendsStringField
---@field Filter? aws.securityhub.StringFilter

---@class aws.securityhub.ResourcesTrendsValues
---@field ResourcesCount aws.securityhub.ResourcesCount

---@class aws.securityhub.Result
---@field AccountId string
---@field ProcessingResult string

---@class aws.securityhub.RouteSetDetails
---@field CarrierGatewayId? string
---@field CoreNetworkArn? string
---@field DestinationCidrBlock? string
---@field DestinationIpv6CidrBlock? string
---@field DestinationPrefixListId? string
---@field EgressOnlyInternetGatewayId? string
---@field GatewayId? string
---@field InstanceId? string
---@field InstanceOwnerId? string
---@field LocalGatewayId? string
---@field NatGatewayId? string
---@field NetworkInterfaceId? string
---@field Origin? string
---@field State? string
---@field TransitGatewayId? string
---@field VpcPeeringConnectionId? string

---@class aws.securityhub.RuleGroupDetails
---@field RuleVariables? aws.securityhub.RuleGroupVariables
---@field RulesSource? aws.securityhub.RuleGroupSource

---@class aws.securityhub.RuleGroupSource
---@field RulesSourceList? aws.securityhub.RuleGroupSourceListDetails
---@field RulesString? string
---@field StatefulRules? aws.securityhub.RuleGroupSourceStatefulRulesDetails[]
---@field StatelessRulesAndCustomActions? aws.securityhub.RuleGroupSourceStatelessRulesAndCustomActionsDetails

---@class aws.securityhub.RuleGroupSourceCustomActionsDetails
---@field ActionDefinition? aws.securityhub.StatelessCustomActionDefinition
---@field ActionName? string

---@class aws.securityhub.RuleGroupSourceListDetails
---@field GeneratedRulesType? string
---@field TargetTypes? string[]
---@field Targets? string[]

---@class aws.securityhub.RuleGroupSourceStatefulRulesDetails
---@field Action? string
---@field Header? aws.securityhub.RuleGroupSourceStatefulRulesHeaderDetails
---@field RuleOptions? aws.securityhub.RuleGroupSourceStatefulRulesOptionsDetails[]

---@class aws.securityhub.RuleGroupSourceStatefulRulesHeaderDetails
---@field Destination? string
---@field DestinationPort? string
---@field Direction? string
---@field Protocol? string
---@field Source? string
---@field SourcePort? string

---@class aws.securityhub.RuleGroupSourceStatefulRulesOptionsDetails
---@field Keyword? string
---@field Settings? string[]

---@class aws.securityhub.RuleGroupSourceStatelessRuleDefinition
---@field Actions? string[]
---@field MatchAttributes? aws.securityhub.RuleGroupSourceStatelessRuleMatchAttributes

---@class aws.securityhub.RuleGroupSourceStatelessRuleMatchAttributes
---@field DestinationPorts? aws.securityhub.RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts[]
---@field Destinations? aws.securityhub.RuleGroupSourceStatelessRuleMatchAttributesDestinations[]
---@field Protocols? integer[]
---@field SourcePorts? aws.securityhub.RuleGroupSourceStatelessRuleMatchAttributesSourcePorts[]
---@field Sources? aws.securityhub.RuleGroupSourceStatelessRuleMatchAttributesSources[]
---@field TcpFlags? aws.securityhub.RuleGroupSourceStatelessRuleMatchAttributesTcpFlags[]

---@class aws.securityhub.RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts
---@field FromPort? integer
---@field ToPort? integer

---@class aws.securityhub.RuleGroupSourceStatelessRuleMatchAttributesDestinations
---@field AddressDefinition? string

---@class aws.securityhub.RuleGroupSourceStatelessRuleMatchAttributesSourcePorts
---@field FromPort? integer
---@field ToPort? integer

---@class aws.securityhub.RuleGroupSourceStatelessRuleMatchAttributesSources
---@field AddressDefinition? string

---@class aws.securityhub.RuleGroupSourceStatelessRuleMatchAttributesTcpFlags
---@field Flags? string[]
---@field Masks? string[]

---@class aws.securityhub.RuleGroupSourceStatelessRulesAndCustomActionsDetails
---@field CustomActions? aws.securityhub.RuleGroupSourceCustomActionsDetails[]
---@field StatelessRules? aws.securityhub.RuleGroupSourceStatelessRulesDetails[]

---@class aws.securityhub.RuleGroupSourceStatelessRulesDetails
---@field Priority? integer
---@field RuleDefinition? aws.securityhub.RuleGroupSourceStatelessRuleDefinition

---@class aws.securityhub.RuleGroupVariables
---@field IpSets? aws.securityhub.RuleGroupVariablesIpSetsDetails
---@field PortSets? aws.securityhub.RuleGroupVariablesPortSetsDetails

---@class aws.securityhub.RuleGroupVariablesIpSetsDetails
---@field Definition? string[]

---@class aws.securityhub.RuleGroupVariablesPortSetsDetails
---@field Definition? string[]

---@alias aws.securityhub.RuleStatus "ENABLED"|"DISABLED"

---@alias aws.securityhub.RuleStatusV2 "ENABLED"|"DISABLED"

---@class aws.securityhub.SecurityControl
---@field SecurityControlId string
---@field SecurityControlArn string
---@field Title string
---@field Description string
---@field RemediationUrl string
---@field SeverityRating aws.securityhub.SeverityRating
---@field SecurityControlStatus aws.securityhub.ControlStatus
---@field UpdateStatus aws.securityhub.UpdateStatus
---@field Parameters table<string, aws.securityhub.ParameterConfiguration>
---@field LastUpdateReason string

---@class aws.securityhub.SecurityControlCustomParameter
---@field SecurityControlId? string
---@field Parameters? table<string, aws.securityhub.ParameterConfiguration>

---@class aws.securityhub.SecurityControlDefinition
---@field SecurityControlId string
---@field Title string
---@field Description string
---@field RemediationUrl string
---@field SeverityRating aws.securityhub.SeverityRating
---@field CurrentRegionAvailability aws.securityhub.RegionAvailabilityStatus
---@field CustomizableProperties aws.securityhub.SecurityControlProperty[]
---@field ParameterDefinitions table<string, aws.securityhub.ParameterDefinition>

---@class aws.securityhub.SecurityControlParameter
---@field Name? string
---@field Value? string[]

---@alias aws.securityhub.SecurityControlProperty "Parameters"

---@class aws.securityhub.SecurityControlsConfiguration
---@field EnabledSecurityControlIdentifiers? string[]
---@field DisabledSecurityControlIdentifiers? string[]
---@field SecurityControlCustomParameters? aws.securityhub.SecurityControlCustomParameter[]

---@alias aws.securityhub.SecurityHubFeature "SecurityHub"|"SecurityHubV2"

---@class aws.securityhub.SecurityHubPolicy
---@field ServiceEnabled? boolean
---@field EnabledStandardIdentifiers? string[]
---@field SecurityControlsConfiguration? aws.securityhub.SecurityControlsConfiguration

---@class aws.securityhub.SensitiveDataDetections
---@field Count? integer
---@field Type? string
---@field Occurrences? aws.securityhub.Occurrences

---@class aws.securityhub.SensitiveDataResult
---@field Category? string
---@field Detections? aws.securityhub.SensitiveDataDetections[]
---@field TotalCount? integer

---@class aws.securityhub.Sequence
---@field Uid? string
---@field Actors? aws.securityhub.Actor[]
---@field Endpoints? aws.securityhub.NetworkEndpoint[]
---@field Signals? aws.securityhub.Signal[]
---@field SequenceIndicators? aws.securityhub.Indicator[]

---@class aws.securityhub.ServiceNowDetail
---@field InstanceName string
---@field SecretArn string
---@field AuthStatus aws.securityhub.ConnectorAuthStatus

---@class aws.securityhub.ServiceNowProviderConfiguration
---@field InstanceName string
---@field SecretArn string

---@class aws.securityhub.ServiceNowUpdateConfiguration
---@field SecretArn? string

---@class aws.securityhub.Severity
---@field Product? number
---@field Label? aws.securityhub.SeverityLabel
---@field Normalized? integer
---@field Original? string

---@alias aws.securityhub.SeverityLabel "INFORMATIONAL"|"LOW"|"MEDIUM"|"HIGH"|"CRITICAL"

---@alias aws.securityhub.SeverityRating "LOW"|"MEDIUM"|"HIGH"|"CRITICAL"

---@class aws.securityhub.SeverityTrendsCount
---@field Unknown integer
---@field Informational integer
---@field Low integer
---@field Medium integer
---@field High integer
---@field Critical integer
---@field Fatal integer
---@field Other integer

---@class aws.securityhub.SeverityUpdate
---@field Normalized? integer
---@field Product? number
---@field Label? aws.securityhub.SeverityLabel

---@class aws.securityhub.Signal
---@field Type? string
---@field Id? string
---@field Title? string
---@field ProductArn? string
---@field ResourceIds? string[]
---@field SignalIndicators? aws.securityhub.Indicator[]
---@field Name? string
---@field CreatedAt? integer
---@field UpdatedAt? integer
---@field FirstSeenAt? integer
---@field LastSeenAt? integer
---@field Severity? number
---@field Count? integer
---@field ActorIds? string[]
---@field EndpointIds? string[]

---@class aws.securityhub.SoftwarePackage
---@field Name? string
---@field Version? string
---@field Epoch? string
---@field Release? string
---@field Architecture? string
---@field PackageManager? string
---@field FilePath? string
---@field FixedInVersion? string
---@field Remediation? string
---@field SourceLayerHash? string
---@field SourceLayerArn? string

---@class aws.securityhub.SortCriterion
---@field Field? string
---@field SortOrder? aws.securityhub.SortOrder

---@alias aws.securityhub.SortOrder "asc"|"desc"

---@class aws.securityhub.Standard
---@field StandardsArn string
---@field Name string
---@field Description string
---@field EnabledByDefault boolean
---@field StandardsManagedBy aws.securityhub.StandardsManagedBy

---@class aws.securityhub.StandardsControl
---@field StandardsControlArn string
---@field ControlStatus aws.securityhub.ControlStatus
---@field DisabledReason string
---@field ControlStatusUpdatedAt aws.Time|string|number
---@field ControlId string
---@field Title string
---@field Description string
---@field RemediationUrl string
---@field SeverityRating aws.securityhub.SeverityRating
---@field RelatedRequirements string[]

---@class aws.securityhub.StandardsControlAssociationDetail
---@field StandardsArn string
---@field SecurityControlId string
---@field SecurityControlArn string
---@field AssociationStatus aws.securityhub.AssociationStatus
---@field RelatedRequirements string[]
---@field UpdatedAt aws.Time|string|number
---@field UpdatedReason string
---@field StandardsControlTitle string
---@field StandardsControlDescription string
---@field StandardsControlArns string[]

---@class aws.securityhub.StandardsControlAssociationId
---@field SecurityControlId string
---@field StandardsArn string

---@class aws.securityhub.StandardsControlAssociationSummary
---@field StandardsArn string
---@field SecurityControlId string
---@field SecurityControlArn string
---@field AssociationStatus aws.securityhub.AssociationStatus
---@field RelatedRequirements string[]
---@field UpdatedAt aws.Time|string|number
---@field UpdatedReason string
---@field StandardsControlTitle string
---@field StandardsControlDescription string

---@class aws.securityhub.StandardsControlAssociationUpdate
---@field StandardsArn string
---@field SecurityControlId string
---@field AssociationStatus aws.securityhub.AssociationStatus
---@field UpdatedReason? string

---@alias aws.securityhub.StandardsControlsUpdatable "READY_FOR_UPDATES"|"NOT_READY_FOR_UPDATES"

---@class aws.securityhub.StandardsManagedBy
---@field Company string
---@field Product string

---@alias aws.securityhub.StandardsStatus "PENDING"|"READY"|"FAILED"|"DELETING"|"INCOMPLETE"

---@class aws.securityhub.StandardsStatusReason
---@field StatusReasonCode aws.securityhub.StatusReasonCode

---@class aws.securityhub.StandardsSubscription
---@field StandardsSubscriptionArn string
---@field StandardsArn string
---@field StandardsInput table<string, string>
---@field StandardsStatus aws.securityhub.StandardsStatus
---@field StandardsControlsUpdatable aws.securityhub.StandardsControlsUpdatable
---@field StandardsStatusReason aws.securityhub.StandardsStatusReason

---@class aws.securityhub.StandardsSubscriptionRequest
---@field StandardsArn string
---@field StandardsInput? table<string, string>

---@class aws.securityhub.StartConfigurationPolicyAssociationRequest
---@field ConfigurationPolicyIdentifier string
---@field Target aws.securityhub.Target

---@class aws.securityhub.StartConfigurationPolicyAssociationResponse
---@field ConfigurationPolicyId string
---@field TargetId string
---@field TargetType aws.securityhub.TargetType
---@field AssociationType aws.securityhub.AssociationType
---@field UpdatedAt aws.Time|string|number
---@field AssociationStatus aws.securityhub.ConfigurationPolicyAssociationStatus
---@field AssociationStatusMessage string

---@class aws.securityhub.StartConfigurationPolicyDisassociationRequest
---@field Target? aws.securityhub.Target
---@field ConfigurationPolicyIdentifier string

---@class aws.securityhub.StartConfigurationPolicyDisassociationResponse

---@class aws.securityhub.StatelessCustomActionDefinition
---@field PublishMetricAction? aws.securityhub.StatelessCustomPublishMetricAction

---@class aws.securityhub.StatelessCustomPublishMetricAction
---@field Dimensions? aws.securityhub.StatelessCustomPublishMetricActionDimension[]

---@class aws.securityhub.StatelessCustomPublishMetricActionDimension
---@field Value? string

---@class aws.securityhub.StatusReason
---@field ReasonCode string
---@field Description? string

---@alias aws.securityhub.StatusReasonCode "NO_AVAILABLE_CONFIGURATION_RECORDER"|"MAXIMUM_NUMBER_OF_CONFIG_RULES_EXCEEDED"|"INTERNAL_ERROR"

---@class aws.securityhub.StringConfigurationOptions
---@field DefaultValue string
---@field Re2Expression string
---@field ExpressionDescription string

---@class aws.securityhub.StringFilter
---@field Value? string
---@field Comparison? aws.securityhub.StringFilterComparison

---@alias aws.securityhub.StringFilterComparison "EQUALS"|"PREFIX"|"NOT_EQUALS"|"PREFIX_NOT_EQUALS"|"CONTAINS"|"NOT_CONTAINS"|"CONTAINS_WORD"

---@class aws.securityhub.StringListConfigurationOptions
---@field DefaultValue string[]
---@field Re2Expression string
---@field MaxItems integer
---@field ExpressionDescription string

---@class aws.securityhub.TagResourceRequest
---@field ResourceArn string
---@field Tags table<string, string>

---@class aws.securityhub.TagResourceResponse

---@class aws.securityhub.Target
---@field AccountId? string
---@field OrganizationalUnitId? string
---@field RootId? string

---@alias aws.securityhub.TargetType "ACCOUNT"|"ORGANIZATIONAL_UNIT"|"ROOT"

---@class aws.securityhub.Threat
---@field Name? string
---@field Severity? string
---@field ItemCount? integer
---@field FilePaths? aws.securityhub.FilePaths[]

---@class aws.securityhub.ThreatIntelIndicator
---@field Type? aws.securityhub.ThreatIntelIndicatorType
---@field Value? string
---@field Category? aws.securityhub.ThreatIntelIndicatorCategory
---@field LastObservedAt? string
---@field Source? string
---@field SourceUrl? string

---@alias aws.securityhub.ThreatIntelIndicatorCategory "BACKDOOR"|"CARD_STEALER"|"COMMAND_AND_CONTROL"|"DROP_SITE"|"EXPLOIT_SITE"|"KEYLOGGER"

---@alias aws.securityhub.ThreatIntelIndicatorType "DOMAIN"|"EMAIL_ADDRESS"|"HASH_MD5"|"HASH_SHA1"|"HASH_SHA256"|"HASH_SHA512"|"IPV4_ADDRESS"|"IPV6_ADDRESS"|"MUTEX"|"PROCESS"|"URL"

---@alias aws.securityhub.TicketCreationMode "DRYRUN"

---@class aws.securityhub.TrendsMetricsResult
---@field Timestamp aws.Time|string|number
---@field TrendsValues aws.securityhub.TrendsValues

---@class aws.securityhub.TrendsValues
---@field SeverityTrends aws.securityhub.SeverityTrendsCount

---@class aws.securityhub.UnprocessedAutomationRule
---@field RuleArn string
---@field ErrorCode integer
---@field ErrorMessage string

---@class aws.securityhub.UnprocessedConfigurationPolicyAssociation
---@field ConfigurationPolicyAssociationIdentifiers aws.securityhub.ConfigurationPolicyAssociation
---@field ErrorCode string
---@field ErrorReason string

---@alias aws.securityhub.UnprocessedErrorCode "INVALID_INPUT"|"ACCESS_DENIED"|"NOT_FOUND"|"RESOURCE_NOT_FOUND"|"LIMIT_EXCEEDED"

---@class aws.securityhub.UnprocessedSecurityControl
---@field SecurityControlId string
---@field ErrorCode aws.securityhub.UnprocessedErrorCode
---@field ErrorReason string

---@class aws.securityhub.UnprocessedStandardsControlAssociation
---@field StandardsControlAssociationId aws.securityhub.StandardsControlAssociationId
---@field ErrorCode aws.securityhub.UnprocessedErrorCode
---@field ErrorReason string

---@class aws.securityhub.UnprocessedStandardsControlAssociationUpdate
---@field StandardsControlAssociationUpdate aws.securityhub.StandardsControlAssociationUpdate
---@field ErrorCode aws.securityhub.UnprocessedErrorCode
---@field ErrorReason string

---@class aws.securityhub.UntagResourceRequest
---@field ResourceArn string
---@field TagKeys string[]

---@class aws.securityhub.UntagResourceResponse

---@class aws.securityhub.UnusedPermissionsRecommendationStep
---@field RecommendedAction string
---@field ExistingPolicy string
---@field ExistingPolicyId string
---@field PolicyUpdatedAt aws.Time|string|number
---@field RecommendedPolicy string

---@class aws.securityhub.UpdateActionTargetRequest
---@field ActionTargetArn string
---@field Name? string
---@field Description? string

---@class aws.securityhub.UpdateActionTargetResponse

---@class aws.securityhub.UpdateAggregatorV2Request
---@field AggregatorV2Arn string
---@field RegionLinkingMode string
---@field LinkedRegions? string[]

---@class aws.securityhub.UpdateAggregatorV2Response
---@field AggregatorV2Arn string
---@field AggregationRegion string
---@field RegionLinkingMode string
---@field LinkedRegions string[]

---@class aws.securityhub.UpdateAutomationRuleV2Request
---@field Identifier string
---@field RuleStatus? aws.securityhub.RuleStatusV2
---@field RuleOrder? number
---@field Description? string
---@field RuleName? string
---@field Criteria? aws.securityhub.Criteria
---@field Actions? aws.securityhub.AutomationRulesActionV2[]

---@class aws.securityhub.UpdateAutomationRuleV2Response

---@class aws.securityhub.UpdateAutomationRulesRequestItem
---@field RuleArn string
---@field RuleStatus? aws.securityhub.RuleStatus
---@field RuleOrder? integer
---@field Description? string
---@field RuleName? string
---@field IsTerminal? boolean
---@field Criteria? aws.securityhub.AutomationRulesFindingFilters
---@field Actions? aws.securityhub.AutomationRulesAction[]

---@class aws.securityhub.UpdateConfigurationPolicyRequest
---@field Identifier string
---@field Name? string
---@field Description? string
---@field UpdatedReason? string
---@field ConfigurationPolicy? aws.securityhub.Policy

---@class aws.securityhub.UpdateConfigurationPolicyResponse
---@field Arn string
---@field Id string
---@field Name string
---@field Description string
---@field UpdatedAt aws.Time|string|number
---@field CreatedAt aws.Time|string|number
---@field ConfigurationPolicy aws.securityhub.Policy

---@class aws.securityhub.UpdateConnectorV2Request
---@field ConnectorId string
---@field Description? string
---@field Provider? aws.securityhub.ProviderUpdateConfiguration

---@class aws.securityhub.UpdateConnectorV2Response

---@class aws.securityhub.UpdateFindingAggregatorRequest
---@field FindingAggregatorArn string
---@field RegionLinkingMode string
---@field Regions? string[]

---@class aws.securityhub.UpdateFindingAggregatorResponse
---@field FindingAggregatorArn string
---@field FindingAggregationRegion string
---@field RegionLinkingMode string
---@field Regions string[]

---@class aws.securityhub.UpdateFindingsRequest
---@field Filters aws.securityhub.AwsSecurityFindingFilters
---@field Note? aws.securityhub.NoteUpdate
---@field RecordState? aws.securityhub.RecordState

---@class aws.securityhub.UpdateFindingsResponse

---@class aws.securityhub.UpdateInsightRequest
---@field InsightArn string
---@field Name? string
---@field Filters? aws.securityhub.AwsSecurityFindingFilters
---@field GroupByAttribute? string

---@class aws.securityhub.UpdateInsightResponse

---@class aws.securityhub.UpdateOrganizationConfigurationRequest
---@field AutoEnable boolean
---@field AutoEnableStandards? aws.securityhub.AutoEnableStandards
---@field OrganizationConfiguration? aws.securityhub.OrganizationConfiguration

---@class aws.securityhub.UpdateOrganizationConfigurationResponse

---@class aws.securityhub.UpdateSecurityControlRequest
---@field SecurityControlId string
---@field Parameters table<string, aws.securityhub.ParameterConfiguration>
---@field LastUpdateReason? string

---@class aws.securityhub.UpdateSecurityControlResponse

---@class aws.securityhub.UpdateSecurityHubConfigurationRequest
---@field AutoEnableControls? boolean
---@field ControlFindingGenerator? aws.securityhub.ControlFindingGenerator

---@class aws.securityhub.UpdateSecurityHubConfigurationResponse

---@class aws.securityhub.UpdateStandardsControlRequest
---@field StandardsControlArn string
---@field ControlStatus? aws.securityhub.ControlStatus
---@field DisabledReason? string

---@class aws.securityhub.UpdateStandardsControlResponse

---@alias aws.securityhub.UpdateStatus "READY"|"UPDATING"

---@class aws.securityhub.UserAccount
---@field Uid? string
---@field Name? string

---@alias aws.securityhub.VerificationState "UNKNOWN"|"TRUE_POSITIVE"|"FALSE_POSITIVE"|"BENIGN_POSITIVE"

---@class aws.securityhub.VolumeMount
---@field Name? string
---@field MountPath? string

---@class aws.securityhub.VpcInfoCidrBlockSetDetails
---@field CidrBlock? string

---@class aws.securityhub.VpcInfoIpv6CidrBlockSetDetails
---@field Ipv6CidrBlock? string

---@class aws.securityhub.VpcInfoPeeringOptionsDetails
---@field AllowDnsResolutionFromRemoteVpc? boolean
---@field AllowEgressFromLocalClassicLinkToRemoteVpc? boolean
---@field AllowEgressFromLocalVpcToRemoteClassicLink? boolean

---@class aws.securityhub.Vulnerability
---@field Id string
---@field VulnerablePackages? aws.securityhub.SoftwarePackage[]
---@field Cvss? aws.securityhub.Cvss[]
---@field RelatedVulnerabilities? string[]
---@field Vendor? aws.securityhub.VulnerabilityVendor
---@field ReferenceUrls? string[]
---@field FixAvailable? aws.securityhub.VulnerabilityFixAvailable
---@field EpssScore? number
---@field ExploitAvailable? aws.securityhub.VulnerabilityExploitAvailable
---@field LastKnownExploitAt? string
---@field CodeVulnerabilities? aws.securityhub.VulnerabilityCodeVulnerabilities[]

---@class aws.securityhub.VulnerabilityCodeVulnerabilities
---@field Cwes? string[]
---@field FilePath? aws.securityhub.CodeVulnerabilitiesFilePath
---@field SourceArn? string

---@alias aws.securityhub.VulnerabilityExploitAvailable "YES"|"NO"

---@alias aws.securityhub.VulnerabilityFixAvailable "YES"|"NO"|"PARTIAL"

---@class aws.securityhub.VulnerabilityVendor
---@field Name string
---@field Url? string
---@field VendorSeverity? string
---@field VendorCreatedAt? string
---@field VendorUpdatedAt? string

---@class aws.securityhub.WafAction
---@field Type? string

---@class aws.securityhub.WafExcludedRule
---@field RuleId? string

---@class aws.securityhub.WafOverrideAction
---@field Type? string

---@class aws.securityhub.Workflow
---@field Status? aws.securityhub.WorkflowStatus

---@alias aws.securityhub.WorkflowState "NEW"|"ASSIGNED"|"IN_PROGRESS"|"DEFERRED"|"RESOLVED"

---@alias aws.securityhub.WorkflowStatus "NEW"|"NOTIFIED"|"RESOLVED"|"SUPPRESSED"

---@class aws.securityhub.WorkflowUpdate
---@field Status? aws.securityhub.WorkflowStatus

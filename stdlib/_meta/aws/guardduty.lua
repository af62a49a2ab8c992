---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field guardduty aws.guardduty

---@class aws.guardduty
---@field accept_administrator_invitation fun(params: aws.guardduty.AcceptAdministratorInvitationRequest): aws.guardduty.AcceptAdministratorInvitationResponse # write
---@field accept_invitation fun(params: aws.guardduty.AcceptInvitationRequest): aws.guardduty.AcceptInvitationResponse # write, deprecated
---@field archive_findings fun(params: aws.guardduty.ArchiveFindingsRequest): aws.guardduty.ArchiveFindingsResponse # write
---@field create_detector fun(params: aws.guardduty.CreateDetectorRequest): aws.guardduty.CreateDetectorResponse # write
---@field create_filter fun(params: aws.guardduty.CreateFilterRequest): aws.guardduty.CreateFilterResponse # write
---@field create_ip_set fun(params: aws.guardduty.CreateIPSetRequest): aws.guardduty.CreateIPSetResponse # write
---@field create_malware_protection_plan fun(params: aws.guardduty.CreateMalwareProtectionPlanRequest): aws.guardduty.CreateMalwareProtectionPlanResponse # write
---@field create_members fun(params: aws.guardduty.CreateMembersRequest): aws.guardduty.CreateMembersResponse # write
---@field create_publishing_destination fun(params: aws.guardduty.CreatePublishingDestinationRequest): aws.guardduty.CreatePublishingDestinationResponse # write
---@field create_sample_findings fun(params: aws.guardduty.CreateSampleFindingsRequest): aws.guardduty.CreateSampleFindingsResponse # write
---@field create_threat_entity_set fun(params: aws.guardduty.CreateThreatEntitySetRequest): aws.guardduty.CreateThreatEntitySetResponse # write
---@field create_threat_intel_set fun(params: aws.guardduty.CreateThreatIntelSetRequest): aws.guardduty.CreateThreatIntelSetResponse # write
---@field create_trusted_entity_set fun(params: aws.guardduty.CreateTrustedEntitySetRequest): aws.guardduty.CreateTrustedEntitySetResponse # write
---@field decline_invitations fun(params: aws.guardduty.DeclineInvitationsRequest): aws.guardduty.DeclineInvitationsResponse # write
---@field delete_detector fun(params: aws.guardduty.DeleteDetectorRequest): aws.guardduty.DeleteDetectorResponse # write
---@field delete_filter fun(params: aws.guardduty.DeleteFilterRequest): aws.guardduty.DeleteFilterResponse # write
---@field delete_ip_set fun(params: aws.guardduty.DeleteIPSetRequest): aws.guardduty.DeleteIPSetResponse # write
---@field delete_invitations fun(params: aws.guardduty.DeleteInvitationsRequest): aws.guardduty.DeleteInvitationsResponse # write
---@field delete_malware_protection_plan fun(params: aws.guardduty.DeleteMalwareProtectionPlanRequest): {} # write
---@field delete_members fun(params: aws.guardduty.DeleteMembersRequest): aws.guardduty.DeleteMembersResponse # write
---@field delete_publishing_destination fun(params: aws.guardduty.DeletePublishingDestinationRequest): aws.guardduty.DeletePublishingDestinationResponse # write
---@field delete_threat_entity_set fun(params: aws.guardduty.DeleteThreatEntitySetRequest): aws.guardduty.DeleteThreatEntitySetResponse # write
---@field delete_threat_intel_set fun(params: aws.guardduty.DeleteThreatIntelSetRequest): aws.guardduty.DeleteThreatIntelSetResponse # write
---@field delete_trusted_entity_set fun(params: aws.guardduty.DeleteTrustedEntitySetRequest): aws.guardduty.DeleteTrustedEntitySetResponse # write
---@field describe_malware_scans aws.guardduty.describe_malware_scans
---@field describe_organization_configuration fun(params: aws.guardduty.DescribeOrganizationConfigurationRequest): aws.guardduty.DescribeOrganizationConfigurationResponse
---@field describe_publishing_destination fun(params: aws.guardduty.DescribePublishingDestinationRequest): aws.guardduty.DescribePublishingDestinationResponse
---@field disable_organization_admin_account fun(params: aws.guardduty.DisableOrganizationAdminAccountRequest): aws.guardduty.DisableOrganizationAdminAccountResponse # write
---@field disassociate_from_administrator_account fun(params: aws.guardduty.DisassociateFromAdministratorAccountRequest): aws.guardduty.DisassociateFromAdministratorAccountResponse # write
---@field disassociate_from_master_account fun(params: aws.guardduty.DisassociateFromMasterAccountRequest): aws.guardduty.DisassociateFromMasterAccountResponse # write, deprecated
---@field disassociate_members fun(params: aws.guardduty.DisassociateMembersRequest): aws.guardduty.DisassociateMembersResponse # write
---@field enable_organization_admin_account fun(params: aws.guardduty.EnableOrganizationAdminAccountRequest): aws.guardduty.EnableOrganizationAdminAccountResponse # write
---@field get_administrator_account fun(params: aws.guardduty.GetAdministratorAccountRequest): aws.guardduty.GetAdministratorAccountResponse
---@field get_coverage_statistics fun(params: aws.guardduty.GetCoverageStatisticsRequest): aws.guardduty.GetCoverageStatisticsResponse
---@field get_detector fun(params: aws.guardduty.GetDetectorRequest): aws.guardduty.GetDetectorResponse
---@field get_filter fun(params: aws.guardduty.GetFilterRequest): aws.guardduty.GetFilterResponse
---@field get_findings fun(params: aws.guardduty.GetFindingsRequest): aws.guardduty.GetFindingsResponse
---@field get_findings_statistics fun(params: aws.guardduty.GetFindingsStatisticsRequest): aws.guardduty.GetFindingsStatisticsResponse
---@field get_ip_set fun(params: aws.guardduty.GetIPSetRequest): aws.guardduty.GetIPSetResponse
---@field get_invitations_count fun(params?: aws.guardduty.GetInvitationsCountRequest): aws.guardduty.GetInvitationsCountResponse
---@field get_malware_protection_plan fun(params: aws.guardduty.GetMalwareProtectionPlanRequest): aws.guardduty.GetMalwareProtectionPlanResponse
---@field get_malware_scan fun(params: aws.guardduty.GetMalwareScanRequest): aws.guardduty.GetMalwareScanResponse
---@field get_malware_scan_settings fun(params: aws.guardduty.GetMalwareScanSettingsRequest): aws.guardduty.GetMalwareScanSettingsResponse
---@field get_master_account fun(params: aws.guardduty.GetMasterAccountRequest): aws.guardduty.GetMasterAccountResponse # deprecated
---@field get_member_detectors fun(params: aws.guardduty.GetMemberDetectorsRequest): aws.guardduty.GetMemberDetectorsResponse
---@field get_members fun(params: aws.guardduty.GetMembersRequest): aws.guardduty.GetMembersResponse
---@field get_organization_statistics fun(params?: {}): aws.guardduty.GetOrganizationStatisticsResponse
---@field get_remaining_free_trial_days fun(params: aws.guardduty.GetRemainingFreeTrialDaysRequest): aws.guardduty.GetRemainingFreeTrialDaysResponse
---@field get_threat_entity_set fun(params: aws.guardduty.GetThreatEntitySetRequest): aws.guardduty.GetThreatEntitySetResponse
---@field get_threat_intel_set fun(params: aws.guardduty.GetThreatIntelSetRequest): aws.guardduty.GetThreatIntelSetResponse
---@field get_trusted_entity_set fun(params: aws.guardduty.GetTrustedEntitySetRequest): aws.guardduty.GetTrustedEntitySetResponse
---@field get_usage_statistics fun(params: aws.guardduty.GetUsageStatisticsRequest): aws.guardduty.GetUsageStatisticsResponse
---@field invite_members fun(params: aws.guardduty.InviteMembersRequest): aws.guardduty.InviteMembersResponse # write
---@field list_coverage aws.guardduty.list_coverage
---@field list_detectors aws.guardduty.list_detectors
---@field list_filters aws.guardduty.list_filters
---@field list_findings aws.guardduty.list_findings
---@field list_ip_sets aws.guardduty.list_ip_sets
---@field list_invitations aws.guardduty.list_invitations
---@field list_malware_protection_plans fun(params?: aws.guardduty.ListMalwareProtectionPlansRequest): aws.guardduty.ListMalwareProtectionPlansResponse
---@field list_malware_scans aws.guardduty.list_malware_scans
---@field list_members aws.guardduty.list_members
---@field list_organization_admin_accounts aws.guardduty.list_organization_admin_accounts
---@field list_publishing_destinations fun(params: aws.guardduty.ListPublishingDestinationsRequest): aws.guardduty.ListPublishingDestinationsResponse
---@field list_tags_for_resource fun(params: aws.guardduty.ListTagsForResourceRequest): aws.guardduty.ListTagsForResourceResponse
---@field list_threat_entity_sets aws.guardduty.list_threat_entity_sets
---@field list_threat_intel_sets aws.guardduty.list_threat_intel_sets
---@field list_trusted_entity_sets aws.guardduty.list_trusted_entity_sets
---@field send_object_malware_scan fun(params?: aws.guardduty.SendObjectMalwareScanRequest): aws.guardduty.SendObjectMalwareScanResponse # write
---@field start_malware_scan fun(params: aws.guardduty.StartMalwareScanRequest): aws.guardduty.StartMalwareScanResponse # write
---@field start_monitoring_members fun(params: aws.guardduty.StartMonitoringMembersRequest): aws.guardduty.StartMonitoringMembersResponse # write
---@field stop_monitoring_members fun(params: aws.guardduty.StopMonitoringMembersRequest): aws.guardduty.StopMonitoringMembersResponse # write
---@field tag_resource fun(params: aws.guardduty.TagResourceRequest): aws.guardduty.TagResourceResponse # write
---@field unarchive_findings fun(params: aws.guardduty.UnarchiveFindingsRequest): aws.guardduty.UnarchiveFindingsResponse # write
---@field untag_resource fun(params: aws.guardduty.UntagResourceRequest): aws.guardduty.UntagResourceResponse # write
---@field update_detector fun(params: aws.guardduty.UpdateDetectorRequest): aws.guardduty.UpdateDetectorResponse # write
---@field update_filter fun(params: aws.guardduty.UpdateFilterRequest): aws.guardduty.UpdateFilterResponse # write
---@field update_findings_feedback fun(params: aws.guardduty.UpdateFindingsFeedbackRequest): aws.guardduty.UpdateFindingsFeedbackResponse # write
---@field update_ip_set fun(params: aws.guardduty.UpdateIPSetRequest): aws.guardduty.UpdateIPSetResponse # write
---@field update_malware_protection_plan fun(params: aws.guardduty.UpdateMalwareProtectionPlanRequest): {} # write
---@field update_malware_scan_settings fun(params: aws.guardduty.UpdateMalwareScanSettingsRequest): aws.guardduty.UpdateMalwareScanSettingsResponse # write
---@field update_member_detectors fun(params: aws.guardduty.UpdateMemberDetectorsRequest): aws.guardduty.UpdateMemberDetectorsResponse # write
---@field update_organization_configuration fun(params: aws.guardduty.UpdateOrganizationConfigurationRequest): aws.guardduty.UpdateOrganizationConfigurationResponse # write
---@field update_publishing_destination fun(params: aws.guardduty.UpdatePublishingDestinationRequest): aws.guardduty.UpdatePublishingDestinationResponse # write
---@field update_threat_entity_set fun(params: aws.guardduty.UpdateThreatEntitySetRequest): aws.guardduty.UpdateThreatEntitySetResponse # write
---@field update_threat_intel_set fun(params: aws.guardduty.UpdateThreatIntelSetRequest): aws.guardduty.UpdateThreatIntelSetResponse # write
---@field update_trusted_entity_set fun(params: aws.guardduty.UpdateTrustedEntitySetRequest): aws.guardduty.UpdateTrustedEntitySetResponse # write

---@class aws.guardduty.describe_malware_scans
---@overload fun(params: aws.guardduty.DescribeMalwareScansRequest): aws.guardduty.DescribeMalwareScansResponse
---@field pages fun(self: aws.guardduty.describe_malware_scans, params: aws.guardduty.DescribeMalwareScansRequest): fun(): aws.guardduty.DescribeMalwareScansResponse
---@field items fun(self: aws.guardduty.describe_malware_scans, params: aws.guardduty.DescribeMalwareScansRequest): fun(): aws.guardduty.Scan

---@class aws.guardduty.list_coverage
---@overload fun(params: aws.guardduty.ListCoverageRequest): aws.guardduty.ListCoverageResponse
---@field pages fun(self: aws.guardduty.list_coverage, params: aws.guardduty.ListCoverageRequest): fun(): aws.guardduty.ListCoverageResponse
---@field items fun(self: aws.guardduty.list_coverage, params: aws.guardduty.ListCoverageRequest): fun(): aws.guardduty.CoverageResource

---@class aws.guardduty.list_detectors
---@overload fun(params?: aws.guardduty.ListDetectorsRequest): aws.guardduty.ListDetectorsResponse
---@field pages fun(self: aws.guardduty.list_detectors, params?: aws.guardduty.ListDetectorsRequest): fun(): aws.guardduty.ListDetectorsResponse
---@field items fun(self: aws.guardduty.list_detectors, params?: aws.guardduty.ListDetectorsRequest): fun(): string

---@class aws.guardduty.list_filters
---@overload fun(params: aws.guardduty.ListFiltersRequest): aws.guardduty.ListFiltersResponse
---@field pages fun(self: aws.guardduty.list_filters, params: aws.guardduty.ListFiltersRequest): fun(): aws.guardduty.ListFiltersResponse
---@field items fun(self: aws.guardduty.list_filters, params: aws.guardduty.ListFiltersRequest): fun(): string

---@class aws.guardduty.list_findings
---@overload fun(params: aws.guardduty.ListFindingsRequest): aws.guardduty.ListFindingsResponse
---@field pages fun(self: aws.guardduty.list_findings, params: aws.guardduty.ListFindingsRequest): fun(): aws.guardduty.ListFindingsResponse
---@field items fun(self: aws.guardduty.list_findings, params: aws.guardduty.ListFindingsRequest): fun(): string

---@class aws.guardduty.list_ip_sets
---@overload fun(params: aws.guardduty.ListIPSetsRequest): aws.guardduty.ListIPSetsResponse
---@field pages fun(self: aws.guardduty.list_ip_sets, params: aws.guardduty.ListIPSetsRequest): fun(): aws.guardduty.ListIPSetsResponse
---@field items fun(self: aws.guardduty.list_ip_sets, params: aws.guardduty.ListIPSetsRequest): fun(): string

---@class aws.guardduty.list_invitations
---@overload fun(params?: aws.guardduty.ListInvitationsRequest): aws.guardduty.ListInvitationsResponse
---@field pages fun(self: aws.guardduty.list_invitations, params?: aws.guardduty.ListInvitationsRequest): fun(): aws.guardduty.ListInvitationsResponse
---@field items fun(self: aws.guardduty.list_invitations, params?: aws.guardduty.ListInvitationsRequest): fun(): aws.guardduty.Invitation

---@class aws.guardduty.list_malware_scans
---@overload fun(params?: aws.guardduty.ListMalwareScansRequest): aws.guardduty.ListMalwareScansResponse
---@field pages fun(self: aws.guardduty.list_malware_scans, params?: aws.guardduty.ListMalwareScansRequest): fun(): aws.guardduty.ListMalwareScansResponse
---@field items fun(self: aws.guardduty.list_malware_scans, params?: aws.guardduty.ListMalwareScansRequest): fun(): aws.guardduty.MalwareScan

---@class aws.guardduty.list_members
---@overload fun(params: aws.guardduty.ListMembersRequest): aws.guardduty.ListMembersResponse
---@field pages fun(self: aws.guardduty.list_members, params: aws.guardduty.ListMembersRequest): fun(): aws.guardduty.ListMembersResponse
---@field items fun(self: aws.guardduty.list_members, params: aws.guardduty.ListMembersRequest): fun(): aws.guardduty.Member

---@class aws.guardduty.list_organization_admin_accounts
---@overload fun(params?: aws.guardduty.ListOrganizationAdminAccountsRequest): aws.guardduty.ListOrganizationAdminAccountsResponse
---@field pages fun(self: aws.guardduty.list_organization_admin_accounts, params?: aws.guardduty.ListOrganizationAdminAccountsRequest): fun(): aws.guardduty.ListOrganizationAdminAccountsResponse
---@field items fun(self: aws.guardduty.list_organization_admin_accounts, params?: aws.guardduty.ListOrganizationAdminAccountsRequest): fun(): aws.guardduty.AdminAccount

---@class aws.guardduty.list_threat_entity_sets
---@overload fun(params: aws.guardduty.ListThreatEntitySetsRequest): aws.guardduty.ListThreatEntitySetsResponse
---@field pages fun(self: aws.guardduty.list_threat_entity_sets, params: aws.guardduty.ListThreatEntitySetsRequest): fun(): aws.guardduty.ListThreatEntitySetsResponse
---@field items fun(self: aws.guardduty.list_threat_entity_sets, params: aws.guardduty.ListThreatEntitySetsRequest): fun(): string

---@class aws.guardduty.list_threat_intel_sets
---@overload fun(params: aws.guardduty.ListThreatIntelSetsRequest): aws.guardduty.ListThreatIntelSetsResponse
---@field pages fun(self: aws.guardduty.list_threat_intel_sets, params: aws.guardduty.ListThreatIntelSetsRequest): fun(): aws.guardduty.ListThreatIntelSetsResponse
---@field items fun(self: aws.guardduty.list_threat_intel_sets, params: aws.guardduty.ListThreatIntelSetsRequest): fun(): string

---@class aws.guardduty.list_trusted_entity_sets
---@overload fun(params: aws.guardduty.ListTrustedEntitySetsRequest): aws.guardduty.ListTrustedEntitySetsResponse
---@field pages fun(self: aws.guardduty.list_trusted_entity_sets, params: aws.guardduty.ListTrustedEntitySetsRequest): fun(): aws.guardduty.ListTrustedEntitySetsResponse
---@field items fun(self: aws.guardduty.list_trusted_entity_sets, params: aws.guardduty.ListTrustedEntitySetsRequest): fun(): string

---@class aws.guardduty.AcceptAdministratorInvitationRequest
---@field DetectorId string
---@field AdministratorId string
---@field InvitationId string

---@class aws.guardduty.AcceptAdministratorInvitationResponse

---@class aws.guardduty.AcceptInvitationRequest
---@field DetectorId string
---@field MasterId string
---@field InvitationId string

---@class aws.guardduty.AcceptInvitationResponse

---@class aws.guardduty.AccessControlList
---@field AllowsPublicReadAccess boolean
---@field AllowsPublicWriteAccess boolean

---@class aws.guardduty.AccessKey
---@field PrincipalId string
---@field UserName string
---@field UserType string

---@class aws.guardduty.AccessKeyDetails
---@field AccessKeyId string
---@field PrincipalId string
---@field UserName string
---@field UserType string

---@class aws.guardduty.Account
---@field Uid string
---@field Name string

---@class aws.guardduty.AccountDetail
---@field AccountId string
---@field Email string

---@class aws.guardduty.AccountFreeTrialInfo
---@field AccountId string
---@field DataSources aws.guardduty.DataSourcesFreeTrial
---@field Features aws.guardduty.FreeTrialFeatureConfigurationResult[]

---@class aws.guardduty.AccountLevelPermissions
---@field BlockPublicAccess aws.guardduty.BlockPublicAccess

---@class aws.guardduty.AccountStatistics
---@field AccountId string
---@field LastGeneratedAt aws.Time
---@field TotalFindings integer

---@class aws.guardduty.Action
---@field ActionType string
---@field AwsApiCallAction aws.guardduty.AwsApiCallAction
---@field DnsRequestAction aws.guardduty.DnsRequestAction
---@field NetworkConnectionAction aws.guardduty.NetworkConnectionAction
---@field PortProbeAction aws.guardduty.PortProbeAction
---@field KubernetesApiCallAction aws.guardduty.KubernetesApiCallAction
---@field KubernetesPermissionCheckedDetails aws.guardduty.KubernetesPermissionCheckedDetails
---@field KubernetesRoleBindingDetails aws.guardduty.KubernetesRoleBindingDetails
---@field KubernetesRoleDetails aws.guardduty.KubernetesRoleDetails
---@field RdsLoginAttemptAction aws.guardduty.RdsLoginAttemptAction

---@class aws.guardduty.Actor
---@field Id string
---@field User aws.guardduty.User
---@field Session aws.guardduty.Session
---@field Process aws.guardduty.ActorProcess

---@class aws.guardduty.ActorProcess
---@field Name string
---@field Path string
---@field Sha256 string

---@class aws.guardduty.AdditionalInfo
---@field VersionId string
---@field DeviceName string

---@class aws.guardduty.AddonDetails
---@field AddonVersion string
---@field AddonStatus string

---@class aws.guardduty.AdminAccount
---@field AdminAccountId string
---@field AdminStatus aws.guardduty.AdminStatus

---@alias aws.guardduty.AdminStatus "ENABLED"|"DISABLE_IN_PROGRESS"

---@class aws.guardduty.Administrator
---@field AccountId string
---@field InvitationId string
---@field RelationshipStatus string
---@field InvitedAt string

---@class aws.guardduty.AgentDetails
---@field Version string

---@class aws.guardduty.Anomaly
---@field Profiles table<string, table<string, aws.guardduty.AnomalyObject[]>>
---@field Unusual aws.guardduty.AnomalyUnusual

---@class aws.guardduty.AnomalyObject
---@field ProfileType aws.guardduty.ProfileType
---@field ProfileSubtype aws.guardduty.ProfileSubtype
---@field Observations aws.guardduty.Observations

---@class aws.guardduty.AnomalyUnusual
---@field Behavior table<string, table<string, aws.guardduty.AnomalyObject>>

---@class aws.guardduty.ArchiveFindingsRequest
---@field DetectorId string
---@field FindingIds string[]

---@class aws.guardduty.ArchiveFindingsResponse

---@alias aws.guardduty.AutoEnableMembers "NEW"|"ALL"|"NONE"

---@class aws.guardduty.AutonomousSystem
---@field Name string
---@field Number integer

---@class aws.guardduty.AutoscalingAutoScalingGroup
---@field Ec2InstanceUids string[]

---@class aws.guardduty.AwsApiCallAction
---@field Api string
---@field CallerType string
---@field DomainDetails aws.guardduty.DomainDetails
---@field ErrorCode string
---@field UserAgent string
---@field RemoteIpDetails aws.guardduty.RemoteIpDetails
---@field ServiceName string
---@field RemoteAccountDetails aws.guardduty.RemoteAccountDetails
---@field AffectedResources table<string, string>

---@class aws.guardduty.BlockPublicAccess
---@field IgnorePublicAcls boolean
---@field RestrictPublicBuckets boolean
---@field BlockPublicAcls boolean
---@field BlockPublicPolicy boolean

---@class aws.guardduty.BucketLevelPermissions
---@field AccessControlList aws.guardduty.AccessControlList
---@field BucketPolicy aws.guardduty.BucketPolicy
---@field BlockPublicAccess aws.guardduty.BlockPublicAccess

---@class aws.guardduty.BucketPolicy
---@field AllowsPublicReadAccess boolean
---@field AllowsPublicWriteAccess boolean

---@class aws.guardduty.City
---@field CityName string

---@class aws.guardduty.CloudTrailConfigurationResult
---@field Status aws.guardduty.DataSourceStatus

---@class aws.guardduty.CloudformationStack
---@field Ec2InstanceUids string[]

---@alias aws.guardduty.ClusterStatus "CREATING"|"ACTIVE"|"DELETING"|"FAILED"|"UPDATING"|"PENDING"

---@class aws.guardduty.Condition
---@field Eq? string[]
---@field Neq? string[]
---@field Gt? integer
---@field Gte? integer
---@field Lt? integer
---@field Lte? integer
---@field Equals? string[]
---@field NotEquals? string[]
---@field GreaterThan? integer
---@field GreaterThanOrEqual? integer
---@field LessThan? integer
---@field LessThanOrEqual? integer
---@field Matches? string[]
---@field NotMatches? string[]

---@class aws.guardduty.Container
---@field ContainerRuntime string
---@field Id string
---@field Name string
---@field Image string
---@field ImagePrefix string
---@field VolumeMounts aws.guardduty.VolumeMount[]
---@field SecurityContext aws.guardduty.SecurityContext

---@class aws.guardduty.ContainerFindingResource
---@field Image string
---@field ImageUid string

---@class aws.guardduty.ContainerInstanceDetails
---@field CoveredContainerInstances integer
---@field CompatibleContainerInstances integer

---@class aws.guardduty.Country
---@field CountryCode string
---@field CountryName string

---@class aws.guardduty.CoverageEc2InstanceDetails
---@field InstanceId string
---@field InstanceType string
---@field ClusterArn string
---@field AgentDetails aws.guardduty.AgentDetails
---@field ManagementType aws.guardduty.ManagementType

---@class aws.guardduty.CoverageEcsClusterDetails
---@field ClusterName string
---@field FargateDetails aws.guardduty.FargateDetails
---@field ContainerInstanceDetails aws.guardduty.ContainerInstanceDetails

---@class aws.guardduty.CoverageEksClusterDetails
---@field ClusterName string
---@field CoveredNodes integer
---@field CompatibleNodes integer
---@field AddonDetails aws.guardduty.AddonDetails
---@field ManagementType aws.guardduty.ManagementType

---@class aws.guardduty.CoverageFilterCondition
---@field Equals? string[]
---@field NotEquals? string[]

---@class aws.guardduty.CoverageFilterCriteria
---@field FilterCriterion? aws.guardduty.CoverageFilterCriterion[]

---@class aws.guardduty.CoverageFilterCriterion
---@field CriterionKey? aws.guardduty.CoverageFilterCriterionKey
---@field FilterCondition? aws.guardduty.CoverageFilterCondition

---@alias aws.guardduty.CoverageFilterCriterionKey "ACCOUNT_ID"|"RESOURCE_TYPE"|"COVERAGE_STATUS"|"ADDON_VERSION"|"CLUSTER_NAME"|"ECS_CLUSTER_NAME"|"MANAGEMENT_TYPE"|"EKS_CLUSTER_NAME"|"AGENT_VERSION"|"INSTANCE_ID"|"CLUSTER_ARN"

---@class aws.guardduty.CoverageResource
---@field ResourceId string
---@field DetectorId string
---@field AccountId string
---@field ResourceDetails aws.guardduty.CoverageResourceDetails
---@field CoverageStatus aws.guardduty.CoverageStatus
---@field Issue string
---@field UpdatedAt aws.Time

---@class aws.guardduty.CoverageResourceDetails
---@field EksClusterDetails aws.guardduty.CoverageEksClusterDetails
---@field EcsClusterDetails aws.guardduty.CoverageEcsClusterDetails
---@field Ec2InstanceDetails aws.guardduty.CoverageEc2InstanceDetails
---@field ResourceType aws.guardduty.ResourceType

---@class aws.guardduty.CoverageSortCriteria
---@field AttributeName? aws.guardduty.CoverageSortKey
---@field OrderBy? aws.guardduty.OrderBy

---@alias aws.guardduty.CoverageSortKey "ACCOUNT_ID"|"COVERAGE_STATUS"|"ISSUE"|"ADDON_VERSION"|"UPDATED_AT"|"CLUSTER_NAME"|"EKS_CLUSTER_NAME"|"ECS_CLUSTER_NAME"|"INSTANCE_ID"

---@class aws.guardduty.CoverageStatistics
---@field CountByResourceType table<string, integer>
---@field CountByCoverageStatus table<string, integer>

---@alias aws.guardduty.CoverageStatisticsType "COUNT_BY_RESOURCE_TYPE"|"COUNT_BY_COVERAGE_STATUS"

---@alias aws.guardduty.CoverageStatus "HEALTHY"|"UNHEALTHY"

---@class aws.guardduty.CreateDetectorRequest
---@field Enable boolean
---@field ClientToken? string
---@field FindingPublishingFrequency? aws.guardduty.FindingPublishingFrequency
---@field DataSources? aws.guardduty.DataSourceConfigurations
---@field Tags? table<string, string>
---@field Features? aws.guardduty.DetectorFeatureConfiguration[]

---@class aws.guardduty.CreateDetectorResponse
---@field DetectorId string
---@field UnprocessedDataSources aws.guardduty.UnprocessedDataSourcesResult

---@class aws.guardduty.CreateFilterRequest
---@field DetectorId string
---@field Name string
---@field Description? string
---@field Action? aws.guardduty.FilterAction
---@field Rank? integer
---@field FindingCriteria aws.guardduty.FindingCriteria
---@field ClientToken? string
---@field Tags? table<string, string>

---@class aws.guardduty.CreateFilterResponse
---@field Name string

---@class aws.guardduty.CreateIPSetRequest
---@field DetectorId string
---@field Name string
---@field Format aws.guardduty.IpSetFormat
---@field Location string
---@field Activate boolean
---@field ClientToken? string
---@field Tags? table<string, string>
---@field ExpectedBucketOwner? string

---@class aws.guardduty.CreateIPSetResponse
---@field IpSetId string

---@class aws.guardduty.CreateMalwareProtectionPlanRequest
---@field ClientToken? string
---@field Role string
---@field ProtectedResource aws.guardduty.CreateProtectedResource
---@field Actions? aws.guardduty.MalwareProtectionPlanActions
---@field Tags? table<string, string>

---@class aws.guardduty.CreateMalwareProtectionPlanResponse
---@field MalwareProtectionPlanId string

---@class aws.guardduty.CreateMembersRequest
---@field DetectorId string
---@field AccountDetails aws.guardduty.AccountDetail[]

---@class aws.guardduty.CreateMembersResponse
---@field UnprocessedAccounts aws.guardduty.UnprocessedAccount[]

---@class aws.guardduty.CreateProtectedResource
---@field S3Bucket? aws.guardduty.CreateS3BucketResource

---@class aws.guardduty.CreatePublishingDestinationRequest
---@field DetectorId string
---@field DestinationType aws.guardduty.DestinationType
---@field DestinationProperties aws.guardduty.DestinationProperties
---@field ClientToken? string
---@field Tags? table<string, string>

---@class aws.guardduty.CreatePublishingDestinationResponse
---@field DestinationId string

---@class aws.guardduty.CreateS3BucketResource
---@field BucketName? string
---@field ObjectPrefixes? string[]

---@class aws.guardduty.CreateSampleFindingsRequest
---@field DetectorId string
---@field FindingTypes? string[]

---@class aws.guardduty.CreateSampleFindingsResponse

---@class aws.guardduty.CreateThreatEntitySetRequest
---@field DetectorId string
---@field Name string
---@field Format aws.guardduty.ThreatEntitySetFormat
---@field Location string
---@field ExpectedBucketOwner? string
---@field Activate boolean
---@field ClientToken? string
---@field Tags? table<string, string>

---@class aws.guardduty.CreateThreatEntitySetResponse
---@field ThreatEntitySetId string

---@class aws.guardduty.CreateThreatIntelSetRequest
---@field DetectorId string
---@field Name string
---@field Format aws.guardduty.ThreatIntelSetFormat
---@field Location string
---@field Activate boolean
---@field ClientToken? string
---@field Tags? table<string, string>
---@field ExpectedBucketOwner? string

---@class aws.guardduty.CreateThreatIntelSetResponse
---@field ThreatIntelSetId string

---@class aws.guardduty.CreateTrustedEntitySetRequest
---@field DetectorId string
---@field Name string
---@field Format aws.guardduty.TrustedEntitySetFormat
---@field Location string
---@field ExpectedBucketOwner? string
---@field Activate boolean
---@field ClientToken? string
---@field Tags? table<string, string>

---@class aws.guardduty.CreateTrustedEntitySetResponse
---@field TrustedEntitySetId string

---@alias aws.guardduty.CriterionKey "EC2_INSTANCE_ARN"|"SCAN_ID"|"ACCOUNT_ID"|"GUARDDUTY_FINDING_ID"|"SCAN_START_TIME"|"SCAN_STATUS"|"SCAN_TYPE"

---@class aws.guardduty.DNSLogsConfigurationResult
---@field Status aws.guardduty.DataSourceStatus

---@alias aws.guardduty.DataSource "FLOW_LOGS"|"CLOUD_TRAIL"|"DNS_LOGS"|"S3_LOGS"|"KUBERNETES_AUDIT_LOGS"|"EC2_MALWARE_SCAN"

---@class aws.guardduty.DataSourceConfigurations
---@field S3Logs? aws.guardduty.S3LogsConfiguration
---@field Kubernetes? aws.guardduty.KubernetesConfiguration
---@field MalwareProtection? aws.guardduty.MalwareProtectionConfiguration

---@class aws.guardduty.DataSourceConfigurationsResult
---@field CloudTrail aws.guardduty.CloudTrailConfigurationResult
---@field DNSLogs aws.guardduty.DNSLogsConfigurationResult
---@field FlowLogs aws.guardduty.FlowLogsConfigurationResult
---@field S3Logs aws.guardduty.S3LogsConfigurationResult
---@field Kubernetes aws.guardduty.KubernetesConfigurationResult
---@field MalwareProtection aws.guardduty.MalwareProtectionConfigurationResult

---@class aws.guardduty.DataSourceFreeTrial
---@field FreeTrialDaysRemaining integer

---@alias aws.guardduty.DataSourceStatus "ENABLED"|"DISABLED"

---@class aws.guardduty.DataSourcesFreeTrial
---@field CloudTrail aws.guardduty.DataSourceFreeTrial
---@field DnsLogs aws.guardduty.DataSourceFreeTrial
---@field FlowLogs aws.guardduty.DataSourceFreeTrial
---@field S3Logs aws.guardduty.DataSourceFreeTrial
---@field Kubernetes aws.guardduty.KubernetesDataSourceFreeTrial
---@field MalwareProtection aws.guardduty.MalwareProtectionDataSourceFreeTrial

---@class aws.guardduty.DateStatistics
---@field Date aws.Time
---@field LastGeneratedAt aws.Time
---@field Severity number
---@field TotalFindings integer

---@class aws.guardduty.DeclineInvitationsRequest
---@field AccountIds string[]

---@class aws.guardduty.DeclineInvitationsResponse
---@field UnprocessedAccounts aws.guardduty.UnprocessedAccount[]

---@class aws.guardduty.DefaultServerSideEncryption
---@field EncryptionType string
---@field KmsMasterKeyArn string

---@class aws.guardduty.DeleteDetectorRequest
---@field DetectorId string

---@class aws.guardduty.DeleteDetectorResponse

---@class aws.guardduty.DeleteFilterRequest
---@field DetectorId string
---@field FilterName string

---@class aws.guardduty.DeleteFilterResponse

---@class aws.guardduty.DeleteIPSetRequest
---@field DetectorId string
---@field IpSetId string

---@class aws.guardduty.DeleteIPSetResponse

---@class aws.guardduty.DeleteInvitationsRequest
---@field AccountIds string[]

---@class aws.guardduty.DeleteInvitationsResponse
---@field UnprocessedAccounts aws.guardduty.UnprocessedAccount[]

---@class aws.guardduty.DeleteMalwareProtectionPlanRequest
---@field MalwareProtectionPlanId string

---@class aws.guardduty.DeleteMembersRequest
---@field DetectorId string
---@field AccountIds string[]

---@class aws.guardduty.DeleteMembersResponse
---@field UnprocessedAccounts aws.guardduty.UnprocessedAccount[]

---@class aws.guardduty.DeletePublishingDestinationRequest
---@field DetectorId string
---@field DestinationId string

---@class aws.guardduty.DeletePublishingDestinationResponse

---@class aws.guardduty.DeleteThreatEntitySetRequest
---@field DetectorId string
---@field ThreatEntitySetId string

---@class aws.guardduty.DeleteThreatEntitySetResponse

---@class aws.guardduty.DeleteThreatIntelSetRequest
---@field DetectorId string
---@field ThreatIntelSetId string

---@class aws.guardduty.DeleteThreatIntelSetResponse

---@class aws.guardduty.DeleteTrustedEntitySetRequest
---@field DetectorId string
---@field TrustedEntitySetId string

---@class aws.guardduty.DeleteTrustedEntitySetResponse

---@class aws.guardduty.DescribeMalwareScansRequest
---@field DetectorId string
---@field NextToken? string
---@field MaxResults? integer
---@field FilterCriteria? aws.guardduty.FilterCriteria
---@field SortCriteria? aws.guardduty.SortCriteria

---@class aws.guardduty.DescribeMalwareScansResponse
---@field Scans aws.guardduty.Scan[]
---@field NextToken string

---@class aws.guardduty.DescribeOrganizationConfigurationRequest
---@field DetectorId string
---@field MaxResults? integer
---@field NextToken? string

---@class aws.guardduty.DescribeOrganizationConfigurationResponse
---@field AutoEnable boolean
---@field MemberAccountLimitReached boolean
---@field DataSources aws.guardduty.OrganizationDataSourceConfigurationsResult
---@field Features aws.guardduty.OrganizationFeatureConfigurationResult[]
---@field NextToken string
---@field AutoEnableOrganizationMembers aws.guardduty.AutoEnableMembers

---@class aws.guardduty.DescribePublishingDestinationRequest
---@field DetectorId string
---@field DestinationId string

---@class aws.guardduty.DescribePublishingDestinationResponse
---@field DestinationId string
---@field DestinationType aws.guardduty.DestinationType
---@field Status aws.guardduty.PublishingStatus
---@field PublishingFailureStartTimestamp integer
---@field DestinationProperties aws.guardduty.DestinationProperties
---@field Tags table<string, string>

---@class aws.guardduty.Destination
---@field DestinationId string
---@field DestinationType aws.guardduty.DestinationType
---@field Status aws.guardduty.PublishingStatus

---@class aws.guardduty.DestinationProperties
---@field DestinationArn? string
---@field KmsKeyArn? string

---@alias aws.guardduty.DestinationType "S3"

---@class aws.guardduty.Detection
---@field Anomaly aws.guardduty.Anomaly
---@field Sequence aws.guardduty.Sequence

---@alias aws.guardduty.DetectionSource "AMAZON"|"BITDEFENDER"

---@class aws.guardduty.DetectorAdditionalConfiguration
---@field Name? aws.guardduty.FeatureAdditionalConfiguration
---@field Status? aws.guardduty.FeatureStatus

---@class aws.guardduty.DetectorAdditionalConfigurationResult
---@field Name aws.guardduty.FeatureAdditionalConfiguration
---@field Status aws.guardduty.FeatureStatus
---@field UpdatedAt aws.Time

---@alias aws.guardduty.DetectorFeature "S3_DATA_EVENTS"|"EKS_AUDIT_LOGS"|"EBS_MALWARE_PROTECTION"|"RDS_LOGIN_EVENTS"|"LAMBDA_NETWORK_LOGS"|"EKS_RUNTIME_MONITORING"|"RUNTIME_MONITORING"

---@class aws.guardduty.DetectorFeatureConfiguration
---@field Name? aws.guardduty.DetectorFeature
---@field Status? aws.guardduty.FeatureStatus
---@field AdditionalConfiguration? aws.guardduty.DetectorAdditionalConfiguration[]

---@class aws.guardduty.DetectorFeatureConfigurationResult
---@field Name aws.guardduty.DetectorFeatureResult
---@field Status aws.guardduty.FeatureStatus
---@field UpdatedAt aws.Time
---@field AdditionalConfiguration aws.guardduty.DetectorAdditionalConfigurationResult[]

---@alias aws.guardduty.DetectorFeatureResult "FLOW_LOGS"|"CLOUD_TRAIL"|"DNS_LOGS"|"S3_DATA_EVENTS"|"EKS_AUDIT_LOGS"|"EBS_MALWARE_PROTECTION"|"RDS_LOGIN_EVENTS"|"LAMBDA_NETWORK_LOGS"|"EKS_RUNTIME_MONITORING"|"RUNTIME_MONITORING"

---@alias aws.guardduty.DetectorStatus "ENABLED"|"DISABLED"

---@class aws.guardduty.DisableOrganizationAdminAccountRequest
---@field AdminAccountId string

---@class aws.guardduty.DisableOrganizationAdminAccountResponse

---@class aws.guardduty.DisassociateFromAdministratorAccountRequest
---@field DetectorId string

---@class aws.guardduty.DisassociateFromAdministratorAccountResponse

---@class aws.guardduty.DisassociateFromMasterAccountRequest
---@field DetectorId string

---@class aws.guardduty.DisassociateFromMasterAccountResponse

---@class aws.guardduty.DisassociateMembersRequest
---@field DetectorId string
---@field AccountIds string[]

---@class aws.guardduty.DisassociateMembersResponse
---@field UnprocessedAccounts aws.guardduty.UnprocessedAccount[]

---@class aws.guardduty.DnsRequestAction
---@field Domain string
---@field Protocol string
---@field Blocked boolean
---@field DomainWithSuffix string
---@field VpcOwnerAccountId string

---@class aws.guardduty.DomainDetails
---@field Domain string

---@class aws.guardduty.EbsSnapshot
---@field DeviceName string

---@class aws.guardduty.EbsSnapshotDetails
---@field SnapshotArn string

---@alias aws.guardduty.EbsSnapshotPreservation "NO_RETENTION"|"RETENTION_WITH_FINDING"

---@class aws.guardduty.EbsVolumeDetails
---@field ScannedVolumeDetails aws.guardduty.VolumeDetail[]
---@field SkippedVolumeDetails aws.guardduty.VolumeDetail[]

---@class aws.guardduty.EbsVolumeScanDetails
---@field ScanId string
---@field ScanStartedAt aws.Time
---@field ScanCompletedAt aws.Time
---@field TriggerFindingId string
---@field Sources string[]
---@field ScanDetections aws.guardduty.ScanDetections
---@field ScanType aws.guardduty.ScanType

---@class aws.guardduty.EbsVolumesResult
---@field Status aws.guardduty.DataSourceStatus
---@field Reason string

---@class aws.guardduty.Ec2Image
---@field Ec2InstanceUids string[]

---@class aws.guardduty.Ec2ImageDetails
---@field ImageArn string

---@class aws.guardduty.Ec2Instance
---@field AvailabilityZone string
---@field ImageDescription string
---@field InstanceState string
---@field IamInstanceProfile aws.guardduty.IamInstanceProfile
---@field InstanceType string
---@field OutpostArn string
---@field Platform string
---@field ProductCodes aws.guardduty.ProductCode[]
---@field Ec2NetworkInterfaceUids string[]

---@class aws.guardduty.Ec2LaunchTemplate
---@field Ec2InstanceUids string[]
---@field Version string

---@class aws.guardduty.Ec2NetworkInterface
---@field Ipv6Addresses string[]
---@field PrivateIpAddresses aws.guardduty.PrivateIpAddressDetails[]
---@field PublicIp string
---@field SecurityGroups aws.guardduty.SecurityGroup[]
---@field SubNetId string
---@field VpcId string

---@class aws.guardduty.Ec2Vpc
---@field Ec2InstanceUids string[]

---@class aws.guardduty.EcsCluster
---@field Status aws.guardduty.EcsClusterStatus
---@field Ec2InstanceUids string[]

---@class aws.guardduty.EcsClusterDetails
---@field Name string
---@field Arn string
---@field Status string
---@field ActiveServicesCount integer
---@field RegisteredContainerInstancesCount integer
---@field RunningTasksCount integer
---@field Tags aws.guardduty.Tag[]
---@field TaskDetails aws.guardduty.EcsTaskDetails

---@alias aws.guardduty.EcsClusterStatus "ACTIVE"|"PROVISIONING"|"DEPROVISIONING"|"FAILED"|"INACTIVE"

---@alias aws.guardduty.EcsLaunchType "FARGATE"|"EC2"

---@class aws.guardduty.EcsTask
---@field CreatedAt aws.Time
---@field TaskDefinitionArn string
---@field LaunchType aws.guardduty.EcsLaunchType
---@field ContainerUids string[]

---@class aws.guardduty.EcsTaskDetails
---@field Arn string
---@field DefinitionArn string
---@field Version string
---@field TaskCreatedAt aws.Time
---@field StartedAt aws.Time
---@field StartedBy string
---@field Tags aws.guardduty.Tag[]
---@field Volumes aws.guardduty.Volume[]
---@field Containers aws.guardduty.Container[]
---@field Group string
---@field LaunchType string

---@class aws.guardduty.EksCluster
---@field Arn string
---@field CreatedAt aws.Time
---@field Status aws.guardduty.ClusterStatus
---@field VpcId string
---@field Ec2InstanceUids string[]

---@class aws.guardduty.EksClusterDetails
---@field Name string
---@field Arn string
---@field VpcId string
---@field Status string
---@field Tags aws.guardduty.Tag[]
---@field CreatedAt aws.Time

---@class aws.guardduty.EnableOrganizationAdminAccountRequest
---@field AdminAccountId string

---@class aws.guardduty.EnableOrganizationAdminAccountResponse

---@class aws.guardduty.Evidence
---@field ThreatIntelligenceDetails aws.guardduty.ThreatIntelligenceDetail[]

---@class aws.guardduty.FargateDetails
---@field Issues string[]
---@field ManagementType aws.guardduty.ManagementType

---@alias aws.guardduty.FeatureAdditionalConfiguration "EKS_ADDON_MANAGEMENT"|"ECS_FARGATE_AGENT_MANAGEMENT"|"EC2_AGENT_MANAGEMENT"

---@alias aws.guardduty.FeatureStatus "ENABLED"|"DISABLED"

---@alias aws.guardduty.Feedback "USEFUL"|"NOT_USEFUL"

---@alias aws.guardduty.FilterAction "NOOP"|"ARCHIVE"

---@class aws.guardduty.FilterCondition
---@field EqualsValue? string
---@field GreaterThan? integer
---@field LessThan? integer

---@class aws.guardduty.FilterCriteria
---@field FilterCriterion? aws.guardduty.FilterCriterion[]

---@class aws.guardduty.FilterCriterion
---@field CriterionKey? aws.guardduty.CriterionKey
---@field FilterCondition? aws.guardduty.FilterCondition

---@class aws.guardduty.Finding
---@field AccountId string
---@field Arn string
---@field Confidence number
---@field CreatedAt string
---@field Description string
---@field Id string
---@field Partition string
---@field Region string
---@field Resource aws.guardduty.Resource
---@field SchemaVersion string
---@field Service aws.guardduty.Service
---@field Severity number
---@field Title string
---@field Type string
---@field UpdatedAt string
---@field AssociatedAttackSequenceArn string

---@class aws.guardduty.FindingCriteria
---@field Criterion? table<string, aws.guardduty.Condition>

---@alias aws.guardduty.FindingPublishingFrequency "FIFTEEN_MINUTES"|"ONE_HOUR"|"SIX_HOURS"

---@alias aws.guardduty.FindingResourceType "EC2_INSTANCE"|"EC2_NETWORK_INTERFACE"|"S3_BUCKET"|"S3_OBJECT"|"ACCESS_KEY"|"EKS_CLUSTER"|"KUBERNETES_WORKLOAD"|"CONTAINER"|"ECS_CLUSTER"|"ECS_TASK"|"AUTOSCALING_AUTO_SCALING_GROUP"|"IAM_INSTANCE_PROFILE"|"CLOUDFORMATION_STACK"|"EC2_LAUNCH_TEMPLATE"|"EC2_VPC"|"EC2_IMAGE"

---@alias aws.guardduty.FindingStatisticType "COUNT_BY_SEVERITY"

---@class aws.guardduty.FindingStatistics
---@field CountBySeverity table<string, integer>
---@field GroupedByAccount aws.guardduty.AccountStatistics[]
---@field GroupedByDate aws.guardduty.DateStatistics[]
---@field GroupedByFindingType aws.guardduty.FindingTypeStatistics[]
---@field GroupedByResource aws.guardduty.ResourceStatistics[]
---@field GroupedBySeverity aws.guardduty.SeverityStatistics[]

---@class aws.guardduty.FindingTypeStatistics
---@field FindingType string
---@field LastGeneratedAt aws.Time
---@field TotalFindings integer

---@class aws.guardduty.FlowLogsConfigurationResult
---@field Status aws.guardduty.DataSourceStatus

---@class aws.guardduty.FreeTrialFeatureConfigurationResult
---@field Name aws.guardduty.FreeTrialFeatureResult
---@field FreeTrialDaysRemaining integer

---@alias aws.guardduty.FreeTrialFeatureResult "FLOW_LOGS"|"CLOUD_TRAIL"|"DNS_LOGS"|"S3_DATA_EVENTS"|"EKS_AUDIT_LOGS"|"EBS_MALWARE_PROTECTION"|"RDS_LOGIN_EVENTS"|"LAMBDA_NETWORK_LOGS"|"EKS_RUNTIME_MONITORING"|"EC2_RUNTIME_MONITORING"|"FARGATE_RUNTIME_MONITORING"

---@class aws.guardduty.GeoLocation
---@field Lat number
---@field Lon number

---@class aws.guardduty.GetAdministratorAccountRequest
---@field DetectorId string

---@class aws.guardduty.GetAdministratorAccountResponse
---@field Administrator aws.guardduty.Administrator

---@class aws.guardduty.GetCoverageStatisticsRequest
---@field DetectorId string
---@field FilterCriteria? aws.guardduty.CoverageFilterCriteria
---@field StatisticsType aws.guardduty.CoverageStatisticsType[]

---@class aws.guardduty.GetCoverageStatisticsResponse
---@field CoverageStatistics aws.guardduty.CoverageStatistics

---@class aws.guardduty.GetDetectorRequest
---@field DetectorId string

---@class aws.guardduty.GetDetectorResponse
---@field CreatedAt string
---@field FindingPublishingFrequency aws.guardduty.FindingPublishingFrequency
---@field ServiceRole string
---@field Status aws.guardduty.DetectorStatus
---@field UpdatedAt string
---@field DataSources aws.guardduty.DataSourceConfigurationsResult
---@field Tags table<string, string>
---@field Features aws.guardduty.DetectorFeatureConfigurationResult[]

---@class aws.guardduty.GetFilterRequest
---@field DetectorId string
---@field FilterName string

---@class aws.guardduty.GetFilterResponse
---@field Name string
---@field Description string
---@field Action aws.guardduty.FilterAction
---@field Rank integer
---@field FindingCriteria aws.guardduty.FindingCriteria
---@field Tags table<string, string>

---@class aws.guardduty.GetFindingsRequest
---@field DetectorId string
---@field FindingIds string[]
---@field SortCriteria? aws.guardduty.SortCriteria

---@class aws.guardduty.GetFindingsResponse
---@field Findings aws.guardduty.Finding[]

---@class aws.guardduty.GetFindingsStatisticsRequest
---@field DetectorId string
---@field FindingStatisticTypes? aws.guardduty.FindingStatisticType[]
---@field FindingCriteria? aws.guardduty.FindingCriteria
---@field GroupBy? aws.guardduty.GroupByType
---@field OrderBy? aws.guardduty.OrderBy
---@field MaxResults? integer

---@class aws.guardduty.GetFindingsStatisticsResponse
---@field FindingStatistics aws.guardduty.FindingStatistics
---@field NextToken string

---@class aws.guardduty.GetIPSetRequest
---@field DetectorId string
---@field IpSetId string

---@class aws.guardduty.GetIPSetResponse
---@field Name string
---@field Format aws.guardduty.IpSetFormat
---@field Location string
---@field Status aws.guardduty.IpSetStatus
---@field Tags table<string, string>
---@field ExpectedBucketOwner string

---@class aws.guardduty.GetInvitationsCountRequest

---@class aws.guardduty.GetInvitationsCountResponse
---@field InvitationsCount integer

---@class aws.guardduty.GetMalwareProtectionPlanRequest
---@field MalwareProtectionPlanId string

---@class aws.guardduty.GetMalwareProtectionPlanResponse
---@field Arn string
---@field Role string
---@field ProtectedResource aws.guardduty.CreateProtectedResource
---@field Actions aws.guardduty.MalwareProtectionPlanActions
---@field CreatedAt aws.Time
---@field Status aws.guardduty.MalwareProtectionPlanStatus
---@field StatusReasons aws.guardduty.MalwareProtectionPlanStatusReason[]
---@field Tags table<string, string>

---@class aws.guardduty.GetMalwareScanRequest
---@field ScanId string

---@class aws.guardduty.GetMalwareScanResponse
---@field ScanId string
---@field DetectorId string
---@field AdminDetectorId string
---@field ResourceArn string
---@field ResourceType aws.guardduty.MalwareProtectionResourceType
---@field ScannedResourcesCount integer
---@field SkippedResourcesCount integer
---@field FailedResourcesCount integer
---@field ScannedResources aws.guardduty.ScannedResource[]
---@field ScanConfiguration aws.guardduty.ScanConfiguration
---@field ScanCategory aws.guardduty.ScanCategory
---@field ScanStatus aws.guardduty.MalwareProtectionScanStatus
---@field ScanStatusReason aws.guardduty.ScanStatusReason
---@field ScanType aws.guardduty.MalwareProtectionScanType
---@field ScanStartedAt aws.Time
---@field ScanCompletedAt aws.Time
---@field ScanResultDetails aws.guardduty.GetMalwareScanResultDetails

---@class aws.guardduty.GetMalwareScanResultDetails
---@field ScanResultStatus aws.guardduty.ScanResultStatus
---@field SkippedFileCount integer
---@field FailedFileCount integer
---@field ThreatFoundFileCount integer
---@field TotalFileCount integer
---@field TotalBytes integer
---@field UniqueThreatCount integer
---@field Threats aws.guardduty.ScanResultThreat[]

---@class aws.guardduty.GetMalwareScanSettingsRequest
---@field DetectorId string

---@class aws.guardduty.GetMalwareScanSettingsResponse
---@field ScanResourceCriteria aws.guardduty.ScanResourceCriteria
---@field EbsSnapshotPreservation aws.guardduty.EbsSnapshotPreservation

---@class aws.guardduty.GetMasterAccountRequest
---@field DetectorId string

---@class aws.guardduty.GetMasterAccountResponse
---@field Master aws.guardduty.Master

---@class aws.guardduty.GetMemberDetectorsRequest
---@field DetectorId string
---@field AccountIds string[]

---@class aws.guardduty.GetMemberDetectorsResponse
---@field MemberDataSourceConfigurations aws.guardduty.MemberDataSourceConfiguration[]
---@field UnprocessedAccounts aws.guardduty.UnprocessedAccount[]

---@class aws.guardduty.GetMembersRequest
---@field DetectorId string
---@field AccountIds string[]

---@class aws.guardduty.GetMembersResponse
---@field Members aws.guardduty.Member[]
---@field UnprocessedAccounts aws.guardduty.UnprocessedAccount[]

---@class aws.guardduty.GetOrganizationStatisticsResponse
---@field OrganizationDetails aws.guardduty.OrganizationDetails

---@class aws.guardduty.GetRemainingFreeTrialDaysRequest
---@field DetectorId string
---@field AccountIds string[]

---@class aws.guardduty.GetRemainingFreeTrialDaysResponse
---@field Accounts aws.guardduty.AccountFreeTrialInfo[]
---@field UnprocessedAccounts aws.guardduty.UnprocessedAccount[]

---@class aws.guardduty.GetThreatEntitySetRequest
---@field DetectorId string
---@field ThreatEntitySetId string

---@class aws.guardduty.GetThreatEntitySetResponse
---@field Name string
---@field Format aws.guardduty.ThreatEntitySetFormat
---@field Location string
---@field ExpectedBucketOwner string
---@field Status aws.guardduty.ThreatEntitySetStatus
---@field Tags table<string, string>
---@field CreatedAt aws.Time
---@field UpdatedAt aws.Time
---@field ErrorDetails string

---@class aws.guardduty.GetThreatIntelSetRequest
---@field DetectorId string
---@field ThreatIntelSetId string

---@class aws.guardduty.GetThreatIntelSetResponse
---@field Name string
---@field Format aws.guardduty.ThreatIntelSetFormat
---@field Location string
---@field Status aws.guardduty.ThreatIntelSetStatus
---@field Tags table<string, string>
---@field ExpectedBucketOwner string

---@class aws.guardduty.GetTrustedEntitySetRequest
---@field DetectorId string
---@field TrustedEntitySetId string

---@class aws.guardduty.GetTrustedEntitySetResponse
---@field Name string
---@field Format aws.guardduty.TrustedEntitySetFormat
---@field Location string
---@field ExpectedBucketOwner string
---@field Status aws.guardduty.TrustedEntitySetStatus
---@field Tags table<string, string>
---@field CreatedAt aws.Time
---@field UpdatedAt aws.Time
---@field ErrorDetails string

---@class aws.guardduty.GetUsageStatisticsRequest
---@field DetectorId string
---@field UsageStatisticType aws.guardduty.UsageStatisticType
---@field UsageCriteria aws.guardduty.UsageCriteria
---@field Unit? string
---@field MaxResults? integer
---@field NextToken? string

---@class aws.guardduty.GetUsageStatisticsResponse
---@field UsageStatistics aws.guardduty.UsageStatistics
---@field NextToken string

---@alias aws.guardduty.GroupByType "ACCOUNT"|"DATE"|"FINDING_TYPE"|"RESOURCE"|"SEVERITY"

---@class aws.guardduty.HighestSeverityThreatDetails
---@field Severity string
---@field ThreatName string
---@field Count integer

---@class aws.guardduty.HostPath
---@field Path string

---@class aws.guardduty.IamInstanceProfile
---@field Arn string
---@field Id string

---@class aws.guardduty.IamInstanceProfileV2
---@field Ec2InstanceUids string[]

---@class aws.guardduty.ImpersonatedUser
---@field Username string
---@field Groups string[]

---@class aws.guardduty.IncrementalScanDetails
---@field BaselineResourceArn string

---@class aws.guardduty.Indicator
---@field Key aws.guardduty.IndicatorType
---@field Values string[]
---@field Title string

---@alias aws.guardduty.IndicatorType "SUSPICIOUS_USER_AGENT"|"SUSPICIOUS_NETWORK"|"MALICIOUS_IP"|"TOR_IP"|"ATTACK_TACTIC"|"HIGH_RISK_API"|"ATTACK_TECHNIQUE"|"UNUSUAL_API_FOR_ACCOUNT"|"UNUSUAL_ASN_FOR_ACCOUNT"|"UNUSUAL_ASN_FOR_USER"|"SUSPICIOUS_PROCESS"|"MALICIOUS_DOMAIN"|"MALICIOUS_PROCESS"|"CRYPTOMINING_IP"|"CRYPTOMINING_DOMAIN"|"CRYPTOMINING_PROCESS"|"MALICIOUS_FILE"|"VULNERABILITY"|"MALICIOUS_PACKAGE"|"MISCONFIGURATION"|"REACHABILITY"|"SENSITIVE_DATA"

---@class aws.guardduty.InstanceDetails
---@field AvailabilityZone string
---@field IamInstanceProfile aws.guardduty.IamInstanceProfile
---@field ImageDescription string
---@field ImageId string
---@field InstanceId string
---@field InstanceState string
---@field InstanceType string
---@field OutpostArn string
---@field LaunchTime string
---@field NetworkInterfaces aws.guardduty.NetworkInterface[]
---@field Platform string
---@field ProductCodes aws.guardduty.ProductCode[]
---@field Tags aws.guardduty.Tag[]

---@class aws.guardduty.Invitation
---@field AccountId string
---@field InvitationId string
---@field RelationshipStatus string
---@field InvitedAt string

---@class aws.guardduty.InviteMembersRequest
---@field DetectorId string
---@field AccountIds string[]
---@field DisableEmailNotification? boolean
---@field Message? string

---@class aws.guardduty.InviteMembersResponse
---@field UnprocessedAccounts aws.guardduty.UnprocessedAccount[]

---@alias aws.guardduty.IpSetFormat "TXT"|"STIX"|"OTX_CSV"|"ALIEN_VAULT"|"PROOF_POINT"|"FIRE_EYE"

---@alias aws.guardduty.IpSetStatus "INACTIVE"|"ACTIVATING"|"ACTIVE"|"DEACTIVATING"|"ERROR"|"DELETE_PENDING"|"DELETED"

---@class aws.guardduty.ItemDetails
---@field ResourceArn string
---@field ItemPath string
---@field Hash string
---@field AdditionalInfo aws.guardduty.AdditionalInfo

---@class aws.guardduty.ItemPath
---@field NestedItemPath string
---@field Hash string

---@class aws.guardduty.KubernetesApiCallAction
---@field RequestUri string
---@field Verb string
---@field Resource string
---@field Subresource string
---@field Namespace string
---@field ResourceName string
---@field SourceIps string[]
---@field UserAgent string
---@field RemoteIpDetails aws.guardduty.RemoteIpDetails
---@field StatusCode integer
---@field Parameters string

---@class aws.guardduty.KubernetesAuditLogsConfiguration
---@field Enable boolean

---@class aws.guardduty.KubernetesAuditLogsConfigurationResult
---@field Status aws.guardduty.DataSourceStatus

---@class aws.guardduty.KubernetesConfiguration
---@field AuditLogs aws.guardduty.KubernetesAuditLogsConfiguration

---@class aws.guardduty.KubernetesConfigurationResult
---@field AuditLogs aws.guardduty.KubernetesAuditLogsConfigurationResult

---@class aws.guardduty.KubernetesDataSourceFreeTrial
---@field AuditLogs aws.guardduty.DataSourceFreeTrial

---@class aws.guardduty.KubernetesDetails
---@field KubernetesUserDetails aws.guardduty.KubernetesUserDetails
---@field KubernetesWorkloadDetails aws.guardduty.KubernetesWorkloadDetails

---@class aws.guardduty.KubernetesPermissionCheckedDetails
---@field Verb string
---@field Resource string
---@field Namespace string
---@field Allowed boolean

---@alias aws.guardduty.KubernetesResourcesTypes "PODS"|"JOBS"|"CRONJOBS"|"DEPLOYMENTS"|"DAEMONSETS"|"STATEFULSETS"|"REPLICASETS"|"REPLICATIONCONTROLLERS"

---@class aws.guardduty.KubernetesRoleBindingDetails
---@field Kind string
---@field Name string
---@field Uid string
---@field RoleRefName string
---@field RoleRefKind string

---@class aws.guardduty.KubernetesRoleDetails
---@field Kind string
---@field Name string
---@field Uid string

---@class aws.guardduty.KubernetesUserDetails
---@field Username string
---@field Uid string
---@field Groups string[]
---@field SessionName string[]
---@field ImpersonatedUser aws.guardduty.ImpersonatedUser

---@class aws.guardduty.KubernetesWorkload
---@field ContainerUids string[]
---@field Namespace string
---@field KubernetesResourcesTypes aws.guardduty.KubernetesResourcesTypes

---@class aws.guardduty.KubernetesWorkloadDetails
---@field Name string
---@field Type string
---@field Uid string
---@field Namespace string
---@field HostNetwork boolean
---@field ServiceAccountName string
---@field Containers aws.guardduty.Container[]
---@field Volumes aws.guardduty.Volume[]
---@field HostIPC boolean
---@field HostPID boolean

---@class aws.guardduty.LambdaDetails
---@field FunctionArn string
---@field FunctionName string
---@field Description string
---@field LastModifiedAt aws.Time
---@field RevisionId string
---@field FunctionVersion string
---@field Role string
---@field VpcConfig aws.guardduty.VpcConfig
---@field Tags aws.guardduty.Tag[]

---@class aws.guardduty.LineageObject
---@field StartTime aws.Time
---@field NamespacePid integer
---@field UserId integer
---@field Name string
---@field Pid integer
---@field Uuid string
---@field ExecutablePath string
---@field Euid integer
---@field ParentUuid string

---@class aws.guardduty.ListCoverageRequest
---@field DetectorId string
---@field NextToken? string
---@field MaxResults? integer
---@field FilterCriteria? aws.guardduty.CoverageFilterCriteria
---@field SortCriteria? aws.guardduty.CoverageSortCriteria

---@class aws.guardduty.ListCoverageResponse
---@field Resources aws.guardduty.CoverageResource[]
---@field NextToken string

---@class aws.guardduty.ListDetectorsRequest
---@field MaxResults? integer
---@field NextToken? string

---@class aws.guardduty.ListDetectorsResponse
---@field DetectorIds string[]
---@field NextToken string

---@class aws.guardduty.ListFiltersRequest
---@field DetectorId string
---@field MaxResults? integer
---@field NextToken? string

---@class aws.guardduty.ListFiltersResponse
---@field FilterNames string[]
---@field NextToken string

---@class aws.guardduty.ListFindingsRequest
---@field DetectorId string
---@field FindingCriteria? aws.guardduty.FindingCriteria
---@field SortCriteria? aws.guardduty.SortCriteria
---@field MaxResults? integer
---@field NextToken? string

---@class aws.guardduty.ListFindingsResponse
---@field FindingIds string[]
---@field NextToken string

---@class aws.guardduty.ListIPSetsRequest
---@field DetectorId string
---@field MaxResults? integer
---@field NextToken? string

---@class aws.guardduty.ListIPSetsResponse
---@field IpSetIds string[]
---@field NextToken string

---@class aws.guardduty.ListInvitationsRequest
---@field MaxResults? integer
---@field NextToken? string

---@class aws.guardduty.ListInvitationsResponse
---@field Invitations aws.guardduty.Invitation[]
---@field NextToken string

---@class aws.guardduty.ListMalwareProtectionPlansRequest
---@field NextToken? string

---@class aws.guardduty.ListMalwareProtectionPlansResponse
---@field MalwareProtectionPlans aws.guardduty.MalwareProtectionPlanSummary[]
---@field NextToken string

---@alias aws.guardduty.ListMalwareScansCriterionKey "RESOURCE_ARN"|"SCAN_ID"|"ACCOUNT_ID"|"GUARDDUTY_FINDING_ID"|"RESOURCE_TYPE"|"SCAN_START_TIME"|"SCAN_STATUS"|"SCAN_TYPE"

---@class aws.guardduty.ListMalwareScansFilterCriteria
---@field ListMalwareScansFilterCriterion? aws.guardduty.ListMalwareScansFilterCriterion[]

---@class aws.guardduty.ListMalwareScansFilterCriterion
---@field ListMalwareScansCriterionKey? aws.guardduty.ListMalwareScansCriterionKey
---@field FilterCondition? aws.guardduty.FilterCondition

---@class aws.guardduty.ListMalwareScansRequest
---@field MaxResults? integer
---@field NextToken? string
---@field FilterCriteria? aws.guardduty.ListMalwareScansFilterCriteria
---@field SortCriteria? aws.guardduty.SortCriteria

---@class aws.guardduty.ListMalwareScansResponse
---@field Scans aws.guardduty.MalwareScan[]
---@field NextToken string

---@class aws.guardduty.ListMembersRequest
---@field DetectorId string
---@field MaxResults? integer
---@field NextToken? string
---@field OnlyAssociated? string

---@class aws.guardduty.ListMembersResponse
---@field Members aws.guardduty.Member[]
---@field NextToken string

---@class aws.guardduty.ListOrganizationAdminAccountsRequest
---@field MaxResults? integer
---@field NextToken? string

---@class aws.guardduty.ListOrganizationAdminAccountsResponse
---@field AdminAccounts aws.guardduty.AdminAccount[]
---@field NextToken string

---@class aws.guardduty.ListPublishingDestinationsRequest
---@field DetectorId string
---@field MaxResults? integer
---@field NextToken? string

---@class aws.guardduty.ListPublishingDestinationsResponse
---@field Destinations aws.guardduty.Destination[]
---@field NextToken string

---@class aws.guardduty.ListTagsForResourceRequest
---@field ResourceArn string

---@class aws.guardduty.ListTagsForResourceResponse
---@field Tags table<string, string>

---@class aws.guardduty.ListThreatEntitySetsRequest
---@field DetectorId string
---@field MaxResults? integer
---@field NextToken? string

---@class aws.guardduty.ListThreatEntitySetsResponse
---@field ThreatEntitySetIds string[]
---@field NextToken string

---@class aws.guardduty.ListThreatIntelSetsRequest
---@field DetectorId string
---@field MaxResults? integer
---@field NextToken? string

---@class aws.guardduty.ListThreatIntelSetsResponse
---@field ThreatIntelSetIds string[]
---@field NextToken string

---@class aws.guardduty.ListTrustedEntitySetsRequest
---@field DetectorId string
---@field MaxResults? integer
---@field NextToken? string

---@class aws.guardduty.ListTrustedEntitySetsResponse
---@field TrustedEntitySetIds string[]
---@field NextToken string

---@class aws.guardduty.LocalIpDetails
---@field IpAddressV4 string
---@field IpAddressV6 string

---@class aws.guardduty.LocalPortDetails
---@field Port integer
---@field PortName string

---@class aws.guardduty.LoginAttribute
---@field User string
---@field Application string
---@field FailedLoginAttempts integer
---@field SuccessfulLoginAttempts integer

---@class aws.guardduty.MalwareProtectionConfiguration
---@field ScanEc2InstanceWithFindings? aws.guardduty.ScanEc2InstanceWithFindings

---@class aws.guardduty.MalwareProtectionConfigurationResult
---@field ScanEc2InstanceWithFindings aws.guardduty.ScanEc2InstanceWithFindingsResult
---@field ServiceRole string

---@class aws.guardduty.MalwareProtectionDataSourceFreeTrial
---@field ScanEc2InstanceWithFindings aws.guardduty.DataSourceFreeTrial

---@class aws.guardduty.MalwareProtectionFindingsScanConfiguration
---@field TriggerType aws.guardduty.TriggerType
---@field IncrementalScanDetails aws.guardduty.IncrementalScanDetails

---@class aws.guardduty.MalwareProtectionPlanActions
---@field Tagging? aws.guardduty.MalwareProtectionPlanTaggingAction

---@alias aws.guardduty.MalwareProtectionPlanStatus "ACTIVE"|"WARNING"|"ERROR"

---@class aws.guardduty.MalwareProtectionPlanStatusReason
---@field Code string
---@field Message string

---@class aws.guardduty.MalwareProtectionPlanSummary
---@field MalwareProtectionPlanId string

---@class aws.guardduty.MalwareProtectionPlanTaggingAction
---@field Status? aws.guardduty.MalwareProtectionPlanTaggingActionStatus

---@alias aws.guardduty.MalwareProtectionPlanTaggingActionStatus "ENABLED"|"DISABLED"

---@alias aws.guardduty.MalwareProtectionResourceType "EBS_RECOVERY_POINT"|"EBS_SNAPSHOT"|"EBS_VOLUME"|"EC2_AMI"|"EC2_INSTANCE"|"EC2_RECOVERY_POINT"|"S3_RECOVERY_POINT"|"S3_BUCKET"

---@alias aws.guardduty.MalwareProtectionScanStatus "RUNNING"|"COMPLETED"|"COMPLETED_WITH_ISSUES"|"FAILED"|"SKIPPED"

---@alias aws.guardduty.MalwareProtectionScanType "BACKUP_INITIATED"|"ON_DEMAND"|"GUARDDUTY_INITIATED"

---@class aws.guardduty.MalwareScan
---@field ResourceArn string
---@field ResourceType aws.guardduty.MalwareProtectionResourceType
---@field ScanId string
---@field ScanStatus aws.guardduty.MalwareProtectionScanStatus
---@field ScanResultStatus aws.guardduty.ScanResultStatus
---@field ScanType aws.guardduty.MalwareProtectionScanType
---@field ScanStartedAt aws.Time
---@field ScanCompletedAt aws.Time

---@class aws.guardduty.MalwareScanDetails
---@field Threats aws.guardduty.Threat[]
---@field ScanId string
---@field ScanType aws.guardduty.MalwareProtectionScanType
---@field ScanCategory aws.guardduty.ScanCategory
---@field ScanConfiguration aws.guardduty.MalwareProtectionFindingsScanConfiguration
---@field UniqueThreatCount integer

---@alias aws.guardduty.ManagementType "AUTO_MANAGED"|"MANUAL"|"DISABLED"

---@class aws.guardduty.Master
---@field AccountId string
---@field InvitationId string
---@field RelationshipStatus string
---@field InvitedAt string

---@class aws.guardduty.Member
---@field AccountId string
---@field DetectorId string
---@field MasterId string
---@field Email string
---@field RelationshipStatus string
---@field InvitedAt string
---@field UpdatedAt string
---@field AdministratorId string

---@class aws.guardduty.MemberAdditionalConfiguration
---@field Name? aws.guardduty.OrgFeatureAdditionalConfiguration
---@field Status? aws.guardduty.FeatureStatus

---@class aws.guardduty.MemberAdditionalConfigurationResult
---@field Name aws.guardduty.OrgFeatureAdditionalConfiguration
---@field Status aws.guardduty.FeatureStatus
---@field UpdatedAt aws.Time

---@class aws.guardduty.MemberDataSourceConfiguration
---@field AccountId string
---@field DataSources aws.guardduty.DataSourceConfigurationsResult
---@field Features aws.guardduty.MemberFeaturesConfigurationResult[]

---@class aws.guardduty.MemberFeaturesConfiguration
---@field Name? aws.guardduty.OrgFeature
---@field Status? aws.guardduty.FeatureStatus
---@field AdditionalConfiguration? aws.guardduty.MemberAdditionalConfiguration[]

---@class aws.guardduty.MemberFeaturesConfigurationResult
---@field Name aws.guardduty.OrgFeature
---@field Status aws.guardduty.FeatureStatus
---@field UpdatedAt aws.Time
---@field AdditionalConfiguration aws.guardduty.MemberAdditionalConfigurationResult[]

---@alias aws.guardduty.MfaStatus "ENABLED"|"DISABLED"

---@class aws.guardduty.NetworkConnection
---@field Direction aws.guardduty.NetworkDirection

---@class aws.guardduty.NetworkConnectionAction
---@field Blocked boolean
---@field ConnectionDirection string
---@field LocalPortDetails aws.guardduty.LocalPortDetails
---@field Protocol string
---@field LocalIpDetails aws.guardduty.LocalIpDetails
---@field LocalNetworkInterface string
---@field RemoteIpDetails aws.guardduty.RemoteIpDetails
---@field RemotePortDetails aws.guardduty.RemotePortDetails

---@alias aws.guardduty.NetworkDirection "INBOUND"|"OUTBOUND"

---@class aws.guardduty.NetworkEndpoint
---@field Id string
---@field Ip string
---@field Domain string
---@field Port integer
---@field Location aws.guardduty.NetworkGeoLocation
---@field AutonomousSystem aws.guardduty.AutonomousSystem
---@field Connection aws.guardduty.NetworkConnection

---@class aws.guardduty.NetworkGeoLocation
---@field City string
---@field Country string
---@field Latitude number
---@field Longitude number

---@class aws.guardduty.NetworkInterface
---@field Ipv6Addresses string[]
---@field NetworkInterfaceId string
---@field PrivateDnsName string
---@field PrivateIpAddress string
---@field PrivateIpAddresses aws.guardduty.PrivateIpAddressDetails[]
---@field PublicDnsName string
---@field PublicIp string
---@field SecurityGroups aws.guardduty.SecurityGroup[]
---@field SubnetId string
---@field VpcId string

---@class aws.guardduty.Observations
---@field Text string[]

---@alias aws.guardduty.OrderBy "ASC"|"DESC"

---@alias aws.guardduty.OrgFeature "S3_DATA_EVENTS"|"EKS_AUDIT_LOGS"|"EBS_MALWARE_PROTECTION"|"RDS_LOGIN_EVENTS"|"LAMBDA_NETWORK_LOGS"|"EKS_RUNTIME_MONITORING"|"RUNTIME_MONITORING"

---@alias aws.guardduty.OrgFeatureAdditionalConfiguration "EKS_ADDON_MANAGEMENT"|"ECS_FARGATE_AGENT_MANAGEMENT"|"EC2_AGENT_MANAGEMENT"

---@alias aws.guardduty.OrgFeatureStatus "NEW"|"NONE"|"ALL"

---@class aws.guardduty.Organization
---@field Asn string
---@field AsnOrg string
---@field Isp string
---@field Org string

---@class aws.guardduty.OrganizationAdditionalConfiguration
---@field Name? aws.guardduty.OrgFeatureAdditionalConfiguration
---@field AutoEnable? aws.guardduty.OrgFeatureStatus

---@class aws.guardduty.OrganizationAdditionalConfigurationResult
---@field Name aws.guardduty.OrgFeatureAdditionalConfiguration
---@field AutoEnable aws.guardduty.OrgFeatureStatus

---@class aws.guardduty.OrganizationDataSourceConfigurations
---@field S3Logs? aws.guardduty.OrganizationS3LogsConfiguration
---@field Kubernetes? aws.guardduty.OrganizationKubernetesConfiguration
---@field MalwareProtection? aws.guardduty.OrganizationMalwareProtectionConfiguration

---@class aws.guardduty.OrganizationDataSourceConfigurationsResult
---@field S3Logs aws.guardduty.OrganizationS3LogsConfigurationResult
---@field Kubernetes aws.guardduty.OrganizationKubernetesConfigurationResult
---@field MalwareProtection aws.guardduty.OrganizationMalwareProtectionConfigurationResult

---@class aws.guardduty.OrganizationDetails
---@field UpdatedAt aws.Time
---@field OrganizationStatistics aws.guardduty.OrganizationStatistics

---@class aws.guardduty.OrganizationEbsVolumes
---@field AutoEnable? boolean

---@class aws.guardduty.OrganizationEbsVolumesResult
---@field AutoEnable boolean

---@class aws.guardduty.OrganizationFeatureConfiguration
---@field Name? aws.guardduty.OrgFeature
---@field AutoEnable? aws.guardduty.OrgFeatureStatus
---@field AdditionalConfiguration? aws.guardduty.OrganizationAdditionalConfiguration[]

---@class aws.guardduty.OrganizationFeatureConfigurationResult
---@field Name aws.guardduty.OrgFeature
---@field AutoEnable aws.guardduty.OrgFeatureStatus
---@field AdditionalConfiguration aws.guardduty.OrganizationAdditionalConfigurationResult[]

---@class aws.guardduty.OrganizationFeatureStatistics
---@field Name aws.guardduty.OrgFeature
---@field EnabledAccountsCount integer
---@field AdditionalConfiguration aws.guardduty.OrganizationFeatureStatisticsAdditionalConfiguration[]

---@class aws.guardduty.OrganizationFeatureStatisticsAdditionalConfiguration
---@field Name aws.guardduty.OrgFeatureAdditionalConfiguration
---@field EnabledAccountsCount integer

---@class aws.guardduty.OrganizationKubernetesAuditLogsConfiguration
---@field AutoEnable boolean

---@class aws.guardduty.OrganizationKubernetesAuditLogsConfigurationResult
---@field AutoEnable boolean

---@class aws.guardduty.OrganizationKubernetesConfiguration
---@field AuditLogs aws.guardduty.OrganizationKubernetesAuditLogsConfiguration

---@class aws.guardduty.OrganizationKubernetesConfigurationResult
---@field AuditLogs aws.guardduty.OrganizationKubernetesAuditLogsConfigurationResult

---@class aws.guardduty.OrganizationMalwareProtectionConfiguration
---@field ScanEc2InstanceWithFindings? aws.guardduty.OrganizationScanEc2InstanceWithFindings

---@class aws.guardduty.OrganizationMalwareProtectionConfigurationResult
---@field ScanEc2InstanceWithFindings aws.guardduty.OrganizationScanEc2InstanceWithFindingsResult

---@class aws.guardduty.OrganizationS3LogsConfiguration
---@field AutoEnable boolean

---@class aws.guardduty.OrganizationS3LogsConfigurationResult
---@field AutoEnable boolean

---@class aws.guardduty.OrganizationScanEc2InstanceWithFindings
---@field EbsVolumes? aws.guardduty.OrganizationEbsVolumes

---@class aws.guardduty.OrganizationScanEc2InstanceWithFindingsResult
---@field EbsVolumes aws.guardduty.OrganizationEbsVolumesResult

---@class aws.guardduty.OrganizationStatistics
---@field TotalAccountsCount integer
---@field MemberAccountsCount integer
---@field ActiveAccountsCount integer
---@field EnabledAccountsCount integer
---@field CountByFeature aws.guardduty.OrganizationFeatureStatistics[]

---@class aws.guardduty.Owner
---@field Id string

---@class aws.guardduty.PermissionConfiguration
---@field BucketLevelPermissions aws.guardduty.BucketLevelPermissions
---@field AccountLevelPermissions aws.guardduty.AccountLevelPermissions

---@class aws.guardduty.PortProbeAction
---@field Blocked boolean
---@field PortProbeDetails aws.guardduty.PortProbeDetail[]

---@class aws.guardduty.PortProbeDetail
---@field LocalPortDetails aws.guardduty.LocalPortDetails
---@field LocalIpDetails aws.guardduty.LocalIpDetails
---@field RemoteIpDetails aws.guardduty.RemoteIpDetails

---@class aws.guardduty.PrivateIpAddressDetails
---@field PrivateDnsName string
---@field PrivateIpAddress string

---@class aws.guardduty.ProcessDetails
---@field Name string
---@field ExecutablePath string
---@field ExecutableSha256 string
---@field NamespacePid integer
---@field Pwd string
---@field Pid integer
---@field StartTime aws.Time
---@field Uuid string
---@field ParentUuid string
---@field User string
---@field UserId integer
---@field Euid integer
---@field Lineage aws.guardduty.LineageObject[]

---@class aws.guardduty.ProductCode
---@field Code string
---@field ProductType string

---@alias aws.guardduty.ProfileSubtype "FREQUENT"|"INFREQUENT"|"UNSEEN"|"RARE"

---@alias aws.guardduty.ProfileType "FREQUENCY"

---@class aws.guardduty.PublicAccess
---@field PermissionConfiguration aws.guardduty.PermissionConfiguration
---@field EffectivePermission string

---@class aws.guardduty.PublicAccessConfiguration
---@field PublicAclAccess aws.guardduty.PublicAccessStatus
---@field PublicPolicyAccess aws.guardduty.PublicAccessStatus
---@field PublicAclIgnoreBehavior aws.guardduty.PublicAclIgnoreBehavior
---@field PublicBucketRestrictBehavior aws.guardduty.PublicBucketRestrictBehavior

---@alias aws.guardduty.PublicAccessStatus "BLOCKED"|"ALLOWED"

---@alias aws.guardduty.PublicAclIgnoreBehavior "IGNORED"|"NOT_IGNORED"

---@alias aws.guardduty.PublicBucketRestrictBehavior "RESTRICTED"|"NOT_RESTRICTED"

---@alias aws.guardduty.PublishingStatus "PENDING_VERIFICATION"|"PUBLISHING"|"UNABLE_TO_PUBLISH_FIX_DESTINATION_PROPERTY"|"STOPPED"

---@class aws.guardduty.RdsDbInstanceDetails
---@field DbInstanceIdentifier string
---@field Engine string
---@field EngineVersion string
---@field DbClusterIdentifier string
---@field DbInstanceArn string
---@field DbiResourceId string
---@field Tags aws.guardduty.Tag[]

---@class aws.guardduty.RdsDbUserDetails
---@field User string
---@field Application string
---@field Database string
---@field Ssl string
---@field AuthMethod string

---@class aws.guardduty.RdsLimitlessDbDetails
---@field DbShardGroupIdentifier string
---@field DbShardGroupResourceId string
---@field DbShardGroupArn string
---@field Engine string
---@field EngineVersion string
---@field DbClusterIdentifier string
---@field Tags aws.guardduty.Tag[]

---@class aws.guardduty.RdsLoginAttemptAction
---@field RemoteIpDetails aws.guardduty.RemoteIpDetails
---@field LoginAttributes aws.guardduty.LoginAttribute[]

---@class aws.guardduty.RecoveryPoint
---@field BackupVaultName string

---@class aws.guardduty.RecoveryPointDetails
---@field RecoveryPointArn string
---@field BackupVaultName string

---@class aws.guardduty.RemoteAccountDetails
---@field AccountId string
---@field Affiliated boolean

---@class aws.guardduty.RemoteIpDetails
---@field City aws.guardduty.City
---@field Country aws.guardduty.Country
---@field GeoLocation aws.guardduty.GeoLocation
---@field IpAddressV4 string
---@field IpAddressV6 string
---@field Organization aws.guardduty.Organization

---@class aws.guardduty.RemotePortDetails
---@field Port integer
---@field PortName string

---@class aws.guardduty.Resource
---@field AccessKeyDetails aws.guardduty.AccessKeyDetails
---@field S3BucketDetails aws.guardduty.S3BucketDetail[]
---@field InstanceDetails aws.guardduty.InstanceDetails
---@field EksClusterDetails aws.guardduty.EksClusterDetails
---@field KubernetesDetails aws.guardduty.KubernetesDetails
---@field ResourceType string
---@field EbsVolumeDetails aws.guardduty.EbsVolumeDetails
---@field EcsClusterDetails aws.guardduty.EcsClusterDetails
---@field ContainerDetails aws.guardduty.Container
---@field LambdaDetails aws.guardduty.LambdaDetails
---@field RdsDbInstanceDetails aws.guardduty.RdsDbInstanceDetails
---@field RdsLimitlessDbDetails aws.guardduty.RdsLimitlessDbDetails
---@field RdsDbUserDetails aws.guardduty.RdsDbUserDetails
---@field EbsSnapshotDetails aws.guardduty.EbsSnapshotDetails
---@field Ec2ImageDetails aws.guardduty.Ec2ImageDetails
---@field RecoveryPointDetails aws.guardduty.RecoveryPointDetails

---@class aws.guardduty.ResourceData
---@field S3Bucket aws.guardduty.S3Bucket
---@field Ec2Instance aws.guardduty.Ec2Instance
---@field AccessKey aws.guardduty.AccessKey
---@field Ec2NetworkInterface aws.guardduty.Ec2NetworkInterface
---@field S3Object aws.guardduty.S3Object
---@field EksCluster aws.guardduty.EksCluster
---@field KubernetesWorkload aws.guardduty.KubernetesWorkload
---@field Container aws.guardduty.ContainerFindingResource
---@field EcsCluster aws.guardduty.EcsCluster
---@field EcsTask aws.guardduty.EcsTask
---@field IamInstanceProfile aws.guardduty.IamInstanceProfileV2
---@field AutoscalingAutoScalingGroup aws.guardduty.AutoscalingAutoScalingGroup
---@field Ec2LaunchTemplate aws.guardduty.Ec2LaunchTemplate
---@field Ec2Vpc aws.guardduty.Ec2Vpc
---@field Ec2Image aws.guardduty.Ec2Image
---@field CloudformationStack aws.guardduty.CloudformationStack

---@class aws.guardduty.ResourceDetails
---@field InstanceArn string

---@class aws.guardduty.ResourceStatistics
---@field AccountId string
---@field LastGeneratedAt aws.Time
---@field ResourceId string
---@field ResourceType string
---@field TotalFindings integer

---@alias aws.guardduty.ResourceType "EKS"|"ECS"|"EC2"

---@class aws.guardduty.ResourceV2
---@field Uid string
---@field Name string
---@field AccountId string
---@field ResourceType aws.guardduty.FindingResourceType
---@field Region string
---@field Service string
---@field CloudPartition string
---@field Tags aws.guardduty.Tag[]
---@field Data aws.guardduty.ResourceData

---@class aws.guardduty.RuntimeContext
---@field ModifyingProcess aws.guardduty.ProcessDetails
---@field ModifiedAt aws.Time
---@field ScriptPath string
---@field LibraryPath string
---@field LdPreloadValue string
---@field SocketPath string
---@field RuncBinaryPath string
---@field ReleaseAgentPath string
---@field MountSource string
---@field MountTarget string
---@field FileSystemType string
---@field Flags string[]
---@field ModuleName string
---@field ModuleFilePath string
---@field ModuleSha256 string
---@field ShellHistoryFilePath string
---@field TargetProcess aws.guardduty.ProcessDetails
---@field AddressFamily string
---@field IanaProtocolNumber integer
---@field MemoryRegions string[]
---@field ToolName string
---@field ToolCategory string
---@field ServiceName string
---@field CommandLineExample string
---@field ThreatFilePath string

---@class aws.guardduty.RuntimeDetails
---@field Process aws.guardduty.ProcessDetails
---@field Context aws.guardduty.RuntimeContext

---@class aws.guardduty.S3Bucket
---@field OwnerId string
---@field CreatedAt aws.Time
---@field EncryptionType string
---@field EncryptionKeyArn string
---@field EffectivePermission string
---@field PublicReadAccess aws.guardduty.PublicAccessStatus
---@field PublicWriteAccess aws.guardduty.PublicAccessStatus
---@field AccountPublicAccess aws.guardduty.PublicAccessConfiguration
---@field BucketPublicAccess aws.guardduty.PublicAccessConfiguration
---@field S3ObjectUids string[]

---@class aws.guardduty.S3BucketDetail
---@field Arn string
---@field Name string
---@field Type string
---@field CreatedAt aws.Time
---@field Owner aws.guardduty.Owner
---@field Tags aws.guardduty.Tag[]
---@field DefaultServerSideEncryption aws.guardduty.DefaultServerSideEncryption
---@field PublicAccess aws.guardduty.PublicAccess
---@field S3ObjectDetails aws.guardduty.S3ObjectDetail[]

---@class aws.guardduty.S3LogsConfiguration
---@field Enable boolean

---@class aws.guardduty.S3LogsConfigurationResult
---@field Status aws.guardduty.DataSourceStatus

---@class aws.guardduty.S3Object
---@field ETag string
---@field Key string
---@field VersionId string

---@class aws.guardduty.S3ObjectDetail
---@field ObjectArn string
---@field Key string
---@field ETag string
---@field Hash string
---@field VersionId string

---@class aws.guardduty.S3ObjectForSendObjectMalwareScan
---@field Bucket? string
---@field Key? string
---@field VersionId? string

---@class aws.guardduty.Scan
---@field DetectorId string
---@field AdminDetectorId string
---@field ScanId string
---@field ScanStatus aws.guardduty.ScanStatus
---@field FailureReason string
---@field ScanStartTime aws.Time
---@field ScanEndTime aws.Time
---@field TriggerDetails aws.guardduty.TriggerDetails
---@field ResourceDetails aws.guardduty.ResourceDetails
---@field ScanResultDetails aws.guardduty.ScanResultDetails
---@field AccountId string
---@field TotalBytes integer
---@field FileCount integer
---@field AttachedVolumes aws.guardduty.VolumeDetail[]
---@field ScanType aws.guardduty.ScanType

---@alias aws.guardduty.ScanCategory "FULL_SCAN"|"INCREMENTAL_SCAN"

---@class aws.guardduty.ScanCondition
---@field MapEquals aws.guardduty.ScanConditionPair[]

---@class aws.guardduty.ScanConditionPair
---@field Key string
---@field Value? string

---@class aws.guardduty.ScanConfiguration
---@field Role string
---@field TriggerDetails aws.guardduty.TriggerDetails
---@field IncrementalScanDetails aws.guardduty.IncrementalScanDetails
---@field RecoveryPoint aws.guardduty.ScanConfigurationRecoveryPoint

---@class aws.guardduty.ScanConfigurationRecoveryPoint
---@field BackupVaultName string

---@alias aws.guardduty.ScanCriterionKey "EC2_INSTANCE_TAG"

---@class aws.guardduty.ScanDetections
---@field ScannedItemCount aws.guardduty.ScannedItemCount
---@field ThreatsDetectedItemCount aws.guardduty.ThreatsDetectedItemCount
---@field HighestSeverityThreatDetails aws.guardduty.HighestSeverityThreatDetails
---@field ThreatDetectedByName aws.guardduty.ThreatDetectedByName

---@class aws.guardduty.ScanEc2InstanceWithFindings
---@field EbsVolumes? boolean

---@class aws.guardduty.ScanEc2InstanceWithFindingsResult
---@field EbsVolumes aws.guardduty.EbsVolumesResult

---@class aws.guardduty.ScanFilePath
---@field FilePath string
---@field VolumeArn string
---@field Hash string
---@field FileName string

---@class aws.guardduty.ScanResourceCriteria
---@field Include? table<string, aws.guardduty.ScanCondition>
---@field Exclude? table<string, aws.guardduty.ScanCondition>

---@alias aws.guardduty.ScanResult "CLEAN"|"INFECTED"

---@class aws.guardduty.ScanResultDetails
---@field ScanResult aws.guardduty.ScanResult

---@alias aws.guardduty.ScanResultStatus "NO_THREATS_FOUND"|"THREATS_FOUND"

---@class aws.guardduty.ScanResultThreat
---@field Name string
---@field Source aws.guardduty.DetectionSource
---@field Count integer
---@field Hash string
---@field ItemDetails aws.guardduty.ItemDetails[]

---@alias aws.guardduty.ScanStatus "RUNNING"|"COMPLETED"|"FAILED"|"SKIPPED"

---@alias aws.guardduty.ScanStatusReason "ACCESS_DENIED"|"RESOURCE_NOT_FOUND"|"SNAPSHOT_SIZE_LIMIT_EXCEEDED"|"RESOURCE_UNAVAILABLE"|"INCONSISTENT_SOURCE"|"INCREMENTAL_NO_DIFFERENCE"|"NO_EBS_VOLUMES_FOUND"|"UNSUPPORTED_PRODUCT_CODE_TYPE"|"AMI_SNAPSHOT_LIMIT_EXCEEDED"|"UNRELATED_RESOURCES"|"BASE_RESOURCE_NOT_SCANNED"|"BASE_CREATED_AFTER_TARGET"|"UNSUPPORTED_FOR_INCREMENTAL"|"UNSUPPORTED_AMI"|"UNSUPPORTED_SNAPSHOT"|"UNSUPPORTED_COMPOSITE_RECOVERY_POINT"|"ALL_FILES_SKIPPED_OR_FAILED"

---@class aws.guardduty.ScanThreatName
---@field Name string
---@field Severity string
---@field ItemCount integer
---@field FilePaths aws.guardduty.ScanFilePath[]

---@alias aws.guardduty.ScanType "GUARDDUTY_INITIATED"|"ON_DEMAND"

---@class aws.guardduty.ScannedItemCount
---@field TotalGb integer
---@field Files integer
---@field Volumes integer

---@class aws.guardduty.ScannedResource
---@field ScannedResourceArn string
---@field ScannedResourceType aws.guardduty.MalwareProtectionResourceType
---@field ScannedResourceStatus aws.guardduty.MalwareProtectionScanStatus
---@field ScanStatusReason aws.guardduty.ScanStatusReason
---@field ResourceDetails aws.guardduty.ScannedResourceDetails

---@class aws.guardduty.ScannedResourceDetails
---@field EbsVolume aws.guardduty.VolumeDetail
---@field EbsSnapshot aws.guardduty.EbsSnapshot

---@class aws.guardduty.SecurityContext
---@field Privileged boolean
---@field AllowPrivilegeEscalation boolean

---@class aws.guardduty.SecurityGroup
---@field GroupId string
---@field GroupName string

---@class aws.guardduty.SendObjectMalwareScanRequest
---@field S3Object? aws.guardduty.S3ObjectForSendObjectMalwareScan

---@class aws.guardduty.SendObjectMalwareScanResponse

---@class aws.guardduty.Sequence
---@field Uid string
---@field Description string
---@field Actors aws.guardduty.Actor[]
---@field Resources aws.guardduty.ResourceV2[]
---@field Endpoints aws.guardduty.NetworkEndpoint[]
---@field Signals aws.guardduty.Signal[]
---@field SequenceIndicators aws.guardduty.Indicator[]
---@field AdditionalSequenceTypes string[]

---@class aws.guardduty.Service
---@field Action aws.guardduty.Action
---@field Evidence aws.guardduty.Evidence
---@field Archived boolean
---@field Count integer
---@field DetectorId string
---@field EventFirstSeen string
---@field EventLastSeen string
---@field ResourceRole string
---@field ServiceName string
---@field UserFeedback string
---@field AdditionalInfo aws.guardduty.ServiceAdditionalInfo
---@field FeatureName string
---@field EbsVolumeScanDetails aws.guardduty.EbsVolumeScanDetails
---@field RuntimeDetails aws.guardduty.RuntimeDetails
---@field Detection aws.guardduty.Detection
---@field MalwareScanDetails aws.guardduty.MalwareScanDetails

---@class aws.guardduty.ServiceAdditionalInfo
---@field Value string
---@field Type string

---@class aws.guardduty.Session
---@field Uid string
---@field MfaStatus aws.guardduty.MfaStatus
---@field CreatedTime aws.Time
---@field Issuer string

---@class aws.guardduty.SeverityStatistics
---@field LastGeneratedAt aws.Time
---@field Severity number
---@field TotalFindings integer

---@class aws.guardduty.Signal
---@field Uid string
---@field Type aws.guardduty.SignalType
---@field Description string
---@field Name string
---@field CreatedAt aws.Time
---@field UpdatedAt aws.Time
---@field FirstSeenAt aws.Time
---@field LastSeenAt aws.Time
---@field Severity number
---@field Count integer
---@field ResourceUids string[]
---@field ActorIds string[]
---@field EndpointIds string[]
---@field SignalIndicators aws.guardduty.Indicator[]

---@alias aws.guardduty.SignalType "FINDING"|"CLOUD_TRAIL"|"S3_DATA_EVENTS"|"EKS_AUDIT_LOGS"|"FLOW_LOGS"|"DNS_LOGS"|"RUNTIME_MONITORING"

---@class aws.guardduty.SortCriteria
---@field AttributeName? string
---@field OrderBy? aws.guardduty.OrderBy

---@class aws.guardduty.StartMalwareScanConfiguration
---@field Role string
---@field IncrementalScanDetails? aws.guardduty.IncrementalScanDetails
---@field RecoveryPoint? aws.guardduty.RecoveryPoint

---@class aws.guardduty.StartMalwareScanRequest
---@field ResourceArn string
---@field ClientToken? string
---@field ScanConfiguration? aws.guardduty.StartMalwareScanConfiguration

---@class aws.guardduty.StartMalwareScanResponse
---@field ScanId string

---@class aws.guardduty.StartMonitoringMembersRequest
---@field DetectorId string
---@field AccountIds string[]

---@class aws.guardduty.StartMonitoringMembersResponse
---@field UnprocessedAccounts aws.guardduty.UnprocessedAccount[]

---@class aws.guardduty.StopMonitoringMembersRequest
---@field DetectorId string
---@field AccountIds string[]

---@class aws.guardduty.StopMonitoringMembersResponse
---@field UnprocessedAccounts aws.guardduty.UnprocessedAccount[]

---@class aws.guardduty.Tag
---@field Key string
---@field Value string

---@class aws.guardduty.TagResourceRequest
---@field ResourceArn string
---@field Tags table<string, string>

---@class aws.guardduty.TagResourceResponse

---@class aws.guardduty.Threat
---@field Name string
---@field Source string
---@field ItemPaths aws.guardduty.ItemPath[]
---@field Count integer
---@field Hash string
---@field ItemDetails aws.guardduty.ItemDetails[]

---@class aws.guardduty.ThreatDetectedByName
---@field ItemCount integer
---@field UniqueThreatNameCount integer
---@field Shortened boolean
---@field ThreatNames aws.guardduty.ScanThreatName[]

---@alias aws.guardduty.ThreatEntitySetFormat "TXT"|"STIX"|"OTX_CSV"|"ALIEN_VAULT"|"PROOF_POINT"|"FIRE_EYE"

---@alias aws.guardduty.ThreatEntitySetStatus "INACTIVE"|"ACTIVATING"|"ACTIVE"|"DEACTIVATING"|"ERROR"|"DELETE_PENDING"|"DELETED"

---@alias aws.guardduty.ThreatIntelSetFormat "TXT"|"STIX"|"OTX_CSV"|"ALIEN_VAULT"|"PROOF_POINT"|"FIRE_EYE"

---@alias aws.guardduty.ThreatIntelSetStatus "INACTIVE"|"ACTIVATING"|"ACTIVE"|"DEACTIVATING"|"ERROR"|"DELETE_PENDING"|"DELETED"

---@class aws.guardduty.ThreatIntelligenceDetail
---@field ThreatListName string
---@field ThreatNames string[]
---@field ThreatFileSha256 string

---@class aws.guardduty.ThreatsDetectedItemCount
---@field Files integer

---@class aws.guardduty.Total
---@field Amount string
---@field Unit string

---@class aws.guardduty.TriggerDetails
---@field GuardDutyFindingId string
---@field Description string
---@field TriggerType aws.guardduty.TriggerType

---@alias aws.guardduty.TriggerType "BACKUP"|"GUARDDUTY"

---@alias aws.guardduty.TrustedEntitySetFormat "TXT"|"STIX"|"OTX_CSV"|"ALIEN_VAULT"|"PROOF_POINT"|"FIRE_EYE"

---@alias aws.guardduty.TrustedEntitySetStatus "INACTIVE"|"ACTIVATING"|"ACTIVE"|"DEACTIVATING"|"ERROR"|"DELETE_PENDING"|"DELETED"

---@class aws.guardduty.UnarchiveFindingsRequest
---@field DetectorId string
---@field FindingIds string[]

---@class aws.guardduty.UnarchiveFindingsResponse

---@class aws.guardduty.UnprocessedAccount
---@field AccountId string
---@field Result string

---@class aws.guardduty.UnprocessedDataSourcesResult
---@field MalwareProtection aws.guardduty.MalwareProtectionConfigurationResult

---@class aws.guardduty.UntagResourceRequest
---@field ResourceArn string
---@field TagKeys string[]

---@class aws.guardduty.UntagResourceResponse

---@class aws.guardduty.UpdateDetectorRequest
---@field DetectorId string
---@field Enable? boolean
---@field FindingPublishingFrequency? aws.guardduty.FindingPublishingFrequency
---@field DataSources? aws.guardduty.DataSourceConfigurations
---@field Features? aws.guardduty.DetectorFeatureConfiguration[]

---@class aws.guardduty.UpdateDetectorResponse

---@class aws.guardduty.UpdateFilterRequest
---@field DetectorId string
---@field FilterName string
---@field Description? string
---@field Action? aws.guardduty.FilterAction
---@field Rank? integer
---@field FindingCriteria? aws.guardduty.FindingCriteria

---@class aws.guardduty.UpdateFilterResponse
---@field Name string

---@class aws.guardduty.UpdateFindingsFeedbackRequest
---@field DetectorId string
---@field FindingIds string[]
---@field Feedback aws.guardduty.Feedback
---@field Comments? string

---@class aws.guardduty.UpdateFindingsFeedbackResponse

---@class aws.guardduty.UpdateIPSetRequest
---@field DetectorId string
---@field IpSetId string
---@field Name? string
---@field Location? string
---@field Activate? boolean
---@field ExpectedBucketOwner? string

---@class aws.guardduty.UpdateIPSetResponse

---@class aws.guardduty.UpdateMalwareProtectionPlanRequest
---@field MalwareProtectionPlanId string
---@field Role? string
---@field Actions? aws.guardduty.MalwareProtectionPlanActions
---@field ProtectedResource? aws.guardduty.UpdateProtectedResource

---@class aws.guardduty.UpdateMalwareScanSettingsRequest
---@field DetectorId string
---@field ScanResourceCriteria? aws.guardduty.ScanResourceCriteria
---@field EbsSnapshotPreservation? aws.guardduty.EbsSnapshotPreservation

---@class aws.guardduty.UpdateMalwareScanSettingsResponse

---@class aws.guardduty.UpdateMemberDetectorsRequest
---@field DetectorId string
---@field AccountIds string[]
---@field DataSources? aws.guardduty.DataSourceConfigurations
---@field Features? aws.guardduty.MemberFeaturesConfiguration[]

---@class aws.guardduty.UpdateMemberDetectorsResponse
---@field UnprocessedAccounts aws.guardduty.UnprocessedAccount[]

---@class aws.guardduty.UpdateOrganizationConfigurationRequest
---@field DetectorId string
---@field AutoEnable? boolean
---@field DataSources? aws.guardduty.OrganizationDataSourceConfigurations
---@field Features? aws.guardduty.OrganizationFeatureConfiguration[]
---@field AutoEnableOrganizationMembers? aws.guardduty.AutoEnableMembers

---@class aws.guardduty.UpdateOrganizationConfigurationResponse

---@class aws.guardduty.UpdateProtectedResource
---@field S3Bucket? aws.guardduty.UpdateS3BucketResource

---@class aws.guardduty.UpdatePublishingDestinationRequest
---@field DetectorId string
---@field DestinationId string
---@field DestinationProperties? aws.guardduty.DestinationProperties

---@class aws.guardduty.UpdatePublishingDestinationResponse

---@class aws.guardduty.UpdateS3BucketResource
---@field ObjectPrefixes? string[]

---@class aws.guardduty.UpdateThreatEntitySetRequest
---@field DetectorId string
---@field ThreatEntitySetId string
---@field Name? string
---@field Location? string
---@field ExpectedBucketOwner? string
---@field Activate? boolean

---@class aws.guardduty.UpdateThreatEntitySetResponse

---@class aws.guardduty.UpdateThreatIntelSetRequest
---@field DetectorId string
---@field ThreatIntelSetId string
---@field Name? string
---@field Location? string
---@field Activate? boolean
---@field ExpectedBucketOwner? string

---@class aws.guardduty.UpdateThreatIntelSetResponse

---@class aws.guardduty.UpdateTrustedEntitySetRequest
---@field DetectorId string
---@field TrustedEntitySetId string
---@field Name? string
---@field Location? string
---@field ExpectedBucketOwner? string
---@field Activate? boolean

---@class aws.guardduty.UpdateTrustedEntitySetResponse

---@class aws.guardduty.UsageAccountResult
---@field AccountId string
---@field Total aws.guardduty.Total

---@class aws.guardduty.UsageCriteria
---@field AccountIds? string[]
---@field DataSources? aws.guardduty.DataSource[]
---@field Resources? string[]
---@field Features? aws.guardduty.UsageFeature[]

---@class aws.guardduty.UsageDataSourceResult
---@field DataSource aws.guardduty.DataSource
---@field Total aws.guardduty.Total

---@alias aws.guardduty.UsageFeature "FLOW_LOGS"|"CLOUD_TRAIL"|"DNS_LOGS"|"S3_DATA_EVENTS"|"EKS_AUDIT_LOGS"|"EBS_MALWARE_PROTECTION"|"RDS_LOGIN_EVENTS"|"LAMBDA_NETWORK_LOGS"|"EKS_RUNTIME_MONITORING"|"EC2_RUNTIME_MONITORING"|"FARGATE_RUNTIME_MONITORING"|"RDS_DBI_PROTECTION_PROVISIONED"|"RDS_DBI_PROTECTION_SERVERLESS"

---@class aws.guardduty.UsageFeatureResult
---@field Feature aws.guardduty.UsageFeature
---@field Total aws.guardduty.Total

---@class aws.guardduty.UsageResourceResult
---@field Resource string
---@field Total aws.guardduty.Total

---@alias aws.guardduty.UsageStatisticType "SUM_BY_ACCOUNT"|"SUM_BY_DATA_SOURCE"|"SUM_BY_RESOURCE"|"TOP_RESOURCES"|"SUM_BY_FEATURES"|"TOP_ACCOUNTS_BY_FEATURE"

---@class aws.guardduty.UsageStatistics
---@field SumByAccount aws.guardduty.UsageAccountResult[]
---@field TopAccountsByFeature aws.guardduty.UsageTopAccountsResult[]
---@field SumByDataSource aws.guardduty.UsageDataSourceResult[]
---@field SumByResource aws.guardduty.UsageResourceResult[]
---@field TopResources aws.guardduty.UsageResourceResult[]
---@field SumByFeature aws.guardduty.UsageFeatureResult[]

---@class aws.guardduty.UsageTopAccountResult
---@field AccountId string
---@field Total aws.guardduty.Total

---@class aws.guardduty.UsageTopAccountsResult
---@field Feature aws.guardduty.UsageFeature
---@field Accounts aws.guardduty.UsageTopAccountResult[]

---@class aws.guardduty.User
---@field Name string
---@field Uid string
---@field Type string
---@field CredentialUid string
---@field Account aws.guardduty.Account

---@class aws.guardduty.Volume
---@field Name string
---@field HostPath aws.guardduty.HostPath

---@class aws.guardduty.VolumeDetail
---@field VolumeArn string
---@field VolumeType string
---@field DeviceName string
---@field VolumeSizeInGB integer
---@field EncryptionType string
---@field SnapshotArn string
---@field KmsKeyArn string

---@class aws.guardduty.VolumeMount
---@field Name string
---@field MountPath string

---@class aws.guardduty.VpcConfig
---@field SubnetIds string[]
---@field VpcId string
---@field SecurityGroups aws.guardduty.SecurityGroup[]

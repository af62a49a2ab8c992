---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field organizations aws.organizations

---@class aws.organizations
---@field accept_handshake fun(params: aws.organizations.AcceptHandshakeRequest): aws.organizations.AcceptHandshakeResponse # write
---@field attach_policy fun(params: aws.organizations.AttachPolicyRequest): {} # write
---@field cancel_handshake fun(params: aws.organizations.CancelHandshakeRequest): aws.organizations.CancelHandshakeResponse # write
---@field close_account fun(params: aws.organizations.CloseAccountRequest): {} # write
---@field create_account fun(params: aws.organizations.CreateAccountRequest): aws.organizations.CreateAccountResponse # write
---@field create_gov_cloud_account fun(params: aws.organizations.CreateGovCloudAccountRequest): aws.organizations.CreateGovCloudAccountResponse # write
---@field create_organization fun(params?: aws.organizations.CreateOrganizationRequest): aws.organizations.CreateOrganizationResponse # write
---@field create_organizational_unit fun(params: aws.organizations.CreateOrganizationalUnitRequest): aws.organizations.CreateOrganizationalUnitResponse # write
---@field create_policy fun(params: aws.organizations.CreatePolicyRequest): aws.organizations.CreatePolicyResponse # write
---@field decline_handshake fun(params: aws.organizations.DeclineHandshakeRequest): aws.organizations.DeclineHandshakeResponse # write
---@field delete_organization fun(params?: {}): {} # write
---@field delete_organizational_unit fun(params: aws.organizations.DeleteOrganizationalUnitRequest): {} # write
---@field delete_policy fun(params: aws.organizations.DeletePolicyRequest): {} # write
---@field delete_resource_policy fun(params?: {}): {} # write
---@field deregister_delegated_administrator fun(params: aws.organizations.DeregisterDelegatedAdministratorRequest): {} # write
---@field describe_account fun(params: aws.organizations.DescribeAccountRequest): aws.organizations.DescribeAccountResponse
---@field describe_create_account_status fun(params: aws.organizations.DescribeCreateAccountStatusRequest): aws.organizations.DescribeCreateAccountStatusResponse
---@field describe_effective_policy fun(params: aws.organizations.DescribeEffectivePolicyRequest): aws.organizations.DescribeEffectivePolicyResponse
---@field describe_handshake fun(params: aws.organizations.DescribeHandshakeRequest): aws.organizations.DescribeHandshakeResponse
---@field describe_organization fun(params?: {}): aws.organizations.DescribeOrganizationResponse
---@field describe_organizational_unit fun(params: aws.organizations.DescribeOrganizationalUnitRequest): aws.organizations.DescribeOrganizationalUnitResponse
---@field describe_policy fun(params: aws.organizations.DescribePolicyRequest): aws.organizations.DescribePolicyResponse
---@field describe_resource_policy fun(params?: {}): aws.organizations.DescribeResourcePolicyResponse
---@field describe_responsibility_transfer fun(params: aws.organizations.DescribeResponsibilityTransferRequest): aws.organizations.DescribeResponsibilityTransferResponse
---@field detach_policy fun(params: aws.organizations.DetachPolicyRequest): {} # write
---@field disable_aws_service_access fun(params: aws.organizations.DisableAWSServiceAccessRequest): {} # write
---@field disable_policy_type fun(params: aws.organizations.DisablePolicyTypeRequest): aws.organizations.DisablePolicyTypeResponse # write
---@field enable_aws_service_access fun(params: aws.organizations.EnableAWSServiceAccessRequest): {} # write
---@field enable_all_features fun(params?: aws.organizations.EnableAllFeaturesRequest): aws.organizations.EnableAllFeaturesResponse # write
---@field enable_policy_type fun(params: aws.organizations.EnablePolicyTypeRequest): aws.organizations.EnablePolicyTypeResponse # write
---@field invite_account_to_organization fun(params: aws.organizations.InviteAccountToOrganizationRequest): aws.organizations.InviteAccountToOrganizationResponse # write
---@field invite_organization_to_transfer_responsibility fun(params: aws.organizations.InviteOrganizationToTransferResponsibilityRequest): aws.organizations.InviteOrganizationToTransferResponsibilityResponse # write
---@field leave_organization fun(params?: {}): {} # write
---@field list_aws_service_access_for_organization aws.organizations.list_aws_service_access_for_organization
---@field list_accounts aws.organizations.list_accounts
---@field list_accounts_for_parent aws.organizations.list_accounts_for_parent
---@field list_accounts_with_invalid_effective_policy aws.organizations.list_accounts_with_invalid_effective_policy
---@field list_children aws.organizations.list_children
---@field list_create_account_status aws.organizations.list_create_account_status
---@field list_delegated_administrators aws.organizations.list_delegated_administrators
---@field list_delegated_services_for_account aws.organizations.list_delegated_services_for_account
---@field list_effective_policy_validation_errors aws.organizations.list_effective_policy_validation_errors
---@field list_handshakes_for_account aws.organizations.list_handshakes_for_account
---@field list_handshakes_for_organization aws.organizations.list_handshakes_for_organization
---@field list_inbound_responsibility_transfers fun(params: aws.organizations.ListInboundResponsibilityTransfersRequest): aws.organizations.ListInboundResponsibilityTransfersResponse
---@field list_organizational_units_for_parent aws.organizations.list_organizational_units_for_parent
---@field list_outbound_responsibility_transfers fun(params: aws.organizations.ListOutboundResponsibilityTransfersRequest): aws.organizations.ListOutboundResponsibilityTransfersResponse
---@field list_parents aws.organizations.list_parents
---@field list_policies aws.organizations.list_policies
---@field list_policies_for_target aws.organizations.list_policies_for_target
---@field list_roots aws.organizations.list_roots
---@field list_tags_for_resource aws.organizations.list_tags_for_resource
---@field list_targets_for_policy aws.organizations.list_targets_for_policy
---@field move_account fun(params: aws.organizations.MoveAccountRequest): {} # write
---@field put_resource_policy fun(params: aws.organizations.PutResourcePolicyRequest): aws.organizations.PutResourcePolicyResponse # write
---@field register_delegated_administrator fun(params: aws.organizations.RegisterDelegatedAdministratorRequest): {} # write
---@field remove_account_from_organization fun(params: aws.organizations.RemoveAccountFromOrganizationRequest): {} # write
---@field tag_resource fun(params: aws.organizations.TagResourceRequest): {} # write
---@field terminate_responsibility_transfer fun(params: aws.organizations.TerminateResponsibilityTransferRequest): aws.organizations.TerminateResponsibilityTransferResponse # write
---@field untag_resource fun(params: aws.organizations.UntagResourceRequest): {} # write
---@field update_organizational_unit fun(params: aws.organizations.UpdateOrganizationalUnitRequest): aws.organizations.UpdateOrganizationalUnitResponse # write
---@field update_policy fun(params: aws.organizations.UpdatePolicyRequest): aws.organizations.UpdatePolicyResponse # write
---@field update_responsibility_transfer fun(params: aws.organizations.UpdateResponsibilityTransferRequest): aws.organizations.UpdateResponsibilityTransferResponse # write

---@class aws.organizations.list_aws_service_access_for_organization
---@overload fun(params?: aws.organizations.ListAWSServiceAccessForOrganizationRequest): aws.organizations.ListAWSServiceAccessForOrganizationResponse
---@field pages fun(self: aws.organizations.list_aws_service_access_for_organization, params?: aws.organizations.ListAWSServiceAccessForOrganizationRequest): fun(): aws.organizations.ListAWSServiceAccessForOrganizationResponse
---@field items fun(self: aws.organizations.list_aws_service_access_for_organization, params?: aws.organizations.ListAWSServiceAccessForOrganizationRequest): fun(): aws.organizations.EnabledServicePrincipal

---@class aws.organizations.list_accounts
---@overload fun(params?: aws.organizations.ListAccountsRequest): aws.organizations.ListAccountsResponse
---@field pages fun(self: aws.organizations.list_accounts, params?: aws.organizations.ListAccountsRequest): fun(): aws.organizations.ListAccountsResponse
---@field items fun(self: aws.organizations.list_accounts, params?: aws.organizations.ListAccountsRequest): fun(): aws.organizations.Account

---@class aws.organizations.list_accounts_for_parent
---@overload fun(params: aws.organizations.ListAccountsForParentRequest): aws.organizations.ListAccountsForParentResponse
---@field pages fun(self: aws.organizations.list_accounts_for_parent, params: aws.organizations.ListAccountsForParentRequest): fun(): aws.organizations.ListAccountsForParentResponse
---@field items fun(self: aws.organizations.list_accounts_for_parent, params: aws.organizations.ListAccountsForParentRequest): fun(): aws.organizations.Account

---@class aws.organizations.list_accounts_with_invalid_effective_policy
---@overload fun(params: aws.organizations.ListAccountsWithInvalidEffectivePolicyRequest): aws.organizations.ListAccountsWithInvalidEffectivePolicyResponse
---@field pages fun(self: aws.organizations.list_accounts_with_invalid_effective_policy, params: aws.organizations.ListAccountsWithInvalidEffectivePolicyRequest): fun(): aws.organizations.ListAccountsWithInvalidEffectivePolicyResponse
---@field items fun(self: aws.organizations.list_accounts_with_invalid_effective_policy, params: aws.organizations.ListAccountsWithInvalidEffectivePolicyRequest): fun(): aws.organizations.Account

---@class aws.organizations.list_children
---@overload fun(params: aws.organizations.ListChildrenRequest): aws.organizations.ListChildrenResponse
---@field pages fun(self: aws.organizations.list_children, params: aws.organizations.ListChildrenRequest): fun(): aws.organizations.ListChildrenResponse
---@field items fun(self: aws.organizations.list_children, params: aws.organizations.ListChildrenRequest): fun(): aws.organizations.Child

---@class aws.organizations.list_create_account_status
---@overload fun(params?: aws.organizations.ListCreateAccountStatusRequest): aws.organizations.ListCreateAccountStatusResponse
---@field pages fun(self: aws.organizations.list_create_account_status, params?: aws.organizations.ListCreateAccountStatusRequest): fun(): aws.organizations.ListCreateAccountStatusResponse
---@field items fun(self: aws.organizations.list_create_account_status, params?: aws.organizations.ListCreateAccountStatusRequest): fun(): aws.organizations.CreateAccountStatus

---@class aws.organizations.list_delegated_administrators
---@overload fun(params?: aws.organizations.ListDelegatedAdministratorsRequest): aws.organizations.ListDelegatedAdministratorsResponse
---@field pages fun(self: aws.organizations.list_delegated_administrators, params?: aws.organizations.ListDelegatedAdministratorsRequest): fun(): aws.organizations.ListDelegatedAdministratorsResponse
---@field items fun(self: aws.organizations.list_delegated_administrators, params?: aws.organizations.ListDelegatedAdministratorsRequest): fun(): aws.organizations.DelegatedAdministrator

---@class aws.organizations.list_delegated_services_for_account
---@overload fun(params: aws.organizations.ListDelegatedServicesForAccountRequest): aws.organizations.ListDelegatedServicesForAccountResponse
---@field pages fun(self: aws.organizations.list_delegated_services_for_account, params: aws.organizations.ListDelegatedServicesForAccountRequest): fun(): aws.organizations.ListDelegatedServicesForAccountResponse
---@field items fun(self: aws.organizations.list_delegated_services_for_account, params: aws.organizations.ListDelegatedServicesForAccountRequest): fun(): aws.organizations.DelegatedService

---@class aws.organizations.list_effective_policy_validation_errors
---@overload fun(params: aws.organizations.ListEffectivePolicyValidationErrorsRequest): aws.organizations.ListEffectivePolicyValidationErrorsResponse
---@field pages fun(self: aws.organizations.list_effective_policy_validation_errors, params: aws.organizations.ListEffectivePolicyValidationErrorsRequest): fun(): aws.organizations.ListEffectivePolicyValidationErrorsResponse
---@field items fun(self: aws.organizations.list_effective_policy_validation_errors, params: aws.organizations.ListEffectivePolicyValidationErrorsRequest): fun(): aws.organizations.EffectivePolicyValidationError

---@class aws.organizations.list_handshakes_for_account
---@overload fun(params?: aws.organizations.ListHandshakesForAccountRequest): aws.organizations.ListHandshakesForAccountResponse
---@field pages fun(self: aws.organizations.list_handshakes_for_account, params?: aws.organizations.ListHandshakesForAccountRequest): fun(): aws.organizations.ListHandshakesForAccountResponse
---@field items fun(self: aws.organizations.list_handshakes_for_account, params?: aws.organizations.ListHandshakesForAccountRequest): fun(): aws.organizations.Handshake

---@class aws.organizations.list_handshakes_for_organization
---@overload fun(params?: aws.organizations.ListHandshakesForOrganizationRequest): aws.organizations.ListHandshakesForOrganizationResponse
---@field pages fun(self: aws.organizations.list_handshakes_for_organization, params?: aws.organizations.ListHandshakesForOrganizationRequest): fun(): aws.organizations.ListHandshakesForOrganizationResponse
---@field items fun(self: aws.organizations.list_handshakes_for_organization, params?: aws.organizations.ListHandshakesForOrganizationRequest): fun(): aws.organizations.Handshake

---@class aws.organizations.list_organizational_units_for_parent
---@overload fun(params: aws.organizations.ListOrganizationalUnitsForParentRequest): aws.organizations.ListOrganizationalUnitsForParentResponse
---@field pages fun(self: aws.organizations.list_organizational_units_for_parent, params: aws.organizations.ListOrganizationalUnitsForParentRequest): fun(): aws.organizations.ListOrganizationalUnitsForParentResponse
---@field items fun(self: aws.organizations.list_organizational_units_for_parent, params: aws.organizations.ListOrganizationalUnitsForParentRequest): fun(): aws.organizations.OrganizationalUnit

---@class aws.organizations.list_parents
---@overload fun(params: aws.organizations.ListParentsRequest): aws.organizations.ListParentsResponse
---@field pages fun(self: aws.organizations.list_parents, params: aws.organizations.ListParentsRequest): fun(): aws.organizations.ListParentsResponse
---@field items fun(self: aws.organizations.list_parents, params: aws.organizations.ListParentsRequest): fun(): aws.organizations.Parent

---@class aws.organizations.list_policies
---@overload fun(params: aws.organizations.ListPoliciesRequest): aws.organizations.ListPoliciesResponse
---@field pages fun(self: aws.organizations.list_policies, params: aws.organizations.ListPoliciesRequest): fun(): aws.organizations.ListPoliciesResponse
---@field items fun(self: aws.organizations.list_policies, params: aws.organizations.ListPoliciesRequest): fun(): aws.organizations.PolicySummary

---@class aws.organizations.list_policies_for_target
---@overload fun(params: aws.organizations.ListPoliciesForTargetRequest): aws.organizations.ListPoliciesForTargetResponse
---@field pages fun(self: aws.organizations.list_policies_for_target, params: aws.organizations.ListPoliciesForTargetRequest): fun(): aws.organizations.ListPoliciesForTargetResponse
---@field items fun(self: aws.organizations.list_policies_for_target, params: aws.organizations.ListPoliciesForTargetRequest): fun(): aws.organizations.PolicySummary

---@class aws.organizations.list_roots
---@overload fun(params?: aws.organizations.ListRootsRequest): aws.organizations.ListRootsResponse
---@field pages fun(self: aws.organizations.list_roots, params?: aws.organizations.ListRootsRequest): fun(): aws.organizations.ListRootsResponse
---@field items fun(self: aws.organizations.list_roots, params?: aws.organizations.ListRootsRequest): fun(): aws.organizations.Root

---@class aws.organizations.list_tags_for_resource
---@overload fun(params: aws.organizations.ListTagsForResourceRequest): aws.organizations.ListTagsForResourceResponse
---@field pages fun(self: aws.organizations.list_tags_for_resource, params: aws.organizations.ListTagsForResourceRequest): fun(): aws.organizations.ListTagsForResourceResponse
---@field items fun(self: aws.organizations.list_tags_for_resource, params: aws.organizations.ListTagsForResourceRequest): fun(): aws.organizations.Tag

---@class aws.organizations.list_targets_for_policy
---@overload fun(params: aws.organizations.ListTargetsForPolicyRequest): aws.organizations.ListTargetsForPolicyResponse
---@field pages fun(self: aws.organizations.list_targets_for_policy, params: aws.organizations.ListTargetsForPolicyRequest): fun(): aws.organizations.ListTargetsForPolicyResponse
---@field items fun(self: aws.organizations.list_targets_for_policy, params: aws.organizations.ListTargetsForPolicyRequest): fun(): aws.organizations.PolicyTargetSummary

---@class aws.organizations.AcceptHandshakeRequest
---@field HandshakeId string

---@class aws.organizations.AcceptHandshakeResponse
---@field Handshake aws.organizations.Handshake

---@class aws.organizations.Account
---@field Id string
---@field Arn string
---@field Email string
---@field Name string
---@field Status aws.organizations.AccountStatus
---@field State aws.organizations.AccountState
---@field Paths string[]
---@field JoinedMethod aws.organizations.AccountJoinedMethod
---@field JoinedTimestamp aws.Time|string|number

---@alias aws.organizations.AccountJoinedMethod "INVITED"|"CREATED"

---@alias aws.organizations.AccountState "PENDING_ACTIVATION"|"ACTIVE"|"SUSPENDED"|"PENDING_CLOSURE"|"CLOSED"

---@alias aws.organizations.AccountStatus "ACTIVE"|"SUSPENDED"|"PENDING_CLOSURE"

---@alias aws.organizations.ActionType "INVITE"|"ENABLE_ALL_FEATURES"|"APPROVE_ALL_FEATURES"|"ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE"|"TRANSFER_RESPONSIBILITY"

---@class aws.organizations.AttachPolicyRequest
---@field PolicyId string
---@field TargetId string

---@class aws.organizations.CancelHandshakeRequest
---@field HandshakeId string

---@class aws.organizations.CancelHandshakeResponse
---@field Handshake aws.organizations.Handshake

---@class aws.organizations.Child
---@field Id string
---@field Type aws.organizations.ChildType

---@alias aws.organizations.ChildType "ACCOUNT"|"ORGANIZATIONAL_UNIT"

---@class aws.organizations.CloseAccountRequest
---@field AccountId string

---@alias aws.organizations.CreateAccountFailureReason "ACCOUNT_LIMIT_EXCEEDED"|"EMAIL_ALREADY_EXISTS"|"INVALID_ADDRESS"|"INVALID_EMAIL"|"CONCURRENT_ACCOUNT_MODIFICATION"|"INTERNAL_FAILURE"|"GOVCLOUD_ACCOUNT_ALREADY_EXISTS"|"MISSING_BUSINESS_VALIDATION"|"FAILED_BUSINESS_VALIDATION"|"PENDING_BUSINESS_VALIDATION"|"INVALID_IDENTITY_FOR_BUSINESS_VALIDATION"|"UNKNOWN_BUSINESS_VALIDATION"|"MISSING_PAYMENT_INSTRUMENT"|"INVALID_PAYMENT_INSTRUMENT"|"UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED"

---@class aws.organizations.CreateAccountRequest
---@field Email string
---@field AccountName string
---@field RoleName? string
---@field IamUserAccessToBilling? aws.organizations.IAMUserAccessToBilling
---@field Tags? aws.organizations.Tag[]

---@class aws.organizations.CreateAccountResponse
---@field CreateAccountStatus aws.organizations.CreateAccountStatus

---@alias aws.organizations.CreateAccountState "IN_PROGRESS"|"SUCCEEDED"|"FAILED"

---@class aws.organizations.CreateAccountStatus
---@field Id string
---@field AccountName string
---@field State aws.organizations.CreateAccountState
---@field RequestedTimestamp aws.Time|string|number
---@field CompletedTimestamp aws.Time|string|number
---@field AccountId string
---@field GovCloudAccountId string
---@field FailureReason aws.organizations.CreateAccountFailureReason

---@class aws.organizations.CreateGovCloudAccountRequest
---@field Email string
---@field AccountName string
---@field RoleName? string
---@field IamUserAccessToBilling? aws.organizations.IAMUserAccessToBilling
---@field Tags? aws.organizations.Tag[]

---@class aws.organizations.CreateGovCloudAccountResponse
---@field CreateAccountStatus aws.organizations.CreateAccountStatus

---@class aws.organizations.CreateOrganizationRequest
---@field FeatureSet? aws.organizations.OrganizationFeatureSet

---@class aws.organizations.CreateOrganizationResponse
---@field Organization aws.organizations.Organization

---@class aws.organizations.CreateOrganizationalUnitRequest
---@field ParentId string
---@field Name string
---@field Tags? aws.organizations.Tag[]

---@class aws.organizations.CreateOrganizationalUnitResponse
---@field OrganizationalUnit aws.organizations.OrganizationalUnit

---@class aws.organizations.CreatePolicyRequest
---@field Content string
---@field Description string
---@field Name string
---@field Type aws.organizations.PolicyType
---@field Tags? aws.organizations.Tag[]

---@class aws.organizations.CreatePolicyResponse
---@field Policy aws.organizations.Policy

---@class aws.organizations.DeclineHandshakeRequest
---@field HandshakeId string

---@class aws.organizations.DeclineHandshakeResponse
---@field Handshake aws.organizations.Handshake

---@class aws.organizations.DelegatedAdministrator
---@field Id string
---@field Arn string
---@field Email string
---@field Name string
---@field Status aws.organizations.AccountStatus
---@field State aws.organizations.AccountState
---@field JoinedMethod aws.organizations.AccountJoinedMethod
---@field JoinedTimestamp aws.Time|string|number
---@field DelegationEnabledDate aws.Time|string|number

---@class aws.organizations.DelegatedService
---@field ServicePrincipal string
---@field DelegationEnabledDate aws.Time|string|number

---@class aws.organizations.DeleteOrganizationalUnitRequest
---@field OrganizationalUnitId string

---@class aws.organizations.DeletePolicyRequest
---@field PolicyId string

---@class aws.organizations.DeregisterDelegatedAdministratorRequest
---@field AccountId string
---@field ServicePrincipal string

---@class aws.organizations.DescribeAccountRequest
---@field AccountId string

---@class aws.organizations.DescribeAccountResponse
---@field Account aws.organizations.Account

---@class aws.organizations.DescribeCreateAccountStatusRequest
---@field CreateAccountRequestId string

---@class aws.organizations.DescribeCreateAccountStatusResponse
---@field CreateAccountStatus aws.organizations.CreateAccountStatus

---@class aws.organizations.DescribeEffectivePolicyRequest
---@field PolicyType aws.organizations.EffectivePolicyType
---@field TargetId? string

---@class aws.organizations.DescribeEffectivePolicyResponse
---@field EffectivePolicy aws.organizations.EffectivePolicy

---@class aws.organizations.DescribeHandshakeRequest
---@field HandshakeId string

---@class aws.organizations.DescribeHandshakeResponse
---@field Handshake aws.organizations.Handshake

---@class aws.organizations.DescribeOrganizationResponse
---@field Organization aws.organizations.Organization

---@class aws.organizations.DescribeOrganizationalUnitRequest
---@field OrganizationalUnitId string

---@class aws.organizations.DescribeOrganizationalUnitResponse
---@field OrganizationalUnit aws.organizations.OrganizationalUnit

---@class aws.organizations.DescribePolicyRequest
---@field PolicyId string

---@class aws.organizations.DescribePolicyResponse
---@field Policy aws.organizations.Policy

---@class aws.organizations.DescribeResourcePolicyResponse
---@field ResourcePolicy aws.organizations.ResourcePolicy

---@class aws.organizations.DescribeResponsibilityTransferRequest
---@field Id string

---@class aws.organizations.DescribeResponsibilityTransferResponse
---@field ResponsibilityTransfer aws.organizations.ResponsibilityTransfer

---@class aws.organizations.DetachPolicyRequest
---@field PolicyId string
---@field TargetId string

---@class aws.organizations.DisableAWSServiceAccessRequest
---@field ServicePrincipal string

---@class aws.organizations.DisablePolicyTypeRequest
---@field RootId string
---@field PolicyType aws.organizations.PolicyType

---@class aws.organizations.DisablePolicyTypeResponse
---@field Root aws.organizations.Root

---@class aws.organizations.EffectivePolicy
---@field PolicyContent string
---@field LastUpdatedTimestamp aws.Time|string|number
---@field TargetId string
---@field PolicyType aws.organizations.EffectivePolicyType

---@alias aws.organizations.EffectivePolicyType "TAG_POLICY"|"BACKUP_POLICY"|"AISERVICES_OPT_OUT_POLICY"|"CHATBOT_POLICY"|"DECLARATIVE_POLICY_EC2"|"SECURITYHUB_POLICY"|"INSPECTOR_POLICY"|"UPGRADE_ROLLOUT_POLICY"|"BEDROCK_POLICY"|"S3_POLICY"|"NETWORK_SECURITY_DIRECTOR_POLICY"

---@class aws.organizations.EffectivePolicyValidationError
---@field ErrorCode string
---@field ErrorMessage string
---@field PathToError string
---@field ContributingPolicies string[]

---@class aws.organizations.EnableAWSServiceAccessRequest
---@field ServicePrincipal string

---@class aws.organizations.EnableAllFeaturesRequest

---@class aws.organizations.EnableAllFeaturesResponse
---@field Handshake aws.organizations.Handshake

---@class aws.organizations.EnablePolicyTypeRequest
---@field RootId string
---@field PolicyType aws.organizations.PolicyType

---@class aws.organizations.EnablePolicyTypeResponse
---@field Root aws.organizations.Root

---@class aws.organizations.EnabledServicePrincipal
---@field ServicePrincipal string
---@field DateEnabled aws.Time|string|number

---@class aws.organizations.Handshake
---@field Id string
---@field Arn string
---@field Parties aws.organizations.HandshakeParty[]
---@field State aws.organizations.HandshakeState
---@field RequestedTimestamp aws.Time|string|number
---@field ExpirationTimestamp aws.Time|string|number
---@field Action aws.organizations.ActionType
---@field Resources aws.organizations.HandshakeResource[]

---@class aws.organizations.HandshakeFilter
---@field ActionType? aws.organizations.ActionType
---@field ParentHandshakeId? string

---@class aws.organizations.HandshakeParty
---@field Id string
---@field Type aws.organizations.HandshakePartyType

---@alias aws.organizations.HandshakePartyType "ACCOUNT"|"ORGANIZATION"|"EMAIL"

---@class aws.organizations.HandshakeResource
---@field Value string
---@field Type aws.organizations.HandshakeResourceType
---@field Resources aws.organizations.HandshakeResource[]

---@alias aws.organizations.HandshakeResourceType "ACCOUNT"|"ORGANIZATION"|"ORGANIZATION_FEATURE_SET"|"EMAIL"|"MASTER_EMAIL"|"MASTER_NAME"|"NOTES"|"PARENT_HANDSHAKE"|"RESPONSIBILITY_TRANSFER"|"TRANSFER_START_TIMESTAMP"|"TRANSFER_TYPE"|"MANAGEMENT_ACCOUNT"|"MANAGEMENT_EMAIL"|"MANAGEMENT_NAME"

---@alias aws.organizations.HandshakeState "REQUESTED"|"OPEN"|"CANCELED"|"ACCEPTED"|"DECLINED"|"EXPIRED"

---@alias aws.organizations.IAMUserAccessToBilling "ALLOW"|"DENY"

---@class aws.organizations.InviteAccountToOrganizationRequest
---@field Target aws.organizations.HandshakeParty
---@field Notes? string
---@field Tags? aws.organizations.Tag[]

---@class aws.organizations.InviteAccountToOrganizationResponse
---@field Handshake aws.organizations.Handshake

---@class aws.organizations.InviteOrganizationToTransferResponsibilityRequest
---@field Type aws.organizations.ResponsibilityTransferType
---@field Target aws.organizations.HandshakeParty
---@field Notes? string
---@field StartTimestamp aws.Time|string|number
---@field SourceName string
---@field Tags? aws.organizations.Tag[]

---@class aws.organizations.InviteOrganizationToTransferResponsibilityResponse
---@field Handshake aws.organizations.Handshake

---@class aws.organizations.ListAWSServiceAccessForOrganizationRequest
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListAWSServiceAccessForOrganizationResponse
---@field EnabledServicePrincipals aws.organizations.EnabledServicePrincipal[]
---@field NextToken string

---@class aws.organizations.ListAccountsForParentRequest
---@field ParentId string
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListAccountsForParentResponse
---@field Accounts aws.organizations.Account[]
---@field NextToken string

---@class aws.organizations.ListAccountsRequest
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListAccountsResponse
---@field Accounts aws.organizations.Account[]
---@field NextToken string

---@class aws.organizations.ListAccountsWithInvalidEffectivePolicyRequest
---@field PolicyType aws.organizations.EffectivePolicyType
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListAccountsWithInvalidEffectivePolicyResponse
---@field Accounts aws.organizations.Account[]
---@field PolicyType aws.organizations.EffectivePolicyType
---@field NextToken string

---@class aws.organizations.ListChildrenRequest
---@field ParentId string
---@field ChildType aws.organizations.ChildType
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListChildrenResponse
---@field Children aws.organizations.Child[]
---@field NextToken string

---@class aws.organizations.ListCreateAccountStatusRequest
---@field States? aws.organizations.CreateAccountState[]
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListCreateAccountStatusResponse
---@field CreateAccountStatuses aws.organizations.CreateAccountStatus[]
---@field NextToken string

---@class aws.organizations.ListDelegatedAdministratorsRequest
---@field ServicePrincipal? string
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListDelegatedAdministratorsResponse
---@field DelegatedAdministrators aws.organizations.DelegatedAdministrator[]
---@field NextToken string

---@class aws.organizations.ListDelegatedServicesForAccountRequest
---@field AccountId string
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListDelegatedServicesForAccountResponse
---@field DelegatedServices aws.organizations.DelegatedService[]
---@field NextToken string

---@class aws.organizations.ListEffectivePolicyValidationErrorsRequest
---@field AccountId string
---@field PolicyType aws.organizations.EffectivePolicyType
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListEffectivePolicyValidationErrorsResponse
---@field AccountId string
---@field PolicyType aws.organizations.EffectivePolicyType
---@field Path string
---@field EvaluationTimestamp aws.Time|string|number
---@field NextToken string
---@field EffectivePolicyValidationErrors aws.organizations.EffectivePolicyValidationError[]

---@class aws.organizations.ListHandshakesForAccountRequest
---@field Filter? aws.organizations.HandshakeFilter
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListHandshakesForAccountResponse
---@field Handshakes aws.organizations.Handshake[]
---@field NextToken string

---@class aws.organizations.ListHandshakesForOrganizationRequest
---@field Filter? aws.organizations.HandshakeFilter
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListHandshakesForOrganizationResponse
---@field Handshakes aws.organizations.Handshake[]
---@field NextToken string

---@class aws.organizations.ListInboundResponsibilityTransfersRequest
---@field Type aws.organizations.ResponsibilityTransferType
---@field Id? string
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListInboundResponsibilityTransfersResponse
---@field ResponsibilityTransfers aws.organizations.ResponsibilityTransfer[]
---@field NextToken string

---@class aws.organizations.ListOrganizationalUnitsForParentRequest
---@field ParentId string
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListOrganizationalUnitsForParentResponse
---@field OrganizationalUnits aws.organizations.OrganizationalUnit[]
---@field NextToken string

---@class aws.organizations.ListOutboundResponsibilityTransfersRequest
---@field Type aws.organizations.ResponsibilityTransferType
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListOutboundResponsibilityTransfersResponse
---@field ResponsibilityTransfers aws.organizations.ResponsibilityTransfer[]
---@field NextToken string

---@class aws.organizations.ListParentsRequest
---@field ChildId string
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListParentsResponse
---@field Parents aws.organizations.Parent[]
---@field NextToken string

---@class aws.organizations.ListPoliciesForTargetRequest
---@field TargetId string
---@field Filter aws.organizations.PolicyType
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListPoliciesForTargetResponse
---@field Policies aws.organizations.PolicySummary[]
---@field NextToken string

---@class aws.organizations.ListPoliciesRequest
---@field Filter aws.organizations.PolicyType
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListPoliciesResponse
---@field Policies aws.organizations.PolicySummary[]
---@field NextToken string

---@class aws.organizations.ListRootsRequest
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListRootsResponse
---@field Roots aws.organizations.Root[]
---@field NextToken string

---@class aws.organizations.ListTagsForResourceRequest
---@field ResourceId string
---@field NextToken? string

---@class aws.organizations.ListTagsForResourceResponse
---@field Tags aws.organizations.Tag[]
---@field NextToken string

---@class aws.organizations.ListTargetsForPolicyRequest
---@field PolicyId string
---@field NextToken? string
---@field MaxResults? integer

---@class aws.organizations.ListTargetsForPolicyResponse
---@field Targets aws.organizations.PolicyTargetSummary[]
---@field NextToken string

---@class aws.organizations.MoveAccountRequest
---@field AccountId string
---@field SourceParentId string
---@field DestinationParentId string

---@class aws.organizations.Organization
---@field Id string
---@field Arn string
---@field FeatureSet aws.organizations.OrganizationFeatureSet
---@field MasterAccountArn string
---@field MasterAccountId string
---@field MasterAccountEmail string
---@field AvailablePolicyTypes aws.organizations.PolicyTypeSummary[]

---@alias aws.organizations.OrganizationFeatureSet "ALL"|"CONSOLIDATED_BILLING"

---@class aws.organizations.OrganizationalUnit
---@field Id string
---@field Arn string
---@field Name string
---@field Path string

---@class aws.organizations.Parent
---@field Id string
---@field Type aws.organizations.ParentType

---@alias aws.organizations.ParentType "ROOT"|"ORGANIZATIONAL_UNIT"

---@class aws.organizations.Policy
---@field PolicySummary aws.organizations.PolicySummary
---@field Content string

---@class aws.organizations.PolicySummary
---@field Id string
---@field Arn string
---@field Name string
---@field Description string
---@field Type aws.organizations.PolicyType
---@field AwsManaged boolean

---@class aws.organizations.PolicyTargetSummary
---@field TargetId string
---@field Arn string
---@field Name string
---@field Type aws.organizations.TargetType

---@alias aws.organizations.PolicyType "SERVICE_CONTROL_POLICY"|"RESOURCE_CONTROL_POLICY"|"TAG_POLICY"|"BACKUP_POLICY"|"AISERVICES_OPT_OUT_POLICY"|"CHATBOT_POLICY"|"DECLARATIVE_POLICY_EC2"|"SECURITYHUB_POLICY"|"INSPECTOR_POLICY"|"UPGRADE_ROLLOUT_POLICY"|"BEDROCK_POLICY"|"S3_POLICY"|"NETWORK_SECURITY_DIRECTOR_POLICY"

---@alias aws.organizations.PolicyTypeStatus "ENABLED"|"PENDING_ENABLE"|"PENDING_DISABLE"

---@class aws.organizations.PolicyTypeSummary
---@field Type aws.organizations.PolicyType
---@field Status aws.organizations.PolicyTypeStatus

---@class aws.organizations.PutResourcePolicyRequest
---@field Content string
---@field Tags? aws.organizations.Tag[]

---@class aws.organizations.PutResourcePolicyResponse
---@field ResourcePolicy aws.organizations.ResourcePolicy

---@class aws.organizations.RegisterDelegatedAdministratorRequest
---@field AccountId string
---@field ServicePrincipal string

---@class aws.organizations.RemoveAccountFromOrganizationRequest
---@field AccountId string

---@class aws.organizations.ResourcePolicy
---@field ResourcePolicySummary aws.organizations.ResourcePolicySummary
---@field Content string

---@class aws.organizations.ResourcePolicySummary
---@field Id string
---@field Arn string

---@class aws.organizations.ResponsibilityTransfer
---@field Arn string
---@field Name string
---@field Id string
---@field Type aws.organizations.ResponsibilityTransferType
---@field Status aws.organizations.ResponsibilityTransferStatus
---@field Source aws.organizations.TransferParticipant
---@field Target aws.organizations.TransferParticipant
---@field StartTimestamp aws.Time|string|number
---@field EndTimestamp aws.Time|string|number
---@field ActiveHandshakeId string

---@alias aws.organizations.ResponsibilityTransferStatus "REQUESTED"|"DECLINED"|"CANCELED"|"EXPIRED"|"ACCEPTED"|"WITHDRAWN"

---@alias aws.organizations.ResponsibilityTransferType "BILLING"

---@class aws.organizations.Root
---@field Id string
---@field Arn string
---@field Name string
---@field PolicyTypes aws.organizations.PolicyTypeSummary[]

---@class aws.organizations.Tag
---@field Key string
---@field Value string

---@class aws.organizations.TagResourceRequest
---@field ResourceId string
---@field Tags aws.organizations.Tag[]

---@alias aws.organizations.TargetType "ACCOUNT"|"ORGANIZATIONAL_UNIT"|"ROOT"

---@class aws.organizations.TerminateResponsibilityTransferRequest
---@field Id string
---@field EndTimestamp? aws.Time|string|number

---@class aws.organizations.TerminateResponsibilityTransferResponse
---@field ResponsibilityTransfer aws.organizations.ResponsibilityTransfer

---@class aws.organizations.TransferParticipant
---@field ManagementAccountId string
---@field ManagementAccountEmail string

---@class aws.organizations.UntagResourceRequest
---@field ResourceId string
---@field TagKeys string[]

---@class aws.organizations.UpdateOrganizationalUnitRequest
---@field OrganizationalUnitId string
---@field Name? string

---@class aws.organizations.UpdateOrganizationalUnitResponse
---@field OrganizationalUnit aws.organizations.OrganizationalUnit

---@class aws.organizations.UpdatePolicyRequest
---@field PolicyId string
---@field Name? string
---@field Description? string
---@field Content? string

---@class aws.organizations.UpdatePolicyResponse
---@field Policy aws.organizations.Policy

---@class aws.organizations.UpdateResponsibilityTransferRequest
---@field Id string
---@field Name string

---@class aws.organizations.UpdateResponsibilityTransferResponse
---@field ResponsibilityTransfer aws.organizations.ResponsibilityTransfer

---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field iam aws.iam

---@class aws.iam
---@field accept_delegation_request fun(params: aws.iam.AcceptDelegationRequestRequest): {} # write
---@field add_client_id_to_open_id_connect_provider fun(params: aws.iam.AddClientIDToOpenIDConnectProviderRequest): {} # write
---@field add_role_to_instance_profile fun(params: aws.iam.AddRoleToInstanceProfileRequest): {} # write
---@field add_user_to_group fun(params: aws.iam.AddUserToGroupRequest): {} # write
---@field associate_delegation_request fun(params: aws.iam.AssociateDelegationRequestRequest): {} # write
---@field attach_group_policy fun(params: aws.iam.AttachGroupPolicyRequest): {} # write
---@field attach_role_policy fun(params: aws.iam.AttachRolePolicyRequest): {} # write
---@field attach_user_policy fun(params: aws.iam.AttachUserPolicyRequest): {} # write
---@field change_password fun(params: aws.iam.ChangePasswordRequest): {} # write
---@field create_access_key fun(params?: aws.iam.CreateAccessKeyRequest): aws.iam.CreateAccessKeyResponse # write
---@field create_account_alias fun(params: aws.iam.CreateAccountAliasRequest): {} # write
---@field create_delegation_request fun(params: aws.iam.CreateDelegationRequestRequest): aws.iam.CreateDelegationRequestResponse # write
---@field create_group fun(params: aws.iam.CreateGroupRequest): aws.iam.CreateGroupResponse # write
---@field create_instance_profile fun(params: aws.iam.CreateInstanceProfileRequest): aws.iam.CreateInstanceProfileResponse # write
---@field create_login_profile fun(params?: aws.iam.CreateLoginProfileRequest): aws.iam.CreateLoginProfileResponse # write
---@field create_open_id_connect_provider fun(params: aws.iam.CreateOpenIDConnectProviderRequest): aws.iam.CreateOpenIDConnectProviderResponse # write
---@field create_policy fun(params: aws.iam.CreatePolicyRequest): aws.iam.CreatePolicyResponse # write
---@field create_policy_version fun(params: aws.iam.CreatePolicyVersionRequest): aws.iam.CreatePolicyVersionResponse # write
---@field create_role fun(params: aws.iam.CreateRoleRequest): aws.iam.CreateRoleResponse # write
---@field create_saml_provider fun(params: aws.iam.CreateSAMLProviderRequest): aws.iam.CreateSAMLProviderResponse # write
---@field create_service_linked_role fun(params: aws.iam.CreateServiceLinkedRoleRequest): aws.iam.CreateServiceLinkedRoleResponse # write
---@field create_service_specific_credential fun(params: aws.iam.CreateServiceSpecificCredentialRequest): aws.iam.CreateServiceSpecificCredentialResponse # write
---@field create_user fun(params: aws.iam.CreateUserRequest): aws.iam.CreateUserResponse # write
---@field create_virtual_mfa_device fun(params: aws.iam.CreateVirtualMFADeviceRequest): aws.iam.CreateVirtualMFADeviceResponse # write
---@field deactivate_mfa_device fun(params: aws.iam.DeactivateMFADeviceRequest): {} # write
---@field delete_access_key fun(params: aws.iam.DeleteAccessKeyRequest): {} # write
---@field delete_account_alias fun(params: aws.iam.DeleteAccountAliasRequest): {} # write
---@field delete_account_password_policy fun(params?: {}): {} # write
---@field delete_group fun(params: aws.iam.DeleteGroupRequest): {} # write
---@field delete_group_policy fun(params: aws.iam.DeleteGroupPolicyRequest): {} # write
---@field delete_instance_profile fun(params: aws.iam.DeleteInstanceProfileRequest): {} # write
---@field delete_login_profile fun(params?: aws.iam.DeleteLoginProfileRequest): {} # write
---@field delete_open_id_connect_provider fun(params: aws.iam.DeleteOpenIDConnectProviderRequest): {} # write
---@field delete_policy fun(params: aws.iam.DeletePolicyRequest): {} # write
---@field delete_policy_version fun(params: aws.iam.DeletePolicyVersionRequest): {} # write
---@field delete_role fun(params: aws.iam.DeleteRoleRequest): {} # write
---@field delete_role_permissions_boundary fun(params: aws.iam.DeleteRolePermissionsBoundaryRequest): {} # write
---@field delete_role_policy fun(params: aws.iam.DeleteRolePolicyRequest): {} # write
---@field delete_saml_provider fun(params: aws.iam.DeleteSAMLProviderRequest): {} # write
---@field delete_ssh_public_key fun(params: aws.iam.DeleteSSHPublicKeyRequest): {} # write
---@field delete_server_certificate fun(params: aws.iam.DeleteServerCertificateRequest): {} # write
---@field delete_service_linked_role fun(params: aws.iam.DeleteServiceLinkedRoleRequest): aws.iam.DeleteServiceLinkedRoleResponse # write
---@field delete_service_specific_credential fun(params: aws.iam.DeleteServiceSpecificCredentialRequest): {} # write
---@field delete_signing_certificate fun(params: aws.iam.DeleteSigningCertificateRequest): {} # write
---@field delete_user fun(params: aws.iam.DeleteUserRequest): {} # write
---@field delete_user_permissions_boundary fun(params: aws.iam.DeleteUserPermissionsBoundaryRequest): {} # write
---@field delete_user_policy fun(params: aws.iam.DeleteUserPolicyRequest): {} # write
---@field delete_virtual_mfa_device fun(params: aws.iam.DeleteVirtualMFADeviceRequest): {} # write
---@field detach_group_policy fun(params: aws.iam.DetachGroupPolicyRequest): {} # write
---@field detach_role_policy fun(params: aws.iam.DetachRolePolicyRequest): {} # write
---@field detach_user_policy fun(params: aws.iam.DetachUserPolicyRequest): {} # write
---@field disable_organizations_root_credentials_management fun(params?: aws.iam.DisableOrganizationsRootCredentialsManagementRequest): aws.iam.DisableOrganizationsRootCredentialsManagementResponse # write
---@field disable_organizations_root_sessions fun(params?: aws.iam.DisableOrganizationsRootSessionsRequest): aws.iam.DisableOrganizationsRootSessionsResponse # write
---@field disable_outbound_web_identity_federation fun(params?: {}): {} # write
---@field enable_mfa_device fun(params: aws.iam.EnableMFADeviceRequest): {} # write
---@field enable_organizations_root_credentials_management fun(params?: aws.iam.EnableOrganizationsRootCredentialsManagementRequest): aws.iam.EnableOrganizationsRootCredentialsManagementResponse # write
---@field enable_organizations_root_sessions fun(params?: aws.iam.EnableOrganizationsRootSessionsRequest): aws.iam.EnableOrganizationsRootSessionsResponse # write
---@field enable_outbound_web_identity_federation fun(params?: {}): aws.iam.EnableOutboundWebIdentityFederationResponse # write
---@field generate_credential_report fun(params?: {}): aws.iam.GenerateCredentialReportResponse
---@field generate_organizations_access_report fun(params: aws.iam.GenerateOrganizationsAccessReportRequest): aws.iam.GenerateOrganizationsAccessReportResponse
---@field generate_service_last_accessed_details fun(params: aws.iam.GenerateServiceLastAccessedDetailsRequest): aws.iam.GenerateServiceLastAccessedDetailsResponse
---@field get_access_key_last_used fun(params: aws.iam.GetAccessKeyLastUsedRequest): aws.iam.GetAccessKeyLastUsedResponse
---@field get_account_authorization_details aws.iam.get_account_authorization_details
---@field get_account_password_policy fun(params?: {}): aws.iam.GetAccountPasswordPolicyResponse
---@field get_account_summary fun(params?: {}): aws.iam.GetAccountSummaryResponse
---@field get_context_keys_for_custom_policy fun(params: aws.iam.GetContextKeysForCustomPolicyRequest): aws.iam.GetContextKeysForPolicyResponse
---@field get_context_keys_for_principal_policy fun(params: aws.iam.GetContextKeysForPrincipalPolicyRequest): aws.iam.GetContextKeysForPolicyResponse
---@field get_credential_report fun(params?: {}): aws.iam.GetCredentialReportResponse
---@field get_delegation_request fun(params: aws.iam.GetDelegationRequestRequest): aws.iam.GetDelegationRequestResponse
---@field get_group aws.iam.get_group
---@field get_group_policy fun(params: aws.iam.GetGroupPolicyRequest): aws.iam.GetGroupPolicyResponse
---@field get_human_readable_summary fun(params: aws.iam.GetHumanReadableSummaryRequest): aws.iam.GetHumanReadableSummaryResponse
---@field get_instance_profile fun(params: aws.iam.GetInstanceProfileRequest): aws.iam.GetInstanceProfileResponse
---@field get_login_profile fun(params?: aws.iam.GetLoginProfileRequest): aws.iam.GetLoginProfileResponse
---@field get_mfa_device fun(params: aws.iam.GetMFADeviceRequest): aws.iam.GetMFADeviceResponse
---@field get_open_id_connect_provider fun(params: aws.iam.GetOpenIDConnectProviderRequest): aws.iam.GetOpenIDConnectProviderResponse
---@field get_organizations_access_report fun(params: aws.iam.GetOrganizationsAccessReportRequest): aws.iam.GetOrganizationsAccessReportResponse
---@field get_outbound_web_identity_federation_info fun(params?: {}): aws.iam.GetOutboundWebIdentityFederationInfoResponse
---@field get_policy fun(params: aws.iam.GetPolicyRequest): aws.iam.GetPolicyResponse
---@field get_policy_version fun(params: aws.iam.GetPolicyVersionRequest): aws.iam.GetPolicyVersionResponse
---@field get_role fun(params: aws.iam.GetRoleRequest): aws.iam.GetRoleResponse
---@field get_role_policy fun(params: aws.iam.GetRolePolicyRequest): aws.iam.GetRolePolicyResponse
---@field get_saml_provider fun(params: aws.iam.GetSAMLProviderRequest): aws.iam.GetSAMLProviderResponse
---@field get_ssh_public_key fun(params: aws.iam.GetSSHPublicKeyRequest): aws.iam.GetSSHPublicKeyResponse
---@field get_server_certificate fun(params: aws.iam.GetServerCertificateRequest): aws.iam.GetServerCertificateResponse
---@field get_service_last_accessed_details fun(params: aws.iam.GetServiceLastAccessedDetailsRequest): aws.iam.GetServiceLastAccessedDetailsResponse
---@field get_service_last_accessed_details_with_entities fun(params: aws.iam.GetServiceLastAccessedDetailsWithEntitiesRequest): aws.iam.GetServiceLastAccessedDetailsWithEntitiesResponse
---@field get_service_linked_role_deletion_status fun(params: aws.iam.GetServiceLinkedRoleDeletionStatusRequest): aws.iam.GetServiceLinkedRoleDeletionStatusResponse
---@field get_user fun(params?: aws.iam.GetUserRequest): aws.iam.GetUserResponse
---@field get_user_policy fun(params: aws.iam.GetUserPolicyRequest): aws.iam.GetUserPolicyResponse
---@field list_access_keys aws.iam.list_access_keys
---@field list_account_aliases aws.iam.list_account_aliases
---@field list_attached_group_policies aws.iam.list_attached_group_policies
---@field list_attached_role_policies aws.iam.list_attached_role_policies
---@field list_attached_user_policies aws.iam.list_attached_user_policies
---@field list_delegation_requests fun(params?: aws.iam.ListDelegationRequestsRequest): aws.iam.ListDelegationRequestsResponse
---@field list_entities_for_policy aws.iam.list_entities_for_policy
---@field list_group_policies aws.iam.list_group_policies
---@field list_groups aws.iam.list_groups
---@field list_groups_for_user aws.iam.list_groups_for_user
---@field list_instance_profile_tags aws.iam.list_instance_profile_tags
---@field list_instance_profiles aws.iam.list_instance_profiles
---@field list_instance_profiles_for_role aws.iam.list_instance_profiles_for_role
---@field list_mfa_device_tags aws.iam.list_mfa_device_tags
---@field list_mfa_devices aws.iam.list_mfa_devices
---@field list_open_id_connect_provider_tags aws.iam.list_open_id_connect_provider_tags
---@field list_open_id_connect_providers fun(params?: aws.iam.ListOpenIDConnectProvidersRequest): aws.iam.ListOpenIDConnectProvidersResponse
---@field list_organizations_features fun(params?: aws.iam.ListOrganizationsFeaturesRequest): aws.iam.ListOrganizationsFeaturesResponse
---@field list_policies aws.iam.list_policies
---@field list_policies_granting_service_access fun(params: aws.iam.ListPoliciesGrantingServiceAccessRequest): aws.iam.ListPoliciesGrantingServiceAccessResponse
---@field list_policy_tags aws.iam.list_policy_tags
---@field list_policy_versions aws.iam.list_policy_versions
---@field list_role_policies aws.iam.list_role_policies
---@field list_role_tags aws.iam.list_role_tags
---@field list_roles aws.iam.list_roles
---@field list_saml_provider_tags aws.iam.list_saml_provider_tags
---@field list_saml_providers fun(params?: aws.iam.ListSAMLProvidersRequest): aws.iam.ListSAMLProvidersResponse
---@field list_ssh_public_keys aws.iam.list_ssh_public_keys
---@field list_server_certificate_tags aws.iam.list_server_certificate_tags
---@field list_server_certificates aws.iam.list_server_certificates
---@field list_service_specific_credentials fun(params?: aws.iam.ListServiceSpecificCredentialsRequest): aws.iam.ListServiceSpecificCredentialsResponse
---@field list_signing_certificates aws.iam.list_signing_certificates
---@field list_user_policies aws.iam.list_user_policies
---@field list_user_tags aws.iam.list_user_tags
---@field list_users aws.iam.list_users
---@field list_virtual_mfa_devices aws.iam.list_virtual_mfa_devices
---@field put_group_policy fun(params: aws.iam.PutGroupPolicyRequest): {} # write
---@field put_role_permissions_boundary fun(params: aws.iam.PutRolePermissionsBoundaryRequest): {} # write
---@field put_role_policy fun(params: aws.iam.PutRolePolicyRequest): {} # write
---@field put_user_permissions_boundary fun(params: aws.iam.PutUserPermissionsBoundaryRequest): {} # write
---@field put_user_policy fun(params: aws.iam.PutUserPolicyRequest): {} # write
---@field reject_delegation_request fun(params: aws.iam.RejectDelegationRequestRequest): {} # write
---@field remove_client_id_from_open_id_connect_provider fun(params: aws.iam.RemoveClientIDFromOpenIDConnectProviderRequest): {} # write
---@field remove_role_from_instance_profile fun(params: aws.iam.RemoveRoleFromInstanceProfileRequest): {} # write
---@field remove_user_from_group fun(params: aws.iam.RemoveUserFromGroupRequest): {} # write
---@field reset_service_specific_credential fun(params: aws.iam.ResetServiceSpecificCredentialRequest): aws.iam.ResetServiceSpecificCredentialResponse # write
---@field resync_mfa_device fun(params: aws.iam.ResyncMFADeviceRequest): {} # write
---@field send_delegation_token fun(params: aws.iam.SendDelegationTokenRequest): {} # write
---@field set_default_policy_version fun(params: aws.iam.SetDefaultPolicyVersionRequest): {} # write
---@field set_security_token_service_preferences fun(params: aws.iam.SetSecurityTokenServicePreferencesRequest): {} # write
---@field simulate_custom_policy aws.iam.simulate_custom_policy
---@field simulate_principal_policy aws.iam.simulate_principal_policy
---@field tag_instance_profile fun(params: aws.iam.TagInstanceProfileRequest): {} # write
---@field tag_mfa_device fun(params: aws.iam.TagMFADeviceRequest): {} # write
---@field tag_open_id_connect_provider fun(params: aws.iam.TagOpenIDConnectProviderRequest): {} # write
---@field tag_policy fun(params: aws.iam.TagPolicyRequest): {} # write
---@field tag_role fun(params: aws.iam.TagRoleRequest): {} # write
---@field tag_saml_provider fun(params: aws.iam.TagSAMLProviderRequest): {} # write
---@field tag_server_certificate fun(params: aws.iam.TagServerCertificateRequest): {} # write
---@field tag_user fun(params: aws.iam.TagUserRequest): {} # write
---@field untag_instance_profile fun(params: aws.iam.UntagInstanceProfileRequest): {} # write
---@field untag_mfa_device fun(params: aws.iam.UntagMFADeviceRequest): {} # write
---@field untag_open_id_connect_provider fun(params: aws.iam.UntagOpenIDConnectProviderRequest): {} # write
---@field untag_policy fun(params: aws.iam.UntagPolicyRequest): {} # write
---@field untag_role fun(params: aws.iam.UntagRoleRequest): {} # write
---@field untag_saml_provider fun(params: aws.iam.UntagSAMLProviderRequest): {} # write
---@field untag_server_certificate fun(params: aws.iam.UntagServerCertificateRequest): {} # write
---@field untag_user fun(params: aws.iam.UntagUserRequest): {} # write
---@field update_access_key fun(params: aws.iam.UpdateAccessKeyRequest): {} # write
---@field update_account_password_policy fun(params?: aws.iam.UpdateAccountPasswordPolicyRequest): {} # write
---@field update_assume_role_policy fun(params: aws.iam.UpdateAssumeRolePolicyRequest): {} # write
---@field update_delegation_request fun(params: aws.iam.UpdateDelegationRequestRequest): {} # write
---@field update_group fun(params: aws.iam.UpdateGroupRequest): {} # write
---@field update_login_profile fun(params: aws.iam.UpdateLoginProfileRequest): {} # write
---@field update_open_id_connect_provider_thumbprint fun(params: aws.iam.UpdateOpenIDConnectProviderThumbprintRequest): {} # write
---@field update_role fun(params: aws.iam.UpdateRoleRequest): aws.iam.UpdateRoleResponse # write
---@field update_role_description fun(params: aws.iam.UpdateRoleDescriptionRequest): aws.iam.UpdateRoleDescriptionResponse # write
---@field update_saml_provider fun(params: aws.iam.UpdateSAMLProviderRequest): aws.iam.UpdateSAMLProviderResponse # write
---@field update_ssh_public_key fun(params: aws.iam.UpdateSSHPublicKeyRequest): {} # write
---@field update_server_certificate fun(params: aws.iam.UpdateServerCertificateRequest): {} # write
---@field update_service_specific_credential fun(params: aws.iam.UpdateServiceSpecificCredentialRequest): {} # write
---@field update_signing_certificate fun(params: aws.iam.UpdateSigningCertificateRequest): {} # write
---@field update_user fun(params: aws.iam.UpdateUserRequest): {} # write
---@field upload_ssh_public_key fun(params: aws.iam.UploadSSHPublicKeyRequest): aws.iam.UploadSSHPublicKeyResponse # write
---@field upload_server_certificate fun(params: aws.iam.UploadServerCertificateRequest): aws.iam.UploadServerCertificateResponse # write
---@field upload_signing_certificate fun(params: aws.iam.UploadSigningCertificateRequest): aws.iam.UploadSigningCertificateResponse # write

---@class aws.iam.get_account_authorization_details
---@overload fun(params?: aws.iam.GetAccountAuthorizationDetailsRequest): aws.iam.GetAccountAuthorizationDetailsResponse
---@field pages fun(self: aws.iam.get_account_authorization_details, params?: aws.iam.GetAccountAuthorizationDetailsRequest): fun(): aws.iam.GetAccountAuthorizationDetailsResponse
---@field items fun(self: aws.iam.get_account_authorization_details, params?: aws.iam.GetAccountAuthorizationDetailsRequest): fun(): aws.iam.UserDetail|aws.iam.GroupDetail|aws.iam.RoleDetail|aws.iam.ManagedPolicyDetail

---@class aws.iam.get_group
---@overload fun(params: aws.iam.GetGroupRequest): aws.iam.GetGroupResponse
---@field pages fun(self: aws.iam.get_group, params: aws.iam.GetGroupRequest): fun(): aws.iam.GetGroupResponse
---@field items fun(self: aws.iam.get_group, params: aws.iam.GetGroupRequest): fun(): aws.iam.User

---@class aws.iam.list_access_keys
---@overload fun(params?: aws.iam.ListAccessKeysRequest): aws.iam.ListAccessKeysResponse
---@field pages fun(self: aws.iam.list_access_keys, params?: aws.iam.ListAccessKeysRequest): fun(): aws.iam.ListAccessKeysResponse
---@field items fun(self: aws.iam.list_access_keys, params?: aws.iam.ListAccessKeysRequest): fun(): aws.iam.AccessKeyMetadata

---@class aws.iam.list_account_aliases
---@overload fun(params?: aws.iam.ListAccountAliasesRequest): aws.iam.ListAccountAliasesResponse
---@field pages fun(self: aws.iam.list_account_aliases, params?: aws.iam.ListAccountAliasesRequest): fun(): aws.iam.ListAccountAliasesResponse
---@field items fun(self: aws.iam.list_account_aliases, params?: aws.iam.ListAccountAliasesRequest): fun(): string

---@class aws.iam.list_attached_group_policies
---@overload fun(params: aws.iam.ListAttachedGroupPoliciesRequest): aws.iam.ListAttachedGroupPoliciesResponse
---@field pages fun(self: aws.iam.list_attached_group_policies, params: aws.iam.ListAttachedGroupPoliciesRequest): fun(): aws.iam.ListAttachedGroupPoliciesResponse
---@field items fun(self: aws.iam.list_attached_group_policies, params: aws.iam.ListAttachedGroupPoliciesRequest): fun(): aws.iam.AttachedPolicy

---@class aws.iam.list_attached_role_policies
---@overload fun(params: aws.iam.ListAttachedRolePoliciesRequest): aws.iam.ListAttachedRolePoliciesResponse
---@field pages fun(self: aws.iam.list_attached_role_policies, params: aws.iam.ListAttachedRolePoliciesRequest): fun(): aws.iam.ListAttachedRolePoliciesResponse
---@field items fun(self: aws.iam.list_attached_role_policies, params: aws.iam.ListAttachedRolePoliciesRequest): fun(): aws.iam.AttachedPolicy

---@class aws.iam.list_attached_user_policies
---@overload fun(params: aws.iam.ListAttachedUserPoliciesRequest): aws.iam.ListAttachedUserPoliciesResponse
---@field pages fun(self: aws.iam.list_attached_user_policies, params: aws.iam.ListAttachedUserPoliciesRequest): fun(): aws.iam.ListAttachedUserPoliciesResponse
---@field items fun(self: aws.iam.list_attached_user_policies, params: aws.iam.ListAttachedUserPoliciesRequest): fun(): aws.iam.AttachedPolicy

---@class aws.iam.list_entities_for_policy
---@overload fun(params: aws.iam.ListEntitiesForPolicyRequest): aws.iam.ListEntitiesForPolicyResponse
---@field pages fun(self: aws.iam.list_entities_for_policy, params: aws.iam.ListEntitiesForPolicyRequest): fun(): aws.iam.ListEntitiesForPolicyResponse
---@field items fun(self: aws.iam.list_entities_for_policy, params: aws.iam.ListEntitiesForPolicyRequest): fun(): aws.iam.PolicyGroup|aws.iam.PolicyUser|aws.iam.PolicyRole

---@class aws.iam.list_group_policies
---@overload fun(params: aws.iam.ListGroupPoliciesRequest): aws.iam.ListGroupPoliciesResponse
---@field pages fun(self: aws.iam.list_group_policies, params: aws.iam.ListGroupPoliciesRequest): fun(): aws.iam.ListGroupPoliciesResponse
---@field items fun(self: aws.iam.list_group_policies, params: aws.iam.ListGroupPoliciesRequest): fun(): string

---@class aws.iam.list_groups
---@overload fun(params?: aws.iam.ListGroupsRequest): aws.iam.ListGroupsResponse
---@field pages fun(self: aws.iam.list_groups, params?: aws.iam.ListGroupsRequest): fun(): aws.iam.ListGroupsResponse
---@field items fun(self: aws.iam.list_groups, params?: aws.iam.ListGroupsRequest): fun(): aws.iam.Group

---@class aws.iam.list_groups_for_user
---@overload fun(params: aws.iam.ListGroupsForUserRequest): aws.iam.ListGroupsForUserResponse
---@field pages fun(self: aws.iam.list_groups_for_user, params: aws.iam.ListGroupsForUserRequest): fun(): aws.iam.ListGroupsForUserResponse
---@field items fun(self: aws.iam.list_groups_for_user, params: aws.iam.ListGroupsForUserRequest): fun(): aws.iam.Group

---@class aws.iam.list_instance_profile_tags
---@overload fun(params: aws.iam.ListInstanceProfileTagsRequest): aws.iam.ListInstanceProfileTagsResponse
---@field pages fun(self: aws.iam.list_instance_profile_tags, params: aws.iam.ListInstanceProfileTagsRequest): fun(): aws.iam.ListInstanceProfileTagsResponse
---@field items fun(self: aws.iam.list_instance_profile_tags, params: aws.iam.ListInstanceProfileTagsRequest): fun(): aws.iam.Tag

---@class aws.iam.list_instance_profiles
---@overload fun(params?: aws.iam.ListInstanceProfilesRequest): aws.iam.ListInstanceProfilesResponse
---@field pages fun(self: aws.iam.list_instance_profiles, params?: aws.iam.ListInstanceProfilesRequest): fun(): aws.iam.ListInstanceProfilesResponse
---@field items fun(self: aws.iam.list_instance_profiles, params?: aws.iam.ListInstanceProfilesRequest): fun(): aws.iam.InstanceProfile

---@class aws.iam.list_instance_profiles_for_role
---@overload fun(params: aws.iam.ListInstanceProfilesForRoleRequest): aws.iam.ListInstanceProfilesForRoleResponse
---@field pages fun(self: aws.iam.list_instance_profiles_for_role, params: aws.iam.ListInstanceProfilesForRoleRequest): fun(): aws.iam.ListInstanceProfilesForRoleResponse
---@field items fun(self: aws.iam.list_instance_profiles_for_role, params: aws.iam.ListInstanceProfilesForRoleRequest): fun(): aws.iam.InstanceProfile

---@class aws.iam.list_mfa_device_tags
---@overload fun(params: aws.iam.ListMFADeviceTagsRequest): aws.iam.ListMFADeviceTagsResponse
---@field pages fun(self: aws.iam.list_mfa_device_tags, params: aws.iam.ListMFADeviceTagsRequest): fun(): aws.iam.ListMFADeviceTagsResponse
---@field items fun(self: aws.iam.list_mfa_device_tags, params: aws.iam.ListMFADeviceTagsRequest): fun(): aws.iam.Tag

---@class aws.iam.list_mfa_devices
---@overload fun(params?: aws.iam.ListMFADevicesRequest): aws.iam.ListMFADevicesResponse
---@field pages fun(self: aws.iam.list_mfa_devices, params?: aws.iam.ListMFADevicesRequest): fun(): aws.iam.ListMFADevicesResponse
---@field items fun(self: aws.iam.list_mfa_devices, params?: aws.iam.ListMFADevicesRequest): fun(): aws.iam.MFADevice

---@class aws.iam.list_open_id_connect_provider_tags
---@overload fun(params: aws.iam.ListOpenIDConnectProviderTagsRequest): aws.iam.ListOpenIDConnectProviderTagsResponse
---@field pages fun(self: aws.iam.list_open_id_connect_provider_tags, params: aws.iam.ListOpenIDConnectProviderTagsRequest): fun(): aws.iam.ListOpenIDConnectProviderTagsResponse
---@field items fun(self: aws.iam.list_open_id_connect_provider_tags, params: aws.iam.ListOpenIDConnectProviderTagsRequest): fun(): aws.iam.Tag

---@class aws.iam.list_policies
---@overload fun(params?: aws.iam.ListPoliciesRequest): aws.iam.ListPoliciesResponse
---@field pages fun(self: aws.iam.list_policies, params?: aws.iam.ListPoliciesRequest): fun(): aws.iam.ListPoliciesResponse
---@field items fun(self: aws.iam.list_policies, params?: aws.iam.ListPoliciesRequest): fun(): aws.iam.Policy

---@class aws.iam.list_policy_tags
---@overload fun(params: aws.iam.ListPolicyTagsRequest): aws.iam.ListPolicyTagsResponse
---@field pages fun(self: aws.iam.list_policy_tags, params: aws.iam.ListPolicyTagsRequest): fun(): aws.iam.ListPolicyTagsResponse
---@field items fun(self: aws.iam.list_policy_tags, params: aws.iam.ListPolicyTagsRequest): fun(): aws.iam.Tag

---@class aws.iam.list_policy_versions
---@overload fun(params: aws.iam.ListPolicyVersionsRequest): aws.iam.ListPolicyVersionsResponse
---@field pages fun(self: aws.iam.list_policy_versions, params: aws.iam.ListPolicyVersionsRequest): fun(): aws.iam.ListPolicyVersionsResponse
---@field items fun(self: aws.iam.list_policy_versions, params: aws.iam.ListPolicyVersionsRequest): fun(): aws.iam.PolicyVersion

---@class aws.iam.list_role_policies
---@overload fun(params: aws.iam.ListRolePoliciesRequest): aws.iam.ListRolePoliciesResponse
---@field pages fun(self: aws.iam.list_role_policies, params: aws.iam.ListRolePoliciesRequest): fun(): aws.iam.ListRolePoliciesResponse
---@field items fun(self: aws.iam.list_role_policies, params: aws.iam.ListRolePoliciesRequest): fun(): string

---@class aws.iam.list_role_tags
---@overload fun(params: aws.iam.ListRoleTagsRequest): aws.iam.ListRoleTagsResponse
---@field pages fun(self: aws.iam.list_role_tags, params: aws.iam.ListRoleTagsRequest): fun(): aws.iam.ListRoleTagsResponse
---@field items fun(self: aws.iam.list_role_tags, params: aws.iam.ListRoleTagsRequest): fun(): aws.iam.Tag

---@class aws.iam.list_roles
---@overload fun(params?: aws.iam.ListRolesRequest): aws.iam.ListRolesResponse
---@field pages fun(self: aws.iam.list_roles, params?: aws.iam.ListRolesRequest): fun(): aws.iam.ListRolesResponse
---@field items fun(self: aws.iam.list_roles, params?: aws.iam.ListRolesRequest): fun(): aws.iam.Role

---@class aws.iam.list_saml_provider_tags
---@overload fun(params: aws.iam.ListSAMLProviderTagsRequest): aws.iam.ListSAMLProviderTagsResponse
---@field pages fun(self: aws.iam.list_saml_provider_tags, params: aws.iam.ListSAMLProviderTagsRequest): fun(): aws.iam.ListSAMLProviderTagsResponse
---@field items fun(self: aws.iam.list_saml_provider_tags, params: aws.iam.ListSAMLProviderTagsRequest): fun(): aws.iam.Tag

---@class aws.iam.list_ssh_public_keys
---@overload fun(params?: aws.iam.ListSSHPublicKeysRequest): aws.iam.ListSSHPublicKeysResponse
---@field pages fun(self: aws.iam.list_ssh_public_keys, params?: aws.iam.ListSSHPublicKeysRequest): fun(): aws.iam.ListSSHPublicKeysResponse
---@field items fun(self: aws.iam.list_ssh_public_keys, params?: aws.iam.ListSSHPublicKeysRequest): fun(): aws.iam.SSHPublicKeyMetadata

---@class aws.iam.list_server_certificate_tags
---@overload fun(params: aws.iam.ListServerCertificateTagsRequest): aws.iam.ListServerCertificateTagsResponse
---@field pages fun(self: aws.iam.list_server_certificate_tags, params: aws.iam.ListServerCertificateTagsRequest): fun(): aws.iam.ListServerCertificateTagsResponse
---@field items fun(self: aws.iam.list_server_certificate_tags, params: aws.iam.ListServerCertificateTagsRequest): fun(): aws.iam.Tag

---@class aws.iam.list_server_certificates
---@overload fun(params?: aws.iam.ListServerCertificatesRequest): aws.iam.ListServerCertificatesResponse
---@field pages fun(self: aws.iam.list_server_certificates, params?: aws.iam.ListServerCertificatesRequest): fun(): aws.iam.ListServerCertificatesResponse
---@field items fun(self: aws.iam.list_server_certificates, params?: aws.iam.ListServerCertificatesRequest): fun(): aws.iam.ServerCertificateMetadata

---@class aws.iam.list_signing_certificates
---@overload fun(params?: aws.iam.ListSigningCertificatesRequest): aws.iam.ListSigningCertificatesResponse
---@field pages fun(self: aws.iam.list_signing_certificates, params?: aws.iam.ListSigningCertificatesRequest): fun(): aws.iam.ListSigningCertificatesResponse
---@field items fun(self: aws.iam.list_signing_certificates, params?: aws.iam.ListSigningCertificatesRequest): fun(): aws.iam.SigningCertificate

---@class aws.iam.list_user_policies
---@overload fun(params: aws.iam.ListUserPoliciesRequest): aws.iam.ListUserPoliciesResponse
---@field pages fun(self: aws.iam.list_user_policies, params: aws.iam.ListUserPoliciesRequest): fun(): aws.iam.ListUserPoliciesResponse
---@field items fun(self: aws.iam.list_user_policies, params: aws.iam.ListUserPoliciesRequest): fun(): string

---@class aws.iam.list_user_tags
---@overload fun(params: aws.iam.ListUserTagsRequest): aws.iam.ListUserTagsResponse
---@field pages fun(self: aws.iam.list_user_tags, params: aws.iam.ListUserTagsRequest): fun(): aws.iam.ListUserTagsResponse
---@field items fun(self: aws.iam.list_user_tags, params: aws.iam.ListUserTagsRequest): fun(): aws.iam.Tag

---@class aws.iam.list_users
---@overload fun(params?: aws.iam.ListUsersRequest): aws.iam.ListUsersResponse
---@field pages fun(self: aws.iam.list_users, params?: aws.iam.ListUsersRequest): fun(): aws.iam.ListUsersResponse
---@field items fun(self: aws.iam.list_users, params?: aws.iam.ListUsersRequest): fun(): aws.iam.User

---@class aws.iam.list_virtual_mfa_devices
---@overload fun(params?: aws.iam.ListVirtualMFADevicesRequest): aws.iam.ListVirtualMFADevicesResponse
---@field pages fun(self: aws.iam.list_virtual_mfa_devices, params?: aws.iam.ListVirtualMFADevicesRequest): fun(): aws.iam.ListVirtualMFADevicesResponse
---@field items fun(self: aws.iam.list_virtual_mfa_devices, params?: aws.iam.ListVirtualMFADevicesRequest): fun(): aws.iam.VirtualMFADevice

---@class aws.iam.simulate_custom_policy
---@overload fun(params: aws.iam.SimulateCustomPolicyRequest): aws.iam.SimulatePolicyResponse
---@field pages fun(self: aws.iam.simulate_custom_policy, params: aws.iam.SimulateCustomPolicyRequest): fun(): aws.iam.SimulatePolicyResponse
---@field items fun(self: aws.iam.simulate_custom_policy, params: aws.iam.SimulateCustomPolicyRequest): fun(): aws.iam.EvaluationResult

---@class aws.iam.simulate_principal_policy
---@overload fun(params: aws.iam.SimulatePrincipalPolicyRequest): aws.iam.SimulatePolicyResponse
---@field pages fun(self: aws.iam.simulate_principal_policy, params: aws.iam.SimulatePrincipalPolicyRequest): fun(): aws.iam.SimulatePolicyResponse
---@field items fun(self: aws.iam.simulate_principal_policy, params: aws.iam.SimulatePrincipalPolicyRequest): fun(): aws.iam.EvaluationResult

---@class aws.iam.AcceptDelegationRequestRequest
---@field DelegationRequestId string

---@alias aws.iam.AccessAdvisorUsageGranularityType "SERVICE_LEVEL"|"ACTION_LEVEL"

---@class aws.iam.AccessDetail
---@field ServiceName string
---@field ServiceNamespace string
---@field Region string
---@field EntityPath string
---@field LastAuthenticatedTime aws.Time
---@field TotalAuthenticatedEntities integer

---@class aws.iam.AccessKey
---@field UserName string
---@field AccessKeyId string
---@field Status aws.iam.statusType
---@field SecretAccessKey aws.Secret
---@field CreateDate aws.Time

---@class aws.iam.AccessKeyLastUsed
---@field LastUsedDate aws.Time
---@field ServiceName string
---@field Region string

---@class aws.iam.AccessKeyMetadata
---@field UserName string
---@field AccessKeyId string
---@field Status aws.iam.statusType
---@field CreateDate aws.Time

---@class aws.iam.AddClientIDToOpenIDConnectProviderRequest
---@field OpenIDConnectProviderArn string
---@field ClientID string

---@class aws.iam.AddRoleToInstanceProfileRequest
---@field InstanceProfileName string
---@field RoleName string

---@class aws.iam.AddUserToGroupRequest
---@field GroupName string
---@field UserName string

---@class aws.iam.AssociateDelegationRequestRequest
---@field DelegationRequestId string

---@class aws.iam.AttachGroupPolicyRequest
---@field GroupName string
---@field PolicyArn string

---@class aws.iam.AttachRolePolicyRequest
---@field RoleName string
---@field PolicyArn string

---@class aws.iam.AttachUserPolicyRequest
---@field UserName string
---@field PolicyArn string

---@class aws.iam.AttachedPermissionsBoundary
---@field PermissionsBoundaryType aws.iam.PermissionsBoundaryAttachmentType
---@field PermissionsBoundaryArn string

---@class aws.iam.AttachedPolicy
---@field PolicyName string
---@field PolicyArn string

---@class aws.iam.ChangePasswordRequest
---@field OldPassword string|aws.Secret
---@field NewPassword string|aws.Secret

---@class aws.iam.ContextEntry
---@field ContextKeyName? string
---@field ContextKeyValues? string[]
---@field ContextKeyType? aws.iam.ContextKeyTypeEnum

---@alias aws.iam.ContextKeyTypeEnum "string"|"stringList"|"numeric"|"numericList"|"boolean"|"booleanList"|"ip"|"ipList"|"binary"|"binaryList"|"date"|"dateList"

---@class aws.iam.CreateAccessKeyRequest
---@field UserName? string

---@class aws.iam.CreateAccessKeyResponse
---@field AccessKey aws.iam.AccessKey

---@class aws.iam.CreateAccountAliasRequest
---@field AccountAlias string

---@class aws.iam.CreateDelegationRequestRequest
---@field OwnerAccountId? string
---@field Description string
---@field Permissions aws.iam.DelegationPermission
---@field RequestMessage? string
---@field RequestorWorkflowId string
---@field RedirectUrl? string
---@field NotificationChannel string
---@field SessionDuration integer
---@field OnlySendByOwner? boolean

---@class aws.iam.CreateDelegationRequestResponse
---@field ConsoleDeepLink string
---@field DelegationRequestId string

---@class aws.iam.CreateGroupRequest
---@field Path? string
---@field GroupName string

---@class aws.iam.CreateGroupResponse
---@field Group aws.iam.Group

---@class aws.iam.CreateInstanceProfileRequest
---@field InstanceProfileName string
---@field Path? string
---@field Tags? aws.iam.Tag[]

---@class aws.iam.CreateInstanceProfileResponse
---@field InstanceProfile aws.iam.InstanceProfile

---@class aws.iam.CreateLoginProfileRequest
---@field UserName? string
---@field Password? string|aws.Secret
---@field PasswordResetRequired? boolean

---@class aws.iam.CreateLoginProfileResponse
---@field LoginProfile aws.iam.LoginProfile

---@class aws.iam.CreateOpenIDConnectProviderRequest
---@field Url string
---@field ClientIDList? string[]
---@field ThumbprintList? string[]
---@field Tags? aws.iam.Tag[]

---@class aws.iam.CreateOpenIDConnectProviderResponse
---@field OpenIDConnectProviderArn string
---@field Tags aws.iam.Tag[]

---@class aws.iam.CreatePolicyRequest
---@field PolicyName string
---@field Path? string
---@field PolicyDocument string
---@field Description? string
---@field Tags? aws.iam.Tag[]

---@class aws.iam.CreatePolicyResponse
---@field Policy aws.iam.Policy

---@class aws.iam.CreatePolicyVersionRequest
---@field PolicyArn string
---@field PolicyDocument string
---@field SetAsDefault? boolean

---@class aws.iam.CreatePolicyVersionResponse
---@field PolicyVersion aws.iam.PolicyVersion

---@class aws.iam.CreateRoleRequest
---@field Path? string
---@field RoleName string
---@field AssumeRolePolicyDocument string
---@field Description? string
---@field MaxSessionDuration? integer
---@field PermissionsBoundary? string
---@field Tags? aws.iam.Tag[]

---@class aws.iam.CreateRoleResponse
---@field Role aws.iam.Role

---@class aws.iam.CreateSAMLProviderRequest
---@field SAMLMetadataDocument string
---@field Name string
---@field Tags? aws.iam.Tag[]
---@field AssertionEncryptionMode? aws.iam.assertionEncryptionModeType
---@field AddPrivateKey? string|aws.Secret

---@class aws.iam.CreateSAMLProviderResponse
---@field SAMLProviderArn string
---@field Tags aws.iam.Tag[]

---@class aws.iam.CreateServiceLinkedRoleRequest
---@field AWSServiceName string
---@field Description? string
---@field CustomSuffix? string

---@class aws.iam.CreateServiceLinkedRoleResponse
---@field Role aws.iam.Role

---@class aws.iam.CreateServiceSpecificCredentialRequest
---@field UserName string
---@field ServiceName string
---@field CredentialAgeDays? integer

---@class aws.iam.CreateServiceSpecificCredentialResponse
---@field ServiceSpecificCredential aws.iam.ServiceSpecificCredential

---@class aws.iam.CreateUserRequest
---@field Path? string
---@field UserName string
---@field PermissionsBoundary? string
---@field Tags? aws.iam.Tag[]

---@class aws.iam.CreateUserResponse
---@field User aws.iam.User

---@class aws.iam.CreateVirtualMFADeviceRequest
---@field Path? string
---@field VirtualMFADeviceName string
---@field Tags? aws.iam.Tag[]

---@class aws.iam.CreateVirtualMFADeviceResponse
---@field VirtualMFADevice aws.iam.VirtualMFADevice

---@class aws.iam.DeactivateMFADeviceRequest
---@field UserName? string
---@field SerialNumber string

---@class aws.iam.DelegationPermission
---@field PolicyTemplateArn? string
---@field Parameters? aws.iam.PolicyParameter[]

---@class aws.iam.DelegationRequest
---@field DelegationRequestId string
---@field OwnerAccountId string
---@field Description string
---@field RequestMessage string
---@field Permissions aws.iam.DelegationPermission
---@field PermissionPolicy string
---@field RolePermissionRestrictionArns string[]
---@field OwnerId string
---@field ApproverId string
---@field State aws.iam.stateType
---@field ExpirationTime aws.Time
---@field RequestorId string
---@field RequestorName string
---@field CreateDate aws.Time
---@field SessionDuration integer
---@field RedirectUrl string
---@field Notes string
---@field RejectionReason string
---@field OnlySendByOwner boolean
---@field UpdatedTime aws.Time

---@class aws.iam.DeleteAccessKeyRequest
---@field UserName? string
---@field AccessKeyId string

---@class aws.iam.DeleteAccountAliasRequest
---@field AccountAlias string

---@class aws.iam.DeleteGroupPolicyRequest
---@field GroupName string
---@field PolicyName string

---@class aws.iam.DeleteGroupRequest
---@field GroupName string

---@class aws.iam.DeleteInstanceProfileRequest
---@field InstanceProfileName string

---@class aws.iam.DeleteLoginProfileRequest
---@field UserName? string

---@class aws.iam.DeleteOpenIDConnectProviderRequest
---@field OpenIDConnectProviderArn string

---@class aws.iam.DeletePolicyRequest
---@field PolicyArn string

---@class aws.iam.DeletePolicyVersionRequest
---@field PolicyArn string
---@field VersionId string

---@class aws.iam.DeleteRolePermissionsBoundaryRequest
---@field RoleName string

---@class aws.iam.DeleteRolePolicyRequest
---@field RoleName string
---@field PolicyName string

---@class aws.iam.DeleteRoleRequest
---@field RoleName string

---@class aws.iam.DeleteSAMLProviderRequest
---@field SAMLProviderArn string

---@class aws.iam.DeleteSSHPublicKeyRequest
---@field UserName string
---@field SSHPublicKeyId string

---@class aws.iam.DeleteServerCertificateRequest
---@field ServerCertificateName string

---@class aws.iam.DeleteServiceLinkedRoleRequest
---@field RoleName string

---@class aws.iam.DeleteServiceLinkedRoleResponse
---@field DeletionTaskId string

---@class aws.iam.DeleteServiceSpecificCredentialRequest
---@field UserName? string
---@field ServiceSpecificCredentialId string

---@class aws.iam.DeleteSigningCertificateRequest
---@field UserName? string
---@field CertificateId string

---@class aws.iam.DeleteUserPermissionsBoundaryRequest
---@field UserName string

---@class aws.iam.DeleteUserPolicyRequest
---@field UserName string
---@field PolicyName string

---@class aws.iam.DeleteUserRequest
---@field UserName string

---@class aws.iam.DeleteVirtualMFADeviceRequest
---@field SerialNumber string

---@class aws.iam.DeletionTaskFailureReasonType
---@field Reason string
---@field RoleUsageList aws.iam.RoleUsageType[]

---@alias aws.iam.DeletionTaskStatusType "SUCCEEDED"|"IN_PROGRESS"|"FAILED"|"NOT_STARTED"

---@class aws.iam.DetachGroupPolicyRequest
---@field GroupName string
---@field PolicyArn string

---@class aws.iam.DetachRolePolicyRequest
---@field RoleName string
---@field PolicyArn string

---@class aws.iam.DetachUserPolicyRequest
---@field UserName string
---@field PolicyArn string

---@class aws.iam.DisableOrganizationsRootCredentialsManagementRequest

---@class aws.iam.DisableOrganizationsRootCredentialsManagementResponse
---@field OrganizationId string
---@field EnabledFeatures aws.iam.FeatureType[]

---@class aws.iam.DisableOrganizationsRootSessionsRequest

---@class aws.iam.DisableOrganizationsRootSessionsResponse
---@field OrganizationId string
---@field EnabledFeatures aws.iam.FeatureType[]

---@class aws.iam.EnableMFADeviceRequest
---@field UserName string
---@field SerialNumber string
---@field AuthenticationCode1 string|aws.Secret
---@field AuthenticationCode2 string|aws.Secret

---@class aws.iam.EnableOrganizationsRootCredentialsManagementRequest

---@class aws.iam.EnableOrganizationsRootCredentialsManagementResponse
---@field OrganizationId string
---@field EnabledFeatures aws.iam.FeatureType[]

---@class aws.iam.EnableOrganizationsRootSessionsRequest

---@class aws.iam.EnableOrganizationsRootSessionsResponse
---@field OrganizationId string
---@field EnabledFeatures aws.iam.FeatureType[]

---@class aws.iam.EnableOutboundWebIdentityFederationResponse
---@field IssuerIdentifier string

---@class aws.iam.EntityDetails
---@field EntityInfo aws.iam.EntityInfo
---@field LastAuthenticated aws.Time

---@class aws.iam.EntityInfo
---@field Arn string
---@field Name string
---@field Type aws.iam.policyOwnerEntityType
---@field Id string
---@field Path string

---@alias aws.iam.EntityType "User"|"Role"|"Group"|"LocalManagedPolicy"|"AWSManagedPolicy"

---@class aws.iam.ErrorDetails
---@field Message string
---@field Code string

---@class aws.iam.EvaluationResult
---@field EvalActionName string
---@field EvalResourceName string
---@field EvalDecision aws.iam.PolicyEvaluationDecisionType
---@field MatchedStatements aws.iam.Statement[]
---@field MissingContextValues string[]
---@field OrganizationsDecisionDetail aws.iam.OrganizationsDecisionDetail
---@field PermissionsBoundaryDecisionDetail aws.iam.PermissionsBoundaryDecisionDetail
---@field EvalDecisionDetails table<string, aws.iam.PolicyEvaluationDecisionType>
---@field ResourceSpecificResults aws.iam.ResourceSpecificResult[]

---@alias aws.iam.FeatureType "RootCredentialsManagement"|"RootSessions"

---@class aws.iam.GenerateCredentialReportResponse
---@field State aws.iam.ReportStateType
---@field Description string

---@class aws.iam.GenerateOrganizationsAccessReportRequest
---@field EntityPath string
---@field OrganizationsPolicyId? string

---@class aws.iam.GenerateOrganizationsAccessReportResponse
---@field JobId string

---@class aws.iam.GenerateServiceLastAccessedDetailsRequest
---@field Arn string
---@field Granularity? aws.iam.AccessAdvisorUsageGranularityType

---@class aws.iam.GenerateServiceLastAccessedDetailsResponse
---@field JobId string

---@class aws.iam.GetAccessKeyLastUsedRequest
---@field AccessKeyId string

---@class aws.iam.GetAccessKeyLastUsedResponse
---@field UserName string
---@field AccessKeyLastUsed aws.iam.AccessKeyLastUsed

---@class aws.iam.GetAccountAuthorizationDetailsRequest
---@field Filter? aws.iam.EntityType[]
---@field MaxItems? integer
---@field Marker? string

---@class aws.iam.GetAccountAuthorizationDetailsResponse
---@field UserDetailList aws.iam.UserDetail[]
---@field GroupDetailList aws.iam.GroupDetail[]
---@field RoleDetailList aws.iam.RoleDetail[]
---@field Policies aws.iam.ManagedPolicyDetail[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.GetAccountPasswordPolicyResponse
---@field PasswordPolicy aws.iam.PasswordPolicy

---@class aws.iam.GetAccountSummaryResponse
---@field SummaryMap table<string, integer>

---@class aws.iam.GetContextKeysForCustomPolicyRequest
---@field PolicyInputList string[]

---@class aws.iam.GetContextKeysForPolicyResponse
---@field ContextKeyNames string[]

---@class aws.iam.GetContextKeysForPrincipalPolicyRequest
---@field PolicySourceArn string
---@field PolicyInputList? string[]

---@class aws.iam.GetCredentialReportResponse
---@field Content string
---@field ReportFormat aws.iam.ReportFormatType
---@field GeneratedTime aws.Time

---@class aws.iam.GetDelegationRequestRequest
---@field DelegationRequestId string
---@field DelegationPermissionCheck? boolean

---@class aws.iam.GetDelegationRequestResponse
---@field DelegationRequest aws.iam.DelegationRequest
---@field PermissionCheckStatus aws.iam.permissionCheckStatusType
---@field PermissionCheckResult aws.iam.permissionCheckResultType

---@class aws.iam.GetGroupPolicyRequest
---@field GroupName string
---@field PolicyName string

---@class aws.iam.GetGroupPolicyResponse
---@field GroupName string
---@field PolicyName string
---@field PolicyDocument string

---@class aws.iam.GetGroupRequest
---@field GroupName string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.GetGroupResponse
---@field Group aws.iam.Group
---@field Users aws.iam.User[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.GetHumanReadableSummaryRequest
---@field EntityArn string
---@field Locale? string

---@class aws.iam.GetHumanReadableSummaryResponse
---@field SummaryContent string
---@field Locale string
---@field SummaryState aws.iam.summaryStateType

---@class aws.iam.GetInstanceProfileRequest
---@field InstanceProfileName string

---@class aws.iam.GetInstanceProfileResponse
---@field InstanceProfile aws.iam.InstanceProfile

---@class aws.iam.GetLoginProfileRequest
---@field UserName? string

---@class aws.iam.GetLoginProfileResponse
---@field LoginProfile aws.iam.LoginProfile

---@class aws.iam.GetMFADeviceRequest
---@field SerialNumber string
---@field UserName? string

---@class aws.iam.GetMFADeviceResponse
---@field UserName string
---@field SerialNumber string
---@field EnableDate aws.Time
---@field Certifications table<string, string>

---@class aws.iam.GetOpenIDConnectProviderRequest
---@field OpenIDConnectProviderArn string

---@class aws.iam.GetOpenIDConnectProviderResponse
---@field Url string
---@field ClientIDList string[]
---@field ThumbprintList string[]
---@field CreateDate aws.Time
---@field Tags aws.iam.Tag[]

---@class aws.iam.GetOrganizationsAccessReportRequest
---@field JobId string
---@field MaxItems? integer
---@field Marker? string
---@field SortKey? aws.iam.sortKeyType

---@class aws.iam.GetOrganizationsAccessReportResponse
---@field JobStatus aws.iam.jobStatusType
---@field JobCreationDate aws.Time
---@field JobCompletionDate aws.Time
---@field NumberOfServicesAccessible integer
---@field NumberOfServicesNotAccessed integer
---@field AccessDetails aws.iam.AccessDetail[]
---@field IsTruncated boolean
---@field Marker string
---@field ErrorDetails aws.iam.ErrorDetails

---@class aws.iam.GetOutboundWebIdentityFederationInfoResponse
---@field IssuerIdentifier string
---@field JwtVendingEnabled boolean

---@class aws.iam.GetPolicyRequest
---@field PolicyArn string

---@class aws.iam.GetPolicyResponse
---@field Policy aws.iam.Policy

---@class aws.iam.GetPolicyVersionRequest
---@field PolicyArn string
---@field VersionId string

---@class aws.iam.GetPolicyVersionResponse
---@field PolicyVersion aws.iam.PolicyVersion

---@class aws.iam.GetRolePolicyRequest
---@field RoleName string
---@field PolicyName string

---@class aws.iam.GetRolePolicyResponse
---@field RoleName string
---@field PolicyName string
---@field PolicyDocument string

---@class aws.iam.GetRoleRequest
---@field RoleName string

---@class aws.iam.GetRoleResponse
---@field Role aws.iam.Role

---@class aws.iam.GetSAMLProviderRequest
---@field SAMLProviderArn string

---@class aws.iam.GetSAMLProviderResponse
---@field SAMLProviderUUID string
---@field SAMLMetadataDocument string
---@field CreateDate aws.Time
---@field ValidUntil aws.Time
---@field Tags aws.iam.Tag[]
---@field AssertionEncryptionMode aws.iam.assertionEncryptionModeType
---@field PrivateKeyList aws.iam.SAMLPrivateKey[]

---@class aws.iam.GetSSHPublicKeyRequest
---@field UserName string
---@field SSHPublicKeyId string
---@field Encoding aws.iam.encodingType

---@class aws.iam.GetSSHPublicKeyResponse
---@field SSHPublicKey aws.iam.SSHPublicKey

---@class aws.iam.GetServerCertificateRequest
---@field ServerCertificateName string

---@class aws.iam.GetServerCertificateResponse
---@field ServerCertificate aws.iam.ServerCertificate

---@class aws.iam.GetServiceLastAccessedDetailsRequest
---@field JobId string
---@field MaxItems? integer
---@field Marker? string

---@class aws.iam.GetServiceLastAccessedDetailsResponse
---@field JobStatus aws.iam.jobStatusType
---@field JobType aws.iam.AccessAdvisorUsageGranularityType
---@field JobCreationDate aws.Time
---@field ServicesLastAccessed aws.iam.ServiceLastAccessed[]
---@field JobCompletionDate aws.Time
---@field IsTruncated boolean
---@field Marker string
---@field Error aws.iam.ErrorDetails

---@class aws.iam.GetServiceLastAccessedDetailsWithEntitiesRequest
---@field JobId string
---@field ServiceNamespace string
---@field MaxItems? integer
---@field Marker? string

---@class aws.iam.GetServiceLastAccessedDetailsWithEntitiesResponse
---@field JobStatus aws.iam.jobStatusType
---@field JobCreationDate aws.Time
---@field JobCompletionDate aws.Time
---@field EntityDetailsList aws.iam.EntityDetails[]
---@field IsTruncated boolean
---@field Marker string
---@field Error aws.iam.ErrorDetails

---@class aws.iam.GetServiceLinkedRoleDeletionStatusRequest
---@field DeletionTaskId string

---@class aws.iam.GetServiceLinkedRoleDeletionStatusResponse
---@field Status aws.iam.DeletionTaskStatusType
---@field Reason aws.iam.DeletionTaskFailureReasonType

---@class aws.iam.GetUserPolicyRequest
---@field UserName string
---@field PolicyName string

---@class aws.iam.GetUserPolicyResponse
---@field UserName string
---@field PolicyName string
---@field PolicyDocument string

---@class aws.iam.GetUserRequest
---@field UserName? string

---@class aws.iam.GetUserResponse
---@field User aws.iam.User

---@class aws.iam.Group
---@field Path string
---@field GroupName string
---@field GroupId string
---@field Arn string
---@field CreateDate aws.Time

---@class aws.iam.GroupDetail
---@field Path string
---@field GroupName string
---@field GroupId string
---@field Arn string
---@field CreateDate aws.Time
---@field GroupPolicyList aws.iam.PolicyDetail[]
---@field AttachedManagedPolicies aws.iam.AttachedPolicy[]

---@class aws.iam.InstanceProfile
---@field Path string
---@field InstanceProfileName string
---@field InstanceProfileId string
---@field Arn string
---@field CreateDate aws.Time
---@field Roles aws.iam.Role[]
---@field Tags aws.iam.Tag[]

---@class aws.iam.ListAccessKeysRequest
---@field UserName? string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListAccessKeysResponse
---@field AccessKeyMetadata aws.iam.AccessKeyMetadata[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListAccountAliasesRequest
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListAccountAliasesResponse
---@field AccountAliases string[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListAttachedGroupPoliciesRequest
---@field GroupName string
---@field PathPrefix? string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListAttachedGroupPoliciesResponse
---@field AttachedPolicies aws.iam.AttachedPolicy[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListAttachedRolePoliciesRequest
---@field RoleName string
---@field PathPrefix? string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListAttachedRolePoliciesResponse
---@field AttachedPolicies aws.iam.AttachedPolicy[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListAttachedUserPoliciesRequest
---@field UserName string
---@field PathPrefix? string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListAttachedUserPoliciesResponse
---@field AttachedPolicies aws.iam.AttachedPolicy[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListDelegationRequestsRequest
---@field OwnerId? string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListDelegationRequestsResponse
---@field DelegationRequests aws.iam.DelegationRequest[]
---@field Marker string
---@field isTruncated boolean

---@class aws.iam.ListEntitiesForPolicyRequest
---@field PolicyArn string
---@field EntityFilter? aws.iam.EntityType
---@field PathPrefix? string
---@field PolicyUsageFilter? aws.iam.PolicyUsageType
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListEntitiesForPolicyResponse
---@field PolicyGroups aws.iam.PolicyGroup[]
---@field PolicyUsers aws.iam.PolicyUser[]
---@field PolicyRoles aws.iam.PolicyRole[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListGroupPoliciesRequest
---@field GroupName string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListGroupPoliciesResponse
---@field PolicyNames string[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListGroupsForUserRequest
---@field UserName string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListGroupsForUserResponse
---@field Groups aws.iam.Group[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListGroupsRequest
---@field PathPrefix? string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListGroupsResponse
---@field Groups aws.iam.Group[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListInstanceProfileTagsRequest
---@field InstanceProfileName string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListInstanceProfileTagsResponse
---@field Tags aws.iam.Tag[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListInstanceProfilesForRoleRequest
---@field RoleName string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListInstanceProfilesForRoleResponse
---@field InstanceProfiles aws.iam.InstanceProfile[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListInstanceProfilesRequest
---@field PathPrefix? string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListInstanceProfilesResponse
---@field InstanceProfiles aws.iam.InstanceProfile[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListMFADeviceTagsRequest
---@field SerialNumber string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListMFADeviceTagsResponse
---@field Tags aws.iam.Tag[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListMFADevicesRequest
---@field UserName? string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListMFADevicesResponse
---@field MFADevices aws.iam.MFADevice[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListOpenIDConnectProviderTagsRequest
---@field OpenIDConnectProviderArn string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListOpenIDConnectProviderTagsResponse
---@field Tags aws.iam.Tag[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListOpenIDConnectProvidersRequest

---@class aws.iam.ListOpenIDConnectProvidersResponse
---@field OpenIDConnectProviderList aws.iam.OpenIDConnectProviderListEntry[]

---@class aws.iam.ListOrganizationsFeaturesRequest

---@class aws.iam.ListOrganizationsFeaturesResponse
---@field OrganizationId string
---@field EnabledFeatures aws.iam.FeatureType[]

---@class aws.iam.ListPoliciesGrantingServiceAccessEntry
---@field ServiceNamespace string
---@field Policies aws.iam.PolicyGrantingServiceAccess[]

---@class aws.iam.ListPoliciesGrantingServiceAccessRequest
---@field Marker? string
---@field Arn string
---@field ServiceNamespaces string[]

---@class aws.iam.ListPoliciesGrantingServiceAccessResponse
---@field PoliciesGrantingServiceAccess aws.iam.ListPoliciesGrantingServiceAccessEntry[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListPoliciesRequest
---@field Scope? aws.iam.policyScopeType
---@field OnlyAttached? boolean
---@field PathPrefix? string
---@field PolicyUsageFilter? aws.iam.PolicyUsageType
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListPoliciesResponse
---@field Policies aws.iam.Policy[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListPolicyTagsRequest
---@field PolicyArn string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListPolicyTagsResponse
---@field Tags aws.iam.Tag[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListPolicyVersionsRequest
---@field PolicyArn string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListPolicyVersionsResponse
---@field Versions aws.iam.PolicyVersion[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListRolePoliciesRequest
---@field RoleName string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListRolePoliciesResponse
---@field PolicyNames string[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListRoleTagsRequest
---@field RoleName string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListRoleTagsResponse
---@field Tags aws.iam.Tag[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListRolesRequest
---@field PathPrefix? string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListRolesResponse
---@field Roles aws.iam.Role[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListSAMLProviderTagsRequest
---@field SAMLProviderArn string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListSAMLProviderTagsResponse
---@field Tags aws.iam.Tag[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListSAMLProvidersRequest

---@class aws.iam.ListSAMLProvidersResponse
---@field SAMLProviderList aws.iam.SAMLProviderListEntry[]

---@class aws.iam.ListSSHPublicKeysRequest
---@field UserName? string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListSSHPublicKeysResponse
---@field SSHPublicKeys aws.iam.SSHPublicKeyMetadata[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListServerCertificateTagsRequest
---@field ServerCertificateName string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListServerCertificateTagsResponse
---@field Tags aws.iam.Tag[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListServerCertificatesRequest
---@field PathPrefix? string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListServerCertificatesResponse
---@field ServerCertificateMetadataList aws.iam.ServerCertificateMetadata[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListServiceSpecificCredentialsRequest
---@field UserName? string
---@field ServiceName? string
---@field AllUsers? boolean
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListServiceSpecificCredentialsResponse
---@field ServiceSpecificCredentials aws.iam.ServiceSpecificCredentialMetadata[]
---@field Marker string
---@field IsTruncated boolean

---@class aws.iam.ListSigningCertificatesRequest
---@field UserName? string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListSigningCertificatesResponse
---@field Certificates aws.iam.SigningCertificate[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListUserPoliciesRequest
---@field UserName string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListUserPoliciesResponse
---@field PolicyNames string[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListUserTagsRequest
---@field UserName string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListUserTagsResponse
---@field Tags aws.iam.Tag[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListUsersRequest
---@field PathPrefix? string
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListUsersResponse
---@field Users aws.iam.User[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.ListVirtualMFADevicesRequest
---@field AssignmentStatus? aws.iam.assignmentStatusType
---@field Marker? string
---@field MaxItems? integer

---@class aws.iam.ListVirtualMFADevicesResponse
---@field VirtualMFADevices aws.iam.VirtualMFADevice[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.LoginProfile
---@field UserName string
---@field CreateDate aws.Time
---@field PasswordResetRequired boolean

---@class aws.iam.MFADevice
---@field UserName string
---@field SerialNumber string
---@field EnableDate aws.Time

---@class aws.iam.ManagedPolicyDetail
---@field PolicyName string
---@field PolicyId string
---@field Arn string
---@field Path string
---@field DefaultVersionId string
---@field AttachmentCount integer
---@field PermissionsBoundaryUsageCount integer
---@field IsAttachable boolean
---@field Description string
---@field CreateDate aws.Time
---@field UpdateDate aws.Time
---@field PolicyVersionList aws.iam.PolicyVersion[]

---@class aws.iam.OpenIDConnectProviderListEntry
---@field Arn string

---@class aws.iam.OrganizationsDecisionDetail
---@field AllowedByOrganizations boolean

---@class aws.iam.PasswordPolicy
---@field MinimumPasswordLength integer
---@field RequireSymbols boolean
---@field RequireNumbers boolean
---@field RequireUppercaseCharacters boolean
---@field RequireLowercaseCharacters boolean
---@field AllowUsersToChangePassword boolean
---@field ExpirePasswords boolean
---@field MaxPasswordAge integer
---@field PasswordReusePrevention integer
---@field HardExpiry boolean

---@alias aws.iam.PermissionsBoundaryAttachmentType "PermissionsBoundaryPolicy"

---@class aws.iam.PermissionsBoundaryDecisionDetail
---@field AllowedByPermissionsBoundary boolean

---@class aws.iam.Policy
---@field PolicyName string
---@field PolicyId string
---@field Arn string
---@field Path string
---@field DefaultVersionId string
---@field AttachmentCount integer
---@field PermissionsBoundaryUsageCount integer
---@field IsAttachable boolean
---@field Description string
---@field CreateDate aws.Time
---@field UpdateDate aws.Time
---@field Tags aws.iam.Tag[]

---@class aws.iam.PolicyDetail
---@field PolicyName string
---@field PolicyDocument string

---@alias aws.iam.PolicyEvaluationDecisionType "allowed"|"explicitDeny"|"implicitDeny"

---@class aws.iam.PolicyGrantingServiceAccess
---@field PolicyName string
---@field PolicyType aws.iam.policyType
---@field PolicyArn string
---@field EntityType aws.iam.policyOwnerEntityType
---@field EntityName string

---@class aws.iam.PolicyGroup
---@field GroupName string
---@field GroupId string

---@class aws.iam.PolicyParameter
---@field Name? string
---@field Values? string[]
---@field Type? aws.iam.PolicyParameterTypeEnum

---@alias aws.iam.PolicyParameterTypeEnum "string"|"stringList"

---@class aws.iam.PolicyRole
---@field RoleName string
---@field RoleId string

---@alias aws.iam.PolicySourceType "user"|"group"|"role"|"aws-managed"|"user-managed"|"resource"|"none"

---@alias aws.iam.PolicyUsageType "PermissionsPolicy"|"PermissionsBoundary"

---@class aws.iam.PolicyUser
---@field UserName string
---@field UserId string

---@class aws.iam.PolicyVersion
---@field Document string
---@field VersionId string
---@field IsDefaultVersion boolean
---@field CreateDate aws.Time

---@class aws.iam.Position
---@field Line integer
---@field Column integer

---@class aws.iam.PutGroupPolicyRequest
---@field GroupName string
---@field PolicyName string
---@field PolicyDocument string

---@class aws.iam.PutRolePermissionsBoundaryRequest
---@field RoleName string
---@field PermissionsBoundary string

---@class aws.iam.PutRolePolicyRequest
---@field RoleName string
---@field PolicyName string
---@field PolicyDocument string

---@class aws.iam.PutUserPermissionsBoundaryRequest
---@field UserName string
---@field PermissionsBoundary string

---@class aws.iam.PutUserPolicyRequest
---@field UserName string
---@field PolicyName string
---@field PolicyDocument string

---@class aws.iam.RejectDelegationRequestRequest
---@field DelegationRequestId string
---@field Notes? string

---@class aws.iam.RemoveClientIDFromOpenIDConnectProviderRequest
---@field OpenIDConnectProviderArn string
---@field ClientID string

---@class aws.iam.RemoveRoleFromInstanceProfileRequest
---@field InstanceProfileName string
---@field RoleName string

---@class aws.iam.RemoveUserFromGroupRequest
---@field GroupName string
---@field UserName string

---@alias aws.iam.ReportFormatType "text/csv"

---@alias aws.iam.ReportStateType "STARTED"|"INPROGRESS"|"COMPLETE"

---@class aws.iam.ResetServiceSpecificCredentialRequest
---@field UserName? string
---@field ServiceSpecificCredentialId string

---@class aws.iam.ResetServiceSpecificCredentialResponse
---@field ServiceSpecificCredential aws.iam.ServiceSpecificCredential

---@class aws.iam.ResourceSpecificResult
---@field EvalResourceName string
---@field EvalResourceDecision aws.iam.PolicyEvaluationDecisionType
---@field MatchedStatements aws.iam.Statement[]
---@field MissingContextValues string[]
---@field EvalDecisionDetails table<string, aws.iam.PolicyEvaluationDecisionType>
---@field PermissionsBoundaryDecisionDetail aws.iam.PermissionsBoundaryDecisionDetail

---@class aws.iam.ResyncMFADeviceRequest
---@field UserName string
---@field SerialNumber string
---@field AuthenticationCode1 string|aws.Secret
---@field AuthenticationCode2 string|aws.Secret

---@class aws.iam.Role
---@field Path string
---@field RoleName string
---@field RoleId string
---@field Arn string
---@field CreateDate aws.Time
---@field AssumeRolePolicyDocument string
---@field Description string
---@field MaxSessionDuration integer
---@field PermissionsBoundary aws.iam.AttachedPermissionsBoundary
---@field Tags aws.iam.Tag[]
---@field RoleLastUsed aws.iam.RoleLastUsed

---@class aws.iam.RoleDetail
---@field Path string
---@field RoleName string
---@field RoleId string
---@field Arn string
---@field CreateDate aws.Time
---@field AssumeRolePolicyDocument string
---@field InstanceProfileList aws.iam.InstanceProfile[]
---@field RolePolicyList aws.iam.PolicyDetail[]
---@field AttachedManagedPolicies aws.iam.AttachedPolicy[]
---@field PermissionsBoundary aws.iam.AttachedPermissionsBoundary
---@field Tags aws.iam.Tag[]
---@field RoleLastUsed aws.iam.RoleLastUsed

---@class aws.iam.RoleLastUsed
---@field LastUsedDate aws.Time
---@field Region string

---@class aws.iam.RoleUsageType
---@field Region string
---@field Resources string[]

---@class aws.iam.SAMLPrivateKey
---@field KeyId string
---@field Timestamp aws.Time

---@class aws.iam.SAMLProviderListEntry
---@field Arn string
---@field ValidUntil aws.Time
---@field CreateDate aws.Time

---@class aws.iam.SSHPublicKey
---@field UserName string
---@field SSHPublicKeyId string
---@field Fingerprint string
---@field SSHPublicKeyBody string
---@field Status aws.iam.statusType
---@field UploadDate aws.Time

---@class aws.iam.SSHPublicKeyMetadata
---@field UserName string
---@field SSHPublicKeyId string
---@field Status aws.iam.statusType
---@field UploadDate aws.Time

---@class aws.iam.SendDelegationTokenRequest
---@field DelegationRequestId string

---@class aws.iam.ServerCertificate
---@field ServerCertificateMetadata aws.iam.ServerCertificateMetadata
---@field CertificateBody string
---@field CertificateChain string
---@field Tags aws.iam.Tag[]

---@class aws.iam.ServerCertificateMetadata
---@field Path string
---@field ServerCertificateName string
---@field ServerCertificateId string
---@field Arn string
---@field UploadDate aws.Time
---@field Expiration aws.Time

---@class aws.iam.ServiceLastAccessed
---@field ServiceName string
---@field LastAuthenticated aws.Time
---@field ServiceNamespace string
---@field LastAuthenticatedEntity string
---@field LastAuthenticatedRegion string
---@field TotalAuthenticatedEntities integer
---@field TrackedActionsLastAccessed aws.iam.TrackedActionLastAccessed[]

---@class aws.iam.ServiceSpecificCredential
---@field CreateDate aws.Time
---@field ExpirationDate aws.Time
---@field ServiceName string
---@field ServiceUserName string
---@field ServicePassword aws.Secret
---@field ServiceCredentialAlias string
---@field ServiceCredentialSecret aws.Secret
---@field ServiceSpecificCredentialId string
---@field UserName string
---@field Status aws.iam.statusType

---@class aws.iam.ServiceSpecificCredentialMetadata
---@field UserName string
---@field Status aws.iam.statusType
---@field ServiceUserName string
---@field ServiceCredentialAlias string
---@field CreateDate aws.Time
---@field ExpirationDate aws.Time
---@field ServiceSpecificCredentialId string
---@field ServiceName string

---@class aws.iam.SetDefaultPolicyVersionRequest
---@field PolicyArn string
---@field VersionId string

---@class aws.iam.SetSecurityTokenServicePreferencesRequest
---@field GlobalEndpointTokenVersion aws.iam.globalEndpointTokenVersion

---@class aws.iam.SigningCertificate
---@field UserName string
---@field CertificateId string
---@field CertificateBody string
---@field Status aws.iam.statusType
---@field UploadDate aws.Time

---@class aws.iam.SimulateCustomPolicyRequest
---@field PolicyInputList string[]
---@field PermissionsBoundaryPolicyInputList? string[]
---@field ActionNames string[]
---@field ResourceArns? string[]
---@field ResourcePolicy? string
---@field ResourceOwner? string
---@field CallerArn? string
---@field ContextEntries? aws.iam.ContextEntry[]
---@field ResourceHandlingOption? string
---@field MaxItems? integer
---@field Marker? string

---@class aws.iam.SimulatePolicyResponse
---@field EvaluationResults aws.iam.EvaluationResult[]
---@field IsTruncated boolean
---@field Marker string

---@class aws.iam.SimulatePrincipalPolicyRequest
---@field PolicySourceArn string
---@field PolicyInputList? string[]
---@field PermissionsBoundaryPolicyInputList? string[]
---@field ActionNames string[]
---@field ResourceArns? string[]
---@field ResourcePolicy? string
---@field ResourceOwner? string
---@field CallerArn? string
---@field ContextEntries? aws.iam.ContextEntry[]
---@field ResourceHandlingOption? string
---@field MaxItems? integer
---@field Marker? string

---@class aws.iam.Statement
---@field SourcePolicyId string
---@field SourcePolicyType aws.iam.PolicySourceType
---@field StartPosition aws.iam.Position
---@field EndPosition aws.iam.Position

---@class aws.iam.Tag
---@field Key string
---@field Value string

---@class aws.iam.TagInstanceProfileRequest
---@field InstanceProfileName string
---@field Tags aws.iam.Tag[]

---@class aws.iam.TagMFADeviceRequest
---@field SerialNumber string
---@field Tags aws.iam.Tag[]

---@class aws.iam.TagOpenIDConnectProviderRequest
---@field OpenIDConnectProviderArn string
---@field Tags aws.iam.Tag[]

---@class aws.iam.TagPolicyRequest
---@field PolicyArn string
---@field Tags aws.iam.Tag[]

---@class aws.iam.TagRoleRequest
---@field RoleName string
---@field Tags aws.iam.Tag[]

---@class aws.iam.TagSAMLProviderRequest
---@field SAMLProviderArn string
---@field Tags aws.iam.Tag[]

---@class aws.iam.TagServerCertificateRequest
---@field ServerCertificateName string
---@field Tags aws.iam.Tag[]

---@class aws.iam.TagUserRequest
---@field UserName string
---@field Tags aws.iam.Tag[]

---@class aws.iam.TrackedActionLastAccessed
---@field ActionName string
---@field LastAccessedEntity string
---@field LastAccessedTime aws.Time
---@field LastAccessedRegion string

---@class aws.iam.UntagInstanceProfileRequest
---@field InstanceProfileName string
---@field TagKeys string[]

---@class aws.iam.UntagMFADeviceRequest
---@field SerialNumber string
---@field TagKeys string[]

---@class aws.iam.UntagOpenIDConnectProviderRequest
---@field OpenIDConnectProviderArn string
---@field TagKeys string[]

---@class aws.iam.UntagPolicyRequest
---@field PolicyArn string
---@field TagKeys string[]

---@class aws.iam.UntagRoleRequest
---@field RoleName string
---@field TagKeys string[]

---@class aws.iam.UntagSAMLProviderRequest
---@field SAMLProviderArn string
---@field TagKeys string[]

---@class aws.iam.UntagServerCertificateRequest
---@field ServerCertificateName string
---@field TagKeys string[]

---@class aws.iam.UntagUserRequest
---@field UserName string
---@field TagKeys string[]

---@class aws.iam.UpdateAccessKeyRequest
---@field UserName? string
---@field AccessKeyId string
---@field Status aws.iam.statusType

---@class aws.iam.UpdateAccountPasswordPolicyRequest
---@field MinimumPasswordLength? integer
---@field RequireSymbols? boolean
---@field RequireNumbers? boolean
---@field RequireUppercaseCharacters? boolean
---@field RequireLowercaseCharacters? boolean
---@field AllowUsersToChangePassword? boolean
---@field MaxPasswordAge? integer
---@field PasswordReusePrevention? integer
---@field HardExpiry? boolean

---@class aws.iam.UpdateAssumeRolePolicyRequest
---@field RoleName string
---@field PolicyDocument string

---@class aws.iam.UpdateDelegationRequestRequest
---@field DelegationRequestId string
---@field Notes? string

---@class aws.iam.UpdateGroupRequest
---@field GroupName string
---@field NewPath? string
---@field NewGroupName? string

---@class aws.iam.UpdateLoginProfileRequest
---@field UserName string
---@field Password? string|aws.Secret
---@field PasswordResetRequired? boolean

---@class aws.iam.UpdateOpenIDConnectProviderThumbprintRequest
---@field OpenIDConnectProviderArn string
---@field ThumbprintList string[]

---@class aws.iam.UpdateRoleDescriptionRequest
---@field RoleName string
---@field Description string

---@class aws.iam.UpdateRoleDescriptionResponse
---@field Role aws.iam.Role

---@class aws.iam.UpdateRoleRequest
---@field RoleName string
---@field Description? string
---@field MaxSessionDuration? integer

---@class aws.iam.UpdateRoleResponse

---@class aws.iam.UpdateSAMLProviderRequest
---@field SAMLMetadataDocument? string
---@field SAMLProviderArn string
---@field AssertionEncryptionMode? aws.iam.assertionEncryptionModeType
---@field AddPrivateKey? string|aws.Secret
---@field RemovePrivateKey? string

---@class aws.iam.UpdateSAMLProviderResponse
---@field SAMLProviderArn string

---@class aws.iam.UpdateSSHPublicKeyRequest
---@field UserName string
---@field SSHPublicKeyId string
---@field Status aws.iam.statusType

---@class aws.iam.UpdateServerCertificateRequest
---@field ServerCertificateName string
---@field NewPath? string
---@field NewServerCertificateName? string

---@class aws.iam.UpdateServiceSpecificCredentialRequest
---@field UserName? string
---@field ServiceSpecificCredentialId string
---@field Status aws.iam.statusType

---@class aws.iam.UpdateSigningCertificateRequest
---@field UserName? string
---@field CertificateId string
---@field Status aws.iam.statusType

---@class aws.iam.UpdateUserRequest
---@field UserName string
---@field NewPath? string
---@field NewUserName? string

---@class aws.iam.UploadSSHPublicKeyRequest
---@field UserName string
---@field SSHPublicKeyBody string

---@class aws.iam.UploadSSHPublicKeyResponse
---@field SSHPublicKey aws.iam.SSHPublicKey

---@class aws.iam.UploadServerCertificateRequest
---@field Path? string
---@field ServerCertificateName string
---@field CertificateBody string
---@field PrivateKey string|aws.Secret
---@field CertificateChain? string
---@field Tags? aws.iam.Tag[]

---@class aws.iam.UploadServerCertificateResponse
---@field ServerCertificateMetadata aws.iam.ServerCertificateMetadata
---@field Tags aws.iam.Tag[]

---@class aws.iam.UploadSigningCertificateRequest
---@field UserName? string
---@field CertificateBody string

---@class aws.iam.UploadSigningCertificateResponse
---@field Certificate aws.iam.SigningCertificate

---@class aws.iam.User
---@field Path string
---@field UserName string
---@field UserId string
---@field Arn string
---@field CreateDate aws.Time
---@field PasswordLastUsed aws.Time
---@field PermissionsBoundary aws.iam.AttachedPermissionsBoundary
---@field Tags aws.iam.Tag[]

---@class aws.iam.UserDetail
---@field Path string
---@field UserName string
---@field UserId string
---@field Arn string
---@field CreateDate aws.Time
---@field UserPolicyList aws.iam.PolicyDetail[]
---@field GroupList string[]
---@field AttachedManagedPolicies aws.iam.AttachedPolicy[]
---@field PermissionsBoundary aws.iam.AttachedPermissionsBoundary
---@field Tags aws.iam.Tag[]

---@class aws.iam.VirtualMFADevice
---@field SerialNumber string
---@field Base32StringSeed aws.Secret
---@field QRCodePNG aws.Secret
---@field User aws.iam.User
---@field EnableDate aws.Time
---@field Tags aws.iam.Tag[]

---@alias aws.iam.assertionEncryptionModeType "Required"|"Allowed"

---@alias aws.iam.assignmentStatusType "Assigned"|"Unassigned"|"Any"

---@alias aws.iam.encodingType "SSH"|"PEM"

---@alias aws.iam.globalEndpointTokenVersion "v1Token"|"v2Token"

---@alias aws.iam.jobStatusType "IN_PROGRESS"|"COMPLETED"|"FAILED"

---@alias aws.iam.permissionCheckResultType "ALLOWED"|"DENIED"|"UNSURE"

---@alias aws.iam.permissionCheckStatusType "COMPLETE"|"IN_PROGRESS"|"FAILED"

---@alias aws.iam.policyOwnerEntityType "USER"|"ROLE"|"GROUP"

---@alias aws.iam.policyScopeType "All"|"AWS"|"Local"

---@alias aws.iam.policyType "INLINE"|"MANAGED"

---@alias aws.iam.sortKeyType "SERVICE_NAMESPACE_ASCENDING"|"SERVICE_NAMESPACE_DESCENDING"|"LAST_AUTHENTICATED_TIME_ASCENDING"|"LAST_AUTHENTICATED_TIME_DESCENDING"

---@alias aws.iam.stateType "UNASSIGNED"|"ASSIGNED"|"PENDING_APPROVAL"|"FINALIZED"|"ACCEPTED"|"REJECTED"|"EXPIRED"

---@alias aws.iam.statusType "Active"|"Inactive"|"Expired"

---@alias aws.iam.summaryKeyType "Users"|"UsersQuota"|"Groups"|"GroupsQuota"|"ServerCertificates"|"ServerCertificatesQuota"|"UserPolicySizeQuota"|"GroupPolicySizeQuota"|"GroupsPerUserQuota"|"SigningCertificatesPerUserQuota"|"AccessKeysPerUserQuota"|"MFADevices"|"MFADevicesInUse"|"AccountMFAEnabled"|"AccountAccessKeysPresent"|"AccountPasswordPresent"|"AccountSigningCertificatesPresent"|"AttachedPoliciesPerGroupQuota"|"AttachedPoliciesPerRoleQuota"|"AttachedPoliciesPerUserQuota"|"Policies"|"PoliciesQuota"|"PolicySizeQuota"|"PolicyVersionsInUse"|"PolicyVersionsInUseQuota"|"VersionsPerPolicyQuota"|"GlobalEndpointTokenVersion"|"AssumeRolePolicySizeQuota"|"InstanceProfiles"|"InstanceProfilesQuota"|"Providers"|"RolePolicySizeQuota"|"Roles"|"RolesQuota"

---@alias aws.iam.summaryStateType "AVAILABLE"|"NOT_AVAILABLE"|"NOT_SUPPORTED"|"FAILED"

---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field sts aws.sts

---@class aws.sts
---@field assume_role fun(params: aws.sts.AssumeRoleRequest): aws.sts.AssumeRoleResponse # secret
---@field assume_role_with_saml fun(params: aws.sts.AssumeRoleWithSAMLRequest): aws.sts.AssumeRoleWithSAMLResponse # secret
---@field assume_role_with_web_identity fun(params: aws.sts.AssumeRoleWithWebIdentityRequest): aws.sts.AssumeRoleWithWebIdentityResponse # secret
---@field assume_root fun(params: aws.sts.AssumeRootRequest): aws.sts.AssumeRootResponse # write
---@field decode_authorization_message fun(params: aws.sts.DecodeAuthorizationMessageRequest): aws.sts.DecodeAuthorizationMessageResponse
---@field get_access_key_info fun(params: aws.sts.GetAccessKeyInfoRequest): aws.sts.GetAccessKeyInfoResponse
---@field get_caller_identity fun(params?: aws.sts.GetCallerIdentityRequest): aws.sts.GetCallerIdentityResponse
---@field get_delegated_access_token fun(params: aws.sts.GetDelegatedAccessTokenRequest): aws.sts.GetDelegatedAccessTokenResponse # write
---@field get_federation_token fun(params: aws.sts.GetFederationTokenRequest): aws.sts.GetFederationTokenResponse # secret
---@field get_session_token fun(params?: aws.sts.GetSessionTokenRequest): aws.sts.GetSessionTokenResponse # secret
---@field get_web_identity_token fun(params: aws.sts.GetWebIdentityTokenRequest): aws.sts.GetWebIdentityTokenResponse # write

---@class aws.sts.AssumeRoleRequest
---@field RoleArn string
---@field RoleSessionName string
---@field PolicyArns? aws.sts.PolicyDescriptorType[]
---@field Policy? string
---@field DurationSeconds? integer
---@field Tags? aws.sts.Tag[]
---@field TransitiveTagKeys? string[]
---@field ExternalId? string
---@field SerialNumber? string
---@field TokenCode? string|aws.Secret
---@field SourceIdentity? string
---@field ProvidedContexts? aws.sts.ProvidedContext[]

---@class aws.sts.AssumeRoleResponse
---@field Credentials aws.sts.Credentials
---@field AssumedRoleUser aws.sts.AssumedRoleUser
---@field PackedPolicySize integer
---@field SourceIdentity string

---@class aws.sts.AssumeRoleWithSAMLRequest
---@field RoleArn string
---@field PrincipalArn string
---@field SAMLAssertion string|aws.Secret
---@field PolicyArns? aws.sts.PolicyDescriptorType[]
---@field Policy? string
---@field DurationSeconds? integer

---@class aws.sts.AssumeRoleWithSAMLResponse
---@field Credentials aws.sts.Credentials
---@field AssumedRoleUser aws.sts.AssumedRoleUser
---@field PackedPolicySize integer
---@field Subject string
---@field SubjectType string
---@field Issuer string
---@field Audience string
---@field NameQualifier string
---@field SourceIdentity string

---@class aws.sts.AssumeRoleWithWebIdentityRequest
---@field RoleArn string
---@field RoleSessionName string
---@field WebIdentityToken string|aws.Secret
---@field ProviderId? string
---@field PolicyArns? aws.sts.PolicyDescriptorType[]
---@field Policy? string
---@field DurationSeconds? integer

---@class aws.sts.AssumeRoleWithWebIdentityResponse
---@field Credentials aws.sts.Credentials
---@field SubjectFromWebIdentityToken string
---@field AssumedRoleUser aws.sts.AssumedRoleUser
---@field PackedPolicySize integer
---@field Provider string
---@field Audience string
---@field SourceIdentity string

---@class aws.sts.AssumeRootRequest
---@field TargetPrincipal string
---@field TaskPolicyArn aws.sts.PolicyDescriptorType
---@field DurationSeconds? integer

---@class aws.sts.AssumeRootResponse
---@field Credentials aws.sts.Credentials
---@field SourceIdentity string

---@class aws.sts.AssumedRoleUser
---@field AssumedRoleId string
---@field Arn string

---@class aws.sts.Credentials
---@field AccessKeyId string
---@field SecretAccessKey aws.Secret
---@field SessionToken aws.Secret
---@field Expiration aws.Time

---@class aws.sts.DecodeAuthorizationMessageRequest
---@field EncodedMessage string

---@class aws.sts.DecodeAuthorizationMessageResponse
---@field DecodedMessage string

---@class aws.sts.FederatedUser
---@field FederatedUserId string
---@field Arn string

---@class aws.sts.GetAccessKeyInfoRequest
---@field AccessKeyId string

---@class aws.sts.GetAccessKeyInfoResponse
---@field Account string

---@class aws.sts.GetCallerIdentityRequest

---@class aws.sts.GetCallerIdentityResponse
---@field UserId string
---@field Account string
---@field Arn string

---@class aws.sts.GetDelegatedAccessTokenRequest
---@field TradeInToken string|aws.Secret

---@class aws.sts.GetDelegatedAccessTokenResponse
---@field Credentials aws.sts.Credentials
---@field PackedPolicySize integer
---@field AssumedPrincipal string

---@class aws.sts.GetFederationTokenRequest
---@field Name string
---@field Policy? string
---@field PolicyArns? aws.sts.PolicyDescriptorType[]
---@field DurationSeconds? integer
---@field Tags? aws.sts.Tag[]

---@class aws.sts.GetFederationTokenResponse
---@field Credentials aws.sts.Credentials
---@field FederatedUser aws.sts.FederatedUser
---@field PackedPolicySize integer

---@class aws.sts.GetSessionTokenRequest
---@field DurationSeconds? integer
---@field SerialNumber? string
---@field TokenCode? string|aws.Secret

---@class aws.sts.GetSessionTokenResponse
---@field Credentials aws.sts.Credentials

---@class aws.sts.GetWebIdentityTokenRequest
---@field Audience string[]
---@field DurationSeconds? integer
---@field SigningAlgorithm string
---@field Tags? aws.sts.Tag[]

---@class aws.sts.GetWebIdentityTokenResponse
---@field WebIdentityToken aws.Secret
---@field Expiration aws.Time

---@class aws.sts.PolicyDescriptorType
---@field arn? string

---@class aws.sts.ProvidedContext
---@field ProviderArn? string
---@field ContextAssertion? string

---@class aws.sts.Tag
---@field Key string
---@field Value string

---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field ["sso-oidc"] aws.sso_oidc

---@class aws.sso_oidc
---@field create_token fun(params: aws.sso_oidc.CreateTokenRequest): aws.sso_oidc.CreateTokenResponse # write
---@field create_token_with_iam fun(params: aws.sso_oidc.CreateTokenWithIAMRequest): aws.sso_oidc.CreateTokenWithIAMResponse # write
---@field register_client fun(params: aws.sso_oidc.RegisterClientRequest): aws.sso_oidc.RegisterClientResponse # write
---@field start_device_authorization fun(params: aws.sso_oidc.StartDeviceAuthorizationRequest): aws.sso_oidc.StartDeviceAuthorizationResponse # write

---@class aws.sso_oidc.AwsAdditionalDetails
---@field identityContext string

---@class aws.sso_oidc.CreateTokenRequest
---@field clientId string
---@field clientSecret string|aws.Secret
---@field grantType string
---@field deviceCode? string|aws.Secret
---@field code? string|aws.Secret
---@field refreshToken? string|aws.Secret
---@field scope? string[]
---@field redirectUri? string
---@field codeVerifier? string|aws.Secret

---@class aws.sso_oidc.CreateTokenResponse
---@field accessToken aws.Secret
---@field tokenType string
---@field expiresIn integer
---@field refreshToken aws.Secret
---@field idToken aws.Secret

---@class aws.sso_oidc.CreateTokenWithIAMRequest
---@field clientId string
---@field grantType string
---@field code? string|aws.Secret
---@field refreshToken? string|aws.Secret
---@field assertion? string|aws.Secret
---@field scope? string[]
---@field redirectUri? string
---@field subjectToken? string|aws.Secret
---@field subjectTokenType? string
---@field requestedTokenType? string
---@field codeVerifier? string|aws.Secret

---@class aws.sso_oidc.CreateTokenWithIAMResponse
---@field accessToken aws.Secret
---@field tokenType string
---@field expiresIn integer
---@field refreshToken aws.Secret
---@field idToken aws.Secret
---@field issuedTokenType string
---@field scope string[]
---@field awsAdditionalDetails aws.sso_oidc.AwsAdditionalDetails

---@class aws.sso_oidc.RegisterClientRequest
---@field clientName string
---@field clientType string
---@field scopes? string[]
---@field redirectUris? string[]
---@field grantTypes? string[]
---@field issuerUrl? string
---@field entitledApplicationArn? string

---@class aws.sso_oidc.RegisterClientResponse
---@field clientId string
---@field clientSecret aws.Secret
---@field clientIdIssuedAt integer
---@field clientSecretExpiresAt integer
---@field authorizationEndpoint string
---@field tokenEndpoint string

---@class aws.sso_oidc.StartDeviceAuthorizationRequest
---@field clientId string
---@field clientSecret string|aws.Secret
---@field startUrl string

---@class aws.sso_oidc.StartDeviceAuthorizationResponse
---@field deviceCode aws.Secret
---@field userCode aws.Secret
---@field verificationUri string
---@field verificationUriComplete string
---@field expiresIn integer
---@field interval integer

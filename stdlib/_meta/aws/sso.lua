---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field sso aws.sso

---@class aws.sso
---@field get_role_credentials fun(params: aws.sso.GetRoleCredentialsRequest): aws.sso.GetRoleCredentialsResponse # secret
---@field list_account_roles aws.sso.list_account_roles
---@field list_accounts aws.sso.list_accounts
---@field logout fun(params: aws.sso.LogoutRequest): {} # write

---@class aws.sso.list_account_roles
---@overload fun(params: aws.sso.ListAccountRolesRequest): aws.sso.ListAccountRolesResponse
---@field pages fun(self: aws.sso.list_account_roles, params: aws.sso.ListAccountRolesRequest): fun(): aws.sso.ListAccountRolesResponse
---@field items fun(self: aws.sso.list_account_roles, params: aws.sso.ListAccountRolesRequest): fun(): aws.sso.RoleInfo

---@class aws.sso.list_accounts
---@overload fun(params: aws.sso.ListAccountsRequest): aws.sso.ListAccountsResponse
---@field pages fun(self: aws.sso.list_accounts, params: aws.sso.ListAccountsRequest): fun(): aws.sso.ListAccountsResponse
---@field items fun(self: aws.sso.list_accounts, params: aws.sso.ListAccountsRequest): fun(): aws.sso.AccountInfo

---@class aws.sso.AccountInfo
---@field accountId string
---@field accountName string
---@field emailAddress string

---@class aws.sso.GetRoleCredentialsRequest
---@field roleName string
---@field accountId string
---@field accessToken string|aws.Secret

---@class aws.sso.GetRoleCredentialsResponse
---@field roleCredentials aws.sso.RoleCredentials

---@class aws.sso.ListAccountRolesRequest
---@field nextToken? string
---@field maxResults? integer
---@field accessToken string|aws.Secret
---@field accountId string

---@class aws.sso.ListAccountRolesResponse
---@field nextToken string
---@field roleList aws.sso.RoleInfo[]

---@class aws.sso.ListAccountsRequest
---@field nextToken? string
---@field maxResults? integer
---@field accessToken string|aws.Secret

---@class aws.sso.ListAccountsResponse
---@field nextToken string
---@field accountList aws.sso.AccountInfo[]

---@class aws.sso.LogoutRequest
---@field accessToken string|aws.Secret

---@class aws.sso.RoleCredentials
---@field accessKeyId string
---@field secretAccessKey aws.Secret
---@field sessionToken aws.Secret
---@field expiration integer

---@class aws.sso.RoleInfo
---@field roleName string
---@field accountId string

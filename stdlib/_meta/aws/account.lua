---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field account aws.account

---@class aws.account
---@field accept_primary_email_update fun(params: aws.account.AcceptPrimaryEmailUpdateRequest): aws.account.AcceptPrimaryEmailUpdateResponse # write
---@field delete_alternate_contact fun(params: aws.account.DeleteAlternateContactRequest): {} # write
---@field disable_region fun(params: aws.account.DisableRegionRequest): {} # write
---@field enable_region fun(params: aws.account.EnableRegionRequest): {} # write
---@field get_account_information fun(params?: aws.account.GetAccountInformationRequest): aws.account.GetAccountInformationResponse
---@field get_alternate_contact fun(params: aws.account.GetAlternateContactRequest): aws.account.GetAlternateContactResponse
---@field get_contact_information fun(params?: aws.account.GetContactInformationRequest): aws.account.GetContactInformationResponse
---@field get_gov_cloud_account_information fun(params?: aws.account.GetGovCloudAccountInformationRequest): aws.account.GetGovCloudAccountInformationResponse
---@field get_primary_email fun(params: aws.account.GetPrimaryEmailRequest): aws.account.GetPrimaryEmailResponse
---@field get_region_opt_status fun(params: aws.account.GetRegionOptStatusRequest): aws.account.GetRegionOptStatusResponse
---@field list_regions aws.account.list_regions
---@field put_account_name fun(params: aws.account.PutAccountNameRequest): {} # write
---@field put_alternate_contact fun(params: aws.account.PutAlternateContactRequest): {} # write
---@field put_contact_information fun(params: aws.account.PutContactInformationRequest): {} # write
---@field start_primary_email_update fun(params: aws.account.StartPrimaryEmailUpdateRequest): aws.account.StartPrimaryEmailUpdateResponse # write

---@class aws.account.list_regions
---@overload fun(params?: aws.account.ListRegionsRequest): aws.account.ListRegionsResponse
---@field pages fun(self: aws.account.list_regions, params?: aws.account.ListRegionsRequest): fun(): aws.account.ListRegionsResponse
---@field items fun(self: aws.account.list_regions, params?: aws.account.ListRegionsRequest): fun(): aws.account.Region

---@class aws.account.AcceptPrimaryEmailUpdateRequest
---@field AccountId string
---@field PrimaryEmail string
---@field Otp string|aws.Secret

---@class aws.account.AcceptPrimaryEmailUpdateResponse
---@field Status aws.account.PrimaryEmailUpdateStatus

---@alias aws.account.AccountState "PENDING_ACTIVATION"|"ACTIVE"|"SUSPENDED"|"CLOSED"

---@class aws.account.AlternateContact
---@field Name string
---@field Title string
---@field EmailAddress string
---@field PhoneNumber string
---@field AlternateContactType aws.account.AlternateContactType

---@alias aws.account.AlternateContactType "BILLING"|"OPERATIONS"|"SECURITY"

---@alias aws.account.AwsAccountState "PENDING_ACTIVATION"|"ACTIVE"|"SUSPENDED"|"CLOSED"

---@class aws.account.ContactInformation
---@field FullName string
---@field AddressLine1 string
---@field AddressLine2? string
---@field AddressLine3? string
---@field City string
---@field StateOrRegion? string
---@field DistrictOrCounty? string
---@field PostalCode string
---@field CountryCode string
---@field PhoneNumber string
---@field CompanyName? string
---@field WebsiteUrl? string

---@class aws.account.DeleteAlternateContactRequest
---@field AlternateContactType aws.account.AlternateContactType
---@field AccountId? string

---@class aws.account.DisableRegionRequest
---@field AccountId? string
---@field RegionName string

---@class aws.account.EnableRegionRequest
---@field AccountId? string
---@field RegionName string

---@class aws.account.GetAccountInformationRequest
---@field AccountId? string

---@class aws.account.GetAccountInformationResponse
---@field AccountId string
---@field AccountName string
---@field AccountCreatedDate aws.Time
---@field AccountState aws.account.AccountState

---@class aws.account.GetAlternateContactRequest
---@field AlternateContactType aws.account.AlternateContactType
---@field AccountId? string

---@class aws.account.GetAlternateContactResponse
---@field AlternateContact aws.account.AlternateContact

---@class aws.account.GetContactInformationRequest
---@field AccountId? string

---@class aws.account.GetContactInformationResponse
---@field ContactInformation aws.account.ContactInformation

---@class aws.account.GetGovCloudAccountInformationRequest
---@field StandardAccountId? string

---@class aws.account.GetGovCloudAccountInformationResponse
---@field GovCloudAccountId string
---@field AccountState aws.account.AwsAccountState

---@class aws.account.GetPrimaryEmailRequest
---@field AccountId string

---@class aws.account.GetPrimaryEmailResponse
---@field PrimaryEmail string

---@class aws.account.GetRegionOptStatusRequest
---@field AccountId? string
---@field RegionName string

---@class aws.account.GetRegionOptStatusResponse
---@field RegionName string
---@field RegionOptStatus aws.account.RegionOptStatus

---@class aws.account.ListRegionsRequest
---@field AccountId? string
---@field MaxResults? integer
---@field NextToken? string
---@field RegionOptStatusContains? aws.account.RegionOptStatus[]

---@class aws.account.ListRegionsResponse
---@field NextToken string
---@field Regions aws.account.Region[]

---@alias aws.account.PrimaryEmailUpdateStatus "PENDING"|"ACCEPTED"

---@class aws.account.PutAccountNameRequest
---@field AccountName string
---@field AccountId? string

---@class aws.account.PutAlternateContactRequest
---@field Name string
---@field Title string
---@field EmailAddress string
---@field PhoneNumber string
---@field AlternateContactType aws.account.AlternateContactType
---@field AccountId? string

---@class aws.account.PutContactInformationRequest
---@field ContactInformation aws.account.ContactInformation
---@field AccountId? string

---@class aws.account.Region
---@field RegionName string
---@field RegionOptStatus aws.account.RegionOptStatus

---@alias aws.account.RegionOptStatus "ENABLED"|"ENABLING"|"DISABLING"|"DISABLED"|"ENABLED_BY_DEFAULT"

---@class aws.account.StartPrimaryEmailUpdateRequest
---@field AccountId string
---@field PrimaryEmail string

---@class aws.account.StartPrimaryEmailUpdateResponse
---@field Status aws.account.PrimaryEmailUpdateStatus

---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field sns aws.sns

---@class aws.sns
---@field add_permission fun(params: aws.sns.AddPermissionInput): {} # write
---@field check_if_phone_number_is_opted_out fun(params: aws.sns.CheckIfPhoneNumberIsOptedOutInput): aws.sns.CheckIfPhoneNumberIsOptedOutResponse
---@field confirm_subscription fun(params: aws.sns.ConfirmSubscriptionInput): aws.sns.ConfirmSubscriptionResponse # write
---@field create_platform_application fun(params: aws.sns.CreatePlatformApplicationInput): aws.sns.CreatePlatformApplicationResponse # write
---@field create_platform_endpoint fun(params: aws.sns.CreatePlatformEndpointInput): aws.sns.CreateEndpointResponse # write
---@field create_sms_sandbox_phone_number fun(params: aws.sns.CreateSMSSandboxPhoneNumberInput): aws.sns.CreateSMSSandboxPhoneNumberResult # write
---@field create_topic fun(params: aws.sns.CreateTopicInput): aws.sns.CreateTopicResponse # write
---@field delete_endpoint fun(params: aws.sns.DeleteEndpointInput): {} # write
---@field delete_platform_application fun(params: aws.sns.DeletePlatformApplicationInput): {} # write
---@field delete_sms_sandbox_phone_number fun(params: aws.sns.DeleteSMSSandboxPhoneNumberInput): aws.sns.DeleteSMSSandboxPhoneNumberResult # write
---@field delete_topic fun(params: aws.sns.DeleteTopicInput): {} # write
---@field get_data_protection_policy fun(params: aws.sns.GetDataProtectionPolicyInput): aws.sns.GetDataProtectionPolicyResponse
---@field get_endpoint_attributes fun(params: aws.sns.GetEndpointAttributesInput): aws.sns.GetEndpointAttributesResponse
---@field get_platform_application_attributes fun(params: aws.sns.GetPlatformApplicationAttributesInput): aws.sns.GetPlatformApplicationAttributesResponse
---@field get_sms_attributes fun(params?: aws.sns.GetSMSAttributesInput): aws.sns.GetSMSAttributesResponse
---@field get_sms_sandbox_account_status fun(params?: aws.sns.GetSMSSandboxAccountStatusInput): aws.sns.GetSMSSandboxAccountStatusResult
---@field get_subscription_attributes fun(params: aws.sns.GetSubscriptionAttributesInput): aws.sns.GetSubscriptionAttributesResponse
---@field get_topic_attributes fun(params: aws.sns.GetTopicAttributesInput): aws.sns.GetTopicAttributesResponse
---@field list_endpoints_by_platform_application aws.sns.list_endpoints_by_platform_application
---@field list_origination_numbers aws.sns.list_origination_numbers
---@field list_phone_numbers_opted_out aws.sns.list_phone_numbers_opted_out
---@field list_platform_applications aws.sns.list_platform_applications
---@field list_sms_sandbox_phone_numbers aws.sns.list_sms_sandbox_phone_numbers
---@field list_subscriptions aws.sns.list_subscriptions
---@field list_subscriptions_by_topic aws.sns.list_subscriptions_by_topic
---@field list_tags_for_resource fun(params: aws.sns.ListTagsForResourceRequest): aws.sns.ListTagsForResourceResponse
---@field list_topics aws.sns.list_topics
---@field opt_in_phone_number fun(params: aws.sns.OptInPhoneNumberInput): aws.sns.OptInPhoneNumberResponse # write
---@field publish fun(params: aws.sns.PublishInput): aws.sns.PublishResponse # write
---@field publish_batch fun(params: aws.sns.PublishBatchInput): aws.sns.PublishBatchResponse # write
---@field put_data_protection_policy fun(params: aws.sns.PutDataProtectionPolicyInput): {} # write
---@field remove_permission fun(params: aws.sns.RemovePermissionInput): {} # write
---@field set_endpoint_attributes fun(params: aws.sns.SetEndpointAttributesInput): {} # write
---@field set_platform_application_attributes fun(params: aws.sns.SetPlatformApplicationAttributesInput): {} # write
---@field set_sms_attributes fun(params: aws.sns.SetSMSAttributesInput): aws.sns.SetSMSAttributesResponse # write
---@field set_subscription_attributes fun(params: aws.sns.SetSubscriptionAttributesInput): {} # write
---@field set_topic_attributes fun(params: aws.sns.SetTopicAttributesInput): {} # write
---@field subscribe fun(params: aws.sns.SubscribeInput): aws.sns.SubscribeResponse # write
---@field tag_resource fun(params: aws.sns.TagResourceRequest): aws.sns.TagResourceResponse # write
---@field unsubscribe fun(params: aws.sns.UnsubscribeInput): {} # write
---@field untag_resource fun(params: aws.sns.UntagResourceRequest): aws.sns.UntagResourceResponse # write
---@field verify_sms_sandbox_phone_number fun(params: aws.sns.VerifySMSSandboxPhoneNumberInput): aws.sns.VerifySMSSandboxPhoneNumberResult # write

---@class aws.sns.list_endpoints_by_platform_application
---@overload fun(params: aws.sns.ListEndpointsByPlatformApplicationInput): aws.sns.ListEndpointsByPlatformApplicationResponse
---@field pages fun(self: aws.sns.list_endpoints_by_platform_application, params: aws.sns.ListEndpointsByPlatformApplicationInput): fun(): aws.sns.ListEndpointsByPlatformApplicationResponse
---@field items fun(self: aws.sns.list_endpoints_by_platform_application, params: aws.sns.ListEndpointsByPlatformApplicationInput): fun(): aws.sns.Endpoint

---@class aws.sns.list_origination_numbers
---@overload fun(params?: aws.sns.ListOriginationNumbersRequest): aws.sns.ListOriginationNumbersResult
---@field pages fun(self: aws.sns.list_origination_numbers, params?: aws.sns.ListOriginationNumbersRequest): fun(): aws.sns.ListOriginationNumbersResult
---@field items fun(self: aws.sns.list_origination_numbers, params?: aws.sns.ListOriginationNumbersRequest): fun(): aws.sns.PhoneNumberInformation

---@class aws.sns.list_phone_numbers_opted_out
---@overload fun(params?: aws.sns.ListPhoneNumbersOptedOutInput): aws.sns.ListPhoneNumbersOptedOutResponse
---@field pages fun(self: aws.sns.list_phone_numbers_opted_out, params?: aws.sns.ListPhoneNumbersOptedOutInput): fun(): aws.sns.ListPhoneNumbersOptedOutResponse
---@field items fun(self: aws.sns.list_phone_numbers_opted_out, params?: aws.sns.ListPhoneNumbersOptedOutInput): fun(): string

---@class aws.sns.list_platform_applications
---@overload fun(params?: aws.sns.ListPlatformApplicationsInput): aws.sns.ListPlatformApplicationsResponse
---@field pages fun(self: aws.sns.list_platform_applications, params?: aws.sns.ListPlatformApplicationsInput): fun(): aws.sns.ListPlatformApplicationsResponse
---@field items fun(self: aws.sns.list_platform_applications, params?: aws.sns.ListPlatformApplicationsInput): fun(): aws.sns.PlatformApplication

---@class aws.sns.list_sms_sandbox_phone_numbers
---@overload fun(params?: aws.sns.ListSMSSandboxPhoneNumbersInput): aws.sns.ListSMSSandboxPhoneNumbersResult
---@field pages fun(self: aws.sns.list_sms_sandbox_phone_numbers, params?: aws.sns.ListSMSSandboxPhoneNumbersInput): fun(): aws.sns.ListSMSSandboxPhoneNumbersResult
---@field items fun(self: aws.sns.list_sms_sandbox_phone_numbers, params?: aws.sns.ListSMSSandboxPhoneNumbersInput): fun(): aws.sns.SMSSandboxPhoneNumber

---@class aws.sns.list_subscriptions
---@overload fun(params?: aws.sns.ListSubscriptionsInput): aws.sns.ListSubscriptionsResponse
---@field pages fun(self: aws.sns.list_subscriptions, params?: aws.sns.ListSubscriptionsInput): fun(): aws.sns.ListSubscriptionsResponse
---@field items fun(self: aws.sns.list_subscriptions, params?: aws.sns.ListSubscriptionsInput): fun(): aws.sns.Subscription

---@class aws.sns.list_subscriptions_by_topic
---@overload fun(params: aws.sns.ListSubscriptionsByTopicInput): aws.sns.ListSubscriptionsByTopicResponse
---@field pages fun(self: aws.sns.list_subscriptions_by_topic, params: aws.sns.ListSubscriptionsByTopicInput): fun(): aws.sns.ListSubscriptionsByTopicResponse
---@field items fun(self: aws.sns.list_subscriptions_by_topic, params: aws.sns.ListSubscriptionsByTopicInput): fun(): aws.sns.Subscription

---@class aws.sns.list_topics
---@overload fun(params?: aws.sns.ListTopicsInput): aws.sns.ListTopicsResponse
---@field pages fun(self: aws.sns.list_topics, params?: aws.sns.ListTopicsInput): fun(): aws.sns.ListTopicsResponse
---@field items fun(self: aws.sns.list_topics, params?: aws.sns.ListTopicsInput): fun(): aws.sns.Topic

---@class aws.sns.AddPermissionInput
---@field TopicArn string
---@field Label string
---@field AWSAccountId string[]
---@field ActionName string[]

---@class aws.sns.BatchResultErrorEntry
---@field Id string
---@field Code string
---@field Message string
---@field SenderFault boolean

---@class aws.sns.CheckIfPhoneNumberIsOptedOutInput
---@field phoneNumber string

---@class aws.sns.CheckIfPhoneNumberIsOptedOutResponse
---@field isOptedOut boolean

---@class aws.sns.ConfirmSubscriptionInput
---@field TopicArn string
---@field Token string|aws.Secret
---@field AuthenticateOnUnsubscribe? string

---@class aws.sns.ConfirmSubscriptionResponse
---@field SubscriptionArn string

---@class aws.sns.CreateEndpointResponse
---@field EndpointArn string

---@class aws.sns.CreatePlatformApplicationInput
---@field Name string
---@field Platform string
---@field Attributes table<string, string>|aws.Secret

---@class aws.sns.CreatePlatformApplicationResponse
---@field PlatformApplicationArn string

---@class aws.sns.CreatePlatformEndpointInput
---@field PlatformApplicationArn string
---@field Token string
---@field CustomUserData? string
---@field Attributes? table<string, string>

---@class aws.sns.CreateSMSSandboxPhoneNumberInput
---@field PhoneNumber string
---@field LanguageCode? aws.sns.LanguageCodeString

---@class aws.sns.CreateSMSSandboxPhoneNumberResult

---@class aws.sns.CreateTopicInput
---@field Name string
---@field Attributes? table<string, string>
---@field Tags? aws.sns.Tag[]
---@field DataProtectionPolicy? string

---@class aws.sns.CreateTopicResponse
---@field TopicArn string

---@class aws.sns.DeleteEndpointInput
---@field EndpointArn string

---@class aws.sns.DeletePlatformApplicationInput
---@field PlatformApplicationArn string

---@class aws.sns.DeleteSMSSandboxPhoneNumberInput
---@field PhoneNumber string

---@class aws.sns.DeleteSMSSandboxPhoneNumberResult

---@class aws.sns.DeleteTopicInput
---@field TopicArn string

---@class aws.sns.Endpoint
---@field EndpointArn string
---@field Attributes table<string, string>

---@class aws.sns.GetDataProtectionPolicyInput
---@field ResourceArn string

---@class aws.sns.GetDataProtectionPolicyResponse
---@field DataProtectionPolicy string

---@class aws.sns.GetEndpointAttributesInput
---@field EndpointArn string

---@class aws.sns.GetEndpointAttributesResponse
---@field Attributes table<string, string>

---@class aws.sns.GetPlatformApplicationAttributesInput
---@field PlatformApplicationArn string

---@class aws.sns.GetPlatformApplicationAttributesResponse
---@field Attributes table<string, string>

---@class aws.sns.GetSMSAttributesInput
---@field attributes? string[]

---@class aws.sns.GetSMSAttributesResponse
---@field attributes table<string, string>

---@class aws.sns.GetSMSSandboxAccountStatusInput

---@class aws.sns.GetSMSSandboxAccountStatusResult
---@field IsInSandbox boolean

---@class aws.sns.GetSubscriptionAttributesInput
---@field SubscriptionArn string

---@class aws.sns.GetSubscriptionAttributesResponse
---@field Attributes table<string, string>

---@class aws.sns.GetTopicAttributesInput
---@field TopicArn string

---@class aws.sns.GetTopicAttributesResponse
---@field Attributes table<string, string>

---@alias aws.sns.LanguageCodeString "en-US"|"en-GB"|"es-419"|"es-ES"|"de-DE"|"fr-CA"|"fr-FR"|"it-IT"|"ja-JP"|"pt-BR"|"kr-KR"|"zh-CN"|"zh-TW"

---@class aws.sns.ListEndpointsByPlatformApplicationInput
---@field PlatformApplicationArn string
---@field NextToken? string

---@class aws.sns.ListEndpointsByPlatformApplicationResponse
---@field Endpoints aws.sns.Endpoint[]
---@field NextToken string

---@class aws.sns.ListOriginationNumbersRequest
---@field NextToken? string
---@field MaxResults? integer

---@class aws.sns.ListOriginationNumbersResult
---@field NextToken string
---@field PhoneNumbers aws.sns.PhoneNumberInformation[]

---@class aws.sns.ListPhoneNumbersOptedOutInput
---@field nextToken? string

---@class aws.sns.ListPhoneNumbersOptedOutResponse
---@field phoneNumbers string[]
---@field nextToken string

---@class aws.sns.ListPlatformApplicationsInput
---@field NextToken? string

---@class aws.sns.ListPlatformApplicationsResponse
---@field PlatformApplications aws.sns.PlatformApplication[]
---@field NextToken string

---@class aws.sns.ListSMSSandboxPhoneNumbersInput
---@field NextToken? string
---@field MaxResults? integer

---@class aws.sns.ListSMSSandboxPhoneNumbersResult
---@field PhoneNumbers aws.sns.SMSSandboxPhoneNumber[]
---@field NextToken string

---@class aws.sns.ListSubscriptionsByTopicInput
---@field TopicArn string
---@field NextToken? string

---@class aws.sns.ListSubscriptionsByTopicResponse
---@field Subscriptions aws.sns.Subscription[]
---@field NextToken string

---@class aws.sns.ListSubscriptionsInput
---@field NextToken? string

---@class aws.sns.ListSubscriptionsResponse
---@field Subscriptions aws.sns.Subscription[]
---@field NextToken string

---@class aws.sns.ListTagsForResourceRequest
---@field ResourceArn string

---@class aws.sns.ListTagsForResourceResponse
---@field Tags aws.sns.Tag[]

---@class aws.sns.ListTopicsInput
---@field NextToken? string

---@class aws.sns.ListTopicsResponse
---@field Topics aws.sns.Topic[]
---@field NextToken string

---@class aws.sns.MessageAttributeValue
---@field DataType string
---@field StringValue? string
---@field BinaryValue? string

---@alias aws.sns.NumberCapability "SMS"|"MMS"|"VOICE"

---@class aws.sns.OptInPhoneNumberInput
---@field phoneNumber string

---@class aws.sns.OptInPhoneNumberResponse

---@class aws.sns.PhoneNumberInformation
---@field CreatedAt aws.Time
---@field PhoneNumber string
---@field Status string
---@field Iso2CountryCode string
---@field RouteType aws.sns.RouteType
---@field NumberCapabilities aws.sns.NumberCapability[]

---@class aws.sns.PlatformApplication
---@field PlatformApplicationArn string
---@field Attributes table<string, string>

---@class aws.sns.PublishBatchInput
---@field TopicArn string
---@field PublishBatchRequestEntries aws.sns.PublishBatchRequestEntry[]

---@class aws.sns.PublishBatchRequestEntry
---@field Id string
---@field Message string
---@field Subject? string
---@field MessageStructure? string
---@field MessageAttributes? table<string, aws.sns.MessageAttributeValue>
---@field MessageDeduplicationId? string
---@field MessageGroupId? string

---@class aws.sns.PublishBatchResponse
---@field Successful aws.sns.PublishBatchResultEntry[]
---@field Failed aws.sns.BatchResultErrorEntry[]

---@class aws.sns.PublishBatchResultEntry
---@field Id string
---@field MessageId string
---@field SequenceNumber string

---@class aws.sns.PublishInput
---@field TopicArn? string
---@field TargetArn? string
---@field PhoneNumber? string
---@field Message string
---@field Subject? string
---@field MessageStructure? string
---@field MessageAttributes? table<string, aws.sns.MessageAttributeValue>
---@field MessageDeduplicationId? string
---@field MessageGroupId? string

---@class aws.sns.PublishResponse
---@field MessageId string
---@field SequenceNumber string

---@class aws.sns.PutDataProtectionPolicyInput
---@field ResourceArn string
---@field DataProtectionPolicy string

---@class aws.sns.RemovePermissionInput
---@field TopicArn string
---@field Label string

---@alias aws.sns.RouteType "Transactional"|"Promotional"|"Premium"

---@class aws.sns.SMSSandboxPhoneNumber
---@field PhoneNumber string
---@field Status aws.sns.SMSSandboxPhoneNumberVerificationStatus

---@alias aws.sns.SMSSandboxPhoneNumberVerificationStatus "Pending"|"Verified"

---@class aws.sns.SetEndpointAttributesInput
---@field EndpointArn string
---@field Attributes table<string, string>

---@class aws.sns.SetPlatformApplicationAttributesInput
---@field PlatformApplicationArn string
---@field Attributes table<string, string>|aws.Secret

---@class aws.sns.SetSMSAttributesInput
---@field attributes table<string, string>

---@class aws.sns.SetSMSAttributesResponse

---@class aws.sns.SetSubscriptionAttributesInput
---@field SubscriptionArn string
---@field AttributeName string
---@field AttributeValue? string

---@class aws.sns.SetTopicAttributesInput
---@field TopicArn string
---@field AttributeName string
---@field AttributeValue? string

---@class aws.sns.SubscribeInput
---@field TopicArn string
---@field Protocol string
---@field Endpoint? string
---@field Attributes? table<string, string>
---@field ReturnSubscriptionArn? boolean

---@class aws.sns.SubscribeResponse
---@field SubscriptionArn string

---@class aws.sns.Subscription
---@field SubscriptionArn string
---@field Owner string
---@field Protocol string
---@field Endpoint string
---@field TopicArn string

---@class aws.sns.Tag
---@field Key string
---@field Value string

---@class aws.sns.TagResourceRequest
---@field ResourceArn string
---@field Tags aws.sns.Tag[]

---@class aws.sns.TagResourceResponse

---@class aws.sns.Topic
---@field TopicArn string

---@class aws.sns.UnsubscribeInput
---@field SubscriptionArn string

---@class aws.sns.UntagResourceRequest
---@field ResourceArn string
---@field TagKeys string[]

---@class aws.sns.UntagResourceResponse

---@class aws.sns.VerifySMSSandboxPhoneNumberInput
---@field PhoneNumber string
---@field OneTimePassword string|aws.Secret

---@class aws.sns.VerifySMSSandboxPhoneNumberResult

---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field kms aws.kms

---@class aws.kms
---@field cancel_key_deletion fun(params: aws.kms.CancelKeyDeletionRequest): aws.kms.CancelKeyDeletionResponse # write
---@field connect_custom_key_store fun(params: aws.kms.ConnectCustomKeyStoreRequest): aws.kms.ConnectCustomKeyStoreResponse # write
---@field create_alias fun(params: aws.kms.CreateAliasRequest): {} # write
---@field create_custom_key_store fun(params: aws.kms.CreateCustomKeyStoreRequest): aws.kms.CreateCustomKeyStoreResponse # write
---@field create_grant fun(params: aws.kms.CreateGrantRequest): aws.kms.CreateGrantResponse # write
---@field create_key fun(params?: aws.kms.CreateKeyRequest): aws.kms.CreateKeyResponse # write
---@field decrypt fun(params?: aws.kms.DecryptRequest): aws.kms.DecryptResponse # write
---@field delete_alias fun(params: aws.kms.DeleteAliasRequest): {} # write
---@field delete_custom_key_store fun(params: aws.kms.DeleteCustomKeyStoreRequest): aws.kms.DeleteCustomKeyStoreResponse # write
---@field delete_imported_key_material fun(params: aws.kms.DeleteImportedKeyMaterialRequest): aws.kms.DeleteImportedKeyMaterialResponse # write
---@field derive_shared_secret fun(params: aws.kms.DeriveSharedSecretRequest): aws.kms.DeriveSharedSecretResponse # write
---@field describe_custom_key_stores aws.kms.describe_custom_key_stores
---@field describe_key fun(params: aws.kms.DescribeKeyRequest): aws.kms.DescribeKeyResponse
---@field disable_key fun(params: aws.kms.DisableKeyRequest): {} # write
---@field disable_key_rotation fun(params: aws.kms.DisableKeyRotationRequest): {} # write
---@field disconnect_custom_key_store fun(params: aws.kms.DisconnectCustomKeyStoreRequest): aws.kms.DisconnectCustomKeyStoreResponse # write
---@field enable_key fun(params: aws.kms.EnableKeyRequest): {} # write
---@field enable_key_rotation fun(params: aws.kms.EnableKeyRotationRequest): {} # write
---@field encrypt fun(params: aws.kms.EncryptRequest): aws.kms.EncryptResponse # write
---@field generate_data_key fun(params: aws.kms.GenerateDataKeyRequest): aws.kms.GenerateDataKeyResponse # write
---@field generate_data_key_pair fun(params: aws.kms.GenerateDataKeyPairRequest): aws.kms.GenerateDataKeyPairResponse # write
---@field generate_data_key_pair_without_plaintext fun(params: aws.kms.GenerateDataKeyPairWithoutPlaintextRequest): aws.kms.GenerateDataKeyPairWithoutPlaintextResponse # write
---@field generate_data_key_without_plaintext fun(params: aws.kms.GenerateDataKeyWithoutPlaintextRequest): aws.kms.GenerateDataKeyWithoutPlaintextResponse # write
---@field generate_mac fun(params: aws.kms.GenerateMacRequest): aws.kms.GenerateMacResponse # write
---@field generate_random fun(params?: aws.kms.GenerateRandomRequest): aws.kms.GenerateRandomResponse # write
---@field get_key_last_usage fun(params: aws.kms.GetKeyLastUsageRequest): aws.kms.GetKeyLastUsageResponse
---@field get_key_policy fun(params: aws.kms.GetKeyPolicyRequest): aws.kms.GetKeyPolicyResponse
---@field get_key_rotation_status fun(params: aws.kms.GetKeyRotationStatusRequest): aws.kms.GetKeyRotationStatusResponse
---@field get_parameters_for_import fun(params: aws.kms.GetParametersForImportRequest): aws.kms.GetParametersForImportResponse
---@field get_public_key fun(params: aws.kms.GetPublicKeyRequest): aws.kms.GetPublicKeyResponse
---@field import_key_material fun(params: aws.kms.ImportKeyMaterialRequest): aws.kms.ImportKeyMaterialResponse # write
---@field list_aliases aws.kms.list_aliases
---@field list_grants aws.kms.list_grants
---@field list_key_policies aws.kms.list_key_policies
---@field list_key_rotations aws.kms.list_key_rotations
---@field list_keys aws.kms.list_keys
---@field list_resource_tags aws.kms.list_resource_tags
---@field list_retirable_grants aws.kms.list_retirable_grants
---@field put_key_policy fun(params: aws.kms.PutKeyPolicyRequest): {} # write
---@field re_encrypt fun(params: aws.kms.ReEncryptRequest): aws.kms.ReEncryptResponse # write
---@field replicate_key fun(params: aws.kms.ReplicateKeyRequest): aws.kms.ReplicateKeyResponse # write
---@field retire_grant fun(params?: aws.kms.RetireGrantRequest): {} # write
---@field revoke_grant fun(params: aws.kms.RevokeGrantRequest): {} # write
---@field rotate_key_on_demand fun(params: aws.kms.RotateKeyOnDemandRequest): aws.kms.RotateKeyOnDemandResponse # write
---@field schedule_key_deletion fun(params: aws.kms.ScheduleKeyDeletionRequest): aws.kms.ScheduleKeyDeletionResponse # write
---@field sign fun(params: aws.kms.SignRequest): aws.kms.SignResponse # write
---@field tag_resource fun(params: aws.kms.TagResourceRequest): {} # write
---@field untag_resource fun(params: aws.kms.UntagResourceRequest): {} # write
---@field update_alias fun(params: aws.kms.UpdateAliasRequest): {} # write
---@field update_custom_key_store fun(params: aws.kms.UpdateCustomKeyStoreRequest): aws.kms.UpdateCustomKeyStoreResponse # write
---@field update_key_description fun(params: aws.kms.UpdateKeyDescriptionRequest): {} # write
---@field update_primary_region fun(params: aws.kms.UpdatePrimaryRegionRequest): {} # write
---@field verify fun(params: aws.kms.VerifyRequest): aws.kms.VerifyResponse # write
---@field verify_mac fun(params: aws.kms.VerifyMacRequest): aws.kms.VerifyMacResponse # write

---@class aws.kms.describe_custom_key_stores
---@overload fun(params?: aws.kms.DescribeCustomKeyStoresRequest): aws.kms.DescribeCustomKeyStoresResponse
---@field pages fun(self: aws.kms.describe_custom_key_stores, params?: aws.kms.DescribeCustomKeyStoresRequest): fun(): aws.kms.DescribeCustomKeyStoresResponse
---@field items fun(self: aws.kms.describe_custom_key_stores, params?: aws.kms.DescribeCustomKeyStoresRequest): fun(): aws.kms.CustomKeyStoresListEntry

---@class aws.kms.list_aliases
---@overload fun(params?: aws.kms.ListAliasesRequest): aws.kms.ListAliasesResponse
---@field pages fun(self: aws.kms.list_aliases, params?: aws.kms.ListAliasesRequest): fun(): aws.kms.ListAliasesResponse
---@field items fun(self: aws.kms.list_aliases, params?: aws.kms.ListAliasesRequest): fun(): aws.kms.AliasListEntry

---@class aws.kms.list_grants
---@overload fun(params: aws.kms.ListGrantsRequest): aws.kms.ListGrantsResponse
---@field pages fun(self: aws.kms.list_grants, params: aws.kms.ListGrantsRequest): fun(): aws.kms.ListGrantsResponse
---@field items fun(self: aws.kms.list_grants, params: aws.kms.ListGrantsRequest): fun(): aws.kms.GrantListEntry

---@class aws.kms.list_key_policies
---@overload fun(params: aws.kms.ListKeyPoliciesRequest): aws.kms.ListKeyPoliciesResponse
---@field pages fun(self: aws.kms.list_key_policies, params: aws.kms.ListKeyPoliciesRequest): fun(): aws.kms.ListKeyPoliciesResponse
---@field items fun(self: aws.kms.list_key_policies, params: aws.kms.ListKeyPoliciesRequest): fun(): string

---@class aws.kms.list_key_rotations
---@overload fun(params: aws.kms.ListKeyRotationsRequest): aws.kms.ListKeyRotationsResponse
---@field pages fun(self: aws.kms.list_key_rotations, params: aws.kms.ListKeyRotationsRequest): fun(): aws.kms.ListKeyRotationsResponse
---@field items fun(self: aws.kms.list_key_rotations, params: aws.kms.ListKeyRotationsRequest): fun(): aws.kms.RotationsListEntry

---@class aws.kms.list_keys
---@overload fun(params?: aws.kms.ListKeysRequest): aws.kms.ListKeysResponse
---@field pages fun(self: aws.kms.list_keys, params?: aws.kms.ListKeysRequest): fun(): aws.kms.ListKeysResponse
---@field items fun(self: aws.kms.list_keys, params?: aws.kms.ListKeysRequest): fun(): aws.kms.KeyListEntry

---@class aws.kms.list_resource_tags
---@overload fun(params: aws.kms.ListResourceTagsRequest): aws.kms.ListResourceTagsResponse
---@field pages fun(self: aws.kms.list_resource_tags, params: aws.kms.ListResourceTagsRequest): fun(): aws.kms.ListResourceTagsResponse
---@field items fun(self: aws.kms.list_resource_tags, params: aws.kms.ListResourceTagsRequest): fun(): aws.kms.Tag

---@class aws.kms.list_retirable_grants
---@overload fun(params: aws.kms.ListRetirableGrantsRequest): aws.kms.ListGrantsResponse
---@field pages fun(self: aws.kms.list_retirable_grants, params: aws.kms.ListRetirableGrantsRequest): fun(): aws.kms.ListGrantsResponse
---@field items fun(self: aws.kms.list_retirable_grants, params: aws.kms.ListRetirableGrantsRequest): fun(): aws.kms.GrantListEntry

---@alias aws.kms.AlgorithmSpec "RSAES_PKCS1_V1_5"|"RSAES_OAEP_SHA_1"|"RSAES_OAEP_SHA_256"|"RSA_AES_KEY_WRAP_SHA_1"|"RSA_AES_KEY_WRAP_SHA_256"|"SM2PKE"

---@class aws.kms.AliasListEntry
---@field AliasName string
---@field AliasArn string
---@field TargetKeyId string
---@field CreationDate aws.Time|string|number
---@field LastUpdatedDate aws.Time|string|number

---@class aws.kms.CancelKeyDeletionRequest
---@field KeyId string

---@class aws.kms.CancelKeyDeletionResponse
---@field KeyId string

---@class aws.kms.ConnectCustomKeyStoreRequest
---@field CustomKeyStoreId string

---@class aws.kms.ConnectCustomKeyStoreResponse

---@alias aws.kms.ConnectionErrorCodeType "INVALID_CREDENTIALS"|"CLUSTER_NOT_FOUND"|"NETWORK_ERRORS"|"INTERNAL_ERROR"|"INSUFFICIENT_CLOUDHSM_HSMS"|"USER_LOCKED_OUT"|"USER_NOT_FOUND"|"USER_LOGGED_IN"|"SUBNET_NOT_FOUND"|"INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET"|"XKS_PROXY_ACCESS_DENIED"|"XKS_PROXY_NOT_REACHABLE"|"XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND"|"XKS_PROXY_INVALID_RESPONSE"|"XKS_PROXY_INVALID_CONFIGURATION"|"XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION"|"XKS_PROXY_TIMED_OUT"|"XKS_PROXY_INVALID_TLS_CONFIGURATION"

---@alias aws.kms.ConnectionStateType "CONNECTED"|"CONNECTING"|"FAILED"|"DISCONNECTED"|"DISCONNECTING"

---@class aws.kms.CreateAliasRequest
---@field AliasName string
---@field TargetKeyId string

---@class aws.kms.CreateCustomKeyStoreRequest
---@field CustomKeyStoreName string
---@field CloudHsmClusterId? string
---@field TrustAnchorCertificate? string
---@field KeyStorePassword? string|aws.Secret
---@field CustomKeyStoreType? aws.kms.CustomKeyStoreType
---@field XksProxyUriEndpoint? string
---@field XksProxyUriPath? string
---@field XksProxyVpcEndpointServiceName? string
---@field XksProxyVpcEndpointServiceOwner? string
---@field XksProxyAuthenticationCredential? aws.kms.XksProxyAuthenticationCredentialType
---@field XksProxyConnectivity? aws.kms.XksProxyConnectivityType

---@class aws.kms.CreateCustomKeyStoreResponse
---@field CustomKeyStoreId string

---@class aws.kms.CreateGrantRequest
---@field KeyId string
---@field GranteePrincipal string
---@field RetiringPrincipal? string
---@field Operations aws.kms.GrantOperation[]
---@field Constraints? aws.kms.GrantConstraints
---@field GrantTokens? string[]
---@field Name? string
---@field DryRun? boolean

---@class aws.kms.CreateGrantResponse
---@field GrantToken string
---@field GrantId string

---@class aws.kms.CreateKeyRequest
---@field Policy? string
---@field Description? string
---@field KeyUsage? aws.kms.KeyUsageType
---@field CustomerMasterKeySpec? aws.kms.CustomerMasterKeySpec
---@field KeySpec? aws.kms.KeySpec
---@field Origin? aws.kms.OriginType
---@field CustomKeyStoreId? string
---@field BypassPolicyLockoutSafetyCheck? boolean
---@field Tags? aws.kms.Tag[]
---@field MultiRegion? boolean
---@field XksKeyId? string

---@class aws.kms.CreateKeyResponse
---@field KeyMetadata aws.kms.KeyMetadata

---@alias aws.kms.CustomKeyStoreType "AWS_CLOUDHSM"|"EXTERNAL_KEY_STORE"

---@class aws.kms.CustomKeyStoresListEntry
---@field CustomKeyStoreId string
---@field CustomKeyStoreName string
---@field CloudHsmClusterId string
---@field TrustAnchorCertificate string
---@field ConnectionState aws.kms.ConnectionStateType
---@field ConnectionErrorCode aws.kms.ConnectionErrorCodeType
---@field CreationDate aws.Time|string|number
---@field CustomKeyStoreType aws.kms.CustomKeyStoreType
---@field XksProxyConfiguration aws.kms.XksProxyConfigurationType

---@alias aws.kms.CustomerMasterKeySpec "RSA_2048"|"RSA_3072"|"RSA_4096"|"ECC_NIST_P256"|"ECC_NIST_P384"|"ECC_NIST_P521"|"ECC_SECG_P256K1"|"SYMMETRIC_DEFAULT"|"HMAC_224"|"HMAC_256"|"HMAC_384"|"HMAC_512"|"SM2"

---@alias aws.kms.DataKeyPairSpec "RSA_2048"|"RSA_3072"|"RSA_4096"|"ECC_NIST_P256"|"ECC_NIST_P384"|"ECC_NIST_P521"|"ECC_SECG_P256K1"|"SM2"|"ECC_NIST_EDWARDS25519"

---@alias aws.kms.DataKeySpec "AES_256"|"AES_128"

---@class aws.kms.DecryptRequest
---@field CiphertextBlob? string
---@field EncryptionContext? table<string, string>
---@field GrantTokens? string[]
---@field KeyId? string
---@field EncryptionAlgorithm? aws.kms.EncryptionAlgorithmSpec
---@field Recipient? aws.kms.RecipientInfo
---@field DryRun? boolean
---@field DryRunModifiers? aws.kms.DryRunModifierType[]

---@class aws.kms.DecryptResponse
---@field KeyId string
---@field Plaintext aws.Secret
---@field EncryptionAlgorithm aws.kms.EncryptionAlgorithmSpec
---@field CiphertextForRecipient string
---@field KeyMaterialId string

---@class aws.kms.DeleteAliasRequest
---@field AliasName string

---@class aws.kms.DeleteCustomKeyStoreRequest
---@field CustomKeyStoreId string

---@class aws.kms.DeleteCustomKeyStoreResponse

---@class aws.kms.DeleteImportedKeyMaterialRequest
---@field KeyId string
---@field KeyMaterialId? string

---@class aws.kms.DeleteImportedKeyMaterialResponse
---@field KeyId string
---@field KeyMaterialId string

---@class aws.kms.DeriveSharedSecretRequest
---@field KeyId string
---@field KeyAgreementAlgorithm aws.kms.KeyAgreementAlgorithmSpec
---@field PublicKey string
---@field GrantTokens? string[]
---@field DryRun? boolean
---@field Recipient? aws.kms.RecipientInfo

---@class aws.kms.DeriveSharedSecretResponse
---@field KeyId string
---@field SharedSecret aws.Secret
---@field CiphertextForRecipient string
---@field KeyAgreementAlgorithm aws.kms.KeyAgreementAlgorithmSpec
---@field KeyOrigin aws.kms.OriginType

---@class aws.kms.DescribeCustomKeyStoresRequest
---@field CustomKeyStoreId? string
---@field CustomKeyStoreName? string
---@field Limit? integer
---@field Marker? string

---@class aws.kms.DescribeCustomKeyStoresResponse
---@field CustomKeyStores aws.kms.CustomKeyStoresListEntry[]
---@field NextMarker string
---@field Truncated boolean

---@class aws.kms.DescribeKeyRequest
---@field KeyId string
---@field GrantTokens? string[]

---@class aws.kms.DescribeKeyResponse
---@field KeyMetadata aws.kms.KeyMetadata

---@class aws.kms.DisableKeyRequest
---@field KeyId string

---@class aws.kms.DisableKeyRotationRequest
---@field KeyId string

---@class aws.kms.DisconnectCustomKeyStoreRequest
---@field CustomKeyStoreId string

---@class aws.kms.DisconnectCustomKeyStoreResponse

---@alias aws.kms.DryRunModifierType "IGNORE_CIPHERTEXT"

---@class aws.kms.EnableKeyRequest
---@field KeyId string

---@class aws.kms.EnableKeyRotationRequest
---@field KeyId string
---@field RotationPeriodInDays? integer

---@class aws.kms.EncryptRequest
---@field KeyId string
---@field Plaintext string|aws.Secret
---@field EncryptionContext? table<string, string>
---@field GrantTokens? string[]
---@field EncryptionAlgorithm? aws.kms.EncryptionAlgorithmSpec
---@field DryRun? boolean

---@class aws.kms.EncryptResponse
---@field CiphertextBlob string
---@field KeyId string
---@field EncryptionAlgorithm aws.kms.EncryptionAlgorithmSpec

---@alias aws.kms.EncryptionAlgorithmSpec "SYMMETRIC_DEFAULT"|"RSAES_OAEP_SHA_1"|"RSAES_OAEP_SHA_256"|"SM2PKE"

---@alias aws.kms.ExpirationModelType "KEY_MATERIAL_EXPIRES"|"KEY_MATERIAL_DOES_NOT_EXPIRE"

---@class aws.kms.GenerateDataKeyPairRequest
---@field EncryptionContext? table<string, string>
---@field KeyId string
---@field KeyPairSpec aws.kms.DataKeyPairSpec
---@field GrantTokens? string[]
---@field Recipient? aws.kms.RecipientInfo
---@field DryRun? boolean

---@class aws.kms.GenerateDataKeyPairResponse
---@field PrivateKeyCiphertextBlob string
---@field PrivateKeyPlaintext aws.Secret
---@field PublicKey string
---@field KeyId string
---@field KeyPairSpec aws.kms.DataKeyPairSpec
---@field CiphertextForRecipient string
---@field KeyMaterialId string

---@class aws.kms.GenerateDataKeyPairWithoutPlaintextRequest
---@field EncryptionContext? table<string, string>
---@field KeyId string
---@field KeyPairSpec aws.kms.DataKeyPairSpec
---@field GrantTokens? string[]
---@field DryRun? boolean

---@class aws.kms.GenerateDataKeyPairWithoutPlaintextResponse
---@field PrivateKeyCiphertextBlob string
---@field PublicKey string
---@field KeyId string
---@field KeyPairSpec aws.kms.DataKeyPairSpec
---@field KeyMaterialId string

---@class aws.kms.GenerateDataKeyRequest
---@field KeyId string
---@field EncryptionContext? table<string, string>
---@field NumberOfBytes? integer
---@field KeySpec? aws.kms.DataKeySpec
---@field GrantTokens? string[]
---@field Recipient? aws.kms.RecipientInfo
---@field DryRun? boolean

---@class aws.kms.GenerateDataKeyResponse
---@field CiphertextBlob string
---@field Plaintext aws.Secret
---@field KeyId string
---@field CiphertextForRecipient string
---@field KeyMaterialId string

---@class aws.kms.GenerateDataKeyWithoutPlaintextRequest
---@field KeyId string
---@field EncryptionContext? table<string, string>
---@field KeySpec? aws.kms.DataKeySpec
---@field NumberOfBytes? integer
---@field GrantTokens? string[]
---@field DryRun? boolean

---@class aws.kms.GenerateDataKeyWithoutPlaintextResponse
---@field CiphertextBlob string
---@field KeyId string
---@field KeyMaterialId string

---@class aws.kms.GenerateMacRequest
---@field Message string|aws.Secret
---@field KeyId string
---@field MacAlgorithm aws.kms.MacAlgorithmSpec
---@field GrantTokens? string[]
---@field DryRun? boolean

---@class aws.kms.GenerateMacResponse
---@field Mac string
---@field MacAlgorithm aws.kms.MacAlgorithmSpec
---@field KeyId string

---@class aws.kms.GenerateRandomRequest
---@field NumberOfBytes? integer
---@field CustomKeyStoreId? string
---@field Recipient? aws.kms.RecipientInfo

---@class aws.kms.GenerateRandomResponse
---@field Plaintext aws.Secret
---@field CiphertextForRecipient string

---@class aws.kms.GetKeyLastUsageRequest
---@field KeyId string

---@class aws.kms.GetKeyLastUsageResponse
---@field KeyId string
---@field KeyLastUsage aws.kms.KeyLastUsageData
---@field TrackingStartDate aws.Time|string|number
---@field KeyCreationDate aws.Time|string|number

---@class aws.kms.GetKeyPolicyRequest
---@field KeyId string
---@field PolicyName? string

---@class aws.kms.GetKeyPolicyResponse
---@field Policy string
---@field PolicyName string

---@class aws.kms.GetKeyRotationStatusRequest
---@field KeyId string

---@class aws.kms.GetKeyRotationStatusResponse
---@field KeyRotationEnabled boolean
---@field KeyId string
---@field RotationPeriodInDays integer
---@field NextRotationDate aws.Time|string|number
---@field OnDemandRotationStartDate aws.Time|string|number

---@class aws.kms.GetParametersForImportRequest
---@field KeyId string
---@field WrappingAlgorithm aws.kms.AlgorithmSpec
---@field WrappingKeySpec aws.kms.WrappingKeySpec

---@class aws.kms.GetParametersForImportResponse
---@field KeyId string
---@field ImportToken string
---@field PublicKey string
---@field ParametersValidTo aws.Time|string|number

---@class aws.kms.GetPublicKeyRequest
---@field KeyId string
---@field GrantTokens? string[]

---@class aws.kms.GetPublicKeyResponse
---@field KeyId string
---@field PublicKey string
---@field CustomerMasterKeySpec aws.kms.CustomerMasterKeySpec
---@field KeySpec aws.kms.KeySpec
---@field KeyUsage aws.kms.KeyUsageType
---@field EncryptionAlgorithms aws.kms.EncryptionAlgorithmSpec[]
---@field SigningAlgorithms aws.kms.SigningAlgorithmSpec[]
---@field KeyAgreementAlgorithms aws.kms.KeyAgreementAlgorithmSpec[]

---@class aws.kms.GrantConstraints
---@field EncryptionContextSubset? table<string, string>
---@field EncryptionContextEquals? table<string, string>

---@class aws.kms.GrantListEntry
---@field KeyId string
---@field GrantId string
---@field Name string
---@field CreationDate aws.Time|string|number
---@field GranteePrincipal string
---@field RetiringPrincipal string
---@field IssuingAccount string
---@field Operations aws.kms.GrantOperation[]
---@field Constraints aws.kms.GrantConstraints

---@alias aws.kms.GrantOperation "Decrypt"|"Encrypt"|"GenerateDataKey"|"GenerateDataKeyWithoutPlaintext"|"ReEncryptFrom"|"ReEncryptTo"|"Sign"|"Verify"|"GetPublicKey"|"CreateGrant"|"RetireGrant"|"DescribeKey"|"GenerateDataKeyPair"|"GenerateDataKeyPairWithoutPlaintext"|"GenerateMac"|"VerifyMac"|"DeriveSharedSecret"

---@class aws.kms.ImportKeyMaterialRequest
---@field KeyId string
---@field ImportToken string
---@field EncryptedKeyMaterial string
---@field ValidTo? aws.Time|string|number
---@field ExpirationModel? aws.kms.ExpirationModelType
---@field ImportType? aws.kms.ImportType
---@field KeyMaterialDescription? string
---@field KeyMaterialId? string

---@class aws.kms.ImportKeyMaterialResponse
---@field KeyId string
---@field KeyMaterialId string

---@alias aws.kms.ImportState "IMPORTED"|"PENDING_IMPORT"

---@alias aws.kms.ImportType "NEW_KEY_MATERIAL"|"EXISTING_KEY_MATERIAL"

---@alias aws.kms.IncludeKeyMaterial "ALL_KEY_MATERIAL"|"ROTATIONS_ONLY"

---@alias aws.kms.KeyAgreementAlgorithmSpec "ECDH"

---@alias aws.kms.KeyEncryptionMechanism "RSAES_OAEP_SHA_256"

---@class aws.kms.KeyLastUsageData
---@field Operation aws.kms.KeyLastUsageTrackingOperation
---@field Timestamp aws.Time|string|number
---@field CloudTrailEventId string
---@field KmsRequestId string

---@alias aws.kms.KeyLastUsageTrackingOperation "Decrypt"|"DeriveSharedSecret"|"Encrypt"|"GenerateDataKey"|"GenerateDataKeyPair"|"GenerateDataKeyPairWithoutPlaintext"|"GenerateDataKeyWithoutPlaintext"|"GenerateMac"|"ReEncrypt"|"Sign"|"Verify"|"VerifyMac"

---@class aws.kms.KeyListEntry
---@field KeyId string
---@field KeyArn string

---@alias aws.kms.KeyManagerType "AWS"|"CUSTOMER"

---@alias aws.kms.KeyMaterialState "NON_CURRENT"|"CURRENT"|"PENDING_ROTATION"|"PENDING_MULTI_REGION_IMPORT_AND_ROTATION"

---@class aws.kms.KeyMetadata
---@field AWSAccountId string
---@field KeyId string
---@field Arn string
---@field CreationDate aws.Time|string|number
---@field Enabled boolean
---@field Description string
---@field KeyUsage aws.kms.KeyUsageType
---@field KeyState aws.kms.KeyState
---@field DeletionDate aws.Time|string|number
---@field ValidTo aws.Time|string|number
---@field Origin aws.kms.OriginType
---@field CustomKeyStoreId string
---@field CloudHsmClusterId string
---@field ExpirationModel aws.kms.ExpirationModelType
---@field KeyManager aws.kms.KeyManagerType
---@field CustomerMasterKeySpec aws.kms.CustomerMasterKeySpec
---@field KeySpec aws.kms.KeySpec
---@field EncryptionAlgorithms aws.kms.EncryptionAlgorithmSpec[]
---@field SigningAlgorithms aws.kms.SigningAlgorithmSpec[]
---@field KeyAgreementAlgorithms aws.kms.KeyAgreementAlgorithmSpec[]
---@field MultiRegion boolean
---@field MultiRegionConfiguration aws.kms.MultiRegionConfiguration
---@field PendingDeletionWindowInDays integer
---@field MacAlgorithms aws.kms.MacAlgorithmSpec[]
---@field XksKeyConfiguration aws.kms.XksKeyConfigurationType
---@field CurrentKeyMaterialId string

---@alias aws.kms.KeySpec "RSA_2048"|"RSA_3072"|"RSA_4096"|"ECC_NIST_P256"|"ECC_NIST_P384"|"ECC_NIST_P521"|"ECC_SECG_P256K1"|"SYMMETRIC_DEFAULT"|"HMAC_224"|"HMAC_256"|"HMAC_384"|"HMAC_512"|"SM2"|"ML_DSA_44"|"ML_DSA_65"|"ML_DSA_87"|"ECC_NIST_EDWARDS25519"

---@alias aws.kms.KeyState "Creating"|"Enabled"|"Disabled"|"PendingDeletion"|"PendingImport"|"PendingReplicaDeletion"|"Unavailable"|"Updating"

---@alias aws.kms.KeyUsageType "SIGN_VERIFY"|"ENCRYPT_DECRYPT"|"GENERATE_VERIFY_MAC"|"KEY_AGREEMENT"

---@class aws.kms.ListAliasesRequest
---@field KeyId? string
---@field Limit? integer
---@field Marker? string

---@class aws.kms.ListAliasesResponse
---@field Aliases aws.kms.AliasListEntry[]
---@field NextMarker string
---@field Truncated boolean

---@class aws.kms.ListGrantsRequest
---@field Limit? integer
---@field Marker? string
---@field KeyId string
---@field GrantId? string
---@field GranteePrincipal? string

---@class aws.kms.ListGrantsResponse
---@field Grants aws.kms.GrantListEntry[]
---@field NextMarker string
---@field Truncated boolean

---@class aws.kms.ListKeyPoliciesRequest
---@field KeyId string
---@field Limit? integer
---@field Marker? string

---@class aws.kms.ListKeyPoliciesResponse
---@field PolicyNames string[]
---@field NextMarker string
---@field Truncated boolean

---@class aws.kms.ListKeyRotationsRequest
---@field KeyId string
---@field IncludeKeyMaterial? aws.kms.IncludeKeyMaterial
---@field Limit? integer
---@field Marker? string

---@class aws.kms.ListKeyRotationsResponse
---@field Rotations aws.kms.RotationsListEntry[]
---@field NextMarker string
---@field Truncated boolean

---@class aws.kms.ListKeysRequest
---@field Limit? integer
---@field Marker? string

---@class aws.kms.ListKeysResponse
---@field Keys aws.kms.KeyListEntry[]
---@field NextMarker string
---@field Truncated boolean

---@class aws.kms.ListResourceTagsRequest
---@field KeyId string
---@field Limit? integer
---@field Marker? string

---@class aws.kms.ListResourceTagsResponse
---@field Tags aws.kms.Tag[]
---@field NextMarker string
---@field Truncated boolean

---@class aws.kms.ListRetirableGrantsRequest
---@field Limit? integer
---@field Marker? string
---@field RetiringPrincipal string

---@alias aws.kms.MacAlgorithmSpec "HMAC_SHA_224"|"HMAC_SHA_256"|"HMAC_SHA_384"|"HMAC_SHA_512"

---@alias aws.kms.MessageType "RAW"|"DIGEST"|"EXTERNAL_MU"

---@class aws.kms.MultiRegionConfiguration
---@field MultiRegionKeyType aws.kms.MultiRegionKeyType
---@field PrimaryKey aws.kms.MultiRegionKey
---@field ReplicaKeys aws.kms.MultiRegionKey[]

---@class aws.kms.MultiRegionKey
---@field Arn string
---@field Region string

---@alias aws.kms.MultiRegionKeyType "PRIMARY"|"REPLICA"

---@alias aws.kms.OriginType "AWS_KMS"|"EXTERNAL"|"AWS_CLOUDHSM"|"EXTERNAL_KEY_STORE"

---@class aws.kms.PutKeyPolicyRequest
---@field KeyId string
---@field PolicyName? string
---@field Policy string
---@field BypassPolicyLockoutSafetyCheck? boolean

---@class aws.kms.ReEncryptRequest
---@field CiphertextBlob? string
---@field SourceEncryptionContext? table<string, string>
---@field SourceKeyId? string
---@field DestinationKeyId string
---@field DestinationEncryptionContext? table<string, string>
---@field SourceEncryptionAlgorithm? aws.kms.EncryptionAlgorithmSpec
---@field DestinationEncryptionAlgorithm? aws.kms.EncryptionAlgorithmSpec
---@field GrantTokens? string[]
---@field DryRun? boolean
---@field DryRunModifiers? aws.kms.DryRunModifierType[]

---@class aws.kms.ReEncryptResponse
---@field CiphertextBlob string
---@field SourceKeyId string
---@field KeyId string
---@field SourceEncryptionAlgorithm aws.kms.EncryptionAlgorithmSpec
---@field DestinationEncryptionAlgorithm aws.kms.EncryptionAlgorithmSpec
---@field SourceKeyMaterialId string
---@field DestinationKeyMaterialId string

---@class aws.kms.RecipientInfo
---@field KeyEncryptionAlgorithm? aws.kms.KeyEncryptionMechanism
---@field AttestationDocument? string

---@class aws.kms.ReplicateKeyRequest
---@field KeyId string
---@field ReplicaRegion string
---@field Policy? string
---@field BypassPolicyLockoutSafetyCheck? boolean
---@field Description? string
---@field Tags? aws.kms.Tag[]

---@class aws.kms.ReplicateKeyResponse
---@field ReplicaKeyMetadata aws.kms.KeyMetadata
---@field ReplicaPolicy string
---@field ReplicaTags aws.kms.Tag[]

---@class aws.kms.RetireGrantRequest
---@field GrantToken? string
---@field KeyId? string
---@field GrantId? string
---@field DryRun? boolean

---@class aws.kms.RevokeGrantRequest
---@field KeyId string
---@field GrantId string
---@field DryRun? boolean

---@class aws.kms.RotateKeyOnDemandRequest
---@field KeyId string

---@class aws.kms.RotateKeyOnDemandResponse
---@field KeyId string

---@alias aws.kms.RotationType "AUTOMATIC"|"ON_DEMAND"

---@class aws.kms.RotationsListEntry
---@field KeyId string
---@field KeyMaterialId string
---@field KeyMaterialDescription string
---@field ImportState aws.kms.ImportState
---@field KeyMaterialState aws.kms.KeyMaterialState
---@field ExpirationModel aws.kms.ExpirationModelType
---@field ValidTo aws.Time|string|number
---@field RotationDate aws.Time|string|number
---@field RotationType aws.kms.RotationType

---@class aws.kms.ScheduleKeyDeletionRequest
---@field KeyId string
---@field PendingWindowInDays? integer

---@class aws.kms.ScheduleKeyDeletionResponse
---@field KeyId string
---@field DeletionDate aws.Time|string|number
---@field KeyState aws.kms.KeyState
---@field PendingWindowInDays integer

---@class aws.kms.SignRequest
---@field KeyId string
---@field Message string|aws.Secret
---@field MessageType? aws.kms.MessageType
---@field GrantTokens? string[]
---@field SigningAlgorithm aws.kms.SigningAlgorithmSpec
---@field DryRun? boolean

---@class aws.kms.SignResponse
---@field KeyId string
---@field Signature string
---@field SigningAlgorithm aws.kms.SigningAlgorithmSpec

---@alias aws.kms.SigningAlgorithmSpec "RSASSA_PSS_SHA_256"|"RSASSA_PSS_SHA_384"|"RSASSA_PSS_SHA_512"|"RSASSA_PKCS1_V1_5_SHA_256"|"RSASSA_PKCS1_V1_5_SHA_384"|"RSASSA_PKCS1_V1_5_SHA_512"|"ECDSA_SHA_256"|"ECDSA_SHA_384"|"ECDSA_SHA_512"|"SM2DSA"|"ML_DSA_SHAKE_256"|"ED25519_SHA_512"|"ED25519_PH_SHA_512"

---@class aws.kms.Tag
---@field TagKey string
---@field TagValue string

---@class aws.kms.TagResourceRequest
---@field KeyId string
---@field Tags aws.kms.Tag[]

---@class aws.kms.UntagResourceRequest
---@field KeyId string
---@field TagKeys string[]

---@class aws.kms.UpdateAliasRequest
---@field AliasName string
---@field TargetKeyId string

---@class aws.kms.UpdateCustomKeyStoreRequest
---@field CustomKeyStoreId string
---@field NewCustomKeyStoreName? string
---@field KeyStorePassword? string|aws.Secret
---@field CloudHsmClusterId? string
---@field XksProxyUriEndpoint? string
---@field XksProxyUriPath? string
---@field XksProxyVpcEndpointServiceName? string
---@field XksProxyVpcEndpointServiceOwner? string
---@field XksProxyAuthenticationCredential? aws.kms.XksProxyAuthenticationCredentialType
---@field XksProxyConnectivity? aws.kms.XksProxyConnectivityType

---@class aws.kms.UpdateCustomKeyStoreResponse

---@class aws.kms.UpdateKeyDescriptionRequest
---@field KeyId string
---@field Description string

---@class aws.kms.UpdatePrimaryRegionRequest
---@field KeyId string
---@field PrimaryRegion string

---@class aws.kms.VerifyMacRequest
---@field Message string|aws.Secret
---@field KeyId string
---@field MacAlgorithm aws.kms.MacAlgorithmSpec
---@field Mac string
---@field GrantTokens? string[]
---@field DryRun? boolean

---@class aws.kms.VerifyMacResponse
---@field KeyId string
---@field MacValid boolean
---@field MacAlgorithm aws.kms.MacAlgorithmSpec

---@class aws.kms.VerifyRequest
---@field KeyId string
---@field Message string|aws.Secret
---@field MessageType? aws.kms.MessageType
---@field Signature string
---@field SigningAlgorithm aws.kms.SigningAlgorithmSpec
---@field GrantTokens? string[]
---@field DryRun? boolean

---@class aws.kms.VerifyResponse
---@field KeyId string
---@field SignatureValid boolean
---@field SigningAlgorithm aws.kms.SigningAlgorithmSpec

---@alias aws.kms.WrappingKeySpec "RSA_2048"|"RSA_3072"|"RSA_4096"|"SM2"

---@class aws.kms.XksKeyConfigurationType
---@field Id string

---@class aws.kms.XksProxyAuthenticationCredentialType
---@field AccessKeyId string|aws.Secret
---@field RawSecretAccessKey string|aws.Secret

---@class aws.kms.XksProxyConfigurationType
---@field Connectivity aws.kms.XksProxyConnectivityType
---@field AccessKeyId aws.Secret
---@field UriEndpoint string
---@field UriPath string
---@field VpcEndpointServiceName string
---@field VpcEndpointServiceOwner string

---@alias aws.kms.XksProxyConnectivityType "PUBLIC_ENDPOINT"|"VPC_ENDPOINT_SERVICE"

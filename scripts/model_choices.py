"""What of AWS's models is shipped, and which marks of theirs are corrected. docs/aws-models.md has the rules."""

# Folder names of botocore/data; the newest API version of each is taken.
SERVICES = """
accessanalyzer account cloudtrail cloudwatch config ec2 events firehose guardduty iam kinesis kms lambda logs
organizations s3 secretsmanager securityhub sns sqs ssm sso sso-oidc sts
""".split()

# The network as a security team reads and mends it. EC2 has 765 operations; these are the reviewed ones.
EC2 = {
    "regions": """
        DescribeAvailabilityZones DescribeRegions ModifyAvailabilityZoneGroup""",
    "account": """
        DescribeAccountAttributes DisableEbsEncryptionByDefault EnableEbsEncryptionByDefault GetEbsDefaultKmsKeyId
        GetEbsEncryptionByDefault ModifyEbsDefaultKmsKeyId ResetEbsDefaultKmsKeyId""",
    "VPCs": """
        AcceptVpcPeeringConnection AssociateDhcpOptions AssociateVpcCidrBlock CreateDefaultVpc CreateDhcpOptions
        CreateVpc CreateVpcBlockPublicAccessExclusion CreateVpcEncryptionControl CreateVpcPeeringConnection
        DeleteDhcpOptions DeleteVpc DeleteVpcBlockPublicAccessExclusion DeleteVpcEncryptionControl
        DeleteVpcPeeringConnection DescribeDhcpOptions DescribeVpcAttribute DescribeVpcBlockPublicAccessExclusions
        DescribeVpcBlockPublicAccessOptions DescribeVpcEncryptionControls DescribeVpcPeeringConnections DescribeVpcs
        DisassociateVpcCidrBlock GetVpcResourcesBlockingEncryptionEnforcement ModifyVpcAttribute
        ModifyVpcBlockPublicAccessExclusion ModifyVpcBlockPublicAccessOptions ModifyVpcEncryptionControl
        ModifyVpcPeeringConnectionOptions ModifyVpcTenancy RejectVpcPeeringConnection""",
    "subnets": """
        AssociateSubnetCidrBlock CreateDefaultSubnet CreateSubnet CreateSubnetCidrReservation DeleteSubnet
        DeleteSubnetCidrReservation DescribeSubnets DisassociateSubnetCidrBlock GetSubnetCidrReservations
        ModifySubnetAttribute""",
    "security groups": """
        AssociateSecurityGroupVpc AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress CreateSecurityGroup
        DeleteSecurityGroup DescribeSecurityGroupReferences DescribeSecurityGroupRules
        DescribeSecurityGroupVpcAssociations DescribeSecurityGroups DescribeStaleSecurityGroups
        DisassociateSecurityGroupVpc GetSecurityGroupsForVpc ModifySecurityGroupRules RevokeSecurityGroupEgress
        RevokeSecurityGroupIngress UpdateSecurityGroupRuleDescriptionsEgress
        UpdateSecurityGroupRuleDescriptionsIngress""",
    "network ACLs": """
        CreateNetworkAcl CreateNetworkAclEntry DeleteNetworkAcl DeleteNetworkAclEntry DescribeNetworkAcls
        ReplaceNetworkAclAssociation ReplaceNetworkAclEntry""",
    "route tables": """
        AssociateRouteTable CreateRoute CreateRouteTable DeleteRoute DeleteRouteTable DescribeRouteTables
        DisableVgwRoutePropagation DisassociateRouteTable EnableVgwRoutePropagation ReplaceRoute
        ReplaceRouteTableAssociation""",
    # A public NAT gateway needs an address to stand on.
    "internet, NAT, egress-only and carrier gateways": """
        AllocateAddress AssignPrivateNatGatewayAddress AssociateNatGatewayAddress AttachInternetGateway
        CreateCarrierGateway CreateEgressOnlyInternetGateway CreateInternetGateway CreateNatGateway
        DeleteCarrierGateway DeleteEgressOnlyInternetGateway DeleteInternetGateway DeleteNatGateway DescribeAddresses
        DescribeCarrierGateways DescribeEgressOnlyInternetGateways DescribeInternetGateways DescribeNatGateways
        DetachInternetGateway DisassociateNatGatewayAddress ReleaseAddress UnassignPrivateNatGatewayAddress""",
    "virtual private and customer gateways": """
        AttachVpnGateway CreateCustomerGateway CreateVpnGateway DeleteCustomerGateway DeleteVpnGateway
        DescribeCustomerGateways DescribeVpnGateways DetachVpnGateway""",
    "local gateways": """
        CreateLocalGatewayRoute CreateLocalGatewayRouteTable
        CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation CreateLocalGatewayRouteTableVpcAssociation
        CreateLocalGatewayVirtualInterface CreateLocalGatewayVirtualInterfaceGroup DeleteLocalGatewayRoute
        DeleteLocalGatewayRouteTable DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation
        DeleteLocalGatewayRouteTableVpcAssociation DeleteLocalGatewayVirtualInterface
        DeleteLocalGatewayVirtualInterfaceGroup DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations
        DescribeLocalGatewayRouteTableVpcAssociations DescribeLocalGatewayRouteTables
        DescribeLocalGatewayVirtualInterfaceGroups DescribeLocalGatewayVirtualInterfaces DescribeLocalGateways
        ModifyLocalGatewayRoute SearchLocalGatewayRoutes""",
    "transit gateways": """
        AcceptTransitGatewayClientVpnAttachment AcceptTransitGatewayMulticastDomainAssociations
        AcceptTransitGatewayPeeringAttachment AcceptTransitGatewayVpcAttachment
        AssociateTransitGatewayMulticastDomain AssociateTransitGatewayPolicyTable AssociateTransitGatewayRouteTable
        CreateTransitGateway CreateTransitGatewayConnect CreateTransitGatewayConnectPeer
        CreateTransitGatewayMeteringPolicy CreateTransitGatewayMeteringPolicyEntry
        CreateTransitGatewayMulticastDomain CreateTransitGatewayPeeringAttachment CreateTransitGatewayPolicyTable
        CreateTransitGatewayPrefixListReference CreateTransitGatewayRoute CreateTransitGatewayRouteTable
        CreateTransitGatewayRouteTableAnnouncement CreateTransitGatewayVpcAttachment DeleteTransitGateway
        DeleteTransitGatewayClientVpnAttachment DeleteTransitGatewayConnect DeleteTransitGatewayConnectPeer
        DeleteTransitGatewayMeteringPolicy DeleteTransitGatewayMeteringPolicyEntry
        DeleteTransitGatewayMulticastDomain DeleteTransitGatewayPeeringAttachment DeleteTransitGatewayPolicyTable
        DeleteTransitGatewayPrefixListReference DeleteTransitGatewayRoute DeleteTransitGatewayRouteTable
        DeleteTransitGatewayRouteTableAnnouncement DeleteTransitGatewayVpcAttachment
        DeregisterTransitGatewayMulticastGroupMembers DeregisterTransitGatewayMulticastGroupSources
        DescribeTransitGatewayAttachments DescribeTransitGatewayConnectPeers DescribeTransitGatewayConnects
        DescribeTransitGatewayMeteringPolicies DescribeTransitGatewayMulticastDomains
        DescribeTransitGatewayPeeringAttachments DescribeTransitGatewayPolicyTables
        DescribeTransitGatewayRouteTableAnnouncements DescribeTransitGatewayRouteTables
        DescribeTransitGatewayVpcAttachments DescribeTransitGateways DisableTransitGatewayRouteTablePropagation
        DisassociateTransitGatewayMulticastDomain DisassociateTransitGatewayPolicyTable
        DisassociateTransitGatewayRouteTable EnableTransitGatewayRouteTablePropagation ExportTransitGatewayRoutes
        GetTransitGatewayAttachmentPropagations GetTransitGatewayMeteringPolicyEntries
        GetTransitGatewayMulticastDomainAssociations GetTransitGatewayPolicyTableAssociations
        GetTransitGatewayPolicyTableEntries GetTransitGatewayPrefixListReferences
        GetTransitGatewayRouteTableAssociations GetTransitGatewayRouteTablePropagations ModifyTransitGateway
        ModifyTransitGatewayMeteringPolicy ModifyTransitGatewayPrefixListReference
        ModifyTransitGatewayVpcAttachment RegisterTransitGatewayMulticastGroupMembers
        RegisterTransitGatewayMulticastGroupSources RejectTransitGatewayClientVpnAttachment
        RejectTransitGatewayMulticastDomainAssociations RejectTransitGatewayPeeringAttachment
        RejectTransitGatewayVpcAttachment ReplaceTransitGatewayRoute SearchTransitGatewayMulticastGroups
        SearchTransitGatewayRoutes""",
    "VPC endpoints": """
        AcceptVpcEndpointConnections CreateVpcEndpoint CreateVpcEndpointConnectionNotification
        CreateVpcEndpointServiceConfiguration DeleteVpcEndpointConnectionNotifications
        DeleteVpcEndpointServiceConfigurations DeleteVpcEndpoints DescribeVpcEndpointAssociations
        DescribeVpcEndpointConnectionNotifications DescribeVpcEndpointConnections
        DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServicePermissions DescribeVpcEndpointServices
        DescribeVpcEndpoints ModifyVpcEndpoint ModifyVpcEndpointConnectionNotification
        ModifyVpcEndpointServiceConfiguration ModifyVpcEndpointServicePayerResponsibility
        ModifyVpcEndpointServicePermissions RejectVpcEndpointConnections
        StartVpcEndpointServicePrivateDnsVerification""",
    "flow logs": """
        CreateFlowLogs DeleteFlowLogs DescribeFlowLogs GetFlowLogsIntegrationTemplate""",
    "prefix lists, read": """
        DescribeManagedPrefixLists DescribePrefixLists GetManagedPrefixListAssociations GetManagedPrefixListEntries""",
    "network interfaces and instances, read": """
        DescribeInstances DescribeNetworkInterfaceAttribute DescribeNetworkInterfacePermissions
        DescribeNetworkInterfaces""",
    "tags": """
        CreateTags DeleteTags DescribeTags""",
}

# Operations of the services that ship in part: names, or a regular expression over all of the name.
PARTS = {
    "ec2": [name for names in EC2.values() for name in names.split()],
    "lambda": r"(Get|List)\w+",
    "ssm": r"\w*Parameter\w*|AddTagsToResource|ListTagsForResource|RemoveTagsFromResource",
}

# Shapes marked sensitive whose values a security team has to see. What is not listed stays hidden.
NOT_SENSITIVE = {
    # The policy that the caller wrote.
    "accessanalyzer": "AccessCheckPolicyDocument",
    # Contact details are personal data, but reading them is what these operations are for; SensitiveString is
    # the message of a validation error. Otp, a one-time password, stays hidden.
    "account": """AccountName AddressLine City CompanyName ContactInformationPhoneNumber CountryCode
        DistrictOrCounty EmailAddress FullName Name PhoneNumber PostalCode PrimaryEmailAddress SensitiveString
        StateOrRegion Title WebsiteUrl""",
    # Where the records go. Access keys, attribute values, passwords and private keys stay hidden.
    "firehose": """HttpEndpointAttributeName HttpEndpointUrl SnowflakeAccountUrl SnowflakeContentColumnName
        SnowflakeDatabase SnowflakeMetaDataColumnName SnowflakePrivateLinkVpceId SnowflakeRole SnowflakeSchema
        SnowflakeTable SnowflakeUser Username""",
    # Members' addresses; SensitiveString is the IP addresses of a finding.
    "guardduty": "Email SensitiveString",
    # The names of variables tell which function holds a secret. Their values stay hidden. SensitiveString is the
    # message of a configuration error.
    "lambda": "EnvironmentVariableName EnvironmentVariables SensitiveString",
    # Which account is whose, and what an invitation says.
    "organizations": """AccountName CreateAccountName Email HandshakeNotes HandshakePartyId HandshakeResourceValue
        ResponsibilityTransferName""",
    # The ARN of the key, and the encryption context, which is in clear in CloudTrail. The customer's own keys stay
    # hidden.
    "s3": "NonEmptyKmsKeyArnString SSEKMSEncryptionContext SSEKMSKeyId",
    # Who is told.
    "sns": "PhoneNumber PhoneNumberString",
}

# Secrets that the models do not mark.
SENSITIVE = {
    "firehose": "HECToken",  # Splunk's token, which DescribeDeliveryStream gives back
    "iam": "authenticationCodeType",  # MFA codes
    "s3": "MFA",  # serial number and code
    "sns": "OTPCode token",  # a one-time password; what confirms a subscription
    "sso-oidc": "AuthCode DeviceCode UserCode",  # each buys a token while it is valid
    "sts": "tokenCodeType tokenType",  # MFA codes; the session token
}

# Members whose shape serves others too: they get a copy of the shape, with the mark (True) or without (False).
MEMBERS = {
    # The wrapping key is public; PlaintextType is what is decrypted.
    "kms": {"GetParametersForImportResponse.PublicKey": False},
    # URLs that are signed: whoever has one can fetch the code.
    "lambda": {"FunctionCodeLocation.Location": True, "LayerVersionContentOutput.Location": True},
    # OAuth's code.
    "securityhub": {"RegisterConnectorV2Request.AuthCode": True},
    # PlatformCredential is an entry of the map.
    "sns": {
        "CreatePlatformApplicationInput.Attributes": True,
        "SetPlatformApplicationAttributesInput.Attributes": True,
    },
}

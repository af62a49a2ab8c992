---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field ec2 aws.ec2

---@class aws.ec2
---@field accept_transit_gateway_client_vpn_attachment fun(params: aws.ec2.AcceptTransitGatewayClientVpnAttachmentRequest): aws.ec2.AcceptTransitGatewayClientVpnAttachmentResult # write
---@field accept_transit_gateway_multicast_domain_associations fun(params?: aws.ec2.AcceptTransitGatewayMulticastDomainAssociationsRequest): aws.ec2.AcceptTransitGatewayMulticastDomainAssociationsResult # write
---@field accept_transit_gateway_peering_attachment fun(params: aws.ec2.AcceptTransitGatewayPeeringAttachmentRequest): aws.ec2.AcceptTransitGatewayPeeringAttachmentResult # write
---@field accept_transit_gateway_vpc_attachment fun(params: aws.ec2.AcceptTransitGatewayVpcAttachmentRequest): aws.ec2.AcceptTransitGatewayVpcAttachmentResult # write
---@field accept_vpc_endpoint_connections fun(params: aws.ec2.AcceptVpcEndpointConnectionsRequest): aws.ec2.AcceptVpcEndpointConnectionsResult # write
---@field accept_vpc_peering_connection fun(params: aws.ec2.AcceptVpcPeeringConnectionRequest): aws.ec2.AcceptVpcPeeringConnectionResult # write
---@field allocate_address fun(params?: aws.ec2.AllocateAddressRequest): aws.ec2.AllocateAddressResult # write
---@field assign_private_nat_gateway_address fun(params: aws.ec2.AssignPrivateNatGatewayAddressRequest): aws.ec2.AssignPrivateNatGatewayAddressResult # write
---@field associate_dhcp_options fun(params: aws.ec2.AssociateDhcpOptionsRequest): {} # write
---@field associate_nat_gateway_address fun(params: aws.ec2.AssociateNatGatewayAddressRequest): aws.ec2.AssociateNatGatewayAddressResult # write
---@field associate_route_table fun(params: aws.ec2.AssociateRouteTableRequest): aws.ec2.AssociateRouteTableResult # write
---@field associate_security_group_vpc fun(params: aws.ec2.AssociateSecurityGroupVpcRequest): aws.ec2.AssociateSecurityGroupVpcResult # write
---@field associate_subnet_cidr_block fun(params: aws.ec2.AssociateSubnetCidrBlockRequest): aws.ec2.AssociateSubnetCidrBlockResult # write
---@field associate_transit_gateway_multicast_domain fun(params: aws.ec2.AssociateTransitGatewayMulticastDomainRequest): aws.ec2.AssociateTransitGatewayMulticastDomainResult # write
---@field associate_transit_gateway_policy_table fun(params: aws.ec2.AssociateTransitGatewayPolicyTableRequest): aws.ec2.AssociateTransitGatewayPolicyTableResult # write
---@field associate_transit_gateway_route_table fun(params: aws.ec2.AssociateTransitGatewayRouteTableRequest): aws.ec2.AssociateTransitGatewayRouteTableResult # write
---@field associate_vpc_cidr_block fun(params: aws.ec2.AssociateVpcCidrBlockRequest): aws.ec2.AssociateVpcCidrBlockResult # write
---@field attach_internet_gateway fun(params: aws.ec2.AttachInternetGatewayRequest): {} # write
---@field attach_vpn_gateway fun(params: aws.ec2.AttachVpnGatewayRequest): aws.ec2.AttachVpnGatewayResult # write
---@field authorize_security_group_egress fun(params: aws.ec2.AuthorizeSecurityGroupEgressRequest): aws.ec2.AuthorizeSecurityGroupEgressResult # write
---@field authorize_security_group_ingress fun(params?: aws.ec2.AuthorizeSecurityGroupIngressRequest): aws.ec2.AuthorizeSecurityGroupIngressResult # write
---@field create_carrier_gateway fun(params: aws.ec2.CreateCarrierGatewayRequest): aws.ec2.CreateCarrierGatewayResult # write
---@field create_customer_gateway fun(params: aws.ec2.CreateCustomerGatewayRequest): aws.ec2.CreateCustomerGatewayResult # write
---@field create_default_subnet fun(params?: aws.ec2.CreateDefaultSubnetRequest): aws.ec2.CreateDefaultSubnetResult # write
---@field create_default_vpc fun(params?: aws.ec2.CreateDefaultVpcRequest): aws.ec2.CreateDefaultVpcResult # write
---@field create_dhcp_options fun(params: aws.ec2.CreateDhcpOptionsRequest): aws.ec2.CreateDhcpOptionsResult # write
---@field create_egress_only_internet_gateway fun(params: aws.ec2.CreateEgressOnlyInternetGatewayRequest): aws.ec2.CreateEgressOnlyInternetGatewayResult # write
---@field create_flow_logs fun(params: aws.ec2.CreateFlowLogsRequest): aws.ec2.CreateFlowLogsResult # write
---@field create_internet_gateway fun(params?: aws.ec2.CreateInternetGatewayRequest): aws.ec2.CreateInternetGatewayResult # write
---@field create_local_gateway_route fun(params: aws.ec2.CreateLocalGatewayRouteRequest): aws.ec2.CreateLocalGatewayRouteResult # write
---@field create_local_gateway_route_table fun(params: aws.ec2.CreateLocalGatewayRouteTableRequest): aws.ec2.CreateLocalGatewayRouteTableResult # write
---@field create_local_gateway_route_table_virtual_interface_group_association fun(params: aws.ec2.CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest): aws.ec2.CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult # write
---@field create_local_gateway_route_table_vpc_association fun(params: aws.ec2.CreateLocalGatewayRouteTableVpcAssociationRequest): aws.ec2.CreateLocalGatewayRouteTableVpcAssociationResult # write
---@field create_local_gateway_virtual_interface fun(params: aws.ec2.CreateLocalGatewayVirtualInterfaceRequest): aws.ec2.CreateLocalGatewayVirtualInterfaceResult # write
---@field create_local_gateway_virtual_interface_group fun(params: aws.ec2.CreateLocalGatewayVirtualInterfaceGroupRequest): aws.ec2.CreateLocalGatewayVirtualInterfaceGroupResult # write
---@field create_nat_gateway fun(params?: aws.ec2.CreateNatGatewayRequest): aws.ec2.CreateNatGatewayResult # write
---@field create_network_acl fun(params: aws.ec2.CreateNetworkAclRequest): aws.ec2.CreateNetworkAclResult # write
---@field create_network_acl_entry fun(params: aws.ec2.CreateNetworkAclEntryRequest): {} # write
---@field create_route fun(params: aws.ec2.CreateRouteRequest): aws.ec2.CreateRouteResult # write
---@field create_route_table fun(params: aws.ec2.CreateRouteTableRequest): aws.ec2.CreateRouteTableResult # write
---@field create_security_group fun(params: aws.ec2.CreateSecurityGroupRequest): aws.ec2.CreateSecurityGroupResult # write
---@field create_subnet fun(params: aws.ec2.CreateSubnetRequest): aws.ec2.CreateSubnetResult # write
---@field create_subnet_cidr_reservation fun(params: aws.ec2.CreateSubnetCidrReservationRequest): aws.ec2.CreateSubnetCidrReservationResult # write
---@field create_tags fun(params: aws.ec2.CreateTagsRequest): {} # write
---@field create_transit_gateway fun(params?: aws.ec2.CreateTransitGatewayRequest): aws.ec2.CreateTransitGatewayResult # write
---@field create_transit_gateway_connect fun(params: aws.ec2.CreateTransitGatewayConnectRequest): aws.ec2.CreateTransitGatewayConnectResult # write
---@field create_transit_gateway_connect_peer fun(params: aws.ec2.CreateTransitGatewayConnectPeerRequest): aws.ec2.CreateTransitGatewayConnectPeerResult # write
---@field create_transit_gateway_metering_policy fun(params: aws.ec2.CreateTransitGatewayMeteringPolicyRequest): aws.ec2.CreateTransitGatewayMeteringPolicyResult # write
---@field create_transit_gateway_metering_policy_entry fun(params: aws.ec2.CreateTransitGatewayMeteringPolicyEntryRequest): aws.ec2.CreateTransitGatewayMeteringPolicyEntryResult # write
---@field create_transit_gateway_multicast_domain fun(params: aws.ec2.CreateTransitGatewayMulticastDomainRequest): aws.ec2.CreateTransitGatewayMulticastDomainResult # write
---@field create_transit_gateway_peering_attachment fun(params: aws.ec2.CreateTransitGatewayPeeringAttachmentRequest): aws.ec2.CreateTransitGatewayPeeringAttachmentResult # write
---@field create_transit_gateway_policy_table fun(params: aws.ec2.CreateTransitGatewayPolicyTableRequest): aws.ec2.CreateTransitGatewayPolicyTableResult # write
---@field create_transit_gateway_prefix_list_reference fun(params: aws.ec2.CreateTransitGatewayPrefixListReferenceRequest): aws.ec2.CreateTransitGatewayPrefixListReferenceResult # write
---@field create_transit_gateway_route fun(params: aws.ec2.CreateTransitGatewayRouteRequest): aws.ec2.CreateTransitGatewayRouteResult # write
---@field create_transit_gateway_route_table fun(params: aws.ec2.CreateTransitGatewayRouteTableRequest): aws.ec2.CreateTransitGatewayRouteTableResult # write
---@field create_transit_gateway_route_table_announcement fun(params: aws.ec2.CreateTransitGatewayRouteTableAnnouncementRequest): aws.ec2.CreateTransitGatewayRouteTableAnnouncementResult # write
---@field create_transit_gateway_vpc_attachment fun(params: aws.ec2.CreateTransitGatewayVpcAttachmentRequest): aws.ec2.CreateTransitGatewayVpcAttachmentResult # write
---@field create_vpc fun(params?: aws.ec2.CreateVpcRequest): aws.ec2.CreateVpcResult # write
---@field create_vpc_block_public_access_exclusion fun(params: aws.ec2.CreateVpcBlockPublicAccessExclusionRequest): aws.ec2.CreateVpcBlockPublicAccessExclusionResult # write
---@field create_vpc_encryption_control fun(params: aws.ec2.CreateVpcEncryptionControlRequest): aws.ec2.CreateVpcEncryptionControlResult # write
---@field create_vpc_endpoint fun(params: aws.ec2.CreateVpcEndpointRequest): aws.ec2.CreateVpcEndpointResult # write
---@field create_vpc_endpoint_connection_notification fun(params: aws.ec2.CreateVpcEndpointConnectionNotificationRequest): aws.ec2.CreateVpcEndpointConnectionNotificationResult # write
---@field create_vpc_endpoint_service_configuration fun(params?: aws.ec2.CreateVpcEndpointServiceConfigurationRequest): aws.ec2.CreateVpcEndpointServiceConfigurationResult # write
---@field create_vpc_peering_connection fun(params: aws.ec2.CreateVpcPeeringConnectionRequest): aws.ec2.CreateVpcPeeringConnectionResult # write
---@field create_vpn_gateway fun(params: aws.ec2.CreateVpnGatewayRequest): aws.ec2.CreateVpnGatewayResult # write
---@field delete_carrier_gateway fun(params: aws.ec2.DeleteCarrierGatewayRequest): aws.ec2.DeleteCarrierGatewayResult # write
---@field delete_customer_gateway fun(params: aws.ec2.DeleteCustomerGatewayRequest): {} # write
---@field delete_dhcp_options fun(params: aws.ec2.DeleteDhcpOptionsRequest): {} # write
---@field delete_egress_only_internet_gateway fun(params: aws.ec2.DeleteEgressOnlyInternetGatewayRequest): aws.ec2.DeleteEgressOnlyInternetGatewayResult # write
---@field delete_flow_logs fun(params: aws.ec2.DeleteFlowLogsRequest): aws.ec2.DeleteFlowLogsResult # write
---@field delete_internet_gateway fun(params: aws.ec2.DeleteInternetGatewayRequest): {} # write
---@field delete_local_gateway_route fun(params: aws.ec2.DeleteLocalGatewayRouteRequest): aws.ec2.DeleteLocalGatewayRouteResult # write
---@field delete_local_gateway_route_table fun(params: aws.ec2.DeleteLocalGatewayRouteTableRequest): aws.ec2.DeleteLocalGatewayRouteTableResult # write
---@field delete_local_gateway_route_table_virtual_interface_group_association fun(params: aws.ec2.DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest): aws.ec2.DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult # write
---@field delete_local_gateway_route_table_vpc_association fun(params: aws.ec2.DeleteLocalGatewayRouteTableVpcAssociationRequest): aws.ec2.DeleteLocalGatewayRouteTableVpcAssociationResult # write
---@field delete_local_gateway_virtual_interface fun(params: aws.ec2.DeleteLocalGatewayVirtualInterfaceRequest): aws.ec2.DeleteLocalGatewayVirtualInterfaceResult # write
---@field delete_local_gateway_virtual_interface_group fun(params: aws.ec2.DeleteLocalGatewayVirtualInterfaceGroupRequest): aws.ec2.DeleteLocalGatewayVirtualInterfaceGroupResult # write
---@field delete_nat_gateway fun(params: aws.ec2.DeleteNatGatewayRequest): aws.ec2.DeleteNatGatewayResult # write
---@field delete_network_acl fun(params: aws.ec2.DeleteNetworkAclRequest): {} # write
---@field delete_network_acl_entry fun(params: aws.ec2.DeleteNetworkAclEntryRequest): {} # write
---@field delete_route fun(params: aws.ec2.DeleteRouteRequest): {} # write
---@field delete_route_table fun(params: aws.ec2.DeleteRouteTableRequest): {} # write
---@field delete_security_group fun(params?: aws.ec2.DeleteSecurityGroupRequest): aws.ec2.DeleteSecurityGroupResult # write
---@field delete_subnet fun(params: aws.ec2.DeleteSubnetRequest): {} # write
---@field delete_subnet_cidr_reservation fun(params: aws.ec2.DeleteSubnetCidrReservationRequest): aws.ec2.DeleteSubnetCidrReservationResult # write
---@field delete_tags fun(params: aws.ec2.DeleteTagsRequest): {} # write
---@field delete_transit_gateway fun(params: aws.ec2.DeleteTransitGatewayRequest): aws.ec2.DeleteTransitGatewayResult # write
---@field delete_transit_gateway_client_vpn_attachment fun(params: aws.ec2.DeleteTransitGatewayClientVpnAttachmentRequest): aws.ec2.DeleteTransitGatewayClientVpnAttachmentResult # write
---@field delete_transit_gateway_connect fun(params: aws.ec2.DeleteTransitGatewayConnectRequest): aws.ec2.DeleteTransitGatewayConnectResult # write
---@field delete_transit_gateway_connect_peer fun(params: aws.ec2.DeleteTransitGatewayConnectPeerRequest): aws.ec2.DeleteTransitGatewayConnectPeerResult # write
---@field delete_transit_gateway_metering_policy fun(params: aws.ec2.DeleteTransitGatewayMeteringPolicyRequest): aws.ec2.DeleteTransitGatewayMeteringPolicyResult # write
---@field delete_transit_gateway_metering_policy_entry fun(params: aws.ec2.DeleteTransitGatewayMeteringPolicyEntryRequest): aws.ec2.DeleteTransitGatewayMeteringPolicyEntryResult # write
---@field delete_transit_gateway_multicast_domain fun(params: aws.ec2.DeleteTransitGatewayMulticastDomainRequest): aws.ec2.DeleteTransitGatewayMulticastDomainResult # write
---@field delete_transit_gateway_peering_attachment fun(params: aws.ec2.DeleteTransitGatewayPeeringAttachmentRequest): aws.ec2.DeleteTransitGatewayPeeringAttachmentResult # write
---@field delete_transit_gateway_policy_table fun(params: aws.ec2.DeleteTransitGatewayPolicyTableRequest): aws.ec2.DeleteTransitGatewayPolicyTableResult # write
---@field delete_transit_gateway_prefix_list_reference fun(params: aws.ec2.DeleteTransitGatewayPrefixListReferenceRequest): aws.ec2.DeleteTransitGatewayPrefixListReferenceResult # write
---@field delete_transit_gateway_route fun(params: aws.ec2.DeleteTransitGatewayRouteRequest): aws.ec2.DeleteTransitGatewayRouteResult # write
---@field delete_transit_gateway_route_table fun(params: aws.ec2.DeleteTransitGatewayRouteTableRequest): aws.ec2.DeleteTransitGatewayRouteTableResult # write
---@field delete_transit_gateway_route_table_announcement fun(params: aws.ec2.DeleteTransitGatewayRouteTableAnnouncementRequest): aws.ec2.DeleteTransitGatewayRouteTableAnnouncementResult # write
---@field delete_transit_gateway_vpc_attachment fun(params: aws.ec2.DeleteTransitGatewayVpcAttachmentRequest): aws.ec2.DeleteTransitGatewayVpcAttachmentResult # write
---@field delete_vpc fun(params: aws.ec2.DeleteVpcRequest): {} # write
---@field delete_vpc_block_public_access_exclusion fun(params: aws.ec2.DeleteVpcBlockPublicAccessExclusionRequest): aws.ec2.DeleteVpcBlockPublicAccessExclusionResult # write
---@field delete_vpc_encryption_control fun(params: aws.ec2.DeleteVpcEncryptionControlRequest): aws.ec2.DeleteVpcEncryptionControlResult # write
---@field delete_vpc_endpoint_connection_notifications fun(params: aws.ec2.DeleteVpcEndpointConnectionNotificationsRequest): aws.ec2.DeleteVpcEndpointConnectionNotificationsResult # write
---@field delete_vpc_endpoint_service_configurations fun(params: aws.ec2.DeleteVpcEndpointServiceConfigurationsRequest): aws.ec2.DeleteVpcEndpointServiceConfigurationsResult # write
---@field delete_vpc_endpoints fun(params: aws.ec2.DeleteVpcEndpointsRequest): aws.ec2.DeleteVpcEndpointsResult # write
---@field delete_vpc_peering_connection fun(params: aws.ec2.DeleteVpcPeeringConnectionRequest): aws.ec2.DeleteVpcPeeringConnectionResult # write
---@field delete_vpn_gateway fun(params: aws.ec2.DeleteVpnGatewayRequest): {} # write
---@field deregister_transit_gateway_multicast_group_members fun(params?: aws.ec2.DeregisterTransitGatewayMulticastGroupMembersRequest): aws.ec2.DeregisterTransitGatewayMulticastGroupMembersResult # write
---@field deregister_transit_gateway_multicast_group_sources fun(params?: aws.ec2.DeregisterTransitGatewayMulticastGroupSourcesRequest): aws.ec2.DeregisterTransitGatewayMulticastGroupSourcesResult # write
---@field describe_account_attributes fun(params?: aws.ec2.DescribeAccountAttributesRequest): aws.ec2.DescribeAccountAttributesResult
---@field describe_addresses fun(params?: aws.ec2.DescribeAddressesRequest): aws.ec2.DescribeAddressesResult
---@field describe_availability_zones fun(params?: aws.ec2.DescribeAvailabilityZonesRequest): aws.ec2.DescribeAvailabilityZonesResult
---@field describe_carrier_gateways aws.ec2.describe_carrier_gateways
---@field describe_customer_gateways fun(params?: aws.ec2.DescribeCustomerGatewaysRequest): aws.ec2.DescribeCustomerGatewaysResult
---@field describe_dhcp_options aws.ec2.describe_dhcp_options
---@field describe_egress_only_internet_gateways aws.ec2.describe_egress_only_internet_gateways
---@field describe_flow_logs aws.ec2.describe_flow_logs
---@field describe_instances aws.ec2.describe_instances
---@field describe_internet_gateways aws.ec2.describe_internet_gateways
---@field describe_local_gateway_route_table_virtual_interface_group_associations aws.ec2.describe_local_gateway_route_table_virtual_interface_group_associations
---@field describe_local_gateway_route_table_vpc_associations aws.ec2.describe_local_gateway_route_table_vpc_associations
---@field describe_local_gateway_route_tables aws.ec2.describe_local_gateway_route_tables
---@field describe_local_gateway_virtual_interface_groups aws.ec2.describe_local_gateway_virtual_interface_groups
---@field describe_local_gateway_virtual_interfaces aws.ec2.describe_local_gateway_virtual_interfaces
---@field describe_local_gateways aws.ec2.describe_local_gateways
---@field describe_managed_prefix_lists aws.ec2.describe_managed_prefix_lists
---@field describe_nat_gateways aws.ec2.describe_nat_gateways
---@field describe_network_acls aws.ec2.describe_network_acls
---@field describe_network_interface_attribute fun(params: aws.ec2.DescribeNetworkInterfaceAttributeRequest): aws.ec2.DescribeNetworkInterfaceAttributeResult
---@field describe_network_interface_permissions aws.ec2.describe_network_interface_permissions
---@field describe_network_interfaces aws.ec2.describe_network_interfaces
---@field describe_prefix_lists aws.ec2.describe_prefix_lists
---@field describe_regions fun(params?: aws.ec2.DescribeRegionsRequest): aws.ec2.DescribeRegionsResult
---@field describe_route_tables aws.ec2.describe_route_tables
---@field describe_security_group_references fun(params: aws.ec2.DescribeSecurityGroupReferencesRequest): aws.ec2.DescribeSecurityGroupReferencesResult
---@field describe_security_group_rules aws.ec2.describe_security_group_rules
---@field describe_security_group_vpc_associations aws.ec2.describe_security_group_vpc_associations
---@field describe_security_groups aws.ec2.describe_security_groups
---@field describe_stale_security_groups aws.ec2.describe_stale_security_groups
---@field describe_subnets aws.ec2.describe_subnets
---@field describe_tags aws.ec2.describe_tags
---@field describe_transit_gateway_attachments aws.ec2.describe_transit_gateway_attachments
---@field describe_transit_gateway_connect_peers aws.ec2.describe_transit_gateway_connect_peers
---@field describe_transit_gateway_connects aws.ec2.describe_transit_gateway_connects
---@field describe_transit_gateway_metering_policies fun(params?: aws.ec2.DescribeTransitGatewayMeteringPoliciesRequest): aws.ec2.DescribeTransitGatewayMeteringPoliciesResult
---@field describe_transit_gateway_multicast_domains aws.ec2.describe_transit_gateway_multicast_domains
---@field describe_transit_gateway_peering_attachments aws.ec2.describe_transit_gateway_peering_attachments
---@field describe_transit_gateway_policy_tables aws.ec2.describe_transit_gateway_policy_tables
---@field describe_transit_gateway_route_table_announcements aws.ec2.describe_transit_gateway_route_table_announcements
---@field describe_transit_gateway_route_tables aws.ec2.describe_transit_gateway_route_tables
---@field describe_transit_gateway_vpc_attachments aws.ec2.describe_transit_gateway_vpc_attachments
---@field describe_transit_gateways aws.ec2.describe_transit_gateways
---@field describe_vpc_attribute fun(params: aws.ec2.DescribeVpcAttributeRequest): aws.ec2.DescribeVpcAttributeResult
---@field describe_vpc_block_public_access_exclusions fun(params?: aws.ec2.DescribeVpcBlockPublicAccessExclusionsRequest): aws.ec2.DescribeVpcBlockPublicAccessExclusionsResult
---@field describe_vpc_block_public_access_options fun(params?: aws.ec2.DescribeVpcBlockPublicAccessOptionsRequest): aws.ec2.DescribeVpcBlockPublicAccessOptionsResult
---@field describe_vpc_encryption_controls fun(params?: aws.ec2.DescribeVpcEncryptionControlsRequest): aws.ec2.DescribeVpcEncryptionControlsResult
---@field describe_vpc_endpoint_associations fun(params?: aws.ec2.DescribeVpcEndpointAssociationsRequest): aws.ec2.DescribeVpcEndpointAssociationsResult
---@field describe_vpc_endpoint_connection_notifications aws.ec2.describe_vpc_endpoint_connection_notifications
---@field describe_vpc_endpoint_connections aws.ec2.describe_vpc_endpoint_connections
---@field describe_vpc_endpoint_service_configurations aws.ec2.describe_vpc_endpoint_service_configurations
---@field describe_vpc_endpoint_service_permissions aws.ec2.describe_vpc_endpoint_service_permissions
---@field describe_vpc_endpoint_services aws.ec2.describe_vpc_endpoint_services
---@field describe_vpc_endpoints aws.ec2.describe_vpc_endpoints
---@field describe_vpc_peering_connections aws.ec2.describe_vpc_peering_connections
---@field describe_vpcs aws.ec2.describe_vpcs
---@field describe_vpn_gateways fun(params?: aws.ec2.DescribeVpnGatewaysRequest): aws.ec2.DescribeVpnGatewaysResult
---@field detach_internet_gateway fun(params: aws.ec2.DetachInternetGatewayRequest): {} # write
---@field detach_vpn_gateway fun(params: aws.ec2.DetachVpnGatewayRequest): {} # write
---@field disable_ebs_encryption_by_default fun(params?: aws.ec2.DisableEbsEncryptionByDefaultRequest): aws.ec2.DisableEbsEncryptionByDefaultResult # write
---@field disable_transit_gateway_route_table_propagation fun(params: aws.ec2.DisableTransitGatewayRouteTablePropagationRequest): aws.ec2.DisableTransitGatewayRouteTablePropagationResult # write
---@field disable_vgw_route_propagation fun(params: aws.ec2.DisableVgwRoutePropagationRequest): {} # write
---@field disassociate_nat_gateway_address fun(params: aws.ec2.DisassociateNatGatewayAddressRequest): aws.ec2.DisassociateNatGatewayAddressResult # write
---@field disassociate_route_table fun(params: aws.ec2.DisassociateRouteTableRequest): {} # write
---@field disassociate_security_group_vpc fun(params: aws.ec2.DisassociateSecurityGroupVpcRequest): aws.ec2.DisassociateSecurityGroupVpcResult # write
---@field disassociate_subnet_cidr_block fun(params: aws.ec2.DisassociateSubnetCidrBlockRequest): aws.ec2.DisassociateSubnetCidrBlockResult # write
---@field disassociate_transit_gateway_multicast_domain fun(params: aws.ec2.DisassociateTransitGatewayMulticastDomainRequest): aws.ec2.DisassociateTransitGatewayMulticastDomainResult # write
---@field disassociate_transit_gateway_policy_table fun(params: aws.ec2.DisassociateTransitGatewayPolicyTableRequest): aws.ec2.DisassociateTransitGatewayPolicyTableResult # write
---@field disassociate_transit_gateway_route_table fun(params: aws.ec2.DisassociateTransitGatewayRouteTableRequest): aws.ec2.DisassociateTransitGatewayRouteTableResult # write
---@field disassociate_vpc_cidr_block fun(params: aws.ec2.DisassociateVpcCidrBlockRequest): aws.ec2.DisassociateVpcCidrBlockResult # write
---@field enable_ebs_encryption_by_default fun(params?: aws.ec2.EnableEbsEncryptionByDefaultRequest): aws.ec2.EnableEbsEncryptionByDefaultResult # write
---@field enable_transit_gateway_route_table_propagation fun(params: aws.ec2.EnableTransitGatewayRouteTablePropagationRequest): aws.ec2.EnableTransitGatewayRouteTablePropagationResult # write
---@field enable_vgw_route_propagation fun(params: aws.ec2.EnableVgwRoutePropagationRequest): {} # write
---@field export_transit_gateway_routes fun(params: aws.ec2.ExportTransitGatewayRoutesRequest): aws.ec2.ExportTransitGatewayRoutesResult # write
---@field get_ebs_default_kms_key_id fun(params?: aws.ec2.GetEbsDefaultKmsKeyIdRequest): aws.ec2.GetEbsDefaultKmsKeyIdResult
---@field get_ebs_encryption_by_default fun(params?: aws.ec2.GetEbsEncryptionByDefaultRequest): aws.ec2.GetEbsEncryptionByDefaultResult
---@field get_flow_logs_integration_template fun(params: aws.ec2.GetFlowLogsIntegrationTemplateRequest): aws.ec2.GetFlowLogsIntegrationTemplateResult # write
---@field get_managed_prefix_list_associations aws.ec2.get_managed_prefix_list_associations
---@field get_managed_prefix_list_entries aws.ec2.get_managed_prefix_list_entries
---@field get_security_groups_for_vpc aws.ec2.get_security_groups_for_vpc
---@field get_subnet_cidr_reservations fun(params: aws.ec2.GetSubnetCidrReservationsRequest): aws.ec2.GetSubnetCidrReservationsResult
---@field get_transit_gateway_attachment_propagations aws.ec2.get_transit_gateway_attachment_propagations
---@field get_transit_gateway_metering_policy_entries fun(params: aws.ec2.GetTransitGatewayMeteringPolicyEntriesRequest): aws.ec2.GetTransitGatewayMeteringPolicyEntriesResult
---@field get_transit_gateway_multicast_domain_associations aws.ec2.get_transit_gateway_multicast_domain_associations
---@field get_transit_gateway_policy_table_associations aws.ec2.get_transit_gateway_policy_table_associations
---@field get_transit_gateway_policy_table_entries fun(params: aws.ec2.GetTransitGatewayPolicyTableEntriesRequest): aws.ec2.GetTransitGatewayPolicyTableEntriesResult
---@field get_transit_gateway_prefix_list_references aws.ec2.get_transit_gateway_prefix_list_references
---@field get_transit_gateway_route_table_associations aws.ec2.get_transit_gateway_route_table_associations
---@field get_transit_gateway_route_table_propagations aws.ec2.get_transit_gateway_route_table_propagations
---@field get_vpc_resources_blocking_encryption_enforcement fun(params: aws.ec2.GetVpcResourcesBlockingEncryptionEnforcementRequest): aws.ec2.GetVpcResourcesBlockingEncryptionEnforcementResult
---@field modify_availability_zone_group fun(params: aws.ec2.ModifyAvailabilityZoneGroupRequest): aws.ec2.ModifyAvailabilityZoneGroupResult # write
---@field modify_ebs_default_kms_key_id fun(params: aws.ec2.ModifyEbsDefaultKmsKeyIdRequest): aws.ec2.ModifyEbsDefaultKmsKeyIdResult # write
---@field modify_local_gateway_route fun(params: aws.ec2.ModifyLocalGatewayRouteRequest): aws.ec2.ModifyLocalGatewayRouteResult # write
---@field modify_security_group_rules fun(params: aws.ec2.ModifySecurityGroupRulesRequest): aws.ec2.ModifySecurityGroupRulesResult # write
---@field modify_subnet_attribute fun(params: aws.ec2.ModifySubnetAttributeRequest): {} # write
---@field modify_transit_gateway fun(params: aws.ec2.ModifyTransitGatewayRequest): aws.ec2.ModifyTransitGatewayResult # write
---@field modify_transit_gateway_metering_policy fun(params: aws.ec2.ModifyTransitGatewayMeteringPolicyRequest): aws.ec2.ModifyTransitGatewayMeteringPolicyResult # write
---@field modify_transit_gateway_prefix_list_reference fun(params: aws.ec2.ModifyTransitGatewayPrefixListReferenceRequest): aws.ec2.ModifyTransitGatewayPrefixListReferenceResult # write
---@field modify_transit_gateway_vpc_attachment fun(params: aws.ec2.ModifyTransitGatewayVpcAttachmentRequest): aws.ec2.ModifyTransitGatewayVpcAttachmentResult # write
---@field modify_vpc_attribute fun(params: aws.ec2.ModifyVpcAttributeRequest): {} # write
---@field modify_vpc_block_public_access_exclusion fun(params: aws.ec2.ModifyVpcBlockPublicAccessExclusionRequest): aws.ec2.ModifyVpcBlockPublicAccessExclusionResult # write
---@field modify_vpc_block_public_access_options fun(params: aws.ec2.ModifyVpcBlockPublicAccessOptionsRequest): aws.ec2.ModifyVpcBlockPublicAccessOptionsResult # write
---@field modify_vpc_encryption_control fun(params: aws.ec2.ModifyVpcEncryptionControlRequest): aws.ec2.ModifyVpcEncryptionControlResult # write
---@field modify_vpc_endpoint fun(params: aws.ec2.ModifyVpcEndpointRequest): aws.ec2.ModifyVpcEndpointResult # write
---@field modify_vpc_endpoint_connection_notification fun(params: aws.ec2.ModifyVpcEndpointConnectionNotificationRequest): aws.ec2.ModifyVpcEndpointConnectionNotificationResult # write
---@field modify_vpc_endpoint_service_configuration fun(params: aws.ec2.ModifyVpcEndpointServiceConfigurationRequest): aws.ec2.ModifyVpcEndpointServiceConfigurationResult # write
---@field modify_vpc_endpoint_service_payer_responsibility fun(params: aws.ec2.ModifyVpcEndpointServicePayerResponsibilityRequest): aws.ec2.ModifyVpcEndpointServicePayerResponsibilityResult # write
---@field modify_vpc_endpoint_service_permissions fun(params: aws.ec2.ModifyVpcEndpointServicePermissionsRequest): aws.ec2.ModifyVpcEndpointServicePermissionsResult # write
---@field modify_vpc_peering_connection_options fun(params: aws.ec2.ModifyVpcPeeringConnectionOptionsRequest): aws.ec2.ModifyVpcPeeringConnectionOptionsResult # write
---@field modify_vpc_tenancy fun(params: aws.ec2.ModifyVpcTenancyRequest): aws.ec2.ModifyVpcTenancyResult # write
---@field register_transit_gateway_multicast_group_members fun(params: aws.ec2.RegisterTransitGatewayMulticastGroupMembersRequest): aws.ec2.RegisterTransitGatewayMulticastGroupMembersResult # write
---@field register_transit_gateway_multicast_group_sources fun(params: aws.ec2.RegisterTransitGatewayMulticastGroupSourcesRequest): aws.ec2.RegisterTransitGatewayMulticastGroupSourcesResult # write
---@field reject_transit_gateway_client_vpn_attachment fun(params: aws.ec2.RejectTransitGatewayClientVpnAttachmentRequest): aws.ec2.RejectTransitGatewayClientVpnAttachmentResult # write
---@field reject_transit_gateway_multicast_domain_associations fun(params?: aws.ec2.RejectTransitGatewayMulticastDomainAssociationsRequest): aws.ec2.RejectTransitGatewayMulticastDomainAssociationsResult # write
---@field reject_transit_gateway_peering_attachment fun(params: aws.ec2.RejectTransitGatewayPeeringAttachmentRequest): aws.ec2.RejectTransitGatewayPeeringAttachmentResult # write
---@field reject_transit_gateway_vpc_attachment fun(params: aws.ec2.RejectTransitGatewayVpcAttachmentRequest): aws.ec2.RejectTransitGatewayVpcAttachmentResult # write
---@field reject_vpc_endpoint_connections fun(params: aws.ec2.RejectVpcEndpointConnectionsRequest): aws.ec2.RejectVpcEndpointConnectionsResult # write
---@field reject_vpc_peering_connection fun(params: aws.ec2.RejectVpcPeeringConnectionRequest): aws.ec2.RejectVpcPeeringConnectionResult # write
---@field release_address fun(params?: aws.ec2.ReleaseAddressRequest): {} # write
---@field replace_network_acl_association fun(params: aws.ec2.ReplaceNetworkAclAssociationRequest): aws.ec2.ReplaceNetworkAclAssociationResult # write
---@field replace_network_acl_entry fun(params: aws.ec2.ReplaceNetworkAclEntryRequest): {} # write
---@field replace_route fun(params: aws.ec2.ReplaceRouteRequest): {} # write
---@field replace_route_table_association fun(params: aws.ec2.ReplaceRouteTableAssociationRequest): aws.ec2.ReplaceRouteTableAssociationResult # write
---@field replace_transit_gateway_route fun(params: aws.ec2.ReplaceTransitGatewayRouteRequest): aws.ec2.ReplaceTransitGatewayRouteResult # write
---@field reset_ebs_default_kms_key_id fun(params?: aws.ec2.ResetEbsDefaultKmsKeyIdRequest): aws.ec2.ResetEbsDefaultKmsKeyIdResult # write
---@field revoke_security_group_egress fun(params: aws.ec2.RevokeSecurityGroupEgressRequest): aws.ec2.RevokeSecurityGroupEgressResult # write
---@field revoke_security_group_ingress fun(params?: aws.ec2.RevokeSecurityGroupIngressRequest): aws.ec2.RevokeSecurityGroupIngressResult # write
---@field search_local_gateway_routes aws.ec2.search_local_gateway_routes
---@field search_transit_gateway_multicast_groups aws.ec2.search_transit_gateway_multicast_groups
---@field search_transit_gateway_routes aws.ec2.search_transit_gateway_routes
---@field start_vpc_endpoint_service_private_dns_verification fun(params: aws.ec2.StartVpcEndpointServicePrivateDnsVerificationRequest): aws.ec2.StartVpcEndpointServicePrivateDnsVerificationResult # write
---@field unassign_private_nat_gateway_address fun(params: aws.ec2.UnassignPrivateNatGatewayAddressRequest): aws.ec2.UnassignPrivateNatGatewayAddressResult # write
---@field update_security_group_rule_descriptions_egress fun(params?: aws.ec2.UpdateSecurityGroupRuleDescriptionsEgressRequest): aws.ec2.UpdateSecurityGroupRuleDescriptionsEgressResult # write
---@field update_security_group_rule_descriptions_ingress fun(params?: aws.ec2.UpdateSecurityGroupRuleDescriptionsIngressRequest): aws.ec2.UpdateSecurityGroupRuleDescriptionsIngressResult # write

---@class aws.ec2.describe_carrier_gateways
---@overload fun(params?: aws.ec2.DescribeCarrierGatewaysRequest): aws.ec2.DescribeCarrierGatewaysResult
---@field pages fun(self: aws.ec2.describe_carrier_gateways, params?: aws.ec2.DescribeCarrierGatewaysRequest): fun(): aws.ec2.DescribeCarrierGatewaysResult
---@field items fun(self: aws.ec2.describe_carrier_gateways, params?: aws.ec2.DescribeCarrierGatewaysRequest): fun(): aws.ec2.CarrierGateway

---@class aws.ec2.describe_dhcp_options
---@overload fun(params?: aws.ec2.DescribeDhcpOptionsRequest): aws.ec2.DescribeDhcpOptionsResult
---@field pages fun(self: aws.ec2.describe_dhcp_options, params?: aws.ec2.DescribeDhcpOptionsRequest): fun(): aws.ec2.DescribeDhcpOptionsResult
---@field items fun(self: aws.ec2.describe_dhcp_options, params?: aws.ec2.DescribeDhcpOptionsRequest): fun(): aws.ec2.DhcpOptions

---@class aws.ec2.describe_egress_only_internet_gateways
---@overload fun(params?: aws.ec2.DescribeEgressOnlyInternetGatewaysRequest): aws.ec2.DescribeEgressOnlyInternetGatewaysResult
---@field pages fun(self: aws.ec2.describe_egress_only_internet_gateways, params?: aws.ec2.DescribeEgressOnlyInternetGatewaysRequest): fun(): aws.ec2.DescribeEgressOnlyInternetGatewaysResult
---@field items fun(self: aws.ec2.describe_egress_only_internet_gateways, params?: aws.ec2.DescribeEgressOnlyInternetGatewaysRequest): fun(): aws.ec2.EgressOnlyInternetGateway

---@class aws.ec2.describe_flow_logs
---@overload fun(params?: aws.ec2.DescribeFlowLogsRequest): aws.ec2.DescribeFlowLogsResult
---@field pages fun(self: aws.ec2.describe_flow_logs, params?: aws.ec2.DescribeFlowLogsRequest): fun(): aws.ec2.DescribeFlowLogsResult
---@field items fun(self: aws.ec2.describe_flow_logs, params?: aws.ec2.DescribeFlowLogsRequest): fun(): aws.ec2.FlowLog

---@class aws.ec2.describe_instances
---@overload fun(params?: aws.ec2.DescribeInstancesRequest): aws.ec2.DescribeInstancesResult
---@field pages fun(self: aws.ec2.describe_instances, params?: aws.ec2.DescribeInstancesRequest): fun(): aws.ec2.DescribeInstancesResult
---@field items fun(self: aws.ec2.describe_instances, params?: aws.ec2.DescribeInstancesRequest): fun(): aws.ec2.Reservation

---@class aws.ec2.describe_internet_gateways
---@overload fun(params?: aws.ec2.DescribeInternetGatewaysRequest): aws.ec2.DescribeInternetGatewaysResult
---@field pages fun(self: aws.ec2.describe_internet_gateways, params?: aws.ec2.DescribeInternetGatewaysRequest): fun(): aws.ec2.DescribeInternetGatewaysResult
---@field items fun(self: aws.ec2.describe_internet_gateways, params?: aws.ec2.DescribeInternetGatewaysRequest): fun(): aws.ec2.InternetGateway

---@class aws.ec2.describe_local_gateway_route_table_virtual_interface_group_associations
---@overload fun(params?: aws.ec2.DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest): aws.ec2.DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult
---@field pages fun(self: aws.ec2.describe_local_gateway_route_table_virtual_interface_group_associations, params?: aws.ec2.DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest): fun(): aws.ec2.DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult
---@field items fun(self: aws.ec2.describe_local_gateway_route_table_virtual_interface_group_associations, params?: aws.ec2.DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest): fun(): aws.ec2.LocalGatewayRouteTableVirtualInterfaceGroupAssociation

---@class aws.ec2.describe_local_gateway_route_table_vpc_associations
---@overload fun(params?: aws.ec2.DescribeLocalGatewayRouteTableVpcAssociationsRequest): aws.ec2.DescribeLocalGatewayRouteTableVpcAssociationsResult
---@field pages fun(self: aws.ec2.describe_local_gateway_route_table_vpc_associations, params?: aws.ec2.DescribeLocalGatewayRouteTableVpcAssociationsRequest): fun(): aws.ec2.DescribeLocalGatewayRouteTableVpcAssociationsResult
---@field items fun(self: aws.ec2.describe_local_gateway_route_table_vpc_associations, params?: aws.ec2.DescribeLocalGatewayRouteTableVpcAssociationsRequest): fun(): aws.ec2.LocalGatewayRouteTableVpcAssociation

---@class aws.ec2.describe_local_gateway_route_tables
---@overload fun(params?: aws.ec2.DescribeLocalGatewayRouteTablesRequest): aws.ec2.DescribeLocalGatewayRouteTablesResult
---@field pages fun(self: aws.ec2.describe_local_gateway_route_tables, params?: aws.ec2.DescribeLocalGatewayRouteTablesRequest): fun(): aws.ec2.DescribeLocalGatewayRouteTablesResult
---@field items fun(self: aws.ec2.describe_local_gateway_route_tables, params?: aws.ec2.DescribeLocalGatewayRouteTablesRequest): fun(): aws.ec2.LocalGatewayRouteTable

---@class aws.ec2.describe_local_gateway_virtual_interface_groups
---@overload fun(params?: aws.ec2.DescribeLocalGatewayVirtualInterfaceGroupsRequest): aws.ec2.DescribeLocalGatewayVirtualInterfaceGroupsResult
---@field pages fun(self: aws.ec2.describe_local_gateway_virtual_interface_groups, params?: aws.ec2.DescribeLocalGatewayVirtualInterfaceGroupsRequest): fun(): aws.ec2.DescribeLocalGatewayVirtualInterfaceGroupsResult
---@field items fun(self: aws.ec2.describe_local_gateway_virtual_interface_groups, params?: aws.ec2.DescribeLocalGatewayVirtualInterfaceGroupsRequest): fun(): aws.ec2.LocalGatewayVirtualInterfaceGroup

---@class aws.ec2.describe_local_gateway_virtual_interfaces
---@overload fun(params?: aws.ec2.DescribeLocalGatewayVirtualInterfacesRequest): aws.ec2.DescribeLocalGatewayVirtualInterfacesResult
---@field pages fun(self: aws.ec2.describe_local_gateway_virtual_interfaces, params?: aws.ec2.DescribeLocalGatewayVirtualInterfacesRequest): fun(): aws.ec2.DescribeLocalGatewayVirtualInterfacesResult
---@field items fun(self: aws.ec2.describe_local_gateway_virtual_interfaces, params?: aws.ec2.DescribeLocalGatewayVirtualInterfacesRequest): fun(): aws.ec2.LocalGatewayVirtualInterface

---@class aws.ec2.describe_local_gateways
---@overload fun(params?: aws.ec2.DescribeLocalGatewaysRequest): aws.ec2.DescribeLocalGatewaysResult
---@field pages fun(self: aws.ec2.describe_local_gateways, params?: aws.ec2.DescribeLocalGatewaysRequest): fun(): aws.ec2.DescribeLocalGatewaysResult
---@field items fun(self: aws.ec2.describe_local_gateways, params?: aws.ec2.DescribeLocalGatewaysRequest): fun(): aws.ec2.LocalGateway

---@class aws.ec2.describe_managed_prefix_lists
---@overload fun(params?: aws.ec2.DescribeManagedPrefixListsRequest): aws.ec2.DescribeManagedPrefixListsResult
---@field pages fun(self: aws.ec2.describe_managed_prefix_lists, params?: aws.ec2.DescribeManagedPrefixListsRequest): fun(): aws.ec2.DescribeManagedPrefixListsResult
---@field items fun(self: aws.ec2.describe_managed_prefix_lists, params?: aws.ec2.DescribeManagedPrefixListsRequest): fun(): aws.ec2.ManagedPrefixList

---@class aws.ec2.describe_nat_gateways
---@overload fun(params?: aws.ec2.DescribeNatGatewaysRequest): aws.ec2.DescribeNatGatewaysResult
---@field pages fun(self: aws.ec2.describe_nat_gateways, params?: aws.ec2.DescribeNatGatewaysRequest): fun(): aws.ec2.DescribeNatGatewaysResult
---@field items fun(self: aws.ec2.describe_nat_gateways, params?: aws.ec2.DescribeNatGatewaysRequest): fun(): aws.ec2.NatGateway

---@class aws.ec2.describe_network_acls
---@overload fun(params?: aws.ec2.DescribeNetworkAclsRequest): aws.ec2.DescribeNetworkAclsResult
---@field pages fun(self: aws.ec2.describe_network_acls, params?: aws.ec2.DescribeNetworkAclsRequest): fun(): aws.ec2.DescribeNetworkAclsResult
---@field items fun(self: aws.ec2.describe_network_acls, params?: aws.ec2.DescribeNetworkAclsRequest): fun(): aws.ec2.NetworkAcl

---@class aws.ec2.describe_network_interface_permissions
---@overload fun(params?: aws.ec2.DescribeNetworkInterfacePermissionsRequest): aws.ec2.DescribeNetworkInterfacePermissionsResult
---@field pages fun(self: aws.ec2.describe_network_interface_permissions, params?: aws.ec2.DescribeNetworkInterfacePermissionsRequest): fun(): aws.ec2.DescribeNetworkInterfacePermissionsResult
---@field items fun(self: aws.ec2.describe_network_interface_permissions, params?: aws.ec2.DescribeNetworkInterfacePermissionsRequest): fun(): aws.ec2.NetworkInterfacePermission

---@class aws.ec2.describe_network_interfaces
---@overload fun(params?: aws.ec2.DescribeNetworkInterfacesRequest): aws.ec2.DescribeNetworkInterfacesResult
---@field pages fun(self: aws.ec2.describe_network_interfaces, params?: aws.ec2.DescribeNetworkInterfacesRequest): fun(): aws.ec2.DescribeNetworkInterfacesResult
---@field items fun(self: aws.ec2.describe_network_interfaces, params?: aws.ec2.DescribeNetworkInterfacesRequest): fun(): aws.ec2.NetworkInterface

---@class aws.ec2.describe_prefix_lists
---@overload fun(params?: aws.ec2.DescribePrefixListsRequest): aws.ec2.DescribePrefixListsResult
---@field pages fun(self: aws.ec2.describe_prefix_lists, params?: aws.ec2.DescribePrefixListsRequest): fun(): aws.ec2.DescribePrefixListsResult
---@field items fun(self: aws.ec2.describe_prefix_lists, params?: aws.ec2.DescribePrefixListsRequest): fun(): aws.ec2.PrefixList

---@class aws.ec2.describe_route_tables
---@overload fun(params?: aws.ec2.DescribeRouteTablesRequest): aws.ec2.DescribeRouteTablesResult
---@field pages fun(self: aws.ec2.describe_route_tables, params?: aws.ec2.DescribeRouteTablesRequest): fun(): aws.ec2.DescribeRouteTablesResult
---@field items fun(self: aws.ec2.describe_route_tables, params?: aws.ec2.DescribeRouteTablesRequest): fun(): aws.ec2.RouteTable

---@class aws.ec2.describe_security_group_rules
---@overload fun(params?: aws.ec2.DescribeSecurityGroupRulesRequest): aws.ec2.DescribeSecurityGroupRulesResult
---@field pages fun(self: aws.ec2.describe_security_group_rules, params?: aws.ec2.DescribeSecurityGroupRulesRequest): fun(): aws.ec2.DescribeSecurityGroupRulesResult
---@field items fun(self: aws.ec2.describe_security_group_rules, params?: aws.ec2.DescribeSecurityGroupRulesRequest): fun(): aws.ec2.SecurityGroupRule

---@class aws.ec2.describe_security_group_vpc_associations
---@overload fun(params?: aws.ec2.DescribeSecurityGroupVpcAssociationsRequest): aws.ec2.DescribeSecurityGroupVpcAssociationsResult
---@field pages fun(self: aws.ec2.describe_security_group_vpc_associations, params?: aws.ec2.DescribeSecurityGroupVpcAssociationsRequest): fun(): aws.ec2.DescribeSecurityGroupVpcAssociationsResult
---@field items fun(self: aws.ec2.describe_security_group_vpc_associations, params?: aws.ec2.DescribeSecurityGroupVpcAssociationsRequest): fun(): aws.ec2.SecurityGroupVpcAssociation

---@class aws.ec2.describe_security_groups
---@overload fun(params?: aws.ec2.DescribeSecurityGroupsRequest): aws.ec2.DescribeSecurityGroupsResult
---@field pages fun(self: aws.ec2.describe_security_groups, params?: aws.ec2.DescribeSecurityGroupsRequest): fun(): aws.ec2.DescribeSecurityGroupsResult
---@field items fun(self: aws.ec2.describe_security_groups, params?: aws.ec2.DescribeSecurityGroupsRequest): fun(): aws.ec2.SecurityGroup

---@class aws.ec2.describe_stale_security_groups
---@overload fun(params: aws.ec2.DescribeStaleSecurityGroupsRequest): aws.ec2.DescribeStaleSecurityGroupsResult
---@field pages fun(self: aws.ec2.describe_stale_security_groups, params: aws.ec2.DescribeStaleSecurityGroupsRequest): fun(): aws.ec2.DescribeStaleSecurityGroupsResult
---@field items fun(self: aws.ec2.describe_stale_security_groups, params: aws.ec2.DescribeStaleSecurityGroupsRequest): fun(): aws.ec2.StaleSecurityGroup

---@class aws.ec2.describe_subnets
---@overload fun(params?: aws.ec2.DescribeSubnetsRequest): aws.ec2.DescribeSubnetsResult
---@field pages fun(self: aws.ec2.describe_subnets, params?: aws.ec2.DescribeSubnetsRequest): fun(): aws.ec2.DescribeSubnetsResult
---@field items fun(self: aws.ec2.describe_subnets, params?: aws.ec2.DescribeSubnetsRequest): fun(): aws.ec2.Subnet

---@class aws.ec2.describe_tags
---@overload fun(params?: aws.ec2.DescribeTagsRequest): aws.ec2.DescribeTagsResult
---@field pages fun(self: aws.ec2.describe_tags, params?: aws.ec2.DescribeTagsRequest): fun(): aws.ec2.DescribeTagsResult
---@field items fun(self: aws.ec2.describe_tags, params?: aws.ec2.DescribeTagsRequest): fun(): aws.ec2.TagDescription

---@class aws.ec2.describe_transit_gateway_attachments
---@overload fun(params?: aws.ec2.DescribeTransitGatewayAttachmentsRequest): aws.ec2.DescribeTransitGatewayAttachmentsResult
---@field pages fun(self: aws.ec2.describe_transit_gateway_attachments, params?: aws.ec2.DescribeTransitGatewayAttachmentsRequest): fun(): aws.ec2.DescribeTransitGatewayAttachmentsResult
---@field items fun(self: aws.ec2.describe_transit_gateway_attachments, params?: aws.ec2.DescribeTransitGatewayAttachmentsRequest): fun(): aws.ec2.TransitGatewayAttachment

---@class aws.ec2.describe_transit_gateway_connect_peers
---@overload fun(params?: aws.ec2.DescribeTransitGatewayConnectPeersRequest): aws.ec2.DescribeTransitGatewayConnectPeersResult
---@field pages fun(self: aws.ec2.describe_transit_gateway_connect_peers, params?: aws.ec2.DescribeTransitGatewayConnectPeersRequest): fun(): aws.ec2.DescribeTransitGatewayConnectPeersResult
---@field items fun(self: aws.ec2.describe_transit_gateway_connect_peers, params?: aws.ec2.DescribeTransitGatewayConnectPeersRequest): fun(): aws.ec2.TransitGatewayConnectPeer

---@class aws.ec2.describe_transit_gateway_connects
---@overload fun(params?: aws.ec2.DescribeTransitGatewayConnectsRequest): aws.ec2.DescribeTransitGatewayConnectsResult
---@field pages fun(self: aws.ec2.describe_transit_gateway_connects, params?: aws.ec2.DescribeTransitGatewayConnectsRequest): fun(): aws.ec2.DescribeTransitGatewayConnectsResult
---@field items fun(self: aws.ec2.describe_transit_gateway_connects, params?: aws.ec2.DescribeTransitGatewayConnectsRequest): fun(): aws.ec2.TransitGatewayConnect

---@class aws.ec2.describe_transit_gateway_multicast_domains
---@overload fun(params?: aws.ec2.DescribeTransitGatewayMulticastDomainsRequest): aws.ec2.DescribeTransitGatewayMulticastDomainsResult
---@field pages fun(self: aws.ec2.describe_transit_gateway_multicast_domains, params?: aws.ec2.DescribeTransitGatewayMulticastDomainsRequest): fun(): aws.ec2.DescribeTransitGatewayMulticastDomainsResult
---@field items fun(self: aws.ec2.describe_transit_gateway_multicast_domains, params?: aws.ec2.DescribeTransitGatewayMulticastDomainsRequest): fun(): aws.ec2.TransitGatewayMulticastDomain

---@class aws.ec2.describe_transit_gateway_peering_attachments
---@overload fun(params?: aws.ec2.DescribeTransitGatewayPeeringAttachmentsRequest): aws.ec2.DescribeTransitGatewayPeeringAttachmentsResult
---@field pages fun(self: aws.ec2.describe_transit_gateway_peering_attachments, params?: aws.ec2.DescribeTransitGatewayPeeringAttachmentsRequest): fun(): aws.ec2.DescribeTransitGatewayPeeringAttachmentsResult
---@field items fun(self: aws.ec2.describe_transit_gateway_peering_attachments, params?: aws.ec2.DescribeTransitGatewayPeeringAttachmentsRequest): fun(): aws.ec2.TransitGatewayPeeringAttachment

---@class aws.ec2.describe_transit_gateway_policy_tables
---@overload fun(params?: aws.ec2.DescribeTransitGatewayPolicyTablesRequest): aws.ec2.DescribeTransitGatewayPolicyTablesResult
---@field pages fun(self: aws.ec2.describe_transit_gateway_policy_tables, params?: aws.ec2.DescribeTransitGatewayPolicyTablesRequest): fun(): aws.ec2.DescribeTransitGatewayPolicyTablesResult
---@field items fun(self: aws.ec2.describe_transit_gateway_policy_tables, params?: aws.ec2.DescribeTransitGatewayPolicyTablesRequest): fun(): aws.ec2.TransitGatewayPolicyTable

---@class aws.ec2.describe_transit_gateway_route_table_announcements
---@overload fun(params?: aws.ec2.DescribeTransitGatewayRouteTableAnnouncementsRequest): aws.ec2.DescribeTransitGatewayRouteTableAnnouncementsResult
---@field pages fun(self: aws.ec2.describe_transit_gateway_route_table_announcements, params?: aws.ec2.DescribeTransitGatewayRouteTableAnnouncementsRequest): fun(): aws.ec2.DescribeTransitGatewayRouteTableAnnouncementsResult
---@field items fun(self: aws.ec2.describe_transit_gateway_route_table_announcements, params?: aws.ec2.DescribeTransitGatewayRouteTableAnnouncementsRequest): fun(): aws.ec2.TransitGatewayRouteTableAnnouncement

---@class aws.ec2.describe_transit_gateway_route_tables
---@overload fun(params?: aws.ec2.DescribeTransitGatewayRouteTablesRequest): aws.ec2.DescribeTransitGatewayRouteTablesResult
---@field pages fun(self: aws.ec2.describe_transit_gateway_route_tables, params?: aws.ec2.DescribeTransitGatewayRouteTablesRequest): fun(): aws.ec2.DescribeTransitGatewayRouteTablesResult
---@field items fun(self: aws.ec2.describe_transit_gateway_route_tables, params?: aws.ec2.DescribeTransitGatewayRouteTablesRequest): fun(): aws.ec2.TransitGatewayRouteTable

---@class aws.ec2.describe_transit_gateway_vpc_attachments
---@overload fun(params?: aws.ec2.DescribeTransitGatewayVpcAttachmentsRequest): aws.ec2.DescribeTransitGatewayVpcAttachmentsResult
---@field pages fun(self: aws.ec2.describe_transit_gateway_vpc_attachments, params?: aws.ec2.DescribeTransitGatewayVpcAttachmentsRequest): fun(): aws.ec2.DescribeTransitGatewayVpcAttachmentsResult
---@field items fun(self: aws.ec2.describe_transit_gateway_vpc_attachments, params?: aws.ec2.DescribeTransitGatewayVpcAttachmentsRequest): fun(): aws.ec2.TransitGatewayVpcAttachment

---@class aws.ec2.describe_transit_gateways
---@overload fun(params?: aws.ec2.DescribeTransitGatewaysRequest): aws.ec2.DescribeTransitGatewaysResult
---@field pages fun(self: aws.ec2.describe_transit_gateways, params?: aws.ec2.DescribeTransitGatewaysRequest): fun(): aws.ec2.DescribeTransitGatewaysResult
---@field items fun(self: aws.ec2.describe_transit_gateways, params?: aws.ec2.DescribeTransitGatewaysRequest): fun(): aws.ec2.TransitGateway

---@class aws.ec2.describe_vpc_endpoint_connection_notifications
---@overload fun(params?: aws.ec2.DescribeVpcEndpointConnectionNotificationsRequest): aws.ec2.DescribeVpcEndpointConnectionNotificationsResult
---@field pages fun(self: aws.ec2.describe_vpc_endpoint_connection_notifications, params?: aws.ec2.DescribeVpcEndpointConnectionNotificationsRequest): fun(): aws.ec2.DescribeVpcEndpointConnectionNotificationsResult
---@field items fun(self: aws.ec2.describe_vpc_endpoint_connection_notifications, params?: aws.ec2.DescribeVpcEndpointConnectionNotificationsRequest): fun(): aws.ec2.ConnectionNotification

---@class aws.ec2.describe_vpc_endpoint_connections
---@overload fun(params?: aws.ec2.DescribeVpcEndpointConnectionsRequest): aws.ec2.DescribeVpcEndpointConnectionsResult
---@field pages fun(self: aws.ec2.describe_vpc_endpoint_connections, params?: aws.ec2.DescribeVpcEndpointConnectionsRequest): fun(): aws.ec2.DescribeVpcEndpointConnectionsResult
---@field items fun(self: aws.ec2.describe_vpc_endpoint_connections, params?: aws.ec2.DescribeVpcEndpointConnectionsRequest): fun(): aws.ec2.VpcEndpointConnection

---@class aws.ec2.describe_vpc_endpoint_service_configurations
---@overload fun(params?: aws.ec2.DescribeVpcEndpointServiceConfigurationsRequest): aws.ec2.DescribeVpcEndpointServiceConfigurationsResult
---@field pages fun(self: aws.ec2.describe_vpc_endpoint_service_configurations, params?: aws.ec2.DescribeVpcEndpointServiceConfigurationsRequest): fun(): aws.ec2.DescribeVpcEndpointServiceConfigurationsResult
---@field items fun(self: aws.ec2.describe_vpc_endpoint_service_configurations, params?: aws.ec2.DescribeVpcEndpointServiceConfigurationsRequest): fun(): aws.ec2.ServiceConfiguration

---@class aws.ec2.describe_vpc_endpoint_service_permissions
---@overload fun(params: aws.ec2.DescribeVpcEndpointServicePermissionsRequest): aws.ec2.DescribeVpcEndpointServicePermissionsResult
---@field pages fun(self: aws.ec2.describe_vpc_endpoint_service_permissions, params: aws.ec2.DescribeVpcEndpointServicePermissionsRequest): fun(): aws.ec2.DescribeVpcEndpointServicePermissionsResult
---@field items fun(self: aws.ec2.describe_vpc_endpoint_service_permissions, params: aws.ec2.DescribeVpcEndpointServicePermissionsRequest): fun(): aws.ec2.AllowedPrincipal

---@class aws.ec2.describe_vpc_endpoint_services
---@overload fun(params?: aws.ec2.DescribeVpcEndpointServicesRequest): aws.ec2.DescribeVpcEndpointServicesResult
---@field pages fun(self: aws.ec2.describe_vpc_endpoint_services, params?: aws.ec2.DescribeVpcEndpointServicesRequest): fun(): aws.ec2.DescribeVpcEndpointServicesResult
---@field items fun(self: aws.ec2.describe_vpc_endpoint_services, params?: aws.ec2.DescribeVpcEndpointServicesRequest): fun(): aws.ec2.ServiceDetail|string

---@class aws.ec2.describe_vpc_endpoints
---@overload fun(params?: aws.ec2.DescribeVpcEndpointsRequest): aws.ec2.DescribeVpcEndpointsResult
---@field pages fun(self: aws.ec2.describe_vpc_endpoints, params?: aws.ec2.DescribeVpcEndpointsRequest): fun(): aws.ec2.DescribeVpcEndpointsResult
---@field items fun(self: aws.ec2.describe_vpc_endpoints, params?: aws.ec2.DescribeVpcEndpointsRequest): fun(): aws.ec2.VpcEndpoint

---@class aws.ec2.describe_vpc_peering_connections
---@overload fun(params?: aws.ec2.DescribeVpcPeeringConnectionsRequest): aws.ec2.DescribeVpcPeeringConnectionsResult
---@field pages fun(self: aws.ec2.describe_vpc_peering_connections, params?: aws.ec2.DescribeVpcPeeringConnectionsRequest): fun(): aws.ec2.DescribeVpcPeeringConnectionsResult
---@field items fun(self: aws.ec2.describe_vpc_peering_connections, params?: aws.ec2.DescribeVpcPeeringConnectionsRequest): fun(): aws.ec2.VpcPeeringConnection

---@class aws.ec2.describe_vpcs
---@overload fun(params?: aws.ec2.DescribeVpcsRequest): aws.ec2.DescribeVpcsResult
---@field pages fun(self: aws.ec2.describe_vpcs, params?: aws.ec2.DescribeVpcsRequest): fun(): aws.ec2.DescribeVpcsResult
---@field items fun(self: aws.ec2.describe_vpcs, params?: aws.ec2.DescribeVpcsRequest): fun(): aws.ec2.Vpc

---@class aws.ec2.get_managed_prefix_list_associations
---@overload fun(params: aws.ec2.GetManagedPrefixListAssociationsRequest): aws.ec2.GetManagedPrefixListAssociationsResult
---@field pages fun(self: aws.ec2.get_managed_prefix_list_associations, params: aws.ec2.GetManagedPrefixListAssociationsRequest): fun(): aws.ec2.GetManagedPrefixListAssociationsResult
---@field items fun(self: aws.ec2.get_managed_prefix_list_associations, params: aws.ec2.GetManagedPrefixListAssociationsRequest): fun(): aws.ec2.PrefixListAssociation

---@class aws.ec2.get_managed_prefix_list_entries
---@overload fun(params: aws.ec2.GetManagedPrefixListEntriesRequest): aws.ec2.GetManagedPrefixListEntriesResult
---@field pages fun(self: aws.ec2.get_managed_prefix_list_entries, params: aws.ec2.GetManagedPrefixListEntriesRequest): fun(): aws.ec2.GetManagedPrefixListEntriesResult
---@field items fun(self: aws.ec2.get_managed_prefix_list_entries, params: aws.ec2.GetManagedPrefixListEntriesRequest): fun(): aws.ec2.PrefixListEntry

---@class aws.ec2.get_security_groups_for_vpc
---@overload fun(params: aws.ec2.GetSecurityGroupsForVpcRequest): aws.ec2.GetSecurityGroupsForVpcResult
---@field pages fun(self: aws.ec2.get_security_groups_for_vpc, params: aws.ec2.GetSecurityGroupsForVpcRequest): fun(): aws.ec2.GetSecurityGroupsForVpcResult
---@field items fun(self: aws.ec2.get_security_groups_for_vpc, params: aws.ec2.GetSecurityGroupsForVpcRequest): fun(): aws.ec2.SecurityGroupForVpc

---@class aws.ec2.get_transit_gateway_attachment_propagations
---@overload fun(params: aws.ec2.GetTransitGatewayAttachmentPropagationsRequest): aws.ec2.GetTransitGatewayAttachmentPropagationsResult
---@field pages fun(self: aws.ec2.get_transit_gateway_attachment_propagations, params: aws.ec2.GetTransitGatewayAttachmentPropagationsRequest): fun(): aws.ec2.GetTransitGatewayAttachmentPropagationsResult
---@field items fun(self: aws.ec2.get_transit_gateway_attachment_propagations, params: aws.ec2.GetTransitGatewayAttachmentPropagationsRequest): fun(): aws.ec2.TransitGatewayAttachmentPropagation

---@class aws.ec2.get_transit_gateway_multicast_domain_associations
---@overload fun(params: aws.ec2.GetTransitGatewayMulticastDomainAssociationsRequest): aws.ec2.GetTransitGatewayMulticastDomainAssociationsResult
---@field pages fun(self: aws.ec2.get_transit_gateway_multicast_domain_associations, params: aws.ec2.GetTransitGatewayMulticastDomainAssociationsRequest): fun(): aws.ec2.GetTransitGatewayMulticastDomainAssociationsResult
---@field items fun(self: aws.ec2.get_transit_gateway_multicast_domain_associations, params: aws.ec2.GetTransitGatewayMulticastDomainAssociationsRequest): fun(): aws.ec2.TransitGatewayMulticastDomainAssociation

---@class aws.ec2.get_transit_gateway_policy_table_associations
---@overload fun(params: aws.ec2.GetTransitGatewayPolicyTableAssociationsRequest): aws.ec2.GetTransitGatewayPolicyTableAssociationsResult
---@field pages fun(self: aws.ec2.get_transit_gateway_policy_table_associations, params: aws.ec2.GetTransitGatewayPolicyTableAssociationsRequest): fun(): aws.ec2.GetTransitGatewayPolicyTableAssociationsResult
---@field items fun(self: aws.ec2.get_transit_gateway_policy_table_associations, params: aws.ec2.GetTransitGatewayPolicyTableAssociationsRequest): fun(): aws.ec2.TransitGatewayPolicyTableAssociation

---@class aws.ec2.get_transit_gateway_prefix_list_references
---@overload fun(params: aws.ec2.GetTransitGatewayPrefixListReferencesRequest): aws.ec2.GetTransitGatewayPrefixListReferencesResult
---@field pages fun(self: aws.ec2.get_transit_gateway_prefix_list_references, params: aws.ec2.GetTransitGatewayPrefixListReferencesRequest): fun(): aws.ec2.GetTransitGatewayPrefixListReferencesResult
---@field items fun(self: aws.ec2.get_transit_gateway_prefix_list_references, params: aws.ec2.GetTransitGatewayPrefixListReferencesRequest): fun(): aws.ec2.TransitGatewayPrefixListReference

---@class aws.ec2.get_transit_gateway_route_table_associations
---@overload fun(params: aws.ec2.GetTransitGatewayRouteTableAssociationsRequest): aws.ec2.GetTransitGatewayRouteTableAssociationsResult
---@field pages fun(self: aws.ec2.get_transit_gateway_route_table_associations, params: aws.ec2.GetTransitGatewayRouteTableAssociationsRequest): fun(): aws.ec2.GetTransitGatewayRouteTableAssociationsResult
---@field items fun(self: aws.ec2.get_transit_gateway_route_table_associations, params: aws.ec2.GetTransitGatewayRouteTableAssociationsRequest): fun(): aws.ec2.TransitGatewayRouteTableAssociation

---@class aws.ec2.get_transit_gateway_route_table_propagations
---@overload fun(params: aws.ec2.GetTransitGatewayRouteTablePropagationsRequest): aws.ec2.GetTransitGatewayRouteTablePropagationsResult
---@field pages fun(self: aws.ec2.get_transit_gateway_route_table_propagations, params: aws.ec2.GetTransitGatewayRouteTablePropagationsRequest): fun(): aws.ec2.GetTransitGatewayRouteTablePropagationsResult
---@field items fun(self: aws.ec2.get_transit_gateway_route_table_propagations, params: aws.ec2.GetTransitGatewayRouteTablePropagationsRequest): fun(): aws.ec2.TransitGatewayRouteTablePropagation

---@class aws.ec2.search_local_gateway_routes
---@overload fun(params: aws.ec2.SearchLocalGatewayRoutesRequest): aws.ec2.SearchLocalGatewayRoutesResult
---@field pages fun(self: aws.ec2.search_local_gateway_routes, params: aws.ec2.SearchLocalGatewayRoutesRequest): fun(): aws.ec2.SearchLocalGatewayRoutesResult
---@field items fun(self: aws.ec2.search_local_gateway_routes, params: aws.ec2.SearchLocalGatewayRoutesRequest): fun(): aws.ec2.LocalGatewayRoute

---@class aws.ec2.search_transit_gateway_multicast_groups
---@overload fun(params: aws.ec2.SearchTransitGatewayMulticastGroupsRequest): aws.ec2.SearchTransitGatewayMulticastGroupsResult
---@field pages fun(self: aws.ec2.search_transit_gateway_multicast_groups, params: aws.ec2.SearchTransitGatewayMulticastGroupsRequest): fun(): aws.ec2.SearchTransitGatewayMulticastGroupsResult
---@field items fun(self: aws.ec2.search_transit_gateway_multicast_groups, params: aws.ec2.SearchTransitGatewayMulticastGroupsRequest): fun(): aws.ec2.TransitGatewayMulticastGroup

---@class aws.ec2.search_transit_gateway_routes
---@overload fun(params: aws.ec2.SearchTransitGatewayRoutesRequest): aws.ec2.SearchTransitGatewayRoutesResult
---@field pages fun(self: aws.ec2.search_transit_gateway_routes, params: aws.ec2.SearchTransitGatewayRoutesRequest): fun(): aws.ec2.SearchTransitGatewayRoutesResult
---@field items fun(self: aws.ec2.search_transit_gateway_routes, params: aws.ec2.SearchTransitGatewayRoutesRequest): fun(): aws.ec2.TransitGatewayRoute

---@class aws.ec2.AcceptTransitGatewayClientVpnAttachmentRequest
---@field TransitGatewayAttachmentId string
---@field DryRun? boolean

---@class aws.ec2.AcceptTransitGatewayClientVpnAttachmentResult
---@field TransitGatewayClientVpnAttachment aws.ec2.TransitGatewayClientVpnAttachment

---@class aws.ec2.AcceptTransitGatewayMulticastDomainAssociationsRequest
---@field TransitGatewayMulticastDomainId? string
---@field TransitGatewayAttachmentId? string
---@field SubnetIds? string[]
---@field DryRun? boolean

---@class aws.ec2.AcceptTransitGatewayMulticastDomainAssociationsResult
---@field Associations aws.ec2.TransitGatewayMulticastDomainAssociations

---@class aws.ec2.AcceptTransitGatewayPeeringAttachmentRequest
---@field TransitGatewayAttachmentId string
---@field DryRun? boolean

---@class aws.ec2.AcceptTransitGatewayPeeringAttachmentResult
---@field TransitGatewayPeeringAttachment aws.ec2.TransitGatewayPeeringAttachment

---@class aws.ec2.AcceptTransitGatewayVpcAttachmentRequest
---@field TransitGatewayAttachmentId string
---@field DryRun? boolean

---@class aws.ec2.AcceptTransitGatewayVpcAttachmentResult
---@field TransitGatewayVpcAttachment aws.ec2.TransitGatewayVpcAttachment

---@class aws.ec2.AcceptVpcEndpointConnectionsRequest
---@field DryRun? boolean
---@field ServiceId string
---@field VpcEndpointIds string[]

---@class aws.ec2.AcceptVpcEndpointConnectionsResult
---@field Unsuccessful aws.ec2.UnsuccessfulItem[]

---@class aws.ec2.AcceptVpcPeeringConnectionRequest
---@field DryRun? boolean
---@field VpcPeeringConnectionId string

---@class aws.ec2.AcceptVpcPeeringConnectionResult
---@field VpcPeeringConnection aws.ec2.VpcPeeringConnection

---@class aws.ec2.AccountAttribute
---@field AttributeName string
---@field AttributeValues aws.ec2.AccountAttributeValue[]

---@alias aws.ec2.AccountAttributeName "supported-platforms"|"default-vpc"

---@class aws.ec2.AccountAttributeValue
---@field AttributeValue string

---@class aws.ec2.AddedPrincipal
---@field PrincipalType aws.ec2.PrincipalType
---@field Principal string
---@field ServicePermissionId string
---@field ServiceId string

---@class aws.ec2.Address
---@field AllocationId string
---@field AssociationId string
---@field Domain aws.ec2.DomainType
---@field NetworkInterfaceId string
---@field NetworkInterfaceOwnerId string
---@field PrivateIpAddress string
---@field Tags aws.ec2.Tag[]
---@field PublicIpv4Pool string
---@field NetworkBorderGroup string
---@field CustomerOwnedIp string
---@field CustomerOwnedIpv4Pool string
---@field CarrierIp string
---@field SubnetId string
---@field ServiceManaged aws.ec2.ServiceManaged
---@field InstanceId string
---@field PublicIp string

---@class aws.ec2.AllocateAddressRequest
---@field Domain? aws.ec2.DomainType
---@field Address? string
---@field PublicIpv4Pool? string
---@field NetworkBorderGroup? string
---@field CustomerOwnedIpv4Pool? string
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field IpamPoolId? string
---@field DryRun? boolean

---@class aws.ec2.AllocateAddressResult
---@field AllocationId string
---@field PublicIpv4Pool string
---@field NetworkBorderGroup string
---@field Domain aws.ec2.DomainType
---@field CustomerOwnedIp string
---@field CustomerOwnedIpv4Pool string
---@field CarrierIp string
---@field PublicIp string

---@class aws.ec2.AllowedPrincipal
---@field PrincipalType aws.ec2.PrincipalType
---@field Principal string
---@field ServicePermissionId string
---@field Tags aws.ec2.Tag[]
---@field ServiceId string

---@alias aws.ec2.AmdSevSnpSpecification "enabled"|"disabled"

---@alias aws.ec2.ApplianceModeSupportValue "enable"|"disable"

---@alias aws.ec2.ArchitectureValues "i386"|"x86_64"|"arm64"|"x86_64_mac"|"arm64_mac"

---@class aws.ec2.AssignPrivateNatGatewayAddressRequest
---@field NatGatewayId string
---@field PrivateIpAddresses? string[]
---@field PrivateIpAddressCount? integer
---@field DryRun? boolean

---@class aws.ec2.AssignPrivateNatGatewayAddressResult
---@field NatGatewayId string
---@field NatGatewayAddresses aws.ec2.NatGatewayAddress[]

---@class aws.ec2.AssociateDhcpOptionsRequest
---@field DhcpOptionsId string
---@field VpcId string
---@field DryRun? boolean

---@class aws.ec2.AssociateNatGatewayAddressRequest
---@field NatGatewayId string
---@field AllocationIds string[]
---@field PrivateIpAddresses? string[]
---@field DryRun? boolean
---@field AvailabilityZone? string
---@field AvailabilityZoneId? string

---@class aws.ec2.AssociateNatGatewayAddressResult
---@field NatGatewayId string
---@field NatGatewayAddresses aws.ec2.NatGatewayAddress[]

---@class aws.ec2.AssociateRouteTableRequest
---@field GatewayId? string
---@field PublicIpv4Pool? string
---@field DryRun? boolean
---@field SubnetId? string
---@field RouteTableId string

---@class aws.ec2.AssociateRouteTableResult
---@field AssociationId string
---@field AssociationState aws.ec2.RouteTableAssociationState

---@class aws.ec2.AssociateSecurityGroupVpcRequest
---@field GroupId string
---@field VpcId string
---@field DryRun? boolean

---@class aws.ec2.AssociateSecurityGroupVpcResult
---@field State aws.ec2.SecurityGroupVpcAssociationState

---@class aws.ec2.AssociateSubnetCidrBlockRequest
---@field Ipv6IpamPoolId? string
---@field Ipv6NetmaskLength? integer
---@field SubnetId string
---@field Ipv6CidrBlock? string

---@class aws.ec2.AssociateSubnetCidrBlockResult
---@field Ipv6CidrBlockAssociation aws.ec2.SubnetIpv6CidrBlockAssociation
---@field SubnetId string

---@class aws.ec2.AssociateTransitGatewayMulticastDomainRequest
---@field TransitGatewayMulticastDomainId string
---@field TransitGatewayAttachmentId string
---@field SubnetIds string[]
---@field DryRun? boolean

---@class aws.ec2.AssociateTransitGatewayMulticastDomainResult
---@field Associations aws.ec2.TransitGatewayMulticastDomainAssociations

---@class aws.ec2.AssociateTransitGatewayPolicyTableRequest
---@field TransitGatewayPolicyTableId string
---@field TransitGatewayAttachmentId string
---@field DryRun? boolean

---@class aws.ec2.AssociateTransitGatewayPolicyTableResult
---@field Association aws.ec2.TransitGatewayPolicyTableAssociation

---@class aws.ec2.AssociateTransitGatewayRouteTableRequest
---@field TransitGatewayRouteTableId string
---@field TransitGatewayAttachmentId string
---@field DryRun? boolean

---@class aws.ec2.AssociateTransitGatewayRouteTableResult
---@field Association aws.ec2.TransitGatewayAssociation

---@class aws.ec2.AssociateVpcCidrBlockRequest
---@field CidrBlock? string
---@field Ipv6CidrBlockNetworkBorderGroup? string
---@field Ipv6Pool? string
---@field Ipv6CidrBlock? string
---@field Ipv4IpamPoolId? string
---@field Ipv4NetmaskLength? integer
---@field Ipv6IpamPoolId? string
---@field Ipv6NetmaskLength? integer
---@field VpcId string
---@field AmazonProvidedIpv6CidrBlock? boolean

---@class aws.ec2.AssociateVpcCidrBlockResult
---@field Ipv6CidrBlockAssociation aws.ec2.VpcIpv6CidrBlockAssociation
---@field CidrBlockAssociation aws.ec2.VpcCidrBlockAssociation
---@field VpcId string

---@class aws.ec2.AthenaIntegration
---@field IntegrationResultS3DestinationArn string
---@field PartitionLoadFrequency aws.ec2.PartitionLoadFrequency
---@field PartitionStartDate? aws.Time|string|number
---@field PartitionEndDate? aws.Time|string|number

---@class aws.ec2.AttachInternetGatewayRequest
---@field DryRun? boolean
---@field InternetGatewayId string
---@field VpcId string

---@class aws.ec2.AttachVpnGatewayRequest
---@field VpcId string
---@field VpnGatewayId string
---@field DryRun? boolean

---@class aws.ec2.AttachVpnGatewayResult
---@field VpcAttachment aws.ec2.VpcAttachment

---@class aws.ec2.AttachmentEnaSrdSpecification
---@field EnaSrdEnabled boolean
---@field EnaSrdUdpSpecification aws.ec2.AttachmentEnaSrdUdpSpecification

---@class aws.ec2.AttachmentEnaSrdUdpSpecification
---@field EnaSrdUdpEnabled boolean

---@alias aws.ec2.AttachmentStatus "attaching"|"attached"|"detaching"|"detached"

---@class aws.ec2.AttributeBooleanValue
---@field Value? boolean

---@class aws.ec2.AttributeValue
---@field Value string

---@class aws.ec2.AuthorizeSecurityGroupEgressRequest
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean
---@field GroupId string
---@field SourceSecurityGroupName? string
---@field SourceSecurityGroupOwnerId? string
---@field IpProtocol? string
---@field FromPort? integer
---@field ToPort? integer
---@field CidrIp? string
---@field IpPermissions? aws.ec2.IpPermission[]

---@class aws.ec2.AuthorizeSecurityGroupEgressResult
---@field Return boolean
---@field SecurityGroupRules aws.ec2.SecurityGroupRule[]

---@class aws.ec2.AuthorizeSecurityGroupIngressRequest
---@field CidrIp? string
---@field FromPort? integer
---@field GroupId? string
---@field GroupName? string
---@field IpPermissions? aws.ec2.IpPermission[]
---@field IpProtocol? string
---@field SourceSecurityGroupName? string
---@field SourceSecurityGroupOwnerId? string
---@field ToPort? integer
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.AuthorizeSecurityGroupIngressResult
---@field Return boolean
---@field SecurityGroupRules aws.ec2.SecurityGroupRule[]

---@alias aws.ec2.AutoAcceptSharedAssociationsValue "enable"|"disable"

---@alias aws.ec2.AutoAcceptSharedAttachmentsValue "enable"|"disable"

---@alias aws.ec2.AutoProvisionZonesState "enabled"|"disabled"

---@alias aws.ec2.AutoScalingIpsState "enabled"|"disabled"

---@alias aws.ec2.AvailabilityMode "zonal"|"regional"

---@class aws.ec2.AvailabilityZone
---@field OptInStatus aws.ec2.AvailabilityZoneOptInStatus
---@field Messages aws.ec2.AvailabilityZoneMessage[]
---@field RegionName string
---@field ZoneName string
---@field ZoneId string
---@field GroupName string
---@field NetworkBorderGroup string
---@field ZoneType string
---@field ParentZoneName string
---@field ParentZoneId string
---@field GroupLongName string
---@field Geography aws.ec2.AvailabilityZoneGeography[]
---@field SubGeography aws.ec2.AvailabilityZoneSubGeography[]
---@field State aws.ec2.AvailabilityZoneState

---@class aws.ec2.AvailabilityZoneAddress
---@field AvailabilityZone? string
---@field AvailabilityZoneId? string
---@field AllocationIds? string[]

---@class aws.ec2.AvailabilityZoneGeography
---@field Name string

---@class aws.ec2.AvailabilityZoneMessage
---@field Message string

---@alias aws.ec2.AvailabilityZoneOptInStatus "opt-in-not-required"|"opted-in"|"not-opted-in"

---@alias aws.ec2.AvailabilityZoneState "available"|"information"|"impaired"|"unavailable"|"constrained"

---@class aws.ec2.AvailabilityZoneSubGeography
---@field Name string

---@alias aws.ec2.BgpStatus "up"|"down"

---@alias aws.ec2.BlockPublicAccessMode "off"|"block-bidirectional"|"block-ingress"

---@class aws.ec2.BlockPublicAccessStates
---@field InternetGatewayBlockMode aws.ec2.BlockPublicAccessMode

---@alias aws.ec2.BootModeValues "legacy-bios"|"uefi"|"uefi-preferred"

---@alias aws.ec2.CapacityReservationPreference "capacity-reservations-only"|"open"|"none"

---@class aws.ec2.CapacityReservationSpecificationResponse
---@field CapacityReservationPreference aws.ec2.CapacityReservationPreference
---@field CapacityReservationTarget aws.ec2.CapacityReservationTargetResponse

---@class aws.ec2.CapacityReservationTargetResponse
---@field CapacityReservationId string
---@field CapacityReservationResourceGroupArn string

---@class aws.ec2.CarrierGateway
---@field CarrierGatewayId string
---@field VpcId string
---@field State aws.ec2.CarrierGatewayState
---@field OwnerId string
---@field Tags aws.ec2.Tag[]

---@alias aws.ec2.CarrierGatewayState "pending"|"available"|"deleting"|"deleted"

---@class aws.ec2.CidrBlock
---@field CidrBlock string

---@class aws.ec2.ConnectionNotification
---@field ConnectionNotificationId string
---@field ServiceId string
---@field VpcEndpointId string
---@field ConnectionNotificationType aws.ec2.ConnectionNotificationType
---@field ConnectionNotificationArn string
---@field ConnectionEvents string[]
---@field ConnectionNotificationState aws.ec2.ConnectionNotificationState
---@field ServiceRegion string

---@alias aws.ec2.ConnectionNotificationState "Enabled"|"Disabled"

---@alias aws.ec2.ConnectionNotificationType "Topic"

---@class aws.ec2.ConnectionTrackingConfiguration
---@field TcpEstablishedTimeout integer
---@field UdpStreamTimeout integer
---@field UdpTimeout integer

---@class aws.ec2.ConnectionTrackingSpecificationResponse
---@field TcpEstablishedTimeout integer
---@field UdpStreamTimeout integer
---@field UdpTimeout integer

---@alias aws.ec2.ConnectivityType "private"|"public"

---@class aws.ec2.CpuOptions
---@field CoreCount integer
---@field ThreadsPerCore integer
---@field AmdSevSnp aws.ec2.AmdSevSnpSpecification
---@field NestedVirtualization aws.ec2.NestedVirtualizationSpecification

---@class aws.ec2.CreateCarrierGatewayRequest
---@field VpcId string
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean
---@field ClientToken? string

---@class aws.ec2.CreateCarrierGatewayResult
---@field CarrierGateway aws.ec2.CarrierGateway

---@class aws.ec2.CreateCustomerGatewayRequest
---@field BgpAsn? integer
---@field PublicIp? string
---@field CertificateArn? string
---@field Type aws.ec2.GatewayType
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DeviceName? string
---@field IpAddress? string
---@field BgpAsnExtended? integer
---@field DryRun? boolean

---@class aws.ec2.CreateCustomerGatewayResult
---@field CustomerGateway aws.ec2.CustomerGateway

---@class aws.ec2.CreateDefaultSubnetRequest
---@field AvailabilityZone? string
---@field DryRun? boolean
---@field Ipv6Native? boolean
---@field AvailabilityZoneId? string

---@class aws.ec2.CreateDefaultSubnetResult
---@field Subnet aws.ec2.Subnet

---@class aws.ec2.CreateDefaultVpcRequest
---@field DryRun? boolean

---@class aws.ec2.CreateDefaultVpcResult
---@field Vpc aws.ec2.Vpc

---@class aws.ec2.CreateDhcpOptionsRequest
---@field DhcpConfigurations aws.ec2.NewDhcpConfiguration[]
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateDhcpOptionsResult
---@field DhcpOptions aws.ec2.DhcpOptions

---@class aws.ec2.CreateEgressOnlyInternetGatewayRequest
---@field ClientToken? string
---@field DryRun? boolean
---@field VpcId string
---@field TagSpecifications? aws.ec2.TagSpecification[]

---@class aws.ec2.CreateEgressOnlyInternetGatewayResult
---@field ClientToken string
---@field EgressOnlyInternetGateway aws.ec2.EgressOnlyInternetGateway

---@class aws.ec2.CreateFlowLogsRequest
---@field DryRun? boolean
---@field ClientToken? string
---@field DeliverLogsPermissionArn? string
---@field DeliverCrossAccountRole? string
---@field LogGroupName? string
---@field ResourceIds string[]
---@field ResourceType aws.ec2.FlowLogsResourceType
---@field TrafficType? aws.ec2.TrafficType
---@field LogDestinationType? aws.ec2.LogDestinationType
---@field LogDestination? string
---@field LogFormat? string
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field MaxAggregationInterval? integer
---@field DestinationOptions? aws.ec2.DestinationOptionsRequest

---@class aws.ec2.CreateFlowLogsResult
---@field ClientToken string
---@field FlowLogIds string[]
---@field Unsuccessful aws.ec2.UnsuccessfulItem[]

---@class aws.ec2.CreateInternetGatewayRequest
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateInternetGatewayResult
---@field InternetGateway aws.ec2.InternetGateway

---@class aws.ec2.CreateLocalGatewayRouteRequest
---@field DestinationCidrBlock? string
---@field LocalGatewayRouteTableId string
---@field LocalGatewayVirtualInterfaceGroupId? string
---@field DryRun? boolean
---@field NetworkInterfaceId? string
---@field DestinationPrefixListId? string

---@class aws.ec2.CreateLocalGatewayRouteResult
---@field Route aws.ec2.LocalGatewayRoute

---@class aws.ec2.CreateLocalGatewayRouteTableRequest
---@field LocalGatewayId string
---@field Mode? aws.ec2.LocalGatewayRouteTableMode
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateLocalGatewayRouteTableResult
---@field LocalGatewayRouteTable aws.ec2.LocalGatewayRouteTable

---@class aws.ec2.CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest
---@field LocalGatewayRouteTableId string
---@field LocalGatewayVirtualInterfaceGroupId string
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult
---@field LocalGatewayRouteTableVirtualInterfaceGroupAssociation aws.ec2.LocalGatewayRouteTableVirtualInterfaceGroupAssociation

---@class aws.ec2.CreateLocalGatewayRouteTableVpcAssociationRequest
---@field LocalGatewayRouteTableId string
---@field VpcId string
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateLocalGatewayRouteTableVpcAssociationResult
---@field LocalGatewayRouteTableVpcAssociation aws.ec2.LocalGatewayRouteTableVpcAssociation

---@class aws.ec2.CreateLocalGatewayVirtualInterfaceGroupRequest
---@field LocalGatewayId string
---@field LocalBgpAsn? integer
---@field LocalBgpAsnExtended? integer
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateLocalGatewayVirtualInterfaceGroupResult
---@field LocalGatewayVirtualInterfaceGroup aws.ec2.LocalGatewayVirtualInterfaceGroup

---@class aws.ec2.CreateLocalGatewayVirtualInterfaceRequest
---@field LocalGatewayVirtualInterfaceGroupId string
---@field OutpostLagId string
---@field Vlan integer
---@field LocalAddress string
---@field PeerAddress string
---@field PeerBgpAsn? integer
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean
---@field PeerBgpAsnExtended? integer

---@class aws.ec2.CreateLocalGatewayVirtualInterfaceResult
---@field LocalGatewayVirtualInterface aws.ec2.LocalGatewayVirtualInterface

---@class aws.ec2.CreateNatGatewayRequest
---@field AvailabilityMode? aws.ec2.AvailabilityMode
---@field AllocationId? string
---@field ClientToken? string
---@field DryRun? boolean
---@field SubnetId? string
---@field VpcId? string
---@field AvailabilityZoneAddresses? aws.ec2.AvailabilityZoneAddress[]
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field ConnectivityType? aws.ec2.ConnectivityType
---@field PrivateIpAddress? string
---@field SecondaryAllocationIds? string[]
---@field SecondaryPrivateIpAddresses? string[]
---@field SecondaryPrivateIpAddressCount? integer

---@class aws.ec2.CreateNatGatewayResult
---@field ClientToken string
---@field NatGateway aws.ec2.NatGateway

---@class aws.ec2.CreateNetworkAclEntryRequest
---@field DryRun? boolean
---@field NetworkAclId string
---@field RuleNumber integer
---@field Protocol string
---@field RuleAction aws.ec2.RuleAction
---@field Egress boolean
---@field CidrBlock? string
---@field Ipv6CidrBlock? string
---@field IcmpTypeCode? aws.ec2.IcmpTypeCode
---@field PortRange? aws.ec2.PortRange

---@class aws.ec2.CreateNetworkAclRequest
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field ClientToken? string
---@field DryRun? boolean
---@field VpcId string

---@class aws.ec2.CreateNetworkAclResult
---@field NetworkAcl aws.ec2.NetworkAcl
---@field ClientToken string

---@class aws.ec2.CreateRouteRequest
---@field DestinationPrefixListId? string
---@field VpcEndpointId? string
---@field TransitGatewayId? string
---@field LocalGatewayId? string
---@field CarrierGatewayId? string
---@field CoreNetworkArn? string
---@field OdbNetworkArn? string
---@field DryRun? boolean
---@field RouteTableId string
---@field DestinationCidrBlock? string
---@field GatewayId? string
---@field DestinationIpv6CidrBlock? string
---@field EgressOnlyInternetGatewayId? string
---@field InstanceId? string
---@field NetworkInterfaceId? string
---@field VpcPeeringConnectionId? string
---@field NatGatewayId? string

---@class aws.ec2.CreateRouteResult
---@field Return boolean

---@class aws.ec2.CreateRouteTableRequest
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field ClientToken? string
---@field DryRun? boolean
---@field VpcId string

---@class aws.ec2.CreateRouteTableResult
---@field RouteTable aws.ec2.RouteTable
---@field ClientToken string

---@class aws.ec2.CreateSecurityGroupRequest
---@field Description string
---@field GroupName string
---@field VpcId? string
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateSecurityGroupResult
---@field GroupId string
---@field Tags aws.ec2.Tag[]
---@field SecurityGroupArn string

---@class aws.ec2.CreateSubnetCidrReservationRequest
---@field SubnetId string
---@field Cidr string
---@field ReservationType aws.ec2.SubnetCidrReservationType
---@field Description? string
---@field DryRun? boolean
---@field TagSpecifications? aws.ec2.TagSpecification[]

---@class aws.ec2.CreateSubnetCidrReservationResult
---@field SubnetCidrReservation aws.ec2.SubnetCidrReservation

---@class aws.ec2.CreateSubnetRequest
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field AvailabilityZone? string
---@field AvailabilityZoneId? string
---@field CidrBlock? string
---@field Ipv6CidrBlock? string
---@field OutpostArn? string
---@field VpcId string
---@field Ipv6Native? boolean
---@field Ipv4IpamPoolId? string
---@field Ipv4NetmaskLength? integer
---@field Ipv6IpamPoolId? string
---@field Ipv6NetmaskLength? integer
---@field DryRun? boolean

---@class aws.ec2.CreateSubnetResult
---@field Subnet aws.ec2.Subnet

---@class aws.ec2.CreateTagsRequest
---@field DryRun? boolean
---@field Resources string[]
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.CreateTransitGatewayConnectPeerRequest
---@field TransitGatewayAttachmentId string
---@field TransitGatewayAddress? string
---@field PeerAddress string
---@field BgpOptions? aws.ec2.TransitGatewayConnectRequestBgpOptions
---@field InsideCidrBlocks string[]
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateTransitGatewayConnectPeerResult
---@field TransitGatewayConnectPeer aws.ec2.TransitGatewayConnectPeer

---@class aws.ec2.CreateTransitGatewayConnectRequest
---@field TransportTransitGatewayAttachmentId string
---@field Options aws.ec2.CreateTransitGatewayConnectRequestOptions
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateTransitGatewayConnectRequestOptions
---@field Protocol aws.ec2.ProtocolValue

---@class aws.ec2.CreateTransitGatewayConnectResult
---@field TransitGatewayConnect aws.ec2.TransitGatewayConnect

---@class aws.ec2.CreateTransitGatewayMeteringPolicyEntryRequest
---@field TransitGatewayMeteringPolicyId string
---@field PolicyRuleNumber integer
---@field SourceTransitGatewayAttachmentId? string
---@field SourceTransitGatewayAttachmentType? aws.ec2.TransitGatewayAttachmentResourceType
---@field SourceCidrBlock? string
---@field SourcePortRange? string
---@field DestinationTransitGatewayAttachmentId? string
---@field DestinationTransitGatewayAttachmentType? aws.ec2.TransitGatewayAttachmentResourceType
---@field DestinationCidrBlock? string
---@field DestinationPortRange? string
---@field Protocol? string
---@field MeteredAccount aws.ec2.TransitGatewayMeteringPayerType
---@field DryRun? boolean

---@class aws.ec2.CreateTransitGatewayMeteringPolicyEntryResult
---@field TransitGatewayMeteringPolicyEntry aws.ec2.TransitGatewayMeteringPolicyEntry

---@class aws.ec2.CreateTransitGatewayMeteringPolicyRequest
---@field TransitGatewayId string
---@field MiddleboxAttachmentIds? string[]
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateTransitGatewayMeteringPolicyResult
---@field TransitGatewayMeteringPolicy aws.ec2.TransitGatewayMeteringPolicy

---@class aws.ec2.CreateTransitGatewayMulticastDomainRequest
---@field TransitGatewayId string
---@field Options? aws.ec2.CreateTransitGatewayMulticastDomainRequestOptions
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateTransitGatewayMulticastDomainRequestOptions
---@field Igmpv2Support? aws.ec2.Igmpv2SupportValue
---@field StaticSourcesSupport? aws.ec2.StaticSourcesSupportValue
---@field AutoAcceptSharedAssociations? aws.ec2.AutoAcceptSharedAssociationsValue

---@class aws.ec2.CreateTransitGatewayMulticastDomainResult
---@field TransitGatewayMulticastDomain aws.ec2.TransitGatewayMulticastDomain

---@class aws.ec2.CreateTransitGatewayPeeringAttachmentRequest
---@field TransitGatewayId string
---@field PeerTransitGatewayId string
---@field PeerAccountId string
---@field PeerRegion string
---@field Options? aws.ec2.CreateTransitGatewayPeeringAttachmentRequestOptions
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateTransitGatewayPeeringAttachmentRequestOptions
---@field DynamicRouting? aws.ec2.DynamicRoutingValue

---@class aws.ec2.CreateTransitGatewayPeeringAttachmentResult
---@field TransitGatewayPeeringAttachment aws.ec2.TransitGatewayPeeringAttachment

---@class aws.ec2.CreateTransitGatewayPolicyTableRequest
---@field TransitGatewayId string
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateTransitGatewayPolicyTableResult
---@field TransitGatewayPolicyTable aws.ec2.TransitGatewayPolicyTable

---@class aws.ec2.CreateTransitGatewayPrefixListReferenceRequest
---@field TransitGatewayRouteTableId string
---@field PrefixListId string
---@field TransitGatewayAttachmentId? string
---@field Blackhole? boolean
---@field DryRun? boolean

---@class aws.ec2.CreateTransitGatewayPrefixListReferenceResult
---@field TransitGatewayPrefixListReference aws.ec2.TransitGatewayPrefixListReference

---@class aws.ec2.CreateTransitGatewayRequest
---@field Description? string
---@field Options? aws.ec2.TransitGatewayRequestOptions
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateTransitGatewayResult
---@field TransitGateway aws.ec2.TransitGateway

---@class aws.ec2.CreateTransitGatewayRouteRequest
---@field DestinationCidrBlock string
---@field TransitGatewayRouteTableId string
---@field TransitGatewayAttachmentId? string
---@field Blackhole? boolean
---@field DryRun? boolean

---@class aws.ec2.CreateTransitGatewayRouteResult
---@field Route aws.ec2.TransitGatewayRoute

---@class aws.ec2.CreateTransitGatewayRouteTableAnnouncementRequest
---@field TransitGatewayRouteTableId string
---@field PeeringAttachmentId string
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateTransitGatewayRouteTableAnnouncementResult
---@field TransitGatewayRouteTableAnnouncement aws.ec2.TransitGatewayRouteTableAnnouncement

---@class aws.ec2.CreateTransitGatewayRouteTableRequest
---@field TransitGatewayId string
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateTransitGatewayRouteTableResult
---@field TransitGatewayRouteTable aws.ec2.TransitGatewayRouteTable

---@class aws.ec2.CreateTransitGatewayVpcAttachmentRequest
---@field TransitGatewayId string
---@field VpcId string
---@field SubnetIds string[]
---@field Options? aws.ec2.CreateTransitGatewayVpcAttachmentRequestOptions
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean

---@class aws.ec2.CreateTransitGatewayVpcAttachmentRequestOptions
---@field DnsSupport? aws.ec2.DnsSupportValue
---@field SecurityGroupReferencingSupport? aws.ec2.SecurityGroupReferencingSupportValue
---@field Ipv6Support? aws.ec2.Ipv6SupportValue
---@field ApplianceModeSupport? aws.ec2.ApplianceModeSupportValue

---@class aws.ec2.CreateTransitGatewayVpcAttachmentResult
---@field TransitGatewayVpcAttachment aws.ec2.TransitGatewayVpcAttachment

---@class aws.ec2.CreateVpcBlockPublicAccessExclusionRequest
---@field DryRun? boolean
---@field SubnetId? string
---@field VpcId? string
---@field InternetGatewayExclusionMode aws.ec2.InternetGatewayExclusionMode
---@field TagSpecifications? aws.ec2.TagSpecification[]

---@class aws.ec2.CreateVpcBlockPublicAccessExclusionResult
---@field VpcBlockPublicAccessExclusion aws.ec2.VpcBlockPublicAccessExclusion

---@class aws.ec2.CreateVpcEncryptionControlRequest
---@field DryRun? boolean
---@field VpcId string
---@field TagSpecifications? aws.ec2.TagSpecification[]

---@class aws.ec2.CreateVpcEncryptionControlResult
---@field VpcEncryptionControl aws.ec2.VpcEncryptionControl

---@class aws.ec2.CreateVpcEndpointConnectionNotificationRequest
---@field DryRun? boolean
---@field ServiceId? string
---@field VpcEndpointId? string
---@field ConnectionNotificationArn string
---@field ConnectionEvents string[]
---@field ClientToken? string

---@class aws.ec2.CreateVpcEndpointConnectionNotificationResult
---@field ConnectionNotification aws.ec2.ConnectionNotification
---@field ClientToken string

---@class aws.ec2.CreateVpcEndpointRequest
---@field DryRun? boolean
---@field VpcEndpointType? aws.ec2.VpcEndpointType
---@field VpcId string
---@field ServiceName? string
---@field PolicyDocument? string
---@field RouteTableIds? string[]
---@field SubnetIds? string[]
---@field SecurityGroupIds? string[]
---@field IpAddressType? aws.ec2.IpAddressType
---@field DnsOptions? aws.ec2.DnsOptionsSpecification
---@field ClientToken? string
---@field PrivateDnsEnabled? boolean
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field SubnetConfigurations? aws.ec2.SubnetConfiguration[]
---@field ServiceNetworkArn? string
---@field ResourceConfigurationArn? string
---@field ServiceRegion? string

---@class aws.ec2.CreateVpcEndpointResult
---@field VpcEndpoint aws.ec2.VpcEndpoint
---@field ClientToken string

---@class aws.ec2.CreateVpcEndpointServiceConfigurationRequest
---@field DryRun? boolean
---@field AcceptanceRequired? boolean
---@field PrivateDnsName? string
---@field NetworkLoadBalancerArns? string[]
---@field GatewayLoadBalancerArns? string[]
---@field SupportedIpAddressTypes? string[]
---@field SupportedRegions? string[]
---@field ClientToken? string
---@field TagSpecifications? aws.ec2.TagSpecification[]

---@class aws.ec2.CreateVpcEndpointServiceConfigurationResult
---@field ServiceConfiguration aws.ec2.ServiceConfiguration
---@field ClientToken string

---@class aws.ec2.CreateVpcPeeringConnectionRequest
---@field PeerRegion? string
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean
---@field VpcId string
---@field PeerVpcId? string
---@field PeerOwnerId? string

---@class aws.ec2.CreateVpcPeeringConnectionResult
---@field VpcPeeringConnection aws.ec2.VpcPeeringConnection

---@class aws.ec2.CreateVpcRequest
---@field CidrBlock? string
---@field Ipv6Pool? string
---@field Ipv6CidrBlock? string
---@field Ipv4IpamPoolId? string
---@field Ipv4NetmaskLength? integer
---@field Ipv6IpamPoolId? string
---@field Ipv6NetmaskLength? integer
---@field Ipv6CidrBlockNetworkBorderGroup? string
---@field VpcEncryptionControl? aws.ec2.VpcEncryptionControlConfiguration
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field DryRun? boolean
---@field InstanceTenancy? aws.ec2.Tenancy
---@field AmazonProvidedIpv6CidrBlock? boolean

---@class aws.ec2.CreateVpcResult
---@field Vpc aws.ec2.Vpc

---@class aws.ec2.CreateVpnGatewayRequest
---@field AvailabilityZone? string
---@field Type aws.ec2.GatewayType
---@field TagSpecifications? aws.ec2.TagSpecification[]
---@field AmazonSideAsn? integer
---@field DryRun? boolean

---@class aws.ec2.CreateVpnGatewayResult
---@field VpnGateway aws.ec2.VpnGateway

---@class aws.ec2.CustomerGateway
---@field CertificateArn string
---@field DeviceName string
---@field Tags aws.ec2.Tag[]
---@field BgpAsnExtended string
---@field CustomerGatewayId string
---@field State string
---@field Type string
---@field IpAddress string
---@field BgpAsn string

---@alias aws.ec2.DefaultRouteTableAssociationValue "enable"|"disable"

---@alias aws.ec2.DefaultRouteTablePropagationValue "enable"|"disable"

---@class aws.ec2.DeleteCarrierGatewayRequest
---@field CarrierGatewayId string
---@field DryRun? boolean

---@class aws.ec2.DeleteCarrierGatewayResult
---@field CarrierGateway aws.ec2.CarrierGateway

---@class aws.ec2.DeleteCustomerGatewayRequest
---@field CustomerGatewayId string
---@field DryRun? boolean

---@class aws.ec2.DeleteDhcpOptionsRequest
---@field DhcpOptionsId string
---@field DryRun? boolean

---@class aws.ec2.DeleteEgressOnlyInternetGatewayRequest
---@field DryRun? boolean
---@field EgressOnlyInternetGatewayId string

---@class aws.ec2.DeleteEgressOnlyInternetGatewayResult
---@field ReturnCode boolean

---@class aws.ec2.DeleteFlowLogsRequest
---@field DryRun? boolean
---@field FlowLogIds string[]

---@class aws.ec2.DeleteFlowLogsResult
---@field Unsuccessful aws.ec2.UnsuccessfulItem[]

---@class aws.ec2.DeleteInternetGatewayRequest
---@field DryRun? boolean
---@field InternetGatewayId string

---@class aws.ec2.DeleteLocalGatewayRouteRequest
---@field DestinationCidrBlock? string
---@field LocalGatewayRouteTableId string
---@field DryRun? boolean
---@field DestinationPrefixListId? string

---@class aws.ec2.DeleteLocalGatewayRouteResult
---@field Route aws.ec2.LocalGatewayRoute

---@class aws.ec2.DeleteLocalGatewayRouteTableRequest
---@field LocalGatewayRouteTableId string
---@field DryRun? boolean

---@class aws.ec2.DeleteLocalGatewayRouteTableResult
---@field LocalGatewayRouteTable aws.ec2.LocalGatewayRouteTable

---@class aws.ec2.DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest
---@field LocalGatewayRouteTableVirtualInterfaceGroupAssociationId string
---@field DryRun? boolean

---@class aws.ec2.DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult
---@field LocalGatewayRouteTableVirtualInterfaceGroupAssociation aws.ec2.LocalGatewayRouteTableVirtualInterfaceGroupAssociation

---@class aws.ec2.DeleteLocalGatewayRouteTableVpcAssociationRequest
---@field LocalGatewayRouteTableVpcAssociationId string
---@field DryRun? boolean

---@class aws.ec2.DeleteLocalGatewayRouteTableVpcAssociationResult
---@field LocalGatewayRouteTableVpcAssociation aws.ec2.LocalGatewayRouteTableVpcAssociation

---@class aws.ec2.DeleteLocalGatewayVirtualInterfaceGroupRequest
---@field LocalGatewayVirtualInterfaceGroupId string
---@field DryRun? boolean

---@class aws.ec2.DeleteLocalGatewayVirtualInterfaceGroupResult
---@field LocalGatewayVirtualInterfaceGroup aws.ec2.LocalGatewayVirtualInterfaceGroup

---@class aws.ec2.DeleteLocalGatewayVirtualInterfaceRequest
---@field LocalGatewayVirtualInterfaceId string
---@field DryRun? boolean

---@class aws.ec2.DeleteLocalGatewayVirtualInterfaceResult
---@field LocalGatewayVirtualInterface aws.ec2.LocalGatewayVirtualInterface

---@class aws.ec2.DeleteNatGatewayRequest
---@field DryRun? boolean
---@field NatGatewayId string

---@class aws.ec2.DeleteNatGatewayResult
---@field NatGatewayId string

---@class aws.ec2.DeleteNetworkAclEntryRequest
---@field DryRun? boolean
---@field NetworkAclId string
---@field RuleNumber integer
---@field Egress boolean

---@class aws.ec2.DeleteNetworkAclRequest
---@field DryRun? boolean
---@field NetworkAclId string

---@class aws.ec2.DeleteRouteRequest
---@field DestinationPrefixListId? string
---@field DryRun? boolean
---@field RouteTableId string
---@field DestinationCidrBlock? string
---@field DestinationIpv6CidrBlock? string

---@class aws.ec2.DeleteRouteTableRequest
---@field DryRun? boolean
---@field RouteTableId string

---@class aws.ec2.DeleteSecurityGroupRequest
---@field GroupId? string
---@field GroupName? string
---@field DryRun? boolean

---@class aws.ec2.DeleteSecurityGroupResult
---@field Return boolean
---@field GroupId string

---@class aws.ec2.DeleteSubnetCidrReservationRequest
---@field SubnetCidrReservationId string
---@field DryRun? boolean

---@class aws.ec2.DeleteSubnetCidrReservationResult
---@field DeletedSubnetCidrReservation aws.ec2.SubnetCidrReservation

---@class aws.ec2.DeleteSubnetRequest
---@field SubnetId string
---@field DryRun? boolean

---@class aws.ec2.DeleteTagsRequest
---@field DryRun? boolean
---@field Resources string[]
---@field Tags? aws.ec2.Tag[]

---@class aws.ec2.DeleteTransitGatewayClientVpnAttachmentRequest
---@field TransitGatewayAttachmentId string
---@field DryRun? boolean

---@class aws.ec2.DeleteTransitGatewayClientVpnAttachmentResult
---@field TransitGatewayClientVpnAttachment aws.ec2.TransitGatewayClientVpnAttachment

---@class aws.ec2.DeleteTransitGatewayConnectPeerRequest
---@field TransitGatewayConnectPeerId string
---@field DryRun? boolean

---@class aws.ec2.DeleteTransitGatewayConnectPeerResult
---@field TransitGatewayConnectPeer aws.ec2.TransitGatewayConnectPeer

---@class aws.ec2.DeleteTransitGatewayConnectRequest
---@field TransitGatewayAttachmentId string
---@field DryRun? boolean

---@class aws.ec2.DeleteTransitGatewayConnectResult
---@field TransitGatewayConnect aws.ec2.TransitGatewayConnect

---@class aws.ec2.DeleteTransitGatewayMeteringPolicyEntryRequest
---@field TransitGatewayMeteringPolicyId string
---@field PolicyRuleNumber integer
---@field DryRun? boolean

---@class aws.ec2.DeleteTransitGatewayMeteringPolicyEntryResult
---@field TransitGatewayMeteringPolicyEntry aws.ec2.TransitGatewayMeteringPolicyEntry

---@class aws.ec2.DeleteTransitGatewayMeteringPolicyRequest
---@field TransitGatewayMeteringPolicyId string
---@field DryRun? boolean

---@class aws.ec2.DeleteTransitGatewayMeteringPolicyResult
---@field TransitGatewayMeteringPolicy aws.ec2.TransitGatewayMeteringPolicy

---@class aws.ec2.DeleteTransitGatewayMulticastDomainRequest
---@field TransitGatewayMulticastDomainId string
---@field DryRun? boolean

---@class aws.ec2.DeleteTransitGatewayMulticastDomainResult
---@field TransitGatewayMulticastDomain aws.ec2.TransitGatewayMulticastDomain

---@class aws.ec2.DeleteTransitGatewayPeeringAttachmentRequest
---@field TransitGatewayAttachmentId string
---@field DryRun? boolean

---@class aws.ec2.DeleteTransitGatewayPeeringAttachmentResult
---@field TransitGatewayPeeringAttachment aws.ec2.TransitGatewayPeeringAttachment

---@class aws.ec2.DeleteTransitGatewayPolicyTableRequest
---@field TransitGatewayPolicyTableId string
---@field DryRun? boolean

---@class aws.ec2.DeleteTransitGatewayPolicyTableResult
---@field TransitGatewayPolicyTable aws.ec2.TransitGatewayPolicyTable

---@class aws.ec2.DeleteTransitGatewayPrefixListReferenceRequest
---@field TransitGatewayRouteTableId string
---@field PrefixListId string
---@field DryRun? boolean

---@class aws.ec2.DeleteTransitGatewayPrefixListReferenceResult
---@field TransitGatewayPrefixListReference aws.ec2.TransitGatewayPrefixListReference

---@class aws.ec2.DeleteTransitGatewayRequest
---@field TransitGatewayId string
---@field DryRun? boolean

---@class aws.ec2.DeleteTransitGatewayResult
---@field TransitGateway aws.ec2.TransitGateway

---@class aws.ec2.DeleteTransitGatewayRouteRequest
---@field TransitGatewayRouteTableId string
---@field DestinationCidrBlock string
---@field DryRun? boolean

---@class aws.ec2.DeleteTransitGatewayRouteResult
---@field Route aws.ec2.TransitGatewayRoute

---@class aws.ec2.DeleteTransitGatewayRouteTableAnnouncementRequest
---@field TransitGatewayRouteTableAnnouncementId string
---@field DryRun? boolean

---@class aws.ec2.DeleteTransitGatewayRouteTableAnnouncementResult
---@field TransitGatewayRouteTableAnnouncement aws.ec2.TransitGatewayRouteTableAnnouncement

---@class aws.ec2.DeleteTransitGatewayRouteTableRequest
---@field TransitGatewayRouteTableId string
---@field DryRun? boolean

---@class aws.ec2.DeleteTransitGatewayRouteTableResult
---@field TransitGatewayRouteTable aws.ec2.TransitGatewayRouteTable

---@class aws.ec2.DeleteTransitGatewayVpcAttachmentRequest
---@field TransitGatewayAttachmentId string
---@field DryRun? boolean

---@class aws.ec2.DeleteTransitGatewayVpcAttachmentResult
---@field TransitGatewayVpcAttachment aws.ec2.TransitGatewayVpcAttachment

---@class aws.ec2.DeleteVpcBlockPublicAccessExclusionRequest
---@field DryRun? boolean
---@field ExclusionId string

---@class aws.ec2.DeleteVpcBlockPublicAccessExclusionResult
---@field VpcBlockPublicAccessExclusion aws.ec2.VpcBlockPublicAccessExclusion

---@class aws.ec2.DeleteVpcEncryptionControlRequest
---@field DryRun? boolean
---@field VpcEncryptionControlId string

---@class aws.ec2.DeleteVpcEncryptionControlResult
---@field VpcEncryptionControl aws.ec2.VpcEncryptionControl

---@class aws.ec2.DeleteVpcEndpointConnectionNotificationsRequest
---@field DryRun? boolean
---@field ConnectionNotificationIds string[]

---@class aws.ec2.DeleteVpcEndpointConnectionNotificationsResult
---@field Unsuccessful aws.ec2.UnsuccessfulItem[]

---@class aws.ec2.DeleteVpcEndpointServiceConfigurationsRequest
---@field DryRun? boolean
---@field ServiceIds string[]

---@class aws.ec2.DeleteVpcEndpointServiceConfigurationsResult
---@field Unsuccessful aws.ec2.UnsuccessfulItem[]

---@class aws.ec2.DeleteVpcEndpointsRequest
---@field DryRun? boolean
---@field VpcEndpointIds string[]

---@class aws.ec2.DeleteVpcEndpointsResult
---@field Unsuccessful aws.ec2.UnsuccessfulItem[]

---@class aws.ec2.DeleteVpcPeeringConnectionRequest
---@field DryRun? boolean
---@field VpcPeeringConnectionId string

---@class aws.ec2.DeleteVpcPeeringConnectionResult
---@field Return boolean

---@class aws.ec2.DeleteVpcRequest
---@field VpcId string
---@field DryRun? boolean

---@class aws.ec2.DeleteVpnGatewayRequest
---@field VpnGatewayId string
---@field DryRun? boolean

---@class aws.ec2.DeregisterTransitGatewayMulticastGroupMembersRequest
---@field TransitGatewayMulticastDomainId? string
---@field GroupIpAddress? string
---@field NetworkInterfaceIds? string[]
---@field DryRun? boolean

---@class aws.ec2.DeregisterTransitGatewayMulticastGroupMembersResult
---@field DeregisteredMulticastGroupMembers aws.ec2.TransitGatewayMulticastDeregisteredGroupMembers

---@class aws.ec2.DeregisterTransitGatewayMulticastGroupSourcesRequest
---@field TransitGatewayMulticastDomainId? string
---@field GroupIpAddress? string
---@field NetworkInterfaceIds? string[]
---@field DryRun? boolean

---@class aws.ec2.DeregisterTransitGatewayMulticastGroupSourcesResult
---@field DeregisteredMulticastGroupSources aws.ec2.TransitGatewayMulticastDeregisteredGroupSources

---@class aws.ec2.DescribeAccountAttributesRequest
---@field DryRun? boolean
---@field AttributeNames? aws.ec2.AccountAttributeName[]

---@class aws.ec2.DescribeAccountAttributesResult
---@field AccountAttributes aws.ec2.AccountAttribute[]

---@class aws.ec2.DescribeAddressesRequest
---@field PublicIps? string[]
---@field DryRun? boolean
---@field Filters? aws.ec2.Filter[]
---@field AllocationIds? string[]

---@class aws.ec2.DescribeAddressesResult
---@field Addresses aws.ec2.Address[]

---@class aws.ec2.DescribeAvailabilityZonesRequest
---@field ZoneNames? string[]
---@field ZoneIds? string[]
---@field AllAvailabilityZones? boolean
---@field DryRun? boolean
---@field Filters? aws.ec2.Filter[]

---@class aws.ec2.DescribeAvailabilityZonesResult
---@field AvailabilityZones aws.ec2.AvailabilityZone[]

---@class aws.ec2.DescribeCarrierGatewaysRequest
---@field CarrierGatewayIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeCarrierGatewaysResult
---@field CarrierGateways aws.ec2.CarrierGateway[]
---@field NextToken string

---@class aws.ec2.DescribeCustomerGatewaysRequest
---@field CustomerGatewayIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field DryRun? boolean

---@class aws.ec2.DescribeCustomerGatewaysResult
---@field CustomerGateways aws.ec2.CustomerGateway[]

---@class aws.ec2.DescribeDhcpOptionsRequest
---@field DhcpOptionsIds? string[]
---@field NextToken? string
---@field MaxResults? integer
---@field DryRun? boolean
---@field Filters? aws.ec2.Filter[]

---@class aws.ec2.DescribeDhcpOptionsResult
---@field NextToken string
---@field DhcpOptions aws.ec2.DhcpOptions[]

---@class aws.ec2.DescribeEgressOnlyInternetGatewaysRequest
---@field DryRun? boolean
---@field EgressOnlyInternetGatewayIds? string[]
---@field MaxResults? integer
---@field NextToken? string
---@field Filters? aws.ec2.Filter[]

---@class aws.ec2.DescribeEgressOnlyInternetGatewaysResult
---@field EgressOnlyInternetGateways aws.ec2.EgressOnlyInternetGateway[]
---@field NextToken string

---@class aws.ec2.DescribeFlowLogsRequest
---@field DryRun? boolean
---@field Filter? aws.ec2.Filter[]
---@field FlowLogIds? string[]
---@field MaxResults? integer
---@field NextToken? string

---@class aws.ec2.DescribeFlowLogsResult
---@field FlowLogs aws.ec2.FlowLog[]
---@field NextToken string

---@class aws.ec2.DescribeInstancesRequest
---@field InstanceIds? string[]
---@field IncludeManagedResources? boolean
---@field DryRun? boolean
---@field Filters? aws.ec2.Filter[]
---@field NextToken? string
---@field MaxResults? integer

---@class aws.ec2.DescribeInstancesResult
---@field NextToken string
---@field Reservations aws.ec2.Reservation[]

---@class aws.ec2.DescribeInternetGatewaysRequest
---@field NextToken? string
---@field MaxResults? integer
---@field DryRun? boolean
---@field InternetGatewayIds? string[]
---@field Filters? aws.ec2.Filter[]

---@class aws.ec2.DescribeInternetGatewaysResult
---@field InternetGateways aws.ec2.InternetGateway[]
---@field NextToken string

---@class aws.ec2.DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest
---@field LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult
---@field LocalGatewayRouteTableVirtualInterfaceGroupAssociations aws.ec2.LocalGatewayRouteTableVirtualInterfaceGroupAssociation[]
---@field NextToken string

---@class aws.ec2.DescribeLocalGatewayRouteTableVpcAssociationsRequest
---@field LocalGatewayRouteTableVpcAssociationIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeLocalGatewayRouteTableVpcAssociationsResult
---@field LocalGatewayRouteTableVpcAssociations aws.ec2.LocalGatewayRouteTableVpcAssociation[]
---@field NextToken string

---@class aws.ec2.DescribeLocalGatewayRouteTablesRequest
---@field LocalGatewayRouteTableIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeLocalGatewayRouteTablesResult
---@field LocalGatewayRouteTables aws.ec2.LocalGatewayRouteTable[]
---@field NextToken string

---@class aws.ec2.DescribeLocalGatewayVirtualInterfaceGroupsRequest
---@field LocalGatewayVirtualInterfaceGroupIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeLocalGatewayVirtualInterfaceGroupsResult
---@field LocalGatewayVirtualInterfaceGroups aws.ec2.LocalGatewayVirtualInterfaceGroup[]
---@field NextToken string

---@class aws.ec2.DescribeLocalGatewayVirtualInterfacesRequest
---@field LocalGatewayVirtualInterfaceIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeLocalGatewayVirtualInterfacesResult
---@field LocalGatewayVirtualInterfaces aws.ec2.LocalGatewayVirtualInterface[]
---@field NextToken string

---@class aws.ec2.DescribeLocalGatewaysRequest
---@field LocalGatewayIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeLocalGatewaysResult
---@field LocalGateways aws.ec2.LocalGateway[]
---@field NextToken string

---@class aws.ec2.DescribeManagedPrefixListsRequest
---@field DryRun? boolean
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field PrefixListIds? string[]

---@class aws.ec2.DescribeManagedPrefixListsResult
---@field NextToken string
---@field PrefixLists aws.ec2.ManagedPrefixList[]

---@class aws.ec2.DescribeNatGatewaysRequest
---@field DryRun? boolean
---@field Filter? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NatGatewayIds? string[]
---@field NextToken? string

---@class aws.ec2.DescribeNatGatewaysResult
---@field NatGateways aws.ec2.NatGateway[]
---@field NextToken string

---@class aws.ec2.DescribeNetworkAclsRequest
---@field NextToken? string
---@field MaxResults? integer
---@field DryRun? boolean
---@field NetworkAclIds? string[]
---@field Filters? aws.ec2.Filter[]

---@class aws.ec2.DescribeNetworkAclsResult
---@field NetworkAcls aws.ec2.NetworkAcl[]
---@field NextToken string

---@class aws.ec2.DescribeNetworkInterfaceAttributeRequest
---@field DryRun? boolean
---@field NetworkInterfaceId string
---@field Attribute? aws.ec2.NetworkInterfaceAttribute

---@class aws.ec2.DescribeNetworkInterfaceAttributeResult
---@field Attachment aws.ec2.NetworkInterfaceAttachment
---@field Description aws.ec2.AttributeValue
---@field Groups aws.ec2.GroupIdentifier[]
---@field NetworkInterfaceId string
---@field SourceDestCheck aws.ec2.AttributeBooleanValue
---@field AssociatePublicIpAddress boolean

---@class aws.ec2.DescribeNetworkInterfacePermissionsRequest
---@field NetworkInterfacePermissionIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field NextToken? string
---@field MaxResults? integer

---@class aws.ec2.DescribeNetworkInterfacePermissionsResult
---@field NetworkInterfacePermissions aws.ec2.NetworkInterfacePermission[]
---@field NextToken string

---@class aws.ec2.DescribeNetworkInterfacesRequest
---@field NextToken? string
---@field MaxResults? integer
---@field IncludeManagedResources? boolean
---@field DryRun? boolean
---@field NetworkInterfaceIds? string[]
---@field Filters? aws.ec2.Filter[]

---@class aws.ec2.DescribeNetworkInterfacesResult
---@field NetworkInterfaces aws.ec2.NetworkInterface[]
---@field NextToken string

---@class aws.ec2.DescribePrefixListsRequest
---@field DryRun? boolean
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field PrefixListIds? string[]

---@class aws.ec2.DescribePrefixListsResult
---@field NextToken string
---@field PrefixLists aws.ec2.PrefixList[]

---@class aws.ec2.DescribeRegionsRequest
---@field RegionNames? string[]
---@field AllRegions? boolean
---@field DryRun? boolean
---@field Filters? aws.ec2.Filter[]

---@class aws.ec2.DescribeRegionsResult
---@field Regions aws.ec2.Region[]

---@class aws.ec2.DescribeRouteTablesRequest
---@field NextToken? string
---@field MaxResults? integer
---@field DryRun? boolean
---@field RouteTableIds? string[]
---@field Filters? aws.ec2.Filter[]

---@class aws.ec2.DescribeRouteTablesResult
---@field RouteTables aws.ec2.RouteTable[]
---@field NextToken string

---@class aws.ec2.DescribeSecurityGroupReferencesRequest
---@field DryRun? boolean
---@field GroupId string[]

---@class aws.ec2.DescribeSecurityGroupReferencesResult
---@field SecurityGroupReferenceSet aws.ec2.SecurityGroupReference[]

---@class aws.ec2.DescribeSecurityGroupRulesRequest
---@field Filters? aws.ec2.Filter[]
---@field SecurityGroupRuleIds? string[]
---@field DryRun? boolean
---@field NextToken? string
---@field MaxResults? integer

---@class aws.ec2.DescribeSecurityGroupRulesResult
---@field SecurityGroupRules aws.ec2.SecurityGroupRule[]
---@field NextToken string

---@class aws.ec2.DescribeSecurityGroupVpcAssociationsRequest
---@field Filters? aws.ec2.Filter[]
---@field NextToken? string
---@field MaxResults? integer
---@field DryRun? boolean

---@class aws.ec2.DescribeSecurityGroupVpcAssociationsResult
---@field SecurityGroupVpcAssociations aws.ec2.SecurityGroupVpcAssociation[]
---@field NextToken string

---@class aws.ec2.DescribeSecurityGroupsRequest
---@field GroupIds? string[]
---@field GroupNames? string[]
---@field NextToken? string
---@field MaxResults? integer
---@field DryRun? boolean
---@field Filters? aws.ec2.Filter[]

---@class aws.ec2.DescribeSecurityGroupsResult
---@field NextToken string
---@field SecurityGroups aws.ec2.SecurityGroup[]

---@class aws.ec2.DescribeStaleSecurityGroupsRequest
---@field DryRun? boolean
---@field MaxResults? integer
---@field NextToken? string
---@field VpcId string

---@class aws.ec2.DescribeStaleSecurityGroupsResult
---@field NextToken string
---@field StaleSecurityGroupSet aws.ec2.StaleSecurityGroup[]

---@class aws.ec2.DescribeSubnetsRequest
---@field Filters? aws.ec2.Filter[]
---@field SubnetIds? string[]
---@field NextToken? string
---@field MaxResults? integer
---@field DryRun? boolean

---@class aws.ec2.DescribeSubnetsResult
---@field NextToken string
---@field Subnets aws.ec2.Subnet[]

---@class aws.ec2.DescribeTagsRequest
---@field DryRun? boolean
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string

---@class aws.ec2.DescribeTagsResult
---@field NextToken string
---@field Tags aws.ec2.TagDescription[]

---@class aws.ec2.DescribeTransitGatewayAttachmentsRequest
---@field TransitGatewayAttachmentIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeTransitGatewayAttachmentsResult
---@field TransitGatewayAttachments aws.ec2.TransitGatewayAttachment[]
---@field NextToken string

---@class aws.ec2.DescribeTransitGatewayConnectPeersRequest
---@field TransitGatewayConnectPeerIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeTransitGatewayConnectPeersResult
---@field TransitGatewayConnectPeers aws.ec2.TransitGatewayConnectPeer[]
---@field NextToken string

---@class aws.ec2.DescribeTransitGatewayConnectsRequest
---@field TransitGatewayAttachmentIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeTransitGatewayConnectsResult
---@field TransitGatewayConnects aws.ec2.TransitGatewayConnect[]
---@field NextToken string

---@class aws.ec2.DescribeTransitGatewayMeteringPoliciesRequest
---@field TransitGatewayMeteringPolicyIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeTransitGatewayMeteringPoliciesResult
---@field TransitGatewayMeteringPolicies aws.ec2.TransitGatewayMeteringPolicy[]
---@field NextToken string

---@class aws.ec2.DescribeTransitGatewayMulticastDomainsRequest
---@field TransitGatewayMulticastDomainIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeTransitGatewayMulticastDomainsResult
---@field TransitGatewayMulticastDomains aws.ec2.TransitGatewayMulticastDomain[]
---@field NextToken string

---@class aws.ec2.DescribeTransitGatewayPeeringAttachmentsRequest
---@field TransitGatewayAttachmentIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeTransitGatewayPeeringAttachmentsResult
---@field TransitGatewayPeeringAttachments aws.ec2.TransitGatewayPeeringAttachment[]
---@field NextToken string

---@class aws.ec2.DescribeTransitGatewayPolicyTablesRequest
---@field TransitGatewayPolicyTableIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeTransitGatewayPolicyTablesResult
---@field TransitGatewayPolicyTables aws.ec2.TransitGatewayPolicyTable[]
---@field NextToken string

---@class aws.ec2.DescribeTransitGatewayRouteTableAnnouncementsRequest
---@field TransitGatewayRouteTableAnnouncementIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeTransitGatewayRouteTableAnnouncementsResult
---@field TransitGatewayRouteTableAnnouncements aws.ec2.TransitGatewayRouteTableAnnouncement[]
---@field NextToken string

---@class aws.ec2.DescribeTransitGatewayRouteTablesRequest
---@field TransitGatewayRouteTableIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeTransitGatewayRouteTablesResult
---@field TransitGatewayRouteTables aws.ec2.TransitGatewayRouteTable[]
---@field NextToken string

---@class aws.ec2.DescribeTransitGatewayVpcAttachmentsRequest
---@field TransitGatewayAttachmentIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeTransitGatewayVpcAttachmentsResult
---@field TransitGatewayVpcAttachments aws.ec2.TransitGatewayVpcAttachment[]
---@field NextToken string

---@class aws.ec2.DescribeTransitGatewaysRequest
---@field TransitGatewayIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.DescribeTransitGatewaysResult
---@field TransitGateways aws.ec2.TransitGateway[]
---@field NextToken string

---@class aws.ec2.DescribeVpcAttributeRequest
---@field Attribute aws.ec2.VpcAttributeName
---@field VpcId string
---@field DryRun? boolean

---@class aws.ec2.DescribeVpcAttributeResult
---@field EnableDnsHostnames aws.ec2.AttributeBooleanValue
---@field EnableDnsSupport aws.ec2.AttributeBooleanValue
---@field EnableNetworkAddressUsageMetrics aws.ec2.AttributeBooleanValue
---@field VpcId string

---@class aws.ec2.DescribeVpcBlockPublicAccessExclusionsRequest
---@field DryRun? boolean
---@field Filters? aws.ec2.Filter[]
---@field ExclusionIds? string[]
---@field NextToken? string
---@field MaxResults? integer

---@class aws.ec2.DescribeVpcBlockPublicAccessExclusionsResult
---@field VpcBlockPublicAccessExclusions aws.ec2.VpcBlockPublicAccessExclusion[]
---@field NextToken string

---@class aws.ec2.DescribeVpcBlockPublicAccessOptionsRequest
---@field DryRun? boolean

---@class aws.ec2.DescribeVpcBlockPublicAccessOptionsResult
---@field VpcBlockPublicAccessOptions aws.ec2.VpcBlockPublicAccessOptions

---@class aws.ec2.DescribeVpcEncryptionControlsRequest
---@field DryRun? boolean
---@field Filters? aws.ec2.Filter[]
---@field VpcEncryptionControlIds? string[]
---@field VpcIds? string[]
---@field NextToken? string
---@field MaxResults? integer

---@class aws.ec2.DescribeVpcEncryptionControlsResult
---@field VpcEncryptionControls aws.ec2.VpcEncryptionControl[]
---@field NextToken string

---@class aws.ec2.DescribeVpcEndpointAssociationsRequest
---@field DryRun? boolean
---@field VpcEndpointIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string

---@class aws.ec2.DescribeVpcEndpointAssociationsResult
---@field VpcEndpointAssociations aws.ec2.VpcEndpointAssociation[]
---@field NextToken string

---@class aws.ec2.DescribeVpcEndpointConnectionNotificationsRequest
---@field DryRun? boolean
---@field ConnectionNotificationId? string
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string

---@class aws.ec2.DescribeVpcEndpointConnectionNotificationsResult
---@field ConnectionNotificationSet aws.ec2.ConnectionNotification[]
---@field NextToken string

---@class aws.ec2.DescribeVpcEndpointConnectionsRequest
---@field DryRun? boolean
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string

---@class aws.ec2.DescribeVpcEndpointConnectionsResult
---@field VpcEndpointConnections aws.ec2.VpcEndpointConnection[]
---@field NextToken string

---@class aws.ec2.DescribeVpcEndpointServiceConfigurationsRequest
---@field DryRun? boolean
---@field ServiceIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string

---@class aws.ec2.DescribeVpcEndpointServiceConfigurationsResult
---@field ServiceConfigurations aws.ec2.ServiceConfiguration[]
---@field NextToken string

---@class aws.ec2.DescribeVpcEndpointServicePermissionsRequest
---@field DryRun? boolean
---@field ServiceId string
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string

---@class aws.ec2.DescribeVpcEndpointServicePermissionsResult
---@field AllowedPrincipals aws.ec2.AllowedPrincipal[]
---@field NextToken string

---@class aws.ec2.DescribeVpcEndpointServicesRequest
---@field DryRun? boolean
---@field ServiceNames? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field ServiceRegions? string[]

---@class aws.ec2.DescribeVpcEndpointServicesResult
---@field ServiceNames string[]
---@field ServiceDetails aws.ec2.ServiceDetail[]
---@field NextToken string

---@class aws.ec2.DescribeVpcEndpointsRequest
---@field DryRun? boolean
---@field VpcEndpointIds? string[]
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string

---@class aws.ec2.DescribeVpcEndpointsResult
---@field VpcEndpoints aws.ec2.VpcEndpoint[]
---@field NextToken string

---@class aws.ec2.DescribeVpcPeeringConnectionsRequest
---@field NextToken? string
---@field MaxResults? integer
---@field DryRun? boolean
---@field VpcPeeringConnectionIds? string[]
---@field Filters? aws.ec2.Filter[]

---@class aws.ec2.DescribeVpcPeeringConnectionsResult
---@field VpcPeeringConnections aws.ec2.VpcPeeringConnection[]
---@field NextToken string

---@class aws.ec2.DescribeVpcsRequest
---@field Filters? aws.ec2.Filter[]
---@field VpcIds? string[]
---@field NextToken? string
---@field MaxResults? integer
---@field DryRun? boolean

---@class aws.ec2.DescribeVpcsResult
---@field NextToken string
---@field Vpcs aws.ec2.Vpc[]

---@class aws.ec2.DescribeVpnGatewaysRequest
---@field Filters? aws.ec2.Filter[]
---@field VpnGatewayIds? string[]
---@field DryRun? boolean

---@class aws.ec2.DescribeVpnGatewaysResult
---@field VpnGateways aws.ec2.VpnGateway[]

---@alias aws.ec2.DestinationFileFormat "plain-text"|"parquet"

---@class aws.ec2.DestinationOptionsRequest
---@field FileFormat? aws.ec2.DestinationFileFormat
---@field HiveCompatiblePartitions? boolean
---@field PerHourPartition? boolean

---@class aws.ec2.DestinationOptionsResponse
---@field FileFormat aws.ec2.DestinationFileFormat
---@field HiveCompatiblePartitions boolean
---@field PerHourPartition boolean

---@class aws.ec2.DetachInternetGatewayRequest
---@field DryRun? boolean
---@field InternetGatewayId string
---@field VpcId string

---@class aws.ec2.DetachVpnGatewayRequest
---@field VpcId string
---@field VpnGatewayId string
---@field DryRun? boolean

---@alias aws.ec2.DeviceType "ebs"|"instance-store"

---@class aws.ec2.DhcpConfiguration
---@field Key string
---@field Values aws.ec2.AttributeValue[]

---@class aws.ec2.DhcpOptions
---@field OwnerId string
---@field Tags aws.ec2.Tag[]
---@field DhcpOptionsId string
---@field DhcpConfigurations aws.ec2.DhcpConfiguration[]

---@class aws.ec2.DisableEbsEncryptionByDefaultRequest
---@field DryRun? boolean

---@class aws.ec2.DisableEbsEncryptionByDefaultResult
---@field EbsEncryptionByDefault boolean

---@class aws.ec2.DisableTransitGatewayRouteTablePropagationRequest
---@field TransitGatewayRouteTableId string
---@field TransitGatewayAttachmentId? string
---@field DryRun? boolean
---@field TransitGatewayRouteTableAnnouncementId? string

---@class aws.ec2.DisableTransitGatewayRouteTablePropagationResult
---@field Propagation aws.ec2.TransitGatewayPropagation

---@class aws.ec2.DisableVgwRoutePropagationRequest
---@field GatewayId string
---@field RouteTableId string
---@field DryRun? boolean

---@class aws.ec2.DisassociateNatGatewayAddressRequest
---@field NatGatewayId string
---@field AssociationIds string[]
---@field MaxDrainDurationSeconds? integer
---@field DryRun? boolean

---@class aws.ec2.DisassociateNatGatewayAddressResult
---@field NatGatewayId string
---@field NatGatewayAddresses aws.ec2.NatGatewayAddress[]

---@class aws.ec2.DisassociateRouteTableRequest
---@field DryRun? boolean
---@field AssociationId string

---@class aws.ec2.DisassociateSecurityGroupVpcRequest
---@field GroupId string
---@field VpcId string
---@field DryRun? boolean

---@class aws.ec2.DisassociateSecurityGroupVpcResult
---@field State aws.ec2.SecurityGroupVpcAssociationState

---@class aws.ec2.DisassociateSubnetCidrBlockRequest
---@field AssociationId string

---@class aws.ec2.DisassociateSubnetCidrBlockResult
---@field Ipv6CidrBlockAssociation aws.ec2.SubnetIpv6CidrBlockAssociation
---@field SubnetId string

---@class aws.ec2.DisassociateTransitGatewayMulticastDomainRequest
---@field TransitGatewayMulticastDomainId string
---@field TransitGatewayAttachmentId string
---@field SubnetIds string[]
---@field DryRun? boolean

---@class aws.ec2.DisassociateTransitGatewayMulticastDomainResult
---@field Associations aws.ec2.TransitGatewayMulticastDomainAssociations

---@class aws.ec2.DisassociateTransitGatewayPolicyTableRequest
---@field TransitGatewayPolicyTableId string
---@field TransitGatewayAttachmentId string
---@field DryRun? boolean

---@class aws.ec2.DisassociateTransitGatewayPolicyTableResult
---@field Association aws.ec2.TransitGatewayPolicyTableAssociation

---@class aws.ec2.DisassociateTransitGatewayRouteTableRequest
---@field TransitGatewayRouteTableId string
---@field TransitGatewayAttachmentId string
---@field DryRun? boolean

---@class aws.ec2.DisassociateTransitGatewayRouteTableResult
---@field Association aws.ec2.TransitGatewayAssociation

---@class aws.ec2.DisassociateVpcCidrBlockRequest
---@field AssociationId string

---@class aws.ec2.DisassociateVpcCidrBlockResult
---@field Ipv6CidrBlockAssociation aws.ec2.VpcIpv6CidrBlockAssociation
---@field CidrBlockAssociation aws.ec2.VpcCidrBlockAssociation
---@field VpcId string

---@class aws.ec2.DnsEntry
---@field DnsName string
---@field HostedZoneId string

---@alias aws.ec2.DnsNameState "pendingVerification"|"verified"|"failed"

---@class aws.ec2.DnsOptions
---@field DnsRecordIpType aws.ec2.DnsRecordIpType
---@field PrivateDnsOnlyForInboundResolverEndpoint boolean
---@field PrivateDnsPreference string
---@field PrivateDnsSpecifiedDomains string[]

---@class aws.ec2.DnsOptionsSpecification
---@field DnsRecordIpType? aws.ec2.DnsRecordIpType
---@field PrivateDnsOnlyForInboundResolverEndpoint? boolean
---@field PrivateDnsPreference? string
---@field PrivateDnsSpecifiedDomains? string[]

---@alias aws.ec2.DnsRecordIpType "ipv4"|"dualstack"|"ipv6"|"service-defined"

---@alias aws.ec2.DnsSupportValue "enable"|"disable"

---@alias aws.ec2.DomainType "vpc"|"standard"

---@alias aws.ec2.DynamicRoutingValue "enable"|"disable"

---@class aws.ec2.EbsInstanceBlockDevice
---@field AttachTime aws.Time
---@field DeleteOnTermination boolean
---@field Status aws.ec2.AttachmentStatus
---@field VolumeId string
---@field AssociatedResource string
---@field VolumeOwnerId string
---@field Operator aws.ec2.OperatorResponse
---@field EbsCardIndex integer

---@class aws.ec2.EgressOnlyInternetGateway
---@field Attachments aws.ec2.InternetGatewayAttachment[]
---@field EgressOnlyInternetGatewayId string
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.ElasticGpuAssociation
---@field ElasticGpuId string
---@field ElasticGpuAssociationId string
---@field ElasticGpuAssociationState string
---@field ElasticGpuAssociationTime string

---@class aws.ec2.ElasticInferenceAcceleratorAssociation
---@field ElasticInferenceAcceleratorArn string
---@field ElasticInferenceAcceleratorAssociationId string
---@field ElasticInferenceAcceleratorAssociationState string
---@field ElasticInferenceAcceleratorAssociationTime aws.Time

---@class aws.ec2.EnableEbsEncryptionByDefaultRequest
---@field DryRun? boolean

---@class aws.ec2.EnableEbsEncryptionByDefaultResult
---@field EbsEncryptionByDefault boolean

---@class aws.ec2.EnableTransitGatewayRouteTablePropagationRequest
---@field TransitGatewayRouteTableId string
---@field TransitGatewayAttachmentId? string
---@field DryRun? boolean
---@field TransitGatewayRouteTableAnnouncementId? string

---@class aws.ec2.EnableTransitGatewayRouteTablePropagationResult
---@field Propagation aws.ec2.TransitGatewayPropagation

---@class aws.ec2.EnableVgwRoutePropagationRequest
---@field GatewayId string
---@field RouteTableId string
---@field DryRun? boolean

---@class aws.ec2.EnclaveOptions
---@field Enabled boolean

---@alias aws.ec2.EncryptionStateValue "enabling"|"enabled"|"disabling"|"disabled"

---@class aws.ec2.EncryptionSupport
---@field EncryptionState aws.ec2.EncryptionStateValue
---@field StateMessage string

---@alias aws.ec2.EncryptionSupportOptionValue "enable"|"disable"

---@class aws.ec2.ExportTransitGatewayRoutesRequest
---@field TransitGatewayRouteTableId string
---@field Filters? aws.ec2.Filter[]
---@field S3Bucket string
---@field DryRun? boolean

---@class aws.ec2.ExportTransitGatewayRoutesResult
---@field S3Location string

---@class aws.ec2.Filter
---@field Name? string
---@field Values? string[]

---@class aws.ec2.FlowLog
---@field CreationTime aws.Time|string|number
---@field DeliverLogsErrorMessage string
---@field DeliverLogsPermissionArn string
---@field DeliverCrossAccountRole string
---@field DeliverLogsStatus string
---@field FlowLogId string
---@field FlowLogStatus string
---@field LogGroupName string
---@field ResourceId string
---@field TrafficType aws.ec2.TrafficType
---@field LogDestinationType aws.ec2.LogDestinationType
---@field LogDestination string
---@field LogFormat string
---@field Tags aws.ec2.Tag[]
---@field MaxAggregationInterval integer
---@field DestinationOptions aws.ec2.DestinationOptionsResponse

---@alias aws.ec2.FlowLogsResourceType "VPC"|"Subnet"|"NetworkInterface"|"TransitGateway"|"TransitGatewayAttachment"|"RegionalNatGateway"

---@alias aws.ec2.GatewayType "ipsec.1"

---@class aws.ec2.GetEbsDefaultKmsKeyIdRequest
---@field DryRun? boolean

---@class aws.ec2.GetEbsDefaultKmsKeyIdResult
---@field KmsKeyId string

---@class aws.ec2.GetEbsEncryptionByDefaultRequest
---@field DryRun? boolean

---@class aws.ec2.GetEbsEncryptionByDefaultResult
---@field EbsEncryptionByDefault boolean
---@field SseType aws.ec2.SSEType

---@class aws.ec2.GetFlowLogsIntegrationTemplateRequest
---@field DryRun? boolean
---@field FlowLogId string
---@field ConfigDeliveryS3DestinationArn string
---@field IntegrateServices aws.ec2.IntegrateServices

---@class aws.ec2.GetFlowLogsIntegrationTemplateResult
---@field Result string

---@class aws.ec2.GetManagedPrefixListAssociationsRequest
---@field DryRun? boolean
---@field PrefixListId string
---@field MaxResults? integer
---@field NextToken? string

---@class aws.ec2.GetManagedPrefixListAssociationsResult
---@field PrefixListAssociations aws.ec2.PrefixListAssociation[]
---@field NextToken string

---@class aws.ec2.GetManagedPrefixListEntriesRequest
---@field DryRun? boolean
---@field PrefixListId string
---@field TargetVersion? integer
---@field MaxResults? integer
---@field NextToken? string

---@class aws.ec2.GetManagedPrefixListEntriesResult
---@field Entries aws.ec2.PrefixListEntry[]
---@field NextToken string

---@class aws.ec2.GetSecurityGroupsForVpcRequest
---@field VpcId string
---@field NextToken? string
---@field MaxResults? integer
---@field Filters? aws.ec2.Filter[]
---@field DryRun? boolean

---@class aws.ec2.GetSecurityGroupsForVpcResult
---@field NextToken string
---@field SecurityGroupForVpcs aws.ec2.SecurityGroupForVpc[]

---@class aws.ec2.GetSubnetCidrReservationsRequest
---@field Filters? aws.ec2.Filter[]
---@field SubnetId string
---@field DryRun? boolean
---@field NextToken? string
---@field MaxResults? integer

---@class aws.ec2.GetSubnetCidrReservationsResult
---@field SubnetIpv4CidrReservations aws.ec2.SubnetCidrReservation[]
---@field SubnetIpv6CidrReservations aws.ec2.SubnetCidrReservation[]
---@field NextToken string

---@class aws.ec2.GetTransitGatewayAttachmentPropagationsRequest
---@field TransitGatewayAttachmentId string
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.GetTransitGatewayAttachmentPropagationsResult
---@field TransitGatewayAttachmentPropagations aws.ec2.TransitGatewayAttachmentPropagation[]
---@field NextToken string

---@class aws.ec2.GetTransitGatewayMeteringPolicyEntriesRequest
---@field TransitGatewayMeteringPolicyId string
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.GetTransitGatewayMeteringPolicyEntriesResult
---@field TransitGatewayMeteringPolicyEntries aws.ec2.TransitGatewayMeteringPolicyEntry[]
---@field NextToken string

---@class aws.ec2.GetTransitGatewayMulticastDomainAssociationsRequest
---@field TransitGatewayMulticastDomainId string
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.GetTransitGatewayMulticastDomainAssociationsResult
---@field MulticastDomainAssociations aws.ec2.TransitGatewayMulticastDomainAssociation[]
---@field NextToken string

---@class aws.ec2.GetTransitGatewayPolicyTableAssociationsRequest
---@field TransitGatewayPolicyTableId string
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.GetTransitGatewayPolicyTableAssociationsResult
---@field Associations aws.ec2.TransitGatewayPolicyTableAssociation[]
---@field NextToken string

---@class aws.ec2.GetTransitGatewayPolicyTableEntriesRequest
---@field TransitGatewayPolicyTableId string
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.GetTransitGatewayPolicyTableEntriesResult
---@field TransitGatewayPolicyTableEntries aws.ec2.TransitGatewayPolicyTableEntry[]

---@class aws.ec2.GetTransitGatewayPrefixListReferencesRequest
---@field TransitGatewayRouteTableId string
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.GetTransitGatewayPrefixListReferencesResult
---@field TransitGatewayPrefixListReferences aws.ec2.TransitGatewayPrefixListReference[]
---@field NextToken string

---@class aws.ec2.GetTransitGatewayRouteTableAssociationsRequest
---@field TransitGatewayRouteTableId string
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.GetTransitGatewayRouteTableAssociationsResult
---@field Associations aws.ec2.TransitGatewayRouteTableAssociation[]
---@field NextToken string

---@class aws.ec2.GetTransitGatewayRouteTablePropagationsRequest
---@field TransitGatewayRouteTableId string
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.GetTransitGatewayRouteTablePropagationsResult
---@field TransitGatewayRouteTablePropagations aws.ec2.TransitGatewayRouteTablePropagation[]
---@field NextToken string

---@class aws.ec2.GetVpcResourcesBlockingEncryptionEnforcementRequest
---@field VpcId string
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.GetVpcResourcesBlockingEncryptionEnforcementResult
---@field NonCompliantResources aws.ec2.VpcEncryptionNonCompliantResource[]
---@field NextToken string

---@class aws.ec2.GroupIdentifier
---@field GroupId string
---@field GroupName string

---@class aws.ec2.HibernationOptions
---@field Configured boolean

---@alias aws.ec2.HostnameType "ip-name"|"resource-name"

---@alias aws.ec2.HttpTokensState "optional"|"required"

---@alias aws.ec2.HypervisorType "ovm"|"xen"

---@class aws.ec2.IamInstanceProfile
---@field Arn string
---@field Id string

---@class aws.ec2.IcmpTypeCode
---@field Code? integer
---@field Type? integer

---@alias aws.ec2.Igmpv2SupportValue "enable"|"disable"

---@class aws.ec2.Instance
---@field Architecture aws.ec2.ArchitectureValues
---@field BlockDeviceMappings aws.ec2.InstanceBlockDeviceMapping[]
---@field ClientToken string
---@field EbsOptimized boolean
---@field EnaSupport boolean
---@field Hypervisor aws.ec2.HypervisorType
---@field IamInstanceProfile aws.ec2.IamInstanceProfile
---@field InstanceLifecycle aws.ec2.InstanceLifecycleType
---@field ElasticGpuAssociations aws.ec2.ElasticGpuAssociation[]
---@field ElasticInferenceAcceleratorAssociations aws.ec2.ElasticInferenceAcceleratorAssociation[]
---@field NetworkInterfaces aws.ec2.InstanceNetworkInterface[]
---@field OutpostArn string
---@field RootDeviceName string
---@field RootDeviceType aws.ec2.DeviceType
---@field SecurityGroups aws.ec2.GroupIdentifier[]
---@field SourceDestCheck boolean
---@field SpotInstanceRequestId string
---@field SriovNetSupport string
---@field StateReason aws.ec2.StateReason
---@field Tags aws.ec2.Tag[]
---@field VirtualizationType aws.ec2.VirtualizationType
---@field CpuOptions aws.ec2.CpuOptions
---@field CapacityBlockId string
---@field CapacityReservationId string
---@field CapacityReservationSpecification aws.ec2.CapacityReservationSpecificationResponse
---@field HibernationOptions aws.ec2.HibernationOptions
---@field Licenses aws.ec2.LicenseConfiguration[]
---@field MetadataOptions aws.ec2.InstanceMetadataOptionsResponse
---@field EnclaveOptions aws.ec2.EnclaveOptions
---@field BootMode aws.ec2.BootModeValues
---@field PlatformDetails string
---@field UsageOperation string
---@field UsageOperationUpdateTime aws.Time|string|number
---@field PrivateDnsNameOptions aws.ec2.PrivateDnsNameOptionsResponse
---@field Ipv6Address string
---@field TpmSupport string
---@field MaintenanceOptions aws.ec2.InstanceMaintenanceOptions
---@field CurrentInstanceBootMode aws.ec2.InstanceBootModeValues
---@field NetworkPerformanceOptions aws.ec2.InstanceNetworkPerformanceOptions
---@field Operator aws.ec2.OperatorResponse
---@field SecondaryInterfaces aws.ec2.InstanceSecondaryInterface[]
---@field InstanceId string
---@field ImageId string
---@field State aws.ec2.InstanceState
---@field PrivateDnsName string
---@field PublicDnsName string
---@field StateTransitionReason string
---@field KeyName string
---@field AmiLaunchIndex integer
---@field ProductCodes aws.ec2.ProductCode[]
---@field InstanceType aws.ec2.InstanceType
---@field LaunchTime aws.Time
---@field Placement aws.ec2.Placement
---@field KernelId string
---@field RamdiskId string
---@field Platform aws.ec2.PlatformValues
---@field Monitoring aws.ec2.Monitoring
---@field SubnetId string
---@field VpcId string
---@field PrivateIpAddress string
---@field PublicIpAddress string

---@class aws.ec2.InstanceAttachmentEnaSrdSpecification
---@field EnaSrdEnabled boolean
---@field EnaSrdUdpSpecification aws.ec2.InstanceAttachmentEnaSrdUdpSpecification

---@class aws.ec2.InstanceAttachmentEnaSrdUdpSpecification
---@field EnaSrdUdpEnabled boolean

---@alias aws.ec2.InstanceAutoRecoveryState "disabled"|"default"

---@alias aws.ec2.InstanceBandwidthWeighting "default"|"vpc-1"|"ebs-1"

---@class aws.ec2.InstanceBlockDeviceMapping
---@field DeviceName string
---@field Ebs aws.ec2.EbsInstanceBlockDevice

---@alias aws.ec2.InstanceBootModeValues "legacy-bios"|"uefi"

---@class aws.ec2.InstanceIpv4Prefix
---@field Ipv4Prefix string

---@class aws.ec2.InstanceIpv6Address
---@field Ipv6Address string
---@field IsPrimaryIpv6 boolean

---@class aws.ec2.InstanceIpv6Prefix
---@field Ipv6Prefix string

---@alias aws.ec2.InstanceLifecycleType "spot"|"scheduled"|"capacity-block"|"interruptible-capacity-reservation"

---@class aws.ec2.InstanceMaintenanceOptions
---@field AutoRecovery aws.ec2.InstanceAutoRecoveryState
---@field RebootMigration aws.ec2.InstanceRebootMigrationState

---@alias aws.ec2.InstanceMetadataEndpointState "disabled"|"enabled"

---@class aws.ec2.InstanceMetadataOptionsResponse
---@field State aws.ec2.InstanceMetadataOptionsState
---@field HttpTokens aws.ec2.HttpTokensState
---@field HttpPutResponseHopLimit integer
---@field HttpEndpoint aws.ec2.InstanceMetadataEndpointState
---@field HttpProtocolIpv6 aws.ec2.InstanceMetadataProtocolState
---@field InstanceMetadataTags aws.ec2.InstanceMetadataTagsState

---@alias aws.ec2.InstanceMetadataOptionsState "pending"|"applied"

---@alias aws.ec2.InstanceMetadataProtocolState "disabled"|"enabled"

---@alias aws.ec2.InstanceMetadataTagsState "disabled"|"enabled"

---@class aws.ec2.InstanceNetworkInterface
---@field Association aws.ec2.InstanceNetworkInterfaceAssociation
---@field Attachment aws.ec2.InstanceNetworkInterfaceAttachment
---@field Description string
---@field Groups aws.ec2.GroupIdentifier[]
---@field Ipv6Addresses aws.ec2.InstanceIpv6Address[]
---@field MacAddress string
---@field NetworkInterfaceId string
---@field OwnerId string
---@field PrivateDnsName string
---@field PrivateIpAddress string
---@field PrivateIpAddresses aws.ec2.InstancePrivateIpAddress[]
---@field SourceDestCheck boolean
---@field Status aws.ec2.NetworkInterfaceStatus
---@field SubnetId string
---@field VpcId string
---@field InterfaceType string
---@field Ipv4Prefixes aws.ec2.InstanceIpv4Prefix[]
---@field Ipv6Prefixes aws.ec2.InstanceIpv6Prefix[]
---@field ConnectionTrackingConfiguration aws.ec2.ConnectionTrackingSpecificationResponse
---@field Operator aws.ec2.OperatorResponse

---@class aws.ec2.InstanceNetworkInterfaceAssociation
---@field CarrierIp string
---@field CustomerOwnedIp string
---@field IpOwnerId string
---@field PublicDnsName string
---@field PublicIp string

---@class aws.ec2.InstanceNetworkInterfaceAttachment
---@field AttachTime aws.Time
---@field AttachmentId string
---@field DeleteOnTermination boolean
---@field DeviceIndex integer
---@field Status aws.ec2.AttachmentStatus
---@field NetworkCardIndex integer
---@field EnaSrdSpecification aws.ec2.InstanceAttachmentEnaSrdSpecification
---@field EnaQueueCount integer

---@class aws.ec2.InstanceNetworkPerformanceOptions
---@field BandwidthWeighting aws.ec2.InstanceBandwidthWeighting

---@class aws.ec2.InstancePrivateIpAddress
---@field Association aws.ec2.InstanceNetworkInterfaceAssociation
---@field Primary boolean
---@field PrivateDnsName string
---@field PrivateIpAddress string

---@alias aws.ec2.InstanceRebootMigrationState "disabled"|"default"

---@class aws.ec2.InstanceSecondaryInterface
---@field Attachment aws.ec2.InstanceSecondaryInterfaceAttachment
---@field MacAddress string
---@field SecondaryInterfaceId string
---@field OwnerId string
---@field PrivateIpAddresses aws.ec2.InstanceSecondaryInterfacePrivateIpAddress[]
---@field SourceDestCheck boolean
---@field Status aws.ec2.SecondaryInterfaceStatus
---@field SecondarySubnetId string
---@field SecondaryNetworkId string
---@field InterfaceType aws.ec2.SecondaryInterfaceType

---@class aws.ec2.InstanceSecondaryInterfaceAttachment
---@field AttachTime aws.Time|string|number
---@field AttachmentId string
---@field DeleteOnTermination boolean
---@field DeviceIndex integer
---@field Status aws.ec2.AttachmentStatus
---@field NetworkCardIndex integer

---@class aws.ec2.InstanceSecondaryInterfacePrivateIpAddress
---@field PrivateIpAddress string

---@class aws.ec2.InstanceState
---@field Code integer
---@field Name aws.ec2.InstanceStateName

---@alias aws.ec2.InstanceStateName "pending"|"running"|"shutting-down"|"terminated"|"stopping"|"stopped"

---@alias aws.ec2.InstanceType "a1.medium"|"a1.large"|"a1.xlarge"|"a1.2xlarge"|"a1.4xlarge"|"a1.metal"|"c1.medium"|"c1.xlarge"|"c3.large"|"c3.xlarge"|"c3.2xlarge"|"c3.4xlarge"|"c3.8xlarge"|"c4.large"|"c4.xlarge"|"c4.2xlarge"|"c4.4xlarge"|"c4.8xlarge"|"c5.large"|"c5.xlarge"|"c5.2xlarge"|"c5.4xlarge"|"c5.9xlarge"|"c5.12xlarge"|"c5.18xlarge"|"c5.24xlarge"|"c5.metal"|"c5a.large"|"c5a.xlarge"|"c5a.2xlarge"|"c5a.4xlarge"|"c5a.8xlarge"|"c5a.12xlarge"|"c5a.16xlarge"|"c5a.24xlarge"|"c5ad.large"|"c5ad.xlarge"|"c5ad.2xlarge"|"c5ad.4xlarge"|"c5ad.8xlarge"|"c5ad.12xlarge"|"c5ad.16xlarge"|"c5ad.24xlarge"|"c5d.large"|"c5d.xlarge"|"c5d.2xlarge"|"c5d.4xlarge"|"c5d.9xlarge"|"c5d.12xlarge"|"c5d.18xlarge"|"c5d.24xlarge"|"c5d.metal"|"c5n.large"|"c5n.xlarge"|"c5n.2xlarge"|"c5n.4xlarge"|"c5n.9xlarge"|"c5n.18xlarge"|"c5n.metal"|"c6g.medium"|"c6g.large"|"c6g.xlarge"|"c6g.2xlarge"|"c6g.4xlarge"|"c6g.8xlarge"|"c6g.12xlarge"|"c6g.16xlarge"|"c6g.metal"|"c6gd.medium"|"c6gd.large"|"c6gd.xlarge"|"c6gd.2xlarge"|"c6gd.4xlarge"|"c6gd.8xlarge"|"c6gd.12xlarge"|"c6gd.16xlarge"|"c6gd.metal"|"c6gn.medium"|"c6gn.large"|"c6gn.xlarge"|"c6gn.2xlarge"|"c6gn.4xlarge"|"c6gn.8xlarge"|"c6gn.12xlarge"|"c6gn.16xlarge"|"c6i.large"|"c6i.xlarge"|"c6i.2xlarge"|"c6i.4xlarge"|"c6i.8xlarge"|"c6i.12xlarge"|"c6i.16xlarge"|"c6i.24xlarge"|"c6i.32xlarge"|"c6i.metal"|"cc1.4xlarge"|"cc2.8xlarge"|"cg1.4xlarge"|"cr1.8xlarge"|"d2.xlarge"|"d2.2xlarge"|"d2.4xlarge"|"d2.8xlarge"|"d3.xlarge"|"d3.2xlarge"|"d3.4xlarge"|"d3.8xlarge"|"d3en.xlarge"|"d3en.2xlarge"|"d3en.4xlarge"|"d3en.6xlarge"|"d3en.8xlarge"|"d3en.12xlarge"|"dl1.24xlarge"|"f1.2xlarge"|"f1.4xlarge"|"f1.16xlarge"|"g2.2xlarge"|"g2.8xlarge"|"g3.4xlarge"|"g3.8xlarge"|"g3.16xlarge"|"g3s.xlarge"|"g4ad.xlarge"|"g4ad.2xlarge"|"g4ad.4xlarge"|"g4ad.8xlarge"|"g4ad.16xlarge"|"g4dn.xlarge"|"g4dn.2xlarge"|"g4dn.4xlarge"|"g4dn.8xlarge"|"g4dn.12xlarge"|"g4dn.16xlarge"|"g4dn.metal"|"g5.xlarge"|"g5.2xlarge"|"g5.4xlarge"|"g5.8xlarge"|"g5.12xlarge"|"g5.16xlarge"|"g5.24xlarge"|"g5.48xlarge"|"g5g.xlarge"|"g5g.2xlarge"|"g5g.4xlarge"|"g5g.8xlarge"|"g5g.16xlarge"|"g5g.metal"|"hi1.4xlarge"|"hpc6a.48xlarge"|"hs1.8xlarge"|"h1.2xlarge"|"h1.4xlarge"|"h1.8xlarge"|"h1.16xlarge"|"i2.xlarge"|"i2.2xlarge"|"i2.4xlarge"|"i2.8xlarge"|"i3.large"|"i3.xlarge"|"i3.2xlarge"|"i3.4xlarge"|"i3.8xlarge"|"i3.16xlarge"|"i3.metal"|"i3en.large"|"i3en.xlarge"|"i3en.2xlarge"|"i3en.3xlarge"|"i3en.6xlarge"|"i3en.12xlarge"|"i3en.24xlarge"|"i3en.metal"|"im4gn.large"|"im4gn.xlarge"|"im4gn.2xlarge"|"im4gn.4xlarge"|"im4gn.8xlarge"|"im4gn.16xlarge"|"inf1.xlarge"|"inf1.2xlarge"|"inf1.6xlarge"|"inf1.24xlarge"|"is4gen.medium"|"is4gen.large"|"is4gen.xlarge"|"is4gen.2xlarge"|"is4gen.4xlarge"|"is4gen.8xlarge"|"m1.small"|"m1.medium"|"m1.large"|"m1.xlarge"|"m2.xlarge"|"m2.2xlarge"|"m2.4xlarge"|"m3.medium"|"m3.large"|"m3.xlarge"|"m3.2xlarge"|"m4.large"|"m4.xlarge"|"m4.2xlarge"|"m4.4xlarge"|"m4.10xlarge"|"m4.16xlarge"|"m5.large"|"m5.xlarge"|"m5.2xlarge"|"m5.4xlarge"|"m5.8xlarge"|"m5.12xlarge"|"m5.16xlarge"|"m5.24xlarge"|"m5.metal"|"m5a.large"|"m5a.xlarge"|"m5a.2xlarge"|"m5a.4xlarge"|"m5a.8xlarge"|"m5a.12xlarge"|"m5a.16xlarge"|"m5a.24xlarge"|"m5ad.large"|"m5ad.xlarge"|"m5ad.2xlarge"|"m5ad.4xlarge"|"m5ad.8xlarge"|"m5ad.12xlarge"|"m5ad.16xlarge"|"m5ad.24xlarge"|"m5d.large"|"m5d.xlarge"|"m5d.2xlarge"|"m5d.4xlarge"|"m5d.8xlarge"|"m5d.12xlarge"|"m5d.16xlarge"|"m5d.24xlarge"|"m5d.metal"|"m5dn.large"|"m5dn.xlarge"|"m5dn.2xlarge"|"m5dn.4xlarge"|"m5dn.8xlarge"|"m5dn.12xlarge"|"m5dn.16xlarge"|"m5dn.24xlarge"|"m5dn.metal"|"m5n.large"|"m5n.xlarge"|"m5n.2xlarge"|"m5n.4xlarge"|"m5n.8xlarge"|"m5n.12xlarge"|"m5n.16xlarge"|"m5n.24xlarge"|"m5n.metal"|"m5zn.large"|"m5zn.xlarge"|"m5zn.2xlarge"|"m5zn.3xlarge"|"m5zn.6xlarge"|"m5zn.12xlarge"|"m5zn.metal"|"m6a.large"|"m6a.xlarge"|"m6a.2xlarge"|"m6a.4xlarge"|"m6a.8xlarge"|"m6a.12xlarge"|"m6a.16xlarge"|"m6a.24xlarge"|"m6a.32xlarge"|"m6a.48xlarge"|"m6g.metal"|"m6g.medium"|"m6g.large"|"m6g.xlarge"|"m6g.2xlarge"|"m6g.4xlarge"|"m6g.8xlarge"|"m6g.12xlarge"|"m6g.16xlarge"|"m6gd.metal"|"m6gd.medium"|"m6gd.large"|"m6gd.xlarge"|"m6gd.2xlarge"|"m6gd.4xlarge"|"m6gd.8xlarge"|"m6gd.12xlarge"|"m6gd.16xlarge"|"m6i.large"|"m6i.xlarge"|"m6i.2xlarge"|"m6i.4xlarge"|"m6i.8xlarge"|"m6i.12xlarge"|"m6i.16xlarge"|"m6i.24xlarge"|"m6i.32xlarge"|"m6i.metal"|"mac1.metal"|"p2.xlarge"|"p2.8xlarge"|"p2.16xlarge"|"p3.2xlarge"|"p3.8xlarge"|"p3.16xlarge"|"p3dn.24xlarge"|"p4d.24xlarge"|"r3.large"|"r3.xlarge"|"r3.2xlarge"|"r3.4xlarge"|"r3.8xlarge"|"r4.large"|"r4.xlarge"|"r4.2xlarge"|"r4.4xlarge"|"r4.8xlarge"|"r4.16xlarge"|"r5.large"|"r5.xlarge"|"r5.2xlarge"|"r5.4xlarge"|"r5.8xlarge"|"r5.12xlarge"|"r5.16xlarge"|"r5.24xlarge"|"r5.metal"|"r5a.large"|"r5a.xlarge"|"r5a.2xlarge"|"r5a.4xlarge"|"r5a.8xlarge"|"r5a.12xlarge"|"r5a.16xlarge"|"r5a.24xlarge"|"r5ad.large"|"r5ad.xlarge"|"r5ad.2xlarge"|"r5ad.4xlarge"|"r5ad.8xlarge"|"r5ad.12xlarge"|"r5ad.16xlarge"|"r5ad.24xlarge"|"r5b.large"|"r5b.xlarge"|"r5b.2xlarge"|"r5b.4xlarge"|"r5b.8xlarge"|"r5b.12xlarge"|"r5b.16xlarge"|"r5b.24xlarge"|"r5b.metal"|"r5d.large"|"r5d.xlarge"|"r5d.2xlarge"|"r5d.4xlarge"|"r5d.8xlarge"|"r5d.12xlarge"|"r5d.16xlarge"|"r5d.24xlarge"|"r5d.metal"|"r5dn.large"|"r5dn.xlarge"|"r5dn.2xlarge"|"r5dn.4xlarge"|"r5dn.8xlarge"|"r5dn.12xlarge"|"r5dn.16xlarge"|"r5dn.24xlarge"|"r5dn.metal"|"r5n.large"|"r5n.xlarge"|"r5n.2xlarge"|"r5n.4xlarge"|"r5n.8xlarge"|"r5n.12xlarge"|"r5n.16xlarge"|"r5n.24xlarge"|"r5n.metal"|"r6g.medium"|"r6g.large"|"r6g.xlarge"|"r6g.2xlarge"|"r6g.4xlarge"|"r6g.8xlarge"|"r6g.12xlarge"|"r6g.16xlarge"|"r6g.metal"|"r6gd.medium"|"r6gd.large"|"r6gd.xlarge"|"r6gd.2xlarge"|"r6gd.4xlarge"|"r6gd.8xlarge"|"r6gd.12xlarge"|"r6gd.16xlarge"|"r6gd.metal"|"r6i.large"|"r6i.xlarge"|"r6i.2xlarge"|"r6i.4xlarge"|"r6i.8xlarge"|"r6i.12xlarge"|"r6i.16xlarge"|"r6i.24xlarge"|"r6i.32xlarge"|"r6i.metal"|"t1.micro"|"t2.nano"|"t2.micro"|"t2.small"|"t2.medium"|"t2.large"|"t2.xlarge"|"t2.2xlarge"|"t3.nano"|"t3.micro"|"t3.small"|"t3.medium"|"t3.large"|"t3.xlarge"|"t3.2xlarge"|"t3a.nano"|"t3a.micro"|"t3a.small"|"t3a.medium"|"t3a.large"|"t3a.xlarge"|"t3a.2xlarge"|"t4g.nano"|"t4g.micro"|"t4g.small"|"t4g.medium"|"t4g.large"|"t4g.xlarge"|"t4g.2xlarge"|"u-6tb1.56xlarge"|"u-6tb1.112xlarge"|"u-9tb1.112xlarge"|"u-12tb1.112xlarge"|"u-6tb1.metal"|"u-9tb1.metal"|"u-12tb1.metal"|"u-18tb1.metal"|"u-24tb1.metal"|"vt1.3xlarge"|"vt1.6xlarge"|"vt1.24xlarge"|"x1.16xlarge"|"x1.32xlarge"|"x1e.xlarge"|"x1e.2xlarge"|"x1e.4xlarge"|"x1e.8xlarge"|"x1e.16xlarge"|"x1e.32xlarge"|"x2iezn.2xlarge"|"x2iezn.4xlarge"|"x2iezn.6xlarge"|"x2iezn.8xlarge"|"x2iezn.12xlarge"|"x2iezn.metal"|"x2gd.medium"|"x2gd.large"|"x2gd.xlarge"|"x2gd.2xlarge"|"x2gd.4xlarge"|"x2gd.8xlarge"|"x2gd.12xlarge"|"x2gd.16xlarge"|"x2gd.metal"|"z1d.large"|"z1d.xlarge"|"z1d.2xlarge"|"z1d.3xlarge"|"z1d.6xlarge"|"z1d.12xlarge"|"z1d.metal"|"x2idn.16xlarge"|"x2idn.24xlarge"|"x2idn.32xlarge"|"x2iedn.xlarge"|"x2iedn.2xlarge"|"x2iedn.4xlarge"|"x2iedn.8xlarge"|"x2iedn.16xlarge"|"x2iedn.24xlarge"|"x2iedn.32xlarge"|"c6a.large"|"c6a.xlarge"|"c6a.2xlarge"|"c6a.4xlarge"|"c6a.8xlarge"|"c6a.12xlarge"|"c6a.16xlarge"|"c6a.24xlarge"|"c6a.32xlarge"|"c6a.48xlarge"|"c6a.metal"|"m6a.metal"|"i4i.large"|"i4i.xlarge"|"i4i.2xlarge"|"i4i.4xlarge"|"i4i.8xlarge"|"i4i.16xlarge"|"i4i.32xlarge"|"i4i.metal"|"x2idn.metal"|"x2iedn.metal"|"c7g.medium"|"c7g.large"|"c7g.xlarge"|"c7g.2xlarge"|"c7g.4xlarge"|"c7g.8xlarge"|"c7g.12xlarge"|"c7g.16xlarge"|"mac2.metal"|"c6id.large"|"c6id.xlarge"|"c6id.2xlarge"|"c6id.4xlarge"|"c6id.8xlarge"|"c6id.12xlarge"|"c6id.16xlarge"|"c6id.24xlarge"|"c6id.32xlarge"|"c6id.metal"|"m6id.large"|"m6id.xlarge"|"m6id.2xlarge"|"m6id.4xlarge"|"m6id.8xlarge"|"m6id.12xlarge"|"m6id.16xlarge"|"m6id.24xlarge"|"m6id.32xlarge"|"m6id.metal"|"r6id.large"|"r6id.xlarge"|"r6id.2xlarge"|"r6id.4xlarge"|"r6id.8xlarge"|"r6id.12xlarge"|"r6id.16xlarge"|"r6id.24xlarge"|"r6id.32xlarge"|"r6id.metal"|"r6a.large"|"r6a.xlarge"|"r6a.2xlarge"|"r6a.4xlarge"|"r6a.8xlarge"|"r6a.12xlarge"|"r6a.16xlarge"|"r6a.24xlarge"|"r6a.32xlarge"|"r6a.48xlarge"|"r6a.metal"|"p4de.24xlarge"|"u-3tb1.56xlarge"|"u-18tb1.112xlarge"|"u-24tb1.112xlarge"|"trn1.2xlarge"|"trn1.32xlarge"|"hpc6id.32xlarge"|"c6in.large"|"c6in.xlarge"|"c6in.2xlarge"|"c6in.4xlarge"|"c6in.8xlarge"|"c6in.12xlarge"|"c6in.16xlarge"|"c6in.24xlarge"|"c6in.32xlarge"|"m6in.large"|"m6in.xlarge"|"m6in.2xlarge"|"m6in.4xlarge"|"m6in.8xlarge"|"m6in.12xlarge"|"m6in.16xlarge"|"m6in.24xlarge"|"m6in.32xlarge"|"m6idn.large"|"m6idn.xlarge"|"m6idn.2xlarge"|"m6idn.4xlarge"|"m6idn.8xlarge"|"m6idn.12xlarge"|"m6idn.16xlarge"|"m6idn.24xlarge"|"m6idn.32xlarge"|"r6in.large"|"r6in.xlarge"|"r6in.2xlarge"|"r6in.4xlarge"|"r6in.8xlarge"|"r6in.12xlarge"|"r6in.16xlarge"|"r6in.24xlarge"|"r6in.32xlarge"|"r6idn.large"|"r6idn.xlarge"|"r6idn.2xlarge"|"r6idn.4xlarge"|"r6idn.8xlarge"|"r6idn.12xlarge"|"r6idn.16xlarge"|"r6idn.24xlarge"|"r6idn.32xlarge"|"c7g.metal"|"m7g.medium"|"m7g.large"|"m7g.xlarge"|"m7g.2xlarge"|"m7g.4xlarge"|"m7g.8xlarge"|"m7g.12xlarge"|"m7g.16xlarge"|"m7g.metal"|"r7g.medium"|"r7g.large"|"r7g.xlarge"|"r7g.2xlarge"|"r7g.4xlarge"|"r7g.8xlarge"|"r7g.12xlarge"|"r7g.16xlarge"|"r7g.metal"|"c6in.metal"|"m6in.metal"|"m6idn.metal"|"r6in.metal"|"r6idn.metal"|"inf2.xlarge"|"inf2.8xlarge"|"inf2.24xlarge"|"inf2.48xlarge"|"trn1n.32xlarge"|"i4g.large"|"i4g.xlarge"|"i4g.2xlarge"|"i4g.4xlarge"|"i4g.8xlarge"|"i4g.16xlarge"|"hpc7g.4xlarge"|"hpc7g.8xlarge"|"hpc7g.16xlarge"|"c7gn.medium"|"c7gn.large"|"c7gn.xlarge"|"c7gn.2xlarge"|"c7gn.4xlarge"|"c7gn.8xlarge"|"c7gn.12xlarge"|"c7gn.16xlarge"|"p5.48xlarge"|"m7i.large"|"m7i.xlarge"|"m7i.2xlarge"|"m7i.4xlarge"|"m7i.8xlarge"|"m7i.12xlarge"|"m7i.16xlarge"|"m7i.24xlarge"|"m7i.48xlarge"|"m7i-flex.large"|"m7i-flex.xlarge"|"m7i-flex.2xlarge"|"m7i-flex.4xlarge"|"m7i-flex.8xlarge"|"m7a.medium"|"m7a.large"|"m7a.xlarge"|"m7a.2xlarge"|"m7a.4xlarge"|"m7a.8xlarge"|"m7a.12xlarge"|"m7a.16xlarge"|"m7a.24xlarge"|"m7a.32xlarge"|"m7a.48xlarge"|"m7a.metal-48xl"|"hpc7a.12xlarge"|"hpc7a.24xlarge"|"hpc7a.48xlarge"|"hpc7a.96xlarge"|"c7gd.medium"|"c7gd.large"|"c7gd.xlarge"|"c7gd.2xlarge"|"c7gd.4xlarge"|"c7gd.8xlarge"|"c7gd.12xlarge"|"c7gd.16xlarge"|"m7gd.medium"|"m7gd.large"|"m7gd.xlarge"|"m7gd.2xlarge"|"m7gd.4xlarge"|"m7gd.8xlarge"|"m7gd.12xlarge"|"m7gd.16xlarge"|"r7gd.medium"|"r7gd.large"|"r7gd.xlarge"|"r7gd.2xlarge"|"r7gd.4xlarge"|"r7gd.8xlarge"|"r7gd.12xlarge"|"r7gd.16xlarge"|"r7a.medium"|"r7a.large"|"r7a.xlarge"|"r7a.2xlarge"|"r7a.4xlarge"|"r7a.8xlarge"|"r7a.12xlarge"|"r7a.16xlarge"|"r7a.24xlarge"|"r7a.32xlarge"|"r7a.48xlarge"|"c7i.large"|"c7i.xlarge"|"c7i.2xlarge"|"c7i.4xlarge"|"c7i.8xlarge"|"c7i.12xlarge"|"c7i.16xlarge"|"c7i.24xlarge"|"c7i.48xlarge"|"mac2-m2pro.metal"|"r7iz.large"|"r7iz.xlarge"|"r7iz.2xlarge"|"r7iz.4xlarge"|"r7iz.8xlarge"|"r7iz.12xlarge"|"r7iz.16xlarge"|"r7iz.32xlarge"|"c7a.medium"|"c7a.large"|"c7a.xlarge"|"c7a.2xlarge"|"c7a.4xlarge"|"c7a.8xlarge"|"c7a.12xlarge"|"c7a.16xlarge"|"c7a.24xlarge"|"c7a.32xlarge"|"c7a.48xlarge"|"c7a.metal-48xl"|"r7a.metal-48xl"|"r7i.large"|"r7i.xlarge"|"r7i.2xlarge"|"r7i.4xlarge"|"r7i.8xlarge"|"r7i.12xlarge"|"r7i.16xlarge"|"r7i.24xlarge"|"r7i.48xlarge"|"dl2q.24xlarge"|"mac2-m2.metal"|"i4i.12xlarge"|"i4i.24xlarge"|"c7i.metal-24xl"|"c7i.metal-48xl"|"m7i.metal-24xl"|"m7i.metal-48xl"|"r7i.metal-24xl"|"r7i.metal-48xl"|"r7iz.metal-16xl"|"r7iz.metal-32xl"|"c7gd.metal"|"m7gd.metal"|"r7gd.metal"|"g6.xlarge"|"g6.2xlarge"|"g6.4xlarge"|"g6.8xlarge"|"g6.12xlarge"|"g6.16xlarge"|"g6.24xlarge"|"g6.48xlarge"|"gr6.4xlarge"|"gr6.8xlarge"|"c7i-flex.large"|"c7i-flex.xlarge"|"c7i-flex.2xlarge"|"c7i-flex.4xlarge"|"c7i-flex.8xlarge"|"u7i-12tb.224xlarge"|"u7in-16tb.224xlarge"|"u7in-24tb.224xlarge"|"u7in-32tb.224xlarge"|"u7ib-12tb.224xlarge"|"c7gn.metal"|"r8g.medium"|"r8g.large"|"r8g.xlarge"|"r8g.2xlarge"|"r8g.4xlarge"|"r8g.8xlarge"|"r8g.12xlarge"|"r8g.16xlarge"|"r8g.24xlarge"|"r8g.48xlarge"|"r8g.metal-24xl"|"r8g.metal-48xl"|"mac2-m1ultra.metal"|"g6e.xlarge"|"g6e.2xlarge"|"g6e.4xlarge"|"g6e.8xlarge"|"g6e.12xlarge"|"g6e.16xlarge"|"g6e.24xlarge"|"g6e.48xlarge"|"c8g.medium"|"c8g.large"|"c8g.xlarge"|"c8g.2xlarge"|"c8g.4xlarge"|"c8g.8xlarge"|"c8g.12xlarge"|"c8g.16xlarge"|"c8g.24xlarge"|"c8g.48xlarge"|"c8g.metal-24xl"|"c8g.metal-48xl"|"m8g.medium"|"m8g.large"|"m8g.xlarge"|"m8g.2xlarge"|"m8g.4xlarge"|"m8g.8xlarge"|"m8g.12xlarge"|"m8g.16xlarge"|"m8g.24xlarge"|"m8g.48xlarge"|"m8g.metal-24xl"|"m8g.metal-48xl"|"x8g.medium"|"x8g.large"|"x8g.xlarge"|"x8g.2xlarge"|"x8g.4xlarge"|"x8g.8xlarge"|"x8g.12xlarge"|"x8g.16xlarge"|"x8g.24xlarge"|"x8g.48xlarge"|"x8g.metal-24xl"|"x8g.metal-48xl"|"i7ie.large"|"i7ie.xlarge"|"i7ie.2xlarge"|"i7ie.3xlarge"|"i7ie.6xlarge"|"i7ie.12xlarge"|"i7ie.18xlarge"|"i7ie.24xlarge"|"i7ie.48xlarge"|"i8g.large"|"i8g.xlarge"|"i8g.2xlarge"|"i8g.4xlarge"|"i8g.8xlarge"|"i8g.12xlarge"|"i8g.16xlarge"|"i8g.24xlarge"|"i8g.metal-24xl"|"u7i-6tb.112xlarge"|"u7i-8tb.112xlarge"|"u7inh-32tb.480xlarge"|"p5e.48xlarge"|"p5en.48xlarge"|"f2.12xlarge"|"f2.48xlarge"|"trn2.48xlarge"|"c7i-flex.12xlarge"|"c7i-flex.16xlarge"|"m7i-flex.12xlarge"|"m7i-flex.16xlarge"|"i7ie.metal-24xl"|"i7ie.metal-48xl"|"i8g.48xlarge"|"c8gd.medium"|"c8gd.large"|"c8gd.xlarge"|"c8gd.2xlarge"|"c8gd.4xlarge"|"c8gd.8xlarge"|"c8gd.12xlarge"|"c8gd.16xlarge"|"c8gd.24xlarge"|"c8gd.48xlarge"|"c8gd.metal-24xl"|"c8gd.metal-48xl"|"i7i.large"|"i7i.xlarge"|"i7i.2xlarge"|"i7i.4xlarge"|"i7i.8xlarge"|"i7i.12xlarge"|"i7i.16xlarge"|"i7i.24xlarge"|"i7i.48xlarge"|"i7i.metal-24xl"|"i7i.metal-48xl"|"p6-b200.48xlarge"|"m8gd.medium"|"m8gd.large"|"m8gd.xlarge"|"m8gd.2xlarge"|"m8gd.4xlarge"|"m8gd.8xlarge"|"m8gd.12xlarge"|"m8gd.16xlarge"|"m8gd.24xlarge"|"m8gd.48xlarge"|"m8gd.metal-24xl"|"m8gd.metal-48xl"|"r8gd.medium"|"r8gd.large"|"r8gd.xlarge"|"r8gd.2xlarge"|"r8gd.4xlarge"|"r8gd.8xlarge"|"r8gd.12xlarge"|"r8gd.16xlarge"|"r8gd.24xlarge"|"r8gd.48xlarge"|"r8gd.metal-24xl"|"r8gd.metal-48xl"|"c8gn.medium"|"c8gn.large"|"c8gn.xlarge"|"c8gn.2xlarge"|"c8gn.4xlarge"|"c8gn.8xlarge"|"c8gn.12xlarge"|"c8gn.16xlarge"|"c8gn.24xlarge"|"c8gn.48xlarge"|"c8gn.metal-24xl"|"c8gn.metal-48xl"|"f2.6xlarge"|"p6e-gb200.36xlarge"|"g6f.large"|"g6f.xlarge"|"g6f.2xlarge"|"g6f.4xlarge"|"gr6f.4xlarge"|"p5.4xlarge"|"r8i.large"|"r8i.xlarge"|"r8i.2xlarge"|"r8i.4xlarge"|"r8i.8xlarge"|"r8i.12xlarge"|"r8i.16xlarge"|"r8i.24xlarge"|"r8i.32xlarge"|"r8i.48xlarge"|"r8i.96xlarge"|"r8i.metal-48xl"|"r8i.metal-96xl"|"r8i-flex.large"|"r8i-flex.xlarge"|"r8i-flex.2xlarge"|"r8i-flex.4xlarge"|"r8i-flex.8xlarge"|"r8i-flex.12xlarge"|"r8i-flex.16xlarge"|"m8i.large"|"m8i.xlarge"|"m8i.2xlarge"|"m8i.4xlarge"|"m8i.8xlarge"|"m8i.12xlarge"|"m8i.16xlarge"|"m8i.24xlarge"|"m8i.32xlarge"|"m8i.48xlarge"|"m8i.96xlarge"|"m8i.metal-48xl"|"m8i.metal-96xl"|"m8i-flex.large"|"m8i-flex.xlarge"|"m8i-flex.2xlarge"|"m8i-flex.4xlarge"|"m8i-flex.8xlarge"|"m8i-flex.12xlarge"|"m8i-flex.16xlarge"|"i8ge.large"|"i8ge.xlarge"|"i8ge.2xlarge"|"i8ge.3xlarge"|"i8ge.6xlarge"|"i8ge.12xlarge"|"i8ge.18xlarge"|"i8ge.24xlarge"|"i8ge.48xlarge"|"i8ge.metal-24xl"|"i8ge.metal-48xl"|"mac-m4.metal"|"mac-m4pro.metal"|"r8gn.medium"|"r8gn.large"|"r8gn.xlarge"|"r8gn.2xlarge"|"r8gn.4xlarge"|"r8gn.8xlarge"|"r8gn.12xlarge"|"r8gn.16xlarge"|"r8gn.24xlarge"|"r8gn.48xlarge"|"r8gn.metal-24xl"|"r8gn.metal-48xl"|"c8i.large"|"c8i.xlarge"|"c8i.2xlarge"|"c8i.4xlarge"|"c8i.8xlarge"|"c8i.12xlarge"|"c8i.16xlarge"|"c8i.24xlarge"|"c8i.32xlarge"|"c8i.48xlarge"|"c8i.96xlarge"|"c8i.metal-48xl"|"c8i.metal-96xl"|"c8i-flex.large"|"c8i-flex.xlarge"|"c8i-flex.2xlarge"|"c8i-flex.4xlarge"|"c8i-flex.8xlarge"|"c8i-flex.12xlarge"|"c8i-flex.16xlarge"|"r8gb.medium"|"r8gb.large"|"r8gb.xlarge"|"r8gb.2xlarge"|"r8gb.4xlarge"|"r8gb.8xlarge"|"r8gb.12xlarge"|"r8gb.16xlarge"|"r8gb.24xlarge"|"r8gb.metal-24xl"|"m8a.medium"|"m8a.large"|"m8a.xlarge"|"m8a.2xlarge"|"m8a.4xlarge"|"m8a.8xlarge"|"m8a.12xlarge"|"m8a.16xlarge"|"m8a.24xlarge"|"m8a.48xlarge"|"m8a.metal-24xl"|"m8a.metal-48xl"|"trn2.3xlarge"|"r8a.medium"|"r8a.large"|"r8a.xlarge"|"r8a.2xlarge"|"r8a.4xlarge"|"r8a.8xlarge"|"r8a.12xlarge"|"r8a.16xlarge"|"r8a.24xlarge"|"r8a.48xlarge"|"r8a.metal-24xl"|"r8a.metal-48xl"|"p6-b300.48xlarge"|"c8a.medium"|"c8a.large"|"c8a.xlarge"|"c8a.2xlarge"|"c8a.4xlarge"|"c8a.8xlarge"|"c8a.12xlarge"|"c8a.16xlarge"|"c8a.24xlarge"|"c8a.48xlarge"|"c8a.metal-24xl"|"c8a.metal-48xl"|"c8gb.12xlarge"|"c8gb.16xlarge"|"c8gb.24xlarge"|"c8gb.2xlarge"|"c8gb.4xlarge"|"c8gb.8xlarge"|"c8gb.large"|"c8gb.medium"|"c8gb.metal-24xl"|"c8gb.xlarge"|"c8gb.48xlarge"|"c8gb.metal-48xl"|"m8gb.12xlarge"|"m8gb.16xlarge"|"m8gb.24xlarge"|"m8gb.2xlarge"|"m8gb.4xlarge"|"m8gb.8xlarge"|"m8gb.large"|"m8gb.medium"|"m8gb.xlarge"|"m8gb.48xlarge"|"m8gb.metal-24xl"|"m8gb.metal-48xl"|"m8gn.12xlarge"|"m8gn.16xlarge"|"m8gn.24xlarge"|"m8gn.2xlarge"|"m8gn.48xlarge"|"m8gn.4xlarge"|"m8gn.8xlarge"|"m8gn.large"|"m8gn.medium"|"m8gn.xlarge"|"m8gn.metal-24xl"|"m8gn.metal-48xl"|"x8aedz.12xlarge"|"x8aedz.24xlarge"|"x8aedz.3xlarge"|"x8aedz.6xlarge"|"x8aedz.large"|"x8aedz.metal-12xl"|"x8aedz.metal-24xl"|"x8aedz.xlarge"|"m8azn.medium"|"m8azn.large"|"m8azn.xlarge"|"m8azn.3xlarge"|"m8azn.6xlarge"|"m8azn.12xlarge"|"m8azn.24xlarge"|"m8azn.metal-12xl"|"m8azn.metal-24xl"|"x8i.large"|"x8i.xlarge"|"x8i.2xlarge"|"x8i.4xlarge"|"x8i.8xlarge"|"x8i.12xlarge"|"x8i.16xlarge"|"x8i.24xlarge"|"x8i.32xlarge"|"x8i.48xlarge"|"x8i.64xlarge"|"x8i.96xlarge"|"x8i.metal-48xl"|"x8i.metal-96xl"|"mac-m4max.metal"|"g7e.2xlarge"|"g7e.4xlarge"|"g7e.8xlarge"|"g7e.12xlarge"|"g7e.24xlarge"|"g7e.48xlarge"|"r8id.large"|"r8id.xlarge"|"r8id.2xlarge"|"r8id.4xlarge"|"r8id.8xlarge"|"r8id.12xlarge"|"r8id.16xlarge"|"r8id.24xlarge"|"r8id.32xlarge"|"r8id.48xlarge"|"r8id.96xlarge"|"r8id.metal-48xl"|"r8id.metal-96xl"|"c8id.large"|"c8id.xlarge"|"c8id.2xlarge"|"c8id.4xlarge"|"c8id.8xlarge"|"c8id.12xlarge"|"c8id.16xlarge"|"c8id.24xlarge"|"c8id.32xlarge"|"c8id.48xlarge"|"c8id.96xlarge"|"c8id.metal-48xl"|"c8id.metal-96xl"|"m8id.large"|"m8id.xlarge"|"m8id.2xlarge"|"m8id.4xlarge"|"m8id.8xlarge"|"m8id.12xlarge"|"m8id.16xlarge"|"m8id.24xlarge"|"m8id.32xlarge"|"m8id.48xlarge"|"m8id.96xlarge"|"m8id.metal-48xl"|"m8id.metal-96xl"|"hpc8a.96xlarge"

---@class aws.ec2.IntegrateServices
---@field AthenaIntegrations? aws.ec2.AthenaIntegration[]

---@alias aws.ec2.InterfacePermissionType "INSTANCE-ATTACH"|"EIP-ASSOCIATE"

---@class aws.ec2.InternetGateway
---@field Attachments aws.ec2.InternetGatewayAttachment[]
---@field InternetGatewayId string
---@field OwnerId string
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.InternetGatewayAttachment
---@field State aws.ec2.AttachmentStatus
---@field VpcId string

---@alias aws.ec2.InternetGatewayBlockMode "off"|"block-bidirectional"|"block-ingress"

---@alias aws.ec2.InternetGatewayExclusionMode "allow-bidirectional"|"allow-egress"

---@alias aws.ec2.IpAddressType "ipv4"|"dualstack"|"ipv6"

---@class aws.ec2.IpPermission
---@field IpProtocol? string
---@field FromPort? integer
---@field ToPort? integer
---@field UserIdGroupPairs? aws.ec2.UserIdGroupPair[]
---@field IpRanges? aws.ec2.IpRange[]
---@field Ipv6Ranges? aws.ec2.Ipv6Range[]
---@field PrefixListIds? aws.ec2.PrefixListId[]

---@class aws.ec2.IpRange
---@field Description? string
---@field CidrIp? string

---@alias aws.ec2.IpSource "amazon"|"byoip"|"none"

---@class aws.ec2.Ipv4PrefixSpecification
---@field Ipv4Prefix string

---@alias aws.ec2.Ipv6AddressAttribute "public"|"private"

---@class aws.ec2.Ipv6CidrBlock
---@field Ipv6CidrBlock string

---@class aws.ec2.Ipv6PrefixSpecification
---@field Ipv6Prefix string

---@class aws.ec2.Ipv6Range
---@field Description? string
---@field CidrIpv6? string

---@alias aws.ec2.Ipv6SupportValue "enable"|"disable"

---@class aws.ec2.LastError
---@field Message string
---@field Code string

---@class aws.ec2.LicenseConfiguration
---@field LicenseConfigurationArn string

---@class aws.ec2.LocalGateway
---@field LocalGatewayId string
---@field OutpostArn string
---@field OwnerId string
---@field State string
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.LocalGatewayRoute
---@field DestinationCidrBlock string
---@field LocalGatewayVirtualInterfaceGroupId string
---@field Type aws.ec2.LocalGatewayRouteType
---@field State aws.ec2.LocalGatewayRouteState
---@field LocalGatewayRouteTableId string
---@field LocalGatewayRouteTableArn string
---@field OwnerId string
---@field SubnetId string
---@field CoipPoolId string
---@field NetworkInterfaceId string
---@field DestinationPrefixListId string

---@alias aws.ec2.LocalGatewayRouteState "pending"|"active"|"blackhole"|"deleting"|"deleted"

---@class aws.ec2.LocalGatewayRouteTable
---@field LocalGatewayRouteTableId string
---@field LocalGatewayRouteTableArn string
---@field LocalGatewayId string
---@field OutpostArn string
---@field OwnerId string
---@field State string
---@field Tags aws.ec2.Tag[]
---@field Mode aws.ec2.LocalGatewayRouteTableMode
---@field StateReason aws.ec2.StateReason

---@alias aws.ec2.LocalGatewayRouteTableMode "direct-vpc-routing"|"coip"

---@class aws.ec2.LocalGatewayRouteTableVirtualInterfaceGroupAssociation
---@field LocalGatewayRouteTableVirtualInterfaceGroupAssociationId string
---@field LocalGatewayVirtualInterfaceGroupId string
---@field LocalGatewayId string
---@field LocalGatewayRouteTableId string
---@field LocalGatewayRouteTableArn string
---@field OwnerId string
---@field State string
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.LocalGatewayRouteTableVpcAssociation
---@field LocalGatewayRouteTableVpcAssociationId string
---@field LocalGatewayRouteTableId string
---@field LocalGatewayRouteTableArn string
---@field LocalGatewayId string
---@field VpcId string
---@field OwnerId string
---@field State string
---@field Tags aws.ec2.Tag[]

---@alias aws.ec2.LocalGatewayRouteType "static"|"propagated"

---@class aws.ec2.LocalGatewayVirtualInterface
---@field LocalGatewayVirtualInterfaceId string
---@field LocalGatewayId string
---@field LocalGatewayVirtualInterfaceGroupId string
---@field LocalGatewayVirtualInterfaceArn string
---@field OutpostLagId string
---@field Vlan integer
---@field LocalAddress string
---@field PeerAddress string
---@field LocalBgpAsn integer
---@field PeerBgpAsn integer
---@field PeerBgpAsnExtended integer
---@field OwnerId string
---@field Tags aws.ec2.Tag[]
---@field ConfigurationState aws.ec2.LocalGatewayVirtualInterfaceConfigurationState

---@alias aws.ec2.LocalGatewayVirtualInterfaceConfigurationState "pending"|"available"|"deleting"|"deleted"

---@class aws.ec2.LocalGatewayVirtualInterfaceGroup
---@field LocalGatewayVirtualInterfaceGroupId string
---@field LocalGatewayVirtualInterfaceIds string[]
---@field LocalGatewayId string
---@field OwnerId string
---@field LocalBgpAsn integer
---@field LocalBgpAsnExtended integer
---@field LocalGatewayVirtualInterfaceGroupArn string
---@field Tags aws.ec2.Tag[]
---@field ConfigurationState aws.ec2.LocalGatewayVirtualInterfaceGroupConfigurationState

---@alias aws.ec2.LocalGatewayVirtualInterfaceGroupConfigurationState "pending"|"incomplete"|"available"|"deleting"|"deleted"

---@alias aws.ec2.LogDestinationType "cloud-watch-logs"|"s3"|"kinesis-data-firehose"

---@alias aws.ec2.ManagedBy "account"|"declarative-policy"

---@class aws.ec2.ManagedPrefixList
---@field PrefixListId string
---@field AddressFamily string
---@field State aws.ec2.PrefixListState
---@field StateMessage string
---@field PrefixListArn string
---@field PrefixListName string
---@field MaxEntries integer
---@field Version integer
---@field Tags aws.ec2.Tag[]
---@field OwnerId string
---@field IpamPrefixListResolverTargetId string
---@field IpamPrefixListResolverSyncEnabled boolean

---@alias aws.ec2.MembershipType "static"|"igmp"

---@class aws.ec2.ModifyAvailabilityZoneGroupRequest
---@field GroupName string
---@field OptInStatus aws.ec2.ModifyAvailabilityZoneOptInStatus
---@field DryRun? boolean

---@class aws.ec2.ModifyAvailabilityZoneGroupResult
---@field Return boolean

---@alias aws.ec2.ModifyAvailabilityZoneOptInStatus "opted-in"|"not-opted-in"

---@class aws.ec2.ModifyEbsDefaultKmsKeyIdRequest
---@field KmsKeyId string
---@field DryRun? boolean

---@class aws.ec2.ModifyEbsDefaultKmsKeyIdResult
---@field KmsKeyId string

---@class aws.ec2.ModifyLocalGatewayRouteRequest
---@field DestinationCidrBlock? string
---@field LocalGatewayRouteTableId string
---@field LocalGatewayVirtualInterfaceGroupId? string
---@field NetworkInterfaceId? string
---@field DryRun? boolean
---@field DestinationPrefixListId? string

---@class aws.ec2.ModifyLocalGatewayRouteResult
---@field Route aws.ec2.LocalGatewayRoute

---@class aws.ec2.ModifySecurityGroupRulesRequest
---@field GroupId string
---@field SecurityGroupRules aws.ec2.SecurityGroupRuleUpdate[]
---@field DryRun? boolean

---@class aws.ec2.ModifySecurityGroupRulesResult
---@field Return boolean

---@class aws.ec2.ModifySubnetAttributeRequest
---@field AssignIpv6AddressOnCreation? aws.ec2.AttributeBooleanValue
---@field MapPublicIpOnLaunch? aws.ec2.AttributeBooleanValue
---@field SubnetId string
---@field MapCustomerOwnedIpOnLaunch? aws.ec2.AttributeBooleanValue
---@field CustomerOwnedIpv4Pool? string
---@field EnableDns64? aws.ec2.AttributeBooleanValue
---@field PrivateDnsHostnameTypeOnLaunch? aws.ec2.HostnameType
---@field EnableResourceNameDnsARecordOnLaunch? aws.ec2.AttributeBooleanValue
---@field EnableResourceNameDnsAAAARecordOnLaunch? aws.ec2.AttributeBooleanValue
---@field EnableLniAtDeviceIndex? integer
---@field DisableLniAtDeviceIndex? aws.ec2.AttributeBooleanValue

---@class aws.ec2.ModifyTransitGatewayMeteringPolicyRequest
---@field TransitGatewayMeteringPolicyId string
---@field AddMiddleboxAttachmentIds? string[]
---@field RemoveMiddleboxAttachmentIds? string[]
---@field DryRun? boolean

---@class aws.ec2.ModifyTransitGatewayMeteringPolicyResult
---@field TransitGatewayMeteringPolicy aws.ec2.TransitGatewayMeteringPolicy

---@class aws.ec2.ModifyTransitGatewayOptions
---@field AddTransitGatewayCidrBlocks? string[]
---@field RemoveTransitGatewayCidrBlocks? string[]
---@field VpnEcmpSupport? aws.ec2.VpnEcmpSupportValue
---@field DnsSupport? aws.ec2.DnsSupportValue
---@field SecurityGroupReferencingSupport? aws.ec2.SecurityGroupReferencingSupportValue
---@field AutoAcceptSharedAttachments? aws.ec2.AutoAcceptSharedAttachmentsValue
---@field DefaultRouteTableAssociation? aws.ec2.DefaultRouteTableAssociationValue
---@field AssociationDefaultRouteTableId? string
---@field DefaultRouteTablePropagation? aws.ec2.DefaultRouteTablePropagationValue
---@field PropagationDefaultRouteTableId? string
---@field AmazonSideAsn? integer
---@field EncryptionSupport? aws.ec2.EncryptionSupportOptionValue

---@class aws.ec2.ModifyTransitGatewayPrefixListReferenceRequest
---@field TransitGatewayRouteTableId string
---@field PrefixListId string
---@field TransitGatewayAttachmentId? string
---@field Blackhole? boolean
---@field DryRun? boolean

---@class aws.ec2.ModifyTransitGatewayPrefixListReferenceResult
---@field TransitGatewayPrefixListReference aws.ec2.TransitGatewayPrefixListReference

---@class aws.ec2.ModifyTransitGatewayRequest
---@field TransitGatewayId string
---@field Description? string
---@field Options? aws.ec2.ModifyTransitGatewayOptions
---@field DryRun? boolean

---@class aws.ec2.ModifyTransitGatewayResult
---@field TransitGateway aws.ec2.TransitGateway

---@class aws.ec2.ModifyTransitGatewayVpcAttachmentRequest
---@field TransitGatewayAttachmentId string
---@field AddSubnetIds? string[]
---@field RemoveSubnetIds? string[]
---@field Options? aws.ec2.ModifyTransitGatewayVpcAttachmentRequestOptions
---@field DryRun? boolean

---@class aws.ec2.ModifyTransitGatewayVpcAttachmentRequestOptions
---@field DnsSupport? aws.ec2.DnsSupportValue
---@field SecurityGroupReferencingSupport? aws.ec2.SecurityGroupReferencingSupportValue
---@field Ipv6Support? aws.ec2.Ipv6SupportValue
---@field ApplianceModeSupport? aws.ec2.ApplianceModeSupportValue

---@class aws.ec2.ModifyTransitGatewayVpcAttachmentResult
---@field TransitGatewayVpcAttachment aws.ec2.TransitGatewayVpcAttachment

---@class aws.ec2.ModifyVpcAttributeRequest
---@field EnableDnsHostnames? aws.ec2.AttributeBooleanValue
---@field EnableDnsSupport? aws.ec2.AttributeBooleanValue
---@field VpcId string
---@field EnableNetworkAddressUsageMetrics? aws.ec2.AttributeBooleanValue

---@class aws.ec2.ModifyVpcBlockPublicAccessExclusionRequest
---@field DryRun? boolean
---@field ExclusionId string
---@field InternetGatewayExclusionMode aws.ec2.InternetGatewayExclusionMode

---@class aws.ec2.ModifyVpcBlockPublicAccessExclusionResult
---@field VpcBlockPublicAccessExclusion aws.ec2.VpcBlockPublicAccessExclusion

---@class aws.ec2.ModifyVpcBlockPublicAccessOptionsRequest
---@field DryRun? boolean
---@field InternetGatewayBlockMode aws.ec2.InternetGatewayBlockMode

---@class aws.ec2.ModifyVpcBlockPublicAccessOptionsResult
---@field VpcBlockPublicAccessOptions aws.ec2.VpcBlockPublicAccessOptions

---@class aws.ec2.ModifyVpcEncryptionControlRequest
---@field DryRun? boolean
---@field VpcEncryptionControlId string
---@field Mode? aws.ec2.VpcEncryptionControlMode
---@field InternetGatewayExclusion? aws.ec2.VpcEncryptionControlExclusionStateInput
---@field EgressOnlyInternetGatewayExclusion? aws.ec2.VpcEncryptionControlExclusionStateInput
---@field NatGatewayExclusion? aws.ec2.VpcEncryptionControlExclusionStateInput
---@field VirtualPrivateGatewayExclusion? aws.ec2.VpcEncryptionControlExclusionStateInput
---@field VpcPeeringExclusion? aws.ec2.VpcEncryptionControlExclusionStateInput
---@field LambdaExclusion? aws.ec2.VpcEncryptionControlExclusionStateInput
---@field VpcLatticeExclusion? aws.ec2.VpcEncryptionControlExclusionStateInput
---@field ElasticFileSystemExclusion? aws.ec2.VpcEncryptionControlExclusionStateInput

---@class aws.ec2.ModifyVpcEncryptionControlResult
---@field VpcEncryptionControl aws.ec2.VpcEncryptionControl

---@class aws.ec2.ModifyVpcEndpointConnectionNotificationRequest
---@field DryRun? boolean
---@field ConnectionNotificationId string
---@field ConnectionNotificationArn? string
---@field ConnectionEvents? string[]

---@class aws.ec2.ModifyVpcEndpointConnectionNotificationResult
---@field ReturnValue boolean

---@class aws.ec2.ModifyVpcEndpointRequest
---@field DryRun? boolean
---@field VpcEndpointId string
---@field ResetPolicy? boolean
---@field PolicyDocument? string
---@field AddRouteTableIds? string[]
---@field RemoveRouteTableIds? string[]
---@field AddSubnetIds? string[]
---@field RemoveSubnetIds? string[]
---@field AddSecurityGroupIds? string[]
---@field RemoveSecurityGroupIds? string[]
---@field IpAddressType? aws.ec2.IpAddressType
---@field DnsOptions? aws.ec2.DnsOptionsSpecification
---@field PrivateDnsEnabled? boolean
---@field SubnetConfigurations? aws.ec2.SubnetConfiguration[]

---@class aws.ec2.ModifyVpcEndpointResult
---@field Return boolean

---@class aws.ec2.ModifyVpcEndpointServiceConfigurationRequest
---@field DryRun? boolean
---@field ServiceId string
---@field PrivateDnsName? string
---@field RemovePrivateDnsName? boolean
---@field AcceptanceRequired? boolean
---@field AddNetworkLoadBalancerArns? string[]
---@field RemoveNetworkLoadBalancerArns? string[]
---@field AddGatewayLoadBalancerArns? string[]
---@field RemoveGatewayLoadBalancerArns? string[]
---@field AddSupportedIpAddressTypes? string[]
---@field RemoveSupportedIpAddressTypes? string[]
---@field AddSupportedRegions? string[]
---@field RemoveSupportedRegions? string[]

---@class aws.ec2.ModifyVpcEndpointServiceConfigurationResult
---@field Return boolean

---@class aws.ec2.ModifyVpcEndpointServicePayerResponsibilityRequest
---@field DryRun? boolean
---@field ServiceId string
---@field PayerResponsibility aws.ec2.PayerResponsibility

---@class aws.ec2.ModifyVpcEndpointServicePayerResponsibilityResult
---@field ReturnValue boolean

---@class aws.ec2.ModifyVpcEndpointServicePermissionsRequest
---@field DryRun? boolean
---@field ServiceId string
---@field AddAllowedPrincipals? string[]
---@field RemoveAllowedPrincipals? string[]

---@class aws.ec2.ModifyVpcEndpointServicePermissionsResult
---@field AddedPrincipals aws.ec2.AddedPrincipal[]
---@field ReturnValue boolean

---@class aws.ec2.ModifyVpcPeeringConnectionOptionsRequest
---@field AccepterPeeringConnectionOptions? aws.ec2.PeeringConnectionOptionsRequest
---@field DryRun? boolean
---@field RequesterPeeringConnectionOptions? aws.ec2.PeeringConnectionOptionsRequest
---@field VpcPeeringConnectionId string

---@class aws.ec2.ModifyVpcPeeringConnectionOptionsResult
---@field AccepterPeeringConnectionOptions aws.ec2.PeeringConnectionOptions
---@field RequesterPeeringConnectionOptions aws.ec2.PeeringConnectionOptions

---@class aws.ec2.ModifyVpcTenancyRequest
---@field VpcId string
---@field InstanceTenancy aws.ec2.VpcTenancy
---@field DryRun? boolean

---@class aws.ec2.ModifyVpcTenancyResult
---@field ReturnValue boolean

---@class aws.ec2.Monitoring
---@field State aws.ec2.MonitoringState

---@alias aws.ec2.MonitoringState "disabled"|"disabling"|"enabled"|"pending"

---@alias aws.ec2.MulticastSupportValue "enable"|"disable"

---@class aws.ec2.NatGateway
---@field CreateTime aws.Time
---@field DeleteTime aws.Time
---@field FailureCode string
---@field FailureMessage string
---@field NatGatewayAddresses aws.ec2.NatGatewayAddress[]
---@field NatGatewayId string
---@field ProvisionedBandwidth aws.ec2.ProvisionedBandwidth
---@field State aws.ec2.NatGatewayState
---@field SubnetId string
---@field VpcId string
---@field Tags aws.ec2.Tag[]
---@field ConnectivityType aws.ec2.ConnectivityType
---@field AvailabilityMode aws.ec2.AvailabilityMode
---@field AutoScalingIps aws.ec2.AutoScalingIpsState
---@field AutoProvisionZones aws.ec2.AutoProvisionZonesState
---@field AttachedAppliances aws.ec2.NatGatewayAttachedAppliance[]
---@field RouteTableId string

---@class aws.ec2.NatGatewayAddress
---@field AllocationId string
---@field NetworkInterfaceId string
---@field PrivateIp string
---@field PublicIp string
---@field AssociationId string
---@field IsPrimary boolean
---@field FailureMessage string
---@field Status aws.ec2.NatGatewayAddressStatus
---@field AvailabilityZone string
---@field AvailabilityZoneId string

---@alias aws.ec2.NatGatewayAddressStatus "assigning"|"unassigning"|"associating"|"disassociating"|"succeeded"|"failed"

---@alias aws.ec2.NatGatewayApplianceModifyState "modifying"|"completed"|"failed"

---@alias aws.ec2.NatGatewayApplianceState "attaching"|"attached"|"detaching"|"detached"|"attach-failed"|"detach-failed"

---@alias aws.ec2.NatGatewayApplianceType "network-firewall-proxy"

---@class aws.ec2.NatGatewayAttachedAppliance
---@field Type aws.ec2.NatGatewayApplianceType
---@field ApplianceArn string
---@field VpcEndpointId string
---@field AttachmentState aws.ec2.NatGatewayApplianceState
---@field ModificationState aws.ec2.NatGatewayApplianceModifyState
---@field FailureCode string
---@field FailureMessage string

---@alias aws.ec2.NatGatewayState "pending"|"failed"|"available"|"deleting"|"deleted"

---@alias aws.ec2.NestedVirtualizationSpecification "enabled"|"disabled"

---@class aws.ec2.NetworkAcl
---@field Associations aws.ec2.NetworkAclAssociation[]
---@field Entries aws.ec2.NetworkAclEntry[]
---@field IsDefault boolean
---@field NetworkAclId string
---@field Tags aws.ec2.Tag[]
---@field VpcId string
---@field OwnerId string

---@class aws.ec2.NetworkAclAssociation
---@field NetworkAclAssociationId string
---@field NetworkAclId string
---@field SubnetId string

---@class aws.ec2.NetworkAclEntry
---@field CidrBlock string
---@field Egress boolean
---@field IcmpTypeCode aws.ec2.IcmpTypeCode
---@field Ipv6CidrBlock string
---@field PortRange aws.ec2.PortRange
---@field Protocol string
---@field RuleAction aws.ec2.RuleAction
---@field RuleNumber integer

---@class aws.ec2.NetworkInterface
---@field Association aws.ec2.NetworkInterfaceAssociation
---@field Attachment aws.ec2.NetworkInterfaceAttachment
---@field AvailabilityZone string
---@field ConnectionTrackingConfiguration aws.ec2.ConnectionTrackingConfiguration
---@field Description string
---@field Groups aws.ec2.GroupIdentifier[]
---@field InterfaceType aws.ec2.NetworkInterfaceType
---@field Ipv6Addresses aws.ec2.NetworkInterfaceIpv6Address[]
---@field MacAddress string
---@field NetworkInterfaceId string
---@field OutpostArn string
---@field OwnerId string
---@field PrivateDnsName string
---@field PublicDnsName string
---@field PublicIpDnsNameOptions aws.ec2.PublicIpDnsNameOptions
---@field PrivateIpAddress string
---@field PrivateIpAddresses aws.ec2.NetworkInterfacePrivateIpAddress[]
---@field Ipv4Prefixes aws.ec2.Ipv4PrefixSpecification[]
---@field Ipv6Prefixes aws.ec2.Ipv6PrefixSpecification[]
---@field RequesterId string
---@field RequesterManaged boolean
---@field SourceDestCheck boolean
---@field Status aws.ec2.NetworkInterfaceStatus
---@field SubnetId string
---@field TagSet aws.ec2.Tag[]
---@field VpcId string
---@field DenyAllIgwTraffic boolean
---@field Ipv6Native boolean
---@field Ipv6Address string
---@field Operator aws.ec2.OperatorResponse
---@field AssociatedSubnets string[]
---@field AvailabilityZoneId string

---@class aws.ec2.NetworkInterfaceAssociation
---@field AllocationId string
---@field AssociationId string
---@field IpOwnerId string
---@field PublicDnsName string
---@field PublicIp string
---@field CustomerOwnedIp string
---@field CarrierIp string

---@class aws.ec2.NetworkInterfaceAttachment
---@field AttachTime aws.Time
---@field AttachmentId string
---@field DeleteOnTermination boolean
---@field DeviceIndex integer
---@field NetworkCardIndex integer
---@field InstanceId string
---@field InstanceOwnerId string
---@field Status aws.ec2.AttachmentStatus
---@field EnaSrdSpecification aws.ec2.AttachmentEnaSrdSpecification
---@field EnaQueueCount integer

---@alias aws.ec2.NetworkInterfaceAttribute "description"|"groupSet"|"sourceDestCheck"|"attachment"|"associatePublicIpAddress"

---@class aws.ec2.NetworkInterfaceIpv6Address
---@field Ipv6Address string
---@field PublicIpv6DnsName string
---@field IsPrimaryIpv6 boolean

---@class aws.ec2.NetworkInterfacePermission
---@field NetworkInterfacePermissionId string
---@field NetworkInterfaceId string
---@field AwsAccountId string
---@field AwsService string
---@field Permission aws.ec2.InterfacePermissionType
---@field PermissionState aws.ec2.NetworkInterfacePermissionState

---@class aws.ec2.NetworkInterfacePermissionState
---@field State aws.ec2.NetworkInterfacePermissionStateCode
---@field StatusMessage string

---@alias aws.ec2.NetworkInterfacePermissionStateCode "pending"|"granted"|"revoking"|"revoked"

---@class aws.ec2.NetworkInterfacePrivateIpAddress
---@field Association aws.ec2.NetworkInterfaceAssociation
---@field Primary boolean
---@field PrivateDnsName string
---@field PrivateIpAddress string

---@alias aws.ec2.NetworkInterfaceStatus "available"|"associated"|"attaching"|"in-use"|"detaching"

---@alias aws.ec2.NetworkInterfaceType "interface"|"natGateway"|"efa"|"efa-only"|"trunk"|"load_balancer"|"network_load_balancer"|"vpc_endpoint"|"branch"|"transit_gateway"|"lambda"|"quicksight"|"global_accelerator_managed"|"api_gateway_managed"|"gateway_load_balancer"|"gateway_load_balancer_endpoint"|"iot_rules_managed"|"aws_codestar_connections_managed"

---@class aws.ec2.NewDhcpConfiguration
---@field Key? string
---@field Values? string[]

---@class aws.ec2.OperatorResponse
---@field Managed boolean
---@field Principal string
---@field HiddenByDefault boolean

---@alias aws.ec2.PartitionLoadFrequency "none"|"daily"|"weekly"|"monthly"

---@alias aws.ec2.PayerResponsibility "ServiceOwner"

---@class aws.ec2.PeeringAttachmentStatus
---@field Code string
---@field Message string

---@class aws.ec2.PeeringConnectionOptions
---@field AllowDnsResolutionFromRemoteVpc boolean
---@field AllowEgressFromLocalClassicLinkToRemoteVpc boolean
---@field AllowEgressFromLocalVpcToRemoteClassicLink boolean

---@class aws.ec2.PeeringConnectionOptionsRequest
---@field AllowDnsResolutionFromRemoteVpc? boolean
---@field AllowEgressFromLocalClassicLinkToRemoteVpc? boolean
---@field AllowEgressFromLocalVpcToRemoteClassicLink? boolean

---@class aws.ec2.PeeringTgwInfo
---@field TransitGatewayId string
---@field CoreNetworkId string
---@field OwnerId string
---@field Region string

---@class aws.ec2.Placement
---@field AvailabilityZoneId string
---@field Affinity string
---@field GroupName string
---@field PartitionNumber integer
---@field HostId string
---@field Tenancy aws.ec2.Tenancy
---@field SpreadDomain string
---@field HostResourceGroupArn string
---@field GroupId string
---@field AvailabilityZone string

---@alias aws.ec2.PlatformValues "Windows"

---@class aws.ec2.PortRange
---@field From? integer
---@field To? integer

---@class aws.ec2.PrefixList
---@field Cidrs string[]
---@field PrefixListId string
---@field PrefixListName string

---@class aws.ec2.PrefixListAssociation
---@field ResourceId string
---@field ResourceOwner string

---@class aws.ec2.PrefixListEntry
---@field Cidr string
---@field Description string

---@class aws.ec2.PrefixListId
---@field Description? string
---@field PrefixListId? string

---@alias aws.ec2.PrefixListState "create-in-progress"|"create-complete"|"create-failed"|"modify-in-progress"|"modify-complete"|"modify-failed"|"restore-in-progress"|"restore-complete"|"restore-failed"|"delete-in-progress"|"delete-complete"|"delete-failed"

---@alias aws.ec2.PrincipalType "All"|"Service"|"OrganizationUnit"|"Account"|"User"|"Role"

---@class aws.ec2.PrivateDnsDetails
---@field PrivateDnsName string

---@class aws.ec2.PrivateDnsNameConfiguration
---@field State aws.ec2.DnsNameState
---@field Type string
---@field Value string
---@field Name string

---@class aws.ec2.PrivateDnsNameOptionsOnLaunch
---@field HostnameType aws.ec2.HostnameType
---@field EnableResourceNameDnsARecord boolean
---@field EnableResourceNameDnsAAAARecord boolean

---@class aws.ec2.PrivateDnsNameOptionsResponse
---@field HostnameType aws.ec2.HostnameType
---@field EnableResourceNameDnsARecord boolean
---@field EnableResourceNameDnsAAAARecord boolean

---@class aws.ec2.ProductCode
---@field ProductCodeId string
---@field ProductCodeType aws.ec2.ProductCodeValues

---@alias aws.ec2.ProductCodeValues "devpay"|"marketplace"

---@class aws.ec2.PropagatingVgw
---@field GatewayId string

---@alias aws.ec2.ProtocolValue "gre"

---@class aws.ec2.ProvisionedBandwidth
---@field ProvisionTime aws.Time
---@field Provisioned string
---@field RequestTime aws.Time
---@field Requested string
---@field Status string

---@class aws.ec2.PublicIpDnsNameOptions
---@field DnsHostnameType string
---@field PublicIpv4DnsName string
---@field PublicIpv6DnsName string
---@field PublicDualStackDnsName string

---@class aws.ec2.ReferencedSecurityGroup
---@field GroupId string
---@field PeeringStatus string
---@field UserId string
---@field VpcId string
---@field VpcPeeringConnectionId string

---@class aws.ec2.Region
---@field OptInStatus string
---@field Geography aws.ec2.RegionGeography[]
---@field RegionName string
---@field Endpoint string

---@class aws.ec2.RegionGeography
---@field Name string

---@class aws.ec2.RegisterTransitGatewayMulticastGroupMembersRequest
---@field TransitGatewayMulticastDomainId string
---@field GroupIpAddress? string
---@field NetworkInterfaceIds string[]
---@field DryRun? boolean

---@class aws.ec2.RegisterTransitGatewayMulticastGroupMembersResult
---@field RegisteredMulticastGroupMembers aws.ec2.TransitGatewayMulticastRegisteredGroupMembers

---@class aws.ec2.RegisterTransitGatewayMulticastGroupSourcesRequest
---@field TransitGatewayMulticastDomainId string
---@field GroupIpAddress? string
---@field NetworkInterfaceIds string[]
---@field DryRun? boolean

---@class aws.ec2.RegisterTransitGatewayMulticastGroupSourcesResult
---@field RegisteredMulticastGroupSources aws.ec2.TransitGatewayMulticastRegisteredGroupSources

---@class aws.ec2.RejectTransitGatewayClientVpnAttachmentRequest
---@field TransitGatewayAttachmentId string
---@field DryRun? boolean

---@class aws.ec2.RejectTransitGatewayClientVpnAttachmentResult
---@field TransitGatewayClientVpnAttachment aws.ec2.TransitGatewayClientVpnAttachment

---@class aws.ec2.RejectTransitGatewayMulticastDomainAssociationsRequest
---@field TransitGatewayMulticastDomainId? string
---@field TransitGatewayAttachmentId? string
---@field SubnetIds? string[]
---@field DryRun? boolean

---@class aws.ec2.RejectTransitGatewayMulticastDomainAssociationsResult
---@field Associations aws.ec2.TransitGatewayMulticastDomainAssociations

---@class aws.ec2.RejectTransitGatewayPeeringAttachmentRequest
---@field TransitGatewayAttachmentId string
---@field DryRun? boolean

---@class aws.ec2.RejectTransitGatewayPeeringAttachmentResult
---@field TransitGatewayPeeringAttachment aws.ec2.TransitGatewayPeeringAttachment

---@class aws.ec2.RejectTransitGatewayVpcAttachmentRequest
---@field TransitGatewayAttachmentId string
---@field DryRun? boolean

---@class aws.ec2.RejectTransitGatewayVpcAttachmentResult
---@field TransitGatewayVpcAttachment aws.ec2.TransitGatewayVpcAttachment

---@class aws.ec2.RejectVpcEndpointConnectionsRequest
---@field DryRun? boolean
---@field ServiceId string
---@field VpcEndpointIds string[]

---@class aws.ec2.RejectVpcEndpointConnectionsResult
---@field Unsuccessful aws.ec2.UnsuccessfulItem[]

---@class aws.ec2.RejectVpcPeeringConnectionRequest
---@field DryRun? boolean
---@field VpcPeeringConnectionId string

---@class aws.ec2.RejectVpcPeeringConnectionResult
---@field Return boolean

---@class aws.ec2.ReleaseAddressRequest
---@field AllocationId? string
---@field PublicIp? string
---@field NetworkBorderGroup? string
---@field DryRun? boolean

---@class aws.ec2.ReplaceNetworkAclAssociationRequest
---@field DryRun? boolean
---@field AssociationId string
---@field NetworkAclId string

---@class aws.ec2.ReplaceNetworkAclAssociationResult
---@field NewAssociationId string

---@class aws.ec2.ReplaceNetworkAclEntryRequest
---@field DryRun? boolean
---@field NetworkAclId string
---@field RuleNumber integer
---@field Protocol string
---@field RuleAction aws.ec2.RuleAction
---@field Egress boolean
---@field CidrBlock? string
---@field Ipv6CidrBlock? string
---@field IcmpTypeCode? aws.ec2.IcmpTypeCode
---@field PortRange? aws.ec2.PortRange

---@class aws.ec2.ReplaceRouteRequest
---@field DestinationPrefixListId? string
---@field VpcEndpointId? string
---@field LocalTarget? boolean
---@field TransitGatewayId? string
---@field LocalGatewayId? string
---@field CarrierGatewayId? string
---@field CoreNetworkArn? string
---@field OdbNetworkArn? string
---@field DryRun? boolean
---@field RouteTableId string
---@field DestinationCidrBlock? string
---@field GatewayId? string
---@field DestinationIpv6CidrBlock? string
---@field EgressOnlyInternetGatewayId? string
---@field InstanceId? string
---@field NetworkInterfaceId? string
---@field VpcPeeringConnectionId? string
---@field NatGatewayId? string

---@class aws.ec2.ReplaceRouteTableAssociationRequest
---@field DryRun? boolean
---@field AssociationId string
---@field RouteTableId string

---@class aws.ec2.ReplaceRouteTableAssociationResult
---@field NewAssociationId string
---@field AssociationState aws.ec2.RouteTableAssociationState

---@class aws.ec2.ReplaceTransitGatewayRouteRequest
---@field DestinationCidrBlock string
---@field TransitGatewayRouteTableId string
---@field TransitGatewayAttachmentId? string
---@field Blackhole? boolean
---@field DryRun? boolean

---@class aws.ec2.ReplaceTransitGatewayRouteResult
---@field Route aws.ec2.TransitGatewayRoute

---@class aws.ec2.Reservation
---@field ReservationId string
---@field OwnerId string
---@field RequesterId string
---@field Groups aws.ec2.GroupIdentifier[]
---@field Instances aws.ec2.Instance[]

---@class aws.ec2.ResetEbsDefaultKmsKeyIdRequest
---@field DryRun? boolean

---@class aws.ec2.ResetEbsDefaultKmsKeyIdResult
---@field KmsKeyId string

---@alias aws.ec2.ResourceType "capacity-reservation"|"client-vpn-endpoint"|"customer-gateway"|"carrier-gateway"|"coip-pool"|"declarative-policies-report"|"dedicated-host"|"dhcp-options"|"egress-only-internet-gateway"|"elastic-ip"|"elastic-gpu"|"export-image-task"|"export-instance-task"|"fleet"|"fpga-image"|"host-reservation"|"image"|"image-usage-report"|"import-image-task"|"import-snapshot-task"|"instance"|"instance-event-window"|"internet-gateway"|"ipam"|"ipam-pool"|"ipam-scope"|"ipv4pool-ec2"|"ipv6pool-ec2"|"key-pair"|"launch-template"|"local-gateway"|"local-gateway-route-table"|"local-gateway-virtual-interface"|"local-gateway-virtual-interface-group"|"local-gateway-route-table-vpc-association"|"local-gateway-route-table-virtual-interface-group-association"|"natgateway"|"network-acl"|"network-interface"|"network-insights-analysis"|"network-insights-path"|"network-insights-access-scope"|"network-insights-access-scope-analysis"|"outpost-lag"|"placement-group"|"prefix-list"|"replace-root-volume-task"|"reserved-instances"|"route-table"|"security-group"|"security-group-rule"|"service-link-virtual-interface"|"snapshot"|"spot-fleet-request"|"spot-instances-request"|"subnet"|"subnet-cidr-reservation"|"traffic-mirror-filter"|"traffic-mirror-session"|"traffic-mirror-target"|"transit-gateway"|"transit-gateway-attachment"|"transit-gateway-connect-peer"|"transit-gateway-multicast-domain"|"transit-gateway-policy-table"|"transit-gateway-metering-policy"|"transit-gateway-route-table"|"transit-gateway-route-table-announcement"|"volume"|"vpc"|"vpc-endpoint"|"vpc-endpoint-connection"|"vpc-endpoint-service"|"vpc-endpoint-service-permission"|"vpc-peering-connection"|"vpn-connection"|"vpn-gateway"|"vpc-flow-log"|"capacity-reservation-fleet"|"traffic-mirror-filter-rule"|"vpc-endpoint-connection-device-type"|"verified-access-instance"|"verified-access-group"|"verified-access-endpoint"|"verified-access-policy"|"verified-access-trust-provider"|"vpn-connection-device-type"|"vpc-block-public-access-exclusion"|"vpc-encryption-control"|"route-server"|"route-server-endpoint"|"route-server-peer"|"ipam-resource-discovery"|"ipam-resource-discovery-association"|"instance-connect-endpoint"|"verified-access-endpoint-target"|"ipam-external-resource-verification-token"|"capacity-block"|"mac-modification-task"|"ipam-prefix-list-resolver"|"ipam-policy"|"ipam-prefix-list-resolver-target"|"secondary-interface"|"secondary-network"|"secondary-subnet"|"capacity-manager-data-export"|"vpn-concentrator"|"ipam-pool-allocation"

---@class aws.ec2.RevokeSecurityGroupEgressRequest
---@field SecurityGroupRuleIds? string[]
---@field DryRun? boolean
---@field GroupId string
---@field SourceSecurityGroupName? string
---@field SourceSecurityGroupOwnerId? string
---@field IpProtocol? string
---@field FromPort? integer
---@field ToPort? integer
---@field CidrIp? string
---@field IpPermissions? aws.ec2.IpPermission[]

---@class aws.ec2.RevokeSecurityGroupEgressResult
---@field Return boolean
---@field UnknownIpPermissions aws.ec2.IpPermission[]
---@field RevokedSecurityGroupRules aws.ec2.RevokedSecurityGroupRule[]

---@class aws.ec2.RevokeSecurityGroupIngressRequest
---@field CidrIp? string
---@field FromPort? integer
---@field GroupId? string
---@field GroupName? string
---@field IpPermissions? aws.ec2.IpPermission[]
---@field IpProtocol? string
---@field SourceSecurityGroupName? string
---@field SourceSecurityGroupOwnerId? string
---@field ToPort? integer
---@field SecurityGroupRuleIds? string[]
---@field DryRun? boolean

---@class aws.ec2.RevokeSecurityGroupIngressResult
---@field Return boolean
---@field UnknownIpPermissions aws.ec2.IpPermission[]
---@field RevokedSecurityGroupRules aws.ec2.RevokedSecurityGroupRule[]

---@class aws.ec2.RevokedSecurityGroupRule
---@field SecurityGroupRuleId string
---@field GroupId string
---@field IsEgress boolean
---@field IpProtocol string
---@field FromPort integer
---@field ToPort integer
---@field CidrIpv4 string
---@field CidrIpv6 string
---@field PrefixListId string
---@field ReferencedGroupId string
---@field Description string

---@class aws.ec2.Route
---@field DestinationCidrBlock string
---@field DestinationIpv6CidrBlock string
---@field DestinationPrefixListId string
---@field EgressOnlyInternetGatewayId string
---@field GatewayId string
---@field InstanceId string
---@field InstanceOwnerId string
---@field NatGatewayId string
---@field TransitGatewayId string
---@field LocalGatewayId string
---@field CarrierGatewayId string
---@field NetworkInterfaceId string
---@field Origin aws.ec2.RouteOrigin
---@field State aws.ec2.RouteState
---@field VpcPeeringConnectionId string
---@field CoreNetworkArn string
---@field OdbNetworkArn string
---@field IpAddress string

---@alias aws.ec2.RouteOrigin "CreateRouteTable"|"CreateRoute"|"EnableVgwRoutePropagation"|"Advertisement"

---@alias aws.ec2.RouteState "active"|"blackhole"|"filtered"

---@class aws.ec2.RouteTable
---@field Associations aws.ec2.RouteTableAssociation[]
---@field PropagatingVgws aws.ec2.PropagatingVgw[]
---@field RouteTableId string
---@field Routes aws.ec2.Route[]
---@field Tags aws.ec2.Tag[]
---@field VpcId string
---@field OwnerId string

---@class aws.ec2.RouteTableAssociation
---@field Main boolean
---@field RouteTableAssociationId string
---@field RouteTableId string
---@field SubnetId string
---@field GatewayId string
---@field PublicIpv4Pool string
---@field AssociationState aws.ec2.RouteTableAssociationState

---@class aws.ec2.RouteTableAssociationState
---@field State aws.ec2.RouteTableAssociationStateCode
---@field StatusMessage string

---@alias aws.ec2.RouteTableAssociationStateCode "associating"|"associated"|"disassociating"|"disassociated"|"failed"

---@alias aws.ec2.RuleAction "allow"|"deny"

---@alias aws.ec2.SSEType "sse-ebs"|"sse-kms"|"none"

---@class aws.ec2.SearchLocalGatewayRoutesRequest
---@field LocalGatewayRouteTableId string
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.SearchLocalGatewayRoutesResult
---@field Routes aws.ec2.LocalGatewayRoute[]
---@field NextToken string

---@class aws.ec2.SearchTransitGatewayMulticastGroupsRequest
---@field TransitGatewayMulticastDomainId string
---@field Filters? aws.ec2.Filter[]
---@field MaxResults? integer
---@field NextToken? string
---@field DryRun? boolean

---@class aws.ec2.SearchTransitGatewayMulticastGroupsResult
---@field MulticastGroups aws.ec2.TransitGatewayMulticastGroup[]
---@field NextToken string

---@class aws.ec2.SearchTransitGatewayRoutesRequest
---@field TransitGatewayRouteTableId string
---@field Filters aws.ec2.Filter[]
---@field MaxResults? integer
---@field DryRun? boolean
---@field NextToken? string

---@class aws.ec2.SearchTransitGatewayRoutesResult
---@field Routes aws.ec2.TransitGatewayRoute[]
---@field AdditionalRoutesAvailable boolean
---@field NextToken string

---@alias aws.ec2.SecondaryInterfaceStatus "available"|"in-use"

---@alias aws.ec2.SecondaryInterfaceType "secondary"

---@class aws.ec2.SecurityGroup
---@field GroupId string
---@field IpPermissionsEgress aws.ec2.IpPermission[]
---@field Tags aws.ec2.Tag[]
---@field VpcId string
---@field SecurityGroupArn string
---@field OwnerId string
---@field GroupName string
---@field Description string
---@field IpPermissions aws.ec2.IpPermission[]

---@class aws.ec2.SecurityGroupForVpc
---@field Description string
---@field GroupName string
---@field OwnerId string
---@field GroupId string
---@field Tags aws.ec2.Tag[]
---@field PrimaryVpcId string

---@class aws.ec2.SecurityGroupIdentifier
---@field GroupId string
---@field GroupName string

---@class aws.ec2.SecurityGroupReference
---@field GroupId string
---@field ReferencingVpcId string
---@field VpcPeeringConnectionId string
---@field TransitGatewayId string

---@alias aws.ec2.SecurityGroupReferencingSupportValue "enable"|"disable"

---@class aws.ec2.SecurityGroupRule
---@field SecurityGroupRuleId string
---@field GroupId string
---@field GroupOwnerId string
---@field IsEgress boolean
---@field IpProtocol string
---@field FromPort integer
---@field ToPort integer
---@field CidrIpv4 string
---@field CidrIpv6 string
---@field PrefixListId string
---@field ReferencedGroupInfo aws.ec2.ReferencedSecurityGroup
---@field Description string
---@field Tags aws.ec2.Tag[]
---@field SecurityGroupRuleArn string

---@class aws.ec2.SecurityGroupRuleDescription
---@field SecurityGroupRuleId? string
---@field Description? string

---@class aws.ec2.SecurityGroupRuleRequest
---@field IpProtocol? string
---@field FromPort? integer
---@field ToPort? integer
---@field CidrIpv4? string
---@field CidrIpv6? string
---@field PrefixListId? string
---@field ReferencedGroupId? string
---@field Description? string

---@class aws.ec2.SecurityGroupRuleUpdate
---@field SecurityGroupRuleId string
---@field SecurityGroupRule? aws.ec2.SecurityGroupRuleRequest

---@class aws.ec2.SecurityGroupVpcAssociation
---@field GroupId string
---@field VpcId string
---@field VpcOwnerId string
---@field State aws.ec2.SecurityGroupVpcAssociationState
---@field StateReason string
---@field GroupOwnerId string

---@alias aws.ec2.SecurityGroupVpcAssociationState "associating"|"associated"|"association-failed"|"disassociating"|"disassociated"|"disassociation-failed"

---@class aws.ec2.ServiceConfiguration
---@field ServiceType aws.ec2.ServiceTypeDetail[]
---@field ServiceId string
---@field ServiceName string
---@field ServiceState aws.ec2.ServiceState
---@field AvailabilityZoneIds string[]
---@field AvailabilityZones string[]
---@field AcceptanceRequired boolean
---@field ManagesVpcEndpoints boolean
---@field NetworkLoadBalancerArns string[]
---@field GatewayLoadBalancerArns string[]
---@field SupportedIpAddressTypes aws.ec2.ServiceConnectivityType[]
---@field BaseEndpointDnsNames string[]
---@field PrivateDnsName string
---@field PrivateDnsNameConfiguration aws.ec2.PrivateDnsNameConfiguration
---@field PayerResponsibility aws.ec2.PayerResponsibility
---@field Tags aws.ec2.Tag[]
---@field SupportedRegions aws.ec2.SupportedRegionDetail[]
---@field RemoteAccessEnabled boolean

---@alias aws.ec2.ServiceConnectivityType "ipv4"|"ipv6"

---@class aws.ec2.ServiceDetail
---@field ServiceName string
---@field ServiceId string
---@field ServiceType aws.ec2.ServiceTypeDetail[]
---@field ServiceRegion string
---@field AvailabilityZoneIds string[]
---@field AvailabilityZones string[]
---@field Owner string
---@field BaseEndpointDnsNames string[]
---@field PrivateDnsName string
---@field PrivateDnsNames aws.ec2.PrivateDnsDetails[]
---@field VpcEndpointPolicySupported boolean
---@field AcceptanceRequired boolean
---@field ManagesVpcEndpoints boolean
---@field PayerResponsibility aws.ec2.PayerResponsibility
---@field Tags aws.ec2.Tag[]
---@field PrivateDnsNameVerificationState aws.ec2.DnsNameState
---@field SupportedIpAddressTypes aws.ec2.ServiceConnectivityType[]

---@alias aws.ec2.ServiceManaged "alb"|"nlb"|"rnat"|"rds"

---@alias aws.ec2.ServiceState "Pending"|"Available"|"Deleting"|"Deleted"|"Failed"

---@alias aws.ec2.ServiceType "Interface"|"Gateway"|"GatewayLoadBalancer"

---@class aws.ec2.ServiceTypeDetail
---@field ServiceType aws.ec2.ServiceType

---@class aws.ec2.StaleIpPermission
---@field FromPort integer
---@field IpProtocol string
---@field IpRanges string[]
---@field PrefixListIds string[]
---@field ToPort integer
---@field UserIdGroupPairs aws.ec2.UserIdGroupPair[]

---@class aws.ec2.StaleSecurityGroup
---@field Description string
---@field GroupId string
---@field GroupName string
---@field StaleIpPermissions aws.ec2.StaleIpPermission[]
---@field StaleIpPermissionsEgress aws.ec2.StaleIpPermission[]
---@field VpcId string

---@class aws.ec2.StartVpcEndpointServicePrivateDnsVerificationRequest
---@field DryRun? boolean
---@field ServiceId string

---@class aws.ec2.StartVpcEndpointServicePrivateDnsVerificationResult
---@field ReturnValue boolean

---@alias aws.ec2.State "PendingAcceptance"|"Pending"|"Available"|"Deleting"|"Deleted"|"Rejected"|"Failed"|"Expired"|"Partial"

---@class aws.ec2.StateReason
---@field Code string
---@field Message string

---@alias aws.ec2.StaticSourcesSupportValue "enable"|"disable"

---@class aws.ec2.Subnet
---@field AvailabilityZoneId string
---@field EnableLniAtDeviceIndex integer
---@field MapCustomerOwnedIpOnLaunch boolean
---@field CustomerOwnedIpv4Pool string
---@field OwnerId string
---@field AssignIpv6AddressOnCreation boolean
---@field Ipv6CidrBlockAssociationSet aws.ec2.SubnetIpv6CidrBlockAssociation[]
---@field Tags aws.ec2.Tag[]
---@field SubnetArn string
---@field OutpostArn string
---@field EnableDns64 boolean
---@field Ipv6Native boolean
---@field PrivateDnsNameOptionsOnLaunch aws.ec2.PrivateDnsNameOptionsOnLaunch
---@field BlockPublicAccessStates aws.ec2.BlockPublicAccessStates
---@field Type string
---@field SubnetId string
---@field State aws.ec2.SubnetState
---@field VpcId string
---@field CidrBlock string
---@field AvailableIpAddressCount integer
---@field AvailabilityZone string
---@field DefaultForAz boolean
---@field MapPublicIpOnLaunch boolean

---@class aws.ec2.SubnetAssociation
---@field SubnetId string
---@field State aws.ec2.TransitGatewayMulitcastDomainAssociationState

---@class aws.ec2.SubnetCidrBlockState
---@field State aws.ec2.SubnetCidrBlockStateCode
---@field StatusMessage string

---@alias aws.ec2.SubnetCidrBlockStateCode "associating"|"associated"|"disassociating"|"disassociated"|"failing"|"failed"

---@class aws.ec2.SubnetCidrReservation
---@field SubnetCidrReservationId string
---@field SubnetId string
---@field Cidr string
---@field ReservationType aws.ec2.SubnetCidrReservationType
---@field OwnerId string
---@field Description string
---@field Tags aws.ec2.Tag[]

---@alias aws.ec2.SubnetCidrReservationType "prefix"|"explicit"

---@class aws.ec2.SubnetConfiguration
---@field SubnetId? string
---@field Ipv4? string
---@field Ipv6? string

---@class aws.ec2.SubnetIpPrefixes
---@field SubnetId string
---@field IpPrefixes string[]

---@class aws.ec2.SubnetIpv6CidrBlockAssociation
---@field AssociationId string
---@field Ipv6CidrBlock string
---@field Ipv6CidrBlockState aws.ec2.SubnetCidrBlockState
---@field Ipv6AddressAttribute aws.ec2.Ipv6AddressAttribute
---@field IpSource aws.ec2.IpSource

---@alias aws.ec2.SubnetState "pending"|"available"|"unavailable"|"failed"|"failed-insufficient-capacity"

---@class aws.ec2.SupportedRegionDetail
---@field Region string
---@field ServiceState string

---@class aws.ec2.Tag
---@field Key? string
---@field Value? string

---@class aws.ec2.TagDescription
---@field Key string
---@field ResourceId string
---@field ResourceType aws.ec2.ResourceType
---@field Value string

---@class aws.ec2.TagSpecification
---@field ResourceType? aws.ec2.ResourceType
---@field Tags? aws.ec2.Tag[]

---@alias aws.ec2.Tenancy "default"|"dedicated"|"host"

---@alias aws.ec2.TrafficType "ACCEPT"|"REJECT"|"ALL"

---@class aws.ec2.TransitGateway
---@field TransitGatewayId string
---@field TransitGatewayArn string
---@field State aws.ec2.TransitGatewayState
---@field OwnerId string
---@field Description string
---@field CreationTime aws.Time
---@field Options aws.ec2.TransitGatewayOptions
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.TransitGatewayAssociation
---@field TransitGatewayRouteTableId string
---@field TransitGatewayAttachmentId string
---@field ResourceId string
---@field ResourceType aws.ec2.TransitGatewayAttachmentResourceType
---@field State aws.ec2.TransitGatewayAssociationState

---@alias aws.ec2.TransitGatewayAssociationState "associating"|"associated"|"disassociating"|"disassociated"

---@class aws.ec2.TransitGatewayAttachment
---@field TransitGatewayAttachmentId string
---@field TransitGatewayId string
---@field TransitGatewayOwnerId string
---@field ResourceOwnerId string
---@field ResourceType aws.ec2.TransitGatewayAttachmentResourceType
---@field ResourceId string
---@field State aws.ec2.TransitGatewayAttachmentState
---@field Association aws.ec2.TransitGatewayAttachmentAssociation
---@field CreationTime aws.Time
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.TransitGatewayAttachmentAssociation
---@field TransitGatewayRouteTableId string
---@field State aws.ec2.TransitGatewayAssociationState

---@class aws.ec2.TransitGatewayAttachmentBgpConfiguration
---@field TransitGatewayAsn integer
---@field PeerAsn integer
---@field TransitGatewayAddress string
---@field PeerAddress string
---@field BgpStatus aws.ec2.BgpStatus

---@class aws.ec2.TransitGatewayAttachmentPropagation
---@field TransitGatewayRouteTableId string
---@field State aws.ec2.TransitGatewayPropagationState

---@alias aws.ec2.TransitGatewayAttachmentResourceType "vpc"|"vpn"|"vpn-concentrator"|"direct-connect-gateway"|"connect"|"peering"|"tgw-peering"|"network-function"|"client-vpn"

---@alias aws.ec2.TransitGatewayAttachmentState "initiating"|"initiatingRequest"|"pendingAcceptance"|"rollingBack"|"pending"|"available"|"modifying"|"deleting"|"deleted"|"failed"|"rejected"|"rejecting"|"failing"

---@alias aws.ec2.TransitGatewayAttachmentStatusType "pending-acceptance"|"pending"|"rejected"|"available"|"deleting"|"deleted"

---@class aws.ec2.TransitGatewayClientVpnAttachment
---@field TransitGatewayAttachmentId string
---@field TransitGatewayId string
---@field ClientVpnEndpointId string
---@field ClientVpnOwnerId string
---@field State aws.ec2.TransitGatewayAttachmentStatusType
---@field CreationTime string

---@class aws.ec2.TransitGatewayConnect
---@field TransitGatewayAttachmentId string
---@field TransportTransitGatewayAttachmentId string
---@field TransitGatewayId string
---@field State aws.ec2.TransitGatewayAttachmentState
---@field CreationTime aws.Time
---@field Options aws.ec2.TransitGatewayConnectOptions
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.TransitGatewayConnectOptions
---@field Protocol aws.ec2.ProtocolValue

---@class aws.ec2.TransitGatewayConnectPeer
---@field TransitGatewayAttachmentId string
---@field TransitGatewayConnectPeerId string
---@field State aws.ec2.TransitGatewayConnectPeerState
---@field CreationTime aws.Time
---@field ConnectPeerConfiguration aws.ec2.TransitGatewayConnectPeerConfiguration
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.TransitGatewayConnectPeerConfiguration
---@field TransitGatewayAddress string
---@field PeerAddress string
---@field InsideCidrBlocks string[]
---@field Protocol aws.ec2.ProtocolValue
---@field BgpConfigurations aws.ec2.TransitGatewayAttachmentBgpConfiguration[]

---@alias aws.ec2.TransitGatewayConnectPeerState "pending"|"available"|"deleting"|"deleted"

---@class aws.ec2.TransitGatewayConnectRequestBgpOptions
---@field PeerAsn? integer

---@alias aws.ec2.TransitGatewayMeteringPayerType "source-attachment-owner"|"destination-attachment-owner"|"transit-gateway-owner"

---@class aws.ec2.TransitGatewayMeteringPolicy
---@field TransitGatewayMeteringPolicyId string
---@field TransitGatewayId string
---@field MiddleboxAttachmentIds string[]
---@field State aws.ec2.TransitGatewayMeteringPolicyState
---@field UpdateEffectiveAt aws.Time|string|number
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.TransitGatewayMeteringPolicyEntry
---@field PolicyRuleNumber string
---@field MeteredAccount aws.ec2.TransitGatewayMeteringPayerType
---@field State aws.ec2.TransitGatewayMeteringPolicyEntryState
---@field UpdatedAt aws.Time|string|number
---@field UpdateEffectiveAt aws.Time|string|number
---@field MeteringPolicyRule aws.ec2.TransitGatewayMeteringPolicyRule

---@alias aws.ec2.TransitGatewayMeteringPolicyEntryState "available"|"deleted"

---@class aws.ec2.TransitGatewayMeteringPolicyRule
---@field SourceTransitGatewayAttachmentId string
---@field SourceTransitGatewayAttachmentType aws.ec2.TransitGatewayAttachmentResourceType
---@field SourceCidrBlock string
---@field SourcePortRange string
---@field DestinationTransitGatewayAttachmentId string
---@field DestinationTransitGatewayAttachmentType aws.ec2.TransitGatewayAttachmentResourceType
---@field DestinationCidrBlock string
---@field DestinationPortRange string
---@field Protocol string

---@alias aws.ec2.TransitGatewayMeteringPolicyState "available"|"deleted"|"pending"|"modifying"|"deleting"

---@alias aws.ec2.TransitGatewayMulitcastDomainAssociationState "pendingAcceptance"|"associating"|"associated"|"disassociating"|"disassociated"|"rejected"|"failed"

---@class aws.ec2.TransitGatewayMulticastDeregisteredGroupMembers
---@field TransitGatewayMulticastDomainId string
---@field DeregisteredNetworkInterfaceIds string[]
---@field GroupIpAddress string

---@class aws.ec2.TransitGatewayMulticastDeregisteredGroupSources
---@field TransitGatewayMulticastDomainId string
---@field DeregisteredNetworkInterfaceIds string[]
---@field GroupIpAddress string

---@class aws.ec2.TransitGatewayMulticastDomain
---@field TransitGatewayMulticastDomainId string
---@field TransitGatewayId string
---@field TransitGatewayMulticastDomainArn string
---@field OwnerId string
---@field Options aws.ec2.TransitGatewayMulticastDomainOptions
---@field State aws.ec2.TransitGatewayMulticastDomainState
---@field CreationTime aws.Time
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.TransitGatewayMulticastDomainAssociation
---@field TransitGatewayAttachmentId string
---@field ResourceId string
---@field ResourceType aws.ec2.TransitGatewayAttachmentResourceType
---@field ResourceOwnerId string
---@field Subnet aws.ec2.SubnetAssociation

---@class aws.ec2.TransitGatewayMulticastDomainAssociations
---@field TransitGatewayMulticastDomainId string
---@field TransitGatewayAttachmentId string
---@field ResourceId string
---@field ResourceType aws.ec2.TransitGatewayAttachmentResourceType
---@field ResourceOwnerId string
---@field Subnets aws.ec2.SubnetAssociation[]

---@class aws.ec2.TransitGatewayMulticastDomainOptions
---@field Igmpv2Support aws.ec2.Igmpv2SupportValue
---@field StaticSourcesSupport aws.ec2.StaticSourcesSupportValue
---@field AutoAcceptSharedAssociations aws.ec2.AutoAcceptSharedAssociationsValue

---@alias aws.ec2.TransitGatewayMulticastDomainState "pending"|"available"|"deleting"|"deleted"

---@class aws.ec2.TransitGatewayMulticastGroup
---@field GroupIpAddress string
---@field TransitGatewayAttachmentId string
---@field SubnetId string
---@field ResourceId string
---@field ResourceType aws.ec2.TransitGatewayAttachmentResourceType
---@field ResourceOwnerId string
---@field NetworkInterfaceId string
---@field GroupMember boolean
---@field GroupSource boolean
---@field MemberType aws.ec2.MembershipType
---@field SourceType aws.ec2.MembershipType

---@class aws.ec2.TransitGatewayMulticastRegisteredGroupMembers
---@field TransitGatewayMulticastDomainId string
---@field RegisteredNetworkInterfaceIds string[]
---@field GroupIpAddress string

---@class aws.ec2.TransitGatewayMulticastRegisteredGroupSources
---@field TransitGatewayMulticastDomainId string
---@field RegisteredNetworkInterfaceIds string[]
---@field GroupIpAddress string

---@class aws.ec2.TransitGatewayOptions
---@field AmazonSideAsn integer
---@field TransitGatewayCidrBlocks string[]
---@field AutoAcceptSharedAttachments aws.ec2.AutoAcceptSharedAttachmentsValue
---@field DefaultRouteTableAssociation aws.ec2.DefaultRouteTableAssociationValue
---@field AssociationDefaultRouteTableId string
---@field DefaultRouteTablePropagation aws.ec2.DefaultRouteTablePropagationValue
---@field PropagationDefaultRouteTableId string
---@field VpnEcmpSupport aws.ec2.VpnEcmpSupportValue
---@field DnsSupport aws.ec2.DnsSupportValue
---@field SecurityGroupReferencingSupport aws.ec2.SecurityGroupReferencingSupportValue
---@field MulticastSupport aws.ec2.MulticastSupportValue
---@field EncryptionSupport aws.ec2.EncryptionSupport

---@class aws.ec2.TransitGatewayPeeringAttachment
---@field TransitGatewayAttachmentId string
---@field AccepterTransitGatewayAttachmentId string
---@field RequesterTgwInfo aws.ec2.PeeringTgwInfo
---@field AccepterTgwInfo aws.ec2.PeeringTgwInfo
---@field Options aws.ec2.TransitGatewayPeeringAttachmentOptions
---@field Status aws.ec2.PeeringAttachmentStatus
---@field State aws.ec2.TransitGatewayAttachmentState
---@field CreationTime aws.Time
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.TransitGatewayPeeringAttachmentOptions
---@field DynamicRouting aws.ec2.DynamicRoutingValue

---@class aws.ec2.TransitGatewayPolicyRule
---@field SourceCidrBlock string
---@field SourcePortRange string
---@field DestinationCidrBlock string
---@field DestinationPortRange string
---@field Protocol string
---@field MetaData aws.ec2.TransitGatewayPolicyRuleMetaData

---@class aws.ec2.TransitGatewayPolicyRuleMetaData
---@field MetaDataKey string
---@field MetaDataValue string

---@class aws.ec2.TransitGatewayPolicyTable
---@field TransitGatewayPolicyTableId string
---@field TransitGatewayId string
---@field State aws.ec2.TransitGatewayPolicyTableState
---@field CreationTime aws.Time
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.TransitGatewayPolicyTableAssociation
---@field TransitGatewayPolicyTableId string
---@field TransitGatewayAttachmentId string
---@field ResourceId string
---@field ResourceType aws.ec2.TransitGatewayAttachmentResourceType
---@field State aws.ec2.TransitGatewayAssociationState

---@class aws.ec2.TransitGatewayPolicyTableEntry
---@field PolicyRuleNumber string
---@field PolicyRule aws.ec2.TransitGatewayPolicyRule
---@field TargetRouteTableId string

---@alias aws.ec2.TransitGatewayPolicyTableState "pending"|"available"|"deleting"|"deleted"

---@class aws.ec2.TransitGatewayPrefixListAttachment
---@field TransitGatewayAttachmentId string
---@field ResourceType aws.ec2.TransitGatewayAttachmentResourceType
---@field ResourceId string

---@class aws.ec2.TransitGatewayPrefixListReference
---@field TransitGatewayRouteTableId string
---@field PrefixListId string
---@field PrefixListOwnerId string
---@field State aws.ec2.TransitGatewayPrefixListReferenceState
---@field Blackhole boolean
---@field TransitGatewayAttachment aws.ec2.TransitGatewayPrefixListAttachment

---@alias aws.ec2.TransitGatewayPrefixListReferenceState "pending"|"available"|"modifying"|"deleting"

---@class aws.ec2.TransitGatewayPropagation
---@field TransitGatewayAttachmentId string
---@field ResourceId string
---@field ResourceType aws.ec2.TransitGatewayAttachmentResourceType
---@field TransitGatewayRouteTableId string
---@field State aws.ec2.TransitGatewayPropagationState
---@field TransitGatewayRouteTableAnnouncementId string

---@alias aws.ec2.TransitGatewayPropagationState "enabling"|"enabled"|"disabling"|"disabled"

---@class aws.ec2.TransitGatewayRequestOptions
---@field AmazonSideAsn? integer
---@field AutoAcceptSharedAttachments? aws.ec2.AutoAcceptSharedAttachmentsValue
---@field DefaultRouteTableAssociation? aws.ec2.DefaultRouteTableAssociationValue
---@field DefaultRouteTablePropagation? aws.ec2.DefaultRouteTablePropagationValue
---@field VpnEcmpSupport? aws.ec2.VpnEcmpSupportValue
---@field DnsSupport? aws.ec2.DnsSupportValue
---@field SecurityGroupReferencingSupport? aws.ec2.SecurityGroupReferencingSupportValue
---@field MulticastSupport? aws.ec2.MulticastSupportValue
---@field TransitGatewayCidrBlocks? string[]

---@class aws.ec2.TransitGatewayRoute
---@field DestinationCidrBlock string
---@field PrefixListId string
---@field TransitGatewayRouteTableAnnouncementId string
---@field TransitGatewayAttachments aws.ec2.TransitGatewayRouteAttachment[]
---@field Type aws.ec2.TransitGatewayRouteType
---@field State aws.ec2.TransitGatewayRouteState

---@class aws.ec2.TransitGatewayRouteAttachment
---@field ResourceId string
---@field TransitGatewayAttachmentId string
---@field ResourceType aws.ec2.TransitGatewayAttachmentResourceType

---@alias aws.ec2.TransitGatewayRouteState "pending"|"active"|"blackhole"|"deleting"|"deleted"

---@class aws.ec2.TransitGatewayRouteTable
---@field TransitGatewayRouteTableId string
---@field TransitGatewayId string
---@field State aws.ec2.TransitGatewayRouteTableState
---@field DefaultAssociationRouteTable boolean
---@field DefaultPropagationRouteTable boolean
---@field CreationTime aws.Time
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.TransitGatewayRouteTableAnnouncement
---@field TransitGatewayRouteTableAnnouncementId string
---@field TransitGatewayId string
---@field CoreNetworkId string
---@field PeerTransitGatewayId string
---@field PeerCoreNetworkId string
---@field PeeringAttachmentId string
---@field AnnouncementDirection aws.ec2.TransitGatewayRouteTableAnnouncementDirection
---@field TransitGatewayRouteTableId string
---@field State aws.ec2.TransitGatewayRouteTableAnnouncementState
---@field CreationTime aws.Time
---@field Tags aws.ec2.Tag[]

---@alias aws.ec2.TransitGatewayRouteTableAnnouncementDirection "outgoing"|"incoming"

---@alias aws.ec2.TransitGatewayRouteTableAnnouncementState "available"|"pending"|"failing"|"failed"|"deleting"|"deleted"

---@class aws.ec2.TransitGatewayRouteTableAssociation
---@field TransitGatewayAttachmentId string
---@field ResourceId string
---@field ResourceType aws.ec2.TransitGatewayAttachmentResourceType
---@field State aws.ec2.TransitGatewayAssociationState

---@class aws.ec2.TransitGatewayRouteTablePropagation
---@field TransitGatewayAttachmentId string
---@field ResourceId string
---@field ResourceType aws.ec2.TransitGatewayAttachmentResourceType
---@field State aws.ec2.TransitGatewayPropagationState
---@field TransitGatewayRouteTableAnnouncementId string

---@alias aws.ec2.TransitGatewayRouteTableState "pending"|"available"|"deleting"|"deleted"

---@alias aws.ec2.TransitGatewayRouteType "static"|"propagated"

---@alias aws.ec2.TransitGatewayState "pending"|"available"|"modifying"|"deleting"|"deleted"

---@class aws.ec2.TransitGatewayVpcAttachment
---@field TransitGatewayAttachmentId string
---@field TransitGatewayId string
---@field VpcId string
---@field VpcOwnerId string
---@field State aws.ec2.TransitGatewayAttachmentState
---@field SubnetIds string[]
---@field CreationTime aws.Time
---@field Options aws.ec2.TransitGatewayVpcAttachmentOptions
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.TransitGatewayVpcAttachmentOptions
---@field DnsSupport aws.ec2.DnsSupportValue
---@field SecurityGroupReferencingSupport aws.ec2.SecurityGroupReferencingSupportValue
---@field Ipv6Support aws.ec2.Ipv6SupportValue
---@field ApplianceModeSupport aws.ec2.ApplianceModeSupportValue

---@class aws.ec2.UnassignPrivateNatGatewayAddressRequest
---@field NatGatewayId string
---@field PrivateIpAddresses string[]
---@field MaxDrainDurationSeconds? integer
---@field DryRun? boolean

---@class aws.ec2.UnassignPrivateNatGatewayAddressResult
---@field NatGatewayId string
---@field NatGatewayAddresses aws.ec2.NatGatewayAddress[]

---@class aws.ec2.UnsuccessfulItem
---@field Error aws.ec2.UnsuccessfulItemError
---@field ResourceId string

---@class aws.ec2.UnsuccessfulItemError
---@field Code string
---@field Message string

---@class aws.ec2.UpdateSecurityGroupRuleDescriptionsEgressRequest
---@field DryRun? boolean
---@field GroupId? string
---@field GroupName? string
---@field IpPermissions? aws.ec2.IpPermission[]
---@field SecurityGroupRuleDescriptions? aws.ec2.SecurityGroupRuleDescription[]

---@class aws.ec2.UpdateSecurityGroupRuleDescriptionsEgressResult
---@field Return boolean

---@class aws.ec2.UpdateSecurityGroupRuleDescriptionsIngressRequest
---@field DryRun? boolean
---@field GroupId? string
---@field GroupName? string
---@field IpPermissions? aws.ec2.IpPermission[]
---@field SecurityGroupRuleDescriptions? aws.ec2.SecurityGroupRuleDescription[]

---@class aws.ec2.UpdateSecurityGroupRuleDescriptionsIngressResult
---@field Return boolean

---@class aws.ec2.UserIdGroupPair
---@field Description? string
---@field UserId? string
---@field GroupName? string
---@field GroupId? string
---@field VpcId? string
---@field VpcPeeringConnectionId? string
---@field PeeringStatus? string

---@alias aws.ec2.VirtualizationType "hvm"|"paravirtual"

---@class aws.ec2.Vpc
---@field OwnerId string
---@field InstanceTenancy aws.ec2.Tenancy
---@field Ipv6CidrBlockAssociationSet aws.ec2.VpcIpv6CidrBlockAssociation[]
---@field CidrBlockAssociationSet aws.ec2.VpcCidrBlockAssociation[]
---@field IsDefault boolean
---@field EncryptionControl aws.ec2.VpcEncryptionControl
---@field Tags aws.ec2.Tag[]
---@field BlockPublicAccessStates aws.ec2.BlockPublicAccessStates
---@field VpcId string
---@field State aws.ec2.VpcState
---@field CidrBlock string
---@field DhcpOptionsId string

---@class aws.ec2.VpcAttachment
---@field VpcId string
---@field State aws.ec2.AttachmentStatus

---@alias aws.ec2.VpcAttributeName "enableDnsSupport"|"enableDnsHostnames"|"enableNetworkAddressUsageMetrics"

---@class aws.ec2.VpcBlockPublicAccessExclusion
---@field ExclusionId string
---@field InternetGatewayExclusionMode aws.ec2.InternetGatewayExclusionMode
---@field ResourceArn string
---@field State aws.ec2.VpcBlockPublicAccessExclusionState
---@field Reason string
---@field CreationTimestamp aws.Time|string|number
---@field LastUpdateTimestamp aws.Time|string|number
---@field DeletionTimestamp aws.Time|string|number
---@field Tags aws.ec2.Tag[]

---@alias aws.ec2.VpcBlockPublicAccessExclusionState "create-in-progress"|"create-complete"|"create-failed"|"update-in-progress"|"update-complete"|"update-failed"|"delete-in-progress"|"delete-complete"|"disable-in-progress"|"disable-complete"

---@alias aws.ec2.VpcBlockPublicAccessExclusionsAllowed "allowed"|"not-allowed"

---@class aws.ec2.VpcBlockPublicAccessOptions
---@field AwsAccountId string
---@field AwsRegion string
---@field State aws.ec2.VpcBlockPublicAccessState
---@field InternetGatewayBlockMode aws.ec2.InternetGatewayBlockMode
---@field Reason string
---@field LastUpdateTimestamp aws.Time|string|number
---@field ManagedBy aws.ec2.ManagedBy
---@field ExclusionsAllowed aws.ec2.VpcBlockPublicAccessExclusionsAllowed

---@alias aws.ec2.VpcBlockPublicAccessState "default-state"|"update-in-progress"|"update-complete"

---@class aws.ec2.VpcCidrBlockAssociation
---@field AssociationId string
---@field CidrBlock string
---@field CidrBlockState aws.ec2.VpcCidrBlockState

---@class aws.ec2.VpcCidrBlockState
---@field State aws.ec2.VpcCidrBlockStateCode
---@field StatusMessage string

---@alias aws.ec2.VpcCidrBlockStateCode "associating"|"associated"|"disassociating"|"disassociated"|"failing"|"failed"

---@class aws.ec2.VpcEncryptionControl
---@field VpcId string
---@field VpcEncryptionControlId string
---@field Mode aws.ec2.VpcEncryptionControlMode
---@field State aws.ec2.VpcEncryptionControlState
---@field StateMessage string
---@field ResourceExclusions aws.ec2.VpcEncryptionControlExclusions
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.VpcEncryptionControlConfiguration
---@field Mode aws.ec2.VpcEncryptionControlMode
---@field InternetGatewayExclusion? aws.ec2.VpcEncryptionControlExclusionStateInput
---@field EgressOnlyInternetGatewayExclusion? aws.ec2.VpcEncryptionControlExclusionStateInput
---@field NatGatewayExclusion? aws.ec2.VpcEncryptionControlExclusionStateInput
---@field VirtualPrivateGatewayExclusion? aws.ec2.VpcEncryptionControlExclusionStateInput
---@field VpcPeeringExclusion? aws.ec2.VpcEncryptionControlExclusionStateInput
---@field LambdaExclusion? aws.ec2.VpcEncryptionControlExclusionStateInput
---@field VpcLatticeExclusion? aws.ec2.VpcEncryptionControlExclusionStateInput
---@field ElasticFileSystemExclusion? aws.ec2.VpcEncryptionControlExclusionStateInput

---@class aws.ec2.VpcEncryptionControlExclusion
---@field State aws.ec2.VpcEncryptionControlExclusionState
---@field StateMessage string

---@alias aws.ec2.VpcEncryptionControlExclusionState "enabling"|"enabled"|"disabling"|"disabled"

---@alias aws.ec2.VpcEncryptionControlExclusionStateInput "enable"|"disable"

---@class aws.ec2.VpcEncryptionControlExclusions
---@field InternetGateway aws.ec2.VpcEncryptionControlExclusion
---@field EgressOnlyInternetGateway aws.ec2.VpcEncryptionControlExclusion
---@field NatGateway aws.ec2.VpcEncryptionControlExclusion
---@field VirtualPrivateGateway aws.ec2.VpcEncryptionControlExclusion
---@field VpcPeering aws.ec2.VpcEncryptionControlExclusion
---@field Lambda aws.ec2.VpcEncryptionControlExclusion
---@field VpcLattice aws.ec2.VpcEncryptionControlExclusion
---@field ElasticFileSystem aws.ec2.VpcEncryptionControlExclusion

---@alias aws.ec2.VpcEncryptionControlMode "monitor"|"enforce"

---@alias aws.ec2.VpcEncryptionControlState "enforce-in-progress"|"monitor-in-progress"|"enforce-failed"|"monitor-failed"|"deleting"|"deleted"|"available"|"creating"|"delete-failed"

---@class aws.ec2.VpcEncryptionNonCompliantResource
---@field Id string
---@field Type string
---@field Description string
---@field IsExcludable boolean

---@class aws.ec2.VpcEndpoint
---@field VpcEndpointId string
---@field VpcEndpointType aws.ec2.VpcEndpointType
---@field VpcId string
---@field ServiceName string
---@field State aws.ec2.State
---@field PolicyDocument string
---@field RouteTableIds string[]
---@field SubnetIds string[]
---@field Groups aws.ec2.SecurityGroupIdentifier[]
---@field IpAddressType aws.ec2.IpAddressType
---@field DnsOptions aws.ec2.DnsOptions
---@field PrivateDnsEnabled boolean
---@field RequesterManaged boolean
---@field NetworkInterfaceIds string[]
---@field DnsEntries aws.ec2.DnsEntry[]
---@field CreationTimestamp aws.Time|string|number
---@field Tags aws.ec2.Tag[]
---@field OwnerId string
---@field LastError aws.ec2.LastError
---@field Ipv4Prefixes aws.ec2.SubnetIpPrefixes[]
---@field Ipv6Prefixes aws.ec2.SubnetIpPrefixes[]
---@field FailureReason string
---@field ServiceNetworkArn string
---@field ResourceConfigurationArn string
---@field ServiceRegion string

---@class aws.ec2.VpcEndpointAssociation
---@field Id string
---@field VpcEndpointId string
---@field ServiceNetworkArn string
---@field ServiceNetworkName string
---@field AssociatedResourceAccessibility string
---@field FailureReason string
---@field FailureCode string
---@field DnsEntry aws.ec2.DnsEntry
---@field PrivateDnsEntry aws.ec2.DnsEntry
---@field AssociatedResourceArn string
---@field ResourceConfigurationGroupArn string
---@field Tags aws.ec2.Tag[]

---@class aws.ec2.VpcEndpointConnection
---@field ServiceId string
---@field VpcEndpointId string
---@field VpcEndpointOwner string
---@field VpcEndpointState aws.ec2.State
---@field CreationTimestamp aws.Time|string|number
---@field DnsEntries aws.ec2.DnsEntry[]
---@field NetworkLoadBalancerArns string[]
---@field GatewayLoadBalancerArns string[]
---@field IpAddressType aws.ec2.IpAddressType
---@field VpcEndpointConnectionId string
---@field Tags aws.ec2.Tag[]
---@field VpcEndpointRegion string

---@alias aws.ec2.VpcEndpointType "Interface"|"Gateway"|"GatewayLoadBalancer"|"Resource"|"ServiceNetwork"

---@class aws.ec2.VpcIpv6CidrBlockAssociation
---@field AssociationId string
---@field Ipv6CidrBlock string
---@field Ipv6CidrBlockState aws.ec2.VpcCidrBlockState
---@field NetworkBorderGroup string
---@field Ipv6Pool string
---@field Ipv6AddressAttribute aws.ec2.Ipv6AddressAttribute
---@field IpSource aws.ec2.IpSource

---@class aws.ec2.VpcPeeringConnection
---@field AccepterVpcInfo aws.ec2.VpcPeeringConnectionVpcInfo
---@field ExpirationTime aws.Time
---@field RequesterVpcInfo aws.ec2.VpcPeeringConnectionVpcInfo
---@field Status aws.ec2.VpcPeeringConnectionStateReason
---@field Tags aws.ec2.Tag[]
---@field VpcPeeringConnectionId string

---@class aws.ec2.VpcPeeringConnectionOptionsDescription
---@field AllowDnsResolutionFromRemoteVpc boolean
---@field AllowEgressFromLocalClassicLinkToRemoteVpc boolean
---@field AllowEgressFromLocalVpcToRemoteClassicLink boolean

---@class aws.ec2.VpcPeeringConnectionStateReason
---@field Code aws.ec2.VpcPeeringConnectionStateReasonCode
---@field Message string

---@alias aws.ec2.VpcPeeringConnectionStateReasonCode "initiating-request"|"pending-acceptance"|"active"|"deleted"|"rejected"|"failed"|"expired"|"provisioning"|"deleting"

---@class aws.ec2.VpcPeeringConnectionVpcInfo
---@field CidrBlock string
---@field Ipv6CidrBlockSet aws.ec2.Ipv6CidrBlock[]
---@field CidrBlockSet aws.ec2.CidrBlock[]
---@field OwnerId string
---@field PeeringOptions aws.ec2.VpcPeeringConnectionOptionsDescription
---@field VpcId string
---@field Region string

---@alias aws.ec2.VpcState "pending"|"available"

---@alias aws.ec2.VpcTenancy "default"

---@alias aws.ec2.VpnEcmpSupportValue "enable"|"disable"

---@class aws.ec2.VpnGateway
---@field AmazonSideAsn integer
---@field Tags aws.ec2.Tag[]
---@field VpnGatewayId string
---@field State aws.ec2.VpnState
---@field Type aws.ec2.GatewayType
---@field AvailabilityZone string
---@field VpcAttachments aws.ec2.VpcAttachment[]

---@alias aws.ec2.VpnState "pending"|"available"|"deleting"|"deleted"

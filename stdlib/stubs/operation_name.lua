-- How an operation of the AWS API is spelt in Lua: as boto3 spells it, so DescribeTrails is describe_trails.

-- botocore's exceptions (xform_name in botocore/__init__.py).
local exceptions = {
  AssociateWhatsAppBusinessAccount = "associate_whatsapp_business_account",
  CreateCachediSCSIVolume = "create_cached_iscsi_volume",
  CreateStorediSCSIVolume = "create_stored_iscsi_volume",
  CreateWhatsAppMessageTemplate = "create_whatsapp_message_template",
  CreateWhatsAppMessageTemplateFromLibrary = "create_whatsapp_message_template_from_library",
  CreateWhatsAppMessageTemplateMedia = "create_whatsapp_message_template_media",
  DeleteWhatsAppMessageMedia = "delete_whatsapp_message_media",
  DeleteWhatsAppMessageTemplate = "delete_whatsapp_message_template",
  DescribeCachediSCSIVolumes = "describe_cached_iscsi_volumes",
  DescribeStorediSCSIVolumes = "describe_stored_iscsi_volumes",
  DisassociateWhatsAppBusinessAccount = "disassociate_whatsapp_business_account",
  ExecutePartiQLBatch = "execute_partiql_batch",
  ExecutePartiQLStatement = "execute_partiql_statement",
  ExecutePartiQLTransaction = "execute_partiql_transaction",
  GetLinkedWhatsAppBusinessAccount = "get_linked_whatsapp_business_account",
  GetLinkedWhatsAppBusinessAccountPhoneNumber = "get_linked_whatsapp_business_account_phone_number",
  GetOTelEnrichment = "get_otel_enrichment",
  GetWhatsAppMessageMedia = "get_whatsapp_message_media",
  GetWhatsAppMessageTemplate = "get_whatsapp_message_template",
  ListHITsForQualificationType = "list_hits_for_qualification_type",
  ListLinkedWhatsAppBusinessAccounts = "list_linked_whatsapp_business_accounts",
  ListWhatsAppMessageTemplates = "list_whatsapp_message_templates",
  ListWhatsAppTemplateLibrary = "list_whatsapp_template_library",
  PostWhatsAppMessageMedia = "post_whatsapp_message_media",
  PutWhatsAppBusinessAccountEventDestinations = "put_whatsapp_business_account_event_destinations",
  SendWhatsAppMessage = "send_whatsapp_message",
  StartOTelEnrichment = "start_otel_enrichment",
  StopOTelEnrichment = "stop_otel_enrichment",
  UpdateWhatsAppMessageTemplate = "update_whatsapp_message_template",
}

---@param name string
---@return string
return function(name)
  if name:find("_", 1, true) then return name end
  if exceptions[name] then return exceptions[name] end
  -- ListExportARNs ends in _arns, not in _ar_ns.
  local front, plural = name:match("^(.-)(%u%u+s)$")
  if plural then name = front .. "_" .. plural:lower() end
  return (name:gsub("(.)(%u%l+)", "%1_%2"):gsub("([%l%d])(%u)", "%1_%2"):lower())
end

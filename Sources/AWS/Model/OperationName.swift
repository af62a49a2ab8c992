/// Names of operations in Lua: `describe_trails` for `DescribeTrails`, by the rules of botocore's `xform_name`,
/// so that they are the names of boto3 and, with dashes, of the AWS CLI.
package enum OperationName {
  /// Names that botocore does not leave to its rules (`_xform_cache` in botocore/__init__.py).
  private static let exceptions: [String: String] = [
    "AssociateWhatsAppBusinessAccount": "associate_whatsapp_business_account",
    "CreateCachediSCSIVolume": "create_cached_iscsi_volume",
    "CreateStorediSCSIVolume": "create_stored_iscsi_volume",
    "CreateWhatsAppMessageTemplate": "create_whatsapp_message_template",
    "CreateWhatsAppMessageTemplateFromLibrary": "create_whatsapp_message_template_from_library",
    "CreateWhatsAppMessageTemplateMedia": "create_whatsapp_message_template_media",
    "DeleteWhatsAppMessageMedia": "delete_whatsapp_message_media",
    "DeleteWhatsAppMessageTemplate": "delete_whatsapp_message_template",
    "DescribeCachediSCSIVolumes": "describe_cached_iscsi_volumes",
    "DescribeStorediSCSIVolumes": "describe_stored_iscsi_volumes",
    "DisassociateWhatsAppBusinessAccount": "disassociate_whatsapp_business_account",
    "ExecutePartiQLBatch": "execute_partiql_batch",
    "ExecutePartiQLStatement": "execute_partiql_statement",
    "ExecutePartiQLTransaction": "execute_partiql_transaction",
    "GetLinkedWhatsAppBusinessAccount": "get_linked_whatsapp_business_account",
    "GetLinkedWhatsAppBusinessAccountPhoneNumber":
      "get_linked_whatsapp_business_account_phone_number",
    "GetOTelEnrichment": "get_otel_enrichment",
    "GetWhatsAppMessageMedia": "get_whatsapp_message_media",
    "GetWhatsAppMessageTemplate": "get_whatsapp_message_template",
    "ListHITsForQualificationType": "list_hits_for_qualification_type",
    "ListLinkedWhatsAppBusinessAccounts": "list_linked_whatsapp_business_accounts",
    "ListWhatsAppMessageTemplates": "list_whatsapp_message_templates",
    "ListWhatsAppTemplateLibrary": "list_whatsapp_template_library",
    "PostWhatsAppMessageMedia": "post_whatsapp_message_media",
    "PutWhatsAppBusinessAccountEventDestinations":
      "put_whatsapp_business_account_event_destinations",
    "SendWhatsAppMessage": "send_whatsapp_message",
    "StartOTelEnrichment": "start_otel_enrichment",
    "StopOTelEnrichment": "stop_otel_enrichment",
    "UpdateWhatsAppMessageTemplate": "update_whatsapp_message_template",
  ]

  package static func lua(_ name: String) -> String {
    if let known = exceptions[name] { return known }
    guard !name.utf8.contains(UInt8(ascii: "_")) else { return name }
    return boundaries(plural(Array(name.utf8)))
  }

  /// `…ARNs` ends with `_arns`: a run of capitals, then a small s that ends the name.
  private static func plural(_ name: [UInt8]) -> [UInt8] {
    guard name.count > 3, name.last == UInt8(ascii: "s") else { return name }
    let run = name.dropLast().reversed().prefix { isUpper($0) }.count
    guard run >= 2, run < name.count - 1 else { return name }
    let head = name.dropLast(run + 1)
    return head + [UInt8(ascii: "_")] + name[head.endIndex...].map { $0 | 0x20 }
  }

  /// An underscore before a capital with small letters after it, and between a small letter or digit and a
  /// capital.
  private static func boundaries(_ name: [UInt8]) -> String {
    var text: [UInt8] = []
    for (index, byte) in name.enumerated() {
      let before = index > 0 ? name[index - 1] : 0
      let after = index + 1 < name.count ? name[index + 1] : 0
      let begins = isUpper(byte) && (isLower(after) || isLower(before) || isDigit(before))
      if begins, index > 0, before != UInt8(ascii: "_") { text.append(UInt8(ascii: "_")) }
      text.append(isUpper(byte) ? byte | 0x20 : byte)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// The names of a service's operations in Lua and in the API.
package struct OperationNames: Sendable {
  /// Sorted by the names in Lua.
  package let all: [(lua: String, api: String)]
  private let byLua: [String: String]

  init(_ operations: some Sequence<String>) {
    all = operations.map { (OperationName.lua($0), $0) }.sorted { $0.lua < $1.lua }
    byLua = Dictionary(all.map { ($0.lua, $0.api) }) { first, _ in first }
  }

  /// The API's name of an operation; nil when none is called so in Lua.
  package func api(_ lua: String) -> String? { byLua[lua] }

  /// The name in Lua of an operation that the API calls so.
  package func lua(_ api: String) -> String? { all.first { $0.api == api }?.lua }
}
